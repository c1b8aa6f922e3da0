// JSON texts, good and bad: `json-texts/*.txt` have each with the place and the end of all its values, or what is wrong with it.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import type { Json, JsonPosition } from "../../src/zones/json-source.ts";
import { readJson } from "../../src/zones/json-source.ts";
import { sayText } from "../support/in-english.ts";
import { expectWrittenCases, partsOf } from "../support/written-cases.ts";

const FOLDER = new URL("json-texts/", import.meta.url);
/** Characters that a text file does not show, as the cases write them. */
const SHOWN: Record<string, string> = {
  "␀": "\0",
  "␟": "\x1f",
  "⇥": "\t",
  "␍": "\r",
  "␌": "\f",
  "⍽": "\u{a0}",
  "␡": "\x7f",
};

function placeOf(json: Json, offset: number): string {
  const { line, column } = json.locate(offset);
  return `${line}:${column}`;
}

/** `path at place-end = value`, with the place of its key. */
function positionLine(json: Json, position: JsonPosition): string {
  const { path, key, value, end } = position;
  const at = `${placeOf(json, value)}-${placeOf(json, end)}`;
  const keyed = key === null ? "" : `, key ${placeOf(json, key)}`;
  return `${path.map((part) => JSON.stringify(part)).join(" ")} at ${at}${keyed} = ${JSON.stringify(json.valueAt(position))}`.trim();
}

function resultOf(lines: readonly string[]): readonly string[] {
  const parts = partsOf(lines, "text");
  const text = (parts.get("text") ?? "")
    .replace(/\n$/, "")
    .replaceAll(/[␀␟⇥␍␌⍽␡]/g, (character) => SHOWN[character] ?? character);
  parts.delete("text");
  const json = readJson({ file: "a.json", text: Buffer.from(text, "utf8").toString("latin1") });
  if ("message" in json) return [`${json.location.line}:${json.location.column} ${sayText(json.message)}`];
  const patterns =
    parts.size > 0
      ? [...parts.keys()].map((name) => name.split(" "))
      : [0, 1, 2, 3].map((depth) => Array<string>(depth).fill("*"));
  return patterns.flatMap((pattern) => json.positions(pattern).map((position) => positionLine(json, position)));
}

test.each(readdirSync(FOLDER))("%s", async (name) => {
  await expectWrittenCases(new URL(name, FOLDER), resultOf);
});
