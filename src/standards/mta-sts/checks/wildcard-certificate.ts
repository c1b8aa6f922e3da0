import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { quoteForMessage } from "../../../dns/record.ts";
import { NOT_ANNOUNCED, NOT_SERVED } from "../checks.ts";
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
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { names } = mtaStsFetch.value.certificate;
    const evidence = [{ at: { url: policyUrl(name) }, text: `the certificate is for ${names.join(", ")}` }];
    const wildcard = names.find((one) => one.includes("*")); // also a part of a label, which RFC 9525 §6.3 no longer allows
    if (wildcard === undefined)
      return { outcome: "pass", message: "no name of the certificate is a wildcard", evidence };
    const text = `Get a certificate for ${prependLabels("mta-sts", name)} itself, without a wildcard.`;
    return {
      outcome: "fail",
      message: `the certificate is for ${quoteForMessage(wildcard)}`,
      evidence,
      fix: { text, records: [] },
    };
  },
});
