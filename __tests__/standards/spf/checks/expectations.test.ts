import { describe, expect, test } from "@jest/globals";
import { spfExpectations } from "../../../../src/standards/spf/checks/expectations.ts";
import type { Answers, FakeAnswer } from "../../../support/fake-dns.ts";
import { fakeDns } from "../../../support/fake-dns.ts";
import type { EnglishJudgement } from "../../../support/judge-spf.ts";
import { measured, judgementInEnglish } from "../../../support/judge-spf.ts";
import { makeSubject } from "../../../support/subject.ts";
import type { MeasuredObservation, Observation } from "../../../../src/model.ts";
import type { ExpectationResult } from "../../../../src/standards/spf/expectations.ts";
import { observeExpectations } from "../../../../src/standards/spf/expectations.ts";
import { inWords } from "../../../support/in-words.ts";

describe("spf/expectations", () => {
  const FAILURE = { kind: "failure", reason: inWords("not asked") } as const;
  const judgeMails = async (
    world: Answers,
    ...results: [ip: string, result: "pass" | "fail" | "temperror"][]
  ): Promise<EnglishJudgement> => {
    const expectations = results.map(([ip, result]) => ({ ip, sender: "joe@example.de", helo: "x", result }));
    return judgementInEnglish(
      spfExpectations.judge(
        {
          spfExpectationResults: measured(await observeExpectations(fakeDns(world), expectations)),
          live: { state: "absent", evidence: [] },
        },
        makeSubject("example.de"),
      ),
    );
  };

  test("does not apply where the policy expects nothing", async () => {
    expect(await judgeMails({})).toMatchObject({ outcome: "not-applicable" });
  });

  test("passes with the way to the result", async () => {
    const judgement = await judgeMails({ "example.de TXT": ["v=spf1 ip4:192.0.2.1 -all"] }, ["192.0.2.1", "pass"]);
    expect(judgement).toMatchObject({
      outcome: "pass",
      message: "192.0.2.1 for joe@example.de: pass, as expected (`ip4:192.0.2.1`)",
    });
    expect(judgement.evidence).toEqual([
      { source: "SPF evaluation of 192.0.2.1 for joe@example.de", text: "example.de: ip4:192.0.2.1" },
      { source: "SPF evaluation of 192.0.2.1 for joe@example.de", text: "pass" },
    ]);
  });

  test("names the term that is missing, and says why nothing decided", async () => {
    const judgement = await judgeMails({}, ["2001:db8::1", "pass"]);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "2001:db8::1 for joe@example.de: expected pass, but the result is none (example.de has no SPF record)",
    });
    const added = await judgeMails({ "example.de TXT": ["v=spf1 -all"] }, ["2001:db8::1", "pass"]);
    expect(added.fix?.text).toMatch(/^Add `ip6:2001:db8::1` before `all`/);
  });

  test.each(["-all", "~all", "?all"])("names the term that is missing where %s decides", async (all) => {
    const judgement = await judgeMails({ "example.de TXT": [`v=spf1 ${all}`] }, ["192.0.2.1", "pass"]);
    expect(judgement.fix?.text).toMatch(/^Add `ip4:192.0.2.1` before `all`/);
  });

  test("a broken expectation counts more than one that is not known", async () => {
    const world: Answers = { "example.de TXT": ["v=spf1 ip4:192.0.2.1 a:h.de -all"], "h.de A": "timeout" };
    expect(await judgeMails(world, ["192.0.2.1", "fail"], ["192.0.2.2", "fail"])).toMatchObject({
      outcome: "fail",
      message: expect.not.stringContaining("192.0.2.2"),
    });
  });

  test.each<[string, FakeAnswer, string]>([
    ["holds where a lookup fails", "timeout", "pass"],
    ["holds where validating receivers see no answer", { bogus: ["v=spf1 -all"] }, "pass"],
    ["is not known offline", { ...FAILURE, cause: "offline" }, "unknown"],
    ["is not known of a record that is known only once it is applied", { ...FAILURE, cause: "undecided" }, "unknown"],
    ["is not known once the run's time is up", { ...FAILURE, cause: "deadline" }, "unknown"],
    ["is not known of a question that was given up", { ...FAILURE, cause: "given-up" }, "unknown"],
    ["is not known of a question the snapshot does not have", { ...FAILURE, cause: "unobserved" }, "unknown"],
    ["fails where all is answered", ["v=spf1 -all"], "fail"],
  ])("an expected temperror %s", async (_how, answer, outcome) => {
    expect(await judgeMails({ "example.de TXT": answer }, ["192.0.2.1", "temperror"])).toMatchObject({ outcome });
  });

  test("is not known where a failed PTR lookup decided", async () => {
    const world: Answers = { "example.de TXT": ["v=spf1 ptr -all"], "1.2.0.192.in-addr.arpa PTR": "timeout" };
    expect(await judgeMails(world, ["192.0.2.1", "fail"])).toMatchObject({ outcome: "unknown" });
  });
});

// What a change takes away from a mail that the policy expects a result for, and what must come first.
type Result = ExpectationResult["expected"];

function outcome(
  expected: Result,
  result: Result,
  over: Partial<ExpectationResult["mail"]> = {},
  failed: ExpectationResult["evaluation"]["failed"] = [],
): ExpectationResult {
  const mail = { ip: "192.0.2.1", sender: "a@example.de", helo: "example.de", ...over };
  return {
    mail,
    expected,
    evaluation: { result, reason: null, path: [{ domain: "example.de", term: "-all" }], failed, explanation: null },
  };
}
const present = (...value: ExpectationResult[]): Extract<Observation<ExpectationResult[]>, { state: "present" }> => ({
  state: "present",
  value,
  evidence: [],
});
/** What the check says of the results, given the current ones. */
function judgeResults(
  spfExpectationResults: MeasuredObservation<ExpectationResult[]>,
  now: Observation<ExpectationResult[]>,
): EnglishJudgement {
  const live = { state: "present", value: { spfExpectationResults: now }, evidence: [] };
  return judgementInEnglish(spfExpectations.judge({ spfExpectationResults, live }, makeSubject("example.de")));
}
const LOST = present(outcome("pass", "fail"));
const FIRST = "First make sure that nothing sends from 192.0.2.1 any more";

describe("a mail that loses its result", () => {
  test("had it until the change", () => {
    const { message, fix } = judgeResults(LOST, present(outcome("pass", "pass")));
    expect(message).toMatch(/; before this change the result is pass$/);
    expect(fix?.text).toContain(FIRST);
  });

  test("of which another result is expected is not asked to stop", () => {
    const { fix } = judgeResults(present(outcome("fail", "pass")), present(outcome("fail", "fail")));
    expect(fix?.text).toMatch(/^First make sure that no mail depends on the current result, /);
  });

  test.each<[string, Observation<ExpectationResult[]>]>([
    ["did not have it", present(outcome("pass", "softfail"))],
    ["is another one: its address", present(outcome("pass", "pass", { ip: "192.0.2.2" }))],
    ["is another one: its sender", present(outcome("pass", "pass", { sender: "b@example.de" }))],
    ["is another one: its HELO", present(outcome("pass", "pass", { helo: "mail.example.de" }))],
    [
      "was not measured whole",
      present(
        outcome("pass", "pass", {}, [
          { question: { type: "TXT", name: "example.net" }, cause: "timeout", reason: inWords("no answer") },
        ]),
      ),
    ],
    ["was not measured", { state: "unknown", reason: inWords("no answer"), evidence: [] }],
    ["is seen in the live view", { state: "absent", evidence: [] }],
  ])("says nothing of before where it %s", (_why, live) => {
    const { outcome: verdict, message, fix } = judgeResults(LOST, live);
    expect(verdict).toBe("fail");
    expect(message).not.toContain("before this change");
    expect(fix?.text).not.toContain("First");
  });

  test("does not hide one that never had it", () => {
    const { message } = judgeResults(
      present(outcome("pass", "fail"), outcome("pass", "fail", { ip: "192.0.2.2" })),
      present(outcome("pass", "pass"), outcome("pass", "fail", { ip: "192.0.2.2" })),
    );
    expect(message.match(/before this change/g)).toHaveLength(1);
    expect(message).toContain("192.0.2.2 for a@example.de");
  });
});
