// Checks of what a run observes only where its policy or its view asks for it.
import type { Check } from "../define-check.ts";
import type { DomainFacts } from "../facts.ts";

/** Facts that are absent where nothing asks for them: expectations, senders, services, files of reports, declared zones, a planned change. */
const REQUESTED_FACTS: ReadonlySet<string> = new Set<keyof DomainFacts>([
  "spfExpectationResults",
  "mailResults",
  "reverseDns",
  "services",
  "dmarcReports",
  "tlsReports",
  "drift",
  "unlistedNames",
  "mtaStsChange",
]);

/** Whether a check may not apply because neither policy nor view asks for what it is about. */
export function isOptional({ needs, examines }: Pick<Check, "needs" | "examines">): boolean {
  return [...needs, ...examines].some((fact) => REQUESTED_FACTS.has(fact));
}
