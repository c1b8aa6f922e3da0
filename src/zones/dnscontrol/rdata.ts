// The data of a record of DNSControl's representation. Version 5 writes them as a master file would (`rdata`); before, each
// type has fields of its own (those that are 0 are left out), and a TXT record is its text (models/record.go).
import type { Name } from "../../dns/name.ts";
import { ROOT, unescapeLabel } from "../../dns/name.ts";
import type { ByteString, RdataOf, RrType, TextType } from "../../dns/record.ts";
import { isTextType, MAX_RDATA, MAX_RDATA_TEXT, txtRdata, txtWireLength } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { Fields, RDATA_TOO_LONG } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import type { Token } from "../master-file/tokens.ts";
import { parseEntries, MasterFileFault, quoteText, quoteToken } from "../master-file/tokens.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { elements, member, textIn, textOf } from "../json-values.ts";
import { toAscii } from "../../dns/idna.ts";
import type { Result } from "../../result.ts";

/** The members that hold what a record says, by the version that writes them. */
export const VALUE_KEYS = ["rdata", "dsdigest", "dnskeypublickey", "target", "comparablev3"] as const;

/** The fields of each type but those of text before version 5, in the order of its RDATA; `#` before those that are numbers. */
const LEGACY_FIELDS: Readonly<Record<Exclude<RrType, TextType>, readonly string[]>> = {
  A: ["target"],
  AAAA: ["target"],
  CNAME: ["target"],
  DNAME: ["target"],
  NS: ["target"],
  PTR: ["target"],
  MX: ["#mxpreference", "target"],
  SRV: ["#srvpriority", "#srvweight", "#srvport", "target"],
  SOA: ["target", "soambox", "#soaserial", "#soarefresh", "#soaretry", "#soaexpire", "#soaminttl"],
  TLSA: ["#tlsausage", "#tlsaselector", "#tlsamatchingtype", "target"],
  DS: ["#dskeytag", "#dsalgorithm", "#dsdigesttype", "dsdigest"],
  DNSKEY: ["#dnskeyflags", "#dnskeyprotocol", "#dnskeyalgorithm", "dnskeypublickey"],
};

/** The same of types that are not read; of all others the target. */
const LEGACY_OPAQUE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  CAA: ["#caaflag", "caatag", "target"],
  SSHFP: ["#sshfpalgorithm", "#sshfpfingerprint", "target"],
};

const TOO_LONG = { problem: RDATA_TOO_LONG };

/** `origin` is what a target without a dot is relative to. Linear. */
export function readIrRdata<T extends RrType>(
  type: T,
  record: unknown,
  origin: Name,
): Result<{ data: RdataOf[T] }, Message> {
  const written = rdataText(record);
  if (written !== null && written.length > MAX_RDATA_TEXT) return TOO_LONG;
  if (isTextType(type)) {
    const data = written === null ? legacyTxt(record) : parseQuotedStrings(written);
    if ("problem" in data) return data;
    return txtWireLength(data) > MAX_RDATA ? TOO_LONG : { data: data as RdataOf[T] };
  }
  const tokens =
    written === null ? legacyTokens(type as Exclude<T, TextType>, record) : tokenizeRdata(encodeUtf8(written));
  if ("problem" in tokens) return tokens;
  const last = tokens.find((token) => token.text.includes(".") && !token.text.endsWith(".") && isNameType(type));
  // as DNSControl itself does (checkTarget in pkg/normalize/validate.go)
  if (last !== undefined) return { problem: message("dnscontrol/no-dot", { text: quoteToken(last.text) }) };
  try {
    return { data: readRdata(type, new Fields(tokens, 0, type, type === "SOA" ? ROOT : origin)) };
  } catch (error) {
    if (error instanceof MasterFileFault) return { problem: error.problem };
    throw error;
  }
}

/** The data of a type that is not read. */
export function readOpaqueRdata(type: string, record: unknown): Result<{ data: ByteString }, Message> {
  const written = rdataText(record);
  if (written !== null && written.length > MAX_RDATA_TEXT) return TOO_LONG;
  const text =
    written ??
    (LEGACY_OPAQUE_FIELDS[type] ?? ["target"])
      .map((field) => textIn(record, field.replace("#", "")) ?? (field.startsWith("#") ? "0" : ""))
      .join(" ");
  return { data: encodeUtf8(text.slice(0, MAX_RDATA)) };
}

/** The data as a master file has them, of any length. On the way to version 5 `rdata` was an object for a while, and `comparablev3` beside it. */
export function rdataText(record: unknown): string | null {
  const rdata = member(record, "rdata");
  if (typeof rdata === "string") return rdata;
  const comparable = member(record, "type") === "SOA" ? null : member(record, "comparablev3"); // that of a SOA record has no serial
  return member(record, "typenum") !== undefined && typeof comparable === "string" ? comparable : null;
}

const isNameType = (type: RrType): boolean => ["CNAME", "DNAME", "NS", "PTR", "MX", "SRV"].includes(type);

function legacyTokens(type: Exclude<RrType, TextType>, record: unknown): Result<Token[], Message> {
  const tokens: Token[] = [];
  for (const field of LEGACY_FIELDS[type]) {
    const key = field.replace("#", "");
    // before mxpreference there was priority
    const text =
      textOf(member(record, key)) ??
      (key === "mxpreference" ? textIn(record, "priority") : null) ??
      (key === field ? "" : "0");
    if (text === "") return { problem: message("dnscontrol/no-field", { type, key }) };
    if (text.length > MAX_RDATA_TEXT) return TOO_LONG;
    const ascii = key === "target" || key === "soambox" ? toAscii(text) : encodeUtf8(text);
    if (ascii === null && isNameType(type))
      return { problem: message("zone-fault/not-a-name", { text: quoteText(text) }) };
    const words = (ascii ?? encodeUtf8(text)).split(/\s+/).filter((word) => word !== "");
    tokens.push(...words.map(unquotedToken));
  }
  return tokens;
}

function unquotedToken(text: string): Token {
  return { text, isQuoted: false, at: 0, line: 1 };
}

/** `txtstrings` are the strings of version 3; all else joins them, and cuts them again where they are published. */
function legacyTxt(record: unknown): Result<RdataOf["TXT"], Message> {
  const strings = elements(member(record, "txtstrings")).map(textOf);
  if (strings.length > 0 && !strings.includes(null))
    return { strings: strings.flatMap((text) => txtRdata(encodeUtf8(text ?? "")).strings) };
  const text = textIn(record, "target");
  if (text === null) return { problem: message("dnscontrol/no-field", { type: "TXT", key: "target" }) };
  return txtRdata(encodeUtf8(text));
}

/** Strings in quotes, of any length. */
function parseQuotedStrings(text: string): Result<RdataOf["TXT"], Message> {
  const tokens = tokenizeRdata(encodeUtf8(text));
  if ("problem" in tokens) return tokens;
  const strings = tokens.map((token) => (token.isQuoted ? unescapeLabel(token.text) : null));
  if (strings.length === 0 || strings.includes(null))
    return { problem: message("dnscontrol/not-in-quotes", { text: quoteText(text) }) };
  return { strings: strings.flatMap((octets) => txtRdata(octets ?? "").strings) };
}

function tokenizeRdata(text: ByteString): Result<readonly Token[], Message> {
  const [entry, second] = parseEntries(text);
  if (entry === undefined) return { problem: message("dnscontrol/no-data") };
  if (entry.fault !== null) return { problem: entry.fault.problem };
  return second === undefined ? entry.tokens : { problem: message("dnscontrol/line-end") };
}
