// What is said of report mailboxes: their addresses, and whether their domains accept mail.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");

/** What to write in place of a character: white space and angle brackets stand around an address, not in it. */
const insteadOf = (character: string): string =>
  /[ <>]/.test(character) ? "remove it, and write a comma between two addresses" : `write \`%${hex(character)}\``;

/** Why no report can be mailed to a destination. */
const mailto = {
  "mailto/unusable": ({ uri, problem }: { uri: string; problem: string }) => `${quoteOctets(uri)}: ${problem}`,
  "mailto/nothing": () => "there is nothing before or after a comma",
  "mailto/slashes": ({ slashes }: { slashes: string }) =>
    `remove ${quoteOctets(slashes)} after \`mailto:\` (RFC 6068 §2)`,
  "mailto/no-scheme": () => "it has no scheme; write `mailto:` before the address",
  "mailto/other-scheme": ({ scheme }: { scheme: string }) =>
    `its scheme is ${quoteOctets(`${scheme}:`)}; only \`mailto:\` requests reports by mail`,
  "mailto/behind-domain": ({ behind }: { behind: string }) => `remove ${quoteOctets(behind)} after the domain`,
  "mailto/exclamation-mark": () => "a `!` in it must be written `%21`",
  "mailto/encoded-at": () => "its `%40` must be written `@` (RFC 6068 §2)",
  "mailto/encoding": () => "its percent-encoding is not valid (RFC 3986 §2.1)",
  "mailto/character": ({ character }: { character: string }) =>
    `a URI cannot contain ${quoteOctets(character)}; ${insteadOf(character)} (RFC 3986 §2)`,
  "mailto/reserved": ({ character }: { character: string }) =>
    `${quoteOctets(character)} in the address must be written \`%${hex(character)}\` (RFC 6068 §2)`,
  "mailto/header-fields": ({ text }: { text: string }) =>
    `${quoteOctets(text)} after \`?\` is not of the form name=value (RFC 6068 §2)`,
  "mailto/not-uri": () => "it is not a valid URI (RFC 3986 §3)",
  "mailto/no-host": () => "it has no host (RFC 9110 §4.2)",
  "mailto/address": () => "it is not a valid mail address",
  "mailto/domain": () => "the part after `@` is not a valid domain name",
  "mailto/international": ({ domain, ascii }: { domain: string; ascii: string | null }) =>
    `the domain ${quoteOctets(domain)} is not ASCII; write ${ascii === null ? "it as `xn--…`" : `\`${ascii}\``} (RFC 5890)`,
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
  "mailbox/dangling": ({ domains }: { domains: readonly string[] }) =>
    `not judged: ${domains.join("; ")}, see dns/dangling`,
  "mailbox/domain-limit": ({ left, limit }: { left: number; limit: number }) =>
    `${plural(left, "more domain")} in \`rua\` ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
  "mailbox/host-limit": ({ all, limit }: { all: number; limit: number }) =>
    `${all - limit} of its ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not asked for an address; the limit is ${limit}`,
  "mailbox/fix": ({ domains }: { domains: readonly string[] }) =>
    `Use a mailbox in \`rua\` whose domain receives mail, or publish an MX record at ${list(domains)}.`,
};

export const mailboxes = { ...mailto, ...mailbox };
