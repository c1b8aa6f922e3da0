// DNS answers that say nothing of the name.
import { openQuestion } from "../cause.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DnsAnswer } from "../ports.ts";
import type { Name } from "./name.ts";

/** Why an answer does not count, with the question; null where it does. */
export function unmeasuredCause(at: { type: string; name: Name }, answer: DnsAnswer): Message | null {
  if (answer.kind === "failure") return openQuestion(at, answer.reason);
  return answer.security === "bogus" ? openQuestion(at, message("cause/bogus")) : null;
}
