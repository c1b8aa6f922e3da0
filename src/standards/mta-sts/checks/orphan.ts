import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { enforcedAfterRemoval } from "../memory.ts";
import { NOT_ANNOUNCED } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";
import { isEnforced } from "../record.ts";

export const mtaStsOrphan = defineCheck({
  id: "mta-sts/orphan",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.1", "RFC 8461 §8.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaSts", "mtaStsUnannounced"],
  consults: ["live", "earlier"],
  judge: ({ mtaSts, mtaStsUnannounced, live, earlier }, { name, at }) => {
    if (mtaSts.state === "present") return { outcome: "pass", message: message("mta-sts/orphan/announced") };
    if (mtaSts.state === "malformed") return NOT_ANNOUNCED; // that is the fault
    // RFC 8461 §5: senders do as if there were no policy of mode none
    const policy =
      mtaStsUnannounced.state === "present" && mtaStsUnannounced.value.mode !== "none" ? mtaStsUnannounced.value : null;
    const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
    const until = memory === undefined ? null : enforcedAfterRemoval(memory, at);
    const livePolicy = live.state === "present" ? live.value.mtaStsPolicy : live;
    // the rollout order says what comes before that
    if ((policy !== null || until !== null) && livePolicy.state === "present" && isEnforced(livePolicy.value))
      return { outcome: "not-applicable", message: message("mta-sts/orphan/removal") };
    const values = { url: policyUrl(name), record: prependLabels("_mta-sts", name) };
    const fix = adviceFix(message("mta-sts/orphan/fix", values));
    if (policy !== null)
      return { outcome: "fail", message: message("mta-sts/orphan/found", { ...values, mode: policy.mode }), fix };
    if (until !== null)
      return { outcome: "fail", message: message("mta-sts/orphan/cached", { ...values, until }), fix };
    if (earlier.state === "unknown") return { outcome: "unknown", message: earlier.reason };
    const isNone = mtaStsUnannounced.state === "present";
    return { outcome: "pass", message: message(isNone ? "mta-sts/orphan/withdrawn" : "mta-sts/orphan/none") };
  },
});
