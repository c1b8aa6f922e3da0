import { readdirSync, readFileSync } from "node:fs";

const TESTS = readdirSync(new URL("__tests__/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts") && !path.startsWith("integration/"))
  .map((path) => ({ path: `<rootDir>/__tests__/${path}`, url: new URL(`__tests__/${path}`, import.meta.url) }));
const countsSteps = ({ url }) => readFileSync(url, "utf8").includes('/support/steps.ts"');

const project = (tests, more) => ({
  testMatch: tests.map(({ path }) => path),
  testRunner: "<rootDir>/scripts/test-runner.mjs",
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/__tests__/support/fast-check.ts" },
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
  ...more,
});

export default {
  maxWorkers: "100%",
  testTimeout: 60_000, // only ends what hangs: no test claims anything about time
  projects: [
    /** TypeScript is only stripped of its types (amaro), so what runs is what was written. */
    project(
      TESTS.filter((test) => !countsSteps(test)),
      { transform: { "\\.ts$": "<rootDir>/scripts/strip-types.mjs" } },
    ),
    /** Here it counts its steps too. */
    project(TESTS.filter(countsSteps), {
      displayName: "steps",
      globals: { $steps: [0] },
      transform: { "\\.[jt]s$": "<rootDir>/scripts/count-steps.mjs" },
      transformIgnorePatterns: ["/node_modules/(?!yaml/)"],
    }),
  ],
};
