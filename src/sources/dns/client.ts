// A stub resolver (RFC 1034 §5.3.1) for several upstreams: retries, the next one on failure, bogus told from dead, all before one deadline.
import { severalCauses } from "../../cause.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { parseName } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer, DnsFailureCause, Security } from "../../ports.ts";
import { weakestSecurity } from "../../dns/weakest-security.ts";
import { judgeUnauthenticated, isCertain } from "./chain.ts";
import type { AbortScope } from "./deadline.ts";
import type { Suspect } from "./servfail.ts";
import { explainServfail, SERVFAIL_VERDICT_TYPES } from "./servfail.ts";
import { LivingZones } from "./living-zones.ts";
import type { Timing } from "./timing.ts";
import { TimeBudget } from "./timing.ts";
import type { TypedQuestion, QueryFailure, Upstream, AnswerWithSecurity } from "./upstream.ts";

/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;

/** What each upstream failed with; shared by the questions that are answered at once. */
const NO_FAILURES: ReadonlyMap<Upstream, QueryFailure> = new Map();

/** Which failure tells most, where upstreams or attempts differ. */
const MOST_INFORMATIVE: readonly DnsFailureCause[] = ["servfail", "refused", "malformed", "timeout", "unreachable"];

type DnsFinding<T extends RrType> = Extract<DnsAnswer<T>, { kind: "records" }>;

export class Client implements Dns {
  readonly #upstreams: readonly Upstream[];
  readonly #scope: AbortScope;
  readonly #timing: Timing;
  readonly #livingZones: LivingZones;

  /** Upstreams in the order of preference. */
  constructor(upstreams: readonly Upstream[], scope: AbortScope, timing: Timing) {
    this.#upstreams = upstreams;
    this.#scope = scope;
    this.#timing = timing;
    this.#livingZones = new LivingZones(upstreams);
  }

  async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const time = new TimeBudget(this.#scope, this.#timing);
    const aliases: Name[] = [];
    let security: Security = "secure";
    let reason: Message | undefined;
    let owner = name;
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      if (parseName(owner) !== owner) return failure("malformed", message("dns/not-a-name", { name: owner }));
      const answer = await this.#ask({ name: owner, type, cd: false }, time);
      if (answer.kind === "failure") return answer;
      aliases.push(...answer.aliases);
      security = weakestSecurity(security, answer.security);
      owner = answer.owner;
      reason ??= answer.reason;
      if (answer.kind === "records") {
        this.#livingZones.add(owner);
        const found: DnsFinding<T> = { kind: "records", records: answer.records, owner, aliases, security };
        if (reason !== undefined) found.reason = reason;
        if (answer.signature !== null) found.signature = answer.signature;
        return found;
      }
      if (answer.kind !== "elsewhere")
        return { kind: answer.kind, owner, aliases, security, ...(reason !== undefined && { reason }) };
      if (aliases.includes(owner)) return failure("malformed", message("dns/alias-loop", { name: owner }));
    }
    return failure("malformed", message("dns/alias-chain", { name, limit: MAX_HOPS }));
  }

  /** Asks the upstreams in turn, round by round, until one has an answer that leaves no doubt; no failure is final before the last round. */
  async #ask<T extends RrType>(
    question: TypedQuestion<T>,
    time: TimeBudget,
  ): Promise<AnswerWithSecurity<T> | QueryFailure> {
    let failures = NO_FAILURES;
    let provisional: AnswerWithSecurity<T> | null = null;
    for (let round = 0; round < this.#timing.attempts.length; round++) {
      if (round > 0) await time.pause(round);
      for (const upstream of this.#byPreference()) {
        if (time.isOver || (upstream.isDemoted && hasProof(failures))) break;
        const answer = await time.ask(upstream, question, round);
        if (answer.kind === "failure")
          failures = new Map(failures).set(upstream, moreInformative(failures.get(upstream), answer));
        else if (isCertain(answer) || (answer.security === "indeterminate" && findSuspects(failures).length === 0))
          return answer;
        else provisional ??= answer;
      }
    }
    return this.#conclude(question, failures, provisional, time);
  }

  async #conclude<T extends RrType>(
    question: TypedQuestion<T>,
    failures: ReadonlyMap<Upstream, QueryFailure>,
    provisional: AnswerWithSecurity<T> | null,
    time: TimeBudget,
  ): Promise<AnswerWithSecurity<T> | QueryFailure> {
    const suspects = findSuspects(failures);
    const explanation = suspects.length > 0 ? await explainServfail(question, suspects, time) : null;
    if (explanation !== null && explanation !== "lasts" && explanation !== "passes") return explanation;
    // SERVFAIL to the same question is what a member that validates says of bogus data
    if (provisional !== null)
      return suspects.length > 0
        ? { ...provisional, security: "indeterminate" }
        : judgeUnauthenticated(question.name, provisional, this.#upstreams, time);
    if (isEveryAnswerEmpty(failures, this.#upstreams) && (await this.#livingZones.isAlive(question.name, time)))
      return {
        kind: "nodata",
        owner: question.name,
        aliases: [],
        security: "indeterminate",
        isSigned: false,
        zone: null,
        signature: null,
      };
    const { cause, reason } = summarizeFailures(failures, this.#timing.question);
    const isVerdict = cause === "servfail" && SERVFAIL_VERDICT_TYPES.has(question.type);
    return isVerdict && explanation !== "lasts"
      ? failure("timeout", message("dns/unconfirmed", { reason }))
      : failure(cause, reason);
  }

  #byPreference(): readonly Upstream[] {
    if (!this.#upstreams.some(({ isDemoted }) => isDemoted)) return this.#upstreams;
    return [
      ...this.#upstreams.filter(({ isDemoted }) => !isDemoted),
      ...this.#upstreams.filter(({ isDemoted }) => isDemoted),
    ];
  }
}

/** Those whose SERVFAIL may mean something: on a way that anyone could have written to it may be forged. */
function findSuspects(failures: ReadonlyMap<Upstream, QueryFailure>): Suspect[] {
  if (failures.size === 0) return [];
  const all = [...failures].map(([upstream, failure]): Suspect => ({ upstream, failure }));
  return all.filter((suspect) => suspect.upstream.isTrusted && suspect.failure.cause === "servfail");
}

function hasProof(failures: ReadonlyMap<Upstream, QueryFailure>): boolean {
  return [...failures.values()].some(({ proof }) => proof !== undefined);
}

/** Whether nothing but empty answers came, and each upstream that is asked first gave one. */
function isEveryAnswerEmpty(failures: ReadonlyMap<Upstream, QueryFailure>, upstreams: readonly Upstream[]): boolean {
  return upstreams.every((upstream) => {
    const failure = failures.get(upstream);
    return failure === undefined ? upstream.isDemoted : failure.isEmpty === true;
  });
}

/**
 * The later of two that are as informative; a proof wins, since resolvers do not always repeat it. No single failure is a fact, so the
 * outcome is an empty answer only if both are.
 */
function moreInformative(before: QueryFailure | undefined, next: QueryFailure): QueryFailure {
  if (before === undefined) return next;
  const chosen =
    before.proof === undefined && MOST_INFORMATIVE.indexOf(next.cause) <= MOST_INFORMATIVE.indexOf(before.cause)
      ? next
      : before;
  if (before.isEmpty === next.isEmpty || chosen.isEmpty !== true) return chosen;
  const { isEmpty: _, ...failure } = chosen;
  return failure;
}

/** The most telling cause, and what the upstreams did: equal reasons once, and none with its URL, so that equal causes are equal. */
function summarizeFailures(
  failures: ReadonlyMap<Upstream, QueryFailure>,
  questionMs: number,
): { cause: DnsFailureCause; reason: Message } {
  const causes = [...failures.values()].map(({ cause }) => cause);
  const cause = MOST_INFORMATIVE.find((candidate) => causes.includes(candidate));
  if (cause === undefined) return { cause: "timeout", reason: message("dns/no-answer", { ms: questionMs }) };
  const reasons = new Map([...failures.values()].map(({ reason }) => [JSON.stringify(reason), reason]));
  return { cause, reason: severalCauses([...reasons.values()]) };
}

function failure(cause: DnsFailureCause, reason: Message): Extract<DnsAnswer, { kind: "failure" }> {
  return { kind: "failure", cause, reason };
}
