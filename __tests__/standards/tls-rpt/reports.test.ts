// TLS reports of any number and content, summed up.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { TlsRow } from "../../../src/standards/tls-rpt/received.ts";
import { summariseTlsReports } from "../../../src/standards/tls-rpt/reports.ts";
import { hostileText } from "../../support/hostile-text.ts";

const AT = "2026-11-23T12:00:00.000Z";
const CONTEXT = { unread: 0, at: AT };

const day = fc
  .nat({ max: 60 })
  .map((ago) => new Date(Date.parse(AT) - (ago - 5) * 86_400_000).toISOString().slice(0, 10));
const count = fc.nat({ max: 1_000_000 });
const failure = fc.record({
  type: fc.oneof(fc.constant("certificate-expired"), hostileText),
  host: fc.option(hostileText),
  count,
});
const row: fc.Arbitrary<TlsRow> = fc.record({
  day,
  organisation: hostileText,
  policy: fc.constantFrom("sts", "tlsa", "no-policy-found"),
  successful: count,
  failed: count,
  failures: fc.array(failure, { maxLength: 5 }),
});
const rows = fc.array(row, { maxLength: 60 });

test("sums are of the days that are shown, whatever the order of the rows", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const summary = summariseTlsReports({ reports: [], rows: all }, CONTEXT);
      const shown = all.filter((one) => one.day >= "2026-10-24" && one.day <= "2026-11-23");
      const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
      expect(sumOf(summary.days.map(({ successful }) => successful))).toBe(
        sumOf(shown.map(({ successful }) => successful)),
      );
      expect(summary.days.length).toBeLessThanOrEqual(31);
      expect(summariseTlsReports({ reports: [], rows: all.toReversed() }, CONTEXT)).toEqual(summary);
    }),
  );
});

test("every failed session of the last week has a reason or none, and few reasons are shown", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { days, failures, failureKinds } = summariseTlsReports({ reports: [], rows: all }, CONTEXT);
      const failed = days.filter((one) => one.day >= "2026-11-16").reduce((sum, one) => sum + one.failed, 0);
      const explained = failures.reduce((sum, kind) => sum + kind.count, 0);
      expect(failures.length).toBe(Math.min(20, failureKinds));
      if (failureKinds <= 20) expect(explained).toBeGreaterThanOrEqual(failed);
      expect(failures.map((kind) => kind.count)).toEqual(failures.map((kind) => kind.count).toSorted((a, b) => b - a));
      for (const { organisations, from, to } of failures) {
        expect(organisations.length).toBeLessThanOrEqual(5);
        expect(from >= "2026-11-16" && from <= to && to <= "2026-11-23").toBe(true);
      }
    }),
  );
});

test("the last report is the one that ends last, and none from the future", () => {
  const reports = ["2026-11-20", "2026-11-22", "2026-11-21", "2026-11-25"].map((end) => ({
    organisation: end,
    end: `${end}T00:00:00.000Z`,
  }));
  expect(summariseTlsReports({ reports, rows: [] }, CONTEXT).last?.organisation).toBe("2026-11-22");
  expect(summariseTlsReports({ reports: [], rows: [] }, CONTEXT).last).toBeNull();
});

test("of many kinds of failure the twenty with most sessions are shown, and five of those that reported each", () => {
  const failed = (host: string, count: number, organisation: string): TlsRow => ({
    day: "2026-11-22",
    organisation,
    policy: "sts",
    successful: 0,
    failed: count,
    failures: [{ type: "certificate-expired", host, count }],
  });
  const many = Array.from({ length: 21 }, (_, i) => failed(`mx${i}.example.de`, i + 1, "a"));
  const organisations = ["f", "b", "e", "c", "d"].map((name) => failed("mx20.example.de", 1, name));
  const { failures, failureKinds } = summariseTlsReports({ reports: [], rows: [...many, ...organisations] }, CONTEXT);
  expect([failures.length, failureKinds]).toEqual([20, 21]);
  expect(failures[0]).toEqual({
    type: "certificate-expired",
    host: "mx20.example.de",
    count: 26,
    organisations: ["a", "b", "c", "d", "e"],
    from: "2026-11-22",
    to: "2026-11-22",
  });
  expect(failures.at(-1)?.count).toBe(2);
});

test("days count from 30 days ago, failures from 7 days ago, both to today", () => {
  const failedOn = (at: string): TlsRow => ({
    day: at,
    organisation: "a",
    policy: "sts",
    successful: 1,
    failed: 1,
    failures: [],
  });
  const rows = ["2026-10-23", "2026-10-24", "2026-11-15", "2026-11-16", "2026-11-23", "2026-11-24"].map(failedOn);
  const { days, failures } = summariseTlsReports({ reports: [], rows }, CONTEXT);
  expect(days.map(({ day }) => day)).toEqual(["2026-10-24", "2026-11-15", "2026-11-16", "2026-11-23"]);
  expect(failures).toMatchObject([{ type: null, host: null, count: 2, from: "2026-11-16", to: "2026-11-23" }]);
});
