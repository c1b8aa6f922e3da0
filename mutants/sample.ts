// Which of all changes are tried.
import { Random } from "../fuzz/random.ts";

/** What decides a verdict, or what a report shows of it. */
const JUDGING = ["audit", "compare", "dns", "policy", "report", "run", "standards", "x509", "zones"].map(
  (name) => `src/${name}`,
);
/** Words, of which a wrong one is bad prose and never a wrong verdict; and what is generated from the schema of the policy. */
const LEFT_OUT = [
  "src/report/english",
  "src/report/german",
  "src/policy/generated.ts",
  "src/policy/generated-validators.ts",
];

export const isJudging = (file: string): boolean =>
  JUDGING.some((folder) => isWithin(folder, file)) && !LEFT_OUT.some((folder) => isWithin(folder, file));

/** Whether a file is at a path or below it. */
export const isWithin = (path: string, file: string): boolean =>
  file === path || file.startsWith(path.replace(/\/*$/, "/"));

/** So many of the items, each once, in random order: the same for the same seed. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = new Random(seed);
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}
