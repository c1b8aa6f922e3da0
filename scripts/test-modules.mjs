// Module hooks of Node for tests: TypeScript is stripped of its types; a test file, its helpers and the globals of jest it
// imports belong together (`?file=1`), everything else is loaded once.
import { load as stripTypes } from "./strip-types.mjs";

const TESTS = new URL("../__tests__/", import.meta.url).href;
const GLOBALS = new URL("test-globals.mjs", import.meta.url).href;

export async function resolve(specifier, context, nextResolve) {
  const file = /\?file=\d+$/.exec(context.parentURL ?? "")?.[0];
  if (file === undefined) return nextResolve(specifier, context);
  if (specifier === "@jest/globals") return { url: GLOBALS + file, format: "module", shortCircuit: true };
  const resolved = await nextResolve(specifier, context);
  return resolved.url.startsWith(TESTS) ? { ...resolved, url: resolved.url + file } : resolved;
}

export const load = stripTypes;
