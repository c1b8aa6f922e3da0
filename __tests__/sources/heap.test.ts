// How large the young generation of this process becomes: each case has a process of its own, for V8 seldom makes it smaller.
import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const SETUP = `
import { register } from "node:module";
import { getHeapSpaceStatistics } from "node:v8";
register(${JSON.stringify(new URL("../../scripts/strip-types.mjs", import.meta.url).href)});
const { keepHeapSmall, withoutYoungGrowth } =
  await import(${JSON.stringify(new URL("../../src/sources/heap.ts", import.meta.url).href)});
const mebibytes = () => getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size / 2 ** 20;
const survive = () => Array.from({ length: 1_000_000 }, (_, i) => ({ i }));
`;

function runCode(code: string): unknown {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", SETUP + code]);
  return JSON.parse(output.toString());
}

test("a small heap has a young generation of 8 MiB, whatever survives in it", () => {
  const sizes = runCode(
    "keepHeapSmall(); const begin = mebibytes(); survive(); console.log(JSON.stringify([begin, mebibytes()]));",
  );
  expect(sizes).toEqual([8, 8]);
});

test("the young generation stays as it is while a policy is read, and then becomes larger as ever", () => {
  const [during, after] = runCode(`
    const during = withoutYoungGrowth(() => (survive(), mebibytes()));
    survive();
    console.log(JSON.stringify([during, mebibytes()]));
  `) as [number, number];
  expect(during).toBeLessThan(8);
  expect(after).toBeGreaterThan(8);
});

test("a small heap stays small where a policy is read in it", () => {
  const sizes = runCode(
    "keepHeapSmall(); withoutYoungGrowth(() => 0); survive(); console.log(JSON.stringify([mebibytes()]));",
  );
  expect(sizes).toEqual([8]);
});
