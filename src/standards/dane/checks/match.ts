import { defineCheck, RECEIVES } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { usableSet } from "../checks.ts";
import { UNREADABLE, verdictOn, publishKeys } from "../match-check.ts";

export const daneMatch = defineCheck({
  id: "dane/match",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7671 §5", "RFC 7672 §3.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVES,
  needs: ["smtp", "dane"],
  examines: ["tlsa", "addresses"], // in this order: a failure stands where the TLSA records are declared
  judge: ({ addresses, tlsa, smtp, dane }, { domain }) => {
    const set = usableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const judgement = judgeSessions(smtp, (session, address) =>
      session.chain.length === 0 ? UNREADABLE : verdictOn(dane, address, session, domain),
    );
    return { ...judgement, fix: publishKeys(set, smtp) };
  },
});
