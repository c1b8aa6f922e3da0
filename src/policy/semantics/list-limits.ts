// How long the lists of all domains may be together.
import { type PolicyFault, formatCount } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, member } from "./settings.ts";

/** Lists that each domain has or inherits, with a limit for all of them together. */
interface ListLimit {
  map: string;
  lists: readonly string[];
  noun: string;
  most: number;
}

const LIST_LIMITS: readonly ListLimit[] = [
  // Project limit: twenty for each of 10,000 domains. Each is queried, judged by ten checks and reported: some 2 GB of memory.
  { map: "dkim", lists: ["selectors", "retired"], noun: "DKIM selectors", most: 200_000 },
  // Project limit: ten for each of 10,000 domains, each up to ten lookups.
  { map: "spf", lists: ["expect"], noun: "expected SPF results", most: 100_000 },
];

/** No list is too long in all domains together. */
export function listLimitFaults(source: PolicySource, defaults: Settings, domains: readonly Settings[]): PolicyFault[] {
  return LIST_LIMITS.flatMap((limit) => limitFaults(source, limit, defaults, domains));
}

/** A short list in `defaults` counts for each domain that inherits it. Reported at the largest contribution. */
function limitFaults(
  source: PolicySource,
  { map, lists, noun, most }: ListLimit,
  defaults: Settings,
  domains: readonly Settings[],
): PolicyFault[] {
  const listOf = ({ value }: Settings, list: string): unknown => member(member(value, map), list);
  const lengthOf = (settings: Settings, list: string): number => items(listOf(settings, list)).length;
  const counts = lists.flatMap((list) => {
    const heirs = domains.filter((domain) => listOf(domain, list) === undefined).length;
    const own = domains.map((domain) => ({
      path: [...domain.path, map, list],
      length: lengthOf(domain, list),
      heirs: 1,
    }));
    return [{ path: [...defaults.path, map, list], length: lengthOf(defaults, list), heirs }, ...own];
  });
  const sum = counts.reduce((total, { length, heirs }) => total + length * heirs, 0);
  if (sum <= most) return [];
  const { path, length, heirs } = counts.reduce((a, b) => (b.length * b.heirs > a.length * a.heirs ? b : a));
  const here = `${formatCount(length)} here${heirs === 1 ? "" : ` × ${formatCount(heirs)} domains that inherit them`}`;
  return [
    createFault(
      source,
      path,
      `the domains have ${formatCount(sum)} ${noun} together (${here}); the project limit for one run is ${formatCount(most)}`,
    ),
  ];
}
