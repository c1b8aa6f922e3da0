import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { REQUIREMENT, requireSecureSet, RECOMMENDED_TTL } from "../checks.ts";

export const daneTtl = defineCheck({
  id: "dane/ttl",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7671 §8.1"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 3600, bsi: 3600, unit: "seconds at most", stricter: "lower" },
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { parameter }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, ttl } = set;
    // What was seen is at most what the zone says: more than allowed is a fault for certain, less is no proof.
    if (ttl <= parameter)
      return {
        outcome: "pass",
        message: `a TTL of ${ttl} s was seen; the zone's own may be longer, as caches count down`,
      };
    return {
      outcome: "fail",
      message: `a TTL of ${ttl} s was seen, ${parameter} s are allowed`,
      fix: {
        text: `Set the TTL of the TLSA records at ${base} to ${Math.min(parameter, RECOMMENDED_TTL)} seconds.`,
        records: [],
      },
    };
  },
});
