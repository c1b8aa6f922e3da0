// The fuzzer finds what is planted: faults behind conditions, work that grows too fast, parsers that do not come back.
import { execSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { MOST_OCTETS, mutate } from "../../fuzz/mutate.ts";
import { Random } from "../../fuzz/random.ts";
import { folderOf } from "../support/temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = folderOf({});
});

function fuzz(
  target: string,
  seed: string,
  ...words: string[]
): { status: number | null; output: string; crash: string | null } {
  const corpus = join(folder, "corpus");
  mkdirSync(join(corpus, target), { recursive: true });
  writeFileSync(join(corpus, target, "seed"), seed);
  const crashes = join(folder, "crashes");
  const places = ["--targets", "__tests__/fuzz/planted.ts", "--corpus", corpus, "--crashes", crashes];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["fuzz/fuzz.mjs", target, "--seed", "1", ...places, ...words],
    { encoding: "utf8" },
  );
  mkdirSync(crashes, { recursive: true });
  const [file] = readdirSync(crashes);
  return {
    status,
    output: stdout + stderr,
    crash: file === undefined ? null : readFileSync(join(crashes, file), "latin1"),
  };
}

const search = (): ReturnType<typeof fuzz> => fuzz("hidden", "seed", "--runs", "200000");
let first: ReturnType<typeof fuzz> | undefined;
/** What the first search found, for all tests that ask. */
const found = (): ReturnType<typeof fuzz> => (first ??= search());

test("finds a fault behind conditions, one after the other, keeps the least input that has it and says how to run it", () => {
  const { status, output, crash } = found();
  expect({ status, crash }).toEqual({ status: 1, crash: "bug!" });
  expect(output).toMatch(
    /^seed 1\nhidden: FAILED after [\d,]+ runs of seed 1, with the 4 octets in .*hidden-[0-9a-f]{12}\nRangeError: here it is\n/,
  );
  expect(output).toMatch(/\nOnce more: npm run fuzz -- hidden --runs 0 --input .*hidden-[0-9a-f]{12}\n$/);
});

test("runs the same inputs for the same seed", () => {
  const runsOf = ({ output }: ReturnType<typeof fuzz>): string | undefined => /after ([\d,]+) runs/.exec(output)?.[1];
  expect(runsOf(found())).toMatch(/\d/);
  expect(runsOf(search())).toBe(runsOf(found()));
});

test("finds work that grows with the square of the input, by counting it", () => {
  const { status, output, crash } = fuzz("quadratic", "0123456789", "--runs", "20000");
  expect(status).toBe(1);
  expect(output).toMatch(/Error: a block of code ran \d+ times, \d+ are allowed for \d+ octets/);
  expect(crash?.length).toBe(28); // 28 × 28 is more than 20 × (28 + 10), 27 × 27 is not more than 20 × (27 + 10)
});

test.each([
  ["endless", "2", "it did not end within 2 s"],
  ["greedy", "600", "memory"],
])("ends a parser that is %s, and keeps its input", (target, patience, words) => {
  const { status, output, crash } = fuzz(target, "100 %", "--runs", "100", "--patience", patience);
  expect({ status, crash }).toEqual({ status: 1, crash: "100 %" });
  expect(output).toContain(words);
});

test("passes where all holds, and ends after the seeds where no more is wanted", () => {
  const output = "seed 1\nsound: holds, 2 runs; 2 seeds, 0 more inputs kept, 0 of which run code that no seed runs\n";
  expect(fuzz("sound", "seed", "--runs", "0")).toEqual({ status: 0, output, crash: null });
});

test("runs one file alone", () => {
  const file = join(folder, "input");
  writeFileSync(file, "bug!");
  const { status, output } = fuzz("hidden", "seed", "--input", file);
  expect(status).toBe(1);
  expect(output).toContain("RangeError: here it is");
});

test("runs a target of ours from its seeds", () => {
  const printed = execSync("npm run --silent fuzz dns-name -- --runs 100 --seed 1", { encoding: "utf8" });
  expect(printed).toMatch(/^seed 1\ndns-name: holds, \d{3} runs; /);
});

test("refuses a target that there is not, and numbers that are none", () => {
  expect(fuzz("no-such", "")).toMatchObject({
    status: 2,
    output: expect.stringMatching(/^there is no target no-such; there are hidden, /),
  });
  expect(fuzz("sound", "", "--seconds", "soon").output).toMatch(/--seconds soon: a number is needed\n/);
});

test("makes inputs of bounded size, the same for the same seed", () => {
  const material = { inputs: [Buffer.from("a 1 b"), Buffer.alloc(MOST_OCTETS, "x")], words: [Buffer.from("word")] };
  const mutations = (seed: number): string[] => {
    const random = new Random(seed);
    return Array.from({ length: 500 }, () => mutate(random, material).toString("latin1"));
  };
  expect(Math.max(...mutations(1).map(({ length }) => length))).toBeLessThanOrEqual(MOST_OCTETS);
  expect(mutations(1)).toEqual(mutations(1));
  expect(mutations(1)).not.toEqual(mutations(2));
  expect(new Set(mutations(1)).size).toBeGreaterThan(400);
});
