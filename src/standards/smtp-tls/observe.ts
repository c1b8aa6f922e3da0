// Asks the addresses of an MX host what they answer on port 25 (RFC 3207), as a sender would that looks at TLSA records (RFC 7672 §8.1).
import type { Name } from "../../dns/name.ts";
import type { HostFacts } from "../../facts.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Smtp, SmtpAnswer, SmtpResult } from "../../ports.ts";
import { matchesHostname } from "../../x509/names.ts";
import type { TrustAnchor } from "../../x509/chain.ts";
import { parseChain } from "../../x509/chain.ts";
import type { SmtpAddress, SmtpHost, AddressResult } from "../smtp-host.ts";

/** So many addresses of a host are asked; a hostile one has thousands. */
export const MAX_ADDRESSES = 16;

/** Asks every address of `host`; absent where it has none. `domain` is whose MX record names it. */
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
        ? `${all.length - asked.length} of ${all.length} addresses were not asked: ${asked.length} is the limit`
        : addresses.value.unmeasured,
  };
  return {
    state: "present",
    value,
    evidence: answers.map((answer, i) => smtpEvidence(host, value.addresses[i] as SmtpAddress, answer.result)),
  };
}

/** RFC 7672 §8.1: senders that found secure TLSA records ask for the TLSA base domain, others for the MX host. */
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
  // An anchor that stands first is no certificate of the server.
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
  const place = from === null ? [] : [`measured ${at} at ${from}`];
  return { at: { host, address }, text: [...greeting, ...describeResult(answer), ...place].join("; ") };
}

function describeResult(answer: AddressResult): string[] {
  if (answer.kind !== "tls") return [answer.reason];
  const { protocol, cipher, chain } = answer;
  const leaf = chain[0];
  const certificate =
    leaf === undefined
      ? "a certificate that cannot be read"
      : `certificate ${leaf.subject} for ${leaf.names.join(", ") || "no DNS name"}, issued by ${leaf.issuer}, valid until ${leaf.notAfter}`;
  return [`${protocol} ${cipher}`, certificate];
}
