// The register of commands, in the order that `--help` lists them. One is loaded where it is run, or its help is asked for.
import type { Command } from "./command.ts";

export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["check", async () => (await import("./check.ts")).CHECK],
  ["probe", async () => (await import("./probe.ts")).PROBE],
  ["plan", async () => (await import("./plan.ts")).PLAN],
  ["merge", async () => (await import("./merge.ts")).MERGE],
  ["init", async () => (await import("./init.ts")).INIT],
  ["history", async () => (await import("./history.ts")).HISTORY],
  ["reports", async () => (await import("./reports.ts")).REPORTS],
  ["advance", async () => (await import("./advance.ts")).ADVANCE],
  ["mta-sts", async () => (await import("./mta-sts.ts")).MTA_STS],
  ["diff", async () => (await import("./diff.ts")).DIFF],
  ["badge", async () => (await import("./badge.ts")).BADGE],
  ["explain", async () => (await import("./explain.ts")).EXPLAIN],
  ["schema", async () => (await import("./schema.ts")).SCHEMA],
]);

export function loadCommands(): Promise<Command[]> {
  return Promise.all([...COMMANDS.values()].map((load) => load()));
}
