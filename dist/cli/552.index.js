export const id = 552;
export const ids = [552,641];
export const modules = {

/***/ 2552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPolicyChanges: () => (/* binding */ findPolicyChanges),
  parseHistory: () => (/* binding */ parseHistory),
  parseLog: () => (/* binding */ parseLog),
  readHistoryFiles: () => (/* binding */ readHistoryFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/files/history-folder.js
var history_folder = __webpack_require__(6567);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/src/history/chain.js + 1 modules
var chain = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/history/history.js
var history_history = __webpack_require__(9425);
;// CONCATENATED MODULE: ./lib/src/history/log.js
// A whole log: the archives of earlier months, and the current one.



/** Reads a log from the texts of its files, by name; hostile. Throws an Error in words where one is too long. */
function readWholeLog(texts) {
    const names = [...[...texts.keys()].filter(record/* isArchive */.tc).toSorted(), ...(texts.has(record/* LOG_FILE */.UP) ? [record/* LOG_FILE */.UP] : [])];
    const whole = { entries: [], end: null, breaks: [], files: names.length };
    for (const name of names) {
        const { entries, end, breaks } = (0,chain/* readLog */.x6)(name, texts.get(name) ?? "", whole.end);
        whole.entries.push(...entries);
        whole.breaks.push(...breaks);
        whole.end = end;
    }
    const last = whole.entries.at(-1) ?? null;
    const state = (0,history_history/* stateBreak */.b5)(last, whole.end, texts.get(record/* LATEST_FILE */.fx) ?? null);
    const breaks = state === null ? whole.breaks : [...whole.breaks, state];
    // what a run found stays, though the state that this run wrote fits again
    const earlier = (0,history_history/* earlierBreak */.wg)(whole.entries.find(({ broken }) => broken !== null) ?? null);
    return { ...whole, breaks: breaks.length === 0 && earlier !== null ? [earlier] : breaks };
}

// EXTERNAL MODULE: ./lib/src/history/state.js + 2 modules
var state = __webpack_require__(5618);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/report/history.js
var report_history = __webpack_require__(641);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(5663);
// EXTERNAL MODULE: ./lib/src/sources/git-log.js
var git_log = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __webpack_require__(5534);
// EXTERNAL MODULE: ./lib/src/cli/args.js
var cli_args = __webpack_require__(6294);
;// CONCATENATED MODULE: ./lib/src/cli/history.js
// `mail-policy history`: its options, and the files of a history.














const OPTIONS = {
    history: { type: "string" },
    branch: { type: "string" },
    all: { type: "boolean", default: false },
};
/** Parses the words after `history`. */
function parseHistory(args) {
    const { values, positionals } = (0,cli_args/* parseOptions */.Ac)(args, OPTIONS);
    const [word, stray] = positionals;
    if ((word !== undefined && word !== "verify") || stray !== undefined)
        throw new model/* UsageError */.eb(`history takes the word \`verify\` or nothing, not ${JSON.stringify(stray ?? word)}`);
    const { history: folder, branch, all: isWhole } = values;
    if ((folder === undefined) === (branch === undefined))
        throw new model/* UsageError */.eb("history needs either --history DIR or --branch NAME");
    const source = branch === undefined ? { folder: folder } : { branch };
    return { isVerification: word === "verify", source, isWhole };
}
/** The texts of a history's files, by name. Rejects with a UsageError where there is none. */
async function readHistoryFiles(source, cwd) {
    return "folder" in source ? readFolder((0,external_node_path_.resolve)(cwd, source.folder), source.folder) : readBranch(source.branch, cwd);
}
function readFolder(folder, given) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder).filter(record/* isHistoryFile */.LD);
        if (names.length === 0)
            throw new model/* UsageError */.eb(`--history ${given}: the folder holds no history`);
        return new Map(names.map((name) => [name, (0,history_folder/* readHistoryFile */.t)(folder, name) ?? ""]));
    }
    catch (error) {
        if (error instanceof model/* UsageError */.eb)
            throw error;
        throw new model/* UsageError */.eb(`--history ${given}: ${(0,atomic_write/* describeFileError */.SQ)(error)}`);
    }
}
/** The log of a history. Throws a UsageError where it is too long to be one. */
function parseLog(texts) {
    try {
        return readWholeLog(texts);
    }
    catch (error) {
        throw new model/* UsageError */.eb(`the history cannot be read: ${(0,text_error/* errorText */.k)(error)}`);
    }
}
/** The branch of this repository, or else of its remote `origin`. */
async function readBranch(branch, cwd) {
    const place = `${cwd}/mail-policy.yml`; // a file of the repository, which need not exist
    try {
        const commit = await (0,git/* openCommit */.Cg)(place, `refs/heads/${branch}`).catch(() => (0,git/* openCommit */.Cg)(place, `refs/remotes/origin/${branch}`));
        const files = (await commit.files()).filter(({ path, isLink }) => (0,record/* isHistoryFile */.LD)(path) && !isLink);
        if (files.length === 0)
            throw new model/* UsageError */.eb(`--branch ${branch}: the branch holds no history`);
        const contents = await commit.read(files.map(({ id }) => id));
        return new Map(files.map(({ path, id }) => [path, Buffer.from(contents.get(id) ?? "", "latin1").toString("utf8")]));
    }
    catch (error) {
        if (error instanceof model/* UsageError */.eb)
            throw error;
        throw new model/* UsageError */.eb(`--branch ${branch}: ${(0,text_error/* errorText */.k)(error)}. Fetch it first with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`);
    }
}
/** Project limit: commits of the policy that are named of one run. */
const MAX_COMMITS = 5;
const GITS_AT_ONCE = 4;
/** The commits that changed the policy before each run that is shown and found it changed, by the run's line, as far as git has them here. */
async function findPolicyChanges(entries, texts, { cwd, isWhole }) {
    const parsed = (0,state/* parseState */.Bu)(texts.get(record/* LATEST_FILE */.fx) ?? "");
    if ("problem" in parsed)
        return new Map();
    const changed = entries
        .flatMap((entry, i) => {
        const before = entries[i - 1];
        return before === undefined || before.policy === entry.policy ? [] : [{ before, entry }];
    })
        .slice(isWhole ? 0 : -report_history/* MAX_RUNS */._);
    const { config, include = [] } = parsed.state;
    const found = (0,map/* mapConcurrent */._)(changed, GITS_AT_ONCE, async ({ before, entry }) => {
        const span = { from: before.commit ?? "", to: entry.commit ?? "" };
        return [entry, await (0,git_log/* changesOfFiles */.AY)(cwd, { path: config, patterns: include }, span, MAX_COMMITS)];
    });
    return new Map(await found);
}


/***/ }),

/***/ 6540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MAX_RUNS),
/* harmony export */   renderHistory: () => (/* binding */ renderHistory),
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4887);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6720);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _english_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9784);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1565);







/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;
/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
function renderHistory(entries, policyChanges, isWhole) {
    const blocks = [];
    let quiet = [];
    const flush = () => {
        if (quiet.length > 0)
            blocks.push([quietLine(quiet)]);
        quiet = [];
    };
    let shown = 0;
    for (const [i, entry] of [...entries.entries()].toReversed()) {
        const commits = (policyChanges.get(entry) ?? []).map(({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(subject, MAX_SUBJECT)}`);
        const lines = changeLines(entry, entries[i - 1], commits);
        if (lines.length === 0) {
            quiet.push(entry);
            continue;
        }
        flush();
        if (shown === MAX_RUNS && !isWhole) {
            blocks.push([`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(i + 1, "earlier run")}: use --all`]);
            return text(blocks);
        }
        shown++;
        blocks.push([headLine(entry), ...lines.map((line) => `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(line)}`)]);
    }
    flush();
    return text(blocks);
}
/** The result of `history verify`, ending in a newline. */
function renderVerification({ entries, files, end, breaks }) {
    if (breaks.length > 0)
        return text(breaks.map((one) => [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(`${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(one)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(one.problem)}`)]));
    const size = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(entries.length, "run")} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(files, "file")}`;
    return `The chain of ${size} is unbroken. The SHA-256 of its last line is ${end}.\n`;
}
function text(blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}
function headLine({ at, conclusion, commit, tool, isLate, audited }) {
    const facts = [
        ...(commit === null ? [] : [`commit ${commit.slice(0, SHORT_SHA_LENGTH)}`]),
        `mail-policy ${tool}`,
        ...(isLate ? ["recorded late"] : []),
        ...(audited === null ? [] : [`only ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p)(audited, MAX_DOMAINS)}`]),
    ];
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(`${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(at)}  ${conclusion}  (${facts.join(", ")})`);
}
/** What changed with a run; empty if nothing did. */
function changeLines(entry, before, commits) {
    const { changes, unlisted, added, removed, broken } = entry;
    const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
    return [
        ...(before === undefined ? ["the first run"] : []),
        ...(before !== undefined && before.policy !== entry.policy ? ["the policy changed", ...commits] : []),
        ...(before !== undefined && before.tool !== entry.tool
            ? [`mail-policy ${entry.tool} instead of ${before.tool}`]
            : []),
        ...(added.length > 0
            ? [`added to the policy: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listFirst */ .r)(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded)}`]
            : []),
        ...(removed.length > 0
            ? [`removed from the policy: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listFirst */ .r)(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved)}`]
            : []),
        ...changes.slice(0, MAX_CHANGES).map(changeLine),
        ...(more > 0 ? [`and ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(more, "more change")}`] : []),
        ...(broken !== null && (before?.broken ?? null) === null
            ? [`the chain is broken at ${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(broken)}`]
            : []),
    ];
}
function changeLine({ key, from, to }) {
    const [domain, check, subject] = key.split(" ");
    const what = domain === subject ? `${domain} ${check}` : key;
    const origin = from === "none" ? " (new)" : from === "unknown" ? " (not measured before)" : "";
    if (to === "fail")
        return `fails: ${what}${origin}`;
    return to === "pass" ? `fixed: ${what}` : `no longer fails: ${what}`;
}
function quietLine(entries) {
    const [last, first] = [entries[0], entries.at(-1)];
    const span = last === first ? (0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(last.at) : `${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(first.at)} to ${(0,_english_times_js__WEBPACK_IMPORTED_MODULE_6__/* .momentText */ .A)(last.at)}`;
    return `${span}  ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(entries.length, "run")} without changes`;
}


/***/ }),

/***/ 8551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HC: () => (/* binding */ runForLine),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   g4: () => (/* binding */ MAX_LISTING),
/* harmony export */   hG: () => (/* binding */ SHA),
/* harmony export */   j_: () => (/* binding */ findWorkTreeRoot)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Runs git, within limits: nothing of a repository is executed, and nothing is fetched.


/** Project limit, in octets: a listing of about 500,000 files. */
const MAX_LISTING = 64 * 2 ** 20;
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
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "safe.directory=*",
];
/** A partial clone would fetch the objects it lacks: no protocol is allowed (git(1), GIT_ALLOW_PROTOCOL). */
const ENVIRONMENT = {
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
};
/** A commit by its full name: SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The top of the work tree that a folder is in. */
async function findWorkTreeRoot(folder, signal) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}
/** What git writes, one line without its end. */
async function runForLine(folder, args, signal) {
    return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}
/** `said`: the first line that git wrote on its standard error. */
class GitError extends Error {
    stderrLine;
    constructor(command, said) {
        super(`git ${command} failed${said === "" ? "" : `: ${said}`}`);
        this.stderrLine = said;
    }
}
/** Git's standard output, at most `limit` octets of it. Paths after `--` are names, or with `globs` patterns (gitglossary(7), pathspec). */
function runGit(folder, args, input, limit, signal, pathspecs = "names") {
    const pathOption = pathspecs === "globs" ? "--glob-pathspecs" : "--literal-pathspecs";
    const [command = ""] = args;
    return new Promise((settle, reject) => {
        // Windows looks for programs in the current folder first, which must not be the repository.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...OPTIONS, pathOption, "-C", folder, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
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


/***/ }),

/***/ 5663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openCommit),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   ax: () => (/* binding */ withLocalContents),
/* harmony export */   v1: () => (/* binding */ firstParent),
/* harmony export */   xt: () => (/* binding */ commitIn)
/* harmony export */ });
/* unused harmony exports parseListing, parseObjects */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8551);
// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.



/** Project limit, in octets: the contents of one read. */
const MAX_CONTENTS = 256 * 2 ** 20;
/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
async function trackedFiles(folder) {
    const tracked = new Set();
    for (let top = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkTreeRoot */ .j_)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder));;) {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top);
        const listing = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4);
        for (const path of listing.toString("utf8").split("\0"))
            if (path !== "")
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path));
        // git names it only where that tracks this one
        const above = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)(real, ["rev-parse", "--show-superproject-working-tree"]);
        if (above === "" || above === top)
            return tracked;
        top = above;
    }
}
/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
async function openCommit(file, ref, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    if (ref.startsWith("-"))
        throw new Error(`${ref} is not the name of a commit`);
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal).catch((error) => {
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS && error.stderrLine === "" ? new Error(`git knows no such commit here`) : error;
    });
    return commitIn(folder, output.toString("latin1").trim(), signal);
}
/** A commit by its full name, in the repository that a folder is in. */
function commitIn(folder, commit, signal) {
    return {
        files: async () => parseListing(await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal)),
        read: (ids) => readObjects(folder, ids, signal),
    };
}
/**
 * A commit from elsewhere whose contents are read here, as far as git has them: an object's name is the hash of its content. Most files
 * of a base are those of the checkout.
 */
function withLocalContents(commit, file, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    const readLocal = async (ids) => {
        const input = ids.map((id) => `${id}\n`).join("");
        try {
            const known = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], input, _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal);
            const blobs = new Set(known
                .toString("latin1")
                .split("\n")
                .flatMap((line) => /^(\S+) blob$/.exec(line)?.[1] ?? []));
            return await readObjects(folder, ids.filter((id) => blobs.has(id)), signal);
        }
        catch {
            return new Map(); // no git, or no repository
        }
    };
    return {
        files: () => commit.files(),
        read: async (ids) => {
            const local = await readLocal(ids.filter((id) => _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .SHA */ .hG.test(id)));
            const others = ids.filter((id) => !local.has(id));
            return others.length === 0 ? local : new Map([...local, ...(await commit.read(others))]);
        },
    };
}
async function readObjects(folder, ids, signal) {
    const input = ids.map((id) => `${id}\n`).join("");
    return parseObjects(await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "--batch"], input, MAX_CONTENTS, signal), ids);
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
        const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], signal);
        return _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .SHA */ .hG.test(head) ? head : null;
    }
    catch {
        return null;
    }
}
/** What a commit was merged into, its first parent; null where another commit is checked out, or it is not a merge. */
async function mergedInto(file, merge, signal) {
    try {
        const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
        const [base, merged] = head === merge ? await parentsOf(file, merge, signal) : [];
        return base === undefined || merged === undefined ? null : base;
    }
    catch {
        return null; // there is no git, or no commit
    }
}
async function parentsOf(file, commit, signal) {
    const content = (await readCommitObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), commit, signal)).split("\n\n")[0] ?? "";
    return [...content.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
}
async function readCommitObject(folder, commit, signal) {
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "commit", commit], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal).catch((error) => {
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS ? new Error(`the checkout does not contain ${commit}`) : error;
    });
    return output.toString("latin1");
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
