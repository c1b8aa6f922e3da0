// What a run observes: the facts of the view that is audited, with those of live DNS beside them.
import type { Message } from "../message.ts";
import { withLiveFacts } from "../audit/live-facts.ts";
import type { RemovedSelector } from "../audit/rollout-order.ts";
import { observeRemovedSelectors } from "../audit/removed-selectors.ts";
import type { Name } from "../dns/name.ts";
import { prependLabels } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { declaredTxtNames, deletedTxtNames } from "../zones/intended-rrsets.ts";
import type { Auditor } from "./audit-domains.ts";
import type { BaseState } from "./base-commit.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { Views } from "./views.ts";

/** By domain, in the order of the policy. */
export interface ObservedViews {
  facts: readonly Facts[];
  /** null where live DNS is the view that is audited, or is not asked. */
  liveFacts: readonly Facts[] | null;
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
  const { domains, declared } = inputs;
  let done = 0;
  onProgress(done, domains.length);
  const { facts, liveFacts } = await observeBesideLive(auditor, { audited, live }, domains, declared.zones, () =>
    onProgress(++done, domains.length),
  );
  if (live === null) return { facts, liveFacts, removedSelectors: [] };
  const sources = { baseDomains: base?.policy?.domains ?? [], deletedNames: deletedTxtNames(declared.zones) };
  const dns = { live: live.dns, planned: audited.dns };
  const removedSelectors = await observeRemovedSelectors(domains, sources, dns, onDefect);
  return { facts, liveFacts, removedSelectors };
}

/** The facts of the audited view, with the live ones beside them. Never rejects. */
export async function observeBesideLive(
  auditor: Auditor,
  { audited, live }: Pick<Views, "audited" | "live">,
  domains: readonly DomainPolicy[],
  zones: readonly DeclaredZone[],
  onEach?: () => void,
): Promise<Pick<ObservedViews, "facts" | "liveFacts">> {
  const [facts, liveFacts] = await Promise.all([
    auditor.observe(domains, audited, onEach),
    live && auditor.observe(domains, live),
  ]);
  if (liveFacts === null) return { facts, liveFacts };
  const byName = new Map(domains.map(({ name }, i) => [name, liveFacts[i]]));
  return { facts: besideLive(domains, facts, (name) => byName.get(name), zones), liveFacts };
}

/** The facts of a planned view, with live ones beside them where there are any. */
export function besideLive(
  domains: readonly DomainPolicy[],
  facts: readonly Facts[],
  liveFactsOf: (name: Name) => Facts | undefined,
  zones: readonly DeclaredZone[],
): Facts[] {
  const declaredNames = declaredTxtNames(zones);
  return facts.map((planned, i) => {
    const { name } = domains[i] as DomainPolicy;
    const live = liveFactsOf(name);
    return live === undefined
      ? planned
      : withLiveFacts(planned, live, declaredNames.has(prependLabels("_mta-sts", name)));
  });
}
