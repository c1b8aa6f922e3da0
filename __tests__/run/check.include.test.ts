// Runs over a policy of several files, compared with a base of several files: DNS on loopback, the base in memory.
import { rmSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.ts";
import { formatLocation, withPlace } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { readReport } from "../../src/report/read-report.ts";
import type { CheckOptions, CheckResult } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { Files, PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { renderJson, say, sayAll } from "../support/in-english.ts";

const parked = (name: string, spf: string): Record<string, string> => ({
  [`MX ${name}`]: ".",
  [`TXT ${name}`]: spf,
  [`TXT _dmarc.${name}`]: `v=DMARC1; p=reject; rua=mailto:d@${name}`,
});
const LIVE = {
  ...parked("a.test", "v=spf1 -all"),
  ...parked("b.test", "v=spf1 +all"),
  ...parked("m.test", "v=spf1 -all"),
};

const MAIN = "version: 1\ninclude: teams/*.yml\ndefaults: { mail: none }\n";
const BASE: Record<string, string> = {
  "mail-policy.yml": `${MAIN}domains: [m.test]\n`,
  "teams/a.yml": "version: 1\ndomains: [a.test]\n",
  "teams/b.yml": "version: 1\ndomains: [b.test]\n",
};

let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  server = await serveZone(() => LIVE);
  place = policyFolder();
});
afterEach(() => server.close());

/** A run over these files, compared with others; `reads` are the names of what was read of these, in rounds. */
async function run(
  now: Files,
  base: Record<string, string> = BASE,
  over: Partial<CheckOptions> = {},
): Promise<CheckResult & { reads: string[][] }> {
  for (const [name, text] of Object.entries(now)) place.write(name, text);
  const commit = memoryCommit(base);
  const source = { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) } as const;
  const result = await check(checkOptions(place.folder, { resolvers: [server.url], base: source, ...over }));
  expect(result.defects).toEqual([]);
  return { ...result, reads: commit.reads };
}

const changesOf = ({ domains }: Report): string[] =>
  domains.flatMap(({ name, findings }) =>
    findings
      .filter(({ outcome, status }) => outcome === "fail" && status !== "info")
      .map(({ check: id, change, location }) => `${name} ${id} ${change} ${formatLocation(location)}`),
  );
const weakenings = ({ weakenings: all }: Report): unknown[] =>
  (all ?? []).map(({ message, location }) => `${say(message)} ${formatLocation(location)}`);

const KNOWN = ["b.test parked/spf unchanged"];
const brief = (report: Report): string[] => changesOf(report).map((line) => line.split(" ").slice(0, 3).join(" "));

describe("a run over a policy of several files", () => {
  test("reports each domain at its line, all files, and one hash", async () => {
    const { report } = await run(BASE);
    expect(changesOf(report)).toEqual(["b.test parked/spf unchanged teams/b.yml:2:11"]);
    expect(report.domains.map(({ name }) => name)).toEqual(["a.test", "b.test", "m.test"]);
    expect(report.config).toEqual({
      file: "mail-policy.yml",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      included: ["teams/a.yml", "teams/b.yml"],
    });
    const json: unknown = JSON.parse(renderJson(report));
    expect(json).toMatchObject({ config: report.config });
    expect(await readReport(json)).toMatchObject({ report: { config: report.config } });
  });

  test("depends on each of its files, those of the base included", async () => {
    const { "teams/b.yml": _, ...without } = BASE;
    const { isInput } = await run({ ...without, "teams/c.yml": "version: 1\ndomains: [b.test]\n" });
    const names = ["mail-policy.yml", "teams/a.yml", "teams/b.yml", "teams/c.yml", "teams/d.yml", "README.md"];
    expect(names.filter((name) => isInput(name))).toEqual(names.slice(0, 4));
  });

  test("says every fault of every file", async () => {
    const faulty = {
      ...BASE,
      "teams/a.yml": "version: 1\ndomains: [b.test]\n",
      "teams/c.yml": "version: 2\ndomains: [c.test]\n",
    };
    const error: unknown = await run(faulty).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).faults.map((fault) => say(withPlace(fault)))).toEqual([
      'teams/b.yml:2:11: domains[0]: "b.test" is already listed in teams/a.yml:2:11; keep one',
      "teams/c.yml:1:10: version: is 2; this program supports version 1",
    ]);
  });

  test("reads MTA-STS policies, includes and evidence from the folder of each file", async () => {
    const attested = `attestations:\n  - { requirement: TR-03108-04-M, statement: s, by: b, date: 2026-05-01, valid-until: 2027-05-01, evidence: e.txt }\n`;
    const { report } = await run({
      ...BASE,
      "teams/a.yml": `version: 1\ndomains:\n  - name: a.test\n    mail: send\n    records: |\n      $INCLUDE a.inc\n    mta-sts: { policy-file: sts.txt }\n${attested}`,
      "teams/a.inc": '@ TXT "v=spf1 +all"\n',
      "teams/sts.txt": "version: STSv1\nmode: none\nmax_age: 86400\n",
      "teams/e.txt": "e",
    });
    expect(changesOf(report)).toContain("a.test spf/open new teams/a.inc:1:1");
    expect(report.attestations).toMatchObject([{ domains: ["a.test"], evidence: { file: "teams/e.txt" } }]);
  });

  test("lists attestations in the order of the files, and of their places there", async () => {
    const attested = (by: string, number: number, domain: string): string =>
      `{ requirement: TR-03108-${number}-M, statement: s, by: ${by}, date: 2026-05-01, valid-until: 2027-05-01, evidence: "https://x.test/", domains: [${domain}] }`;
    const { report } = await run({
      ...BASE,
      "mail-policy.yml": `${MAIN}domains:\n  - { name: a.a.test, mail: send }\n  - { name: z.a.test, mail: send }\nattestations: [${attested("one", 13, "z.a.test")}, ${attested("two", 13, "a.a.test")},\n  ${attested("three", 14, "z.a.test")},\n  ${attested("four", 14, "a.a.test")}]\n`,
      "teams/a.yml": `version: 1\ndomains: [{ name: a.test, mail: send }]\nattestations: [${attested("five", 13, "a.test")}]\n`,
    });
    expect(report.attestations.map(({ by }) => by)).toEqual(["one", "two", "three", "four", "five"]);
  });

  test("names evidence that is missing at its line", async () => {
    const attested = `attestations:\n  - { requirement: TR-03108-04-M, statement: s, by: b, date: 2026-05-01, valid-until: 2027-05-01, evidence: e.txt }\n`;
    const error: unknown = await run({
      ...BASE,
      "teams/a.yml": `version: 1\ndomains: [{ name: a.test, mail: send }]\n${attested}`,
    }).catch((e: unknown) => e);
    expect((error as InputError).faults.map((fault) => say(withPlace(fault)))).toEqual([
      expect.stringMatching(/^teams\/a\.yml:4:\d+: the evidence "teams\/e\.txt" /),
    ]);
  });

  testWhere(CAN_LINK)("reads no file that a link leads out of the repository", async () => {
    for (const [name, text] of Object.entries(BASE)) place.write(name, text);
    symlinkSync("/etc/hostname", place.path("teams/out.yml"));
    const error: unknown = await run({}).catch((thrown: unknown) => thrown);
    expect((error as InputError).faults.map((fault) => say(withPlace(fault)))).toEqual([
      "mail-policy.yml:2:10: include: teams/out.yml leads out of the repository by a symbolic link",
    ]);
  });
});

describe("the base of a policy of several files", () => {
  test("is read in rounds: the policy, then all that it includes", async () => {
    const { reads } = await run(BASE);
    expect(reads).toEqual([["mail-policy.yml"], ["teams/a.yml", "teams/b.yml"]]);
  });

  test("knows a failure of a domain that moves to another file, and no weakening", async () => {
    const now = {
      ...BASE,
      "teams/a.yml": "version: 1\ndomains: [a.test, b.test]\n",
      "teams/b.yml": "version: 1\ndomains: [c.test]\n",
    };
    const { report } = await run(now);
    expect(brief(report).filter((line) => line.startsWith("b."))).toEqual(KNOWN);
    expect(weakenings(report)).toEqual([]);
  });

  test("may be one file that the change splits, and the other way round", async () => {
    const whole = { "mail-policy.yml": "version: 1\ndefaults: { mail: none }\ndomains: [m.test, a.test, b.test]\n" };
    const split = await run(BASE, whole);
    expect([brief(split.report), weakenings(split.report)]).toEqual([KNOWN, []]);
    const joined = await run(whole, BASE);
    expect([brief(joined.report), weakenings(joined.report)]).toEqual([KNOWN, []]);
  });

  test("names what a change of one file weakens, at that file", async () => {
    const { report } = await run({
      ...BASE,
      "teams/a.yml": "version: 1\ndomains: [other.test]\n",
      "teams/b.yml": `version: 1
defaults: { levels: { parked/spf: should }, reasons: { parked/spf: soon } }
domains: [b.test]
waivers: [{ check: parked/dmarc, domain: b.test, reason: soon, expires: 2027-03-31 }]
`,
    });
    expect(weakenings(report)).toEqual([
      "a.test: no longer audited teams/a.yml:1:1",
      expect.stringMatching(/^b\.test: .*parked\/spf.* teams\/b\.yml:3:11$/),
      expect.stringMatching(/^b\.test: .*parked\/dmarc.* teams\/b\.yml:4:11$/),
    ]);
  });

  test("names domains that go with their file at the main policy", async () => {
    const { "teams/a.yml": _, ...without } = BASE;
    const { report } = await run(without);
    expect(weakenings(report)).toEqual(["a.test: no longer audited mail-policy.yml:1:1"]);
  });

  test("is not read where one of its files has a fault, and no failure counts as new", async () => {
    const { report } = await run(BASE, { ...BASE, "teams/a.yml": "x" });
    expect(brief(report)).toEqual(["b.test parked/spf null"]);
    expect(report.gate).toMatchObject({ baseline: { kind: "not-read" }, passed: true });
    expect(sayAll(report.gate.notes)).toEqual(
      expect.arrayContaining([expect.stringContaining("teams/a.yml:1:1: is text; use a map")]),
    );
  });
});

test("the history of a policy follows its files, and says when any of them has changed", async () => {
  const history = { store: openHistoryFolder(place.path("log"), null), records: true };
  const base = { kind: "none", counts: "every-failure" } as const;
  await run(BASE, {}, { history, base });
  const state = JSON.parse(place.read("log/latest.json")) as unknown;
  expect(state).toMatchObject({ config: "mail-policy.yml", include: ["teams/*.yml"] });
  const quiet = await run({}, {}, { history, base, now: "2026-11-24T12:00:00.000Z" });
  expect(sayAll(quiet.report.gate.notes)).not.toContain("the policy has changed since that run");
  rmSync(place.path("teams/a.yml"));
  const changed = await run({}, {}, { history, base, now: "2026-11-25T12:00:00.000Z" });
  expect(sayAll(changed.report.gate.notes)).toContain("the policy has changed since that run");
});
