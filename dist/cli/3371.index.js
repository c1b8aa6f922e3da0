export const id = 3371;
export const ids = [3371];
export const modules = {

/***/ 86637:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ drawChart),
/* harmony export */   I: () => (/* binding */ barsOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79136);
// Charts of counts by day: a bar for each day, or for several where they do not fit.

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", ascii: ".:-=+*%#" };
/** At most so many bars, and how many days each stands for; the last may have fewer. What was counted outside of the days is left out. */
function barsOf(counts, { first, last }, most) {
    const length = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, last) + 1;
    const days = Math.max(1, Math.ceil(length / most));
    const bars = Array.from({ length: Math.ceil(length / days) }, (_, i) => {
        const end = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, (i + 1) * days - 1);
        return { first: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, i * days), last: end < last ? end : last, counted: [] };
    });
    for (const one of counts)
        if (one.day >= first && one.day <= last)
            bars[Math.floor((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, one.day) / days)]?.counted.push(one);
    return { bars, days };
}
/** The days from `first` to `last` in one line of text, at most `width` bars. */
function drawChart(counts, period, { width, hasUnicode }) {
    const { bars, days } = barsOf(counts, period, width);
    const sums = bars.map(({ counted }) => counted.reduce((sum, { count }) => sum + count, 0));
    const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
    const signs = hasUnicode ? BARS.unicode : BARS.ascii;
    // what is more than nothing never looks like nothing
    const signOf = (sum) => sum === 0 ? " " : (signs[Math.ceil((sum / highest) * signs.length) - 1] ?? "");
    return { bars: sums.map(signOf).join(""), days, highest };
}


/***/ })),

/***/ 40641:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   V9: () => (/* binding */ logBlocks),
/* harmony export */   _k: () => (/* binding */ MAX_RUNS),
/* harmony export */   renderHistory: () => (/* binding */ renderHistory),
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94887);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41304);
/* harmony import */ var _english_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99784);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);





/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;
/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
function renderHistory(entries, policyChanges, { isWhole, language }) {
    const limit = isWhole ? Infinity : MAX_RUNS;
    const { blocks, earlier } = logBlocks(entries, policyChanges, { limit, hasOlder: false, language });
    const lines = blocks.map((block) => [headLine(block), ...block.changes.map((line) => `  ${line}`)]);
    return text(earlier === 0 ? lines : [...lines, [language.words.log.earlierRuns(earlier)]]);
}
/**
 * The runs as blocks, the latest first: up to `limit` with changes, and `earlier` runs that are left out. `hasOlder`: the first is not the first
 * of all.
 */
function logBlocks(entries, policyChanges, { limit, hasOlder, language }) {
    const blocks = [];
    let quiet = [];
    const hasViews = new Set(entries.map(({ view }) => view)).size > 1;
    const flush = () => {
        if (quiet.length > 0)
            blocks.push(quietBlock(quiet, language));
        quiet = [];
    };
    let shown = 0;
    for (const [i, entry] of [...entries.entries()].toReversed()) {
        const commits = (policyChanges.get(entry) ?? []).map(({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(subject, MAX_SUBJECT)}`);
        const before = entries[i - 1] ?? (hasOlder ? entry : undefined);
        const lines = changeLines(entry, { before, commits }, language);
        if (lines.length === 0) {
            quiet.push(entry);
            continue;
        }
        flush();
        if (shown === limit)
            return { blocks, earlier: i + 1 };
        shown++;
        blocks.push({ ...describeRun(entry, hasViews, language), changes: lines.map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(line)) });
    }
    flush();
    return { blocks, earlier: 0 };
}
/** The result of `history verify`, ending in a newline. */
function renderVerification({ entries, files, end, breaks }, language) {
    if (breaks.length === 0)
        return `${language.words.log.unbroken(entries.length, files, end ?? "")}\n`;
    return text(breaks.map((one) => [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(`${(0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j$)(one)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(one.problem, language)}`)]));
}
function text(blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}
function headLine({ when, conclusion, detail }) {
    return conclusion === null ? `${when}  ${detail}` : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(`${when}  ${conclusion}  (${detail})`);
}
function describeRun({ at, conclusion, commit, tool, view, isLate, audited }, hasViews, { words }) {
    const { log } = words;
    const facts = [
        ...(commit === null ? [] : [log.commit(commit.slice(0, SHORT_SHA_LENGTH))]),
        `mail-policy ${tool}`,
        ...(hasViews ? [log.views[view]] : []),
        ...(isLate ? [log.recordedLate] : []),
        ...(audited === null ? [] : [log.only(words.list(audited, MAX_DOMAINS))]),
    ];
    return { when: (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(at), conclusion, detail: facts.join(", ") };
}
/** What changed with a run; empty if nothing did. Hostile: the names in it are as they are. */
function changeLines(entry, { before, commits }, { words }) {
    const { log, listFirst } = words;
    const { changes, unlisted, added, removed, broken, isContinued = true } = entry;
    const namesBreak = broken !== null && (before?.broken ?? null) === null;
    const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
    return [
        ...(before === undefined ? [log.firstRun] : []),
        ...(before !== undefined && before.policy !== entry.policy ? [log.policyChanged, ...commits] : []),
        ...(before !== undefined && before.tool !== entry.tool ? [log.otherVersion(entry.tool, before.tool)] : []),
        ...(added.length > 0
            ? [log.added(listFirst(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded))]
            : []),
        ...(removed.length > 0
            ? [log.removed(listFirst(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved))]
            : []),
        ...changes.slice(0, MAX_CHANGES).map((change) => changeLine(change, log)),
        ...(more > 0 ? [log.moreChanges(more)] : []),
        ...(isContinued || namesBreak ? [] : [log.brokenBefore]),
        ...(namesBreak ? [log.brokenAt((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j$)(broken))] : []),
    ];
}
function changeLine({ key, from, to }, log) {
    const [domain, check, subject] = key.split(" ");
    const what = domain === subject ? `${domain} ${check}` : key;
    if (to === "fail")
        return log.fails(what, from === "none", from !== "unknown");
    return to === "pass" ? log.fixed(what) : log.noLongerFails(what);
}
function quietBlock(entries, { words: { log } }) {
    const [last, first] = [entries[0], entries.at(-1)];
    const span = last === first ? (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(last.at) : log.span((0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(first.at), (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(last.at));
    return { when: span, conclusion: null, detail: log.quiet(entries.length), changes: [] };
}


/***/ })),

/***/ 79220:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ domainId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// What an HTML report is written with, apart from the report.

/** A name that can be a file's and an anchor's, but of no device (Windows: `aux.example.html`); a longer or another one is known by its digest. */
const PLAIN_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_](?:[a-z0-9._-]{0,198}[a-z0-9_-])?$/;
/** What a domain's page and its anchor are called. */
function domainId(domain) {
    return PLAIN_NAME.test(domain) ? domain : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(domain).digest("hex");
}


/***/ })),

/***/ 41130:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ findingArticle),
/* harmony export */   X2: () => (/* binding */ briefList),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   mI: () => (/* binding */ linkedCheck)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94887);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
/* harmony import */ var _finding_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20796);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96668);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90785);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45687);







/** A finding told whole, with the other subjects that have it. */
function findingArticle(view, context) {
    const { finding } = context.language.words;
    const { headings } = finding;
    const { mark, change, subject, message, location, title, why, references, evidence, fix, also } = view;
    const badge = change === "new" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) ` <span class="new">${headings.newBadge}</span>` : null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<article class="finding">
    <p class="what">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .label */ .Pf)(mark, context.language)}${badge} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}</p>
    <p class="of">${linkedCheck(view.check, context.language)} \u00b7 ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)} \u00b7 ${place(location, context)}</p>
    <dl>
      ${row(headings.rule, title === undefined ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(references) : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(title)} <span class="of">(${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(references)})</span>`)}
      ${why === undefined ? null : row(headings.why, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(why))} ${fix === null ? null : fixRows(fix, context)}
      ${also.length === 0 ? null : row(headings.also, alsoList(also, context))}
    </dl>
    ${evidenceFold(evidence, context)}
  </article> `;
}
/** Project limit: findings of a domain and status that are listed; the rest is counted. */
const MAX_BRIEF = 500;
/** Findings of a domain as their messages alone, under a head that says their status. A page has 100 passed checks of each domain: they have no links. */
function briefList(placed, { language }) {
    const items = placed.slice(0, MAX_BRIEF).map((one) => {
        const { check, mark, message } = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBrief */ .Wq)(one, language);
        const name = mark === "pass" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(check) : linkedCheck(check, language);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li>${name} ${otherSubject(one)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}${waiverNote(one.finding, language)}</li>`;
    });
    const more = placed.length - items.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul class="brief">
      ${items}
    </ul>
    ${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
/** The subject, where it is not the domain that the list is of. */
function otherSubject({ domain, finding: { subject } }) {
    return subject === domain ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)}: `;
}
/** Who waives a finding, until when, and why. */
function waiverNote({ waiver }, { words }) {
    if (waiver === null)
        return null;
    const { owner, expires, reason } = waiver;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<br /><span class="of">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(`${words.finding.until(owner, expires)}: ${reason}`)}</span>`;
}
/** A check, with the page that says more of it. */
function linkedCheck(check, language) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(check), (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkUrl */ .CU)(check, language));
}
/** A place in a file, linked to its line. */
function place(location, { links }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .formatLocation */ .j$)(location)), (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(links, location));
}
function row(head, content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<dt>${head}</dt>
    <dd>${content}</dd>`;
}
function fixRows({ text, records, file, edit }, context) {
    const { headings } = context.language.words.finding;
    const diff = diffBlock(edit, context);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${row(headings.fix, [(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(text), diff === null ? recordBlock(records, context) : null])}
  ${diff === null ? null : row(headings.change, diff)}${file === null ? null : row(headings.file, fileBlock(file))}`;
}
function recordBlock(records, { language }) {
    const lines = [...new Set(records.map((record) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .recordLineOrNote */ .rC)(record, language)))];
    return lines.length === 0 ? null : block(lines);
}
function fileBlock({ url, lines }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(url)}${block(lines)}`;
}
/** The change to the file that declares the records; null where there is none to show. */
function diffBlock(edit, context) {
    const lines = edit === null ? null : (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(edit);
    if (edit === null || lines === null)
        return null;
    const shown = lines.map(({ mark, text }) => {
        if (mark === " ")
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<span> ${text}</span>`;
        return mark === "+" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ins>+${text}</ins>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<del>-${text}</del>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${place(edit, context)}
    <pre class="diff">${shown}</pre>`;
}
function alsoList(also, context) {
    const items = also.map(({ subject, location, message, records, edit }) => {
        const at = location === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) ` \u00b7 ${place(location, context)}`;
        const said = message === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}`;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)}${at}${said}${diffBlock(edit, context) ?? recordBlock(records, context)}</li>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul>
    ${items}
  </ul>`;
}
function evidenceFold(evidence, { language }) {
    const { headings, moreEvidence } = language.words.finding;
    const { shown, more } = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteEvidence */ .u7)(evidence, language);
    if (shown.length === 0)
        return null;
    const blocks = shown.map(({ source, lines }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="of">${source}</p>
        ${block(lines)}`);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${headings.evidence}`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${blocks}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>${moreEvidence(more)}</p>` : null}`);
}
/** Lines as they are. */
function block(lines) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<pre>${lines.map((line, i) => (i === 0 ? line : [NEWLINE, line]))}</pre>`;
}
const NEWLINE = new _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .Markup */ .VK("\n");


/***/ })),

/***/ 93371:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml),
  renderHtmlFiles: () => (/* binding */ renderHtmlFiles)
});

// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/mail-records.js
var mail_records = __webpack_require__(80349);
// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/summary-lines.js
var summary_lines = __webpack_require__(43803);
// EXTERNAL MODULE: ./lib/src/report/html/context.js
var html_context = __webpack_require__(79220);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/group-unknowns.js
var group_unknowns = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/html/markup.js
var markup = __webpack_require__(45687);
// EXTERNAL MODULE: ./lib/src/report/html/parts.js
var parts = __webpack_require__(90785);
;// CONCATENATED MODULE: ./lib/src/report/html/dmarc-walk.js




/** The walk of a domain; null where nothing was asked. */
function dmarcPart({ dmarc, organisation }, context) {
    if (dmarc === undefined)
        return null;
    const { language } = context;
    const words = language.words.html;
    const walked = organisation === undefined || organisation.evidence.length === 0 ? dmarc : organisation;
    const steps = (0,sanitize/* quoteEvidence */.u7)(walked.evidence, language).shown.map(({ source, lines }) => (0,markup/* html */.qy) `<li><span class="of">${source}</span>${lines.map((line) => (0,markup/* html */.qy) `<br /><code>${line}</code>`)}</li>`);
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${words.dmarc}</h4>
      <span class="note">${resultOf(dmarc, context)}</span>`, (0,markup/* html */.qy) `${steps.length === 0
        ? null
        : (0,markup/* html */.qy) `<ol>
            ${steps}
          </ol>`}
    ${dmarc.state === "present" ? (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)(words.dmarcSource(`\`_dmarc.${dmarc.value.foundAt}\``, `\`${dmarc.value.decidedBy}\``))}</p>` : null}
    ${organisation?.state === "present" ? (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)(words.organisation(`\`${organisation.value.name}\``))}</p>` : null}`);
}
function resultOf(dmarc, { language }) {
    const words = language.words.html;
    if (dmarc.state === "present")
        return (0,markup/* prose */.CS)(words.dmarcPolicy(dmarc.value.effective));
    if (dmarc.state === "absent")
        return (0,markup/* prose */.CS)(words.noRecord);
    return (0,markup/* prose */.CS)((0,say.say)(dmarc.state === "malformed" ? dmarc.problem : dmarc.reason, language));
}

// EXTERNAL MODULE: ./lib/src/report/html/finding.js
var finding = __webpack_require__(41130);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
;// CONCATENATED MODULE: ./lib/src/report/html/mail-servers.js
// The mail servers of a domain: their addresses, what they answer with TLS, their certificates and TLSA records.





/** Project limits: of a domain, and of one host, shown. */
const MAX_HOSTS = 20;
const MAX_ADDRESSES = 16;
const MAX_CERTIFICATES = 5;
const MAX_RECORDS = 10;
/** The servers that the MX records name; null where there is none to show. */
function mailServersPart({ mx, hosts = {} }, context) {
    if (mx?.state !== "present")
        return null;
    const { words } = context.language;
    const { records, security } = mx.value;
    const isNull = records.every(({ exchange }) => exchange === dns_name/* ROOT */.Dl);
    const named = isNull ? [] : records;
    const shown = named.slice(0, MAX_HOSTS).map(({ exchange, preference }) => {
        const facts = Object.hasOwn(hosts, exchange) ? hosts[exchange] : undefined;
        const note = (0,markup/* html */.qy) ` <span class="note">${words.html.preference(preference)}</span>`;
        return (0,markup/* html */.qy) `<section class="host">
      <h5>${(0,markup/* code */.aY)(exchange)}${note}</h5>
      ${facts === undefined ? null : host(facts, context)}
    </section>`;
    });
    const more = named.length - shown.length;
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${words.html.mailServers}</h4>
      <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`, (0,markup/* html */.qy) `${isNull ? (0,markup/* html */.qy) `<p>${words.html.nullMx}</p>` : shown}${more > 0 ? (0,markup/* html */.qy) `<p>${words.page.moreCount(more)}</p>` : null}`);
}
function host({ addresses, smtp, tlsa, dane }, context) {
    const { language } = context;
    const words = language.words.html;
    const compared = dane.state === "present" ? dane.value.addresses : [];
    const answers = smtp.state === "present" ? smtp.value.addresses.slice(0, MAX_ADDRESSES) : [];
    return (0,markup/* html */.qy) `<dl>
    <dt>${words.addresses}</dt>
    <dd>${addressesText(addresses, context)}</dd>
    <dt>${words.tlsa}</dt>
    <dd>${tlsaText(tlsa, compared, context)}</dd>
    ${smtp.state === "unknown"
        ? (0,markup/* html */.qy) `<dt>${words.tls}</dt>
            <dd>${(0,markup/* prose */.CS)((0,say.say)(smtp.reason, language))}</dd>`
        : null}
    ${answers.map((answer) => (0,markup/* html */.qy) `<dt>${words.tls} ${(0,markup/* code */.aY)(answer.address)}</dt>
          <dd>${answerText(answer, context)}</dd>`)}
  </dl>`;
}
function addressesText(addresses, { language }) {
    if (addresses.state === "unknown")
        return (0,markup/* prose */.CS)((0,say.say)(addresses.reason, language));
    if (addresses.state !== "present")
        return language.words.finding.marks["not-applicable"];
    const { v4, v6, security } = addresses.value;
    const { words } = language;
    const listed = [...v4, ...v6].slice(0, MAX_ADDRESSES).map((address) => (0,markup/* code */.aY)(address));
    return (0,markup/* html */.qy) `${(0,markup/* joined */.oR)(listed, ", ")} <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`;
}
/** The records, and whether they match what was served: each as the comparisons have it, or as DNS has it where there is none. */
function tlsaText(tlsa, compared, { language }) {
    const words = language.words.html;
    if (tlsa.state === "unknown")
        return (0,markup/* prose */.CS)((0,say.say)(tlsa.reason, language));
    if (tlsa.state !== "present")
        return words.noTlsa;
    const records = tlsa.value.records.slice(0, MAX_RECORDS).map((data) => {
        const record = (0,dns_record/* formatRdata */.ew)("TLSA", data);
        const said = matchText(record, compared, language);
        return (0,markup/* html */.qy) `<li>${(0,markup/* code */.aY)(record)}${said === null ? null : (0,markup/* html */.qy) ` <span class="note">${(0,markup/* prose */.CS)(said)}</span>`}</li>`;
    });
    return (0,markup/* html */.qy) `<ul>
      ${records}
    </ul>
    <span class="note">${words.dnssec}: ${words.security[tlsa.value.security]}</span>`;
}
/** Whether a certificate matches a record, and at which addresses where not at all of them; null where none was compared. */
function matchText(record, compared, language) {
    const words = language.words.html;
    const hasMatch = ({ certificates }) => certificates.some(({ matched }) => matched.some((one) => one.record === record));
    const matching = compared.filter(hasMatch).map(({ address }) => address);
    if (matching.length > 0)
        return matching.length === compared.length
            ? words.tlsaMatches
            : words.tlsaMatchesAt(language.words.list(matching.map((one) => `\`${one}\``), MAX_ADDRESSES));
    const missed = compared.flatMap(({ certificates }) => certificates.flatMap((one) => one.missed));
    const miss = missed.find((one) => one.record === record);
    return miss === undefined ? null : words.tlsaMisses((0,say.say)(miss.problem, language));
}
function answerText({ at, from, answer }, context) {
    const { language } = context;
    const words = language.words.html;
    const measured = (0,markup/* html */.qy) `<br /><span class="of">${(0,markup/* prose */.CS)(words.measuredAt(at, from))}</span>`;
    if (answer.kind === "tls")
        return [sessionText(answer, context), measured, answer.certificates.map((one) => certificates(one, context))];
    const heads = { plaintext: words.noTls, refused: words.refusedConnection, failure: words.notMeasured };
    return [(0,markup/* prose */.CS)(`${heads[answer.kind]}: ${(0,say.say)(answer.reason, language)}`), answer.kind === "failure" ? null : measured];
}
function sessionText({ protocol, cipher, keyExchange, legacy }, { language }) {
    const { legacyTls, keyExchange: keyExchangeText } = language.words.html;
    const old = legacy.state === "accepted" ? legacyTls.accepted(legacy.protocol) : legacyTls[legacy.state];
    const rest = [...(keyExchange === null ? [] : [keyExchangeText(keyExchange)]), old].join(", ");
    return (0,markup/* html */.qy) `${(0,markup/* code */.aY)(protocol)}, ${(0,markup/* code */.aY)(cipher)}, ${(0,markup/* prose */.CS)(rest)}`;
}
/** A server's certificate and those that it sent with it. */
function certificates({ chain, distrust }, { language }) {
    const words = language.words.html;
    const rows = chain
        .slice(0, MAX_CERTIFICATES)
        .map(({ subject, issuer, notAfter, key, signature }) => [
        (0,markup/* prose */.CS)(subject),
        (0,markup/* prose */.CS)(issuer),
        (0,parts/* day */.vd)(notAfter.slice(0, "2026-01-01".length)),
        (0,markup/* prose */.CS)([key.type, key.curve ?? key.bits, signature.algorithm].filter((one) => one !== null).join(", ")),
    ]);
    const list = (0,parts/* table */.tp)([words.subject, words.issuer, words.validUntil, words.key], rows);
    const trust = distrust === null ? words.trusted : words.distrusted((0,say.say)(distrust, language));
    return list === null ? null : (0,parts/* fold */.AU)((0,markup/* html */.qy) `${words.certificateChain}: ${(0,markup/* prose */.CS)(trust)}`, list);
}

// EXTERNAL MODULE: ./lib/src/report/html/received.js + 1 modules
var html_received = __webpack_require__(66743);
;// CONCATENATED MODULE: ./lib/src/report/html/spf-tree.js




/** RFC 7208 \u00a74.6.4. */
const ALLOWED_LOOKUPS = 10;
/** Project limit: terms of a tree that are shown. The rest is counted. */
const MAX_TERMS = 200;
/** The tree of a domain; null without a record. */
function spfPart(spf, context) {
    if (spf?.state !== "present")
        return null;
    const { tree } = spf.value;
    const words = context.language.words.html;
    const say = hasUnknown(tree) ? words.spfLookupsAtLeast : words.spfLookups;
    const budget = { left: MAX_TERMS, omitted: 0 };
    const record = recordBlock(tree, budget, context);
    const rest = budget.omitted > 0 ? (0,markup/* html */.qy) `<p>${words.moreTerms(budget.omitted)}</p>` : null;
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${words.spf}</h4>
      <span class="note">${say(tree.lookups, ALLOWED_LOOKUPS)}</span>`, (0,markup/* html */.qy) `<div class="tree">${record}${rest}</div>`);
}
function hasUnknown({ unknown, branches }) {
    return (unknown !== null ||
        branches.some(({ target, unanswered }) => unanswered !== null || (target !== null && hasUnknown(target))));
}
function recordBlock(node, budget, context) {
    const { language } = context;
    const trouble = node.problem?.message ?? node.unknown;
    const terms = [];
    for (const branch of node.branches) {
        if (budget.left > 0) {
            budget.left--;
            terms.push((0,markup/* html */.qy) `<li>${term(branch, budget, context)}</li>`);
        }
        else
            budget.omitted++;
    }
    return (0,markup/* html */.qy) `${node.text === null ? null : (0,markup/* html */.qy) `<p><code>${octets(node.text)}</code></p>`}
  ${trouble === null ? null : (0,markup/* html */.qy) `<p class="trouble">${(0,markup/* prose */.CS)((0,say.say)(trouble, language))}</p>`}
  ${terms.length === 0
        ? null
        : (0,markup/* html */.qy) `<ul>
          ${terms}
        </ul>`}`;
}
function term(branch, budget, context) {
    const { language } = context;
    const words = language.words.html;
    const { text, lookups, isEvaluated, target, notLookedUp, unanswered } = branch;
    const trouble = notLookedUp ?? unanswered;
    const notes = [
        ...(lookups > 0 ? [words.lookups(lookups)] : []),
        ...(isEvaluated ? [] : [words.notEvaluated]),
        ...(trouble === null ? [] : [(0,say.say)(trouble, language)]),
    ];
    const line = (0,markup/* html */.qy) `<code>${octets(text)}</code
    >${notes.map((note) => (0,markup/* html */.qy) ` <span class="note">${(0,markup/* prose */.CS)(note)}</span>`)}`;
    return target === null ? line : (0,parts/* fold */.AU)(line, recordBlock(target, budget, context), true);
}
function octets(text) {
    return (0,sanitize/* quoteByteString */.Up)(text).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/report/html/unseen.js





/** Project limit: causes and checks that are listed. */
const MAX_CAUSES = 100;
const MAX_CHECKS = 60;
/** The causes, each with its checks; `areOfSeveral`: with its domains too. */
function unknownList(groups, areOfSeveral, context) {
    const { words } = context.language;
    const items = groups.slice(0, MAX_CAUSES).map(({ cause, checks, domains }) => {
        const where = areOfSeveral ? (0,markup/* html */.qy) `<br /><span class="of">${domainList(domains, context)}</span>` : null;
        return (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)((0,say.say)(cause, context.language))}${where}${checkList(checks, context)}</li>`;
    });
    const rest = groups.length - items.length;
    return (0,markup/* html */.qy) `<ul class="causes">
      ${items}
    </ul>
    ${rest > 0 ? (0,markup/* html */.qy) `<p>${words.page.moreCount(rest)}</p>` : null}`;
}
/** The checks that one cause hides; many of them are folded. */
function checkList(checks, { language }) {
    const links = checks.slice(0, MAX_CHECKS).map((check) => (0,finding/* linkedCheck */.mI)(check, language));
    const rest = checks.length - links.length;
    const more = rest > 0 ? `, ${language.words.page.moreCount(rest)}` : null;
    const listed = (0,markup/* html */.qy) `<span class="of">${(0,markup/* joined */.oR)(links, ", ")}${more}</span>`;
    if (checks.length <= finding_view/* MAX_NAMES */.oA)
        return (0,markup/* html */.qy) `<br />${listed}`;
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<span class="of">${language.words.html.checks(checks.length)}</span>`, listed);
}
/** The first domains, as links to what is said of them. */
function domainList(domains, { language, domainUrl }) {
    const shown = domains.slice(0, finding_view/* MAX_NAMES */.oA).map((domain) => (0,markup/* link */.nf)((0,markup/* code */.aY)(domain), domainUrl(domain)));
    const more = domains.length - shown.length;
    return [(0,markup/* joined */.oR)(shown, ", "), more > 0 ? `, ${language.words.page.moreCount(more)}` : null];
}

;// CONCATENATED MODULE: ./lib/src/report/html/domain.js












/** Project limit: articles of a domain; the rest is counted. */
const MAX_ARTICLES = 100;
/** A domain among others: its name opens it. The anchor is inside, so that a link to it opens it too. */
function domainFold(domain, isOpen, context) {
    return (0,markup/* html */.qy) `<section class="domain" data-name="${domain.name}">
    ${(0,parts/* fold */.AU)((0,markup/* html */.qy) `<h3>${domain.name}</h3>
        ${countChips(domain, context)}`, (0,markup/* html */.qy) `<div class="body" id="${`domain-${(0,html_context/* domainId */.M)(domain.name)}`}">${domainBody(domain, context)}</div>`, isOpen)}
  </section> `;
}
/** All there is to say of a domain. */
function domainBody(domain, context) {
    const { words } = context.language;
    const placed = domain.findings.map((finding) => ({ domain: domain.name, finding }));
    const withStatus = (status) => placed.filter(({ finding }) => finding.status === status);
    const groups = (0,group_findings/* groupFindings */.kG)([...withStatus("fail"), ...withStatus("warn")]).flatMap(group_findings/* splitGroup */.kE);
    const articles = groups
        .slice(0, MAX_ARTICLES)
        .map((group) => (0,finding/* findingArticle */.SS)((0,finding_view/* viewFinding */.Pz)(group, context.language), context));
    const more = groups.length - articles.length;
    const unknowns = new group_unknowns/* UnknownGroups */.t();
    unknowns.add(domain);
    const facts = domain.facts;
    const folded = (head, findings) => findings.length === 0 ? null : (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${head}</h4>`, (0,finding/* briefList */.X2)(findings, context));
    const { unknown, waived, info, pass, notApplicable } = domain.counts;
    const received = context.received?.viewOf(domain.name) ?? null;
    const owner = domain.owner === null ? "" : ` \u00b7 ${words.html.owner(domain.owner)}`;
    return (0,markup/* html */.qy) `<p class="of">${(0,markup/* prose */.CS)(words.html.mailKinds[domain.mail] + owner)}</p>
    ${articles}${more > 0 ? (0,markup/* html */.qy) `<p>${words.page.moreCount(more)}</p>` : null}
    ${unknown === 0 ? null : (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${words.result.couldNotBeMeasured(unknown)}</h4>`, unknownList(unknowns.groups(), false, context))}
    ${folded(words.result.waived(waived), withStatus("waived"))}
    ${folded(words.result.forInformation(info), withStatus("info"))} ${spfPart(facts.spf, context)}
    ${mailServersPart(facts, context)} ${dmarcPart(facts, context)}
    ${received && (0,html_received/* receivedFold */.fD)(received, context.dayRows, context.language)}
    ${folded(words.html.passedChecks(pass), withStatus("pass"))}
    ${notApplicable === 0 ? null : (0,markup/* html */.qy) `<p class="of">${words.html.notApplicable(notApplicable)}</p>`}`;
}
/** What a domain that is closed says of itself. */
function countChips({ counts }, { language }) {
    const { result } = language.words;
    const shown = ["fail", "warn", "unknown", "waived"].filter((status) => counts[status] > 0);
    if (shown.length === 0)
        return (0,markup/* html */.qy) `<span class="mark pass">${result.noFailures}</span>`;
    return (0,markup/* html */.qy) `${shown.map((status) => (0,markup/* html */.qy) `<span class="mark ${status}">${counts[status]} ${result.counts[status](counts[status])}</span> `)}`;
}

// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/mark.js
var report_mark = __webpack_require__(84332);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
;// CONCATENATED MODULE: ./lib/src/report/html/domain-table.js
// The table of domains and sections, worst first, with what filters it.




/** Rows of one table: a browser lays out only the tables that are in view, and each repeats its head. */
const ROWS = 50;
/** The tables, a row at a time; the script shows the form above them, which does nothing by itself. */
function* domainTable(matrix, context) {
    const { words } = context.language;
    const heads = matrix.sections.map((section) => (0,report_language/* sectionName */.$)(section, context.language) || section);
    const { rows } = (0,status_matrix/* worstRows */.VA)(matrix, matrix.rows.length);
    if (rows.length > 1)
        yield filterForm(matrix, rows.length, context);
    yield (0,markup/* html */.qy) `<p class="key">
    ${(0,status_matrix/* marksIn */.MC)(matrix).map((mark) => (0,markup/* html */.qy) `<span class="mark ${mark}">${words.finding.marks[mark]}</span> `)}
  </p> `;
    for (let start = 0; start < rows.length; start += ROWS) {
        yield (0,markup/* html */.qy) `<div class="rows">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${words.html.domain}</th>
            ${heads.map((head, i) => (0,markup/* html */.qy) `<th scope="col">${head} <span class="of">${matrix.sections[i] ?? ""}</span></th>`)}
          </tr>
        </thead>
        <tbody>
     `;
        for (const row of rows.slice(start, start + ROWS))
            yield domainRow(row, heads, context);
        yield (0,markup/* html */.qy) `</tbody></table></div> `;
    }
}
function domainRow({ domain, cells }, heads, context) {
    return (0,markup/* html */.qy) `<tr data-name="${domain}" data-marks="${filterMarks(cells).join(" ")}">
    <th scope="row">${(0,markup/* link */.nf)(domain, context.domainUrl(domain))}</th>
    ${cells.map((one, i) => cell(one, heads[i] ?? "", context))}
  </tr> `;
}
/** The sign and the count are drawn; the text is read aloud. */
function cell(one, head, { language }) {
    if (one === null)
        return (0,markup/* html */.qy) `<td></td>`;
    const { mark, checks } = one;
    const word = language.words.finding.marks[mark];
    if (mark === "pass" || checks === 1)
        return (0,markup/* html */.qy) `<td class="${mark}" data-head="${head}">${word}</td>`;
    return (0,markup/* html */.qy) `<td class="${mark}" data-head="${head}" data-count=" ${checks}">${word} ${checks}</td>`;
}
/** What a row is found by: each mark that calls for attention, or the best there is. */
function filterMarks(cells) {
    const marks = [...new Set(cells.flatMap((one) => (one === null ? [] : [one.mark])))];
    const notable = marks.filter((mark) => report_mark/* MARK_RANK */.F[mark] < report_mark/* MARK_RANK */.F.pass);
    if (notable.length > 0)
        return notable;
    return marks.includes("pass") ? ["pass"] : ["not-applicable"];
}
function filterForm(matrix, count, { language }) {
    const { finding, html: words } = language.words;
    const found = new Set(matrix.rows.flatMap(({ cells }) => filterMarks(cells)));
    const marks = (0,status_matrix/* marksIn */.MC)(matrix).filter((mark) => found.has(mark));
    return (0,markup/* html */.qy) `<form class="filter" id="filter" role="search" hidden>
    <label>${words.search} <input type="search" id="search" autocomplete="off" spellcheck="false" /></label>
    <label
      >${words.show}
      <select id="mark">
        <option value="">${words.showAll}</option>
        ${marks.map((mark) => (0,markup/* html */.qy) `<option value="${mark}">${finding.marks[mark]}</option>`)}
      </select></label
    >
    <p role="status">${words.shown} <span id="shown">${count}</span></p>
  </form> `;
}

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
;// CONCATENATED MODULE: ./lib/src/report/html/overview.js
// What a reader sees first: the verdict, the counts, and what is wrong.













/** Project limit: findings, errors and notes of each kind that the overview lists. */
const MAX_LISTED = 100;
const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass"];
/** The verdict and the counts. */
function verdict(report, { language }) {
    const { words } = language;
    const { counts, domains } = report;
    const figures = COUNTED.filter((status) => counts[status] > 0).map((status) => (0,markup/* html */.qy) `<li class="${status}"><b>${counts[status]}</b> ${words.result.counts[status](counts[status])}</li>`);
    return (0,markup/* html */.qy) `<div class="verdict ${(0,summary_lines/* verdictStatus */.cb)(report)}">
      <h1>${(0,markup/* prose */.CS)((0,capitalized/* capitalized */.l)((0,summary_lines/* headline */.Pl)(report, language)))}</h1>
      <p>
        ${(0,markup/* prose */.CS)((0,capitalized/* capitalized */.l)((0,summary_lines/* gateLine */.C_)(report.gate, language)))}.
        ${(0,summary_lines/* coverageLines */.Uo)((0,survey/* coverageOf */._5)(report), language).map((line) => (0,markup/* html */.qy) `<br />${(0,markup/* prose */.CS)(line)}`)}
      </p>
    </div>
    <ul class="figures">
      <li><b>${domains.length}</b> ${domains.length === 1 ? words.html.domain : words.html.domains}</li>
      ${figures}
    </ul>
    ${proportions(report)} `;
}
/** The findings as one bar; the figures say the same in words. */
function proportions({ counts }) {
    const all = COUNTED.reduce((sum, status) => sum + counts[status], 0);
    if (all === 0)
        return null;
    let start = 0;
    const parts = COUNTED.map((status) => {
        const width = (counts[status] / all) * 1000;
        const part = (0,markup/* html */.qy) `<rect class="${status}" x="${start.toFixed(1)}" width="${width.toFixed(1)}" height="8" />`;
        start += width;
        return part;
    });
    return (0,markup/* html */.qy) `<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
/** What the gate says of itself, what the policy loses, and the failures that this takes out of the count. */
function notes(report, context) {
    const { language } = context;
    const reasons = report.counts.fail > 0 ? [] : (0,summary_lines/* otherReasons */.EQ)(report, language);
    const weakened = (0,report_view/* viewReport */.ab)(report).weakened.map(({ by, group }) => (0,markup/* html */.qy) `${groupItem(group, context)} <span class="of">${(0,markup/* prose */.CS)(language.words.result.weakenedBy(by))}</span>`);
    const weakenings = [...weakened, ...(report.weakenings ?? []).map((one) => (0,markup/* prose */.CS)((0,summary_lines/* weakeningLine */.KI)(one, language)))];
    const lines = [...reasons, ...report.gate.notes.map((note) => (0,say.say)(note, language))];
    return (0,markup/* html */.qy) `${lines.length === 0 ? null : list(lines.map((line) => (0,markup/* prose */.CS)((0,capitalized/* capitalized */.l)(line))))}
  ${weakenings.length === 0
        ? null
        : (0,markup/* html */.qy) `<p>${language.words.result.weakenings}</p>
          ${boundedList(weakenings, language, (one) => one)}`}`;
}
/** What is wrong, each fault once with the domains that have it; empty where nothing is. */
function faultsAndFailures(report, context) {
    const { language } = context;
    const { page, result } = language.words;
    const view = (0,report_view/* viewReport */.ab)(report);
    const located = ({ location, message }) => (0,markup/* html */.qy) `${(0,finding/* place */.ik)(location, context)} ${(0,markup/* prose */.CS)((0,say.sayText)(message, language))}`;
    const suspect = (warning) => (0,markup/* html */.qy) `${located(warning)}${suggestion(warning, language)}`;
    const step = ({ subject, message, doFirst }) => (0,markup/* html */.qy) `${(0,markup/* code */.aY)(subject)}: ${(0,markup/* prose */.CS)((0,say.say)(message, language))}. ${(0,markup/* prose */.CS)((0,say.say)(doFirst, language))}`;
    const groups = (head, listed) => part(head, listed, (group) => groupItem(group, context), language);
    return [
        part(page.declaredErrors, report.faults, located, language, page.notJudged),
        groups((0,summary_lines/* isCompared */.uQ)(report) ? page.newFailures : page.failures, view.failures),
        part(page.rolloutOrder, report.rollout, step, language),
        groups(page.knownFailures, view.knownFailures),
        groups(result.newWarnings(view.newWarnings.length), view.newWarnings),
        groups(result.warnings(view.warnings.length), view.warnings),
        part(page.recordWarnings(report.warnings.length), report.warnings, suspect, language),
        groups(result.fixed(view.fixed.length), view.fixed),
    ].flatMap((one) => one ?? []);
}
/** What the file should say instead. */
function suggestion(warning, { words }) {
    const line = (0,sanitize/* suggestedLine */.iB)(warning);
    return line === null ? null : (0,markup/* html */.qy) `<br />${words.finding.writeInstead} <code>${line}</code>`;
}
/** The mail records that the change declares or no longer declares; null where there are none. */
function mailRecords(report, context) {
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed === null)
        return null;
    const { language } = context;
    const item = (one) => {
        const at = one.change === "added" ? (0,markup/* html */.qy) ` \u00b7 ${(0,finding/* place */.ik)(one.location, context)}` : null;
        return (0,markup/* html */.qy) `${(0,mail_records/* changeLabel */.pG)(one, language)}: ${(0,markup/* code */.aY)((0,mail_records/* changedRecord */.an)(one))}${(0,mail_records/* policyDoubt */.tf)(one, language)}${at}`;
    };
    const more = Math.max(changed.changes.length - MAX_LISTED, 0) + changed.more;
    return (0,markup/* html */.qy) `${list(changed.changes.slice(0, MAX_LISTED).map(item))}
  ${more > 0 ? (0,markup/* html */.qy) `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
function groupItem(group, context) {
    const { check, mark, message } = (0,finding_view/* viewBrief */.Wq)(group.first, context.language);
    const subjects = new Set((0,group_findings/* findingsOf */.WX)([group]).map(({ finding }) => finding.subject)).size;
    const count = subjects > 1 ? (0,markup/* html */.qy) ` <span class="note">\u00d7 ${subjects}</span>` : null;
    return (0,markup/* html */.qy) `${(0,parts/* label */.Pf)(mark, context.language)} ${(0,finding/* linkedCheck */.mI)(check, context.language)} ${(0,markup/* prose */.CS)(message)}${count}<br /><span
      class="of"
      >${domainList((0,report_view/* domainsOf */.VH)([group]), context)}</span
    >`;
}
function part(head, items, show, language, note) {
    if (items.length === 0)
        return null;
    return (0,markup/* html */.qy) `<h3>${head}</h3>
    ${note === undefined ? null : (0,markup/* html */.qy) `<p>${note}</p>`}${boundedList(items, language, show)} `;
}
/** The first items, and how many more there are. */
function boundedList(items, { words }, show) {
    const more = items.length - MAX_LISTED;
    return (0,markup/* html */.qy) `${list(items.slice(0, MAX_LISTED).map(show))}${more > 0 ? (0,markup/* html */.qy) `<p>${words.page.moreCount(more)}</p>` : null}`;
}
function list(items) {
    return (0,markup/* html */.qy) `<ul class="causes">
    ${items.map((item) => (0,markup/* html */.qy) `<li>${item}</li>`)}
  </ul>`;
}

// EXTERNAL MODULE: ./lib/src/report/html/page.js + 2 modules
var page = __webpack_require__(34182);
// EXTERNAL MODULE: ./lib/src/report/html/page-files.js
var page_files = __webpack_require__(73906);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/controls.js
var controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/coverage.js
var report_coverage = __webpack_require__(67483);
;// CONCATENATED MODULE: ./lib/src/report/html/requirements.js












/** Project limit: rows of waivers. */
const MAX_WAIVERS = 500;
/** The failures that waivers accept, and the waivers without effect; null where there is neither. */
function waivers(report, { language, domainUrl }) {
    const { html: words, page } = language.words;
    const waived = (0,group_findings/* findingsOf */.WX)((0,report_view/* viewReport */.ab)(report).waived);
    const rows = waived
        .slice(0, MAX_WAIVERS)
        .map(({ domain, finding: { check, subject, waiver } }) => [
        (0,markup/* html */.qy) `${(0,finding/* linkedCheck */.mI)(check, language)} ${(0,markup/* code */.aY)(subject)}`,
        (0,markup/* html */.qy) `${(0,markup/* link */.nf)((0,markup/* code */.aY)(domain), domainUrl(domain))}`,
        (0,markup/* prose */.CS)(waiver?.reason ?? ""),
        (0,markup/* prose */.CS)(waiver?.owner ?? ""),
        (0,parts/* day */.vd)(waiver?.expires ?? ""),
    ]);
    const more = waived.length - rows.length;
    const ineffective = [...report.waivers.expired, ...report.waivers.unused].map((one) => [
        (0,markup/* html */.qy) `${(0,finding/* linkedCheck */.mI)(one.check, language)} ${(0,markup/* code */.aY)((0,model/* formatLocation */.j$)(one.location))}`,
        (0,markup/* code */.aY)(one.domain),
        (0,markup/* html */.qy) `${(0,markup/* prose */.CS)(one.reason)}<br /><span class="of">${(0,markup/* prose */.CS)((0,say.say)(one.problem, language))}</span>`,
        (0,markup/* prose */.CS)(one.owner ?? ""),
        (0,parts/* day */.vd)(one.expires),
    ]);
    const columns = (first) => [first, words.domain, words.reason, words.owned, words.until];
    return [
        (0,parts/* table */.tp)(columns(words.waiverOf), rows),
        more > 0 ? (0,markup/* html */.qy) `<p>${page.moreCount(more)}</p>` : null,
        (0,parts/* table */.tp)(columns(words.ineffective), ineffective),
    ];
}
/** Whether `waivers` has anything. */
function hasWaivers(report) {
    const { expired, unused } = report.waivers;
    return (0,report_view/* viewReport */.ab)(report).waived.length + expired.length + unused.length > 0;
}
/** The statements of the operator; null without one. */
function attestations({ attestations: all }, context) {
    const { html: words } = context.language.words;
    const rows = all.map((one) => [
        (0,markup/* html */.qy) `${(0,markup/* code */.aY)(one.requirement)}`,
        (0,markup/* html */.qy) `${(0,markup/* prose */.CS)(one.statement)}${one.problem === null ? null : (0,markup/* html */.qy) `<br /><span class="of">${(0,markup/* prose */.CS)((0,say.say)(one.problem, context.language))}</span>`}`,
        (0,markup/* prose */.CS)(one.by),
        (0,parts/* day */.vd)(one.date),
        (0,parts/* day */.vd)(one.validUntil),
        evidenceOf(one),
        (0,markup/* html */.qy) `${domainList(one.domains, context)}`,
    ]);
    const { requirement, statement, by, from, until, evidence, attestedDomains } = words;
    return (0,parts/* table */.tp)([requirement, statement, by, from, until, evidence, attestedDomains], rows);
}
function evidenceOf({ evidence }) {
    return (0,markup/* code */.aY)("url" in evidence ? evidence.url : evidence.file);
}
/** The controls of Grundschutz++ that ask for the same; their titles are German in every language. */
function controlsCell(requirement) {
    const lines = (0,controls/* controlsOfRequirement */.zL)(requirement).map(({ id, title }) => (0,markup/* html */.qy) `<b>${id}</b><br /><span class="of" lang="de">${title}</span>`);
    return (0,markup/* html */.qy) `${(0,markup/* joined */.oR)(lines, (0,markup/* html */.qy) `<br />`)}`;
}
/** Each requirement of the guidelines with the controls that ask for the same, and its state. */
function requirements_requirements(report, context) {
    const { language } = context;
    const { html: words, coverage: coverageWords } = language.words;
    const rows = (0,survey/* coverageOf */._5)(report).map((coverage) => {
        const { requirement, state, domains, concerned, checks, attestations: stated } = coverage;
        const { id, guideline, section, level } = requirement;
        const where = domains.length === concerned || state === "not-applicable"
            ? null
            : (0,markup/* html */.qy) `<br /><span class="of"
              >${words.ofDomains(domains.length, concerned)}: ${domainList(domains, context)}</span
            >`;
        const by = [
            ...checks.map(({ check }) => (0,finding/* linkedCheck */.mI)(check, language)),
            ...stated.map((one) => (0,markup/* prose */.CS)(`${one.by} (${one.date} \u2013 ${one.validUntil})`)),
        ];
        return [
            (0,markup/* html */.qy) `<b>${id}</b><br /><span class="of"
          >v${requirements/* GUIDELINES */._n[guideline].version} ${section} \u00b7 ${words.levels[level]}</span
        >`,
            (0,markup/* html */.qy) `${language.requirements[id]}`,
            controlsCell(id),
            (0,markup/* html */.qy) `<span class="mark ${(0,report_coverage/* markOfCoverage */.x5)(coverage)}">${words.states[state]}</span>${where}`,
            (0,markup/* html */.qy) `${(0,markup/* joined */.oR)(by, ", ")}`,
        ];
    });
    const { controls } = coverageWords.columns;
    return (0,parts/* table */.tp)([words.requirement, words.title, controls, words.state, words.checksOf], rows);
}

// EXTERNAL MODULE: ./lib/src/report/html/received-overview.js
var received_overview = __webpack_require__(29670);
// EXTERNAL MODULE: ./lib/src/report/html/sender-days.js
var sender_days = __webpack_require__(23272);
;// CONCATENATED MODULE: ./lib/src/report/html/run.js


/** The particulars of the run, and the limits of what it says. */
function runPart(report, { language }) {
    const { html: words, result } = language.words;
    const { at, profile, view, config, resolvers, tool, changedOnly, recording } = report;
    const used = resolvers.map(({ url, validates }) => (0,markup/* html */.qy) `${(0,markup/* code */.aY)(url)}${result.validationDoubt(validates)}`);
    const files = [config.file, ...(config.included ?? [])].map((file) => (0,markup/* code */.aY)(file));
    const rows = [
        [words.moment, (0,markup/* code */.aY)(at)],
        [words.profile, (0,markup/* code */.aY)(profile)],
        [words.view, result.view(view)],
        [words.policy, (0,markup/* joined */.oR)(files, ", ")],
        [words.policyHash, (0,markup/* code */.aY)(config.sha256)],
        [words.resolvers, used.length === 0 ? result.none : (0,markup/* joined */.oR)(used, ", ")],
        [words.tool, (0,markup/* prose */.CS)(`${tool.name} ${tool.version}`)],
    ];
    const said = [changedOnly?.note, recording].flatMap((one) => one ? [(0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)((0,say.say)(one, language))}</p>`] : []);
    return (0,markup/* html */.qy) `<dl>
      ${rows.map(([head, content]) => (0,markup/* html */.qy) `<dt>${head}</dt>
            <dd>${content}</dd>`)}
    </dl>
    ${said}
    <p>${result.disclaimer}</p> `;
}

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/report/history.js
var report_history = __webpack_require__(40641);
// EXTERNAL MODULE: ./lib/src/report/sections.js
var sections = __webpack_require__(8713);
;// CONCATENATED MODULE: ./lib/src/report/timeline.js


/** Project limit: days that are shown at least, so that the first runs are not as wide as the page. */
const MIN_DAYS = 30;
/** The timeline of the view that was reported; null where no earlier run can be shown. */
function viewTimeline({ runs }) {
    const reported = runs.at(-1);
    if (reported === undefined)
        return null;
    const counted = runs.filter((run) => run.view === reported.view && run.audited === null && run.sections !== undefined);
    if (counted.every((run) => run === reported))
        return null;
    const last = (0,moment/* dayOf */.kb)(reported.at);
    const first = [...counted.map(({ at }) => (0,moment/* dayOf */.kb)(at)), (0,moment/* addDays */.fi)(last, 1 - MIN_DAYS)].reduce((a, b) => (a < b ? a : b));
    const columns = Array.from({ length: (0,moment/* daysBetween */.YM)(first, last) + 1 }, () => null);
    for (const run of counted) {
        const column = (0,moment/* daysBetween */.YM)(first, (0,moment/* dayOf */.kb)(run.at));
        const known = columns[column] ?? null;
        if (known === null || known.run.at <= run.at)
            columns[column] = { day: (0,moment/* dayOf */.kb)(run.at), run };
    }
    const breaks = runs.filter(({ isContinued }) => !isContinued).map(({ at }) => (0,moment/* daysBetween */.YM)(first, (0,moment/* dayOf */.kb)(at)));
    const used = new Set(counted.flatMap(({ sections }) => Object.keys(sections ?? {})));
    return {
        first,
        last,
        columns,
        breaks: [...new Set(breaks)].filter((column) => column >= 0 && column < columns.length),
        sections: sections/* SECTIONS */.b.filter((section) => used.has(section)),
    };
}
/** What a run counted in a section; null where it has no domain that the section applies to. */
function tallyOf({ sections }, section) {
    const tally = sections !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
    return tally !== undefined && Object.values(tally).some((count) => count > 0) ? tally : null;
}
/** The last run of each month that has one, latest first. */
function monthlyRuns({ columns }) {
    const months = new Map();
    for (const column of columns)
        if (column !== null)
            months.set(column.day.slice(0, 7), column.run);
    return [...months.values()].toReversed();
}

;// CONCATENATED MODULE: ./lib/src/report/html/timeline.js







/** From the bottom of a column to its top. */
const STACK = ["fail", "warn", "unknown", "waived", "info", "pass"];
/** Pixels of a row, and of the least part of a column that is shown: one domain of a thousand is seen. */
const ROW_HEIGHT = 28;
const LEAST_HEIGHT = 4;
/** Project limit: runs with changes that a page lists. */
const MAX_LOGGED = 60;
/** What a page says of earlier runs; empty where there are none. */
function historyPart(history, { language }) {
    const { runs } = history;
    if (!runs.some(({ isRecorded }) => isRecorded))
        return [];
    const timeline = viewTimeline(history);
    const isFirst = runs.length === 1;
    const none = isFirst ? [] : [(0,markup/* html */.qy) `<p>${language.words.html.noTimeline}</p>`];
    return [...(timeline === null ? none : [timelinePart(timeline, language)]), logPart(history, language)];
}
function timelinePart(timeline, language) {
    const { html: words } = language.words;
    const { first, last, sections, breaks } = timeline;
    const used = new Set(sections.flatMap((section) => marksOf(timeline, section)));
    return (0,markup/* html */.qy) `<p class="of">${words.timelineNote}${breaks.length > 0 ? ` ${words.timelineBreak}` : null}</p>
    ${PATTERNS}
    <div class="timeline">
      ${sections.map((section) => row(timeline, section, language))}
      <p class="axis">${(0,parts/* day */.vd)(first)} ${(0,parts/* day */.vd)(last)}</p>
    </div>
    <p class="swatches">${STACK.filter((mark) => used.has(mark)).map((mark) => swatch(mark, language))}</p>
    ${(0,parts/* fold */.AU)((0,markup/* html */.qy) `<h3>${words.monthTable}</h3>`, monthTable(timeline, language))}`;
}
/** Each status has a pattern, so that its colour is not all that shows it; a pattern is known by its id in the whole page. */
const PATTERNS = (0,markup/* html */.qy) `<svg class="patterns" width="0" height="0" aria-hidden="true">
  <pattern id="on-warn" class="warn" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect width="6" height="6" />
    <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" />
  </pattern>
  <pattern id="on-unknown" class="unknown" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M0 2.5h5" />
  </pattern>
  <pattern id="on-waived" class="waived" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M1.5 2.5h2" />
  </pattern>
  <pattern id="on-info" class="info" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M2.5 0v5" />
  </pattern>
</svg> `;
function swatch(mark, language) {
    return (0,markup/* html */.qy) `<span
    ><svg width="16" height="16" aria-hidden="true"><rect class="${mark}" width="16" height="16" /></svg>${(0,parts/* label */.Pf)(mark, language)}</span
  > `;
}
function row(timeline, section, language) {
    const { first, last, columns, breaks } = timeline;
    const name = (0,report_language/* sectionName */.$)(section, language) || section;
    const percent = (column) => `${Number(((column / columns.length) * 100).toFixed(2))}%`;
    const now = timeline.columns.at(-1) ?? null;
    const tally = now === null ? null : tallyOf(now.run, section);
    const bars = STACK.flatMap((mark) => barsOf(timeline, section, mark));
    return (0,markup/* html */.qy) `<p>${name} <span class="of">${section}</span></p>
    <svg width="100%" height="${ROW_HEIGHT}" role="img">
      <title>${language.words.html.timelineOf(name, first, last)}</title>
      ${tally === null ? null : (0,markup/* html */.qy) `<desc>${now?.day ?? null}: ${tallyText(tally, language)}</desc>`}
      ${bars.map(({ mark, from, to, y, height }) => (0,markup/* html */.qy) `<rect class="${mark}" x="${percent(from)}" width="${percent(to - from)}" y="${y}" height="${height}" />`)}
      ${breaks.map((column) => (0,markup/* html */.qy) `<line x1="${percent(column)}" x2="${percent(column)}" y1="0" y2="${ROW_HEIGHT}" />`)}
    </svg>`;
}
function barsOf({ columns }, section, mark) {
    const bars = [];
    for (const [i, column] of columns.entries()) {
        const tally = column === null ? null : tallyOf(column.run, section);
        const part = tally === null ? undefined : stacked(tally).find((one) => one.mark === mark);
        if (part === undefined)
            continue;
        const last = bars.at(-1);
        if (last?.to === i && last.y === part.y && last.height === part.height)
            last.to = i + 1;
        else
            bars.push({ ...part, from: i, to: i + 1 });
    }
    return bars;
}
/** The parts of a column: their shares of the height, none less than what can be seen. */
function stacked(tally) {
    const counts = STACK.map((mark) => ({ mark, count: tally[mark] ?? 0 })).filter(({ count }) => count > 0);
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const heights = counts.map(({ count }) => Math.max(LEAST_HEIGHT, Math.round((count / all) * ROW_HEIGHT)));
    const tallest = heights.indexOf(Math.max(...heights));
    heights[tallest] = (heights[tallest] ?? 0) + ROW_HEIGHT - heights.reduce((sum, height) => sum + height, 0);
    let y = ROW_HEIGHT;
    return counts.map(({ mark }, i) => {
        const height = heights[i] ?? 0;
        y -= height;
        return { mark, y, height };
    });
}
function marksOf({ columns }, section) {
    const tallies = columns.map((column) => (column === null ? null : tallyOf(column.run, section)));
    return STACK.filter((mark) => tallies.some((tally) => (tally?.[mark] ?? 0) > 0));
}
function tallyText(tally, { words }) {
    return STACK.filter((mark) => (tally[mark] ?? 0) > 0)
        .map((mark) => `${words.finding.marks[mark]}: ${tally[mark] ?? 0}`)
        .join(", ");
}
function monthTable(timeline, language) {
    const { sections } = timeline;
    const heads = [language.words.html.lastRun, ...sections.map((section) => (0,report_language/* sectionName */.$)(section, language) || section)];
    const rows = monthlyRuns(timeline).map((run) => [
        (0,parts/* day */.vd)((0,moment/* dayOf */.kb)(run.at)),
        ...sections.map((section) => {
            const tally = tallyOf(run, section);
            return (0,markup/* html */.qy) `${tally === null ? "\u2013" : tallyText(tally, language)}`;
        }),
    ]);
    return (0,markup/* html */.qy) `${(0,parts/* table */.tp)(heads, rows)}`;
}
/** What changed with which run. What an unrecorded run changes, its report says. */
function logPart({ runs, hasOlder, problem, policyCommits }, language) {
    const { html: words } = language.words;
    const recorded = runs.filter(({ isRecorded }) => isRecorded);
    const { blocks, earlier } = (0,report_history/* logBlocks */.V9)(recorded, policyCommits, {
        limit: MAX_LOGGED,
        hasOlder: hasOlder || problem !== null,
        language,
    });
    const items = blocks.map(({ when, conclusion, detail, changes }) => {
        const mark = conclusion === null ? null : (0,parts/* label */.Pf)(conclusion === "inconclusive" ? "unknown" : conclusion, language);
        const list = (0,markup/* html */.qy) `<ul>
      ${changes.map((change) => (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)(change.trim())}</li>`)}
    </ul>`;
        return (0,markup/* html */.qy) `<li>${when} ${mark} <span class="of">${(0,markup/* prose */.CS)(detail)}</span>${changes.length === 0 ? null : list}</li>`;
    });
    const body = (0,markup/* html */.qy) `<ul class="causes log">
      ${items}
    </ul>
    ${earlier > 0 ? (0,markup/* html */.qy) `<p>${words.earlierRuns(earlier)}</p>` : null}
    ${hasOlder ? (0,markup/* html */.qy) `<p>${words.olderRuns}</p>` : null}
    ${problem === null ? null : (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)(words.olderUnread((0,say.sayText)(problem, language)))}</p>`}`;
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h3>${words.whatChanged}</h3>`, body);
}

;// CONCATENATED MODULE: ./lib/src/report/html/html.js


















/** Project limit: domains told on one page; more have a page each. */
const MAX_ON_ONE_PAGE = 300;
/** Up to so many domains with failures are open at first. */
const MAX_OPEN = 3;
/** The whole report on one page, in parts: whatever is printed leads to no other file. */
function* renderHtml(report, rendering) {
    yield* textsOf(wholePage(report, rendering));
}
/** The page `index.html`, and of more than 300 domains a page for each, which it links to. */
function* renderHtmlFiles(report, rendering) {
    const { history = null } = rendering;
    if (report.domains.length <= MAX_ON_ONE_PAGE) {
        yield { name: INDEX, text: renderHtml(report, rendering) };
        return;
    }
    const context = contextOf(rendering, 1, (domain) => `${page_files/* PAGES_FOLDER */.A}/${(0,html_context/* domainId */.M)(domain)}.html`);
    yield { name: INDEX, text: textsOf(overviewPage(report, [], history, context)) };
    const own = contextOf(rendering, 1, (domain) => `${(0,html_context/* domainId */.M)(domain)}.html`);
    for (const domain of report.domains)
        yield { name: `${page_files/* PAGES_FOLDER */.A}/${(0,html_context/* domainId */.M)(domain.name)}.html`, text: textsOf(domainPage(domain, report, own)) };
}
const INDEX = "index.html";
/** For a page that has so many domains in full. */
function contextOf({ language, links = report_links/* NO_LINKS */.EB, received = null }, domains, domainUrl) {
    const dayRows = (0,sender_days/* dayRowsOf */.VE)(Math.min(domains, received?.domainCount ?? 0));
    return { language, links, received, dayRows, domainUrl };
}
function* textsOf(parts) {
    for (const { text } of parts)
        yield text;
}
function wholePage(report, rendering) {
    const context = contextOf(rendering, report.domains.length, (domain) => `#domain-${(0,html_context/* domainId */.M)(domain)}`);
    return overviewPage(report, details(report, context), rendering.history ?? null, context);
}
function* details({ domains }, context) {
    let open = domains.length === 1 ? 1 : MAX_OPEN;
    for (const domain of domains) {
        const isOpen = open > 0 && (domain.counts.fail > 0 || domains.length === 1);
        if (isOpen)
            open--;
        yield domainFold(domain, isOpen, context);
    }
}
function* overviewPage(report, told, history, context) {
    const { language } = context;
    const { html: words, result } = language.words;
    const { matrix, unknowns } = (0,report_view/* viewReport */.ab)(report);
    yield (0,page/* pageStart */.qd)(result.verdict((0,summary_lines/* headline */.Pl)(report, language)), null, language);
    yield (0,markup/* html */.qy) `${verdict(report, context)}${notes(report, context)}`;
    yield (0,markup/* html */.qy) `<section id="domains"><h2>${words.allDomains}</h2> `;
    yield* domainTable(matrix, context);
    yield (0,markup/* html */.qy) `</section>
`;
    const wrong = faultsAndFailures(report, context);
    if (wrong.length > 0)
        yield (0,page/* section */.uW)("failures", words.failuresAndWarnings, wrong);
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed !== null)
        yield (0,page/* section */.uW)("records", (0,mail_records/* mailRecordsHeading */.wA)(changed, language), mailRecords(report, context));
    const earlier = history === null ? [] : historyPart(history, context);
    if (earlier.length > 0)
        yield (0,page/* section */.uW)("history", words.history, earlier);
    yield* detailsSection(told, context);
    const received = receivedSection(report, context);
    if (received !== null)
        yield received;
    if (unknowns.length > 0)
        yield (0,page/* section */.uW)("unseen", words.unseen, unknownList(unknowns, true, context));
    if (report.limitations.length > 0) {
        const limits = report.limitations.map((one) => (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)((0,say.say)(one, language))}</li>`);
        yield (0,page/* section */.uW)("limitations", words.limitations, (0,markup/* html */.qy) `<ul class="causes">
        ${limits}
      </ul>`);
    }
    if (hasWaivers(report))
        yield (0,page/* section */.uW)("waivers", words.waivers, waivers(report, context));
    if (report.attestations.length > 0)
        yield (0,page/* section */.uW)("attestations", words.attestations, attestations(report, context));
    yield (0,page/* section */.uW)("requirements", words.requirements, requirements_requirements(report, context));
    yield (0,page/* section */.uW)("run", words.run, runPart(report, context));
    yield (0,page/* pageEnd */.N7)(language);
}
/** The domains one by one, where this page tells them. */
function* detailsSection(told, { language }) {
    let isEmpty = true;
    for (const domain of told) {
        if (isEmpty)
            yield (0,markup/* html */.qy) `<section id="details"><h2>${language.words.html.details}</h2> `;
        isEmpty = false;
        yield domain;
    }
    if (!isEmpty)
        yield (0,markup/* html */.qy) `</section>
`;
}
/** The domains that reports are about; null without any. */
function receivedSection({ domains }, context) {
    const { received, language } = context;
    if (received === null)
        return null;
    const rows = [];
    for (const { name } of domains) {
        const view = received.viewOf(name);
        if (view !== null)
            rows.push((0,received_overview/* rowOf */.O)(view));
    }
    const { words } = language;
    return rows.length === 0
        ? null
        : (0,page/* section */.uW)("received", words.received.heading, [
            (0,markup/* html */.qy) `<p>${words.received.inShort}</p>`,
            received.isOffline ? (0,markup/* html */.qy) `<p class="of">${(0,markup/* prose */.CS)(words.received.byResults)}</p>` : null,
            (0,received_overview/* receivedTable */.S)(rows, context),
        ]);
}
function* domainPage(domain, report, context) {
    const { language } = context;
    yield (0,page/* pageStart */.qd)(`${domain.name} \u2013 mail-policy`, `../${INDEX}`, language);
    yield (0,markup/* html */.qy) `<h1>${domain.name}</h1>
    ${domainBody(domain, context)} `;
    yield (0,page/* section */.uW)("run", language.words.html.run, runPart(report, context));
    yield (0,page/* pageEnd */.N7)(language);
}


/***/ })),

/***/ 73906:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PAGES_FOLDER),
/* harmony export */   t: () => (/* binding */ OWN_PAGE)
/* harmony export */ });
// What the files of pages have in common, for who writes and removes them.
/** The folder of the pages of the domains, beside `index.html`. */
const PAGES_FOLDER = "domains";
/** In the first KiBytes of a page: by this a page of an earlier run is known as ours. */
const OWN_PAGE = '<meta name="generator" content="mail-policy" />';


/***/ })),

/***/ 29670:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   S: () => (/* binding */ receivedTable)
/* harmony export */ });
/* harmony import */ var _text_capitalized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59818);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45687);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90785);




/** Project limit: rows of the table. */
const MAX_ROWS = 100;
/** The row of a domain. */
function rowOf({ domain, dmarc, tlsRpt }) {
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
function receivedTable(rows, { language, domainUrl }) {
    const words = language.words.received;
    const heads = [
        words.domain,
        words.messages,
        words.passed,
        words.notable,
        words.tlsSessions,
        words.failedSessions,
    ].map(_text_capitalized_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l);
    const shown = rows.toSorted(worstFirst).slice(0, MAX_ROWS);
    const more = rows.length - shown.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(heads, shown.map((row) => cells(row, language, domainUrl)))}
  ${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
function worstFirst(a, b) {
    const failed = (row) => row.messages - row.passed + row.failedSessions;
    return b.notable - a.notable || failed(b) - failed(a) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNaturally */ .y)(a.domain, b.domain);
}
function cells(row, { words: { received } }, domainUrl) {
    const { domain, messages, passed, notable, sessions, failedSessions } = row;
    const flagged = (count) => count === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${received.count(0)}` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="mark warn">${received.count(count)}</span>`;
    return [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(domain, domainUrl(domain))}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${received.count(messages)}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${received.share(passed, messages)}`,
        flagged(notable),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${received.count(sessions)}`,
        flagged(failedSessions),
    ];
}


/***/ })),

/***/ 66743:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wZ: () => (/* binding */ inShort),
  G7: () => (/* binding */ receivedBody),
  fD: () => (/* binding */ receivedFold)
});

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/sender-facts.js
var sender_facts = __webpack_require__(49010);
// EXTERNAL MODULE: ./lib/src/report/chart.js
var chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/html/markup.js
var markup = __webpack_require__(45687);
;// CONCATENATED MODULE: ./lib/src/report/html/day-chart.js


/** Project limit: bars that a narrow screen shows one by one. */
const MAX_BARS = 90;
/** In units of the drawing. */
const HEIGHT = 60;
const BAR = 8;
const STEP = 10;
/** What is more than nothing never looks like nothing. */
const LEAST = 1.5;
/** null where nothing was counted. */
function dayChart(counts, period, caption, language) {
    const { bars, days } = (0,chart/* barsOf */.I)(counts, period, MAX_BARS);
    const sums = bars.map(({ first, last, counted }) => ({
        span: language.words.received.span(first, last),
        total: sumOf(counted.map(({ total }) => total)),
        failed: sumOf(counted.map(({ failed }) => failed)),
    }));
    const highest = mostOf(sums.map(({ total }) => total));
    if (highest === 0)
        return null;
    const text = caption(highest, days, mostOf(sums.map(({ failed }) => failed)));
    return (0,markup/* html */.qy) `<figure class="chart">
    <svg viewBox="0 0 ${sums.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${text}">
      ${sums.map((sum, i) => bar(sum, i * STEP, highest, language))}
    </svg>
    <figcaption class="of">${text}</figcaption>
  </figure>`;
}
function bar({ span, total, failed }, x, highest, { words }) {
    if (total === 0)
        return null;
    const heightOf = (count) => (count === 0 ? 0 : Math.max(LEAST, (count / highest) * HEIGHT));
    const below = heightOf(failed);
    const above = Math.max(0, heightOf(total) - below);
    const rect = (kind, top, height) => height === 0
        ? null
        : (0,markup/* html */.qy) `<rect class="${kind}" x="${x}" y="${top.toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}" />`;
    return (0,markup/* html */.qy) `<g>
    <title>${words.received.countsOf(span, total, failed)}</title>
    ${rect("pass", HEIGHT - below - above, above)}${rect("fail", HEIGHT - below, below)}
  </g>`;
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}
function mostOf(counts) {
    return counts.reduce((most, count) => Math.max(most, count), 0);
}

// EXTERNAL MODULE: ./lib/src/report/html/parts.js
var parts = __webpack_require__(90785);
// EXTERNAL MODULE: ./lib/src/report/html/sender-days.js
var sender_days = __webpack_require__(23272);
;// CONCATENATED MODULE: ./lib/src/report/html/received.js








/** Project limits: what is shown of each. */
const MAX_SENDERS = 50;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
/** As a part of a domain that opens; `dayRows` rows of days fit. */
function receivedFold(view, dayRows, language) {
    return (0,parts/* fold */.AU)((0,markup/* html */.qy) `<h4>${language.words.received.heading}</h4>
      <span class="note">${inShort(view, language)}</span>`, receivedBody(view, dayRows, language));
}
/** All that is shown of a domain; `dayRows` rows of days fit. */
function receivedBody({ domain, period, dmarc, tlsRpt }, dayRows, language) {
    const words = language.words.received;
    if (period === null)
        return (0,markup/* html */.qy) `<p>${words.noReport}</p>`;
    return (0,markup/* html */.qy) `<div class="received">
    <p class="of">${words.span(period.first, period.last)}</p>
    ${dmarcPart(dmarc, { domain, period, dayRows }, language)} ${tlsPart(tlsRpt, period, language)}
  </div>`;
}
/** In one line: what passed, and what did not fail. */
function inShort({ dmarc, tlsRpt }, { words: { received } }) {
    return [
        ...(dmarc.reports === 0 ? [] : [received.messagesPassed(dmarc.counts.total, dmarc.counts.passed)]),
        ...(tlsRpt.reports === 0
            ? []
            : [received.sessionsSuccessful(tlsRpt.successful + tlsRpt.failed, tlsRpt.successful)]),
    ].join("; ");
}
function dmarcPart(dmarc, { domain, period, dayRows }, language) {
    const words = language.words.received;
    const { reports, organisations, organisationCount, counts, senders, more } = dmarc;
    if (reports === 0)
        return (0,markup/* html */.qy) `<p class="what">${words.noDmarcReport}</p>`;
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => named(one.organisation, one.reports, language));
    const days = dmarc.days.map(({ day, total, passed }) => ({ day, total, failed: total - passed }));
    const [shown, hidden] = [(senders ?? []).slice(0, MAX_SENDERS), (senders ?? []).slice(MAX_SENDERS)];
    const shownDays = (0,sender_days/* selectDays */.K7)(shown, dayRows);
    const rest = {
        senders: more.senders + hidden.length,
        total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
    };
    return (0,markup/* html */.qy) `<p class="what">
      ${(0,markup/* prose */.CS)(words.dmarcReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.messagesPassed(counts.total, counts.passed)}</p>
    ${dayChart(days, period, words.messagesByDay, language)} ${senderTable(shown, shownDays, dmarc.lastRun, language)}
    ${(0,sender_days/* moreDays */.$k)(domain, shownDays, language)}
    ${rest.senders > 0 ? (0,markup/* html */.qy) `<p>${words.moreSenders(rest.senders, rest.total)}</p>` : null}`;
}
function senderTable(senders, { daysOf }, lastRun, language) {
    const words = language.words.received;
    const rows = senders.map((sender) => {
        const { total, passed, spfAligned, dkimAligned } = sender.counts;
        return [
            (0,markup/* html */.qy) `${senderCell(sender, lastRun, language)}${(0,sender_days/* dayTable */.r_)(sender.days, daysOf(sender), language)}`,
            (0,markup/* html */.qy) `${words.count(total)}`,
            ...[passed, spfAligned, dkimAligned].map((part) => (0,markup/* html */.qy) `${words.share(part, total)}`),
        ];
    });
    return (0,parts/* table */.tp)([(0,capitalized/* capitalized */.l)(words.sender), (0,capitalized/* capitalized */.l)(words.messages), (0,capitalized/* capitalized */.l)(words.passed), "SPF", "DKIM"], rows);
}
function senderCell(sender, lastRun, language) {
    const words = language.words.received;
    const { kind, name, provider, news, isNotable } = sender;
    const isNew = news === null ? null : words.isNew(news === "last-run" ? lastRun : null);
    const advice = (0,sender_facts/* senderAdvice */.wV)(sender, language).map((line) => (0,markup/* html */.qy) `<br /><span class="of">${(0,markup/* prose */.CS)(line)}</span>`);
    return (0,markup/* html */.qy) `<b>${(0,markup/* prose */.CS)((0,say.say)(name, language), sender_facts/* TEXT_LIMIT */.W$)}</b>
    <span class="mark ${sender_facts/* SENDER_MARKS */.X9[kind]}">${words.kinds[kind]}</span>
    ${provider === null ? null : (0,markup/* html */.qy) `<span class="of">${provider}</span>`}
    ${isNew === null ? null : isNotable ? (0,markup/* html */.qy) `<span class="mark warn">${isNew}</span>` : (0,markup/* html */.qy) `<span class="of">${isNew}</span>`}
    <br /><span class="of">${(0,markup/* prose */.CS)((0,sender_facts/* senderFacts */.ZP)(sender, language).join("; "))}</span>${advice}`;
}
function tlsPart(tls, period, language) {
    const words = language.words.received;
    const { reports, successful, failed, organisations, organisationCount, failures, moreFailures } = tls;
    if (reports === 0)
        return (0,markup/* html */.qy) `<p class="what">${words.noTlsReport}</p>`;
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
        const sessions = named(one.organisation, one.successful + one.failed, language);
        return one.failed > 0 ? `${sessions} (${words.ofThemFailed(one.failed)})` : sessions;
    });
    const days = tls.days.map((one) => ({ day: one.day, total: one.successful + one.failed, failed: one.failed }));
    const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
    const rows = failures
        .slice(0, MAX_FAILURES)
        .map(({ type, host, count, first, last }) => [
        (0,markup/* html */.qy) `${(0,markup/* prose */.CS)(words.failureAt(type, host), sender_facts/* TEXT_LIMIT */.W$)}`,
        (0,markup/* html */.qy) `${words.count(count)}`,
        (0,markup/* html */.qy) `<span class="day">${words.span(first, last)}</span>`,
    ]);
    return (0,markup/* html */.qy) `<p class="what">
      ${(0,markup/* prose */.CS)(words.tlsReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.sessionsSuccessful(successful + failed, successful)}</p>
    ${dayChart(days, period, words.sessionsByDay, language)}
    ${(0,parts/* table */.tp)([words.failure, words.failedSessions, words.days].map(capitalized/* capitalized */.l), rows)}
    ${hidden > 0 ? (0,markup/* html */.qy) `<p>${words.moreFailures(hidden)}</p>` : null}`;
}
function named(organisation, count, { words }) {
    return `${(0,sanitize/* quoteProse */.U_)(organisation, sender_facts/* TEXT_LIMIT */.W$)} ${words.received.count(count)}`;
}


/***/ })),

/***/ 23272:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ moreDays),
/* harmony export */   K7: () => (/* binding */ selectDays),
/* harmony export */   VE: () => (/* binding */ dayRowsOf),
/* harmony export */   r_: () => (/* binding */ dayTable)
/* harmony export */ });
/* harmony import */ var _text_capitalized_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59818);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _sender_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49010);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45687);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90785);





/** Project limits: a row has some hundred octets. */
const MAX_ROWS_OF_DOMAIN = 300;
const MAX_ROWS_OF_PAGE = 6000;
/** How many rows of days each domain has on a page with so many domains that reports are about. */
function dayRowsOf(domains) {
    return Math.min(MAX_ROWS_OF_DOMAIN, Math.floor(MAX_ROWS_OF_PAGE / Math.max(1, domains)));
}
/** At most so many days; those first of whose mails most failed. */
function selectDays(senders, rows) {
    const failed = ({ counts }) => counts.total - counts.passed;
    const days = new Map();
    let [room, left] = [rows, 0];
    for (const sender of senders.toSorted((a, b) => failed(b) - failed(a))) {
        const all = (0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBeside */ .Gw)(sender);
        const count = Math.min(room, all.length);
        if (count > 0)
            days.set(sender, all.slice(-count));
        room -= count;
        left += all.length - count;
    }
    return { daysOf: (sender) => days.get(sender) ?? [], left };
}
/** Where the days are that the page has no room for; null where it has all. */
function moreDays(domain, { left }, { words: { received } }) {
    return left === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(received.moreDays((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(domain, _sender_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMIT */ .W$), left))}</p>`;
}
/** The days of a sender that are shown, of all that it has; null without any. */
function dayTable(all, shown, language) {
    if (shown.length === 0)
        return null;
    const words = language.words.received;
    const rows = shown.map((one) => ({
        day: one,
        action: (0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .refusals */ .Ke)(one, language).join("; "),
        reason: (0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideReasons */ .IG)(one, language).join("; "),
    }));
    const hasAction = rows.some((row) => row.action !== "");
    const hasReason = rows.some((row) => row.reason !== "");
    const heads = [
        ...[words.day, words.messages, words.passed].map(_text_capitalized_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l),
        "SPF",
        "DKIM",
        ...(hasAction ? [(0,_text_capitalized_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l)(words.action)] : []),
        ...(hasReason ? [(0,_text_capitalized_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l)(words.reason)] : []),
    ];
    const { count, share } = words;
    const body = rows.map(({ day: { day, total, passed, spfAligned, dkimAligned }, action, reason }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>
        <th scope="row">${day}</th>
        <td>${count(total)}</td>
        <td>${share(passed, total)}</td>
        <td>${share(spfAligned, total)}</td>
        <td>${share(dkimAligned, total)}</td>
        ${hasAction ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<td class="facts">${action}</td>` : null}
        ${hasReason ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<td class="facts">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason, _sender_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMIT */ .W$)}</td>` : null}
      </tr> `);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="of">${words.byDay(shown.length, all.length)}</span>`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<table class="days">
      <thead>
        <tr>
          ${heads.map((head) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`);
}


/***/ })),

/***/ 96668:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   L0: () => (/* binding */ DECLARED_FILES_PAGE),
/* harmony export */   N6: () => (/* binding */ artifactsUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   wB: () => (/* binding */ PROJECT_PAGE)
/* harmony export */ });
/* unused harmony export linkedFiles */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94887);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);


const NO_LINKS = { files: null, run: null };
/** The home of this program. */
const PROJECT_PAGE = "https://github.com/mail-policy/mail-policy-action";
/** What the declared files may hold. */
const DECLARED_FILES_PAGE = `${PROJECT_PAGE}/blob/main/docs/dns-as-code.md`;
/** In a file name: it has no form in UTF-8, and so none in a URL. */
const LONE_SURROGATE = /\p{Cs}/u;
/** A browser goes up there, and so to another repository (RFC 3986 \u00a75.2.4). */
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$)/;
/** The page of a file; null outside of the repository, and for a name that no file has. */
function fileUrl({ files }, file) {
    if (files === null || !(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRepository */ .cC)({ file }) || LONE_SURROGATE.test(file) || DOT_SEGMENT.test(file))
        return null;
    return `${files}/${encodePath(file)}`;
}
/** The page of a line; null outside of the repository. */
function lineUrl(links, { file, line }) {
    const url = fileUrl(links, file);
    return url === null ? null : `${url}#L${line}`;
}
/** The files that a text links to, each once. */
function linkedFiles(text, { files }) {
    if (files === null)
        return [];
    const ends = text.split(`](${files}/`).slice(1);
    return [...new Set(ends.map((end) => decodePath(/^[^#)]*/.exec(end)?.[0] ?? "")))];
}
/** Unchanged where it is not a link of ours: evidence may look like one. */
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** What a check requires, why, and an example; null for a check without a page. GitHub makes an anchor of each heading. */
function checkUrl(check, language) {
    if ((0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWords */ .iW)(check, language) === undefined)
        return null;
    return `${PROJECT_PAGE}/blob/main/${language.checksPage}#${check.replaceAll("/", "")}`;
}
/** Where the run lists the files that it uploaded. */
function artifactsUrl({ run }) {
    return run === null ? null : `${run}#artifacts`;
}
/** A file's name as the path of a URL. Throws where it has half a surrogate pair. */
function encodePath(file) {
    return file.split("/").map(encodeSegment).join("/");
}
// Parentheses would end a link of Markdown.
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}


/***/ })),

/***/ 49010:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ daysBeside),
/* harmony export */   IG: () => (/* binding */ overrideReasons),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   X9: () => (/* binding */ SENDER_MARKS),
/* harmony export */   ZP: () => (/* binding */ senderFacts),
/* harmony export */   wV: () => (/* binding */ senderAdvice)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);


/** Project limits: what is named of a sender. */
const MAX_ADDRESSES = 3;
const MAX_FROM = 5;
/** Project limit: characters of a text from outside. */
const TEXT_LIMIT = 200;
const SENDER_MARKS = {
    declared: "pass",
    authorised: "pass",
    forwarded: "info",
    known: "warn",
    unknown: "unknown",
};
/** Its days, its addresses, and what receivers did. */
function senderFacts(sender, language) {
    const { words } = language;
    const { addresses, addressCount, from, days } = sender;
    const { received } = words;
    const quote = (text) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, TEXT_LIMIT);
    const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => quote(ip));
    return [
        received.span(days[0]?.day ?? "", days.at(-1)?.day ?? ""),
        ...(addressCount > 0 ? [received.addresses(addressCount, words.listFirst(ips, addressCount))] : []),
        ...(from.length > 1 ? [received.from(words.list(from.map(quote), MAX_FROM))] : []),
        ...refusals(sender, language),
        ...overrideReasons(sender, language),
    ];
}
/** The days that are shown of it: none where it has one alone. Its own line says all of that. */
function daysBeside({ days }) {
    return days.length > 1 ? days : [];
}
/** How many mails receivers put into quarantine, and how many they rejected. */
function refusals({ dispositions }, { words }) {
    const refused = ["quarantine", "reject"].filter((one) => dispositions[one] > 0);
    return refused.map((one) => `${one} ${words.received.count(dispositions[one])}`);
}
/** Why they did other than the policy asks, and with how many mails. */
function overrideReasons({ overrides }, { words }) {
    return overrides.map(({ type, count }) => `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(type, TEXT_LIMIT)} ${words.received.count(count)}`);
}
/** What would make its mail pass, and what is unknown of it. */
function senderAdvice({ kind, fixes, unmeasured }, language) {
    const words = language.words.received;
    const isWanted = kind === "declared" || kind === "authorised";
    return [
        ...fixes.map((fix) => (isWanted ? words.fix : words.fixIfYours)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(fix, language)))),
        ...(unmeasured === null ? [] : [words.unmeasured((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(unmeasured, language)))]),
    ];
}


/***/ }))

};
