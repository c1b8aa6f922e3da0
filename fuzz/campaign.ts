// The command `npm run fuzz`: one target after the other in a worker, which is ended where it does not come back.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Outcome, Task } from "./messages.ts";
import { AtWork } from "./messages.ts";
import { MOST_OCTETS } from "./mutate.ts";
import type { Target } from "./target.ts";

const USAGE = `Usage: npm run fuzz -- [TARGET...] [--seconds N | --runs N] [--seed N] [--keep] [--input FILE]

  --seconds N   of each target; 60
  --runs N      of each target, instead of seconds; 0: the seeds alone
  --seed N      the same inputs again; else a new seed is drawn, and printed
  --keep        write inputs that run code which no seed runs to fuzz/corpus
  --input FILE  run this file, such as one of fuzz/crashes, and no other input
`;
const HERE = fileURLToPath(new URL(".", import.meta.url));
/** Project limit: what one input may take: on any machine, far more than it does. */
const PATIENCE_SECONDS = 15;
/** Project limit: MiB of a worker's heap; no parser needs so much for inputs of some kilobytes. */
const HEAP = 512;

const OPTIONS = {
  seconds: { type: "string" },
  runs: { type: "string" },
  seed: { type: "string" },
  keep: { type: "boolean", default: false },
  input: { type: "string" },
  help: { type: "boolean", default: false },
  // for the tests of the fuzzer itself
  targets: { type: "string", default: join(HERE, "targets.ts") },
  corpus: { type: "string", default: join(HERE, "corpus") },
  crashes: { type: "string", default: join(HERE, "crashes") },
  patience: { type: "string", default: String(PATIENCE_SECONDS) },
} as const;

function readWords(): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(problem: string): never {
  console.error(`${problem}\n\n${USAGE}`);
  process.exit(2);
}

function numberOf(name: "seconds" | "runs" | "seed" | "patience", otherwise: number): number {
  const text = values[name];
  const number = text === undefined ? otherwise : Number(text);
  return number >= 0 ? number : refuse(`--${name} ${text}: a number is needed`);
}

const { values, positionals } = readWords();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const patience = numberOf("patience", PATIENCE_SECONDS) * 1000;
const { TARGETS } = (await import(pathToFileURL(resolve(values.targets)).href)) as { TARGETS: Record<string, Target> };
const names = positionals.length === 0 ? Object.keys(TARGETS) : positionals;
for (const name of names)
  if (TARGETS[name] === undefined) refuse(`there is no target ${name}; there are ${Object.keys(TARGETS).join(", ")}`);

function seedsOf(name: string): Buffer[] {
  if (values.input !== undefined) return [readFileSync(values.input)];
  const folder = join(values.corpus, name);
  return [
    Buffer.alloc(0),
    ...readdirSync(folder)
      .toSorted()
      .map((file) => readFileSync(join(folder, file))),
  ];
}

/** Runs one target. Where the worker does not come back, or dies, what it was at work on is the input that failed. */
function fuzz(task: Task): Promise<Outcome> {
  const atWork = new AtWork(task.shared);
  const worker = new Worker(new URL("fuzz.mjs", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  return new Promise((settle) => {
    const failed = (words: string): void => settle({ kind: "failed", runs: atWork.runs, input: atWork.input, words });
    let last = -1;
    const watch = setInterval(() => {
      const { runs } = atWork;
      if (runs > 0 && runs === last) {
        failed(`it did not end within ${patience / 1000} s`);
        void worker.terminate();
      }
      last = runs;
    }, patience);
    worker.on("message", settle);
    worker.on("error", (error) => failed(error.stack ?? error.message));
    worker.on("exit", (code) => {
      clearInterval(watch);
      if (code !== 0) failed(`the worker ended with code ${code}`);
    });
  });
}

function write(folder: string, name: string, input: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name + createHash("sha256").update(input).digest("hex").slice(0, 12));
  writeFileSync(file, input);
  return relative(process.cwd(), file);
}

function tell(name: string, outcome: Outcome, seeds: number, seed: number): void {
  const runs = outcome.runs.toLocaleString("en");
  if (outcome.kind === "held") {
    console.log(
      `${name}: holds, ${runs} runs; ${seeds} seeds, ${outcome.known - seeds} more inputs kept, ${outcome.found.length} of which run code that no seed runs`,
    );
    if (values.keep) for (const input of outcome.found) write(join(values.corpus, name), "", input);
    return;
  }
  const file = write(values.crashes, `${name}-`, outcome.input);
  console.log(
    `${name}: FAILED after ${runs} runs of seed ${seed}, with the ${outcome.input.length} octets in ${file}\n${outcome.words}`,
  );
  console.log(`Once more: npm run fuzz -- ${name} --runs 0 --input ${file}`);
  process.exitCode = 1;
}

const seed = numberOf("seed", Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
for (const name of names) {
  const seeds = seedsOf(name);
  const runs = values.input === undefined ? numberOf("runs", Infinity) : 0;
  const seconds = values.runs === undefined ? numberOf("seconds", 60) : Infinity;
  const targets = pathToFileURL(resolve(values.targets)).href;
  tell(
    name,
    await fuzz({
      targets,
      name,
      seeds,
      seed,
      runs,
      seconds,
      shared: AtWork.shared(Math.max(MOST_OCTETS, ...seeds.map(({ length }) => length))),
    }),
    seeds.length,
    seed,
  );
}
