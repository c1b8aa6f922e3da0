// Waivers: failures that somebody has accepted until a date.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { AppliedWaiver, Finding } from "../model.ts";
import type { IneffectiveWaiver } from "../run-report.ts";
import type { Waiver } from "../policy/policy.ts";
import type { CountedDomain, CountedFinding } from "./gate.ts";
import { isCalendarDate } from "../text/calendar-date.ts";

/** The last day a waiver counts, `2027-03-31`; null where its date is not valid. */
export function lastValidDay({ expires }: Waiver): string | null {
  return isCalendarDate(expires) ? expires : null;
}

/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver: Waiver, at: string): Message | null {
  const until = lastValidDay(waiver);
  if (until === null) return message("waiver/invalid-date");
  return at.slice(0, 10) > until ? message("waiver/expired", { until }) : null; // valid to the end of its day, UTC
}

/** The waivers that count at a moment, by domain and check; the first of several. */
export type ActiveWaivers = ReadonlyMap<string, ReadonlyMap<string, Waiver>>;

export function activeWaiversAt(waivers: readonly Waiver[], at: string): ActiveWaivers {
  const active = new Map<string, Map<string, Waiver>>();
  for (const waiver of waivers) {
    if (waiverProblem(waiver, at) !== null) continue;
    const own = active.get(waiver.domain) ?? new Map<string, Waiver>();
    active.set(waiver.domain, own);
    if (!own.has(waiver.check)) own.set(waiver.check, waiver);
  }
  return active;
}

/** The findings of one domain with its valid waivers applied to its failures. */
export function withWaivers(findings: readonly Finding[], domain: string, active: ActiveWaivers): Finding[] {
  const own = active.get(domain);
  if (own === undefined) return [...findings];
  return findings.map((finding) => {
    const waiver = finding.outcome === "fail" ? own.get(finding.check) : undefined;
    return waiver === undefined ? finding : { ...finding, status: "waived", waiver: toAppliedWaiver(waiver) };
  });
}

/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
export function ineffectiveWaivers(
  waivers: readonly Waiver[],
  domains: readonly CountedDomain[],
  at: string,
): { expired: IneffectiveWaiver[]; unused: IneffectiveWaiver[] } {
  const toIneffective = (waiver: Waiver, problem: Message): IneffectiveWaiver => {
    return {
      check: waiver.check,
      domain: waiver.domain,
      ...toAppliedWaiver(waiver),
      location: waiver.location,
      problem,
    };
  };
  const named = new Set(waivers.map(({ domain }) => domain));
  const openByDomain = new Map(
    domains.filter(({ name }) => named.has(name)).map(({ name, findings }) => [name, failedOrUnknownChecks(findings)]),
  );
  const matches = ({ domain, check }: Waiver): boolean => openByDomain.get(domain)?.has(check) ?? false;
  const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
  return {
    expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [toIneffective(waiver, problem)])),
    unused: judged.flatMap(({ waiver, problem }) =>
      problem === null && !matches(waiver) ? [toIneffective(waiver, message("waiver/unused"))] : [],
    ),
  };
}

/** The checks that failed, or were not measured. */
function failedOrUnknownChecks(findings: readonly CountedFinding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check),
  );
}

function toAppliedWaiver({ reason, owner, expires }: Waiver): AppliedWaiver {
  return { reason, owner, expires };
}
