import { defineCheck } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const mxSenderNull = defineCheck({
  id: "mx/sender-null",
  scope: "domain",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 7505 §4.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ["send"], // of a domain that receives mail too, a null MX is the matter of mx/present
  examines: ["mx"],
  judge: ({ mx }, { name: domain }) => {
    const records = mx.state === "present" ? mx.value.records : [];
    const preferences = records.flatMap(({ exchange, preference }) => (exchange === ROOT ? [preference] : []));
    if (preferences.length === 0) return { outcome: "pass", message: message("mx/sender-null/pass") };
    return {
      outcome: "fail",
      message: message("mx/sender-null/fail"),
      fix: adviceFix(
        preferences.length < records.length
          ? message("mx/null-exclusive/fix-remove", { domain, preferences })
          : message("mx/sender-null/fix", { domain }),
      ),
    };
  },
});
