// `mail-policy merge`: the options of a check that reads what its shards observed.
import { resolve } from "node:path";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { parseOptions } from "./args.ts";
import { runCheck } from "./check.ts";
import type { CheckCommand } from "./check-options.ts";
import { JUDGING_OPTIONS, readCheck } from "./check-options.ts";
import type { Command } from "./command.ts";

export const MERGE: Command = {
  usage: ["merge DIR..."],
  options: ({ merge }) => [merge],
  run: (words, shell) => runCheck(parseMerge(words, shell.cwd), shell),
};

/** Parses the words after `merge`. */
export function parseMerge(args: readonly string[], cwd: string): CheckCommand {
  const { values, positionals } = parseOptions(args, JUDGING_OPTIONS);
  if (positionals.length === 0) throw new UsageError(message("command/merge"));
  const fixed = { offline: false, "allow-private-network": false, "changed-only": false };
  const { run, ...command } = readCheck({ ...values, ...fixed }, cwd);
  return { ...command, run: { ...run, shards: positionals.map((place) => resolve(cwd, place)) } };
}
