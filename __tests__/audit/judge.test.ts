import { describe, expect, test } from "@jest/globals";
import type { Check, CheckData } from "../../src/define-check.ts";
import { ALL_KINDS, SENDING_KINDS, defineCheck } from "../../src/define-check.ts";
import { CHECKS, findCheck } from "../../src/audit/checks.ts";
import type { JudgeContext } from "../../src/audit/judge.ts";
import { judgeDomain } from "../../src/audit/judge.ts";
import type { Facts } from "../../src/facts.ts";
import type { Evidence, Finding, Judgement, Observation } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { Message } from "../../src/message.ts";
import { inWords } from "../support/in-words.ts";
import { say, sayAll } from "../support/in-english.ts";

const LOCATION = { file: "mail-policy.yml", line: 3, column: 5 };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("no answer in time"), evidence: [] };
const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const MALFORMED: Observation<never> = { state: "malformed", problem: inWords("it is broken"), evidence: [] };

const FACTS: Facts = {
  dnssec: ABSENT,
  mx: ABSENT,
  implicitMx: ABSENT,
  spf: ABSENT,
  spfExpectationResults: ABSENT,
  mailResults: ABSENT,
  unlistedNames: ABSENT,
  spfWildcard: ABSENT,
  dmarc: ABSENT,
  dmarcReports: ABSENT,
  tlsReports: ABSENT,
  organisation: ABSENT,
  dmarcExternalDestinations: ABSENT,
  dmarcMailboxes: ABSENT,
  tlsRptMailboxes: ABSENT,
  mtaSts: ABSENT,
  mtaStsFetch: ABSENT,
  mtaStsPolicy: ABSENT,
  mtaStsUnannounced: ABSENT,
  referencedDomains: ABSENT,
  reverseDns: ABSENT,
  services: ABSENT,
  tlsRpt: ABSENT,
  tlsRptMailboxTls: ABSENT,
  live: ABSENT,
  mtaStsChange: ABSENT,
  drift: ABSENT,
  earlier: ABSENT,
  hosts: {},
  dkim: {},
  dkimAges: {},
  dkimRetired: {},
  dkimKeys: ABSENT,
  dkimSharing: ABSENT,
  dkimWildcard: ABSENT,
};
const present = <T>(value: T, evidence: Evidence[] = []): Observation<T> => ({ state: "present", value, evidence });
const STS = present({ text: "v=STSv1; id=1", id: "1" });

function policyOf(given: Partial<DomainPolicy> = {}): DomainPolicy {
  return {
    name: "a.de",
    location: LOCATION,
    mail: "send-receive",
    owner: null,
    dkim: { selectors: [], retired: [] },
    spf: { expect: [] },
    dmarc: { expect: [] },
    services: false,
    mtaSts: { policyFile: null },
    records: null,
    levels: {},
    reasons: {},
    parameters: {},
    attestations: [],
    ...given,
  };
}

const TEXT: Omit<CheckData, "id"> = {
  section: "§1",
  requirements: ["R"],
  tests: ["T"],
  references: ["RFC 1"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: ALL_KINDS,
};
const needing = (judge: (id: string) => Judgement): Check =>
  defineCheck({ ...TEXT, id: "x/needs", scope: "domain", needs: ["mtaSts"], judge: ({ mtaSts }) => judge(mtaSts.id) });
const examining = (judge: (state: string) => Judgement): Check =>
  defineCheck({
    ...TEXT,
    id: "x/examines",
    scope: "domain",
    examines: ["mtaSts"],
    judge: ({ mtaSts }) => judge(mtaSts.state),
  });

const FAIL: Judgement = { outcome: "fail", message: inWords("m"), fix: { text: inWords("do so"), records: [] } };
const fail = (): Judgement => FAIL;

function judged(
  check: Check,
  facts: Partial<Facts> = {},
  policy: Partial<DomainPolicy> = {},
  context: Partial<JudgeContext> = {},
): Finding[] {
  const defaults: JudgeContext = {
    profile: "tr-03108",
    at: "2026-11-23T12:00:00.000Z",
    findDeclaration: () => null,
    onDefect: (defect) => {
      throw new Error(say(defect));
    },
  };
  return sayAll(
    judgeDomain([check], policyOf(policy), { ...FACTS, ...facts }, { ...defaults, ...context }),
  ) as Finding[];
}

describe("a fact that a check needs", () => {
  test("is handed to the judge as its value", () => {
    expect(
      judged(
        needing((id) => ({ outcome: "pass", message: inWords(id) })),
        { mtaSts: STS },
      ),
    ).toMatchObject([{ outcome: "pass", message: "1" }]);
  });
  test.each<[string, Observation<never>, string, string]>([
    ["absent", ABSENT, "not-applicable", "not judged: there is no MTA-STS record"],
    ["malformed", MALFORMED, "not-applicable", "not judged: the MTA-STS record is not valid"],
    ["unknown", UNKNOWN, "unknown", "no answer in time"],
  ])("keeps the judge out where it is %s", (_state, mtaSts, outcome, message) => {
    expect(judged(needing(fail), { mtaSts })).toMatchObject([{ outcome, message, status: outcome, fix: null }]);
  });
  test("that is absent comes before another that is unknown", () => {
    const check = defineCheck({ ...TEXT, id: "x/both", scope: "domain", needs: ["mx", "mtaSts"], judge: fail });
    expect(judged(check, { mx: UNKNOWN, mtaSts: ABSENT })).toMatchObject([{ outcome: "not-applicable" }]);
  });
});

describe("a fact that a check examines", () => {
  test.each<[string, Observation<{ text: string; id: string }>]>([
    ["present", STS],
    ["absent", ABSENT],
    ["malformed", MALFORMED],
  ])("is handed to the judge where it is %s", (state, mtaSts) => {
    expect(
      judged(
        examining((seen) => ({ outcome: "pass", message: inWords(seen) })),
        { mtaSts },
      ),
    ).toMatchObject([{ outcome: "pass", message: state }]);
  });
  test("makes the finding unknown where it is", () => {
    expect(judged(examining(fail), { mtaSts: UNKNOWN })).toMatchObject([
      { outcome: "unknown", message: "no answer in time", fix: null },
    ]);
  });
});

test("a judge that throws is a defect and an unknown, not an end", () => {
  const defects: Message[] = [];
  const broken = needing(() => {
    throw new Error("oops");
  });
  expect(judged(broken, { mtaSts: STS }, {}, { onDefect: (defect) => defects.push(defect) })).toMatchObject([
    { outcome: "unknown", message: "internal error: x/needs of a.de could not be judged: oops" },
  ]);
  expect(sayAll(defects)).toEqual(["internal error: x/needs of a.de could not be judged: oops"]);
});

describe("the level", () => {
  test.each([
    ["tr-03108" as const, {}, "must", "fail"],
    ["bsi" as const, {}, "should", "warn"],
    ["tr-03108" as const, { "x/needs": "info" as const }, "info", "info"],
    ["bsi" as const, { "x/needs": "must" as const }, "must", "fail"],
    ["tr-03108" as const, { "x/other": "off" as const }, "must", "fail"],
  ])("under %s with %j is %s, so a fail is a %s", (profile, levels, level, status) => {
    expect(judged(needing(fail), { mtaSts: STS }, { levels }, { profile })).toMatchObject([
      { level, status, outcome: "fail" },
    ]);
  });
  test("off gives no finding", () => {
    expect(judged(needing(fail), { mtaSts: STS }, { levels: { "x/needs": "off" } })).toEqual([]);
  });
  test("is not that of a name every object has", () => {
    const check: Check = { ...needing(fail), id: "constructor" };
    expect(judged(check, { mtaSts: STS })).toMatchObject([{ level: "must" }]);
  });
});

test("a kind of domain that a check does not speak about gives no finding", () => {
  const check: Check = { ...needing(fail), mail: SENDING_KINDS };
  expect(judged(check, { mtaSts: STS }, { mail: "receive" })).toEqual([]);
  expect(judged(check, { mtaSts: STS }, { mail: "send" })).toHaveLength(1);
});

describe("the parameter", () => {
  const check = defineCheck({
    ...TEXT,
    id: "x/number",
    scope: "domain",
    parameter: { "tr-03108": 8, bsi: 9, stricter: "lower" },
    judge: (_facts, { parameter }) => ({ outcome: "pass", message: inWords(String(parameter)) }),
  });
  test("is the profile's unless the policy sets it", () => {
    expect(judged(check)).toMatchObject([{ message: "8" }]);
    expect(judged(check, {}, {}, { profile: "bsi" })).toMatchObject([{ message: "9" }]);
    expect(judged(check, {}, { parameters: { "x/number": 0 } })).toMatchObject([{ message: "0" }]);
  });
});

describe("the subjects", () => {
  const addresses = present({
    v4: [],
    v6: [],
    aliases: [],
    owner: "mx",
    security: "secure" as const,
    unmeasured: null,
  });
  const key = present({
    text: "",
    errors: [],
    isRevoked: true,
    key: null,
    hashes: null,
    services: null,
    flags: [],
    meant: null,
    portable: null,
    owner: "s1._domainkey.a.de",
  });
  const hostCheck = defineCheck({
    ...TEXT,
    id: "x/host",
    scope: "host",
    needs: ["addresses", "mtaSts"],
    judge: (_facts, { domain, name }) => ({ outcome: "pass", message: inWords(`${name} of ${domain}`) }),
  });
  const keyCheck = defineCheck({
    ...TEXT,
    id: "x/key",
    scope: "selector",
    needs: ["key"],
    judge: (_facts, { name }) => ({ outcome: "pass", message: inWords(name) }),
  });

  test("of a host check are the MX hosts, with the domain's facts beside theirs", () => {
    const hosts = {
      "mx1.b.de": { addresses, tlsa: ABSENT, smtp: ABSENT, dane: ABSENT },
      "mx2.b.de": { addresses: UNKNOWN, tlsa: ABSENT, smtp: ABSENT, dane: ABSENT },
    };
    expect(judged(hostCheck, { hosts, mtaSts: STS })).toMatchObject([
      { subject: "mx1.b.de", outcome: "pass", message: "mx1.b.de of a.de", key: "a.de x/host mx1.b.de" },
      { subject: "mx2.b.de", outcome: "unknown" },
    ]);
    expect(judged(hostCheck, { mtaSts: STS })).toEqual([]);
  });

  test("of a host check is the domain, unknown, while the MX records are", () => {
    expect(judged(hostCheck, { mx: UNKNOWN, mtaSts: STS })).toMatchObject([{ subject: "a.de", outcome: "unknown" }]);
  });

  test("of a host check are the hosts looked at, and the domain for those beyond the limit", () => {
    const mx = present({
      records: ["mx1.b.de", "mx2.b.de", "mx3.b.de"].map((exchange) => ({ preference: 10, exchange })),
      security: "secure" as const,
    });
    expect(
      judged(hostCheck, {
        mx,
        hosts: { "mx1.b.de": { addresses, tlsa: ABSENT, smtp: ABSENT, dane: ABSENT } },
        mtaSts: STS,
      }),
    ).toMatchObject([
      { subject: "mx1.b.de", outcome: "pass" },
      { subject: "a.de", outcome: "unknown", message: "2 of 3 MX hosts were not checked; the limit is 1" },
    ]);
  });

  test("of a selector check are the declared selectors", () => {
    expect(judged(keyCheck, { dkim: { s1: key, s2: ABSENT } })).toMatchObject([
      { subject: "s1._domainkey.a.de", outcome: "pass" },
      { subject: "s2._domainkey.a.de", outcome: "not-applicable" },
    ]);
  });

  test("of a check of retired selectors are those, of which a selector check does not speak", () => {
    const facts = { dkim: { s1: key }, dkimRetired: { s0: key } };
    expect(judged({ ...keyCheck, scope: "retired-selector" }, facts)).toMatchObject([
      { subject: "s0._domainkey.a.de", outcome: "pass" },
    ]);
    expect(judged(keyCheck, facts)).toMatchObject([{ subject: "s1._domainkey.a.de" }]);
  });

  test("where no selector is declared are none, unless the check requires one: then it is unknown for the domain", () => {
    expect(judged(keyCheck)).toEqual([]);
    const requiring: Check = { ...keyCheck, requiresSelector: true };
    expect(judged(requiring)).toMatchObject([
      { subject: "a.de", outcome: "unknown", message: expect.stringContaining("no selector is declared") },
    ]);
    expect(judged(requiring, { dkim: { s1: key } })).toMatchObject([{ subject: "s1._domainkey.a.de" }]);
  });
});

describe("evidence and message", () => {
  const many = Array.from({ length: 50 }, (_, i) => ({
    at: { type: "TXT", name: "a.de" },
    text: i === 0 ? "x".repeat(70_000) : String(i),
  }));

  test("are bounded", () => {
    const [finding] = judged(
      needing(() => ({ outcome: "fail", message: inWords("y".repeat(70_000)) })),
      { mtaSts: { ...STS, evidence: many } },
    );
    expect(finding?.evidence).toHaveLength(20);
    expect(JSON.stringify(finding).length).toBeLessThan(6_000);
  });

  test("of the judge replaces that of the facts", () => {
    const own = [{ at: { url: "https://s.de" }, text: "t" }];
    expect(
      judged(
        needing(() => ({ ...FAIL, evidence: own })),
        { mtaSts: { ...STS, evidence: many } },
      ),
    ).toMatchObject([{ evidence: own }]);
  });
});

describe("the fix", () => {
  test("is shown with a fail only", () => {
    expect(judged(needing(fail), { mtaSts: STS })).toMatchObject([{ fix: sayAll(FAIL.fix) }]);
    expect(
      judged(
        needing(() => ({ ...FAIL, outcome: "pass" })),
        { mtaSts: STS },
      ),
    ).toMatchObject([{ fix: null }]);
  });
});

describe("the place of a finding", () => {
  const declaredAt = ({ at, text }: Evidence) =>
    ("type" in at && at.type === "MX" && at.name === "a.de") || text === "declared"
      ? { file: "a.zone", line: text.length, column: 1 }
      : null;
  const two = [
    { at: { type: "TXT", name: "a.de" }, text: "not declared" },
    { at: { type: "TXT", name: "a.de" }, text: "declared" },
  ];

  test("is that of the first evidence that is declared, else the domain's in the policy", () => {
    expect(
      judged(needing(fail), { mtaSts: { ...STS, evidence: two } }, {}, { findDeclaration: declaredAt }),
    ).toMatchObject([{ location: { file: "a.zone", line: 8 } }]);
    expect(
      judged(needing(fail), { mtaSts: { ...STS, evidence: two.slice(0, 1) } }, {}, { findDeclaration: declaredAt }),
    ).toMatchObject([{ location: LOCATION }]);
  });

  test("of a host is its MX record where nothing of the host is declared", () => {
    const check = defineCheck({ ...TEXT, id: "x/host", scope: "host", examines: ["addresses"], judge: fail });
    const records = [{ preference: 10, exchange: "mx.b.net" }];
    const mx = present({ records, security: "secure" as const }, [
      { at: { type: "MX", name: "a.de" }, text: "10 other.de." },
      { at: { type: "MX", name: "a.de" }, text: "10 mx.b.net." },
    ]);
    expect(
      judged(
        check,
        { mx, hosts: { "mx.b.net": { addresses: ABSENT, tlsa: ABSENT, smtp: ABSENT, dane: ABSENT } } },
        {},
        { findDeclaration: declaredAt },
      ),
    ).toMatchObject([{ location: { file: "a.zone", line: "10 mx.b.net.".length } }]);
  });
});

describe("the register", () => {
  test("has each id once, and finds it", () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const check of CHECKS) expect(findCheck(check.id)).toBe(check);
    expect(findCheck("constructor")).toBeUndefined();
  });

  test("judges nothing but unknown where all is unknown", () => {
    const hosts = { "mx.a.de": { addresses: UNKNOWN, tlsa: UNKNOWN, smtp: UNKNOWN, dane: UNKNOWN } };
    const facts: Facts = {
      dnssec: UNKNOWN,
      mx: UNKNOWN,
      implicitMx: UNKNOWN,
      spf: UNKNOWN,
      spfExpectationResults: UNKNOWN,
      mailResults: UNKNOWN,
      unlistedNames: UNKNOWN,
      spfWildcard: UNKNOWN,
      dmarc: UNKNOWN,
      dmarcReports: UNKNOWN,
      tlsReports: UNKNOWN,
      organisation: UNKNOWN,
      dmarcExternalDestinations: UNKNOWN,
      dmarcMailboxes: UNKNOWN,
      tlsRptMailboxes: UNKNOWN,
      mtaSts: UNKNOWN,
      mtaStsFetch: UNKNOWN,
      mtaStsPolicy: UNKNOWN,
      mtaStsUnannounced: UNKNOWN,
      referencedDomains: UNKNOWN,
      reverseDns: UNKNOWN,
      services: UNKNOWN,
      tlsRpt: UNKNOWN,
      tlsRptMailboxTls: UNKNOWN,
      live: UNKNOWN,
      mtaStsChange: UNKNOWN,
      drift: UNKNOWN,
      earlier: UNKNOWN,
      hosts,
      dkim: { s1: UNKNOWN },
      dkimAges: { s1: UNKNOWN },
      dkimRetired: { s0: UNKNOWN },
      dkimKeys: UNKNOWN,
      dkimSharing: UNKNOWN,
      dkimWildcard: UNKNOWN,
    };
    for (const mail of ALL_KINDS) {
      const findings = CHECKS.flatMap((check) => judged(check, facts, { mail }));
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ outcome }) => outcome !== "unknown")).toEqual([]);
    }
  });
});
