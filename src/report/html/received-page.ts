// Received reports as a page of their own: what `reports show --format html` prints.
import type { ReceivedView, ShownReports } from "../../received-reports/view.ts";
import type { Language } from "../language.ts";
import { say } from "../say.ts";
import { domainId } from "./context.ts";
import type { Markup } from "./markup.ts";
import { code, html, prose } from "./markup.ts";
import { pageEnd, pageStart, section } from "./page.ts";
import { fold } from "./parts.ts";
import { inShort, receivedBody } from "./received.ts";
import { receivedTable, rowOf } from "./received-overview.ts";
import { dayRowsOf } from "./sender-days.ts";

/** Project limits: domains that are shown in full, and that are open at first. */
const MAX_DOMAINS = 300;
const MAX_OPEN = 3;

/** The page, in parts. */
export function* renderReceivedHtml(shown: ShownReports, { language }: { language: Language }): Generator<string> {
  for (const { text } of partsOf(shown, language)) yield text;
}

function* partsOf({ domains, isOffline, problems, unlisted }: ShownReports, language: Language): Generator<Markup> {
  const { html: words, page, received } = language.words;
  const reported = domains.filter(hasReports);
  const full = reported.slice(0, MAX_DOMAINS);
  const others = domains.length - reported.length;
  yield pageStart(`${received.heading} – mail-policy`, null, language);
  yield html`<h1>${received.heading}</h1>
    <p>${received.inShort}</p>
    ${isOffline ? html`<p class="of">${prose(received.byResults)}</p>` : null}
    ${others > 0 ? html`<p>${received.noReportOn(others, reported.length > 0)}</p>` : null} `;
  if (reported.length > 1) {
    const linked = new Set(full.map(({ domain }) => domain));
    const domainUrl = (domain: string): string | null => (linked.has(domain) ? `#domain-${domainId(domain)}` : null);
    yield section("domains", words.allDomains, receivedTable(reported.map(rowOf), { language, domainUrl }));
  }
  if (full.length > 0) yield html`<section id="details"><h2>${words.details}</h2> `;
  const dayRows = dayRowsOf(full.length);
  for (const [i, view] of full.entries())
    yield domainFold(view, { isOpen: full.length <= MAX_OPEN || i < 1, dayRows }, language);
  if (reported.length > full.length) yield html`<p>${page.moreCount(reported.length - full.length)}</p>`;
  if (full.length > 0) yield html`</section> `;
  if (problems.length > 0) {
    const items = problems.map(({ file, reason }) => html`<li>${code(file)}: ${prose(say(reason, language))}</li>`);
    const more = unlisted > 0 ? html`<p>${received.moreProblems(unlisted)}</p>` : null;
    yield section("problems", received.notCounted, [
      html`<ul class="causes">
        ${items}
      </ul>`,
      more,
    ]);
  }
  yield pageEnd(language, received.unsigned);
}

function hasReports({ dmarc, tlsRpt }: ReceivedView): boolean {
  return dmarc.reports + tlsRpt.reports > 0;
}

function domainFold(
  view: ReceivedView,
  { isOpen, dayRows }: { isOpen: boolean; dayRows: number },
  language: Language,
): Markup {
  return html`<section class="domain" data-name="${view.domain}">
    ${fold(
      html`<h3>${view.domain}</h3>
        <span class="note">${inShort(view, language)}</span>`,
      html`<div class="body" id="${`domain-${domainId(view.domain)}`}">${receivedBody(view, dayRows, language)}</div>`,
      isOpen,
    )}
  </section> `;
}
