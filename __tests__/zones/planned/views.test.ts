// Small worlds, and all that the planned view answers in them: what case files ask of one name, asked of every name.
//
// Sections are those of case files (`support/planned-case.ts`), and `-- ask --`: a line of types, then names. A line of what comes of it
// is a name, with its answers to types that have the same.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import { answererOf } from "../../support/planned-case.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../../support/written-cases.ts";

const TEXTS = new URL("views/", import.meta.url);

async function answerLines(input: string): Promise<string[]> {
  const sections = sectionsOf(input).sections.map(({ name, text }) => ({
    head: name.split(" "),
    lines: text.split("\n").filter((line) => line.trim() !== ""),
  }));
  const [types = "", ...names] = sections.find(({ head }) => head[0] === "ask")?.lines ?? [];
  const world = sections.filter(({ head }) => head[0] !== "ask");
  const ask = answererOf({ claim: "", sections: world, exchanges: [] });
  const lines: string[] = [];
  for (const name of names) {
    const typesByAnswer = new Map<string, string[]>();
    for (const type of types.split(" ")) {
      const answer = await ask(`${type} ${name}`);
      typesByAnswer.set(answer, [...(typesByAnswer.get(answer) ?? []), type]);
    }
    lines.push(...[...typesByAnswer].map(([answer, own]) => `${name} ${own.join(",")}: ${answer}`));
  }
  return lines;
}

test.each(readdirSync(TEXTS))("answer as those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) => answerLines(textOf(lines)));
});
