// What commands print beside a report.
import { list } from "../../../text/list.ts";
import { plural } from "../../../text/plural.ts";

const DONE = { audited: "audited", observed: "looked at", probed: "probed" };

const areOrIs = (count: number): string => (count === 1 ? "is" : "are");

export const commands = {
  progress: (done: number, total: number, what: keyof typeof DONE): string =>
    `${done} of ${plural(total, "domain")} ${DONE[what]}`,
  internalError: (problem: string): string => `internal error: ${problem}`,
  seeHelp: "See mail-policy --help.",
  stoppedReport: "the run was stopped: the report has what was measured until then",
  stopped: "the run was stopped: later results are unknown",

  /** `probe`; `file` is quoted. */
  probed: (file: string, asked: number, answered: number): string =>
    `Wrote ${file}: probed ${plural(asked, "address", "addresses")} on port 25, ${answered} answered.`,
  useProbe: (file: string): string =>
    `Use the results with \`mail-policy check --smtp-evidence ${file}\`, on any machine.`,

  /** `reports fetch`; the folders are quoted. */
  fetched: (folder: string, dmarc: number, tlsRpt: number): string =>
    `Wrote ${plural(dmarc + tlsRpt, "mail")} to ${folder}: ${dmarc} with DMARC reports, ${tlsRpt} with TLS reports.`,
  alreadyThere: (count: number): string => `${count} more ${count === 1 ? "was" : "were"} there already.`,
  marked: {
    keep: (): string => "On the server, nothing was changed.",
    move: (count: number, folder: string): string => `On the server, ${count} ${areOrIs(count)} now in ${folder}.`,
    seen: (count: number): string => `On the server, ${count} ${areOrIs(count)} marked as read.`,
    keyword: (count: number, keyword: string): string =>
      `On the server, ${count} ${count === 1 ? "has" : "have"} the keyword ${keyword}.`,
  },
  withoutReport: (count: number): string =>
    `${plural(count, "mail")} without a report ${count === 1 ? "was" : "were"} left alone.`,
  tooLarge: (count: number, mebibytes: number): string =>
    `${plural(count, "mail")} of more than ${mebibytes} MiB ${count === 1 ? "was" : "were"} left alone.`,
  notSent: (count: number): string => `The server did not describe or send ${plural(count, "mail")} within the limits.`,
  notReached: (count: number): string =>
    `${plural(count, "mail")} ${count === 1 ? "was" : "were"} not reached; choose a later --since.`,
  waiting: (count: number): string => `${plural(count, "mail")} ${count === 1 ? "waits" : "wait"} for the next run.`,

  /** `plan`. */
  domains: (count: number): string => plural(count, "domain"),
  mailServers: (count: number): string => plural(count, "mail server"),

  /** `init`; `file` is quoted, and `config` is an option or empty. */
  drafted: (file: string, domains: number, guesses: number, selectors: number): string =>
    `Wrote ${file}: ${plural(domains, "domain")}, ${guesses} with a guessed \`mail\` setting, ${plural(selectors, "DKIM selector")}.`,
  draftIncomplete: (reason: string): string => `The policy is incomplete: ${reason}.`,
  /** Comments of the draft; `day` is that on which DNS was asked. */
  draftHead: (day: string): string =>
    `A first draft by \`mail-policy init\`, based on DNS on ${day}. Read it, correct it, then run \`mail-policy check\`.`,
  draftSelectors:
    "DNS cannot list DKIM selectors: for those you use, look for s= in the DKIM-Signature of mail you sent.",
  guess: "a guess",
  readDraft: (config: string): string =>
    `Read its comments, add settings that DNS does not show, then run \`mail-policy check${config}\`.`,

  /** `mta-sts build`. */
  builtSites: (folder: string, policies: number, servers: readonly string[]): string =>
    `${folder}: ${plural(policies, "policy", "policies")}, configuration for ${list(servers)}`,
  filesWritten: (written: number, removed: number): string =>
    [
      written === 0 ? "nothing changed" : `${plural(written, "file")} written`,
      ...(removed === 0 ? [] : [`${removed} removed`]),
    ].join(", "),
  declaredId: (id: string): string => `declared id ${id}`,
  contentId: (id: string): string => `no id is declared; of the content it is ${id}`,
  moreSites: (count: number): string => `… (${count} more)`,
  /** `mta-sts check`. */
  certificateUntil: (moment: string): string => `the certificate is valid until ${moment}`,
  comparedSites: (policies: number, deployed: number, not: number, unknown: number): string =>
    `${plural(policies, "policy", "policies")}: ${deployed} as in the repository, ${not} not, ${unknown} not measured`,
};
