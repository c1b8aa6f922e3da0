import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

/** A regression that is a failure already is not counted twice: this is about those that alone would be warnings. */
export const driftRegression = defineCheck({
  id: "drift/regression",
  scope: "run",
  comparesByItself: true,
  isUnrecorded: true,
  section: "§6",
  requirements: [],
  tests: [],
  references: ["docs/history.md"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["history"],
  judge: ({ history: { last, regressions } }) => {
    if (last === null) return { outcome: "not-applicable", message: message("history/first-run") };
    if (regressions === null) return { outcome: "not-applicable", message: message("drift/regression/not-compared") };
    const warnings = regressions.filter(({ isFailure }) => !isFailure);
    const findings = warnings.map(({ check, subject }) => message("comparison/finding", { check, subject }));
    if (warnings.length > 0)
      return {
        outcome: "fail",
        message: message("drift/regression/failed", { at: last.at, findings }),
        fix: adviceFix(message("drift/regression/fix")),
      };
    return regressions.length > 0
      ? { outcome: "not-applicable", message: message("drift/regression/own-failures", { count: regressions.length }) }
      : { outcome: "pass", message: message("drift/regression/none", { at: last.at }) };
  },
});
