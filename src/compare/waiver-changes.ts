// The waivers of two runs: those that apply, and those without effect.
import type { AppliedWaiver, IneffectiveWaiver } from "../model.ts";
import type { Changed, ComparedRun, ReportedWaiver } from "../run-changes.ts";
import { compareNaturally } from "../text/order.ts";
import { pairUp } from "./pair-up.ts";

/** What differs; null where a run did not record its waivers. */
export function waiverChanges(before: ComparedRun, after: ComparedRun): Changed<ReportedWaiver>[] | null {
  const [was, is] = [waiversOf(before), waiversOf(after)];
  return was && is && pairUp(was, is, [JSON.stringify, subjectOf]);
}

function subjectOf({ domain, check }: Pick<ReportedWaiver, "domain" | "check">): string {
  return `${domain} ${check}`;
}

/** One that applies is there once, however many findings it is for. */
function waiversOf({ domains, waivers }: ComparedRun): ReportedWaiver[] | null {
  if (waivers === null) return null;
  const found = new Map<string, ReportedWaiver>();
  const add = (waiver: ReportedWaiver): unknown => found.set(JSON.stringify(waiver), waiver);
  for (const { name, findings } of domains)
    for (const { check, waiver } of findings)
      if (waiver !== null) add({ check, domain: name, ...termsOf(waiver), effect: "applied" });
  for (const effect of ["expired", "unused"] as const) for (const one of waivers[effect]) add(ineffective(one, effect));
  return [...found.values()].toSorted((a, b) => compareNaturally(subjectOf(a), subjectOf(b)));
}

function ineffective({ check, domain, ...waiver }: IneffectiveWaiver, effect: "expired" | "unused"): ReportedWaiver {
  return { check, domain, ...termsOf(waiver), effect };
}

function termsOf({ reason, owner, expires }: AppliedWaiver): AppliedWaiver {
  return { reason, owner, expires };
}
