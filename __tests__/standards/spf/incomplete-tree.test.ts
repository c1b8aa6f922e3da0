import { describe, expect, test } from "@jest/globals";
import { spfBreadth } from "../../../src/standards/spf/checks/breadth.ts";
import { spfIncludeValid } from "../../../src/standards/spf/checks/include-valid.ts";
import { spfLookupHeadroom } from "../../../src/standards/spf/checks/lookup-headroom.ts";
import { spfLookupLimit } from "../../../src/standards/spf/checks/lookup-limit.ts";
import { spfMxLimit } from "../../../src/standards/spf/checks/mx-limit.ts";
import { spfOpen } from "../../../src/standards/spf/checks/open.ts";
import { spfPtr } from "../../../src/standards/spf/checks/ptr.ts";
import { spfSyntax } from "../../../src/standards/spf/checks/syntax.ts";
import { spfUnreachableTerms } from "../../../src/standards/spf/checks/unreachable-terms.ts";
import { spfVoidLimit } from "../../../src/standards/spf/checks/void-limit.ts";
import type { Answers } from "../../support/judge-spf.ts";
import { judgeSpf, terms } from "../../support/judge-spf.ts";

describe("what was not seen", () => {
  const CHECKS = [spfSyntax, spfLookupLimit, spfLookupHeadroom, spfVoidLimit, spfMxLimit, spfIncludeValid, spfOpen];

  test("is named in the same words by all checks, so that a report groups them", async () => {
    const judgements = await Promise.all(
      CHECKS.map((check) =>
        judgeSpf(check, "v=spf1 include:a.de include:b.de -all", { "a.de TXT": "timeout", "b.de TXT": "timeout" }),
      ),
    );
    expect(judgements.map(({ outcome }) => outcome)).toEqual(CHECKS.map(() => "unknown"));
    expect(new Set(judgements.map(({ message }) => message))).toEqual(
      new Set(["TXT a.de: no resolver answered in time"]),
    );
    for (const { evidence } of judgements)
      expect(evidence).toContainEqual({
        source: "not seen",
        text: "TXT b.de: no resolver answered in time",
      });
  });

  test("is the question that failed, also of an address", async () => {
    expect(await judgeSpf(spfVoidLimit, `v=spf1 ${terms(3)} -all`, { "h2.de A": "timeout" })).toMatchObject({
      outcome: "unknown",
      message: "A h2.de: no resolver answered in time",
    });
    expect(await judgeSpf(spfMxLimit, "v=spf1 mx -all", { "example.de MX": { bogus: ["10 h.de"] } })).toMatchObject({
      outcome: "unknown",
      message: "MX example.de: the answer is bogus (DNSSEC)",
    });
  });
});

describe.each([spfMxLimit, spfBreadth, spfUnreachableTerms, spfPtr].map((check) => [check.id, check] as const))(
  "%s",
  (_id, check) => {
    test.each<[string, Answers]>([
      ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
      ["v=spf1 include:%{i}.a.de -all", {}],
    ])("is unknown while a record in the tree was not seen: %s", async (record, more) => {
      expect(await judgeSpf(check, record, more)).toMatchObject({
        outcome: "unknown",
        message: expect.stringContaining("a.de"),
      });
    });

    test.each<[string, Answers]>([
      ["v=spf1 moo -all", {}],
      ["v=spf1 include:a.de -all", {}],
    ])("does not apply to a permanent error: %s", async (record, more) => {
      expect(await judgeSpf(check, record, more)).toMatchObject({ outcome: "not-applicable" });
    });
  },
);
