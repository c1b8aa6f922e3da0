// The questions this project may ask the world. Types only; `sources/` answers them.
import type { Name } from "./dns/name.ts";
import type { Octets, Rr, RrType } from "./dns/record.ts";

/**
 * How far a DNS answer can be trusted (RFC 4033 §5). `indeterminate`: the way to the resolver, or the resolver
 * itself, cannot tell (no validation, or AD over a channel that anyone could have written to).
 */
export type Security = "secure" | "insecure" | "bogus" | "indeterminate";

/**
 * The answer to one question. `aliases` are the CNAME owners passed on the way, `owner` the name they led to.
 * `bogus` means: SERVFAIL, which became this answer with CD=1; `reason` then says what the resolver gave as cause
 * (RFC 8914), where it did. A `failure` is never "no record".
 */
export type DnsAnswer<T extends RrType = RrType> =
  | { kind: "records"; records: Rr<T>[]; owner: Name; aliases: Name[]; security: Security; reason?: string }
  | { kind: "nodata" | "nxdomain"; owner: Name; aliases: Name[]; security: Security; reason?: string }
  | { kind: "failure"; cause: DnsFailure; reason: string };

/**
 * `timeout` no upstream answered in time · `servfail` `refused` (any other rcode too) upstream said so · `unreachable` no connection
 * · `malformed` an answer that breaks the protocol · `offline` not declared and no network wanted · `unobserved` a replay's snapshot has no such answer.
 */
export type DnsFailure = "timeout" | "servfail" | "refused" | "unreachable" | "malformed" | "offline" | "unobserved";

/** Every layer (client, cache, planned view, replay …) implements this again. Never rejects. */
export interface Dns {
  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>>;
}

/** What is kept of a certificate. Dates are ISO 8601, names are the DNS SANs. */
export interface CertificateFacts {
  subject: string;
  issuer: string;
  names: string[];
  notBefore: string;
  notAfter: string;
  /** Subjects of the certificates sent, leaf first. */
  chain: string[];
}

/**
 * The outcome of one HTTPS GET, no redirect followed.
 * `refused-address`: DNS content named an address that must not be asked (RFC 1918, loopback …). `body` is at most
 * `HTTPS_BODY_LIMIT` octets; `overflow` says there was more.
 */
export type HttpsResult =
  | { kind: "response"; status: number; contentType: string | null; body: Octets; overflow: boolean; address: string; certificate: CertificateFacts }
  | { kind: "failure"; cause: HttpsFailure; reason: string; address: string | null; certificate: CertificateFacts | null };

/**
 * `no-address` the host has none · `dns` its lookup failed · `refused-address` · `connect` refused or reset · `certificate` not valid for
 * the host · `tls` no handshake · `http` not HTTP · `timeout` · `offline` · `unobserved`.
 */
export type HttpsFailure =
  | "no-address" | "dns" | "refused-address" | "connect" | "certificate" | "tls" | "http" | "timeout" | "offline" | "unobserved";

/** 64 KiB: the policy size RFC 8461 §3.3 suggests to accept at most. */
export const HTTPS_BODY_LIMIT = 65_536;

/** Never rejects. `dns` is the view whose addresses are connected to. */
export interface Https {
  get(host: Name, path: string, dns: Dns): Promise<HttpsResult>;
}
