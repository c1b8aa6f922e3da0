// How long one question may take, with all that is asked for its sake.
import type { RrType } from "../../dns/record.ts";
import type { AbortScope } from "./deadline.ts";
import type { TypedQuestion, QueryFailure, Upstream, AnswerWithSecurity } from "./upstream.ts";

/** Time limits, in milliseconds. */
export interface Timing {
  /** For one question, with all its attempts, upstreams and aliases; once more where it takes long to tell what a SERVFAIL means. */
  question: number;
  /** For one attempt at one upstream, by round; there are as many rounds. */
  attempts: readonly number[];
  /** The first pause between two rounds; later ones are longer. */
  pause: number;
}

/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
export const DEFAULT_TIMING: Timing = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };

/** The time that remains for one question. */
export class TimeBudget {
  readonly #scope: AbortScope;
  readonly #timing: Timing;
  #deadline: number;
  #isExtended = false;

  constructor(scope: AbortScope, timing: Timing) {
    this.#scope = scope;
    this.#timing = timing;
    this.#deadline = performance.now() + timing.question;
  }

  get isOver(): boolean {
    return performance.now() >= this.#deadline;
  }

  /** Gives the question its time once more, but only once. */
  extend(): void {
    if (!this.#isExtended) this.#deadline += this.#timing.question;
    this.#isExtended = true;
  }

  /** Waits so many pauses, or what is left. */
  async pause(times: number): Promise<void> {
    const ms = Math.min(times * this.#timing.pause, this.#deadline - performance.now());
    if (ms > 0) await this.#scope.pause(ms);
  }

  /** Asks one upstream after the other, once a round, until one returns something other than null. */
  async retry<R>(upstreams: readonly Upstream[], ask: (upstream: Upstream) => Promise<R | null>): Promise<R | null> {
    for (const round of this.#timing.attempts.keys()) {
      await this.pause(round);
      if (this.isOver) break;
      const result = await ask(upstreams[round % upstreams.length] as Upstream);
      if (result !== null) return result;
    }
    return null;
  }

  /** Whether an upstream validates; null where that does not show in time. */
  validates(upstream: Upstream): Promise<boolean | null> {
    return upstream.validatesWithin(this.#deadline - performance.now());
  }

  /** Asks an upstream once, as soon as its window has a place; that wait is not the resolver's, so it does not count. */
  ask<T extends RrType>(
    upstream: Upstream,
    question: TypedQuestion<T>,
    round = 0,
  ): Promise<AnswerWithSecurity<T> | QueryFailure> {
    const remainingMs = Math.max(1, this.#deadline - performance.now());
    return upstream.window.run(() => {
      this.#deadline = Math.max(this.#deadline, performance.now() + remainingMs);
      return upstream.ask(question, Math.min(this.#timing.attempts[round] ?? remainingMs, remainingMs), remainingMs);
    });
  }
}
