// The parts of a delivery, each tried on its own.
import { describeFileError } from "../files/atomic-write.ts";
import { AuditError } from "../errors.ts";
import { errorLines } from "../report/error-lines.ts";
import type { Language } from "../report/language.ts";
import type { Runner } from "./runner.ts";

/** One part of a delivery, by its name. */
export type Attempt = (part: Part, step: () => unknown) => Promise<void>;
type Part = Parameters<Language["words"]["action"]["couldNot"]>[0];

/** All parts are tried even if one fails: the measurements must not be lost. */
export function attemptWith(runner: Runner, language: Language): Attempt {
  return async (part, step) => {
    try {
      await step();
    } catch (error) {
      const said = error instanceof AuditError ? error : new AuditError(describeFileError(error));
      runner.setFailed(language.words.action.couldNot(part, errorLines(said, language).join("\n")));
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
