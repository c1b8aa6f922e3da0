// What the answers of a run say about where it ran: whether mail servers could be asked at all.
import type { Message } from "../../message.ts";
import { message, sortedUniqueMessages } from "../../message.ts";
import type { SmtpAnswer, SmtpFailureCause, SmtpResult } from "../../ports.ts";

/** Each once; answers measured elsewhere say nothing of here. */
export function smtpLimitations(answers: Iterable<SmtpAnswer>): Message[] {
  const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
  const failures = here.filter((result) => result.kind === "failure");
  if (failures.some(({ cause }) => cause === "off")) return [message("limitation/smtp-off")];
  const blocked = failures.filter(({ cause }) => cause === "blocked");
  if (blocked.length > 0) return sortedUniqueMessages(blocked.map(({ reason }) => reason));
  const asked = here.filter(wasAsked);
  const isSilent = asked.length > 0 && !asked.some(hasAnswered);
  return isSilent ? [message("limitation/port-25")] : [];
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
