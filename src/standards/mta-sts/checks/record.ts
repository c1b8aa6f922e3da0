import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { formatRdata, txtRdata } from "../../../dns/record.ts";
import { REQUIREMENT, MUST_SHOULD } from "../checks.ts";
import { policyUrl } from "../observe.ts";

export const mtaStsRecord = defineCheck({
  id: "mta-sts/record",
  scope: "domain",
  section: "§3.3",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P I-01"],
  references: ["RFC 8461 §3.1"],
  levels: MUST_SHOULD,
  mail: RECEIVING_KINDS,
  examines: ["mtaSts"],
  judge: ({ mtaSts }, { name, at }) => {
    if (mtaSts.state === "present")
      return { outcome: "pass", message: `there is one valid record, its id is ${mtaSts.value.id}` };
    const message =
      mtaSts.state === "absent" ? `no MTA-STS record at ${prependLabels("_mta-sts", name)}` : mtaSts.problem;
    const data = formatRdata("TXT", txtRdata(`v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`));
    const text = `Serve a policy at ${policyUrl(name)}, then publish this one record.`;
    return {
      outcome: "fail",
      message,
      fix: { text, records: [{ name: `${prependLabels("_mta-sts", name)}.`, type: "TXT", data }] },
    };
  },
});
