export const id = 9584;
export const ids = [9584];
export const modules = {

/***/ 99584:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BADGE: () => (/* binding */ BADGE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54757);
// `mail-policy badge`: the badge of an earlier report, as of now.





const OPTIONS = {
    format: { type: "string", default: "json" },
    "stale-after": { type: "string" },
    now: { type: "string" },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_2__.LANGUAGE_OPTION,
};
const DAY_MS = 24 * 3_600_000;
const BADGE = {
    usage: ["badge FOLDER"],
    options: ({ badge }) => [badge],
    run: runBadge,
};
/** Parses the words after `badge`. */
function parseBadge(words) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.parseOptions)(words, OPTIONS);
    const [folder, stray] = positionals;
    if (folder === undefined || stray !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("command/badge"));
    const { "stale-after": staleAfter, now } = values;
    return {
        folder,
        format: (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.parseChoice)("--format", values.format, ["json", "svg"]),
        staleAfter: staleAfter === undefined ? null : parseDays(staleAfter),
        now: (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.parseNow)(now),
        language: (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.parseLanguage)(values.lang),
    };
}
function parseDays(value) {
    const days = Number(/^(\d{1,4})d$/.exec(value)?.[1] ?? Number.NaN);
    if (!(days >= 1))
        throw (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.wrongValue)("--stale-after", value, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("syntax/days"));
    return days * DAY_MS;
}
async function runBadge(words, shell) {
    const { folder, format, language, ...age } = parseBadge(words);
    const { readReportFolder } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(6739), __webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__, 30065));
    const { renderBadgeJson, renderBadgeSvg, staleBadge, viewBadge } = await Promise.all(/* import() */[__webpack_require__.e(3893), __webpack_require__.e(4961)]).then(__webpack_require__.bind(__webpack_require__, 57342));
    const left = await readReportFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, folder));
    if ("problem" in left)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(left.problem);
    const report = "error" in left ? null : left.report; // a run without a report says nothing
    const badge = report !== null && isStale(report, age) ? staleBadge(report, language) : viewBadge(report, language);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .y)(shell, format === "json" ? renderBadgeJson(badge) : renderBadgeSvg(badge));
}
/** A time that is none is too old. */
function isStale({ at }, { staleAfter, now }) {
    const age = (now === null ? Date.now() : Date.parse(now)) - Date.parse(at);
    return staleAfter !== null && !(age <= staleAfter);
}


/***/ }))

};
