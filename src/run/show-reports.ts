// `reports show`: what received reports say of domains, and who sends in their name.
import { mapConcurrent } from "../concurrency/map.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Evidence } from "../received-reports/evidence.ts";
import { evidenceOf } from "../received-reports/evidence.ts";
import { selectEvidence } from "../received-reports/known-reports.ts";
import type { NewAddresses } from "../received-reports/new-addresses.ts";
import { findNewAddresses, newAddressesOf } from "../received-reports/new-addresses.ts";
import type { ReceivedView } from "../received-reports/view.ts";
import { daysKept, periodSince, viewReceived } from "../received-reports/view.ts";
import type { ShownReports } from "../received-reports/view.ts";
import { observeSources } from "../senders/observe.ts";
import { sendersOf } from "../senders/senders.ts";
import { openLive } from "../sources/live-world.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { World } from "../sources/world.ts";
import { openOffline } from "../sources/world.ts";
import { offlineDns } from "../zones/planned/overlay.ts";
import { chooseResolvers } from "./choose-resolvers.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import { readReports } from "./read-reports.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";

export interface ShowOptions extends RepositoryAccess {
  /** The domains to show in full; none: a line for each domain of the policy, or in full where it has one alone. */
  domains: readonly string[];
  /** What a history keeps of earlier reports, and the moment of its last run; null before the first. */
  earlier: { evidence: Evidence; lastRun: string | null } | null;
  /** The first day to show, or how many days up to the last one with a report. */
  since: { day: string } | { days: number };
  /** Whether every domain is shown in full; of those that are not named, DNS is not asked. */
  isDetailed: boolean;
  /** Whether text has the days of each sender, too. Domains that are not shown in full have none. */
  isByDay: boolean;
  /** Whether DNS is left alone. */
  offline: boolean;
  /** Read the reports as of this moment, ISO 8601; null for the clock's. */
  now: string | null;
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  concurrency: number | null;
  /** Time limit, in milliseconds. */
  deadlineMs: number;
}

const DOMAINS_AT_ONCE = 10;

/** Reads the reports and describes them. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function showReports(options: ShowOptions): Promise<ShownReports> {
  const inputs = await loadInputs(options, options.domains);
  const { policy, domains } = inputs;
  if (policy.reports.length === 0 && options.earlier === null)
    throw new UsageError(message("run/no-reports", { config: policy.file }));
  const isNamed = options.domains.length > 0 || domains.length === 1;
  const isDetailed = isNamed || options.isDetailed;
  if (options.isByDay && !isDetailed) throw new UsageError(message("option/by-day"));
  const isOffline = options.offline || !isNamed;
  return withRunDeadline(options.deadlineMs, async (deadline) => {
    const world = isOffline ? openOffline(options.now, offlineDns, []) : openNetwork(options, inputs, deadline);
    try {
      const { evidence, problems, unlisted } = await readReports({
        ...inputs,
        at: world.at,
        signal: deadline.signal,
        ...(options.earlier === null ? {} : { earlier: options.earlier.evidence }),
      });
      const { evidence: kept, lastRun } = options.earlier ?? { evidence: null, lastRun: null };
      const names = policy.domains.map(({ name }) => name);
      const newAddresses = kept && lastRun && findNewAddresses(lastRun, kept, selectEvidence(evidence, names));
      const views = await viewAll(domains, evidence, {
        since: options.since,
        isDetailed,
        dns: isOffline ? null : world.dns,
        newAddresses: newAddresses || null,
      });
      return { domains: views, isOffline, isDetailed, isByDay: options.isByDay, problems, unlisted };
    } finally {
      world.close();
    }
  });
}

function openNetwork(
  { concurrency, allowPrivateNetwork, now, ...options }: ShowOptions,
  { policy }: RunInputs,
  deadline: Deadline,
): World {
  return openLive({
    ...chooseResolvers({ ...options, allowPrivateNetwork }, policy),
    concurrency,
    allowPrivateNetwork,
    deadline,
    smtpDeadlineMs: null,
    at: now,
    smtp: "off",
    smtpRate: DEFAULT_SMTP_RATE,
    helo: null,
    evidence: [],
  });
}

interface ViewOptions {
  since: ShowOptions["since"];
  isDetailed: boolean;
  dns: World["dns"] | null;
  newAddresses: NewAddresses | null;
}

async function viewAll(
  domains: readonly DomainPolicy[],
  kept: Evidence,
  { since, isDetailed, dns, newAddresses }: ViewOptions,
): Promise<ReceivedView[]> {
  const all = daysKept(domains.map(({ name }) => evidenceOf(kept, name)));
  const period = all === null ? null : periodSince(since, all);
  return mapConcurrent(domains, DOMAINS_AT_ONCE, async (policy) => {
    const evidence = evidenceOf(kept, policy.name);
    const { rows } = evidence.dmarc;
    if (!isDetailed || period === null) return viewReceived(policy.name, evidence, { period, senders: null });
    const observed = dns === null ? null : await observeSources(dns, policy, rows);
    const added = newAddressesOf(newAddresses, policy.name);
    const senders = sendersOf(rows, { policy, observed, since: period.first, added: added && added.addresses });
    return viewReceived(policy.name, evidence, { period, senders, lastRun: added && added.since });
  });
}
