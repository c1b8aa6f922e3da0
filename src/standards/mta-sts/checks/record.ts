import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { afterStep, txtRecordFix, withFile } from "../../fixes.ts";
import { firstRecord } from "../next-id.ts";
import { policyUrl } from "../observe.ts";
import { firstPolicyFile, wasPolicySeen } from "../policy-fix.ts";

export const mtaStsRecord = defineCheck({
  id: "mta-sts/record",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: ["TR-03108-P I-01"],
  references: ["RFC 8461 §3.1"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaSts"],
  consults: ["mtaStsUnannounced", "live", "earlier", "mx", "referencedDomains"],
  judge: ({ mtaSts, mtaStsUnannounced: unannounced, ...facts }, { name, at }) => {
    if (mtaSts.state === "present")
      return { outcome: "pass", message: message("mta-sts/record/valid", { id: mtaSts.value.id }) };
    const recordName = prependLabels("_mta-sts", name);
    const value = firstRecord(at);
    const url = policyUrl(name);
    // senders apply a policy that is served as soon as a record announces it
    const announceFix = afterStep(txtRecordFix(recordName, value, message("mta-sts/record/fix-replace", { url })));
    if (mtaSts.state === "malformed") return { outcome: "fail", message: mtaSts.problem, fix: announceFix };
    const firstFix = afterStep(txtRecordFix(recordName, value, message("mta-sts/record/fix", { url })));
    const isNone = unannounced.state === "present" && unannounced.value.mode === "none";
    const isFirst = (unannounced.state === "absent" || isNone) && !wasPolicySeen(facts);
    return {
      outcome: "fail",
      message: message("mta-sts/record/absent", { name: recordName }),
      fix: isFirst ? withFile(firstFix, firstPolicyFile(name, facts)) : announceFix,
    };
  },
});
