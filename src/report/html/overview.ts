// What a reader sees first: the verdict, the counts, and what is wrong.
import { capitalized } from "../../text/capitalized.ts";
import type { LocatedMessage, RecordWarning } from "../../model.ts";
import type { MailRecordChange, Prerequisite, Report } from "../../run-report.ts";
import { viewBrief } from "../finding-view.ts";
import type { FindingGroup } from "../group-findings.ts";
import { findingsOf } from "../group-findings.ts";
import type { Language } from "../language.ts";
import { changeLabel, changedRecord, mailRecordChanges, policyDoubt } from "../mail-records.ts";
import { domainsOf, viewReport } from "../report-view.ts";
import { suggestedLine } from "../sanitize.ts";
import { say, sayText } from "../say.ts";
import {
  coverageLines,
  gateLine,
  headline,
  isCompared,
  otherReasons,
  verdictStatus,
  weakeningLine,
} from "../summary-lines.ts";
import { coverageOf } from "../survey.ts";
import type { HtmlContext } from "./context.ts";
import { linkedCheck, place } from "./finding.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, prose } from "./markup.ts";
import { label } from "./parts.ts";
import { domainList } from "./unseen.ts";

/** Project limit: findings, errors and notes of each kind that the overview lists. */
const MAX_LISTED = 100;

const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass"] as const;

/** The verdict and the counts. */
export function verdict(report: Report, { language }: HtmlContext): Markup {
  const { words } = language;
  const { counts, domains } = report;
  const figures = COUNTED.filter((status) => counts[status] > 0).map(
    (status) =>
      html`<li class="${status}"><b>${counts[status]}</b> ${words.result.counts[status](counts[status])}</li>`,
  );
  return html`<div class="verdict ${verdictStatus(report)}">
      <h1>${prose(capitalized(headline(report, language)))}</h1>
      <p>
        ${prose(capitalized(gateLine(report.gate, language)))}.
        ${coverageLines(coverageOf(report), language).map((line) => html`<br />${prose(line)}`)}
      </p>
    </div>
    <ul class="figures">
      <li><b>${domains.length}</b> ${domains.length === 1 ? words.html.domain : words.html.domains}</li>
      ${figures}
    </ul>
    ${proportions(report)} `;
}

/** The findings as one bar; the figures say the same in words. */
function proportions({ counts }: Report): Markup | null {
  const all = COUNTED.reduce((sum, status) => sum + counts[status], 0);
  if (all === 0) return null;
  let start = 0;
  const parts = COUNTED.map((status) => {
    const width = (counts[status] / all) * 1000;
    const part = html`<rect class="${status}" x="${start.toFixed(1)}" width="${width.toFixed(1)}" height="8" />`;
    start += width;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** What the gate says of itself, what the policy loses, and the failures that this takes out of the count. */
export function notes(report: Report, context: HtmlContext): Markup | null {
  const { language } = context;
  const reasons = report.counts.fail > 0 ? [] : otherReasons(report, language);
  const weakened = viewReport(report).weakened.map(
    ({ by, group }) =>
      html`${groupItem(group, context)} <span class="of">${prose(language.words.result.weakenedBy(by))}</span>`,
  );
  const weakenings = [...weakened, ...(report.weakenings ?? []).map((one) => prose(weakeningLine(one, language)))];
  const lines = [...reasons, ...report.gate.notes.map((note) => say(note, language))];
  return html`${lines.length === 0 ? null : list(lines.map((line) => prose(capitalized(line))))}
  ${
    weakenings.length === 0
      ? null
      : html`<p>${language.words.result.weakenings}</p>
          ${boundedList(weakenings, language, (one) => one)}`
  }`;
}

/** What is wrong, each fault once with the domains that have it; empty where nothing is. */
export function faultsAndFailures(report: Report, context: HtmlContext): Markup[] {
  const { language } = context;
  const { page, result } = language.words;
  const view = viewReport(report);
  const located = ({ location, message }: LocatedMessage): Markup =>
    html`${place(location, context)} ${prose(sayText(message, language))}`;
  const suspect = (warning: RecordWarning): Markup => html`${located(warning)}${suggestion(warning, language)}`;
  const step = ({ subject, message, doFirst }: Prerequisite): Markup =>
    html`${code(subject)}: ${prose(say(message, language))}. ${prose(say(doFirst, language))}`;
  const groups = (head: string, listed: readonly FindingGroup[]): Markup | null =>
    part(head, listed, (group) => groupItem(group, context), language);
  return [
    part(page.declaredErrors, report.faults, located, language, page.notJudged),
    groups(isCompared(report) ? page.newFailures : page.failures, view.failures),
    part(page.rolloutOrder, report.rollout, step, language),
    groups(page.knownFailures, view.knownFailures),
    groups(result.newWarnings(view.newWarnings.length), view.newWarnings),
    groups(result.warnings(view.warnings.length), view.warnings),
    part(page.recordWarnings(report.warnings.length), report.warnings, suspect, language),
    groups(result.fixed(view.fixed.length), view.fixed),
  ].flatMap((one) => one ?? []);
}

/** What the file should say instead. */
function suggestion(warning: RecordWarning, { words }: Language): Markup | null {
  const line = suggestedLine(warning);
  return line === null ? null : html`<br />${words.finding.writeInstead} <code>${line}</code>`;
}

/** The mail records that the change declares or no longer declares; null where there are none. */
export function mailRecords(report: Report, context: HtmlContext): Markup | null {
  const changed = mailRecordChanges(report);
  if (changed === null) return null;
  const { language } = context;
  const item = (one: MailRecordChange): Markup => {
    const at = one.change === "added" ? html` · ${place(one.location, context)}` : null;
    return html`${changeLabel(one, language)}: ${code(changedRecord(one))}${policyDoubt(one, language)}${at}`;
  };
  const more = Math.max(changed.changes.length - MAX_LISTED, 0) + changed.more;
  return html`${list(changed.changes.slice(0, MAX_LISTED).map(item))}
  ${more > 0 ? html`<p>${language.words.page.moreCount(more)}</p>` : null}`;
}

function groupItem(group: FindingGroup, context: HtmlContext): Markup {
  const { check, mark, message } = viewBrief(group.first, context.language);
  const subjects = new Set(findingsOf([group]).map(({ finding }) => finding.subject)).size;
  const count = subjects > 1 ? html` <span class="note">× ${subjects}</span>` : null;
  return html`${label(mark, context.language)} ${linkedCheck(check, context.language)} ${prose(message)}${count}<br /><span
      class="of"
      >${domainList(domainsOf([group]), context)}</span
    >`;
}

function part<T>(
  head: string,
  items: readonly T[],
  show: (item: T) => Markup,
  language: Language,
  note?: string,
): Markup | null {
  if (items.length === 0) return null;
  return html`<h3>${head}</h3>
    ${note === undefined ? null : html`<p>${note}</p>`}${boundedList(items, language, show)} `;
}

/** The first items, and how many more there are. */
function boundedList<T>(items: readonly T[], { words }: Language, show: (item: T) => Content): Markup {
  const more = items.length - MAX_LISTED;
  return html`${list(items.slice(0, MAX_LISTED).map(show))}${more > 0 ? html`<p>${words.page.moreCount(more)}</p>` : null}`;
}

function list(items: readonly Content[]): Markup {
  return html`<ul class="causes">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
