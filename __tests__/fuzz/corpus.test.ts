// The seeds of the fuzzer, each run once through its target, without a clock.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { MOST_OCTETS } from "../../fuzz/mutate.ts";
import { TARGETS } from "../../fuzz/targets.ts";

const CORPUS = "fuzz/corpus";
const seedsOf = (target: string): string[] =>
  readdirSync(join(CORPUS, target)).map((name) => join(CORPUS, target, name));

test("each target has seeds, and each folder of seeds a target", () => {
  expect(readdirSync(CORPUS).toSorted()).toEqual(Object.keys(TARGETS).toSorted());
  for (const name of Object.keys(TARGETS)) expect(seedsOf(name).length).toBeGreaterThan(0);
});

test("the corpus is smaller than a megabyte", () => {
  const octets = Object.keys(TARGETS)
    .flatMap(seedsOf)
    .map((file) => readFileSync(file).length);
  expect(octets.reduce((sum, size) => sum + size, 0)).toBeLessThan(1e6);
});

describe.each(Object.entries(TARGETS))("%s", (name, target) => {
  test.each(seedsOf(name))("holds for %s", async (file) => {
    await expect((async () => target.hold(readFileSync(file)))()).resolves.toBeUndefined();
  });

  test("holds for an input of nothing, and for one of the largest size", async () => {
    for (const input of [Buffer.alloc(0), Buffer.alloc(MOST_OCTETS, "a"), Buffer.alloc(MOST_OCTETS, 0xff)])
      await target.hold(input);
    expect.assertions(0);
  });
});
