// The domain's record with some terms changed, as a fix.
import { isWithin } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { SpfBranch, SpfFact, SpfNode } from "./record.ts";

/** The record with each term as `change` writes it; null removes it. */
export function withTerms(node: SpfNode, change: (branch: SpfBranch) => ByteString | null): ByteString {
  return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}

/** The record with its `all` as `ending`, at its end where it has none; a later `all` is ignored, and left out (RFC 7208 §5.1). */
export function withEnding(node: SpfNode, ending: ByteString): ByteString {
  const all = node.branches.find(({ kind }) => kind === "all");
  const record = withTerms(node, (branch) => {
    if (branch === all) return ending;
    return branch.kind === "all" ? null : branch.text;
  });
  return all === undefined ? `${record} ${ending}` : record;
}

/** The record without some terms. */
export function withoutTerms(node: SpfNode, removed: ReadonlySet<SpfBranch>): ByteString {
  return withTerms(node, (branch) => (removed.has(branch) ? null : branch.text));
}

/** A fix that changes the domain's record to `record`: behind an alias into another domain only that can publish it. */
export function replacementFix({ domain, owner }: SpfFact, record: ByteString, text: Message): Fix {
  if (isWithin(owner, domain)) return txtRecordFix(owner, record, text);
  return adviceFix(message("spf/fix/alias", { domain, owner, record }));
}
