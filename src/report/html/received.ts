// What received reports say of a domain: how much mail passes, who sends it, and which TLS sessions failed.
import type { DmarcView, Period, ReceivedView, SenderView, TlsView } from "../../received-reports/view.ts";
import { capitalized } from "../../text/capitalized.ts";
import { quoteProse } from "../sanitize.ts";
import { say } from "../say.ts";
import { SENDER_MARKS, senderAdvice, senderFacts, TEXT_LIMIT } from "../sender-facts.ts";
import type { Language } from "../language.ts";
import { dayChart } from "./day-chart.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { fold, table } from "./parts.ts";
import type { ShownDays } from "./sender-days.ts";
import { dayTable, moreDays, selectDays } from "./sender-days.ts";

/** Project limits: what is shown of each. */
const MAX_SENDERS = 50;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;

/** As a part of a domain that opens; `dayRows` rows of days fit. */
export function receivedFold(view: ReceivedView, dayRows: number, language: Language): Markup {
  return fold(
    html`<h4>${language.words.received.heading}</h4>
      <span class="note">${inShort(view, language)}</span>`,
    receivedBody(view, dayRows, language),
  );
}

/** All that is shown of a domain; `dayRows` rows of days fit. */
export function receivedBody(
  { domain, period, dmarc, tlsRpt }: ReceivedView,
  dayRows: number,
  language: Language,
): Markup {
  const words = language.words.received;
  if (period === null) return html`<p>${words.noReport}</p>`;
  return html`<div class="received">
    <p class="of">${words.span(period.first, period.last)}</p>
    ${dmarcPart(dmarc, { domain, period, dayRows }, language)} ${tlsPart(tlsRpt, period, language)}
  </div>`;
}

/** In one line: what passed, and what did not fail. */
export function inShort({ dmarc, tlsRpt }: ReceivedView, { words: { received } }: Language): string {
  return [
    ...(dmarc.reports === 0 ? [] : [received.messagesPassed(dmarc.counts.total, dmarc.counts.passed)]),
    ...(tlsRpt.reports === 0
      ? []
      : [received.sessionsSuccessful(tlsRpt.successful + tlsRpt.failed, tlsRpt.successful)]),
  ].join("; ");
}

function dmarcPart(
  dmarc: DmarcView,
  { domain, period, dayRows }: { domain: string; period: Period; dayRows: number },
  language: Language,
): Markup {
  const words = language.words.received;
  const { reports, organisations, organisationCount, counts, senders, more } = dmarc;
  if (reports === 0) return html`<p class="what">${words.noDmarcReport}</p>`;
  const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => named(one.organisation, one.reports, language));
  const days = dmarc.days.map(({ day, total, passed }) => ({ day, total, failed: total - passed }));
  const [shown, hidden] = [(senders ?? []).slice(0, MAX_SENDERS), (senders ?? []).slice(MAX_SENDERS)];
  const shownDays = selectDays(shown, dayRows);
  const rest = {
    senders: more.senders + hidden.length,
    total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
  };
  return html`<p class="what">
      ${prose(words.dmarcReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.messagesPassed(counts.total, counts.passed)}</p>
    ${dayChart(days, period, words.messagesByDay, language)} ${senderTable(shown, shownDays, dmarc.lastRun, language)}
    ${moreDays(domain, shownDays, language)}
    ${rest.senders > 0 ? html`<p>${words.moreSenders(rest.senders, rest.total)}</p>` : null}`;
}

function senderTable(
  senders: readonly SenderView[],
  { daysOf }: ShownDays,
  lastRun: string | null,
  language: Language,
): Markup | null {
  const words = language.words.received;
  const rows = senders.map((sender) => {
    const { total, passed, spfAligned, dkimAligned } = sender.counts;
    return [
      html`${senderCell(sender, lastRun, language)}${dayTable(sender.days, daysOf(sender), language)}`,
      html`${words.count(total)}`,
      ...[passed, spfAligned, dkimAligned].map((part) => html`${words.share(part, total)}`),
    ];
  });
  return table(
    [capitalized(words.sender), capitalized(words.messages), capitalized(words.passed), "SPF", "DKIM"],
    rows,
  );
}

function senderCell(sender: SenderView, lastRun: string | null, language: Language): Markup {
  const words = language.words.received;
  const { kind, name, provider, news, isNotable } = sender;
  const isNew = news === null ? null : words.isNew(news === "last-run" ? lastRun : null);
  const advice = senderAdvice(sender, language).map((line) => html`<br /><span class="of">${prose(line)}</span>`);
  return html`<b>${prose(say(name, language), TEXT_LIMIT)}</b>
    <span class="mark ${SENDER_MARKS[kind]}">${words.kinds[kind]}</span>
    ${provider === null ? null : html`<span class="of">${provider}</span>`}
    ${isNew === null ? null : isNotable ? html`<span class="mark warn">${isNew}</span>` : html`<span class="of">${isNew}</span>`}
    <br /><span class="of">${prose(senderFacts(sender, language).join("; "))}</span>${advice}`;
}

function tlsPart(tls: TlsView, period: Period, language: Language): Markup {
  const words = language.words.received;
  const { reports, successful, failed, organisations, organisationCount, failures, moreFailures } = tls;
  if (reports === 0) return html`<p class="what">${words.noTlsReport}</p>`;
  const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
    const sessions = named(one.organisation, one.successful + one.failed, language);
    return one.failed > 0 ? `${sessions} (${words.ofThemFailed(one.failed)})` : sessions;
  });
  const days = tls.days.map((one) => ({ day: one.day, total: one.successful + one.failed, failed: one.failed }));
  const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
  const rows = failures
    .slice(0, MAX_FAILURES)
    .map(({ type, host, count, first, last }) => [
      html`${prose(words.failureAt(type, host), TEXT_LIMIT)}`,
      html`${words.count(count)}`,
      html`<span class="day">${words.span(first, last)}</span>`,
    ]);
  return html`<p class="what">
      ${prose(words.tlsReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.sessionsSuccessful(successful + failed, successful)}</p>
    ${dayChart(days, period, words.sessionsByDay, language)}
    ${table([words.failure, words.failedSessions, words.days].map(capitalized), rows)}
    ${hidden > 0 ? html`<p>${words.moreFailures(hidden)}</p>` : null}`;
}

function named(organisation: string, count: number, { words }: Language): string {
  return `${quoteProse(organisation, TEXT_LIMIT)} ${words.received.count(count)}`;
}
