// The data of a record of DNSControl's representation. Version 5 writes them as a master file would (`rdata`); before, each
// type has fields of its own, of which 0 is left out, and a TXT record is its text (models/record.go).
import type { Name } from "../../dns/name.ts";
import { ROOT, unescapeLabel } from "../../dns/name.ts";
import type { Octets, RdataOf, RrType } from "../../dns/record.ts";
import { txtOf } from "../../dns/record.ts";
import { Fields } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import type { Token } from "../master-file/tokens.ts";
import { entriesOf, Fault, shown } from "../master-file/tokens.ts";
import { elements, member, textIn, textOf } from "./ir.ts";
import { octetsOf, toAscii } from "./names.ts";

/** RDLENGTH has 16 bits (RFC 1035 §3.2.1), and an octet takes four characters at most. */
const MAX_RDATA = 65_535;
const MAX_TEXT = 4 * MAX_RDATA;

/** What is wrong with a record's data. */
export class DataFault extends Error {}

/** The members that hold what a record says, by the version that writes them. */
export const VALUE_KEYS = ["rdata", "dsdigest", "dnskeypublickey", "target", "comparablev3"] as const;

/** The fields of each type but TXT before version 5, in the order of its RDATA; `#` before those that are numbers. */
const FIELDS: Readonly<Record<Exclude<RrType, "TXT">, readonly string[]>> = {
  A: ["target"],
  AAAA: ["target"],
  CNAME: ["target"],
  DNAME: ["target"],
  NS: ["target"],
  PTR: ["target"],
  MX: ["#mxpreference", "target"],
  SOA: ["target", "soambox", "#soaserial", "#soarefresh", "#soaretry", "#soaexpire", "#soaminttl"],
  TLSA: ["#tlsausage", "#tlsaselector", "#tlsamatchingtype", "target"],
  DS: ["#dskeytag", "#dsalgorithm", "#dsdigesttype", "dsdigest"],
  DNSKEY: ["#dnskeyflags", "#dnskeyprotocol", "#dnskeyalgorithm", "dnskeypublickey"],
};

/** The same of types that are not read; of all others the target. */
const OPAQUE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  SRV: ["#srvpriority", "#srvweight", "#srvport", "target"],
  CAA: ["#caaflag", "caatag", "target"],
  SSHFP: ["#sshfpalgorithm", "#sshfpfingerprint", "target"],
};

/** `origin` is what a target without a dot is relative to. Throws a DataFault; linear. */
export function readData<T extends RrType>(type: T, record: unknown, origin: Name): RdataOf[T] {
  const text = rdataText(record);
  if (type === "TXT") return fitting(text === null ? legacyText(record) : quotedText(text)) as RdataOf[T];
  const tokens = text === null ? legacyTokens(type as Exclude<T, "TXT">, record) : tokensOf(octetsOf(text));
  const last = tokens.find((token) => token.text.includes(".") && !token.text.endsWith(".") && isName(type));
  // as DNSControl itself does (checkTarget in pkg/normalize/validate.go)
  if (last !== undefined) throw new DataFault(`${shown(last.text)} must end with a dot, or DNSControl refuses it`);
  try {
    return readRdata(type, new Fields(tokens, 0, type, type === "SOA" ? ROOT : origin));
  } catch (error) {
    if (error instanceof Fault) throw new DataFault(error.message);
    throw error;
  }
}

/** The data of a type that is not read, as text of bounded length. */
export function readOpaque(type: string, record: unknown): Octets {
  const text =
    rdataText(record) ??
    (OPAQUE_FIELDS[type] ?? ["target"])
      .map((field) => textIn(record, field.replace("#", "")) ?? (field.startsWith("#") ? "0" : ""))
      .join(" ");
  return octetsOf(text.slice(0, MAX_RDATA));
}

/** The data as a master file has them. On the way to version 5 `rdata` was an object for a while, and `comparablev3` beside it. */
export function rdataText(record: unknown): string | null {
  const rdata = member(record, "rdata");
  if (typeof rdata === "string") return bounded(rdata);
  const comparable = member(record, "type") === "SOA" ? null : member(record, "comparablev3"); // that of a SOA record has no serial
  return member(record, "typenum") !== undefined && typeof comparable === "string" ? bounded(comparable) : null;
}

function bounded(text: string): string {
  if (text.length > MAX_TEXT) throw new DataFault(`the data are longer than the ${MAX_RDATA} octets a record may have`);
  return text;
}

const isName = (type: RrType): boolean => ["CNAME", "DNAME", "NS", "PTR", "MX"].includes(type);

function legacyTokens(type: Exclude<RrType, "TXT">, record: unknown): Token[] {
  return FIELDS[type].flatMap((field) => {
    const key = field.replace("#", "");
    // before mxpreference there was priority
    const text =
      textOf(member(record, key)) ??
      (key === "mxpreference" ? textIn(record, "priority") : null) ??
      (key === field ? "" : "0");
    if (text === "") throw new DataFault(`this ${type} record has no ${key}`);
    const ascii = key === "target" || key === "soambox" ? toAscii(bounded(text)) : octetsOf(bounded(text));
    if (ascii === null && isName(type)) throw new DataFault(`${shown(octetsOf(text))} is no domain name`);
    return (ascii ?? text)
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(wordOf);
  });
}

function wordOf(text: string): Token {
  return { text, quoted: false, at: 0, line: 1 };
}

/** `txtstrings` are the strings of version 3; all else joins them, and cuts them again where they are published. */
function legacyText(record: unknown): RdataOf["TXT"] {
  const strings = elements(member(record, "txtstrings")).map(textOf);
  if (strings.length > 0 && !strings.includes(null))
    return { strings: strings.flatMap((text) => txtOf(octetsOf(text ?? "")).strings) };
  const text = textIn(record, "target");
  if (text === null) throw new DataFault("this TXT record has no target");
  return txtOf(octetsOf(text));
}

/** Strings in quotes, of any length. */
function quotedText(text: string): RdataOf["TXT"] {
  const tokens = tokensOf(octetsOf(text));
  const strings = tokens.map((token) => (token.quoted ? unescapeLabel(token.text) : null));
  if (strings.length === 0 || strings.includes(null))
    throw new DataFault(`${shown(octetsOf(text))} is not strings in quotes`);
  return { strings: strings.flatMap((octets) => txtOf(octets ?? "").strings) };
}

function tokensOf(text: Octets): readonly Token[] {
  const [entry, second] = entriesOf(text);
  if (entry === undefined) throw new DataFault("the data are empty");
  if (entry.fault !== null) throw new DataFault(entry.fault.message);
  if (second !== undefined) throw new DataFault("the data have a line end");
  return entry.tokens;
}

function fitting(data: RdataOf["TXT"]): RdataOf["TXT"] {
  const size = data.strings.reduce((sum, { length }) => sum + length + 1, 0);
  if (size > MAX_RDATA) throw new DataFault(`the data are longer than the ${MAX_RDATA} octets a record may have`);
  return data;
}
