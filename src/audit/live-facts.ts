// Live facts beside the planned view: some changes do harm only while senders and receivers still have the old state cached.
import type { Facts } from "../facts.ts";
import { markNewKeys } from "../standards/dkim/key-age.ts";
import { policyChange } from "../standards/mta-sts/policy-change.ts";
import { asksForReports } from "../standards/report-arrival.ts";

/** A view that is compared neither with the live one nor with an earlier run. */
export const NO_LIVE_FACTS: Pick<Facts, "live" | "mtaStsChange" | "earlier"> = {
  earlier: { state: "absent", evidence: [] },
  live: { state: "absent", evidence: [] },
  mtaStsChange: { state: "absent", evidence: [] },
};

/** The planned facts of a domain with the live ones beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
export function withLiveFacts(planned: Facts, live: Facts, declaresStsRecord: boolean): Facts {
  const { mx, mtaStsPolicy, spfExpectationResults, dmarc, tlsRpt } = live;
  const liveKeys = [...Object.values(live.dkim), ...Object.values(live.dkimRetired)];
  return {
    ...planned,
    dkimAges: markNewKeys(planned.dkimAges, planned.dkim, liveKeys),
    live: {
      state: "present",
      value: {
        mx,
        mtaStsPolicy,
        spfExpectationResults,
        asksForReports: { dmarc: asksForReports(dmarc), tlsRpt: asksForReports(tlsRpt) },
      },
      evidence: [],
    },
    mtaStsChange: policyChange(live, planned, declaresStsRecord),
  };
}
