import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import type { UnlistedName } from "../../../dns/unlisted-names.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";

export const zoneUnlisted = defineCheck({
  id: "zone/unlisted",
  scope: "domain",
  section: "§6",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7208 §3.5"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ALL_KINDS,
  needs: ["unlistedNames"],
  judge: ({ unlistedNames: { zones, names, count } }) => {
    if (count === 0) return { outcome: "pass", message: message("zone/unlisted/none", { zones }) };
    const receiving = names.filter(({ receives }) => receives).map(policyEntry);
    const sending = names.filter(({ receives }) => !receives).map(policyEntry);
    return {
      outcome: "fail",
      message: message("zone/unlisted/found", { receiving, sending, more: count - names.length }),
      evidence: names.map(recordEvidence),
      fix: adviceFix(message("zone/unlisted/fix")),
    };
  },
});

/** Where the name is declared. */
function recordEvidence({ name, receives }: UnlistedName): Evidence {
  return { at: { type: receives ? "MX" : "A", name }, text: "" };
}

/** What the policy would say of the name: a host with an address alone neither sends nor receives mail; an MX host may send it. */
function policyEntry({ name, receives, isMxHost }: UnlistedName): { name: string; mail: string | null } {
  return { name, mail: receives ? null : isMxHost ? "send" : "none" };
}
