// Which tests may notice a change of a file.
import { dirname, join, relative, sep } from "node:path/posix";
import { parseSync } from "oxc-parser";

/** The files that each file imports, all relative to the root, with slashes. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of ours that a text imports more than types of, at once or when it needs them. */
export function importsOf(path: string, source: string): Set<string> {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  const requests = [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || !entries.every(({ isType }) => isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ isType, moduleRequest }) => (isType || moduleRequest === null ? [] : [moduleRequest.value])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
  return new Set(requests.filter((name) => name.startsWith(".")).map((name) => join(dirname(path), name)));
}

/** The verdicts of whole worlds. */
const CASES = "__tests__/cases.test.ts";
/** Tests that count work: they take long, and no verdict is theirs. */
const WORK = "__tests__/work/";
/** Project limit: test files that are asked behind those of the file itself. A change that so many do not notice is a gap. */
const MOST = 10;

/**
 * The tests of a file: first those that mirror it, else those in or of its folder, else the nearest; then the next nearest, by
 * imports and by folders, and for a standard the world cases. Only tests that import the file, themselves or through others, can
 * notice anything.
 */
export function testsOf(path: string, imports: Imports): string[] {
  const mirror = join("__tests__", path.replace(/^src\//, "").replace(/ts$/, ""));
  const folder = dirname(mirror);
  const tests = [...distances(path, imports)].filter(([file]) => file.endsWith(".test.ts") && !file.startsWith(WORK));
  const rank = ([file, distance]: [string, number]): number =>
    file.startsWith(mirror)
      ? 0
      : folder === dirname(file) || file === `${folder}.test.ts`
        ? 1
        : 1 + distance + steps(folder, dirname(file));
  const ranked = tests.map((test) => ({ file: test[0], rank: rank(test) })).toSorted((a, b) => a.rank - b.rank);
  const first = ranked.filter((test) => test.rank === ranked[0]?.rank);
  const files = ranked.slice(0, first.length + MOST).map(({ file }) => file);
  return path.startsWith("src/standards/") && !files.includes(CASES) ? [...files, CASES] : files;
}

/** How many folders up and down it is from one folder to another. */
function steps(from: string, to: string): number {
  return relative(from, to).split(sep).length;
}

/** The files that import a file, themselves or through others. */
export const importersOf = (path: string, imports: Imports): string[] => [...distances(path, imports).keys()].slice(1);

/** Through how many imports each file comes to a file, first itself. */
function distances(path: string, imports: Imports): Map<string, number> {
  const found = new Map([[path, 0]]);
  for (const [file, distance] of found)
    for (const [importer, own] of imports) if (own.has(file) && !found.has(importer)) found.set(importer, distance + 1);
  return found;
}
