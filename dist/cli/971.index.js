export const id = 971;
export const ids = [971,3687];
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

/***/ 3687:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK: () => (/* binding */ CHECK),
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _files_fonts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91813);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53459);
/* harmony import */ var _report_error_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22717);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42117);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30634);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44872);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20896);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54757);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39567);
// `mail-policy check`: runs an audit, and delivers its report.












const FORMAT_NAMES = _report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E.map(({ name }) => name);
const REPORT_FILES = _report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_FORMATS */ .G.map(({ file }) => file);
const CHECK = {
    usage: ["check [options]"],
    options: ({ check }) => [check({ files: REPORT_FILES.join(", ") })],
    values: { FORMATS: FORMAT_NAMES.join("|") },
    run: (words, shell) => runCheck((0,_check_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCheck */ .QB)(words, shell.cwd), shell),
};
/** Runs a check, and delivers its report. */
async function runCheck({ run, language, format, output, save }, shell) {
    if (format.isBinary && shell.stdout.isTTY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("option/binary", { format: format.name, file: format.file ?? "" }));
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(2741), __webpack_require__.e(2004), __webpack_require__.e(9441), __webpack_require__.e(8414), __webpack_require__.e(761), __webpack_require__.e(9649), __webpack_require__.e(1248)]).then(__webpack_require__.bind(__webpack_require__, 9649)); // the other commands start faster without it
    const files = save === null && output === null ? null : await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(6739), __webpack_require__.e(4750)]).then(__webpack_require__.bind(__webpack_require__, 76739));
    await format.load?.();
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .showProgress */ .R)(shell.stderr, "audited", language);
    const stop = shell.catchStop?.();
    const { report, snapshot, evidence, received, missingShards, lineEnds, historyView, defects } = await check({
        ...run,
        onProgress: progress.step,
        ...(stop === undefined ? {} : { stop }),
    })
        .finally(progress.end)
        .catch(async (error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz && format.renderFaults)
            await (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(shell, await format.renderFaults(error.faults, language));
        throw error;
    });
    const repository = run.isUntrusted ? run.root : null;
    const history = format.showsHistory || output !== null ? await historyView() : null;
    const context = { language, lineEnds, history, received };
    // All steps run even if one fails: the measurements must not be lost.
    const steps = [
        async () => (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(shell, await renderReport(report, context, format, shell), output !== null),
        () => save !== null && files?.writeReportFile(save, repository, snapshot),
        () => output !== null && files?.writeReports(output, repository, report, snapshot, { ...context, evidence }),
    ];
    const stopped = stop?.aborted === true ? [language.words.commands.stoppedReport] : [];
    const errors = [...stopped, ...[...defects, ...missingShards].map((defect) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteProse */ .U_)((0,_report_say_js__WEBPACK_IMPORTED_MODULE_6__.say)(defect, language)))];
    for (const step of steps)
        errors.push(...(await tryStep(step, language)));
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .printErrors */ .f)(shell, errors.map((trouble) => `mail-policy: ${trouble}`));
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .printErrors */ .f)(shell, (0,_report_error_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .errorLines */ .S)(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(report.faults), language));
    if (errors.length > 0)
        return 3;
    if (report.faults.length > 0)
        return 2;
    return report.gate.passed ? 0 : 1;
}
async function tryStep(step, language) {
    try {
        await step();
        return [];
    }
    catch (error) {
        const unwritten = (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("file/cannot-write-report", { reason: (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error) });
        return (0,_report_error_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .errorLines */ .S)(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_ ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(unwritten), language);
    }
}
function renderReport(report, context, format, shell) {
    return format.render(report, { ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalOf */ .g)(shell), ...context, readFonts: _files_fonts_js__WEBPACK_IMPORTED_MODULE_0__/* .readFonts */ .H });
}


/***/ })),

/***/ 10971:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MERGE: () => (/* binding */ MERGE),
/* harmony export */   parseMerge: () => (/* binding */ parseMerge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3687);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44872);
// `mail-policy merge`: the options of a check that reads what its shards observed.






const MERGE = {
    usage: ["merge DIR..."],
    options: ({ merge }) => [merge],
    run: (words, shell) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.runCheck)(parseMerge(words, shell.cwd), shell),
};
/** Parses the words after `merge`. */
function parseMerge(args, cwd) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__.parseOptions)(args, _check_options_js__WEBPACK_IMPORTED_MODULE_4__/* .JUDGING_OPTIONS */ .u1);
    if (positionals.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("command/merge"));
    const fixed = { offline: false, "allow-private-network": false, "changed-only": false };
    const { run, ...command } = (0,_check_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheck */ .jc)({ ...values, ...fixed }, cwd);
    return { ...command, run: { ...run, shards: positionals.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, place)) } };
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

/***/ 36567:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openHistoryFolder),
/* harmony export */   t: () => (/* binding */ readHistoryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4416);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74797);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28050);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53459);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65071);
// A history in a folder (`--history DIR`): the files are replaced under a lock, each completely.









const LOCK_FILE = ".lock";
/** How often, and in milliseconds how long apart, a lock is asked for that another run holds: it does so for moments. */
const LOCK_TRIES = 50;
const LOCK_PAUSE_MS = 100;
/** The store of a folder, which need not exist; `repository` as in `writeFileAtomically`. */
function openHistoryFolder(folder, repository) {
    const read = () => ({
        latest: readHistoryFile(folder, _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .LATEST_FILE */ .fx),
        log: readHistoryFile(folder, _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_FILE */ .UP),
    });
    return {
        name: folder,
        read: async () => read(),
        readFile: async (_, name) => readHistoryFile(folder, name),
        archives: async () => archivesOf(folder),
        replace: async (then, update) => {
            try {
                (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .createFolder */ .vV)(folder, repository);
                return await locked(folder, () => {
                    const now = read();
                    if (now.latest !== then.latest || now.log !== then.log)
                        return false;
                    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFilesAtomically */ .ik)(folder, filesOf(folder, then, update), repository);
                    return true;
                });
            }
            catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error), { cause: error });
            }
        },
    };
}
function archivesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc).toSorted();
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "ENOENT")
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error), { cause: error });
    }
}
/** The files to write. The archive comes first: after a crash, no line is missing. */
function filesOf(folder, then, { latest, log, archive, evidence }) {
    const former = then.log ?? "";
    if (archive !== null && !former.startsWith(readHistoryFile(folder, archive) ?? ""))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/other-archive", { file: archive }));
    return new Map([
        ...(archive === null ? [] : [[archive, former]]),
        ...(evidence === null ? [] : [[_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE_FILE */ .fi, evidence]]),
        [_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_FILE */ .UP, log],
        ...(latest === then.latest ? [] : [[_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .LATEST_FILE */ .fx, latest]]),
    ]);
}
/** The text of a file as it was written; null where there is none. Throws a SaidError. */
function readHistoryFile(folder, name) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stat.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/not-regular")); // a pipe or device may never end
        if (stat.size > _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_OCTETS */ .tA)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/too-large", { mebibytes: _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_MIB */ .Vv }));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").replaceAll("\r\n", "\n"); // git on Windows may have checked it out so
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "ENOENT")
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("error/at", { place: file, problem: (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error) }), { cause: error });
    }
}
async function locked(folder, work) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LOCK_FILE);
    for (let tries = 1;; tries++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(lock, `${process.pid} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}\n`, { flag: "wx" });
            break;
        }
        catch (error) {
            if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) !== "EEXIST")
                throw error;
            const left = leftBy(lock);
            if (left !== null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/left-lock", { process: left, file: lock }), { cause: error });
            if (tries === LOCK_TRIES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/held-lock", { file: lock }), { cause: error });
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOCK_PAUSE_MS);
    }
    try {
        return work();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
    }
}
/** The process of this machine that made a lock and has ended without removing it; null where there is none, as far as can be told. */
function leftBy(lock) {
    const holder = readHolder(lock);
    if (holder === null || holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return null;
    try {
        process.kill(Number(holder.process), 0); // asks only whether it exists
        return null;
    }
    catch (error) {
        return (0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "ESRCH" ? holder.process : null;
    }
}
/** Project limit: octets of a lock, enough for a number and the name of a host. */
const MAX_LOCK_OCTETS = 300;
function readHolder(lock) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock);
        if (!stat.isFile() || stat.size > MAX_LOCK_OCTETS)
            return null;
        const [, process, host] = /^([1-9]\d{0,9}) ([^\n]+)\n$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lock, "utf8")) ?? [];
        return process === undefined || host === undefined ? null : { process, host };
    }
    catch {
        return null; // it was removed meanwhile
    }
}


/***/ }))

};
