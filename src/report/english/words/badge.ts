// What a badge says: a few words beside its label.
import { plural } from "../../../text/plural.ts";

export const badge = {
  label: "mail policy",
  states: {
    passing: (domains: number): string => `passing, ${plural(domains, "domain")}`,
    /** None of the domains where a declared file has an error. */
    failing: (domains: number, failing: number): string =>
      failing === 0 ? `failing, ${plural(domains, "domain")}` : `${failing} of ${plural(domains, "domain")} failing`,
    "partly-measured": (domains: number): string => `partly measured, ${plural(domains, "domain")}`,
    unknown: (domains: number): string => `unknown, ${plural(domains, "domain")}`,
  },
  stale: (day: string): string => `stale, last run ${day}`,
  noReport: "unknown, no report",
};
