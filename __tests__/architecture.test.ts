// The dependency rules of ARCHITECTURE.md bite: each forbidden import, written into a copy of the tree, is reported.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { sourceFiles } from "./support/source-files.ts";
import { folderOf } from "./support/temporary-folder.ts";

const OXLINT = join(process.cwd(), "node_modules/oxlint/bin/oxlint");

/** File, what it does wrong, and the rule that must say so. */
const VIOLATIONS: readonly (readonly [string, string, string])[] = [
  ["src/model.ts", 'export { check } from "./define-check.ts";', "no-restricted-imports"],
  ["src/dns/a.ts", 'export { check } from "../run.ts";', "no-restricted-imports"],
  ["src/dns/b.ts", 'export { isIP } from "node:net";', "no-restricted-imports"],
  ["src/x509/a.ts", 'export { readFileSync } from "node:fs";', "no-restricted-imports"],
  ["src/x509/b.ts", 'export { INDETERMINATE } from "../ports.ts";', "no-restricted-imports"],
  ["src/standards/a.ts", 'export { parseSpf } from "./spf/record.ts";', "no-restricted-imports"],
  ["src/standards/spf/a.ts", 'export { parseDkim } from "../dkim/record.ts";', "no-restricted-imports"],
  ["src/standards/spf/b.ts", 'export { openHttps } from "../../sources/https.ts";', "no-restricted-imports"],
  ["src/standards/spf/c.ts", 'export { readFileSync } from "node:fs";', "no-restricted-imports"],
  ["src/standards/dmarc/a.ts", 'export { getDomain } from "tldts";', "no-restricted-imports"],
  ["src/standards/spf/d.ts", "export const now = Date.now();", "no-restricted-globals"],
  ["src/standards/spf/e.ts", "export const home = process.cwd();", "no-restricted-globals"],
  ["src/audit/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/advance/a.ts", 'export { overlay } from "../zones/planned/overlay.ts";', "no-restricted-imports"],
  ["src/advance/b.ts", 'export { say } from "../report/say.ts";', "no-restricted-imports"],
  ["src/compare/a.ts", 'export { renderJson } from "../report/json.ts";', "no-restricted-imports"],
  ["src/senders/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/report/a.ts", 'export { readFileSync } from "node:fs";', "no-restricted-imports"],
  ["src/report/b.ts", 'export { CHECKS } from "../audit/checks.ts";', "no-restricted-imports"],
  ["src/report/c.ts", 'export const say = (): void => console.log("printed");', "no-console"],
  ["src/report/d.ts", 'export { create } from "fontkit";', "no-restricted-imports"],
  ["src/report/pdf/a.ts", 'export { readFileSync } from "node:fs";', "no-restricted-imports"],
  ["src/policy/a.ts", 'export { overlay } from "../standards/spf/record.ts";', "no-restricted-imports"],
  ["src/policy/b.ts", 'export { ZONE_FORMATS } from "../zones/formats.ts";', "no-restricted-imports"],
  ["src/zones/providers/a.ts", 'export { OCTODNS } from "../octodns/format.ts";', "no-restricted-imports"],
  ["src/zones/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/sources/a.ts", 'export { CHECKS } from "../audit/checks.ts";', "no-restricted-imports"],
  ["src/sources/b.ts", 'export { getInput } from "@actions/core";', "no-restricted-imports"],
  ["src/hosting/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/init/a.ts", 'export { CHECKS } from "../audit/checks.ts";', "no-restricted-imports"],
  ["src/github/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/cli/a.ts", 'export { readInputs } from "../github/inputs.ts";', "no-restricted-imports"],
  ["src/files/dkim-keys.ts", 'export { renderJson } from "../report/json.ts";', "no-restricted-imports"],
  ["src/advance/a.ts", 'export { openHttps } from "../sources/https.ts";', "no-restricted-imports"],
  ["src/a.ts", 'export { main } from "./main.ts";', "no-restricted-imports"],
  ["src/b.ts", 'export { c } from "./c.ts";', "no-cycle"],
  ["src/c.ts", 'export { b as c } from "./b.ts"; export const b = 1;', "no-cycle"],
];

let folder = "";
let reported: Map<string, string>;

beforeAll(() => {
  folder = folderOf({});
  cpSync("src", join(folder, "src"), { recursive: true });
  writeFileSync(
    join(folder, ".oxlintrc.json"),
    readFileSync(".oxlintrc.json", "utf8").replace(/\s*"\$schema":[^\n]*/, ""),
  );
  for (const [file, text] of VIOLATIONS) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const { stdout } = spawnSync(process.execPath, [OXLINT, "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  reported = new Map();
  for (const { code, filename } of diagnostics) {
    const file = filename.replaceAll("\\", "/");
    reported.set(file, `${reported.get(file) ?? ""} ${code}`);
  }
});

test.each(VIOLATIONS)("%s must not hold: %s", (file, _text, rule) => {
  expect(reported.get(file)).toContain(rule);
});

// The linter follows no import of types alone, and those make circles too: who reads one such file has to read them all.
describe("a circle of imports", () => {
  const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

  function importsOf(file: string): string[] {
    const found = [...readFileSync(file, "utf8").matchAll(IMPORT)];
    return found.map(([, from, dynamic]) => posix.join(posix.dirname(file), from ?? dynamic ?? ""));
  }

  /** The modules that lead back to themselves. */
  function inCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
    const isInCircle = (start: string): boolean => {
      const reached = new Set(graph.get(start));
      for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
      return reached.has(start);
    };
    return [...graph.keys()].filter(isInCircle).toSorted();
  }

  test("is found, whoever leads into it", () => {
    const graph = { a: ["b"], b: ["c"], c: ["b", "d"], d: [], e: ["c"] };
    expect(inCircles(new Map(Object.entries(graph)))).toEqual(["b", "c"]);
    expect(inCircles(new Map([["a", ["a"]]]))).toEqual(["a"]);
  });

  test("is nowhere in src, imports of types included", () => {
    const files = sourceFiles("src").map((file) => `src/${file}`);
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(graph.get("src/policy/schema.ts")).toContain("src/policy/source.ts");
    expect([...graph.values()].flat().length).toBeGreaterThan(1000);
    expect(inCircles(graph)).toEqual([]);
  });
});

// A busy machine must make no test fail: work is counted (`support/steps.ts`), and time limits are injected.
describe("no hermetic test", () => {
  const CLOCK =
    /\bperformance\s*\.\s*now\b|\bDate\s*\.\s*now\s*\(|\bnew Date\(\)|\bhrtime\b|node:perf_hooks|\bconsole\.time|\bjest\.setTimeout\b/;
  const SAMPLES = new Set(["architecture.test.ts"]);

  test.each([
    "const begun = performance.now();",
    "Date.now()",
    "new Date()",
    "process.hrtime.bigint()",
    'from "node:perf_hooks"',
    "console.timeEnd(name)",
    "jest.setTimeout(1000)",
  ])("could read the clock by %s", (text) => {
    expect(text).toMatch(CLOCK);
  });

  test("reads it", () => {
    const files = sourceFiles("__tests__").filter((file) => !file.startsWith("integration/") && !SAMPLES.has(file));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => CLOCK.test(readFileSync(join("__tests__", file), "utf8")))).toEqual([]);
  });
});
