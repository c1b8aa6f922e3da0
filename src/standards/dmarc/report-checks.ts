// DMARC: reports are asked for, and reach somebody (RFC 9989 §4.7, RFC 9990 §4, TR-03182-06-M).
import { MAILS, RECEIVES, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { shown } from "../../dns/record.ts";
import { judgeMailboxes } from "../mailbox.ts";
import type { ReportUri } from "../mailto.ts";
import type { ExternalDestinations } from "./external-destinations.ts";
import { agreementName } from "./external-destinations.ts";
import { mailboxAdvice, propose } from "./proposal.ts";
import { REQUIREMENT, from, unlessRead } from "./terms.ts";

/** How many destinations a message lists; a hostile record has thousands. */
const MOST_LISTED = 10;

function listed(uris: readonly ReportUri[]): string {
  const more = uris.length > MOST_LISTED ? `; and ${uris.length - MOST_LISTED} more` : "";
  return (
    uris
      .slice(0, MOST_LISTED)
      .map(({ uri, problem }) => (problem === null ? shown(uri) : `${shown(uri)}: ${problem}`))
      .join("; ") + more
  );
}

export const dmarcRua = defineCheck({
  id: "dmarc/rua",
  scope: "domain",
  title: "Aggregate reports are asked for at a valid mail address",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-03"],
  references: ["RFC 9989 §4.7"],
  why: "The reports are the only way to learn who sends mail in the domain's name, and whether one's own mail passes.",
  fix: "Add `rua=mailto:…` with a mailbox that somebody or something reads.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc, ["rua"]);
    if (unread !== null) return unread;
    const usable = dmarc.rua.filter((uri) => uri.problem === null);
    const unusable = dmarc.rua.filter((uri) => uri.problem !== null);
    const besides = unusable.length > 0 ? `; nothing goes to ${listed(unusable)}` : "";
    if (usable.length > 0) return { outcome: "pass", message: `reports go to ${listed(usable)}${besides}` };
    const message =
      dmarc.rua.length === 0
        ? `no \`rua\` in the record${from(dmarc)}`
        : `no usable address in \`rua\`${from(dmarc)}: ${listed(dmarc.rua)}`;
    const { name, mail } = subject;
    if (mail === "send")
      return {
        outcome: "fail",
        message,
        fix: { text: `In the DMARC record of ${name}, ${mailboxAdvice(mail)}.`, records: [] },
      };
    return {
      outcome: "fail",
      message,
      fix: propose(dmarc, subject, "Publish this record with a mailbox that is read."),
    };
  },
});

/** What is known of destinations of the policy of `domain`, in words. */
function worded(domain: Name, destinations: ExternalDestinations["destinations"]): string {
  const words = destinations.map((seen) => {
    const { host } = seen;
    const name = agreementName(domain, host);
    if (seen.agreed === null) return seen.reason;
    if (seen.agreed) return `${host} has agreed`;
    if (seen.reason === "elsewhere")
      return `the record at ${name} sends the reports on to ${seen.elsewhere}, which must be ${host} itself`;
    return seen.reason === "too-long"
      ? `${name} is too long for DNS, so ${host} cannot agree`
      : `${host} has not agreed: no \`v=DMARC1\` at ${name}`;
  });
  return words.join("; ");
}

export const dmarcRuaAuthorised = defineCheck({
  id: "dmarc/rua-authorised",
  scope: "domain",
  title: "Every external report destination has agreed to get reports",
  section: "§5",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9990 §4"],
  why: "Receivers send no report to a destination of another organisation that does not say in DNS that it wants them.",
  fix: "Let the operator of the destination publish a TXT record `v=DMARC1` at `<your domain>._report._dmarc.<its host>`.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc", "dmarcExternal"],
  judge: ({ dmarc, dmarcExternal: { destinations, unasked } }) => {
    const unread = unlessRead(dmarc);
    if (unread !== null) return unread;
    const refusing = destinations.filter(({ agreed }) => agreed === false);
    if (refusing.length > 0) {
      const records = refusing.map(({ host }) => `\`${agreementName(dmarc.foundAt, host)}. TXT "v=DMARC1"\``);
      const text = `Let the operator of the destination publish ${records.join(" and ")}, or take the destination out of \`rua\`.`;
      return { outcome: "fail", message: worded(dmarc.foundAt, refusing), fix: { text, records: [] } };
    }
    const silent = destinations.filter(({ agreed }) => agreed === null);
    if (silent.length > 0) return { outcome: "unknown", message: worded(dmarc.foundAt, silent) };
    if (unasked > 0) return { outcome: "unknown", message: `${unasked} more hosts in \`rua\` were not asked about` };
    if (destinations.length === 0) return { outcome: "pass", message: "reports go to no other organisation" };
    return { outcome: "pass", message: worded(dmarc.foundAt, destinations) };
  },
});

export const dmarcRuaDeliverable = defineCheck({
  id: "dmarc/rua-deliverable",
  scope: "domain",
  title: "The domains of the report mailboxes accept mail",
  section: "§5",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7505 §3"],
  why: "A report to a domain that accepts no mail is lost, and nobody notices.",
  fix: "Let `rua` name a mailbox of a domain with an MX record whose host has an address.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc", "dmarcMailboxes"],
  judge: ({ dmarc, dmarcMailboxes }, { name, mail }) =>
    unlessRead(dmarc) ?? judgeMailboxes(dmarcMailboxes, RECEIVES.includes(mail) ? name : null),
});

export const dmarcRuf = defineCheck({
  id: "dmarc/ruf",
  scope: "domain",
  title: "No failure reports are asked for",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7"],
  why: "Failure reports carry personal data of mails to whoever reads them; TR-03182 says not to ask for them.",
  fix: "Take `ruf` and `fo` out of the record.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc, ["ruf"]);
    if (unread !== null) return unread;
    if (dmarc.ruf.length === 0) return { outcome: "pass", message: "the record has no `ruf`" };
    const message = `failure reports are asked for${from(dmarc)}: ${listed(dmarc.ruf)}`;
    const text = `Take \`ruf\` and \`fo\` out of the DMARC record of ${subject.name}.`;
    return {
      outcome: "fail",
      message,
      fix: subject.profile === "bsi" ? propose(dmarc, subject, text) : { text, records: [] },
    };
  },
});
