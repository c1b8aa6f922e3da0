import { defineCheck, SENDS } from "../../../define-check.ts";
import { withTag } from "../set-tag.ts";
import { SHOULD, written } from "../tag-checks.ts";
import { withoutKey, correct } from "../words.ts";

export const dkimNotTesting = defineCheck({
  id: "dkim/not-testing",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: SHOULD,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { flags } = key;
    const none = withoutKey(key);
    if (none !== null) return none;
    if (!flags.includes("y")) return { outcome: "pass", message: "there is no `t=y`" };
    const rest = flags.filter((flag) => flag !== "y");
    const value = withTag(key.text, "t", rest.length > 0 ? rest.join(":") : null);
    const fix = correct(name, key, value, "Publish the record without the flag `y`.");
    return { outcome: "fail", message: `${written("t", flags)} marks the key as a test`, fix };
  },
});
