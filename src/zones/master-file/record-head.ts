// RFC 1035 §5.1: what stands in a record between its owner and its data, that is TTL, class and type.
import { type Message, message } from "../../message.ts";
import { MNEMONICS, parseRecordType } from "../../dns/record-types.ts";
import type { ZoneRecordType } from "../../dns/record-types.ts";
import { closestWord } from "../../text/closest-word.ts";
import type { ServerType } from "./server-types.ts";
import { findServerType } from "./server-types.ts";
import { lineOf, MasterFileFault, quoteToken } from "./tokens.ts";
import type { Entry, Token } from "./tokens.ts";
import { isTtlLike } from "./ttl.ts";

/** A type by its number (RFC 3597 §5), or a word too short for a secret. */
const SHORT_TYPE_PATTERN = /^(TYPE\d{1,5}|[A-Z][A-Z0-9]{0,3})$/;
/** A word that may be meant for a type, after a class: letters, as all types begin with, and no longer than the longest of them. */
const TYPE_PATTERN = /^(?=.{1,10}$)[A-Za-z]+(-[A-Za-z]+)*\d{0,2}$/;

/** What stands before the data; `next` is the index of their first token. */
export interface RecordHead {
  ttl: Token | null;
  type: ZoneRecordType | ServerType;
  next: number;
}

/** Reads the head of an entry that is a record, its owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 §5.1). Throws a MasterFileFault. */
export function readHead(entry: Entry): RecordHead {
  const { tokens } = entry;
  let ttl: Token | null = null;
  let classSeen = false;
  for (let i = entry.isIndented ? 0 : 1; ; i++) {
    const token = tokens[i];
    if (token === undefined)
      throw new MasterFileFault(tokens.at(-1) as Token, message("master-file/no-type", lineOf(entry)));
    const word = token.isQuoted ? "" : token.text;
    if (ttl === null && isTtlLike(word)) ttl = token;
    else if (!classSeen && isClass(word)) {
      if (!/^(IN|CLASS1)$/i.test(word))
        throw new MasterFileFault(token, message("master-file/class", { word: word.toUpperCase() }));
      classSeen = true;
    } else {
      const type = findType(word);
      if (type === null) throw new MasterFileFault(token, missingTypeProblem(token, entry, classSeen));
      return { ttl, type, next: i + 1 };
    }
  }
}

function isClass(word: string): boolean {
  return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}

/** The word is quoted where the line has the form of a record otherwise, or the word nearly that of a type: any other may be from a file that is not a zone and holds secrets. */
function missingTypeProblem({ text }: Token, entry: Entry, classSeen: boolean): Message {
  const first = entry.tokens[0] as Token;
  // the usual slip: the line was to begin with a name or with white space
  const slip = !entry.isIndented && !first.isQuoted && parseRecordType(first.text) !== null;
  if (slip) return message("master-file/owner-first", lineOf(entry));
  const meant = text.length > 2 ? closestWord(text, MNEMONICS) : null;
  if ((classSeen && TYPE_PATTERN.test(text)) || SHORT_TYPE_PATTERN.test(text) || meant !== null)
    return message("master-file/type", { text: quoteToken(text), meant });
  return message("master-file/not-a-record", lineOf(entry));
}

/** The types of the answers that a server has because of a record. */
export function answeredTypes({ type, next }: RecordHead, tokens: readonly Token[]): readonly string[] {
  return "serverTypes" in type ? type.serverTypes(tokens[next]?.text ?? "") : [type.type];
}

/** Whether a word names a type, in either case. */
export function isRecordType(word: string): boolean {
  return findType(word) !== null;
}

function findType(word: string): RecordHead["type"] | null {
  return parseRecordType(word) ?? findServerType(word);
}
