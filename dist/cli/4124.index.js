export const id = 4124;
export const ids = [4124];
export const modules = {

/***/ 44872:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ parseCheck),
/* harmony export */   TK: () => (/* binding */ ASKING_OPTIONS),
/* harmony export */   jc: () => (/* binding */ readCheck),
/* harmony export */   u1: () => (/* binding */ JUDGING_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_history_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36567);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42117);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40562);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6294);
// Parses the options of `mail-policy check`; invalid ones throw UsageError.







const FORMAT_NAMES = _report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E.map(({ name }) => name);
/** The options that decide what is made of the observations. */
const JUDGING_OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    view: { type: "string", default: "auto" },
    untrusted: { type: "boolean", default: false },
    base: { type: "string" },
    history: { type: "string" },
    "fail-on": { type: "string" },
    "fail-on-unknown": { type: "boolean", default: false },
    "fail-on-weakened": { type: "boolean", default: false },
    save: { type: "string" },
    format: { type: "string", default: _report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E[0].name },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_5__.LANGUAGE_OPTION,
    output: { type: "string" },
    domain: { type: "string", multiple: true },
    now: { type: "string" },
    deadline: { type: "string", default: _text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DEADLINE */ .Du },
};
/** The options that decide what is asked, and how. */
const ASKING_OPTIONS = {
    resolver: { type: "string", multiple: true },
    offline: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    smtp: { type: "string" },
    "smtp-evidence": { type: "string", multiple: true },
    helo: { type: "string" },
    replay: { type: "string" },
    concurrency: { type: "string" },
    "smtp-deadline": { type: "string" },
    "smtp-rate": { type: "string" },
};
const OPTIONS = {
    ...JUDGING_OPTIONS,
    ...ASKING_OPTIONS,
    shard: { type: "string" },
    "changed-only": { type: "boolean", default: false },
};
/** Parses the words after `check`. */
function parseCheck(args, cwd) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseOptions)(args, OPTIONS);
    (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.refuseStray)("check", positionals);
    const shard = values.shard === undefined ? null : (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseShardOption)(values.shard);
    if (shard !== null)
        demandShardOptions(values);
    const { run, ...command } = readCheck(values, cwd);
    // the gate is that of the merge
    return { ...command, run: shard === null ? run : { ...run, shard, failOn: "never" } };
}
/** What the merge decides, and not a shard. */
const MERGE_ONLY = ["history", "fail-on", "fail-on-unknown", "fail-on-weakened"];
function demandShardOptions(values) {
    const given = MERGE_ONLY.find((name) => values[name] !== undefined && values[name] !== false);
    if (given !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/of-merge", { option: `--${given}` }));
    if (values.domain !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/domain-with-shard"));
    if (values["changed-only"])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/changed-with-shard"));
    if (values.smtp === "on")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/smtp-with-shard"));
}
/** The command that these options describe. */
function readCheck(values, cwd) {
    const view = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseChoice)("--view", values.view, ["live", "planned", "auto"]);
    const offlineOption = values.replay !== undefined ? "--replay" : values.offline ? "--offline" : null;
    if (offlineOption !== null && values.smtp === "on")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/needs-network", { option: "--smtp", offline: offlineOption }));
    if (values.replay !== undefined && values["smtp-evidence"] !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/evidence-with-replay"));
    if (values.offline && view === "live")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/live-view"));
    if (values["changed-only"] && values.domain !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("option/changed-with-domain"));
    const root = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.repositoryRoot)(values.config, cwd);
    return {
        run: {
            config: values.config,
            root,
            view,
            resolvers: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseResolvers)(values.resolver ?? []),
            offline: values.offline,
            isUntrusted: values.untrusted,
            allowPrivateNetwork: values["allow-private-network"],
            smtp: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseChoice)("--smtp", values.smtp ?? "auto", ["auto", "on", "off"]),
            smtpEvidence: values["smtp-evidence"] ?? [],
            helo: values.helo ?? null,
            failOn: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseChoice)("--fail-on", values["fail-on"] ?? "regression", ["regression", "violation", "never"]),
            failOnUnknown: values["fail-on-unknown"],
            failOnWeakened: values["fail-on-weakened"],
            base: values.base === undefined ? { kind: "none", counts: "every-failure" } : parseBase(values.base),
            changedOnly: values["changed-only"],
            history: values.history === undefined
                ? null
                : {
                    store: (0,_files_history_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openHistoryFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, values.history), values.untrusted ? root : null),
                    records: offlineOption === null, // nothing is measured then
                },
            replay: values.replay ?? null,
            shards: null,
            shard: null,
            domains: values.domain ?? [],
            now: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseNow)(values.now),
            concurrency: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseConcurrency)(values.concurrency),
            deadlineMs: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseDurationOption)("--deadline", values.deadline),
            smtpDeadlineMs: values["smtp-deadline"] === undefined ? null : (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseDurationOption)("--smtp-deadline", values["smtp-deadline"]),
            smtpRate: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseSmtpRateOption)(values["smtp-rate"]),
        },
        language: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseLanguage)(values.lang),
        format: parseFormat(values.format),
        output: values.output ?? null,
        save: values.save ?? null,
    };
}
/** `--base=-x` joins a value to the option that git would treat as an option of its own. */
function parseBase(ref) {
    if (ref.startsWith("-"))
        throw (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.wrongValue)("--base", ref, (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("syntax/commit"));
    return { kind: "commit", ref, name: ref, fetchRemote: null };
}
function parseFormat(value) {
    const name = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseChoice)("--format", value, FORMAT_NAMES);
    return _report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E.find((format) => format.name === name);
}


/***/ })),

/***/ 54124:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DIFF: () => (/* binding */ DIFF)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_report_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30065);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30634);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6294);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44872);
/* harmony import */ var _history_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6889);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54757);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39567);
// `mail-policy diff`: what changed between two runs.











const FORMATS = ["text", "markdown", "html", "json"];
const OPTIONS = {
    format: { type: "string", default: FORMATS[0] },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_5__.LANGUAGE_OPTION,
    "exit-code": { type: "boolean", default: false },
    history: { type: "string" },
    branch: { type: "string" },
    config: { type: "string", default: "mail-policy.yml" },
    view: { type: "string", default: "auto" },
    domain: { type: "string", multiple: true },
};
const DIFF = {
    usage: ["diff BEFORE AFTER"],
    options: (help) => [help.diff],
    run: runDiff,
};
/** Parses the words after `diff`. */
function parseDiff(args, cwd) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseOptions)(args, OPTIONS);
    const [before, after, stray] = positionals;
    if (before === undefined || after === undefined || stray !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("command/diff"));
    const { history, branch, ...others } = values;
    const source = (0,_history_files_js__WEBPACK_IMPORTED_MODULE_7__/* .parseHistorySource */ .n)({ history, branch });
    const { run, language } = (0,_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheck */ .jc)({ ...NOT_GIVEN, ...others, format: "text" }, cwd);
    const named = (given) => ({ given, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given) });
    if (source === null)
        demandOther(named(before), named(after));
    return {
        run: { before: named(before), after: named(after), check: run },
        source,
        format: (0,_args_js__WEBPACK_IMPORTED_MODULE_5__.parseChoice)("--format", values.format, FORMATS),
        language,
        failsOnNew: values["exit-code"],
    };
}
/** What `check` decides and `diff` does not. */
const NOT_GIVEN = {
    offline: false,
    untrusted: false,
    "allow-private-network": false,
    "fail-on": "never",
    "fail-on-unknown": false,
    "fail-on-weakened": false,
    "changed-only": false,
    deadline: "20m",
};
function demandOther(before, after) {
    if ((0,_files_report_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfRun */ .FT)(before.path) === (0,_files_report_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfRun */ .FT)(after.path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("saved/same-report", { before: before.given, after: after.given }));
}
async function runDiff(words, shell) {
    const { run, source, format, language, failsOnNew } = parseDiff(words, shell.cwd);
    const { diff } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9425), __webpack_require__.e(761), __webpack_require__.e(3517)]).then(__webpack_require__.bind(__webpack_require__, 56622));
    const { hasNewFailure } = await __webpack_require__.e(/* import() */ 8693).then(__webpack_require__.bind(__webpack_require__, 28693));
    const history = source && (await (0,_history_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readHistoryFiles */ .K)(source, shell.cwd));
    const { changes, defects } = await diff({ ...run, history });
    await (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(shell, await render(changes, format, { ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalOf */ .g)(shell), language }));
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .printErrors */ .f)(shell, defects.map((defect) => `mail-policy: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteProse */ .U_)((0,_report_say_js__WEBPACK_IMPORTED_MODULE_4__.say)(defect, language))}`));
    if (defects.length > 0)
        return 3;
    return failsOnNew && hasNewFailure(changes) ? 1 : 0;
}
async function render(changes, format, options) {
    switch (format) {
        case "text":
            return (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 7690))).renderRunChangesText(changes, options);
        case "markdown":
            return (await Promise.all(/* import() */[__webpack_require__.e(6034), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 10332))).renderRunChangesMarkdown(changes, options);
        case "html":
            return (await Promise.all(/* import() */[__webpack_require__.e(1656), __webpack_require__.e(6638)]).then(__webpack_require__.bind(__webpack_require__, 6638))).renderRunChangesHtml(changes, options);
        case "json":
    }
    return (await __webpack_require__.e(/* import() */ 3859).then(__webpack_require__.bind(__webpack_require__, 93859))).renderRunChangesJson(changes, options);
}


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


/***/ }))

};
