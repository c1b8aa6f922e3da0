// The domain's record with some terms changed, as a fix.
import { isWithin } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { PathStep, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import { firstItems } from "./several.ts";
import type { TermInRecord } from "./traversal.ts";

/** The record with each term as `change` writes it; null removes it. */
export function withTerms(node: SpfNode, change: (branch: SpfBranch) => ByteString | null): ByteString {
  return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}

/**
 * The record with its `all` as `ending`, at its end where it has none; a later `all` is ignored, and left out (RFC 7208 §5.1), as are
 * the terms `removed`.
 */
export function withEnding(node: SpfNode, ending: ByteString, removed: ReadonlySet<SpfBranch> = new Set()): ByteString {
  const all = node.branches.find(({ kind }) => kind === "all");
  const record = withTerms(node, (branch) => {
    if (branch === all) return ending;
    return branch.kind === "all" || removed.has(branch) ? null : branch.text;
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

/** A fix for terms in records that the domain's own leads to: only their owners can change them. */
export function ownersFix(steps: readonly PathStep[]): Fix {
  const names = new Set(steps.map(({ domain }) => domain));
  const terms = steps.map(({ domain, term }) =>
    message("spf/term", { term, domain: names.size === 1 ? null : domain }),
  );
  return adviceFix(message("spf/fix/owners", { domains: firstItems([...names]), ...firstItems(terms) }));
}

/** A fix for terms of the own record besides those of others: without the others it would not be enough to publish. */
export function mixedFix(own: readonly TermInRecord[], others: Fix, losesSenders: boolean): Fix {
  const terms = firstItems(own.map(({ branch }) => message("spf/term", { term: branch.text, domain: null })));
  return own.length === 0
    ? others
    : adviceFix(message("spf/fix/own-too", { ...terms, losesSenders, others: others.text }));
}

/** A term of the tree as a step of the way to it. */
export function stepOf({ node, branch }: TermInRecord): PathStep {
  return { domain: node.domain, term: branch.text };
}
