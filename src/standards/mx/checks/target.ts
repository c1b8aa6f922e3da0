import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { isHostName } from "../../../dns/name.ts";
import { MUST } from "../checks.ts";

export const mxTarget = defineCheck({
  id: "mx/target",
  scope: "host",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 2181 §10.3"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  examines: ["addresses"],
  judge: ({ addresses }, { domain, name }) => {
    const fix = (text: string) => ({ text, records: [] });
    if (addresses.state === "malformed") {
      return {
        outcome: "fail",
        message: addresses.problem,
        fix: fix(`Name a host in the MX record of ${domain} instead of an address.`),
      };
    }
    // RFC 5321 §2.3.5, RFC 1123 §2.1: letters, digits, hyphens; senders may refuse any other name.
    if (!isHostName(name)) {
      return {
        outcome: "fail",
        message: `${name} is no host name: only letters, digits and hyphens make one`,
        fix: fix(`Name a host in the MX record of ${domain} whose name has letters, digits and hyphens only.`),
      };
    }
    if (addresses.state === "absent") {
      const missing = addresses.evidence.every((e) => e.text === "no such name");
      const message = missing ? `${name} does not exist` : `${name} has no A or AAAA record`;
      return {
        outcome: "fail",
        message,
        fix: fix(`Publish an address for ${name}, or take it out of the MX records of ${domain}.`),
      };
    }
    const { aliases, owner, v4, v6 } = addresses.value;
    if (aliases.length > 0) {
      // RFC 2181 §10.3: the value of an MX record must not be an alias.
      return {
        outcome: "fail",
        message: `${name} is an alias (CNAME) of ${owner}`,
        fix: fix(`Name ${owner} itself in the MX record of ${domain}, or give ${name} addresses of its own.`),
      };
    }
    return { outcome: "pass", message: `${name} has ${[...v4, ...v6].join(", ")}` };
  },
});
