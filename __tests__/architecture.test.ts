// What ARCHITECTURE.md says of imports holds, and the linter keeps the clock and the process out of what is pure.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { importsOf, partsIn } from "./support/parts.ts";
import { sourceFiles } from "./support/source-files.ts";
import { folderOf } from "./support/temporary-folder.ts";

const SOURCES = new Map(sourceFiles("src").map((file) => [file, readFileSync(`src/${file}`, "utf8")]));

describe("the table of parts in ARCHITECTURE.md", () => {
  const parts = partsIn(readFileSync("ARCHITECTURE.md", "utf8"));

  test("has a row for each file", () => {
    expect([...SOURCES.keys()].filter((file) => parts.of(file) === null)).toEqual([]);
  });

  test("allows every import, those of types included", () => {
    expect([...SOURCES].flatMap(([file, text]) => parts.forbiddenImports(file, text))).toEqual([]);
  });

  test("allows nothing that is not needed", () => {
    expect(parts.unusedNames(SOURCES)).toEqual([]);
  });

  test.each([
    ["model.ts", 'export { openHttps } from "./sources/https.ts";'],
    ["dns/a.ts", 'export { check } from "../run/check.ts";'],
    ["dns/a.ts", 'export { isIP } from "node:net";'],
    ["x509/a.ts", 'export { readFileSync } from "node:fs";'],
    ["x509/a.ts", 'export { INDETERMINATE } from "../ports.ts";'],
    ["standards/a.ts", 'export { parseSpf } from "./spf/record.ts";'],
    ["standards/spf/a.ts", 'export { parseDkim } from "../dkim/record.ts";'],
    ["standards/spf/checks/a.ts", 'export { parseDkim } from "../../dkim/record.ts";'],
    ["standards/spf/checks/a.ts", 'export type { Policy } from "../../../policy/policy.ts";'],
    ["standards/spf/a.ts", 'import { openHttps } from "../../sources/https.ts";'],
    ["standards/spf/a.ts", 'import {\n  readFileSync,\n} from "node:fs";'],
    ["standards/dmarc/a.ts", 'import "yaml";'],
    ["audit/a.ts", 'const loaded = await import("../sources/https.ts");'],
    ["audit/a.ts", 'type Loaded = typeof import("../sources/https.ts");'],
    ["advance/a.ts", 'export { overlay } from "../zones/planned/overlay.ts";'],
    ["compare/a.ts", 'export { renderJson } from "../report/json.ts";'],
    ["report/a.ts", 'export { CHECKS } from "../audit/checks.ts";'],
    ["report/a.ts", 'export { create } from "fontkit";'],
    ["report/pdf/a.ts", 'export { readFileSync } from "node:fs";'],
    ["policy/a.ts", 'export { ZONE_FORMATS } from "../zones/formats.ts";'],
    ["zones/providers/a.ts", 'export { OCTODNS } from "../octodns/format.ts";'],
    ["zones/a.ts", 'export { openHttps } from "../sources/https.ts";'],
    ["sources/a.ts", 'export { getInput } from "@actions/core";'],
    ["files/dkim-keys.ts", 'export { renderJson } from "../report/json.ts";'],
    ["run/a.ts", 'export { readInputs } from "../github/inputs.ts";'],
    ["cli/a.ts", 'export { main } from "../main.ts";'],
  ])("forbids %s to hold %j", (file, text) => {
    expect(parts.forbiddenImports(file, text)).toEqual([expect.stringContaining(`${file} imports `)]);
  });
});

describe("the linter", () => {
  /** File, what it does wrong, and the rule that must say so. */
  const VIOLATIONS = [
    ["src/standards/spf/a.ts", "export const now = Date.now();", "no-restricted-globals"],
    ["src/standards/spf/b.ts", "export const home = process.cwd();", "no-restricted-globals"],
    ["src/files/dkim-keys.ts", "export const now = Date.now();", "no-restricted-globals"],
    ["src/report/a.ts", 'export const say = (): void => console.log("printed");', "no-console"],
    ["src/b.ts", 'export { c } from "./c.ts";', "no-cycle"],
    ["src/c.ts", 'export { b as c } from "./b.ts"; export const b = 1;', "no-cycle"],
  ] as const;
  let reported: Map<string, string>;

  beforeAll(() => {
    const oxlint = join(process.cwd(), "node_modules/oxlint/bin/oxlint");
    const config = readFileSync(".oxlintrc.json", "utf8").replace(/\s*"\$schema":[^\n]*/, "");
    const files = Object.fromEntries(VIOLATIONS.map(([file, text]) => [file, `${text}\n`]));
    const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json"], {
      cwd: folderOf({ ".oxlintrc.json": config, ...files }),
      encoding: "utf8",
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    reported = new Map();
    for (const { code, filename } of diagnostics) {
      const file = filename.replaceAll("\\", "/");
      reported.set(file, `${reported.get(file) ?? ""} ${code}`);
    }
  });

  test.each(VIOLATIONS)("finds in %s: %s", (file, _text, rule) => {
    expect(reported.get(file)).toContain(rule);
  });
});

// The linter follows no import of types alone, and those make circles too: who reads one such file has to read them all.
describe("a circle of imports", () => {
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
    const graph = new Map([...SOURCES].map(([file, text]) => [file, importsOf(file, text)]));
    expect(graph.get("policy/schema.ts")).toContain("policy/source.ts");
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
