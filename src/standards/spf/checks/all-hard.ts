import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { judgeHardEnding } from "../senders.ts";

export const spfAllHard = defineCheck({
  id: "spf/all-hard",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §8.5"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeHardEnding(spf),
});
