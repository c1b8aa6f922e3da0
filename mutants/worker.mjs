// The process that runs tests of a copy, a file for each message: jest and the modules of the checkout stay loaded.
import { on, once } from "node:events";
import { register } from "node:module";
import { dirname } from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import { runCLI } from "jest";

const OPTIONS = {
  $0: "",
  runInBand: true,
  runTestsByPath: true,
  cacheDirectory: ".jest",
  testEnvironmentOptions: '{"stopsAtFailure":true}',
};

const { port1: hooks, port2: port } = new MessageChannel();
register("./changed-modules.mjs", import.meta.url, { data: port, transferList: [port] });
const watchdog = new Worker(new URL("watchdog.mjs", import.meta.url));

process.on("disconnect", () => process.exit());
for await (const [{ test, mutant, changed }] of on(process, "message")) {
  watchdog.postMessage("another test file", []);
  hooks.postMessage({ mutant, changed }, []);
  await once(hooks, "message");
  // with the whole checkout as `roots`, jest looks at each file of it again
  const { results } = await runCLI({ ...OPTIONS, roots: [dirname(test)], _: [test] }, [process.cwd()]);
  process.send(results.success);
}
