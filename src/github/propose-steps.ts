// The step of the Action that proposes changes to the policy, after the report is delivered.
import type { CheckOptions, CheckResult } from "../run/check.ts";
import { attemptWith } from "./attempt.ts";
import { type ActionInputs, type Env, titleOf } from "./inputs.ts";
import type { FoundSteps } from "./post-advance.ts";
import { mayPropose, postAdvance } from "./post-advance.ts";
import type { Runner } from "./runner.ts";
import { appendSummary } from "./summary.ts";

/** The pull request with the next steps, where the policy wants one. */
export async function proposeSteps(
  { env, runner, advance }: { env: Env; runner: Runner; advance: (options: CheckOptions) => Promise<FoundSteps> },
  inputs: ActionInputs,
  options: CheckOptions,
  { wantsPullRequest, isInput }: CheckResult,
): Promise<void> {
  const attempt = attemptWith(runner, inputs.language);
  await attempt("steps", async () => {
    const isWanted = wantsPullRequest && mayPropose(env, inputs);
    const context = { env, runner, inputs, isInput, ...titleOf(inputs) };
    const summarize = (markdown: () => string): Promise<void> =>
      attempt("summary", () => appendSummary(env, inputs, markdown));
    const number = isWanted
      ? await postAdvance({
          ...context,
          summarize,
          advance: () => advance({ ...options, shards: null }),
        })
      : null;
    runner.setOutput("advance-pull-request", number === null ? "" : String(number));
  });
}
