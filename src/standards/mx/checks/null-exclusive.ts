import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { MUST } from "../checks.ts";

export const mxNullExclusive = defineCheck({
  id: "mx/null-exclusive",
  scope: "domain",
  section: "§3.1",
  requirements: ["TR-03182-11-M"],
  tests: [],
  references: ["RFC 7505 §3"],
  levels: MUST,
  mail: ALL_KINDS.filter((kind) => kind !== "send"),
  needs: ["mx"],
  judge: ({ mx }, { name, mail }) => {
    const others = mx.records.filter((record) => record.exchange !== ROOT);
    if (others.length === mx.records.length) return { outcome: "pass", message: "there is no null MX" };
    if (mx.records.length === 1) return { outcome: "pass", message: "the null MX stands alone" };
    const text =
      mail === "none"
        ? `Remove every MX record of ${name} but \`${name}. MX 0 .\`.`
        : `Remove the null MX (\`${name}. MX 0 .\`).`;
    // RFC 7505 §3: a domain with a null MX must not have any other MX record, a second `.` neither.
    const beside = others.length > 0 ? others.map((record) => record.exchange).join(", ") : "another";
    const message = `a null MX stands beside ${beside}`;
    return { outcome: "fail", message, fix: { text, records: [] } };
  },
});
