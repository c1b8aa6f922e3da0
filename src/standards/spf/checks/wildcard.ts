import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { isWithin, prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Judgement, MeasuredObservation } from "../../../model.ts";
import { adviceFix, afterStep, txtRecordFix } from "../../fixes.ts";
import type { SpfWildcard } from "../wildcard.ts";

export const spfWildcard = defineCheck({
  id: "spf/wildcard",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §3.5"],
  levels: { "tr-03108": "info", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["spfWildcard"],
  judge: ({ spfWildcard: wildcard }, { domain }) => judgeWildcard(wildcard, domain),
});

/** A wildcard that answers has exactly one SPF record. */
function judgeWildcard(wildcard: MeasuredObservation<SpfWildcard>, domain: Name): Judgement {
  if (wildcard.state !== "present")
    return { outcome: "pass", message: message("spf/wildcard/none", { name: prependLabels("*", domain) }) };
  const { name, owner, types, records } = wildcard.value;
  const count = records.length;
  if (count === 1) return { outcome: "pass", message: message("spf/wildcard/covered", { name, types }) };
  return {
    outcome: "fail",
    message:
      count === 0
        ? message("spf/wildcard/missing", { name, types })
        : message("spf/wildcard/several", { name, types, count }),
    // RFC 1034 §3.6.2: an alias has no other record beside it
    fix: isWithin(owner, domain)
      ? afterStep(txtRecordFix(owner, "v=spf1 -all", message("spf/wildcard/fix")))
      : adviceFix(message("spf/wildcard/fix-alias", { owner })),
  };
}
