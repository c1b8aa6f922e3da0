import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { recordFix } from "../record-fix.ts";
import { hasValidKey } from "../record.ts";
import { setTag } from "../set-tag.ts";

export const dkimService = defineCheck({
  id: "dkim/service",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (!hasValidKey(key)) return notApplicableWithoutKey(key);
    const { services } = key;
    if (services === null) return { outcome: "pass", message: message("dkim/service/any") };
    if (services.includes("*") || services.includes("email"))
      return { outcome: "pass", message: message("dkim/service/email", { services }) };
    return {
      outcome: "fail",
      // RFC 6376 §3.2: values are case-sensitive
      message: services.some((service) => service.toLowerCase() === "email")
        ? message("dkim/service/case", { services })
        : message("dkim/service/no-email", { services }),
      fix: recordFix(name, key, setTag(key.text, "s", null), message("dkim/service/fix")),
    };
  },
});
