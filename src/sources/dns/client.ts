// A stub resolver (RFC 1034 §5.3.1) for several upstreams: retries, the next one on failure, bogus told from dead, all before one deadline.
import type { Name } from "../../dns/name.ts";
import { parseName } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer, DnsFailure, Security } from "../../ports.ts";
import type { Meaning } from "./answer.ts";
import { judgeSecurity, readAnswer, SERVFAIL, weakest } from "./answer.ts";
import { describeErrors, DNSSEC_CODES } from "./extended-error.ts";
import type { Lifetime } from "./lifetime.ts";
import { TransportError } from "./transport.ts";
import type { Upstream } from "./upstream.ts";
import type { Message, Question } from "./wire.ts";

/** Time limits, in milliseconds. */
export interface Timing {
  /** For one question, with all its attempts, upstreams and aliases. */
  question: number;
  /** For one attempt at one upstream, by round; there are as many rounds. */
  attempts: readonly number[];
  /** Between two rounds, for upstreams that refuse at once. */
  pause: number;
}

/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
export const DEFAULT_TIMING: Timing = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };

/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;

/** Which failure tells most, where upstreams differ. */
const TELLING: readonly DnsFailure[] = ["servfail", "refused", "malformed", "timeout", "unreachable"];

type Asked<T extends RrType> = Question & { type: T };
type Failure = Extract<Meaning, { kind: "failure" }>;
/** `reason`: why it is bogus, where the resolver said so. */
type Trusted<T extends RrType> = Exclude<Meaning<T>, Failure> & { security: Security; reason?: string };

export class Client implements Dns {
  readonly #upstreams: readonly Upstream[];
  readonly #lifetime: Lifetime;
  readonly #timing: Timing;

  /** Upstreams in the order of preference. */
  constructor(upstreams: readonly Upstream[], lifetime: Lifetime, timing: Timing) {
    this.#upstreams = upstreams;
    this.#lifetime = lifetime;
    this.#timing = timing;
  }

  async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const deadline = performance.now() + this.#timing.question;
    const passed: Name[] = [];
    let security: Security = "secure";
    let reason: string | undefined;
    let owner = name;
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      if (parseName(owner) !== owner) return failure("malformed", `${JSON.stringify(owner)} is no domain name that can be asked for`);
      const answer = await this.#ask({ name: owner, type, cd: false }, deadline);
      if (answer.kind === "failure") return answer;
      passed.push(...answer.aliases);
      security = weakest(security, answer.security);
      owner = answer.owner;
      reason ??= answer.reason;
      const state = { aliases: passed, security, ...(reason === undefined ? {} : { reason }) };
      if (answer.kind === "records") return { kind: "records", records: answer.records, owner, ...state };
      if (answer.kind !== "elsewhere") return { kind: answer.kind, owner, ...state };
      if (passed.includes(owner)) return failure("malformed", `the CNAME chain comes back to ${owner}`);
    }
    return failure("malformed", `the CNAME chain from ${name} is longer than ${MAX_HOPS} answers`);
  }

  /** Asks the upstreams in turn, round by round, until one has an answer. */
  async #ask<T extends RrType>(question: Asked<T>, deadline: number): Promise<Trusted<T> | Failure> {
    const failures = new Map<Upstream, Failure>();
    for (const [round, ms] of this.#timing.attempts.entries()) {
      const upstreams = this.#inOrder().filter((upstream) => mayAskAgain(failures.get(upstream)));
      if (upstreams.length === 0) break;
      if (round > 0) await this.#lifetime.pause(Math.min(this.#timing.pause, deadline - performance.now()));
      for (const upstream of upstreams) {
        if (performance.now() >= deadline) break;
        const until = Math.min(performance.now() + ms, deadline);
        const answer = await this.#attempt(upstream, question, until);
        if (answer.kind !== "failure") return answer;
        failures.set(upstream, answer);
      }
    }
    return summarise(failures, this.#timing.question);
  }

  #inOrder(): Upstream[] {
    return [...this.#upstreams.filter(({ silent }) => !silent), ...this.#upstreams.filter(({ silent }) => silent)];
  }

  async #attempt<T extends RrType>(upstream: Upstream, question: Asked<T>, until: number): Promise<Trusted<T> | Failure> {
    try {
      void upstream.findValidation(); // asked at the same time, so that it costs none
      const message = await upstream.exchange(question, left(until));
      if (message.rcode === SERVFAIL) return await this.#doubt(upstream, question, message, until);
      return await this.#weigh(upstream, readAnswer(message, question), message, until);
    } catch (error) {
      if (error instanceof TransportError) return failure(error.failure, error.message);
      throw error;
    }
  }

  /** SERVFAIL that becomes an answer without validation is bogus (RFC 4035 §5.5, §3.2.2); otherwise the name is dead. */
  async #doubt<T extends RrType>(upstream: Upstream, question: Asked<T>, first: Message, until: number): Promise<Trusted<T> | Failure> {
    const dead = readAnswer(first, question) as Failure;
    // on a way that anyone could have written to, SERVFAIL may be forged
    if (!upstream.trusted) return dead;
    const unchecked = readAnswer(await upstream.exchange({ ...question, cd: true }, left(until)), question);
    if (unchecked.kind === "failure") return dead;
    if ((await this.#validates(upstream, until)) !== true) return dead;
    if (!first.errors.some(({ code }) => DNSSEC_CODES.has(code))) {
      const again = await upstream.exchange(question, left(until));
      if (again.rcode !== SERVFAIL) return this.#weigh(upstream, readAnswer(again, question), again, until);
    }
    const reason = describeErrors(first.errors);
    return { ...unchecked, security: "bogus", ...(reason === "" ? {} : { reason }) };
  }

  async #weigh<T extends RrType>(upstream: Upstream, meaning: Meaning<T>, message: Message, until: number): Promise<Trusted<T> | Failure> {
    if (meaning.kind === "failure") return meaning;
    const undecided = upstream.trusted && !message.authenticated;
    const validates = undecided ? await this.#validates(upstream, until) : null;
    return { ...meaning, security: judgeSecurity(message.authenticated, upstream.trusted, validates) };
  }

  /** null also where it does not show in time. */
  #validates(upstream: Upstream, until: number): Promise<boolean | null> {
    return this.#lifetime.within(left(until), () => upstream.findValidation()).catch(() => null);
  }
}

function left(until: number): number {
  return Math.max(1, until - performance.now());
}

/** Silence may have been an accident; anything else was an answer. */
function mayAskAgain(last: Failure | undefined): boolean {
  return last === undefined || last.cause === "timeout" || last.cause === "unreachable";
}

/** The most telling cause, and what each upstream did. */
function summarise(failures: ReadonlyMap<Upstream, Failure>, questionMs: number): Failure {
  const causes = [...failures.values()].map(({ cause }) => cause);
  const cause = TELLING.find((candidate) => causes.includes(candidate));
  if (cause === undefined) return failure("timeout", `no upstream answered within ${questionMs / 1000} s`);
  return failure(cause, [...failures].map(([{ url }, { reason }]) => `${url}: ${reason}`).join("; "));
}

function failure(cause: DnsFailure, reason: string): Failure {
  return { kind: "failure", cause, reason };
}
