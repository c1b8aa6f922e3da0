// How SPF records are written, beyond what makes them valid: terms nobody reaches, `ptr`, size (RFC 7208 §3.4, §5.1, §5.5, §6.1).
import type { Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import type { SpfFact, SpfNode } from "./record.ts";
import type { TermInRecord } from "./tree.ts";
import { permErrors, allRecords, termLabel, withTerms, allTerms, unmeasuredReasons } from "./tree.ts";
import { adviceFix } from "../fixes.ts";
import { correctedRecordFix, recordEvidence, unmeasuredJudgement } from "./words.ts";
import { list } from "../../text/list.ts";

/** RFC 7208 §3.4: what the strings and the name of one answer should stay below, so that it fits in 512 octets. */
const MAX_OCTETS = 450;

/** No mechanism stands behind `all`, no `redirect` beside one. Other modifiers may stand anywhere. */
export function judgeReachability(fact: SpfFact): Judgement {
  const unreachable = allTerms(fact.tree).filter(
    ({ branch }) => !branch.evaluated && branch.kind !== "exp" && branch.kind !== "other",
  );
  const words = ({ node, branch }: TermInRecord): string =>
    `${termLabel(branch, node, fact.tree)} ${branch.kind === "redirect" ? "stands beside `all`" : "stands behind `all`"}`;
  return judgeUnwantedTerms(
    fact,
    unreachable,
    words,
    "Publish this record: receivers never reach what it leaves out. If those terms are meant to count, put them before `all`.",
    "every term can be reached",
  );
}

/** Nothing asks for the names of the client. */
export function judgePtr(fact: SpfFact): Judgement {
  const asking = allTerms(fact.tree).filter(({ branch }) => branch.asksPtr);
  const words = ({ node, branch }: TermInRecord): string => termLabel(branch, node, fact.tree);
  return judgeUnwantedTerms(
    fact,
    asking,
    words,
    "Publish this record with the addresses of the senders it leaves out as `ip4:` and `ip6:`.",
    "there is no `ptr` and no `%{p}`",
  );
}

/** Fails for the given terms, each in words; the fix takes them out where all stand in the domain's own record. */
function judgeUnwantedTerms(
  fact: SpfFact,
  terms: readonly TermInRecord[],
  words: (term: TermInRecord) => string,
  how: string,
  passed: string,
): Judgement {
  const { tree } = fact;
  if (terms.length > 0) {
    const out = new Set(terms.map(({ branch }) => branch));
    const own = terms.every(({ node }) => node === tree);
    const fix = own
      ? correctedRecordFix(
          fact,
          withTerms(tree, (branch) => (out.has(branch) ? null : branch.text)),
          how,
        )
      : adviceFix("Have the term taken out by whoever publishes the record.");
    return {
      outcome: "fail",
      message: list(terms.map(words)),
      evidence: recordEvidence([tree, ...terms.map(({ node }) => node)]),
      fix,
    };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  const unseen = unmeasuredReasons(tree);
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  return { outcome: "pass", message: passed };
}

/** The strings of each record on the walk fit in an answer of 512 octets. */
export function judgeSize({ tree }: SpfFact): Judgement {
  const sizes = new Map(
    [...allRecords(tree)].flatMap((node) => (node.text === null ? [] : [[node.domain, node] as const])),
  );
  const octets = ({ text }: SpfNode): number => text?.length ?? 0;
  const large = [...sizes.values()].filter((node) => octets(node) > MAX_OCTETS);
  if (large.length > 0) {
    const message = list(
      large.map((node) => `the record of ${node.domain} has ${octets(node)} octets, ${MAX_OCTETS} are advised`),
    );
    const text = large.includes(tree)
      ? "Drop senders that are no longer used, or move terms into a record of their own that this one includes (each include is a lookup)."
      : "Ask who publishes the record to shorten it.";
    return { outcome: "fail", message, evidence: recordEvidence(large), fix: adviceFix(text) };
  }
  const unseen = unmeasuredReasons(tree);
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  return {
    outcome: "pass",
    message: `the largest record has ${Math.max(...[...sizes.values()].map(octets))} octets, ${MAX_OCTETS} are advised`,
  };
}
