// What the zones of the policy declared at a commit of the past.
import { AuditError } from "../errors.ts";
import type { Commit } from "../ports.ts";
import { policyHash } from "../policy/hash.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import { findFormat } from "../zones/formats.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { readDeclaredZones } from "../zones/read-zones.ts";
import type { FileTree } from "../zones/repository/file-tree.ts";
import { locateRepository } from "../zones/repository/repository-folder.ts";
import { includedPolicies } from "../zones/repository/included-policies.ts";
import { Repository } from "../zones/repository/repository.ts";
import { parsePolicyFile } from "./load-inputs.ts";
import { readInRounds } from "./read-commit.ts";

/** The repository as it is checked out. */
export interface CheckedOut {
  config: string;
  root: string;
  policy: Policy;
  zones: readonly DeclaredZone[];
}

/**
 * The files that the policy of today names as zones, and the records that the policy had itself; null where there was a fault in any of
 * them. The policy may be younger than its zones.
 */
export function readPastZones(commit: Commit, checkedOut: CheckedOut): Promise<DeclaredZone[] | null> {
  return readInRounds(commit, checkedOut, (tree) => {
    try {
      return readZones(tree, checkedOut);
    } catch {
      return null; // a file that cannot be read, or whose content is not there yet
    }
  });
}

function readZones(tree: FileTree, { config, root, policy }: CheckedOut): DeclaredZone[] | null {
  const folder = locateRepository(config, root);
  const repository = new Repository(folder, tree);
  const zones = policy.zones.filter(
    ({ kind, pattern }) => !findFormat(kind).isGenerated && repository.hasAny(pattern, repository.nameOf(config)),
  );
  demandContents(repository, zones, config);
  const then = { ...policy, zones, domains: domainsThen(repository, { config, policy }) };
  const read = readDeclaredZones(then, folder, tree);
  return read.faults.length === 0 ? read.zones : null;
}

/** Reads what the zones name, so that their contents come in one round with that of the policy. */
function demandContents(repository: Repository, zones: Policy["zones"], config: string): void {
  const folder = repository.folderOf(repository.nameOf(config));
  for (const { pattern } of zones) for (const path of repository.find(pattern, folder)) repository.read(path);
}

/** With the records that each had in the policy; none before there was one. */
function domainsThen(
  repository: Repository,
  { config, policy }: Pick<CheckedOut, "config" | "policy">,
): DomainPolicy[] {
  if (!repository.hasFile(config)) return policy.domains.map((domain) => ({ ...domain, records: null }));
  const file = repository.read(config);
  if ("problem" in file) throw new AuditError(file.problem);
  const octets = Buffer.from(file.text, "latin1");
  const isOneFile = policy.included.patterns.length === 0;
  if (isOneFile && policyHash([{ file: file.file, octets }]) === policy.sha256) return policy.domains; // it has not changed since
  return parsePolicyFile(file.file, octets, includedPolicies(repository)).domains;
}
