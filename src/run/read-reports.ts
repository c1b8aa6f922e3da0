// Received reports as evidence: the files that the policy names, one after the other.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainPolicy, ReportSource } from "../policy/policy.ts";
import { EvidenceCollector } from "../received-reports/collector.ts";
import type { Evidence } from "../received-reports/evidence.ts";
import { PolicyDomains } from "../received-reports/policy-domains.ts";
import type { Counting, Outcome } from "../received-reports/read-file.ts";
import { countFile } from "../received-reports/read-file.ts";
import { UnpackedOctets } from "../received-reports/unpack.ts";
import { findReportFiles, readReportFile } from "../zones/repository/report-files.ts";
import type { Repository } from "../zones/repository/repository.ts";

export interface ReportReading {
  evidence: Evidence;
  /** In the order of files, the first of each that does not count; at most 100. */
  problems: readonly ReportProblem[];
  /** How many more there are. */
  unlisted: number;
  /** In how many of all a report on the policy's domains may be that does not count. */
  unread: number;
  counts: ReportCounts;
}

/** What of a file does not count, and why; `reason` follows the name of the file. */
interface ReportProblem {
  /** Its name in the repository. */
  file: string;
  reason: Message;
}

interface ReportCounts {
  files: number;
  /** Reports that count; that are in these files, or were kept, already; of days that are no longer kept. */
  counted: number;
  duplicates: number;
  expired: number;
  /** What is broken, somebody else's or no report, and reports with records that do not count. */
  broken: number;
  /** Mails without a report. */
  withoutReport: number;
}

/** Project limit: problems that are listed. */
const MAX_PROBLEMS = 100;

/**
 * Reads all files of `policy.reports`. `at` is now; `earlier` is what was kept of earlier runs: it is part of the evidence, and its reports count
 * no second time. What is not read when `signal` aborts is a problem of each file. Throws an InputError for a pattern that leads out of the
 * repository.
 */
export async function readReports({
  policy,
  repository,
  at,
  earlier,
  signal,
}: {
  policy: { domains: readonly Pick<DomainPolicy, "name">[]; reports: readonly ReportSource[] };
  repository: Repository;
  at: string;
  earlier?: Evidence;
  signal: AbortSignal;
}): Promise<ReportReading> {
  const collector = new EvidenceCollector(at);
  if (earlier !== undefined) collector.addKept(earlier);
  const domains = new PolicyDomains(policy.domains.map(({ name }) => name));
  const counting = { domains, at, collector, unpacked: new UnpackedOctets() };
  const tally = new Tally();
  for (const path of findReportFiles(policy.reports, repository))
    await readFile(path, repository, { ...counting, signal }, tally);
  return { evidence: collector.evidence(), ...tally.result() };
}

async function readFile(
  path: string,
  repository: Repository,
  { signal, ...counting }: Counting & { signal: AbortSignal },
  tally: Tally,
): Promise<void> {
  const file = repository.nameOf(path);
  tally.addFile();
  if (signal.aborted) return tally.add(file, ENDED);
  const read = readReportFile(path, repository);
  if ("problem" in read) {
    tally.add(file, { became: "broken", problem: message("reports/file", { problem: read.problem }) });
    return;
  }
  for await (const outcome of countFile(file, read.pieces, counting)) {
    tally.add(file, outcome);
    await new Promise((resolve) => setImmediate(resolve)); // reading files never waits, and would let no signal through
    if (signal.aborted) return tally.add(file, ENDED);
  }
}

const ENDED: Outcome = { became: "broken", problem: message("reports/ended") };

/** Counts what became of the reports. */
class Tally {
  readonly #problems: ReportProblem[] = [];
  #unread = 0;
  readonly #counts: ReportCounts = { files: 0, counted: 0, duplicates: 0, expired: 0, broken: 0, withoutReport: 0 };

  addFile(): void {
    this.#counts.files++;
  }

  add(file: string, outcome: Outcome): void {
    this.#counts[COUNTED_AS[outcome.became]]++;
    if (outcome.became !== "broken") return;
    if (mayHoldReport(outcome.problem)) this.#unread++;
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ file, reason: outcome.problem });
  }

  result(): Omit<ReportReading, "evidence"> {
    return {
      problems: this.#problems,
      unlisted: this.#counts.broken - this.#problems.length,
      unread: this.#unread,
      counts: this.#counts,
    };
  }
}

/** Whether a report on the policy's domains may be in what does not count. A report has arrived where some of its records count. */
function mayHoldReport(reason: Message): boolean {
  if (reason.code === "reports/part") return mayHoldReport(reason.values.reason);
  if (reason.code === "reports/dmarc/records") return reason.values.faults === reason.values.count;
  return reason.code !== "reports/foreign" && reason.code !== "reports/no-report";
}

const COUNTED_AS: Readonly<Record<Outcome["became"], keyof ReportCounts>> = {
  counted: "counted",
  duplicate: "duplicates",
  expired: "expired",
  broken: "broken",
  "no-report": "withoutReport",
};
