export const id = 3432;
export const ids = [3432];
export const modules = {

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

/***/ 4630:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   DP: () => (/* binding */ markdownEvidence),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   bg: () => (/* binding */ markdownCellProse),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   no: () => (/* binding */ markdownLocation),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94887);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);


const OPENING_PUNCTUATION = "(\"'";
const CLOSING_PUNCTUATION = ")\"',.;:?\u2026";
const PLAIN_WORD = /^[\p{L}\p{N}\u00a7\u2264\u2265\u2013\u2014\u2026\u2192\u00b7][\p{L}\p{N}\p{M}.,;:/'"()+=%\u00a7\u2264\u2265\u2013\u2014\u2026\u2192\u00b7?-]*$/u;
// Links, `GH-1`, `:emoji:`, commit ids: GitHub acts on these although they consist of plain characters. What has a colon inside
// (`a:mx1.example.de`, an address, a place in a file) is not a word, and must look like its neighbour `include:_spf.example.de`.
const ACTIVE_TEXT = /www\.|:\/\/|\bgh-\d|:[\w+-]+:|\w:\w/i;
const COMMIT_ID = /\b[0-9a-f]{7,40}\b/;
/** Text in backticks or double quotes: a literal quotation. */
const VERBATIM = /(`[^`]+`|(?<![^\s(])"[^"`]+"(?![^\s).,;:]))/;
const LIST_MARKER = /^\d+[.)](?= |$)/;
/** Characters of a table cell: the longest domain name (RFC 1035 \u00a72.3.4). */
const CELL_LIMIT = 255;
/** Prose as Markdown, one line. Text in backticks is already code. */
function markdownProse(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return quoteWords((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit), codeSpan);
}
/** Prose for an HTML element such as `<summary>`, one line. */
function htmlProse(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return quoteWords((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit), codeElement);
}
/** A name or a path as a code span. */
function markdownCode(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return codeSpan((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit));
}
/** A line of a file, as a code span. */
function markdownLocation({ file, line }) {
    return markdownCode((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)({ file, line }));
}
/** Markdown as a link; as it is without an address. The address is ours: nothing of it is quoted. */
function markdownLink(markdown, url) {
    return url === null ? markdown : `[${markdown}](${url})`;
}
/**
 * The same for a table cell. A pipe becomes `\x7c`: GFM's own `\|` is read differently by different parsers once
 * another backslash stands before it.
 */
function markdownCell(text) {
    return codeSpan((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, CELL_LIMIT).replaceAll("|", "\\x7c"));
}
/** Prose for a table cell. */
function markdownCellProse(text, limit) {
    return markdownProse(text.replaceAll("|", "\\x7c"), limit);
}
/** A name for an HTML element. */
function htmlCode(text) {
    return codeElement((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text));
}
/** Lines that were quoted already (evidence) as code, to follow a colon: a span for one line, a block for more. */
function markdownEvidence(lines) {
    return lines.length === 1 ? ` ${codeSpan(lines[0] ?? "")}` : `\n\n${fencedBlock("text", lines)}`;
}
/** A code block whose fence is longer than any run of backticks inside. */
function fencedBlock(language, lines) {
    const text = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${escapeTags(text)}\n${fence}`;
}
function codeSpan(text) {
    if (text === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
    return `${fence}${pad}${escapeTags(text)}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, and the first ones of links, mentions, references and emoji. */
const MARKUP_CHARACTER = /[!"#$%&'*:<>@[\\\]^_`{|}~]|(?<=www)\.|\/(?=\/)/gi;
// A renderer that shows HTML as text reads the content of an element as Markdown. There a numeric character reference is plain text
// (CommonMark \u00a76.2), and `<wbr>`, invisible in HTML, separates it from the word that would become a link or a mention.
function codeElement(text) {
    return `<code>${text.replace(MARKUP_CHARACTER, (sign) => `&#${sign.charCodeAt(0)};<wbr>`)}</code>`;
}
// In code GitHub ignores `<`, but a search of a comment's source for `<!-- marker -->` must not find a forged one.
function escapeTags(text) {
    return text.replaceAll("<", "\\x3c");
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function quoteWords(quoted, asCode) {
    const text = quoted.trimStart(); // after a list marker, spaces would open a code block
    const marker = LIST_MARKER.exec(text)?.[0] ?? "";
    let out = marker === "" ? "" : asCode(marker);
    for (const piece of text.slice(marker.length).split(VERBATIM)) {
        const quoted = quotePiece(piece, asCode);
        // Two code spans that touch would be read as one.
        out += out.endsWith("`") && quoted.startsWith("`") ? ` ${quoted}` : quoted;
    }
    return out;
}
function quotePiece(piece, asCode) {
    const isWithin = (mark) => piece.length > 2 && piece.startsWith(mark) && piece.endsWith(mark);
    if (isWithin("`"))
        return asCode(piece.slice(1, -1));
    const words = piece
        .split(" ")
        .map((word) => quoteWord(word, asCode))
        .join(" ");
    // A quotation is code only as a whole: "`max_age`: 1 week" is not.
    return words !== piece && VERBATIM.test(piece) && isWithin('"') ? asCode(piece.slice(1, -1)) : words;
}
function quoteWord(word, asCode) {
    let start = 0;
    let end = word.length;
    while (start < end && OPENING_PUNCTUATION.includes(word.charAt(start)))
        start++;
    while (end > start && CLOSING_PUNCTUATION.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (core === "" || (PLAIN_WORD.test(core) && !ACTIVE_TEXT.test(word) && !COMMIT_ID.test(word)))
        return word;
    return `${word.slice(0, start)}${asCode(core)}${word.slice(end)}`;
}


/***/ })),

/***/ 73432:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFaultsAsSarif: () => (/* binding */ renderFaultsAsSarif),
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/links.js
var links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/src/report/sarif-location.js

/** The root of the repository, by the name that others give it; the file does not say where that is (SARIF \u00a73.14.14). */
const SOURCE_ROOT = "%SRCROOT%";
/** A file by its name in places. One outside of the repository has no base where its name is absolute. */
function toArtifactLocation(file) {
    const path = (0,links/* encodePath */.O0)(file.replace(/\p{Cs}/gu, "\ufffd")); // half a surrogate pair has no form in UTF-8
    const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(file);
    if (!isAbsolute)
        return { uri: path, uriBaseId: SOURCE_ROOT };
    // RFC 8089 appendix E.2: the drive keeps its colon
    return { uri: `file:///${path.replace(/^\//, "").replace(/^([A-Za-z])%3A/i, "$1:")}` };
}
/** From a place to the end of its line; where that is unknown, SARIF takes the end of the line (\u00a73.30.8). */
function toRegion({ file, line, column }, lineEnds) {
    const endColumn = lineEnds.get(file)?.columns.get(line);
    if (endColumn === undefined)
        return { startLine: line, startColumn: column, endLine: line };
    // the line is not the one that was read, or is counted otherwise: then the whole of it
    const startColumn = column > endColumn ? 1 : column;
    return { startLine: line, startColumn, endLine: line, endColumn };
}
/** A place, and the name that has the finding, a domain, a host or a selector; null for none. */
function toLocation(location, name, lineEnds) {
    return {
        physicalLocation: { artifactLocation: toArtifactLocation(location.file), region: toRegion(location, lineEnds) },
        ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: "resource" }] }),
    };
}

// EXTERNAL MODULE: ./lib/src/report/fingerprint.js
var report_fingerprint = __webpack_require__(96553);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/controls.js
var src_controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/sanitize-markdown.js
var sanitize_markdown = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js






/** GitHub shows a note as an alert too. */
const REPORTED_LEVELS = {
    must: "error",
    should: "warning",
    info: "note",
};
const DECLARED_LEVELS = {
    "declared/fault": "error",
    "declared/warning": "warning",
};
/** How GitHub calls the levels of a rule (its documentation, "SARIF support for code scanning"). */
const SEVERITIES = {
    error: "error",
    warning: "warning",
    note: "recommendation",
};
// GitHub's documentation, "SARIF support for code scanning": 20 tags of a rule, 1,000 characters of its description,
// with the note on how many more there are.
const MAX_TAGS = 20;
const DESCRIPTION_LIMIT = 960;
const ID_LIMIT = 255;
/** The id of a rule: that of a check, or of what is said of declared files. */
function ruleId(id) {
    return (0,sanitize/* quoteProse */.U_)(id, ID_LIMIT);
}
/** The checks that a report has findings of, whatever came out, then the rules of declared files; by id. */
function buildRules(reported, language) {
    const checks = reported.map((check) => checkRule(check, language));
    const declared = Object.entries(language.declaredFiles).map(([id, words]) => toRule({
        id,
        words,
        level: DECLARED_LEVELS[id],
        url: links/* DECLARED_FILES_PAGE */.L0,
        sources: [],
        tags: ["declared"],
    }, language));
    return [...checks, ...declared].toSorted((a, b) => (0,order/* compareText */.n)(a.id, b.id));
}
function checkRule({ example, levels: all }, language) {
    const { check, section, requirements, tests, references } = example;
    const levels = new Set([...all].map((level) => REPORTED_LEVELS[level]));
    const guidelines = requirements.map((id) => id.split("-", 2).join("-")); // TR-03182-01-M: TR-03182
    const controls = (0,src_controls/* controlsOfCheck */.Ik)(check).map(({ id }) => id);
    const rule = {
        id: check,
        words: (0,report_language/* checkWords */.iW)(check, language) ?? { title: check, why: "", fix: "" },
        level: levels.has("error") ? "error" : levels.has("warning") ? "warning" : "note",
        url: (0,links/* checkUrl */.CU)(check, language),
        sources: [section, ...requirements, ...tests, ...references],
        tags: [check.split("/", 1).join(""), ...guidelines, ...requirements, ...controls],
    };
    return toRule(rule, language);
}
function toRule({ id, words, level, url, sources, tags }, { words: { viewers } }) {
    const { title, why, fix } = words;
    // GitHub shows it at the top of an alert: without this word, the alert would say that all is well
    const claim = title === id ? title : viewers.expected(title);
    const name = ruleId(id).match(/[a-z0-9]+/gi) ?? [];
    const all = ["security", "mail", ...tags].map((tag) => ruleId(tag));
    const paragraphs = [why, ...(fix === "" ? [] : [viewers.howToFix(fix)]), sources.join(", ")].filter((one) => one !== "");
    return {
        id: ruleId(id),
        name: name.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
        shortDescription: { text: (0,sanitize/* quoteProse */.U_)(claim, DESCRIPTION_LIMIT) },
        fullDescription: { text: (0,sanitize/* quoteProse */.U_)(why === "" ? claim : `${claim}. ${why}`, DESCRIPTION_LIMIT) },
        help: {
            text: [title, ...paragraphs].map((one) => (0,sanitize/* quoteProse */.U_)(one)).join("\n\n"),
            markdown: [(0,sanitize_markdown/* markdownLink */.iQ)((0,sanitize_markdown/* markdownProse */.h$)(title), url), ...paragraphs.map((one) => (0,sanitize_markdown/* markdownProse */.h$)(one))].join("\n\n"),
        },
        ...(url === null ? {} : { helpUri: url }),
        defaultConfiguration: { level },
        properties: {
            tags: [...new Set(all)].slice(0, MAX_TAGS),
            precision: "high",
            "problem.severity": SEVERITIES[level],
        },
    };
}

// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
;// CONCATENATED MODULE: ./lib/src/report/sarif-results.js







/** Project limits: characters of the records that a message shows, and of the lines of a fix. */
const RECORDS_LIMIT = 16_384;
const EDIT_LIMIT = 65_536;
/** The name of our fingerprint; SARIF \u00a73.27.17 gives such names a version. */
const FINGERPRINT_NAME = "mailPolicyKey/v1";
/**
 * The only one that GitHub matches by (its documentation, "SARIF support for code scanning"). Without it, upload-sarif makes it of the
 * line's text: two hosts at one line would be one alert, and an edited line would close its alert and open another.
 */
const GITHUB_FINGERPRINT_NAME = "primaryLocationLineHash";
/** Worst first: what the declared files have wrong, failures with the new ones first, warnings, what is for information; last what is waived. */
function listResults(report, context) {
    const fingerprint = (0,report_fingerprint/* createFingerprints */.A)();
    const identify = (key) => {
        const value = fingerprint(key);
        return { [FINGERPRINT_NAME]: value, [GITHUB_FINGERPRINT_NAME]: value };
    };
    const hasWaived = report.counts.waived > 0;
    const hasBaseline = isCompared(report);
    const ofStatus = (status) => (0,survey/* findingsWithStatus */.LT)(report, status).map((placed) => () => toResult(placed, { ...context, identify, hasWaived, hasBaseline }));
    const ofFiles = (rule, messages) => messages.map((one) => () => ({
        ...toDeclaredResult(one, context),
        ruleId: rule,
        level: DECLARED_LEVELS[rule],
        partialFingerprints: identify((0,report_fingerprint/* declaredFileKey */.C)(rule, one)),
        ...(hasWaived ? { suppressions: [] } : {}),
    }));
    return [
        ...ofFiles("declared/fault", report.faults),
        ...ofStatus("fail"),
        ...ofStatus("warn"),
        ...ofFiles("declared/warning", report.warnings.map((warning) => ({ ...warning, suggested: (0,sanitize/* suggestedLine */.iB)(warning) }))),
        ...ofStatus("info"),
        ...ofStatus("waived"),
    ];
}
/** Whether it is known of each result if the baseline has it; of what declared files have wrong, it never is. */
function isCompared(report) {
    const { fail, warn, info, waived } = (0,survey/* surveyOf */.yj)(report).listed;
    const isKnown = ({ finding: { outcome, change } }) => outcome !== "fail" || change !== null;
    return (report.faults.length === 0 &&
        report.warnings.length === 0 &&
        [fail, warn, info, waived].every((list) => list.every(isKnown)));
}
function toResult(placed, context) {
    const { lineEnds, identify, hasWaived, hasBaseline, language } = context;
    const { finding } = placed;
    const { change, waiver } = finding;
    const fix = toFix(placed, context);
    return {
        ruleId: ruleId(finding.check),
        level: REPORTED_LEVELS[finding.level],
        message: { text: findingText(placed, language) },
        locations: [toLocation(finding.location, (0,sanitize/* quoteProse */.U_)(finding.subject), lineEnds)],
        partialFingerprints: identify(finding.key),
        ...(hasBaseline && (change === "new" || change === "unchanged") ? { baselineState: change } : {}),
        ...(hasWaived
            ? {
                suppressions: waiver === null
                    ? []
                    : [{ kind: "external", status: "accepted", justification: reasonOf(waiver, language) }],
            }
            : {}),
        ...(fix === null ? {} : { fixes: [fix] }),
    };
}
function reasonOf({ reason, owner, expires }, { words }) {
    return (0,sanitize/* quoteProse */.U_)(`${reason} (${words.finding.until(owner, expires)})`);
}
function toDeclaredResult({ location, message, suggested = null }, { lineEnds, language }) {
    const lines = [
        asSentence((0,say.sayText)(message, language)),
        ...(suggested === null ? [] : [language.words.finding.writeInstead, withoutLinks(suggested)]),
    ];
    return { message: { text: lines.join("\n") }, locations: [toLocation(location, null, lineEnds)] };
}
/** GitHub shows the first sentence where there is little room: whose finding it is, and what was seen. */
function findingText(placed, language) {
    const { subject, message } = (0,finding_view/* viewBrief */.Wq)(placed, language);
    const fix = (0,finding_view/* viewFix */.jW)(placed.finding, language);
    const lines = [asSentence(`${subject}: ${message}`), ...(fix === null ? [] : [asSentence(fix.text)])];
    return [...lines, ...recordLines(fix?.records ?? [], language)].join("\n");
}
/** The records to publish, as many as fit; each is shown whole or not at all. */
function recordLines(records, { words }) {
    let length = 0;
    const lines = records.map(sanitize/* recordLine */.IK);
    const shown = lines.filter((line) => line !== null && (length += line.length) <= RECORDS_LIMIT);
    const more = lines.length - shown.length;
    // a bracket as a number, which means the same in a master file (RFC 1035 \u00a75.1)
    const quoted = shown.map((line) => line.replaceAll("](", "\\093("));
    return more > 0 ? [...quoted, words.finding.moreInReport(more)] : quoted;
}
function asSentence(text) {
    const quoted = withoutLinks((0,sanitize/* quoteProse */.U_)(text));
    return /[.!?:]$/.test(quoted) ? quoted : `${quoted}.`;
}
/** Viewers make a link of `[text](address)` (SARIF \u00a73.11.6), and this text is from outside. */
function withoutLinks(text) {
    return text.replaceAll("](", "] (");
}
/** The change to the file that declares the records; null where there is none, or it is too long to be read. */
function toFix({ finding }, { lineEnds, language }) {
    const fix = (0,finding_view/* viewFix */.jW)(finding, language);
    const edit = fix?.edit ?? null;
    if (fix === null || edit === null)
        return null;
    const characters = [...edit.before, ...edit.after].reduce((sum, line) => sum + line.length, 0);
    if (characters > EDIT_LIMIT)
        return null;
    const replacements = [toReplacement(edit, lineEnds.get(edit.file)?.separator ?? "\n")];
    return {
        description: { text: asSentence(fix.text) },
        artifactChanges: [{ artifactLocation: toArtifactLocation(edit.file), replacements }],
    };
}
/** Whole lines: without any in their place, the end of the last one goes too. */
function toReplacement({ line, endLine, before, after }, separator) {
    const end = after.length === 0
        ? { endLine: endLine + 1, endColumn: 1 }
        : { endLine, endColumn: Array.from(before.at(-1) ?? "").length + 1 };
    return {
        deletedRegion: { startLine: line, startColumn: 1, ...end },
        insertedContent: { text: after.join(separator) },
    };
}

;// CONCATENATED MODULE: ./lib/src/report/sarif.js
// The report as SARIF 2.1.0, for GitHub's code scanning and other viewers of findings in files.










/** SARIF \u00a73.13.3. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const DRIVER = { name: "mail-policy", informationUri: links/* PROJECT_PAGE */.wB };
/**
 * GitHub takes 25,000 results of a run and 10 MB compressed, and shows the worst 5,000 results (its documentation, "SARIF support for
 * code scanning"). The octets are those of the results before compression; a tenth is left for the rest of the file.
 */
const GITHUB_LIMITS = { results: 25_000, octets: 9_000_000 };
/** Project limit: notes on what was not measured, or on why nothing was. */
const MAX_NOTES = 100;
/** One line, ending in a newline, a result at a time. */
function renderSarif(report, { language, label = "default", lineEnds = new Map() }, limits = GITHUB_LIMITS) {
    const { checks, unknowns } = (0,survey/* surveyOf */.yj)(report);
    const rules = buildRules(checks, language);
    const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));
    const { kept, left } = keepWithin(limits, listResults(report, { lineEnds, language }), ruleIndex);
    const run = {
        tool: { driver: { ...DRIVER, semanticVersion: (0,sanitize/* quoteProse */.U_)(report.tool.version), rules } },
        // GitHub keeps the results of each category apart: all but what follows the last slash
        automationDetails: { id: `${DRIVER.name}/${(0,sanitize/* quoteProse */.U_)(label)}/` },
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: [...leftOutNote(left, language), ...notes(report, unknowns, language)],
            },
        ],
        results: [],
    };
    return withResults(logText(run, language), kept);
}
/** The errors for which there is no report. GitHub refuses a run that says it has failed, so its alerts stay as they are. */
function renderFaultsAsSarif(faults, language) {
    const notifications = faults.slice(0, MAX_NOTES).map(({ location, message }) => ({
        ...toNotification((0,say.sayText)(message, language), "error"),
        locations: [toLocation(location, null, new Map())],
    }));
    const run = {
        tool: { driver: { ...DRIVER, semanticVersion: lib_package/* version */.rE, rules: buildRules([], language) } },
        invocations: [{ executionSuccessful: false, toolConfigurationNotifications: notifications }],
        results: [],
    };
    return logText(run, language);
}
function logText(run, { words }) {
    const log = {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                ...run,
                columnKind: "unicodeCodePoints",
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: words.viewers.repositoryRoot } } },
            },
        ],
    };
    return `${(0,json_text/* escapeJson */.GO)(JSON.stringify(log))}\n`;
}
/** The log of a run that has no results, with them. Only names of members stand between quotes and a colon: in texts, quotes are escaped. */
function* withResults(log, results) {
    const opening = '"results":[';
    const at = log.indexOf(opening) + opening.length;
    yield log.slice(0, at);
    for (const [i, result] of results.entries())
        yield i === 0 ? result : `,${result}`;
    yield log.slice(at);
}
/** The results that fit, as JSON, and how many do not. Where one is too large, those after it are worth less. */
function keepWithin({ results: most, octets: limit }, sources, ruleIndex) {
    const kept = [];
    let octets = 0;
    for (const make of sources.slice(0, most)) {
        const made = make();
        const result = { ...made, ruleIndex: ruleIndex.get(made.ruleId ?? "") ?? -1 };
        const text = (0,json_text/* escapeJson */.GO)(JSON.stringify(result));
        octets += Buffer.byteLength(text) + 1;
        if (octets > limit)
            break;
        kept.push(text);
    }
    return { kept, left: sources.length - kept.length };
}
function leftOutNote(left, { words }) {
    if (left === 0)
        return [];
    return [toNotification(words.viewers.leftOutResults(left), "warning")];
}
/** What could not be measured is a note and not a result: nothing is known to be wrong. */
function notes(report, groups, language) {
    const { finding, list, viewers } = language.words;
    const unknowns = groups.map(({ cause, domains, checks }) => {
        return finding.unmeasuredBecause(checks.length, list(domains, finding_view/* MAX_NAMES */.oA), (0,say.say)(cause, language));
    });
    const all = [...report.limitations.map((limitation) => (0,say.say)(limitation, language)), ...unknowns];
    const more = all.length - MAX_NOTES;
    const shown = more > 0 ? [...all.slice(0, MAX_NOTES), viewers.moreNotes(more)] : all;
    return shown.map((text) => toNotification(text, "note"));
}
function toNotification(text, level) {
    return { level, message: { text: (0,sanitize/* quoteProse */.U_)(text).replaceAll("](", "] (") } };
}


/***/ }))

};
