import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { isIPv4 } from "../../../dns/address.ts";
import { isHostName } from "../../../dns/name.ts";
import { judgePolicy, judgeCachedPolicy } from "../mx-coverage.ts";

export const mtaStsMxCoverage = defineCheck({
  id: "mta-sts/mx-coverage",
  scope: "host",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §4.1", "RFC 8461 §8.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["mx", "mtaStsPolicy"],
  examines: ["live"],
  judge: ({ mx, mtaStsPolicy, live }, { domain, name }) => {
    const judgement = judgePolicy(mtaStsPolicy, domain, name);
    // RFC 8461 §3.2: a pattern is a domain name, so none can be added for what is no name of a host.
    const isNamed = !isIPv4(name) && isHostName(name);
    if (!isNamed)
      return judgement.outcome === "fail"
        ? { outcome: "not-applicable", message: `not judged: ${name} is no host name, see mx/target` }
        : judgement;
    const held = live.state === "present" ? judgeCachedPolicy(live.value, mx, domain, name) : null;
    if (held === null) return judgement;
    return judgement.outcome === "fail" ? { ...judgement, ...(held.fix === undefined ? {} : { fix: held.fix }) } : held;
  },
});
