// Extended DNS Errors (RFC 8914; IANA "Extended DNS Error Codes"): what they mean here.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { truncate } from "../../text/truncate.ts";
import type { ExtendedError } from "./wire.ts";

/**
 * Codes that say that data is bogus: RFC 8914 §4.7–4.13; 25 from the registry. Not so an unsupported algorithm, digest or number of
 * iterations (1, 2, 27), which makes a zone count as unsigned (RFC 4035 §5.2, RFC 9276 §3.2), nor an indeterminate state (5).
 */
export const DNSSEC_CODES: ReadonlySet<number> = new Set([6, 7, 8, 9, 10, 11, 12, 25]);

/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
export const FALSIFYING_CODES: ReadonlySet<number> = new Set([4, 15, 16, 17, 18]);

/** Project limit: a resolver has one or two things to say. */
const MAX_ERRORS = 10;

/** The errors as messages, bounded. */
export function extendedErrorMessages(errors: readonly ExtendedError[]): Message[] {
  return errors
    .slice(0, MAX_ERRORS)
    .map(({ code, text }) => message("dns/extended-error", { code, text: truncate(text) }));
}
