export const id = 5949;
export const ids = [5949];
export const modules = {

/***/ 26540:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })),

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

/***/ 10737:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftPolicy: () => (/* binding */ draftPolicy)
});

// UNUSED EXPORTS: renderValidPolicy

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(26540);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/sources/live-world.js + 23 modules
var live_world = __webpack_require__(68452);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/txt.js
var txt = __webpack_require__(50738);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(50169);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var record = __webpack_require__(52586);
// EXTERNAL MODULE: ./lib/src/standards/mail-providers.js
var mail_providers = __webpack_require__(3139);
;// CONCATENATED MODULE: ./lib/src/init/observe.js









/** A selector that is not in use: if it is answered, any selector is. */
const UNUSED_SELECTOR = "mail-policy-probe";
/** SPF terms searched for providers: the limit is ten lookups (RFC 7208 \u00a74.6.4), but a hostile record has thousands of terms. */
const MAX_TERMS = 100;
/**
 * Two rounds of questions: the records, then the selectors that they hint at. `listed` selectors, those of a whole zone, are all there are.
 * Never rejects.
 */
async function observeDomainSigns(dns, domain, listed = []) {
    const [mx, spf, dmarc, searchObstacle] = await Promise.all([
        (0,mx_observe/* observeMx */.wK)(dns, domain),
        observeOwnSpf(dns, domain),
        (0,dmarc_observe/* observeDmarc */.i)(dns, domain),
        findSearchObstacle(dns, domain),
    ]);
    const providers = (0,mail_providers/* matchProviders */.S2)([...(0,mx_observe/* mailHosts */.F_)(mx), ...spfTargets(spf)]);
    return {
        mx,
        spf,
        dmarc,
        providers,
        dkim: listed.length > 0
            ? await searchSelectors(dns, domain, listed, true)
            : (searchObstacle ?? (await searchSelectors(dns, domain, (0,mail_providers/* candidateSelectors */.CW)(providers), false))),
    };
}
async function observeOwnSpf(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state !== "present")
        return lookup;
    const texts = (0,record/* selectSpf */.Y)(lookup.texts);
    const [text] = texts;
    const { evidence } = lookup;
    if (text === undefined)
        return { state: "absent", evidence };
    // RFC 7208 \u00a74.5: more than one is a permerror
    if (texts.length > 1)
        return { state: "malformed", problem: (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length }), evidence };
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    const [error] = errors;
    return error === undefined
        ? { state: "present", value: { text, terms }, evidence }
        : { state: "malformed", problem: error.problem, evidence };
}
/** The target names of an SPF record's terms, as written: macros are kept, the labels to their right identify the provider. */
function spfTargets(spf) {
    if (spf.state !== "present")
        return [];
    return spf.value.terms
        .slice(0, MAX_TERMS)
        .flatMap(({ text }) => (0,dns_name/* parseName */.$q)(/[:=]([^/]+)/.exec(text)?.[1] ?? "") ?? []);
}
/** Why a search for selectors cannot give reliable results; null if it can. */
async function findSearchObstacle(dns, domain) {
    const [parent, unused] = await Promise.all([
        dns.query((0,dns_name/* prependLabels */.Sm)("_domainkey", domain), "TXT"),
        (0,observe/* observeDkim */.Av)(dns, domain, UNUSED_SELECTOR),
    ]);
    // RFC 8020 \u00a72: nothing exists below a nonexistent name; an alias proves nothing about names below it
    if (parent.kind === "nxdomain" && parent.aliases.length === 0 && parent.security !== "bogus")
        return { state: "empty" };
    if (unused.state === "unknown")
        return { state: "unknown", reason: unused.reason };
    return unused.state === "absent" ? null : { state: "wildcard" };
}
async function searchSelectors(dns, domain, selectors, isListed) {
    const found = await Promise.all(selectors.map(async (selector) => ({ selector, key: await (0,observe/* observeDkim */.Av)(dns, domain, selector) })));
    const those = (fits) => found.filter(({ key }) => fits(key)).map(({ selector }) => selector);
    return {
        state: "searched",
        isListed,
        asked: selectors,
        live: those((key) => key.state === "present" && !key.value.isRevoked && key.value.errors.length === 0),
        broken: those((key) => key.state === "malformed" || (key.state === "present" && !key.value.isRevoked && key.value.errors.length > 0)),
        revoked: those((key) => key.state === "present" && key.value.isRevoked),
        unanswered: those((key) => key.state === "unknown"),
    };
}

;// CONCATENATED MODULE: ./lib/src/init/propose.js


/** Proposes the policy of one domain. */
function propose({ mx, spf, dmarc, providers, dkim }) {
    const selectors = dkim.state === "searched" ? selectorsInUse(dkim) : [];
    const receives = assessReceiving(mx);
    const sends = assessSending(spf, selectors.length > 0, receives.isActive);
    const mail = mailKindFor(sends.isActive, receives.isActive);
    return {
        mail,
        isGuess: !(receives.isCertain && sends.isCertain),
        reasons: [receives.reason, sends.reason, describeDmarc(dmarc)],
        selectors,
        notes: [...describeProviders(providers, sends.isActive), ...describeSelectorSearch(dkim, sends.isActive)],
    };
}
function selectorsInUse({ isListed, asked, live, broken, revoked }) {
    return isListed ? asked.filter((selector) => !revoked.includes(selector)) : [...live, ...broken];
}
function mailKindFor(sends, receives) {
    if (sends)
        return receives ? "send-receive" : "send";
    return receives ? "receive" : "none";
}
function assessReceiving(mx) {
    if (mx.state === "unknown")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/receives/unknown", { reason: mx.reason }) };
    const hosts = (0,mx_observe/* mailHosts */.F_)(mx);
    if (hosts.length > 0)
        return { isActive: true, isCertain: true, reason: (0,message/* message */.iU)("init/receives/hosts", { hosts }) };
    if (mx.state === "present")
        return { isActive: false, isCertain: true, reason: (0,message/* message */.iU)("init/receives/null-mx") };
    // RFC 5321 \u00a75.1: senders then try the address of the domain itself, which few domains intend
    const [seen] = mx.evidence;
    const note = seen === undefined ? (0,message/* message */.iU)("observed/no-record", { type: "MX" }) : (seen.note ?? seen.text);
    return { isActive: false, isCertain: false, reason: (0,message/* message */.iU)("init/receives/none", { seen: note }) };
}
function assessSending(spf, hasKeys, receives) {
    if (spf.state === "unknown")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/unknown", { reason: spf.reason }) };
    if (spf.state === "malformed")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/invalid", { problem: spf.problem }) };
    if (spf.state === "absent") {
        if (hasKeys)
            return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/keys") };
        if (receives)
            return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/assumed") };
        return { isActive: false, isCertain: false, reason: (0,message/* message */.iU)("init/sends/no-record") };
    }
    const { text, terms } = spf.value;
    if (!isDenyAll(spf.value)) {
        const isPlain = terms.some(({ kind, qualifier }) => qualifier === "+" && kind !== "all");
        return isPlain
            ? { isActive: true, isCertain: true, reason: (0,message/* message */.iU)("init/sends/spf", { text }) }
            : { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/indirectly", { text }) };
    }
    return hasKeys
        ? { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/denied-keys", { text }) }
        : { isActive: false, isCertain: true, reason: (0,message/* message */.iU)("init/sends/denied", { text }) };
}
/** Whether the record ends at `-all` before anything else is tried (RFC 7208 \u00a75.1); modifiers match nothing. */
function isDenyAll({ terms }) {
    const first = terms.find(({ qualifier }) => qualifier !== null);
    return first?.kind === "all" && first.qualifier === "-";
}
function describeDmarc(dmarc) {
    if (dmarc.state === "absent")
        return (0,message/* message */.iU)("init/dmarc/absent");
    if (dmarc.state === "unknown")
        return (0,message/* message */.iU)("init/dmarc/unknown", { reason: dmarc.reason });
    if (dmarc.state === "malformed")
        return (0,message/* message */.iU)("init/dmarc/invalid", { problem: dmarc.problem });
    const { effective, isInherited, foundAt } = dmarc.value;
    return (0,message/* message */.iU)("init/dmarc/policy", { policy: effective, origin: isInherited ? foundAt : null });
}
function describeProviders(providers, sends) {
    const open = providers.flatMap(({ name, otherSelectors }) => otherSelectors === null ? [] : [{ name, naming: otherSelectors }]);
    return [
        ...(providers.length > 0 ? [(0,message/* message */.iU)("init/providers", { names: providers.map(({ name }) => name) })] : []),
        ...(sends && open.length > 0 ? [(0,message/* message */.iU)("init/unguessable", { providers: open })] : []),
    ];
}
function describeSelectorSearch(dkim, isSending) {
    if (dkim.state === "unknown")
        return [(0,message/* message */.iU)("init/dkim/unknown", { reason: dkim.reason, isSending })];
    if (dkim.state === "wildcard")
        return [(0,message/* message */.iU)("init/dkim/wildcard", { isSending })];
    if (dkim.state === "empty")
        return isSending ? [(0,message/* message */.iU)("init/dkim/empty")] : [];
    const { isListed, asked, live, broken, revoked, unanswered } = dkim;
    const isFound = live.length + broken.length > 0;
    const count = asked.length;
    return [
        ...(isListed ? [(0,message/* message */.iU)("init/dkim/listed")] : []),
        ...(isFound && !isListed ? [(0,message/* message */.iU)("init/dkim/found", { count })] : []),
        ...(!isFound && !isListed && isSending ? [(0,message/* message */.iU)("init/dkim/none", { count })] : []),
        ...(broken.length > 0 ? [(0,message/* message */.iU)("init/dkim/broken", { selectors: broken })] : []),
        ...(revoked.length > 0 ? [(0,message/* message */.iU)("init/dkim/revoked", { selectors: revoked })] : []),
        ...(unanswered.length > 0 ? [(0,message/* message */.iU)("init/dkim/unanswered", { selectors: unanswered })] : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/init/render.js
var render = __webpack_require__(13173);
// EXTERNAL MODULE: ./lib/src/zones/planned/overlay.js + 4 modules
var overlay = __webpack_require__(97725);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(97652);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(81111);
// EXTERNAL MODULE: ./lib/src/run/zone-selectors.js
var zone_selectors = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/src/run/init.js
// `init`: observes live DNS for the given domains, proposes kinds and selectors, and writes a policy that the loader accepts.
















/** Domains observed at once, as in an audit. */
const DOMAINS_AT_ONCE = 100;
/**
 * Looks at DNS, as it will be once the zones are deployed, and drafts a policy. Throws UsageError or InputError (exit 2), or AuditError
 * (exit 3) if no resolver answers.
 */
function draftPolicy(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => draftWithDeadline(deadline, options));
}
async function draftWithDeadline(deadline, { domains: named, zones, config, root, resolvers, allowMissing, concurrency, language, onProgress }) {
    const declared = await readZones(zones, config, root);
    const domains = named.length > 0 ? named : apexes(declared);
    const world = (0,live_world.openLive)({
        at: null,
        resolvers,
        hasUntrustedResolvers: false,
        concurrency,
        allowPrivateNetwork: false,
        smtp: "off",
        helo: null,
        evidence: [],
        deadline,
        smtpDeadlineMs: null,
        smtpRate: smtp_limits/* DEFAULT_SMTP_RATE */.k4,
    });
    const dns = (0,overlay/* overlay */.L)(world.dns, declared);
    const listed = (0,zone_selectors/* selectorsByDomain */.c)(declared);
    try {
        let done = 0;
        onProgress?.(done, domains.length);
        const draft = async (domain) => {
            const selectors = (listed.get(domain.name) ?? []).map(({ name }) => name);
            const signs = await observeDomainSigns(dns, domain.name, selectors);
            onProgress?.(++done, domains.length);
            return { domain, proposal: propose(signs), isMissing: (await dns.query(domain.name, "MX")).kind === "nxdomain" };
        };
        const drafts = await world.runWithResolverCheck(() => (0,map/* mapConcurrent */._)(domains, DOMAINS_AT_ONCE, draft));
        if (!allowMissing)
            refuseMissing(drafts);
        return {
            text: renderValidPolicy({ resolvers, zones, domains: drafts }, world.at, language),
            proposals: drafts.map(({ proposal }) => proposal),
            incompleteReason: deadline.expiryReason,
        };
    }
    finally {
        world.close();
    }
}
function refuseMissing(drafts) {
    const missing = drafts.filter(({ isMissing }) => isMissing).map(({ domain }) => domain.unicode ?? domain.name);
    if (missing.length === 0)
        return;
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/missing", { names: missing, count: missing.length }));
}
/** What the files declare. Rejects with an InputError with their faults, and a UsageError where a pattern is wrong. */
async function readZones(zones, config, root) {
    if (zones.length === 0)
        return [];
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    const repository = new repository_repository/* Repository */.LN(folder);
    const entries = ["version: 1", ...(0,render/* renderZones */.KK)(zones), "domains: [example.org]"].join("\n"); // a policy has a domain
    const policy = (0,load_inputs/* parsePolicyFile */._)(repository.nameOf(config), Buffer.from(entries));
    await (0,read_zones/* loadFormatsOf */.Q)(policy);
    const { zones: declared, faults } = readPatterns({ ...policy, domains: [] }, folder);
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults);
    return declared;
}
/** The zones of a policy that the user did not write: what is wrong with its patterns is wrong with the option. */
function readPatterns(policy, folder) {
    try {
        return (0,read_zones/* readDeclaredZones */.w)(policy, folder);
    }
    catch (error) {
        const reasons = error instanceof errors/* InputError */.dz
            ? error.faults.map((fault) => fault.message)
            : error instanceof errors/* AuditError */.M_
                ? error.reasons
                : null;
        if (reasons === null)
            throw error;
        const problem = (0,message/* message */.iU)("error/several", { reasons });
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/problem", { option: "--zones", problem }));
    }
}
/** The apexes of whole zones. Throws a UsageError where there is none. */
function apexes(zones) {
    const names = [...new Set(zones.filter(({ isComplete }) => isComplete).map(({ origin }) => origin))].toSorted();
    if (names.length === 0)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/no-zone"));
    return names.map(render/* nameDomain */.OP);
}
/** The text of a policy that loads. Throws UsageError if it would be too large. */
function renderValidPolicy(draft, at, language) {
    const text = (0,render/* renderPolicy */.zQ)(draft, at, language);
    try {
        (0,load_inputs/* parsePolicyFile */._)("the draft", Buffer.from(text));
        return text;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/too-large", { problems: error.faults.map(model/* withPlace */.qS) }));
        throw error;
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


/***/ })),

/***/ 19045:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ COMMON_SELECTORS)
/* harmony export */ });
// DKIM selectors to try where the policy names none (RFC 6376 \u00a73.1: DNS does not list them).
/** Selectors that many signers use, and those of the largest providers, which SPF may name only through an `include`. */
const COMMON_SELECTORS = [
    "default",
    "dkim",
    "mail",
    "selector",
    "selector1",
    "selector2",
    "google",
    "k1",
    "s1",
    "s2",
];


/***/ })),

/***/ 57730:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ BY_ARC),
/* harmony export */   H4: () => (/* binding */ isForwarded),
/* harmony export */   Hh: () => (/* binding */ isPassed)
/* harmony export */ });
/** Whether mails passed DMARC (RFC 9989 \u00a75.4). */
function isPassed({ spf, isDkimAligned }) {
    return isDkimAligned || spf?.isAligned === true;
}
/** The reason for which a receiver trusts the results of the servers that passed a mail on (RFC 8617 \u00a77.2.2). */
const BY_ARC = "arc=pass";
/** Reasons of receivers which say that another server passed a mail on (RFC 9990 \u00a73.1.1.6; `forwarded` is of RFC 7489 appendix C). */
const FORWARDING = new Set(["forwarded", "mailing_list", "trusted_forwarder", BY_ARC]);
/** Whether receivers say that mails were passed on, which breaks SPF, and DKIM where they were changed. */
function isForwarded({ overrides }) {
    return overrides.some((reason) => FORWARDING.has(reason));
}


/***/ })),

/***/ 3139:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ candidateSelectors),
/* harmony export */   S2: () => (/* binding */ matchProviders)
/* harmony export */ });
/* unused harmony export PROVIDERS */
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);
/* harmony import */ var _common_selectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19045);


const AT_RANDOM = "random";
const BY_DATE = "date";
const BY_ACCOUNT = "account";
const BY_CUSTOMER = "customer";
/** In the order in which messages name them. */
const PROVIDERS = [
    {
        name: "Microsoft 365",
        zones: ["protection.outlook.com", "mx.microsoft", "onmicrosoft.com"],
        include: "spf.protection.outlook.com",
        selectors: ["selector1", "selector2"],
        otherSelectors: null,
    },
    {
        name: "Google Workspace",
        zones: ["google.com", "googlemail.com", "gappssmtp.com"],
        include: "_spf.google.com",
        selectors: ["google"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Proton Mail",
        zones: ["protonmail.ch"],
        include: "_spf.protonmail.ch",
        selectors: ["protonmail", "protonmail2", "protonmail3"],
        otherSelectors: null,
    },
    {
        name: "mailbox.org",
        zones: ["mailbox.org"],
        include: "mailbox.org",
        selectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"],
        otherSelectors: null,
    },
    {
        name: "IONOS",
        zones: ["kundenserver.de", "ionos.com", "ionos.de", "perfora.net"],
        include: null,
        selectors: ["s1-ionos", "s2-ionos", "s42582890"],
        otherSelectors: null,
    },
    {
        name: "STRATO",
        zones: ["rzone.de", "strato.de", "strato.com"],
        include: null,
        selectors: ["strato-dkim-0002", "strato-dkim-0003"],
        otherSelectors: null,
    },
    {
        name: "Hetzner",
        zones: ["your-server.de"],
        include: null,
        selectors: ["dkim", "default"],
        otherSelectors: BY_DATE,
    },
    {
        name: "Fastmail",
        zones: ["messagingengine.com"],
        include: "spf.messagingengine.com",
        selectors: ["fm1", "fm2", "fm3"],
        otherSelectors: null,
    },
    {
        name: "Apple iCloud Mail",
        zones: ["icloud.com"],
        include: "icloud.com",
        selectors: ["sig1"],
        otherSelectors: null,
    },
    { name: "Tuta", zones: ["tutanota.de"], include: "spf.tutanota.de", selectors: ["s1", "s2"], otherSelectors: null },
    {
        name: "Migadu",
        zones: ["migadu.com"],
        include: "spf.migadu.com",
        selectors: ["key1", "key2", "key3"],
        otherSelectors: null,
    },
    {
        name: "Zoho Mail",
        zones: ["zoho.com", "zoho.eu", "zohomail.com", "zohomail.eu"],
        include: null,
        selectors: ["zmail", "zoho"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Amazon SES", zones: ["amazonses.com"], include: "amazonses.com", selectors: [], otherSelectors: AT_RANDOM },
    {
        name: "Mailchimp",
        zones: ["mcsv.net"],
        include: "servers.mcsv.net",
        selectors: ["k1", "k2", "k3"],
        otherSelectors: null,
    },
    {
        name: "Mandrill",
        zones: ["mandrillapp.com"],
        include: "spf.mandrillapp.com",
        selectors: ["mandrill", "mte1", "mte2"],
        otherSelectors: null,
    },
    {
        name: "SendGrid",
        zones: ["sendgrid.net"],
        include: "sendgrid.net",
        selectors: ["s1", "s2", "smtpapi"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Mailgun",
        zones: ["mailgun.org"],
        include: "mailgun.org",
        selectors: ["k1", "mx", "pic", "smtp"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Mailjet", zones: ["mailjet.com"], include: "spf.mailjet.com", selectors: ["mailjet"], otherSelectors: null },
    { name: "Postmark", zones: ["mtasv.net"], include: "spf.mtasv.net", selectors: ["pm"], otherSelectors: BY_DATE },
    {
        name: "Brevo",
        zones: ["brevo.com", "sendinblue.com"],
        include: "spf.brevo.com",
        selectors: ["mail", "brevo1", "brevo2"],
        otherSelectors: null,
    },
    {
        name: "Zendesk",
        zones: ["zendesk.com"],
        include: "mail.zendesk.com",
        selectors: ["zendesk1", "zendesk2"],
        otherSelectors: null,
    },
    { name: "HubSpot", zones: ["hubspotemail.net"], include: null, selectors: [], otherSelectors: BY_ACCOUNT },
];
/** The providers that own one of `names`. */
function matchProviders(names) {
    return PROVIDERS.filter(({ zones }) => names.some((name) => zones.some((zone) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, zone))));
}
/** The selectors worth asking for, each once: the providers' first. */
function candidateSelectors(providers) {
    return [...new Set([...providers.flatMap(({ selectors }) => selectors), ..._common_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_SELECTORS */ .v])];
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

/***/ 50575:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failedSessions)
/* harmony export */ });
// What is kept of TLS reports (RFC 8460 \u00a74): sessions to a domain's mail servers by day and sender, and why some failed.
/** RFC 8460 \u00a74.4: the summary counts each failed session once. Some senders give details alone. */
function failedSessions({ failed, failures }) {
    return failed > 0 ? failed : failures.reduce((sum, { count }) => sum + count, 0);
}


/***/ })),

/***/ 37017:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
// Dates of the Gregorian calendar as people write them: `2027-03-31`.
/** Whether a text is `YYYY-MM-DD`, and a day that exists. */
function isCalendarDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
/** The days of a month; 0 if the month does not exist. */
function daysInMonth(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
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


/***/ }))

};
