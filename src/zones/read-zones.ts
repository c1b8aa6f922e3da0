// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.
import type { Location, LocatedMessage } from "../model.ts";
import { AuditError, InputError, formatLocatedMessage } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import type { DeclaredZones, DeclaredZone } from "./declared-zone.ts";
import { findFormat } from "./formats.ts";
import type { ZoneReading } from "./zone-format.ts";
import { AllowedFiles } from "./repository/allowance.ts";
import { readInlineBlock } from "./master-file/read.ts";
import type { FileTree } from "./repository/file-tree.ts";
import type { RepositoryFolder } from "./repository/repository-folder.ts";
import {
  conflictingRecords,
  overlappingDeclarations,
  distinct,
  oversizedRrsets,
  outOfZoneRecords,
  duplicateZones,
} from "./validate-zones.ts";
import { inPlaceOrder, MAX_PROBLEMS } from "./located-messages.ts";

/**
 * All that the policy declares; patterns are relative to the policy file. Throws an InputError with all problems of all files at once,
 * an AuditError where a file cannot be read or a pattern matches none. `tree` holds the files where they are not those on disk.
 */
export function readDeclaredZones(policy: Policy, folder: RepositoryFolder | string, tree?: FileTree): DeclaredZones {
  const repository = new AllowedFiles(folder, tree);
  const readings = [...readSources(policy, repository), ...readBlocks(policy, repository)];
  const zones = readings.flatMap((reading) => reading.zones).map(withoutDuplicates);
  const own = [
    ...readings.flatMap((reading) => firstProblems(reading.problems)),
    ...zones.flatMap((zone) => [
      ...firstProblems(outOfZoneRecords(zone)),
      ...firstProblems(zone.isComplete ? conflictingRecords(zone.records) : []),
    ]),
  ];
  const problems = own.length > 0 ? own : conflictsAmongZones(zones);
  if (problems.length > 0) throw new InputError(inPlaceOrder(problems));
  return { zones, notes: readings.flatMap((reading) => reading.notes) };
}

function withoutDuplicates(zone: DeclaredZone): DeclaredZone {
  const records = distinct(zone.records);
  if (records.length === zone.records.length) return zone;
  const kept = new Set(records);
  return { ...zone, records, duplicates: zone.records.filter((record) => !kept.has(record)) };
}

/** Each file is read once for each kind of entry that names it. */
function readSources(policy: Policy, repository: AllowedFiles): ZoneReading[] {
  const folder = repository.folderOf(policy.file);
  const seen = new Set<string>();
  return readEach(policy.zones, (source) => {
    const paths = repository.find(source.pattern, folder).filter((path) => !seen.has(`${source.kind} ${path}`));
    for (const path of paths) seen.add(`${source.kind} ${path}`);
    return findFormat(source.kind).read(paths, source.options, repository);
  });
}

function readBlocks({ domains }: Policy, repository: AllowedFiles): ZoneReading[] {
  const blocks = domains.flatMap(({ name, records }) => (records === null ? [] : [{ ...records, name }]));
  return readEach(blocks, (block) => readInlineBlock(block.name, block, repository));
}

/** What each place of the policy comes to. Throws an AuditError with all that cannot be read, each with its place. */
function readEach<T extends { location: Location }>(
  parts: readonly T[],
  read: (part: T) => ZoneReading,
): ZoneReading[] {
  const faults = new Set<string>();
  const readings = parts.map((part): ZoneReading | null => {
    try {
      return read(part);
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      for (const message of error.reasons)
        if (faults.size < MAX_PROBLEMS) faults.add(formatLocatedMessage({ location: part.location, message }));
      return null;
    }
  });
  if (faults.size > 0) throw new AuditError([...faults]);
  return readings.filter((reading) => reading !== null);
}

/** What zones say against each other. */
function conflictsAmongZones(zones: readonly DeclaredZone[]): LocatedMessage[] {
  const complete = zones.filter((zone) => zone.isComplete);
  const partial = zones.filter((zone) => !zone.isComplete);
  return [
    ...firstProblems(oversizedRrsets(zones)),
    ...firstProblems(duplicateZones(complete)),
    ...firstProblems(overlappingDeclarations(complete, partial)),
    ...firstProblems(conflictingRecords(partial.flatMap((zone) => zone.records))),
  ];
}

function firstProblems(problems: readonly LocatedMessage[]): readonly LocatedMessage[] {
  return problems.slice(0, MAX_PROBLEMS);
}
