// What is live beside the planned view: some changes do harm only while senders and receivers still hold the state before.
import type { Facts } from "../facts.ts";
import { policyChange } from "../standards/mta-sts/policy-change.ts";

/** A view on its own has nothing before it. */
export const NO_LIVE_FACTS: Pick<Facts, "live" | "mtaStsChange"> = {
  live: { state: "absent", evidence: [] },
  mtaStsChange: { state: "absent", evidence: [] },
};

/** The facts of the planned view of a domain, with what is live now beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
export function withLiveFacts(planned: Facts, live: Facts, declaresStsRecord: boolean): Facts {
  const { mx, mtaStsPolicy, spfExpectationResults } = live;
  return {
    ...planned,
    live: { state: "present", value: { mx, mtaStsPolicy, spfExpectationResults }, evidence: [] },
    mtaStsChange: policyChange(live, planned, declaresStsRecord),
  };
}
