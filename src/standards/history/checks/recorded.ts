import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";

export const historyRecorded = defineCheck({
  id: "history/recorded",
  scope: "run",
  section: "§5",
  requirements: [],
  tests: [],
  references: ["docs/history.md"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ALL_KINDS,
  needs: ["recording"],
  judge: ({ recording: { hash, problem } }) =>
    problem === null
      ? { outcome: "pass", message: message("history/recorded", { hash: hash ?? "" }) }
      : { outcome: "fail", message: problem, fix: adviceFix(message("history/fix/record")) },
});
