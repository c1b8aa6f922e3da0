// Where the lines end that a report points to, for formats that mark a line to its end.
import type { LineEnds, Location, Report } from "../model.ts";
import { FileText } from "../zones/edits/file-text.ts";
import type { Repository } from "../zones/repository/repository.ts";

/** Project limit: octets of a file that is read again; a zone of 100,000 records has about 10 MiB. */
const MAX_FILE_OCTETS = 16 * 2 ** 20;

/** The ends of the lines with a failure, an error or a warning. What cannot be read as text again is left out. */
export function findLineEnds(report: Report, repository: Repository): LineEnds {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of placesOf(report)) {
    const lines = wanted.get(file);
    if (lines === undefined) wanted.set(file, new Set([line]));
    else lines.add(line);
  }
  return new Map([...wanted].map(([file, lines]) => [file, endsOf(file, lines, repository)]));
}

function placesOf({ domains, faults, warnings }: Report): Location[] {
  const failures = domains.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === "fail"));
  return [...failures, ...faults, ...warnings].map(({ location }) => location);
}

function endsOf(file: string, lines: ReadonlySet<number>, repository: Repository): ReadonlyMap<number, number> {
  const found = repository.read(repository.pathOf(file), MAX_FILE_OCTETS);
  if ("problem" in found) return new Map();
  const text = new FileText(file, found.text);
  const ends = [...lines].flatMap((line) => {
    const own = text.line(line);
    return own === null ? [] : [[line, countCharacters(own) + 1] as const];
  });
  return new Map(ends);
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
