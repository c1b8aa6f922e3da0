// TXT records that are not what their author meant: each slip with how receivers read it, and the line that corrects it.
import type { ByteString, RdataOf } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { findFileFormat } from "../formats.ts";
import type { Mistake } from "./mail-text.ts";
import { quotingMistake, trailingWhitespace, withoutTypography } from "./mail-text.ts";
import { parseEntry } from "../master-file/entry-text.ts";
import type { EntryParts } from "../master-file/entry-text.ts";
import { truncatedKey, runTogetherTerms, whitespaceInKey } from "./txt-strings.ts";

/** What is wrong with a TXT record; one line corrects all of it. Linear. */
export function txtWarnings(record: DeclaredRecord, { strings }: RdataOf["TXT"], zone: DeclaredZone): RecordWarning[] {
  const { name } = record.rr;
  const entry = mayDependOnEntry(strings) ? entryOf(record) : null;
  const cut = entry === null ? null : truncatedByComment(entry, txtValue({ strings }));
  const words = entry !== null && entry.data.every((token) => !token.isQuoted);
  const joined = cut ?? runTogetherTerms(strings, words) ?? whitespaceInKey(strings, name);
  const text = joined?.intended ?? txtValue({ strings });
  const quoted = quotingMistake(text, name);
  const spaced = quoted === null ? trailingWhitespace(text, name) : null;
  const lost = truncatedKey(strings, name);
  const slips = [joined, quoted, spaced, lost].filter((slip) => slip !== null);
  if (slips.length === 0) return [];
  const meant = lost === null ? ((quoted ?? spaced ?? joined)?.intended ?? null) : null;
  const comment = cut === null ? (entryOf(record)?.comment ?? "") : "";
  const suggestion =
    meant === null ? null : (findFileFormat(zone.format).formatTxt?.(record, zone, meant, comment) ?? null);
  return slips.map((slip) => ({ location: record.location, message: slip.message, suggestion }));
}

/** Whether it matters how a text is written: one string is joined with none, and few texts are the beginning of a record. */
function mayDependOnEntry(strings: readonly ByteString[]): boolean {
  return strings.length > 1 || beginningOf(strings.join("")) !== undefined;
}

/** The entry of a record in its master file; null where there is none, or where it has octets in hexadecimal (RFC 3597 §5), which cannot be mistaken for text. */
function entryOf({ sourceEntry }: DeclaredRecord): EntryParts | null {
  const parts = sourceEntry === undefined ? null : parseEntry(sourceEntry);
  return parts?.data[0]?.text === "\\#" ? null : parts;
}

/** The tags that may stand behind a version, by the text a comment would leave of a record (RFC 9989 §4.7, 6376 §3.6.1, 8461 §3.1, 8460 §3). */
const TAGS: Readonly<Record<string, RegExp>> = {
  "v=DMARC1": /^(?:p|sp|np|rua|ruf|adkim|aspf|fo|t|psd|pct|rf|ri)$/,
  "v=DKIM1": /^[hkpnst]$/,
  "k=rsa": /^[hpnst]$/,
  "v=STSv1": /^id$/,
  "v=TLSRPTv1": /^rua$/,
};

/** The tags that may follow, where a text is a version alone. */
function beginningOf(text: ByteString): RegExp | undefined {
  const plain = withoutTypography(text).trim();
  return Object.hasOwn(TAGS, plain) ? TAGS[plain] : undefined;
}

/** A record that ends at its first semicolon, since that stands outside of quotes (RFC 1035 §5.1) and the rest behind it is its tags. */
function truncatedByComment({ data, comment }: EntryParts, text: ByteString): Mistake | null {
  const tags = beginningOf(text);
  if (tags === undefined || comment === "" || data.at(-1)?.isQuoted !== false) return null;
  const kept: string[] = [];
  for (const part of comment.slice(1).split(";")) {
    const tag = /^\s*([a-z]+)\s*=/.exec(part)?.[1];
    if (tag === undefined || !tags.test(tag)) break;
    kept.push(part.trim());
  }
  if (kept.length === 0) return null;
  return {
    message: message("record-warning/comment", { text }),
    intended: `${text}; ${kept.join("; ")}`,
  };
}
