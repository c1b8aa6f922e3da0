import { describe, expect, test } from "@jest/globals";
import { encode } from "dns-packet";
import type { Answer, RecordType } from "dns-packet";
import * as fc from "fast-check";
import { escapeLabel, joinLabels, parseName } from "../../../src/dns/name.ts";
import type { Rr, RrType } from "../../../src/dns/record.ts";
import { Cursor } from "../../../src/dns/wire/cursor.ts";
import { NameReader } from "../../../src/dns/wire/names.ts";
import type { DnsMessage } from "../../../src/sources/dns/wire.ts";
import { encodeQuery, readReply } from "../../../src/sources/dns/wire.ts";
import { say, sayAll } from "../../support/in-english.ts";
import { headerWith, labels, QUESTION, QUESTION_OCTETS, record } from "./raw-message.ts";

function message(bytes: Buffer, question = QUESTION): DnsMessage {
  const reply = readReply(bytes, question, 7);
  if (reply.kind !== "answer") throw new Error(say(reply.problem));
  return reply.message;
}

/** A response to QUESTION as dns-packet writes it. */
function packet(answers: Answer[], more: object = {}, question = QUESTION): Buffer {
  const { name } = question;
  const type = question.type as RecordType; // dns-packet does not know type SPF
  return encode({ type: "response", id: 7, flags: 0, questions: [{ name, type, class: "IN" }], answers, ...more });
}

/** A response to QUESTION with hand-written answer records. */
const raw = (...records: Buffer[]) =>
  Buffer.concat([headerWith([1, records.length, 0, 0]), QUESTION_OCTETS, ...records]);

describe("of DNSSEC", () => {
  const nsec3 = (flags: number, iterations: number) => raw(record(50, Buffer.from([1, flags, 0, iterations, 0, 0])));

  test("the owners of signatures are kept", () => {
    expect(message(raw(record(46, Buffer.alloc(30)), record(16, Buffer.of(1, 97)))).signatures).toEqual(["example.de"]);
    expect(message(raw(record(16, Buffer.of(1, 97)))).signatures).toEqual([]);
  });
  test("the times of a signature are read, where it is long enough to have any", () => {
    const rrsig = (more: object): Answer => ({
      type: "RRSIG",
      name: "example.de",
      ttl: 300,
      data: {
        typeCovered: "TXT",
        algorithm: 13,
        labels: 2,
        originalTTL: 300,
        expiration: 1_800_000_000,
        inception: 1_799_000_000,
        keyTag: 1,
        signersName: "example.de",
        signature: Buffer.alloc(64),
        ...more,
      },
    });
    expect(message(packet([rrsig({}), rrsig({ expiration: 2 ** 32 - 1 })])).signatureTimes).toEqual([
      { name: "example.de", type: 16, from: 1_799_000_000, until: 1_800_000_000 },
      { name: "example.de", type: 16, from: 1_799_000_000, until: 2 ** 32 - 1 },
    ]);
    expect(message(raw(record(46, Buffer.alloc(15)))).signatureTimes).toEqual([]);
  });
  test.each([
    [0, 0, false],
    [1, 0, true],
    [0, 1, true],
  ])("NSEC3 with flags %d and %d iterations opts out of proof: %s", (flags, iterations, optsOut) => {
    expect(message(nsec3(flags, iterations)).isOptOut).toBe(optsOut);
  });
  test("NSEC3 that ends before its iterations is malformed", () => {
    expect(readReply(raw(record(50, Buffer.of(1, 0, 0))), QUESTION, 7)).toMatchObject({ kind: "malformed" });
  });
});

describe("encodeQuery", () => {
  test("writes RD, one question in class IN and EDNS with 1232 octets and DO", () => {
    expect(encodeQuery(QUESTION, 0x1234).toString("hex")).toBe(
      `1234 0100 0001 0000 0000 0001 07${hex("example")}02${hex("de")}00 0010 0001 00 0029 04d0 0000 8000 0000`.replaceAll(
        " ",
        "",
      ),
    );
  });
  test("sets CD where validation is not wanted", () => {
    expect(
      encodeQuery({ ...QUESTION, cd: true }, 0)
        .subarray(2, 4)
        .toString("hex"),
    ).toBe("0110");
  });
  test("asks for the root", () => {
    expect(
      encodeQuery({ ...QUESTION, name: "." }, 0)
        .subarray(12, 17)
        .toString("hex"),
    ).toBe("0000100001");
  });
  test("keeps escaped dots, backslashes and octets inside their label", () => {
    const query = encodeQuery({ ...QUESTION, name: "a\\.b\\\\\\255.de" }, 0);
    expect(query.subarray(12, 22).toString("hex")).toBe(`05${hex("a.b\\")}ff02${hex("de")}00`);
  });
  test("asks for the name it was given, whatever its labels", () => {
    const label = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from("abc0_-*")), minLength: 1, maxLength: 63 }),
      fc.uint8Array({ minLength: 1, maxLength: 63 }).map((octets) => Buffer.from(octets).toString("latin1")),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), fc.boolean(), (labels, cd) => {
        const name = joinLabels(labels.map(escapeLabel));
        fc.pre(parseName(name) !== null);
        const query = encodeQuery({ ...QUESTION, name, cd }, 7);
        const cursor = new Cursor(query, 12, query.length);
        expect(new NameReader(query).read(cursor)).toBe(name);
        expect(query.subarray(cursor.offset)).toEqual(encodeQuery(QUESTION, 7).subarray(24));
      }),
    );
  });
  test("asks for types dns2 does not know", () => {
    expect(encodeQuery({ ...QUESTION, type: "TLSA" }, 0).readUInt16BE(24)).toBe(52);
  });
});

const hex = (text: string) => Buffer.from(text, "latin1").toString("hex");

describe("readReply", () => {
  const answer = packet([{ type: "TXT", name: "example.de", data: ["v=spf1"] }]);
  const altered = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(answer);
    change(bytes);
    return bytes;
  };
  const strays: [string, Buffer][] = [
    ["another id", altered((b) => b.writeUInt16BE(8, 0))],
    ["QR = 0, our own query sent back", encodeQuery(QUESTION, 7)],
    ["another opcode", altered((b) => b.writeUInt16BE(0xa000, 2))],
    ["another name", packet([], {}, { ...QUESTION, name: "example.com" })],
    ["another type", packet([], {}, { ...QUESTION, type: "A" })],
    ["another class", altered((b) => b.writeUInt16BE(3, 26))],
    [
      "the octets of our name in one label",
      Buffer.concat([headerWith([1, 0, 0, 0]), Buffer.from("\x0aexample.de\0"), QUESTION_OCTETS.subarray(-4)]),
    ],
    [
      "our name without its end",
      Buffer.concat([headerWith([1, 0, 0, 0]), Buffer.from("\x07example\x02de\x01x\0"), QUESTION_OCTETS.subarray(-4)]),
    ],
    ["no question", headerWith([0, 0, 0, 0])],
    ["two questions", Buffer.concat([headerWith([2, 0, 0, 0]), QUESTION_OCTETS, QUESTION_OCTETS])],
    ["less than a header", Buffer.alloc(11)],
    ["nothing", Buffer.alloc(0)],
  ];
  test.each(strays)("takes no answer with %s", (_, bytes) => {
    expect(readReply(bytes, QUESTION, 7).kind).toBe("stray");
  });
  test("takes the question in any case", () => {
    const bytes = packet([], {}, { ...QUESTION, name: "eXAMPLE.De" });
    expect(readReply(bytes, QUESTION, 7).kind).toBe("answer");
  });

  const broken: [string, Buffer, string][] = [
    ["a pointer to itself", raw(record(16, Buffer.from("\x01a"), Buffer.of(0xc0, 28))), "does not point backwards"],
    ["a pointer forwards", raw(record(16, Buffer.from("\x01a"), Buffer.of(0xc0, 40))), "does not point backwards"],
    [
      "labels that lead back to their own pointer",
      raw(record(16, Buffer.from("\x01a"), Buffer.of(1, 97, 0xc0, 28))),
      "does not point backwards",
    ],
    ["a reserved label type", raw(record(16, Buffer.from("\x01a"), Buffer.of(0x41, 97, 0))), "label type"],
    [
      "a name of 256 octets",
      raw(record(16, Buffer.from("\x01a"), Buffer.concat([...labels(126), Buffer.of(2, 97, 97, 0)]))),
      "more than 255 octets",
    ],
    ["an RDLENGTH over the end", raw(record(16, Buffer.from("\x01a"))).subarray(0, -1), "a field extends to octet"],
    [
      "more records announced than sent",
      Buffer.concat([headerWith([1, 2, 0, 0]), QUESTION_OCTETS, record(16, Buffer.from("\x01a"))]),
      "end of the message",
    ],
    [
      "a TXT string over the end of its record",
      raw(record(16, Buffer.from("\x03ab")), record(16, Buffer.from("\x01a"))),
      "a field extends to octet",
    ],
    ["a TXT record without a string", raw(record(16, Buffer.alloc(0))), "a field extends to octet"],
    ["an A record of 3 octets", raw(record(1, Buffer.alloc(3))), "a field extends to octet"],
    ["an A record of 5 octets", raw(record(1, Buffer.alloc(5))), "1 octet too many"],
    ["an AAAA record of 4 octets", raw(record(28, Buffer.alloc(4))), "a field extends to octet"],
    ["an MX record without a name", raw(record(15, Buffer.alloc(2))), "a name extends past the end of the message"],
    ["an MX record with octets behind its name", raw(record(15, Buffer.alloc(4))), "1 octet too many"],
    ["an SRV record without a target", raw(record(33, Buffer.alloc(6))), "a name extends past the end of the message"],
    ["an SRV record of 5 octets", raw(record(33, Buffer.alloc(5))), "a field extends to octet"],
    [
      "a CNAME that runs over its record",
      raw(record(5, Buffer.of(1, 97)), record(5, Buffer.of(0), Buffer.of(0))),
      "a name extends past the end of its record",
    ],
    ["a TLSA record of 2 octets", raw(record(52, Buffer.alloc(2))), "a field extends to octet"],
    ["a DS record of 3 octets", raw(record(43, Buffer.alloc(3))), "a field extends to octet"],
    ["an SOA record cut short", raw(record(6, Buffer.alloc(21))), "a field extends to octet"],
    [
      "two OPT records",
      Buffer.concat([
        headerWith([1, 0, 0, 2]),
        QUESTION_OCTETS,
        record(41, Buffer.alloc(0), Buffer.of(0)),
        record(41, Buffer.alloc(0), Buffer.of(0)),
      ]),
      "more than one OPT",
    ],
    [
      "an EDNS option over the end",
      Buffer.concat([headerWith([1, 0, 0, 1]), QUESTION_OCTETS, record(41, Buffer.of(0, 15, 0, 9, 0), Buffer.of(0))]),
      "a field extends to octet",
    ],
    [
      "an Extended DNS Error of one octet",
      Buffer.concat([headerWith([1, 0, 0, 1]), QUESTION_OCTETS, record(41, Buffer.of(0, 15, 0, 1, 0), Buffer.of(0))]),
      "without its code",
    ],
  ];
  test.each(broken)("refuses the whole message for %s", (_, bytes, problem) => {
    expect(sayAll(readReply(bytes, QUESTION, 7))).toEqual({
      kind: "malformed",
      problem: expect.stringContaining(problem),
    });
  });

  test("reads a name of 255 octets", () => {
    const owner = Buffer.concat([...labels(127), Buffer.of(0)]);
    expect(message(raw(record(16, Buffer.from("\x01a"), owner))).answer[0]?.name).toBe(Array(127).fill("a").join("."));
  });
  test("keeps the octets and the borders of TXT strings", () => {
    const rdata = Buffer.concat([
      Buffer.of(2, 0xff, 0x80),
      Buffer.of(0),
      Buffer.of(255),
      Buffer.alloc(255, 0xc3),
      Buffer.of(45),
      Buffer.alloc(45, 0x28),
    ]);
    expect(message(raw(record(16, rdata))).answer[0]?.data).toEqual({
      strings: ["\xff\x80", "", "\xc3".repeat(255), "(".repeat(45)],
    });
  });
  test("escapes dots and controls inside labels", () => {
    const rdata = Buffer.concat([Buffer.of(0, 10), Buffer.from("\x04A.b\\\x01\n\x02de\x00", "latin1")]);
    expect(message(raw(record(15, rdata))).answer[0]?.data).toEqual({ preference: 10, exchange: "a\\.b\\\\.\\010.de" });
  });
  test("follows pointers to names inside RDATA", () => {
    const mx = record(15, Buffer.concat([Buffer.of(0, 10), Buffer.from("\x02mx\xc0\x0c", "latin1")]));
    const a = record(1, Buffer.of(192, 0, 2, 1), Buffer.of(0xc0, 12 + 16 + 12 + 2));
    expect(message(raw(mx, a)).answer.map((rr) => rr.name)).toEqual(["example.de", "mx.example.de"]);
  });
  test("passes over unknown types and other classes, and reads what follows", () => {
    const bytes = raw(
      record(46, Buffer.alloc(9)),
      record(16, Buffer.of(9), Buffer.of(0xc0, 12), 3),
      record(16, Buffer.from("\x01a")),
    );
    expect(message(bytes).answer).toEqual([{ name: "example.de", ttl: 300, type: "TXT", data: { strings: ["a"] } }]);
  });
  test("takes a TTL with the top bit set for 0", () => {
    expect(message(raw(record(16, Buffer.from("\x01a"), Buffer.of(0xc0, 12), 1, 0x8000_0001))).answer[0]?.ttl).toBe(0);
  });
  test("passes over octets behind the last record", () => {
    expect(message(Buffer.concat([answer, Buffer.from("more")])).answer).toHaveLength(1);
  });
  test("reads no record of a truncated message, which may end anywhere", () => {
    const bytes = altered((b) => b.writeUInt16BE(0x8380, 2)).subarray(0, -3);
    expect(message(bytes)).toMatchObject({ isTruncated: true, answer: [] });
  });
  test("reads AD", () => {
    expect(message(altered((b) => b.writeUInt16BE(0x81a0, 2))).isAuthenticated).toBe(true);
    expect(message(answer).isAuthenticated).toBe(false);
  });
  test("joins the upper bits of the rcode from OPT", () => {
    const opt = record(41, Buffer.alloc(0), Buffer.of(0), 1232, 0x0100_0000);
    expect(message(Buffer.concat([headerWith([1, 0, 0, 1], 0x8180), QUESTION_OCTETS, opt])).rcode).toBe(16);
  });
  test("reads every Extended DNS Error, without the NUL at its end", () => {
    const options = Buffer.concat([
      Buffer.from("\x00\x0f\x00\x05\x00\x06ab\x00", "latin1"),
      Buffer.of(0, 10, 0, 1, 1),
      Buffer.of(0, 15, 0, 2, 0, 9),
    ]);
    const bytes = Buffer.concat([headerWith([1, 0, 0, 1]), QUESTION_OCTETS, record(41, options, Buffer.of(0))]);
    expect(message(bytes).errors).toEqual([
      { code: 6, text: "ab" },
      { code: 9, text: "" },
    ]);
  });
});

describe("IPv6 addresses are written as RFC 5952 wants", () => {
  const addresses: [string, string][] = [
    ["20010db8000000000001000000000001", "2001:db8::1:0:0:1"],
    ["20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1"],
    ["00000000000000000000000000000000", "::"],
    ["00000000000000000000000000000001", "::1"],
    ["fe800000000000000000000000000000", "fe80::"],
    ["2001DB80000A000000000000000000FF", "2001:db80:a::ff"],
  ];
  test.each(addresses)("%s is %s", (octets, text) => {
    expect(message(raw(record(28, Buffer.from(octets, "hex")))).answer[0]?.data).toEqual({ address: text });
  });
});

describe("hostile messages", () => {
  test("random octets never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (octets) => {
        readReply(Buffer.from(octets), QUESTION, 7);
      }),
    );
  });
  test("random octets behind a right header and question never throw", () => {
    const counts = fc.tuple(fc.constant(1), fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(counts, fc.uint8Array({ maxLength: 600 }), (numbers, octets) => {
        const reply = readReply(Buffer.concat([headerWith(numbers), QUESTION_OCTETS, octets]), QUESTION, 7);
        expect(["answer", "malformed"]).toContain(reply.kind);
      }),
    );
  });
  test("a right message with any octets changed never throws", () => {
    const bytes = packet([
      { type: "TXT", name: "example.de", data: ["v=spf1"] },
      { type: "MX", name: "a.example.de", data: { exchange: "mx.example.de" } },
    ]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }), (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        readReply(changed, QUESTION, 7);
      }),
    );
  });
});

describe("a second opinion", () => {
  const label = fc.string({ unit: fc.constantFrom(...Array.from("abcxyz019-_")), minLength: 1, maxLength: 12 });
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
  const u8 = fc.nat(0xff);
  const u16 = fc.nat(0xffff);
  const u32 = fc.nat(0xffff_ffff);
  const blob = fc.uint8Array({ minLength: 1, maxLength: 80 }).map((octets) => Buffer.from(octets));

  /** A record twice: as dns-packet takes it, and as we are to read it. */
  type Pair = { theirs: object; ours: Rr };
  const pair = <T extends RrType, D>(
    type: T,
    data: fc.Arbitrary<D>,
    theirs: (d: D) => unknown,
    ours: (d: D) => Rr<T>["data"],
  ) =>
    fc.tuple(name, fc.nat(0x7fff_ffff), data).map(([owner, ttl, value]): Pair => ({
      theirs: { type, name: owner, ttl, class: "IN", data: theirs(value) },
      ours: { type, name: owner, ttl, data: ours(value) },
    }));
  const named = (type: "CNAME" | "DNAME" | "NS" | "PTR") =>
    pair(
      type,
      name,
      (d) => d,
      (target) => ({ target }),
    );

  const anyRecord = fc.oneof(
    named("CNAME"),
    named("DNAME"),
    named("NS"),
    named("PTR"),
    pair(
      "A",
      fc.ipV4(),
      (d) => d,
      (address) => ({ address }),
    ),
    pair(
      "AAAA",
      fc.array(u16, { minLength: 8, maxLength: 8 }),
      (d) => d.map((g) => g.toString(16)).join(":"),
      (d) => ({ address: new URL(`http://[${d.map((g) => g.toString(16)).join(":")}]`).hostname.slice(1, -1) }),
    ),
    pair(
      "MX",
      fc.record({ preference: u16, exchange: name }),
      (d) => d,
      (d) => d,
    ),
    pair(
      "SRV",
      fc.record({ priority: u16, weight: u16, port: u16, target: name }),
      (d) => d,
      (d) => d,
    ),
    pair(
      "TXT",
      fc.array(
        fc.uint8Array({ maxLength: 255 }).map((octets) => Buffer.from(octets)),
        { minLength: 1, maxLength: 4 },
      ),
      (d) => d,
      (d) => ({ strings: d.map((s) => s.toString("latin1")) }),
    ),
    pair(
      "SOA",
      fc.record({ mname: name, rname: name, serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 }),
      (d) => d,
      (d) => d,
    ),
    pair(
      "TLSA",
      fc.record({ usage: u8, selector: u8, matching: u8, data: blob }),
      (d) => ({ usage: d.usage, selector: d.selector, matchingType: d.matching, certificate: d.data }),
      (d) => ({ ...d, data: d.data.toString("hex") }),
    ),
    pair(
      "DS",
      fc.record({ keyTag: u16, algorithm: u8, digestType: u8, digest: blob }),
      (d) => d,
      (d) => ({ ...d, digest: d.digest.toString("hex") }),
    ),
    pair(
      "DNSKEY",
      fc.record({ flags: u16, protocol: fc.constant(3), algorithm: u8, key: blob }),
      (d) => d,
      (d) => ({ ...d, key: d.key.toString("hex") }),
    ),
  );

  test("what dns-packet writes, we read", () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 8 }),
        fc.array(anyRecord, { maxLength: 3 }),
        (answers, authorities) => {
          const bytes = packet(answers.map((p) => p.theirs) as Answer[], {
            authorities: authorities.map((p) => p.theirs),
          });
          expect(message(bytes)).toMatchObject({
            answer: answers.map((p) => p.ours),
            authority: authorities.map((p) => p.ours),
          });
        },
      ),
    );
  });
});
