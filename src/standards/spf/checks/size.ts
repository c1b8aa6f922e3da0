import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeSize } from "../terms.ts";

export const spfSize = defineCheck({
  id: "spf/size",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §3.4"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSize(spf),
});
