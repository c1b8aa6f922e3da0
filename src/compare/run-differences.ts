// How two runs differ apart from what they found: each can explain what changed.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { toEpochMs } from "../moment.ts";
import type { ComparedRun } from "../run-changes.ts";
import { keepsOutcomesOnly } from "../run-changes.ts";

/** The differences, the most important first. */
export function runDifferences(before: ComparedRun, after: ComparedRun): Message[] {
  return [
    ...(toEpochMs(before.at) > toEpochMs(after.at) ? [message("runs/order")] : []),
    ...configDifferences(before, after),
    ...differing(before.profile, after.profile, (was, now) => message("weakening/profile", { before: was, now })),
    ...differing(before.view, after.view, (was, now) => message("runs/view", { before: was, now })),
    ...differing(before.tool, after.tool, (was, now) => message("runs/tool", { before: was, now })),
    ...([before, after] as const).flatMap((run, i) => gapsOf(run, i === 0 ? after : before, i === 0)),
  ];
}

function configDifferences({ config: was }: ComparedRun, { config: now }: ComparedRun): Message[] {
  if (was.file !== now.file) return [message("runs/policy-file", { before: was.file, now: now.file })];
  return was.sha256 === now.sha256 ? [] : [message("runs/policy")];
}

/** What is only known of one of them is not known to differ. */
function differing<T>(was: T | null, now: T | null, say: (was: T, now: T) => Message): Message[] {
  return was === null || now === null || was === now ? [] : [say(was, now)];
}

/** What keeps a run from being compared as a whole. */
function gapsOf(run: ComparedRun, other: ComparedRun, isBefore: boolean): Message[] {
  const { leftOut, faults } = run;
  return [
    ...(leftOut > 0 ? [message("runs/left-out", { isBefore, count: leftOut })] : []),
    ...(faults > 0 && faults !== other.faults ? [message("runs/faults", { isBefore, count: faults })] : []),
    ...(keepsOutcomesOnly(run) ? [message("runs/outcomes-only", { isBefore })] : []),
  ];
}
