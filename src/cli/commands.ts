// The register of commands, in the order that `--help` lists them. What a command needs to run, it loads when it is run.
import { ADVANCE } from "./advance.ts";
import { BADGE } from "./badge.ts";
import { CHECK } from "./check.ts";
import type { Command } from "./command.ts";
import { DIFF } from "./diff.ts";
import { EXPLAIN } from "./explain.ts";
import { HISTORY } from "./history.ts";
import { INIT } from "./init.ts";
import { MERGE } from "./merge.ts";
import { MTA_STS } from "./mta-sts.ts";
import { PLAN } from "./plan.ts";
import { PROBE } from "./probe.ts";
import { REPORTS } from "./reports.ts";
import { SCHEMA } from "./schema.ts";

export const COMMANDS: readonly Command[] = [
  CHECK,
  PROBE,
  PLAN,
  MERGE,
  INIT,
  HISTORY,
  REPORTS,
  ADVANCE,
  MTA_STS,
  DIFF,
  BADGE,
  EXPLAIN,
  SCHEMA,
];
