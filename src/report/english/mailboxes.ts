// What is said of report mailboxes: their addresses, and whether their domains accept mail.
import { quoteForMessage } from "../../dns/record.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** Why no report can be mailed to a destination. */
const mailto = {
  "mailto/unusable": ({ uri, problem }: { uri: string; problem: string }) => `${quoteForMessage(uri)}: ${problem}`,
  "mailto/no-scheme": () => "it has no scheme; write `mailto:` before the address",
  "mailto/other-scheme": ({ scheme }: { scheme: string }) =>
    `its scheme is ${quoteForMessage(`${scheme}:`)}; only \`mailto:\` requests reports by mail`,
  "mailto/exclamation-mark": () => "a `!` in it must be written `%21`",
  "mailto/encoding": () => "its percent-encoding is not valid",
  "mailto/address": () => "it is not a valid mail address",
  "mailto/domain": () => "the part after `@` is not a valid domain name (an international one is written `xn--…`)",
};

const mailbox = {
  "mailbox/accepts": ({ domain, host }: { domain: string; host: string }) => `${domain} accepts mail at ${host}`,
  "mailbox/no-domain": ({ domain }: { domain: string }) => `${domain} does not exist`,
  "mailbox/null-mx": ({ domain }: { domain: string }) => `${domain} has a null MX, so it accepts no mail`,
  "mailbox/no-address": ({ domain }: { domain: string }) => `${domain} has neither an MX record nor an address`,
  "mailbox/no-host": ({ domain }: { domain: string }) => `no MX host of ${domain} has an address`,
  "mailbox/domains": ({ domains }: { domains: readonly string[] }) => domains.join("; "),
  "mailbox/none": () => "`rua` names no mailbox",
  "mailbox/own": ({ domains }: { domains: readonly string[] }) =>
    `not judged: ${domains.join("; ")}, see mx/present, mx/null-exclusive and mx/target`,
  "mailbox/domain-limit": ({ left, limit }: { left: number; limit: number }) =>
    `${plural(left, "more domain")} in \`rua\` ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
  "mailbox/host-limit": ({ all, limit }: { all: number; limit: number }) =>
    `${all - limit} of its ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not asked for an address; the limit is ${limit}`,
  "mailbox/fix": ({ domains }: { domains: readonly string[] }) =>
    `Use a mailbox in \`rua\` whose domain receives mail, or publish an MX record at ${list(domains)}.`,
};

export const mailboxes = { ...mailto, ...mailbox };
