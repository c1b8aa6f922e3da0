// The one DANE check that needs to see what the host serves (RFC 7671 §5, RFC 7672 §3).
import type { Name } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import type { Fix, FixRecord } from "../../model.ts";
import type { SmtpHost, SmtpSession, AddressVerdict } from "../smtp-host.ts";
import { list } from "./checks.ts";
import type { DaneHost } from "./match.ts";
import type { TlsaSet } from "./record.ts";
import { usableRecords } from "./record.ts";

export const UNREADABLE: AddressVerdict = { outcome: "unknown", message: "the certificate cannot be read" };

export function judgeMatch(
  { addresses, binding }: DaneHost,
  address: string,
  { covers }: SmtpSession,
  domain: Name,
): AddressVerdict {
  const { matched = [], missed = [], open = false } = addresses.find((each) => each.address === address) ?? {};
  if (matched.length > 0)
    return {
      outcome: "pass",
      message: `it serves what is named by ${list(matched.map(({ record }) => `\`${record}\``))}`,
    };
  if (open)
    return {
      outcome: "unknown",
      message: "not all certificates that were sent could be read, and the CA may be among the others",
    };
  const namesAnchor = missed.some(({ record }) => record.startsWith("2 "));
  // RFC 7672 §3.2.2: a certificate for the mail domain will do where the MX answer is secure.
  if (binding === null && namesAnchor && covers.includes(domain))
    return {
      outcome: "unknown",
      message: `the certificate is for ${domain}, which counts where the MX answer is secure, and whether it is is not known`,
    };
  return {
    outcome: "fail",
    message: `no record matches: ${list(missed.map(({ record, problem }) => `\`${record}\`: ${problem}`))}`,
  };
}

/** The records for the keys in use, to stand beside those there are: senders take a host for authentic if one matches. */
export function servedKeysFix({ base, records }: TlsaSet, { addresses }: SmtpHost): Fix {
  // RFC 7671 §9: beside a record with SHA-512 one with SHA-256 would not be looked at.
  const matching = usableRecords(records).some((data) => data.usage === 3 && data.selector === 1 && data.matching === 2)
    ? 2
    : 1;
  const leaves = addresses.flatMap(({ answer }) => (answer.kind === "tls" ? answer.chain.slice(0, 1) : []));
  const keys = new Set(leaves.map(({ keyInfo }) => (matching === 2 ? keyInfo.sha512 : keyInfo.sha256)));
  const published = [...keys].map((data): FixRecord => ({
    name: `${base}.`,
    type: "TLSA",
    data: formatRdata("TLSA", { usage: 3, selector: 1, matching, data }),
  }));
  return {
    text: "If the keys served are yours, publish these records beside those there are; else let the server use the key that they name.",
    records: published,
  };
}
