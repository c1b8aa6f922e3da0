// Whether the domains of report mailboxes accept mail, by their DNS records (RFC 5321 §5.1, RFC 7505).
import { severalCauses } from "../cause.ts";
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { ROOT } from "../dns/name.ts";
import { noRecordEvidence } from "../dns/no-record.ts";
import { formatRdata } from "../dns/record.ts";
import { unmeasuredCause } from "../dns/unmeasured-answer.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Judgement, Observation } from "../model.ts";
import type { Dns } from "../ports.ts";
import { adviceFix } from "./fixes.ts";
import { registrableOf } from "./registrable.ts";
import type { ReportUri } from "./mailto.ts";

/**
 * What DNS says of one domain: whether it accepts mail, null where that could not be measured, with the cause. Else `host`: one
 * of its MX hosts has an address (without MX records the domain's own counts) · `no-domain` it does not exist · `null-mx` ·
 * `no-address` it has neither an MX record nor an address · `no-host` none of its MX hosts has an address.
 */
type MailboxDomain = { domain: Name } & (
  | { accepts: true; reason: "host"; host: Name }
  | { accepts: false; reason: "no-domain" | "null-mx" | "no-address" | "no-host" }
  | { accepts: null; reason: Message }
);

/** The domains of all usable report mailboxes, each once; `unasked` counts those beyond what is asked. */
export interface ReportMailboxes {
  domains: MailboxDomain[];
  unasked: number;
}

/** Project limit: domains and MX hosts that are asked about; a hostile record names thousands. */
export const MAX_DOMAINS = 10;
const MAX_HOSTS = 10;

/** What was observed, and in which answers. */
interface WithEvidence<T> {
  value: T;
  evidence: Evidence[];
}

/** The domains that reports are mailed to, each once. */
export function reportDomains(rua: readonly ReportUri[]): Name[] {
  return [...new Set(rua.map(({ domain }) => domain))].filter((domain) => domain !== null);
}

/** Asks for each domain of a record's destinations; a record that is not there, or not known, is passed on as that. */
export async function observeMailboxes(
  dns: Dns,
  record: Observation<{ rua: ReportUri[] }>,
): Promise<Observation<ReportMailboxes>> {
  if (record.state !== "present") return record;
  const domains = reportDomains(record.value.rua);
  const seen = await Promise.all(domains.slice(0, MAX_DOMAINS).map((domain) => observeMailboxDomain(dns, domain)));
  const unasked = domains.length - seen.length;
  return {
    state: "present",
    value: { domains: seen.map(({ value }) => value), unasked },
    evidence: seen.flatMap(({ evidence }) => evidence),
  };
}

/**
 * Judges that every mailbox's domain accepts mail. Whether the audited domain itself (`own`) does is for `mx/*` to judge, where it
 * receives; `dns/dangling` reports those that anyone can register.
 */
export function judgeMailboxes(
  { domains, unasked }: ReportMailboxes,
  own: Name | null,
  referenced: Observation<{ unregistered: readonly { domain: Name }[] }>,
): Judgement {
  const isUnregistered = (domain: Name): boolean => registrableOf(domain, referenced) !== null;
  const refusing = domains.filter(
    ({ accepts, domain }) => accepts === false && domain !== own && !isUnregistered(domain),
  );
  if (refusing.length > 0)
    return {
      outcome: "fail",
      message: describeDomains(refusing),
      fix: adviceFix(message("mailbox/fix", { domains: refusing.map(({ domain }) => domain) })),
    };
  const causes = domains.flatMap(({ accepts, reason }) => (accepts === null ? [reason] : []));
  if (causes.length > 0) return { outcome: "unknown", message: severalCauses(causes) };
  if (unasked > 0)
    return { outcome: "unknown", message: message("mailbox/domain-limit", { left: unasked, limit: MAX_DOMAINS }) };
  const dangling = domains.filter(({ domain }) => isUnregistered(domain));
  if (dangling.length > 0)
    return {
      outcome: "not-applicable",
      message: message("mailbox/dangling", { domains: dangling.map(describeDomain) }),
    };
  const ownDomain = domains.filter(({ accepts }) => accepts === false);
  if (ownDomain.length > 0)
    return { outcome: "not-applicable", message: message("mailbox/own", { domains: ownDomain.map(describeDomain) }) };
  return { outcome: "pass", message: domains.length === 0 ? message("mailbox/none") : describeDomains(domains) };
}

function describeDomains(domains: readonly MailboxDomain[]): Message {
  return message("mailbox/domains", { domains: domains.map(describeDomain) });
}

function describeDomain(seen: MailboxDomain): Message {
  if (seen.accepts === null) return seen.reason;
  const { domain } = seen;
  return seen.accepts
    ? message("mailbox/accepts", { domain, host: seen.host })
    : message(`mailbox/${seen.reason}`, { domain });
}

async function observeMailboxDomain(dns: Dns, domain: Name): Promise<WithEvidence<MailboxDomain>> {
  const answer = await dns.query(domain, "MX");
  const at = { type: "MX", name: domain };
  const reason = unmeasuredCause(at, answer);
  if (reason !== null) return { value: { domain, accepts: null, reason }, evidence: [] };
  if (answer.kind !== "records") {
    const isMissing = answer.kind === "nxdomain";
    const evidence = [noRecordEvidence(at, isMissing ? "nxdomain" : "nodata")];
    if (isMissing) return { value: { domain, accepts: false, reason: "no-domain" }, evidence };
    // RFC 5321 §5.1: without an MX record the domain's own address counts as one.
    return observeHosts(dns, domain, [domain], evidence);
  }
  const records = answer.records.map(({ data }) => data).toSorted((a, b) => a.preference - b.preference);
  const evidence = records.slice(0, MAX_HOSTS).map((data) => ({ at, text: formatRdata("MX", data) }));
  if (records.some(({ exchange }) => exchange === ROOT)) {
    // RFC 7505 §3: a null MX says that no mail is accepted.
    return { value: { domain, accepts: false, reason: "null-mx" }, evidence };
  }
  return observeHosts(dns, domain, [...new Set(records.map(({ exchange }) => exchange))], evidence);
}

/** Whether any of the hosts has an address: one is enough, so they are asked in turn. */
async function observeHosts(
  dns: Dns,
  domain: Name,
  hosts: readonly Name[],
  seen: Evidence[],
): Promise<WithEvidence<MailboxDomain>> {
  let unmeasured: Message | null =
    hosts.length > MAX_HOSTS ? message("mailbox/host-limit", { all: hosts.length, limit: MAX_HOSTS }) : null;
  const evidence = [...seen];
  for (const host of hosts.slice(0, MAX_HOSTS).filter((name) => !isIPv4(name))) {
    for (const type of ["A", "AAAA"] as const) {
      const answer = await dns.query(host, type);
      const cause = unmeasuredCause({ type, name: host }, answer);
      if (cause !== null) unmeasured = cause;
      else if (answer.kind === "records") {
        evidence.push(
          ...answer.records.slice(0, 1).map(({ data }) => ({ at: { type, name: host }, text: data.address })),
        );
        return { value: { domain, accepts: true, reason: "host", host }, evidence };
      }
    }
  }
  if (unmeasured !== null) {
    const reason = message("cause/question", { question: domain, reason: unmeasured });
    return { value: { domain, accepts: null, reason }, evidence };
  }
  const own = hosts.length === 1 && hosts[0] === domain;
  return { value: { domain, accepts: false, reason: own ? "no-address" : "no-host" }, evidence };
}
