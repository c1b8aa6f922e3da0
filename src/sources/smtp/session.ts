// One connection to one address: connect, greeting, EHLO, STARTTLS, TLS, EHLO again, QUIT.
import type { Socket } from "node:net";
import type { Name } from "../../dns/name.ts";
import type { SmtpTalk, TlsSession } from "../../ports.ts";
import { isTlsAlert } from "../tls-alert.ts";
import { Conversation } from "./dialogue.ts";
import type { Connect } from "./connect.ts";
import { dial } from "./connect.ts";
import type { Era, Handshake, TlsClient } from "./handshake.ts";
import { localHeloName } from "./helo.ts";
import type { Allowance } from "./reply.ts";
import type { Failure, Plaintext } from "./starttls.ts";
import { askForTls } from "./starttls.ts";

/** What one connection showed. `unreached`: there was none, and the address itself said nothing. */
export type Visit =
  | { kind: "session"; talk: SmtpTalk; session: TlsSession }
  | (Extract<Handshake, { kind: "no-session" }> & { talk: SmtpTalk })
  | { kind: "unreached"; failure: Failure }
  | Plaintext
  | Failure;

/** How long each step is waited for, in milliseconds. */
export interface StepTimes {
  connectMs: number;
  /** A reply, the greeting among them. */
  replyMs: number;
  handshakeMs: number;
  /** A reply on which nothing depends any more. */
  farewellMs: number;
}

/** All that is the same for every connection of a run. `heloName` null: the name this host has, or its address. */
export interface Visitor {
  connect: Connect;
  port: number;
  heloName: string | null;
  tls: TlsClient;
  times: StepTimes;
}

export interface Errand {
  address: string;
  name: Name;
  era: Era;
  allowance: Allowance;
  /** Ends everything; its reason completes "did not … within 90 s". */
  signal: AbortSignal;
  /** Called as soon as the address took the connection, or refused it itself. */
  onReached: () => void;
}

/** Visits. Never rejects; the connection is closed when it resolves. */
export async function visit(visitor: Visitor, errand: Errand): Promise<Visit> {
  const { address, signal } = errand;
  const dialled = await dial(visitor.connect, address, visitor.port, visitor.times.connectMs, signal);
  if (dialled.kind === "not-connected" && !dialled.reached) return { kind: "unreached", failure: dialled.failure };
  errand.onReached();
  if (dialled.kind === "not-connected") return dialled.failure;
  const { socket } = dialled;
  const onAbort = (): unknown => socket.destroy();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await converse(socket, visitor, errand);
  } finally {
    signal.removeEventListener("abort", onAbort);
    socket.destroy();
  }
}

async function converse(socket: Socket, visitor: Visitor, errand: Errand): Promise<Visit> {
  const { address, signal, allowance } = errand;
  const { replyMs, farewellMs } = visitor.times;
  const heloName = visitor.heloName ?? localHeloName(socket.localAddress);
  const line = new Conversation(socket, allowance);
  const late = (): string | null => (signal.aborted ? String(signal.reason) : null);
  const asked = await askForTls(line, { address, heloName, replyMs, late });
  if (asked.kind !== "ready") {
    if (isInStep(asked)) await line.quit(farewellMs);
    return asked;
  }
  line.release();
  return secure(socket, asked.talk, heloName, visitor, errand);
}

async function secure(tcp: Socket, talk: SmtpTalk, heloName: string, visitor: Visitor, errand: Errand): Promise<Visit> {
  const { address, name, era, allowance, signal } = errand;
  const { handshakeMs, farewellMs } = visitor.times;
  const shaken = await visitor.tls.shakeHands(tcp, name, era, handshakeMs);
  if (signal.aborted && shaken.kind !== "session") return unfinished(address, String(signal.reason));
  if (shaken.kind === "timeout") return unfinished(address, `within ${handshakeMs / 1000} s`);
  if (shaken.kind === "no-session") return { ...shaken, talk };
  const line = new Conversation(shaken.socket, allowance);
  line.say(`EHLO ${heloName}`); // RFC 3207 §4.2: begin anew
  const answer = await line.hear(farewellMs);
  if (answer.kind === "closed" && line.broken !== null && isTlsAlert(line.broken)) {
    // RFC 8446 §4.4.2.4: in TLS 1.3 the client is done before the server may refuse it, for want of a certificate say
    return {
      kind: "no-session",
      talk,
      refusedByServer: true,
      overVersion: false,
      reason: `it refused the handshake at its end (${line.broken})`,
    };
  }
  if (answer.kind !== "problem") await line.quit(farewellMs); // who does not speak SMTP is not taken leave of: it may never end
  return { kind: "session", talk, session: shaken.session };
}

/** Whether a server that gave no TLS still answers what it is asked, so that it can be taken leave of. */
function isInStep({ cause }: Plaintext | Failure): boolean {
  return cause === "rejected" || cause === "not-offered" || cause === "refused" || cause === "temporary";
}

function unfinished(address: string, when: string): Failure {
  return { kind: "failure", cause: "timeout", reason: `${address} did not finish the TLS handshake ${when}` };
}
