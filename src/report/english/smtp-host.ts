// What is said of the addresses of an MX host.
import { list } from "../../text/list.ts";
import type { Sentence } from "./sentence.ts";

/** Project limit: how many addresses a message names. */
const MAX_ADDRESSES = 4;
/** OpenSSL's name of a key type, as certificates are called. */
const keyTypeName = (type: string): string => (type === "ec" ? "ECDSA" : type.toUpperCase());

const listed = (addresses: readonly string[]): string => list(addresses, MAX_ADDRESSES);

export const smtpHost = {
  "smtp-host/no-session": () => "not judged: there is no TLS session, see smtp-tls/starttls",
  "smtp-host/unreadable-certificate": () => "the certificate cannot be read",
  "smtp-host/certificate": ({ type, verdict }: { type: string | null; verdict: string }) =>
    `${type === null ? "other" : keyTypeName(type)} certificate: ${verdict}`,
  "smtp-host/certificates": ({ verdicts }: { verdicts: readonly string[] }) => verdicts.join("; "),
  "smtp-host/verdict": ({ verdict, addresses }: { verdict: string; addresses: readonly string[] }) =>
    `${verdict} (${listed(addresses)})`,
  "smtp-host/verdicts": ({ verdicts }: { verdicts: readonly string[] }) => verdicts.join("; "),
  "smtp-host/addresses": ({ addresses }: { addresses: readonly string[] }) => listed(addresses),
  "smtp-host/measured-elsewhere": ({ address, at, from }: { address: string; at: string; from: string }) =>
    `${address}, measured ${at.slice(0, 10)} at ${from}`,
  "smtp-host/outdated": ({ at, from, days }: { at: string; from: string; days: number }) =>
    `measured ${at} at ${from}, more than ${days} days ago: measure again`,
  "smtp-host/too-late": ({ at, from }: { at: string; from: string }) =>
    `measured ${at} at ${from}, after the time of this audit: measure again`,
  "smtp-host/rejected": ({ reason }: { reason: Sentence }) =>
    `${reason}; that may be for this client alone (RFC 5321 §7.9)`,
  "smtp-host/refused": ({ reason, family }: { reason: string; family: string }) =>
    `${reason}, while other hosts answer over ${family}`,
};
