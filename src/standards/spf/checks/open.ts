import { defineCheck, SENDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeOpenness } from "../open.ts";

export const spfOpen = defineCheck({
  id: "spf/open",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeOpenness(spf),
});
