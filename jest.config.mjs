import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const TESTS = readdirSync(new URL("__tests__/", import.meta.url), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".test.ts") && !/^(?:integration|bundle)\//.test(path))
  .map((path) => {
    const text = readFileSync(new URL(`__tests__/${path}`, import.meta.url), "utf8");
    const countsSteps = text.includes('/support/steps.ts"');
    return {
      path,
      countsSteps,
      mocks: /\bjest\b[^"]*\} from "@jest\/globals"/.test(text),
    };
  });

const project = (wanted, more) => ({
  // one pattern of all paths: jest tries each file of the checkout with each of several
  testRegex: `/__tests__/(?:${TESTS.filter(wanted)
    .map(({ path }) => path.replaceAll(".", "\\."))
    .join("|")})$`,
  roots: ["<rootDir>/__tests__", "<rootDir>/src"],
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/after-tests.ts"],
  ...more,
});
/** A realm for each file, as jest has it: modules can be replaced there. */
const ownRealm = {
  testRunner: "<rootDir>/scripts/test-runner.mjs",
  setupFiles: ["<rootDir>/__tests__/support/seed.mjs"],
};

export default {
  maxWorkers: availableParallelism() + 2, // tests often wait
  testSequencer: "<rootDir>/scripts/test-sequencer.mjs",
  testTimeout: 300_000, // only ends what hangs: no test claims anything about time
  projects: [
    project(({ countsSteps, mocks }) => !countsSteps && !mocks, {
      testRunner: "<rootDir>/scripts/shared-test-runner.mjs",
    }),
    /** TypeScript is only stripped of its types (amaro), so what runs is what was written. */
    project(({ countsSteps, mocks }) => !countsSteps && mocks, {
      ...ownRealm,
      displayName: "mocks",
      transform: { "\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
    }),
    /** Here it counts its steps too. */
    project(({ countsSteps }) => countsSteps, {
      ...ownRealm,
      displayName: "steps",
      globals: { $steps: [0] },
      transform: { "\\.[jt]s$": "<rootDir>/scripts/count-steps.mjs" },
      transformIgnorePatterns: ["/node_modules/(?!yaml/)"],
    }),
  ],
};
