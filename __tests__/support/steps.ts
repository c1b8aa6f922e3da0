// Work counted, not timed: how often a function or a turn of a loop of our code and of the YAML library begins, which
// `scripts/count-steps.mjs` writes into them for the tests of `__tests__/work/`, and how much the built-in functions that walk
// over arrays, strings and maps come past. The same on every machine, however busy.
import { expect } from "@jest/globals";

declare const $steps: [number];
const count = $steps;

type Method = (this: unknown, ...given: unknown[]) => unknown;
/** What a call of a built-in function came past, by what it was called on, gave back, and was given. */
type StepCounter = (self: unknown, result: unknown, first: unknown, second: unknown) => number;

const lengthOf = (value: unknown): number => (value as { length?: number } | null)?.length ?? 0;
const selfLength: StepCounter = (self) => lengthOf(self);
const resultLength: StepCounter = (_self, result) => lengthOf(result);
const argumentLength: StepCounter = (_self, _result, given) => lengthOf(given);
/** From where a search began to what it found, else to the end. */
const searchedForward: StepCounter = (self, result, _what, from) => {
  const start = typeof from === "number" ? from : 0;
  return typeof result === "number" && result >= 0 ? Math.abs(result - start) + 1 : Math.max(0, lengthOf(self) - start);
};
/** The same backwards. */
const searchedBackward: StepCounter = (self, result, _what, from) =>
  Math.min(lengthOf(self), typeof from === "number" ? from : Infinity) - (result as number);
const matchedLength: StepCounter = (self, result, text) => {
  if (result !== null) return lengthOf((result as RegExpExecArray)[0]) + 1;
  const { source, sticky, multiline } = self as RegExp;
  return sticky || (source[0] === "^" && !multiline) ? 1 : lengthOf(text);
};

const countersFor = (holder: object, names: string, passed: StepCounter): [object, string, StepCounter][] =>
  names.split(" ").map((name) => [holder, name, passed]);

const BUILT_IN: readonly [object, string, StepCounter][] = [
  ...countersFor(Array.prototype, "join reverse toReversed sort toSorted fill shift unshift flat", selfLength),
  ...countersFor(Array.prototype, "includes indexOf", searchedForward),
  ...countersFor(Array.prototype, "slice concat splice with", resultLength),
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

/** A call with just as many arguments. The engine is fast with a number of them that it sees. */
function call(method: Method, self: unknown, given: IArguments): unknown {
  if (given.length === 0) return method.call(self);
  if (given.length === 1) return method.call(self, given[0]);
  if (given.length === 2) return method.call(self, given[0], given[1]);
  return Reflect.apply(method, self, given);
}

for (const [holder, name, passed] of BUILT_IN) {
  const method = Reflect.get(holder, name) as Method;
  const counting = function (this: unknown, first: unknown, second: unknown): unknown {
    const result = call(method, this, arguments);
    count[0] += passed(this, result, first, second);
    return result;
  };
  Object.defineProperty(holder, name, { value: counting, writable: true, configurable: true });
}
for (const iterator of [[][Symbol.iterator](), new Map().entries(), new Set().values(), ""[Symbol.iterator]()]) {
  const holder = Object.getPrototypeOf(iterator) as { next: () => unknown };
  const { next } = holder;
  holder.next = function (this: unknown): unknown {
    count[0]++;
    return next.call(this);
  };
}

/** How many steps a piece of work takes, to the end of what it promises. What it throws is thrown here. */
export async function countSteps(work: () => unknown): Promise<number> {
  const before = count[0];
  await work();
  return count[0] - before;
}

/**
 * The steps may become so many times as many by a second doubling, or it may add so many times what the first added (a limit that is
 * reached in between makes the first look cheap): 2 in linear work, somewhat more where it sorts, 4 in quadratic. The closer to 2, the
 * smaller the sizes that show a quadratic part.
 */
const MOST = 2.1;

/** Claims that work grows no faster than n log n: `prepare` makes an input of a size, and gives the work on it, which alone is counted. */
export async function expectLinear(
  prepare: (size: number) => () => unknown,
  size = 60,
  { most = MOST }: { most?: number } = {},
): Promise<void> {
  await prepare(8)(); // what is compiled, or made once
  const [once, twice, fourTimes] = [
    await countSteps(prepare(size)),
    await countSteps(prepare(2 * size)),
    await countSteps(prepare(4 * size)),
  ];
  expect(once).toBeGreaterThan(0);
  const isLinear = fourTimes <= most * twice || fourTimes - twice <= most * (twice - once);
  if (!isLinear) expect({ once, twice, fourTimes }).toBe("in proportion to 1, 2 and 4");
}
