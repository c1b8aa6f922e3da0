// Runs that are compared with a base: policies in a folder, the base in memory, DNS on loopback.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import type { Commit } from "../../src/ports.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { checkOptions } from "../support/check-options.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { headline, renderJson, sayAll } from "../support/in-english.ts";

type Files = Record<string, string>;

const SOUND = {
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
};
const OPEN = { ...SOUND, "TXT example.de": "v=spf1 +all" };

let live: Zone;
let unsigned: readonly string[];
let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  live = SOUND;
  unsigned = [];
  place = policyFolder();
  server = await serveZone(
    () => live,
    (name) => !unsigned.includes(name),
  );
});
afterEach(async () => {
  await server.close();
});

function optionsFor(base: Files | null, over: Partial<CheckOptions> = {}): CheckOptions {
  const fetchRemote = (): Promise<Commit> => Promise.resolve(memoryCommit(base ?? {}));
  const source = { kind: "commit", ref: "none", name: "main", fetchRemote } as const;
  return checkOptions(place.folder, { resolvers: [server.url], ...(base === null ? {} : { base: source }), ...over });
}

/** The report on the files at hand, compared with those of the base; a text stands for the policy alone. */
async function reportOn(
  now: Files | string,
  base: Files | string | null,
  over: Partial<CheckOptions> = {},
): Promise<Report> {
  const files = (of: Files | string): Files => (typeof of === "string" ? { "mail-policy.yml": of } : of);
  for (const [name, text] of Object.entries(files(now))) place.write(name, text);
  const { report, defects } = await check(optionsFor(base === null ? null : files(base), over));
  expect(defects).toEqual([]);
  return report;
}

const limit = (most: number): string =>
  `version: 1\ndomains:\n  - name: example.de\n    mail: send\n    levels: { spf/lookup-headroom: must }\n    parameters: { spf/lookup-headroom: ${most} }\n    reasons: { spf/lookup-headroom: so }\n`;
const sends = (dkim: string): string =>
  `version: 1\ndomains:\n  - { name: example.de, mail: send, dkim: { ${dkim} } }\n`;
const receives = "version: 1\ndomains:\n  - { name: example.de, mail: receive }\n";
const KEYS = {
  "MX example.de": "mx1.example.de",
  "A mx1.example.de": "192.0.2.1",
  "TXT example.de": "v=spf1 mx -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
  "TXT s1._domainkey.example.de": "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
  "TXT s2._domainkey.example.de": "v=DKIM1; p=broken",
};

const weakened = ({ weakenedFailures }: Report): string[] =>
  weakenedFailures.map(({ finding: { change, check, subject }, by }) => `${change} ${check} ${subject}: ${by}`);

const changed = (report: Report): string[] =>
  report.domains.flatMap(({ findings }) =>
    findings
      .filter(({ change }) => change !== null)
      .map(({ change, status, check, subject }) => `${change} ${status} ${check} ${subject}`),
  );
const findingOf = (report: Report, id: string): Finding | undefined =>
  report.domains.flatMap(({ findings }) => findings).find((finding) => finding.check === id);

const PARKED = "version: 1\ndomains:\n  - name: example.de\n    mail: none\n";
const records = (spf: string): string => `${PARKED}    records: |\n      @ TXT "v=spf1 ${spf}"\n`;
const FAILS = "fail parked/spf example.de";
const MAIN = { kind: "base", name: "main" } as const;
const NOTHING = { kind: "none", counts: "every-failure" } as const;

describe("where the planned view shows no change of live DNS", () => {
  beforeEach(() => void (live = OPEN));

  test("every failure counts without a base", async () => {
    expect(await reportOn(records("+all"), null)).toMatchObject({
      weakenings: null,
      gate: { baseline: NOTHING, passed: false, notes: [{ code: "comparison/none" }] },
    });
  });

  test("no failure counts in the Action without a base, unless its check compares by itself", async () => {
    const base = { kind: "none", counts: "own-comparisons" } as const;
    expect((await reportOn(records("+all"), null, { base })).gate).toMatchObject({ baseline: base, passed: true });
    const drift = await reportOn(records("-all"), null, { base, view: "live" });
    expect(sayAll(drift.gate)).toMatchObject({
      passed: false,
      reasons: [expect.stringMatching(/^drift\/records of example\.de: /)],
    });
  });

  test("a failure that the base's records would not have is new", async () => {
    const report = await reportOn(records("+all"), records("-all"));
    expect(changed(report)).toEqual([`new ${FAILS}`]);
    expect(sayAll(report)).toMatchObject({
      weakenings: [],
      gate: { baseline: MAIN, passed: false, notes: ["compared with the policy and the zones of main"] },
    });
  });

  test("a failure that the base's records would have is known", async () => {
    const report = await reportOn(records("+all"), records("+all"));
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(report.gate.passed).toBe(true);
  });

  test("a failure that the base's records would have had is fixed", async () => {
    live = SOUND;
    expect(changed(await reportOn(records("-all"), records("+all")))).toEqual(["fixed pass parked/spf example.de"]);
  });

  test("no failure is known to be new where the zones of the base cannot be read, and its policy is compared all the same", async () => {
    const report = await reportOn(records("+all"), `zones: [{ bind: none.zone }]\n${PARKED}`);
    const reason = expect.stringMatching(/^not compared with main, where .*none\.zone matches no file$/);
    expect(sayAll(report)).toMatchObject({
      gate: { baseline: { kind: "not-read", reason }, passed: true },
      limitations: [],
      weakenings: [{ message: "`zones:` bind none.zone is no longer read" }],
    });
    expect(sayAll(report.gate.notes)).toEqual([reason, "1 failure not known to be new, so the gate lets it pass"]);
    expect(changed(report)).toEqual([]);
  });

  test("a base with a fault in one zone is the baseline of all others", async () => {
    live = { ...OPEN, "TXT other.test": "v=spf1 +all" };
    const both = (spf: string, more = ""): string =>
      `${records(spf)}  - name: other.test\n    mail: none\n    records: |\n      @ TXT "v=spf1 ${spf}"\n${more}`;
    const report = await reportOn(both("+all"), both("-all", "      nonsense\n"));
    expect(report.gate.baseline).toEqual(MAIN);
    expect(changed(report)).toEqual([`new ${FAILS}`]);
    expect(sayAll(report.gate.reasons)).toEqual([expect.stringMatching(/^parked\/spf of example\.de: /)]);
    expect(sayAll(report.gate.notes)).toContainEqual(
      expect.stringMatching(
        /^not known to be new, because the baseline could not be measured \(.+\): parked\/null-mx of other\.test, parked\/spf of other\.test,/,
      ),
    );
    expect(sayAll(report.limitations)).toEqual([
      expect.stringMatching(
        /^main has an error in its zone files, so failures of these records are not called new: mail-policy\.yml:11:7: a record needs a type/,
      ),
    ]);
  });

  test("no failure is known to be new where the policy of the base has faults", async () => {
    const report = await reportOn(records("+all"), "version: 1\n");
    expect(sayAll(report)).toMatchObject({
      gate: {
        baseline: { kind: "not-read" },
        passed: true,
        notes: [expect.stringContaining("where "), expect.anything()],
      },
      weakenings: null,
    });
  });

  test.each([
    ["a commit", null],
    ["a commit that nobody can name", { kind: "unnamed", reason: sentence("not compared with a base") }],
  ] as const)("and %s was expected and cannot be read, every failure counts under violation alone", async (_, base) => {
    const fetchRemote = (): Promise<Commit> => Promise.reject(new Error("GitHub answered 403."));
    const expected = base ?? ({ kind: "commit", ref: "none", name: "main", fetchRemote } as const);
    const report = await reportOn(records("+all"), null, { base: expected });
    expect(sayAll(report.gate)).toMatchObject({ baseline: { kind: "not-read" }, passed: true });
    expect((await reportOn(records("+all"), null, { base: expected, failOn: "violation" })).gate.passed).toBe(false);
  });

  test("every failure is known where the base has no policy file", async () => {
    const report = await reportOn(records("+all"), {});
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(sayAll(report)).toMatchObject({
      conclusion: "fail",
      weakenings: null,
      gate: {
        baseline: { kind: "first-policy", name: "main" },
        passed: true,
        notes: [
          expect.stringMatching(/^main has no policy file, so 1 failure counts as known\. .*`fail-on: violation`/),
        ],
      },
    });
    expect((await reportOn(records("+all"), {}, { failOn: "violation" })).gate.passed).toBe(false);
  });

  test("asks nothing twice for the base", async () => {
    await reportOn(records("+all"), `${records("-all").replace("none", "send")}    dkim: { selectors: [s1] }\n`);
    const asked = server.queries.map(({ name, type }) => `${type} ${name}`).filter((question) => question !== "SOA ."); // by which resolvers are known
    expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([]);
    expect(asked).toContain("TXT s1._domainkey.example.de");
  });
});

describe("where the planned view changes live DNS", () => {
  test("live DNS is the baseline without a base", async () => {
    const report = await reportOn(records("+all"), null);
    expect(changed(report)).toEqual([`new ${FAILS}`]);
    expect(report.gate).toMatchObject({ baseline: { kind: "live" }, passed: false, notes: [] });
  });

  test("the base is the baseline: what it declared already, and nobody has deployed yet, is not of this change", async () => {
    const report = await reportOn(records("+all"), `${records("+all")}  - { name: example.org, mail: none }\n`);
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(sayAll(report)).toMatchObject({
      gate: { baseline: MAIN, passed: true },
      weakenings: [{ message: "example.org: no longer audited" }],
    });
  });

  test("a failure that the base had fixed, and live DNS still has, is new", async () => {
    live = OPEN;
    expect(changed(await reportOn(records("+all"), records("-all")))).toEqual([`new ${FAILS}`]);
  });

  test("what the base fixed already, and nobody has deployed yet, is not fixed again", async () => {
    live = OPEN;
    expect(changed(await reportOn(records("-all"), records("-all")))).toEqual([]);
  });

  test("a domain that is new in the policy brings the failures of live DNS as known ones, which is said", async () => {
    live = { ...OPEN, "TXT other.example": "v=spf1 +all" };
    const other =
      '  - name: other.example\n    mail: none\n    records: |\n      x TXT "v=spf1 -all"\n      @ MX 0 .\n';
    const report = await reportOn(`${records("+all")}${other}`, records("+all"));
    expect(sayAll(report.gate)).toMatchObject({ baseline: MAIN, passed: true });
    expect(changed(report)).toContain("unchanged fail parked/spf other.example");
    expect(sayAll(report.gate.notes)).toContainEqual(
      expect.stringMatching(/^other\.example is new in the policy: \d+ of its findings already existed/),
    );
  });

  test("an outage of live DNS is not a change, and hides no change against the base", async () => {
    live = { ...SOUND, "TXT example.de": "SERVFAIL" };
    const report = await reportOn(records("+all"), records("-all"));
    expect(changed(report)).toEqual([`new ${FAILS}`]);
    expect(sayAll(report.gate)).toMatchObject({ baseline: MAIN, passed: false });
    expect((await reportOn(records("+all"), records("+all"))).gate).toMatchObject({ baseline: MAIN, passed: true });
  });

  test("a change beside an outage of live DNS is one", async () => {
    live = { ...SOUND, "TXT example.de": "SERVFAIL" };
    const report = await reportOn(`${records("-all")}      _dmarc TXT "v=DMARC1; p=none"\n`, records("-all"));
    expect(sayAll(report.gate)).toMatchObject({ baseline: MAIN, passed: false });
    expect(changed(report)).toContain("new fail parked/dmarc example.de");
  });

  test("records with nothing audited in them are not a change", async () => {
    const noted = `${PARKED}    records: |\n      www A 192.0.2.1\n`;
    expect((await reportOn(noted, null)).gate.baseline).toEqual(NOTHING);
  });
});

describe("a policy without records", () => {
  beforeEach(() => void (live = OPEN));

  test("breaks no build for what failed under the base's policy", async () => {
    const report = await reportOn(`${PARKED}# a word\n`, PARKED);
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(sayAll(report)).toMatchObject({
      view: "live",
      conclusion: "fail",
      weakenings: [],
      gate: { baseline: MAIN, passed: true },
    });
  });

  test("brings the old failures of a domain that is new as existing ones, and says so", async () => {
    const report = await reportOn(PARKED, "version: 1\ndomains: [{ name: example.org, mail: none }]\n");
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(sayAll(report.gate)).toMatchObject({ baseline: MAIN, passed: true });
    expect(sayAll(report.gate.notes)).toContain(
      "example.de is new in the policy: 1 of its findings already existed and does not count as new",
    );
  });

  test("breaks the build for a selector that it names and no zone publishes", async () => {
    const sends = (selectors: string): string =>
      `version: 1\ndomains:\n  - { name: example.de, mail: send, dkim: { selectors: [${selectors}] } }\n`;
    live = {
      ...OPEN,
      "TXT s1._domainkey.example.de": "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    };
    const report = await reportOn(sends("s1, s2"), sends("s1"));
    expect(changed(report).filter((line) => line.startsWith("new fail"))).toEqual([
      "new fail dkim/selector s2._domainkey.example.de",
    ]);
    const back = await reportOn(sends("s1"), sends("s1, s2"));
    expect(changed(back).filter((line) => line.startsWith("fixed"))).toEqual([]);
    expect(sayAll(back.weakenings)).toEqual([
      expect.objectContaining({ message: "example.de: DKIM selector s2 is no longer checked" }),
    ]);
  });

  test.each<[string, string, string, string, string[], string | null]>([
    [
      "a level is lowered",
      `${PARKED}    levels: { parked/spf: info }\n    reasons: { parked/spf: later }\n`,
      PARKED,
      "info",
      ["example.de: parked/spf has the level info instead of must"],
      "level",
    ],
    [
      "a waiver is added",
      `${PARKED}waivers: [{ check: parked/spf, domain: example.de, reason: later, expires: 2027-03-31 }]\n`,
      PARKED,
      "waived",
      ["example.de: parked/spf is waived until 2027-03-31"],
      "waiver",
    ],
    [
      "a level is raised",
      PARKED,
      `${PARKED}    levels: { parked/spf: info }\n    reasons: { parked/spf: later }\n`,
      "fail",
      [],
      null,
    ],
    [
      "a check is switched on",
      PARKED,
      `${PARKED}    levels: { parked/spf: off }\n    reasons: { parked/spf: later }\n`,
      "fail",
      [],
      null,
    ],
  ])("leaves a failure what it is where %s", async (_, now, base, status, weakenings, by) => {
    const report = await reportOn(now, base);
    expect(weakened(report)).toEqual(by === null ? [] : [`unchanged parked/spf example.de: ${by}`]);
    expect(findingOf(report, "parked/spf")).toMatchObject({ outcome: "fail", status, change: "unchanged" });
    expect(sayAll(report.weakenings?.map(({ message }) => message))).toEqual(weakenings);
    expect(report.gate.passed).toBe(true);
  });

  test("repairs nothing by switching a check off", async () => {
    const report = await reportOn(
      `${PARKED}    levels: { parked/spf: off }\n    reasons: { parked/spf: later }\n`,
      PARKED,
    );
    expect(changed(report)).toEqual([]);
    expect(report.weakenings).toHaveLength(1);
    expect(weakened(report)).toEqual(["unchanged parked/spf example.de: off"]);
  });

  test("tells a new failure that the same change waives, and fails for it on demand", async () => {
    live = SOUND;
    const waived = `${records("+all")}waivers: [{ check: parked/spf, domain: example.de, reason: later, expires: 2027-03-31 }]\n`;
    const report = await reportOn(waived, records("-all"));
    expect(report.gate.passed).toBe(true);
    expect(headline(report)).toBe("1 new failure, waived by this change");
    const strict = await reportOn(waived, records("-all"), { failOnWeakened: true });
    expect(sayAll(strict.gate)).toMatchObject({
      passed: false,
      reasons: ["parked/spf of example.de fails, and is waived by this change"],
    });
    expect((await reportOn(waived, waived, { failOnWeakened: true })).gate.passed).toBe(true);
  });

  test.each<[string, string, string, Zone, string[]]>([
    [
      "a domain is left out",
      "version: 1\ndomains: [{ name: example.org, mail: none }]\n",
      `${PARKED}  - { name: example.org, mail: none }\n`,
      OPEN,
      ["unchanged parked/spf example.de: domain"],
    ],
    [
      "a selector with a weak key is left out",
      sends("selectors: [s1]"),
      sends("selectors: [s1, s2]"),
      KEYS,
      ["unchanged dkim/syntax s2._domainkey.example.de: selector"],
    ],
    ["a selector without a key is left out", sends("selectors: [s1]"), sends("selectors: [s1, s3]"), KEYS, []],
    ["a selector is retired", sends("selectors: [s1], retired: [s2]"), sends("selectors: [s1, s2]"), KEYS, []],
    [
      "a parameter is looser",
      limit(8),
      limit(1),
      { ...SOUND, "TXT example.de": "v=spf1 a mx a:x.example.de -all" },
      ["unchanged spf/lookup-headroom example.de: parameter"],
    ],
    [
      "the kind is another one, and DNS does not show that",
      receives,
      sends("selectors: [s1]"),
      { ...KEYS, "TXT s1._domainkey.example.de": "v=DKIM1; p=broken" },
      ["unchanged dkim/syntax s1._domainkey.example.de: mail"],
    ],
    [
      "the kind is another one, as DNS shows",
      receives,
      sends("selectors: [s1]"),
      { ...KEYS, "TXT s1._domainkey.example.de": "v=DKIM1; p=broken", "TXT example.de": "v=spf1 -all" },
      [],
    ],
  ])("takes what fails out of the count, or does not, where %s", async (_, now, base, zone, expected) => {
    live = zone;
    expect(weakened(await reportOn(now, base))).toEqual(expected);
    expect(weakened(await reportOn(base, base))).toEqual([]);
  });

  test("takes what only the other profile asks of unsigned mail servers out of the count", async () => {
    live = { ...KEYS, "TXT example.de": "v=spf1 -all" };
    unsigned = ["mx1.example.de"];
    const strict = receives.replace("version: 1", "version: 1\nprofile: bsi");
    expect(weakened(await reportOn(receives, strict))).toEqual([
      "unchanged dane/present mx1.example.de: profile",
      "unchanged dnssec/mx-zone mx1.example.de: level",
    ]);
  });

  test.each([
    ["", []],
    ["old TXT x\n", ["dmarc", "null-mx", "spf"].map((check) => `unchanged parked/${check} old.example.de: domain`)],
  ])("counts what a name left out fails for only while it exists: %j", async (records, expected) => {
    const zone = `$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n@ MX 0 .\n${records}`;
    const policy = (domains: string): Files => ({
      "mail-policy.yml": `version: 1\nzones: [{ bind: "*.zone" }]\ndomains:\n  - { name: example.de, mail: none }\n${domains}`,
      "a.zone": zone,
    });
    const report = await reportOn(policy(""), policy("  - { name: old.example.de, mail: none }\n"));
    expect(weakened(report)).toEqual(expected);
  });

  test("asks nothing again that both policies ask", async () => {
    live = KEYS;
    await reportOn(sends("selectors: [s1, s2]"), sends("selectors: [s1, s2]"));
    const { length } = server.queries;
    await reportOn(sends("selectors: [s1]"), sends("selectors: [s1, s2]"));
    expect(server.queries).toHaveLength(2 * length);
  });

  test("asks nothing about a domain left out if only others are wanted", async () => {
    const wanted = { domains: ["example.org"] };
    const report = await reportOn(
      "version: 1\ndomains: [{ name: example.org, mail: none }, { name: example.net, mail: none }]\n",
      `${PARKED}  - { name: example.org, mail: none }\n`,
      wanted,
    );
    expect(weakened(report)).toEqual([]);
    expect(server.queries.filter((query) => query.name.endsWith("example.de"))).toEqual([]);
  });

  test("repairs nothing by asking for less, and breaks the build by asking for more", async () => {
    live = { ...SOUND, "TXT example.de": "v=spf1 a mx a:x.example.de -all" };
    const loose = await reportOn(limit(8), limit(1));
    expect(findingOf(loose, "spf/lookup-headroom")).toMatchObject({ outcome: "pass", change: null });
    expect(loose.weakenings).toHaveLength(1);
    const strict = await reportOn(limit(1), limit(8));
    expect(findingOf(strict, "spf/lookup-headroom")).toMatchObject({ outcome: "fail", change: "new" });
    expect(sayAll(strict.weakenings)).toEqual([]);
  });

  test("flips nothing where the base could not be measured", async () => {
    live = { ...SOUND, "TXT example.de": "SERVFAIL" };
    const report = await reportOn(PARKED, records("+all"), { view: "planned" });
    expect(findingOf(report, "parked/spf")).toMatchObject({ outcome: "unknown", change: null });
    expect(report.gate.passed).toBe(true);
  });
});

describe("the base", () => {
  test("is the baseline offline", async () => {
    const report = await reportOn(records("+all"), records("-all"), { offline: true });
    expect(changed(report)).toEqual([`new ${FAILS}`]);
    expect(report.gate.baseline).toEqual(MAIN);
    expect(server.queries).toEqual([]);
  });

  test("lends its records to no live view", async () => {
    live = OPEN;
    expect(changed(await reportOn(records("-all"), records("-all"), { view: "live" }))).toContain(`unchanged ${FAILS}`);
  });

  test("is compared of the domains asked for, and its policy as a whole", async () => {
    live = OPEN;
    const report = await reportOn(
      `${PARKED}  - { name: example.org, mail: none }\n`,
      `${PARKED}  - { name: example.net, mail: none }\n`,
      { domains: ["example.de"] },
    );
    expect(changed(report)).toEqual([`unchanged ${FAILS}`]);
    expect(sayAll(report.weakenings?.map(({ message }) => message))).toEqual(["example.net: no longer audited"]);
  });

  test("is part of a replay", async () => {
    live = OPEN;
    const files = { "mail-policy.yml": records("+all") };
    place.write("mail-policy.yml", records("+all"));
    const { report, snapshot } = await check(optionsFor({ "mail-policy.yml": records("-all") }));
    place.write("snapshot.json", wholeText(snapshot()));
    live = {};
    const replayed = await reportOn(files, records("-all"), { replay: place.path("snapshot.json"), now: null });
    expect(renderJson(replayed)).toBe(renderJson(report));
  });
});

describe("the mail records that a change adds or removes", () => {
  const policy = "version: 1\nzones: [{ bind: '*.zone' }]\ndomains: [{ name: example.de, mail: none }]\n";
  const zone = (lines: string): string => `$ORIGIN example.de.\n@ 60 SOA ns1 h 1 1 1 1 1\n@ 60 NS ns1\n${lines}\n`;
  const files = (lines: string): Files => ({ "mail-policy.yml": policy, "a.zone": zone(lines) });
  const listed = ({ mailRecords }: Report): string[] | null =>
    mailRecords && mailRecords.changes.map(({ change, name, data }) => `${change} ${name} ${data}`);

  test("are those of all names of the zones", async () => {
    const report = await reportOn(files("shop 60 MX 10 mx.b.test."), files('@ 60 TXT "v=spf1 -all"'));
    expect(listed(report)).toEqual(["added shop.example.de 10 mx.b.test.", 'removed example.de "v=spf1 -all"']);
  });

  test("are those of a zone that is gone", async () => {
    const report = await reportOn(
      { "mail-policy.yml": "version: 1\ndomains: [{ name: example.de, mail: none }]\n" },
      files("@ 60 MX 0 ."),
    );
    expect(listed(report)).toEqual(["removed example.de 0 ."]);
  });

  test("are not known without a base, without its policy, or where that has a fault", async () => {
    expect(listed(await reportOn(files("@ 60 MX 0 ."), null))).toBeNull();
    expect(listed(await reportOn(files("@ 60 MX 0 ."), {}))).toBeNull();
    expect(listed(await reportOn(files("@ 60 MX 0 ."), "version: 1\nzones: [{ bind: x }]\ndomains: [a]\n"))).toBeNull();
  });
});

test("expected mails of the earlier policy are not applied, as they say what is meant", async () => {
  const expecting = (result: string): string =>
    `version: 1\ndomains: [{ name: example.de, mail: none, dmarc: { expect: [{ ip: 192.0.2.1, result: ${result} }] } }]\n`;
  const report = await reportOn(expecting("reject"), expecting("pass"));
  expect(weakened(report)).toEqual([]);
  expect(report.weakenings).toHaveLength(1);
});
