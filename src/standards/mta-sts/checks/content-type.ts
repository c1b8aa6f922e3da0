import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeMissingPolicy } from "../no-policy.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsContentType = defineCheck({
  id: "mta-sts/content-type",
  scope: "domain",
  section: "§3.3",
  requirements: [],
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsFetch"],
  judge: ({ mtaStsFetch }, { name }) => {
    if (mtaStsFetch.state !== "present") return judgeMissingPolicy(mtaStsFetch);
    const { contentType: type } = mtaStsFetch.value;
    // RFC 9110 §8.3.1: type and subtype regardless of case, parameters after a semicolon
    if (type !== null && /^[ \t]*text\/plain[ \t]*(?:;|$)/i.test(type))
      return { outcome: "pass", message: message("mta-sts/content-type/plain") };
    return {
      outcome: "fail",
      message:
        type === null ? message("mta-sts/content-type/missing") : message("mta-sts/content-type/other", { type }),
      fix: adviceFix(message("mta-sts/content-type/fix", { url: policyUrl(name) })),
    };
  },
});
