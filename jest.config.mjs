/** TypeScript is only stripped of its types (amaro), so what runs is what was written. */
export default {
  maxWorkers: "100%",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/integration/"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/__tests__/support/fast-check.ts" },
  transform: { "\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  testTimeout: 60_000, // only ends what hangs: no test claims anything about time
  // Ours: what earlier files leave behind slows those that count steps, as Node reports on all of it.
  workerIdleMemoryLimit: "512MB",
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
};
