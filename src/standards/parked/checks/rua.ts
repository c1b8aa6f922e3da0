import { defineCheck, PARKED_KINDS } from "../../../define-check.ts";
import { REQUIREMENT } from "../checks.ts";

export const parkedRua = defineCheck({
  id: "parked/rua",
  scope: "domain",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-05"],
  references: ["RFC 9989 §4.7"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: PARKED_KINDS,
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const text = `Add \`rua=mailto:…\` to the DMARC record of ${name}, with a mailbox of a domain that receives mail.`;
    const fix = { text, records: [] };
    if (dmarc.state !== "present") return { outcome: "fail", message: "no DMARC record asks for reports", fix };
    if (dmarc.value.discarded)
      return { outcome: "not-applicable", message: "not judged: receivers discard the record, see parked/dmarc" };
    const usable = dmarc.value.rua.filter((uri) => uri.problem === null);
    if (usable.length > 0)
      return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
    return { outcome: "fail", message: "the DMARC record asks for no reports by mail", fix };
  },
});
