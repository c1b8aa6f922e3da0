// What a change takes away from a mail that the policy expects a result for, and what is said to come first.
import { say } from "../../../src/report/say.ts";
import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import type { ExpectationResult } from "../../../src/standards/spf/expectation.ts";
import { judgeExpectations } from "../../../src/standards/spf/expectation.ts";

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
const LOST = present(outcome("pass", "fail"));
const FIRST = "First see that nothing sends from 192.0.2.1 any more";

describe("a mail that loses its result", () => {
  test("had it until the change", () => {
    const { message, fix } = judgeExpectations(LOST, present(outcome("pass", "pass")));
    expect(message).toMatch(/; until this change it is pass$/);
    expect(fix?.text).toContain(FIRST);
  });

  test("of which another result is expected is not told to stop", () => {
    const { fix } = judgeExpectations(present(outcome("fail", "pass")), present(outcome("fail", "fail")));
    expect(fix?.text).toMatch(/^First see that no mail depends on the result of now, /);
  });

  test.each<[string, Observation<ExpectationResult[]>]>([
    ["did not have it", present(outcome("pass", "softfail"))],
    ["is another one: its address", present(outcome("pass", "pass", { ip: "192.0.2.2" }))],
    ["is another one: its sender", present(outcome("pass", "pass", { sender: "b@example.de" }))],
    ["is another one: its HELO", present(outcome("pass", "pass", { helo: "mail.example.de" }))],
    [
      "was not measured whole",
      present(outcome("pass", "pass", {}, [{ question: "TXT example.net", cause: "timeout", reason: "no answer" }])),
    ],
    ["was not measured", { state: "unknown", reason: "no answer", evidence: [] }],
    ["is seen in the live view", { state: "absent", evidence: [] }],
  ])("says nothing of before where it %s", (_why, live) => {
    const { outcome: verdict, message, fix } = judgeExpectations(LOST, live);
    expect(verdict).toBe("fail");
    expect(message).not.toContain("until this change");
    expect(fix?.text).not.toContain("First");
  });

  test("does not hide one that never had it", () => {
    const { message } = judgeExpectations(
      present(outcome("pass", "fail"), outcome("pass", "fail", { ip: "192.0.2.2" })),
      present(outcome("pass", "pass"), outcome("pass", "fail", { ip: "192.0.2.2" })),
    );
    expect(say(message).match(/until this change/g)).toHaveLength(1);
    expect(message).toContain("192.0.2.2 for a@example.de");
  });
});
