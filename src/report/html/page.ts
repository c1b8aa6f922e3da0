// The frame of every page: one file that asks for nothing, and runs nothing but its own script.
import { createHash } from "node:crypto";
import type { Language } from "../language.ts";
import type { Content } from "./markup.ts";
import { Markup, html } from "./markup.ts";
import { OWN_PAGE } from "./page-files.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** In the language of Content Security Policy (CSP3 §2.3.1), the source that is just this text. */
function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Nothing is loaded, no form is sent; the icon is in the page, so that no browser asks for one. */
const POLICY = [
  "default-src 'none'",
  `style-src ${sourceOf(STYLE)}`,
  `script-src ${sourceOf(SCRIPT)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23215a6d'/%3E%3Cpath d='M4 8.2l2.7 2.7L12 5.4' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E";

const GENERATOR = new Markup(OWN_PAGE);

/** The beginning of a page, up to its content. `home`: the address of the overview, where this is not it. */
export function pageStart(title: string, home: string | null, { tag, words }: Language): Markup {
  const back = home === null ? null : html`<nav><a href="${home}">← ${words.html.allDomains}</a></nav>`;
  return html`<!doctype html>
    <html lang="${tag}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${GENERATOR}
        <title>${title}</title>
        <link rel="icon" href="${ICON}" />
        ${new Markup(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${words.html.skip}</a>
        <header>
          <p><strong>mail-policy</strong> ${words.html.about}</p>
          ${back}
        </header>
        <main id="content">
     `;
}

/** The end of a page; `note`: what it is not. */
export function pageEnd({ words }: Language, note = words.result.shortDisclaimer): Markup {
  return html`</main>
<footer><p>${note}</p></footer>
${new Markup(`<script>${SCRIPT}</script>`)}
</body>
</html>
`;
}

/** A part of a page under a heading; null without content. */
export function section(id: string, head: string, content: Content): Markup {
  return html`<section id="${id}">
    <h2>${head}</h2>
    ${content}
  </section> `;
}
