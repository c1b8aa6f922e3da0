export const id = 4444;
export const ids = [4444];
export const modules = {

/***/ 86637:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ drawChart),
/* harmony export */   I: () => (/* binding */ barsOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79136);
// Charts of counts by day: a bar for each day, or for several where they do not fit.

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", ascii: ".:-=+*%#" };
/** At most so many bars, and how many days each stands for; the last may have fewer. What was counted outside of the days is left out. */
function barsOf(counts, { first, last }, most) {
    const length = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, last) + 1;
    const days = Math.max(1, Math.ceil(length / most));
    const bars = Array.from({ length: Math.ceil(length / days) }, (_, i) => {
        const end = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, (i + 1) * days - 1);
        return { first: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, i * days), last: end < last ? end : last, counted: [] };
    });
    for (const one of counts)
        if (one.day >= first && one.day <= last)
            bars[Math.floor((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, one.day) / days)]?.counted.push(one);
    return { bars, days };
}
/** The days from `first` to `last` in one line of text, at most `width` bars. */
function drawChart(counts, period, { width, hasUnicode }) {
    const { bars, days } = barsOf(counts, period, width);
    const sums = bars.map(({ counted }) => counted.reduce((sum, { count }) => sum + count, 0));
    const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
    const signs = hasUnicode ? BARS.unicode : BARS.ascii;
    // what is more than nothing never looks like nothing
    const signOf = (sum) => sum === 0 ? " " : (signs[Math.ceil((sum / highest) * signs.length) - 1] ?? "");
    return { bars: sums.map(signOf).join(""), days, highest };
}


/***/ })),

/***/ 44444:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReceived: () => (/* binding */ renderReceived)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86637);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30634);
/* harmony import */ var _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49010);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54009);





/** Project limits: what is shown of each. The JSON has more. */
const MAX_SENDERS = 20;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
/** The room that the unit of a chart takes. */
const CHART_UNIT = 30;
/** Before the lines about a sender. */
const DETAIL_INDENT = " ".repeat(6);
/** The text, ending in a newline. */
function renderReceived({ domains, isOffline, isDetailed, isByDay }, options) {
    const terminal = new _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .Terminal */ .BK(options);
    if (!isDetailed)
        return `${tableLines(domains, terminal).join("\n")}\n`;
    const note = isOffline ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(terminal.language.words.received.offline, terminal.width) : [];
    const blocks = domains.map((view) => domainLines(view, terminal, { ...options, isByDay }));
    return `${[...blocks, ...(note.length > 0 ? [note] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** A line for each domain that a report is about. */
function tableLines(domains, terminal) {
    const words = terminal.language.words.received;
    const reported = domains.filter(({ dmarc, tlsRpt }) => dmarc.reports + tlsRpt.reports > 0);
    const rows = reported.map(({ domain, dmarc, tlsRpt }) => [
        words.count(dmarc.reports),
        words.count(dmarc.counts.total),
        words.share(dmarc.counts.passed, dmarc.counts.total),
        words.count(tlsRpt.reports),
        words.count(tlsRpt.successful + tlsRpt.failed),
        words.count(tlsRpt.failed),
        (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(domain, _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$),
    ]);
    const { dmarcReports, messages, passed, tlsReports, sessions, failedSessions, domain } = words;
    const head = [dmarcReports, messages, passed, tlsReports, sessions, failedSessions, domain];
    const others = domains.length - reported.length;
    return [
        ...(rows.length > 0 ? columns([head, ...rows], terminal) : []),
        ...(others > 0 ? [words.noReportOn(others, rows.length > 0)] : []),
    ];
}
/** All but the last column to the right; the first line is the head. */
function columns(lines, terminal) {
    const widths = (lines[0] ?? []).map((_, i) => lines.reduce((most, line) => Math.max(most, (line[i] ?? "").length), 0));
    return lines.map((line, l) => {
        const text = line.map((cell, i) => (i === line.length - 1 ? cell : cell.padStart(widths[i] ?? 0))).join("  ");
        return l === 0 ? terminal.paint("strong", text) : text;
    });
}
function domainLines(view, terminal, { hasUnicode, isByDay }) {
    const { domain, period, dmarc, tlsRpt } = view;
    const words = terminal.language.words.received;
    const head = terminal.paint("strong", (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(domain, _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$));
    if (period === null)
        return [head, words.noReport];
    const draw = (label, counts) => chartLines(label, counts, period, { terminal, hasUnicode });
    return [
        `${head}  ${words.span(period.first, period.last)}`,
        "",
        ...dmarcLines(dmarc, { draw, isByDay }, terminal),
        "",
        ...tlsLines(tlsRpt, draw, terminal),
    ];
}
function chartLines(label, counts, period, { terminal, hasUnicode }) {
    const words = terminal.language.words.received;
    const labels = [words.messages, words.failed, words.sessions, words.failedSessions];
    const labelWidth = Math.max(...labels.map(({ length }) => length)) + 2;
    const width = Math.max(1, terminal.width - labelWidth - 2 - CHART_UNIT);
    const { bars, days, highest } = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .drawChart */ .$)(counts, period, { width, hasUnicode });
    if (highest === 0)
        return [];
    const unit = words.atMost(highest, days);
    return [`  ${terminal.paint("dim", label.padEnd(labelWidth))}${bars}  ${terminal.paint("dim", unit)}`];
}
function dmarcLines({ reports, organisations, organisationCount, counts, days, lastRun, senders, more }, { draw, isByDay }, terminal) {
    const { language } = terminal;
    const words = language.words.received;
    if (reports === 0)
        return [words.noDmarcReport];
    const named = organisations.slice(0, MAX_ORGANISATIONS);
    const from = named.map((one) => `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(one.organisation, _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$)} ${words.count(one.reports)}`);
    const shown = (senders ?? []).slice(0, MAX_SENDERS);
    const hidden = (senders ?? []).slice(MAX_SENDERS);
    const rest = {
        senders: more.senders + hidden.length,
        total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
    };
    return [
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(words.dmarcReportsFrom(reports, language.words.listFirst(from, organisationCount)), terminal.width),
        words.messagesPassed(counts.total, counts.passed),
        ...draw(words.messages, days.map(({ day, total }) => ({ day, count: total }))),
        ...draw(words.failed, days.map(({ day, total, passed }) => ({ day, count: total - passed }))),
        ...(shown.length === 0 ? [] : ["", ...senderLines(shown, { lastRun, isByDay }, terminal)]),
        ...(rest.senders > 0 ? [words.moreSenders(rest.senders, rest.total)] : []),
    ];
}
function senderLines(senders, { lastRun, isByDay }, terminal) {
    const words = terminal.language.words.received;
    const head = [words.messages, words.passed, "SPF", "DKIM", words.sender];
    const rows = senders.map((sender) => [
        [...countCells(sender.counts, terminal), senderText(sender, lastRun, terminal)],
        ...(isByDay ? (0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBeside */ .Gw)(sender).map((day) => [...countCells(day, terminal), dayText(day, terminal)]) : []),
    ]);
    const [first = "", ...lines] = columns([head, ...rows.flat()], terminal);
    let end = 0;
    return [
        first,
        ...senders.flatMap((sender, i) => {
            const [line = "", ...days] = lines.slice(end, (end += rows[i]?.length ?? 0));
            return [line, ...detailLines(sender, terminal), ...days];
        }),
    ];
}
function countCells({ total, passed, spfAligned, dkimAligned }, { language }) {
    const { count, share } = language.words.received;
    return [count(total), ...[passed, spfAligned, dkimAligned].map((part) => share(part, total))];
}
function senderText({ kind, name, provider, news }, lastRun, terminal) {
    const { language } = terminal;
    const words = language.words.received;
    const notes = [
        words.kinds[kind],
        ...(provider === null ? [] : [provider]),
        ...(news === null ? [] : [words.isNew(news === "last-run" ? lastRun : null)]),
    ];
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__.say)(name, language), _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$)}  ${terminal.paint(_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .SENDER_MARKS */ .X9[kind], notes.join(", "))}`;
}
function dayText(day, { language }) {
    const facts = [...(0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke)(day, language), ...(0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideReasons */ .IG)(day, language)].join("; ");
    return `  ${day.day}${facts === "" ? "" : `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(facts, _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$)}`}`;
}
function detailLines(sender, { language, width }) {
    const facts = (0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .senderFacts */ .ZP)(sender, language).join("; ");
    return [facts, ...(0,_sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .senderAdvice */ .wV)(sender, language)].flatMap((line) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(line, width - DETAIL_INDENT.length).map((each) => DETAIL_INDENT + each));
}
function tlsLines(tls, draw, terminal) {
    const { reports, successful, failed, organisations, organisationCount, failures, moreFailures, days } = tls;
    const { language } = terminal;
    const words = language.words.received;
    if (reports === 0)
        return [words.noTlsReport];
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
        const sessions = `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(one.organisation, _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$)} ${words.count(one.successful + one.failed)}`;
        return one.failed > 0 ? `${sessions} (${words.ofThemFailed(one.failed)})` : sessions;
    });
    const total = successful + failed;
    const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
    return [
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(words.tlsReportsFrom(reports, language.words.listFirst(from, organisationCount)), terminal.width),
        words.sessionsSuccessful(total, successful),
        ...draw(words.sessions, days.map((each) => ({ day: each.day, count: each.successful + each.failed }))),
        ...draw(words.failedSessions, days.map((each) => ({ day: each.day, count: each.failed }))),
        ...(failures.length > 0 ? ["", ...failureLines(failures.slice(0, MAX_FAILURES), terminal)] : []),
        ...(hidden > 0 ? [words.moreFailures(hidden)] : []),
    ];
}
function failureLines(failures, terminal) {
    const words = terminal.language.words.received;
    const rows = failures.map(({ type, host, count, first, last }) => [
        words.count(count),
        words.span(first, last),
        (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(words.failureAt(type, host), _sender_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W$),
    ]);
    return columns([[words.failedSessions, words.days, words.failure], ...rows], terminal);
}


/***/ })),

/***/ 49010:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ daysBeside),
/* harmony export */   IG: () => (/* binding */ overrideReasons),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   X9: () => (/* binding */ SENDER_MARKS),
/* harmony export */   ZP: () => (/* binding */ senderFacts),
/* harmony export */   wV: () => (/* binding */ senderAdvice)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);


/** Project limits: what is named of a sender. */
const MAX_ADDRESSES = 3;
const MAX_FROM = 5;
/** Project limit: characters of a text from outside. */
const TEXT_LIMIT = 200;
const SENDER_MARKS = {
    declared: "pass",
    authorised: "pass",
    forwarded: "info",
    known: "warn",
    unknown: "unknown",
};
/** Its days, its addresses, and what receivers did. */
function senderFacts(sender, language) {
    const { words } = language;
    const { addresses, addressCount, from, days } = sender;
    const { received } = words;
    const quote = (text) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, TEXT_LIMIT);
    const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => quote(ip));
    return [
        received.span(days[0]?.day ?? "", days.at(-1)?.day ?? ""),
        ...(addressCount > 0 ? [received.addresses(addressCount, words.listFirst(ips, addressCount))] : []),
        ...(from.length > 1 ? [received.from(words.list(from.map(quote), MAX_FROM))] : []),
        ...refusals(sender, language),
        ...overrideReasons(sender, language),
    ];
}
/** The days that are shown of it: none where it has one alone. Its own line says all of that. */
function daysBeside({ days }) {
    return days.length > 1 ? days : [];
}
/** How many mails receivers put into quarantine, and how many they rejected. */
function refusals({ dispositions }, { words }) {
    const refused = ["quarantine", "reject"].filter((one) => dispositions[one] > 0);
    return refused.map((one) => `${one} ${words.received.count(dispositions[one])}`);
}
/** Why they did other than the policy asks, and with how many mails. */
function overrideReasons({ overrides }, { words }) {
    return overrides.map(({ type, count }) => `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(type, TEXT_LIMIT)} ${words.received.count(count)}`);
}
/** What would make its mail pass, and what is unknown of it. */
function senderAdvice({ kind, fixes, unmeasured }, language) {
    const words = language.words.received;
    const isWanted = kind === "declared" || kind === "authorised";
    return [
        ...fixes.map((fix) => (isWanted ? words.fix : words.fixIfYours)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(fix, language)))),
        ...(unmeasured === null ? [] : [words.unmeasured((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(unmeasured, language)))]),
    ];
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


/***/ }))

};
