// What a complete zone answers that leaves some records as they are live. Whether those are a name's own, and what they then
// hide, is asked of live DNS; where the answer depends on it and it cannot be determined, the answer is undecided.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, joinLabels, parentOf, prependLabels } from "../../dns/name.ts";
import type { RdataOf, Rr, RrType } from "../../dns/record.ts";
import { formatRdata } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Location } from "../../model.ts";
import type { Dns, DnsAnswer, Security } from "../../ports.ts";
import type { Answer, Authority, Delegation } from "./authority.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { UnmanagedRecords, wildcardsAbove } from "./unmanaged.ts";
import type { ResolutionStep } from "./resolution-step.ts";
import { failure } from "./resolution-step.ts";

type Failure = Extract<DnsAnswer, { kind: "failure" }>;

/** Live DNS answers, below a delegation that stays, if any. */
interface Referral {
  kind: "referral";
  cut: Delegation | null;
}

/** The records, or the alias, that a name is answered with now. `isMissing`: it does not exist. */
interface LiveRrset {
  records: readonly Rr[];
  security: Security;
  isMissing: boolean;
}

interface Question<T extends RrType> {
  zone: Authority;
  unmanaged: UnmanagedRecords;
  name: Name;
  type: T;
  /** What the declared records alone answer. */
  planned: Answer<T>;
  /** The lowest name at or above that is declared. */
  encloser: Name;
}

export class UnmanagedView {
  readonly #live: Dns;
  readonly #zones = new Map<Name, { left: UnmanagedRecords; location: Location }>();

  constructor(live: Dns, zones: readonly DeclaredZone[]) {
    this.#live = live;
    for (const zone of zones)
      if (zone.unmanaged !== undefined)
        this.#zones.set(zone.origin, {
          left: new UnmanagedRecords(zone, zone.unmanaged.patterns),
          location: zone.unmanaged.location,
        });
  }

  /** What a question comes to for which a zone has planned an answer; null where that is all. */
  async answer<T extends RrType>(
    zone: Authority,
    name: Name,
    type: T,
    planned: Answer<T>,
  ): Promise<ResolutionStep<T> | Referral | null> {
    const all = this.#zones.get(zone.origin)?.left;
    if (all === undefined || planned.kind === "undecided" || planned.kind === "broken") return null;
    const encloser = zone.closestEncloser(name);
    const left = encloser === name && planned.kind === "records" ? all.besideDeclared() : all;
    const question: Question<T> = { zone, unmanaged: left, name, type, planned, encloser };
    if (!mayBeAffected(question)) return null;
    const above = await this.#referralAbove(question);
    if (above !== null) return above;
    const seen = await this.#queryLive(name, type);
    return "kind" in seen ? seen : this.#withUnmanaged(question, seen);
  }

  /** A live delegation or DNAME that the name lies below. */
  async #referralAbove<T extends RrType>({
    zone,
    unmanaged,
    name,
    type,
  }: Question<T>): Promise<Referral | Failure | null> {
    for (const at of pathTo(name, zone.origin)) {
      if (at !== zone.origin && !(at === name && type === "DS")) {
        const cut = await this.#remainingRrset(unmanaged, zone.origin, at, "NS");
        if (cut === "yes") return this.#liveDelegation(zone, unmanaged, at);
        if (cut !== "none")
          return cut ?? undecided(message("planned/unmanaged-delegation", { name: at, ...this.#placeOf(zone) }));
      }
      if (at === name) break;
      const dname = await this.#remainingRrset(unmanaged, zone.origin, at, "DNAME");
      if (dname === "yes") return { kind: "referral", cut: null };
      if (dname !== "none")
        return dname ?? undecided(message("planned/unmanaged-dname", { name: at, ...this.#placeOf(zone) }));
    }
    return null;
  }

  /** Whether an RRset exists and all of it remains; null if it is removed, or this cannot be determined. */
  async #remainingRrset(
    left: UnmanagedRecords,
    origin: Name,
    name: Name,
    type: RrType,
  ): Promise<"yes" | "none" | Failure | null> {
    const answer = await this.#live.query(name, type);
    if (answer.kind === "failure") return answer;
    if (answer.kind !== "records" || answer.aliases.length > 0) return "none";
    if (!answer.records.every((rr) => left.matchRecord(rr) === "yes")) return null;
    // RFC 4592 §4.2 and §4.4: it may be a wildcard's, which leads nowhere from the names below
    for (const wildcard of wildcardsAbove(name, origin)) {
      const theirs = await this.#live.query(wildcard, type);
      if (theirs.kind === "failure") return theirs;
      if (theirs.kind === "records" && theirs.aliases.length === 0) return null;
    }
    return "yes";
  }

  async #liveDelegation({ origin }: Authority, left: UnmanagedRecords, name: Name): Promise<Referral | Failure> {
    const [ns, ds] = await Promise.all([this.#live.query(name, "NS"), this.#live.query(name, "DS")]);
    if (ns.kind === "failure") return ns;
    const servers = ns.kind === "records" ? ns.records.map(({ data }) => data.target) : [];
    const isSigned = ds.kind === "failure" || ds.kind === "records";
    const goes = isSigned && (ds.kind === "failure" || ds.records.some((rr) => left.matchRecord(rr) !== "yes"));
    return {
      kind: "referral",
      cut: { name, servers, ds: goes ? "undecided" : null, location: this.#locationOf(origin) },
    };
  }

  async #queryLive(name: Name, type: RrType): Promise<LiveRrset | Failure> {
    const answer = await this.#live.query(name, type);
    if (answer.kind === "failure") return answer;
    const isAlias = answer.aliases.length > 0;
    const own = isAlias ? await this.#live.query(name, "CNAME") : answer;
    if (own.kind === "failure") return own;
    return {
      records: own.kind === "records" ? own.records : [],
      security: own.security,
      isMissing: !isAlias && own.kind === "nxdomain",
    };
  }

  /** The planned answer with the live records that stay beside it. */
  async #withUnmanaged<T extends RrType>(question: Question<T>, seen: LiveRrset): Promise<ResolutionStep<T> | null> {
    const { zone, unmanaged, name, type, planned, encloser } = question;
    const declared = new Set(encloser === name && planned.kind === "records" ? planned.records.map(rdataText) : []);
    const others = seen.records.filter((rr) => !declared.has(rdataText(rr)));
    const chances = others.map((rr) => unmanaged.matchRecord(rr));
    const alikeWildcards = others.length === 0 ? [] : await this.#alikeWildcards(question, seen);
    if ("kind" in alikeWildcards) return alikeWildcards;
    const all = [
      ...chances,
      ...alikeWildcards.flatMap((wildcard) =>
        seen.records.map((rr) => unmanaged.matchRecord({ ...rr, name: wildcard })),
      ),
    ];
    if (all.every((chance) => chance === "no")) return this.#withoutUnmanaged(question, seen);
    const place = this.#placeOf(zone);
    if (all.includes("maybe")) return undecided(message("planned/unmanaged-records", { type, name, ...place }));
    // wherever they are from they stay, and nothing that is declared comes between the name and a wildcard, or in its place
    const isEither =
      planned.kind === "nxdomain" &&
      alikeWildcards.every((wildcard) => wildcardsAbove(name, encloser).includes(wildcard)) &&
      all.every((chance) => chance === "yes");
    if (alikeWildcards.length > 0 && !isEither) {
      const values = { type, name, wildcards: alikeWildcards, ...place };
      return undecided(message("planned/unmanaged-like-wildcards", values));
    }
    const step = mergeRecords(
      question,
      others.filter((_rr, i) => chances[i] === "yes"),
      seen.security,
    );
    return step ?? undecided(message("planned/unmanaged-alias", { name, ...place }));
  }

  /** The wildcards above that are answered with the same: of those that do not exist, others may answer. */
  async #alikeWildcards<T extends RrType>(
    { zone, name, type }: Question<T>,
    { records }: LiveRrset,
  ): Promise<Name[] | Failure> {
    const alike: Name[] = [];
    for (const wildcard of wildcardsAbove(name, zone.origin)) {
      const seen = await this.#queryLive(wildcard, type);
      if ("kind" in seen) return seen;
      if (comparableContent(seen.records) === comparableContent(records)) alike.push(wildcard);
    }
    return alike;
  }

  /** The planned answer where nothing that is asked for stays; null where it is as planned. */
  async #withoutUnmanaged<T extends RrType>(
    question: Question<T>,
    { security, isMissing }: LiveRrset,
  ): Promise<ResolutionStep<T> | null> {
    const { zone, unmanaged, name, type, planned, encloser } = question;
    if (encloser === name) return null;
    let isThere = !isMissing && unmanaged.mayExistBelow(name);
    for (const wildcard of wildcardsAbove(name, encloser)) {
      if (!unmanaged.mayExistBelow(wildcard)) continue;
      const seen = await this.#queryLive(wildcard, type);
      if ("kind" in seen) return seen;
      if (seen.records.some((rr) => unmanaged.matchRecord({ ...rr, name: wildcard }) !== "no"))
        return undecided(message("planned/unmanaged-wildcard", { name, wildcard, ...this.#placeOf(zone) }));
      isThere ||= !seen.isMissing;
    }
    if (planned.kind !== "nxdomain") {
      const next = nextCloser(name, encloser);
      if (!unmanaged.mayExistBelow(next)) return null;
      const seen = await this.#queryLive(next, type);
      if ("kind" in seen) return seen;
      return seen.isMissing
        ? null
        : undecided(message("planned/unmanaged-closer-name", { name, ...this.#placeOf(zone) }));
    }
    if (!isThere) return null;
    // for its SOA record a name is asked to see whether it exists; else nothing follows from that
    return type === "SOA"
      ? undecided(message("planned/unmanaged-name", { name, ...this.#placeOf(zone) }))
      : { kind: "nodata", owner: name, aliases: [], security };
  }

  /** Where it is said that live records remain. */
  #placeOf({ origin }: Authority): Pick<Location, "file" | "line"> {
    const { file, line } = this.#locationOf(origin);
    return { file, line };
  }

  #locationOf(origin: Name): Location {
    return (this.#zones.get(origin) as { location: Location }).location;
  }
}

function undecided(reason: Message): Failure {
  return failure("undecided", reason);
}

/** Whether anything that may stay decides about an answer. */
function mayBeAffected<T extends RrType>({ zone, unmanaged, name, type, encloser }: Question<T>): boolean {
  const may = (at: Name, ...types: RrType[]): boolean => types.some((each) => unmanaged.matchRrset(at, each) !== "no");
  if (may(name, type, "CNAME")) return true;
  if (pathTo(name, zone.origin).some((at) => may(at, "NS", "DNAME"))) return true;
  if (encloser === name) return false;
  return (
    unmanaged.mayExistBelow(nextCloser(name, encloser)) ||
    wildcardsAbove(name, encloser).some((wildcard) => unmanaged.mayExistBelow(wildcard))
  );
}

/** The names from the origin down to `name`. */
function pathTo(name: Name, origin: Name): Name[] {
  const path: Name[] = [];
  for (let at: Name | null = name; at !== null && isWithin(at, origin); at = parentOf(at)) path.unshift(at);
  return path;
}

/** RFC 5155 §1.3: one label below the closest encloser. */
function nextCloser(name: Name, encloser: Name): Name {
  const labels = labelsOf(name);
  const label = joinLabels(
    labels.slice(labels.length - labelsOf(encloser).length - 1, labels.length - labelsOf(encloser).length),
  );
  return prependLabels(label, encloser);
}

/** What is declared at a name with what stays there; null where an alias meets other records. */
function mergeRecords<T extends RrType>(
  { name, type, planned, encloser }: Question<T>,
  staying: readonly Rr[],
  security: Security,
): ResolutionStep<T> | null {
  const own = encloser === name ? planned : null;
  const [first] = staying;
  if (first !== undefined && first.type === "CNAME" && type !== "CNAME") {
    const { target } = first.data as RdataOf["CNAME"];
    return own === null || (own.kind === "alias" && own.target === target) ? { kind: "alias", target, security } : null;
  }
  const records = [...(own?.kind === "records" ? own.records : []), ...(staying as Rr<T>[])];
  const isSingle = type === "CNAME" || type === "DNAME";
  if (own?.kind === "alias" || (type === "CNAME" && own?.kind === "nodata") || (isSingle && records.length > 1))
    return null;
  return { kind: "records", records, owner: name, aliases: [], security };
}

const rdataText = ({ type, data }: Rr): string => formatRdata(type, data);

const comparableContent = (records: readonly Rr[]): string =>
  records
    .map((rr) => `${rr.type} ${rdataText(rr)}`)
    .toSorted()
    .join("\n");
