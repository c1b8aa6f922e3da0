// A run in shards, one after the other, and their merge, beside one run of the same domains. The reports must be equal, octet by octet.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

const DOMAINS = Number(process.env.BENCH_DOMAINS ?? 10_000);
const SHARDS = 8;
const DELAY_MS = 20;
/** A run has one moment; runs one after the other would have several. */
const NOW = ["--now", "2026-11-23"];

export const title = `${DOMAINS} domains in ${SHARDS} shards and their merge, beside one run`;

export const measure = () =>
  inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, DOMAINS, DELAY_MS);
    const audit = auditWords(fleet.resolvers.udp).filter((word) => word !== "--fail-on" && word !== "never");
    const json = ["--format", "json", ...NOW];
    const single = await runCommand(
      folder,
      [...audit, "--fail-on", "never", ...json, "--save", "single.json"],
      fleet.env,
    );
    const report = readFileSync(single.output);
    mkdirSync(join(folder, "shards"));
    const runs = [];
    for (let number = 1; number <= SHARDS; number++) {
      const shard = ["--shard", `${number}/${SHARDS}`, "--save", `shards/shard-${number}.json`, ...NOW];
      runs.push(await runCommand(folder, [...audit, ...shard], fleet.env));
    }
    fleet.close();
    const judging = ["--view", "live", "--fail-on", "never", "--format", "json", "--save", "merged.json"];
    const merge = await runCommand(folder, ["merge", "shards", ...judging]);
    if (!report.equals(readFileSync(merge.output))) throw new Error("the merged report is not that of one run");
    if (!readFileSync(join(folder, "single.json")).equals(readFileSync(join(folder, "merged.json"))))
      throw new Error("the merged snapshot is not that of one run");
    const all = [...runs, merge];
    const sum = (figure) => all.reduce((total, run) => total + run[figure], 0);
    const most = (figure) => Math.max(...runs.map((run) => run[figure]));
    return [
      { what: "one run", value: single.seconds, digits: 2, unit: "s" },
      { what: "the slowest shard", value: most("seconds"), digits: 2, unit: "s" },
      { what: "the merge", value: merge.seconds, digits: 2, unit: "s" },
      { what: "all, one after the other", value: sum("seconds"), digits: 2, unit: "s" },
      { what: "one run, processor time", value: single.processorSeconds, digits: 2, unit: "s" },
      { what: "all, processor time", value: sum("processorSeconds"), digits: 2, unit: "s" },
      { what: "one run, peak memory", value: single.megabytes, digits: 0, unit: "MB" },
      { what: "a shard, peak memory", value: most("megabytes"), digits: 0, unit: "MB" },
      { what: "the merge, peak memory", value: merge.megabytes, digits: 0, unit: "MB" },
      { what: "all, sum of peak memory", value: sum("megabytes"), digits: 0, unit: "MB" },
    ];
  });
