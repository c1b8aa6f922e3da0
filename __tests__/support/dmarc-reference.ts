// Policy discovery and organisational domains by the letter of RFC 9989 §4.10, §4.10.1, §4.10.2 and the tags of §4.7: an evaluator of
// its own, which shares no code with ours, for tests to compare with.

/** TXT values at `_dmarc.<name>`, and the domains that exist (§3.2.13). */
export interface DmarcWorld {
  records: ReadonlyMap<string, readonly string[]>;
  existing: ReadonlySet<string>;
}

type Tags = ReadonlyMap<string, string>;

/** The policy that receivers apply, and where its record is; null where DMARC is not applied. */
export function referencePolicy({ records, existing }: DmarcWorld, author: string): string | null {
  const own = retrieve(records, author);
  if (own !== null) return apply(own, author, "p");
  const found = treeWalk(records, author, false);
  const organisational = selectOrganisational(author, found);
  // §4.10.1: the author domain, its organisational domain, its public suffix domain
  const suffix = found.find(({ tags }) => tags.get("psd") === "y");
  const chosen = found.find(({ name }) => name === organisational) ?? suffix;
  if (chosen === undefined) return null;
  return apply(chosen.tags, chosen.name, existing.has(author) ? "sp" : "np");
}

/** §4.10.2: the organisational domain of a domain. */
export function referenceOrganisationalDomain({ records }: DmarcWorld, domain: string): string {
  return selectOrganisational(domain, treeWalk(records, domain, true));
}

interface Found {
  name: string;
  tags: Tags;
}

/** §4.10, steps 1 to 7. §4.10.1: to find a policy the walk starts above the author domain, which was asked already. */
function treeWalk(records: DmarcWorld["records"], domain: string, withStart: boolean): Found[] {
  const found: Found[] = [];
  let target: string[] = domain.split(".");
  let isStart = true;
  while (target.length > 0) {
    const name = target.join(".");
    const tags = isStart && !withStart ? null : retrieve(records, name);
    if (tags !== null) {
      found.push({ name, tags });
      if (["y", "n"].includes(tags.get("psd") ?? "u")) break; // steps 2 and 6
    }
    // step 4 for the first target, step 7 for the others
    const x = target.length;
    target = isStart && x >= 8 ? target.slice(x - 7) : target.slice(1);
    isStart = false;
  }
  return found;
}

function selectOrganisational(start: string, found: readonly Found[]): string {
  const longestFirst = found.toSorted((a, b) => b.name.split(".").length - a.name.split(".").length);
  for (const { name, tags } of longestFirst) {
    if (tags.get("psd") === "n") return name;
    if (tags.get("psd") === "y" && name !== start) {
      const below = name.split(".").length + 1;
      return start.split(".").slice(-below).join(".");
    }
  }
  return longestFirst.at(-1)?.name ?? start;
}

/** Steps 1 and 2: what does not begin with the version is discarded, and so are several records. */
function retrieve(records: DmarcWorld["records"], name: string): Tags | null {
  const lists = (records.get(name) ?? []).filter((text) => /^[Vv][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text));
  const [text] = lists;
  if (text === undefined || lists.length > 1) return null;
  return new Map(
    text.split(";").flatMap((spec): [string, string][] => {
      const [tag = "", value] = spec.split("=").map((part) => part.trim().toLowerCase());
      return value === undefined ? [] : [[tag, value]];
    }),
  );
}

/** §4.10.1: without a valid p, or with an invalid sp or np, p=none if a rua has a URI, else nothing. §4.7 on np, sp and t. */
function apply(tags: Tags, at: string, relation: "p" | "sp" | "np"): string | null {
  const isPolicy = (value: string | undefined): boolean => ["none", "quarantine", "reject"].includes(value ?? "");
  const isValid = isPolicy(tags.get("p")) && ["sp", "np"].every((tag) => !tags.has(tag) || isPolicy(tags.get(tag)));
  if (!isValid) return tags.get("rua")?.startsWith("mailto:") === true ? `none at ${at}` : null;
  const order = { p: ["p"], sp: ["sp", "p"], np: ["np", "sp", "p"] }[relation];
  const policy = order.map((tag) => tags.get(tag)).find((value) => value !== undefined) ?? "none";
  const lowered = { reject: "quarantine", quarantine: "none" }[policy] ?? policy;
  return `${tags.get("t") === "y" ? lowered : policy} at ${at}`;
}
