// RFC 3597 §5: record data of any type as `\# length hexadecimal`, read for the types this project knows.
import { escapeLabel, joinLabels } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import type { RdataOf, RrType } from "../../dns/record.ts";
import { MAX_RDATA } from "../../dns/record.ts";
import { formatIpv6 } from "../../dns/address.ts";
import type { Fields } from "./rdata-fields.ts";
import { Fault } from "./tokens.ts";

/** Whether the data is in the generic form. */
export function isRfc3597(fields: Fields): boolean {
  const token = fields.peek();
  return token !== undefined && !token.isQuoted && token.text === "\\#";
}

/** Takes `\# length hex`; the octets. Throws a Fault where length and octets differ. */
export function readRfc3597Octets(fields: Fields): Buffer {
  fields.word("data");
  const mark = fields.peek();
  const length = fields.number("length", MAX_RDATA);
  const octets = length === 0 && !fields.hasMore() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
  if (octets.length !== length && mark !== undefined) {
    throw new Fault(mark, `the length says ${length} octets, but ${octets.length} follow`);
  }
  return octets;
}

/** Takes generic data of a known type and reads what the octets say. */
export function readRfc3597Rdata<T extends RrType>(type: T, fields: Fields): RdataOf[T] {
  const start = fields.peek();
  const octets = new OctetReader(readRfc3597Octets(fields));
  const data = DECODERS[type](octets);
  if (!octets.isBroken && octets.rest().length === 0) return data;
  throw new Fault(start as NonNullable<typeof start>, `these octets are no ${type} record data`);
}

/** Reads octets in order; `broken` tells at the end whether they ran out or made no sense. */
class OctetReader {
  readonly #octets: Buffer;
  #at = 0;
  isBroken = false;

  constructor(octets: Buffer) {
    this.#octets = octets;
  }

  number(size: 1 | 2 | 4): number {
    const octets = this.take(size);
    return this.isBroken ? 0 : octets.readUIntBE(0, size);
  }

  take(size: number): Buffer {
    const end = this.#at + size;
    if (end > this.#octets.length) this.isBroken = true;
    const octets = this.#octets.subarray(this.#at, end);
    this.#at = Math.min(end, this.#octets.length);
    return octets;
  }

  rest(): Buffer {
    return this.take(this.#octets.length - this.#at);
  }

  /** What remains, at least one octet, as hexadecimal. */
  hex(): string {
    const octets = this.rest();
    if (octets.length === 0) this.isBroken = true;
    return octets.toString("hex");
  }

  /** RFC 3597 §4: no compression here, so a length octet over 63 is broken. */
  name(): Name {
    const labels: string[] = [];
    let size = 1;
    for (let length = this.number(1); length > 0 && !this.isBroken; length = this.number(1)) {
      size += length + 1;
      if (length > 63 || size > 255) this.isBroken = true;
      else labels.push(escapeLabel(this.take(length).toString("latin1")));
    }
    return joinLabels(labels);
  }

  strings(): string[] {
    const strings: string[] = [];
    do strings.push(this.take(this.number(1)).toString("latin1"));
    while (!this.isBroken && this.#at < this.#octets.length);
    return strings;
  }
}

const DECODERS: { readonly [T in RrType]: (octets: OctetReader) => RdataOf[T] } = {
  A: (octets) => ({ address: [...octets.take(4)].join(".") }),
  AAAA: (octets) => ({ address: formatIpv6(Array.from({ length: 8 }, () => octets.number(2))) }),
  CNAME: (octets) => ({ target: octets.name() }),
  DNAME: (octets) => ({ target: octets.name() }),
  NS: (octets) => ({ target: octets.name() }),
  PTR: (octets) => ({ target: octets.name() }),
  MX: (octets) => ({ preference: octets.number(2), exchange: octets.name() }),
  TXT: (octets) => ({ strings: octets.strings() }),
  SOA: (octets) => ({
    mname: octets.name(),
    rname: octets.name(),
    serial: octets.number(4),
    refresh: octets.number(4),
    retry: octets.number(4),
    expire: octets.number(4),
    minimum: octets.number(4),
  }),
  TLSA: (octets) => ({
    usage: octets.number(1),
    selector: octets.number(1),
    matching: octets.number(1),
    data: octets.hex(),
  }),
  DS: (octets) => ({
    keyTag: octets.number(2),
    algorithm: octets.number(1),
    digestType: octets.number(1),
    digest: octets.hex(),
  }),
  DNSKEY: (octets) => ({
    flags: octets.number(2),
    protocol: octets.number(1),
    algorithm: octets.number(1),
    key: octets.hex(),
  }),
};
