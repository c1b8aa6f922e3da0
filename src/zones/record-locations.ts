// From what a finding saw back to the line that declares it.
import type { Name } from "../dns/name.ts";
import { formatRdata, txtValue } from "../dns/record.ts";
import type { Location } from "../model.ts";
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
  const sets = new Map<string, DeclaredRecord[]>();
  for (const record of zones.flatMap((zone) => zone.records)) {
    const key = `${record.rr.type} ${record.rr.name}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  const deleted = new Map(
    zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]),
  );
  // few of the RRsets are asked for, and some of those once for each of their records
  const asked = new Map<readonly DeclaredRecord[], RrsetLocations>();
  return (type, name, text) => {
    const set = sets.get(`${type} ${name}`) ?? sets.get(`CNAME ${name}`);
    if (set === undefined) return deleted.get(`${type} ${name}`) ?? null;
    const places = asked.get(set) ?? locateRecords(set);
    asked.set(set, places);
    return places.byText.get(text) ?? places.first;
  };
}

function locateRecords(set: readonly DeclaredRecord[]): RrsetLocations {
  const byText = new Map<string, Location>();
  for (const record of set)
    for (const text of evidenceTexts(record)) if (!byText.has(text)) byText.set(text, record.location);
  return { first: (set[0] as DeclaredRecord).location, byText };
}

function evidenceTexts(record: DeclaredRecord): string[] {
  if (!record.isParsed) return [record.rr.data];
  const { type, data } = record.rr;
  return "strings" in data ? [txtValue(data), formatRdata(type, data)] : [formatRdata(type, data)];
}
