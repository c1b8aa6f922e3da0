// The runs of a history, as runs that are compared.
import { CHECKS } from "../audit/checks.ts";
import { levelOf, statusOf } from "../audit/levels.ts";
import type { RecordedContext } from "../compare/recorded-run.ts";
import { toRecordedRun } from "../compare/recorded-run.ts";
import { findRun } from "../history/find-run.ts";
import { readWholeLog } from "../history/log.ts";
import { outcomesAfter } from "../history/outcomes-after.ts";
import { LATEST_FILE } from "../history/record.ts";
import { type Message, message } from "../message.ts";
import type { Level } from "../model.ts";
import { UsageError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import type { Result } from "../result.ts";
import type { ComparedRun } from "../run-changes.ts";
import { reasonOf } from "../reason.ts";

/** The runs of a history by their names: see `findRun`. */
export interface RecordedRuns {
  find: (name: string) => Result<{ index: number }, Message>;
  /** Throws a UsageError where the history does not tell what was found. */
  open: (name: string, index: number) => ComparedRun;
}

/** Opens a history by the texts of its files; the policy has the levels, which the history does not keep. Throws a UsageError. */
export function openRecordedRuns(texts: ReadonlyMap<string, string>, policy: Policy): RecordedRuns {
  const log = readLog(texts);
  const context = contextOf(policy);
  return {
    find: (name) => findRun(log.entries, name),
    open: (name, index) => {
      const entry = log.entries[index];
      const outcomes = outcomesAfter(log, texts.get(LATEST_FILE) ?? null, index);
      if (entry !== undefined && outcomes !== null) return toRecordedRun(name, entry, outcomes, context);
      throw new UsageError(message("saved/not-recorded", { name }));
    },
  };
}

function readLog(texts: ReadonlyMap<string, string>): ReturnType<typeof readWholeLog> {
  try {
    return readWholeLog(texts);
  } catch (error) {
    throw new UsageError(message("history/not-readable", { problem: reasonOf(error) }));
  }
}

function contextOf({ file, profile, domains }: Policy): RecordedContext {
  const byName = new Map(domains.map((domain) => [domain.name, domain]));
  const checks = new Map(CHECKS.map((check) => [check.id, check]));
  const asked = (level: Level | undefined): level is Exclude<Level, "off"> => level !== undefined && level !== "off";
  return {
    file,
    levelOf: (id, name) => {
      const [check, domain] = [checks.get(id), byName.get(name)];
      const own = check && domain && levelOf(check, profile, domain);
      return [own, check?.levels[profile]].find(asked) ?? "must"; // what is not asked now was a failure then
    },
    statusOf,
  };
}
