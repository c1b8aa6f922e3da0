// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.
import { dirname, resolve } from "node:path";
import type { Problem } from "../model.ts";
import { AuditError, InputError } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { DeclaredZone } from "./declared.ts";
import { MAX_FILE, Repository } from "./files.ts";
import type { RepositoryFile } from "./files.ts";
import { MAX_PROBLEMS, parseMasterFile } from "./master-file.ts";
import type { Include, MasterFile, Source } from "./master-file.ts";
import { clashes, contradictions, distinct, strays, twins, wholeZone } from "./rules.ts";

/**
 * All zones the policy declares. `root` is the folder of the repository: nothing outside of it is read, and locations are
 * relative to it; patterns are relative to the policy file. Throws an InputError with all problems of all files at once,
 * an AuditError where a file cannot be read or a pattern matches none.
 */
export function readDeclared(policy: Policy, root: string): DeclaredZone[] {
  const repository = new Repository(root);
  const files = readFiles(policy, repository);
  const problems: Problem[] = [];
  const complete = files.flatMap((file) => readZone(file, includeFrom(repository, policy.file), problems));
  const inline = policy.domains.flatMap((domain) => readBlock(domain, includeFrom(repository, policy.file), problems));
  if (problems.length === 0) problems.push(...few(twins(complete)), ...few(contradictions(complete, inline)), ...few(clashes(inline.flatMap((zone) => zone.records))));
  if (problems.length > 0) throw new InputError(inOrder(problems));
  return [...complete, ...inline];
}

/** The master files that `zones:` names, each once. */
function readFiles(policy: Policy, repository: Repository): RepositoryFile[] {
  const folder = dirname(resolve(policy.file));
  const faults: string[] = [];
  const paths = new Set<string>();
  for (const { pattern, location } of policy.zones) {
    try {
      for (const path of repository.find(pattern, folder)) paths.add(path);
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      faults.push(`${location.file}:${location.line}:${location.column}: ${error.message}`);
    }
  }
  const files: RepositoryFile[] = [];
  for (const path of paths) {
    const file = repository.read(path);
    if (typeof file === "string") faults.push(file);
    else files.push(file);
  }
  if (faults.length > 0) throw new AuditError(faults.join("\n"));
  return files;
}

/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function includeFrom(repository: Repository, policyFile: string): Include {
  let left = MAX_FILE;
  return (path, from) => {
    const found = repository.read(from === policyFile ? resolve(dirname(policyFile), path) : repository.beside(path, from));
    if (typeof found === "string") return found;
    left -= found.text.length;
    return left < 0 ? `the files included by this zone are larger than ${MAX_FILE / 2 ** 20} MiB together` : found;
  };
}

function readZone({ file, text }: RepositoryFile, include: Include, problems: Problem[]): DeclaredZone[] {
  const found = parse({ text, start: { file, line: 1, column: 1 }, indent: 0, origin: null }, include);
  if (found.problems.length === 0) {
    const whole = wholeZone(file, found.records);
    if ("zone" in whole) {
      problems.push(...few(whole.problems), ...few(strays(whole.zone)), ...few(clashes(whole.zone.records)));
      return [whole.zone];
    }
    problems.push(whole);
  }
  problems.push(...found.problems);
  return [];
}

function readBlock({ name: origin, records: block }: DomainPolicy, include: Include, problems: Problem[]): DeclaredZone[] {
  if (block === null) return [];
  const text = Buffer.from(block.text, "utf8").toString("latin1");
  const found = parse({ text, start: block.location, indent: block.indent, origin }, include);
  const zone = { origin, complete: false, records: found.records };
  problems.push(...found.problems);
  if (found.problems.length === 0) problems.push(...few(strays(zone)));
  return [zone];
}

function parse(source: Source, include: Include): MasterFile {
  const { records, problems } = parseMasterFile(source, include);
  return { records: distinct(records), problems };
}

function few(problems: readonly Problem[]): readonly Problem[] {
  return problems.slice(0, MAX_PROBLEMS);
}

/** By place; what a block says for many domains (`defaults:`) is said once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, line, column } = problem.location;
    byPlace.set(`${file} ${line} ${column} ${problem.message}`, problem);
  }
  return [...byPlace.values()].toSorted(({ location: a }, { location: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
