// Records of the tree in two forms: as rules, to compare them, and as mechanisms that others may replace.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { expandName } from "./macro.ts";
import { parseAddress } from "./network.ts";
import type { Cidr, NetworkSet } from "./network-set.ts";
import { cidrTerm, EVERY_ADDRESS, isSubset, networkSet, toCidrs } from "./network-set.ts";
import type { Rule, Rules } from "./outcomes.ts";
import { passSet } from "./outcomes.ts";
import { parseSpf } from "./parse.ts";
import type { OwnNames, Qualifier, SpfFact, SpfNode, SpfTerm } from "./record.ts";

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

export function bare(term: ByteString): ByteString {
  return term.replace(/^[-+~?]/, "");
}

/** Reads records of the tree as rules and as items. */
export class RecordReader {
  readonly owner: Name;
  readonly #sender: Name;
  readonly #own: OwnNames;
  /** The records of own names, as far as the tree has them. */
  readonly #records = new Map<Name, ByteString>();
  readonly #lookups = new Map<string, number>();

  constructor({ domain, owner, tree }: SpfFact, own: OwnNames) {
    this.#sender = domain;
    this.owner = owner;
    this.#own = own;
    this.#collect(tree, new Set(own.records));
  }

  addRecord(name: Name, text: ByteString): void {
    this.#records.set(name, text);
  }

  rules(node: SpfNode): Rules | null {
    return node.text === null || node.problem !== null ? null : this.rulesOf(node.domain, node.text);
  }

  /** The rules of a record at `domain`; null if it does not parse, or its includes lead too deep. */
  rulesOf(domain: Name, text: ByteString, depth = 0): Rules | null {
    const { terms, errors } = parseSpf(text);
    if (errors.length > 0 || depth > 10) return null;
    const rules: Rule[] = [];
    let redirect: Rules["redirect"] = null;
    for (const term of terms) {
      if (term.qualifier === null) {
        if (term.kind !== "redirect") continue;
        const target = this.#target(term, domain, depth);
        if (target === null) return null;
        redirect = target;
        continue;
      }
      const rule = this.#rule(term, term.qualifier, domain, depth);
      if (rule === null) return null;
      rules.push(rule);
      if (term.kind === "all") return { rules, redirect: null };
    }
    return { rules, redirect };
  }

  /** The mechanisms of a record up to `all`, with what may replace them. */
  draft(node: SpfNode): Draft | null {
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
      const item = this.#item(term, term.qualifier, node.domain);
      if (item === null) return null;
      items.push(item);
      isOver = term.kind === "all";
    }
    const redirected = this.#redirectedItems(terms, node.domain);
    if (hasAll || redirected === null)
      return { items, rest: this.#withRedirect(items, rest, terms, node.domain, hasAll), redirect: null };
    const isRedirect = (text: ByteString): boolean => /^redirect=/i.test(text);
    return {
      items: [...items, ...redirected],
      rest: rest.filter((text) => !isRedirect(text)),
      redirect: rest.find(isRedirect) ?? null,
    };
  }

  /** A redirect that stays costs what it leads to: as an item at the end it is counted, and written where it stood. */
  #withRedirect(
    items: Item[],
    rest: ByteString[],
    terms: readonly SpfTerm[],
    domain: Name,
    hasAll: boolean,
  ): ByteString[] {
    const redirect = terms.find(({ kind }) => kind === "redirect");
    if (hasAll || redirect === undefined) return rest;
    const lookups = this.#lookups.get(`${domain} ${redirect.text}`) ?? 1;
    const none = { networks: null, replacement: null, hasHosts: false } as const;
    items.push({ text: redirect.text, qualifier: "+", lookups, ...none });
    return rest.filter((text) => text !== redirect.text);
  }

  /** The mechanisms of the own record that is redirected to; null if they cannot stand here. */
  #redirectedItems(terms: readonly SpfTerm[], domain: Name): Item[] | null {
    const redirect = terms.find(({ kind }) => kind === "redirect");
    if (redirect?.kind !== "redirect") return null;
    const name = this.#nameOf(redirect, domain);
    const text = name === null ? undefined : this.#records.get(name);
    if (name === null || text === undefined) return null;
    const inner = parseSpf(text).terms;
    // RFC 7208 §6.2: the explanation is that of the record redirected to
    if ([...terms, ...inner].some(({ kind }) => kind === "exp")) return null;
    return inner.some(({ kind }) => kind === "redirect") ? null : this.#foreignItems(inner, name);
  }

  /** Mechanisms of another record, so that they mean the same in the domain's own; null if one of them cannot. */
  #foreignItems(terms: readonly SpfTerm[], domain: Name): Item[] | null {
    const items: Item[] = [];
    for (const term of terms) {
      if (term.qualifier === null) continue;
      const text = this.#textAnywhere(term, domain);
      const item = text === null ? null : this.#item(term, term.qualifier, domain);
      if (item === null || text === null) return null;
      items.push({ ...item, text });
      if (term.kind === "all") break;
    }
    return items;
  }

  /** A term as it can stand in any record: with its name, and without macros. */
  #textAnywhere(term: SpfTerm, domain: Name): ByteString | null {
    if (!("domain" in term)) return term.text;
    if (term.domain === null) {
      const [, head = "", lengths = ""] = /^([^/]*)(\/.*)?$/.exec(term.text) ?? [];
      return `${head}:${domain}${lengths}`;
    }
    return term.domain.every((part) => typeof part === "string") ? term.text : null;
  }

  #item(term: SpfTerm, qualifier: Qualifier, domain: Name): Item | null {
    const rule = this.#rule(term, qualifier, domain, 0);
    if (rule === null) return null;
    const lookups = this.#lookups.get(`${domain} ${term.text}`) ?? 0;
    const networks = "networks" in rule ? rule.networks : "include" in rule ? passSet(rule.include) : null;
    const item = { text: term.text, qualifier, lookups, networks, replacement: null, hasHosts: false };
    if (lookups === 0) return item;
    const hasHosts = !("include" in rule) || lookups > 1;
    if (networks !== null)
      return { ...item, replacement: networkItems(this.#cidrs(term, domain, networks), qualifier), hasHosts };
    return "include" in rule
      ? { ...item, replacement: this.#mergedInclude(term, qualifier, domain), hasHosts: false }
      : item;
  }

  /** The networks of a term, as written where that is possible: no wider one may come of two that touch. */
  #cidrs(term: SpfTerm, domain: Name, networks: NetworkSet): Cidr[] {
    const written = this.#writtenCidrs(term, domain);
    const isWhole = isSubset(networkSet(written), networks) && isSubset(networks, networkSet(written));
    return isWhole ? withoutRepeated(written) : toCidrs(networks);
  }

  #writtenCidrs(term: SpfTerm, domain: Name): Cidr[] {
    if (term.kind === "a" || term.kind === "mx") {
      const name = this.#nameOf(term, domain);
      const addresses = this.#own.addresses[`${term.kind} ${name}`] ?? [];
      return addresses.flatMap((text) => {
        const address = parseAddress(text);
        return address === null ? [] : [{ address, prefix: address.family === "v4" ? term.prefix4 : term.prefix6 }];
      });
    }
    if (term.kind === "ip4" || term.kind === "ip6") {
      const address = parseAddress(term.network);
      return address === null ? [] : [{ address, prefix: term.prefix }];
    }
    const name = term.kind === "include" ? this.#nameOf(term, domain) : null;
    const text = name === null ? undefined : this.#records.get(name);
    if (name === null || text === undefined) return [];
    return parseSpf(text).terms.flatMap((inner) => (inner.qualifier === "+" ? this.#writtenCidrs(inner, name) : []));
  }

  /** The mechanisms of an own include, where each that matches is a pass: then they mean the same here, with its qualifier. */
  #mergedInclude(term: SpfTerm, qualifier: Qualifier, domain: Name): Item[] | null {
    const name = term.kind === "include" ? this.#nameOf(term, domain) : null;
    const text = name === null ? undefined : this.#records.get(name);
    if (name === null || text === undefined) return null;
    const { terms } = parseSpf(text);
    const mechanisms = terms.filter(({ kind, qualifier: own }) => own !== null && kind !== "all");
    const ending = terms.find(({ kind }) => kind === "all");
    if (mechanisms.some(({ qualifier: own }) => own !== "+") || ending?.qualifier === "+") return null;
    if (terms.some(({ kind }) => kind === "redirect") && ending === undefined) return null;
    const items = this.#foreignItems(mechanisms, name);
    return items?.map((item) => asQualified(item, qualifier)) ?? null;
  }

  #rule(term: SpfTerm, qualifier: Qualifier, domain: Name, depth: number): Rule | null {
    switch (term.kind) {
      case "all":
        return { qualifier, networks: EVERY_ADDRESS };
      case "ip4":
      case "ip6":
        return { qualifier, networks: networkSet(this.#writtenCidrs(term, domain)) };
      case "a":
      case "mx": {
        const cidrs = this.#writtenCidrs(term, domain);
        return cidrs.length > 0
          ? { qualifier, networks: networkSet(cidrs) }
          : { qualifier, symbol: this.#symbol(term, domain) };
      }
      case "include": {
        const target = this.#target(term, domain, depth);
        if (target === null) return null;
        return typeof target === "string" ? { qualifier, symbol: target } : { qualifier, include: target };
      }
      default:
        return { qualifier, symbol: this.#symbol(term, domain) };
    }
  }

  /** The record that an include or a redirect leads to, or a symbol for one of others. */
  #target(term: SpfTerm, domain: Name, depth: number): Rules | string | null {
    const name = this.#nameOf(term, domain);
    const text = name === null ? undefined : this.#records.get(name);
    return name === null || text === undefined ? this.#symbol(term, domain) : this.rulesOf(name, text, depth + 1);
  }

  /** What a term of others is known by: the name it looks up, or its text where that depends on the mail. */
  #symbol(term: SpfTerm, domain: Name): string {
    const name = this.#nameOf(term, domain);
    const kind = term.kind === "redirect" ? "include" : term.kind;
    if (name === null) return `${bare(term.text).toLowerCase()} at ${domain}`;
    return "prefix4" in term ? `${kind} ${name}/${term.prefix4}//${term.prefix6}` : `${kind} ${name}`;
  }

  #nameOf(term: SpfTerm, domain: Name): Name | null {
    if (!("domain" in term)) return null;
    if (term.domain === null) return domain;
    const expansion = expandName(term.domain, domain, this.#sender);
    return "name" in expansion ? expansion.name : null;
  }

  #collect(node: SpfNode, own: ReadonlySet<Name>): void {
    if (own.has(node.domain) && node.text !== null && node.problem === null) this.#records.set(node.domain, node.text);
    for (const branch of node.branches) {
      if (branch.evaluated) this.#lookups.set(`${node.domain} ${branch.text}`, branch.lookups);
      if (branch.target !== null) this.#collect(branch.target, own);
    }
  }
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
