// The live DNS of one run: the layers put together.
import { getServers } from "node:dns";
import { ROOT } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { AuditError } from "../../errors.ts";
import type { DnsAnswers } from "../answer-store.ts";
import { Deadline } from "../run-deadline.ts";
import { dnsWithDeadline } from "../with-deadline.ts";
import { CachedDns } from "./cache.ts";
import { Client } from "./client.ts";
import { DohTransport } from "./doh-transport.ts";
import { AbortScope } from "./deadline.ts";
import { LimitedDns } from "./limit.ts";
import type { ServerUrl } from "./resolver-url.ts";
import { isTrustedChannel, parseResolverUrl, systemResolver } from "./resolver-url.ts";
import type { SecureServer } from "./secure-connection.ts";
import { CircuitBreakerDns } from "./circuit-breaker.ts";
import type { Timing } from "./timing.ts";
import { DEFAULT_TIMING } from "./timing.ts";
import { DotTransport } from "./dot-transport.ts";
import type { Transport } from "./transport.ts";
import { UdpTransport } from "./udp-transport.ts";
import type { ProxyFor } from "../http-proxy.ts";
import { lookUpPublic, SilentOnFailure } from "./untrusted.ts";
import { Upstream } from "./upstream.ts";
import { DEFAULT_CONCURRENCY } from "./window.ts";

/**
 * Used where the policy names none: two large services with published terms that validate DNSSEC and filter nothing (a filter's
 * NXDOMAIN would falsify verdicts), independent of each other in operator, network, software and law. The first is DNS4EU's, of the
 * European Union; the second, Cloudflare's 1.1.1.1, is only asked where the first fails and can be reached from everywhere.
 */
export const DEFAULT_RESOLVERS: readonly string[] = [
  "https://unfiltered.joindns4.eu/dns-query",
  "https://cloudflare-dns.com/dns-query",
];

export interface ResolverOptions {
  /** Resolver URLs in order of preference, see `parseResolverUrl`; none: DEFAULT_RESOLVERS. */
  urls: readonly string[];
  /** Whether somebody who is not trusted named them: host names lead to public addresses only then, and any failure looks like silence. */
  isUntrusted?: boolean;
  concurrency?: number;
  timing?: Timing;
  /** No wait goes beyond it; absent: no deadline. */
  deadline?: Deadline;
  /** The proxy for a DNS-over-HTTPS server. */
  proxyFor?: ProxyFor;
  /** For tests: PEM of certification authorities instead of Node's (which honour NODE_EXTRA_CA_CERTS). */
  ca?: string;
}

export interface Resolver {
  dns: Dns;
  /** What it answered, by question. */
  answers: DnsAnswers;
  /** Asks about the root, which always exists; no answer of the run. */
  queryRoot: () => Promise<DnsAnswer>;
  /** The upstreams, and whether each validates DNSSEC; null: not asked, or no answer. */
  resolvers: () => { url: string; validates: boolean | null }[];
  /** Questions sent so far, retries and probes included. */
  sentQueries: () => number;
  /** Whether any upstream has answered anything. */
  hasAnswered: () => boolean;
  /** Ends what is under way and closes every socket. */
  close: () => void;
}

/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is not valid, or an empty system list. */
export function openResolver({
  urls,
  isUntrusted = false,
  concurrency = DEFAULT_CONCURRENCY,
  timing = DEFAULT_TIMING,
  deadline = new Deadline(),
  proxyFor = () => null,
  ca,
}: ResolverOptions): Resolver {
  const scope = new AbortScope();
  const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expandSystemResolver);
  const upstreams = servers.map((server) => {
    const lookup = isUntrusted ? lookUpPublic : undefined;
    const opened = openTransport(server, scope, timing, { ca, lookup, proxyFor });
    const transport = isUntrusted ? new SilentOnFailure(opened) : opened;
    return new Upstream(server.url, isTrustedChannel(server), transport, scope, timing, concurrency);
  });
  const close = (): void => {
    scope.close();
    for (const upstream of upstreams) upstream.close();
  };
  deadline.signal.addEventListener("abort", close, { once: true });
  const limited = new LimitedDns(new CircuitBreakerDns(new Client(upstreams, scope, timing)), concurrency);
  const below = dnsWithDeadline(limited, deadline);
  const dns = new CachedDns(below); // what was answered before the deadline stays answered
  return {
    dns,
    answers: dns.answers,
    queryRoot: () => below.query(ROOT, "SOA"),
    resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
    sentQueries: () => upstreams.reduce((sum, { sentQueries }) => sum + sentQueries, 0),
    hasAnswered: () => upstreams.some(({ answeredQueries }) => answeredQueries > 0),
    close,
  };
}

function expandSystemResolver(text: string): ServerUrl[] {
  const parsed = parseResolverUrl(text);
  if ("problem" in parsed) throw new AuditError(parsed.problem);
  if (parsed.kind !== "system") return [parsed];
  const servers = getServers().map(systemResolver);
  if (servers.length === 0) throw new AuditError(message("resolver/none"));
  return servers;
}

function openTransport(
  server: ServerUrl,
  scope: AbortScope,
  timing: Timing,
  { proxyFor, ...tlsSettings }: Pick<SecureServer, "ca" | "lookup"> & { proxyFor: ProxyFor },
): Transport {
  const connectMs = Math.max(...timing.attempts);
  if (server.kind === "udp") return new UdpTransport(server);
  if (server.kind === "tls") return new DotTransport({ ...server, ...tlsSettings }, scope, connectMs);
  const proxy = proxyFor(server.host, server.port);
  return new DohTransport({ ...server, name: server.host, ...tlsSettings, proxy }, scope, connectMs);
}
