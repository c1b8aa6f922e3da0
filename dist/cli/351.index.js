export const id = 351;
export const ids = [351];
export const modules = {

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPolicyChanges: () => (/* binding */ findPolicyChanges),
/* harmony export */   parseHistory: () => (/* binding */ parseHistory),
/* harmony export */   readHistoryFiles: () => (/* binding */ readHistoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_history_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6567);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4416);
/* harmony import */ var _history_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5618);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4887);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5663);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5534);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6294);
// `mail-policy history`: its options, and the files of a history.










const OPTIONS = {
    history: { type: "string" },
    branch: { type: "string" },
    all: { type: "boolean", default: false },
};
/** Parses the words after `history`. */
function parseHistory(args) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(args, OPTIONS);
    const [word, stray] = positionals;
    if ((word !== undefined && word !== "verify") || stray !== undefined)
        throw new _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`history takes the word \`verify\` or nothing, not ${JSON.stringify(stray ?? word)}`);
    const { history: folder, branch, all: isWhole } = values;
    if ((folder === undefined) === (branch === undefined))
        throw new _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb("history needs either --history DIR or --branch NAME");
    const source = branch === undefined ? { folder: folder } : { branch };
    return { isVerification: word === "verify", source, isWhole };
}
/** The texts of a history's files, by name. Rejects with a UsageError where there is none. */
async function readHistoryFiles(source, cwd) {
    return "folder" in source ? readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, source.folder), source.folder) : readBranch(source.branch, cwd);
}
function readFolder(folder, given) {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(_history_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isHistoryFile */ .LD);
        if (names.length === 0)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--history ${given}: the folder holds no history`);
        return new Map(names.map((name) => [name, (0,_files_history_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistoryFile */ .t)(folder, name) ?? ""]));
    }
    catch (error) {
        if (error instanceof _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb)
            throw error;
        throw new _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--history ${given}: ${(0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .SQ)(error)}`);
    }
}
/** The branch of this repository, or else of its remote `origin`. */
async function readBranch(branch, cwd) {
    const place = __webpack_require__.ab + "b/" + cwd + '/mail-policy.yml'; // a file of the repository, which need not exist
    try {
        const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommit */ .Cg)(place, `refs/heads/${branch}`).catch(() => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommit */ .Cg)(place, `refs/remotes/origin/${branch}`));
        const files = (await commit.files()).filter(({ path, isLink }) => (0,_history_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isHistoryFile */ .LD)(path) && !isLink);
        if (files.length === 0)
            throw new Error("the branch holds no history");
        const contents = await commit.read(files.map(({ id }) => id));
        return new Map(files.map(({ path, id }) => [path, Buffer.from(contents.get(id) ?? "", "latin1").toString("utf8")]));
    }
    catch (error) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--branch ${branch}: ${(0,_text_error_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .k)(error)}. Fetch it first with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`);
    }
}
/** Project limit: commits of the policy that are named of one run. */
const MAX_COMMITS = 5;
/** The commits that changed the policy before each run that found it changed, by the run's line, as far as git has them here. */
async function findPolicyChanges(entries, texts, cwd) {
    const parsed = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(texts.get(_history_record_js__WEBPACK_IMPORTED_MODULE_8__/* .LATEST_FILE */ .fx) ?? "");
    if ("problem" in parsed)
        return new Map();
    const found = entries.map(async (entry, i) => {
        const before = entries[i - 1];
        const [from, to] = [before?.commit ?? "", entry.commit ?? ""];
        const isChanged = before !== undefined && before.policy !== entry.policy;
        return [entry, isChanged ? await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .changesOfFile */ .X1)(cwd, parsed.state.config, { from, to }, MAX_COMMITS) : []];
    });
    return new Map(await Promise.all(found));
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ appendLine),
  x6: () => (/* binding */ readLog),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/schema/history-entry.schema.json
const history_entry_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-entry.schema.json","title":"A line of log.jsonl, the log of a history","description":"One run. Each line names the hash of the one before it, in this file or the last line of the archive before it.","type":"object","additionalProperties":false,"required":["at","commit","policy","tool","view","conclusion","counts","added","removed","changes","unlisted","isLate","state","previous","broken"],"properties":{"at":{"description":"The moment observed.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"commit":{"description":"The commit that was checked out; null outside of git.","type":["string","null"],"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"policy":{"description":"SHA-256 of the policy\'s file.","$ref":"#/$defs/sha256"},"tool":{"description":"The version of mail-policy.","type":"string","maxLength":50},"view":{"description":"The view that was judged; the changes are those of this view.","enum":["live","planned"]},"conclusion":{"enum":["pass","fail","inconclusive"]},"counts":{"description":"The findings by status.","type":"object","additionalProperties":false,"required":["pass","fail","warn","info","unknown","notApplicable","waived"],"properties":{"pass":{"$ref":"#/$defs/count"},"fail":{"$ref":"#/$defs/count"},"warn":{"$ref":"#/$defs/count"},"info":{"$ref":"#/$defs/count"},"unknown":{"$ref":"#/$defs/count"},"notApplicable":{"$ref":"#/$defs/count"},"waived":{"$ref":"#/$defs/count"}}},"added":{"description":"Domains that came into the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"removed":{"description":"Domains that left the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"changes":{"description":"The findings of other domains that began to fail, and that no longer fail.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","from","to"],"properties":{"key":{"description":"Domain, check and subject.","type":"string","pattern":"^\\\\S+ \\\\S+ \\\\S+$","maxLength":1000},"from":{"$ref":"#/$defs/outcome"},"to":{"$ref":"#/$defs/outcome"}}}},"unlisted":{"description":"How many changes more there were.","$ref":"#/$defs/count"},"isLate":{"description":"Recorded after a run that measured later: the state is that run\'s.","type":"boolean"},"state":{"description":"SHA-256 of latest.json after the run.","$ref":"#/$defs/sha256"},"previous":{"description":"SHA-256 of the line before, without its end; null in the first line of all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/sha256"}]},"broken":{"description":"Where the chain before it was broken already; null where it was not.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string","pattern":"^(?:log(?:-\\\\d{4}-\\\\d{2})?\\\\.jsonl|latest\\\\.json)$"},"line":{"$ref":"#/$defs/count"}}}]}},"$defs":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"count":{"type":"integer","minimum":0},"name":{"type":"string","maxLength":253},"outcome":{"description":"none: it did not apply, or was never measured.","enum":["pass","fail","none"]}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(9136);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
;// CONCATENATED MODULE: ./lib/src/history/chain.js
// The hash chain of the log: each line names the hash of the one before, so that no line can change, come or go unseen.





/** Of a text in UTF-8, hexadecimal. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * Reads the log `file`; hostile. `previous` is the hash of the line before its first one, null where that is the first of all,
 * `undefined` where the files before it are not read.
 */
function readLog(file, text, previous) {
    const entries = [];
    const breaks = [];
    let end = previous;
    for (const [i, line] of linesOf(text).entries()) {
        const parsed = parseEntry(line);
        const problem = "problem" in parsed ? parsed.problem : linkProblem(parsed.entry, end);
        if (problem !== null)
            breaks.push({ file, line: i + 1, problem });
        if ("entry" in parsed)
            entries.push(parsed.entry);
        end = sha256(line);
    }
    return { entries, end: end ?? null, breaks };
}
/** A log with one more line. */
function appendLine(text, entry) {
    const separator = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${separator}${JSON.stringify(entry)}\n`;
}
function linesOf(text) {
    const lines = text.split("\n");
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function parseEntry(line) {
    const parsed = (0,json/* parseJson */.q)(line);
    const problem = "problem" in parsed
        ? parsed.problem
        : ((0,json/* schemaProblem */.Z)(parsed.value, history_entry_schema_namespaceObject, "entry") ?? timeProblem(parsed.value));
    return problem === null
        ? { entry: parsed.value }
        : { problem: (0,message/* message */.iU)("history/not-an-entry", { problem }) };
}
function timeProblem({ at }) {
    return (0,moment/* isMoment */.t_)(at) ? null : `entry/at ${at} is not a valid timestamp`;
}
function linkProblem({ previous }, end) {
    return end === undefined || previous === end ? null : (0,message/* message */.iU)("history/not-linked");
}


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iv: () => (/* binding */ changesBetween),
  My: () => (/* binding */ domainState),
  lN: () => (/* binding */ formatState),
  VK: () => (/* binding */ nextState),
  RK: () => (/* binding */ outcomesOf),
  jZ: () => (/* binding */ parseFinding),
  Bu: () => (/* binding */ parseState)
});

;// CONCATENATED MODULE: ./lib/schema/history-state.schema.json
const history_state_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-state.schema.json","title":"latest.json, the state of a history","description":"The last measured outcome of each finding, and what later runs need to know of the facts.","type":"object","additionalProperties":false,"required":["version","config","checks","networks","domains"],"properties":{"version":{"const":1},"config":{"description":"The policy\'s file.","type":"string","maxLength":4096},"checks":{"description":"The ids of the checks that this version knew.","type":"array","items":{"type":"string","maxLength":100}},"networks":{"description":"What third parties in SPF records authorised when they were accepted, by SHA-256.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{64}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["networks","hasOthers"],"properties":{"networks":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^ip[46]:[0-9a-f.:]{2,45}(?:/[0-9]{1,3})?$"}},"hasOthers":{"description":"Other terms let clients pass too.","type":"boolean"}}}},"domains":{"type":"object","propertyNames":{"maxLength":253},"additionalProperties":{"type":"object","additionalProperties":false,"required":["memory"],"properties":{"live":{"$ref":"#/$defs/outcomes"},"planned":{"$ref":"#/$defs/outcomes"},"memory":{"$ref":"#/$defs/memory"}}}}},"$defs":{"outcomes":{"description":"The findings of one view by their last measured outcome. One that is not listed did not apply.","type":"object","additionalProperties":false,"required":["pass","fail","unknown"],"properties":{"pass":{"$ref":"#/$defs/findings"},"fail":{"$ref":"#/$defs/findings"},"unknown":{"description":"Never measured.","$ref":"#/$defs/findings"}}},"memory":{"type":"object","additionalProperties":false,"properties":{"dkim":{"$ref":"#/$defs/dkim"},"mtaSts":{"$ref":"#/$defs/mtaSts"},"spf":{"$ref":"#/$defs/spf"}}},"moment":{"description":"ISO 8601, UTC.","type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}[.][0-9]{3}Z$"},"dkim":{"type":"object","additionalProperties":false,"required":["selectors","keys"],"properties":{"selectors":{"description":"The selectors that were measured, with or without a key.","type":"array","maxItems":200,"items":{"type":"string","maxLength":253}},"keys":{"description":"The keys that were seen, each by the end of its base64. isFirst: an earlier run saw its selector without it.","type":"object","maxProperties":200,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"object","additionalProperties":false,"required":["at","isFirst"],"properties":{"at":{"$ref":"#/$defs/moment"},"isFirst":{"type":"boolean"}}}}}},"mtaSts":{"type":"object","additionalProperties":false,"required":["announced","superseded","enforcedUntil"],"properties":{"announced":{"description":"The last id and policy that were seen; null once the record is gone.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","policy"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9]{1,32}$"},"policy":{"$ref":"#/$defs/policy"}}}]},"superseded":{"description":"The first policy that was seen with this id, if another is served now, and how long senders may have it cached.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["policy","until"],"properties":{"policy":{"$ref":"#/$defs/policy"},"until":{"$ref":"#/$defs/moment"}}}]},"enforcedUntil":{"description":"How long senders may apply an enforced policy that is no longer announced.","oneOf":[{"type":"null"},{"$ref":"#/$defs/moment"}]}}},"spf":{"type":"object","additionalProperties":false,"required":["thirdParties"],"properties":{"thirdParties":{"description":"The hash of what each third party was accepted with, by the name that leads to it.","type":"object","maxProperties":100,"propertyNames":{"minLength":1,"maxLength":1016},"additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"policy":{"description":"What an MTA-STS policy says to senders.","type":"object","additionalProperties":false,"required":["mode","maxAge","mx"],"properties":{"mode":{"enum":["enforce","testing","none"]},"maxAge":{"type":"integer","minimum":0,"maximum":31557600},"mx":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}}},"findings":{"description":"As `check`, and with its subject as `check subject` where that is not the domain.","type":"array","items":{"type":"string","pattern":"^[a-z0-9/-]+(?: \\\\S+)?$","maxLength":800}}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(776);
// EXTERNAL MODULE: ./lib/src/history/chain.js + 1 modules
var chain = __webpack_require__(8930);
;// CONCATENATED MODULE: ./lib/src/history/shared-networks.js


/** Takes the networks out of domains; only those in use are kept. */
function shareNetworks(domains) {
    const networks = new Map();
    const hashes = new Map(); // domains that were read share their values
    const store = (accepted) => {
        const hash = hashes.get(accepted) ?? (0,chain/* sha256 */.sc)(JSON.stringify([accepted.networks, accepted.hasOthers]));
        hashes.set(accepted, hash);
        networks.set(hash, accepted);
        return hash;
    };
    const stored = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, store) } },
    }));
    const sorted = [...networks].toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b));
    return { networks: Object.fromEntries(sorted), domains: stored };
}
/** Puts them back; hostile, but of the form that the schema says. */
function withNetworks(networks, domains) {
    let missing = null;
    const find = (hash) => {
        const accepted = Object.hasOwn(networks, hash) ? networks[hash] : undefined;
        if (accepted === undefined)
            missing ??= hash;
        return accepted ?? { networks: [], hasOthers: false };
    };
    const whole = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, find) } },
    }));
    return missing === null ? { domains: whole } : { problem: `state/networks has no ${String(missing)}` };
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

;// CONCATENATED MODULE: ./lib/src/history/state.js
// The state after a run: what each finding was when it was measured last, and how that changed.





/** Parses `latest.json`; hostile. */
function parseState(text) {
    const parsed = (0,json/* parseJson */.q)(text);
    const problem = "problem" in parsed ? parsed.problem : (0,json/* schemaProblem */.Z)(parsed.value, history_state_schema_namespaceObject, "state");
    if (problem !== null)
        return { problem };
    const { networks, domains, ...head } = parsed.value;
    const whole = withNetworks(networks, domains);
    return "problem" in whole ? whole : { state: { ...head, domains: whole.domains } };
}
/** `latest.json`, a line for each domain and each set of networks. */
function formatState({ domains: all, ...head }) {
    const { networks, domains } = shareNetworks(all);
    const start = JSON.stringify(head).slice(0, -1);
    return `${start},"networks":{\n${formatLines(networks)}\n},"domains":{\n${formatLines(domains)}\n}}\n`;
}
function formatLines(values) {
    return Object.entries(values)
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
        .join(",\n");
}
/** The state after a run that followed `earlier`, null for the first. */
function nextState(earlier, run) {
    const { config, view, checks } = run;
    const audited = new Map(run.domains.map((domain) => [domain.name, domain]));
    const entries = run.policyDomains.toSorted(order/* compareText */.n).flatMap((name) => {
        const before = domainState(earlier, name);
        const domain = audited.get(name);
        const state = domain === undefined ? before : nextDomainState(before, domain, view);
        return state === undefined ? [] : [[name, state]];
    });
    return { version: 1, config, checks: checks.toSorted(order/* compareText */.n), domains: Object.fromEntries(entries) };
}
/** The state of a domain; undefined where it has none. */
function domainState(state, name) {
    return state !== null && Object.hasOwn(state.domains, name) ? state.domains[name] : undefined;
}
function nextDomainState(earlier, domain, view) {
    const outcomes = { ...earlier, [view]: nextOutcomes(earlier?.[view], domain) };
    const views = ["live", "planned"].filter((one) => outcomes[one] !== undefined);
    return {
        ...Object.fromEntries(views.map((one) => [one, outcomes[one]])), // in one order
        memory: domain.remember(earlier?.memory ?? {}),
    };
}
/** What was not measured keeps its last outcome; so do the subjects of a check that is unknown for any: they may still exist. */
function nextOutcomes(earlier, { name, findings }) {
    const before = outcomesOf(earlier);
    const open = new Set(findings.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
    const outcomes = new Map([...before].filter(([finding]) => open.has(checkOf(finding))));
    for (const { check, subject, outcome } of findings) {
        const finding = subject === name ? check : `${check} ${subject}`;
        if (outcome === "unknown")
            outcomes.set(finding, before.get(finding) ?? "unknown");
        else if (outcome === "not-applicable")
            outcomes.delete(finding);
        else
            outcomes.set(finding, outcome);
    }
    const having = (wanted) => [...outcomes]
        .filter(([, outcome]) => outcome === wanted)
        .map(([finding]) => finding)
        .toSorted(order/* compareText */.n);
    return { pass: having("pass"), fail: having("fail"), unknown: having("unknown") };
}
/** The outcomes of a domain in one view by finding, as the state names them. */
function outcomesOf(outcomes) {
    return new Map(["pass", "fail", "unknown"].flatMap((outcome) => (outcomes?.[outcome] ?? []).map((finding) => [finding, outcome])));
}
/** The check and the subject of a finding as the state names it. */
function parseFinding(finding, domain) {
    const check = checkOf(finding);
    return { check, subject: finding.slice(check.length + 1) || domain };
}
function checkOf(finding) {
    return finding.split(" ", 1)[0];
}
/** What began to fail, and what no longer fails, in a view that both states have of a domain; by domain and finding. */
function changesBetween(earlier, now, view) {
    return Object.entries(now.domains).flatMap(([domain, state]) => {
        const before = domainState(earlier, domain)?.[view];
        if (before === undefined || before === state[view])
            return [];
        const [then, after] = [outcomesOf(before), outcomesOf(state[view])];
        return [...new Set([...then.keys(), ...after.keys()])].toSorted(order/* compareText */.n).flatMap((finding) => {
            const [from, to] = [recordedOutcome(then.get(finding)), recordedOutcome(after.get(finding))];
            if (from === to || (from !== "fail" && to !== "fail"))
                return [];
            const { check, subject } = parseFinding(finding, domain);
            return [{ key: (0,model/* findingKey */.fl)(domain, check, subject), from, to }];
        });
    });
}
function recordedOutcome(outcome) {
    return outcome === undefined || outcome === "unknown" ? "none" : outcome;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ schemaProblem),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);

/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: "it is not valid JSON" };
    }
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors, { dataVar: name });
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openCommit),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   X1: () => (/* binding */ changesOfFile),
/* harmony export */   oq: () => (/* binding */ firstAdditions),
/* harmony export */   v1: () => (/* binding */ firstParent)
/* harmony export */ });
/* unused harmony exports parseAdditions, parseListing, parseObjects */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.




/** Project limits: a listing of about 500,000 files; and the contents of one read. */
const MAX_LISTING = 64 * 2 ** 20;
const MAX_CONTENTS = 256 * 2 ** 20;
/** Project limit, in milliseconds: git answers from the disk. */
const TIMEOUT_MS = 60_000;
/**
 * git(1): replace refs would show other objects than the ones named; a bare repository inside the files of a pull request
 * would be treated as the repository; hooks and the file system monitor are programs. As nothing is executed, the owner
 * of the repository does not matter: in a container that is often another user.
 */
const OPTIONS = [
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "safe.directory=*",
];
/** A commit by its full name: SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A partial clone would fetch the objects it lacks: no protocol is allowed (git(1), GIT_ALLOW_PROTOCOL). */
const ENVIRONMENT = {
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
};
async function findWorkTreeRoot(folder, signal) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}
async function runForLine(folder, args, signal) {
    return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}
/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
async function trackedFiles(folder) {
    const tracked = new Set();
    for (let top = await findWorkTreeRoot(node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(folder));;) {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(top);
        const listing = await runGit(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", MAX_LISTING);
        for (const path of listing.toString("utf8").split("\0"))
            if (path !== "")
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(real, path));
        // git names it only where that tracks this one
        const above = await runForLine(real, ["rev-parse", "--show-superproject-working-tree"]);
        if (above === "" || above === top)
            return tracked;
        top = above;
    }
}
/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
async function openCommit(file, ref, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file));
    if (ref.startsWith("-"))
        throw new Error(`${ref} is not the name of a commit`);
    const output = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], "", MAX_LISTING, signal).catch((error) => {
        throw error instanceof GitError && error.stderrLine === "" ? new Error(`git knows no such commit here`) : error;
    });
    const commit = output.toString("latin1").trim();
    return {
        files: async () => parseListing(await runGit(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", MAX_LISTING, signal)),
        read: async (ids) => parseObjects(await runGit(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""), MAX_CONTENTS, signal), ids),
    };
}
/**
 * The first parent of a commit (a full name), null of a root commit. It is in the commit itself, also where a shallow clone has no
 * parent. Rejects where git does not have the commit.
 */
async function firstParent(file, commit, signal) {
    return (await parentsOf(file, commit, signal))[0] ?? null;
}
/** The commit that is checked out around a file; null where there is none, or no git. */
async function headCommit(file, signal) {
    try {
        const head = await runForLine((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], signal);
        return SHA.test(head) ? head : null;
    }
    catch {
        return null;
    }
}
/**
 * The commits that changed a file of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` is relative to the top.
 */
async function changesOfFile(folder, path, { from, to }, limit) {
    if (![from, to].every((one) => SHA.test(one)))
        return [];
    const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
    try {
        const top = await findWorkTreeRoot(folder);
        const lines = await runForLine(top, ["log", ...options, "--", path]);
        return lines.split("\n").flatMap((line) => {
            const [commit = "", subject = ""] = line.split("\0");
            return SHA.test(commit) ? [{ commit, subject }] : [];
        });
    }
    catch {
        return [];
    }
}
/** What a commit was merged into, its first parent; null where another commit is checked out, or it is not a merge. */
async function mergedInto(file, merge, signal) {
    try {
        const head = await runForLine((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
        const [base, merged] = head === merge ? await parentsOf(file, merge, signal) : [];
        return base === undefined || merged === undefined ? null : base;
    }
    catch {
        return null; // there is no git, or no commit
    }
}
async function parentsOf(file, commit, signal) {
    const content = (await readCommitObject((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file)), commit, signal)).split("\n\n")[0] ?? "";
    return [...content.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
}
/**
 * The oldest commits, of those that led to the one checked out, which add a line with each of these texts (base64), in whatever file.
 * A shallow clone begins with all files new. What only a merge itself adds is not found. Rejects where git cannot tell.
 */
async function firstAdditions(file, texts, signal) {
    if (texts.some((text) => !/^[A-Za-z0-9+/]+$/.test(text)))
        throw new Error("a text to look for is not base64");
    if (texts.length === 0)
        return new Map();
    const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
    const folder = await findWorkTreeRoot((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file)), signal);
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)(); // no content of a file can pass for a commit
    const args = [
        "log",
        ...PLAIN_LOG,
        `--format=${mark} %ct`,
        "--patch",
        "--unified=0",
        "--extended-regexp",
        `-G${pattern}`,
    ];
    const output = await runGit(folder, [...args, "--end-of-options", "HEAD", "--"], "", MAX_LISTING, signal);
    return parseAdditions(output.toString("latin1"), texts, mark);
}
/** git-log(1): nothing of the configuration or attributes of a repository runs a program, or changes what is written. */
const PLAIN_LOG = [
    "--no-ext-diff",
    "--no-textconv",
    "--no-show-signature",
    "--no-color",
    "--no-renames",
    "--no-notes",
    "--no-mailmap",
    "--no-merges",
    "--no-follow",
];
/** git-log(1) with `--patch`: each commit begins with the mark and its date, each file with `diff --git`, and its lines with `@@`. */
function parseAdditions(log, texts, mark) {
    const found = new Map();
    for (const commit of log.split(`${mark} `).slice(1)) {
        const end = commit.indexOf("\n");
        const seconds = Number(end < 0 ? commit : commit.slice(0, end));
        if (!Number.isSafeInteger(seconds) || seconds > MAX_SECONDS)
            continue;
        const at = new Date(seconds * 1_000).toISOString(); // oxlint-disable-line no-restricted-globals -- no clock
        for (const diff of commit
            .slice(end + 1)
            .split(/^diff --git /m)
            .slice(1)) {
            const body = diff.search(/^@@ /m);
            if (body < 0)
                continue;
            const isNewFile = /^--- \/dev\/null$/m.test(diff.slice(0, body));
            const added = diff
                .slice(body)
                .split("\n")
                .filter((line) => line.startsWith("+"))
                .join("\n");
            for (const text of texts) {
                if (!added.includes(text))
                    continue;
                const known = found.get(text);
                const isOlder = known === undefined || at < known.at;
                if (isOlder)
                    found.set(text, { at, isNewFile });
                else if (at === known.at)
                    known.isNewFile ||= isNewFile;
            }
        }
    }
    return found;
}
/** ECMA-262 §21.4.1.1: the last second of the calendar. */
const MAX_SECONDS = 8_640_000_000_000;
async function readCommitObject(folder, commit, signal) {
    const output = await runGit(folder, ["cat-file", "commit", commit], "", MAX_LISTING, signal).catch((error) => {
        throw error instanceof GitError ? new Error(`the checkout does not contain ${commit}`) : error;
    });
    return output.toString("latin1");
}
/** `said`: the first line that git wrote on its standard error. */
class GitError extends Error {
    stderrLine;
    constructor(command, said) {
        super(`git ${command} failed${said === "" ? "" : `: ${said}`}`);
        this.stderrLine = said;
    }
}
/** Git's standard output, at most `limit` octets of it. */
function runGit(folder, args, input, limit, signal) {
    const [command = ""] = args;
    return new Promise((settle, reject) => {
        // Windows looks for programs in the current folder first, which must not be the repository.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...OPTIONS, "-C", folder, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
            env: { ...process.env, ...ENVIRONMENT },
            signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]),
        });
        const output = [];
        let length = 0;
        let stderr = "";
        child.stdout.on("data", (chunk) => {
            length += chunk.length;
            if (length > limit)
                child.kill();
            else
                output.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (stderr.length < 1_000)
                stderr += chunk.toString("utf8");
        });
        child.stdin.on("error", () => undefined); // it ended before it had read everything, and says why
        child.on("error", (error) => reject(error.code === "ENOENT" ? new Error("there is no git here") : error));
        child.on("close", (code) => {
            if (code === 0)
                settle(Buffer.concat(output));
            else
                reject(length > limit
                    ? new Error(`git ${command} says more than ${limit / 2 ** 20} MiB`)
                    : new GitError(command, (stderr.split("\n")[0] ?? "").trim()));
        });
        child.stdin.end(input);
    });
}
/**
 * git-ls-tree(1): `<mode> SP <type> SP <object> SP <size, padded> TAB <path> NUL`. Other things than blobs are left out. Throws
 * where git has not all of them (their size is `BAD`).
 */
function parseListing(listing) {
    const files = [];
    for (const line of listing.toString("utf8").split("\0")) {
        const [, mode, id, size, path] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t([^]+)$/.exec(line) ?? [];
        if (/^\d{6} blob [0-9a-f]+ +BAD\t/.test(line))
            throw new Error(INCOMPLETE);
        if (mode !== undefined && id !== undefined && path !== undefined)
            files.push({ path, id, size: Number(size), isLink: mode === "120000" });
    }
    return files;
}
const INCOMPLETE = "git does not have all of the commit";
/** git-cat-file(1), `--batch`: `<object> SP <type> SP <size> LF <contents> LF` for each, in order; `<object> SP missing LF` where there is none. */
function parseObjects(output, ids) {
    const contents = new Map();
    let at = 0;
    for (const id of ids) {
        const end = output.indexOf(0x0a, at);
        const head = output.toString("latin1", at, Math.max(end, at));
        const size = new RegExp(`^${id} blob (\\d+)$`).exec(head)?.[1];
        const start = end + 1;
        at = start + Number(size) + 1;
        if (size === undefined || at > output.length)
            throw new Error(INCOMPLETE);
        contents.set(id, output.toString("latin1", start, at - 1));
    }
    return contents;
}


/***/ })

};
