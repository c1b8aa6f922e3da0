// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import { message } from "../message.ts";
import type { Location, LocatedMessage } from "../model.ts";
import { AuditError, InputError } from "../errors.ts";
import { withPlace } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZones, DeclaredZone } from "./declared-zone.ts";
import { faultyZone } from "./declared-zone.ts";
import { findFileFormat, loadFileFormats } from "./formats.ts";
import { MASTER_FILE } from "./master-file/format.ts";
import type { ZoneReading } from "./zone-format.ts";
import { AllowedFiles } from "./repository/allowance.ts";
import { readInlineBlock } from "./master-file/read.ts";
import type { FileTree } from "./repository/file-tree.ts";
import { PatternError } from "./repository/repository.ts";
import type { RepositoryFolder } from "./repository/repository-folder.ts";
import type { RecordConflict, ZoneConflict } from "./validate-zones.ts";
import {
  conflictingRecords,
  overlappingDeclarations,
  distinct,
  oversizedRrsets,
  outOfZoneRecords,
  duplicateZones,
} from "./validate-zones.ts";
import { atMostProblems, inPlaceOrder, MAX_PROBLEMS } from "./located-messages.ts";

/** Loads the code for all that the policy declares, before it is read. */
export function loadFormatsOf({ zones }: Pick<Policy, "zones">): Promise<void> {
  return loadFileFormats([MASTER_FILE.kind, ...zones.map(({ kind }) => kind)]); // a `records:` block has lines of master files
}

/**
 * All that the policy declares, once its formats are loaded; patterns are relative to the policy file. A fault costs the RRsets that have it, or the zone where it
 * leaves open which these are. Throws an InputError where a pattern matches no file, and an AuditError where a file cannot be read. `tree` holds the files where
 * they are not those on disk.
 */
export function readDeclaredZones(policy: Policy, folder: RepositoryFolder | string, tree?: FileTree): DeclaredZones {
  const repository = new AllowedFiles(folder, tree);
  const readings = [...readSources(policy, repository), ...readBlocks(policy, repository)];
  const read = readings.flatMap((reading) => reading.zones).map(withoutDuplicates);
  const own = read.map(conflictsWithin);
  const checked = withFaultyRrsets(read, own.flat());
  const comparable = withoutFaultyRecords(read.filter(isSound), own.flat());
  const twice = duplicateZones(checked.filter((zone) => isSound(zone) && zone.isComplete));
  const conflicts = conflictsAmongZones(comparable);
  const zones = withFaultyZones(withFaultyRrsets(checked, conflicts), twice);
  return {
    // what has a fault replaces another zone of its name
    zones: [...zones.filter(isSound), ...zones.flatMap(withoutContent)],
    notes: [
      ...readings.flatMap((reading) => reading.notes),
      ...refusalNotes(checked.filter((_, i) => zones[i]?.fault === undefined)),
    ],
    faults: inPlaceOrder([
      ...readings.flatMap((reading) => reading.problems),
      ...own.flatMap(atMostProblems),
      ...atMostProblems([...conflicts, ...twice]),
    ]),
  };
}

function isSound({ fault }: DeclaredZone): boolean {
  return fault === undefined;
}

function withoutContent({ origin, format, fault }: DeclaredZone): DeclaredZone[] {
  return fault === undefined ? [] : [faultyZone(origin, format, fault)];
}

/** What is wrong in a zone beyond what its reader has seen. */
function conflictsWithin(zone: DeclaredZone): RecordConflict[] {
  if (zone.fault !== undefined) return [];
  return [...outOfZoneRecords(zone), ...(zone.isComplete ? conflictingRecords(zone.records) : [])];
}

/** The zones without the records that have conflicts of their own: a record is said to be wrong once. */
function withoutFaultyRecords(zones: readonly DeclaredZone[], conflicts: readonly RecordConflict[]): DeclaredZone[] {
  const faulty = new Set(conflicts.flatMap(({ between }) => between));
  return zones.map((zone) => ({ ...zone, records: zone.records.filter((record) => !faulty.has(record)) }));
}

/** The zones; RRsets that contradict each other are undecided: either may be right. */
function withFaultyRrsets(zones: readonly DeclaredZone[], conflicts: readonly RecordConflict[]): DeclaredZone[] {
  if (conflicts.length === 0) return [...zones];
  const faults = new Map<DeclaredRecord, LocatedMessage>();
  const ofOthers = new Map<Name, DeclaredRrset[]>();
  for (const { location, message, between, zone } of conflicts) {
    const fault = { location, message };
    for (const record of between) if (!faults.has(record)) faults.set(record, fault);
    if (zone === undefined) continue;
    const rrsets = between.map((record) => faultyRrset(record, fault));
    ofOthers.set(zone, [...rrsets, ...(ofOthers.get(zone) ?? [])]);
  }
  return zones.map((zone) => {
    const own = zone.records.flatMap((record) => {
      const fault = faults.get(record);
      return fault === undefined ? [] : [faultyRrset(record, fault)];
    });
    const faulty = [...own, ...((zone.isComplete ? ofOthers.get(zone.origin) : null) ?? [])];
    return { ...zone, undecided: [...zone.undecided, ...faulty] };
  });
}

function faultyRrset({ rr: { name, type }, location }: DeclaredRecord, fault: LocatedMessage): DeclaredRrset {
  return { name, type, location, fault };
}

/** The zones; of those that are declared twice, either may be right. */
function withFaultyZones(zones: readonly DeclaredZone[], twice: readonly ZoneConflict[]): DeclaredZone[] {
  const faults = new Map(twice.map(({ zone, location, message }) => [zone, { location, message }]));
  return zones.map((zone) => {
    const fault = faults.get(zone.origin);
    return fault === undefined ? zone : { ...zone, fault };
  });
}

/** Of zones that are judged apart from some faulty RRsets: that their server or tool refuses all of it until then. */
function refusalNotes(zones: readonly DeclaredZone[]): LocatedMessage[] {
  return zones.flatMap((zone) => {
    const first = zone.undecided.find(({ fault }) => fault !== undefined)?.fault;
    const refusal = findFileFormat(zone.format).describeRefusal?.(zone) ?? null;
    if (first === undefined || refusal === null) return [];
    const { location } = first;
    return [{ location, message: message("declared-zone/refused", { refusal }) }];
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
    const reading = findFileFormat(source.kind).read(paths, source.options, repository);
    return { ...reading, notes: [...reading.notes, ...unauditedZones(reading.zones, policy, source.location)] };
  });
}

/** The zones that have nothing to do with a domain of the policy. */
function unauditedZones(zones: readonly DeclaredZone[], { domains }: Policy, location: Location): LocatedMessage[] {
  const above = new Set(domains.flatMap(({ name }) => ancestorsOf(name)));
  const audited = new Set(domains.map(({ name }) => name));
  const idle = [...new Set(zones.map(({ origin }) => origin))].filter(
    (origin) => !above.has(origin) && !ancestorsOf(origin).some((name) => audited.has(name)),
  );
  if (idle.length === 0) return [];
  return [{ location, message: message("declared-zone/not-audited", { zones: idle }) }];
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

/**
 * What each place of the policy comes to. Throws all that cannot be read, each with its place: an InputError if a pattern of the
 * policy is among the causes, otherwise an AuditError.
 */
function readEach<T extends { location: Location }>(
  parts: readonly T[],
  read: (part: T) => ZoneReading,
): ZoneReading[] {
  const faults: LocatedMessage[] = [];
  let isPatternWrong = false;
  const readings = parts.map((part): ZoneReading | null => {
    try {
      return read(part);
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      isPatternWrong ||= error instanceof PatternError;
      faults.push(...error.reasons.map((message) => ({ location: part.location, message })));
      return null;
    }
  });
  if (faults.length > 0) throw unreadable(inPlaceOrder(faults), isPatternWrong);
  return readings.filter((reading) => reading !== null);
}

function unreadable(faults: readonly LocatedMessage[], isPatternWrong: boolean): Error {
  if (isPatternWrong) return new InputError(atMostProblems(faults));
  const more =
    faults.length > MAX_PROBLEMS ? [message("zone-fault/others", { count: faults.length - MAX_PROBLEMS })] : [];
  return new AuditError([...faults.slice(0, MAX_PROBLEMS).map(withPlace), ...more]);
}

/** What zones say against each other. */
function conflictsAmongZones(zones: readonly DeclaredZone[]): RecordConflict[] {
  const complete = zones.filter((zone) => zone.isComplete);
  const partial = zones.filter((zone) => !zone.isComplete);
  return [
    ...oversizedRrsets(zones),
    ...overlappingDeclarations(complete, partial),
    ...conflictingRecords(partial.flatMap((zone) => zone.records)),
  ];
}
