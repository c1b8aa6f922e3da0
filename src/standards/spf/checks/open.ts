import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Fix, Judgement } from "../../../model.ts";
import { adviceFix, afterStep } from "../../fixes.ts";
import { replacementFix, withTerms } from "../corrected-record.ts";
import { judgeUnseen, permErrorJudgement } from "../incomplete-tree.ts";
import type { PassAll } from "../pass-all.ts";
import { findPassAll } from "../pass-all.ts";
import type { SpfFact, SpfNode, StrangerResult } from "../record.ts";
import { firstItems, several } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import { describeTerm, passTerms, permErrors, recordEvidence, unmeasuredReasons } from "../traversal.ts";

export const spfOpen = defineCheck({
  id: "spf/open",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgePassAll(spf),
});

/** Nothing in the tree lets every client of a family pass. */
function judgePassAll(fact: SpfFact): Judgement {
  const { tree, strangers } = fact;
  const found = findPassAll(tree);
  if (found.length > 0) {
    const terms = found.flatMap((each) => each.terms);
    return {
      outcome: "fail",
      message: several(found.map((each) => describePassAll(each, tree))),
      evidence: recordEvidence([tree, ...terms.map(({ node }) => node)]),
      fix: passAllFix(fact, terms),
    };
  }
  const byFamily = (["v4", "v6"] as const).map((family) => strangers.filter((one) => one.family === family));
  const open = byFamily.filter((each) => each.every(({ passedBy }) => passedBy !== null)).flat();
  if (open.length > 0) return judgeOpenToStrangers(fact, open);
  // a failed lookup may hide an `exists` that matches everyone
  const hidden = passTerms(tree).flatMap(({ branch: { kind, notLookedUp, unanswered, name } }) =>
    kind === "exists" && name !== null ? [notLookedUp ?? unanswered].filter((reason) => reason !== null) : [],
  );
  const errors = permErrors(tree).map(({ problem }) => problem);
  if (errors.length > 0) return permErrorJudgement(errors);
  // one stranger of a family that does not pass is enough
  const undecided = byFamily.filter((each) => each.every((one) => one.passedBy !== null || one.unmeasured !== null));
  const reasons = undecided.flat().flatMap(({ unmeasured }) => unmeasured ?? []);
  const unseen = judgeUnseen([...unmeasuredReasons(tree), ...hidden, ...reasons], () => recordEvidence([tree]));
  return unseen ?? { outcome: "pass", message: message("spf/open/none") };
}

/** Names that depend on the mail are answered whatever the mail is. */
function judgeOpenToStrangers(fact: SpfFact, strangers: readonly StrangerResult[]): Judgement {
  const { tree } = fact;
  const steps = strangers.flatMap(({ passedBy }) => passedBy?.at(-1) ?? []);
  const terms = new Map(steps.map(({ domain, term }) => [term, { domain, term }]));
  const described = [...terms.values()].map(({ domain, term }) =>
    message("spf/term", { term, domain: domain === tree.domain ? null : domain }),
  );
  const [first] = terms.values();
  const isOwn = steps.every(({ domain }) => domain === tree.domain);
  return {
    outcome: "fail",
    message: message("spf/open/strangers", {
      ...firstItems(described),
      families: [...new Set(strangers.map(({ family }) => family))],
      ips: strangers.map(({ ip }) => ip),
    }),
    evidence: recordEvidence([tree]),
    fix:
      isOwn || first === undefined
        ? afterStep(
            replacementFix(
              fact,
              withTerms(tree, ({ text }) => (terms.has(text) ? null : text)),
              message("spf/open/fix"),
            ),
          )
        : adviceFix(message("spf/open/fix-other", { domain: first.domain, term: message("spf/term", { ...first }) })),
  };
}

function describePassAll({ terms, families }: PassAll, tree: SpfNode): Message {
  const [first] = terms;
  // a name without addresses matches no client today, but the first one that is added opens the record
  if (first !== undefined && families.every((family) => first.branch.found?.[family] === "void"))
    return message("spf/open/once-address", {
      term: describeTerm(first, tree),
      families,
    });
  return message("spf/open/matches", { ...firstItems(terms.map((term) => describeTerm(term, tree))), families });
}

function passAllFix(fact: SpfFact, terms: readonly TermInRecord[]): Fix {
  const { tree } = fact;
  const foreign = terms.find(({ node }) => node !== tree);
  if (foreign !== undefined) {
    const values = { domain: foreign.node.domain, term: describeTerm(foreign, tree) };
    return adviceFix(message("spf/open/fix-other", values));
  }
  const tooWide = new Set(terms.map(({ branch }) => branch));
  const record = withTerms(tree, (branch) =>
    !tooWide.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null,
  );
  return afterStep(replacementFix(fact, record, message("spf/open/fix")));
}
