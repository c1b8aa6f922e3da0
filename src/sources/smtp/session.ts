// One connection to one address: connect, greeting, EHLO, STARTTLS, TLS, EHLO again, QUIT.
import type { Socket } from "node:net";
import type { Name } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { SmtpDialogue, TlsSession } from "../../ports.ts";
import { isTlsAlert } from "../tls-alert.ts";
import { CommandChannel } from "./dialogue.ts";
import type { Connect } from "../tcp.ts";
import { connectWithTimeout } from "./connect.ts";
import type { TlsOffer, HandshakeResult, TlsClient } from "./handshake.ts";
import { localHeloName } from "./helo.ts";
import type { ByteBudget } from "./reply.ts";
import type { ProbeFailure, PlaintextResult } from "./starttls.ts";
import { negotiateStarttls } from "./starttls.ts";

/** The result of one connection. `unreached`: no connection, and no packet from the address. */
export type SessionResult =
  | { kind: "session"; talk: SmtpDialogue; session: TlsSession }
  | (Extract<HandshakeResult, { kind: "no-session" }> & { talk: SmtpDialogue })
  | { kind: "unreached"; failure: ProbeFailure }
  | PlaintextResult
  | ProbeFailure;

/** How long each step is waited for, in milliseconds. */
export interface StepTimeouts {
  connectMs: number;
  /** A reply, the greeting among them. */
  replyMs: number;
  handshakeMs: number;
  /** A reply on which nothing depends any more. */
  quitMs: number;
}

/** All that is the same for every connection of a run. `heloName` null: the name this host has, or its address. */
export interface SessionConfig {
  connect: Connect;
  port: number;
  heloName: string | null;
  tls: TlsClient;
  times: StepTimeouts;
}

export interface SessionRequest {
  address: string;
  name: Name;
  offer: TlsOffer;
  budget: ByteBudget;
  /** Ends everything; its reason is the time that was up, in milliseconds, or null. */
  signal: AbortSignal;
  /** Called as soon as the address took the connection, or refused it itself. */
  onResponse: () => void;
}

/** Visits. Never rejects; the connection is closed when it resolves. */
export async function runSession(config: SessionConfig, request: SessionRequest): Promise<SessionResult> {
  const { address, signal } = request;
  const connection = await connectWithTimeout(config.connect, address, config.port, config.times.connectMs, signal);
  if (connection.kind === "not-connected" && !connection.hasResponded)
    return { kind: "unreached", failure: connection.failure };
  request.onResponse();
  if (connection.kind === "not-connected") return connection.failure;
  const { socket } = connection;
  const onAbort = (): unknown => socket.destroy();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await runDialogue(socket, config, request);
  } finally {
    signal.removeEventListener("abort", onAbort);
    socket.destroy();
  }
}

async function runDialogue(socket: Socket, config: SessionConfig, request: SessionRequest): Promise<SessionResult> {
  const { address, signal, budget } = request;
  const { replyMs, quitMs } = config.times;
  const heloName = config.heloName ?? localHeloName(socket.localAddress);
  const channel = new CommandChannel(socket, budget);
  const outcome = await negotiateStarttls(channel, { address, heloName, replyMs, signal });
  if (outcome.kind !== "ready") {
    if (canQuit(outcome)) await channel.quit(quitMs);
    return outcome;
  }
  channel.detach();
  return negotiateTls(socket, outcome.talk, heloName, config, request);
}

async function negotiateTls(
  tcp: Socket,
  talk: SmtpDialogue,
  heloName: string,
  config: SessionConfig,
  request: SessionRequest,
): Promise<SessionResult> {
  const { address, name, offer, budget, signal } = request;
  const { handshakeMs, quitMs } = config.times;
  const handshake = await config.tls.handshake(tcp, name, offer, handshakeMs, signal);
  if (handshake.kind === "timeout")
    return {
      kind: "failure",
      cause: "timeout",
      reason: message("smtp/handshake-timeout", { address, ms: handshake.ms }),
    };
  if (handshake.kind === "no-session") return { ...handshake, talk };
  const channel = new CommandChannel(handshake.socket, budget);
  channel.send(`EHLO ${heloName}`); // RFC 3207 §4.2: start over
  const answer = await channel.readReply(quitMs);
  if (answer.kind === "closed" && channel.errorCode !== null && isTlsAlert(channel.errorCode)) {
    // RFC 8446 §4.4.2.4: in TLS 1.3 the client is done before the server may refuse it, for want of a certificate say
    return {
      kind: "no-session",
      talk,
      isRefusedByServer: true,
      isVersionMismatch: false,
      isNothingInCommon: false,
      problem: message("tls/late-refusal", { code: channel.errorCode }),
    };
  }
  if (answer.kind !== "problem") await channel.quit(quitMs); // who does not speak SMTP is not taken leave of: it may never end
  return { kind: "session", talk, session: handshake.session };
}

/** Whether a server that gave no TLS still answers what it is asked, so that it can be taken leave of. */
function canQuit({ cause }: PlaintextResult | ProbeFailure): boolean {
  return cause === "rejected" || cause === "not-offered" || cause === "refused" || cause === "temporary";
}
