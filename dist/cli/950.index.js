export const id = 950;
export const ids = [950];
export const modules = {

/***/ 3950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageStart */ .qd)(`${received.heading} – mail-policy`, null, language);
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


/***/ })

};
