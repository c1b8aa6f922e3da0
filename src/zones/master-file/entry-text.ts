// The text of one entry of a master file: taken apart, and written again with other data.
import type { ByteString } from "../../dns/record.ts";
import type { SourceEntry } from "../declared-zone.ts";
import type { Token } from "./tokens.ts";
import { parseEntries } from "./tokens.ts";
import { decodeUtf8 } from "../../text/utf8.ts";

/** An entry of a master file taken apart: its tokens, those of its data, and the comment behind the last of them. */
export interface EntryParts {
  tokens: readonly Token[];
  data: readonly Token[];
  comment: ByteString;
}

/** Takes an entry apart. Linear in its length. */
export function parseEntry({ text, dataStart }: SourceEntry): EntryParts {
  const tokens = [...parseEntries(text)].flatMap((entry) => entry.tokens);
  const last = tokens.at(-1);
  const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
  const comment = /^[ \t)]*(;[^\r\n]*)/.exec(text.slice(end))?.[1] ?? "";
  return { tokens, data: tokens.filter((token) => token.at >= dataStart), comment: comment.trimEnd() };
}

/** A line of a master file with other data; `comment` of the old line is kept. */
export function withData(
  { text, dataStart: at }: SourceEntry,
  { tokens }: EntryParts,
  data: ByteString,
  comment: ByteString,
): string {
  const before = text.slice(0, at);
  const head = /[\n(]/.test(before)
    ? `${oneLine(text, tokens.filter((token) => token.at < at).map(sourceText))} `
    : before;
  return decodeUtf8(`${head}${data}${comment === "" ? "" : ` ${comment}`}`);
}

/** A line of a master file with a dot behind one of its words. */
export function withDot(entry: SourceEntry, parts: EntryParts, word: Token): string {
  return withWord(entry, parts, word, `${word.text}.`);
}

/** A line of a master file with other text in place of one of its words. */
export function withWord(
  { text }: SourceEntry,
  { tokens, comment }: EntryParts,
  word: Token,
  other: ByteString,
): string {
  if (!text.includes("\n"))
    return decodeUtf8(`${text.slice(0, word.at)}${other}${text.slice(word.at + word.text.length)}`).trimEnd();
  const words = tokens.map((token) => (token === word ? other : sourceText(token)));
  return decodeUtf8(oneLine(text, [...words, comment]));
}

/** An entry of several lines as one. */
function oneLine(text: ByteString, words: readonly ByteString[]): ByteString {
  return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}

function sourceText({ text, isQuoted }: Token): ByteString {
  return isQuoted ? `"${text}"` : text;
}
