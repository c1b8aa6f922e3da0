// Received reports in a table: a row for each domain that has any, those with news and failures first.
import type { ReceivedView } from "../../received-reports/view.ts";
import { capitalized } from "../../text/capitalized.ts";
import { compareNaturally } from "../../text/order.ts";
import type { Language } from "../language.ts";
import type { Markup } from "./markup.ts";
import { html, link } from "./markup.ts";
import { table } from "./parts.ts";

/** Project limit: rows of the table. */
const MAX_ROWS = 100;

/** Where a domain is shown; null where it is not. */
type DomainUrl = (domain: string) => string | null;

/** What a row says; of ten thousand domains, nothing more of each is held. */
export interface ReceivedRow {
  domain: string;
  messages: number;
  passed: number;
  notable: number;
  sessions: number;
  failedSessions: number;
}

/** The row of a domain. */
export function rowOf({ domain, dmarc, tlsRpt }: ReceivedView): ReceivedRow {
  return {
    domain,
    messages: dmarc.counts.total,
    passed: dmarc.counts.passed,
    notable: (dmarc.senders ?? []).filter(({ isNotable }) => isNotable).length,
    sessions: tlsRpt.successful + tlsRpt.failed,
    failedSessions: tlsRpt.failed,
  };
}

/** The rows that fit, and how many more there are. */
export function receivedTable(
  rows: readonly ReceivedRow[],
  { language, domainUrl }: { language: Language; domainUrl: DomainUrl },
): Markup {
  const words = language.words.received;
  const heads = [
    words.domain,
    words.messages,
    words.passed,
    words.notable,
    words.tlsSessions,
    words.failedSessions,
  ].map(capitalized);
  const shown = rows.toSorted(worstFirst).slice(0, MAX_ROWS);
  const more = rows.length - shown.length;
  return html`${table(
    heads,
    shown.map((row) => cells(row, language, domainUrl)),
  )}
  ${more > 0 ? html`<p>${language.words.page.moreCount(more)}</p>` : null}`;
}

function worstFirst(a: ReceivedRow, b: ReceivedRow): number {
  const failed = (row: ReceivedRow): number => row.messages - row.passed + row.failedSessions;
  return b.notable - a.notable || failed(b) - failed(a) || compareNaturally(a.domain, b.domain);
}

function cells(row: ReceivedRow, { words: { received } }: Language, domainUrl: DomainUrl): Markup[] {
  const { domain, messages, passed, notable, sessions, failedSessions } = row;
  const flagged = (count: number): Markup =>
    count === 0 ? html`${received.count(0)}` : html`<span class="mark warn">${received.count(count)}</span>`;
  return [
    html`${link(domain, domainUrl(domain))}`,
    html`${received.count(messages)}`,
    html`${received.share(passed, messages)}`,
    flagged(notable),
    html`${received.count(sessions)}`,
    flagged(failedSessions),
  ];
}
