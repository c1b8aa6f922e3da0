import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { notApplicableIfPolicyIgnored } from "../not-applicable.ts";
import { strongerRecordFix } from "../proposal.ts";
import type { ParsedDmarc } from "../record.ts";
import { effectivePolicy } from "../record.ts";

export const dmarcSubdomains = defineCheck({
  id: "dmarc/subdomains",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "organisation"],
  judge: ({ dmarc, organisation }, subject) => {
    const ignored = notApplicableIfPolicyIgnored(dmarc);
    if (ignored !== null) return ignored;
    // RFC 9989 §4.10.1: for names below without a record of their own, the organisational domain's counts, not one between
    const record = organisation.record ?? dmarc;
    const at = organisation.recordAt;
    const origin = at === subject.name ? null : at;
    const gaps = unprotectedNames(record);
    if (gaps.length === 0) {
      const [existing, missing] = [effectivePolicy(record, "exists"), effectivePolicy(record, "missing")];
      return { outcome: "pass", message: message("dmarc/subdomains/pass", { existing, missing, origin }) };
    }
    // dmarc/policy reports the tag that weakens the domain itself: only another tag is a fault of its own
    const hasOtherGap = (["sp", "np"] as const).some((tag) => dmarc[tag] === "none" && tag !== dmarc.decidedBy);
    if (at === dmarc.foundAt && dmarc.effective === "none" && (dmarc.p === null || !hasOtherGap))
      return { outcome: "not-applicable", message: message("dmarc/subdomains/not-judged") };
    // The record of another organisational domain counts whatever the domain's own says
    const isForeign = organisation.name !== subject.name && organisation.record !== null;
    return {
      outcome: "fail",
      message: message("dmarc/subdomains/fail", { gaps, origin }),
      fix: isForeign
        ? adviceFix(message("dmarc/subdomains/fix", { at, domain: subject.name }))
        : strongerRecordFix(dmarc, subject, message("dmarc/subdomains/fix-own")),
    };
  },
});

/** The names below the domain that the record leaves without protection, and the tag that does so. */
function unprotectedNames(record: ParsedDmarc): Message[] {
  if (record.discarded) return [message("dmarc/subdomains/discarded")];
  // RFC 9989 §4.10.1: without a valid p the other tags do not count
  if (record.p === null || record.badTags.length > 0) return [message("dmarc/subdomains/no-policy")];
  const existing = record.sp === null ? "p" : "sp";
  const missing = record.np === null ? existing : "np";
  const gaps: Message[] = [];
  if (effectivePolicy(record, "exists") === "none")
    gaps.push(message("dmarc/subdomains/existing", weakTag(record, existing)));
  if (effectivePolicy(record, "missing") === "none")
    gaps.push(message("dmarc/subdomains/missing", weakTag(record, missing)));
  return gaps;
}

function weakTag(record: ParsedDmarc, tag: "p" | "sp" | "np"): { tag: string; policy: string; testing: boolean } {
  const policy = record[tag] ?? "none";
  return { tag, policy, testing: record.isTesting && policy === "quarantine" };
}
