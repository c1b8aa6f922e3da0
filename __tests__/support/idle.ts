// What a run of the Action is given where it must neither wait nor notify.
import type { ActionDependencies } from "../../src/github/action.ts";

export const IDLE: Pick<ActionDependencies, "advance" | "post" | "sleep"> = {
  advance: () => Promise.resolve({ proposals: [], limitations: [], defects: [] }),
  post: () => Promise.reject(new Error("nothing is posted")),
  sleep: () => Promise.resolve(),
};
