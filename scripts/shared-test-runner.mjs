// The runner of jest (jest-circus), but in the process itself, not in a realm for each test file: our modules, those of packages and
// the helpers of tests are loaded and compiled once for all test files of a process.
import { createRequire, register } from "node:module";
import { pathToFileURL } from "node:url";
import circus from "./test-runner.mjs";

const require = createRequire(import.meta.url);
const HANDLERS = Symbol.for("EVENT_HANDLERS");
let files = 0;

register("./test-modules.mjs", import.meta.url);
await import("../__tests__/support/seed.mjs");

export default function runTests(globalConfig, config, environment, runtime, path) {
  const outside = Object.assign(runtime, {
    /** Each file has a state of circus of its own. */
    requireInternalModule(path) {
      delete require.cache[path];
      Reflect.deleteProperty(globalThis, HANDLERS);
      return require(path);
    },
    setGlobalsForRuntime(globals) {
      globalThis[Symbol.for("jest globals")] = globals;
    },
    unstable_importModule: (path) => import(`${pathToFileURL(path).href}?file=${++files}`),
  });
  return circus(globalConfig, config, environment, outside, path);
}
