import { defineCheck, MAILS } from "../../../define-check.ts";
import { agreementName } from "../external-destinations.ts";
import { worded } from "../report-checks.ts";
import { REQUIREMENT, unlessRead } from "../terms.ts";

export const dmarcRuaAuthorised = defineCheck({
  id: "dmarc/rua-authorised",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9990 §4"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc", "dmarcExternal"],
  judge: ({ dmarc, dmarcExternal: { destinations, unasked } }) => {
    const unread = unlessRead(dmarc);
    if (unread !== null) return unread;
    const refusing = destinations.filter(({ agreed }) => agreed === false);
    if (refusing.length > 0) {
      const records = refusing.map(({ host }) => `\`${agreementName(dmarc.foundAt, host)}. TXT "v=DMARC1"\``);
      const text = `Let the operator of the destination publish ${records.join(" and ")}, or take the destination out of \`rua\`.`;
      return { outcome: "fail", message: worded(dmarc.foundAt, refusing), fix: { text, records: [] } };
    }
    const silent = destinations.filter(({ agreed }) => agreed === null);
    if (silent.length > 0) return { outcome: "unknown", message: worded(dmarc.foundAt, silent) };
    if (unasked > 0) return { outcome: "unknown", message: `${unasked} more hosts in \`rua\` were not asked about` };
    if (destinations.length === 0) return { outcome: "pass", message: "reports go to no other organisation" };
    return { outcome: "pass", message: worded(dmarc.foundAt, destinations) };
  },
});
