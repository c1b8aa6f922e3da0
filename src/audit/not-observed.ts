// What is not asked of a domain.
import { message } from "../message.ts";
import type { MailKind, Observation } from "../model.ts";

/** A fact that is not observed for this kind of domain, because no check of the kind needs it. */
export const notObserved = (mail: MailKind): Observation<never> => ({
  state: "unknown",
  reason: message("judging/mail-kind", { mail }),
  evidence: [],
});
