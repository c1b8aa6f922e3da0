// Proposes the policy of a domain from its DNS: pure.
import { ENGLISH } from "../report/language.ts";
import { say, sayEvidence } from "../report/say.ts";
import type { Name } from "../dns/name.ts";
import type { MailKind, Observation } from "../model.ts";
import type { DmarcRecord } from "../standards/dmarc/record.ts";
import { mailHosts } from "../standards/mx/observe.ts";
import type { MxSet } from "../standards/mx/record.ts";
import type { OwnSpf, SelectorSearch, DomainSigns } from "./observe.ts";
import type { MailProvider } from "../standards/mail-providers.ts";
import { quoteOctets } from "../text/quote.ts";

/** A proposed policy of a domain. `reasons` and `notes` are sentences for comments; outside text in them is quoted. */
export interface Proposal {
  mail: MailKind;
  /** Whether DNS is not conclusive. */
  isGuess: boolean;
  reasons: string[];
  selectors: string[];
  notes: string[];
}

/** Whether a domain sends or receives, whether DNS is conclusive, and why. */
interface Direction {
  isActive: boolean;
  isCertain: boolean;
  reason: string;
}

/** MX hosts named in a comment, and characters of one: a thousand domains must fit into a policy's 1 MiB. */
const MAX_HOSTS = 2;
const MAX_HOST_LENGTH = 40;
/** Characters of a record or reason in a comment. */
const MAX_QUOTE_LENGTH = 80;

const quoteShort = (text: string): string => quoteOctets(text, MAX_QUOTE_LENGTH);

/** Proposes the policy of one domain. */
export function propose({ mx, spf, dmarc, providers, dkim }: DomainSigns): Proposal {
  const selectors = dkim.state === "searched" ? selectorsInUse(dkim) : [];
  const receives = assessReceiving(mx);
  const sends = assessSending(spf, selectors.length > 0, receives.isActive);
  const mail = mailKindFor(sends.isActive, receives.isActive);
  return {
    mail,
    isGuess: !(receives.isCertain && sends.isCertain),
    reasons: [receives.reason, sends.reason, describeDmarc(dmarc)],
    selectors,
    notes: [...describeProviders(providers, sends.isActive), ...describeSelectorSearch(dkim, sends.isActive)],
  };
}

function selectorsInUse({ isListed, asked, live, broken, revoked }: SelectorSearch & { state: "searched" }): string[] {
  return isListed ? asked.filter((selector) => !revoked.includes(selector)) : [...live, ...broken];
}

function mailKindFor(sends: boolean, receives: boolean): MailKind {
  if (sends) return receives ? "send-receive" : "send";
  return receives ? "receive" : "none";
}

function assessReceiving(mx: Observation<MxSet>): Direction {
  if (mx.state === "unknown")
    return { isActive: true, isCertain: false, reason: `receives: unknown, ${quoteShort(say(mx.reason, ENGLISH))}` };
  const hosts = mailHosts(mx);
  if (hosts.length > 0) return { isActive: true, isCertain: true, reason: `receives: MX ${listHosts(hosts)}` };
  if (mx.state === "present")
    return { isActive: false, isCertain: true, reason: "receives nothing: a null MX (RFC 7505)" };
  // RFC 5321 §5.1: senders then try the address of the domain itself, which few domains intend
  const [seen] = mx.evidence;
  return {
    isActive: false,
    isCertain: false,
    reason: `probably receives nothing: ${seen === undefined ? "no MX record" : sayEvidence(seen, ENGLISH)}`,
  };
}

function listHosts(hosts: readonly Name[]): string {
  const named = hosts
    .slice(0, MAX_HOSTS)
    .map((host) => quoteOctets(host, MAX_HOST_LENGTH))
    .join(", ");
  return hosts.length > MAX_HOSTS ? `${named} and ${hosts.length - MAX_HOSTS} more` : named;
}

function assessSending(spf: Observation<OwnSpf>, hasKeys: boolean, receives: boolean): Direction {
  if (spf.state === "unknown")
    return { isActive: true, isCertain: false, reason: `sends: unknown, ${quoteShort(say(spf.reason, ENGLISH))}` };
  if (spf.state === "malformed")
    return {
      isActive: true,
      isCertain: false,
      reason: `probably sends: its SPF record is invalid, ${quoteShort(say(spf.problem, ENGLISH))}`,
    };
  if (spf.state === "absent") {
    if (hasKeys) return { isActive: true, isCertain: false, reason: "probably sends: no SPF record, but DKIM keys" };
    if (receives) return { isActive: true, isCertain: false, reason: "assumed to send: no SPF record says otherwise" };
    return { isActive: false, isCertain: false, reason: "probably sends nothing: no SPF record" };
  }
  const text = quoteShort(spf.value.text);
  if (!isDenyAll(spf.value)) {
    const isPlain = spf.value.terms.some(({ kind, qualifier }) => qualifier === "+" && kind !== "all");
    return isPlain
      ? { isActive: true, isCertain: true, reason: `sends: SPF ${text}` }
      : { isActive: true, isCertain: false, reason: `probably sends: SPF ${text} authorizes no sender directly` };
  }
  if (hasKeys)
    return {
      isActive: true,
      isCertain: false,
      reason: `probably sends: SPF ${text} authorizes no sender, but there are DKIM keys`,
    };
  return { isActive: false, isCertain: true, reason: `sends nothing: SPF ${text} authorizes no sender` };
}

/** Whether the record ends at `-all` before anything else is tried (RFC 7208 §5.1); modifiers match nothing. */
function isDenyAll({ terms }: OwnSpf): boolean {
  const first = terms.find(({ qualifier }) => qualifier !== null);
  return first?.kind === "all" && first.qualifier === "-";
}

function describeDmarc(dmarc: Observation<DmarcRecord>): string {
  if (dmarc.state === "absent") return "DMARC: no record";
  if (dmarc.state === "unknown") return `DMARC: unknown, ${quoteShort(say(dmarc.reason, ENGLISH))}`;
  if (dmarc.state === "malformed") return `DMARC: ${quoteShort(say(dmarc.problem, ENGLISH))}`;
  const { effective, isInherited, foundAt } = dmarc.value;
  return `DMARC: p=${effective}${isInherited ? `, inherited from ${quoteShort(foundAt)}` : ""}`;
}

function describeProviders(providers: readonly MailProvider[], sends: boolean): string[] {
  const open = providers.flatMap(({ name, otherSelectors }) =>
    otherSelectors === null ? [] : [`${name} names them ${otherSelectors}`],
  );
  return [
    ...(providers.length > 0 ? [`Seen in MX and SPF: ${providers.map(({ name }) => name).join(", ")}.`] : []),
    ...(sends && open.length > 0 ? [`Selectors that cannot be guessed: ${open.join(", ")}.`] : []),
  ];
}

function describeSelectorSearch(dkim: SelectorSearch, sends: boolean): string[] {
  const yours = sends ? " Name yours: `dkim: { selectors: [s1] }`." : "";
  if (dkim.state === "unknown")
    return [`DKIM: selectors were not tried, ${quoteShort(say(dkim.reason, ENGLISH))}.${yours}`];
  if (dkim.state === "wildcard")
    return [`DKIM: a wildcard answers every selector with a key, so selectors cannot be confirmed.${yours}`];
  if (dkim.state === "empty")
    return sends ? [`DKIM: no selectors, because no name exists below _domainkey.${yours}`] : [];
  const { isListed, asked, live, broken, revoked, unanswered } = dkim;
  const found = live.length + broken.length;
  return [
    ...(isListed ? ["DKIM: the selectors that the zone lists."] : []),
    ...(found > 0 && !isListed
      ? [`DKIM: a guess; of ${asked.length} selectors tried, these have a key. Add the others you use.`]
      : []),
    ...(found === 0 && !isListed && sends ? [`DKIM: none of ${asked.length} selectors tried has a key.${yours}`] : []),
    ...(broken.length > 0 ? [`The key of ${broken.join(", ")} has errors.`] : []),
    ...(revoked.length > 0 ? [`Revoked, not in use: ${revoked.join(", ")}.`] : []),
    ...(unanswered.length > 0 ? [`No answer for ${unanswered.join(", ")}.`] : []),
  ];
}
