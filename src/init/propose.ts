// Proposes the policy of a domain from its DNS: pure.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { MailKind, Observation } from "../model.ts";
import type { DmarcRecord } from "../standards/dmarc/record.ts";
import { mailHosts } from "../standards/mx/observe.ts";
import type { MxSet } from "../standards/mx/record.ts";
import type { OwnSpf, SelectorSearch, DomainSigns } from "./observe.ts";
import type { MailProvider } from "../standards/mail-providers.ts";

/** A proposed policy of a domain. `reasons` and `notes` are for comments. */
export interface Proposal {
  mail: MailKind;
  /** Whether DNS is not conclusive. */
  isGuess: boolean;
  reasons: Message[];
  selectors: string[];
  notes: Message[];
}

/** Whether a domain sends or receives, whether DNS is conclusive, and why. */
interface Direction {
  isActive: boolean;
  isCertain: boolean;
  reason: Message;
}

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
    return { isActive: true, isCertain: false, reason: message("init/receives/unknown", { reason: mx.reason }) };
  const hosts = mailHosts(mx);
  if (hosts.length > 0) return { isActive: true, isCertain: true, reason: message("init/receives/hosts", { hosts }) };
  if (mx.state === "present") return { isActive: false, isCertain: true, reason: message("init/receives/null-mx") };
  // RFC 5321 §5.1: senders then try the address of the domain itself, which few domains intend
  const [seen] = mx.evidence;
  const note = seen === undefined ? message("observed/no-record", { type: "MX" }) : (seen.note ?? seen.text);
  return { isActive: false, isCertain: false, reason: message("init/receives/none", { seen: note }) };
}

function assessSending(spf: Observation<OwnSpf>, hasKeys: boolean, receives: boolean): Direction {
  if (spf.state === "unknown")
    return { isActive: true, isCertain: false, reason: message("init/sends/unknown", { reason: spf.reason }) };
  if (spf.state === "malformed")
    return { isActive: true, isCertain: false, reason: message("init/sends/invalid", { problem: spf.problem }) };
  if (spf.state === "absent") {
    if (hasKeys) return { isActive: true, isCertain: false, reason: message("init/sends/keys") };
    if (receives) return { isActive: true, isCertain: false, reason: message("init/sends/assumed") };
    return { isActive: false, isCertain: false, reason: message("init/sends/no-record") };
  }
  const { text, terms } = spf.value;
  if (!isDenyAll(spf.value)) {
    const isPlain = terms.some(({ kind, qualifier }) => qualifier === "+" && kind !== "all");
    return isPlain
      ? { isActive: true, isCertain: true, reason: message("init/sends/spf", { text }) }
      : { isActive: true, isCertain: false, reason: message("init/sends/indirectly", { text }) };
  }
  return hasKeys
    ? { isActive: true, isCertain: false, reason: message("init/sends/denied-keys", { text }) }
    : { isActive: false, isCertain: true, reason: message("init/sends/denied", { text }) };
}

/** Whether the record ends at `-all` before anything else is tried (RFC 7208 §5.1); modifiers match nothing. */
function isDenyAll({ terms }: OwnSpf): boolean {
  const first = terms.find(({ qualifier }) => qualifier !== null);
  return first?.kind === "all" && first.qualifier === "-";
}

function describeDmarc(dmarc: Observation<DmarcRecord>): Message {
  if (dmarc.state === "absent") return message("init/dmarc/absent");
  if (dmarc.state === "unknown") return message("init/dmarc/unknown", { reason: dmarc.reason });
  if (dmarc.state === "malformed") return message("init/dmarc/invalid", { problem: dmarc.problem });
  const { effective, isInherited, foundAt } = dmarc.value;
  return message("init/dmarc/policy", { policy: effective, origin: isInherited ? foundAt : null });
}

function describeProviders(providers: readonly MailProvider[], sends: boolean): Message[] {
  const open = providers.flatMap(({ name, otherSelectors }) =>
    otherSelectors === null ? [] : [{ name, naming: otherSelectors }],
  );
  return [
    ...(providers.length > 0 ? [message("init/providers", { names: providers.map(({ name }) => name) })] : []),
    ...(sends && open.length > 0 ? [message("init/unguessable", { providers: open })] : []),
  ];
}

function describeSelectorSearch(dkim: SelectorSearch, isSending: boolean): Message[] {
  if (dkim.state === "unknown") return [message("init/dkim/unknown", { reason: dkim.reason, isSending })];
  if (dkim.state === "wildcard") return [message("init/dkim/wildcard", { isSending })];
  if (dkim.state === "empty") return isSending ? [message("init/dkim/empty")] : [];
  const { isListed, asked, live, broken, revoked, unanswered } = dkim;
  const isFound = live.length + broken.length > 0;
  const count = asked.length;
  return [
    ...(isListed ? [message("init/dkim/listed")] : []),
    ...(isFound && !isListed ? [message("init/dkim/found", { count })] : []),
    ...(!isFound && !isListed && isSending ? [message("init/dkim/none", { count })] : []),
    ...(broken.length > 0 ? [message("init/dkim/broken", { selectors: broken })] : []),
    ...(revoked.length > 0 ? [message("init/dkim/revoked", { selectors: revoked })] : []),
    ...(unanswered.length > 0 ? [message("init/dkim/unanswered", { selectors: unanswered })] : []),
  ];
}
