// One TCP connection to port 25, and what its failing says.
import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Failure } from "./starttls.ts";

/** How a socket is made; it connects at once. */
export type Connect = (address: string, port: number) => Socket;

export const connectTcp: Connect = (address, port) => connect({ host: address, port });

/** A connected socket, or why there is none. `reached`: something came back from the address. */
export type Dialled = { kind: "connected"; socket: Socket } | { kind: "not-connected"; failure: Failure; reached: boolean };

/** Waits at most `ms` milliseconds, and no longer than `signal`, whose reason completes "did not accept a connection …". */
export function dial(connect: Connect, address: string, port: number, ms: number, signal: AbortSignal): Promise<Dialled> {
  return new Promise((resolve) => {
    const failed = (cause: Failure["cause"], words: string): void => {
      cleanUp();
      socket.destroy();
      resolve({ kind: "not-connected", reached: cause === "connect" || cause === "closed", failure: { kind: "failure", cause, reason: `${address} ${words}` } });
    };
    const onAbort = (): void => failed("timeout", `did not accept a connection ${String(signal.reason)}`);
    const timer = setTimeout(() => failed("timeout", `did not accept a connection within ${ms / 1000} s`), ms);
    const cleanUp = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    };
    const socket = connect(address, port);
    socket.on("error", (error: Error & { code?: string }) => failed(...meaningOf(error.code ?? "unknown error"))); // stays: a later one has nobody to tell
    socket.once("connect", () => {
      cleanUp();
      resolve({ kind: "connected", socket });
    });
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** Only an answer of the address itself is its failure; what our own side could not do was not measured. */
function meaningOf(code: string): [cause: Failure["cause"], words: string] {
  if (code === "ECONNREFUSED") return ["connect", "refused the connection"];
  if (code === "ECONNRESET") return ["closed", "hung up before it did greet"]; // it had taken the connection, or something on the way had
  if (code === "ETIMEDOUT") return ["timeout", "did not accept a connection in time"];
  return ["unreachable", `cannot be reached from here (${code})`];
}
