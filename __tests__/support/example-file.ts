// An example of docs/checks.md: a failure, and what fixes it, as two small worlds in the format of the case files.
//
//   A sentence that says what is wrong.
//   -- like healthy --   what both worlds share, `-- policy --` above all; the page does not show it
//   -- before --         the sections behind it make the world in which the check fails
//   -- after --          the sections behind it, laid over those, make it pass; left out where the finding's own fix gives the records
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, FixRecord } from "../../src/model.ts";
import { recordLine } from "../../src/report/sanitize.ts";
import type { Section } from "./case-file.ts";
import { judgeCase, readSections } from "./case-file.ts";

const FOLDER = "docs/examples";

export interface Example {
  sentence: string;
  shared: Section[];
  before: Section[];
  /** null where the fix of the finding says it. */
  after: Section[] | null;
}

/** What the program says in both worlds. */
export interface ShownExample {
  /** The findings of the check that fail before. */
  failures: Finding[];
  /** The records that their fixes give, each once. */
  records: FixRecord[];
  /** Every finding of the world after. */
  findings: Finding[];
}

export function exampleFile(check: string): string {
  return join(FOLDER, `${check}.txt`);
}

export function hasExample(check: string): boolean {
  return existsSync(exampleFile(check));
}

/** The example of a check; throws where its file is missing or is no example. */
export function readExample(check: string): Example {
  return parseExample(readFileSync(exampleFile(check), "utf8"), exampleFile(check));
}

export function parseExample(text: string, file: string): Example {
  const { sentence, sections } = readSections(text);
  const at = (marker: string): number => sections.findIndex(({ head }) => head.join(" ") === marker);
  const before = at("before");
  const after = at("after");
  const end = after === -1 ? sections.length : after;
  if (before === -1 || end < before)
    throw new Error(`${file}: \`-- before --\` must stand there, ahead of \`-- after --\``);
  const example = {
    sentence,
    shared: sections.slice(0, before),
    before: sections.slice(before + 1, end),
    after: after === -1 ? null : sections.slice(after + 1),
  };
  const shown = [...example.before, ...(example.after ?? [])];
  const hidden = shown.find(({ head: [kind = ""] }) => ["policy", "like", "want", "before", "after"].includes(kind));
  if (hidden !== undefined)
    throw new Error(`${file}: \`-- ${hidden.head.join(" ")} --\` does not belong behind \`-- before --\``);
  return example;
}

/** Audits both worlds of an example. */
export async function runExample(check: string, { shared, before, after }: Example): Promise<ShownExample> {
  const findingsBefore = await judgeCase([...shared, ...before]);
  const failures = findingsBefore.filter((finding) => finding.check === check && finding.outcome === "fail");
  const records = failures.flatMap(({ fix }) => fix?.records ?? []);
  // Sections of one kind replace what earlier ones say; `dns` alone only adds questions that fail, and none does any more.
  const kept = before.filter(({ head: [kind] }) => kind !== "dns");
  const sectionsAfter = [...shared, ...kept, ...(after ?? records.map(recordSection))];
  return { failures, records, findings: await judgeCase(sectionsAfter) };
}

/** A record to publish, in place of its RRset. */
function recordSection(record: FixRecord): Section {
  const line = recordLine(record);
  if (line === null) throw new Error(`the record for ${record.name} is too long to show`);
  return { head: ["zone", "example.de"], lines: [line] };
}
