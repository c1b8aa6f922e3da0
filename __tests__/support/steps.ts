// Work that is counted, not timed: how often the functions and blocks of our own code run, as V8's precise coverage has it.
import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

// Functions count their blocks if they are compiled from now on, and they are compiled when they are first called.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * Runs `work` and counts its steps: the executions of all functions and blocks of `src/`. The same work has the same count on
 * every machine, under any load. A call into V8 itself (a regular expression, a copy of a string) is no step.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  setFlagsFromString("--no-opt"); // calls that are inlined are not counted
  try {
    await session.post("Profiler.takePreciseCoverage"); // starts the count
    await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const ours = result.filter(({ url }) => url.includes("/src/"));
    return ours.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((sum, { count }) => sum + count, 0);
  } finally {
    setFlagsFromString("--opt");
  }
}

/** How many times more steps twice the size takes: 2 where the work is linear, 4 where it is quadratic. `size` is the smaller one. */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  const once = await stepsOf(() => work(size));
  if (once < size) throw new Error(`${once} steps for a size of ${size}: nothing was counted`);
  return (await stepsOf(() => work(2 * size))) / once;
}
