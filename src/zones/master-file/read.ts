// Master files of the repository as whole zones, and blocks of the policy as parts of their domains.
import { resolve } from "node:path";
import type { Name } from "../../dns/name.ts";
import { isWithin, ROOT } from "../../dns/name.ts";
import { type Message, message } from "../../message.ts";
import type { LocatedMessage, Location } from "../../model.ts";
import { AuditError } from "../../errors.ts";
import type { DomainPolicy } from "../../policy/policy.ts";
import type { AllowedFiles } from "../repository/allowance.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { Repository, RepositoryFile } from "../repository/repository.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { MAX_FILE } from "../repository/repository.ts";
import { atMostProblems } from "../located-messages.ts";
import type { Include, MasterFile } from "./master-file.ts";
import { MAX_RECORDS, parseMasterFile } from "./master-file.ts";
import type { ZoneReading } from "../zone-format.ts";
import { originOfFile } from "./origin.ts";
import { soaProblems } from "../validate-zones.ts";

/** `origin`: the zone of the entry's file; null: its name says so. */
export interface MasterFileOptions {
  origin: Name | null;
}

/** Each file is a whole zone. */
export function readMasterFiles(
  paths: readonly string[],
  options: MasterFileOptions,
  repository: AllowedFiles,
): ZoneReading {
  const faults: Message[] = [];
  const problems: LocatedMessage[] = [];
  const notes: LocatedMessage[] = [];
  const zones: DeclaredZone[] = [];
  const given: GivenOrigin[] = [];
  let records = MAX_RECORDS;
  for (const path of paths) {
    const file = repository.read(path);
    if ("problem" in file) {
      faults.push(file.problem);
      continue;
    }
    const origin = options.origin ?? originOfFile(path);
    const { zone, file: found } = readZone(file, origin, createInclude(repository), records);
    records -= found.records.length;
    repository.countRecords(found.records.length);
    problems.push(...found.problems);
    notes.push(...atMostProblems(found.notes));
    if (origin !== null && found.originUsedAt !== null) given.push({ origin, location: found.originUsedAt });
    zones.push(zone);
  }
  if (faults.length > 0) throw new AuditError(faults);
  return { zones, problems, notes: [...notes, ...originNote(given, options.origin !== null)] };
}

/** An origin that a file does not say itself, and where it is used first. */
interface GivenOrigin {
  origin: Name;
  location: Location;
}

/** Said once for all files of an entry. */
function originNote(given: readonly GivenOrigin[], isConfigured: boolean): LocatedMessage[] {
  const [first] = given;
  if (first === undefined) return [];
  const values = { origin: first.origin, isConfigured, others: given.length - 1 };
  return [{ location: first.location, message: message("master-file/given-origin", values) }];
}

/** The `records:` block of a domain; `$INCLUDE` in it is relative to the policy file. */
export function readInlineBlock(
  origin: Name,
  block: NonNullable<DomainPolicy["records"]>,
  repository: AllowedFiles,
): ZoneReading {
  repository.countOctets(block.text.length);
  const text = encodeUtf8(block.text);
  const { records, undecided, problems, fault, notes } = parseMasterFile(
    { text, start: block.location, indent: block.indent, origin },
    createInclude(repository),
  );
  repository.countRecords(records.length);
  const zone: DeclaredZone = { origin, format: "bind", isComplete: false, records, deleted: [], undecided };
  return { zones: [withFault(zone, fault)], problems, notes };
}

/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function createInclude(repository: Repository): Include {
  let left = MAX_FILE;
  return (path, from) => {
    const found = repository.read(resolve(repository.folderOf(from), path));
    if ("problem" in found) return found;
    left -= found.text.length;
    if (left >= 0) return found;
    return { problem: message("master-file/include-size", { mebibytes: MAX_FILE / 2 ** 20 }) };
  };
}

/** The zone of a file, and what was read to know. `given`: the origin until the file says one. */
function readZone(
  { file, text }: RepositoryFile,
  given: Name | null,
  include: Include,
  maxRecords: number,
): { zone: DeclaredZone; file: MasterFile } {
  const source = { text, start: { file, line: 1, column: 1 }, indent: 0, origin: given };
  const found = parseMasterFile(source, include, maxRecords);
  const { records, undecided } = found;
  const zone: DeclaredZone = {
    origin: found.apex ?? widestOrigin(found.origin, given) ?? ROOT,
    format: "bind",
    isComplete: true,
    records,
    deleted: [],
    undecided,
  };
  if (found.fault !== null) return { zone: withFault(withoutForeignRecords(zone), found.fault), file: found };
  const misplaced = misplacedSoa(zone, given, found.origin);
  const faults = misplaced === null ? soaProblems(file, zone) : [misplaced.fault];
  const owner = misplaced === null ? zone : { ...zone, origin: misplaced.origin };
  const problems = [...found.problems, ...faults];
  return { zone: withFault(withoutForeignRecords(owner), faults[0] ?? null), file: { ...found, problems } };
}

/** RFC 1034 §4.2.1: glue may be of other zones. */
const GLUE_TYPES: ReadonlySet<string> = new Set(["A", "AAAA"]);

/**
 * Where the SOA record stands at another name than the zone that the file seems to be: no server would load that zone, and live DNS
 * would be judged instead of all of it. `origin` is the zone that the records are of; `given` as for `readZone`, `own` is the file's own origin.
 */
function misplacedSoa(
  { origin: apex, records }: DeclaredZone,
  given: Name | null,
  own: Name | null,
): { origin: Name; fault: LocatedMessage } | null {
  const seeming = [given, own !== null && isWithin(apex, own) ? null : own].filter((name) => name !== null);
  for (const { rr, location } of records) {
    if (isWithin(rr.name, apex) || GLUE_TYPES.has(rr.type)) continue;
    const origin = isWithin(apex, rr.name) ? rr.name : seeming.find((name) => isWithin(rr.name, name));
    if (origin === undefined) continue;
    return {
      origin,
      fault: { location, message: message("zone-fault/misplaced-soa", { name: rr.name, zone: apex }) },
    };
  }
  return null;
}

/** Where no SOA record says it: what the file says, unless that is a part of what it was given. */
function widestOrigin(own: Name | null, given: Name | null): Name | null {
  return own === null || (given !== null && isWithin(own, given)) ? given : own;
}

/** named leaves records of other zones out, glue above all, and says so; NSD refuses the zone. */
function withoutForeignRecords(zone: DeclaredZone): DeclaredZone {
  const foreign = zone.records.filter(({ rr }) => !isWithin(rr.name, zone.origin));
  if (foreign.length === 0) return zone;
  const warnings = foreign.map(({ rr, location }) => ({
    location,
    message: message("record-warning/foreign", { name: rr.name, type: rr.type, zone: zone.origin }),
  }));
  return { ...zone, records: zone.records.filter(({ rr }) => isWithin(rr.name, zone.origin)), warnings };
}

function withFault(zone: DeclaredZone, fault: LocatedMessage | null): DeclaredZone {
  return fault === null ? zone : { ...zone, fault };
}
