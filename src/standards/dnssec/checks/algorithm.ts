import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { RETIRED_ALGORITHMS } from "../record.ts";

export const dnssecAlgorithm = defineCheck({
  id: "dnssec/algorithm",
  scope: "domain",
  section: "§3.4",
  requirements: [],
  tests: [],
  references: ["RFC 9905", "RFC 8624 §3.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec: { keys } }) => {
    if (keys.state === "unknown") return { outcome: "unknown", message: keys.reason };
    const { evidence } = keys;
    if (keys.state !== "present")
      return { outcome: "not-applicable", message: "not judged: the zone has no keys, see dnssec/domain", evidence };
    const { zone, algorithms } = keys.value;
    const retired = algorithms.flatMap((algorithm) =>
      RETIRED_ALGORITHMS.has(algorithm) ? [`${algorithm} (${RETIRED_ALGORITHMS.get(algorithm)})`] : [],
    );
    if (retired.length === 0)
      return { outcome: "pass", message: `the keys of ${zone} use algorithm ${algorithms.join(", ")}`, evidence };
    const text = `Roll the keys of ${zone} over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256), then remove those of ${retired.join(" and ")}.`;
    return {
      outcome: "fail",
      message: `keys of ${zone} use algorithm ${retired.join(", ")}`,
      evidence,
      fix: { text, records: [] },
    };
  },
});
