// DKIM selectors of domains whose policy declares none: those that their own whole zones list.
import { SENDING_KINDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import { labelsOf, joinLabels } from "../dns/name.ts";
import { message } from "../message.ts";
import type { LocatedMessage, Location } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import { isSelector } from "../policy/semantics/dkim.ts";
import { parseDkim } from "../standards/dkim/record.ts";
import type { DeclaredRecord, DeclaredZone } from "../zones/declared-zone.ts";

/** Project limit: selectors of one domain that are taken from its zone. */
const MAX_SELECTORS = 100;

type Selectors = DomainPolicy["dkim"]["selectors"];

/** The policy with these selectors, and a note for each domain that has them. */
export function withZoneSelectors(
  policy: Policy,
  zones: readonly DeclaredZone[],
): { policy: Policy; notes: LocatedMessage[] } {
  const listed = selectorsByDomain(zones);
  const notes: LocatedMessage[] = [];
  const domains = policy.domains.map((domain) => {
    const { name, mail, location, dkim } = domain;
    const retired = new Set(dkim.retired.map((selector) => selector.name));
    const found = (listed.get(name) ?? []).filter((selector) => !retired.has(selector.name));
    if (dkim.selectors.length > 0 || found.length === 0 || !SENDING_KINDS.includes(mail)) return domain;
    const selectors = found.slice(0, MAX_SELECTORS);
    const names = found.map((selector) => selector.name);
    notes.push({ location, message: message("declared-zone/selectors", { domain: name, selectors: names }) });
    return { ...domain, dkim: { ...dkim, selectors } };
  });
  return { policy: { ...policy, domains }, notes };
}

/**
 * The selectors of each domain: a whole zone lists all below its apex; RFC 6376 §3.6.2.1 says which names these are. Other names there
 * begin with an underscore (`_adsp`, RFC 5617 §4.1; `_report`, RFC 6651 §3).
 */
export function selectorsByDomain(zones: readonly DeclaredZone[]): Map<Name, Selectors> {
  const found = new Map<Name, Map<string, Selectors[number]>>();
  for (const { name: owner, location } of zones.filter(({ isComplete }) => isComplete).flatMap(possibleKeys)) {
    const labels = labelsOf(owner);
    const at = labels.lastIndexOf("_domainkey");
    if (at < 1) continue;
    const name = joinLabels(labels.slice(0, at));
    if (!isSelector(name)) continue;
    const domain = joinLabels(labels.slice(at + 1));
    const selectors = found.get(domain) ?? new Map<string, Selectors[number]>();
    if (!selectors.has(name)) selectors.set(name, { name, location });
    found.set(domain, selectors);
  }
  return new Map([...found].map(([domain, selectors]) => [domain, [...selectors.values()]]));
}

/** RRsets that may be or lead to keys in use, among them those that are undecided. */
function possibleKeys({ records, undecided }: DeclaredZone): { name: Name; location: Location }[] {
  const declared = records
    .filter((record) => record.rr.name.includes("_domainkey") && isKeyInUse(record))
    .map(({ rr: { name }, location }) => ({ name, location }));
  return [...declared, ...undecided.filter(({ type }) => type === "TXT" || type === "CNAME")];
}

/** An alias may lead to a key. A key that is revoked (RFC 6376 §3.6.1, empty `p`) is not in use. */
function isKeyInUse(record: DeclaredRecord): boolean {
  if (!record.isParsed) return false;
  const { rr } = record;
  return rr.type === "CNAME" || ("strings" in rr.data && !parseDkim(rr.data.strings.join("")).isRevoked);
}
