// The controls of Grundschutz++, and what the report has on each by its checks.
import type { Control } from "../controls.ts";
import { CONTROLS, controlsOfCheck } from "../controls.ts";
import type { DomainReport, Finding } from "../model.ts";
import type { ClaimCoverage, CoverageState } from "./coverage.ts";
import { ClaimTally, stateByChecks } from "./coverage.ts";

export interface ControlCoverage extends ClaimCoverage {
  control: Control;
}

/** What a report has on each control, in the order of the catalogue. */
export class ControlTally {
  readonly #claims = new Map(CONTROLS.map(({ id }) => [id, new ClaimTally()]));
  readonly #controls = new Map<string, readonly Control[]>();

  add({ name, findings, switchedOff }: DomainReport): void {
    for (const control of CONTROLS) {
      const own = findings.filter(({ check }) => this.#controlsOf(check).includes(control));
      const off = switchedOff.filter(({ check }) => this.#controlsOf(check).includes(control));
      if (off.length === 0 && own.every(({ outcome }) => outcome === "not-applicable")) continue;
      this.#claims.get(control.id)?.add(name, stateOf(control, own, off), own, off);
    }
  }

  coverage(): ControlCoverage[] {
    return CONTROLS.flatMap((control) => {
      const claim = this.#claims.get(control.id);
      return claim === undefined ? [] : [{ control, ...claim.coverage([]) }];
    });
  }

  #controlsOf(check: string): readonly Control[] {
    const known = this.#controls.get(check) ?? controlsOfCheck(check);
    this.#controls.set(check, known);
    return known;
  }
}

function stateOf(
  { bearing }: Control,
  findings: readonly Finding[],
  switchedOff: DomainReport["switchedOff"],
): CoverageState {
  if (bearing !== "decides-at-any-level") return stateByChecks(findings, switchedOff);
  return stateByChecks(
    findings.map(({ status, outcome }) => ({
      outcome,
      status: status === "warn" || status === "info" ? "fail" : status,
      level: "must",
    })),
    switchedOff.map(() => ({ level: "must" })),
  );
}
