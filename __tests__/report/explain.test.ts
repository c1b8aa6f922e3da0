// What `mail-policy explain` prints of a check.
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { renderCheckList, renderExplanation } from "../../src/report/explain.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { expectWritten } from "../support/written.ts";

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

test("says what a check is based on, and nothing of what it has not", () => {
  const check = { ...(CHECKS.find(({ id }) => id === "dane/present") as (typeof CHECKS)[number]), requirements: [] };
  const rows = renderExplanation(check, ENGLISH).split("\n\n").at(-1)?.split("\n") ?? [];
  expect(rows.filter((row) => !row.startsWith("Grundschutz++ "))).toEqual([
    "section       §3.4",
    "test cases    TR-03108-P D-02",
    "sources       RFC 7672 §2.2",
    "level         must (tr-03108), must (bsi)",
    "domains       mail: send-receive, receive",
    "",
  ]);
});

test("lists checks by section, and says all of one", () => {
  const named = ["spf/lookup-limit", "dane/present", "dane/match", "dkim/key-strength", "parked/spf"].flatMap(
    (id) => CHECKS.find((check) => check.id === id) ?? [],
  );
  const texts = [renderCheckList(named, ENGLISH), ...named.map((check) => renderExplanation(check, ENGLISH))];
  expectWritten(new URL("whole/explained.txt", import.meta.url), texts.join("\n---\n"));
});
