// The runner of jest (jest-circus), without what it leaves behind: each test file opens an AsyncLocalStorage, and from then on
// every promise of the process pays for it.
import { AsyncLocalStorage } from "node:async_hooks";
import circus from "jest-circus/runner";

const opened = new Set();
const run = Reflect.get(AsyncLocalStorage.prototype, "run");
AsyncLocalStorage.prototype.run = function (...given) {
  opened.add(this);
  return run.apply(this, given);
};

export default async function runTests(...given) {
  try {
    return await (circus.default ?? circus)(...given);
  } finally {
    for (const storage of opened) storage.disable();
    opened.clear();
  }
}
