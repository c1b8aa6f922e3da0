import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import { WIDEST } from "../limits.ts";
import { findPassAll } from "../pass-all.ts";
import type { AddressFamily, SpfFact } from "../record.ts";
import { several } from "../several.ts";
import { describeTerm, passTerms, recordEvidence } from "../traversal.ts";

export const spfBreadth = defineCheck({
  id: "spf/breadth",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.6"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": WIDEST.v4, bsi: WIDEST.v4, stricter: "higher" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: WIDEST.v6 }),
});

/** Nothing that lets mail pass is wider than these prefixes; networks that let every client pass are reported elsewhere. */
function judgeBreadth({ tree }: SpfFact, widest: Readonly<Record<AddressFamily, number>>): Judgement {
  const passAll = new Set(findPassAll(tree).flatMap(({ terms }) => terms.map(({ branch }) => branch)));
  const all = passTerms(tree).flatMap((term) =>
    (["v4", "v6"] as const).flatMap((family) => {
      const prefix = term.branch.prefixes[family];
      return prefix === undefined || prefix >= widest[family] || term.branch.kind === "all"
        ? []
        : [{ term, family, prefix }];
    }),
  );
  const wide = all.filter(({ term, prefix }) => prefix > 0 && !passAll.has(term.branch));
  if (wide.length === 0) {
    const passed =
      all.length > 0
        ? ({ outcome: "not-applicable", message: message("spf/breadth/everyone") } as const)
        : ({ outcome: "pass", message: message("spf/breadth/within", { ...widest }) } as const);
    return judgeIncomplete(tree) ?? passed;
  }
  const networks = wide.map(({ term, family, prefix }) =>
    message("spf/breadth/network", { term: describeTerm(term, tree), family, prefix }),
  );
  const isOwn = wide.some(({ term }) => term.node === tree);
  return {
    outcome: "fail",
    message: message("spf/breadth/wide", { networks: several(networks), ...widest }),
    evidence: recordEvidence([tree, ...wide.map(({ term }) => term.node)]),
    fix: adviceFix(message(isOwn ? "spf/breadth/fix" : "spf/breadth/fix-other")),
  };
}
