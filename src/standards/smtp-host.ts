// What an MX host answered on port 25, address by address, and what a claim about all of them comes to: shared by the standards that look at its TLS.
import type { Name } from "../dns/name.ts";
import type { Judgement, Outcome } from "../model.ts";
import type { LegacyTls, PlaintextCause, SmtpFailureCause } from "../ports.ts";
import type { ChainCertificate } from "../x509/chain.ts";

/** An MX host at port 25. */
export interface SmtpHost {
  /** What SNI said: the TLSA base domain where senders use DANE, else the MX name (RFC 7672 §8.1). */
  name: Name;
  addresses: SmtpAddress[];
  /** Why these are not all addresses, or it is not known whether they are; null where they are. */
  unmeasured: string | null;
}

/** One address: what it answered, when that was measured (ISO 8601) and, if elsewhere, where. */
export interface SmtpAddress {
  address: string;
  at: string;
  from: string | null;
  answer: AddressResult;
}

/** `plaintext`: no TLS came of it. `refused`: no connection, while others of its address family answer. `failure`: not measured; `outdated` is a measurement too old. */
export type AddressResult =
  | ({ kind: "tls" } & SmtpSession)
  | { kind: "plaintext"; cause: PlaintextCause; reason: string }
  | { kind: "refused"; reason: string }
  | { kind: "failure"; cause: SmtpFailureCause | "outdated"; reason: string };

/** A TLS session: `protocol`, `cipher`, `keyExchange`, `distrust`, `legacy` as the port `Smtp` gives them. */
export interface SmtpSession {
  protocol: string;
  cipher: string;
  keyExchange: string | null;
  legacy: LegacyTls;
  distrust: string | null;
  /** The certificates as sent, leaf first; empty where the leaf cannot be read. Whole anchors of TLSA records stand behind them. */
  chain: ChainCertificate[];
  /** Whether these are all certificates that were sent: each could be read, and none was too many to keep. */
  complete: boolean;
  /** Of the names senders may ask for (MX host, TLSA base domain, mail domain), those the certificate is for. */
  covers: Name[];
}

/** What is claimed of one address. */
export interface AddressVerdict {
  outcome: Outcome;
  message: string;
}

const NO_TLS: AddressVerdict = {
  outcome: "not-applicable",
  message: "not judged: there is no TLS session, see smtp-tls/starttls",
};

/** How many addresses a message names. */
const MAX_NAMED = 4;

/** Judges a claim about every TLS session of a host; where there is none the fault is `smtp-tls/starttls`'s. */
export function judgeSessions(
  host: SmtpHost,
  judge: (session: SmtpSession, address: string) => AddressVerdict,
): Judgement {
  return judgeAddresses(host, ({ address, answer }) => {
    if (answer.kind === "tls") return judge(answer, address);
    return answer.kind === "failure" ? { outcome: "unknown", message: answer.reason } : NO_TLS;
  });
}

/** Judges a claim about every address of a host: one that fails fails it, and it holds only where all were measured. */
export function judgeAddresses(
  { addresses, unmeasured }: SmtpHost,
  judge: (address: SmtpAddress) => AddressVerdict,
): Judgement {
  const verdicts = addresses.map((each) => ({ ...judge(each), label: labelOf(each) }));
  const withOutcome = (outcome: Outcome): LabelledVerdict[] =>
    verdicts.filter((verdict) => verdict.outcome === outcome);
  const [fails, unknowns, passes] = [withOutcome("fail"), withOutcome("unknown"), withOutcome("pass")];
  if (fails.length > 0) return { outcome: "fail", message: describeVerdicts(fails) };
  if (unknowns.length > 0 || (unmeasured !== null && (passes.length > 0 || verdicts.length === 0))) {
    return { outcome: "unknown", message: unmeasuredMessage(unknowns, passes, unmeasured) };
  }
  if (passes.length > 0) return { outcome: "pass", message: describeVerdicts(passes) };
  return { outcome: "not-applicable", message: verdicts[0]?.message ?? NO_TLS.message };
}

type LabelledVerdict = AddressVerdict & { label: string };

/** Unknowns with one cause read the same wherever they are met, so that reports can group them. */
function unmeasuredMessage(
  unknowns: readonly LabelledVerdict[],
  passes: readonly LabelledVerdict[],
  unmeasured: string | null,
): string {
  const reasons = new Set([...unknowns.map(({ message }) => message), ...(unmeasured === null ? [] : [unmeasured])]);
  const [reason] = reasons;
  if (passes.length === 0 && reasons.size === 1 && reason !== undefined) return reason;
  const parts = [
    ...(passes.length > 0 ? [describeVerdicts(passes)] : []),
    ...(unknowns.length > 0 ? [describeVerdicts(unknowns)] : []),
    ...(unmeasured === null ? [] : [unmeasured]),
  ];
  return parts.join("; not measured: ");
}

/** What was seen, and where: addresses that say the same stand together. */
function describeVerdicts(verdicts: readonly LabelledVerdict[]): string {
  const labels = new Map<string, string[]>();
  for (const { message, label } of verdicts) labels.set(message, [...(labels.get(message) ?? []), label]);
  return [...labels].map(([message, at]) => `${message} (${listLabels(at)})`).join("; ");
}

function listLabels(labels: readonly string[]): string {
  const named = labels.slice(0, MAX_NAMED).join(", ");
  return labels.length > MAX_NAMED ? `${named} and ${labels.length - MAX_NAMED} more` : named;
}

/** An address, and when and where it was asked if that was not by this run. */
function labelOf({ address, at, from }: SmtpAddress): string {
  return from === null ? address : `${address}, measured ${at.slice(0, 10)} at ${from}`;
}
