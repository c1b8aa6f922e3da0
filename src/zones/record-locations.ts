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
  const deleted = new Map(
    zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]),
  );
  // few of the RRsets are asked for, and some of those once for each of their records; most of a live view are not declared
  const located = new Map<string, RrsetLocations>();
  const recordsAt = recordsInZones(zones);
  const locateRrset = (type: string, name: Name): RrsetLocations | null => {
    const key = `${type} ${name}`;
    const known = located.get(key);
    if (known !== undefined) return known;
    const found = locateRecords(
      recordsAt(name).flatMap(({ records }) => records),
      type,
    );
    if (found !== null) located.set(key, found);
    return found;
  };
  return (type, name, text) => {
    const places = locateRrset(type, name) ?? locateRrset("CNAME", name);
    if (places === null) return deleted.get(`${type} ${name}`) ?? null;
    return places.byText.get(text) ?? places.first;
  };
}

/** null where none of the records is of the type. */
function locateRecords(records: readonly DeclaredRecord[], type: string): RrsetLocations | null {
  const set = records.filter(({ rr }) => rr.type === type);
  const [first] = set;
  if (first === undefined) return null;
  const byText = new Map<string, Location>();
  for (const record of set)
    for (const text of evidenceTexts(record)) if (!byText.has(text)) byText.set(text, record.location);
  return { first: first.location, byText };
}

function evidenceTexts(record: DeclaredRecord): string[] {
  if (!record.isParsed) return [record.rr.data];
  const { type, data } = record.rr;
  return "strings" in data ? [txtValue(data), formatRdata(type, data)] : [formatRdata(type, data)];
}
