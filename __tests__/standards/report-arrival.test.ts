// Since when a record asks others for reports.
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import { rememberRequest } from "../../src/standards/report-arrival.ts";

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
