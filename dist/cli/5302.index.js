export const id = 5302;
export const ids = [5302,6621];
export const modules = {

/***/ 48266:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ PARKED_KINDS),
/* harmony export */   NE: () => (/* binding */ RECEIVING_KINDS),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   hR: () => (/* binding */ ACTIVE_KINDS),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   r9: () => (/* binding */ SENDING_KINDS)
/* harmony export */ });
/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
function defineCheck(definition) {
    return { needs: [], examines: [], consults: [], ...definition };
}
// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
const RECEIVING_KINDS = ["send-receive", "receive"];
const SENDING_KINDS = ["send-receive", "send"];
const ACTIVE_KINDS = ["send-receive", "send", "receive"];
const PARKED_KINDS = ["none"];
const ALL_KINDS = ["send-receive", "send", "receive", "none"];


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

/***/ 28225:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ emptyAliasTarget),
/* harmony export */   em: () => (/* binding */ isMissingName),
/* harmony export */   rj: () => (/* binding */ absenceEvidence),
/* harmony export */   u3: () => (/* binding */ noRecordEvidence)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// Evidence of a name without records of a type.

/** What was seen where the RRset is not there: no such name, or no record of the type. */
function noRecordEvidence(at, kind) {
    const note = kind === "nxdomain" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/no-such-name") : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/no-record", { type: at.type });
    return { at, text: "", note };
}
/** Whether this says that the name does not exist. */
function isMissingName({ note }) {
    return note?.code === "observed/no-such-name";
}
/** What was seen where there are no records: where an alias (CNAME) leads there, that first. */
function absenceEvidence(at, { kind, owner }) {
    if (owner === at.name)
        return [noRecordEvidence(at, kind)];
    return [
        { at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/alias-of", { target: owner }) },
        noRecordEvidence({ ...at, name: owner }, kind),
    ];
}
/** The name that an alias leads to in vain (`absenceEvidence`); null where there is no alias. */
function emptyAliasTarget(evidence) {
    const alias = evidence.find(({ note }) => note?.code === "observed/alias-of")?.note;
    return alias?.code === "observed/alias-of" && typeof alias.values.target === "string" ? alias.values.target : null;
}


/***/ })),

/***/ 50738:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookUpTxt)
/* harmony export */ });
/* harmony import */ var _no_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28225);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
// The TXT records at a name: SPF, DKIM, DMARC, MTA-STS and TLS-RPT all begin with these.




/** Asks for the TXT records at `name`. A bogus answer is unknown: receivers that validate do not get it. */
function lookUpTxt(dns, name) {
    return dns.query(name, "TXT").then((answer) => toLookup(name, answer));
}
function toLookup(name, answer) {
    const at = { type: "TXT", name };
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, answer.reason);
    if (answer.security === "bogus")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cause/bogus"));
    if (answer.kind !== "records")
        return { state: "absent", evidence: (0,_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .absenceEvidence */ .rj)(at, answer) };
    const texts = answer.records.map((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.data));
    return { state: "present", texts, owner: answer.owner, evidence: texts.map((text) => ({ at, text })) };
}


/***/ })),

/***/ 38674:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ schemaProblem),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);


/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("file/not-json") };
    }
}
/** The value at a path of own keys, undefined where the path ends early. */
function valueAt(value, ...path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== "object" || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors?.map(withAllowed), { dataVar: name });
}
/** Project limit: values that a problem lists. */
const MAX_ALLOWED = 10;
/** Ajv says that a value is not allowed, but not which are: those of a schema are ours, and short. */
function withAllowed(error) {
    const { allowedValue, allowedValues } = error.params;
    const allowed = allowedValues ?? (error.keyword === "const" ? [allowedValue] : []);
    if (allowed.length === 0 || allowed.length > MAX_ALLOWED)
        return error;
    return { ...error, message: `must be ${allowed.map((one) => JSON.stringify(one)).join(" or ")}` };
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ })),

/***/ 41494:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withSlashes)
/* harmony export */ });
// Paths as authors write them in a policy.
/** A path as every system takes it; written on Windows it may have backslashes. */
function withSlashes(path) {
    return path.replaceAll("\\", "/");
}


/***/ })),

/***/ 63096:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ selectorFault),
/* harmony export */   T_: () => (/* binding */ retiredFaults),
/* harmony export */   cB: () => (/* binding */ isSelector),
/* harmony export */   v9: () => (/* binding */ selectorFaults)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91966);
/* harmony import */ var _text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37017);
// DKIM selectors.




/** Each selector can be one, and is listed once. */
function selectorFaults(source, { path, value }, list) {
    const seen = new Set();
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list)).flatMap((entry, i) => {
        const isBare = typeof entry === "string";
        const selector = isBare ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        const faults = sinceFaults(source, [...path, "dkim", list, i], entry);
        if (typeof selector !== "string" || selector === "")
            return faults;
        const name = selector.toLowerCase();
        const at = [...path, "dkim", list, i, ...(isBare ? [] : ["name"])];
        const fault = selectorFault(source, at, selector);
        if (fault !== null)
            return [...faults, fault];
        if (seen.has(name))
            return [...faults, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, at, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector-twice", { text: selector }))];
        seen.add(name);
        return faults;
    });
}
/** The fault of a text that cannot be a selector. */
function selectorFault(source, path, selector) {
    if (typeof selector !== "string" || selector === "" || isSelector(selector.toLowerCase()))
        return null;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, path, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector", { text: selector }));
}
function sinceFaults(source, path, entry) {
    const since = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "since");
    if (typeof since !== "string" || since === "" || (0,_text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalendarDate */ .t)(since))
        return [];
    return [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "since"], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/since", { text: since }))];
}
/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source, settings) {
    const { path, value } = settings;
    const own = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list);
    const namesOf = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(settings, "dkim", list)).map((entry) => {
        const name = typeof entry === "string" ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        return typeof name === "string" ? name.toLowerCase() : name;
    });
    const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
    if (own(list) === undefined)
        return []; // both inherited: reported where they are
    const others = new Set(namesOf(other));
    return namesOf(list).flatMap((name, i) => typeof name === "string" && others.has(name)
        ? [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "dkim", list, i], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/retired-too", { text: name, other }))]
        : []);
}
/** RFC 6376 \u00a73.1: selector = sub-domain *( "." sub-domain ); RFC 1035 \u00a72.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(name);
    return name.length <= 253 && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .uy)(name) && labels.every((label) => label.length <= 63);
}


/***/ })),

/***/ 91966:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ patternsAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ne: () => (/* binding */ createFault)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41494);

/** A list in a map of settings, its own or the nearest that it inherits. */
function listOf({ value, inherited }, map, list) {
    return [value, ...inherited].map((each) => member(member(each, map), list)).find((each) => each !== undefined);
}
/** The value of a key of a map. */
function member(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The keys of a map. */
function keys(value) {
    return isMap(value) ? Object.keys(value) : [];
}
/** The entries of a list. */
function items(value) {
    return Array.isArray(value) ? value : [];
}
/** The patterns of a key that has one or a list of them, each with its path; what is not text is left to `schema.ts`. */
function patternsAt(source, at) {
    const value = at.reduce(member, source.value);
    const entries = typeof value === "string"
        ? [{ entry: value, path: [...at] }]
        : items(value).map((entry, i) => ({ entry, path: [...at, i] }));
    return entries.flatMap(({ entry, path }) => typeof entry === "string" && entry !== "" ? [{ pattern: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withSlashes */ .s)(entry), path }] : []);
}
/** A fault at a key of the policy, or at its value. */
function createFault(source, path, message, at = "value") {
    return { path, offset: source.offsetOf(path, at), message };
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })),

/***/ 41502:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ HTTPS_BODY_LIMIT)
/* harmony export */ });
/** 64 KiB: the policy size RFC 8461 \u00a73.3 suggests to accept at most. */
const HTTPS_BODY_LIMIT = 65_536;


/***/ })),

/***/ 86353:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ DmarcRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
const MAX_ROWS = 500;
/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;
/** The rows of one domain and day. */
class DmarcRows {
    #domain;
    #named = new Map();
    /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
    #sums = new Map();
    constructor(domain) {
        this.#domain = domain;
    }
    add(row) {
        enter(row, row.ip === null ? this.#sums : this.#named);
        if (this.#named.size > MAX_HELD)
            this.#addUpLightest();
    }
    *values() {
        yield* this.#named.values();
        yield* this.#sums.values();
    }
    /** The heaviest first, those past the limit added up. */
    sorted() {
        this.#addUpLightest();
        return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
    }
    #addUpLightest() {
        if (this.#named.size <= MAX_ROWS)
            return;
        for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
            this.#named.delete(key);
            enter(this.#withoutNames(row), this.#sums);
        }
    }
    #withoutNames(row) {
        const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
        return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
    }
}
function enter(row, rows) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, { ...row });
    else
        known.count += row.count;
}
/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }) {
    let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
    if (spf !== null)
        key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
    for (const { domain, selector, result } of dkim)
        key += `\n${domain}\n${selector}\n${result}\n`;
    return key;
}
function heaviestFirst(rows) {
    return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ })),

/***/ 64653:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const REPORT_KINDS = ["tls-rpt", "dmarc"];
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** Of a domain; without a report on it, nothing. */
function evidenceOf({ domains }, domain) {
    return Object.hasOwn(domains, domain) ? domains[domain] : NOTHING;
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}


/***/ })),

/***/ 64470:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ evidenceSince),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   vB: () => (/* binding */ firstKeptDay)
/* harmony export */ });
/* unused harmony export RETENTION_DAYS */
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79136);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
/* harmony import */ var _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86353);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26178);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85073);
// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.






/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
const RETENTION_DAYS = 400;
/** The first day that is kept; `at` is now. */
function firstKeptDay(at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .addSeconds */ .ps)(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
function mergeEvidence(a, b, at) {
    return mergeSince(a, b, firstKeptDay(at));
}
/** Without the days before one. */
function evidenceSince(evidence, firstDay) {
    return mergeSince(evidence, { version: 1, domains: {} }, firstDay);
}
function mergeSince(a, b, firstDay) {
    const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
    const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
    const domains = names.map((name) => {
        const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
        return [
            name,
            {
                dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .DmarcRows */ .v(name)),
                tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .TlsRows */ .L()),
            },
        ];
    });
    return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReports */ .MC)(domain))) };
}
function mergeKept(a, b, firstDay, createRows) {
    const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
    const merged = new _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .DomainDays */ .kO(createRows);
    for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
        if (day < firstDay)
            continue;
        for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day)))
            merged.addKept(kept);
    }
    return merged.kept();
}
/** Both where they have no report in common, else the one with more reports. */
function chooseOf(a, b) {
    if (a === undefined || b === undefined)
        return [a ?? b].filter((kept) => kept !== undefined);
    const keys = new Set(a.reports.map(({ key }) => key));
    const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
    if (isDisjoint && a.reports.length + b.reports.length <= _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORTS */ .hk)
        return [a, b];
    const order = b.reports.length - a.reports.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b));
    return [order <= 0 ? a : b];
}
/** Days with reports: rows of others would count for none. */
function byDay({ reports, rows }) {
    const days = new Map();
    for (const report of reports)
        dayIn(days, report).reports.push(report);
    for (const row of rows)
        days.get(row.day)?.rows.push(row);
    return days;
}
function dayIn(days, report) {
    const known = days.get((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report));
    if (known !== undefined)
        return known;
    const created = { reports: [], rows: [] };
    days.set((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report), created);
    return created;
}


/***/ })),

/***/ 85073:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TlsRows),
/* harmony export */   N: () => (/* binding */ addFailures)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;
/** RFC 8460 \u00a74.3. */
const RESULT_TYPES = new Set([
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
]);
/** The rows of one domain and day: as many as reporters and kinds of policies. */
class TlsRows {
    #rows = new Map();
    add(row) {
        const key = JSON.stringify([row.organisation, row.policy]);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
            return;
        }
        known.successful += row.successful;
        known.failed += row.failed;
        known.failures = addFailures(known.failures, row.failures);
    }
    values() {
        return this.#rows.values();
    }
    /** Sorted by organisation and kind of policy. */
    sorted() {
        return [...this.#rows].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, row]) => row);
    }
}
/** Failures of equal kind and host as one, sorted; those past the limit added up. */
function addFailures(some, more) {
    const failures = new Map();
    const enter = (failure) => {
        const key = JSON.stringify([failure.type, failure.host]);
        const known = failures.get(key);
        if (known === undefined)
            failures.set(key, { ...failure });
        else
            known.count += failure.count;
    };
    const addUpLightest = () => {
        const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
        for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
            failures.delete(key);
            // RFC 8460 \u00a74.3.4: the general failure
            enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
        }
    };
    for (const failure of some)
        enter(failure);
    for (const failure of more) {
        enter(failure);
        if (failures.size > MAX_HELD)
            addUpLightest();
    }
    addUpLightest();
    return heaviestFirst(failures).map(([, failure]) => failure);
}
/** Those are as few as there are kinds. */
function isSum({ type, host }) {
    return host === null && RESULT_TYPES.has(type);
}
function heaviestFirst(failures) {
    return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ })),

/***/ 44244:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ STATED_REQUIREMENTS),
/* harmony export */   _n: () => (/* binding */ GUIDELINES),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48266);
// The requirements of the guidelines: which kinds of domain each concerns, and what shows whether it is met. Their titles are in `report/`.

/** A guideline of the BSI, in the version whose requirements are listed here. */
const GUIDELINES = {
    "TR-03108": { version: "2.0" },
    "TR-03182": { version: "1.0" },
};
// Id, section, the kinds of domain it concerns, what shows it. Requirements on a service for users, on certificates and on the
// organisation concern every domain with mail: for one without, TR-03182-11-M asks for all that there is to do.
const ROWS = [
    ["TR-03108-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-02-R", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-07-R", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-08-R", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-11-R", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"], // that reports arrive is visible, that somebody evaluates them is not
    ["TR-03108-12-R", "\u00a74.1.12", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // the issuer is visible, its certification by TR-03145 is not
    ["TR-03108-13-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-14-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-15-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-16-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"], // a domain that never sends says `-all`
    ["TR-03182-02-M", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "checks"],
    ["TR-03182-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03182-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"],
    ["TR-03182-07-M", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-08-M", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // visible only with files of reports, which not every policy names
    ["TR-03182-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-11-M", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PARKED_KINDS */ .KM, "checks"],
    ["TR-03182-12-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-13-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-14-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-15-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
];
/** In the order of the guidelines. */
const REQUIREMENTS = ROWS.map(([id, section, mail, shownBy]) => ({
    id,
    guideline: id.slice(0, "TR-03108".length),
    section,
    level: id.endsWith("-M") ? "must" : "should",
    mail,
    shownBy,
}));
const REQUIREMENT_BY_ID = new Map(REQUIREMENTS.map((one) => [one.id, one]));
/** The requirement with this id; undefined where there is none. */
function findRequirement(id) {
    return REQUIREMENT_BY_ID.get(id);
}
/** What only an operator can state. */
const STATED_REQUIREMENTS = REQUIREMENTS.filter(({ shownBy }) => shownBy === "statement").map(({ id }) => id);


/***/ })),

/***/ 36621:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseResolvers: () => (/* binding */ chooseResolvers)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53289);
/* harmony import */ var _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42188);
// The resolvers of a run, and whether who named them is trusted.




/** `chooseAll`, in the order in which they are asked. */
function chooseResolvers(options, policy) {
    const { resolvers, hasUntrustedResolvers } = chooseAll(options, policy);
    const [first, ...others] = resolvers.length === 0 ? _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RESOLVERS */ .I : resolvers;
    if (options.otherResolverFirst !== true || first === undefined)
        return { resolvers, hasUntrustedResolvers };
    return { resolvers: [...others, first], hasUntrustedResolvers };
}
/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseAll({ resolvers, allowPrivateNetwork, isUntrusted }, policy) {
    if (resolvers.length > 0)
        return { resolvers, hasUntrustedResolvers: false };
    const isConfined = isUntrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
    const problems = policy.resolvers.flatMap(({ url, location }) => {
        const refusal = isConfined ? (0,_sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverRefusalReason */ .Pt)(url) : null;
        return refusal === null ? [] : [{ location, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("resolver/untrusted", { url, refusal }) }];
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}


/***/ })),

/***/ 13313:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showReports: () => (/* binding */ showReports)
/* harmony export */ });
/* harmony import */ var _concurrency_map_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26540);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58843);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14581);
/* harmony import */ var _senders_observe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78475);
/* harmony import */ var _senders_senders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44035);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68452);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28723);
/* harmony import */ var _sources_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71159);
/* harmony import */ var _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97725);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36621);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7855);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67183);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81111);
// `reports show`: what received reports say of domains, and who sends in their name.

















const DOMAINS_AT_ONCE = 10;
/** Reads the reports and describes them. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function showReports(options) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .loadInputs */ .I)(options, options.domains);
    const { policy, domains } = inputs;
    if (policy.reports.length === 0 && options.earlier === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_15__/* .message */ .iU)("run/no-reports", { config: policy.file }));
    const isNamed = options.domains.length > 0 || domains.length === 1;
    const isDetailed = isNamed || options.isDetailed;
    if (options.isByDay && !isDetailed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_15__/* .message */ .iU)("option/by-day"));
    const isOffline = options.offline || !isNamed;
    return (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .withRunDeadline */ .mH)(options.deadlineMs, async (deadline) => {
        const world = isOffline ? (0,_sources_world_js__WEBPACK_IMPORTED_MODULE_9__/* .openOffline */ .GA)(options.now, _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_10__/* .offlineDns */ .v, []) : openNetwork(options, inputs, deadline);
        try {
            const { evidence, problems, unlisted } = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_13__.readReports)({
                ...inputs,
                at: world.at,
                signal: deadline.signal,
                ...(options.earlier === null ? {} : { earlier: options.earlier.evidence }),
            });
            const { evidence: kept, lastRun } = options.earlier ?? { evidence: null, lastRun: null };
            const names = policy.domains.map(({ name }) => name);
            const newAddresses = kept && lastRun && (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .findNewAddresses */ .Y)(lastRun, kept, (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEvidence */ .st)(evidence, names));
            const views = await viewAll(domains, evidence, {
                since: options.since,
                isDetailed,
                dns: isOffline ? null : world.dns,
                newAddresses: newAddresses || null,
            });
            return { domains: views, isOffline, isDetailed, isByDay: options.isByDay, problems, unlisted };
        }
        finally {
            world.close();
        }
    });
}
function openNetwork({ concurrency, allowPrivateNetwork, now, ...options }, { policy }, deadline) {
    return (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_11__.chooseResolvers)({ ...options, allowPrivateNetwork }, policy),
        concurrency,
        allowPrivateNetwork,
        deadline,
        smtpDeadlineMs: null,
        at: now,
        smtp: "off",
        smtpRate: _smtp_limits_js__WEBPACK_IMPORTED_MODULE_14__/* .DEFAULT_SMTP_RATE */ .k4,
        helo: null,
        evidence: [],
    });
}
async function viewAll(domains, kept, { since, isDetailed, dns, newAddresses }) {
    const all = (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .daysKept */ .Uo)(domains.map(({ name }) => (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(kept, name)));
    const period = all === null ? null : (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .periodSince */ .Iy)(since, all);
    return (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_16__/* .mapConcurrent */ ._)(domains, DOMAINS_AT_ONCE, async (policy) => {
        const evidence = (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(kept, policy.name);
        const { rows } = evidence.dmarc;
        if (!isDetailed || period === null)
            return (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewReceived */ .XK)(policy.name, evidence, { period, senders: null });
        const observed = dns === null ? null : await (0,_senders_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .observeSources */ .v)(dns, policy, rows);
        const added = (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .newAddressesOf */ .e)(newAddresses, policy.name);
        const senders = (0,_senders_senders_js__WEBPACK_IMPORTED_MODULE_6__/* .sendersOf */ .O)(rows, { policy, observed, since: period.first, added: added && added.addresses });
        return (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewReceived */ .XK)(policy.name, evidence, { period, senders, lastRun: added && added.since });
    });
}


/***/ })),

/***/ 67461:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ parseFetchedPolicy),
/* harmony export */   I1: () => (/* binding */ parseDeployedPolicy),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   RJ: () => (/* binding */ observePolicyFetch),
/* harmony export */   Ti: () => (/* binding */ observeUnannouncedPolicy),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   o: () => (/* binding */ MISSING_STATUSES),
/* harmony export */   ou: () => (/* binding */ observeMtaStsRecord)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12960);






/** RFC 8461 \u00a73.2. */
const POLICY_PATH = "/.well-known/mta-sts.txt";
/** Failures that say something of this machine or of the path, and nothing of the policy host. */
const UNMEASURED_CAUSES = [
    "timeout",
    "incomplete",
    "dns",
    "refused-address",
    "offline",
    "deadline",
    "unobserved",
];
/** The record at `_mta-sts.<domain>`; malformed where senders discard it. */
async function observeMtaStsRecord(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_mta-sts", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsRecord */ .fd)(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return "code" in record
        ? { state: "malformed", problem: record, evidence }
        : { state: "present", value: record, evidence };
}
/** Where the policy of a domain is served. */
function policyUrl(domain) {
    return `https://${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain)}${POLICY_PATH}`;
}
/**
 * Fetches the policy of a domain; malformed where the host serves no policy that a sender may use (RFC 8461 \u00a73.3). `deployed`
 * replaces the body, as far as it may be shown; a file does not say whether and how the host answers, and with what certificate.
 */
async function observePolicyFetch(https, dns, domain, deployed) {
    const at = { url: policyUrl(domain) };
    const fetched = await https.get((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain), POLICY_PATH, dns);
    const result = deployed === undefined ? fetched : withBody(fetched, deployed);
    const noted = (note) => [{ at, text: "", note }];
    if (result.kind === "failure") {
        const { cause, reason } = result;
        if (UNMEASURED_CAUSES.includes(cause))
            return { state: "unknown", reason: (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .openQuestion */ .R0)(at, reason), evidence: noted(reason) };
        const problem = cause === "certificate" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy-fetch/certificate", { reason }) : reason;
        return { state: "malformed", problem, evidence: noted(reason) };
    }
    const { status } = result;
    if (status !== 200) {
        // RFC 8461 \u00a73.3: only 200 counts, and a redirect must not be followed.
        const isRedirect = status >= 300 && status < 400;
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(isRedirect ? "mta-sts/policy-fetch/redirect" : "mta-sts/policy-fetch/status", { status });
        return { state: "malformed", problem, evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("observed/http-status", { status })) };
    }
    if (result.overflow)
        return {
            state: "malformed",
            problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/size"),
            evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/seen-size")),
        };
    const evidence = deployed === undefined ? [{ at, text: result.body }] : deployedEvidence(domain, deployed);
    return { state: "present", value: result, evidence };
}
/** RFC 9110 \u00a715.5.5, \u00a715.5.11: nothing is there, or no longer; deploying the file fixes that. */
const MISSING_STATUSES = [404, 410];
/** What the host will answer once the file is deployed. */
function withBody(served, deployed) {
    if (served.kind === "failure")
        return served;
    const body = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(deployed)
        ?.filter((line) => typeof line === "string")
        .join("\n") ?? deployed;
    const change = { body: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x), overflow: false }; // `parseDeployedPolicy` reports what is too large
    if (served.status === 200)
        return { ...served, ...change };
    return MISSING_STATUSES.includes(served.status)
        ? { ...served, ...change, status: 200, contentType: "text/plain" }
        : served;
}
/** The policy that will be served, quoted as far as it is one. */
function deployedEvidence(domain, body) {
    const at = { url: policyUrl(domain) };
    const lines = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(body);
    if (lines === null)
        return [{ at, text: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x) }];
    return [{ at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/fields", { lines }) }];
}
/** Reads the policy that will be served, whatever is served now. */
function parseDeployedPolicy(domain, body) {
    const evidence = deployedEvidence(domain, body);
    if (body.length > _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x)
        return { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/size"), evidence };
    return toObservation(body, evidence);
}
/** Reads the policy that was fetched. */
function parseFetchedPolicy(fetched) {
    if (fetched.state === "malformed")
        return { state: "absent", evidence: fetched.evidence };
    if (fetched.state !== "present")
        return fetched;
    return toObservation(fetched.value.body, fetched.evidence);
}
/**
 * The policy that the policy host serves, or will once `deployed` is, though there is no record: only then is it fetched, and
 * only from a host with an address. Absent also where what is served is not a valid policy: a web server may answer for every name.
 */
async function observeUnannouncedPolicy(https, dns, domain, record, deployed) {
    if (record.state === "unknown")
        return record;
    if (record.state !== "absent")
        return { state: "absent", evidence: [] };
    const host = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain);
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    if (answers.every(({ kind }) => kind === "nxdomain" || kind === "nodata"))
        return { state: "absent", evidence: [] };
    const fetched = await observePolicyFetch(https, dns, domain, deployed);
    const isDeployed = fetched.state === "present" && deployed !== undefined;
    const policy = isDeployed ? parseDeployedPolicy(domain, deployed) : parseFetchedPolicy(fetched);
    return policy.state === "malformed" ? { state: "absent", evidence: policy.evidence } : policy;
}
function toObservation(body, evidence) {
    const policy = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsPolicy */ .Of)(body);
    return Array.isArray(policy)
        ? { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/invalid", { problems: policy }), evidence }
        : { state: "present", value: policy, evidence };
}


/***/ })),

/***/ 12960:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ KNOWN_POLICY_FIELDS),
/* harmony export */   Cp: () => (/* binding */ redactPolicy),
/* harmony export */   EO: () => (/* binding */ policyLines),
/* harmony export */   Of: () => (/* binding */ parseMtaStsPolicy),
/* harmony export */   Yn: () => (/* binding */ matchingPattern),
/* harmony export */   dS: () => (/* binding */ ignoredRecordFields),
/* harmony export */   fd: () => (/* binding */ parseMtaStsRecord),
/* harmony export */   x5: () => (/* binding */ isEnforced),
/* harmony export */   xe: () => (/* binding */ MAX_AGE_LIMIT)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24400);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50137);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10137);





/** Whether senders that have fetched the policy apply it for some time. */
function isEnforced({ mode, maxAge }) {
    return mode === "enforce" && maxAge > 0;
}
/** RFC 8461 \u00a73.2: about one year. */
const MAX_AGE_LIMIT = 31_557_600;
/** The record among TXT values; null for none, a message where senders treat them as none. */
function parseMtaStsRecord(texts) {
    // RFC 8461 \u00a73.1: senders discard what does not begin with just "v=STSv1;"; unless one record remains, there is no policy.
    const records = texts.filter((text) => text.startsWith("v=STSv1;"));
    const [text] = records;
    if (text === undefined) {
        const isNear = texts.some((candidate) => /^\W*(?:v\W*)?STSv1/i.test(candidate));
        return isNear ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/version") : null;
    }
    if (records.length > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/several", { count: records.length });
    const fields = text.split(";").slice(1).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j);
    if (fields.at(-1) === "")
        fields.pop();
    let id;
    for (const field of fields) {
        const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
        if (name === undefined || value === undefined)
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/field", { field });
        if (name === "id")
            id ??= value; // RFC 8461 \u00a73.2: of a repeated field only the first counts
    }
    if (id === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/no-id");
    if (!/^[A-Za-z0-9]{1,32}$/.test(id))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/invalid-id", { id });
    return { text, id };
}
/** What senders ignore in a valid record. */
function ignoredRecordFields({ text }) {
    const names = text
        .split(";")
        .slice(1)
        .map((field) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(field.split("=", 1)[0] ?? ""));
    return ignoredFields(names.filter((name) => name !== ""), ["id"]);
}
/** What senders ignore in a valid policy; `mx` may repeat. */
function ignoredPolicyFields(names) {
    const { unknown, repeated } = ignoredFields(names, KNOWN_POLICY_FIELDS);
    return { unknown, repeated: repeated.filter((name) => name !== "mx") };
}
function ignoredFields(names, known) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const present = [...counts.keys()];
    return {
        unknown: present.filter((name) => !known.includes(name)),
        repeated: known.filter((name) => (counts.get(name) ?? 0) > 1),
    };
}
/** Project limit: enough to fix a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;
/** The fields that RFC 8461 \u00a73.2 defines; a policy may have others. */
const KNOWN_POLICY_FIELDS = ["version", "mode", "max_age", "mx"];
/** Reads a policy file; the messages say what is wrong with it, at most `MAX_PROBLEMS`. */
function parseMtaStsPolicy(body) {
    const problems = [];
    const keys = [];
    const values = new Map();
    const mx = [];
    for (const [i, line] of policyLines(body).entries()) {
        const { key, value } = parseField(line);
        if (key === "" || value === "") {
            problems.push(describeLine(line, i + 1));
            continue;
        }
        keys.push(key);
        if (key === "mx")
            mx.push(value);
        else if (!values.has(key))
            values.set(key, value); // RFC 8461 \u00a73.2: of a repeated key only the first counts
    }
    const version = values.get("version");
    if (version !== "STSv1")
        problems.push(problemOf("version", version));
    const mode = values.get("mode");
    if (mode !== "enforce" && mode !== "testing" && mode !== "none")
        problems.push(problemOf("mode", mode));
    const age = values.get("max_age");
    const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
    if (!(maxAge <= MAX_AGE_LIMIT))
        problems.push(problemOf("max_age", age));
    for (const pattern of mx) {
        if (!isPattern(pattern))
            problems.push((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/pattern", { pattern, ascii: (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .aLabelsOf */ .IC)(pattern) }));
    }
    if (mx.length === 0 && mode !== "none")
        problems.push(problemOf("mx", undefined)); // \u00a73.2: one or more, unless mode is none
    if (problems.length > 0)
        return problems.slice(0, MAX_PROBLEMS);
    return {
        mode: mode,
        maxAge,
        mx: mx.map((pattern) => pattern.toLowerCase()),
        ignored: ignoredPolicyFields(keys),
    };
}
function problemOf(key, value) {
    if (value === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/missing", { key });
    if (key === "max_age")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/max-age", { value, max: MAX_AGE_LIMIT });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(key === "version" ? "mta-sts/policy/version" : "mta-sts/policy/mode", { value });
}
/** Why a line is not a field: it is blank, has what no value contains, or is not of the form `key: value`. */
function describeLine(text, line) {
    if (text === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/blank-line", { line });
    const octet = CONTROL_CHARACTER.exec(text)?.[0] ?? ((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(text) ? undefined : /[\x80-\xff]/.exec(text)?.[0]);
    return octet === undefined
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/line", { line })
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/octet", { line, octet });
}
/**
 * The lines of a file of the repository as far as they are fields of a policy; of any other line how many octets it has. The
 * file may be any, named in a policy's place for what it holds. null where every line is a field.
 */
function redactPolicy(body) {
    const lines = policyLines(body).map((line) => KNOWN_POLICY_FIELDS.includes(parseField(line).key) ? line : line.length);
    return lines.some((line) => typeof line === "number") ? lines : null;
}
/** RFC 8461 \u00a73.2: each line ends with CRLF or LF, which the last may lack. */
function policyLines(body) {
    const lines = body.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** RFC 8461 \u00a73.2: no value contains these. Lines that end with CR alone are one line to every reader, and it may contain anything. */
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;
/** `key: value`, both empty where a line is not of that form (RFC 8461 \u00a73.2). */
function parseField(line) {
    const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
    const value = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(line.slice(key.length + 1));
    if (key === "" || CONTROL_CHARACTER.test(value) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(value))
        return { key: "", value: "" };
    return { key, value };
}
/** RFC 8461 \u00a73.2: `Domain` of RFC 5321 \u00a74.1.2, which has no dot at its end, behind `*.` or not. */
function isPattern(pattern) {
    const host = pattern.replace(/^\*\./, "").toLowerCase();
    return host !== _dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT */ .Dl && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)(host) === host && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostName */ .uy)(host);
}
/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 \u00a74.1); null where none does. */
function matchingPattern(host, patterns) {
    const wildcard = `*.${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(host)}`;
    return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
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

/***/ 6759:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94763);


/** Project limit: files and folders looked at for one pattern. Ten reporters of a hundred domains send as many in three months. */
const MAX_VISITED = 100_000;
/** The paths of all files that patterns of `reports:` name, each once, sorted. Throws an InputError for patterns that lead where nothing is read. */
function findReportFiles(sources, repository) {
    const paths = new Set();
    const faults = [];
    for (const { pattern, location } of sources) {
        try {
            const found = repository.findAny(pattern, repository.folderOf(location.file), MAX_VISITED);
            for (const path of found)
                paths.add(path);
        }
        catch (error) {
            if (!(error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM))
                throw error;
            faults.push(...error.reasons.map((message) => ({ location, message })));
        }
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(faults);
    return [...paths].toSorted();
}
/** Reads a file of reports; a problem follows its name. */
function readReportFile(path, repository) {
    return repository.readPieces(path, "generator");
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
