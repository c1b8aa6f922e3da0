// What is said of third parties in SPF records.
import { list, listFirst } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { code, excerpt } from "./spf.ts";

type Family = "v4" | "v6";

/** The first of some items, and how many there are. */
interface FirstItems {
  items: readonly string[];
  count: number;
}

export const spfThirdParties = {
  "spf/fix/remove-from-other": ({ domains, items, count }: { domains: FirstItems } & FirstItems) => {
    const names = listFirst(domains.items.map(excerpt), domains.count);
    const what = listFirst(items, count);
    return domains.count === 1
      ? `Ask the owner of the record of ${names} to remove ${what}.`
      : `Ask the owners of the records of ${names} to remove ${what}.`;
  },
  "spf/fix/owners": ({
    domains,
    items,
    count,
    ending,
  }: { domains: FirstItems; ending: "~all" | "-all" } & FirstItems) => {
    const names = listFirst(domains.items.map(excerpt), domains.count);
    const what = listFirst(items, count);
    return domains.count === 1
      ? `Ask the owner of the record of ${names} to remove ${what}. Or list your own senders of that record with \`ip4:\` and \`ip6:\` in place of the term that leads to it; if that is the \`redirect=\`, end your record in \`${ending}\`.`
      : `Ask the owners of the records of ${names} to remove ${what}. Or list your own senders of these records with \`ip4:\` and \`ip6:\` in place of the terms that lead to them; if one is the \`redirect=\`, end your record in \`${ending}\`.`;
  },
  "spf/fix/replace": ({ term, by }: { term: string; by: string }) => `${code(term)} with ${code(by)}`,
  "spf/fix/own-too": ({
    items,
    count,
    replacements,
    replacedCount,
    losesSenders,
    others,
  }: FirstItems & {
    replacements: readonly string[];
    replacedCount: number;
    losesSenders: boolean;
    others: string;
  }) => {
    const removed = count > 0 ? [`remove ${listFirst(items, count)}`] : [];
    const replaced = replacedCount > 0 ? [`replace ${listFirst(replacements, replacedCount)}`] : [];
    const senders = losesSenders ? ["list the senders that this leaves out with `ip4:` and `ip6:`"] : [];
    return `In the domain's own record ${[...removed, ...replaced, ...senders].join(", and ")}. ${others}`;
  },
  "spf/third-party/none": () => "no third party is included",
  "spf/third-party/new": ({ names }: { names: readonly string[] }) =>
    `not judged: no earlier recorded run saw what ${list(names.map(excerpt))} authorises`,
  "spf/third-party/same": ({ names, percent }: { names: readonly string[]; percent: number }) =>
    `no more than ${percent} percent more addresses than before are authorised by ${list(names.map(excerpt))}`,
  "spf/third-party/changed": ({ changes, percent }: { changes: string; percent: number | null }) =>
    percent === null ? changes : `${changes}; the limit is ${percent} percent more`,
  "spf/third-party/grown": ({
    name,
    family,
    before,
    now,
    added,
  }: {
    name: string;
    family: Family;
    before: string;
    now: string;
    added: { items: readonly string[]; count: number };
  }) =>
    `${excerpt(name)} authorises ${networkSize(now, family)} instead of ${networkCount(before, family)}; new: ${listFirst(added.items, added.count)}`,
  "spf/third-party/empty": ({ name }: { name: string }) =>
    `${excerpt(name)} lists no sender any more, so the mail it sends for the domain fails SPF`,
  "spf/third-party/too-large": ({ name }: { name: string }) =>
    `the networks of ${excerpt(name)} were not compared: there are more than 1,000 (project limit)`,
  "spf/third-party/fix": ({ names }: { names: readonly string[] }) =>
    `Ask the owner of ${list(names.map(excerpt))} what changed. If it is right, waive the check until the next run is recorded, which accepts it. Otherwise remove the term.`,
};

/** A count of addresses; of IPv6 by networks of /64, the size of one link (RFC 4291 §2.5.4). */
function networkSize(count: string, family: Family): string {
  const size = networkCount(count, family);
  return family === "v4"
    ? plural(size, "IPv4 address", "IPv4 addresses")
    : plural(size, "IPv6 network of /64", "IPv6 networks of /64");
}

export function networkCount(count: string, family: Family): number {
  return family === "v4" ? Number(count) : Number((BigInt(count) + (1n << 64n) - 1n) >> 64n);
}
