import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

/** Algorithms that must not sign (RFC 8624 §3.1; 5 and 7: RFC 9905 §3; 12: RFC 9906 §3), by their IANA mnemonics. */
const RETIRED_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [1, "RSAMD5"],
  [3, "DSA"],
  [5, "RSASHA1"],
  [6, "DSA-NSEC3-SHA1"],
  [7, "RSASHA1-NSEC3-SHA1"],
  [12, "ECC-GOST"],
]);

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
      return { outcome: "not-applicable", message: message("dnssec/algorithm/no-keys"), evidence };
    const { zone, algorithms } = keys.value;
    const retired = algorithms.flatMap((algorithm) => {
      const mnemonic = RETIRED_ALGORITHMS.get(algorithm);
      return mnemonic === undefined ? [] : [`${algorithm} (${mnemonic})`];
    });
    if (retired.length === 0)
      return { outcome: "pass", message: message("dnssec/algorithm/current", { zone, algorithms }), evidence };
    return {
      outcome: "fail",
      message: message("dnssec/algorithm/retired", { zone, algorithms: retired }),
      evidence,
      fix: adviceFix(message("dnssec/algorithm/fix", { zone, algorithms: retired })),
    };
  },
});
