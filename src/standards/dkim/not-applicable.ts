// What a check of DKIM keys answers where there is no key to judge: another check reports that.
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import type { DkimRecord } from "./record.ts";

/** The judgement where a record has no valid key (`hasValidKey`). */
export function notApplicableWithoutKey({ errors }: DkimRecord): Judgement {
  const isInvalid = errors.length > 0;
  return {
    outcome: "not-applicable",
    message: isInvalid ? message("dkim/not-judged/invalid") : message("dkim/not-judged/revoked"),
  };
}

/** The judgement of a check of all selectors where none is declared. */
export function notApplicableWithoutSelector(): Judgement {
  return { outcome: "not-applicable", message: message("dkim/not-judged/no-selector") };
}
