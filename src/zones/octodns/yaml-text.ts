// Record data in the words of octoDNS's YAML, keys in the order it wants (`enforce_order`).
import type { Rr } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import { readTxtValue } from "./txt-values.ts";
import type { RrsetChange } from "../edits/rrset-change.ts";

/** A field of a value that is a map: its key, the names it had in earlier versions, and what it says, quoted where YAML wants it. */
interface Field {
  keys: readonly string[];
  value: string;
}

/** The fields of a record whose value is a map; null for other types. */
export function fieldsOf({ data }: Rr): Field[] | null {
  if ("exchange" in data) {
    const exchange = data.exchange === "." ? "." : `${data.exchange}.`;
    return [
      { keys: ["exchange", "value"], value: formatWord(exchange) },
      { keys: ["preference", "priority"], value: String(data.preference) },
    ];
  }
  if ("port" in data) {
    const target = data.target === "." ? "." : `${data.target}.`;
    return [
      { keys: ["port"], value: String(data.port) },
      { keys: ["priority"], value: String(data.priority) },
      { keys: ["target"], value: formatWord(target) },
      { keys: ["weight"], value: String(data.weight) },
    ];
  }
  if (!("usage" in data)) return null;
  return [
    { keys: ["certificate_association_data"], value: formatWord(data.data) },
    { keys: ["certificate_usage"], value: String(data.usage) },
    { keys: ["matching_type"], value: String(data.matching) },
    { keys: ["selector"], value: String(data.selector) },
  ];
}

/** A text record's value as a scalar in the quotes of another (`like`); null where octoDNS would not publish what it says. */
export function formatTxtScalar({ data }: Rr, escaped: boolean, like: string): string | null {
  const text = "strings" in data ? txtValue(data) : "";
  if (text === "" || !isPrintableAscii(text)) return null;
  const written = escaped ? text.replaceAll(";", "\\;") : text;
  const read = readTxtValue(written, escaped, false);
  if (!("octets" in read) || read.octets !== text) return null;
  if (like.startsWith('"')) return `"${written.replaceAll(/["\\]/g, "\\$&")}"`;
  return !like.startsWith("'") && isPlainText(written) ? written : singleQuoted(written);
}

/** A value as lines of YAML, to stand behind `- `; null where it has none. */
export function formatValue(rr: Rr, escaped: boolean): string[] | null {
  const fields = fieldsOf(rr);
  if (fields !== null) return fields.map(({ keys, value }) => `${keys[0]}: ${value}`);
  const scalar = formatNamedScalar(rr) ?? formatTxtScalar(rr, escaped, "");
  return scalar === null ? null : [scalar];
}

/** The value of an alias or an address; null for other types. */
function formatNamedScalar({ data }: Rr): string | null {
  if ("target" in data) return formatWord(`${data.target}.`);
  return "address" in data ? formatWord(data.address) : null;
}

/** A record as lines of YAML; null where it has none. */
export function formatRecord({ type, added }: RrsetChange, escaped: boolean): string[] | null {
  const values = added.map((rr) => formatValue(rr, escaped));
  if (values.length === 0 || values.includes(null)) return null;
  const [first, ...more] = values as [string[], ...string[][]];
  const head = `type: ${type}`;
  if (more.length > 0)
    return [
      head,
      "values:",
      ...[first, ...more].flatMap((lines) => lines.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)),
    ];
  return first.length === 1 ? [head, `value: ${first[0]}`] : [head, "value:", ...first.map((line) => `  ${line}`)];
}

/** A key of a zone file. */
export function formatKey(key: string): string {
  return formatWord(key);
}

/** Words that YAML 1.1 takes for something else than text. */
const RESERVED_WORD = /^(?:y|n|yes|no|true|false|on|off|null)$/i;

function formatWord(text: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(text) && !RESERVED_WORD.test(text) ? text : singleQuoted(text);
}

/** Whether text stands for itself without quotes, in flow collections too. */
function isPlainText(text: string): boolean {
  return /^[A-Za-z][^,[\]{}]*$/.test(text) && !/: |:$| #|\s$|^\s/.test(text);
}

export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
