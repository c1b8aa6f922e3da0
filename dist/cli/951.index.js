export const id = 951;
export const ids = [951];
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

/***/ 69753:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadPolicySites)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55061);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12960);
/* harmony import */ var _zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20517);
/* harmony import */ var _zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64241);
/* harmony import */ var _zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85380);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7855);
// The MTA-STS policies that the repository has to have served, and what it declares of their records.










/**
 * Reads the policies of all domains, or of those that are `wanted`, in the order of their names. Rejects as `loadInputs` does, and with an
 * InputError for each policy that is not valid, or whose declared record is not, and each record without a policy.
 */
async function loadPolicySites(access, wanted) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadInputs */ .I)(access, wanted);
    const records = declaredRecords(inputs);
    const faults = [...inputs.declared.faults];
    const sites = [];
    const files = new Map(inputs.policyFiles.map((file) => [file.domain, file]));
    const locate = (0,_zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .findDeclaration */ .M)(inputs.declared.zones);
    for (const { name, location } of inputs.domains) {
        const [file, record] = [files.get(name), records(name)];
        const atRecord = (text) => locate("TXT", (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), text) ?? location;
        if (file === undefined) {
            if (isRecord(record))
                faults.push({ location: atRecord(record.text), message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("hosting/no-policy-file", { domain: name }) });
            continue;
        }
        const site = (0,_hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__/* .createPolicySite */ .m)(name, file.text);
        if (Array.isArray(site))
            for (const { line, problem } of site)
                faults.push({ location: { file: file.file, line, column: 1 }, message: problem });
        else if (isInvalid(record))
            faults.push({
                location: atRecord(""),
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("error/at", { place: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), problem: record }),
            });
        else
            sites.push({ ...site, isDeclared: record !== null, expectedId: expectedId(site, record) });
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .atMostProblems */ .Zl)((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .inPlaceOrder */ .FN)(faults)));
    if (sites.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("run/no-policy-to-serve", { config: access.config }));
    return { inputs, sites: sites.toSorted((a, b) => (a.host < b.host ? -1 : 1)) };
}
const isRecord = (record) => record !== null && record !== "undecided" && "id" in record;
const isInvalid = (record) => record !== null && record !== "undecided" && "code" in record;
function expectedId({ contentId }, record) {
    if (record === "undecided")
        return null;
    return record === null ? contentId : record.id;
}
function declaredRecords({ declared, domains }) {
    const intents = (0,_zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__/* .intentsByDomain */ .$D)(declared.zones, domains.map(({ name }) => name));
    return (domain) => {
        const at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", domain);
        const intentFor = intents.get(domain)?.intentFor;
        const [intent, alias] = [intentFor?.(at, "TXT"), intentFor?.(at, "CNAME")];
        if (intent?.kind === "undecided" || alias?.kind === "records")
            return "undecided";
        if (intent === undefined || !("records" in intent))
            return null;
        return (0,_standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMtaStsRecord */ .fd)(intent.records.flatMap((rr) => ("strings" in rr.data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(rr.data)] : [])));
    };
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


/***/ })),

/***/ 20517:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ intentsByDomain),
/* harmony export */   DI: () => (/* binding */ declaredTxtNames),
/* harmony export */   ul: () => (/* binding */ deletedTxtNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63007);
/* harmony import */ var _planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65320);





/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 \u00a73.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const SERVER_WRITTEN_TYPES = [
    "SOA",
    "DNSKEY",
    "RRSIG",
    "NSEC",
    "NSEC3",
    "NSEC3PARAM",
    "CDS",
    "CDNSKEY",
    "ZONEMD",
];
/**
 * What the zones declare of each of the domains that they declare anything of. A record belongs to the domain nearest above
 * it; what is not to be seen in DNS (glue, records that a deeper zone or an alias hides) belongs to none.
 */
function intentsByDomain(zones, domains) {
    const partialZones = (0,_planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePartialZones */ .u)(zones.filter((zone) => !zone.isComplete));
    const completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .createAuthority */ .ww)(zone)]));
    const intentFor = intentFinder(zones, partialZones, completeZones);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.isComplete || (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(completeZones, name, type)?.origin === zone.origin;
        for (const { name, type } of zone.fault === undefined ? rrsetsOf(zone) : mailRrsetsOf(domains)) {
            const draft = SERVER_WRITTEN_TYPES.includes(type) ? undefined : findNearest(drafts, name);
            if (draft === undefined)
                continue;
            if (!isSupportedType(type))
                draft.unparsedTypes.add(type);
            else if (isOwn(name, type) && intentFor(name, type).kind !== "undeclared")
                draft.rrsets.set(`${type} ${name}`, { name, type });
        }
    }
    const declaring = [...drafts].filter(([, { rrsets, unparsedTypes }]) => rrsets.size + unparsedTypes.size > 0);
    return new Map(declaring.map(([domain, { rrsets, unparsedTypes }]) => [
        domain,
        { rrsets: [...rrsets.values()], unparsedTypes: [...unparsedTypes].toSorted(), intentFor },
    ]));
}
/** The RRsets that a zone says something of, each once. */
function rrsetsOf({ records, deleted, undecided }) {
    const sets = [...records.map(({ rr }) => rr), ...deleted, ...undecided];
    return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}
/** Of a zone with a fault: what is asked for of each domain in any case, so that it is said to be undecided. */
function mailRrsetsOf(domains) {
    return domains.map((name) => ({ name, type: "MX" }));
}
function isSupportedType(type) {
    return Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function findNearest(byName, name) {
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at)) {
        const found = byName.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function intentFinder(zones, partial, complete) {
    const deletedByRrset = deletedRecords(zones);
    const unmanaged = unmanagedByOrigin(zones.filter((zone) => zone.isComplete));
    const besideParts = unmanagedByOrigin(zones.filter((zone) => !zone.isComplete));
    const matchAmongParts = (name, type) => findNearest(besideParts, name)?.besideDeclared().matchRrset(name, type) ?? "no";
    const approximate = new Set(zones.flatMap(({ records }) => records.flatMap(({ rr, isApproximate }) => (isApproximate === true ? [`${rr.type} ${rr.name}`] : []))));
    const ownIntent = (name, type) => {
        if (approximate.has(`${type} ${name}`))
            return { kind: "undecided" };
        const own = partial.answer(name, type);
        if (own !== null)
            return withUnmanaged(toIntent(own), matchAmongParts(name, type));
        if (partial.deletesRrset(name, type))
            return { kind: "deleted" };
        const zone = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(complete, name, type);
        const answer = zone?.answer(name, type);
        if (zone === undefined || answer === undefined || answer.kind === "referral")
            return { kind: "undeclared" };
        const others = unmanaged.get(zone.origin);
        return withUnmanaged(toIntent(answer), matchUnmanaged(answer.kind === "records" ? others?.besideDeclared() : others, zone, name, type));
    };
    return (name, type) => {
        const wanted = ownIntent(name, type);
        const gone = deletedByRrset.get(`${type} ${name}`);
        if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "undeclared")
            return wanted;
        return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: gone };
    };
}
function unmanagedByOrigin(zones) {
    return new Map(zones.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged, zone, name, type) {
    const encloser = zone.closestEncloser(name);
    const own = unmanaged?.matchRrset(name, type) ?? "no";
    if (unmanaged === undefined || own !== "no" || encloser === name)
        return own;
    return (0,_planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcardsAbove */ .l)(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
        ? "maybe"
        : "no";
}
/** What is wanted beside what others may keep: which records are theirs is unknown, unless all may be. */
function withUnmanaged(wanted, others) {
    if (others === "no" || wanted.kind === "undecided" || wanted.kind === "undeclared")
        return wanted;
    if (others === "maybe")
        return { kind: "undecided" };
    return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: [] };
}
/** Of the RRsets that others write to as well, the records that go. */
function deletedRecords(zones) {
    const deletedByRrset = new Map();
    for (const { name, type, deleted } of zones.flatMap((zone) => zone.partlyManaged ?? [])) {
        const records = deletedByRrset.get(`${type} ${name}`) ?? [];
        deletedByRrset.set(`${type} ${name}`, records);
        for (const record of deleted)
            if (record.isParsed)
                records.push(record.rr);
    }
    return deletedByRrset;
}
/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function toIntent(answer) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records };
        case "nodata":
        case "nxdomain":
            return { kind: "empty" };
        case "undecided":
            return answer.isFault === true ? { kind: "undecided", fault: answer.reason } : { kind: "undecided" };
        default:
            return { kind: "undeclared" };
    }
}
/** The names of declared TXT records. */
function declaredTxtNames(zones) {
    const names = new Set();
    for (const { records } of zones)
        for (const { rr } of records)
            if (rr.type === "TXT")
                names.add(rr.name);
    return names;
}
/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
function deletedTxtNames(zones) {
    return zones.flatMap(({ deleted }) => deleted.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name));
}


/***/ })),

/***/ 85380:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66874);


/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function findDeclaration(zones) {
    if (zones.length === 0)
        return () => null;
    const deleted = new Map(zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the names are asked for, and some of those once for each of their records; most of a live view are not declared
    const located = new Map();
    const recordsAt = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsInZones */ .HJ)(zones);
    const locateName = (name) => {
        const known = located.get(name);
        if (known !== undefined)
            return known;
        const records = recordsAt(name).flatMap((zone) => zone.records);
        if (records.length === 0)
            return null;
        const found = locateRrsets(records);
        located.set(name, found);
        return found;
    };
    return (type, name, text) => {
        const rrsets = locateName(name);
        const places = rrsets?.get(type) ?? rrsets?.get("CNAME");
        if (places === undefined)
            return deleted.get(`${type} ${name}`) ?? null;
        return places.byText.get(text) ?? places.first;
    };
}
/** Of the records of a name, by type. */
function locateRrsets(records) {
    const found = new Map();
    for (const record of records) {
        const { location } = record;
        const rrset = found.get(record.rr.type) ?? { first: location, byText: new Map() };
        found.set(record.rr.type, rrset);
        for (const text of evidenceTexts(record))
            if (!rrset.byText.has(text))
                rrset.byText.set(text, location);
    }
    return found;
}
function evidenceTexts(record) {
    if (!record.isParsed)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data), (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)] : [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)];
}


/***/ }))

};
