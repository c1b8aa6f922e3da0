import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST } from "../checks.ts";
import { notApplicableWithoutKey, describeKey, adviceFix } from "../words.ts";

export const dkimKeyStrength = defineCheck({
  id: "dkim/key-strength",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2", "RFC 8463 §3"],
  levels: MUST,
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 2048, bsi: 2048, unit: "bit", stricter: "higher" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    const none = notApplicableWithoutKey(key);
    if (none !== null) return none;
    if (key.key?.type !== "rsa" || key.key.bits >= parameter) return { outcome: "pass", message: describeKey(key) };
    const fix = adviceFix(
      `Create an RSA key of ${parameter} bit or an Ed25519 key under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.`,
    );
    return { outcome: "fail", message: `${describeKey(key)}, at least ${parameter} bit are needed`, fix };
  },
});
