// Random worlds for SPF: a domain with a tree of records, what they name, and a mail. The same numbers make the same world.
import type { Mail } from "../../../src/standards/spf/evaluate.ts";
import { reverseName } from "../../../src/dns/reverse-name.ts";
import { parseClient, readableAddress } from "../../../src/standards/spf/network.ts";
import type { Address } from "../../../src/standards/spf/network.ts";

/** The name of a client's PTR records. */
export const reverseNameOf = (client: Address): string => reverseName(readableAddress(client)) ?? "";

/** Values by `name TYPE`, in the order in which the server sends them. A CNAME is the only record of its name. */
export type Zone = Readonly<Record<string, readonly string[]>>;

/** Prefix lengths of an `mx` term. */
export interface MxTerm {
  prefix4: number;
  prefix6: number;
}

export interface SpfWorld {
  domain: string;
  zone: Zone;
  mail: Mail;
  /** The terms by the name whose MX records they look up; each has a name of its own. */
  mxTerms: ReadonlyMap<string, MxTerm>;
  /** Targets of `redirect`, each named once: those that lead in a circle, where no evaluation ends, are not among them. */
  redirects: ReadonlySet<string>;
  /** Where the only `ptr` term of the world looks for the client's names; null if there is none. */
  ptrTarget: string | null;
  /** A host with addresses of both families that no client has. */
  far: string;
}

/** Programs of the comparison agree that these are errors; `spf-corpus.ts` has those on which they do not. */
const SYNTAX_ERRORS = [
  "moo",
  "all:x.test",
  "-all/8",
  "+-all",
  "ip4:192.0.2.300",
  "ip4:192.0.2",
  "ip4:192.0.2.1/33",
  "ip6:2001:db8::1::2",
  "ip6:2001:db8::/129",
  "a:",
  "a/33",
  "a//129",
  "a:192.0.2.1",
  "mx:",
  "mx:localhost",
  "ptr:",
  "exists",
  "exists:",
  "include",
  "include:",
  "exists:%{d}%x.test",
  "redirect=",
  "redirect=a.test redirect=b.test",
  "exp=",
  "aaaa:x.test",
];

const QUALIFIERS = ["", "", "", "+", "-", "~", "?"];
/** Project limit of this test: records of a tree. */
const MAX_RECORDS = 8;

/** Makes the world of a number, with names and addresses that no other world has. */
export function makeWorld(index: number, random: () => number): SpfWorld {
  return new WorldMaker(index, random).make();
}

class WorldMaker {
  readonly #random: () => number;
  readonly #domain: string;
  readonly #net4: string;
  readonly #net6: string;
  readonly #records: Record<string, string[]> = {};
  readonly #mxTerms = new Map<string, MxTerm>();
  readonly #redirects = new Set<string>();
  /** One client's names serve either a `ptr` term or the macro `p`: programs look up different ones of them. */
  readonly #reverse: "none" | "term" | "macro";
  #ptrTarget: string | null = null;
  #hasPtrTerm = false;
  #nameCount = 0;
  #recordCount = 0;

  constructor(index: number, random: () => number) {
    this.#random = random;
    this.#domain = `w${index}.test`;
    this.#net4 = `10.${index >> 8}.${index & 255}`;
    this.#net6 = `2001:db8:${(index + 1).toString(16)}:`;
    this.#reverse = this.#pick(["none", "none", "term", "macro"]);
  }

  make(): SpfWorld {
    const domain = this.#domain;
    const far = this.#host("far", "192.0.2.99", "2001:db8:ffff::99");
    this.#publish(domain, []);
    if (this.#chance(0.03)) delete this.#records[`${domain} TXT`];
    const host = this.#pick([1, 1, 2]);
    const mail = this.#mail(this.#pick([`${this.#net4}.${host}`, `${this.#net6}:${host}`]));
    this.#nameClient(mail);
    return {
      domain,
      zone: this.#records,
      mail,
      mxTerms: this.#mxTerms,
      redirects: this.#redirects,
      ptrTarget: this.#ptrTarget,
      far,
    };
  }

  #mail(ip: string): Mail {
    const helo = this.#pick([this.#domain, `mail.${this.#domain}`, "helo.example.com"]);
    const local = this.#pick(["user", "postmaster", "strong-bad", "a.b", "x+y", "USER"]);
    if (this.#chance(0.1)) return { ip, sender: "", helo: this.#domain };
    return { ip, sender: this.#chance(0.05) ? this.#domain : `${local}@${this.#domain}`, helo };
  }

  /** Publishes an SPF record at a name, and what it names. `above` are the names of the records that lead to it. */
  #publish(owner: string, above: readonly string[]): void {
    this.#recordCount++;
    if (this.#chance(0.5)) this.#addAddresses(owner, this.#pick(["client", "other"]), this.#pick([4, 6, 46]));
    const terms = Array.from({ length: this.#integer(1, 5) }, () => this.#term(owner, above));
    if (above.length === 0 && this.#chance(0.25)) terms.push(...this.#manyLookups());
    if (this.#chance(0.6)) terms.push(`${this.#pick(["-", "~", "?", "+", ""])}all`);
    if (this.#chance(0.25)) terms.splice(this.#integer(0, terms.length), 0, this.#redirect(owner, above));
    if (this.#chance(0.15)) terms.splice(this.#integer(0, terms.length), 0, this.#explanation(owner));
    if (this.#chance(0.05)) terms.splice(this.#integer(0, terms.length), 0, this.#pick(SYNTAX_ERRORS));
    if (this.#chance(0.1)) terms.push(this.#pick(["x=y", "tracking=%{d}", "x-y_z.1="]));
    const texts = [[this.#pick(["v=spf1", "v=spf1", "v=spf1", "V=SPF1"]), ...terms].join(this.#pick([" ", " ", "  "]))];
    if (this.#chance(0.05)) texts.push(this.#pick(["v=spf1 -all", "v=spf1"]));
    if (this.#chance(0.2)) texts.unshift("some-verification=1", "v=spf10 +all");
    this.#records[`${owner} TXT`] = texts;
  }

  #term(owner: string, above: readonly string[]): string {
    const kinds = ["ip4", "ip4", "ip6", "ip6", "a", "a", "mx", "mx", "void", "exists", "exists", "include", "include"];
    const kind = this.#pick([...kinds, "include", this.#reverse === "term" ? "ptr" : "ip4"]);
    const qualifier = this.#pick(QUALIFIERS);
    if (kind === "include") return `${this.#pick(["", "", "", "-", "?"])}include:${this.#target(owner, above, false)}`;
    return `${qualifier}${this.#mechanism(kind, owner)}`;
  }

  #mechanism(kind: string, owner: string): string {
    switch (kind) {
      case "ip4":
        return `ip4:${this.#pick([`${this.#net4}.1`, `${this.#net4}.0/24`, `${this.#net4}.1/31`, "192.0.2.0/24", "198.51.100.7", "0.0.0.0/1"])}`;
      case "ip6":
        return `ip6:${this.#pick([`${this.#net6}:1`, `${this.#net6}:/64`, "2001:db8:ffff::/48", "2001:db8::/31", `${this.#net6}:1.2.3.4`])}`;
      case "a":
        return this.#addressTerm(owner);
      case "mx":
        return this.#mxTerm(owner);
      case "void":
        return `${this.#pick(["a:", "mx:", "exists:"])}${this.#pick([`gone.${owner}`, `nothing.at.all.${this.#domain}`])}`;
      case "ptr":
        return this.#ptrTerm(owner);
      default:
        return this.#existsTerm(owner);
    }
  }

  #addressTerm(owner: string): string {
    const lengths = this.#pick(["", "", "", "/24", "/31", "//64", "/24//64", "/0", "//127"]);
    if (this.#chance(0.3)) return `a${lengths}`;
    const name = this.#newName("h", owner);
    this.#addAddresses(name, this.#pick(["client", "client", "other", "both"]), this.#pick([4, 6, 46, 46]));
    const written =
      this.#chance(0.2) && owner === this.#domain
        ? name.replace(this.#domain, this.#pick(["%{d}", "%{o}", "%{d2}", "%{dr}.x"]))
        : name;
    if (written.endsWith(".x")) this.#addAddresses(written.replace("%{dr}", reversed(this.#domain)), "client", 46);
    if (this.#chance(0.1) && this.#records[`${name} A`] !== undefined && this.#records[`${name} AAAA`] !== undefined) {
      const alias = this.#newName("alias", owner);
      this.#records[`${alias} CNAME`] = [name];
      return `a:${alias}${lengths}`;
    }
    return `a:${written}${this.#pick(["", "", "."])}${lengths}`;
  }

  #mxTerm(owner: string): string {
    const [prefix4, prefix6] = this.#pick([
      [32, 128],
      [32, 128],
      [24, 128],
      [32, 64],
    ] as const);
    const isImplicit = this.#chance(0.2) && !this.#mxTerms.has(owner);
    const name = isImplicit ? owner : this.#newName("mx", owner);
    this.#mxTerms.set(name, { prefix4, prefix6 });
    const count = this.#pick([0, 1, 1, 2, 2, 3, 9, 10, 11, 12]);
    const hosts = Array.from({ length: count }, (_, i) => {
      const host = this.#newName("m", owner);
      const whose = this.#chance(count > 3 ? 0.1 : 0.4) ? "client" : "other";
      if (this.#chance(0.9)) this.#addAddresses(host, whose, this.#pick([4, 6, 46, 46, 46]));
      return `${this.#pick([10, 10, 20, i])} ${host}`;
    });
    if (hosts.length > 0) this.#records[`${name} MX`] = hosts;
    const lengths = `${prefix4 === 32 ? "" : `/${prefix4}`}${prefix6 === 128 ? "" : `//${prefix6}`}`;
    return `mx${isImplicit ? "" : `:${name}`}${lengths}`;
  }

  #ptrTerm(owner: string): string {
    if (this.#hasPtrTerm) return `ip4:${this.#net4}.2`;
    this.#hasPtrTerm = true;
    this.#ptrTarget = this.#pick([owner, this.#domain, `ptr.${owner}`]);
    return this.#ptrTarget === owner ? "ptr" : `ptr:${this.#ptrTarget}`;
  }

  #existsTerm(owner: string): string {
    const clients = [`${this.#net4}.1`, `${this.#net6}:1`].map((ip) => parseClient(ip) as Address);
    const zone = this.#newName("e", owner);
    const names = {
      "%{ir}.%{v}": clients.map((client) => reverseNameOf(client).replace(/\.arpa$/, "")),
      "%{i}": clients.map((client) => reversed(reverseNameOf(client).replace(/\.(in-addr|ip6)\.arpa$/, ""))),
      "%{l}": ["user", "postmaster", "a.b"],
      "%{l1r-}": ["strong", "user"],
      "%{lr.}.x": ["b.a.x"],
      "%{s}": [`user@${this.#domain}`],
      "%{o}": [this.#domain],
      "%{d1}": ["test"],
      "%{h}": [`mail.${this.#domain}`, "helo.example.com"],
      "%%%_%-": [],
      ...(this.#reverse === "macro" ? { "%{p}": [`client.${this.#domain}`], "%{p2}": [this.#domain] } : {}),
    };
    const [macro, values] = this.#pick(Object.entries(names));
    for (const value of values)
      if (this.#chance(0.7)) this.#records[`${value.toLowerCase()}.${zone} A`] = ["127.0.0.2"];
    return `exists:${macro}.${zone}`;
  }

  #redirect(owner: string, above: readonly string[]): string {
    return `redirect=${this.#target(owner, above, true)}`;
  }

  /** What an include or a redirect leads to. */
  #target(owner: string, above: readonly string[], isRedirect: boolean): string {
    const used = (name: string): string => {
      if (isRedirect) this.#redirects.add(name);
      return name;
    };
    if (this.#chance(0.04)) return this.#pick([owner, ...above]);
    if (this.#chance(0.04)) return used(`gone.${owner}`);
    const name = used(this.#newName("s", owner));
    if (this.#chance(0.04)) {
      this.#addAddresses(name, "client", 46); // a name without a record
      return name;
    }
    if (this.#recordCount >= MAX_RECORDS || this.#chance(0.15)) return this.#leaf(name, isRedirect);
    this.#publish(name, [owner, ...above]);
    return this.#chance(0.15) ? name.replace(new RegExp(`${this.#domain}$`), "%{o}") : name;
  }

  /** A record that leads no further, perhaps behind an alias. */
  #leaf(name: string, isRedirect: boolean): string {
    this.#records[`${name} TXT`] = [`v=spf1 ${this.#pick(["+all", "-all", "?all", `ip4:${this.#net4}.1`])}`];
    if (isRedirect || this.#chance(0.7)) return name;
    const alias = this.#newName("alias", this.#domain);
    this.#records[`${alias} CNAME`] = [name];
    return alias;
  }

  #explanation(owner: string): string {
    const name = this.#newName("why", owner);
    if (this.#chance(0.7)) this.#records[`${name} TXT`] = [this.#pick(["because of %{i}", "%{broken", "see %{s}"])];
    return `exp=${name}`;
  }

  /** As many terms that need a look-up as bring the evaluation near its limit of ten. */
  #manyLookups(): string[] {
    return Array.from({ length: this.#integer(5, 11) }, () => `${this.#pick(["", "-"])}a:far.${this.#domain}`);
  }

  /** The names of the client: programs read the first ten. */
  #nameClient({ ip }: Mail): void {
    const key = `${reverseNameOf(parseClient(ip) as Address)} PTR`;
    if (this.#reverse === "macro") {
      this.#addAddresses(`client.${this.#domain}`, "both", 46);
      this.#records[key] = [`client.${this.#domain}`];
      return;
    }
    const target = this.#ptrTarget ?? this.#domain;
    const names = Array.from({ length: this.#pick([0, 0, 1, 1, 2, 3, 10, 12]) }, () => {
      if (this.#chance(0.1)) return target;
      const name = this.#newName("n", this.#chance(0.6) ? target : this.#domain.replace("w", "else"));
      if (this.#chance(0.8)) this.#addAddresses(name, this.#pick(["client", "both", "other"]), 46);
      return name;
    });
    if (names.length > 0) this.#records[key] = [...new Set(names)];
  }

  #host(label: string, v4: string, v6: string): string {
    const name = `${label}.${this.#domain}`;
    this.#records[`${name} A`] = [v4];
    this.#records[`${name} AAAA`] = [v6];
    return name;
  }

  #addAddresses(name: string, whose: "client" | "other" | "both", families: 4 | 6 | 46): void {
    const of = (client: string, second: string, other: string): string[] =>
      whose === "client" ? [client] : whose === "both" ? [other, client, second] : [other];
    if (families !== 6) this.#records[`${name} A`] = of(`${this.#net4}.1`, `${this.#net4}.2`, "198.51.100.1");
    if (families !== 4) this.#records[`${name} AAAA`] = of(`${this.#net6}:1`, `${this.#net6}:2`, "2001:db8:ffff::1");
  }

  #newName(label: string, below: string): string {
    return `${label}${this.#nameCount++}.${below}`;
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #integer(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  #pick<T>(from: readonly T[]): T {
    return from.at(this.#integer(0, from.length - 1)) as T;
  }
}

const reversed = (name: string): string => name.split(".").toReversed().join(".");
