import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { isWithin } from "../../../dns/name.ts";
import { SHOULD } from "../domain-checks.ts";
import { txtRecordFix, adviceFix, describeKey } from "../words.ts";

export const dkimRetired = defineCheck({
  id: "dkim/retired",
  scope: "retired-selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: SHOULD,
  mail: SENDING_KINDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "absent") return { outcome: "pass", message: "there is no key record" };
    if (key.state === "malformed") return { outcome: "unknown", message: key.problem };
    if (key.value.key === null)
      return {
        outcome: "pass",
        message: key.value.revoked ? "the key is revoked" : "there is no key that can be used",
      };
    const { owner } = key.value;
    const fix = isWithin(owner, domain)
      ? txtRecordFix(owner, "v=DKIM1; p=", "Revoke the key with this record in place of what is there, or remove that.")
      : adviceFix(`Remove the alias at ${name}: its target ${owner} is another domain's.`);
    return {
      outcome: "fail",
      message: `the selector is retired, and its key is still published: ${describeKey(key.value)}`,
      fix,
    };
  },
});
