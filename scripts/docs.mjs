// Writes the pages of checks from the register and the examples, and the comments in the READMEs; with --check it only says whether both are current.
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
const { CHECKS } = await import("../src/audit/checks.ts");
const { ENGLISH } = await import("../src/report/language.ts");
const { GERMAN } = await import("../src/report/german/language.ts");
const { controlsOfCheck } = await import("../src/controls.ts");
const { SECTIONS } = await import("../src/report/sections.ts");
const { exampleOf, findingsOf } = await import("./docs-example.mjs");
const { exampleComment } = await import("./example-comment.mjs");

const row = (name, value) => (value === "" ? [] : [`- ${name}: ${value}`]);

/** A page of all checks: what is said of them in a language, and of each its example. */
async function checksPage({ checks, sections }, words, exampleOf) {
  /** A line of a section's contents; GitHub leaves the slash out of a heading's anchor. */
  const entry = ({ id }) => `- [${id}](#${id.replace("/", "")}): ${checks[id].title}`;
  const describe = async ({ id, requirements, tests, references, levels, mail, parameter }) => {
    const { title, why, fix, unit } = checks[id];
    const values = (of) => `${of["tr-03108"]} (\`tr-03108\`), ${of.bsi} (\`bsi\`)`;
    return [
      `### ${id}`,
      "",
      `**${title}.** ${why}`,
      "",
      `${words.fix}: ${fix}`,
      "",
      ...(await exampleOf(id)),
      ...row(words.level, values(levels)),
      ...row(words.parameter, parameter === undefined ? "" : `${values(parameter)}: ${unit}`),
      ...row(words.domains, mail.map((kind) => `\`mail: ${kind}\``).join(", ")),
      ...row(words.requirements, requirements.join(", ")),
      ...row(
        "Grundschutz++",
        controlsOfCheck(id)
          .map((one) => `${one.id} ${one.title}`)
          .join(", "),
      ),
      ...row(words.tests, tests.join(", ")),
      ...row(words.sources, references.join(", ")),
      "",
    ];
  };
  const sectionOf = async (number) => {
    const own = CHECKS.filter((check) => check.section === number);
    const described = await Promise.all(own.map(describe));
    return own.length === 0
      ? []
      : [`## ${number} ${sections[number].title}`, "", ...own.map(entry), "", ...described.flat()];
  };
  return [...words.head, "", ...(await Promise.all(SECTIONS.map(sectionOf))).flat()].join("\n");
}

const ENGLISH_WORDS = {
  head: [
    "# Checks",
    "",
    "Generated from the register and `docs/examples` by `npm run docs`; do not edit. The section numbers are those of the mapping table this",
    "project implements; requirements and test cases are the guidelines' own ids (see the README). [Deutsch](checks.de.md)",
    "",
    "Each check has an example: the faulty records that `example.de` publishes **before**, the report on them, and the records **after** the fix.",
    "Records **after** the fix replace those of the same name and type, or the policy; everything not shown is assumed to be correct. The tests run",
    "every example. By the levels of the profile `tr-03108`, ❌ must be fixed, ⚠️ should be fixed, and ℹ️ is for information.",
  ],
  fix: "How to fix",
  level: "Level",
  parameter: "Parameter",
  domains: "Applies to",
  requirements: "Requirements",
  tests: "Test cases",
  sources: "Sources",
};

const GERMAN_WORDS = {
  head: [
    "# Prüfungen",
    "",
    "Erzeugt durch `npm run docs`, nicht von Hand ändern. Die Nummern der Abschnitte sind die der Zuordnungstabelle, die dieses Projekt umsetzt;",
    "Anforderungen und Testfälle tragen die Kennungen der Richtlinien. [English](checks.md)",
    "",
    "Zu jeder Prüfung steht hier, was der Bericht über das Beispiel sagt; die Einträge des Beispiels stehen auf der englischen Seite. Bei den Stufen des",
    "Profils `tr-03108` muss ❌ behoben werden, ⚠️ sollte behoben werden, und ℹ️ ist ein Hinweis.",
  ],
  fix: "Behebung",
  level: "Stufe",
  parameter: "Parameter",
  domains: "Gilt für",
  requirements: "Anforderungen",
  tests: "Testfälle",
  sources: "Quellen",
};

/** What the report says of an example in German, and where its records are. */
const germanExampleOf = async (id) => [
  ...(await findingsOf(id, GERMAN)).flatMap((finding) => [finding, ""]),
  `[Einträge des Beispiels](checks.md#${id.replace("/", "")})`,
  "",
];

/** A README with the comment, as a quotation. */
async function readmeWithComment(file, language) {
  const readme = readFileSync(file, "utf8");
  const [begin, end] = ["<!-- begin of the comment: written by `npm run docs` -->", "<!-- end of the comment -->"];
  const quoted = (await exampleComment(language))
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

const written = {
  "docs/checks.md": await checksPage(ENGLISH, ENGLISH_WORDS, exampleOf),
  "docs/checks.de.md": await checksPage(GERMAN, GERMAN_WORDS, germanExampleOf),
  "README.md": await readmeWithComment("README.md", ENGLISH),
  "README.de.md": await readmeWithComment("README.de.md", GERMAN),
};
for (const [file, text] of Object.entries(written)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readOrEmpty(file) !== text) {
    console.error(`${file} is not current: run npm run docs`);
    process.exitCode = 1;
  }
}
