// A finding on a page: what was seen, why it matters, and what fixes it.
import type { Evidence, FileEdit, Finding, FixFile, FixRecord } from "../../model.ts";
import { formatLocation } from "../../model.ts";
import { diffLines } from "../diff.ts";
import type { AlsoView, FindingView, FixView } from "../finding-view.ts";
import { viewBrief } from "../finding-view.ts";
import type { Language } from "../language.ts";
import { checkUrl, lineUrl } from "../links.ts";
import { quoteEvidence, recordLineOrNote } from "../sanitize.ts";
import type { DomainFinding } from "../select-findings.ts";
import type { HtmlContext } from "./context.ts";
import { fold, label } from "./parts.ts";
import type { Content } from "./markup.ts";
import { Markup, code, html, link, prose } from "./markup.ts";

/** A finding told whole, with the other subjects that have it. */
export function findingArticle(view: FindingView, context: HtmlContext): Markup {
  const { finding } = context.language.words;
  const { headings } = finding;
  const { mark, change, subject, message, location, title, why, references, evidence, fix, also } = view;
  const badge = change === "new" ? html` <span class="new">${headings.newBadge}</span>` : null;
  return html`<article class="finding">
    <p class="what">${label(mark, context.language)}${badge} ${prose(message)}</p>
    <p class="of">${linkedCheck(view.check, context.language)} · ${code(subject)} · ${place(location, context)}</p>
    <dl>
      ${row(headings.rule, title === undefined ? prose(references) : html`${prose(title)} <span class="of">(${prose(references)})</span>`)}
      ${why === undefined ? null : row(headings.why, prose(why))} ${fix === null ? null : fixRows(fix, context)}
      ${also.length === 0 ? null : row(headings.also, alsoList(also, context))}
    </dl>
    ${evidenceFold(evidence, context)}
  </article> `;
}

/** Project limit: findings of a domain and status that are listed; the rest is counted. */
const MAX_BRIEF = 500;

/** Findings of a domain as their messages alone, under a head that says their status. A page has 100 passed checks of each domain: they have no links. */
export function briefList(placed: readonly DomainFinding[], { language }: HtmlContext): Markup {
  const items = placed.slice(0, MAX_BRIEF).map((one) => {
    const { check, mark, message } = viewBrief(one, language);
    const name = mark === "pass" ? code(check) : linkedCheck(check, language);
    return html`<li>${name} ${otherSubject(one)}${prose(message)}${waiverNote(one.finding, language)}</li>`;
  });
  const more = placed.length - items.length;
  return html`<ul class="brief">
      ${items}
    </ul>
    ${more > 0 ? html`<p>${language.words.page.moreCount(more)}</p>` : null}`;
}

/** The subject, where it is not the domain that the list is of. */
function otherSubject({ domain, finding: { subject } }: DomainFinding): Markup | null {
  return subject === domain ? null : html`${code(subject)}: `;
}

/** Who waives a finding, until when, and why. */
function waiverNote({ waiver }: Finding, { words }: Language): Markup | null {
  if (waiver === null) return null;
  const { owner, expires, reason } = waiver;
  return html`<br /><span class="of">${prose(`${words.finding.until(owner, expires)}: ${reason}`)}</span>`;
}

/** A check, with the page that says more of it. */
export function linkedCheck(check: string, language: Language): Content {
  return link(code(check), checkUrl(check, language));
}

/** A place in a file, linked to its line. */
export function place(location: { file: string; line: number; column?: number }, { links }: HtmlContext): Content {
  return link(code(formatLocation(location)), lineUrl(links, location));
}

function row(head: string, content: Content): Markup {
  return html`<dt>${head}</dt>
    <dd>${content}</dd>`;
}

function fixRows({ text, records, file, edit }: FixView, context: HtmlContext): Markup {
  const { headings } = context.language.words.finding;
  const diff = diffBlock(edit, context);
  return html`${row(headings.fix, [prose(text), diff === null ? recordBlock(records, context) : null])}
  ${diff === null ? null : row(headings.change, diff)}${file === null ? null : row(headings.file, fileBlock(file))}`;
}

function recordBlock(records: readonly FixRecord[], { language }: HtmlContext): Markup | null {
  const lines = [...new Set(records.map((record) => recordLineOrNote(record, language)))];
  return lines.length === 0 ? null : block(lines);
}

function fileBlock({ url, lines }: FixFile): Markup {
  return html`${code(url)}${block(lines)}`;
}

/** The change to the file that declares the records; null where there is none to show. */
function diffBlock(edit: FileEdit | null, context: HtmlContext): Markup | null {
  const lines = edit === null ? null : diffLines(edit);
  if (edit === null || lines === null) return null;
  const shown = lines.map(({ mark, text }) => {
    if (mark === " ") return html`<span> ${text}</span>`;
    return mark === "+" ? html`<ins>+${text}</ins>` : html`<del>-${text}</del>`;
  });
  return html`${place(edit, context)}
    <pre class="diff">${shown}</pre>`;
}

function alsoList(also: readonly AlsoView[], context: HtmlContext): Markup {
  const items = also.map(({ subject, location, message, records, edit }) => {
    const at = location === null ? null : html` · ${place(location, context)}`;
    const said = message === null ? null : html`: ${prose(message)}`;
    return html`<li>${code(subject)}${at}${said}${diffBlock(edit, context) ?? recordBlock(records, context)}</li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}

function evidenceFold(evidence: readonly Evidence[], { language }: HtmlContext): Markup | null {
  const { headings, moreEvidence } = language.words.finding;
  const { shown, more } = quoteEvidence(evidence, language);
  if (shown.length === 0) return null;
  const blocks = shown.map(
    ({ source, lines }) =>
      html`<p class="of">${source}</p>
        ${block(lines)}`,
  );
  return fold(html`${headings.evidence}`, html`${blocks}${more > 0 ? html`<p>${moreEvidence(more)}</p>` : null}`);
}

/** Lines as they are. */
function block(lines: readonly string[]): Markup {
  return html`<pre>${lines.map((line, i) => (i === 0 ? line : [NEWLINE, line]))}</pre>`;
}

const NEWLINE = new Markup("\n");
