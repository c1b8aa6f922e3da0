// Received reports as facts. They are the same in every view: they are about the world, not about a change.
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Observation } from "../model.ts";
import type { ReportKind } from "../received-reports/evidence.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { newAddressesOf } from "../received-reports/new-addresses.ts";
import { evidenceOf } from "../received-reports/evidence.ts";
import { reportsOf } from "../received-reports/known-reports.ts";
import { summariseDmarcReports } from "../standards/dmarc/reports.ts";
import { summariseTlsReports } from "../standards/tls-rpt/reports.ts";

export type ReportFacts = Pick<Facts, "dmarcReports" | "tlsReports">;

/** Those of a run that reads no reports. */
export const NO_REPORT_FACTS: ReportFacts = {
  dmarcReports: { state: "absent", evidence: [] },
  tlsReports: { state: "absent", evidence: [] },
};

/** The facts of a domain. `missing`: why nothing was measured of it; null if it was. */
export type ReportFactsOf = (domain: Name, missing: Message | null) => ReportFacts;

/** `at`: the moment judged as of, ISO 8601. */
export function openReportFacts(known: KnownReports, at: string): ReportFactsOf {
  const context = { unread: known.unread, at };
  return (domain, missing) => {
    const own = evidenceOf(known.evidence, domain);
    const factOf = <T>(kind: ReportKind, summarise: () => T): Observation<T> => {
      if (known.sources[kind] === undefined) return { state: "absent", evidence: [] };
      const reason = missing ?? unknownReason(known, kind, reportsOf(own, kind).length > 0);
      return reason === null
        ? { state: "present", value: summarise(), evidence: [] }
        : { state: "unknown", reason, evidence: [] };
    };
    return {
      dmarcReports: factOf("dmarc", () =>
        summariseDmarcReports(own.dmarc, { ...context, added: newAddressesOf(known.newAddresses, domain) }),
      ),
      tlsReports: factOf("tls-rpt", () => summariseTlsReports(own.tlsRpt, context)),
    };
  };
}

/** Why what is known of a domain is not all that arrived: then neither the last report nor a count can be told. null where it is all. */
function unknownReason({ keptProblem, sources }: KnownReports, kind: ReportKind, hasReports: boolean): Message | null {
  if (sources[kind] === "unobserved") return message("snapshot/unobserved");
  if (keptProblem !== null) return keptProblem;
  return sources[kind] === "empty" && !hasReports ? message("cause/no-report-files", { kind }) : null;
}
