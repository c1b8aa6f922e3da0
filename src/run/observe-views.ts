// What a run observes: the facts of the view that is audited, with those of live DNS beside them.
import type { Message } from "../message.ts";
import { withLiveFacts } from "../audit/live-facts.ts";
import type { RemovedSelector } from "../audit/rollout-order.ts";
import { observeRemovedSelectors } from "../audit/removed-selectors.ts";
import { isEquivalent } from "../compare/difference.ts";
import type { Name } from "../dns/name.ts";
import { prependLabels } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { declaredTxtNames, deletedTxtNames } from "../zones/intended-rrsets.ts";
import type { Auditor } from "./audit-domains.ts";
import { forEachDomain } from "./audit-domains.ts";
import type { ViewAudits } from "./view-audits.ts";
import type { BaseState } from "./base-commit.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { Views } from "./views.ts";

/** By domain, in the order of the policy. */
export interface ObservedViews {
  audited: ViewAudits;
  /** null where live DNS is the view that is audited, or is not asked. */
  live: ViewAudits | null;
  /** Whether any domain has other facts in the audited view than in the live one. */
  differs: boolean;
  /** The DKIM selectors that this change takes away; none without live facts. */
  removedSelectors: readonly (readonly RemovedSelector[])[];
}

/** Observes both views. Never rejects. `onProgress` hears of each domain that is done, and of the first before it. */
export async function observeViews(
  auditor: Auditor,
  { audited, live }: Views,
  { inputs, base }: { inputs: RunInputs; base: BaseState | null },
  onDefect: (defect: Message) => void,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ObservedViews> {
  const { policy, domains, declared } = inputs;
  let done = 0;
  let differs = false;
  onProgress(done, domains.length);
  const found = {
    audited: auditor.open(domains, policy.profile),
    live: live && auditor.open(domains, policy.profile),
  };
  const observe = observerBesideLive(auditor, { audited, live }, declared.zones);
  await forEachDomain(auditor, domains, async (domain, position) => {
    const { facts, liveFacts } = await observe(domain);
    found.audited.add(position, facts);
    if (liveFacts !== null) {
      found.live?.add(position, liveFacts);
      differs ||= isDifferent(facts, liveFacts);
    }
    onProgress(++done, domains.length);
  });
  if (live === null) return { ...found, differs, removedSelectors: [] };
  const sources = { baseDomains: base?.policy?.domains ?? [], deletedNames: deletedTxtNames(declared.zones) };
  const dns = { live: live.dns, planned: audited.dns };
  const removedSelectors = await observeRemovedSelectors(domains, sources, dns, onDefect);
  return { ...found, differs, removedSelectors };
}

/** Observes domains in the audited view, with the live facts beside. Never rejects. */
export function observerBesideLive(
  auditor: Auditor,
  { audited, live }: Pick<Views, "audited" | "live">,
  zones: readonly DeclaredZone[],
): (domain: DomainPolicy) => Promise<{ facts: Facts; liveFacts: Facts | null }> {
  const combine = combinerWithLive(zones);
  return async (domain) => {
    const [facts, liveFacts] = await Promise.all([
      auditor.observe(domain, audited),
      live && auditor.observe(domain, live),
    ]);
    return { facts: liveFacts === null ? facts : combine(domain.name, facts, liveFacts), liveFacts };
  };
}

/** Puts the live facts of a domain beside those of a planned view, which has these zones. */
export function combinerWithLive(zones: readonly DeclaredZone[]): (name: Name, planned: Facts, live: Facts) => Facts {
  const declaredNames = declaredTxtNames(zones);
  return (name, planned, live) => withLiveFacts(planned, live, declaredNames.has(prependLabels("_mta-sts", name)));
}

/** Facts that compare two views or name this one: they are not observed in it. */
const VIEW_ONLY_FACTS: readonly string[] = ["live", "mtaStsChange", "drift", "earlier"];

/** Whether a domain has other facts in one view than in another. */
function isDifferent(facts: Facts, others: Facts): boolean {
  return !isEquivalent(comparableFacts(facts), comparableFacts(others));
}

/** What a view answers, without what it knows of the declarations and of signatures: declared records have none yet. */
function comparableFacts({ spf, dnssec, ...facts }: Facts): object {
  const unsigned = dnssec.state === "present" ? { ...dnssec, value: { ...dnssec.value, earliest: null } } : dnssec;
  const answered = spf.state === "present" ? { ...spf, value: { ...spf.value, declared: [], own: null } } : spf;
  return Object.fromEntries(
    Object.entries({ ...facts, dnssec: unsigned, spf: answered }).filter(([fact]) => !VIEW_ONLY_FACTS.includes(fact)),
  );
}
