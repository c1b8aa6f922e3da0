// What a SERVFAIL that stays means: that the data is bogus (RFC 4035 §5.5), which takes proof, or that the name is dead.
import { ROOT } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import type { RrType } from "../../dns/record.ts";
import { findDsChains, isCertain } from "./chain.ts";
import type { TimeBudget } from "./timing.ts";
import type { TypedQuestion, QueryFailure, Upstream, AnswerWithSecurity } from "./upstream.ts";

/** An upstream that said SERVFAIL last, over a way that can be trusted. */
export interface Suspect {
  upstream: Upstream;
  failure: QueryFailure;
}

/** An answer after all, bogus or not; or a failure: one that `lasts`, or one that may have passed by now. */
type ServfailExplanation<T extends RrType> = AnswerWithSecurity<T> | "lasts" | "passes";

/**
 * So often SERVFAIL has to come again before it is a verdict. After three rounds that is nine times in a row, and an answer between
 * them each time, with CD=1 or about the root. From a resolver that says SERVFAIL at random to a share p of all questions that comes
 * with a probability of p⁹·(1 − p)⁶: 2.3·10⁻⁶ at p = 0.3, 1.4·10⁻¹² at p = 0.05; and only in a signed zone.
 */
const CONFIRMATIONS = 6;
/**
 * Pauses before each: with the default of 200 ms all take 4.8 s, and the rounds before 0.6 s, which is longer than resolvers keep a
 * SERVFAIL that had another cause (at least 1 s by RFC 9520 §3.2; unbound keeps one for 5 s).
 */
const PAUSES_BEFORE_EACH = 4;
/** What a resolver that is well answers. */
const HEALTH_CHECK: TypedQuestion<"SOA"> = { name: ROOT, type: "SOA", cd: false };
/** Project limit: lost packets cost at most as many additional attempts. */
const MAX_ATTEMPTS = 2 * CONFIRMATIONS;

/** RFC 7672 §2.1.1: senders defer mail while this lookup fails, whatever the cause, so its failure is a verdict. */
export const SERVFAIL_VERDICT_TYPES: ReadonlySet<RrType> = new Set(["TLSA"]);

/** Finds out why `suspects` say SERVFAIL, at least one: by an Extended DNS Error, or by asking on, in turn. */
export async function explainServfail<T extends RrType>(
  question: TypedQuestion<T>,
  suspects: readonly Suspect[],
  time: TimeBudget,
): Promise<ServfailExplanation<T>> {
  time.extend();
  const withProof = suspects.filter(({ failure }) => failure.proof !== undefined);
  const upstreams = (withProof.length > 0 ? withProof : suspects).map(({ upstream }) => upstream);
  const unchecked = await askUnchecked(question, upstreams, time);
  const canBeBogus = unchecked !== null && (await allValidate(upstreams, time));
  if (canBeBogus && withProof[0] !== undefined) return asBogus(unchecked, withProof[0].failure.proof);
  const chains = canBeBogus ? await findDsChains(question.name, unchecked, upstreams, time) : [];
  // without a DS record a zone is unsigned (RFC 4035 §5.2), and SERVFAIL has another cause
  if (chains.some((chain) => chain !== null && chain.length > 0))
    return confirmServfail(question, upstreams, unchecked, time);
  return SERVFAIL_VERDICT_TYPES.has(question.type) ? confirmServfail(question, upstreams, null, time) : "lasts";
}

/**
 * Asks on until SERVFAIL has come often enough to be no accident. `unchecked`: what comes with CD=1, which shows that the name is not
 * dead; null where nothing does, and then the root has to be answered each time: a resolver that is down behind a working front end says
 * SERVFAIL to all.
 */
async function confirmServfail<T extends RrType>(
  question: TypedQuestion<T>,
  upstreams: readonly Upstream[],
  unchecked: AnswerWithSecurity<T> | null,
  time: TimeBudget,
): Promise<ServfailExplanation<T>> {
  let alive = unchecked;
  let confirmed = 0;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && confirmed < CONFIRMATIONS && !time.isOver; attempt++) {
    await time.pause(PAUSES_BEFORE_EACH);
    const upstream = upstreams[attempt % upstreams.length] as Upstream;
    const checked = await time.ask(upstream, question);
    if (checked.kind !== "failure") return isCertain(checked) ? checked : "passes";
    if (checked.cause !== "servfail") continue; // lost, or refused: neither for nor against it
    const control = await time.ask<RrType>(upstream, alive === null ? HEALTH_CHECK : { ...question, cd: true });
    if (control.kind !== "failure") confirmed++;
    else if (alive !== null && control.cause === "servfail") {
      if (!SERVFAIL_VERDICT_TYPES.has(question.type)) return "passes";
      alive = null;
    }
  }
  if (confirmed < CONFIRMATIONS) return "passes";
  return alive === null ? "lasts" : asBogus(alive);
}

function asBogus<T extends RrType>(unchecked: AnswerWithSecurity<T>, reason?: Message): AnswerWithSecurity<T> {
  return { ...unchecked, security: "bogus", ...(reason === undefined ? {} : { reason }) };
}

/** The answer without validation (CD=1: RFC 4035 §3.2.2); null where there is none. */
async function askUnchecked<T extends RrType>(
  question: TypedQuestion<T>,
  upstreams: readonly Upstream[],
  time: TimeBudget,
): Promise<AnswerWithSecurity<T> | null> {
  return time.retry(upstreams, async (upstream) => {
    const answer = await time.ask(upstream, { ...question, cd: true });
    return answer.kind === "failure" ? null : answer;
  });
}

async function allValidate(upstreams: readonly Upstream[], time: TimeBudget): Promise<boolean> {
  const answers = await Promise.all(upstreams.map((upstream) => time.validates(upstream)));
  return answers.every((validates) => validates === true);
}
