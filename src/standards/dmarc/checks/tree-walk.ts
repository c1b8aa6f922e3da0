import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { isPublicSuffixByPsl, organisationalDomainByPsl } from "../public-suffix.ts";

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
  judge: ({ dmarc, organisation: { name: found } }, { name }) => {
    const listed = organisationalDomainByPsl(name);
    // by RFC 9989 §4.10.2 each name below is then an organisation of its own, so that not even relaxed alignment holds
    const isSuffix = dmarc.psd === "y" && !dmarc.isInherited && !dmarc.repeated;
    if (isSuffix && !isPublicSuffixByPsl(name))
      return {
        outcome: "fail",
        message: message("dmarc/tree-walk/suffix", { domain: name }),
        fix: adviceFix(message("dmarc/tree-walk/fix-suffix", { domain: name })),
      };
    if (listed === found) return { outcome: "pass", message: message("dmarc/tree-walk/same", { listed }) };
    return {
      outcome: "fail",
      message: message("dmarc/tree-walk/different", { found, listed }),
      fix: adviceFix(message("dmarc/tree-walk/fix", { listed })),
    };
  },
});
