import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { notApplicableIfPolicyIgnored } from "../not-applicable.ts";
import { correctedRecordFix } from "../proposal.ts";
import { organisationalDomainByPsl } from "../public-suffix.ts";
import type { DmarcRecord } from "../record.ts";
import { effectivePolicy, inheritedFrom } from "../record.ts";
import { hasCommonVersion, hasPolicyInPlace, isFoundByAll, isStricter } from "../strictness.ts";

export const dmarcCompatibility = defineCheck({
  id: "dmarc/compatibility",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 7489 §6.3", "RFC 7489 §6.6.3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const ignored = notApplicableIfPolicyIgnored(dmarc);
    if (ignored !== null) return ignored;
    const spelling = describeSpelling(dmarc);
    const parts = [...spelling, ...describePlace(dmarc, subject.name), ...describeTags(dmarc)];
    if (parts.length === 0) return { outcome: "pass", message: message("dmarc/compatibility/same") };
    return {
      outcome: "fail",
      message: message("dmarc/compatibility/different", { parts, origin: inheritedFrom(dmarc) }),
      fix:
        spelling.length > 0
          ? correctedRecordFix(dmarc, subject, message("dmarc/compatibility/fix-record"))
          : adviceFix(adviceFor(dmarc, subject.name)),
    };
  },
});

function adviceFor(record: DmarcRecord, domain: Name): Message {
  if (record.isInherited)
    return message("dmarc/compatibility/fix-inherited", { name: prependLabels("_dmarc", domain) });
  const { isTesting, sp, np, p } = record;
  const policy = sp ?? p ?? "none";
  const isNpOther = np !== null && np !== policy;
  // without a stronger `np`, receivers would deliver forged mail from names that do not exist; those that do not know it apply `sp`
  const isNpStronger = isNpOther && isStricter(np, policy);
  return message("dmarc/compatibility/fix", {
    domain,
    tags: [...(isTesting ? ["t"] : []), ...(isNpOther ? ["np"] : [])],
    removed: [...(isTesting ? ["t=y"] : []), ...(isNpOther && !isNpStronger ? ["np"] : [])],
    sp: isNpStronger ? np : null,
  });
}

/** What only some receivers accept, though both RFCs (the version) or the newer one (the order) allow it. */
function describeSpelling(record: DmarcRecord): Message[] {
  return [
    ...(hasCommonVersion(record) ? [] : [message("dmarc/compatibility/version")]),
    ...(hasPolicyInPlace(record) ? [] : [message("dmarc/compatibility/policy-not-second")]),
  ];
}

function describePlace(record: DmarcRecord, domain: Name): Message[] {
  if (isFoundByAll(record, domain)) return [];
  const listed = organisationalDomainByPsl(domain);
  return [
    listed === domain
      ? message("dmarc/compatibility/own-only")
      : message("dmarc/compatibility/listed-only", { listed }),
  ];
}

/** Tags of RFC 9989 that change the policy, and that receivers of RFC 7489 ignore. */
function describeTags(record: DmarcRecord): Message[] {
  const { isTesting, np, p } = record;
  if (p === null) return [];
  const isLowered = [p, record.sp ?? p].some((policy) => policy !== "none");
  const isOwn = effectivePolicy(record, "missing") !== effectivePolicy(record, "exists");
  return [
    ...(isTesting && isLowered ? [message("dmarc/compatibility/testing")] : []),
    ...(np !== null && isOwn ? [message("dmarc/compatibility/np", { np, policy: record.sp ?? p })] : []),
  ];
}
