// Every reader takes steps in proportion to what it reads, whatever is repeated in it.
import { expectLinear } from "../support/steps.ts";
import { describe, test } from "@jest/globals";
import * as fc from "fast-check";
import { InputError } from "../../src/model.ts";
import { policyIn } from "../../src/prepare.ts";
import { joinHalves, parseDkim } from "../../src/standards/dkim/record.ts";
import { parseDmarc } from "../../src/standards/dmarc/record.ts";
import { parseStsPolicy } from "../../src/standards/mta-sts/record.ts";
import { parseSpf } from "../../src/standards/spf/parse.ts";
import { parseTagList } from "../../src/standards/tag-list.ts";
import { parseTlsRpt } from "../../src/standards/tls-rpt/record.ts";
import { readIr } from "../../src/zones/dnscontrol/read.ts";
import { Repository } from "../../src/zones/files.ts";
import { ZoneFiles } from "../../src/zones/octodns/load.ts";
import { Enough, ZoneRecords } from "../../src/zones/octodns/records.ts";
import { readTerraformPlan } from "../../src/zones/terraform/read.ts";
import { parse } from "../zones/worlds.ts";

const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join("");

/** What the parts say in any order, over and over. */
function expectLinearIn(parts: readonly string[], read: (text: string) => unknown, size = 120): Promise<void> {
  const repeated = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 });
  return fc.assert(fc.asyncProperty(repeated, (chosen) => expectLinear((n) => () => read(chosen.join("").repeat(n)), size)), { numRuns: 25 });
}

function readPolicy(text: string): void {
  try {
    policyIn("mail-policy.yml", Buffer.from(text));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

function readYaml(text: string): void {
  const records = new ZoneRecords("x.test", { escaped: true, defaultTtl: 60 });
  const files = new ZoneFiles(new Repository("/nowhere"), (fault) => records.tell(fault));
  try {
    for (const entry of files.entriesOf("x.test.yaml", text)) records.take(entry);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  records.finish();
}

const ir = (domain: object): string => JSON.stringify({ domains: [{ name: "x.test", dnsProviders: { a: -1 }, ...domain }] });
const irRecords = (n: number, record: (i: number) => object): string => ir({ records: Array.from({ length: n }, (_, i) => ({ ttl: 60, ...record(i) })) });
const change = (address: string, after: object): object => ({ address, mode: "managed", type: "cloudflare_record", name: "a", change: { actions: ["create"], before: null, after, after_unknown: {}, after_sensitive: {} } });
const plan = (n: number, resource: (i: number) => object, rest: object = {}): string => JSON.stringify({ format_version: "1.2", resource_changes: Array.from({ length: n }, (_, i) => resource(i)), ...rest });
const readPlan = (text: string): unknown => readTerraformPlan({ file: "plan.json", text }, new Map([["z", "x.test"]]));

describe("steps are in proportion to what is read:", () => {
  test("a master file", () => {
    return expectLinearIn(
      ["a ", "@ ", "$ORIGIN b\n", "$ORIGIN x.test.\n", "$INCLUDE c\n", "$TTL 60\n", "TXT ", '"b" ', "(", ")", ";", "\\", "\\000", '"', "\n", "\n\n\n", "A 192.0.2.1\n", "* MX 10 b\n", "CNAME a\n", "\\# 4 0a000001\n", "x.".repeat(40), "y".repeat(300), "\t", "\r\n"],
      (text) => parse(text, "x.test"),
    );
  });

  test("a policy", () => {
    return expectLinearIn(
      ["a: b\n", "- a\n", "  - b.test\n", "domains:\n", "defaults:\n", "waivers:\n", "[", "]", "{", "}", ",", '"', "'", "|\n", ">\n", "#", "\n", " ", "&a ", "*a ", "!t ", "? ", ": ", "levels: {}\n", "---\n", "x".repeat(99)],
      readPolicy,
    );
  });

  test.each<[string, (n: number) => string]>([
    ["domains", (n) => `version: 1\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`],
    ["the same domain", (n) => `version: 1\ndomains:\n${many(n, () => "  - d.test\n")}`],
    ["selectors", (n) => `version: 1\ndomains:\n  - name: d.test\n    dkim:\n      selectors:\n${many(n, (i) => `        - s${i}\n`)}`],
    ["selectors that are retired too", (n) => `version: 1\ndefaults: { dkim: { selectors: [${many(n, (i) => `s${i}, `)}], retired: [${many(n, (i) => `s${i}, `)}] } }\ndomains: [d.test]\n`],
    ["waivers", (n) => `version: 1\ndomains: [d.test]\nwaivers:\n${many(n, () => "  - { check: mx/present, domain: d.test, reason: r, expires: 2027-01-01 }\n")}`],
    ["unknown levels", (n) => `version: 1\ndomains:\n  - name: d.test\n    levels:\n${many(n, (i) => `      dane/a${i}: must\n`)}`],
    ["unknown keys", (n) => `version: 1\n${many(n, (i) => `k${i}: 1\n`)}`],
    ["domains that inherit selectors", (n) => `version: 1\ndefaults: { dkim: { selectors: [${many(n, (i) => `s${i}, `)}] } }\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`],
    ["domains that inherit expectations", (n) => `version: 1\ndefaults: { spf: { expect: [${many(n, (i) => `{ ip: 192.0.2.${i % 200}, sender: a@b.test, helo: c.test, result: pass }, `)}] } }\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`],
    ["domains that inherit records", (n) => `version: 1\ndefaults:\n  records: |\n${many(n, (i) => `    a${i} A 192.0.2.1\n`)}domains:\n${many(n, (i) => `  - d${i}.test\n`)}`],
    ["domains with a level of their own", (n) => `version: 1\ndefaults: { levels: { dane/present: off }, reasons: { dane/present: r } }\ndomains:\n${many(n, (i) => `  - { name: d${i}.test, levels: { mx/present: off }, reasons: { mx/present: r } }\n`)}`],
  ])("a policy with many %s", (_claim, text) => {
    return expectLinear((n) => {
      const own = text(n);
      return () => readPolicy(own);
    });
  });

  test("octoDNS's YAML", () => {
    return expectLinearIn(
      ["a:\n", "b:\n  type: A\n  value: 192.0.2.1\n", "  values:\n", "  - c\n", "- d\n", "'", '"', "{", "}", "[", "]", ",", "|\n", ">\n", "&a ", "*a ", "<<: ", "!include ", "#", "\n", " ", "? ", ": ", "---\n", "x".repeat(99), "é"],
      readYaml,
    );
  });

  test.each<[string, (n: number) => string]>([
    ["names", (n) => many(n, (i) => `a${i}: {type: A, value: 192.0.2.1}\n`)],
    ["values of one record", (n) => `a:\n  type: TXT\n  values:\n${many(n, (i) => `    - v${i}\n`)}`],
    ["records of one name", (n) => `a:\n${many(n, (i) => `  - {type: T${i}, value: b}\n`)}`],
    ["the same name", (n) => many(n, () => "a: {type: A, value: 192.0.2.1}\n")],
    ["names that share a record with many keys", (n) => `a: &r {type: A, ${many(n, (i) => `k${i}: 1, `)}value: 192.0.2.1}\n${many(n, (i) => `a${i}: *r\n`)}`],
    ["names that share a value with many keys", (n) => `a: {type: MX, value: &v {${many(n, (i) => `k${i}: 1, `)}exchange: b., preference: 1}}\n${many(n, (i) => `a${i}: {type: MX, value: *v}\n`)}`],
  ])("octoDNS's YAML with many %s", (_claim, text) => {
    return expectLinear((n) => {
      const own = text(n);
      return () => readYaml(own);
    });
  });

  test.each<[string, (n: number) => string]>([
    ["records", (n) => irRecords(n, (i) => ({ type: "A", name: `a${i}`, target: "192.0.2.1" }))],
    ["texts at one name", (n) => irRecords(n, (i) => ({ type: "TXT", name: "a", target: `v${i}` }))],
    ["unknown types at one name", (n) => irRecords(n, (i) => ({ type: `T${i}`, name: "a", target: "b" }))],
    ["broken records", (n) => irRecords(n, () => ({ type: "A", name: "a", target: "b" }))],
    ["IGNOREs", (n) => ir({ unmanaged: Array.from({ length: n }, (_, i) => ({ label_pattern: `a*${i}` })), recordsabsent: Array.from({ length: n }, (_, i) => ({ type: "A", name: `a${i}` })), keepunknown: true, records: [] })],
    ["domains", (n) => JSON.stringify({ domains: Array.from({ length: n }, (_, i) => ({ name: `d${i}.test`, dnsProviders: { a: -1 }, records: [] })) })],
    ["views of one domain", (n) => JSON.stringify({ domains: Array.from({ length: n }, (_, i) => ({ name: "d.test", tag: `t${i}`, dnsProviders: { a: -1 }, records: [] })) })],
  ])("DNSControl's representation with many %s", (_claim, text) => {
    return expectLinear((n) => {
      const file = { file: "ir.json", text: text(n) };
      return () => readIr(file, null, null);
    });
  });

  test.each<[string, (n: number) => string]>([
    ["records", (n) => plan(n, (i) => change(`cloudflare_record.a[${i}]`, { zone_id: "z", name: `a${i}`, type: "A", content: "192.0.2.1" }))],
    ["texts at one name", (n) => plan(n, (i) => change(`cloudflare_record.a[${i}]`, { zone_id: "z", name: "a", type: "TXT", content: `v${i}` }))],
    ["values of one record", (n) => plan(1, () => ({ ...change("aws_route53_record.a", { zone_id: "z", name: "a.x.test", type: "TXT", records: Array.from({ length: n }, (_, i) => `v${i}`) }), type: "aws_route53_record" }))],
    ["instances of a resource with many references", (n) =>
      plan(n, (i) => ({ ...change(`cloudflare_record.a[${i}]`, { name: "a", type: "A" }), change: { actions: ["create"], before: null, after: { name: "a", type: "A", content: "192.0.2.1" }, after_unknown: { zone_id: true } } }), {
        configuration: { root_module: { resources: [{ address: "cloudflare_record.a", expressions: { zone_id: { references: Array.from({ length: n }, (_, i) => `cloudflare_zone.z${i}`) } } }] } },
      })],
    ["modules", (n) => plan(0, () => ({}), { planned_values: { root_module: { child_modules: Array.from({ length: n }, (_, i) => ({ resources: [{ address: `module.m${i}.cloudflare_record.a`, mode: "managed", type: "cloudflare_record", name: "a", values: { zone_id: "z", name: `a${i}`, type: "A", content: "192.0.2.1" } }] })) } } })],
    ["zones", (n) => plan(n, (i) => ({ ...change(`cloudflare_zone.z${i}`, { id: "z", name: `z${i}.test` }), type: "cloudflare_zone" }))],
    ["characters in an address", (n) => plan(1, () => ({ ...change("a.".repeat(n), { zone_id: "z", name: "a", type: "A", content: "192.0.2.1" }), type: `${"a.".repeat(Math.floor(n / 2))}b` }))],
  ])("a Terraform plan with many %s", (_claim, text) => {
    return expectLinear((n) => {
      const own = text(n);
      return () => readPlan(own);
    });
  });

  test("an MTA-STS policy", () => {
    return expectLinearIn(["version: STSv1\n", "mx: a.test\n", "mx: *.b\n", "mode: enforce\n", "max_age: 1\n", "\r", "\n", ":", " ", "x"], (text) => parseStsPolicy(text));
  });

  test("the records of mail", () => {
    const parts = ["v=spf1", " ", "a", "mx", "-all", "include:", "b.test", "ip4:", "192.0.2.1", "/", "%{", "}", "v=DMARC1", ";", "p", "=", "none", "rua=", "mailto:", "c@d.test", ",", "!", "p=MIIB", "\t", "\xff"];
    return expectLinearIn(parts, (text) => [parseSpf(`v=spf1 ${text}`), parseDmarc(`v=DMARC1; ${text}`), parseTagList(text), parseDkim(text), parseTlsRpt([`v=TLSRPTv1;${text}`]), joinHalves("p=MIIB", [text])]);
  });
});
