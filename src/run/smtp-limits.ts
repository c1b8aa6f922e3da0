// How long and how often mail servers are asked, where a run does not say: `--smtp-deadline` and `--smtp-rate`.
import { message } from "../message.ts";

/** Project limit: servers that answer need a minute or two; the rest wait for slow ones, or for the minutes of a common address. */
const SMTP_DEADLINE_MS = 600_000;

/** Half of the run's time at most: the other half is for domains that waited for slow servers of another. */
export function defaultSmtpDeadline(deadlineMs: number): number {
  return Math.min(SMTP_DEADLINE_MS, deadlineMs / 2);
}

/** Connections to one address in a minute, those of its first probe aside. */
export const DEFAULT_SMTP_RATE = 2;

/** A connection and the pause after it take more than a second. */
const MAX_SMTP_RATE = 60;

/** The rates that `parseSmtpRate` accepts, in words that follow "use". */
export const SMTP_RATE_SYNTAX = message("syntax/whole-number", { limit: MAX_SMTP_RATE });

/** Connections in a minute; null unless it matches `SMTP_RATE_SYNTAX`. */
export function parseSmtpRate(text: string): number | null {
  const rate = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  return rate >= 1 && rate <= MAX_SMTP_RATE ? rate : null;
}
