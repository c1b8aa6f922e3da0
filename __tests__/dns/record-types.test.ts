import { expect, test } from "@jest/globals";
import { MNEMONICS, parseRecordType } from "../../src/dns/record-types.ts";

/** Types of data by number, as IANA's "Domain Name System (DNS) Parameters" lists them. */
const ASSIGNED =
  `1 A, 2 NS, 5 CNAME, 6 SOA, 12 PTR, 13 HINFO, 14 MINFO, 15 MX, 16 TXT, 17 RP, 18 AFSDB, 19 X25, 20 ISDN,
21 RT, 22 NSAP, 24 SIG, 25 KEY, 26 PX, 27 GPOS, 28 AAAA, 29 LOC, 30 NXT, 33 SRV, 35 NAPTR, 36 KX, 37 CERT, 39 DNAME, 42 APL,
43 DS, 44 SSHFP, 45 IPSECKEY, 46 RRSIG, 47 NSEC, 48 DNSKEY, 49 DHCID, 50 NSEC3, 51 NSEC3PARAM, 52 TLSA, 53 SMIMEA, 55 HIP,
59 CDS, 60 CDNSKEY, 61 OPENPGPKEY, 62 CSYNC, 63 ZONEMD, 64 SVCB, 65 HTTPS, 66 DSYNC, 99 SPF, 104 NID, 105 L32, 106 L64,
107 LP, 108 EUI48, 109 EUI64, 256 URI, 257 CAA, 258 AVC, 260 AMTRELAY, 261 RESINFO, 262 WALLET, 32768 TA, 32769 DLV`
    .split(/,\s/)
    .map((pair) => pair.split(" ") as [string, string]);

test("every mnemonic is a type with the number that IANA assigned", () => {
  expect(ASSIGNED.map(([number]) => parseRecordType(`type${number}`)?.type)).toEqual(ASSIGNED.map(([, type]) => type));
  expect(MNEMONICS.toSorted()).toEqual(ASSIGNED.map(([, type]) => type).toSorted());
  for (const mnemonic of MNEMONICS) expect(parseRecordType(mnemonic.toLowerCase())?.type).toBe(mnemonic);
});

test("only the data of types that a check may need are read", () => {
  const parsed = MNEMONICS.filter((mnemonic) => parseRecordType(mnemonic)?.isParsed);
  expect(parsed.join(" ")).toBe("A NS CNAME SOA PTR MX TXT AAAA SRV DNAME DS DNSKEY TLSA SPF");
});

test.each(["TYPE1234", "TYPE127", "TYPE40", "TYPE65535"])("%s is a type whose data are not read", (word) => {
  expect(parseRecordType(word)).toEqual({ isParsed: false, type: word });
});

test.each(["TYPE0", "OPT", "TYPE41", "TYPE128", "TYPE255", "ANY", "TYPE65536", "TYPE", "XTYPE1", "TYPE1X", "NONE", ""])(
  "%j is not a type that may stand in a zone",
  (word) => {
    expect(parseRecordType(word)).toBeNull();
  },
);
