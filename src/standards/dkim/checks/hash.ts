import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { recordFix } from "../record-fix.ts";
import { hasValidKey } from "../record.ts";
import { setTag } from "../set-tag.ts";

export const dkimHash = defineCheck({
  id: "dkim/hash",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.1", "RFC 6376 §3.6.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (!hasValidKey(key)) return notApplicableWithoutKey(key);
    const { hashes } = key;
    if (hashes === null) return { outcome: "pass", message: message("dkim/hash/any") };
    // RFC 6376 §3.6.1: verifiers ignore algorithms that they do not know
    if (hashes.includes("sha256")) return { outcome: "pass", message: message("dkim/hash/sha256", { hashes }) };
    return {
      outcome: "fail",
      // RFC 6376 §3.2: values are case-sensitive
      message: hashes.some((hash) => hash.toLowerCase() === "sha256")
        ? message("dkim/hash/case", { hashes })
        : message("dkim/hash/no-sha256", { hashes }),
      fix: recordFix(name, key, setTag(key.text, "h", null), message("dkim/hash/fix")),
    };
  },
});
