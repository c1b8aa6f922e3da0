// DKIM selectors that a policy does not declare are those of its own whole zones.
import { describe, expect, test } from "@jest/globals";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { say } from "../support/in-english.ts";

const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const APEX = "$ORIGIN example.de.\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";
const POLICY = "version: 1\nzones: [{ bind: example.de.zone }]\ndomains:\n  - name: example.de\n";

async function run(files: Record<string, string>, over: Partial<CheckOptions> = {}) {
  const { report } = await check(checkOptions(folderOf(files), { offline: true, ...over }));
  const findings = report.domains.flatMap((domain) => domain.findings);
  const notes = report.limitations.map((each) => say(each)).filter((text) => text.includes("selectors"));
  const ofCheck = (id: string): string[] =>
    findings
      .filter(({ check: one }) => one === id)
      .map(({ subject, outcome }) => `${subject.replace("._domainkey.example.de", "")} ${outcome}`);
  return { ofCheck, notes, weakenings: (report.weakenings ?? []).map(({ message }) => say(message)) };
}

const zone = (...records: string[]): string => `${APEX}${records.join("\n")}\n`;
const key = (selector: string, text = KEY): string => `${selector}._domainkey TXT "${text}"`;

describe("a policy without selectors", () => {
  test("has those of its zone checked, and is told to declare them", async () => {
    const { ofCheck, notes } = await run({
      "mail-policy.yml": POLICY,
      "example.de.zone": zone(key("s1"), "s2._domainkey CNAME s2.provider.test.", key("a.b")),
    });
    expect(ofCheck("dkim/selector")).toEqual(["s1 pass", "s2 unknown", "a.b pass"]);
    expect(notes).toEqual([
      "mail-policy.yml:4:11: example.de declares no DKIM selectors, so those of its zone are checked: s1, s2, a.b. Declare them under `dkim: selectors:`",
    ]);
  });

  test("has its weak keys found", async () => {
    const { ofCheck } = await run({
      "mail-policy.yml": POLICY,
      "example.de.zone": zone(key("s1", "v=DKIM1; p=x")),
    });
    expect(ofCheck("dkim/syntax")).toEqual(["s1 fail"]);
  });

  test.each([
    ["of a revoked key", key("s1", "v=DKIM1; p=")],
    ["of a wildcard", key("*")],
    ["of another domain", key("s1.sub", KEY).replace("s1.sub._domainkey", "s1._domainkey.sub")],
    ["of no key", "_domainkey TXT x"],
    ["of signing practices", key("_adsp", "dkim=all")],
    ["of a reporting address", key("_report", "ra=postmaster")],
  ])("has no selector %s", async (_what, record) => {
    const { ofCheck, notes } = await run({ "mail-policy.yml": POLICY, "example.de.zone": zone(record) });
    expect(ofCheck("dkim/selector")).toEqual([expect.stringContaining("unknown")]);
    expect(notes).toEqual([]);
  });

  test("has the key unknown whose record has a fault, and the others checked", async () => {
    const { ofCheck } = await run({
      "mail-policy.yml": POLICY,
      "example.de.zone": zone(key("s1"), key("s2", "x".repeat(256))),
    });
    expect(ofCheck("dkim/selector")).toEqual(["s1 pass", "s2 unknown"]);
  });

  test("loses one with its key: that is a change of selectors in use", async () => {
    const files = { "mail-policy.yml": POLICY, "example.de.zone": zone(key("s1")) };
    const { ofCheck, weakenings } = await run(files, {
      base: {
        kind: "commit",
        ref: "base",
        name: "the base",
        fetchRemote: () => Promise.resolve(memoryCommit({ ...files, "example.de.zone": zone(key("s1"), key("s2")) })),
      },
    });
    expect(ofCheck("dkim/selector")).toEqual(["s1 pass"]);
    expect(weakenings).toEqual([expect.stringContaining("s2")]);
  });
});

test("a domain that sends no mail has no selectors of its zone checked", async () => {
  const { ofCheck, notes } = await run({
    "mail-policy.yml": `${POLICY}    mail: receive\n`,
    "example.de.zone": zone(key("s1")),
  });
  expect([ofCheck("dkim/selector"), notes]).toEqual([[], []]);
});

test("of very many selectors in a zone, a hundred are checked, each once", async () => {
  const selectors = Array.from({ length: 101 }, (_, i) => `s${i}`);
  const { ofCheck } = await run({
    "mail-policy.yml": POLICY,
    "example.de.zone": zone(...["s0", ...selectors].map((selector) => key(selector))),
  });
  expect(ofCheck("dkim/syntax")).toHaveLength(100);
});

test("selectors that the policy declares are the only ones", async () => {
  const { ofCheck, notes } = await run({
    "mail-policy.yml": `${POLICY}    dkim: { selectors: [s1], retired: [s2] }\n`,
    "example.de.zone": zone(key("s1"), key("s2"), key("s3")),
  });
  expect(ofCheck("dkim/selector")).toEqual(["s1 pass"]);
  expect(notes).toEqual([]);
});

test("a retired selector is not in use", async () => {
  const { ofCheck } = await run({
    "mail-policy.yml": `${POLICY}    dkim: { retired: [s2] }\n`,
    "example.de.zone": zone(key("s1"), key("s2")),
  });
  expect(ofCheck("dkim/selector")).toEqual(["s1 pass"]);
});

test("a block of records is not a whole zone, so that its selectors need not be all", async () => {
  const { ofCheck, notes } = await run({
    "mail-policy.yml": `version: 1\ndomains:\n  - name: example.de\n    records: |\n      ${key("s1")}\n`,
  });
  expect(ofCheck("dkim/selector")).toEqual([expect.stringContaining("unknown")]);
  expect(notes).toEqual([]);
});
