// RFC 3597 §5: record data of any type as `\# length hexadecimal`, read for the types this project knows.
import { message } from "../../message.ts";
import type { RdataOf, RrType } from "../../dns/record.ts";
import { Cursor, WireError } from "../../dns/wire/cursor.ts";
import { NameReader } from "../../dns/wire/names.ts";
import { decodeRdata } from "../../dns/wire/rdata.ts";
import type { Fields } from "./rdata-fields.ts";
import { MasterFileFault } from "./tokens.ts";

/** Whether the data is in the generic form. */
export function isRfc3597(fields: Fields): boolean {
  const token = fields.peek();
  return token !== undefined && !token.isQuoted && token.text === "\\#";
}

/** Takes `\# length hex`; the octets. Throws a MasterFileFault where length and octets differ. */
export function readRfc3597Octets(fields: Fields): Buffer {
  fields.word("data");
  const mark = fields.peek();
  const length = fields.number("length", 65_535);
  const octets = length === 0 && !fields.hasMore() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
  if (octets.length !== length && mark !== undefined) {
    const values = { claimed: length, octets: octets.length };
    throw new MasterFileFault(mark, message("master-file/claimed-length", values));
  }
  return octets;
}

/** Takes generic data of a known type and reads what the octets say. */
export function readRfc3597Rdata<T extends RrType>(type: T, fields: Fields): RdataOf[T] {
  const start = fields.peek();
  const data = decode(type, readRfc3597Octets(fields));
  if (data === null)
    throw new MasterFileFault(start as NonNullable<typeof start>, message("master-file/octets", { type }));
  return data;
}

/** The data; null where the octets are not of the type, or lack a digest or key, which master files require. */
function decode<T extends RrType>(type: T, octets: Buffer): RdataOf[T] | null {
  try {
    const data = decodeRdata(type, new Cursor(octets, 0, octets.length), new NameReader(octets, false));
    return Object.values(data).includes("") ? null : data;
  } catch (error) {
    if (error instanceof WireError) return null;
    throw error;
  }
}
