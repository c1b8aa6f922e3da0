// All that is remarked on many small zones: places, messages and corrected lines.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import { zoneOf } from "../text-zones.ts";
import { expectWrittenCases, sectionsOf, textOf } from "../../support/written-cases.ts";
import { recordWarnings } from "./warnings-in-english.ts";

const TEXTS = new URL("warnings/", import.meta.url);

/** The text is the zone `example.de`, behind its SOA record and name server; `-- of NAME --` or `-- part --` make it another. */
function warningLines(input: string): string[] {
  const { own, sections } = sectionsOf(input);
  const origin = sections.find(({ name }) => name.startsWith("of "))?.name.slice("of ".length) ?? "example.de";
  const isComplete = sections.every(({ name }) => name !== "part");
  const head = isComplete ? "@ SOA ns.dns.example. h 1 1h 1h 1w 1h\n" : "\n";
  return recordWarnings([zoneOf(origin, head + own, isComplete)]).map(({ location, message, suggestion }) => {
    const place = `${location.line - 1}:${location.column}`;
    return suggestion === null ? `${place} ${message}` : `${place} ${message}\n  ${suggestion.replaceAll("\t", "␉")}`;
  });
}

test.each(readdirSync(TEXTS))("of zones like those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) => warningLines(textOf(lines)));
});
