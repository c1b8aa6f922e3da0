import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { quoteForMessage } from "../../../dns/record.ts";
import { NOT_ANNOUNCED, NOT_SERVED } from "../checks.ts";
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
    if (mtaStsFetch.state !== "present") return mtaStsFetch.state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
    const { contentType } = mtaStsFetch.value;
    // RFC 9110 §8.3.1: type and subtype regardless of case, parameters behind a semicolon
    if (contentType !== null && /^[ \t]*text\/plain[ \t]*(?:;|$)/i.test(contentType))
      return { outcome: "pass", message: "the media type is text/plain" };
    const message =
      contentType === null
        ? "the policy is served without a media type"
        : `the media type is ${quoteForMessage(contentType)}`;
    return {
      outcome: "fail",
      message,
      fix: { text: `Let the web server send \`Content-Type: text/plain\` with ${policyUrl(name)}.`, records: [] },
    };
  },
});
