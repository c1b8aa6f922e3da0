// DKIM rotations from the first step to the last, in repositories of each format.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import type { FileEdit, Finding } from "../../src/model.ts";
import { addSeconds } from "../../src/moment.ts";
import { renderAdvanceJson } from "../../src/report/advance-json.ts";
import { renderAdvance } from "../../src/report/advance.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { say } from "../support/in-english.ts";
import { advance } from "../../src/run/advance.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import { rsa } from "../support/dkim-key.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { applyEdit } from "../zones/edits/apply-fixes.ts";
import { writeIr, writePlan } from "../zones/edits/generated-inputs.ts";

const NOW = "2026-11-23T12:00:00.000Z";
const OLD_KEY = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
const halves = [OLD_KEY.slice(0, 200), OLD_KEY.slice(200)];
const strings = halves.map((half) => JSON.stringify(half)).join(" ");

/** Live DNS: the TXT records by name. */
const live = new Map<string, string>();
let server: Awaited<ReturnType<typeof serveUdp>>;
beforeAll(async () => {
  server = await serveUdp((query) => {
    const text = query.type === "TXT" ? live.get(query.name) : undefined;
    const answers = text === undefined ? [] : [txt(query.name, text)];
    if (text === "SERVFAIL") return respond(query, { rcode: 2 });
    const rcode = live.has(query.name) ? 0 : 3;
    return respond(query, {
      ad: true,
      rcode: text === undefined ? rcode : 0,
      answers,
      authorities: text ? [] : [soa(".")],
    });
  });
});
afterAll(() => server.close());
beforeEach(() => {
  live.clear();
  live.set("s1._domainkey.a.test", OLD_KEY);
});

const txt = (name: string, text: string): { type: "TXT"; name: string; ttl: number; data: string[] } => {
  return { type: "TXT", name, ttl: 300, data: text.match(/[^]{1,255}/g) ?? [] };
};

const policy = (zones: string, records = ""): string =>
  `version: 1
${zones}reports: { dmarc: reports/*.xml }
domains:
  - name: a.test
    mail: send
    dkim:
      selectors:
        - name: s1
          since: 2026-01-01
${records}`;

interface Format {
  files: Record<string, string>;
  /** What makes a plan of the files. */
  make?: (root: string) => void;
}

const FORMATS: Record<string, Format> = {
  "a zone file": {
    files: {
      "mail-policy.yml": policy("zones: [{ bind: a.zone }]\n"),
      "a.zone": `$ORIGIN a.test.\n@ 300 IN SOA ns. h. 1 2 3 4 5\n@ NS ns.b.test.\n@ TXT "v=spf1 -all"\ns1._domainkey TXT ${strings}\n`,
    },
  },
  octoDNS: {
    files: {
      "mail-policy.yml": policy("zones: [{ octodns: 'config/*.yaml' }]\n"),
      "config/a.test.yaml": `---\n"":\n  type: TXT\n  value: v=spf1 -all\ns1._domainkey:\n  type: TXT\n  value: ${OLD_KEY.replaceAll(";", "\\;")}\n`,
    },
  },
  DNSControl: {
    files: {
      "mail-policy.yml": policy("zones: [{ dnscontrol: ir.json }]\n"),
      "dnsconfig.js": `D("a.test", "none", "bind",\n  TXT("@", "v=spf1 -all"),\n  TXT("s1._domainkey", "${OLD_KEY}"),\n);\n`,
    },
    make: writeIr,
  },
  Terraform: {
    files: {
      "mail-policy.yml": policy("zones: [{ terraform-plan: plan.json, zone-names: { Z1: a.test } }]\n"),
      "main.tf": `resource "aws_route53_record" "s1" {\n  zone_id = aws_route53_zone.main.zone_id\n  name    = "s1._domainkey"\n  type    = "TXT"\n  ttl     = 300\n  records = [${JSON.stringify(halves.join('""'))}]\n}\n`,
    },
    make: writePlan,
  },
  "the policy itself": {
    files: {
      "mail-policy.yml": policy("", `    records: |\n      @ TXT "v=spf1 -all"\n      s1._domainkey TXT ${strings}\n`),
    },
  },
};

const step = async (
  root: string,
  more: { folder?: string; selectors?: readonly string[]; now?: string } = {},
): Promise<Proposal & { shown: string }> => {
  const { folder = null, selectors = [], now = NOW } = more;
  const options = checkOptions(root, { resolvers: [server.url], domains: ["a.test"], now });
  const result = await advance({ ...options, kinds: ["dkim"], keys: { folder, selectors } });
  expect(result.defects).toEqual([]);
  const [proposal] = result.proposals;
  if (proposal === undefined) throw new Error("nothing is proposed");
  const shown =
    renderAdvance(result, { language: ENGLISH, hasColor: false, hasUnicode: true, width: 80 }) +
    renderAdvanceJson(result, ENGLISH);
  return { ...proposal, shown };
};

const keyFindings = async (root: string): Promise<Record<string, Finding["outcome"]>> => {
  const { report } = await check(checkOptions(root, { resolvers: [server.url], failOn: "never" }));
  expect(report.faults).toEqual([]);
  const findings = report.domains.at(0)?.findings ?? [];
  const ofKeys = findings.filter(
    ({ subject, check: id }) => id.startsWith("dkim/") && subject.includes("._domainkey."),
  );
  return Object.fromEntries(
    ofKeys.map(({ check: id, subject, outcome }) => [`${id} ${subject.split(".")[0]}`, outcome]),
  );
};

/** Edits of one file count its lines as they were: the last comes first. */
function applyAll(root: string, edits: readonly FileEdit[]): void {
  for (const edit of edits.toSorted((a, b) => b.line - a.line)) applyEdit(root, edit);
}

/** A report of a day, by the selectors that signed. */
function reportOf(day: string, selectors: readonly string[], author: string): string {
  const begin = new Date(`${day}T00:00:00.000Z`).getTime() / 1000;
  const rows = selectors.map(
    (
      selector,
    ) => `<record><row><source_ip>192.0.2.1</source_ip><count>5</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row>
<identifiers><header_from>${author}</header_from></identifiers><auth_results><dkim><domain>a.test</domain><selector>${selector}</selector><result>pass</result></dkim></auth_results></record>`,
  );
  return `<?xml version="1.0"?><feedback><report_metadata><org_name>receiver.test</org_name><email>r@receiver.test</email><report_id>${day}</report_id><date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range></report_metadata><policy_published><domain>${author}</domain><p>none</p></policy_published>${rows.join("")}</feedback>`;
}

/** Reports of the days from one to another, both before the run. */
function reports(from: number, to: number, selectors: readonly string[], author = "a.test"): Record<string, string> {
  const days = Array.from({ length: from - to + 1 }, (_, i) => addSeconds(NOW, -(from - i) * 86_400).slice(0, 10));
  return Object.fromEntries(days.map((day) => [`reports/${day}.xml`, reportOf(day, selectors, author)]));
}

describe.each(Object.entries(FORMATS))("a rotation in %s", (_, { files, make = () => undefined }) => {
  test("publishes, signs, waits and revokes, and the checks agree", async () => {
    const root = folderOf({ ...files, ...reports(20, 2, ["s1"]) });
    const keys = folderOf({});
    make(root);
    const published = await step(root, { folder: keys });
    expect([published.direction, say(published.summary)]).toEqual([
      "forward",
      "publish a key for selector s2, which replaces s1",
    ]);
    expect(published.obstacles).toEqual([]);
    applyAll(root, published.edits);
    make(root);
    expect(readFileSync(join(root, "mail-policy.yml"), "utf8")).toContain(
      "          since: 2026-01-01\n        - s2\n",
    );
    const found = await keyFindings(root);
    const ofNew = Object.entries(found).filter(([key]) => key.endsWith(" s2"));
    expect(ofNew.map(([, outcome]) => outcome)).toEqual(ofNew.map(() => "pass"));
    expect(ofNew.map(([key]) => key)).toEqual(expect.arrayContaining(["dkim/selector s2", "dkim/rotation s2"]));

    expect(say((await step(root)).summary)).toBe("publish the key of selector s2");
    const [record] = published.records;
    live.set("s2._domainkey.a.test", record?.data.replaceAll(/" "|^"|"$/g, "") ?? "");
    expect(say((await step(root)).summary)).toBe("sign with selector s2 instead of s1");
  }, 60_000);

  test("revokes the old key once reports show none of its signatures", async () => {
    const root = folderOf({ ...files, ...reports(20, 10, ["s1", "s2"]), ...reports(9, 2, ["s2"]) });
    make(root);
    const published = await step(root, { folder: folderOf({}) });
    applyAll(root, published.edits);
    make(root);
    live.set("s2._domainkey.a.test", published.records[0]?.data.replaceAll(/" "|^"|"$/g, "") ?? "");
    const revoked = await step(root);
    expect([revoked.direction, say(revoked.summary)]).toEqual(["forward", "revoke the key of selector s1"]);
    applyAll(root, revoked.edits);
    make(root);
    expect(readFileSync(join(root, "mail-policy.yml"), "utf8")).toContain(
      "      selectors:\n        - s2\n      retired: [s1]\n",
    );
    const found = await keyFindings(root);
    expect(found["dkim/retired s1"]).toBe("pass");
    expect(Object.values(found)).not.toContain("fail");
    const done = await step(root);
    expect([done.direction, done.records]).toEqual(["stay", []]);
  }, 60_000);
});

describe("a private key", () => {
  test("is in its file alone", async () => {
    const zone = FORMATS["a zone file"]?.files ?? {};
    const root = folderOf(zone);
    const keys = folderOf({});
    const { shown, edits } = await step(root, { folder: keys });
    const [file = ""] = readdirSync(keys);
    expect(file).toBe("s2.a.test.key");
    const lines = readFileSync(join(keys, file), "utf8").split("\n").slice(1, -2);
    expect(lines.length).toBeGreaterThan(20);
    const told = shown + JSON.stringify(edits);
    // the public half, the first number of an RSA key, is told
    const secret = lines.slice(8);
    for (const line of secret) expect(told.replaceAll(/[\s"\\]/g, "")).not.toContain(line);
    expect(readdirSync(root).toSorted()).toEqual(["a.zone", "mail-policy.yml"]);
  });
});

test("a selector that live DNS has a key for is not new, whatever the policy names", async () => {
  const root = folderOf(FORMATS["a zone file"]?.files ?? {});
  live.set("s2._domainkey.a.test", "v=DKIM1; p=");
  expect(say((await step(root)).summary)).toBe("publish a key for selector s3, which replaces s1");
  live.set("s3._domainkey.a.test", "SERVFAIL");
  const { direction, obstacles } = await step(root);
  expect([direction, ...obstacles.map((one) => say(one))]).toEqual([
    "stay",
    "the key of selector s3 is unknown: TXT s3._domainkey.a.test: SERVFAIL",
  ]);
});

test("a selector that a zone declares anything for is not new", async () => {
  const { "mail-policy.yml": text = "", "a.zone": zone } = FORMATS["a zone file"]?.files ?? {};
  const root = folderOf({
    "mail-policy.yml": text.replace("a.zone", '"*.zone"'),
    "a.zone": `${zone}s2._domainkey TXT "v=DKIM1; p="\n`,
    "b.zone":
      "$ORIGIN b.test.\n@ 300 IN SOA ns. h. 1 2 3 4 5\n@ NS ns\ns3._domainkey TXT x\ns3._domainkey.xa.test. TXT x\n",
  });
  expect(say((await step(root)).summary)).toBe("publish a key for selector s3, which replaces s1");
});

test("a wildcard that gives every selector a key leaves no name, and no key is made", async () => {
  const root = folderOf(FORMATS["a zone file"]?.files ?? {});
  const keys = folderOf({});
  for (let i = 2; i < 40; i++) live.set(`s${i}._domainkey.a.test`, OLD_KEY);
  const { direction, obstacles } = await step(root, { folder: keys });
  expect([direction, readdirSync(keys)]).toEqual(["stay", []]);
  expect(obstacles.map((one) => say(one))).toEqual([
    expect.stringMatching(/^selector s12 has or had a key/), // ten names were asked for
    "no key was made: that is not the step which is due",
  ]);
});

test("mail of another domain shows what signs, too", async () => {
  const files = FORMATS["a zone file"]?.files ?? {};
  live.set("s2._domainkey.a.test", OLD_KEY);
  const root = folderOf({
    "a.zone": `${files["a.zone"]}s2._domainkey TXT ${strings}\n`,
    "mail-policy.yml":
      "version: 1\nzones: [{ bind: a.zone }]\nreports: { dmarc: reports/*.xml }\ndomains:\n  - { name: a.test, mail: send, dkim: { selectors: [s2], retired: [s1] } }\n  - news.test\n",
    ...reports(20, 2, ["s1"], "news.test"),
  });
  expect((await step(root)).obstacles.map((one) => say(one))).toEqual([
    expect.stringMatching(/^selector s1 is declared retired and still signed on 2026-11-21/),
  ]);
});

test.each([
  [
    "an alias of another domain leads to",
    "",
    "other._domainkey.b.test. CNAME s1._domainkey.a.test.\n",
    /^other\._domainkey/,
  ],
  [
    "the policy expects mail to pass by",
    ", dmarc: { expect: [{ ip: 192.0.2.1, dkim: [{ domain: a.test, selector: s1 }], result: pass }] }",
    "",
    /^`dmarc: expect:` has mail that is signed with selector s1/,
  ],
])("a key that %s is not revoked", async (_, expectation, alias, obstacle) => {
  const files = FORMATS["a zone file"]?.files ?? {};
  const root = folderOf({
    "a.zone": files["a.zone"] ?? "",
    "b.zone": `$ORIGIN b.test.\n@ 300 IN SOA ns. h. 1 2 3 4 5\n@ NS ns.b.test.\n${alias}`,
    "mail-policy.yml": `version: 1\nzones: [{ bind: "*.zone" }]\ndomains:\n  - { name: a.test, mail: send, dkim: { selectors: [s2], retired: [s1] }${expectation} }\n`,
  });
  const { direction, obstacles } = await step(root);
  expect([direction, ...obstacles.map((one) => say(one))]).toEqual(["stay", expect.stringMatching(obstacle)]);
});

test("a key that mail of another domain, or none, is expected to pass by is revoked", async () => {
  const expected = [
    "{ domain: b.test, selector: s1 }], result: pass",
    "{ domain: a.test, selector: s1 }], result: none",
  ];
  const expectations = expected.map((one) => `{ ip: 192.0.2.1, dkim: [${one} }`);
  const root = folderOf({
    "a.zone": FORMATS["a zone file"]?.files["a.zone"] ?? "",
    "mail-policy.yml": `version: 1\nzones: [{ bind: "*.zone" }]\ndomains:\n  - { name: a.test, mail: send, dkim: { selectors: [s2], retired: [s1] }, dmarc: { expect: [${expectations.join(", ")}] } }\n`,
  });
  expect(say((await step(root)).summary)).toBe("revoke the key of selector s1");
});

test("a key that an alias of its own domain leads to is revoked where it is", async () => {
  const files = FORMATS["a zone file"]?.files ?? {};
  live.set("s1.keys.a.test", OLD_KEY);
  const root = folderOf({
    "a.zone": `${files["a.zone"]?.replace("s1._domainkey", "s1.keys")}s1._domainkey CNAME s1.keys\n`,
    "mail-policy.yml":
      "version: 1\nzones: [{ bind: a.zone }]\ndomains: [{ name: a.test, mail: send, dkim: { selectors: [s2], retired: [s1] } }]\n",
  });
  const { records, edits } = await step(root);
  expect(records).toEqual([{ name: "s1.keys.a.test.", type: "TXT", data: '"v=DKIM1; p="' }]);
  expect(edits.map(({ file, after }) => [file, after])).toEqual([["a.zone", ['s1.keys TXT "v=DKIM1; p="']]]);
});

test("a rotation that has begun makes no further key", async () => {
  const root = folderOf({ ...FORMATS["a zone file"]?.files });
  const keys = folderOf({});
  applyAll(root, (await step(root, { folder: keys })).edits);
  const again = await step(root, { folder: keys });
  expect(again.obstacles.map((one) => say(one))).toContain("no key was made: that is not the step which is due");
  expect(readdirSync(keys)).toEqual(["s2.a.test.key"]);
});

test("a policy whose text cannot be changed is told to be", async () => {
  const inherits = `version: 1\nzones: [{ bind: a.zone }]\ndefaults: { dkim: { selectors: [{ name: s1, since: 2026-01-01 }] } }\ndomains: [a.test]\n`;
  const root = folderOf({ ...FORMATS["a zone file"]?.files, "mail-policy.yml": inherits });
  const { edits, watch } = await step(root, { folder: folderOf({}) });
  expect(edits.map(({ file }) => file)).toEqual(["a.zone"]);
  expect(watch.map((one) => say(one))).toContain("Add under `dkim: selectors:` of a.test in the policy: s2.");
  expect(watch.map((one) => say(one)).join()).not.toContain("dkim: retired:");
});

test("a policy whose text cannot be changed is told which selectors are retired", async () => {
  const inherits = `version: 1\nzones: [{ bind: a.zone }]\nreports: { dmarc: reports/*.xml }\ndefaults: { dkim: { selectors: [s1, s2] } }\ndomains: [{ name: a.test, mail: send }]\n`;
  live.set("s2._domainkey.a.test", OLD_KEY);
  const root = folderOf({
    "a.zone": `${FORMATS["a zone file"]?.files["a.zone"]}s2._domainkey TXT ${strings}\n`,
    "mail-policy.yml": inherits,
    ...reports(20, 10, ["s1", "s2"]),
    ...reports(9, 2, ["s2"]),
  });
  const { edits, watch, summary } = await step(root);
  expect(say(summary)).toBe("revoke the key of selector s1");
  expect(edits.map(({ file }) => file)).toEqual(["a.zone"]);
  const told = watch.map((one) => say(one)).join("\n");
  expect(told).toMatch(/retired/);
  expect(told).not.toContain("Add under `dkim: selectors:`");
});

test("the policy is not changed before a record that nothing declares", async () => {
  const root = folderOf({ "mail-policy.yml": policy("") });
  const { edits, watch, records } = await step(root, { folder: folderOf({}) });
  expect([edits, records.map(({ name }) => name)]).toEqual([[], ["s2._domainkey.a.test."]]);
  expect(watch.map((one) => say(one))).toContain("Add under `dkim: selectors:` of a.test in the policy: s2.");
});

test("selectors that the zone lists need no policy", async () => {
  const root = folderOf({
    ...FORMATS["a zone file"]?.files,
    "mail-policy.yml": "version: 1\nzones: [{ bind: a.zone }]\ndomains: [{ name: a.test, mail: send }]\n",
  });
  const { edits, watch, summary } = await step(root, { folder: folderOf({}) });
  expect(say(summary)).toBe("publish a key for selector s2, which replaces s1");
  expect(edits.map(({ file }) => file)).toEqual(["a.zone"]);
  expect(watch.map((one) => say(one)).join()).not.toContain("dkim: selectors:");
});
