#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ })),

/***/ 20181:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ })),

/***/ 24434:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ })),

/***/ 79896:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ })),

/***/ 73339:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ })),

/***/ 69278:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ })),

/***/ 4573:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ })),

/***/ 31421:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ })),

/***/ 77598:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ })),

/***/ 41314:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ })),

/***/ 53053:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ })),

/***/ 40610:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ })),

/***/ 78474:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ })),

/***/ 73024:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ })),

/***/ 37067:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ })),

/***/ 32467:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ })),

/***/ 44708:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ })),

/***/ 77030:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ })),

/***/ 48161:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ })),

/***/ 76760:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ })),

/***/ 57075:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ })),

/***/ 46193:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ })),

/***/ 58500:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ })),

/***/ 41692:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ })),

/***/ 73136:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ })),

/***/ 57975:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ })),

/***/ 78877:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ })),

/***/ 38522:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })),

/***/ 16928:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ })),

/***/ 932:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ })),

/***/ 2203:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ })),

/***/ 13193:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ })),

/***/ 87016:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ })),

/***/ 39023:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })),

/***/ 28167:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ })),

/***/ 43106:
/***/ ((function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })),

/***/ 48476:
/***/ ((function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sources_stop_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60475);
/* harmony import */ var _cli_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61395);
/* harmony import */ var _cli_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34846);
/* harmony import */ var _cli_start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31019);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74797);
// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.





const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);
const AUDIT_FAILED = 3; // README, exit codes; Node's own code for a crash would say that the gate failed
process.on("uncaughtException", (error) => {
    stderr.write(`mail-policy: internal error: ${error.message}\n`);
    process.exit(AUDIT_FAILED);
});
stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return; // a reader such as `head` may stop early
    process.exitCode = AUDIT_FAILED;
    void (0,_cli_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .l)({ stderr, args }, (0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeProblem */ .bi)(error));
});
stderr.on("error", () => undefined); // standard error is closed too
const catchStop = () => (0,_sources_stop_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .catchStopSignals */ .B)(() => void (0,_cli_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .l)({ stderr, args }, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("command/stopping")), { ignoresMore: false });
const code = await (0,_cli_start_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)({
    args,
    env,
    cwd: process.cwd(),
    stdout: (0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_0__/* .openOutput */ .c1)(stdout),
    stderr,
    catchStop,
});
process.exitCode ??= code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })),

/***/ 61395:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notice)
/* harmony export */ });
/** Writes a line to standard error. It is rarely needed, so what it takes is loaded now. */
async function notice({ stderr, args }, text) {
    const [{ say }, { loadLanguage }, { languageTagIn }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(4814), __nccwpck_require__.e(634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30634)),
        Promise.all(/* import() */[__nccwpck_require__.e(4814), __nccwpck_require__.e(6508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96508)),
        Promise.all(/* import() */[__nccwpck_require__.e(4814), __nccwpck_require__.e(6508), __nccwpck_require__.e(6294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6294)),
    ]);
    stderr.write(`mail-policy: ${say(text, await loadLanguage(languageTagIn(args)))}\n`);
}


/***/ })),

/***/ 54757:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printErrors),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74797);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61395);
/* harmony import */ var _standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34846);



/** Prints; `isKept`: the content is in a file too. */
async function print(shell, content, isKept = false) {
    await (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeContent */ .jB)(shell.stdout, content);
    if (shell.stdout.isClosed && !isKept)
        await (0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .l)(shell, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("command/output-closed"));
    return 0;
}
/** Prints lines, which are quoted, to standard error. */
function printErrors({ stderr }, lines) {
    for (const line of lines)
        stderr.write(`${line}\n`);
}


/***/ })),

/***/ 34846:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ writeProblem),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   jB: () => (/* binding */ writeContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65071);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(53459);
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(39004);
// Standard output that reports an incomplete write as an error.





/** Writes text or octets no faster than their reader takes them; a reader that goes away has had enough. */
async function writeContent(output, content) {
    const parts = output.copiesParts === true ? (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .octetsOf */ .ao)(content) : (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(content);
    for (const part of parts)
        if (output.write(part) === false && !(await takesMore(output)))
            return;
}
/** Waits until a stream has room again; false where it has none any more. */
function takesMore(output) {
    return new Promise((resolve) => {
        const listeners = { drain: () => settle(true), close: () => settle(false), error: () => settle(false) };
        const events = Object.keys(listeners);
        const settle = (hasRoom) => {
            for (const event of events)
                output.off?.(event, listeners[event]);
            resolve(hasRoom);
        };
        for (const event of events)
            output.on?.(event, listeners[event]);
    });
}
/** The stream of standard output. To a file, Node writes once without checking how much was written (its SyncWriteStream). */
function openOutput(stream) {
    const isFile = isFileDescriptor(stream.fd);
    if (isFile === null || wasClosed(stream.fd))
        return { isClosed: true, write: () => undefined };
    return isFile ? { copiesParts: true, write: (part) => writeAll(stream.fd, part) } : stream;
}
/** Whether a descriptor is that of a file; null where there is none, as of a program on Windows that has no console. */
function isFileDescriptor(fd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile();
    }
    catch {
        return null;
    }
}
/** Node opens /dev/null for a closed descriptor, to read and write. A shell opens `>/dev/null` only to write. */
function wasClosed(fd) {
    try {
        const [, flags = ""] = /^flags:\s*(\d+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${fd}`, "utf8")) ?? [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${fd}`) === "/dev/null" && (Number.parseInt(flags, 8) & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR) !== 0;
    }
    catch {
        return false; // only Linux has these files
    }
}
function writeAll(fd, part) {
    try {
        const octets = typeof part === "string" ? Buffer.from(part) : part;
        for (let written = 0; written < octets.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, octets, written);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd); // a disk may find out only now that it is full
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(writeProblem(error));
    }
}
/** The problem with standard output. */
function writeProblem(error) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("file/cannot-print", { reason: (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error) });
}


/***/ })),

/***/ 31019:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(587);

/** Runs the command that the words of the shell name; its exit code. */
async function start(shell) {
    const [command = "", ...rest] = shell.args;
    if (_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x.includes(command) && !rest.includes("--help") && !rest.includes("-h"))
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .printVersion */ .w)(shell).catch(async (error) => (await Promise.all(/* import() */[__nccwpck_require__.e(4814), __nccwpck_require__.e(6508), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50186))).tellError(shell, error));
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(4814), __nccwpck_require__.e(6508), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50186));
    return main(shell);
}


/***/ })),

/***/ 587:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ printVersion),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36594);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54757);
// Which version this is.


const VERSION = ["--version", "-v"];
function printVersion(shell) {
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(shell, `${_package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE}\n`);
}


/***/ })),

/***/ 65071:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ AuditError),
/* harmony export */   _N: () => (/* binding */ SaidError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94887);

/** Faults in the policy, its zone files or the options: exit code 2, all of them at once. */
class InputError extends Error {
    faults;
    constructor(problems) {
        super(problems.map(({ location, message: text }) => `${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location)}: ${inPlain(text)}`).join("\n"));
        this.name = "InputError";
        this.faults = problems;
    }
}
/** An error that `report/error-lines` has words for. */
class SaidError extends Error {
    name = "SaidError";
    /** The causes, a sentence each; text where another program or report said it. */
    reasons;
    constructor(reasons, options) {
        const all = Array.isArray(reasons) ? reasons : [reasons];
        super(all.map(inPlain).join("\n"), options);
        this.reasons = all;
    }
}
/** An invalid option or input: exit code 2. The reasons name it and the accepted values. */
class UsageError extends SaidError {
    name = "UsageError";
}
/** The audit could not run (files the policy names are unreadable, no resolver answers): exit code 3. */
class AuditError extends SaidError {
    name = "AuditError";
}
/** For a stack trace: `report/error-lines` has the words for users. */
function inPlain(text) {
    if (typeof text === "string")
        return text;
    return text.code === "source/place" ? `${inPlain(text.values.place)}: ${inPlain(text.values.text)}` : text.code;
}


/***/ })),

/***/ 53459:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ createFileAtomically),
/* harmony export */   SQ: () => (/* binding */ describeFileError),
/* harmony export */   ik: () => (/* binding */ writeFilesAtomically),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(74797);
/* harmony import */ var _zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10539);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(28050);
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(39004);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(45534);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(65071);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(50564);
// Writes files: complete or not at all under their names, and never through a link that others may have created.










/**
 * Writes a file: an existing one, or a link, is replaced, and is unchanged if that fails. Streams (a device, a pipe,
 * the files in /dev and /proc) are written to. `repository`, if not null, is a folder whose links may be hostile: a
 * path through it must not lead out of it. Throws errors that `describeFileError` puts into words.
 */
function writeFileAtomically(file, content, repository) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), repository), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    if (isFolder(target))
        throw Object.assign(new Error(`${target} is a folder`), { code: "EISDIR" }); // EPERM on Windows
    if (isStream(target))
        writeStream(target, content);
    else
        writeAndRename([{ target, content }]);
}
/** The same for files of one folder: none is touched before all are written. */
function writeFilesAtomically(folder, texts, repository) {
    const real = resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), repository);
    writeAndRename([...texts].map(([name, content]) => ({ target: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, name), content })));
}
/** The same for a new file; false if one exists. */
function createFileAtomically(file, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), null), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    try {
        writeAndRename([{ target, content: text }], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(target, "wx"))); // reserves the name, or fails if it exists
        return true;
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === "EEXIST")
            return false;
        throw error;
    }
}
/** Removes a file, or a link in its place, if there is one. */
function removeFile(file, repository) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), repository), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), { force: true });
}
/** Makes a folder and those above it, as needed, with the permissions `mode` where it makes one; `repository` as above. */
function createFolder(folder, repository, mode = 0o777) {
    const path = foldersDownTo((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    const deepestExisting = path.findLast((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(one, { throwIfNoEntry: false }) !== undefined);
    if (deepestExisting !== undefined)
        resolveFolder(deepestExisting, repository); // first: mkdir follows links
    // one by one: where the system denies that the one above exists, as in /proc, Node's `recursive` never ends
    for (const one of path.slice(deepestExisting === undefined ? 0 : path.indexOf(deepestExisting) + 1))
        makeFolder(one, mode);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder); // fails, and says why
}
/** One that somebody else makes meanwhile is as good. */
function makeFolder(folder, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode });
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== "EEXIST" || !isFolder(folder))
            throw error;
    }
}
/** Writes temporary files and renames them, which replaces atomically and keeps the permissions of existing files; `reserveName` runs just before. */
function writeAndRename(files, reserveName) {
    const written = files.map(({ target, content }) => {
        return { target, content, unfinished: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.mail-policy-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`) };
    });
    try {
        for (const { target, content, unfinished } of written)
            writeNewFile(unfinished, content, permissionsOf(target));
        reserveName?.();
        for (const { target, unfinished } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, target);
    }
    catch (error) {
        for (const { unfinished } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
function writeStream(name, content) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(name, "w");
    try {
        for (const octets of (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_7__/* .octetsOf */ .ao)(content))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(stream, octets);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(stream);
    }
}
function writeNewFile(name, content, mode) {
    const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, mode ?? 0o666);
    try {
        if (mode !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode); // restores the bits removed by the umask
        for (const octets of (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_7__/* .octetsOf */ .ao)(content))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, octets); // appends to what this descriptor wrote
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file); // a disk may find out only now that it is full
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The permissions of the existing file; null if none exists. */
function permissionsOf(target) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    return stat?.isFile() ? stat.mode & 0o666 : null;
}
/** Where a folder really is, as the file system spells it. */
function resolveFolder(folder, repository) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder);
    if (repository === null)
        return real;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(repository);
    if (!(0,_zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real) && leadsThrough(folder, root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/link-out", { folder: repository }));
    return real;
}
/** Whether the way to a folder, link by link, goes through `root`. */
function leadsThrough(folder, root) {
    return foldersDownTo(folder).some((one) => {
        const above = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(one));
        const step = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(one));
        return ((0,_zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, step) ||
            ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(step).isSymbolicLink() && leadsThrough((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(above, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(step)), root)));
    });
}
/** The folders on the way to an absolute path, from the top to itself. */
function foldersDownTo(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return above === path ? [path] : [...foldersDownTo(above), path];
}
function isFolder(target) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Links in /dev and /proc are the system's own (`/dev/stdout`, `>(command)`); so are the files in /dev/fd of macOS. */
function isStream(target) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    return (target.startsWith("/proc/") ||
        ["/dev", "/dev/fd"].includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)) ||
        !(stat.isFile() || stat.isSymbolicLink()));
}
/** Why something could not be made or written; Node's own words where there are no others. */
function describeFileError(error, platform = process.platform) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SaidError */ ._N)
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error);
    const detail = (0,_text_error_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .k)(error);
    if (detail === "Invalid string length")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/text-length");
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/os-error", { code: (0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error), isWindows: platform === "win32", detail });
}


/***/ })),

/***/ 74797:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ sortedUniqueMessages),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   mh: () => (/* binding */ isSameMessage),
/* harmony export */   wG: () => (/* binding */ uniqueMessages)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60776);

/** The message `code` with its values; they must fit its sentence. */
function message(code, ...values) {
    return (values.length === 0 ? { code } : { code, values: values[0] });
}
/** Whether two messages are the same. */
function isSameMessage(a, b) {
    return a === b || (a.code === b.code && JSON.stringify(a) === JSON.stringify(b));
}
/** Each message once. */
function uniqueMessages(messages) {
    return messages.length < 2 ? [...messages] : [...byText(messages).values()];
}
/** Each message once, in an order that does not depend on theirs. */
function sortedUniqueMessages(messages) {
    return [...byText(messages)].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, one]) => one);
}
function byText(messages) {
    return new Map(messages.map((one) => [JSON.stringify(one), one]));
}


/***/ })),

/***/ 94887:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   pP: () => (/* binding */ ORGANISATION),
/* harmony export */   pb: () => (/* binding */ partsOfKey),
/* harmony export */   qS: () => (/* binding */ withPlace)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74797);

/** Whether a place is in the repository. */
function isInRepository({ file }) {
    return !/^(?:\.{0,2}(?:\/|$)|[A-Za-z]:\/)/.test(file);
}
/**
 * The identity of a finding: whose it is, which check, and of what, `example.de dane/match mx1.example.de`. Findings of two runs
 * are the same if their keys are; sorted by key, they are sorted by domain, check and subject. The names are as they are: hostile.
 */
function findingKey(domain, check, subject) {
    return `${domain} ${check} ${subject}`;
}
/** In place of a domain, in the key of what is the organisation's. */
const ORGANISATION = "*";
/** The parts of a finding's key: neither domain nor check has a space. */
function partsOfKey(key) {
    const [domain = "", check = "", ...subject] = key.split(" ");
    return { domain, check, subject: subject.join(" ") };
}
/** A place as text: `dns/example.de.zone:12:1`, or `dns/example.de.zone:12` where there is no column. The file's name is as it is: hostile. */
function formatLocation({ file, line, column }) {
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
/** A problem with its place before it; hostile. */
function withPlace({ location, message: text }) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source/place", { place: formatLocation(location), text });
}


/***/ })),

/***/ 50564:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45534);



/** What a thrown value says: hostile where others wrote it. */
function reasonOf(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N))
        return (0,_text_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(error);
    const [first = "", ...others] = error.reasons;
    return others.length === 0 ? first : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("error/several", { reasons: error.reasons });
}


/***/ })),

/***/ 60475:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ catchStopSignals)
/* harmony export */ });
// The signals that ask a process to stop, as the end of its run: what was measured until then is still reported.
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * From now on, the first such signal aborts the result, after a call of `onStop`. The second has its usual effect, unless `ignoresMore`:
 * GitHub's runner sends SIGINT and SIGTERM seconds apart (its documentation, "Workflow cancellation reference"), then ends the process.
 */
function catchStopSignals(onStop, { ignoresMore }) {
    const stop = new AbortController();
    const onSignal = () => {
        if (stop.signal.aborted)
            return;
        if (!ignoresMore)
            for (const signal of SIGNALS)
                process.off(signal, onSignal);
        onStop();
        stop.abort();
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return stop.signal;
}


/***/ })),

/***/ 39004:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* unused harmony export chunksOf */
// Text that may be longer than one string can be: its parts, in turn. And octets, beside text.
/** Project limit: characters that are written at once. */
const CHUNK_LENGTH = 2 ** 18;
/** Octets that are written at once. */
const PIECE_OCTETS = 2 ** 19;
/** Octets of a UTF-16 code unit in UTF-8: three, and four of two. */
const MAX_OCTETS = 3;
/** The text in parts that are worth a write each; a part that is longer is not divided. */
function* chunksOf(text) {
    let parts = [];
    let length = 0;
    for (const part of typeof text === "string" ? [text] : text) {
        parts.push(part);
        length += part.length;
        if (length < CHUNK_LENGTH)
            continue;
        yield parts.join("");
        parts = [];
        length = 0;
    }
    if (length > 0)
        yield parts.join("");
}
/** The whole text in one string. */
function wholeText(text) {
    return typeof text === "string" ? text : [...text].join("");
}
/** The parts of a content that are worth a write each. */
function partsOf(content) {
    return content instanceof Uint8Array ? [content] : chunksOf(content);
}
/**
 * The octets of a content in pieces that are worth a write each. A piece is good until the next is asked for, which is written over it: strings
 * and buffers of that size would pile up until all of the heap is collected. No part ends within a surrogate pair.
 */
function* octetsOf(content) {
    if (content instanceof Uint8Array)
        yield content;
    else if (typeof content === "string")
        yield Buffer.from(content);
    else
        yield* encoded(content);
}
function* encoded(parts) {
    const piece = Buffer.allocUnsafe(PIECE_OCTETS);
    let used = 0;
    for (const part of parts) {
        const most = part.length * MAX_OCTETS;
        if (used + most > piece.length) {
            if (used > 0)
                yield piece.subarray(0, used);
            used = 0;
        }
        if (most > piece.length)
            yield Buffer.from(part);
        else
            used += piece.write(part, used);
    }
    if (used > 0)
        yield piece.subarray(0, used);
}


/***/ })),

/***/ 45534:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
// Errors in sentences.
/** What a thrown value says. Others may have written it: hostile, of any length. */
function errorText(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })),

/***/ 60776:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
// The order of texts.
/** By UTF-16 code units, the same on every machine, which `localeCompare` is not. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** As people number things: `d2.example` before `d10.example`. The same on every machine. */
function compareNaturally(a, b) {
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        if (isDigit(a, i) && isDigit(b, j)) {
            const [endA, endB] = [endOfNumber(a, i), endOfNumber(b, j)];
            const order = compareNumbers(a, i, endA, b, j, endB);
            if (order !== 0)
                return order;
            [i, j] = [endA, endB];
        }
        else {
            const order = a.charCodeAt(i++) - b.charCodeAt(j++);
            if (order !== 0)
                return order;
        }
    }
    return a.length - i - (b.length - j) || compareText(a, b);
}
function endOfNumber(text, start) {
    let end = start + 1;
    while (isDigit(text, end))
        end++;
    return end;
}
/** Past the end of the text, nothing is one. */
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 0x30 && code <= 0x39;
}
function compareNumbers(a, startA, endA, b, startB, endB) {
    let [i, j] = [skipZeros(a, startA, endA), skipZeros(b, startB, endB)];
    if (endA - i !== endB - j)
        return endA - i - (endB - j);
    for (; i < endA; i++, j++)
        if (a.charCodeAt(i) !== b.charCodeAt(j))
            return a.charCodeAt(i) - b.charCodeAt(j);
    return 0;
}
function skipZeros(text, start, end) {
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x30)
        at++;
    return at;
}


/***/ })),

/***/ 10539:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   h6: () => (/* binding */ stepsBelow),
/* harmony export */   i_: () => (/* binding */ RefusedPath),
/* harmony export */   wr: () => (/* binding */ followInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74797);
// Where a path leads, links followed, as long as it stays inside of one folder and out of `.git`. Nothing outside is looked
// at, so that no answer tells whether something is there.



/** A path that is not followed; the problem follows its name. */
class RefusedPath extends Error {
    problem;
    constructor(problem) {
        super(problem.code);
        this.problem = problem;
    }
}
const OUTSIDE = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/outside");
const IN_GIT = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/in-git");
const LEADS_OUT = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/leads-out");
const LEADS_INTO_GIT = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/leads-into-git");
/** As many as Linux follows in one path (path_resolution(7)); the text of each is bounded by the file system. */
const MAX_LINKS = 40;
/** Project limit: folders, files and links on the way to one file. Each is looked at, and the text of a link has up to 2,000 more. */
const MAX_STEPS = 256;
/** Whether `path` is `root` or below it; both absolute. Windows knows no case. */
function isInside(root, path, platform = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    const way = platform.relative(root, path);
    return !platform.isAbsolute(way) && way.split(platform.sep, 1)[0] !== "..";
}
/**
 * Whether a file system may take a name for `.git`, by the rules git itself guards its folder with (is_hfs_dotgit, is_ntfs_dotgit):
 * HFS+ knows no case and passes over some characters; NTFS knows no case, ends a name before `:`, drops dots and spaces at
 * its end, and has `git~1` as its short name.
 */
function isGitFolder(name) {
    const plain = name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "");
    let end = plain.length;
    while (plain[end - 1] === "." || plain[end - 1] === " ")
        end--;
    return /^(?:\.git|git~1)$/i.test(plain.slice(0, end));
}
/** Why a path, as it is written, is not followed; null where it is. */
function refusalOf(root, path) {
    if (!isInside(root, path))
        return OUTSIDE;
    return stepsBelow(root, path).some(isGitFolder) ? IN_GIT : null;
}
/** The real path of what is at `path`. Throws Refused, or what the file system answers. */
function followInside(root, path) {
    const refusal = refusalOf(root, path);
    if (refusal !== null)
        throw new RefusedPath(refusal);
    const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    // as the file system spells it: NTFS and HFS+ know a file by more than one name
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(follow(top, root, stepsBelow(root, path)));
    const refused = refusalOf(top, real);
    if (refused !== null)
        throw new RefusedPath(refused);
    return real;
}
/** Goes step by step from `top`, the real path of `root`, as a file system does (path_resolution(7)). */
function follow(top, root, steps) {
    const ahead = steps.toReversed();
    let at = top;
    let links = 0;
    let taken = 0;
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
        if (++taken > MAX_STEPS)
            throw new RefusedPath((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/steps", { limit: MAX_STEPS }));
        if (step === ".." && at === top)
            throw new RefusedPath(LEADS_OUT);
        if (isGitFolder(step))
            throw new RefusedPath(LEADS_INTO_GIT);
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, step);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next).isSymbolicLink()) {
            at = next;
            continue;
        }
        if (++links > MAX_LINKS)
            throw new RefusedPath((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file/unreadable", { error: "ELOOP" }));
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = top;
        ahead.push(...stepsOf(target, [top, root]).toReversed());
    }
    return at;
}
/** The steps of a link's text from where it stands or, where it is absolute, from the top. */
function stepsOf(target, tops) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? tops.find((top) => beginsWith(top, target)) : "";
    if (home === undefined)
        throw new RefusedPath(LEADS_OUT);
    return target
        .slice(home.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((step) => step !== "" && step !== ".");
}
/** Whether a text leads through `top`, before any `..` in it is followed. */
function beginsWith(top, target) {
    return target === top || target.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** The steps from a folder to a path in it. */
function stepsBelow(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((step) => step !== "");
}


/***/ })),

/***/ 28050:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ MISSING_FILE),
/* harmony export */   C4: () => (/* binding */ DiskTree),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   bd: () => (/* binding */ NOT_A_FILE),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74797);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10539);
// Where the files of a repository are: in a folder on disk, or in a commit of it.




function tooLarge(limit) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("file/size", { mebibytes: limit / 2 ** 20 });
}
const UNTRACKED = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("file/untracked");
const NOT_A_FILE = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("file/not-a-file");
const MISSING_FILE = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("file/missing");
/** The files at and below one folder; a symbolic link must not lead out of it, nor into `.git`. */
class DiskTree {
    #root;
    #tracked;
    /** `tracked`: the real paths of all files that may be read, except those of a generator; null: any. */
    constructor(root, tracked = null) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#tracked = tracked;
    }
    /**
     * The folder of the repository that a file is in, as far as no link turns the way there: the author of a link must not choose
     * whose files are read. The whole where the file is outside.
     */
    linkFreeFolderOf(path) {
        let folder = this.#root;
        for (const step of (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(this.#root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) === null
            ? (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsBelow */ .h6)(this.#root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)))
            : []) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, step), { throwIfNoEntry: false })?.isDirectory() !== true)
                return folder;
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, step);
        }
        return folder;
    }
    entries(folder) {
        try {
            const real = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, folder);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real, { withFileTypes: true }).map((entry) => ({
                name: entry.name,
                isFolder: entry.isDirectory(),
            }));
        }
        catch (error) {
            if (isMissingFileError(error))
                return [];
            throw error;
        }
    }
    leadsOut(path) {
        try {
            (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path);
            return false;
        }
        catch (error) {
            return error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedPath */ .i_;
        }
    }
    /** An entry that cannot be examined counts as a file: reading it gives the error. */
    isFile(path) {
        try {
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path)).isDirectory();
        }
        catch (error) {
            return !isMissingFileError(error);
        }
    }
    read(path, limit, maker) {
        return this.#open(path, maker, (descriptor) => readWhole(descriptor, limit));
    }
    pieces(path, maker) {
        return this.#open(path, maker, (descriptor) => ({ pieces: readPieces(descriptor) }));
    }
    /** What is made of an open file; it must be closed there. */
    #open(path, maker, read) {
        try {
            const real = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
                return { problem: NOT_A_FILE };
            if (maker === "author" && this.#tracked?.has(real) === false)
                return { problem: UNTRACKED };
            // what is opened is what was looked at: no link, and nothing that would have to be waited for
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
                return read(descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return { problem: NOT_A_FILE };
        }
        catch (error) {
            if (error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedPath */ .i_)
                return { problem: error.problem };
            return { problem: errorCode(error) === "ENOENT" ? MISSING_FILE : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("file/unreadable", fileError(error)) };
        }
    }
}
function readWhole(descriptor, limit) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (stat.size > limit)
            return { problem: tooLarge(limit) };
        const buffer = Buffer.alloc(stat.size + 1); // one more than there was: it may grow meanwhile
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        return length > limit ? { problem: tooLarge(limit) } : { text: buffer.toString("latin1", 0, length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Octets of a piece. */
const PIECE = 2 ** 20;
function* readPieces(descriptor) {
    try {
        for (;;) {
            const buffer = Buffer.allocUnsafe(PIECE);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, PIECE, null);
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** What a message has of a file system's error. */
function fileError(error) {
    const code = errorCode(error);
    return { error: code === "" ? String(error) : code };
}
function isMissingFileError(error) {
    return ["ENOENT", "ENOTDIR"].includes(errorCode(error));
}
/** The code of a file system's error; empty where it has none. */
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}


/***/ })),

/***/ 36594:
/***/ ((function (module) {

module.exports = {"rE":"0.1.0"};

/***/ }))

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(48476);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
