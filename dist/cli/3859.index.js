export const id = 3859;
export const ids = [3859];
export const modules = {

/***/ 93859:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRunChangesJson: () => (/* binding */ renderRunChangesJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25127);
/* harmony import */ var _run_changes_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60802);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);



/** Everything, in an order of its own. Ends in a newline. */
function renderRunChangesJson(changes, { language }) {
    const { before, after, findings, stillFailing, knownFailures, added, removed, settings } = changes;
    const { waivers, attestations } = changes;
    const data = {
        version: 1,
        language: language.tag,
        before: toRun(before),
        after: toRun(after),
        differences: (0,_run_changes_view_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceLines */ .Z)(changes, language),
        newFailures: findings.newFailures.map(toChange),
        heavier: findings.heavier.map(toChange),
        uncompared: findings.uncompared.map(toChange),
        newlyUnknown: findings.newlyUnknown.map(toChange),
        notAsked: findings.notAsked.map(toChange),
        lighter: findings.lighter.map(toChange),
        fixed: findings.fixed.map(toChange),
        gone: findings.gone.map(toChange),
        measuredAgain: findings.measuredAgain.map(toChange),
        stillFailing,
        knownFailures,
        removed: removed.map(toDomain),
        added: added.map(toDomain),
        settings: settings.map(({ message, isWeaker }) => ({ message, isWeaker })),
        waivers,
        attestations,
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__.sayAll)(data, language));
}
function toRun(run) {
    const { name, at, tool, profile, view, config, commit, conclusion, counts, domains } = run;
    const { file, sha256 } = config;
    return {
        name,
        at,
        tool,
        profile,
        view,
        config: { file, sha256 },
        commit,
        conclusion,
        domains,
        counts: toCounts(counts),
    };
}
function toChange({ domain, before, after }) {
    const { check = "", subject = "" } = after ?? before ?? {};
    return { domain, check, subject, before: before && toState(before), after: after && toState(after) };
}
function toState({ outcome, level, status, message }) {
    return { outcome, level, status, message };
}
function toDomain({ name, counts }) {
    return { name, counts: toCounts(counts) };
}
function toCounts({ pass, fail, warn, info, unknown, notApplicable, waived }) {
    return { pass, fail, warn, info, unknown, notApplicable, waived };
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
