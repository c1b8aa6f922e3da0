// Received reports of example.org as `reports show` has them, with a sender that is new since the last run.
import type { DomainEvidence } from "../../src/received-reports/evidence.ts";
import type { ReceivedView, ShownReports } from "../../src/received-reports/view.ts";
import { viewReceived } from "../../src/received-reports/view.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import { sampleEvidence } from "../received-reports/sample-evidence.ts";
import { policyOf } from "../senders/rows.ts";
import { inWords } from "./in-words.ts";

const PERIOD = { first: "2026-10-31", last: "2026-11-29" };
const LAST_RUN = "2026-11-28T05:17:00.000Z";

export function viewOf(domain: string, evidence: DomainEvidence = sampleEvidence()): ReceivedView {
  const added = new Set(["203.0.113.200"]);
  const senders = sendersOf(evidence.dmarc.rows, { policy: policyOf(), observed: null, since: PERIOD.first, added });
  return viewReceived(domain, evidence, { period: PERIOD, senders, lastRun: LAST_RUN });
}

export function shownReports(
  domains: readonly ReceivedView[] = ["example.org", "example.net"].map((d) => viewOf(d)),
): ShownReports {
  const problems = [{ file: "reports/a.xml", reason: inWords("it is broken") }];
  return { domains, isOffline: true, isDetailed: true, isByDay: false, problems, unlisted: 3 };
}
