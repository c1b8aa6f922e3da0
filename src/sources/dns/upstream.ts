// One resolver as the client sees it: a way to it, how far it is trusted, whether it validates, how it has been behaving.
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Security, Signature } from "../../ports.ts";
import type { InterpretedAnswer } from "./answer.ts";
import { hasSignatures, answerSecurity, NOERROR, interpretAnswer, SERVFAIL, signatureOf, zoneApex } from "./answer.ts";
import { DNSSEC_CODES, extendedErrorMessages } from "./extended-error.ts";
import type { AbortScope } from "./deadline.ts";
import type { Transport } from "./transport.ts";
import { isOverload, TransportError, unreachableError } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";
import { DEFAULT_CONCURRENCY, Window } from "./window.ts";

/** So many questions in a row without a sign of life make an upstream the last choice. */
const UNANSWERED_TO_DEMOTE = 3;
/**
 * What is asked of the root: an answer with AD proves that the resolver validates (RFC 4035 §4.9.3). Each type is asked for once, since a cache
 * answers the same question as before, and a farm may choose its member by the question. Every root has or denies them, in a small answer.
 * Where a later one comes with an error, the first is asked for again in its place.
 */
const PROBE_TYPES: readonly RrType[] = ["SOA", "NS", "TXT"];
/** The first of these, which each run asks anyway. */
const ROOT_QUESTION: TypedQuestion<"SOA"> = { name: ROOT, type: "SOA", cd: false };
/** Project limit: how often the root is queried in one run if the answers do not settle it. */
const MAX_PROBES = 24;

export type TypedQuestion<T extends RrType> = Question & { type: T };
/** `proof`: what the resolver says went wrong with DNSSEC. */
export type QueryFailure = Extract<InterpretedAnswer, { kind: "failure" }> & { proof?: Message };
/** `isSigned`: signatures came with all of it. `zone`: the apex of the zone that holds `owner`, where that shows. `reason`: why it is bogus, where the resolver said so. */
export type AnswerWithSecurity<T extends RrType> = Exclude<InterpretedAnswer<T>, QueryFailure> & {
  security: Security;
  isSigned: boolean;
  zone: Name | null;
  signature: Signature | null;
  reason?: Message;
};

export class Upstream {
  readonly url: string;
  /** No third party between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
  readonly isTrusted: boolean;
  /** The questions under way at it. */
  readonly window: Window;
  readonly #transport: Transport;
  readonly #scope: AbortScope;
  readonly #probe: { attempts: readonly number[]; pause: number };
  #sentQueries = 0;
  #answeredQueries = 0;
  #unansweredInARow = 0;
  #probes = 0;
  /** The types for which the root's answer came, be it an error. */
  readonly #probedTypes = new Set<RrType>();
  /** The root's answers without AD. */
  #unauthenticatedAnswers = 0;
  #probing: Promise<boolean | null> | null = null;
  #validates: boolean | null = null;
  /** What came back when the root was asked about last to find that out. */
  #rootReply: Promise<DnsMessage> | null = null;

  /**
   * `probe`: time limits of the attempts to find out whether it validates, and the first pause between them. `concurrency`: questions
   * under way at it, at most.
   */
  constructor(
    url: string,
    isTrusted: boolean,
    transport: Transport,
    scope: AbortScope,
    probe: { attempts: readonly number[]; pause: number },
    concurrency = DEFAULT_CONCURRENCY,
  ) {
    this.url = url;
    this.window = new Window(concurrency);
    this.isTrusted = isTrusted;
    this.#transport = transport;
    this.#scope = scope;
    this.#probe = probe;
  }

  /** Questions sent. */
  get sentQueries(): number {
    return this.#sentQueries;
  }

  /** Questions answered, whatever the answer. */
  get answeredQueries(): number {
    return this.#answeredQueries;
  }

  /** Whether it has been silent long enough to be asked last. */
  get isDemoted(): boolean {
    return this.#unansweredInARow >= UNANSWERED_TO_DEMOTE;
  }

  /** Whether it validates, as far as is known by now. */
  get validates(): boolean | null {
    return this.#validates;
  }

  /**
   * Asks once, for at most `ms` milliseconds, and weighs what comes back; what that takes to know of the resolver is waited for
   * `validationMs` milliseconds. Never rejects.
   */
  ask<T extends RrType>(
    question: TypedQuestion<T>,
    ms: number,
    validationMs: number,
  ): Promise<AnswerWithSecurity<T> | QueryFailure> {
    const validationEndsAt = performance.now() + validationMs;
    const rootReply = this.#startDetection(); // asked at the same time, so that it costs none
    const reply = isRootQuestion(question) && rootReply !== null ? rootReply : this.#exchange(question, ms);
    return reply.then((message) => this.#weigh(message, question, validationEndsAt), toFailure);
  }

  #weigh<T extends RrType>(
    reply: DnsMessage,
    question: TypedQuestion<T>,
    validationEndsAt: number,
  ): AnswerWithSecurity<T> | QueryFailure | Promise<AnswerWithSecurity<T>> {
    const meaning = interpretAnswer(reply, question);
    if (meaning.kind === "failure") return { ...meaning, ...this.#dnssecProof(reply) };
    // Node 20 spreads slowly
    const answer = Object.assign(meaning, {
      security: answerSecurity(reply.isAuthenticated, this.isTrusted, question.cd ? null : this.#validates),
      isSigned: hasSignatures(reply, meaning),
      zone: zoneApex(reply, meaning.owner),
      signature: signatureOf(reply, meaning, question.type),
    });
    if (!this.isTrusted || reply.isAuthenticated || question.cd || this.#validates !== null) return answer;
    return this.validatesWithin(validationEndsAt - performance.now()).then((validates) => {
      answer.security = answerSecurity(false, true, validates);
      return answer;
    });
  }

  /** Whether it validates; null also where that does not show in time. */
  validatesWithin(ms: number): Promise<boolean | null> {
    return this.#scope.withTimeout(Math.max(1, ms), () => this.detectValidation()).catch(() => null);
  }

  /**
   * Finds out whether it validates: true by one answer, false by several, null where too few came. That is not final: whichever
   * needs to know next asks again. Never rejects.
   */
  detectValidation(): Promise<boolean | null> {
    if (this.#validates !== null) return Promise.resolve(this.#validates);
    this.#probing ??= this.#probeValidation().finally(() => (this.#probing = null));
    return this.#probing;
  }

  /** Begins to find it out, unless it is known or being found out: then the reply about the root that is under way. */
  #startDetection(): Promise<DnsMessage> | null {
    if (this.#validates !== null || this.#probing !== null) return null;
    void this.detectValidation();
    return this.#rootReply;
  }

  close(): void {
    this.#transport.close();
  }

  #exchange(question: Question, ms: number): Promise<DnsMessage> {
    const limit = this.#scope.startLimit(ms);
    if (limit.reason !== null) return Promise.reject(limit.reason); // all is closed: a socket that a transport opens now would stay open
    this.#sentQueries++;
    const { generation } = this.window;
    return this.#transport.exchange(question, limit).then(
      (reply) => {
        this.#scope.stopLimit(limit);
        this.#answeredQueries++;
        this.#unansweredInARow = 0;
        this.window.answered(this.#transport.capacity);
        return reply;
      },
      (cause: unknown) => {
        this.#scope.stopLimit(limit);
        const error = unreachableError(cause as Error);
        if (error.failure === "timeout" || isOverload(error)) this.window.lost(generation);
        if (error.failure === "timeout" || error.failure === "unreachable") this.#unansweredInARow++;
        throw error;
      },
    );
  }

  /** RFC 8914 §6: anyone on the way could have written an Extended DNS Error, unless the way is trusted. */
  #dnssecProof({ rcode, errors }: DnsMessage): { proof?: Message } {
    const proves = this.isTrusted && rcode === SERVFAIL && errors.some(({ code }) => DNSSEC_CODES.has(code));
    return proves ? { proof: message("dns/extended-errors", { errors: extendedErrorMessages(errors) }) } : {};
  }

  async #probeValidation(): Promise<boolean | null> {
    const { attempts, pause } = this.#probe;
    let failures = 0;
    this.#rootReply = null;
    for (const ms of attempts) {
      const open = PROBE_TYPES.filter((type) => !this.#probedTypes.has(type));
      // mostly the first answer settles it; the others go out together
      const types = this.#unauthenticatedAnswers === 0 || open.length === 0 ? PROBE_TYPES.slice(0, 1) : open;
      if (this.#probes + types.length > MAX_PROBES) return null;
      if (failures > 0) await this.#scope.pause(failures * pause);
      const answers = await Promise.all(types.map((type) => this.#probeType(type, ms)));
      if (answers.includes(true)) return (this.#validates = true);
      // one member of a farm may not validate, so one answer without AD says little
      if (this.#unauthenticatedAnswers >= PROBE_TYPES.length) return (this.#validates = false);
      if (answers.includes(null)) failures++;
    }
    return null;
  }

  /** Whether the root's answer has AD; null where none came. */
  async #probeType(type: RrType, ms: number): Promise<boolean | null> {
    this.#probes++;
    const reply = this.#exchange({ name: ROOT, type, cd: false }, ms);
    if (type === ROOT_QUESTION.type) this.#rootReply = reply;
    try {
      const { rcode, isAuthenticated } = await reply;
      this.#probedTypes.add(type);
      if (rcode === NOERROR && !isAuthenticated) this.#unauthenticatedAnswers++;
      return rcode === NOERROR && isAuthenticated;
    } catch (error) {
      if (error instanceof TransportError) return null;
      throw error;
    }
  }
}

function toFailure(error: unknown): QueryFailure {
  if (error instanceof TransportError) return { kind: "failure", cause: error.failure, reason: error.reason };
  throw error;
}

function isRootQuestion({ name, type, cd }: Question): boolean {
  return name === ROOT_QUESTION.name && type === ROOT_QUESTION.type && !cd;
}
