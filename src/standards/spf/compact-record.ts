// A record that matches the same addresses with fewer lookups: terms of the repository's own names become networks.
//
// Steps that cost nothing come first: terms that change no result go, and own includes of networks alone are merged. Then, one
// by one, the addresses of own names are written into the record, until it has few enough lookups. What does not fit moves into records
// of its own. The result is offered only if `hasSameOutcomes` proves that every address has the same result as before.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { MAX_SPF_TEXT, WIDEST } from "./limits.ts";
import type { NetworkSet } from "./network-set.ts";
import { isSubset, NO_ADDRESS, union } from "./network-set.ts";
import { createStepBudget, hasSameOutcomes } from "./outcomes.ts";
import type { OwnNames, SpfFact } from "./record.ts";
import type { Draft, Item } from "./record-draft.ts";
import { draftOf, withQualifier } from "./record-draft.ts";
import { bare, RuleReader } from "./record-rules.ts";
import type { TermInRecord } from "./traversal.ts";
import { passTerms } from "./traversal.ts";

interface NamedText {
  name: Name;
  text: ByteString;
}

/** Records to publish, the domain's own first; what they cost. */
export interface CompactRecord {
  records: [NamedText, ...NamedText[]];
  lookups: number;
  /** The terms left out because others match the same addresses. */
  dropped: ByteString[];
  /** The terms whose addresses are written out in their place. */
  copied: ByteString[];
}

/** Project limit: mechanisms of one record; each is tried. */
const MAX_ITEMS = 60;

/** The record with at most `target` lookups; null if none is known, or it is not proved to be the same. */
export function compactRecord(fact: SpfFact, target: number): CompactRecord | null {
  const { own, tree, domain } = fact;
  if (own === null || hasWideNetwork(fact, own)) return null;
  const reader = new RuleReader(fact, own);
  const original = reader.rules(tree);
  const draft = draftOf(reader, tree);
  if (original === null || draft === null || draft.items.length > MAX_ITEMS) return null;
  const steps = createStepBudget();
  const isSame = (text: ByteString): boolean => {
    const rules = reader.rulesOf(domain, text);
    return rules !== null && hasSameOutcomes(original, rules, steps);
  };
  const lean = withoutIdleTerms(draft, isSame);
  const kept = new Set(lean.items);
  const dropped = draft.items.filter((item) => !kept.has(item)).map(({ text }) => text);
  // records that it is split into cost lookups too, which others must save
  for (let most = Math.min(target, tree.lookups); most >= 0; most--) {
    const { draft: smaller, copied } = withFewerLookups(lean, most);
    const split = splitDraft(smaller, reader, own.spareNames);
    if (split === null || split.lookups > target) continue;
    return isSame(split.records[0].text) ? { ...split, dropped, copied } : null;
  }
  return null;
}

/** Whether an own term is to be narrowed or removed (spf/open, spf/breadth): beside it senders look superfluous, and would be lost with it. */
function hasWideNetwork({ tree, domain }: SpfFact, { records }: OwnNames): boolean {
  const isOwn = ({ node }: TermInRecord): boolean => node.domain === domain || records.includes(node.domain);
  return passTerms(tree).some(
    (term) =>
      isOwn(term) &&
      ((term.branch.prefixes.v4 ?? WIDEST.v4) < WIDEST.v4 || (term.branch.prefixes.v6 ?? WIDEST.v6) < WIDEST.v6),
  );
}

/** Replaces one term after the other, until at most so many lookups are left or nothing more can be saved. */
function withFewerLookups(lean: Draft, most: number): { draft: Draft; copied: ByteString[] } {
  const copied: ByteString[] = lean.redirect === null ? [] : [lean.redirect];
  let { items } = lean;
  for (let item = nextToReplace(items, most); item !== null; item = nextToReplace(items, most)) {
    copied.push(item.text);
    items = replaceItem(items, item);
  }
  return { draft: { ...lean, items }, copied };
}

/** Without the terms that cost lookups and change no result: duplicates, those that others cover, those behind `all`. */
function withoutIdleTerms(draft: Draft, isSame: (text: ByteString) => boolean): Draft {
  let { items } = draft;
  const isMx = ({ text }: Item): number => Number(/^[-+~?]?mx\b/i.test(text));
  // of equals the last goes first, but `mx`, which follows the MX records, after others
  const inOrder = draft.items.toReversed().toSorted((a, b) => b.lookups - a.lookups || isMx(a) - isMx(b));
  for (const item of inOrder) {
    if (item.lookups === 0) break;
    const others = items.filter((other) => other !== item);
    if (isSame(draftText({ ...draft, items: others }))) items = others;
  }
  return { ...draft, items };
}

/** The term to replace next: one that costs no copy, else the one that saves most. null if none is left, or so few lookups are enough. */
function nextToReplace(items: readonly Item[], target: number): Item | null {
  if (countLookups(items) <= target) return null;
  const costs = (item: Item): number => Number(item.hasHosts) * (item.replacement?.length ?? 0);
  const saves = (item: Item): number => item.lookups - countLookups(item.replacement ?? []);
  const candidates = items.filter((item) => item.replacement !== null && saves(item) > 0);
  const free = candidates.filter((item) => costs(item) === 0);
  const best = (free.length > 0 ? free : candidates).toSorted((a, b) => saves(b) - saves(a) || costs(a) - costs(b));
  return best[0] ?? null;
}

/** The items with the networks of one written out, except those that earlier items match. */
function replaceItem(items: readonly Item[], item: Item): Item[] {
  let seen: NetworkSet = NO_ADDRESS;
  return items.flatMap((one) => {
    const put = one === item ? (item.replacement ?? []) : [one];
    return put.filter(({ networks }) => {
      const isNew = one !== item || networks === null || !isSubset(networks, seen);
      if (networks !== null) seen = union(seen, networks);
      return isNew;
    });
  });
}

function countLookups(items: readonly Item[]): number {
  return items.reduce((sum, { lookups }) => sum + lookups, 0);
}

function draftText({ items, rest }: Draft): ByteString {
  return ["v=spf1", ...items.map(({ text }) => text), ...rest].join(" ");
}

/** The longest run of networks moves into a record of its own, until each fits; null where it cannot. */
function splitDraft(
  draft: Draft,
  reader: RuleReader,
  spareNames: readonly Name[],
): Pick<CompactRecord, "records" | "lookups"> | null {
  let { items } = draft;
  const parts: NamedText[] = [];
  for (let text = draftText(draft); text.length > MAX_SPF_TEXT; text = draftText({ ...draft, items })) {
    const name = spareNames[parts.length];
    const run = name === undefined ? [] : longestRun(items, MAX_SPF_TEXT - "v=spf1 -all".length);
    const [first] = run;
    if (name === undefined || first === undefined || run.length < 2) return null;
    const part = ["v=spf1", ...run.map((item) => withQualifier("+", bare(item.text))), "-all"].join(" ");
    parts.push({ name, text: part });
    reader.addRecord(name, part);
    const moved = new Set(run);
    const include: Item = {
      text: withQualifier(first.qualifier, `include:${name}`),
      qualifier: first.qualifier,
      lookups: 1,
      networks: run.reduce((set, { networks }) => union(set, networks ?? NO_ADDRESS), NO_ADDRESS),
      replacement: null,
      hasHosts: false,
    };
    items = items.flatMap((item) => (item === first ? [include] : moved.has(item) ? [] : [item]));
  }
  const own = { name: reader.owner, text: draftText({ ...draft, items }) };
  return { records: [own, ...parts], lookups: countLookups(items) };
}

/** The longest run of networks with one qualifier, as far as it fits in so many octets. */
function longestRun(items: readonly Item[], octets: number): Item[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const isNetwork = /^[-+~?]?ip[46]:/i.test(item.text);
    const last = runs.at(-1);
    if (isNetwork && last?.[0]?.qualifier === item.qualifier) last.push(item);
    else runs.push(isNetwork ? [item] : []);
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  let left = octets;
  return longest.filter(({ text }) => (left -= bare(text).length + 1) >= 0);
}
