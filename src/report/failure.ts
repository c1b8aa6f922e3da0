// What is said where there is no report: a fault of the policy, its files or the inputs, or an audit that could not run.
import { AuditError, InputError, UsageError } from "../errors.ts";
import { errorMessages } from "./error-lines.ts";
import type { Language } from "./language.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { faultItem } from "./markdown-finding.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";

const TITLE_LIMIT = 100;
/** Octets of all faults: they fit into a comment. The log has those that do not. */
const FAULTS_LIMIT = 50_000;

/** The failure as Markdown, for the job summary and the comment. `title` distinguishes this configuration from another one. */
export function renderFailure(error: unknown, context: MarkdownContext, title?: string): string {
  const { language } = context;
  const { failure } = language.words;
  const faults =
    error instanceof InputError
      ? error.faults.map((fault) => faultItem(fault, context))
      : errorMessages(error, language).map((line) => `- ${markdownProse(line)}`);
  const blocks = [
    `### ${MARK_EMOJI.fail} ${markdownProse(failure.couldNotRun(causeOf(error, language)))}`,
    ...(title === undefined ? [] : [markdownCode(title, TITLE_LIMIT)]),
    fitting(faults, language).join("\n"),
    failure.nothingChecked,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The cause in a few words; empty where the reasons say it. */
function causeOf(error: unknown, { words: { failure } }: Language): string {
  if (error instanceof InputError) {
    const [file, ...others] = new Set(error.faults.map(({ location }) => location.file));
    return failure.errors(error.faults.length, others.length === 0 ? (file ?? null) : null);
  }
  if (error instanceof UsageError) return failure.invalidInputs;
  return error instanceof AuditError ? "" : failure.internalError;
}

function fitting(items: readonly string[], { words }: Language): string[] {
  let octets = 0;
  const shown = items.filter((item) => (octets += Buffer.byteLength(item)) <= FAULTS_LIMIT);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `- ${words.failure.moreInLog(more)}`] : shown;
}
