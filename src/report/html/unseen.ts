// What could not be measured, and why: each cause once.
import type { UnknownGroup } from "../group-unknowns.ts";
import { MAX_NAMES } from "../finding-view.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import { linkedCheck } from "./finding.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, link, prose } from "./markup.ts";

/** Project limit: causes and checks that are listed. */
const MAX_CAUSES = 100;
const MAX_CHECKS = 60;

/** The causes, each with its checks; `areOfSeveral`: with its domains too. */
export function unknownList(groups: readonly UnknownGroup[], areOfSeveral: boolean, context: HtmlContext): Markup {
  const { words } = context.language;
  const items = groups.slice(0, MAX_CAUSES).map(({ cause, checks, domains }) => {
    const listed = joined(
      checks.slice(0, MAX_CHECKS).map((check) => linkedCheck(check, context.language)),
      ", ",
    );
    const more = checks.length > MAX_CHECKS ? `, ${words.page.moreCount(checks.length - MAX_CHECKS)}` : null;
    const where = areOfSeveral ? html`<br /><span class="of">${domainList(domains, context)}</span>` : null;
    return html`<li>${prose(say(cause, context.language))}${where}<br /><span class="of">${listed}${more}</span></li>`;
  });
  const rest = groups.length - items.length;
  return html`<ul class="causes">
      ${items}
    </ul>
    ${rest > 0 ? html`<p>${words.page.moreCount(rest)}</p>` : null}`;
}

/** The first domains, as links to what is said of them. */
export function domainList(domains: readonly string[], { language, domainUrl }: HtmlContext): Content {
  const shown = domains.slice(0, MAX_NAMES).map((domain) => link(code(domain), domainUrl(domain)));
  const more = domains.length - shown.length;
  return [joined(shown, ", "), more > 0 ? `, ${language.words.page.moreCount(more)}` : null];
}
