// The name server of the speed figures, a process of its own: the fleet over UDP and over DoH, each answer some time late.
// `fork` it with DOMAINS DELAY-MS [CERTIFICATE KEY]; it says its ports, and on any message what it was asked since the last:
// how many questions, how many of them again, and in how many rounds.
// It answers from octets made before, so that it is no slower than what it serves.
import { once } from "node:events";
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import packet from "dns-packet";
import { recordsOf, SOA } from "./fleet.mjs";

const [domains, delay, certificate, key] = process.argv.slice(2);
const DELAY_MS = Number(delay);
const TYPES = { A: 1, SOA: 6, MX: 15, TXT: 16, AAAA: 28 };
const HEADER = 12;
const NXDOMAIN = 3;
/** RFC 6891 §6.1.2: an OPT record without options. */
const OPT = Buffer.from([0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0]);

/** A record; its owner is the name in the question (RFC 1035 §4.1.4), or the root. */
function encodeRecord({ name, type, data }) {
  const owner = name === "" ? Buffer.from([0]) : Buffer.from([0xc0, HEADER]);
  const fixed = Buffer.alloc(8);
  fixed.writeUInt16BE(TYPES[type], 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(300, 4);
  return Buffer.concat([owner, fixed, packet.record(type).encode(data)]);
}

const encodeName = (name) => packet.name.encode(name || ".").toString("latin1");

/** What is known of each encoded name: its RRsets by the number of their type. */
const names = new Map();
for (const record of recordsOf(Number(domains))) {
  const labels = record.name === "" ? [] : record.name.split(".");
  // RFC 8020: what is above a name exists
  for (let i = 0; i <= labels.length; i++) {
    const above = encodeName(labels.slice(i).join("."));
    if (!names.has(above)) names.set(above, new Map());
  }
  const rrsets = names.get(encodeName(record.name));
  const { count, octets } = rrsets.get(TYPES[record.type]) ?? { count: 0, octets: Buffer.alloc(0) };
  rrsets.set(TYPES[record.type], { count: count + 1, octets: Buffer.concat([octets, encodeRecord(record)]) });
}
const SOA_RECORD = encodeRecord(SOA);

/** Where the question's name ends. */
function endOfName(query) {
  let at = HEADER;
  while (query[at] !== 0) at += query[at] + 1;
  return at + 1;
}

/** RFC 4592 §3.3.1: the wildcard directly below the closest encloser. */
function wildcardOf(name) {
  for (let at = 0; at < name.length - 1;) {
    at += name.charCodeAt(at) + 1;
    const encloser = name.slice(at);
    if (names.has(encloser)) return names.get(`\u0001*${encloser}`);
  }
  return undefined;
}

const asked = { questions: 0, keys: new Set(), rounds: 0 };
let roundBegan = -Infinity;

/** What is asked while the answers of a round are on their way is of that round. */
function countRound() {
  const now = performance.now();
  if (now - roundBegan < DELAY_MS / 2) return;
  asked.rounds++;
  roundBegan = now;
}

function answer(query) {
  const end = endOfName(query);
  const name = query.toString("latin1", HEADER, end).toLowerCase();
  asked.questions++;
  countRound();
  asked.keys.add(name + query.toString("latin1", end, end + 2));
  const rrsets = names.get(name) ?? wildcardOf(name);
  const found = rrsets?.get(query.readUInt16BE(end));
  const reply = Buffer.concat([query.subarray(0, end + 4), found === undefined ? SOA_RECORD : found.octets, OPT]);
  reply[2] = 0x84 | (query[2] & 1); // QR, AA, and RD as asked
  reply[3] = rrsets === undefined ? NXDOMAIN : 0;
  reply.writeUInt16BE(found?.count ?? 0, 6);
  reply.writeUInt16BE(found === undefined ? 1 : 0, 8);
  reply.writeUInt16BE(1, 10);
  return reply;
}

/** Answers that wait; all wait equally long, so the first is due first. */
const waiting = [];
let timer;
function later(send) {
  if (DELAY_MS === 0) send();
  else {
    waiting.push({ due: performance.now() + DELAY_MS, send });
    timer ??= setTimeout(sendDue, DELAY_MS);
  }
}
function sendDue() {
  const now = performance.now();
  const count = waiting.findIndex(({ due }) => due > now);
  for (const { send } of waiting.splice(0, count === -1 ? waiting.length : count)) send();
  timer = waiting.length === 0 ? undefined : setTimeout(sendDue, Math.max(1, waiting[0].due - performance.now()));
}

const socket = createSocket({ type: "udp4", recvBufferSize: 4 << 20, sendBufferSize: 4 << 20 });
socket.on("message", (query, { address, port }) => {
  const reply = answer(query);
  later(() => socket.send(reply, port, address));
});
socket.bind(0, "127.0.0.1");
await once(socket, "listening");

const web = createSecureServer(
  certificate === undefined ? {} : { cert: readFileSync(certificate), key: readFileSync(key) },
);
web.on("stream", (stream) => {
  const chunks = [];
  stream.on("error", () => undefined);
  stream.on("data", (chunk) => chunks.push(chunk));
  stream.on("end", () => {
    const reply = answer(Buffer.concat(chunks));
    later(() => {
      if (stream.destroyed) return;
      stream.respond({ ":status": 200, "content-type": "application/dns-message", "content-length": reply.length });
      stream.end(reply);
    });
  });
});
web.listen(0, "127.0.0.1");
await once(web, "listening");

process.on("message", () => {
  const { questions, keys, rounds } = asked;
  process.send({ questions, repeated: questions - keys.size, rounds });
  asked.questions = 0;
  asked.rounds = 0;
  asked.keys.clear();
});
process.on("disconnect", () => process.exit());
process.send({ udp: socket.address().port, https: web.address().port });
