// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.
import { isHostName } from "../dns/name.ts";
import type { Name } from "../dns/name.ts";
import type { Dns, DnsAnswer, Https, HttpsFailure, HttpsResult } from "../ports.ts";
import { refusalOf } from "./addresses.ts";
import { exchange } from "./https-exchange.ts";
import type { Target } from "./https-exchange.ts";
import { bounded } from "./https-reason.ts";

interface HttpsOptions {
  /** Also connect to addresses that are not those of public hosts. */
  allowPrivateNetwork: boolean;
  /** For one GET as a whole, look-ups included. RFC 8461 §3.3 suggests a minute; a run must end sooner. */
  timeoutMs?: number;
  port?: number;
  /** PEM; stands in for node's trusted roots (to which NODE_EXTRA_CA_CERTS adds). */
  ca?: string;
}

/** The end of one GET: `signal` aborts at `endsAt` (as `performance.now()` counts), its reason in words. */
interface Deadline {
  signal: AbortSignal;
  endsAt: number;
}

/** What DNS said of a host's addresses, IPv4 first: hosted runners have no IPv6. */
interface Found {
  addresses: string[];
  failures: string[];
}

/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const ADDRESSES_TRIED = 8;

/** An `Https` over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
export function openHttps(options: HttpsOptions): Https & { close(): void } {
  const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, ca } = options;
  const underWay = new Set<AbortController>();
  const answers = new Map<string, Promise<HttpsResult>>();

  async function fetch(host: Name, path: string, dns: Dns, deadline: Deadline): Promise<HttpsResult> {
    const found = await lookUp(host, dns, deadline.signal);
    if (found === null) return failed("timeout", `the addresses of ${host} were not found ${String(deadline.signal.reason)}`);
    const usable = allowPrivateNetwork ? found.addresses : found.addresses.filter((address) => refusalOf(address) === null);
    if (usable.length === 0) return nothingToAsk(host, found);
    const key = [host, path, ...usable].join(" "); // two views of one domain usually lead to the same addresses
    const answer = answers.get(key) ?? tryEach(usable, { host, path, port, ca }, found.failures, deadline);
    answers.set(key, answer);
    return answer;
  }

  async function get(host: Name, path: string, dns: Dns): Promise<HttpsResult> {
    if (!isHostName(host)) return failed("no-address", `${host} is not a host name`);
    const controller = new AbortController();
    const deadline = { signal: controller.signal, endsAt: performance.now() + timeoutMs };
    const timer = setTimeout(() => controller.abort(`within ${timeoutMs / 1000} s`), timeoutMs);
    underWay.add(controller);
    try {
      return await fetch(host, path, dns, deadline);
    } finally {
      clearTimeout(timer);
      underWay.delete(controller);
    }
  }

  function close(): void {
    for (const controller of underWay) controller.abort("before the audit was stopped");
  }
  return { get, close };
}

/** The addresses of a host; null where the deadline came first. */
async function lookUp(host: Name, dns: Dns, signal: AbortSignal): Promise<Found | null> {
  const aborted = new Promise<null>((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
  const answers = await Promise.race([Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]), aborted]);
  if (answers === null) return null;
  const found: Found = { addresses: [], failures: [] };
  for (const [index, answer] of answers.entries()) {
    const problem = problemOf(answer);
    if (problem !== null) found.failures.push(`${index === 0 ? "A" : "AAAA"} ${host}: ${problem}`);
    else if (answer.kind === "records") found.addresses.push(...answer.records.map((record) => record.data.address));
  }
  return { ...found, addresses: [...new Set(found.addresses)] };
}

/** Why an answer cannot be used; null if it can. */
function problemOf(answer: DnsAnswer): string | null {
  if (answer.kind === "failure") return answer.reason;
  return answer.security === "bogus" ? "the answer is bogus (DNSSEC)" : null; // RFC 4035 §5.5: not to be used
}

/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function nothingToAsk(host: Name, { addresses, failures }: Found): HttpsResult {
  if (failures.length > 0) return failed("dns", failures.join("; "));
  if (addresses.length === 0) return failed("no-address", `${host} has no address`);
  const refused = addresses.map((address) => `${address} (${refusalOf(address)})`).join(", ");
  return failed("refused-address", bounded(`${host} has only addresses that are not those of a public host: ${refused}`));
}

/** Goes from address to address until one accepts a connection; what it then says is the answer of the host. */
async function tryEach(addresses: string[], target: Target, lookUpFailures: string[], deadline: Deadline): Promise<HttpsResult> {
  const tried = addresses.slice(0, ADDRESSES_TRIED);
  const failures: Extract<HttpsResult, { kind: "failure" }>[] = [];
  for (const [index, address] of tried.entries()) {
    const fairShare = (deadline.endsAt - performance.now()) / (tried.length - index);
    const result = await exchange(address, target, fairShare, deadline.signal);
    if (result.kind === "response" || !MAY_TRY_NEXT.includes(result.cause) || deadline.signal.aborted) return result;
    failures.push(result);
  }
  const reasons = [...failures.map((failure) => failure.reason), ...lookUpFailures];
  return failed(jointCause(failures, lookUpFailures), bounded(reasons.join("; ")), tried.at(-1) ?? null);
}

const MAY_TRY_NEXT: readonly HttpsFailure[] = ["connect", "timeout"];

/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function jointCause(failures: { cause: HttpsFailure }[], lookUpFailures: string[]): HttpsFailure {
  if (lookUpFailures.length > 0) return "dns";
  return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}

function failed(cause: HttpsFailure, reason: string, address: string | null = null): HttpsResult {
  return { kind: "failure", cause, reason, address, certificate: null };
}
