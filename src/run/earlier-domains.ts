// Which domains of an earlier policy a run judges.
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { RunInputs } from "./load-inputs.ts";

/** The domains of the earlier policy: those that are audited, and those that the current one leaves out. */
export function earlierDomains(
  earlier: Policy,
  { policy, domains }: Pick<RunInputs, "policy" | "domains">,
): DomainPolicy[] {
  const audited = new Set(domains.map(({ name }) => name));
  const isWhole = domains.length === policy.domains.length; // without `--domain`
  const kept = new Set(policy.domains.map(({ name }) => name));
  return earlier.domains.filter(({ name }) => audited.has(name) || (isWhole && !kept.has(name)));
}
