export const id = 4961;
export const ids = [4961,7342];
export const modules = {

/***/ 57342:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadgeJson: () => (/* binding */ renderBadgeJson),
/* harmony export */   renderBadgeSvg: () => (/* binding */ renderBadgeSvg),
/* harmony export */   staleBadge: () => (/* binding */ staleBadge),
/* harmony export */   viewBadge: () => (/* binding */ viewBadge)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25127);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93893);


/** The badge of a report; null: there is none. */
function viewBadge(report, language) {
    const words = language.words.badge;
    if (report === null)
        return { state: "unknown", label: words.label, message: words.noReport };
    const state = stateOf(report);
    const count = report.domains.length;
    const failing = new Set((0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyOf */ .yj)(report).listed.fail.map(({ domain }) => domain)).size;
    return { state, label: words.label, message: words.states[state](count, failing) };
}
/** The badge of a report that is too old. */
function staleBadge({ at }, { words: { badge } }) {
    return { state: "stale", label: badge.label, message: badge.stale(at.slice(0, "2026-11-23".length)) };
}
function stateOf({ conclusion, faults, counts }) {
    if (conclusion === "fail" || faults.length > 0)
        return "failing";
    const { pass, fail, warn, info, waived } = counts;
    if (pass + fail + warn + info + waived === 0)
        return "unknown";
    return conclusion === "pass" ? "passing" : "partly-measured";
}
/** The colours as shields.io names them, and those of the image: white text on them has a contrast of 4.5:1 or more. */
const COLORS = {
    passing: ["brightgreen", "#2c7a1f"],
    failing: ["red", "#b3261e"],
    "partly-measured": ["yellow", "#7a5c00"],
    unknown: ["lightgrey", "#5f6368"],
    stale: ["orange", "#9a4600"],
};
/** For the endpoint badge of shields.io, ending in a newline. */
function renderBadgeJson({ state, label, message }) {
    const isError = state === "failing" ? { isError: true } : {};
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schemaVersion: 1, label, message, color: COLORS[state][0], ...isError });
}
const HEIGHT = 20;
const PADDING = 6;
const BASELINE = 14;
const LABEL_COLOR = "#444";
/** An image that needs nothing else: SVG, ending in a newline. */
function renderBadgeSvg({ state, label, message }) {
    const [left, right] = [textWidth(label), textWidth(message)];
    const [split, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
    const text = (x, length, words) => `<text x="${x}" y="${BASELINE}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
    const name = xml(`${label}: ${message}`);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${name}">`,
        `<title>${name}</title>`,
        `<rect width="${width}" height="${HEIGHT}" rx="3" fill="${COLORS[state][1]}"/>`,
        `<path d="M3 0h${split - 3}v${HEIGHT}h-${split - 3}a3 3 0 0 1-3-3v-${HEIGHT - 6}a3 3 0 0 1 3-3z" fill="${LABEL_COLOR}"/>`,
        `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
        text(PADDING, left, label),
        text(split + PADDING, right, message),
        "</g>",
        "</svg>\n",
    ].join("\n");
}
// The widths of letters in Verdana at 11 px. Where the font is another, `textLength` makes the text as wide.
const WIDTHS = [
    [/[il]/, 3],
    [/[fjt',.:;| ]/, 4],
    [/[rI()/-]/, 4.8],
    [/[csz]/, 5.8],
    [/[wW]/, 9.2],
    [/[mM%]/, 10.2],
    [/[A-Z\u00c4\u00d6\u00dc]/, 7.6],
];
const OTHER_WIDTH = 6.8;
/** Pixels, as a whole number. */
function textWidth(text) {
    const widths = text.split("").map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH);
    return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}
function xml(text) {
    return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
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
