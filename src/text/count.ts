// Counts for people.

/** A whole number, its digits in groups: `10,000`. `toLocaleString` would load ICU's number formats first, which takes longer than a small report. */
export function formatCount(n: number, separator: "," | "." = ","): string {
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
}
