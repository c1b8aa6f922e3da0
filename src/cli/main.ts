// Runs a command, and says what went wrong.
import { InputError, UsageError, AuditError } from "../model.ts";
import { didYouMean } from "../policy/did-you-mean.ts";
import { errorLines } from "../report/error-lines.ts";
import { languageOf } from "./args.ts";
import type { ExitCode } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { renderCommandHelp, renderHelp } from "./help.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";

const HELP = ["--help", "-h"];

/** Runs one command; its exit code (FORMATS §2). */
export async function main(shell: Shell): Promise<ExitCode> {
  try {
    return await runCommand(shell);
  } catch (error) {
    const language = languageOf(shell.args);
    const { commands } = language.words;
    const [first = "", ...others] = errorLines(error, language);
    if (error instanceof InputError) printErrors(shell, [first, ...others]);
    else if (error instanceof UsageError) printErrors(shell, [`mail-policy: ${first}`, ...others, commands.seeHelp]);
    else if (error instanceof AuditError) printErrors(shell, [`mail-policy: ${first}`, ...others]);
    else printErrors(shell, [`mail-policy: ${commands.internalError(first)}`]);
    return error instanceof InputError || error instanceof UsageError ? 2 : 3;
  }
}

async function runCommand(shell: Shell): Promise<ExitCode> {
  const [name, ...words] = shell.args;
  if (name === undefined) throw new UsageError("no command given; try `mail-policy check`");
  if (name === "help" || HELP.includes(name)) return print(shell, renderHelp(COMMANDS));
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((one) => one.name);
    throw new UsageError(`unknown command ${JSON.stringify(name)}${didYouMean(name, names)}`);
  }
  return words.some((word) => HELP.includes(word))
    ? print(shell, renderCommandHelp(command))
    : command.run(words, shell);
}
