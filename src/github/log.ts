// The report in the job's log.
import { randomUUID } from "node:crypto";
import type { Runner } from "./runner.ts";

/** Writes quoted text from outside: the runner obeys no command in it, since it cannot hold the word that ends the ban. */
export function writeLog(runner: Runner, text: string): void {
  const word = randomUUID();
  runner.info(`::stop-commands::${word}`);
  runner.info(text);
  runner.info(`::${word}::`);
}

/** The same, folded under a name of ours. */
export function writeLogGroup(runner: Runner, name: string, text: string): void {
  runner.info(`::group::${name}`);
  writeLog(runner, text);
  runner.info("::endgroup::");
}
