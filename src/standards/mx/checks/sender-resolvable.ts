import { defineCheck } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const mxSenderResolvable = defineCheck({
  id: "mx/sender-resolvable",
  scope: "domain",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ["send"], // of a domain that receives mail too, a missing MX is the matter of mx/present
  examines: ["mx", "implicitMx"],
  judge: ({ mx, implicitMx }, { name: domain }) => {
    if (mx.state === "present") {
      const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== ROOT);
      return hosts.length === 0
        ? { outcome: "not-applicable", message: message("mx/sender-resolvable/null-mx") }
        : { outcome: "pass", message: message("mx/sender-resolvable/hosts", { hosts }) };
    }
    if (implicitMx.state === "present") {
      const addresses = [...implicitMx.value.v4, ...implicitMx.value.v6];
      return { outcome: "pass", message: message("mx/sender-resolvable/addresses", { addresses }) };
    }
    // a proxy's addresses will do: only that the name has some counts
    if (implicitMx.state === "malformed") return { outcome: "pass", message: message("mx/sender-resolvable/proxied") };
    return {
      outcome: "fail",
      message: message("mx/sender-resolvable/fail", { domain }),
      fix: adviceFix(message("mx/sender-resolvable/fix", { domain })),
    };
  },
});
