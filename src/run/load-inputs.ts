// The inputs of every audit: the policy, its selected domains, and the declared records and MTA-STS policies.
import { CHECKS } from "../audit/checks.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { ChangedOnly } from "../run-report.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import { MAX_FILE_OCTETS } from "../policy/input-limits.ts";
import type { PolicyFiles } from "../policy/included-files.ts";
import { parsePolicy } from "../policy/load.ts";
import type { PolicyVocabulary } from "../policy/semantics.ts";
import { parseMailDomain } from "../policy/mail-domain.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import { parseResolverUrl } from "../sources/dns/resolver-url.ts";
import { trackedFiles } from "../sources/git.ts";
import { withoutYoungGrowth } from "../sources/heap.ts";
import type { DeclaredZones } from "../zones/declared-zone.ts";
import { includedPolicies } from "../zones/repository/included-policies.ts";
import { Repository, isMissingFile } from "../zones/repository/repository.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { readPolicyFiles } from "../zones/repository/policy-files.ts";
import { ZONE_FORMATS } from "../zones/formats.ts";
import { loadFormatsOf, readDeclaredZones } from "../zones/read-zones.ts";
import { WatchedTree } from "../zones/repository/watched-tree.ts";
import { locateRepository } from "../zones/repository/repository-folder.ts";
import { DiskTree } from "../zones/repository/file-tree.ts";
import { reasonOf } from "../reason.ts";
import type { Shard } from "../policy/shards.ts";
import { shardDomains } from "../policy/shards.ts";
import { withZoneSelectors } from "./zone-selectors.ts";

/** The place of the policy, and whether the repository is trusted. */
export interface RepositoryAccess {
  /** The policy's file, and the folder of the repository: files outside it are not read. */
  config: string;
  root: string;
  /** Whether untrusted people can write to the repository: then only files that git tracks are read. */
  isUntrusted: boolean;
}

export interface RunInputs {
  /** The files of the repository, as far as they may be read. */
  repository: Repository;
  /** The names of the files that were read until now. */
  filesRead: () => string[];
  policy: Policy;
  domains: DomainPolicy[];
  /** Whether a domain is among those that are audited, or would be if the policy still had it. */
  selects: (domain: Name) => boolean;
  /** The domains left out as the change cannot touch them; null if no change narrows the run. */
  changedOnly: ChangedOnly | null;
  declared: DeclaredZones;
  /** The MTA-STS policies this repository deploys. */
  policyFiles: PolicyFile[];
}

const VOCABULARY: PolicyVocabulary = {
  checks: CHECKS.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined })),
  formats: ZONE_FORMATS,
  validateResolver: resolverProblem,
};

/** The policy in `octets`, as if it stood in the file of that name; `files` has those that it includes. Throws InputError. */
export function parsePolicyFile(name: string, octets: Uint8Array, files?: PolicyFiles): Policy {
  return parsePolicy(name, octets, VOCABULARY, files);
}

/**
 * Reads all inputs from the repository, for the domains of a shard, or for those that the user names, all if that is none. Rejects with
 * InputError, UsageError (exit 2) or AuditError (exit 3).
 */
export async function loadInputs(
  access: RepositoryAccess,
  wanted: readonly string[],
  shard: Shard | null = null,
): Promise<RunInputs> {
  const { config, root } = access;
  const folder = locateRepository(config, root);
  const files = new WatchedTree(await openFolder(access));
  const repository = new Repository(folder, files);
  const octets = readPolicyFile(config, repository);
  const written = withoutYoungGrowth(() =>
    parsePolicyFile(repository.nameOf(config), octets, includedPolicies(repository)),
  );
  await loadFormatsOf(written);
  const zones = readDeclaredZones(written, folder, files);
  const { policy, notes } = withZoneSelectors(written, zones.zones);
  demandEvidence(policy, repository);
  return {
    repository,
    filesRead: () => files.filesRead.map((path) => repository.nameOf(path)),
    policy,
    ...selectDomains(policy, wanted, shard),
    changedOnly: null,
    declared: { ...zones, notes: [...zones.notes, ...notes] },
    policyFiles: readPolicyFiles(policy, folder, files),
  };
}

async function openFolder({ config, root, isUntrusted }: RepositoryAccess): Promise<DiskTree> {
  const folder = new DiskTree(root);
  if (!isUntrusted) return folder;
  try {
    return new DiskTree(root, await trackedFiles(folder.linkFreeFolderOf(config)));
  } catch (error) {
    throw new AuditError(message("git/untracked", { reason: reasonOf(error) }));
  }
}

/** Throws a UsageError that names the policy as the user did. It has no line: nothing was read. */
function readPolicyFile(config: string, repository: Repository): Uint8Array {
  const content = repository.readContent(config, MAX_FILE_OCTETS);
  if ("text" in content) return Buffer.from(content.text, "latin1");
  const { problem } = content;
  throw new UsageError(
    isMissingFile(problem) ? message("run/no-policy", { config }) : message("run/policy", { config, problem }),
  );
}

function resolverProblem(url: string): Message | null {
  const parsed = parseResolverUrl(url);
  return "problem" in parsed ? parsed.problem : null;
}

/** Throws an InputError that names every file of evidence that cannot be read. */
function demandEvidence({ domains }: Policy, repository: Repository): void {
  const attestations = new Set(domains.flatMap((domain) => domain.attestations));
  const faults = [...attestations].flatMap(({ evidence }) => {
    if ("url" in evidence) return [];
    const { file, location } = evidence;
    const problem = repository.problemAt(repository.pathOf(file));
    return problem === null ? [] : [{ location, message: message("policy/evidence-file", { text: file, problem }) }];
  });
  if (faults.length > 0) throw new InputError(faults);
}

function selectDomains(
  policy: Policy,
  wanted: readonly string[],
  shard: Shard | null,
): Pick<RunInputs, "domains" | "selects"> {
  if (shard !== null) {
    const { shardOf } = shardDomains(namesOf(policy.domains), shard.of);
    const selects = (name: Name): boolean => shardOf(name) === shard.number;
    return { domains: policy.domains.filter(({ name }) => selects(name)), selects };
  }
  const named = namedDomains(policy, wanted);
  const names = new Set(namesOf(named));
  const isWhole = named.length === policy.domains.length;
  return { domains: named, selects: (name) => isWhole || names.has(name) };
}

const namesOf = (domains: readonly DomainPolicy[]): Name[] => domains.map(({ name }) => name);

function namedDomains(policy: Policy, wanted: readonly string[]): DomainPolicy[] {
  if (wanted.length === 0) return policy.domains;
  const chosen = wanted.map((text) => {
    const parsed = parseMailDomain(text);
    const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
    if (found === undefined) throw new UsageError(message("run/not-a-domain", { text, config: policy.file }));
    return found;
  });
  return [...new Set(chosen)];
}
