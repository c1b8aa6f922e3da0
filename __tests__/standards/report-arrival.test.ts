// Since when a record asks others for reports, and whether those that it should bring have arrived.
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import { judgeArrival, lastReport, rememberRequest } from "../../src/standards/report-arrival.ts";
import { say } from "../support/in-english.ts";

const [THEN, NOW] = ["2026-10-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"];
const recordOf = (problem: ReturnType<typeof message> | null) => ({
  state: "present" as const,
  value: { rua: [{ problem }] },
  evidence: [],
});
const asking = recordOf(null);
const asksNobody = recordOf(message("mailto/no-host"));
const unmeasured = { state: "unknown" as const, reason: message("cause/bogus"), evidence: [] };

describe("what is remembered of a record that asks for reports", () => {
  test.each([
    ["the first run that sees it", asking, undefined, NOW],
    ["the first run that saw it", asking, THEN, THEN],
    ["nothing of one that can mail none", asksNobody, THEN, null],
    ["what was known, where it was not measured", unmeasured, THEN, THEN],
    ["nothing, where it never was measured", unmeasured, undefined, null],
  ])("is %s", (_, record, since, remembered) => {
    const earlier = since === undefined ? undefined : { since };
    expect(rememberRequest(record, NOW, earlier)).toEqual({ since: remembered });
  });
});

test("the last report is the one that ends last, but not more than a day after the run", () => {
  const [late, inTime, early] = [
    { organisation: "A", end: "2026-11-02T00:00:00.001Z" },
    { organisation: "B", end: "2026-11-02T00:00:00.000Z" },
    { organisation: "C", end: "2026-11-01T00:00:00.000Z" },
  ];
  expect(lastReport([early, late, inTime], NOW)).toEqual(inTime);
  expect(lastReport([inTime, early], NOW)).toEqual(inTime);
  expect(lastReport([late], NOW)).toBeNull();
});

test("of two reports that end together, the last is the one whose organisation comes first, in any order", () => {
  const [a, b] = ["A", "B"].map((organisation) => ({ organisation, end: THEN })) as [
    { organisation: string; end: string },
    { organisation: string; end: string },
  ];
  expect([lastReport([a, b], NOW), lastReport([b, a], NOW)]).toEqual([a, a]);
});

describe("reports that may be at most 14 days old", () => {
  const endedDaysAgo = (days: number) => ({
    organisation: "Org",
    end: new Date(Date.parse(NOW) - days * 86_400_000).toISOString(),
  });
  const since = (days: number) => ({ since: endedDaysAgo(days).end });
  const OLD = '"Org", ends at 2026-10-17 00:00 UTC, 15 days ago; the limit is 14 days';

  test.each([
    ["pass where the last one is as old", endedDaysAgo(14), 0, true, since(99), "pass", "the last report is from"],
    ["pass where it ends after the run", endedDaysAgo(-1), 0, true, since(99), "pass", "the last report is from"],
    ["pass whatever could not be read", endedDaysAgo(14), 1, null, undefined, "pass", "the last report is from"],
    ["fail where the last one is older", endedDaysAgo(15), 0, true, since(15), "fail", OLD],
    ["fail where none has arrived", null, 0, true, since(15), "fail", "no report has arrived"],
    ["fail where it is not known since when they are asked for", null, 0, true, undefined, "fail", "no report"],
    [
      "are not judged where no record asks for them",
      null,
      1,
      false,
      since(99),
      "not-applicable",
      "no published record",
    ],
    [
      "are not judged so soon after a record asks for them",
      null,
      1,
      true,
      since(14),
      "not-applicable",
      "not judged yet",
    ],
    [
      "are not judged where this run is the first to see one",
      null,
      1,
      null,
      { since: null },
      "not-applicable",
      "not judged yet",
    ],
    ["are unknown where no record was measured", null, 1, null, since(15), "unknown", "was not measured"],
    [
      "are unknown where a later one may not have been read",
      endedDaysAgo(15),
      1,
      true,
      since(15),
      "unknown",
      `${OLD}; but a file`,
    ],
  ] as const)("%s", (_claim, last, unread, asks, request, outcome, words) => {
    const judgement = judgeArrival(
      { last, unread },
      { asks, request },
      { at: NOW, limit: 14, fix: message("cause/bogus") },
    );
    expect([judgement.outcome, say(judgement.message)]).toEqual([outcome, expect.stringContaining(words)]);
    expect(judgement.fix === undefined).toBe(outcome !== "fail");
  });
});
