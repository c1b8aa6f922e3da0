import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { isHostName, isWithin } from "../../../dns/name.ts";
import { emptyAliasTarget, isMissingName } from "../../../dns/no-record.ts";
import { message } from "../../../message.ts";
import type { Evidence, Judgement } from "../../../model.ts";
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
  consults: ["referencedDomains", "mtaStsPolicy"],
  judge: ({ addresses, referencedDomains, mtaStsPolicy: policy }, { domain, name: host }) => {
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
    if (addresses.state === "absent") {
      const isInPolicy = policy.state === "present" && policy.value.mx.includes(host);
      const freeDomain = (name: Name): Name | null => registrableOf(name, referencedDomains);
      return judgeNoAddress(addresses.evidence, { domain, host, isInPolicy }, freeDomain);
    }
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

/** Why a host has no address, and the fix: an address only where one can be published. */
function judgeNoAddress(
  evidence: readonly Evidence[],
  values: { domain: Name; host: Name; isInPolicy: boolean },
  freeDomain: (name: Name) => Name | null,
): Judgement {
  const { domain, host } = values;
  const target = emptyAliasTarget(evidence);
  const isMissing = evidence.filter(({ note }) => note?.code !== "observed/alias-of").every(isMissingName);
  const free = isMissing ? freeDomain(target ?? host) : null;
  const without = isMissing ? message("mx/target/no-name", { host, free }) : message("mx/target/no-address", { host });
  // no zone has a name of one label as `localhost`, nor one in a domain that is to be registered
  const canHaveAddress = isWithin(host, domain) || (free === null && host.includes("."));
  const ownFix =
    target === null
      ? message("mx/target/fix-address", { domain, host })
      : message("mx/target/fix-empty-alias", { domain, host }); // RFC 1034 §3.6.2: no other record can stand beside a CNAME
  return {
    outcome: "fail",
    message: target === null ? without : message("mx/target/empty-alias", { host, target, isMissing, free }),
    fix: adviceFix(canHaveAddress ? ownFix : message("mx/target/fix-remove", values)),
  };
}
