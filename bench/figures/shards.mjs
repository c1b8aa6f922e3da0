// A run in shards, one after the other, and their merge, beside one run of the same domains. The reports must be equal, octet by octet.
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { inTemporaryFolder, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

const DOMAINS = Number(process.env.BENCH_DOMAINS ?? 10_000);
const SHARDS = 8;
const DELAY_MS = 20;
/** A run has one moment; runs one after the other would have several. */
const NOW = ["--now", "2026-11-23"];
const GATE = ["--fail-on", "never"];

export const title = `${DOMAINS} domains in ${SHARDS} shards and their merge, beside one run`;

/** A file has more octets than Node reads at once. */
async function digestOf(file) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

export const measure = () =>
  inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, DOMAINS, DELAY_MS);
    const audit = auditWords(fleet.resolvers.udp).filter((word) => !GATE.includes(word));
    const run = (...words) => runCommand(folder, [...words, ...NOW], fleet.env);
    const whole = [...audit, ...GATE];
    const single = await run(...whole, "--save", "single.json");
    const report = await digestOf((await run(...whole, "--format", "json")).output);
    mkdirSync(join(folder, "shards"));
    const shards = [];
    for (let number = 1; number <= SHARDS; number++)
      shards.push(await run(...audit, "--shard", `${number}/${SHARDS}`, "--save", `shards/shard-${number}.json`));
    fleet.close();
    const judging = ["merge", "shards", "--view", "live", ...GATE];
    const merge = await run(...judging, "--save", "merged.json");
    if ((await digestOf((await run(...judging, "--format", "json")).output)) !== report)
      throw new Error("the merged report is not that of one run");
    const [before, after] = await Promise.all(
      ["single.json", "merged.json"].map((name) => digestOf(join(folder, name))),
    );
    if (before !== after) throw new Error("the merged snapshot is not that of one run");
    const all = [...shards, merge];
    const sum = (figure) => all.reduce((total, one) => total + one[figure], 0);
    const most = (figure) => Math.max(...shards.map((one) => one[figure]));
    return [
      { what: "one run", value: single.seconds, digits: 2, unit: "s" },
      { what: "the slowest shard", value: most("seconds"), digits: 2, unit: "s" },
      { what: "the merge", value: merge.seconds, digits: 2, unit: "s" },
      { what: "all, one after the other", value: sum("seconds"), digits: 2, unit: "s" },
      { what: "one run, processor time", value: single.processorSeconds, digits: 2, unit: "s" },
      { what: "a shard, processor time", value: most("processorSeconds"), digits: 2, unit: "s" },
      { what: "the merge, processor time", value: merge.processorSeconds, digits: 2, unit: "s" },
      { what: "all, processor time", value: sum("processorSeconds"), digits: 2, unit: "s" },
      { what: "one run, peak memory", value: single.megabytes, digits: 0, unit: "MB" },
      { what: "a shard, peak memory", value: most("megabytes"), digits: 0, unit: "MB" },
      { what: "the merge, peak memory", value: merge.megabytes, digits: 0, unit: "MB" },
      { what: "all, sum of peak memory", value: sum("megabytes"), digits: 0, unit: "MB" },
    ];
  });
