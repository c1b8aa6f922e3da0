// Text from outside, made fit to show: bounded, on one line, and without anything that a terminal, a reader's eye or
// the runner would act on. What Markdown and HTML need on top of it is in sanitize-markdown.ts.
import type { Evidence, FixRecord, RecordWarning } from "../model.ts";
import { sayEvidence, saySource } from "./say.ts";
import { formatLocation } from "../model.ts";

/** Octets of evidence shown per piece; our own bound: a 4,096-bit DKIM key has about 740. */
export const EVIDENCE_LIMIT = 1024;
/** Sources, and lines of each, that are shown of a finding; our own bound, all of it is in the JSON report. */
const MAX_SOURCES = 5;
const MAX_LINES = 30;
/** Characters of a message, reason or name shown; our own bound. */
export const PROSE_LIMIT = 2048;
/** Characters of a record to publish; our own bound. A record is shown whole or not at all. */
const RECORD_LIMIT = 8192;

// Controls (C0, C1, DEL), bidi overrides and zero widths (Cf, default ignorable), line separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// What the Actions runner obeys in a line of output: `##[command]` anywhere, `::command …::` at the start of a line,
// which any word can come to stand at (actions/runner, ActionCommand.cs).
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::(?=[a-z-]+(?:\s|::))/gi;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return SHORT_ESCAPES[character] ?? (code <= 0xff ? `\\x${hexDigits(code)}` : `\\u{${hexDigits(code)}}`);
}

function hexDigits(code: number): string {
  return code.toString(16).padStart(2, "0");
}

function escapeInvisible(text: string): string {
  return text
    .replace(INVISIBLE, escapeCharacter)
    .replace(RUNNER_COMMAND, (found) => (found === "##" ? "#\\x23" : "\\x3a:"));
}

/** The first `limit` octets of `text`, and how many were left out. */
function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}… (${text.length - limit} octets more)`;
}

/** Words of people and programs (messages, reasons, names, paths), as one line. */
export function quoteProse(text: string, limit: number = PROSE_LIMIT): string {
  if (text.length <= limit) return escapeInvisible(text);
  const head = text.slice(0, limit);
  return escapeInvisible(`${head}${closingBacktick(head, text)}… (${text.length - limit} characters more)`);
}

// Code that is cut short ends before the cut, or its backtick would be read as one of the text. Where backticks do not pair, they may be of no code.
function closingBacktick(head: string, text: string): string {
  const pairs = (of: string): boolean => of.split("`").length % 2 === 1;
  return pairs(text) && !pairs(head) && !head.endsWith("`") ? "`" : "";
}

/** A place in a file, for a line of text. */
export function quoteLocation(place: Parameters<typeof formatLocation>[0]): string {
  return quoteProse(formatLocation(place));
}

/** What one source said, ready to be shown. */
interface QuotedEvidence {
  source: string;
  lines: string[];
}

/** Evidence by source, for a tree or an RRset comes in several pieces; and how many sources were left out. */
export function quoteEvidence(evidence: readonly Evidence[]): { shown: QuotedEvidence[]; more: number } {
  const groups: { source: string; texts: string[] }[] = [];
  for (const one of evidence) {
    const source = saySource(one.at);
    const text = sayEvidence(one);
    const last = groups.at(-1);
    if (last?.source === source) last.texts.push(text);
    else groups.push({ source, texts: [text] });
  }
  const shown = groups.slice(0, MAX_SOURCES).map(({ source, texts }) => {
    const lines = texts.flatMap(quoteByteString);
    const rest = lines.length - MAX_LINES;
    return {
      source: quoteProse(source),
      lines: rest > 0 ? [...lines.slice(0, MAX_LINES), `… (${rest} lines more)`] : lines,
    };
  });
  return { shown, more: groups.length - shown.length };
}

// Octets from 0x80 are shown as numbers, since nothing says what letters they are.
function quoteByteString(text: string): string[] {
  const lines = truncate(text, EVIDENCE_LIMIT).split(/\r?\n/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines.map((line) => escapeInvisible(line.replace(/[\u0080-\u00ff]/g, escapeCharacter)));
}

/** A line of a file as it is, tabs included, but for what must not be shown raw; null where it is too long to show whole. */
export function quoteSourceLine(line: string): string | null {
  return line.length > RECORD_LIMIT ? null : line.split("\t").map(escapeInvisible).join("\t");
}

/**
 * A record as a line to paste into a master file; whatever is not plain there becomes `\DDD` (RFC 1035 §5.1), and so do
 * the few characters the runner or HTML would act on. null where it is too long to show whole: half a record is a wrong one.
 */
export function recordLine(record: FixRecord): string | null {
  const line = `${record.name} IN ${record.type} ${record.data}`;
  if (line.length > RECORD_LIMIT) return null;
  // Escapes that are there already are stepped over, so that none is taken apart.
  return line.replace(/\\\d{3}|\\?([^ -~]|<|^[ :]|#(?=\[))|\\./gu, (found, special?: string) =>
    special === undefined ? found : decimalEscape(special),
  );
}

/** The same for people to read, where a record too long to show is named instead. */
export function recordLineOrNote(record: FixRecord): string {
  return recordLine(record) ?? "; a record too long to show here, it is in the JSON report";
}

/** What a file should say, as a line to paste; null where it is too long to show whole. White space is white space to the formats it is of. */
export function suggestedLine({ suggestion }: RecordWarning): string | null {
  return suggestion === null || suggestion.length > RECORD_LIMIT
    ? null
    : escapeInvisible(suggestion.replaceAll("\t", " "));
}

function decimalEscape(character: string): string {
  const octets = character <= "\u00ff" ? [character.charCodeAt(0)] : [...Buffer.from(character)];
  return octets.map((octet) => `\\${String(octet).padStart(3, "0")}`).join("");
}
