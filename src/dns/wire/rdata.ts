// RDATA of the types this project reads, octets to values; RDATA that breaks the rules of its type is a WireError.
import { message } from "../../message.ts";
import { formatIpv6 } from "../address.ts";
import type { RdataOf, RrType } from "../record.ts";
import type { Cursor } from "./cursor.ts";
import { WireError } from "./cursor.ts";
import type { NameReader } from "./names.ts";

/** Reads one record's RDATA; `cursor` ends where the RDATA ends. */
type Decoder<T extends RrType> = (cursor: Cursor, names: NameReader) => RdataOf[T];

const target = (cursor: Cursor, names: NameReader) => ({ target: names.read(cursor) });
/** RFC 1035 §3.3.14: one or more <character-string>s. */
const text = (cursor: Cursor) => {
  const strings: string[] = [];
  do strings.push(cursor.latin1(cursor.u8()));
  while (cursor.remaining > 0);
  return { strings };
};

const DECODERS: { readonly [T in RrType]: Decoder<T> } = {
  A: (cursor) => ({ address: `${cursor.u8()}.${cursor.u8()}.${cursor.u8()}.${cursor.u8()}` }),
  AAAA: (cursor) => {
    const groups = Array.from({ length: 8 }, () => cursor.u16());
    return { address: formatIpv6(groups) };
  },
  CNAME: target,
  DNAME: target,
  NS: target,
  PTR: target,
  MX: (cursor, names) => ({ preference: cursor.u16(), exchange: names.read(cursor) }),
  SRV: (cursor, names) => ({
    priority: cursor.u16(),
    weight: cursor.u16(),
    port: cursor.u16(),
    target: names.read(cursor), // RFC 2782 forbids compression; some servers compress all the same
  }),
  TXT: text,
  SPF: text,
  SOA: (cursor, names) => ({
    mname: names.read(cursor),
    rname: names.read(cursor),
    serial: cursor.u32(),
    refresh: cursor.u32(),
    retry: cursor.u32(),
    expire: cursor.u32(),
    minimum: cursor.u32(),
  }),
  TLSA: (cursor) => ({ usage: cursor.u8(), selector: cursor.u8(), matching: cursor.u8(), data: cursor.hex() }),
  DS: (cursor) => ({ keyTag: cursor.u16(), algorithm: cursor.u8(), digestType: cursor.u8(), digest: cursor.hex() }),
  DNSKEY: (cursor) => ({ flags: cursor.u16(), protocol: cursor.u8(), algorithm: cursor.u8(), key: cursor.hex() }),
};

/** The RDATA that `cursor` spans, all of it; throws a WireError. */
export function decodeRdata<T extends RrType>(type: T, cursor: Cursor, names: NameReader): RdataOf[T] {
  const data = DECODERS[type](cursor, names);
  if (cursor.remaining !== 0) throw new WireError(message("wire/trailing-octets", { count: cursor.remaining, type }));
  return data;
}
