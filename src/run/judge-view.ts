// What the audited view comes to: the findings of its domains, with edits of the files that declare what is to be fixed.
import { prerequisitesFor } from "../audit/rollout-order.ts";
import type { Message } from "../message.ts";
import type { Evidence, Location, Prerequisite } from "../model.ts";
import { attachEdits } from "../zones/edits/attach-edits.ts";
import { createEditor } from "../zones/edits/editor.ts";
import type { Auditor, DomainAudit } from "./audit-domains.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import type { Views } from "./views.ts";

/** The audits are in the order of the domains. */
export interface JudgedView {
  audits: readonly DomainAudit[];
  /** Steps to take before the change. */
  rollout: readonly Prerequisite[];
}

/** Judges the audited view. Never throws. `findDeclaration` finds where evidence is declared. */
export function judgeView(
  auditor: Auditor,
  { kind }: Views,
  { policy, domains, declared, repository }: RunInputs,
  { facts, liveFacts, removedSelectors }: ObservedViews,
  { findDeclaration, onDefect }: JudgeDependencies,
): JudgedView {
  // a fix for live DNS does not apply to declared records
  const edit = createEditor(kind === "planned" ? declared.zones : [], repository);
  const audits = auditor
    .judge(domains, facts, policy.profile)
    .map(({ facts, findings }) => ({ facts, findings: attachEdits(findings, edit, onDefect) }));
  const rollout = audits.flatMap(({ facts: planned }, i) => {
    const [domain, live] = [domains[i], liveFacts?.[i]];
    if (domain === undefined || live === undefined) return [];
    return prerequisitesFor({ domain, live, planned, removedSelectors: removedSelectors[i] ?? [] }, findDeclaration);
  });
  return { audits, rollout };
}

interface JudgeDependencies {
  findDeclaration: (evidence: Evidence) => Location | null;
  onDefect: (defect: Message) => unknown;
}
