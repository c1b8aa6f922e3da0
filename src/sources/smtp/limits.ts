// What the answers of a run say about where it ran: whether mail servers could be asked at all.
import type { SmtpAnswer, SmtpResult } from "../../ports.ts";

/** In sentences, each once; answers measured elsewhere say nothing of here. */
export function smtpLimits(answers: Iterable<SmtpAnswer>): string[] {
  const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
  const failures = here.filter((result) => result.kind === "failure");
  const told = failures.filter(({ cause }) => cause === "off" || cause === "blocked");
  if (told.length > 0) return [...new Set(told.map(({ reason }) => reason))];
  const asked = here.filter(wasAsked);
  const isSilent = asked.length > 0 && asked.every((result) => result.kind === "failure" && (result.cause === "timeout" || result.cause === "unreachable"));
  return isSilent ? ["no mail server that was asked answered on port 25: it may be blocked here"] : [];
}

function wasAsked(result: SmtpResult): boolean {
  return result.kind !== "failure" || !["refused-address", "offline", "unobserved"].includes(result.cause);
}
