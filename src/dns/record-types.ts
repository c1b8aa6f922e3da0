// Record types by mnemonic and number (IANA DNS parameters; `TYPEnnn` is RFC 3597 §5).
import type { RrType } from "./record.ts";
import { TYPE_NUMBER } from "./record.ts";

/** Types that may stand in a zone and whose data this project does not read. */
const UNPARSED_TYPE_NUMBER: Readonly<Record<string, number>> = {
  HINFO: 13,
  MINFO: 14,
  RP: 17,
  AFSDB: 18,
  X25: 19,
  ISDN: 20,
  RT: 21,
  NSAP: 22,
  SIG: 24,
  KEY: 25,
  PX: 26,
  GPOS: 27,
  LOC: 29,
  NXT: 30,
  NAPTR: 35,
  KX: 36,
  CERT: 37,
  APL: 42,
  SSHFP: 44,
  IPSECKEY: 45,
  RRSIG: 46,
  NSEC: 47,
  DHCID: 49,
  NSEC3: 50,
  NSEC3PARAM: 51,
  SMIMEA: 53,
  HIP: 55,
  CDS: 59,
  CDNSKEY: 60,
  OPENPGPKEY: 61,
  CSYNC: 62,
  ZONEMD: 63,
  SVCB: 64,
  HTTPS: 65,
  DSYNC: 66,
  NID: 104,
  L32: 105,
  L64: 106,
  LP: 107,
  EUI48: 108,
  EUI64: 109,
  URI: 256,
  CAA: 257,
  AVC: 258,
  AMTRELAY: 260,
  RESINFO: 261,
  WALLET: 262,
  TA: 32_768,
  DLV: 32_769,
};

/** A type as a zone file names it. */
export type ZoneRecordType = { isParsed: true; type: RrType } | { isParsed: false; type: string };

const BY_NUMBER = new Map<number, ZoneRecordType>();
const BY_MNEMONIC = new Map<string, ZoneRecordType>();
for (const [type, number] of Object.entries(TYPE_NUMBER)) register({ isParsed: true, type: type as RrType }, number);
for (const [type, number] of Object.entries(UNPARSED_TYPE_NUMBER)) register({ isParsed: false, type }, number);

function register(type: ZoneRecordType, number: number): void {
  BY_NUMBER.set(number, type);
  BY_MNEMONIC.set(type.type, type);
}

/** All mnemonics. */
export const MNEMONICS: readonly string[] = [...BY_MNEMONIC.keys()];

/** The type a word names, in either case; null if it names none that may stand in a zone. */
export function parseRecordType(word: string): ZoneRecordType | null {
  const upper = word.toUpperCase();
  const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
  if (digits === undefined) return BY_MNEMONIC.get(upper) ?? null;
  const number = Number(digits);
  // RFC 6895 §3.1: 0, OPT and 128–255 are not data types
  if (number === 0 || number === 41 || (number >= 128 && number <= 255) || number > 65_535) return null;
  return BY_NUMBER.get(number) ?? { isParsed: false, type: `TYPE${number}` };
}
