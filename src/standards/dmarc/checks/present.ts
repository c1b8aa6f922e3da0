import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { proposedRecordFix } from "../proposal.ts";
import { organisationalDomainByPsl } from "../public-suffix.ts";
import type { DmarcRecord } from "../record.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcPresent = defineCheck({
  id: "dmarc/present",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.10"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  examines: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.state === "present") return { outcome: "pass", message: describeRecord(dmarc.value, subject.name) };
    return {
      outcome: "fail",
      message: dmarc.state === "absent" ? message("dmarc-record/absent", { domain: subject.name }) : dmarc.problem,
      fix: proposedRecordFix(null, subject, message("dmarc/present/fix", { mail: subject.mail })),
    };
  },
});

/** Whose record applies. RFC 7489 §6.6.3: an inherited one counts only at the organisational domain by the Public Suffix List. */
function describeRecord(record: DmarcRecord, domain: Name): Message {
  const origin = inheritedFrom(record);
  const listed = organisationalDomainByPsl(domain);
  if (origin === null || origin === listed) return message("dmarc/present/pass", { origin });
  return listed === domain
    ? message("dmarc/present/unseen", { origin })
    : message("dmarc/present/elsewhere", { origin, listed });
}
