// `mta-sts check`: fetches the policies of the repository from their hosts, and compares them and their records in DNS.
import { parameterOf } from "../audit/levels.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import { readSiteFile } from "../files/site-folder.ts";
import type { ComparedSite } from "../hosting/compared-site.ts";
import { compareSite } from "../hosting/compare-site.ts";
import { policyFileOf } from "../hosting/policy-site.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import { openLive } from "../sources/live-world.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { World } from "../sources/world.ts";
import { mtaStsCertificateExpiry } from "../standards/mta-sts/checks/certificate-expiry.ts";
import { observeMtaStsRecord, observePolicyFetch } from "../standards/mta-sts/observe.ts";
import { chooseResolvers } from "./choose-resolvers.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import type { DeclaredSite } from "./policy-sites.ts";
import { loadPolicySites } from "./policy-sites.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";

export interface CheckSitesOptions extends RepositoryAccess {
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** A folder that `mta-sts build` wrote, and its name as the user gave it; null for none. */
  folder: { path: string; given: string } | null;
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  concurrency: number | null;
  /** Time limit, in milliseconds. */
  deadlineMs: number;
  /** Ends the run early. */
  stop?: AbortSignal;
  /** Called before the first policy and after each finished one. */
  onProgress?: (done: number, total: number) => void;
}

/** Hosts that are asked at once. */
const HOSTS_AT_ONCE = 50;

/** Compares the policies; in the order of their hosts. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function checkPolicySites(options: CheckSitesOptions): Promise<ComparedSite[]> {
  const { inputs, sites } = await loadPolicySites(options, options.domains);
  if (options.folder !== null) demandCurrentFolder(options.folder, sites);
  const { concurrency, allowPrivateNetwork, stop, onProgress } = options;
  return withRunDeadline(
    options.deadlineMs,
    async (deadline) => {
      const world = openLive({
        ...chooseResolvers(options, inputs.policy),
        at: null,
        concurrency,
        allowPrivateNetwork,
        smtp: "off",
        helo: null,
        evidence: [],
        deadline,
        smtpDeadlineMs: null,
        smtpRate: DEFAULT_SMTP_RATE,
      });
      try {
        return await world.runWithResolverCheck(() => compareSites(sites, inputs.policy, world, onProgress));
      } finally {
        world.close();
      }
    },
    stop,
  );
}

/** Asks the hosts of the sites, and DNS for their records. */
function compareSites(
  sites: readonly DeclaredSite[],
  { profile, domains }: Pick<Policy, "profile" | "domains">,
  { dns, https, at }: Pick<World, "dns" | "https" | "at">,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ComparedSite[]> {
  const policies = new Map<string, DomainPolicy>(domains.map((domain) => [domain.name, domain]));
  let done = 0;
  onProgress(done, sites.length);
  return mapConcurrent(sites, HOSTS_AT_ONCE, async (site) => {
    const { domain } = site;
    const [fetched, record] = await Promise.all([
      observePolicyFetch(https, dns, domain),
      observeMtaStsRecord(dns, domain),
    ]);
    const policy = policies.get(domain);
    if (policy === undefined) throw new Error("a defect: a site is of a domain of the policy");
    const leastDays = parameterOf(mtaStsCertificateExpiry, profile, policy);
    onProgress(++done, sites.length);
    return compareSite(site, site.expectedId, { fetched, record, at, leastDays });
  });
}

/** What is deployed from the folder has to be what the repository has. */
function demandCurrentFolder({ path, given }: { path: string; given: string }, sites: readonly DeclaredSite[]): void {
  const stale = sites.map(policyFileOf).filter((file, i) => readSiteFile(path, file) !== sites[i]?.text);
  const [first, ...others] = stale;
  if (first === undefined) return;
  throw new UsageError(message("site/stale", { folder: given, file: first, others: others.length }));
}
