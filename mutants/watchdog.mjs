// Ends its process where a test file takes longer than any does: it hangs.
import { parentPort } from "node:worker_threads";

/** Project limit: seconds of CPU time for a test file, and for the start of the process before the first. */
const SECONDS = 30;

let start = process.cpuUsage();
parentPort.on("message", () => {
  start = process.cpuUsage();
});
setInterval(() => {
  const { user, system } = process.cpuUsage(start);
  if (user + system > SECONDS * 1e6) process.kill(process.pid, "SIGKILL");
}, 1000);
