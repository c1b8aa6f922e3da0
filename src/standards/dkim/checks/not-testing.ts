import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { setTag } from "../set-tag.ts";
import { SHOULD, formatTag } from "../tag-checks.ts";
import { notApplicableWithoutKey, correctedRecordFix } from "../words.ts";

export const dkimNotTesting = defineCheck({
  id: "dkim/not-testing",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: SHOULD,
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { flags } = key;
    const none = notApplicableWithoutKey(key);
    if (none !== null) return none;
    if (!flags.includes("y")) return { outcome: "pass", message: "there is no `t=y`" };
    const rest = flags.filter((flag) => flag !== "y");
    const value = setTag(key.text, "t", rest.length > 0 ? rest.join(":") : null);
    const fix = correctedRecordFix(name, key, value, "Publish the record without the flag `y`.");
    return { outcome: "fail", message: `${formatTag("t", flags)} marks the key as a test`, fix };
  },
});
