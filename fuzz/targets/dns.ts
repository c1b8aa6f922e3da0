// What resolvers send, and names and addresses as text.
import assert from "node:assert/strict";
import { isIP } from "node:net";
import { formatIpv6, isIPv4, parseIpv4, parseIpv6 } from "../../src/dns/address.ts";
import { isHostName, isWithin, labelsOf, joinLabels, parentOf, parseName } from "../../src/dns/name.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import { TYPE_NUMBER, formatRdata } from "../../src/dns/record.ts";
import { addressRefusalReason } from "../../src/sources/special-purpose-addresses.ts";
import { interpretAnswer } from "../../src/sources/dns/answer.ts";
import { Cursor } from "../../src/dns/wire/cursor.ts";
import { extendedErrorMessages } from "../../src/sources/dns/extended-error.ts";
import { FrameReader, frameMessage } from "../../src/sources/dns/tcp-framing.ts";
import { encodeName, NameReader } from "../../src/dns/wire/names.ts";
import { parseResolverUrl, systemResolver } from "../../src/sources/dns/resolver-url.ts";
import { readReply } from "../../src/sources/dns/wire.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { say } from "../../__tests__/support/in-english.ts";
import { NO_INCLUDES } from "../../__tests__/support/no-includes.ts";

const TYPES = Object.keys(TYPE_NUMBER) as RrType[];
const ID = 0x1234;
const QUESTION_AT = 12;
const QUESTION_NAME = encodeName("example.de") as Buffer;

/** The first octet chooses the type that is asked for; the rest is the answer, made one to our question. */
const dnsReply: Target = {
  hold(input) {
    const type = TYPES[(input[0] ?? 0) % TYPES.length] ?? "A";
    const packet = toOurs(input.subarray(1), type);
    const question = { name: "example.de", type, cd: false };
    const reply = readReply(packet, question, ID);
    if (reply.kind !== "answer") return assert.ok(say(reply.problem) !== "");
    const { message } = reply;
    interpretAnswer(message, question);
    for (const error of extendedErrorMessages(message.errors)) assert.ok(say(error).length < 250);
    for (const rr of [...message.answer, ...message.authority]) assertReadBack(rr);
  },
};

/** Id, QR and the question are those that an answer must have, lest nothing behind them is read. */
function toOurs(packet: Buffer, type: RrType): Buffer {
  const ours = Buffer.from(packet);
  const type16 = Buffer.of(TYPE_NUMBER[type] >> 8, TYPE_NUMBER[type] & 0xff, 0, 1);
  const question = Buffer.concat([QUESTION_NAME, type16]);
  if (ours.length < QUESTION_AT + question.length) return ours;
  ours.writeUInt16BE(ID, 0);
  ours.writeUInt8((ours.readUInt8(2) | 0x80) & 0x87, 2);
  ours.writeUInt16BE(1, 4);
  question.copy(ours, QUESTION_AT);
  return ours;
}

/** A record that was read is one that master files can say. */
function assertReadBack({ name, type, data }: Rr): void {
  assert.equal(parseName(name), name);
  const text = formatRdata(type, data);
  assert.match(text, /^[ -~]*$/);
  if (Object.values(data).includes("")) return; // a digest, key or association without an octet has no text (RFC 4034 §2.2, RFC 6698 §2.2)
  const { records, problems } = parseMasterFile(
    { text: `@ 1 IN ${type} ${text}\n`, start: { file: "f", line: 1, column: 1 }, indent: 0, origin: "x.test" },
    NO_INCLUDES,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(records[0]?.rr, { name: "x.test", ttl: 1, type, data });
}

/** In chunks of the size that the first octet says, or all at once: the same messages. */
const dnsFrames: Target = {
  hold(input) {
    const size = (input[0] ?? 0) + 1;
    const stream = input.subarray(1);
    const whole = new FrameReader().push(stream).map((message) => message.toString("hex"));
    const reader = new FrameReader();
    const parts: string[] = [];
    for (let at = 0; at < stream.length; at += size)
      parts.push(...reader.push(stream.subarray(at, at + size)).map((message) => message.toString("hex")));
    assert.deepEqual(parts, whole);
    const framed = whole.map((message) => frameMessage(Buffer.from(message, "hex")));
    assert.ok(
      stream
        .subarray(
          0,
          framed.reduce((sum, { length }) => sum + length, 0),
        )
        .equals(Buffer.concat(framed)),
    );
  },
};

const dnsName: Target = {
  hold(input) {
    const name = parseName(octetsOf(input));
    if (name === null) return;
    assert.equal(parseName(name), name);
    assert.equal(joinLabels(labelsOf(name)), name);
    const parent = parentOf(name);
    assert.ok(parent === null || (isWithin(name, parent) && !isWithin(parent, name)));
    assert.ok(!isHostName(name) || /^[a-z0-9.-]+$/.test(name));
    const octets = encodeName(name) as Buffer;
    assert.ok(octets.length <= 255);
    assert.equal(new NameReader(octets).read(new Cursor(octets, 0, octets.length)), name);
  },
};

const address: Target = {
  hold(input) {
    const text = octetsOf(input);
    const version = text.includes("%") ? 0 : isIP(text);
    assert.equal(isIPv4(text), version === 4);
    const groups = parseIpv6(text);
    assert.equal(groups !== null, version === 6);
    if (groups !== null) {
      assert.deepEqual(parseIpv6(formatIpv6(groups)), groups);
      assert.equal(addressRefusalReason(formatIpv6(groups)), addressRefusalReason(text));
    }
    const quad = parseIpv4(text);
    if (quad !== null) {
      assert.notEqual(addressRefusalReason(`::ffff:${text}`), null);
      assert.equal(quad.join("."), text);
    }
    assert.ok(version !== 0 || addressRefusalReason(text) !== null);
  },
};

const resolverUrl: Target = {
  hold(input) {
    const text = input.toString("utf8");
    const url = parseResolverUrl(text);
    if ("problem" in url) return assert.equal(url.problem.code, "resolver/problem");
    if (url.kind === "system") return;
    assert.match(url.host, /^[a-z0-9.:-]+$/i);
    assert.ok(url.port > 0 && url.port <= 65_535);
    assert.doesNotMatch("path" in url ? url.path : "", /[\0-\x20]/);
    assert.deepEqual(parseResolverUrl(url.url), url);
    systemResolver(text);
  },
};

export const DNS: Record<string, Target> = {
  "dns-reply": dnsReply,
  "dns-frames": dnsFrames,
  "dns-name": dnsName,
  address,
  "resolver-url": resolverUrl,
};
