// What could not be measured, and why: each cause once.
import type { UnknownGroup } from "../group-unknowns.ts";
import { MAX_NAMES } from "../finding-view.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import { linkedCheck } from "./finding.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, link, prose } from "./markup.ts";
import { fold } from "./parts.ts";

/** Project limit: causes and checks that are listed. */
const MAX_CAUSES = 100;
const MAX_CHECKS = 60;

/** The causes, each with its checks; `areOfSeveral`: with its domains too. */
export function unknownList(groups: readonly UnknownGroup[], areOfSeveral: boolean, context: HtmlContext): Markup {
  const { words } = context.language;
  const items = groups.slice(0, MAX_CAUSES).map(({ cause, checks, domains }) => {
    const where = areOfSeveral ? html`<br /><span class="of">${domainList(domains, context)}</span>` : null;
    return html`<li>${prose(say(cause, context.language))}${where}${checkList(checks, context)}</li>`;
  });
  const rest = groups.length - items.length;
  return html`<ul class="causes">
      ${items}
    </ul>
    ${rest > 0 ? html`<p>${words.page.moreCount(rest)}</p>` : null}`;
}

/** The checks that one cause hides; many of them are folded. */
function checkList(checks: readonly string[], { language }: HtmlContext): Markup {
  const links = checks.slice(0, MAX_CHECKS).map((check) => linkedCheck(check, language));
  const rest = checks.length - links.length;
  const more = rest > 0 ? `, ${language.words.page.moreCount(rest)}` : null;
  const listed = html`<span class="of">${joined(links, ", ")}${more}</span>`;
  if (checks.length <= MAX_NAMES) return html`<br />${listed}`;
  return fold(html`<span class="of">${language.words.html.checks(checks.length)}</span>`, listed);
}

/** The first domains, as links to what is said of them. */
export function domainList(domains: readonly string[], { language, domainUrl }: HtmlContext): Content {
  const shown = domains.slice(0, MAX_NAMES).map((domain) => link(code(domain), domainUrl(domain)));
  const more = domains.length - shown.length;
  return [joined(shown, ", "), more > 0 ? `, ${language.words.page.moreCount(more)}` : null];
}
