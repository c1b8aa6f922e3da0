import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const mxNullExclusive = defineCheck({
  id: "mx/null-exclusive",
  scope: "domain",
  section: "§3.1",
  requirements: ["TR-03182-11-M"],
  tests: [],
  references: ["RFC 7505 §3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS.filter((kind) => kind !== "send"),
  needs: ["mx"],
  judge: ({ mx }, { name: domain, mail }) => {
    const hosts = mx.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== ROOT);
    const preferences = mx.records.flatMap(({ exchange, preference }) => (exchange === ROOT ? [preference] : []));
    if (preferences.length === 0) return { outcome: "pass", message: message("mx/null-exclusive/no-null-mx") };
    if (mx.records.length === 1) return { outcome: "pass", message: message("mx/null-exclusive/alone") };
    // RFC 7505 §3: a domain with a null MX must not have any other MX record, nor a second null MX.
    return {
      outcome: "fail",
      message:
        hosts.length > 0 ? message("mx/null-exclusive/beside", { hosts }) : message("mx/null-exclusive/repeated"),
      fix: adviceFix(
        mail === "none"
          ? message("mx/null-exclusive/fix-keep", { domain })
          : message("mx/null-exclusive/fix-remove", { domain, preferences }),
      ),
    };
  },
});
