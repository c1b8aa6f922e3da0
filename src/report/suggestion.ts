// An edit as a suggestion for GitHub's review comments: a block whose lines replace those commented on.
import { viewBrief, viewFix } from "./finding-view.ts";
import type { FileEdit } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { Language } from "./language.ts";
import { quoteSourceLine } from "./sanitize.ts";
import { fencedBlock, markdownCode, markdownProse } from "./sanitize-markdown.ts";
import type { DomainFinding } from "./select-findings.ts";
import { findingsWithStatus } from "./survey.ts";
import { MARK_EMOJI } from "./markdown-table.ts";

/** A suggestion for the lines of an edit, the finding it fixes, and the comment's text. */
export interface Suggestion {
  /** The key of the finding. */
  key: string;
  edit: FileEdit;
  body: string;
}

/** Project limit: characters of one comment; GitHub takes 65,536. */
const MAX_BODY = 16_384;

/** Suggestions for failures, then warnings, worst first: one for the same lines, and only if it would put exactly the intended text there. */
export function buildSuggestions(report: Report, language: Language): Suggestion[] {
  const taken = new Set<string>();
  return [...findingsWithStatus(report, "fail"), ...findingsWithStatus(report, "warn")].flatMap((placed) => {
    const edit = placed.finding.fix?.edit ?? null;
    const lines =
      edit === null
        ? []
        : Array.from({ length: edit.endLine - edit.line + 1 }, (_, i) => `${edit.line + i} ${edit.file}`);
    const body = edit === null || lines.some((line) => taken.has(line)) ? null : suggestionBody(placed, edit, language);
    if (edit === null || body === null) return [];
    for (const line of lines) taken.add(line);
    return [{ key: placed.finding.key, edit, body }];
  });
}

function suggestionBody(placed: DomainFinding, { after }: FileEdit, language: Language): string | null {
  // GitHub would commit the quoted form
  if (after.some((line) => quoteSourceLine(line) !== line || line.includes("<"))) return null;
  const { check, mark, subject, message } = viewBrief(placed, language);
  const fix = viewFix(placed.finding, language);
  const head = `${MARK_EMOJI[mark]} ${markdownCode(check)} ${markdownCode(subject)}: ${markdownProse(message)}`;
  const body = [head, ...(fix === null ? [] : [markdownProse(fix.text)]), fencedBlock("suggestion", after)].join(
    "\n\n",
  );
  return body.length > MAX_BODY ? null : body;
}
