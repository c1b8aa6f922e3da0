// What is read of octoDNS's files, as a whole: `readings/*.txt` have small repositories, each with all that is found in it.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import { formatRdata } from "../../../src/dns/record.ts";
import type { Location } from "../../../src/model.ts";
import type { DeclaredRrset, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { sayText, thrownLines } from "../../support/in-english.ts";
import { expectWrittenCases, partsOf } from "../../support/written-cases.ts";
import { readFiles } from "./zone-files.ts";

const FOLDER = new URL("readings/", import.meta.url);
const ZONE_FILE = "config/x.test.yaml";

/** `-- lenient --` and the like: how the files are read. */
const OPTIONS: Record<string, (value: string) => Parameters<typeof readFiles>[1]> = {
  "default-ttl": (value) => ({ defaultTtl: Number(value) }),
  "escaped-semicolons": (value) => ({ hasEscapedSemicolons: value === "true" }),
  lenient: (value) => ({ isLenient: value === "true" }),
  "part-of-zone": (value) => ({ isPartOfZone: value === "true" }),
  "shared-filename": (value) => ({ sharedFilename: value }),
  "split-extension": (value) => ({ splitExtension: value }),
};

const placeOf = ({ file, line, column }: Location): string =>
  `${file === ZONE_FILE ? "" : `${file}:`}${line}:${column}`;

/** `place open: name TYPE TYPE`; types that follow each other share a line where all else is the same. */
function openLines(undecided: readonly DeclaredRrset[]): string[] {
  const groups: { of: string; types: string[] }[] = [];
  for (const { name, type, location, proxiedBy, fault } of undecided) {
    const proxy = proxiedBy === undefined ? "" : ` behind ${proxiedBy}`;
    const of = `${placeOf(location)} open: ${name}${proxy}${fault === undefined ? "" : ` (fault ${placeOf(fault.location)})`}`;
    const last = groups.at(-1);
    if (last?.of === of) last.types.push(type);
    else groups.push({ of, types: [type] });
  }
  return groups.map(({ of, types }) => [of, ...types].join(" "));
}

function zoneLines(zone: DeclaredZone): string[] {
  const { origin, isComplete, fault } = zone;
  const head = [
    `zone ${origin}`,
    ...(isComplete ? [] : ["a part"]),
    ...(fault === undefined ? [] : [`fault ${placeOf(fault.location)} ${sayText(fault.message)}`]),
  ];
  return [
    ...(origin === "x.test" && head.length === 1 ? [] : [head.join(", ")]),
    ...zone.records.map(({ location, isParsed, rr, isApproximate }) => {
      const data = isParsed ? formatRdata(rr.type, rr.data) : `(not read) ${rr.data}`;
      return `${placeOf(location)} ${isApproximate ? "about " : ""}${rr.name} ${rr.ttl} ${rr.type} ${data}`;
    }),
    ...openLines(zone.undecided),
    ...(zone.warnings ?? []).map(({ location, message }) => `${placeOf(location)} warning: ${sayText(message)}`),
  ];
}

function resultOf(lines: readonly string[]): readonly string[] {
  const files: Record<string, string> = {};
  const options: NonNullable<Parameters<typeof readFiles>[1]> = {};
  let pattern: string | undefined;
  for (const [name, text] of partsOf(lines, ZONE_FILE)) {
    const [, key = "", value = ""] = /^([\w-]+): (.*)$/.exec(name) ?? [];
    if (key === "pattern") pattern = value;
    else if (key === "") files[name] = text;
    else Object.assign(options, OPTIONS[key]?.(value));
  }
  const found: string[] = [];
  const thrown = thrownLines(() => {
    const { zones, problems, notes } = readFiles(files, options, pattern);
    found.push(
      ...zones.flatMap(zoneLines),
      ...problems.map(({ location, message }) => `${placeOf(location)} problem: ${sayText(message)}`),
      ...notes.map(({ location, message }) => `${placeOf(location)} note: ${sayText(message)}`),
    );
  });
  return [...found, ...thrown.map((line) => `throws: ${line}`)];
}

test.each(readdirSync(FOLDER))("%s", async (name) => {
  await expectWrittenCases(new URL(name, FOLDER), resultOf);
});
