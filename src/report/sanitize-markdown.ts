// Outside text in GitHub Flavored Markdown and in the HTML allowed there: nothing of it is markup, a mention, a
// reference, a link or a comment, to renderers that know HTML and to those that show it as text. Words that could be
// any of these become code, in which GitHub ignores them.
import type { Location } from "../model.ts";
import { formatLocation } from "../model.ts";
import { PROSE_LIMIT, quoteProse } from "./sanitize.ts";

const OPENING_PUNCTUATION = "(\"'";
const CLOSING_PUNCTUATION = ")\"',.;:?…";
const PLAIN_WORD = /^[\p{L}\p{N}§≤≥–—…→·][\p{L}\p{N}\p{M}.,;:/'"()+=%§≤≥–—…→·?-]*$/u;
// Links, `GH-1`, `:emoji:`, commit ids: GitHub acts on these although they consist of plain characters. What has a colon inside
// (`a:mx1.example.de`, an address, a place in a file) is not a word, and must look like its neighbour `include:_spf.example.de`.
const ACTIVE_TEXT = /www\.|:\/\/|\bgh-\d|:[\w+-]+:|\w:\w/i;
const COMMIT_ID = /\b[0-9a-f]{7,40}\b/;
/** Text in backticks or double quotes: a literal quotation. */
const VERBATIM = /(`[^`]+`|(?<![^\s(])"[^"`]+"(?![^\s).,;:]))/;
const LIST_MARKER = /^\d+[.)](?= |$)/;

/** Characters of a table cell: the longest domain name (RFC 1035 §2.3.4). */
const CELL_LIMIT = 255;

type FormatCode = (text: string) => string;

/** Prose as Markdown, one line. Text in backticks is already code. */
export function markdownProse(text: string, limit: number = PROSE_LIMIT): string {
  return quoteWords(quoteProse(text, limit), codeSpan);
}

/** Prose for an HTML element such as `<summary>`, one line. */
export function htmlProse(text: string, limit: number = PROSE_LIMIT): string {
  return quoteWords(quoteProse(text, limit), codeElement);
}

/** A name or a path as a code span. */
export function markdownCode(text: string, limit: number = PROSE_LIMIT): string {
  return codeSpan(quoteProse(text, limit));
}

/** A line of a file, as a code span. */
export function markdownLocation({ file, line }: Pick<Location, "file" | "line">): string {
  return markdownCode(formatLocation({ file, line }));
}

/** Markdown as a link; as it is without an address. The address is ours: nothing of it is quoted. */
export function markdownLink(markdown: string, url: string | null): string {
  return url === null ? markdown : `[${markdown}](${url})`;
}

/**
 * The same for a table cell. A pipe becomes `\x7c`: GFM's own `\|` is read differently by different parsers once
 * another backslash stands before it.
 */
export function markdownCell(text: string): string {
  return codeSpan(quoteProse(text, CELL_LIMIT).replaceAll("|", "\\x7c"));
}

/** Prose for a table cell. */
export function markdownCellProse(text: string, limit: number): string {
  return markdownProse(text.replaceAll("|", "\\x7c"), limit);
}

/** A name for an HTML element. */
export function htmlCode(text: string): string {
  return codeElement(quoteProse(text));
}

/** Lines that were quoted already (evidence) as code, to follow a colon: a span for one line, a block for more. */
export function markdownEvidence(lines: readonly string[]): string {
  return lines.length === 1 ? ` ${codeSpan(lines[0] ?? "")}` : `\n\n${fencedBlock("text", lines)}`;
}

/** A code block whose fence is longer than any run of backticks inside. */
export function fencedBlock(language: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${escapeTags(text)}\n${fence}`;
}

function codeSpan(text: string): string {
  if (text === "") return "(empty)";
  const fence = "`".repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${fence}${pad}${escapeTags(text)}${pad}${fence}`;
}

/** Characters with a meaning in Markdown, and the first ones of links, mentions, references and emoji. */
const MARKUP_CHARACTER = /[!"#$%&'*:<>@[\\\]^_`{|}~]|(?<=www)\.|\/(?=\/)/gi;

// A renderer that shows HTML as text reads the content of an element as Markdown. There a numeric character reference is plain text
// (CommonMark §6.2), and `<wbr>`, invisible in HTML, separates it from the word that would become a link or a mention.
function codeElement(text: string): string {
  return `<code>${text.replace(MARKUP_CHARACTER, (sign) => `&#${sign.charCodeAt(0)};<wbr>`)}</code>`;
}

// In code GitHub ignores `<`, but a search of a comment's source for `<!-- marker -->` must not find a forged one.
function escapeTags(text: string): string {
  return text.replaceAll("<", "\\x3c");
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function quoteWords(quoted: string, asCode: FormatCode): string {
  const text = quoted.trimStart(); // after a list marker, spaces would open a code block
  const marker = LIST_MARKER.exec(text)?.[0] ?? "";
  let out = marker === "" ? "" : asCode(marker);
  for (const piece of text.slice(marker.length).split(VERBATIM)) {
    const quoted = quotePiece(piece, asCode);
    // Two code spans that touch would be read as one.
    out += out.endsWith("`") && quoted.startsWith("`") ? ` ${quoted}` : quoted;
  }
  return out;
}

function quotePiece(piece: string, asCode: FormatCode): string {
  const isWithin = (mark: string): boolean => piece.length > 2 && piece.startsWith(mark) && piece.endsWith(mark);
  if (isWithin("`")) return asCode(piece.slice(1, -1));
  const words = piece
    .split(" ")
    .map((word) => quoteWord(word, asCode))
    .join(" ");
  // A quotation is code only as a whole: "`max_age`: 1 week" is not.
  return words !== piece && VERBATIM.test(piece) && isWithin('"') ? asCode(piece.slice(1, -1)) : words;
}

function quoteWord(word: string, asCode: FormatCode): string {
  let start = 0;
  let end = word.length;
  while (start < end && OPENING_PUNCTUATION.includes(word.charAt(start))) start++;
  while (end > start && CLOSING_PUNCTUATION.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  if (core === "" || (PLAIN_WORD.test(core) && !ACTIVE_TEXT.test(word) && !COMMIT_ID.test(word))) return word;
  return `${word.slice(0, start)}${asCode(core)}${word.slice(end)}`;
}
