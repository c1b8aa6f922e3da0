// Waivers: failures that somebody has accepted, until a date.
import type { AppliedWaiver, Finding, IdleWaiver } from "../model.ts";
import type { Waiver } from "../policy/policy.ts";

const VOID = "its date is not of the form 2027-03-31, so it does not count";

/** The last day a waiver counts, `2027-03-31`; null where its date is none. */
export function countsUntil({ expires }: Waiver): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(expires) ?? [];
  return year === undefined || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)) ? null : expires;
}

/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver: Waiver, at: string): string | null {
  const until = countsUntil(waiver);
  if (until === null) return VOID;
  return at.slice(0, 10) > until ? `it expired on ${until}` : null; // good to the end of its day, UTC
}

/** The waivers that count at a moment, by domain and check; of several the first. */
export type CountingWaivers = ReadonlyMap<string, ReadonlyMap<string, Waiver>>;

export function countingAt(waivers: readonly Waiver[], at: string): CountingWaivers {
  const counting = new Map<string, Map<string, Waiver>>();
  for (const waiver of waivers) {
    if (waiverProblem(waiver, at) !== null) continue;
    const own = counting.get(waiver.domain) ?? new Map<string, Waiver>();
    counting.set(waiver.domain, own);
    if (!own.has(waiver.check)) own.set(waiver.check, waiver);
  }
  return counting;
}

/** The findings of one domain with the waivers that count for it applied to its failures. */
export function withWaivers(findings: readonly Finding[], domain: string, counting: CountingWaivers): Finding[] {
  const own = counting.get(domain);
  if (own === undefined) return [...findings];
  return findings.map((finding) => {
    const waiver = finding.outcome === "fail" ? own.get(finding.check) : undefined;
    return waiver === undefined ? finding : { ...finding, status: "waived", waiver: applied(waiver) };
  });
}

/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
export function idleWaivers(
  waivers: readonly Waiver[],
  domains: readonly { name: string; findings: readonly Finding[] }[],
  at: string,
): { expired: IdleWaiver[]; unused: IdleWaiver[] } {
  const idle = (waiver: Waiver, problem: string): IdleWaiver => {
    return { check: waiver.check, domain: waiver.domain, ...applied(waiver), location: waiver.location, problem };
  };
  const named = new Set(waivers.map(({ domain }) => domain));
  const open = new Map(
    domains.filter(({ name }) => named.has(name)).map(({ name, findings }) => [name, openIn(findings)]),
  );
  const matches = ({ domain, check }: Waiver): boolean => open.get(domain)?.has(check) ?? false;
  const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
  return {
    expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [idle(waiver, problem)])),
    unused: judged.flatMap(({ waiver, problem }) =>
      problem === null && !matches(waiver) ? [idle(waiver, "it matches no failure")] : [],
    ),
  };
}

/** The checks that failed, or were not measured. */
function openIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check),
  );
}

/** The days of a month of the Gregorian calendar; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function applied({ reason, owner, expires }: Waiver): AppliedWaiver {
  return { reason, owner, expires };
}
