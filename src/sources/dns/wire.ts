// DNS messages on the wire (RFC 1035 §4, RFC 6891, RFC 8914): dns2 writes the frame of our queries, a strict decoder reads answers.
import { Packet } from "dns2";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { TYPE_NUMBER } from "../../dns/record.ts";
import { Cursor, WireError } from "../../dns/wire/cursor.ts";
import { encodeName, NameReader } from "../../dns/wire/names.ts";
import { decodeRdata } from "../../dns/wire/rdata.ts";

/** What is asked. `cd` asks a validating resolver not to validate (RFC 4035 §3.2.2). */
export interface Question {
  name: Name;
  type: RrType;
  cd: boolean;
}

/** An Extended DNS Error (RFC 8914 §2). `text` is the resolver's, as is: hostile. */
export interface ExtendedError {
  code: number;
  text: string;
}

/** A decoded reply: only IN records of the types this project reads. `rcode` has its extended bits. */
export interface DnsMessage {
  rcode: number;
  /** TC: the rest did not fit; the sections are left empty. */
  isTruncated: boolean;
  /** AD: the resolver says that it validated all of it. */
  isAuthenticated: boolean;
  answer: Rr[];
  authority: Rr[];
  /** The owners of the signatures in both sections (RFC 4034 §3). */
  signatures: Name[];
  /** The times of those whose RDATA could be read. */
  signatureTimes: SignatureTimes[];
  /** A denial that no validator has to take for proof: by NSEC3 with opt-out (RFC 5155 §9.2) or additional iterations (RFC 9276 §3.2). */
  isOptOut: boolean;
  errors: ExtendedError[];
}

/** From when until when the RRset of an owner and a type (its number) is signed: seconds since 1970 (RFC 4034 §3.1.5). */
interface SignatureTimes {
  name: Name;
  type: number;
  from: number;
  until: number;
}

/** What a packet is to our question: its answer, one to something else, or broken. */
export type Reply = { kind: "answer"; message: DnsMessage } | { kind: "stray" | "malformed"; problem: Message };

const HEADER_OCTETS = 12;
/** The size that every path carries unfragmented (DNS Flag Day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const CLASS_IN = 1;
const TYPE_RRSIG = 46; // RFC 4034 §3
const TYPE_NSEC3 = 50; // RFC 5155 §3.2
const TYPE_OPT = 41; // RFC 6891 §6.1.1
const OPTION_EDE = 15; // RFC 8914 §2
const TYPE_BY_NUMBER = new Map(Object.entries(TYPE_NUMBER).map(([type, number]) => [number, type as RrType]));

/** A query for the root, as dns2 writes it: RD, and EDNS with DO. Each of ours is this with its own id, name and type: dns2 knows no escapes in names. */
const ROOT_QUERY = writeRootQuery();
const FLAG_CD = 0x10; // in the second octet of the flags (RFC 4035 §3.2.2)

/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
export function encodeQuery(question: Question, id: number): Buffer {
  const name = encodeName(question.name);
  if (name === null) throw new TypeError(`not a domain name: ${question.name}`);
  const query = Buffer.allocUnsafe(ROOT_QUERY.length - 1 + name.length);
  const nameEnd = HEADER_OCTETS + name.length;
  ROOT_QUERY.copy(query, 0, 0, HEADER_OCTETS);
  name.copy(query, HEADER_OCTETS);
  ROOT_QUERY.copy(query, nameEnd, HEADER_OCTETS + 1); // the root is one zero octet
  query.writeUInt16BE(id, 0);
  if (question.cd) query.writeUInt8(query.readUInt8(3) | FLAG_CD, 3);
  query.writeUInt16BE(TYPE_NUMBER[question.type], nameEnd);
  return query;
}

function writeRootQuery(): Buffer {
  const packet = new Packet();
  packet.header = new Packet.Header({ id: 0, rd: 1 });
  packet.questions = [new Packet.Question("", TYPE_NUMBER.SOA, CLASS_IN)];
  packet.additionals = [Packet.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
  return packet.toBuffer();
}

/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
export function readReply(bytes: Buffer, question: Question, id: number): Reply {
  try {
    return decodeReply(bytes, question, id);
  } catch (error) {
    if (error instanceof WireError)
      return { kind: "malformed", problem: message("dns/malformed", { problem: error.problem }) };
    throw error;
  }
}

function decodeReply(bytes: Buffer, question: Question, id: number): Reply {
  const stray = (problem: Message): Reply => ({ kind: "stray", problem });
  if (bytes.length < HEADER_OCTETS) return stray(message("wire/too-short", { octets: bytes.length }));
  const cursor = new Cursor(bytes, 0, bytes.length);
  const names = new NameReader(bytes);
  // RFC 5452 §9.1: what does not match id and question is not ours
  if (cursor.u16() !== id) return stray(message("wire/id"));
  const flags = cursor.u16();
  if ((flags & 0x8000) === 0) return stray(message("wire/not-an-answer"));
  const [questions, answers, authorities, additionals] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
  if ((flags & 0x7800) !== 0) return stray(message("wire/opcode"));
  if (questions !== 1) return stray(message("wire/question-count", { count: questions }));
  if (
    !names.matches(cursor, question.name) ||
    cursor.u16() !== TYPE_NUMBER[question.type] ||
    cursor.u16() !== CLASS_IN
  ) {
    return stray(message("wire/other-question"));
  }
  const reply: DnsMessage = {
    rcode: flags & 0xf,
    isTruncated: (flags & 0x0200) !== 0,
    isAuthenticated: (flags & 0x0020) !== 0,
    answer: [],
    authority: [],
    signatures: [],
    signatureTimes: [],
    isOptOut: false,
    errors: [],
  };
  // RFC 2181 §9: a truncated reply is not to be used, and may end anywhere
  if (reply.isTruncated) return { kind: "answer", message: reply };
  reply.answer = readSection(cursor, answers, names, reply);
  reply.authority = readSection(cursor, authorities, names, reply);
  readAdditional(cursor, additionals, names, reply);
  return { kind: "answer", message: reply };
}

/** A record as it stands in the message, its RDATA unread. */
interface RawRecord {
  name: Name;
  type: number;
  class: number;
  ttl: number;
  rdata: Cursor;
}

function readRecord(cursor: Cursor, names: NameReader): RawRecord {
  const name = names.read(cursor);
  const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
  const from = cursor.offset;
  cursor.skip(length);
  return { name, type, class: cls, ttl, rdata: new Cursor(cursor.bytes, from, from + length) };
}

function readSection(cursor: Cursor, count: number, names: NameReader, reply: DnsMessage): Rr[] {
  const records: Rr[] = [];
  for (let i = 0; i < count; i++) {
    const raw = readRecord(cursor, names);
    if (raw.type === TYPE_RRSIG) {
      reply.signatures.push(raw.name);
      if (raw.rdata.remaining >= SIGNATURE_OCTETS) reply.signatureTimes.push(readTimes(raw.name, raw.rdata));
    }
    if (raw.type === TYPE_NSEC3 && hasOptOut(raw.rdata)) reply.isOptOut = true;
    const type = TYPE_BY_NUMBER.get(raw.type);
    if (type === undefined || raw.class !== CLASS_IN) continue;
    const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 §8
    records.push({ name: raw.name, ttl, type, data: decodeRdata(type, raw.rdata, names) });
  }
  return records;
}

/** RFC 4034 §3.1: the type covered, algorithm, labels and TTL come before the expiration and the inception. */
const SIGNATURE_OCTETS = 16;

function readTimes(name: Name, rdata: Cursor): SignatureTimes {
  const type = rdata.u16();
  rdata.skip(6);
  const until = rdata.u32();
  return { name, type, from: rdata.u32(), until };
}

/** RFC 5155 §3.2: the hash algorithm, flags (their last bit is opt-out), and the number of additional iterations come first. */
function hasOptOut(rdata: Cursor): boolean {
  rdata.u8();
  return (rdata.u8() & 1) !== 0 || rdata.u16() > 0;
}

/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor: Cursor, count: number, names: NameReader, reply: DnsMessage): void {
  let hasOpt = false;
  for (let i = 0; i < count; i++) {
    const raw = readRecord(cursor, names);
    if (raw.type !== TYPE_OPT) continue;
    if (hasOpt) throw new WireError(message("wire/two-opt")); // RFC 6891 §6.1.1
    hasOpt = true;
    reply.rcode |= (raw.ttl >>> 24) << 4; // RFC 6891 §6.1.3
    reply.errors = readExtendedErrors(raw.rdata);
  }
}

function readExtendedErrors(rdata: Cursor): ExtendedError[] {
  const errors: ExtendedError[] = [];
  while (rdata.remaining > 0) {
    const code = rdata.u16();
    const option = rdata.take(rdata.u16());
    if (code !== OPTION_EDE) continue;
    if (option.length < 2) throw new WireError(message("wire/extended-error"));
    // RFC 8914 §2: UTF-8, possibly ended by a NUL
    errors.push({ code: option.readUInt16BE(0), text: option.toString("utf8", 2).replace(/\0+$/, "") });
  }
  return errors;
}
