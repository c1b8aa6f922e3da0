import { defineCheck, MAILS } from "../../../define-check.ts";
import { PUBLISH } from "../policy-checks.ts";
import { propose } from "../proposal.ts";
import { unlessRead, from } from "../terms.ts";

export const dmarcFullCoverage = defineCheck({
  id: "dmarc/full-coverage",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2", "RFC 7489 §6.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.pct === null || dmarc.pct === 100) return { outcome: "pass", message: "no `pct` below 100" };
    const message = `pct=${dmarc.pct}${from(dmarc)}: receivers that follow RFC 7489 apply the policy to ${dmarc.pct} % of forged mail, those of RFC 9989 to all`;
    return { outcome: "fail", message, fix: propose(dmarc, subject, PUBLISH) };
  },
});
