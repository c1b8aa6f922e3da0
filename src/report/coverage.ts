// The requirements of the guidelines, and what the report has on each: checks, attestations, or nothing.
import type { DomainReport, Finding, Report, ReportedAttestation, Status, SwitchedOffCheck } from "../model.ts";
import type { Guideline, Requirement } from "../requirements.ts";
import { GUIDELINES, REQUIREMENTS } from "../requirements.ts";
import { MARK_RANK } from "./mark.ts";

/**
 * `checked`: its checks were measured, and no *must* check has failed; otherwise `failed`, `waived` where waivers accept all that failed,
 * `switched-off`
 * where the policy switches a *must* check off, or `unknown` where one could not be measured.
 * `attested`: a statement of it counts. `not-covered`: nothing shows it. `not-applicable`: it concerns no audited domain.
 */
type CoverageState =
  | "failed"
  | "waived"
  | "switched-off"
  | "not-covered"
  | "unknown"
  | "attested"
  | "checked"
  | "not-applicable";

export interface Coverage {
  requirement: Requirement;
  /** The worst of the domains. */
  state: CoverageState;
  /** The domains with this state, of as many as it concerns. */
  domains: string[];
  concerned: number;
  /** The worst status of its checks; null without one. */
  status: Status | null;
  /** The last day on which waivers accept all failures of it that they do; null without one. */
  waivedUntil: string | null;
  /** Each with its worst status of the domains it concerns, in the order of the register. */
  checks: { check: string; status: Status }[];
  /** Its checks that the policy switches off for a domain. */
  switchedOff: SwitchedOffCheck[];
  /** Those that do not count too. */
  attestations: ReportedAttestation[];
}

/** Worst first. */
const STATES: readonly CoverageState[] = [
  "failed",
  "waived",
  "switched-off",
  "not-covered",
  "unknown",
  "attested",
  "checked",
  "not-applicable",
];

/** What a report has on each requirement, in the order of the guidelines. */
export function coverageOf({ domains, attestations }: Report): Coverage[] {
  const findings = domains.map(findingsByRequirement);
  return REQUIREMENTS.map((requirement) => {
    const { id, mail } = requirement;
    const stated = attestations.filter((one) => one.requirement === id);
    const attested = new Set(stated.filter(({ problem }) => problem === null).flatMap((one) => one.domains));
    const concerned = domains.flatMap((domain, i): DomainCoverage[] => {
      if (!mail.includes(domain.mail)) return [];
      const own = findings[i]?.get(id) ?? [];
      const switchedOff = domain.switchedOff.filter(({ requirements }) => requirements.includes(id));
      const state =
        requirement.shownBy === "checks" ? stateByChecks(own, switchedOff) : stateBy(attested.has(domain.name));
      return [{ domain: domain.name, findings: own, switchedOff, state }];
    });
    const state = STATES.find((one) => concerned.some((each) => each.state === one)) ?? "not-applicable";
    const checks = worstByCheck(concerned.flatMap((each) => each.findings));
    return {
      requirement,
      state,
      domains: concerned.filter((each) => each.state === state).map(({ domain }) => domain),
      concerned: concerned.length,
      status: worstStatus(checks.map(({ status }) => status)),
      waivedUntil: firstExpiry(concerned.flatMap((each) => each.findings)),
      checks,
      switchedOff: onePerCheck(concerned.flatMap((each) => each.switchedOff)),
      attestations: stated,
    };
  });
}

/** A requirement in one of the domains that it concerns. */
interface DomainCoverage {
  domain: string;
  findings: readonly Finding[];
  switchedOff: readonly SwitchedOffCheck[];
  state: CoverageState;
}

/** How many requirements of a guideline have each state. */
export interface GuidelineCoverage {
  guideline: Guideline;
  total: number;
  counts: Record<CoverageState, number>;
}

export function countCoverage(coverage: readonly Coverage[]): GuidelineCoverage[] {
  return (Object.keys(GUIDELINES) as Guideline[]).map((guideline) => {
    const own = coverage.filter(({ requirement }) => requirement.guideline === guideline);
    const count = (state: CoverageState): number => own.filter((one) => one.state === state).length;
    const counts = Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<CoverageState, number>;
    return { guideline, total: own.length, counts };
  });
}

/** The findings of checks; those about attestations have the requirement as their subject. */
function findingsByRequirement({ findings }: DomainReport): ReadonlyMap<string, Finding[]> {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.requirements) {
      const own = byId.get(id);
      if (id === finding.subject) continue;
      if (own === undefined) byId.set(id, [finding]);
      else own.push(finding);
    }
  }
  return byId;
}

function stateBy(isAttested: boolean): CoverageState {
  return isAttested ? "attested" : "not-covered";
}

/** Of the waivers for failures of *must* checks. */
function firstExpiry(findings: readonly Finding[]): string | null {
  return findings.flatMap((one) => (isWaived(one) ? (one.waiver?.expires ?? []) : [])).toSorted()[0] ?? null;
}

function isWaived({ status, level }: Finding): boolean {
  return status === "waived" && level === "must";
}

/** A failure decides, whatever else was not measured, and one that is accepted for a time is still there; what is for information decides nothing. */
function stateByChecks(findings: readonly Finding[], switchedOff: readonly SwitchedOffCheck[]): CoverageState {
  if (findings.some(({ status }) => status === "fail")) return "failed";
  if (findings.some(isWaived)) return "waived";
  if (switchedOff.some(({ level }) => level === "must")) return "switched-off";
  if (findings.some(({ status, level }) => status === "unknown" && level !== "info")) return "unknown";
  return findings.some(({ outcome }) => outcome === "pass" || outcome === "fail") ? "checked" : "not-covered";
}

function worstByCheck(findings: readonly Finding[]): Coverage["checks"] {
  const worst = new Map<string, Status>();
  for (const { check, status } of findings)
    worst.set(check, worstStatus([worst.get(check) ?? status, status]) ?? status);
  return [...worst].map(([check, status]) => ({ check, status }));
}

function onePerCheck(checks: readonly SwitchedOffCheck[]): SwitchedOffCheck[] {
  return [...new Map(checks.map((one) => [one.check, one])).values()];
}

function worstStatus(statuses: readonly Status[]): Status | null {
  return statuses.reduce<Status | null>(
    (worst, status) => (worst !== null && MARK_RANK[worst] <= MARK_RANK[status] ? worst : status),
    null,
  );
}
