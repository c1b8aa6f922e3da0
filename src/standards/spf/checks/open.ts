import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { ByteString } from "../../../dns/record.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Fix, Judgement } from "../../../model.ts";
import { afterStep } from "../../fixes.ts";
import { mixedFix, ownersFix, replacementFix, stepOf, withTerms } from "../corrected-record.ts";
import { judgeByMail, judgeUnseen, permErrorJudgement } from "../incomplete-tree.ts";
import type { PassAll } from "../pass-all.ts";
import { findPassAll } from "../pass-all.ts";
import type { PathStep, SpfBranch, SpfFact, SpfNode, StrangerResult } from "../record.ts";
import { firstItems, several } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import {
  describeTerm,
  passTerms,
  passTermsByMail,
  permErrors,
  recordEvidence,
  unmeasuredReasons,
} from "../traversal.ts";

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
  examines: ["spfExpectationResults"],
  judge: ({ spf, spfExpectationResults: results }) =>
    // a mail that is expected to pass says nothing of strangers
    judgePassAll(
      spf,
      results.state === "present" ? results.value.filter(({ expected }) => expected !== "pass").length : 0,
    ),
});

/** Nothing in the tree lets every client of a family pass. `mails`: so many mails that must not pass are evaluated for the policy. */
function judgePassAll(fact: SpfFact, mails: number): Judgement {
  const { tree, strangers } = fact;
  const found = findPassAll(tree);
  if (found.length > 0) {
    const terms = found.flatMap((each) => each.terms);
    return {
      outcome: "fail",
      message: several(found.map((each) => describePassAll(each, tree))),
      evidence: recordEvidence([tree, ...terms.map(({ node }) => node)]),
      fix: passAllFix(fact, found),
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
  const unseen = judgeUnseen([...unmeasuredReasons(tree), ...hidden], () => recordEvidence([tree]));
  if (unseen !== null) return unseen;
  // strangers see their own records, and those of other mail may be open
  const byMail = judgeByMail(tree, passTermsByMail(tree), mails);
  if (byMail !== null) return byMail;
  // one stranger of a family that does not pass is enough
  const undecided = byFamily.filter((each) => each.every((one) => one.passedBy !== null || one.unmeasured !== null));
  const reasons = undecided.flat().flatMap(({ unmeasured }) => unmeasured ?? []);
  return judgeUnseen(reasons, () => recordEvidence([tree])) ?? { outcome: "pass", message: message("spf/open/none") };
}

/** Names that depend on the mail are answered whatever the mail is. */
function judgeOpenToStrangers(fact: SpfFact, strangers: readonly StrangerResult[]): Judgement {
  const { tree } = fact;
  const steps = strangers.flatMap(({ passedBy }) => passedBy?.at(-1) ?? []);
  const terms = new Map(steps.map(({ domain, term }) => [term, { domain, term }]));
  const describe = ({ domain, term }: PathStep): Message =>
    message("spf/term", { term, domain: domain === tree.domain ? null : domain });
  const foreign = [...terms.values()].filter(({ domain }) => domain !== tree.domain);
  return {
    outcome: "fail",
    message: message("spf/open/strangers", {
      ...firstItems([...terms.values()].map(describe)),
      families: [...new Set(strangers.map(({ family }) => family))],
      ips: strangers.map(({ ip }) => ip),
    }),
    evidence: recordEvidence([tree]),
    fix:
      foreign.length > 0
        ? ownersFix(foreign)
        : afterStep(
            replacementFix(
              fact,
              withTerms(tree, ({ text }) => (terms.has(text) ? null : text)),
              message("spf/open/fix"),
            ),
          ),
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

function passAllFix(fact: SpfFact, found: readonly PassAll[]): Fix {
  const { tree } = fact;
  const isOwn = ({ node }: TermInRecord): boolean => node === tree;
  const foreign = found.flatMap(({ terms }) => terms.filter((term) => !isOwn(term)));
  const own = found.flatMap(({ terms }) => (terms.every(isOwn) ? terms : []));
  if (foreign.length > 0) return mixedFix(own, ownersFix(foreign.map(stepOf)), true, closedTerm);
  const tooWide = new Set(own.map(({ branch }) => branch));
  const record = withTerms(tree, (branch) => (tooWide.has(branch) ? closedTerm(branch) : branch.text));
  return afterStep(replacementFix(fact, record, message("spf/open/fix")));
}

/** What is left of a term that matches every client: the hosts it names, without `/0`. */
function closedTerm({ kind, text }: SpfBranch): ByteString | null {
  if (kind === "all") return "~all";
  if (kind !== "a" && kind !== "mx") return null;
  // RFC 7208 §5.3, §5.4: without a length it is that of a single address
  return text.replace(/(?<!\/)\/0(?=\/\/|$)/, "").replace(/\/\/0$/, "");
}
