export const id = 591;
export const ids = [591];
export const modules = {

/***/ 90591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReceived: () => (/* binding */ renderReceived)
});

// EXTERNAL MODULE: ./lib/src/text/count.js
var text_count = __webpack_require__(1375);
// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __webpack_require__(39950);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/text/share.js
// Shares of a whole, in percent.
/** `97.8 %`: one place, rounded towards neither end: what is not all never reads 100 %, and what is not nothing never 0 %. */
function formatShare(part, whole) {
    if (whole === 0)
        return "–";
    const tenths = Math.round((part / whole) * 1000);
    const shown = part === whole ? 1000 : Math.min(tenths, 999);
    return `${(part === 0 ? 0 : Math.max(shown, 1)) / 10} %`;
}

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/report/chart.js
// A chart in one line of text: a bar for each day, or for several where they do not fit.

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "▁▂▃▄▅▆▇█", ascii: ".:-=+*%#" };
/** The days from `first` to `last`; counts are by day, and not of days outside. At most `width` bars. */
function drawChart(counts, { first, last }, { width, hasUnicode }) {
    const length = (0,moment/* daysBetween */.YM)(first, last) + 1;
    const days = Math.max(1, Math.ceil(length / width));
    const sums = Array.from({ length: Math.ceil(length / days) }, () => 0);
    for (const [day, count] of counts) {
        const bar = Math.floor((0,moment/* daysBetween */.YM)(first, day) / days);
        sums[bar] = (sums[bar] ?? 0) + count;
    }
    const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
    const bars = hasUnicode ? BARS.unicode : BARS.ascii;
    // what is more than nothing never looks like nothing
    const barOf = (sum) => (sum === 0 ? " " : (bars[Math.ceil((sum / highest) * bars.length) - 1] ?? ""));
    return { bars: sums.map(barOf).join(""), days, highest };
}

// EXTERNAL MODULE: ./lib/src/report/english/tls-reports.js
var tls_reports = __webpack_require__(52929);
// EXTERNAL MODULE: ./lib/src/report/language.js + 125 modules
var language = __webpack_require__(83070);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var report_terminal = __webpack_require__(54009);
;// CONCATENATED MODULE: ./lib/src/report/received-text.js










/** Project limits: what is shown of each. The JSON has more. */
const MAX_SENDERS = 20;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
const MAX_ADDRESSES = 3;
/** Project limit: characters of a text from outside. */
const TEXT_LIMIT = 200;
/** Days in a bar of the chart, and the room that its label and unit take. */
const CHART_LABEL = 12;
const CHART_UNIT = 30;
/** Before the lines about a sender. */
const DETAIL_INDENT = " ".repeat(6);
const KIND_STYLES = {
    declared: "pass",
    authorised: "pass",
    forwarded: "info",
    known: "warn",
    unknown: "fail",
};
/** The text, ending in a newline. */
function renderReceived({ domains, isOffline, isDetailed }, options) {
    const terminal = new report_terminal/* Terminal */.BK({ ...options, language: language/* ENGLISH */.VJ });
    if (!isDetailed)
        return `${tableLines(domains, terminal).join("\n")}\n`;
    const note = isOffline
        ? (0,report_terminal/* wrap */.LV)("Offline: the results in the reports alone distinguish the senders, not SPF and reverse DNS.", terminal.width)
        : [];
    const blocks = domains.map((view) => domainLines(view, terminal, options.hasUnicode));
    return `${[...blocks, ...(note.length > 0 ? [note] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** A line for each domain that a report is about. */
function tableLines(domains, terminal) {
    const reported = domains.filter(({ dmarc, tlsRpt }) => dmarc.reports + tlsRpt.reports > 0);
    const rows = reported.map(({ domain, dmarc, tlsRpt }) => [
        (0,text_count/* formatCount */.B)(dmarc.reports),
        (0,text_count/* formatCount */.B)(dmarc.counts.total),
        formatShare(dmarc.counts.passed, dmarc.counts.total),
        (0,text_count/* formatCount */.B)(tlsRpt.reports),
        (0,text_count/* formatCount */.B)(tlsRpt.successful + tlsRpt.failed),
        (0,text_count/* formatCount */.B)(tlsRpt.failed),
        (0,sanitize/* quoteProse */.U_)(domain, TEXT_LIMIT),
    ]);
    const head = ["DMARC reports", "messages", "passed", "TLS reports", "sessions", "failed", "domain"];
    const others = domains.length - reported.length;
    return [
        ...(rows.length > 0 ? columns([head, ...rows], terminal) : []),
        ...(others > 0 ? [`No report is about ${(0,plural/* plural */.L)(others, rows.length > 0 ? "other domain" : "domain")}.`] : []),
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
function domainLines(view, terminal, hasUnicode) {
    const { domain, period, dmarc, tlsRpt } = view;
    const head = terminal.paint("strong", (0,sanitize/* quoteProse */.U_)(domain, TEXT_LIMIT));
    if (period === null)
        return [head, "No received report is about it."];
    const draw = (label, counts) => chartLines(label, counts, period, { terminal, hasUnicode });
    return [
        `${head}  ${period.first} to ${period.last}`,
        "",
        ...dmarcLines(dmarc, draw, terminal),
        "",
        ...tlsLines(tlsRpt, draw, terminal),
    ];
}
function chartLines(label, counts, period, { terminal, hasUnicode }) {
    const byDay = new Map(counts.map(({ day, count }) => [day, count]));
    const width = Math.max(1, terminal.width - CHART_LABEL - CHART_UNIT);
    const { bars, days, highest } = drawChart(byDay, period, { width, hasUnicode });
    if (highest === 0)
        return [];
    const unit = `at most ${(0,text_count/* formatCount */.B)(highest)} ${days === 1 ? "a day" : `in ${days} days`}`;
    return [`  ${terminal.paint("dim", label.padEnd(CHART_LABEL - 2))}${bars}  ${terminal.paint("dim", unit)}`];
}
function dmarcLines({ reports, organisations, organisationCount, counts, days, senders, more }, draw, terminal) {
    if (reports === 0)
        return ["DMARC: no report"];
    const named = organisations.slice(0, MAX_ORGANISATIONS);
    const from = named.map((one) => `${(0,sanitize/* quoteProse */.U_)(one.organisation, TEXT_LIMIT)} ${(0,text_count/* formatCount */.B)(one.reports)}`);
    const shown = (senders ?? []).slice(0, MAX_SENDERS);
    const hidden = (senders ?? []).slice(MAX_SENDERS);
    const rest = {
        senders: more.senders + hidden.length,
        total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
    };
    return [
        ...(0,report_terminal/* wrap */.LV)(`DMARC: ${(0,plural/* plural */.L)(reports, "report")} (${(0,list/* listFirst */.r)(from, organisationCount)})`, terminal.width),
        `${(0,text_count/* formatCount */.B)(counts.total)} ${counts.total === 1 ? "message" : "messages"}, ${formatShare(counts.passed, counts.total)} passed`,
        ...draw("messages", days.map(({ day, total }) => ({ day, count: total }))),
        ...draw("failed", days.map(({ day, total, passed }) => ({ day, count: total - passed }))),
        "",
        ...senderLines(shown, terminal),
        ...(rest.senders > 0 ? [`${(0,plural/* plural */.L)(rest.senders, "more sender")} with ${(0,text_count/* formatCount */.B)(rest.total)} messages`] : []),
    ];
}
function senderLines(senders, terminal) {
    const head = ["messages", "passed", "SPF", "DKIM", "sender"];
    const rows = senders.map(({ counts: { total, passed, spfAligned, dkimAligned }, kind, name, provider, isNew, firstDay }) => {
        const notes = [kind, ...(provider === null ? [] : [provider]), ...(isNew ? [`new since ${firstDay}`] : [])];
        return [
            (0,text_count/* formatCount */.B)(total),
            formatShare(passed, total),
            formatShare(spfAligned, total),
            formatShare(dkimAligned, total),
            `${(0,sanitize/* quoteProse */.U_)((0,say/* say */.cv)(name, language/* ENGLISH */.VJ), TEXT_LIMIT)}  ${terminal.paint(KIND_STYLES[kind], notes.join(", "))}`,
        ];
    });
    const [first = "", ...lines] = columns([head, ...rows], terminal);
    return [first, ...lines.flatMap((line, i) => [line, ...detailLines(senders[i], terminal.width)])];
}
function detailLines(sender, width) {
    const { kind, dispositions, overrides, addresses, addressCount, from, days, fixes, unmeasured } = sender;
    const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => (0,sanitize/* quoteProse */.U_)(ip, TEXT_LIMIT));
    const refused = ["quarantine", "reject"].filter((one) => dispositions[one] > 0);
    const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
    const facts = [
        first === last ? first : `${first} to ${last}`,
        ...(addressCount > 0 ? [`${(0,plural/* plural */.L)(addressCount, "address", "addresses")}: ${(0,list/* listFirst */.r)(ips, addressCount)}`] : []),
        ...(from.length > 1
            ? [
                `From: ${(0,list/* list */.p)(from.map((one) => (0,sanitize/* quoteProse */.U_)(one, TEXT_LIMIT)), MAX_ORGANISATIONS)}`,
            ]
            : []),
        ...refused.map((one) => `${one} ${(0,text_count/* formatCount */.B)(dispositions[one])}`),
        ...overrides.map(({ type, count }) => `${(0,sanitize/* quoteProse */.U_)(type, TEXT_LIMIT)} ${(0,text_count/* formatCount */.B)(count)}`),
    ];
    const isWanted = kind === "declared" || kind === "authorised";
    const advice = fixes.map((fix) => `${isWanted ? "Fix" : "If it sends for you"}: ${(0,sanitize/* quoteProse */.U_)((0,say/* say */.cv)(fix, language/* ENGLISH */.VJ))}`);
    const doubt = unmeasured === null ? [] : [`Unknown whether SPF authorises it: ${(0,sanitize/* quoteProse */.U_)((0,say/* say */.cv)(unmeasured, language/* ENGLISH */.VJ))}`];
    return [facts.join("; "), ...advice, ...doubt].flatMap((line) => (0,report_terminal/* wrap */.LV)(line, width - DETAIL_INDENT.length).map((each) => DETAIL_INDENT + each));
}
function tlsLines(tls, draw, terminal) {
    const { reports, successful, failed, organisations, organisationCount, failures, moreFailures, days } = tls;
    if (reports === 0)
        return ["TLS: no report"];
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
        const sessions = `${(0,sanitize/* quoteProse */.U_)(one.organisation, TEXT_LIMIT)} ${(0,text_count/* formatCount */.B)(one.successful + one.failed)}`;
        return one.failed > 0 ? `${sessions} (${(0,text_count/* formatCount */.B)(one.failed)} failed)` : sessions;
    });
    const total = successful + failed;
    const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
    return [
        ...(0,report_terminal/* wrap */.LV)(`TLS: ${(0,plural/* plural */.L)(reports, "report")}; sessions of ${(0,list/* listFirst */.r)(from, organisationCount)}`, terminal.width),
        `${(0,text_count/* formatCount */.B)(total)} ${total === 1 ? "session" : "sessions"}, ${formatShare(successful, total)} successful`,
        ...draw("sessions", days.map((each) => ({ day: each.day, count: each.successful + each.failed }))),
        ...draw("failed", days.map((each) => ({ day: each.day, count: each.failed }))),
        ...(failures.length > 0 ? ["", ...failureLines(failures.slice(0, MAX_FAILURES), terminal)] : []),
        ...(hidden > 0 ? [`${(0,plural/* plural */.L)(hidden, "more kind")} of failure`] : []),
    ];
}
function failureLines(failures, terminal) {
    const rows = failures.map(({ type, host, count, first, last }) => [
        (0,text_count/* formatCount */.B)(count),
        first === last ? first : `${first} to ${last}`,
        (0,sanitize/* quoteProse */.U_)(`${(0,tls_reports/* failureText */.k)(type)}${host === null ? "" : ` at ${host}`}`, TEXT_LIMIT),
    ]);
    return columns([["failed", "days", "failure"], ...rows], terminal);
}


/***/ }),

/***/ 1375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
// Counts for people.
/** `10,000`. */
function formatCount(n) {
    return n.toLocaleString("en-US");
}


/***/ })

};
