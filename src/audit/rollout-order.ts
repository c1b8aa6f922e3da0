// Changes that are right where they end and wrong on the way there: what others still hold of the state before, and what must come first.
import { formatRdata } from "../dns/record.ts";
import type { Facts, HostFacts } from "../facts.ts";
import type { Evidence, Location, Observation, Prerequisite } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { usableRecords } from "../standards/dane/record.ts";
import { keyRecordName } from "../standards/dkim/observe.ts";
import type { DkimFact } from "../standards/dkim/record.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { isEnforced } from "../standards/mta-sts/record.ts";

/** A DKIM selector that the policy does not count on any more: the key it gives now, and the one it will give. */
export interface RemovedSelector {
  selector: string;
  live: Observation<DkimFact>;
  planned: Observation<DkimFact>;
}

/** A domain as it is now and as a change will make it; `removedSelectors` are the selectors that the change takes leave of. */
export interface Transition {
  domain: DomainPolicy;
  live: Facts;
  planned: Facts;
  removedSelectors: readonly RemovedSelector[];
}

/** What is said of one subject; `evidence` leads to where it is declared. */
interface Advice {
  subject: string;
  message: string;
  doFirst: string;
  evidence: Evidence[];
}

/**
 * What must come before a change and has no check of its own. Only what was measured on both sides is compared. `findDeclaration`
 * finds where evidence is declared; what is declared no more is placed at the domain.
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
  ].map(({ subject, message, doFirst, evidence }) => {
    const locations = evidence.slice(0, MAX_NAMED).map((one) => findDeclaration(one));
    return {
      domain: domain.name,
      subject,
      message,
      doFirst,
      location: locations.find((place) => place !== null) ?? domain.location,
    };
  });
}

/** RFC 8461 §8.3: a policy that is merely withdrawn binds the senders that hold it until its max_age has passed. */
function adviseOnPolicyRemoval({ domain: { name }, live, planned }: Transition): Advice[] {
  const livePolicy = live.mtaStsPolicy.state === "present" ? live.mtaStsPolicy.value : null;
  if (livePolicy === null || !isEnforced(livePolicy) || planned.mtaSts.state !== "absent") return [];
  const message = `the MTA-STS record goes, and the policy that it announced stays enforced by the senders that hold it, for up to ${livePolicy.maxAge} s`;
  const doFirst = `Serve a policy with \`mode: none\` and a small \`max_age\` at ${policyUrl(name)}, and publish a new id. Once ${livePolicy.maxAge} s have passed, remove the record and the policy (RFC 8461 §8.3).`;
  return [{ subject: name, message, doFirst, evidence: [] }];
}

function adviseOnTlsa({ live, planned }: Transition): Advice[] {
  return Object.entries(planned.hosts).flatMap(([host, now]) => {
    const before = live.hosts[host];
    return before === undefined ? [] : adviseOnTlsaRollover(host, before, now);
  });
}

/** RFC 7671 §8.1: records for the next key stand beside those for the one in use, two TTLs before the key changes. What the server proves to serve, `dane/match` judges. */
function adviseOnTlsaRollover(host: string, before: HostFacts, { tlsa, smtp }: HostFacts): Advice[] {
  if (smtp.state === "present" && smtp.value.addresses.some(({ answer }) => answer.kind === "tls")) return [];
  const [old, next] = [usableTlsaTexts(before.tlsa), usableTlsaTexts(tlsa)];
  const used = new Set(old);
  if (old.length === 0 || next.length === 0 || next.some((record) => used.has(record))) return [];
  const ttl = before.tlsa.state === "present" ? before.tlsa.value.ttl : 0;
  const message = `none of the TLSA records that senders use now stays (${quotedList(old)}): what the server serves was not measured, and if it is what they name, senders that use DANE hold mail back`;
  const doFirst = `Publish the new records beside the old ones, and wait two TTLs (a TTL of ${ttl} s was seen; the zone's own may be longer). Then let the server use the new key, and remove the old records last (RFC 7671 §8.1).`;
  return [{ subject: host, message, doFirst, evidence: tlsa.evidence }];
}

/** The secure records that senders compare with, as text. */
function usableTlsaTexts(tlsa: HostFacts["tlsa"]): string[] {
  if (tlsa.state !== "present" || tlsa.value.security !== "secure") return [];
  return usableRecords(tlsa.value.records).map((data) => formatRdata("TLSA", data));
}

/** So many records are named; a hostile set has hundreds. */
const MAX_NAMED = 3;

function quotedList(records: readonly string[]): string {
  const named = records
    .slice(0, MAX_NAMED)
    .map((record) => `\`${record}\``)
    .join(", ");
  return records.length > MAX_NAMED ? `${named} and ${records.length - MAX_NAMED} more` : named;
}

/** RFC 6376 §3.6.1: without its key record a signature fails, also that of mail still on its way. */
function adviseOnSelectorRemoval({ domain: { name, dkim }, removedSelectors }: Transition): Advice[] {
  return removedSelectors
    .filter(({ live, planned }) => hasUsableKey(live) === true && hasUsableKey(planned) === false)
    .map(({ selector }) => {
      const message = `the key of selector ${selector} goes in one step with the selector: mail that it has signed and that is still on its way, and mail of whoever signs with it yet, fails DKIM`;
      const isRetired = dkim.retired.some((retired) => retired.name === selector);
      const declare = isRetired
        ? "Keep the key record for now"
        : `Name ${selector} under \`dkim: retired:\`, and keep its key record for now`;
      // RFC 5321 §4.5.4.1: servers give up after 4 or 5 days at the earliest
      const doFirst = `${declare}. Stop signing with it, wait for the mail that is under way (7 days are safe), and only then remove the record.`;
      return { subject: keyRecordName(name, selector), message, doFirst, evidence: [] };
    });
}

/** Whether a selector gives a key that verifies anything; null where that was not measured. */
function hasUsableKey(key: Observation<DkimFact>): boolean | null {
  if (key.state === "unknown" || key.state === "malformed") return null;
  return key.state === "present" && key.value.key !== null;
}
