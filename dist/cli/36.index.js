export const id = 36;
export const ids = [36];
export const modules = {

/***/ 50036:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality),
/* harmony export */   renderFaultsAsCodeQuality: () => (/* binding */ renderFaultsAsCodeQuality)
/* harmony export */ });
/* harmony import */ var _finding_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20796);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96553);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25127);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30634);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93893);






/** Project limit: with a description of 2,048 characters each, the file stays below the 100 MB that GitLab takes by default. */
const MAX_ENTRIES = 10_000;
/** What fails or warns, worst first; an empty array if nothing does. */
function renderCodeQuality(report, { language }) {
    const identify = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .createFingerprints */ .A)();
    const entries = [
        ...report.faults.map((fault) => faultEntry(fault, { identify, language })),
        ...(0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsWithStatus */ .LT)(report, "fail").map((placed) => findingEntry(placed, "critical", { identify, language })),
        ...(0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsWithStatus */ .LT)(report, "warn").map((placed) => findingEntry(placed, "minor", { identify, language })),
        ...report.warnings.map((warning) => warningEntry(warning, { identify, language })),
    ];
    const more = entries.length - MAX_ENTRIES;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(more > 0 ? [...entries.slice(0, MAX_ENTRIES), moreEntry(report, more, { identify, language })] : entries);
}
/** The errors for which there is no report, so that GitLab never gets an empty file, which is no JSON. */
function renderFaultsAsCodeQuality(faults, language) {
    const identify = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .createFingerprints */ .A)();
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(faults.slice(0, MAX_ENTRIES).map((fault) => faultEntry(fault, { identify, language })));
}
/** Its fingerprint is the same wherever the record moves, and whatever exactly is wrong with it. */
function findingEntry(placed, severity, { identify, language }) {
    const { check, subject, message } = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewBrief */ .Wq)(placed, language);
    const { key, location } = placed.finding;
    return toEntry(check, severity, location, `${subject}: ${message}`, identify(key));
}
function faultEntry(fault, { identify, language }) {
    const rule = "declared/fault";
    return toEntry(rule, "blocker", fault.location, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.sayText)(fault.message, language), identify((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredFileKey */ .C)(rule, fault)));
}
function warningEntry(warning, { identify, language }) {
    const rule = "declared/warning";
    const { location, message } = warning;
    const suggested = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestedLine */ .iB)(warning);
    const said = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.sayText)(message, language);
    const text = suggested === null ? said : language.words.viewers.writeInstead(said, suggested);
    return toEntry(rule, "minor", location, text, identify((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredFileKey */ .C)(rule, warning)));
}
function moreEntry({ config: { file } }, more, { identify, language }) {
    const name = "report/more";
    const text = language.words.viewers.moreFindings(more);
    return toEntry(name, "info", { file, line: 1 }, text, identify(name));
}
function toEntry(name, severity, { file, line }, text, fingerprint) {
    return {
        description: quotePlaceholders((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteProse */ .U_)(text)),
        check_name: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteProse */ .U_)(name),
        fingerprint,
        severity,
        location: { path: file, lines: { begin: line } },
    };
}
/** GitLab's widget removes `%{name}` from a text or makes it a tag (generateText of its merge request widget), and SPF macros look so. */
function quotePlaceholders(text) {
    return text.replace(/%\{(?=[a-z_]+\})/gi, String.raw `%\x7b`);
}


/***/ })),

/***/ 96553:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createFingerprints),
/* harmony export */   C: () => (/* binding */ declaredFileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30634);
// What identifies a finding in other programs: they match it by that from run to run.



/** Octets of a digest: of a million findings, no two have the same by chance. */
const DIGEST_OCTETS = 16;
/** Fingerprints of one file: a digest of the key, and which of equal ones it is. The same keys in the same order have the same ones. */
function createFingerprints() {
    const seen = new Map();
    return (key) => {
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${digest(key)}:${count}`;
    };
}
/** The key of what is said of a declared file, as `Finding.key` is that of a finding: it stays the same when lines move, and in every language. */
function declaredFileKey(rule, { location: { file }, message }) {
    return `${rule} ${file} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__.sayText)(message, _language_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .VJ)}`;
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(text)
        .digest("hex")
        .slice(0, 2 * DIGEST_OCTETS);
}


/***/ })),

/***/ 25127:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   lx: () => (/* binding */ jsonParts),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
// Data as JSON that people may print on a terminal or a runner's log.
const INDENT = 2;
/** Indented by two, ending in a newline. */
function jsonText(value) {
    return `${textOf(value)}\n`;
}
/**
 * The same text in parts. A list in it may be any iterable, such as a generator: each of its items is made when the one before is written. Of
 * an item, only its own members may be such lists.
 */
function* jsonParts(value) {
    yield* valueParts(value, "");
    yield "\n";
}
function* valueParts(value, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => valueParts(member, inner);
    if (isLazyList(value))
        yield* enclosed("[", itemParts(value, inner), "]", indent);
    else if (!hasLazyList(value))
        yield indented(value, indent);
    else if (Array.isArray(value))
        yield* enclosed("[", value.map(parts), "]", indent);
    else
        yield* enclosed("{", memberParts(value, parts), "}", indent);
}
function* itemParts(items, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => isLazyList(member) ? valueParts(member, inner) : [indented(member, inner)];
    for (const item of items)
        yield isObject(item) && Object.values(item).some(isLazyList)
            ? enclosed("{", memberParts(item, parts), "}", indent)
            : [indented(item, indent)];
}
function* memberParts(value, parts) {
    for (const [name, member] of Object.entries(value))
        if (member !== undefined)
            yield after(`${textOf(name)}: `, parts(member));
}
function* after(first, rest) {
    yield first;
    yield* rest;
}
/** What stands between brackets, each on a line of its own. */
function* enclosed(opening, members, closing, indent) {
    let separator = "";
    yield opening;
    for (const member of members) {
        yield `${separator}\n${indent}${" ".repeat(INDENT)}`;
        yield* member;
        separator = ",";
    }
    yield separator === "" ? closing : `\n${indent}${closing}`;
}
/** As a member of lists in lists, so that its lines begin where they are to. */
function indented(value, indent) {
    const depth = indent.length / INDENT;
    let nested = value;
    let around = 0;
    for (let i = depth; i > 0; i--) {
        nested = [nested];
        around += "[\n".length + i * INDENT;
    }
    const text = textOf(nested);
    return depth === 0 ? text : text.slice(around, text.length - (around - indent.length));
}
function textOf(value) {
    return escapeJson(JSON.stringify(value, null, INDENT));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function isLazyList(value) {
    return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}
function hasLazyList(value) {
    if (!isObject(value))
        return false;
    return isLazyList(value) || Object.values(value).some(hasLazyList);
}
/** Other than Latin letters and printable punctuation, or the begin of a command: most texts have none, and finding that out is cheaper. */
const MAY_NEED_ESCAPES = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|##\[/;
/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
function escapeJson(json) {
    if (!MAY_NEED_ESCAPES.test(json))
        return json;
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""))
        .replaceAll("##[", "#\\u0023[");
}


/***/ }))

};
