// Received reports as a report shows them: the senders of each domain when it is asked for. No question is asked for it.
import type { Name } from "../dns/name.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { evidenceOf, hasReports } from "../received-reports/evidence.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { newAddressesOf } from "../received-reports/new-addresses.ts";
import type { ReceivedView, ReceivedViews } from "../received-reports/view.ts";
import { daysKept, periodSince, SHOWN_DAYS, viewReceived } from "../received-reports/view.ts";
import { sendersOf } from "../senders/senders.ts";

/** The last 30 days with a report on any of these domains; null where no report is about them. */
export function openReceivedViews(
  { evidence, newAddresses }: KnownReports,
  domains: readonly DomainPolicy[],
): ReceivedViews | null {
  const kept = daysKept(Object.values(evidence.domains));
  if (kept === null) return null;
  const period = periodSince({ days: SHOWN_DAYS }, kept) ?? kept;
  const policies = new Map(domains.map((policy) => [policy.name, policy]));
  const viewOf = (domain: Name): ReceivedView | null => {
    const [own, policy] = [evidenceOf(evidence, domain), policies.get(domain)];
    if (policy === undefined || !hasReports(own)) return null;
    const added = newAddressesOf(newAddresses, domain);
    const senders = sendersOf(own.dmarc.rows, {
      policy,
      observed: null,
      since: period.first,
      added: added && added.addresses,
    });
    return viewReceived(domain, own, { period, senders, lastRun: added && added.since });
  };
  const domainCount = domains.filter(({ name }) => hasReports(evidenceOf(evidence, name))).length;
  return { viewOf, domainCount, isOffline: true };
}
