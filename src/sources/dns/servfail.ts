// What a SERVFAIL that stays means: that the data is bogus (RFC 4035 §5.5), which takes proof, or that the name is dead.
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { findChains, isCertain } from "./chain.ts";
import type { TimeLeft } from "./timing.ts";
import type { Asked, Failure, Upstream, Weighed } from "./upstream.ts";

/** An upstream that said SERVFAIL last, over a way that can be trusted. */
export interface Suspect {
  upstream: Upstream;
  failure: Failure;
}

/** An answer after all, bogus or not; or a failure: one that `lasts`, or one that may have passed by now. */
type Explanation<T extends RrType> = Weighed<T> | "lasts" | "passes";

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
const PAUSES = 4;
/** What a resolver that is well answers. */
const WELL: Asked<"SOA"> = { name: ROOT, type: "SOA", cd: false };
/** Ours: lost packets cost at most as many attempts more. */
const MOST_ATTEMPTS = 2 * CONFIRMATIONS;

/** RFC 7672 §2.1.1: senders hold mail back while this lookup fails, whatever the cause, so that it fails is a verdict. */
export const VERDICTS: ReadonlySet<RrType> = new Set(["TLSA"]);

/** Finds out why `suspects` say SERVFAIL, at least one: by an Extended DNS Error, or by asking on, in turn. */
export async function explainServfail<T extends RrType>(
  question: Asked<T>,
  suspects: readonly Suspect[],
  time: TimeLeft,
): Promise<Explanation<T>> {
  time.extend();
  const proved = suspects.filter(({ failure }) => failure.proof !== undefined);
  const upstreams = (proved.length > 0 ? proved : suspects).map(({ upstream }) => upstream);
  const unchecked = await askUnchecked(question, upstreams, time);
  const canBeBogus = unchecked !== null && (await allValidate(upstreams, time));
  if (canBeBogus && proved[0] !== undefined) return bogus(unchecked, proved[0].failure.proof);
  const chains = canBeBogus ? await findChains(question.name, unchecked, upstreams, time) : [];
  // without a DS record a zone is unsigned (RFC 4035 §5.2), and SERVFAIL has another cause
  if (chains.some((chain) => chain !== null && chain.length > 0)) return confirm(question, upstreams, unchecked, time);
  return VERDICTS.has(question.type) ? confirm(question, upstreams, null, time) : "lasts";
}

/**
 * Asks on until SERVFAIL has come often enough to be no accident. `unchecked`: what comes with CD=1, which shows that the name is not
 * dead; null where nothing does, and then the root has to be answered each time: a resolver that is down, but for a front end, says
 * SERVFAIL to all.
 */
async function confirm<T extends RrType>(
  question: Asked<T>,
  upstreams: readonly Upstream[],
  unchecked: Weighed<T> | null,
  time: TimeLeft,
): Promise<Explanation<T>> {
  let alive = unchecked;
  let confirmed = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && confirmed < CONFIRMATIONS && !time.isOver; attempt++) {
    await time.pause(PAUSES);
    const upstream = upstreams[attempt % upstreams.length] as Upstream;
    const checked = await time.ask(upstream, question);
    if (checked.kind !== "failure") return isCertain(checked) ? checked : "passes";
    if (checked.cause !== "servfail") continue; // lost, or refused: neither for nor against it
    const control = await time.ask<RrType>(upstream, alive === null ? WELL : { ...question, cd: true });
    if (control.kind !== "failure") confirmed++;
    else if (alive !== null && control.cause === "servfail") {
      if (!VERDICTS.has(question.type)) return "passes";
      alive = null;
    }
  }
  if (confirmed < CONFIRMATIONS) return "passes";
  return alive === null ? "lasts" : bogus(alive);
}

function bogus<T extends RrType>(unchecked: Weighed<T>, reason?: string): Weighed<T> {
  return { ...unchecked, security: "bogus", ...(reason === undefined ? {} : { reason }) };
}

/** The answer without validation (CD=1: RFC 4035 §3.2.2); null where there is none. */
async function askUnchecked<T extends RrType>(
  question: Asked<T>,
  upstreams: readonly Upstream[],
  time: TimeLeft,
): Promise<Weighed<T> | null> {
  return time.persist(upstreams, async (upstream) => {
    const answer = await time.ask(upstream, { ...question, cd: true });
    return answer.kind === "failure" ? null : answer;
  });
}

async function allValidate(upstreams: readonly Upstream[], time: TimeLeft): Promise<boolean> {
  const answers = await Promise.all(upstreams.map((upstream) => time.validation(upstream)));
  return answers.every((validates) => validates === true);
}
