import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { daysBetween } from "../../../moment.ts";

export const monitoringRecent = defineCheck({
  id: "monitoring/recent",
  scope: "run",
  section: "§6",
  requirements: [],
  tests: [],
  references: ["docs/history.md"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ALL_KINDS,
  parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
  needs: ["history"],
  judge: ({ history: { lastAudit } }, { at, parameter: days }) => {
    if (lastAudit === null) return { outcome: "not-applicable", message: message("monitoring/recent/first") };
    const age = daysBetween(lastAudit, at);
    return age > days
      ? {
          outcome: "fail",
          message: message("monitoring/recent/too-old", { at: lastAudit, days: age, limit: days }),
          fix: adviceFix(message("monitoring/fix/schedule")),
        }
      : { outcome: "pass", message: message("monitoring/recent/last-run", { at: lastAudit }) };
  },
});
