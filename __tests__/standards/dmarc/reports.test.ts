// DMARC reports of any number and content, summed up.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DmarcRow } from "../../../src/standards/dmarc/received.ts";
import { mailsSince, summariseDmarcReports } from "../../../src/standards/dmarc/reports.ts";
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
