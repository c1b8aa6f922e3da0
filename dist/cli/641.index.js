export const id = 641;
export const ids = [641];
export const modules = {

/***/ 641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MAX_RUNS),
/* harmony export */   renderHistory: () => (/* binding */ renderHistory),
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4887);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6720);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _english_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9784);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1565);







/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;
/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
function renderHistory(entries, policyChanges, isWhole) {
    const blocks = [];
    let quiet = [];
    const flush = () => {
        if (quiet.length > 0)
            blocks.push([quietLine(quiet)]);
        quiet = [];
    };
    let shown = 0;
    for (const [i, entry] of [...entries.entries()].toReversed()) {
        const commits = (policyChanges.get(entry) ?? []).map(({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(subject, MAX_SUBJECT)}`);
        const lines = changeLines(entry, entries[i - 1], commits);
        if (lines.length === 0) {
            quiet.push(entry);
            continue;
        }
        flush();
        if (shown === MAX_RUNS && !isWhole) {
            blocks.push([`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(i + 1, "earlier run")}: use --all`]);
            return text(blocks);
        }
        shown++;
        blocks.push([headLine(entry), ...lines.map((line) => `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(line)}`)]);
    }
    flush();
    return text(blocks);
}
/** The result of `history verify`, ending in a newline. */
function renderVerification({ entries, files, end, breaks }) {
    if (breaks.length > 0)
        return text(breaks.map((one) => [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(`${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(one)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(one.problem)}`)]));
    const size = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(entries.length, "run")} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(files, "file")}`;
    return `The chain of ${size} is unbroken. The SHA-256 of its last line is ${end}.\n`;
}
function text(blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}
function headLine({ at, conclusion, commit, tool, isLate, audited }) {
    const facts = [
        ...(commit === null ? [] : [`commit ${commit.slice(0, SHORT_SHA_LENGTH)}`]),
        `mail-policy ${tool}`,
        ...(isLate ? ["recorded late"] : []),
        ...(audited === null ? [] : [`only ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)(audited, MAX_DOMAINS)}`]),
    ];
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(`${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(at)}  ${conclusion}  (${facts.join(", ")})`);
}
/** What changed with a run; empty if nothing did. */
function changeLines(entry, before, commits) {
    const { changes, unlisted, added, removed, broken } = entry;
    const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
    return [
        ...(before === undefined ? ["the first run"] : []),
        ...(before !== undefined && before.policy !== entry.policy ? ["the policy changed", ...commits] : []),
        ...(before !== undefined && before.tool !== entry.tool
            ? [`mail-policy ${entry.tool} instead of ${before.tool}`]
            : []),
        ...(added.length > 0
            ? [`added to the policy: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listFirst */ .r)(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded)}`]
            : []),
        ...(removed.length > 0
            ? [`removed from the policy: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listFirst */ .r)(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved)}`]
            : []),
        ...changes.slice(0, MAX_CHANGES).map(changeLine),
        ...(more > 0 ? [`and ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(more, "more change")}`] : []),
        ...(broken !== null && (before?.broken ?? null) === null
            ? [`the chain is broken at ${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(broken)}`]
            : []),
    ];
}
function changeLine({ key, from, to }) {
    const [domain, check, subject] = key.split(" ");
    const what = domain === subject ? `${domain} ${check}` : key;
    const origin = from === "none" ? " (new)" : from === "unknown" ? " (not measured before)" : "";
    if (to === "fail")
        return `fails: ${what}${origin}`;
    return to === "pass" ? `fixed: ${what}` : `no longer fails: ${what}`;
}
function quietLine(entries) {
    const [last, first] = [entries[0], entries.at(-1)];
    const span = last === first ? (0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(last.at) : `${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(first.at)} to ${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(last.at)}`;
    return `${span}  ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(entries.length, "run")} without changes`;
}


/***/ })

};
