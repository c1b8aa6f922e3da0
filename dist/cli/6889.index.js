export const id = 6889;
export const ids = [6889];
export const modules = {

/***/ 6889:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readHistoryFiles),
/* harmony export */   n: () => (/* binding */ parseHistorySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53459);
/* harmony import */ var _files_history_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36567);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4416);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45663);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28050);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50564);
// The files of a history, which a command reads: in a folder, or on a branch of this repository.










/** What `--history` and `--branch` name; null if neither is given. */
function parseHistorySource({ history, branch, }) {
    if (history !== undefined && branch !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("option/one-history"));
    if (history !== undefined)
        return { folder: history };
    return branch === undefined ? null : { branch };
}
/** The texts of those of a history's files that are wanted, by name. Rejects with a UsageError where there is no history. */
async function readHistoryFiles(source, cwd, isWanted = _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isHistoryFile */ .LD) {
    return "folder" in source
        ? readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, source.folder), source.folder, isWanted)
        : readBranch(source.branch, cwd, isWanted);
}
function readFolder(folder, given, isWanted) {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (!names.some(_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isHistoryFile */ .LD))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("history/none-in-folder", { folder: given }));
        return new Map(names.filter(isWanted).map((name) => [name, (0,_files_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistoryFile */ .t)(folder, name) ?? ""]));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb)
            throw error;
        const problem = (0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .CA)(error) === "ENOENT" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("file/no-folder") : (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("option/problem", { option: `--history ${given}`, problem }));
    }
}
/** The branch of this repository, or else of its remote `origin`. */
async function readBranch(branch, cwd, isWanted) {
    const place = `${cwd}/mail-policy.yml`; // a file of the repository, which need not exist
    try {
        const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommit */ .Cg)(place, `refs/heads/${branch}`).catch(() => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommit */ .Cg)(place, `refs/remotes/origin/${branch}`));
        const all = (await commit.files()).filter(({ isLink }) => !isLink);
        if (!all.some(({ path }) => (0,_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isHistoryFile */ .LD)(path)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("history/none-on-branch", { branch }));
        const files = all.filter(({ path }) => isWanted(path));
        const contents = await commit.read(files.map(({ id }) => id));
        return new Map(files.map(({ path, id }) => [path, Buffer.from(contents.get(id) ?? "", "latin1").toString("utf8")]));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("history/no-branch", { branch, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(error) }));
    }
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

/***/ 48551:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HC: () => (/* binding */ runForLine),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   g4: () => (/* binding */ MAX_LISTING),
/* harmony export */   hG: () => (/* binding */ SHA),
/* harmony export */   j_: () => (/* binding */ findWorkTreeRoot)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
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
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N {
    stderrLine;
    constructor(command, said) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/failed", { command, said }));
        this.stderrLine = said;
    }
}
/** How git reads paths (gitglossary(7), pathspec). Some commands know no option for it: then a path must not begin with a colon. */
const PATHSPEC_OPTIONS = { names: ["--literal-pathspecs"], globs: ["--glob-pathspecs"], plain: [] };
/** Git's standard output, at most `limit` octets of it. Paths after `--` are names, or what `pathspecs` says. */
function runGit(folder, args, input, limit, signal, pathspecs = "names") {
    const pathOptions = PATHSPEC_OPTIONS[pathspecs];
    const [command = ""] = args;
    return new Promise((settle, reject) => {
        // Windows looks for programs in the current folder first, which must not be the repository.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...OPTIONS, ...pathOptions, "-C", folder, ...args], {
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
        child.on("error", (error) => reject(error.code === "ENOENT" ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/missing")) : error));
        child.on("close", (code) => {
            if (code === 0)
                settle(Buffer.concat(output));
            else
                reject(length > limit
                    ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/output", { command, mebibytes: limit / 2 ** 20 }))
                    : new GitError(command, (stderr.split("\n")[0] ?? "").trim()));
        });
        child.stdin.end(input);
    });
}


/***/ })),

/***/ 45663:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48551);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.





/** Project limit, in octets: the contents of one read. */
const MAX_CONTENTS = 256 * 2 ** 20;
/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
async function trackedFiles(folder) {
    const tracked = new Set();
    for (let inside = folder;;) {
        const at = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(inside);
        // git-rev-parse(1): a line for the way up to the top, and one for the work tree around it, only where that tracks this one
        const [wayUp = "", ...around] = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)(at, ["rev-parse", "--show-cdup", "--show-superproject-working-tree"])).split("\n");
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, wayUp));
        const listing = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4);
        for (const path of listing.toString("utf8").split("\0"))
            if (path !== "")
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path));
        const above = around.join("\n");
        if (above === "" || above === inside)
            return tracked;
        inside = above;
    }
}
/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
async function openCommit(file, ref, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    if (ref.startsWith("-"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/not-a-commit", { ref }));
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal).catch((error) => {
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS && error.stderrLine === "" ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/unknown-commit")) : error;
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
    let hasRepository = true;
    const readLocal = async (ids) => {
        if (!hasRepository)
            return new Map();
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
            hasRepository = false; // no git, or no repository: it is not asked again
            return new Map();
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
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/not-checked-out", { commit })) : error;
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/incomplete"));
        if (mode !== undefined && id !== undefined && path !== undefined)
            files.push({ path, id, size: Number(size), isLink: mode === "120000" });
    }
    return files;
}
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/incomplete"));
        contents.set(id, output.toString("latin1", start, at - 1));
    }
    return contents;
}


/***/ }))

};
