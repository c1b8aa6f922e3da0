export const id = 8675;
export const ids = [8675];
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

/***/ 83255:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   o: () => (/* binding */ coverageGroup)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60022);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96668);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84332);
/* harmony import */ var _markdown_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81616);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75617);
/* harmony import */ var _sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4630);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30634);
// The table of requirements in the job summary: a row each, with what checks it or who attests it.







/** Checks and domains that a row names before "and N more"; report.json has all. */
const MAX_NAMES = 3;
/** Characters of a statement and of who makes it in a row. */
const STATEMENT_LIMIT = 200;
const BY_LIMIT = 80;
const ATTESTED = "\ud83d\udcdd";
const NOT_COVERED = "\u2b1c";
/** The table, folded under one line; `lines` sum it up. */
function coverageGroup(coverage, lines, context) {
    const { columns, title } = context.language.words.coverage;
    const table = () => [
        `| ${columns.requirement} | ${columns.controls} | ${columns.coverage} |`,
        "| - | - | - |",
        ...coverage.map((one) => row(one, context)),
    ];
    const text = () => [...lines.map((line) => `- ${line}`), "", ...table()].join("\n");
    return (0,_markdown_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .foldedGroup */ ._B)(title(coverage.length), [{ text, findings: 1 }], "\n"); // whole or not at all
}
function row(coverage, context) {
    const { id } = coverage.requirement;
    const controls = (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlsOfRequirement */ .zL)(id).map((one) => (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(one.id));
    return `| ${(0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(id)} ${context.language.requirements[id]} | ${controls.join(", ")} | ${coverageText(coverage, context)} |`;
}
/** What checks or attests it, in a line. */
function coverageText(coverage, context) {
    const { state } = coverage;
    const { language } = context;
    const words = language.words.coverage;
    const where = forDomains(coverage, language);
    if (state === "not-applicable")
        return `${_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK_EMOJI */ .B[state]} ${words.notApplicable}`;
    if (state === "failed")
        return `${_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK_EMOJI */ .B.fail} ${words.failed(EMPHASIS, where, namedChecks(coverage, "fail", language))}`;
    if (state === "waived") {
        const until = (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(coverage.waivedUntil ?? "");
        return `${_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK_EMOJI */ .B.waived} ${words.waived(EMPHASIS, where, until, namedChecks(coverage, "waived", language))}`;
    }
    if (state === "switched-off")
        return [stateText(coverage, language), ...notable(coverage, language)].join("; ");
    const stated = statements(coverage, context);
    const separator = state === "attested" ? " " : "; "; // attested by \u2026
    const head = [stateText(coverage, language), ...(stated.length > 0 ? [stated.join("; ")] : [])].join(separator);
    return [head, ...notable(coverage, language), ...switchedOff(coverage, language)].join("; ");
}
const EMPHASIS = { bold: (words) => `**${words}**` };
/** A lesser check decides nothing; no check decides what is attested. */
function switchedOff(coverage, language) {
    const names = coverage.state === "attested" ? [] : coverage.switchedOff.map(({ check }) => check);
    return names.length === 0 ? [] : [language.words.coverage.switchedOff(codeList(names, language))];
}
function switchedOffMusts(coverage) {
    return coverage.switchedOff.flatMap(({ check, level }) => (level === "must" ? [check] : []));
}
function stateText(coverage, language) {
    const { state, status, checks } = coverage;
    const words = language.words.coverage;
    const where = forDomains(coverage, language);
    if (state === "unknown")
        return `${_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK_EMOJI */ .B.unknown} ${words.notMeasured(EMPHASIS, where, namedChecks(coverage, "unknown", language))}`;
    if (state === "switched-off")
        return `${NOT_COVERED} ${words.notChecked(EMPHASIS, where, codeList(switchedOffMusts(coverage), language))}`;
    if (state === "attested")
        return `${ATTESTED} ${words.attested(EMPHASIS)}`;
    if (state !== "checked")
        return `${NOT_COVERED} ${words.notCovered(EMPHASIS, where)}`;
    const mark = status === "warn" || status === "waived" ? status : "pass";
    return `${_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK_EMOJI */ .B[mark]} ${words.checked(EMPHASIS, checks.length)}`;
}
/** Nothing where each domain that it concerns has the state. */
function forDomains({ domains, concerned }, language) {
    return domains.length === concerned ? "" : language.words.coverage.forDomains(codeList(domains, language));
}
function statements(coverage, context) {
    const { language } = context;
    return coverage.attestations
        .slice(0, MAX_NAMES)
        .map((one) => one.problem === null
        ? statement(one, coverage, context)
        : (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCellProse */ .bg)((0,_say_js__WEBPACK_IMPORTED_MODULE_5__.say)(one.problem, language), STATEMENT_LIMIT));
}
function statement(attestation, { state, concerned }, context) {
    const { by, date, validUntil, statement: text, evidence, domains } = attestation;
    const { language, links } = context;
    const shown = "url" in evidence
        ? (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(evidence.url)
        : (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)((0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(evidence.file), (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(links, evidence.file));
    return language.words.coverage.statement(state === "attested", domains.length === concerned ? null : codeList(domains, language), (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCellProse */ .bg)(by, BY_LIMIT), (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(date), (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)(validUntil), (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCellProse */ .bg)(text, STATEMENT_LIMIT), shown);
}
/** The worst of the checks, if it is not said otherwise and worse than a pass. */
function notable(coverage, language) {
    const { status, state } = coverage;
    if (status === null || status === state || _mark_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK_RANK */ .F[status] >= _mark_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK_RANK */ .F.pass)
        return [];
    return [`${language.words.finding.marks[status]}: ${namedChecks(coverage, status, language)}`];
}
function namedChecks({ checks }, status, language) {
    const named = checks.filter((one) => one.status === status).map(({ check }) => check);
    return codeList(named, language);
}
function codeList(names, { words }) {
    return words.list(names.map(_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ), MAX_NAMES);
}


/***/ })),

/***/ 58675:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderOscal: () => (/* binding */ renderOscal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/controls.js
var src_controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/requirements.js
var src_requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/links.js
var links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/markdown-coverage.js
var markdown_coverage = __webpack_require__(83255);
// EXTERNAL MODULE: ./lib/src/report/mark.js
var mark = __webpack_require__(84332);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/sanitize-markdown.js
var sanitize_markdown = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/src/report/oscal-parts.js
// What all parts of an OSCAL document are made of: identifiers, properties, prose.




/** What the names of our own properties mean. */
const NAMESPACE = `${links/* PROJECT_PAGE */.wB}/blob/main/docs/oscal.md`;
/** The namespace of our identifiers: made once, by chance. */
const UUID_NAMESPACE = Buffer.from("0d5f3c1ea5c2467b9f0c7e54a3d6812b", "hex");
const VERSION_OCTET = 6;
const VARIANT_OCTET = 8;
/** A UUID of version 5 (RFC 9562 \u00a75.5): the same words have the same one. */
function nameUuid(...words) {
    const octets = (0,external_node_crypto_.createHash)("sha1").update(UUID_NAMESPACE).update(JSON.stringify(words)).digest().subarray(0, 16);
    octets.writeUInt8((octets.readUInt8(VERSION_OCTET) & 0x0f) | 0x50, VERSION_OCTET);
    octets.writeUInt8((octets.readUInt8(VARIANT_OCTET) & 0x3f) | 0x80, VARIANT_OCTET);
    return octets.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
/** The member `name`; none for an empty list, which OSCAL does not have. */
function member(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}
/** The same of items that are made one by one, as the document is written. */
function lazyMember(name, items, make) {
    return items.length === 0 ? {} : { [name]: made(items, make) };
}
function* made(items, make) {
    for (const item of items)
        yield make(item);
}
/** A property of ours; none for an empty value, which OSCAL does not have. */
function property(name, value) {
    const text = oscalString(value ?? "");
    return text === "" ? [] : [{ name, ns: NAMESPACE, value: text }];
}
/** A value that characterises a risk, in our own terms: none of NIST's, such as a likelihood, is measured. */
function facet(name, value) {
    return { name, system: NAMESPACE, value };
}
/** OSCAL's own property of a response to a risk. */
function responseType(value) {
    return { name: "type", value };
}
/** What made an observation or found a risk: the component that stands for this program. */
function toolOrigin(tool) {
    return { actors: [{ type: "tool", "actor-uuid": tool }] };
}
/** One line that neither begins nor ends with a space, as OSCAL's `string` is. */
function oscalString(text) {
    return (0,sanitize/* quoteProse */.U_)(text.trim()).trim();
}
/** The evidence of an observation: a piece for each source. */
function relevantEvidence(evidence, language) {
    return (0,sanitize/* quoteEvidence */.u7)(evidence, language).shown.map(({ source, lines }) => ({
        description: `${(0,sanitize_markdown/* markdownProse */.h$)(source)}:${(0,sanitize_markdown/* markdownEvidence */.DP)(lines)}`,
    }));
}
/** A list of Markdown; at most `limit` items, and how many more there are. */
function markdownList(items, limit, more) {
    const rest = items.length - limit;
    return [...items.slice(0, limit), ...(rest > 0 ? [more(rest)] : [])].map((item) => `- ${item}`).join("\n");
}
/** Where something was seen, as a subject of an observation. */
function domainSubject(domain) {
    return { "subject-uuid": domainUuid(domain), type: "component", title: (0,sanitize_markdown/* markdownCode */.D9)(domain) };
}
/** The component that stands for the mail of a domain. */
function domainUuid(domain) {
    return nameUuid("domain", domain);
}

// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
;// CONCATENATED MODULE: ./lib/src/report/oscal-observations.js








/** Project limits: findings with an observation of their own, and domains that one observation names. */
const MAX_FINDINGS = 10_000;
const MAX_SUBJECTS = 1000;
/** The worst findings first, as many as have an observation of their own. */
function observedFindings(report, context) {
    const { fail, waived, warn, info } = (0,survey/* surveyOf */.yj)(report).listed;
    const all = [...fail, ...waived, ...warn, ...info];
    const observed = all.slice(0, MAX_FINDINGS).map((placed) => {
        const { key, check, status } = placed.finding;
        const observation = toObservation(check, ["finding", key], report, context, () => observedPart(placed, context));
        return { placed, observation, risk: status === "fail" || status === "waived" ? nameUuid("risk", key) : null };
    });
    return { observed, more: all.length - observed.length };
}
/** What each check came to. */
function checkObservations(report, context) {
    return (0,survey/* surveyOf */.yj)(report).checks.map((check) => checkObservation(check, report, context));
}
/** What could not be measured, by why. It is neither satisfied nor not, so no finding has it. */
function unknownObservations(report, context) {
    return (0,survey/* surveyOf */.yj)(report).unknowns.map((group) => unknownObservation(group, report, context));
}
function observedPart({ domain, finding }, { language }) {
    const { check, status, level, change, evidence, location, section } = finding;
    return {
        title: title(check, language),
        description: describeFinding({ domain, finding }, language),
        props: [
            ...property("check", check),
            ...property("status", status),
            ...property("level", level),
            ...property("section", section),
            ...property("change", change),
            ...property("declared-at", (0,sanitize/* quoteLocation */.u6)(location)),
        ],
        types: ["finding"],
        subjects: [domainSubject(domain)],
        ...member("relevant-evidence", relevantEvidence(evidence, language)),
    };
}
/** What was found, and on what. */
function describeFinding(placed, language) {
    const { subject, message } = (0,finding_view/* viewBrief */.Wq)(placed, language);
    return `${(0,sanitize_markdown/* markdownCode */.D9)(subject)}: ${(0,sanitize_markdown/* markdownProse */.h$)(message)}`;
}
function checkObservation({ example, statuses }, report, context) {
    const { language } = context;
    const { check } = example;
    const { marks } = language.words.finding;
    const counts = [...statuses]
        .toSorted(([a], [b]) => mark/* MARK_RANK */.F[a] - mark/* MARK_RANK */.F[b])
        .map(([status, count]) => `${count} ${marks[status]}`);
    return toObservation(check, ["check", check], report, context, () => ({
        title: title(check, language),
        description: `${(0,sanitize_markdown/* markdownCode */.D9)(check)}: ${counts.join(", ")}`,
        ...member("props", property("check", check)),
        types: ["control-objective"],
    }));
}
function unknownObservation({ key, cause, domains, checks }, report, context) {
    const { language } = context;
    const { finding, list, oscal } = language.words;
    const named = list(checks.map((check) => (0,sanitize_markdown/* markdownCode */.D9)(check)));
    const more = domains.length - MAX_SUBJECTS;
    return toObservation(null, ["unknown", key], report, context, () => ({
        title: finding.marks.unknown,
        description: `${(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(cause, language))}\n\n${named}`,
        props: property("status", "unknown"),
        subjects: domains.slice(0, MAX_SUBJECTS).map(domainSubject),
        ...(more > 0 ? { remarks: oscal.moreDomains(more) } : {}),
    }));
}
function toObservation(check, name, { at }, { run, tool }, part) {
    const uuid = nameUuid("observation", run, ...name);
    return {
        uuid,
        check,
        part: () => ({ uuid, ...part(), methods: ["TEST"], origins: [toolOrigin(tool)], collected: at }),
    };
}
/** The claim of a check. */
function title(check, language) {
    return (0,sanitize_markdown/* markdownProse */.h$)((0,report_language/* checkWords */.iW)(check, language)?.title ?? check);
}

;// CONCATENATED MODULE: ./lib/src/report/oscal-findings.js










/** The part of a control in the catalogue that says what is required: `KONF.13.5_stm`. */
const STATEMENT = "_stm";
/** The requirements of the guidelines, then the controls. */
function claimsOf(report, language) {
    const { coverage, controls, checks } = (0,survey/* surveyOf */.yj)(report);
    const examples = checks.map(({ example }) => example);
    return [
        ...coverage.map((one) => {
            const { id, shownBy, level } = one.requirement;
            const own = examples.filter(({ requirements }) => requirements.includes(id));
            return {
                id,
                title: language.requirements[id],
                target: { type: "objective-id", "target-id": id },
                coverage: one,
                isShown: shownBy === "checks",
                isRecommendation: level === "should",
                checks: new Set(own.map(({ check }) => check)),
            };
        }),
        ...controls.map((one) => {
            const { id, title: name, bearing } = one.control;
            const own = examples.filter(({ check }) => (0,src_controls/* controlsOfCheck */.Ik)(check).includes(one.control));
            return {
                id,
                title: name,
                target: { type: "statement-id", "target-id": `${id}${STATEMENT}` },
                coverage: one,
                isShown: bearing === "decides",
                isRecommendation: false,
                checks: new Set(own.map(({ check }) => check)),
            };
        }),
    ];
}
/** Whether a claim is satisfied; null where this run does not decide it. */
function isSatisfied({ coverage: { state, checks }, isShown, isRecommendation }) {
    if (state === "failed" || state === "waived")
        return false;
    if (state !== "checked" || !isShown)
        return null;
    return !(isRecommendation && checks.some(({ status }) => status === "warn" || status === "waived"));
}
/** Whether this run decides a claim. */
function isDecided(claim) {
    return isSatisfied(claim) !== null;
}
/** What a claim that is decided comes to. */
function oscalFinding(claim, observations, risks, { run, language }) {
    const satisfied = isSatisfied(claim) === true;
    const isRelated = ({ check }) => check !== null && claim.checks.has(check);
    return {
        uuid: nameUuid("finding", run, claim.id),
        title: `${claim.id} ${claim.title}`,
        description: describe(claim, language),
        target: {
            ...claim.target,
            status: {
                state: satisfied ? "satisfied" : "not-satisfied",
                reason: satisfied ? "pass" : "fail",
            },
        },
        ...member("related-observations", observations.filter(isRelated).map(({ uuid }) => ({ "observation-uuid": uuid }))),
        ...member("related-risks", risks.filter(({ observation }) => isRelated(observation)).map(({ risk }) => ({ "risk-uuid": risk }))),
    };
}
/** What this run leaves open, a line for each claim that concerns an audited domain. */
function undecidedLines(claims, language) {
    return claims
        .filter((claim) => !isDecided(claim) && claim.coverage.state !== "not-applicable")
        .map((claim) => `${claim.id} ${claim.title}: ${describe(claim, language)}`);
}
function describe({ coverage, isShown }, language) {
    const text = (0,markdown_coverage/* coverageText */._)(coverage, { language, links: links/* NO_LINKS */.EB });
    return coverage.state === "checked" && !isShown ? `${text}; ${language.words.oscal.asksForMore}` : text;
}
/** The findings that are risks: what fails, and what is waived. */
function risksOf(observed) {
    return observed.filter((one) => one.risk !== null);
}
/** What fails is open; what is waived is an accepted deviation until its waiver ends. */
function oscalRisk({ placed, observation, risk }, { tool, language }) {
    const { domain, finding } = placed; // made when it is asked for
    const { check, level, waiver } = finding;
    return {
        uuid: risk,
        title: title(check, language),
        description: describeFinding({ domain, finding }, language),
        statement: (0,sanitize_markdown/* markdownProse */.h$)((0,report_language/* checkWords */.iW)(check, language)?.why ?? check),
        ...member("props", [
            ...property("check", check),
            ...property("waiver-reason", waiver?.reason ?? null),
            ...property("waiver-owner", waiver?.owner ?? null),
        ]),
        status: waiver === null ? "open" : "deviation-approved",
        origins: [toolOrigin(tool)],
        characterizations: [{ origin: toolOrigin(tool), facets: [facet("level", level)] }],
        ...(waiver === null ? {} : { deadline: `${waiver.expires}T23:59:59Z` }),
        ...member("remediations", [...acceptance(finding, language), ...recommendations(finding, language)]),
        "related-observations": [{ "observation-uuid": observation.uuid }],
    };
}
/** What the waiver of a finding decides. */
function acceptance({ key, waiver }, { words }) {
    if (waiver === null)
        return [];
    const { reason, owner, expires } = waiver;
    return [
        {
            uuid: nameUuid("acceptance", key),
            lifecycle: "completed", // it was decided, and nothing else is planned
            title: words.oscal.acceptance,
            description: (0,sanitize_markdown/* markdownProse */.h$)(reason === "" ? words.oscal.acceptance : reason),
            props: [responseType("accept")],
            remarks: words.oscal.accepted(owner === null ? null : (0,sanitize_markdown/* markdownCode */.D9)(owner), (0,sanitize_markdown/* markdownCode */.D9)(expires)),
        },
    ];
}
function recommendations(finding, language) {
    const fix = (0,finding_view/* viewFix */.jW)(finding, language);
    if (fix === null)
        return [];
    const records = fix.records.map((record) => (0,sanitize/* recordLineOrNote */.rC)(record, language));
    return [
        {
            uuid: nameUuid("remediation", finding.key),
            lifecycle: "recommendation",
            title: language.words.finding.headings.fix,
            props: [responseType("mitigate")],
            description: [(0,sanitize_markdown/* markdownProse */.h$)(fix.text), ...(records.length > 0 ? [(0,sanitize_markdown/* fencedBlock */.zW)("dns", records)] : [])].join("\n\n"),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/oscal.js
// The report as OSCAL 1.1.3 assessment results (pages.nist.gov/OSCAL, "Assessment Results Model"), for tools of security management.













const OSCAL_VERSION = "1.1.3";
/** Project limit: lines of remarks. */
const MAX_REMARKS = 100;
/** Who makes an attestation. */
const ATTESTER = "attester";
/** In parts; ends in a newline. The identifiers are made of the content, so the same report gives the same bytes. */
function renderOscal(report, { language }) {
    const { words } = language;
    const run = identifyRun(report, language);
    const tool = nameUuid("tool", report.tool.version);
    const plan = nameUuid("plan", run);
    const attestations = report.attestations.filter(({ problem }) => problem === null);
    return (0,json_text/* jsonParts */.lx)({
        "assessment-results": {
            uuid: nameUuid("document", run),
            metadata: {
                title: words.oscal.title,
                "last-modified": report.at,
                version: report.at,
                "oscal-version": OSCAL_VERSION,
                props: property("language", language.tag),
                ...parties(attestations, language),
            },
            "import-ap": { href: `#${plan}`, remarks: words.oscal.plan },
            "local-definitions": { "objectives-and-methods": objectives(language) },
            results: [toResult(report, attestations, { run, tool, language })],
            "back-matter": { resources: resources(report, plan, language) },
        },
    });
}
/**
 * What differs between two runs whose reports do. Items are hashed one by one: a report may have a million findings, and each requirement
 * names its domains.
 */
function identifyRun(report, language) {
    const { tool, at, profile, view, config, resolvers, limitations, faults, attestations } = report;
    const { listed, unknowns, matrix, coverage, controls } = (0,survey/* surveyOf */.yj)(report);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const add = (content) => hash.update(JSON.stringify(content));
    const addEach = (items) => {
        let separator = "[";
        for (const item of items) {
            hash.update(separator + JSON.stringify(item));
            separator = ",";
        }
        hash.update(items.length === 0 ? "[]" : "]");
    };
    add([tool, at, profile, view, config, resolvers, limitations, faults, attestations, language.tag]);
    for (const { finding } of Object.values(listed).flat()) {
        const { key, status, message, change } = finding;
        add([key, status, message, change]);
    }
    add(unknowns.map(({ key, domains, checks }) => [key, domains, checks]));
    hash.update(`[{"sections":${JSON.stringify(matrix.sections)},"rows":`);
    addEach(matrix.rows);
    hash.update("},");
    addEach(coverage);
    hash.update(",");
    addEach(controls);
    hash.update("]");
    return hash.digest("hex");
}
function toResult(report, attestations, context) {
    const { language } = context;
    const { at, profile, view, conclusion, config } = report;
    const { observed, more } = observedFindings(report, context);
    const observations = [
        ...checkObservations(report, context),
        ...observed.map(({ observation }) => observation),
        ...unknownObservations(report, context),
    ];
    const risks = risksOf(observed);
    const claims = claimsOf(report, language);
    return {
        uuid: nameUuid("result", context.run),
        title: language.words.oscal.title,
        description: language.words.oscal.description(report.domains.length, profile, view),
        start: at,
        end: at,
        props: [
            ...property("profile", profile),
            ...property("view", view),
            ...property("conclusion", conclusion),
            ...property("policy-sha256", config.sha256),
        ],
        "local-definitions": localDefinitions(report, context),
        "reviewed-controls": reviewedControls(undecidedLines(claims, language), language),
        ...member("attestations", attestations.map((one) => toAttestation(one, language))),
        ...lazyMember("observations", observations, ({ part }) => part()),
        ...lazyMember("risks", risks, (risk) => oscalRisk(risk, context)),
        ...lazyMember("findings", claims.filter(isDecided), (claim) => oscalFinding(claim, observations, risks, context)),
        ...remarks(report, more, language),
    };
}
/** Which domains the run leaves out, its limits, errors in declared files, and how many findings are left out. */
function remarks(report, more, language) {
    const { viewers } = language.words;
    const lines = [
        ...(more > 0 ? [viewers.moreFindings(more)] : []),
        ...(report.changedOnly === null ? [] : [(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(report.changedOnly.note, language))]),
        ...report.limitations.map((one) => (0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(one, language))),
        ...report.faults.map((fault) => (0,sanitize_markdown/* markdownProse */.h$)((0,say.say)((0,model/* withPlace */.qS)(fault), language))),
    ];
    return lines.length === 0 ? {} : { remarks: markdownList(lines, MAX_REMARKS, viewers.moreNotes) };
}
/** The mail of each domain, and this program. */
function localDefinitions(report, { tool, language }) {
    const { oscal } = language.words;
    const program = {
        uuid: tool,
        type: "software",
        title: report.tool.name,
        description: oscal.tool,
        ...member("props", versionProperty(report.tool.version)),
        links: [{ href: links/* PROJECT_PAGE */.wB }],
        status: { state: "operational" },
    };
    const platform = { uuid: nameUuid("platform", tool), title: report.tool.name };
    return {
        ...lazyMember("components", (0,survey/* surveyOf */.yj)(report).matrix.rows, ({ domain }) => ({
            uuid: domainUuid(domain),
            type: "service",
            title: (0,sanitize_markdown/* markdownCode */.D9)(domain),
            description: oscal.domain,
            status: { state: "operational" },
        })),
        "assessment-assets": {
            components: [program],
            "assessment-platforms": [{ ...platform, "uses-components": [{ "component-uuid": tool }] }],
        },
    };
}
/** OSCAL's own property of a component. */
function versionProperty(version) {
    const value = oscalString(version);
    return value === "" ? [] : [{ name: "version", value }];
}
/** What checks bear on, and what this run leaves open of it. */
function reviewedControls(undecided, { words: { oscal, viewers } }) {
    const selection = (description, resource, ids) => ({
        description,
        links: [{ href: `#${resource}`, rel: "reference" }],
        "include-controls": ids.map((id) => ({ "control-id": id })),
    });
    const controls = src_controls/* CONTROLS */.VH.filter(({ checks }) => checks.length > 0).map(({ id }) => id);
    const requirements = src_requirements/* REQUIREMENTS */.dq.filter(({ shownBy }) => shownBy === "checks");
    return {
        "control-selections": [
            selection(oscal.controls, catalogueUuid(), controls),
            ...guidelines().map((guideline) => {
                const own = requirements.filter((one) => one.guideline === guideline);
                return selection(oscal.requirements(guideline), guidelineUuid(guideline), own.map(({ id }) => id));
            }),
        ],
        "control-objective-selections": [
            {
                description: oscal.objectives,
                "include-objectives": requirements.map(({ id }) => ({ "objective-id": id })),
            },
        ],
        ...(undecided.length === 0
            ? {}
            : { remarks: `${oscal.undecided}\n\n${markdownList(undecided, MAX_REMARKS, viewers.moreNotes)}` }),
    };
}
/** The guidelines are not published as OSCAL: findings on them are about these objectives. */
function objectives(language) {
    return src_requirements/* REQUIREMENTS */.dq.map(({ id, guideline, section }) => ({
        "control-id": id,
        parts: [{ id, name: "objective", title: language.requirements[id], prose: `BSI ${guideline} ${section}` }],
    }));
}
function toAttestation(attestation, language) {
    const { requirement, statement, by, date, validUntil, evidence, domains, location } = attestation;
    const { oscal, list } = language.words;
    const shown = "url" in evidence ? evidence.url : evidence.file;
    const names = list(domains.map((domain) => (0,sanitize_markdown/* markdownCode */.D9)(domain)), finding_view/* MAX_NAMES */.oA);
    return {
        "responsible-parties": [{ "role-id": ATTESTER, "party-uuids": [partyUuid(by)] }],
        parts: [
            {
                uuid: nameUuid("attestation", requirement, statement, by, date, (0,model/* formatLocation */.j$)(location)),
                name: "statement",
                title: (0,sanitize_markdown/* markdownProse */.h$)(requirement),
                props: [
                    ...property("requirement", requirement),
                    ...property("date", date),
                    ...property("valid-until", validUntil),
                ],
                prose: [(0,sanitize_markdown/* markdownProse */.h$)(statement), oscal.attested(names, (0,sanitize_markdown/* markdownCode */.D9)(shown))].join("\n\n"),
            },
        ],
    };
}
function parties(attestations, { words }) {
    const names = [...new Set(attestations.map(({ by }) => by))];
    if (names.length === 0)
        return {};
    return {
        roles: [{ id: ATTESTER, title: words.oscal.attester }],
        parties: names.map((by) => {
            const name = oscalString(by);
            return { uuid: partyUuid(by), type: "person", ...(name === "" ? {} : { name }) };
        }),
    };
}
function partyUuid(by) {
    return nameUuid("party", by);
}
function resources({ config }, plan, { words: { oscal } }) {
    return [
        {
            uuid: plan,
            title: (0,sanitize_markdown/* markdownCode */.D9)(config.file),
            description: oscal.plan,
            ...member("props", property("policy-sha256", config.sha256)),
        },
        {
            uuid: catalogueUuid(),
            title: `${src_controls/* CONTROL_CATALOGUE */.qE.title}, ${src_controls/* CONTROL_CATALOGUE */.qE.version}`,
            rlinks: [{ href: src_controls/* CONTROL_CATALOGUE */.qE.url }],
        },
        ...guidelines().map((guideline) => ({
            uuid: guidelineUuid(guideline),
            title: `BSI ${guideline} v${src_requirements/* GUIDELINES */._n[guideline].version}`,
        })),
    ];
}
function guidelines() {
    return Object.keys(src_requirements/* GUIDELINES */._n);
}
function catalogueUuid() {
    return nameUuid("catalogue", src_controls/* CONTROL_CATALOGUE */.qE.title, src_controls/* CONTROL_CATALOGUE */.qE.version);
}
function guidelineUuid(guideline) {
    return nameUuid("guideline", guideline, src_requirements/* GUIDELINES */._n[guideline].version);
}


/***/ }))

};
