export const id = 2303;
export const ids = [2303];
export const modules = {

/***/ 5669:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INIT: () => (/* binding */ INIT),
/* harmony export */   parseInit: () => (/* binding */ parseInit)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(20896);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74797);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40562);
/* harmony import */ var _init_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13173);
/* harmony import */ var _zones_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65071);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53459);
/* harmony import */ var _policy_mail_domain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7819);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17594);
/* harmony import */ var _report_language_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44647);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30634);
// `mail-policy init DOMAIN\u2026`: its arguments, the new file it writes, and its summary.
















/** Domains in one call: each costs dozens of queries, and a policy has its limits too. */
const MAX_DOMAINS = 1_000;
const OPTIONS = {
    output: { type: "string", default: "mail-policy.yml" },
    zones: { type: "string", multiple: true },
    resolver: { type: "string", multiple: true },
    "allow-missing": { type: "boolean", default: false },
    concurrency: { type: "string" },
    deadline: { type: "string", default: _text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_DEADLINE */ .Du },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_0__.LANGUAGE_OPTION,
};
const INIT = {
    usage: ["init [DOMAIN...]"],
    options: ({ init }) => [init],
    run: runInit,
};
/** Parses the words after `init`. */
function parseInit(args) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.parseOptions)(args, OPTIONS);
    const zones = (values.zones ?? []).map(parseZonesOption);
    if (positionals.length === 0 && zones.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_13__/* .message */ .iU)("command/init"));
    const domains = new Map(positionals.map(parseDomainArgument).map((domain) => [domain.name, domain]));
    if (domains.size > MAX_DOMAINS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_13__/* .message */ .iU)("command/init-domains", { count: domains.size, limit: MAX_DOMAINS }));
    return {
        domains: [...domains.values()],
        zones,
        allowMissing: values["allow-missing"],
        resolvers: (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.parseResolvers)(values.resolver ?? []),
        concurrency: (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.parseConcurrency)(values.concurrency),
        deadlineMs: (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.parseDurationOption)("--deadline", values.deadline),
        language: (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.parseLanguage)(values.lang),
        output: values.output,
    };
}
function parseDomainArgument(text) {
    const parsed = (0,_policy_mail_domain_js__WEBPACK_IMPORTED_MODULE_9__/* .parseMailDomain */ .n)(text);
    if ("problem" in parsed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(parsed.problem);
    return (0,_init_render_js__WEBPACK_IMPORTED_MODULE_5__/* .nameDomain */ .OP)(parsed.name);
}
/** `KIND=FILES`, as an entry of `zones:` has them. */
function parseZonesOption(text) {
    const at = text.indexOf("=");
    const [kind, pattern] = [text.slice(0, at), text.slice(at + 1)];
    const kinds = _zones_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .ZONE_FORMATS */ .uo.map((format) => format.kind);
    if (at < 1 || pattern === "" || !kinds.includes(kind))
        throw (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.wrongValue)("--zones", text, (0,_message_js__WEBPACK_IMPORTED_MODULE_13__/* .message */ .iU)("syntax/zones", { formats: kinds }));
    return { kind, pattern };
}
/** Throws if the file already exists, before any query. */
function refuseOverwrite(output, cwd) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, output)))
        throw alreadyExists(output);
}
function alreadyExists(output) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_13__/* .message */ .iU)("file/exists", { file: output }));
}
/** Writes the draft to a new file. */
function writeNewPolicy(output, cwd, text) {
    if (!createPolicyFile(output, cwd, text))
        throw alreadyExists(output); // it was created in the meantime
}
function createPolicyFile(output, cwd, text) {
    try {
        return (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__/* .createFileAtomically */ .IZ)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, output), text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_13__/* .message */ .iU)("file/cannot-write", { file: output, reason: (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__/* .describeFileError */ .SQ)(error) }));
    }
}
/** A summary of the written policy, in a few lines. */
function renderInitSummary(output, { proposals, incompleteReason }, language) {
    const { commands } = language.words;
    const guesses = proposals.filter(({ isGuess }) => isGuess).length;
    const selectors = proposals.reduce((sum, proposal) => sum + proposal.selectors.length, 0);
    const file = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteProse */ .U_)(output);
    return [
        commands.drafted(file, proposals.length, guesses, selectors),
        ...(incompleteReason === null ? [] : [commands.draftIncomplete((0,_report_say_js__WEBPACK_IMPORTED_MODULE_12__.say)(incompleteReason, language))]),
        commands.readDraft(output === OPTIONS.output.default ? "" : ` --config ${file}`),
        "",
    ].join("\n");
}
async function runInit(words, shell) {
    const { output, ...options } = parseInit(words);
    const { language } = options;
    refuseOverwrite(output, shell.cwd);
    const { draftPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(5303), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(9676), __webpack_require__.e(2188), __webpack_require__.e(2741), __webpack_require__.e(6071), __webpack_require__.e(5949)]).then(__webpack_require__.bind(__webpack_require__, 10737));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .showProgress */ .R)(shell.stderr, "observed", language);
    const [config, root] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(shell.cwd, output), (0,_args_js__WEBPACK_IMPORTED_MODULE_0__.repositoryRoot)(output, shell.cwd)];
    const draft = await draftPolicy({ ...options, config, root, onProgress: progress.step }).finally(progress.end);
    writeNewPolicy(output, shell.cwd, draft.text);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(shell, renderInitSummary(output, draft, language), true);
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

/***/ 24400:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ unicodeName),
/* harmony export */   IC: () => (/* binding */ aLabelsOf),
/* harmony export */   Vb: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10137);
// Internationalised names: DNS holds A-labels (RFC 5891 \u00a74.4).



/** ASCII labels as they are, others as A-labels. null where a label has none that `isAccepted` takes, or the text is longer than any name. */
function toAscii(text, isAccepted = (label) => label !== "") {
    if (text.length > _name_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME_TEXT */ .$b)
        return null;
    if (!/[^\0-\x7f]/.test(text))
        return text;
    const labels = text.split(".").map((label) => {
        if (!/[^\0-\x7f]/.test(label))
            return label;
        const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
        return isAccepted(ascii) ? ascii : null;
    });
    return labels.includes(null) ? null : labels.join(".");
}
/** The name with A-labels that was meant by octets in UTF-8, as `m\303\274nchen.de`; null where they are ASCII or no such name. */
function aLabelsOf(octets) {
    return !/[\x80-\xff]/.test(octets) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8 */ .co)(octets) ? null : toAscii((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(octets));
}
/** A name as people read it; null where that is how it is written. */
function unicodeName(name) {
    const unicode = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode)(name); // empty if a label is not a valid A-label
    return unicode === name || unicode === "" ? null : unicode;
}


/***/ })),

/***/ 13173:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ renderZones),
/* harmony export */   OP: () => (/* binding */ nameDomain),
/* harmony export */   zQ: () => (/* binding */ renderPolicy)
/* harmony export */ });
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24400);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);
// Renders proposals as a mail-policy.yml. Values are only A-labels and selectors of our own table; other text goes into comments.


const nameDomain = (name) => ({ name, unicode: (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeName */ .DI)(name) });
/** Characters of a comment; the longest sentence with two quoted records has fewer. */
const MAX_COMMENT_LENGTH = 400;
const SCHEMA_URL = "https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json";
/** Renders a commented policy. `at` is the moment DNS was asked, ISO 8601. */
function renderPolicy({ resolvers, zones, domains }, at, language) {
    const { draftHead, draftSelectors } = language.words.commands;
    const lines = [
        `# yaml-language-server: $schema=${SCHEMA_URL}`,
        `# ${draftHead(at.slice(0, 10))}`,
        `# ${draftSelectors}`,
        "version: 1",
        ...(resolvers.length > 0 ? ["resolvers:", ...resolvers.map((url) => `  - ${JSON.stringify(url)}`)] : []),
        ...renderZones(zones),
        "domains:",
        ...domains.flatMap(({ domain, proposal }) => renderDomain(domain, proposal, language)),
    ];
    return `${lines.join("\n")}\n`;
}
/** The lines of `zones:`; none where there are no entries. */
function renderZones(zones) {
    return zones.length === 0
        ? []
        : ["zones:", ...zones.map(({ kind, pattern }) => `  - ${kind}: ${JSON.stringify(pattern)}`)];
}
function renderDomain({ name, unicode }, { mail, isGuess, reasons, selectors, notes }, language) {
    const comment = (one) => `    # ${commentText((0,_report_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(one, language))}`;
    return [
        `  - name: ${yamlScalar(name)}${unicode === null ? "" : ` # ${commentText(unicode)}`}`,
        ...reasons.map(comment),
        `    mail: ${mail}${isGuess ? ` # ${language.words.commands.guess}` : ""}`,
        ...notes.map(comment),
        ...(selectors.length > 0 ? ["    dkim:", `      selectors: [${selectors.map(yamlScalar).join(", ")}]`] : []),
    ];
}
/** A name or selector; one that begins with a digit could be read as a number (YAML 1.2.2 \u00a710.3.2), a bare word as true or null. */
function yamlScalar(text) {
    return /^[a-z][a-z0-9-]*[.0-9-][a-z0-9.-]*$/.test(text) || /^(?!true$|false$|null$)[a-z]+$/.test(text)
        ? text
        : JSON.stringify(text);
}
/** One line of letters, digits, printable ASCII and `\u2026`; anything else could end the comment or mislead who reads it. */
function commentText(text) {
    const cut = text.length > MAX_COMMENT_LENGTH ? `${text.slice(0, MAX_COMMENT_LENGTH)}\u2026` : text;
    return cut.replace(/[^\x20-\x7e\u2026\p{L}\p{M}\p{N}]/gu, "?");
}


/***/ })),

/***/ 50137:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trimWsp),
/* harmony export */   s: () => (/* binding */ trimWspEnd)
/* harmony export */ });
// White space of records: spaces and tabs alone (RFC 5234 \u00a7B.1).
/** The text without spaces and tabs at either end; one pass from each side. */
function trimWsp(text) {
    return trimWspEnd(text).replace(/^[ \t]+/, "");
}
/** The text without spaces and tabs at its end. */
function trimWspEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t"))
        end--;
    return text.slice(0, end);
}


/***/ })),

/***/ 97652:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ filesNotTracked),
/* harmony export */   ZX: () => (/* binding */ locateRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   iV: () => (/* binding */ locateCommit),
/* harmony export */   nO: () => (/* binding */ mayBeRenamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where a repository is on disk, and what its files are called: the only place where a path becomes relative to the repository.


/**
 * The repository of a run: its top is that of the git work tree around `root`, otherwise of the one the policy is in, so that names
 * are the ones of commits and pull requests wherever the program runs. Without either it is `root`.
 */
function locateRepository(config, root) {
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), top: workTreeTop(root) ?? locateCommit(config, root) };
}
/** The folder that the files of a commit are in: the top of the policy's own work tree, which may be a submodule; otherwise `root`. */
function locateCommit(config, root) {
    return workTreeTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
}
function workTreeTop(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (hasRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}
/** gitrepository-layout(5): `.git` is a folder with `HEAD`, or in a submodule and a linked work tree a file. */
function hasRepository(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile());
}
/** The files of a commit that its work tree no longer has, with their paths there. `tracked`: the real paths of those it has. */
function filesNotTracked(files, top, tracked) {
    const realTop = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top);
    return files
        .filter(({ path }) => !tracked.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realTop, path)))
        .map((file) => ({ file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file.path) }));
}
/** Whether one of two paths is the other under another name, or in another folder. */
function mayBeRenamed(one, other) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(one)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(other));
}
/**
 * What a file is called in reports: its path relative to `top`, with slashes. Outside of it the name begins with `../`, or is
 * absolute on another drive of Windows.
 */
function repositoryName(top, path, platform = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return platform.relative(top, path).split(platform.sep).join("/");
}


/***/ })),

/***/ 94763:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   LN: () => (/* binding */ Repository),
/* harmony export */   SG: () => (/* binding */ MAX_FILE),
/* harmony export */   Wj: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10539);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28050);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97652);
// The files of the repository: found by pattern, read as octets, never one outside of it.







/** Project limit: a zone of 100,000 records takes a sixth of it, signed most of it. */
const MAX_FILE = 64 * 2 ** 20;
/** Project limit: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** Project limit: the same for all patterns of a policy together. */
const MAX_VISITED_IN_TOTAL = 100_000;
/** Characters of a path or pattern: as many as Linux takes of a path (PATH_MAX). Each step costs the length of the way there. */
const MAX_PATH = 4096;
/** A pattern that names no file which may be read. */
class PatternError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_ {
}
/** The files at and below one folder: those on disk, or those of another tree at the same paths. */
class Repository {
    #root;
    #top;
    #tree;
    #visited = 0;
    /** `folder` as a path is both: what may be read, and what names are relative to. */
    constructor(folder, tree) {
        const { root, top } = typeof folder === "string" ? { root: folder, top: folder } : folder;
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top);
        this.#tree = tree ?? new _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .DiskTree */ .C4(this.#root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders that are not links, and at its end for all in them; a leading dot must be written, and no wildcard stands for `.git`, or for a folder outside. Throws a PatternError
     * where there is none, or an AuditError where it cannot be looked for.
     */
    find(pattern, folder) {
        const found = this.findAny(pattern, folder);
        if (found.length === 0)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/no-file", { pattern }));
        return found;
    }
    /** The same where there may be none, looking at no more than `most` files and folders. */
    findAny(pattern, folder, most = MAX_VISITED) {
        if (pattern.length > MAX_PATH)
            throw new PatternError(tooLong("pattern", pattern));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/absolute", { pattern }));
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        if (segments.at(-1) === "**")
            segments.push("*");
        const search = { pattern, found: new Set(), visited: 0, most };
        this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), segments, search);
        return [...search.found].toSorted();
    }
    /** Whether there is a file that a pattern in `policyFile` names. */
    hasAny(pattern, policyFile) {
        try {
            return this.find(pattern, this.folderOf(policyFile)).length > 0;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_)
                return false;
            throw error;
        }
    }
    /** Whether there is a file, or a link, of a name as `Location.file` has it. */
    hasNamedFile(name) {
        return this.hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, name));
    }
    /** Whether there is a file, or a link, at a path. */
    hasFile(path) {
        return this.#tree.isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    /** Why no file can be read at a path; null where one can. Its content is not read. */
    problemAt(path) {
        const content = this.readContent(path, 0);
        return "problem" in content && content.problem.code !== "file/size" ? content.problem : null;
    }
    /** Why a file of a commit cannot be reached: a folder above it is a link there; null for none. */
    linkAbove(path) {
        for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)); (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, at) && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            const found = this.hasFile(at) ? this.read(at) : null;
            if (found !== null && "problem" in found)
                return found;
        }
        return null;
    }
    /** Reads one file of text of at most `limit` octets, without a byte order mark. */
    read(path, limit = MAX_FILE, maker = "author") {
        const found = this.readOctets(path, limit, maker);
        return "problem" in found || !found.text.startsWith(BYTE_ORDER_MARK)
            ? found
            : { ...found, text: found.text.slice(BYTE_ORDER_MARK.length) };
    }
    /** The same for a file that is taken as it is. */
    readOctets(path, limit, maker = "author") {
        const file = this.nameOf(path);
        if (file.length > MAX_PATH)
            return { problem: tooLong("path", file) };
        const content = this.readContent(path, limit, maker);
        return "problem" in content ? fileProblem(file, content.problem) : { file, text: content.text };
    }
    /** 16 hexadecimal digits that change with what these files hold, named as in reports. Never throws. */
    digestOf(files) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("[");
        // one after the other: all of them may be more than the longest string
        for (const [i, file] of files.entries()) {
            const content = this.readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#top, file), MAX_FILE);
            hash.update(`${i === 0 ? "" : ","}${JSON.stringify([file, content])}`);
        }
        return hash.update("]").digest("hex").slice(0, 16);
    }
    /** What is in a file, whatever it is called. Never throws. */
    readContent(path, limit, maker = "author") {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.read(absolute, limit, maker) : { problem: refusal };
    }
    /** The same of a file of any size, in pieces. */
    readPieces(path, maker) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.pieces(absolute, maker) : { problem: refusal };
    }
    /**
     * Refuses a file that the user names, and that may be anywhere, where it is in the repository and a link there turns the
     * path to somewhere else. Throws an AuditError.
     */
    demandLinkFree(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const isTurned = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, absolute) && ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute) !== null || this.#tree.leadsOut(absolute));
        if (isTurned)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/turned", { file: this.nameOf(path) }));
    }
    /** The absolute path of a file by its name. */
    pathOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, file);
    }
    /** The absolute path of the folder that a file is in, by its name. */
    folderOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.pathOf(file));
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        const { pattern } = search;
        if (!(0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, folder))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/outside", { pattern }));
        if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, folder) !== null)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/in-git", { pattern }));
        if (segment === undefined) {
            if (this.#tree.isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of this.#listing(folder, search)) {
                if (entry.isFolder && !entry.name.startsWith("."))
                    this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of this.#listing(folder, search)) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (matches(entry.name, segment) && (rest.length === 0 || !this.#tree.leadsOut(path)))
                    this.#walk(path, rest, search);
            }
        }
    }
    #listing(folder, search) {
        const { pattern, most } = search;
        try {
            const entries = this.#tree.entries(folder);
            search.visited += entries.length;
            this.#visited += entries.length;
            if (search.visited <= most && this.#visited <= MAX_VISITED_IN_TOTAL)
                return entries;
        }
        catch (error) {
            if (error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedPath */ .i_)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_(fileProblem(this.nameOf(folder), error.problem).problem);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/unreadable", { pattern, ...(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)(error) }));
        }
        if (search.visited > most)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count", { pattern, limit: most }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count-in-total", { pattern, limit: MAX_VISITED_IN_TOTAL }));
    }
    /** The name of the file at a path. */
    nameOf(path) {
        return (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .aR)(this.#top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
}
function tooLong(what, text) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/length", { what, length: text.length, limit: MAX_PATH });
}
/** The problem of a file, after its name. */
function fileProblem(file, problem) {
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/problem", { file, problem }) };
}
/** Whether it is the problem of a file that does not exist. */
function isMissingFile(problem) {
    return problem.code === "file/problem" ? isMissingFile(problem.values.problem) : problem.code === _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .MISSING_FILE */ .Ai.code;
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
/** `*` any characters, `?` one, but never `.git`; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z$)(name) || (name.startsWith(".") && !pattern.startsWith(".")))
        return false;
    let [n, p, star, retry] = [0, 0, -1, 0];
    while (n < name.length) {
        if (pattern[p] === "*")
            [star, retry] = [p++, n];
        else if (pattern[p] === "?" || pattern[p] === name[n])
            [n, p] = [n + 1, p + 1];
        else if (star >= 0)
            [n, p] = [++retry, star + 1];
        else
            return false;
    }
    while (pattern[p] === "*")
        p++;
    return p === pattern.length;
}


/***/ }))

};
