// Writes docs/checks.md from the register (built into lib/ first); with --check it only says whether the page is current.
import { readFileSync, writeFileSync } from "node:fs";
import { CHECKS } from "../lib/src/audit/checks.js";
import { SECTIONS } from "../lib/src/report/sections.js";

const FILE = "docs/checks.md";

const row = (name, value) => (value === "" ? [] : [`- ${name}: ${value}`]);

function describe(check) {
  const { id, title, why, fix, requirements, tests, references, levels, mail, parameter } = check;
  return [
    `### ${id}`,
    "",
    `**${title}.** ${why}`,
    "",
    `How to fix: ${fix}`,
    "",
    ...row("Level", `${levels["tr-03108"]} (\`tr-03108\`), ${levels.bsi} (\`bsi\`)`),
    ...row("Parameter", parameter === undefined ? "" : `${parameter["tr-03108"]} (\`tr-03108\`), ${parameter.bsi} (\`bsi\`): ${parameter.unit}`),
    ...row("Applies to", mail.map((kind) => `\`mail: ${kind}\``).join(", ")),
    ...row("Requirements", requirements.join(", ")),
    ...row("Test cases", tests.join(", ")),
    ...row("Sources", references.join(", ")),
    "",
  ];
}

const page = [
  "# Checks",
  "",
  "Generated from the register by `npm run docs`; do not edit. The section numbers are those of the mapping table this project",
  "implements; requirements and test cases are the guidelines' own ids (see the README).",
  "",
  ...SECTIONS.flatMap(({ number, title }) => {
    const checks = CHECKS.filter((check) => check.section === number);
    return checks.length === 0 ? [] : [`## ${number} ${title}`, "", ...checks.flatMap(describe)];
  }),
].join("\n");

const current = (() => {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return "";
  }
})();
if (!process.argv.includes("--check")) writeFileSync(FILE, page);
else if (current !== page) {
  console.error(`${FILE} is not current: run npm run docs`);
  process.exitCode = 1;
}
