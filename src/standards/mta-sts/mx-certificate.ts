// Whether the certificate of an MX host satisfies the MTA-STS policy (RFC 8461 §4.2).
import { isValidAt } from "../../x509/validity.ts";
import type { SmtpSession, AddressVerdict } from "../smtp-host.ts";

/** Names shown of a certificate. */
const MAX_NAMES = 3;

export function judgeCertificate(
  { chain: [leaf], covers, distrust }: SmtpSession,
  { host, asked, at }: { host: string; asked: string; at: string },
): AddressVerdict {
  if (leaf === undefined) return { outcome: "unknown", message: "the certificate cannot be read" };
  const { names, notBefore, notAfter } = leaf;
  const isForHost = covers.includes(host);
  // Senders that follow MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
  if (!isForHost && asked !== host)
    return {
      outcome: "unknown",
      message: `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}`,
    };
  const shownNames =
    names.length > MAX_NAMES ? `${names.slice(0, MAX_NAMES).join(", ")} and others` : names.join(", ") || "no DNS name";
  const faults = [
    ...(isForHost ? [] : [`it is for ${shownNames}, not for ${host}`]),
    ...(distrust === null ? [] : [distrust]),
    ...(isValidAt(leaf, at) ? [] : [`it is valid from ${notBefore} to ${notAfter}`]),
  ];
  if (faults.length > 0)
    return { outcome: "fail", message: `the certificate does not satisfy the policy: ${faults.join("; ")}` };
  return { outcome: "pass", message: `the certificate is for ${host}, trusted, and valid until ${notAfter}` };
}
