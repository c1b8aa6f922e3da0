export const id = 4256;
export const ids = [4256,1875];
export const modules = {

/***/ 20351:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HISTORY: () => (/* binding */ HISTORY),
/* harmony export */   parseLog: () => (/* binding */ parseLog)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54757);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72659);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _history_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85618);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40641);
/* harmony import */ var _run_policy_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90684);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50564);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6294);
/* harmony import */ var _history_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6889);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30634);












const OPTIONS = {
    history: { type: "string" },
    branch: { type: "string" },
    all: { type: "boolean", default: false },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_8__.LANGUAGE_OPTION,
};
const HISTORY = {
    usage: ["history [verify]"],
    options: ({ history }) => [history],
    run: runHistory,
};
/** Parses the words after `history`. */
function parseHistory(args) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_8__.parseOptions)(args, OPTIONS);
    const [word, stray] = positionals;
    if ((word !== undefined && word !== "verify") || stray !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("command/history", { text: stray ?? word ?? "" }));
    const source = (0,_history_files_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHistorySource */ .n)(values);
    if (source === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("command/no-history"));
    return { isVerification: word === "verify", source, isWhole: values.all, language: (0,_args_js__WEBPACK_IMPORTED_MODULE_8__.parseLanguage)(values.lang) };
}
/** The log of a history. Throws a UsageError where it is too long to be one. */
function parseLog(texts) {
    try {
        return (0,_history_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readWholeLog */ .M)(texts);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("history/not-readable", { problem: (0,_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A)(error) }));
    }
}
async function runHistory(words, shell) {
    const { isVerification, source, isWhole, language } = parseHistory(words);
    const { renderHistory, renderVerification } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40641));
    const texts = await (0,_history_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readHistoryFiles */ .K)(source, shell.cwd);
    const log = parseLog(texts);
    if (isVerification) {
        await (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .y)(shell, renderVerification(log, language));
        return log.breaks.length === 0 ? 0 : 1;
    }
    const parsed = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseState */ .Bu)(texts.get(_history_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LATEST_FILE */ .fx) ?? "");
    const limit = isWhole ? Infinity : _report_history_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RUNS */ ._k;
    const policyChanges = "state" in parsed ? await (0,_run_policy_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .findPolicyChanges */ .L)(log.entries, parsed.state, { folder: shell.cwd, limit }) : new Map();
    await (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .y)(shell, renderHistory(log.entries, policyChanges, { isWhole, language }));
    if (log.breaks.length > 0)
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .printErrors */ .f)(shell, [`mail-policy: ${(0,_report_say_js__WEBPACK_IMPORTED_MODULE_10__.say)((0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("history/chain-broken"), language)}`]);
    return 0;
}


/***/ })),

/***/ 26540:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
// Work on many items, some at once.
/** Runs `work` on every item, at most `limit` at once, the next as soon as one is done; results in the order of the items. */
async function mapConcurrent(items, limit, work) {
    const results = [];
    const waiting = items.entries();
    const workOn = async () => {
        for (const [i, item] of waiting)
            results[i] = await work(item, i);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, workOn));
    return results;
}


/***/ })),

/***/ 72659:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readWholeLog)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78930);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19425);
// A whole log: the archives of earlier months, and the current one.



/**
 * Reads a log from the texts of its files, by name; hostile. `isFromStart`: the first of them is the first of all. Throws a SaidError where
 * one is too long.
 */
function readWholeLog(texts, isFromStart = true) {
    const names = [...[...texts.keys()].filter(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc).toSorted(), ...(texts.has(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP) ? [_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP] : [])];
    const whole = {
        entries: [],
        detached: new Set(),
        end: null,
        breaks: [],
        files: names.length,
    };
    let isDetached = false;
    for (const [i, name] of names.entries()) {
        const previous = i === 0 && !isFromStart ? undefined : whole.end;
        const { entries, detached, end, breaks, endsDetached } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(name, texts.get(name) ?? "", previous);
        const [first] = entries;
        if (first !== undefined && isDetached)
            detached.add(first);
        isDetached = endsDetached || (isDetached && first === undefined);
        for (const entry of entries)
            whole.entries.push(entry);
        for (const entry of detached)
            whole.detached.add(entry);
        whole.breaks.push(...breaks);
        whole.end = end;
    }
    const last = whole.entries.at(-1) ?? null;
    const state = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .stateBreak */ .b5)(last, whole.end, texts.get(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_FILE */ .fx) ?? null);
    const breaks = state === null ? whole.breaks : [...whole.breaks, state];
    // what a run found stays, though the state that this run wrote fits again
    const earlier = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierBreak */ .wg)(whole.entries.find(({ broken }) => broken !== null) ?? null);
    const endsBroken = isDetached || state !== null;
    return { ...whole, endsBroken, breaks: breaks.length === 0 && earlier !== null ? [earlier] : breaks };
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

/***/ 38674:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ schemaProblem),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);


/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("file/not-json") };
    }
}
/** The value at a path of own keys, undefined where the path ends early. */
function valueAt(value, ...path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== "object" || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors?.map(withAllowed), { dataVar: name });
}
/** Project limit: values that a problem lists. */
const MAX_ALLOWED = 10;
/** Ajv says that a value is not allowed, but not which are: those of a schema are ours, and short. */
function withAllowed(error) {
    const { allowedValue, allowedValues } = error.params;
    const allowed = allowedValues ?? (error.keyword === "const" ? [allowedValue] : []);
    if (allowed.length === 0 || allowed.length > MAX_ALLOWED)
        return error;
    return { ...error, message: `must be ${allowed.map((one) => JSON.stringify(one)).join(" or ")}` };
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ })),

/***/ 40641:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   V9: () => (/* binding */ logBlocks),
/* harmony export */   _k: () => (/* binding */ MAX_RUNS),
/* harmony export */   renderHistory: () => (/* binding */ renderHistory),
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94887);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41304);
/* harmony import */ var _english_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99784);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);





/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;
/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
function renderHistory(entries, policyChanges, { isWhole, language }) {
    const limit = isWhole ? Infinity : MAX_RUNS;
    const { blocks, earlier } = logBlocks(entries, policyChanges, { limit, hasOlder: false, language });
    const lines = blocks.map((block) => [headLine(block), ...block.changes.map((line) => `  ${line}`)]);
    return text(earlier === 0 ? lines : [...lines, [language.words.log.earlierRuns(earlier)]]);
}
/**
 * The runs as blocks, the latest first: up to `limit` with changes, and `earlier` runs that are left out. `hasOlder`: the first is not the first
 * of all.
 */
function logBlocks(entries, policyChanges, { limit, hasOlder, language }) {
    const blocks = [];
    let quiet = [];
    const hasViews = new Set(entries.map(({ view }) => view)).size > 1;
    const flush = () => {
        if (quiet.length > 0)
            blocks.push(quietBlock(quiet, language));
        quiet = [];
    };
    let shown = 0;
    for (const [i, entry] of [...entries.entries()].toReversed()) {
        const commits = (policyChanges.get(entry) ?? []).map(({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(subject, MAX_SUBJECT)}`);
        const before = entries[i - 1] ?? (hasOlder ? entry : undefined);
        const lines = changeLines(entry, { before, commits }, language);
        if (lines.length === 0) {
            quiet.push(entry);
            continue;
        }
        flush();
        if (shown === limit)
            return { blocks, earlier: i + 1 };
        shown++;
        blocks.push({ ...describeRun(entry, hasViews, language), changes: lines.map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(line)) });
    }
    flush();
    return { blocks, earlier: 0 };
}
/** The result of `history verify`, ending in a newline. */
function renderVerification({ entries, files, end, breaks }, language) {
    if (breaks.length === 0)
        return `${language.words.log.unbroken(entries.length, files, end ?? "")}\n`;
    return text(breaks.map((one) => [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(`${(0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j$)(one)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(one.problem, language)}`)]));
}
function text(blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}
function headLine({ when, conclusion, detail }) {
    return conclusion === null ? `${when}  ${detail}` : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(`${when}  ${conclusion}  (${detail})`);
}
function describeRun({ at, conclusion, commit, tool, view, isLate, audited }, hasViews, { words }) {
    const { log } = words;
    const facts = [
        ...(commit === null ? [] : [log.commit(commit.slice(0, SHORT_SHA_LENGTH))]),
        `mail-policy ${tool}`,
        ...(hasViews ? [log.views[view]] : []),
        ...(isLate ? [log.recordedLate] : []),
        ...(audited === null ? [] : [log.only(words.list(audited, MAX_DOMAINS))]),
    ];
    return { when: (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(at), conclusion, detail: facts.join(", ") };
}
/** What changed with a run; empty if nothing did. Hostile: the names in it are as they are. */
function changeLines(entry, { before, commits }, { words }) {
    const { log, listFirst } = words;
    const { changes, unlisted, added, removed, broken, isContinued = true } = entry;
    const namesBreak = broken !== null && (before?.broken ?? null) === null;
    const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
    return [
        ...(before === undefined ? [log.firstRun] : []),
        ...(before !== undefined && before.policy !== entry.policy ? [log.policyChanged, ...commits] : []),
        ...(before !== undefined && before.tool !== entry.tool ? [log.otherVersion(entry.tool, before.tool)] : []),
        ...(added.length > 0
            ? [log.added(listFirst(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded))]
            : []),
        ...(removed.length > 0
            ? [log.removed(listFirst(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved))]
            : []),
        ...changes.slice(0, MAX_CHANGES).map((change) => changeLine(change, log)),
        ...(more > 0 ? [log.moreChanges(more)] : []),
        ...(isContinued || namesBreak ? [] : [log.brokenBefore]),
        ...(namesBreak ? [log.brokenAt((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j$)(broken))] : []),
    ];
}
function changeLine({ key, from, to }, log) {
    const [domain, check, subject] = key.split(" ");
    const what = domain === subject ? `${domain} ${check}` : key;
    if (to === "fail")
        return log.fails(what, from === "none", from !== "unknown");
    return to === "pass" ? log.fixed(what) : log.noLongerFails(what);
}
function quietBlock(entries, { words: { log } }) {
    const [last, first] = [entries[0], entries.at(-1)];
    const span = last === first ? (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(last.at) : log.span((0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(first.at), (0,_english_times_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(last.at));
    return { when: span, conclusion: null, detail: log.quiet(entries.length), changes: [] };
}


/***/ })),

/***/ 90684:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findPolicyChanges)
/* harmony export */ });
/* harmony import */ var _concurrency_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26540);
/* harmony import */ var _sources_git_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44916);
// The configuration history: which commits changed the policy between two runs.


/** Project limit: commits of the policy that are named of one run. */
const MAX_COMMITS = 5;
const GITS_AT_ONCE = 4;
/**
 * The commits that changed the policy before each run that found it changed, by the run's entry, as far as git has them around `folder`: of the
 * last `limit` such runs. `config` and `include` are as in the state.
 */
async function findPolicyChanges(entries, { config, include = [] }, { folder, limit }) {
    const changed = entries.flatMap((entry, i) => {
        const before = entries[i - 1];
        return before === undefined || before.policy === entry.policy ? [] : [{ before, entry }];
    });
    const asked = changed.slice(Math.max(0, changed.length - limit));
    const found = (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_1__/* .mapConcurrent */ ._)(asked, GITS_AT_ONCE, async ({ before, entry }) => {
        const span = { from: before.commit ?? "", to: entry.commit ?? "" };
        return [entry, await (0,_sources_git_log_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOfFiles */ .AY)(folder, { path: config, patterns: include }, span, MAX_COMMITS)];
    });
    return new Map(await found);
}


/***/ })),

/***/ 44916:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ changesOfFiles),
/* harmony export */   dt: () => (/* binding */ openGitLog),
/* harmony export */   fE: () => (/* binding */ isShallow)
/* harmony export */ });
/* unused harmony export parseAdditions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60776);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45663);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48551);
// The past of files through git: which commits changed one, and which first had a text.






/**
 * The commits that changed files of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` and `patterns` are relative to the top.
 */
async function changesOfFiles(folder, { path, patterns }, { from, to }, limit) {
    if (![from, to].every((one) => _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .SHA */ .hG.test(one)))
        return [];
    const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
    try {
        const top = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkTreeRoot */ .j_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
        const args = ["log", ...options, "--", literally(path), ...patterns];
        const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(top, args, "", _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTING */ .g4, undefined, "globs");
        const lines = output.toString("utf8").split("\n");
        return lines.flatMap((line) => {
            const [commit = "", subject = ""] = line.split("\0");
            return _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .SHA */ .hG.test(commit) ? [{ commit, subject }] : [];
        });
    }
    catch {
        return [];
    }
}
/** Project limit: commits that are looked at, more than most repositories have; git compares the files of each with those before. */
const MAX_COMMITS = 50_000;
/** The commits that git has here, of those that led to the one checked out around `file`. Rejects where there is none. */
async function openGitLog(file, signal, maxCommits = MAX_COMMITS) {
    const own = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)));
    const asked = ["rev-parse", "--show-cdup", "--is-shallow-repository"];
    const listing = ["rev-list", `--max-count=${maxCommits + 1}`, "--parents", "--timestamp", "HEAD"];
    const [place, lines] = await Promise.all([(0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)(own, asked, signal), (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)(own, listing, signal)]);
    const [up = "", isShallow] = place.split("\n");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(own, up);
    const all = lines.split("\n").flatMap(parsePastCommit);
    const commits = all.slice(0, maxCommits);
    const isWhole = all.length === commits.length && isShallow === "false";
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    const ownFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, own).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
    return {
        firstAdditions: async (searches) => {
            const found = await searchAdditions(folder, [...byId.keys()], searches, ownFolder, signal);
            return searches.map(({ texts }) => {
                const ids = texts.flatMap((text) => [...(found.get(text) ?? [])]);
                const additions = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
                const [commit, ...later] = additions.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.at, b.at));
                return commit === undefined ? null : { commit, isOldest: isWhole, later };
            });
        },
        commitsSince: () => Promise.resolve(commits),
        open: (commit) => Promise.resolve((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitIn */ .xt)(folder, commit, signal)),
        problem: () => null,
    };
}
/** Whether the clone begins with a commit whose parents it lacks: that one seems to add all files. */
async function isShallow(file, signal) {
    return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), ["rev-parse", "--is-shallow-repository"], signal)) !== "false";
}
/** git-rev-list(1) with `--parents --timestamp`: `<seconds> SP <commit> (SP <parent>)*`. */
function parsePastCommit(line) {
    const [time = "", id, ...parents] = line.split(" ");
    const seconds = Number(time);
    if (id === undefined || !Number.isSafeInteger(seconds) || seconds > MAX_SECONDS)
        return [];
    return [{ id, parents, at: new Date(seconds * 1_000).toISOString() }]; // oxlint-disable-line no-restricted-globals -- no clock
}
/** ECMA-262 \u00a721.4.1.1: the last second of the calendar. */
const MAX_SECONDS = 8_640_000_000_000;
/**
 * Which of the commits add a line with each text, in the files of the searches, or in others of their kind in the same folders or in
 * `ownFolder`: a record may have been moved among them. Not in more, so that a large repository is not read as a whole.
 */
async function searchAdditions(folder, commits, searches, ownFolder, signal) {
    const texts = [...new Set(searches.flatMap((search) => search.texts))];
    if (texts.some((text) => !/^[A-Za-z0-9+/]+$/.test(text)))
        throw new Error("a text to look for is not base64");
    const files = [...new Set(searches.flatMap((search) => search.files))].filter((path) => !path.startsWith("../"));
    if (texts.length === 0 || files.length === 0)
        return new Map();
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(); // no content of a file can pass for a commit
    const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ["diff-tree", ...PLAIN_DIFF, `--format=${mark} %H`, `-G${pattern}`, "--", ...globsAround(files, ownFolder)], commits.map((id) => `${id}\n`).join(""), _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTING */ .g4, signal, "globs");
    return parseAdditions(output.toString("latin1"), texts, mark);
}
/** The pattern of one path. */
function literally(path) {
    return path.replace(/[*?[\\]/g, "\\$&");
}
/** The files, and with a wildcard those beside them whose names end alike; none of a name without an end, which are of all kinds. */
function globsAround(files, ownFolder) {
    const globs = files.flatMap((path) => {
        const kind = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.extname(path);
        const folders = kind === "" ? [] : [node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path), ownFolder];
        return [literally(path), ...folders.map((each) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(literally(each), `*${literally(kind)}`))];
    });
    return [...new Set(globs)];
}
/** git-diff-tree(1): nothing of the configuration or attributes of a repository runs a program, or changes what is written. */
const PLAIN_DIFF = [
    "--stdin",
    "-r",
    "--root",
    "-m", // what a merge itself adds
    "--patch",
    "--unified=0",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-renames",
    "--no-notes",
];
/** git-diff-tree(1) with `--patch`: each commit begins with the mark and its name, each file with `diff --git`, and its lines with `@@`. */
function parseAdditions(log, texts, mark) {
    const found = new Map();
    for (const commit of log.split(`${mark} `).slice(1)) {
        const [id = ""] = commit.split("\n", 1);
        for (const diff of commit.split(/^diff --git /m).slice(1)) {
            const body = diff.search(/^@@ /m);
            if (body < 0)
                continue;
            const lines = diff.slice(body).split("\n");
            const added = lines.filter((line) => line.startsWith("+")).join("\n");
            for (const text of texts)
                if (added.includes(text))
                    found.set(text, (found.get(text) ?? new Set()).add(id));
        }
    }
    return found;
}


/***/ }))

};
