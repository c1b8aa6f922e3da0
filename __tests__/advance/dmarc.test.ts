// Decisions on DMARC: each obstacle by itself, all together, steps back, and what is no step at all.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decideDmarc } from "../../src/advance/dmarc.ts";
import { DMARC_PHASES, phaseOf } from "../../src/advance/dmarc-phases.ts";
import { policySince } from "../../src/advance/dmarc-evidence.ts";
import type { Decision, Situation } from "../../src/advance/situation.ts";
import type { Facts } from "../../src/facts.ts";
import { buildAdvance } from "../../src/policy/advance.ts";
import type { DmarcReport } from "../../src/received-reports/evidence.ts";
import { say } from "../support/in-english.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import type { DmarcRow } from "../../src/standards/dmarc/received.ts";
import { parseDmarc } from "../../src/standards/dmarc/record.ts";
import { sentence } from "../support/in-words.ts";
import {
  AT,
  DOMAIN,
  absent,
  broken,
  daysAgo,
  dmarcRecord,
  dmarcSituation,
  finding,
  forged,
  listed,
  mails,
  present,
  reportsOf,
  situation,
  unknown,
} from "./sample-situation.ts";

const RUA = "rua=mailto:d@example.de";
const NONE = `v=DMARC1; p=none; ${RUA}`;
const TESTING = `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`;
const QUARANTINE = `v=DMARC1; p=quarantine; ${RUA}`;
const REJECT = `v=DMARC1; p=reject; ${RUA}`;

/** A situation whose reports have these mails. */
function withRows(text: string, rows: DmarcRow[], over: Partial<Situation> = {}): Situation {
  const own = dmarcSituation(text);
  const { dmarc, tlsRpt } = own.evidence;
  return dmarcSituation(text, { evidence: { dmarc: { ...dmarc, rows }, tlsRpt }, ...over });
}

function withReports(text: string, reports: DmarcReport[]): Situation {
  const { dmarc, tlsRpt } = dmarcSituation(text).evidence;
  return dmarcSituation(text, { evidence: { dmarc: { ...dmarc, reports }, tlsRpt } });
}

const withSettings = (text: string, dmarc: object, rows: DmarcRow[]): Situation =>
  withRows(text, rows, { settings: buildAdvance({ dmarc }) });

const value = ({ records }: Decision): string | undefined => records[0]?.data.slice(1, -1);
const obstacles = ({ obstacles: all }: Decision): string[] => all.map((one) => say(one));

describe("on evidence, the policy goes", () => {
  test.each([
    [NONE, TESTING],
    [TESTING, QUARANTINE],
    [QUARANTINE, REJECT],
  ])("from %s to %s", (before, after) => {
    const decision = decideDmarc(dmarcSituation(before));
    expect(obstacles(decision)).toEqual([]);
    expect([decision.direction, value(decision)]).toEqual(["forward", after]);
    expect(decision.records).toMatchObject([{ name: "_dmarc.example.de.", type: "TXT" }]);
    expect(decision.watch.length).toBeGreaterThan(0);
    expect(decision.evidence.map(({ label }) => say(label))).toEqual([
      "Published",
      "Reports",
      "Messages",
      "Your own",
      "Others",
    ]);
  });

  test("not past the goal", () => {
    expect(decideDmarc(dmarcSituation(REJECT))).toMatchObject({ direction: "stay", obstacles: [], records: [] });
    const decision = decideDmarc(withSettings(QUARANTINE, { goal: "quarantine" }, mails(40, 10)));
    expect([decision.direction, say(decision.summary)]).toEqual(["stay", "the goal is reached: `p=quarantine`"]);
  });
});

/** What a situation lacks, and the one sentence that says so. */
const LACKS: readonly (readonly [string, Situation, RegExp])[] = [
  [
    "reports that are read",
    { ...withReports(NONE, []), isAsked: { dmarc: false, tlsRpt: false } },
    /^no DMARC reports are read: name their files/,
  ],
  ["reports of the domain", withReports(NONE, []), /^no DMARC report of this domain was found$/],
  [
    "recent reports",
    withReports(
      NONE,
      dmarcSituation(NONE).evidence.dmarc.reports.filter(({ begin }) => begin < daysAgo(8)),
    ),
    /^the last report is of 2026-11-21, 9 days ago/,
  ],
  [
    "time",
    withReports(NONE, reportsOf(29, parseDmarcPolicy(NONE))),
    /^reports show the policy for 29 days, since 2026-11-01; it must be published for 30 days$/,
  ],
  ["reports that name the policy", withReports(NONE, reportsOf(40)), /^no report shows the policy yet/],
  [
    "reports of this policy",
    withReports(TESTING, reportsOf(40, parseDmarcPolicy(NONE))),
    /^no report shows the policy yet/,
  ],
  [
    "messages",
    withRows(NONE, mails(40, 4)),
    /^reports count 120 messages in 30 days; at least 150 are needed, or a tenth of that after three times the days$/,
  ],
  [
    "own messages",
    withSettings(NONE, { unknown: 50 }, [...forged(30, 3), ...forged(30, 3, "198.51.100.9")]),
    /^none of 180 messages is from a sender/,
  ],
  [
    "a known sender",
    withRows(NONE, [...mails(30, 10), ...forged(30, 1)]),
    /^203\.0\.113\.0\/24 sent 30 messages \(9\.1 % of all\), and 30 fail\. It is unknown whether it sends for you\. If it does, let it sign/,
  ],
  [
    "a SPF result that is expected",
    dmarcSituation(NONE, { findings: [finding("spf/expectations", "fail", "192.0.2.1 gets fail")] }),
    /^192\.0\.2\.1 gets fail$/,
  ],
  [
    "a DMARC result that is expected",
    dmarcSituation(NONE, { findings: [finding("dmarc/expectations", "unknown", "no answer")] }),
    /^no answer$/,
  ],
  [
    "a mailbox that gets reports",
    dmarcSituation(NONE, { findings: [finding("dmarc/rua-authorised", "fail", "not agreed")] }),
    /^not agreed$/,
  ],
];

function parseDmarcPolicy(text: string): DmarcReport["published"] & object {
  const { p, sp, np, isTesting, pct } = parseDmarc(text);
  return { p: p ?? "none", sp, np, isTesting, pct };
}

describe("the policy stays where it lacks", () => {
  test.each(LACKS)("%s", (_what, lacking, sentence) => {
    const decision = decideDmarc(lacking);
    expect([decision.direction, decision.records]).toEqual(["stay", []]);
    expect(obstacles(decision).filter((one) => !sentence.test(one))).toEqual([]);
    expect(obstacles(decision)).toHaveLength(1);
  });

  test("mail that passes, and names who fails", () => {
    const decision = decideDmarc(withRows(NONE, [...mails(30, 10), ...broken(30, 1)]));
    expect(obstacles(decision)).toEqual([
      "90.9 % of your own 330 messages pass DMARC; at least 98 % must",
      expect.stringMatching(/: 30 of \d+ messages fail/),
    ]);
  });

  test("several things, and says all of them", () => {
    const decision = decideDmarc(
      withRows(NONE, [...mails(3, 10), ...broken(3, 10), ...forged(3, 10)], {
        findings: [finding("spf/expectations", "fail", "expected")],
      }),
    );
    expect(obstacles(decision)).toEqual([
      expect.stringContaining("at least 150 are needed"),
      expect.stringContaining("50 % of your own 60 messages"),
      expect.stringContaining("30 of 60 messages fail"),
      expect.stringContaining("203.0.113.0/24 sent 30 messages"),
      "expected",
    ]);
  });
});

describe("a domain that sends little", () => {
  const SLOW = {
    evidence: {
      dmarc: { reports: reportsOf(95, parseDmarcPolicy(NONE)), rows: mails(90, 1) },
      tlsRpt: { reports: [], rows: [] },
    },
  };

  test("is told the messages of one day on the first, and none before", () => {
    const messages = (reports: DmarcReport[], rows: DmarcRow[]): string => {
      const { evidence, summary } = decideDmarc(
        dmarcSituation(NONE, { evidence: { dmarc: { reports, rows }, tlsRpt: { reports: [], rows: [] } } }),
      );
      return say(evidence[2]?.value ?? summary);
    };
    const ofToday = reportsOf(1, parseDmarcPolicy(NONE)).map((report) => ({ ...report, begin: AT }));
    expect(
      messages(
        ofToday,
        mails(1, 7).map((one) => ({ ...one, day: AT.slice(0, 10) })),
      ),
    ).toBe("7 in 1 day");
    expect(messages(reportsOf(1), mails(1, 7))).toBe("none");
  });

  test("takes the step after three times the days, on a tenth of the messages", () => {
    const decision = decideDmarc(dmarcSituation(NONE, SLOW));
    expect([decision.direction, obstacles(decision)]).toEqual(["forward", []]);
    expect(say(decision.evidence[2]?.value ?? decision.summary)).toBe("90 in 95 days");
  });

  test.each([
    [30, "forward", []],
    [31, "stay", ["the last report is of 2026-10-30, 31 days ago: see that the latest ones are read"]],
  ] as const)("needs a report of the last days that a step takes: %i days ago", (ago, direction, expected) => {
    const old = ({ begin }: { begin: string }): boolean => begin < daysAgo(ago - 1);
    const reports = reportsOf(400, parseDmarcPolicy(NONE)).filter(old);
    const rows = mails(400, 10).filter(({ day }) => day <= daysAgo(ago + 350));
    const evidence = { dmarc: { reports, rows }, tlsRpt: { reports: [], rows: [] } };
    const decision = decideDmarc(dmarcSituation(NONE, { evidence }));
    expect([decision.direction, obstacles(decision)]).toEqual([direction, expected]);
  });

  test("needs that tenth", () => {
    const few = { ...SLOW.evidence, dmarc: { ...SLOW.evidence.dmarc, rows: mails(14, 1) } };
    expect(obstacles(decideDmarc(dmarcSituation(NONE, { evidence: few })))).toEqual([
      "reports count 14 messages in 95 days; at least 15 are needed",
    ]);
  });
});

describe("to reject mail", () => {
  test("lists that break signatures are an obstacle, unless the policy names the goal", () => {
    const rows = [...mails(30, 10), ...listed(30, 1)];
    expect(obstacles(decideDmarc(withRows(QUARANTINE, rows)))).toEqual([
      expect.stringMatching(
        /^30 messages of 330 failed because mailing lists or forwarders passed them on\. RFC 9989 §7\.4/,
      ),
    ]);
    const decision = decideDmarc(withSettings(QUARANTINE, { goal: "reject" }, rows));
    expect([decision.direction, value(decision)]).toEqual(["forward", REJECT]);
    expect(decision.watch.map((one) => say(one)).join()).toContain(
      "30 messages that mailing lists or forwarders passed on failed",
    );
  });

  test("SPF alone is not enough", () => {
    const rows = mails(30, 10, { dkim: [], isDkimAligned: false });
    const situationOf = (text: string): Situation => withRows(text, rows);
    expect(decideDmarc(situationOf(NONE)).direction).toBe("forward");
    expect(obstacles(decideDmarc(situationOf(QUARANTINE)))).toEqual([
      expect.stringMatching(/^300 of 300 messages that pass do so by SPF alone/),
    ]);
  });
});

describe("subdomains with a weaker policy", () => {
  const LAGGING = `v=DMARC1; p=reject; sp=none; ${RUA}`;

  test.each([
    [`v=DMARC1; p=quarantine; sp=none; ${RUA}`, QUARANTINE],
    [`v=DMARC1; p=quarantine; sp=none; ${RUA}; t=y; pct=0`, TESTING],
    [LAGGING, `v=DMARC1; p=reject; sp=quarantine; ${RUA}`],
    [`v=DMARC1; p=reject; sp=quarantine; ${RUA}`, REJECT],
  ])("catch up, and skip no step: %s", (before, after) => {
    const decision = decideDmarc(dmarcSituation(before));
    expect([decision.direction, obstacles(decision), value(decision)]).toEqual(["forward", [], after]);
  });

  test("wait until reports show the step before", () => {
    const published = parseDmarcPolicy(LAGGING);
    const decision = decideDmarc(withReports(`v=DMARC1; p=reject; sp=quarantine; ${RUA}`, reportsOf(40, published)));
    expect(obstacles(decision)).toEqual([expect.stringMatching(/^no report shows the policy yet/)]);
  });

  test("stay while their own mail fails, however much the domain itself sends", () => {
    const from = `shop.${DOMAIN}`;
    const rows = [...mails(30, 100), ...[...mails(30, 1), ...broken(30, 1)].map((row) => ({ ...row, from }))];
    expect(decideDmarc(withRows(NONE, rows)).direction).toBe("forward");
    expect(obstacles(decideDmarc(withRows(LAGGING, rows)))).toEqual([
      "50 % of your own 60 messages pass DMARC; at least 98 % must",
      expect.stringMatching(/: 30 of 60 messages fail/),
    ]);
  });

  test("reject at once where nobody sends", () => {
    const { domain } = situation({});
    for (const mail of ["none", "receive"] as const) {
      const evidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
      const decision = decideDmarc(dmarcSituation(LAGGING, { domain: { ...domain, mail }, evidence }));
      expect([decision.direction, value(decision)]).toEqual(["forward", REJECT]);
    }
  });
});

describe("where failures rise", () => {
  const RISEN = [...mails(30, 10), ...broken(7, 5)];

  test.each([
    [REJECT, QUARANTINE],
    [QUARANTINE, TESTING],
  ])("the policy goes back from %s to %s", (before, after) => {
    const decision = decideDmarc(withRows(before, RISEN));
    expect([decision.direction, value(decision), obstacles(decision)]).toEqual(["back", after, []]);
    expect(say(decision.summary)).toContain("of 105 messages of your own in the last 7 days, 35 failed");
    expect(decision.watch.map((one) => say(one))).toEqual([expect.stringMatching(/35 of 105 messages fail/)]);
  });

  test.each([NONE, TESTING])("it stays while nobody applies it: %s", (text) => {
    expect(decideDmarc(withRows(text, RISEN)).direction).toBe("stay");
  });

  test.each([
    ["few failures", [...mails(30, 1), ...broken(3, 3)]],
    ["a rate that is low, but not by more than the margin", [...mails(30, 100), ...broken(7, 4)]],
    ["forged mail", [...mails(30, 10), ...forged(7, 500)]],
    ["mailing lists", [...mails(30, 10), ...listed(7, 500)]],
    ["failures of last month", [...mails(30, 10), ...broken(30, 50).filter(({ day }) => day < daysAgo(8))]],
  ])("it does not go back for %s", (_what, rows) => {
    expect(decideDmarc(withRows(REJECT, rows)).direction).toBe("stay");
  });
});

test("addresses of which the policy says that SPF must not let them pass are nobody's mail", () => {
  const rows = [...mails(30, 10), ...forged(30, 5, "2001:db8::66")];
  const { domain } = dmarcSituation(NONE);
  const spf = { expect: [{ ip: "2001:DB8:0::66", sender: "a@example.de", helo: "x", result: "softfail" as const }] };
  expect(decideDmarc(withRows(NONE, rows)).direction).toBe("stay");
  const decision = decideDmarc(withRows(NONE, rows, { domain: { ...domain, spf } }));
  expect(decision.direction).toBe("forward");
  expect(say(decision.evidence[4]?.value ?? decision.summary)).toBe("none, 150 more of addresses that are not yours");
});

describe("there is no step", () => {
  const factsOf = (dmarc: Facts["dmarc"]): Facts => ({ dmarc }) as Facts;
  test.each([
    ["of what was not measured", { facts: factsOf(unknown("no answer")) }, ["no answer"]],
    [
      "of an alias",
      { dmarcAlias: "d.provider.example" },
      [expect.stringMatching(/^_dmarc\.example\.de is an alias of d\.provider\.example/)],
    ],
    [
      "of several records",
      { facts: factsOf({ state: "malformed", problem: sentence("2 records"), evidence: [] }) },
      ["2 records", expect.stringContaining("Correct that first")],
    ],
    [
      "of a record with errors",
      { facts: factsOf(present(dmarcRecord(`v=DMARC1; p=quarantin; ${RUA}`))) },
      [expect.stringContaining("is not a valid policy"), expect.stringContaining("Correct that first")],
    ],
    [
      "of a text that was meant as a record",
      {
        facts: factsOf({
          state: "absent",
          evidence: [{ at: { type: "TXT", name: "_dmarc.example.de" }, text: "v=DMARC p=none" }],
        }),
      },
      [expect.stringContaining("receivers ignore it"), expect.stringContaining("Correct that first")],
    ],
    [
      "of an inherited record",
      { facts: factsOf(present({ ...dmarcRecord(NONE), isInherited: true, foundAt: "de.example" })) },
      [expect.stringContaining("advance de.example")],
    ],
    [
      "before the declared record is deployed",
      { live: factsOf(present(dmarcRecord(TESTING))) },
      [expect.stringContaining("deploy it, or bring it up to date, first")],
    ],
    ["of a declared record, while the live one was not measured", { live: factsOf(unknown("servfail")) }, ["servfail"]],
    [
      "where DNS has a record that the repository lacks",
      { facts: factsOf(absent), live: factsOf(present(dmarcRecord(REJECT))) },
      [expect.stringMatching(/^DNS answers a record at _dmarc\.example\.de that the repository does not declare/)],
    ],
    [
      "where the repository lacks one, while the live one was not measured",
      { facts: factsOf(absent), live: factsOf(unknown("servfail")) },
      ["servfail"],
    ],
    ["before the declared record is there at all", { live: factsOf(absent) }, [expect.stringContaining("deploy it")]],
  ])("%s", (_what, over, expected) => {
    const decision = decideDmarc(dmarcSituation(NONE, over));
    expect([decision.direction, decision.records]).toEqual(["stay", []]);
    expect(obstacles(decision)).toEqual(expected);
  });
});

describe("reports come first", () => {
  const facts = { dmarc: absent } as unknown as Facts;

  test("by a first record", () => {
    const decision = decideDmarc(situation({ facts }));
    expect([decision.direction, value(decision)]).toEqual([
      "forward",
      "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de",
    ]);
  });

  test("by a destination, which changes nothing else", () => {
    const decision = decideDmarc(dmarcSituation("v=DMARC1; p=quarantine; sp=none"));
    expect(value(decision)).toBe("v=DMARC1; p=quarantine; sp=none; rua=mailto:dmarc-reports@example.de");
  });

  test.each([
    ["without a record", facts],
    ["without a destination", { dmarc: present(dmarcRecord("v=DMARC1; p=none")) } as Facts],
  ])("which a domain that receives no mail has no mailbox for: %s", (_what, own) => {
    const { domain } = situation({});
    const decision = decideDmarc(situation({ facts: own, domain: { ...domain, mail: "send" } }));
    expect([decision.direction, obstacles(decision)]).toEqual([
      "stay",
      [expect.stringContaining("at a mailbox of a domain that does")],
    ]);
  });
});

describe("a domain that sends no mail", () => {
  const { domain } = situation({});
  const parked = { ...domain, mail: "none" as const };
  const receiving = { ...domain, mail: "receive" as const };
  const NO_REPORTS = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };

  test.each([
    ["parked", parked, NONE, REJECT],
    ["parked, and in testing", parked, TESTING, REJECT],
    ["parked, with errors", parked, `v=DMARC1; p=quarantin; ${RUA}`, REJECT],
    ["that receives", receiving, QUARANTINE, REJECT],
  ])("goes to reject at once, without evidence: %s", (_what, own, before, after) => {
    const decision = decideDmarc(dmarcSituation(before, { domain: own, evidence: NO_REPORTS }));
    expect([decision.direction, value(decision)]).toEqual(["forward", after]);
  });

  test("has a first record that rejects, if it is parked", () => {
    const decision = decideDmarc(situation({ domain: parked, facts: { dmarc: absent } as unknown as Facts }));
    expect(value(decision)).toBe("v=DMARC1; p=reject");
  });

  test.each([parked, receiving])("that rejects already needs nothing: $mail", (own) => {
    const decision = decideDmarc(dmarcSituation(REJECT, { domain: own }));
    expect([decision.direction, say(decision.summary), decision.obstacles]).toEqual([
      "stay",
      "the goal is reached: `p=reject`",
      [],
    ]);
  });

  test("does not, where reports show that it sends", () => {
    expect(obstacles(decideDmarc(dmarcSituation(NONE, { domain: receiving })))).toEqual([
      expect.stringMatching(/^the policy says that the domain sends no mail, but 300 messages passed DMARC/),
    ]);
  });
});

test("a sender whose SPF could not be evaluated is not called unknown", () => {
  const sender = sendersOf(forged(30, 10), { policy: situation({}).domain, since: null, observed: null });
  const unmeasured = sender.map((one) => ({ ...one, unmeasured: sentence("no answer") }));
  expect(
    obstacles(decideDmarc(dmarcSituation(NONE, { sendersOf: (rows) => [...sendersOfOwn(rows), ...unmeasured] }))),
  ).toEqual(["203.0.113.0/24 sent 300 messages, and it is unknown whether the SPF record authorises it: no answer"]);
});

function sendersOfOwn(rows: readonly DmarcRow[]): ReturnType<Situation["sendersOf"]> {
  return sendersOf(rows, { policy: situation({}).domain, since: null, observed: null });
}

describe("since when a policy is published", () => {
  const none = parseDmarcPolicy(NONE);
  const testing = parseDmarcPolicy(TESTING);
  const between = (reports: DmarcReport[], from: number, to: number): DmarcReport[] =>
    reports.filter(({ begin }) => begin >= daysAgo(from) && begin < daysAgo(to - 1));
  const phases = [...between(reportsOf(60, none), 60, 21), ...between(reportsOf(60, testing), 20, 1)];

  test("the reports of the days since the one before say", () => {
    expect(policySince(testing, phases)).toBe(daysAgo(20));
    expect(policySince(none, phases)).toBeNull();
  });

  test("whatever order they come in", () => {
    expect(policySince(testing, phases.toReversed())).toBe(daysAgo(20));
  });

  test("one receiver that reports it wrongly does not change that, nor one that says nothing", () => {
    const others = [...reportsOf(60, testing, "b.example"), ...reportsOf(60, testing, "c.example")];
    expect(policySince(testing, [...others, ...reportsOf(60, none), ...reportsOf(60, undefined, "d.example")])).toBe(
      daysAgo(60),
    );
  });

  test("a day on which as many say otherwise does", () => {
    expect(policySince(testing, [...phases, ...between(reportsOf(60, none, "b.example"), 5, 5)])).toBe(daysAgo(4));
  });
});

test("whatever reports say, no step skips a phase, and a step back needs mail of the domain's own", () => {
  const rows = fc.array(
    fc.oneof(
      fc.record({
        make: fc.constantFrom(mails, broken, listed),
        days: fc.integer({ min: 1, max: 100 }),
        perDay: fc.integer({ min: 1, max: 300 }),
      }),
      fc.record({
        make: fc.constant((days: number, perDay: number) => forged(days, perDay)),
        days: fc.integer({ min: 1, max: 100 }),
        perDay: fc.integer({ min: 1, max: 300 }),
      }),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(NONE, TESTING, QUARANTINE, REJECT),
      fc.integer({ min: 0, max: 120 }),
      rows,
      (text, days, made) => {
        const own = dmarcSituation(text);
        const reports = reportsOf(days, parseDmarcPolicy(text));
        const all = made.flatMap(({ make, days: over, perDay }) => make(over, perDay));
        const decision = decideDmarc({ ...own, evidence: { ...own.evidence, dmarc: { reports, rows: all } } });
        const before = DMARC_PHASES.indexOf(phaseOf(parseDmarc(text)));
        const after =
          value(decision) === undefined ? before : DMARC_PHASES.indexOf(phaseOf(parseDmarc(value(decision) ?? "")));
        expect(after - before).toBe({ forward: 1, stay: 0, back: -1 }[decision.direction]);
        if (decision.direction === "forward") expect(days).toBeGreaterThanOrEqual(30);
        if (decision.direction === "back") expect(made.some(({ make }) => make === broken)).toBe(true);
        expect(decision.direction === "stay" || decision.obstacles.length === 0).toBe(true);
      },
    ),
  );
});

test("the record is that of the domain", () => {
  expect(decideDmarc(dmarcSituation(NONE)).records[0]?.name).toBe(`_dmarc.${DOMAIN}.`);
});
