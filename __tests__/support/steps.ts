// Work counted, not timed: how often each block of our code and of the YAML library runs, as Node's own coverage counts it, and
// how much the built-in functions that walk over arrays, strings and maps come past. The same on every machine, however busy.
// To be imported first: what was compiled before is counted by function, not by block.
import { afterAll, expect } from "@jest/globals";
import type { Profiler } from "node:inspector";
import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

const COUNTED = /\/src\/|\/node_modules\/yaml\//;

setFlagsFromString("--no-opt"); // calls that the compiler inlines are not counted
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
// the test files that this process runs next go at full speed again
afterAll(() => {
  session.disconnect();
  setFlagsFromString("--opt");
});

/** Of the blocks that ran since this was asked last. */
function takeBlocks(): number {
  let blocks = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage: Profiler.TakePreciseCoverageReturnType) => {
    if (error !== null) throw error;
    const functions = coverage.result.filter(({ url }) => COUNTED.test(url)).flatMap((script) => script.functions);
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  });
  return blocks;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
/** What a call of a built-in function came past, by what it was called on, given, and gave back. */
type StepCounter = (self: unknown, result: unknown, given: readonly unknown[]) => number;

const lengthOf = (value: unknown): number => (value as { length?: number } | null)?.length ?? 0;
const selfLength: StepCounter = (self) => lengthOf(self);
const resultLength: StepCounter = (_self, result) => lengthOf(result);
const argumentLength: StepCounter = (_self, _result, [given]) => lengthOf(given);
const oneStep: StepCounter = () => 1;
/** From where a search began to what it found, else to the end. */
const searchedForward: StepCounter = (self, result, [, from]) => {
  const start = typeof from === "number" ? from : 0;
  return typeof result === "number" && result >= 0 ? Math.abs(result - start) + 1 : Math.max(0, lengthOf(self) - start);
};
/** The same backwards. */
const searchedBackward: StepCounter = (self, result, [, from]) =>
  Math.min(lengthOf(self), typeof from === "number" ? from : Infinity) - (result as number);
const matchedLength: StepCounter = (self, result, [text]) => {
  const match = result as RegExpExecArray | null;
  const { source, sticky, multiline } = self as RegExp;
  const isAnchored = sticky || (source.startsWith("^") && !multiline);
  if (match === null) return isAnchored ? 1 : lengthOf(text);
  return match[0].length + 1;
};

const prototypeOf = (iterator: object): object => Object.getPrototypeOf(iterator) as object;
const countersFor = (holder: object, names: string, passed: StepCounter): [object, string, StepCounter][] =>
  names.split(" ").map((name) => [holder, name, passed]);

const BUILT_IN: readonly [object, string, StepCounter][] = [
  ...countersFor(Array.prototype, "join reverse toReversed sort toSorted fill shift unshift flat", selfLength),
  ...countersFor(Array.prototype, "includes indexOf", searchedForward),
  ...countersFor(Array.prototype, "slice concat splice with", resultLength),
  ...[[][Symbol.iterator](), new Map().entries(), new Set().values(), ""[Symbol.iterator]()].flatMap((iterator) =>
    countersFor(prototypeOf(iterator), "next", oneStep),
  ),
  ...countersFor(Object, "keys values entries fromEntries", resultLength),
  ...countersFor(String.prototype, "split replace replaceAll toLowerCase toUpperCase", selfLength),
  ...countersFor(String.prototype, "indexOf", searchedForward),
  ...countersFor(String.prototype, "includes", selfLength),
  ...[Array.prototype, String.prototype].flatMap((holder) => countersFor(holder, "lastIndexOf", searchedBackward)),
  ...countersFor(String.prototype, "startsWith endsWith", argumentLength),
  ...countersFor(RegExp.prototype, "exec", matchedLength),
  ...countersFor(Buffer, "concat", resultLength),
  ...countersFor(JSON, "parse", argumentLength),
  ...countersFor(JSON, "stringify", resultLength),
];

/** How many steps a piece of work takes, to the end of what it promises. What it throws is thrown here. */
export async function countSteps(work: () => unknown): Promise<number> {
  let builtInSteps = 0;
  const originals = BUILT_IN.map(([holder, name, count]) => {
    const method = Reflect.get(holder, name) as Method;
    const counting = function (this: unknown, ...given: unknown[]): unknown {
      const result = Reflect.apply(method, this, given);
      builtInSteps += count(this, result, given);
      return result;
    };
    Object.defineProperty(holder, name, { value: counting, writable: true, configurable: true });
    return { holder, name, method };
  });
  takeBlocks();
  try {
    await work();
  } finally {
    for (const { holder, name, method } of originals)
      Object.defineProperty(holder, name, { value: method, writable: true, configurable: true });
  }
  return takeBlocks() + builtInSteps;
}

/** A second doubling may add so many times what the first added: 2 in linear work, somewhat more where it sorts, 4 in quadratic. */
const MAX_ADDED_RATIO = 2.5;
/** And the steps in all may become so many times as many; a limit that is reached in between makes the first doubling look cheap. */
const MAX_TOTAL_RATIO = 2.2;

/** Claims that work grows no faster than n log n: `prepare` makes an input of a size, and gives the work on it, which alone is counted. */
export async function expectLinear(prepare: (size: number) => () => unknown, size = 250): Promise<void> {
  await prepare(8)(); // what is compiled, or made once
  const [once, twice, fourTimes] = [
    await countSteps(prepare(size)),
    await countSteps(prepare(2 * size)),
    await countSteps(prepare(4 * size)),
  ];
  expect(once).toBeGreaterThan(0);
  const isLinear = fourTimes <= MAX_TOTAL_RATIO * twice || fourTimes - twice <= MAX_ADDED_RATIO * (twice - once);
  if (!isLinear) expect({ once, twice, fourTimes }).toBe("in proportion to 1, 2 and 4");
}
