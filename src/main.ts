// The entry of the Action (action.yml).
import { setTimeout as sleep } from "node:timers/promises";
import { ADVANCE_KINDS } from "./advance/proposal.ts";
import type { ActionDependencies } from "./github/action.ts";
import { runAction } from "./github/action.ts";
import { message } from "./message.ts";
import { check } from "./run/check.ts";
import { catchStopSignals } from "./sources/stop-signals.ts";
import { openPost } from "./sources/https-post.ts";
import { readInputs } from "./github/inputs.ts";
import { say } from "./report/say.ts";

const { env } = process;
// a file of its own: most of it is an HTTP client, which GitHub's client shares
const runner = await import("@actions/core");
const tellStopping = async (): Promise<void> => {
  const { inputs } = await readInputs(env);
  runner.warning(say(message("notice/stopping"), inputs.language));
};
const catchStop = (): AbortSignal => catchStopSignals(() => void tellStopping(), { ignoresMore: true });
const advance: ActionDependencies["advance"] = async (options) =>
  (await import("./run/advance.ts")).advance({ ...options, kinds: ADVANCE_KINDS });
await runAction({ env, cwd: process.cwd(), runner, check, advance, post: openPost(env), sleep, catchStop });
