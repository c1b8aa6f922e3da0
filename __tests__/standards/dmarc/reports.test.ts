// DMARC reports of any number and content, summed up.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DmarcRow } from "../../../src/standards/dmarc/received.ts";
import { dmarcPassRate } from "../../../src/standards/dmarc/checks/pass-rate.ts";
import { mailsSince, summariseDmarcReports } from "../../../src/standards/dmarc/reports.ts";
import { say } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { hostileText } from "../../support/hostile-text.ts";

const AT = "2026-11-23T12:00:00.000Z";
const CONTEXT = { unread: 0, at: AT, added: null };
const PASSED: DmarcRow = {
  day: "2026-11-22",
  ip: "192.0.2.1",
  from: "example.de",
  spf: null,
  dkim: [],
  isDkimAligned: true,
  disposition: "none",
  overrides: [],
  count: 1,
};

const row: fc.Arbitrary<DmarcRow> = fc
  .record({
    day: fc.nat({ max: 60 }).map((ago) => new Date(Date.parse(AT) - (ago - 5) * 86_400_000).toISOString().slice(0, 10)),
    ip: fc.option(fc.ipV4()),
    from: hostileText,
    spf: fc.option(fc.record({ domain: hostileText, result: hostileText, isAligned: fc.boolean() })),
    isDkimAligned: fc.boolean(),
    overrides: fc.array(fc.oneof(fc.constant("mailing_list"), hostileText), { maxLength: 2 }),
    count: fc.nat({ max: 200 }),
  })
  .map((some) => ({ ...PASSED, ...some }));

describe("mails", () => {
  test("pass, were forwarded or have a source, in whatever order their rows are", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const summary = summariseDmarcReports({ reports: [], rows }, CONTEXT);
        const { days, since, failing, failingSources } = summary;
        const { mails, passed, forwarded } = mailsSince(days, since);
        const failed = failing.reduce((sum, source) => sum + source.mails, 0);
        expect(failing.length).toBe(Math.min(20, failingSources));
        if (failingSources <= 20) expect(passed + forwarded + failed).toBe(mails);
        expect(since >= "2026-10-24" && since <= "2026-11-16").toBe(true);
        expect(summariseDmarcReports({ reports: [], rows: rows.toReversed() }, CONTEXT)).toEqual(summary);
      }),
    );
  });

  test.each([
    [
      "100 mails of the last week",
      [
        ["2026-11-16", 1],
        ["2026-11-22", 99],
      ],
      "2026-11-16",
    ],
    [
      "99 mails of the last week, and one before",
      [
        ["2026-11-15", 1],
        ["2026-11-22", 99],
      ],
      "2026-11-15",
    ],
    [
      "99 mails in 30 days",
      [
        ["2026-10-23", 9],
        ["2026-11-22", 99],
      ],
      "2026-10-24",
    ],
    ["no mail", [], "2026-10-24"],
  ] as const)("count from the day that it takes: %s", (_what, days, since) => {
    const rows = days.map(([day, count]) => ({ ...PASSED, day, count }));
    expect(summariseDmarcReports({ reports: [], rows }, CONTEXT).since).toBe(since);
  });
});

test("of many sources the twenty with most mails are shown, each with its days", () => {
  const failed = { ...PASSED, isDkimAligned: false };
  const rows = Array.from({ length: 21 }, (_, i): DmarcRow => ({ ...failed, ip: `192.0.2.${i}`, count: i + 10 }));
  const days = ["2026-11-20", "2026-11-21", "2026-11-19"].map((day) => ({ ...failed, day, ip: "192.0.2.20" }));
  const { failing, failingSources } = summariseDmarcReports({ reports: [], rows: [...rows, ...days] }, CONTEXT);
  expect([failing.length, failingSources]).toEqual([20, 21]);
  expect(failing[0]).toEqual({
    ip: "192.0.2.20",
    domain: "example.de",
    mails: 33,
    from: "2026-11-19",
    to: "2026-11-22",
    newSince: null,
  });
  expect(failing.at(-1)?.mails).toBe(11);
});

test("days are shown from 30 days ago to today", () => {
  const rows = ["2026-10-23", "2026-10-24", "2026-11-23", "2026-11-24"].map((day): DmarcRow => ({ ...PASSED, day }));
  const { days } = summariseDmarcReports({ reports: [], rows: rows.toReversed() }, CONTEXT);
  expect(days.map(({ day }) => day)).toEqual(["2026-10-24", "2026-11-23"]);
});

test("says of each source whether the last recorded run knew it", () => {
  const failed = { ...PASSED, isDkimAligned: false };
  const rows = ["192.0.2.1", "192.0.2.2", null].map((ip): DmarcRow => ({ ...failed, ip }));
  const since = "2026-11-22T05:17:00.000Z";
  const newOnes = (added: { since: string; addresses: ReadonlySet<string> } | null): unknown =>
    summariseDmarcReports({ reports: [], rows }, { ...CONTEXT, added }).failing.flatMap(({ ip, newSince }) =>
      newSince === null ? [] : [[ip, newSince]],
    );
  expect(newOnes(null)).toEqual([]);
  expect(newOnes({ since, addresses: new Set(["192.0.2.2"]) })).toEqual([["192.0.2.2", since]]);
});

test.each<[outcome: string, passed: number, failed: number, forwarded: number, words: string]>([
  ["unknown", 99, 0, 1, "reports count 99 mails"],
  ["pass", 98, 2, 9, "98 percent"],
  ["fail", 97, 3, 0, "97 percent"],
  ["pass", 100, 0, 0, "100 percent"],
])(
  "the rate is judged of 100 mails that were not forwarded: %s for %i that pass, %i that fail",
  (outcome, passed, failed, forwarded, words) => {
    const none = { ...PASSED, isDkimAligned: false };
    const rows: DmarcRow[] = [
      { ...PASSED, count: passed },
      { ...none, count: failed },
      { ...none, count: forwarded, overrides: ["forwarded"] },
    ];
    const dmarcReports = summariseDmarcReports({ reports: [], rows: rows.filter(({ count }) => count > 0) }, CONTEXT);
    const judgement = dmarcPassRate.judge({ dmarcReports }, makeSubject("example.de", { parameter: 98 }));
    expect([judgement.outcome, say(judgement.message)]).toEqual([outcome, expect.stringContaining(words)]);
  },
);
