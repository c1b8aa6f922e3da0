// Values of octoDNS records (octodns/record/*.py, docs/records.md) as record data, under their new and their old keys.
import type { ByteString, RdataOf, RrType, TextType } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { isTextType, MAX_RDATA, txtRdata } from "../../dns/record.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { Fields } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { MasterFileFault } from "../master-file/tokens.ts";
import type { Token } from "../master-file/tokens.ts";
import { readTarget } from "./names.ts";
import { scalarText, scalarWord } from "./yaml-scalar.ts";
import { readTxtValue } from "./txt-values.ts";
import type { YamlMark, YamlMap, YamlNode, YamlScalar } from "./yaml-tree.ts";
import { valueOf, YamlFault } from "./yaml-tree.ts";

/** Data that only the provider knows; the RRset is undecided. */
export class Undecidable extends YamlFault {
  /** Similar data if the text is not a mail record, whatever the provider makes of it; otherwise null. */
  readonly approximate: RdataOf["TXT"] | null;

  constructor(at: YamlMark, reason: Message, approximate: RdataOf["TXT"] | null = null) {
    super(at, reason);
    this.approximate = approximate;
  }
}

/** How values are to be read. */
export interface ReadOptions {
  /** YamlProvider's `escaped_semicolons`. */
  hasEscapedSemicolons: boolean;
  /** `octodns: {lenient: true}`: what octoDNS refuses is published all the same. */
  isLenient: boolean;
}

/** The types whose data is read: what octoDNS has of those this project reads. */
type ValueType = Exclude<RrType, "SOA" | "DNSKEY">;

/** One field of a record's data, as a master file would have it. */
interface Field {
  text: string;
  at: YamlMark;
}

const READERS: Readonly<Record<Exclude<ValueType, TextType>, (value: YamlNode, manner: ReadOptions) => Field[]>> = {
  A: (value) => [readWord(value)],
  AAAA: (value) => [readWord(value)],
  CNAME: (value, manner) => [readTargetField(value, manner)],
  DNAME: (value, manner) => [readTargetField(value, manner)],
  NS: (value, manner) => [readTargetField(value, manner)],
  PTR: (value, manner) => [readTargetField(value, manner)],
  MX: (value, manner) => {
    const map = demandMap(value);
    return [
      readWord(demandMember(map, "preference", "priority")),
      readTargetField(demandMember(map, "exchange", "value"), manner),
    ];
  },
  SRV: (value, manner) => {
    const map = demandMap(value);
    const numbers = ["priority", "weight", "port"].map((key) => readWord(demandMember(map, key)));
    return [...numbers, readTargetField(demandMember(map, "target"), manner)];
  },
  TLSA: (value, { isLenient }) => {
    const map = demandMap(value);
    const usage = readBoundedNumber(demandMember(map, "certificate_usage"), 3, isLenient);
    const rest = [
      readBoundedNumber(demandMember(map, "selector"), 1, isLenient),
      readBoundedNumber(demandMember(map, "matching_type"), 2, isLenient),
    ];
    return [usage, ...rest, readWord(demandMember(map, "certificate_association_data"))];
  },
  DS: (value) => {
    const map = demandMap(value);
    // octoDNS's first names were those of a DNSKEY, for the same four fields
    const old = valueOf(map, "public_key") !== undefined || valueOf(map, "flags") !== undefined;
    const keys = old
      ? ["flags", "protocol", "algorithm", "public_key"]
      : ["key_tag", "algorithm", "digest_type", "digest"];
    return keys.map((key) => readWord(demandMember(map, key)));
  },
};

/** Types octoDNS has and this project does not read, and the keys their values need; none: the value is text. */
export const OPAQUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  CAA: ["tag", "value"],
  HTTPS: ["svcpriority", "targetname"],
  LOC: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"],
  NAPTR: ["order", "preference", "flags", "service", "regexp", "replacement"],
  OPENPGPKEY: [],
  SSHFP: ["algorithm", "fingerprint_type", "fingerprint"],
  SVCB: ["svcpriority", "targetname"],
  URI: ["priority", "weight", "target"],
};

/** Whether values of a type are read. */
export function isValueType(type: string): type is ValueType {
  return isTextType(type) || Object.hasOwn(READERS, type);
}

/** The data one value says. Throws a YamlFault; Unclear where only the provider knows. */
export function readYamlValue(type: ValueType, value: YamlNode, manner: ReadOptions): RdataOf[ValueType] {
  if (isTextType(type)) return readTxt(value, manner);
  const fields = READERS[type](value, manner);
  const tokens = fields.map(({ text }, i): Token => ({ text, isQuoted: false, at: i, line: 1 }));
  try {
    return readRdata(type, new Fields(tokens, 0, type, null));
  } catch (error) {
    if (!(error instanceof MasterFileFault)) throw error;
    throw new YamlFault((fields[error.mark.at] as Field).at, error.problem);
  }
}

/** The octets of a TXT value, in strings of 255 as octoDNS splits them. */
function readTxt(value: YamlNode, { hasEscapedSemicolons, isLenient }: ReadOptions): RdataOf["TXT"] {
  const written = scalarText(demandScalar(value));
  if ("problem" in written) throw new YamlFault(value.at, written.problem);
  const read = readTxtValue(written.text, hasEscapedSemicolons, isLenient);
  if ("unclear" in read)
    throw new Undecidable(value.at, read.unclear, read.other === null ? null : txtRdata(read.other));
  if ("octets" in read) return txtRdata(read.octets);
  throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}

/** The data of a record of a type that is not read, as one text. Throws a YamlFault where a key is missing. */
export function readOpaque(type: string, value: YamlNode): ByteString {
  const keys = OPAQUE_KEYS[type] ?? [];
  if (keys.length === 0) return encodeUtf8(readWord(value).text);
  const map = demandMap(value);
  for (const key of keys) demandMember(map, key);
  const words: string[] = [];
  collectWords(map, words, { left: MAX_RDATA });
  return encodeUtf8(words.join(" "));
}

/** `key=value` of all that is in a node, to a bounded length, however often a part of it is repeated. */
function collectWords(node: Exclude<YamlNode, YamlScalar>, words: string[], budget: { left: number }): void {
  const parts =
    node.kind === "map"
      ? node.entries.map(({ key, value }) => ({ key: `${key.text}=`, value }))
      : node.items.map((value) => ({ key: "", value }));
  for (const { key, value } of parts) {
    if (--budget.left <= 0) return;
    const text = value.kind === "scalar" ? value.text.slice(0, budget.left) : "";
    budget.left -= key.length + text.length;
    words.push(key + text);
    if (value.kind !== "scalar") collectWords(value, words, budget);
  }
}

function demandMap(value: YamlNode): YamlMap {
  if (value.kind === "map") return value;
  throw new YamlFault(value.at, message("octodns/fields"));
}

function demandScalar(value: YamlNode): YamlScalar {
  if (value.kind === "scalar") return value;
  throw new YamlFault(value.at, message("octodns/one-value", { kind: value.kind }));
}

/** The value of a key, or of the name the key had in earlier versions of octoDNS. */
function demandMember(map: YamlMap, key: string, older = key): YamlNode {
  const found = valueOf(map, key) ?? valueOf(map, older);
  if (found !== undefined) return found;
  throw new YamlFault(map.at, message("octodns/no-field", { key }));
}

function readWord(value: YamlNode): Field {
  const read = scalarWord(demandScalar(value));
  if ("problem" in read) throw new YamlFault(value.at, read.problem);
  return { text: read.text, at: value.at };
}

/** A number that octoDNS bounds more than DNS does. */
function readBoundedNumber(value: YamlNode, max: number, lenient: boolean): Field {
  const field = readWord(value);
  if (!lenient && Number(field.text) > max)
    throw new YamlFault(value.at, message("octodns/bounded-number", { limit: max }));
  return field;
}

function readTargetField(value: YamlNode, { isLenient }: ReadOptions): Field {
  const read = readTarget(readWord(value).text, isLenient);
  if ("unclear" in read) throw new Undecidable(value.at, read.unclear);
  if ("target" in read) return { text: read.target, at: value.at };
  throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}
