// What plans come to, whole: each case of `readings/*.txt` is a plan in small (`planOf`), and all that is read of it.
import { test } from "@jest/globals";
import { expectWrittenCases } from "../../support/written-cases.ts";
import { readingLines } from "../reading-lines.ts";
import { planOf, readText } from "./plan-files.ts";

test.each(["resources", "changes", "zones"])("%s of plans are read whole", (name) =>
  expectWrittenCases(new URL(`readings/${name}.txt`, import.meta.url), (lines) => {
    const { plan, names } = planOf(lines);
    const text = JSON.stringify(plan, null, 1);
    return readingLines(readText(text, names), new Map([["plan.json", text]]));
  }),
);
