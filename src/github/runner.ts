// What the Action says to the runner, as @actions/core offers it; handed in.
import type * as core from "@actions/core";

/** Workflow commands; core escapes what stands in them. */
export type Runner = Pick<typeof core, "debug" | "error" | "info" | "notice" | "setFailed" | "setOutput" | "warning">;
