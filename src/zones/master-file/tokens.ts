// RFC 1035 §5.1: the text of a master file cut into entries (one record or directive each) of tokens.
import type { ByteString } from "../../dns/record.ts";
import { MAX_RDATA } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { decodeUtf8, encodeUtf8 } from "../../text/utf8.ts";

/** A spot in the text: index of the octet, and the line it is on, counted from 1. */
export interface Mark {
  at: number;
  line: number;
}

/** One word or quoted string, escapes still in place, quotes taken off. */
export interface Token extends Mark {
  text: ByteString;
  isQuoted: boolean;
}

/** One record or directive. Tokens of an entry with a fault are not to be trusted. */
export interface Entry {
  tokens: Token[];
  /** Where it begins and ends in the text, comments included, the last line's end not. */
  from: number;
  to: number;
  /** The line begins with white space: the owner is the one before. */
  isIndented: boolean;
  fault: MasterFileFault | null;
}

/** What is wrong with an entry, and where. */
export class MasterFileFault extends Error {
  readonly mark: Mark;
  readonly problem: Message;

  constructor(mark: Mark, problem: Message) {
    super(problem.code);
    this.mark = mark;
    this.problem = problem;
  }
}

/** Of the longest data two hexadecimal digits each in a token of its own, and owner, TTL, class, type. */
const MAX_TOKENS = 2 * MAX_RDATA + 4;

/** How much of a token a message shows. */
const MAX_QUOTED = 60;

/** Characters converted to octets for it: more than it shows, so that the cut is marked. */
const MAX_ENCODED = 200;

interface Cursor extends Mark {
  readonly text: ByteString;
}

/** The entries of a text in order; blank lines and comments are skipped. Linear in the length of the text. */
export function* parseEntries(text: ByteString): Generator<Entry> {
  const cursor: Cursor = { text, at: 0, line: 1 };
  while (cursor.at < text.length) {
    const entry = readEntry(cursor);
    if (entry.tokens.length > 0 || entry.fault !== null) yield entry;
  }
}

/** The column of a mark, counted in characters from 1: UTF-8 continuation octets do not count. */
export function columnOf(text: ByteString, mark: Mark): number {
  const start = text.slice(0, mark.at).lastIndexOf("\n") + 1;
  let column = 1;
  for (let i = start; i < mark.at; i++) if ((text.charCodeAt(i) & 0xc0) !== 0x80) column++;
  return column;
}

/** What a message says of an entry that must not be quoted, for it may hold secrets. */
export function lineOf({ from, to }: Entry): { octets: number } {
  return { octets: to - from };
}

/** A token for a message: at most 60 characters, octets as UTF-8, controls as `\DDD`. */
export function quoteToken(text: ByteString): string {
  const readable = decodeUtf8(text.slice(0, MAX_QUOTED)).replaceAll(
    /[\x00-\x1f\x7f]/g,
    (c) => `\\${String(c.charCodeAt(0)).padStart(3, "0")}`,
  );
  return `\`${readable}${text.length > MAX_QUOTED ? "…" : ""}\``;
}

/** Text that is not octets yet, for a message. */
export function quoteText(text: string): string {
  return quoteToken(encodeUtf8(text.slice(0, MAX_ENCODED)));
}

function readEntry(cursor: Cursor): Entry {
  const { text } = cursor;
  const entry: Entry = {
    tokens: [],
    from: cursor.at,
    to: text.length,
    isIndented: isBlank(text[cursor.at]),
    fault: null,
  };
  let opened: Mark | null = null;
  let depth = 0;
  while (cursor.at < text.length) {
    const c = text[cursor.at];
    if (c === "\n") {
      entry.to = cursor.at++;
      cursor.line++;
      if (depth === 0) return entry;
    } else if (isBlank(c)) cursor.at++;
    else if (c === ";") skipComment(cursor);
    else if (c === "(") {
      if (depth++ === 0) opened = copyMark(cursor);
      cursor.at++;
    } else if (c === ")") {
      if (depth === 0)
        entry.fault ??= new MasterFileFault(copyMark(cursor), message("master-file/closing-parenthesis"));
      else depth--;
      cursor.at++;
    } else readToken(cursor, entry);
  }
  entry.to = text.length;
  if (depth > 0 && opened !== null) {
    entry.fault ??= new MasterFileFault(opened, message("master-file/open-parenthesis"));
  }
  return entry;
}

function readToken(cursor: Cursor, entry: Entry): void {
  const mark = copyMark(cursor);
  const { at } = mark;
  const quoted = cursor.text[at] === '"';
  const problem = quoted ? skipQuoted(cursor) : skipWord(cursor, isServiceBinding(entry));
  if (problem !== null) entry.fault ??= new MasterFileFault(mark, problem);
  if (entry.tokens.length >= MAX_TOKENS) {
    entry.fault ??= new MasterFileFault(mark, message("master-file/words"));
    return;
  }
  const end = quoted ? cursor.at - 1 : cursor.at;
  entry.tokens.push({ text: cursor.text.slice(quoted ? at + 1 : at, end), isQuoted: quoted, ...mark });
}

/** Whether the data of a SVCB or HTTPS record stand here: its type is the first word after owner, TTL and class. */
function isServiceBinding({ tokens, isIndented }: Entry): boolean {
  // in a long record not every word is examined again
  const head = tokens.slice(isIndented ? 0 : 1, MAX_HEAD_WORDS);
  const type = head.find(({ text, isQuoted }) => isQuoted || !/^(?:\d+\w*|IN|CLASS1)$/i.test(text));
  return type !== undefined && !type.isQuoted && /^(?:SVCB|HTTPS)$/i.test(type.text);
}

/** Owner, TTL, class, type. */
const MAX_HEAD_WORDS = 4;

/**
 * Moves past an unquoted word; says what is wrong with it. `takesValues`: RFC 9460 §2.1, the value of a SvcParam may be
 * in quotes (`alpn="h3,h2"`).
 */
function skipWord(cursor: Cursor, takesValues: boolean): Message | null {
  const { text } = cursor;
  let problem: Message | null = null;
  while (cursor.at < text.length) {
    const c = text[cursor.at];
    if (isBlank(c) || c === "\n" || c === ";" || c === "(" || c === ")") break;
    if (c === '"' && takesValues && text[cursor.at - 1] === "=") {
      problem ??= skipQuoted(cursor);
      continue;
    }
    if (c === '"') problem ??= message("master-file/quote-in-word");
    if (c === "\\") {
      const next = text[cursor.at + 1];
      if (next === undefined || next === "\n" || next === "\r") problem ??= message("master-file/nothing-to-escape");
      else cursor.at++;
    }
    cursor.at++;
  }
  return problem;
}

/** Moves past a quoted string, its quotes included; says what is wrong with it. */
function skipQuoted(cursor: Cursor): Message | null {
  const { text } = cursor;
  cursor.at++;
  while (cursor.at < text.length && text[cursor.at] !== "\n") {
    const c = text[cursor.at++];
    if (c === "\\" && text[cursor.at] !== "\n") cursor.at++;
    if (c === '"') {
      const next = text[cursor.at];
      const separate = next === undefined || isBlank(next) || '\n;()"'.includes(next);
      return separate ? null : message("master-file/text-after-quote");
    }
  }
  return message("master-file/open-string");
}

function skipComment(cursor: Cursor): void {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
}

function copyMark({ at, line }: Cursor): Mark {
  return { at, line };
}

/** Carriage returns count as white space: files with CRLF line ends. */
function isBlank(c: string | undefined): boolean {
  return c === " " || c === "\t" || c === "\r";
}
