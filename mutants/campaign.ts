// The command `npm run mutants`: a sample of changes, each tried in one of a few copies of the checkout.
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Copy } from "./copy.ts";
import type { Mutation } from "./mutations.ts";
import { mutate, mutationsOf, shown } from "./mutations.ts";
import { sampleOf } from "./sample.ts";
import { importsOf, testsOf } from "./tests.ts";

const USAGE = "Usage: npm run mutants [N] [SEED] [FOLDER...]   (100 mutants, of seed 1, of all that judges)";
/** What judges, and what a verdict is told with. */
const JUDGING = ["audit", "compare", "dns", "policy", "report", "standards", "x509", "zones"].map(
  (name) => `src/${name}`,
);

interface Mutant extends Mutation {
  file: string;
}

const [count = 100, seed = 1] = process.argv.slice(2, 4).map(Number);
const folders = process.argv.length > 4 ? process.argv.slice(4) : JUDGING;
if (![count, seed].every(Number.isInteger)) {
  console.error(USAGE);
  process.exit(2);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .toSorted();
const textOf = (file: string): string => readFileSync(file, "utf8");

const all = folders
  .flatMap(filesIn)
  .flatMap((file) => mutationsOf(file, textOf(file)).map((mutation): Mutant => ({ file, ...mutation })));
const mutants = sampleOf(all, count, seed);
const files = [...filesIn("src"), ...filesIn("__tests__")].filter((file) => !file.startsWith("__tests__/integration/"));
const imports = new Map(files.map((file) => [file, importsOf(file, textOf(file))]));

async function isNoticed(copy: Copy, { file, ...mutation }: Mutant): Promise<boolean> {
  const own = textOf(file);
  const texts = { own, other: mutate(own, mutation) };
  const [first, next] = testsOf(file, imports);
  return (await copy.notices(file, texts, first)) || (await copy.notices(file, texts, next));
}

const copies = Array.from({ length: availableParallelism() }, () => new Copy());
process.on("exit", () => {
  for (const copy of copies) copy.remove();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const queue = mutants.values();
let noticed = 0;
await Promise.all(
  copies.map(async (copy) => {
    for (const mutant of queue) {
      if (await isNoticed(copy, mutant)) noticed++;
      else console.log(`${mutant.file}:${shown(textOf(mutant.file), mutant)}`);
    }
  }),
);
console.log(`${mutants.length} mutants, ${noticed} noticed (${Math.round((100 * noticed) / mutants.length)} %)`);
