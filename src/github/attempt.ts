// The parts of a delivery, each tried on its own.
import { describeFileError } from "../files/atomic-write.ts";
import { AuditError } from "../model.ts";
import { errorLines } from "../report/error-lines.ts";
import type { Language } from "../report/language.ts";
import type { Runner } from "./runner.ts";

/** One part of a delivery; `what` completes "Could not …". */
export type Attempt = (what: string, step: () => unknown) => Promise<void>;

/** All parts are tried even if one fails: the measurements must not be lost. */
export function attemptWith(runner: Runner, language: Language): Attempt {
  return async (what, step) => {
    try {
      await step();
    } catch (error) {
      runner.setFailed(
        `Could not ${what}: ${error instanceof AuditError ? errorLines(error, language).join("\n") : describeFileError(error)}`,
      );
      debugStack(runner, error, language);
    }
  };
}

/** The stack of an error, for debugging. */
export function debugStack(runner: Runner, error: unknown, language: Language): void {
  if (!(error instanceof Error) || error.stack === undefined) return;
  // the message comes first; it is reported quoted
  const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
  runner.debug(errorLines(error, language).join("\n") + frames);
}
