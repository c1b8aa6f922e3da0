// Shares of a whole, and days, in German sentences.
import { shareText as englishText } from "../english/shares.ts";

export function daysText(from: string, to: string): string {
  return from === to ? `am ${from}` : `vom ${from} bis ${to}`;
}

/** `der letzten 7 Tage`, behind what is counted. */
export function ofLastDays(days: number): string {
  return days === 1 ? "des letzten Tages" : `der letzten ${days} Tage`;
}

/** A number with at most two places: `98,75`. */
export function decimalText(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

/** A share in percent, with one place: `99,9 %`. */
export function shareText(part: number, whole: number): string {
  return englishText(part, whole).replace(".", ",");
}
