// Module hooks of Node for tests: TypeScript is stripped of its types, and what is imported as "@jest/globals" is that of the test
// file that runs. A test file is loaded once for each time that jest runs it (`?file=1`), everything else once.
import { load as stripTypes } from "./strip-types.mjs";

const GLOBALS = new URL("test-globals.mjs", import.meta.url).href;

export function resolve(specifier, context, nextResolve) {
  if (specifier === "@jest/globals") return { url: GLOBALS, format: "module", shortCircuit: true };
  return nextResolve(specifier, context);
}

export const load = stripTypes;
