// Resource records as values, and their master-file text (RFC 1035 §5.1).
import type { Name } from "./name.ts";
import { ROOT } from "./name.ts";

/** Octets as text: one character per octet, U+0000–U+00FF; so nothing is lost and JSON can hold it. */
export type ByteString = string;

/** RDATA by type, for the types this project reads. Hex strings are lower case. */
export interface RdataOf {
  A: { address: string };
  AAAA: { address: string };
  CNAME: { target: Name };
  DNAME: { target: Name };
  NS: { target: Name };
  PTR: { target: Name };
  MX: { preference: number; exchange: Name };
  /** RFC 2782. */
  SRV: { priority: number; weight: number; port: number; target: Name };
  TXT: { strings: ByteString[] };
  /** Obsolete (RFC 7208 §3.1); it has the data of a TXT record. */
  SPF: { strings: ByteString[] };
  SOA: { mname: Name; rname: Name; serial: number; refresh: number; retry: number; expire: number; minimum: number };
  TLSA: { usage: number; selector: number; matching: number; data: string };
  DS: { keyTag: number; algorithm: number; digestType: number; digest: string };
  DNSKEY: { flags: number; protocol: number; algorithm: number; key: string };
}

/** A type whose RDATA is read. */
export type RrType = keyof RdataOf;

/** A type whose RDATA is text. */
export type TextType = "TXT" | "SPF";

export function isTextType(type: string): type is TextType {
  return type === "TXT" || type === "SPF";
}

/** One record: owner, TTL in seconds, type and its RDATA. */
export interface Rr<T extends RrType = RrType> {
  name: Name;
  ttl: number;
  type: T;
  data: RdataOf[T];
}

/** The numbers of the types (IANA DNS parameters). */
export const TYPE_NUMBER: Readonly<Record<RrType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  DS: 43,
  DNSKEY: 48,
  TLSA: 52,
  SPF: 99,
};

/** Octets of a record's data at most: RDLENGTH has 16 bits (RFC 1035 §3.2.1). */
export const MAX_RDATA = 65_535;

/** Characters of their text at most, each octet as `\DDD`. */
export const MAX_RDATA_TEXT = 4 * MAX_RDATA;

/** Octets of a <character-string> at most (RFC 1035 §3.3). */
export const MAX_STRING = 255;

/** The octets of a TXT record: its strings joined without a space (RFC 7208 §3.3, RFC 6376 §3.6.2.2). */
export function txtValue(data: RdataOf["TXT"]): ByteString {
  return data.strings.join("");
}

/** The octets of a TXT record's data: each string behind its length (RFC 1035 §3.3). */
export function txtWireLength({ strings }: RdataOf["TXT"]): number {
  return strings.reduce((sum, { length }) => sum + 1 + length, 0);
}

/** A <character-string> quoted for a master file. */
export function quoteString(octets: ByteString): string {
  if (!/[^\x20-\x7e]|["\\]/.test(octets)) return `"${octets}"`;
  let out = "";
  for (const c of octets) {
    const code = c.charCodeAt(0);
    if (c === '"' || c === "\\") out += `\\${c}`;
    else if (code < 0x20 || code > 0x7e) out += `\\${String(code).padStart(3, "0")}`;
    else out += c;
  }
  return `"${out}"`;
}

/** TXT RDATA for a value of any length: as many strings of 255 octets as it takes. */
export function txtRdata(value: ByteString): RdataOf["TXT"] {
  const strings: ByteString[] = [];
  for (let i = 0; i < value.length; i += MAX_STRING) strings.push(value.slice(i, i + MAX_STRING));
  return { strings: strings.length > 0 ? strings : [""] };
}

/** A name in master-file text: absolute, and what would end or quote it there escaped (RFC 1035 §5.1). */
function formatName(name: Name): string {
  return name === ROOT ? ROOT : `${name.replace(/[;"()@$]/g, "\\$&")}.`;
}

const FORMATTERS: { readonly [T in RrType]: (data: RdataOf[T]) => string } = {
  A: (d) => d.address,
  AAAA: (d) => d.address,
  CNAME: (d) => formatName(d.target),
  DNAME: (d) => formatName(d.target),
  NS: (d) => formatName(d.target),
  PTR: (d) => formatName(d.target),
  MX: (d) => `${d.preference} ${formatName(d.exchange)}`,
  SRV: (d) => `${d.priority} ${d.weight} ${d.port} ${formatName(d.target)}`,
  TXT: (d) => d.strings.map(quoteString).join(" "),
  SPF: (d) => d.strings.map(quoteString).join(" "),
  SOA: (d) =>
    `${formatName(d.mname)} ${formatName(d.rname)} ${d.serial} ${d.refresh} ${d.retry} ${d.expire} ${d.minimum}`,
  TLSA: (d) => `${d.usage} ${d.selector} ${d.matching} ${d.data}`,
  DS: (d) => `${d.keyTag} ${d.algorithm} ${d.digestType} ${d.digest}`,
  DNSKEY: (d) => `${d.flags} ${d.protocol} ${d.algorithm} ${Buffer.from(d.key, "hex").toString("base64")}`,
};

/** RDATA as master-file text, names absolute. */
export function formatRdata<T extends RrType>(type: T, data: RdataOf[T]): string {
  return FORMATTERS[type](data);
}
