// The value of one record as a provider takes it, into the RDATA that the zone will have.
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RdataOf, RrType } from "../../dns/record.ts";
import { isTextType, MAX_RDATA, MAX_RDATA_TEXT, txtWireLength } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { Fields, MissingOrigin, RDATA_TOO_LONG } from "../master-file/rdata-fields.ts";
import { readRdata } from "../master-file/rdata.ts";
import { MasterFileFault, quoteToken } from "../master-file/tokens.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { octalToDecimal } from "./octal-escapes.ts";
import { toAsciiNames } from "./owners.ts";
import type { Provider, ValueReading } from "./provider.ts";
import { tokenizeText } from "./txt-strings.ts";

/** Reads a value of a type that is read. Never throws, linear. */
export function readProviderValue<T extends RrType>(
  type: T,
  value: string,
  provider: Provider,
  zone: Name,
): ValueReading<RdataOf[T]> {
  const text = encodeUtf8(value);
  if (text.length > MAX_RDATA_TEXT) return { fault: RDATA_TOO_LONG };
  if (isTextType(type)) return demandBoundedTxt(provider.readTxt(text)) as ValueReading<RdataOf[T]>;
  const ascii = toAsciiNames(value);
  const tokens = tokenizeText(provider.hasOctalEscapes === true ? (octalToDecimal(ascii) ?? ascii) : ascii);
  if ("problem" in tokens) return { fault: tokens.problem };
  if (tokens.some((token) => token.text === "@") && provider.targets !== "relative")
    return { unsure: message("provider/at-sign") };
  if (tokens.length === 0) return { fault: message("provider/no-value", { type }) };
  const origin = { absolute: ROOT, dotted: null, relative: zone }[provider.targets];
  try {
    return { data: readRdata(type, new Fields(tokens, 0, type, origin)) };
  } catch (error) {
    if (!(error instanceof MasterFileFault)) throw error;
    return {
      fault:
        error instanceof MissingOrigin ? message("provider/relative-name", { text: quoteToken(text) }) : error.problem,
    };
  }
}

function demandBoundedTxt(reading: ValueReading<RdataOf["TXT"]>): ValueReading<RdataOf["TXT"]> {
  return "data" in reading && txtWireLength(reading.data) > MAX_RDATA ? { fault: RDATA_TOO_LONG } : reading;
}
