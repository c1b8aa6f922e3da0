// The examples of docs/checks.md hold: what they show first fails, what they show then, or the fix itself, mends it.
import { beforeAll, describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import type { Finding } from "../../src/model.ts";
import type { ShownExample } from "../support/example-file.ts";
import { hasExample, parseExample, readExample, runExample } from "../support/example-file.ts";
import { say } from "../support/in-english.ts";

const words = ({ status, check, subject, message }: Finding): string =>
  `${status} ${check} ${subject}: ${say(message)}`;

// The parity test asks for an example of each check.
describe.each(CHECKS.map(({ id }) => id).filter(hasExample))("%s", (id) => {
  const example = readExample(id);
  let shown: ShownExample;
  beforeAll(async () => void (shown = await runExample(id, example)));

  test(`fails: ${example.sentence}`, () => {
    const { failures } = shown;
    expect(failures).not.toEqual([]);
    expect(failures.filter(({ fix }) => fix === null)).toEqual([]);
  });

  test("shows the records of the fix, and others only where the fix has none", () => {
    expect(example.after === null).toBe(shown.records.length > 0);
  });

  test("passes when fixed, and nothing else fails or is unknown then", () => {
    const { findings } = shown;
    const own = findings.filter(({ check }) => check === id).map(({ outcome }) => outcome);
    expect(own).toContain("pass");
    expect(own).not.toContain("fail");
    // What is for information may be left: a domain may choose it.
    expect(findings.filter(({ status }) => ["fail", "warn", "unknown"].includes(status)).map(words)).toEqual([]);
  });

  test("holds under the profile `bsi` too, where nothing that must be is left to mend", async () => {
    const shared = [...example.shared, { head: ["policy"], lines: ["profile: bsi"] }];
    const { failures, findings } = await runExample(id, { ...example, shared });
    expect(failures).not.toEqual([]);
    expect(findings.filter(({ check }) => check === id).map(({ outcome }) => outcome)).toContain("pass");
    expect(
      findings
        .filter(({ check, status }) => check === id || status === "fail" || status === "unknown")
        .filter(({ outcome }) => outcome !== "pass")
        .map(words),
    ).toEqual([]);
  });
});

describe("an example", () => {
  const parse = (text: string): unknown => parseExample(text, "x.txt");

  test("has sections that both worlds share, those before, those after", () => {
    const example = parseExample(
      "One\nfault.\n-- like healthy --\n-- before --\n-- zone a --\nx\n-- after --\n-- zone b --\ny",
      "x.txt",
    );
    expect(example).toEqual({
      sentence: "One fault.",
      shared: [{ head: ["like", "healthy"], lines: [] }],
      before: [{ head: ["zone", "a"], lines: ["x"] }],
      after: [{ head: ["zone", "b"], lines: ["y"] }],
    });
  });

  test("may leave the world after to the fix", () => {
    expect(parseExample("A fault.\n-- before --\n-- zone a --", "x.txt").after).toBeNull();
  });

  test.each(["", "-- zone a --", "-- after --\n-- zone a --", "-- after --\n-- before --"])(
    "without `before` in its place is none: %j",
    (text) => {
      expect(() => parse(text)).toThrow("x.txt: `-- before --` must stand there");
    },
  );

  test.each(["policy", "like healthy", "want", "before", "after"])("hides no `%s` behind `before`", (head) => {
    expect(() => parse(`-- before --\n-- after --\n-- ${head} --`)).toThrow(`\`-- ${head} --\` does not belong`);
  });
});
