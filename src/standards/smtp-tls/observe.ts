// TLS of mail servers (RFC 3207 STARTTLS, RFC 8996, RFC 9325, TR-03108-1, TR-02102-2).
//
// Mail between servers is encrypted only if the receiving server offers STARTTLS on port 25, and only as well as the protocol,
// cipher suite and certificate that both sides settle on. Most senders encrypt opportunistically: they accept any certificate,
// and fall back to plaintext where there is no TLS, so a broken setup goes unnoticed. Senders that follow MTA-STS, or a policy
// of their own, check the certificate too, and then deliver nothing to a server with an expired or foreign one.
// Without STARTTLS everybody on the path can read the mail; with RSA key transport an attacker can record it and read it later.
// Each address of each MX host is probed: EHLO, STARTTLS, a handshake, and a second one that offers only TLS 1.0 and 1.1.
import type { Name } from "../../dns/name.ts";
import type { HostFacts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Smtp, SmtpAnswer, SmtpResult } from "../../ports.ts";
import { matchesHostname } from "../../x509/names.ts";
import type { ChainCertificate, TrustAnchor } from "../../x509/chain.ts";
import { parseChain } from "../../x509/chain.ts";
import type { SmtpAddress, SmtpHost, AddressResult } from "../smtp-host.ts";

/** Project limit: how many addresses of a host are probed; a hostile one has thousands. */
export const MAX_ADDRESSES = 16;

/** Probes every address of `host`; absent where it has none. `domain` is whose MX record names it. */
export async function observeSmtp(
  smtp: Smtp,
  domain: Name,
  host: Name,
  { addresses, tlsa }: Pick<HostFacts, "addresses" | "tlsa">,
): Promise<Observation<SmtpHost>> {
  if (addresses.state === "unknown") return addresses;
  if (addresses.state !== "present") return { state: "absent", evidence: [] };
  const all = [...addresses.value.v4, ...addresses.value.v6];
  const asked = all.slice(0, MAX_ADDRESSES);
  const name = sniName(host, tlsa);
  const names = [...new Set([host, name, domain])];
  const answers = await Promise.all(asked.map((address) => smtp.probe(address, name, domain)));
  const value: SmtpHost = {
    name,
    addresses: asked.map((address, i) => toSmtpAddress(address, answers[i] as SmtpAnswer, names, tlsaAnchors(tlsa))),
    unmeasured:
      all.length > asked.length
        ? message("smtp-tls/address-limit", { all: all.length, limit: asked.length })
        : addresses.value.unmeasured,
  };
  return {
    state: "present",
    value,
    evidence: answers.map((answer, i) => smtpEvidence(host, value.addresses[i] as SmtpAddress, answer.result)),
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

function toSmtpAddress(
  address: string,
  { result, at, from }: SmtpAnswer,
  names: readonly Name[],
  anchors: readonly TrustAnchor[],
): SmtpAddress {
  return { address, at, from, answer: toAddressResult(result, names, anchors) };
}

function toAddressResult(result: SmtpResult, names: readonly Name[], anchors: readonly TrustAnchor[]): AddressResult {
  if (result.kind === "failure") return { kind: "failure", cause: result.cause, reason: result.reason };
  if (result.kind === "plaintext") return { kind: "plaintext", cause: result.cause, reason: result.reason };
  const { session, legacy } = result;
  const { protocol, cipher, keyExchange, distrust, omitted = 0 } = session;
  const { chain, isComplete, leaf } = parseChain(session.chain, anchors);
  // An anchor from DNS in the first place is not a certificate of the server.
  const served = leaf === null ? [] : chain;
  const covers = leaf === null ? [] : names.filter((name) => matchesHostname(leaf.x509, name));
  return {
    kind: "tls",
    protocol,
    cipher,
    keyExchange,
    legacy,
    distrust,
    chain: served,
    complete: isComplete && omitted === 0,
    covers,
  };
}

function smtpEvidence(host: Name, { address, at, from, answer }: SmtpAddress, result: SmtpResult): Evidence {
  const greetingReply = result.kind === "failure" ? null : (result.talk.greeting ?? null);
  const greeting = greetingReply === null ? [] : [`${greetingReply.code} ${greetingReply.lines[0] ?? ""}`];
  const origin = from === null ? [] : [message("smtp-tls/evidence/origin", { at, from })];
  const note = message("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer), ...origin] });
  return { at: { host, address }, text: "", note };
}

function resultParts(answer: AddressResult): (string | Message)[] {
  if (answer.kind !== "tls") return [answer.reason];
  const { protocol, cipher, chain } = answer;
  return [`${protocol} ${cipher}`, certificateNote(chain[0])];
}

function certificateNote(leaf: ChainCertificate | undefined): Message {
  if (leaf === undefined) return message("smtp-host/unreadable-certificate");
  const { subject, names, issuer, notAfter } = leaf;
  return message("smtp-tls/evidence/certificate", { subject, names, issuer, notAfter });
}
