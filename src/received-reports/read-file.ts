// The reports of one file, counted.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { EvidenceCollector, Reception } from "./collector.ts";
import { readDmarcReport } from "./dmarc-report.ts";
import type { ReportDocument, Step } from "./documents.ts";
import { documentsIn } from "./documents.ts";
import type { PolicyDomains } from "./policy-domains.ts";
import { readTlsReport } from "./tls-report.ts";
import type { UnpackedOctets } from "./unpack.ts";
import { UnusableReport } from "./unusable-report.ts";

/** What reports are counted by: for which domains, up to which moment, and where. */
export interface Counting {
  domains: PolicyDomains;
  /** Now, ISO 8601. */
  at: string;
  collector: EvidenceCollector;
  unpacked: UnpackedOctets;
}

/** What became of something in a file: of a report, of a part that is none or broken, or of a mail without one. */
export type Outcome = { became: Reception | "no-report" } | { became: "broken"; problem: Message };

/** Counts every report in a file, read piece by piece, which never throws for what it holds. A report has a second one where some of its records do not count. */
export async function* countFile(
  name: string,
  pieces: Iterable<Uint8Array>,
  counting: Counting,
): AsyncGenerator<Outcome> {
  for await (const found of documentsIn(name, pieces, counting.unpacked)) {
    const { steps } = found;
    if ("document" in found) yield* countDocument(found.document, steps, counting);
    else if (found.problem === null) yield { became: "no-report" };
    else yield broken(steps, found.problem);
  }
}

async function* countDocument(
  document: ReportDocument,
  steps: readonly Step[],
  counting: Counting,
): AsyncGenerator<Outcome> {
  const { domains, at, collector } = counting;
  try {
    if (document.form === "json") {
      yield { became: collector.addTls(readTlsReport(document.octets, document.name, domains, at)) };
      return;
    }
    const report = await readDmarcReport(document.octets, domains, at);
    const became = collector.addDmarc(report);
    yield { became };
    if (became === "counted" && report.uncounted !== null) yield broken(steps, report.uncounted);
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    yield broken(steps, error.reason);
  }
}

function broken(steps: readonly Step[], reason: Message): Outcome {
  return { became: "broken", problem: steps.length === 0 ? reason : message("reports/part", { steps, reason }) };
}
