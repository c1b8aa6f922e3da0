// What becomes of live answers where zones are declared in part: RRsets go, names come to exist or cease to, and with
// them the wildcards that answer (RFC 4592 §3.3.1). Whether a live answer is a name's own or a wildcard's no resolver
// says; where the answer depends on it and it cannot be determined, the answer is undecided.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, prependLabels } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { formatRdata, TYPE_NUMBER } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer, Security } from "../../ports.ts";
import type { PartialZones } from "./partial-zones.ts";
import { changedWildcardAbove } from "./partial-zones.ts";
import type { ResolutionStep } from "./resolution-step.ts";
import { failure, toResolutionStep } from "./resolution-step.ts";

/** Types that most names have: they distinguish a name from a wildcard, and show that it exists. */
const COMMON_TYPES: readonly RrType[] = ["A", "AAAA", "MX", "TXT", "NS", "TLSA"];

type Failure = Extract<DnsAnswer, { kind: "failure" }>;
type LiveAnswer<T extends RrType> = Exclude<DnsAnswer<T>, { kind: "failure" }>;

export class PartialView {
  readonly #live: Dns;
  readonly #partialZones: PartialZones;

  constructor(live: Dns, partial: PartialZones) {
    this.#live = live;
    this.#partialZones = partial;
  }

  /** The answer of live DNS to a question that nothing declared answers, as it will be. */
  async amend<T extends RrType>(name: Name, type: T, live: LiveAnswer<T>): Promise<ResolutionStep<T>> {
    const partial = this.#partialZones;
    if (!partial.covers(name)) return live;
    const isThere = live.kind === "records" || live.aliases.length > 0;
    if (isThere && !partial.deletesRrset(name, live.aliases.length > 0 ? "CNAME" : type))
      return this.#keepUnlessWildcard(name, type, live);
    // a chain says as much of the zones it leads to; the alias that goes stands in this one
    const own = live.aliases.length > 0 ? await this.#live.query(name, "CNAME") : live;
    const security = own.kind === "failure" ? "indeterminate" : own.security;
    const nodata: ResolutionStep<T> = { kind: "nodata", owner: name, aliases: [], security };
    if (partial.exists(name)) return nodata;
    if (partial.deletesName(name)) {
      const remains = !isNonexistent(live) && (await this.#hasOtherRrsets(name));
      if (typeof remains === "object") return remains;
      return remains ? nodata : this.#answerWithoutName(name, type, security, true);
    }
    return isNonexistent(live)
      ? this.#answerWithoutName(name, type, security, false)
      : this.#keepUnlessWildcard(name, type, live);
  }

  /**
   * A live answer, unless it may be that of a wildcard that changes, or that will not answer for the name any more because
   * the name, or one between, comes to exist.
   */
  async #keepUnlessWildcard<T extends RrType>(name: Name, type: T, live: LiveAnswer<T>): Promise<ResolutionStep<T>> {
    const changed = changedWildcardAbove(this.#partialZones, name);
    const closest = this.#closestDeclared(name);
    const isNothing = live.kind === "nodata" && live.aliases.length === 0; // without the wildcard it would be nothing as well
    const hidden = isNothing || closest === null || (await this.#isApex(closest)) ? null : parentOf(closest);
    const encloser = [changed, hidden].reduce((a, b) => (a === null || (b !== null && isWithin(b, a)) ? b : a));
    // where the name differs from the lowest of the two, it does not come from one further up either
    if (encloser === null) return live;
    // what exists between the name and the encloser keeps the wildcard from the name
    const between =
      closest !== null && closest !== encloser && isWithin(closest, encloser)
        ? this.#partialZones.rrsetsBelow(closest)
        : [];
    const compared = await this.#compare(name, type, between, prependLabels("*", encloser));
    if (compared === "different") return live;
    if (compared !== "alike") return compared;
    return failure(
      "undecided",
      message("planned/like-wildcard", { type, name, wildcard: prependLabels("*", encloser) }),
    );
  }

  /** The name itself, or the lowest above it, that exists by what is declared. */
  #closestDeclared(name: Name): Name | null {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) if (this.#partialZones.exists(at)) return at;
    return null;
  }

  /** Whether live DNS says something of the name, or of the RRsets declared `between`, that the wildcard does not; a failure where that was not seen. */
  async #compare(
    name: Name,
    type: RrType,
    between: ReturnType<PartialZones["rrsetsBelow"]>,
    wildcard: Name,
  ): Promise<"different" | "alike" | Failure> {
    const declared = between.filter((set): set is { name: Name; type: RrType } => Object.hasOwn(TYPE_NUMBER, set.type));
    const own = [...new Set([type, ...COMMON_TYPES])].map((each) => ({ name, type: each }));
    let failure: Failure | null = null;
    for (const set of [...own, ...declared]) {
      const [here, there] = await Promise.all([
        this.#live.query(set.name, set.type),
        this.#live.query(wildcard, set.type),
      ]);
      if (here.kind === "failure") failure ??= here;
      else if (there.kind === "failure") failure ??= there;
      // planned records prove nothing about the live ones
      else if (
        comparableContent(here) !== comparableContent(there) &&
        (set.name === name || comparableContent(here) !== "")
      )
        return "different";
    }
    return failure ?? "alike";
  }

  /** RFC 4592 §4.1: no wildcard gives a name an SOA record, so one that has it exists. */
  async #isApex(name: Name): Promise<boolean> {
    const answer = await this.#live.query(name, "SOA");
    return answer.kind === "records" && answer.aliases.length === 0;
  }

  /** Whether a name has RRsets besides those that go, as far as they can be asked for; a failure where none was seen and a question had no answer. */
  async #hasOtherRrsets(name: Name): Promise<boolean | Failure> {
    let failure: Failure | null = null;
    for (const type of ["SOA", ...COMMON_TYPES] as const) {
      if (this.#partialZones.deletesRrset(name, type)) continue;
      const answer = await this.#live.query(name, type);
      if (answer.kind === "failure") failure ??= answer;
      else if (answer.aliases.length > 0) return !this.#partialZones.deletesRrset(name, "CNAME");
      else if (answer.kind === "records") return true;
    }
    if (failure === null) return false;
    // an alias that leads nowhere answers its own question only
    const alias = await this.#live.query(name, "CNAME");
    return alias.kind === "records" ? !this.#partialZones.deletesRrset(name, "CNAME") : failure;
  }

  /**
   * The answer for a name that will not exist: that of the wildcard at its closest encloser, if there is one. `uncovered`:
   * it exists live, so that a live wildcard begins to answer.
   */
  async #answerWithoutName<T extends RrType>(
    name: Name,
    type: T,
    security: Security,
    uncovered: boolean,
  ): Promise<ResolutionStep<T>> {
    const nxdomain: ResolutionStep<T> = { kind: "nxdomain", owner: name, aliases: [], security };
    if (!uncovered && !this.#mayBeCovered(name)) return nxdomain;
    let isUncovered = uncovered;
    for (let at = parentOf(name); at !== null; at = parentOf(at)) {
      const step = await this.#answerFromWildcard(name, type, prependLabels("*", at), security, isUncovered);
      if (step !== null) return step;
      if (this.#partialZones.exists(at)) return nxdomain;
      const live = await this.#live.query(at, type);
      if (live.kind === "failure") return live;
      if (isNonexistent(live)) continue;
      const remains = !this.#partialZones.deletesName(at) || (await this.#hasOtherRrsets(at));
      if (typeof remains === "object") return remains;
      if (remains) return nxdomain;
      isUncovered = true;
    }
    return nxdomain;
  }

  /** Whether a wildcard may come to answer for a name that does not exist: one that is declared, or one that a name between kept from it. */
  #mayBeCovered(name: Name): boolean {
    if (changedWildcardAbove(this.#partialZones, name) !== null) return true;
    const closest = this.#closestDeclared(name);
    for (let at = parentOf(name); at !== null && at !== closest; at = parentOf(at))
      if (this.#partialZones.deletesName(at)) return true;
    return false;
  }

  /** What a wildcard answers for `name`; null where there is none. A live one is asked only where it `isUncovered`. */
  async #answerFromWildcard<T extends RrType>(
    name: Name,
    type: T,
    wildcard: Name,
    security: Security,
    isUncovered: boolean,
  ): Promise<ResolutionStep<T> | null> {
    const declared = this.#partialZones.answer(wildcard, type);
    if (declared?.kind === "records")
      return {
        kind: "records",
        records: declared.records.map((rr) => ({ ...rr, name })),
        owner: name,
        aliases: [],
        security,
      };
    if (declared !== null) return toResolutionStep(declared, name, security);
    const nodata: ResolutionStep<T> | null = this.#partialZones.exists(wildcard)
      ? { kind: "nodata", owner: name, aliases: [], security }
      : null;
    if (!isUncovered) return nodata;
    const live = await this.#live.query(wildcard, type);
    if (live.kind === "failure") return live;
    if (live.aliases.length > 0 && !this.#partialZones.deletesRrset(wildcard, "CNAME")) {
      const alias = await this.#live.query(wildcard, "CNAME");
      if (alias.kind === "failure") return alias;
      const target = alias.kind === "records" ? alias.records[0]?.data.target : undefined;
      return target === undefined
        ? failure("malformed", message("planned/alias-changed", { name: wildcard }))
        : { kind: "alias", target, security: live.security };
    }
    const isThere =
      live.kind === "records" && live.aliases.length === 0 && !this.#partialZones.deletesRrset(wildcard, type);
    if (isThere) return { ...live, records: live.records.map((rr) => ({ ...rr, name })), owner: name };
    const remains =
      !isNonexistent(live) && (!this.#partialZones.deletesName(wildcard) || (await this.#hasOtherRrsets(wildcard)));
    if (typeof remains === "object") return remains;
    return remains ? { kind: "nodata", owner: name, aliases: [], security } : nodata;
  }
}

/** Whether the name asked for does not exist; at the end of aliases, NXDOMAIN speaks of another. */
function isNonexistent({ kind, aliases }: LiveAnswer<RrType>): boolean {
  return kind === "nxdomain" && aliases.length === 0;
}

/** What an answer says, to be compared with that of another name; empty for nothing. */
function comparableContent(answer: LiveAnswer<RrType>): string {
  if (answer.aliases.length > 0) return `CNAME ${answer.aliases[1] ?? answer.owner}`;
  if (answer.kind !== "records") return "";
  return answer.records
    .map(({ type, data }) => `${type} ${formatRdata(type, data)}`)
    .toSorted()
    .join("\n");
}
