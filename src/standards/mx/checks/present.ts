import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { emptyAliasTarget } from "../../../dns/no-record.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const mxPresent = defineCheck({
  id: "mx/present",
  scope: "domain",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["mx"],
  judge: ({ mx }, { name: domain }) => {
    const fix = adviceFix(message("mx/present/fix", { domain }));
    if (mx.state !== "present") {
      const target = emptyAliasTarget(mx.evidence);
      if (target === null) return { outcome: "fail", message: message("mx/present/none", { domain }), fix };
      return {
        outcome: "fail",
        message: message("mx/present/alias", { domain, target }),
        fix: adviceFix(message("mx/present/fix-alias", { domain })),
      };
    }
    const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== ROOT);
    // RFC 7505 §3: a null MX says that the domain accepts no mail.
    if (hosts.length === 0) return { outcome: "fail", message: message("mx/present/null-mx"), fix };
    return { outcome: "pass", message: message("mx/present/hosts", { hosts }) };
  },
});
