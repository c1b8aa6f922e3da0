import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { REQUIREMENT, MUST_SHOULD, policyEditFix } from "../checks.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsMode = defineCheck({
  id: "mta-sts/mode",
  scope: "domain",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-03"],
  references: ["RFC 8461 §5"],
  levels: MUST_SHOULD,
  mail: RECEIVING_KINDS,
  needs: ["mtaStsPolicy"],
  judge: ({ mtaStsPolicy }, { name }) => {
    const message = `mode: ${mtaStsPolicy.mode}`;
    const evidence = [{ at: { url: policyUrl(name) }, text: message }];
    if (mtaStsPolicy.mode === "enforce") return { outcome: "pass", message, evidence };
    return { outcome: "fail", message, evidence, fix: policyEditFix(name, "Set `mode: enforce`") };
  },
});
