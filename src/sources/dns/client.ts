// A stub resolver (RFC 1034 §5.3.1) for several upstreams: retries, the next one on failure, bogus told from dead, all before one deadline.
import type { Name } from "../../dns/name.ts";
import { parseName } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer, DnsFailure, Security } from "../../ports.ts";
import { weakest } from "./answer.ts";
import { doubt, isCertain } from "./chain.ts";
import type { Lifetime } from "./deadline.ts";
import type { Suspect } from "./servfail.ts";
import { explainServfail, VERDICTS } from "./servfail.ts";
import type { Timing } from "./timing.ts";
import { TimeLeft } from "./timing.ts";
import type { Asked, Failure, Upstream, Weighed } from "./upstream.ts";

/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;

/** Which failure tells most, where upstreams or attempts differ. */
const TELLING: readonly DnsFailure[] = ["servfail", "refused", "malformed", "timeout", "unreachable"];

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
    const time = new TimeLeft(this.#lifetime, this.#timing);
    const passed: Name[] = [];
    let security: Security = "secure";
    let reason: string | undefined;
    let owner = name;
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      if (parseName(owner) !== owner)
        return failure("malformed", `${JSON.stringify(owner)} is no domain name that can be asked for`);
      const answer = await this.#ask({ name: owner, type, cd: false }, time);
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

  /** Asks the upstreams in turn, round by round, until one has an answer that leaves no doubt; no failure is final before the last round. */
  async #ask<T extends RrType>(question: Asked<T>, time: TimeLeft): Promise<Weighed<T> | Failure> {
    const failures = new Map<Upstream, Failure>();
    let held: Weighed<T> | null = null;
    for (const round of this.#timing.attempts.keys()) {
      await time.pause(round);
      for (const upstream of this.#inOrder()) {
        if (time.isOver || (upstream.silent && isProved(failures))) break;
        const answer = await time.ask(upstream, question, round);
        if (answer.kind === "failure") failures.set(upstream, moreTelling(failures.get(upstream), answer));
        else if (isCertain(answer) || (answer.security === "indeterminate" && suspectsOf(failures).length === 0))
          return answer;
        else held ??= answer;
      }
    }
    return this.#conclude(question, failures, held, time);
  }

  async #conclude<T extends RrType>(
    question: Asked<T>,
    failures: ReadonlyMap<Upstream, Failure>,
    held: Weighed<T> | null,
    time: TimeLeft,
  ): Promise<Weighed<T> | Failure> {
    const suspects = suspectsOf(failures);
    const explained = suspects.length > 0 ? await explainServfail(question, suspects, time) : null;
    if (explained !== null && explained !== "lasts" && explained !== "passes") return explained;
    // SERVFAIL to the same question is what a member that validates says of bogus data
    if (held !== null)
      return suspects.length > 0
        ? { ...held, security: "indeterminate" }
        : doubt(question.name, held, this.#upstreams, time);
    const { cause, reason } = summarise(failures, this.#timing.question);
    const isVerdict = cause === "servfail" && VERDICTS.has(question.type);
    return isVerdict && explained !== "lasts"
      ? failure("timeout", `${reason}; it was not seen to last`)
      : failure(cause, reason);
  }

  #inOrder(): Upstream[] {
    return [...this.#upstreams.filter(({ silent }) => !silent), ...this.#upstreams.filter(({ silent }) => silent)];
  }
}

/** Those whose SERVFAIL may mean something: on a way that anyone could have written to it may be forged. */
function suspectsOf(failures: ReadonlyMap<Upstream, Failure>): Suspect[] {
  const all = [...failures].map(([upstream, heard]): Suspect => ({ upstream, failure: heard }));
  return all.filter((suspect) => suspect.upstream.trusted && suspect.failure.cause === "servfail");
}

function isProved(failures: ReadonlyMap<Upstream, Failure>): boolean {
  return [...failures.values()].some(({ proof }) => proof !== undefined);
}

/** The later of two that tell as much, but for a proof, which resolvers do not always give again. */
function moreTelling(before: Failure | undefined, next: Failure): Failure {
  if (before === undefined) return next;
  return before.proof === undefined && TELLING.indexOf(next.cause) <= TELLING.indexOf(before.cause) ? next : before;
}

/** The most telling cause, and what each upstream did. */
function summarise(
  failures: ReadonlyMap<Upstream, Failure>,
  questionMs: number,
): { cause: DnsFailure; reason: string } {
  const causes = [...failures.values()].map(({ cause }) => cause);
  const cause = TELLING.find((candidate) => causes.includes(candidate));
  if (cause === undefined) return { cause: "timeout", reason: `no upstream answered within ${questionMs / 1000} s` };
  return { cause, reason: [...failures].map(([{ url }, { reason }]) => `${url}: ${reason}`).join("; ") };
}

function failure(cause: DnsFailure, reason: string): Extract<DnsAnswer, { kind: "failure" }> {
  return { kind: "failure", cause, reason };
}
