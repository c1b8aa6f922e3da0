// What a report says of the mail servers in `servers`.
import type { Finding } from "../../../src/model.ts";
import type { Report } from "../../../src/run-report.ts";
import { sayAll } from "../../support/in-english.ts";

/** A policy of the servers' domains. */
export function policyFor(names: readonly string[]): string {
  return `version: 1\ndefaults: { mail: receive }\ndomains:\n${names.map((name) => `  - ${name}.smtp.test\n`).join("")}`;
}

function findingOf(report: Report, name: string, id: string): Finding {
  const domain = report.domains.find((one) => one.name === `${name}.smtp.test`);
  const finding = domain?.findings.find(({ check, subject }) => check === id && subject === `${name}.mx.smtp.test`);
  if (finding === undefined) throw new Error(`there is no finding ${id} for ${name}`);
  return finding;
}

/** The outcome of each check on a server; how bad a failure is belongs to the profile. */
export function verdictsOf(report: Report, name: string, checks: readonly string[]): Record<string, string> {
  const outcomeOf = ({ status }: Finding): string => (status === "warn" || status === "info" ? "fail" : status);
  return Object.fromEntries(checks.map((id) => [id, outcomeOf(findingOf(report, name, id))]));
}

export function messageOf(report: Report, name: string, id: string): string {
  return String(sayAll(findingOf(report, name, id).message)); // a printed report has sentences
}
