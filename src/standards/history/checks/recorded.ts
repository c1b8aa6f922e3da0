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
  judge: ({ recording: { isRecorded, isContinued, message: text } }) =>
    isRecorded && isContinued
      ? { outcome: "pass", message: text }
      : {
          outcome: "fail",
          message: text,
          fix: adviceFix(message(isRecorded ? "history/fix/broken" : "history/fix/record")),
        },
});
