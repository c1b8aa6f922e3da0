// Where and how the lines end that a report points to or changes, for formats that mark a line to its end, or replace it.
import type { FileLineEnds, LineEnds } from "../model.ts";
import type { Report } from "../run-report.ts";
import { surveyOf } from "../report/survey.ts";
import { FileText } from "../zones/edits/file-text.ts";
import type { Repository } from "../zones/repository/repository.ts";

/** Project limit: octets of a file that is read again; a zone of 100,000 records has about 10 MiB. */
const MAX_FILE_OCTETS = 16 * 2 ** 20;

/** The ends of the lines with a failure, an error or a warning, and the files that a fix changes. What cannot be read as text again is left out. */
export function findLineEnds(report: Report, repository: Repository): LineEnds {
  const wanted = new Map([...surveyOf(report).failureLines].map(([file, lines]) => [file, new Set(lines)]));
  for (const { location } of [...report.faults, ...report.warnings]) {
    const { file, line } = location;
    wanted.set(file, (wanted.get(file) ?? new Set()).add(line));
  }
  const found = [...wanted].map(([file, lines]) => [file, endsOf(file, lines, repository)] as const);
  return new Map(found.filter((one): one is [string, FileLineEnds] => one[1] !== null));
}

function endsOf(file: string, lines: ReadonlySet<number>, repository: Repository): FileLineEnds | null {
  const found = repository.read(repository.pathOf(file), MAX_FILE_OCTETS);
  if ("problem" in found) return null;
  const text = new FileText(file, found.text);
  const columns = [...lines].flatMap((line) => {
    const own = text.line(line);
    return own === null ? [] : [[line, countCharacters(own) + 1] as const];
  });
  return { columns: new Map(columns), separator: text.separator };
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
