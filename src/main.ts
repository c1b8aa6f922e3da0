// The entry of the Action (action.yml).
import { setTimeout as sleep } from "node:timers/promises";
import { runAction } from "./github/action.ts";
import { openRunner } from "./github/workflow-commands.ts";
import type { CheckOptions, CheckResult } from "./run/check.ts";
import { openPost } from "./sources/https-post.ts";

const { env } = process;
/** `mode: publish` starts without all that an audit needs. */
async function check(options: CheckOptions): Promise<CheckResult> {
  return (await import("./run/check.ts")).check(options);
}
await runAction({ env, cwd: process.cwd(), runner: openRunner(process), check, post: openPost(env), sleep });
