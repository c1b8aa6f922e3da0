import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { quoteForMessage } from "../../../dns/record.ts";
import { wholeDaysBetween } from "../../../x509/validity.ts";
import { NOT_ANNOUNCED, NOT_SERVED } from "../checks.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsCertificateExpiry = defineCheck({
  id: "mta-sts/certificate-expiry",
  scope: "domain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 21, bsi: 21, unit: "days at least", stricter: "higher" },
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name, at, parameter }) => {
    // A certificate that is not valid now fails mta-sts/policy-fetch.
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { notAfter } = mtaStsFetch.value.certificate;
    const days = wholeDaysBetween(at, notAfter);
    if (Number.isNaN(days))
      return { outcome: "unknown", message: `the certificate's end is no date: ${quoteForMessage(notAfter)}` };
    const evidence = [{ at: { url: policyUrl(name) }, text: `the certificate is valid until ${notAfter}` }];
    if (days >= parameter)
      return {
        outcome: "pass",
        message: `the certificate is valid for ${days} more days, until ${notAfter}`,
        evidence,
      };
    const message =
      days < 0
        ? `the certificate expired on ${notAfter}`
        : `the certificate is valid for ${days} more days, until ${notAfter}; ${parameter} are asked for`;
    return {
      outcome: "fail",
      message,
      evidence,
      fix: { text: `Renew the certificate of ${prependLabels("mta-sts", name)}.`, records: [] },
    };
  },
});
