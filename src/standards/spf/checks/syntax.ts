import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeUnmeasured } from "../incomplete-tree.ts";
import type { SpfFact } from "../record.ts";
import { several } from "../several.ts";
import { allRecords, permErrors, recordEvidence } from "../traversal.ts";

export const spfSyntax = defineCheck({
  id: "spf/syntax",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6", "RFC 7208 §12"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSyntax(spf),
});

/** The record and every record it reaches parse; a target without a record is another check's to report. */
function judgeSyntax({ tree }: SpfFact): Judgement {
  const faulty = permErrors(tree).filter(({ problem }) => problem.kind === "syntax");
  if (faulty.length > 0) {
    const problems = new Map(faulty.map(({ node: { domain }, problem }) => [domain, problem.message]));
    const isOwn = faulty.some(({ node }) => node === tree);
    return {
      outcome: "fail",
      message: several([...problems].map(([domain, problem]) => message("spf/syntax/record", { domain, problem }))),
      evidence: recordEvidence(faulty.map(({ node }) => node)),
      fix: adviceFix(message(isOwn ? "spf/syntax/fix" : "spf/syntax/fix-other")),
    };
  }
  const unmeasured = judgeUnmeasured(tree);
  if (unmeasured !== null) return unmeasured;
  const records = allRecords(tree).filter(({ text }) => text !== null).length;
  return { outcome: "pass", message: message("spf/syntax/valid", { records }) };
}
