/** Tests against the real servers of `servers/`; `.ci/integration` starts them, sets the environment and runs this. */
export default {
  rootDir: "../..",
  testMatch: ["<rootDir>/__tests__/integration/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/after-tests.ts"],
  maxWorkers: 1,
  testTimeout: 120_000,
};
