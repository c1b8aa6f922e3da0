// The process that a command runs in.
import type { Content } from "../text/chunks.ts";
import { message } from "../message.ts";
import { notice } from "./notice.ts";
import type { Output } from "./standard-output.ts";
import { writeContent } from "./standard-output.ts";

/** The process, as the command line uses it. */
export interface Shell {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  stdout: Output;
  stderr: NodeJS.WriteStream;
  /** From now on, a signal to the process ends its run and not the process; absent where it gets none. */
  catchStop?: () => AbortSignal;
}

/** Prints; `isKept`: the content is in a file too. */
export async function print(shell: Shell, content: Content, isKept = false): Promise<0> {
  await writeContent(shell.stdout, content);
  if (shell.stdout.isClosed && !isKept) await notice(shell, message("command/output-closed"));
  return 0;
}

/** Prints lines, which are quoted, to standard error. */
export function printErrors({ stderr }: Shell, lines: readonly string[]): void {
  for (const line of lines) stderr.write(`${line}\n`);
}
