// `mail-policy diff`: of reports and snapshots.
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { DomainReport } from "../../src/run-report.ts";
import { InputError, UsageError } from "../../src/errors.ts";
import { renderFailureJson } from "../../src/report/failure-json.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderJson as renderJsonIn } from "../../src/report/json.ts";
import { sentence } from "../support/in-words.ts";
import { renderJson } from "../support/in-english.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { day, recordSample } from "../support/sample-run.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const BEFORE = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])]);
const AFTER = sampleReport([sampleDomain("example.de", [sampleFinding("fail")])], {
  at: "2026-11-24T12:00:00.000Z",
  attestations: [sampleAttestation()],
});

let place: TemporaryFolder;
beforeEach(() => {
  place = temporaryFolder({ "old/report.json": renderJson(BEFORE), "new/report.json": renderJson(AFTER) });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed): NodeJS.WriteStream =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const streams = { stdout: stream("out"), stderr: stream("err") };
  const code = await main({ args, env: {}, cwd: place.folder, ...streams });
  return { code, ...printed };
}
const diff = (...words: string[]): ReturnType<typeof run> => run("diff", ...words);

describe("of two reports", () => {
  test.each([
    ["folders", "old", "new"],
    ["files", "old/report.json", "new/report.json"],
  ])("it tells what changed, by their %s", async (_what, before, after) => {
    const { code, out, err } = await diff(before, after);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^✗ Mail policy: 1 new failure in example\.de\n/);
    expect(out).toContain(`\nReport                 ${before}`);
    expect(out).toContain("\n  - TR-03108-04-M\n    new: All outbound relays use STARTTLS (Erika Mustermann");
  });

  test("a link to a report is followed", async () => {
    symlinkSync(place.path("new/report.json"), place.path("latest.json"));
    expect((await diff("old", "latest.json")).out).toContain("1 new failure");
  });

  test("the same report in another place has not changed", async () => {
    place.write("copy.json", renderJson(BEFORE));
    expect((await diff("old", "copy.json")).out).toMatch(/^✓ Nothing changed from /);
  });

  test.each([
    ["markdown", /^### ❌ Mail policy: 1 new failure in example\.de\n/],
    ["html", /^<!doctype html>\n<html lang="en">/],
    ["json", /^\{\n {2}"version": 1,\n {2}"language": "en",\n/],
  ])("it has the format %s", async (format, begin) => {
    expect((await diff("old", "new", "--format", format)).out).toMatch(begin);
  });

  test("it speaks German, and says that a report does not", async () => {
    place.write("german.json", renderJsonIn(AFTER, { language: GERMAN }));
    const { out } = await diff("old", "german.json", "--lang", "de");
    expect(out).toMatch(/^✗ Mail-Policy: 1 neuer Mangel in example\.de\n/);
    expect(out).toContain("\n  - Die Sätze des ersten Laufs sind auf Englisch\n");
  });

  test("--exit-code makes a new failure of a must check an error, and nothing else", async () => {
    place.write(
      "warned.json",
      renderJson(sampleReport([sampleDomain("example.de", [sampleFinding("warn", { message: sentence("no") })])])),
    );
    expect((await diff("old", "new", "--exit-code")).code).toBe(1);
    expect((await diff("new", "old", "--exit-code")).code).toBe(0);
    expect((await diff("old", "warned.json", "--exit-code")).code).toBe(0);
  });
});

describe("of snapshots", () => {
  const policy = (dmarc: string): string => `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @       MX   0 .
      @       TXT  "v=spf1 -all"
      _dmarc  TXT  "${dmarc}"
`;
  const STRICT = "v=DMARC1; p=reject; rua=mailto:dmarc@example.de";

  /** The command with the policy of the test. */
  const check = (...words: string[]): ReturnType<typeof run> =>
    run("check", "--config", place.path("mail-policy.yml"), "--offline", "--fail-on", "never", ...words);
  const judged = (...words: string[]): ReturnType<typeof run> =>
    diff("--config", place.path("mail-policy.yml"), ...words);
  async function save(file: string): Promise<void> {
    expect((await check("--save", place.path(file))).err).toBe("");
  }
  beforeEach(async () => {
    place.write("mail-policy.yml", policy(STRICT));
    await save("strict.json");
  });

  test("the policy as it is now judges both, so that its changes are no difference", async () => {
    place.write("mail-policy.yml", policy("v=DMARC1; p=none"));
    await save("open.json");
    expect((await judged("strict.json", "open.json")).out).toMatch(/^▲ Nothing changed from /);
  });

  test("beside a report, it shows what the policy makes of it now", async () => {
    await check("--output", place.path("was"));
    place.write("mail-policy.yml", policy("v=DMARC1; p=none"));
    const { out, code } = await judged("was", "strict.json");
    expect(code).toBe(0);
    expect(out).toMatch(/^✗ Mail policy: 1 new failure in example\.de/);
    expect(out).toContain("\n  - The policies differ");
    expect((await judged("was", "was/snapshot.json", "--exit-code")).code).toBe(1);
  });

  test("of other domains than the policy has say so", async () => {
    // what the policy says itself is no answer
    place.write(
      "other.yml",
      'version: 1\ndomains: [{ name: other.example, mail: send-receive }]\nattestations: [{ requirement: TR-03108-04-M, statement: s, by: b, date: 2026-05-01, valid-until: 2099-05-01, evidence: "https://x.test/" }]\n',
    );
    expect(await diff("strict.json", "old", "--config", place.path("other.yml"))).toEqual({
      code: 2,
      out: "",
      err: "mail-policy: strict.json has no answers about the domains of other.yml. Name the policy of that run with --config\nSee mail-policy --help.\n",
    });
  });

  test("of a policy that is not there say so", async () => {
    const { code, err } = await diff("strict.json", "old", "--config", place.path("none.yml"));
    expect(code).toBe(2);
    expect(err).toMatch(/none\.yml/);
  });

  test.each([
    ["is broken", '{ "version": 1, "offline": true, ', /cannot read the snapshot .*broken\.json: it is not valid JSON/],
    ["is another version's", '{ "version": 7, "dns": {} }', /is not a snapshot that this version can replay/],
  ])("that %s is an error in a sentence", async (_what, text, problem) => {
    place.write("broken.json", text);
    const { code, out, err } = await judged("broken.json", "old");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(problem);
  });
});

describe("of runs of a history", () => {
  const POLICY = "version: 1\ndomains: [{ name: example.de }]\n";
  const recorded = (...words: string[]): ReturnType<typeof run> =>
    diff("--history", "log", "--config", place.path("mail-policy.yml"), ...words);
  beforeEach(async () => {
    place.write("mail-policy.yml", POLICY);
    const store = openHistoryFolder(place.path("log"), null);
    const commit = "abcdef".padEnd(40, "0");
    await recordSample(store, { at: day(1), commit, outcomes: { "spf/present": "pass", "dmarc/present": "fail" } });
    await recordSample(store, { at: day(2), outcomes: { "spf/present": "fail", "dmarc/present": "pass" } });
    await recordSample(store, { at: day(3), outcomes: { "spf/present": "fail", "dmarc/present": "pass" } });
  });

  test.each([
    ["last~2", "last"],
    ["2026-11-01", "2026-11-03"],
    ["abcdef", "2026-11-02T06:00Z"],
  ])("from %s to %s it tells what newly fails and what is fixed", async (before, after) => {
    const { code, out, err } = await recorded(before, after);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^✗ Mail policy: 1 new failure in example\.de; 1 fixed in example\.de\n/);
    expect(out).toContain("\n  ✗ spf/present  example.de\n    failed when it was last measured\n");
    expect(out).toContain("\n  - The first run is of the history, which keeps outcomes only");
  });

  test("a run is compared with a report, and levels are those of the policy", async () => {
    const failing = sampleFinding("fail", { check: "dmarc/present" });
    place.write("report.json", renderJson(sampleReport([sampleDomain("example.de", [failing])], { view: "live" })));
    const { out } = await recorded("last", "report.json", "--exit-code");
    expect(out).toContain("\nNew failures and warnings (1)\n  ✗ dmarc/present  example.de\n");
  });

  test.each<[string, RegExp]>([
    ["should", /^▲ Mail policy: no new failures; 1 new warning in example\.de; 1 fixed in example\.de\n/],
    ["off", /^✗ Mail policy: 1 new failure in example\.de; 1 fixed in example\.de\n/], // then it was not
  ])("a check has the level %s of the policy now", async (level, headline) => {
    const set = `levels: { spf/present: ${level} }, reasons: { spf/present: so }`;
    place.write("mail-policy.yml", `version: 1\ndomains: [{ name: example.de, ${set} }]\n`);
    expect((await recorded("last~2", "last")).out).toMatch(headline);
  });

  test("a log that is too long to be read says so", async () => {
    place.write("log/log.jsonl", "\n".repeat(50_001));
    const { code, err } = await recorded("last~1", "last");
    expect([code, err]).toEqual([2, expect.stringContaining("log.jsonl has more than 50000 lines")]);
  });

  test.each<[string[], RegExp]>([
    [["last", "last~0"], /last and last~0 are the same run\. Name two runs/],
    [["last~9", "last"], /last~9 is neither a file nor a run of the history: there are 3 runs/],
    [["2026-10-31", "last"], /2026-10-31 is neither a file nor a run of the history: no run is of that day or before/],
    [["2026-11-01", "last"], /2026-11-01 is a run of the history, and a file\. Name the file as \.\/2026-11-01/],
  ])("%j is an error in a sentence", async (words, problem) => {
    if (words[0] === "2026-11-01") place.write("2026-11-01/report.json", renderJson(BEFORE));
    const { code, out, err } = await recorded(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(problem);
  });

  test("a history that does not tell what a run found says so", async () => {
    place.write("log/latest.json", place.read("log/latest.json").replace("dmarc/present", "dmarc/policy"));
    const { code, err } = await recorded("last~2", "last");
    expect(code).toBe(2);
    expect(err).toMatch(/last~2: the history does not tell all that this run found/);
  });
});

describe("what cannot be compared is an error in a sentence", () => {
  test.each<[string[], RegExp]>([
    [[], /diff takes two runs, the earlier one first, e\.g\. `mail-policy diff last-month out`/],
    [["old"], /diff takes two runs/],
    [["old", "new", "new"], /diff takes two runs/],
    [["old", "old/report.json"], /old and old\/report\.json are the same report\. Name two runs\n/],
    [["old", "none"], /none does not exist\. Name report\.json or snapshot\.json of a run, or a folder/],
    [["old", "empty"], /: empty has neither report\.json nor failure\.json\. Name/],
    [["old", "other.json"], /other\.json is not from this version of mail-policy: report must have required/],
    [["old", "later.json"], /later\.json is not from this version of mail-policy, but from "9\.0\.0": report\/version/],
    [["old", "twice.json"], /twice\.json is not .*: report\/domains has "example\.de" twice\. Use/],
    [["old", "key.json"], /the finding "example\.de spf\/all example\.de" is not of its domain, check and subject/],
    [["old", "status.json"], /the finding ".*" has the outcome fail and the status pass/],
    [["old", "half.json"], /half\.json is not the JSON of a report: /],
    [["old", "large.json"], /large\.json is larger than 128 MiB\. Name/],
    [["old", "pipe"], /pipe is not a regular file\. Name/],
    [["old", "failed"], /failed has no report, because that run ended with an error: --now x\. Name/],
    [["old", "faulty"], /faulty has no report, because that run ended with an error: p\.yml:3:5: broken\. Name/],
    [["old", "new", "--format", "pdf"], /--format pdf: unknown value; use text, markdown, html or json/],
  ])("%j", async (words, problem) => {
    const json = renderJson(AFTER);
    mkdirSync(place.path("empty"));
    place.write("other.json", '{ "name": "another tool" }');
    place.write("later.json", json.replace('"version": 1', '"version": 2').replace('"0.1.0"', '"9.0.0"'));
    const [domain] = AFTER.domains;
    place.write("twice.json", renderJson({ ...AFTER, domains: [domain, domain] as DomainReport[] }));
    place.write("key.json", json.replace('"key": "example.de spf/lookup-limit', '"key": "example.de spf/all'));
    place.write(
      "status.json",
      json.replace('"status": "fail",\n          "message"', '"status": "pass",\n          "message"'),
    );
    place.write("half.json", json.slice(0, json.length / 2));
    place.write("large.json", json);
    truncateSync(place.path("large.json"), 2 ** 31);
    place.write("failed/failure.json", renderFailureJson(new UsageError("--now x"), ENGLISH));
    const fault = { location: { file: "p.yml", line: 3, column: 5 }, message: sentence("broken") };
    place.write("faulty/failure.json", renderFailureJson(new InputError([fault]), ENGLISH));
    execFileSync("mkfifo", [place.path("pipe")]);
    const { code, out, err } = await diff(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(problem);
  });
});
