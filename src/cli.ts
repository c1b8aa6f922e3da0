// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.
import { catchStopSignals } from "./sources/stop-signals.ts";
import { notice } from "./cli/notice.ts";
import { openOutput, writeProblem } from "./cli/standard-output.ts";
import { start } from "./cli/start.ts";
import { message } from "./message.ts";

const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);
const AUDIT_FAILED = 3; // README, exit codes; Node's own code for a crash would say that the gate failed

process.on("uncaughtException", (error) => {
  stderr.write(`mail-policy: internal error: ${error.message}\n`);
  process.exit(AUDIT_FAILED);
});
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return; // a reader such as `head` may stop early
  process.exitCode = AUDIT_FAILED;
  void notice({ stderr, args }, writeProblem(error));
});
stderr.on("error", () => undefined); // standard error is closed too

const catchStop = (): AbortSignal =>
  catchStopSignals(() => void notice({ stderr, args }, message("command/stopping")), { ignoresMore: false });

const code = await start({
  args,
  env,
  cwd: process.cwd(),
  stdout: openOutput(stdout),
  stderr,
  catchStop,
});
process.exitCode ??= code;
