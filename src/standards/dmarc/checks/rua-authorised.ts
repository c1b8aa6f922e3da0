import { severalCauses } from "../../../cause.ts";
import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import { reportDomains } from "../../mailbox.ts";
import type { ReportUri } from "../../mailto.ts";
import type { ExternalDestination } from "../external-destinations.ts";
import { authorisationName } from "../external-destinations.ts";
import { notApplicableIfIgnored } from "../not-applicable.ts";

export const dmarcRuaAuthorised = defineCheck({
  id: "dmarc/rua-authorised",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9990 §4"],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "dmarcExternalDestinations"],
  consults: ["dmarcMailboxes"],
  judge: ({ dmarc, dmarcExternalDestinations: { destinations, unasked }, dmarcMailboxes }) => {
    const ignored = notApplicableIfIgnored(dmarc);
    if (ignored !== null) return ignored;
    const describe = (which: readonly MeasuredDestination[]): Message =>
      message("dmarc/rua-authorised/destinations", {
        destinations: which.map((destination) => describeDestination(dmarc.foundAt, destination)),
      });
    const measured = destinations.filter((destination) => destination.agreed !== null);
    const refusing = measured.filter(({ agreed }) => !agreed);
    if (refusing.length > 0) {
      const mailboxes = dmarcMailboxes.state === "present" ? dmarcMailboxes.value.domains : [];
      const missing = mailboxes.filter(({ reason }) => reason === "no-domain").map(({ domain }) => domain);
      const hosts = refusing.map(({ host }) => host);
      const gone = hosts.filter((host) => missing.includes(host));
      const names = hosts.filter((host) => !gone.includes(host)).map((host) => authorisationName(dmarc.foundAt, host));
      return {
        outcome: "fail",
        message: describe(refusing),
        fix: adviceFix(message("dmarc/rua-authorised/fix", { names, gone, isLeft: isLeft(dmarc.rua, gone) })),
      };
    }
    const causes = destinations.flatMap(({ agreed, reason }) => (agreed === null ? [reason] : []));
    if (causes.length > 0) return { outcome: "unknown", message: severalCauses(causes) };
    if (unasked > 0) return { outcome: "unknown", message: message("dmarc/rua-authorised/unasked", { unasked }) };
    if (destinations.length === 0) return { outcome: "pass", message: message("dmarc/rua-authorised/none") };
    return { outcome: "pass", message: describe(measured) };
  },
});

/** Whether reports go to other destinations than these. */
function isLeft(rua: readonly ReportUri[], gone: readonly Name[]): boolean {
  return reportDomains(rua).some((domain) => !gone.includes(domain));
}

type MeasuredDestination = Exclude<ExternalDestination, { agreed: null }>;

/** Whether a destination of the policy of `domain` has agreed. */
function describeDestination(domain: Name, destination: MeasuredDestination): Message {
  const { host, agreed, reason } = destination;
  if (agreed) return message("dmarc/rua-authorised/agreed", { host });
  const name = authorisationName(domain, host);
  if (reason === "elsewhere")
    return message("dmarc/rua-authorised/elsewhere", { name, host, elsewhere: destination.elsewhere });
  return reason === "too-long"
    ? message("dmarc/rua-authorised/too-long", { name, host })
    : message("dmarc/rua-authorised/refused", { name, host });
}
