import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeEnding } from "../senders.ts";

export const spfAll = defineCheck({
  id: "spf/all",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-03"],
  references: ["RFC 7208 §4.7", "RFC 7208 §5.1", "RFC 7208 §6.1"],
  levels: MUST,
  mail: ACTIVE_KINDS,
  needs: ["spf"],
  judge: ({ spf }, subject) => judgeEnding(spf, subject),
});
