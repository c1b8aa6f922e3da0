// Words and data that all checks of DMARC share.
import type { Judgement } from "../../model.ts";
import type { DmarcRecord, ParsedDmarc } from "./record.ts";

export const REQUIREMENT = ["TR-03182-06-M"];

/** Where the record comes from, if not from the domain itself. */
export function inheritedSuffix(record: DmarcRecord): string {
  return record.inherited ? ` (inherited from ${record.foundAt})` : "";
}

/** The judgement of a check about tags of a record that receivers discard, or whose value they ignore; null where they read them. */
export function notApplicableIfIgnored(
  { discarded, invalid }: ParsedDmarc,
  tags: readonly string[] = [],
): Judgement | null {
  if (discarded)
    return { outcome: "not-applicable", message: "not judged: receivers discard the record, see dmarc/syntax" };
  const ignored = tags.filter((tag) => invalid.includes(tag));
  if (ignored.length === 0) return null;
  return {
    outcome: "not-applicable",
    message: `not judged: ${ignored.map((tag) => `\`${tag}\``).join(", ")} cannot be read, see dmarc/syntax`,
  };
}

/** Likewise of a check about the policy: with one bad policy tag, none of them counts (RFC 9989 §4.10.1). */
export function notApplicableIfPolicyIgnored(record: ParsedDmarc): Judgement | null {
  return notApplicableIfIgnored(record, ["p", "sp", "np"]);
}
