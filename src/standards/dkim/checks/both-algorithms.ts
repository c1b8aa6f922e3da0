import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { NO_SELECTOR_DECLARED } from "../domain-checks.ts";
import { adviceFix } from "../words.ts";

export const dkimBothAlgorithms = defineCheck({
  id: "dkim/both-algorithms",
  scope: "domain",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: ["TR-03182-P F-01", "TR-03182-P F-02"],
  references: ["RFC 8301 §3", "RFC 8463 §3"],
  levels: { "tr-03108": "info", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["dkimKeys"],
  judge: ({ dkimKeys }, { domain }) => {
    if (dkimKeys.state !== "present") return NO_SELECTOR_DECLARED;
    const { rsa, ed25519, without, unmeasured } = dkimKeys.value;
    const [anRsa] = rsa;
    const [anEd25519] = ed25519;
    if (anRsa !== undefined && anEd25519 !== undefined)
      return { outcome: "pass", message: `RSA (selector ${anRsa}) and Ed25519 (selector ${anEd25519})` };
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    const [broken] = without;
    if (broken !== undefined)
      return { outcome: "not-applicable", message: `selector ${broken} has no valid key, which another check reports` };
    const [missing, there] = anRsa === undefined ? ["an RSA key of 2048 bit", "Ed25519"] : ["an Ed25519 key", "RSA"];
    const fix = adviceFix(
      `Create ${missing} for ${domain} under a selector of its own, publish it, sign with both, and name it under \`dkim: selectors:\`.`,
    );
    return {
      outcome: "fail",
      message: `the declared selectors have ${there} keys only (${[...rsa, ...ed25519].join(", ")})`,
      fix,
    };
  },
});
