export const id = 816;
export const ids = [816];
export const modules = {

/***/ 80816:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ADVANCE: () => (/* binding */ ADVANCE),
  parseAdvance: () => (/* binding */ parseAdvance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/advance/proposal.js
/** What there is a wizard for. */
const ADVANCE_KINDS = ["dmarc", "mta-sts", "dkim"];

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var report_terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/report/text-finding.js
var text_finding = __webpack_require__(91918);
;// CONCATENATED MODULE: ./lib/src/report/advance.js




const NAMES = { dmarc: "DMARC", "mta-sts": "MTA-STS", dkim: "DKIM" };
/** Every proposal, and what could not be measured; ends in a newline. */
function renderAdvance({ proposals, limitations }, options) {
    const terminal = new report_terminal/* Terminal */.BK(options);
    const { language } = options;
    const words = language.words.advance;
    const blocks = proposals.map((proposal) => proposalLines(proposal, terminal));
    const notes = limitations.flatMap((one) => (0,report_terminal/* wrap */.LV)(words.note((0,sanitize/* quoteProse */.U_)((0,say.say)(one, language))), terminal.width));
    return `${[...blocks, ...(notes.length > 0 ? [notes] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function proposalLines(proposal, terminal) {
    const { domain, kind, summary, evidence, obstacles, watch, edits, records, served, newFiles } = proposal;
    const { language } = terminal;
    const { labels, verdicts } = language.words.advance;
    const mark = verdictOf(proposal);
    const head = `${terminal.paint(mark, `${terminal.mark(mark)} ${verdicts[mark]}`)} ${terminal.paint("strong", `${NAMES[kind]} ${(0,sanitize/* quoteProse */.U_)(domain)}`)}`;
    const width = Math.max(0, ...evidence.map(({ label }) => (0,say.say)(label, language).length)) + 2;
    const labelled = (label, texts) => texts.flatMap((text) => terminal.wrapLabelled(label, (0,sanitize/* quoteProse */.U_)((0,say.say)(text, language))));
    return [
        head,
        ...(0,report_terminal/* wrap */.LV)((0,sanitize/* quoteProse */.U_)((0,say.say)(summary, language)), terminal.width - 4).map((line) => `    ${line}`),
        ...evidence.flatMap(({ label, value }, i) => terminal.wrapLabelled(i === 0 ? labels.seen : "", `${(0,sanitize/* quoteProse */.U_)((0,say.say)(label, language)).padEnd(width)}${(0,sanitize/* quoteProse */.U_)((0,say.say)(value, language))}`)),
        ...labelled(labels.needs, obstacles),
        ...(0,text_finding/* recordLines */.TS)(records, terminal),
        ...served.flatMap((file) => (0,text_finding/* fileLines */.c0)(file, terminal)),
        ...edits.flatMap((edit) => (0,text_finding/* editLines */.SA)(edit, terminal)),
        ...newFiles.flatMap(({ file, text }) => (0,text_finding/* fileLines */.c0)({ url: file, lines: text.replace(/\r?\n$/, "").split(/\r?\n/) }, terminal)),
        ...labelled(labels.watch, watch),
    ];
}
/** A step that is to be taken, one that something stands in the way of, or nothing to do. */
function verdictOf({ direction, obstacles }) {
    if (direction === "forward")
        return "info";
    if (direction === "back")
        return "fail";
    return obstacles.length > 0 ? "warn" : "pass";
}

// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
;// CONCATENATED MODULE: ./lib/src/report/advance-json.js


/** All proposals. Ends in a newline. */
function renderAdvanceJson({ at, proposals, limitations }, language) {
    return (0,json_text/* jsonText */.s$)((0,say.sayAll)({ version: 1, at, limitations, proposals: proposals.map(toJson) }, language));
}
/** In an order of its own, so that it is always the same. */
function toJson(proposal) {
    const { kind, domain, direction, summary, obstacles, evidence, watch, records, served, edits, newFiles } = proposal;
    return { kind, domain, direction, summary, obstacles, evidence, watch, records, served, edits, newFiles };
}

// EXTERNAL MODULE: ./lib/src/policy/semantics/dkim.js
var dkim = __webpack_require__(63096);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/cli/args.js
var cli_args = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/src/cli/check-options.js
var check_options = __webpack_require__(44872);
// EXTERNAL MODULE: ./lib/src/cli/progress.js
var cli_progress = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/src/cli/shell.js
var cli_shell = __webpack_require__(54757);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var terminal = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/cli/advance.js
// `mail-policy advance`: its options, and the proposals as text or JSON.
















const OPTIONS = {
    ...check_options/* ASKING_OPTIONS */.TK,
    config: { type: "string", default: "mail-policy.yml" },
    untrusted: { type: "boolean", default: false },
    history: { type: "string" },
    format: { type: "string", default: "text" },
    now: { type: "string" },
    lang: cli_args.LANGUAGE_OPTION,
    generate: { type: "string" },
    selector: { type: "string", multiple: true },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
};
const ADVANCE = {
    usage: ["advance KIND [DOMAIN...]"],
    options: (help) => [help.advance],
    run: runAdvance,
};
/** Parses the words after `advance`. */
function parseAdvance(args, cwd) {
    const { values, positionals } = (0,cli_args.parseOptions)(args, OPTIONS);
    const { format, generate, selector, ...asked } = values;
    const [word, ...domains] = positionals;
    const kind = parseKind(word);
    const keys = parseKeys({ generate, selector }, kind, domains, cwd);
    const { run, language } = (0,check_options/* readCheck */.jc)({ ...asked, ...NOT_GIVEN, domain: domains }, cwd);
    return {
        run: { ...run, kinds: [kind], keys },
        isJson: (0,cli_args.parseChoice)("--format", format, ["text", "json"]) === "json",
        language,
    };
}
/** What `check` decides and `advance` does not. */
const NOT_GIVEN = {
    view: "auto",
    format: "text",
    "fail-on-unknown": false,
    "fail-on-weakened": false,
    "changed-only": false,
};
function parseKind(word) {
    const found = ADVANCE_KINDS.find((kind) => kind === word);
    if (found !== undefined)
        return found;
    if (word === undefined)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/advance-kind", { kinds: ADVANCE_KINDS }));
    const meant = (0,closest_word/* closestWord */.E)(word, ADVANCE_KINDS);
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/unknown-kind", { text: word, kinds: ADVANCE_KINDS, meant }));
}
/** The keys that the user wants; they are made for one named domain, so that none is made by accident. */
function parseKeys({ generate, selector = [] }, kind, domains, cwd) {
    if (kind !== "dkim" && (generate !== undefined || selector.length > 0))
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/of-dkim", { option: generate === undefined ? "--selector" : "--generate" }));
    if (generate !== undefined && domains.length !== 1)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/one-domain"));
    const selectors = selector.map((name) => name.toLowerCase());
    const invalid = selector.find((name) => !(0,dkim/* isSelector */.cB)(name.toLowerCase()));
    if (invalid !== undefined)
        throw (0,cli_args.wrongValue)("--selector", invalid, (0,message/* message */.iU)("syntax/selector"));
    return { folder: generate === undefined ? null : (0,external_node_path_.resolve)(cwd, generate), selectors };
}
async function runAdvance(words, shell) {
    const { run, isJson, language } = parseAdvance(words, shell.cwd);
    const { advance } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(9425), __webpack_require__.e(2741), __webpack_require__.e(2004), __webpack_require__.e(9441), __webpack_require__.e(8414), __webpack_require__.e(761), __webpack_require__.e(705), __webpack_require__.e(4035), __webpack_require__.e(2262)]).then(__webpack_require__.bind(__webpack_require__, 58252));
    const progress = (0,cli_progress/* showProgress */.R)(shell.stderr, "observed", language);
    const stop = shell.catchStop?.();
    const result = await advance({
        ...run,
        onProgress: progress.step,
        ...(stop === undefined ? {} : { stop }),
    }).finally(progress.end);
    const text = isJson ? renderAdvanceJson(result, language) : renderAdvance(result, { ...(0,terminal/* terminalOf */.g)(shell), language });
    await (0,cli_shell/* print */.y)(shell, text);
    (0,cli_shell/* printErrors */.f)(shell, [
        ...(stop?.aborted === true ? [`mail-policy: ${language.words.commands.stopped}`] : []),
        ...result.defects.map((defect) => `mail-policy: ${(0,sanitize/* quoteProse */.U_)((0,say.say)(defect, language))}`),
    ]);
    return result.defects.length > 0 || stop?.aborted === true ? 3 : 0;
}


/***/ })),

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


/***/ })),

/***/ 41494:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withSlashes)
/* harmony export */ });
// Paths as authors write them in a policy.
/** A path as every system takes it; written on Windows it may have backslashes. */
function withSlashes(path) {
    return path.replaceAll("\\", "/");
}


/***/ })),

/***/ 63096:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ selectorFault),
/* harmony export */   T_: () => (/* binding */ retiredFaults),
/* harmony export */   cB: () => (/* binding */ isSelector),
/* harmony export */   v9: () => (/* binding */ selectorFaults)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91966);
/* harmony import */ var _text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37017);
// DKIM selectors.




/** Each selector can be one, and is listed once. */
function selectorFaults(source, { path, value }, list) {
    const seen = new Set();
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list)).flatMap((entry, i) => {
        const isBare = typeof entry === "string";
        const selector = isBare ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        const faults = sinceFaults(source, [...path, "dkim", list, i], entry);
        if (typeof selector !== "string" || selector === "")
            return faults;
        const name = selector.toLowerCase();
        const at = [...path, "dkim", list, i, ...(isBare ? [] : ["name"])];
        const fault = selectorFault(source, at, selector);
        if (fault !== null)
            return [...faults, fault];
        if (seen.has(name))
            return [...faults, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, at, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector-twice", { text: selector }))];
        seen.add(name);
        return faults;
    });
}
/** The fault of a text that cannot be a selector. */
function selectorFault(source, path, selector) {
    if (typeof selector !== "string" || selector === "" || isSelector(selector.toLowerCase()))
        return null;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, path, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector", { text: selector }));
}
function sinceFaults(source, path, entry) {
    const since = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "since");
    if (typeof since !== "string" || since === "" || (0,_text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalendarDate */ .t)(since))
        return [];
    return [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "since"], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/since", { text: since }))];
}
/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source, settings) {
    const { path, value } = settings;
    const own = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list);
    const namesOf = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(settings, "dkim", list)).map((entry) => {
        const name = typeof entry === "string" ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        return typeof name === "string" ? name.toLowerCase() : name;
    });
    const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
    if (own(list) === undefined)
        return []; // both inherited: reported where they are
    const others = new Set(namesOf(other));
    return namesOf(list).flatMap((name, i) => typeof name === "string" && others.has(name)
        ? [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "dkim", list, i], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/retired-too", { text: name, other }))]
        : []);
}
/** RFC 6376 \u00a73.1: selector = sub-domain *( "." sub-domain ); RFC 1035 \u00a72.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(name);
    return name.length <= 253 && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .uy)(name) && labels.every((label) => label.length <= 63);
}


/***/ })),

/***/ 91966:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ patternsAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ne: () => (/* binding */ createFault)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41494);

/** A list in a map of settings, its own or the nearest that it inherits. */
function listOf({ value, inherited }, map, list) {
    return [value, ...inherited].map((each) => member(member(each, map), list)).find((each) => each !== undefined);
}
/** The value of a key of a map. */
function member(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The keys of a map. */
function keys(value) {
    return isMap(value) ? Object.keys(value) : [];
}
/** The entries of a list. */
function items(value) {
    return Array.isArray(value) ? value : [];
}
/** The patterns of a key that has one or a list of them, each with its path; what is not text is left to `schema.ts`. */
function patternsAt(source, at) {
    const value = at.reduce(member, source.value);
    const entries = typeof value === "string"
        ? [{ entry: value, path: [...at] }]
        : items(value).map((entry, i) => ({ entry, path: [...at, i] }));
    return entries.flatMap(({ entry, path }) => typeof entry === "string" && entry !== "" ? [{ pattern: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withSlashes */ .s)(entry), path }] : []);
}
/** A fault at a key of the policy, or at its value. */
function createFault(source, path, message, at = "value") {
    return { path, offset: source.offsetOf(path, at), message };
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })),

/***/ 25127:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   lx: () => (/* binding */ jsonParts),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
// Data as JSON that people may print on a terminal or a runner's log.
const INDENT = 2;
/** Indented by two, ending in a newline. */
function jsonText(value) {
    return `${textOf(value)}\n`;
}
/**
 * The same text in parts. A list in it may be any iterable, such as a generator: each of its items is made when the one before is written. Of
 * an item, only its own members may be such lists.
 */
function* jsonParts(value) {
    yield* valueParts(value, "");
    yield "\n";
}
function* valueParts(value, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => valueParts(member, inner);
    if (isLazyList(value))
        yield* enclosed("[", itemParts(value, inner), "]", indent);
    else if (!hasLazyList(value))
        yield indented(value, indent);
    else if (Array.isArray(value))
        yield* enclosed("[", value.map(parts), "]", indent);
    else
        yield* enclosed("{", memberParts(value, parts), "}", indent);
}
function* itemParts(items, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => isLazyList(member) ? valueParts(member, inner) : [indented(member, inner)];
    for (const item of items)
        yield isObject(item) && Object.values(item).some(isLazyList)
            ? enclosed("{", memberParts(item, parts), "}", indent)
            : [indented(item, indent)];
}
function* memberParts(value, parts) {
    for (const [name, member] of Object.entries(value))
        if (member !== undefined)
            yield after(`${textOf(name)}: `, parts(member));
}
function* after(first, rest) {
    yield first;
    yield* rest;
}
/** What stands between brackets, each on a line of its own. */
function* enclosed(opening, members, closing, indent) {
    let separator = "";
    yield opening;
    for (const member of members) {
        yield `${separator}\n${indent}${" ".repeat(INDENT)}`;
        yield* member;
        separator = ",";
    }
    yield separator === "" ? closing : `\n${indent}${closing}`;
}
/** As a member of lists in lists, so that its lines begin where they are to. */
function indented(value, indent) {
    const depth = indent.length / INDENT;
    let nested = value;
    let around = 0;
    for (let i = depth; i > 0; i--) {
        nested = [nested];
        around += "[\n".length + i * INDENT;
    }
    const text = textOf(nested);
    return depth === 0 ? text : text.slice(around, text.length - (around - indent.length));
}
function textOf(value) {
    return escapeJson(JSON.stringify(value, null, INDENT));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function isLazyList(value) {
    return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}
function hasLazyList(value) {
    if (!isObject(value))
        return false;
    return isLazyList(value) || Object.values(value).some(hasLazyList);
}
/** Other than Latin letters and printable punctuation, or the begin of a command: most texts have none, and finding that out is cheaper. */
const MAY_NEED_ESCAPES = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|##\[/;
/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
function escapeJson(json) {
    if (!MAY_NEED_ESCAPES.test(json))
        return json;
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""))
        .replaceAll("##[", "#\\u0023[");
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
