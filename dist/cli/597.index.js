export const id = 597;
export const ids = [597];
export const modules = {

/***/ 40597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReceivedJson: () => (/* binding */ renderReceivedJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25127);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30634);


/** The text, a domain at a time; ends in a newline. */
function renderReceivedJson({ domains, isOffline, problems, unlisted }, { language }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonParts */ .lx)({
        version: 1,
        offline: isOffline,
        domains: domainsJson(domains, language),
        problems: problems.map(({ file, reason }) => ({ file, reason: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(reason, language) })),
        unlistedProblems: unlisted,
    });
}
function* domainsJson(domains, language) {
    for (const view of domains)
        yield { ...view, dmarc: dmarcJson(view.dmarc, language) };
}
function dmarcJson(dmarc, language) {
    return { ...dmarc, senders: dmarc.senders?.map((sender) => senderJson(sender, language)) ?? null };
}
function senderJson({ name, fixes, unmeasured, ...rest }, language) {
    return {
        ...rest,
        name: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(name, language),
        fixes: fixes.map((fix) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(fix, language)),
        unmeasured: unmeasured === null ? null : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(unmeasured, language),
    };
}


/***/ })

};
