// The waivers of two runs: those that apply, and those without effect.
import type { AppliedWaiver } from "../model.ts";
import type { IneffectiveWaiver } from "../run-report.ts";
import type { Changed, ComparedRun, ReportedWaiver } from "../run-changes.ts";
import { compareNaturally } from "../text/order.ts";
import { pairUp } from "./pair-up.ts";

/** What differs; null where a run did not record its waivers. One that a run has and the other could not have shown is not told: it may be in its policy. */
export function waiverChanges(before: ComparedRun, after: ComparedRun): Changed<ReportedWaiver>[] | null {
  const [was, is] = [waiversOf(before), waiversOf(after)];
  if (!was || !is) return null;
  return pairUp(was.waivers, is.waivers, [JSON.stringify, subjectOf]).filter(
    (one) => (one.before ?? was.shows(one.after)) && (one.after ?? is.shows(one.before)),
  );
}

function subjectOf({ domain, check }: Pick<ReportedWaiver, "domain" | "check">): string {
  return `${domain} ${check}`;
}

interface RunWaivers {
  waivers: ReportedWaiver[];
  /** Whether a waiver would be among them if the policy had it: its domain was audited, and its check measured. */
  shows: (waiver: ReportedWaiver | null) => boolean;
}

/** One that applies is there once, however many findings it is for. */
function waiversOf({ domains, waivers }: ComparedRun): RunWaivers | null {
  if (waivers === null) return null;
  const found = new Map<string, ReportedWaiver>();
  const add = (waiver: ReportedWaiver): unknown => found.set(JSON.stringify(waiver), waiver);
  const unmeasured = new Map<string, Set<string>>();
  for (const { name, findings } of domains) {
    const unknowns = findings.filter(({ outcome }) => outcome === "unknown");
    unmeasured.set(name, new Set(unknowns.map(({ check }) => check)));
    for (const { check, waiver } of findings)
      if (waiver !== null) add({ check, domain: name, ...termsOf(waiver), effect: "applied" });
  }
  for (const effect of ["expired", "unused"] as const) for (const one of waivers[effect]) add(ineffective(one, effect));
  return {
    waivers: [...found.values()].toSorted((a, b) => compareNaturally(subjectOf(a), subjectOf(b))),
    shows: (waiver) => waiver !== null && unmeasured.get(waiver.domain)?.has(waiver.check) === false,
  };
}

function ineffective({ check, domain, ...waiver }: IneffectiveWaiver, effect: "expired" | "unused"): ReportedWaiver {
  return { check, domain, ...termsOf(waiver), effect };
}

function termsOf({ reason, owner, expires }: AppliedWaiver): AppliedWaiver {
  return { reason, owner, expires };
}
