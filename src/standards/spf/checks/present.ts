import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { emptyAliasTarget } from "../../../dns/no-record.ts";
import { message } from "../../../message.ts";
import type { Fix, MailKind } from "../../../model.ts";
import { adviceFix, afterStep, txtRecordFix } from "../../fixes.ts";
import { resemblesSpf } from "../record.ts";

export const spfPresent = defineCheck({
  id: "spf/present",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-01"],
  references: ["RFC 7208 §4.5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  examines: ["spf"],
  judge: ({ spf }, { domain, mail }) => {
    if (spf.state === "present") return { outcome: "pass", message: message("spf/present/one") };
    if (spf.state === "malformed")
      return { outcome: "fail", message: spf.problem, fix: adviceFix(message("spf/present/fix-several")) };
    const target = emptyAliasTarget(spf.evidence);
    if (target !== null)
      return {
        outcome: "fail",
        message: message("spf/present/alias", { domain, target }),
        fix: adviceFix(message("spf/present/fix-alias", { domain })),
      };
    const misspelt = spf.evidence.find(({ at, text }) => "type" in at && at.type === "TXT" && resemblesSpf(text));
    const obsolete = spf.evidence.find(({ at, text }) => "type" in at && at.type === "SPF" && text !== "");
    if (misspelt === undefined && obsolete !== undefined)
      return {
        outcome: "fail",
        message: message("spf/present/obsolete", { domain }),
        fix: txtRecordFix(domain, obsolete.text, message("spf/present/fix-obsolete")),
      };
    return {
      outcome: "fail",
      message:
        misspelt === undefined
          ? message("spf/records/none", { domain })
          : message("spf/present/misspelt", { domain, text: misspelt.text }),
      fix: newRecordFix(domain, mail),
    };
  },
});

function newRecordFix(domain: Name, mail: MailKind): Fix {
  if (mail === "receive") return txtRecordFix(domain, "v=spf1 -all", message("spf/present/fix-receive"));
  if (mail === "send") return adviceFix(message("spf/present/fix-send"));
  return afterStep(txtRecordFix(domain, "v=spf1 mx -all", message("spf/present/fix-mx")));
}
