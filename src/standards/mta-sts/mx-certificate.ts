// Whether the certificate of an MX host satisfies the MTA-STS policy (RFC 8461 §4.2).
import { isValidAt } from "../../x509/validity.ts";
import type { TlsAnswer, Verdict } from "../smtp-host.ts";

/** Names shown of a certificate. */
const MOST_NAMES = 3;

export function verdictOn(
  { chain: [leaf], covers, distrust }: TlsAnswer,
  { host, asked, at }: { host: string; asked: string; at: string },
): Verdict {
  if (leaf === undefined) return { outcome: "unknown", message: "the certificate cannot be read" };
  const { names, notBefore, notAfter } = leaf;
  const isFor = covers.includes(host);
  // Senders that follow MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
  if (!isFor && asked !== host)
    return {
      outcome: "unknown",
      message: `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}`,
    };
  const shown =
    names.length > MOST_NAMES
      ? `${names.slice(0, MOST_NAMES).join(", ")} and others`
      : names.join(", ") || "no DNS name";
  const faults = [
    ...(isFor ? [] : [`it is for ${shown}, not for ${host}`]),
    ...(distrust === null ? [] : [distrust]),
    ...(isValidAt(leaf, at) ? [] : [`it is valid from ${notBefore} to ${notAfter}`]),
  ];
  if (faults.length > 0)
    return { outcome: "fail", message: `the certificate does not satisfy the policy: ${faults.join("; ")}` };
  return { outcome: "pass", message: `the certificate is for ${host}, trusted, and valid until ${notAfter}` };
}
