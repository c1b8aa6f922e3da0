// What publishing records changes in declared zones: `changes/*.txt` have the zones, the records, and what of them stays or goes.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import { formatRdata } from "../../../src/dns/record.ts";
import type { FixRecord } from "../../../src/model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { findChange, findNeighbours, indexZones } from "../../../src/zones/edits/rrset-change.ts";
import { expectWrittenCases, partsOf } from "../../support/written-cases.ts";
import { zoneOf } from "../text-zones.ts";

const FOLDER = new URL("changes/", import.meta.url);

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const dataOf = ({ isParsed, rr }: DeclaredRecord): string => (isParsed ? formatRdata(rr.type, rr.data) : rr.data);

/** The zones of parts like `zone x.test`, `part of x.test` and `undecided in x.test`; the latter belong to the zone before them. */
function zonesOf(parts: ReadonlyMap<string, string>): DeclaredZone[] {
  const zones: DeclaredZone[] = [];
  for (const [name, text] of parts) {
    const [, kind = "", origin = ""] = /^(zone|part of|undecided in|deleted in|duplicates in) (\S+)/.exec(name) ?? [];
    const last = zones.at(-1);
    const rrsets = (): DeclaredRrset[] =>
      linesOf(text).map((line) => {
        const [owner = "", type = ""] = line.split(" ");
        return { name: owner, type, location: { file: "t.zone", line: 1, column: 1 } };
      });
    if (kind === "zone" || kind === "part of") zones.push(zoneOf(origin, text, kind === "zone", `${name}.zone`));
    else if (kind === "undecided in") last?.undecided.push(...rrsets());
    else if (kind === "deleted in") last?.deleted.push(...rrsets());
    else if (kind === "duplicates in" && last !== undefined)
      last.duplicates = zoneOf(origin, text, true, "zone x.test.zone").records;
  }
  return zones;
}

function resultOf(lines: readonly string[]): readonly string[] {
  const parts = partsOf(lines, "zone x.test");
  const zones = zonesOf(parts);
  const records = linesOf(parts.get("publish") ?? "").map((line): FixRecord => {
    const [, name = "", type = "", data = ""] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    return { name, type, data };
  });
  const index = indexZones(zones);
  const change = findChange(records, index);
  if (change === null) return ["no change"];
  const { zone, name, type, kept, replaced, added } = change;
  return [
    `${name} ${type} in ${zone.origin}${zones.length > 1 ? ` (${zones.indexOf(zone) + 1})` : ""}`,
    ...kept.map((record) => `keeps ${dataOf(record)}`),
    ...replaced.map(
      (record) => `replaces ${dataOf(record)}${index.isSharedLocation(record) ? ", of a shared place" : ""}`,
    ),
    ...added.map((rr) => `adds ${rr.ttl} ${formatRdata(rr.type, rr.data)} as ${rr.text}`),
    ...findNeighbours(change, index).map(({ rr, location }) => `beside ${rr.name} ${rr.type} of line ${location.line}`),
  ];
}

test.each(readdirSync(FOLDER))("%s", async (name) => {
  await expectWrittenCases(new URL(name, FOLDER), resultOf);
});
