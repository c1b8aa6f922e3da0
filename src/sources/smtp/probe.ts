// What several connections to one address say together: STARTTLS and TLS, whether TLS 1.0 or 1.1 is accepted (RFC 8996), and
// which certificate is sent to clients that take one key type only.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { KeyType, LegacyTls, SmtpResult } from "../../ports.ts";
import type { TlsGeneration, TlsOffer } from "./handshake.ts";
import type { SessionResult } from "./session.ts";

/** Makes one connection. */
type Connection = (offer: TlsOffer) => Promise<SessionResult>;

/** Visits the address as often as it takes: twice as a rule, up to four times. */
export async function probeAddress(address: string, connect: Connection): Promise<SmtpResult> {
  /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
  const connectTwiceIfRefused = async (generation: TlsGeneration): Promise<SessionResult> => {
    const offer = { generation, keyType: null };
    const first = await connect(offer);
    return isRefusal(first) ? connect(offer) : first;
  };
  const modern = await connectTwiceIfRefused("modern");
  if (modern.kind === "unreached") return modern.failure;
  if (modern.kind !== "session" && modern.kind !== "no-session") return modern;
  const legacy = await connectTwiceIfRefused("legacy");
  if (modern.kind === "session")
    return { kind: "tls", talk: modern.talk, session: modern.session, legacy: toLegacyTls(legacy) };
  // a server that speaks nothing newer: its session is the one of the old handshake
  if (legacy.kind === "session")
    return { kind: "tls", talk: legacy.talk, session: legacy.session, legacy: toLegacyTls(legacy) };
  if (legacy.kind === "unreached") return legacy.failure;
  // without the old handshake it is unknown whether the server supports TLS at all
  if (legacy.kind === "failure") return legacy;
  if (legacy.kind === "plaintext") return { kind: "failure", cause: "temporary", reason: legacy.reason };
  return {
    kind: "plaintext",
    talk: modern.talk,
    cause: "handshake",
    reason: noHandshake(address, modern.problem),
  };
}

/** Asks an address that completes handshakes for a certificate of one key type: once as a rule, up to four times. */
export async function probeKeyType(address: string, keyType: KeyType, connect: Connection): Promise<SmtpResult> {
  const modern = await connect({ generation: "modern", keyType });
  if (!isVersionMismatch(modern)) return confirmKeyType(address, modern, { generation: "modern", keyType }, connect);
  const offer: TlsOffer = { generation: "legacy", keyType };
  return confirmKeyType(address, await connect(offer), offer, connect);
}

/** An alert that says so is an answer. Some servers hang up instead, but so do busy ones: a handshake that offers all shows which. */
async function confirmKeyType(
  address: string,
  first: SessionResult,
  offer: TlsOffer,
  connect: Connection,
): Promise<SmtpResult> {
  if (first.kind !== "no-session" || first.isNothingInCommon) return toKeyTypeResult(address, first);
  const control = await connect({ ...offer, keyType: null });
  return control.kind === "session" ? toKeyTypeResult(address, await connect(offer)) : toFailure(address, control);
}

function toKeyTypeResult(address: string, result: SessionResult): SmtpResult {
  if (result.kind === "session") return { kind: "tls", talk: result.talk, session: result.session };
  if (result.kind !== "no-session" || !result.isRefusedByServer) return toFailure(address, result);
  return { kind: "plaintext", talk: result.talk, cause: "handshake", reason: noHandshake(address, result.problem) };
}

/** The address has completed other handshakes: what is in the way now is passing trouble. */
function toFailure(address: string, result: Exclude<SessionResult, { kind: "session" }>): SmtpResult {
  if (result.kind === "unreached") return result.failure;
  if (result.kind === "failure") return result;
  const reason = result.kind === "no-session" ? noHandshake(address, result.problem) : result.reason;
  return { kind: "failure", cause: "temporary", reason };
}

const noHandshake = (address: string, problem: Message): Message => message("smtp/no-handshake", { address, problem });

function isVersionMismatch(result: SessionResult): boolean {
  return result.kind === "no-session" && result.isVersionMismatch;
}

function isRefusal(result: SessionResult): boolean {
  return result.kind === "plaintext"
    ? result.cause === "refused"
    : result.kind === "no-session" && !result.isVersionMismatch;
}

/** A version is refused only if the server refused it: what this side cannot do says nothing about the server. */
function toLegacyTls(result: SessionResult): LegacyTls {
  if (result.kind === "session") return { state: "accepted", protocol: result.session.protocol };
  if (result.kind === "no-session" && result.isRefusedByServer) return { state: "refused" };
  return { state: "unknown", reason: message("smtp/legacy-not-tried", { reason: failureReason(result) }) };
}

function failureReason(result: Exclude<SessionResult, { kind: "session" }>): Message {
  if (result.kind === "unreached") return result.failure.reason;
  return result.kind === "no-session" ? result.problem : result.reason;
}
