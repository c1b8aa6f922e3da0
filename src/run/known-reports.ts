// The received reports of a run: those in the files that the policy names, with what the history kept of earlier ones.
import { EVIDENCE_FILE, MAX_FILE_OCTETS } from "../history/record.ts";
import type { EvidenceUpdate } from "../history/history.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { ReportKind, Evidence } from "../received-reports/evidence.ts";
import { REPORT_KINDS } from "../received-reports/evidence.ts";
import { formatWithin, parseEvidence } from "../received-reports/evidence-file.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { hasReportsOf, MAX_PROBLEMS, selectEvidence } from "../received-reports/known-reports.ts";
import { findNewAddresses } from "../received-reports/new-addresses.ts";
import { mergeEvidence } from "../received-reports/merge-evidence.ts";
import type { World } from "../sources/world.ts";
import { reasonOf } from "../reason.ts";
import { findReportFiles } from "../zones/repository/report-files.ts";
import type { OpenHistory } from "./history.ts";
import { notRead } from "./history.ts";
import type { RunInputs } from "./load-inputs.ts";
import { ENGLISH } from "../report/language.ts";
import { sayAll } from "../report/say.ts";

const NO_EVIDENCE: Evidence = { version: 1, domains: {} };

/**
 * What is known of received reports; null where the policy names none. A replay knows what the replayed run knew, and reads nothing; a run
 * that is put together adds what the history kept. Throws an InputError for a pattern that leads out of the repository.
 */
export async function knowReports(
  { policy, repository }: Pick<RunInputs, "policy" | "repository">,
  { at, recorded }: Pick<World, "at" | "recorded">,
  history: OpenHistory | null,
  signal: AbortSignal,
): Promise<KnownReports | null> {
  const kinds = REPORT_KINDS.filter((kind) => policy.reports.some((source) => source.kind === kind));
  if (kinds.length === 0) return null;
  if (recorded !== undefined && !recorded.isPart) return asRecorded(kinds, recorded.reports);
  const kept = history === null ? { evidence: NO_EVIDENCE, problem: null } : await readKept(history);
  const known =
    recorded === undefined
      ? await readFiles({ policy, repository }, kinds, { at, earlier: kept.evidence, signal })
      : withKept(asRecorded(kinds, recorded.reports), kept.evidence, at);
  const last = history?.history.last ?? null;
  const newAddresses = last && findNewAddresses(last.at, kept.evidence, known.evidence);
  return { ...known, keptProblem: kept.problem ?? known.keptProblem, newAddresses };
}

/** Of a kind that it did not look for, a recorded run knows nothing. */
function asRecorded(kinds: readonly ReportKind[], recorded: KnownReports | null): KnownReports {
  const known = recorded ?? {
    evidence: NO_EVIDENCE,
    keptProblem: null,
    unread: 0,
    problems: [],
    problemCount: 0,
    newAddresses: null,
  };
  const states = kinds.map((kind) => [kind, recorded?.sources[kind] ?? "unobserved"] as const);
  return { ...known, sources: Object.fromEntries(states) };
}

function withKept(known: KnownReports, kept: Evidence, at: string): KnownReports {
  const states = Object.entries(known.sources).map(
    ([kind, state]) => [kind, hasReportsOf(kept, kind as ReportKind) && state === "empty" ? "read" : state] as const,
  );
  return { ...known, evidence: mergeEvidence(kept, known.evidence, at), sources: Object.fromEntries(states) };
}

async function readKept({
  access,
  stored,
  problem,
}: OpenHistory): Promise<{ evidence: Evidence; problem: Message | null }> {
  if (problem !== null) return { evidence: NO_EVIDENCE, problem: notRead(access, problem) };
  const { name } = access.store;
  try {
    const text = await access.store.readFile(stored, EVIDENCE_FILE);
    if (text === null) return { evidence: NO_EVIDENCE, problem: null };
    const parsed = parseEvidence(text);
    if ("evidence" in parsed) return { evidence: parsed.evidence, problem: null };
    return { evidence: NO_EVIDENCE, problem: message("limitation/kept-reports", { name, problem: parsed.problem }) };
  } catch (error) {
    return { evidence: NO_EVIDENCE, problem: message("limitation/kept-reports", { name, problem: reasonOf(error) }) };
  }
}

async function readFiles(
  inputs: Pick<RunInputs, "policy" | "repository">,
  kinds: readonly ReportKind[],
  { at, earlier, signal }: { at: string; earlier: Evidence; signal: AbortSignal },
): Promise<Omit<KnownReports, "newAddresses">> {
  const { readReports } = await import("./read-reports.ts"); // most runs read none
  const { evidence, problems, unlisted, unread } = await readReports({ ...inputs, at, earlier, signal });
  const states = kinds.map((kind) => {
    const own = inputs.policy.reports.filter((source) => source.kind === kind);
    const isRead = hasReportsOf(earlier, kind) || findReportFiles(own, inputs.repository).length > 0;
    return [kind, isRead ? "read" : "empty"] as const;
  });
  return {
    evidence: selectEvidence(
      evidence,
      inputs.policy.domains.map(({ name }) => name),
    ),
    keptProblem: null,
    sources: Object.fromEntries(states),
    unread,
    problems: problems.slice(0, MAX_PROBLEMS).map(({ file, reason }) => ({ file, reason })),
    problemCount: problems.length + unlisted,
  };
}

/** Adds what a run knows to what the history kept of the domains of the policy, as of a moment; null where it stays as it is, as it cannot be read. */
export function evidenceUpdate(
  { evidence, keptProblem }: KnownReports,
  { domains }: Pick<RunInputs["policy"], "domains">,
  at: string,
): EvidenceUpdate | null {
  if (keptProblem !== null) return null;
  const names = domains.map(({ name }) => name);
  return (kept) => {
    const earlier = kept === null ? { evidence: NO_EVIDENCE } : parseEvidence(kept);
    if ("problem" in earlier) return null;
    const merged = selectEvidence(mergeEvidence(earlier.evidence, evidence, at), names);
    const text = formatWithin(MAX_FILE_OCTETS, merged);
    return text === kept || (kept === null && Object.keys(evidence.domains).length === 0) ? null : text;
  };
}

/** As a snapshot keeps it, which knows the messages of answers alone: what the history said is in English there. */
export function withPlainProblem(known: KnownReports): KnownReports {
  const { keptProblem } = known;
  if (keptProblem === null || !("values" in keptProblem)) return known;
  return { ...known, keptProblem: { ...keptProblem, values: sayAll(keptProblem.values, ENGLISH) } as Message };
}
