// Extended DNS Errors (RFC 8914; IANA "Extended DNS Error Codes"): what they are called and what they mean to us.
import type { ExtendedError } from "./wire.ts";

const ERROR_NAMES: readonly string[] = [
  "Other",
  "Unsupported DNSKEY Algorithm",
  "Unsupported DS Digest Type",
  "Stale Answer",
  "Forged Answer",
  "DNSSEC Indeterminate",
  "DNSSEC Bogus",
  "Signature Expired",
  "Signature Not Yet Valid",
  "DNSKEY Missing",
  "RRSIGs Missing",
  "No Zone Key Bit Set",
  "NSEC Missing",
  "Cached Error",
  "Not Ready",
  "Blocked",
  "Censored",
  "Filtered",
  "Prohibited",
  "Stale NXDOMAIN Answer",
  "Not Authoritative",
  "Not Supported",
  "No Reachable Authority",
  "Network Error",
  "Invalid Data",
  "Signature Expired before Valid",
  "Too Early",
  "Unsupported NSEC3 Iterations Value",
  "Unable to conform to policy",
  "Synthesized",
];

/**
 * Codes that say that data is bogus: RFC 8914 §4.7–4.13; 25 from the registry. Not so an unsupported algorithm, digest or number of
 * iterations (1, 2, 27), which makes a zone count as unsigned (RFC 4035 §5.2, RFC 9276 §3.2), nor an indeterminate state (5).
 */
export const DNSSEC_CODES: ReadonlySet<number> = new Set([6, 7, 8, 9, 10, 11, 12, 25]);

/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
export const FALSIFYING_CODES: ReadonlySet<number> = new Set([4, 15, 16, 17, 18]);

/** RFC 8914 §2 wants the text short; what a resolver sends beyond this tells nobody anything. */
const MAX_TEXT_LENGTH = 200;

/** The errors in words, `DNSSEC Bogus (6): text`; empty where there are none. */
export function describeErrors(errors: readonly ExtendedError[]): string {
  const parts = errors.map(
    ({ code, text }) => `${ERROR_NAMES[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${text}`}`,
  );
  return truncate(parts.join(", "));
}

/** The same, to be put behind other words. */
export function appendErrors(words: string, errors: readonly ExtendedError[]): string {
  return errors.length === 0 ? words : `${words}, ${describeErrors(errors)}`;
}

/** A stranger's text, cut to what a message can hold. */
export function truncate(text: string): string {
  const characters = Array.from(text.slice(0, 2 * (MAX_TEXT_LENGTH + 1))); // one character is at most two units
  return characters.length > MAX_TEXT_LENGTH ? `${characters.slice(0, MAX_TEXT_LENGTH).join("")}…` : text;
}
