import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeUnmeasured } from "../incomplete-tree.ts";
import { MAX_SPF_TEXT } from "../limits.ts";
import type { SpfFact, SpfNode } from "../record.ts";
import { several } from "../several.ts";
import { allRecords, recordEvidence } from "../traversal.ts";

export const spfSize = defineCheck({
  id: "spf/size",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §3.4"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSize(spf),
});

/** The strings of each record in the tree fit in an answer of 512 octets. */
function judgeSize({ tree }: SpfFact): Judgement {
  const records = new Map(
    allRecords(tree).flatMap((node) => (node.text === null ? [] : [[node.domain, node] as const])),
  );
  const octetsOf = ({ text }: SpfNode): number => text?.length ?? 0;
  const large = [...records.values()].filter((node) => octetsOf(node) > MAX_SPF_TEXT);
  if (large.length > 0) {
    const each = large.map((node) => message("spf/size/record", { domain: node.domain, octets: octetsOf(node) }));
    const advice = message(large.includes(tree) ? "spf/size/fix" : "spf/size/fix-other");
    return {
      outcome: "fail",
      message: message("spf/size/large", { records: several(each), limit: MAX_SPF_TEXT }),
      evidence: recordEvidence(large),
      fix: adviceFix(advice),
    };
  }
  const octets = Math.max(...[...records.values()].map(octetsOf));
  const passed = message("spf/size/within", { octets, limit: MAX_SPF_TEXT });
  return judgeUnmeasured(tree) ?? { outcome: "pass", message: passed };
}
