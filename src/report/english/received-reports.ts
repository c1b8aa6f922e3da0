// What is said of received reports that do not count. Nothing is quoted of a file before it is known to be a report.
import { quoteOctets } from "../../text/quote.ts";
import { plural } from "../../text/plural.ts";
import type { Sentence } from "./sentence.ts";

/** A step into a mailbox, a mail or an archive. */
interface Step {
  kind: "message" | "attachment" | "file";
  number: number;
}

export const receivedReports = {
  "reports/file": ({ problem }: { problem: string }) => `it ${problem}`,
  "reports/ended": () => "the run ended before it was read to the end",
  "reports/no-report": () => "it is neither a report nor a mail, mailbox or archive with one",
  "reports/part": ({ steps, reason }: { steps: readonly Step[]; reason: Sentence }) =>
    `${steps.map(({ kind, number }) => `${kind} ${number}`).join(", ")}: ${reason}`,
  "reports/too-large": ({ mebibytes }: { mebibytes: number }) =>
    `it is more than ${mebibytes} MiB, the limit for a report or mail, unpacked (project limit)`,
  "reports/mail-total": ({ mebibytes }: { mebibytes: number }) =>
    `the rest of it was not read: more than ${mebibytes} MiB would be unpacked of one file or mail (project limit)`,
  "reports/total": ({ gibibytes }: { gibibytes: number }) =>
    `it was not read: with it, more than ${gibibytes} GiB would be unpacked in one run (project limit)`,
  "reports/nested": ({ most }: { most: number }) =>
    `it has more than ${most} mails and archives inside each other (project limit)`,
  "reports/gzip": () => "its gzip data is truncated or damaged",
  "reports/zip": () => "its zip data is truncated or damaged",
  "reports/zip/encrypted": () => "it is an encrypted archive, which reports are not",
  "reports/zip/entries": ({ most }: { most: number }) => `it is an archive of more than ${most} files (project limit)`,
  "reports/mail": () => "it is a mail that is not valid MIME",
  "reports/mail/lines": ({ most }: { most: number }) => `it is a mail of more than ${most} lines (project limit)`,
  "reports/mail/parts": ({ most }: { most: number }) =>
    `it is a mail with more than ${most} lines that may part it (project limit)`,
  "reports/mail/attachments": ({ most }: { most: number }) =>
    `it is a mail with more than ${most} attachments (project limit)`,

  "reports/json/invalid": () => "it is not valid JSON",
  "reports/json/no-report": () => "it is JSON, but no TLS report: it has no list `policies` (RFC 8460 §4.4)",
  "reports/xml/malformed": ({ line, column }: { line: number; column: number }) =>
    `it is not well-formed XML: line ${line}, column ${column}`,
  "reports/xml/doctype": () => "it has a DOCTYPE, which reports do not have and which may name other files",
  "reports/xml/attributes": () => "an element has more than 20 attributes (project limit)",
  "reports/xml/between-tags": () => "more than a million characters are between two of its tags (project limit)",
  "reports/xml/depth": () => "more than 32 elements are inside each other (project limit)",
  "reports/xml/root": ({ name }: { name: string }) => `it is XML, but no DMARC report: its root is not \`${name}\``,

  "reports/organisation": () => "it does not say which organisation sent it",
  "reports/period/none": () => "it has no valid period",
  "reports/period/backwards": ({ begin, end }: { begin: string; end: string }) =>
    `its period ends at ${end}, before it begins at ${begin}`,
  "reports/period/future": ({ begin }: { begin: string }) => `its period begins in the future, at ${begin}`,
  "reports/period/long": ({ days, most }: { days: number; most: number }) =>
    `its period is ${plural(days, "day")}; more than ${most} cannot be counted by day (project limit)`,
  "reports/foreign": ({ domain }: { domain: string }) =>
    `it is about ${quoteOctets(domain)}, which is not a domain of the policy`,
  "reports/too-many": ({ day, most }: { day: string; most: number }) =>
    `it is about ${day}, a day for which ${most} reports were counted already (project limit)`,

  "reports/dmarc/no-domain": () => "it names no domain",
  "reports/dmarc/no-value": ({ element }: { element: string }) => `it has no valid \`${element}\``,
  "reports/dmarc/record": ({ number, problem }: { number: number; problem: Sentence }) =>
    `record ${number}: ${problem}`,
  "reports/dmarc/records": ({ faults, count, first }: { faults: number; count: number; first: Sentence }) =>
    `${faults} of its ${plural(count, "record")} do not count; ${first}`,

  "reports/tls-rpt/policies": ({ most }: { most: number }) => `it has more than ${most} policies (project limit)`,
  "reports/tls-rpt/no-policies": () => "its list `policies` is empty",
  "reports/tls-rpt/no-domain": ({ number }: { number: number }) => `policy ${number} has no valid \`policy-domain\``,
  "reports/tls-rpt/policy-type": ({ number }: { number: number }) =>
    `policy ${number} has no \`policy-type\` of RFC 8460 §4.4`,
  "reports/tls-rpt/count": ({ number }: { number: number }) => `policy ${number} has no valid number of sessions`,
};
