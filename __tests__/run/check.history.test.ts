// Runs with a history: policies and histories in a folder, DNS on loopback, one day after the other.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { HistoryEntry, HistoryState } from "../../src/history/record.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import type { CheckOptions, CheckResult } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import { gitRepository } from "../support/git-repository.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { sayAll, sayText } from "../support/in-english.ts";

const SOUND = {
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
};
const OPEN = { ...SOUND, "TXT example.de": "v=spf1 +all" };
const PARKED = "version: 1\ndomains:\n  - name: example.de\n    mail: none\n";
// RFC 8032 §7.1: public keys of tests 1, 2 and 3
const ED25519 = [
  "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
  "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
].map((hex) => Buffer.from(hex, "hex").toString("base64")) as [string, string, string];
const ACTION = { kind: "none", counts: "own-comparisons" } as const;

let live: Zone;
let server: TestServer;
let place: PolicyFolder;
let history: string;
beforeEach(async () => {
  live = SOUND;
  place = policyFolder();
  history = join(place.folder, "history");
  place.write("mail-policy.yml", PARKED);
  server = await serveZone(() => live);
});
afterEach(async () => {
  await server.close();
});

const at = (day: number, hour = 6): string =>
  `2026-11-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

async function run(day: number, over: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const result = await check(
    checkOptions(place.folder, {
      resolvers: [server.url],
      base: ACTION,
      history: { store: openHistoryFolder(history, null), records: true },
      now: at(day),
      ...over,
    }),
  );
  expect(result.defects).toEqual([]);
  return result;
}

const reportOn = async (day: number, over: Partial<CheckOptions> = {}): Promise<Report> =>
  (await run(day, over)).report;
const findingOf = ({ domains }: Report, id: string): Finding | undefined =>
  domains.flatMap(({ findings }) => findings).find(({ check: own }) => own === id);
const outcomes = (report: Report): string[] =>
  ["history/intact", "history/recorded", "monitoring/recent", "drift/regression"].map(
    (id) => findingOf(report, id)?.outcome ?? "none",
  );
const entries = (): HistoryEntry[] =>
  readFileSync(join(history, "log.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as HistoryEntry);

describe("a history", () => {
  test("begins with the first run, which is compared with nothing", async () => {
    const report = await reportOn(1);
    expect(report.gate.baseline).toEqual(ACTION);
    expect(outcomes(report)).toEqual(["not-applicable", "pass", "not-applicable", "not-applicable"]);
    expect(entries()).toMatchObject([
      { at: at(1), previous: null, changes: [], added: [], broken: null, commit: null },
    ]);
  });

  test("counts the domains of each section by the worst that was found", async () => {
    live = OPEN;
    await run(1);
    expect(entries()[0]?.sections).toMatchObject({ "§4.1": { fail: 1 }, "§4.3": { pass: 1 } });
  });

  test("is what the next run is compared with", async () => {
    await run(1);
    live = OPEN;
    const report = await reportOn(2);
    expect(report.gate).toMatchObject({ baseline: { kind: "history", at: at(1) }, passed: false });
    expect(sayAll(report.gate.notes)).toEqual(["compared with the last recorded run, of 2026-11-01 06:00 UTC"]);
    expect(findingOf(report, "parked/spf")?.change).toBe("new");
    expect(entries()[1]?.changes).toEqual([{ key: "example.de parked/spf example.de", from: "pass", to: "fail" }]);
    // known on the next day, and fixed on the one after
    expect((await reportOn(3)).gate.passed).toBe(true);
    live = SOUND;
    expect(findingOf(await reportOn(4), "parked/spf")?.change).toBe("fixed");
    expect(entries().map(({ changes }) => changes.length)).toEqual([0, 1, 0, 1]);
  });

  test("shows since when a DKIM key is in use, at most since the run before it", async () => {
    place.write(
      "mail-policy.yml",
      "version: 1\ndomains: [{ name: example.de, mail: send, dkim: { selectors: [s1] } }]\n",
    );
    const rotationOn = async (day: string, p: string): Promise<unknown> => {
      live = { ...SOUND, "TXT s1._domainkey.example.de": `v=DKIM1; k=ed25519; p=${p}` };
      return sayAll(findingOf(await reportOn(1, { now: `${day}T06:00:00.000Z` }), "dkim/rotation"));
    };
    await rotationOn("2026-01-01", ED25519[0]);
    await rotationOn("2026-11-01", ED25519[1]); // it may have come in January
    expect(await rotationOn("2026-11-02", ED25519[1])).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("since 2026-11-01 or longer, as an earlier run saw"),
    });
    await rotationOn("2026-11-03", ED25519[2]);
    expect(await rotationOn("2026-11-04", ED25519[2])).toMatchObject({
      outcome: "pass",
      message: expect.stringContaining("since 2026-11-03 (1 day; the limit is 183), as an earlier run saw"),
    });
  });

  test("keeps what was measured last while it cannot be measured", async () => {
    await run(1);
    live = { ...SOUND, "TXT example.de": "SERVFAIL" };
    await run(2);
    expect(entries()[1]?.changes).toEqual([]);
    live = OPEN;
    expect(findingOf(await reportOn(3), "parked/spf")?.change).toBe("new");
  });

  test("of warnings is judged as well: one that passed fails the gate", async () => {
    place.write(
      "mail-policy.yml",
      `${PARKED}    levels: { parked/spf: should }\n    reasons: { parked/spf: moved soon }\n`,
    );
    await run(1);
    live = OPEN;
    const report = await reportOn(2);
    expect(sayAll(report.gate.reasons)).toEqual([
      "drift/regression of example.de: passed in the last recorded run (2026-11-01 06:00 UTC) or the last that measured it, and fails now: parked/spf of example.de",
    ]);
    expect(outcomes(await reportOn(3))).toEqual(["pass", "pass", "pass", "pass"]);
  });

  test("leaves a run alone that follows a change: that is compared with its base", async () => {
    await run(1);
    live = OPEN;
    const fetchRemote = async (): Promise<ReturnType<typeof memoryCommit>> =>
      memoryCommit({ "mail-policy.yml": PARKED });
    const base = { kind: "commit", ref: "none", name: "main", fetchRemote } as const;
    const report = await reportOn(2, { base, history: { store: openHistoryFolder(history, null), records: false } });
    expect(report.gate).toMatchObject({ baseline: { kind: "base" }, passed: true });
    expect(outcomes(report)).toEqual(["pass", "none", "pass", "not-applicable"]);
    expect(entries()).toHaveLength(1);
  });

  test("shows for how long nothing was recorded", async () => {
    await run(1);
    const report = await reportOn(20);
    expect(sayAll(findingOf(report, "monitoring/recent"))).toMatchObject({
      outcome: "fail",
      message: "the last recorded run is of 2026-11-01 06:00 UTC, 19 days ago; the limit is 7 days",
    });
    expect(outcomes(await reportOn(21))[2]).toBe("pass");
  });

  test("has one file for each month, and reads the last", async () => {
    await run(29);
    await run(30);
    await run(1, { now: "2026-12-01T06:00:00.000Z" });
    expect(readdirSync(history).toSorted()).toEqual(["latest.json", "log-2026-11.jsonl", "log.jsonl"]);
    expect(outcomes(await reportOn(2, { now: "2026-12-02T06:00:00.000Z" }))[0]).toBe("pass");
  });

  test("is not written anew by a run that changed nothing", async () => {
    await run(1);
    await run(2); // the first run has no history to judge
    const before = readFileSync(join(history, "latest.json"), "utf8");
    await run(3);
    expect(readFileSync(join(history, "latest.json"), "utf8")).toBe(before);
  });

  test("keeps the state of a later run that was recorded first", async () => {
    await run(1);
    live = OPEN;
    await run(2, { now: at(2, 7) });
    live = SOUND;
    await run(2);
    expect(entries().map(({ isLate, changes }) => [isLate, changes.length])).toEqual([
      [false, 0],
      [false, 1],
      [true, 0],
    ]);
    expect(findingOf(await reportOn(4), "parked/spf")?.change).toBe("fixed");
  });

  test("goes on after a run whose clock was ahead", async () => {
    await run(1, { now: "2030-01-01T06:00:00.000Z" });
    live = OPEN;
    expect(findingOf(await reportOn(2), "parked/spf")?.change).toBe("new");
    expect(entries().map(({ isLate }) => isLate)).toEqual([false, false]);
    expect(findingOf(await reportOn(3), "parked/spf")?.change).toBe("unchanged");
  });

  test("names the domains that come and go, whose failures are known", async () => {
    await run(1);
    place.write("mail-policy.yml", `${PARKED}  - name: new.example\n    mail: none\n`);
    const report = await reportOn(2);
    expect(report.gate.passed).toBe(true);
    expect(sayAll(report.gate.notes)).toContainEqual(expect.stringMatching(/^new\.example is new in the policy/));
    expect(entries()[1]).toMatchObject({ added: ["new.example"], removed: [] });
    place.write("mail-policy.yml", PARKED);
    await run(3);
    expect(entries()[2]).toMatchObject({ added: [], removed: ["new.example"] });
  });

  test("of another policy is neither used nor written", async () => {
    await run(1);
    place.write("other.yml", PARKED);
    const report = await reportOn(2, { config: join(place.folder, "other.yml") });
    expect(report.gate).toMatchObject({ baseline: { kind: "not-read" }, passed: true });
    expect(sayAll(findingOf(report, "history/recorded")?.message)).toBe(
      `this run could not be recorded in ${history}: it belongs to the policy mail-policy.yml. Give this policy a history of its own`,
    );
    expect(outcomes(report)).toEqual(["unknown", "fail", "unknown", "unknown"]);
    expect(entries()).toHaveLength(1);
  });

  test("follows a policy that is renamed", async () => {
    await run(1);
    rmSync(join(place.folder, "mail-policy.yml"));
    place.write("mail.yml", PARKED);
    const report = await reportOn(2, { config: join(place.folder, "mail.yml") });
    expect(report.gate.baseline).toMatchObject({ kind: "history" });
  });
});

describe("the runs that reports show", () => {
  const moments = async ({ historyView }: CheckResult): Promise<string[] | undefined> =>
    (await historyView())?.runs.map((one) => one.at);

  test("are those of earlier months too, and this one last", async () => {
    const months = ["2026-09-30T06:00:00.000Z", "2026-10-01T06:00:00.000Z", "2026-10-02T06:00:00.000Z"];
    for (const now of months) await run(0, { now });
    const result = await run(1);
    expect(await moments(result)).toEqual([...months, at(1)]);
    expect(await result.historyView()).toMatchObject({ hasOlder: false, problem: null });
    expect(await moments(await run(2))).toEqual([...months, at(1), at(2)]);
  });

  test("end with a run that is not recorded", async () => {
    await run(1);
    const access = { store: openHistoryFolder(history, null), records: false };
    const view = await (await run(2, { history: access })).historyView();
    expect(view?.runs.map(({ at: moment, isRecorded }) => [moment, isRecorded])).toEqual([
      [at(1), true],
      [at(2), false],
    ]);
  });

  test("are those of a year: what is older is not read", async () => {
    for (const now of ["2024-01-01T06:00:00.000Z", "2025-10-01T06:00:00.000Z"]) await run(0, { now });
    const store = openHistoryFolder(history, null);
    const readFiles: string[] = [];
    const access = {
      store: { ...store, readFile: (then, name) => (readFiles.push(name), store.readFile(then, name)) },
      records: false,
    } satisfies CheckOptions["history"];
    const result = await run(1, { history: access });
    expect(readFiles).toEqual([]);
    expect(await result.historyView()).toMatchObject({ runs: [{ at: at(1) }], hasOlder: true });
    expect(readFiles).toEqual([]);
    await run(2);
    const next = await run(3, { history: access });
    expect(await next.historyView()).toMatchObject({ runs: [{ at: at(2) }, { at: at(3) }], hasOlder: true });
    expect(readFiles).toEqual(["log-2025-10.jsonl"]);
  });

  test("have the commits that changed the policy", async () => {
    const repository = gitRepository();
    const recordOn = (day: number, text: string): Promise<CheckResult> => {
      repository.write({ "dns/mail-policy.yml": text });
      repository.git("add", "dns");
      repository.git("commit", "-qm", `Policy of day ${day}`);
      const config = relative(process.cwd(), repository.path("dns/mail-policy.yml")); // as a user names it
      return run(day, { config, root: repository.folder });
    };
    await recordOn(1, PARKED);
    const view = await (await recordOn(2, `${PARKED}    owner: Mail team\n`)).historyView();
    expect([...(view?.policyCommits ?? [])].map(([{ at: moment }, commits]) => [moment, commits])).toEqual([
      [at(2), [{ commit: repository.git("rev-parse", "HEAD"), subject: "Policy of day 2" }]],
    ]);
  });

  test("are those that could be read", async () => {
    await run(0, { now: "2026-10-01T06:00:00.000Z" });
    await run(1);
    writeFileSync(join(history, "log-2026-10.jsonl"), "\n".repeat(50_001));
    const view = await (await run(2)).historyView();
    expect(view?.runs.map((one) => one.at)).toEqual([at(1), at(2)]);
    expect({ hasOlder: view?.hasOlder, problem: sayText(view?.problem ?? "") }).toEqual({
      hasOlder: false,
      problem: "log-2026-10.jsonl has more than 50000 lines. Keep it under another name",
    });
  });

  test("are none without a history, or without one that can be read", async () => {
    expect(await (await run(1, { history: null })).historyView()).toBeNull();
    writeFileSync(history, "a file");
    expect(await (await run(1)).historyView()).toBeNull();
  });
});

describe("a failure is not known to be new", () => {
  const changesOf = ({ domains }: Report, id: string): unknown[] =>
    domains.flatMap(({ findings }) =>
      findings.filter(({ check: own, outcome }) => own === id && outcome === "fail").map(({ change }) => change),
    );
  const notesOf = ({ gate }: Report): unknown[] => sayAll(gate.notes) as unknown[];
  const sending = (more: string): string => `version: 1\ndomains:\n  - name: example.de\n    mail: send\n${more}`;
  const OTHER_POLICY = "the policy has changed since that run";

  /** The state as a version without a check would have left it. */
  const forget = (check: string): void => {
    const path = join(history, "latest.json");
    const state = JSON.parse(readFileSync(path, "utf8")) as HistoryState;
    for (const rules of Object.values(state.rules)) delete rules.checks[check];
    const live = state.domains["example.de"]?.live;
    live?.pass.splice(live.pass.indexOf(check), 1);
    writeFileSync(path, JSON.stringify(state));
  };

  test("where the version that recorded the last run did not have its check", async () => {
    await run(1);
    live = OPEN;
    forget("parked/spf");
    const log = join(history, "log.jsonl");
    writeFileSync(log, readFileSync(log, "utf8").replace(/"tool":"[^"]*"/, '"tool":"0.0.1"'));
    const report = await reportOn(2);
    expect(notesOf(report)).toContainEqual(expect.stringMatching(/^that run was of mail-policy 0\.0\.1, and this one/));
    expect(notesOf(report)).not.toContain(OTHER_POLICY);
    expect(changesOf(report, "parked/spf")).toEqual([null]);
    expect(notesOf(report)).toContain(
      "not known to be new, because the baseline could not be measured (the version that recorded it did not have the check): parked/spf of example.de",
    );
    // nor later: the drift issue, which is about what is new, leaves it out
    const { report: later, recentFailures } = await run(3);
    expect(changesOf(later, "parked/spf")).toEqual(["unchanged"]);
    expect([...recentFailures]).toEqual(["example.de history/intact example.de"]); // what `forget` did
    expect(entries()[1]?.changes).toContainEqual({
      key: "example.de parked/spf example.de",
      from: "unknown",
      to: "fail",
    });
  });

  test("where the policy did not ask for its check then, also for domains that another run left out", async () => {
    const off = (names: string[], level: string): string =>
      `version: 1\ndomains:\n${names.map((name) => `  - name: ${name}\n    mail: none\n    levels: { parked/spf: ${level} }\n    reasons: { parked/spf: soon }\n`).join("")}`;
    const names = ["example.de", "example.org"];
    live = { ...OPEN, "MX example.org": ".", "TXT example.org": "v=spf1 +all" };
    place.write("mail-policy.yml", off(names, "off"));
    await run(1);
    place.write("mail-policy.yml", off(names, "must"));
    const part = await reportOn(2, { domains: ["example.de"] });
    expect([part.gate.passed, changesOf(part, "parked/spf")]).toEqual([true, [null]]);
    expect(notesOf(part)).toEqual(
      expect.arrayContaining([
        OTHER_POLICY,
        "not known to be new, because the baseline could not be measured (the policy did not ask for the check then): parked/spf of example.de",
      ]),
    );
    expect(changesOf(await reportOn(3), "parked/spf")).toEqual(["unchanged", null]);
  });

  test("where its parameter has become stricter; where it has become looser, it is new", async () => {
    const limit = (most: number): string =>
      sending(
        `    levels: { spf/lookup-headroom: must }\n    parameters: { spf/lookup-headroom: ${most} }\n    reasons: { spf/lookup-headroom: so }\n`,
      );
    const record = (terms: number): Zone => ({
      ...SOUND,
      "TXT example.de": `v=spf1 ${Array.from({ length: terms }, (_, i) => `exists:a${i}.example.de`).join(" ")} -all`,
    });
    live = record(3);
    place.write("mail-policy.yml", limit(5));
    await run(1);
    place.write("mail-policy.yml", limit(2));
    const stricter = await reportOn(2);
    expect(changesOf(stricter, "spf/lookup-headroom")).toEqual([null]);
    expect(findingOf(stricter, "drift/regression")?.outcome).toBe("pass");
    expect(notesOf(stricter)).toContain(OTHER_POLICY);
    expect([...(await run(3)).recentFailures]).toEqual([]);
    live = record(1);
    await run(4);
    live = record(9);
    place.write("mail-policy.yml", limit(8));
    expect(changesOf(await reportOn(5), "spf/lookup-headroom")).toEqual(["new"]);
    expect((await run(6)).recentFailures).toContain("example.de spf/lookup-headroom example.de");
    // nor where nothing could be measured in the run that it became stricter in
    live = record(3);
    await run(7);
    live = { ...SOUND, "TXT example.de": "SERVFAIL" };
    place.write("mail-policy.yml", limit(2));
    await run(8);
    live = record(3);
    expect(changesOf(await reportOn(9), "spf/lookup-headroom")).toEqual([null]);
  });

  test("where it is about a DKIM selector that the policy did not name then", async () => {
    const selectors = (names: string): string => sending(`    dkim: { selectors: [${names}] }\n`);
    place.write("mail-policy.yml", selectors("s1"));
    await run(1);
    place.write("mail-policy.yml", selectors("s1, s2"));
    const report = await reportOn(2);
    expect(changesOf(report, "dkim/selector")).toEqual(["unchanged", null]);
    expect(notesOf(report)).toContainEqual(expect.stringContaining("(the DKIM selector was not checked then)"));
  });

  test("but it is new where a new host fails a check that was there", async () => {
    const tls = "    levels: { mx/target: must }\n    reasons: { mx/target: so }\n";
    place.write("mail-policy.yml", `version: 1\ndomains:\n  - name: example.de\n    mail: receive\n${tls}`);
    live = { ...SOUND, "MX example.de": "mx1.example.de", "A mx1.example.de": "192.0.2.1" };
    await run(1, { smtp: "off" });
    live = { ...live, "MX example.de": "mx2.example.de" };
    const report = await reportOn(2, { smtp: "off" });
    expect(changesOf(report, "mx/target")).toEqual(["new"]);
  });
});

describe("what is remembered of third parties", () => {
  const SENDING = "version: 1\ndomains:\n  - name: example.de\n    mail: send\n";
  const listing = (record: string): Zone => ({
    ...SOUND,
    "TXT example.de": "v=spf1 include:_spf.mail.example -all",
    "TXT _spf.mail.example": record,
  });
  const latest = (): string => readFileSync(join(history, "latest.json"), "utf8");
  const outcomeOn = async (day: number): Promise<string | undefined> =>
    findingOf(await reportOn(day), "spf/third-party")?.outcome;
  beforeEach(() => {
    place.write("mail-policy.yml", SENDING);
    live = listing("v=spf1 ip4:192.0.2.0/24 -all");
  });

  test("is what the first run saw, until a waiver accepts more", async () => {
    expect(await outcomeOn(1)).toBe("not-applicable");
    const first = latest();
    expect(await outcomeOn(2)).toBe("pass");
    live = listing("v=spf1 ip4:198.51.100.0/24 -all");
    expect(await outcomeOn(3)).toBe("pass");
    live = { ...live, "TXT _spf.mail.example": "SERVFAIL" };
    expect(await outcomeOn(4)).toBe("unknown");
    const networks = (text: string): unknown => (JSON.parse(text) as { networks: unknown }).networks;
    expect(Object.values(networks(latest()) as object)).toEqual([{ networks: ["ip4:192.0.2.0/24"], hasOthers: false }]);
    expect(networks(latest())).toEqual(networks(first));
    live = listing("v=spf1 ip4:198.51.0.0/16 -all");
    expect(await outcomeOn(5)).toBe("fail");
    expect(await outcomeOn(6)).toBe("fail");
    place.write(
      "mail-policy.yml",
      `${SENDING}waivers:\n  - domain: example.de\n    check: spf/third-party\n    reason: new data centre\n    owner: mail team\n    expires: 2026-11-08\n`,
    );
    expect(await outcomeOn(7)).toBe("fail");
    place.write("mail-policy.yml", SENDING);
    expect(await outcomeOn(8)).toBe("pass");
    expect(Object.values(networks(latest()) as object)).toEqual([
      { networks: ["ip4:198.51.0.0/16"], hasOthers: false },
    ]);
  });

  test("is written once for all domains that share it", async () => {
    place.write("mail-policy.yml", `${SENDING}  - name: example.org\n    mail: send\n`);
    live = { ...live, "TXT example.org": "v=spf1 include:_spf.mail.example -all" };
    await run(1);
    expect(latest().split("ip4:192.0.2.0/24")).toHaveLength(2);
    await run(2);
    expect(findingOf(await reportOn(3), "spf/third-party")?.outcome).toBe("pass");
  });
});

describe("a history that was tampered with", () => {
  const tamper = (file: string, change: (text: string) => string): void => {
    const path = join(history, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  beforeEach(async () => {
    for (const day of [1, 2, 3]) await run(day);
  });

  test.each<[string, string, (text: string) => string, string]>([
    [
      "a line changed",
      "log.jsonl",
      (text) => text.replace('"pass"', '"fail"'),
      "log.jsonl:2: the line does not name the hash of the line before, so one of them was changed, removed or added",
    ],
    [
      "a line gone",
      "log.jsonl",
      (text) => text.replace(/\n.*\n/, "\n"),
      "log.jsonl:2: the line does not name the hash of the line before, so one of them was changed, removed or added",
    ],
    [
      "a line of something else",
      "log.jsonl",
      (text) => `x\n${text}`,
      "log.jsonl:1: the line is not an entry of a history: it is not valid JSON",
    ],
    [
      "another state",
      "latest.json",
      (text) => text.replace('"pass":["', '"pass":["dane/match","'),
      "latest.json:1: the file is not the one that the last line of log.jsonl was recorded with",
    ],
    [
      "a state that is none",
      "latest.json",
      () => "[]",
      "latest.json:1: the file is not the state of a history: state must be object",
    ],
  ])("is named: %s", async (_what, file, change, problem) => {
    tamper(file, change);
    const report = await reportOn(4);
    expect(sayAll(findingOf(report, "history/intact"))).toMatchObject({ outcome: "fail", message: problem });
    // and stays so: nothing is repaired in silence; known, it does not fail every run
    await run(5);
    const later = await reportOn(6);
    expect(findingOf(later, "history/intact")).toMatchObject({ outcome: "fail", change: "unchanged" });
    expect(later.gate).toMatchObject({ baseline: { kind: "history" }, passed: true });
  });

  test("is new where the state was made to say that it was broken before", async () => {
    tamper("latest.json", (text) => text.replace('"fail":[', '"fail":["history/intact"'));
    const report = await reportOn(4);
    expect(findingOf(report, "history/intact")).toMatchObject({ outcome: "fail", change: "new" });
    expect(report.gate.passed).toBe(false);
  });

  test("stays broken when its part of the log is an archive", async () => {
    tamper("log.jsonl", (text) => text.replace(/\n.*\n/, "\n"));
    await run(4);
    await run(1, { now: "2026-12-01T06:00:00.000Z" });
    const report = await reportOn(2, { now: "2026-12-02T06:00:00.000Z" });
    expect(sayAll(findingOf(report, "history/intact")?.message)).toBe(
      "log.jsonl:2: the chain was broken here when a later run was recorded",
    );
  });
});

describe("a folder that cannot be used", () => {
  test("costs the comparison, not the audit", async () => {
    writeFileSync(history, "a file");
    const report = await reportOn(1);
    expect(report.gate).toMatchObject({ baseline: { kind: "not-read" }, passed: true });
    expect(outcomes(report)).toEqual(["unknown", "fail", "unknown", "unknown"]);
  });

  test("is locked by one run at a time; both are recorded", async () => {
    await Promise.all([run(1), run(1, { now: at(1, 7) })]);
    expect(entries()).toHaveLength(2);
    expect(outcomes(await reportOn(2))[0]).toBe("pass");
  });
});

describe("the planned and the live view", () => {
  const declared = (spf: string): string => `${PARKED}    records: |\n      @ TXT "v=spf1 ${spf}"\n`;
  const view = (one: "live" | "planned"): Partial<CheckOptions> => ({ view: one });

  test("have a state each, so that each is compared with its own", async () => {
    place.write("mail-policy.yml", declared("-all"));
    await run(1, view("planned"));
    live = OPEN;
    const first = await reportOn(2, view("live"));
    expect(findingOf(first, "parked/spf")).toMatchObject({ outcome: "fail", change: null });
    expect(findingOf(await reportOn(3, view("planned")), "parked/spf")).toMatchObject({ outcome: "pass" });
    live = SOUND;
    expect(findingOf(await reportOn(4, view("live")), "parked/spf")?.change).toBe("fixed");
    live = OPEN;
    const relapse = await reportOn(5, view("live"));
    expect(findingOf(relapse, "parked/spf")?.change).toBe("new");
    expect(entries().map((entry) => [entry.view, entry.changes.length])).toEqual([
      ["planned", 0],
      ["live", 0],
      ["planned", 0],
      ["live", 1],
      ["live", 1],
    ]);
  });
});
