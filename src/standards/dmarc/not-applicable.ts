// What a check of DMARC tags answers where receivers ignore them: dmarc/syntax reports that.
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import type { ParsedDmarc } from "./record.ts";

/** The judgement where receivers discard the record, or the value of one of these tags is not valid; null where they use them. */
export function notApplicableIfIgnored(
  { discarded, invalid }: ParsedDmarc,
  tags: readonly string[] = [],
): Judgement | null {
  if (discarded) return { outcome: "not-applicable", message: message("dmarc/not-judged/discarded") };
  const ignored = tags.filter((tag) => invalid.includes(tag));
  if (ignored.length === 0) return null;
  return { outcome: "not-applicable", message: message("dmarc/not-judged/invalid", { tags: ignored }) };
}

/** The same for checks of the policy: with one invalid policy tag, none counts (RFC 9989 §4.10.1). */
export function notApplicableIfPolicyIgnored(record: ParsedDmarc): Judgement | null {
  return notApplicableIfIgnored(record, ["p", "sp", "np"]);
}
