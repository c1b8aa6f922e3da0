import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { setTag } from "../set-tag.ts";
import { MUST, formatTag } from "../tag-checks.ts";
import { notApplicableWithoutKey, correctedRecordFix } from "../words.ts";

export const dkimService = defineCheck({
  id: "dkim/service",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { services } = key;
    const none = notApplicableWithoutKey(key);
    if (none !== null) return none;
    if (services === null) return { outcome: "pass", message: "there is no `s=`: the key is for every service" };
    if (services.includes("*") || services.includes("email"))
      return { outcome: "pass", message: `${formatTag("s", services)} allows e-mail` };
    const fix = correctedRecordFix(name, key, setTag(key.text, "s", null), "Publish the record without `s`.");
    return { outcome: "fail", message: `${formatTag("s", services)} does not allow e-mail`, fix };
  },
});
