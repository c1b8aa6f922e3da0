// What a complete zone answers that leaves some records as they are live. Whether those are a name's own, and what they then
// hide, is asked of live DNS; where that decides and cannot be told, the answer is undecided.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, nameOf, parentOf, under } from "../../dns/name.ts";
import type { RdataOf, Rr, RrType } from "../../dns/record.ts";
import { formatRdata } from "../../dns/record.ts";
import type { Location } from "../../model.ts";
import type { Dns, DnsAnswer, Security } from "../../ports.ts";
import type { Answer, Authority, Delegation } from "./authority.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { Left, wildcardsOver } from "./unmanaged.ts";
import type { Step } from "./resolution-step.ts";
import { failed } from "./resolution-step.ts";

type Failure = Extract<DnsAnswer, { kind: "failure" }>;

/** Live DNS answers, below a delegation that stays, if any. */
interface Referral {
  kind: "referral";
  cut: Delegation | null;
}

/** The records, or the alias, that a name is answered with now. `isMissing`: it does not exist. */
interface Seen {
  records: readonly Rr[];
  security: Security;
  isMissing: boolean;
}

interface Question<T extends RrType> {
  zone: Authority;
  left: Left;
  name: Name;
  type: T;
  /** What the declared records alone answer. */
  planned: Answer<T>;
  /** The lowest name at or above that is declared. */
  encloser: Name;
}

export class LeftView {
  readonly #live: Dns;
  readonly #zones = new Map<Name, { left: Left; location: Location }>();

  constructor(live: Dns, zones: readonly DeclaredZone[]) {
    this.#live = live;
    for (const zone of zones)
      if (zone.left !== undefined)
        this.#zones.set(zone.origin, { left: new Left(zone, zone.left.patterns), location: zone.left.location });
  }

  /** What a question comes to for which a zone has planned an answer; null where that is all. */
  async answer<T extends RrType>(
    zone: Authority,
    name: Name,
    type: T,
    planned: Answer<T>,
  ): Promise<Step<T> | Referral | null> {
    const all = this.#zones.get(zone.origin)?.left;
    if (all === undefined || planned.kind === "undecided" || planned.kind === "broken") return null;
    const encloser = zone.encloser(name);
    const left = encloser === name && planned.kind === "records" ? all.beside() : all;
    const question: Question<T> = { zone, left, name, type, planned, encloser };
    if (!mayConcern(question)) return null;
    const above = await this.#above(question);
    if (above !== null) return above;
    const seen = await this.#seen(name, type);
    return "kind" in seen ? seen : this.#beside(question, seen);
  }

  /** A live delegation or DNAME that the name lies below. */
  async #above<T extends RrType>({ zone, left, name, type }: Question<T>): Promise<Referral | Failure | null> {
    for (const at of pathTo(name, zone.origin)) {
      if (at !== zone.origin && !(at === name && type === "DS")) {
        const cut = await this.#stays(left, zone.origin, at, "NS");
        if (cut === "yes") return this.#delegation(zone, left, at);
        if (cut !== "none") return cut ?? this.#undecided(zone, `what the delegation of ${at} hides`);
      }
      if (at === name) break;
      const dname = await this.#stays(left, zone.origin, at, "DNAME");
      if (dname === "yes") return { kind: "referral", cut: null };
      if (dname !== "none") return dname ?? this.#undecided(zone, `what the DNAME record of ${at} hides`);
    }
    return null;
  }

  /** Whether an RRset is there and all of it stays; null where it goes, or that cannot be told. */
  async #stays(left: Left, origin: Name, name: Name, type: RrType): Promise<"yes" | "none" | Failure | null> {
    const answer = await this.#live.query(name, type);
    if (answer.kind === "failure") return answer;
    if (answer.kind !== "records" || answer.aliases.length > 0) return "none";
    if (!answer.records.every((rr) => left.record(rr) === "yes")) return null;
    // RFC 4592 §4.2 and §4.4: it may be a wildcard's, which leads nowhere from the names below
    for (const wildcard of wildcardsOver(name, origin)) {
      const theirs = await this.#live.query(wildcard, type);
      if (theirs.kind === "failure") return theirs;
      if (theirs.kind === "records" && theirs.aliases.length === 0) return null;
    }
    return "yes";
  }

  async #delegation({ origin }: Authority, left: Left, name: Name): Promise<Referral | Failure> {
    const [ns, ds] = await Promise.all([this.#live.query(name, "NS"), this.#live.query(name, "DS")]);
    if (ns.kind === "failure") return ns;
    const servers = ns.kind === "records" ? ns.records.map(({ data }) => data.target) : [];
    const isSigned = ds.kind === "failure" || ds.kind === "records";
    const goes = isSigned && (ds.kind === "failure" || ds.records.some((rr) => left.record(rr) !== "yes"));
    return {
      kind: "referral",
      cut: { name, servers, ds: goes ? "undecided" : null, location: this.#locationOf(origin) },
    };
  }

  async #seen(name: Name, type: RrType): Promise<Seen | Failure> {
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
  async #beside<T extends RrType>(question: Question<T>, seen: Seen): Promise<Step<T> | null> {
    const { zone, left, name, type, planned, encloser } = question;
    const declared = new Set(encloser === name && planned.kind === "records" ? planned.records.map(textOf) : []);
    const others = seen.records.filter((rr) => !declared.has(textOf(rr)));
    const chances = others.map((rr) => left.record(rr));
    const alike = others.length === 0 ? [] : await this.#alike(question, seen);
    if ("kind" in alike) return alike;
    const all = [
      ...chances,
      ...alike.flatMap((wildcard) => seen.records.map((rr) => left.record({ ...rr, name: wildcard }))),
    ];
    if (all.every((chance) => chance === "no")) return this.#without(question, seen);
    const what = `whether the ${type} records of ${name} stay`;
    if (all.includes("maybe")) return this.#undecided(zone, what);
    // wherever they are from they stay, and nothing that is declared comes between the name and a wildcard, or in its place
    const isEither =
      planned.kind === "nxdomain" &&
      alike.every((wildcard) => wildcardsOver(name, encloser).includes(wildcard)) &&
      all.every((chance) => chance === "yes");
    if (alike.length > 0 && !isEither)
      return this.#undecided(zone, `${what}, which are answered like those of ${alike.join(" and ")},`);
    const step = joined(
      question,
      others.filter((_rr, i) => chances[i] === "yes"),
      seen.security,
    );
    return (
      step ?? this.#undecided(zone, `what becomes of ${name}, of which both an alias and other records are wanted,`)
    );
  }

  /** The wildcards above that are answered with the same: of those that do not exist, others may answer. */
  async #alike<T extends RrType>({ zone, name, type }: Question<T>, { records }: Seen): Promise<Name[] | Failure> {
    const alike: Name[] = [];
    for (const wildcard of wildcardsOver(name, zone.origin)) {
      const seen = await this.#seen(wildcard, type);
      if ("kind" in seen) return seen;
      if (contentOf(seen.records) === contentOf(records)) alike.push(wildcard);
    }
    return alike;
  }

  /** The planned answer where nothing that is asked for stays; null where it is as planned. */
  async #without<T extends RrType>(question: Question<T>, { security, isMissing }: Seen): Promise<Step<T> | null> {
    const { zone, left, name, type, planned, encloser } = question;
    if (encloser === name) return null;
    let isThere = !isMissing && left.mayLeaveBelow(name);
    for (const wildcard of wildcardsOver(name, encloser)) {
      if (!left.mayLeaveBelow(wildcard)) continue;
      const seen = await this.#seen(wildcard, type);
      if ("kind" in seen) return seen;
      if (seen.records.some((rr) => left.record({ ...rr, name: wildcard }) !== "no"))
        return this.#undecided(zone, `whether ${wildcard} answers for ${name}`);
      isThere ||= !seen.isMissing;
    }
    if (planned.kind !== "nxdomain") {
      const next = nextCloser(name, encloser);
      if (!left.mayLeaveBelow(next)) return null;
      const seen = await this.#seen(next, type);
      if ("kind" in seen) return seen;
      return seen.isMissing
        ? null
        : this.#undecided(zone, `whether ${name} is there, so that no wildcard answers for it,`);
    }
    if (!isThere) return null;
    // for its SOA record a name is asked to see whether it exists; else nothing follows from that
    return type === "SOA"
      ? this.#undecided(zone, `whether ${name} exists`)
      : { kind: "nodata", owner: name, aliases: [], security };
  }

  #undecided({ origin }: Authority, what: string): Failure {
    const { file, line } = this.#locationOf(origin);
    return failed("undecided", `${what} cannot be told: ${file}:${line} leaves some records as they are live`);
  }

  #locationOf(origin: Name): Location {
    return this.#zones.get(origin)?.location ?? { file: origin, line: 1, column: 1 };
  }
}

/** Whether anything that may stay decides about an answer. */
function mayConcern<T extends RrType>({ zone, left, name, type, encloser }: Question<T>): boolean {
  const may = (at: Name, ...types: RrType[]): boolean => types.some((each) => left.rrset(at, each) !== "no");
  if (may(name, type, "CNAME")) return true;
  if (pathTo(name, zone.origin).some((at) => may(at, "NS", "DNAME"))) return true;
  if (encloser === name) return false;
  return (
    left.mayLeaveBelow(nextCloser(name, encloser)) ||
    wildcardsOver(name, encloser).some((wildcard) => left.mayLeaveBelow(wildcard))
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
  const label = nameOf(
    labels.slice(labels.length - labelsOf(encloser).length - 1, labels.length - labelsOf(encloser).length),
  );
  return under(label, encloser);
}

/** What is declared at a name with what stays there; null where an alias meets other records. */
function joined<T extends RrType>(
  { name, type, planned, encloser }: Question<T>,
  staying: readonly Rr[],
  security: Security,
): Step<T> | null {
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

const textOf = ({ type, data }: Rr): string => formatRdata(type, data);

const contentOf = (records: readonly Rr[]): string =>
  records
    .map((rr) => `${rr.type} ${textOf(rr)}`)
    .toSorted()
    .join("\n");
