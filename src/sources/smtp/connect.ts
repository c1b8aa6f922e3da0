// One TCP connection to port 25, and what its failing says.
import type { Socket } from "node:net";
import { withDeadline } from "../../concurrency/deadline.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Connect } from "../tcp.ts";
import type { ProbeFailure } from "./starttls.ts";

/** A connected socket, or why there is none. `reached`: something came back from the address. */
export type ConnectResult =
  | { kind: "connected"; socket: Socket }
  | { kind: "not-connected"; failure: ProbeFailure; hasResponded: boolean };

/** Waits at most `ms` milliseconds, and no longer than `stop`, whose reason is the time that was up, as in `smtp/connect-timeout`. */
export async function connectWithTimeout(
  connect: Connect,
  address: string,
  port: number,
  ms: number,
  stop: AbortSignal,
): Promise<ConnectResult> {
  const failed = (cause: ProbeFailure["cause"], reason: Message): ConnectResult => ({
    kind: "not-connected",
    hasResponded: cause === "connect" || cause === "closed",
    failure: { kind: "failure", cause, reason },
  });
  const timedOut = ({ reason }: AbortSignal): ConnectResult =>
    failed("timeout", message("smtp/connect-timeout", { address, ms: reason as number | null }));
  if (stop.aborted) return timedOut(stop);
  const socket = connect(address, port);
  const result = await withDeadline(
    ms,
    () => ms,
    stop,
    (signal) =>
      new Promise<ConnectResult>((resolve) => {
        signal.addEventListener("abort", () => resolve(timedOut(signal)), { once: true });
        socket.on("error", (error: Error & { code?: string }) =>
          resolve(failed(...interpretError(address, error.code ?? "unknown error"))),
        ); // stays: a later one has no listener
        socket.once("connect", () => resolve({ kind: "connected", socket }));
      }),
  );
  if (result.kind === "not-connected") socket.destroy();
  return result;
}

/** Only an answer of the address itself is its failure; what this side could not do was not measured. */
function interpretError(address: string, code: string): [cause: ProbeFailure["cause"], reason: Message] {
  if (code === "ECONNREFUSED") return ["connect", message("smtp/refused", { address })];
  // it had taken the connection, or something on the way had
  if (code === "ECONNRESET") return ["closed", message("smtp/hung-up", { address, step: "greeting" })];
  if (code === "ETIMEDOUT") return ["timeout", message("smtp/connect-timed-out", { address })];
  return ["unreachable", message("smtp/unreachable", { address, code })];
}
