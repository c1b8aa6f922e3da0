import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { firstItems } from "../several.ts";

export const spfIgnored = defineCheck({
  id: "spf/ignored",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §3.2", "RFC 7208 §4.5"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["spf"],
  judge: ({ spf: { misspelt } }, { domain }) => {
    if (misspelt.length === 0) return { outcome: "pass", message: message("spf/ignored/none") };
    const { items: texts, count } = firstItems(misspelt);
    return {
      outcome: "fail",
      message: message("spf/ignored/found", { domain, texts, count }),
      fix: adviceFix(message("spf/ignored/fix")),
      evidence: texts.map((text) => ({ at: { type: "TXT", name: domain }, text })),
    };
  },
});
