import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { setTag } from "../set-tag.ts";
import { MUST, formatTag } from "../tag-checks.ts";
import { notApplicableWithoutKey, correctedRecordFix } from "../words.ts";

export const dkimHash = defineCheck({
  id: "dkim/hash",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.1", "RFC 6376 §3.6.1"],
  levels: MUST,
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { hashes } = key;
    const none = notApplicableWithoutKey(key);
    if (none !== null) return none;
    if (hashes === null) return { outcome: "pass", message: "there is no `h=`: every hash algorithm is allowed" };
    // RFC 6376 §3.6.1: unrecognized algorithms are ignored
    if (hashes.includes("sha256")) return { outcome: "pass", message: `${formatTag("h", hashes)} allows sha256` };
    const fix = correctedRecordFix(name, key, setTag(key.text, "h", null), "Publish the record without `h`.");
    return { outcome: "fail", message: `${formatTag("h", hashes)} does not allow sha256`, fix };
  },
});
