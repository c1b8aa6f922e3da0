// DNS over TCP (RFC 7766), one connection per question: it serves answers too large for UDP.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { randomInt } from "node:crypto";
import { connect } from "node:net";
import { frameMessage, FrameReader } from "./tcp-framing.ts";
import { limitedPromise } from "./deadline.ts";
import { connectionLost, unreachableError } from "./transport.ts";
import type { Question, Reply } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

/** The first message that comes back. Rejects with a TransportError. */
export function askTcp(server: { host: string; port: number }, question: Question, limit: TimeLimit): Promise<Reply> {
  const id = randomInt(0x1_0000);
  return limitedPromise(limit, (resolve, reject) => {
    const frames = new FrameReader();
    const socket = connect(server);
    socket.unref();
    socket.on("error", (error) => reject(unreachableError(error)));
    socket.on("close", () => reject(connectionLost()));
    socket.on("connect", () => socket.write(frameMessage(encodeQuery(question, id))));
    socket.on("data", (chunk) => {
      const [message] = frames.push(chunk);
      if (message !== undefined) resolve(readReply(message, question, id));
    });
    return () => socket.destroy();
  });
}
