export const id = 5487;
export const ids = [5487];
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

/***/ 3950:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReceivedHtml: () => (/* binding */ renderReceivedHtml)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30634);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79220);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45687);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34182);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90785);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66743);
/* harmony import */ var _received_overview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29670);
/* harmony import */ var _sender_days_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23272);








/** Project limits: domains that are shown in full, and that are open at first. */
const MAX_DOMAINS = 300;
const MAX_OPEN = 3;
/** The page, in parts. */
function* renderReceivedHtml(shown, { language }) {
    for (const { text } of partsOf(shown, language))
        yield text;
}
function* partsOf({ domains, isOffline, problems, unlisted }, language) {
    const { html: words, page, received } = language.words;
    const reported = domains.filter(hasReports);
    const full = reported.slice(0, MAX_DOMAINS);
    const others = domains.length - reported.length;
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageStart */ .qd)(`${received.heading} \u2013 mail-policy`, null, language);
    yield (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h1>${received.heading}</h1>
    <p>${received.inShort}</p>
    ${isOffline ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="of">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(received.byResults)}</p>` : null}
    ${others > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${received.noReportOn(others, reported.length > 0)}</p>` : null} `;
    if (reported.length > 1) {
        const linked = new Set(full.map(({ domain }) => domain));
        const domainUrl = (domain) => (linked.has(domain) ? `#domain-${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .domainId */ .M)(domain)}` : null);
        yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)("domains", words.allDomains, (0,_received_overview_js__WEBPACK_IMPORTED_MODULE_6__/* .receivedTable */ .S)(reported.map(_received_overview_js__WEBPACK_IMPORTED_MODULE_6__/* .rowOf */ .O), { language, domainUrl }));
    }
    if (full.length > 0)
        yield (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section id="details"><h2>${words.details}</h2> `;
    const dayRows = (0,_sender_days_js__WEBPACK_IMPORTED_MODULE_7__/* .dayRowsOf */ .VE)(full.length);
    for (const [i, view] of full.entries())
        yield domainFold(view, { isOpen: full.length <= MAX_OPEN || i < 1, dayRows }, language);
    if (reported.length > full.length)
        yield (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${page.moreCount(reported.length - full.length)}</p>`;
    if (full.length > 0)
        yield (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `</section> `;
    if (problems.length > 0) {
        const items = problems.map(({ file, reason }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(reason, language))}</li>`);
        const more = unlisted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${received.moreProblems(unlisted)}</p>` : null;
        yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)("problems", received.notCounted, [
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ul class="causes">
        ${items}
      </ul>`,
            more,
        ]);
    }
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageEnd */ .N7)(language, received.unsigned);
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports + tlsRpt.reports > 0;
}
function domainFold(view, { isOpen, dayRows }, language) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section class="domain" data-name="${view.domain}">
    ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h3>${view.domain}</h3>
        <span class="note">${(0,_received_js__WEBPACK_IMPORTED_MODULE_5__/* .inShort */ .wZ)(view, language)}</span>`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<div class="body" id="${`domain-${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .domainId */ .M)(view.domain)}`}">${(0,_received_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedBody */ .G7)(view, dayRows, language)}</div>`, isOpen)}
  </section> `;
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
