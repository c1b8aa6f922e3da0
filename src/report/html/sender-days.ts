// The mails of senders day by day: in the cell of a sender, a part that opens. A page has only so many rows of them.
import type { SenderView } from "../../received-reports/view.ts";
import type { MailDay } from "../../senders/sender.ts";
import { capitalized } from "../../text/capitalized.ts";
import type { Language } from "../language.ts";
import { quoteProse } from "../sanitize.ts";
import { daysBeside, overrideReasons, refusals, TEXT_LIMIT } from "../sender-facts.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { fold } from "./parts.ts";

/** Project limits: a row has some hundred octets. */
const MAX_ROWS_OF_DOMAIN = 300;
const MAX_ROWS_OF_PAGE = 6000;

/** How many rows of days each domain has on a page with so many domains that reports are about. */
export function dayRowsOf(domains: number): number {
  return Math.min(MAX_ROWS_OF_DOMAIN, Math.floor(MAX_ROWS_OF_PAGE / Math.max(1, domains)));
}

/** The days of senders that a page has room for. */
export interface ShownDays {
  /** The last ones. */
  daysOf: (sender: SenderView) => readonly MailDay[];
  /** How many are left out. */
  left: number;
}

/** At most so many days; those first of whose mails most failed. */
export function selectDays(senders: readonly SenderView[], rows: number): ShownDays {
  const failed = ({ counts }: SenderView): number => counts.total - counts.passed;
  const days = new Map<SenderView, readonly MailDay[]>();
  let [room, left] = [rows, 0];
  for (const sender of senders.toSorted((a, b) => failed(b) - failed(a))) {
    const all = daysBeside(sender);
    const count = Math.min(room, all.length);
    if (count > 0) days.set(sender, all.slice(-count));
    room -= count;
    left += all.length - count;
  }
  return { daysOf: (sender) => days.get(sender) ?? [], left };
}

/** Where the days are that the page has no room for; null where it has all. */
export function moreDays(domain: string, { left }: ShownDays, { words: { received } }: Language): Markup | null {
  return left === 0 ? null : html`<p>${prose(received.moreDays(quoteProse(domain, TEXT_LIMIT), left))}</p>`;
}

/** The days of a sender that are shown, of all that it has; null without any. */
export function dayTable(all: readonly MailDay[], shown: readonly MailDay[], language: Language): Markup | null {
  if (shown.length === 0) return null;
  const words = language.words.received;
  const rows = shown.map((one) => ({
    day: one,
    action: refusals(one, language).join("; "),
    reason: overrideReasons(one, language).join("; "),
  }));
  const hasAction = rows.some((row) => row.action !== "");
  const hasReason = rows.some((row) => row.reason !== "");
  const heads = [
    ...[words.day, words.messages, words.passed].map(capitalized),
    "SPF",
    "DKIM",
    ...(hasAction ? [capitalized(words.action)] : []),
    ...(hasReason ? [capitalized(words.reason)] : []),
  ];
  const { count, share } = words;
  const body = rows.map(
    ({ day: { day, total, passed, spfAligned, dkimAligned }, action, reason }) =>
      html`<tr>
        <th scope="row">${day}</th>
        <td>${count(total)}</td>
        <td>${share(passed, total)}</td>
        <td>${share(spfAligned, total)}</td>
        <td>${share(dkimAligned, total)}</td>
        ${hasAction ? html`<td class="facts">${action}</td>` : null}
        ${hasReason ? html`<td class="facts">${prose(reason, TEXT_LIMIT)}</td>` : null}
      </tr> `,
  );
  return fold(
    html`<span class="of">${words.byDay(shown.length, all.length)}</span>`,
    html`<table class="days">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`,
  );
}
