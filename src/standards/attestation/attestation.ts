// Attestations: what the operator states of requirements that are not visible from outside, such as how mail is sent. An auditor relies
// on the statement and its evidence; here only its dates are judged, never whether it is true.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Attestation } from "../../model.ts";
import { dayOf, daysBetween } from "../../moment.ts";

/** Why a statement does not count at a moment (ISO 8601); null where it does, until the end of its last day, UTC. */
export function attestationProblem(
  { by, date, validUntil }: Pick<Attestation, "by" | "date" | "validUntil">,
  at: string,
): Message | null {
  const day = dayOf(at);
  if (day > validUntil) return message("attestation/valid/expired", { by, until: validUntil });
  const firstMoment = `${date}T00:00:00+14:00`; // a day begins first in UTC+14
  return daysBetween(firstMoment, at) < 0 ? message("attestation/valid/future", { by, date, day }) : null;
}

/** The days that a statement still counts after that of a moment. */
export function daysLeft({ validUntil }: Pick<Attestation, "validUntil">, at: string): number {
  return daysBetween(dayOf(at), validUntil);
}
