import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { isWithin } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import { adviceFix, txtRecordFix } from "../../fixes.ts";
import { describeKey } from "../key.ts";

export const dkimRetired = defineCheck({
  id: "dkim/retired",
  scope: "retired-selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDING_KINDS,
  examines: ["key"],
  judge: ({ key: fact }, { domain, name }) => {
    if (fact.state === "absent") return { outcome: "pass", message: message("dkim/retired/no-record") };
    if (fact.state === "malformed") return { outcome: "unknown", message: fact.problem };
    const { key, owner, isRevoked, errors } = fact.value;
    // not a usable key, but anyone can forge signatures that some verifiers accept under it
    const published =
      key === null ? errors.find(({ code }) => code === "dkim-key/ed25519-small-order") : describeKey(key);
    if (published === undefined)
      return {
        outcome: "pass",
        message: isRevoked ? message("dkim/retired/revoked") : message("dkim/retired/no-usable-key"),
      };
    return {
      outcome: "fail",
      message: message("dkim/retired/fail", { key: published }),
      fix: isWithin(owner, domain)
        ? txtRecordFix(owner, "v=DKIM1; p=", message("dkim/retired/fix-revoke"))
        : adviceFix(message("dkim/retired/fix-alias", { name, owner })),
    };
  },
});
