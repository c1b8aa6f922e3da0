// The requirements of the guidelines, and what the report has on each: checks, attestations, or nothing.
import type { Finding, Status } from "../model.ts";
import type { DomainReport, ReportedAttestation, SwitchedOffCheck } from "../run-report.ts";
import type { Guideline, Requirement } from "../requirements.ts";
import { GUIDELINES, REQUIREMENTS } from "../requirements.ts";
import type { Mark } from "./mark.ts";
import { MARK_RANK } from "./mark.ts";

/**
 * `checked`: its checks were measured, and no *must* check has failed; otherwise `failed`, `waived` where waivers accept all that failed,
 * `switched-off`
 * where the policy switches a *must* check off, or `unknown` where one could not be measured.
 * `attested`: a statement of it counts. `not-covered`: nothing shows it. `not-applicable`: it concerns no audited domain.
 */
export type CoverageState =
  | "failed"
  | "waived"
  | "switched-off"
  | "not-covered"
  | "unknown"
  | "attested"
  | "checked"
  | "not-applicable";

/** The mark that a state is shown with. */
const STATE_MARKS: Readonly<Record<CoverageState, Mark>> = {
  failed: "fail",
  waived: "waived",
  "switched-off": "warn",
  "not-covered": "not-applicable",
  unknown: "unknown",
  attested: "info",
  checked: "pass",
  "not-applicable": "not-applicable",
};

/** What decides of a finding about a claim. */
export type ClaimFinding = Pick<Finding, "check" | "outcome" | "status" | "level" | "waiver">;

/** What the report has on one claim of a guideline or a catalogue. */
export interface ClaimCoverage {
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

/** What is checked is marked by its worst check, as far as that is more than information. */
export function markOfCoverage({ state, status }: ClaimCoverage): Mark {
  return state === "checked" && (status === "warn" || status === "waived") ? status : STATE_MARKS[state];
}

export interface Coverage extends ClaimCoverage {
  requirement: Requirement;
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
export class CoverageTally {
  readonly #tallies: readonly RequirementTally[];

  constructor(attestations: readonly ReportedAttestation[]) {
    this.#tallies = REQUIREMENTS.map((requirement) => new RequirementTally(requirement, attestations));
  }

  add(domain: DomainReport): void {
    const findings = findingsByRequirement(domain);
    for (const tally of this.#tallies) tally.add(domain, findings.get(tally.requirement.id) ?? []);
  }

  coverage(): Coverage[] {
    return this.#tallies.map((tally) => tally.coverage());
  }
}

/** One requirement in the domains that it concerns. */
class RequirementTally {
  readonly requirement: Requirement;
  readonly #stated: ReportedAttestation[];
  readonly #attested: ReadonlySet<string>;
  readonly #claim = new ClaimTally();

  constructor(requirement: Requirement, attestations: readonly ReportedAttestation[]) {
    this.requirement = requirement;
    this.#stated = attestations.filter((one) => one.requirement === requirement.id);
    this.#attested = attestedDomains(this.#stated);
  }

  add(domain: DomainReport, findings: readonly Finding[]): void {
    const { id, mail, shownBy } = this.requirement;
    if (!mail.includes(domain.mail)) return;
    const switchedOff = domain.switchedOff.filter(({ requirements }) => requirements.includes(id));
    const state =
      shownBy === "checks" ? stateByChecks(findings, switchedOff) : stateBy(this.#attested.has(domain.name));
    this.#claim.add(domain.name, state, findings, switchedOff);
  }

  coverage(): Coverage {
    return { requirement: this.requirement, ...this.#claim.coverage(this.#stated) };
  }
}

/** One claim in the domains that it concerns. */
export class ClaimTally {
  #state: CoverageState = "not-applicable";
  #domains: string[] = [];
  #concerned = 0;
  #waivedUntil: string | null = null;
  readonly #checks = new Map<string, Status>();
  readonly #switchedOff = new Map<string, SwitchedOffCheck>();

  /** A domain that it concerns, with the findings and the switched-off checks of the claim. */
  add(
    domain: string,
    state: CoverageState,
    findings: readonly ClaimFinding[],
    switchedOff: readonly SwitchedOffCheck[],
  ): void {
    this.#concerned++;
    if (STATES.indexOf(state) < STATES.indexOf(this.#state)) {
      this.#state = state;
      this.#domains = [];
    }
    if (state === this.#state) this.#domains.push(domain);
    for (const finding of findings) {
      const { check, status } = finding;
      const known = this.#checks.get(check);
      const worst = worseStatus(known, status);
      if (worst !== known) this.#checks.set(check, worst);
      if (isWaived(finding)) this.#waivedUntil = earlierDay(this.#waivedUntil, finding.waiver?.expires ?? null);
    }
    for (const one of switchedOff) this.#switchedOff.set(one.check, one);
  }

  coverage(attestations: ReportedAttestation[]): ClaimCoverage {
    const checks = [...this.#checks].map(([check, status]) => ({ check, status }));
    return {
      state: this.#state,
      domains: this.#domains,
      concerned: this.#concerned,
      status: checks.reduce<Status | null>((worst, { status }) => worseStatus(worst ?? undefined, status), null),
      waivedUntil: this.#waivedUntil,
      checks,
      switchedOff: [...this.#switchedOff.values()],
      attestations,
    };
  }
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
  return groupUnder(findings, ({ requirements, subject }) =>
    requirements.includes(subject) ? requirements.filter((id) => id !== subject) : requirements,
  );
}

/** Items under each of their keys. */
export function groupUnder<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const own = groups.get(key);
      if (own === undefined) groups.set(key, [item]);
      else own.push(item);
    }
  }
  return groups;
}

function stateBy(isAttested: boolean): CoverageState {
  return isAttested ? "attested" : "not-covered";
}

function earlierDay(known: string | null, other: string | null): string | null {
  if (known === null || other === null) return known ?? other;
  return other < known ? other : known;
}

function isWaived({ status, level }: ClaimFinding): boolean {
  return status === "waived" && level === "must";
}

/** A failure decides, whatever else was not measured, and one that is accepted for a time is still there; what is for information decides nothing. */
export function stateByChecks(
  findings: readonly ClaimFinding[],
  switchedOff: readonly SwitchedOffCheck[],
): CoverageState {
  if (findings.some(({ status }) => status === "fail")) return "failed";
  if (findings.some(isWaived)) return "waived";
  if (switchedOff.some(({ level }) => level === "must")) return "switched-off";
  if (findings.some(({ status, level }) => status === "unknown" && level !== "info")) return "unknown";
  return findings.some(isMeasured) ? "checked" : "not-covered";
}

export function isMeasured({ outcome }: Pick<Finding, "outcome">): boolean {
  return outcome === "pass" || outcome === "fail";
}

/** The domains that statements which count are for. */
export function attestedDomains(stated: readonly ReportedAttestation[]): ReadonlySet<string> {
  return new Set(stated.filter(({ problem }) => problem === null).flatMap(({ domains }) => domains));
}

function worseStatus(worst: Status | undefined, status: Status): Status {
  return worst !== undefined && MARK_RANK[worst] <= MARK_RANK[status] ? worst : status;
}
