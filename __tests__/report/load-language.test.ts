import { expect, test } from "@jest/globals";
import { ENGLISH } from "../../src/report/language.ts";
import { LANGUAGE_TAGS, loadLanguage, loadedLanguage } from "../../src/report/load-language.ts";

test("English is always loaded, and each language once it was asked for", async () => {
  expect(loadedLanguage("en")).toBe(ENGLISH);
  expect(LANGUAGE_TAGS).toEqual(["en", "de"]);
  for (const tag of LANGUAGE_TAGS) {
    expect(await loadLanguage(tag)).toMatchObject({ tag });
    expect(loadedLanguage(tag)).toMatchObject({ tag });
  }
});

test("a language that is none is a defect", () => {
  expect(() => loadedLanguage("fr" as "de")).toThrow("the language fr has not been loaded");
});
