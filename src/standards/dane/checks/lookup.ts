import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { REQUIREMENT, MUST, NO_ADDRESS, isUnsigned, UNSIGNED } from "../checks.ts";

export const daneLookup = defineCheck({
  id: "dane/lookup",
  scope: "host",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7672 §2.1"],
  levels: MUST,
  mail: RECEIVING_KINDS,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) return UNSIGNED;
    if (tlsa.state !== "malformed") return { outcome: "pass", message: "the lookup is answered" };
    const text = `Have the name servers answer ${prependLabels("_25._tcp", name)} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`;
    return {
      outcome: "fail",
      message: `${tlsa.problem}: senders that use DANE hold mail back`,
      fix: { text, records: [] },
    };
  },
});
