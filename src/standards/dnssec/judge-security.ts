// The judgement of a claim that answers are signed.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { Security } from "../../ports.ts";

/** `secure` passes, `insecure` fails; `subject` is what is signed or not. */
export function judgeSecurity(subject: Message, state: Security, fix: Fix): Judgement {
  if (state === "secure") return { outcome: "pass", message: message("dnssec/secure", { subject }) };
  if (state === "insecure") return { outcome: "fail", message: message("dnssec/insecure", { subject }), fix };
  if (state === "bogus") return { outcome: "not-applicable", message: message("dnssec/bogus") };
  return { outcome: "unknown", message: message("cause/indeterminate") };
}
