// From what a finding saw back to the line that declares it.
import { formatRdata, txtValue } from "../dns/record.ts";
import type { Location } from "../model.ts";
import type { DeclaredRecord, DeclaredZone } from "./declared.ts";

/**
 * Finds where evidence is declared: `source` is `TYPE name`, `text` what it said. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
export function declaredAt(zones: readonly DeclaredZone[]): (source: string, text: string) => Location | null {
  const sets = new Map<string, DeclaredRecord[]>();
  for (const record of zones.flatMap((zone) => zone.records)) {
    const source = `${record.rr.type} ${record.rr.name}`;
    const set = sets.get(source);
    if (set === undefined) sets.set(source, [record]);
    else set.push(record);
  }
  const gone = new Map(zones.flatMap((zone) => zone.absent).map(({ name, type, location }) => [`${type} ${name}`, location]));
  return (source, text) => {
    const set = sets.get(source) ?? sets.get(source.replace(/^\S+/, "CNAME")) ?? [];
    const record = set.find((candidate) => textsOf(candidate).includes(text)) ?? set[0];
    return record?.location ?? gone.get(source) ?? null;
  };
}

function textsOf(record: DeclaredRecord): string[] {
  if (!record.read) return [record.rr.data];
  const { type, data } = record.rr;
  return "strings" in data ? [txtValue(data), formatRdata(type, data)] : [formatRdata(type, data)];
}
