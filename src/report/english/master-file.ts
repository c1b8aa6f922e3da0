// What is wrong with a master file. `text` is quoted and cut by its reader, for the file may not be a zone.
import { quotePath } from "../../text/quote.ts";
import { plural } from "../../text/plural.ts";

/** A part of a record's data, as the RFC of its type calls it. */
export type RdataField =
  | "algorithm"
  | "certificate association data"
  | "certificate usage"
  | "data"
  | "digest"
  | "digest type"
  | "expire limit"
  | "flags field"
  | "IPv4 address"
  | "IPv6 address"
  | "key tag"
  | "length"
  | "mail exchanger"
  | "mailbox"
  | "matching type"
  | "minimum TTL"
  | "name server"
  | "port"
  | "preference"
  | "primary name server"
  | "priority"
  | "protocol"
  | "public key"
  | "refresh interval"
  | "retry interval"
  | "selector"
  | "serial"
  | "string"
  | "target"
  | "weight";

type Text = { text: string };
type Limit = { limit: number };
type Field = { field: RdataField; type: string };
/** How long the line is that is not quoted, for it may hold secrets. */
type Line = { octets: number };

const line = ({ octets }: Line): string => `this line of ${plural(octets, "octet")}`;
const DIRECTIVES = "only $ORIGIN, $TTL, $INCLUDE and $GENERATE are";

const lines = {
  "master-file/closing-parenthesis": () => "this parenthesis closes none",
  "master-file/open-parenthesis": () => "this parenthesis is never closed, so all that follows belongs to one record",
  "master-file/words": () => "the record is too long: its data cannot fit the 65,535 octets a record may have",
  "master-file/quote-in-word": () => 'a quote inside a word: write the whole string in quotes, or `\\"`',
  "master-file/nothing-to-escape": () => "nothing to escape after `\\`",
  "master-file/text-after-quote": () => "text follows the closing quote of this string without a space",
  "master-file/open-string": () => "this string is not closed on its line",

  "master-file/directive": ({ text }: Text) => `${text} is not supported: ${DIRECTIVES}`,
  "master-file/not-a-directive": (own: Line) => `${line(own)} is not a valid directive: ${DIRECTIVES}`,
  "master-file/directive-value": ({ directive }: { directive: string }) => `${directive} needs a value after it`,
  "master-file/directive-end": ({ text, directive }: Text & { directive: string }) =>
    `${text} is too much for ${directive}`,
  "master-file/include-count": ({ limit }: Limit) => `more than ${limit} files are included`,
  "master-file/include-size": ({ mebibytes }: { mebibytes: number }) =>
    `the files included by this zone are larger than ${mebibytes} MiB together`,
  "master-file/include-escape": () => "a broken escape in this file name",
  /** `files`: from the outermost to the one that is included again. */
  "master-file/include-loop": ({ file, files }: { file: string; files: readonly string[] }) =>
    `${quotePath(file)} includes itself: ${files.map(quotePath).join(" → ")}`,
  "master-file/generate": () =>
    "$GENERATE needs a range, an owner, a type and data, in quotes where they have several words",
  "master-file/generate-range": ({ text }: Text) =>
    `${text} is not a valid range. Write it like \`1-254\`, or \`0-254/2\` with a step`,
  "master-file/generate-line": () => "the data of this $GENERATE must be one line",
  "master-file/generate-size": () => "this $GENERATE makes data longer than a record may have",
  "master-file/generate-modifiers": ({ text, limit }: Text & Limit) =>
    `${text} after \`$\` is not a valid offset, width (at most ${limit}) and base (d, o, x, X, n or N)`,

  "master-file/records": ({ limit }: Limit) =>
    `this is beyond the ${limit} records that are read of all master files together`,
  "master-file/no-owner": () => "this line begins with white space, but no record before it has a name for it",
  "master-file/no-type": (own: Line) => `a record needs a type and data after its name; ${line(own)} has none`,
  "master-file/class": ({ word }: { word: string }) => `class ${word} is not supported: only IN is`,
  "master-file/owner-first": (own: Line) =>
    `${line(own)} is not a valid record: a line must begin with the owner's name, or with white space for that of the record before`,
  "master-file/type": ({ text, meant }: Text & { meant: string | null }) =>
    `${text} is not a valid record type${meant === null ? "" : `; did you mean "${meant}"?`}`,
  "master-file/not-a-record": (own: Line) => `${line(own)} is not a valid record: no record type stands here`,
  "master-file/ttl": ({ text, limit }: Text & Limit) =>
    `${text} is not a time in seconds (or like \`1h30m\`) of at most ${limit}`,

  /** `isConfigured`: \`origin:\` says it. `others`: how many files of the entry do the same. */
  "master-file/given-origin": ({
    origin,
    isConfigured,
    others,
  }: {
    origin: string;
    isConfigured: boolean;
    others: number;
  }) =>
    `no $ORIGIN stands before this, so names are relative to ${origin}, by ${isConfigured ? "`origin:` of the policy" : "the name of the file"}${others === 0 ? "" : ` (and of ${others} more ${others === 1 ? "file" : "files"} likewise)`}`,
  "master-file/server-computes": () => "the server computes the answer",
};

const data = {
  "master-file/no-field": ({ field, type }: Field) => `this ${type} record has no ${field}`,
  "master-file/quoted-field": ({ field, type }: Field) => `the ${field} of this ${type} record must not be in quotes`,
  "master-file/number": ({ field, type, limit, text }: Field & Limit & Text) =>
    `the ${field} of this ${type} record must be a number from 0 to ${limit}, not ${text}`,
  "master-file/hexadecimal": ({ field, type }: Field) =>
    `the ${field} of this ${type} record must be hexadecimal, two digits for each octet`,
  "master-file/base64": ({ field, type }: Field) =>
    `the ${field} of this ${type} record must be base64, padded with \`=\``,
  "master-file/address": ({ text, version }: Text & { version: 4 | 6 }) =>
    `${text} is not a valid IPv${version} address`,
  "master-file/data-end": ({ text, type }: Text & { type: string }) =>
    `${text} follows the end of this ${type} record's data`,
  "master-file/data-size": ({ limit }: Limit) => `the data are longer than the ${limit} octets a record may have`,
  "master-file/data-size-of": ({ type, limit }: Limit & { type: string }) =>
    `the data of this ${type} record is longer than ${limit} octets`,
  /** `octets`: null where they are too many to count. */
  "master-file/string-size": ({ octets }: { octets: number | null }) =>
    `this string has ${octets ?? "more than 255"} octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings`,
  "master-file/string-escape": () => "a broken escape in this string: `\\DDD` takes three digits up to 255",
  "master-file/quoted-name": () => "a name must not be in quotes",
  "master-file/name-characters": ({ text }: Text) =>
    `${text} has characters that need the A-label form (\`xn--…\`) or \`\\DDD\``,
  "master-file/relative-name": ({ text }: Text) =>
    `${text} is relative, but to what is not said: begin the file with \`$ORIGIN example.org.\`, or set \`origin:\` beside \`bind:\``,
  "master-file/name": ({ text }: Text) =>
    `${text} is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)`,
  "master-file/unknown-type": ({ type }: { type: string }) =>
    `the data of a ${type} record must be written as \`\\# length hexadecimal\``,
  "master-file/claimed-length": ({ claimed, octets }: { claimed: number; octets: number }) =>
    `the length says ${plural(claimed, "octet")}, but ${octets} ${octets === 1 ? "follows" : "follow"}`,
  "master-file/octets": ({ type }: { type: string }) => `these octets are not valid ${type} data`,
};

export const masterFile = { ...lines, ...data };
