// What later runs need to know of the facts of earlier ones: each standard defines the shape of its own, this is their index.
import type { DkimMemory } from "./standards/dkim/memory.ts";
import type { MtaStsMemory } from "./standards/mta-sts/memory.ts";
import type { ReportRequest } from "./standards/report-arrival.ts";
import type { SpfMemory } from "./standards/spf/memory.ts";

/** Of one domain; `schema/history-state` holds it. What was never measured is missing. */
export interface DomainMemory {
  dkim?: DkimMemory;
  /** Since when records ask for reports, as far as runs saw them begin. */
  dmarcReports?: ReportRequest;
  tlsReports?: ReportRequest;
  mtaSts?: MtaStsMemory;
  spf?: SpfMemory;
}
