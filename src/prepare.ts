// What every command that audits begins with: the policy, the domains wanted of it, the records and policies it declares.
import { CHECKS } from "./audit/checks.ts";
import { UsageError } from "./model.ts";
import { loadPolicy, parsePolicy } from "./policy/load.ts";
import { parseMailDomain } from "./policy/mail-domain.ts";
import type { DomainPolicy, Policy } from "./policy/policy.ts";
import { parseResolverUrl } from "./sources/dns/resolver-url.ts";
import type { Declared } from "./zones/declared.ts";
import type { PolicyFile } from "./zones/policy-files.ts";
import { readPolicyFiles } from "./zones/policy-files.ts";
import { readDeclared } from "./zones/read.ts";

export interface Prepared {
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

/** Reads all that the repository says. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function prepare({ config, root, domains: wanted }: { config: string; root: string; domains: readonly string[] }): Prepared {
  const policy = loadPolicy(config, KNOWN, resolverProblem);
  return { policy, domains: selectDomains(policy, wanted), declared: readDeclared(policy, root), policyFiles: readPolicyFiles(policy, root) };
}

/** The resolvers asked: those of the command line, else of the policy; the built-in ones where empty. */
export function resolversOf({ resolvers }: { resolvers: readonly string[] }, policy: Policy): readonly string[] {
  return resolvers.length > 0 ? resolvers : policy.resolvers.map((resolver) => resolver.url);
}

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
