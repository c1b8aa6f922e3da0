import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { strictPolicyFix } from "../policy-checks.ts";
import { REQUIREMENT, notApplicableIfIgnored, inheritedSuffix } from "../terms.ts";

export const dmarcAlignment = defineCheck({
  id: "dmarc/alignment",
  scope: "domain",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = notApplicableIfIgnored(dmarc, ["adkim", "aspf"]);
    if (unread !== null) return unread;
    const relaxed = (["adkim", "aspf"] as const).filter((tag) => dmarc[tag] === "r");
    if (relaxed.length === 0) return { outcome: "pass", message: `adkim=s and aspf=s${inheritedSuffix(dmarc)}` };
    const message = `relaxed alignment: ${relaxed.map((tag) => `\`${tag}\``).join(" and ")} ${relaxed.length > 1 ? "are" : "is"} not s${inheritedSuffix(dmarc)}`;
    const advice = `Once all mail is signed and sent with the very domain of its From header, put \`adkim=s; aspf=s\` into the DMARC record of ${subject.name}.`;
    return { outcome: "fail", message, fix: strictPolicyFix(dmarc, subject, advice) };
  },
});
