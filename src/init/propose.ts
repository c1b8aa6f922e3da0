// From what DNS shows of a domain to what its policy may say: pure.
import { say } from "../report/say.ts";
import type { Name } from "../dns/name.ts";
import { shown } from "../dns/record.ts";
import type { MailKind, Observation } from "../model.ts";
import type { DmarcRecord } from "../standards/dmarc/record.ts";
import { hostsOf } from "../standards/mx/observe.ts";
import type { MxSet } from "../standards/mx/record.ts";
import type { OwnSpf, SelectorSearch, Traces } from "./observe.ts";
import type { Provider } from "./providers.ts";

/** What the policy may say of a domain. `why` and `notes` are sentences for comments; outside text in them is quoted. */
export interface Proposal {
  mail: MailKind;
  /** Whether DNS did not say it plainly. */
  guess: boolean;
  why: string[];
  selectors: string[];
  notes: string[];
}

/** One half of what a domain does with mail, whether DNS says so plainly, and how. */
interface Half {
  does: boolean;
  sure: boolean;
  why: string;
}

/** MX hosts named in a comment, and characters of one: a thousand domains must fit into a policy's 1 MiB. */
const MOST_HOSTS = 2;
const HOST_SHOWN = 40;
/** Characters of a record or reason in a comment. */
const MOST_SHOWN = 80;

const quoted = (text: string): string => shown(text, MOST_SHOWN);

/** Proposes the policy of one domain. */
export function propose({ mx, spf, dmarc, providers, dkim }: Traces): Proposal {
  const selectors = dkim.state === "searched" ? [...dkim.live, ...dkim.broken] : [];
  const receives = judgeReceives(mx);
  const sends = judgeSends(spf, selectors.length > 0, receives.does);
  const mail = kindOf(sends.does, receives.does);
  return {
    mail,
    guess: !(receives.sure && sends.sure),
    why: [receives.why, sends.why, sayDmarc(dmarc)],
    selectors,
    notes: [...sayProviders(providers, sends.does), ...saySearch(dkim, sends.does)],
  };
}

function kindOf(sends: boolean, receives: boolean): MailKind {
  if (sends) return receives ? "send-receive" : "send";
  return receives ? "receive" : "none";
}

function judgeReceives(mx: Observation<MxSet>): Half {
  if (mx.state === "unknown") return { does: true, sure: false, why: `receives: not known, ${quoted(say(mx.reason))}` };
  const hosts = hostsOf(mx);
  if (hosts.length > 0) return { does: true, sure: true, why: `receives: MX ${listOf(hosts)}` };
  if (mx.state === "present") return { does: false, sure: true, why: "receives nothing: a null MX (RFC 7505)" };
  // RFC 5321 §5.1: senders then try the address of the domain itself, which few domains mean
  return { does: false, sure: false, why: `receives nothing, it seems: ${mx.evidence[0]?.text ?? "no MX record"}` };
}

function listOf(hosts: readonly Name[]): string {
  const named = hosts
    .slice(0, MOST_HOSTS)
    .map((host) => shown(host, HOST_SHOWN))
    .join(", ");
  return hosts.length > MOST_HOSTS ? `${named} and ${hosts.length - MOST_HOSTS} more` : named;
}

function judgeSends(spf: Observation<OwnSpf>, hasKeys: boolean, receives: boolean): Half {
  if (spf.state === "unknown") return { does: true, sure: false, why: `sends: not known, ${quoted(say(spf.reason))}` };
  if (spf.state === "malformed")
    return { does: true, sure: false, why: `sends, it seems: its SPF is broken, ${quoted(say(spf.problem))}` };
  if (spf.state === "absent") {
    if (hasKeys) return { does: true, sure: false, why: "sends, it seems: no SPF record, but DKIM keys" };
    if (receives) return { does: true, sure: false, why: "sends, it is assumed: no SPF record says otherwise" };
    return { does: false, sure: false, why: "sends nothing, it seems: no SPF record" };
  }
  const text = quoted(spf.value.text);
  if (!allowsNobody(spf.value)) {
    const plain = spf.value.terms.some(({ kind, qualifier }) => qualifier === "+" && kind !== "all");
    return plain
      ? { does: true, sure: true, why: `sends: SPF ${text}` }
      : { does: true, sure: false, why: `sends, it seems: SPF ${text} names nobody itself` };
  }
  if (hasKeys)
    return { does: true, sure: false, why: `sends, it seems: SPF ${text} allows nobody, but there are DKIM keys` };
  return { does: false, sure: true, why: `sends nothing: SPF ${text} allows nobody` };
}

/** Whether the record ends at `-all` before anything else is tried (RFC 7208 §5.1); modifiers match nothing. */
function allowsNobody({ terms }: OwnSpf): boolean {
  const first = terms.find(({ qualifier }) => qualifier !== null);
  return first?.kind === "all" && first.qualifier === "-";
}

function sayDmarc(dmarc: Observation<DmarcRecord>): string {
  if (dmarc.state === "absent") return "DMARC: no record";
  if (dmarc.state === "unknown") return `DMARC: not known, ${quoted(say(dmarc.reason))}`;
  if (dmarc.state === "malformed") return `DMARC: ${quoted(say(dmarc.problem))}`;
  const { effective, inherited, foundAt } = dmarc.value;
  return `DMARC: p=${effective}${inherited ? `, inherited from ${quoted(foundAt)}` : ""}`;
}

function sayProviders(providers: readonly Provider[], sends: boolean): string[] {
  const open = providers.flatMap(({ name, more }) => (more === null ? [] : [`${name} names them ${more}`]));
  return [
    ...(providers.length > 0 ? [`Seen in MX and SPF: ${providers.map(({ name }) => name).join(", ")}.`] : []),
    ...(sends && open.length > 0 ? [`Selectors that cannot be guessed: ${open.join(", ")}.`] : []),
  ];
}

function saySearch(dkim: SelectorSearch, sends: boolean): string[] {
  const yours = sends ? " Name yours: `dkim: { selectors: [s1] }`." : "";
  if (dkim.state === "unknown") return [`DKIM: selectors were not looked for, ${quoted(say(dkim.reason))}.${yours}`];
  if (dkim.state === "wildcard")
    return [`DKIM: there is a key at any selector (a wildcard), so none is believed.${yours}`];
  if (dkim.state === "empty") return sends ? [`DKIM: no selectors, for nothing is below _domainkey.${yours}`] : [];
  const { asked, live, broken, revoked, unanswered } = dkim;
  const found = live.length + broken.length;
  return [
    ...(found > 0 ? [`DKIM: a guess; of ${asked} selectors asked for these have a key. Add the others you use.`] : []),
    ...(found === 0 && sends ? [`DKIM: none of ${asked} selectors asked for has a key.${yours}`] : []),
    ...(broken.length > 0 ? [`Something is wrong with the key of ${broken.join(", ")}.`] : []),
    ...(revoked.length > 0 ? [`Revoked, not in use: ${revoked.join(", ")}.`] : []),
    ...(unanswered.length > 0 ? [`No answer for ${unanswered.join(", ")}.`] : []),
  ];
}
