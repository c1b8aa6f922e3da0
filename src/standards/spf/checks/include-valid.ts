import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeTargets } from "../faults.ts";

export const spfIncludeValid = defineCheck({
  id: "spf/include-valid",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.2", "RFC 7208 §6.1"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeTargets(spf),
});
