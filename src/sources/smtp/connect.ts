// One TCP connection to port 25, and what its failing says.
import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Failure } from "./starttls.ts";

/** How a socket is made; it connects at once. */
export type Connect = (address: string, port: number) => Socket;

export const connectTcp: Connect = (address, port) => connect({ host: address, port });

/** A connected socket, or why there is none. `reached`: something came back from the address. */
export type Dialled =
  | { kind: "connected"; socket: Socket }
  | { kind: "not-connected"; failure: Failure; reached: boolean };

/** Waits at most `ms` milliseconds, and no longer than `signal`, whose reason completes "did not accept a connection …". */
export async function dial(
  connect: Connect,
  address: string,
  port: number,
  ms: number,
  signal: AbortSignal,
): Promise<Dialled> {
  const failed = (cause: Failure["cause"], words: string): Dialled => ({
    kind: "not-connected",
    reached: cause === "connect" || cause === "closed",
    failure: { kind: "failure", cause, reason: `${address} ${words}` },
  });
  const late = (): Dialled => failed("timeout", `did not accept a connection ${String(signal.reason)}`);
  if (signal.aborted) return late();
  const socket = connect(address, port);
  const dialled = await new Promise<Dialled>((resolve) => {
    const timer = setTimeout(() => resolve(failed("timeout", `did not accept a connection within ${ms / 1000} s`)), ms);
    const settle = (end: Dialled): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      resolve(end);
    };
    const onAbort = (): void => settle(late());
    signal.addEventListener("abort", onAbort, { once: true });
    socket.on("error", (error: Error & { code?: string }) =>
      settle(failed(...meaningOf(error.code ?? "unknown error"))),
    ); // stays: a later one has nobody to tell
    socket.once("connect", () => settle({ kind: "connected", socket }));
  });
  if (dialled.kind === "not-connected") socket.destroy();
  return dialled;
}

/** Only an answer of the address itself is its failure; what our own side could not do was not measured. */
function meaningOf(code: string): [cause: Failure["cause"], words: string] {
  if (code === "ECONNREFUSED") return ["connect", "refused the connection"];
  if (code === "ECONNRESET") return ["closed", "hung up before it did greet"]; // it had taken the connection, or something on the way had
  if (code === "ETIMEDOUT") return ["timeout", "did not accept a connection in time"];
  return ["unreachable", `cannot be reached from here (${code})`];
}
