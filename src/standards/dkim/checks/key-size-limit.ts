import { defineCheck, SENDS } from "../../../define-check.ts";
import { SHOULD } from "../checks.ts";
import { withoutKey, keyWords, advise } from "../words.ts";

export const dkimKeySizeLimit = defineCheck({
  id: "dkim/key-size-limit",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2"],
  levels: SHOULD,
  mail: SENDS,
  parameter: { "tr-03108": 4096, bsi: 2048, unit: "bit", stricter: "lower" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    const none = withoutKey(key);
    if (none !== null) return none;
    if (key.key?.type !== "rsa" || key.key.bits <= parameter) return { outcome: "pass", message: keyWords(key) };
    const fix = advise(
      "Create an RSA key of 2048 bit under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.",
    );
    return { outcome: "fail", message: `${keyWords(key)}, at most ${parameter} bit are wanted`, fix };
  },
});
