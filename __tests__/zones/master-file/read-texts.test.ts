// What is read of many small master files, whole: records, open RRsets, problems and notes, each with its place.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { formatRdata } from "../../../src/dns/record.ts";
import { AuditError } from "../../../src/errors.ts";
import type { LocatedMessage, Location } from "../../../src/model.ts";
import { encodeUtf8 } from "../../../src/text/utf8.ts";
import type { DeclaredRecord, DeclaredRrset } from "../../../src/zones/declared-zone.ts";
import type { Include } from "../../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../../src/zones/master-file/master-file.ts";
import { readMasterFiles } from "../../../src/zones/master-file/read.ts";
import { AllowedFiles } from "../../../src/zones/repository/allowance.ts";
import { errorMessages, sayText } from "../../support/in-english.ts";
import { NO_INCLUDES } from "../../support/no-includes.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../../support/written-cases.ts";

const TEXTS = new URL("read-texts/", import.meta.url);

/** Of the file that is read only line and column. */
function placeOf({ file, line, column }: Location): string {
  return `${file === "t.zone" ? "" : `${file}:`}${line}:${column}`;
}

const messageLine = ({ location, message }: LocatedMessage): string => `${placeOf(location)} ${sayText(message)}`;

function recordLine({ location, ...record }: DeclaredRecord): string {
  const { name, ttl, type } = record.rr;
  const data = record.isParsed ? formatRdata(record.rr.type, record.rr.data) : record.rr.data;
  return `${placeOf(location)} ${name} ${ttl} ${type} ${data}`;
}

function openLine({ name, type, location, fault }: DeclaredRrset): string {
  return `open: ${placeOf(location)} ${name} ${type}${fault === undefined ? "" : `, fault at ${placeOf(fault.location)}`}`;
}

/** The text is relative to `x.test`, unless a section `-- without origin --` says otherwise; other sections are files. */
function parsedLines(input: string): string[] {
  const { own, sections } = sectionsOf(input);
  const files = new Map(sections.map(({ name, text }) => [name, text]));
  const include: Include = (file, from) => {
    const text = files.get(file);
    return text === undefined ? NO_INCLUDES(file, from) : { file, text: encodeUtf8(text) };
  };
  const origin = files.has("without origin") ? null : "x.test";
  const start = { file: "t.zone", line: 1, column: 1 };
  const found = parseMasterFile({ text: encodeUtf8(own), start, indent: 0, origin }, include);
  return [
    ...found.records.map(recordLine),
    ...found.undecided.map(openLine),
    ...found.problems.map((problem) => `${problem === found.fault ? "fault" : "problem"}: ${messageLine(problem)}`),
    ...found.notes.map((note) => `note: ${messageLine(note)}`),
    [
      `apex ${found.apex}`,
      `origin ${found.origin}`,
      `that given used at ${found.originUsedAt === null ? null : placeOf(found.originUsedAt)}`,
    ].join(", "),
  ];
}

/** Each section is a file, all of one entry but for those in `parts/`; `-- gone NAME --` is one that is not there, `-- origin NAME --` the option. */
function zoneLines(input: string): string[] {
  const { sections } = sectionsOf(input);
  const named = sections.filter(({ name }) => !name.startsWith("origin "));
  const there = named.filter(({ name }) => !name.startsWith("gone "));
  const origin = sections.find(({ name }) => name.startsWith("origin "))?.name.slice("origin ".length) ?? null;
  const root = folderOf(Object.fromEntries(there.map(({ name, text }) => [name, text])));
  const entry = named.filter(({ name }) => !name.startsWith("parts/"));
  const paths = entry.map(({ name }) => join(root, name.replace(/^gone /, "")));
  try {
    const { zones, problems, notes } = readMasterFiles(paths, { origin }, new AllowedFiles(root));
    return [
      ...zones.flatMap((zone) => [
        `zone ${zone.origin}${zone.fault === undefined ? "" : `, its fault: ${messageLine(zone.fault)}`}`,
        ...zone.records.map(recordLine),
        ...zone.undecided.map(openLine),
        ...(zone.warnings ?? []).map((warning) => `warning: ${messageLine(warning)}`),
      ]),
      ...problems.map((problem) => `problem: ${messageLine(problem)}`),
      ...notes.map((note) => `note: ${messageLine(note)}`),
    ];
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return errorMessages(error).map((line) => `error: ${line}`);
  }
}

test.each(readdirSync(TEXTS))("of texts like those in %s", async (file) => {
  const linesOf = file === "zones.txt" ? zoneLines : parsedLines;
  await expectWrittenCases(new URL(file, TEXTS), (lines) => linesOf(textOf(lines)));
});
