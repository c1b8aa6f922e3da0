import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeMissingPolicy } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsWildcardCertificate = defineCheck({
  id: "mta-sts/wildcard-certificate",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-08-R"],
  tests: [],
  references: [],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state !== "present") return judgeMissingPolicy(mtaStsFetch);
    const { names } = mtaStsFetch.value.certificate;
    const note = message("observed/certificate-names", { names });
    const evidence: Evidence[] = [{ at: { url: policyUrl(name) }, text: "", note }];
    const wildcard = names.find((one) => one.includes("*")); // also in a part of a label, which RFC 9525 §6.3 no longer allows
    if (wildcard === undefined)
      return { outcome: "pass", message: message("mta-sts/wildcard-certificate/none"), evidence };
    return {
      outcome: "fail",
      message: message("mta-sts/wildcard-certificate/found", { name: wildcard }),
      evidence,
      fix: adviceFix(message("mta-sts/wildcard-certificate/fix", { host: prependLabels("mta-sts", name) })),
    };
  },
});
