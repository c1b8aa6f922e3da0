export const id = 8452;
export const ids = [8452];
export const modules = {

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

/***/ 24152:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TextPositions)
/* harmony export */ });
// Lines and columns of a text, both from 1; columns count characters.
/** Project limit: UTF-16 code units between two offsets whose line and column are remembered. */
const STRIDE = 64;
const LINE_FEED = 0x0a;
/** Line and column of offsets in any order, each in bounded time. */
class TextPositions {
    #text;
    /** Of each offset that is a multiple of STRIDE: its line, its column. */
    #lines = new Uint32Array();
    #columns = new Uint32Array();
    #known = 0;
    constructor(text) {
        this.#text = text;
    }
    /** `offset`: at most the length of the text. */
    at(offset) {
        const near = Math.floor(offset / STRIDE);
        if (this.#lines.length === 0) {
            const strides = Math.floor(this.#text.length / STRIDE) + 1;
            [this.#lines, this.#columns] = [new Uint32Array(strides), new Uint32Array(strides)];
        }
        for (; this.#known <= near; this.#known++) {
            const { line, column } = this.#from(this.#known - 1, this.#known * STRIDE);
            this.#lines[this.#known] = line;
            this.#columns[this.#known] = column;
        }
        return this.#from(near, offset);
    }
    #from(stride, offset) {
        let line = this.#lines[stride] ?? 1;
        let column = this.#columns[stride] ?? 1;
        for (let i = Math.max(stride, 0) * STRIDE; i < offset; i++) {
            const code = this.#text.charCodeAt(i);
            if (code === LINE_FEED) {
                line++;
                column = 1;
            }
            else if (code < 0xdc00 || code > 0xdfff)
                column++; // the second half of a character
        }
        return { line, column };
    }
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

/***/ 80201:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGeneratedFiles),
/* harmony export */   y: () => (/* binding */ failedReading)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _declared_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94213);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15007);
// JSON that a generator writes of zones (plans, representations), file by file.




/** What all files come to. Throws an AuditError where one cannot be read, or they hold more records than are allowed. */
function readGeneratedFiles(paths, repository, read) {
    const files = paths.map((path) => ({ path, file: repository.read(path, _json_source_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON */ .G, "generator") }));
    const faults = files.flatMap(({ file }) => ("problem" in file ? [file.problem] : []));
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M_(faults);
    const readings = files.map(({ path, file }) => {
        const reading = read(file, path);
        for (const { records, deleted, undecided } of reading.zones)
            repository.countRecords(records.length + deleted.length + undecided.length);
        return reading;
    });
    return {
        zones: readings.flatMap(({ zones }) => zones),
        problems: readings.flatMap(({ problems }) => problems),
        notes: readings.flatMap(({ notes }) => notes),
    };
}
/** The reading of a file that is wrong as a whole: even its zones are unknown. */
function failedReading(format, problem) {
    return { zones: [(0,_declared_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .faultyZone */ .o)(_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT */ .Dl, format, problem)], problems: [problem], notes: [] };
}


/***/ })),

/***/ 15007:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MAX_JSON),
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
;// CONCATENATED MODULE: ./lib/src/zones/json-walk.js
// A walk over a JSON text (RFC 8259), value after value; its nesting and numbers are bounded.

/** Project limit: arrays and objects within each other; plans and the like have some ten. */
const MAX_DEPTH = 100;
/** Project limit: arrays and objects in all. A plan of 50 MB has one million, each takes up to about 200 octets of memory. */
const MAX_CONTAINERS = 2 ** 21;
/** Project limit: values in all. Of 50 MB, a plan has three millions. */
const MAX_VALUES = 2 ** 23;
/** What is wrong with a text, and where. */
class JsonFault extends Error {
    offset;
    problem;
    constructor(offset, problem) {
        super(problem.code);
        this.offset = offset;
        this.problem = problem;
    }
}
/** Walks over the value at `start`; the offset after it. Throws a JsonFault. */
function walk(text, start, visitor) {
    /** Of each array around the index of its element, of each object -1. */
    const indexes = [];
    let containers = 0;
    let at = start;
    for (let values = 1;; values++) {
        if (values > MAX_VALUES)
            throw new JsonFault(at, (0,message/* message */.iU)("json/values", { limit: MAX_VALUES }));
        const isSkipped = visitor.value(indexes.length, indexes.at(-1) ?? -1, at);
        const code = text.charCodeAt(at);
        if (isSkipped && (code === OPEN_BRACE || code === OPEN_BRACKET))
            at = skipContainer(text, at);
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            if (indexes.length >= MAX_DEPTH)
                throw new JsonFault(at, (0,message/* message */.iU)("json/depth", { limit: MAX_DEPTH }));
            if (++containers > MAX_CONTAINERS)
                throw new JsonFault(at, (0,message/* message */.iU)("json/containers", { limit: MAX_CONTAINERS }));
            const inObject = code === OPEN_BRACE;
            at = skipSpace(text, at + 1);
            indexes.push(inObject ? -1 : 0);
            if (text.charCodeAt(at) !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
                if (inObject)
                    at = readKey(text, at, indexes.length, visitor);
                continue;
            }
        }
        else
            at = skipScalar(text, at);
        if (isSkipped)
            visitor.skipped(at);
        const next = readClosings(text, at, indexes, visitor);
        if (indexes.length === 0)
            return next;
        at = next;
    }
}
/** After a value: closes what ends, and moves on to the next value. Once nothing is open, the offset after the last bracket. */
function readClosings(text, start, indexes, visitor) {
    let at = start;
    while (indexes.length > 0) {
        const index = indexes.at(-1);
        const inObject = index < 0;
        at = skipSpace(text, at);
        const code = text.charCodeAt(at);
        if (code === COMMA) {
            at = skipSpace(text, at + 1);
            if (inObject)
                return readKey(text, at, indexes.length, visitor);
            indexes[indexes.length - 1] = index + 1;
            return at;
        }
        if (code !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET))
            throw expected(text, at, inObject ? "comma-or-brace" : "comma-or-bracket");
        indexes.pop();
        at++;
    }
    return at;
}
/** Moves past a member's key and colon, to its value. */
function readKey(text, start, depth, visitor) {
    if (text.charCodeAt(start) !== QUOTE)
        throw expected(text, start, "key");
    const end = skipString(text, start);
    visitor.key(depth, start, end);
    const colon = skipSpace(text, end);
    if (text.charCodeAt(colon) !== COLON)
        throw expected(text, colon, "colon");
    return skipSpace(text, colon + 1);
}
const [LINE_FEED, QUOTE, PLUS, COMMA, MINUS, DOT, ZERO, COLON] = [
    0x0a, 0x22, 0x2b, 0x2c, 0x2d, 0x2e, 0x30, 0x3a,
];
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, LETTER_E, OPEN_BRACE, CLOSE_BRACE] = [
    0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d,
];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Moves past an array or object of a text that was checked. */
function skipContainer(text, start) {
    let depth = 0;
    let at = start;
    do {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = skipCheckedString(text, at);
        else {
            if (code === OPEN_BRACE || code === OPEN_BRACKET)
                depth++;
            else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                depth--;
            at++;
        }
    } while (depth > 0 && at < text.length);
    return at;
}
/** Moves past a string of a text that was checked. */
function skipCheckedString(text, start) {
    const end = text.indexOf('"', start + 1);
    return text.charCodeAt(end - 1) === BACKSLASH ? skipString(text, start) : end + 1;
}
function skipScalar(text, at) {
    switch (text.charCodeAt(at)) {
        case QUOTE:
            return skipString(text, at);
        case 0x74:
            return skipWord(text, at, "true");
        case 0x66:
            return skipWord(text, at, "false");
        case 0x6e:
            return skipWord(text, at, "null");
        default:
            return skipNumber(text, at);
    }
}
function skipWord(text, at, word) {
    if (text.startsWith(word, at))
        return at + word.length;
    throw expected(text, at, "value");
}
/** RFC 8259 \u00a76. What cannot belong to the number is left to what follows it. */
function skipNumber(text, start) {
    const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
    const whole = text.charCodeAt(first) === ZERO ? first + 1 : skipDigits(text, first);
    if (whole === first)
        throw expected(text, start, "value");
    const fraction = text.charCodeAt(whole) === DOT ? skipDigits(text, whole + 1) : whole;
    if (fraction === whole + 1)
        throw expected(text, fraction, "digit");
    if ((text.charCodeAt(fraction) | 0x20) !== LETTER_E)
        return fraction;
    const sign = text.charCodeAt(fraction + 1);
    const power = sign === MINUS || sign === PLUS ? fraction + 2 : fraction + 1;
    const end = skipDigits(text, power);
    if (end === power)
        throw expected(text, end, "digit");
    return end;
}
function skipDigits(text, start) {
    let at = start;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= 0x39; code = text.charCodeAt(++at))
        ;
    return at;
}
/** Characters that stand for themselves; found at once behind the first of a string, since most strings are short. */
const PLAIN = /[^"\\\0-\x1f]*/y;
const LONG = 16;
function skipString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (at - start > LONG) {
            PLAIN.lastIndex = at;
            PLAIN.test(text);
            at = PLAIN.lastIndex;
        }
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code < 0x20)
            throw new JsonFault(at, (0,message/* message */.iU)("json/control"));
        if (code === BACKSLASH) {
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(text))
                throw new JsonFault(at, (0,message/* message */.iU)("json/escape"));
            at = ESCAPE.lastIndex;
        }
        else
            at++;
    }
    throw new JsonFault(start, (0,message/* message */.iU)("json/unclosed"));
}
function skipSpace(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== LINE_FEED && code !== 0x0d && code !== 0x09)
            return at;
        at++;
    }
}
function expected(text, at, part) {
    const isAtEnd = at >= text.length;
    return new JsonFault(isAtEnd ? text.length : at, (0,message/* message */.iU)(isAtEnd ? "json/incomplete" : "json/expected", { part }));
}

// EXTERNAL MODULE: ./lib/src/text/text-positions.js
var text_positions = __webpack_require__(24152);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/zones/valid-utf8.js
var valid_utf8 = __webpack_require__(11258);
;// CONCATENATED MODULE: ./lib/src/zones/json-source.js





/** Project limit: octets of a file of JSON; a Terraform plan of 50 MB is large. */
const MAX_JSON = 64 * 2 ** 20;
/** Reads a file of JSON. Never throws; a Problem where it is none, or nested too deep, or of too many parts. Linear. */
function readJson({ file, text: octets }) {
    const text = (0,valid_utf8/* decodeValidUtf8 */.Q)(octets);
    if (text === null)
        return {
            location: { file, ...findInvalidUtf8(octets) },
            message: (0,message/* message */.iU)("json/not-utf-8"),
        };
    const positions = new text_positions/* TextPositions */.Q(text);
    const locate = (offset) => ({ file, ...positions.at(offset) });
    try {
        checkSyntax(text);
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        return { location: locate(error.offset), message: error.problem };
    }
    let parsed = null;
    return {
        get value() {
            return (parsed ??= { value: JSON.parse(text) }).value;
        },
        valueAt: ({ value, end }) => JSON.parse(text.slice(value, end)),
        positions: (pattern, from = 0) => findPositions(text, pattern, from),
        locate,
    };
}
/** The first octet that no UTF-8 text has, in octets that are none. */
function findInvalidUtf8(octets) {
    for (let line = 1, start = 0;; line++) {
        const end = octets.indexOf("\n", start);
        const text = octets.slice(start, end === -1 ? octets.length : end);
        if ((0,valid_utf8/* decodeValidUtf8 */.Q)(text) === null)
            return { line, column: Array.from((0,utf8/* decodeUtf8 */._6)(text)).indexOf("\ufffd") + 1 };
        start = end + 1;
    }
}
const NO_VISITOR = { key: () => undefined, value: () => false, skipped: () => undefined };
function checkSyntax(text) {
    const end = skipSpace(text, walk(text, skipSpace(text, 0), NO_VISITOR));
    if (end < text.length)
        throw new JsonFault(end, (0,message/* message */.iU)("json/surplus"));
}
function findPositions(text, pattern, from) {
    const found = [];
    const path = [];
    let key = null;
    let open = null;
    const indexes = pattern.map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : -1));
    const fits = (depth, part) => pattern[depth - 1] === "*" || (typeof part === "number" ? indexes : pattern)[depth - 1] === part;
    /** Keeps `path` the longest beginning of the way here that the pattern allows; what no pattern leads to is skipped. */
    const step = (depth, part) => {
        path.length = depth - 1;
        if (fits(depth, part))
            path.push(part);
    };
    walk(text, skipSpace(text, from), {
        key(depth, start, end) {
            key = start;
            step(depth, keyAt(text, start, end));
        },
        value(depth, index, at) {
            if (index >= 0) {
                key = null;
                step(depth, index);
            }
            const isOnWay = path.length === depth;
            if (depth === pattern.length && isOnWay)
                found.push((open = { path: [...path], key, value: at, end: at }));
            return !isOnWay || depth === pattern.length;
        },
        skipped(end) {
            if (open !== null)
                open.end = end;
            open = null;
        },
    });
    return found;
}
/** The key of a member; few have an escape. */
function keyAt(text, start, end) {
    const inner = text.slice(start + 1, end - 1);
    return inner.includes("\\") ? JSON.parse(text.slice(start, end)) : inner;
}


/***/ })),

/***/ 16757:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
// Parts of a parsed JSON text of unknown shape.
/** An own member of an object, or an element of an array. */
function member(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
/** The elements of an array; none of anything else. */
function elements(value) {
    return Array.isArray(value) ? value : [];
}
/** A string as it is, a number in digits; null for all else. */
function textOf(value) {
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
/** The text of the first of some members that has one. */
function textIn(value, ...keys) {
    for (const key of keys) {
        const text = textOf(member(value, key));
        if (text !== null)
            return text;
    }
    return null;
}


/***/ })),

/***/ 47424:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ AZURE_ALIAS),
/* harmony export */   _: () => (/* binding */ AZURE)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34815);
/* harmony import */ var _txt_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29548);
// Azure DNS.




/** What azurerm takes of a text. */
const MAX_OCTETS = 4096;
/** It takes the text itself; its Terraform provider cuts it into strings. */
const readTxt = (text) => {
    if (text.length > MAX_OCTETS)
        return { fault: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("provider/text-size", { octets: text.length, limit: MAX_OCTETS }) };
    return (0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .isAscii */ .ER)(text) && !/["\\]/.test(text) ? { data: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(text) } : { unsure: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("provider/not-plain") };
};
const AZURE = {
    name: "Azure DNS",
    readOwner: _owners_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelativeOwner */ .Ap,
    targets: "absolute",
    readTxt,
    writeTxt: (text) => text,
};
/** Of an alias record set. */
const AZURE_ALIAS = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("provider/azure-alias");


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

/***/ 18541:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ octalToDecimal)
/* harmony export */ });
/** Route 53 writes `\DDD` in octal, a master file in decimal; null where another escape than these, `\"` and `\\` stands. */
function octalToDecimal(text) {
    let known = true;
    const decimal = text.replaceAll(/\\(?:([0-3][0-7]{2})|(["\\])|)/g, (escape, octal, plain) => {
        if (octal !== undefined)
            return `\\${String(Number.parseInt(octal, 8)).padStart(3, "0")}`;
        if (plain === undefined)
            known = false;
        return escape;
    });
    return known ? decimal : null;
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

/***/ 34966:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ROUTE53_ALIAS),
/* harmony export */   o: () => (/* binding */ ROUTE53)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40582);
/* harmony import */ var _octal_escapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18541);
/* harmony import */ var _txt_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29548);
// Route 53 (Amazon Web Services).






/** Its Terraform provider goes by the end of the text, label or not; escapes are octal. */
const readOwner = (written, zone) => {
    if (written === "")
        return zone;
    const decimal = (0,_octal_escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .octalToDecimal */ ._)(written);
    const name = decimal === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)(decimal);
    if (name === null)
        return null;
    return name.endsWith(zone) ? name : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .prependLabels */ .Sm)(name, zone));
};
/** It takes `"\u2026" "\u2026"`; its Terraform provider puts the first and the last quote around a value. */
const readTxt = (text) => {
    if (/^"(?:[^"\\]|\\.)*"$/s.test(text) && /[^\s"]/.test(text))
        return { fault: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("provider/route53-quotes", { text: (0,_master_file_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text) }) };
    if (!(0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .isAscii */ .ER)(text))
        return _txt_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_ASCII */ .ky;
    const decimal = (0,_octal_escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .octalToDecimal */ ._)(text);
    return decimal === null ? { unsure: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("provider/undocumented-escape") } : (0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .readStrings */ .Nc)(`"${decimal}"`);
};
const ROUTE53 = {
    name: "Route 53",
    readOwner,
    targets: "absolute",
    hasOctalEscapes: true,
    readTxt,
    writeTxt: (text) => (0,_txt_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteStrings */ .ht)(text).slice(1, -1),
    // API reference, ResourceRecord: a value has at most 4,000 characters
    txtLimits: { maxRecord: 4000, sizeOf: (data) => (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data).length, maxPerName: null },
};
/** Of an alias record. */
const ROUTE53_ALIAS = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("provider/route53-alias");


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
