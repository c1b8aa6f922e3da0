// A resolver that does harm: it hands questions on to a real one, and now and then does something else with the answer.
import { createHash } from "node:crypto";
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HttpAnswer, Query, TestServer } from "../support/dns-server.ts";
import { respond, serveHttps, serveTls, serveUdp } from "../support/dns-server.ts";
import { seededRandom } from "../support/seeded.ts";
import { world } from "./world.ts";

/** How the resolver is reached: as the URL says it, and which HTTP. */
export type Way = "udp" | "tls" | "h2" | "h1";

/** Packets to send, or an HTTP response that is no answer; none is silence. */
type Harm = Buffer | Buffer[] | HttpAnswer | null;
interface Deed {
  query: Query;
  /** The true answer. */
  answer: Buffer;
  /** Breaks every connection. */
  hangUp: () => void;
}
type Fault = (deed: Deed) => Harm | Promise<Harm>;

/** Longer than the first attempt of CHAOS_TIMING waits; the second gets such an answer. */
const LATE_MS = 450;
/** Stalls are short, so that many fit into a run. */
export const CHAOS_TIMING = { question: 3_000, attempts: [300, 600, 1_200], pause: 5 };

const SERVFAIL = 2;
const rcodeOf = (message: Buffer): number => message.readUInt8(3) & 0xf;
const withOctet = (bytes: Buffer, at: number, change: (octet: number) => number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = change(changed[at] ?? 0);
  return changed;
};
const page = (status: number, type = "text/html", body: Buffer | string = "<html>"): HttpAnswer => ({
  status,
  headers: { "content-type": type },
  body,
});
const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * By name. A well-formed wrong answer to the right question, over a way that is trusted, is no fault that anyone could tell: none here.
 */
const FAULTS: Record<string, Fault> = {
  silence: () => null,
  lateness: async ({ answer }) => (await later(LATE_MS), answer),
  SERVFAIL: ({ query }) => respond(query, { rcode: SERVFAIL }),
  REFUSED: ({ query }) => respond(query, { rcode: 5 }),
  FORMERR: ({ query }) => respond(query, { rcode: 1 }),
  "another id": ({ answer }) => withOctet(answer, 1, (octet) => octet ^ 1),
  "another question": ({ query }) => respond(query, { question: "other.test", rcode: 3 }),
  "an empty answer": ({ query }) => respond(query),
  "no AD": ({ answer }) => withOctet(answer, 3, (octet) => octet & ~0x20),
  truncation: ({ answer }) => answer.subarray(0, answer.length / 2),
  garbage: () => Buffer.alloc(500, 0xc0),
  "garbage behind the id": ({ answer }) => Buffer.concat([answer.subarray(0, 2), Buffer.alloc(500, 0xc0)]),
};
const ON_PACKETS: Record<string, Fault> = {
  doubling: ({ answer }) => [answer, answer],
  "a stranger's answer before it": ({ query, answer }) => [respond(query, { id: query.id ^ 1, rcode: 3 }), answer],
};
const ON_CONNECTIONS: Record<string, Fault> = { "a cut": ({ hangUp }) => (hangUp(), null) };
const ON_HTTP: Record<string, Fault> = {
  "HTTP 429": () => page(429),
  "HTTP 500": () => page(500),
  "HTTP 502": () => page(502),
  "a page": () => page(200),
  "half a body": ({ answer }) => ({
    ...page(200, "application/dns-message", answer.subarray(0, answer.length / 2)),
    headers: { "content-type": "application/dns-message", "content-length": answer.length },
  }),
};
const OF_WAY: Record<Way, Record<string, Fault>> = {
  // TC over UDP sends us to TCP, where nothing ever comes
  udp: {
    ...FAULTS,
    ...ON_PACKETS,
    "TC without TCP": ({ query }) => (query.protocol === "tcp" ? null : respond(query, { tc: true })),
  },
  tls: { ...FAULTS, ...ON_PACKETS, ...ON_CONNECTIONS },
  h2: { ...FAULTS, ...ON_CONNECTIONS, ...ON_HTTP },
  h1: { ...FAULTS, ...ON_CONNECTIONS, ...ON_HTTP },
};

export interface Chaos {
  seed: number;
  /** The share of all questions that something is done to. */
  share: number;
  /** What is done; all that the way allows where empty. */
  faults: readonly string[];
  /** Takes the Extended DNS Error from each SERVFAIL. */
  isMute?: boolean;
}

/** Starts it before the resolver at the UDP URL `behind`. The same question gets the same fate each time it is asked, by the seed, in whatever order they come. */
export async function serveChaos(
  way: Way,
  behind: string,
  { seed, share, faults, isMute = false }: Chaos,
): Promise<TestServer> {
  const all = OF_WAY[way];
  const chosen = (faults.length === 0 ? Object.keys(all) : faults).flatMap((name) => all[name] ?? []);
  const times = new Map<string, number>();
  const answer = async (query: Query): Promise<Harm> => {
    const key = `${query.protocol} ${query.type} ${query.name} ${query.cd}`;
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const random = seededRandom(createHash("sha256").update(`${seed} ${key} ${nth}`).digest().readInt32BE(0));
    const fault = random() < share ? chosen[Math.floor(random() * chosen.length)] : undefined;
    const forwarded = await forward(behind, query);
    const given =
      forwarded !== null && isMute && rcodeOf(forwarded) === SERVFAIL ? respond(query, { rcode: SERVFAIL }) : forwarded;
    if (given === null || fault === undefined) return given;
    return fault({ query, answer: given, hangUp: () => server.hangUp() });
  };
  const server = await open(way, answer);
  return server;
}

function open(way: Way, answer: (query: Query) => Promise<Harm>): Promise<TestServer> {
  const packets = answer as (query: Query) => Promise<Buffer | Buffer[] | null>; // no HTTP fault is chosen where there is no HTTP
  if (way === "udp") return serveUdp(packets);
  const [cert, key] = ["pem", "key"].map((end) => readFileSync(join(dirname(world.authority), `resolver.${end}`)));
  if (way === "tls") return serveTls(packets, "resolver", { cert, key });
  return serveHttps(way, answer as (query: Query) => Promise<Buffer | HttpAnswer | null>, "resolver", { cert, key });
}

/** The answer of the resolver behind; null where it is silent. */
function forward(behind: string, { bytes }: Query): Promise<Buffer | null> {
  const { hostname, port } = new URL(behind);
  const socket = createSocket("udp4");
  const answer = new Promise<Buffer | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), CHAOS_TIMING.question);
    socket.on("message", (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    socket.send(bytes, Number(port), hostname);
  });
  return answer.finally(() => socket.close());
}
