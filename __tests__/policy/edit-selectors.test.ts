import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { SelectorEdit } from "../../src/policy/edit-selectors.ts";
import { editSelectors } from "../../src/policy/edit-selectors.ts";
import { parse } from "./register.ts";

const edit = (text: string, change: Partial<SelectorEdit>): string | null =>
  editSelectors("mail-policy.yml", text, "a.test", { add: [], retire: [], retired: [], ...change });

const HEAD = "version: 1\ndomains:\n";
const block = (...lines: string[]): string => `${HEAD}${lines.map((line) => `  ${line}\n`).join("")}`;

describe("a new selector is added", () => {
  test.each([
    [
      "to a list of lines",
      block("- name: a.test", "  dkim:", "    selectors:", "      - s1 # signs", "    retired: [s0]", "- b.test"),
      block(
        "- name: a.test",
        "  dkim:",
        "    selectors:",
        "      - s1 # signs",
        "      - s2",
        "    retired: [s0]",
        "- b.test",
      ),
    ],
    [
      "after a map with a date",
      block("- name: a.test", "  dkim:", "    selectors:", "    - name: s1", "      since: 2026-01-01", "  mail: send"),
      block(
        "- name: a.test",
        "  dkim:",
        "    selectors:",
        "    - name: s1",
        "      since: 2026-01-01",
        "    - s2",
        "  mail: send",
      ),
    ],
    [
      "to a list in brackets",
      block("- { name: a.test, dkim: { selectors: [ s1, { name: s9 } ] } }"),
      block("- { name: a.test, dkim: { selectors: [ s1, { name: s9 }, s2 ] } }"),
    ],
    [
      "with the line ends of the file",
      block("- name: A.Test", "  dkim:", "    selectors:", "      - s1").replaceAll("\n", "\r\n"),
      block("- name: A.Test", "  dkim:", "    selectors:", "      - s1", "      - s2").replaceAll("\n", "\r\n"),
    ],
    [
      "at the end of a file without a line end",
      block("- name: a.test", "  dkim:", "    selectors:", "      - s1").trimEnd(),
      block("- name: a.test", "  dkim:", "    selectors:", "      - s1", "      - s2").trimEnd(),
    ],
  ])("%s", (_, before, after) => expect(edit(before, { add: ["s2"] })).toBe(after));

  test("in quotes, where YAML would read a number", () => {
    const text = block('- { name: a.test, dkim: { selectors: ["202607"] } }');
    const changed = edit(text, { add: ["202701"] });
    expect(changed).toContain('["202607", "202701"]');
    expect(parse(changed ?? "").domains[0]?.dkim.selectors.map(({ name }) => name)).toEqual(["202607", "202701"]);
  });
});

describe("an old selector is retired", () => {
  test.each([
    [
      "in a list of lines, with its date",
      block(
        "- name: a.test",
        "  dkim:",
        "    selectors:",
        "      - name: S1",
        "        since: 2026-01-01",
        "      - s2",
      ),
      block("- name: a.test", "  dkim:", "    selectors:", "      - s2", "    retired: [s1]"),
    ],
    [
      "where there are retired ones",
      block("- name: a.test", "  dkim:", "    selectors: [s1, s2]", "    retired:", "      - s0"),
      block("- name: a.test", "  dkim:", "    selectors: [s2]", "    retired:", "      - s0", "      - s1"),
    ],
    [
      "in brackets",
      block("- { name: a.test, dkim: { selectors: [s1, s2] } }"),
      block("- { name: a.test, dkim: { selectors: [s2], retired: [s1] } }"),
    ],
    [
      "where the list of retired ones is empty",
      block("- { name: a.test, dkim: { retired: [], selectors: [s1, s2] } }"),
      block("- { name: a.test, dkim: { retired: [s1], selectors: [s2] } }"),
    ],
  ])("%s", (_, before, after) => expect(edit(before, { retire: ["s1"] })).toBe(after));

  test("beside those that it inherits", () => {
    const text = `version: 1\ndefaults: { dkim: { retired: [old] } }\ndomains:\n  - { name: a.test, dkim: { selectors: [s1, s2] } }\n`;
    expect(edit(text, { retire: ["s1"], retired: ["old"] })).toContain("{ selectors: [s2], retired: [old, s1] }");
  });
});

test.each([
  ["inherits its selectors", `version: 1\ndefaults: { dkim: { selectors: [s1] } }\ndomains: [{ name: a.test }]\n`],
  ["is a bare name", `${HEAD}  - a.test\n`],
  ["is of another file", `${HEAD}  - { name: b.test, dkim: { selectors: [s1] } }\n`],
  ["has its list on several lines", `${HEAD}  - { name: a.test, dkim: { selectors: [s1,\n      s3] } }\n`],
])("nothing is changed where the domain %s", (_, text) => expect(edit(text, { add: ["s2"] })).toBeNull());

test("the last selector is never taken away", () => {
  expect(edit(block("- { name: a.test, dkim: { selectors: [s1] } }"), { retire: ["s1"] })).toBeNull();
});

const NAME = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const NOTE = fc.constantFrom("", " # in use", "   ");
const POLICY = fc
  .record({
    names: fc.uniqueArray(NAME, { minLength: 1, maxLength: 5 }),
    retired: fc.option(fc.uniqueArray(NAME, { maxLength: 3 })),
    isBlock: fc.boolean(),
    isDated: fc.boolean(),
    indent: fc.constantFrom("", "  ", "   "),
    notes: NOTE,
    behind: fc.boolean(),
  })
  .filter(({ names, retired }) => !names.some((name) => retired?.includes(name)))
  .map(({ names, retired, isBlock, isDated, indent, notes, behind }) => {
    const item = (name: string): string => (isDated ? `{ name: "${name}", since: 2026-01-01 }` : `"${name}"`);
    const list = isBlock
      ? `\n${names.map((name) => `      ${indent}- ${item(name)}${notes}\n`).join("")}`
      : ` [${names.map(item).join(", ")}]${notes}\n`;
    const more = retired === null ? "" : `      retired: [${retired.map((name) => `"${name}"`).join(",")}]\n`;
    const end = behind ? "    mail: send\n  - b.test # end\n" : "";
    return {
      names,
      retired: retired ?? [],
      text: `${HEAD}  - name: a.test\n    dkim:\n      selectors:${list}${more}${end}`,
    };
  });

test("any policy that is changed says so, and nothing else", () => {
  fc.assert(
    fc.property(POLICY, NAME, fc.nat(4), ({ names, retired, text }, added, index) => {
      fc.pre(![...names, ...retired].includes(added));
      const gone = names[index % names.length] ?? "";
      const changed = edit(text, { add: [added], retire: names.length > 1 ? [gone] : [] });
      expect(changed).not.toBeNull();
      const [before, after] = [parse(text).domains, parse(changed ?? "").domains];
      const namesIn = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name);
      const kept = names.length > 1 ? names.filter((name) => name !== gone) : names;
      expect(namesIn(after[0]?.dkim.selectors)).toEqual([...kept, added]);
      expect(namesIn(after[0]?.dkim.retired)).toEqual(names.length > 1 ? [...retired, gone] : retired);
      expect(after.length).toBe(before.length);
      expect(after[0]?.mail).toBe(before[0]?.mail);
    }),
  );
});
