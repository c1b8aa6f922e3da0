// What is known of a domain's selectors: the key that each publishes, since when, and whether it signs.
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { Facts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Finding, Observation } from "../../model.ts";
import type { DomainPolicy } from "../../policy/policy.ts";
import type { DkimKey } from "../../standards/dkim/key.ts";
import { keyRecordName } from "../../standards/dkim/observe.ts";
import type { DkimFact } from "../../standards/dkim/record.ts";
import { hasValidKey, keyIdentity } from "../../standards/dkim/record.ts";
import type { DmarcRow } from "../../standards/dmarc/received.ts";

/** The keys of a domain's selectors in one view. */
export type SelectorKeys = Pick<Facts, "dkim" | "dkimRetired">;

/** What a rotation is decided by. */
export interface DkimSituation {
  domain: Pick<DomainPolicy, "name" | "mail" | "dkim">;
  /** The moment of the run, ISO 8601. */
  at: string;
  /** As the repository declares the keys, and as DNS has them now; the same where nothing is declared. */
  planned: SelectorKeys;
  live: SelectorKeys;
  /** What the checks say of the domain. */
  findings: readonly Finding[];
  /** Received DMARC reports. */
  rows: readonly DmarcRow[];
  /** Names besides those of the policy that have or had a key. */
  taken: readonly string[];
  /** What else needs the key of a selector, though it signs nothing. */
  needed: ReadonlyMap<string, Message>;
}

/** What a selector publishes: a key of this domain and the name that has it, that of another, none that can be used, or one that was not measured. */
export type SelectorState =
  | { kind: "key"; key: DkimKey; identity: string | null; owner: Name }
  | { kind: "alias"; owner: Name }
  | { kind: "none" }
  | { kind: "unknown"; reason: Message };

export interface Selector {
  name: string;
  planned: SelectorState;
  live: SelectorState;
  /** What the check of its age says; null where the policy switches it off, or it does not judge the key. */
  age: Finding | null;
  /** The key is too short. */
  isWeak: boolean;
}

/** The selectors in use and the retired ones, in the order of the policy. */
export function selectorsOf({
  domain,
  planned,
  live,
  findings,
}: DkimSituation): Record<"inUse" | "retired", Selector[]> {
  const findingOf = (check: string, name: string): Finding | undefined =>
    findings.find((one) => one.check === check && one.subject === keyRecordName(domain.name, name));
  const describe = (name: string, facts: "dkim" | "dkimRetired"): Selector => ({
    name,
    planned: stateOf(domain.name, planned[facts][name]),
    live: stateOf(domain.name, live[facts][name]),
    age: findingOf("dkim/rotation", name) ?? null,
    isWeak: findingOf("dkim/key-strength", name)?.outcome === "fail",
  });
  return {
    inUse: domain.dkim.selectors.map(({ name }) => describe(name, "dkim")),
    retired: domain.dkim.retired.map(({ name }) => describe(name, "dkimRetired")),
  };
}

function stateOf(domain: Name, fact: Observation<DkimFact> | undefined): SelectorState {
  if (fact === undefined) return { kind: "unknown", reason: message("advance/dkim/not-observed") };
  if (fact.state === "unknown") return { kind: "unknown", reason: fact.reason };
  if (fact.state === "absent" || fact.state === "malformed") return { kind: "none" };
  const { value } = fact;
  if (!isWithin(value.owner, domain)) return { kind: "alias", owner: value.owner };
  return hasValidKey(value)
    ? { kind: "key", key: value.key, identity: keyIdentity(value), owner: value.owner }
    : { kind: "none" };
}
