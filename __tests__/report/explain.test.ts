// What `mail-policy explain` prints of a check.
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { renderExplanation } from "../../src/report/explain.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";

test.each([ENGLISH, GERMAN])(
  "says why, and how to fix a failure, in lines of at most a hundred characters ($tag)",
  (language) => {
    const widths = CHECKS.flatMap((check) =>
      renderExplanation(check, language)
        .split("\n")
        .filter((line) => line.startsWith("  "))
        .map((line) => line.length),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  },
);
