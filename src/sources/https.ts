// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.
import { isHostName } from "../dns/name.ts";
import type { HttpsFailureCause, HttpsResult } from "../ports.ts";
import { addressRefusalReason } from "./special-purpose-addresses.ts";
import { exchange } from "./https-exchange.ts";
import type { HttpsTarget } from "./https-exchange.ts";
import type { HttpsFetch, HttpsQuestion } from "./https-question.ts";
import { truncate } from "./https-errors.ts";

interface HttpsOptions {
  /** Also connect to addresses that are not those of public hosts. */
  allowPrivateNetwork: boolean;
  /** For one GET as a whole, once the addresses are known: DNS has deadlines of its own. RFC 8461 §3.3 suggests a minute; a run must end sooner. */
  timeoutMs?: number;
  port?: number;
  /** PEM; stands in for node's trusted roots (to which NODE_EXTRA_CA_CERTS adds). */
  ca?: string;
}

/** The end of one GET: `signal` aborts at `endsAt` (as `performance.now()` counts), its reason in words. */
interface FetchDeadline {
  signal: AbortSignal;
  endsAt: number;
}

/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const MAX_ADDRESSES = 8;

/** Fetches over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
export function openHttps(options: HttpsOptions): { fetch: HttpsFetch; close(): void } {
  const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, ca } = options;
  const activeFetches = new Set<AbortController>();
  let isClosed = false;

  async function fetch(question: HttpsQuestion): Promise<HttpsResult> {
    const { host, path, addresses } = question;
    if (!isHostName(host)) return httpsFailure("no-address", `${host} is not a host name`);
    const usable = allowPrivateNetwork
      ? addresses
      : addresses.filter((address) => addressRefusalReason(address) === null);
    if (usable.length === 0) return noUsableAddress(question);
    const controller = new AbortController();
    const deadline = { signal: controller.signal, endsAt: performance.now() + timeoutMs };
    const timer = setTimeout(() => controller.abort(`within ${timeoutMs / 1000} s`), timeoutMs);
    activeFetches.add(controller);
    if (isClosed) close();
    try {
      return await fetchFromAddresses(usable, { host, path, port, ca }, question.failures, deadline);
    } finally {
      clearTimeout(timer);
      activeFetches.delete(controller);
    }
  }

  function close(): void {
    isClosed = true;
    for (const controller of activeFetches) controller.abort("before the audit was stopped");
  }
  return { fetch, close };
}

/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function noUsableAddress({ host, addresses, failures }: HttpsQuestion): HttpsResult {
  if (failures.length > 0) return httpsFailure("dns", failures.map(({ reason }) => reason).join("; "));
  if (addresses.length === 0) return httpsFailure("no-address", `${host} has no address`);
  const refused = addresses.map((address) => `${address} (${addressRefusalReason(address)})`).join(", ");
  return httpsFailure(
    "refused-address",
    truncate(`${host} has only addresses that are not those of a public host: ${refused}`),
  );
}

/** Goes from address to address until one accepts a connection; what it then says is the answer of the host. */
async function fetchFromAddresses(
  addresses: string[],
  target: HttpsTarget,
  lookUpFailures: HttpsQuestion["failures"],
  deadline: FetchDeadline,
): Promise<HttpsResult> {
  const tried = addresses.slice(0, MAX_ADDRESSES);
  const failures: Extract<HttpsResult, { kind: "failure" }>[] = [];
  for (const [index, address] of tried.entries()) {
    const fairShare = (deadline.endsAt - performance.now()) / (tried.length - index);
    const result = await exchange(address, target, fairShare, deadline.signal);
    if (result.kind === "response" || !NEXT_ADDRESS_CAUSES.includes(result.cause) || deadline.signal.aborted)
      return result;
    failures.push(result);
  }
  const reasons = [...failures, ...lookUpFailures].map(({ reason }) => reason);
  return httpsFailure(
    lookUpFailures.length > 0 ? "dns" : combinedCause(failures),
    truncate(reasons.join("; ")),
    tried.at(-1) ?? null,
  );
}

const NEXT_ADDRESS_CAUSES: readonly HttpsFailureCause[] = ["connect", "timeout"];

/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function combinedCause(failures: { cause: HttpsFailureCause }[]): HttpsFailureCause {
  return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}

function httpsFailure(cause: HttpsFailureCause, reason: string, address: string | null = null): HttpsResult {
  return { kind: "failure", cause, reason, address, certificate: null };
}
