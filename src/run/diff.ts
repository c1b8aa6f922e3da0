// The story of `diff`: two runs are read, each from a report, a snapshot or a history, and compared.
import { CHECKS } from "../audit/checks.ts";
import { isOptional } from "../audit/optional-checks.ts";
import { toComparedRun } from "../compare/compared-run.ts";
import { compareRuns } from "../compare/run-changes.ts";
import { isPathOfRun, readNamedRun } from "../files/report-folder.ts";
import { type Message, message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { AuditError, InputError, SaidError, UsageError } from "../errors.ts";
import { withPlace } from "../model.ts";
import type { ComparedCheck, ComparedRun, RunChanges } from "../run-changes.ts";
import type { CheckOptions } from "./check.ts";
import { loadInputs } from "./load-inputs.ts";
import type { RecordedRuns } from "./recorded-runs.ts";
import { openRecordedRuns } from "./recorded-runs.ts";

/** A run as the user named it, and the path that this may be. */
interface RunName {
  given: string;
  path: string;
}

export interface DiffOptions {
  before: RunName;
  after: RunName;
  /** The texts of the files of a history, which may have the runs; null without one. */
  history: ReadonlyMap<string, string> | null;
  /** How snapshots are judged. */
  check: CheckOptions;
}

/** `defects` are internal errors of this program while a snapshot was judged. */
export interface DiffResult {
  changes: RunChanges;
  defects: readonly Message[];
}

const COMPARED_CHECKS: ReadonlyMap<string, ComparedCheck> = new Map(
  CHECKS.map((check) => {
    const { id, scope, isUnrecorded = false } = check;
    return [id, { scope, isOptional: isOptional(check), isUnrecorded }];
  }),
);

/** Compares two runs. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function diff({ before, after, history, check }: DiffOptions): Promise<DiffResult> {
  const defects: Message[] = [];
  const recorded = history && openRecordedRuns(history, (await loadInputs(check, [], null)).policy);
  demandOtherRun(before, after, recorded);
  const read = async (name: RunName): Promise<ComparedRun> => {
    const opened = await openRun(name, recorded, check);
    defects.push(...opened.defects);
    return opened.run;
  };
  const [was, is] = [await read(before), await read(after)];
  const changes = compareRuns(was, is, (id) => COMPARED_CHECKS.get(id));
  return { changes, defects };
}

interface OpenRun {
  run: ComparedRun;
  defects: readonly Message[];
}

/** Two names of one run of the history are a mistake. */
function demandOtherRun(before: RunName, after: RunName, recorded: RecordedRuns | null): void {
  const [was, is] = [before, after].map((name) => recorded && indexOf(name, recorded));
  if (typeof was === "number" && was === is)
    throw new UsageError(message("saved/same-run", { before: before.given, after: after.given }));
}

/** Where a name stands in the history; null where it is that of a file. Throws a UsageError where it is neither, or both. */
function indexOf({ given, path }: RunName, recorded: RecordedRuns): number | null {
  const found = recorded.find(given);
  const isFile = isPathOfRun(path);
  if ("index" in found && isFile) throw new UsageError(message("saved/run-and-file", { name: given }));
  if ("index" in found) return found.index;
  if (isFile) return null;
  throw new UsageError(message("saved/neither-run-nor-file", { name: given, problem: found.problem }));
}

async function openRun(name: RunName, recorded: RecordedRuns | null, options: CheckOptions): Promise<OpenRun> {
  const { given, path } = name;
  const index = recorded && indexOf(name, recorded);
  if (recorded !== null && index !== null) return { run: recorded.open(given, index), defects: [] };
  const read = await readNamedRun(path, given);
  if ("problem" in read) throw new UsageError(message("saved/name-a-run", { problem: read.problem }));
  if ("error" in read)
    throw new UsageError(message("saved/no-report", { file: given, problem: firstCause(read.error) }));
  if ("snapshot" in read) return judgeSnapshot(given, read.snapshot, options);
  return { run: toComparedRun(given, read.report, read.language.tag), defects: [] };
}

/** The first of those that a run without a report left. */
function firstCause(error: Error): string | Message {
  const [fault] = error instanceof InputError ? error.faults : [];
  if (fault !== undefined) return withPlace(fault);
  return error instanceof SaidError ? (error.reasons[0] ?? "") : error.message;
}

/** What the policy makes of a snapshot now. */
async function judgeSnapshot(given: string, file: string, options: CheckOptions): Promise<OpenRun> {
  const { check } = await import("./check.ts");
  const { report, defects } = await check({ ...options, replay: file }).catch((error: unknown) => {
    throw error instanceof AuditError ? new UsageError(error.reasons) : error;
  });
  if (!isMeasured(report))
    throw new UsageError(message("saved/other-domains", { file: given, policy: report.config.file }));
  return { run: toComparedRun(given, report, null), defects };
}

/** Whether anything was seen of a domain: the policy's own statements need no answers. */
function isMeasured({ domains }: Report): boolean {
  return domains.some(({ findings }) =>
    findings.some(
      ({ check, outcome }) =>
        (outcome === "pass" || outcome === "fail") && COMPARED_CHECKS.get(check)?.scope !== "attestation",
    ),
  );
}
