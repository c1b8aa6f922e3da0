export const id = 1656;
export const ids = [1656];
export const modules = {

/***/ 45687:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
// HTML that is safe by construction: what a template is filled with is text, unless a template made it.

/** Markup that this program wrote, with everything from outside in it quoted. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template: the literals are markup, and what stands between is content, of elements or of attributes in double quotes. */
function html(literals, ...contents) {
    const [first = "", ...others] = unindented(literals);
    let text = first;
    for (const [i, content] of contents.entries())
        text += textOf(content) + (others[i] ?? "");
    return new Markup(text);
}
const unindentedLiterals = new WeakMap();
/** White space around the end of a line says no more than the end itself; a report has it a thousand times. */
function unindented(literals) {
    const known = unindentedLiterals.get(literals) ?? literals.map((literal) => literal.replace(/\s*\n\s*/g, "\n"));
    unindentedLiterals.set(literals, known);
    return known;
}
/** A sentence, cut where it is long; what stands in backticks is code. */
function prose(text, limit) {
    const parts = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit).split(/`([^`]+)`/);
    return html `${parts.map((part, i) => (i % 2 === 1 ? html `<code>${part}</code>` : part))}`;
}
/** A name, a record or a place. */
function code(text, limit) {
    return html `<code>${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit)}</code>`;
}
/** Items with a separator between. */
function joined(items, separator) {
    return items.map((item, i) => (i === 0 ? item : [separator, item]));
}
/** A link of our own making; as it is without an address. */
function link(content, url) {
    return url === null ? content : html `<a href="${url}">${content}</a>`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** The one place where text becomes HTML. */
function textOf(content) {
    if (content === null)
        return "";
    if (content instanceof Markup)
        return content.text;
    if (typeof content === "number")
        return String(content);
    if (typeof content === "string")
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
    return content.map(textOf).join("");
}


/***/ })),

/***/ 34182:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N7: () => (/* binding */ pageEnd),
  qd: () => (/* binding */ pageStart),
  uW: () => (/* binding */ section)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/report/html/markup.js
var markup = __webpack_require__(45687);
// EXTERNAL MODULE: ./lib/src/report/html/page-files.js
var page_files = __webpack_require__(73906);
;// CONCATENATED MODULE: ./lib/src/report/html/script.js
// What a page can do with JavaScript: filter the domains, open what a link leads to, print everything. It reads and writes no text of the report.
/** One script, whose hash the page's policy allows. */
const SCRIPT = `"use strict";
const byId = (id) => document.getElementById(id);
const form = byId("filter");
if (form) {
  const tables = [...document.querySelectorAll(".rows")].map((one) => [one, [...one.querySelectorAll("tr[data-name]")]]);
  const domains = new Map([...document.querySelectorAll("section[data-name]")].map((one) => [one.dataset.name, one]));
  const apply = () => {
    const text = byId("search").value.trim().toLowerCase();
    const mark = byId("mark").value;
    let shown = 0;
    for (const [table, rows] of tables) {
      const before = shown;
      for (const row of rows) {
        const { name, marks } = row.dataset;
        const isWanted = name.includes(text) && (mark === "" || marks.split(" ").includes(mark));
        row.hidden = !isWanted;
        const domain = domains.get(name);
        if (domain) domain.hidden = !isWanted;
        if (isWanted) shown++;
      }
      table.hidden = shown === before;
    }
    byId("shown").textContent = String(shown);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}
const reveal = () => {
  const target = document.querySelector(":target");
  for (let at = target; at; at = at.parentElement) {
    if (at.localName === "details") at.open = true;
    at.hidden = false;
  }
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", reveal);
addEventListener("load", reveal);
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
`;

;// CONCATENATED MODULE: ./lib/src/report/html/style.js
// How a page looks: on screens from 360 pixels on, light and dark, and on paper. Every colour of text has a contrast of at least 4.5 : 1 on
// its ground (WCAG 2.2, 1.4.3), and no meaning has a colour alone.
/** One style sheet, whose hash the page's policy allows. */
const STYLE = `:root {
  color-scheme: light dark;
  --ground: #fbfbf9; --raised: #ffffff; --line: #e2e3df; --text: #1d2124; --quiet: #5a6268; --accent: #1d5a70;
  --fail: #a3231b; --warn: #7a4f00; --unknown: #54479a; --waived: #575f66; --info: #1b5684; --pass: #1d6138;
  --fail-tint: #fbe9e7; --warn-tint: #fbf0d9; --unknown-tint: #eeebfa; --waived-tint: #eceeef; --info-tint: #e6f0f8; --pass-tint: #e5f3ea;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #131618; --raised: #1b1f22; --line: #30363a; --text: #e5e8ea; --quiet: #a4adb4; --accent: #7fc4dc;
    --fail: #ff9d92; --warn: #f0bd63; --unknown: #bfb2f5; --waived: #b3bbc1; --info: #8cc5f2; --pass: #7ed3a0;
    --fail-tint: #3a1f1d; --warn-tint: #352a14; --unknown-tint: #2a2640; --waived-tint: #2a2f33; --info-tint: #1a2d3d; --pass-tint: #19301f;
  }
}
*, ::before { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0 auto; max-width: 76rem; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
[hidden] { display: none !important; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem); letter-spacing: -0.015em; }
h2 { font-size: 1.35rem; letter-spacing: -0.01em; margin: 3.5rem 0 1rem; }
section > h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; } h5 { font-size: .95rem; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .35rem 0; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { display: inline-block; padding: .5rem 1rem; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.of, .note { color: var(--quiet); font-size: .875rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; padding: 1.5rem 0 2.5rem; color: var(--quiet); font-size: .9rem; }
header strong { color: var(--accent); margin-right: .5rem; } header p, nav { margin: 0; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
.verdict { border-left: 5px solid var(--of); padding: .25rem 0 .25rem 1.25rem; }
.verdict p { color: var(--quiet); max-width: 60rem; margin-bottom: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.25rem; list-style: none; margin: 2rem 0 1rem; padding: 0; color: var(--quiet); font-size: .9rem; }
.figures li { margin: 0; } .figures b { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--of, var(--text)); font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: .5rem; border-radius: 4px; } .bar rect { fill: var(--of); }
.fail, .known { --of: var(--fail); --tint: var(--fail-tint); } .warn { --of: var(--warn); --tint: var(--warn-tint); }
.unknown { --of: var(--unknown); --tint: var(--unknown-tint); } .waived, .not-applicable { --of: var(--waived); --tint: var(--waived-tint); }
.info { --of: var(--info); --tint: var(--info-tint); } .pass { --of: var(--pass); --tint: var(--pass-tint); }
/* Where colours are forced, the border shows what the tint does otherwise. */
.mark, .new, .matrix td[class]::before { display: inline-block; color: var(--of); background: var(--tint); border: 1px solid transparent; border-radius: 4px; padding: 0 .45rem; font-size: .8125rem; line-height: 1.5; font-weight: 600; white-space: nowrap; }
.fail { --sign: "\u2715"; } .known { --sign: "\u25c6"; } .warn { --sign: "!"; } .unknown { --sign: "?"; } .waived { --sign: "\u25f7"; } .info { --sign: "i"; } .pass { --sign: "\u2713"; } .not-applicable { --sign: "\u2013"; }
.mark::before { content: var(--sign); margin-right: .4em; } .matrix td[class]::before { content: var(--sign) attr(data-count); min-width: 1.9rem; text-align: center; }
@supports (content: "x" / "") { .mark::before { content: var(--sign) / ""; } .matrix td[class]::before { content: var(--sign) attr(data-count) / ""; } }
.new { --of: var(--ground); --tint: var(--fail); }
.filter { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin: 0 0 1rem; font-size: .9rem; }
.filter label { display: grid; gap: .25rem; color: var(--quiet); } .filter p { margin: 0 0 .5rem; color: var(--quiet); }
input, select { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px; padding: .4rem .6rem; min-width: 11rem; min-height: 2.5rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; border-bottom-color: var(--quiet); }
thead .of { display: block; font-size: .6875rem; font-weight: 400; }
/* A table out of view is not laid out: its rows are as high as 40 pixels each. */
.rows { content-visibility: auto; contain-intrinsic-size: auto 2050px; }
.matrix { table-layout: fixed; border-collapse: separate; border-spacing: 0; } .matrix thead th { background: var(--ground); padding-right: .25rem; font-size: .75rem; } .matrix th:first-child { width: 20%; } .matrix th[scope=row] { font-weight: 500; }
/* The word in a cell is read aloud; the key above the table shows it. */
.matrix td { vertical-align: middle; font-size: 0; }
.list { margin: .5rem 0 1.5rem; font-size: .9375rem; } .list td:first-child { min-width: 9rem; }
#requirements .list { table-layout: fixed; } #requirements th { width: 18%; } #requirements th:first-child { width: 15%; } #requirements th:last-child { width: auto; }
details > summary { cursor: pointer; padding: .5rem 0; } summary > h3, summary > h4, summary > h5 { display: inline; } summary::marker { color: var(--quiet); }
.domain { background: var(--raised); border: 1px solid var(--line); border-radius: 10px; margin: .75rem 0; padding: 0 clamp(.75rem, 2.5vw, 1.5rem); }
.domain > details > summary { padding: .9rem 0; } .domain h3 { font-size: 1.1rem; margin-right: .75rem; }
.body { padding-bottom: 1rem; scroll-margin-top: 4.5rem; }
.body details, main > details { border-top: 1px solid var(--line); } .finding details { border-top: 0; }
.finding { border-top: 1px solid var(--line); padding: 1.1rem 0; } .what { font-weight: 550; margin: 0 0 .25rem; } .what .mark, .what .new { margin-right: .25rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .4rem 1.25rem; margin: .75rem 0; }
dt { color: var(--quiet); font-size: .875rem; padding-top: .1rem; overflow-wrap: anywhere; max-width: 14rem; } dd { margin: 0; min-width: 0; max-width: 56rem; }
.diff ins, .diff del, .diff span { display: block; text-decoration: none; margin: 0 -1rem; padding: 0 1rem; }
.diff { white-space: pre-wrap; } .diff ins { background: var(--pass-tint); color: var(--pass); } .diff del { background: var(--fail-tint); color: var(--fail); }
.brief, .causes { list-style: none; padding: 0; } .brief li, .causes li { padding: .45rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.causes li:last-child, .brief li:last-child { border-bottom: 0; }
.tree ul { list-style: none; padding-left: 1.1rem; margin: .25rem 0 .5rem; border-left: 1px solid var(--line); } .tree li { margin: .1rem 0; }
.tree details { border-top: 0; } .tree summary { padding: .15rem 0; } .trouble { color: var(--fail); }
summary .note, h5 .note, li .note, dd .note { margin-left: .4rem; } h5 .note { font-weight: 400; } .tree details > p { margin: .1rem 0; }
.causes details { border-top: 0; } .causes summary { padding: .15rem 0; } dd > ul + .note { margin-left: 0; }
/* A column of a day: a failure is solid, a pass pale, and what is between has a pattern. */
.patterns { position: absolute; } pattern rect { fill: var(--tint); } pattern path { stroke: var(--of); stroke-width: 1.75; fill: none; }
.timeline { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .5rem 1.25rem; align-items: center; margin: 1rem 0; }
.timeline p { margin: 0; font-size: .9375rem; } .timeline svg { display: block; background: var(--raised); border-bottom: 1px solid var(--line); }
.timeline .axis { grid-column: 2; display: flex; justify-content: space-between; color: var(--quiet); font-size: .8125rem; }
.timeline line { stroke: var(--text); stroke-width: 2; stroke-dasharray: 4 3; }
.timeline .fail, .swatches rect.fail { fill: var(--of); } .timeline .pass, .swatches rect.pass { fill: color-mix(in srgb, var(--of) 30%, var(--raised)); }
.timeline .warn, .swatches rect.warn { fill: url(#on-warn); } .timeline .unknown, .swatches rect.unknown { fill: url(#on-unknown); }
.timeline .waived, .swatches rect.waived { fill: url(#on-waived); } .timeline .info, .swatches rect.info { fill: url(#on-info); }
.swatches { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; } .swatches span { display: inline-flex; align-items: center; gap: .4rem; } .swatches svg { border: 1px solid var(--line); }
.log ul { list-style: none; color: var(--quiet); } .log ul li { border: 0; padding: .1rem 0; }
.chart { margin: .75rem 0 1.25rem; } .chart svg { display: block; width: 100%; max-width: 44rem; height: 4.5rem; border-bottom: 1px solid var(--quiet); } .chart rect { fill: var(--of); } .chart figcaption { padding-top: .25rem; } .received .mark { white-space: normal; }
/* Days of a sender: the same columns on every screen, so that they are compared. On a narrow one, actions and reasons are below them. */
.received .list td:not(:first-child), .received .list th { white-space: nowrap; overflow-wrap: normal; }
.received .list details { border-top: 0; } .received .list summary { padding: .25rem 0; }
.days { width: auto; font-size: .8125rem; font-variant-numeric: tabular-nums; } .days th, .days td, .received .list .days td { padding: .15rem 1rem .15rem 0; } .days tbody th { font-weight: 400; } .received .list .days .facts { min-width: 8rem; white-space: normal; overflow-wrap: anywhere; }
.host { margin: .75rem 0 1.25rem; }
@media screen and (max-width: 66rem) {
  .matrix thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .matrix tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); gap: .5rem .75rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .matrix tbody th:first-child { grid-column: 1 / -1; width: auto; border: 0; padding: 0; } .matrix td { display: grid; justify-items: start; border: 0; padding: 0; }
  .matrix td::after { content: attr(data-head); order: -1; color: var(--quiet); font-size: .75rem; }
  .rows { contain-intrinsic-size: auto 5000px; }
  .days, .days thead, .days tbody { display: block; font-size: .75rem; } .received .list .days thead { position: static; clip-path: none; height: auto; width: auto; }
  .days thead th { font-size: clamp(.625rem, 3vw, .75rem); font-weight: 500; }
  .received .list .days tr { display: grid; grid-template-columns: 4.75rem 52fr 55fr 40fr 39fr; padding: .15rem 0; border-bottom: 1px solid var(--line); }
  .received .list .days tr > * { display: block; min-width: 0; padding: 0; border: 0; } .received .list .days td::before { content: none; }
  .received .list .days tr > td:nth-child(2) { white-space: normal; overflow-wrap: anywhere; }
  .received .list .days tr > td:nth-child(n+6) { grid-column: 1 / -1; white-space: normal; overflow-wrap: anywhere; } .received .list .days tr > :is(td:empty, th:nth-child(n+6)) { display: none; }
}
@media screen and (max-width: 46rem) {
  .timeline { grid-template-columns: minmax(0, 1fr); gap: .25rem; } .timeline p { margin-top: .5rem; } .timeline .axis { grid-column: 1; margin: 0; }
  .list thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .list tr { display: block; padding: .75rem 0; border-bottom: 1px solid var(--line); } .list td { display: block; border: 0; padding: .2rem 0; } .list td:empty { display: none; }
  .list td::before { content: attr(data-head); display: block; color: var(--quiet); font-size: .75rem; }
  .received .list > tbody > tr > td:not(:first-child) { display: inline-block; min-width: 4.5rem; padding-right: .75rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dd { margin-bottom: .6rem; } .figures { gap: 1rem 1.5rem; }
}
@media screen and (min-width: 66.01rem) and (min-height: 30rem) {
  .matrix thead th { position: sticky; top: 0; z-index: 1; }
}
@page { margin: 15mm; }
@media print {
  .timeline svg, .swatches svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :root { color-scheme: light; --ground: #fff; --raised: #fff; } html { font-size: 10pt; } body { max-width: none; padding: 0; }
  .filter, .skip, nav { display: none; } .rows { content-visibility: visible; } details::details-content { content-visibility: visible; height: auto; }
  .received .list details:not([open]) { display: none; }
  .domain { border: 0; padding: 0; } .matrix th:first-child { width: 18%; } .matrix thead th { font-size: .65rem; }
  tr, li, pre, dd { break-inside: avoid; } h2, h3, summary, .what, dt { break-after: avoid; }
}
`;

;// CONCATENATED MODULE: ./lib/src/report/html/page.js
// The frame of every page: one file that asks for nothing, and runs nothing but its own script.





/** In the language of Content Security Policy (CSP3 \u00a72.3.1), the source that is just this text. */
function sourceOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
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
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23215a6d'/%3E%3Cpath d='M4 8.2l2.7 2.7L12 5.4' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E";
const GENERATOR = new markup/* Markup */.VK(page_files/* OWN_PAGE */.t);
/** The beginning of a page, up to its content. `home`: the address of the overview, where this is not it. */
function pageStart(title, home, { tag, words }) {
    const back = home === null ? null : (0,markup/* html */.qy) `<nav><a href="${home}">\u2190 ${words.html.allDomains}</a></nav>`;
    return (0,markup/* html */.qy) `<!doctype html>
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
        ${new markup/* Markup */.VK(`<style>${STYLE}</style>`)}
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
function pageEnd({ words }, note = words.result.shortDisclaimer) {
    return (0,markup/* html */.qy) `</main>
<footer><p>${note}</p></footer>
${new markup/* Markup */.VK(`<script>${SCRIPT}</script>`)}
</body>
</html>
`;
}
/** A part of a page under a heading; null without content. */
function section(id, head, content) {
    return (0,markup/* html */.qy) `<section id="${id}">
    <h2>${head}</h2>
    ${content}
  </section> `;
}


/***/ })),

/***/ 90785:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45687);


/** A mark and its word. */
function label(mark, { words }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="mark ${mark}">${words.finding.marks[mark]}</span>`;
}
/** A day on one line, `2026-05-01`. */
function day(date) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="day">${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(date, DAY_LIMIT)}</span>`;
}
/** Characters of a date; what is longer is none. */
const DAY_LIMIT = 30;
/** A part of a page that opens: its head, and what is in it. */
function fold(head, body, isOpen = false) {
    return isOpen
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<details open>
        <summary>${head}</summary>
        ${body}
      </details>`
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<details>
        <summary>${head}</summary>
        ${body}
      </details>`;
}
/** A table with the heads of its columns, which a narrow page puts before each cell; a column may have none. null without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return null;
    const head = columns.map((column) => (column === "" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<td></td>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<th scope="col">${column}</th>`));
    const body = rows.map((cells) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<tr>
        ${cells.map((cell, i) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<td data-head="${columns[i] ?? ""}">${cell}</td>`)}
      </tr>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<table class="list">
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}


/***/ }))

};
