// Master files of the repository as whole zones, and blocks of the policy as parts of their domains.
import { dirname, resolve } from "node:path";
import type { Name } from "../dns/name.ts";
import type { Problem } from "../model.ts";
import { AuditError } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { DeclaredZone } from "./declared.ts";
import type { Repository, RepositoryFile } from "./files.ts";
import { MAX_FILE } from "./files.ts";
import type { Include } from "./master-file.ts";
import { parseMasterFile } from "./master-file.ts";
import type { ZoneReading } from "./read.ts";
import { wholeZone } from "./rules.ts";

/** Each file is a whole zone. */
export function readMasterFiles(paths: readonly string[], _source: unknown, repository: Repository): ZoneReading {
  const files = paths.map((path) => repository.read(path));
  const faults = files.filter((file) => typeof file === "string");
  if (faults.length > 0) throw new AuditError(faults.join("\n"));
  const problems: Problem[] = [];
  const zones = (files as RepositoryFile[]).flatMap((file) => readZone(file, includeFrom(repository), problems));
  return { zones, problems, notes: [] };
}

/** The `records:` block of a domain; `$INCLUDE` in it is relative to the policy file. */
export function readBlock(origin: Name, block: NonNullable<DomainPolicy["records"]>, policyFile: string, repository: Repository): ZoneReading {
  const text = Buffer.from(block.text, "utf8").toString("latin1");
  const include = includeFrom(repository, policyFile);
  const { records, problems } = parseMasterFile({ text, start: block.location, indent: block.indent, origin }, include);
  return { zones: [{ origin, format: "inline", complete: false, records, absent: [], undecided: [] }], problems, notes: [] };
}

/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function includeFrom(repository: Repository, policyFile?: string): Include {
  let left = MAX_FILE;
  return (path, from) => {
    const found = repository.read(policyFile !== undefined && from === policyFile ? resolve(dirname(policyFile), path) : repository.beside(path, from));
    if (typeof found === "string") return found;
    left -= found.text.length;
    return left < 0 ? `the files included by this zone are larger than ${MAX_FILE / 2 ** 20} MiB together` : found;
  };
}

function readZone({ file, text }: RepositoryFile, include: Include, problems: Problem[]): DeclaredZone[] {
  const found = parseMasterFile({ text, start: { file, line: 1, column: 1 }, indent: 0, origin: null }, include);
  problems.push(...found.problems);
  if (found.problems.length > 0) return [];
  const whole = wholeZone(file, found.records);
  problems.push(...("zone" in whole ? whole.problems : [whole]));
  return "zone" in whole ? [whole.zone] : [];
}
