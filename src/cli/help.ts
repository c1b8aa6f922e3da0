// The texts of `mail-policy --help`, and of `--help` after a command.
import type { Command } from "./command.ts";

const EXIT_CODES = `Exit codes
  0 the gate passed, or the command did what it was asked for   1 the gate failed, the chain of a history is broken, or diff --exit-code found a new failure   2 an error in the policy, a declared file or the options
  3 the command could not run, or was stopped by SIGINT or SIGTERM: then the report has all results until then
`;

/** What all commands are. */
export function renderHelp(commands: readonly Command[]): string {
  const calls = commands.flatMap(({ usage }) => usage);
  const width = Math.max(...calls.map(([call]) => call.length));
  const lines = calls.map(([call, summary]) => `  mail-policy ${call.padEnd(width)}  ${summary}`);
  return `mail-policy: mail security as code, against BSI TR-03108 and TR-03182

Usage
${lines.join("\n")}
  mail-policy --version
  mail-policy COMMAND --help

${EXIT_CODES}`;
}

/** A command with its options. */
export function renderCommandHelp({ usage, options }: Command): string {
  const calls = usage.map(([call, summary]) => `mail-policy ${call}\n  ${summary}\n`);
  return `${calls.join("")}\n${options === "" ? "" : `Options\n${options}\n\n`}${EXIT_CODES}`;
}
