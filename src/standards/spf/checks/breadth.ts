import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeIncomplete } from "../incomplete-tree.ts";
import { findPassAll } from "../pass-all.ts";
import type { AddressFamily, SpfFact } from "../record.ts";
import { several } from "../several.ts";
import { describeTerm, passTerms, recordEvidence } from "../traversal.ts";

/** CATALOGUE: the shortest IPv6 prefix; the parameter is that for IPv4. */
const WIDEST_IPV6 = 32;

export const spfBreadth = defineCheck({
  id: "spf/breadth",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.6"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 16, bsi: 16, stricter: "higher" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: WIDEST_IPV6 }),
});

/** Nothing that lets mail pass is wider than these prefixes; what lets every client pass is reported elsewhere. */
function judgeBreadth({ tree }: SpfFact, widest: Readonly<Record<AddressFamily, number>>): Judgement {
  const passAll = new Set(findPassAll(tree).flatMap(({ terms }) => terms.map(({ branch }) => branch)));
  const wide = passTerms(tree).flatMap((term) =>
    (["v4", "v6"] as const).flatMap((family) => {
      const prefix = term.branch.prefixes[family];
      return prefix === undefined || prefix === 0 || prefix >= widest[family] || passAll.has(term.branch)
        ? []
        : [{ term, family, prefix }];
    }),
  );
  if (wide.length === 0)
    return judgeIncomplete(tree) ?? { outcome: "pass", message: message("spf/breadth/within", { ...widest }) };
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
