// Edits of the selectors of a.test, whole: each case of `selector-edits/edits.txt` is the edit and a policy, and the lines that differ.
import { test } from "@jest/globals";
import { editSelectors } from "../../src/policy/edit-selectors.ts";
import { expectWrittenCases } from "../support/written-cases.ts";

/** The words behind `key:` in the first line of a claim: `add: s2 s3 retire: s1 retired: s0`. */
function wordsOf(line: string, key: string): string[] {
  const words = line.split(" ");
  const start = words.indexOf(`${key}:`) + 1;
  const end = words.findIndex((word, i) => i >= start && word.endsWith(":"));
  return start === 0 ? [] : words.slice(start, end < 0 ? undefined : end);
}

/** The lines of a text that another has not, and the other way round. */
function differenceOf(before: readonly string[], after: readonly string[]): string[] {
  const head = after.findIndex((line, i) => line !== before[i]);
  const start = head < 0 ? after.length : head;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [
    `line ${start + 1}`,
    ...before.slice(start, before.length - tail).map((line) => `- ${line}`),
    ...after.slice(start, after.length - tail).map((line) => `+ ${line}`),
  ];
}

test("selectors of a policy are edited whole", () =>
  expectWrittenCases(new URL("selector-edits/edits.txt", import.meta.url), ([words = "", ...text]) => {
    const edit = { add: wordsOf(words, "add"), retire: wordsOf(words, "retire"), retired: wordsOf(words, "retired") };
    const changed = editSelectors("p.yml", text.map((line) => `${line}\n`).join(""), "a.test", edit);
    return changed === null ? ["no edit"] : differenceOf(text, changed.trimEnd().split("\n"));
  }));
