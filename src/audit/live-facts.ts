// What is live beside the planned view: some changes do harm only while senders and receivers still hold the state before.
import type { Facts } from "../facts.ts";
import { changeOf } from "../standards/mta-sts/change.ts";

/** A view on its own has nothing before it. */
export const NOTHING_SERVED: Pick<Facts, "served" | "mtaStsChange"> = {
  served: { state: "absent", evidence: [] },
  mtaStsChange: { state: "absent", evidence: [] },
};

/** The facts of the planned view of a domain, with what is live now beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
export function withServed(planned: Facts, live: Facts, declaresStsRecord: boolean): Facts {
  const { mx, mtaStsPolicy, spfOutcomes } = live;
  return {
    ...planned,
    served: { state: "present", value: { mx, mtaStsPolicy, spfOutcomes }, evidence: [] },
    mtaStsChange: changeOf(live, planned, declaresStsRecord),
  };
}
