/** TypeScript is only stripped of its types (amaro), so what runs is what was written. */
export default {
  maxWorkers: "100%",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/integration/"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/lib/"],
};
