// Decisions on MTA-STS: each obstacle by itself, all together, the step back, and what is no step at all.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decideMtaSts } from "../../src/advance/mta-sts.ts";
import type { Decision, Situation } from "../../src/advance/situation.ts";
import type { Facts } from "../../src/facts.ts";
import type { Finding } from "../../src/model.ts";
import { say } from "../support/in-english.ts";
import type { MtaStsPolicy, MtaStsRecord } from "../../src/standards/mta-sts/record.ts";
import { sentence } from "../support/in-words.ts";
import type { TlsRow } from "../../src/standards/tls-rpt/received.ts";
import {
  absent,
  daysAgo,
  finding,
  period,
  policyUrlOf,
  present,
  sessions,
  situation,
  unknown,
} from "./sample-situation.ts";

const RECORD: MtaStsRecord = { text: "v=STSv1; id=20261101", id: "20261101" };
const POLICY: MtaStsPolicy = {
  mode: "testing",
  maxAge: 604_800,
  mx: ["mx1.example.de"],
  ignored: { unknown: [], repeated: [] },
};
const ENFORCED: MtaStsPolicy = { ...POLICY, mode: "enforce", maxAge: 2_419_200 };
const MEASURED: Finding[] = [
  "tls-rpt/record",
  "mta-sts/mx-coverage",
  "mta-sts/mx-certificate",
  "smtp-tls/starttls",
].map((check) => finding(check, "pass"));

const factsOf = (policy: MtaStsPolicy, record = RECORD): Facts =>
  ({
    mtaSts: present(record),
    mtaStsFetch: present({}),
    mtaStsPolicy: present(policy),
    referencedDomains: absent,
  }) as unknown as Facts;

const GOOD: TlsRow[] = [...sessions(20, 10), ...sessions(20, 10, { organisation: "other.example" })];

function withRows(policy: MtaStsPolicy, rows: TlsRow[], over: Partial<Situation> = {}): Situation {
  const days = new Set(rows.map(({ day }) => day));
  const reports = Array.from({ length: 100 }, (_, i) => i + 1).flatMap((i) =>
    days.has(daysAgo(i)) ? [period(i, "receiver.example")] : [],
  );
  return situation({
    facts: factsOf(policy),
    findings: MEASURED,
    evidence: { dmarc: { reports: [], rows: [] }, tlsRpt: { reports, rows } },
    ...over,
  });
}

const failing = (days: number, failed: number, over: Partial<TlsRow> = {}, type = "certificate-expired"): TlsRow[] =>
  sessions(days, 10, { failed, failures: [{ type, host: "mx1.example.de", count: failed }], ...over });

const obstacles = ({ obstacles: all }: Decision): string[] => all.map((one) => say(one));
const value = ({ records }: Decision): string | undefined => records[0]?.data;

test("on evidence, the policy is enforced: policy and record change together", () => {
  const decision = decideMtaSts(withRows(POLICY, GOOD));
  expect(obstacles(decision)).toEqual([]);
  expect(decision.direction).toBe("forward");
  expect(decision.records).toEqual([{ name: "_mta-sts.example.de.", type: "TXT", data: '"v=STSv1; id=20261102"' }]);
  expect(decision.served).toEqual([
    {
      url: policyUrlOf("example.de"),
      lines: ["version: STSv1", "mode: enforce", "mx: mx1.example.de", "max_age: 1209600"],
    },
  ]);
  expect(say(decision.watch[0] ?? decision.summary)).toContain("before the record has the new id");
});

test("a failure that no report describes is a failure", () => {
  const decision = decideMtaSts(withRows(POLICY, [...GOOD, ...sessions(5, 10, { failed: 8 })]));
  expect([decision.direction, obstacles(decision)]).toEqual([
    "stay",
    ["40 sessions failed, and the reports do not say why"],
  ]);
});

test("a longer max_age stays", () => {
  const decision = decideMtaSts(withRows({ ...POLICY, maxAge: 31_557_600 }, GOOD));
  expect(decision.served[0]?.lines).toContain("max_age: 31557600");
});

const measuredBut = (one: Finding): Finding[] => [...MEASURED.filter(({ check }) => check !== one.check), one];

const LACKS: readonly (readonly [string, Situation, RegExp])[] = [
  [
    "a TLS-RPT record",
    withRows(POLICY, GOOD, { findings: measuredBut(finding("tls-rpt/record", "fail", "no record")) }),
    /^no record$/,
  ],
  [
    "a policy that covers each host",
    withRows(POLICY, GOOD, { findings: measuredBut(finding("mta-sts/mx-coverage", "fail", "not covered")) }),
    /^not covered$/,
  ],
  [
    "a policy that can name each host",
    withRows(POLICY, GOOD, { findings: [...MEASURED, finding("mta-sts/mx-coverage", "not-applicable", "no name")] }),
    /^no name$/,
  ],
  [
    "a policy of no stranger's host",
    withRows({ ...POLICY, mx: ["*.de"] }, GOOD),
    /^remove `mx: \*\.de`, which anybody could register a host for$/,
  ],
  [
    "a valid certificate",
    withRows(POLICY, GOOD, { findings: measuredBut(finding("mta-sts/mx-certificate", "fail", "expired")) }),
    /^expired$/,
  ],
  [
    "a measurement of port 25",
    withRows(POLICY, GOOD, {
      findings: measuredBut(finding("mta-sts/mx-certificate", "unknown", "port 25 is blocked")),
    }),
    /could not be measured: port 25 is blocked$/,
  ],
  [
    "reports that are read",
    withRows(POLICY, [], { isAsked: { dmarc: true, tlsRpt: false } }),
    /^no TLS reports are read/,
  ],
  ["reports of the domain", withRows(POLICY, []), /^no TLS report of this domain was found$/],
  [
    "recent reports",
    withRows(
      POLICY,
      GOOD.filter(({ day }) => day < daysAgo(8)),
    ),
    /^the last TLS report is of 2026-11-21, 9 days ago/,
  ],
  [
    "time",
    withRows(
      POLICY,
      GOOD.filter(({ day }) => day >= daysAgo(13)),
    ),
    /^senders have reported the policy for 13 days, since 2026-11-17/,
  ],
  [
    "sessions",
    withRows(POLICY, [...sessions(20, 3), ...sessions(20, 3, { organisation: "b" })]),
    /^reports count 84 sessions in 14 days; at least 100 are needed/,
  ],
  [
    "a second organisation",
    withRows(POLICY, sessions(20, 20)),
    /^1 organisation reported the policy; at least 2 are needed$/,
  ],
  [
    "sessions that were tested against the policy",
    withRows(
      POLICY,
      GOOD.map((row): TlsRow => ({ ...row, policy: "tlsa" })),
    ),
    /^no sender has reported the policy yet/,
  ],
  [
    "days without failures",
    withRows(POLICY, [...GOOD, ...failing(1, 1)]),
    /^the certificate had expired \(`certificate-expired`\) at "mx1\.example\.de", 1 session, on 2026-11-29, reported by "receiver\.example"$/,
  ],
  [
    "days in which the policy could be fetched",
    withRows(POLICY, [...GOOD, ...failing(1, 1, {}, "sts-policy-fetch-error")]),
    /sts-policy-fetch-error/,
  ],
];

describe("the policy stays in testing where it lacks", () => {
  test.each(LACKS)("%s", (_what, lacking, sentence) => {
    const decision = decideMtaSts(lacking);
    expect([decision.direction, decision.records, decision.served]).toEqual(["stay", [], []]);
    expect(obstacles(decision)).toEqual([expect.stringMatching(sentence)]);
  });

  test("several things, and says all of them", () => {
    const decision = decideMtaSts(
      withRows(POLICY, [...sessions(20, 1), ...failing(2, 3)], {
        findings: measuredBut(finding("mta-sts/mx-certificate", "fail", "expired")),
      }),
    );
    expect(obstacles(decision)).toEqual([
      "expired",
      expect.stringContaining("at least 100 are needed"),
      expect.stringContaining("1 organisation reported the policy"),
      expect.stringContaining("6 sessions, from 2026-11-28 to 2026-11-29"),
    ]);
  });
});

test("a domain that receives little takes the step after three times the days, on less", () => {
  const rows = sessions(45, 1);
  expect(decideMtaSts(withRows(POLICY, rows.slice(0, 20))).direction).toBe("stay");
  expect(obstacles(decideMtaSts(withRows(POLICY, rows)))).toEqual([]);
  expect(
    obstacles(
      decideMtaSts(
        withRows(
          POLICY,
          sessions(45, 1).filter((_, i) => i % 5 === 4),
        ),
      ),
    ),
  ).toEqual(["reports count 8 sessions in 42 days; at least 10 are needed"]);
  expect(obstacles(decideMtaSts(withRows(POLICY, rows.slice(13))))).toEqual([]);
  expect(obstacles(decideMtaSts(withRows(POLICY, rows.slice(14))))).toEqual([
    "the last TLS report is of 2026-11-15, 15 days ago: see that the latest ones are read",
  ]);
});

describe("where failures rise under enforce", () => {
  const RISEN = [...GOOD, ...failing(5, 3), ...failing(5, 3, { organisation: "other.example" })];

  test("the policy goes back to testing, under a new id and for a shorter time", () => {
    const decision = decideMtaSts(withRows(ENFORCED, RISEN));
    expect([decision.direction, obstacles(decision), value(decision)]).toEqual(["back", [], '"v=STSv1; id=20261102"']);
    expect(decision.served[0]?.lines).toEqual([
      "version: STSv1",
      "mode: testing",
      "mx: mx1.example.de",
      "max_age: 604800",
    ]);
    expect(decision.watch.map((one) => say(one))[0]).toContain(
      '30 sessions, from 2026-11-25 to 2026-11-29, reported by "other.example", "receiver.example"',
    );
  });

  test.each([
    ["one organisation's trouble", [...GOOD, ...failing(5, 10)]],
    ["few failures", [...GOOD, ...failing(1, 4), ...failing(1, 4, { organisation: "other.example" })]],
    ["a small share", [...sessions(20, 1000), ...failing(5, 1), ...failing(5, 1, { organisation: "other.example" })]],
    ["failures of last month", RISEN.filter(({ failed, day }) => failed === 0 || day < daysAgo(8))],
    [
      "policies that could not be fetched, which stops no mail",
      [
        ...GOOD,
        ...failing(5, 9, {}, "sts-webpki-invalid"),
        ...failing(5, 9, { organisation: "other.example" }, "sts-policy-fetch-error"),
      ],
    ],
    [
      "failures of DANE",
      [
        ...GOOD,
        ...failing(5, 9, { policy: "tlsa" }),
        ...failing(5, 9, { policy: "tlsa", organisation: "other.example" }),
      ],
    ],
  ])("it does not go back for %s", (_what, rows) => {
    const decision = decideMtaSts(withRows(ENFORCED, rows));
    expect([decision.direction, say(decision.summary)]).toEqual(["stay", "the goal is reached: `mode: enforce`"]);
  });

  test("and it does not come forward again while these failures are among the last days", () => {
    expect(decideMtaSts(withRows(POLICY, RISEN)).direction).toBe("stay");
  });
});

describe("there is no step", () => {
  const { domain } = situation({});
  test.each([
    ["of a domain that receives no mail", { domain: { ...domain, mail: "send" as const } }, []],
    [
      "of a record that was not measured",
      { facts: { mtaSts: unknown("no answer") } as unknown as Facts },
      ["no answer"],
    ],
    [
      "where DNS has a record that the repository lacks",
      { facts: { mtaSts: absent } as unknown as Facts, live: factsOf(ENFORCED) },
      [expect.stringMatching(/^DNS answers a record at _mta-sts\.example\.de that the repository does not declare/)],
    ],
    [
      "of a policy that was not measured",
      {
        facts: {
          mtaSts: present(RECORD),
          mtaStsFetch: unknown("timeout"),
          mtaStsPolicy: unknown("timeout"),
        } as unknown as Facts,
      },
      ["timeout"],
    ],
    [
      "of a record with errors",
      { facts: { mtaSts: { state: "malformed", problem: sentence("no id"), evidence: [] } } as unknown as Facts },
      ["no id", expect.stringContaining("Correct that first")],
    ],
    [
      "of a policy that is not served",
      {
        facts: {
          mtaSts: present(RECORD),
          mtaStsFetch: { state: "malformed", problem: sentence("404"), evidence: [] },
          mtaStsPolicy: absent,
        } as unknown as Facts,
      },
      ["404", expect.stringContaining("Correct that first")],
    ],
    ["of a policy that was withdrawn", { facts: factsOf({ ...POLICY, mode: "none" }) }, []],
    [
      "before the declared record is deployed",
      { live: factsOf(POLICY, { text: "v=STSv1; id=1", id: "1" }) },
      [expect.stringContaining("deploy it")],
    ],
    [
      "of a policy that is declared, while what is served was not measured",
      { live: { mtaSts: present(RECORD), mtaStsPolicy: unknown("timeout") } as unknown as Facts },
      ["timeout"],
    ],
    [
      "before the declared policy is deployed",
      { live: factsOf({ ...POLICY, mx: ["mx2.example.de"] }) },
      [expect.stringContaining("deploy it")],
    ],
  ])("%s", (_what, over: Partial<Situation>, expected) => {
    const decision = decideMtaSts(withRows(POLICY, GOOD, over));
    expect([decision.direction, decision.records, obstacles(decision)]).toEqual(["stay", [], expected]);
  });
});

describe("a first policy", () => {
  const mx = present({ records: [{ preference: 10, exchange: "mx1.example.de" }] });
  const facts = { mtaSts: absent, mx, referencedDomains: absent } as unknown as Facts;

  test("names the MX hosts, in testing, and is announced by a record", () => {
    const decision = decideMtaSts(situation({ facts }));
    expect([decision.direction, value(decision)]).toEqual(["forward", '"v=STSv1; id=20261130060000"']);
    expect(decision.served).toEqual([
      {
        url: policyUrlOf("example.de"),
        lines: ["version: STSv1", "mode: testing", "mx: mx1.example.de", "max_age: 604800"],
      },
    ]);
  });

  test.each([
    [
      "without TLS-RPT, whose reports it is for",
      [finding("tls-rpt/record", "fail", "no TLS-RPT")],
      facts,
      ["no TLS-RPT"],
    ],
    [
      "where a policy is served already",
      [finding("mta-sts/orphan", "fail", "serves a policy")],
      facts,
      ["serves a policy"],
    ],
    ["without MX records", [finding("mx/present", "fail", "no MX")], { ...facts, mx: absent }, ["no MX"]],
    [
      "of MX records that were not measured",
      [],
      { ...facts, mx: unknown("no answer") },
      [expect.stringContaining("are unknown")],
    ],
  ])("is not proposed %s", (_what, findings, own, expected) => {
    const decision = decideMtaSts(situation({ facts: own, findings }));
    expect([decision.direction, decision.records, obstacles(decision)]).toEqual(["stay", [], expected]);
  });
});

test("whatever reports say, enforce comes after testing alone, and failures of one sender never go back", () => {
  const rows = fc.array(
    fc.record({ days: fc.integer({ min: 1, max: 60 }), perDay: fc.integer({ min: 0, max: 500 }), failed: fc.nat(50) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.constantFrom(POLICY, ENFORCED), rows, (policy, made) => {
      const all = made.flatMap(({ days, perDay, failed }) =>
        failed === 0 ? sessions(days, perDay) : failing(days, failed, { successful: perDay }),
      );
      const decision = decideMtaSts(withRows(policy, all));
      expect(decision.direction === "forward" ? policy.mode : "testing").toBe("testing");
      expect(decision.direction).not.toBe("back");
      expect(decision.records.length > 0).toBe(decision.served.length > 0);
    }),
  );
});
