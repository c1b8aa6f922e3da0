// The story of `diff`: two runs are read, each from a report, a snapshot or a history, and compared.
import { CHECKS } from "../audit/checks.ts";
import { toComparedRun } from "../compare/compared-run.ts";
import { compareRuns } from "../compare/run-changes.ts";
import { readNamedRun } from "../files/report-folder.ts";
import type { Message } from "../message.ts";
import type { Report, Scope } from "../model.ts";
import { AuditError, UsageError } from "../model.ts";
import { errorLines } from "../report/error-lines.ts";
import { ENGLISH } from "../report/language.ts";
import type { ComparedRun, RunChanges } from "../run-changes.ts";
import type { CheckOptions } from "./check.ts";

/** A run as the user named it, and the path that this may be. */
interface RunName {
  given: string;
  path: string;
}

export interface DiffOptions {
  before: RunName;
  after: RunName;
  /** How snapshots are judged. */
  check: CheckOptions;
}

/** `defects` are internal errors of this program while a snapshot was judged. */
export interface DiffResult {
  changes: RunChanges;
  defects: readonly Message[];
}

const SCOPES: ReadonlyMap<string, Scope> = new Map(CHECKS.map(({ id, scope }) => [id, scope]));

/** Compares two runs. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function diff({ before, after, check }: DiffOptions): Promise<DiffResult> {
  const defects: Message[] = [];
  const read = async (name: RunName): Promise<ComparedRun> => {
    const opened = await openRun(name, check);
    defects.push(...opened.defects);
    return opened.run;
  };
  const [was, is] = [await read(before), await read(after)];
  const changes = compareRuns(was, is, { scopeOf: (id) => SCOPES.get(id), weakenings: null });
  return { changes, defects };
}

interface OpenRun {
  run: ComparedRun;
  defects: readonly Message[];
}

async function openRun({ given, path }: RunName, options: CheckOptions): Promise<OpenRun> {
  const read = readNamedRun(path, given);
  if ("problem" in read) throw new UsageError(`${read.problem}. ${NAME_A_RUN}`);
  if ("error" in read) {
    const [first = ""] = errorLines(read.error, ENGLISH);
    throw new UsageError(`${given} has no report, because that run ended with an error: ${first}. ${NAME_A_RUN}`);
  }
  if ("snapshot" in read) return judgeSnapshot(given, read.snapshot, options);
  return { run: toComparedRun(given, read.report, read.language.tag), defects: [] };
}

const NAME_A_RUN = "Name report.json or snapshot.json of a run, or a folder with report.json";

/** What the policy makes of a snapshot now. */
async function judgeSnapshot(given: string, file: string, options: CheckOptions): Promise<OpenRun> {
  const { check } = await import("./check.ts");
  const { report, defects } = await check({ ...options, replay: file }).catch((error: unknown) => {
    throw error instanceof AuditError ? new UsageError(error.reasons.join("\n")) : error;
  });
  if (!isMeasured(report))
    throw new UsageError(
      `${given} has no answers about the domains of ${report.config.file}. Name the policy of that run with --config`,
    );
  return { run: toComparedRun(given, report, null), defects };
}

/** Whether anything was seen of a domain: the policy's own statements need no answers. */
function isMeasured({ domains }: Report): boolean {
  return domains.some(({ findings }) =>
    findings.some(
      ({ check, outcome }) => (outcome === "pass" || outcome === "fail") && SCOPES.get(check) !== "attestation",
    ),
  );
}
