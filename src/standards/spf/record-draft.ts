// A record as mechanisms on their way into a new one, each with what others may replace it by.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Cidr, NetworkSet } from "./network-set.ts";
import { cidrTerm, isSubset, networkSet, toCidrs } from "./network-set.ts";
import { passSet } from "./outcomes.ts";
import { parseSpf } from "./parse.ts";
import type { Qualifier, SpfNode, SpfTerm } from "./record.ts";
import type { RuleReader } from "./record-rules.ts";
import { bare } from "./record-rules.ts";

/** A mechanism on its way into the new record. */
export interface Item {
  text: ByteString;
  qualifier: Qualifier;
  lookups: number;
  /** null if its networks depend on a term of others. */
  networks: NetworkSet | null;
  /** What to write in its place; null if it stays as it is. */
  replacement: Item[] | null;
  /** Whether addresses of hosts are written in its place, which may move. */
  hasHosts: boolean;
}

/** A record as items; what follows them stays as written. */
export interface Draft {
  items: Item[];
  rest: ByteString[];
  /** The redirect whose record the items include; null for none. */
  redirect: ByteString | null;
}

export function withQualifier(qualifier: Qualifier, mechanism: ByteString): ByteString {
  return qualifier === "+" ? mechanism : `${qualifier}${mechanism}`;
}

/** The mechanisms of a record up to `all`, with what may replace them. */
export function draftOf(reader: RuleReader, node: SpfNode): Draft | null {
  const { terms, errors } = parseSpf(node.text ?? "");
  if (node.text === null || errors.length > 0) return null;
  const items: Item[] = [];
  const rest: ByteString[] = [];
  const hasAll = terms.some(({ kind }) => kind === "all");
  let isOver = false;
  for (const term of terms) {
    if (term.qualifier === null) {
      if (term.kind !== "redirect" || !hasAll) rest.push(term.text);
      continue;
    }
    if (isOver) continue;
    const item = itemOf(reader, term, term.qualifier, node.domain);
    if (item === null) return null;
    items.push(item);
    isOver = term.kind === "all";
  }
  const redirect = hasAll ? undefined : terms.find(({ kind }) => kind === "redirect");
  if (redirect === undefined) return { items, rest, redirect: null };
  const others = rest.filter((text) => text !== redirect.text);
  const redirected = redirectedItems(reader, terms, node.domain);
  return redirected === null
    ? {
        items: [...items, redirectItem(redirect, reader.lookupsOf(redirect, node.domain) ?? 1)],
        rest: others,
        redirect: null,
      }
    : { items: [...items, ...redirected], rest: others, redirect: redirect.text };
}

/** A redirect that stays costs what it leads to: as an item at the end it is counted, and written where it stood. */
function redirectItem({ text }: SpfTerm, lookups: number): Item {
  return { text, qualifier: "+", lookups, networks: null, replacement: null, hasHosts: false };
}

/** The mechanisms of the own record that is redirected to; null if they cannot stand here. */
function redirectedItems(reader: RuleReader, terms: readonly SpfTerm[], domain: Name): Item[] | null {
  const redirect = terms.find(({ kind }) => kind === "redirect");
  if (redirect?.kind !== "redirect") return null;
  const own = reader.ownRecord(redirect, domain);
  if (own === null) return null;
  const inner = parseSpf(own.text).terms;
  // RFC 7208 §6.2: the explanation is that of the record redirected to
  if ([...terms, ...inner].some(({ kind }) => kind === "exp")) return null;
  return inner.some(({ kind }) => kind === "redirect") ? null : foreignItems(reader, inner, own.name);
}

/** Mechanisms of another record, so that they mean the same in the domain's own; null if one of them cannot. */
function foreignItems(reader: RuleReader, terms: readonly SpfTerm[], domain: Name): Item[] | null {
  const items: Item[] = [];
  for (const term of terms) {
    if (term.qualifier === null) continue;
    const text = textAnywhere(term, domain);
    const item = text === null ? null : itemOf(reader, term, term.qualifier, domain);
    if (item === null || text === null) return null;
    items.push({ ...item, text });
    if (term.kind === "all") break;
  }
  return items;
}

/** A term as it can stand in any record: with its name, and without macros. */
function textAnywhere(term: SpfTerm, domain: Name): ByteString | null {
  if (!("domain" in term)) return term.text;
  if (term.domain === null) {
    const [, head = "", lengths = ""] = /^([^/]*)(\/.*)?$/.exec(term.text) ?? [];
    return `${head}:${domain}${lengths}`;
  }
  return term.domain.every((part) => typeof part === "string") ? term.text : null;
}

function itemOf(reader: RuleReader, term: SpfTerm, qualifier: Qualifier, domain: Name): Item | null {
  const rule = reader.rule(term, qualifier, domain);
  if (rule === null) return null;
  const lookups = reader.lookupsOf(term, domain) ?? 0;
  const networks = "networks" in rule ? rule.networks : "include" in rule ? passSet(rule.include) : null;
  const item = { text: term.text, qualifier, lookups, networks, replacement: null, hasHosts: false };
  if (lookups === 0) return item;
  const hasHosts = !("include" in rule) || lookups > 1;
  if (networks !== null)
    return { ...item, replacement: networkItems(networksOf(reader, term, domain, networks), qualifier), hasHosts };
  return "include" in rule
    ? { ...item, replacement: mergedInclude(reader, term, qualifier, domain), hasHosts: false }
    : item;
}

/** The networks of a term, as written where that is possible: no wider one may come of two that touch. */
function networksOf(reader: RuleReader, term: SpfTerm, domain: Name, networks: NetworkSet): Cidr[] {
  const written = reader.writtenCidrs(term, domain);
  const isWhole = isSubset(networkSet(written), networks) && isSubset(networks, networkSet(written));
  return isWhole ? withoutRepeated(written) : toCidrs(networks);
}

/** The mechanisms of an own include, where each that matches is a pass: then they mean the same here, with its qualifier. */
function mergedInclude(reader: RuleReader, term: SpfTerm, qualifier: Qualifier, domain: Name): Item[] | null {
  const own = term.kind === "include" ? reader.ownRecord(term, domain) : null;
  if (own === null) return null;
  const { terms } = parseSpf(own.text);
  const mechanisms = terms.filter(({ kind, qualifier: each }) => each !== null && kind !== "all");
  const ending = terms.find(({ kind }) => kind === "all");
  if (mechanisms.some(({ qualifier: each }) => each !== "+") || ending?.qualifier === "+") return null;
  if (terms.some(({ kind }) => kind === "redirect") && ending === undefined) return null;
  const items = foreignItems(reader, mechanisms, own.name);
  return items?.map((item) => asQualified(item, qualifier)) ?? null;
}

/** An item, and what may replace it, with another qualifier. */
function asQualified(item: Item, qualifier: Qualifier): Item {
  const replacement = item.replacement?.map((one) => asQualified(one, qualifier)) ?? null;
  return { ...item, text: withQualifier(qualifier, bare(item.text)), qualifier, replacement };
}

function networkItems(cidrs: readonly Cidr[], qualifier: Qualifier): Item[] {
  return cidrs.map((cidr) => ({
    text: withQualifier(qualifier, cidrTerm(cidr)),
    qualifier,
    lookups: 0,
    networks: networkSet([cidr]),
    replacement: null,
    hasHosts: false,
  }));
}

/** Networks without those that another one holds. */
function withoutRepeated(cidrs: readonly Cidr[]): Cidr[] {
  const kept: Cidr[] = [];
  for (const cidr of cidrs.toSorted((a, b) => a.prefix - b.prefix))
    if (!isSubset(networkSet([cidr]), networkSet(kept))) kept.push(cidr);
  return cidrs.filter((cidr) => kept.includes(cidr));
}
