// The texts of `mail-policy explain`: the list of checks, and of one what it requires, why, and how to fix a failure.
import type { CheckData } from "../define-check.ts";
import type { CheckWords } from "./english/checks.ts";
import { checkWords } from "./english/checks.ts";
import { SECTIONS } from "./sections.ts";
import { wrap } from "./terminal.ts";

const WIDTH = 100;

/** The checks with their titles, by section, ending in a newline. */
export function renderCheckList(checks: readonly CheckData[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const blocks = SECTIONS.flatMap(({ number, title }) => {
    const own = checks.filter(({ section }) => section === number);
    const rows = own.map(({ id }) => `  ${id.padEnd(width)}  ${(checkWords(id) as CheckWords).title}`);
    return rows.length === 0 ? [] : [[`${number} ${title}`, ...rows].join("\n")];
  });
  return `${blocks.join("\n\n")}\n`;
}

/** The check in words, ending in a newline. */
export function renderExplanation(check: CheckData): string {
  const { id, section, requirements, tests, references, levels, mail, parameter } = check;
  const { title, why, fix, unit } = checkWords(id) as CheckWords; // each check has its words
  const number =
    parameter === undefined
      ? []
      : [["parameter", `${parameter["tr-03108"]} (tr-03108), ${parameter.bsi} (bsi): ${unit}`]];
  const rows = [
    ["section", section],
    ["requirements", requirements.join(", ")],
    ["test cases", tests.join(", ")],
    ["sources", references.join(", ")],
    ["level", `${levels["tr-03108"]} (tr-03108), ${levels.bsi} (bsi)`],
    ...number,
    ["domains", `mail: ${mail.join(", ")}`],
  ].filter(([, value]) => value !== "");
  const paragraphs = [
    [`${id}: ${title}`],
    ["Why", ...wrap(why, WIDTH - 2).map((line) => `  ${line}`)],
    ["How to fix", ...wrap(fix, WIDTH - 2).map((line) => `  ${line}`)],
    rows.map(([name = "", value = ""]) => `${name.padEnd(13)} ${value}`),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
