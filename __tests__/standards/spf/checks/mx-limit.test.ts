import { describe, expect, test } from "@jest/globals";
import { spfMxLimit } from "../../../../src/standards/spf/checks/mx-limit.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/mx-limit", () => {
  const records = (count: number) => Array.from({ length: count }, (_, i) => `${i} m${i}.de`);

  test.each<[string, string, Answers]>([
    ["pass", "v=spf1 -all", {}],
    ["pass", "v=spf1 mx -all", { "example.de MX": records(10) }],
    ["pass", "v=spf1 mx -all", { "example.de MX": ["0 ."] }],
    ["pass", "v=spf1 mx -all", {}],
    ["pass", "v=spf1 -all mx", { "example.de MX": records(11) }],
    ["fail", "v=spf1 ?mx -all", { "example.de MX": records(11) }],
    ["fail", "v=spf1 include:a.de -all", {}],
    ["unknown", "v=spf1 mx -all", { "example.de MX": "timeout" }],
    ["unknown", "v=spf1 mx:%{i}.de -all", {}],
  ])("%s: %s", async (outcome, record, more) => {
    expect(
      await judgeSpf(spfMxLimit, record, { "a.de TXT": ["v=spf1 mx:b.de -all"], "b.de MX": records(12), ...more }),
    ).toMatchObject({ outcome });
  });
});
