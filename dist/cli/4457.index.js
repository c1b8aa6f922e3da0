export const id = 4457;
export const ids = [4457];
export const modules = {

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

/***/ 69219:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPrintableAscii)
/* harmony export */ });
// ASCII.
/** Whether all of a text are characters that ASCII prints, spaces included. */
function isPrintableAscii(text) {
    return !/[^ -~]/.test(text);
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

/***/ 47554:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toFileEdit),
/* harmony export */   x: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/** Project limit: lines of one edit; changes further apart do not read as one. */
const MAX_LINES = 100;
/** The edit that makes all changes; null where they overlap, are far apart, or change nothing. */
function toFileEdit(text, splices) {
    const inOrder = splices.toSorted((a, b) => a.line - b.line);
    const [first] = inOrder;
    if (first === undefined)
        return null;
    const line = first.count === 0 ? Math.max(1, first.line - 1) : first.line;
    const endLine = Math.min(text.lineCount, Math.max(line, ...inOrder.map((splice) => splice.line + splice.count - 1)));
    const before = endLine - line < MAX_LINES ? text.lines(line, endLine - line + 1) : null;
    if (before === null)
        return null;
    const after = [];
    let next = line;
    for (const splice of inOrder) {
        if (splice.line < next || splice.line > endLine + 1)
            return null;
        after.push(...before.slice(next - line, splice.line - line), ...splice.lines);
        next = splice.line + splice.count;
    }
    after.push(...before.slice(next - line));
    const isSame = after.length === before.length && after.every((one, i) => one === before[i]);
    return isSame ? null : { file: text.file, line, endLine, before, after };
}


/***/ })),

/***/ 54935:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex),
/* harmony export */   x: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/** Project limit: lines of one file; 64 MiB of octoDNS's YAML have about four millions. */
const MAX_LINES = 8_000_000;
/** Where the lines of a text begin: one number for each, of the first `MAX_LINES`. */
class LineIndex {
    file;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        for (let at = text.indexOf("\n"); at >= 0 && this.#starts.length <= MAX_LINES; at = text.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
    }
    /** Whether there are more. */
    get hasTooMany() {
        return this.#starts.length > MAX_LINES;
    }
    /** The place of an offset, line and column from 1. */
    locate(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file: this.file, line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ })),

/***/ 54457:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OCTODNS_FILES: () => (/* binding */ OCTODNS_FILES)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/text/ascii.js
var ascii = __webpack_require__(69219);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/zones/line-index.js
var line_index = __webpack_require__(54935);
// EXTERNAL MODULE: ./lib/src/text/yaml-characters.js
var yaml_characters = __webpack_require__(36530);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-block.js
// YAML in the style that octoDNS writes: block maps and lists, scalars and the simplest flow collections, each on one line. Its
// nodes have the texts and places that the library of `yaml-parts.ts` gives them, and cost a fraction. It stops where the style ends.

/** Beyond these (characters of a key and of an entry, collections within each other, entries of a map) the library reads: it has limits of its own. */
const MAX_KEY = 256;
const MAX_ENTRY = 100_000;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 32;
/** The text continues in a way that this reader does not know. */
class OtherStyle extends Error {
}
/**
 * The entries of the outermost map, each a map of its own; returns the offset of the first that is not in this style, the length of
 * the text if all are. Never throws, linear.
 */
function* readBlockStyle(text, lines) {
    if ((0,yaml_characters/* findUnprintable */.Q)(text) !== null || ["\t", "\r", "\u{feff}"].some((character) => text.includes(character)))
        return 0;
    const reader = new BlockReader(text, lines);
    let count = 0;
    while (reader.offset < text.length) {
        const start = reader.offset;
        const map = reader.readOutermost();
        // before the first entry may be what the library has something to say of
        if (map === null)
            return count === 0 ? 0 : start;
        count++;
        yield map;
    }
    return text.length;
}
/** A text that is one value or key in all places, and what a longer one begins with. */
const WORD = /[A-Za-z0-9_][\w.-]*/y;
const WORD_AS_KEY = /[A-Za-z0-9_][\w.-]*:[ \n]/y;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y;
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\["\\][^"\\\n]*)*"/y;
/** A key of one character and a colon at least: where white space is second, the library minds the lines before. */
const KEY_START = /["'\w]\S/y;
class BlockReader {
    #text;
    #lines;
    #at = 0;
    /** Spaces before the line whose content begins at `#at`; -1 at the end of the text. */
    #indent = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
        this.#findLine(0);
        if (this.#indent === 0 && text.startsWith("---\n", this.#at))
            this.#findLine(this.#at + "---\n".length);
    }
    /** Where the next line with content begins. */
    get offset() {
        return this.#at;
    }
    /** An entry of the outermost map; null where it is in another style, or may go on in the line behind it. */
    readOutermost() {
        const start = this.#at;
        try {
            if (!this.#isOutermost())
                return null;
            const entry = this.#readEntry(0, 1);
            if (!this.#isOutermost() || this.#at - start > MAX_ENTRY)
                return null;
            return { kind: "map", entries: [entry], at: this.#mark(start), end: entry.value.end };
        }
        catch (error) {
            if (!(error instanceof OtherStyle))
                throw error;
            return null;
        }
    }
    /** Whether a key of the outermost map may be next, or nothing is. */
    #isOutermost() {
        KEY_START.lastIndex = this.#at;
        return this.#indent < 0 || (this.#indent === 0 && KEY_START.test(this.#text));
    }
    /** `column`: the spaces before the keys of its map. */
    #readEntry(column, depth) {
        const key = this.#readKey();
        if (this.#endsLine())
            return { key, value: this.#readBelow(column, depth + 1), isMerged: false };
        const value = this.#readInLine();
        this.#demandLineEnd();
        return { key, value, isMerged: false };
    }
    #readKey() {
        const key = this.#readQuoted() ?? this.#readWord();
        const next = this.#text.charAt(this.#at + 1);
        const isKey = this.#text[this.#at] === ":" && (next === " " || next === "\n" || next === "");
        if (!isKey || key.end - key.at.offset > MAX_KEY)
            throw new OtherStyle();
        this.#at++;
        return key;
    }
    /** The value in the lines below its key. */
    #readBelow(column, depth) {
        if (this.#isDash() && this.#indent >= column)
            return this.#readList(this.#indent, depth);
        if (this.#indent > column)
            return this.#readMap(this.#indent, depth);
        throw new OtherStyle();
    }
    #readMap(column, depth) {
        if (depth > MAX_DEPTH)
            throw new OtherStyle();
        const map = { kind: "map", entries: [], at: this.#mark(this.#at), end: this.#at };
        do
            addEntry(map, this.#readEntry(column, depth));
        while (this.#indent === column);
        if (this.#indent > column)
            throw new OtherStyle();
        return map;
    }
    #readList(column, depth) {
        if (depth > MAX_DEPTH)
            throw new OtherStyle();
        const at = this.#mark(this.#at);
        const items = [];
        do {
            const dash = this.#at;
            this.#at++;
            this.#skipSpaces();
            items.push(this.#readItem(column + this.#at - dash, depth + 1));
        } while (this.#indent === column && this.#isDash());
        if (this.#indent > column)
            throw new OtherStyle();
        return { kind: "list", items, at, end: endOf(items) };
    }
    /** An item whose first character stands behind `column` others. */
    #readItem(column, depth) {
        WORD_AS_KEY.lastIndex = this.#at;
        if (WORD_AS_KEY.test(this.#text))
            return this.#readMap(column, depth);
        const item = this.#readInLine();
        this.#demandLineEnd();
        return item;
    }
    #readInLine() {
        const first = this.#text[this.#at];
        if (first === "{")
            return this.#readFlowMap();
        if (first === "[")
            return this.#readFlowList();
        return this.#readQuoted() ?? this.#readPlain();
    }
    #readFlowMap() {
        const map = { kind: "map", entries: [], at: this.#mark(this.#at), end: this.#at };
        do {
            this.#at++;
            this.#skipSpaces();
            const key = this.#readKey();
            this.#skipSpaces();
            addEntry(map, { key, value: this.#readQuoted() ?? this.#readWord(), isMerged: false });
            this.#skipSpaces();
        } while (this.#text[this.#at] === ",");
        this.#take("}");
        return map;
    }
    #readFlowList() {
        const at = this.#mark(this.#at);
        const items = [];
        do {
            this.#at++;
            this.#skipSpaces();
            items.push(this.#readQuoted() ?? this.#readWord());
            this.#skipSpaces();
        } while (this.#text[this.#at] === ",");
        this.#take("]");
        return { kind: "list", items, at, end: endOf(items) };
    }
    /** Null where no quote is next. */
    #readQuoted() {
        const start = this.#at;
        const quote = this.#text[start];
        if (quote !== "'" && quote !== '"')
            return null;
        if (this.#lineEnd(start) - start > MAX_ENTRY)
            throw new OtherStyle();
        const inner = this.#match(quote === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED).slice(1, -1);
        const text = quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(.)/g, "$1");
        return { kind: "scalar", text, isPlain: false, at: this.#mark(start), end: this.#at };
    }
    #readWord() {
        const start = this.#at;
        return { kind: "scalar", text: this.#match(WORD), isPlain: true, at: this.#mark(start), end: this.#at };
    }
    /** Text without quotes to the end of the line, or to a comment. */
    #readPlain() {
        const start = this.#at;
        this.#match(PLAIN_START);
        const lineEnd = this.#lineEnd(start);
        const line = this.#text.slice(start, lineEnd);
        const comment = line.indexOf(" #");
        const text = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
        if (text.endsWith(":") || text.includes(": "))
            throw new OtherStyle();
        this.#at = start + text.length;
        return { kind: "scalar", text, isPlain: true, at: this.#mark(start), end: this.#at };
    }
    /** The text that the sticky pattern takes. */
    #match(pattern) {
        const start = this.#at;
        pattern.lastIndex = start;
        if (!pattern.test(this.#text))
            throw new OtherStyle();
        this.#at = pattern.lastIndex;
        return this.#text.slice(start, this.#at);
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            throw new OtherStyle();
        this.#at++;
    }
    #isDash() {
        return this.#text[this.#at] === "-" && this.#text[this.#at + 1] === " ";
    }
    #skipSpaces() {
        while (this.#text[this.#at] === " ")
            this.#at++;
    }
    #demandLineEnd() {
        if (!this.#endsLine())
            throw new OtherStyle();
    }
    /** Skips spaces; if only a comment follows in the line, moves to the next line with content. */
    #endsLine() {
        this.#skipSpaces();
        const next = this.#text[this.#at];
        const isEnd = next === undefined || next === "\n" || (next === "#" && this.#text[this.#at - 1] === " ");
        if (isEnd)
            this.#findLine(this.#lineEnd(this.#at) + 1);
        return isEnd;
    }
    /** Moves to the content of the line that begins at `start`, or of the first behind it that is not a comment. */
    #findLine(start) {
        for (let line = start; line < this.#text.length; line = this.#lineEnd(this.#at) + 1) {
            this.#at = line;
            this.#skipSpaces();
            const next = this.#text[this.#at];
            this.#indent = this.#at - line;
            if (next !== "\n" && next !== "#" && next !== undefined)
                return;
        }
        this.#at = this.#text.length;
        this.#indent = -1;
    }
    #lineEnd(from) {
        const found = this.#text.indexOf("\n", from);
        return found < 0 ? this.#text.length : found;
    }
    #mark(offset) {
        return { lines: this.#lines, offset };
    }
}
/** Adds an entry to its map, where the library would not join maps or find a key twice. */
function addEntry(map, added) {
    const { text } = added.key;
    const { entries } = map;
    if (entries.length >= MAX_ENTRIES || entries.some(({ key }) => key.text === text))
        throw new OtherStyle();
    entries.push(added);
    map.end = added.value.end;
}
/** The offset behind the last item; a list in this style has one. */
function endOf(items) {
    return items.at(-1).end;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/policy/yaml-error.js
var yaml_error = __webpack_require__(77361);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-parts.js
// A YAML text, one entry of its outermost map after the other: so a zone of any size takes the memory of one entry.




/** Project limit: collections within each other; octoDNS's own shapes have eight. */
const yaml_parts_MAX_DEPTH = 32;
/** Project limit: lexemes of one entry, each costs the parser some hundred octets of memory. */
const MAX_LEXEMES = 600_000;
/** Project limit: characters of one lexeme; a record's data has at most 65,535 octets. */
const MAX_LEXEME = 2 ** 20;
/** Project limit: errors of one entry; more are of no use to a reader. */
const MAX_ERRORS = 10;
/** The lexer's mark of a document's beginning, and of a plain or block scalar. */
const DOCUMENT_START = "\u{2}";
const SCALAR_START = "\u{1f}";
/** The parts of a text, in order, from the one that begins at `from`; comments alone are not a part. Never throws, linear. */
function* readParts(text, from = 0) {
    const found = (0,yaml_characters/* findUnprintable */.Q)(text);
    if (found === null)
        yield* readPlainParts(text, from);
    else
        yield { offset: found.offset, problem: (0,message/* message */.iU)("yaml/character", { codePoint: found.codePoint }) };
}
function* readPlainParts(text, from) {
    const reading = new PartReader(from);
    for (const lexeme of new dist/* Lexer */.JG().lex(text.slice(from))) {
        if (reading.isPartStart(lexeme, text))
            yield* reading.takePart();
        const { offset } = reading;
        const problem = reading.refuseDocument(lexeme) ?? reading.feed(lexeme);
        if (problem !== null) {
            yield { offset, problem };
            return;
        }
    }
    yield* reading.takePart();
}
/** The state between two parts. */
class PartReader {
    #parser = new dist/* Parser */.iX();
    #tokens = [];
    #lexemes = 0;
    #errors = 0;
    #flows = 0;
    #inScalar = false;
    #inBlock = false;
    #hasContent;
    /** Whether there was a `---`, and whether a `...` ended the document. */
    #isMarked = false;
    #isEnded = false;
    /** `start`: the offset of the first part; others are before it if it is not 0. */
    constructor(start) {
        this.#parser.offset = start;
        this.#hasContent = start > 0;
    }
    get offset() {
        return this.#parser.offset;
    }
    /** Whether an entry of the outermost map begins with this lexeme: the first in its line, within no flow collection or text. */
    isPartStart(lexeme, text) {
        const { offset } = this;
        const first = offset === 0 || text[offset - 1] === "\n";
        return (this.#hasContent && first && this.#flows === 0 && !this.#inScalar && !this.#inBlock && isContentStart(lexeme));
    }
    /** What is wrong where another document begins with this lexeme, or none ends. To be asked of each before it is fed. */
    refuseDocument(lexeme) {
        if (this.#inScalar)
            return null;
        const hasBegun = this.#hasContent || this.#isMarked;
        if (lexeme === "...") {
            this.#isEnded = true;
            // the library lets it pass; PyYAML does not
            return hasBegun ? null : (0,message/* message */.iU)("yaml/invalid", { problem: (0,message/* message */.iU)("yaml/unexpected") });
        }
        if (lexeme === "---")
            this.#isMarked = true;
        const isSecond = lexeme === "---" ? hasBegun : this.#isEnded && isContent(lexeme);
        return isSecond ? (0,message/* message */.iU)("octodns/second-document") : null;
    }
    /** Takes a lexeme; says why the rest is not read. */
    feed(lexeme) {
        if (++this.#lexemes > MAX_LEXEMES)
            return (0,message/* message */.iU)("octodns/parts");
        if (lexeme.length > MAX_LEXEME)
            return (0,message/* message */.iU)("octodns/long-text");
        if (this.#inScalar)
            this.#inScalar = false;
        else if (lexeme === SCALAR_START)
            [this.#inScalar, this.#inBlock, this.#hasContent] = [true, false, true];
        else if (lexeme[0] === "|" || lexeme[0] === ">")
            this.#inBlock = true;
        else
            this.#count(lexeme);
        for (const token of this.#parser.next(lexeme))
            this.#push(token);
        const deep = this.#parser.stack.length > yaml_parts_MAX_DEPTH && this.#parser.stack.filter(isCollection).length > yaml_parts_MAX_DEPTH;
        return deep ? (0,message/* message */.iU)("yaml/depth", { limit: yaml_parts_MAX_DEPTH }) : null;
    }
    #count(lexeme) {
        if (lexeme === "{" || lexeme === "[")
            this.#flows++;
        else if (lexeme === "}" || lexeme === "]")
            this.#flows = Math.max(0, this.#flows - 1);
        if (isContent(lexeme))
            this.#hasContent = true;
    }
    /** The part fed since the last, composed. */
    *takePart() {
        for (const token of this.#parser.end())
            this.#push(token);
        const { offset } = this.#parser;
        const tokens = this.#tokens;
        this.#parser = new dist/* Parser */.iX();
        this.#parser.offset = offset;
        this.#tokens = [...this.#parser.next(DOCUMENT_START)];
        [this.#lexemes, this.#errors, this.#flows] = [0, 0, 0];
        yield* compose(tokens, offset);
    }
    #push(token) {
        if (token.type !== "error" || ++this.#errors <= MAX_ERRORS)
            this.#tokens.push(token);
    }
}
function isCollection(token) {
    return ["block-map", "block-seq", "flow-collection"].includes(token.type);
}
/** A scalar, alias, anchor, tag or explicit key. */
function isContentStart(lexeme) {
    return lexeme === SCALAR_START || lexeme === "?" || "\"'*&!".includes(lexeme[0] ?? " ");
}
/** What begins a part, or a collection. */
function isContent(lexeme) {
    return isContentStart(lexeme) || lexeme === "{" || lexeme === "[" || lexeme === "-";
}
/** YAML 1.1 knows no scalar here (`failsafe`): what they are is for `yaml-scalar.ts` to say. */
function* compose(tokens, end) {
    const composer = new dist/* Composer */.Dk({
        version: "1.1",
        schema: "failsafe",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    for (const { errors, warnings, contents } of composer.compose(tokens, false, end)) {
        const told = [...errors, ...warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")].slice(0, MAX_ERRORS);
        for (const error of told)
            yield { offset: error.pos[0], problem: (0,yaml_error/* describeYamlError */.r)(error) };
        if (told.length > 0 || contents === null)
            continue;
        const empty = contents.range[0] === contents.range[1] && contents.tag === undefined && contents.anchor === undefined;
        if (!empty)
            yield { node: contents };
    }
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(40582);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-tree.js
// A YAML file as octoDNS sees it: maps, lists and scalars with their places; anchors, merge keys and `!include` followed.



/** The place of a mark. */
function locationOf({ lines, offset }) {
    return lines.locate(offset);
}
/** What is wrong, and where. */
class YamlFault extends Error {
    at;
    problem;
    constructor(at, problem) {
        super(problem.code);
        this.at = at;
        this.problem = problem;
    }
}
const STRING_TAG = "tag:yaml.org,2002:str";
/** Tags that say what the node is without them. */
const NEUTRAL_TAGS = new Set(["tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);
/** The nodes of one file; anchors hold from one part of it to the next. */
class TreeBuilder {
    #lines;
    #context;
    #anchors = new Map();
    /** The offset behind what is built: nodes are built in the order in which they are written. */
    #end = 0;
    constructor(lines, context) {
        this.#lines = lines;
        this.#context = context;
    }
    /** The tree of a composed node. Throws a YamlFault. Its recursion is as deep as the guards of `yaml-parts.ts` allow. */
    build(node) {
        const at = this.#mark(node.range[0]);
        this.#end = (0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) ? node.range[1] : Math.max(this.#end, at.offset);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const known = this.#anchors.get(node.source);
            if (known === undefined)
                throw new YamlFault(at, (0,message/* message */.iU)("octodns/anchor"));
            known.isAliased = true;
            return known;
        }
        const built = node.tag === "!include" ? this.#include(node, at) : this.#buildPlain(node, at);
        if (node.anchor !== undefined) {
            this.#context.countKept(node.range[1] - node.range[0], at);
            this.#anchors.set(node.anchor, built);
        }
        return built;
    }
    #buildPlain(node, at) {
        if (node.tag !== undefined && node.tag !== STRING_TAG && !NEUTRAL_TAGS.has(node.tag)) {
            throw new YamlFault(at, (0,message/* message */.iU)("octodns/tag"));
        }
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = joinEntries(this.#entriesOf(node));
            return { kind: "map", entries, at, end: this.#end };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.build(item));
            return { kind: "list", items, at, end: this.#end };
        }
        if (!(0,dist/* isScalar */.jn)(node))
            throw new YamlFault(at, (0,message/* message */.iU)("octodns/node"));
        return {
            kind: "scalar",
            text: textIn(node),
            isPlain: node.type === dist/* Scalar */.X5.PLAIN && node.tag !== STRING_TAG,
            at,
            end: node.range[1],
        };
    }
    *#entriesOf(map) {
        for (const pair of map.items) {
            const key = this.build(pair.key);
            if (key.kind !== "scalar")
                throw new YamlFault(key.at, (0,message/* message */.iU)("octodns/key"));
            const value = pair.value === null ? missingNode(key.at) : this.build(pair.value);
            if (key.isPlain && key.text === "<<")
                yield* this.#mergedFrom(value);
            else
                yield { key, value, isMerged: false };
        }
    }
    /** yaml.org/type/merge: the entries of a map, or of a list of maps (the first wins, so it is last). */
    #mergedFrom(value) {
        const maps = value.kind === "list" ? value.items : [value];
        const entries = maps.map((map) => {
            if (map.kind !== "map")
                throw new YamlFault(map.at, (0,message/* message */.iU)("octodns/merge"));
            this.#context.countCopies(map.entries.length + 1, map.at);
            return map.entries.map((entry) => ({ ...entry, isMerged: true }));
        });
        return entries.toReversed().flat();
    }
    #include(node, at) {
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
        const paths = items.map((item) => {
            if (!(0,dist/* isScalar */.jn)(item) || textIn(item) === "")
                throw new YamlFault(at, (0,message/* message */.iU)("octodns/include"));
            this.#end = item.range[1];
            return { text: textIn(item), at: this.#mark(item.range[0]) };
        });
        return this.#context.include(paths, at, this.#end);
    }
    #mark(offset) {
        return { lines: this.#lines, offset };
    }
}
/** `failsafe` YAML has no scalars but text. */
function textIn({ value }) {
    return value;
}
/** Nothing, as an empty value is. */
function missingNode(at) {
    return { kind: "scalar", text: "", isPlain: true, at, end: at.offset };
}
/**
 * The entries of a map: its own, and behind them those of merge keys that it does not have itself. Of several with one key the last
 * wins, as PyYAML has it. Throws a YamlFault where it has a key twice itself.
 */
function joinEntries(entries) {
    const own = new Map();
    const merged = new Map();
    for (const entry of entries) {
        const { text } = entry.key;
        if (entry.isMerged)
            merged.set(text, entry);
        else if (own.has(text))
            throw duplicateKey(entry.key, own.has("type"));
        else
            own.set(text, entry);
    }
    return [...own.values(), ...[...merged.values()].filter(({ key }) => !own.has(key.text))];
}
/** A key that its map already has; quoted where the map is known to be what a zone file has. */
function duplicateKey(key, isKnown) {
    return new YamlFault(key.at, (0,message/* message */.iU)("octodns/key-twice", { text: isKnown ? (0,master_file_tokens/* quoteText */.ol)(key.text) : null }));
}
/** Whether a node has the form of a record, or of several: any other may be from a file that is not a zone and holds secrets. */
function hasRecords(node) {
    if (node.kind === "list")
        return node.items.some((item) => item.kind === "map" && hasRecords(item));
    return node.kind === "map" && yaml_tree_valueOf(node, "type") !== undefined;
}
/** Entries of a map that are looked through as fast as a table of them is made. */
const FEW = 8;
/** Of maps with more, kept, for many names may have one map (an alias). */
const VALUES_BY_KEY = new WeakMap();
/** The value of a key, which is once in a map; undefined where there is none. */
function yaml_tree_valueOf(map, key) {
    if (map.entries.length <= FEW)
        return map.entries.find((entry) => entry.key.text === key)?.value;
    const values = VALUES_BY_KEY.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry.value]));
    VALUES_BY_KEY.set(map, values);
    return values.get(key);
}

// EXTERNAL MODULE: ./lib/src/zones/valid-utf8.js
var valid_utf8 = __webpack_require__(11258);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/load.js
// The YAML files of a zone: read from the repository, bounded all together, `!include` followed.








/** Project limit: octets of one YAML file, read entry by entry. */
const MAX_YAML = 64 * 2 ** 20;
/** Project limit: octets of all files a zone includes, and characters of all its anchors: they are kept until it is read. */
const MAX_KEPT_OCTETS = 4 * 2 ** 20;
/** Project limit: files within files, as many as anyone can follow. */
const MAX_INCLUDE_DEPTH = 8;
/** Project limit: entries copied by merge keys and includes of a zone, because small files can repeat them. */
const MAX_COPIES = 1_000_000;
/** The files of one zone. */
class ZoneFiles {
    #repository;
    #reportFault;
    #included = new Map();
    #kept = 0;
    #copies = 0;
    constructor(repository, reportFault) {
        this.#repository = repository;
        this.#reportFault = reportFault;
    }
    /**
     * The entries of the map that a file is, in its order; those of its merge keys last. Every fault is reported; an entry that has one is left out.
     */
    *readEntries(file, octets) {
        const seen = new Set();
        const merged = new Map();
        for (const node of this.#readNodes(file, octets, [file], this.#reportFault)) {
            if (node.kind !== "map") {
                this.#reportFault(new YamlFault(node.at, (0,message/* message */.iU)("octodns/not-a-zone")));
                continue;
            }
            for (const entry of node.entries) {
                if (entry.isMerged)
                    merged.set(entry.key.text, entry);
                else if (seen.has(entry.key.text))
                    this.#reportFault(duplicateKey(entry.key, hasRecords(entry.value)));
                else {
                    seen.add(entry.key.text);
                    yield entry;
                }
            }
        }
        yield* [...merged.values()].filter(({ key }) => !seen.has(key.text));
    }
    *#readNodes(file, octets, files, reportFault) {
        const text = (0,valid_utf8/* decodeValidUtf8 */.Q)(octets);
        const lines = new line_index/* LineIndex */.r(file, text ?? "");
        const refusal = text === null ? (0,message/* message */.iU)("yaml/not-utf-8") : refuseLength(lines);
        if (refusal !== null)
            reportFault(new YamlFault({ lines, offset: 0 }, refusal));
        const readable = refusal === null ? (text ?? "") : "";
        const rest = yield* readBlockStyle(readable, lines);
        const builder = new TreeBuilder(lines, this.#createContext(files));
        for (const part of readParts(readable, rest)) {
            if ("problem" in part) {
                reportFault(new YamlFault({ lines, offset: part.offset }, part.problem));
                continue;
            }
            let node;
            try {
                node = builder.build(part.node);
            }
            catch (error) {
                if (!(error instanceof YamlFault))
                    throw error;
                reportFault(error);
                continue;
            }
            yield node;
        }
    }
    #createContext(files) {
        return {
            include: (paths, at, end) => this.#include(paths, at, end, files),
            countKept: (characters, at) => this.#countKept(characters, at),
            countCopies: (count, at) => this.#countCopies(count, at),
        };
    }
    #countKept(characters, at) {
        this.#kept += characters;
        if (this.#kept > MAX_KEPT_OCTETS)
            throw new YamlFault(at, (0,message/* message */.iU)("octodns/kept-octets", { mebibytes: MAX_KEPT_OCTETS / 2 ** 20 }));
    }
    #countCopies(count, at) {
        this.#copies += count;
        if (this.#copies > MAX_COPIES)
            throw new YamlFault(at, (0,message/* message */.iU)("octodns/copies", { limit: MAX_COPIES }));
    }
    /** octoDNS's `!include`: one file is its content; several maps are merged (the last wins), several lists joined. */
    #include(paths, at, end, files) {
        const parts = paths.map((path) => this.#readIncluded(path, files));
        const [first] = parts;
        if (first === undefined)
            return missingNode(at);
        if (parts.length === 1)
            return first;
        const items = [];
        const entries = new Map();
        for (const part of parts) {
            if (part.kind !== first.kind || part.kind === "scalar")
                throw new YamlFault(at, (0,message/* message */.iU)("octodns/included-kinds"));
            if (part.kind === "list") {
                this.#countCopies(part.items.length, at);
                for (const item of part.items)
                    items.push(item);
            }
            else {
                this.#countCopies(part.entries.length, at);
                for (const entry of part.entries)
                    entries.set(entry.key.text, entry);
            }
        }
        return first.kind === "list"
            ? { kind: "list", items, at, end }
            : { kind: "map", entries: [...entries.values()], at, end };
    }
    #readIncluded(path, files) {
        const from = files.at(-1);
        const where = (0,external_node_path_.resolve)(this.#repository.folderOf(from), path.text);
        const known = this.#included.get(where);
        if (known !== undefined)
            return known;
        if (files.length > MAX_INCLUDE_DEPTH)
            throw new YamlFault(path.at, (0,message/* message */.iU)("zone-fault/include-depth", { limit: MAX_INCLUDE_DEPTH }));
        const found = this.#repository.read(where, MAX_KEPT_OCTETS);
        if ("problem" in found)
            throw new YamlFault(path.at, found.problem);
        const text = (0,master_file_tokens/* quoteText */.ol)(found.file);
        if (files.includes(found.file))
            throw new YamlFault(path.at, (0,message/* message */.iU)("octodns/include-loop", { text }));
        this.#countKept(found.text.length, path.at);
        const content = this.#readWhole(found.file, found.text, [...files, found.file]);
        // any file is text to YAML, and most are a list of it: what is not called YAML may hold anything but values of a record
        if (content.kind !== "map" && !/\.ya?ml$/i.test(found.file))
            throw new YamlFault(path.at, (0,message/* message */.iU)("octodns/included-values", { text }));
        this.#included.set(where, content);
        return content;
    }
    /** A file's content as one node. Throws its first fault. */
    #readWhole(file, octets, files) {
        const refuse = (fault) => {
            throw fault;
        };
        const nodes = [...this.#readNodes(file, octets, files, refuse)];
        const [first] = nodes;
        if (first === undefined)
            return missingNode({ lines: new line_index/* LineIndex */.r(file, ""), offset: 0 });
        if (nodes.length === 1)
            return first;
        const { end } = nodes.at(-1);
        return { kind: "map", entries: joinEntries(nodes.flatMap(demandEntries)), at: first.at, end };
    }
}
function refuseLength(lines) {
    return lines.hasTooMany ? (0,message/* message */.iU)("octodns/lines", { limit: line_index/* MAX_LINES */.x }) : null;
}
function demandEntries(node) {
    if (node.kind !== "map")
        throw new YamlFault(node.at, (0,message/* message */.iU)("octodns/included-part"));
    return node.entries;
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __webpack_require__(24400);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/names.js




/** In ASCII and lower case; null where a label beyond ASCII has no A-label. */
function toLowerAscii(text) {
    return (0,idna/* toAscii */.Vb)(text, (label) => label.startsWith("xn--"))?.toLowerCase() ?? null;
}
/** The name that a key of a zone file means; '' is the zone's own. */
function parseRecordName(key, origin) {
    if (key === "")
        return { name: origin };
    if (key === "@")
        return { problem: (0,message/* message */.iU)("octodns/at-sign") };
    const ascii = toLowerAscii(key);
    const name = ascii === null || /[\s\\]/.test(ascii) ? null : (0,dns_name/* parseName */.$q)(`${ascii}.${origin}.`);
    if (name !== null)
        return { name };
    return { problem: (0,message/* message */.iU)("octodns/record-name", { text: (0,master_file_tokens/* quoteText */.ol)(key), hasLastDot: key.endsWith(".") }) };
}
/** Whether texts at a name may be unrelated to mail: mail records have names of their own, except SPF. */
function mayHaveOtherTexts(name) {
    return !name.startsWith("_") && !name.includes("._");
}
/** A target, absolute, as text of a master file; `refused` and `unclear` as in `txt-values.ts`. */
function readTarget(written, lenient) {
    if (/\{.*\}/.test(written.slice(0, dns_name/* MAX_NAME_TEXT */.$b)))
        return { unclear: (0,message/* message */.iU)("octodns/variable") };
    const ascii = toLowerAscii(written);
    const text = (0,master_file_tokens/* quoteText */.ol)(written);
    if (ascii === null || (0,dns_name/* parseName */.$q)(ascii) === null || !/^[\x21-\x7e]+$/.test(ascii))
        return { problem: (0,message/* message */.iU)("zone-fault/not-a-name", { text }) };
    if (!ascii.endsWith(".")) {
        return lenient
            ? { unclear: (0,message/* message */.iU)("octodns/no-dot-unknown", { text }) }
            : { refused: (0,message/* message */.iU)("octodns/no-dot", { text, full: (0,master_file_tokens/* quoteText */.ol)(`${written}.`) }) };
    }
    // fqdn.FQDN, with underscores: what octoDNS takes for a name
    const proper = ascii === "." ||
        ascii
            .slice(0, -1)
            .split(".")
            .every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
    return proper || lenient ? { target: ascii } : { refused: (0,message/* message */.iU)("octodns/host-name", { text }) };
}

// EXTERNAL MODULE: ./lib/src/zones/edits/splice.js
var splice = __webpack_require__(47554);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/entry-order.js
/** Project limit: entries searched where they are not in order. */
const MAX_UNORDERED_ENTRIES = 1000;
/** Kept, for many domains may be edited in one large file. */
const IS_ORDERED = new WeakMap();
/** The last entry that stands before a key in the order of all; of many that stand in none, one of the last. */
function findEntryBefore(entries, key) {
    const isOrdered = IS_ORDERED.get(entries) ??
        entries.every((entry, i) => i === 0 || !isBefore(entry.key.text, entries[i - 1].key.text));
    IS_ORDERED.set(entries, isOrdered);
    if (!isOrdered)
        return entries.slice(-MAX_UNORDERED_ENTRIES).findLast((entry) => isBefore(entry.key.text, key));
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(entries[middle].key.text, key))
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1];
}
/** natsort's order, which octoDNS wants: numbers as numbers, all else by code point. */
function isBefore(a, b) {
    const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
    for (const [i, one] of left.entries()) {
        const other = right[i];
        if (other === undefined)
            return false;
        if (one === other)
            continue;
        return i % 2 === 1 && Number(one) !== Number(other) ? Number(one) < Number(other) : one < other;
    }
    return left.length < right.length;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-span.js
/** White space, and maybe a comment. */
const BLANK = /^\s*(?:#.*)?$/;
/** Project limit: lines that are read above the first node of a file, and below a node. */
const MAX_LINES_AROUND = 1000;
/** The lines of a node, from its first character to its last; lines and columns count from 1. */
class YamlSpan {
    line;
    column;
    #lines;
    /** The column behind it, in its last line. */
    #end;
    #file;
    /** The lines behind it that are empty, and may be of its text. */
    #empty;
    constructor(line, column, lines, end, file, empty) {
        this.line = line;
        this.column = column;
        this.#lines = lines;
        this.#end = end;
        this.#file = file;
        this.#empty = empty;
    }
    /** null where it stands in another file, or a line of it is not available. */
    static from(node, text) {
        const { lines, offset } = node.at;
        if (lines.file !== text.file)
            return null;
        const [from, to] = [lines.locate(offset), lines.locate(node.end)];
        const last = Math.min(to.line, text.lineCount);
        const own = text.lines(from.line, last - from.line + 1);
        if (own === null)
            return null;
        // a block scalar ends behind its line end, which may be that of the file, or behind empty lines
        let width = last === to.line ? to.column - 1 : Infinity;
        const empty = [];
        while (own.length > 1 && (own.at(-1) ?? "").slice(0, width).trim() === "") {
            const line = own.pop() ?? "";
            if (width > 0)
                empty.push(line);
            width = Infinity;
        }
        const column = (own.at(-1) ?? "").slice(0, width).trimEnd().length + 1;
        return new YamlSpan(from.line, from.column, own, column, text, empty);
    }
    get count() {
        return this.#lines.length;
    }
    get isOneLine() {
        return this.count === 1;
    }
    /** What its first line has before it, and its last behind it. */
    get before() {
        return (this.#lines[0] ?? "").slice(0, this.column - 1);
    }
    get after() {
        return (this.#lines.at(-1) ?? "").slice(this.#end - 1);
    }
    /** Whether its lines have nothing behind it but a comment, and those below nothing that belongs to it. */
    get isLast() {
        return BLANK.test(this.after) && this.isClosed;
    }
    /** Whether it is the first node of a block map at the margin: above are comments and directives alone, and maybe `---`. */
    get isFirst() {
        const isNear = this.column === 1 && this.line <= MAX_LINES_AROUND;
        const above = isNear ? this.#file.lines(1, this.line - 1) : null;
        return above?.every((line) => BLANK.test(line.replace(/^(?:---(?=\s|$)|%.*)/, ""))) === true;
    }
    /** Whether the lines below do not go on with what it is in, as within brackets, with a value that is empty, or with empty lines that are of a text. */
    get isClosed() {
        if (this.#empty.some((line) => line !== "") || (this.#empty.length > 0 && this.keepsEmptyLines))
            return false;
        const first = this.line + this.count;
        for (let line = first; line < first + MAX_LINES_AROUND; line++) {
            if (line > this.#file.lineCount)
                return true;
            const below = this.#file.line(line);
            if (below === null)
                return false;
            if (!BLANK.test(below))
                return !/^\s*[,\]}:]/.test(below);
        }
        return false;
    }
    /** Whether a text in it may keep the empty lines behind it (`|+`). */
    get keepsEmptyLines() {
        return this.#lines.some((line) => /[|>]\d?\+/.test(line));
    }
    /** The node as it is written. */
    get text() {
        const lines = [...this.#lines];
        lines.push((lines.pop() ?? "").slice(0, this.#end - 1));
        return [(lines[0] ?? "").slice(this.column - 1), ...lines.slice(1)].join("\n");
    }
    /** Its lines with a text in its place. */
    replaceWith(text) {
        return { line: this.line, count: this.count, lines: [this.before + text + this.after] };
    }
    /** The lines of a block map as an item of a list; null where it is not one. */
    asItem(indent) {
        const own = " ".repeat(this.column - 1);
        if (this.before !== own || /^[{["'|>&*!]/.test(this.text))
            return null;
        // a line of white space that is longer may be of a text
        if (!this.#lines.every((line) => own.startsWith(line) || (line.startsWith(own) && line.trim() !== "")))
            return null;
        return this.#lines.map((line, i) => line.trim() === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line.slice(own.length)}`);
    }
    /** Texts in the places of nodes of one line each; several may share a line. */
    static replaceAll(spans, texts) {
        const lines = new Map();
        const rightFirst = spans
            .map((span, i) => ({ span, text: texts[i] ?? "" }))
            .toSorted((a, b) => b.span.column - a.span.column);
        for (const { span, text } of rightFirst) {
            const line = lines.get(span.line) ?? span.#lines[0] ?? "";
            lines.set(span.line, line.slice(0, span.column - 1) + text + line.slice(span.#end - 1));
        }
        return [...lines].map(([line, text]) => ({ line, count: 1, lines: [text] }));
    }
}

// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/txt-values.js




/** Reads a value as written in YAML. `hasEscapedSemicolons`: a semicolon is written `\;` (YamlProvider's `escaped_semicolons`). */
function readTxtValue(written, hasEscapedSemicolons, isLenient) {
    if (written.length > record/* MAX_RDATA */.AL)
        return { problem: (0,message/* message */.iU)("octodns/text-size", { limit: record/* MAX_RDATA */.AL }) };
    // with escaping off octoDNS puts a backslash before each semicolon itself
    const value = hasEscapedSemicolons ? written : written.replaceAll(";", "\\;");
    const refused = isLenient ? null : validationError(value, hasEscapedSemicolons);
    if (refused !== null)
        return { refused };
    const joined = unquote(value);
    if (joined === null)
        return { problem: (0,message/* message */.iU)("octodns/open-quote") };
    const plain = joined.replaceAll("\\;", ";");
    if (joined.replaceAll(/\\{1,2};/g, "").includes("\\")) {
        return { unclear: (0,message/* message */.iU)("octodns/backslash"), other: otherText(plain) };
    }
    if (TEMPLATE.test(plain))
        return { unclear: (0,message/* message */.iU)("octodns/variable"), other: null };
    return { octets: (0,utf8/* encodeUtf8 */.Af)(plain) };
}
/** octodns.processor.templating: the variables of a zone and of a record. */
const TEMPLATE = /\{(?:zone|record)_[a-z_]{1,40}\}/;
/** A text that begins like no record of mail does (`v=`), whatever becomes of the backslashes in it; else null. */
function otherText(text) {
    const start = text.replaceAll(/[\\"\s]/g, "");
    const isPrefix = start === "" || start[0]?.toLowerCase() === "v" || /^\d/.test(start);
    return isPrefix ? null : (0,utf8/* encodeUtf8 */.Af)(text);
}
/** The reasons ChunkedValueValidator gives. */
function validationError(value, hasEscapedSemicolons) {
    if (/[\w\u0080-\uffff];/.test(value))
        return (0,message/* message */.iU)("octodns/semicolon");
    if (value.includes("\\\\;"))
        return (0,message/* message */.iU)(hasEscapedSemicolons ? "octodns/two-backslashes" : "octodns/needless-backslash");
    const strange = /[^\0-\x7f]/u.exec(value);
    return strange === null ? null : (0,message/* message */.iU)("octodns/ascii", { text: (0,master_file_tokens/* quoteText */.ol)(strange[0]) });
}
/** Quotes around the whole taken off, and the strings of a quoted value joined; null where the quotes are not closed. */
function unquote(value) {
    if (!value.startsWith('"'))
        return value.replaceAll('" "', "");
    if (value.length < 2 || !value.endsWith('"'))
        return null;
    return value.slice(1, -1).replaceAll('" "', "");
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-text.js



/** The fields of a record whose value is a map; null for other types. */
function fieldsOf({ data }) {
    if ("exchange" in data) {
        const exchange = data.exchange === "." ? "." : `${data.exchange}.`;
        return [
            { keys: ["exchange", "value"], value: formatWord(exchange) },
            { keys: ["preference", "priority"], value: String(data.preference) },
        ];
    }
    if ("port" in data) {
        const target = data.target === "." ? "." : `${data.target}.`;
        return [
            { keys: ["port"], value: String(data.port) },
            { keys: ["priority"], value: String(data.priority) },
            { keys: ["target"], value: formatWord(target) },
            { keys: ["weight"], value: String(data.weight) },
        ];
    }
    if (!("usage" in data))
        return null;
    return [
        { keys: ["certificate_association_data"], value: formatWord(data.data) },
        { keys: ["certificate_usage"], value: String(data.usage) },
        { keys: ["matching_type"], value: String(data.matching) },
        { keys: ["selector"], value: String(data.selector) },
    ];
}
/** A text record's value as a scalar in the quotes of another (`like`); null where octoDNS would not publish what it says. */
function formatTxtScalar({ data }, escaped, like) {
    const text = "strings" in data ? (0,record/* txtValue */.gb)(data) : "";
    if (text === "" || !(0,ascii/* isPrintableAscii */.J)(text))
        return null;
    const written = escaped ? text.replaceAll(";", "\\;") : text;
    const read = readTxtValue(written, escaped, false);
    if (!("octets" in read) || read.octets !== text)
        return null;
    if (like.startsWith('"'))
        return `"${written.replaceAll(/["\\]/g, "\\$&")}"`;
    return !like.startsWith("'") && isPlainText(written) ? written : singleQuoted(written);
}
/** A value as lines of YAML, to stand behind `- `; null where it has none. */
function formatValue(rr, escaped) {
    const fields = fieldsOf(rr);
    if (fields !== null)
        return fields.map(({ keys, value }) => `${keys[0]}: ${value}`);
    const scalar = formatNamedScalar(rr) ?? formatTxtScalar(rr, escaped, "");
    return scalar === null ? null : [scalar];
}
/** The value of an alias or an address; null for other types. */
function formatNamedScalar({ data }) {
    if ("target" in data)
        return formatWord(`${data.target}.`);
    return "address" in data ? formatWord(data.address) : null;
}
/** A record as lines of YAML; null where it has none. */
function formatRecord({ type, added }, escaped) {
    const values = added.map((rr) => formatValue(rr, escaped));
    if (values.length === 0 || values.includes(null))
        return null;
    const [first, ...more] = values;
    const head = `type: ${type}`;
    if (more.length > 0)
        return [
            head,
            "values:",
            ...[first, ...more].flatMap((lines) => lines.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)),
        ];
    return first.length === 1 ? [head, `value: ${first[0]}`] : [head, "value:", ...first.map((line) => `  ${line}`)];
}
/** A key of a zone file. */
function formatKey(key) {
    return formatWord(key);
}
/** Words that YAML 1.1 takes for something else than text. */
const RESERVED_WORD = /^(?:y|n|yes|no|true|false|on|off|null)$/i;
function formatWord(text) {
    return /^[A-Za-z_][\w.-]*$/.test(text) && !RESERVED_WORD.test(text) ? text : singleQuoted(text);
}
/** Whether text stands for itself without quotes, in flow collections too. */
function isPlainText(text) {
    return /^[A-Za-z][^,[\]{}]*$/.test(text) && !/: |:$| #|\s$|^\s/.test(text);
}
function singleQuoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/record-edits.js
// The lines of a change to octoDNS's YAML: a value among others, a record beside others of its name, or a new name.






/** The edit that changes the values of an existing record. */
function changeRecord(record, change, manner, text) {
    const entry = record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
    if (entry === undefined || entry.isMerged || entry.value.isAliased === true)
        return null;
    const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
    const places = new Set(change.replaced.map(({ location }) => (0,located_messages/* locationKey */.dE)(location)));
    const replaced = nodes.filter(({ at }) => places.has((0,located_messages/* locationKey */.dE)(at.lines.locate(at.offset))));
    if (replaced.length !== change.replaced.length || replaced.length > splice/* MAX_LINES */.x)
        return null;
    // a text may get the empty lines behind an item that goes
    if (replaced.length > change.added.length && YamlSpan.from(entry.value, text)?.keepsEmptyLines !== false)
        return null;
    const pairs = replaced.map((node, i) => {
        const added = change.added[i];
        return added === undefined ? removeItem(node, entry.value, text) : replaceValue(node, added, manner, text);
    });
    const rest = change.added.slice(replaced.length);
    const more = rest.length === 0 ? [] : addValues(entry, rest, manner, text);
    if (more === null || pairs.includes(null))
        return null;
    return [...pairs.filter((splices) => splices !== null).flat(), ...more];
}
/** Another value where one stands: a text, or the fields of a map one by one. */
function replaceValue(node, added, { hasEscapedSemicolons }, text) {
    const span = YamlSpan.from(node, text);
    if (span === null || node.isAliased === true)
        return null;
    if (node.kind === "scalar") {
        const scalar = formatScalar(added, hasEscapedSemicolons, span.text);
        return scalar === null ? null : [span.replaceWith(scalar)];
    }
    if (node.kind !== "map")
        return null;
    const fields = fieldsOf(added);
    const splices = fields?.map(({ keys }) => {
        const member = keys
            .map((one) => node.entries.find(({ key }) => key.text === one))
            .find((found) => found !== undefined);
        const isOwn = member !== undefined && !member.isMerged && member.value.isAliased !== true;
        const place = isOwn ? YamlSpan.from(member.value, text) : null;
        return place?.isOneLine === true ? place : null;
    });
    if (fields === null || splices === undefined || splices.includes(null))
        return null;
    return YamlSpan.replaceAll(splices, fields.map(({ value }) => value));
}
/** A value as a scalar, in the quotes of the one that `like` is. */
function formatScalar(added, escaped, like) {
    return "strings" in added.data ? formatTxtScalar(added, escaped, like) : null;
}
/** A list without one of its items, where each item has lines of its own. */
function removeItem(node, list, text) {
    const span = list.kind === "list" ? YamlSpan.from(node, text) : null;
    if (span === null || !/^\s*- +$/.test(span.before) || !span.isLast)
        return null;
    // an anchor in it may be used below
    if (node.kind !== "scalar" && span.text.includes("&"))
        return null;
    return [{ line: span.line, count: span.count, lines: [] }];
}
/** Items of a list as lines. */
function itemLines(items, indent) {
    return items.flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
}
/** Items behind the last one of a list; null where that has no lines of its own. */
function addItems(last, items) {
    const indent = /^(\s*)- /.exec(last.before)?.[1]; // maybe with an anchor
    return indent === undefined ? null : [{ line: last.line + last.count, count: 0, lines: itemLines(items, indent) }];
}
/** The last item of a list, or the only node there is; undefined where that is an alias, so that it stands elsewhere. */
function lastWritten(node) {
    if (node.kind !== "list")
        return node;
    const last = node.items.at(-1);
    return last?.end === node.end ? last : undefined;
}
/** Values beside those there are; a single value becomes the first of a list. */
function addValues({ key, value }, added, manner, text) {
    const last = lastWritten(value);
    const span = last === undefined ? null : YamlSpan.from(last, text);
    const formatted = added.map((one) => formatValue(one, manner.hasEscapedSemicolons));
    if (span === null || formatted.includes(null) || !span.isLast)
        return null;
    const items = formatted;
    if (value.kind === "list")
        return addItems(span, items);
    const own = YamlSpan.from(key, text);
    if (own === null || key.text !== "value" || own.count !== 1)
        return null;
    const indent = " ".repeat(own.column + 1);
    if (span.line === own.line && span.isOneLine && value.kind === "scalar") {
        // an anchor or a tag would be lost
        if (!/^\s*:\s+$/.test(span.before.slice(own.before.length + own.text.length)))
            return null;
        const first = `${own.before}values:`;
        return [
            {
                line: span.line,
                count: 1,
                lines: [first, `${indent}- ${span.text}${span.after}`, ...itemLines(items, indent)],
            },
        ];
    }
    const block = span.asItem(indent);
    if (block === null || !standsBelow(span, own, text))
        return null;
    return [
        { line: own.line, count: 1, lines: [`${own.before}values${own.after}`] },
        { line: span.line, count: span.count, lines: [...block, ...itemLines(items, indent)] },
    ];
}
/** Whether a node begins on a line below its key, with nothing but comments between. */
function standsBelow(node, key, text) {
    const between = text.lines(key.line + 1, node.line - key.line - 1);
    return /^\s*:\s*(?:#.*)?$/.test(key.after) && between?.every((line) => BLANK.test(line)) === true;
}
/** A record beside those of its name; a single one becomes the first of a list. */
function addRecord({ key, value }, change, { hasEscapedSemicolons }, text) {
    const lines = formatRecord(change, hasEscapedSemicolons);
    const last = lastWritten(value);
    const span = last === undefined ? null : YamlSpan.from(last, text);
    if (lines === null || span === null || !span.isLast)
        return null;
    if (value.kind === "list")
        return addItems(span, [lines]);
    const own = YamlSpan.from(key, text);
    const indent = " ".repeat(span.column - 1);
    const block = value.kind === "map" && own !== null && standsBelow(span, own, text) ? span.asItem(indent) : null;
    return block === null
        ? null
        : [{ line: span.line, count: span.count, lines: [...block, ...itemLines([lines], indent)] }];
}
/** A name that is not there yet, where octoDNS wants it: in natural order of all names (`enforce_order`). */
function record_edits_addEntry(entries, change, { hasEscapedSemicolons }, text) {
    const { name, zone } = change;
    const key = (0,dns_name/* relativeName */.IC)(name, zone.origin);
    const body = formatRecord(change, hasEscapedSemicolons);
    const [first] = entries;
    const before = findEntryBefore(entries, key);
    // braces around all names would have to go on
    if (body === null || first === undefined || YamlSpan.from(first.key, text)?.isFirst !== true)
        return null;
    const lines = [`${formatKey(key)}:`, ...body.map((line) => `  ${line}`)];
    if (before === undefined)
        return [{ line: first.key.at.lines.locate(first.key.at.offset).line, count: 0, lines }];
    // an alias stands elsewhere
    const span = before.value.at.offset < before.key.end ? null : YamlSpan.from(before.value, text);
    return span === null || !span.isClosed || YamlSpan.from(before.key, text)?.column !== 1
        ? null
        : [{ line: span.line + span.count, count: 0, lines }];
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-scalar.js
// What YAML 1.1 makes of an unquoted scalar, as PyYAML, octoDNS's own reader, resolves it (yaml.org/type: bool, float, int,
// null, timestamp): what is read as something else than it says must stand in quotes.


/** Longer words are text: no number, date or boolean anyone means has so many characters. */
const MAX_WORD = 60;
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
/** Which of them is true. */
const TRUE = /^(?:yes|true|on)$/i;
const NULL = /^(?:~|null|Null|NULL|)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const DATE = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** An integer that Python prints as it was written. */
const DECIMAL = /^(?:0|-?[1-9][0-9]*)$/;
/** What a scalar is; null where it is text. */
function kindOf({ text, isPlain }) {
    if (!isPlain || text.length > MAX_WORD)
        return null;
    if (NULL.test(text))
        return "nothing";
    if (BOOLEAN.test(text))
        return "boolean";
    if (INTEGER.test(text) || FLOAT.test(text))
        return "number";
    return DATE.test(text) ? "date" : null;
}
/** Whether it says nothing: empty without quotes, `~`, `null`. */
function isNull(scalar) {
    return kindOf(scalar) === "nothing";
}
/** The text of a scalar that is text; else what is wrong. */
function scalarText(scalar) {
    const kind = kindOf(scalar);
    if (kind === null)
        return { text: scalar.text };
    if (kind === "nothing")
        return { problem: (0,message/* message */.iU)("octodns/no-value") };
    return { problem: (0,message/* message */.iU)("octodns/read-as", { text: (0,master_file_tokens/* quoteText */.ol)(scalar.text), kind }) };
}
/**
 * The text that octoDNS makes of a key, `str()` of what YAML has read; a problem if that is not one line of text. Numbers with
 * an exponent, which Python writes its own way, are left out.
 */
function keyText(scalar) {
    const kind = kindOf(scalar);
    const { text } = scalar;
    if (kind === null)
        return { text };
    if (kind === "nothing")
        return { text: "None" };
    if (kind === "boolean")
        return { text: TRUE.test(text) ? "True" : "False" };
    if (kind === "date" && text.length === DATE_LENGTH)
        return { text };
    const number = kind === "number" ? pythonNumber(text.replaceAll("_", "")) : null;
    return number === null ? scalarText(scalar) : { text: number };
}
/** `2026-11-28`. */
const DATE_LENGTH = 10;
/** A number as Python prints it; null where it is none of the common forms, or beyond what is exact here. */
function pythonNumber(text) {
    const digits = text.replace(/^[-+]/, "");
    const octal = /^0[0-7]+$/.test(digits) ? `0o${digits}` : digits;
    const isFloat = /^\d+\.\d*$|^\.\d+$/.test(digits);
    const isInteger = /^(?:0|[1-9]\d*|0x[\da-fA-F]+|0b[01]+|0o[0-7]+)$/.test(octal);
    const value = Number(octal);
    if (!(isFloat || isInteger) || value > MAX_EXACT || (isFloat && value !== 0 && value < MIN_PLAIN))
        return null;
    const printed = isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
    return `${text.startsWith("-") && (value !== 0 || isFloat) ? "-" : ""}${printed}`;
}
/** Floats beyond are written with an exponent (Python's `repr`). */
const MAX_EXACT = 2 ** 53;
const MIN_PLAIN = 0.0001;
/** The text of a scalar that octoDNS makes text of: also of an integer that stays as it is written. */
function scalarWord(scalar) {
    return scalar.isPlain && DECIMAL.test(scalar.text) ? { text: scalar.text } : scalarText(scalar);
}
/** Python's truth of a scalar. */
function isTrue(scalar) {
    const kind = kindOf(scalar);
    if (kind === "boolean")
        return TRUE.test(scalar.text);
    return kind !== "nothing" && scalar.text !== "" && !(kind === "number" && Number(scalar.text) === 0);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/edit.js
// A change to octoDNS's YAML (docs/records.md): the file it is made in, and the record there.






/** Project limit: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;
/** Edits the files of zones. */
function createOctodnsEditor({ read, repository }) {
    const entriesIn = memoizeLast((text) => readEntries(text, repository));
    return (change, index) => editOctodns(change, index, read, entriesIn);
}
/** Keeps what the last text came to: the findings of a domain are in one file, mostly. */
function memoizeLast(read) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, value: read(text) };
        return last.value;
    };
}
/** The changed lines; null where they cannot be separated from the rest of the file. */
function editOctodns(change, index, read, entriesIn) {
    const { zone, name, type, kept, replaced } = change;
    if (replaced.some((record) => index.isSharedLocation(record)))
        return null;
    const set = [...kept, ...replaced];
    const beside = index.recordsAt(name).flatMap(({ zone: own, record }) => (own === zone ? [record] : []));
    const own = beside.filter((record) => !index.isSharedLocation(record));
    const file = (set[0] ?? own[0])?.location.file ?? zoneFileOf(zone, index);
    // what several zones include or share, or aliases have whole, is not of this name alone
    if (beside.length > 0 && !own.some(({ location }) => location.file === file))
        return null;
    const text = file === undefined ? null : read(file);
    if (text === null)
        return null;
    const entries = entriesIn(text);
    const entry = entries === null ? undefined : entriesByName(entries, zone.origin).get(name);
    if (entries === null || (entry === undefined && beside.length > 0))
        return null;
    const manner = { hasEscapedSemicolons: zone.hasEscapedSemicolons ?? true };
    if (entry === undefined)
        return wrap(text, record_edits_addEntry(entries, change, manner, text));
    if (entry.value.at.lines.file !== text.file || entry.value.isAliased === true)
        return null;
    const record = recordsIn(entry).find((map) => typeIn(map).toUpperCase() === type);
    // octoDNS refuses small letters
    if (record !== undefined && typeIn(record) !== type)
        return null;
    if (record !== undefined)
        return wrap(text, record.isAliased === true ? null : changeRecord(record, change, manner, text));
    return wrap(text, set.length > 0 ? null : addRecord(entry, change, manner, text));
}
function wrap(text, splices) {
    return splices === null ? null : { file: text.file, splices };
}
/** The entries of a file; null where not all of it is plain to read, or it is too large to be read once more. */
function readEntries(text, repository) {
    if (text.octets.length > MAX_FILE)
        return null;
    try {
        const refuse = (fault) => {
            throw fault;
        };
        const entries = [...new ZoneFiles(repository, refuse).readEntries(text.file, text.octets)];
        return entries.every((entry) => !entry.isMerged && isPlainKey(entry.key, text)) ? entries : null;
    }
    catch (error) {
        if (error instanceof YamlFault)
            return null;
        throw error;
    }
}
/** Whether a key stands in this file, and is the text that octoDNS makes of it. */
function isPlainKey(key, { file }) {
    const read = keyText(key);
    return key.at.lines.file === file && "text" in read && read.text === key.text;
}
/** Kept, for many domains may be edited in one zone. */
const ZONE_FILES = new WeakMap();
/** The file of a zone by its name, among those its own records stand in: a folder with a file for each name has none. */
function zoneFileOf(zone, index) {
    let file = ZONE_FILES.get(zone);
    if (file === undefined) {
        const files = new Set(zone.records.filter((record) => !index.isSharedLocation(record)).map(({ location }) => location.file));
        file = [...files].find((one) => toLowerAscii((0,external_node_path_.basename)(one, ".yaml")) === zone.origin) ?? null;
        ZONE_FILES.set(zone, file);
    }
    return file ?? undefined;
}
/** Kept, for many domains may be edited in one large file. */
const ENTRIES_BY_NAME = new WeakMap();
/** The entries of a zone by name; of several with the same one, the first. */
function entriesByName(entries, origin) {
    const cached = ENTRIES_BY_NAME.get(entries);
    if (cached?.origin === origin)
        return cached.byName;
    const byName = new Map();
    for (const entry of entries) {
        const named = parseRecordName(entry.key.text, origin);
        if ("name" in named && !byName.has(named.name))
            byName.set(named.name, entry);
    }
    ENTRIES_BY_NAME.set(entries, { origin, byName });
    return byName;
}
function recordsIn({ value }) {
    return (value.kind === "list" ? value.items : [value]).filter((node) => node.kind === "map");
}
function typeIn(record) {
    const type = yaml_tree_valueOf(record, "type");
    return type?.kind === "scalar" ? type.text : "";
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(37894);
// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(33837);
// EXTERNAL MODULE: ./lib/src/zones/providers/cloudflare.js
var cloudflare = __webpack_require__(63732);
// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var ttl = __webpack_require__(49314);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/record-fields.js
// The fields of one record in octoDNS's YAML: its type, its values, and whether a provider computes its answers.








/** The types that the values of a provider's own record say they are of (`Route53Provider/ALIAS`); none where one does not. */
function typesOfValues(record) {
    const value = yaml_tree_valueOf(record, "values") ?? yaml_tree_valueOf(record, "value");
    const values = value?.kind === "list" ? value.items : value === undefined ? [] : [value];
    const types = values.map((each) => {
        const type = each.kind === "map" ? yaml_tree_valueOf(each, "type") : undefined;
        return type?.kind === "scalar" ? (0,record_types/* parseRecordType */.h)(type.text)?.type : undefined;
    });
    return types.includes(undefined) ? [] : [...new Set(types)];
}
/** Types that octoDNS's providers turn into addresses of their own choosing. */
const ADDRESS_TYPES = {
    ALIAS: computed_answers/* TARGET_ADDRESSES */.lL,
    URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
};
function readType(record) {
    const written = yaml_tree_valueOf(record, "type");
    if (written === undefined)
        throw new YamlFault(record.at, (0,message/* message */.iU)("octodns/no-type"));
    const read = written.kind === "scalar" ? scalarText(written) : { problem: (0,message/* message */.iU)("octodns/type-word") };
    if ("problem" in read)
        throw new YamlFault(written.at, read.problem);
    const type = read.text.slice(0, MAX_TYPE);
    const upper = type.toUpperCase();
    if (type !== upper && (0,record_types/* parseRecordType */.h)(upper)?.type === upper)
        throw new YamlFault(written.at, (0,message/* message */.iU)("octodns/type-case", { type: upper }));
    return type;
}
/** Seconds; null where the record has none. Throws a YamlFault. */
function readTtl(record) {
    const written = yaml_tree_valueOf(record, "ttl");
    if (written === undefined)
        return null;
    const read = written.kind === "scalar" ? scalarWord(written) : { problem: (0,message/* message */.iU)("octodns/one-number") };
    if ("problem" in read)
        throw new YamlFault(written.at, read.problem);
    // RFC 2181 \u00a78: 31 bits
    if (/^\d{1,10}$/.test(read.text) && Number(read.text) <= ttl/* MAX_TTL */.yP)
        return Number(read.text);
    throw new YamlFault(written.at, (0,message/* message */.iU)("octodns/ttl", { text: (0,master_file_tokens/* quoteText */.ol)(read.text), limit: ttl/* MAX_TTL */.yP }));
}
/** Project limit: characters of a type's name that are compared. */
const MAX_TYPE = 100;
/** Why resolvers may get other answers than this record, of a type that octoDNS has, and for which types; null where they do not. */
function octodnsAnswer(record, type) {
    const addresses = ADDRESS_TYPES[type];
    const own = addresses === undefined ? [type] : computed_answers/* ADDRESSES */.FV;
    const options = octodnsOf(record);
    if (isSet(options, "ignored"))
        return { reason: (0,message/* message */.iU)("octodns/ignored"), types: own };
    for (const key of ["included", "excluded"]) {
        if (isSet(options, key))
            return { reason: (0,message/* message */.iU)("octodns/some-providers", { key }), types: own };
    }
    // octodns-cloudflare proxies addresses and aliases alone (`_PROXIABLE_RECORD_TYPES`)
    const isProxied = isSet(mapIn(options, "cloudflare"), "proxied");
    const proxied = (0,cloudflare/* cloudflareAnswer */.Y)(addresses === undefined ? type : "A", false, { isProxied, isFlattened: false });
    if (proxied !== null)
        return { ...proxied, reason: (0,message/* message */.iU)("provider/record", { reason: proxied.reason }) };
    for (const key of ["dynamic", "geo"]) {
        if (isSet(record, key))
            return { reason: (0,message/* message */.iU)("octodns/varies", { key }), types: own };
    }
    return addresses === undefined ? null : { types: own, reason: addresses };
}
function octodnsOf(record) {
    return mapIn(record, "octodns");
}
function mapIn(map, key) {
    const value = map === undefined ? undefined : yaml_tree_valueOf(map, key);
    return value?.kind === "map" ? value : undefined;
}
/** Whether a key has a value that is true in Python: no empty list or map, no zero, no `false`. */
function isSet(map, key) {
    const value = map === undefined ? undefined : yaml_tree_valueOf(map, key);
    if (value === undefined)
        return false;
    if (value.kind === "scalar")
        return isTrue(value);
    return value.kind === "map" ? value.entries.length > 0 : value.items.length > 0;
}
/** Types that octoDNS gives one `value`, never a list (ValueMixin). */
const SINGLE_VALUE_TYPES = new Set(["CNAME", "DNAME"]);
/** The values of a record: `values` before `value`; either may be a list. */
function valuesIn(record, type) {
    const isSingle = SINGLE_VALUE_TYPES.has(type);
    const value = isSingle ? yaml_tree_valueOf(record, "value") : (yaml_tree_valueOf(record, "values") ?? yaml_tree_valueOf(record, "value"));
    if (value === undefined || (value.kind === "scalar" && isNull(value)))
        throw new YamlFault(record.at, (0,message/* message */.iU)("octodns/missing-value", { type, isSingle }));
    if (value.kind !== "list")
        return [value];
    if (isSingle)
        throw new YamlFault(value.at, (0,message/* message */.iU)("octodns/value-list", { type }));
    if (value.items.length === 0)
        throw new YamlFault(value.at, (0,message/* message */.iU)("octodns/no-values", { type }));
    return value.items;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/lenient-aliases.js

/**
 * octoDNS refuses a CNAME beside other records unless its zone is lenient, or all records of the name are (octodns/zone.py,
 * `add_record`; before that version only if the zone is). A server that has a CNAME and other records answers with the alias (RFC 1034 \u00a74.3.2), except to questions for the others'
 * types. Which of both the provider takes is unknown. Linear.
 */
function resolveLenientAliases(records, strictNames) {
    const aliases = records.filter(({ rr }) => rr.type === "CNAME" && !strictNames.has(rr.name));
    const aliasAt = new Map(aliases.map((alias) => [alias.rr.name, alias]));
    const beside = records.filter(({ rr }) => rr.type !== "CNAME" && aliasAt.has(rr.name));
    const removed = new Set(beside);
    const disputedNames = new Set(beside.flatMap(({ isParsed, rr }) => (isParsed ? [rr.name] : [])));
    const names = [...new Set(beside.map(({ rr }) => rr.name))].map((name) => ({
        name,
        location: aliasAt.get(name).location,
    }));
    return {
        kept: records.filter((record) => !removed.has(record) && !disputedNames.has(record.rr.name)),
        disputed: names.flatMap((each) => (disputedNames.has(each.name) ? [{ ...each, type: "CNAME" }] : [])),
        notes: names.map(({ name, location }) => ({
            location,
            message: (0,message/* message */.iU)(disputedNames.has(name) ? "octodns/beside-alias-unknown" : "octodns/beside-alias", { name }),
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(62976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js + 1 modules
var rdata = __webpack_require__(55044);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/values.js










/** Data that only the provider knows; the RRset is undecided. */
class Undecidable extends YamlFault {
    /** Similar data if the text is not a mail record, whatever the provider makes of it; otherwise null. */
    approximate;
    constructor(at, reason, approximate = null) {
        super(at, reason);
        this.approximate = approximate;
    }
}
const READERS = {
    A: (value) => [readWord(value)],
    AAAA: (value) => [readWord(value)],
    CNAME: (value, manner) => [readTargetField(value, manner)],
    DNAME: (value, manner) => [readTargetField(value, manner)],
    NS: (value, manner) => [readTargetField(value, manner)],
    PTR: (value, manner) => [readTargetField(value, manner)],
    MX: (value, manner) => {
        const map = demandMap(value);
        return [
            readWord(demandMember(map, "preference", "priority")),
            readTargetField(demandMember(map, "exchange", "value"), manner),
        ];
    },
    SRV: (value, manner) => {
        const map = demandMap(value);
        const numbers = ["priority", "weight", "port"].map((key) => readWord(demandMember(map, key)));
        return [...numbers, readTargetField(demandMember(map, "target"), manner)];
    },
    TLSA: (value, { isLenient }) => {
        const map = demandMap(value);
        const usage = readBoundedNumber(demandMember(map, "certificate_usage"), 3, isLenient);
        const rest = [
            readBoundedNumber(demandMember(map, "selector"), 1, isLenient),
            readBoundedNumber(demandMember(map, "matching_type"), 2, isLenient),
        ];
        return [usage, ...rest, readWord(demandMember(map, "certificate_association_data"))];
    },
    DS: (value) => {
        const map = demandMap(value);
        // octoDNS's first names were those of a DNSKEY, for the same four fields
        const old = yaml_tree_valueOf(map, "public_key") !== undefined || yaml_tree_valueOf(map, "flags") !== undefined;
        const keys = old
            ? ["flags", "protocol", "algorithm", "public_key"]
            : ["key_tag", "algorithm", "digest_type", "digest"];
        return keys.map((key) => readWord(demandMember(map, key)));
    },
};
/** Types octoDNS has and this project does not read, and the keys their values need; none: the value is text. */
const OPAQUE_KEYS = {
    CAA: ["tag", "value"],
    HTTPS: ["svcpriority", "targetname"],
    LOC: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"],
    NAPTR: ["order", "preference", "flags", "service", "regexp", "replacement"],
    OPENPGPKEY: [],
    SSHFP: ["algorithm", "fingerprint_type", "fingerprint"],
    SVCB: ["svcpriority", "targetname"],
    URI: ["priority", "weight", "target"],
};
/** Whether values of a type are read. */
function isValueType(type) {
    return (0,record/* isTextType */.GN)(type) || Object.hasOwn(READERS, type);
}
/** The data one value says. Throws a YamlFault; Unclear where only the provider knows. */
function readYamlValue(type, value, manner) {
    if ((0,record/* isTextType */.GN)(type))
        return readTxt(value, manner);
    const fields = READERS[type](value, manner);
    const tokens = fields.map(({ text }, i) => ({ text, isQuoted: false, at: i, line: 1 }));
    try {
        return (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, null));
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* MasterFileFault */.js))
            throw error;
        throw new YamlFault(fields[error.mark.at].at, error.problem);
    }
}
/** The octets of a TXT value, in strings of 255 as octoDNS splits them. */
function readTxt(value, { hasEscapedSemicolons, isLenient }) {
    const written = scalarText(demandScalar(value));
    if ("problem" in written)
        throw new YamlFault(value.at, written.problem);
    const read = readTxtValue(written.text, hasEscapedSemicolons, isLenient);
    if ("unclear" in read)
        throw new Undecidable(value.at, read.unclear, read.other === null ? null : (0,record/* txtRdata */.fm)(read.other));
    if ("octets" in read)
        return (0,record/* txtRdata */.fm)(read.octets);
    throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}
/** The data of a record of a type that is not read, as one text. Throws a YamlFault where a key is missing. */
function readOpaque(type, value) {
    const keys = OPAQUE_KEYS[type] ?? [];
    if (keys.length === 0)
        return (0,utf8/* encodeUtf8 */.Af)(readWord(value).text);
    const map = demandMap(value);
    for (const key of keys)
        demandMember(map, key);
    const words = [];
    collectWords(map, words, { left: record/* MAX_RDATA */.AL });
    return (0,utf8/* encodeUtf8 */.Af)(words.join(" "));
}
/** `key=value` of all that is in a node, to a bounded length, however often a part of it is repeated. */
function collectWords(node, words, budget) {
    const parts = node.kind === "map"
        ? node.entries.map(({ key, value }) => ({ key: `${key.text}=`, value }))
        : node.items.map((value) => ({ key: "", value }));
    for (const { key, value } of parts) {
        if (--budget.left <= 0)
            return;
        const text = value.kind === "scalar" ? value.text.slice(0, budget.left) : "";
        budget.left -= key.length + text.length;
        words.push(key + text);
        if (value.kind !== "scalar")
            collectWords(value, words, budget);
    }
}
function demandMap(value) {
    if (value.kind === "map")
        return value;
    throw new YamlFault(value.at, (0,message/* message */.iU)("octodns/fields"));
}
function demandScalar(value) {
    if (value.kind === "scalar")
        return value;
    throw new YamlFault(value.at, (0,message/* message */.iU)("octodns/one-value", { kind: value.kind }));
}
/** The value of a key, or of the name the key had in earlier versions of octoDNS. */
function demandMember(map, key, older = key) {
    const found = yaml_tree_valueOf(map, key) ?? yaml_tree_valueOf(map, older);
    if (found !== undefined)
        return found;
    throw new YamlFault(map.at, (0,message/* message */.iU)("octodns/no-field", { key }));
}
function readWord(value) {
    const read = scalarWord(demandScalar(value));
    if ("problem" in read)
        throw new YamlFault(value.at, read.problem);
    return { text: read.text, at: value.at };
}
/** A number that octoDNS bounds more than DNS does. */
function readBoundedNumber(value, max, lenient) {
    const field = readWord(value);
    if (!lenient && Number(field.text) > max)
        throw new YamlFault(value.at, (0,message/* message */.iU)("octodns/bounded-number", { limit: max }));
    return field;
}
function readTargetField(value, { isLenient }) {
    const read = readTarget(readWord(value).text, isLenient);
    if ("unclear" in read)
        throw new Undecidable(value.at, read.unclear);
    if ("target" in read)
        return { text: read.target, at: value.at };
    throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/records.js











/** Project limit: records of one zone, and names in its files. */
const MAX_RECORDS = 200_000;
/** Project limit: octets of all data of one zone; small files can repeat a long value. */
const MAX_DATA = 128 * 2 ** 20;
/** There are enough problems: the rest is not read. */
class TooManyProblems extends Error {
}
/** Collects what the entries of a zone's files declare. */
class ZoneRecords {
    records = [];
    undecided = [];
    problems = [];
    /** The first problem that leaves open which RRset it is of, or what else the files declare; null for none. */
    fault = null;
    warnings = [];
    #origin;
    #options;
    #notes;
    /** Where each RRset is declared, by type and name. */
    #rrsets = new Map();
    /** Names with a type whose answers cannot be known. */
    #unknownTypes = [];
    /** Names with a record that is not lenient. */
    #strictNames = new Set();
    #entries = 0;
    #values = 0;
    #octets = 0;
    constructor(origin, options) {
        this.#origin = origin;
        this.#options = options;
        this.#notes = new located_messages/* MessageList */.Mf(origin);
    }
    /** What could not be read, so far. */
    get notes() {
        return this.#notes.toArray();
    }
    /** Reads one entry. Throws TooManyProblems. */
    readEntry({ key, value }) {
        if (++this.#entries > MAX_RECORDS)
            this.#stop(new YamlFault(key.at, (0,message/* message */.iU)("octodns/names", { limit: MAX_RECORDS })));
        this.#guarded(() => {
            // where no record follows, the message leaves out the key: it may be from a file that is not a zone
            const name = hasRecords(value) ? this.#readName(key) : this.#origin;
            for (const record of value.kind === "list" ? value.items : [value])
                this.#guarded(() => this.#readRecord(name, record));
        });
    }
    #readName(key) {
        // an empty key is the apex, but only in quotes: without them YAML reads it as nothing, and octoDNS as the name `none`
        const written = keyText(key);
        if ("problem" in written)
            throw new YamlFault(key.at, written.problem);
        const name = parseRecordName(written.text, this.#origin);
        if ("problem" in name)
            throw new YamlFault(key.at, name.problem);
        if (written.text !== key.text)
            this.warnings.push({
                location: locationOf(key.at),
                message: (0,message/* message */.iU)("record-warning/yaml-name", {
                    written: (0,master_file_tokens/* quoteText */.ol)(key.text),
                    read: (0,master_file_tokens/* quoteText */.ol)(written.text.toLowerCase()),
                }),
            });
        return name.name;
    }
    /** Adds a problem of the YAML, as `reportProblem` does. */
    reportFault({ at, problem }) {
        this.reportProblem({ location: locationOf(at), message: problem });
    }
    /** Adds a problem that may be of any RRset. Throws TooManyProblems after the last that is kept. */
    reportProblem(problem) {
        const added = this.#addProblem(problem);
        this.fault ??= added;
    }
    #addProblem({ location, message: text }) {
        const isLast = this.problems.length >= located_messages/* MAX_PROBLEMS */.aZ;
        const problem = { location, message: isLast ? located_messages/* REST_UNREAD */.j2 : text };
        this.problems.push(problem);
        if (!isLast)
            return problem;
        this.fault ??= problem;
        throw new TooManyProblems();
    }
    /** To be called after the last entry: types that only show once all RRsets are known. */
    finish() {
        const { kept, disputed, notes } = resolveLenientAliases(this.records, this.#strictNames);
        this.records = kept;
        this.undecided.push(...disputed);
        for (const note of notes)
            this.#notes.add(note.location, note.message);
        // whatever such a record becomes, it is of none of the types declared beside it
        for (const { name, location } of this.#unknownTypes) {
            for (const type of computed_answers/* UNKNOWN_ANSWERS */.lU)
                if (!this.#rrsets.has(`${type} ${name}`))
                    this.undecided.push({ name, type, location });
        }
    }
    #guarded(run) {
        try {
            run();
        }
        catch (error) {
            if (!(error instanceof YamlFault))
                throw error;
            this.reportFault(error);
        }
    }
    /** Runs what reads a part of an RRset; a fault of it leaves that RRset undecided. */
    #guardRrset(rrset, run) {
        try {
            run();
        }
        catch (error) {
            if (!(error instanceof YamlFault))
                throw error;
            const { at, problem } = error;
            this.undecided.push({ ...rrset, fault: this.#addProblem({ location: locationOf(at), message: problem }) });
        }
    }
    #readRecord(name, record) {
        if (record.kind !== "map")
            throw new YamlFault(record.at, (0,message/* message */.iU)("octodns/record"));
        const type = readType(record);
        const location = locationOf(record.at);
        this.#guardRrset({ name, type, location }, () => this.#readRrset({ name, type, location }, record));
    }
    #readRrset({ name, type, location }, record) {
        const set = `${type} ${name}`;
        const first = this.#rrsets.get(set);
        if (first !== undefined) {
            const place = (0,model/* formatLocation */.j$)({ file: first.file, line: first.line });
            throw new YamlFault(record.at, (0,message/* message */.iU)("octodns/record-twice", { type, name, place }));
        }
        this.#rrsets.set(set, location);
        if (this.#rrsets.size > MAX_RECORDS)
            this.#stop(new YamlFault(record.at, (0,message/* message */.iU)("octodns/rrsets", { limit: MAX_RECORDS })));
        if (!this.#isLenient(record))
            this.#strictNames.add(name);
        const isKnown = isValueType(type) || Object.hasOwn(OPAQUE_KEYS, type) || Object.hasOwn(ADDRESS_TYPES, type);
        const computed = isKnown ? octodnsAnswer(record, type) : null;
        if (computed !== null)
            this.#markUndecided(name, computed.types, (0,message/* message */.iU)("zone-fault/not-judged", { name, type, reason: computed.reason }), location, computed);
        else if (isValueType(type))
            this.#readValues(name, type, record, location);
        else if (Object.hasOwn(OPAQUE_KEYS, type))
            this.#readOpaque({ name, type, location }, record);
        else
            this.#noteUnknownType(name, type, record, location);
    }
    #readValues(name, type, record, location) {
        const rrset = { name, type, location };
        const ttl = this.#readTtl(rrset, record);
        const options = {
            hasEscapedSemicolons: this.#options.hasEscapedSemicolons,
            isLenient: this.#isLenient(record),
        };
        const read = [];
        const undecidable = [];
        for (const value of valuesIn(record, type)) {
            this.#countValue(value.at);
            try {
                const data = readYamlValue(type, value, options);
                this.#countOctets("strings" in data ? data.strings.join("").length : 0, value.at);
                read.push({ isParsed: true, rr: { name, ttl, type, data }, location: locationOf(value.at) });
            }
            catch (error) {
                const approximate = error instanceof Undecidable && mayHaveOtherTexts(name) ? error.approximate : null;
                if (approximate !== null) {
                    read.push({
                        isParsed: true,
                        rr: { name, ttl, type, data: approximate },
                        location: locationOf(value.at),
                        isApproximate: true,
                    });
                    this.#notes.add(locationOf(value.at), (0,message/* message */.iU)("octodns/value-not-judged", { name, type, reason: error.problem }));
                }
                else if (error instanceof Undecidable)
                    undecidable.push(error);
                else
                    this.#guardRrset(rrset, () => {
                        throw error;
                    });
            }
        }
        const [first] = undecidable;
        if (first === undefined)
            for (const one of read)
                this.records.push(one);
        else
            this.#markUndecided(name, [type], (0,message/* message */.iU)("zone-fault/not-judged", { name, type, reason: first.problem }), locationOf(first.at), { at: location });
    }
    #isLenient(record) {
        return this.#options.isLenient || isSet(octodnsOf(record), "lenient");
    }
    #readOpaque(rrset, record) {
        const { name, type } = rrset;
        const ttl = this.#readTtl(rrset, record);
        for (const value of valuesIn(record, type)) {
            this.#countValue(value.at);
            this.#guardRrset(rrset, () => {
                const data = readOpaque(type, value);
                this.#countOctets(data.length, value.at);
                this.records.push({ isParsed: false, rr: { name, ttl, type, data }, location: locationOf(value.at) });
            });
        }
    }
    #noteUnknownType(name, type, record, location) {
        this.#notes.add(location, (0,message/* message */.iU)("octodns/unknown-type", { text: (0,master_file_tokens/* quoteText */.ol)(type), name }));
        const types = typesOfValues(record);
        for (const each of types)
            this.undecided.push({ name, type: each, location });
        if (type !== "SOA" && types.length === 0)
            this.#unknownTypes.push({ name, location });
    }
    #markUndecided(name, types, note, location, { at = location, proxiedBy } = {}) {
        this.#notes.add(location, note);
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        for (const type of types)
            this.undecided.push({ name, type, location: at, ...proxy });
    }
    /** Counts a value, be it read in the end or not: many names may share one list of them. */
    #countValue(at) {
        if (++this.#values > MAX_RECORDS)
            this.#stop(new YamlFault(at, (0,message/* message */.iU)("octodns/records", { limit: MAX_RECORDS })));
    }
    #countOctets(octets, at) {
        this.#octets += octets;
        if (this.#octets > MAX_DATA)
            this.#stop(new YamlFault(at, (0,message/* message */.iU)("octodns/texts", { mebibytes: MAX_DATA / 2 ** 20 })));
    }
    #stop(fault) {
        this.reportFault(fault);
        throw new TooManyProblems();
    }
    /** Tells what is wrong with it, so that the values are read all the same. */
    #readTtl(rrset, record) {
        let ttl = this.#options.defaultTtl;
        this.#guardRrset(rrset, () => (ttl = readTtl(record) ?? ttl));
        return ttl;
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/read.js
// The zones of octoDNS's YamlProvider: a file for each, a folder of files (`split_extension`), or both.







/** Reads the zones that the paths belong to. Throws an AuditError where a file cannot be read. */
function readOctodns(paths, options, repository) {
    const reading = { zones: [], problems: [], notes: [] };
    const byZone = new Map();
    for (const path of paths) {
        const found = zoneOfPath(path, options.splitExtension);
        if (found === null) {
            if ((0,external_node_path_.basename)(path) !== options.sharedFilename)
                reading.notes.push(notAZoneFile(path, repository));
            continue;
        }
        const { origin, directory, folder } = found;
        if (folder === null && !isZoneOfInternet(origin))
            reading.notes.push(looksLikeAPart(path, origin, repository));
        const key = `${directory}\n${origin}`;
        const zone = byZone.get(key) ?? { origin, directory, files: [], folders: new Set() };
        byZone.set(key, zone);
        if (folder === null)
            zone.files.push(path);
        else
            zone.folders.add(folder);
    }
    for (const zone of byZone.values())
        readZone(zone, options, repository, reading);
    return reading;
}
/** The zone a path belongs to by its name, and the folder all of whose files do; null if to none. */
function zoneOfPath(path, splitExtension) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!path.endsWith(".yaml"))
        return null;
    if (splitExtension !== "" && (0,external_node_path_.basename)(folder).endsWith(splitExtension)) {
        const origin = parseZoneName((0,external_node_path_.basename)(folder).slice(0, -splitExtension.length));
        if (origin !== null)
            return { origin, directory: (0,external_node_path_.dirname)(folder), folder };
    }
    // as octoDNS lists them: `example.org.yaml` is a zone, `production.yaml` its own configuration
    const name = (0,external_node_path_.basename)(path, ".yaml");
    const origin = name.includes(".") ? parseZoneName(name) : null;
    return origin === null ? null : { origin, directory: folder, folder: null };
}
function parseZoneName(text) {
    const ascii = toLowerAscii(text);
    return ascii !== null && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(ascii) ? (0,dns_name/* parseName */.$q)(ascii) : null;
}
/** RFC 3696 \u00a72: a top-level domain begins with a letter, and has no underscore. */
function isZoneOfInternet(origin) {
    return /^[a-z][a-z0-9-]*$/.test((0,dns_name/* labelsOf */.PC)(origin).at(-1) ?? "");
}
function looksLikeAPart(path, origin, repository) {
    const file = repository.nameOf(path);
    return {
        location: { file, line: 1, column: 1 },
        message: (0,message/* message */.iU)("octodns/part", { zone: origin }),
    };
}
function notAZoneFile(path, repository) {
    const file = repository.nameOf(path);
    return {
        location: { file, line: 1, column: 1 },
        message: (0,message/* message */.iU)("octodns/not-read"),
    };
}
function readZone(zone, options, repository, reading) {
    const files = readZoneFiles(zone, options, repository);
    const records = new ZoneRecords(zone.origin, {
        hasEscapedSemicolons: options.hasEscapedSemicolons,
        isLenient: options.isLenient,
        defaultTtl: options.defaultTtl,
    });
    try {
        const [, second] = zone.files.map((path) => repository.nameOf(path));
        if (second !== undefined)
            records.reportProblem({
                location: { file: second, line: 1, column: 1 },
                message: (0,message/* message */.iU)("octodns/second-file", { zone: zone.origin }),
            });
        const loader = new ZoneFiles(repository, (fault) => records.reportFault(fault));
        for (const { file, text } of files)
            for (const entry of loader.readEntries(file, text))
                records.readEntry(entry);
    }
    catch (error) {
        if (!(error instanceof TooManyProblems))
            throw error;
    }
    records.finish();
    repository.countRecords(records.records.length + records.undecided.length);
    reading.problems.push(...records.problems);
    reading.notes.push(...records.notes);
    const { fault } = records;
    reading.zones.push({
        ...toDeclaredZone(zone.origin, records),
        isComplete: !options.isPartOfZone,
        hasEscapedSemicolons: options.hasEscapedSemicolons,
        ...(fault === null ? {} : { fault }),
    });
}
function toDeclaredZone(origin, { records, undecided, warnings }) {
    return { origin, format: "octodns", isComplete: true, records, deleted: [], undecided, warnings };
}
/** All files octoDNS reads for the zone. Throws an AuditError. */
function* readZoneFiles({ files, folders, directory }, options, repository) {
    const paths = [...files, ...[...folders].flatMap((folder) => yamlFilesIn(folder, repository))];
    if (options.sharedFilename !== null)
        paths.push((0,external_node_path_.join)(directory, options.sharedFilename));
    for (const path of paths.toSorted()) {
        const file = repository.read(path, MAX_YAML);
        if ("problem" in file)
            throw new errors/* AuditError */.M_(file.problem);
        yield file;
    }
}
/** Every YAML file of a folder, also `.yaml`: the zone's own name where `split_catchall` is off. */
function yamlFilesIn(folder, repository) {
    return ["*.yaml", ".*yaml"].flatMap((pattern) => {
        try {
            return repository.find(pattern, folder).filter((path) => path.endsWith(".yaml"));
        }
        catch (error) {
            if (pattern === ".*yaml" && error instanceof errors/* AuditError */.M_)
                return [];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/file-format.js
// Zone files of octoDNS: read, edited and quoted.





const OCTODNS_FILES = {
    read: readOctodns,
    createEditor: createOctodnsEditor,
    // octodns/manager.py, `sync`: one record that does not validate ends the run
    describeRefusal: () => (0,message/* message */.iU)("declared-zone/octodns-stops"),
    formatTxt(_record, { hasEscapedSemicolons = true }, text) {
        return (0,ascii/* isPrintableAscii */.J)(text) ? singleQuoted(hasEscapedSemicolons ? text.replaceAll(";", "\\;") : text) : null;
    },
};


/***/ })),

/***/ 63732:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ cloudflareAnswer),
/* harmony export */   e: () => (/* binding */ CLOUDFLARE)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _computed_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37894);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34815);
/* harmony import */ var _txt_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29548);
// Cloudflare.





/** It takes strings in quotes, or text without; it cuts what is longer than a string may be. */
const readTxt = (text) => {
    if (!(0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .isAscii */ .ER)(text))
        return _txt_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_ASCII */ .ky;
    if (text.startsWith('"'))
        return (0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .readLongStrings */ .fu)(text) ?? { unsure: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("provider/first-quote") };
    return /["\\]/.test(text) ? { unsure: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("provider/inner-quotes") } : { data: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(text) };
};
const CLOUDFLARE = {
    name: "Cloudflare",
    readOwner: _owners_js__WEBPACK_IMPORTED_MODULE_2__/* .readEitherOwner */ .tP,
    targets: "absolute",
    readTxt,
    writeTxt: _txt_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteStrings */ .ht,
    // "DNS record types" (2026): 4,096 octets of a record's data on the wire, 8,192 characters of all with one name and type
    txtLimits: { maxRecord: 4096, sizeOf: _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtWireLength */ .Ii, maxPerName: 8192 },
};
/**
 * What it answers where a record is proxied, or an alias flattened; null where what the record says. An alias is alone at its
 * name (so all of it is unknown), except at the apex: there it is never seen, and others stand beside. `isProxied` is null
 * where it is unknown.
 */
function cloudflareAnswer(type, isApex, record) {
    const isAlias = type === "CNAME";
    if (!isAlias && !_computed_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDRESSES */ .FV.includes(type))
        return null;
    const types = isAlias && !isApex ? [..._computed_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDRESSES */ .FV, "CNAME"] : _computed_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDRESSES */ .FV;
    if (record.isProxied === null)
        return { types, reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("provider/may-be-proxied") };
    if (record.isProxied)
        return {
            types,
            reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("provider/proxied"),
            proxiedBy: CLOUDFLARE.name,
        };
    return isAlias && record.isFlattened ? { types, reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("provider/flattened") } : null;
}


/***/ })),

/***/ 34815:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ readRelativeOwner),
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   XO: () => (/* binding */ readAbsoluteOwner),
/* harmony export */   r9: () => (/* binding */ toAsciiNames),
/* harmony export */   tP: () => (/* binding */ readEitherOwner)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10137);
// The names of records as providers take them.



/** A name as people write it, internationalised or not, with a dot at its end or without. */
function parseNameText(written) {
    return written.length > _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME_TEXT */ .$b ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(toAsciiNames(written));
}
/** RFC 5891 \u00a74.4: what a zone holds are A-labels. A word that has none is left as it is, to be refused. */
function toAsciiNames(value) {
    if (!/[^\x00-\x7f]/.test(value))
        return value;
    return value
        .split(" ")
        .map((word) => (/[^\x00-\x7f]/.test(word) ? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(word) || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeUtf8 */ .Af)(word) : word))
        .join(" ");
}
/** Below the zone, `@` or nothing being its apex. What a dot at the end means there is not documented. */
const readRelativeOwner = (written, zone) => {
    if (written === "@" || written === "")
        return zone;
    const name = written.endsWith(".") ? null : parseNameText(written);
    return name === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)(name, zone));
};
/** Below the zone unless it ends with it. */
const readEitherOwner = (written, zone) => {
    const name = parseNameText(written);
    return name !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, zone) ? name : readRelativeOwner(written, zone);
};
/** Absolute, with or without a dot at the end. */
const readAbsoluteOwner = (written) => parseNameText(written);


/***/ })),

/***/ 29548:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ tokenizeText),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Lx: () => (/* binding */ quotedStrings),
/* harmony export */   Nc: () => (/* binding */ readStrings),
/* harmony export */   fu: () => (/* binding */ readLongStrings),
/* harmony export */   ht: () => (/* binding */ quoteStrings),
/* harmony export */   ky: () => (/* binding */ NOT_ASCII)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40582);
// TXT values as RFC 1035 \u00a75.1 strings, for the providers that take them so, each with limits of its own.




const NOT_ASCII = { unsure: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/not-ascii") };
const BROKEN_ESCAPE = { fault: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/escape") };
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
/** A text as strings in quotes, each as long as one may be. */
function quoteStrings(text) {
    return (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(text).strings.map(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteString */ .Ov).join(" ");
}
/** Strings as in a master file. */
function readStrings(text) {
    const tokens = tokenizeText(text);
    if ("problem" in tokens)
        return { fault: tokens.problem };
    const strings = [];
    for (const token of tokens) {
        const octets = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeLabel */ .dk)(token.text);
        if (octets === null)
            return BROKEN_ESCAPE;
        if (octets.length > _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STRING */ .BP)
            return { fault: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/string-size", { octets: octets.length }) };
        strings.push(octets);
    }
    return strings.length > 0 ? { data: { strings } } : { fault: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/no-text") };
}
/** Strings in quotes of any length, cut after 255 octets; null where the text is something else. */
function readLongStrings(text) {
    const strings = quotedStrings(text)?.map((token) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeLabel */ .dk)(token.text));
    if (strings === undefined)
        return null;
    if (strings.includes(null))
        return BROKEN_ESCAPE;
    return { data: { strings: strings.flatMap((octets) => (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(octets ?? "").strings) } };
}
/** The tokens of a text that is strings in quotes and nothing else. */
function quotedStrings(text) {
    const tokens = tokenizeText(text);
    return !("problem" in tokens) && tokens.length > 0 && tokens.every((token) => token.isQuoted) ? tokens : null;
}
/** The tokens of a text of one line without a comment. */
function tokenizeText(text) {
    if (/[\r\n]/.test(text))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/line-ends") };
    const [entry] = (0,_master_file_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntries */ .Km)(text);
    if (entry === undefined)
        return [];
    const last = entry.tokens.at(-1);
    const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
    if (entry.fault !== null)
        return { problem: entry.fault.problem };
    const rest = text.slice(end).trim();
    return rest === "" ? entry.tokens : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("provider/comment", { text: (0,_master_file_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(rest) }) };
}


/***/ })),

/***/ 11258:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ decodeValidUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// The text of a file that has to be UTF-8.

/** The characters that octets spell; null where they are not UTF-8. ASCII spells itself, and needs no copy. */
function decodeValidUtf8(octets) {
    const buffer = Buffer.from(octets, "latin1");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(buffer))
        return octets;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer) ? buffer.toString("utf8") : null;
}


/***/ }))

};
