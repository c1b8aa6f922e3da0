import { describe, expect, test } from "@jest/globals";
import type { Dns } from "../../../../src/ports.ts";
import { spfIncludeValid } from "../../../../src/standards/spf/checks/include-valid.ts";
import { spfLookupLimit } from "../../../../src/standards/spf/checks/lookup-limit.ts";
import { spfSyntax } from "../../../../src/standards/spf/checks/syntax.ts";
import { observeSpf } from "../../../../src/standards/spf/record-tree.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { fakeDns, noData } from "../../../support/fake-dns.ts";
import { fixLines, judgeSpf, NO_EXPECTATIONS, judgementInEnglish } from "../../../support/judge-spf.ts";
import { makeSubject } from "../../../support/subject.ts";

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

  test("prints the record with an end where its redirect leads nowhere, as the step after the name was looked at", async () => {
    const judgement = await judgeSpf(spfIncludeValid, "v=spf1 redirect=gone.de mx include:gone.de");
    expect(fixLines(judgement)).toEqual(['example.de. TXT "v=spf1 mx ~all"']);
    expect(judgement).toMatchObject({ fix: { text: expect.stringMatching(/^Correct the name, or/), needsStep: true } });
  });

  test("leaves what does not parse to spf/syntax", async () => {
    expect(await judgeSpf(spfIncludeValid, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] })).toMatchObject({
      outcome: "not-applicable",
    });
  });

  describe("of names that depend on the mail", () => {
    const RECORD = "v=spf1 include:%{ir}.%{d}._spf.example.de -all";
    /** A name server whose wildcard answers for each name below `_spf.example.de`. */
    const wildcard = (record: string): Dns =>
      fakeDns((name, type) =>
        type === "TXT" && (name === "example.de" || name.endsWith("._spf.example.de")) ? [record] : noData(name),
      );

    test.each([
      RECORD,
      "v=spf1 include:%{ir}._spf.%{d} -all",
      "v=spf1 include:%{ir}._spf.%{o} -all",
      "v=spf1 mx redirect=%{l}._spf.example.de",
    ])("fails where a wildcard leads each of them back: %s", async (record) => {
      const spf = await observeSpf(wildcard(record), "example.de");
      if (spf.state !== "present") throw new Error(spf.state);
      const subject = makeSubject("example.de");
      const judgement = judgementInEnglish(spfIncludeValid.judge({ spf: spf.value, ...NO_EXPECTATIONS }, subject));
      expect(judgement).toMatchObject({
        outcome: "fail",
        message: expect.stringMatching(
          /: every name below (example\.de\.)?_spf\.example\.de has a record .* stop at a limit$/,
        ),
      });
      for (const check of [spfSyntax, spfLookupLimit])
        expect(check.judge({ spf: spf.value }, subject).outcome).toBe(check === spfSyntax ? "pass" : "not-applicable");
    });

    test("is unknown where the wildcard has a record that ends", async () => {
      expect(await judgeSpf(spfIncludeValid, RECORD, {})).toMatchObject({ outcome: "unknown" });
    });

    test("does not apply where the policy expects results, which are evaluated in full", async () => {
      const spf = await observeSpf(fakeDns({ "example.de TXT": [RECORD] }), "example.de");
      if (spf.state !== "present") throw new Error(spf.state);
      const spfExpectationResults = { state: "present", value: [{}, {}], evidence: [] };
      const facts = { ...NO_EXPECTATIONS, spf: spf.value, spfExpectationResults };
      expect(judgementInEnglish(spfIncludeValid.judge(facts, makeSubject("example.de")))).toMatchObject({
        outcome: "not-applicable",
        message: expect.stringContaining("evaluated for 2 mails of the policy"),
      });
    });
  });
});
