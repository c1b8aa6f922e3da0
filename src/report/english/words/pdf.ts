// The PDF report.
import { plural } from "../../../text/plural.ts";

/** The words of the report, each with what it means here. */
const GLOSSARY: readonly (readonly [string, string])[] = [
  [
    "<U+05D0>",
    "The number of a character that this document cannot show, or that is written from right to left (Unicode).",
  ],
  ["Attestation", "A statement of the operator, with evidence and dates. It is listed and not verified."],
  ["Baseline", "The state that failures are compared with, such as the last recorded run."],
  ["Certificate chain", "The certificates that lead from a server's certificate to one that is trusted."],
  ["Check", "One claim about one subject, such as the SPF record of a domain."],
  ["Control", "A requirement of the BSI's Grundschutz++. Each has a number such as KONF.13.5."],
  ["DANE", "TLSA records in signed DNS name the certificate that a mail server must have (RFC 7672)."],
  ["DKIM", "A signature proves that a domain sent a mail (RFC 6376). Its key is a DNS record."],
  ["DMARC", "A domain says what receivers do with mail that fails SPF and DKIM (RFC 9989)."],
  ["DNSSEC", "Signatures that prove where DNS answers come from (RFC 4033)."],
  ["Failure", "A check that a guideline requires, and that failed."],
  ["Finding", "What one check says of one domain, mail server or selector."],
  ["MTA-STS", "A policy on a web server requires TLS from those who send mail to a domain (RFC 8461)."],
  ["MX host", "A mail server that accepts mail for a domain."],
  ["Not measured", "A question had no answer. The check neither passed nor failed."],
  ["Policy", "The file that names the domains and what is expected of them."],
  ["Resolver", "The server that answers DNS questions."],
  ["Selector", "A label that chooses one of the DKIM keys of a domain."],
  ["SPF", "A record that lists the servers that may send mail for a domain (RFC 7208)."],
  ["TLS reporting", "Other servers report where TLS with a domain failed (RFC 8460)."],
  ["View", "The DNS that was judged: as published, or as it will be after a change."],
  ["Waiver", "An accepted failure, with a reason and a last day."],
  ["Warning", "A recommended check that failed."],
];

export const pdf = {
  title: "Audit of mail domains",
  contents: "Contents",
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  /** On the cover. */
  scope: "Scope",

  summary: "Summary",
  sections: "By section",
  section: "Section",
  affected: "Domains affected",
  ofAll: (count: number, all: number): string => `${count} of ${all}`,
  foremost: "To fix first",
  notSeen: "Not measured",
  nothingToFix: "No check failed.",

  findings: "Findings",
  noFindings: "No failures and no warnings.",
  onlyFirst: (shown: number, all: number): string =>
    `Here are the first ${shown} of ${all}. The report as JSON (report.json) has all of them.`,
  evidenceOfFirst:
    "Each finding is shown once, with its evidence and all that it concerns. The report as JSON (report.json) has the evidence of each subject.",
  place: "Place",
  weakened: "No longer counted by this change",

  domains: "Domains",
  moreDomains: (others: number, passing: number): string =>
    `Not listed: ${plural(others, "more domain")} with findings, ${passing} without. The report as JSON (report.json) has all of them.`,

  unseen: "Checks not measured",
  cause: "Cause",
  checks: "Checks",
  allMeasured: "Every check was measured.",

  exceptions: "Waivers and attestations",
  noExceptions: "The policy has no waivers and no attestations.",

  requirements: "Requirements",
  guidelines: "Guidelines of the BSI",
  matrixNote:
    "Checked: it is visible from outside, and was measured. Attested: the operator states it. Not covered: nothing shows it.",
  catalogue: (title: string, version: string): string => `${title}, catalogue of ${version}`,
  catalogueNote: "The titles are those of the catalogue. Some controls ask for more than is visible from outside.",

  history: "History",
  olderRuns: "There are older runs, which are not shown here.",
  unreadRuns: (problem: string): string => `Older runs could not be read: ${problem}`,
  auditLog: "Audit log",
  conclusion: "Result",
  conclusions: { pass: "passed", fail: "failed", inconclusive: "partly measured" },
  changed: "What changed",
  unrecorded: "this run, not added to the history",
  notContinued: "lines of the log before this run are missing or changed",
  configurations: "Configuration",
  since: "Since the run of",
  commit: "Commit",
  views: { live: "live", planned: "planned" },

  glossary: "Glossary",
  terms: GLOSSARY,
};
