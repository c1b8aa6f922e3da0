import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { parseMeantMechanism } from "../parse.ts";
import type { SpfBranch } from "../record.ts";
import { several } from "../several.ts";
import type { TermInRecord } from "../traversal.ts";
import { allTerms, describeTerm } from "../traversal.ts";
import { judgeUnwantedTerms } from "../unwanted-terms.ts";

export const spfUnknownModifiers = defineCheck({
  id: "spf/unknown-modifiers",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §6", "RFC 6652 §3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) =>
    judgeUnwantedTerms(
      spf,
      allTerms(spf.tree, isUnknown),
      (terms) => several(terms.map((term) => describeModifier(term, describeTerm(term, spf.tree)))),
      {
        fix: message("spf/unknown-modifiers/fix"),
        passed: message("spf/unknown-modifiers/none"),
        // receivers would ignore a mechanism after `all` too
        replace: ({ text, isEvaluated }) => (isEvaluated ? parseMeantMechanism(text) : null),
      },
    ),
});

/** RFC 6652 §3 has three modifiers for reports, which most receivers ignore, as they may. */
function isUnknown({ kind, text }: SpfBranch): boolean {
  return kind === "other" && !/^r[apr]=/i.test(text);
}

function describeModifier({ branch }: TermInRecord, term: Message): Message {
  const meant = parseMeantMechanism(branch.text);
  return message("spf/unknown-modifiers/term", { term, meant });
}
