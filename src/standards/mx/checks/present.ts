import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { ROOT } from "../../../dns/name.ts";
import { MUST } from "../checks.ts";

export const mxPresent = defineCheck({
  id: "mx/present",
  scope: "domain",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  examines: ["mx"],
  judge: ({ mx }, { name }) => {
    const fix = {
      text: `Publish at least one MX record at ${name}, e.g. \`${name}. MX 10 mx1.${name}.\` with your own host.`,
      records: [],
    };
    if (mx.state !== "present") return { outcome: "fail", message: `${name} has no MX record`, fix };
    const hosts = mx.value.records.filter((record) => record.exchange !== ROOT);
    // RFC 7505 §3: a null MX says that the domain accepts no mail.
    if (hosts.length === 0)
      return {
        outcome: "fail",
        message: "a null MX says that this domain accepts no mail, the policy says that it receives",
        fix,
      };
    return { outcome: "pass", message: `MX: ${hosts.map((record) => record.exchange).join(", ")}` };
  },
});
