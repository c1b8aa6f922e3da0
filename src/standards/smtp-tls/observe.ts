// TLS of mail servers (RFC 3207 STARTTLS, RFC 8996, RFC 9325, TR-03108-1, TR-02102-2).
//
// Mail between servers is encrypted only if the receiving server offers STARTTLS on port 25, and only as well as the protocol,
// cipher suite and certificate that both sides settle on. Most senders encrypt opportunistically: they accept any certificate,
// and fall back to plaintext where there is no TLS, so a broken setup goes unnoticed. Senders that follow MTA-STS, or a policy
// of their own, check the certificate too, and then deliver nothing to a server with an expired or foreign one.
// Without STARTTLS everybody on the path can read the mail; with RSA key transport an attacker can record it and read it later.
// Each address of each MX host is probed: EHLO, STARTTLS, a handshake, and a second one that offers only TLS 1.0 and 1.1. A server
// may have certificates of several key types, and which one it sends depends on its client: where TLSA records have to match each
// of them, another handshake asks for the type that was not sent.
import { severalCauses } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import type { HostFacts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { KeyType, Smtp, SmtpResult, TlsSession } from "../../ports.ts";
import { matchesHostname } from "../../x509/names.ts";
import type { ChainCertificate, TrustAnchor } from "../../x509/chain.ts";
import { parseChain } from "../../x509/chain.ts";
import type { AddressResult, ServedCertificate, SmtpAddress, SmtpHost } from "../smtp-host.ts";

/** Project limit: how many addresses of a host are probed; a hostile one has thousands. */
export const MAX_ADDRESSES = 16;

/** Which certificates of a server are asked for: the one it prefers, or that of each key type. */
export type CertificateChoice = "preferred" | "each";

/** Probes every address of `host`; absent where it has none. `domain` is whose MX record names it. */
export async function observeSmtp(
  smtp: Smtp,
  domain: Name,
  host: Name,
  { addresses, tlsa }: Pick<HostFacts, "addresses" | "tlsa">,
  choice: CertificateChoice,
): Promise<Observation<SmtpHost>> {
  if (addresses.state === "unknown") return addresses;
  if (addresses.state !== "present") return { state: "absent", evidence: [] };
  const all = [...addresses.value.v4, ...addresses.value.v6];
  const asked = all.slice(0, MAX_ADDRESSES);
  const name = sniName(host, tlsa);
  const names = [...new Set([host, name, domain])];
  const answers = await Promise.all(
    asked.map(async (address) => {
      const answer = await smtp.probe(address, name, domain);
      const missing = choice === "each" ? missingKeyTypes(answer.result) : [];
      const others = missing.map(async (keyType): Promise<KeyTypeResult> => {
        return { keyType, result: (await smtp.probe(address, name, domain, keyType)).result };
      });
      return { answer, others: await Promise.all(others) };
    }),
  );
  const value: SmtpHost = {
    name,
    addresses: asked.map((address, i) => {
      const { answer, others } = answers[i] as (typeof answers)[number];
      const { at, from, result } = answer;
      return { address, at, from, answer: toAddressResult(result, others, { names, anchors: tlsaAnchors(tlsa) }) };
    }),
    unmeasured:
      all.length > asked.length
        ? message("smtp-tls/address-limit", { all: all.length, limit: asked.length })
        : addresses.value.unmeasured,
  };
  return {
    state: "present",
    value,
    evidence: answers.map(({ answer }, i) => smtpEvidence(host, value.addresses[i] as SmtpAddress, answer.result)),
  };
}

/** RFC 7672 §8.1: senders that found secure TLSA records send the TLSA base domain in SNI, others the MX host. */
function sniName(host: Name, tlsa: HostFacts["tlsa"]): Name {
  if (tlsa.state !== "present" || tlsa.value.security !== "secure") return host;
  return tlsa.value.base.replace(/^_25\._tcp\./, "");
}

/** Trust anchors that the TLSA records hold whole: usage 2, matching type 0. */
function tlsaAnchors(tlsa: HostFacts["tlsa"]): TrustAnchor[] {
  const records = tlsa.state === "present" ? tlsa.value.records : [];
  return records
    .filter(({ usage, selector, matching }) => usage === 2 && selector <= 1 && matching === 0)
    .map(({ selector, data }) => ({ kind: selector === 0 ? "certificate" : "key", data }));
}

/** The answer to the question for a certificate of one key type. */
interface KeyTypeResult {
  keyType: KeyType;
  result: SmtpResult;
}

/** Of RSA and ECDSA, what the certificate of a session is not; OpenSSL's names of keys. */
const KEY_TYPES: readonly { keyType: KeyType; names: readonly string[] }[] = [
  { keyType: "RSA", names: ["rsa", "rsa-pss"] },
  { keyType: "ECDSA", names: ["ec"] },
];

/** The key types of certificates that a server may have besides the one it sent; none where that cannot be read. */
function missingKeyTypes(result: SmtpResult): KeyType[] {
  const leaf = result.kind === "tls" ? parseChain(result.session.chain).leaf : null;
  if (leaf === null) return [];
  const { type } = leaf.certificate.key;
  return KEY_TYPES.filter(({ names }) => !names.includes(type)).map(({ keyType }) => keyType);
}

/** What a chain is read with: the names that senders ask for, and the anchors that DNS holds. */
interface ChainContext {
  names: readonly Name[];
  anchors: readonly TrustAnchor[];
}

function toAddressResult(result: SmtpResult, others: readonly KeyTypeResult[], context: ChainContext): AddressResult {
  if (result.kind === "failure") return { kind: "failure", cause: result.cause, reason: result.reason };
  if (result.kind === "plaintext") return toPlaintext(result);
  const { session, legacy = { state: "unknown", reason: message("snapshot/unobserved") } } = result;
  const { protocol, cipher, keyExchange } = session;
  const preferred = toServedCertificate(session, context);
  const further = others.flatMap((other) =>
    other.result.kind === "tls" && !isSameChain(other.result.session, session)
      ? [toServedCertificate(other.result.session, context)]
      : [],
  );
  const unseen = others.flatMap(unseenReason);
  return {
    kind: "tls",
    protocol,
    cipher,
    keyExchange,
    legacy,
    certificates: [preferred, ...further],
    unseen: unseen.length === 0 ? null : severalCauses(unseen),
  };
}

/** RFC 5321 §7.9: a server may refuse service for any reason. A 5xx to all that a client says may be for this client alone, as large providers answer addresses that they list. */
function toPlaintext({ cause, reason }: Extract<SmtpResult, { kind: "plaintext" }>): AddressResult {
  return cause === "rejected"
    ? { kind: "failure", cause, reason: message("smtp-host/rejected", { reason }) }
    : { kind: "plaintext", cause, reason };
}

function isSameChain({ chain: one }: TlsSession, { chain: other }: TlsSession): boolean {
  return one.length === other.length && one.every((certificate, i) => certificate === other[i]);
}

/** Why it is unknown whether the server has a certificate of a key type; none where it has answered that. */
function unseenReason({ keyType, result }: KeyTypeResult): Message[] {
  if (result.kind === "tls" || (result.kind === "plaintext" && result.cause === "handshake")) return [];
  const question = message("smtp-tls/other-certificate", { keyType });
  return [message("cause/question", { question, reason: result.reason })];
}

function toServedCertificate(
  { chain: sent, distrust, omitted = 0 }: TlsSession,
  { names, anchors }: ChainContext,
): ServedCertificate {
  const { chain, isComplete, leaf } = parseChain(sent, anchors);
  return {
    distrust,
    // An anchor from DNS in the first place is not a certificate of the server.
    chain: leaf === null ? [] : chain,
    isComplete: isComplete && omitted === 0,
    covers: leaf === null ? [] : names.filter((name) => matchesHostname(leaf.x509, name)),
  };
}

function smtpEvidence(host: Name, { address, at, from, answer }: SmtpAddress, result: SmtpResult): Evidence {
  const greetingReply = result.kind === "failure" ? null : (result.talk.greeting ?? null);
  const greeting = greetingReply === null ? [] : [`${greetingReply.code} ${greetingReply.lines[0] ?? ""}`];
  const origin = from === null ? [] : [message("smtp-tls/evidence/origin", { at, from })];
  const note = message("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer, result), ...origin] });
  return { at: { host, address }, text: "", note };
}

function resultParts(answer: AddressResult, result: SmtpResult): (string | Message)[] {
  if (result.kind !== "tls") return [result.reason];
  if (answer.kind !== "tls") return [answer.reason];
  const { protocol, cipher, certificates } = answer;
  return [`${protocol} ${cipher}`, ...certificates.map(({ chain }) => certificateNote(chain[0]))];
}

function certificateNote(leaf: ChainCertificate | undefined): Message {
  if (leaf === undefined) return message("smtp-host/unreadable-certificate");
  const { subject, names, issuer, notAfter } = leaf;
  return message("smtp-tls/evidence/certificate", { subject, names, issuer, notAfter });
}
