// Which records of others a change of the SPF record takes in or leaves out: their senders come and go with them.
import type { ByteString } from "../../dns/record.ts";
import type { SpfBranch, SpfNode } from "./record.ts";
import { allTerms, leadsToRecord } from "./traversal.ts";

/** The includes and redirects, as written, that the domain's own record loses and gains. */
export interface SendersChange {
  removed: ByteString[];
  added: ByteString[];
}

/** Compares two trees; a record that is only reached by another way is neither lost nor gained. */
export function compareSenders(before: SpfNode, after: SpfNode): SendersChange {
  return { removed: targetsMissing(before, after), added: targetsMissing(after, before) };
}

/** The terms of the record itself whose target no term of the other tree leads to. */
function targetsMissing(record: SpfNode, other: SpfNode): ByteString[] {
  const reached = new Set(
    allTerms(other)
      .filter(({ branch }) => letsPass(branch))
      .map(({ branch }) => targetOf(branch)),
  );
  const missing = record.branches.filter((branch) => letsPass(branch) && !reached.has(targetOf(branch)));
  return [...new Set(missing.map(({ text }) => text))];
}

/** RFC 7208 §5.2: an include gives pass only with the qualifier `+`. */
function letsPass(branch: SpfBranch): boolean {
  return leadsToRecord(branch) && branch.evaluated && (branch.qualifier ?? "+") === "+";
}

/** The name looked up; a term whose name depends on the mail stands for itself. */
function targetOf({ name, text }: SpfBranch): string {
  return name ?? text.replace(/^\+/, "").toLowerCase();
}
