// What several connections to one address say together: STARTTLS and TLS, and whether TLS 1.0 or 1.1 is accepted (RFC 8996).
import type { LegacyTls, SmtpResult } from "../../ports.ts";
import { bounded } from "../https-errors.ts";
import type { Era } from "./handshake.ts";
import type { Visit } from "./session.ts";

/** Visits the address as often as it takes: twice as a rule, up to four times. */
export async function probe(address: string, visit: (era: Era) => Promise<Visit>): Promise<SmtpResult> {
  /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
  const ask = async (era: Era): Promise<Visit> => {
    const first = await visit(era);
    return isRefusal(first) ? visit(era) : first;
  };
  const modern = await ask("modern");
  if (modern.kind === "unreached") return modern.failure;
  if (modern.kind !== "session" && modern.kind !== "no-session") return modern;
  const legacy = await ask("legacy");
  if (modern.kind === "session")
    return { kind: "tls", talk: modern.talk, session: modern.session, legacy: legacyOf(legacy) };
  // a server that speaks nothing newer: its session is the one of the old handshake
  if (legacy.kind === "session")
    return { kind: "tls", talk: legacy.talk, session: legacy.session, legacy: legacyOf(legacy) };
  if (legacy.kind === "unreached") return legacy.failure;
  // without the old handshake it is not known that no TLS comes of it
  if (legacy.kind === "failure") return legacy;
  if (legacy.kind === "plaintext") return { kind: "failure", cause: "temporary", reason: legacy.reason };
  return {
    kind: "plaintext",
    talk: modern.talk,
    cause: "handshake",
    reason: bounded(`${address} completes no TLS handshake: ${modern.reason}`),
  };
}

function isRefusal(visit: Visit): boolean {
  return visit.kind === "plaintext" ? visit.cause === "refused" : visit.kind === "no-session" && !visit.overVersion;
}

/** Refused is only what the server refused: what our own side cannot do says nothing of it. */
function legacyOf(visit: Visit): LegacyTls {
  if (visit.kind === "session") return { state: "accepted", protocol: visit.session.protocol };
  if (visit.kind === "no-session" && visit.refusedByServer) return { state: "refused" };
  const { reason } = visit.kind === "unreached" ? visit.failure : visit;
  return { state: "unknown", reason: `TLS 1.0 and 1.1 could not be tried: ${reason}` };
}
