// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.
import { setMaxListeners } from "node:events";
import { severalCauses } from "../cause.ts";
import { withDeadline } from "../concurrency/deadline.ts";
import { isHostName } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { HttpsFailureCause, HttpsResult } from "../ports.ts";
import { addressRefusalReason } from "./special-purpose-addresses.ts";
import type { ProxyFor } from "./http-proxy.ts";
import { exchange } from "./https-exchange.ts";
import type { HttpsTarget } from "./https-exchange.ts";
import type { HttpsFetch, HttpsQuestion } from "./https-question.ts";
import type { Connect } from "./tcp.ts";
import { connectTcp } from "./tcp.ts";

interface HttpsOptions {
  /** Also connect to addresses that are not those of public hosts. */
  allowPrivateNetwork: boolean;
  /** For one GET as a whole, once the addresses are known: DNS has deadlines of its own. RFC 8461 §3.3 suggests a minute; a run must end sooner. */
  timeoutMs?: number;
  port?: number;
  /** The proxy for the host of a policy. */
  proxyFor?: ProxyFor;
  /** PEM; replaces node's trusted roots (to which NODE_EXTRA_CA_CERTS adds). */
  ca?: string;
  connect?: Connect;
}

/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const MAX_ADDRESSES = 8;

/** Fetches over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
export function openHttps(options: HttpsOptions): { fetch: HttpsFetch; close(): void } {
  const {
    allowPrivateNetwork,
    timeoutMs = 10_000,
    port = 443,
    proxyFor = () => null,
    ca,
    connect = connectTcp,
  } = options;
  const closing = new AbortController();
  setMaxListeners(0, closing.signal); // one for each GET

  async function fetch(question: HttpsQuestion): Promise<HttpsResult> {
    const { host, path, addresses } = question;
    if (!isHostName(host)) return httpsFailure("no-address", message("https/not-a-host", { host }));
    const usable = allowPrivateNetwork
      ? addresses
      : addresses.filter((address) => addressRefusalReason(address) === null);
    if (usable.length === 0) return noUsableAddress(question);
    const target = { host, path, port, proxy: proxyFor(host, port), ca, connect };
    return withDeadline(
      timeoutMs,
      () => timeoutMs,
      closing.signal,
      (signal) => fetchFromAddresses(usable, target, question.failures, performance.now() + timeoutMs, signal),
    );
  }

  return { fetch, close: () => closing.abort(null) };
}

/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function noUsableAddress({ host, addresses, failures }: HttpsQuestion): HttpsResult {
  if (failures.length > 0) return httpsFailure("dns", severalCauses(failures.map(({ reason }) => reason)));
  if (addresses.length === 0) return httpsFailure("no-address", message("https/no-address", { host }));
  const refused = addresses
    .slice(0, MAX_ADDRESSES)
    .map((address) => message("https/special-address", { address, use: addressRefusalReason(address) ?? "" }));
  return httpsFailure("refused-address", message("https/not-public", { host, addresses: refused }));
}

/**
 * Goes from address to address until one accepts a connection; what it then says is the answer of the host. `signal` aborts
 * at `endsAt` (as `performance.now()` counts), its reason is that of `timeoutFailure`.
 */
async function fetchFromAddresses(
  addresses: string[],
  target: HttpsTarget,
  lookUpFailures: HttpsQuestion["failures"],
  endsAt: number,
  signal: AbortSignal,
): Promise<HttpsResult> {
  const tried = addresses.slice(0, MAX_ADDRESSES);
  const failures: Extract<HttpsResult, { kind: "failure" }>[] = [];
  for (const [index, address] of tried.entries()) {
    const fairShare = (endsAt - performance.now()) / (tried.length - index);
    const result = await exchange(address, target, fairShare, signal);
    if (result.kind === "response" || !NEXT_ADDRESS_CAUSES.includes(result.cause) || signal.aborted) return result;
    failures.push(result);
  }
  const reasons = [...failures, ...lookUpFailures].map(({ reason }) => reason);
  return httpsFailure(
    lookUpFailures.length > 0 ? "dns" : combinedCause(failures),
    message("https/failures", { failures: reasons }),
    tried.at(-1) ?? null,
  );
}

const NEXT_ADDRESS_CAUSES: readonly HttpsFailureCause[] = ["connect", "timeout"];

/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function combinedCause(failures: { cause: HttpsFailureCause }[]): HttpsFailureCause {
  return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}

function httpsFailure(cause: HttpsFailureCause, reason: Message, address: string | null = null): HttpsResult {
  return { kind: "failure", cause, reason, address, certificate: null };
}
