// What a change weakens of the failures it has: the earlier policy, applied to the DNS that is audited.
import { findCheck } from "../audit/checks.ts";
import { levelOf, parameterOf } from "../audit/levels.ts";
import { withChanges } from "../compare/change.ts";
import type { CountedFinding } from "../compare/gate.ts";
import { activeWaiversAt, withWaivers } from "../compare/waivers.ts";
import { findWeakenedFailures } from "../compare/weakened-failures.ts";
import { RECEIVING_KINDS, SENDING_KINDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Finding } from "../model.ts";
import type { DomainReport, WeakenedBy } from "../run-report.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { keyRecordName } from "../standards/dkim/observe.ts";
import { mailHosts } from "../standards/mx/observe.ts";
import { allowsNobody } from "../standards/parked/parked-domain.ts";
import type { Auditor } from "./audit-domains.ts";
import { forEachDomain } from "./audit-domains.ts";
import type { Comparison } from "./baseline.ts";
import type { Weakened } from "./build-report.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { observerBesideLive } from "./observe-views.ts";
import type { DomainAudit } from "./view-audits.ts";
import type { Views } from "./views.ts";
import { earlierDomains } from "./earlier-domains.ts";

/** The failures that the earlier policy counts, with their change against the base. */
export type CountedBefore = readonly Pick<DomainReport, "name" | "findings">[];

/**
 * Judges the audited view by the earlier policy; what that does not ask differently is not observed again. Its `spf: expect:` and `dmarc: expect:`
 * are not applied: they say what records are meant to do, and change with them. Never rejects.
 */
export async function judgeByEarlierPolicy(
  auditor: Auditor,
  views: Views,
  {
    inputs,
    earlier,
    at,
  }: { inputs: Pick<RunInputs, "policy" | "domains" | "declared" | "selects">; earlier: Policy; at: string },
  observed: ObservedViews,
  { earlierFindings }: Comparison,
): Promise<CountedBefore> {
  const { domains, declared } = inputs;
  if (settingsOf(earlier) === settingsOf(inputs.policy)) return [];
  const current = new Map(domains.map((domain, position) => [domain.name, { domain, position }]));
  const before = earlierDomains(earlier, inputs).map((domain): DomainPolicy => {
    const { spf, dmarc } = current.get(domain.name)?.domain ?? domain;
    return { ...domain, spf, dmarc };
  });
  const observe = observerBesideLive(auditor, views, declared.zones);
  const found = auditor.open(before, earlier.profile);
  const facts = observed.audited.observed();
  await forEachDomain(auditor, before, async (domain, position) => {
    const now = current.get(domain.name);
    const isObserved = now !== undefined && questionsOf(now.domain) === questionsOf(domain);
    found.add(position, isObserved ? (facts.at(now.position) as Facts) : (await observe(domain)).facts);
  });
  const waivers = activeWaiversAt(earlier.waivers, at);
  const counted: { name: Name; findings: Finding[] }[] = [];
  const audits = found.audits();
  for (const [i, domain] of before.entries()) {
    const { findings, facts: own } = audits.at(i) as DomainAudit;
    const { name } = domain;
    const was = earlierFindings?.(name);
    const compared =
      was === undefined ? findings : withChanges(name, findings, { byBasePolicy: was, byCurrentPolicy: [] });
    const failures = withWaivers(compared, name, waivers).filter(({ status }) => status === "fail");
    const judged = { before: domain, now: current.get(name)?.domain, facts: own, failures };
    counted.push({ name, findings: await withoutMeant(judged, views.audited.dns) });
  }
  return counted;
}

/** What a policy asks, and how much of it counts. */
function settingsOf({ profile, waivers, domains }: Policy): string {
  return JSON.stringify([profile, waivers, domains], (key, value: unknown) => (key === "location" ? null : value));
}

/** What is observed of a domain. */
function questionsOf({ mail, services, dkim: { selectors, retired } }: DomainPolicy): string {
  return JSON.stringify([mail, services, ...[selectors, retired].map((each) => each.map(({ name }) => name))]);
}

interface JudgedBefore {
  before: DomainPolicy;
  /** undefined where the current policy leaves the domain out. */
  now: DomainPolicy | undefined;
  facts: Facts;
  failures: Finding[];
}

/** Without failures that only say what DNS says with the change: the name is gone or has another use, a selector is retired or has no key. */
async function withoutMeant({ before, now, facts, failures }: JudgedBefore, dns: Dns): Promise<Finding[]> {
  const { name, mail } = before;
  if (failures.length === 0) return failures;
  if (now === undefined) return (await dns.query(name, "SOA")).kind === "nxdomain" ? [] : failures;
  if (now.mail !== mail && isUsedAs(now, facts)) {
    return failures.filter(({ check }) => findCheck(check)?.mail.includes(now.mail));
  }
  const [used, retired] = [now.dkim.selectors, now.dkim.retired].map((each) => new Set(each.map((one) => one.name)));
  const unused = Object.entries(facts.dkim)
    .filter(([selector, key]) => !used?.has(selector) && (key.state === "absent" || retired?.has(selector)))
    .map(([selector]) => keyRecordName(name, selector));
  return failures.filter(({ subject }) => !unused.includes(subject));
}

/** Whether DNS shows that a domain does not receive, or does not send, where its kind says so. */
function isUsedAs({ mail }: DomainPolicy, { mx, spf }: Facts): boolean {
  const receivesNothing = mx.state !== "unknown" && mailHosts(mx).length === 0;
  const sendsNothing = spf.state === "present" && allowsNobody(spf.value.text);
  return (RECEIVING_KINDS.includes(mail) || receivesNothing) && (SENDING_KINDS.includes(mail) || sendsNothing);
}

/** The failures that the earlier policy counts and the current one does not. */
export function weakenedSince(earlier: Policy, policy: Policy, counted: CountedBefore): Weakened {
  const keys = new Set(counted.flatMap(({ findings }) => findings.map(({ key }) => key)));
  return {
    isCounted: (key) => keys.has(key),
    find: (domains) => findWeakenedFailures(counted, domains, weakeningCause(earlier, policy)),
  };
}

/** Why the current policy does not count a failure of the earlier one. */
function weakeningCause(
  earlier: Policy,
  policy: Policy,
): (domain: Name, failure: Finding, now: CountedFinding | undefined) => WeakenedBy {
  const [before, current] = [earlier, policy].map(
    ({ domains }) => new Map(domains.map((domain) => [domain.name, domain])),
  );
  return (name, { check: id }, now) => {
    const [was, is, check] = [before?.get(name), current?.get(name), findCheck(id)];
    if (was === undefined || is === undefined || check === undefined) return "domain";
    if (now?.status === "waived") return "waiver";
    if (now?.outcome === "fail") return "level";
    if (levelOf(check, policy.profile, is) === "off") return "off";
    if (!check.mail.includes(is.mail)) return "mail";
    const isLooser = !Object.is(parameterOf(check, policy.profile, is), parameterOf(check, earlier.profile, was));
    if (isLooser) return "parameter";
    if (now !== undefined && policy.profile !== earlier.profile) return "profile";
    return now !== undefined && is.mail !== was.mail ? "mail" : "selector";
  };
}
