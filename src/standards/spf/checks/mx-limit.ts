import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeMxRecords } from "../limits.ts";

export const spfMxLimit = defineCheck({
  id: "spf/mx-limit",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeMxRecords(spf),
});
