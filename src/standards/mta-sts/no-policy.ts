// What the checks of a served policy say where none is served: the fault fails one check, not each of them.
import { message } from "../../message.ts";
import type { Judgement, MeasuredObservation } from "../../model.ts";

export const NOT_ANNOUNCED: Judgement = { outcome: "not-applicable", message: message("mta-sts/not-announced") };
const NOT_SERVED: Judgement = { outcome: "not-applicable", message: message("mta-sts/not-served") };
/** Where senders do as if there were no policy. */
export const MODE_NONE: Judgement = { outcome: "not-applicable", message: message("mta-sts/mode-none") };

/** The judgement where the policy was not fetched. */
export function judgeMissingPolicy({ state }: Exclude<MeasuredObservation<unknown>, { state: "present" }>): Judgement {
  return state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
}
