import { severalCauses } from "../../../cause.ts";
import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { reverseName } from "../../../dns/reverse-name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import type { NamedAddress } from "../reverse-dns.ts";

export const mxReverseDns = defineCheck({
  id: "mx/reverse-dns",
  scope: "domain",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 1912 §2.1"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDING_KINDS,
  examines: ["reverseDns"],
  judge: ({ reverseDns }) => {
    if (reverseDns.state !== "present")
      return { outcome: "not-applicable", message: message("mx/reverse-dns/no-senders") };
    const { addresses, unmeasured } = reverseDns.value;
    const nameless = addresses.filter((one) => one.confirmed === null && one.unmeasured === null);
    if (nameless.length > 0)
      return {
        outcome: "fail",
        message: message("mx/reverse-dns/addresses", { addresses: nameless.map(describeAddress) }),
        fix: adviceFix(message("mx/reverse-dns/fix", { addresses: nameless.map(adviceFor) })),
      };
    const causes = [...addresses.flatMap((one) => one.unmeasured ?? []), ...unmeasured];
    if (causes.length > 0) return { outcome: "unknown", message: severalCauses(causes) };
    return {
      outcome: "pass",
      message: message("mx/reverse-dns/addresses", { addresses: addresses.map(describeAddress) }),
    };
  },
});

function describeAddress({ address, host, names, confirmed }: NamedAddress): Message {
  if (confirmed !== null) return message("mx/reverse-dns/confirmed", { address, host, name: confirmed });
  return names.length === 0
    ? message("mx/reverse-dns/no-record", { address, host })
    : message("mx/reverse-dns/unconfirmed", { address, host, names });
}

function adviceFor({ address, host, names: [name] }: NamedAddress): Message {
  if (name !== undefined) return message("mx/reverse-dns/fix-address", { address, name });
  return message("mx/reverse-dns/fix-record", { name: reverseName(address) ?? address, host });
}
