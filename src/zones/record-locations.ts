// From what a finding saw back to the line that declares it.
import type { Name } from "../dns/name.ts";
import { formatRdata, txtValue } from "../dns/record.ts";
import type { Location } from "../model.ts";
import { recordsInZones } from "./records-by-name.ts";
import type { DeclaredRecord, DeclaredZone } from "./declared-zone.ts";

/** The records of an RRset by what evidence may say of them; `first` is that of the set. */
interface RrsetLocations {
  first: Location;
  byText: Map<string, Location>;
}

/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
export function findDeclaration(
  zones: readonly DeclaredZone[],
): (type: string, name: Name, text: string) => Location | null {
  if (zones.length === 0) return () => null;
  const deleted = new Map(
    zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]),
  );
  // few of the names are asked for, and some of those once for each of their records; most of a live view are not declared
  const located = new Map<Name, ReadonlyMap<string, RrsetLocations>>();
  const recordsAt = recordsInZones(zones);
  const locateName = (name: Name): ReadonlyMap<string, RrsetLocations> | null => {
    const known = located.get(name);
    if (known !== undefined) return known;
    const records = recordsAt(name).flatMap((zone) => zone.records);
    if (records.length === 0) return null;
    const found = locateRrsets(records);
    located.set(name, found);
    return found;
  };
  return (type, name, text) => {
    const rrsets = locateName(name);
    const places = rrsets?.get(type) ?? rrsets?.get("CNAME");
    if (places === undefined) return deleted.get(`${type} ${name}`) ?? null;
    return places.byText.get(text) ?? places.first;
  };
}

/** Of the records of a name, by type. */
function locateRrsets(records: readonly DeclaredRecord[]): ReadonlyMap<string, RrsetLocations> {
  const found = new Map<string, RrsetLocations>();
  for (const record of records) {
    const { location } = record;
    const rrset = found.get(record.rr.type) ?? { first: location, byText: new Map<string, Location>() };
    found.set(record.rr.type, rrset);
    for (const text of evidenceTexts(record)) if (!rrset.byText.has(text)) rrset.byText.set(text, location);
  }
  return found;
}

function evidenceTexts(record: DeclaredRecord): string[] {
  if (!record.isParsed) return [record.rr.data];
  const { type, data } = record.rr;
  return "strings" in data ? [txtValue(data), formatRdata(type, data)] : [formatRdata(type, data)];
}
