// What every command that audits begins with: the policy, the domains wanted of it, the records and policies it declares.
import { CHECKS } from "../audit/checks.ts";
import { AuditError, InputError, UsageError } from "../model.ts";
import { MOST_OCTETS } from "../policy/input-limits.ts";
import { parsePolicy } from "../policy/load.ts";
import { parseMailDomain } from "../policy/mail-domain.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import { parseResolverUrl, refusalOfResolver } from "../sources/dns/resolver-url.ts";
import { trackedFiles } from "../sources/git.ts";
import type { Declared } from "../zones/declared-zone.ts";
import { Repository } from "../zones/repository/repository.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { readPolicyFiles } from "../zones/repository/policy-files.ts";
import { readDeclared } from "../zones/read-zones.ts";
import { Folder, NO_SUCH_FILE } from "../zones/repository/file-tree.ts";

/** Where the policy is, and how far the repository is trusted. */
export interface Place {
  /** The policy's file, and the folder of the repository: nothing outside of it is read. */
  config: string;
  root: string;
  /** Whether somebody who is not trusted may have written the repository: only files that git tracks are read then. */
  untrusted: boolean;
}

export interface Prepared {
  /** The files of the repository, as far as they may be read. */
  repository: Repository;
  policy: Policy;
  domains: DomainPolicy[];
  declared: Declared;
  /** The MTA-STS policies this repository deploys. */
  policyFiles: PolicyFile[];
}

const KNOWN = CHECKS.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined }));

/** The policy in `octets`, as if it stood in the file `config`. Throws InputError. */
export function policyIn(config: string, octets: Uint8Array): Policy {
  return parsePolicy(config, octets, KNOWN, resolverProblem);
}

/** Reads all that the repository says. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function prepare(place: Place, wanted: readonly string[]): Promise<Prepared> {
  const { config, root } = place;
  const files = await openFiles(place);
  const repository = new Repository(root, files);
  const policy = policyIn(config, readPolicy(config, repository));
  const domains = selectDomains(policy, wanted);
  return {
    repository,
    policy,
    domains,
    declared: readDeclared(policy, root, files),
    policyFiles: readPolicyFiles(policy, root, files),
  };
}

async function openFiles({ config, root, untrusted }: Place): Promise<Folder> {
  const any = new Folder(root);
  if (!untrusted) return any;
  try {
    return new Folder(root, await trackedFiles(any.unturnedFolderOf(config)));
  } catch (error) {
    throw new AuditError(`${NO_GIT} ${error instanceof Error ? error.message : String(error)}`);
  }
}

const NO_GIT =
  "only files that git tracks are read in a repository that others write to, and git does not say which these are. Check the repository out first (actions/checkout, with git installed).";

function readPolicy(config: string, repository: Repository): Uint8Array {
  const content = repository.contentOf(config, MOST_OCTETS);
  if ("text" in content) return Buffer.from(content.text, "latin1");
  const isMissing = content.problem.endsWith(NO_SUCH_FILE);
  const message = isMissing
    ? 'there is no such file; write one, or name another with --config ("config" in a workflow)'
    : `the policy ${content.problem}`;
  throw new InputError([{ location: { file: config, line: 1, column: 1 }, message }]);
}

/** Who may have said which resolvers are asked. */
interface Asking {
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  untrusted: boolean;
}

/**
 * The resolvers asked: those of the command line, else of the policy; the built-in ones where empty. `untrusted`: those of a policy that
 * is not to reach into this network. Throws an InputError for each that would.
 */
export function resolversOf(
  { resolvers, allowPrivateNetwork, untrusted }: Asking,
  policy: Policy,
): { urls: readonly string[]; untrusted: boolean } {
  if (resolvers.length > 0) return { urls: resolvers, untrusted: false };
  const confined = untrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
  const problems = policy.resolvers.flatMap(({ url, location }) => {
    const refusal = confined ? refusalOfResolver(url) : null;
    return refusal === null
      ? []
      : [
          {
            location,
            message: `resolver ${JSON.stringify(url)} ${refusal}, and this policy is not trusted. ${ALLOWED}`,
          },
        ];
  });
  if (problems.length > 0) throw new InputError(problems);
  return { urls: policy.resolvers.map(({ url }) => url), untrusted: confined };
}

const ALLOWED =
  "Name it where the run is set up (`resolvers` in the workflow, --resolver), or allow it there (allow-private-network)";

function resolverProblem(url: string): string | null {
  const parsed = parseResolverUrl(url);
  return "error" in parsed ? parsed.error : null;
}

function selectDomains(policy: Policy, wanted: readonly string[]): DomainPolicy[] {
  if (wanted.length === 0) return policy.domains;
  const chosen = wanted.map((text) => {
    const parsed = parseMailDomain(text);
    const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
    if (found === undefined) throw new UsageError(`--domain ${text}: ${policy.file} names no such domain`);
    return found;
  });
  return [...new Set(chosen)];
}
