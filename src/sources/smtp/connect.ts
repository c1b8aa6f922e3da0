// One TCP connection to port 25, and what its failing says.
import { connect } from "node:net";
import type { Socket } from "node:net";
import type { ProbeFailure } from "./starttls.ts";

/** How a socket is made; it connects at once. */
export type Connect = (address: string, port: number) => Socket;

export const connectTcp: Connect = (address, port) => connect({ host: address, port });

/** A connected socket, or why there is none. `reached`: something came back from the address. */
export type ConnectResult =
  | { kind: "connected"; socket: Socket }
  | { kind: "not-connected"; failure: ProbeFailure; hasResponded: boolean };

/** Waits at most `ms` milliseconds, and no longer than `signal`, whose reason completes "did not accept a connection …". */
export async function connectWithTimeout(
  connect: Connect,
  address: string,
  port: number,
  ms: number,
  signal: AbortSignal,
): Promise<ConnectResult> {
  const failed = (cause: ProbeFailure["cause"], words: string): ConnectResult => ({
    kind: "not-connected",
    hasResponded: cause === "connect" || cause === "closed",
    failure: { kind: "failure", cause, reason: `${address} ${words}` },
  });
  const aborted = (): ConnectResult => failed("timeout", `did not accept a connection ${String(signal.reason)}`);
  if (signal.aborted) return aborted();
  const socket = connect(address, port);
  const result = await new Promise<ConnectResult>((resolve) => {
    const timer = setTimeout(() => resolve(failed("timeout", `did not accept a connection within ${ms / 1000} s`)), ms);
    const settle = (end: ConnectResult): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      resolve(end);
    };
    const onAbort = (): void => settle(aborted());
    signal.addEventListener("abort", onAbort, { once: true });
    socket.on("error", (error: Error & { code?: string }) =>
      settle(failed(...interpretError(error.code ?? "unknown error"))),
    ); // stays: a later one has nobody to tell
    socket.once("connect", () => settle({ kind: "connected", socket }));
  });
  if (result.kind === "not-connected") socket.destroy();
  return result;
}

/** Only an answer of the address itself is its failure; what our own side could not do was not measured. */
function interpretError(code: string): [cause: ProbeFailure["cause"], words: string] {
  if (code === "ECONNREFUSED") return ["connect", "refused the connection"];
  if (code === "ECONNRESET") return ["closed", "hung up before it did greet"]; // it had taken the connection, or something on the way had
  if (code === "ETIMEDOUT") return ["timeout", "did not accept a connection in time"];
  return ["unreachable", `cannot be reached from here (${code})`];
}
