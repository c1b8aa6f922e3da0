// The parts that the comment and the job summary share.
import type { MailRecordChange, ProfileName, Report, Weakening } from "../model.ts";
import { plural } from "../text/plural.ts";
import type { ReportLinks } from "./links.ts";
import { artifactsUrl } from "./links.ts";
import { changedRecord, changeLabel, mailRecordChanges, mailRecordsHeading, policyDoubt } from "./mail-records.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { foldedGroup } from "./markdown-budget.ts";
import { linkedLocation, weakenedLine } from "./markdown-finding.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import type { Mark } from "./mark.ts";
import type { ReportView } from "./report-view.ts";
import { markdownCode, markdownLink, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import { compliance } from "./status-matrix.ts";
import { WEAKENINGS_HEADING, headline } from "./summary-lines.ts";

/** Lines of a list before "and N more"; each is bounded by its characters too. */
const MAX_LINES = 10;
const LINE_LIMIT = 300;

const PROFILE_NAMES: Readonly<Record<ProfileName, string>> = { "tr-03108": "TR-03108", bsi: "BSI" };

/** Who speaks, the verdict and what the change does. */
export function verdictHeading(mark: Mark, report: Report, view: ReportView): string {
  return `### ${MARK_EMOJI[mark]} Mail policy: ${markdownProse(headline(report, view), LINE_LIMIT)}`;
}

/** How the domains meet the profile: one line over the sections. */
export function complianceLine({ profile, domains, changedOnly }: Report, { matrix }: ReportView): string {
  const marks = compliance(matrix).map(
    ({ section, mark }) => `${section.name}\u00a0${MARK_EMOJI[mark ?? "not-applicable"]}`,
  );
  const leftOut = changedOnly?.leftOut ?? 0;
  const count = `${plural(domains.length, "domain")}${leftOut > 0 ? `, ${leftOut} left out` : ""}`;
  return `${[`**${PROFILE_NAMES[profile]}**`, ...marks].join(" · ")} (${count})`;
}

/** Counts, and where the rest is. */
export function standingLine(counts: readonly string[], links: readonly string[]): string {
  return [...counts.map((count) => markdownProse(count, LINE_LIMIT)), ...links].join(" · ");
}

/** The job summary, which the page of a run shows. */
export function summaryLink({ run }: ReportLinks): string[] {
  return run === null ? [] : [markdownLink("full report", run)];
}

/** The report files, if the workflow uploads them. */
export function filesLink(links: ReportLinks): string[] {
  const url = artifactsUrl(links);
  return url === null ? [] : [markdownLink("report files", url)];
}

/** The failures that a change takes out of the count, and what it asks for less, as blocks. */
export function weakeningBlocks({ weakenings }: Report, { weakened }: ReportView, links: ReportLinks): string[] {
  if (weakenings === null || weakenings.length + weakened.length === 0) return [];
  const line = ({ message, location }: Weakening): string =>
    `- ${markdownProse(say(message), LINE_LIMIT)} (${linkedLocation(location, links)})`;
  return [
    `${MARK_EMOJI.warn} **${WEAKENINGS_HEADING}**`,
    boundedList([...weakened.map((one) => () => weakenedLine(one)), ...weakenings.map((one) => () => line(one))]),
  ];
}

/** The mail records that a change adds or removes, folded; null where there are none. */
export function mailRecordsGroup(report: Report, links: ReportLinks, most?: number): ItemGroup | null {
  const changed = mailRecordChanges(report);
  if (changed === null) return null;
  const shown = changed.changes.slice(0, most);
  const more = changed.changes.length - shown.length + changed.more;
  const items = shown.map((one) => ({ text: () => mailRecordItem(one, links), findings: 0 }));
  const rest = more === 0 ? [] : [{ text: () => `- and ${more} more`, findings: 0 }];
  return foldedGroup(`${MARK_EMOJI.info} ${mailRecordsHeading(changed)}`, [...items, ...rest], "\n");
}

/** A removed record has no line to link to. */
function mailRecordItem(one: MailRecordChange, links: ReportLinks): string {
  const place = one.change === "added" ? ` (${linkedLocation(one.location, links)})` : "";
  return `- ${changeLabel(one)}: ${markdownCode(changedRecord(one))}${policyDoubt(one)}${place}`;
}

/** Sentences as a list, as blocks. */
export function bulletList(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return [boundedList(sentences.map((one) => () => `- ${markdownProse(one, LINE_LIMIT)}`))];
}

/** The first lines, and how many more there are. */
export function boundedList(lines: readonly (() => string)[]): string {
  const more = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES).map((line) => line()), ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
}
