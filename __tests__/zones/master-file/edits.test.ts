// The lines that publishing records changes in small master files.
//
//   the lines of a zone `x.test`
//   -- block --      they stand in a block of the policy, six columns in, with another key behind it
//   -- file --       what the file says now, where that is not what was read
//   -- publish --    records that are to be published: `name. TYPE data`
import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { encodeUtf8 } from "../../../src/text/utf8.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { FileText } from "../../../src/zones/edits/file-text.ts";
import { findChange, indexZones } from "../../../src/zones/edits/rrset-change.ts";
import { toFileEdit } from "../../../src/zones/edits/splice.ts";
import { editMasterFile } from "../../../src/zones/master-file/edit.ts";
import { parseMasterFile } from "../../../src/zones/master-file/master-file.ts";
import { distinct } from "../../../src/zones/validate-zones.ts";
import { NO_INCLUDES } from "../../support/no-includes.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../../support/written-cases.ts";
import { problemLines } from "../text-zones.ts";

const TEXTS = new URL("edits/", import.meta.url);
const PREFIX = " ".repeat(6);

function editLines(input: string): string[] {
  const { own, sections } = sectionsOf(input);
  const sectionOf = (name: string): string | undefined => sections.find((section) => section.name === name)?.text;
  const isBlock = sectionOf("block") !== undefined;
  const indent = isBlock ? PREFIX.length : 0;
  const start = { file: "f", line: 1, column: indent + 1 };
  const found = parseMasterFile({ text: encodeUtf8(own), start, indent, origin: "x.test" }, NO_INCLUDES);
  if (found.problems.length > 0) throw new Error(problemLines(found.problems).join("\n"));
  const records = distinct(found.records);
  const zone: DeclaredZone = {
    origin: "x.test",
    format: "bind",
    isComplete: true,
    records,
    deleted: [],
    undecided: [],
    duplicates: found.records.filter((record) => !records.includes(record)),
  };
  const inBlock = own.replaceAll(/^(?=.)/gm, PREFIX);
  const text = sectionOf("file") ?? (isBlock ? `${inBlock}    mail: none\n` : own);
  const file = new FileText("f", encodeUtf8(text));
  const wanted = (sectionOf("publish") ?? "")
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", type = "", ...data] = line.split(" ");
      return { name, type, data: encodeUtf8(data.join(" ")) };
    });
  const index = indexZones([zone]);
  const change = findChange(wanted, index);
  if (change === null) return ["no change"];
  const changed = editMasterFile(change, index, (name) => (name === "f" ? file : null));
  const edit = changed === null ? null : toFileEdit(file, changed.splices);
  if (edit === null) return ["no edit"];
  const shown = (line: string): string => line.replaceAll("\t", "␉").replace(/ +$/, (end) => "␠".repeat(end.length));
  return [
    `lines ${edit.line} to ${edit.endLine}`,
    ...edit.before.map((line) => `- ${shown(line)}`),
    ...edit.after.map((line) => `+ ${shown(line)}`),
  ];
}

test.each(readdirSync(TEXTS))("like those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) => editLines(textOf(lines)));
});

test.each([
  [1000, "lines 2 to 2"],
  [1001, "no edit"],
])("of %i comments behind a record, whether another takes over its owner is known: %s", (count, place) => {
  const zone = `a TXT "v=spf1 -all"\na TXT "v=spf1 ~all"\n${";\n".repeat(count)}b A 192.0.2.1\n`;
  expect(editLines(`${zone}-- publish --\na.x.test. TXT "v=spf1 -all"\n`)[0]).toBe(place);
});
