// The job summary: Markdown appended to the file the runner names.
import { appendFileSync } from "node:fs";
import type { ActionInputs, Env } from "./inputs.ts";

/** Octets. GitHub takes 1 MiB a step and shows nothing of a larger summary; one is left for the newline. */
export const SUMMARY_LIMIT = 1_048_575;

/** Appends Markdown (at most `SUMMARY_LIMIT` octets) where a summary is wanted and there is one; throws what the file system answers. */
export function appendSummary(env: Env, { summary }: Pick<ActionInputs, "summary">, markdown: () => string): void {
  const file = summary ? env["GITHUB_STEP_SUMMARY"] : undefined;
  if (file) appendFileSync(file, `${markdown()}\n`);
}
