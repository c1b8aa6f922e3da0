// Fuzzes one target: inputs that run code no other did are kept, and changed again.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { Coverage } from "./coverage.ts";
import type { Outcome, Task } from "./messages.ts";
import { AtWork } from "./messages.ts";
import { minimized, signatureOf } from "./minimize.ts";
import { mutate } from "./mutate.ts";
import { Random } from "./random.ts";
import type { Target } from "./target.ts";
import { STEPS } from "./target.ts";

/** Project limit: inputs that run before it is asked what they ran, which takes as long as many of them; a power of two. */
const BATCH = 64;
/** Project limit: inputs kept. */
const MOST_KEPT = 5_000;

/** An input of which something does not hold. */
class Failure extends Error {
  readonly input: Buffer;

  constructor(input: Buffer, cause: unknown) {
    super("", { cause });
    this.input = input;
  }
}

class Fuzzer {
  readonly #target: Target;
  readonly #atWork: AtWork;
  readonly #coverage = new Coverage();
  readonly #inputs: Buffer[] = [];

  constructor(target: Target, atWork: AtWork) {
    this.#target = target;
    this.#atWork = atWork;
  }

  /** Throws a Failure. */
  async fuzz({ seeds, seed, runs, seconds }: Pick<Task, "seeds" | "seed" | "runs" | "seconds">): Promise<Outcome> {
    const until = Date.now() + seconds * 1000;
    const random = new Random(seed);
    for (const input of seeds) await this.#alone(Buffer.from(input), true);
    const words = wordsIn(this.#coverage.files);
    while (this.#atWork.runs < runs && Date.now() < until) {
      const next = (): Buffer => mutate(random, { inputs: this.#inputs, words });
      await this.#together(Array.from({ length: BATCH }, next));
      await this.#alone(next(), false);
    }
    return {
      kind: "held",
      runs: this.#atWork.runs,
      known: this.#inputs.length,
      found: runs === 0 ? [] : await this.#found(seeds.length),
    };
  }

  /** Whether an input fails, in words; null where it does not. */
  async failure(input: Buffer): Promise<unknown> {
    try {
      await this.#alone(input, false);
      return null;
    } catch (error) {
      return error instanceof Failure ? error.cause : error;
    }
  }

  /** One after another; where they ran new code, or much of it, each half once more, down to the one that did. */
  async #together(inputs: readonly Buffer[]): Promise<void> {
    if (inputs.length === 1) return this.#alone(inputs[0] ?? Buffer.alloc(0), false);
    for (const input of inputs) await this.#run(input);
    const { isNew, work } = this.#coverage.take({ counts: false, keep: false });
    const most = Math.max(...inputs.map((input) => this.#steps(input)));
    if (!isNew && work <= most) return;
    const half = inputs.length / 2;
    await this.#together(inputs.slice(0, half));
    await this.#together(inputs.slice(half));
  }

  async #alone(input: Buffer, isSeed: boolean): Promise<void> {
    await this.#run(input);
    const { isNew, work } = this.#coverage.take({ counts: true, keep: true });
    const most = this.#steps(input);
    if (work > most)
      throw new Failure(
        input,
        new Error(`a block of code ran ${work} times, ${most} are allowed for ${input.length} octets`),
      );
    if (isSeed || (isNew && this.#inputs.length < MOST_KEPT)) this.#inputs.push(input);
  }

  async #run(input: Buffer): Promise<void> {
    this.#atWork.begin(input);
    try {
      await this.#target.hold(input);
    } catch (error) {
      this.#coverage.take({ counts: false, keep: false });
      throw new Failure(input, error);
    }
  }

  #steps(input: Buffer): number {
    return this.#target.steps?.(input.length) ?? STEPS(input.length);
  }

  /** Of the inputs behind the seeds, those that run code which nothing smaller runs. */
  async #found(seeds: number): Promise<Buffer[]> {
    this.#coverage.forget();
    const found: Buffer[] = [];
    const bySize = this.#inputs.slice(seeds).toSorted((a, b) => a.length - b.length);
    for (const [i, input] of [...this.#inputs.slice(0, seeds), ...bySize].entries()) {
      await this.#run(input);
      if (this.#coverage.take({ counts: false, keep: true }).isNew && i >= seeds) found.push(input);
    }
    return found;
  }
}

/** The strings in source files: what a parser looks for stands in it. */
function wordsIn(files: readonly string[]): Buffer[] {
  const found = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\[\\"]){1,24})"/g)].map(([, word = ""]) => word),
  );
  return [...new Set(["\n", ...found])].map((word) => Buffer.from(word));
}

async function carryOut({ targets, name, shared, ...work }: Task): Promise<Outcome> {
  const { TARGETS } = (await import(targets)) as { TARGETS: Record<string, Target> };
  const target = TARGETS[name];
  if (target === undefined) throw new RangeError(`there is no target ${name}`);
  const atWork = new AtWork(shared);
  const fuzzer = new Fuzzer(target, atWork);
  try {
    return await fuzzer.fuzz(work);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { runs } = atWork;
    const signature = signatureOf(error.cause);
    const input = await minimized(
      error.input,
      async (smaller) => signatureOf(await fuzzer.failure(smaller)) === signature,
    );
    const cause = await fuzzer.failure(input);
    return {
      kind: "failed",
      runs,
      input,
      words: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    };
  }
}

parentPort?.postMessage(await carryOut(workerData as Task), []);
