export const id = 7750;
export const ids = [7750,4750];
export const modules = {

/***/ 47477:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PROBE: () => (/* binding */ PROBE),
/* harmony export */   parseProbe: () => (/* binding */ parseProbe),
/* harmony export */   renderProbeSummary: () => (/* binding */ renderProbeSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76739);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _report_error_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22717);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20896);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54757);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48161);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40562);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17594);
/* harmony import */ var _text_capitalized_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59818);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30634);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6294);
// `mail-policy probe`: its options, and a summary of its measurements.














const OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    output: { type: "string", default: "smtp-evidence.json" },
    resolver: { type: "string", multiple: true },
    untrusted: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    domain: { type: "string", multiple: true },
    shard: { type: "string" },
    helo: { type: "string" },
    from: { type: "string" },
    concurrency: { type: "string" },
    deadline: { type: "string", default: _text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_DEADLINE */ .Du },
    "smtp-rate": { type: "string" },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_9__.LANGUAGE_OPTION,
};
/** The limit of the evidence's schema. */
const MAX_FROM_LENGTH = 255;
const PROBE = {
    usage: ["probe [options]"],
    options: ({ probe }) => [probe],
    run: runProbe,
};
/** Parses the words after `probe`. */
function parseProbe(args, cwd) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseOptions)(args, OPTIONS);
    (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.refuseStray)("probe", positionals);
    const from = values.from ?? (0,node_os__WEBPACK_IMPORTED_MODULE_5__.hostname)();
    if (from.length > MAX_FROM_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/length", { option: "--from", count: from.length, limit: MAX_FROM_LENGTH }));
    return {
        run: {
            config: values.config,
            root: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.repositoryRoot)(values.config, cwd),
            isUntrusted: values.untrusted,
            resolvers: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseResolvers)(values.resolver ?? []),
            allowPrivateNetwork: values["allow-private-network"],
            domains: values.domain ?? [],
            shard: values.shard === undefined ? null : (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseShardOption)(values.shard),
            helo: values.helo ?? null,
            concurrency: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseConcurrency)(values.concurrency),
            deadlineMs: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseDurationOption)("--deadline", values.deadline),
            smtpRate: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseSmtpRateOption)(values["smtp-rate"]),
            from,
        },
        output: values.output,
        language: (0,_args_js__WEBPACK_IMPORTED_MODULE_9__.parseLanguage)(values.lang),
    };
}
/** A summary of the written measurements, in a few lines. */
function renderProbeSummary(output, result, language) {
    const { commands, result: words } = language.words;
    const file = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteProse */ .U_)(output);
    return [
        commands.probed(file, result.askedCount, result.answeredCount),
        ...result.limitations.map((limit) => (0,_text_capitalized_js__WEBPACK_IMPORTED_MODULE_11__/* .capitalized */ .l)(words.limitation((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteProse */ .U_)((0,_report_say_js__WEBPACK_IMPORTED_MODULE_8__.say)(limit, language))))),
        commands.useProbe(file),
        "",
    ].join("\n");
}
async function runProbe(words, shell) {
    const { run, output, language } = parseProbe(words, shell.cwd);
    const { probe } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(5303), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(2188), __webpack_require__.e(2741), __webpack_require__.e(6071), __webpack_require__.e(2004), __webpack_require__.e(9099), __webpack_require__.e(7489), __webpack_require__.e(6462)]).then(__webpack_require__.bind(__webpack_require__, 86462));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .showProgress */ .R)(shell.stderr, "probed", language);
    const result = await probe({ ...run, onProgress: progress.step }).finally(progress.end);
    (0,_files_report_files_js__WEBPACK_IMPORTED_MODULE_1__.writeReportFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, output), run.isUntrusted ? run.root : null, () => result.text);
    await (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(shell, renderProbeSummary(output, result, language), true);
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .printErrors */ .f)(shell, result.defects.map((defect) => `mail-policy: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteProse */ .U_)((0,_report_say_js__WEBPACK_IMPORTED_MODULE_8__.say)(defect, language))}`));
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .printErrors */ .f)(shell, (0,_report_error_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .errorLines */ .S)(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(result.faults), language));
    if (result.defects.length > 0)
        return 3;
    return result.faults.length > 0 ? 2 : 0;
}


/***/ })),

/***/ 20896:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
const DELAY_MS = 2_000;
/** A line that counts finished domains (`what` is done to them); `end` erases it. Silent unless `stream` is a terminal. */
function showProgress(stream, what, { words: { commands } }) {
    let line = "";
    let isShown = false;
    const show = () => {
        isShown = true;
        stream.write(`\r\u001b[K${line}`);
    };
    const timer = stream.isTTY ? setTimeout(show, DELAY_MS) : undefined;
    return {
        step(done, total) {
            line = commands.progress(done, total, what);
            if (isShown)
                show();
        },
        end() {
            clearTimeout(timer);
            if (isShown)
                stream.write("\r\u001b[K");
        },
    };
}


/***/ })),

/***/ 91813:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readFonts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/report/pdf/fonts.js
// The faces that a PDF is set in. It embeds what it uses of them, so that it looks the same everywhere.
/** The font file of each face. */
const FONT_FILES = { sans: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf", mono: "DejaVuSansMono.ttf" };

// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(28050);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
;// CONCATENATED MODULE: ./lib/src/files/fonts.js
// Reads the font files of PDF reports.







/** Beside a bundle, or where the package is installed in a checkout. */
const FOLDERS = ["fonts/", "../../node_modules/dejavu-fonts-ttf/ttf/"].map((path) => new URL(path, import.meta.url));
/** All font files, from the first folder that has them; throws an AuditError that names a missing one. */
function readFonts(folders = FOLDERS) {
    const read = (face) => readFont(FONT_FILES[face], folders);
    return { sans: read("sans"), bold: read("bold"), mono: read("mono") };
}
function readFont(name, folders) {
    const problems = [];
    for (const folder of folders) {
        const file = new URL(name, folder);
        try {
            return (0,external_node_fs_.readFileSync)(file);
        }
        catch (error) {
            if ((0,file_tree/* errorCode */.CA)(error) !== "ENOENT")
                problems.push({ file: (0,external_node_url_.fileURLToPath)(file), problem: (0,atomic_write/* describeFileError */.SQ)(error) });
        }
    }
    const [first = { file: (0,external_node_url_.fileURLToPath)(new URL(name, folders[0])), problem: (0,message/* message */.iU)("file/none") }] = problems;
    throw new errors/* AuditError */.M_((0,message/* message */.iU)("file/font", first));
}


/***/ })),

/***/ 86353:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ DmarcRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
const MAX_ROWS = 500;
/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;
/** The rows of one domain and day. */
class DmarcRows {
    #domain;
    #named = new Map();
    /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
    #sums = new Map();
    constructor(domain) {
        this.#domain = domain;
    }
    add(row) {
        enter(row, row.ip === null ? this.#sums : this.#named);
        if (this.#named.size > MAX_HELD)
            this.#addUpLightest();
    }
    *values() {
        yield* this.#named.values();
        yield* this.#sums.values();
    }
    /** The heaviest first, those past the limit added up. */
    sorted() {
        this.#addUpLightest();
        return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
    }
    #addUpLightest() {
        if (this.#named.size <= MAX_ROWS)
            return;
        for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
            this.#named.delete(key);
            enter(this.#withoutNames(row), this.#sums);
        }
    }
    #withoutNames(row) {
        const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
        return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
    }
}
function enter(row, rows) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, { ...row });
    else
        known.count += row.count;
}
/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }) {
    let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
    if (spf !== null)
        key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
    for (const { domain, selector, result } of dkim)
        key += `\n${domain}\n${selector}\n${result}\n`;
    return key;
}
function heaviestFirst(rows) {
    return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
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

/***/ 64653:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const REPORT_KINDS = ["tls-rpt", "dmarc"];
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** Of a domain; without a report on it, nothing. */
function evidenceOf({ domains }, domain) {
    return Object.hasOwn(domains, domain) ? domains[domain] : NOTHING;
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}


/***/ })),

/***/ 64470:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ evidenceSince),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   vB: () => (/* binding */ firstKeptDay)
/* harmony export */ });
/* unused harmony export RETENTION_DAYS */
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79136);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
/* harmony import */ var _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86353);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26178);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85073);
// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.






/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
const RETENTION_DAYS = 400;
/** The first day that is kept; `at` is now. */
function firstKeptDay(at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .addSeconds */ .ps)(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
function mergeEvidence(a, b, at) {
    return mergeSince(a, b, firstKeptDay(at));
}
/** Without the days before one. */
function evidenceSince(evidence, firstDay) {
    return mergeSince(evidence, { version: 1, domains: {} }, firstDay);
}
function mergeSince(a, b, firstDay) {
    const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
    const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
    const domains = names.map((name) => {
        const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
        return [
            name,
            {
                dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .DmarcRows */ .v(name)),
                tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .TlsRows */ .L()),
            },
        ];
    });
    return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReports */ .MC)(domain))) };
}
function mergeKept(a, b, firstDay, createRows) {
    const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
    const merged = new _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .DomainDays */ .kO(createRows);
    for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
        if (day < firstDay)
            continue;
        for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day)))
            merged.addKept(kept);
    }
    return merged.kept();
}
/** Both where they have no report in common, else the one with more reports. */
function chooseOf(a, b) {
    if (a === undefined || b === undefined)
        return [a ?? b].filter((kept) => kept !== undefined);
    const keys = new Set(a.reports.map(({ key }) => key));
    const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
    if (isDisjoint && a.reports.length + b.reports.length <= _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORTS */ .hk)
        return [a, b];
    const order = b.reports.length - a.reports.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b));
    return [order <= 0 ? a : b];
}
/** Days with reports: rows of others would count for none. */
function byDay({ reports, rows }) {
    const days = new Map();
    for (const report of reports)
        dayIn(days, report).reports.push(report);
    for (const row of rows)
        days.get(row.day)?.rows.push(row);
    return days;
}
function dayIn(days, report) {
    const known = days.get((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report));
    if (known !== undefined)
        return known;
    const created = { reports: [], rows: [] };
    days.set((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report), created);
    return created;
}


/***/ })),

/***/ 85073:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TlsRows),
/* harmony export */   N: () => (/* binding */ addFailures)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;
/** RFC 8460 \u00a74.3. */
const RESULT_TYPES = new Set([
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
]);
/** The rows of one domain and day: as many as reporters and kinds of policies. */
class TlsRows {
    #rows = new Map();
    add(row) {
        const key = JSON.stringify([row.organisation, row.policy]);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
            return;
        }
        known.successful += row.successful;
        known.failed += row.failed;
        known.failures = addFailures(known.failures, row.failures);
    }
    values() {
        return this.#rows.values();
    }
    /** Sorted by organisation and kind of policy. */
    sorted() {
        return [...this.#rows].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, row]) => row);
    }
}
/** Failures of equal kind and host as one, sorted; those past the limit added up. */
function addFailures(some, more) {
    const failures = new Map();
    const enter = (failure) => {
        const key = JSON.stringify([failure.type, failure.host]);
        const known = failures.get(key);
        if (known === undefined)
            failures.set(key, { ...failure });
        else
            known.count += failure.count;
    };
    const addUpLightest = () => {
        const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
        for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
            failures.delete(key);
            // RFC 8460 \u00a74.3.4: the general failure
            enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
        }
    };
    for (const failure of some)
        enter(failure);
    for (const failure of more) {
        enter(failure);
        if (failures.size > MAX_HELD)
            addUpLightest();
    }
    addUpLightest();
    return heaviestFirst(failures).map(([, failure]) => failure);
}
/** Those are as few as there are kinds. */
function isSum({ type, host }) {
    return host === null && RESULT_TYPES.has(type);
}
function heaviestFirst(failures) {
    return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
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
