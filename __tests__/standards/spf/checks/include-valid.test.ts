import { describe, expect, test } from "@jest/globals";
import { spfIncludeValid } from "../../../../src/standards/spf/checks/include-valid.ts";
import type { Answers } from "../../../support/judge-spf.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/include-valid", () => {
  test.each<[string, Answers]>([
    ["v=spf1 mx -all", {}],
    ["v=spf1 include:a.de redirect=b.de", { "a.de TXT": ["v=spf1 -all"], "b.de TXT": ["v=spf1 include:a.de -all"] }],
  ])("passes for %s", async (record, more) => {
    expect(await judgeSpf(spfIncludeValid, record, more)).toMatchObject({ outcome: "pass" });
  });

  test("fails and lists every bad target, with the record that is left without them", async () => {
    const judgement = await judgeSpf(spfIncludeValid, "v=spf1 mx include:a.de include:b.de include:c.de -all", {
      "b.de TXT": ["x"],
      "c.de TXT": ["v=spf1 -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "`include:a.de`: a.de does not exist, `include:b.de`: b.de has no SPF record",
    });
    expect(fixLines(judgement)).toEqual(['example.de. TXT "v=spf1 mx include:c.de -all"']);
  });

  test.each<[string, string, Answers, string]>([
    ["a loop", "v=spf1 include:example.de -all", {}, "`include:example.de`: leads back to example.de"],
    [
      "several records",
      "v=spf1 redirect=a.de",
      { "a.de TXT": ["v=spf1", "v=spf1"] },
      "`redirect=a.de`: a.de has 2 SPF records",
    ],
    [
      "a fault further down",
      "v=spf1 include:a.de -all",
      { "a.de TXT": ["v=spf1 include:b.de"] },
      "`include:b.de` in the record of a.de: b.de does not exist",
    ],
    [
      "a fault next to a record that was not seen",
      "v=spf1 include:a.de include:b.de -all",
      { "b.de TXT": "timeout" },
      "`include:a.de`: a.de does not exist",
    ],
  ])("fails for %s", async (_what, record, more, message) => {
    expect(await judgeSpf(spfIncludeValid, record, more)).toMatchObject({ outcome: "fail", message });
  });

  test("is unknown where a target was not seen and none is bad", async () => {
    expect(await judgeSpf(spfIncludeValid, "v=spf1 include:b.de -all", { "b.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
    });
  });

  test("leaves what does not parse to spf/syntax", async () => {
    expect(await judgeSpf(spfIncludeValid, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] })).toMatchObject({
      outcome: "not-applicable",
    });
  });
});
