import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { subdomainRecord, unprotectedTags, PUBLISH_TEXT } from "../policy-checks.ts";
import { proposedRecordFix } from "../proposal.ts";
import { effectivePolicy } from "../record.ts";
import { REQUIREMENT, notApplicableIfPolicyIgnored } from "../terms.ts";

export const dmarcSubdomains = defineCheck({
  id: "dmarc/subdomains",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "organisation"],
  judge: ({ dmarc, organisation }, subject) => {
    const unread = notApplicableIfPolicyIgnored(dmarc);
    if (unread !== null) return unread;
    const { record, at, isForeign } = subdomainRecord(dmarc, organisation, subject);
    const faults = unprotectedTags(record);
    const place = at === subject.name ? "" : ` (by the record of ${at})`;
    if (faults.length === 0)
      return {
        outcome: "pass",
        message: `subdomains: ${effectivePolicy(record, "exists")}, names that do not exist: ${effectivePolicy(record, "missing")}${place}`,
      };
    // The tag that the domain itself suffers from is the fault of dmarc/policy: only another is one more.
    const more = (["sp", "np"] as const).some((tag) => dmarc[tag] === "none" && tag !== dmarc.decidedBy);
    if (at === dmarc.foundAt && dmarc.effective === "none" && !more)
      return {
        outcome: "not-applicable",
        message: "not judged: the policy is none for the domain itself, see dmarc/policy",
      };
    const message = `${faults.join(", ")}${place}: forged mail is delivered`;
    if (isForeign)
      return {
        outcome: "fail",
        message,
        fix: {
          text: `Raise the policies in the DMARC record of ${at}: names below ${subject.name} go by it.`,
          records: [],
        },
      };
    return { outcome: "fail", message, fix: proposedRecordFix(dmarc, subject, PUBLISH_TEXT) };
  },
});
