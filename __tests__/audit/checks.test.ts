// The engine treats all checks alike: what is special about one is in its definition.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { sourceFiles } from "../support/source-files.ts";

/** Made of the schema, whose examples name checks. */
const GENERATED = "policy/generated-validators.ts";
/** The wizards decide by what some checks say, and a control names the checks that refute it. */
const BY_CHECKS = /^(?:advance\/|controls\.ts$)/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/** The id of a check as a string of the source, with the file it stands in. */
function mentions(): string[] {
  const ids = CHECKS.map(({ id }) => `"${id}"`);
  const written = sourceFiles("src").filter((file) => file !== GENERATED && !BY_CHECKS.test(file));
  return written.flatMap((file) => {
    const text = readFileSync(join("src", file), "utf8").replace(COMMENT, "");
    return ids.filter((id) => text.includes(id)).map((id) => `${id} in ${file}`);
  });
}

test("a check is named by its own file and by its words in each language, and nowhere else in the engine", () => {
  const expected = CHECKS.flatMap(({ id }) => {
    const [standard = "", name = ""] = id.split("/");
    const words = ["english", "german"].map((language) => `"${id}" in report/${language}/checks/${standard}.ts`);
    return [`"${id}" in standards/${standard}/checks/${name}.ts`, ...words];
  });
  expect(mentions().toSorted()).toEqual(expected.toSorted());
});

test("what compares with an earlier state by itself, and what no run records", () => {
  const idsOf = (which: "comparesByItself" | "isUnrecorded"): string[] =>
    CHECKS.filter((check) => check[which] === true).map(({ id }) => id);
  expect(idsOf("comparesByItself").toSorted()).toEqual(["drift/records", "drift/regression", "mta-sts/id-change"]);
  expect(idsOf("isUnrecorded").toSorted()).toEqual(["drift/records", "drift/regression"]);
});
