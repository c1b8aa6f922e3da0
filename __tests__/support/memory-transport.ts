// Resolvers in memory: a way to one that answers from a function, without sockets, and a client that asks them and does not wait.
import type { Rr, RrType } from "../../src/dns/record.ts";
import { Client } from "../../src/sources/dns/client.ts";
import { AbortScope } from "../../src/sources/dns/deadline.ts";
import type { Timing } from "../../src/sources/dns/timing.ts";
import { DEFAULT_TIMING } from "../../src/sources/dns/timing.ts";
import type { Transport } from "../../src/sources/dns/transport.ts";
import { TransportError } from "../../src/sources/dns/transport.ts";
import { Upstream } from "../../src/sources/dns/upstream.ts";
import type { DnsMessage, Question } from "../../src/sources/dns/wire.ts";
import { message } from "../../src/message.ts";

/** What a resolver answers; "lost" is silence, told at once. */
export type Reply = Partial<DnsMessage> | "lost";
export type Resolver = (question: Question) => Reply;

export const SERVFAIL: Reply = { rcode: 2 };
export const rr = <T extends RrType>(name: string, type: T, data: Rr<T>["data"]): Rr<T> => ({
  name,
  ttl: 60,
  type,
  data,
});
export const soa = (zone: string): Rr =>
  rr(zone, "SOA", { mname: "ns.test", rname: "root.test", serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 });

/** How long one question may take. */
export const MEMORY_QUESTION_MS = 60_000;
/** Nothing takes its time here: silence is told at once. */
const TIMING: Timing = {
  question: MEMORY_QUESTION_MS,
  attempts: [60_000, 60_000, 60_000],
  pause: DEFAULT_TIMING.pause,
};

/** Counts pauses instead of making them. */
class InstantScope extends AbortScope {
  /** In milliseconds. */
  pausedMs = 0;

  override pause(ms: number): Promise<void> {
    this.pausedMs += ms;
    return Promise.resolve();
  }
}

/** One over a way that can be trusted, or not. */
type MemoryResolver = Resolver | { resolver: Resolver; trusted: boolean };

/** A client of these resolvers, and every question each was asked, but for those about the root. */
export function askMemory(...given: MemoryResolver[]) {
  const resolvers = given.map((each) => (typeof each === "function" ? { resolver: each, trusted: true } : each));
  const scope = new InstantScope();
  const asked: Question[][] = resolvers.map(() => []);
  const upstreams = resolvers.map(({ resolver, trusted }, i) => {
    const transport: Transport = {
      exchange: (question) => {
        if (question.name !== ".") asked[i]?.push(question);
        const reply = resolver(question);
        if (reply === "lost") return Promise.reject(new TransportError("timeout", message("dns/timeout")));
        return Promise.resolve({
          rcode: 0,
          isTruncated: false,
          isAuthenticated: false,
          answer: [],
          authority: [],
          signatures: [],
          signatureTimes: [],
          isOptOut: false,
          errors: [],
          ...reply,
        });
      },
      close: () => undefined,
    };
    return new Upstream(`memory:${i}`, trusted, transport, scope, TIMING);
  });
  return { dns: new Client(upstreams, scope, TIMING), upstreams, asked, lifetime: scope };
}

/** A resolver that validates, and says of the rest what `answer` does. */
export const validatingResolver =
  (answer: Resolver): Resolver =>
  (question) =>
    question.name === "." ? { isAuthenticated: true, answer: [soa(".")] } : answer(question);
