// Texts that are to be mail records (RFC 7208, 6376, 9989, 8461, 8460), with the marks of editors and files that got into them.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message, SentenceValues } from "../../message.ts";
import { message } from "../../message.ts";
import { trimWspEnd } from "../../text/trim-wsp.ts";
import { withoutQuoting } from "../../text/zone-file-quoting.ts";

type StrayMark = SentenceValues<"record-warning/quoting">["marks"][number];

/** A slip: what is wrong, how receivers read it, and the text that was meant; null where that is lost. */
export interface Mistake {
  message: Message;
  intended: ByteString | null;
}

/** Typographic characters in UTF-8 and what was typed for them: mail records are ASCII, so none is allowed there. */
const TYPOGRAPHIC: readonly (readonly [RegExp, string])[] = [
  [/\xe2\x80[\x98-\x9f]|\xc2[\xab\xbb]/g, ""], // U+2018–U+201F, U+00AB, U+00BB: quotation marks
  [/\xe2\x80[\x90-\x95]|\xe2\x88\x92/g, "-"], // U+2010–U+2015, U+2212: hyphens, dashes, minus
  [/\xc2\xa0|\xe2\x80\xaf/g, " "], // U+00A0, U+202F: spaces that do not break
  [/\xe2\x80[\x8b-\x8f]|\xef\xbb\xbf/g, ""], // U+200B–U+200F, U+FEFF: nothing to be seen
];

/** The text with what a keyboard has in place of typographic characters. */
export function withoutTypography(text: ByteString): ByteString {
  if (!/[\x80-\xff]/.test(text)) return text;
  return TYPOGRAPHIC.reduce((out, [found, replacement]) => out.replace(found, replacement), text);
}

/** Whether a text is what one of the standards wants at a name; a key record's version may be missing (RFC 6376 §3.6.1). */
function isMailRecord(text: ByteString, name: Name): boolean {
  return /^v=(?:spf1|DMARC1|DKIM1|STSv1|TLSRPTv1)(?:[\s;]|$)/i.test(text) || (isKeyName(name) && KEY_TAG.test(text));
}

/** Whether keys stand at a name (RFC 6376 §3.6.2.1). */
export function isKeyName(name: Name): boolean {
  return name.includes("._domainkey.");
}

/** The grammars that have no white space at the end of a record; each but that of key records has it behind a last `;`. */
const GRAMMARS: readonly (readonly [RegExp, string])[] = [
  [/^v=DMARC1/i, "RFC 9989 §4.8"],
  [/^v=STSv1/i, "RFC 8461 §3.1"],
  [/^v=TLSRPTv1/i, "RFC 8460 §3"],
];

/** White space at the very end of a record, where its grammar has none. SPF records may end with it (RFC 7208 §4.5). Linear. */
export function trailingWhitespace(text: ByteString, name: Name): Mistake | null {
  const intended = trimWspEnd(text);
  if (intended === text || !isMailRecord(text, name)) return null;
  const isBehindSemicolon = intended.endsWith(";");
  // RFC 6376 §3.2: white space may follow a value, and nothing the last ";"
  const grammar = isKeyName(name)
    ? isBehindSemicolon && "RFC 6376 §3.2"
    : !isBehindSemicolon && GRAMMARS.find(([version]) => version.test(text))?.[1];
  if (typeof grammar !== "string") return null;
  return {
    message: message("record-warning/trailing-space", { rule: grammar }),
    intended,
  };
}

/** The tag with the key, up to its value. */
const KEY_TAG = /^(?:[^;]*;)*\s*p\s*=/;

/** Quotation marks, backslashes and typographic characters that would be served as part of a record. Linear. */
export function quotingMistake(text: ByteString, name: Name): Mistake | null {
  if (!/["\\\x80-\xff]/.test(text)) return null;
  const plain = withoutTypography(text);
  const meant = withoutQuoting(plain).trim();
  // RFC 6376 §3.6.1: what notes say is for people, and no verifier reads it
  const verified = isKeyName(name) ? text.replaceAll(/;\s*n\s*=[^;]*/g, "") : text;
  const words = withoutTypography(verified);
  if (!isMailRecord(meant, name)) return null;
  const marks: StrayMark[] = [
    ...(words === verified ? [] : (["typography"] as const)),
    ...(/^\\*"|"$|\\"/.test(words) ? (["quotes"] as const) : []),
    ...(/\\[";]/.test(words) ? (["backslashes"] as const) : []),
  ];
  // a quotation mark within the text, such as in the notes of a key record, does not quote
  if (marks.length === 0) return null;
  const isTypography = marks[0] === "typography" && marks.length === 1;
  return { message: message("record-warning/quoting", { marks }), intended: isTypography ? plain.trim() : meant };
}
