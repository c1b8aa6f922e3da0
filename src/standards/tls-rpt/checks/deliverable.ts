import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeMailboxes } from "../../mailbox.ts";

export const tlsRptDeliverable = defineCheck({
  id: "tls-rpt/deliverable",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7505 §3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["tlsRpt", "tlsRptMailboxes"],
  consults: ["referencedDomains"],
  judge: ({ tlsRptMailboxes, referencedDomains }, { name }) => judgeMailboxes(tlsRptMailboxes, name, referencedDomains),
});
