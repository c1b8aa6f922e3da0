// Values of octoDNS records (octodns/record/*.py, docs/records.md) as record data, under their new and their old keys.
import type { Octets, RdataOf, RrType } from "../../dns/record.ts";
import { txtOf } from "../../dns/record.ts";
import { Fields } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { Fault } from "../master-file/tokens.ts";
import type { Token } from "../master-file/tokens.ts";
import { readTarget } from "./names.ts";
import { textOf, wordOf } from "./scalar.ts";
import { readText } from "./text.ts";
import type { Mark, YamlMap, YamlNode } from "./tree.ts";
import { valueOf, YamlFault } from "./tree.ts";

/** Data that only the provider knows; the RRset is undecided. */
export class Unclear extends YamlFault {}

/** How values are to be read. */
export interface Manner {
  /** YamlProvider's `escaped_semicolons`. */
  escaped: boolean;
  /** `octodns: {lenient: true}`: what octoDNS refuses is published all the same. */
  lenient: boolean;
}

/** The types whose data is read: what octoDNS has of those this project reads. */
type ValueType = Exclude<RrType, "SOA" | "DNSKEY">;

/** One field of a record's data, as a master file would have it. */
interface Field {
  text: string;
  at: Mark;
}

const READ: Readonly<Record<Exclude<ValueType, "TXT">, (value: YamlNode, manner: Manner) => Field[]>> = {
  A: (value) => [word(value)],
  AAAA: (value) => [word(value)],
  CNAME: (value, manner) => [target(value, manner)],
  DNAME: (value, manner) => [target(value, manner)],
  NS: (value, manner) => [target(value, manner)],
  PTR: (value, manner) => [target(value, manner)],
  MX: (value, manner) => {
    const map = mapOf(value);
    return [word(member(map, "preference", "priority")), target(member(map, "exchange", "value"), manner)];
  },
  TLSA: (value, { lenient }) => {
    const map = mapOf(value);
    const usage = small(member(map, "certificate_usage"), 3, lenient);
    const rest = [small(member(map, "selector"), 1, lenient), small(member(map, "matching_type"), 2, lenient)];
    return [usage, ...rest, word(member(map, "certificate_association_data"))];
  },
  DS: (value) => {
    const map = mapOf(value);
    // octoDNS's first names were those of a DNSKEY, for the same four fields
    const old = valueOf(map, "public_key") !== undefined || valueOf(map, "flags") !== undefined;
    const keys = old
      ? ["flags", "protocol", "algorithm", "public_key"]
      : ["key_tag", "algorithm", "digest_type", "digest"];
    return keys.map((key) => word(member(map, key)));
  },
};

/** Types octoDNS has and this project does not read, and the keys their values need; none: the value is text. */
export const OPAQUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  CAA: ["tag", "value"],
  HTTPS: ["svcpriority", "targetname"],
  LOC: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"],
  NAPTR: ["order", "preference", "flags", "service", "regexp", "replacement"],
  OPENPGPKEY: [],
  SPF: [],
  SRV: ["priority", "weight", "port", "target"],
  SSHFP: ["algorithm", "fingerprint_type", "fingerprint"],
  SVCB: ["svcpriority", "targetname"],
  URI: ["priority", "weight", "target"],
};

/** Whether values of a type are read. */
export function isValueType(type: string): type is ValueType {
  return type === "TXT" || Object.hasOwn(READ, type);
}

/** The data one value says. Throws a YamlFault; Unclear where only the provider knows. */
export function readValue(type: ValueType, value: YamlNode, manner: Manner): RdataOf[ValueType] {
  if (type === "TXT") return readTxt(value, manner);
  const fields = READ[type](value, manner);
  const tokens = fields.map(({ text }, i): Token => ({ text, quoted: false, at: i, line: 1 }));
  try {
    return readRdata(type, new Fields(tokens, 0, type, null));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new YamlFault((fields[error.mark.at] as Field).at, error.message);
  }
}

/** The octets of a TXT value, in strings of 255 as octoDNS splits them. */
function readTxt(value: YamlNode, { escaped, lenient }: Manner): RdataOf["TXT"] {
  const written = textOf(scalarOf(value));
  if ("problem" in written) throw new YamlFault(value.at, written.problem);
  const read = readText(written.text, escaped, lenient);
  if ("unclear" in read) throw new Unclear(value.at, read.unclear);
  if ("octets" in read) return txtOf(read.octets);
  throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}

/** Ours: as much of an unread value as is kept. */
const MAX_OPAQUE = 65_535;

/** The data of a record of a type that is not read, as one text. Throws a YamlFault where a key is missing. */
export function readOpaque(type: string, value: YamlNode): Octets {
  const keys = OPAQUE_KEYS[type] ?? [];
  if (keys.length === 0) return Buffer.from(word(value).text, "utf8").toString("latin1");
  const map = mapOf(value);
  for (const key of keys) member(map, key);
  const words: string[] = [];
  collect(map, words, { left: MAX_OPAQUE });
  return Buffer.from(words.join(" "), "utf8").toString("latin1");
}

/** `key=value` of all that is in a node, to a bounded length, however often a part of it is repeated. */
function collect(node: YamlNode, words: string[], budget: { left: number }): void {
  const parts =
    node.kind === "map"
      ? node.entries.map(({ key, value }) => ({ key: `${key.text}=`, value }))
      : node.kind === "list"
        ? node.items.map((value) => ({ key: "", value }))
        : [];
  for (const { key, value } of parts) {
    if (--budget.left <= 0) return;
    const text = value.kind === "scalar" ? value.text.slice(0, budget.left) : "";
    budget.left -= key.length + text.length;
    words.push(key + text);
    if (value.kind !== "scalar") collect(value, words, budget);
  }
}

function mapOf(value: YamlNode): YamlMap {
  if (value.kind === "map") return value;
  throw new YamlFault(value.at, "a map of the record's fields is wanted here");
}

function scalarOf(value: YamlNode): Extract<YamlNode, { kind: "scalar" }> {
  if (value.kind === "scalar") return value;
  throw new YamlFault(value.at, `one value is wanted here, not a ${value.kind}`);
}

/** The value of a key, or of the name the key had in earlier versions of octoDNS. */
function member(map: YamlMap, key: string, older?: string): YamlNode {
  const found = valueOf(map, key) ?? (older === undefined ? undefined : valueOf(map, older));
  if (found !== undefined) return found;
  throw new YamlFault(map.at, `this value has no ${key}`);
}

function word(value: YamlNode): Field {
  const read = wordOf(scalarOf(value));
  if ("problem" in read) throw new YamlFault(value.at, read.problem);
  return { text: read.text, at: value.at };
}

/** A number that octoDNS bounds more than DNS does. */
function small(value: YamlNode, max: number, lenient: boolean): Field {
  const field = word(value);
  if (!lenient && Number(field.text) > max)
    throw new YamlFault(value.at, `octoDNS takes a number from 0 to ${max} here`);
  return field;
}

function target(value: YamlNode, { lenient }: Manner): Field {
  const read = readTarget(word(value).text, lenient);
  if ("unclear" in read) throw new Unclear(value.at, read.unclear);
  if ("target" in read) return { text: read.target, at: value.at };
  throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}
