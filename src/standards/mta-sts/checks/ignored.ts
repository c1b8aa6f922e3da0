import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { closestWord } from "../../../text/closest-word.ts";
import { adviceFix } from "../../fixes.ts";
import type { IgnoredFields } from "../record.ts";
import { KNOWN_POLICY_FIELDS, ignoredRecordFields } from "../record.ts";

export const mtaStsIgnored = defineCheck({
  id: "mta-sts/ignored",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.2"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["mtaSts"],
  examines: ["mtaStsPolicy"],
  judge: ({ mtaSts, mtaStsPolicy }) => {
    const parts = [
      ...describeIgnored(ignoredRecordFields(mtaSts), "record"),
      ...(mtaStsPolicy.state === "present" ? describeIgnored(mtaStsPolicy.value.ignored, "policy") : []),
    ];
    if (parts.length === 0 && mtaStsPolicy.state !== "present")
      return { outcome: "not-applicable", message: message(`judging/${mtaStsPolicy.state}`, { fact: "mtaStsPolicy" }) };
    if (parts.length === 0) return { outcome: "pass", message: message("mta-sts/ignored/none") };
    return {
      outcome: "fail",
      message: message("mta-sts/ignored/found", { parts }),
      fix: adviceFix(message("mta-sts/ignored/fix")),
    };
  },
});

function describeIgnored({ unknown, repeated }: IgnoredFields, where: "record" | "policy"): Message[] {
  const known = where === "policy" ? KNOWN_POLICY_FIELDS : ["id"];
  return [
    ...repeated.map((field) => message("mta-sts/ignored/repeated", { where, field })),
    ...unknown.map((field) => message("mta-sts/ignored/unknown", { where, field, meant: closestWord(field, known) })),
  ];
}
