// The runner of jest (jest-circus), without what it leaves behind: each test file opens an AsyncLocalStorage, and from then on
// every promise of the process pays for it.
import { AsyncLocalStorage } from "node:async_hooks";
import { setFlagsFromString } from "node:v8";
import circus from "jest-circus/runner";

// Most code of tests runs for a moment. Node 20 would optimize it after a fifteenth of this, and compiling takes a fifth of the processor
// time. Later versions of V8 have no such flag.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=1000000");

const opened = new Set();
const run = Reflect.get(AsyncLocalStorage.prototype, "run");
AsyncLocalStorage.prototype.run = function (...given) {
  opened.add(this);
  return run.apply(this, given);
};

/** Where that is asked for (mutants/worker.mjs), the tests of a file behind the first that fails are skipped. */
function stopAtFailure({ name, test }, state) {
  if (name === "test_done" && test.errors.length > 0) state.testNamePattern = /$^/;
}

/** What jest would hear of each test as it begins and ends is left out: that is two messages between processes for each. */
export default async function runTests(globalConfig, config, environment, runtime, path) {
  if (config.testEnvironmentOptions.stopsAtFailure === true) environment.handleTestEvent = stopAtFailure;
  try {
    return await (circus.default ?? circus)(globalConfig, config, environment, runtime, path);
  } finally {
    for (const storage of opened) storage.disable();
    opened.clear();
  }
}
