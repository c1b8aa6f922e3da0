// The planned view: declared records laid over live DNS, as it will answer once the repository is deployed.
// A wildcard declared inline answers only where live DNS says NXDOMAIN: a name that a live wildcard answers for cannot
// be told from one that exists.
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer, Security } from "../ports.ts";
import type { Answer, Authority } from "./authority.ts";
import { authorityOf, deepestZone } from "./authority.ts";
import type { DeclaredZone } from "./declared.ts";
import type { Inline } from "./inline.ts";
import { inlineOf } from "./inline.ts";

/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;

/** From the least trustworthy: a chain is as good as its weakest part. */
const WEAKEST_FIRST: readonly Security[] = ["bogus", "indeterminate", "insecure", "secure"];

type Failure = Extract<DnsAnswer, { kind: "failure" }>;
/** One step: an answer, or an alias to go on from. */
type Step<T extends RrType> = DnsAnswer<T> | { kind: "alias"; target: Name; security: Security };

/** Nobody to ask: what is not declared is unknown. Laid under the planned view by `--offline`. */
export const offline: Dns = {
  query: () => Promise.resolve({ kind: "failure", cause: "offline", reason: "not declared in this repository, and --offline asks no one" }),
};

/**
 * `live` with the declared zones over it. Complete zones answer for all their names but those below delegations; inline
 * records for their own RRsets. Planned answers are as secure as what the same zone, or RRset, is live.
 */
export function overlay(live: Dns, zones: readonly DeclaredZone[]): Dns {
  return new PlannedView(live, zones);
}

class PlannedView implements Dns {
  readonly #live: Dns;
  readonly #inline: Inline;
  readonly #complete: ReadonlyMap<Name, Authority>;
  readonly #origins: ReadonlySet<Name>;
  readonly #securities = new Map<Name, Promise<Security>>();

  constructor(live: Dns, zones: readonly DeclaredZone[]) {
    this.#live = live;
    this.#inline = inlineOf(zones.filter((zone) => !zone.complete).flatMap((zone) => zone.records));
    this.#complete = new Map(zones.filter((zone) => zone.complete).map((zone) => [zone.origin, authorityOf(zone)]));
    this.#origins = new Set(zones.map((zone) => zone.origin));
  }

  async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const aliases: Name[] = [];
    let security: Security = "secure";
    let owner = name;
    for (;;) {
      const step = await this.#step(owner, type);
      if (step.kind === "failure") return step;
      security = weaker(security, step.security);
      if (step.kind !== "alias") return { ...step, aliases: [...aliases, ...step.aliases], security };
      aliases.push(owner);
      owner = step.target;
      if (aliases.includes(owner)) return malformed(`the aliases of ${name} lead back to ${owner}`);
      if (aliases.length > MAX_ALIASES) return malformed(`${name} leads through more than ${MAX_ALIASES} aliases`);
    }
  }

  async #step<T extends RrType>(name: Name, type: T): Promise<Step<T>> {
    const declared = this.#inline.answer(name, type);
    if (declared !== null) return stepOf(declared, name, await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type));
    const zone = deepestZone(this.#complete, name, type);
    const planned = zone?.answer(name, type);
    if (zone === undefined || planned === undefined || planned.kind === "referral") return this.#fromLive(name, type);
    // keys are the signer's: where the repository declares none, those that are live stay
    if (type === "DNSKEY" && planned.kind === "nodata") return this.#fromLive(name, type);
    return stepOf(planned, name, await this.#zoneSecurity(zone.origin));
  }

  async #fromLive<T extends RrType>(name: Name, type: T): Promise<Step<T>> {
    const answer = await this.#live.query(name, type);
    if (answer.kind === "failure") return answer;
    if (answer.aliases.length > 0) {
      const further = [...answer.aliases.slice(1), answer.owner];
      return further.some((target) => this.#isDeclared(target)) ? this.#liveAlias(name) : answer;
    }
    if (answer.kind !== "nxdomain") return answer;
    if (this.#inline.exists(name)) return { ...answer, kind: "nodata" };
    const wildcard = this.#inline.wildcard(name);
    if (wildcard === null) return answer;
    const { below } = wildcard;
    const between = below === name ? answer : await this.#live.query(below, type);
    if (between.kind === "failure") return between;
    return between.kind === "nxdomain" ? stepOf(wildcard.answer(type), name, answer.security) : answer;
  }

  /** The first alias of a live chain alone: what follows it may be declared. */
  async #liveAlias(name: Name): Promise<Step<never>> {
    const answer = await this.#live.query(name, "CNAME");
    if (answer.kind === "failure") return answer;
    const record = answer.kind === "records" ? answer.records[0] : undefined;
    if (record === undefined) return malformed(`${name} is an alias in one answer and none in the next`);
    return { kind: "alias", target: record.data.target, security: answer.security };
  }

  #isDeclared(name: Name): boolean {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) if (this.#origins.has(at)) return true;
    return false;
  }

  /** Asked once for each zone. */
  #zoneSecurity(origin: Name): Promise<Security> {
    const known = this.#securities.get(origin);
    if (known !== undefined) return known;
    const asked = this.#live.query(origin, "SOA").then((answer) => (answer.kind === "records" || answer.kind === "nodata" ? answer.security : "indeterminate"));
    this.#securities.set(origin, asked);
    return asked;
  }

  async #rrsetSecurity(name: Name, type: RrType): Promise<Security> {
    const answer = await this.#live.query(name, type);
    // a chain says as much of the zones it leads to; the alias itself stands in this one
    const own = answer.kind !== "failure" && answer.aliases.length > 0 ? await this.#live.query(name, "CNAME") : answer;
    return own.kind === "failure" ? "indeterminate" : own.security;
  }
}

function stepOf<T extends RrType>(answer: Answer<T>, owner: Name, security: Security): Step<T> {
  switch (answer.kind) {
    case "records":
      return { kind: "records", records: answer.records, owner, aliases: [], security };
    case "alias":
      return { kind: "alias", target: answer.target, security };
    case "broken":
      return { kind: "failure", cause: "refused", reason: answer.reason };
    default:
      return { kind: answer.kind, owner, aliases: [], security };
  }
}

function malformed(reason: string): Failure {
  return { kind: "failure", cause: "malformed", reason };
}

function weaker(a: Security, b: Security): Security {
  return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}
