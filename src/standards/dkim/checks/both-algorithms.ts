import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { notApplicableWithoutSelector } from "../not-applicable.ts";

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
    if (dkimKeys.state !== "present") return notApplicableWithoutSelector();
    const { rsa, ed25519, without, unmeasured } = dkimKeys.value;
    const [rsaSelector] = rsa;
    const [ed25519Selector] = ed25519;
    if (rsaSelector !== undefined && ed25519Selector !== undefined)
      return {
        outcome: "pass",
        message: message("dkim/both-algorithms/pass", { rsa: rsaSelector, ed25519: ed25519Selector }),
      };
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    const [selector] = without;
    if (selector !== undefined)
      return { outcome: "not-applicable", message: message("dkim/both-algorithms/not-judged", { selector }) };
    const algorithm = rsaSelector === undefined ? "ed25519" : "rsa";
    const selectors = [...rsa, ...ed25519];
    return {
      outcome: "fail",
      message: message("dkim/both-algorithms/fail", { algorithm, selectors }),
      fix: adviceFix(message("dkim/both-algorithms/fix", { algorithm, domain })),
    };
  },
});
