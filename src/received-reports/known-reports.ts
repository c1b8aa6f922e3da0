// What a run knows of received reports: it is read once, and the snapshot has it.
import type { Name } from "../dns/name.ts";
import { type Message, message } from "../message.ts";
import type { DomainEvidence, Evidence, ReportKind } from "./evidence.ts";
import { REPORT_KINDS } from "./evidence.ts";
import { mergeEvidence } from "./merge-evidence.ts";
import type { NewAddresses } from "./new-addresses.ts";

export interface KnownReports {
  /** What the files count, and what the history kept. */
  evidence: Evidence;
  /** Why what the history kept is not part of it; null where it is, and without a history. */
  keptProblem: Message | null;
  /** By the kinds that the policy names. */
  sources: Partial<Record<ReportKind, ReportSourceState>>;
  /** How many files, or parts of them, may hold a report and could not be read. */
  unread: number;
  /** The first files with something that does not count, and how much that is in all. */
  problems: FileProblem[];
  problemCount: number;
  /** Who sends that the last recorded run did not know; null without one. */
  newAddresses: NewAddresses | null;
}

/** `empty`: no file matches, and the history kept nothing of the kind; `unobserved`: a run that is replayed did not look. */
type ReportSourceState = "read" | "empty" | "unobserved";

/** `file` as in places, hostile. */
interface FileProblem {
  file: string;
  reason: Message;
}

/** Project limit: files that are named. */
export const MAX_PROBLEMS = 5;

/** The evidence of some domains. */
export function selectEvidence({ version, domains }: Evidence, names: Iterable<Name>): Evidence {
  const wanted = new Set(names);
  return { version, domains: Object.fromEntries(Object.entries(domains).filter(([name]) => wanted.has(name))) };
}

/** What is known of some domains. */
export function selectReports(known: KnownReports, names: readonly Name[]): KnownReports {
  const { evidence, newAddresses } = known;
  const wanted = new Set(names);
  const added = Object.entries(newAddresses?.domains ?? {}).filter(([name]) => wanted.has(name));
  return {
    ...known,
    evidence: selectEvidence(evidence, names),
    newAddresses: newAddresses && { ...newAddresses, domains: Object.fromEntries(added) },
  };
}

export function hasReportsOf({ domains }: Evidence, kind: ReportKind): boolean {
  return Object.values(domains).some((domain) => reportsOf(domain, kind).length > 0);
}

export function reportsOf({ dmarc, tlsRpt }: DomainEvidence, kind: ReportKind): DomainEvidence["tlsRpt"]["reports"] {
  return kind === "dmarc" ? dmarc.reports : tlsRpt.reports;
}

/** What the parts of a run know together, as of a moment: where one of them had no files, it is as if none had. */
export function joinKnownReports(parts: readonly KnownReports[], at: string): KnownReports | null {
  const [first, ...others] = parts;
  return first === undefined ? null : others.reduce((known, part) => joinTwo(known, part, at), first);
}

const WORST_FIRST: readonly (ReportSourceState | undefined)[] = ["unobserved", "empty", "read"];

function joinTwo(a: KnownReports, b: KnownReports, at: string): KnownReports {
  const states = REPORT_KINDS.flatMap((kind) => {
    const both = [a.sources[kind], b.sources[kind]];
    const worst = WORST_FIRST.find((state) => both.includes(state));
    return worst === undefined ? [] : [[kind, worst] as const];
  });
  // each part read the same files
  const [more, fewer] = b.problemCount > a.problemCount ? [b, a] : [a, b];
  return {
    evidence: mergeEvidence(a.evidence, b.evidence, at),
    keptProblem: a.keptProblem ?? b.keptProblem,
    sources: Object.fromEntries(states),
    unread: Math.max(a.unread, b.unread),
    problems: more.problems.length > 0 ? more.problems : fewer.problems,
    problemCount: more.problemCount,
    newAddresses: null, // shards have no history
  };
}

/** What the reports of a run leave unknown. */
export function reportLimitations({ keptProblem, problems, problemCount }: KnownReports): Message[] {
  const files = problems.map(({ file, reason }) => message("limitation/report-file", { file, reason }));
  return [
    ...(keptProblem?.code === "limitation/kept-reports" ? [keptProblem] : []), // that no history was read, the comparison says
    ...(problemCount === 0 ? [] : [message("limitation/reports", { files, count: problemCount })]),
  ];
}
