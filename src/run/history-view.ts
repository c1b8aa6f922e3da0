// The earlier runs for reports that show them, read when such a report is written: the months before this one are files of their own.
import type { HistoryFiles } from "../history/history.ts";
import { firstViewedDay, MAX_VIEWED_RUNS, viewHistory } from "../history/history-view.ts";
import type { HistoryView, ReportedRun } from "../history/history-view.ts";
import { readLog } from "../history/chain.ts";
import { readWholeLog } from "../history/log.ts";
import { archiveName, LATEST_FILE, LOG_FILE, MAX_FILE_OCTETS } from "../history/record.ts";
import type { Message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { countBySection } from "../report/status-matrix.ts";
import { surveyOf } from "../report/survey.ts";
import { reasonOf } from "../reason.ts";
import type { OpenHistory } from "./history.ts";
import { findPolicyChanges } from "./policy-changes.ts";
import type { RunInputs } from "./load-inputs.ts";

/** Project limit: runs whose commits are looked up, the latest that found the policy changed: git is started for each. */
const MAX_RUNS_WITH_COMMITS = 20;

/**
 * The runs of a history up to the one that is reported; null where it cannot be read, which the report says. `recorded`: the history after this
 * run, null where it was not added. `folder`: one of the repository, where git may have the commits of the runs. Never rejects.
 */
export async function readHistoryView(
  open: OpenHistory,
  inputs: Pick<RunInputs, "policy" | "domains">,
  report: Report,
  recorded: HistoryFiles | null,
  folder: string,
): Promise<HistoryView | null> {
  if (open.problem !== null) return null;
  const texts = new Map(recorded ?? storedFiles(open));
  const archives = await readArchives(open, texts, report.at);
  const log = readWholeLog(new Map([...archives.texts, ...texts]), archives.isWhole);
  const reported = describeRun(open, inputs, report);
  const { isWhole, problem } = archives;
  const isRecorded = recorded !== null;
  const view = viewHistory(log, reported, { isRecorded, hasOlder: !isWhole && problem === null, problem });
  const { file: config, included } = inputs.policy;
  const runs = view.runs.filter((run) => run.isRecorded);
  const policy = { config, include: included.patterns };
  return { ...view, policyCommits: await findPolicyChanges(runs, policy, { folder, limit: MAX_RUNS_WITH_COMMITS }) };
}

function storedFiles({ stored: { latest, log } }: OpenHistory): HistoryFiles {
  return new Map([
    ...(latest === null ? [] : [[LATEST_FILE, latest] as const]),
    ...(log === null ? [] : [[LOG_FILE, log] as const]),
  ]);
}

function describeRun(
  { commit }: OpenHistory,
  { policy, domains }: Pick<RunInputs, "policy" | "domains">,
  report: Report,
): ReportedRun {
  const { at, config, tool, view, conclusion, counts } = report;
  const sections = countBySection(surveyOf(report).matrix);
  const audited = domains.length === policy.domains.length ? null : domains.map(({ name }) => name);
  return { at, commit, policy: config.sha256, tool: tool.version, view, conclusion, counts, sections, audited };
}

interface Archives {
  texts: ReadonlyMap<string, string>;
  /** Whether there are no older ones. */
  isWhole: boolean;
  problem: string | Message | null;
}

/** The months before those of `newer`, latest first, until there is as much as is shown, or as many octets as one file may have. */
async function readArchives(
  { access: { store }, stored }: OpenHistory,
  newer: HistoryFiles,
  at: string,
): Promise<Archives> {
  const texts = new Map<string, string>();
  const firstNeeded = archiveName(monthOf(firstViewedDay(at)));
  const { entries } = readWholeLog(newer, false);
  let begin = entries[0] === undefined ? null : archiveName(monthOf(entries[0].at));
  let runs = entries.length;
  let octets = 0;
  try {
    const names = (await store.archives(stored)).filter((name) => isBefore(name, begin));
    while (names.length > 0 && isBefore(firstNeeded, begin) && runs < MAX_VIEWED_RUNS && octets < MAX_FILE_OCTETS) {
      const name = names.pop() as string;
      const text = (await store.readFile(stored, name)) ?? "";
      runs += readLog(name, text, undefined).entries.length;
      octets += Buffer.byteLength(text);
      texts.set(name, text);
      begin = name;
    }
    return { texts, isWhole: names.length === 0, problem: null };
  } catch (error) {
    return { texts, isWhole: false, problem: reasonOf(error) };
  }
}

/** Whether a log begins before another one, null where that has no entry. */
function isBefore(name: string, other: string | null): boolean {
  return other === null || name < other;
}

function monthOf(at: string): string {
  return at.slice(0, 7);
}
