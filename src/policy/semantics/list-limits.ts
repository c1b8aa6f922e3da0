// How long the lists of all domains may be together.
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, listOf, member } from "./settings.ts";

/** Lists that each domain has or inherits, with a limit for all of them together. */
interface ListLimit {
  map: string;
  lists: readonly string[];
  what: "selectors" | "spf" | "dmarc";
  most: number;
}

const LIST_LIMITS: readonly ListLimit[] = [
  // Project limit: twenty for each of 10,000 domains. Each is queried, judged by ten checks and reported: some 2 GB of memory.
  { map: "dkim", lists: ["selectors", "retired"], what: "selectors", most: 200_000 },
  // Project limit: ten for each of 10,000 domains, each up to ten lookups.
  { map: "spf", lists: ["expect"], what: "spf", most: 100_000 },
  { map: "dmarc", lists: ["expect"], what: "dmarc", most: 100_000 },
];

/** A list that counts for several domains. */
interface ListUse {
  source: PolicySource;
  path: KeyPath;
  length: number;
  heirs: number;
}

/** How long the lists of all domains of all files are together. */
export class ListTotals {
  readonly #totals = LIST_LIMITS.map((limit) => ({ limit, sum: 0, largest: null as ListUse | null }));

  /** Counts the lists of a file; a short one in `defaults` counts for each domain that inherits it. `main`: where the defaults stand that these defaults inherit. */
  add(source: PolicySource, defaults: Settings, domains: readonly Settings[], main: PolicySource): void {
    for (const total of this.#totals) {
      const { map, lists } = total.limit;
      for (const use of lists.flatMap((list) => listUses(source, defaults, domains, main, { map, list }))) {
        total.sum += use.length * use.heirs;
        if (total.largest === null || use.length * use.heirs > total.largest.length * total.largest.heirs)
          total.largest = use;
      }
    }
  }

  /** The limits that are exceeded, each at its largest contribution. */
  faults(): { source: PolicySource; fault: PolicyFault }[] {
    return this.#totals.flatMap(({ limit: { what, most: limit }, sum, largest }) => {
      if (sum <= limit || largest === null) return [];
      const { source, path, length, heirs } = largest;
      const tooMany = message("policy/totals", { sum, what, here: length, heirs, limit });
      return [{ source, fault: createFault(source, path, tooMany) }];
    });
  }
}

function listUses(
  source: PolicySource,
  defaults: Settings,
  domains: readonly Settings[],
  main: PolicySource,
  { map, list }: { map: string; list: string },
): ListUse[] {
  const ownOf = ({ value }: Settings): unknown => member(member(value, map), list);
  const own = domains.filter((domain) => ownOf(domain) !== undefined);
  const inherited: ListUse = {
    source: ownOf(defaults) === undefined ? main : source,
    path: [...defaults.path, map, list],
    length: items(listOf(defaults, map, list)).length,
    heirs: domains.length - own.length,
  };
  const others = own.map(({ path, value }) => ({
    source,
    path: [...path, map, list],
    length: items(member(member(value, map), list)).length,
    heirs: 1,
  }));
  return [inherited, ...others];
}
