// What a command of the command line is.
import type { Language } from "../report/language.ts";
import type { Shell } from "./shell.ts";

/** README, exit codes. */
export type ExitCode = 0 | 1 | 2 | 3;

type Help = Language["words"]["help"];

/** What each option does; lines end where the text has a line end. */
export type HelpRows = Readonly<Record<string, string>>;

export interface Command {
  /** The ways to call it. */
  usage: readonly (keyof Help["calls"])[];
  /** Its options, as `--help` lists them, with the lines between them; none where it has none. */
  options: (help: Help) => readonly (HelpRows | string)[];
  /** What the capitals in options stand for, where that is known. */
  values?: Readonly<Record<string, string>>;
  /** Runs it with the words after its name. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
  run(words: readonly string[], shell: Shell): Promise<ExitCode>;
}
