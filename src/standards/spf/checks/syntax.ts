import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { judgeSyntax } from "../faults.ts";

export const spfSyntax = defineCheck({
  id: "spf/syntax",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6", "RFC 7208 §12"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSyntax(spf),
});
