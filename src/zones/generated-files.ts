// JSON that a generator writes of zones (plans, representations), file by file.
import { ROOT } from "../dns/name.ts";
import type { LocatedMessage } from "../model.ts";
import { AuditError } from "../errors.ts";
import { faultyZone } from "./declared-zone.ts";
import { MAX_JSON } from "./json-source.ts";
import type { AllowedFiles } from "./repository/allowance.ts";
import type { RepositoryFile } from "./repository/repository.ts";
import type { ZoneReading } from "./zone-format.ts";

/** What all files come to. Throws an AuditError where one cannot be read, or they hold more records than are allowed. */
export function readGeneratedFiles(
  paths: readonly string[],
  repository: AllowedFiles,
  read: (file: RepositoryFile, path: string) => ZoneReading,
): ZoneReading {
  const files = paths.map((path) => ({ path, file: repository.read(path, MAX_JSON, "generator") }));
  const faults = files.flatMap(({ file }) => ("problem" in file ? [file.problem] : []));
  if (faults.length > 0) throw new AuditError(faults);
  const readings = files.map(({ path, file }) => {
    const reading = read(file as RepositoryFile, path);
    for (const { records, deleted, undecided } of reading.zones)
      repository.countRecords(records.length + deleted.length + undecided.length);
    return reading;
  });
  return {
    zones: readings.flatMap(({ zones }) => zones),
    problems: readings.flatMap(({ problems }) => problems),
    notes: readings.flatMap(({ notes }) => notes),
  };
}

/** The reading of a file that is wrong as a whole: even its zones are unknown. */
export function failedReading(format: string, problem: LocatedMessage): ZoneReading {
  return { zones: [faultyZone(ROOT, format, problem)], problems: [problem], notes: [] };
}
