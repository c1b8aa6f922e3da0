import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { policyEditFix } from "../checks.ts";
import { policyUrl } from "../observe.ts";
import { MAX_AGE_LIMIT } from "../record.ts";

export const mtaStsMaxAge = defineCheck({
  id: "mta-sts/max-age",
  scope: "domain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 604800, bsi: 604800, unit: "seconds at least", stricter: "higher" },
  needs: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy: { mode, maxAge } }, { name, parameter }) => {
    if (mode === "none") return { outcome: "not-applicable", message: "not judged: mode is none" };
    const evidence = [{ at: { url: policyUrl(name) }, text: `max_age: ${maxAge}` }];
    if (maxAge >= parameter) return { outcome: "pass", message: `max_age is ${maxAge} s`, evidence };
    const wanted = Math.min(parameter, MAX_AGE_LIMIT);
    return {
      outcome: "fail",
      message: `max_age is ${maxAge} s, ${parameter} s are asked for`,
      evidence,
      fix: policyEditFix(name, `Set \`max_age: ${wanted}\``),
    };
  },
});
