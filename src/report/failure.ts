// What is said where there is no report: a fault of the policy, its files or the inputs, or an audit that could not run.
import { AuditError, InputError, UsageError } from "../model.ts";
import { plural } from "../text/plural.ts";
import { errorMessages } from "./error-lines.ts";
import type { ReportLinks } from "./links.ts";
import { NO_LINKS } from "./links.ts";
import { faultItem } from "./markdown-finding.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";

const TITLE_LIMIT = 100;
/** Octets of all faults: they fit into a comment. The log has those that do not. */
const FAULTS_LIMIT = 50_000;

/** The failure as Markdown, for the job summary and the comment. `title` distinguishes this configuration from another one. */
export function renderFailure(error: unknown, title?: string, links: ReportLinks = NO_LINKS): string {
  const faults =
    error instanceof InputError
      ? error.faults.map((fault) => faultItem(fault, links))
      : errorMessages(error).map((line) => `- ${markdownProse(line)}`);
  const blocks = [
    `### ${MARK_EMOJI.fail} Mail policy could not run${markdownProse(causeOf(error))}`,
    ...(title === undefined ? [] : [markdownCode(title, TITLE_LIMIT)]),
    fitting(faults).join("\n"),
    "Nothing was checked. Earlier results do not apply to this change.",
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The cause in a few words, with what joins it to the title; empty where the reasons say it. */
function causeOf(error: unknown): string {
  if (error instanceof InputError) {
    const [file, ...others] = new Set(error.faults.map(({ location }) => location.file));
    return `: ${plural(error.faults.length, "error")} in ${others.length === 0 ? file : "the policy and the files it names"}`;
  }
  if (error instanceof UsageError) return ": invalid inputs";
  return error instanceof AuditError ? "" : ": internal error";
}

function fitting(items: readonly string[]): string[] {
  let octets = 0;
  const shown = items.filter((item) => (octets += Buffer.byteLength(item)) <= FAULTS_LIMIT);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `- and ${more} more: see the log`] : shown;
}
