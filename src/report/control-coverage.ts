// The controls of Grundschutz++, and what the report has on each by its checks and by statements of the operator.
import type { Control } from "../controls.ts";
import { CONTROLS, controlsOfCheck } from "../controls.ts";
import type { DomainReport, Finding, ReportedAttestation, SwitchedOffCheck } from "../model.ts";
import { findRequirement } from "../requirements.ts";
import type { ClaimCoverage, CoverageState } from "./coverage.ts";
import { attestedDomains, ClaimTally, isMeasured, stateByChecks } from "./coverage.ts";

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
    for (const tally of this.#tallies) tally.add(domain, (check) => this.#controlsOf(check).includes(tally.control));
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

  add({ name, mail, findings, switchedOff }: DomainReport, bearsOn: (check: string) => boolean): void {
    if (!this.#kinds.has(mail)) return;
    const own = findings.filter(({ check }) => bearsOn(check)).map((one) => weigh(one, this.control));
    const off = switchedOff.filter(({ check }) => bearsOn(check)).map((one) => weighLevel(one, this.control));
    this.#claim.add(name, this.#stateOf(own, off, this.#attested.has(name)), own, off);
  }

  coverage(): ControlCoverage {
    return { control: this.control, ...this.#claim.coverage(this.#stated) };
  }

  #stateOf(own: readonly Finding[], off: readonly SwitchedOffCheck[], isAttested: boolean): CoverageState {
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
function weigh(finding: Finding, control: Control): Finding {
  const { check, outcome, status } = finding;
  const counted = weighLevel(finding, control);
  if (outcome !== "fail" || status === "waived") return counted;
  const isDecisive = control.decisive.includes(check);
  return { ...counted, status: isDecisive ? "fail" : status === "fail" ? "warn" : status };
}

function weighLevel<T extends Pick<Finding, "check" | "level">>(one: T, { decisive }: Control): T {
  return { ...one, level: decisive.includes(one.check) ? "must" : "info" };
}
