// A resolver that answers nothing any more must not cost each question its whole time: after many lost in a row, a sign of life is sought first.
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";

/** Project limit: so many questions lost in a row are a reason to doubt. Dead zones lose as many, and doubt costs a live resolver a few questions. */
export const FAILURE_THRESHOLD = 50;

/** Every resolver that gets further than the root knows these; their registries have nothing to do with each other. */
const PROBE_DOMAINS: readonly Name[] = ["com", "org"];

const GIVEN_UP = {
  kind: "failure",
  cause: "given-up",
  reason: message("dns/given-up", { count: FAILURE_THRESHOLD, domains: PROBE_DOMAINS }),
} as const;

/**
 * Dead zones and a dead resolver look alike: silence. So after MOST_LOST questions in a row a resolver has to answer for a top-level domain,
 * or the current question; where it does, all goes on. Where it does not, questions fail without being asked, and life is sought again after
 * as many of them, then twice as many, and so on: the time lost grows with the logarithm of the questions, and a resolver that is back is used.
 */
export class CircuitBreakerDns implements Dns {
  readonly #below: Dns;
  #lostInARow = 0;
  #probing: Promise<boolean> | null = null;
  /** Questions that fail before life is sought again. */
  #skips = 0;
  #nextSkips = FAILURE_THRESHOLD;

  constructor(below: Dns) {
    this.#below = below;
  }

  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    return this.#lostInARow < FAILURE_THRESHOLD ? this.#ask(name, type) : this.#askInDoubt(name, type);
  }

  async #askInDoubt<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    if (this.#skips > 0) {
      this.#skips--;
      return GIVEN_UP;
    }
    this.#probing ??= this.#probe(name, type);
    return (await this.#probing) ? this.#ask(name, type) : GIVEN_UP;
  }

  #ask<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    return this.#below.query(name, type).then((answer) => {
      this.#lostInARow = isUnanswered(answer) ? this.#lostInARow + 1 : 0;
      return answer;
    });
  }

  async #probe(name: Name, type: RrType): Promise<boolean> {
    const top = name.slice(name.lastIndexOf(".") + 1);
    const signs = [...new Set([top, ...PROBE_DOMAINS])].map((domain) => this.#below.query(domain, "SOA"));
    const isAlive = await anyAnswered([this.#below.query(name, type), ...signs]);
    this.#probing = null;
    this.#lostInARow = isAlive ? 0 : this.#lostInARow;
    this.#skips = isAlive ? 0 : this.#nextSkips;
    this.#nextSkips = isAlive ? FAILURE_THRESHOLD : 2 * this.#nextSkips;
    return isAlive;
  }
}

/** No resolver answered; a refusal is an answer. */
function isUnanswered(answer: DnsAnswer): boolean {
  return answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable");
}

/** As soon as the first is. */
function anyAnswered(answers: readonly Promise<DnsAnswer>[]): Promise<boolean> {
  const answered = answers.map(async (answer) => {
    if (isUnanswered(await answer)) throw new Error("lost");
    return true;
  });
  return Promise.any(answered).catch(() => false);
}
