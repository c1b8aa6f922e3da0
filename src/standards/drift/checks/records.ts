import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import {
  failureMessage,
  differenceEvidence,
  differenceFix,
  describeGaps,
  uncomparedSuffix,
  plural,
} from "../checks.ts";

export const driftRecords = defineCheck({
  id: "drift/records",
  scope: "domain",
  output: "drift",
  section: "§6",
  requirements: [],
  tests: [],
  references: ["RFC 2181 §5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
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
        message: failureMessage(drift),
        evidence: drift.differences.flatMap(differenceEvidence),
        fix: differenceFix(drift.differences),
      };
    }
    const gaps = describeGaps(drift);
    if (gaps.length > 0) return { outcome: "unknown", message: gaps.join("; ") };
    if (drift.matching === 0)
      return {
        outcome: "not-applicable",
        message: `not judged: nothing declared can be asked for${uncomparedSuffix(drift)}`,
      };
    return {
      outcome: "pass",
      message: `${plural(drift.matching, "declared RRset")} ${drift.matching === 1 ? "is" : "are"} live as declared${uncomparedSuffix(drift)}`,
    };
  },
});
