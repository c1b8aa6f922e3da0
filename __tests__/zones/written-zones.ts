// Declared zones in the files of written cases (`support/written-cases.ts`). `-- zone NAME [part|bare] --` has lines of a master file:
// those of a whole zone, whose SOA record is there whether it is written or not (but not where it is `bare`), or of a part. Some say more:
//
//   deleted TYPE name [LINE]         an RRset that will be gone, at plan.json:LINE
//   undecided TYPE name [fault]      an RRset that is known only after apply, or has a fault
//   partly TYPE name [data]          an RRset that others write to as well, and a record of it that will be gone
//   approximate TYPE name            records whose text is uncertain
//   unmanaged GLOB [word...]         what stays as it is live: a glob of names, and any of `TYPES`, `=TARGET`, `uncertain`, `undeclared-only`
//   fault                            a fault that leaves all of the zone open
import type { Name } from "../../src/dns/name.ts";
import { message } from "../../src/message.ts";
import type { DeclaredZone, UnmanagedPattern } from "../../src/zones/declared-zone.ts";
import { zoneOf } from "./text-zones.ts";

const SAID = /^(?:deleted|undecided|partly|approximate|unmanaged|fault)(?: |$)/;
const SOA = "@ SOA ns h 1 2 3 4 5";
const location = { file: "plan.json", line: 1, column: 1 };
const fault = {
  location,
  message: message("planned/unknown-until-applied", { type: "A", name: "a", file: "f", line: 1 }),
};

function zoneFrom(origin: Name, words: readonly string[], lines: readonly string[], file: string): DeclaredZone {
  const isComplete = !words.includes("part");
  const own = lines.filter((line) => !SAID.test(line));
  const soa = isComplete && !words.includes("bare") && !own.some((line) => line.includes(" SOA ")) ? SOA : "";
  const zone = zoneOf(origin, `$TTL 60 ${soa === "" ? "" : `\n${soa}`}\n${own.join("\n")}`, isComplete, file);
  return lines.filter((line) => SAID.test(line)).reduce(withSaid, zone);
}

function withSaid(zone: DeclaredZone, line: string): DeclaredZone {
  const [kind, type = "", name = "", ...words] = line.split(" ");
  const set = { name, type, location };
  switch (kind) {
    case "deleted":
      return {
        ...zone,
        deleted: [...zone.deleted, { ...set, location: { ...location, line: Number(words[0] ?? 1) } }],
      };
    case "undecided":
      return { ...zone, undecided: [...zone.undecided, words[0] === "fault" ? { ...set, fault } : set] };
    case "partly": {
      const deleted = words.length === 0 ? [] : zoneOf(name, `@ ${type} ${words.join(" ")}`, false).records;
      return { ...zone, partlyManaged: [...(zone.partlyManaged ?? []), { ...set, deleted }] };
    }
    case "approximate": {
      const isMeant = ({ rr }: DeclaredZone["records"][number]): boolean => rr.type === type && rr.name === name;
      return {
        ...zone,
        records: zone.records.map((record) => (isMeant(record) ? { ...record, isApproximate: true } : record)),
      };
    }
    case "unmanaged": {
      const patterns = [...(zone.unmanaged?.patterns ?? []), patternOf(type, [name, ...words])];
      return { ...zone, unmanaged: { patterns, location } };
    }
    default:
      return { ...zone, fault };
  }
}

function patternOf(label: string, words: readonly string[]): UnmanagedPattern {
  return {
    label,
    types: words.find((word) => /^[A-Z]/.test(word))?.split(",") ?? null,
    target: words.find((word) => word.startsWith("="))?.slice(1) ?? null,
    isCertain: !words.includes("uncertain"),
    isBesideDeclared: !words.includes("undeclared-only"),
  };
}

/** The zones of such sections, in their order; `linesOf` may leave out lines, or the zone. The second of a name is in `NAME.2.zone`. */
export function zonesIn(
  sections: readonly { name: string; text: string }[],
  linesOf: (lines: readonly string[], words: readonly string[]) => readonly string[] | null = (lines) => lines,
): DeclaredZone[] {
  const zones: DeclaredZone[] = [];
  for (const { name, text } of sections) {
    const [kind, origin = "", ...words] = name.split(" ");
    const lines =
      kind === "zone"
        ? linesOf(
            text.split("\n").filter((line) => line !== ""),
            words,
          )
        : null;
    if (lines === null) continue;
    const others = zones.filter((zone) => zone.origin === origin).length;
    const file = others === 0 ? `${origin}.zone` : `${origin}.${others + 1}.zone`;
    zones.push(zoneFrom(origin, words, lines, file));
  }
  return zones;
}
