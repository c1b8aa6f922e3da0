// Settings of a policy that are weaker than before.
import type { Check } from "../define-check.ts";
import type { Message } from "../message.ts";
import { message, uniqueMessages } from "../message.ts";
import type { Level, Location, ProfileName } from "../model.ts";
import type { Weakening } from "../run-report.ts";
import type { DmarcExpectation, DomainPolicy, Policy, Waiver, ZoneSource } from "../policy/policy.ts";
import { lastValidDay } from "./waivers.ts";

/** What decides how much a check asks for. */
type CheckWeight = Pick<Check, "id" | "mail" | "levels" | "parameter">;

/** A weakening of one domain, or of none: domains with the same weakening share a line. */
interface DomainWeakening {
  message: Message;
  domain: string | null;
  location: Location;
}

const LEVEL_RANK: Readonly<Record<Level, number>> = { must: 3, should: 2, info: 1, off: 0 };

/**
 * Where `now` is weaker than `before`: a level or a parameter, a waiver, a domain, a selector, an expectation or a
 * source that was removed. Each has its place in `now`; removed ones have that of their domain, or the head of their file
 * or of the main policy.
 */
export function findWeakenings(before: Policy, now: Policy, checks: readonly CheckWeight[]): Weakening[] {
  const head: Location = { file: now.file, line: 1, column: 1 };
  const included = new Set(now.included.files);
  const formerPlace = ({ location: { file } }: DomainPolicy): Location =>
    included.has(file) ? { ...head, file } : head;
  const domains = new Map(now.domains.map((domain) => [domain.name, domain]));
  const weakenings = [
    ...profileWeakenings(before.profile, now.profile, head),
    ...resolverWeakenings(before.resolvers, now.resolvers, head),
    ...before.domains.flatMap((domain): DomainWeakening[] => {
      const same = domains.get(domain.name);
      return same === undefined
        ? [{ message: message("weakening/domain"), domain: domain.name, location: formerPlace(domain) }]
        : domainWeakenings(domain, same, now.profile, checks);
    }),
    ...waiverWeakenings(before.waivers, now.waivers),
    ...missingFrom(before.zones.map(zoneSourceMessage), now.zones.map(zoneSourceMessage)).map((one) => ({
      message: one,
      domain: null,
      location: head,
    })),
  ];
  return mergeDomains(weakenings);
}

function profileWeakenings(before: ProfileName, now: ProfileName, location: Location): DomainWeakening[] {
  return before === "bsi" && now === "tr-03108"
    ? [{ message: message("weakening/profile", { now, before }), domain: null, location }]
    : [];
}

/** The resolvers decide the results: a new one may answer anything. */
function resolverWeakenings(before: Policy["resolvers"], now: Policy["resolvers"], head: Location): DomainWeakening[] {
  const known = new Set(before.map(({ url }) => url));
  const fresh = now.filter(({ url }) => !known.has(url));
  const urlsOf = (resolvers: Policy["resolvers"]): string[] => resolvers.map(({ url }) => url);
  if (fresh.length === 0 && (now.length > 0 || before.length === 0)) return [];
  return [
    {
      message: message("weakening/resolvers", { now: urlsOf(now), before: urlsOf(before) }),
      domain: null,
      location: fresh[0]?.location ?? head,
    },
  ];
}

function domainWeakenings(
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
  checks: readonly CheckWeight[],
): DomainWeakening[] {
  const kept = [...now.dkim.selectors, ...now.dkim.retired].map(({ name }) => name);
  const names = (selectors: readonly { name: string }[]): string[] => selectors.map(({ name }) => name);
  const messages = [
    ...mailKindWeakenings(before, now, profile, checks),
    ...checks
      .filter(({ mail }) => mail.includes(now.mail))
      .flatMap((check) => [
        ...levelWeakenings(check, before, now, profile),
        ...parameterWeakenings(check, before, now, profile),
      ]),
    ...missingFrom(names(before.dkim.selectors), kept).map((selector) => message("weakening/selector", { selector })),
    ...missingFrom(names(before.dkim.retired), kept).map((selector) =>
      message("weakening/retired-selector", { selector }),
    ),
    ...missingFrom(before.spf.expect.map(expectationMessage), now.spf.expect.map(expectationMessage)),
    ...mailExpectationWeakenings(before.dmarc.expect, now.dmarc.expect),
    ...(before.services && !now.services ? [message("weakening/services")] : []),
    ...(before.records !== null && now.records === null ? [message("weakening/records")] : []),
    ...(before.mtaSts.policyFile !== null && now.mtaSts.policyFile === null ? [message("weakening/policy-file")] : []),
  ];
  return messages.map((one) => ({ message: one, domain: now.name, location: now.location }));
}

/** A kind of domain to which fewer checks apply. */
function mailKindWeakenings(
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
  checks: readonly CheckWeight[],
): Message[] {
  const count = ({ mail }: DomainPolicy): number =>
    checks.filter((check) => check.mail.includes(mail) && check.levels[profile] !== "off").length;
  const checksNow = count(now);
  const checksBefore = count(before);
  return checksNow < checksBefore
    ? [message("weakening/mail", { now: now.mail, before: before.mail, checksNow, checksBefore })]
    : [];
}

// The current profile applies to both: a change of profile is one line, not forty.
function levelWeakenings(
  { id, levels }: CheckWeight,
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
): Message[] {
  const was = before.levels[id] ?? levels[profile];
  const is = now.levels[id] ?? levels[profile];
  return LEVEL_RANK[is] < LEVEL_RANK[was] ? [message("weakening/level", { check: id, now: is, before: was })] : [];
}

function parameterWeakenings(
  { id, parameter }: CheckWeight,
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
): Message[] {
  if (parameter === undefined) return [];
  const was = before.parameters[id] ?? parameter[profile];
  const is = now.parameters[id] ?? parameter[profile];
  const isLooser = parameter.stricter === "higher" ? is < was : is > was;
  return isLooser ? [message("weakening/parameter", { check: id, now: is, before: was })] : [];
}

/** New or extended waivers. */
function waiverWeakenings(before: readonly Waiver[], now: readonly Waiver[]): DomainWeakening[] {
  const latest = (waivers: readonly Waiver[]): Map<string, { until: string; waiver: Waiver }> => {
    const found = new Map<string, { until: string; waiver: Waiver }>();
    for (const waiver of waivers) {
      const key = `${waiver.check} ${waiver.domain}`;
      const until = lastValidDay(waiver);
      if (until !== null && until > (found.get(key)?.until ?? "")) found.set(key, { until, waiver });
    }
    return found;
  };
  const earlier = latest(before);
  return [...latest(now)].flatMap(([key, { until, waiver }]): DomainWeakening[] => {
    const { check, domain, location } = waiver;
    const was = earlier.get(key)?.until;
    if (was === undefined) return [{ message: message("weakening/waiver", { check, until }), domain, location }];
    return until <= was
      ? []
      : [{ message: message("weakening/longer-waiver", { check, until, before: was }), domain, location }];
  });
}

function expectationMessage({ ip, sender, helo, result }: DomainPolicy["spf"]["expect"][number]): Message {
  return message("weakening/expectation", { ip, sender, helo, result });
}

const RESULT_RANK: Readonly<Record<DmarcExpectation["result"], number | null>> = {
  pass: null,
  none: 0,
  quarantine: 1,
  reject: 2,
};

/** Expected results of DMARC that are no longer asked for, or less: a policy may only become stricter. */
function mailExpectationWeakenings(before: readonly DmarcExpectation[], now: readonly DmarcExpectation[]): Message[] {
  const mailOf = ({ result: _result, ...mail }: DmarcExpectation): string => JSON.stringify(mail);
  const current = new Map<string, DmarcExpectation["result"][]>();
  for (const one of now) current.set(mailOf(one), [...(current.get(mailOf(one)) ?? []), one.result]);
  const weakenings = before.flatMap((one): Message[] => {
    const was = RESULT_RANK[one.result];
    const results = current.get(mailOf(one)) ?? [];
    const isKept = results.some((result) => {
      const is = RESULT_RANK[result];
      return result === one.result || (was !== null && is !== null && is > was);
    });
    if (isKept) return [];
    const { from, mailFrom, helo, ip, dkim, result } = one;
    const mail = { from, mailFrom, helo, ip, keys: dkim.map(({ domain, selector }) => `${selector} of ${domain}`) };
    return [message("weakening/mail-result", { ...mail, before: result, now: results[0] ?? null })];
  });
  return uniqueMessages(weakenings);
}

function zoneSourceMessage({ kind, pattern }: ZoneSource): Message {
  return message("weakening/zone-source", { kind, pattern });
}

/** Data that is in `before` and not in `now`, each once. */
function missingFrom<T>(before: readonly T[], now: readonly T[]): T[] {
  const kept = new Set(now.map((one) => JSON.stringify(one)));
  const unique = new Map(before.map((one) => [JSON.stringify(one), one]));
  return [...unique].filter(([key]) => !kept.has(key)).map(([, one]) => one);
}

function mergeDomains(weakenings: readonly DomainWeakening[]): Weakening[] {
  const lines = new Map<string, DomainWeakening[]>();
  for (const one of weakenings) {
    const key = JSON.stringify(one.message);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [one]);
    else line.push(one);
  }
  return [...lines.values()].map((line) => {
    const { message: weakening, location } = line[0] as DomainWeakening;
    const domains = line.map(({ domain }) => domain).filter((name) => name !== null);
    return { message: domains.length === 0 ? weakening : message("weakening/of", { domains, weakening }), location };
  });
}
