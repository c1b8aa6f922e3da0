import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { INDETERMINATE_REASON } from "../../../dns/security.ts";

export const dnssecMailRecords = defineCheck({
  id: "dnssec/mail-records",
  scope: "domain",
  section: "§3.4",
  requirements: ["TR-03182-01-M", "TR-03182-03-M", "TR-03182-06-M"],
  tests: [],
  references: [],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec: { records } }) => {
    const evidence = records.map(({ type, name, state, reason }) => ({
      at: { type, name },
      text: reason === null ? state : `${state}: ${reason}`,
    }));
    const unsafe = records.filter(({ state }) => state === "insecure" || state === "bogus");
    if (unsafe.length > 0) {
      const listed = unsafe
        .map(({ record, name, state }) => `${record} at ${name} is ${state === "bogus" ? "bogus" : "not signed"}`)
        .join(", ");
      const text =
        "Sign the zones that hold these records; where a name is an alias, its operator has to sign the zone it leads to.";
      return { outcome: "fail", message: listed, evidence, fix: { text, records: [] } };
    }
    const failed = records.find(({ state }) => state === "failure");
    if (failed !== undefined)
      return { outcome: "unknown", message: `${failed.record}: ${failed.reason ?? "no answer"}`, evidence };
    if (records.some(({ state }) => state === "indeterminate"))
      return { outcome: "unknown", message: INDETERMINATE_REASON, evidence };
    if (records.length === 0) return { outcome: "not-applicable", message: "not judged: there is no mail record" };
    return { outcome: "pass", message: `signed: ${records.map(({ record }) => record).join(", ")}`, evidence };
  },
});
