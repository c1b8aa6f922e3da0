import { defineCheck, SENDS } from "../../../define-check.ts";
import { withTag } from "../set-tag.ts";
import { MUST, written } from "../tag-checks.ts";
import { withoutKey, correct } from "../words.ts";

export const dkimService = defineCheck({
  id: "dkim/service",
  scope: "selector",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  levels: MUST,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { services } = key;
    const none = withoutKey(key);
    if (none !== null) return none;
    if (services === null) return { outcome: "pass", message: "there is no `s=`: the key is for every service" };
    if (services.includes("*") || services.includes("email"))
      return { outcome: "pass", message: `${written("s", services)} allows e-mail` };
    const fix = correct(name, key, withTag(key.text, "s", null), "Publish the record without `s`.");
    return { outcome: "fail", message: `${written("s", services)} does not allow e-mail`, fix };
  },
});
