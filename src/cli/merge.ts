// `mail-policy merge`: the options of a check that reads what its shards observed.
import { resolve } from "node:path";
import { UsageError } from "../model.ts";
import { parseOptions } from "./args.ts";
import type { CheckCommand } from "./check.ts";
import { JUDGING_OPTIONS, readCheck } from "./check.ts";

/** Parses the words after `merge`. */
export function parseMerge(args: readonly string[], cwd: string): CheckCommand {
  const { values, positionals } = parseOptions(args, JUDGING_OPTIONS);
  if (positionals.length === 0)
    throw new UsageError("merge needs the folders of the shards, e.g. `mail-policy merge shards`");
  const fixed = { offline: false, "allow-private-network": false, "changed-only": false };
  const { run, ...command } = readCheck({ ...values, ...fixed }, cwd);
  return { ...command, run: { ...run, shards: positionals.map((place) => resolve(cwd, place)) } };
}
