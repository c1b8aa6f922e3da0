import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeMissingPolicy } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";
import { daysBetween } from "../../../moment.ts";

export const mtaStsCertificateExpiry = defineCheck({
  id: "mta-sts/certificate-expiry",
  scope: "domain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name, at, parameter: least }) => {
    // A certificate that is not valid now fails mta-sts/policy-fetch.
    if (mtaStsFetch.state !== "present") return judgeMissingPolicy(mtaStsFetch);
    const { notAfter: end } = mtaStsFetch.value.certificate;
    const days = daysBetween(at, end);
    if (Number.isNaN(days))
      return { outcome: "unknown", message: message("mta-sts/certificate-expiry/no-date", { end }) };
    const note = message("observed/certificate-end", { end });
    const evidence: Evidence[] = [{ at: { url: policyUrl(name) }, text: "", note }];
    if (days >= least)
      return { outcome: "pass", message: message("mta-sts/certificate-expiry/later", { days, end }), evidence };
    return {
      outcome: "fail",
      message:
        days < 0
          ? message("mta-sts/certificate-expiry/expired", { end })
          : message("mta-sts/certificate-expiry/soon", { days, end, least }),
      evidence,
      fix: adviceFix(message("mta-sts/certificate-expiry/fix", { host: prependLabels("mta-sts", name) })),
    };
  },
});
