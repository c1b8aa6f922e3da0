// A failure that a change causes is fixed by the value before the change, in every format that can be edited.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "dns-packet";
import type { Finding, Fix } from "../../src/model.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { applyEdit } from "../zones/edits/apply-fixes.ts";
import { writeIr, writePlan } from "../zones/edits/generated-inputs.ts";
import { sayAll } from "../support/in-english.ts";

const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const SPF = "v=spf1 mx -all";
const DMARC = "v=DMARC1; p=reject; rua=mailto:d@example.de";
const STS = "v=STSv1; id=20260101";
const TLS_RPT = "v=TLSRPTv1; rua=mailto:t@example.de";

let live: Record<string, unknown>;
let server: TestServer;
beforeEach(async () => {
  live = {
    "SOA example.de": {
      mname: "ns1.example.de",
      rname: "h.example.de",
      serial: 1,
      refresh: 2,
      retry: 3,
      expire: 4,
      minimum: 5,
    },
    "NS example.de": "ns1.example.de",
    "A ns1.example.de": "192.0.2.53",
    "MX example.de": { preference: 10, exchange: "mx1.example.de" },
    "A mx1.example.de": "192.0.2.1",
    "TXT example.de": SPF,
    "TXT s1._domainkey.example.de": KEY,
    "CNAME s2._domainkey.example.de": "s2.provider.test",
    "TXT s2.provider.test": KEY,
    "TXT _dmarc.example.de": DMARC,
    "TXT _mta-sts.example.de": STS,
    "TXT _smtp._tls.example.de": TLS_RPT,
  };
  server = await serveUdp((query) => {
    const own = live[`${query.type} ${query.name}`];
    const alias = query.type === "CNAME" ? undefined : (live[`CNAME ${query.name}`] as string | undefined);
    const target = alias === undefined ? undefined : live[`${query.type} ${alias}`];
    const answers = [
      ...(own === undefined ? [] : [{ type: query.type, name: query.name, ttl: 300, data: own }]),
      ...(alias === undefined ? [] : [{ type: "CNAME", name: query.name, ttl: 300, data: alias }]),
      ...(target === undefined ? [] : [{ type: query.type, name: alias, ttl: 300, data: target }]),
    ] as Answer[];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
});
afterEach(async () => {
  await server.close();
});

/** The findings of the policy in a folder that have a fix, by check; in words. */
async function findings(root: string, base: Parameters<typeof checkOptions>[1] = {}): Promise<Finding[]> {
  const { report, defects } = await check(checkOptions(root, { resolvers: [server.url], failOn: "never", ...base }));
  expect(defects).toEqual([]);
  return report.domains.flatMap((domain) => domain.findings);
}

async function fixOf(root: string, id: string, base: Parameters<typeof checkOptions>[1] = {}): Promise<Fix> {
  return fixIn(await findings(root, base), id);
}

function fixIn(all: readonly Finding[], id: string): Fix {
  const finding = all.find((one) => one.check === id && one.outcome === "fail");
  if (!finding?.fix) throw new Error(`${id}: ${JSON.stringify(all.filter((one) => one.check === id))}`);
  return sayAll(finding.fix) as Fix;
}

const POLICY = "domains:\n  - name: example.de\n    dkim: { selectors: [s1, s2] }\n";

/** A zone in each format: the policy that names it, its files, and what makes a plan of them. */
interface ZoneFiles {
  files: Record<string, string>;
  make?: (root: string) => void;
}
interface Text {
  label: string;
  text: string;
}

const masterFile = (texts: readonly Text[]): ZoneFiles => ({
  files: {
    "mail-policy.yml": `version: 1\nzones:\n  - bind: example.de.zone\n${POLICY}`,
    "example.de.zone": [
      "$ORIGIN example.de.",
      "@ 300 SOA ns1 h 1 2 3 4 5",
      "@ NS ns1",
      "@ MX 10 mx1",
      "ns1 A 192.0.2.53",
      "mx1 A 192.0.2.1",
      ...(texts.some(({ text }) => text === "alias") ? ["s2._domainkey CNAME s2.provider.test."] : []),
      ...texts.flatMap(({ label, text }) => (text === "alias" ? [] : [`${label} TXT "${text}"`])),
      "",
    ].join("\n"),
  },
});
const octodns = (texts: readonly Text[]): ZoneFiles => ({
  files: {
    "mail-policy.yml": `version: 1\nzones:\n  - octodns: example.de.yaml\n${POLICY}`,
    "example.de.yaml": [
      "'':",
      "  - type: MX",
      "    values:",
      "      - {exchange: mx1.example.de., preference: 10}",
      ...texts.flatMap(({ label, text }) =>
        label === "@" ? ["  - type: TXT", `    value: ${text.replaceAll(";", "\\;")}`] : [],
      ),
      ...texts
        .filter(({ label }) => label !== "@")
        .toSorted((a, b) => (a.label < b.label ? -1 : 1))
        .flatMap(({ label, text }) =>
          text === "alias"
            ? [`${label}:`, "  type: CNAME", "  value: s2.provider.test."]
            : [`${label}:`, "  type: TXT", `  value: ${text.replaceAll(";", "\\;")}`],
        ),
      "mx1:",
      "  type: A",
      "  value: 192.0.2.1",
      "",
    ].join("\n"),
  },
});
const dnscontrol = (texts: readonly Text[]): ZoneFiles => ({
  files: {
    "mail-policy.yml": `version: 1\nzones:\n  - dnscontrol: ir.json\n${POLICY}`,
    "dnsconfig.js": [
      'D("example.de", "none", "bind",',
      '  MX("@", 10, "mx1.example.de."),',
      '  A("mx1", "192.0.2.1"),',
      ...texts.map(({ label, text }) =>
        text === "alias" ? `  CNAME("${label}", "s2.provider.test."),` : `  TXT("${label}", "${text}"),`,
      ),
      ");",
      "",
    ].join("\n"),
  },
  make: writeIr,
});
const route53 = (texts: readonly Text[]): ZoneFiles => ({
  files: {
    "mail-policy.yml": `version: 1\nzones:\n  - terraform-plan: plan.json\n    zone-names: { Z1: example.de }\n${POLICY}`,
    "main.tf": [
      ...texts.flatMap(({ label, text }, i) =>
        text === "alias"
          ? []
          : [
              `resource "aws_route53_record" "r${i}" {`,
              "  zone_id = aws_route53_zone.z.zone_id",
              `  name = "${label === "@" ? "" : label}"`,
              '  type = "TXT"',
              `  records = ["${text}"]`,
              "  ttl = 300",
              "}",
            ],
      ),
      "",
    ].join("\n"),
  },
  make: writePlan,
});

const TEXTS: readonly Text[] = [
  { label: "@", text: SPF },
  { label: "_dmarc", text: DMARC },
  { label: "_mta-sts", text: STS },
  { label: "_smtp._tls", text: TLS_RPT },
  { label: "s1._domainkey", text: KEY },
  { label: "s2._domainkey", text: "alias" },
];
const withText = (label: string, text: string): readonly Text[] =>
  TEXTS.map((one) => (one.label === label ? { label, text } : one));
const without = (label: string): readonly Text[] => TEXTS.filter((one) => one.label !== label);

const FORMATS: readonly [string, (texts: readonly Text[]) => ZoneFiles][] = [
  ["a master file", masterFile],
  ["octoDNS", octodns],
  ["DNSControl", dnscontrol],
  ["Terraform", route53],
];

/** Puts the edit of a failure into effect; the fix, the outcome then, and the failures that were not there before. */
async function restore(
  { files, make }: ZoneFiles,
  id: string,
): Promise<{ fix: Fix; outcome: string; worse: string[] }> {
  const root = folderOf(files);
  make?.(root);
  const failed = await findings(root);
  const fix = fixIn(failed, id);
  if (!fix.edit) throw new Error(`${id}: no edit: ${JSON.stringify(fix)}`);
  applyEdit(root, fix.edit);
  make?.(root);
  const after = await findings(root);
  const outcomes = new Map(failed.map(({ key, outcome }) => [key, outcome]));
  const subject = failed.find((one) => one.check === id && one.outcome === "fail")?.subject;
  return {
    fix,
    outcome: after.find((one) => one.check === id && one.subject === subject)?.outcome ?? "none",
    worse: after.flatMap(({ key, outcome }) => (outcome === "fail" && outcomes.get(key) === "pass" ? [key] : [])),
  };
}

describe.each(FORMATS)("in %s", (_format, zone) => {
  test.each([
    ["a weaker DMARC policy", "_dmarc", "v=DMARC1; p=none; rua=mailto:d@example.de", "dmarc/policy", DMARC],
    ["an SPF record that everyone passes", "@", "v=spf1 mx +all", "spf/open", SPF],
    ["an SPF record that ends neutral", "@", "v=spf1 mx ?all", "spf/all", SPF],
    ["a DMARC record that is not valid", "_dmarc", "v=DMARC1; p:none; rua=mailto:d@example.de", "dmarc/syntax", DMARC],
  ])("%s goes back to what it was", async (_claim, label, text, id, before) => {
    const { fix, outcome, worse } = await restore(zone(withText(label, text)), id);
    const name = label === "@" ? "example.de" : `${label}.example.de`;
    expect(fix.text).toBe(`Put back TXT ${name} as it is live now: with that value this check passes.`);
    expect(fix.records).toEqual([{ name: `${name}.`, type: "TXT", data: `"${before}"` }]);
    expect({ outcome, worse }).toEqual({ outcome: "pass", worse: [] });
  });
});

describe.each(FORMATS.slice(0, 3))("in %s", (_format, zone) => {
  test.each([
    ["_mta-sts", "mta-sts/record"],
    ["_dmarc", "dmarc/present"],
    ["_smtp._tls", "tls-rpt/record"],
    ["s1._domainkey", "dkim/selector"],
  ])("a live record that the zone drops is put back: %s", async (label, id) => {
    const { fix, outcome, worse } = await restore(zone(without(label)), id);
    expect(fix.text).toBe(`This change removes TXT ${label}.example.de, live now. Put it back.`);
    expect({ outcome, worse }).toEqual({ outcome: "pass", worse: [] });
  });
});

test.each(FORMATS.slice(0, 3))("an alias that leads to a key is put back in %s", async (_format, zone) => {
  const { fix, outcome, worse } = await restore(zone(without("s2._domainkey")), "dkim/selector");
  expect(fix.text).toBe("This change removes CNAME s2._domainkey.example.de, live now. Put it back.");
  expect(fix.records).toEqual([{ name: "s2._domainkey.example.de.", type: "CNAME", data: "s2.provider.test." }]);
  expect({ outcome, worse }).toEqual({ outcome: "pass", worse: [] });
});

test.each(FORMATS.slice(0, 3))("no edit puts an alias beside the key that replaced it in %s", async (_format, zone) => {
  const { files, make } = zone(withText("s2._domainkey", "v=DKIM1; k=rsa; p=AAAA"));
  const root = folderOf(files);
  make?.(root);
  const fix = await fixOf(root, "dkim/syntax");
  expect(fix.records).toEqual([{ name: "s2._domainkey.example.de.", type: "CNAME", data: "s2.provider.test." }]);
  expect(fix.edit).toBeNull();
});

test("no fix of another failure publishes what the change weakened", async () => {
  const many = Array.from({ length: 10 }, () => "a:mx1.example.de").join(" ");
  live = { ...live, "TXT example.de": `v=spf1 mx ${many} -all`, "TXT _dmarc.example.de": "v=DMARC1; p=reject" };
  const weakened: Record<string, string> = { "@": `v=spf1 mx ${many} ?all`, _dmarc: "v=DMARC1; p=none" };
  const { files } = masterFile(TEXTS.map(({ label, text }) => ({ label, text: weakened[label] ?? text })));
  const all = await findings(folderOf(files));
  expect(fixIn(all, "spf/all").edit?.after).toEqual([`@ TXT "v=spf1 mx ${many} -all"`]);
  expect(fixIn(all, "spf/lookup-limit")).toEqual({
    text: "First undo what this change does to TXT example.de, as another failure asks. The next run says what is left to do.",
    records: [],
    edit: null,
  });
  expect(fixIn(all, "dmarc/policy").edit?.after).toEqual(['_dmarc TXT "v=DMARC1; p=reject"']);
  expect(fixIn(all, "dmarc/rua")).toEqual({
    text: "First undo what this change does to TXT _dmarc.example.de, as another failure asks. The next run says what is left to do.",
    records: [],
    edit: null,
  });
});

test("against a base the value is that of the base", async () => {
  const policy = (dmarc: string): string =>
    `version: 1\ndomains:\n  - name: example.de\n    mail: none\n    records: |\n      _dmarc TXT "${dmarc}"\n`;
  live = { "TXT _dmarc.example.de": "v=DMARC1; p=none; rua=mailto:d@example.de" };
  const root = folderOf({ "mail-policy.yml": policy("v=DMARC1; p=none; rua=mailto:d@example.de") });
  const commit = memoryCommit({ "mail-policy.yml": policy(DMARC) });
  const base = { kind: "commit" as const, ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) };
  const fix = await fixOf(root, "parked/dmarc", { base });
  expect(fix.text).toBe("Put back TXT _dmarc.example.de as the base has it: with that value this check passes.");
  expect(fix.edit?.after).toEqual([`      _dmarc TXT "${DMARC}"`]);
});

test("where an alias stays, what it leads to is put back", async () => {
  const policy = (dmarc: string): string =>
    `version: 1\ndomains:\n  - name: example.de\n    mail: none\n    records: |\n      _dmarc CNAME d\n      d TXT "${dmarc}"\n`;
  const commit = memoryCommit({ "mail-policy.yml": policy(DMARC) });
  const base = { kind: "commit" as const, ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) };
  const root = folderOf({ "mail-policy.yml": policy("v=DMARC1; p=none; rua=mailto:d@example.de") });
  const fix = await fixOf(root, "parked/dmarc", { base });
  expect(fix.records).toEqual([{ name: "d.example.de.", type: "TXT", data: `"${DMARC}"` }]);
  expect(fix.edit?.after).toEqual([`      d TXT "${DMARC}"`]);
});

test("an address that the SPF record repeats, and that the change moves, is said to come first", async () => {
  const zone = (address: string): Record<string, string> => {
    const { files } = masterFile(withText("@", "v=spf1 ip4:192.0.2.1 -all"));
    return {
      ...files,
      "example.de.zone": files["example.de.zone"]?.replace("mx1 A 192.0.2.1", `mx1 A ${address}`) ?? "",
    };
  };
  const base = {
    kind: "commit" as const,
    ref: "none",
    name: "main",
    fetchRemote: () => Promise.resolve(memoryCommit(zone("192.0.2.1"))),
  };
  const { report } = await check(checkOptions(folderOf(zone("192.0.2.7")), { offline: true, base }));
  expect(sayAll(report.rollout)).toEqual([
    {
      domain: "example.de",
      subject: "example.de",
      message:
        "this change moves mx1.example.de from `ip4:192.0.2.1` to `ip4:192.0.2.7`. The SPF record lists the old address alone, so mail from the new one does not pass SPF",
      doFirst: "Add `ip4:192.0.2.7` to the SPF record. Remove the old address once no mail comes from there.",
      location: { file: "example.de.zone", line: 8, column: 1 },
    },
  ]);
});

test("a syntax error is corrected with the addresses that the change adds, as long as no policy is weaker", async () => {
  const broken = "v=DMARC1; p=reject; rua=mailto:d@example.de; mailto:e@example.de";
  const fix = await fixOf(folderOf(masterFile(withText("_dmarc", broken)).files), "dmarc/syntax");
  expect(fix.records.map(({ data }) => data)).toEqual([
    '"v=DMARC1; p=reject; rua=mailto:d@example.de,mailto:e@example.de"',
  ]);
});

test("a failure that was there before keeps its own fix", async () => {
  live = { ...live, "TXT _dmarc.example.de": "v=DMARC1; p=none" };
  const root = folderOf(masterFile(withText("_dmarc", "v=DMARC1; p=none; rua=mailto:d@example.de")).files);
  const fix = await fixOf(root, "dmarc/policy");
  expect(fix.records).toEqual([
    { name: "_dmarc.example.de.", type: "TXT", data: '"v=DMARC1; p=quarantine; rua=mailto:d@example.de"' },
  ]);
  expect(fix.edit).toBeNull();
});

test("a record that only the change adds is to be removed again", async () => {
  const policy = "domains:\n  - name: sub.example.de\n    mail: send\n";
  const { files } = masterFile([...TEXTS, { label: "_dmarc.sub", text: "v=DMARC1; p=none; rua=mailto:d@example.de" }]);
  const root = folderOf(files);
  const path = join(root, "mail-policy.yml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/domains:[^]*/, policy));
  const fix = await fixOf(root, "dmarc/policy");
  expect(fix.text).toBe(
    "Remove TXT _dmarc.sub.example.de again: this change adds it, and without it this check passes.",
  );
  expect(fix.records).toEqual([]);
});

/** The policy of one domain, and its base. */
function changedRecords(
  settings: string,
  before: readonly string[],
  now: readonly string[],
): [string, Parameters<typeof checkOptions>[1]] {
  const policy = (records: readonly string[]): string =>
    `version: 1\ndomains:\n  - name: example.de\n    ${settings}\n    records: |\n${records.map((line) => `      ${line}\n`).join("")}`;
  const commit = memoryCommit({ "mail-policy.yml": policy(before) });
  const base = { kind: "commit" as const, ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) };
  return [folderOf({ "mail-policy.yml": policy(now) }), { base }];
}

describe("of an expected mail", () => {
  const settings =
    "mail: none\n    dmarc: { expect: [{ mail-from: x@bounce.example.de, ip: 192.0.2.1, result: pass }] }";
  const records = (dmarc: string, spf = "v=spf1 ip4:192.0.2.1 -all"): string[] => [
    `_dmarc TXT "${dmarc}"`,
    `bounce TXT "${spf}"`,
  ];

  test("the DMARC record is put back where it decides", async () => {
    const [root, base] = changedRecords(settings, records(DMARC), records(`${DMARC}; aspf=s`));
    const fix = await fixOf(root, "dmarc/expectations", base);
    expect(fix.edit?.after).toEqual([`      _dmarc TXT "${DMARC}"`]);
  });

  test("the DMARC record stays, and is not the place of the failure, where SPF decides", async () => {
    const now = records("v=DMARC1; p=reject; rua=mailto:e@example.de", "v=spf1 -all");
    const [root, base] = changedRecords(settings, records(DMARC), now);
    const failed = (await findings(root, base)).find(({ check: id }) => id === "dmarc/expectations");
    expect(failed).toMatchObject({ outcome: "fail", isDeclared: false, evidence: [], fix: { records: [] } });
    expect((await fixOf(root, "dmarc/expectations", base)).text).toMatch(/^Let SPF authorize the address/);
  });
});

describe("of mail services", () => {
  const records = [
    "imap A 192.0.2.1",
    "_submissions._tcp SRV 0 1 465 imap",
    "_imaps._tcp SRV 0 1 993 imap",
    "_pop3s._tcp SRV 0 0 0 .",
    "autoconfig CNAME imap",
  ];

  test("an alias is put back once, though it decides two types", async () => {
    const [root, base] = changedRecords("services: true", records, [...records.slice(0, 4), "autoconfig CNAME gone"]);
    const fix = await fixOf(root, "service/srv", base);
    expect(fix.text).toBe(
      "Put back CNAME autoconfig.example.de as the base has it: with that value this check passes.",
    );
    expect(fix.records).toEqual([{ name: "autoconfig.example.de.", type: "CNAME", data: "imap.example.de." }]);
    expect(fix.edit?.after).toEqual(["      autoconfig CNAME imap.example.de."]);
  });

  test("a name of automatic configuration, which need not be there, is not put back with what must", async () => {
    const [root, base] = changedRecords("services: true", records, [records[0] ?? "", ...records.slice(2, 4)]);
    const fix = await fixOf(root, "service/srv", base);
    expect(fix.records).toEqual([
      { name: "_submissions._tcp.example.de.", type: "SRV", data: "0 1 465 imap.example.de." },
    ]);
  });
});
