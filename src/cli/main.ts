// Runs a command, and says what went wrong.
import { message } from "../message.ts";
import { InputError, UsageError, AuditError } from "../errors.ts";
import { errorLines } from "../report/error-lines.ts";
import type { Language } from "../report/language.ts";
import { loadLanguage } from "../report/load-language.ts";
import { languageTagIn, optionsEnd } from "./args.ts";
import type { ExitCode } from "./command.ts";
import { COMMANDS, loadCommands } from "./commands.ts";
import { renderCommandHelp, renderHelp } from "./help.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { VERSION, printVersion } from "./version.ts";
import { closestWord } from "../text/closest-word.ts";

const HELP = ["--help", "-h"];

/** Runs one command; its exit code. */
export async function main(shell: Shell): Promise<ExitCode> {
  const language = await loadLanguage(languageTagIn(shell.args));
  return runCommand(shell, language).catch((error: unknown) => tellError(shell, error));
}

/** Says on standard error why a command failed; its exit code. */
export async function tellError(shell: Shell, error: unknown): Promise<2 | 3> {
  const language = await loadLanguage(languageTagIn(shell.args));
  const { commands } = language.words;
  const [first = "", ...others] = errorLines(error, language);
  if (error instanceof InputError) printErrors(shell, [first, ...others]);
  else if (error instanceof UsageError) printErrors(shell, [`mail-policy: ${first}`, ...others, commands.seeHelp]);
  else if (error instanceof AuditError) printErrors(shell, [`mail-policy: ${first}`, ...others]);
  else printErrors(shell, [`mail-policy: ${commands.internalError(first)}`]);
  return error instanceof InputError || error instanceof UsageError ? 2 : 3;
}

/** The words before the command that choose the language: none, `--lang=de` or `--lang de`. */
function leadingLanguage([first = "", second]: readonly string[]): string[] {
  if (first.startsWith("--lang=")) return [first];
  return first === "--lang" && second !== undefined ? [first, second] : [];
}

async function runCommand(shell: Shell, language: Language): Promise<ExitCode> {
  const leading = leadingLanguage(shell.args);
  const [name, ...others] = shell.args.slice(leading.length);
  const words = others.toSpliced(optionsEnd(others), 0, ...leading);
  if (name === undefined) throw new UsageError(message("command/none"));
  const asksHelp = words.some((word) => HELP.includes(word));
  if (VERSION.includes(name) && !asksHelp) return printVersion(shell);
  if (["help", ...HELP, ...VERSION].includes(name)) return print(shell, renderHelp(await loadCommands(), language));
  const load = COMMANDS.get(name);
  if (load === undefined)
    throw new UsageError(message("command/unknown", { text: name, meant: closestWord(name, [...COMMANDS.keys()]) }));
  const command = await load();
  return asksHelp ? print(shell, renderCommandHelp(command, language)) : command.run(words, shell);
}
