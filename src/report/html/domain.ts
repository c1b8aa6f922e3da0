// A domain on a page: what is wrong and how to fix it, then what else was found, and what its records and servers look like.
import type { Facts } from "../../facts.ts";
import type { DomainReport } from "../../run-report.ts";
import { viewFinding } from "../finding-view.ts";
import { groupFindings, splitGroup } from "../group-findings.ts";
import { UnknownGroups } from "../group-unknowns.ts";
import type { DomainFinding } from "../select-findings.ts";
import type { HtmlContext } from "./context.ts";
import { domainId } from "./context.ts";
import { dmarcPart } from "./dmarc-walk.ts";
import { briefList, findingArticle } from "./finding.ts";
import { mailServersPart } from "./mail-servers.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { fold } from "./parts.ts";
import { receivedFold } from "./received.ts";
import { spfPart } from "./spf-tree.ts";
import { unknownList } from "./unseen.ts";

/** Project limit: articles of a domain; the rest is counted. */
const MAX_ARTICLES = 100;

/** A domain among others: its name opens it. The anchor is inside, so that a link to it opens it too. */
export function domainFold(domain: DomainReport, isOpen: boolean, context: HtmlContext): Markup {
  return html`<section class="domain" data-name="${domain.name}">
    ${fold(
      html`<h3>${domain.name}</h3>
        ${countChips(domain, context)}`,
      html`<div class="body" id="${`domain-${domainId(domain.name)}`}">${domainBody(domain, context)}</div>`,
      isOpen,
    )}
  </section> `;
}

/** All there is to say of a domain. */
export function domainBody(domain: DomainReport, context: HtmlContext): Markup {
  const { words } = context.language;
  const placed = domain.findings.map((finding) => ({ domain: domain.name, finding }));
  const withStatus = (status: string): DomainFinding[] => placed.filter(({ finding }) => finding.status === status);
  const groups = groupFindings([...withStatus("fail"), ...withStatus("warn")]).flatMap(splitGroup);
  const articles = groups
    .slice(0, MAX_ARTICLES)
    .map((group) => findingArticle(viewFinding(group, context.language), context));
  const more = groups.length - articles.length;
  const unknowns = new UnknownGroups();
  unknowns.add(domain);
  const facts = domain.facts as Partial<Facts>;
  const folded = (head: string, findings: readonly DomainFinding[]): Markup | null =>
    findings.length === 0 ? null : fold(html`<h4>${head}</h4>`, briefList(findings, context));
  const { unknown, waived, info, pass, notApplicable } = domain.counts;
  const received = context.received?.viewOf(domain.name) ?? null;
  const owner = domain.owner === null ? "" : ` · ${words.html.owner(domain.owner)}`;
  return html`<p class="of">${prose(words.html.mailKinds[domain.mail] + owner)}</p>
    ${articles}${more > 0 ? html`<p>${words.page.moreCount(more)}</p>` : null}
    ${unknown === 0 ? null : fold(html`<h4>${words.result.couldNotBeMeasured(unknown)}</h4>`, unknownList(unknowns.groups(), false, context))}
    ${folded(words.result.waived(waived), withStatus("waived"))}
    ${folded(words.result.forInformation(info), withStatus("info"))} ${spfPart(facts.spf, context)}
    ${mailServersPart(facts, context)} ${dmarcPart(facts, context)}
    ${received && receivedFold(received, context.dayRows, context.language)}
    ${folded(words.html.passedChecks(pass), withStatus("pass"))}
    ${notApplicable === 0 ? null : html`<p class="of">${words.html.notApplicable(notApplicable)}</p>`}`;
}

/** What a domain that is closed says of itself. */
function countChips({ counts }: DomainReport, { language }: HtmlContext): Markup {
  const { result } = language.words;
  const shown = (["fail", "warn", "unknown", "waived"] as const).filter((status) => counts[status] > 0);
  if (shown.length === 0) return html`<span class="mark pass">${result.noFailures}</span>`;
  return html`${shown.map(
    (status) => html`<span class="mark ${status}">${counts[status]} ${result.counts[status](counts[status])}</span> `,
  )}`;
}
