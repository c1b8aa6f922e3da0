import { defineCheck, ANY_KIND } from "../../../define-check.ts";
import { messageOf, evidenceOf, fixOf, gapsOf, leftOut, count } from "../checks.ts";

export const driftRecords = defineCheck({
  id: "drift/records",
  scope: "domain",
  section: "§6",
  requirements: [],
  tests: [],
  references: ["RFC 2181 §5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ANY_KIND,
  needs: ["drift"],
  judge: ({ drift }) => {
    if (drift.view === "planned") {
      return {
        outcome: "not-applicable",
        message:
          "not judged in the planned view, as what is declared need not be live before it is deployed; `--view live` compares the two",
      };
    }
    if (drift.differing > 0) {
      return {
        outcome: "fail",
        message: messageOf(drift),
        evidence: drift.differences.flatMap(evidenceOf),
        fix: fixOf(drift.differences),
      };
    }
    const gaps = gapsOf(drift);
    if (gaps.length > 0) return { outcome: "unknown", message: gaps.join("; ") };
    if (drift.matching === 0)
      return { outcome: "not-applicable", message: `not judged: nothing declared can be asked for${leftOut(drift)}` };
    return {
      outcome: "pass",
      message: `${count(drift.matching, "declared RRset")} ${drift.matching === 1 ? "is" : "are"} live as declared${leftOut(drift)}`,
    };
  },
});
