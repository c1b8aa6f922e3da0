export const id = 413;
export const ids = [413];
export const modules = {

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
// Work on many items, some at once.
/** Runs `work` on every item, at most `width` at once; results in the order of the items. */
async function inTurns(items, width, work) {
    const results = [];
    let next = 0;
    const turn = async () => {
        while (next < items.length) {
            const i = next++;
            results[i] = await work(items[i]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, turn));
    return results;
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/src/policy/build.js

/** Builds the Policy of a source in which `shape.ts` and `rules.ts` found no fault. */
function buildPolicy(file, sha256, source) {
    const raw = source.value;
    return {
        file,
        sha256,
        profile: raw.profile ?? "tr-03108",
        resolvers: (raw.resolvers ?? []).map((url, i) => ({ url, location: locate(source, ["resolvers", i]) })),
        zones: (raw.zones ?? []).map(({ bind }, i) => ({ kind: "bind", pattern: bind, location: locate(source, ["zones", i, "bind"]) })),
        domains: raw.domains.map((domain, i) => buildDomain(source, domain, ["domains", i], raw.defaults ?? {})),
        waivers: (raw.waivers ?? []).map((waiver, i) => buildWaiver(source, waiver, ["waivers", i])),
    };
}
function locate(source, path) {
    return source.locationAt(source.offsetOf(path, "value"));
}
function nameOf(written) {
    const parsed = (0,mail_domain/* parseMailDomain */.n)(written);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be a domain name, but ${parsed.problem}`);
    return parsed.name;
}
function buildDomain(source, domain, path, defaults) {
    const bare = typeof domain === "string";
    const own = bare ? {} : domain;
    const from = (key) => (own[key] === undefined ? ["defaults", key] : [...path, key]);
    const selectorsIn = (key) => {
        const at = own.dkim?.[key] === undefined ? ["defaults", "dkim", key] : [...path, "dkim", key];
        const names = own.dkim?.[key] ?? defaults.dkim?.[key] ?? [];
        return names.map((name, i) => ({ name: name.toLowerCase(), location: locate(source, [...at, i]) }));
    };
    const records = own.records ?? defaults.records;
    const name = nameOf(bare ? domain : domain.name);
    return {
        name,
        location: locate(source, bare ? path : [...path, "name"]),
        mail: own.mail ?? defaults.mail ?? "send-receive",
        dkim: { selectors: selectorsIn("selectors"), retired: selectorsIn("retired") },
        spf: { expect: (own.spf?.expect ?? defaults.spf?.expect ?? []).map((expectation) => buildExpectation(expectation, name)) },
        records: records === undefined ? null : buildRecords(source, records, from("records")),
        levels: { ...defaults.levels, ...own.levels },
        reasons: { ...defaults.reasons, ...own.reasons },
        parameters: { ...defaults.parameters, ...own.parameters },
    };
}
/** The sender is postmaster of the domain, and HELO the domain, unless the policy says otherwise. */
function buildExpectation(written, domain) {
    const { ip, sender = `postmaster@${domain}`, helo = domain, result } = written;
    const at = sender.lastIndexOf("@") + 1;
    const parsed = (0,mail_domain/* parseMailDomain */.n)(sender.slice(at));
    // free text otherwise: what a mail says in MAIL FROM need not be a domain
    return { ip, sender: "name" in parsed ? `${sender.slice(0, at)}${parsed.name}` : sender, helo, result };
}
/**
 * Where the lines of a `records:` value stand. A block (`|`) begins in the line after its `|`; its indentation is what its
 * first line with content lost. Any other scalar stands in one line and begins at its own place.
 */
function buildRecords(source, text, path) {
    const place = source.place(path);
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
        domain: nameOf(waiver.domain),
        reason: waiver.reason,
        owner: waiver.owner ?? null,
        expires: source.place([...path, "expires"]).written ?? String(waiver.expires),
        location: locate(source, path),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/policy/guards.js
// Guards before a policy is parsed: the file is as hostile as the pull request it comes with.

/** 1 MiB (FORMATS: limits of the policy file). */
const MOST_OCTETS = 1_048_576;
/** Collections within each other; deep nesting can abort Node 20, which no program can catch. */
const MOST_DEPTH = 32;
/** Ten lines for each of 10,000 domains. */
const MOST_LINES = 100_000;
/** What a file of 1 MiB holds when its lines look like a policy; each token may cost a parser's error object. */
const MOST_TOKENS = 600_000;
/** Reads at most one octet more than is allowed. Throws the file system's error, or one for what is no file. */
function readBounded(file) {
    if (!(0,external_node_fs_.statSync)(file).isFile())
        throw new Error("it is no regular file"); // to open a pipe is to wait for its other end
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        const buffer = Buffer.alloc(MOST_OCTETS + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The file's text without a byte order mark (empty where it is not UTF-8), and why it is not looked at. */
function decodeText(octets) {
    if (octets.length > MOST_OCTETS)
        return { text: "", refusal: { offset: 0, message: "the file is larger than 1 MiB, the most that is read" } };
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(octets);
    }
    catch {
        return { text: "", refusal: { offset: 0, message: "the file is not UTF-8 text; save it as UTF-8" } };
    }
    return { text, refusal: controlCharacter(text) ?? tooManyLines(text) };
}
function controlCharacter(text) {
    // YAML 1.2.2 §5.1: c-printable
    const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (control === null)
        return null;
    const code = control[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { offset: control.index, message: `the character U+${code} is not allowed in a YAML file (YAML 1.2.2 §5.1)` };
}
function tooManyLines(text) {
    let lines = 1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
        if (++lines > MOST_LINES)
            return { offset: at, message: "the file has more than 100,000 lines, the most that are read" };
    }
    return null;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/policy/fault.js
var policy_fault = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/src/policy/rules.js
// What a policy must hold beyond its shape: names that are names, checks that exist, reasons for what differs.




// The shape may be wrong in any way here: what is not as it should be is left to `shape.ts`.
const part = (value, key) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const keys = (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : []);
const items = (value) => (Array.isArray(value) ? value : []);
/** Every fault that takes more than the schema to see. `checks` is the register. */
function judgeRules(source, checks, judgeResolver) {
    const root = source.value;
    const defaults = { path: ["defaults"], value: part(root, "defaults") };
    const domains = items(part(root, "domains")).map((value, i) => ({ path: ["domains", i], value }));
    const settings = [defaults, ...domains];
    return [
        ...resolverFaults(source, judgeResolver),
        ...domainFaults(source, domains),
        ...settings.flatMap((s) => [...selectorFaults(source, s, "selectors"), ...selectorFaults(source, s, "retired")]),
        ...settings.flatMap((s) => retiredFaults(source, s, defaults)),
        ...settings.flatMap((s) => expectationFaults(source, s)),
        ...settings.flatMap((s) => recordsFaults(source, s)),
        ...checkFaults(source, settings, checks),
        ...reasonFaults(source, defaults, domains),
        ...waiverFaults(source, checks),
    ];
}
function fault(source, path, message, at = "value") {
    return { path, offset: source.offsetOf(path, at), message };
}
function resolverFaults(source, judge) {
    return items(part(source.value, "resolvers")).flatMap((url, i) => {
        const problem = typeof url === "string" && url !== "" ? judge(url) : null;
        return problem === null ? [] : [fault(source, ["resolvers", i], problem)];
    });
}
/** The path of a domain's name: the entry itself where it is bare. */
function namePath({ path, value }) {
    return typeof value === "object" && value !== null ? [...path, "name"] : path;
}
function domainFaults(source, domains) {
    const faults = [];
    const firsts = new Map();
    for (const domain of domains) {
        const path = namePath(domain);
        const written = typeof domain.value === "object" ? part(domain.value, "name") : domain.value;
        if (typeof written === "number") {
            faults.push(fault(source, path, `${(0,policy_fault/* quote */.hD)(source.place(path).written ?? String(written))} is a number, no domain name`));
        }
        if (typeof written !== "string" || written === "")
            continue;
        const parsed = (0,mail_domain/* parseMailDomain */.n)(written);
        if ("problem" in parsed) {
            faults.push(fault(source, path, parsed.problem));
            continue;
        }
        const first = firsts.get(parsed.name);
        if (first === undefined) {
            firsts.set(parsed.name, path);
            continue;
        }
        const { line } = source.locationAt(source.offsetOf(first, "value"));
        faults.push(fault(source, path, `${(0,policy_fault/* quote */.hD)(written)} is listed already, as ${(0,policy_fault/* formatPath */.jV)(first)} in line ${line}; keep one`));
    }
    return faults;
}
function selectorFaults(source, { path, value }, list) {
    const seen = new Set();
    return items(part(part(value, "dkim"), list)).flatMap((selector, i) => {
        if (typeof selector !== "string" || selector === "")
            return [];
        const name = selector.toLowerCase();
        const at = [...path, "dkim", list, i];
        if (!isSelector(name)) {
            return [fault(source, at, `${(0,policy_fault/* quote */.hD)(selector)} is no DKIM selector: letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`)];
        }
        if (seen.has(name))
            return [fault(source, at, `${(0,policy_fault/* quote */.hD)(selector)} is listed twice; keep one`)];
        seen.add(name);
        return [];
    });
}
/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source, { path, value }, defaults) {
    const own = (list) => part(part(value, "dkim"), list);
    const namesOf = (list) => items(own(list) ?? part(part(defaults.value, "dkim"), list)).map((name) => (typeof name === "string" ? name.toLowerCase() : name));
    const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
    if (own(list) === undefined)
        return []; // both inherited: said of the defaults
    const others = new Set(namesOf(other));
    return namesOf(list).flatMap((name, i) => typeof name === "string" && others.has(name)
        ? [fault(source, [...path, "dkim", list, i], `${(0,policy_fault/* quote */.hD)(name)} is listed under "${other}" too; a selector is in use or retired`)]
        : []);
}
/** RFC 6376 §3.1: selector = sub-domain *( "." sub-domain ); RFC 1035 §2.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    return name.length <= 253 && (0,dns_name/* isHostName */.uy)(name) && labels.every((label) => label.length <= 63);
}
/** An expectation must name an address, and a sender with a domain to evaluate. */
function expectationFaults(source, { path, value }) {
    return items(part(part(value, "spf"), "expect")).flatMap((expectation, i) => {
        const at = [...path, "spf", "expect", i];
        const ip = part(expectation, "ip");
        const sender = part(expectation, "sender");
        const faults = [];
        if (typeof ip === "string" && ip !== "" && ((0,external_node_net_.isIP)(ip) === 0 || ip.includes("%"))) {
            faults.push(fault(source, [...at, "ip"], `${(0,policy_fault/* quote */.hD)(ip)} is no IPv4 or IPv6 address; name one address, without prefix length or zone`));
        }
        if (typeof sender === "string" && sender !== "" && !/@./.test(sender)) {
            faults.push(fault(source, [...at, "sender"], `${(0,policy_fault/* quote */.hD)(sender)} has no domain; write name@domain, or "" for the null reverse path`));
        }
        return faults;
    });
}
/** Each line is a record, so YAML must not join them. */
function recordsFaults(source, { path, value }) {
    if (typeof part(value, "records") !== "string")
        return [];
    const at = [...path, "records"];
    const place = source.place(at);
    if (place.style === "BLOCK_LITERAL")
        return [];
    const written = source.text.slice(place.start, place.end).trimEnd();
    if (place.style !== "BLOCK_FOLDED" && !written.includes("\n"))
        return [];
    return [fault(source, at, "YAML joins these lines into one; begin the block with | to keep them apart")];
}
const CHECK_MAPS = ["levels", "reasons", "parameters"];
function checkFaults(source, settings, checks) {
    const known = new Map(checks.map((check) => [check.id, check]));
    const ids = [...known.keys()];
    return settings.flatMap(({ path, value }) => CHECK_MAPS.flatMap((map) => keys(part(value, map)).flatMap((id) => {
        const check = known.get(id);
        const at = [...path, map, id];
        if (check === undefined)
            return [unknownCheck(source, at, "key", id, ids)];
        if (map !== "parameters" || check.hasParameter)
            return [];
        return [fault(source, at, "this check has no number to set; remove it", "key")];
    })));
}
function unknownCheck(source, path, at, word, known) {
    return { ...fault(source, path, `there is no check ${(0,policy_fault/* quote */.hD)(word)}`, at), unknown: { word, known } };
}
const overridden = (value) => [...keys(part(value, "levels")), ...keys(part(value, "parameters"))];
/** A level that differs needs a reason, its own or an inherited one; a reason needs something to explain. */
function reasonFaults(source, defaults, domains) {
    const anywhere = new Set([defaults, ...domains].flatMap(({ value }) => overridden(value)));
    const inDefaults = new Set(overridden(defaults.value));
    const defaultReasons = new Set(keys(part(defaults.value, "reasons")));
    return [defaults, ...domains].flatMap((settings) => {
        const { path, value } = settings;
        const reasons = new Set(keys(part(value, "reasons")));
        const own = new Set(overridden(value));
        const explained = (id) => (settings === defaults ? anywhere.has(id) : own.has(id) || inDefaults.has(id));
        const unexplained = keys(part(value, "levels")).filter((id) => !reasons.has(id) && !defaultReasons.has(id));
        const idle = [...reasons].filter((id) => !explained(id));
        return [
            ...unexplained.map((id) => fault(source, [...path, "levels", id], `a changed level needs a reason; add ${(0,policy_fault/* quote */.hD)(id)} under "reasons"`, "key")),
            ...idle.map((id) => fault(source, [...path, "reasons", id], 'neither "levels" nor "parameters" changes this check; remove the reason', "key")),
        ];
    });
}
function waiverFaults(source, checks) {
    const ids = checks.map((check) => check.id);
    const known = new Set(ids);
    return items(part(source.value, "waivers")).flatMap((waiver, i) => {
        const check = part(waiver, "check");
        const domain = part(waiver, "domain");
        const faults = [];
        if (typeof check === "string" && check !== "" && !known.has(check)) {
            faults.push(unknownCheck(source, ["waivers", i, "check"], "value", check, ids));
        }
        const parsed = typeof domain === "string" && domain !== "" ? (0,mail_domain/* parseMailDomain */.n)(domain) : null;
        if (parsed !== null && "problem" in parsed)
            faults.push(fault(source, ["waivers", i, "domain"], parsed.problem));
        return faults;
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/src/policy/shape.js
// The policy against its published JSON Schema; every error in words about the key, never about the schema.



let compiled = null;
/** Compiled on first use: that costs more than most policies. */
function validator() {
    compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(mail_policy_schema);
    return compiled;
}
const TYPE_WORDS = {
    object: "a map", array: "a list", string: "text", number: "a number", boolean: "true or false",
};
const typeOf = (data) => (Array.isArray(data) ? "array" : typeof data);
const count = (n) => n.toLocaleString("en-US");
/** What a type error means to who wrote the file. Where text will do, that alone is said to be wanted. */
function typeWords(data, types, written) {
    const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
    const want = `${wanted.map((type) => TYPE_WORDS[type] ?? type).join(" or ")} is wanted`;
    if (data === null)
        return `has no value; ${want}`;
    const found = TYPE_WORDS[typeOf(data)] ?? typeOf(data);
    if (written === null)
        return `is ${found}; ${want}`;
    if (typeof data === "number" && types.includes("number"))
        return `${(0,policy_fault/* quote */.hD)(written)} is no finite number`;
    if (!types.includes("string"))
        return `${(0,policy_fault/* quote */.hD)(written)} is ${found}; ${want}`;
    return `${(0,policy_fault/* quote */.hD)(written)} is read as ${found}; ${want}: put it in quotes`;
}
function shown(data) {
    if (typeof data === "object" && data !== null)
        return TYPE_WORDS[typeOf(data)];
    return typeof data === "string" ? (0,policy_fault/* quote */.hD)(data) : String(data);
}
/** Words per schema keyword; null where another module speaks of the same fault. */
const WORDS = {
    type: ({ data, schema: types }, written) => ({ message: typeWords(data, [types].flat(), written) }),
    enum: ({ data, schema: allowed }) => {
        const known = allowed;
        const message = `${data === null ? "has no value" : `${shown(data)} is not allowed`}; allowed: ${known.join(", ")}`;
        return typeof data === "string" ? { message, unknown: { word: data, known } } : { message };
    },
    const: ({ data, schema: only }) => ({ message: `is ${shown(data)}; this program reads version ${String(only)}` }),
    additionalProperties: ({ params, parentSchema }) => {
        const key = params["additionalProperty"];
        const known = Object.keys(parentSchema.properties ?? {});
        return { step: key, part: "key", message: `unknown key; allowed: ${known.join(", ")}`, unknown: { word: key, known } };
    },
    required: ({ params, parentSchema }) => {
        const key = params["missingProperty"];
        const about = parentSchema.properties?.[key];
        return { step: key, message: about?.const === undefined ? `is missing. ${about?.description ?? ""}` : `is missing; write "${key}: ${about.const}"` };
    },
    minLength: () => ({ message: "is empty" }),
    minItems: () => ({ message: "is empty; at least one entry is wanted" }),
    maxItems: ({ data, schema: most }) => ({ message: `has ${count(data.length)} entries; ${count(most)} are allowed` }),
    minimum: ({ data, schema: least }) => ({ message: `${String(data)} is too small; ${String(least)} is the least` }),
    // Keys that are check ids: `rules.ts` names the check that was meant.
    pattern: () => null,
    propertyNames: () => null,
};
/** A JSON pointer (RFC 6901) into the value as a path. */
function pathOf(pointer, value) {
    const path = [];
    let at = value;
    for (const step of pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(at) ? Number(key) : key);
        at = at[key];
    }
    return path;
}
/** All that the schema finds wrong with the policy's shape. */
function judgeShape(source) {
    const validate = validator();
    validate(source.value);
    return (validate.errors ?? []).flatMap((error) => {
        const at = pathOf(error.instancePath, source.value);
        const words = WORDS[error.keyword]?.(error, source.place(at).written);
        if (words === null)
            return [];
        const { step, part = "value", message, unknown } = words ?? { message: error.message ?? error.keyword };
        const path = step === undefined ? at : [...at, step];
        return [{ path, offset: source.offsetOf(path, part), message, unknown }];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/policy/suggest.js
var suggest = __webpack_require__(5171);
;// CONCATENATED MODULE: ./lib/src/policy/tree.js


/** Turns nodes into values; collects places and faults on the way. */
class TreeReader {
    faults = [];
    /** A node's value, its place filed under `into`. */
    read(node, path, into) {
        if (node === null)
            return null;
        [into.start, into.end] = node.range;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.refuse(path, into.start, "aliases (*) are not allowed here; write the value out");
        if (node.anchor !== undefined)
            this.refuse(path, into.start, "anchors (&) are not allowed here; remove it");
        if ((0,dist/* isMap */.jh)(node))
            return this.readMap(node.items, path, into);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.read(item, [...path, i], addPart(into, i, null)));
        into.style = node.type ?? null;
        into.written = node.source ?? null;
        return node.value;
    }
    readMap(pairs, path, into) {
        const values = new Map();
        for (const pair of pairs) {
            const key = pair.key;
            if (!(0,dist/* isScalar */.jn)(key) || key.value === null || key.source === undefined || key.anchor !== undefined) {
                this.refuse(path, key?.range[0] ?? into.start, "a key is a plain word");
                continue;
            }
            const name = key.source;
            if (values.has(name)) {
                this.refuse([...path, name], key.range[0], `the key ${(0,policy_fault/* quote */.hD)(name)} is here twice; keep one`);
                continue;
            }
            values.set(name, this.read(pair.value, [...path, name], addPart(into, name, key.range[0])));
        }
        return Object.fromEntries(values); // defines, does not assign: `__proto__` stays a key like any other
    }
    refuse(path, offset, message) {
        this.faults.push({ path, offset, message });
        return null;
    }
}
function newPlace(key) {
    return { key, start: key ?? 0, end: key ?? 0, written: null, style: null, parts: new Map() };
}
function addPart(place, name, key) {
    const part = newPlace(key);
    place.parts.set(name, part);
    return part;
}
/** Reads a document's contents. */
function readTree(contents) {
    const reader = new TreeReader();
    const root = newPlace(null);
    const value = reader.read(contents, [], root);
    return { value, root, faults: reader.faults };
}

;// CONCATENATED MODULE: ./lib/src/policy/source.js
// The policy file as YAML 1.2 (core schema), bounded before anything recurses; faults as problems with line and column.






const isCollection = (token) => ["block-map", "block-seq", "flow-collection"].includes(token.type);
/** The file's concrete syntax, never deeper or longer than the guards allow. */
function tokenize(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        if (++count > MOST_TOKENS)
            return { refusal: { offset, message: "the file has too many parts to be a policy" } };
        for (const token of parser.next(lexeme))
            if (token.type !== "error" || ++errors <= MOST_PROBLEMS)
                tokens.push(token);
        if (parser.stack.length > MOST_DEPTH && parser.stack.filter(isCollection).length > MOST_DEPTH) {
            return { refusal: { offset, message: `maps and lists are nested more than ${MOST_DEPTH} deep` } };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/** The one document in the file, or what keeps it from being YAML 1.2. */
function compose(tokens, text) {
    // uniqueKeys compares each key with all others, in quadratic time: the tree does it in linear time.
    const composer = new dist/* Composer */.Dk({ version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
    let document = null;
    for (const next of composer.compose(tokens, true, text.length)) {
        if (document !== null)
            return { refusals: [{ offset: next.range[0], message: "a policy is one YAML document; a second begins here" }] };
        document = next;
    }
    const { errors, warnings } = document;
    const refusals = [...errors, ...warnings].map((e) => ({ offset: e.pos[0], message: `this is no valid YAML: ${(0,policy_fault/* printable */.g$)(e.message, 200)}` }));
    return refusals.length > 0 ? { refusals } : { document: document };
}
/** More problems than anyone reads in one go. */
const MOST_PROBLEMS = 1000;
function say({ path, message, unknown }) {
    const meant = unknown === undefined ? "" : (0,suggest/* didYouMean */.a)(unknown.word, unknown.known);
    return `${path.length === 0 ? "" : `${(0,policy_fault/* formatPath */.jV)(path)}: `}${message}${meant}`;
}
/** Faults as an error whose problems are in the order of the file, one per place and path. */
function inputError(faults, locationAt) {
    const seen = new Map();
    for (const fault of faults) {
        const identity = `${fault.offset} ${(0,policy_fault/* formatPath */.jV)(fault.path)}`;
        if (!seen.has(identity))
            seen.set(identity, fault);
    }
    const sorted = [...seen.values()].toSorted((a, b) => a.offset - b.offset);
    const problems = sorted.slice(0, MOST_PROBLEMS).map((fault) => ({ location: locationAt(fault.offset), message: say(fault) }));
    const next = sorted[MOST_PROBLEMS];
    if (next !== undefined)
        problems.push({ location: locationAt(next.offset), message: `${sorted.length - MOST_PROBLEMS} more problems follow from here` });
    return new model/* InputError */.dz(problems);
}
/** Lines and columns of a text, both from 1. */
function locator(file, text) {
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        counter.addNewLine(at + 1);
    return (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
}
/** Reads a policy file's octets. Throws InputError where it is no YAML, or larger than the guards allow. */
function parseSource(file, octets) {
    const { text, refusal } = decodeText(octets);
    const locationAt = locator(file, text);
    const refuse = (refusals) => inputError(refusals.map((r) => ({ ...r, path: [] })), locationAt);
    if (refusal !== null)
        throw refuse([refusal]);
    const read = tokenize(text);
    if ("refusal" in read)
        throw refuse([read.refusal]);
    const composed = compose(read.tokens, text);
    if ("refusals" in composed)
        throw refuse(composed.refusals);
    const { value, root, faults } = readTree(composed.document.contents);
    const place = (path) => {
        let at = root;
        for (const step of path) {
            const part = at.parts.get(step);
            if (part === undefined)
                break;
            at = part;
        }
        return at;
    };
    const offsetOf = (path, part) => {
        const { key, start, end } = place(path);
        return key !== null && (part === "key" || start === end) ? key : start;
    };
    return { text, value, faults, place, offsetOf, locationAt };
}

;// CONCATENATED MODULE: ./lib/src/policy/load.js
// mail-policy.yml to a Policy, or every fault in it at once.







/**
 * Loads the policy file as the user named it. `checks` is the register, `judgeResolver` says what is wrong with a resolver URL.
 * Throws InputError with all problems, also where the file is missing or unreadable.
 */
function loadPolicy(file, checks, judgeResolver) {
    return parsePolicy(file, readPolicyFile(file), checks, judgeResolver);
}
/** The policy in `octets`; `file` is the name its places carry. Throws InputError with all problems. */
function parsePolicy(file, octets, checks, judgeResolver) {
    const source = parseSource(file, octets);
    // The rules first: where both speak of one key, theirs is the plainer word.
    const faults = [...source.faults, ...judgeRules(source, checks, judgeResolver), ...judgeShape(source)];
    if (faults.length > 0)
        throw inputError(faults, source.locationAt);
    return buildPolicy(file, (0,external_node_crypto_.createHash)("sha256").update(octets).digest("hex"), source);
}
function readPolicyFile(file) {
    try {
        return readBounded(file);
    }
    catch (error) {
        const missing = error.code === "ENOENT";
        const message = missing
            ? 'there is no such file; write one, or name another with --config ("config" in a workflow)'
            : `the policy cannot be read: ${error.message}`;
        throw new model/* InputError */.dz([{ location: { file, line: 1, column: 1 }, message }]);
    }
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ openLive),
  GA: () => (/* binding */ openOffline),
  YW: () => (/* binding */ openReplay)
});

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/sources/dns/cache.js
/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
class CachedDns {
    #below;
    #answers = new Map();
    constructor(below) {
        this.#below = below;
    }
    query(name, type) {
        const key = `${type} ${name}`;
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = this.#below.query(name, type);
            this.#answers.set(key, answer);
        }
        return answer; // the key holds the type
    }
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/src/sources/dns/extended-error.js
const NAMES = [
    "Other", "Unsupported DNSKEY Algorithm", "Unsupported DS Digest Type", "Stale Answer", "Forged Answer", "DNSSEC Indeterminate",
    "DNSSEC Bogus", "Signature Expired", "Signature Not Yet Valid", "DNSKEY Missing", "RRSIGs Missing", "No Zone Key Bit Set",
    "NSEC Missing", "Cached Error", "Not Ready", "Blocked", "Censored", "Filtered", "Prohibited", "Stale NXDOMAIN Answer",
    "Not Authoritative", "Not Supported", "No Reachable Authority", "Network Error", "Invalid Data",
    "Signature Expired before Valid", "Too Early", "Unsupported NSEC3 Iterations Value", "Unable to conform to policy", "Synthesized",
];
/** Codes that say validation failed: RFC 8914 §4.2, §4.3, §4.6–4.13; 25 and 27 from the registry. */
const DNSSEC_CODES = new Set([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 25, 27]);
/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
const FALSIFYING_CODES = new Set([4, 15, 16, 17, 18]);
/** RFC 8914 §2 wants the text short; what a resolver sends beyond this tells nobody anything. */
const MAX_TEXT = 200;
/** The errors in words, `DNSSEC Bogus (6): text`; empty where there are none. */
function describeErrors(errors) {
    const parts = errors.map(({ code, text }) => `${NAMES[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${text}`}`);
    return clip(parts.join(", "));
}
/** The same, to be put behind other words. */
function appendErrors(words, errors) {
    return errors.length === 0 ? words : `${words}, ${describeErrors(errors)}`;
}
/** A stranger's text, cut to what a message can hold. */
function clip(text) {
    const characters = Array.from(text.slice(0, 2 * (MAX_TEXT + 1))); // one character is at most two units
    return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT).join("")}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/answer.js


const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** IANA "DNS RCODEs", for messages. */
const RCODE_NAMES = [
    "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE",
];
/** Reads what the reply to `question` means. Pure; never throws. */
function readAnswer(message, question) {
    if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN)
        return refusal(message);
    if (message.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
        return failure("refused", appendErrors("does not give the true answer", message.errors));
    }
    const chain = followAliases(message.answer, question);
    if ("problem" in chain)
        return failure("malformed", chain.problem);
    const { owner, aliases } = chain;
    const records = unique(message.answer.filter((rr) => rr.type === question.type && rr.name === owner));
    if (message.rcode === NXDOMAIN) {
        // RFC 2308 §2.1: NXDOMAIN speaks about the end of the chain
        if (records.length > 0)
            return failure("malformed", "NXDOMAIN together with the records asked for");
        return { kind: "nxdomain", owner, aliases };
    }
    if (records.length > 0)
        return { kind: "records", records, owner, aliases };
    if (message.answer.some((rr) => rr.type === question.type)) {
        return failure("malformed", `records of the type asked for, but none at ${owner}`);
    }
    return readEmptyAnswer(message, owner, aliases);
}
/**
 * RFC 2308 §2.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither, nobody who knows the zone
 * has spoken (§3 asks authorities for the SOA): so unbound answers for a zone whose name servers do not serve it.
 */
function readEmptyAnswer(message, owner, aliases) {
    const soa = message.authority.some((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name));
    if (!soa && aliases.length > 0)
        return { kind: "elsewhere", owner, aliases };
    if (!soa && message.authority.some((rr) => rr.type === "NS")) {
        return failure("refused", "refers to other servers: it is no recursive resolver");
    }
    if (!soa)
        return failure("malformed", "an empty answer without a SOA record: the zone's name servers may not know it");
    return { kind: "nodata", owner, aliases };
}
/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 §3.1). */
function followAliases(answer, question) {
    const targets = new Map();
    // RFC 1034 §3.6.2: asked for CNAME itself, the alias is the answer
    const cnames = question.type === "CNAME" ? [] : answer.filter((rr) => rr.type === "CNAME");
    for (const { name, data } of cnames) {
        const known = targets.get(name);
        if (known !== undefined && known !== data.target)
            return { problem: `two CNAME records at ${name}` };
        targets.set(name, data.target);
    }
    const aliases = new Set();
    let owner = question.name;
    for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
        if (aliases.has(owner))
            return { problem: `the CNAME chain comes back to ${owner}` };
        aliases.add(owner);
        owner = next;
    }
    return { owner, aliases: [...aliases] };
}
/** RFC 2181 §5: an RRset is a set. */
function unique(records) {
    return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}
function refusal(message) {
    const name = RCODE_NAMES[message.rcode] ?? `RCODE ${message.rcode}`;
    return failure(message.rcode === SERVFAIL ? "servfail" : "refused", appendErrors(name, message.errors));
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/**
 * How far an answer can be trusted that was not bogus. `trusted`: nobody between us and the resolver could have written it
 * (RFC 4035 §4.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
function judgeSecurity(authenticated, trusted, validates) {
    if (!trusted)
        return "indeterminate";
    if (authenticated)
        return "secure";
    return validates === true ? "insecure" : "indeterminate";
}
/** The trust in an answer that took several questions: that of its weakest part. */
function weakest(a, b) {
    const order = ["bogus", "indeterminate", "insecure", "secure"];
    return order[Math.min(order.indexOf(a), order.indexOf(b))];
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/transport.js

/** Why there is no answer; the message is for people and names no upstream. */
class TransportError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "TransportError";
        this.failure = failure;
    }
}
/** A connection broke under a question that may be asked again on a new one (RFC 7766 §6.2.4, RFC 9113 §8.7). */
class ConnectionLost extends TransportError {
}
/** An error of Node's as `unreachable`: node:net, node:tls and node:http2 reject and emit nothing else. */
function unreachable(error) {
    if (error instanceof TransportError)
        return error;
    return new TransportError("unreachable", describe(error));
}
/** The same for a connection that had been made. */
function lost(error) {
    return new ConnectionLost("unreachable", error === undefined ? "the connection was closed" : describe(error));
}
/** The answer in a reply over a channel that carries only ours, where anything else is a fault. */
function expectAnswer(reply) {
    if (reply.kind !== "answer")
        throw new TransportError("malformed", reply.problem);
    if (reply.message.truncated)
        throw new TransportError("malformed", "a truncated answer where nothing limits its size");
    return reply.message;
}
function describe(error) {
    // an AggregateError (no address of several connected) has a code and no message
    return clip(error.message || error.code || error.name);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/client.js




/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
const DEFAULT_TIMING = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };
/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;
/** Which failure tells most, where upstreams differ. */
const TELLING = ["servfail", "refused", "malformed", "timeout", "unreachable"];
class Client {
    #upstreams;
    #lifetime;
    #timing;
    /** Upstreams in the order of preference. */
    constructor(upstreams, lifetime, timing) {
        this.#upstreams = upstreams;
        this.#lifetime = lifetime;
        this.#timing = timing;
    }
    async query(name, type) {
        const deadline = performance.now() + this.#timing.question;
        const passed = [];
        let security = "secure";
        let reason;
        let owner = name;
        for (let hop = 0; hop <= MAX_HOPS; hop++) {
            if ((0,dns_name/* parseName */.$q)(owner) !== owner)
                return client_failure("malformed", `${JSON.stringify(owner)} is no domain name that can be asked for`);
            const answer = await this.#ask({ name: owner, type, cd: false }, deadline);
            if (answer.kind === "failure")
                return answer;
            passed.push(...answer.aliases);
            security = weakest(security, answer.security);
            owner = answer.owner;
            reason ??= answer.reason;
            const state = { aliases: passed, security, ...(reason === undefined ? {} : { reason }) };
            if (answer.kind === "records")
                return { kind: "records", records: answer.records, owner, ...state };
            if (answer.kind !== "elsewhere")
                return { kind: answer.kind, owner, ...state };
            if (passed.includes(owner))
                return client_failure("malformed", `the CNAME chain comes back to ${owner}`);
        }
        return client_failure("malformed", `the CNAME chain from ${name} is longer than ${MAX_HOPS} answers`);
    }
    /** Asks the upstreams in turn, round by round, until one has an answer. */
    async #ask(question, deadline) {
        const failures = new Map();
        for (const [round, ms] of this.#timing.attempts.entries()) {
            const upstreams = this.#inOrder().filter((upstream) => mayAskAgain(failures.get(upstream)));
            if (upstreams.length === 0)
                break;
            if (round > 0)
                await this.#lifetime.pause(Math.min(this.#timing.pause, deadline - performance.now()));
            for (const upstream of upstreams) {
                if (performance.now() >= deadline)
                    break;
                const until = Math.min(performance.now() + ms, deadline);
                const answer = await this.#attempt(upstream, question, until);
                if (answer.kind !== "failure")
                    return answer;
                failures.set(upstream, answer);
            }
        }
        return summarise(failures, this.#timing.question);
    }
    #inOrder() {
        return [...this.#upstreams.filter(({ silent }) => !silent), ...this.#upstreams.filter(({ silent }) => silent)];
    }
    async #attempt(upstream, question, until) {
        try {
            void upstream.findValidation(); // asked at the same time, so that it costs none
            const message = await upstream.exchange(question, left(until));
            if (message.rcode === SERVFAIL)
                return await this.#doubt(upstream, question, message, until);
            return await this.#weigh(upstream, readAnswer(message, question), message, until);
        }
        catch (error) {
            if (error instanceof TransportError)
                return client_failure(error.failure, error.message);
            throw error;
        }
    }
    /** SERVFAIL that becomes an answer without validation is bogus (RFC 4035 §5.5, §3.2.2); otherwise the name is dead. */
    async #doubt(upstream, question, first, until) {
        const dead = readAnswer(first, question);
        // on a way that anyone could have written to, SERVFAIL may be forged
        if (!upstream.trusted)
            return dead;
        const unchecked = readAnswer(await upstream.exchange({ ...question, cd: true }, left(until)), question);
        if (unchecked.kind === "failure")
            return dead;
        if ((await this.#validates(upstream, until)) !== true)
            return dead;
        if (!first.errors.some(({ code }) => DNSSEC_CODES.has(code))) {
            const again = await upstream.exchange(question, left(until));
            if (again.rcode !== SERVFAIL)
                return this.#weigh(upstream, readAnswer(again, question), again, until);
        }
        const reason = describeErrors(first.errors);
        return { ...unchecked, security: "bogus", ...(reason === "" ? {} : { reason }) };
    }
    async #weigh(upstream, meaning, message, until) {
        if (meaning.kind === "failure")
            return meaning;
        const undecided = upstream.trusted && !message.authenticated;
        const validates = undecided ? await this.#validates(upstream, until) : null;
        return { ...meaning, security: judgeSecurity(message.authenticated, upstream.trusted, validates) };
    }
    /** null also where it does not show in time. */
    #validates(upstream, until) {
        return this.#lifetime.within(left(until), () => upstream.findValidation()).catch(() => null);
    }
}
function left(until) {
    return Math.max(1, until - performance.now());
}
/** Silence may have been an accident; anything else was an answer. */
function mayAskAgain(last) {
    return last === undefined || last.cause === "timeout" || last.cause === "unreachable";
}
/** The most telling cause, and what each upstream did. */
function summarise(failures, questionMs) {
    const causes = [...failures.values()].map(({ cause }) => cause);
    const cause = TELLING.find((candidate) => causes.includes(candidate));
    if (cause === undefined)
        return client_failure("timeout", `no upstream answered within ${questionMs / 1000} s`);
    return client_failure(cause, [...failures].map(([{ url }, { reason }]) => `${url}: ${reason}`).join("; "));
}
function client_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh.js


const MEDIA_TYPE = "application/dns-message"; // RFC 8484 §6
/** A DNS message's length has 16 bits (RFC 1035 §4.2.2). */
const MAX_BODY_OCTETS = 65_535;
/** Collects the DNS message in a response; what is not one rejects as soon as that is known. */
function collectMessage({ status, contentType }, body, resolve, reject) {
    // RFC 8484 §4.2.1: a DNS error too comes with 2xx; any other status has no DNS answer
    if (status !== 200)
        return reject(new TransportError("refused", `HTTP status ${status ?? "missing"}`));
    const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
    if (mediaType !== MEDIA_TYPE) {
        return reject(new TransportError("malformed", `the response is ${clip(contentType ?? "of no type")}, not ${MEDIA_TYPE}`));
    }
    const chunks = [];
    let size = 0;
    body.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BODY_OCTETS)
            reject(new TransportError("malformed", `the response has more than ${MAX_BODY_OCTETS} octets`));
        else
            chunks.push(chunk);
    });
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("aborted", () => reject(lost()));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/lifetime.js
// Time limits: nothing here waits longer than it was told to, nor outlives close().

/**
 * A promise that ends with `signal` at the latest, rejecting with its reason. `begin` starts the work and returns how to
 * clean up, which happens exactly once, whatever ended it.
 */
function untilAborted(signal, begin) {
    const { promise, resolve, reject } = deferred();
    if (signal.aborted) {
        reject(signal.reason);
        return promise;
    }
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    let cleanUp = () => undefined;
    try {
        cleanUp = begin(resolve, reject);
    }
    catch (error) {
        reject(unreachable(error)); // Node throws at once where a socket or session is already gone
    }
    return promise.finally(() => {
        signal.removeEventListener("abort", onAbort);
        cleanUp();
    });
}
/** Waits for what others wait for too, but no longer than `signal`. */
function awaitShared(shared, signal) {
    return untilAborted(signal, (resolve, reject) => {
        shared.then(resolve, reject);
        return () => undefined;
    });
}
function deferred() {
    let resolve;
    let reject;
    const promise = new Promise((onValue, onError) => {
        resolve = onValue;
        reject = onError;
    });
    return { promise, resolve, reject };
}
/** All that is under way for one resolver. */
class Lifetime {
    #running = new Set();
    #closed = false;
    /** Runs `work` for at most `ms` milliseconds; rejects with a TransportError when they are over or all is closed. */
    async within(ms, work) {
        const controller = new AbortController();
        if (this.#closed)
            throw lifetime_closed();
        const timer = setTimeout(() => controller.abort(new TransportError("timeout", "no answer in time")), ms);
        this.#running.add(controller);
        try {
            return await awaitShared(work(controller.signal), controller.signal);
        }
        finally {
            clearTimeout(timer);
            this.#running.delete(controller);
        }
    }
    /** Waits `ms` milliseconds, or less where all is closed. */
    pause(ms) {
        return this.within(ms, () => new Promise(() => undefined)).catch(() => undefined);
    }
    close() {
        this.#closed = true;
        for (const controller of this.#running)
            controller.abort(lifetime_closed());
    }
}
function lifetime_closed() {
    return new TransportError("unreachable", "the resolver was closed");
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/src/sources/dns/secure-connection.js
// TLS to a resolver: at least 1.2, certificate verified for its name or address (RFC 7858 §3.2, RFC 8310 §8.1, RFC 9525).




/** The options of node:tls and node:https for a server. */
function tlsOptions({ host, port, name, ca }, alpn) {
    return {
        host,
        port,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : "", // RFC 6066 §3: no addresses in SNI
        checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(name, certificate),
        minVersion: "TLSv1.2",
        ALPNProtocols: alpn,
        ...(ca === undefined ? {} : { ca }),
    };
}
/** A connection with its handshake done and nothing sent; the process does not wait for it. */
function connectSecurely(server, alpn, signal) {
    return untilAborted(signal, (resolve, reject) => {
        const socket = (0,external_node_tls_.connect)(tlsOptions(server, alpn));
        let ready = false;
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error))); // stays, so that a later error is never unhandled
        socket.on("close", () => reject(unreachable(new Error("the connection was closed during the TLS handshake"))));
        socket.once("secureConnect", () => {
            ready = true;
            resolve(socket);
        });
        return () => {
            if (!ready)
                socket.destroy();
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/http1.js
// DNS over HTTPS on HTTP/1.1, for servers without HTTP/2: a few connections, kept for the next question.





/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;
class Http1Connection {
    heardAt = performance.now();
    lost = false;
    #agent;
    #authority;
    #path;
    constructor(server, authority, path) {
        this.#agent = new external_node_https_.Agent({ ...tlsOptions(server, ["http/1.1"]), keepAlive: true, maxSockets: MAX_CONNECTIONS });
        this.#authority = authority;
        this.#path = path;
    }
    post(message, signal) {
        return untilAborted(signal, (resolve, reject) => {
            let complete = false;
            const headers = { host: this.#authority, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE, "content-length": message.length };
            const asked = (0,external_node_https_.request)({ agent: this.#agent, method: "POST", path: this.#path, headers }, (response) => {
                this.heardAt = performance.now();
                collectMessage({ status: response.statusCode, contentType: response.headers["content-type"] }, response, resolve, reject);
                response.on("error", (error) => reject(lost(error)));
                response.on("end", () => (complete = true));
            });
            asked.on("error", (error) => {
                if (!asked.reusedSocket)
                    return reject(unreachable(error));
                this.#dropIdle();
                reject(lost(error)); // RFC 9112 §9.3.1: a kept connection may have been closed just as we wrote
            });
            asked.on("socket", (socket) => socket.unref());
            asked.end(message);
            return () => {
                if (!complete)
                    asked.destroy(); // else its connection is kept
            };
        });
    }
    close() {
        this.#agent.destroy();
    }
    /** Where one kept connection died the others that idle may have died with it. */
    #dropIdle() {
        for (const socket of Object.values(this.#agent.freeSockets).flat())
            socket?.destroy();
    }
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
;// CONCATENATED MODULE: ./lib/src/sources/dns/http2.js




class Http2Connection {
    heardAt = performance.now();
    #session;
    #path;
    constructor(socket, authority, path) {
        this.#session = (0,external_node_http2_.connect)(`https://${authority}`, { createConnection: () => socket, settings: { enablePush: false } });
        this.#session.on("error", () => undefined); // each stream hears of it too
        this.#session.unref();
        this.#path = path;
    }
    get lost() {
        return this.#session.closed || this.#session.destroyed;
    }
    post(message, signal) {
        return untilAborted(signal, (resolve, reject) => {
            const stream = this.#session.request({
                ":method": "POST",
                ":path": this.#path,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            });
            stream.on("response", (headers) => {
                this.heardAt = performance.now();
                collectMessage({ status: headers[":status"], contentType: headers["content-type"] }, stream, resolve, reject);
            });
            stream.on("error", (error) => reject(lost(error)));
            stream.on("close", () => reject(lost()));
            stream.end(message);
            return () => {
                // a stream that ended by itself needs no RST_STREAM: servers count those (CVE-2023-44487)
                if (!stream.readableEnded)
                    stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            };
        });
    }
    close() {
        this.#session.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/kept.js
// One connection per upstream, kept for the next question and opened anew when it has died.


class Kept {
    #open;
    #current = null;
    #closed = false;
    /** `open` must settle by itself, whether or not anybody still waits. */
    constructor(open) {
        this.#open = open;
    }
    /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
    async use(signal, work) {
        try {
            return await this.#once(signal, work);
        }
        catch (error) {
            if (!(error instanceof ConnectionLost))
                throw error;
            return this.#once(signal, work);
        }
    }
    close() {
        this.#closed = true;
        this.#current?.then((connection) => connection.close(), () => undefined);
    }
    async #once(signal, work) {
        const connection = await this.#connection(signal);
        const askedAt = performance.now();
        try {
            return await work(connection);
        }
        catch (error) {
            // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
            if (signal.aborted && connection.heardAt < askedAt)
                connection.close();
            throw error;
        }
    }
    async #connection(signal) {
        for (;;) {
            const shared = (this.#current ??= this.#opened());
            const connection = await awaitShared(shared, signal);
            if (!connection.lost)
                return connection;
            if (this.#current === shared)
                this.#current = null;
        }
    }
    #opened() {
        const opening = this.#open();
        opening.then((connection) => this.#closed && connection.close(), () => {
            if (this.#current === opening)
                this.#current = null;
        });
        return opening;
    }
}

// EXTERNAL MODULE: ./node_modules/dns2/index.mjs
var dns2 = __webpack_require__(5303);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(5141);
;// CONCATENATED MODULE: ./lib/src/sources/dns/cursor.js
// Reading octets that a stranger wrote: every step is checked against the end of the message.
/** The message breaks the protocol; thrown and caught inside the decoder only. */
class Malformed extends Error {
}
/** A position in a message; reading past `end` throws Malformed. */
class Cursor {
    bytes;
    end;
    at;
    constructor(bytes, at, end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    u8() {
        return this.bytes.readUInt8(this.#step(1));
    }
    u16() {
        return this.bytes.readUInt16BE(this.#step(2));
    }
    u32() {
        return this.bytes.readUInt32BE(this.#step(4));
    }
    take(count) {
        const from = this.#step(count);
        return this.bytes.subarray(from, from + count);
    }
    rest() {
        return this.take(this.left);
    }
    #step(count) {
        if (count > this.left)
            throw new Malformed(`octet ${this.at + count} of ${this.end} is read`);
        const from = this.at;
        this.at += count;
        return from;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/names.js


const MAX_NAME_OCTETS = 255; // RFC 1035 §2.3.4
/** A name has at most 127 labels (255 octets, two for each and one for the root), so honest encoders need no more pointers. */
const MAX_POINTERS = 127;
/** Each octet as it stands in a label. */
const ESCAPED = Array.from({ length: 256 }, (_, octet) => (0,dns_name/* escapeLabel */.cR)(String.fromCharCode(octet)));
/**
 * Reads the names of one message. What was read at an octet is remembered, so each label is walked once; and all labels together
 * have no more octets than the message, so the time is linear in its size.
 */
class NameReader {
    #bytes;
    #known = new Map();
    #labelOctetsLeft;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#labelOctetsLeft = bytes.length;
    }
    /** The name at the cursor, which moves behind it; throws Malformed. */
    read(cursor) {
        const { name, end } = this.#suffixAt(cursor.at);
        if (end > cursor.end)
            throw new Malformed("a name runs over the end of its record");
        cursor.at = end;
        return name;
    }
    #suffixAt(start) {
        const steps = [];
        let segment = start;
        let at = start;
        let known = this.#known.get(at);
        while (known === undefined) {
            if (steps.length > MAX_NAME_OCTETS)
                throw new Malformed("a name has too many labels and pointers");
            const length = this.#octet(at);
            if (length === 0) {
                known = { name: dns_name/* ROOT */.Dl, octets: 1, pointers: 0, end: at + 1 };
                break;
            }
            const step = length < 0x40 ? this.#label(at, length) : this.#pointer(at, length, segment);
            steps.push(step);
            if (step.label === null)
                segment = step.next;
            at = step.next;
            known = this.#known.get(at);
        }
        return steps.reduceRight((rest, step) => this.#remember(step, rest), known);
    }
    #label(at, length) {
        const end = at + 1 + length;
        if (end > this.#bytes.length)
            throw new Malformed("a label runs over the end of the message");
        this.#labelOctetsLeft -= end - at;
        if (this.#labelOctetsLeft < 0)
            throw new Malformed("names overlap"); // pointers into the midst of labels
        let label = "";
        for (const octet of this.#bytes.subarray(at + 1, end))
            label += ESCAPED[octet];
        return { at, label, next: end };
    }
    #pointer(at, first, segment) {
        if (first < 0xc0)
            throw new Malformed(`octet ${at}: a label type that is not in use`); // RFC 6891 §5
        const target = ((first & 0x3f) << 8) | this.#octet(at + 1);
        // RFC 1035 §4.1.4: a pointer names a prior occurrence, so the chain cannot come round again
        if (target >= segment)
            throw new Malformed(`octet ${at}: a compression pointer that does not point backwards`);
        return { at, label: null, next: target };
    }
    #remember({ at, label, next }, rest) {
        const suffix = label === null
            ? { ...rest, pointers: rest.pointers + 1, end: at + 2 }
            : {
                ...rest,
                name: rest.name === dns_name/* ROOT */.Dl ? label : `${label}.${rest.name}`,
                octets: rest.octets + next - at,
            };
        if (suffix.octets > MAX_NAME_OCTETS)
            throw new Malformed(`a name has more than ${MAX_NAME_OCTETS} octets`);
        if (suffix.pointers > MAX_POINTERS)
            throw new Malformed(`a name goes through more than ${MAX_POINTERS} pointers`);
        this.#known.set(at, suffix);
        return suffix;
    }
    #octet(at) {
        if (at >= this.#bytes.length)
            throw new Malformed("a name runs over the end of the message");
        return this.#bytes.readUInt8(at);
    }
}
/** The octets of a name, uncompressed; null where it is no name that can be asked for. */
function encodeName(name) {
    if ((0,dns_name/* parseName */.$q)(name) !== name)
        return null;
    const labels = (0,dns_name/* labelsOf */.PC)(name).map((label) => Buffer.from((0,dns_name/* unescapeLabel */.dk)(label) ?? "", "latin1"));
    return Buffer.concat([...labels.flatMap((octets) => [Buffer.of(octets.length), octets]), Buffer.of(0)]);
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/src/sources/dns/rdata.js
// RDATA of the types this project reads, octets to values; one that breaks its type's rules is Malformed.


const target = (cursor, names) => ({ target: names.read(cursor) });
const hex = (cursor) => cursor.rest().toString("hex");
const DECODE = {
    A: (cursor) => ({ address: cursor.take(4).join(".") }),
    AAAA: (cursor) => {
        const groups = Array.from({ length: 8 }, () => cursor.u16());
        return { address: (0,address/* formatIpv6 */.DU)(groups) };
    },
    CNAME: target,
    DNAME: target,
    NS: target,
    PTR: target,
    MX: (cursor, names) => ({ preference: cursor.u16(), exchange: names.read(cursor) }),
    TXT: (cursor) => {
        // RFC 1035 §3.3.14: one or more <character-string>s
        const strings = [];
        do
            strings.push(cursor.take(cursor.u8()).toString("latin1"));
        while (cursor.left > 0);
        return { strings };
    },
    SOA: (cursor, names) => ({
        mname: names.read(cursor),
        rname: names.read(cursor),
        serial: cursor.u32(),
        refresh: cursor.u32(),
        retry: cursor.u32(),
        expire: cursor.u32(),
        minimum: cursor.u32(),
    }),
    TLSA: (cursor) => ({ usage: cursor.u8(), selector: cursor.u8(), matching: cursor.u8(), data: hex(cursor) }),
    DS: (cursor) => ({ keyTag: cursor.u16(), algorithm: cursor.u8(), digestType: cursor.u8(), digest: hex(cursor) }),
    DNSKEY: (cursor) => ({ flags: cursor.u16(), protocol: cursor.u8(), algorithm: cursor.u8(), key: hex(cursor) }),
};
/** The RDATA that `cursor` spans, all of it; throws Malformed. */
function decodeRdata(type, cursor, names) {
    const data = DECODE[type](cursor, names);
    if (cursor.left !== 0)
        throw new Malformed(`${cursor.left} octets too many in a ${type} record`);
    return data;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/wire.js
// DNS messages on the wire (RFC 1035 §4, RFC 6891, RFC 8914): dns2 writes our queries, a strict decoder reads answers.





const HEADER_OCTETS = 12;
/** The size that every path carries unfragmented (DNS Flag Day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const CLASS_IN = 1;
const TYPE_OPT = 41; // RFC 6891 §6.1.1
const OPTION_EDE = 15; // RFC 8914 §2
const TYPE_OF_NUMBER = new Map(Object.entries(record/* TYPE_NUMBER */.ph).map(([type, number]) => [number, type]));
/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
function encodeQuery(question, id) {
    const name = encodeName(question.name);
    if (name === null)
        throw new TypeError(`not a domain name: ${question.name}`);
    const packet = new dns2/* Packet */.$T();
    packet.header = Object.assign(new dns2/* Packet */.$T.Header({ id, rd: 1 }), { cd: question.cd ? 1 : 0 });
    packet.questions = [new dns2/* Packet */.$T.Question("", record/* TYPE_NUMBER */.ph[question.type], CLASS_IN)];
    packet.additionals = [dns2/* Packet */.$T.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
    const message = packet.toBuffer();
    // dns2 knows no escapes in names: it asks for the root, one zero octet, and our octets take its place
    return Buffer.concat([message.subarray(0, HEADER_OCTETS), name, message.subarray(HEADER_OCTETS + 1)]);
}
/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
function readReply(bytes, question, id) {
    try {
        return decode(bytes, question, id);
    }
    catch (error) {
        if (error instanceof Malformed)
            return { kind: "malformed", problem: `a malformed answer: ${error.message}` };
        throw error;
    }
}
function decode(bytes, question, id) {
    const stray = (problem) => ({ kind: "stray", problem });
    if (bytes.length < HEADER_OCTETS)
        return stray(`${bytes.length} octets are no DNS message`);
    const cursor = new Cursor(bytes, 0, bytes.length);
    const names = new NameReader(bytes);
    // RFC 5452 §9.1: what does not match id and question is not ours
    if (cursor.u16() !== id)
        return stray("an answer with another id");
    const flags = cursor.u16();
    if ((flags & 0x8000) === 0)
        return stray("a query where an answer is due");
    const [questions, answers, authorities, additionals] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if ((flags & 0x7800) !== 0)
        return stray("an answer to another kind of query");
    if (questions !== 1)
        return stray(`an answer to ${questions} questions`);
    if (names.read(cursor) !== question.name || cursor.u16() !== record/* TYPE_NUMBER */.ph[question.type] || cursor.u16() !== CLASS_IN) {
        return stray("an answer to another question");
    }
    const message = {
        rcode: flags & 0xf,
        truncated: (flags & 0x0200) !== 0,
        authenticated: (flags & 0x0020) !== 0,
        answer: [],
        authority: [],
        errors: [],
    };
    // RFC 2181 §9: a truncated reply is not to be used, and may end anywhere
    if (message.truncated)
        return { kind: "answer", message };
    message.answer = readSection(cursor, answers, names);
    message.authority = readSection(cursor, authorities, names);
    readAdditional(cursor, additionals, names, message);
    return { kind: "answer", message };
}
function readRecord(cursor, names) {
    const name = names.read(cursor);
    const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
    const from = cursor.at;
    cursor.take(length);
    return { name, type, class: cls, ttl, rdata: new Cursor(cursor.bytes, from, from + length) };
}
function readSection(cursor, count, names) {
    const records = [];
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        const type = TYPE_OF_NUMBER.get(raw.type);
        if (type === undefined || raw.class !== CLASS_IN)
            continue;
        const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 §8
        records.push({ name: raw.name, ttl, type, data: decodeRdata(type, raw.rdata, names) });
    }
    return records;
}
/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor, count, names, message) {
    let seen = false;
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type !== TYPE_OPT)
            continue;
        if (seen)
            throw new Malformed("more than one OPT record"); // RFC 6891 §6.1.1
        seen = true;
        message.rcode |= (raw.ttl >>> 24) << 4; // RFC 6891 §6.1.3
        message.errors = readExtendedErrors(raw.rdata);
    }
}
function readExtendedErrors(rdata) {
    const errors = [];
    while (rdata.left > 0) {
        const code = rdata.u16();
        const option = rdata.take(rdata.u16());
        if (code !== OPTION_EDE)
            continue;
        if (option.length < 2)
            throw new Malformed("an Extended DNS Error without its code");
        // RFC 8914 §2: UTF-8, possibly ended by a NUL
        errors.push({ code: option.readUInt16BE(0), text: option.toString("utf8", 2).replace(/\0+$/, "") });
    }
    return errors;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/https.js






/** RFC 8484 §4.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;
class HttpsTransport {
    #kept;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, lifetime, connectMs) {
        this.#kept = new Kept(() => lifetime.within(connectMs, (signal) => https_open(server, signal)));
    }
    async exchange(question, signal) {
        const query = encodeQuery(question, ID);
        const body = await this.#kept.use(signal, (connection) => connection.post(query, signal));
        return expectAnswer(readReply(body, question, ID));
    }
    close() {
        this.#kept.close();
    }
}
async function https_open(server, signal) {
    const socket = await connectSecurely(server, ["h2", "http/1.1"], signal);
    if (socket.alpnProtocol === "h2")
        return new Http2Connection(socket, server.authority, server.path);
    socket.destroy(); // node:https makes its own
    return new Http1Connection(server, server.authority, server.path);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/limit.js
/** A Dns that has at most `limit` questions under way in the one below; first come, first served. */
class LimitedDns {
    #below;
    #waiting = [];
    #free;
    constructor(below, limit) {
        this.#below = below;
        this.#free = limit;
    }
    async query(name, type) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
        try {
            return await this.#below.query(name, type);
        }
        finally {
            const next = this.#waiting.shift(); // the slot is handed on, so nobody can slip in between
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(3289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/sources/dns/frames.js
// DNS messages in a stream: each behind two octets of length (RFC 1035 §4.2.2, RFC 7766 §8).
/** A message as it goes over a stream; in one write, as RFC 7766 §8 wants it. */
function frames_frame(message) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
/** Cuts a stream into messages. Holds at most one incomplete message, 65,537 octets, beside the last chunk. */
class FrameReader {
    #chunks = [];
    #held = 0;
    /** The messages that `chunk` completes. */
    push(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        const messages = [];
        for (let length = this.#nextLength(); length !== null && this.#held >= length + 2; length = this.#nextLength()) {
            const all = this.#join();
            messages.push(all.subarray(2, length + 2));
            this.#chunks = [all.subarray(length + 2)];
            this.#held = all.length - length - 2;
        }
        return messages;
    }
    #nextLength() {
        if (this.#held < 2)
            return null;
        const first = this.#chunks[0];
        return (first.length >= 2 ? first : this.#join()).readUInt16BE(0);
    }
    /** All that is held as one buffer; done only where it is needed, so that many small chunks cost no quadratic time. */
    #join() {
        const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [all];
        return all;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/tls.js
// DNS over TLS (RFC 7858): one connection, many questions under way on it, answers matched by id (RFC 7766 §6.2.1.1).







class TlsTransport {
    #kept;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, lifetime, connectMs) {
        this.#kept = new Kept(async () => {
            const socket = await lifetime.within(connectMs, (signal) => connectSecurely(server, ["dot"], signal));
            return new DotConnection(socket);
        });
    }
    exchange(question, signal) {
        return this.#kept.use(signal, (connection) => connection.ask(question, signal));
    }
    close() {
        this.#kept.close();
    }
}
class DotConnection {
    heardAt = performance.now();
    #socket;
    #waiting = new Map();
    constructor(socket) {
        const frames = new FrameReader();
        this.#socket = socket;
        socket.on("data", (chunk) => {
            this.heardAt = performance.now();
            for (const message of frames.push(chunk))
                this.#hand(message);
        });
        socket.on("end", () => socket.destroy());
        socket.on("close", () => {
            for (const { fail } of this.#waiting.values())
                fail(lost());
        });
    }
    get lost() {
        return this.#socket.destroyed || !this.#socket.writable;
    }
    ask(question, signal) {
        const id = this.#freeId();
        return untilAborted(signal, (resolve, reject) => {
            this.#waiting.set(id, { answer: resolve, fail: reject });
            this.#socket.write(frames_frame(encodeQuery(question, id)));
            return () => this.#waiting.delete(id);
        }).then((message) => expectAnswer(readReply(message, question, id)));
    }
    close() {
        this.#socket.destroy();
    }
    #hand(message) {
        if (message.length < 2)
            return;
        this.#waiting.get(message.readUInt16BE(0))?.answer(message); // an answer nobody waits for any more is dropped
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#waiting.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp.js
// DNS over TCP (RFC 7766), one connection per question: it serves answers too large for UDP.






/** The first message that comes back. Rejects with a TransportError. */
function askTcp(server, question, signal) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return untilAborted(signal, (resolve, reject) => {
        const frames = new FrameReader();
        const socket = (0,external_node_net_.connect)(server);
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error)));
        socket.on("close", () => reject(lost()));
        socket.on("connect", () => socket.write(frames_frame(encodeQuery(question, id))));
        socket.on("data", (chunk) => {
            const [message] = frames.push(chunk);
            if (message !== undefined)
                resolve(readReply(message, question, id));
        });
        return () => socket.destroy();
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/udp.js
// DNS over UDP (RFC 1035 §4.2.1, RFC 5452), and TCP where the answer is truncated.







class UdpTransport {
    #server;
    constructor(server) {
        this.#server = server;
    }
    async exchange(question, signal) {
        const message = await askUdp(this.#server, question, signal);
        return message.truncated ? expectAnswer(await askTcp(this.#server, question, signal)) : message; // RFC 7766 §5
    }
    close() {
        // a socket lives as long as its question
    }
}
/** One question from a port of its own (RFC 5452 §9.2); stray packets are passed over until the signal (§9.1). */
function askUdp({ host, port }, question, signal) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return untilAborted(signal, (resolve, reject) => {
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? "udp6" : "udp4");
        let open = true;
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error)));
        socket.on("message", (bytes) => {
            const reply = readReply(bytes, question, id);
            if (reply.kind === "answer")
                resolve(reply.message);
            else if (reply.kind === "malformed")
                reject(new TransportError("malformed", reply.problem));
        });
        // connected, so the kernel hands us only what comes from the resolver
        socket.connect(port, host, (error) => {
            if (error)
                reject(unreachable(error));
            else if (open)
                socket.send(encodeQuery(question, id));
        });
        return () => {
            open = false;
            socket.close();
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/upstream.js



/** So many questions in a row without a sign of life make an upstream the last choice. */
const SILENCES_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const PROBE = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
class Upstream {
    url;
    /** Nobody between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
    trusted;
    #transport;
    #lifetime;
    #probeMs;
    #asked = 0;
    #answered = 0;
    #silences = 0;
    #probe = null;
    #validates = null;
    /** `probeMs`: time limits of the attempts to find out whether it validates. */
    constructor(url, trusted, transport, lifetime, probeMs) {
        this.url = url;
        this.trusted = trusted;
        this.#transport = transport;
        this.#lifetime = lifetime;
        this.#probeMs = probeMs;
    }
    /** Questions sent. */
    get asked() {
        return this.#asked;
    }
    /** Questions answered, whatever the answer. */
    get answered() {
        return this.#answered;
    }
    /** Whether it has been silent long enough to be asked last. */
    get silent() {
        return this.#silences >= SILENCES_TO_DEMOTE;
    }
    /** Whether it validates, as far as is known by now. */
    get validates() {
        return this.#validates;
    }
    /** Asks once, for at most `ms` milliseconds. Rejects with a TransportError. */
    async exchange(question, ms) {
        this.#asked++;
        try {
            const message = await this.#lifetime.within(ms, (signal) => this.#transport.exchange(question, signal));
            this.#answered++;
            this.#silences = 0;
            return message;
        }
        catch (cause) {
            const error = unreachable(cause);
            if (error.failure === "timeout" || error.failure === "unreachable")
                this.#silences++;
            throw error;
        }
    }
    /** Finds out whether it validates: asked once, null where no answer came. Never rejects. */
    findValidation() {
        this.#probe ??= this.#askForValidation();
        return this.#probe;
    }
    close() {
        this.#transport.close();
    }
    async #askForValidation() {
        for (const ms of this.#probeMs) {
            try {
                const message = await this.exchange(PROBE, ms);
                this.#validates = message.rcode === NOERROR && message.authenticated;
                return this.#validates;
            }
            catch (error) {
                if (!(error instanceof TransportError))
                    throw error;
            }
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/resolver.js
// The live DNS of one run: the layers put together.












/**
 * Used where the policy names none: two services that validate DNSSEC and filter nothing (a filter's NXDOMAIN would falsify
 * verdicts), independent of each other in operator, network, software and law. The first is that of the Swiss society Digitale
 * Gesellschaft, which keeps no logs; the second, Cloudflare's 1.1.1.1, is only asked where the first fails and can be
 * reached from everywhere.
 */
const DEFAULT_RESOLVERS = [
    "https://dns.digitale-gesellschaft.ch/dns-query",
    "https://cloudflare-dns.com/dns-query",
];
/** Questions under way at once. */
const DEFAULT_CONCURRENCY = 64;
/** A lost packet must not make a resolver look as if it did not validate. */
const PROBE_ATTEMPTS = 2;
/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is none or an empty system list. */
function openResolver({ urls, concurrency = DEFAULT_CONCURRENCY, timing = DEFAULT_TIMING, ca }) {
    const lifetime = new Lifetime();
    const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expand);
    const upstreams = servers.map((server) => {
        const transport = openTransport(server, lifetime, timing, ca);
        return new Upstream(server.url, isTrusted(server), transport, lifetime, timing.attempts.slice(0, PROBE_ATTEMPTS));
    });
    return {
        dns: new CachedDns(new LimitedDns(new Client(upstreams, lifetime, timing), concurrency)),
        resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
        questions: () => upstreams.reduce((sum, { asked }) => sum + asked, 0),
        answered: () => upstreams.some(({ answered }) => answered > 0),
        close: () => {
            lifetime.close();
            for (const upstream of upstreams)
                upstream.close();
        },
    };
}
function expand(text) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d)(text);
    if ("error" in parsed)
        throw new model/* AuditError */.M_(parsed.error);
    if (parsed.kind !== "system")
        return [parsed];
    const servers = (0,external_node_dns_.getServers)().map(resolver_url/* systemResolver */.I);
    if (servers.length === 0)
        throw new model/* AuditError */.M_("the system names no DNS resolver; name one with --resolver or in the policy");
    return servers;
}
/** RFC 4035 §4.9.3: the AD bit counts only where nobody on the way can have set it. */
function isTrusted(server) {
    return server.kind !== "udp" || server.host === "::1" || ((0,external_node_net_.isIPv4)(server.host) && server.host.startsWith("127."));
}
function openTransport(server, lifetime, timing, ca) {
    const connectMs = Math.max(...timing.attempts);
    if (server.kind === "udp")
        return new UdpTransport(server);
    if (server.kind === "tls")
        return new TlsTransport({ ...server, ca }, lifetime, connectMs);
    return new HttpsTransport({ ...server, name: server.host, ca }, lifetime, connectMs);
}

;// CONCATENATED MODULE: ./lib/src/sources/addresses.js
// Which addresses DNS content may send us to (RFC 6890, RFC 8190): only those the IANA special-purpose address
// registries and the IPv6 address space leave for public hosts. Everything else could reach inside the runner's network.

/** IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771). */
const IPV4_BLOCKS = [
    ["0.0.0.0", 8, "this network, RFC 791"],
    ["10.0.0.0", 8, "private, RFC 1918"],
    ["100.64.0.0", 10, "shared by carriers, RFC 6598"],
    ["127.0.0.0", 8, "loopback, RFC 1122"],
    ["169.254.0.0", 16, "link-local, RFC 3927"],
    ["172.16.0.0", 12, "private, RFC 1918"],
    ["192.0.0.0", 24, "protocol assignments, RFC 6890"],
    ["192.0.2.0", 24, "documentation, RFC 5737"],
    ["192.88.99.0", 24, "6to4 relays, RFC 7526"],
    ["192.168.0.0", 16, "private, RFC 1918"],
    ["198.18.0.0", 15, "benchmarking, RFC 2544"],
    ["198.51.100.0", 24, "documentation, RFC 5737"],
    ["203.0.113.0", 24, "documentation, RFC 5737"],
    ["224.0.0.0", 4, "multicast, RFC 5771"],
    ["240.0.0.0", 4, "reserved, RFC 1112"],
];
/** IANA IPv6 Special-Purpose Address Registry, first what carries an IPv4 address inside it. */
const IPV6_BLOCKS = [
    ["::ffff:0:0", 96, "IPv4-mapped, RFC 4291"],
    ["::", 96, "IPv4-compatible or loopback, RFC 4291"],
    ["64:ff9b::", 96, "NAT64, RFC 6052"],
    ["64:ff9b:1::", 48, "NAT64, RFC 8215"],
    ["2002::", 16, "6to4, RFC 3056"],
    ["2001::", 32, "Teredo, RFC 4380"],
    ["2001::", 23, "protocol assignments, RFC 2928"],
    ["2001:db8::", 32, "documentation, RFC 3849"],
    ["3fff::", 20, "documentation, RFC 9637"],
    ["fc00::", 7, "unique local, RFC 4193"],
    ["fe80::", 10, "link-local, RFC 4291"],
    ["ff00::", 8, "multicast, RFC 4291"],
];
/** RFC 4291 §2.4, IANA IPv6 address space: only 2000::/3 is assigned as global unicast. */
const IPV6_GLOBAL = listOf(["2000::", 3, ""], "ipv6");
function listOf([subnet, prefix], family) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(subnet, prefix, family);
    return list;
}
const IPV4_REFUSED = IPV4_BLOCKS.map((block) => ({ list: listOf(block, "ipv4"), what: block[2] }));
const IPV6_REFUSED = IPV6_BLOCKS.map((block) => ({ list: listOf(block, "ipv6"), what: block[2] }));
/** Why an address must not be connected to, in words like `private, RFC 1918`; null for the address of a public host. */
function refusalOf(address) {
    const version = address.includes("%") ? 0 : (0,external_node_net_.isIP)(address); // a zone (fe80::1%eth0) is never in DNS
    if (version === 0)
        return "not an IP address";
    const family = version === 4 ? "ipv4" : "ipv6";
    for (const { list, what } of version === 4 ? IPV4_REFUSED : IPV6_REFUSED) {
        if (list.check(address, family))
            return what;
    }
    return version === 6 && !IPV6_GLOBAL.check(address, family) ? "not global unicast, RFC 4291" : null;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/ports.js
/** 64 KiB: the policy size RFC 8461 §3.3 suggests to accept at most. */
const HTTPS_BODY_LIMIT = 65_536;

;// CONCATENATED MODULE: ./lib/src/sources/https-reason.js
/** What a line of a report can show of text that others wrote. */
const TEXT_KEPT = 200;
/** Text from outside, cut to what a report can show. */
function bounded(text) {
    return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}
const UNFINISHED = {
    connect: "did not accept a connection",
    tls: "did not finish the TLS handshake",
    http: "did not finish its answer",
};
/** The exchange was cut short; `when` completes the sentence: `within 10 s`. */
function unfinished(stage, address, when) {
    return { cause: "timeout", reason: `${address} ${UNFINISHED[stage]} ${when}` };
}
/** Says what an error at a stage means. */
function explain(stage, address, error) {
    const { code, words } = https_reason_describe(error);
    if (stage === "connect")
        return connectFailure(address, code);
    // A TLS alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
    if (stage === "tls" || code.startsWith("ERR_SSL_")) {
        return { cause: "tls", reason: `${address} completes no TLS handshake: ${TLS_WORDS[code] ?? words}` };
    }
    return { cause: "http", reason: `${address} gave no valid HTTP answer: ${HTTP_WORDS[code] ?? words}` };
}
/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address, code) {
    if (code === "ECONNREFUSED")
        return { cause: "connect", reason: `${address} refused the connection` };
    if (code === "ECONNRESET")
        return { cause: "connect", reason: `${address} reset the connection` };
    if (NO_ROUTE.includes(code))
        return { cause: "timeout", reason: `no route to ${address} from here (${code})` };
    return { cause: "timeout", reason: `${address} could not be reached (${code})` };
}
const NO_ROUTE = ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "ENETDOWN", "EHOSTDOWN", "EAFNOSUPPORT"];
const TLS_WORDS = {
    ECONNRESET: "it closed the connection",
    ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "it offers neither TLS 1.2 nor 1.3",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it offers neither TLS 1.2 nor 1.3",
};
const HTTP_WORDS = {
    ECONNRESET: "it closed the connection before the end",
    HPE_HEADER_OVERFLOW: "its header is too large",
};
/** The code of an error and its words, without the file names OpenSSL puts into the message. */
function https_reason_describe(error) {
    const { code, reason, message } = Object(error);
    const words = [reason, message, error].find((text) => typeof text === "string") ?? "unknown error";
    return { code: typeof code === "string" ? code : "unknown error", words: bounded(words) };
}

;// CONCATENATED MODULE: ./lib/src/sources/https-certificate.js

/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const NAMES_KEPT = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const CHAIN_KEPT = 10;
/** Chain errors of OpenSSL, by the code node gives them, that mean: nobody we trust vouches for this. */
const UNTRUSTED = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, not by a trusted CA",
    SELF_SIGNED_CERT_IN_CHAIN: "no trusted CA vouches for its chain",
    UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its issuer",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
};
/** A certificate and those sent after it, as facts. */
function certificateFacts(leaf) {
    return {
        subject: oneLine(leaf.subject),
        issuer: oneLine(leaf.issuer),
        names: dnsNames(leaf).slice(0, NAMES_KEPT),
        notBefore: isoDate(leaf.validFrom),
        notAfter: isoDate(leaf.validTo),
        chain: chainOf(leaf).map((certificate) => oneLine(certificate.subject)),
    };
}
/**
 * Why a certificate is not valid for `host`, for people; null if it is. `chainError` is the code of the chain's
 * verification (dates included, names not), null where that succeeded.
 */
function certificateProblem(leaf, host, chainError) {
    const problems = [];
    // RFC 9525 §6.3: only DNS names in subjectAltName count, a wildcard is the whole leftmost label.
    if (leaf.checkHost(host, { subject: "never", partialWildcards: false }) === undefined) {
        problems.push(`the certificate is for ${namesForPeople(leaf)}, not for ${host}`);
    }
    if (chainError !== null)
        problems.push(chainProblem(leaf, chainError));
    return problems.length === 0 ? null : problems.join("; ");
}
function chainProblem(leaf, code) {
    if (code === "CERT_HAS_EXPIRED") {
        return Date.parse(leaf.validTo) < Date.now()
            ? `the certificate expired on ${isoDate(leaf.validTo)}`
            : "a certificate of its chain has expired";
    }
    if (code === "CERT_NOT_YET_VALID")
        return `the certificate is not valid before ${isoDate(leaf.validFrom)}`;
    const why = UNTRUSTED[code] ?? `its chain is not valid (${bounded(code)})`;
    return `the certificate was issued by ${oneLine(leaf.issuer)}: ${why}`;
}
function namesForPeople(leaf) {
    const names = dnsNames(leaf);
    if (names.length === 0)
        return "no DNS name (RFC 9525: a common name does not count)";
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return names.slice(0, 3).join(", ") + rest;
}
/** The DNS names in subjectAltName; node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
function dnsNames(leaf) {
    const entry = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
    const text = leaf.subjectAltName ?? "";
    const names = [];
    for (let match = entry.exec(text); match?.[1] !== undefined; match = entry.exec(text)) {
        if (match[1] === "DNS")
            names.push(bounded(match[2] ?? ""));
    }
    return names;
}
/** The certificates in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function chainOf(leaf) {
    const chain = [];
    for (let next = leaf; next && chain.length < CHAIN_KEPT; next = next.issuerCertificate) {
        chain.push(next);
    }
    return chain;
}
/** A distinguished name, which node writes one attribute a line, on one line. */
function oneLine(name) {
    return bounded((name ?? "").replaceAll("\n", ", "));
}
/** OpenSSL's date (`Nov 23 00:00:00 2026 GMT`) as ISO 8601; what is no date stays as it is. */
function isoDate(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? bounded(text) : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/src/sources/https-exchange.js
// One HTTPS GET to one address (RFC 8461 §3.3): TCP, TLS, certificate, then the request; no redirect is followed.







/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;
/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason completes the
 * sentence "did not answer …". Never rejects; the request is sent only under a valid certificate.
 */
async function exchange(address, target, connectMs, signal) {
    let stage = "connect";
    let certificate = null;
    const tcp = (0,external_node_net_.connect)({ host: address, port: target.port });
    tcp.on("error", () => { }); // what matters of it rejects the wait below; a later one has nobody to tell
    const timer = setTimeout(() => tcp.destroy(timedOut()), connectMs);
    try {
        await (0,external_node_events_.once)(tcp, "connect", { signal });
        clearTimeout(timer);
        stage = "tls";
        const tls = startTls(tcp, target);
        await (0,external_node_events_.once)(tls, "secureConnect", { signal });
        const leaf = tls.getPeerX509Certificate();
        if (leaf === undefined)
            return { kind: "failure", cause: "tls", reason: `${address} sent no certificate`, address, certificate };
        certificate = certificateFacts(leaf);
        const reason = certificateProblem(leaf, target.host, chainError(tls));
        if (reason !== null)
            return { kind: "failure", cause: "certificate", reason, address, certificate };
        stage = "http";
        const response = await ask(tls, target, signal);
        return { kind: "response", ...(await read(response)), address, certificate };
    }
    catch (error) {
        const failure = signal.aborted ? unfinished(stage, address, String(signal.reason)) : explain(stage, address, error);
        return { kind: "failure", ...failure, address, certificate };
    }
    finally {
        clearTimeout(timer);
        tcp.destroy();
    }
}
function timedOut() {
    return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}
/** RFC 8461 §7.1, §7.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(socket, { host, ca }) {
    const tls = (0,external_node_tls_.connect)({
        socket,
        servername: host,
        minVersion: "TLSv1.2",
        ALPNProtocols: ["http/1.1"],
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined, // node's own check is not RFC 9525
        ...(ca === undefined ? {} : { ca }),
    });
    tls.on("error", () => { });
    return tls;
}
/** The code of the chain's verification, null where it leads to a trusted root; node gives a string, its types an Error. */
function chainError(tls) {
    return tls.authorized ? null : String(tls.authorizationError);
}
function ask(tls, { host, path }, signal) {
    return new Promise((resolve, reject) => {
        const request = (0,external_node_http_.request)({
            createConnection: () => tls,
            path,
            signal,
            setHost: false,
            maxHeaderSize: HEADER_LIMIT,
            headers: { Host: host, "User-Agent": "mail-policy", Accept: "text/plain", "Accept-Encoding": "identity", Connection: "close" },
        });
        request.on("response", resolve).on("error", reject);
        request.on("close", () => reject(new Error("it gave none"))); // after 101, which we did not ask for, node only closes
        request.end();
    });
}
async function read(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > HTTPS_BODY_LIMIT)
            break;
    }
    const contentType = response.headers["content-type"];
    return {
        status: response.statusCode, // node leaves it out only of requests that a server reads
        contentType: contentType === undefined ? null : bounded(contentType),
        body: Buffer.concat(chunks).subarray(0, HTTPS_BODY_LIMIT).toString("latin1"),
        overflow: size > HTTPS_BODY_LIMIT,
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/https.js
// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.




/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const ADDRESSES_TRIED = 8;
/** An `Https` over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
function openHttps(options) {
    const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, ca } = options;
    const underWay = new Set();
    const answers = new Map();
    async function fetch(host, path, dns, deadline) {
        const found = await lookUp(host, dns, deadline.signal);
        if (found === null)
            return failed("timeout", `the addresses of ${host} were not found ${String(deadline.signal.reason)}`);
        const usable = allowPrivateNetwork ? found.addresses : found.addresses.filter((address) => refusalOf(address) === null);
        if (usable.length === 0)
            return nothingToAsk(host, found);
        const key = [host, path, ...usable].join(" "); // two views of one domain usually lead to the same addresses
        const answer = answers.get(key) ?? tryEach(usable, { host, path, port, ca }, found.failures, deadline);
        answers.set(key, answer);
        return answer;
    }
    async function get(host, path, dns) {
        if (!(0,dns_name/* isHostName */.uy)(host))
            return failed("no-address", `${host} is not a host name`);
        const controller = new AbortController();
        const deadline = { signal: controller.signal, endsAt: performance.now() + timeoutMs };
        const timer = setTimeout(() => controller.abort(`within ${timeoutMs / 1000} s`), timeoutMs);
        underWay.add(controller);
        try {
            return await fetch(host, path, dns, deadline);
        }
        finally {
            clearTimeout(timer);
            underWay.delete(controller);
        }
    }
    function close() {
        for (const controller of underWay)
            controller.abort("before the audit was stopped");
    }
    return { get, close };
}
/** The addresses of a host; null where the deadline came first. */
async function lookUp(host, dns, signal) {
    const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
    const answers = await Promise.race([Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]), aborted]);
    if (answers === null)
        return null;
    const found = { addresses: [], failures: [] };
    for (const [index, answer] of answers.entries()) {
        const problem = problemOf(answer);
        if (problem !== null)
            found.failures.push(`${index === 0 ? "A" : "AAAA"} ${host}: ${problem}`);
        else if (answer.kind === "records")
            found.addresses.push(...answer.records.map((record) => record.data.address));
    }
    return { ...found, addresses: [...new Set(found.addresses)] };
}
/** Why an answer cannot be used; null if it can. */
function problemOf(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    return answer.security === "bogus" ? "the answer is bogus (DNSSEC)" : null; // RFC 4035 §5.5: not to be used
}
/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function nothingToAsk(host, { addresses, failures }) {
    if (failures.length > 0)
        return failed("dns", failures.join("; "));
    if (addresses.length === 0)
        return failed("no-address", `${host} has no address`);
    const refused = addresses.map((address) => `${address} (${refusalOf(address)})`).join(", ");
    return failed("refused-address", bounded(`${host} has only addresses that are not those of a public host: ${refused}`));
}
/** Goes from address to address until one accepts a connection; what it then says is the answer of the host. */
async function tryEach(addresses, target, lookUpFailures, deadline) {
    const tried = addresses.slice(0, ADDRESSES_TRIED);
    const failures = [];
    for (const [index, address] of tried.entries()) {
        const fairShare = (deadline.endsAt - performance.now()) / (tried.length - index);
        const result = await exchange(address, target, fairShare, deadline.signal);
        if (result.kind === "response" || !MAY_TRY_NEXT.includes(result.cause) || deadline.signal.aborted)
            return result;
        failures.push(result);
    }
    const reasons = [...failures.map((failure) => failure.reason), ...lookUpFailures];
    return failed(jointCause(failures, lookUpFailures), bounded(reasons.join("; ")), tried.at(-1) ?? null);
}
const MAY_TRY_NEXT = ["connect", "timeout"];
/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function jointCause(failures, lookUpFailures) {
    if (lookUpFailures.length > 0)
        return "dns";
    return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}
function failed(cause, reason, address = null) {
    return { kind: "failure", cause, reason, address, certificate: null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
;// CONCATENATED MODULE: ./lib/schema/snapshot.schema.json
const snapshot_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/snapshot.schema.json","title":"mail-policy snapshot","description":"Everything one run was told: DNS answers and HTTPS results by question. `mail-policy check --replay` judges from it alone.","type":"object","additionalProperties":false,"required":["version","tool","at","offline","resolvers","dns","https"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"offline":{"type":"boolean"},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"type":["boolean","null"]}}}},"dns":{"description":"Answers by `TYPE name`.","type":"object","additionalProperties":{"$ref":"#/$defs/dnsAnswer"}},"https":{"description":"Results by URL and the addresses of its host.","type":"object","additionalProperties":{"$ref":"#/$defs/httpsResult"}}},"$defs":{"security":{"enum":["secure","insecure","bogus","indeterminate"]},"name":{"description":"Lower case, no trailing dot; 255 octets, each written with up to four characters.","type":"string","maxLength":1020},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"octets":{"description":"One character per octet.","type":"string","pattern":"^[\\\\u0000-\\\\u00ff]*$"},"hex":{"type":"string","pattern":"^([0-9a-f]{2})*$"},"texts":{"type":"array","items":{"type":"string"}},"u8":{"type":"integer","minimum":0,"maximum":255},"u16":{"type":"integer","minimum":0,"maximum":65535},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"record":{"type":"object","required":["name","ttl","type","data"],"propertyNames":{"enum":["name","ttl","type","data"]},"properties":{"name":{"$ref":"#/$defs/name"},"ttl":{"$ref":"#/$defs/u32"},"data":{"type":"object"}},"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"const":"A"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9.]{7,15}$"}}}}},{"properties":{"type":{"const":"AAAA"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$"}}}}},{"properties":{"type":{"const":"CNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"DNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"NS"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"PTR"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"MX"},"data":{"additionalProperties":false,"required":["preference","exchange"],"properties":{"preference":{"$ref":"#/$defs/u16"},"exchange":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"TXT"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SOA"},"data":{"additionalProperties":false,"required":["mname","rname","serial","refresh","retry","expire","minimum"],"properties":{"mname":{"$ref":"#/$defs/name"},"rname":{"$ref":"#/$defs/name"},"serial":{"$ref":"#/$defs/u32"},"refresh":{"$ref":"#/$defs/u32"},"retry":{"$ref":"#/$defs/u32"},"expire":{"$ref":"#/$defs/u32"},"minimum":{"$ref":"#/$defs/u32"}}}}},{"properties":{"type":{"const":"TLSA"},"data":{"additionalProperties":false,"required":["usage","selector","matching","data"],"properties":{"usage":{"$ref":"#/$defs/u8"},"selector":{"$ref":"#/$defs/u8"},"matching":{"$ref":"#/$defs/u8"},"data":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DS"},"data":{"additionalProperties":false,"required":["keyTag","algorithm","digestType","digest"],"properties":{"keyTag":{"$ref":"#/$defs/u16"},"algorithm":{"$ref":"#/$defs/u8"},"digestType":{"$ref":"#/$defs/u8"},"digest":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DNSKEY"},"data":{"additionalProperties":false,"required":["flags","protocol","algorithm","key"],"properties":{"flags":{"$ref":"#/$defs/u16"},"protocol":{"$ref":"#/$defs/u8"},"algorithm":{"$ref":"#/$defs/u8"},"key":{"$ref":"#/$defs/hex"}}}}}]},"dnsAnswer":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["records","owner","aliases","security"],"properties":{"kind":{"const":"records"},"records":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/record"}},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["owner","aliases","security"],"properties":{"kind":{"enum":["nodata","nxdomain"]},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","servfail","refused","unreachable","malformed","offline","unobserved"]},"reason":{"type":"string"}},"additionalProperties":false}]},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"$ref":"#/$defs/texts"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"httpsResult":{"type":"object","required":["kind","address","certificate"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["status","contentType","body","overflow"],"properties":{"kind":{"const":"response"},"status":{"type":"integer"},"contentType":{"type":["string","null"]},"body":{"$ref":"#/$defs/octets"},"overflow":{"type":"boolean"},"address":{"type":"string"},"certificate":{"$ref":"#/$defs/certificate"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["no-address","dns","refused-address","connect","certificate","tls","http","timeout","offline","unobserved"]},"reason":{"type":"string"},"address":{"type":["string","null"]},"certificate":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/certificate"}]}},"additionalProperties":false}]}}}');
;// CONCATENATED MODULE: ./lib/src/sources/snapshot.js
// Reads and writes snapshot files (schema/snapshot.schema.json).





/** Ten thousand domains fill about 300 MB; more is no snapshot of ours. */
const MOST_OCTETS = 512 * 1024 * 1024;
/** The snapshot as a file's text, its questions sorted. */
function formatSnapshot({ at, offline, resolvers, tape }) {
    const sorted = (map) => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    return `${JSON.stringify({ version: 1, tool, at, offline, resolvers, dns: sorted(tape.dns), https: sorted(tape.https) }, null, 1)}\n`;
}
/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    let data;
    try {
        const stat = (0,external_node_fs_.statSync)(file);
        if (!stat.isFile())
            throw new Error("it is no regular file"); // a pipe or device may never end
        if (stat.size > MOST_OCTETS)
            throw new Error("it is larger than 512 MiB");
        data = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (error) {
        throw new model/* AuditError */.M_(`cannot read the snapshot ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const ajv = new _2020.Ajv2020({ strict: false, discriminator: true });
    const valid = ajv.compile(snapshot_schema_namespaceObject);
    const problem = valid(data) ? snapshot_problemOf(data) : ajv.errorsText(valid.errors, { dataVar: "snapshot" });
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is no snapshot that this version can replay: ${problem}`);
    const { at, offline, resolvers, dns, https } = data;
    return { at, offline, resolvers, tape: { dns: new Map(Object.entries(dns)), https: new Map(Object.entries(https)) } };
}
/** What the schema cannot say: dates that exist, and answers to their questions. */
function snapshot_problemOf({ at, dns }) {
    if (Number.isNaN(Date.parse(at)) || new Date(at).toISOString() !== at)
        return `snapshot/at ${at} is no moment`;
    for (const [question, answer] of Object.entries(dns)) {
        const stranger = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (stranger !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${stranger.type}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/sources/tape.js
const questionOf = (name, type) => `${type} ${name}`;
/** A policy is fetched from where a view says its host is, so what it says of the addresses belongs to the question. */
async function fetchOf(host, path, dns) {
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const said = answers.flatMap((answer) => {
        if (answer.kind === "failure" || answer.security === "bogus")
            return [answer.kind === "failure" ? answer.cause : "bogus"];
        return answer.kind === "records" ? answer.records.map((r) => r.data.address) : [];
    });
    return [`https://${host}${path}`, ...said.toSorted()].join(" ");
}
/** Both ports, with every answer noted on the tape. */
function tape_record(dns, https, tape) {
    return {
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                tape.dns.set(questionOf(name, type), answer);
                return answer;
            },
        },
        https: {
            async get(host, path, view) {
                const [question, result] = await Promise.all([fetchOf(host, path, view), https.get(host, path, view)]);
                tape.https.set(question, result);
                return result;
            },
        },
    };
}
const UNOBSERVED = "the snapshot holds no answer to this question";
/** Both ports, answered from the tape alone. */
function play(tape) {
    return {
        dns: {
            query(name, type) {
                const answer = tape.dns.get(questionOf(name, type));
                return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
            },
        },
        https: {
            async get(host, path, view) {
                const result = tape.https.get(await fetchOf(host, path, view));
                return result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null };
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/world.js
// The world a run asks: live resolvers and servers, nothing at all (`--offline`), or a snapshot of an earlier run.






const clock = () => new Date().toISOString();
/** Opens the network. */
function openLive({ at, resolvers, concurrency, allowPrivateNetwork }) {
    const resolver = openResolver({ urls: resolvers, ...(concurrency === null ? {} : { concurrency }) });
    const https = openHttps({ allowPrivateNetwork });
    const close = () => {
        resolver.close();
        https.close();
    };
    return recorded({ at: at ?? clock(), offline: false, resolvers: () => resolver.resolvers(), close }, resolver.dns, https);
}
/** A world that answers nothing. */
function openOffline(at, nothing) {
    const result = { kind: "failure", cause: "offline", reason: "not fetched: --offline asks no one", address: null, certificate: null };
    const https = { get: () => Promise.resolve(result) };
    return recorded({ at: at ?? clock(), offline: true, resolvers: () => [], close: () => undefined }, nothing, https);
}
/** An earlier run, asked again; `at` replaces its moment where given. */
function openReplay(file, at) {
    const snapshot = readSnapshot(file);
    const moment = at ?? snapshot.at;
    return {
        ...play(snapshot.tape),
        at: moment,
        offline: snapshot.offline,
        resolvers: () => snapshot.resolvers,
        limits: () => limitsOf(snapshot.resolvers, snapshot.offline),
        attend: (work) => work(),
        snapshot: () => formatSnapshot({ ...snapshot, at: moment }),
        close: () => undefined,
    };
}
function recorded(rest, dns, https) {
    const tape = { dns: new Map(), https: new Map() };
    return {
        ...rest,
        ...tape_record(dns, https, tape),
        limits: () => limitsOf(rest.resolvers(), rest.offline),
        attend: (work) => (rest.offline ? work() : attend(work, dns, tape)),
        snapshot: () => formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: rest.resolvers(), tape }),
    };
}
/** The root always exists: who can say nothing about it, nor about anything else, is no resolver. */
async function attend(work, dns, tape) {
    const root = dns.query(".", "SOA"); // before the work, lest it wait behind a thousand questions that nobody answers
    const demand = (answer) => {
        if (answer.kind !== "failure" || [...tape.dns.values()].some((other) => other.kind !== "failure"))
            return;
        throw new model/* AuditError */.M_(`no resolver answers: ${answer.reason}. Name one that can be reached with --resolver or under \`resolvers:\`, or run with --offline.`);
    };
    const listen = async () => {
        const answer = await root;
        // a server that refuses the root may still know the domains: that shows in the end
        if (answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable"))
            demand(answer);
    };
    const [result] = await Promise.all([work(), listen()]);
    demand(await root);
    return result;
}
function limitsOf(resolvers, isOffline) {
    if (isOffline)
        return ["offline: only the records declared in this repository answered"];
    return resolvers
        .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
        .map(({ url }) => `${url} was not seen to validate DNSSEC over a channel that can be trusted; what only it answered has no DNSSEC state`);
}
function isTrustedUrl(url) {
    const server = (0,resolver_url/* parseResolverUrl */.d)(url);
    return !("error" in server) && server.kind !== "system" && isTrusted(server);
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ observeDmarc)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3385);




/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where there are several; one that is not valid is present, with its errors.
 * Several at the domain itself end it here: receivers that follow RFC 7489 §6.6.3 look no further.
 */
async function observeDmarc(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", domain));
    if (lookup.state === "unknown")
        return lookup;
    const own = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readAt */ .m6)(domain, lookup);
    return own === null ? inherit(dns, domain, lookup.evidence) : settle(own, "own", lookup.evidence);
}
async function inherit(dns, domain, seen) {
    const walked = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(dns, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAbove */ .s3)(domain));
    const evidence = [...seen, ...walked.evidence];
    if ("state" in walked)
        return { ...walked, evidence };
    const chosen = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .governing */ .qf)(domain, walked.found).chosen ?? walked.found[0];
    if (chosen === undefined)
        return { state: "absent", evidence };
    const { record } = chosen;
    const existence = typeof record === "number" || record.np === null ? "exists" : await existenceOf(dns, domain);
    if (typeof existence !== "string")
        return { ...existence, evidence };
    return settle(chosen, existence, evidence.filter((e) => e.source === `TXT ${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", chosen.at)}`));
}
/** Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 8020 §2). */
async function existenceOf(dns, domain) {
    const answer = await dns.query(domain, "SOA");
    if (answer.kind !== "failure" && answer.security !== "bogus")
        return answer.kind === "nxdomain" ? "missing" : "exists";
    const cause = answer.kind === "failure" ? answer.reason : "the answer is bogus (DNSSEC)";
    return { state: "unknown", reason: `SOA ${domain}, which decides between \`sp\` and \`np\`: ${cause}` };
}
function settle({ at, record }, relation, evidence) {
    if (typeof record === "number") {
        return { state: "malformed", problem: `${record} DMARC records at ${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", at)}; receivers discard them all`, evidence };
    }
    const effective = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, relation);
    return { state: "present", value: { ...record, foundAt: at, inherited: relation !== "own", effective }, evidence };
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   pS: () => (/* binding */ MAX_HOSTS),
/* harmony export */   v5: () => (/* binding */ observeHost),
/* harmony export */   wK: () => (/* binding */ observeMx)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
// Asks for the MX records of a domain and the addresses of its hosts.



/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 §5.1, is none). */
async function observeMx(dns, domain) {
    const source = `MX ${domain}`;
    const answer = await dns.query(domain, "MX");
    if (answer.kind === "failure")
        return { state: "unknown", reason: `${source}: ${answer.reason}`, evidence: [] };
    if (answer.security === "bogus")
        return { state: "unknown", reason: `${source}: the answer is bogus (DNSSEC)`, evidence: [] };
    if (answer.kind !== "records") {
        return { state: "absent", evidence: [{ source, text: answer.kind === "nxdomain" ? "no such name" : "no MX record" }] };
    }
    const records = answer.records
        .map((record) => record.data)
        .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
    const evidence = records.map((data) => ({ source, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", data) }));
    return { state: "present", value: { records, security: answer.security }, evidence };
}
/** So many MX hosts of a domain are looked at; an RRset of 64 KiB names thousands, and no sender tries them all. */
const MAX_HOSTS = 100;
/** The hosts that mail is delivered to, the preferred first: every exchange but the null MX (RFC 7505), each once. */
function hostsOf(mx) {
    if (mx.state !== "present")
        return [];
    return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
}
/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 §5.1 wants a name). */
async function observeHost(dns, host) {
    if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIPv4 */ .wM)(host))
        return { state: "malformed", problem: `${host} is an IP address, not a host name`, evidence: [] };
    const [a, aaaa] = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const answers = [a, aaaa];
    const addressesOf = (answer) => answer.kind === "records" && answer.security !== "bogus" ? answer.records.map((r) => r.data.address).toSorted() : [];
    const v4 = addressesOf(a);
    const v6 = addressesOf(aaaa);
    const evidence = [...evidenceOf(`A ${host}`, a), ...evidenceOf(`AAAA ${host}`, aaaa)];
    const seen = answers.filter((answer) => answer.kind !== "failure" && answer.security !== "bogus");
    const unmeasured = seen.length < answers.length ? reasonOf(host, answers) : null;
    const reached = seen.find((answer) => answer.kind === "records") ?? seen[0];
    if (reached !== undefined && reached.kind !== "failure" && v4.length + v6.length > 0) {
        const { aliases, owner } = reached;
        return { state: "present", value: { v4, v6, aliases, owner, security: weakest(answers), unmeasured }, evidence };
    }
    if (unmeasured !== null)
        return { state: "unknown", reason: unmeasured, evidence };
    return { state: "absent", evidence };
}
/** Of two measured answers the one that promises less; an answer that failed promises nothing either way. */
function weakest(answers) {
    const states = answers.map((answer) => (answer.kind === "failure" ? "indeterminate" : answer.security));
    return ["bogus", "insecure", "indeterminate"].find((state) => states.includes(state)) ?? "secure";
}
function reasonOf(host, answers) {
    const failed = answers.find((answer) => answer.kind === "failure");
    return `addresses of ${host}: ${failed?.kind === "failure" ? failed.reason : "the answer is bogus (DNSSEC)"}`;
}
function evidenceOf(source, answer) {
    if (answer.kind === "failure")
        return [];
    const via = answer.aliases.map((alias) => ({ source, text: `${alias} is a CNAME` }));
    if (answer.kind === "records")
        return [...via, ...answer.records.map((r) => ({ source, text: r.data.address }))];
    return [...via, { source, text: answer.kind === "nxdomain" ? "no such name" : "no address" }];
}


/***/ })

};
