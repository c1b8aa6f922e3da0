// What several connections to one address say together: STARTTLS and TLS, and whether TLS 1.0 or 1.1 is accepted (RFC 8996).
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { LegacyTls, SmtpResult } from "../../ports.ts";
import type { TlsGeneration } from "./handshake.ts";
import type { SessionResult } from "./session.ts";

/** Visits the address as often as it takes: twice as a rule, up to four times. */
export async function probeAddress(
  address: string,
  connect: (generation: TlsGeneration) => Promise<SessionResult>,
): Promise<SmtpResult> {
  /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
  const connectTwiceIfRefused = async (era: TlsGeneration): Promise<SessionResult> => {
    const first = await connect(era);
    return isRefusal(first) ? connect(era) : first;
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
    reason: message("smtp/no-handshake", { address, problem: modern.problem }),
  };
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
