// What a policy asked for before and does not ask for any more.
import type { Check } from "../define-check.ts";
import type { Level, Location, ProfileName, Weakening } from "../model.ts";
import type { DomainPolicy, Policy, Waiver, ZoneSource } from "../policy/policy.ts";
import { countsUntil } from "./waivers.ts";

/** The words and data of a check that weigh it. */
type Weighed = Pick<Check, "id" | "mail" | "levels" | "parameter">;

/** What was said of one domain, or of none: several domains of which the same is said share a line. */
interface Said {
  what: string;
  domain: string | null;
  location: Location;
}

/** Domains named in a line before "and N more". */
const MOST_NAMES = 5;
const RANK: Readonly<Record<Level, number>> = { must: 3, should: 2, info: 1, off: 0 };

/**
 * Where `now` is weaker than `before`: a level or a parameter, a waiver, a domain, a selector, an expectation or a source
 * that is gone. Each with its place in `now`; what is gone has its domain's, or the head of the policy.
 */
export function weakeningsOf(before: Policy, now: Policy, checks: readonly Weighed[]): Weakening[] {
  const head: Location = { file: now.file, line: 1, column: 1 };
  const domains = new Map(now.domains.map((domain) => [domain.name, domain]));
  const said = [
    ...ofProfile(before.profile, now.profile, head),
    ...ofResolvers(before.resolvers, now.resolvers, head),
    ...before.domains.flatMap((domain): Said[] => {
      const same = domains.get(domain.name);
      return same === undefined
        ? [{ what: "no longer audited", domain: domain.name, location: head }]
        : ofDomain(domain, same, now.profile, checks);
    }),
    ...ofWaivers(before.waivers, now.waivers),
    ...gone(before.zones.map(sourceWords), now.zones.map(sourceWords)).map((words) => ({
      what: `\`zones:\` ${words} is no longer read`,
      domain: null,
      location: head,
    })),
  ];
  return inLines(said);
}

function ofProfile(before: ProfileName, now: ProfileName, location: Location): Said[] {
  return before === "bsi" && now === "tr-03108"
    ? [{ what: "profile tr-03108 instead of bsi", domain: null, location }]
    : [];
}

/** Whom a policy asks decides what it sees: one that is new may say anything. */
function ofResolvers(before: Policy["resolvers"], now: Policy["resolvers"], head: Location): Said[] {
  const known = new Set(before.map(({ url }) => url));
  const fresh = now.filter(({ url }) => !known.has(url));
  const what = (urls: readonly { url: string }[]): string =>
    urls.length === 0 ? "the built-in ones" : urls.map(({ url }) => url).join(", ");
  if (fresh.length === 0 && (now.length > 0 || before.length === 0)) return [];
  return [
    {
      what: `\`resolvers:\` are ${what(now)} instead of ${what(before)}`,
      domain: null,
      location: fresh[0]?.location ?? head,
    },
  ];
}

function ofDomain(before: DomainPolicy, now: DomainPolicy, profile: ProfileName, checks: readonly Weighed[]): Said[] {
  const kept = [...now.dkim.selectors, ...now.dkim.retired].map(({ name }) => name);
  const names = (selectors: readonly { name: string }[]): string[] => selectors.map(({ name }) => name);
  const what = [
    ...ofKind(before, now, profile, checks),
    ...checks
      .filter(({ mail }) => mail.includes(now.mail))
      .flatMap((check) => [...ofLevel(check, before, now, profile), ...ofParameter(check, before, now, profile)]),
    ...gone(names(before.dkim.selectors), kept).map((name) => `DKIM selector ${name} is no longer checked`),
    ...gone(names(before.dkim.retired), kept).map((name) => `retired DKIM selector ${name} is no longer watched`),
    ...gone(before.spf.expect.map(expectationWords), now.spf.expect.map(expectationWords)).map(
      (words) => `${words} is no longer expected`,
    ),
    ...(before.records !== null && now.records === null ? ["`records:` are no longer declared"] : []),
    ...(before.mtaSts.policyFile !== null && now.mtaSts.policyFile === null
      ? ["the MTA-STS policy file is no longer read"]
      : []),
  ];
  return what.map((one) => ({ what: one, domain: now.name, location: now.location }));
}

/** A kind of domain to which fewer checks apply. */
function ofKind(before: DomainPolicy, now: DomainPolicy, profile: ProfileName, checks: readonly Weighed[]): string[] {
  const count = ({ mail }: DomainPolicy): number =>
    checks.filter((check) => check.mail.includes(mail) && check.levels[profile] !== "off").length;
  return count(now) < count(before)
    ? [`\`mail: ${now.mail}\` instead of \`${before.mail}\` (${count(now)} checks instead of ${count(before)})`]
    : [];
}

// What a profile says counts for both: a change of profile is one line, not forty.
function ofLevel({ id, levels }: Weighed, before: DomainPolicy, now: DomainPolicy, profile: ProfileName): string[] {
  const [was, is] = [own(before.levels, id) ?? levels[profile], own(now.levels, id) ?? levels[profile]];
  return RANK[is] < RANK[was] ? [`${id} has the level ${is} instead of ${was}`] : [];
}

function ofParameter(
  { id, parameter }: Weighed,
  before: DomainPolicy,
  now: DomainPolicy,
  profile: ProfileName,
): string[] {
  if (parameter === undefined) return [];
  const [was, is] = [own(before.parameters, id) ?? parameter[profile], own(now.parameters, id) ?? parameter[profile]];
  const looser = parameter.stricter === "higher" ? is < was : is > was;
  return looser ? [`${id} has the parameter ${is} instead of ${was}`] : [];
}

/** Waivers that count from now on, or for longer. */
function ofWaivers(before: readonly Waiver[], now: readonly Waiver[]): Said[] {
  const latest = (waivers: readonly Waiver[]): Map<string, { until: string; waiver: Waiver }> => {
    const found = new Map<string, { until: string; waiver: Waiver }>();
    for (const waiver of waivers) {
      const [key, until] = [`${waiver.check} ${waiver.domain}`, countsUntil(waiver)];
      if (until !== null && until > (found.get(key)?.until ?? "")) found.set(key, { until, waiver });
    }
    return found;
  };
  const earlier = latest(before);
  return [...latest(now)].flatMap(([key, { until, waiver }]): Said[] => {
    const was = earlier.get(key)?.until;
    if (was !== undefined && until <= was) return [];
    const what =
      was === undefined
        ? `${waiver.check} is waived until ${until}`
        : `${waiver.check} is waived until ${until} instead of ${was}`;
    return [{ what, domain: waiver.domain, location: waiver.location }];
  });
}

function expectationWords({ ip, sender, helo, result }: DomainPolicy["spf"]["expect"][number]): string {
  return `SPF result ${result} for ${ip} (MAIL FROM ${sender === "" ? "<>" : sender}, HELO ${helo})`;
}

function sourceWords({ kind, pattern }: ZoneSource): string {
  return `${kind} ${pattern}`;
}

/** What was there and is not, each once. */
function gone(before: readonly string[], now: readonly string[]): string[] {
  const kept = new Set(now);
  return [...new Set(before)].filter((one) => !kept.has(one));
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function inLines(said: readonly Said[]): Weakening[] {
  const lines = new Map<string, Said[]>();
  for (const one of said) {
    const line = lines.get(one.what);
    if (line === undefined) lines.set(one.what, [one]);
    else line.push(one);
  }
  return [...lines].map(([what, [first, ...others]]) => {
    const { domain, location } = first as Said;
    const names = [domain, ...others.map((other) => other.domain)].filter((name) => name !== null);
    const more = names.length - MOST_NAMES;
    const whose =
      names.length === 0 ? "" : `${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}: `;
    return { what: `${whose}${what}`, location };
  });
}
