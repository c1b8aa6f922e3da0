// What the audited view comes to: the findings of its domains, with edits of the files that declare what is to be fixed.
import { adviseOnMovedNetworks, prerequisitesFor } from "../audit/rollout-order.ts";
import type { Rr } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { Evidence, Finding, Fix, Location } from "../model.ts";
import type { Baseline, Prerequisite } from "../run-report.ts";
import { compareNetworks } from "../standards/spf/moved-networks.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { attachEdits } from "../zones/edits/attach-edits.ts";
import { createEditor } from "../zones/edits/editor.ts";
import type { BaseState } from "./base-commit.ts";
import type { Comparison } from "./baseline.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { lazySequence } from "../sequence.ts";
import type { Sequence } from "../sequence.ts";
import type { ComparedDns } from "./values-before.ts";
import { withValuesBefore } from "./values-before.ts";
import type { DomainAudit } from "./view-audits.ts";
import type { Views } from "./views.ts";

/** The audits are in the order of the domains. */
export interface JudgedView {
  audits: Sequence<DomainAudit>;
  /** Steps to take before the change. */
  rollout: readonly Prerequisite[];
}

/** Judges the audited view. Never rejects. `findDeclaration` finds where evidence is declared. */
export async function judgeView(
  views: Views,
  { inputs: { domains, declared, repository }, base }: { inputs: RunInputs; base: BaseState | null },
  { audited, live, removedSelectors }: ObservedViews,
  comparison: Comparison,
  { findDeclaration, onDefect }: JudgeDependencies,
): Promise<JudgedView> {
  // a fix for live DNS does not apply to declared records
  const edit = createEditor(views.kind === "planned" ? declared.zones : [], repository);
  const dns = comparedDns(views, comparison.baseline);
  const networks = compareNetworks(parsedRecords(base?.declared?.zones ?? []), parsedRecords(declared.zones));
  const judged = audited.audits();
  const liveFacts = live?.observed();
  const fixes = new FixList();
  const rollout: Prerequisite[] = [];
  const isCompared = declared.zones.length > 0 || dns !== null || live !== null;
  // in turn: edits of domains of one file follow each other
  for (const [i, domain] of (isCompared ? domains : []).entries()) {
    const { facts: planned, findings } = judged.at(i) as DomainAudit;
    const baseline = comparison.baselineFindings?.at(i) ?? null;
    const fixed = dns === null || baseline === null ? findings : await withValuesBefore(findings, baseline, dns);
    fixes.set(i, findings, attachEdits(fixed, edit, onDefect));
    const liveOne = liveFacts?.at(i);
    if (liveOne !== undefined) {
      const transition = { domain, planned, live: liveOne, removedSelectors: removedSelectors[i] ?? [] };
      rollout.push(...prerequisitesFor(transition, findDeclaration));
    }
    rollout.push(...adviseOnMovedNetworks(domain, planned, networks, findDeclaration));
  }
  const audits = lazySequence(domains.length, (i): DomainAudit => {
    const { facts, findings } = judged.at(i) as DomainAudit;
    return { facts, findings: fixes.applyTo(i, findings) };
  });
  return { audits, rollout };
}

/** The fixes of the domains' findings, as far as they are not what the checks say. */
class FixList {
  readonly #texts = new Map<number, string>();

  set(position: number, judged: readonly Finding[], findings: readonly Finding[]): void {
    const fixes = JSON.stringify(findings.map(({ fix }) => fix));
    if (fixes !== JSON.stringify(judged.map(withoutEdit))) this.#texts.set(position, fixes);
  }

  applyTo(position: number, judged: readonly Finding[]): Finding[] {
    const text = this.#texts.get(position);
    const fixes = text === undefined ? judged.map(withoutEdit) : (JSON.parse(text) as (Fix | null)[]);
    return judged.map((finding, i) => {
      const fix = fixes[i] ?? null;
      return fix === null && finding.fix === null ? finding : { ...finding, fix };
    });
  }
}

function withoutEdit({ fix }: Finding): Fix | null {
  return fix && { ...fix, edit: null };
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
