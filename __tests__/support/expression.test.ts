// The expressions of workflows, as docs.github.com describes them.
import { describe, expect, test } from "@jest/globals";
import { evaluate, interpolate } from "./expression.ts";

const CONTEXTS = {
  steps: { mail: { outputs: { new: "1", none: "", "report-json": "/r.json", domains: '{"domains":[{"new":2}]}' } } },
  matrix: { domain: { failures: 0 } },
};

describe("an expression", () => {
  test.each<[string, unknown]>([
    ["steps.mail.outputs.new != '0'", true],
    ["${{ steps.mail.outputs.report-json }}", "/r.json"],
    ["steps.mail.outputs.new > 0", true],
    ["steps.mail.outputs.missing", null],
    ["steps.other.outputs.new == ''", true],
    ["steps.mail.outputs.none == 0", true],
    ["matrix.domain.failures == 0", true],
    ["!cancelled() && (false || 'It''s')", "It's"],
    ["'A' == 'a'", true],
    ["0 < 1 && !(1 < 0)", true],
    ["fromJSON(steps.mail.outputs.domains).domains", [{ new: 2 }]],
    ["toJSON(format('{1}: \"{0}\"', steps.mail.outputs.new, true))", '"true: \\"1\\""'],
    ["steps.mail.outputs.none || 'unknown'", "unknown"],
  ])("%s is %j", (text, value) => {
    expect(evaluate(text, CONTEXTS)).toEqual(value);
  });

  test.each(["github.token", "steps.", "'open", "1 +", "nothing(1)", "(1"])("%s is an error", (text) => {
    expect(() => evaluate(text, CONTEXTS)).toThrow();
  });

  test("is replaced in a text", () => {
    expect(interpolate("a ${{ steps.mail.outputs.new }} ${{ 'b' }}${{ steps.no }}.", CONTEXTS)).toBe("a 1 b.");
  });
});
