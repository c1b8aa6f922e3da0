// The controls of Grundschutz++, and what the report has on each by its checks.
import type { Control } from "../controls.ts";
import { CONTROLS, controlsOfCheck } from "../controls.ts";
import type { DomainReport, Finding } from "../model.ts";
import type { ClaimCoverage } from "./coverage.ts";
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
      const own = findings
        .filter(({ check }) => this.#controlsOf(check).includes(control))
        .map((finding) => asCounted(finding, control));
      const off = switchedOff
        .filter(({ check }) => this.#controlsOf(check).includes(control))
        .map((one) => asMust(one, control));
      if (off.length === 0 && own.every(({ outcome }) => outcome === "not-applicable")) continue;
      this.#claims.get(control.id)?.add(name, stateByChecks(own, off), own, off);
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

/** A finding as it counts for a control: where its level does not matter, each failure is that of a *must* check. */
function asCounted(finding: Finding, control: Control): Finding {
  const { status } = finding;
  const isLesser = status === "warn" || status === "info";
  return asMust(
    isLesser && control.bearing === "decides-at-any-level" ? { ...finding, status: "fail" } : finding,
    control,
  );
}

function asMust<T extends Pick<Finding, "level">>(one: T, { bearing }: Control): T {
  return bearing === "decides-at-any-level" ? { ...one, level: "must" } : one;
}
