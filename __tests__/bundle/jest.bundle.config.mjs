/** Tests of the built bundles as processes: in a shell, on a runner's files, and with a GitHub on loopback. */
export default {
  rootDir: "../..",
  testMatch: ["<rootDir>/__tests__/bundle/*.test.ts"],
  testRunner: "<rootDir>/scripts/shared-test-runner.mjs",
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/after-tests.ts"],
  maxWorkers: "100%",
  testTimeout: 120_000,
};
