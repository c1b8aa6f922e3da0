import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { quoteForMessage as quoted } from "../../../dns/record.ts";
import { MUST } from "../checks.ts";
import { resemblesSpf } from "../record.ts";
import { adviceFix, txtRecordFix } from "../../fixes.ts";

export const spfPresent = defineCheck({
  id: "spf/present",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-01"],
  references: ["RFC 7208 §4.5"],
  levels: MUST,
  mail: ACTIVE_KINDS,
  examines: ["spf"],
  judge: ({ spf }, { domain, mail }) => {
    if (spf.state === "present") return { outcome: "pass", message: "there is one SPF record" };
    if (spf.state === "malformed") {
      return {
        outcome: "fail",
        message: spf.problem,
        fix: adviceFix(
          "Put the terms of all of them into one record, with one `all` at the end, and remove the others.",
        ),
      };
    }
    const meant = spf.evidence.find(({ text }) => resemblesSpf(text));
    const message = `${domain} has no SPF record${meant === undefined ? "" : `: ${quoted(meant.text)} does not begin with \`v=spf1\` and a space`}`;
    if (mail === "receive")
      return {
        outcome: "fail",
        message,
        fix: txtRecordFix(domain, "v=spf1 -all", "Publish this record: the domain sends no mail."),
      };
    if (mail === "send")
      return {
        outcome: "fail",
        message,
        fix: adviceFix(
          "Publish a TXT record such as `v=spf1 ip4:… -all` that names every server which sends for the domain.",
        ),
      };
    return {
      outcome: "fail",
      message,
      fix: txtRecordFix(
        domain,
        "v=spf1 mx -all",
        "Publish this record if only the MX hosts send; add every other sender before `-all`.",
      ),
    };
  },
});
