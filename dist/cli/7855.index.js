export const id = 7855;
export const ids = [7855];
export const modules = {

/***/ 35442:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MAX_FAULTS),
/* harmony export */   x: () => (/* binding */ FaultList)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68320);
// The faults of the files of a policy as one error, in the order of files and of places.





/** Project limit: faults that are reported at once. */
const MAX_FAULTS = 1000;
/** Collects faults, file by file; its memory is bounded by what it keeps. */
class FaultList {
    #kept = [];
    #firstOmitted = null;
    #omitted = 0;
    /** Adds the faults of one file in the order of their places, one per place and path. */
    add(faults, locationAt) {
        const seen = new Map();
        for (const fault of faults) {
            const identity = `${fault.offset} ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(fault.path)}`;
            if (!seen.has(identity))
                seen.set(identity, fault);
        }
        for (const fault of [...seen.values()].toSorted((a, b) => a.offset - b.offset)) {
            if (this.#kept.length < MAX_FAULTS)
                this.#kept.push({ location: locationAt(fault.offset), message: faultMessage(fault) });
            else
                this.#omit(this.#firstOmitted ?? locationAt(fault.offset), 1);
        }
        return this;
    }
    /** Adds faults that have their places. */
    addLocated(faults) {
        for (const fault of faults) {
            if (this.#kept.length < MAX_FAULTS)
                this.#kept.push(fault);
            else
                this.#omit(fault.location, 1);
        }
        return this;
    }
    /** Adds the faults of further files. */
    append(others) {
        this.addLocated(others.#kept);
        if (others.#firstOmitted !== null)
            this.#omit(others.#firstOmitted, others.#omitted);
        return this;
    }
    get isEmpty() {
        return this.#kept.length === 0;
    }
    toError() {
        if (this.#firstOmitted === null)
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.#kept);
        const more = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/more", { count: this.#omitted });
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([...this.#kept, { location: this.#firstOmitted, message: more }]);
    }
    #omit(location, count) {
        this.#firstOmitted ??= location;
        this.#omitted += count;
    }
}
function faultMessage({ path, message: fault, unknownWord }) {
    const meant = unknownWord === undefined ? null : (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .closestWord */ .E)(unknownWord.word, unknownWord.known);
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/at", { path: (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(path), fault, meant });
}


/***/ })),

/***/ 4581:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);

/** `domains[3].mail`, `defaults.levels["dane/present"]`. */
function formatPath(path) {
    let out = "";
    for (const step of path) {
        if (typeof step === "number")
            out += `[${step}]`;
        else if (!/^[A-Za-z0-9_-]{1,60}$/.test(step))
            out += `[${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCharacters */ .rU)(step)}]`;
        else
            out += out === "" ? step : `.${step}`;
    }
    return out;
}


/***/ })),

/***/ 33437:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// One hash for all files of a policy.

const sha256 = (octets) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(octets).digest("hex");
/**
 * The SHA-256 of the main policy, hexadecimal. With included files that of `sha256sum FILES | sha256sum`: the main policy first, then the others
 * in the order in which they are read.
 */
function policyHash([main, ...included]) {
    if (main === undefined)
        throw new Error("a defect: a policy has a file");
    if (included.length === 0)
        return sha256(main.octets);
    return sha256([main, ...included].map(({ file, octets }) => checksumLine(sha256(octets), file)).join(""));
}
/** A line of sha256sum. It escapes names so that each stays in its line (GNU coreutils, "cksum output modes"). */
function checksumLine(hash, file) {
    const escaped = file.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
    return `${escaped === file ? "" : "\\"}${hash}  ${escaped}\n`;
}


/***/ })),

/***/ 79022:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ MAX_TOKENS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   tA: () => (/* binding */ MAX_FILE_OCTETS)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
/* harmony import */ var _text_yaml_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36530);
// Limits checked before a policy is parsed: the file is as hostile as its pull request.


/** Project limit: 1 MiB. */
const MAX_FILE_OCTETS = 1_048_576;
/** Collections within each other; deep nesting can abort Node 20, which no program can catch. */
const MAX_DEPTH = 32;
/** Ten lines for each of 10,000 domains. */
const MAX_LINES = 100_000;
/** The tokens of a 1 MiB file with lines like a policy; each token may cost a parser error object. */
const MAX_TOKENS = 600_000;
/** The file's text without a byte order mark (empty if it is not UTF-8), and why it is refused. */
function decodeText(octets) {
    if (octets.length > MAX_FILE_OCTETS)
        return { text: "", refusal: { offset: 0, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy/file-size") } };
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(octets);
    }
    catch {
        return { text: "", refusal: { offset: 0, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/not-utf-8") } };
    }
    return { text, refusal: refuseUnprintable(text) ?? findExcessLine(text) };
}
function refuseUnprintable(text) {
    const found = (0,_text_yaml_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnprintable */ .Q)(text);
    return found === null
        ? null
        : {
            offset: found.offset,
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/character", { codePoint: found.codePoint }),
        };
}
function findExcessLine(text) {
    let lines = 1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
        if (++lines > MAX_LINES)
            return { offset: at, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy/lines") };
    }
    return null;
}


/***/ })),

/***/ 29356:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/policy/fault-list.js
var fault_list = __webpack_require__(35442);
// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(79022);
// EXTERNAL MODULE: ./lib/src/policy/yaml-error.js
var yaml_error = __webpack_require__(77361);
;// CONCATENATED MODULE: ./lib/src/policy/yaml-values.js


/** Turns nodes into values; collects places and faults on the way. */
class ValueReader {
    faults = [];
    /** A node's value, its place filed under `into`. */
    readNode(node, path, into) {
        if (node === null)
            return null;
        [into.start, into.end] = node.range;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.addFault(path, into.start, (0,message/* message */.iU)("policy/alias"));
        if (node.anchor !== undefined)
            this.addFault(path, into.start, (0,message/* message */.iU)("policy/anchor"));
        if ((0,dist/* isMap */.jh)(node))
            return this.readMap(node.items, path, into);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.readNode(item, [...path, i], addChild(into, i, null)));
        into.style = node.type ?? null;
        into.rawText = node.source ?? null;
        return node.value;
    }
    readMap(pairs, path, into) {
        const values = new Map();
        for (const pair of pairs) {
            const key = pair.key;
            if (!(0,dist/* isScalar */.jn)(key) || key.value === null || key.source === undefined || key.anchor !== undefined) {
                this.addFault(path, key?.range[0] ?? into.start, (0,message/* message */.iU)("policy/key-type"));
                continue;
            }
            const name = key.source;
            if (values.has(name)) {
                this.addFault([...path, name], key.range[0], (0,message/* message */.iU)("policy/duplicate-key", { text: name }));
                continue;
            }
            values.set(name, this.readNode(pair.value, [...path, name], addChild(into, name, key.range[0])));
        }
        return Object.fromEntries(values); // defines, does not assign: `__proto__` stays a key like any other
    }
    addFault(path, offset, fault) {
        this.faults.push({ path, offset, message: fault });
        return null;
    }
}
function newSpan(key) {
    const at = key ?? 0;
    return { key, start: at, end: at, rawText: null, style: null, children: new Map() };
}
function addChild(place, name, key) {
    const part = newSpan(key);
    place.children.set(name, part);
    return part;
}
/** Reads a document's contents. */
function readValues(contents) {
    const reader = new ValueReader();
    const root = newSpan(null);
    const value = reader.readNode(contents, [], root);
    return { value, root, faults: reader.faults };
}

// EXTERNAL MODULE: ./lib/src/text/text-positions.js
var text_positions = __webpack_require__(24152);
;// CONCATENATED MODULE: ./lib/src/policy/source.js
// The policy file as YAML 1.2 (core schema), bounded before anything recurses; errors have line and column.







const isCollection = (token) => ["block-map", "block-seq", "flow-collection"].includes(token.type);
/** The file's concrete syntax, never deeper or longer than the guards allow. */
function tokenize(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        if (++count > input_limits/* MAX_TOKENS */.S0)
            return { refusal: { offset, message: (0,message/* message */.iU)("policy/tokens") } };
        for (const token of parser.next(lexeme))
            if (token.type !== "error" || ++errors <= fault_list/* MAX_FAULTS */.J)
                tokens.push(token);
        if (parser.stack.length > input_limits/* MAX_DEPTH */.lr && parser.stack.filter(isCollection).length > input_limits/* MAX_DEPTH */.lr) {
            return { refusal: { offset, message: (0,message/* message */.iU)("yaml/depth", { limit: input_limits/* MAX_DEPTH */.lr }) } };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/** The one document in the file, or its YAML 1.2 errors. */
function composeDocument(tokens, text) {
    // uniqueKeys compares each key with all others, in quadratic time: the tree does it in linear time.
    const composer = new dist/* Composer */.Dk({
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    let document = null;
    for (const next of composer.compose(tokens, true, text.length)) {
        if (document !== null)
            return {
                refusals: [{ offset: next.range[0], message: (0,message/* message */.iU)("policy/second-document") }],
            };
        document = next;
    }
    const { errors, warnings, contents } = document;
    const other = otherContent(contents);
    if (other !== null)
        return { refusals: [{ offset: contents?.range[0] ?? 0, message: (0,message/* message */.iU)(other) }] };
    const refusals = [...errors, ...warnings].map((error) => ({
        offset: error.pos[0],
        message: (0,yaml_error/* describeYamlError */.r)(error),
    }));
    return refusals.length > 0 ? { refusals } : { document: document };
}
/**
 * The shape of a file that is not a policy; null for a policy, and for an empty file. It may be a file of secrets, named or linked instead
 * of a policy, so the message must not quote it.
 */
function otherContent(contents) {
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return null;
    if ((0,dist/* isSeq */.oP)(contents))
        return "policy/is-list";
    if ((0,dist/* isMap */.jh)(contents)) {
        const isPolicy = contents.items.some(({ key }) => (0,dist/* isScalar */.jn)(key) && (key.source === "version" || key.source === "domains"));
        return isPolicy ? null : "policy/other-map";
    }
    return "policy/is-text";
}
/** Where offsets of a text are in its file. */
function offsetLocator(file, text) {
    const positions = new text_positions/* TextPositions */.Q(text);
    return (offset) => ({ file, ...positions.at(offset) });
}
/** Reads a policy file's octets. Throws InputError if it is not valid YAML, or exceeds the limits. */
function parseSource(file, octets) {
    const { text, refusal } = (0,input_limits/* decodeText */.g7)(octets);
    const locationAt = offsetLocator(file, text);
    const refuse = (refusals) => new fault_list/* FaultList */.x()
        .add(refusals.map((r) => ({ ...r, path: [] })), locationAt)
        .toError();
    if (refusal !== null)
        throw refuse([refusal]);
    const read = tokenize(text);
    if ("refusal" in read)
        throw refuse([read.refusal]);
    const composed = composeDocument(read.tokens, text);
    if ("refusals" in composed)
        throw refuse(composed.refusals);
    const { value, root, faults } = readValues(composed.document.contents);
    const spanAt = (path) => {
        let at = root;
        for (const step of path) {
            const part = at.children.get(step);
            if (part === undefined)
                break;
            at = part;
        }
        return at;
    };
    const offsetOf = (path, part) => {
        const { key, start, end } = spanAt(path);
        return key !== null && (part === "key" || start === end) ? key : start;
    };
    return { file, text, value, faults, spanAt, offsetOf, locationAt };
}


/***/ })),

/***/ 77361:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** By the library's code; null for what no text causes, as the library is used here. */
const BY_CODE = {
    ALIAS_PROPS: "yaml/properties",
    BAD_ALIAS: "yaml/alias",
    BAD_COLLECTION_TYPE: null,
    BAD_DIRECTIVE: "yaml/directive",
    BAD_DQ_ESCAPE: "yaml/escape",
    BAD_INDENT: "yaml/indentation",
    BAD_PROP_ORDER: "yaml/properties",
    BAD_SCALAR_START: "yaml/first-character",
    BLOCK_AS_IMPLICIT_KEY: "yaml/nested",
    BLOCK_IN_FLOW: "yaml/block-in-brackets",
    DUPLICATE_KEY: null,
    IMPOSSIBLE: null,
    KEY_OVER_1024_CHARS: "yaml/key-length",
    MISSING_CHAR: "yaml/space",
    MULTILINE_IMPLICIT_KEY: "yaml/key-lines",
    MULTIPLE_ANCHORS: "yaml/properties",
    MULTIPLE_DOCS: null,
    MULTIPLE_TAGS: "yaml/properties",
    NON_STRING_KEY: null,
    RESOURCE_EXHAUSTION: null,
    TAB_AS_INDENT: "yaml/tab",
    TAG_RESOLVE_FAILED: "yaml/tag",
    UNEXPECTED_TOKEN: "yaml/unexpected",
};
/** Of a code that means several things, by the beginning or end of the library's words. */
const BY_WORDS = {
    BAD_INDENT: [[/^Block scalar/, "yaml/block-indent"]],
    BLOCK_AS_IMPLICIT_KEY: [[/^A block sequence/, "yaml/indentation"]],
    MISSING_CHAR: [
        [/^Implicit map keys/, "yaml/colon"],
        [/^Missing , /, "yaml/comma"],
        [/^Sequence item/, "yaml/dash"],
        [/^Missing directives-end/, "yaml/document-start"],
        [/^Missing newline|^Block collection/, "yaml/line-break"],
        [/^Block scalars/, "yaml/block-start"],
    ],
    UNEXPECTED_TOKEN: [
        [/ at node end$/, "yaml/after-value"],
        [/^Unexpected , in /, "yaml/empty-entry"],
        [/^Unexpected flow-(?:map|seq)-end/, "yaml/stray-bracket"],
        // only after `|` or `>` does the library's lexer come to a text that is none of its tokens
        [/^Block scalar header|^Not a YAML token/, "yaml/block-header"],
        [/ on same line with key$/, "yaml/list-in-line"],
    ],
};
/** An error or a warning of the library as a sentence; in the library's words where it has a code that is unknown here. */
function describeYamlError({ code, message: words }) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/invalid", { problem: problemOf(code, words) });
}
function problemOf(code, words) {
    const [, quote] = /^Missing closing (["'])quote$/.exec(words) ?? [];
    if (quote !== undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/unclosed-quote", { quote });
    const [, bracket] = /^Flow (?:map|sequence) .*end with a ([\]}])$/.exec(words) ?? [];
    if (bracket !== undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/unclosed-bracket", { bracket });
    const own = BY_WORDS[code]?.find(([pattern]) => pattern.test(words))?.[1] ?? BY_CODE[code];
    return own === null || own === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("yaml/other", { detail: words }) : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(own);
}


/***/ })),

/***/ 7855:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadInputs),
  _: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var checks = __webpack_require__(67796);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(79022);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/received-reports/evidence.js
var evidence = __webpack_require__(64653);
;// CONCATENATED MODULE: ./lib/src/policy/advance.js
/** The settings with their defaults, which the schema names and docs/advance.md argues for. */
function buildAdvance({ dmarc = {}, "mta-sts": mtaSts, ...own }) {
    const { days = 30, messages = 150, "pass-rate": passRate = 98, unknown = 1, goal = null } = dmarc;
    return {
        pullRequest: own["pull-request"] ?? false,
        dmarc: { days, messages, passRate, unknown, goal },
        mtaSts: { days: 14, sessions: 100, organisations: 2, ...mtaSts },
    };
}

// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/policy/path.js
var policy_path = __webpack_require__(41494);
;// CONCATENATED MODULE: ./lib/src/policy/evidence.js
// What shows an attestation: an https URL, or a path in the repository.


/** RFC 3986 \u00a73.1. A drive of Windows looks the same. */
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** The parts of evidence, or what is wrong with its text. A path is relative to the policy file's folder, with slashes. */
function parseEvidence(text) {
    if (!SCHEME.test(text))
        return parsePath((0,policy_path/* withSlashes */.s)(text));
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol !== "https:")
        return { problem: (0,message/* message */.iU)("policy/evidence-url", { text }) };
    // Not quoted: it may be a secret.
    if (url.username !== "" || url.password !== "")
        return { problem: (0,message/* message */.iU)("policy/evidence-secret") };
    return { url: url.href };
}
function parsePath(path) {
    return path.startsWith("/") ? { problem: (0,message/* message */.iU)("policy/evidence-path", { text: path }) } : { path };
}

// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/src/policy/build-attestations.js
// The attestations of a valid policy file, by the domains that they are for. Paths of evidence are relative to its folder.




/** Those of a file, and of the requirements that it does not attest for a domain those of `outer`, the main policy. */
function buildAttestations(source, written, outer) {
    if (written.length === 0)
        return outer;
    const forAll = [];
    const byDomain = new Map();
    for (const [i, { domains, ...rest }] of written.entries()) {
        const attestation = buildAttestation(source, rest, ["attestations", i]);
        if (domains === undefined)
            forAll.push(attestation);
        for (const name of new Set(domains?.map(mail_domain/* toMailDomain */.H))) {
            const own = byDomain.get(name);
            if (own === undefined)
                byDomain.set(name, [attestation]);
            else
                own.push(attestation);
        }
    }
    return (name, mail) => {
        const own = [...forAll, ...(byDomain.get(name) ?? [])].filter(({ requirement }) => (0,requirements/* findRequirement */.rz)(requirement)?.mail.includes(mail) === true);
        const attested = new Set(own.map(({ requirement }) => requirement));
        return [...outer(name, mail).filter(({ requirement }) => !attested.has(requirement)), ...own];
    };
}
function buildAttestation(source, written, path) {
    const { requirement, statement, by, date, "valid-until": validUntil, evidence } = written;
    const locate = (at) => source.locationAt(source.offsetOf(at, "value"));
    const parsed = parseEvidence(evidence);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be evidence, but ${parsed.problem.code}`);
    return {
        requirement,
        statement,
        by,
        date: String(date),
        validUntil: String(validUntil),
        evidence: "url" in parsed
            ? parsed
            : { file: external_node_path_.posix.join(external_node_path_.posix.dirname(source.file), parsed.path), location: locate([...path, "evidence"]) },
        location: locate(path),
    };
}

// EXTERNAL MODULE: ./lib/src/policy/semantics/settings.js
var semantics_settings = __webpack_require__(91966);
;// CONCATENATED MODULE: ./lib/src/policy/zone-entry.js
// A `zones:` entry: the files of one format, and what is to be known to read them. The formats are those of `zones/formats.ts`.
/** The keys of an entry as JSON Schema has them, in the order of the formats. */
function zoneEntryProperties(formats) {
    const properties = formats.flatMap(({ kind, files, options }) => [
        [kind, { description: files.description, type: "string", minLength: 1, examples: files.examples }],
        ...Object.entries(options).map(([key, { schema }]) => [key, schema]),
    ]);
    return Object.fromEntries(properties);
}
/** What the reader of a format takes of an entry. */
function parseZoneOptions(format, entry) {
    const defaults = Object.entries(format.options).map(([key, { schema }]) => [key, schema["default"]]);
    return format.parseOptions({ ...Object.fromEntries(defaults), ...entry });
}

;// CONCATENATED MODULE: ./lib/src/policy/build.js







/** What the main policy decides for all its files. */
function buildMainSettings(source, formats) {
    const raw = source.value;
    return {
        profile: raw.profile ?? "tr-03108",
        resolvers: (raw.resolvers ?? []).map((url, i) => ({ url, location: locate(source, ["resolvers", i]) })),
        zones: (raw.zones ?? []).map((zone, i) => buildZone(source, { ...zone }, ["zones", i], formats)),
        reports: evidence/* REPORT_KINDS */.tR.flatMap((kind) => (0,semantics_settings/* patternsAt */.BP)(source, ["reports", kind]).map(({ pattern, path }) => ({
            kind,
            pattern,
            location: locate(source, path),
        }))),
        advance: buildAdvance(raw.advance ?? {}),
    };
}
const NO_ATTESTATIONS = [];
const NOTHING_INHERITED = {
    settings: {
        defaults: { spf: {}, dmarc: {}, levels: {}, reasons: {}, parameters: {} },
        dkim: { selectors: [], retired: [] },
        mtaSts: { policyFile: null },
        records: null,
    },
    attestationsOf: () => NO_ATTESTATIONS,
};
/** What domains have that expect nothing: the same object for all of them. */
const NOTHING_EXPECTED = { expect: [] };
/** Builds what a source says in which `schema.ts` and `semantics.ts` found no fault. */
function buildPart(source, outer = NOTHING_INHERITED) {
    const raw = source.value;
    const settings = buildInherited(source, raw.defaults ?? {}, outer.settings);
    const attestationsOf = buildAttestations(source, raw.attestations ?? [], outer.attestationsOf);
    return {
        domains: (raw.domains ?? []).map((domain, i) => buildDomain(source, domain, ["domains", i], { settings, attestationsOf })),
        waivers: (raw.waivers ?? []).map((waiver, i) => buildWaiver(source, waiver, ["waivers", i])),
        inheritance: { settings, attestationsOf },
    };
}
function locate(source, path) {
    return source.locationAt(source.offsetOf(path, "value"));
}
function buildZone(source, entry, path, formats) {
    const format = formats.find(({ kind }) => entry[kind] !== undefined);
    if (format === undefined)
        throw new Error("a defect: judged to name files, but it names none");
    const { kind } = format;
    return {
        kind,
        pattern: (0,policy_path/* withSlashes */.s)(entry[kind]),
        location: locate(source, [...path, kind]),
        options: parseZoneOptions(format, entry),
    };
}
function buildInherited(source, defaults, outer) {
    const path = ["defaults"];
    return {
        defaults: mergeDefaults(outer.defaults, defaults),
        dkim: buildDkim(source, defaults, path, outer),
        mtaSts: buildMtaSts(source, defaults, path, outer),
        records: buildRecords(source, defaults, path, outer),
    };
}
/** The settings of a domain or a file over those that it inherits: these themselves where nothing is over them. */
function mergeDefaults(outer, own) {
    return {
        ...outer,
        ...own,
        spf: mergeKeys(outer.spf, own.spf),
        dmarc: mergeKeys(outer.dmarc, own.dmarc),
        levels: mergeKeys(outer.levels, own.levels),
        reasons: mergeKeys(outer.reasons, own.reasons),
        parameters: mergeKeys(outer.parameters, own.parameters),
    };
}
function mergeKeys(outer, own) {
    return own === undefined ? outer : { ...outer, ...own };
}
function buildDomain(source, domain, path, { settings: inherited, attestationsOf }) {
    const isBare = typeof domain === "string";
    const own = isBare ? {} : domain;
    const name = (0,mail_domain/* toMailDomain */.H)(isBare ? domain : domain.name);
    const { mail = "send-receive", owner = null, spf, dmarc, services = false, levels, reasons, parameters, } = mergeDefaults(inherited.defaults, own);
    return {
        name,
        location: locate(source, isBare ? path : [...path, "name"]),
        mail,
        owner,
        dkim: buildDkim(source, own, path, inherited),
        spf: spf.expect ? { expect: spf.expect.map((each) => buildExpectation(each, name)) } : NOTHING_EXPECTED,
        dmarc: dmarc.expect ? { expect: dmarc.expect.map((each) => buildMailExpectation(each, name)) } : NOTHING_EXPECTED,
        services,
        mtaSts: buildMtaSts(source, own, path, inherited),
        records: buildRecords(source, own, path, inherited),
        levels,
        reasons,
        parameters,
        attestations: attestationsOf(name, mail),
    };
}
function buildDkim(source, { dkim }, path, inherited) {
    if (dkim === undefined)
        return inherited.dkim;
    const selectorsIn = (key) => dkim[key]?.map((selector, i) => {
        const { name, ...age } = typeof selector === "string" ? { name: selector } : selector;
        const at = typeof selector === "string" ? [i] : [i, "name"];
        return { name: name.toLowerCase(), location: locate(source, [...path, "dkim", key, ...at]), ...age };
    }) ?? inherited.dkim[key];
    return { selectors: selectorsIn("selectors"), retired: selectorsIn("retired") };
}
function buildMtaSts(source, { "mta-sts": mtaSts }, path, inherited) {
    if (mtaSts === undefined)
        return inherited.mtaSts;
    const file = mtaSts["policy-file"];
    if (file === undefined)
        return { policyFile: null };
    return { policyFile: { path: (0,policy_path/* withSlashes */.s)(file), location: locate(source, [...path, "mta-sts", "policy-file"]) } };
}
/** The sender is postmaster of the domain, and HELO the domain, unless the policy says otherwise. */
function buildExpectation(written, domain) {
    const { ip, sender = `postmaster@${domain}`, helo = domain, result } = written;
    return { ip, sender: toAscii(sender), helo, result };
}
/** The same of a mail; MAIL FROM and the signatures have the domain of the From header unless the policy says otherwise. */
function buildMailExpectation(written, domain) {
    const from = toAscii(written.from ?? `postmaster@${domain}`);
    const { "mail-from": mailFrom = from, helo = domain, ip, dkim = [], result } = written;
    const author = (0,mail_domain/* toMailDomain */.H)(domainOf(from));
    const signatures = dkim.map(({ domain: signer, selector }) => ({
        domain: signer === undefined ? author : (0,mail_domain/* toMailDomain */.H)(signer),
        selector: selector.toLowerCase(),
    }));
    return { from, author, mailFrom: toAscii(mailFrom), helo, ip, dkim: signatures, result };
}
/** An address with its domain in A-labels; as it is where that is not a domain name, as MAIL FROM need not have one. */
function toAscii(address) {
    const domain = domainOf(address);
    const parsed = (0,mail_domain/* parseMailDomain */.n)(domain);
    return "name" in parsed ? `${address.slice(0, address.length - domain.length)}${parsed.name}` : address;
}
function domainOf(address) {
    return address.slice(address.lastIndexOf("@") + 1);
}
/**
 * Where the lines of a `records:` value stand. A block (`|`) begins in the line after its `|`; its indentation is what its
 * first line with content lost. Any other scalar stands in one line and begins at its own place.
 */
function buildRecords(source, { records: text }, path, inherited) {
    if (text === undefined)
        return inherited.records;
    const place = source.spanAt([...path, "records"]);
    const own = source.locationAt(place.start);
    if (place.style !== "BLOCK_LITERAL") {
        const quoted = place.style === "PLAIN" ? 0 : 1;
        return { text, location: { ...own, column: own.column + quoted }, indent: 0 };
    }
    const lines = source.text.slice(place.start, place.end).split("\n").slice(1);
    const kept = text.split("\n");
    const at = kept.findIndex((line) => line !== "");
    const indent = at < 0 ? 0 : lines[at].replace(/\r$/, "").length - kept[at].length;
    return { text, location: { ...own, line: own.line + 1, column: indent + 1 }, indent };
}
function buildWaiver(source, waiver, path) {
    return {
        check: waiver.check,
        domain: (0,mail_domain/* toMailDomain */.H)(waiver.domain),
        reason: waiver.reason,
        owner: waiver.owner ?? null,
        expires: source.spanAt([...path, "expires"]).rawText ?? String(waiver.expires),
        location: locate(source, path),
    };
}

// EXTERNAL MODULE: ./lib/src/policy/fault-list.js
var fault_list = __webpack_require__(35442);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
;// CONCATENATED MODULE: ./lib/src/policy/foreign-records.js
// Records that an included file declares where another file has a domain: they would change what that domain is judged by.



/** `records:` of included files, above or below a domain of another file. The main policy, `mainFile`, may declare records anywhere. */
function foreignRecordsFaults(mainFile, domains) {
    const byName = new Map(domains.map((domain) => [domain.name, domain]));
    const faults = new Map();
    const report = (declaring, other, isAbove) => {
        const location = declaring.records?.location;
        if (location === undefined || location.file === mainFile || faults.has(declaring.name))
            return;
        const values = { domain: declaring.name, isAbove, other: other.name, place: (0,model/* formatLocation */.j$)(other.location) };
        faults.set(declaring.name, {
            location,
            message: (0,message/* message */.iU)("policy/foreign-records", { ...values, file: mainFile }),
        });
    };
    for (const domain of domains) {
        for (let at = (0,dns_name/* parentOf */.gN)(domain.name); at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            const above = byName.get(at);
            if (above === undefined || above.location.file === domain.location.file)
                continue;
            report(domain, above, false);
            report(above, domain, true);
        }
    }
    return [...faults.values()];
}

// EXTERNAL MODULE: ./lib/src/policy/hash.js
var hash = __webpack_require__(33437);
;// CONCATENATED MODULE: ./lib/src/policy/semantics/include.js
// The files of `include:`: what only the main policy may have.


/** What decides on every domain: the authors of one included file must not. */
const MAIN_KEYS = ["profile", "resolvers", "zones", "reports", "advance"];
/** Keys of an included file that only the main policy, `mainFile`, has. */
function mainKeyFaults(source, mainFile) {
    const present = (key) => (0,semantics_settings/* member */.Dc)(source.value, key) !== undefined;
    return [
        ...MAIN_KEYS.filter(present).map((key) => (0,semantics_settings/* createFault */.ne)(source, [key], (0,message/* message */.iU)("policy/main-key", { file: mainFile }), "key")),
        ...(present("include")
            ? [(0,semantics_settings/* createFault */.ne)(source, ["include"], (0,message/* message */.iU)("policy/nested-include", { file: mainFile }), "key")]
            : []),
    ];
}
/** The patterns of `include:`, each with its path. */
function includePatterns(source) {
    return (0,semantics_settings/* patternsAt */.BP)(source, ["include"]);
}

;// CONCATENATED MODULE: ./lib/src/policy/included-files.js
// The files that a policy includes: found by their patterns, within limits that hold for all of them together.



/** For a policy that stands in no repository: it includes nothing. */
const NO_FILES = {
    find: (pattern) => ({ problem: (0,message/* message */.iU)("policy/no-repository", { pattern }) }),
    read: (file) => ({ problem: (0,message/* message */.iU)("policy/no-repository", { pattern: file }) }),
};
/** Project limits: what all included files may come to. The schema reports more patterns; each costs a search. */
const MAX_PATTERNS = 100;
const MAX_FILES = 1_000;
const MAX_OCTETS = 32 * 2 ** 20;
/** Project limit: unreadable files that a message names. */
const MAX_NAMED = 5;
/** Reads all files that the main policy includes, each once, in the order of its patterns; and what is wrong with these. */
function readIncluded(main, files) {
    const faults = [];
    const seen = new Set();
    const included = [];
    let octets = 0;
    for (const { pattern, path } of includePatterns(main).slice(0, MAX_PATTERNS)) {
        const found = files.find(pattern, main.file);
        if ("problem" in found) {
            faults.push((0,semantics_settings/* createFault */.ne)(main, path, found.problem));
            continue;
        }
        const fresh = found.files.filter((file) => !seen.has(file));
        for (const file of fresh)
            seen.add(file);
        if (seen.size > MAX_FILES) {
            const tooMany = (0,message/* message */.iU)("policy/include-files", { limit: MAX_FILES });
            return { included, faults: [...faults, (0,semantics_settings/* createFault */.ne)(main, path, tooMany)] };
        }
        const problems = [];
        for (const file of fresh) {
            const content = files.read(file);
            if ("problem" in content)
                problems.push(content.problem);
            else
                included.push({ file, octets: content.octets });
            octets += "problem" in content ? 0 : content.octets.length;
            if (octets > MAX_OCTETS) {
                const tooLarge = (0,message/* message */.iU)("policy/include-size", { file, mebibytes: MAX_OCTETS / 2 ** 20 });
                return { included, faults: [...faults, (0,semantics_settings/* createFault */.ne)(main, path, tooLarge)] };
            }
        }
        if (problems.length > 0)
            faults.push((0,semantics_settings/* createFault */.ne)(main, path, (0,message/* message */.iU)("policy/include-problems", { problems, count: MAX_NAMED })));
    }
    return { included, faults };
}

// EXTERNAL MODULE: ./lib/src/text/calendar-date.js
var calendar_date = __webpack_require__(37017);
// EXTERNAL MODULE: ./lib/src/policy/fault.js
var fault = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/src/policy/semantics/attestations.js







/** What the schema cannot express of an attestation, and requirements that two of them state for one domain. */
function attestationFaults(source) {
    const attested = new Map();
    return attestationEntries(source).flatMap((entry) => [
        ...requirementFaults(source, entry),
        ...duplicateFaults(source, entry, attested),
        ...dateFaults(source, entry),
        ...evidenceFaults(source, entry),
        ...attestedDomains(entry).flatMap(({ path, parsed }) => "problem" in parsed ? [(0,semantics_settings/* createFault */.ne)(source, path, parsed.problem)] : []),
    ]);
}
/** Project limit: domains that a misspelt one is compared with. */
const MAX_COMPARED = 10_000;
/** Domains that attestations list, and that are none of `names`. `code` says what such a domain is not. */
function foreignAttestationFaults(source, names, code) {
    const entries = attestationEntries(source);
    const known = entries.length === 0 ? [] : [...names.keys()].slice(0, MAX_COMPARED);
    return entries.flatMap(attestedDomains).flatMap(({ path, written, parsed }) => {
        if ("problem" in parsed || names.has(parsed.name))
            return [];
        const unknownWord = { word: parsed.name, known };
        return [{ ...(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)(code, { text: written })), unknownWord }];
    });
}
/** The domains that an attestation lists, each with its path. */
function attestedDomains({ path, value, }) {
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(value, "domains")).flatMap((written, i) => typeof written === "string" && written !== ""
        ? [{ path: [...path, "domains", i], written, parsed: (0,mail_domain/* parseMailDomain */.n)(written) }]
        : []);
}
function attestationEntries(source) {
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(source.value, "attestations")).map((value, i) => ({ path: ["attestations", i], value }));
}
function requirementFaults(source, { path, value }) {
    const id = (0,semantics_settings/* member */.Dc)(value, "requirement");
    if (typeof id !== "string" || id === "")
        return [];
    const at = [...path, "requirement"];
    const requirement = (0,requirements/* findRequirement */.rz)(id);
    if (requirement === undefined) {
        const unknownWord = { word: id, known: requirements/* REQUIREMENTS */.dq.map((one) => one.id) };
        return [{ ...(0,semantics_settings/* createFault */.ne)(source, at, (0,message/* message */.iU)("policy/unknown-requirement", { text: id })), unknownWord }];
    }
    return requirement.shownBy === "statement"
        ? []
        : [(0,semantics_settings/* createFault */.ne)(source, at, (0,message/* message */.iU)("policy/checked-requirement", { id }))];
}
function dateFaults(source, { path, value }) {
    const faults = ["date", "valid-until"].flatMap((key) => {
        const written = (0,semantics_settings/* member */.Dc)(value, key);
        if (!["string", "number", "boolean"].includes(typeof written) || written === "")
            return [];
        const at = [...path, key];
        const text = source.spanAt(at).rawText ?? String(written);
        return (0,calendar_date/* isCalendarDate */.t)(text) ? [] : [(0,semantics_settings/* createFault */.ne)(source, at, (0,message/* message */.iU)("policy/date", { text }))];
    });
    const [from, until] = [(0,semantics_settings/* member */.Dc)(value, "date"), (0,semantics_settings/* member */.Dc)(value, "valid-until")];
    if (faults.length > 0 || typeof from !== "string" || typeof until !== "string" || until >= from)
        return faults;
    return [(0,semantics_settings/* createFault */.ne)(source, [...path, "valid-until"], (0,message/* message */.iU)("policy/until-before", { until, from }))];
}
function evidenceFaults(source, { path, value }) {
    const evidence = (0,semantics_settings/* member */.Dc)(value, "evidence");
    const parsed = typeof evidence === "string" && evidence !== "" ? parseEvidence(evidence) : null;
    return parsed !== null && "problem" in parsed ? [(0,semantics_settings/* createFault */.ne)(source, [...path, "evidence"], parsed.problem)] : [];
}
/** Stands for the domains of an attestation that lists none. */
const ALL_DOMAINS = "";
/** An attestation is renewed in place: of two for one domain, it would not be clear which one counts. */
function duplicateFaults(source, { path, value }, attested) {
    const id = (0,semantics_settings/* member */.Dc)(value, "requirement");
    if (typeof id !== "string" || (0,requirements/* findRequirement */.rz)(id) === undefined)
        return [];
    const list = (0,semantics_settings/* member */.Dc)(value, "domains");
    const names = list === undefined ? [ALL_DOMAINS] : (0,semantics_settings/* items */.ld)(list).flatMap(nameOf);
    const earlier = attested.get(id) ?? new Map();
    attested.set(id, earlier);
    const name = list === undefined ? firstKey(earlier) : [ALL_DOMAINS, ...names].find((each) => earlier.has(each));
    const other = name === undefined ? undefined : earlier.get(name);
    for (const each of names)
        if (!earlier.has(each))
            earlier.set(each, path);
    if (name === undefined || other === undefined)
        return [];
    const { line } = source.locationAt(source.offsetOf(other, "value"));
    const domain = name === ALL_DOMAINS ? null : name;
    const twice = (0,message/* message */.iU)("policy/attested-twice", { id, domain, path: (0,fault/* formatPath */.j)(other), line });
    return [(0,semantics_settings/* createFault */.ne)(source, [...path, "requirement"], twice)];
}
function firstKey(map) {
    for (const key of map.keys())
        return key;
    return undefined;
}
function nameOf(written) {
    const parsed = typeof written === "string" && written !== "" ? (0,mail_domain/* parseMailDomain */.n)(written) : null;
    return parsed !== null && "name" in parsed ? [parsed.name] : [];
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/checks.js



const CHECK_MAPS = ["levels", "reasons", "parameters"];
/** Each check that a map names is one, and has a number where one is set. */
function checkFaults(source, settings, checks) {
    const known = new Map(checks.map((check) => [check.id, check]));
    const ids = [...known.keys()];
    return settings.flatMap(({ path, value }) => CHECK_MAPS.flatMap((map) => (0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(value, map)).flatMap((id) => {
        const check = known.get(id);
        const at = [...path, map, id];
        if (check === undefined)
            return [unknownCheckFault(source, at, "key", id, ids)];
        if (map !== "parameters" || check.hasParameter)
            return [];
        return [(0,semantics_settings/* createFault */.ne)(source, at, (0,message/* message */.iU)("policy/no-parameter"), "key")];
    })));
}
function unknownCheckFault(source, path, at, word, known) {
    return {
        ...(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/unknown-check", { text: word }), at),
        unknownWord: { word, known },
    };
}
const overriddenChecks = (value) => [
    ...(0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(value, "levels")),
    ...(0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(value, "parameters")),
];
/** A level that differs needs a reason, its own or one of the same file; a reason needs something to explain. */
function reasonFaults(source, defaults, domains) {
    const inDefaults = new Set([defaults.value, ...defaults.inherited].flatMap(overriddenChecks));
    const anywhere = new Set([...inDefaults, ...domains.flatMap(({ value }) => overriddenChecks(value))]);
    const defaultReasons = new Set((0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(defaults.value, "reasons")));
    return [defaults, ...domains].flatMap((settings) => {
        const { path, value } = settings;
        const reasons = new Set((0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(value, "reasons")));
        const own = new Set(overriddenChecks(value));
        const isExplained = (id) => settings === defaults ? anywhere.has(id) : own.has(id) || inDefaults.has(id);
        const unexplained = (0,semantics_settings/* keys */.HP)((0,semantics_settings/* member */.Dc)(value, "levels")).filter((id) => !reasons.has(id) && !defaultReasons.has(id));
        const needless = [...reasons].filter((id) => !isExplained(id));
        return [
            ...unexplained.map((id) => (0,semantics_settings/* createFault */.ne)(source, [...path, "levels", id], (0,message/* message */.iU)("policy/no-reason", { check: id }), "key")),
            ...needless.map((id) => (0,semantics_settings/* createFault */.ne)(source, [...path, "reasons", id], (0,message/* message */.iU)("policy/needless-reason"), "key")),
        ];
    });
}
/** A waiver names a check and a domain: one of `own`, where the file waives no others. */
function waiverFaults(source, checks, own) {
    const ids = checks.map((check) => check.id);
    const known = new Set(ids);
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(source.value, "waivers")).flatMap((waiver, i) => {
        const check = (0,semantics_settings/* member */.Dc)(waiver, "check");
        const domain = (0,semantics_settings/* member */.Dc)(waiver, "domain");
        const isUnknown = typeof check === "string" && check !== "" && !known.has(check);
        const parsed = typeof domain === "string" && domain !== "" ? (0,mail_domain/* parseMailDomain */.n)(domain) : null;
        const isForeign = parsed !== null && "name" in parsed && own?.has(parsed.name) === false;
        return [
            ...(isUnknown ? [unknownCheckFault(source, ["waivers", i, "check"], "value", check, ids)] : []),
            ...(parsed !== null && "problem" in parsed
                ? [(0,semantics_settings/* createFault */.ne)(source, ["waivers", i, "domain"], parsed.problem)]
                : []),
            ...(isForeign
                ? [
                    (0,semantics_settings/* createFault */.ne)(source, ["waivers", i, "domain"], (0,message/* message */.iU)("policy/not-of-this-file", { text: domain })),
                ]
                : []),
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/policy/semantics/dkim.js
var dkim = __webpack_require__(63096);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/policy/semantics/expected-mail.js
// What expected mails have in common: the address they come from, and MAIL FROM.



/** The address that a mail comes from must be one. */
function ipFaults(source, path, ip) {
    if (typeof ip !== "string" || ip === "" || ((0,external_node_net_.isIP)(ip) !== 0 && !ip.includes("%")))
        return [];
    return [(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/ip", { text: ip }))];
}
/** MAIL FROM must have a domain to evaluate, unless it is empty. */
function reversePathFaults(source, path, sender) {
    if (typeof sender !== "string" || sender === "" || /@./.test(sender))
        return [];
    return [(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/sender", { text: sender }))];
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/dmarc.js
// Expected results of DMARC.





/** An expected mail must come from an address, and have a From header, MAIL FROM and signatures that can be evaluated. */
function mailExpectationFaults(source, { path, value }) {
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)((0,semantics_settings/* member */.Dc)(value, "dmarc"), "expect")).flatMap((expectation, i) => {
        const at = [...path, "dmarc", "expect", i];
        return [
            ...ipFaults(source, [...at, "ip"], (0,semantics_settings/* member */.Dc)(expectation, "ip")),
            ...fromFaults(source, [...at, "from"], (0,semantics_settings/* member */.Dc)(expectation, "from")),
            ...reversePathFaults(source, [...at, "mail-from"], (0,semantics_settings/* member */.Dc)(expectation, "mail-from")),
            ...(0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(expectation, "dkim")).flatMap((signature, k) => signatureFaults(source, [...at, "dkim", k], signature)),
        ];
    });
}
/** DMARC is about the domain of the From header, so it must be one. */
function fromFaults(source, path, from) {
    if (typeof from !== "string" || from === "")
        return [];
    const at = from.lastIndexOf("@");
    if (at < 0)
        return [(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/from", { text: from }))];
    return domainFaults(source, path, from.slice(at + 1));
}
function signatureFaults(source, path, signature) {
    const domain = (0,semantics_settings/* member */.Dc)(signature, "domain");
    const isWritten = typeof domain === "string" && domain !== "";
    const fault = (0,dkim/* selectorFault */.G0)(source, [...path, "selector"], (0,semantics_settings/* member */.Dc)(signature, "selector"));
    return [...(isWritten ? domainFaults(source, [...path, "domain"], domain) : []), ...(fault === null ? [] : [fault])];
}
function domainFaults(source, path, domain) {
    const parsed = (0,mail_domain/* parseMailDomain */.n)(domain);
    return "problem" in parsed ? [(0,semantics_settings/* createFault */.ne)(source, path, parsed.problem)] : [];
}

;// CONCATENATED MODULE: ./lib/src/text/github-name.js
// The names of users and teams on GitHub.
/** Whether a text is a mention of a user (`@user`) or a team (`@organisation/team`). Which of them exist is for GitHub to say. */
function isGitHubName(text) {
    return /^@[a-z\d][\w-]{0,99}(?:\/\w[\w.-]{0,99})?$/i.test(text);
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/domains.js






/** The path of a domain's name: the entry itself if it is bare. */
function namePath({ path, value }) {
    return typeof value === "object" && value !== null ? [...path, "name"] : path;
}
/** Each domain is a domain name, and listed once in all files. Adds them to `places`; `names` are those of this file. */
function domains_domainFaults(source, domains, places) {
    const faults = [];
    const names = new Set();
    for (const domain of domains) {
        const path = namePath(domain);
        const written = typeof domain.value === "object" ? (0,semantics_settings/* member */.Dc)(domain.value, "name") : domain.value;
        if (typeof written === "number") {
            const text = source.spanAt(path).rawText ?? String(written);
            faults.push((0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/number-name", { text })));
        }
        if (typeof written !== "string" || written === "")
            continue;
        const parsed = (0,mail_domain/* parseMailDomain */.n)(written);
        if ("problem" in parsed) {
            faults.push((0,semantics_settings/* createFault */.ne)(source, path, parsed.problem));
            continue;
        }
        names.add(parsed.name);
        const location = source.locationAt(source.offsetOf(path, "value"));
        const first = places.get(parsed.name);
        if (first === undefined)
            places.set(parsed.name, { location, path });
        else
            faults.push((0,semantics_settings/* createFault */.ne)(source, path, listedTwice(written, first, location)));
    }
    return { faults, names };
}
/** What a message at a domain in `file` says of the place that listed it before. */
function listedTwice(text, { location, path }, { file }) {
    return location.file === file
        ? (0,message/* message */.iU)("policy/listed-here", { text, path: (0,fault/* formatPath */.j)(path), line: location.line })
        : (0,message/* message */.iU)("policy/listed-there", { text, place: (0,model/* formatLocation */.j$)(location) });
}
/** An owner that begins with @ is a name on GitHub: a mistake in it would mention somebody else, or have no effect. */
function ownerFaults(source, { path, value }) {
    const owner = (0,semantics_settings/* member */.Dc)(value, "owner");
    if (typeof owner !== "string" || !owner.startsWith("@") || isGitHubName(owner))
        return [];
    return [(0,semantics_settings/* createFault */.ne)(source, [...path, "owner"], (0,message/* message */.iU)("policy/owner", { text: owner }))];
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/list-limits.js
// How long the lists of all domains may be together.


const LIST_LIMITS = [
    // Project limit: twenty for each of 10,000 domains. Each is queried, judged by ten checks and reported: some 2 GB of memory.
    { map: "dkim", lists: ["selectors", "retired"], what: "selectors", most: 200_000 },
    // Project limit: ten for each of 10,000 domains, each up to ten lookups.
    { map: "spf", lists: ["expect"], what: "spf", most: 100_000 },
    { map: "dmarc", lists: ["expect"], what: "dmarc", most: 100_000 },
];
/** How long the lists of all domains of all files are together. */
class ListTotals {
    #totals = LIST_LIMITS.map((limit) => ({ limit, sum: 0, largest: null }));
    /** Counts the lists of a file; a short one in `defaults` counts for each domain that inherits it. `main`: where the defaults stand that these defaults inherit. */
    add(source, defaults, domains, main) {
        for (const total of this.#totals) {
            const { map, lists } = total.limit;
            for (const use of lists.flatMap((list) => listUses(source, defaults, domains, main, { map, list }))) {
                total.sum += use.length * use.heirs;
                if (total.largest === null || use.length * use.heirs > total.largest.length * total.largest.heirs)
                    total.largest = use;
            }
        }
    }
    /** The limits that are exceeded, each at its largest contribution. */
    faults() {
        return this.#totals.flatMap(({ limit: { what, most: limit }, sum, largest }) => {
            if (sum <= limit || largest === null)
                return [];
            const { source, path, length, heirs } = largest;
            const tooMany = (0,message/* message */.iU)("policy/totals", { sum, what, here: length, heirs, limit });
            return [{ source, fault: (0,semantics_settings/* createFault */.ne)(source, path, tooMany) }];
        });
    }
}
function listUses(source, defaults, domains, main, { map, list }) {
    const ownOf = ({ value }) => (0,semantics_settings/* member */.Dc)((0,semantics_settings/* member */.Dc)(value, map), list);
    const own = domains.filter((domain) => ownOf(domain) !== undefined);
    const inherited = {
        source: ownOf(defaults) === undefined ? main : source,
        path: [...defaults.path, map, list],
        length: (0,semantics_settings/* items */.ld)((0,semantics_settings/* listOf */.c3)(defaults, map, list)).length,
        heirs: domains.length - own.length,
    };
    const others = own.map(({ path, value }) => ({
        source,
        path: [...path, map, list],
        length: (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)((0,semantics_settings/* member */.Dc)(value, map), list)).length,
        heirs: 1,
    }));
    return [inherited, ...others];
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/spf.js


/** An expectation must name an address, and a sender with a domain to evaluate. */
function expectationFaults(source, { path, value }) {
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)((0,semantics_settings/* member */.Dc)(value, "spf"), "expect")).flatMap((expectation, i) => {
        const at = [...path, "spf", "expect", i];
        return [
            ...ipFaults(source, [...at, "ip"], (0,semantics_settings/* member */.Dc)(expectation, "ip")),
            ...reversePathFaults(source, [...at, "sender"], (0,semantics_settings/* member */.Dc)(expectation, "sender")),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics/zones.js
// DNS-as-code: the entries of `zones:`, and the `records:` blocks.


/** Each entry names files of one format, and has no option of another. */
function zoneFaults(source, formats) {
    const formatOfOption = new Map(formats.flatMap((format) => Object.keys(format.options).map((key) => [key, format.kind])));
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(source.value, "zones")).flatMap((entry, i) => {
        if (typeof entry !== "object" || entry === null)
            return [];
        const path = ["zones", i];
        const [format, second] = formats.filter(({ kind }) => (0,semantics_settings/* member */.Dc)(entry, kind) !== undefined);
        if (format === undefined) {
            const kinds = formats.map(({ kind }) => kind);
            return [(0,semantics_settings/* createFault */.ne)(source, path, (0,message/* message */.iU)("policy/no-files", { kinds }))];
        }
        if (second !== undefined)
            return [
                (0,semantics_settings/* createFault */.ne)(source, [...path, second.kind], (0,message/* message */.iU)("policy/second-format", { first: format.kind, second: second.kind }), "key"),
            ];
        const foreign = (0,semantics_settings/* keys */.HP)(entry).flatMap((key) => {
            const kind = formatOfOption.get(key) ?? format.kind;
            return kind === format.kind ? [] : [{ key, kind }];
        });
        return [
            ...foreign.map(({ key, kind }) => (0,semantics_settings/* createFault */.ne)(source, [...path, key], (0,message/* message */.iU)("policy/other-format", { kind, own: format.kind }), "key")),
            ...optionFaults(source, path, entry, formats),
        ];
    });
}
function optionFaults(source, path, entry, formats) {
    return formats.flatMap(({ options }) => Object.entries(options).flatMap(([key, { validate }]) => (validate?.((0,semantics_settings/* member */.Dc)(entry, key)) ?? []).map((found) => (0,semantics_settings/* createFault */.ne)(source, [...path, key, ...found.path], found.message))));
}
/** Each line is a record, so YAML must not join them. */
function recordsFaults(source, { path, value }) {
    if (typeof (0,semantics_settings/* member */.Dc)(value, "records") !== "string")
        return [];
    const at = [...path, "records"];
    const place = source.spanAt(at);
    if (place.style === "BLOCK_LITERAL")
        return [];
    const written = source.text.slice(place.start, place.end).trimEnd();
    if (place.style !== "BLOCK_FOLDED" && !written.includes("\n"))
        return [];
    return [(0,semantics_settings/* createFault */.ne)(source, at, (0,message/* message */.iU)("policy/joined-lines"))];
}

;// CONCATENATED MODULE: ./lib/src/policy/semantics.js










/** What the files of a policy have in common, filled file by file. */
class SharedLists {
    domains = new Map();
    totals = new ListTotals();
}
/**
 * All errors of a file that the schema cannot express, as far as the files before show them. `main` is the main policy if this file is included
 * by it, otherwise the file itself.
 */
function validateSemantics(source, { checks, formats, validateResolver }, main, shared) {
    const root = source.value;
    const isIncluded = main !== source;
    const outer = isIncluded ? [(0,semantics_settings/* member */.Dc)(main.value, "defaults")] : [];
    const defaults = { path: ["defaults"], value: (0,semantics_settings/* member */.Dc)(root, "defaults"), inherited: outer };
    const inherited = [defaults.value, ...outer];
    const domains = (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(root, "domains")).map((value, i) => ({ path: ["domains", i], value, inherited }));
    const settings = [defaults, ...domains];
    const { faults, names } = domains_domainFaults(source, domains, shared.domains);
    shared.totals.add(source, defaults, domains, main);
    return [
        ...(isIncluded ? mainKeyFaults(source, main.file) : []),
        ...resolverFaults(source, validateResolver),
        ...zoneFaults(source, formats),
        ...faults,
        ...settings.flatMap((s) => ownerFaults(source, s)),
        ...settings.flatMap((s) => [...(0,dkim/* selectorFaults */.v9)(source, s, "selectors"), ...(0,dkim/* selectorFaults */.v9)(source, s, "retired")]),
        ...settings.flatMap((s) => (0,dkim/* retiredFaults */.T_)(source, s)),
        ...settings.flatMap((s) => expectationFaults(source, s)),
        ...settings.flatMap((s) => mailExpectationFaults(source, s)),
        ...settings.flatMap((s) => recordsFaults(source, s)),
        ...checkFaults(source, settings, checks),
        ...reasonFaults(source, defaults, domains),
        ...waiverFaults(source, checks, isIncluded ? names : null),
        ...attestationFaults(source),
        ...(isIncluded ? foreignAttestationFaults(source, names, "policy/not-of-this-file") : []),
    ];
}
/** Domains that the main policy attests, and no file lists: known once all files are read. */
function unknownAttestedDomains(main, { domains }) {
    return foreignAttestationFaults(main, domains, "policy/not-listed");
}
function resolverFaults(source, validate) {
    return (0,semantics_settings/* items */.ld)((0,semantics_settings/* member */.Dc)(source.value, "resolvers")).flatMap((url, i) => {
        const problem = typeof url === "string" && url !== "" ? validate(url) : null;
        return problem === null ? [] : [(0,semantics_settings/* createFault */.ne)(source, ["resolvers", i], problem)];
    });
}

// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __webpack_require__(65211);
;// CONCATENATED MODULE: ./lib/src/policy/generated-validators.js
// @ts-nocheck
// Generated from the schemas of the policy by scripts/generate-types.mjs; do not edit.
const countCharacters = (text) => Array.from(text).length;
const validatePolicy = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json", "title": "Mail policy", "description": "mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and the expectations for each.", "type": "object", "additionalProperties": false, "required": ["version"], "if": { "not": { "required": ["include"] } }, "then": { "required": ["domains"] }, "properties": { "version": { "description": "The version of this file format.", "const": 1 }, "profile": { "description": "How strict the checks are. `tr-03108`: as in the guideline for e-mail service providers. `bsi`: as in the BSI's own test.", "enum": ["tr-03108", "bsi"], "default": "tr-03108" }, "resolvers": { "description": "The DNS resolvers to query; the first answer counts. `https://\u2026` is DNS over HTTPS, `tls://\u2026` DNS over TLS, `udp://\u2026` plain DNS, `system` the resolver of this machine. Default: two independent validating DNS-over-HTTPS services.", "type": "array", "items": { "type": "string", "minLength": 1 }, "examples": [["https://dns.example.net/dns-query"], ["tls://192.0.2.53", "udp://127.0.0.1:53"], ["system"]] }, "zones": { "description": "DNS-as-code files in this repository: the records after the merge.", "type": "array", "maxItems": 1000, "items": { "title": "Zone files", "type": "object", "additionalProperties": false, "properties": { "bind": { "description": "RFC 1035 master files: a path or glob, relative to the folder of this file.", "type": "string", "minLength": 1, "examples": ["dns/*.zone"] }, "origin": { "description": "Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).", "type": "string", "minLength": 1, "examples": ["example.org"] }, "octodns": { "description": "octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.", "type": "string", "minLength": 1, "examples": ["config/*.yaml", "config/*./*.yaml"] }, "escaped-semicolons": { "description": "octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\;`; false: it is written `;`.", "type": "boolean", "default": true, "examples": [false] }, "split-extension": { "description": "octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.", "type": "string", "default": ".", "minLength": 1, "examples": [".", ".tst"] }, "shared-filename": { "description": "octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.", "type": "string", "minLength": 1, "examples": ["shared.yaml"] }, "lenient": { "description": "octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.", "type": "boolean", "default": false, "examples": [true] }, "part-of-zone": { "description": "octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.", "type": "boolean", "default": false, "examples": [true] }, "default-ttl": { "description": "octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.", "type": "integer", "default": 3600, "minimum": 0, "maximum": 2147483647, "examples": [300] }, "terraform-plan": { "description": "Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.", "type": "string", "minLength": 1, "examples": ["plan.json"] }, "zone-names": { "description": "Terraform: zone names by provider zone ID, for plans that contain only the ID.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "examples": [{ "Z0123456789ABCDEFGHIJ": "example.org" }] }, "dnscontrol": { "description": "DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.", "type": "string", "minLength": 1, "examples": ["ir.json"] }, "split-horizon-tag": { "description": "DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.", "type": "string", "examples": ["outside", ""] } } }, "examples": [[{ "bind": "dns/*.zone" }], [{ "octodns": "config/*.yaml", "escaped-semicolons": false }], [{ "terraform-plan": "plan.json" }], [{ "dnscontrol": "ir.json" }]] }, "include": { "title": "Include", "description": "More files of this policy: paths or globs, relative to the folder of this file. Each has its own domains, `defaults`, waivers and attestations.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1 }, "examples": ["teams/*.yml", ["teams/*.yml", "brands/**/mail.yml"]] }, "domains": { "description": "The domains to audit: a bare name, or a map with `name` and its settings.", "type": "array", "minItems": 1, "maxItems": 10000, "items": { "title": "Domain", "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The domain, e.g. `example.de`. Internationalised names can be written in Unicode.", "type": "string", "minLength": 1, "examples": ["example.de", "b\u00fccher.example"] }, "mail": { "$ref": "#/$defs/mail" }, "owner": { "$ref": "#/$defs/owner" }, "dkim": { "$ref": "#/$defs/dkim" }, "spf": { "$ref": "#/$defs/spf" }, "dmarc": { "$ref": "#/$defs/dmarc" }, "services": { "$ref": "#/$defs/services" }, "mta-sts": { "$ref": "#/$defs/mta-sts" }, "records": { "$ref": "#/$defs/records" }, "levels": { "$ref": "#/$defs/levels" }, "reasons": { "$ref": "#/$defs/reasons" }, "parameters": { "$ref": "#/$defs/parameters" } } }, "examples": [["example.org", { "name": "example.de", "dkim": { "selectors": ["s1"] } }]] }, "defaults": { "title": "Defaults", "description": "Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.", "type": "object", "additionalProperties": false, "properties": { "mail": { "$ref": "#/$defs/mail" }, "owner": { "$ref": "#/$defs/owner" }, "dkim": { "$ref": "#/$defs/dkim" }, "spf": { "$ref": "#/$defs/spf" }, "dmarc": { "$ref": "#/$defs/dmarc" }, "services": { "$ref": "#/$defs/services" }, "mta-sts": { "$ref": "#/$defs/mta-sts" }, "records": { "$ref": "#/$defs/records" }, "levels": { "$ref": "#/$defs/levels" }, "reasons": { "$ref": "#/$defs/reasons" }, "parameters": { "$ref": "#/$defs/parameters" } } }, "waivers": { "description": "Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.", "type": "array", "items": { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["check", "domain", "reason", "expires"], "properties": { "check": { "description": "The check, e.g. `dane/present`.", "type": "string", "minLength": 1 }, "domain": { "description": "The domain of the policy to which the waiver applies.", "type": "string", "minLength": 1 }, "reason": { "description": "Why the failure is accepted.", "type": "string", "minLength": 1 }, "owner": { "description": "Who is responsible for it.", "type": "string", "minLength": 1, "examples": ["@mail-team"] }, "expires": { "description": "The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2027-03-31"] } } }, "examples": [[{ "check": "dane/present", "domain": "example.de", "reason": "the provider signs from 2027-03", "expires": "2027-03-31" }]] }, "attestations": { "description": "Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.", "type": "array", "maxItems": 1000, "items": { "title": "Attestation", "type": "object", "additionalProperties": false, "required": ["requirement", "statement", "by", "date", "valid-until", "evidence"], "properties": { "requirement": { "description": "The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.", "type": "string", "minLength": 1, "examples": ["TR-03108-04-M", "TR-03182-12-M"] }, "statement": { "description": "How the requirement is met.", "type": "string", "minLength": 1, "maxLength": 1000 }, "by": { "description": "Who states it: a person, and in which role.", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Erika Mustermann, head of IT security"] }, "date": { "description": "The day it was stated: `2026-05-01`.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2026-05-01"] }, "valid-until": { "description": "The last day on which it counts, UTC: `2027-05-01`.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2027-05-01"] }, "evidence": { "description": "What shows it: an https URL, or a file of this repository, relative to the folder of this file.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["https://wiki.example.de/mail/outbound-tls", "evidence/outbound-tls.pdf"] }, "domains": { "description": "The domains of the policy that it is for. Default: each domain that the requirement concerns.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["example.de", "example.org"]] } } }, "examples": [[{ "requirement": "TR-03108-04-M", "statement": "All outbound relays validate DNSSEC and use STARTTLS", "by": "Erika Mustermann, head of IT security", "date": "2026-05-01", "valid-until": "2027-05-01", "evidence": "evidence/outbound-tls.pdf" }]] }, "reports": { "title": "Received reports", "description": "Files with the reports that others sent about the domains: plain, compressed, or as mails. Only counts by day, source and result are kept.", "type": "object", "additionalProperties": false, "properties": { "tls-rpt": { "description": "TLS reports (RFC 8460): paths or globs, relative to the folder of this file.", "$ref": "#/$defs/report-files" }, "dmarc": { "description": "DMARC aggregate reports (RFC 9990, RFC 7489): paths or globs, relative to the folder of this file.", "$ref": "#/$defs/report-files" } }, "examples": [{ "tls-rpt": "reports/tls/**", "dmarc": "reports/dmarc/**" }] }, "advance": { "title": "Advance", "description": "How `mail-policy advance` proposes the next step of a rollout.", "type": "object", "additionalProperties": false, "properties": { "pull-request": { "description": "Whether the Action proposes steps as a pull request.", "type": "boolean", "default": false, "examples": [true] }, "dmarc": { "title": "DMARC steps", "description": "The evidence of received reports that a step of the DMARC policy needs.", "type": "object", "additionalProperties": false, "properties": { "days": { "description": "Minimum number of days that each policy is published. RFC 9989 \u00a77.4 asks for a month of `p=none` and as long of `p=quarantine`; a month also covers monthly mailings.", "type": "integer", "minimum": 7, "maximum": 366, "default": 30, "examples": [30] }, "messages": { "description": "Minimum number of messages in the reports of these days. After three times the days, a tenth is enough.", "type": "integer", "minimum": 1, "maximum": 1000000000, "default": 150, "examples": [1000] }, "pass-rate": { "description": "Share of your own messages that must pass DMARC, in percent.", "type": "number", "minimum": 90, "maximum": 100, "default": 98, "examples": [99.5] }, "unknown": { "description": "Share of all messages that one unknown sender may have, in percent.", "type": "number", "minimum": 0, "maximum": 50, "default": 1, "examples": [0.5] }, "goal": { "description": "The policy to end at. Without it the goal is `reject`, unless reports show mail from mailing lists, which RFC 9989 \u00a77.4 advises not to reject.", "enum": ["quarantine", "reject"], "examples": ["quarantine"] } }, "examples": [{ "days": 30, "messages": 1000, "pass-rate": 99 }] }, "mta-sts": { "title": "MTA-STS steps", "description": "The evidence of received TLS reports that an enforced MTA-STS policy needs.", "type": "object", "additionalProperties": false, "properties": { "days": { "description": "Days of reports without a failure.", "type": "integer", "minimum": 7, "maximum": 366, "default": 14, "examples": [28] }, "sessions": { "description": "Minimum number of sessions that senders tested against the policy in these days. After three times the days, a tenth is enough.", "type": "integer", "minimum": 1, "maximum": 1000000000, "default": 100, "examples": [1000] }, "organisations": { "description": "Minimum number of organisations that report them. After three times the days, one is enough.", "type": "integer", "minimum": 1, "maximum": 100, "default": 2, "examples": [3] } }, "examples": [{ "days": 28, "sessions": 1000 }] } }, "examples": [{ "pull-request": true, "dmarc": { "goal": "quarantine" } }] } }, "$defs": { "report-files": { "title": "Report files", "type": ["string", "array"], "minLength": 1, "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1 }, "examples": ["reports/tls/**", ["reports/google/*.json.gz", "reports/mail/*.eml"]] }, "mail": { "title": "Mail kind", "description": "How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.", "enum": ["send-receive", "send", "receive", "none"], "default": "send-receive" }, "owner": { "title": "Owner", "description": "Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.", "type": "string", "minLength": 1, "examples": ["@example/mail-team", "Postmaster, +49 30 123456"] }, "dkim": { "title": "Dkim", "description": "The DKIM keys of the domain.", "type": "object", "additionalProperties": false, "properties": { "selectors": { "description": "The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.", "type": "array", "items": { "title": "Selector", "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The selector.", "type": "string", "minLength": 1, "examples": ["s1"] }, "since": { "description": "The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.", "type": "string", "minLength": 1, "examples": ["2026-07-01"] } } }, "examples": [["s1", "s2"], [{ "name": "s1", "since": "2026-07-01" }]] }, "retired": { "description": "Selectors no longer in use. They must not publish a usable key.", "type": "array", "items": { "type": "string", "minLength": 1 }, "examples": [["s0"]] } } }, "spf": { "title": "Spf", "description": "Expectations of the SPF record.", "type": "object", "additionalProperties": false, "properties": { "expect": { "description": "Mails and the SPF result that each must get (RFC 7208).", "type": "array", "maxItems": 100, "items": { "title": "Spf expectation", "type": "object", "additionalProperties": false, "required": ["ip", "result"], "properties": { "ip": { "description": "The IPv4 or IPv6 address the mail comes from.", "type": "string", "minLength": 1, "examples": ["192.0.2.10", "2001:db8::10"] }, "sender": { "description": "The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.", "type": "string", "examples": ["news@example.de"] }, "helo": { "description": "The name the client gives in HELO or EHLO. Default: the domain.", "type": "string", "minLength": 1, "examples": ["mail.example.de"] }, "result": { "description": "The result of the evaluation.", "enum": ["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"] } } }, "examples": [[{ "ip": "192.0.2.10", "result": "pass" }, { "ip": "203.0.113.9", "sender": "x@example.de", "result": "fail" }]] } } }, "dmarc": { "title": "Dmarc", "description": "Expectations of DMARC.", "type": "object", "additionalProperties": false, "properties": { "expect": { "description": "Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).", "type": "array", "maxItems": 100, "items": { "title": "Dmarc expectation", "type": "object", "additionalProperties": false, "required": ["ip", "result"], "properties": { "from": { "description": "The address in the From header. Default: postmaster at the domain.", "type": "string", "minLength": 1, "examples": ["news@example.de"] }, "mail-from": { "description": "The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.", "type": "string", "examples": ["bounce@bounce.example.de"] }, "helo": { "description": "The name the client gives in HELO or EHLO. Default: the domain.", "type": "string", "minLength": 1, "examples": ["mail.example.de"] }, "ip": { "description": "The IPv4 or IPv6 address the mail comes from.", "type": "string", "minLength": 1, "examples": ["192.0.2.10", "2001:db8::10"] }, "dkim": { "description": "The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.", "type": "array", "maxItems": 10, "items": { "title": "Dkim signature", "type": "object", "additionalProperties": false, "required": ["selector"], "properties": { "domain": { "description": "The signing domain (`d=`). Default: the domain of the From header.", "type": "string", "minLength": 1, "examples": ["example.de"] }, "selector": { "description": "The selector (`s=`). Put one that looks like a number in quotes.", "type": "string", "minLength": 1, "examples": ["s1"] } } }, "examples": [[{ "domain": "example.de", "selector": "s1" }]] }, "result": { "description": "`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.", "enum": ["pass", "none", "quarantine", "reject"] } } }, "examples": [[{ "from": "news@example.de", "mail-from": "bounce@bounce.example.de", "ip": "192.0.2.10", "dkim": [{ "selector": "s1" }], "result": "pass" }, { "ip": "203.0.113.9", "result": "reject" }]] } } }, "services": { "title": "Services", "description": "Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.", "type": "boolean", "default": false, "examples": [true] }, "mta-sts": { "title": "Mta sts", "description": "The MTA-STS policy of the domain.", "type": "object", "additionalProperties": false, "properties": { "policy-file": { "description": "The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.", "type": "string", "minLength": 1, "examples": ["mta-sts/example.de.txt"] } } }, "records": { "title": "Records", "description": "Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.", "type": "string", "examples": ["@       MX  10 mx1.example.de.\n_dmarc  TXT \"v=DMARC1; p=reject\"\n"] }, "levels": { "title": "Levels", "description": "Levels by check id that differ from the profile. Each needs an entry in `reasons`.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "enum": ["must", "should", "info", "off"] }, "examples": [{ "dane/present": "should" }] }, "reasons": { "title": "Reasons", "description": "Reasons by check id for levels and parameters that differ from the profile.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "type": "string", "minLength": 1 }, "examples": [{ "dane/present": "the provider signs from 2027-03" }] }, "parameters": { "title": "Parameters", "description": "Limits by check id that differ from the profile.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "type": "number", "minimum": 0 }, "examples": [{ "spf/lookup-headroom": 9 }] }, "check-id": { "title": "Check id", "description": "A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const schema20 = { "title": "Mail kind", "description": "How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.", "enum": ["send-receive", "send", "receive", "none"], "default": "send-receive" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((((data === "send-receive") || (data === "send")) || (data === "receive")) || (data === "none"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema21 = { "title": "Owner", "description": "Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.", "type": "string", "minLength": 1, "examples": ["@example/mail-team", "Postmaster, +49 30 123456"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (func2(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "title": "Dkim", "description": "The DKIM keys of the domain.", "type": "object", "additionalProperties": false, "properties": { "selectors": { "description": "The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.", "type": "array", "items": { "title": "Selector", "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The selector.", "type": "string", "minLength": 1, "examples": ["s1"] }, "since": { "description": "The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.", "type": "string", "minLength": 1, "examples": ["2026-07-01"] } } }, "examples": [["s1", "s2"], [{ "name": "s1", "since": "2026-07-01" }]] }, "retired": { "description": "Selectors no longer in use. They must not publish a usable key.", "type": "array", "items": { "type": "string", "minLength": 1 }, "examples": [["s0"]] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "selectors") || (key0 === "retired"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.selectors !== undefined) {
            let data0 = data.selectors;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if ((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))) {
                        const err1 = { instancePath: instancePath + "/selectors/" + i0, schemaPath: "#/properties/selectors/items/type", keyword: "type", params: { type: schema22.properties.selectors.items.type }, schema: schema22.properties.selectors.items.type, parentSchema: schema22.properties.selectors.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err2 = { instancePath: instancePath + "/selectors/" + i0, schemaPath: "#/properties/selectors/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.selectors.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name === undefined) {
                            const err3 = { instancePath: instancePath + "/selectors/" + i0, schemaPath: "#/properties/selectors/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema22.properties.selectors.items.required, parentSchema: schema22.properties.selectors.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!((key1 === "name") || (key1 === "since"))) {
                                const err4 = { instancePath: instancePath + "/selectors/" + i0, schemaPath: "#/properties/selectors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema22.properties.selectors.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data1.name !== undefined) {
                            let data2 = data1.name;
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    const err5 = { instancePath: instancePath + "/selectors/" + i0 + "/name", schemaPath: "#/properties/selectors/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.selectors.items.properties.name, data: data2 };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/selectors/" + i0 + "/name", schemaPath: "#/properties/selectors/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.selectors.items.properties.name.type, parentSchema: schema22.properties.selectors.items.properties.name, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.since !== undefined) {
                            let data3 = data1.since;
                            if (typeof data3 === "string") {
                                if (func2(data3) < 1) {
                                    const err7 = { instancePath: instancePath + "/selectors/" + i0 + "/since", schemaPath: "#/properties/selectors/items/properties/since/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.selectors.items.properties.since, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/selectors/" + i0 + "/since", schemaPath: "#/properties/selectors/items/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.selectors.items.properties.since.type, parentSchema: schema22.properties.selectors.items.properties.since, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/selectors", schemaPath: "#/properties/selectors/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.selectors.type, parentSchema: schema22.properties.selectors, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.retired !== undefined) {
            let data4 = data.retired;
            if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    if (typeof data5 === "string") {
                        if (func2(data5) < 1) {
                            const err10 = { instancePath: instancePath + "/retired/" + i1, schemaPath: "#/properties/retired/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema22.properties.retired.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/retired/" + i1, schemaPath: "#/properties/retired/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.retired.items.type, parentSchema: schema22.properties.retired.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/retired", schemaPath: "#/properties/retired/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.retired.type, parentSchema: schema22.properties.retired, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "title": "Spf", "description": "Expectations of the SPF record.", "type": "object", "additionalProperties": false, "properties": { "expect": { "description": "Mails and the SPF result that each must get (RFC 7208).", "type": "array", "maxItems": 100, "items": { "title": "Spf expectation", "type": "object", "additionalProperties": false, "required": ["ip", "result"], "properties": { "ip": { "description": "The IPv4 or IPv6 address the mail comes from.", "type": "string", "minLength": 1, "examples": ["192.0.2.10", "2001:db8::10"] }, "sender": { "description": "The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.", "type": "string", "examples": ["news@example.de"] }, "helo": { "description": "The name the client gives in HELO or EHLO. Default: the domain.", "type": "string", "minLength": 1, "examples": ["mail.example.de"] }, "result": { "description": "The result of the evaluation.", "enum": ["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"] } } }, "examples": [[{ "ip": "192.0.2.10", "result": "pass" }, { "ip": "203.0.113.9", "sender": "x@example.de", "result": "fail" }]] } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "expect")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.expect !== undefined) {
            let data0 = data.expect;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err1 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema23.properties.expect, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.ip === undefined) {
                            const err2 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/required", keyword: "required", params: { missingProperty: "ip" }, schema: schema23.properties.expect.items.required, parentSchema: schema23.properties.expect.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data1.result === undefined) {
                            const err3 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/required", keyword: "required", params: { missingProperty: "result" }, schema: schema23.properties.expect.items.required, parentSchema: schema23.properties.expect.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!((((key1 === "ip") || (key1 === "sender")) || (key1 === "helo")) || (key1 === "result"))) {
                                const err4 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema23.properties.expect.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data1.ip !== undefined) {
                            let data2 = data1.ip;
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    const err5 = { instancePath: instancePath + "/expect/" + i0 + "/ip", schemaPath: "#/properties/expect/items/properties/ip/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.expect.items.properties.ip, data: data2 };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/expect/" + i0 + "/ip", schemaPath: "#/properties/expect/items/properties/ip/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.expect.items.properties.ip.type, parentSchema: schema23.properties.expect.items.properties.ip, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.sender !== undefined) {
                            let data3 = data1.sender;
                            if (typeof data3 !== "string") {
                                const err7 = { instancePath: instancePath + "/expect/" + i0 + "/sender", schemaPath: "#/properties/expect/items/properties/sender/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.expect.items.properties.sender.type, parentSchema: schema23.properties.expect.items.properties.sender, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.helo !== undefined) {
                            let data4 = data1.helo;
                            if (typeof data4 === "string") {
                                if (func2(data4) < 1) {
                                    const err8 = { instancePath: instancePath + "/expect/" + i0 + "/helo", schemaPath: "#/properties/expect/items/properties/helo/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.expect.items.properties.helo, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/expect/" + i0 + "/helo", schemaPath: "#/properties/expect/items/properties/helo/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.expect.items.properties.helo.type, parentSchema: schema23.properties.expect.items.properties.helo, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data1.result !== undefined) {
                            let data5 = data1.result;
                            if (!(((((((data5 === "none") || (data5 === "neutral")) || (data5 === "pass")) || (data5 === "fail")) || (data5 === "softfail")) || (data5 === "temperror")) || (data5 === "permerror"))) {
                                const err10 = { instancePath: instancePath + "/expect/" + i0 + "/result", schemaPath: "#/properties/expect/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema23.properties.expect.items.properties.result.enum }, schema: schema23.properties.expect.items.properties.result.enum, parentSchema: schema23.properties.expect.items.properties.result, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.expect.items.type, parentSchema: schema23.properties.expect.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.expect.type, parentSchema: schema23.properties.expect, data: data0 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "title": "Dmarc", "description": "Expectations of DMARC.", "type": "object", "additionalProperties": false, "properties": { "expect": { "description": "Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).", "type": "array", "maxItems": 100, "items": { "title": "Dmarc expectation", "type": "object", "additionalProperties": false, "required": ["ip", "result"], "properties": { "from": { "description": "The address in the From header. Default: postmaster at the domain.", "type": "string", "minLength": 1, "examples": ["news@example.de"] }, "mail-from": { "description": "The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.", "type": "string", "examples": ["bounce@bounce.example.de"] }, "helo": { "description": "The name the client gives in HELO or EHLO. Default: the domain.", "type": "string", "minLength": 1, "examples": ["mail.example.de"] }, "ip": { "description": "The IPv4 or IPv6 address the mail comes from.", "type": "string", "minLength": 1, "examples": ["192.0.2.10", "2001:db8::10"] }, "dkim": { "description": "The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.", "type": "array", "maxItems": 10, "items": { "title": "Dkim signature", "type": "object", "additionalProperties": false, "required": ["selector"], "properties": { "domain": { "description": "The signing domain (`d=`). Default: the domain of the From header.", "type": "string", "minLength": 1, "examples": ["example.de"] }, "selector": { "description": "The selector (`s=`). Put one that looks like a number in quotes.", "type": "string", "minLength": 1, "examples": ["s1"] } } }, "examples": [[{ "domain": "example.de", "selector": "s1" }]] }, "result": { "description": "`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.", "enum": ["pass", "none", "quarantine", "reject"] } } }, "examples": [[{ "from": "news@example.de", "mail-from": "bounce@bounce.example.de", "ip": "192.0.2.10", "dkim": [{ "selector": "s1" }], "result": "pass" }, { "ip": "203.0.113.9", "result": "reject" }]] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "expect")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.expect !== undefined) {
            let data0 = data.expect;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err1 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema24.properties.expect, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.ip === undefined) {
                            const err2 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/required", keyword: "required", params: { missingProperty: "ip" }, schema: schema24.properties.expect.items.required, parentSchema: schema24.properties.expect.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data1.result === undefined) {
                            const err3 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/required", keyword: "required", params: { missingProperty: "result" }, schema: schema24.properties.expect.items.required, parentSchema: schema24.properties.expect.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!((((((key1 === "from") || (key1 === "mail-from")) || (key1 === "helo")) || (key1 === "ip")) || (key1 === "dkim")) || (key1 === "result"))) {
                                const err4 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24.properties.expect.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data1.from !== undefined) {
                            let data2 = data1.from;
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    const err5 = { instancePath: instancePath + "/expect/" + i0 + "/from", schemaPath: "#/properties/expect/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.expect.items.properties.from, data: data2 };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/expect/" + i0 + "/from", schemaPath: "#/properties/expect/items/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties.from.type, parentSchema: schema24.properties.expect.items.properties.from, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1["mail-from"] !== undefined) {
                            let data3 = data1["mail-from"];
                            if (typeof data3 !== "string") {
                                const err7 = { instancePath: instancePath + "/expect/" + i0 + "/mail-from", schemaPath: "#/properties/expect/items/properties/mail-from/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties["mail-from"].type, parentSchema: schema24.properties.expect.items.properties["mail-from"], data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.helo !== undefined) {
                            let data4 = data1.helo;
                            if (typeof data4 === "string") {
                                if (func2(data4) < 1) {
                                    const err8 = { instancePath: instancePath + "/expect/" + i0 + "/helo", schemaPath: "#/properties/expect/items/properties/helo/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.expect.items.properties.helo, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/expect/" + i0 + "/helo", schemaPath: "#/properties/expect/items/properties/helo/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties.helo.type, parentSchema: schema24.properties.expect.items.properties.helo, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data1.ip !== undefined) {
                            let data5 = data1.ip;
                            if (typeof data5 === "string") {
                                if (func2(data5) < 1) {
                                    const err10 = { instancePath: instancePath + "/expect/" + i0 + "/ip", schemaPath: "#/properties/expect/items/properties/ip/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.expect.items.properties.ip, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err11 = { instancePath: instancePath + "/expect/" + i0 + "/ip", schemaPath: "#/properties/expect/items/properties/ip/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties.ip.type, parentSchema: schema24.properties.expect.items.properties.ip, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data1.dkim !== undefined) {
                            let data6 = data1.dkim;
                            if (Array.isArray(data6)) {
                                if (data6.length > 10) {
                                    const err12 = { instancePath: instancePath + "/expect/" + i0 + "/dkim", schemaPath: "#/properties/expect/items/properties/dkim/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema24.properties.expect.items.properties.dkim, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                const len1 = data6.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data7 = data6[i1];
                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                        if (data7.selector === undefined) {
                                            const err13 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1, schemaPath: "#/properties/expect/items/properties/dkim/items/required", keyword: "required", params: { missingProperty: "selector" }, schema: schema24.properties.expect.items.properties.dkim.items.required, parentSchema: schema24.properties.expect.items.properties.dkim.items, data: data7 };
                                            if (vErrors === null) {
                                                vErrors = [err13];
                                            }
                                            else {
                                                vErrors.push(err13);
                                            }
                                            errors++;
                                        }
                                        for (const key2 in data7) {
                                            if (!((key2 === "domain") || (key2 === "selector"))) {
                                                const err14 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1, schemaPath: "#/properties/expect/items/properties/dkim/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema24.properties.expect.items.properties.dkim.items, data: data7 };
                                                if (vErrors === null) {
                                                    vErrors = [err14];
                                                }
                                                else {
                                                    vErrors.push(err14);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data7.domain !== undefined) {
                                            let data8 = data7.domain;
                                            if (typeof data8 === "string") {
                                                if (func2(data8) < 1) {
                                                    const err15 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1 + "/domain", schemaPath: "#/properties/expect/items/properties/dkim/items/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.expect.items.properties.dkim.items.properties.domain, data: data8 };
                                                    if (vErrors === null) {
                                                        vErrors = [err15];
                                                    }
                                                    else {
                                                        vErrors.push(err15);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err16 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1 + "/domain", schemaPath: "#/properties/expect/items/properties/dkim/items/properties/domain/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties.dkim.items.properties.domain.type, parentSchema: schema24.properties.expect.items.properties.dkim.items.properties.domain, data: data8 };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data7.selector !== undefined) {
                                            let data9 = data7.selector;
                                            if (typeof data9 === "string") {
                                                if (func2(data9) < 1) {
                                                    const err17 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1 + "/selector", schemaPath: "#/properties/expect/items/properties/dkim/items/properties/selector/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.expect.items.properties.dkim.items.properties.selector, data: data9 };
                                                    if (vErrors === null) {
                                                        vErrors = [err17];
                                                    }
                                                    else {
                                                        vErrors.push(err17);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err18 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1 + "/selector", schemaPath: "#/properties/expect/items/properties/dkim/items/properties/selector/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.expect.items.properties.dkim.items.properties.selector.type, parentSchema: schema24.properties.expect.items.properties.dkim.items.properties.selector, data: data9 };
                                                if (vErrors === null) {
                                                    vErrors = [err18];
                                                }
                                                else {
                                                    vErrors.push(err18);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err19 = { instancePath: instancePath + "/expect/" + i0 + "/dkim/" + i1, schemaPath: "#/properties/expect/items/properties/dkim/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.expect.items.properties.dkim.items.type, parentSchema: schema24.properties.expect.items.properties.dkim.items, data: data7 };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/expect/" + i0 + "/dkim", schemaPath: "#/properties/expect/items/properties/dkim/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.expect.items.properties.dkim.type, parentSchema: schema24.properties.expect.items.properties.dkim, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data1.result !== undefined) {
                            let data10 = data1.result;
                            if (!((((data10 === "pass") || (data10 === "none")) || (data10 === "quarantine")) || (data10 === "reject"))) {
                                const err21 = { instancePath: instancePath + "/expect/" + i0 + "/result", schemaPath: "#/properties/expect/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema24.properties.expect.items.properties.result.enum }, schema: schema24.properties.expect.items.properties.result.enum, parentSchema: schema24.properties.expect.items.properties.result, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/expect/" + i0, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.expect.items.type, parentSchema: schema24.properties.expect.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.expect.type, parentSchema: schema24.properties.expect, data: data0 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
    }
    else {
        const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "title": "Services", "description": "Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.", "type": "boolean", "default": false, "examples": [true] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema25.type, parentSchema: schema25, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema26 = { "title": "Mta sts", "description": "The MTA-STS policy of the domain.", "type": "object", "additionalProperties": false, "properties": { "policy-file": { "description": "The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.", "type": "string", "minLength": 1, "examples": ["mta-sts/example.de.txt"] } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "policy-file")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data["policy-file"] !== undefined) {
            let data0 = data["policy-file"];
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/policy-file", schemaPath: "#/properties/policy-file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties["policy-file"], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/policy-file", schemaPath: "#/properties/policy-file/type", keyword: "type", params: { type: "string" }, schema: schema26.properties["policy-file"].type, parentSchema: schema26.properties["policy-file"], data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "title": "Records", "description": "Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.", "type": "string", "examples": ["@       MX  10 mx1.example.de.\n_dmarc  TXT \"v=DMARC1; p=reject\"\n"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema27.type, parentSchema: schema27, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "title": "Levels", "description": "Levels by check id that differ from the profile. Each needs an entry in `reasons`.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "enum": ["must", "should", "info", "off"] }, "examples": [{ "dane/present": "should" }] };
const schema29 = { "title": "Check id", "description": "A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" };
const pattern3 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, schema: "^[a-z0-9-]+/[a-z0-9-]+$", parentSchema: schema29, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema29.type, parentSchema: schema29, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate70.errors = vErrors;
    return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (!(validate70(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema28.propertyNames, parentSchema: schema28, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            let data0 = data[key1];
            if (!((((data0 === "must") || (data0 === "should")) || (data0 === "info")) || (data0 === "off"))) {
                const err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema28.additionalProperties.enum }, schema: schema28.additionalProperties.enum, parentSchema: schema28.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "title": "Reasons", "description": "Reasons by check id for levels and parameters that differ from the profile.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "type": "string", "minLength": 1 }, "examples": [{ "dane/present": "the provider signs from 2027-03" }] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (!(validate70(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema30.propertyNames, parentSchema: schema30, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            let data0 = data[key1];
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema30.additionalProperties.type, parentSchema: schema30.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "title": "Parameters", "description": "Limits by check id that differ from the profile.", "type": "object", "propertyNames": { "$ref": "#/$defs/check-id" }, "additionalProperties": { "type": "number", "minimum": 0 }, "examples": [{ "spf/lookup-headroom": 9 }] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (!(validate70(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema31.propertyNames, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            let data0 = data[key1];
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "number" }, schema: schema31.additionalProperties.type, parentSchema: schema31.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "title": "Report files", "type": ["string", "array"], "minLength": 1, "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1 }, "examples": ["reports/tls/**", ["reports/google/*.json.gz", "reports/mail/*.eml"]] };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (func2(data) < 1) {
            const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (Array.isArray(data)) {
        if (data.length > 100) {
            const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.length < 1) {
            const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema32.items.type, parentSchema: schema32.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    const _errs3 = errors;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.include === undefined) && (missing0 = "include")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.domains === undefined) {
                const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "domains" }, schema: schema19.then.required, parentSchema: schema19.then, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs5 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema19.if, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema19.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.profile !== undefined) {
            let data1 = data.profile;
            if (!((data1 === "tr-03108") || (data1 === "bsi"))) {
                const err7 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema19.properties.profile.enum }, schema: schema19.properties.profile.enum, parentSchema: schema19.properties.profile, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.resolvers !== undefined) {
            let data2 = data.resolvers;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (func2(data3) < 1) {
                            const err8 = { instancePath: instancePath + "/resolvers/" + i0, schemaPath: "#/properties/resolvers/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.resolvers.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/resolvers/" + i0, schemaPath: "#/properties/resolvers/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.resolvers.items.type, parentSchema: schema19.properties.resolvers.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/resolvers", schemaPath: "#/properties/resolvers/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.resolvers.type, parentSchema: schema19.properties.resolvers, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.zones !== undefined) {
            let data4 = data.zones;
            if (Array.isArray(data4)) {
                if (data4.length > 1000) {
                    const err11 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/maxItems", keyword: "maxItems", params: { limit: 1000 }, schema: 1000, parentSchema: schema19.properties.zones, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key1 in data5) {
                            if (!(func1.call(schema19.properties.zones.items.properties, key1))) {
                                const err12 = { instancePath: instancePath + "/zones/" + i1, schemaPath: "#/properties/zones/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19.properties.zones.items, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data5.bind !== undefined) {
                            let data6 = data5.bind;
                            if (typeof data6 === "string") {
                                if (func2(data6) < 1) {
                                    const err13 = { instancePath: instancePath + "/zones/" + i1 + "/bind", schemaPath: "#/properties/zones/items/properties/bind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties.bind, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/zones/" + i1 + "/bind", schemaPath: "#/properties/zones/items/properties/bind/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties.bind.type, parentSchema: schema19.properties.zones.items.properties.bind, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data5.origin !== undefined) {
                            let data7 = data5.origin;
                            if (typeof data7 === "string") {
                                if (func2(data7) < 1) {
                                    const err15 = { instancePath: instancePath + "/zones/" + i1 + "/origin", schemaPath: "#/properties/zones/items/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties.origin, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/zones/" + i1 + "/origin", schemaPath: "#/properties/zones/items/properties/origin/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties.origin.type, parentSchema: schema19.properties.zones.items.properties.origin, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data5.octodns !== undefined) {
                            let data8 = data5.octodns;
                            if (typeof data8 === "string") {
                                if (func2(data8) < 1) {
                                    const err17 = { instancePath: instancePath + "/zones/" + i1 + "/octodns", schemaPath: "#/properties/zones/items/properties/octodns/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties.octodns, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err18 = { instancePath: instancePath + "/zones/" + i1 + "/octodns", schemaPath: "#/properties/zones/items/properties/octodns/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties.octodns.type, parentSchema: schema19.properties.zones.items.properties.octodns, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data5["escaped-semicolons"] !== undefined) {
                            let data9 = data5["escaped-semicolons"];
                            if (typeof data9 !== "boolean") {
                                const err19 = { instancePath: instancePath + "/zones/" + i1 + "/escaped-semicolons", schemaPath: "#/properties/zones/items/properties/escaped-semicolons/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.zones.items.properties["escaped-semicolons"].type, parentSchema: schema19.properties.zones.items.properties["escaped-semicolons"], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data5["split-extension"] !== undefined) {
                            let data10 = data5["split-extension"];
                            if (typeof data10 === "string") {
                                if (func2(data10) < 1) {
                                    const err20 = { instancePath: instancePath + "/zones/" + i1 + "/split-extension", schemaPath: "#/properties/zones/items/properties/split-extension/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties["split-extension"], data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/zones/" + i1 + "/split-extension", schemaPath: "#/properties/zones/items/properties/split-extension/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties["split-extension"].type, parentSchema: schema19.properties.zones.items.properties["split-extension"], data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data5["shared-filename"] !== undefined) {
                            let data11 = data5["shared-filename"];
                            if (typeof data11 === "string") {
                                if (func2(data11) < 1) {
                                    const err22 = { instancePath: instancePath + "/zones/" + i1 + "/shared-filename", schemaPath: "#/properties/zones/items/properties/shared-filename/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties["shared-filename"], data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/zones/" + i1 + "/shared-filename", schemaPath: "#/properties/zones/items/properties/shared-filename/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties["shared-filename"].type, parentSchema: schema19.properties.zones.items.properties["shared-filename"], data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data5.lenient !== undefined) {
                            let data12 = data5.lenient;
                            if (typeof data12 !== "boolean") {
                                const err24 = { instancePath: instancePath + "/zones/" + i1 + "/lenient", schemaPath: "#/properties/zones/items/properties/lenient/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.zones.items.properties.lenient.type, parentSchema: schema19.properties.zones.items.properties.lenient, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data5["part-of-zone"] !== undefined) {
                            let data13 = data5["part-of-zone"];
                            if (typeof data13 !== "boolean") {
                                const err25 = { instancePath: instancePath + "/zones/" + i1 + "/part-of-zone", schemaPath: "#/properties/zones/items/properties/part-of-zone/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.zones.items.properties["part-of-zone"].type, parentSchema: schema19.properties.zones.items.properties["part-of-zone"], data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data5["default-ttl"] !== undefined) {
                            let data14 = data5["default-ttl"];
                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                const err26 = { instancePath: instancePath + "/zones/" + i1 + "/default-ttl", schemaPath: "#/properties/zones/items/properties/default-ttl/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.zones.items.properties["default-ttl"].type, parentSchema: schema19.properties.zones.items.properties["default-ttl"], data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 > 2147483647 || isNaN(data14)) {
                                    const err27 = { instancePath: instancePath + "/zones/" + i1 + "/default-ttl", schemaPath: "#/properties/zones/items/properties/default-ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, schema: 2147483647, parentSchema: schema19.properties.zones.items.properties["default-ttl"], data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data14 < 0 || isNaN(data14)) {
                                    const err28 = { instancePath: instancePath + "/zones/" + i1 + "/default-ttl", schemaPath: "#/properties/zones/items/properties/default-ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.zones.items.properties["default-ttl"], data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data5["terraform-plan"] !== undefined) {
                            let data15 = data5["terraform-plan"];
                            if (typeof data15 === "string") {
                                if (func2(data15) < 1) {
                                    const err29 = { instancePath: instancePath + "/zones/" + i1 + "/terraform-plan", schemaPath: "#/properties/zones/items/properties/terraform-plan/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties["terraform-plan"], data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/zones/" + i1 + "/terraform-plan", schemaPath: "#/properties/zones/items/properties/terraform-plan/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties["terraform-plan"].type, parentSchema: schema19.properties.zones.items.properties["terraform-plan"], data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data5["zone-names"] !== undefined) {
                            let data16 = data5["zone-names"];
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                for (const key2 in data16) {
                                    let data17 = data16[key2];
                                    if (typeof data17 === "string") {
                                        if (func2(data17) < 1) {
                                            const err31 = { instancePath: instancePath + "/zones/" + i1 + "/zone-names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/zones/items/properties/zone-names/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties["zone-names"].additionalProperties, data: data17 };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err32 = { instancePath: instancePath + "/zones/" + i1 + "/zone-names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/zones/items/properties/zone-names/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties["zone-names"].additionalProperties.type, parentSchema: schema19.properties.zones.items.properties["zone-names"].additionalProperties, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/zones/" + i1 + "/zone-names", schemaPath: "#/properties/zones/items/properties/zone-names/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.zones.items.properties["zone-names"].type, parentSchema: schema19.properties.zones.items.properties["zone-names"], data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data5.dnscontrol !== undefined) {
                            let data18 = data5.dnscontrol;
                            if (typeof data18 === "string") {
                                if (func2(data18) < 1) {
                                    const err34 = { instancePath: instancePath + "/zones/" + i1 + "/dnscontrol", schemaPath: "#/properties/zones/items/properties/dnscontrol/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.zones.items.properties.dnscontrol, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/zones/" + i1 + "/dnscontrol", schemaPath: "#/properties/zones/items/properties/dnscontrol/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties.dnscontrol.type, parentSchema: schema19.properties.zones.items.properties.dnscontrol, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data5["split-horizon-tag"] !== undefined) {
                            let data19 = data5["split-horizon-tag"];
                            if (typeof data19 !== "string") {
                                const err36 = { instancePath: instancePath + "/zones/" + i1 + "/split-horizon-tag", schemaPath: "#/properties/zones/items/properties/split-horizon-tag/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.zones.items.properties["split-horizon-tag"].type, parentSchema: schema19.properties.zones.items.properties["split-horizon-tag"], data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/zones/" + i1, schemaPath: "#/properties/zones/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.zones.items.type, parentSchema: schema19.properties.zones.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.zones.type, parentSchema: schema19.properties.zones, data: data4 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.include !== undefined) {
            let data20 = data.include;
            if ((typeof data20 !== "string") && (!(Array.isArray(data20)))) {
                const err39 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: schema19.properties.include.type }, schema: schema19.properties.include.type, parentSchema: schema19.properties.include, data: data20 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                    const err40 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.include, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data20)) {
                if (data20.length > 100) {
                    const err41 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.include, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                if (data20.length < 1) {
                    const err42 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.include, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data21 = data20[i2];
                    if (typeof data21 === "string") {
                        if (func2(data21) < 1) {
                            const err43 = { instancePath: instancePath + "/include/" + i2, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.include.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err44 = { instancePath: instancePath + "/include/" + i2, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.include.items.type, parentSchema: schema19.properties.include.items, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.domains !== undefined) {
            let data22 = data.domains;
            if (Array.isArray(data22)) {
                if (data22.length > 10000) {
                    const err45 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/maxItems", keyword: "maxItems", params: { limit: 10000 }, schema: 10000, parentSchema: schema19.properties.domains, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if (data22.length < 1) {
                    const err46 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.domains, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                const len3 = data22.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data23 = data22[i3];
                    if ((typeof data23 !== "string") && (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))) {
                        const err47 = { instancePath: instancePath + "/domains/" + i3, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: schema19.properties.domains.items.type }, schema: schema19.properties.domains.items.type, parentSchema: schema19.properties.domains.items, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                    if (typeof data23 === "string") {
                        if (func2(data23) < 1) {
                            const err48 = { instancePath: instancePath + "/domains/" + i3, schemaPath: "#/properties/domains/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.domains.items, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.name === undefined) {
                            const err49 = { instancePath: instancePath + "/domains/" + i3, schemaPath: "#/properties/domains/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.domains.items.required, parentSchema: schema19.properties.domains.items, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        for (const key3 in data23) {
                            if (!(func1.call(schema19.properties.domains.items.properties, key3))) {
                                const err50 = { instancePath: instancePath + "/domains/" + i3, schemaPath: "#/properties/domains/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema19.properties.domains.items, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        if (data23.name !== undefined) {
                            let data24 = data23.name;
                            if (typeof data24 === "string") {
                                if (func2(data24) < 1) {
                                    const err51 = { instancePath: instancePath + "/domains/" + i3 + "/name", schemaPath: "#/properties/domains/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.domains.items.properties.name, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err52 = { instancePath: instancePath + "/domains/" + i3 + "/name", schemaPath: "#/properties/domains/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.domains.items.properties.name.type, parentSchema: schema19.properties.domains.items.properties.name, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data23.mail !== undefined) {
                            if (!(validate53(data23.mail, { instancePath: instancePath + "/domains/" + i3 + "/mail", parentData: data23, parentDataProperty: "mail", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.owner !== undefined) {
                            if (!(validate55(data23.owner, { instancePath: instancePath + "/domains/" + i3 + "/owner", parentData: data23, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.dkim !== undefined) {
                            if (!(validate57(data23.dkim, { instancePath: instancePath + "/domains/" + i3 + "/dkim", parentData: data23, parentDataProperty: "dkim", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.spf !== undefined) {
                            if (!(validate59(data23.spf, { instancePath: instancePath + "/domains/" + i3 + "/spf", parentData: data23, parentDataProperty: "spf", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.dmarc !== undefined) {
                            if (!(validate61(data23.dmarc, { instancePath: instancePath + "/domains/" + i3 + "/dmarc", parentData: data23, parentDataProperty: "dmarc", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.services !== undefined) {
                            if (!(validate63(data23.services, { instancePath: instancePath + "/domains/" + i3 + "/services", parentData: data23, parentDataProperty: "services", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23["mta-sts"] !== undefined) {
                            if (!(validate65(data23["mta-sts"], { instancePath: instancePath + "/domains/" + i3 + "/mta-sts", parentData: data23, parentDataProperty: "mta-sts", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.records !== undefined) {
                            if (!(validate67(data23.records, { instancePath: instancePath + "/domains/" + i3 + "/records", parentData: data23, parentDataProperty: "records", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.levels !== undefined) {
                            if (!(validate69(data23.levels, { instancePath: instancePath + "/domains/" + i3 + "/levels", parentData: data23, parentDataProperty: "levels", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.reasons !== undefined) {
                            if (!(validate73(data23.reasons, { instancePath: instancePath + "/domains/" + i3 + "/reasons", parentData: data23, parentDataProperty: "reasons", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data23.parameters !== undefined) {
                            if (!(validate76(data23.parameters, { instancePath: instancePath + "/domains/" + i3 + "/parameters", parentData: data23, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.domains.type, parentSchema: schema19.properties.domains, data: data22 };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.defaults !== undefined) {
            let data36 = data.defaults;
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key4 in data36) {
                    if (!(func1.call(schema19.properties.defaults.properties, key4))) {
                        const err54 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema19.properties.defaults, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data36.mail !== undefined) {
                    if (!(validate53(data36.mail, { instancePath: instancePath + "/defaults/mail", parentData: data36, parentDataProperty: "mail", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.owner !== undefined) {
                    if (!(validate55(data36.owner, { instancePath: instancePath + "/defaults/owner", parentData: data36, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.dkim !== undefined) {
                    if (!(validate57(data36.dkim, { instancePath: instancePath + "/defaults/dkim", parentData: data36, parentDataProperty: "dkim", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.spf !== undefined) {
                    if (!(validate59(data36.spf, { instancePath: instancePath + "/defaults/spf", parentData: data36, parentDataProperty: "spf", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.dmarc !== undefined) {
                    if (!(validate61(data36.dmarc, { instancePath: instancePath + "/defaults/dmarc", parentData: data36, parentDataProperty: "dmarc", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.services !== undefined) {
                    if (!(validate63(data36.services, { instancePath: instancePath + "/defaults/services", parentData: data36, parentDataProperty: "services", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36["mta-sts"] !== undefined) {
                    if (!(validate65(data36["mta-sts"], { instancePath: instancePath + "/defaults/mta-sts", parentData: data36, parentDataProperty: "mta-sts", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.records !== undefined) {
                    if (!(validate67(data36.records, { instancePath: instancePath + "/defaults/records", parentData: data36, parentDataProperty: "records", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.levels !== undefined) {
                    if (!(validate69(data36.levels, { instancePath: instancePath + "/defaults/levels", parentData: data36, parentDataProperty: "levels", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.reasons !== undefined) {
                    if (!(validate73(data36.reasons, { instancePath: instancePath + "/defaults/reasons", parentData: data36, parentDataProperty: "reasons", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                        errors = vErrors.length;
                    }
                }
                if (data36.parameters !== undefined) {
                    if (!(validate76(data36.parameters, { instancePath: instancePath + "/defaults/parameters", parentData: data36, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.defaults.type, parentSchema: schema19.properties.defaults, data: data36 };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data48 = data.waivers;
            if (Array.isArray(data48)) {
                const len4 = data48.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data49 = data48[i4];
                    if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                        if (data49.check === undefined) {
                            const err56 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "check" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                        if (data49.domain === undefined) {
                            const err57 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "domain" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                        if (data49.reason === undefined) {
                            const err58 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                        if (data49.expires === undefined) {
                            const err59 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        for (const key5 in data49) {
                            if (!(((((key5 === "check") || (key5 === "domain")) || (key5 === "reason")) || (key5 === "owner")) || (key5 === "expires"))) {
                                const err60 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema19.properties.waivers.items, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data49.check !== undefined) {
                            let data50 = data49.check;
                            if (typeof data50 === "string") {
                                if (func2(data50) < 1) {
                                    const err61 = { instancePath: instancePath + "/waivers/" + i4 + "/check", schemaPath: "#/properties/waivers/items/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.check, data: data50 };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err62 = { instancePath: instancePath + "/waivers/" + i4 + "/check", schemaPath: "#/properties/waivers/items/properties/check/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.check.type, parentSchema: schema19.properties.waivers.items.properties.check, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                        }
                        if (data49.domain !== undefined) {
                            let data51 = data49.domain;
                            if (typeof data51 === "string") {
                                if (func2(data51) < 1) {
                                    const err63 = { instancePath: instancePath + "/waivers/" + i4 + "/domain", schemaPath: "#/properties/waivers/items/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.domain, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err64 = { instancePath: instancePath + "/waivers/" + i4 + "/domain", schemaPath: "#/properties/waivers/items/properties/domain/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.domain.type, parentSchema: schema19.properties.waivers.items.properties.domain, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data49.reason !== undefined) {
                            let data52 = data49.reason;
                            if (typeof data52 === "string") {
                                if (func2(data52) < 1) {
                                    const err65 = { instancePath: instancePath + "/waivers/" + i4 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.reason, data: data52 };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/waivers/" + i4 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.reason.type, parentSchema: schema19.properties.waivers.items.properties.reason, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data49.owner !== undefined) {
                            let data53 = data49.owner;
                            if (typeof data53 === "string") {
                                if (func2(data53) < 1) {
                                    const err67 = { instancePath: instancePath + "/waivers/" + i4 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.owner, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/waivers/" + i4 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.owner.type, parentSchema: schema19.properties.waivers.items.properties.owner, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data49.expires !== undefined) {
                            let data54 = data49.expires;
                            if (((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")) {
                                const err69 = { instancePath: instancePath + "/waivers/" + i4 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: schema19.properties.waivers.items.properties.expires.type }, schema: schema19.properties.waivers.items.properties.expires.type, parentSchema: schema19.properties.waivers.items.properties.expires, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                            if (typeof data54 === "string") {
                                if (func2(data54) < 1) {
                                    const err70 = { instancePath: instancePath + "/waivers/" + i4 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.expires, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err70];
                                    }
                                    else {
                                        vErrors.push(err70);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err71 = { instancePath: instancePath + "/waivers/" + i4, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.waivers.items.type, parentSchema: schema19.properties.waivers.items, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err72 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.waivers.type, parentSchema: schema19.properties.waivers, data: data48 };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
        if (data.attestations !== undefined) {
            let data55 = data.attestations;
            if (Array.isArray(data55)) {
                if (data55.length > 1000) {
                    const err73 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/maxItems", keyword: "maxItems", params: { limit: 1000 }, schema: 1000, parentSchema: schema19.properties.attestations, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
                const len5 = data55.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data56 = data55[i5];
                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                        if (data56.requirement === undefined) {
                            const err74 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "requirement" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                        if (data56.statement === undefined) {
                            const err75 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "statement" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                        if (data56.by === undefined) {
                            const err76 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "by" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                        if (data56.date === undefined) {
                            const err77 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "date" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                        if (data56["valid-until"] === undefined) {
                            const err78 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "valid-until" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                        if (data56.evidence === undefined) {
                            const err79 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema19.properties.attestations.items.required, parentSchema: schema19.properties.attestations.items, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                        for (const key6 in data56) {
                            if (!(((((((key6 === "requirement") || (key6 === "statement")) || (key6 === "by")) || (key6 === "date")) || (key6 === "valid-until")) || (key6 === "evidence")) || (key6 === "domains"))) {
                                const err80 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema19.properties.attestations.items, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data56.requirement !== undefined) {
                            let data57 = data56.requirement;
                            if (typeof data57 === "string") {
                                if (func2(data57) < 1) {
                                    const err81 = { instancePath: instancePath + "/attestations/" + i5 + "/requirement", schemaPath: "#/properties/attestations/items/properties/requirement/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.requirement, data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err82 = { instancePath: instancePath + "/attestations/" + i5 + "/requirement", schemaPath: "#/properties/attestations/items/properties/requirement/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attestations.items.properties.requirement.type, parentSchema: schema19.properties.attestations.items.properties.requirement, data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data56.statement !== undefined) {
                            let data58 = data56.statement;
                            if (typeof data58 === "string") {
                                if (func2(data58) > 1000) {
                                    const err83 = { instancePath: instancePath + "/attestations/" + i5 + "/statement", schemaPath: "#/properties/attestations/items/properties/statement/maxLength", keyword: "maxLength", params: { limit: 1000 }, schema: 1000, parentSchema: schema19.properties.attestations.items.properties.statement, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                                if (func2(data58) < 1) {
                                    const err84 = { instancePath: instancePath + "/attestations/" + i5 + "/statement", schemaPath: "#/properties/attestations/items/properties/statement/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.statement, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err85 = { instancePath: instancePath + "/attestations/" + i5 + "/statement", schemaPath: "#/properties/attestations/items/properties/statement/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attestations.items.properties.statement.type, parentSchema: schema19.properties.attestations.items.properties.statement, data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                        }
                        if (data56.by !== undefined) {
                            let data59 = data56.by;
                            if (typeof data59 === "string") {
                                if (func2(data59) > 200) {
                                    const err86 = { instancePath: instancePath + "/attestations/" + i5 + "/by", schemaPath: "#/properties/attestations/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.attestations.items.properties.by, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                                if (func2(data59) < 1) {
                                    const err87 = { instancePath: instancePath + "/attestations/" + i5 + "/by", schemaPath: "#/properties/attestations/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.by, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/attestations/" + i5 + "/by", schemaPath: "#/properties/attestations/items/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attestations.items.properties.by.type, parentSchema: schema19.properties.attestations.items.properties.by, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                        if (data56.date !== undefined) {
                            let data60 = data56.date;
                            if (((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))) && (typeof data60 !== "boolean")) {
                                const err89 = { instancePath: instancePath + "/attestations/" + i5 + "/date", schemaPath: "#/properties/attestations/items/properties/date/type", keyword: "type", params: { type: schema19.properties.attestations.items.properties.date.type }, schema: schema19.properties.attestations.items.properties.date.type, parentSchema: schema19.properties.attestations.items.properties.date, data: data60 };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                            if (typeof data60 === "string") {
                                if (func2(data60) < 1) {
                                    const err90 = { instancePath: instancePath + "/attestations/" + i5 + "/date", schemaPath: "#/properties/attestations/items/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.date, data: data60 };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data56["valid-until"] !== undefined) {
                            let data61 = data56["valid-until"];
                            if (((typeof data61 !== "string") && (!((typeof data61 == "number") && (isFinite(data61))))) && (typeof data61 !== "boolean")) {
                                const err91 = { instancePath: instancePath + "/attestations/" + i5 + "/valid-until", schemaPath: "#/properties/attestations/items/properties/valid-until/type", keyword: "type", params: { type: schema19.properties.attestations.items.properties["valid-until"].type }, schema: schema19.properties.attestations.items.properties["valid-until"].type, parentSchema: schema19.properties.attestations.items.properties["valid-until"], data: data61 };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                            if (typeof data61 === "string") {
                                if (func2(data61) < 1) {
                                    const err92 = { instancePath: instancePath + "/attestations/" + i5 + "/valid-until", schemaPath: "#/properties/attestations/items/properties/valid-until/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties["valid-until"], data: data61 };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data56.evidence !== undefined) {
                            let data62 = data56.evidence;
                            if (typeof data62 === "string") {
                                if (func2(data62) > 2048) {
                                    const err93 = { instancePath: instancePath + "/attestations/" + i5 + "/evidence", schemaPath: "#/properties/attestations/items/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema19.properties.attestations.items.properties.evidence, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                                if (func2(data62) < 1) {
                                    const err94 = { instancePath: instancePath + "/attestations/" + i5 + "/evidence", schemaPath: "#/properties/attestations/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.evidence, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err95 = { instancePath: instancePath + "/attestations/" + i5 + "/evidence", schemaPath: "#/properties/attestations/items/properties/evidence/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attestations.items.properties.evidence.type, parentSchema: schema19.properties.attestations.items.properties.evidence, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data56.domains !== undefined) {
                            let data63 = data56.domains;
                            if (Array.isArray(data63)) {
                                if (data63.length < 1) {
                                    const err96 = { instancePath: instancePath + "/attestations/" + i5 + "/domains", schemaPath: "#/properties/attestations/items/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.domains, data: data63 };
                                    if (vErrors === null) {
                                        vErrors = [err96];
                                    }
                                    else {
                                        vErrors.push(err96);
                                    }
                                    errors++;
                                }
                                const len6 = data63.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data64 = data63[i6];
                                    if (typeof data64 === "string") {
                                        if (func2(data64) < 1) {
                                            const err97 = { instancePath: instancePath + "/attestations/" + i5 + "/domains/" + i6, schemaPath: "#/properties/attestations/items/properties/domains/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attestations.items.properties.domains.items, data: data64 };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err98 = { instancePath: instancePath + "/attestations/" + i5 + "/domains/" + i6, schemaPath: "#/properties/attestations/items/properties/domains/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attestations.items.properties.domains.items.type, parentSchema: schema19.properties.attestations.items.properties.domains.items, data: data64 };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err99 = { instancePath: instancePath + "/attestations/" + i5 + "/domains", schemaPath: "#/properties/attestations/items/properties/domains/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.attestations.items.properties.domains.type, parentSchema: schema19.properties.attestations.items.properties.domains, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err100 = { instancePath: instancePath + "/attestations/" + i5, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.attestations.items.type, parentSchema: schema19.properties.attestations.items, data: data56 };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err101 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.attestations.type, parentSchema: schema19.properties.attestations, data: data55 };
                if (vErrors === null) {
                    vErrors = [err101];
                }
                else {
                    vErrors.push(err101);
                }
                errors++;
            }
        }
        if (data.reports !== undefined) {
            let data65 = data.reports;
            if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                for (const key7 in data65) {
                    if (!((key7 === "tls-rpt") || (key7 === "dmarc"))) {
                        const err102 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema19.properties.reports, data: data65 };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                }
                if (data65["tls-rpt"] !== undefined) {
                    if (!(validate90(data65["tls-rpt"], { instancePath: instancePath + "/reports/tls-rpt", parentData: data65, parentDataProperty: "tls-rpt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                        errors = vErrors.length;
                    }
                }
                if (data65.dmarc !== undefined) {
                    if (!(validate90(data65.dmarc, { instancePath: instancePath + "/reports/dmarc", parentData: data65, parentDataProperty: "dmarc", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err103 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.reports.type, parentSchema: schema19.properties.reports, data: data65 };
                if (vErrors === null) {
                    vErrors = [err103];
                }
                else {
                    vErrors.push(err103);
                }
                errors++;
            }
        }
        if (data.advance !== undefined) {
            let data68 = data.advance;
            if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (const key8 in data68) {
                    if (!(((key8 === "pull-request") || (key8 === "dmarc")) || (key8 === "mta-sts"))) {
                        const err104 = { instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema19.properties.advance, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
                if (data68["pull-request"] !== undefined) {
                    let data69 = data68["pull-request"];
                    if (typeof data69 !== "boolean") {
                        const err105 = { instancePath: instancePath + "/advance/pull-request", schemaPath: "#/properties/advance/properties/pull-request/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.advance.properties["pull-request"].type, parentSchema: schema19.properties.advance.properties["pull-request"], data: data69 };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
                if (data68.dmarc !== undefined) {
                    let data70 = data68.dmarc;
                    if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                        for (const key9 in data70) {
                            if (!(((((key9 === "days") || (key9 === "messages")) || (key9 === "pass-rate")) || (key9 === "unknown")) || (key9 === "goal"))) {
                                const err106 = { instancePath: instancePath + "/advance/dmarc", schemaPath: "#/properties/advance/properties/dmarc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema19.properties.advance.properties.dmarc, data: data70 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data70.days !== undefined) {
                            let data71 = data70.days;
                            if (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) {
                                const err107 = { instancePath: instancePath + "/advance/dmarc/days", schemaPath: "#/properties/advance/properties/dmarc/properties/days/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.advance.properties.dmarc.properties.days.type, parentSchema: schema19.properties.advance.properties.dmarc.properties.days, data: data71 };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                            if ((typeof data71 == "number") && (isFinite(data71))) {
                                if (data71 > 366 || isNaN(data71)) {
                                    const err108 = { instancePath: instancePath + "/advance/dmarc/days", schemaPath: "#/properties/advance/properties/dmarc/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 }, schema: 366, parentSchema: schema19.properties.advance.properties.dmarc.properties.days, data: data71 };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                                if (data71 < 7 || isNaN(data71)) {
                                    const err109 = { instancePath: instancePath + "/advance/dmarc/days", schemaPath: "#/properties/advance/properties/dmarc/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 7 }, schema: 7, parentSchema: schema19.properties.advance.properties.dmarc.properties.days, data: data71 };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data70.messages !== undefined) {
                            let data72 = data70.messages;
                            if (!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) {
                                const err110 = { instancePath: instancePath + "/advance/dmarc/messages", schemaPath: "#/properties/advance/properties/dmarc/properties/messages/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.advance.properties.dmarc.properties.messages.type, parentSchema: schema19.properties.advance.properties.dmarc.properties.messages, data: data72 };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                            if ((typeof data72 == "number") && (isFinite(data72))) {
                                if (data72 > 1000000000 || isNaN(data72)) {
                                    const err111 = { instancePath: instancePath + "/advance/dmarc/messages", schemaPath: "#/properties/advance/properties/dmarc/properties/messages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000 }, schema: 1000000000, parentSchema: schema19.properties.advance.properties.dmarc.properties.messages, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                if (data72 < 1 || isNaN(data72)) {
                                    const err112 = { instancePath: instancePath + "/advance/dmarc/messages", schemaPath: "#/properties/advance/properties/dmarc/properties/messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.advance.properties.dmarc.properties.messages, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err112];
                                    }
                                    else {
                                        vErrors.push(err112);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data70["pass-rate"] !== undefined) {
                            let data73 = data70["pass-rate"];
                            if ((typeof data73 == "number") && (isFinite(data73))) {
                                if (data73 > 100 || isNaN(data73)) {
                                    const err113 = { instancePath: instancePath + "/advance/dmarc/pass-rate", schemaPath: "#/properties/advance/properties/dmarc/properties/pass-rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema19.properties.advance.properties.dmarc.properties["pass-rate"], data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                                if (data73 < 90 || isNaN(data73)) {
                                    const err114 = { instancePath: instancePath + "/advance/dmarc/pass-rate", schemaPath: "#/properties/advance/properties/dmarc/properties/pass-rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 90 }, schema: 90, parentSchema: schema19.properties.advance.properties.dmarc.properties["pass-rate"], data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err114];
                                    }
                                    else {
                                        vErrors.push(err114);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err115 = { instancePath: instancePath + "/advance/dmarc/pass-rate", schemaPath: "#/properties/advance/properties/dmarc/properties/pass-rate/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.advance.properties.dmarc.properties["pass-rate"].type, parentSchema: schema19.properties.advance.properties.dmarc.properties["pass-rate"], data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        if (data70.unknown !== undefined) {
                            let data74 = data70.unknown;
                            if ((typeof data74 == "number") && (isFinite(data74))) {
                                if (data74 > 50 || isNaN(data74)) {
                                    const err116 = { instancePath: instancePath + "/advance/dmarc/unknown", schemaPath: "#/properties/advance/properties/dmarc/properties/unknown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, schema: 50, parentSchema: schema19.properties.advance.properties.dmarc.properties.unknown, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                                if (data74 < 0 || isNaN(data74)) {
                                    const err117 = { instancePath: instancePath + "/advance/dmarc/unknown", schemaPath: "#/properties/advance/properties/dmarc/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.advance.properties.dmarc.properties.unknown, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err117];
                                    }
                                    else {
                                        vErrors.push(err117);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err118 = { instancePath: instancePath + "/advance/dmarc/unknown", schemaPath: "#/properties/advance/properties/dmarc/properties/unknown/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.advance.properties.dmarc.properties.unknown.type, parentSchema: schema19.properties.advance.properties.dmarc.properties.unknown, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                        }
                        if (data70.goal !== undefined) {
                            let data75 = data70.goal;
                            if (!((data75 === "quarantine") || (data75 === "reject"))) {
                                const err119 = { instancePath: instancePath + "/advance/dmarc/goal", schemaPath: "#/properties/advance/properties/dmarc/properties/goal/enum", keyword: "enum", params: { allowedValues: schema19.properties.advance.properties.dmarc.properties.goal.enum }, schema: schema19.properties.advance.properties.dmarc.properties.goal.enum, parentSchema: schema19.properties.advance.properties.dmarc.properties.goal, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err119];
                                }
                                else {
                                    vErrors.push(err119);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err120 = { instancePath: instancePath + "/advance/dmarc", schemaPath: "#/properties/advance/properties/dmarc/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.advance.properties.dmarc.type, parentSchema: schema19.properties.advance.properties.dmarc, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                }
                if (data68["mta-sts"] !== undefined) {
                    let data76 = data68["mta-sts"];
                    if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                        for (const key10 in data76) {
                            if (!(((key10 === "days") || (key10 === "sessions")) || (key10 === "organisations"))) {
                                const err121 = { instancePath: instancePath + "/advance/mta-sts", schemaPath: "#/properties/advance/properties/mta-sts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema19.properties.advance.properties["mta-sts"], data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        if (data76.days !== undefined) {
                            let data77 = data76.days;
                            if (!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) {
                                const err122 = { instancePath: instancePath + "/advance/mta-sts/days", schemaPath: "#/properties/advance/properties/mta-sts/properties/days/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.advance.properties["mta-sts"].properties.days.type, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.days, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                            if ((typeof data77 == "number") && (isFinite(data77))) {
                                if (data77 > 366 || isNaN(data77)) {
                                    const err123 = { instancePath: instancePath + "/advance/mta-sts/days", schemaPath: "#/properties/advance/properties/mta-sts/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 }, schema: 366, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.days, data: data77 };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                                if (data77 < 7 || isNaN(data77)) {
                                    const err124 = { instancePath: instancePath + "/advance/mta-sts/days", schemaPath: "#/properties/advance/properties/mta-sts/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 7 }, schema: 7, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.days, data: data77 };
                                    if (vErrors === null) {
                                        vErrors = [err124];
                                    }
                                    else {
                                        vErrors.push(err124);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data76.sessions !== undefined) {
                            let data78 = data76.sessions;
                            if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                                const err125 = { instancePath: instancePath + "/advance/mta-sts/sessions", schemaPath: "#/properties/advance/properties/mta-sts/properties/sessions/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.advance.properties["mta-sts"].properties.sessions.type, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.sessions, data: data78 };
                                if (vErrors === null) {
                                    vErrors = [err125];
                                }
                                else {
                                    vErrors.push(err125);
                                }
                                errors++;
                            }
                            if ((typeof data78 == "number") && (isFinite(data78))) {
                                if (data78 > 1000000000 || isNaN(data78)) {
                                    const err126 = { instancePath: instancePath + "/advance/mta-sts/sessions", schemaPath: "#/properties/advance/properties/mta-sts/properties/sessions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000 }, schema: 1000000000, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.sessions, data: data78 };
                                    if (vErrors === null) {
                                        vErrors = [err126];
                                    }
                                    else {
                                        vErrors.push(err126);
                                    }
                                    errors++;
                                }
                                if (data78 < 1 || isNaN(data78)) {
                                    const err127 = { instancePath: instancePath + "/advance/mta-sts/sessions", schemaPath: "#/properties/advance/properties/mta-sts/properties/sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.sessions, data: data78 };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data76.organisations !== undefined) {
                            let data79 = data76.organisations;
                            if (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) {
                                const err128 = { instancePath: instancePath + "/advance/mta-sts/organisations", schemaPath: "#/properties/advance/properties/mta-sts/properties/organisations/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.advance.properties["mta-sts"].properties.organisations.type, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.organisations, data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                            if ((typeof data79 == "number") && (isFinite(data79))) {
                                if (data79 > 100 || isNaN(data79)) {
                                    const err129 = { instancePath: instancePath + "/advance/mta-sts/organisations", schemaPath: "#/properties/advance/properties/mta-sts/properties/organisations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.organisations, data: data79 };
                                    if (vErrors === null) {
                                        vErrors = [err129];
                                    }
                                    else {
                                        vErrors.push(err129);
                                    }
                                    errors++;
                                }
                                if (data79 < 1 || isNaN(data79)) {
                                    const err130 = { instancePath: instancePath + "/advance/mta-sts/organisations", schemaPath: "#/properties/advance/properties/mta-sts/properties/organisations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.advance.properties["mta-sts"].properties.organisations, data: data79 };
                                    if (vErrors === null) {
                                        vErrors = [err130];
                                    }
                                    else {
                                        vErrors.push(err130);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err131 = { instancePath: instancePath + "/advance/mta-sts", schemaPath: "#/properties/advance/properties/mta-sts/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.advance.properties["mta-sts"].type, parentSchema: schema19.properties.advance.properties["mta-sts"], data: data76 };
                        if (vErrors === null) {
                            vErrors = [err131];
                        }
                        else {
                            vErrors.push(err131);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err132 = { instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.advance.type, parentSchema: schema19.properties.advance, data: data68 };
                if (vErrors === null) {
                    vErrors = [err132];
                }
                else {
                    vErrors.push(err132);
                }
                errors++;
            }
        }
    }
    else {
        const err133 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err133];
        }
        else {
            vErrors.push(err133);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateIncluded = validate93;
const schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/included-policy.schema.json", "title": "Included mail policy", "description": "A file that `include:` of mail-policy.yml names: the mail domains of one team, and the expectations for each.", "type": "object", "additionalProperties": false, "required": ["version", "domains"], "properties": { "version": { "description": "The version of this file format.", "const": 1 }, "domains": { "description": "The domains to audit: a bare name, or a map with `name` and its settings. No other file lists them.", "$ref": "mail-policy.schema.json#/properties/domains" }, "defaults": { "description": "Settings for every domain of this file that does not override them, over the `defaults` of mail-policy.yml.", "$ref": "mail-policy.schema.json#/properties/defaults" }, "waivers": { "description": "Failures of the domains of this file that are accepted for a time.", "$ref": "mail-policy.schema.json#/properties/waivers" }, "attestations": { "description": "Statements of the operator, for the domains of this file. They replace those of mail-policy.yml on the same requirement.", "$ref": "mail-policy.schema.json#/properties/attestations" } } };
const schema34 = { "description": "The domains to audit: a bare name, or a map with `name` and its settings.", "type": "array", "minItems": 1, "maxItems": 10000, "items": { "title": "Domain", "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "The domain, e.g. `example.de`. Internationalised names can be written in Unicode.", "type": "string", "minLength": 1, "examples": ["example.de", "b\u00fccher.example"] }, "mail": { "$ref": "#/$defs/mail" }, "owner": { "$ref": "#/$defs/owner" }, "dkim": { "$ref": "#/$defs/dkim" }, "spf": { "$ref": "#/$defs/spf" }, "dmarc": { "$ref": "#/$defs/dmarc" }, "services": { "$ref": "#/$defs/services" }, "mta-sts": { "$ref": "#/$defs/mta-sts" }, "records": { "$ref": "#/$defs/records" }, "levels": { "$ref": "#/$defs/levels" }, "reasons": { "$ref": "#/$defs/reasons" }, "parameters": { "$ref": "#/$defs/parameters" } } }, "examples": [["example.org", { "name": "example.de", "dkim": { "selectors": ["s1"] } }]] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 10000) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 10000 }, schema: 10000, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.length < 1) {
            const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema34.items.type }, schema: schema34.items.type, parentSchema: schema34.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema34.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.name === undefined) {
                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema34.items.required, parentSchema: schema34.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                for (const key0 in data0) {
                    if (!(func1.call(schema34.items.properties, key0))) {
                        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0.name !== undefined) {
                    let data1 = data0.name;
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema34.items.properties.name, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema34.items.properties.name.type, parentSchema: schema34.items.properties.name, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data0.mail !== undefined) {
                    if (!(validate53(data0.mail, { instancePath: instancePath + "/" + i0 + "/mail", parentData: data0, parentDataProperty: "mail", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.owner !== undefined) {
                    if (!(validate55(data0.owner, { instancePath: instancePath + "/" + i0 + "/owner", parentData: data0, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.dkim !== undefined) {
                    if (!(validate57(data0.dkim, { instancePath: instancePath + "/" + i0 + "/dkim", parentData: data0, parentDataProperty: "dkim", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.spf !== undefined) {
                    if (!(validate59(data0.spf, { instancePath: instancePath + "/" + i0 + "/spf", parentData: data0, parentDataProperty: "spf", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.dmarc !== undefined) {
                    if (!(validate61(data0.dmarc, { instancePath: instancePath + "/" + i0 + "/dmarc", parentData: data0, parentDataProperty: "dmarc", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.services !== undefined) {
                    if (!(validate63(data0.services, { instancePath: instancePath + "/" + i0 + "/services", parentData: data0, parentDataProperty: "services", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0["mta-sts"] !== undefined) {
                    if (!(validate65(data0["mta-sts"], { instancePath: instancePath + "/" + i0 + "/mta-sts", parentData: data0, parentDataProperty: "mta-sts", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.records !== undefined) {
                    if (!(validate67(data0.records, { instancePath: instancePath + "/" + i0 + "/records", parentData: data0, parentDataProperty: "records", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.levels !== undefined) {
                    if (!(validate69(data0.levels, { instancePath: instancePath + "/" + i0 + "/levels", parentData: data0, parentDataProperty: "levels", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.reasons !== undefined) {
                    if (!(validate73(data0.reasons, { instancePath: instancePath + "/" + i0 + "/reasons", parentData: data0, parentDataProperty: "reasons", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.parameters !== undefined) {
                    if (!(validate76(data0.parameters, { instancePath: instancePath + "/" + i0 + "/parameters", parentData: data0, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "title": "Defaults", "description": "Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.", "type": "object", "additionalProperties": false, "properties": { "mail": { "$ref": "#/$defs/mail" }, "owner": { "$ref": "#/$defs/owner" }, "dkim": { "$ref": "#/$defs/dkim" }, "spf": { "$ref": "#/$defs/spf" }, "dmarc": { "$ref": "#/$defs/dmarc" }, "services": { "$ref": "#/$defs/services" }, "mta-sts": { "$ref": "#/$defs/mta-sts" }, "records": { "$ref": "#/$defs/records" }, "levels": { "$ref": "#/$defs/levels" }, "reasons": { "$ref": "#/$defs/reasons" }, "parameters": { "$ref": "#/$defs/parameters" } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema35.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.mail !== undefined) {
            if (!(validate53(data.mail, { instancePath: instancePath + "/mail", parentData: data, parentDataProperty: "mail", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.owner !== undefined) {
            if (!(validate55(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.dkim !== undefined) {
            if (!(validate57(data.dkim, { instancePath: instancePath + "/dkim", parentData: data, parentDataProperty: "dkim", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.spf !== undefined) {
            if (!(validate59(data.spf, { instancePath: instancePath + "/spf", parentData: data, parentDataProperty: "spf", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
            }
        }
        if (data.dmarc !== undefined) {
            if (!(validate61(data.dmarc, { instancePath: instancePath + "/dmarc", parentData: data, parentDataProperty: "dmarc", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
            }
        }
        if (data.services !== undefined) {
            if (!(validate63(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data["mta-sts"] !== undefined) {
            if (!(validate65(data["mta-sts"], { instancePath: instancePath + "/mta-sts", parentData: data, parentDataProperty: "mta-sts", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
        }
        if (data.records !== undefined) {
            if (!(validate67(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
            }
        }
        if (data.levels !== undefined) {
            if (!(validate69(data.levels, { instancePath: instancePath + "/levels", parentData: data, parentDataProperty: "levels", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.reasons !== undefined) {
            if (!(validate73(data.reasons, { instancePath: instancePath + "/reasons", parentData: data, parentDataProperty: "reasons", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.parameters !== undefined) {
            if (!(validate76(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "description": "Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.", "type": "array", "items": { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["check", "domain", "reason", "expires"], "properties": { "check": { "description": "The check, e.g. `dane/present`.", "type": "string", "minLength": 1 }, "domain": { "description": "The domain of the policy to which the waiver applies.", "type": "string", "minLength": 1 }, "reason": { "description": "Why the failure is accepted.", "type": "string", "minLength": 1 }, "owner": { "description": "Who is responsible for it.", "type": "string", "minLength": 1, "examples": ["@mail-team"] }, "expires": { "description": "The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2027-03-31"] } } }, "examples": [[{ "check": "dane/present", "domain": "example.de", "reason": "the provider signs from 2027-03", "expires": "2027-03-31" }]] };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.check === undefined) {
                    const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "check" }, schema: schema36.items.required, parentSchema: schema36.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (data0.domain === undefined) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "domain" }, schema: schema36.items.required, parentSchema: schema36.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.reason === undefined) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema36.items.required, parentSchema: schema36.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.expires === undefined) {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expires" }, schema: schema36.items.required, parentSchema: schema36.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key0 in data0) {
                    if (!(((((key0 === "check") || (key0 === "domain")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))) {
                        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data0.check !== undefined) {
                    let data1 = data0.check;
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err5 = { instancePath: instancePath + "/" + i0 + "/check", schemaPath: "#/items/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.items.properties.check, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/" + i0 + "/check", schemaPath: "#/items/properties/check/type", keyword: "type", params: { type: "string" }, schema: schema36.items.properties.check.type, parentSchema: schema36.items.properties.check, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.domain !== undefined) {
                    let data2 = data0.domain;
                    if (typeof data2 === "string") {
                        if (func2(data2) < 1) {
                            const err7 = { instancePath: instancePath + "/" + i0 + "/domain", schemaPath: "#/items/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.items.properties.domain, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/" + i0 + "/domain", schemaPath: "#/items/properties/domain/type", keyword: "type", params: { type: "string" }, schema: schema36.items.properties.domain.type, parentSchema: schema36.items.properties.domain, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data0.reason !== undefined) {
                    let data3 = data0.reason;
                    if (typeof data3 === "string") {
                        if (func2(data3) < 1) {
                            const err9 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.items.properties.reason, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema36.items.properties.reason.type, parentSchema: schema36.items.properties.reason, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data0.owner !== undefined) {
                    let data4 = data0.owner;
                    if (typeof data4 === "string") {
                        if (func2(data4) < 1) {
                            const err11 = { instancePath: instancePath + "/" + i0 + "/owner", schemaPath: "#/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.items.properties.owner, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/" + i0 + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema36.items.properties.owner.type, parentSchema: schema36.items.properties.owner, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data0.expires !== undefined) {
                    let data5 = data0.expires;
                    if (((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) {
                        const err13 = { instancePath: instancePath + "/" + i0 + "/expires", schemaPath: "#/items/properties/expires/type", keyword: "type", params: { type: schema36.items.properties.expires.type }, schema: schema36.items.properties.expires.type, parentSchema: schema36.items.properties.expires, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (typeof data5 === "string") {
                        if (func2(data5) < 1) {
                            const err14 = { instancePath: instancePath + "/" + i0 + "/expires", schemaPath: "#/items/properties/expires/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.items.properties.expires, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema36.items.type, parentSchema: schema36.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate120.errors = vErrors;
    return errors === 0;
}
validate120.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "description": "Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.", "type": "array", "maxItems": 1000, "items": { "title": "Attestation", "type": "object", "additionalProperties": false, "required": ["requirement", "statement", "by", "date", "valid-until", "evidence"], "properties": { "requirement": { "description": "The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.", "type": "string", "minLength": 1, "examples": ["TR-03108-04-M", "TR-03182-12-M"] }, "statement": { "description": "How the requirement is met.", "type": "string", "minLength": 1, "maxLength": 1000 }, "by": { "description": "Who states it: a person, and in which role.", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Erika Mustermann, head of IT security"] }, "date": { "description": "The day it was stated: `2026-05-01`.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2026-05-01"] }, "valid-until": { "description": "The last day on which it counts, UTC: `2027-05-01`.", "type": ["string", "number", "boolean"], "minLength": 1, "examples": ["2027-05-01"] }, "evidence": { "description": "What shows it: an https URL, or a file of this repository, relative to the folder of this file.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["https://wiki.example.de/mail/outbound-tls", "evidence/outbound-tls.pdf"] }, "domains": { "description": "The domains of the policy that it is for. Default: each domain that the requirement concerns.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["example.de", "example.org"]] } } }, "examples": [[{ "requirement": "TR-03108-04-M", "statement": "All outbound relays validate DNSSEC and use STARTTLS", "by": "Erika Mustermann, head of IT security", "date": "2026-05-01", "valid-until": "2027-05-01", "evidence": "evidence/outbound-tls.pdf" }]] };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 }, schema: 1000, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.requirement === undefined) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "requirement" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.statement === undefined) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "statement" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.by === undefined) {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0.date === undefined) {
                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "date" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0["valid-until"] === undefined) {
                    const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "valid-until" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data0.evidence === undefined) {
                    const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema37.items.required, parentSchema: schema37.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                for (const key0 in data0) {
                    if (!(((((((key0 === "requirement") || (key0 === "statement")) || (key0 === "by")) || (key0 === "date")) || (key0 === "valid-until")) || (key0 === "evidence")) || (key0 === "domains"))) {
                        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data0.requirement !== undefined) {
                    let data1 = data0.requirement;
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err8 = { instancePath: instancePath + "/" + i0 + "/requirement", schemaPath: "#/items/properties/requirement/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.requirement, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/" + i0 + "/requirement", schemaPath: "#/items/properties/requirement/type", keyword: "type", params: { type: "string" }, schema: schema37.items.properties.requirement.type, parentSchema: schema37.items.properties.requirement, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data0.statement !== undefined) {
                    let data2 = data0.statement;
                    if (typeof data2 === "string") {
                        if (func2(data2) > 1000) {
                            const err10 = { instancePath: instancePath + "/" + i0 + "/statement", schemaPath: "#/items/properties/statement/maxLength", keyword: "maxLength", params: { limit: 1000 }, schema: 1000, parentSchema: schema37.items.properties.statement, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (func2(data2) < 1) {
                            const err11 = { instancePath: instancePath + "/" + i0 + "/statement", schemaPath: "#/items/properties/statement/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.statement, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/" + i0 + "/statement", schemaPath: "#/items/properties/statement/type", keyword: "type", params: { type: "string" }, schema: schema37.items.properties.statement.type, parentSchema: schema37.items.properties.statement, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data0.by !== undefined) {
                    let data3 = data0.by;
                    if (typeof data3 === "string") {
                        if (func2(data3) > 200) {
                            const err13 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema37.items.properties.by, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (func2(data3) < 1) {
                            const err14 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.by, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema37.items.properties.by.type, parentSchema: schema37.items.properties.by, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data0.date !== undefined) {
                    let data4 = data0.date;
                    if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) {
                        const err16 = { instancePath: instancePath + "/" + i0 + "/date", schemaPath: "#/items/properties/date/type", keyword: "type", params: { type: schema37.items.properties.date.type }, schema: schema37.items.properties.date.type, parentSchema: schema37.items.properties.date, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (typeof data4 === "string") {
                        if (func2(data4) < 1) {
                            const err17 = { instancePath: instancePath + "/" + i0 + "/date", schemaPath: "#/items/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.date, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                if (data0["valid-until"] !== undefined) {
                    let data5 = data0["valid-until"];
                    if (((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) {
                        const err18 = { instancePath: instancePath + "/" + i0 + "/valid-until", schemaPath: "#/items/properties/valid-until/type", keyword: "type", params: { type: schema37.items.properties["valid-until"].type }, schema: schema37.items.properties["valid-until"].type, parentSchema: schema37.items.properties["valid-until"], data: data5 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (typeof data5 === "string") {
                        if (func2(data5) < 1) {
                            const err19 = { instancePath: instancePath + "/" + i0 + "/valid-until", schemaPath: "#/items/properties/valid-until/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties["valid-until"], data: data5 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
                if (data0.evidence !== undefined) {
                    let data6 = data0.evidence;
                    if (typeof data6 === "string") {
                        if (func2(data6) > 2048) {
                            const err20 = { instancePath: instancePath + "/" + i0 + "/evidence", schemaPath: "#/items/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema37.items.properties.evidence, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (func2(data6) < 1) {
                            const err21 = { instancePath: instancePath + "/" + i0 + "/evidence", schemaPath: "#/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.evidence, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/" + i0 + "/evidence", schemaPath: "#/items/properties/evidence/type", keyword: "type", params: { type: "string" }, schema: schema37.items.properties.evidence.type, parentSchema: schema37.items.properties.evidence, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data0.domains !== undefined) {
                    let data7 = data0.domains;
                    if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                            const err23 = { instancePath: instancePath + "/" + i0 + "/domains", schemaPath: "#/items/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.domains, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        const len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            if (typeof data8 === "string") {
                                if (func2(data8) < 1) {
                                    const err24 = { instancePath: instancePath + "/" + i0 + "/domains/" + i1, schemaPath: "#/items/properties/domains/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.items.properties.domains.items, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/" + i0 + "/domains/" + i1, schemaPath: "#/items/properties/domains/items/type", keyword: "type", params: { type: "string" }, schema: schema37.items.properties.domains.items.type, parentSchema: schema37.items.properties.domains.items, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/" + i0 + "/domains", schemaPath: "#/items/properties/domains/type", keyword: "type", params: { type: "array" }, schema: schema37.items.properties.domains.type, parentSchema: schema37.items.properties.domains, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema37.items.type, parentSchema: schema37.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
    }
    else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema37.type, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    validate122.errors = vErrors;
    return errors === 0;
}
validate122.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/included-policy.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.domains === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" }, schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "version") || (key0 === "domains")) || (key0 === "defaults")) || (key0 === "waivers")) || (key0 === "attestations"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema33.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.domains !== undefined) {
            if (!(validate94(data.domains, { instancePath: instancePath + "/domains", parentData: data, parentDataProperty: "domains", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
            }
        }
        if (data.defaults !== undefined) {
            if (!(validate107(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
            }
        }
        if (data.waivers !== undefined) {
            if (!(validate120(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
            }
        }
        if (data.attestations !== undefined) {
            if (!(validate122(data.attestations, { instancePath: instancePath + "/attestations", parentData: data, parentDataProperty: "attestations", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate93.errors = vErrors;
    return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/src/policy/schema.js




/** The type of a value other than null. */
const typeOf = (data) => (Array.isArray(data) ? "array" : typeof data);
/** A type error in words for the author of the file. If text is accepted, the message names only text. */
function describeTypeFault(data, types, written) {
    const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
    if (data === null)
        return (0,message/* message */.iU)("policy/no-value", { types: wanted });
    const found = typeOf(data);
    if (written === null)
        return (0,message/* message */.iU)("policy/type", { found, types: wanted });
    if (typeof data === "number" && types.includes("number"))
        return (0,message/* message */.iU)("policy/not-finite", { text: written });
    if (!types.includes("string"))
        return (0,message/* message */.iU)("policy/type-of", { text: written, found, types: wanted });
    return (0,message/* message */.iU)("policy/not-text", { text: written, found });
}
function quoteValue(data) {
    if (typeof data === "object" && data !== null)
        return (0,message/* message */.iU)("policy/type-name", { type: typeOf(data) });
    return typeof data === "string" ? (0,quote/* quoteCharacters */.rU)(data) : String(data);
}
/** Messages per schema keyword; null if another module reports the same error. */
const KEYWORD_FAULTS = {
    type: ({ data, schema: types }, written) => ({
        message: describeTypeFault(data, [types].flat(), written),
    }),
    enum: ({ data, schema: allowed }) => {
        const known = allowed;
        if (data === null)
            return { message: (0,message/* message */.iU)("policy/no-choice", { allowed: known }) };
        const fault = (0,message/* message */.iU)("policy/choice", { text: quoteValue(data), allowed: known });
        return typeof data === "string" ? { message: fault, unknownWord: { word: data, known } } : { message: fault };
    },
    const: ({ data, schema: only }) => ({
        message: (0,message/* message */.iU)("policy/version", { text: quoteValue(data), version: String(only) }),
    }),
    additionalProperties: ({ params, parentSchema }) => {
        const key = params["additionalProperty"];
        const known = Object.keys(parentSchema.properties ?? {});
        return {
            step: key,
            part: "key",
            message: (0,message/* message */.iU)("policy/unknown-key", { known }),
            unknownWord: { word: key, known },
        };
    },
    required: ({ params, parentSchema }) => {
        const key = params["missingProperty"];
        // the rule that a policy without `include` has domains is a schema of its own, without their description
        const about = (parentSchema.properties ?? mail_policy_schema.properties)?.[key];
        return {
            step: key,
            message: about?.const === undefined
                ? (0,message/* message */.iU)("policy/missing", { about: about?.description ?? "" })
                : (0,message/* message */.iU)("policy/missing-value", { key, value: String(about.const) }),
        };
    },
    minLength: () => ({ message: (0,message/* message */.iU)("policy/empty") }),
    maxLength: ({ data, schema: most }) => ({
        message: (0,message/* message */.iU)("policy/characters", { count: Array.from(data).length, limit: most }),
    }),
    minItems: () => ({ message: (0,message/* message */.iU)("policy/no-entries") }),
    maxItems: ({ data, schema: most }) => ({
        message: (0,message/* message */.iU)("policy/entries", { count: data.length, limit: most }),
    }),
    minimum: ({ data, schema: least }) => ({
        message: (0,message/* message */.iU)("policy/minimum", { text: String(data), least: String(least) }),
    }),
    maximum: ({ data, schema: most }) => ({
        message: (0,message/* message */.iU)("policy/maximum", { text: String(data), most: String(most) }),
    }),
    // Beside the error of the rule itself.
    if: () => null,
    // Keys that are check ids: `semantics.ts` suggests the intended check.
    pattern: () => null,
    propertyNames: () => null,
};
/** A JSON pointer (RFC 6901) into the value as a path. */
function pointerToPath(pointer, value) {
    const path = [];
    let at = value;
    for (const step of pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(at) ? Number(key) : key);
        at = at[key];
    }
    return path;
}
/** All schema errors of the main policy. */
function validateSchema(source) {
    return schemaFaults(source, validatePolicy);
}
/** All schema errors of an included file. */
function validateIncludedSchema(source) {
    return schemaFaults(source, validateIncluded);
}
function schemaFaults(source, validate) {
    validate(source.value);
    return (validate.errors ?? []).flatMap((error) => {
        const at = pointerToPath(error.instancePath, source.value);
        const words = KEYWORD_FAULTS[error.keyword]?.(error, source.spanAt(at).rawText);
        if (words === undefined)
            throw new Error(`a defect: no words for ${error.keyword} in the schema`);
        if (words === null)
            return [];
        const { step, part = "value", message: fault, unknownWord } = words;
        const path = step === undefined ? at : [...at, step];
        return [{ path, offset: source.offsetOf(path, part), message: fault, unknownWord }];
    });
}

// EXTERNAL MODULE: ./lib/src/policy/source.js + 1 modules
var policy_source = __webpack_require__(29356);
;// CONCATENATED MODULE: ./lib/src/policy/load.js
// Parses mail-policy.yml and the files that it includes into a Policy, or reports all errors together.













/** Project limit: domains of all files; a run holds some of each until it ends. */
const MAX_DOMAINS = 100_000;
/** The policy in `octets`; `file` is the name in its places. Throws InputError with all problems, file by file. */
function parsePolicy(file, octets, vocabulary, files = NO_FILES) {
    const main = (0,policy_source/* parseSource */.P)(file, octets);
    const shared = new SharedLists();
    // The semantic rules first: their message about a key is clearer than that of the schema.
    const mainFaults = [...main.faults, ...validateSemantics(main, vocabulary, main, shared), ...validateSchema(main)];
    const { included, faults } = readIncluded(main, files);
    mainFaults.push(...faults);
    const part = mainFaults.length === 0 ? buildPart(main) : null;
    const others = parseIncluded(main, included, { vocabulary, shared, outer: part?.inheritance });
    const tooLong = shared.totals.faults();
    mainFaults.push(...unknownAttestedDomains(main, shared), ...countFaults(main, shared), ...tooLong.flatMap(({ source, fault }) => (source === main ? [fault] : [])));
    const all = new fault_list/* FaultList */.x().add(mainFaults, main.locationAt).append(others.faults);
    for (const { source, fault } of tooLong)
        if (source !== main)
            all.add([fault], source.locationAt);
    const parts = [part, ...others.parts].filter((one) => one !== null);
    const domains = parts.flatMap((one) => one.domains);
    if (all.isEmpty && included.length > 0)
        all.addLocated(foreignRecordsFaults(file, domains));
    if (!all.isEmpty)
        throw all.toError();
    return {
        file,
        sha256: (0,hash/* policyHash */.t)([{ file, octets }, ...included]),
        included: {
            patterns: includePatterns(main).map(({ pattern }) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), pattern)),
            files: included.map((one) => one.file),
        },
        ...buildMainSettings(main, vocabulary.formats),
        domains,
        waivers: parts.flatMap(({ waivers }) => waivers),
    };
}
/** Each file is parsed and built before the next, so that one tree of YAML is held beside the main policy's. */
function parseIncluded(main, included, { vocabulary, shared, outer }) {
    const all = new fault_list/* FaultList */.x();
    const parts = included.flatMap(({ file, octets }) => {
        if (shared.domains.size > MAX_DOMAINS)
            return [];
        try {
            const source = (0,policy_source/* parseSource */.P)(file, octets);
            const faults = [
                ...source.faults,
                ...validateSemantics(source, vocabulary, main, shared),
                ...validateIncludedSchema(source),
            ];
            all.add(faults, source.locationAt);
            return faults.length === 0 && outer !== undefined ? [buildPart(source, outer)] : [];
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            all.addLocated(error.faults);
            return [];
        }
    });
    return { parts, faults: all };
}
function countFaults(main, { domains }) {
    if (domains.size <= MAX_DOMAINS)
        return [];
    return [(0,semantics_settings/* createFault */.ne)(main, ["include"], (0,message/* message */.iU)("policy/domains", { limit: MAX_DOMAINS }))];
}

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(53289);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(45663);
// EXTERNAL MODULE: ./lib/src/sources/heap.js
var heap = __webpack_require__(35681);
// EXTERNAL MODULE: ./lib/src/zones/repository/included-policies.js
var included_policies = __webpack_require__(94254);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/zones/repository/policy-files.js
var policy_files = __webpack_require__(27903);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 3 modules
var formats = __webpack_require__(77018);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/watched-tree.js
var watched_tree = __webpack_require__(95334);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(97652);
// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(28050);
// EXTERNAL MODULE: ./lib/src/reason.js
var reason = __webpack_require__(50564);
// EXTERNAL MODULE: ./lib/src/policy/shards.js
var shards = __webpack_require__(81672);
// EXTERNAL MODULE: ./lib/src/run/zone-selectors.js
var zone_selectors = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/src/run/load-inputs.js
// The inputs of every audit: the policy, its selected domains, and the declared records and MTA-STS policies.




















const VOCABULARY = {
    checks: checks/* CHECKS */.u.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined })),
    formats: formats/* ZONE_FORMATS */.uo,
    validateResolver: resolverProblem,
};
/** The policy in `octets`, as if it stood in the file of that name; `files` has those that it includes. Throws InputError. */
function parsePolicyFile(name, octets, files) {
    return parsePolicy(name, octets, VOCABULARY, files);
}
/**
 * Reads all inputs from the repository, for the domains of a shard, or for those that the user names, all if that is none. Rejects with
 * InputError, UsageError (exit 2) or AuditError (exit 3).
 */
async function loadInputs(access, wanted, shard = null) {
    const { config, root } = access;
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    const files = new watched_tree/* WatchedTree */.$(await openFolder(access));
    const repository = new repository_repository/* Repository */.LN(folder, files);
    const octets = readPolicyFile(config, repository);
    const written = (0,heap/* withoutYoungGrowth */.Q)(() => parsePolicyFile(repository.nameOf(config), octets, (0,included_policies/* includedPolicies */.J)(repository)));
    await (0,read_zones/* loadFormatsOf */.Q)(written);
    const zones = (0,read_zones/* readDeclaredZones */.w)(written, folder, files);
    const { policy, notes } = (0,zone_selectors/* withZoneSelectors */.x)(written, zones.zones);
    demandEvidence(policy, repository);
    return {
        repository,
        filesRead: () => files.filesRead.map((path) => repository.nameOf(path)),
        policy,
        ...selectDomains(policy, wanted, shard),
        changedOnly: null,
        declared: { ...zones, notes: [...zones.notes, ...notes] },
        policyFiles: (0,policy_files/* readPolicyFiles */.Q)(policy, folder, files),
    };
}
async function openFolder({ config, root, isUntrusted }) {
    const folder = new file_tree/* DiskTree */.C4(root);
    if (!isUntrusted)
        return folder;
    try {
        return new file_tree/* DiskTree */.C4(root, await (0,git/* trackedFiles */.O)(folder.linkFreeFolderOf(config)));
    }
    catch (error) {
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("git/untracked", { reason: (0,reason/* reasonOf */.A)(error) }));
    }
}
/** Throws a UsageError that names the policy as the user did. It has no line: nothing was read. */
function readPolicyFile(config, repository) {
    const content = repository.readContent(config, input_limits/* MAX_FILE_OCTETS */.tA);
    if ("text" in content)
        return Buffer.from(content.text, "latin1");
    const { problem } = content;
    throw new errors/* UsageError */.eb((0,repository_repository/* isMissingFile */.F6)(problem) ? (0,message/* message */.iU)("run/no-policy", { config }) : (0,message/* message */.iU)("run/policy", { config, problem }));
}
function resolverProblem(url) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d3)(url);
    return "problem" in parsed ? parsed.problem : null;
}
/** Throws an InputError that names every file of evidence that cannot be read. */
function demandEvidence({ domains }, repository) {
    const attestations = new Set(domains.flatMap((domain) => domain.attestations));
    const faults = [...attestations].flatMap(({ evidence }) => {
        if ("url" in evidence)
            return [];
        const { file, location } = evidence;
        const problem = repository.problemAt(repository.pathOf(file));
        return problem === null ? [] : [{ location, message: (0,message/* message */.iU)("policy/evidence-file", { text: file, problem }) }];
    });
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults);
}
function selectDomains(policy, wanted, shard) {
    if (shard !== null) {
        const { shardOf } = (0,shards/* shardDomains */.ET)(namesOf(policy.domains), shard.of);
        const selects = (name) => shardOf(name) === shard.number;
        return { domains: policy.domains.filter(({ name }) => selects(name)), selects };
    }
    const named = namedDomains(policy, wanted);
    const names = new Set(namesOf(named));
    const isWhole = named.length === policy.domains.length;
    return { domains: named, selects: (name) => isWhole || names.has(name) };
}
const namesOf = (domains) => domains.map(({ name }) => name);
function namedDomains(policy, wanted) {
    if (wanted.length === 0)
        return policy.domains;
    const chosen = wanted.map((text) => {
        const parsed = (0,mail_domain/* parseMailDomain */.n)(text);
        const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
        if (found === undefined)
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("run/not-a-domain", { text, config: policy.file }));
        return found;
    });
    return [...new Set(chosen)];
}


/***/ })),

/***/ 39163:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ selectorsByDomain),
/* harmony export */   x: () => (/* binding */ withZoneSelectors)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48266);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _policy_semantics_dkim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63096);
/* harmony import */ var _standards_dkim_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18032);
// DKIM selectors of domains whose policy declares none: those that their own whole zones list.





/** Project limit: selectors of one domain that are taken from its zone. */
const MAX_SELECTORS = 100;
/** The policy with these selectors, and a note for each domain that has them. */
function withZoneSelectors(policy, zones) {
    const listed = selectorsByDomain(zones);
    const notes = [];
    const domains = policy.domains.map((domain) => {
        const { name, mail, location, dkim } = domain;
        const retired = new Set(dkim.retired.map((selector) => selector.name));
        const found = (listed.get(name) ?? []).filter((selector) => !retired.has(selector.name));
        if (dkim.selectors.length > 0 || found.length === 0 || !_define_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SENDING_KINDS */ .r9.includes(mail))
            return domain;
        const selectors = found.slice(0, MAX_SELECTORS);
        const names = found.map((selector) => selector.name);
        notes.push({ location, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("declared-zone/selectors", { domain: name, selectors: names }) });
        return { ...domain, dkim: { ...dkim, selectors } };
    });
    return { policy: { ...policy, domains }, notes };
}
/**
 * The selectors of each domain: a whole zone lists all below its apex; RFC 6376 \u00a73.6.2.1 says which names these are. Other names there
 * begin with an underscore (`_adsp`, RFC 5617 \u00a74.1; `_report`, RFC 6651 \u00a73).
 */
function selectorsByDomain(zones) {
    const found = new Map();
    for (const { name: owner, location } of zones.filter(({ isComplete }) => isComplete).flatMap(possibleKeys)) {
        const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(owner);
        const at = labels.lastIndexOf("_domainkey");
        if (at < 1)
            continue;
        const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLabels */ .GJ)(labels.slice(0, at));
        if (!(0,_policy_semantics_dkim_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelector */ .cB)(name))
            continue;
        const domain = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLabels */ .GJ)(labels.slice(at + 1));
        const selectors = found.get(domain) ?? new Map();
        if (!selectors.has(name))
            selectors.set(name, { name, location });
        found.set(domain, selectors);
    }
    return new Map([...found].map(([domain, selectors]) => [domain, [...selectors.values()]]));
}
/** RRsets that may be or lead to keys in use, among them those that are undecided. */
function possibleKeys({ records, undecided }) {
    const declared = records
        .filter((record) => record.rr.name.includes("_domainkey") && isKeyInUse(record))
        .map(({ rr: { name }, location }) => ({ name, location }));
    return [...declared, ...undecided.filter(({ type }) => type === "TXT" || type === "CNAME")];
}
/** An alias may lead to a key. A key that is revoked (RFC 6376 \u00a73.6.1, empty `p`) is not in use. */
function isKeyInUse(record) {
    if (!record.isParsed)
        return false;
    const { rr } = record;
    return rr.type === "CNAME" || ("strings" in rr.data && !(0,_standards_dkim_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDkim */ .lx)(rr.data.strings.join("")).isRevoked);
}


/***/ })),

/***/ 35681:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutYoungGrowth),
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
// How much memory this process takes for garbage before it is collected: V8's own limits are for machines with much memory.

/** Percent of what is in use; V8 lets the heap grow to four times that where the machine has much memory. */
const GROWTH_PERCENT = 50;
/**
 * Octets of the young generation. V8 doubles it while much in it survives, up to 32 MiB in Node 20 and 128 MiB in Node 24. An audit of 1,000
 * domains takes 30 MB less with these 8, and 140 MB less in Node 24. With 4 MiB it takes another 5 MB less, and collects twice as often.
 */
const YOUNG_OCTETS = 8 * 2 ** 20;
/** Octets that survive at most until it has that size. */
const MOST_FILLING = 4 * YOUNG_OCTETS;
const FILLING_LENGTH = 1_024;
/**
 * Does work whose results stay, such as to read a policy. The young generation does not become larger for them: V8 gives it back only after a
 * long wait, if at all. Not for zones: to read 100,000 records takes a quarter more processor time then.
 */
function withoutYoungGrowth(work) {
    const before = growthOfYoung;
    setGrowthOfYoung(1);
    try {
        return work();
    }
    finally {
        setGrowthOfYoung(before);
    }
}
/**
 * For a run that keeps little of much: before it begins, and again and again, for V8 makes the young generation smaller while a run waits.
 * Collecting more often costs such a run little. V8 reads these flags whenever it has collected, so they may change at any time; one that does
 * not know them says so on stderr, and goes on.
 */
function keepHeapSmall() {
    if (growthOfYoung === 1 && youngOctets() >= YOUNG_OCTETS)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
    setGrowthOfYoung(2);
    fillYoung();
    setGrowthOfYoung(1);
}
/** It grows while much of it survives. */
function fillYoung() {
    const surviving = [];
    for (let filled = 0; filled < MOST_FILLING && youngOctets() < YOUNG_OCTETS; filled += FILLING_LENGTH * 8)
        surviving.push(Array.from({ length: FILLING_LENGTH }, () => 0));
}
function youngOctets() {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === "new_space")?.space_size ?? YOUNG_OCTETS;
}
/** V8's own at first. */
let growthOfYoung = 2;
function setGrowthOfYoung(factor) {
    growthOfYoung = factor;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
}


/***/ })),

/***/ 36530:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findUnprintable)
/* harmony export */ });
// The characters that a YAML file may have: c-printable of YAML 1.1 \u00a74.1.1 and 1.2.2 \u00a75.1.
/** The first character that is not allowed: its offset, and its code point as `U+0007`; null where there is none. */
function findUnprintable(text) {
    const found = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (found === null)
        return null;
    const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { offset: found.index, codePoint: `U+${code}` };
}


/***/ })),

/***/ 94213:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ faultyZone)
/* harmony export */ });
/** A zone that could not be read. `origin` is the root if its name is unknown: it may be any zone. */
function faultyZone(origin, format, fault) {
    return { origin, format, isComplete: true, records: [], deleted: [], undecided: [], fault };
}


/***/ })),

/***/ 907:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ loadFormatsOf),
  w: () => (/* binding */ readDeclaredZones)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/zones/declared-zone.js
var declared_zone = __webpack_require__(94213);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 3 modules
var formats = __webpack_require__(77018);
// EXTERNAL MODULE: ./lib/src/zones/master-file/format.js + 2 modules
var format = __webpack_require__(29254);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository = __webpack_require__(94763);
;// CONCATENATED MODULE: ./lib/src/zones/repository/allowance.js
// What all that a policy declares may come to together, whatever entries and blocks it is in.



/** Project limit: a zone of 100,000 records has about 10 MiB; a run with so many records takes up to 2 GB of memory. */
const MAX_ALLOWANCE = { files: 100_000, octets: 256 * 2 ** 20, records: 500_000 };
/** The repository's files, as many as one policy may have read. */
class AllowedFiles extends repository/* Repository */.LN {
    #allowance;
    #files = 0;
    #octets = 0;
    #records = 0;
    constructor(folder, tree, allowance = MAX_ALLOWANCE) {
        super(folder, tree);
        this.#allowance = allowance;
    }
    readOctets(path, limit, maker) {
        const found = super.readOctets(path, limit, maker);
        if ("problem" in found)
            return found;
        const { file } = found;
        if (++this.#files > this.#allowance.files)
            return (0,repository/* fileProblem */.Wj)(file, (0,message/* message */.iU)("file/count-in-total", { limit: this.#allowance.files }));
        if (this.#take(found.text.length))
            return found;
        return (0,repository/* fileProblem */.Wj)(file, (0,message/* message */.iU)("file/size-in-total", { mebibytes: this.#mebibytes }));
    }
    /** Counts what is in no file of its own. Throws an AuditError where it is too much. */
    countOctets(octets) {
        if (!this.#take(octets))
            throw new errors/* AuditError */.M_((0,message/* message */.iU)("declared-total/octets", { mebibytes: this.#mebibytes }));
    }
    /** Counts what was declared. Throws an AuditError where it is too much. */
    countRecords(records) {
        this.#records += records;
        if (this.#records > this.#allowance.records)
            throw new errors/* AuditError */.M_((0,message/* message */.iU)("declared-total/records", { limit: this.#allowance.records }));
    }
    #take(octets) {
        this.#octets += octets;
        return this.#octets <= this.#allowance.octets;
    }
    get #mebibytes() {
        return this.#allowance.octets / 2 ** 20;
    }
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/read.js + 5 modules
var read = __webpack_require__(70848);
// EXTERNAL MODULE: ./lib/src/zones/validate-zones.js
var validate_zones = __webpack_require__(28396);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
;// CONCATENATED MODULE: ./lib/src/zones/read-zones.js












/** Loads the code for all that the policy declares, before it is read. */
function loadFormatsOf({ zones }) {
    return (0,formats/* loadFileFormats */.hc)([format/* MASTER_FILE */._.kind, ...zones.map(({ kind }) => kind)]); // a `records:` block has lines of master files
}
/**
 * All that the policy declares, once its formats are loaded; patterns are relative to the policy file. A fault costs the RRsets that have it, or the zone where it
 * leaves open which these are. Throws an InputError where a pattern matches no file, and an AuditError where a file cannot be read. `tree` holds the files where
 * they are not those on disk.
 */
function readDeclaredZones(policy, folder, tree) {
    const repository = new AllowedFiles(folder, tree);
    const readings = [...readSources(policy, repository), ...readBlocks(policy, repository)];
    const read = readings.flatMap((reading) => reading.zones).map(withoutDuplicates);
    const own = read.map(conflictsWithin);
    const checked = withFaultyRrsets(read, own.flat());
    const comparable = withoutFaultyRecords(read.filter(isSound), own.flat());
    const twice = (0,validate_zones/* duplicateZones */.NI)(checked.filter((zone) => isSound(zone) && zone.isComplete));
    const conflicts = conflictsAmongZones(comparable);
    const zones = withFaultyZones(withFaultyRrsets(checked, conflicts), twice);
    return {
        // what has a fault replaces another zone of its name
        zones: [...zones.filter(isSound), ...zones.flatMap(withoutContent)],
        notes: [
            ...readings.flatMap((reading) => reading.notes),
            ...refusalNotes(checked.filter((_, i) => zones[i]?.fault === undefined)),
        ],
        faults: (0,located_messages/* inPlaceOrder */.FN)([
            ...readings.flatMap((reading) => reading.problems),
            ...own.flatMap(located_messages/* atMostProblems */.Zl),
            ...(0,located_messages/* atMostProblems */.Zl)([...conflicts, ...twice]),
        ]),
    };
}
function isSound({ fault }) {
    return fault === undefined;
}
function withoutContent({ origin, format, fault }) {
    return fault === undefined ? [] : [(0,declared_zone/* faultyZone */.o)(origin, format, fault)];
}
/** What is wrong in a zone beyond what its reader has seen. */
function conflictsWithin(zone) {
    if (zone.fault !== undefined)
        return [];
    return [...(0,validate_zones/* outOfZoneRecords */.Uk)(zone), ...(zone.isComplete ? (0,validate_zones/* conflictingRecords */.Zq)(zone.records) : [])];
}
/** The zones without the records that have conflicts of their own: a record is said to be wrong once. */
function withoutFaultyRecords(zones, conflicts) {
    const faulty = new Set(conflicts.flatMap(({ between }) => between));
    return zones.map((zone) => ({ ...zone, records: zone.records.filter((record) => !faulty.has(record)) }));
}
/** The zones; RRsets that contradict each other are undecided: either may be right. */
function withFaultyRrsets(zones, conflicts) {
    if (conflicts.length === 0)
        return [...zones];
    const faults = new Map();
    const ofOthers = new Map();
    for (const { location, message, between, zone } of conflicts) {
        const fault = { location, message };
        for (const record of between)
            if (!faults.has(record))
                faults.set(record, fault);
        if (zone === undefined)
            continue;
        const rrsets = between.map((record) => faultyRrset(record, fault));
        ofOthers.set(zone, [...rrsets, ...(ofOthers.get(zone) ?? [])]);
    }
    return zones.map((zone) => {
        const own = zone.records.flatMap((record) => {
            const fault = faults.get(record);
            return fault === undefined ? [] : [faultyRrset(record, fault)];
        });
        const faulty = [...own, ...((zone.isComplete ? ofOthers.get(zone.origin) : null) ?? [])];
        return { ...zone, undecided: [...zone.undecided, ...faulty] };
    });
}
function faultyRrset({ rr: { name, type }, location }, fault) {
    return { name, type, location, fault };
}
/** The zones; of those that are declared twice, either may be right. */
function withFaultyZones(zones, twice) {
    const faults = new Map(twice.map(({ zone, location, message }) => [zone, { location, message }]));
    return zones.map((zone) => {
        const fault = faults.get(zone.origin);
        return fault === undefined ? zone : { ...zone, fault };
    });
}
/** Of zones that are judged apart from some faulty RRsets: that their server or tool refuses all of it until then. */
function refusalNotes(zones) {
    return zones.flatMap((zone) => {
        const first = zone.undecided.find(({ fault }) => fault !== undefined)?.fault;
        const refusal = (0,formats/* findFileFormat */.Nz)(zone.format).describeRefusal?.(zone) ?? null;
        if (first === undefined || refusal === null)
            return [];
        const { location } = first;
        return [{ location, message: (0,message/* message */.iU)("declared-zone/refused", { refusal }) }];
    });
}
function withoutDuplicates(zone) {
    const records = (0,validate_zones/* distinct */.dM)(zone.records);
    if (records.length === zone.records.length)
        return zone;
    const kept = new Set(records);
    return { ...zone, records, duplicates: zone.records.filter((record) => !kept.has(record)) };
}
/** Each file is read once for each kind of entry that names it. */
function readSources(policy, repository) {
    const folder = repository.folderOf(policy.file);
    const seen = new Set();
    return readEach(policy.zones, (source) => {
        const paths = repository.find(source.pattern, folder).filter((path) => !seen.has(`${source.kind} ${path}`));
        for (const path of paths)
            seen.add(`${source.kind} ${path}`);
        const reading = (0,formats/* findFileFormat */.Nz)(source.kind).read(paths, source.options, repository);
        return { ...reading, notes: [...reading.notes, ...unauditedZones(reading.zones, policy, source.location)] };
    });
}
/** The zones that have nothing to do with a domain of the policy. */
function unauditedZones(zones, { domains }, location) {
    const above = new Set(domains.flatMap(({ name }) => ancestorsOf(name)));
    const audited = new Set(domains.map(({ name }) => name));
    const idle = [...new Set(zones.map(({ origin }) => origin))].filter((origin) => !above.has(origin) && !ancestorsOf(origin).some((name) => audited.has(name)));
    if (idle.length === 0)
        return [];
    return [{ location, message: (0,message/* message */.iU)("declared-zone/not-audited", { zones: idle }) }];
}
/** The name, and all above it. */
function ancestorsOf(name) {
    const names = [];
    for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
        names.push(at);
    return names;
}
function readBlocks({ domains }, repository) {
    const blocks = domains.flatMap(({ name, records }) => (records === null ? [] : [{ ...records, name }]));
    return readEach(blocks, (block) => (0,read/* readInlineBlock */.j)(block.name, block, repository));
}
/**
 * What each place of the policy comes to. Throws all that cannot be read, each with its place: an InputError if a pattern of the
 * policy is among the causes, otherwise an AuditError.
 */
function readEach(parts, read) {
    const faults = [];
    let isPatternWrong = false;
    const readings = parts.map((part) => {
        try {
            return read(part);
        }
        catch (error) {
            if (!(error instanceof errors/* AuditError */.M_))
                throw error;
            isPatternWrong ||= error instanceof repository/* PatternError */.JM;
            faults.push(...error.reasons.map((message) => ({ location: part.location, message })));
            return null;
        }
    });
    if (faults.length > 0)
        throw unreadable((0,located_messages/* inPlaceOrder */.FN)(faults), isPatternWrong);
    return readings.filter((reading) => reading !== null);
}
function unreadable(faults, isPatternWrong) {
    if (isPatternWrong)
        return new errors/* InputError */.dz((0,located_messages/* atMostProblems */.Zl)(faults));
    const more = faults.length > located_messages/* MAX_PROBLEMS */.aZ ? [(0,message/* message */.iU)("zone-fault/others", { count: faults.length - located_messages/* MAX_PROBLEMS */.aZ })] : [];
    return new errors/* AuditError */.M_([...faults.slice(0, located_messages/* MAX_PROBLEMS */.aZ).map(model/* withPlace */.qS), ...more]);
}
/** What zones say against each other. */
function conflictsAmongZones(zones) {
    const complete = zones.filter((zone) => zone.isComplete);
    const partial = zones.filter((zone) => !zone.isComplete);
    return [
        ...(0,validate_zones/* oversizedRrsets */.ze)(zones),
        ...(0,validate_zones/* overlappingDeclarations */.TZ)(complete, partial),
        ...(0,validate_zones/* conflictingRecords */.Zq)(partial.flatMap((zone) => zone.records)),
    ];
}


/***/ })),

/***/ 94254:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ includedPolicies)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _policy_input_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79022);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94763);
// The files that a policy includes, as the repository has them.




/** Finds and reads them; the policy itself is never one of them. */
function includedPolicies(repository) {
    return {
        find: (pattern, policyFile) => {
            try {
                const paths = repository.find(pattern, repository.folderOf(policyFile));
                const files = paths.map((path) => repository.nameOf(path)).filter((file) => file !== policyFile);
                return files.length > 0 ? { files } : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/no-other-file", { pattern }) };
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M_))
                    throw error;
                const { reasons } = error;
                return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/include-problems", { problems: reasons, count: reasons.length }) };
            }
        },
        read: (file) => {
            const content = repository.readContent(repository.pathOf(file), _policy_input_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_OCTETS */ .tA);
            if ("problem" in content)
                return (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(file, content.problem);
            return { octets: Buffer.from(content.text, "latin1") };
        },
    };
}


/***/ })),

/***/ 27903:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ policyLineLocator),
/* harmony export */   Q: () => (/* binding */ readPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94887);
/* harmony import */ var _located_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64241);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94763);
// MTA-STS policies that this repository deploys (RFC 8461 \u00a73.2): read as they are, octet for octet.





/** Project limit: senders may reject more than 64 KiB (RFC 8461 \u00a73.3), and that is what the report says of a larger file. */
const MAX_POLICY = 2 ** 20;
/** Reads the policy files of all domains; `folder` and `tree` as for zone files. Throws an InputError where one is missing, else an AuditError where one cannot be read; it names them all. */
function readPolicyFiles(policy, folder, tree) {
    const repository = new _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .LN(folder, tree);
    const read = new Map();
    const faults = [];
    let isMissing = false;
    const files = policy.domains.flatMap(({ name, mtaSts: { policyFile } }) => {
        if (policyFile === null)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.folderOf(policyFile.location.file), policyFile.path);
        const found = read.get(path) ?? repository.readOctets(path, MAX_POLICY);
        read.set(path, found);
        if (!("problem" in found))
            return [{ domain: name, ...found }];
        faults.push({ location: policyFile.location, message: found.problem });
        isMissing ||= (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingFile */ .F6)(found.problem);
        return [];
    });
    const all = (0,_located_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlaceOrder */ .FN)(faults);
    if (isMissing)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(all);
    if (all.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(all.map(_model_js__WEBPACK_IMPORTED_MODULE_4__/* .withPlace */ .qS));
    return files;
}
/** A line's key (RFC 8461 \u00a73.2). */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}:/;
/** Finds the place of evidence from a policy: the first line with its key where the text is a line, else the beginning. */
function policyLineLocator({ file, text: policy }) {
    const lines = new Map();
    for (const [i, line] of policy.split("\n").entries()) {
        const key = KEY.exec(line)?.[0];
        if (key !== undefined && !lines.has(key))
            lines.set(key, i + 1);
    }
    return (text) => {
        const key = text.includes("\n") ? undefined : KEY.exec(text)?.[0];
        return { file, line: lines.get(key) ?? 1, column: 1 };
    };
}


/***/ })),

/***/ 95334:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ WatchedTree)
/* harmony export */ });
class WatchedTree {
    #tree;
    #read = new Set();
    constructor(tree) {
        this.#tree = tree;
    }
    /** The paths of the files that were asked for, whether they exist or not. */
    get filesRead() {
        return [...this.#read];
    }
    entries(folder) {
        return this.#tree.entries(folder);
    }
    leadsOut(path) {
        return this.#tree.leadsOut(path);
    }
    isFile(path) {
        return this.#tree.isFile(path);
    }
    read(path, limit, maker) {
        this.#read.add(path);
        return this.#tree.read(path, limit, maker);
    }
    pieces(path, maker) {
        this.#read.add(path);
        return this.#tree.pieces(path, maker);
    }
}


/***/ })),

/***/ 65211:
/***/ ((function (module) {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json","title":"Mail policy","description":"mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and the expectations for each.","type":"object","additionalProperties":false,"required":["version"],"if":{"not":{"required":["include"]}},"then":{"required":["domains"]},"properties":{"version":{"description":"The version of this file format.","const":1},"profile":{"description":"How strict the checks are. `tr-03108`: as in the guideline for e-mail service providers. `bsi`: as in the BSI\'s own test.","enum":["tr-03108","bsi"],"default":"tr-03108"},"resolvers":{"description":"The DNS resolvers to query; the first answer counts. `https://\u2026` is DNS over HTTPS, `tls://\u2026` DNS over TLS, `udp://\u2026` plain DNS, `system` the resolver of this machine. Default: two independent validating DNS-over-HTTPS services.","type":"array","items":{"type":"string","minLength":1},"examples":[["https://dns.example.net/dns-query"],["tls://192.0.2.53","udp://127.0.0.1:53"],["system"]]},"zones":{"description":"DNS-as-code files in this repository: the records after the merge.","type":"array","maxItems":1000,"items":{"title":"Zone files","type":"object","additionalProperties":false,"properties":{"bind":{"description":"RFC 1035 master files: a path or glob, relative to the folder of this file.","type":"string","minLength":1,"examples":["dns/*.zone"]},"origin":{"description":"Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).","type":"string","minLength":1,"examples":["example.org"]},"octodns":{"description":"octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone\'s folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.","type":"string","minLength":1,"examples":["config/*.yaml","config/*./*.yaml"]},"escaped-semicolons":{"description":"octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\\\;`; false: it is written `;`.","type":"boolean","default":true,"examples":[false]},"split-extension":{"description":"octoDNS: `split_extension` of its YamlProvider, the suffix of a zone\'s folder after the zone\'s name.","type":"string","default":".","minLength":1,"examples":[".",".tst"]},"shared-filename":{"description":"octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.","type":"string","minLength":1,"examples":["shared.yaml"]},"lenient":{"description":"octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS\'s validation refuses are published all the same.","type":"boolean","default":false,"examples":[true]},"part-of-zone":{"description":"octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.","type":"boolean","default":false,"examples":[true]},"default-ttl":{"description":"octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.","type":"integer","default":3600,"minimum":0,"maximum":2147483647,"examples":[300]},"terraform-plan":{"description":"Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.","type":"string","minLength":1,"examples":["plan.json"]},"zone-names":{"description":"Terraform: zone names by provider zone ID, for plans that contain only the ID.","type":"object","additionalProperties":{"type":"string","minLength":1},"examples":[{"Z0123456789ABCDEFGHIJ":"example.org"}]},"dnscontrol":{"description":"DNSControl\'s configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.","type":"string","minLength":1,"examples":["ir.json"]},"split-horizon-tag":{"description":"DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.","type":"string","examples":["outside",""]}}},"examples":[[{"bind":"dns/*.zone"}],[{"octodns":"config/*.yaml","escaped-semicolons":false}],[{"terraform-plan":"plan.json"}],[{"dnscontrol":"ir.json"}]]},"include":{"title":"Include","description":"More files of this policy: paths or globs, relative to the folder of this file. Each has its own domains, `defaults`, waivers and attestations.","type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"examples":["teams/*.yml",["teams/*.yml","brands/**/mail.yml"]]},"domains":{"description":"The domains to audit: a bare name, or a map with `name` and its settings.","type":"array","minItems":1,"maxItems":10000,"items":{"title":"Domain","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The domain, e.g. `example.de`. Internationalised names can be written in Unicode.","type":"string","minLength":1,"examples":["example.de","b\u00fccher.example"]},"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"examples":[["example.org",{"name":"example.de","dkim":{"selectors":["s1"]}}]]},"defaults":{"title":"Defaults","description":"Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.","type":"object","additionalProperties":false,"properties":{"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"waivers":{"description":"Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.","type":"array","items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","domain","reason","expires"],"properties":{"check":{"description":"The check, e.g. `dane/present`.","type":"string","minLength":1},"domain":{"description":"The domain of the policy to which the waiver applies.","type":"string","minLength":1},"reason":{"description":"Why the failure is accepted.","type":"string","minLength":1},"owner":{"description":"Who is responsible for it.","type":"string","minLength":1,"examples":["@mail-team"]},"expires":{"description":"The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.","type":["string","number","boolean"],"minLength":1,"examples":["2027-03-31"]}}},"examples":[[{"check":"dane/present","domain":"example.de","reason":"the provider signs from 2027-03","expires":"2027-03-31"}]]},"attestations":{"description":"Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.","type":"array","maxItems":1000,"items":{"title":"Attestation","type":"object","additionalProperties":false,"required":["requirement","statement","by","date","valid-until","evidence"],"properties":{"requirement":{"description":"The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.","type":"string","minLength":1,"examples":["TR-03108-04-M","TR-03182-12-M"]},"statement":{"description":"How the requirement is met.","type":"string","minLength":1,"maxLength":1000},"by":{"description":"Who states it: a person, and in which role.","type":"string","minLength":1,"maxLength":200,"examples":["Erika Mustermann, head of IT security"]},"date":{"description":"The day it was stated: `2026-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2026-05-01"]},"valid-until":{"description":"The last day on which it counts, UTC: `2027-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2027-05-01"]},"evidence":{"description":"What shows it: an https URL, or a file of this repository, relative to the folder of this file.","type":"string","minLength":1,"maxLength":2048,"examples":["https://wiki.example.de/mail/outbound-tls","evidence/outbound-tls.pdf"]},"domains":{"description":"The domains of the policy that it is for. Default: each domain that the requirement concerns.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["example.de","example.org"]]}}},"examples":[[{"requirement":"TR-03108-04-M","statement":"All outbound relays validate DNSSEC and use STARTTLS","by":"Erika Mustermann, head of IT security","date":"2026-05-01","valid-until":"2027-05-01","evidence":"evidence/outbound-tls.pdf"}]]},"reports":{"title":"Received reports","description":"Files with the reports that others sent about the domains: plain, compressed, or as mails. Only counts by day, source and result are kept.","type":"object","additionalProperties":false,"properties":{"tls-rpt":{"description":"TLS reports (RFC 8460): paths or globs, relative to the folder of this file.","$ref":"#/$defs/report-files"},"dmarc":{"description":"DMARC aggregate reports (RFC 9990, RFC 7489): paths or globs, relative to the folder of this file.","$ref":"#/$defs/report-files"}},"examples":[{"tls-rpt":"reports/tls/**","dmarc":"reports/dmarc/**"}]},"advance":{"title":"Advance","description":"How `mail-policy advance` proposes the next step of a rollout.","type":"object","additionalProperties":false,"properties":{"pull-request":{"description":"Whether the Action proposes steps as a pull request.","type":"boolean","default":false,"examples":[true]},"dmarc":{"title":"DMARC steps","description":"The evidence of received reports that a step of the DMARC policy needs.","type":"object","additionalProperties":false,"properties":{"days":{"description":"Minimum number of days that each policy is published. RFC 9989 \u00a77.4 asks for a month of `p=none` and as long of `p=quarantine`; a month also covers monthly mailings.","type":"integer","minimum":7,"maximum":366,"default":30,"examples":[30]},"messages":{"description":"Minimum number of messages in the reports of these days. After three times the days, a tenth is enough.","type":"integer","minimum":1,"maximum":1000000000,"default":150,"examples":[1000]},"pass-rate":{"description":"Share of your own messages that must pass DMARC, in percent.","type":"number","minimum":90,"maximum":100,"default":98,"examples":[99.5]},"unknown":{"description":"Share of all messages that one unknown sender may have, in percent.","type":"number","minimum":0,"maximum":50,"default":1,"examples":[0.5]},"goal":{"description":"The policy to end at. Without it the goal is `reject`, unless reports show mail from mailing lists, which RFC 9989 \u00a77.4 advises not to reject.","enum":["quarantine","reject"],"examples":["quarantine"]}},"examples":[{"days":30,"messages":1000,"pass-rate":99}]},"mta-sts":{"title":"MTA-STS steps","description":"The evidence of received TLS reports that an enforced MTA-STS policy needs.","type":"object","additionalProperties":false,"properties":{"days":{"description":"Days of reports without a failure.","type":"integer","minimum":7,"maximum":366,"default":14,"examples":[28]},"sessions":{"description":"Minimum number of sessions that senders tested against the policy in these days. After three times the days, a tenth is enough.","type":"integer","minimum":1,"maximum":1000000000,"default":100,"examples":[1000]},"organisations":{"description":"Minimum number of organisations that report them. After three times the days, one is enough.","type":"integer","minimum":1,"maximum":100,"default":2,"examples":[3]}},"examples":[{"days":28,"sessions":1000}]}},"examples":[{"pull-request":true,"dmarc":{"goal":"quarantine"}}]}},"$defs":{"report-files":{"title":"Report files","type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"examples":["reports/tls/**",["reports/google/*.json.gz","reports/mail/*.eml"]]},"mail":{"title":"Mail kind","description":"How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.","enum":["send-receive","send","receive","none"],"default":"send-receive"},"owner":{"title":"Owner","description":"Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.","type":"string","minLength":1,"examples":["@example/mail-team","Postmaster, +49 30 123456"]},"dkim":{"title":"Dkim","description":"The DKIM keys of the domain.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.","type":"array","items":{"title":"Selector","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The selector.","type":"string","minLength":1,"examples":["s1"]},"since":{"description":"The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.","type":"string","minLength":1,"examples":["2026-07-01"]}}},"examples":[["s1","s2"],[{"name":"s1","since":"2026-07-01"}]]},"retired":{"description":"Selectors no longer in use. They must not publish a usable key.","type":"array","items":{"type":"string","minLength":1},"examples":[["s0"]]}}},"spf":{"title":"Spf","description":"Expectations of the SPF record.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and the SPF result that each must get (RFC 7208).","type":"array","maxItems":100,"items":{"title":"Spf expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"sender":{"description":"The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.","type":"string","examples":["news@example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"result":{"description":"The result of the evaluation.","enum":["none","neutral","pass","fail","softfail","temperror","permerror"]}}},"examples":[[{"ip":"192.0.2.10","result":"pass"},{"ip":"203.0.113.9","sender":"x@example.de","result":"fail"}]]}}},"dmarc":{"title":"Dmarc","description":"Expectations of DMARC.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).","type":"array","maxItems":100,"items":{"title":"Dmarc expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"from":{"description":"The address in the From header. Default: postmaster at the domain.","type":"string","minLength":1,"examples":["news@example.de"]},"mail-from":{"description":"The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.","type":"string","examples":["bounce@bounce.example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"dkim":{"description":"The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.","type":"array","maxItems":10,"items":{"title":"Dkim signature","type":"object","additionalProperties":false,"required":["selector"],"properties":{"domain":{"description":"The signing domain (`d=`). Default: the domain of the From header.","type":"string","minLength":1,"examples":["example.de"]},"selector":{"description":"The selector (`s=`). Put one that looks like a number in quotes.","type":"string","minLength":1,"examples":["s1"]}}},"examples":[[{"domain":"example.de","selector":"s1"}]]},"result":{"description":"`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.","enum":["pass","none","quarantine","reject"]}}},"examples":[[{"from":"news@example.de","mail-from":"bounce@bounce.example.de","ip":"192.0.2.10","dkim":[{"selector":"s1"}],"result":"pass"},{"ip":"203.0.113.9","result":"reject"}]]}}},"services":{"title":"Services","description":"Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.","type":"boolean","default":false,"examples":[true]},"mta-sts":{"title":"Mta sts","description":"The MTA-STS policy of the domain.","type":"object","additionalProperties":false,"properties":{"policy-file":{"description":"The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.","type":"string","minLength":1,"examples":["mta-sts/example.de.txt"]}}},"records":{"title":"Records","description":"Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.","type":"string","examples":["@       MX  10 mx1.example.de.\\n_dmarc  TXT \\"v=DMARC1; p=reject\\"\\n"]},"levels":{"title":"Levels","description":"Levels by check id that differ from the profile. Each needs an entry in `reasons`.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"enum":["must","should","info","off"]},"examples":[{"dane/present":"should"}]},"reasons":{"title":"Reasons","description":"Reasons by check id for levels and parameters that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"string","minLength":1},"examples":[{"dane/present":"the provider signs from 2027-03"}]},"parameters":{"title":"Parameters","description":"Limits by check id that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"number","minimum":0},"examples":[{"spf/lookup-headroom":9}]},"check-id":{"title":"Check id","description":"A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"}}}');

/***/ }))

};
