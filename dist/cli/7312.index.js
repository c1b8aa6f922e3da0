export const id = 7312;
export const ids = [7312];
export const modules = {

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

/***/ 87312:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MIN_LIMIT: () => (/* binding */ MIN_LIMIT),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/markdown-budget.js
var markdown_budget = __webpack_require__(81616);
// EXTERNAL MODULE: ./lib/src/report/markdown-coverage.js
var markdown_coverage = __webpack_require__(83255);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/brief.js
var brief = __webpack_require__(43129);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var report_diff = __webpack_require__(80142);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/markdown-table.js
var markdown_table = __webpack_require__(75617);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/sanitize-markdown.js
var sanitize_markdown = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/src/report/markdown-finding.js
// Single findings in Markdown: a line each, and a folded block for failures and warnings.








/** Characters of a message, and of a fix, in a line that has to do alone. */
const SUMMARY_LIMIT = 160;
const FIX_LIMIT = 300;
/** A place, linked to its line. */
function linkedLocation(location, context) {
    return (0,sanitize_markdown/* markdownLink */.iQ)((0,sanitize_markdown/* markdownLocation */.no)(location), (0,report_links/* lineUrl */.gV)(context.links, location));
}
/** A check, linked to its page. */
function linkedCheck(check, language) {
    return (0,sanitize_markdown/* markdownLink */.iQ)((0,sanitize_markdown/* markdownCode */.D9)(check), (0,report_links/* checkUrl */.CU)(check, language));
}
function codeList(names, { words }) {
    return words.list(names.map((name) => (0,sanitize_markdown/* markdownCode */.D9)(name)), finding_view/* MAX_NAMES */.oA);
}
/** What fails, where, and how to fix it, in one line; the block of the same finding has the rest. */
function findingLine(group, context) {
    const { language } = context;
    const { mark, message, location, fix } = viewFinding(group, language);
    const lead = mark === "fail" ? "" : `${MARK_EMOJI[mark]} `;
    const place = [
        linkedLocation(location, context),
        ...(fix === null ? [] : [markdownProse(firstSentence(fix.text), FIX_LIMIT)]),
    ];
    return `- ${lead}**${briefProse(message)}** (${namedSubjects(group, language)}) \u2014 ${place.join(" \u2014 ")}`;
}
/** What was fixed, in the same form. */
function fixedLine(group, context) {
    const { language } = context;
    const { message, location } = (0,finding_view/* viewFinding */.Pz)(group, language);
    return `- ${markdown_table/* MARK_EMOJI */.B.pass} **${language.words.finding.headings.fixed}** ${briefProse(message)} (${namedSubjects(group, language)}) \u2014 ${linkedLocation(location, context)}`;
}
/** A failure that the change takes out of the count, and what does that. */
function weakenedLine({ by, group }, language) {
    return `- **${briefProse((0,finding_view/* viewFinding */.Pz)(group, language).message)}** (${namedSubjects(group, language)}) \u2014 ${(0,sanitize_markdown/* markdownProse */.h$)(language.words.result.weakenedBy(by))}`;
}
/** White space at the end would keep what follows from ending the bold text (CommonMark \u00a76.2). */
function briefProse(message) {
    return (0,sanitize_markdown/* markdownProse */.h$)((0,brief/* briefMessage */.g)(message), SUMMARY_LIMIT).trimEnd() || (0,sanitize_markdown/* markdownCode */.D9)("");
}
function namedSubjects(group, language) {
    return `${linkedCheck(group.first.finding.check, language)}, ${codedSubjects(group, language)}`;
}
function codedSubjects(group, language) {
    return (0,finding_view/* nameSubjects */.Xq)(group, language, (subject) => (0,sanitize_markdown/* markdownCode */.D9)(subject));
}
/** A failure or a warning in full, with the other subjects that have it. */
function findingBlock(group, { context, isListed = false, isOpen = false }) {
    const { language } = context;
    const { headings } = language.words.finding;
    const view = (0,finding_view/* viewFinding */.Pz)(group, language);
    const { mark, change, message, title, why, references, location, fix, also } = view;
    const badge = change === "new" && !isListed ? ` <b>${headings.newBadge}</b>` : "";
    const shown = isListed ? (0,brief/* briefMessage */.g)(message) : message.slice(0, SUMMARY_LIMIT);
    const edit = fix?.edit ?? null;
    const diff = edit === null ? null : (0,report_diff/* diffLines */.P)(edit);
    const end = isListed ? blockTopic(view, diff !== null, language) : (0,sanitize_markdown/* htmlProse */.n8)(message, SUMMARY_LIMIT);
    const evidence = edit === null || diff === null ? view.evidence : withoutShown(view.evidence, edit);
    // What a check worked out says at length what the message sums up.
    const isSaid = shown === message || (isListed && evidence.some(({ at }) => "about" in at));
    const parts = [
        // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark \u00a74.6).
        `<details${isOpen ? " open" : ""}>\n<summary>${markdown_table/* MARK_EMOJI */.B[mark]}${badge} ${blockName(view, language)}: ${end}</summary>`,
        ...(isSaid ? [] : [`**${headings.seen}** ${(0,sanitize_markdown/* markdownProse */.h$)(message)}`]),
        `**${headings.rule}** ${title === undefined ? "" : `${(0,sanitize_markdown/* markdownLink */.iQ)((0,sanitize_markdown/* markdownProse */.h$)(title), (0,report_links/* checkUrl */.CU)(view.check, language))} \u00b7 `}${(0,sanitize_markdown/* markdownProse */.h$)(references)}`,
        ...(why === undefined ? [] : [`**${headings.why}** ${(0,sanitize_markdown/* markdownProse */.h$)(why)}`]),
        ...(isListed ? [] : [`**${headings.where}** ${linkedLocation(location, context)}`]),
        ...evidenceBlocks(evidence, language),
        ...(fix === null ? [] : fixBlocks(fix, diff, isListed, context)),
        ...(also.length === 0 ? [] : alsoBlocks(also, context)),
        "</details>",
    ];
    return parts.join("\n\n");
}
/** Subjects named in the line that stays visible when a block is folded. */
const MAX_SUBJECTS = 2;
function blockName({ check, subject, also }, { words }) {
    const names = [subject, ...also.map((other) => other.subject)].map((name) => (0,sanitize_markdown/* htmlCode */.h8)(name));
    return `${(0,sanitize_markdown/* htmlCode */.h8)(check)} ${words.list(names, MAX_SUBJECTS)}`;
}
/** What a block adds to its line. */
function blockTopic({ fix }, hasDiff, { words: { finding } }) {
    const { topics } = finding;
    if (fix === null)
        return topics.why;
    if (hasDiff)
        return topics.edit;
    return fix.records.length > 0 ? topics.records : topics.fix;
}
/** The evidence that the lines of an edit do not show, in however many strings a file writes it. */
function withoutShown(evidence, { before }) {
    const squeezed = (written) => written.replace(/["'\s()\\]/g, "");
    const lines = squeezed(before.join("\n"));
    return evidence.filter(({ text }) => text === "" || !lines.includes(squeezed(text)));
}
/** The other subjects of a group: where they differ, and their own records. */
function alsoBlocks(others, context) {
    const { language } = context;
    const { atPlace, headings } = language.words.finding;
    const items = others.map(({ subject, location, message }) => {
        const place = location === null ? "" : atPlace(linkedLocation(location, context));
        return `- ${(0,sanitize_markdown/* markdownCode */.D9)(subject)}${place}${message === null ? "" : `: ${(0,sanitize_markdown/* markdownProse */.h$)(message)}`}`;
    });
    const diffs = others.map(({ edit }) => (edit === null ? null : (0,report_diff/* diffLines */.P)(edit)));
    return [
        `**${headings.also}**\n\n${items.join("\n")}`,
        ...recordBlocks(others.flatMap(({ records }, i) => (diffs[i] === null ? records : [])), language),
        ...others.flatMap(({ edit }, i) => editBlocks(edit, diffs[i] ?? null, context)),
    ];
}
/** Findings that say the same, as their message alone. */
function findingItem(group, language) {
    const { check, message } = (0,finding_view/* viewBrief */.Wq)(group.first, language);
    return `- ${linkedCheck(check, language)} ${codedSubjects(group, language)}: ${(0,sanitize_markdown/* markdownProse */.h$)(message)}`;
}
/** A waived failure, with the reason, owner and expiry of the waiver. */
function waivedItem(placed, language) {
    const { waiver } = placed.finding;
    const item = findingItem({ first: placed, others: [] }, language);
    if (waiver === null)
        return item;
    const owner = waiver.owner === null ? "" : `, ${(0,sanitize_markdown/* markdownCode */.D9)(waiver.owner)}`;
    const bold = (text) => `**${text}**`;
    const until = language.words.finding.waivedUntil(bold, (0,sanitize_markdown/* markdownCode */.D9)(waiver.expires));
    return `${item}. ${until}${owner}: ${(0,sanitize_markdown/* markdownProse */.h$)(waiver.reason)}`;
}
/** A mistake in a declared file, which keeps its zone from being judged. */
function faultItem({ location, message }, context) {
    return `- ${linkedLocation(location, context)} ${(0,sanitize_markdown/* markdownProse */.h$)((0,say.sayText)(message, context.language))}`;
}
/** A probable mistake in a declared record, and the corrected text. */
function warningItem(warning, context) {
    const suggested = (0,sanitize/* suggestedLine */.iB)(warning);
    const text = `${linkedLocation(warning.location, context)} ${(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(warning.message, context.language))}`;
    return suggested === null ? text : `${text}\n\n${(0,sanitize_markdown/* fencedBlock */.zW)("text", [suggested])}`;
}
/** A step to take before a change. */
function rolloutItem({ domain, subject, message, doFirst }, language) {
    const { first } = language.words.finding.headings;
    const [change, step] = [message, doFirst].map((text) => (0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(text, language)));
    return `- ${(0,sanitize_markdown/* markdownCode */.D9)((0,finding_view/* subjectLabel */.pb)(domain, subject))}: ${change}. **${first}** ${step}`;
}
/** The checks that could not be measured for one reason. */
function unknownItem({ cause, only, domains, checks }, language) {
    if (only !== null)
        return findingItem({ first: only, others: [] }, language);
    const unmeasured = language.words.finding.unmeasured(checks.length, codeList(domains, language));
    return `- ${unmeasured}: ${(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(cause, language))} (${codeList(checks, language)})`;
}
function evidenceBlocks(evidence, language) {
    const { headings, moreEvidence } = language.words.finding;
    const { shown, more } = (0,sanitize/* quoteEvidence */.u7)(evidence, language);
    const blocks = shown.map(({ source, lines }) => `**${headings.evidence}** ${(0,sanitize_markdown/* markdownCode */.D9)(source)}:${(0,sanitize_markdown/* markdownEvidence */.DP)(lines)}`);
    return more > 0 ? [...blocks, moreEvidence(more)] : blocks;
}
/** A diff shows the records too. */
function fixBlocks(fix, diff, isListed, context) {
    const isSaid = isListed && (0,brief/* firstSentence */.q)(fix.text) === fix.text;
    const { language } = context;
    return [
        ...(isSaid ? [] : [`**${language.words.finding.headings.fix}** ${(0,sanitize_markdown/* markdownProse */.h$)(fix.text)}`]),
        ...(diff === null ? recordBlocks(fix.records, language) : editBlocks(fix.edit, diff, context)),
        ...fileBlocks(fix.file, language),
    ];
}
/** Records to publish, as lines to paste. */
function recordBlocks(records, language) {
    const lines = records.map((record) => (0,sanitize/* recordLineOrNote */.rC)(record, language));
    return lines.length > 0 ? [(0,sanitize_markdown/* fencedBlock */.zW)("dns", [...new Set(lines)])] : [];
}
/** The file to serve. */
function fileBlocks(file, { words }) {
    return file === null
        ? []
        : [
            `**${words.finding.headings.file}** ${(0,sanitize_markdown/* markdownCode */.D9)(file.url)}`,
            (0,sanitize_markdown/* fencedBlock */.zW)("text", file.lines.map((line) => (0,sanitize/* quoteProse */.U_)(line))),
        ];
}
/** The change to the file that declares the records. */
function editBlocks(edit, diff, context) {
    if (edit === null || diff === null)
        return [];
    return [
        `**${context.language.words.finding.headings.change}** ${linkedLocation(edit, context)}`,
        (0,sanitize_markdown/* fencedBlock */.zW)("diff", diff.map(({ mark, text }) => mark + text)),
    ];
}

// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/mail-records.js
var mail_records = __webpack_require__(80349);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
// EXTERNAL MODULE: ./lib/src/report/summary-lines.js
var summary_lines = __webpack_require__(43803);
;// CONCATENATED MODULE: ./lib/src/report/markdown-parts.js










/** Lines of a list before "and N more"; each is bounded by its characters too. */
const MAX_LINES = 10;
const LINE_LIMIT = 300;
const PROFILE_NAMES = { "tr-03108": "TR-03108", bsi: "BSI" };
/** Who speaks, the verdict and what the change does. */
function verdictHeading(mark, report, language) {
    const verdict = language.words.result.verdict((0,sanitize_markdown/* markdownProse */.h$)((0,summary_lines/* headline */.Pl)(report, language), LINE_LIMIT));
    return `### ${markdown_table/* MARK_EMOJI */.B[mark]} ${verdict}`;
}
/** How the domains meet the profile: one line over the sections. */
function complianceLine({ profile, domains, changedOnly }, { matrix }, language) {
    const { page, result } = language.words;
    const marks = (0,status_matrix/* compliance */.Is)(matrix).map(({ section, mark }) => `${(0,report_language/* sectionName */.$)(section, language)}\u00a0${markdown_table/* MARK_EMOJI */.B[mark ?? "not-applicable"]}`);
    const leftOut = changedOnly?.leftOut ?? 0;
    const count = `${result.domains(domains.length)}${leftOut > 0 ? `, ${page.leftOutDomains(leftOut)}` : ""}`;
    return `${[`**${PROFILE_NAMES[profile]}**`, ...marks].join(" \u00b7 ")} (${count})`;
}
/** Counts, and where the rest is. */
function standingLine(counts, links) {
    return [...counts.map((count) => (0,sanitize_markdown/* markdownProse */.h$)(count, LINE_LIMIT)), ...links].join(" \u00b7 ");
}
/** The job summary, which the page of a run shows. */
function summaryLink({ language, links: { run } }) {
    return run === null ? [] : [markdownLink(language.words.page.fullReport, run)];
}
/** The report files, if the workflow uploads them. */
function filesLink({ language, links }) {
    const url = (0,report_links/* artifactsUrl */.N6)(links);
    return url === null ? [] : [(0,sanitize_markdown/* markdownLink */.iQ)(language.words.page.reportFiles, url)];
}
/** The failures that a change takes out of the count, and what it asks for less, as blocks. */
function weakeningBlocks({ weakenings }, { weakened }, context) {
    if (weakenings === null || weakenings.length + weakened.length === 0)
        return [];
    const { language } = context;
    const line = ({ message, location }) => `- ${(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(message, language), LINE_LIMIT)} (${linkedLocation(location, context)})`;
    return [
        `${markdown_table/* MARK_EMOJI */.B.warn} **${language.words.result.weakenings}**`,
        boundedList([...weakened.map((one) => () => weakenedLine(one, language)), ...weakenings.map((one) => () => line(one))], language),
    ];
}
/** The mail records that a change adds or removes, folded; null where there are none. */
function mailRecordsGroup(report, context, most) {
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed === null)
        return null;
    const shown = changed.changes.slice(0, most);
    const { language } = context;
    const more = changed.changes.length - shown.length + changed.more;
    const items = shown.map((one) => ({ text: () => mailRecordItem(one, context), findings: 0 }));
    const rest = more === 0 ? [] : [{ text: () => `- ${language.words.result.more(more)}`, findings: 0 }];
    return (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.info} ${(0,mail_records/* mailRecordsHeading */.wA)(changed, language)}`, [...items, ...rest], "\n");
}
/** A removed record has no line to link to. */
function mailRecordItem(one, context) {
    const { language } = context;
    const place = one.change === "added" ? ` (${linkedLocation(one.location, context)})` : "";
    return `- ${(0,mail_records/* changeLabel */.pG)(one, language)}: ${(0,sanitize_markdown/* markdownCode */.D9)((0,mail_records/* changedRecord */.an)(one))}${(0,mail_records/* policyDoubt */.tf)(one, language)}${place}`;
}
/** Sentences as a list, as blocks. */
function bulletList(sentences, language) {
    if (sentences.length === 0)
        return [];
    const lines = sentences.map((one) => () => `- ${(0,sanitize_markdown/* markdownProse */.h$)(one, LINE_LIMIT)}`);
    return [boundedList(lines, language)];
}
/** The first lines, and how many more there are. */
function boundedList(lines, { words }) {
    const more = lines.length - MAX_LINES;
    const shown = lines.slice(0, MAX_LINES).map((line) => line());
    return [...shown, ...(more > 0 ? [`- ${words.result.more(more)}`] : [])].join("\n");
}

// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
;// CONCATENATED MODULE: ./lib/src/report/markdown.js













/** A report has at least its result, which needs less than this. */
const MIN_LIMIT = 1024;
const TITLE_LIMIT = 100;
const markdown_LINE_LIMIT = 300;
/** Resolvers shown before "and N more". */
const MAX_RESOLVERS = 10;
/** Failures whose block is unfolded, so that the first ones are visible without a click and the list is short. */
const MAX_UNFOLDED = 2;
/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below MIN_LIMIT. */
function renderMarkdown(report, options) {
    const { limit, language, links = report_links/* NO_LINKS */.EB } = options;
    const context = { language, links };
    const { page, result } = language.words;
    if (limit < MIN_LIMIT)
        throw new RangeError(`a report needs ${MIN_LIMIT} octets; the limit is ${limit}`);
    const view = (0,report_view/* viewReport */.ab)(report);
    const groups = itemGroups(report, view, context);
    const end = footer(report, language);
    const files = (0,report_links/* artifactsUrl */.N6)(links);
    const place = files === null ? "" : page.amongFiles((0,sanitize_markdown/* markdownLink */.iQ)(page.reportFiles, files));
    const leftOut = (count) => page.leftOut(`**${page.moreCount(count)}**`, place);
    const reserve = (0,markdown_budget/* byteLength */.dp)(leftOut(Number.MAX_SAFE_INTEGER)) + (0,markdown_budget/* byteLength */.dp)(end) + 2 * (0,markdown_budget/* byteLength */.dp)(markdown_budget/* GAP */.Rd) + 1;
    const head = headVariants(report, view, options.title, context).find((text) => (0,markdown_budget/* byteLength */.dp)(text) + reserve <= limit);
    if (head === undefined)
        return `${heading(report, language)}${markdown_budget/* GAP */.Rd}${result.disclaimer}\n`;
    const { blocks, omitted } = (0,markdown_budget/* fillBudget */.DD)(groups, limit - reserve - (0,markdown_budget/* byteLength */.dp)(head));
    return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(markdown_budget/* GAP */.Rd)}\n`;
}
function itemGroups(report, view, context) {
    return [...failureGroups(report, view, context), ...otherGroups(report, view, context)].filter((group) => group.items.length > 0);
}
function itemsOf(all, text) {
    return all.map((one) => ({ text: () => text(one), findings: 1 }));
}
/** What is to be done. */
function failureGroups(report, view, context) {
    const { language } = context;
    const { page, result } = language.words;
    const blocks = (groups, unfolded = 0) => groups.flatMap(group_findings/* splitGroup */.kE).map((group, i) => ({
        text: () => findingBlock(group, { context, isOpen: i < unfolded }),
        findings: 1 + group.others.length,
    }));
    const listed = (open, items, separator) => {
        return { open: `#### ${open}${markdown_budget/* GAP */.Rd}`, items, separator, close: "" };
    };
    return [
        listed(`${page.declaredErrors}${markdown_budget/* GAP */.Rd}${page.notJudged}`, itemsOf(report.faults, (fault) => faultItem(fault, context)), "\n"),
        listed((0,summary_lines/* isCompared */.uQ)(report) ? page.newFailures : page.failures, blocks(view.failures, MAX_UNFOLDED), markdown_budget/* GAP */.Rd),
        listed(page.rolloutOrder, itemsOf(report.rollout, (step) => rolloutItem(step, language)), "\n"),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.warn} ${result.newWarnings(view.newWarnings.length)}`, blocks(view.newWarnings), markdown_budget/* GAP */.Rd),
        listed(page.knownFailures, blocks(view.knownFailures), markdown_budget/* GAP */.Rd),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.warn} ${result.warnings(view.warnings.length)}`, blocks(view.warnings), markdown_budget/* GAP */.Rd),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.warn} ${page.recordWarnings(report.warnings.length)}`, itemsOf(report.warnings, (warning) => warningItem(warning, context)), markdown_budget/* GAP */.Rd),
    ];
}
/** What else was found, or could not be. */
function otherGroups(report, view, context) {
    const { language } = context;
    const { page, result } = language.words;
    const { counts, waivers } = report;
    const coverage = (0,survey/* coverageOf */._5)(report);
    const ineffective = [...waivers.expired, ...waivers.unused];
    const records = mailRecordsGroup(report, context);
    return [
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.unknown} ${result.couldNotBeMeasured((0,report_view/* unmeasuredChecks */.BJ)(view).length)}`, view.unknowns.map((group) => ({ text: () => unknownItem(group, language), findings: group.size })), "\n"),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.waived} ${result.waived(view.waived.length)}`, itemsOf((0,group_findings/* findingsOf */.WX)(view.waived), (placed) => waivedItem(placed, language)), "\n"),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.pass} ${result.fixed(view.fixed.length)}`, view.fixed.map((group) => ({ text: () => fixedLine(group, context), findings: 1 + group.others.length })), "\n"),
        ...(records === null ? [] : [records]),
        (0,markdown_budget/* foldedGroup */._B)(`${markdown_table/* MARK_EMOJI */.B.info} ${result.forInformation(counts.info)}`, view.infos.map((group) => ({ text: () => findingItem(group, language), findings: 1 + group.others.length })), "\n"),
        (0,markdown_budget/* foldedGroup */._B)(page.uselessWaivers(ineffective.length), itemsOf(ineffective, (waiver) => ineffectiveWaiverItem(waiver, context)), "\n"),
        (0,markdown_coverage/* coverageGroup */.o)(coverage, (0,summary_lines/* coverageLines */.Uo)(coverage, language), context),
    ];
}
function ineffectiveWaiverItem({ check, domain, location, problem }, context) {
    const { language } = context;
    const [named, place] = [[check, domain].map((name) => (0,sanitize_markdown/* markdownCode */.D9)(name)), linkedLocation(location, context)];
    const text = (0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(problem, language));
    return `- ${language.words.page.uselessWaiver(named[0] ?? "", named[1] ?? "", place, text)}`;
}
function heading(report, language) {
    return verdictHeading((0,summary_lines/* verdictStatus */.cb)(report), report, language);
}
// The full head, then shorter ones if it does not fit.
function headVariants(report, view, title, context) {
    const { language } = context;
    const verdict = heading(report, language);
    const named = title === undefined ? verdict : `${verdict}${markdown_budget/* GAP */.Rd}${(0,sanitize_markdown/* markdownCode */.D9)(title, TITLE_LIMIT)}`;
    const standing = standingLine((0,summary_lines/* standingCounts */.Vi)(view, language), filesLink(context));
    const counted = [
        named,
        complianceLine(report, view, language),
        ...(standing === "" ? [] : [standing]),
        `${(0,capitalized/* capitalized */.l)((0,summary_lines/* gateLine */.C_)(report.gate, language))}. ${(0,capitalized/* capitalized */.l)((0,summary_lines/* countsLine */.J7)(report, language))}.`,
    ].join(markdown_budget/* GAP */.Rd);
    // Failures are listed below; without any, the reasons say why the gate failed.
    const reasons = report.counts.fail > 0 ? [] : (0,summary_lines/* otherReasons */.EQ)(report, language);
    const limitations = report.limitations.map((limit) => (0,capitalized/* capitalized */.l)(language.words.result.limitation((0,say.say)(limit, language))));
    const notes = bulletList([...reasons, ...report.gate.notes.map((one) => (0,say.say)(one, language)), ...limitations], language);
    const weakened = weakeningBlocks(report, view, context);
    return [
        [counted, ...notes, ...weakened, ...(0,markdown_table/* tableBlocks */.V)(view.matrix, language)],
        [counted, ...notes, ...weakened],
        [counted, ...weakened],
        [counted],
        [verdict],
    ].map((parts) => parts.join(markdown_budget/* GAP */.Rd));
}
function footer(report, language) {
    const { list, result } = language.words;
    const resolvers = report.resolvers.map(({ url, validates }) => (0,sanitize_markdown/* markdownCode */.D9)(url, markdown_LINE_LIMIT) + result.validationDoubt(validates));
    const facts = [
        `${(0,sanitize_markdown/* markdownCode */.D9)(report.config.file, markdown_LINE_LIMIT)}, ${result.profile((0,sanitize_markdown/* markdownCode */.D9)(report.profile))}, ${result.view(report.view)}`,
        result.resolvers(list(resolvers, MAX_RESOLVERS) || result.none),
        `${(0,sanitize_markdown/* markdownCode */.D9)(report.at, markdown_LINE_LIMIT)}, mail-policy ${(0,sanitize_markdown/* markdownCode */.D9)(report.tool.version, markdown_LINE_LIMIT)}`,
        ...(report.changedOnly === null ? [] : [(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(report.changedOnly.note, language))]),
        ...(report.recording === null ? [] : [(0,sanitize_markdown/* markdownProse */.h$)((0,say.say)(report.recording, language))]),
    ];
    return `---${markdown_budget/* GAP */.Rd}${facts.join("; ")}. ${result.disclaimer}`;
}


/***/ }))

};
