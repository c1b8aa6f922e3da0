// One resolver as the client sees it: a way to it, how far it is trusted, whether it validates, how it has been behaving.
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Security } from "../../ports.ts";
import type { Meaning } from "./answer.ts";
import { isSigned, judgeSecurity, NOERROR, readAnswer, SERVFAIL, zoneOf } from "./answer.ts";
import { describeErrors, DNSSEC_CODES } from "./extended-error.ts";
import type { Lifetime } from "./deadline.ts";
import type { Transport } from "./transport.ts";
import { TransportError, unreachable } from "./transport.ts";
import type { Message, Question } from "./wire.ts";

/** So many questions in a row without a sign of life make an upstream the last choice. */
const SILENCES_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const PROBE: { name: Name; type: "SOA"; cd: false } = { name: ROOT, type: "SOA", cd: false };
/** Ours: so often the root is asked for in one run, where what comes back says nothing. */
const MOST_PROBES = 24;

export type Asked<T extends RrType> = Question & { type: T };
/** `proof`: what the resolver says went wrong with DNSSEC. */
export type Failure = Extract<Meaning, { kind: "failure" }> & { proof?: string };
/** `signed`: signatures came with all of it. `zone`: the apex of the zone that holds `owner`, where that shows. `reason`: why it is bogus, where the resolver said so. */
export type Weighed<T extends RrType> = Exclude<Meaning<T>, Failure> & {
  security: Security;
  signed: boolean;
  zone: Name | null;
  reason?: string;
};

export class Upstream {
  readonly url: string;
  /** Nobody between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
  readonly trusted: boolean;
  readonly #transport: Transport;
  readonly #lifetime: Lifetime;
  readonly #probe: { attempts: readonly number[]; pause: number };
  #asked = 0;
  #answered = 0;
  #silences = 0;
  #probes = 0;
  #unauthenticated = 0;
  #probing: Promise<boolean | null> | null = null;
  #validates: boolean | null = null;

  /** `probe`: time limits of the attempts to find out whether it validates, and the first pause between them. */
  constructor(
    url: string,
    trusted: boolean,
    transport: Transport,
    lifetime: Lifetime,
    probe: { attempts: readonly number[]; pause: number },
  ) {
    this.url = url;
    this.trusted = trusted;
    this.#transport = transport;
    this.#lifetime = lifetime;
    this.#probe = probe;
  }

  /** Questions sent. */
  get asked(): number {
    return this.#asked;
  }

  /** Questions answered, whatever the answer. */
  get answered(): number {
    return this.#answered;
  }

  /** Whether it has been silent long enough to be asked last. */
  get silent(): boolean {
    return this.#silences >= SILENCES_TO_DEMOTE;
  }

  /** Whether it validates, as far as is known by now. */
  get validates(): boolean | null {
    return this.#validates;
  }

  /**
   * Asks once, for at most `ms` milliseconds, and weighs what comes back; what that takes to know of the resolver is waited for
   * `patience` milliseconds. Never rejects.
   */
  async ask<T extends RrType>(question: Asked<T>, ms: number, patience: number): Promise<Weighed<T> | Failure> {
    const until = performance.now() + patience;
    try {
      void this.findValidation(); // asked at the same time, so that it costs none
      const message = await this.#exchange(question, ms);
      const meaning = readAnswer(message, question);
      if (meaning.kind === "failure") return { ...meaning, ...this.#proofIn(message) };
      const undecided = this.trusted && !message.authenticated && !question.cd;
      const validates = undecided ? await this.validatesWithin(until - performance.now()) : null;
      const security = judgeSecurity(message.authenticated, this.trusted, validates);
      return { ...meaning, security, signed: isSigned(message, meaning), zone: zoneOf(message, meaning.owner) };
    } catch (error) {
      if (error instanceof TransportError) return { kind: "failure", cause: error.failure, reason: error.message };
      throw error;
    }
  }

  /** Whether it validates; null also where that does not show in time. */
  validatesWithin(ms: number): Promise<boolean | null> {
    return this.#lifetime.within(Math.max(1, ms), () => this.findValidation()).catch(() => null);
  }

  /**
   * Finds out whether it validates: true by one answer, false by several, null where too few came. That is no last word: whoever
   * needs to know next asks again. Never rejects.
   */
  findValidation(): Promise<boolean | null> {
    if (this.#validates !== null) return Promise.resolve(this.#validates);
    this.#probing ??= this.#askForValidation().finally(() => (this.#probing = null));
    return this.#probing;
  }

  close(): void {
    this.#transport.close();
  }

  async #exchange(question: Question, ms: number): Promise<Message> {
    this.#asked++;
    try {
      const message = await this.#lifetime.within(ms, (signal) => this.#transport.exchange(question, signal));
      this.#answered++;
      this.#silences = 0;
      return message;
    } catch (cause) {
      const error = unreachable(cause as Error);
      if (error.failure === "timeout" || error.failure === "unreachable") this.#silences++;
      throw error;
    }
  }

  /** RFC 8914 §6: anyone on the way could have written an Extended DNS Error, unless the way is trusted. */
  #proofIn({ rcode, errors }: Message): { proof?: string } {
    const proves = this.trusted && rcode === SERVFAIL && errors.some(({ code }) => DNSSEC_CODES.has(code));
    return proves ? { proof: describeErrors(errors) } : {};
  }

  async #askForValidation(): Promise<boolean | null> {
    const { attempts, pause } = this.#probe;
    for (const [round, ms] of attempts.entries()) {
      if (this.#probes++ >= MOST_PROBES) return null;
      if (round > 0) await this.#lifetime.pause(round * pause);
      try {
        const { rcode, authenticated } = await this.#exchange(PROBE, ms);
        if (rcode === NOERROR && authenticated) return (this.#validates = true);
        // one member of a farm may not validate, so one answer without AD says little
        if (rcode === NOERROR && ++this.#unauthenticated >= attempts.length) return (this.#validates = false);
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
      }
    }
    return null;
  }
}
