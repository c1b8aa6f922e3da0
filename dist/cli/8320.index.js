export const id = 8320;
export const ids = [8320];
export const modules = {

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

/***/ 97237:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHistoryView: () => (/* binding */ readHistoryView)
});

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/src/history/history-view.js


/** Project limits: runs that are shown, ten on each day of a year, and days up to the last one. */
const MAX_VIEWED_RUNS = 4_000;
const MAX_VIEWED_DAYS = 366;
/**
 * Views a log, whose last entry is the reported run where `isRecorded`. What was measured after the reported run is left out: a snapshot may be
 * judged again much later.
 */
function viewHistory(log, reported, { isRecorded, hasOlder, problem }) {
    const all = viewEntries(log);
    const recorded = isRecorded ? all.pop() : undefined;
    const earlier = all.filter(({ at }) => at <= reported.at);
    const now = recorded ?? viewUnrecorded(reported, !log.endsBroken || earlier.length < all.length);
    const since = firstViewedDay(reported.at);
    const shown = earlier.filter(({ at }) => (0,moment/* dayOf */.kb)(at) >= since).slice(-(MAX_VIEWED_RUNS - 1));
    return { runs: [...shown, now], hasOlder: hasOlder || shown.length < earlier.length, problem };
}
/** The first day that is shown of a history, beside a run at a moment. */
function firstViewedDay(at) {
    return (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), 1 - MAX_VIEWED_DAYS);
}
function viewEntries({ entries, detached }) {
    let isDetached = false;
    return entries.map((entry, i) => {
        const { lastWhole: _lastWhole, state: _state, previous: _previous, ...shown } = entry;
        isDetached ||= detached.has(entry);
        const isContinued = !detached.has(entry) && !beginsBreak(entry, entries[i - 1], isDetached);
        return { ...shown, isRecorded: true, isContinued };
    });
}
/**
 * Whether an entry is the first sign of a break. An entry names the first break that its run found in the log, at whatever line: where that is
 * seen at its own place, there is none here.
 */
function beginsBreak({ broken }, before, isDetached) {
    if (broken === null || before === undefined)
        return false;
    const { broken: earlier } = before;
    if (earlier?.file === broken.file && earlier.line === broken.line)
        return false;
    return broken.file === record/* LATEST_FILE */.fx || !isDetached;
}
function viewUnrecorded(reported, isContinued) {
    return {
        ...reported,
        added: [],
        removed: [],
        unlistedAdded: 0,
        unlistedRemoved: 0,
        changes: [],
        unlisted: 0,
        isLate: false,
        broken: null,
        isRecorded: false,
        isContinued,
    };
}

// EXTERNAL MODULE: ./lib/src/history/chain.js + 1 modules
var chain = __webpack_require__(78930);
// EXTERNAL MODULE: ./lib/src/history/log.js
var history_log = __webpack_require__(72659);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/reason.js
var reason = __webpack_require__(50564);
// EXTERNAL MODULE: ./lib/src/run/policy-changes.js
var policy_changes = __webpack_require__(90684);
;// CONCATENATED MODULE: ./lib/src/run/history-view.js








/** Project limit: runs whose commits are looked up, the latest that found the policy changed: git is started for each. */
const MAX_RUNS_WITH_COMMITS = 20;
/**
 * The runs of a history up to the one that is reported; null where it cannot be read, which the report says. `recorded`: the history after this
 * run, null where it was not added. `folder`: one of the repository, where git may have the commits of the runs. Never rejects.
 */
async function readHistoryView(open, inputs, report, recorded, folder) {
    if (open.problem !== null)
        return null;
    const texts = new Map(recorded ?? storedFiles(open));
    const archives = await readArchives(open, texts, report.at);
    const log = (0,history_log/* readWholeLog */.M)(new Map([...archives.texts, ...texts]), archives.isWhole);
    const reported = describeRun(open, inputs, report);
    const { isWhole, problem } = archives;
    const isRecorded = recorded !== null;
    const view = viewHistory(log, reported, { isRecorded, hasOlder: !isWhole && problem === null, problem });
    const { file: config, included } = inputs.policy;
    const runs = view.runs.filter((run) => run.isRecorded);
    const policy = { config, include: included.patterns };
    return { ...view, policyCommits: await (0,policy_changes/* findPolicyChanges */.L)(runs, policy, { folder, limit: MAX_RUNS_WITH_COMMITS }) };
}
function storedFiles({ stored: { latest, log } }) {
    return new Map([
        ...(latest === null ? [] : [[record/* LATEST_FILE */.fx, latest]]),
        ...(log === null ? [] : [[record/* LOG_FILE */.UP, log]]),
    ]);
}
function describeRun({ commit }, { policy, domains }, report) {
    const { at, config, tool, view, conclusion, counts } = report;
    const sections = (0,status_matrix/* countBySection */.CU)((0,survey/* surveyOf */.yj)(report).matrix);
    const audited = domains.length === policy.domains.length ? null : domains.map(({ name }) => name);
    return { at, commit, policy: config.sha256, tool: tool.version, view, conclusion, counts, sections, audited };
}
/** The months before those of `newer`, latest first, until there is as much as is shown, or as many octets as one file may have. */
async function readArchives({ access: { store }, stored }, newer, at) {
    const texts = new Map();
    const firstNeeded = (0,record/* archiveName */.uv)(monthOf(firstViewedDay(at)));
    const { entries } = (0,history_log/* readWholeLog */.M)(newer, false);
    let begin = entries[0] === undefined ? null : (0,record/* archiveName */.uv)(monthOf(entries[0].at));
    let runs = entries.length;
    let octets = 0;
    try {
        const names = (await store.archives(stored)).filter((name) => isBefore(name, begin));
        while (names.length > 0 && isBefore(firstNeeded, begin) && runs < MAX_VIEWED_RUNS && octets < record/* MAX_FILE_OCTETS */.tA) {
            const name = names.pop();
            const text = (await store.readFile(stored, name)) ?? "";
            runs += (0,chain/* readLog */.x6)(name, text, undefined).entries.length;
            octets += Buffer.byteLength(text);
            texts.set(name, text);
            begin = name;
        }
        return { texts, isWhole: names.length === 0, problem: null };
    }
    catch (error) {
        return { texts, isWhole: false, problem: (0,reason/* reasonOf */.A)(error) };
    }
}
/** Whether a log begins before another one, null where that has no entry. */
function isBefore(name, other) {
    return other === null || name < other;
}
function monthOf(at) {
    return at.slice(0, 7);
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


/***/ }))

};
