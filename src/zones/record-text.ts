// A declared record said otherwise, in the words of the file that declares it: for remarks (`corruption/`) and for fixes (`edits/`).
import type { Octets } from "../dns/record.ts";
import { quoteString, txtOf } from "../dns/record.ts";
import type { DeclaredRecord, DeclaredZone, WrittenEntry } from "./declared-zone.ts";
import type { Token } from "./master-file/tokens.ts";
import { decodeUtf8, entriesOf } from "./master-file/tokens.ts";

/** An entry of a master file taken apart: its tokens, those of its data, and the comment behind the last of them. */
export interface EntryParts {
  tokens: readonly Token[];
  data: readonly Token[];
  comment: Octets;
}

/** Takes an entry apart. Linear in its length. */
export function partsOf({ text, data }: WrittenEntry): EntryParts {
  const tokens = [...entriesOf(text)].flatMap((entry) => entry.tokens);
  const last = tokens.at(-1);
  const end = last === undefined ? 0 : last.at + last.text.length + (last.quoted ? 2 : 0);
  const comment = /^[ \t)]*(;[^\r\n]*)/.exec(text.slice(end))?.[1] ?? "";
  return { tokens, data: tokens.filter((token) => token.at >= data), comment: comment.trimEnd() };
}

/** A line of a master file with other data; `comment` of the old line is kept. */
export function withData(
  { text, data: at }: WrittenEntry,
  { tokens }: EntryParts,
  data: Octets,
  comment: Octets,
): string {
  const before = text.slice(0, at);
  const head = /[\n(]/.test(before) ? `${oneLine(text, tokens.filter((token) => token.at < at).map(inFile))} ` : before;
  return decodeUtf8(`${head}${data}${comment === "" ? "" : ` ${comment}`}`);
}

/** A line of a master file with a dot behind one of its words. */
export function withDot({ text }: WrittenEntry, { tokens, comment }: EntryParts, word: Token): string {
  const end = word.at + word.text.length;
  if (!text.includes("\n")) return decodeUtf8(`${text.slice(0, end)}.${text.slice(end)}`).trimEnd();
  const words = tokens.map((token) => `${inFile(token)}${token === word ? "." : ""}`);
  return decodeUtf8(oneLine(text, [...words, comment]));
}

/** An entry of several lines as one. */
function oneLine(text: Octets, words: readonly Octets[]): Octets {
  return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}

function inFile({ text, quoted }: Token): Octets {
  return quoted ? `"${text}"` : text;
}

/** A TXT record with another text, as its file has to say it; null where that is not known. `comment` is what is kept of a master file's line. */
export function withText(
  record: DeclaredRecord,
  { origin, format, escapedSemicolons = true }: DeclaredZone,
  text: Octets,
  comment: Octets,
): string | null {
  if (record.written !== undefined)
    return withData(record.written, partsOf(record.written), txtOf(text).strings.map(quoteString).join(" "), comment);
  if (/[^ -~]/.test(text)) return null;
  if (format === "octodns")
    return `'${(escapedSemicolons ? text.replaceAll(";", "\\;") : text).replaceAll("'", "''")}'`;
  if (format === "terraform") return hclValue(record.address ?? "", text);
  const { name } = record.rr;
  return format === "dnscontrol"
    ? `TXT(${JSON.stringify(name === origin ? "@" : name.slice(0, -origin.length - 1))}, ${JSON.stringify(text)})`
    : null;
}

/** A string of HCL with a text as the provider of a resource takes it. */
function hclValue(address: string, text: Octets): string {
  const { strings } = txtOf(text);
  const type = resourceType(address);
  if (type.startsWith("azurerm_")) return hcl(text);
  // the provider puts the first and the last quote around a value
  if (type === "aws_route53_record") return hcl(strings.map(quoteString).join(" ").slice(1, -1));
  return hcl(strings.map(quoteString).join(" "));
}

/** `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
export function hcl(text: string): string {
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
