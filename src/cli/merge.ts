// `mail-policy merge`: the options of a check that reads what its shards observed.
import { resolve } from "node:path";
import { UsageError } from "../model.ts";
import { parseOptions } from "./args.ts";
import { runCheck } from "./check.ts";
import type { CheckCommand } from "./check-options.ts";
import { JUDGING_OPTIONS, readCheck } from "./check-options.ts";
import type { Command } from "./command.ts";

export const MERGE: Command = {
  name: "merge",
  usage: [["merge DIR...", "put what shards observed together, and report on it as `check` does"]],
  options: `  DIR                       a snapshot, or a folder with snapshot.json or shard-*.json in it or in its folders
  --config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,
  --save FILE, --format, --lang en|de, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME
                            as for check; --view and --base as the shards had them`,
  run: (words, shell) => runCheck(parseMerge(words, shell.cwd), shell),
};

/** Parses the words after `merge`. */
export function parseMerge(args: readonly string[], cwd: string): CheckCommand {
  const { values, positionals } = parseOptions(args, JUDGING_OPTIONS);
  if (positionals.length === 0)
    throw new UsageError("merge needs the folders of the shards, e.g. `mail-policy merge shards`");
  const fixed = { offline: false, "allow-private-network": false, "changed-only": false };
  const { run, ...command } = readCheck({ ...values, ...fixed }, cwd);
  return { ...command, run: { ...run, shards: positionals.map((place) => resolve(cwd, place)) } };
}
