// DNS messages written octet by octet.
import type { Question } from "../../../src/sources/dns/wire.ts";

export const QUESTION: Question = { name: "example.de", type: "TXT", cd: false };

/** The header of a response with so many questions, answers, authorities and additional records. */
export const headerWith = (counts: [number, number, number, number], flags = 0x8180) => {
  const header = Buffer.alloc(12);
  [7, flags, ...counts].forEach((value, index) => header.writeUInt16BE(value, 2 * index));
  return header;
};
export const QUESTION_OCTETS = Buffer.from("\x07example\x02de\x00\x00\x10\x00\x01", "latin1");
export const record = (type: number, rdata: Buffer, owner = Buffer.of(0xc0, 12), cls = 1, ttl = 300) => {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(cls, 2);
  fixed.writeUInt32BE(ttl, 4);
  fixed.writeUInt16BE(rdata.length, 8);
  return Buffer.concat([owner, fixed, rdata]);
};
/** So many labels of one octet. */
export const labels = (count: number) => Array.from({ length: count }, () => Buffer.of(1, 97));
