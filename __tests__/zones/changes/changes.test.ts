// What a change of declared zones touches: names, records that are gone, and the domains that lead to either.
//
//   -- zone NAME [part] [before|now] --   a zone in both commits (`written-zones.ts`), or in one. A line behind `- ` stands there before
//                                         alone, one behind `+ ` now alone
//   -- domains --                         domains of the policy, each with the names that it asks for first
//   -- led from --                        names, and where declared records lead from them
//   -- leads NAME --                      what the name has in live DNS; `unknown` where that was not seen
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import type { Name } from "../../../src/dns/name.ts";
import { parentOf } from "../../../src/dns/name.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { compareZones } from "../../../src/zones/changes/compare-zones.ts";
import { DependencyGraph } from "../../../src/zones/changes/dependency-graph.ts";
import { referencesOf } from "../../../src/zones/changes/references.ts";
import type { DeclaredRecord, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../../support/written-cases.ts";
import { zoneOf } from "../text-zones.ts";
import { zonesIn } from "../written-zones.ts";

const TEXTS = new URL("changes/", import.meta.url);
function commitOf(sections: Parameters<typeof zonesIn>[0], commit: "before" | "now"): DeclaredZone[] {
  const [own, others, other] = commit === "now" ? ["+ ", "- ", "before"] : ["- ", "+ ", "now"];
  return zonesIn(sections, (lines, words) =>
    words.includes(other)
      ? null
      : lines
          .filter((line) => !line.startsWith(others))
          .map((line) => (line.startsWith(own) ? line.slice(own.length) : line)),
  );
}

const recordText = ({ isParsed, rr }: DeclaredRecord): string =>
  `${rr.name} ${rr.type} ${isParsed ? formatRdata(rr.type, rr.data) : rr.data}`;

/** The names of the zones and those between them, and one more below each. */
function namesAround(zones: readonly DeclaredZone[]): Name[] {
  const declared = zones.flatMap(({ origin, records, deleted, undecided, partlyManaged = [] }) => [
    origin,
    ...[...records.map(({ rr }) => rr), ...deleted, ...undecided, ...partlyManaged].map(({ name }) => name),
  ]);
  const found = new Set<Name>();
  for (const name of declared) for (let at: Name | null = name; at !== null; at = parentOf(at)) found.add(at);
  return [...found].toSorted().flatMap((name) => (name === "." ? [name] : [name, `q.${name}`]));
}

function changeLines(input: string): string[] {
  const { sections } = sectionsOf(input);
  const [before, now] = [commitOf(sections, "before"), commitOf(sections, "now")];
  const { names, removed } = compareZones(before, now);
  const around = namesAround([...before, ...now]);
  const domains = sections.filter(({ name }) => name === "domains").flatMap(({ text }) => text.trim().split("\n"));
  const list = (title: string, items: readonly string[]): string => `${title}: ${items.join(", ") || "none"}`;
  const lines = [
    list(
      "changed",
      around.filter((name) => names.has(name)),
    ),
    list(
      "changed below",
      around.filter((name) => names.hasWithin(name) && !names.has(name)),
    ),
    ...removed.map((record) => `removed: ${recordText(record)}`),
  ];
  if (domains.length === 0) return lines;
  const graph = new DependencyGraph({ zones: now, removed }, names);
  for (const [domain = "", ...questions] of domains.map((line) => line.split(" "))) graph.addDomain(domain, questions);
  for (const { name, text } of sections.filter((section) => section.name.startsWith("leads "))) {
    const at = name.slice("leads ".length);
    if (text.trim() === "unknown") graph.addUnknown(at);
    else for (const record of zoneOf(at, text, false).records) graph.addReferences(at, referencesOf(record));
  }
  const all = domains.map((line) => line.split(" ")[0] ?? "");
  const asked = sections.filter(({ name }) => name === "led from").flatMap(({ text }) => text.trim().split("\n"));
  for (const name of asked) {
    const to = graph.referencesAt(name).flatMap((one) => [...one.names, ...one.tops.map((top) => `*.${top}`)]);
    lines.push(list(`from ${name}`, to));
  }
  return [...lines, list("touched", [...graph.affected(all)].toSorted())];
}

test.each(readdirSync(TEXTS))("of zones like those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) => changeLines(textOf(lines)));
});
