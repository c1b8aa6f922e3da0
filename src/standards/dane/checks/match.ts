import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { requireUsableSet } from "../checks.ts";
import { UNREADABLE, judgeMatch, servedKeysFix } from "../match-check.ts";

export const daneMatch = defineCheck({
  id: "dane/match",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7671 §5", "RFC 7672 §3.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  examines: ["tlsa", "addresses"], // in this order: a failure stands where the TLSA records are declared
  judge: ({ addresses, tlsa, smtp, dane }, { domain }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const judgement = judgeSessions(smtp, (session, address) =>
      session.chain.length === 0 ? UNREADABLE : judgeMatch(dane, address, session, domain),
    );
    return { ...judgement, fix: servedKeysFix(set, smtp) };
  },
});
