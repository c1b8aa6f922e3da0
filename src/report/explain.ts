// The texts of `mail-policy explain`: the list of checks, and of one what it requires, why, and how to fix a failure.
import { controlsOfCheck } from "../controls.ts";
import type { CheckData } from "../define-check.ts";
import type { CheckWords } from "./english/checks.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";
import { SECTIONS } from "./sections.ts";
import { wrap } from "./terminal.ts";

const WIDTH = 100;

/** The checks with their titles, by section, ending in a newline. */
export function renderCheckList(checks: readonly CheckData[], language: Language): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const blocks = SECTIONS.flatMap((number) => {
    const own = checks.filter(({ section }) => section === number);
    const rows = own.map(({ id }) => `  ${id.padEnd(width)}  ${(checkWords(id, language) as CheckWords).title}`);
    return rows.length === 0 ? [] : [[`${number} ${language.sections[number]?.title ?? ""}`, ...rows].join("\n")];
  });
  return `${blocks.join("\n\n")}\n`;
}

/** The check in words, ending in a newline. */
export function renderExplanation(check: CheckData, language: Language): string {
  const words = language.words.explain;
  const { id, section, requirements, tests, references, levels, mail, parameter } = check;
  const { title, why, fix, unit } = checkWords(id, language) as CheckWords; // each check has its words
  const number =
    parameter === undefined
      ? []
      : [[words.rows.parameter, `${parameter["tr-03108"]} (tr-03108), ${parameter.bsi} (bsi): ${unit}`]];
  const rows = [
    [words.rows.section, section],
    [words.rows.requirements, requirements.join(", ")],
    [
      words.rows.controls,
      controlsOfCheck(id)
        .map((one) => `${one.id} ${one.title}`)
        .join(", "),
    ],
    [words.rows.tests, tests.join(", ")],
    [words.rows.sources, references.join(", ")],
    [words.rows.level, `${levels["tr-03108"]} (tr-03108), ${levels.bsi} (bsi)`],
    ...number,
    [words.rows.domains, `mail: ${mail.join(", ")}`],
  ].filter(([, value]) => value !== "");
  const paragraphs = [
    [`${id}: ${title}`],
    [words.why, ...wrap(why, WIDTH - 2).map((line) => `  ${line}`)],
    [words.howToFix, ...wrap(fix, WIDTH - 2).map((line) => `  ${line}`)],
    rows.map(([name = "", value = ""]) => `${name.padEnd(13)} ${value}`),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
