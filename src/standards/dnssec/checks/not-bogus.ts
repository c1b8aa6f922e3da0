import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { INDETERMINATE_REASON } from "../../../dns/security.ts";

export const dnssecNotBogus = defineCheck({
  id: "dnssec/not-bogus",
  scope: "domain",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 4035 §5.5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec }) => {
    const bogus = dnssec.answers.filter((answer) => answer.state === "bogus");
    if (bogus.length > 0) {
      const names = bogus.map((answer) => `${answer.type} ${answer.name}`);
      const cause = bogus.find((answer) => answer.reason !== null)?.reason;
      return {
        outcome: "fail",
        message: `bogus: ${names.join(", ")}${cause === undefined ? "" : ` (${cause})`}`,
        evidence: bogus.map((answer) => ({
          at: { type: answer.type, name: answer.name },
          text: `SERVFAIL; an answer only with CD=1${answer.reason === null ? "" : `: ${answer.reason}`}`,
        })),
        fix: {
          text: "Mend the chain of trust: renew expired signatures, and let the DS record in the parent zone match a key in use.",
          records: [],
        },
      };
    }
    const failed = dnssec.answers.find((answer) => answer.state === "failure");
    if (failed)
      return { outcome: "unknown", message: `${failed.type} ${failed.name}: ${failed.reason ?? "no answer"}` };
    if (dnssec.answers.some((answer) => answer.state === "indeterminate")) {
      return { outcome: "unknown", message: INDETERMINATE_REASON };
    }
    return { outcome: "pass", message: `none of ${dnssec.answers.length} answers is bogus` };
  },
});
