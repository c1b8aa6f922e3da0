// Declared zones, domain by domain: which RRsets each domain has in them, and what they want DNS to answer.
import type { Declaration, RrsetKey, Wanted } from "../dns/intended-rrset.ts";
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import { TYPE_NUMBER } from "../dns/record.ts";
import type { Answer, Authority } from "./planned/authority.ts";
import { authorityOf, deepestZone } from "./planned/authority.ts";
import type { DeclaredZone } from "./declared-zone.ts";
import type { Chance } from "./planned/dnscontrol-glob.ts";
import { Left, wildcardsOver } from "./planned/unmanaged.ts";
import type { Partial } from "./planned/partial-zones.ts";
import { partialOf } from "./planned/partial-zones.ts";

/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 §3.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const OF_SERVERS: readonly string[] = [
  "SOA",
  "DNSKEY",
  "RRSIG",
  "NSEC",
  "NSEC3",
  "NSEC3PARAM",
  "CDS",
  "CDNSKEY",
  "ZONEMD",
];

interface Draft {
  rrsets: Map<string, RrsetKey>;
  unread: Set<string>;
}

/**
 * What the zones declare of each of the domains that they declare anything of. A record belongs to the domain nearest above
 * it; what is not to be seen in DNS (glue, records that a deeper zone or an alias hides) belongs to none.
 */
export function declarationsOf(
  zones: readonly DeclaredZone[],
  domains: readonly Name[],
): ReadonlyMap<Name, Declaration> {
  const partial = partialOf(zones.filter((zone) => !zone.complete));
  const complete = new Map(zones.filter((zone) => zone.complete).map((zone) => [zone.origin, authorityOf(zone)]));
  const wanted = wantedBy(zones, partial, complete);
  const drafts = new Map<Name, Draft>(domains.map((domain) => [domain, { rrsets: new Map(), unread: new Set() }]));
  for (const zone of zones) {
    const isOwn = (name: Name, type: RrType): boolean =>
      !zone.complete || deepestZone(complete, name, type)?.origin === zone.origin;
    for (const { name, type } of setsOf(zone)) {
      const draft = OF_SERVERS.includes(type) ? undefined : nearest(drafts, name);
      if (draft === undefined) continue;
      if (!isRead(type)) draft.unread.add(type);
      else if (isOwn(name, type) && wanted(name, type).kind !== "unsaid")
        draft.rrsets.set(`${type} ${name}`, { name, type });
    }
  }
  const declaring = [...drafts].filter(([, { rrsets, unread }]) => rrsets.size + unread.size > 0);
  return new Map(
    declaring.map(([domain, { rrsets, unread }]) => [
      domain,
      { rrsets: [...rrsets.values()], unread: [...unread].toSorted(), wanted },
    ]),
  );
}

/** The RRsets that a zone says something of, each once. */
function setsOf({ records, absent, undecided }: DeclaredZone): Iterable<{ name: Name; type: string }> {
  const sets = [...records.map(({ rr }) => rr), ...absent, ...undecided];
  return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}

function isRead(type: string): type is RrType {
  return Object.hasOwn(TYPE_NUMBER, type);
}

/** What is kept for the name, or for the one nearest above it. */
function nearest<T>(kept: ReadonlyMap<Name, T>, name: Name): T | undefined {
  for (let at: Name | null = name; at !== null; at = parentOf(at)) {
    const found = kept.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wantedBy(
  zones: readonly DeclaredZone[],
  partial: Partial,
  complete: ReadonlyMap<Name, Authority>,
): Declaration["wanted"] {
  const shared = sharedOf(zones);
  const left = leftOf(zones.filter((zone) => zone.complete));
  const parts = leftOf(zones.filter((zone) => !zone.complete));
  const among = (name: Name, type: RrType): Chance => nearest(parts, name)?.beside().rrset(name, type) ?? "no";
  const said = (name: Name, type: RrType): Wanted => {
    const own = partial.answer(name, type);
    if (own !== null) return besideOthers(saidBy(own), own.kind === "records" ? among(name, type) : "no");
    if (partial.drops(name, type)) return { kind: "gone" };
    const zone = deepestZone(complete, name, type);
    const answer = zone?.answer(name, type);
    if (zone === undefined || answer === undefined || answer.kind === "referral") return { kind: "unsaid" };
    const others = left.get(zone.origin);
    return besideOthers(
      saidBy(answer),
      leavingOf(answer.kind === "records" ? others?.beside() : others, zone, name, type),
    );
  };
  return (name, type) => {
    const wanted = said(name, type);
    const gone = shared.get(`${type} ${name}`);
    if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "unsaid") return wanted;
    return { kind: "shared", records: "records" in wanted ? wanted.records : [], gone };
  };
}

function leftOf(zones: readonly DeclaredZone[]): Map<Name, Left> {
  return new Map(
    zones.flatMap((zone) =>
      zone.left === undefined ? [] : [[zone.origin, new Left(zone, zone.left.patterns)] as const],
    ),
  );
}

/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function leavingOf(left: Left | undefined, zone: Authority, name: Name, type: RrType): Chance {
  const encloser = zone.encloser(name);
  const own = left?.rrset(name, type) ?? "no";
  if (left === undefined || own !== "no" || encloser === name) return own;
  return wildcardsOver(name, encloser).some((wildcard) => left.rrset(wildcard, type) !== "no") ? "maybe" : "no";
}

/** What is wanted beside what others may keep: which records are theirs is not known, unless all may be. */
function besideOthers(wanted: Wanted, others: Chance): Wanted {
  if (others === "no" || wanted.kind === "undecided" || wanted.kind === "unsaid") return wanted;
  if (others === "maybe") return { kind: "undecided" };
  return { kind: "shared", records: "records" in wanted ? wanted.records : [], gone: [] };
}

/** Of the RRsets that others write to as well, the records that go. */
function sharedOf(zones: readonly DeclaredZone[]): Map<string, Rr[]> {
  const shared = new Map<string, Rr[]>();
  for (const { name, type, gone } of zones.flatMap((zone) => zone.shared ?? [])) {
    const records = shared.get(`${type} ${name}`) ?? [];
    shared.set(`${type} ${name}`, records);
    for (const record of gone) if (record.read) records.push(record.rr);
  }
  return shared;
}

/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function saidBy(answer: Answer<RrType>): Wanted {
  switch (answer.kind) {
    case "records":
      return { kind: "records", records: answer.records };
    case "nodata":
    case "nxdomain":
      return { kind: "none" };
    case "undecided":
      return { kind: "undecided" };
    default:
      return { kind: "unsaid" };
  }
}

/** The names of declared TXT records. */
export function declaredTexts(zones: readonly DeclaredZone[]): ReadonlySet<Name> {
  return new Set(zones.flatMap(({ records }) => records.flatMap(({ rr }) => (rr.type === "TXT" ? [rr.name] : []))));
}

/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
export function deletedTexts(zones: readonly DeclaredZone[]): Name[] {
  return zones.flatMap(({ absent }) =>
    absent.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name),
  );
}
