// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.
import { main } from "./cli/main.ts";

const { argv, env, stdout, stderr } = process;
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error; // a reader such as `head` may have enough
});
process.exitCode = await main({ words: argv.slice(2), env, cwd: process.cwd(), stdout, stderr });
