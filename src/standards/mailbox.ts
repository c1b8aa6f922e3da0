// Whether the domains of report mailboxes accept mail, as DNS tells (RFC 5321 §5.1, RFC 7505).
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { ROOT } from "../dns/name.ts";
import { formatRdata } from "../dns/record.ts";
import type { Evidence, Judgement, Observation } from "../model.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import type { ReportUri } from "./mailto.ts";
import { mailboxDomain } from "./mailto.ts";

/**
 * What DNS says of one domain: whether it accepts mail, null where that could not be measured. The reason is then the cause;
 * else `host`: one of its MX hosts has an address (its own counts where there is no MX) · `no-domain` it does not exist ·
 * `null-mx` · `no-address` it has neither MX record nor address · `no-host` none of its MX hosts has an address.
 */
type MailboxDomain = { domain: Name } & (
  | { accepts: true; reason: "host"; host: Name }
  | { accepts: false; reason: RefusalReason }
  | { accepts: null; reason: string }
);

type RefusalReason = "no-domain" | "null-mx" | "no-address" | "no-host";

const REFUSAL_TEXTS: Readonly<Record<RefusalReason, (domain: Name) => string>> = {
  "no-domain": (domain) => `${domain} does not exist`,
  "null-mx": (domain) => `${domain} has a null MX, so it accepts no mail`,
  "no-address": (domain) => `${domain} has neither an MX record nor an address`,
  "no-host": (domain) => `no MX host of ${domain} has an address`,
};

/** The domains of all usable report mailboxes, each once; `unasked` counts those beyond what is asked. */
export interface ReportMailboxes {
  domains: MailboxDomain[];
  unasked: number;
}

/** Nobody has reports sent to more domains, or mail to more hosts; a hostile record names thousands. */
export const MAX_DOMAINS = 10;
const MAX_HOSTS = 10;

/** What was learnt, and from which answers. */
interface WithEvidence<T> {
  value: T;
  evidence: Evidence[];
}

/** The domains that reports are mailed to, each once. */
export function reportDomains(rua: readonly ReportUri[]): Name[] {
  const usable = rua.filter(({ problem }) => problem === null);
  return [...new Set(usable.map(({ uri }) => mailboxDomain(uri)))].filter((domain) => domain !== null);
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

/** Judges that every mailbox's domain accepts mail. That of the audited domain itself, where it receives, is for `mx/*` to judge: `own`. */
export function judgeMailboxes({ domains, unasked }: ReportMailboxes, own: Name | null): Judgement {
  const refusing = domains.filter(({ accepts, domain }) => accepts === false && domain !== own);
  if (refusing.length > 0) {
    const text = `Let \`rua\` name a mailbox of a domain that receives mail, or give ${refusing.map(({ domain }) => domain).join(", ")} an MX record.`;
    return { outcome: "fail", message: describeDomains(refusing), fix: { text, records: [] } };
  }
  const unmeasured = domains.filter(({ accepts }) => accepts === null);
  if (unmeasured.length > 0) return { outcome: "unknown", message: describeDomains(unmeasured) };
  if (unasked > 0)
    return {
      outcome: "unknown",
      message: `${unasked} more domains in \`rua\` were not asked about, only the first ${MAX_DOMAINS}`,
    };
  const ownDomain = domains.filter(({ accepts }) => accepts === false);
  if (ownDomain.length > 0)
    return {
      outcome: "not-applicable",
      message: `not judged: ${describeDomains(ownDomain)}, which is a fault of its own, see mx/present and mx/target`,
    };
  return { outcome: "pass", message: domains.length === 0 ? "`rua` names no mailbox" : describeDomains(domains) };
}

function describeDomains(domains: readonly MailboxDomain[]): string {
  return domains.map(describeDomain).join("; ");
}

function describeDomain(seen: MailboxDomain): string {
  if (seen.accepts === null) return seen.reason;
  return seen.accepts ? `${seen.domain} accepts mail at ${seen.host}` : REFUSAL_TEXTS[seen.reason](seen.domain);
}

async function observeMailboxDomain(dns: Dns, domain: Name): Promise<WithEvidence<MailboxDomain>> {
  const answer = await dns.query(domain, "MX");
  const silence = unmeasuredReason(answer);
  if (silence !== null) return { value: { domain, accepts: null, reason: `MX ${domain}: ${silence}` }, evidence: [] };
  const at = { type: "MX", name: domain };
  if (answer.kind !== "records") {
    const missing = answer.kind === "nxdomain";
    const evidence = [{ at, text: missing ? "no such name" : "no MX record" }];
    if (missing) return { value: { domain, accepts: false, reason: "no-domain" }, evidence };
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
  let silence =
    hosts.length > MAX_HOSTS ? `only ${MAX_HOSTS} of its ${hosts.length} MX hosts were asked for an address` : null;
  const evidence = [...seen];
  for (const host of hosts.slice(0, MAX_HOSTS).filter((name) => !isIPv4(name))) {
    for (const type of ["A", "AAAA"] as const) {
      const answer = await dns.query(host, type);
      const cause = unmeasuredReason(answer);
      if (cause !== null) silence = `${type} ${host}: ${cause}`;
      else if (answer.kind === "records") {
        evidence.push(
          ...answer.records.slice(0, 1).map(({ data }) => ({ at: { type, name: host }, text: data.address })),
        );
        return { value: { domain, accepts: true, reason: "host", host }, evidence };
      }
    }
  }
  if (silence !== null) return { value: { domain, accepts: null, reason: `${domain}: ${silence}` }, evidence };
  const own = hosts.length === 1 && hosts[0] === domain;
  return { value: { domain, accepts: false, reason: own ? "no-address" : "no-host" }, evidence };
}

/** Why an answer says nothing; null where it does. */
function unmeasuredReason(answer: DnsAnswer): string | null {
  if (answer.kind === "failure") return answer.reason;
  return answer.security === "bogus" ? "the answer is bogus (DNSSEC)" : null;
}
