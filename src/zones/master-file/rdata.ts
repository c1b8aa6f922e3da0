// Record data as master files write it: RFC 1035 §3.3 and §5.1, RFC 2782, RFC 3596, RFC 4034 §2 and §5, RFC 6672, RFC 6698 §2.2.
import type { ByteString, RdataOf, RrType } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { formatIpv6, parseIpv4, parseIpv6 } from "../../dns/address.ts";
import type { Fields } from "./rdata-fields.ts";
import { isRfc3597, readRfc3597Octets, readRfc3597Rdata } from "./rfc3597.ts";
import { MasterFileFault, quoteToken } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { readTtl } from "./ttl.ts";

const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;

/** DNSSEC algorithms by mnemonic (IANA, RFC 4034 §A.1): zone files may write either. */
const ALGORITHM: Readonly<Record<string, number>> = {
  RSAMD5: 1,
  DSA: 3,
  RSASHA1: 5,
  "DSA-NSEC3-SHA1": 6,
  "RSASHA1-NSEC3-SHA1": 7,
  RSASHA256: 8,
  RSASHA512: 10,
  "ECC-GOST": 12,
  ECDSAP256SHA256: 13,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
};

const READERS: { readonly [T in RrType]: (fields: Fields) => RdataOf[T] } = {
  A: (fields) => {
    const token = fields.word("IPv4 address");
    if (parseIpv4(token.text) === null) throw invalidAddress(token, 4);
    return { address: token.text };
  },
  AAAA: (fields) => {
    const token = fields.word("IPv6 address");
    const groups = parseIpv6(token.text);
    if (groups === null) throw invalidAddress(token, 6);
    return { address: formatIpv6(groups) };
  },
  CNAME: (fields) => ({ target: fields.name("target") }),
  DNAME: (fields) => ({ target: fields.name("target") }),
  NS: (fields) => ({ target: fields.name("name server") }),
  PTR: (fields) => ({ target: fields.name("target") }),
  MX: (fields) => ({ preference: fields.number("preference", U16), exchange: fields.name("mail exchanger") }),
  SRV: (fields) => ({
    priority: fields.number("priority", U16),
    weight: fields.number("weight", U16),
    port: fields.number("port", U16),
    target: fields.name("target"),
  }),
  TXT: (fields) => ({ strings: fields.strings() }),
  SPF: (fields) => ({ strings: fields.strings() }),
  SOA: (fields) => ({
    mname: fields.name("primary name server"),
    rname: fields.name("mailbox"),
    serial: fields.number("serial", U32),
    refresh: readTtl(fields.word("refresh interval"), U32),
    retry: readTtl(fields.word("retry interval"), U32),
    expire: readTtl(fields.word("expire limit"), U32),
    minimum: readTtl(fields.word("minimum TTL"), U32),
  }),
  TLSA: (fields) => ({
    usage: fields.number("certificate usage", U8),
    selector: fields.number("selector", U8),
    matching: fields.number("matching type", U8),
    data: fields.hex("certificate association data"),
  }),
  DS: (fields) => ({
    keyTag: fields.number("key tag", U16),
    algorithm: readAlgorithm(fields),
    digestType: fields.number("digest type", U8),
    digest: fields.hex("digest"),
  }),
  DNSKEY: (fields) => ({
    flags: fields.number("flags field", U16),
    protocol: fields.number("protocol", U8),
    algorithm: readAlgorithm(fields),
    key: fields.base64("public key"),
  }),
};

/** The data of a record, in its own form or as `\# length hex` (RFC 3597 §5). Throws a MasterFileFault. */
export function readRdata<T extends RrType>(type: T, fields: Fields): RdataOf[T] {
  const data = isRfc3597(fields) ? readRfc3597Rdata(type, fields) : READERS[type](fields);
  fields.demandEnd();
  return data;
}

/** The data of a record whose type is known but not parsed, as written; `tokens` are all that `fields` has. Throws a MasterFileFault. */
export function readOpaqueRdata(type: string, fields: Fields, tokens: readonly Token[]): ByteString {
  if (isRfc3597(fields)) {
    readRfc3597Octets(fields);
    fields.demandEnd();
  } else if (type.startsWith("TYPE")) {
    // RFC 3597 §5: data of an unknown type has no other form
    throw new MasterFileFault(fields.take("data"), message("master-file/unknown-type", { type }));
  } else fields.take("data");
  return tokens.map((token) => (token.isQuoted ? `"${token.text}"` : token.text)).join(" ");
}

function invalidAddress(token: Token, version: 4 | 6): MasterFileFault {
  return new MasterFileFault(token, message("master-file/address", { text: quoteToken(token.text), version }));
}

function readAlgorithm(fields: Fields): number {
  const known = ALGORITHM[fields.peek()?.text.toUpperCase() ?? ""];
  if (known === undefined) return fields.number("algorithm", U8);
  fields.word("algorithm");
  return known;
}
