// The data of one record read field by field (RFC 1035 §5.1): numbers, names, strings, hexadecimal, base64.
import { labelsOf, MAX_NAME_TEXT, parseName, ROOT, prependLabels, unescapeLabel } from "../../dns/name.ts";
import { message, type SentenceValues } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { MAX_RDATA, MAX_STRING } from "../../dns/record.ts";
import { MasterFileFault, quoteToken } from "./tokens.ts";
import type { Mark, Token } from "./tokens.ts";

/** A string of the longest with each octet as `\DDD`. */
const MAX_STRING_TEXT = 4 * MAX_STRING;

/** The problem with data that no record can have. */
export const RDATA_TOO_LONG = message("master-file/data-size", { limit: MAX_RDATA });

/** A part of the data, as the RFC of the type calls it. */
type RdataField = SentenceValues<"master-file/no-field">["field"];

/** A relative name where no origin is known. */
export class MissingOrigin extends MasterFileFault {}

/** Words after the end of a record's data. */
export class SurplusData extends MasterFileFault {}

/** Walks over the tokens of a record's data; every method throws a MasterFileFault where the data is not as asked. */
export class Fields {
  readonly #tokens: readonly Token[];
  readonly #origin: Name | null;
  readonly #type: string;
  #next: number;

  /** `tokens` are those of the whole entry, its data begins at index `start`, right after the type. */
  constructor(tokens: readonly Token[], start: number, type: string, origin: Name | null) {
    this.#tokens = tokens;
    this.#next = start;
    this.#type = type;
    this.#origin = origin;
  }

  /** The next token; `field` names it in the message if there is none. */
  take(field: RdataField): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined)
      throw new MasterFileFault(
        this.#tokens.at(-1) as Mark,
        message("master-file/no-field", { field, type: this.#type }),
      );
    this.#next++;
    return token;
  }

  /** The next token, which must not be quoted. */
  word(field: RdataField): Token {
    const token = this.take(field);
    if (token.isQuoted)
      throw new MasterFileFault(token, message("master-file/quoted-field", { field, type: this.#type }));
    return token;
  }

  /** An unsigned decimal number of at most `max`. */
  number(field: RdataField, max: number): number {
    const token = this.word(field);
    const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
    if (value <= max) return value;
    const values = { field, type: this.#type, limit: max, text: quoteToken(token.text) };
    throw new MasterFileFault(token, message("master-file/number", values));
  }

  /** A domain name, completed with the origin if relative. */
  name(field: RdataField): Name {
    return absoluteName(this.word(field), this.#origin);
  }

  /** All remaining tokens, at least one, as <character-string>s (RFC 1035 §3.3). */
  strings(): ByteString[] {
    const strings: ByteString[] = [];
    let size = 0;
    do {
      const token = this.take("string");
      const octets = characterString(token);
      size += octets.length + 1;
      if (size > MAX_RDATA) throw this.#tooLong(token);
      strings.push(octets);
    } while (this.hasMore());
    return strings;
  }

  /** The remaining tokens, at least one, joined: hexadecimal octets, lower case. */
  hex(field: RdataField): string {
    const { text, mark } = this.#joined(field);
    if (text.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(text)) {
      throw new MasterFileFault(mark, message("master-file/hexadecimal", { field, type: this.#type }));
    }
    return text.toLowerCase();
  }

  /** The remaining tokens, at least one, joined: base64 (RFC 4648 §4), given back as hexadecimal. */
  base64(field: RdataField): string {
    const { text, mark } = this.#joined(field);
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
      throw new MasterFileFault(mark, message("master-file/base64", { field, type: this.#type }));
    }
    return Buffer.from(text, "base64").toString("hex");
  }

  /** Whether tokens remain. */
  hasMore(): boolean {
    return this.#next < this.#tokens.length;
  }

  /** The next token without taking it. */
  peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  /** Nothing may be left. */
  demandEnd(): void {
    const token = this.peek();
    if (token !== undefined)
      throw new SurplusData(token, message("master-file/data-end", { text: quoteToken(token.text), type: this.#type }));
  }

  #joined(field: RdataField): { text: string; mark: Mark } {
    const mark = this.word(field);
    const parts = [mark.text];
    while (this.hasMore()) parts.push(this.word(field).text);
    const text = parts.join("");
    if (text.length > 2 * MAX_RDATA) throw this.#tooLong(mark);
    return { text, mark };
  }

  #tooLong(mark: Mark): MasterFileFault {
    return new MasterFileFault(mark, message("master-file/data-size-of", { type: this.#type, limit: MAX_RDATA }));
  }
}

/** The octets of a <character-string> (RFC 1035 §3.3). */
function characterString(token: Token): ByteString {
  const tooLong = (octets: number | null): MasterFileFault =>
    new MasterFileFault(token, message("master-file/string-size", { octets }));
  if (token.text.length > MAX_STRING_TEXT) throw tooLong(null);
  const octets = unescapeLabel(token.text);
  if (octets === null) throw new MasterFileFault(token, message("master-file/string-escape"));
  if (octets.length > MAX_STRING) throw tooLong(octets.length);
  return octets;
}

/** A name without escapes and capitals, as nearly all are written; with or without the dot at its end. */
const PLAIN_NAME = /^(?:[a-z0-9_*-]{1,63}\.)*[a-z0-9_*-]{1,63}\.?$/;
/** RFC 1035 §2.3.4: 255 octets with the first length and the root; an escaped octet of the origin has more characters. */
const MAX_PLAIN_NAME = 255 - 2;

/** The absolute name that such a text spells; null for any other. */
function plainName(text: string, origin: Name | null): Name | null {
  if (text.length > MAX_PLAIN_NAME || !PLAIN_NAME.test(text)) return null;
  if (text.endsWith(".")) return text.slice(0, -1);
  const name = origin === null ? null : prependLabels(text, origin);
  return name === null || name.length > MAX_PLAIN_NAME ? null : name;
}

/** The absolute name a token spells: `@` is the origin, a name without trailing dot lies below it (RFC 1035 §5.1). */
export function absoluteName(token: Token, origin: Name | null): Name {
  const { text } = token;
  if (token.isQuoted) throw new MasterFileFault(token, message("master-file/quoted-name"));
  const plain = plainName(text, origin);
  if (plain !== null) return plain;
  // RFC 5891 §4.4: what a zone holds are A-labels
  // RFC 1035 §5.1: `\X` is the character X, a space as well
  if (/[^\x21-\x7e]/.test(text.replaceAll(/\\[\x20-\x7e]/g, "")))
    throw new MasterFileFault(token, message("master-file/name-characters", { text: quoteToken(text) }));
  const absolute = text === ROOT || (text.length <= MAX_NAME_TEXT && labelsOf(text).at(-1) === "");
  if (!absolute && origin === null) {
    throw new MissingOrigin(token, message("master-file/relative-name", { text: quoteToken(text) }));
  }
  const own = text === "@" ? origin : text.length <= MAX_NAME_TEXT ? parseName(text) : null;
  const name = own === null || absolute || text === "@" ? own : parseName(prependLabels(own, origin as Name));
  if (name === null) {
    throw new MasterFileFault(token, message("master-file/name", { text: quoteToken(text) }));
  }
  return name;
}
