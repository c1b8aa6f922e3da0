// What the audited view comes to: the findings of its domains, with edits of the files that declare what is to be fixed.
import { adviseOnMovedNetworks, prerequisitesFor } from "../audit/rollout-order.ts";
import type { Rr } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { Baseline, Evidence, Location, Prerequisite } from "../model.ts";
import { compareNetworks } from "../standards/spf/moved-networks.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { attachEdits } from "../zones/edits/attach-edits.ts";
import { createEditor } from "../zones/edits/editor.ts";
import type { Auditor, DomainAudit } from "./audit-domains.ts";
import type { BaseState } from "./base-commit.ts";
import type { Comparison } from "./baseline.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import type { ComparedDns } from "./values-before.ts";
import { withValuesBefore } from "./values-before.ts";
import type { Views } from "./views.ts";

/** The audits are in the order of the domains. */
export interface JudgedView {
  audits: readonly DomainAudit[];
  /** Steps to take before the change. */
  rollout: readonly Prerequisite[];
}

/** Judges the audited view. Never rejects. `findDeclaration` finds where evidence is declared. */
export async function judgeView(
  auditor: Auditor,
  views: Views,
  { inputs: { policy, domains, declared, repository }, base }: { inputs: RunInputs; base: BaseState | null },
  { facts, liveFacts, removedSelectors }: ObservedViews,
  comparison: Comparison,
  { findDeclaration, onDefect }: JudgeDependencies,
): Promise<JudgedView> {
  // a fix for live DNS does not apply to declared records
  const edit = createEditor(views.kind === "planned" ? declared.zones : [], repository);
  const dns = comparedDns(views, comparison.baseline);
  const audits: DomainAudit[] = [];
  // in turn: edits of domains of one file follow each other
  for (const [i, { facts: own, findings }] of auditor.judge(domains, facts, policy.profile).entries()) {
    const baseline = comparison.baselineFindings?.[i] ?? null;
    const fixed = dns === null || baseline === null ? findings : await withValuesBefore(findings, baseline, dns);
    audits.push({ facts: own, findings: attachEdits(fixed, edit, onDefect) });
  }
  const networks = compareNetworks(parsedRecords(base?.declared?.zones ?? []), parsedRecords(declared.zones));
  const rollout = audits.flatMap(({ facts: planned }, i) => {
    const [domain, live] = [domains[i], liveFacts?.[i]];
    if (domain === undefined) return [];
    const moved = adviseOnMovedNetworks(domain, planned, networks, findDeclaration);
    const transition = { domain, planned, removedSelectors: removedSelectors[i] ?? [] };
    return live === undefined ? moved : [...prerequisitesFor({ ...transition, live }, findDeclaration), ...moved];
  });
  return { audits, rollout };
}

function parsedRecords(zones: readonly DeclaredZone[]): Rr[] {
  return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}

/** DNS in the view of the baseline, beside that of the audited one; null without a baseline. */
function comparedDns({ audited, live, base }: Views, baseline: Baseline): ComparedDns | null {
  const { kind } = baseline;
  if (kind !== "live" && kind !== "base") return null;
  const before = kind === "live" ? live?.dns : base?.view.dns;
  return before === undefined ? null : { before, now: audited.dns, source: kind };
}

interface JudgeDependencies {
  findDeclaration: (evidence: Evidence) => Location | null;
  onDefect: (defect: Message) => unknown;
}
