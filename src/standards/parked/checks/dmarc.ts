import { defineCheck } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import type { DomainFacts } from "../../../facts.ts";
import { message } from "../../../message.ts";
import type { Fix } from "../../../model.ts";
import { txtRecordFix } from "../../fixes.ts";
import { usableUris } from "../../report-uris.ts";
import { PARKED_CHECK } from "../parked-domain.ts";

export const parkedDmarc = defineCheck({
  ...PARKED_CHECK,
  id: "parked/dmarc",
  section: "§4.3",
  tests: ["TR-03182-P L-04"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "must", bsi: "must" },
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const fix = rejectRecordFix(name, dmarc);
    if (dmarc.state === "absent")
      return { outcome: "fail", message: message("dmarc-record/absent", { domain: name }), fix };
    if (dmarc.state === "malformed") return { outcome: "fail", message: dmarc.problem, fix };
    const { effective: policy, isInherited, foundAt, isTesting, errors, badTags, discarded, pct } = dmarc.value;
    if (discarded || badTags.length > 0)
      return { outcome: "fail", message: message("parked/dmarc/invalid", { errors }), fix };
    // RFC 9989 §C.5.2 has removed `pct`: receivers that follow it ignore the tag
    const applied = message("parked/dmarc/policy", {
      policy,
      testing: isTesting,
      origin: isInherited ? foundAt : null,
      pct: pct ?? 100,
    });
    return policy === "reject" ? { outcome: "pass", message: applied } : { outcome: "fail", message: applied, fix };
  },
});

/**
 * A record with `p=reject`. It keeps the destinations of the current one, unless that is a public suffix's; a parked domain
 * receives no mail, so a new one cannot be guessed.
 */
function rejectRecordFix(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  const isOurs = dmarc.state === "present" && !(dmarc.value.isInherited && dmarc.value.psd === "y");
  const rua = isOurs ? usableUris(dmarc.value.rua) : null;
  const value = `v=DMARC1; p=reject${rua === null ? "" : `; rua=${rua}`}`;
  return txtRecordFix(prependLabels("_dmarc", domain), value, message("parked/dmarc/fix"));
}
