// The tag=value lists of RFC 6376 §3.2, as DKIM key records and DMARC records are written.
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Result } from "../result.ts";

/** One `name=value`; white space around both is gone, that inside the value is kept. */
export interface Tag {
  name: string;
  value: ByteString;
}

/** The tags that could be read, in order, repeated ones too; and the errors, at most `MAX_ERRORS`. */
export interface TagList {
  tags: Tag[];
  errors: Message[];
}

/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;

// RFC 6376 §2.8: FWS = [*WSP CRLF] 1*WSP; a bare line break is not white space.
const LEADING_FWS = /^(?:[ \t]|\r\n(?=[ \t]))+/;
const WSP = /[ \t]/;
const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const DISALLOWED_IN_VALUE = /[^\x21-\x7e \t\r\n]/;
const BARE_LINE_BREAK = /\r(?!\n)|(?<!\r)\n|\r\n(?![ \t])/;

/** Reads a tag list; never throws. A record with any error is invalid as a whole (§3.2). */
export function parseTagList(text: ByteString): TagList {
  const tags: Tag[] = [];
  const errors: Message[] = [];
  const counts = new Map<string, number>();
  const specs = text.split(";");
  for (const [i, spec] of specs.entries()) {
    const written = trimFws(spec);
    if (written === "" && i === specs.length - 1 && i > 0) break; // §3.2: one ";" may end the list
    const read = parseTag(written);
    if ("problem" in read) {
      errors.push(read.problem);
      continue;
    }
    tags.push(read);
    const count = (counts.get(read.name) ?? 0) + 1;
    counts.set(read.name, count);
    // §3.2: a repeated name makes the whole list invalid
    if (count === 2) errors.push(message("tag-list/repeated", { name: read.name }));
  }
  return { tags, errors: errors.slice(0, MAX_ERRORS) };
}

function parseTag(written: ByteString): Result<Tag, Message> {
  if (written === "") return { problem: message("tag-list/empty") };
  const equals = written.indexOf("=");
  if (equals < 0) return { problem: message("tag-list/no-value", { text: written }) };
  const name = trimFws(written.slice(0, equals));
  const value = trimFws(written.slice(equals + 1));
  if (!TAG_NAME.test(name)) return { problem: message("tag-list/name", { name }) };
  const disallowed = DISALLOWED_IN_VALUE.exec(value)?.[0];
  if (disallowed !== undefined) return { problem: message("tag-list/not-ascii", { name, octet: disallowed }) };
  if (BARE_LINE_BREAK.test(value)) return { problem: message("tag-list/line-break", { name }) };
  return { name, value };
}

/** The text without folding white space at either end; one pass from each side. */
function trimFws(text: ByteString): ByteString {
  const start = LEADING_FWS.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && WSP.test(text[end - 1] as string)) {
    end -= text.slice(end - 3, end - 1) === "\r\n" && end - 3 >= start ? 3 : 1;
  }
  return text.slice(start, end);
}
