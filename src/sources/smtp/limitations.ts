// What the answers of a run say about where it ran: whether mail servers could be asked at all.
import type { SmtpAnswer, SmtpFailureCause, SmtpResult } from "../../ports.ts";

/** In sentences, each once; answers measured elsewhere say nothing of here. */
export function smtpLimitations(answers: Iterable<SmtpAnswer>): string[] {
  const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
  const failures = here.filter((result) => result.kind === "failure");
  if (failures.some(({ cause }) => cause === "off")) return ["mail servers were not probed: --smtp off"];
  const blocked = failures.filter(({ cause }) => cause === "blocked");
  if (blocked.length > 0) return [...new Set(blocked.map(({ reason }) => reason))].toSorted(); // whatever the order of the answers
  const asked = here.filter(wasAsked);
  const isSilent = asked.length > 0 && !asked.some(hasAnswered);
  return isSilent ? ["no mail server that was asked answered on port 25: it may be blocked here"] : [];
}

const NOT_ASKED_CAUSES: readonly SmtpFailureCause[] = [
  "refused-address",
  "blocked",
  "off",
  "offline",
  "deadline",
  "slow",
  "unobserved",
];

/** Whether the address was asked at all; else its failure says nothing of it. */
export function wasAsked(result: SmtpResult): boolean {
  return result.kind !== "failure" || !NOT_ASKED_CAUSES.includes(result.cause);
}

/** Whether it spoke: a firewall on the way refuses connections too, or takes them and hangs up. */
function hasAnswered(result: SmtpResult): boolean {
  return result.kind !== "failure" || result.cause === "temporary";
}
