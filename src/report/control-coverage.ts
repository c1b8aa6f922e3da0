// The controls of Grundschutz++, and what the report has on each by its checks and by statements of the operator.
import type { Control } from "../controls.ts";
import { CONTROLS, controlsOfCheck } from "../controls.ts";
import type { Finding } from "../model.ts";
import type { DomainReport, ReportedAttestation, SwitchedOffCheck } from "../run-report.ts";
import { findRequirement } from "../requirements.ts";
import type { ClaimCoverage, ClaimFinding, CoverageState } from "./coverage.ts";
import { attestedDomains, ClaimTally, groupUnder, isMeasured, stateByChecks } from "./coverage.ts";

export interface ControlCoverage extends ClaimCoverage {
  control: Control;
}

/** What a report has on each control, in the order of the catalogue. */
export class ControlTally {
  readonly #tallies: readonly OneControl[];
  readonly #controls = new Map<string, readonly Control[]>();

  constructor(attestations: readonly ReportedAttestation[]) {
    this.#tallies = CONTROLS.map((control) => new OneControl(control, attestations));
  }

  add(domain: DomainReport): void {
    const controlsOf = ({ check }: { check: string }): readonly Control[] => this.#controlsOf(check);
    const findings = groupUnder(domain.findings, controlsOf);
    const switchedOff = groupUnder(domain.switchedOff, controlsOf);
    for (const tally of this.#tallies) {
      const { control } = tally;
      tally.add(domain, findings.get(control) ?? [], switchedOff.get(control) ?? []);
    }
  }

  coverage(): ControlCoverage[] {
    return this.#tallies.map((tally) => tally.coverage());
  }

  #controlsOf(check: string): readonly Control[] {
    const known = this.#controls.get(check) ?? controlsOfCheck(check);
    this.#controls.set(check, known);
    return known;
  }
}

/** One control in the domains that it concerns: those that its requirements do. */
class OneControl {
  readonly control: Control;
  readonly #kinds: ReadonlySet<string>;
  readonly #stated: ReportedAttestation[];
  readonly #attested: ReadonlySet<string>;
  readonly #claim = new ClaimTally();

  constructor(control: Control, attestations: readonly ReportedAttestation[]) {
    this.control = control;
    this.#kinds = new Set(control.requirements.flatMap((id) => findRequirement(id)?.mail ?? []));
    this.#stated = attestations.filter(({ requirement }) => control.requirements.some((id) => id === requirement));
    this.#attested = attestedDomains(this.#stated);
  }

  /** A domain, with the findings and the switched-off checks that bear on it. */
  add(
    { name, mail }: Pick<DomainReport, "name" | "mail">,
    findings: readonly Finding[],
    switchedOff: readonly SwitchedOffCheck[],
  ): void {
    if (!this.#kinds.has(mail)) return;
    const own = findings.map((one) => weigh(one, this.control));
    const off = switchedOff.map((one) => ({ ...one, level: levelIn(this.control, one.check) }));
    this.#claim.add(name, this.#stateOf(own, off, this.#attested.has(name)), own, off);
  }

  coverage(): ControlCoverage {
    return { control: this.control, ...this.#claim.coverage(this.#stated) };
  }

  #stateOf(own: readonly ClaimFinding[], off: readonly SwitchedOffCheck[], isAttested: boolean): CoverageState {
    const { decisive, bearing } = this.control;
    const byChecks = stateByChecks(own, off);
    const state =
      byChecks === "checked" && !own.some((one) => one.check === decisive[0] && isMeasured(one))
        ? "not-covered"
        : byChecks;
    const isOpen = state === "not-covered" || (state === "checked" && bearing === "refutes");
    return isOpen && isAttested ? "attested" : state;
  }
}

/** A finding as it counts for a control: a failure of a decisive check fails it, whatever its level; that of another never does. */
function weigh({ check, outcome, status, waiver }: Finding, control: Control): ClaimFinding {
  const level = levelIn(control, check);
  if (outcome !== "fail" || status === "waived") return { check, outcome, status, level, waiver };
  const counted = level === "must" ? "fail" : status === "fail" ? "warn" : status;
  return { check, outcome, status: counted, level, waiver };
}

/** How a check weighs for a control. */
function levelIn({ decisive }: Control, check: string): "must" | "info" {
  return decisive.includes(check) ? "must" : "info";
}
