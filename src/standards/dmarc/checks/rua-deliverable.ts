import { defineCheck, MAILS, RECEIVES } from "../../../define-check.ts";
import { judgeMailboxes } from "../../mailbox.ts";
import { REQUIREMENT, unlessRead } from "../terms.ts";

export const dmarcRuaDeliverable = defineCheck({
  id: "dmarc/rua-deliverable",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7505 §3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc", "dmarcMailboxes"],
  judge: ({ dmarc, dmarcMailboxes }, { name, mail }) =>
    unlessRead(dmarc) ?? judgeMailboxes(dmarcMailboxes, RECEIVES.includes(mail) ? name : null),
});
