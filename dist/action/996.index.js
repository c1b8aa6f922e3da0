export const id = 996;
export const ids = [996];
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

/***/ 69996:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DNSCONTROL_FILES: () => (/* binding */ DNSCONTROL_FILES)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/text/ascii.js
var ascii = __webpack_require__(69219);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __webpack_require__(24400);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/names.js
// Names in DNSControl's representation: labels relative to the domain (`@` is its own), targets absolute. Earlier versions
// leave internationalised names as they were written, later ones hold A-labels (models/domain.go).


/** A name as people write it, with a dot at its end or without. */
function parseZoneName(written) {
    const ascii = (0,idna/* toAscii */.Vb)(written);
    return ascii === null ? null : (0,dns_name/* parseName */.$q)(ascii);
}
/** The name of a record. */
function parseOwner(label, origin) {
    if (label === "@" || label === "")
        return origin;
    const ascii = (0,idna/* toAscii */.Vb)(label);
    if (ascii === null)
        return null;
    // an absolute name is one in `--raw` output alone (pkg/normalize/validate.go)
    if (ascii.endsWith(".")) {
        const name = (0,dns_name/* parseName */.$q)(ascii);
        return name !== null && (0,dns_name/* isWithin */.UO)(name, origin) ? name : null;
    }
    return (0,dns_name/* parseName */.$q)((0,dns_name/* prependLabels */.Sm)(ascii, origin));
}

// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(94261);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/javascript.js
// Calls in a dnsconfig.js as they are written: their arguments, and the texts that are plain to read. No more of JavaScript.
/** The name of a function that is called. */
const CALLEE = /[A-Za-z_$][\w$]{0,99}(?=\s*\()/y;
/** Project limit: ten thousand characters in one string. */
const STRING = /"(?:[^"\\\n]|\\.){0,10000}"|'(?:[^'\\\n]|\\.){0,10000}'/y;
const COMMENT = /\/\/[^\n]*\n|\/\*[^]*?\*\//y;
/** What a pattern matches at an offset; null where it does not. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
}
/** Reads the call that begins at an offset; null where none begins, or its end cannot be found. Linear. */
function parseCall(text, start) {
    const callee = matchAt(CALLEE, text, start);
    if (callee === null)
        return null;
    const found = [];
    let at = text.indexOf("(", start) + 1;
    let from = at;
    for (let depth = 0;;) {
        const c = text[at];
        const next = c === undefined ? null : skipLexeme(text, at, c);
        if (c === undefined || next === null)
            return null;
        if (depth === 0 && (c === "," || c === ")")) {
            const argument = parseArgument(text, from, at);
            if (argument !== null)
                found.push(argument);
            if (c === ")")
                return { callee, start, end: next, arguments: found };
            from = next;
        }
        else if ("([{".includes(c))
            depth++;
        else if (")]}".includes(c))
            depth--;
        at = next;
    }
}
/** Behind the string or comment that begins here, else behind this character; null where it has no end, or is a regular expression. */
function skipLexeme(text, at, c) {
    if (c === "`")
        return null;
    if (!"\"'/".includes(c))
        return at + 1;
    const lexeme = matchAt(c === "/" ? COMMENT : STRING, text, at);
    return lexeme === null ? null : at + lexeme.length;
}
function parseArgument(text, from, to) {
    const written = text.slice(from, to).trimEnd();
    const own = written.trimStart();
    const end = from + written.length;
    return own === "" ? null : { start: end - own.length, end, value: parseLiteral(own) };
}
function parseLiteral(written) {
    if (/^\d{1,10}$/.test(written))
        return Number(written);
    const isList = written.startsWith("[") && written.endsWith("]");
    let rest = (isList ? written.slice(1, -1).replace(/,\s*$/, "") : written).trim();
    const parts = [];
    for (;;) {
        const string = matchAt(STRING, rest, 0);
        const part = string === null ? null : decodeString(string);
        if (string === null || part === null)
            return null;
        parts.push(part);
        rest = rest.slice(string.length).trimStart();
        if (rest === "")
            return parts.join("");
        if (rest[0] !== (isList ? "," : "+"))
            return null;
        rest = rest.slice(1).trimStart();
    }
}
function decodeString(string) {
    const body = string.slice(1, -1);
    if (/\\[^'"\\]/.test(body.replaceAll("\\\\", "")))
        return null;
    return body.replaceAll(/\\(.)/g, "$1");
}
/** A text as a string, in the quotes of another. */
function quoteLike(text, like) {
    return like.startsWith("'") ? `'${text.replaceAll(/['\\]/g, "\\$&")}'` : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/edit.js
// A change to the calls of a dnsconfig.js: an argument of one, a call in place of a builder's, or one more beside others.






/** Project limit: lines of one call. */
const MAX_LINES = 60;
/** The changed calls; null where the script may mean more than its text shows. */
function editDnscontrol(change, index, read) {
    const { replaced, added } = change;
    const file = (0,rrset_change/* findNeighbours */.S3)(change, index).find(({ location }) => isScript(location.file))?.location.file;
    const text = file === undefined ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
        return null;
    const pairs = replaced.map((record, i) => {
        const written = findCall(record, text);
        const rr = added[i];
        if (written === null)
            return null;
        return rr === undefined ? removeCall(written) : replaceData(written, record, rr);
    });
    const rest = added.slice(replaced.length);
    const more = rest.length === 0 ? null : insertCalls({ ...change, added: rest }, index, text);
    if (pairs.includes(null) || (rest.length > 0 && more === null))
        return null;
    return { file: text.file, splices: [...pairs, more].filter((splice) => splice !== null) };
}
function isScript(file) {
    return file.endsWith(".js");
}
function findCall({ location: { line, column } }, file) {
    const lines = file.lines(line, Math.min(MAX_LINES, file.lineCount - line + 1));
    const text = lines?.join("\n") ?? "";
    const call = parseCall(text, column - 1);
    if (call === null)
        return null;
    const count = text.slice(0, call.end).split("\n").length;
    return { call, text: (lines ?? []).slice(0, count).join("\n"), line, count };
}
function spliceCall({ text, line, count }, start, end, put) {
    return { line, count, lines: (text.slice(0, start) + put + text.slice(end)).split("\n") };
}
/** Other data in the same call, where its arguments are the current data. */
function replaceData(written, record, added) {
    const { call, text } = written;
    const [label, first, second] = call.arguments;
    const like = (value, argument) => quoteLike(value, text.slice(argument?.start ?? 0));
    if (!record.isParsed || label === undefined)
        return null;
    const { data } = record.rr;
    if ("strings" in added.data && "strings" in data && isPrintableText((0,dns_record/* txtValue */.gb)(added.data))) {
        if (call.callee !== "TXT")
            return replaceBuilder(written, record, (0,dns_record/* txtValue */.gb)(added.data));
        if (first?.value !== (0,dns_record/* txtValue */.gb)(data))
            return null;
        return spliceCall(written, first.start, first.end, like((0,dns_record/* txtValue */.gb)(added.data), first));
    }
    if (call.callee === "MX" &&
        "exchange" in added.data &&
        "exchange" in data &&
        first?.value === data.preference &&
        typeof second?.value === "string") {
        return spliceCall(written, first.start, second.end, `${added.data.preference}, ${like(absoluteName(added.data.exchange), second)}`);
    }
    return null;
}
/** DNSControl's builders of one record each, and the label of the record they make at `label`. */
const BUILDERS = {
    SPF_BUILDER: (label) => label,
    DMARC_BUILDER: (label) => (label === "@" ? "_dmarc" : `_dmarc.${label}`),
};
function replaceBuilder(written, { rr }, value) {
    const { call, text } = written;
    const labelOf = BUILDERS[call.callee];
    const options = text.slice(call.start, call.end);
    const labelOption = /\blabel["']?\s*:\s*(?:"([^"\\]*)"|'([^'\\]*)')/.exec(options);
    // options with a name of their own publish more, or otherwise
    if (labelOf === undefined ||
        call.arguments.length !== 1 ||
        (labelOption === null && /\blabel\b/.test(options)) ||
        /\b(?:ttl|flatten|overflow|split)\w*["']?\s*:/i.test(options))
        return null;
    const label = labelOf(labelOption?.[1] ?? labelOption?.[2] ?? "@");
    if (label !== "@" && !rr.name.startsWith(`${label.toLowerCase()}.`))
        return null;
    return spliceCall(written, call.start, call.end, `TXT(${JSON.stringify(label)}, ${JSON.stringify(value)})`);
}
/** The lines without a call that stands in them alone. */
function removeCall(written) {
    const { call, text, line, count } = written;
    const isAlone = text.slice(0, call.start).trim() === "" && /^[ \t]*,[ \t]*(?:\/\/.*)?$/.test(text.slice(call.end));
    return isAlone ? { line, count, lines: [] } : null;
}
/** More calls behind one that stands in lines of its own, and whose label says what such labels are relative to. */
function insertCalls(change, index, text) {
    for (const anchor of (0,rrset_change/* findNeighbours */.S3)(change, index)) {
        if (anchor.location.file !== text.file || index.isSharedLocation(anchor))
            continue;
        const written = findCall(anchor, text);
        const splice = written === null ? null : insertAfter(written, anchor, change);
        if (splice !== null)
            return splice;
    }
    return null;
}
function insertAfter(written, anchor, { zone, name, added }) {
    const { call, text, line, count } = written;
    const [label] = call.arguments;
    const [indent, rest] = [text.slice(0, call.start), text.slice(call.end)];
    const comma = /^([ \t]*,)?[ \t]*(?:\/\/.*)?$/.exec(rest);
    if (typeof label?.value !== "string" ||
        parseOwner(label.value, zone.origin) !== anchor.rr.name ||
        indent.trim() !== "" ||
        comma === null)
        return null;
    const own = (0,dns_name/* relativeName */.IC)(name, zone.origin) || "@";
    const calls = added.map((rr) => formatCall(rr, own, text.slice(label.start)));
    if (calls.includes(null))
        return null;
    if (comma[1] !== undefined)
        return { line: line + count, count: 0, lines: calls.map((one) => `${indent}${one},`) };
    const lines = `${text.slice(0, call.end)},${rest}`.split("\n");
    return {
        line,
        count,
        lines: [...lines, ...calls.map((one, i) => `${indent}${one}${i === calls.length - 1 ? "" : ","}`)],
    };
}
function formatCall({ type, data }, label, like) {
    const quoted = (text) => quoteLike(text, like);
    if ("port" in data) {
        const numbers = `${data.priority}, ${data.weight}, ${data.port}`;
        return `SRV(${quoted(label)}, ${numbers}, ${quoted(absoluteName(data.target))})`;
    }
    if ("target" in data)
        return `${type}(${quoted(label)}, ${quoted(absoluteName(data.target))})`;
    if ("address" in data)
        return `${type}(${quoted(label)}, ${quoted(data.address)})`;
    if ("strings" in data)
        return isPrintableText((0,dns_record/* txtValue */.gb)(data)) ? `TXT(${quoted(label)}, ${quoted((0,dns_record/* txtValue */.gb)(data))})` : null;
    if ("exchange" in data)
        return `MX(${quoted(label)}, ${data.preference}, ${quoted(absoluteName(data.exchange))})`;
    return "usage" in data
        ? `TLSA(${quoted(label)}, ${data.usage}, ${data.selector}, ${data.matching}, ${quoted(data.data)})`
        : null;
}
function absoluteName(name) {
    return name === "." ? "." : `${name}.`;
}
function isPrintableText(text) {
    return text !== "" && (0,ascii/* isPrintableAscii */.J)(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/zones/declared-zone.js
var declared_zone = __webpack_require__(94213);
// EXTERNAL MODULE: ./lib/src/zones/generated-files.js
var generated_files = __webpack_require__(80201);
// EXTERNAL MODULE: ./lib/src/zones/json-source.js + 1 modules
var json_source = __webpack_require__(15007);
// EXTERNAL MODULE: ./lib/src/zones/json-values.js
var json_values = __webpack_require__(16757);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/ir.js
// DNSControl's intermediate representation (`dnscontrol print-ir`; models/domain.go, models/record.go): its domains and their
// records as they stand in the JSON text, unread.




/** The domains of a representation, and those that are not valid; a Problem for the whole. Linear. */
function parseIr(json) {
    const all = (0,json_values/* member */.Dc)(json.value, "domains");
    if (!Array.isArray(all))
        return {
            location: json.locate(0),
            message: (0,message/* message */.iU)("dnscontrol/no-domains"),
        };
    const faulty = [];
    const offsets = findOffsets(json);
    const domains = all.flatMap((value, i) => {
        const offset = offsets.domains.get(i) ?? 0;
        const refuse = (origin, problem) => {
            faulty.push({ origin, fault: { location: json.locate(offset), message: problem } });
            return [];
        };
        const head = parseDomainHead(value);
        if (head === null)
            return refuse(dns_name/* ROOT */.Dl, (0,message/* message */.iU)("dnscontrol/domain"));
        // a missing list is a domain without records; anything but a list is a mistake
        const list = (0,json_values/* member */.Dc)(value, "records") ?? [];
        if (!Array.isArray(list))
            return refuse(head.origin, (0,message/* message */.iU)("dnscontrol/record-list", { zone: head.origin }));
        const records = (0,json_values/* elements */.Yt)(list).map((record, j) => ({
            value: record,
            offset: offsets.records.get(i)?.[j] ?? offset,
        }));
        return [{ ...head, value, offset, records }];
    });
    return { domains, faulty };
}
/** Where domains stand, and their records, by index. */
function findOffsets(json) {
    const domains = new Map(json.positions(["domains", "*"]).map(({ path, value }) => [Number(path[1]), value]));
    const records = new Map();
    for (const { path, value } of json.positions(["domains", "*", "records", "*"])) {
        const own = records.get(Number(path[1])) ?? [];
        own[Number(path[3])] = value;
        records.set(Number(path[1]), own);
    }
    return { domains, records };
}
/** `example.org!inside` is a view of example.org: as the name of `--raw` output, in `uniquename`, `tag`, or earlier `meta`. */
function parseDomainHead(domain) {
    const [written = "", inName = ""] = ((0,json_values/* textIn */.r7)(domain, "name") ?? "").split("!", 2);
    const origin = parseZoneName(written);
    if (origin === null)
        return null;
    const unique = ((0,json_values/* textIn */.r7)(domain, "uniquename") ?? "").split("!", 2)[1] ?? "";
    const tag = [(0,json_values/* textIn */.r7)(domain, "tag"), (0,json_values/* textIn */.r7)((0,json_values/* member */.Dc)(domain, "meta"), "dnscontrol_tag"), inName, unique].find((text) => text !== null && text !== "");
    return { origin, tag: tag ?? "" };
}
/** The place of a value in a record, or of the record. */
function valueLocation(json, { offset }, ...keys) {
    for (const key of keys) {
        const place = json.positions([key], offset)[0];
        if (place !== undefined)
            return json.locate(place.value);
    }
    return json.locate(offset);
}

// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(63007);
// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var master_file_ttl = __webpack_require__(49314);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(40582);
// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(33837);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(62976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js + 1 modules
var rdata = __webpack_require__(55044);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/rdata.js









/** The members that hold what a record says, by the version that writes them. */
const VALUE_KEYS = ["rdata", "dsdigest", "dnskeypublickey", "target", "comparablev3"];
/** The fields of each type but those of text before version 5, in the order of its RDATA; `#` before those that are numbers. */
const LEGACY_FIELDS = {
    A: ["target"],
    AAAA: ["target"],
    CNAME: ["target"],
    DNAME: ["target"],
    NS: ["target"],
    PTR: ["target"],
    MX: ["#mxpreference", "target"],
    SRV: ["#srvpriority", "#srvweight", "#srvport", "target"],
    SOA: ["target", "soambox", "#soaserial", "#soarefresh", "#soaretry", "#soaexpire", "#soaminttl"],
    TLSA: ["#tlsausage", "#tlsaselector", "#tlsamatchingtype", "target"],
    DS: ["#dskeytag", "#dsalgorithm", "#dsdigesttype", "dsdigest"],
    DNSKEY: ["#dnskeyflags", "#dnskeyprotocol", "#dnskeyalgorithm", "dnskeypublickey"],
};
/** The same of types that are not read; of all others the target. */
const LEGACY_OPAQUE_FIELDS = {
    CAA: ["#caaflag", "caatag", "target"],
    SSHFP: ["#sshfpalgorithm", "#sshfpfingerprint", "target"],
};
const TOO_LONG = { problem: rdata_fields/* RDATA_TOO_LONG */.FL };
/** `origin` is what a target without a dot is relative to. Linear. */
function readIrRdata(type, record, origin) {
    const written = rdataText(record);
    if (written !== null && written.length > dns_record/* MAX_RDATA_TEXT */.OB)
        return TOO_LONG;
    if ((0,dns_record/* isTextType */.GN)(type)) {
        const data = written === null ? legacyTxt(record) : parseQuotedStrings(written);
        if ("problem" in data)
            return data;
        return (0,dns_record/* txtWireLength */.Ii)(data) > dns_record/* MAX_RDATA */.AL ? TOO_LONG : { data: data };
    }
    const tokens = written === null ? legacyTokens(type, record) : tokenizeRdata((0,utf8/* encodeUtf8 */.Af)(written));
    if ("problem" in tokens)
        return tokens;
    const last = tokens.find((token) => token.text.includes(".") && !token.text.endsWith(".") && isNameType(type));
    // as DNSControl itself does (checkTarget in pkg/normalize/validate.go)
    if (last !== undefined)
        return { problem: (0,message/* message */.iU)("dnscontrol/no-dot", { text: (0,master_file_tokens/* quoteToken */.Ah)(last.text) }) };
    try {
        return { data: (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, type === "SOA" ? dns_name/* ROOT */.Dl : origin)) };
    }
    catch (error) {
        if (error instanceof master_file_tokens/* MasterFileFault */.js)
            return { problem: error.problem };
        throw error;
    }
}
/** The data of a type that is not read. */
function readOpaqueRdata(type, record) {
    const written = rdataText(record);
    if (written !== null && written.length > dns_record/* MAX_RDATA_TEXT */.OB)
        return TOO_LONG;
    const text = written ??
        (LEGACY_OPAQUE_FIELDS[type] ?? ["target"])
            .map((field) => (0,json_values/* textIn */.r7)(record, field.replace("#", "")) ?? (field.startsWith("#") ? "0" : ""))
            .join(" ");
    return { data: (0,utf8/* encodeUtf8 */.Af)(text.slice(0, dns_record/* MAX_RDATA */.AL)) };
}
/** The data as a master file has them, of any length. On the way to version 5 `rdata` was an object for a while, and `comparablev3` beside it. */
function rdataText(record) {
    const rdata = (0,json_values/* member */.Dc)(record, "rdata");
    if (typeof rdata === "string")
        return rdata;
    const comparable = (0,json_values/* member */.Dc)(record, "type") === "SOA" ? null : (0,json_values/* member */.Dc)(record, "comparablev3"); // that of a SOA record has no serial
    return (0,json_values/* member */.Dc)(record, "typenum") !== undefined && typeof comparable === "string" ? comparable : null;
}
const isNameType = (type) => ["CNAME", "DNAME", "NS", "PTR", "MX", "SRV"].includes(type);
function legacyTokens(type, record) {
    const tokens = [];
    for (const field of LEGACY_FIELDS[type]) {
        const key = field.replace("#", "");
        // before mxpreference there was priority
        const text = (0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(record, key)) ??
            (key === "mxpreference" ? (0,json_values/* textIn */.r7)(record, "priority") : null) ??
            (key === field ? "" : "0");
        if (text === "")
            return { problem: (0,message/* message */.iU)("dnscontrol/no-field", { type, key }) };
        if (text.length > dns_record/* MAX_RDATA_TEXT */.OB)
            return TOO_LONG;
        const ascii = key === "target" || key === "soambox" ? (0,idna/* toAscii */.Vb)(text) : (0,utf8/* encodeUtf8 */.Af)(text);
        if (ascii === null && isNameType(type))
            return { problem: (0,message/* message */.iU)("zone-fault/not-a-name", { text: (0,master_file_tokens/* quoteText */.ol)(text) }) };
        const words = (ascii ?? (0,utf8/* encodeUtf8 */.Af)(text)).split(/\s+/).filter((word) => word !== "");
        tokens.push(...words.map(unquotedToken));
    }
    return tokens;
}
function unquotedToken(text) {
    return { text, isQuoted: false, at: 0, line: 1 };
}
/** `txtstrings` are the strings of version 3; all else joins them, and cuts them again where they are published. */
function legacyTxt(record) {
    const strings = (0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(record, "txtstrings")).map(json_values/* textOf */.b6);
    if (strings.length > 0 && !strings.includes(null))
        return { strings: strings.flatMap((text) => (0,dns_record/* txtRdata */.fm)((0,utf8/* encodeUtf8 */.Af)(text ?? "")).strings) };
    const text = (0,json_values/* textIn */.r7)(record, "target");
    if (text === null)
        return { problem: (0,message/* message */.iU)("dnscontrol/no-field", { type: "TXT", key: "target" }) };
    return (0,dns_record/* txtRdata */.fm)((0,utf8/* encodeUtf8 */.Af)(text));
}
/** Strings in quotes, of any length. */
function parseQuotedStrings(text) {
    const tokens = tokenizeRdata((0,utf8/* encodeUtf8 */.Af)(text));
    if ("problem" in tokens)
        return tokens;
    const strings = tokens.map((token) => (token.isQuoted ? (0,dns_name/* unescapeLabel */.dk)(token.text) : null));
    if (strings.length === 0 || strings.includes(null))
        return { problem: (0,message/* message */.iU)("dnscontrol/not-in-quotes", { text: (0,master_file_tokens/* quoteText */.ol)(text) }) };
    return { strings: strings.flatMap((octets) => (0,dns_record/* txtRdata */.fm)(octets ?? "").strings) };
}
function tokenizeRdata(text) {
    const [entry, second] = (0,master_file_tokens/* parseEntries */.Km)(text);
    if (entry === undefined)
        return { problem: (0,message/* message */.iU)("dnscontrol/no-data") };
    if (entry.fault !== null)
        return { problem: entry.fault.problem };
    return second === undefined ? entry.tokens : { problem: (0,message/* message */.iU)("dnscontrol/line-end") };
}

// EXTERNAL MODULE: ./lib/src/zones/planned/dnscontrol-glob.js
var dnscontrol_glob = __webpack_require__(57874);
// EXTERNAL MODULE: ./lib/src/zones/providers/azure.js
var azure = __webpack_require__(47424);
// EXTERNAL MODULE: ./lib/src/zones/providers/cloudflare.js
var cloudflare = __webpack_require__(63732);
// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(37894);
// EXTERNAL MODULE: ./lib/src/zones/providers/route53.js
var route53 = __webpack_require__(34966);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/provider-answers.js
// Records that providers do not answer as they are written: DNSControl's own types, and what metadata of a record change
// (documentation of its domain and record modifiers).







/** Types that become addresses, and why these cannot be known. */
const ADDRESS_TYPES = {
    ALIAS: computed_answers/* TARGET_ADDRESSES */.lL,
    ANAME: computed_answers/* TARGET_ADDRESSES */.lL,
    AKAMAICDN: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    AKAMAITLC: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    BUNNY_DNS_PZ: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    BUNNY_DNS_RDR: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    CLOUDNS_WR: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    FRAME: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NETLIFY: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NETLIFYV6: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NS1_URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    PORKBUN_URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    URL: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    URL301: computed_answers/* PROVIDER_ADDRESSES */.Xk,
};
/** Types that say what becomes of them, and in which member. */
const ALIAS_TYPES = {
    R53_ALIAS: { member: "r53_alias", reason: route53/* ROUTE53_ALIAS */.h },
    AZURE_ALIAS: { member: "azure_alias", reason: azure/* AZURE_ALIAS */.B },
    LUA: { member: null, reason: (0,message/* message */.iU)("master-file/server-computes") },
};
/** Rules of web proxies, which are not DNS records. */
const NON_DNS_TYPES = new Set([
    "CF_REDIRECT",
    "CF_SINGLE_REDIRECT",
    "CF_TEMP_REDIRECT",
    "CF_WORKER_ROUTE",
    "CLOUDFLAREAPI_SINGLE_REDIRECT",
    "PAGE_RULE",
    "WORKER_ROUTE",
]);
const ROUTED = (0,message/* message */.iU)("provider/record", { reason: computed_answers/* ROUTING_POLICY */.Ku });
/** Metadata by which not everyone, or not always, gets the same answer. */
const VARYING_METADATA = {
    r53_set_identifier: ROUTED,
    r53_weight: ROUTED,
    gcore_filters: (0,message/* message */.iU)("dnscontrol/filters"),
    hw_line: (0,message/* message */.iU)("dnscontrol/some-networks"),
    hw_weight: (0,message/* message */.iU)("dnscontrol/weighted"),
    hedns_dynamic: (0,message/* message */.iU)("dnscontrol/dynamic"),
};
/** Whether a type is that of a rule for something else than DNS. */
function isNonDnsType(type) {
    return NON_DNS_TYPES.has(type);
}
/** Whether providers answer with addresses where a type stands. */
function isAddressType(type) {
    return Object.hasOwn(ADDRESS_TYPES, type);
}
/** `domain` is the domain the record is in; null where answers are what the record says, as far as its type is known. */
function dnscontrolAnswer(type, record, domain, isApex) {
    const addresses = ADDRESS_TYPES[type];
    if (addresses !== undefined)
        return { types: computed_answers/* ADDRESSES */.FV, reason: addresses };
    const typed = ALIAS_TYPES[type];
    if (typed !== undefined) {
        const own = aliasedType(typed.member, record);
        return { types: own === null ? [] : [own], reason: typed.reason };
    }
    const meta = (0,json_values/* member */.Dc)(record, "meta");
    for (const [key, reason] of Object.entries(VARYING_METADATA)) {
        const value = (0,json_values/* textIn */.r7)(meta, key);
        if (value !== null && value !== "" && value !== "off")
            return { types: [type], reason };
    }
    const answer = (0,cloudflare/* cloudflareAnswer */.Y)(type, isApex, cloudflareMetadata(meta, domain));
    return answer === null ? null : { ...answer, reason: (0,message/* message */.iU)("provider/record", { reason: answer.reason }) };
}
/** The type an alias stands for; null where it does not say. */
function aliasedType(own, record) {
    const named = (0,json_values/* textIn */.r7)(record, "luartype") ?? (0,json_values/* textIn */.r7)((0,json_values/* member */.Dc)(record, own ?? "rdata"), "type", "LuaType");
    const first = /^([A-Z0-9]{1,20}) /.exec(rdataText(record) ?? "")?.[1];
    return (named ?? first)?.toUpperCase() ?? null;
}
/** What the metadata of a record, or else of its domain, has Cloudflare do with it. */
function cloudflareMetadata(meta, domain) {
    const own = (0,json_values/* textIn */.r7)(meta, "cloudflare_proxy");
    const proxy = own === null || own === "default" ? (0,json_values/* textIn */.r7)((0,json_values/* member */.Dc)(domain, "meta"), "cloudflare_proxy_default") : own;
    return {
        isProxied: proxy === "on" || proxy === "full",
        isFlattened: (0,json_values/* textIn */.r7)(meta, "cloudflare_cname_flatten") === "on",
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/ignore-patterns.js





/** Project limit: patterns that are read; a domain with more may leave everything as it is. */
const MAX_PATTERNS = 1000;
/** Project limit: characters of all globs of labels; each is compared with each name above one that is asked for. */
const MAX_GLOB_CHARACTERS = 500;
/** Project limit: types of one pattern. */
const MAX_TYPES = 100;
/** A label is at most a name; longer targets are not compared either. */
const MAX_PATTERN = 255;
/** Any record, perhaps. */
const ANY_RECORD = {
    label: "**",
    types: null,
    target: null,
    isCertain: false,
    isBesideDeclared: true,
};
/** What external-dns may own of that which is not declared (pkg/diff2/externaldns.go); its TXT records say, whose names are as it is set up. */
const EXTERNAL_DNS_PATTERN = {
    ...ANY_RECORD,
    types: ["A", "AAAA", "CNAME", "NS", "MX", "SRV", "TXT"],
    isBesideDeclared: false,
};
/** The patterns of a domain: `unmanaged`, and what it was before version 3.19. */
function ignorePatternsOf(domain) {
    const patterns = [
        ...(0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(domain, "unmanaged")).flatMap((pattern) => patternsOf((0,json_values/* textIn */.r7)(pattern, "label_pattern"), (0,json_values/* textIn */.r7)(pattern, "rType_pattern"), (0,json_values/* textIn */.r7)(pattern, "target_pattern"))),
        ...(0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(domain, "ignored_labels")).flatMap((label) => patternsOf((0,json_values/* textOf */.b6)(label), null, null)),
        ...(0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(domain, "ignored_names")).flatMap((pattern) => patternsOf((0,json_values/* textOf */.b6)(pattern) ?? (0,json_values/* textIn */.r7)(pattern, "pattern"), (0,json_values/* textIn */.r7)(pattern, "types"), null)),
        ...(0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(domain, "ignored_targets")).flatMap((pattern) => patternsOf(null, (0,json_values/* textIn */.r7)(pattern, "type"), (0,json_values/* textIn */.r7)(pattern, "pattern"))),
    ];
    const globs = patterns.reduce((sum, { label }) => sum + ((0,dnscontrol_glob/* isLiteral */.c$)(label) ? 0 : label.length), 0);
    return patterns.length > MAX_PATTERNS || globs > MAX_GLOB_CHARACTERS ? [ANY_RECORD] : patterns;
}
/** The same where IGNORE_EXTERNAL_DNS stands. */
function externalDnsPatternsOf(domain) {
    return (0,json_values/* member */.Dc)(domain, "ignore_external_dns") === true ? [EXTERNAL_DNS_PATTERN] : [];
}
/** One pattern, and what else is answered differently for records that it leaves. */
function patternsOf(label, types, target) {
    const known = parseTypes(types);
    const glob = labelGlob(label);
    const isComparable = target === null || target.length <= MAX_PATTERN;
    // DNSControl compares types as they are written, so that `txt` may leave nothing
    const isExact = types === null || types === types.toUpperCase();
    const pattern = {
        ...glob,
        types: known,
        target: !isComparable || target === "" || target === "*" ? null : target,
        isCertain: glob.isCertain && isComparable && isExact,
        isBesideDeclared: true,
    };
    const perhaps = {
        label: glob.label,
        types: null,
        target: null,
        isCertain: false,
        isBesideDeclared: false,
    };
    if (known === null)
        return [pattern];
    // what providers make of types of their own may have any type; of aliases they make addresses
    if (known.some((type) => (0,record_types/* parseRecordType */.h)(type) === null && !isNonDnsType(type) && !isAddressType(type)))
        return [pattern, perhaps];
    return known.some((type) => type === "CNAME" || isAddressType(type))
        ? [pattern, { ...perhaps, types: ["A", "AAAA"] }]
        : [pattern];
}
/** null: all. */
function parseTypes(text) {
    const list = (text ?? "").split(",", MAX_TYPES).map((type) => type.trim().toUpperCase());
    return list.includes("*") || list.join("") === "" ? null : list;
}
/** DNSControl takes a glob as it is written; whether it lowers its case, or finds its A-labels, is unknown. */
function labelGlob(label) {
    if (label === null || label === "" || label === "*")
        return { label: "**", isCertain: true };
    const ascii = label.length > MAX_PATTERN ? null : (0,idna/* toAscii */.Vb)(label)?.toLowerCase();
    return { label: ascii ?? "**", isCertain: ascii === label };
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/records.js












/** `models.DefaultTTL` of DNSControl; no verdict depends on it. */
const DEFAULT_TTL = 300;
/** Project limit: characters of patterns compared with records that are to be absent; beyond it, any may stay. */
const MAX_COMPARED_CHARACTERS = 100_000;
/** Reads a domain as a zone, with problems and notes about what cannot be judged. */
function readZone(domain, diagnostics) {
    return new ZoneRecords(domain, diagnostics).zone();
}
class ZoneRecords {
    #domain;
    #diagnostics;
    #records = [];
    #undecided = new Map();
    #rrsets = new Map();
    /** Names with records whose answers cannot be known. */
    #unknownRecords = [];
    #fault = null;
    constructor(domain, diagnostics) {
        this.#domain = domain;
        this.#diagnostics = diagnostics;
    }
    zone() {
        const { origin, value, records } = this.#domain;
        for (const record of records)
            this.#readRecord(record);
        for (const { name, location } of this.#unknownRecords) {
            for (const type of computed_answers/* UNKNOWN_ANSWERS */.lU)
                if (!this.#rrsets.has(`${type} ${name}`))
                    this.#markUndecided(name, type, location);
        }
        const patterns = this.#unmanagedPatterns();
        const isComplete = (0,json_values/* member */.Dc)(value, "keepunknown") !== true;
        const absent = isComplete ? [] : this.#deletedRrsets(patterns);
        const unmanaged = patterns.length > 0 ? { unmanaged: { patterns, location: this.#ignoreLocation() } } : {};
        return {
            origin,
            format: "dnscontrol",
            isComplete,
            records: this.#records,
            deleted: absent,
            undecided: [...this.#undecided.values()],
            ...unmanaged,
            ...(this.#fault === null ? {} : { fault: this.#fault }),
        };
    }
    #readRecord(record) {
        const type = ((0,json_values/* textIn */.r7)(record.value, "type") ?? "").toUpperCase();
        if (isNonDnsType(type))
            return;
        const subject = this.#locateRecord(record, type);
        if (!("problem" in subject))
            return this.#declare(subject);
        const fault = this.#report(record, subject.problem);
        this.#fault ??= fault;
    }
    #report(record, problem) {
        return this.#diagnostics.problem(valueLocation(this.#diagnostics.json, record, ...VALUE_KEYS), problem);
    }
    #locateRecord(record, type) {
        if (type === "")
            return { problem: (0,message/* message */.iU)("dnscontrol/no-type") };
        // what `--raw` leaves undone makes other records of these
        if (type === "IMPORT_TRANSFORM" || (0,json_values/* member */.Dc)(record.value, "ttl") === undefined)
            return { problem: (0,message/* message */.iU)("dnscontrol/raw") };
        const label = (0,json_values/* textIn */.r7)(record.value, "name") ?? "";
        const name = parseOwner(label, this.#domain.origin);
        return name === null
            ? { problem: (0,message/* message */.iU)("dnscontrol/record-name", { text: (0,master_file_tokens/* quoteText */.ol)(label), zone: this.#domain.origin }) }
            : { record, type, name, location: this.#diagnostics.locate(record, type) };
    }
    #declare(subject) {
        const { record, type, name, location } = subject;
        const { origin, value } = this.#domain;
        const computedAnswer = dnscontrolAnswer(type, record.value, value, name === origin);
        if (computedAnswer !== null) {
            if (computedAnswer.types.length === 0)
                this.#unknownRecords.push(subject);
            for (const other of computedAnswer.types)
                this.#markUndecided(name, other, location, computedAnswer);
            this.#diagnostics.note(location, (0,message/* message */.iU)("zone-fault/not-judged", { name, type, reason: computedAnswer.reason }));
            return;
        }
        const known = (0,record_types/* parseRecordType */.h)(type);
        if (known === null) {
            this.#unknownRecords.push(subject);
            this.#diagnostics.note(location, (0,message/* message */.iU)("dnscontrol/unknown-type", { text: (0,master_file_tokens/* quoteText */.ol)(type), name }));
            return;
        }
        this.#rrsets.set(`${known.type} ${name}`, { name, type: known.type, location });
        const read = known.isParsed ? this.#readRdata(known.type, record) : readOpaqueRdata(known.type, record.value);
        if ("problem" in read) {
            this.#markUndecided(name, known.type, location, { fault: this.#report(record, read.problem) });
            return;
        }
        const rr = { name, ttl: ttlOf(record), type: known.type, ...read };
        this.#records.push({ isParsed: known.isParsed, rr, location });
    }
    #readRdata(type, { value }) {
        const { origin } = this.#domain;
        const below = (0,json_values/* textIn */.r7)(value, "subdomain");
        return readIrRdata(type, value, (below === null ? null : parseOwner(below, origin)) ?? origin);
    }
    #markUndecided(name, type, location, { proxiedBy, fault } = {}) {
        const set = `${type} ${name}`;
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        const why = fault === undefined ? {} : { fault };
        if (!this.#undecided.has(set))
            this.#undecided.set(set, { name, type, location, ...proxy, ...why });
    }
    /** What IGNORE and IGNORE_EXTERNAL_DNS leave as it is live. */
    #unmanagedPatterns() {
        const { value, origin, offset } = this.#domain;
        const [ignored, owned] = [ignorePatternsOf(value), externalDnsPatternsOf(value)];
        if (ignored.length > 0)
            this.#diagnostics.note(this.#ignoreLocation(), (0,message/* message */.iU)("dnscontrol/unmanaged", { zone: origin, modifier: "IGNORE" }));
        if (owned.length > 0)
            this.#diagnostics.note(this.#diagnostics.json.locate(offset), (0,message/* message */.iU)("dnscontrol/unmanaged", { zone: origin, modifier: "IGNORE_EXTERNAL_DNS" }));
        return [...ignored, ...owned];
    }
    #ignoreLocation() {
        const { json } = this.#diagnostics;
        const { offset } = this.#domain;
        return json.locate(json.positions(["unmanaged"], offset)[0]?.value ?? offset);
    }
    /** ENSURE_ABSENT: what goes where NO_PURGE leaves the rest, matched by label and type; what IGNORE leaves stays all the same (pkg/diff2/handsoff.go). */
    #deletedRrsets(patterns) {
        const { value, origin, offset } = this.#domain;
        const { json } = this.#diagnostics;
        const list = (0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(value, "recordsabsent"));
        const places = list.length === 0 ? [] : json.positions(["recordsabsent", "*"], offset);
        const compared = list.length * patterns.reduce((sum, { label }) => sum + label.length, 0);
        const unmanaged = new planned_unmanaged/* UnmanagedRecords */.J(this.#domain, compared > MAX_COMPARED_CHARACTERS ? [ANY_RECORD] : patterns);
        const absent = list.flatMap((each, i) => {
            const record = { value: each, offset: places[i]?.value ?? offset };
            const type = (0,record_types/* parseRecordType */.h)((0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(each, "type")) ?? "")?.type;
            const name = parseOwner((0,json_values/* textIn */.r7)(each, "name") ?? "", origin);
            if (type === undefined || name === null || this.#rrsets.has(`${type} ${name}`))
                return [];
            return [{ name, type, location: this.#diagnostics.locate(record, type) }];
        });
        const mayStay = absent.filter(({ name, type }) => unmanaged.matchRrset(name, type) !== "no");
        for (const { name, type, location } of mayStay)
            this.#markUndecided(name, type, location);
        const undecided = new Set(mayStay);
        return absent.filter((set) => !undecided.has(set));
    }
}
function ttlOf({ value }) {
    const ttl = (0,json_values/* member */.Dc)(value, "ttl");
    return typeof ttl === "number" && Number.isInteger(ttl) && ttl > 0 && ttl <= master_file_ttl/* MAX_TTL */.yP ? ttl : DEFAULT_TTL;
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/dnsconfig-js.js


/** Project limit: octets of a configuration. */
const MAX_SCRIPT = 4 * 2 ** 20;
/** Project limit: octets of a line; people do not write longer ones. */
const MAX_LINE = 1000;
/** The text of a dnsconfig.js. */
class Script {
    #file;
    #lines;
    constructor({ file, text }) {
        this.#file = file;
        this.#lines = text.split("\n");
    }
    /** The place that `filepos` names; null where no call stands that could have made a record of the type. */
    locate(filepos, type) {
        const [, line, column] = /^\[?(?:line|<anonymous>):(\d{1,7}):(\d{1,7})\]?$/.exec(filepos ?? "") ?? [];
        if (line === undefined || column === undefined)
            return null;
        const octets = this.#lines[Number(line) - 1] ?? "";
        if (octets.length > MAX_LINE)
            return null;
        const text = (0,utf8/* decodeUtf8 */._6)(octets);
        const call = /^([A-Za-z_$][\w$]{0,99})[ \t]*\(/.exec(text.slice(Number(column) - 1, Number(column) + 199))?.[1];
        // what another file declares has the place of its `require`
        if (call === undefined || call.startsWith("require") || (call !== type && (0,record_types/* parseRecordType */.h)(call) !== null))
            return null;
        return { file: this.#file, line: Number(line), column: Number(column) };
    }
}

// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/diagnostics.js




/** The problems and notes of one file. */
class Diagnostics {
    json;
    #problems = new located_messages/* MessageList */.Mf();
    #notes = new located_messages/* MessageList */.Mf();
    #script;
    constructor(json, script) {
        this.json = json;
        this.#script = script;
    }
    /** Where a record is declared: in dnsconfig.js, or its value in the representation. */
    locate(record, type) {
        return (this.#script?.locate((0,json_values/* textIn */.r7)(record.value, "filepos"), type) ?? valueLocation(this.json, record, ...VALUE_KEYS));
    }
    /** Tells a problem, and gives it back. */
    problem(location, message) {
        this.#problems.add(location, message);
        return { location, message };
    }
    note(location, message) {
        this.#notes.add(location, message);
    }
    /** The problems so far. */
    problems() {
        return this.#problems.toArray();
    }
    /** The notes so far. */
    notes() {
        return this.#notes.toArray();
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/read.js
// `dnscontrol:` entries: DNSControl's intermediate representation, as `dnscontrol print-ir` writes it.










/** Project limit: records of one file. */
const MAX_RECORDS = 200_000;
/** Reads each file; records have their place in the dnsconfig.js beside it, where it is there. */
function readDnscontrol(paths, { tag }, repository) {
    return (0,generated_files/* readGeneratedFiles */.p)(paths, repository, (file, path) => {
        const script = repository.read((0,external_node_path_.join)((0,external_node_path_.dirname)(path), "dnsconfig.js"), MAX_SCRIPT);
        return readIr(file, "problem" in script ? null : script, tag);
    });
}
/** Reads one file. Never throws; linear in the length of its text. `tag`: of the views that the public sees, where zones have several. */
function readIr(file, script, tag) {
    const json = (0,json_source/* readJson */.V)(file);
    const ir = "message" in json ? json : parseIr(json);
    if ("message" in json || "message" in ir)
        return (0,generated_files/* failedReading */.y)("dnscontrol", ir);
    const { domains, faulty } = ir;
    const records = domains.reduce((sum, domain) => sum + domain.records.length, 0);
    if (records > MAX_RECORDS)
        return (0,generated_files/* failedReading */.y)("dnscontrol", {
            location: json.locate(0),
            message: (0,message/* message */.iU)("dnscontrol/records", { count: records, limit: MAX_RECORDS }),
        });
    const diagnostics = new Diagnostics(json, script === null ? null : new Script(script));
    for (const { fault } of faulty)
        diagnostics.problem(fault.location, fault.message);
    const zones = [
        ...faulty.map(({ origin, fault }) => (0,declared_zone/* faultyZone */.o)(origin, "dnscontrol", fault)),
        ...publicViews(domains, tag, diagnostics).flatMap((domain) => readDomain(domain, diagnostics)),
    ];
    return { zones, problems: diagnostics.problems(), notes: diagnostics.notes() };
}
/** Of each zone the view that the public sees: the one with the tag, else the only one if it has none. Others are noted. */
function publicViews(domains, tag, diagnostics) {
    const views = new Map();
    for (const domain of domains) {
        const own = views.get(domain.origin);
        if (own === undefined)
            views.set(domain.origin, [domain]);
        else
            own.push(domain);
    }
    return [...views].flatMap(([origin, own]) => {
        const [first] = own;
        const tagged = own.filter((view) => view.tag === tag);
        const [chosen] = tagged.length > 0 ? tagged : own;
        if (chosen !== undefined && (tagged.length === 1 || (own.length === 1 && chosen.tag === "")))
            return [chosen];
        const tags = [...new Set(own.map((view) => view.tag))].slice(0, 10);
        diagnostics.note(diagnostics.json.locate(first?.offset ?? 0), (0,message/* message */.iU)("dnscontrol/views", { zone: origin, tags }));
        return [];
    });
}
function readDomain(domain, diagnostics) {
    const { origin, value, offset, records } = domain;
    const location = diagnostics.json.locate(offset);
    if ((0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(value, "rawrecords")).length > 0) {
        const fault = diagnostics.problem(location, (0,message/* message */.iU)("dnscontrol/raw"));
        return [(0,declared_zone/* faultyZone */.o)(origin, "dnscontrol", fault)];
    }
    const providers = (0,json_values/* member */.Dc)(value, "dnsProviders");
    if (typeof providers !== "object" || providers === null || Object.keys(providers).length === 0) {
        if (records.length > 0)
            diagnostics.note(location, (0,message/* message */.iU)("dnscontrol/no-provider", { zone: origin }));
        return [];
    }
    const dnssec = (0,json_values/* textIn */.r7)(value, "auto_dnssec");
    if (dnssec === "on" || dnssec === "off")
        diagnostics.note(location, (0,message/* message */.iU)("dnscontrol/dnssec", { zone: origin, modifier: `AUTODNSSEC_${dnssec.toUpperCase()}` }));
    return [readZone(domain, diagnostics)];
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/file-format.js
// DNSControl's configuration and its dnsconfig.js: read, edited and quoted.





const DNSCONTROL_FILES = {
    read: readDnscontrol,
    createEditor: ({ read }) => (change, index) => editDnscontrol(change, index, read),
    formatTxt({ rr }, { origin }, text) {
        if (!(0,ascii/* isPrintableAscii */.J)(text))
            return null;
        return `TXT(${JSON.stringify((0,dns_name/* relativeName */.IC)(rr.name, origin) || "@")}, ${JSON.stringify(text)})`;
    },
    describeTxt: (written) => (0,message/* message */.iU)("declared-zone/dnsconfig", { written }),
};


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


/***/ }))

};
