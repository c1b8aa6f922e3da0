// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.
import { catchStopSignals } from "./sources/stop-signals.ts";
import { describeWriteError, openOutput } from "./cli/standard-output.ts";
import { start } from "./cli/start.ts";

const { argv, env, stdout, stderr } = process;
const AUDIT_FAILED = 3; // FORMATS §2; Node's own code for a crash would say that the gate failed

process.on("uncaughtException", (error) => {
  stderr.write(`mail-policy: internal error: ${error.message}\n`);
  process.exit(AUDIT_FAILED);
});
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return; // a reader such as `head` may stop early
  process.exitCode = AUDIT_FAILED;
  stderr.write(`mail-policy: ${describeWriteError(error)}\n`);
});
stderr.on("error", () => undefined); // standard error is closed too

const catchStop = (): AbortSignal =>
  catchStopSignals(() => stderr.write("mail-policy: stopping; a second signal ends at once, without a report\n"), {
    ignoresMore: false,
  });

const code = await start({
  args: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdout: openOutput(stdout),
  stderr,
  catchStop,
});
process.exitCode ??= code;
