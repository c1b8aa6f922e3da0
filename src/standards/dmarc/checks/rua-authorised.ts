import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { authorisationName } from "../external-destinations.ts";
import { describeDestinations } from "../report-checks.ts";
import { REQUIREMENT, notApplicableIfIgnored } from "../terms.ts";

export const dmarcRuaAuthorised = defineCheck({
  id: "dmarc/rua-authorised",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9990 §4"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "dmarcExternalDestinations"],
  judge: ({ dmarc, dmarcExternalDestinations: { destinations, unasked } }) => {
    const unread = notApplicableIfIgnored(dmarc);
    if (unread !== null) return unread;
    const refusing = destinations.filter(({ agreed }) => agreed === false);
    if (refusing.length > 0) {
      const records = refusing.map(({ host }) => `\`${authorisationName(dmarc.foundAt, host)}. TXT "v=DMARC1"\``);
      const text = `Let the operator of the destination publish ${records.join(" and ")}, or take the destination out of \`rua\`.`;
      return { outcome: "fail", message: describeDestinations(dmarc.foundAt, refusing), fix: { text, records: [] } };
    }
    const silent = destinations.filter(({ agreed }) => agreed === null);
    if (silent.length > 0) return { outcome: "unknown", message: describeDestinations(dmarc.foundAt, silent) };
    if (unasked > 0) return { outcome: "unknown", message: `${unasked} more hosts in \`rua\` were not asked about` };
    if (destinations.length === 0) return { outcome: "pass", message: "reports go to no other organisation" };
    return { outcome: "pass", message: describeDestinations(dmarc.foundAt, destinations) };
  },
});
