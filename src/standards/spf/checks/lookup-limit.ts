import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeLookupLimit } from "../limits.ts";

export const spfLookupLimit = defineCheck({
  id: "spf/lookup-limit",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeLookupLimit(spf),
});
