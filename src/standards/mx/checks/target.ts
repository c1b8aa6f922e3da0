import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { isHostName } from "../../../dns/name.ts";
import { isMissingName } from "../../../dns/no-record.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { registrableOf } from "../../registrable.ts";

export const mxTarget = defineCheck({
  id: "mx/target",
  scope: "host",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 2181 §10.3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["addresses"],
  consults: ["referencedDomains"],
  judge: ({ addresses, referencedDomains }, { domain, name: host }) => {
    if (addresses.state === "malformed")
      return {
        outcome: "fail",
        message: addresses.problem,
        fix: adviceFix(
          addresses.problem.code === "mx/target/proxied"
            ? message("mx/target/fix-proxied", { host })
            : message("mx/target/fix-ip-address", { domain }),
        ),
      };
    // RFC 5321 §2.3.5, RFC 1123 §2.1: letters, digits, hyphens; senders may refuse any other name.
    if (!isHostName(host))
      return {
        outcome: "fail",
        message: message("mx/target/invalid-name", { host }),
        fix: adviceFix(message("mx/target/fix-name", { domain })),
      };
    if (addresses.state === "absent")
      return {
        outcome: "fail",
        message: addresses.evidence.every(isMissingName)
          ? message("mx/target/no-name", { host, free: registrableOf(host, referencedDomains) })
          : message("mx/target/no-address", { host }),
        fix: adviceFix(message("mx/target/fix-address", { domain, host })),
      };
    const { aliases, owner, v4, v6 } = addresses.value;
    // RFC 2181 §10.3: the target of an MX record must not be an alias.
    if (aliases.length > 0)
      return {
        outcome: "fail",
        message: message("mx/target/alias", { host, owner }),
        fix: adviceFix(message("mx/target/fix-alias", { domain, host, owner })),
      };
    return { outcome: "pass", message: message("mx/target/addresses", { host, addresses: [...v4, ...v6] }) };
  },
});
