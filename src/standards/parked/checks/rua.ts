import { defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { PARKED_CHECK } from "../parked-domain.ts";

export const parkedRua = defineCheck({
  ...PARKED_CHECK,
  id: "parked/rua",
  section: "§5",
  tests: ["TR-03182-P L-05"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const fix = adviceFix(message("parked/rua/fix", { domain: name }));
    if (dmarc.state !== "present") return { outcome: "fail", message: message("parked/rua/no-record"), fix };
    if (dmarc.value.discarded) return { outcome: "not-applicable", message: message("parked/rua/not-judged") };
    const uris = dmarc.value.rua.filter(({ problem }) => problem === null).map(({ uri }) => uri);
    if (uris.length > 0) return { outcome: "pass", message: message("parked/rua/pass", { uris }) };
    return { outcome: "fail", message: message("parked/rua/absent"), fix };
  },
});
