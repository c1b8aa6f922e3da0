import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgePassAll } from "../open.ts";

export const spfOpen = defineCheck({
  id: "spf/open",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgePassAll(spf),
});
