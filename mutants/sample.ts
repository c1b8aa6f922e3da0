// Which of all changes are tried.
import { Random } from "../fuzz/random.ts";

/** What decides a verdict, or what a report shows of it. */
const JUDGING = ["audit", "compare", "dns", "policy", "report", "run", "standards", "x509", "zones"].map(
  (name) => `src/${name}`,
);
/**
 * Words, of which a wrong one is bad prose and never a wrong verdict; where things stand on a page, and how they look; and what is
 * generated from the schema of the policy.
 */
const LEFT_OUT = [
  "src/report/english",
  "src/report/german",
  ...["blocks", "lines", "sheet", "style", "table", "typeface"].map((name) => `src/report/pdf/${name}.ts`),
  "src/report/html/style.ts",
  "src/policy/generated.ts",
  "src/policy/generated-validators.ts",
];

export const isJudging = (file: string): boolean =>
  JUDGING.some((folder) => isWithin(folder, file)) && !LEFT_OUT.some((folder) => isWithin(folder, file));

/** How much a report shows: a line more or less changes no verdict. */
const SHOWN_LIMIT = /^(?:export )?const (?:MAX_\w+|\w+_LIMIT) = [\d_]+;/;

/** Whether a change at this place is of a limit of what a report shows. */
export function isShownLimit(file: string, source: string, start: number): boolean {
  return isWithin("src/report", file) && SHOWN_LIMIT.test(source.slice(source.lastIndexOf("\n", start) + 1));
}

/** Whether a file is at a path or below it. */
export const isWithin = (path: string, file: string): boolean =>
  file === path || file.startsWith(path.replace(/\/*$/, "/"));

/** So many of the items, each once, in random order: the same for the same seed. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = new Random(seed);
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}
