// How often each block of the code under test ran, as V8 counts it (Chrome DevTools Protocol, Profiler.takePreciseCoverage).
import { Session } from "node:inspector";
import type { Profiler } from "node:inspector";
import { fileURLToPath } from "node:url";

/** What was counted since the last time. `isNew`: some code ran that had not, or ran far more often than ever. */
export interface Counted {
  isNew: boolean;
  /** How often the block ran that ran most often: the work of the parser, whatever the machine. */
  work: number;
}

/** Whether it matters how often code ran, and whether what ran is known from now on. */
interface Take {
  counts: boolean;
  keep: boolean;
}

const ROOT = new URL("../", import.meta.url).href;
const NOT_TESTED = ["node_modules/", "fuzz/", "scripts/"].map((folder) => ROOT + folder);

/** Counts the blocks of this project's own code in this thread. */
export class Coverage {
  readonly #session = new Session();
  /** By function, for each character of it: the sizes of the counts that were seen, a bit each. */
  readonly #seen = new Map<string, Uint8Array>();
  readonly #files = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** The files of which something ran. */
  get files(): string[] {
    return [...this.#files].map((url) => fileURLToPath(url));
  }

  /** Tells what ran, and starts to count anew. */
  take({ counts, keep }: Take): Counted {
    const counted: Counted = { isNew: false, work: 0 };
    for (const { url, functions } of this.#counters()) {
      if (!url.startsWith(ROOT) || NOT_TESTED.some((folder) => url.startsWith(folder))) continue;
      this.#files.add(url);
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        counted.work = ranges.reduce((most, { count }) => Math.max(most, count), counted.work);
        counted.isNew = this.#compare(url, whole, ranges, { counts, keep }) || counted.isNew;
      }
    }
    return counted;
  }

  /** Forgets what was seen. */
  forget(): void {
    this.#seen.clear();
  }

  #counters(): Profiler.ScriptCoverage[] {
    let found: Profiler.ScriptCoverage[] = [];
    // within one thread the answer is there before this returns
    this.#session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error !== null) throw error;
      found = result;
    });
    return found;
  }

  #compare(
    url: string,
    whole: Profiler.CoverageRange,
    ranges: readonly Profiler.CoverageRange[],
    { counts, keep }: Take,
  ): boolean {
    const { startOffset: start, endOffset: end } = whole;
    const now = new Uint8Array(end - start);
    // a range stands before those within it
    for (const { startOffset, endOffset, count } of ranges)
      now.fill(sizeOf(count), startOffset - start, endOffset - start);
    const key = `${url} ${start} ${end}`;
    const seen = this.#seen.get(key) ?? new Uint8Array(end - start);
    let isNew = false;
    for (const [i, size] of now.entries()) {
      const before = seen[i] ?? 0;
      if (counts ? (size & ~before) !== 0 : size !== 0 && before === 0) isNew = true;
      if (keep) seen[i] = before | size;
    }
    if (keep) this.#seen.set(key, seen);
    return isNew;
  }
}

/** The size of a count as a bit, each eight times the one before. */
function sizeOf(count: number): number {
  if (count === 0) return 0;
  return 1 << Math.min(7, Math.floor(Math.log2(count) / 3 + 1e-9));
}
