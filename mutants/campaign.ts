// The command `npm run mutants`: a sample of changes, each tried in one of a few copies of the checkout.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Copy } from "./copy.ts";
import type { Mutation } from "./mutations.ts";
import { mutate, mutationsOf, shown } from "./mutations.ts";
import { isJudging, isShownLimit, isWithin, sampleOf } from "./sample.ts";
import { importersOf, importsOf, testsOf } from "./tests.ts";

const USAGE = "Usage: npm run mutants [N] [SEED] [PATH...]   (100 mutants, of seed 1, of all judging code)";

interface Mutant extends Mutation {
  file: string;
  own: string;
}

const [count = 100, seed = 1] = process.argv.slice(2, 4).map(Number);
const paths = process.argv.slice(4);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error(USAGE);
  process.exit(2);
}

/** All sources and hermetic tests, as they are now: later edits of the checkout change neither mutants nor copies. */
const texts = new Map(
  ["src", "__tests__"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("__tests__/integration/"))
    .toSorted()
    .map((file) => [file, readFileSync(file, "utf8")]),
);
const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));
const isChosen = (file: string): boolean =>
  paths.length === 0 ? isJudging(file) : isWithin("src", file) && paths.some((path) => isWithin(path, file));
const all = [...texts]
  .filter(([file]) => isChosen(file))
  .flatMap(([file, own]) => mutationsOf(file, own).map((mutation): Mutant => ({ file, own, ...mutation })))
  .filter(({ file, own, start }) => paths.length > 0 || !isShownLimit(file, own, start));
if (all.length === 0) {
  console.error(`${paths.join(" ")}: no code of src/ to change. Name files or folders below it`);
  process.exit(2);
}
const mutants = sampleOf(all, count, seed);

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
const copies: Copy[] = [];
process.on("exit", () => {
  for (const copy of copies) copy.endTests();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
for (let i = 0; i < availableParallelism(); i++) copies.push(new Copy(join(folder, String(i))));

function isNoticed(copy: Copy, { file, own, ...mutation }: Mutant): Promise<boolean> {
  const change = { file, own, other: mutate(own, mutation), importers: importersOf(file, imports) };
  return copy.notices(change, testsOf(file, imports));
}

const queue = mutants.values();
let noticed = 0;
await Promise.all(
  copies.map(async (copy) => {
    for (const mutant of queue) {
      if (await isNoticed(copy, mutant)) noticed++;
      else console.log(`${mutant.file}:${shown(mutant.own, mutant)}`);
    }
  }),
);
console.log(`${mutants.length} mutants, ${noticed} noticed (${((100 * noticed) / mutants.length).toFixed(1)} %)`);
process.exit(); // which ends the processes of the copies
