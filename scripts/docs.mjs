// Writes docs/checks.md from the register and the examples, and the comment in the README; with --check it only says whether both are current.
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
const { CHECKS } = await import("../src/audit/checks.ts");
const {
  ENGLISH: { checks: WORDS, sections: SECTION_WORDS },
} = await import("../src/report/language.ts");
const { SECTIONS } = await import("../src/report/sections.ts");
const { exampleOf } = await import("./docs-example.mjs");
const { exampleComment } = await import("./example-comment.mjs");

const row = (name, value) => (value === "" ? [] : [`- ${name}: ${value}`]);

async function describe(check) {
  const { id, requirements, tests, references, levels, mail, parameter } = check;
  const { title, why, fix, unit } = WORDS[id];
  return [
    `### ${id}`,
    "",
    `**${title}.** ${why}`,
    "",
    `How to fix: ${fix}`,
    "",
    ...(await exampleOf(id)),
    ...row("Level", `${levels["tr-03108"]} (\`tr-03108\`), ${levels.bsi} (\`bsi\`)`),
    ...row(
      "Parameter",
      parameter === undefined ? "" : `${parameter["tr-03108"]} (\`tr-03108\`), ${parameter.bsi} (\`bsi\`): ${unit}`,
    ),
    ...row("Applies to", mail.map((kind) => `\`mail: ${kind}\``).join(", ")),
    ...row("Requirements", requirements.join(", ")),
    ...row("Test cases", tests.join(", ")),
    ...row("Sources", references.join(", ")),
    "",
  ];
}

/** A line of a section's contents; GitHub leaves the slash out of a heading's anchor. */
const entry = ({ id }) => `- [${id}](#${id.replace("/", "")}): ${WORDS[id].title}`;

async function sectionOf(number) {
  const checks = CHECKS.filter((check) => check.section === number);
  const described = await Promise.all(checks.map(describe));
  return checks.length === 0
    ? []
    : [`## ${number} ${SECTION_WORDS[number].title}`, "", ...checks.map(entry), "", ...described.flat()];
}

const page = [
  "# Checks",
  "",
  "Generated from the register and `docs/examples` by `npm run docs`; do not edit. The section numbers are those of the mapping table this",
  "project implements; requirements and test cases are the guidelines' own ids (see the README).",
  "",
  "Each check has an example: the faulty records that `example.de` publishes **before**, the report on them, and the records **after** the fix.",
  "Records **after** the fix replace those of the same name and type, or the policy; everything not shown is assumed to be correct. The tests run",
  "every example. By the levels of the profile `tr-03108`, ❌ must be fixed, ⚠️ should be fixed, and ℹ️ is for information.",
  "",
  ...(await Promise.all(SECTIONS.map(sectionOf))).flat(),
].join("\n");

/** The README with the comment, as a quotation. */
async function readmeWithComment(readme) {
  const [begin, end] = ["<!-- begin of the comment: written by `npm run docs` -->", "<!-- end of the comment -->"];
  const quoted = (await exampleComment())
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd());
  const [before, rest = ""] = readme.split(begin);
  return [before + begin, ...quoted, end + rest.split(end)[1]].join("\n");
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const written = { "docs/checks.md": page, "README.md": await readmeWithComment(readFileSync("README.md", "utf8")) };
for (const [file, text] of Object.entries(written)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readOrEmpty(file) !== text) {
    console.error(`${file} is not current: run npm run docs`);
    process.exitCode = 1;
  }
}
