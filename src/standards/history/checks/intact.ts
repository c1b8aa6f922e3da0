import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const historyIntact = defineCheck({
  id: "history/intact",
  scope: "run",
  section: "§5",
  requirements: [],
  tests: [],
  references: ["docs/history.md"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["history"],
  judge: ({ history: { last, broken } }) => {
    if (broken !== null)
      return {
        outcome: "fail",
        message: message("history/broken", broken),
        fix: adviceFix(message("history/fix/broken")),
      };
    if (last === null) return { outcome: "not-applicable", message: message("history/first-run") };
    return { outcome: "pass", message: message("history/intact/unbroken", { at: last.at }) };
  },
});
