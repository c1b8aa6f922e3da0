export const id = 3206;
export const ids = [3206];
export const modules = {

/***/ 4416:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ isHistoryFile),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   Vv: () => (/* binding */ MAX_FILE_MIB),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   fx: () => (/* binding */ LATEST_FILE),
/* harmony export */   tA: () => (/* binding */ MAX_FILE_OCTETS),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
const LATEST_FILE = "latest.json";
const LOG_FILE = "log.jsonl";
/** What is kept of received reports. It is not part of the chain: who can send a mail can send a report. */
const EVIDENCE_FILE = "evidence.json";
/**
 * Project limit: octets of a file, below the 100 MB that GitHub gives of a blob (REST API, "Get a blob"). A year of a thousand domains takes a
 * tenth.
 */
const MAX_FILE_MIB = 64;
const MAX_FILE_OCTETS = MAX_FILE_MIB * 2 ** 20;
const ARCHIVE = /^log-\d{4}-\d{2}\.jsonl$/;
/** Whether a file is the log of an earlier month; their names sort as the months do. */
function isArchive(name) {
    return ARCHIVE.test(name);
}
/** Whether a file is one of a history. */
function isHistoryFile(name) {
    return name === LATEST_FILE || name === LOG_FILE || isArchive(name);
}
/** The log of an earlier month, by the month in which it begins. */
function archiveName(month) {
    return `log-${month}.jsonl`;
}


/***/ })),

/***/ 43129:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ briefMessage),
/* harmony export */   q: () => (/* binding */ firstSentence)
/* harmony export */ });
// The beginning of a message or a fix, where one line has to do; the whole is shown elsewhere.
/** Characters of a brief message. */
const BRIEF_LIMIT = 100;
/** Where a message may end: before what lists or explains. */
const CLAUSE_END = /(?:: |; |\. |, | \()/g;
const SENTENCE_END = /[.!?](?=\s)/g;
/** The clauses of a message that fit into a line, at least one; the whole where it is short. */
function briefMessage(text, limit = BRIEF_LIMIT) {
    if (text.length <= limit)
        return text;
    const ends = endsOutsideCode(text, CLAUSE_END);
    const fitting = ends.filter((end) => end <= limit);
    // A list is left out as a whole, not in its middle.
    const colon = fitting.findLast((end) => text.startsWith(": ", end));
    const end = colon ?? fitting.at(-1) ?? ends[0];
    return end === undefined ? text : text.slice(0, end);
}
/** The first sentence of a text. */
function firstSentence(text) {
    const [end] = endsOutsideCode(text, SENTENCE_END);
    return end === undefined ? text : text.slice(0, end + 1);
}
/** Where a pattern matches outside of code. */
function endsOutsideCode(text, pattern) {
    const prose = text.replace(/`[^`]*`/g, (code) => "x".repeat(code.length));
    return [...prose.matchAll(pattern)].map(({ index }) => index).filter((at) => at > 0);
}


/***/ })),

/***/ 80142:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Project limit: characters of all lines, half a comment. */
const DIFF_LIMIT = 32_768;
/** The lines of an edit, quoted; null if one of them, or all together, are too long to show, because half an edit is wrong. */
function diffLines({ before, after }) {
    if (lengthOf(before) + lengthOf(after) > DIFF_LIMIT)
        return null;
    let [head, tail] = [0, 0];
    const shorter = Math.min(before.length, after.length);
    while (head < shorter && before[head] === after[head])
        head++;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const marked = (lines, mark) => lines.map((line) => ({ mark, text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteSourceLine */ .M3)(line) }));
    const lines = [
        ...marked(before.slice(0, head), " "),
        ...marked(before.slice(head, before.length - tail), "-"),
        ...marked(after.slice(head, after.length - tail), "+"),
        ...marked(before.slice(before.length - tail), " "),
    ];
    return lines.some(({ text }) => text === null) ? null : lines;
}
function lengthOf(lines) {
    return lines.reduce((length, line) => length + line.length + 1, 0);
}


/***/ })),

/***/ 20796:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ viewFinding),
/* harmony export */   Wq: () => (/* binding */ viewBrief),
/* harmony export */   Xq: () => (/* binding */ nameSubjects),
/* harmony export */   jW: () => (/* binding */ viewFix),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   pb: () => (/* binding */ subjectLabel)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84332);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30634);



function viewBrief({ domain, finding }, language) {
    const { check, change, subject, message } = finding;
    return {
        check,
        mark: (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Y)(finding),
        change,
        subject: subjectLabel(domain, subject),
        message: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__.say)(message, language),
    };
}
function viewFinding({ first, others }, language) {
    const { finding } = first;
    const { location, evidence, section, requirements, tests, references } = finding;
    const words = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWords */ .iW)(finding.check, language);
    return {
        ...viewBrief(first, language),
        location,
        title: words?.title,
        why: words?.why,
        references: [section, ...requirements, ...tests, ...references].join(", "),
        evidence,
        fix: viewFix(finding, language),
        also: others.map((other) => viewAlso(other, finding, language)),
    };
}
function viewAlso(other, first, language) {
    const { subject, message } = viewBrief(other, language);
    const { location, fix } = other.finding;
    const { file, line, column } = first.location;
    const isSamePlace = location.file === file && location.line === line && location.column === column;
    const shown = new Set(first.fix?.records.map((record) => JSON.stringify(record)));
    const edit = fix?.edit ?? null;
    return {
        subject,
        location: isSamePlace ? null : location,
        message: message === (0,_say_js__WEBPACK_IMPORTED_MODULE_2__.say)(first.message, language) ? null : message,
        records: (fix?.records ?? []).filter((record) => !shown.has(JSON.stringify(record))),
        edit: JSON.stringify(edit) === JSON.stringify(first.fix?.edit ?? null) ? null : edit,
    };
}
/** Names that a format lists before "and N more". */
const MAX_NAMES = 5;
/** The first subjects of a group, each as a format quotes it, and how many more there are. */
function nameSubjects({ first, others }, { words }, quote) {
    const shown = [first, ...others.slice(0, MAX_NAMES - 1)];
    const names = shown.map(({ domain, finding }) => quote(subjectLabel(domain, finding.subject)));
    return words.listFirst(names, 1 + others.length);
}
/** How to fix a finding; null where nothing is to be fixed. */
function viewFix({ fix }, language) {
    return fix && { text: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__.say)(fix.text, language), records: fix.records, file: fix.file ?? null, edit: fix.edit ?? null };
}
/** The subject, and whose it is where its name does not say so: `mx1.mail.example (example.de)`. */
function subjectLabel(domain, subject) {
    return subject === domain || subject.endsWith(`.${domain}`) ? subject : `${subject} (${domain})`;
}


/***/ })),

/***/ 42117:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ FILE_FORMATS),
  E: () => (/* binding */ REPORT_FORMATS)
});

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/report/brief.js
var brief = __webpack_require__(43129);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/mail-records.js
var mail_records = __webpack_require__(80349);
// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/text-finding.js
var text_finding = __webpack_require__(91918);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var report_terminal = __webpack_require__(54009);
;// CONCATENATED MODULE: ./lib/src/report/text-table.js




/** Project limit: rows of domains, about two screens. */
const MAX_ROWS = 100;
const GAP = 2;
const MIN_NAME_WIDTH = 12;
/** The table's lines; none without findings. */
function tableLines(matrix, terminal) {
    if (matrix.sections.length === 0)
        return [];
    const { page } = terminal.language.words;
    const { rows, passingCount, others } = (0,status_matrix/* worstRows */.VA)(matrix, MAX_ROWS);
    const cells = rows.map((row) => row.cells.map((cell) => cellText(cell, terminal)));
    const names = rows.map((row) => (0,sanitize/* quoteProse */.U_)(row.domain));
    const nameWidth = Math.max(MIN_NAME_WIDTH, maxLength(names));
    const { heads, isNamed } = fittingHeads(matrix.sections, cells, terminal.width - nameWidth, terminal.language);
    const widths = matrix.sections.map((_, i) => columnWidth(i, heads, cells));
    const first = Math.max(MIN_NAME_WIDTH, Math.min(nameWidth, terminal.width - sumOf(widths)));
    const headLines = heads.map((texts) => [
        terminal.fitColumn("", first),
        ...texts.map((text, i) => terminal.fitColumn(text, widths[i] ?? 0, "strong")),
    ]);
    const body = rows.map((row, r) => [
        terminal.fitColumn(names[r] ?? "", first),
        ...row.cells.map((cell, i) => terminal.fitColumn(cells[r]?.[i] ?? "", widths[i] ?? 0, cell?.mark)),
    ]);
    const rest = [
        ...(others > 0 ? [page.listedBelow(others)] : []),
        ...(passingCount > 0 ? [page.withoutFindings(passingCount)] : []),
        ...keyLines(matrix, isNamed, terminal),
    ];
    return [...[...headLines, ...body].map(joinCells), ...rest.map((text) => terminal.paint("dim", text))];
}
/** The heads of the columns, in lines: names above numbers, or numbers alone where names have no room. */
function fittingHeads(sections, cells, room, language) {
    const numbers = sections.map((section) => (0,sanitize/* quoteProse */.U_)(section, MIN_NAME_WIDTH));
    const named = [sections.map((section) => (0,report_language/* sectionName */.$)(section, language)), numbers];
    const isNamed = sumOf(sections.map((_, i) => columnWidth(i, named, cells))) <= room;
    return { heads: isNamed ? named : [numbers], isNamed };
}
/** What the marks mean, and the numbers where the columns have no names. */
function keyLines(matrix, isNamed, terminal) {
    const marks = (0,status_matrix/* marksIn */.MC)(matrix).map((mark) => `${terminal.mark(mark)} ${terminal.language.words.finding.marks[mark]}`);
    const names = matrix.sections.flatMap((section) => {
        const name = (0,report_language/* sectionName */.$)(section, terminal.language);
        return name === "" ? [] : [`${section} ${name}`];
    });
    const keys = [marks, ...(isNamed || names.length === 0 ? [] : [names])];
    return keys.flatMap((key) => (0,report_terminal/* wrap */.LV)(key.join(", "), terminal.width));
}
function columnWidth(column, heads, cells) {
    return maxLength([...heads, ...cells].map((row) => row[column] ?? ""));
}
function sumOf(widths) {
    return widths.reduce((sum, width) => sum + GAP + width, 0);
}
function joinCells(cells) {
    return cells.join(" ".repeat(GAP)).trimEnd();
}
function cellText(cell, terminal) {
    if (cell === null)
        return "";
    return `${terminal.mark(cell.mark)} ${cell.checks}`;
}
function maxLength(texts) {
    return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/summary-lines.js
var summary_lines = __webpack_require__(43803);
;// CONCATENATED MODULE: ./lib/src/report/text.js













const DEFAULT_WIDTH = 100;
/** Fixed findings named before "and N more". */
const MAX_FIXED = 10;
/** Reasons of the gate repeated at the end, and characters of each; the findings above have the details. */
const MAX_REASONS = 10;
const REASON_LIMIT = 100;
/** Subjects of a weakened failure before "and N more". */
const MAX_SUBJECTS = 3;
/** Weakened failures and settings shown before "and N more"; the JSON report has all. */
const MAX_WEAKENINGS = 20;
/** Mail records that change before "and N more", and characters of each; the JSON report has more. */
const MAX_RECORDS = 20;
const RECORD_LIMIT = 400;
/** Resolvers named before "and N more"; two are the default. */
const MAX_RESOLVERS = 5;
/** The whole report, a line at a time, ending in a newline: a large fleet has many lines. */
function* renderTextParts(report, options) {
    let separator = "";
    for (const lines of blocksOf(report, options)) {
        for (const line of lines) {
            yield separator + line;
            separator = "\n";
        }
        if (separator !== "")
            separator = "\n\n";
    }
    yield "\n";
}
function* blocksOf(report, options) {
    const { language, hasColor, hasUnicode = true, width = DEFAULT_WIDTH } = options;
    const terminal = new report_terminal/* Terminal */.BK({ language, hasColor, hasUnicode, width });
    const view = (0,report_view/* viewReport */.ab)(report);
    yield headLines(report, terminal);
    yield tableLines(view.matrix, terminal);
    yield report.faults.flatMap((fault) => (0,text_finding/* faultLines */.w0)(fault, terminal));
    yield* fullFindings(view, terminal);
    for (const one of report.rollout)
        yield (0,text_finding/* rolloutLines */.rx)(one, terminal);
    for (const remark of report.warnings)
        yield (0,text_finding/* warningLines */._F)(remark, terminal);
    for (const placed of (0,group_findings/* findingsOf */.WX)(view.waived))
        yield (0,text_finding/* waivedLines */.ul)(placed, terminal);
    yield view.unknowns.flatMap((group) => (0,text_finding/* unknownLines */.cn)(group, terminal));
    yield infoLines(view, terminal);
    yield fixedLines(view, terminal);
    yield mailRecordLines(report, terminal);
    yield waiverLines(report, terminal);
    yield weakeningLines(report, view, terminal);
    yield endLines(report, view, terminal);
}
function* infoLines({ infos }, terminal) {
    for (const group of infos)
        yield* (0,text_finding/* briefLines */.GL)(group, terminal);
}
function* fullFindings(view, terminal) {
    const explained = new Set();
    const groups = [...view.failures, ...view.newWarnings, ...view.knownFailures, ...view.warnings];
    for (const group of groups.flatMap(group_findings/* splitGroup */.kE)) {
        const { check } = group.first.finding;
        const isExplained = explained.has(check); // Once is enough: a hundred domains may share a fault.
        explained.add(check);
        yield (0,text_finding/* findingLines */.hq)((0,finding_view/* viewFinding */.Pz)(group, terminal.language), isExplained, terminal);
    }
}
function headLines(report, terminal) {
    const { list, result } = terminal.language.words;
    const resolvers = report.resolvers.map(({ url, validates }) => (0,sanitize/* quoteProse */.U_)(url) + result.validationDoubt(validates));
    const run = [
        `mail-policy ${(0,sanitize/* quoteProse */.U_)(report.tool.version)}`,
        result.profile(report.profile),
        result.view(report.view),
        (0,sanitize/* quoteProse */.U_)(report.at),
    ];
    const source = [(0,sanitize/* quoteProse */.U_)(report.config.file), result.resolvers(list(resolvers, MAX_RESOLVERS) || result.none)];
    return [...wrapLines(run.join(", "), terminal, "strong"), ...wrapLines(source.join(", "), terminal)];
}
function fixedLines(view, terminal) {
    const fixed = (0,group_findings/* findingsOf */.WX)(view.fixed).map((placed) => {
        const { check, subject } = (0,finding_view/* viewBrief */.Wq)(placed, terminal.language);
        return `${(0,sanitize/* quoteProse */.U_)(check)} ${(0,sanitize/* quoteProse */.U_)(subject)}`;
    });
    if (fixed.length === 0)
        return [];
    const { words } = terminal.language;
    return wrapLines(`${terminal.mark("pass")} ${words.finding.fixed}: ${words.list(fixed, MAX_FIXED)}`, terminal);
}
function waiverLines(report, terminal) {
    const { language } = terminal;
    const line = (kind, { check, domain, location, problem }) => {
        const place = (0,model/* formatLocation */.j$)({ file: location.file, line: location.line });
        const text = language.words.finding.waiver(kind, check, domain, place, (0,say.say)(problem, language));
        return wrapLines((0,sanitize/* quoteProse */.U_)(text), terminal);
    };
    return [
        ...report.waivers.expired.flatMap((waiver) => line("ignored", waiver)),
        ...report.waivers.unused.flatMap((waiver) => line("unused", waiver)),
    ];
}
function weakeningLines({ weakenings }, { weakened }, terminal) {
    if (weakenings === null || weakenings.length + weakened.length === 0)
        return [];
    const { language } = terminal;
    const { list, result } = language.words;
    const failures = weakened.map(({ by, group: { first, others } }) => {
        const subjects = [first, ...others].map((placed) => (0,finding_view/* viewBrief */.Wq)(placed, language).subject);
        const { check, message } = (0,finding_view/* viewBrief */.Wq)(first, language);
        return `${check} ${list(subjects, MAX_SUBJECTS)}: ${(0,brief/* briefMessage */.g)(message)}, ${result.weakenedBy(by)}`;
    });
    const lines = [...failures, ...weakenings.map((weakening) => (0,summary_lines/* weakeningLine */.KI)(weakening, language))];
    return [
        ...wrapLines(`${terminal.mark("warn")} ${result.weakenings}`, terminal),
        ...truncatedList(lines.map((line) => (0,sanitize/* quoteProse */.U_)(line)), MAX_WEAKENINGS, terminal),
    ];
}
function mailRecordLines(report, terminal) {
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed === null)
        return [];
    const { language } = terminal;
    const lines = changed.changes.map((one) => (0,sanitize/* quoteProse */.U_)(`${(0,mail_records/* changeLabel */.pG)(one, language)}: ${(0,mail_records/* changedRecord */.an)(one)}${(0,mail_records/* policyDoubt */.tf)(one, language)}`, RECORD_LIMIT));
    return [
        ...wrapLines(`${terminal.mark("info")} ${(0,mail_records/* mailRecordsHeading */.wA)(changed, language)}:`, terminal),
        ...truncatedList(lines, MAX_RECORDS, terminal, changed.more),
    ];
}
function endLines(report, view, terminal) {
    const { gate } = report;
    const { language } = terminal;
    const { result } = language.words;
    const style = (0,summary_lines/* verdictStatus */.cb)(report);
    const sentence = (text) => wrapLines((0,sanitize/* quoteProse */.U_)((0,say.say)(text, language)), terminal);
    return [
        ...report.limitations.flatMap((limit) => wrapLines(result.limitation((0,sanitize/* quoteProse */.U_)((0,say.say)(limit, language))), terminal)),
        ...(0,summary_lines/* coverageLines */.Uo)((0,survey/* coverageOf */._5)(report), language).flatMap((line) => wrapLines(line, terminal)),
        ...wrapLines((0,summary_lines/* countsLine */.J7)(report, language), terminal),
        ...wrapLines((0,sanitize/* quoteProse */.U_)((0,summary_lines/* standingCounts */.Vi)(view, language).join("; ")), terminal).filter((line) => line !== ""),
        ...wrapLines(`${terminal.mark(style)} ${(0,sanitize/* quoteProse */.U_)((0,summary_lines/* headline */.Pl)(report, language))}; ${(0,summary_lines/* gateLine */.C_)(gate, language)}`, terminal, style),
        ...truncatedList(gate.reasons.map((reason) => (0,sanitize/* quoteProse */.U_)((0,say.say)(reason, language), REASON_LIMIT)), MAX_REASONS, terminal),
        ...gate.notes.flatMap(sentence),
        ...(report.changedOnly === null ? [] : sentence(report.changedOnly.note)),
        ...(report.recording === null ? [] : sentence(report.recording)),
        ...wrapLines(result.disclaimer, terminal, "dim"),
    ];
}
function truncatedList(quoted, most, terminal, others = 0) {
    const more = Math.max(0, quoted.length - most) + others;
    const shown = [...quoted.slice(0, most), ...(more > 0 ? [terminal.language.words.result.more(more)] : [])];
    return shown.flatMap((item) => (0,report_terminal/* wrap */.LV)(item, terminal.width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)));
}
function wrapLines(text, terminal, style) {
    const lines = (0,report_terminal/* wrap */.LV)(text, terminal.width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
    return style === undefined ? lines : lines.map((line) => terminal.paint(style, line));
}

;// CONCATENATED MODULE: ./lib/src/report/formats.js

const loadJson = () => __webpack_require__.e(/* import() */ 4701).then(__webpack_require__.bind(__webpack_require__, 14701));
const loadMarkdown = () => Promise.all(/* import() */[__webpack_require__.e(6034), __webpack_require__.e(7312)]).then(__webpack_require__.bind(__webpack_require__, 87312));
const loadCodeQuality = () => __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 50036));
const loadSarif = () => __webpack_require__.e(/* import() */ 3432).then(__webpack_require__.bind(__webpack_require__, 73432));
const loadHtml = () => Promise.all(/* import() */[__webpack_require__.e(1656), __webpack_require__.e(3371)]).then(__webpack_require__.bind(__webpack_require__, 93371));
const loadPdf = () => Promise.all(/* import() */[__webpack_require__.e(3307), __webpack_require__.e(6170)]).then(__webpack_require__.bind(__webpack_require__, 36170));
const loadOscal = () => Promise.all(/* import() */[__webpack_require__.e(6034), __webpack_require__.e(8675)]).then(__webpack_require__.bind(__webpack_require__, 58675));
const loadBadge = () => __webpack_require__.e(/* import() */ 7342).then(__webpack_require__.bind(__webpack_require__, 57342));
/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;
/** A format is a line here, and a pure function beside, which is loaded where it is asked for. The first is the default. */
const REPORT_FORMATS = [
    { name: "text", file: null, output: null, render: renderTextParts },
    {
        name: "json",
        load: loadJson,
        file: "report.json",
        output: "report-json",
        render: async (report, context) => (await loadJson()).renderJsonParts(report, context),
    },
    {
        name: "markdown",
        load: loadMarkdown,
        file: "report.md",
        output: "report-md",
        render: async (report, { language }) => (await loadMarkdown()).renderMarkdown(report, { limit: MARKDOWN_LIMIT, language }),
    },
    // GitLab takes it from wherever the job has written it (`artifacts: reports: codequality`)
    {
        name: "codequality",
        load: loadCodeQuality,
        file: null,
        output: null,
        render: async (report, context) => (await loadCodeQuality()).renderCodeQuality(report, context),
        renderFaults: async (...given) => (await loadCodeQuality()).renderFaultsAsCodeQuality(...given),
    },
    {
        name: "sarif",
        load: loadSarif,
        file: "report.sarif",
        output: "sarif-file",
        render: async (report, context) => (await loadSarif()).renderSarif(report, context),
        renderFaults: async (...given) => (await loadSarif()).renderFaultsAsSarif(...given),
    },
    {
        name: "html",
        load: loadHtml,
        file: "index.html",
        output: "html-file",
        render: async (report, context) => (await loadHtml()).renderHtml(report, context),
        renderFiles: async (report, context) => (await loadHtml()).renderHtmlFiles(report, context),
        showsHistory: true,
    },
    {
        name: "pdf",
        load: loadPdf,
        file: "report.pdf",
        output: "pdf-file",
        isBinary: true,
        showsHistory: true,
        render: async (report, context) => (await loadPdf()).renderPdf(report, context),
    },
    {
        name: "oscal",
        load: loadOscal,
        file: "report.oscal.json",
        output: "oscal-file",
        render: async (report, context) => (await loadOscal()).renderOscal(report, context),
    },
    {
        name: "badge-json",
        load: loadBadge,
        file: "badge.json",
        output: "badge-json-file",
        render: async (report, { language }) => {
            const { renderBadgeJson, viewBadge } = await loadBadge();
            return renderBadgeJson(viewBadge(report, language));
        },
    },
    {
        name: "badge-svg",
        load: loadBadge,
        file: "badge.svg",
        output: "badge-svg-file",
        render: async (report, { language }) => {
            const { renderBadgeSvg, viewBadge } = await loadBadge();
            return renderBadgeSvg(viewBadge(report, language));
        },
    },
];
/** The formats that are written to a file. */
const FILE_FORMATS = REPORT_FORMATS.filter((format) => format.file !== null);


/***/ })),

/***/ 17105:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   Mr: () => (/* binding */ groupAlike),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   kE: () => (/* binding */ splitGroup),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/** Project limit: findings in one block of a report, so that it is small. */
const MAX_IN_BLOCK = 10;
/** An address, as the source of a pattern. */
const ADDRESS_PATTERN = String.raw `(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]+)`;
/** Addresses, and digests and keys of TLSA records in hexadecimal; SHA-256 has 64 digits. */
const ADDRESS_OR_DIGEST = new RegExp(String.raw `\b[\da-f]{64,}\b|${ADDRESS_PATTERN}`, "gi");
/** A possible name, or a word that ends in one: `_dmarc.example.de`. */
const WORD = /[^\s`"'(),;:/@=]+/g;
/** The wanted findings in groups, ordered by the first of each. Two findings belong together if their messages and fixes have the same codes and values, except for their own names, addresses and keys. */
function groupFindings(findings, isWanted = () => true) {
    return groupBy(findings, (one) => (isWanted(one.finding) ? groupKey(one) : null));
}
/** The findings in groups, ordered by the first of each, for a line each: those of a group are of one check, and say the same. */
function groupAlike(findings) {
    return groupBy(findings, ({ finding: { check, message } }) => JSON.stringify([check, message]));
}
/** By key; without those that have none. */
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const one of findings) {
        const key = keyOf(one);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: one, others: [] });
        else
            group.others.push(one);
    }
    return [...groups.values()];
}
/** All findings of some groups. */
function findingsOf(groups) {
    return groups.flatMap(({ first, others }) => [first, ...others]);
}
/** A group in parts that are small enough for a block each. */
function splitGroup({ first, others }) {
    const findings = [first, ...others];
    return Array.from({ length: Math.ceil(findings.length / MAX_IN_BLOCK) }, (_, i) => {
        const [head, ...rest] = findings.slice(i * MAX_IN_BLOCK, (i + 1) * MAX_IN_BLOCK);
        return { first: head, others: rest };
    });
}
/** What all findings of a group have in common. */
function groupKey(placed) {
    const { change, check, fix, message, status } = placed.finding;
    if (message.code === "report/finding")
        return JSON.stringify([check, status, change, message.values.group]);
    // Each message is shown if it differs, but only one fix: in fixes only names may differ.
    return JSON.stringify([
        check,
        status,
        change,
        withValues(message, (text) => withoutNames(text.replace(ADDRESS_OR_DIGEST, "\0"), placed)),
        fix && withValues(fix.text, (text) => withoutNames(text, placed)),
    ]);
}
/** A message as text to compare, with each of its texts replaced. */
function withValues(message, replace) {
    return JSON.stringify(message, (_key, value) => (typeof value === "string" ? replace(value) : value));
}
function withoutNames(text, { domain, finding: { subject } }) {
    return text.replace(WORD, (word) => {
        const name = word.replace(/\.$/, "");
        const own = [subject, domain].find((each) => name === each || name.endsWith(`.${each}`));
        // Either one is fine: they are often equal.
        return own === undefined ? word : `${name.slice(0, -own.length)}\0`;
    });
}


/***/ })),

/***/ 80349:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ mailRecordChanges),
/* harmony export */   an: () => (/* binding */ changedRecord),
/* harmony export */   pG: () => (/* binding */ changeLabel),
/* harmony export */   tf: () => (/* binding */ policyDoubt),
/* harmony export */   wA: () => (/* binding */ mailRecordsHeading)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41304);

/** Characters of a record's data: the beginning of a key says enough. */
const DATA_LIMIT = 80;
/** The changes of a report with any; null without. */
function mailRecordChanges({ mailRecords }) {
    return mailRecords === null || mailRecords.changes.length === 0 ? null : mailRecords;
}
/** `3 mail records change, 1 of names that are not in the policy`. */
function mailRecordsHeading({ changes, more }, { words }) {
    const unnamed = changes.filter(({ isNamed }) => !isNamed).length;
    return words.finding.mailRecords(changes.length + more, unnamed);
}
/** The record as one line; hostile. */
function changedRecord({ name, type, data }) {
    return `${name} ${type} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(data, DATA_LIMIT)}`;
}
/** What becomes of it: `added DMARC`. */
function changeLabel(change, { words }) {
    return words.finding.mailRecord(change);
}
/** What follows a record of a name that is not in the policy. */
function policyDoubt({ isNamed }, { words }) {
    return isNamed ? "" : words.finding.notInPolicy;
}


/***/ })),

/***/ 62329:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ unmeasuredChecks),
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   VH: () => (/* binding */ domainsOf),
/* harmony export */   ab: () => (/* binding */ viewReport)
/* harmony export */ });
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17105);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93893);


/** The same for the same report, made once. */
function viewReport(report) {
    const known = views.get(report);
    if (known !== undefined)
        return known;
    const view = makeView(report);
    views.set(report, view);
    return view;
}
const views = new WeakMap();
function makeView(report) {
    const { listed, unknowns, matrix } = (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyOf */ .yj)(report);
    return {
        failures: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.fail, ({ change }) => change !== "unchanged"),
        knownFailures: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.fail, ({ change }) => change === "unchanged"),
        newWarnings: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.warn, ({ change }) => change === "new"),
        warnings: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.warn, ({ change }) => change !== "new"),
        fixed: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.fixed, ({ level }) => level !== "info"),
        weakened: groupWeakened(report),
        waived: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(listed.waived),
        infos: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupAlike */ .Mr)(listed.info),
        unknowns,
        matrix,
    };
}
function groupWeakened({ weakenedFailures }) {
    return [...new Set(weakenedFailures.map(({ by }) => by))].flatMap((by) => (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(weakenedFailures.filter((one) => one.by === by)).map((group) => ({ by, group })));
}
function isNew({ first }) {
    return first.finding.change === "new";
}
/** The domains of findings, each once. */
function domainsOf(groups) {
    return [...new Set((0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(groups).map(({ domain }) => domain))];
}
/** The checks that could not be measured, each once. */
function unmeasuredChecks({ unknowns }) {
    return [...new Set(unknowns.flatMap(({ checks }) => checks))];
}


/***/ })),

/***/ 43803:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ gateLine),
/* harmony export */   EQ: () => (/* binding */ otherReasons),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   KI: () => (/* binding */ weakeningLine),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   Vi: () => (/* binding */ standingCounts),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* unused harmony exports explainedCounts, closingLines */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94887);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67483);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62329);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30634);







/** Names that a line lists before "and N more". */
const MAX_NAMES = 3;
/** Characters of a cause in a line: of its first clauses, and at most. */
const BRIEF_CAUSE = 60;
const CAUSE_LIMIT = 120;
/** What a change does, or where there is nothing to compare with, what was found: `2 new failures in example.org`. */
function headline(report, language) {
    const view = (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewReport */ .ab)(report);
    const { result } = language.words;
    const worse = worseParts(report, view, language);
    const weakened = weakenedParts(view, language);
    if (worse.length + weakened.length > 0)
        return [worse.join(", "), ...weakened].filter((part) => part !== "").join("; ");
    // What else fails the gate, and what "no failures" leaves open.
    const { length: unmeasured } = (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasuredChecks */ .BJ)(view);
    const isOpen = report.conclusion === "inconclusive" && !(isCompared(report) && report.gate.passed);
    return [
        harmlessDelta(view, isCompared(report) ? result.noNewFailures : result.noFailures, language),
        ...(report.gate.passed ? [] : countedIn(view.knownFailures, result.knownFailures, language)),
        ...(isOpen && unmeasured > 0 ? [result.couldNotBeMeasured(unmeasured)] : []),
    ].join("; ");
}
/** Whether the failures were compared with those of an earlier state. */
function isCompared({ gate: { baseline } }) {
    return baseline.kind !== "none" && baseline.kind !== "not-read";
}
function worseParts({ faults, gate }, { failures }, language) {
    const { result } = language.words;
    const others = countedIn(failures.filter((group) => !(0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS)(group)), result.failures, language);
    return [
        ...(faults.length > 0 ? [result.inPlaces(result.errors(faults.length), filesOf(faults, language))] : []),
        ...countedIn(failures.filter(_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS), result.newFailures, language),
        ...others.map((part) => (gate.baseline.kind === "none" ? part : result.notKnownToBeNew(part))),
    ];
}
/** The failures that this change itself takes out of the count: `1 new failure, waived by this change`. */
function weakenedParts({ weakened }, { words }) {
    const kinds = new Map();
    for (const { by, group } of weakened) {
        const { change } = group.first.finding;
        const key = `${by} ${change}`;
        kinds.set(key, { by, change, count: (kinds.get(key)?.count ?? 0) + 1 });
    }
    return [...kinds.values()].map(({ by, change, count }) => words.result.weakened(count, change, by));
}
/** What a change without new failures does. */
function harmlessDelta({ fixed, newWarnings }, none, language) {
    const { result } = language.words;
    if (newWarnings.length > 0)
        return [none, ...countedIn(newWarnings, result.newWarnings, language)].join(", ");
    if (fixed.length === 0)
        return none;
    const areFailures = fixed.every(({ first }) => first.finding.level === "must");
    const count = areFailures ? result.fixedFailures : result.fixedFindings;
    return result.noneNew(countedIn(fixed, count, language).join(""));
}
function countedIn(groups, count, { words }) {
    if (groups.length === 0)
        return [];
    const domains = (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .domainsOf */ .VH)(groups);
    const where = domains.length <= MAX_NAMES ? domains.join(", ") : words.result.domains(domains.length);
    return [words.result.inPlaces(count(groups.length), where)];
}
function filesOf(faults, { words }) {
    return words.list([...new Set(faults.map(({ location }) => location.file))], MAX_NAMES);
}
/** What was there before, and what could not be measured: `3 known failures`, `20 checks not measured`. */
function standingCounts(view, { words: { result } }) {
    const { knownFailures, warnings, waived } = view;
    const counts = [
        [knownFailures.length, result.knownFailures],
        [warnings.length, result.warnings],
        [waived.length, result.waived],
        [(0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasuredChecks */ .BJ)(view).length, result.notMeasured],
    ];
    return counts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
}
/** The same where nothing else says why checks were not measured: `20 checks not measured (port 25 is blocked here)`. */
function explainedCounts(view, language) {
    const [main, ...others] = view.unknowns;
    const counts = standingCounts(view, language);
    if (main === undefined)
        return counts;
    const cause = truncate(briefMessage(say(main.cause, language), BRIEF_CAUSE), CAUSE_LIMIT);
    return [...counts.slice(0, -1), language.words.result.because(counts.at(-1) ?? "", cause, others.length)];
}
/** The result in a few lines, where the report is folded. */
function closingLines(report, language) {
    const verdict = language.words.result.verdict(headline(report, language));
    return [verdict, ...explainedCounts(viewReport(report), language)].map((line) => quoteProse(line));
}
/** What the report has on the requirements, a line for each guideline with any that apply: `TR-03108: 4 of 16 requirements checked, 12 not covered`. */
function coverageLines(coverage, { words }) {
    const applicable = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .countCoverage */ .at)(coverage).filter(({ total, counts }) => counts["not-applicable"] < total);
    return applicable.map(({ guideline, total, counts }) => {
        const said = (states) => states.flatMap((state) => (counts[state] > 0 ? [words.coverage.counts[state](counts[state])] : []));
        const rest = said(["unknown", "attested", "switched-off", "not-covered", "not-applicable"]);
        const checked = counts.checked + counts.failed + counts.waived;
        const unmet = said(["failed", "waived"]).join(", ");
        return words.coverage.line(guideline, checked, total, unmet, rest.map((one) => `, ${one}`).join(""));
    });
}
const COUNTED = ["pass", "fail", "warn", "waived", "unknown", "info", "notApplicable"];
/** The counts of findings that are not zero: `55 findings on 3 domains: 41 passed, 2 failed, 12 unknown`. */
function countsLine({ counts, domains }, { words }) {
    const { result } = words;
    const shown = COUNTED.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${result.counts[status](counts[status])}`);
    const all = COUNTED.reduce((sum, status) => sum + counts[status], 0);
    return shown.length > 0 ? result.findings(all, domains.length, shown.join(", ")) : result.nothingChecked;
}
/** Why the gate failed, without the failures that the change weakens, which are listed with what it weakens. */
function otherReasons({ gate }, language) {
    return gate.reasons.filter(({ code }) => code !== "gate/weakened").map((reason) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(reason, language));
}
/** Whether the gate passed, and in which mode; the gate has the reasons. */
function gateLine({ passed, failOn, baseline }, { words }) {
    return words.result.gate(passed, failOn, baseline);
}
/** The status that the verdict is marked with: failures that do not fail the gate do not justify a red cross on a pull request. */
function verdictStatus({ gate, conclusion, weakenedFailures }) {
    const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" };
    if (!gate.passed)
        return "fail";
    return weakenedFailures.length > 0 ? "warn" : tolerated[conclusion];
}
/** A weakened setting, and its place. */
function weakeningLine({ message, location: { file, line } }, language) {
    return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(message, language)} (${(0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)({ file, line })})`;
}


/***/ })),

/***/ 54009:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ Terminal),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   s_: () => (/* binding */ LABEL_WIDTH)
/* harmony export */ });
// SGR parameters (ECMA-48 \u00a78.3.117).
const SGR_CODES = {
    fail: "31",
    known: "33",
    warn: "33",
    unknown: "35",
    waived: "36",
    info: "34",
    pass: "32",
    "not-applicable": "2",
    strong: "1",
    dim: "2",
};
const MARK_CHARACTERS = {
    fail: ["\u2717", "x"],
    known: ["\u25c6", "*"],
    warn: ["\u25b2", "!"],
    unknown: ["?", "?"],
    waived: ["\u25cb", "o"],
    info: ["\u00b7", "."],
    pass: ["\u2713", "+"],
    "not-applicable": ["\u2013", "-"],
};
const ELLIPSIS = ["\u2026", "~"];
/** The narrowest layout of a report, also used for narrower terminals. */
const MIN_WIDTH = 40;
/** Writes in the colours, marks and width of one terminal. */
class Terminal {
    language;
    width;
    #hasColor;
    #symbolSet;
    constructor(options) {
        this.language = options.language;
        this.width = Math.max(MIN_WIDTH, options.width);
        this.#hasColor = options.hasColor;
        this.#symbolSet = options.hasUnicode ? 0 : 1;
    }
    paint(style, text) {
        return this.#hasColor && text !== "" ? `\u001b[${SGR_CODES[style]}m${text}\u001b[0m` : text;
    }
    mark(mark) {
        return MARK_CHARACTERS[mark][this.#symbolSet];
    }
    /** `text` in exactly `width` columns. */
    fitColumn(text, width, style) {
        const characters = Array.from(text);
        const fits = characters.length <= width;
        const shown = fits ? text : characters.slice(0, width - 1).join("") + ELLIPSIS[this.#symbolSet];
        const padding = fits ? " ".repeat(width - characters.length) : "";
        return (style === undefined ? shown : this.paint(style, shown)) + padding;
    }
    /** Words wrapped to the width behind a label; further lines are indented as the first. A long word is never broken, so that it can be copied. */
    wrapLabelled(label, text, indent = 4) {
        const margin = indent + LABEL_WIDTH;
        const lines = wrap(text, this.width - margin);
        return lines.map((line, i) => " ".repeat(indent) + (i === 0 ? this.paint("dim", label.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)) + line);
    }
}
/** Columns of the longest label and a space. */
const LABEL_WIDTH = 6;
/** Lines of at most `width` characters, except for longer words. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })),

/***/ 91918:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ briefLines),
/* harmony export */   SA: () => (/* binding */ editLines),
/* harmony export */   TS: () => (/* binding */ recordLines),
/* harmony export */   _F: () => (/* binding */ warningLines),
/* harmony export */   c0: () => (/* binding */ fileLines),
/* harmony export */   cn: () => (/* binding */ unknownLines),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   rx: () => (/* binding */ rolloutLines),
/* harmony export */   ul: () => (/* binding */ waivedLines),
/* harmony export */   w0: () => (/* binding */ faultLines)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30634);
/* harmony import */ var _finding_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20796);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80142);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54009);
// One finding of a terminal report: the observation, its place, why it matters, and the record that fixes it.





/** A failure or a warning in full, with the other subjects that have it; `isExplained`: its check was already explained. */
function findingLines(view, isExplained, terminal) {
    const { labels } = terminal.language.words.finding;
    const { title, why } = isExplained ? { title: undefined, why: undefined } : view;
    const rule = `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(title ?? "")} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(view.references)})`;
    return [
        titleLine(view, terminal),
        ...messageLines(view, terminal),
        ...terminal.wrapLabelled(labels.at, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteLocation */ .u6)(view.location)),
        ...(title === undefined ? [] : terminal.wrapLabelled(labels.rule, rule)),
        ...(why === undefined ? [] : terminal.wrapLabelled(labels.why, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(why))),
        ...evidenceLines(view.evidence, terminal),
        ...(view.fix === null ? [] : fixLines(view.fix, terminal)),
        ...view.also.flatMap((also) => alsoLines(also, terminal)),
    ];
}
/** Another subject of a group: where it differs, and its own records. */
function alsoLines({ subject, location, message, records, edit }, terminal) {
    const { atPlace, labels } = terminal.language.words.finding;
    const place = location === null ? "" : atPlace((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteLocation */ .u6)(location));
    const text = message === null ? "" : `: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(message)}`;
    return [
        ...terminal.wrapLabelled(labels.also, `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(subject)}${place}${text}`),
        ...recordLines(records, terminal),
        ...editLines(edit, terminal),
    ];
}
/** A waived failure, with the reason, owner and expiry of the waiver. */
function waivedLines(placed, terminal) {
    const { waiver } = placed.finding;
    const { language } = terminal;
    const view = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBrief */ .Wq)(placed, language);
    const by = waiver?.owner ? `, ${waiver.owner}` : "";
    const until = waiver === null ? "" : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(`${waiver.expires}${by}: ${waiver.reason}`);
    const terms = waiver === null ? [] : terminal.wrapLabelled(language.words.finding.labels.until, until);
    return [titleLine(view, terminal), ...messageLines(view, terminal), ...terms];
}
function messageLines({ message }, terminal) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(message), terminal.width - 4).map((line) => `    ${line}`);
}
/** The checks that could not be measured for one reason. */
function unknownLines({ cause, only, domains, checks }, terminal) {
    if (only !== null)
        return briefLines({ first: only, others: [] }, terminal);
    const { words } = terminal.language;
    const quotedList = (names) => words.list(names.map((name) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(name)), _finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAMES */ .oA);
    const unmeasured = words.finding.unmeasured(checks.length, quotedList(domains));
    const title = `${unmeasured}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(cause, terminal.language))}`;
    return [...hangingLines("unknown", title, terminal), ...terminal.wrapLabelled("", quotedList(checks), 0)];
}
/** Findings that say the same, in as few lines as their message needs. */
function briefLines(group, terminal) {
    const { check, mark, message } = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBrief */ .Wq)(group.first, terminal.language);
    const subjects = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSubjects */ .Xq)(group, terminal.language, (subject) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(subject));
    return hangingLines(mark, `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(check)} ${subjects}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(message)}`, terminal);
}
/** A mistake in a declared file, which keeps its zone from being judged. */
function faultLines({ location, message }, terminal) {
    const label = `${terminal.mark("fail")} ${terminal.language.words.finding.error}:`;
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${label} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteLocation */ .u6)(location)}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.sayText)(message, terminal.language))}`, terminal.width - 4);
    return lines.map((text, i) => (i === 0 ? terminal.paint("fail", label) + text.slice(label.length) : `    ${text}`));
}
/** A probable mistake in a declared record, and the corrected text. */
function warningLines(warning, terminal) {
    const suggested = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestedLine */ .iB)(warning);
    const words = terminal.language.words.finding;
    const label = `${terminal.mark("warn")} ${words.record}:`;
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${label} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteLocation */ .u6)(warning.location)}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(warning.message, terminal.language))}`, terminal.width - 4);
    return [
        ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
        ...(suggested === null
            ? []
            : [...terminal.wrapLabelled(words.labels.fix, words.writeInstead), terminal.paint("pass", suggested)]),
    ];
}
/** A step to take before a change. */
function rolloutLines({ domain, subject, message, doFirst }, terminal) {
    const named = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLabel */ .pb)(domain, subject));
    const { language } = terminal;
    const { labels, order } = language.words.finding;
    const text = `${terminal.mark("warn")} ${order}: ${named}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(message, language))}`;
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, terminal.width - 4);
    return [
        ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
        ...terminal.wrapLabelled(labels.first, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(doFirst, language))),
    ];
}
function hangingLines(mark, text, terminal) {
    const label = `${terminal.mark(mark)} ${terminal.language.words.finding.markLabels[mark]}:`;
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${label} ${text}`, terminal.width - 4);
    return lines.map((line, i) => (i === 0 ? terminal.paint(mark, label) + line.slice(label.length) : `    ${line}`));
}
function titleLine({ check, mark, change, subject }, terminal) {
    const { isNew, markLabels } = terminal.language.words.finding;
    const badge = change === "new" ? `${terminal.paint("strong", isNew)} ` : "";
    const painted = terminal.paint(mark, `${terminal.mark(mark)} ${markLabels[mark]}`);
    return `${painted} ${badge}${terminal.paint("strong", (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(check))} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(subject)}`;
}
function evidenceLines(evidence, terminal) {
    const { shown, more } = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteEvidence */ .u7)(evidence, terminal.language);
    const { labels, moreSources } = terminal.language.words.finding;
    const lines = shown.flatMap(({ source, lines }) => lines.length === 1 ? [`${source}: ${lines[0]}`] : [`${source}:`, ...lines.map((line) => `| ${line}`)]);
    if (more > 0)
        lines.push(moreSources(more));
    return lines.map((line, i) => `    ${terminal.paint("dim", (i === 0 ? labels.seen : "").padEnd(_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .LABEL_WIDTH */ .s_))}${line}`);
}
function fixLines(fix, terminal) {
    return [
        ...terminal.wrapLabelled(terminal.language.words.finding.labels.fix, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(fix.text)),
        ...recordLines(fix.records, terminal),
        ...fileLines(fix.file, terminal),
        ...editLines(fix.edit, terminal),
    ];
}
/** The file to serve. */
function fileLines(file, terminal) {
    if (file === null)
        return [];
    return [
        ...terminal.wrapLabelled(terminal.language.words.finding.labels.file, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(file.url)),
        ...file.lines.map((line) => terminal.paint("pass", `    ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)(line)}`)),
    ];
}
/** Records to publish. */
function recordLines(records, terminal) {
    // At the left edge: a master file reads a line that begins with a space as one without an owner (RFC 1035 \u00a75.1).
    return records.map((record) => terminal.paint("pass", (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .recordLineOrNote */ .rC)(record, terminal.language)));
}
/** The change to the file that declares the records. */
function editLines(edit, terminal) {
    const lines = edit === null ? null : (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .P)(edit);
    if (edit === null || lines === null)
        return [];
    const style = { " ": "dim", "-": "fail", "+": "pass" };
    const shown = lines.map(({ mark, text }) => `    ${terminal.paint(style[mark], `${mark} ${text.replaceAll("\t", " ")}`)}`);
    const { labels } = terminal.language.words.finding;
    return [...terminal.wrapLabelled(labels.edit, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteLocation */ .u6)({ file: edit.file, line: edit.line })), ...shown];
}


/***/ }))

};
