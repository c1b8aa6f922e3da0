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
const JUDGES_WORLDS = /^src\/(?:audit|dns|standards|x509)\//;
/** Tests that count work: they take long, and no verdict is theirs. */
const WORK = "__tests__/work/";
/** Project limit: test files that are asked behind those of the file itself. A change that so many do not notice is a gap. */
const MOST = 20;

/**
 * The tests of a file: first those that mirror it, else those in or of its folder, else the nearest; then those that mirror what
 * imports it, and the next nearest, by imports and by folders; and the world cases for what worlds are judged by. Of those as near,
 * small ones come first. Only tests that import the file, themselves or through others, can notice anything.
 */
export function testsOf(path: string, imports: Imports): string[] {
  const mirror = mirrorOf(path);
  const folder = dirname(mirror);
  const users = [...imports].filter(([, own]) => own.has(path)).map(([user]) => mirrorOf(user));
  const tests = [...distances(path, imports)].filter(([file]) => file.endsWith(".test.ts") && !file.startsWith(WORK));
  const rank = ([file, distance]: [string, number]): number =>
    file.startsWith(mirror)
      ? 0
      : folder === dirname(file) || file === `${folder}.test.ts`
        ? 1
        : users.some((user) => file.startsWith(user))
          ? 2
          : 2 + distance + steps(folder, dirname(file));
  const ranked = tests
    .map((test) => ({ file: test[0], rank: rank(test), reach: reach(test[0], imports) }))
    .toSorted((a, b) => a.rank - b.rank);
  const first = ranked.filter((test) => test.rank === ranked[0]?.rank);
  const nearest = ranked.slice(0, first.length + MOST);
  const files = nearest.toSorted((a, b) => a.rank - b.rank || a.reach - b.reach).map(({ file }) => file);
  return JUDGES_WORLDS.test(path) && !files.includes(CASES) ? [...files, CASES] : files;
}

/** How many files a test runs: one that runs few is about them, and is fast. */
function reach(test: string, imports: Imports): number {
  const found = new Set([test]);
  for (const file of found) for (const imported of imports.get(file) ?? []) found.add(imported);
  return found.size;
}

/** What the tests that mirror a file begin with. */
function mirrorOf(path: string): string {
  return join("__tests__", path.replace(/^src\//, "").replace(/ts$/, ""));
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
