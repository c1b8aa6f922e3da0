// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import type { Location, LocatedMessage } from "../model.ts";
import { AuditError, formatLocatedMessage } from "../model.ts";
import { list } from "../text/list.ts";
import type { Policy } from "../policy/policy.ts";
import type { DeclaredRecord, DeclaredZones, DeclaredZone } from "./declared-zone.ts";
import { faultyZone } from "./declared-zone.ts";
import { findFormat } from "./formats.ts";
import type { ZoneReading } from "./zone-format.ts";
import { AllowedFiles } from "./repository/allowance.ts";
import { readInlineBlock } from "./master-file/read.ts";
import type { FileTree } from "./repository/file-tree.ts";
import type { RepositoryFolder } from "./repository/repository-folder.ts";
import type { RecordConflict } from "./validate-zones.ts";
import {
  conflictingRecords,
  overlappingDeclarations,
  distinct,
  oversizedRrsets,
  outOfZoneRecords,
  duplicateZones,
} from "./validate-zones.ts";
import { atMostProblems, inPlaceOrder, MAX_PROBLEMS } from "./located-messages.ts";

/**
 * All that the policy declares; patterns are relative to the policy file. A fault costs the zones that have it, and no other. Throws
 * an AuditError where a file cannot be read or a pattern matches none. `tree` holds the files where they are not those on disk.
 */
export function readDeclaredZones(policy: Policy, folder: RepositoryFolder | string, tree?: FileTree): DeclaredZones {
  const repository = new AllowedFiles(folder, tree);
  const readings = [...readSources(policy, repository), ...readBlocks(policy, repository)];
  const zones = readings.flatMap((reading) => reading.zones).map(withoutDuplicates);
  const own = zones.map(problemsWithin);
  const checked = zones.map((zone, i) => withFault(zone, own[i]?.[0]));
  const conflicts = conflictsAmongZones(checked.filter(isSound));
  const all = withConflicts(checked, conflicts);
  const faulty = all.flatMap(({ origin, format, fault }) =>
    fault === undefined ? [] : [faultyZone(origin, format, fault)],
  );
  return {
    zones: [...all.filter(isSound), ...faulty], // what has a fault replaces another zone of its name
    notes: readings.flatMap((reading) => reading.notes),
    faults: inPlaceOrder([
      ...readings.flatMap((reading) => reading.problems),
      ...own.flatMap(atMostProblems),
      ...atMostProblems(conflicts),
    ]),
  };
}

function isSound({ fault }: DeclaredZone): boolean {
  return fault === undefined;
}

function withFault(zone: DeclaredZone, fault: LocatedMessage | undefined): DeclaredZone {
  return fault === undefined ? zone : { ...zone, fault };
}

/** What is wrong in a zone beyond what its reader has seen. */
function problemsWithin(zone: DeclaredZone): LocatedMessage[] {
  if (zone.fault !== undefined) return [];
  return [...outOfZoneRecords(zone), ...(zone.isComplete ? conflictingRecords(zone.records) : [])];
}

/** The zones; those that contradict each other have a fault: either may be right. */
function withConflicts(zones: readonly DeclaredZone[], conflicts: readonly RecordConflict[]): DeclaredZone[] {
  const faults = new Map<DeclaredRecord, LocatedMessage>();
  for (const { location, message, between } of conflicts)
    for (const record of between) if (!faults.has(record)) faults.set(record, { location, message });
  if (faults.size === 0) return [...zones];
  return zones.map((zone) => {
    const record = zone.records.find((each) => faults.has(each));
    return record === undefined ? zone : withFault(zone, faults.get(record));
  });
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
    const reading = findFormat(source.kind).read(paths, source.options, repository);
    return { ...reading, notes: [...reading.notes, ...unauditedZones(reading.zones, policy, source.location)] };
  });
}

/** Names of zones that a note shows. */
const MAX_ZONES_SHOWN = 5;

/** The zones that have nothing to do with a domain of the policy. */
function unauditedZones(zones: readonly DeclaredZone[], { domains }: Policy, location: Location): LocatedMessage[] {
  const above = new Set(domains.flatMap(({ name }) => ancestorsOf(name)));
  const audited = new Set(domains.map(({ name }) => name));
  const idle = [...new Set(zones.map(({ origin }) => origin))].filter(
    (origin) => !above.has(origin) && !ancestorsOf(origin).some((name) => audited.has(name)),
  );
  if (idle.length === 0) return [];
  const message = `no domain of this policy lies in ${list(idle, MAX_ZONES_SHOWN)}: their records are not audited`;
  return [{ location, message }];
}

/** The name, and all above it. */
function ancestorsOf(name: Name): Name[] {
  const names: Name[] = [];
  for (let at: Name | null = name; at !== null; at = parentOf(at)) names.push(at);
  return names;
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
      for (const message of error.reasons) faults.add(formatLocatedMessage({ location: part.location, message }));
      return null;
    }
  });
  const more = faults.size > MAX_PROBLEMS ? [`and ${faults.size - MAX_PROBLEMS} more`] : [];
  if (faults.size > 0) throw new AuditError([...[...faults].slice(0, MAX_PROBLEMS), ...more]);
  return readings.filter((reading) => reading !== null);
}

/** What zones say against each other. */
function conflictsAmongZones(zones: readonly DeclaredZone[]): RecordConflict[] {
  const complete = zones.filter((zone) => zone.isComplete);
  const partial = zones.filter((zone) => !zone.isComplete);
  return [
    ...oversizedRrsets(zones),
    ...duplicateZones(complete),
    ...overlappingDeclarations(complete, partial),
    ...conflictingRecords(partial.flatMap((zone) => zone.records)),
  ];
}
