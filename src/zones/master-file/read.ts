// Master files of the repository as whole zones, and blocks of the policy as parts of their domains.
import { resolve } from "node:path";
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { LocatedMessage } from "../../model.ts";
import { AuditError } from "../../model.ts";
import type { DomainPolicy } from "../../policy/policy.ts";
import type { AllowedFiles } from "../repository/allowance.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { Repository, RepositoryFile } from "../repository/repository.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { MAX_FILE } from "../repository/repository.ts";
import type { Include } from "./master-file.ts";
import { MAX_RECORDS, parseMasterFile } from "./master-file.ts";
import type { ZoneReading } from "../zone-format.ts";
import { soaProblems } from "../validate-zones.ts";

/** Each file is a whole zone. */
export function readMasterFiles(paths: readonly string[], _options: null, repository: AllowedFiles): ZoneReading {
  const faults: string[] = [];
  const problems: LocatedMessage[] = [];
  const zones: DeclaredZone[] = [];
  let records = MAX_RECORDS;
  for (const path of paths) {
    const file = repository.read(path);
    if ("problem" in file) {
      faults.push(file.problem);
      continue;
    }
    const { zone, problems: own, read } = readZone(file, createInclude(repository), records);
    records -= read;
    repository.countRecords(read);
    problems.push(...own);
    zones.push(zone);
  }
  if (faults.length > 0) throw new AuditError(faults);
  return { zones, problems, notes: [] };
}

/** The `records:` block of a domain; `$INCLUDE` in it is relative to the policy file. */
export function readInlineBlock(
  origin: Name,
  block: NonNullable<DomainPolicy["records"]>,
  repository: AllowedFiles,
): ZoneReading {
  repository.countOctets(block.text.length);
  const text = encodeUtf8(block.text);
  const { records, problems } = parseMasterFile(
    { text, start: block.location, indent: block.indent, origin },
    createInclude(repository),
  );
  repository.countRecords(records.length);
  const zone: DeclaredZone = { origin, format: "bind", isComplete: false, records, deleted: [], undecided: [] };
  return { zones: [withFault(zone, problems)], problems, notes: [] };
}

/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function createInclude(repository: Repository): Include {
  let left = MAX_FILE;
  return (path, from) => {
    const found = repository.read(resolve(repository.folderOf(from), path));
    if ("problem" in found) return found;
    left -= found.text.length;
    if (left >= 0) return found;
    return { problem: `the files included by this zone are larger than ${MAX_FILE / 2 ** 20} MiB together` };
  };
}

/** The zone of a file, what is wrong with it, and how many records were read to know. */
function readZone(
  { file, text }: RepositoryFile,
  include: Include,
  maxRecords: number,
): { zone: DeclaredZone; problems: LocatedMessage[]; read: number } {
  const source = { text, start: { file, line: 1, column: 1 }, indent: 0, origin: null };
  const { records, problems: own, origin } = parseMasterFile(source, include, maxRecords);
  const read = records.length;
  const apex = records.find((record) => record.rr.type === "SOA")?.rr.name ?? origin ?? ROOT;
  const zone: DeclaredZone = { origin: apex, format: "bind", isComplete: true, records, deleted: [], undecided: [] };
  const problems = own.length > 0 ? own : soaProblems(file, zone);
  return { zone: withFault(zone, problems), problems, read };
}

function withFault(zone: DeclaredZone, [fault]: readonly LocatedMessage[]): DeclaredZone {
  return fault === undefined ? zone : { ...zone, fault };
}
