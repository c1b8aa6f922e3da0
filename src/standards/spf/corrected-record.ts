// The domain's record with some terms changed, as a fix.
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { PathStep, Qualifier, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import type { FirstItems } from "./several.ts";
import { firstItems } from "./several.ts";
import type { TermInRecord } from "./traversal.ts";
import { isRedirected } from "./traversal.ts";

/** The record with each term as `change` writes it; null removes it. */
export function withTerms(node: SpfNode, change: (branch: SpfBranch) => ByteString | null): ByteString {
  return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}

/** The record with another qualifier at some terms that have one. */
export function qualifyTerms(node: SpfNode, terms: ReadonlySet<SpfBranch>, qualifier: Qualifier): ByteString {
  return withTerms(node, (branch) => (terms.has(branch) ? `${qualifier}${branch.text.slice(1)}` : branch.text));
}

/**
 * The record with its `all` as `ending`, at its end where it has none; a later `all` is ignored, and left out (RFC 7208 §5.1), as are
 * the terms `removed`. A `redirect` without `all` stays the end: beside `all` it is ignored, and its senders with it (§6.1).
 */
export function withEnding(node: SpfNode, ending: ByteString, removed: ReadonlySet<SpfBranch> = new Set()): ByteString {
  const all = node.branches.find(({ kind }) => kind === "all");
  const record = withTerms(node, (branch) => {
    if (branch === all) return ending;
    return branch.kind === "all" || removed.has(branch) ? null : branch.text;
  });
  return all === undefined && !isRedirected(node) ? `${record} ${ending}` : record;
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

/** A fix for terms in records that the own one leads to: only their owners can change them. `ending`: of the own without its redirect. */
export function ownersFix(steps: readonly PathStep[], ending: "~all" | "-all" = "~all"): Fix {
  return adviceFix(message("spf/fix/owners", { ...termsOfOthers(steps), ending }));
}

/** Terms in the records of others, and the domains of these records. */
export function termsOfOthers(steps: readonly PathStep[]): {
  domains: FirstItems<Name>;
  items: Message[];
  count: number;
} {
  const names = new Set(steps.map(({ domain }) => domain));
  const terms = steps.map(({ domain, term }) =>
    message("spf/term", { term, domain: names.size === 1 ? null : domain }),
  );
  return { domains: firstItems([...names]), ...firstItems(terms) };
}

/**
 * A fix for terms of the own record besides those of others: without the others it would not be enough to publish. A term is removed
 * where `replace` has nothing in its place.
 */
export function mixedFix(
  own: readonly TermInRecord[],
  others: Fix,
  losesSenders: boolean,
  replace: (branch: SpfBranch) => ByteString | null,
): Fix {
  if (own.length === 0) return others;
  const terms = own.map(({ branch }) => ({ term: branch.text, by: replace(branch) }));
  const removed = terms.filter(({ by }) => by === null).map(({ term }) => message("spf/term", { term, domain: null }));
  const replaced = terms.flatMap(({ term, by }) => (by === null ? [] : message("spf/fix/replace", { term, by })));
  const { items: replacements, count: replacedCount } = firstItems(replaced);
  return adviceFix(
    message("spf/fix/own-too", {
      ...firstItems(removed),
      replacements,
      replacedCount,
      losesSenders,
      others: others.text,
    }),
  );
}

/** A term of the tree as a step of the way to it. */
export function stepOf({ node, branch }: TermInRecord): PathStep {
  return { domain: node.domain, term: branch.text };
}
