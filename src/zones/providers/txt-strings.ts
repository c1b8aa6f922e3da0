// How DNS providers take TXT data: RFC 1035 §5.1 strings, text without quotes, or either, each with limits of its own.
import { unescapeLabel } from "../../dns/name.ts";
import type { ByteString, RdataOf } from "../../dns/record.ts";
import { txtRdata } from "../../dns/record.ts";
import { parseEntries, quoteToken } from "../master-file/tokens.ts";
import type { Token } from "../master-file/tokens.ts";

/** What a value comes to. `fault`: the provider refuses it; `unsure`: what the provider makes of it is not documented. */
export type ValueReading<T> = { data: T } | { fault: string } | { unsure: string };

/** Reads the text of a TXT value, as octets of UTF-8. Never throws, linear. */
export type TxtReader = (text: ByteString) => ValueReading<RdataOf["TXT"]>;

const NOT_ASCII = { unsure: "has characters other than ASCII, which the provider may store in more than one way" };

/** Route 53 takes `"…" "…"`; its Terraform provider puts the first and the last quote around a value. */
export const readRoute53Txt: TxtReader = (text) => {
  if (/^"(?:[^"\\]|\\.)*"$/s.test(text) && /[^\s"]/.test(text)) {
    return {
      fault: `${quoteToken(text)} is in quotes, and the provider puts quotes around it once more, which Route 53 refuses: leave them out`,
    };
  }
  if (!isAscii(text)) return NOT_ASCII;
  const decimal = octalToDecimal(text);
  return decimal === null ? { unsure: "has an escape that Route 53 does not document" } : readStrings(`"${decimal}"`);
};

/** Cloud DNS takes what a master file would: words without quotes are a string each, and so run together. */
export const readGoogleTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  // a string that is never closed ends with the text, so that no quote is tried twice
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "");
  if (/[;()\\\r\n]/.test(outside))
    return { unsure: "is not in quotes, and has a character that may end or join strings there" };
  return readStrings(text);
};

/** Azure DNS takes the text itself; its Terraform provider cuts it into strings. */
export const readAzureTxt: TxtReader = (text) => {
  if (text.length > 4096) return { fault: `the text has ${text.length} octets, and azurerm takes 4096` };
  return isAscii(text) && !/["\\]/.test(text)
    ? { data: txtRdata(text) }
    : {
        unsure:
          "has quotes, backslashes, or characters other than ASCII, which the provider may store in more than one way",
      };
};

/** Cloudflare takes strings in quotes, or text without; it cuts what is longer than a string may be. */
export const readCloudflareTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (text.startsWith('"'))
    return readLongStrings(text) ?? { unsure: "begins with a quote, but is not one string in quotes, or several" };
  return /["\\]/.test(text)
    ? { unsure: "has quotes or backslashes in it, but is not in quotes" }
    : { data: txtRdata(text) };
};

/** deSEC takes strings in quotes, and cuts what is longer than a string may be. */
export const readDesecTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  return (
    readLongStrings(text) ?? { fault: `${quoteToken(text)} is not in quotes, which deSEC wants: "\\"…\\"" in HCL` }
  );
};

/** The Hetzner Cloud takes strings in quotes alone, of up to 255 octets. */
export const readHcloudTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (quotedStrings(text) === null)
    return {
      fault: `${quoteToken(text)} is not in quotes, which Hetzner wants: use provider::hcloud::txt_record("…")`,
    };
  return readStrings(text);
};

/** Hetzner DNS takes strings in quotes, and something of text without. */
export const readHetznerTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (quotedStrings(text) !== null) return readStrings(text);
  return /^[^\s"\\;()]{1,255}$/.test(text)
    ? { data: txtRdata(text) }
    : { unsure: 'is not in quotes, so that it may be cut or joined: write "\\"…\\"" in HCL' };
};

function isAscii(text: ByteString): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

/** Route 53 writes `\DDD` in octal, a master file in decimal; null where another escape than these, `\"` and `\\` stands. */
export function octalToDecimal(text: ByteString): ByteString | null {
  let known = true;
  const decimal = text.replaceAll(
    /\\(?:([0-3][0-7]{2})|(["\\])|)/g,
    (escape: string, octal?: string, plain?: string) => {
      if (octal !== undefined) return `\\${String(Number.parseInt(octal, 8)).padStart(3, "0")}`;
      if (plain === undefined) known = false;
      return escape;
    },
  );
  return known ? decimal : null;
}

/** Strings as in a master file. */
function readStrings(text: ByteString): ValueReading<RdataOf["TXT"]> {
  const tokens = tokenizeText(text);
  if (typeof tokens === "string") return { fault: tokens };
  const strings: ByteString[] = [];
  for (const token of tokens) {
    const octets = unescapeLabel(token.text);
    if (octets === null) return { fault: "a broken escape: `\\DDD` takes three digits up to 255" };
    if (octets.length > 255)
      return {
        fault: `a string of ${octets.length} octets, and 255 are allowed (RFC 1035 §3.3): put \\" \\" into it after at most 255`,
      };
    strings.push(octets);
  }
  return strings.length > 0 ? { data: { strings } } : { fault: "the text is empty" };
}

/** Strings in quotes of any length, cut after 255 octets; null where the text is something else. */
function readLongStrings(text: ByteString): ValueReading<RdataOf["TXT"]> | null {
  const strings = quotedStrings(text)?.map((token) => unescapeLabel(token.text));
  if (strings === undefined) return null;
  if (strings.includes(null)) return { fault: "a broken escape: `\\DDD` takes three digits up to 255" };
  return { data: { strings: strings.flatMap((octets) => txtRdata(octets ?? "").strings) } };
}

/** The tokens of a text that is strings in quotes and nothing else. */
function quotedStrings(text: ByteString): readonly Token[] | null {
  const tokens = tokenizeText(text);
  return typeof tokens !== "string" && tokens.length > 0 && tokens.every((token) => token.isQuoted) ? tokens : null;
}

/** The tokens of a text of one line without a comment; else what is wrong with it. */
export function tokenizeText(text: ByteString): readonly Token[] | string {
  if (/[\r\n]/.test(text)) return "the text has line ends, and a record's data are one line";
  const [entry] = parseEntries(text);
  if (entry === undefined) return [];
  const last = entry.tokens.at(-1);
  const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
  return (
    entry.fault?.message ??
    (text.slice(end).trim() === ""
      ? entry.tokens
      : `${quoteToken(text.slice(end).trim())} would be taken for a comment`)
  );
}
