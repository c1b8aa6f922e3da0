export const id = 8037;
export const ids = [8037];
export const modules = {

/***/ 33634:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ byDay)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// Rows of received reports by the day that they are of.

/** The days, sorted, and the rows of each in their order. */
function byDay(rows) {
    const days = new Map();
    for (const row of rows) {
        const others = days.get(row.day);
        if (others === undefined)
            days.set(row.day, [row]);
        else
            others.push(row);
    }
    return [...days].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
}


/***/ })),

/***/ 18037:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORTS: () => (/* binding */ REPORTS)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/sources/imap/account.js
var account = __webpack_require__(10816);
// EXTERNAL MODULE: ./lib/src/text/calendar-date.js
var calendar_date = __webpack_require__(37017);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/cli/args.js
var cli_args = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/src/cli/shell.js
var cli_shell = __webpack_require__(54757);
;// CONCATENATED MODULE: ./lib/src/cli/reports-fetch.js
// `mail-policy reports fetch`: its options, the secret from the environment, and a summary of what was fetched.











const OPTIONS = {
    host: { type: "string" },
    port: { type: "string" },
    starttls: { type: "boolean", default: false },
    user: { type: "string" },
    folder: { type: "string", default: "INBOX" },
    since: { type: "string" },
    output: { type: "string", default: "reports" },
    seen: { type: "boolean", default: false },
    move: { type: "string" },
    keep: { type: "boolean", default: false },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
    lang: cli_args.LANGUAGE_OPTION,
};
/** Where the secret is read from, and nowhere else: the words of a command are seen by every process of the machine. */
const PASSWORD = "MAIL_POLICY_IMAP_PASSWORD";
const TOKEN = "MAIL_POLICY_IMAP_TOKEN";
/** RFC 8314 \u00a77.3, RFC 9051 \u00a72.1. */
const PORTS = { implicit: 993, starttls: 143 };
const MAX_PORT = 65_535;
const FETCH = {
    usage: ["reports fetch [options]"],
    options: ({ fetch }) => [
        fetch({ ports: PORTS, keyword: account/* FETCHED_KEYWORD */.O, secrets: { password: PASSWORD, token: TOKEN } }),
    ],
    run: runFetch,
};
/** Parses the words after `fetch`. */
function parseFetch(args, { env, cwd }, now) {
    const { values, positionals } = (0,cli_args.parseOptions)(args, OPTIONS);
    (0,cli_args.refuseStray)("reports fetch", positionals);
    const { host, user, since } = values;
    if (host === undefined || user === undefined)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/fetch"));
    for (const name of ["user", "folder", "move"])
        if (/\p{Cc}/u.test(values[name] ?? ""))
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/control-character", { option: `--${name}` }));
    const tls = values.starttls ? "starttls" : "implicit";
    return {
        run: {
            account: { host: parseHost(host), port: parsePort(values.port, tls), tls, user, secret: readSecret(env) },
            folder: values.folder,
            mark: parseMark(values),
            since: since === undefined ? null : parseSince(since, now),
            output: (0,external_node_path_.resolve)(cwd, values.output),
            deadlineMs: (0,cli_args.parseDurationOption)("--deadline", values.deadline),
        },
        output: values.output,
        language: (0,cli_args.parseLanguage)(values.lang),
    };
}
const DAY_MS = 86_400_000;
/** A day, or how many days it was before `now`, UTC. */
function parseSince(text, now) {
    if ((0,calendar_date/* isCalendarDate */.t)(text))
        return text;
    const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
    if (days === undefined)
        throw (0,cli_args.wrongValue)("--since", text, (0,message/* message */.iU)("syntax/since", { days: 14 }));
    return new Date(now.getTime() - Number(days) * DAY_MS).toISOString().slice(0, 10);
}
function parseHost(text) {
    if (/^[\p{L}\p{N}._-]+$/u.test(text) || (0,external_node_net_.isIPv6)(text))
        return text;
    throw (0,cli_args.wrongValue)("--host", text, (0,message/* message */.iU)("syntax/mail-server"));
}
function parsePort(text, tls) {
    if (text === undefined)
        return PORTS[tls];
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > MAX_PORT)
        throw (0,cli_args.wrongValue)("--port", text, (0,message/* message */.iU)("syntax/whole-number", { limit: MAX_PORT }));
    return port;
}
function parseMark({ seen, move, keep, folder }) {
    const given = [seen ? "--seen" : "", move === undefined ? "" : "--move", keep ? "--keep" : ""].filter(Boolean);
    if (given.length > 1)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/combined", { options: given }));
    if (move?.toLowerCase() === folder.toLowerCase())
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/same-folder", { folder: move }));
    if (move !== undefined)
        return { kind: "move", folder: move };
    return { kind: seen ? "seen" : keep ? "keep" : "keyword" };
}
/** The line end that many a file and secret has after it is not part of it. */
function readSecret(env) {
    const [password, token] = [PASSWORD, TOKEN].map((name) => env[name]?.replace(/\r?\n$/, "") ?? "");
    if (password && token)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/two-secrets"));
    const text = password || token;
    if (!text)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/no-secret"));
    const kind = password ? "password" : "token";
    if (/\p{Cc}/u.test(text))
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/control-character", { option: password ? PASSWORD : TOKEN }));
    return { kind, text };
}
async function runFetch(words, shell) {
    const { run, output, language } = parseFetch(words, shell, new Date());
    const { fetchReports } = await __webpack_require__.e(/* import() */ 4103).then(__webpack_require__.bind(__webpack_require__, 34103));
    const stop = shell.catchStop?.();
    const result = await fetchReports({ ...run, ...(stop === undefined ? {} : { stop }) });
    if (result.mark !== null)
        await (0,cli_shell/* print */.y)(shell, renderFetchSummary(output, result, result.mark, language), true);
    if (result.failure === null)
        return 0;
    (0,cli_shell/* printErrors */.f)(shell, [`mail-policy: ${(0,sanitize/* quoteProse */.U_)((0,say.say)(result.failure, language))}`]);
    return 3;
}
/** What was fetched, in a few lines. */
function renderFetchSummary(output, result, mark, { words: { commands } }) {
    const { written, known, marked, others, tooLarge, missing, left } = result;
    const lines = [commands.fetched((0,sanitize/* quoteProse */.U_)(output), written.dmarc, written["tls-rpt"])];
    if (known > 0)
        lines.push(commands.alreadyThere(known));
    if (marked > 0)
        lines.push(describeMark(marked, mark, commands.marked));
    if (others > 0)
        lines.push(commands.withoutReport(others));
    if (tooLarge > 0)
        lines.push(commands.tooLarge(tooLarge, account/* MAX_MESSAGE_MIB */.Y));
    if (missing > 0)
        lines.push(commands.notSent(missing));
    if (left > 0)
        lines.push(mark.kind === "keep" ? commands.notReached(left) : commands.waiting(left));
    return `${lines.join("\n")}\n`;
}
function describeMark(count, mark, words) {
    if (mark.kind === "keep")
        return words.keep();
    if (mark.kind === "move")
        return words.move(count, (0,sanitize/* quoteProse */.U_)(mark.folder));
    return mark.kind === "seen" ? words.seen(count) : words.keyword(count, account/* FETCHED_KEYWORD */.O);
}

// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/received-reports/view.js
var view = __webpack_require__(14581);
// EXTERNAL MODULE: ./lib/src/cli/history-files.js
var history_files = __webpack_require__(6889);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var terminal = __webpack_require__(39567);
;// CONCATENATED MODULE: ./lib/src/cli/reports-show.js
// `mail-policy reports show`: its options, and what it prints.












const FORMATS = ["text", "json", "html"];
const RENDERERS = {
    text: async (...shown) => (await __webpack_require__.e(/* import() */ 4444).then(__webpack_require__.bind(__webpack_require__, 44444))).renderReceived(...shown),
    json: async (...shown) => (await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 40597))).renderReceivedJson(...shown),
    html: async (...shown) => (await Promise.all(/* import() */[__webpack_require__.e(1656), __webpack_require__.e(5487)]).then(__webpack_require__.bind(__webpack_require__, 3950))).renderReceivedHtml(...shown),
};
const reports_show_OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    history: { type: "string" },
    branch: { type: "string" },
    since: { type: "string", default: `${view/* SHOWN_DAYS */.ey}d` },
    "by-day": { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    lang: cli_args.LANGUAGE_OPTION,
    offline: { type: "boolean", default: false },
    now: { type: "string" },
    resolver: { type: "string", multiple: true },
    untrusted: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    concurrency: { type: "string" },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
};
const SHOW = {
    usage: ["reports show [DOMAIN...]"],
    options: ({ show }) => [show],
    run: runShow,
};
/** Parses the words after `show`. */
function parseShow(args, cwd) {
    const { values, positionals } = (0,cli_args.parseOptions)(args, reports_show_OPTIONS);
    const format = (0,cli_args.parseChoice)("--format", values.format, FORMATS);
    return {
        run: {
            config: values.config,
            root: (0,cli_args.repositoryRoot)(values.config, cwd),
            isUntrusted: values.untrusted,
            domains: positionals,
            since: reports_show_parseSince(values.since),
            isDetailed: format === "html",
            isByDay: values["by-day"],
            offline: values.offline,
            now: (0,cli_args.parseNow)(values.now),
            resolvers: (0,cli_args.parseResolvers)(values.resolver ?? []),
            allowPrivateNetwork: values["allow-private-network"],
            concurrency: (0,cli_args.parseConcurrency)(values.concurrency),
            deadlineMs: (0,cli_args.parseDurationOption)("--deadline", values.deadline),
        },
        history: (0,history_files/* parseHistorySource */.n)(values),
        format,
        language: (0,cli_args.parseLanguage)(values.lang),
    };
}
function reports_show_parseSince(value) {
    const [, days] = /^([1-9]\d{0,4})d$/.exec(value) ?? [];
    if (days !== undefined)
        return { days: Number(days) };
    if ((0,calendar_date/* isCalendarDate */.t)(value))
        return { day: value };
    throw (0,cli_args.wrongValue)("--since", value, (0,message/* message */.iU)("syntax/since", { days: 30 }));
}
async function runShow(words, shell) {
    const { run, history, format, language } = parseShow(words, shell.cwd);
    const earlier = history === null ? null : await readEarlier(history, shell.cwd);
    const { showReports } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(5303), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(2188), __webpack_require__.e(2741), __webpack_require__.e(6071), __webpack_require__.e(9441), __webpack_require__.e(4035), __webpack_require__.e(7183), __webpack_require__.e(5302)]).then(__webpack_require__.bind(__webpack_require__, 13313));
    const shown = await showReports({ ...run, earlier });
    await (0,cli_shell/* print */.y)(shell, await RENDERERS[format](shown, { ...(0,terminal/* terminalOf */.g)(shell), language }));
    const { problems, unlisted } = shown;
    (0,cli_shell/* printErrors */.f)(shell, [
        ...problems.map(({ file, reason }) => `mail-policy: ${(0,sanitize/* quoteProse */.U_)(`${file}: ${(0,say.say)(reason, language)}`)}`),
        ...(unlisted > 0 ? [`mail-policy: ${language.words.received.moreProblems(unlisted)}`] : []),
    ]);
    return 0;
}
/** What a history keeps of received reports, and the moment of its last run; null where it keeps nothing. */
async function readEarlier(source, cwd) {
    const files = await (0,history_files/* readHistoryFiles */.K)(source, cwd, (name) => name === record/* EVIDENCE_FILE */.fi || name === record/* LOG_FILE */.UP);
    const text = files.get(record/* EVIDENCE_FILE */.fi);
    if (text === undefined)
        return null;
    const { parseEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(7360)]).then(__webpack_require__.bind(__webpack_require__, 57360));
    const parsed = parseEvidence(text);
    const { parseLog } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 20351));
    if ("evidence" in parsed)
        return { evidence: parsed.evidence, lastRun: parseLog(files).entries.at(-1)?.at ?? null };
    const place = "folder" in source ? `--history ${source.folder}` : `--branch ${source.branch}`;
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("history/evidence", { place, file: record/* EVIDENCE_FILE */.fi, problem: parsed.problem }));
}

;// CONCATENATED MODULE: ./lib/src/cli/reports.js
// `mail-policy reports`: what it does is the word after it.





/** In the order of `--help`. */
const PARTS = new Map([
    ["fetch", FETCH],
    ["show", SHOW],
]);
const COMMANDS = [...PARTS.values()];
const REPORTS = {
    usage: COMMANDS.flatMap(({ usage }) => usage),
    options: (help) => COMMANDS.flatMap(({ options }, i) => [...(i === 0 ? [] : [""]), ...options(help)]),
    run: async ([word, ...words], shell) => {
        const names = [...PARTS.keys()];
        if (word === undefined || word.startsWith("-"))
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/reports", { words: names }));
        const part = PARTS.get(word);
        if (part !== undefined)
            return part.run(words, shell);
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/unknown-reports", { text: word, meant: (0,closest_word/* closestWord */.E)(word, names) }));
    },
};


/***/ })),

/***/ 39567:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** Columns where standard output is a file or a pipe, or a terminal that does not know its width. */
const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 60;
function terminalOf({ env, stdout: { isTTY = false, columns = 0 }, }) {
    return {
        // https://no-color.org: any value but the empty one
        hasColor: isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
        // a terminal that does not know its width says 0
        width: isTTY && columns > 0 ? Math.max(columns, MIN_WIDTH) : DEFAULT_WIDTH,
        hasUnicode: !isTTY || isUtf8(env),
    };
}
/** By the locale (POSIX.1-2024 \u00a78.2); where none is set, as terminals mostly are. */
function isUtf8(env) {
    const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
    return locale === "" || /utf-?8/i.test(locale);
}


/***/ })),

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

/***/ 26178:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ MAX_REPORTS),
/* harmony export */   kO: () => (/* binding */ DomainDays),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// The evidence of one domain and kind of reports, by day: what each report counts for is in its day, and a report counts once.

/** Project limit: reports of a domain and day. There are fewer reporters, and a hostile one can send any number. */
const MAX_REPORTS = 1_000;
class DomainDays {
    #createRows;
    #days = new Map();
    #keys = new Set();
    constructor(createRows) {
        this.#createRows = createRows;
    }
    /** Adds the rows of one report, or of none. */
    add(report, rows) {
        if (this.#keys.has(report.key))
            return "duplicate";
        const day = this.#day(dayOf(report));
        if (day.reports.size >= MAX_REPORTS)
            return "too-many";
        this.#enter(day, report);
        for (const row of rows)
            day.rows.add(row);
        return "counted";
    }
    /** Adds what was kept before. */
    addKept({ reports, rows }) {
        for (const report of reports)
            this.#enter(this.#day(dayOf(report)), report);
        for (const { day, ...row } of rows)
            this.#day(day).rows.add(row);
    }
    kept() {
        const days = [...this.#days].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
        return {
            reports: days.flatMap(([, { reports }]) => [...reports.values()].toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key))),
            rows: days.flatMap(([day, { rows }]) => rows.sorted().map((row) => ({ day, ...row }))),
        };
    }
    #day(day) {
        const known = this.#days.get(day);
        if (known !== undefined)
            return known;
        const created = { reports: new Map(), rows: this.#createRows() };
        this.#days.set(day, created);
        return created;
    }
    #enter({ reports }, report) {
        reports.set(report.key, report);
        this.#keys.add(report.key);
    }
}
/** The day on which the period of a report begins, UTC. */
function dayOf({ begin }) {
    return begin.slice(0, 10);
}


/***/ })),

/***/ 14581:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ periodSince),
/* harmony export */   Uo: () => (/* binding */ daysKept),
/* harmony export */   XK: () => (/* binding */ viewReceived),
/* harmony export */   ey: () => (/* binding */ SHOWN_DAYS)
/* harmony export */ });
/* harmony import */ var _by_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33634);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79136);
/* harmony import */ var _senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24459);
/* harmony import */ var _standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50575);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31868);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60776);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26178);
// What is shown of received reports: the mails and sessions of a time, added up by day, organisation, sender and failure.







/** Project limits: what a view has of each. */
const MAX_SENDERS = 100;
const MAX_ORGANISATIONS = 20;
const MAX_FAILURES = 50;
/** The days that are shown where none are asked for: a month. */
const SHOWN_DAYS = 30;
/** Project limit: for so many days a sender is new. */
const NEW_DAYS = 7;
/** Project limit: mails of a new sender that deserves a look. Fewer are noise: every name is forged now and then. */
const MIN_NOTABLE_MAILS = 10;
/** The first and the last day with a report that is kept; null where there is none. */
function daysKept(evidence) {
    let [first, last] = [null, null];
    for (const { dmarc, tlsRpt } of evidence)
        for (const report of [...dmarc.reports, ...tlsRpt.reports]) {
            const day = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(report);
            if (first === null || day < first)
                first = day;
            if (last === null || day > last)
                last = day;
        }
    return first === null || last === null ? null : { first, last };
}
/** From the first day that is wanted and kept; null where that is after the last. */
function periodSince(since, { first, last }) {
    const wanted = "day" in since ? since.day : (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(last, 1 - since.days);
    if (wanted > last)
        return null;
    return { first: wanted > first ? wanted : first, last };
}
/** What is shown of a domain in a period; `senders` are those of the period, `lastRun` the moment of the run that they are compared with. */
function viewReceived(domain, { dmarc, tlsRpt }, { period, senders, lastRun = null }) {
    return {
        domain,
        period,
        dmarc: viewDmarc(within(period, dmarc.reports, _domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb), within(period, dmarc.rows, ({ day }) => day), {
            senders,
            lastRun,
            newSince: newSince(dmarc.rows, period),
        }),
        tlsRpt: viewTls(within(period, tlsRpt.reports, _domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb), within(period, tlsRpt.rows, ({ day }) => day)),
    };
}
function within(period, items, dayOfItem) {
    if (period === null)
        return [];
    return items.filter((item) => dayOfItem(item) >= period.first && dayOfItem(item) <= period.last);
}
/** The first day on which a sender is new; null where no earlier mails are kept to compare with. */
function newSince(rows, period) {
    if (period === null)
        return null;
    const since = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(period.last, 1 - NEW_DAYS);
    return rows.some(({ day }) => day < since) ? since : null;
}
function viewDmarc(reports, rows, { senders, lastRun, newSince: since, }) {
    const organisations = new _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .Tally */ .F();
    for (const { organisation } of reports)
        organisations.add(organisation, 1);
    const left = (senders ?? []).slice(MAX_SENDERS);
    return {
        reports: reports.length,
        organisations: organisations
            .heaviest(MAX_ORGANISATIONS)
            .map(({ item, count }) => ({ organisation: item, reports: count })),
        organisationCount: organisations.size,
        counts: (0,_senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countMails */ .yO)(rows),
        days: (0,_senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rows),
        lastRun,
        senders: senders?.slice(0, MAX_SENDERS).map((sender) => viewSender(sender, lastRun, since)) ?? null,
        more: {
            senders: left.length,
            total: sum(left.map(({ counts }) => counts.total)),
            passed: sum(left.map(({ counts }) => counts.passed)),
        },
    };
}
function viewSender({ isAdded, ...sender }, lastRun, since) {
    const isRecent = since !== null && sender.firstDay >= since;
    const news = lastRun !== null && isAdded ? "last-run" : isRecent ? "last-days" : null;
    const isStranger = sender.kind === "known" || sender.kind === "unknown";
    // what the last run knew is not news again in each run of its first week
    const isNotable = news === (lastRun === null ? "last-days" : "last-run");
    return { ...sender, news, isNotable: isNotable && isStranger && sender.counts.total >= MIN_NOTABLE_MAILS };
}
function viewTls(reports, rows) {
    const sessions = new _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .Tally */ .F();
    for (const row of rows)
        sessions.add(row.organisation, row.successful + (0,_standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__/* .failedSessions */ .T)(row));
    const failures = failuresOf(rows);
    return {
        reports: reports.length,
        ...countSessions(rows),
        organisations: sessions.heaviest(MAX_ORGANISATIONS).map(({ item }) => ({
            organisation: item,
            ...countSessions(rows.filter(({ organisation }) => organisation === item)),
        })),
        organisationCount: sessions.size,
        failures: failures.slice(0, MAX_FAILURES),
        moreFailures: Math.max(0, failures.length - MAX_FAILURES),
        days: (0,_by_day_js__WEBPACK_IMPORTED_MODULE_5__/* .byDay */ .m)(rows).map(([day, of]) => ({ day, ...countSessions(of) })),
    };
}
function countSessions(rows) {
    return { successful: sum(rows.map(({ successful }) => successful)), failed: sum(rows.map(_standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__/* .failedSessions */ .T)) };
}
function failuresOf(rows) {
    const byKind = new Map();
    for (const { day, failures } of rows) {
        for (const { type, host, count } of failures) {
            const key = `${type} ${host ?? ""}`;
            const known = byKind.get(key);
            if (known === undefined)
                byKind.set(key, { type, host, count, first: day, last: day });
            else {
                known.count += count;
                if (day < known.first)
                    known.first = day;
                if (day > known.last)
                    known.last = day;
            }
        }
    }
    return [...byKind]
        .toSorted(([a, one], [b, other]) => other.count - one.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a, b))
        .map(([, failure]) => failure);
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}


/***/ })),

/***/ 24459:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ handlingOf),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   yO: () => (/* binding */ countMails)
/* harmony export */ });
/* harmony import */ var _by_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33634);
/* harmony import */ var _standards_dmarc_received_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57730);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31868);
// What became of mails: counted for a time as a whole, and day by day.



/** Project limit: reasons of receivers that are named. */
const MAX_OVERRIDES = 10;
/** The mails of some rows. */
function countMails(rows) {
    const counts = { total: 0, passed: 0, spfAligned: 0, dkimAligned: 0 };
    for (const row of rows) {
        counts.total += row.count;
        if ((0,_standards_dmarc_received_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(row))
            counts.passed += row.count;
        if (row.spf?.isAligned === true)
            counts.spfAligned += row.count;
        if (row.isDkimAligned)
            counts.dkimAligned += row.count;
    }
    return counts;
}
/** What receivers did with the mails of some rows. */
function handlingOf(rows) {
    const dispositions = { none: 0, pass: 0, quarantine: 0, reject: 0 };
    for (const { disposition, count } of rows)
        dispositions[disposition] += count;
    return { dispositions, overrides: countOverrides(rows.filter(({ overrides }) => overrides.length > 0)) };
}
/** Most mails of most days have none. */
const NO_OVERRIDES = [];
function countOverrides(rows) {
    if (rows.length === 0)
        return NO_OVERRIDES;
    const mails = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F();
    for (const { overrides, count } of rows)
        for (const type of overrides)
            mails.add(type, count);
    return mails.heaviest(MAX_OVERRIDES).map(({ item, count }) => ({ type: item, count }));
}
/** Both by day, sorted; days without mail are not among them. */
function countDays(rows) {
    return (0,_by_day_js__WEBPACK_IMPORTED_MODULE_2__/* .byDay */ .m)(rows).map(([day, of]) => ({ day, ...countMails(of), ...handlingOf(of) }));
}


/***/ })),

/***/ 10816:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ FETCHED_KEYWORD),
/* harmony export */   Y: () => (/* binding */ MAX_MESSAGE_MIB)
/* harmony export */ });
// Whom IMAP is spoken with, and what becomes of a mail that was taken.
/** The keyword of mails that were taken (RFC 9051 \u00a72.3.2). */
const FETCHED_KEYWORD = "$MailPolicyFetched";
/** Project limit: a mail that is larger is not read; most servers accept none of this size. */
const MAX_MESSAGE_MIB = 32;


/***/ })),

/***/ 57730:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ BY_ARC),
/* harmony export */   H4: () => (/* binding */ isForwarded),
/* harmony export */   Hh: () => (/* binding */ isPassed)
/* harmony export */ });
/** Whether mails passed DMARC (RFC 9989 \u00a75.4). */
function isPassed({ spf, isDkimAligned }) {
    return isDkimAligned || spf?.isAligned === true;
}
/** The reason for which a receiver trusts the results of the servers that passed a mail on (RFC 8617 \u00a77.2.2). */
const BY_ARC = "arc=pass";
/** Reasons of receivers which say that another server passed a mail on (RFC 9990 \u00a73.1.1.6; `forwarded` is of RFC 7489 appendix C). */
const FORWARDING = new Set(["forwarded", "mailing_list", "trusted_forwarder", BY_ARC]);
/** Whether receivers say that mails were passed on, which breaks SPF, and DKIM where they were changed. */
function isForwarded({ overrides }) {
    return overrides.some((reason) => FORWARDING.has(reason));
}


/***/ })),

/***/ 50575:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failedSessions)
/* harmony export */ });
// What is kept of TLS reports (RFC 8460 \u00a74): sessions to a domain's mail servers by day and sender, and why some failed.
/** RFC 8460 \u00a74.4: the summary counts each failed session once. Some senders give details alone. */
function failedSessions({ failed, failures }) {
    return failed > 0 ? failed : failures.reduce((sum, { count }) => sum + count, 0);
}


/***/ })),

/***/ 31868:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// Counts by item.

/** Sums of counts, the heaviest first. */
class Tally {
    #counts = new Map();
    #keyOf;
    /** `keyOf`: items with the same key are one. */
    constructor(keyOf = String) {
        this.#keyOf = keyOf;
    }
    get size() {
        return this.#counts.size;
    }
    /** The sum of all counts. */
    get total() {
        let sum = 0;
        for (const { count } of this.#counts.values())
            sum += count;
        return sum;
    }
    add(item, count) {
        const key = this.#keyOf(item);
        const entry = this.#counts.get(key);
        if (entry === undefined)
            this.#counts.set(key, { item, count });
        else
            entry.count += count;
    }
    countOf(item) {
        return this.#counts.get(this.#keyOf(item))?.count ?? 0;
    }
    /** At most `max` items; of equal counts, the first by key. */
    heaviest(max) {
        return [...this.#counts]
            .toSorted(([a, one], [b, other]) => other.count - one.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b))
            .slice(0, max)
            .map(([, entry]) => entry);
    }
}


/***/ })),

/***/ 37017:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
// Dates of the Gregorian calendar as people write them: `2027-03-31`.
/** Whether a text is `YYYY-MM-DD`, and a day that exists. */
function isCalendarDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
/** The days of a month; 0 if the month does not exist. */
function daysInMonth(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}


/***/ }))

};
