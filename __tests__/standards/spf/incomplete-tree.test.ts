import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../../src/audit/checks.ts";
import { spfBreadth } from "../../../src/standards/spf/checks/breadth.ts";
import { spfIncludeValid } from "../../../src/standards/spf/checks/include-valid.ts";
import { spfLookupHeadroom } from "../../../src/standards/spf/checks/lookup-headroom.ts";
import { spfLookupLimit } from "../../../src/standards/spf/checks/lookup-limit.ts";
import { spfMxLimit } from "../../../src/standards/spf/checks/mx-limit.ts";
import { spfOpen } from "../../../src/standards/spf/checks/open.ts";
import { spfPtr } from "../../../src/standards/spf/checks/ptr.ts";
import { spfSyntax } from "../../../src/standards/spf/checks/syntax.ts";
import { spfUnknownModifiers } from "../../../src/standards/spf/checks/unknown-modifiers.ts";
import { spfUnreachableTerms } from "../../../src/standards/spf/checks/unreachable-terms.ts";
import { spfVoidLimit } from "../../../src/standards/spf/checks/void-limit.ts";
import { judgeSpf, terms } from "../../support/judge-spf.ts";

describe("what was not seen", () => {
  const SOME = [spfSyntax, spfLookupLimit, spfLookupHeadroom, spfVoidLimit, spfMxLimit, spfIncludeValid, spfOpen];

  test("is named in the same words by all checks, so that a report groups them", async () => {
    const judgements = await Promise.all(
      SOME.map((check) =>
        judgeSpf(check, "v=spf1 include:a.de include:b.de -all", { "a.de TXT": "timeout", "b.de TXT": "timeout" }),
      ),
    );
    expect(judgements.map(({ outcome }) => outcome)).toEqual(SOME.map(() => "unknown"));
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

describe.each(
  [spfMxLimit, spfBreadth, spfUnreachableTerms, spfUnknownModifiers, spfPtr].map((check) => [check.id, check] as const),
)("%s", (_id, check) => {
  test("is unknown while a record in the tree was not seen", async () => {
    const record = "v=spf1 include:a.de -all";
    const message = "TXT a.de: no resolver answered in time";
    const { outcome, evidence } = await judgeSpf(check, record, { "a.de TXT": "timeout" });
    expect({ outcome, evidence }).toEqual({
      outcome: "unknown",
      evidence: [
        { source: "TXT example.de", text: record },
        { source: "not seen", text: message },
      ],
    });
  });

  test.each([
    ["v=spf1 moo -all", "see spf/syntax"],
    ["v=spf1 include:a.de -all", "see spf/include-valid"],
    ["v=spf1 include:a.de include:b.de -all", "see spf/syntax and spf/include-valid"],
  ])("does not apply to a permanent error: %s", async (record, which) => {
    const message = `not judged: receivers stop at a permanent error, ${which}`;
    const answers = { "b.de TXT": ["v=spf1 moo"] };
    expect(await judgeSpf(check, record, answers)).toMatchObject({ outcome: "not-applicable", message });
  });
});

describe("records that depend on the mail", () => {
  const JUDGE_TREE = CHECKS.filter(({ id, needs }) => id.startsWith("spf/") && needs.join() === "spf");

  test.each(["include:%{i}.a.de -all", "include:%{ir}._ip.%{h}.a.de ~all", "redirect=%{l}._user.%{d}"])(
    "are one thing that is unknown, also whether they let everyone pass, and both checks say what helps: %s",
    async (terms) => {
      const judgements = await Promise.all(
        JUDGE_TREE.map(async (check) => ({ id: check.id, ...(await judgeSpf(check, `v=spf1 ${terms}`)) })),
      );
      const unknown = judgements.filter(({ outcome }) => outcome === "unknown");
      expect(unknown.map(({ id }) => id)).toEqual(["spf/include-valid", "spf/open"]);
      expect(unknown[0]?.message).toContain("`spf: expect:`");
      expect(unknown[1]?.message).toBe(unknown[0]?.message);
      const others = judgements.filter(({ outcome }) => outcome === "not-applicable");
      expect(others.length).toBeGreaterThan(5);
      for (const { message } of others) expect(message).toMatch(/depends on the mail \(spf\/include-valid\)$/);
    },
  );

  test("are named by the first term that leads to one", async () => {
    expect(await judgeSpf(spfPtr, "v=spf1 include:%{i}.a.de include:%{i}.b.de -all")).toMatchObject({
      message: expect.stringContaining("`include:%{i}.a.de`"),
    });
  });

  test("do not hide what is not answered either", async () => {
    const record = "v=spf1 include:%{i}.a.de include:b.de -all";
    for (const check of JUDGE_TREE.filter(({ id }) => !/\/(all|all-hard|ignored)$/.test(id))) {
      expect([check.id, await judgeSpf(check, record, { "b.de TXT": "timeout" })]).toMatchObject([
        check.id,
        { outcome: "unknown", message: "TXT b.de: no resolver answered in time" },
      ]);
    }
  });
});
