// What an MX host answered on port 25, address by address, and how a claim about all of them is judged: shared by the standards
// that look at its TLS.
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { isSameMessage, message } from "../message.ts";
import type { Judgement, Outcome } from "../model.ts";
import type { LegacyTls, PlaintextCause, SmtpFailureCause } from "../ports.ts";
import type { ChainCertificate } from "../x509/chain.ts";

/** An MX host at port 25. */
export interface SmtpHost {
  /** The name sent in SNI: the TLSA base domain where senders use DANE, else the MX name (RFC 7672 §8.1). */
  name: Name;
  addresses: SmtpAddress[];
  /** Why these are not all addresses, or may not be all; null where they are. */
  unmeasured: Message | null;
}

/** One address: what it answered, when that was measured (ISO 8601) and, if elsewhere, where. */
export interface SmtpAddress {
  address: string;
  at: string;
  from: string | null;
  answer: AddressResult;
}

/** `plaintext`: no TLS session. `refused`: no connection, while others of its address family answer. `failure`: not measured; `outdated` is a measurement too old, `rejected` a client that is refused. */
export type AddressResult =
  | ({ kind: "tls" } & SmtpSession)
  | { kind: "plaintext"; cause: Exclude<PlaintextCause, "rejected">; reason: Message }
  | { kind: "refused"; reason: Message }
  | { kind: "failure"; cause: SmtpFailureCause | "outdated" | "rejected"; reason: Message };

/** A TLS session: `protocol`, `cipher`, `keyExchange`, `legacy` as the port `Smtp` gives them. */
export interface SmtpSession {
  protocol: string;
  cipher: string;
  keyExchange: string | null;
  legacy: LegacyTls;
  /** The one that the server prefers, and those it sends to clients that take no certificate of that key type. */
  certificates: [ServedCertificate, ...ServedCertificate[]];
  /** Why it may have a certificate of another key type that was not seen; null where it has none, and where it was not asked for one. */
  unseen: Message | null;
}

/** A server's certificate and its chain; `distrust` as the port `Smtp` gives it. */
export interface ServedCertificate {
  distrust: Message | null;
  /** The certificates as sent, leaf first; empty where the leaf cannot be read. Whole anchors of TLSA records stand behind them. */
  chain: ChainCertificate[];
  /** Whether these are all certificates that were sent: each could be read, and none was too many to keep. */
  isComplete: boolean;
  /** Of the names senders may ask for (MX host, TLSA base domain, mail domain), those the certificate is for. */
  covers: Name[];
}

/** How a claim about one address is judged. */
export interface AddressVerdict {
  outcome: Outcome;
  message: Message;
}

const NO_SESSION: AddressVerdict = { outcome: "not-applicable", message: message("smtp-host/no-session") };

export const UNREADABLE_CERTIFICATE: AddressVerdict = {
  outcome: "unknown",
  message: message("smtp-host/unreadable-certificate"),
};

/** Judges a claim about every TLS session of a host; an address without one is the matter of `smtp-tls/starttls`. */
export function judgeSessions(
  host: SmtpHost,
  judge: (session: SmtpSession, address: string) => AddressVerdict,
): Judgement {
  const reason = commonFailure(host);
  if (reason !== null) return { outcome: "unknown", message: reason };
  return judgeAddresses(host, ({ address, answer }) => {
    if (answer.kind === "tls") return judge(answer, address);
    return answer.kind === "failure" ? { outcome: "unknown", message: answer.reason } : NO_SESSION;
  });
}

/** Why no address was measured, where one reason is all that `unknownMessage` would say; else null. */
function commonFailure({ addresses, unmeasured }: SmtpHost): Message | null {
  const first = addresses[0]?.answer;
  if (first?.kind !== "failure" || unmeasured !== null) return null;
  const { reason } = first;
  const isCommon = addresses.every(({ answer }) => answer.kind === "failure" && isSameMessage(answer.reason, reason));
  return isCommon ? reason : null;
}

/** Judges a claim about every certificate of a session: it fails if one fails, and passes only if none is unknown. */
export function judgeEachCertificate(
  { certificates }: SmtpSession,
  judge: (certificate: ServedCertificate, index: number) => AddressVerdict,
): AddressVerdict {
  const verdicts = certificates.map((certificate, i) => ({ ...judge(certificate, i), certificate }));
  const outcome = OUTCOMES.find((each) => verdicts.some((verdict) => verdict.outcome === each)) ?? "not-applicable";
  const telling = verdicts.filter((verdict) => verdict.outcome === outcome);
  const isSaidOfAll = new Set(telling.map((verdict) => JSON.stringify(verdict.message))).size === 1;
  if (isSaidOfAll && telling.length === verdicts.length)
    return { outcome, message: (telling[0] as AddressVerdict).message };
  const said = telling.map(({ certificate, message: verdict }) =>
    message("smtp-host/certificate", { type: keyTypeOf(certificate), verdict }),
  );
  return { outcome, message: message("smtp-host/certificates", { verdicts: said }) };
}

/** The worst first. */
const OUTCOMES: readonly Outcome[] = ["fail", "unknown", "pass", "not-applicable"];

function keyTypeOf({ chain: [leaf] }: ServedCertificate): string | null {
  return leaf?.key.type ?? null;
}

/** Judges a claim about every address of a host: it fails if one address fails, and passes only if all were measured. */
export function judgeAddresses(
  { addresses, unmeasured }: SmtpHost,
  judge: (address: SmtpAddress) => AddressVerdict,
): Judgement {
  const verdicts = addresses.map((each): LabelledVerdict => {
    const { outcome, message: said } = judge(each);
    return { outcome, message: said, label: labelOf(each) };
  });
  const withOutcome = (outcome: Outcome): LabelledVerdict[] =>
    verdicts.filter((verdict) => verdict.outcome === outcome);
  const fails = withOutcome("fail");
  const unknowns = withOutcome("unknown");
  const passes = withOutcome("pass");
  if (fails.length > 0) return { outcome: "fail", message: verdictsMessage(fails) };
  if (unknowns.length > 0 || (unmeasured !== null && (passes.length > 0 || verdicts.length === 0)))
    return { outcome: "unknown", message: unknownMessage(unknowns, { passes, unmeasured, count: verdicts.length }) };
  if (passes.length > 0) return { outcome: "pass", message: verdictsMessage(passes) };
  return { outcome: "not-applicable", message: (verdicts[0] ?? NO_SESSION).message };
}

/** An address, and when and where it was measured if that was not by this run. */
type Label = string | Message;
type LabelledVerdict = AddressVerdict & { label: Label };

/** Where none of the addresses was measured for one reason, that alone; else what was measured, and why the rest was not. */
function unknownMessage(
  unknowns: readonly LabelledVerdict[],
  { passes, unmeasured, count }: { passes: readonly LabelledVerdict[]; unmeasured: Message | null; count: number },
): Message {
  const groups = groupByMessage(unknowns);
  const reasons = [...groups.map((group) => group.message), ...(unmeasured === null ? [] : [unmeasured])];
  const [reason] = reasons;
  if (unknowns.length === count && reasons.length === 1 && reason !== undefined) return reason;
  const open = groups.map((group) =>
    namesAddress(group.message)
      ? group.message
      : message("cause/question", {
          question: message("smtp-host/addresses", { addresses: group.labels }),
          reason: group.message,
        }),
  );
  const cause = message("cause/several", { causes: unmeasured === null ? open : [...open, unmeasured] });
  return passes.length === 0 ? cause : message("cause/partly", { measured: verdictsMessage(passes), cause });
}

/** Whether a reason says itself which address it is about. */
function namesAddress(reason: Message): boolean {
  if (reason.code === "smtp-host/rejected") return namesAddress(reason.values.reason);
  return "values" in reason && "address" in reason.values;
}

/** What was seen, and at which addresses. */
function verdictsMessage(verdicts: readonly LabelledVerdict[]): Message {
  return message("smtp-host/verdicts", {
    verdicts: groupByMessage(verdicts).map((group) =>
      message("smtp-host/verdict", { verdict: group.message, addresses: group.labels }),
    ),
  });
}

/** The verdicts by message: addresses with the same one are named together. */
function groupByMessage(verdicts: readonly LabelledVerdict[]): { message: Message; labels: Label[] }[] {
  const [first] = verdicts;
  // addresses that were not measured mostly have one reason, which need not be compared as text
  if (first !== undefined && verdicts.every((verdict) => isSameMessage(verdict.message, first.message)))
    return [{ message: first.message, labels: verdicts.map(({ label }) => label) }];
  const groups = new Map<string, { message: Message; labels: Label[] }>();
  for (const { message: said, label } of verdicts) {
    const key = JSON.stringify(said);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { message: said, labels: [label] });
    else group.labels.push(label);
  }
  return [...groups.values()];
}

function labelOf({ address, at, from }: SmtpAddress): Label {
  return from === null ? address : message("smtp-host/measured-elsewhere", { address, at, from });
}
