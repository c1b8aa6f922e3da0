// What the report has on the guidelines: waivers, statements of the operator, and the requirements one by one.
import type { ReportedAttestation, Report } from "../../run-report.ts";
import { formatLocation } from "../../model.ts";
import { controlsOfRequirement } from "../../controls.ts";
import { GUIDELINES } from "../../requirements.ts";
import { markOfCoverage } from "../coverage.ts";
import { findingsOf } from "../group-findings.ts";
import { viewReport } from "../report-view.ts";
import { say } from "../say.ts";
import { coverageOf } from "../survey.ts";
import type { HtmlContext } from "./context.ts";
import { linkedCheck } from "./finding.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, link, prose } from "./markup.ts";
import { day, table } from "./parts.ts";
import { domainList } from "./unseen.ts";

/** Project limit: rows of waivers. */
const MAX_WAIVERS = 500;

/** The failures that waivers accept, and the waivers without effect; null where there is neither. */
export function waivers(report: Report, { language, domainUrl }: HtmlContext): Content {
  const { html: words, page } = language.words;
  const waived = findingsOf(viewReport(report).waived);
  const rows = waived
    .slice(0, MAX_WAIVERS)
    .map(({ domain, finding: { check, subject, waiver } }) => [
      html`${linkedCheck(check, language)} ${code(subject)}`,
      html`${link(code(domain), domainUrl(domain))}`,
      prose(waiver?.reason ?? ""),
      prose(waiver?.owner ?? ""),
      day(waiver?.expires ?? ""),
    ]);
  const more = waived.length - rows.length;
  const ineffective = [...report.waivers.expired, ...report.waivers.unused].map((one) => [
    html`${linkedCheck(one.check, language)} ${code(formatLocation(one.location))}`,
    code(one.domain),
    html`${prose(one.reason)}<br /><span class="of">${prose(say(one.problem, language))}</span>`,
    prose(one.owner ?? ""),
    day(one.expires),
  ]);
  const columns = (first: string): string[] => [first, words.domain, words.reason, words.owned, words.until];
  return [
    table(columns(words.waiverOf), rows),
    more > 0 ? html`<p>${page.moreCount(more)}</p>` : null,
    table(columns(words.ineffective), ineffective),
  ];
}

/** Whether `waivers` has anything. */
export function hasWaivers(report: Report): boolean {
  const { expired, unused } = report.waivers;
  return viewReport(report).waived.length + expired.length + unused.length > 0;
}

/** The statements of the operator; null without one. */
export function attestations({ attestations: all }: Report, context: HtmlContext): Markup | null {
  const { html: words } = context.language.words;
  const rows = all.map((one) => [
    html`${code(one.requirement)}`,
    html`${prose(one.statement)}${one.problem === null ? null : html`<br /><span class="of">${prose(say(one.problem, context.language))}</span>`}`,
    prose(one.by),
    day(one.date),
    day(one.validUntil),
    evidenceOf(one),
    html`${domainList(one.domains, context)}`,
  ]);
  const { requirement, statement, by, from, until, evidence, attestedDomains } = words;
  return table([requirement, statement, by, from, until, evidence, attestedDomains], rows);
}

function evidenceOf({ evidence }: ReportedAttestation): Markup {
  return code("url" in evidence ? evidence.url : evidence.file);
}

/** The controls of Grundschutz++ that ask for the same; their titles are German in every language. */
function controlsCell(requirement: string): Markup {
  const lines = controlsOfRequirement(requirement).map(
    ({ id, title }) => html`<b>${id}</b><br /><span class="of" lang="de">${title}</span>`,
  );
  return html`${joined(lines, html`<br />`)}`;
}

/** Each requirement of the guidelines with the controls that ask for the same, and its state. */
export function requirements(report: Report, context: HtmlContext): Markup | null {
  const { language } = context;
  const { html: words, coverage: coverageWords } = language.words;
  const rows = coverageOf(report).map((coverage) => {
    const { requirement, state, domains, concerned, checks, attestations: stated } = coverage;
    const { id, guideline, section, level } = requirement;
    const where =
      domains.length === concerned || state === "not-applicable"
        ? null
        : html`<br /><span class="of"
              >${words.ofDomains(domains.length, concerned)}: ${domainList(domains, context)}</span
            >`;
    const by = [
      ...checks.map(({ check }) => linkedCheck(check, language)),
      ...stated.map((one) => prose(`${one.by} (${one.date} – ${one.validUntil})`)),
    ];
    return [
      html`<b>${id}</b><br /><span class="of"
          >v${GUIDELINES[guideline].version} ${section} · ${words.levels[level]}</span
        >`,
      html`${language.requirements[id]}`,
      controlsCell(id),
      html`<span class="mark ${markOfCoverage(coverage)}">${words.states[state]}</span>${where}`,
      html`${joined(by, ", ")}`,
    ];
  });
  const { controls } = coverageWords.columns;
  return table([words.requirement, words.title, controls, words.state, words.checksOf], rows);
}
