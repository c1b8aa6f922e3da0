import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { MUST, failSeveralRecords, failMissingRecord } from "../checks.ts";

export const dkimSelector = defineCheck({
  id: "dkim/selector",
  scope: "selector",
  requiresSelector: true,
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.2"],
  levels: MUST,
  mail: SENDING_KINDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "present") return { outcome: "pass", message: "there is one key record" };
    return key.state === "malformed"
      ? failSeveralRecords(key.problem, key.evidence, name)
      : failMissingRecord(key.evidence, domain, name);
  },
});
