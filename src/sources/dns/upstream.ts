// One resolver as the client sees it: a way to it, how far it is trusted, whether it validates, how it has been behaving.
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Transport } from "./transport.ts";
import { TransportError, unreachable } from "./transport.ts";
import { NOERROR } from "./answer.ts";
import type { Message, Question } from "./wire.ts";

/** So many questions in a row without a sign of life make an upstream the last choice. */
const SILENCES_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const PROBE: { name: Name; type: "SOA"; cd: false } = { name: ROOT, type: "SOA", cd: false };

export class Upstream {
  readonly url: string;
  /** Nobody between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
  readonly trusted: boolean;
  readonly #transport: Transport;
  readonly #lifetime: Lifetime;
  readonly #probeMs: readonly number[];
  #asked = 0;
  #answered = 0;
  #silences = 0;
  #probe: Promise<boolean | null> | null = null;
  #validates: boolean | null = null;

  /** `probeMs`: time limits of the attempts to find out whether it validates. */
  constructor(url: string, trusted: boolean, transport: Transport, lifetime: Lifetime, probeMs: readonly number[]) {
    this.url = url;
    this.trusted = trusted;
    this.#transport = transport;
    this.#lifetime = lifetime;
    this.#probeMs = probeMs;
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

  /** Asks once, for at most `ms` milliseconds. Rejects with a TransportError. */
  async exchange(question: Question, ms: number): Promise<Message> {
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

  /** Finds out whether it validates: asked once, null where no answer came. Never rejects. */
  findValidation(): Promise<boolean | null> {
    this.#probe ??= this.#askForValidation();
    return this.#probe;
  }

  close(): void {
    this.#transport.close();
  }

  async #askForValidation(): Promise<boolean | null> {
    for (const ms of this.#probeMs) {
      try {
        const message = await this.exchange(PROBE, ms);
        this.#validates = message.rcode === NOERROR && message.authenticated;
        return this.#validates;
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
      }
    }
    return null;
  }
}
