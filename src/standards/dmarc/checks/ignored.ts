import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import type { ReportUri } from "../../mailto.ts";
import { describeDestinations } from "../destinations.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";
import { describeOverlooked } from "../overlooked.ts";
import { correctedRecordFix } from "../proposal.ts";
import type { DmarcRecord } from "../record.ts";
import { inheritedFrom } from "../record.ts";
import { DEFINED_TAGS, REMOVED_TAGS, meantTag } from "../tags.ts";
import type { OrganisationalDomain } from "../tree-walk.ts";

export const dmarcIgnored = defineCheck({
  id: "dmarc/ignored",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "organisation"],
  judge: ({ dmarc, organisation }, subject) => {
    const ignored = notApplicableIfIgnored(dmarc);
    if (ignored !== null) return ignored;
    const { overlooked } = dmarc;
    const policies = ignoredPolicies(dmarc, organisation);
    const parts = [
      ...(overlooked === null ? [] : [describeOverlooked(overlooked, subject.name)]),
      ...ignoredDestinations(dmarc.rua),
      ...ignoredDestinations(dmarc.ruf),
      ...unknownTags(dmarc),
      ...ignoredOptions(dmarc),
      ...policies,
    ];
    if (parts.length === 0) return { outcome: "pass", message: message("dmarc/ignored/none") };
    return {
      outcome: "fail",
      message: message("dmarc/ignored/found", { parts, origin: inheritedFrom(dmarc) }),
      // whether a policy counts depends on another record, so that no corrected one can leave it out
      fix:
        policies.length > 0
          ? adviceFix(message("dmarc/ignored/fix", { domain: subject.name }))
          : correctedRecordFix(dmarc, subject, message("dmarc/ignored/fix-record")),
    };
  },
});

/** Destinations without reports beside usable ones; where none is usable, `dmarc/rua` or `dmarc/ruf` reports that. */
function ignoredDestinations(uris: readonly ReportUri[]): Message[] {
  const unusable = uris.filter(({ problem }) => problem !== null);
  if (unusable.length === 0 || unusable.length === uris.length) return [];
  return [message("dmarc/ignored/destinations", { destinations: describeDestinations(unusable) })];
}

/** RFC 9989 §4.7: unknown tags must be ignored. */
function unknownTags({ tags }: DmarcRecord): Message[] {
  const unknown = tags.filter((tag) => !DEFINED_TAGS.includes(tag) && !REMOVED_TAGS.includes(tag));
  return unknown.map((tag) => message("dmarc/ignored/unknown", { tag, meant: meantTag(tag) }));
}

/** RFC 9989 §4.7: `fo` is ignored without `ruf`. */
function ignoredOptions({ fo, tags }: DmarcRecord): Message[] {
  return fo !== null && !tags.includes("ruf") ? [message("dmarc/ignored/options")] : [];
}

/** RFC 9989 §4.7: names below take these tags from the organisational domain's record. */
function ignoredPolicies(
  record: DmarcRecord,
  { name, record: organisations, recordAt }: OrganisationalDomain,
): Message[] {
  if (record.isInherited || organisations === null || name === record.foundAt) return [];
  const tags = (["sp", "np"] as const).filter((tag) => record[tag] !== null);
  return tags.length === 0 ? [] : [message("dmarc/ignored/policies", { tags, at: recordAt })];
}
