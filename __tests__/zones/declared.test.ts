// What small declared zones come to: their conflicts, what each domain declares, names that the policy forgets, and where it is said.
//
//   -- zone NAME [part] --   a zone (`written-zones.ts`)
//   -- domains --            domains of the policy, each in its line
//   -- ask --                `TYPE name [text]`: what is wanted, whether that is declared, and where the text is
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import type { Name } from "../../src/dns/name.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { Location } from "../../src/model.ts";
import type { DeclaredRecord, DeclaredZone } from "../../src/zones/declared-zone.ts";
import { declaredRrsets } from "../../src/zones/declares.ts";
import { declaredTxtNames, deletedTxtNames, intentsByDomain } from "../../src/zones/intended-rrsets.ts";
import { findDeclaration } from "../../src/zones/record-locations.ts";
import { unlistedNames } from "../../src/zones/unlisted-names.ts";
import type { RecordConflict } from "../../src/zones/validate-zones.ts";
import {
  conflictingRecords,
  distinct,
  duplicateZones,
  outOfZoneRecords,
  overlappingDeclarations,
  oversizedRrsets,
} from "../../src/zones/validate-zones.ts";
import { sayText } from "../support/in-english.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../support/written-cases.ts";
import { zonesIn } from "./written-zones.ts";

const TEXTS = new URL("declared/", import.meta.url);

const placeOf = ({ file, line }: Location): string => `${file}:${line}`;
const dataOf = ({ isParsed, rr }: DeclaredRecord): string => (isParsed ? formatRdata(rr.type, rr.data) : rr.data);
const list = (items: Iterable<string>): string => [...items].join(", ") || "none";

function conflictLine({ location, message, between, zone }: RecordConflict): string {
  const places = between.map((record) => placeOf(record.location)).join(" and ");
  return `conflict: ${placeOf(location)} ${sayText(message)} (between ${places}${zone === undefined ? "" : `, in ${zone}`})`;
}

function conflictsOf(zones: readonly DeclaredZone[]): string[] {
  const complete = zones.filter(({ isComplete }) => isComplete);
  const partial = zones.filter(({ isComplete }) => !isComplete);
  return [
    ...zones.flatMap(({ records }) => {
      const kept = new Set(distinct(records));
      return records
        .filter((record) => !kept.has(record))
        .map((one) => `twice: ${placeOf(one.location)} ${dataOf(one)}`);
    }),
    ...zones.flatMap((zone) => outOfZoneRecords(zone)).map(conflictLine),
    ...zones.flatMap(({ records }) => conflictingRecords(records)).map(conflictLine),
    ...conflictingRecords(partial.flatMap(({ records }) => records)).map((one) => `of parts: ${conflictLine(one)}`),
    ...overlappingDeclarations(complete, partial).map(conflictLine),
    ...oversizedRrsets(zones).map(conflictLine),
    ...duplicateZones(complete).map(
      ({ zone, location, message }) => `zone ${zone} twice: ${placeOf(location)} ${sayText(message)}`,
    ),
  ];
}

const wordsOf = (records: readonly Rr[]): string => list(records.map(({ type, data }) => formatRdata(type, data)));

function answerLine(zones: readonly DeclaredZone[], domains: readonly Name[], question: string): string {
  const [type, name, ...words] = question.split(" ") as [RrType, Name, ...string[]];
  const intent = [...intentsByDomain(zones, domains).values()][0]?.intentFor(name, type);
  const wanted =
    intent === undefined
      ? "no domain"
      : intent.kind === "records"
        ? wordsOf(intent.records)
        : intent.kind === "partly-managed"
          ? `${wordsOf(intent.records)} beside others, without ${wordsOf(intent.deleted)}`
          : `${intent.kind}${"fault" in intent && intent.fault !== undefined ? `, ${sayText(intent.fault)}` : ""}`;
  const place = findDeclaration(zones)(type, name, words.join(" "));
  return `${question}: ${wanted}; ${declaredRrsets(zones)(name, type) ? "declared" : "not declared"}; ${place === null ? "nowhere" : placeOf(place)}`;
}

function declaredLines(input: string): string[] {
  const { sections } = sectionsOf(input);
  const zones = zonesIn(sections);
  const linesOf = (kind: string): string[] =>
    sections.filter(({ name }) => name === kind).flatMap(({ text }) => text.trim().split("\n"));
  const domains = linesOf("domains");
  return [
    ...conflictsOf(zones),
    ...[...intentsByDomain(zones, domains)].map(
      ([domain, { rrsets, unparsedTypes }]) =>
        `${domain} declares ${list([...rrsets.map(({ type, name }) => `${type} ${name}`), ...unparsedTypes])}`,
    ),
    ...[...unlistedNames(zones, domains)].map(([domain, fact]) =>
      fact.state === "present"
        ? `${domain} lists of ${list(fact.value.zones)}: ${list(fact.value.names.map(({ name, receives, isMxHost }) => `${name}${receives ? " receives" : ""}${isMxHost ? " is host" : ""}`))} (${fact.value.count})`
        : `${domain} lists ${fact.state}${fact.state === "unknown" ? `: ${sayText(fact.reason)}` : ""}`,
    ),
    ...(domains.length === 0
      ? []
      : [`texts at ${list(declaredTxtNames(zones))}; deleted at ${list(deletedTxtNames(zones))}`]),
    ...linesOf("ask").map((question) => answerLine(zones, domains, question)),
  ];
}

test.each(readdirSync(TEXTS))("like those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) => declaredLines(textOf(lines)));
});
