// A declared record said otherwise, in the words of the file that declares it: for remarks (`lint/`) and for fixes (`edits/`).
import { relativeName } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { quoteString, txtRdata } from "../../dns/record.ts";
import type { DeclaredRecord, DeclaredZone, SourceEntry } from "../declared-zone.ts";
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
export function withDot({ text }: SourceEntry, { tokens, comment }: EntryParts, word: Token): string {
  const end = word.at + word.text.length;
  if (!text.includes("\n")) return decodeUtf8(`${text.slice(0, end)}.${text.slice(end)}`).trimEnd();
  const words = tokens.map((token) => `${sourceText(token)}${token === word ? "." : ""}`);
  return decodeUtf8(oneLine(text, [...words, comment]));
}

/** An entry of several lines as one. */
function oneLine(text: ByteString, words: readonly ByteString[]): ByteString {
  return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}

function sourceText({ text, isQuoted }: Token): ByteString {
  return isQuoted ? `"${text}"` : text;
}

/** A TXT record with another text, as its file has to say it; null where that is not known. `comment` is what is kept of a master file's line. */
export function withText(
  record: DeclaredRecord,
  { origin, format, hasEscapedSemicolons = true }: DeclaredZone,
  text: ByteString,
  comment: ByteString,
): string | null {
  if (record.sourceEntry !== undefined)
    return withData(
      record.sourceEntry,
      parseEntry(record.sourceEntry),
      txtRdata(text).strings.map(quoteString).join(" "),
      comment,
    );
  if (/[^ -~]/.test(text)) return null;
  if (format === "octodns")
    return `'${(hasEscapedSemicolons ? text.replaceAll(";", "\\;") : text).replaceAll("'", "''")}'`;
  if (format === "terraform") return formatHclValue(record.address ?? "", text);
  const { name } = record.rr;
  return format === "dnscontrol"
    ? `TXT(${JSON.stringify(relativeName(name, origin) || "@")}, ${JSON.stringify(text)})`
    : null;
}

/** A string of HCL with a text as the provider of a resource takes it. */
function formatHclValue(address: string, text: ByteString): string {
  const { strings } = txtRdata(text);
  const type = resourceType(address);
  if (type.startsWith("azurerm_")) return quoteHcl(text);
  // the provider puts the first and the last quote around a value
  if (type === "aws_route53_record") return quoteHcl(strings.map(quoteString).join(" ").slice(1, -1));
  return quoteHcl(strings.map(quoteString).join(" "));
}

/** `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
export function quoteHcl(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}

/** The type of a resource in its address: `module.mail["a.b"].aws_route53_record.spf[0]`. */
export function resourceType(address: string): string {
  // one that is never closed ends with the address, so that no quote is tried twice
  return (
    address
      .replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "")
      .split(".")
      .at(-2) ?? ""
  );
}
