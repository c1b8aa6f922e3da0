// What workflows make of declarations, in small: the plan of Terraform's resources, DNSControl's representation of a dnsconfig.js.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

export function writePlan(root: string): void {
  const path = join(root, "main.tf");
  if (existsSync(path)) writeFileSync(join(root, "plan.json"), planOf(readFileSync(path, "utf8")));
}

/** The plan of a main.tf whose attributes are strings, lists of strings and objects, numbers, and references to its one zone. */
export function planOf(text: string): string {
  const blocks = text.matchAll(/^resource[ \t]+"(\w+)"[ \t]+"(\w+)"[ \t]+\{\n([^]*?)^\}/gm);
  const resources = [...blocks].map(([, type = "", name = "", body = ""]) => {
    const after = Object.fromEntries(
      [
        ...body.matchAll(
          /^ {2}(\w+) += ("(?:[^"\\]|\\.)*"|\d+|\[[^]*?\](?=\n| #)|[\w.:]+(?:\("(?:[^"\\]|\\.)*"\))?)/gm,
        ),
      ].map(([, key = "", text = ""]) => [key, valueOf(text)]),
    );
    for (const [, key = "", inner = ""] of body.matchAll(/^ {2}(record) \{([^]*?)^ {2}\}/gm)) {
      const fields = Object.fromEntries(
        [...inner.matchAll(/(\w+) += ("(?:[^"\\]|\\.)*")/g)].map(([, field = "", text = ""]) => [field, valueOf(text)]),
      );
      after[key] = [...((after[key] as unknown[] | undefined) ?? []), fields];
    }
    return {
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      change: { actions: ["create"], before: null, after, after_unknown: {} },
    };
  });
  return JSON.stringify({ format_version: "1.2", resource_changes: resources, planned_values: {} }, null, 1);
}

/** HCL's strings are JSON's but for `$${`; a reference is the zone's id. */
function valueOf(text: string): unknown {
  const argument = /^provider::hcloud::txt_record\((.*)\)$/.exec(text)?.[1];
  if (argument !== undefined)
    return (valueOf(argument) as string)
      .match(/.{1,255}/g)
      ?.map((part) => JSON.stringify(part))
      .join(" ");
  const json = text.replaceAll(/([$%])\1\{/g, "$1{");
  if (text.startsWith("["))
    return JSON.parse(json.replaceAll(/(\w+) = /g, '"$1":').replaceAll(/,(\s*[\]}])/g, "$1")) as unknown;
  return /^["\d]/.test(text) ? (JSON.parse(json) as unknown) : "Z1";
}

export function writeIr(root: string): void {
  writeFileSync(join(root, "ir.json"), irOf(readFileSync(join(root, "dnsconfig.js"), "utf8")));
}

/** What `print-ir` says of a dnsconfig.js, of the functions that the tests call. */
export function irOf(script: string): string {
  const domains: Record<string, unknown>[] = [];
  const at = (): string => {
    const frames = [...(new Error().stack ?? "").matchAll(/dnsconfig\.js:(\d+):(\d+)/g)].at(-1);
    return `[line:${frames?.[1]}:${frames?.[2]}]`;
  };
  const record = (type: string, name: string, rdata: string): object => ({
    type,
    name,
    ttl: 300,
    rdata,
    filepos: at(),
  });
  const txt = (name: string, text: string | string[]): object =>
    record("TXT", name, JSON.stringify([text].flat().join("")));
  const functions = {
    D: (name: string, _registrar: string, provider: string, ...records: unknown[]) =>
      domains.push({ name, dnsProviders: { [provider]: 0 }, records: records.flat(9) }),
    TXT: txt,
    A: (name: string, address: string) => record("A", name, address),
    AAAA: (name: string, address: string) => record("AAAA", name, address),
    CNAME: (name: string, target: string) => record("CNAME", name, target),
    MX: (name: string, preference: number, target: string) => record("MX", name, `${preference} ${target}`),
    SRV: (name: string, ...data: unknown[]) => record("SRV", name, data.join(" ")),
    TLSA: (name: string, ...data: unknown[]) => record("TLSA", name, data.join(" ")),
    DMARC_BUILDER: ({ label = "@", policy, rua = [] }: { label?: string; policy: string; rua?: string[] }) =>
      txt(
        label === "@" ? "_dmarc" : `_dmarc.${label}`,
        [`v=DMARC1; p=${policy}`, ...(rua.length > 0 ? [`rua=${rua.join(",")}`] : [])].join("; "),
      ),
    SPF_BUILDER: ({ label = "@", parts }: { label?: string; parts: string[] }) => txt(label, parts.join(" ")),
  };
  runInNewContext(script, functions, { filename: "dnsconfig.js" });
  return JSON.stringify({ registrars: [], dns_providers: [], domains }, null, 1);
}
