import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { organisationalDomainByPsl } from "../public-suffix.ts";

export const dmarcTreeWalk = defineCheck({
  id: "dmarc/tree-walk",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §4.10", "RFC 7489 §3.2"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "organisation"],
  judge: ({ organisation: { name: found } }, { name }) => {
    const listed = organisationalDomainByPsl(name);
    if (listed === found) return { outcome: "pass", message: message("dmarc/tree-walk/same", { listed }) };
    return {
      outcome: "fail",
      message: message("dmarc/tree-walk/different", { found, listed }),
      fix: adviceFix(message("dmarc/tree-walk/fix", { listed })),
    };
  },
});
