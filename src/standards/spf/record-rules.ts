// Records of the tree as rules: which addresses each term is for, so that two records can be compared.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { expandName } from "./macro.ts";
import { parseAddress } from "./network.ts";
import type { Cidr } from "./network-set.ts";
import { EVERY_ADDRESS, networkSet } from "./network-set.ts";
import type { Rule, Rules } from "./outcomes.ts";
import { parseSpf } from "./parse.ts";
import type { OwnNames, Qualifier, SpfFact, SpfNode, SpfTerm } from "./record.ts";

export function bare(term: ByteString): ByteString {
  return term.replace(/^[-+~?]/, "");
}

/** Reads records as rules: own ones, as far as the tree has them, and what terms of others leave open. */
export class RuleReader {
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
      const rule = this.rule(term, term.qualifier, domain, depth);
      if (rule === null) return null;
      rules.push(rule);
      if (term.kind === "all") return { rules, redirect: null };
    }
    return { rules, redirect };
  }

  /** The rule of a mechanism; null if an include leads too deep, or does not parse. */
  rule(term: SpfTerm, qualifier: Qualifier, domain: Name, depth = 0): Rule | null {
    switch (term.kind) {
      case "all":
        return { qualifier, networks: EVERY_ADDRESS };
      case "ip4":
      case "ip6":
        return { qualifier, networks: networkSet(this.writtenCidrs(term, domain)) };
      case "a":
      case "mx": {
        const cidrs = this.writtenCidrs(term, domain);
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

  /** The networks of a term as they are written: of hosts, of networks, and of what an own include passes. */
  writtenCidrs(term: SpfTerm, domain: Name): Cidr[] {
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
    const own = term.kind === "include" ? this.ownRecord(term, domain) : null;
    if (own === null) return [];
    return parseSpf(own.text).terms.flatMap((inner) =>
      inner.qualifier === "+" ? this.writtenCidrs(inner, own.name) : [],
    );
  }

  /** The own record that an include or a redirect leads to; null where it is of others, or is unknown. */
  ownRecord(term: SpfTerm, domain: Name): { name: Name; text: ByteString } | null {
    const name = this.#nameOf(term, domain);
    const text = name === null ? undefined : this.#records.get(name);
    return name === null || text === undefined ? null : { name, text };
  }

  /** How many lookups a term costs in the tree; undefined where it was not evaluated. */
  lookupsOf(term: SpfTerm, domain: Name): number | undefined {
    return this.#lookups.get(`${domain} ${term.text}`);
  }

  /** The record that an include or a redirect leads to, or a symbol for one of others. */
  #target(term: SpfTerm, domain: Name, depth: number): Rules | string | null {
    const own = this.ownRecord(term, domain);
    return own === null ? this.#symbol(term, domain) : this.rulesOf(own.name, own.text, depth + 1);
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
      if (branch.isEvaluated) this.#lookups.set(`${node.domain} ${branch.text}`, branch.lookups);
      if (branch.target !== null) this.#collect(branch.target, own);
    }
  }
}
