import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { SHOULD } from "../checks.ts";
import { notApplicableWithoutKey, describeKey, adviceFix } from "../words.ts";

export const dkimKeySizeLimit = defineCheck({
  id: "dkim/key-size-limit",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2"],
  levels: SHOULD,
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 4096, bsi: 2048, unit: "bit", stricter: "lower" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    const none = notApplicableWithoutKey(key);
    if (none !== null) return none;
    if (key.key?.type !== "rsa" || key.key.bits <= parameter) return { outcome: "pass", message: describeKey(key) };
    const fix = adviceFix(
      "Create an RSA key of 2048 bit under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.",
    );
    return { outcome: "fail", message: `${describeKey(key)}, at most ${parameter} bit are wanted`, fix };
  },
});
