// The limits of SPF evaluation (RFC 7208 §4.6.4), judged over all branches of the tree.
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import {
  canPass,
  drawTree,
  permErrors,
  termsWithOutcome,
  allRecords,
  termLabel,
  allTerms,
  unknownReason,
  unmeasuredReasons,
} from "./tree.ts";
import { adviceFix } from "../fixes.ts";
import { recordEvidence, unmeasuredJudgement, excerpt } from "./words.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** RFC 7208 §4.6.4: one lookup more is a permerror. */
const MAX_LOOKUPS = 10;
/** RFC 7208 §4.6.4: more void lookups than these should end evaluation with a permerror. */
const MAX_VOIDS = 2;
/** RFC 7208 §4.6.4: an `mx` with more names than these is a permerror. */
const MAX_MX = 10;

/** For claims about a tree that receivers do not evaluate to its end, for a reason another check reports. */
export const PERMERROR: Judgement = {
  outcome: "not-applicable",
  message: "receivers stop at a permanent error: see spf/syntax and spf/include-valid",
};

/** At most the lookups that are allowed, in the worst case. */
export function judgeLookupLimit(fact: SpfFact): Judgement {
  return judgeLookups(fact, MAX_LOOKUPS, "are allowed");
}

/** At most `limit` lookups in the worst case, which `words` says; the evidence draws the tree with the number of each branch. */
function judgeLookups({ domain, text, tree }: SpfFact, limit: number, words: string): Judgement {
  const at = { about: message("spf/evidence/lookups", { domain }) };
  const evidence = [{ at: { type: "TXT", name: domain }, text }, ...drawTree(tree).map((line) => ({ at, text: line }))];
  const unseen = unmeasuredReasons(tree);
  const costly = tree.branches.filter((branch) => branch.lookups > 0).toSorted((a, b) => b.lookups - a.lookups);
  const count = `${unseen.length > 0 ? "at least " : ""}${plural(tree.lookups, "lookup")}, ${limit} ${words}`;
  const counted =
    costly.length === 0
      ? count
      : `${count}: ${list(costly.map((branch) => `${excerpt(branch.text)} (${branch.lookups})`))}`;
  if (tree.lookups > limit) {
    return {
      outcome: "fail",
      message: counted,
      evidence,
      fix: adviceFix(lookupSavingAdvice(costly[0], tree.lookups - limit)),
    };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  if (unseen.length > 0) return unmeasuredJudgement(unseen, [{ at, text: counted }, ...evidence]);
  return { outcome: "pass", message: counted, evidence };
}

/** At most `limit` lookups, fewer than the ten allowed: more than those are `spf/lookup-limit`'s to report. */
export function judgeHeadroom(fact: SpfFact, limit: number): Judgement {
  const { lookups } = fact.tree;
  if (lookups <= MAX_LOOKUPS) return judgeLookups(fact, limit, "leave room");
  return {
    outcome: "not-applicable",
    message: `${plural(lookups, "lookup")}, ${MAX_LOOKUPS} are allowed: see spf/lookup-limit`,
  };
}

function lookupSavingAdvice(most: SpfBranch | undefined, excess: number): string {
  const first = most === undefined ? "" : ` \`${excerpt(most.text)}\` costs most, ${most.lookups}.`;
  return `Save ${plural(excess, "lookup")}: drop senders that are no longer used, and name networks of your own with \`ip4:\` and \`ip6:\`, which cost nothing.${first}`;
}

/** The terms that are void for clients of one family, and those that may be. */
interface VoidCount {
  family: AddressFamily;
  certain: SpfBranch[];
  possible: SpfBranch[];
}

/** At most two void lookups for a client of either family. */
export function judgeVoids({ tree }: SpfFact): Judgement {
  const counts = [countVoids(tree, "v4"), countVoids(tree, "v6")];
  const worst = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
  const count = worst.certain.length;
  const named = count === 0 ? "" : `: ${list(worst.certain.map(describeLookup))}`;
  const counted = `${plural(count, "void lookup")} for IP${worst.family} clients, ${MAX_VOIDS} are allowed${named}`;
  const evidence = recordEvidence(
    [...allRecords(tree)].filter((node) => node.branches.some((branch) => worst.certain.includes(branch))),
  );
  if (count > MAX_VOIDS) {
    const text = `Take the terms out of their records, or publish an address (for IPv6 clients: an AAAA record) for what they name: ${list(worst.certain.map(describeLookup))}.`;
    return { outcome: "fail", message: counted, evidence, fix: adviceFix(text) };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  const open = counts.filter(({ certain, possible }) => certain.length + possible.length > MAX_VOIDS);
  const unseen = [...unmeasuredReasons(tree), ...new Set(open.flatMap(({ possible }) => possible.map(unknownReason)))];
  if (unseen.length > 0)
    return unmeasuredJudgement(unseen, [
      ...evidence,
      { at: { about: message("spf/evidence/voids") }, text: `at least ${counted}` },
    ]);
  return { outcome: "pass", message: counted };
}

/** No `mx` mechanism yields more names than allowed. */
export function judgeMxRecords({ tree }: SpfFact): Judgement {
  const terms = allTerms(tree).filter(({ branch }) => branch.kind === "mx" && branch.evaluated);
  const over = terms.filter(({ branch }) => (branch.mxRecords ?? 0) > MAX_MX);
  if (over.length > 0) {
    const message = list(
      over.map(
        ({ node, branch }) =>
          `${termLabel(branch, node, tree)} yields ${branch.mxRecords} names, ${MAX_MX} are allowed`,
      ),
    );
    const text = "Take the term out, and name the addresses of the hosts that send with `ip4:` and `ip6:`.";
    return {
      outcome: "fail",
      message,
      evidence: recordEvidence([tree, ...over.map(({ node }) => node)]),
      fix: adviceFix(text),
    };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  const unknown = terms.filter(({ branch }) => branch.mxRecords === null).map(({ branch }) => unknownReason(branch));
  const unseen = [...unmeasuredReasons(tree), ...new Set(unknown)];
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  return {
    outcome: "pass",
    message:
      terms.length === 0
        ? "there is no `mx`"
        : `each \`mx\` yields at most ${MAX_MX} names (${terms.map(({ branch }) => branch.mxRecords).join(", ")})`,
  };
}

/**
 * RFC 7208 §5 asks for A or AAAA by the client's family, so a host without AAAA is void for IPv6 clients. They count
 * where one could pass at all: where only clients of the other family can, their mail is refused either way.
 */
function countVoids(tree: SpfNode, family: AddressFamily): VoidCount {
  const certain = termsWithOutcome(tree, family, "void");
  const possible = termsWithOutcome(tree, family, "unknown");
  const [own, other] = [canPass(tree, family), canPass(tree, family === "v4" ? "v6" : "v4")];
  if (own === "yes" || (own === "no" && other === "no")) return { family, certain, possible };
  return { family, certain: [], possible: own === "no" && other === "yes" ? [] : [...possible, ...certain] };
}

/** A term as written, and the name it looks up. */
function describeLookup({ text, name }: SpfBranch): string {
  return name === null || text.includes(name) ? excerpt(text) : `${excerpt(text)} (${name})`;
}
