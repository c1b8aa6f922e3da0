// The tags of a DMARC record by its own grammar (RFC 9989 §4.8), which is narrower than that of DKIM key records.
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { closestWord } from "../../text/closest-word.ts";
import { trimWsp, trimWspEnd } from "../../text/trim-wsp.ts";

/** One `name=value`; the name in lower case, as the grammar's names are of any (RFC 5234 §2.3). */
interface Tag {
  name: string;
  value: ByteString;
}

/** The tags that can be read, in order, repeated ones too; the names of those that cannot, in lower case; at most `MAX_ERRORS` errors. */
export interface TagList {
  tags: Tag[];
  unreadable: string[];
  errors: Message[];
}

/** RFC 9989 §4.7. */
export const DEFINED_TAGS: readonly string[] = ["v", "p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo"];
/** RFC 9989 §C.5.2: tags of RFC 7489 that it has removed. */
export const REMOVED_TAGS: readonly string[] = ["pct", "rf", "ri"];
export const ALL_TAGS: readonly string[] = [...DEFINED_TAGS, ...REMOVED_TAGS];
const LONG_TAGS = ALL_TAGS.filter((tag) => tag.length > 2);

/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;

/** Reads the tags of a record; never throws. */
export function parseTags(text: ByteString): TagList {
  const list: TagList = { tags: [], unreadable: [], errors: [] };
  const specs = text.split(";").map(trimWsp);
  if (specs.length > 1 && specs.at(-1) === "") specs.pop(); // one ";" may end the record
  for (const spec of specs) {
    const equals = spec.indexOf("=");
    const name = trimWspEnd(spec.slice(0, Math.max(0, equals)));
    const value = trimWsp(spec.slice(equals + 1));
    const error = tagError(spec, name, value);
    if (error === null) list.tags.push({ name: name.toLowerCase(), value });
    else {
      list.errors.push(error);
      if (equals >= 0) list.unreadable.push(name.toLowerCase());
      else if (/^p[ \t]*:/i.test(spec)) list.unreadable.push("p"); // one fault: a policy that cannot be read, not a missing one too
    }
  }
  return { ...list, errors: list.errors.slice(0, MAX_ERRORS) };
}

function tagError(spec: ByteString, name: string, value: ByteString): Message | null {
  if (spec === "") return message("tag-list/empty");
  if (!spec.includes("=")) return message("tag-list/no-value", { text: spec });
  if (!/^[A-Za-z]+$/.test(name)) return message("dmarc-record/name", { name, meant: meantTag(name) });
  const octet = /[^\x20-\x7e]/.exec(value)?.[0];
  if (octet !== undefined) return message("tag-list/not-ascii", { name, octet });
  return value === "" ? message("dmarc-record/empty", { name }) : null;
}

/** The tag that was meant by a name that is none; null where that is not clear. */
export function meantTag(name: string): string | null {
  const letters = name
    .slice(0, MAX_NAME)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  if (ALL_TAGS.includes(letters)) return letters;
  // with two letters, one edit makes another tag: `spf` was not meant as `sp`
  return letters.length < 3 ? null : closestWord(letters, LONG_TAGS);
}

/** Project limit: a longer name is not a misspelt one. */
const MAX_NAME = 20;
