// Text from outside, made fit to show: bounded, on one line, and without anything that a terminal, a reader's eye or
// the runner would act on. Markdown and HTML need more: see sanitize-markdown.ts.
import type { Evidence, FixRecord, RecordWarning } from "../model.ts";
import type { Language } from "./language.ts";
import { say, saySource } from "./say.ts";
import { formatLocation } from "../model.ts";

/** Project limit: octets of evidence shown per piece; a 4,096-bit DKIM key has about 740. */
export const EVIDENCE_LIMIT = 1024;
/** Project limit: sources, and lines of each, shown for a finding; the JSON report has all. */
const MAX_SOURCES = 5;
const MAX_LINES = 30;
/** Project limit: characters shown of a message, reason or name. */
export const PROSE_LIMIT = 2048;
/** Project limit: characters of a record to publish. A record is shown in full or not at all. */
const RECORD_LIMIT = 8192;

// Controls (C0, C1, DEL), bidi overrides and zero widths (Cf, default ignorable), line separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Commands that the Actions runner obeys in its output: `##[command]` anywhere, `::command …::` at the start of a line,
// which wrapping can move any word to (actions/runner, ActionCommand.cs).
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

/** The first `limit` octets of `text`. */
function truncateOctets(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}…`;
}

/** Text of people and programs (messages, reasons, names, paths), as one line. */
export function quoteProse(text: string, limit: number = PROSE_LIMIT): string {
  if (text.length <= limit) return escapeInvisible(text);
  const head = text.slice(0, limit);
  return escapeInvisible(`${head}${closingBacktick(head, text)}…`);
}

// Truncated code ends before the cut, otherwise its backtick would count as text. Unpaired backticks may not mark code at all.
function closingBacktick(head: string, text: string): string {
  const pairs = (of: string): boolean => of.split("`").length % 2 === 1;
  return pairs(text) && !pairs(head) && !head.endsWith("`") ? "`" : "";
}

/** A place in a file, for a line of text. */
export function quoteLocation(place: Parameters<typeof formatLocation>[0]): string {
  return quoteProse(formatLocation(place));
}

/** The evidence of one source, ready to show. */
interface QuotedEvidence {
  source: string;
  lines: string[];
}

/** Evidence by source, because a tree or an RRset has several pieces; and the number of omitted sources. */
export function quoteEvidence(
  evidence: readonly Evidence[],
  language: Language,
): { shown: QuotedEvidence[]; more: number } {
  const groups: { source: string; pieces: Evidence[] }[] = [];
  for (const one of evidence) {
    const source = saySource(one.at, language);
    const last = groups.at(-1);
    if (last?.source === source) last.pieces.push(one);
    else groups.push({ source, pieces: [one] });
  }
  const shown = groups.slice(0, MAX_SOURCES).map(({ source, pieces }) => {
    const lines = pieces.flatMap(({ text, note }) =>
      note === undefined ? quoteByteString(text) : [quoteProse(say(note, language))],
    );
    const rest = lines.length - MAX_LINES;
    return {
      source: quoteProse(source),
      lines: rest > 0 ? [...lines.slice(0, MAX_LINES), "…"] : lines,
    };
  });
  return { shown, more: groups.length - shown.length };
}

/** The lines of a text of octets, cut where it is long. Octets from 0x80 are shown as numbers, because their encoding is unknown. */
export function quoteByteString(text: string): string[] {
  const lines = truncateOctets(text, EVIDENCE_LIMIT).split(/\r?\n/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines.map((line) => escapeInvisible(line.replace(/[\u0080-\u00ff]/g, escapeCharacter)));
}

/** A line of a file unchanged, including tabs, except for characters that must be escaped; null if it is too long to show in full. */
export function quoteSourceLine(line: string): string | null {
  return line.length > RECORD_LIMIT ? null : quoteText(line);
}

/** Text of one line, whole, including tabs, except for characters that must be escaped. What was quoted stays as it is. */
export function quoteText(text: string): string {
  return text.split("\t").map(escapeInvisible).join("\t");
}

/**
 * A record as a line to paste into a master file; whatever is not plain there becomes `\DDD` (RFC 1035 §5.1), and so do
 * the few characters the runner or HTML would act on. null where it is too long to show whole: half a record is a wrong one.
 */
export function recordLine(record: FixRecord): string | null {
  const line = `${record.name} IN ${record.type} ${record.data}`;
  if (line.length > RECORD_LIMIT) return null;
  // Existing escapes are skipped, so that none is split.
  return line.replace(/\\\d{3}|\\?([^ -~]|<|^[ :]|#(?=\[))|\\./gu, (found, special?: string) =>
    special === undefined ? found : decimalEscape(special),
  );
}

/** The same for people to read: a note where the record is too long to show. */
export function recordLineOrNote(record: FixRecord, { words }: Language): string {
  return recordLine(record) ?? `; ${words.finding.recordTooLong}`;
}

/** The corrected text of a file, as a line to paste; null if it is too long to show in full. Its formats treat all white space alike. */
export function suggestedLine({ suggestion }: RecordWarning): string | null {
  return suggestion === null || suggestion.length > RECORD_LIMIT
    ? null
    : escapeInvisible(suggestion.replaceAll("\t", " "));
}

function decimalEscape(character: string): string {
  const octets = character <= "\u00ff" ? [character.charCodeAt(0)] : [...Buffer.from(character)];
  return octets.map((octet) => `\\${String(octet).padStart(3, "0")}`).join("");
}
