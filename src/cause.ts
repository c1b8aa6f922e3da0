// Why something is unknown: the question that stayed open, and what stood in the way.
import type { Message } from "./message.ts";
import { message } from "./message.ts";
import type { Evidence, Source } from "./model.ts";

/** What was asked, as part of a message. */
export function questionOf(at: Source): Message {
  if ("about" in at) return at.about;
  if ("url" in at) return message("source/url", at);
  if ("host" in at) return message("source/smtp", at);
  const { type, name } = at;
  return message(at.live === true ? "source/live-rrset" : "source/rrset", { type, name });
}

/** The cause that `question` has no answer. Reports group by its reason. */
export function openQuestion(question: Source, reason: Message): Message {
  return message("cause/question", { question: questionOf(question), reason });
}

/** Several causes as one; one alone is itself. */
export function severalCauses(causes: readonly Message[]): Message {
  const [first, ...others] = causes;
  return first === undefined || others.length > 0 ? message("cause/several", { causes }) : first;
}

/** The observation that `question` has no answer. */
export function unanswered(
  question: Source,
  reason: Message,
): { state: "unknown"; reason: Message; evidence: Evidence[] } {
  return { state: "unknown", reason: openQuestion(question, reason), evidence: [] };
}
