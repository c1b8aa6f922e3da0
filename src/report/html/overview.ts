// What a reader sees first: the verdict, the counts, and what is wrong.
import { capitalized } from "../../text/capitalized.ts";
import type { LocatedMessage, Prerequisite, Report } from "../../model.ts";
import { formatLocation } from "../../model.ts";
import { viewBrief } from "../finding-view.ts";
import type { FindingGroup } from "../group-findings.ts";
import { findingsOf } from "../group-findings.ts";
import type { Language } from "../language.ts";
import { domainsOf, viewReport } from "../report-view.ts";
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
import { linkedCheck } from "./finding.ts";
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
      <li><b>${domains.length}</b> ${words.html.domains}</li>
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

/** What the gate says of itself, and what the policy loses. */
export function notes(report: Report, { language }: HtmlContext): Markup | null {
  const reasons = report.counts.fail > 0 ? [] : otherReasons(report, language);
  const weakenings = (report.weakenings ?? []).map((one) => weakeningLine(one, language));
  const lines = [...reasons, ...report.gate.notes.map((note) => say(note, language))];
  return html`${lines.length === 0 ? null : list(lines.map((line) => prose(capitalized(line))))}
  ${
    weakenings.length === 0
      ? null
      : html`<p>${language.words.result.weakenings}</p>
          ${list(weakenings.map((line) => prose(line)))}`
  }`;
}

/** What is wrong, each fault once with the domains that have it; empty where nothing is. */
export function faultsAndFailures(report: Report, context: HtmlContext): Markup[] {
  const { language } = context;
  const { page, result } = language.words;
  const view = viewReport(report);
  const located = ({ location, message }: LocatedMessage): Markup =>
    html`${code(formatLocation(location))} ${prose(sayText(message, language))}`;
  const step = ({ subject, message, doFirst }: Prerequisite): Markup =>
    html`${code(subject)}: ${prose(say(message, language))}. ${prose(say(doFirst, language))}`;
  const groups = (head: string, listed: readonly FindingGroup[]): Markup | null =>
    part(head, listed, (group) => groupItem(group, context), language);
  return [
    part(page.declaredErrors, report.faults, located, language),
    groups(isCompared(report) ? page.newFailures : page.failures, view.failures),
    part(page.rolloutOrder, report.rollout, step, language),
    groups(page.knownFailures, view.knownFailures),
    groups(result.newWarnings(view.newWarnings.length), view.newWarnings),
    groups(result.warnings(view.warnings.length), view.warnings),
    part(page.recordWarnings(report.warnings.length), report.warnings, located, language),
    groups(result.fixed(view.fixed.length), view.fixed),
  ].flatMap((one) => one ?? []);
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

function part<T>(head: string, items: readonly T[], show: (item: T) => Markup, { words }: Language): Markup | null {
  if (items.length === 0) return null;
  const more = items.length - MAX_LISTED;
  return html`<h3>${head}</h3>
    ${list(items.slice(0, MAX_LISTED).map(show))}${more > 0 ? html`<p>${words.page.moreCount(more)}</p>` : null} `;
}

function list(items: readonly Content[]): Markup {
  return html`<ul class="causes">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
