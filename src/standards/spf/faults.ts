// Permanent errors in the tree of SPF records: what does not parse (RFC 7208 §4.6), targets that cannot be read (§5.2, §6.1).
import type { Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import type { SpfBranch, SpfFact } from "./record.ts";
import { permErrors, allRecords, termLabel, withTerms, allTerms, unmeasuredReasons } from "./tree.ts";
import { adviceFix } from "../fixes.ts";
import { correctedRecordFix, recordEvidence, unmeasuredJudgement, excerpt } from "./words.ts";
import { list } from "../../text/list.ts";

/** The record and every record it reaches parse whole. */
export function judgeSyntax({ tree }: SpfFact): Judgement {
  const faults = permErrors(tree).filter(({ problem }) => problem.kind === "syntax");
  if (faults.length > 0) {
    const evidence = recordEvidence(faults.map(({ node }) => node));
    const message = list([
      ...new Set(faults.map(({ node, problem }) => `in the record of ${node.domain}: ${problem.words}`)),
    ]);
    const own = faults.some(({ node }) => node === tree);
    const text = own
      ? "Correct the term and publish the record again."
      : "Have the record corrected by whoever publishes it; until then take out the term that leads to it.";
    return { outcome: "fail", message, evidence, fix: adviceFix(text) };
  }
  const unseen = unmeasuredReasons(tree);
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  const records = [...allRecords(tree)].filter(({ text }) => text !== null).length;
  const parsed = records === 1 ? "the record parses" : `all ${records} records on the walk parse`;
  const ignored = allTerms(tree).filter(({ branch }) => isMisspelt(branch));
  if (ignored.length === 0) return { outcome: "pass", message: parsed };
  const words = list(ignored.map(({ branch, node }) => termLabel(branch, node, tree)));
  return {
    outcome: "pass",
    message: `${parsed}, but receivers ignore ${words}: a mechanism has \`:\` where a modifier has \`=\``,
    evidence: recordEvidence([tree, ...ignored.map(({ node }) => node)]),
  };
}

/** RFC 7208 §6: a modifier of unknown name is no error, even where a mechanism of that name is plainly meant. */
function isMisspelt({ kind, text }: SpfBranch): boolean {
  return kind === "other" && /^(?:all|include|a|mx|ptr|ip4|ip6|exists)=/i.test(text);
}

/** Every include and redirect leads to exactly one record, and none leads back to where it came from. */
export function judgeTargets(fact: SpfFact): Judgement {
  const { tree } = fact;
  const bad = [...allRecords(tree)].flatMap((node) =>
    node.branches.flatMap((branch) => {
      const problem = branch.target?.problem ?? null;
      return problem === null || problem.kind === "syntax" ? [] : [{ node, branch, problem }];
    }),
  );
  if (bad.length > 0) {
    const message = list(
      bad.map(
        ({ node, branch, problem }) =>
          `\`${excerpt(branch.text)}\`${node === tree ? "" : ` in the record of ${node.domain}`}: ${problem.words}`,
      ),
    );
    const evidence = recordEvidence([tree, ...bad.map(({ node }) => node)]);
    const includes = new Set(
      bad.filter(({ node, branch }) => node === tree && branch.kind === "include").map(({ branch }) => branch),
    );
    const fix =
      includes.size === bad.length
        ? correctedRecordFix(
            fact,
            withTerms(tree, (branch) => (includes.has(branch) ? null : branch.text)),
            "Correct the name; if the sender is no longer used, publish this record without it.",
          )
        : adviceFix("Correct the name, or take the term out of its record.");
    return { outcome: "fail", message, evidence, fix };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  const unseen = unmeasuredReasons(tree);
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  const targets = [...allRecords(tree)].length - 1;
  return {
    outcome: "pass",
    message:
      targets === 0
        ? "there is no include and no redirect"
        : `each of ${targets} includes and redirects leads to one record`,
  };
}
