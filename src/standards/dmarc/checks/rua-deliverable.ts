import { defineCheck, ACTIVE_KINDS, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeMailboxes } from "../../mailbox.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";

export const dmarcRuaDeliverable = defineCheck({
  id: "dmarc/rua-deliverable",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7505 §3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "dmarcMailboxes"],
  consults: ["referencedDomains"],
  judge: ({ dmarc, dmarcMailboxes, referencedDomains }, { name, mail }) =>
    notApplicableIfIgnored(dmarc) ??
    judgeMailboxes(dmarcMailboxes, RECEIVING_KINDS.includes(mail) ? name : null, referencedDomains),
});
