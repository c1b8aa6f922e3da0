// Settings of a policy that are weaker than before.
import type { Check } from "../define-check.ts";
import type { Level, Location, ProfileName, Weakening } from "../model.ts";
import type { DomainPolicy, Policy, Waiver, ZoneSource } from "../policy/policy.ts";
import { lastValidDay } from "./waivers.ts";

/** The data of a check that decide its weight. */
type CheckWeight = Pick<Check, "id" | "mail" | "levels" | "parameter">;

/** A weaker setting of one domain, or of none: domains with the same one share a line. */
interface DomainWeakening {
  message: string;
  domain: string | null;
  location: Location;
}

/** Domains named in a line before "and N more". */
const MAX_NAMES = 5;
const LEVEL_RANK: Readonly<Record<Level, number>> = { must: 3, should: 2, info: 1, off: 0 };

/**
 * Where `now` is weaker than `before`: a level or a parameter, a waiver, a domain, a selector, an expectation or a
 * source that was removed. Each has its place in `now`; removed ones have that of their domain, or the head of the
 * policy.
 */
export function findWeakenings(before: Policy, now: Policy, checks: readonly CheckWeight[]): Weakening[] {
  const head: Location = { file: now.file, line: 1, column: 1 };
  const domains = new Map(now.domains.map((domain) => [domain.name, domain]));
  const weakenings = [
    ...profileWeakenings(before.profile, now.profile, head),
    ...resolverWeakenings(before.resolvers, now.resolvers, head),
    ...before.domains.flatMap((domain): DomainWeakening[] => {
      const same = domains.get(domain.name);
      return same === undefined
        ? [{ message: "no longer audited", domain: domain.name, location: head }]
        : domainWeakenings(domain, same, now.profile, checks);
    }),
    ...waiverWeakenings(before.waivers, now.waivers),
    ...missingFrom(before.zones.map(describeZoneSource), now.zones.map(describeZoneSource)).map((words) => ({
      message: `\`zones:\` ${words} is no longer read`,
      domain: null,
      location: head,
    })),
  ];
  return mergeDomains(weakenings);
}

function profileWeakenings(before: ProfileName, now: ProfileName, location: Location): DomainWeakening[] {
  return before === "bsi" && now === "tr-03108"
    ? [{ message: "profile tr-03108 instead of bsi", domain: null, location }]
    : [];
}

/** The resolvers decide the results: a new one may answer anything. */
function resolverWeakenings(before: Policy["resolvers"], now: Policy["resolvers"], head: Location): DomainWeakening[] {
  const known = new Set(before.map(({ url }) => url));
  const fresh = now.filter(({ url }) => !known.has(url));
  const names = (urls: readonly { url: string }[]): string =>
    urls.length === 0 ? "the built-in ones" : urls.map(({ url }) => url).join(", ");
  if (fresh.length === 0 && (now.length > 0 || before.length === 0)) return [];
  return [
    {
      message: `\`resolvers:\` are ${names(now)} instead of ${names(before)}`,
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
    ...missingFrom(names(before.dkim.selectors), kept).map((name) => `DKIM selector ${name} is no longer checked`),
    ...missingFrom(names(before.dkim.retired), kept).map(
      (name) => `retired DKIM selector ${name} is no longer watched`,
    ),
    ...missingFrom(before.spf.expect.map(describeExpectation), now.spf.expect.map(describeExpectation)).map(
      (words) => `${words} is no longer expected`,
    ),
    ...(before.records !== null && now.records === null ? ["`records:` are no longer declared"] : []),
    ...(before.mtaSts.policyFile !== null && now.mtaSts.policyFile === null
      ? ["the MTA-STS policy file is no longer read"]
      : []),
  ];
  return messages.map((one) => ({ message: one, domain: now.name, location: now.location }));
}

/** A kind of domain to which fewer checks apply. */
function mailKindWeakenings(
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
  checks: readonly CheckWeight[],
): string[] {
  const count = ({ mail }: DomainPolicy): number =>
    checks.filter((check) => check.mail.includes(mail) && check.levels[profile] !== "off").length;
  return count(now) < count(before)
    ? [`\`mail: ${now.mail}\` instead of \`${before.mail}\` (${count(now)} checks instead of ${count(before)})`]
    : [];
}

// The current profile applies to both: a change of profile is one line, not forty.
function levelWeakenings(
  { id, levels }: CheckWeight,
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
): string[] {
  const [was, is] = [ownValue(before.levels, id) ?? levels[profile], ownValue(now.levels, id) ?? levels[profile]];
  return LEVEL_RANK[is] < LEVEL_RANK[was] ? [`${id} has the level ${is} instead of ${was}`] : [];
}

function parameterWeakenings(
  { id, parameter }: CheckWeight,
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
): string[] {
  if (parameter === undefined) return [];
  const [was, is] = [
    ownValue(before.parameters, id) ?? parameter[profile],
    ownValue(now.parameters, id) ?? parameter[profile],
  ];
  const isLooser = parameter.stricter === "higher" ? is < was : is > was;
  return isLooser ? [`${id} has the parameter ${is} instead of ${was}`] : [];
}

/** New or extended waivers. */
function waiverWeakenings(before: readonly Waiver[], now: readonly Waiver[]): DomainWeakening[] {
  const latest = (waivers: readonly Waiver[]): Map<string, { until: string; waiver: Waiver }> => {
    const found = new Map<string, { until: string; waiver: Waiver }>();
    for (const waiver of waivers) {
      const [key, until] = [`${waiver.check} ${waiver.domain}`, lastValidDay(waiver)];
      if (until !== null && until > (found.get(key)?.until ?? "")) found.set(key, { until, waiver });
    }
    return found;
  };
  const earlier = latest(before);
  return [...latest(now)].flatMap(([key, { until, waiver }]): DomainWeakening[] => {
    const was = earlier.get(key)?.until;
    if (was !== undefined && until <= was) return [];
    const message =
      was === undefined
        ? `${waiver.check} is waived until ${until}`
        : `${waiver.check} is waived until ${until} instead of ${was}`;
    return [{ message, domain: waiver.domain, location: waiver.location }];
  });
}

function describeExpectation({ ip, sender, helo, result }: DomainPolicy["spf"]["expect"][number]): string {
  return `SPF result ${result} for ${ip} (MAIL FROM ${sender === "" ? "<>" : sender}, HELO ${helo})`;
}

function describeZoneSource({ kind, pattern }: ZoneSource): string {
  return `${kind} ${pattern}`;
}

/** The removed entries, each once. */
function missingFrom(before: readonly string[], now: readonly string[]): string[] {
  const kept = new Set(now);
  return [...new Set(before)].filter((one) => !kept.has(one));
}

function ownValue<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function mergeDomains(weakenings: readonly DomainWeakening[]): Weakening[] {
  const lines = new Map<string, DomainWeakening[]>();
  for (const one of weakenings) {
    const line = lines.get(one.message);
    if (line === undefined) lines.set(one.message, [one]);
    else line.push(one);
  }
  return [...lines].map(([message, [first, ...others]]) => {
    const { domain, location } = first as DomainWeakening;
    const names = [domain, ...others.map((other) => other.domain)].filter((name) => name !== null);
    const more = names.length - MAX_NAMES;
    const whose =
      names.length === 0 ? "" : `${names.slice(0, MAX_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}: `;
    return { message: `${whose}${message}`, location };
  });
}
