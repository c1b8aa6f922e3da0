// Texts of reports, as far as they are kept.
import { toAscii } from "../dns/idna.ts";
import type { Name } from "../dns/name.ts";
import { ROOT, isHostName, parseName } from "../dns/name.ts";
import { truncate } from "../text/truncate.ts";
import { Readings } from "./readings.ts";

/** Project limit: characters of the name of an organisation, or of the id of a report. */
const MAX_CHARACTERS = 200;

/** A text without white space around it, in one line, and cut where it is long; null where there is none. */
export function shortText(text: unknown): string | null {
  return typeof text === "string" ? shortTexts.of(text) : null;
}

const shortTexts = new Readings((text): string | null => {
  const start = text.slice(0, 10 * MAX_CHARACTERS);
  const plain = truncate(start.replace(/[\s\p{Cc}]+/gu, " ").trim(), MAX_CHARACTERS);
  return plain === "" ? null : plain;
});

/** The name of a domain in A-labels; null where the text is none. */
export function parseDomain(text: unknown): Name | null {
  return typeof text === "string" ? domains.of(text) : null;
}

const domains = new Readings((text): Name | null => {
  const ascii = toAscii(text.trim().toLowerCase());
  const name = ascii === null ? null : parseName(ascii);
  // `_` is in names of senders, though in none of hosts
  return name === null || name === ROOT || !isHostName(name.replaceAll("_", "x")) ? null : name;
});
