// What a run of the Action is given where it must neither wait nor notify.
import type { ActionDependencies } from "../../src/github/action.ts";

export const IDLE: Pick<ActionDependencies, "post" | "sleep"> = {
  post: () => Promise.reject(new Error("nothing is posted")),
  sleep: () => Promise.resolve(),
};
