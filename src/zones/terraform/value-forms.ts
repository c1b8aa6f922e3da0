// The value of one record as a provider takes it, into the RDATA that the zone will have.
import { domainToASCII } from "node:url";
import type { Name } from "../../dns/name.ts";
import { isWithin, parseName, ROOT, under } from "../../dns/name.ts";
import type { RdataOf, RrType } from "../../dns/record.ts";
import { Fields, NoOrigin } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { Fault, shown } from "../master-file/tokens.ts";
import type { Reading, TxtReader } from "./txt-forms.ts";
import { octalToDecimal, octetsOf, tokensOf } from "./txt-forms.ts";

/** How a provider takes names in data without a dot at the end: as they are, not at all, or below the zone. */
type Names = "absolute" | "dotted" | "relative";

/** How a provider takes values. */
export interface ValueForm {
  names: Names;
  txt: TxtReader;
  /** Whether `\\DDD` in names is octal (Route 53). */
  octal?: true;
}

/** RDLENGTH has 16 bits (RFC 1035 §3.2.1), and an octet takes four characters at most. */
const MAX_RDATA = 65_535;
const MAX_TEXT = 4 * MAX_RDATA;

/** Reads a value of a type that is read. Never throws, linear. */
export function readValue<T extends RrType>(type: T, value: string, form: ValueForm, zone: Name): Reading<RdataOf[T]> {
  const text = octetsOf(value);
  if (text.length > MAX_TEXT) return { fault: `the data are longer than the ${MAX_RDATA} octets a record may have` };
  if (type === "TXT") return fitting(form.txt(text)) as Reading<RdataOf[T]>;
  const ascii = asciiNames(value);
  const tokens = tokensOf(form.octal === true ? (octalToDecimal(ascii) ?? ascii) : ascii);
  if (typeof tokens === "string") return { fault: tokens };
  if (tokens.some((token) => token.text === "@") && form.names !== "relative")
    return { unsure: "is `@`, which the provider may take for the zone" };
  if (tokens.length === 0) return { fault: `an empty value is no ${type} record` };
  const origin = { absolute: ROOT, dotted: null, relative: zone }[form.names];
  try {
    return { data: readRdata(type, new Fields(tokens, 0, type, origin)) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      fault:
        error instanceof NoOrigin
          ? `${shown(text)} must end with a dot: the provider takes no relative names`
          : error.message,
    };
  }
}

function fitting(reading: Reading<RdataOf["TXT"]>): Reading<RdataOf["TXT"]> {
  const size = "data" in reading ? reading.data.strings.reduce((sum, { length }) => sum + length + 1, 0) : 0;
  return size > MAX_RDATA ? { fault: `the data are longer than the ${MAX_RDATA} octets a record may have` } : reading;
}

/** A name of up to 255 octets, each `\\DDD` (RFC 1035 §2.3.4): longer text is none. */
const MAX_NAME_TEXT = 4 * 255;

/** A name as people write it, internationalised or not, with a dot at its end or without. */
export function nameIn(written: string): Name | null {
  return written.length > MAX_NAME_TEXT ? null : parseName(asciiNames(written));
}

/** RFC 5891 §4.4: what a zone holds are A-labels. A word that has none is left as it is, to be refused. */
function asciiNames(value: string): string {
  if (!/[^\x00-\x7f]/.test(value)) return value;
  return value
    .split(" ")
    .map((word) => (/[^\x00-\x7f]/.test(word) ? domainToASCII(word) || octetsOf(word) : word))
    .join(" ");
}

/** How a provider takes the name of a record: below the zone, either, or absolute. */
export type Owner = (written: string, zone: Name) => Name | null;

/** Below the zone, `@` or nothing being its apex. What a dot at the end means there is not documented. */
export const relativeOwner: Owner = (written, zone) => {
  if (written === "@" || written === "") return zone;
  const name = written.endsWith(".") ? null : nameIn(written);
  return name === null ? null : parseName(under(name, zone));
};

/** Below the zone unless it ends with it. */
export const eitherOwner: Owner = (written, zone) => {
  const name = nameIn(written);
  return name !== null && isWithin(name, zone) ? name : relativeOwner(written, zone);
};

/** Route 53's provider goes by the end of the text, label or not; escapes are octal. */
export const route53Owner: Owner = (written, zone) => {
  if (written === "") return zone;
  const decimal = written.length > MAX_NAME_TEXT ? null : octalToDecimal(written);
  const name = decimal === null ? null : parseName(decimal);
  if (name === null) return null;
  return name.endsWith(zone) ? name : parseName(under(name, zone));
};

/** Absolute, with or without a dot at the end. */
export const absoluteOwner: Owner = (written) => nameIn(written);
