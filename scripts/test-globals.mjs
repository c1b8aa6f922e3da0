// What tests import as "@jest/globals" where modules are shared between test files.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } =
  globalThis[Symbol.for("jest globals")];
