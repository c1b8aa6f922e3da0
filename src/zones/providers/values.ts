// The value of one record as a provider takes it, into the RDATA that the zone will have.
import { domainToASCII } from "node:url";
import type { Name } from "../../dns/name.ts";
import { isWithin, MAX_NAME_TEXT, parseName, ROOT, prependLabels } from "../../dns/name.ts";
import type { RdataOf, RrType } from "../../dns/record.ts";
import { MAX_RDATA } from "../../dns/record.ts";
import { Fields, MissingOrigin } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { Fault, quoteToken } from "../master-file/tokens.ts";
import type { ValueReading, TxtReader } from "./txt-strings.ts";
import { octalToDecimal, tokenizeText } from "./txt-strings.ts";
import { encodeUtf8 } from "../../text/utf8.ts";

/** How a provider takes names in data without a dot at the end: as they are, not at all, or below the zone. */
type NameForm = "absolute" | "dotted" | "relative";

/** How a provider takes values. */
export interface ValueForm {
  names: NameForm;
  txt: TxtReader;
  /** Whether `\\DDD` in names is octal (Route 53). */
  octal?: true;
}

/** An octet takes four characters at most. */
const MAX_TEXT = 4 * MAX_RDATA;

/** Reads a value of a type that is read. Never throws, linear. */
export function readValue<T extends RrType>(
  type: T,
  value: string,
  form: ValueForm,
  zone: Name,
): ValueReading<RdataOf[T]> {
  const text = encodeUtf8(value);
  if (text.length > MAX_TEXT) return { fault: `the data are longer than the ${MAX_RDATA} octets a record may have` };
  if (type === "TXT") return demandBoundedTxt(form.txt(text)) as ValueReading<RdataOf[T]>;
  const ascii = toAsciiNames(value);
  const tokens = tokenizeText(form.octal === true ? (octalToDecimal(ascii) ?? ascii) : ascii);
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
        error instanceof MissingOrigin
          ? `${quoteToken(text)} must end with a dot: the provider takes no relative names`
          : error.message,
    };
  }
}

function demandBoundedTxt(reading: ValueReading<RdataOf["TXT"]>): ValueReading<RdataOf["TXT"]> {
  const size = "data" in reading ? reading.data.strings.reduce((sum, { length }) => sum + length + 1, 0) : 0;
  return size > MAX_RDATA ? { fault: `the data are longer than the ${MAX_RDATA} octets a record may have` } : reading;
}

/** A name as people write it, internationalised or not, with a dot at its end or without. */
export function parseNameText(written: string): Name | null {
  return written.length > MAX_NAME_TEXT ? null : parseName(toAsciiNames(written));
}

/** RFC 5891 §4.4: what a zone holds are A-labels. A word that has none is left as it is, to be refused. */
function toAsciiNames(value: string): string {
  if (!/[^\x00-\x7f]/.test(value)) return value;
  return value
    .split(" ")
    .map((word) => (/[^\x00-\x7f]/.test(word) ? domainToASCII(word) || encodeUtf8(word) : word))
    .join(" ");
}

/** How a provider takes the name of a record: below the zone, either, or absolute. */
export type OwnerReader = (written: string, zone: Name) => Name | null;

/** Below the zone, `@` or nothing being its apex. What a dot at the end means there is not documented. */
export const readRelativeOwner: OwnerReader = (written, zone) => {
  if (written === "@" || written === "") return zone;
  const name = written.endsWith(".") ? null : parseNameText(written);
  return name === null ? null : parseName(prependLabels(name, zone));
};

/** Below the zone unless it ends with it. */
export const readEitherOwner: OwnerReader = (written, zone) => {
  const name = parseNameText(written);
  return name !== null && isWithin(name, zone) ? name : readRelativeOwner(written, zone);
};

/** Route 53's provider goes by the end of the text, label or not; escapes are octal. */
export const readRoute53Owner: OwnerReader = (written, zone) => {
  if (written === "") return zone;
  const decimal = written.length > MAX_NAME_TEXT ? null : octalToDecimal(written);
  const name = decimal === null ? null : parseName(decimal);
  if (name === null) return null;
  return name.endsWith(zone) ? name : parseName(prependLabels(name, zone));
};

/** Absolute, with or without a dot at the end. */
export const readAbsoluteOwner: OwnerReader = (written) => parseNameText(written);
