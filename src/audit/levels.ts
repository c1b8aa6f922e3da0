// The level and parameter of a check: the profile's, unless the domain's policy overrides them.
import type { Check } from "../define-check.ts";
import type { Level, Outcome, ProfileName, Status } from "../model.ts";
import type { SwitchedOffCheck } from "../run-report.ts";
import type { DomainPolicy } from "../policy/policy.ts";

/** The level of a check for a domain. */
export function levelOf(check: Check, profile: ProfileName, domain: DomainPolicy): Level {
  return ownValue(domain.levels, check.id) ?? check.levels[profile];
}

/** Those that the profile has for a domain, and its policy switches off. */
export function switchedOffChecks(
  checks: readonly Check[],
  profile: ProfileName,
  domain: DomainPolicy,
): SwitchedOffCheck[] {
  if (Object.keys(domain.levels).length === 0) return [];
  return checks.flatMap((check) => {
    const level = check.levels[profile];
    if (level === "off" || levelOf(check, profile, domain) !== "off" || !check.mail.includes(domain.mail)) return [];
    return [{ check: check.id, level, requirements: check.requirements }];
  });
}

/** The parameter of a check for a domain, its own or the one it shares; NaN where the check has none. */
export function parameterOf(check: Check, profile: ProfileName, domain: DomainPolicy): number {
  const { id, parameter } = check.sharesParameterOf ?? check;
  return ownValue(domain.parameters, id) ?? parameter?.[profile] ?? Number.NaN;
}

/** Outcome weighed by level: only `fail` can fail the build. */
export function statusOf(outcome: Outcome, level: Exclude<Level, "off">): Status {
  if (outcome !== "fail") return outcome;
  return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}

function ownValue<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
