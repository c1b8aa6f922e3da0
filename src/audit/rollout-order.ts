// Changes that end in a correct state but lose mail during the transition, because senders and receivers still have the old records cached: what must come first.
import { formatRdata } from "../dns/record.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Location, Observation } from "../model.ts";
import type { Prerequisite } from "../run-report.ts";
import { SENDING_KINDS } from "../define-check.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { usableRecords } from "../standards/dane/record.ts";
import { keyRecordName } from "../standards/dkim/observe.ts";
import type { DkimFact } from "../standards/dkim/record.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { isEnforced } from "../standards/mta-sts/record.ts";
import type { DeclaredNetworks } from "../standards/spf/moved-networks.ts";
import { staleNetworks } from "../standards/spf/moved-networks.ts";
import { compareSenders } from "../standards/spf/senders-change.ts";

/** A DKIM selector that the change removes: its key record now and after the change. */
export interface RemovedSelector {
  selector: string;
  live: Observation<DkimFact>;
  planned: Observation<DkimFact>;
}

/** A domain now and after a change; `removedSelectors` are the selectors that the change removes. */
export interface Transition {
  domain: DomainPolicy;
  live: Facts;
  planned: Facts;
  removedSelectors: readonly RemovedSelector[];
}

/** Advice on one subject; `evidence` leads to where it is declared. */
interface Advice {
  subject: string;
  message: Message;
  doFirst: Message;
  evidence: Evidence[];
}

/** Project limit: how much evidence of one subject is looked up; a hostile set has hundreds of records. */
const MAX_PLACED = 3;

/** The SPF record repeats an address that this change moves, whether or not DNS shows that yet. `declared`: by base and by this commit. */
export function adviseOnMovedNetworks(
  { name, mail, location }: Pick<DomainPolicy, "name" | "mail" | "location">,
  planned: Facts,
  declared: DeclaredNetworks,
  findDeclaration: (evidence: Evidence) => Location | null,
): Prerequisite[] {
  if (!SENDING_KINDS.includes(mail) || planned.spf.state !== "present") return [];
  const { evidence, value } = planned.spf;
  return staleNetworks(value.tree, declared).map(({ name: host, removed, added }) => ({
    domain: name,
    subject: name,
    message: message("rollout/spf-network-moved", { host, removed, added }),
    doFirst: message("rollout/list-network", { added }),
    location: evidence.map((one) => findDeclaration(one)).find((place) => place !== null) ?? location,
  }));
}

/**
 * What must come before a change and has no check of its own. Only what was measured on both sides is compared. `findDeclaration`
 * finds where evidence is declared; removed records are placed at the domain.
 */
export function prerequisitesFor(
  transition: Transition,
  findDeclaration: (evidence: Evidence) => Location | null,
): Prerequisite[] {
  const { domain } = transition;
  return [
    ...adviseOnPolicyRemoval(transition),
    ...adviseOnTlsa(transition),
    ...adviseOnSelectorRemoval(transition),
    ...adviseOnSenders(transition),
  ].map(({ evidence, ...advice }) => {
    const locations = evidence.slice(0, MAX_PLACED).map((one) => findDeclaration(one));
    return {
      domain: domain.name,
      ...advice,
      location: locations.find((place) => place !== null) ?? domain.location,
    };
  });
}

/** RFC 8461 §8.3: senders apply a cached policy until its max_age has passed, even if it was withdrawn. */
function adviseOnPolicyRemoval({ domain: { name }, live, planned }: Transition): Advice[] {
  const livePolicy = live.mtaStsPolicy.state === "present" ? live.mtaStsPolicy.value : null;
  if (livePolicy === null || !isEnforced(livePolicy) || planned.mtaSts.state !== "absent") return [];
  const { maxAge } = livePolicy;
  return [
    {
      subject: name,
      message: message("rollout/mta-sts-removed", { maxAge }),
      doFirst: message("rollout/end-mta-sts", { url: policyUrl(name), maxAge }),
      evidence: [],
    },
  ];
}

function adviseOnTlsa({ live, planned }: Transition): Advice[] {
  return Object.entries(planned.hosts).flatMap(([host, now]) => {
    const before = live.hosts[host];
    return before === undefined ? [] : adviseOnTlsaRollover(host, before, now);
  });
}

/** RFC 7671 §8.1: publish records for the next key beside the current ones two TTLs before the key changes. Where the server was probed, `dane/match` judges instead. */
function adviseOnTlsaRollover(host: string, before: HostFacts, { tlsa, smtp }: HostFacts): Advice[] {
  if (smtp.state === "present" && smtp.value.addresses.some(({ answer }) => answer.kind === "tls")) return [];
  const old = usableTlsaTexts(before.tlsa);
  const next = usableTlsaTexts(tlsa);
  const used = new Set(old);
  if (old.length === 0 || next.length === 0 || next.some((record) => used.has(record))) return [];
  const ttl = before.tlsa.state === "present" ? before.tlsa.value.ttl : 0;
  return [
    {
      subject: host,
      message: message("rollout/tlsa-replaced", { records: old }),
      doFirst: message("rollout/keep-tlsa", { ttl }),
      evidence: tlsa.evidence,
    },
  ];
}

/** What the planned SPF record does to the senders of other domains' records, whether or not the policy names them. */
function adviseOnSenders({ domain: { name, mail }, live, planned }: Transition): Advice[] {
  if (!SENDING_KINDS.includes(mail) || live.spf.state !== "present" || planned.spf.state !== "present") return [];
  const { removed, added } = compareSenders(live.spf.value.tree, planned.spf.value.tree);
  const { evidence } = planned.spf;
  const advice = (terms: readonly string[], text: Message, doFirst: Message): Advice[] =>
    terms.length === 0 ? [] : [{ subject: name, message: text, doFirst, evidence }];
  return [
    ...advice(removed, message("rollout/spf-senders-removed", { terms: removed }), message("rollout/move-senders")),
    ...advice(added, message("rollout/spf-senders-added", { terms: added }), message("rollout/confirm-senders")),
  ];
}

/** The secure records that senders compare with, as text. */
function usableTlsaTexts(tlsa: HostFacts["tlsa"]): string[] {
  if (tlsa.state !== "present" || tlsa.value.security !== "secure") return [];
  return usableRecords(tlsa.value.records).map((data) => formatRdata("TLSA", data));
}

/** RFC 6376 §3.6.1: without its key record a signature fails, that of mail in transit too. */
function adviseOnSelectorRemoval({ domain: { name, dkim }, removedSelectors }: Transition): Advice[] {
  return removedSelectors
    .filter(({ live, planned }) => hasUsableKey(live) === true && hasUsableKey(planned) === false)
    .map(({ selector }) => {
      const isRetired = dkim.retired.some((retired) => retired.name === selector);
      return {
        subject: keyRecordName(name, selector),
        message: message("rollout/selector-removed", { selector }),
        doFirst: isRetired ? message("rollout/keep-key") : message("rollout/retire-selector", { selector }),
        evidence: [],
      };
    });
}

/** Whether a selector has a key that verifies anything; null where that was not measured. */
function hasUsableKey(key: Observation<DkimFact>): boolean | null {
  if (key.state === "unknown" || key.state === "malformed") return null;
  return key.state === "present" && key.value.key !== null;
}
