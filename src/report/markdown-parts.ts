// The parts that the comment and the job summary share.
import type { ProfileName } from "../model.ts";
import type { MailRecordChange, Report, Weakening } from "../run-report.ts";
import type { Language } from "./language.ts";
import { sectionName } from "./language.ts";
import { artifactsUrl } from "./links.ts";
import { changedRecord, changeLabel, mailRecordChanges, mailRecordsHeading, policyDoubt } from "./mail-records.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { foldedGroup } from "./markdown-budget.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { linkedLocation, weakenedLine } from "./markdown-finding.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import type { Mark } from "./mark.ts";
import type { ReportView } from "./report-view.ts";
import { markdownCode, markdownLink, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import { compliance } from "./status-matrix.ts";
import { headline } from "./summary-lines.ts";

/** Lines of a list before "and N more"; each is bounded by its characters too. */
const MAX_LINES = 10;
const LINE_LIMIT = 300;

const PROFILE_NAMES: Readonly<Record<ProfileName, string>> = { "tr-03108": "TR-03108", bsi: "BSI" };

/** Who speaks, the verdict and what the change does. */
export function verdictHeading(mark: Mark, report: Report, language: Language): string {
  const verdict = language.words.result.verdict(markdownProse(headline(report, language), LINE_LIMIT));
  return `### ${MARK_EMOJI[mark]} ${verdict}`;
}

/** How the domains meet the profile: one line over the sections. */
export function complianceLine(
  { profile, domains, changedOnly }: Report,
  { matrix }: ReportView,
  language: Language,
): string {
  const { page, result } = language.words;
  const marks = compliance(matrix).map(
    ({ section, mark }) => `${sectionName(section, language)}\u00a0${MARK_EMOJI[mark ?? "not-applicable"]}`,
  );
  const leftOut = changedOnly?.leftOut ?? 0;
  const count = `${result.domains(domains.length)}${leftOut > 0 ? `, ${page.leftOutDomains(leftOut)}` : ""}`;
  return `${[`**${PROFILE_NAMES[profile]}**`, ...marks].join(" · ")} (${count})`;
}

/** Counts, and where the rest is. */
export function standingLine(counts: readonly string[], links: readonly string[]): string {
  return [...counts.map((count) => markdownProse(count, LINE_LIMIT)), ...links].join(" · ");
}

/** The job summary, which the page of a run shows. */
export function summaryLink({ language, links: { run } }: MarkdownContext): string[] {
  return run === null ? [] : [markdownLink(language.words.page.fullReport, run)];
}

/** The report files, if the workflow uploads them. */
export function filesLink({ language, links }: MarkdownContext): string[] {
  const url = artifactsUrl(links);
  return url === null ? [] : [markdownLink(language.words.page.reportFiles, url)];
}

/** The failures that a change takes out of the count, and what it asks for less, as blocks. */
export function weakeningBlocks({ weakenings }: Report, { weakened }: ReportView, context: MarkdownContext): string[] {
  if (weakenings === null || weakenings.length + weakened.length === 0) return [];
  const { language } = context;
  const line = ({ message, location }: Weakening): string =>
    `- ${markdownProse(say(message, language), LINE_LIMIT)} (${linkedLocation(location, context)})`;
  return [
    `${MARK_EMOJI.warn} **${language.words.result.weakenings}**`,
    boundedList(
      [...weakened.map((one) => () => weakenedLine(one, language)), ...weakenings.map((one) => () => line(one))],
      language,
    ),
  ];
}

/** The mail records that a change adds or removes, folded; null where there are none. */
export function mailRecordsGroup(report: Report, context: MarkdownContext, most?: number): ItemGroup | null {
  const changed = mailRecordChanges(report);
  if (changed === null) return null;
  const shown = changed.changes.slice(0, most);
  const { language } = context;
  const more = changed.changes.length - shown.length + changed.more;
  const items = shown.map((one) => ({ text: () => mailRecordItem(one, context), findings: 0 }));
  const rest = more === 0 ? [] : [{ text: () => `- ${language.words.result.more(more)}`, findings: 0 }];
  return foldedGroup(`${MARK_EMOJI.info} ${mailRecordsHeading(changed, language)}`, [...items, ...rest], "\n");
}

/** A removed record has no line to link to. */
function mailRecordItem(one: MailRecordChange, context: MarkdownContext): string {
  const { language } = context;
  const place = one.change === "added" ? ` (${linkedLocation(one.location, context)})` : "";
  return `- ${changeLabel(one, language)}: ${markdownCode(changedRecord(one))}${policyDoubt(one, language)}${place}`;
}

/** Sentences as a list, as blocks. */
export function bulletList(sentences: readonly string[], language: Language): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.map((one) => () => `- ${markdownProse(one, LINE_LIMIT)}`);
  return [boundedList(lines, language)];
}

/** The first lines, and how many more there are. */
export function boundedList(lines: readonly (() => string)[], { words }: Language): string {
  const more = lines.length - MAX_LINES;
  const shown = lines.slice(0, MAX_LINES).map((line) => line());
  return [...shown, ...(more > 0 ? [`- ${words.result.more(more)}`] : [])].join("\n");
}
