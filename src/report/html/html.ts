// The report as HTML, for people who read pages: auditors, managers, and those who fix what is wrong.
import type { HistoryView } from "../../history/history-view.ts";
import type { DomainReport, Report } from "../../run-report.ts";
import type { ReceivedViews } from "../../received-reports/view.ts";
import type { TextFile } from "../../text/chunks.ts";
import type { Language } from "../language.ts";
import { NO_LINKS } from "../links.ts";
import { mailRecordChanges, mailRecordsHeading } from "../mail-records.ts";
import type { ReportLinks } from "../links.ts";
import { viewReport } from "../report-view.ts";
import { say } from "../say.ts";
import { headline } from "../summary-lines.ts";
import type { HtmlContext } from "./context.ts";
import { domainId } from "./context.ts";
import { domainBody, domainFold } from "./domain.ts";
import { domainTable } from "./domain-table.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { faultsAndFailures, mailRecords, notes, verdict } from "./overview.ts";
import { pageEnd, pageStart, section } from "./page.ts";
import { PAGES_FOLDER } from "./page-files.ts";
import { attestations, hasWaivers, requirements, waivers } from "./requirements.ts";
import type { ReceivedRow } from "./received-overview.ts";
import { receivedTable, rowOf } from "./received-overview.ts";
import { dayRowsOf } from "./sender-days.ts";
import { runPart } from "./run.ts";
import { historyPart } from "./timeline.ts";
import { unknownList } from "./unseen.ts";

/** Project limit: domains told on one page; more have a page each. */
const MAX_ON_ONE_PAGE = 300;
/** Up to so many domains with failures are open at first. */
const MAX_OPEN = 3;

interface Rendering {
  language: Language;
  links?: ReportLinks;
  /** The earlier runs, for the overview. */
  history?: HistoryView | null;
  /** What received reports show, for the overview and each domain. */
  received?: ReceivedViews | null;
}

/** The whole report on one page, in parts: whatever is printed leads to no other file. */
export function* renderHtml(report: Report, rendering: Rendering): Generator<string> {
  yield* textsOf(wholePage(report, rendering));
}

/** The page `index.html`, and of more than 300 domains a page for each, which it links to. */
export function* renderHtmlFiles(report: Report, rendering: Rendering): Generator<TextFile> {
  const { history = null } = rendering;
  if (report.domains.length <= MAX_ON_ONE_PAGE) {
    yield { name: INDEX, text: renderHtml(report, rendering) };
    return;
  }
  const context = contextOf(rendering, 1, (domain) => `${PAGES_FOLDER}/${domainId(domain)}.html`);
  yield { name: INDEX, text: textsOf(overviewPage(report, [], history, context)) };
  const own = contextOf(rendering, 1, (domain) => `${domainId(domain)}.html`);
  for (const domain of report.domains)
    yield { name: `${PAGES_FOLDER}/${domainId(domain.name)}.html`, text: textsOf(domainPage(domain, report, own)) };
}

const INDEX = "index.html";

/** For a page that has so many domains in full. */
function contextOf(
  { language, links = NO_LINKS, received = null }: Rendering,
  domains: number,
  domainUrl: HtmlContext["domainUrl"],
): HtmlContext {
  const dayRows = dayRowsOf(Math.min(domains, received?.domainCount ?? 0));
  return { language, links, received, dayRows, domainUrl };
}

function* textsOf(parts: Iterable<Markup>): Generator<string> {
  for (const { text } of parts) yield text;
}

function wholePage(report: Report, rendering: Rendering): Iterable<Markup> {
  const context = contextOf(rendering, report.domains.length, (domain) => `#domain-${domainId(domain)}`);
  return overviewPage(report, details(report, context), rendering.history ?? null, context);
}

function* details({ domains }: Report, context: HtmlContext): Generator<Markup> {
  let open = domains.length === 1 ? 1 : MAX_OPEN;
  for (const domain of domains) {
    const isOpen = open > 0 && (domain.counts.fail > 0 || domains.length === 1);
    if (isOpen) open--;
    yield domainFold(domain, isOpen, context);
  }
}

function* overviewPage(
  report: Report,
  told: Iterable<Markup>,
  history: HistoryView | null,
  context: HtmlContext,
): Generator<Markup> {
  const { language } = context;
  const { html: words, result } = language.words;
  const { matrix, unknowns } = viewReport(report);
  yield pageStart(result.verdict(headline(report, language)), null, language);
  yield html`${verdict(report, context)}${notes(report, context)}`;
  yield html`<section id="domains"><h2>${words.allDomains}</h2> `;
  yield* domainTable(matrix, context);
  yield html`</section>
`;
  const wrong = faultsAndFailures(report, context);
  if (wrong.length > 0) yield section("failures", words.failuresAndWarnings, wrong);
  const changed = mailRecordChanges(report);
  if (changed !== null) yield section("records", mailRecordsHeading(changed, language), mailRecords(report, context));
  const earlier = history === null ? [] : historyPart(history, context);
  if (earlier.length > 0) yield section("history", words.history, earlier);
  yield* detailsSection(told, context);
  const received = receivedSection(report, context);
  if (received !== null) yield received;
  if (unknowns.length > 0) yield section("unseen", words.unseen, unknownList(unknowns, true, context));
  if (report.limitations.length > 0) {
    const limits = report.limitations.map((one) => html`<li>${prose(say(one, language))}</li>`);
    yield section(
      "limitations",
      words.limitations,
      html`<ul class="causes">
        ${limits}
      </ul>`,
    );
  }
  if (hasWaivers(report)) yield section("waivers", words.waivers, waivers(report, context));
  if (report.attestations.length > 0) yield section("attestations", words.attestations, attestations(report, context));
  yield section("requirements", words.requirements, requirements(report, context));
  yield section("run", words.run, runPart(report, context));
  yield pageEnd(language);
}

/** The domains one by one, where this page tells them. */
function* detailsSection(told: Iterable<Markup>, { language }: HtmlContext): Generator<Markup> {
  let isEmpty = true;
  for (const domain of told) {
    if (isEmpty) yield html`<section id="details"><h2>${language.words.html.details}</h2> `;
    isEmpty = false;
    yield domain;
  }
  if (!isEmpty)
    yield html`</section>
`;
}

/** The domains that reports are about; null without any. */
function receivedSection({ domains }: Report, context: HtmlContext): Markup | null {
  const { received, language } = context;
  if (received === null) return null;
  const rows: ReceivedRow[] = [];
  for (const { name } of domains) {
    const view = received.viewOf(name);
    if (view !== null) rows.push(rowOf(view));
  }
  const { words } = language;
  return rows.length === 0
    ? null
    : section("received", words.received.heading, [
        html`<p>${words.received.inShort}</p>`,
        received.isOffline ? html`<p class="of">${prose(words.received.byResults)}</p>` : null,
        receivedTable(rows, context),
      ]);
}

function* domainPage(domain: DomainReport, report: Report, context: HtmlContext): Generator<Markup> {
  const { language } = context;
  yield pageStart(`${domain.name} – mail-policy`, `../${INDEX}`, language);
  yield html`<h1>${domain.name}</h1>
    ${domainBody(domain, context)} `;
  yield section("run", language.words.html.run, runPart(report, context));
  yield pageEnd(language);
}
