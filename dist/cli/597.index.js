export const id = 597;
export const ids = [597];
export const modules = {

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


/***/ })),

/***/ 40597:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }))

};
