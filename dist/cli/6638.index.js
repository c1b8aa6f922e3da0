export const id = 6638;
export const ids = [6638];
export const modules = {

/***/ 41130:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ findingArticle),
/* harmony export */   X2: () => (/* binding */ briefList),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   mI: () => (/* binding */ linkedCheck)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94887);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
/* harmony import */ var _finding_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20796);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96668);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90785);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45687);







/** A finding told whole, with the other subjects that have it. */
function findingArticle(view, context) {
    const { finding } = context.language.words;
    const { headings } = finding;
    const { mark, change, subject, message, location, title, why, references, evidence, fix, also } = view;
    const badge = change === "new" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) ` <span class="new">${headings.newBadge}</span>` : null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<article class="finding">
    <p class="what">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .label */ .Pf)(mark, context.language)}${badge} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}</p>
    <p class="of">${linkedCheck(view.check, context.language)} \u00b7 ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)} \u00b7 ${place(location, context)}</p>
    <dl>
      ${row(headings.rule, title === undefined ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(references) : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(title)} <span class="of">(${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(references)})</span>`)}
      ${why === undefined ? null : row(headings.why, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(why))} ${fix === null ? null : fixRows(fix, context)}
      ${also.length === 0 ? null : row(headings.also, alsoList(also, context))}
    </dl>
    ${evidenceFold(evidence, context)}
  </article> `;
}
/** Project limit: findings of a domain and status that are listed; the rest is counted. */
const MAX_BRIEF = 500;
/** Findings of a domain as their messages alone, under a head that says their status. A page has 100 passed checks of each domain: they have no links. */
function briefList(placed, { language }) {
    const items = placed.slice(0, MAX_BRIEF).map((one) => {
        const { check, mark, message } = (0,_finding_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBrief */ .Wq)(one, language);
        const name = mark === "pass" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(check) : linkedCheck(check, language);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li>${name} ${otherSubject(one)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}${waiverNote(one.finding, language)}</li>`;
    });
    const more = placed.length - items.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul class="brief">
      ${items}
    </ul>
    ${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
/** The subject, where it is not the domain that the list is of. */
function otherSubject({ domain, finding: { subject } }) {
    return subject === domain ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)}: `;
}
/** Who waives a finding, until when, and why. */
function waiverNote({ waiver }, { words }) {
    if (waiver === null)
        return null;
    const { owner, expires, reason } = waiver;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<br /><span class="of">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(`${words.finding.until(owner, expires)}: ${reason}`)}</span>`;
}
/** A check, with the page that says more of it. */
function linkedCheck(check, language) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(check), (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkUrl */ .CU)(check, language));
}
/** A place in a file, linked to its line. */
function place(location, { links }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .formatLocation */ .j$)(location)), (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(links, location));
}
function row(head, content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<dt>${head}</dt>
    <dd>${content}</dd>`;
}
function fixRows({ text, records, file, edit }, context) {
    const { headings } = context.language.words.finding;
    const diff = diffBlock(edit, context);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${row(headings.fix, [(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(text), diff === null ? recordBlock(records, context) : null])}
  ${diff === null ? null : row(headings.change, diff)}${file === null ? null : row(headings.file, fileBlock(file))}`;
}
function recordBlock(records, { language }) {
    const lines = [...new Set(records.map((record) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .recordLineOrNote */ .rC)(record, language)))];
    return lines.length === 0 ? null : block(lines);
}
function fileBlock({ url, lines }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(url)}${block(lines)}`;
}
/** The change to the file that declares the records; null where there is none to show. */
function diffBlock(edit, context) {
    const lines = edit === null ? null : (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(edit);
    if (edit === null || lines === null)
        return null;
    const shown = lines.map(({ mark, text }) => {
        if (mark === " ")
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<span> ${text}</span>`;
        return mark === "+" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ins>+${text}</ins>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<del>-${text}</del>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${place(edit, context)}
    <pre class="diff">${shown}</pre>`;
}
function alsoList(also, context) {
    const items = also.map(({ subject, location, message, records, edit }) => {
        const at = location === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) ` \u00b7 ${place(location, context)}`;
        const said = message === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message)}`;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)}${at}${said}${diffBlock(edit, context) ?? recordBlock(records, context)}</li>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul>
    ${items}
  </ul>`;
}
function evidenceFold(evidence, { language }) {
    const { headings, moreEvidence } = language.words.finding;
    const { shown, more } = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteEvidence */ .u7)(evidence, language);
    if (shown.length === 0)
        return null;
    const blocks = shown.map(({ source, lines }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="of">${source}</p>
        ${block(lines)}`);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${headings.evidence}`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${blocks}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>${moreEvidence(more)}</p>` : null}`);
}
/** Lines as they are. */
function block(lines) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<pre>${lines.map((line, i) => (i === 0 ? line : [NEWLINE, line]))}</pre>`;
}
const NEWLINE = new _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .Markup */ .VK("\n");


/***/ })),

/***/ 6638:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRunChangesHtml: () => (/* binding */ renderRunChangesHtml)
/* harmony export */ });
/* harmony import */ var _text_capitalized_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59818);
/* harmony import */ var _run_changes_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60802);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41130);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45687);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34182);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90785);






/** One file that needs nothing else, in parts. */
function* renderRunChangesHtml(changes, { language }) {
    for (const { text } of page((0,_run_changes_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewRunChanges */ .A)(changes, language), language))
        yield text;
}
function* page(view, language) {
    const { result, runs } = language.words;
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageStart */ .qd)(view.isQuiet ? view.lead : result.verdict(view.lead), null, language);
    yield verdict(view);
    yield figures(view);
    if (view.differences.length > 0) {
        const items = view.differences.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(one)}</li>`);
        yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)("differences", runs.differences, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ul class="causes">
        ${items}
      </ul>`);
    }
    for (const one of view.sections)
        yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(one.id, `${one.head} (${one.count})`, sectionBody(one, language));
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)("runs", runs.run, (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", runs.before, runs.after], view.runs.map(runRow)));
    yield (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageEnd */ .N7)(language);
}
function verdict({ mark, lead, others, between }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<div class="verdict ${mark}">
    <h1>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_text_capitalized_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l)(lead))}</h1>
    ${others === "" ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_text_capitalized_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l)(others))}</p>`}
    <p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(between)}</p>
  </div> `;
}
/** How many findings have each status, before and after. */
function figures({ counts }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ul class="figures">
    ${counts.map(({ status, head, before, after }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li class="${status === null ? "" : CLASSES[status]}">
          <b>${before === after ? before : `${before} \u2192 ${after}`}</b> ${head}
        </li>`)}
  </ul> `;
}
const CLASSES = {
    pass: "pass",
    fail: "fail",
    warn: "warn",
    info: "info",
    unknown: "unknown",
    waived: "waived",
    notApplicable: "not-applicable",
};
function runRow({ head, before, after }) {
    return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${head}`, ...[before, after].map((cell) => (cell === "" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `\u2013` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cell)))];
}
function sectionBody({ note, items, more }, language) {
    const { runs } = language.words;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${note === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(note)}</p>`}
    <ul class="causes">
      ${items.map((item) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${itemContent(item, language)}</li>`)}
    </ul>
    ${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${runs.moreItems(more)}</p>` : null}`;
}
function itemContent({ mark, checks, subjects, moreSubjects, text, was }, language) {
    const { result, runs } = language.words;
    const names = [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(subjects.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one)), ", "),
        moreSubjects > 0 ? ` ${result.more(moreSubjects)}` : null,
    ];
    const linked = checks.map((one) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedCheck */ .mI)(one, language));
    const isOfCheck = checks.length > 0 || subjects.length === 0;
    return [
        mark === null ? null : [(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .label */ .Pf)(mark, language), " "],
        isOfCheck ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(linked, ", "), " "] : [names, ": "],
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text),
        isOfCheck && subjects.length > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<br /><span class="of">${names}</span>` : null,
        was === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<br /><span class="of">${runs.was} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(was)}</span>`,
    ];
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

/***/ 60802:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ differenceLines),
  A: () => (/* binding */ viewRunChanges)
});

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
// EXTERNAL MODULE: ./lib/src/report/english/times.js
var times = __webpack_require__(99784);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/group-unknowns.js
var group_unknowns = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/src/report/mark.js
var mark = __webpack_require__(84332);
;// CONCATENATED MODULE: ./lib/src/report/run-changes-headline.js

/** Project limit: domains that a headline names; more are counted. */
const MAX_IN_HEADLINE = 3;
/** New failures of must checks are red; neither other failures nor what is only unclear are green. */
function markOfChanges({ findings, after: { counts } }) {
    const statuses = new Set([...findings.newFailures, ...findings.heavier].map(({ after }) => after?.status));
    if (statuses.has("fail"))
        return "fail";
    if (counts.fail > 0 || statuses.has("warn") || findings.notAsked.length > 0)
        return "warn";
    return findings.newlyUnknown.length + findings.uncompared.length > 0 ? "unknown" : "pass";
}
/** What newly fails, and all else; empty where there is nothing else. Sentences without their end. */
function changesLines({ findings, knownFailures, added, removed }, language) {
    const { result, runs } = language.words;
    const withStatus = (changes, status) => changes.filter(({ after }) => after?.status === status);
    const part = (changes, count) => changes.length === 0 ? [] : [result.inPlaces(count(changes.length), domainsIn(changes, language))];
    const failures = [
        ...part(withStatus(findings.newFailures, "fail"), result.newFailures),
        ...part(withStatus(findings.heavier, "fail"), runs.weighing),
    ];
    const failuresOfAdded = added.reduce((sum, { counts }) => sum + counts.fail, 0);
    const others = [
        ...(failuresOfAdded > 0 ? [runs.failuresOfAdded(failuresOfAdded, added.length)] : []),
        ...(knownFailures > 0 ? [runs.asBefore(knownFailures)] : []),
        ...part(withStatus(findings.newFailures, "warn"), result.newWarnings),
        ...part(withStatus(findings.uncompared, "fail"), runs.uncompared),
        ...part(findings.newlyUnknown, runs.notMeasuredAnyMore),
        ...part(findings.notAsked, runs.noLongerAsked),
        ...part(findings.fixed, result.fixed),
        ...(removed.length > 0 ? [runs.noLongerAudited(removed.length)] : []),
    ];
    return [failures.length === 0 ? result.noNewFailures : failures.join("; "), others.join("; ")];
}
function domainsIn(changes, { words }) {
    const domains = [...new Set(changes.map(({ domain }) => domain))];
    return domains.length <= MAX_IN_HEADLINE ? domains.join(", ") : words.result.domains(domains.length);
}
/** The same where nothing changed. */
function quietLine({ before, after }, language) {
    const { runs, result } = language.words;
    const { fail, warn } = after.counts;
    const standing = [runs.asBefore(fail), ...(warn > 0 ? [result.warnings(warn)] : [])].join(", ");
    return runs.nothingChanged((0,times/* momentText */.A)(before.at), (0,times/* momentText */.A)(after.at), standing);
}

// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
;// CONCATENATED MODULE: ./lib/src/report/run-changes-view.js








/** Project limits: items of a section, and subjects and checks that one names; the JSON format has all. */
const MAX_ITEMS = 100;
const MAX_NAMES = 5;
function viewRunChanges(changes, language) {
    const sections = [...findingSections(changes.findings, language), ...otherSections(changes, language)];
    const isQuiet = sections.length === 0 && COUNTED.every((one) => changes.before.counts[one] === changes.after.counts[one]);
    const [lead, others] = isQuiet ? [quietLine(changes, language), ""] : changesLines(changes, language);
    return {
        mark: markOfChanges(changes),
        headline: others === "" ? lead : `${lead}; ${others}`,
        lead,
        others,
        between: betweenLine(changes, language),
        isQuiet,
        runs: runRows(changes, language),
        differences: differenceLines(changes, language).map(capitalized/* capitalized */.l),
        counts: countRows(changes, language),
        sections,
    };
}
/** How the runs differ apart from what they found: sentences. A limitation that both have explains nothing. */
function differenceLines({ differences, before, after }, language) {
    const [limitsBefore, limitsAfter] = [before, after].map(({ limitations }) => new Set(limitations.map((one) => (0,say.say)(one, language))));
    const gaps = (own, others, isBefore) => [...own].filter((one) => !others.has(one)).map((one) => language.words.runs.limitation(isBefore, one));
    return [
        ...differences.map((one) => (0,say.say)(one, language)),
        ...languageLines(before.language, after.language, language),
        ...gaps(limitsBefore, limitsAfter, true),
        ...gaps(limitsAfter, limitsBefore, false),
    ];
}
/** Of reports whose sentences were said in another language than this one. */
function languageLines(before, after, { tag, words }) {
    const isOther = (spoken) => spoken !== null && spoken !== tag;
    if (isOther(before))
        return [words.runs.otherLanguage(before === after ? "both" : "first", before)];
    return isOther(after) ? [words.runs.otherLanguage("second", after)] : [];
}
const KINDS = [
    "newFailures",
    "heavier",
    "uncompared",
    "newlyUnknown",
    "notAsked",
    "lighter",
    "fixed",
    "gone",
    "measuredAgain",
];
function betweenLine({ before, after }, { words }) {
    return words.runs.between({ name: before.name, at: (0,times/* momentText */.A)(before.at) }, { name: after.name, at: (0,times/* momentText */.A)(after.at) });
}
function runRows({ before, after }, language) {
    const { html, runs } = language.words;
    const row = (head, of) => ({ head, before: of(before), after: of(after) });
    const rows = [
        row(runs.name, ({ name }) => name),
        row(html.moment, ({ at }) => (0,times/* momentText */.A)(at)),
        row(html.profile, ({ profile }) => profile ?? ""),
        row(html.view, ({ view }) => runs.views[view]),
        row(html.policy, ({ config }) => config.file),
        row(html.policyHash, ({ config }) => config.sha256.slice(0, SHORT_HASH)),
        row(runs.commit, ({ commit }) => commit?.slice(0, SHORT_HASH) ?? ""),
        row(html.tool, ({ tool }) => `mail-policy ${tool}`),
    ];
    return rows.filter((one) => one.before !== "" || one.after !== "");
}
/** Digits of a hash that identify it among a few. */
const SHORT_HASH = 12;
const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass", "notApplicable"];
function countRows({ before, after }, { words }) {
    const statuses = COUNTED.filter((status) => before.counts[status] > 0 || after.counts[status] > 0);
    return [
        { status: null, head: words.runs.domains, before: before.domains, after: after.domains },
        ...statuses.map((status) => ({
            status,
            head: (0,capitalized/* capitalized */.l)(words.result.counts[status](2)),
            before: before.counts[status],
            after: after.counts[status],
        })),
    ];
}
function findingSections(findings, language) {
    const { runs } = language.words;
    return KINDS.filter((kind) => findings[kind].length > 0).map((kind) => {
        const changes = findings[kind];
        const items = kind === "newlyUnknown" ? unknownItems(changes, language) : findingItems(changes, kind, language);
        return section({ id: kind, head: runs.sections[kind], note: runs.notes[kind] ?? null }, items, changes.length);
    });
}
function section(of, items, count) {
    return { ...of, count, items: items.slice(0, MAX_ITEMS), more: Math.max(0, items.length - MAX_ITEMS) };
}
/** Of these, the earlier finding is shown. */
const SHOWN_BEFORE = new Set(["notAsked", "gone"]);
/** The same fault of several subjects is one item; the worst first. */
function findingItems(changes, kind, language) {
    const earlier = new Map();
    const placed = changes.flatMap(({ domain, before, after }) => {
        const shown = SHOWN_BEFORE.has(kind) ? before : after;
        if (shown === null)
            return [];
        const finding = { ...shown, change: null };
        earlier.set(finding, shown === before ? null : before);
        return [{ domain, finding }];
    });
    return (0,group_findings/* groupFindings */.kG)(placed)
        .toSorted((a, b) => mark/* MARK_RANK */.F[a.first.finding.status] - mark/* MARK_RANK */.F[b.first.finding.status])
        .map((group) => findingItem(group, earlier.get(group.first.finding) ?? null, kind, language));
}
function findingItem(group, before, kind, language) {
    const { check, mark, message } = (0,finding_view/* viewBrief */.Wq)(group.first, language);
    const subjects = new Set((0,group_findings/* findingsOf */.WX)([group]).map(({ domain, finding }) => (0,finding_view/* subjectLabel */.pb)(domain, finding.subject)));
    return {
        mark,
        checks: [check],
        ...namesOf([...subjects]),
        text: message,
        was: before === null || (subjects.size > 1 && !isWeight(kind)) ? null : wordsBefore(before, kind, language),
    };
}
function isWeight(kind) {
    return kind === "heavier" || kind === "lighter";
}
/** What a finding was: how it counted where that changed, or else what was seen, as far as that was recorded. */
function wordsBefore(before, kind, language) {
    const { finding, runs } = language.words;
    if (isWeight(kind))
        return before.waiver ? runs.waivedUntil(before.waiver.expires) : finding.marks[before.status];
    return before.message.code === "runs/recorded" ? null : (0,say.say)(before.message, language);
}
function namesOf(all) {
    return { subjects: all.slice(0, MAX_NAMES), moreSubjects: Math.max(0, all.length - MAX_NAMES) };
}
/** By their causes: a port that is blocked is one item, not forty. A domain may stand for its hosts, once. */
function unknownItems(changes, language) {
    const groups = new group_unknowns/* UnknownGroups */.t();
    const byDomain = new Map();
    for (const { domain, after } of changes) {
        if (after === null)
            continue;
        const own = byDomain.get(domain) ?? new Map();
        byDomain.set(domain, own.set(after.key, after));
    }
    for (const [name, findings] of byDomain)
        groups.add({ name, findings: [...findings.values()] });
    return groups.groups().map(({ cause, checks, domains }) => ({
        mark: "unknown",
        checks: checks.length > MAX_NAMES ? [] : [...checks],
        ...namesOf(domains),
        text: (0,say.say)(cause, language),
        was: null,
    }));
}
function otherSections(changes, language) {
    const { runs } = language.words;
    const list = (id, items) => (items.length === 0 ? [] : [section({ id, head: runs[id], note: null }, items, items.length)]);
    const domain = ({ name, counts }) => item({ subjects: [name], text: countsText(counts, language) });
    return [
        ...list("removed", changes.removed.map(domain)),
        ...list("added", changes.added.map(domain)),
        ...list("settings", changes.settings.map(({ message, isWeaker }) => item({ mark: isWeaker === true ? "warn" : null, text: (0,say.say)(message, language) }))),
        ...list("waivers", (changes.waivers ?? []).map((one) => {
            const { check = "", domain: name = "" } = one.after ?? one.before ?? {};
            return item({ checks: [check], subjects: [name], text: runs.waiver(one) });
        })),
        ...list("attestations", (changes.attestations ?? []).map((one) => {
            const { requirement = "" } = one.after ?? one.before ?? {};
            return item({ subjects: [requirement], text: runs.attestation(one) });
        })),
    ];
}
function item(parts) {
    return { mark: null, checks: [], subjects: [], moreSubjects: 0, was: null, ...parts };
}
/** What a domain that was not compared has: `2 failed, 1 warning`. */
function countsText(counts, { words }) {
    const shown = ["fail", "warn", "unknown", "waived"].filter((status) => counts[status] > 0);
    if (shown.length === 0)
        return words.result.noFailures;
    return words.list(shown.map((status) => `${counts[status]} ${words.result.counts[status](counts[status])}`));
}


/***/ }))

};
