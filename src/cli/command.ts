// What a command of the command line is.
import type { Shell } from "./shell.ts";

/** FORMATS §2. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  name: string;
  /** The ways to call it, as `check [options]`, and what each does. */
  usage: readonly (readonly [call: string, summary: string])[];
  /** Its options, as `--help` lists them; empty for none. */
  options: string;
  /** Runs it with the words after its name. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
  run(words: readonly string[], shell: Shell): Promise<ExitCode>;
}
