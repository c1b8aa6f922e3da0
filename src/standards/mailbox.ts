// Whether the domains of report mailboxes accept mail, as DNS tells (RFC 5321 §5.1, RFC 7505).
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { ROOT } from "../dns/name.ts";
import { formatRdata } from "../dns/record.ts";
import type { Evidence, Judgement, Observation } from "../model.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import type { ReportUri } from "./mailto.ts";
import { mailboxDomainOf } from "./mailto.ts";

/**
 * What DNS says of one domain: whether it accepts mail, null where that could not be measured. The reason is then the cause;
 * else `host`: one of its MX hosts has an address (its own counts where there is no MX) · `no-domain` it does not exist ·
 * `null-mx` · `no-address` it has neither MX record nor address · `no-host` none of its MX hosts has an address.
 */
type MailboxDomain = { domain: Name } & (
  | { accepts: true; reason: "host"; host: Name }
  | { accepts: false; reason: Refusal }
  | { accepts: null; reason: string }
);

type Refusal = "no-domain" | "null-mx" | "no-address" | "no-host";

const REFUSALS: Readonly<Record<Refusal, (domain: Name) => string>> = {
  "no-domain": (domain) => `${domain} does not exist`,
  "null-mx": (domain) => `${domain} has a null MX, so it accepts no mail`,
  "no-address": (domain) => `${domain} has neither an MX record nor an address`,
  "no-host": (domain) => `no MX host of ${domain} has an address`,
};

/** The domains of all usable report mailboxes, each once; `unasked` counts those beyond what is asked. */
export interface Mailboxes {
  domains: MailboxDomain[];
  unasked: number;
}

/** Nobody has reports sent to more domains, or mail to more hosts; a hostile record names thousands. */
export const MOST_DOMAINS = 10;
const MOST_HOSTS = 10;

/** What was learnt, and from which answers. */
interface Seen<T> {
  value: T;
  evidence: Evidence[];
}

/** The domains that reports are mailed to, each once. */
export function domainsOf(rua: readonly ReportUri[]): Name[] {
  const usable = rua.filter(({ problem }) => problem === null);
  return [...new Set(usable.map(({ uri }) => mailboxDomainOf(uri)))].filter((domain) => domain !== null);
}

/** Asks for each domain of a record's destinations; a record that is not there, or not known, is passed on as that. */
export async function observeMailboxes(
  dns: Dns,
  record: Observation<{ rua: ReportUri[] }>,
): Promise<Observation<Mailboxes>> {
  if (record.state !== "present") return record;
  const domains = domainsOf(record.value.rua);
  const seen = await Promise.all(domains.slice(0, MOST_DOMAINS).map((domain) => observeDomain(dns, domain)));
  const unasked = domains.length - seen.length;
  return {
    state: "present",
    value: { domains: seen.map(({ value }) => value), unasked },
    evidence: seen.flatMap(({ evidence }) => evidence),
  };
}

/** Judges that every mailbox's domain accepts mail. That of the audited domain itself, where it receives, is for `mx/*` to judge: `own`. */
export function judgeMailboxes({ domains, unasked }: Mailboxes, own: Name | null): Judgement {
  const refusing = domains.filter(({ accepts, domain }) => accepts === false && domain !== own);
  if (refusing.length > 0) {
    const text = `Let \`rua\` name a mailbox of a domain that receives mail, or give ${refusing.map(({ domain }) => domain).join(", ")} an MX record.`;
    return { outcome: "fail", message: listed(refusing), fix: { text, records: [] } };
  }
  const silent = domains.filter(({ accepts }) => accepts === null);
  if (silent.length > 0) return { outcome: "unknown", message: listed(silent) };
  if (unasked > 0)
    return {
      outcome: "unknown",
      message: `${unasked} more domains in \`rua\` were not asked about, only the first ${MOST_DOMAINS}`,
    };
  const itself = domains.filter(({ accepts }) => accepts === false);
  if (itself.length > 0)
    return {
      outcome: "not-applicable",
      message: `not judged: ${listed(itself)}, which is a fault of its own, see mx/present and mx/target`,
    };
  return { outcome: "pass", message: domains.length === 0 ? "`rua` names no mailbox" : listed(domains) };
}

function listed(domains: readonly MailboxDomain[]): string {
  return domains.map(worded).join("; ");
}

function worded(seen: MailboxDomain): string {
  if (seen.accepts === null) return seen.reason;
  return seen.accepts ? `${seen.domain} accepts mail at ${seen.host}` : REFUSALS[seen.reason](seen.domain);
}

async function observeDomain(dns: Dns, domain: Name): Promise<Seen<MailboxDomain>> {
  const answer = await dns.query(domain, "MX");
  const silence = silenceOf(answer);
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
  const evidence = records.slice(0, MOST_HOSTS).map((data) => ({ at, text: formatRdata("MX", data) }));
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
): Promise<Seen<MailboxDomain>> {
  let silence =
    hosts.length > MOST_HOSTS ? `only ${MOST_HOSTS} of its ${hosts.length} MX hosts were asked for an address` : null;
  const evidence = [...seen];
  for (const host of hosts.slice(0, MOST_HOSTS).filter((name) => !isIPv4(name))) {
    for (const type of ["A", "AAAA"] as const) {
      const answer = await dns.query(host, type);
      const cause = silenceOf(answer);
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
function silenceOf(answer: DnsAnswer): string | null {
  if (answer.kind === "failure") return answer.reason;
  return answer.security === "bogus" ? "the answer is bogus (DNSSEC)" : null;
}
