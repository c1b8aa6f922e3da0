// What is said of a report in lists of lines: faults, suspect records, what got weaker, and what changed.
import type { LocatedMessage } from "../../model.ts";
import type { Prerequisite, Report } from "../../run-report.ts";
import { formatLocation } from "../../model.ts";
import { capitalized } from "../../text/capitalized.ts";
import { nameSubjects, viewBrief } from "../finding-view.ts";
import type { FindingGroup } from "../group-findings.ts";
import { changedRecord, changeLabel, mailRecordChanges, mailRecordsHeading, policyDoubt } from "../mail-records.ts";
import { suggestedLine } from "../sanitize.ts";
import { say, sayText } from "../say.ts";
import { weakeningLine } from "../summary-lines.ts";
import { bullets, code, label, paragraph, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import { BODY, CODE, NOTE } from "./style.ts";

/** Project limit: lines of a list. */
export const MAX_LISTED = 200;

/** Says that a list is cut, where it is. */
export function sayLimit(count: number, limit: number, { sheet, language }: PdfContext): void {
  if (count > limit) paragraph(sheet, prose(language.words.pdf.onlyFirst(limit, count), NOTE));
}

/** Lists of lines, cut where they are long. */
function list(head: string, items: readonly Span[][], count: number, context: PdfContext, note?: string): void {
  if (count === 0) return;
  subpart(context.sheet, head, () => {
    if (note !== undefined) paragraph(context.sheet, prose(note));
    sayLimit(count, items.length, context);
    bullets(context.sheet, items);
  });
}

/** What is wrong in the files that declare something, and so was not judged. */
export function faults({ faults: all }: Report, context: PdfContext): void {
  const { page } = context.language.words;
  const items = all.slice(0, MAX_LISTED).map((fault) => located(fault, context));
  list(page.declaredErrors, items, all.length, context, page.notJudged);
}

/** Records that are declared and suspect, with what the file should say instead. */
export function recordWarnings({ warnings }: Report, context: PdfContext): void {
  const { finding, page } = context.language.words;
  const items = warnings.slice(0, MAX_LISTED).map((warning) => {
    const line = suggestedLine(warning);
    const suggestion =
      line === null ? [] : [{ text: "\n", style: BODY }, ...prose(`${finding.writeInstead} `), code(line)];
    return [...located(warning, context), ...suggestion];
  });
  list(capitalized(page.recordWarnings(warnings.length)), items, warnings.length, context);
}

/** The mail records that the change declares or no longer declares. */
export function changedRecords(report: Report, context: PdfContext): void {
  const changed = mailRecordChanges(report);
  if (changed === null) return;
  const { language } = context;
  const items = changed.changes
    .slice(0, MAX_LISTED)
    .map((one) => [
      ...prose(`${changeLabel(one, language)}: `),
      code(changedRecord(one)),
      ...prose(policyDoubt(one, language)),
      ...(one.change === "added" ? [...prose(" · "), code(formatLocation(one.location))] : []),
    ]);
  const more = changed.changes.length + changed.more - items.length;
  if (more > 0) items.push(prose(language.words.page.moreCount(more), NOTE));
  list(mailRecordsHeading(changed, language), items, items.length, context);
}

function located({ location, message }: LocatedMessage, { language }: PdfContext): Span[] {
  return [code(formatLocation(location)), { text: " ", style: BODY }, ...prose(sayText(message, language))];
}

export function brief(head: string, groups: readonly FindingGroup[], context: PdfContext): void {
  const { language } = context;
  const items = groups.slice(0, MAX_LISTED).map((group) => {
    const { check, mark, message } = viewBrief(group.first, language);
    return [
      ...label(mark, language),
      { text: " ", style: BODY },
      code(check),
      { text: " ", style: BODY },
      code(nameSubjects(group, language, (subject) => subject)),
      { text: ": ", style: BODY },
      ...prose(message),
    ];
  });
  list(head, items, groups.length, context);
}

export function weakened({ weakenings, weakenedFailures }: Report, context: PdfContext): void {
  const { language } = context;
  const { pdf, result } = language.words;
  const settings = (weakenings ?? [])
    .slice(0, MAX_LISTED)
    .map((one) => prose(capitalized(weakeningLine(one, language))));
  list(result.weakenings.replace(/:$/, ""), settings, weakenings?.length ?? 0, context);
  const failures = weakenedFailures.slice(0, MAX_LISTED).map(({ domain, finding: one, by }) => {
    const { check, subject, message } = viewBrief({ domain, finding: one }, language);
    return [
      code(check),
      { text: " ", style: BODY },
      code(subject),
      ...prose(`: ${message}`),
      ...prose(` (${result.weakenedBy(by)})`, NOTE),
    ];
  });
  list(pdf.weakened, failures, weakenedFailures.length, context);
}

export function rolloutOrder(steps: readonly Prerequisite[], context: PdfContext): void {
  const { language } = context;
  const items = steps
    .slice(0, MAX_LISTED)
    .map(({ subject, message, doFirst }) => [
      code(subject, CODE),
      ...prose(`: ${say(message, language)}. ${say(doFirst, language)}`),
    ]);
  list(language.words.page.rolloutOrder, items, steps.length, context);
}
