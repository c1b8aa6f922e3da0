// Which domains of an earlier policy a run judges.
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { RunInputs } from "./load-inputs.ts";

/** The domains of the earlier policy: those that are audited, and those that the current one leaves out. */
export function earlierDomains(earlier: Policy, { selects }: Pick<RunInputs, "selects">): DomainPolicy[] {
  return earlier.domains.filter(({ name }) => selects(name));
}
