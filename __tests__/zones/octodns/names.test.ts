import { expect, test } from "@jest/globals";
import { inEnglish } from "../../support/in-english.ts";
import { parseRecordName, readTarget, toLowerAscii } from "../../../src/zones/octodns/names.ts";

test.each([
  ["", "x.test"],
  ["A.b", "a.b.x.test"],
  ["_dmarc", "_dmarc.x.test"],
  ["*", "*.x.test"],
  ["bücher", "xn--bcher-kva.x.test"],
  ["a".repeat(63), `${"a".repeat(63)}.x.test`],
])("the key %j is the name %s", (key, name) => {
  expect(parseRecordName(key, "x.test")).toEqual({ name });
});

test.each(["@", "a b", "a\\.b", "a..b", ".a", "a".repeat(64), `${"a.".repeat(125)}a`])(
  "the key %j is no name",
  (key) => {
    expect(parseRecordName(key, "x.test")).toHaveProperty("problem");
  },
);

test("only of an absolute key a problem says that keys are relative", () => {
  const problemOf = (key: string): unknown => inEnglish(parseRecordName(key, "x.test"));
  expect(problemOf("a.")).toEqual({
    problem: expect.stringMatching(/, and keys are relative to the zone$/) as unknown,
  });
  expect(problemOf("a b")).toEqual({ problem: expect.stringMatching(/\(RFC 1035 §2\.3\.4\)$/) as unknown });
});

test.each([
  [".", "."],
  ["A.Test.", "a.test."],
  ["_a-b._c.test.", "_a-b._c.test."],
  ["Straße.test.", "xn--strae-oqa.test."],
  [`${"a".repeat(63)}.test.`, `${"a".repeat(63)}.test.`],
])("the target %j is %s", (written, target) => {
  expect(readTarget(written, false)).toEqual({ target });
  expect(readTarget(written, true)).toEqual({ target });
});

test.each(["*.test.", "-a.test.", "a-.test.", "a.test-.", "a/b.test."])(
  "octoDNS refuses the target %s, and publishes it where it is lenient",
  (written) => {
    expect(readTarget(written, false)).toHaveProperty("refused");
    expect(readTarget(written, true)).toEqual({ target: written });
  },
);

test("a target without its dot is refused, and open where octoDNS is lenient", () => {
  expect(readTarget("a.test", false)).toHaveProperty("refused");
  expect(readTarget("a.test", true)).toHaveProperty("unclear");
});

test.each(["a b.test.", "a..test.", "", `${"a".repeat(64)}.test.`])("the target %j is no name", (written) => {
  for (const lenient of [false, true]) expect(readTarget(written, lenient)).toHaveProperty("problem");
});

test("a target with a variable of a template is open", () => {
  expect(readTarget("{zone_name}", false)).toHaveProperty("unclear");
  expect(readTarget(`${"a".repeat(1017)}{b}`, true)).toHaveProperty("unclear");
  expect(readTarget(`${"a".repeat(1018)}{b}`, true)).toHaveProperty("problem"); // no name is as long, whatever it is
  expect(readTarget("a}{b.test.", true)).toEqual({ target: "a}{b.test." });
});

test("a label is taken to ASCII only where that is its A-label", () => {
  expect(toLowerAscii("XN--Bcher-KVA.Test")).toBe("xn--bcher-kva.test");
  expect(toLowerAscii("A_b")).toBe("a_b");
  expect(toLowerAscii("\u{fffd}.test")).toBeNull();
});
