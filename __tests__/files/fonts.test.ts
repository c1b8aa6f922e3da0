import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { readFonts } from "../../src/files/fonts.ts";
import { AuditError } from "../../src/errors.ts";
import { FONT_FILES } from "../../src/report/pdf/fonts.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";

test("fonts are read from the first folder that has them", () => {
  const place = policyFolder();
  for (const [face, file] of Object.entries(FONT_FILES)) place.write(`b/${file}`, face);
  const folders = ["a/", "b/"].map((path) => pathToFileURL(place.path(path)));
  const fonts = readFonts(folders.map(({ href }) => new URL(href.endsWith("/") ? href : `${href}/`)));
  expect(Object.values(fonts).map((octets) => Buffer.from(octets).toString())).toEqual(["sans", "bold", "mono"]);
});

test("those of this program are there", () => {
  expect(Object.values(readFonts()).map((octets) => octets.length > 100_000)).toEqual([true, true, true]);
});

test("a font that is missing, or cannot be read, is named", () => {
  const place = policyFolder();
  place.write("a/DejaVuSans.ttf/file", "a folder in its place");
  const read = (path: string) => () => readFonts([new URL(`${pathToFileURL(place.path(path)).href}/`)]);
  expect(read("none")).toThrow(AuditError);
  expect(() => spoken(read("none"))).toThrow(
    `cannot read the font ${place.path("none/DejaVuSans.ttf")}: the file does not exist. Install mail-policy again`,
  );
  expect(() => spoken(read("a"))).toThrow(`cannot read the font ${place.path("a/DejaVuSans.ttf")}: it is a folder.`);
});
