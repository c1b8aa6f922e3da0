// The questions this project may ask the world. Types only; `sources/` answers them.
import type { Name } from "./dns/name.ts";
import type { ByteString, Rr, RrType } from "./dns/record.ts";
import type { Message } from "./message.ts";

/**
 * How far a DNS answer can be trusted (RFC 4033 §5). `indeterminate`: the way to the resolver, or the resolver
 * itself, cannot tell (no validation, or AD over a channel that anyone could have written to).
 */
export type Security = "secure" | "insecure" | "bogus" | "indeterminate";

/**
 * The answer to one question. `aliases` are the CNAME owners passed on the way, `owner` the name they led to.
 * `bogus` means: proof that it does not validate, and this answer with CD=1; `reason` then says what the resolver gave as cause
 * (RFC 8914), where it did. A `failure` is never "no record".
 */
export type DnsAnswer<T extends RrType = RrType> =
  | {
      kind: "records";
      records: Rr<T>[];
      owner: Name;
      aliases: Name[];
      security: Security;
      signature?: Signature;
      reason?: Message;
    }
  | { kind: "nodata" | "nxdomain"; owner: Name; aliases: Name[]; security: Security; reason?: Message }
  | { kind: "failure"; cause: DnsFailureCause; reason: Message };

/**
 * `timeout` no upstream answered in time · `servfail` upstreams said so (to TLSA: for as long as they were asked) · `refused` (any other rcode too) · `unreachable` no connection
 * · `malformed` an answer that breaks the protocol · `undecided` declared, and known only once that is applied · `offline` not declared and no network wanted
 * · `deadline` the run's time was up · `given-up` not asked: the resolver stopped answering, or the planned view reached its record limit · `unobserved` a replay's snapshot has no such answer.
 */
export type DnsFailureCause =
  | "timeout"
  | "servfail"
  | "refused"
  | "unreachable"
  | "malformed"
  | "undecided"
  | "offline"
  | "deadline"
  | "given-up"
  | "unobserved";

/** From when until when the signature of an RRset is valid, ISO 8601; of several the one that lasts longest, as a validator needs but one. */
export interface Signature {
  from: string;
  until: string;
}

/** Every layer (client, cache, planned view, replay …) implements this again. Never rejects. */
export interface Dns {
  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>>;
}

/** The stored fields of a certificate. Dates are ISO 8601, names are the DNS SANs. */
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
  | {
      kind: "response";
      status: number;
      contentType: string | null;
      body: ByteString;
      overflow: boolean;
      /** Null where a proxy connected by the host's name, to an address of its choice. */
      address: string | null;
      certificate: CertificateFacts;
    }
  | {
      kind: "failure";
      cause: HttpsFailureCause;
      reason: Message;
      address: string | null;
      certificate: CertificateFacts | null;
    };

/**
 * `no-address` the host has none · `dns` its lookup failed · `refused-address` · `connect` refused · `certificate` not valid for
 * the host · `tls` no handshake · `http` not HTTP · `incomplete` the connection ended before the handshake or the answer did · `timeout` · `offline` · `deadline` the run's time was up · `unobserved`.
 */
export type HttpsFailureCause =
  | "no-address"
  | "dns"
  | "refused-address"
  | "connect"
  | "certificate"
  | "tls"
  | "http"
  | "incomplete"
  | "timeout"
  | "offline"
  | "deadline"
  | "unobserved";

/** 64 KiB: the policy size RFC 8461 §3.3 suggests to accept at most. */
export const HTTPS_BODY_LIMIT = 65_536;

/** Never rejects. `dns` is the view whose addresses are connected to. */
export interface Https {
  get(host: Name, path: string, dns: Dns): Promise<HttpsResult>;
}

/** One reply (RFC 5321 §4.2): the text of its lines, bounded; hostile. */
export interface SmtpReply {
  code: number;
  lines: string[];
}

/** The server's replies before TLS; null for steps not reached. `capabilities` are the EHLO keywords with their parameters (RFC 5321 §4.1.1.1). */
export interface SmtpDialogue {
  greeting: SmtpReply | null;
  capabilities: string[];
}

/** A TLS handshake that was completed. */
export interface TlsSession {
  /** `TLSv1.3`, `TLSv1.2`, `TLSv1.1`, `TLSv1`. */
  protocol: string;
  /** The suite's IANA name. */
  cipher: string;
  /** The ephemeral key exchange, e.g. `X25519`, `P-256`, `DH 2048`; null without one: no forward secrecy. */
  keyExchange: string | null;
  /** The certificates exactly as sent, leaf first: DER as base64. */
  chain: string[];
  /** Number of further certificates sent; missing if none. */
  omitted?: number;
  /** Why the chain leads to no CA that is trusted here, dates and names of the server's own certificate aside; null where it does. */
  distrust: Message | null;
}

/**
 * The type of a certificate's key. A server may have a certificate of each type; which one it sends depends on the suites and
 * signatures that its client offers (RFC 8446 §4.4.2.2).
 */
export type KeyType = "RSA" | "ECDSA";

/** Whether TLS 1.0 or 1.1 is accepted; asked in a handshake of its own. */
export type LegacyTls =
  | { state: "accepted"; protocol: string }
  | { state: "refused" }
  | { state: "unknown"; reason: Message };

/**
 * The answer of one address on port 25. `tls`: STARTTLS led to a session; `legacy` is missing where one key type was asked for.
 * `plaintext`: it answered, and no TLS came of it; of one key type with the cause `handshake`: it has no such certificate. `failure`: it could not be measured (a refused connection is one too: `audit/` weighs it once all hosts were asked).
 */
export type SmtpResult =
  | { kind: "tls"; talk: SmtpDialogue; session: TlsSession; legacy?: LegacyTls }
  | { kind: "plaintext"; talk: SmtpDialogue; cause: PlaintextCause; reason: Message }
  | { kind: "failure"; cause: SmtpFailureCause; reason: Message };

/**
 * `rejected` a 5xx greeting or EHLO · `not-offered` no STARTTLS keyword · `refused` 4xx or 5xx to STARTTLS, asked twice · `injection` octets in the
 * clear behind the 220 to STARTTLS · `handshake` TLS failed · `protocol` what it said is not SMTP, or has no end.
 */
export type PlaintextCause = "rejected" | "not-offered" | "refused" | "injection" | "handshake" | "protocol";

/**
 * `timeout` · `connect` refused · `unreachable` no route, or no address family here · `closed` hung up before it answered · `temporary` a 4xx
 * greeting or EHLO · `refused-address` an address that must not be asked · `blocked` outbound port 25 is blocked · `off` not wanted · `offline`
 * · `deadline` the time for it was up · `slow` not asked again: it took too long under other names · `unobserved`.
 */
export type SmtpFailureCause =
  | "timeout"
  | "connect"
  | "unreachable"
  | "closed"
  | "temporary"
  | "refused-address"
  | "blocked"
  | "off"
  | "offline"
  | "deadline"
  | "slow"
  | "unobserved";

/** A measurement, when it was made (ISO 8601), and where, if elsewhere. */
export interface SmtpAnswer {
  result: SmtpResult;
  at: string;
  from: string | null;
}

/**
 * Never rejects. `name` is what SNI says: the TLSA base domain or the MX host (RFC 7672 §8.1). Each pair is asked once per run.
 * `domain` is whose mail it is about, `name` where absent: where probes have to wait, the domains take turns. With `keyType` the
 * handshake offers nothing but certificates of that type: a question of its own.
 */
export interface Smtp {
  probe(address: string, name: Name, domain?: Name, keyType?: KeyType): Promise<SmtpAnswer>;
}

/** A file of a commit. `id` names its content; `size` in octets; a symbolic link's content is where it leads. */
export interface CommitFile {
  /** From the top of the repository, with slashes. */
  path: string;
  id: string;
  size: number;
  isLink: boolean;
}

/** The files that one commit of the repository holds. Both reject with an Error in words that follow `because`. */
export interface Commit {
  files(): Promise<CommitFile[]>;
  /** Contents by id. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, ByteString>>;
}

/** A commit of the past: what it was made on, the commit that it was merged into first, and when it was made (ISO 8601). */
export interface PastCommit {
  id: string;
  parents: string[];
  at: string;
}

/** Texts in base64; a file that holds one of them is enough. `files`: where they are now, from the top of the repository. */
export interface TextSearch {
  texts: readonly string[];
  files: readonly string[];
}

/**
 * The oldest commit found of those that add a text. `isOldest`: the text is in no file of an earlier one that was to be searched. `later`: more
 * of those that add it, as far as they are known, the oldest first.
 */
export interface FirstAddition {
  commit: PastCommit;
  isOldest: boolean;
  later?: readonly PastCommit[];
}

/** The commits that led to the one that is checked out. Each rejects with an error whose words follow `because`. */
export interface CommitLog {
  /** In the order of the searches; null where no commit was found. */
  firstAdditions(searches: readonly TextSearch[]): Promise<(FirstAddition | null)[]>;
  /** Those made since a moment, the one checked out first; the latest of them if there are too many. */
  commitsSince(at: string): Promise<PastCommit[]>;
  open(commit: string): Promise<Commit>;
  /** Why some was not answered, in words that follow `because`; null where all was. */
  problem(): string | Message | null;
}

/** What became of an HTTPS POST: an answer, or why there is none. */
export type PostResult =
  | { kind: "answer"; status: number; /** Retry-After, as it was sent. */ retryAfter: string | null }
  | { kind: "failure"; cause: "refused-address" | "no-connection" | "timeout" };

/** Posts JSON once, following no redirect. Never rejects; no part of a result names the URL. */
export type PostJson = (url: string, body: string, options: { allowPrivateNetwork: boolean }) => Promise<PostResult>;
