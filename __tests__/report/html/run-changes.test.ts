// What changed between two runs, as a page.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { compareRuns } from "../../../src/compare/run-changes.ts";
import { renderRunChangesHtml } from "../../../src/report/html/run-changes.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { ENGLISH } from "../../../src/report/language.ts";
import type { RunChanges } from "../../../src/run-changes.ts";
import { wholeText } from "../../../src/text/chunks.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { elementsNamed, elementsOf } from "../../support/html-page.ts";
import { changesWithText, checkOf, sampleComparedRun } from "../../support/sample-compared-run.ts";
import { sampleFinding } from "../../support/sample-report.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const pageOf = (changes: RunChanges, language = ENGLISH): string =>
  wholeText(renderRunChangesHtml(changes, { language }));
const compared = (...[before, after]: Parameters<typeof sampleComparedRun>[0][]): RunChanges =>
  compareRuns(sampleComparedRun(before ?? [], {}, "old"), sampleComparedRun(after ?? [], {}, "new"), checkOf);

test("nothing from outside is more than text", () => {
  const harmless = pageOf(changesWithText("harmless"));
  const known = (page: string): string[] =>
    elementsOf(page).flatMap(({ tag, attributes }) => [tag, ...Object.keys(attributes)]);
  const own = new Set([...known(harmless), "code"]);
  assert(
    property(
      hostileText.filter((text) => text !== ""),
      (text) => {
        const page = pageOf(changesWithText(text));
        expect(known(page).filter((one) => !own.has(one))).toEqual([]);
        expect(elementsNamed(page, "script")).toEqual(elementsNamed(harmless, "script"));
        for (const { attributes } of elementsNamed(page, "a"))
          expect(attributes["href"]).toMatch(/^(?:#content|https:\/\/github\.com\/mail-policy\/mail-policy-action\/)/);
      },
    ),
    { numRuns: propertyRuns(60) },
  );
});

describe("the page", () => {
  const changes = compared([sampleFinding("pass")], [sampleFinding("fail")]);

  test("says first which failures are new, then of which runs, and how many there are", () => {
    const page = pageOf(changes);
    expect(elementsNamed(page, "h1")[0]?.words.trim()).toBe("1 new failure in example.de");
    expect(elementsNamed(page, "main")[0]?.words).toContain(
      "From old (2026-11-23 12:00 UTC) to new (2026-11-23 12:00 UTC)",
    );
    const figures = elementsNamed(page, "li").map(({ words }) => words.replace(/\s+/g, " ").trim());
    expect(figures).toEqual(expect.arrayContaining(["1 Domains", "0 → 1 Failed", "1 → 0 Passed"]));
  });

  test("says below what else became of the failures", () => {
    const known = sampleFinding("fail", { check: "dmarc/policy" });
    const page = pageOf(compared([known, sampleFinding("pass")], [known, sampleFinding("fail")]));
    expect(elementsNamed(page, "h1")[0]?.words.trim()).toBe("1 new failure in example.de");
    const paragraphs = elementsNamed(page, "p").map(({ words }) => words);
    expect(paragraphs).toContain("1 failure as before");
    expect(paragraphs.filter((words) => words.includes(" more"))).toEqual([]); // each item is shown
  });

  test("is in the language of its reader", () => {
    const page = pageOf(changes, GERMAN);
    expect(page).toMatch(/^<!doctype html>\s*<html lang="de">/);
    expect(elementsNamed(page, "h2").map(({ words }) => words)).toEqual(["Neue Mängel und Warnungen (1)", "Die Läufe"]);
  });

  test("has the headings of all that may have changed, each once", () => {
    const ids = elementsOf(pageOf(changesWithText("x"))).flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids).toEqual([
      "content",
      "differences",
      "newFailures",
      "heavier",
      "uncompared",
      "newlyUnknown",
      "notAsked",
      "lighter",
      "fixed",
      "gone",
      "measuredAgain",
      "removed",
      "added",
      "settings",
      "waivers",
      "attestations",
      "runs",
    ]);
  });
});
