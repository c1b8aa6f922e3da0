import { defineCheck, SENDS } from "../../../define-check.ts";
import { MUST, severalRecords, noRecord } from "../checks.ts";

export const dkimSelector = defineCheck({
  id: "dkim/selector",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.2"],
  levels: MUST,
  mail: SENDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "present") return { outcome: "pass", message: "there is one key record" };
    return key.state === "malformed"
      ? severalRecords(key.problem, key.evidence, name)
      : noRecord(key.evidence, domain, name);
  },
});
