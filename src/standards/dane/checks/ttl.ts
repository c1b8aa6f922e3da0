import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { requireSecureSet } from "../applicable-records.ts";

/** Seconds; TR-03108-05-M recommends them. */
const RECOMMENDED_TTL = 600;

export const daneTtl = defineCheck({
  id: "dane/ttl",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7671 §8.1"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 3600, bsi: 3600, stricter: "lower" },
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { parameter }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, ttl } = set;
    // A cached TTL is at most the zone's: too long is certain, short enough is not.
    if (ttl <= parameter) return { outcome: "pass", message: message("dane/ttl/short", { ttl }) };
    return {
      outcome: "fail",
      message: message("dane/ttl/long", { ttl, limit: parameter }),
      fix: adviceFix(message("dane/ttl/fix", { base, ttl: Math.min(parameter, RECOMMENDED_TTL) })),
    };
  },
});
