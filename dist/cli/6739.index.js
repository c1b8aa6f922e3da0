export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 76739:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FAILURE_FILE: () => (/* binding */ FAILURE_FILE),
  REPORT_FILE: () => (/* binding */ REPORT_FILE),
  REPORT_FILES: () => (/* binding */ REPORT_FILES),
  SNAPSHOT_FILE: () => (/* binding */ SNAPSHOT_FILE),
  removeFailure: () => (/* binding */ removeFailure),
  writeFailure: () => (/* binding */ writeFailure),
  writeReportFile: () => (/* binding */ writeReportFile),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/received-reports/evidence-file.js + 1 modules
var evidence_file = __webpack_require__(57360);
// EXTERNAL MODULE: ./lib/src/report/formats.js + 2 modules
var formats = __webpack_require__(42117);
// EXTERNAL MODULE: ./lib/src/report/failure-json.js + 1 modules
var failure_json = __webpack_require__(16240);
// EXTERNAL MODULE: ./lib/src/report/html/page-files.js
var page_files = __webpack_require__(73906);
// EXTERNAL MODULE: ./lib/src/files/fonts.js + 1 modules
var fonts = __webpack_require__(91813);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
;// CONCATENATED MODULE: ./lib/src/files/page-folder.js
// The pages beside `index.html`: those of an earlier run must not be read, or published, as if they were of this one.




/** The octets of a page that say who wrote it. */
const HEAD_OCTETS = 4_096;
/** Removes the pages in a folder that earlier runs wrote, except those to keep; files of others stay. `repository`: see `writeFileAtomically`. */
function removeOtherPages(folder, isKept, repository) {
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return;
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        const file = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isFile() && entry.name.endsWith(".html") && !isKept(entry.name) && isOwnPage(file))
            (0,atomic_write/* removeFile */.nM)(file, repository);
    }
}
function isOwnPage(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const head = Buffer.alloc(HEAD_OCTETS);
        return head.toString("latin1", 0, (0,external_node_fs_.readSync)(descriptor, head)).includes(page_files/* OWN_PAGE */.t);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/src/files/report-files.js
// Writes the reports of a run to a folder (`--output`).











/** The file with the report as JSON, and the one with why there is none: see `readReportFolder`. */
const REPORT_FILE = "report.json";
const FAILURE_FILE = "failure.json";
/** The snapshot among the report files. */
const SNAPSHOT_FILE = "snapshot.json";
/** All files of a report, and the outputs of the Action that name them. */
const REPORT_FILES = [
    ...formats/* FILE_FORMATS */.G,
    { file: SNAPSHOT_FILE, output: "snapshot-file" },
];
/**
 * Writes a file of each format, the snapshot, and the evidence of received reports, to `folder`, which is created if necessary. All are tried
 * even if one fails (a report may be longer than Node's longest string); an AuditError then names the failed ones.
 */
async function writeReports(folder, repository, report, snapshot, { evidence = null, ...context }) {
    const rendered = { readFonts: fonts/* readFonts */.H, ...context, hasColor: false };
    const write = (name, content) => {
        (0,atomic_write/* createFolder */.vV)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), repository);
        (0,atomic_write/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), content, repository);
    };
    const failures = [];
    let attempts = 0;
    const attempt = async (name, writeAll) => {
        attempts++;
        try {
            await writeAll();
        }
        catch (error) {
            failures.push({ file: (0,external_node_path_.join)(folder, name), reason: (0,atomic_write/* describeFileError */.SQ)(error) });
        }
    };
    for (const { file, render, renderFiles } of formats/* FILE_FORMATS */.G)
        await attempt(file, async () => {
            if (renderFiles === undefined)
                return write(file, await render(report, rendered));
            const written = new Set();
            for (const { name, text } of await renderFiles(report, rendered)) {
                write(name, text);
                written.add(name);
            }
            removeOtherPages((0,external_node_path_.join)(folder, page_files/* PAGES_FOLDER */.A), (page) => written.has(`${page_files/* PAGES_FOLDER */.A}/${page}`), repository);
        });
    await attempt(SNAPSHOT_FILE, () => write(SNAPSHOT_FILE, snapshot()));
    if (evidence !== null)
        await attempt(record/* EVIDENCE_FILE */.fi, () => write(record/* EVIDENCE_FILE */.fi, (0,evidence_file/* evidenceParts */.aB)(evidence)));
    if (failures.length > 0)
        throw new errors/* AuditError */.M_(describeFailures(folder, failures, attempts));
}
/** A sentence for each, or one for all where no file can be written, for one reason. */
function describeFailures(folder, failures, attempts) {
    const reasons = new Set(failures.map(({ reason }) => JSON.stringify(reason)));
    const [first] = failures;
    if (first !== undefined && failures.length === attempts && reasons.size === 1)
        return [(0,message/* message */.iU)("file/cannot-write-to", { folder, reason: first.reason })];
    return failures.map(({ file, reason }) => (0,message/* message */.iU)("file/cannot-write", { file, reason }));
}
/** Writes why there is no report to `folder`, which is created if necessary; throws an AuditError if that fails. */
function writeFailure(folder, repository, error, language) {
    const problem = tryWrite((0,external_node_path_.join)(folder, FAILURE_FILE), (file) => {
        (0,atomic_write/* createFolder */.vV)(folder, repository);
        (0,atomic_write/* writeFileAtomically */.lo)(file, (0,failure_json/* renderFailureJson */.D)(error, language), repository);
    });
    if (problem !== null)
        throw new errors/* AuditError */.M_(problem);
}
/** Removes what `writeFailure` wrote, for a run that has a report. */
function removeFailure(folder, repository) {
    const file = (0,external_node_path_.join)(folder, FAILURE_FILE);
    try {
        (0,atomic_write/* removeFile */.nM)(file, repository);
    }
    catch (error) {
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("file/cannot-remove", { file, reason: (0,atomic_write/* describeFileError */.SQ)(error) }));
    }
}
/** Writes one file; throws an AuditError that names it on failure. */
function writeReportFile(file, repository, text) {
    const problem = tryWrite(file, () => (0,atomic_write/* writeFileAtomically */.lo)(file, text(), repository));
    if (problem !== null)
        throw new errors/* AuditError */.M_(problem);
}
function tryWrite(file, write) {
    try {
        write(file);
        return null;
    }
    catch (error) {
        return (0,message/* message */.iU)("file/cannot-write", { file, reason: (0,atomic_write/* describeFileError */.SQ)(error) });
    }
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

/***/ 57360:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ evidenceParts),
  jG: () => (/* binding */ evidenceProblem),
  po: () => (/* binding */ formatWithin),
  parseEvidence: () => (/* binding */ parseEvidence)
});

// UNUSED EXPORTS: formatEvidence

;// CONCATENATED MODULE: ./lib/schema/evidence.schema.json
const evidence_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/evidence.schema.json","title":"evidence.json, what is kept of received reports","description":"Counts by domain, day, source and result. Texts are as the reports have them.","type":"object","additionalProperties":false,"required":["version","domains"],"properties":{"version":{"const":1},"domains":{"description":"By the name of a domain of the policy.","type":"object","propertyNames":{"minLength":1,"maxLength":1020},"additionalProperties":{"type":"object","additionalProperties":false,"required":["dmarc","tlsRpt"],"properties":{"dmarc":{"description":"DMARC aggregate reports (RFC 9990, RFC 7489).","type":"object","additionalProperties":false,"required":["reports","rows"],"properties":{"reports":{"$ref":"#/$defs/reports"},"rows":{"type":"array","items":{"$ref":"#/$defs/dmarc-row"}}}},"tlsRpt":{"description":"TLS reports (RFC 8460).","type":"object","additionalProperties":false,"required":["reports","rows"],"properties":{"reports":{"$ref":"#/$defs/reports"},"rows":{"type":"array","items":{"$ref":"#/$defs/tls-row"}}}}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"day":{"description":"The day on which the period of a report begins, UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"text":{"description":"One line.","type":"string","minLength":1,"maxLength":1020,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*$"},"reports":{"description":"The reports that count; each counts once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","organisation","begin","end"],"properties":{"key":{"description":"The first 16 hexadecimal digits of the SHA-256 of its organisation and id.","type":"string","pattern":"^[0-9a-f]{16}$"},"organisation":{"$ref":"#/$defs/text"},"begin":{"type":"string","maxLength":24},"end":{"type":"string","maxLength":24},"published":{"description":"Of a DMARC report: the policy that the receiver found in DNS.","type":"object","additionalProperties":false,"required":["p","sp","np","isTesting","pct"],"properties":{"p":{"enum":["none","quarantine","reject"]},"sp":{"enum":["none","quarantine","reject",null]},"np":{"enum":["none","quarantine","reject",null]},"isTesting":{"description":"`t=y`.","type":"boolean"},"pct":{"type":["integer","null"],"minimum":0,"maximum":100}}}}}},"dmarc-row":{"description":"Mails of one day, source and result.","type":"object","additionalProperties":false,"required":["day","ip","from","spf","dkim","isDkimAligned","disposition","overrides","count"],"properties":{"day":{"$ref":"#/$defs/day"},"ip":{"description":"The address that sent them; null: the sum of the rows past the limit, without names.","type":["string","null"],"minLength":2,"maxLength":45},"from":{"description":"The domain of the From header.","$ref":"#/$defs/text"},"spf":{"type":["object","null"],"additionalProperties":false,"required":["domain","result","isAligned"],"properties":{"domain":{"$ref":"#/$defs/text"},"result":{"$ref":"#/$defs/text"},"isAligned":{"type":"boolean"}}},"dkim":{"description":"Signatures.","type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["domain","selector","result"],"properties":{"domain":{"$ref":"#/$defs/text"},"selector":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"result":{"$ref":"#/$defs/text"}}}},"isDkimAligned":{"type":"boolean"},"disposition":{"enum":["none","pass","quarantine","reject"]},"overrides":{"description":"Why the receiver did other than the policy asks: types of RFC 9990, and `arc=pass` for a local policy that followed a valid ARC chain (RFC 8617).","type":"array","maxItems":10,"items":{"$ref":"#/$defs/text"}},"count":{"$ref":"#/$defs/count"}}},"tls-row":{"description":"Sessions of one day, reporting organisation and kind of policy.","type":"object","additionalProperties":false,"required":["day","organisation","policy","successful","failed","failures"],"properties":{"day":{"$ref":"#/$defs/day"},"organisation":{"$ref":"#/$defs/text"},"policy":{"enum":["sts","tlsa","no-policy-found"]},"successful":{"$ref":"#/$defs/count"},"failed":{"$ref":"#/$defs/count"},"failures":{"description":"Failed sessions by kind (RFC 8460 \u00a74.3) and receiving host.","type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["type","host","count"],"properties":{"type":{"$ref":"#/$defs/text"},"host":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"count":{"$ref":"#/$defs/count"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/text/chunks.js
var chunks = __webpack_require__(39004);
// EXTERNAL MODULE: ./lib/src/text/calendar-date.js
var calendar_date = __webpack_require__(37017);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/received-reports/domain-days.js
var domain_days = __webpack_require__(26178);
// EXTERNAL MODULE: ./lib/src/received-reports/merge-evidence.js
var merge_evidence = __webpack_require__(64470);
;// CONCATENATED MODULE: ./lib/src/received-reports/evidence-file.js









function formatEvidence(evidence) {
    return (0,chunks/* wholeText */.r0)(evidenceParts(evidence));
}
/** The same in parts: that of a fleet may be longer than one string can be. */
function* evidenceParts({ version, domains }) {
    yield `{"version":${version},"domains":{`;
    let separator = "\n";
    for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
        yield `${separator}${JSON.stringify(name)}:{"dmarc":${keptText(dmarc)},"tlsRpt":${keptText(tlsRpt)}}`;
        separator = ",\n";
    }
    yield "\n}}\n";
}
/** The text without the oldest days, as few as it takes for it to have no more than so many octets. */
function formatWithin(maxOctets, evidence) {
    let octets = Buffer.byteLength(formatEvidence(withoutLines(evidence)));
    let firstDay = null;
    for (const [day, own] of [...octetsByDay(evidence)].toSorted(([a], [b]) => (0,order/* compareText */.n)(b, a))) {
        octets += own;
        if (octets > maxOctets)
            break;
        firstDay = day;
    }
    return formatEvidence(firstDay === null ? { ...evidence, domains: {} } : (0,merge_evidence/* evidenceSince */.Sj)(evidence, firstDay));
}
function withoutLines({ version, domains }) {
    const none = { reports: [], rows: [] };
    return {
        version,
        domains: Object.fromEntries(Object.keys(domains).map((name) => [name, { dmarc: none, tlsRpt: none }])),
    };
}
/** What the lines of each day take. */
function octetsByDay({ domains }) {
    const octets = new Map();
    const add = (day, value) => octets.set(day, (octets.get(day) ?? 0) + Buffer.byteLength(JSON.stringify(value)) + SEPARATOR_OCTETS);
    for (const { dmarc, tlsRpt } of Object.values(domains)) {
        for (const report of [...dmarc.reports, ...tlsRpt.reports])
            add((0,domain_days/* dayOf */.kb)(report), report);
        for (const row of [...dmarc.rows, ...tlsRpt.rows])
            add(row.day, row);
    }
    return octets;
}
/** A list has a line break before the first line and after the last, and a comma and a line break between two: two octets for each. */
const SEPARATOR_OCTETS = 2;
function keptText({ reports, rows }) {
    return `{"reports":[${linesOf(reports)}],"rows":[${linesOf(rows)}]}`;
}
function linesOf(values) {
    return values.length === 0 ? "" : `\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n`;
}
/** The evidence in a text, or what is wrong with it: `evidence/\u2026` is the place in it. */
function parseEvidence(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    if ("problem" in parsed)
        return parsed;
    const problem = evidenceProblem(parsed.value);
    return problem === null ? { evidence: parsed.value } : { problem };
}
/** What is wrong with evidence from outside; null: nothing. */
function evidenceProblem(evidence) {
    return (0,json/* schemaProblem */.Zg)(evidence, evidence_schema_namespaceObject, "evidence") ?? contentProblem(evidence);
}
/** What the schema cannot say: names and days that exist, and rows that belong to a report. */
function contentProblem({ domains }) {
    for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
        if ((0,dns_name/* parseName */.$q)(name) !== name)
            return "evidence/domains has a name that is not a domain name";
        const problem = keptProblem(dmarc) ?? keptProblem(tlsRpt);
        if (problem !== null)
            return `evidence/domains/${name} ${problem}`;
    }
    return null;
}
function keptProblem({ reports, rows }) {
    if (!reports.every(({ begin, end }) => (0,moment/* isMoment */.t_)(begin) && (0,moment/* isMoment */.t_)(end) && begin <= end))
        return "has a report without a valid period";
    const days = new Set(reports.map((report) => (0,domain_days/* dayOf */.kb)(report)));
    if (new Set(reports.map((report) => `${report.key} ${(0,domain_days/* dayOf */.kb)(report)}`)).size < reports.length)
        return "has a report twice";
    const stray = rows.find(({ day }) => !(0,calendar_date/* isCalendarDate */.t)(day) || !days.has(day));
    return stray === undefined ? null : "has rows of a day without a report";
}


/***/ })),

/***/ 16240:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readFailure),
  D: () => (/* binding */ renderFailureJson)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
;// CONCATENATED MODULE: ./lib/schema/failure.schema.json
const failure_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/failure.schema.json","title":"Failure of mail-policy","description":"failure.json: why a run of the Action has no report.","type":"object","additionalProperties":false,"required":["version","tool","kind","faults","reasons"],"properties":{"version":{"description":"The version of this file format.","const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"kind":{"description":"policy: errors in the policy or the files it names; inputs: invalid inputs; audit: the audit could not run; internal: a bug in this program.","enum":["policy","inputs","audit","internal"]},"faults":{"description":"The errors of kind `policy`, by place.","type":"array","items":{"type":"object","additionalProperties":false,"required":["location","message"],"properties":{"location":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"message":{"type":"string"}}}},"reasons":{"description":"The causes of any other kind, in sentences.","type":"array","items":{"type":"string"}}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/error-lines.js
var error_lines = __webpack_require__(22717);
// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
;// CONCATENATED MODULE: ./lib/src/report/failure-json.js
// Why there is no report as JSON (schema/failure.schema.json), for a later job that publishes it.







/** The file's text. */
function renderFailureJson(error, language) {
    const faults = error instanceof errors/* InputError */.dz ? error.faults : [];
    const failure = {
        version: 1,
        tool: { name: "mail-policy", version: lib_package/* version */.rE },
        kind: kindOf(error),
        faults: faults.map(({ location: { file, line, column }, message }) => ({
            location: { file, line, column },
            message: (0,say.sayText)(message, language),
        })),
        reasons: error instanceof errors/* InputError */.dz ? [] : (0,error_lines/* errorMessages */.x)(error, language),
    };
    return (0,json_text/* jsonText */.s$)(failure);
}
/** The error that such a file is about, and the version that wrote it; or what is wrong with the data. */
function readFailure(data) {
    const problem = (0,json/* schemaProblem */.Zg)(data, failure_schema_namespaceObject, "failure");
    if (problem !== null)
        return { problem };
    const failure = data;
    const causes = failure.kind === "policy" ? failure.faults : failure.reasons;
    if (causes.length === 0)
        return { problem: "failure has no cause" };
    return { error: toError(failure), version: failure.tool.version };
}
function kindOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return "policy";
    if (error instanceof errors/* UsageError */.eb)
        return "inputs";
    return error instanceof errors/* AuditError */.M_ ? "audit" : "internal";
}
function toError({ kind, faults, reasons }) {
    switch (kind) {
        case "policy":
            return new errors/* InputError */.dz(faults);
        case "inputs":
            return new errors/* UsageError */.eb(reasons);
        case "audit":
            return new errors/* AuditError */.M_(reasons);
        case "internal":
    }
    return new Error(reasons.join("\n"));
}


/***/ })),

/***/ 73906:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PAGES_FOLDER),
/* harmony export */   t: () => (/* binding */ OWN_PAGE)
/* harmony export */ });
// What the files of pages have in common, for who writes and removes them.
/** The folder of the pages of the domains, beside `index.html`. */
const PAGES_FOLDER = "domains";
/** In the first KiBytes of a page: by this a page of an earlier run is known as ours. */
const OWN_PAGE = '<meta name="generator" content="mail-policy" />';


/***/ })),

/***/ 25127:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   lx: () => (/* binding */ jsonParts),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
// Data as JSON that people may print on a terminal or a runner's log.
const INDENT = 2;
/** Indented by two, ending in a newline. */
function jsonText(value) {
    return `${textOf(value)}\n`;
}
/**
 * The same text in parts. A list in it may be any iterable, such as a generator: each of its items is made when the one before is written. Of
 * an item, only its own members may be such lists.
 */
function* jsonParts(value) {
    yield* valueParts(value, "");
    yield "\n";
}
function* valueParts(value, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => valueParts(member, inner);
    if (isLazyList(value))
        yield* enclosed("[", itemParts(value, inner), "]", indent);
    else if (!hasLazyList(value))
        yield indented(value, indent);
    else if (Array.isArray(value))
        yield* enclosed("[", value.map(parts), "]", indent);
    else
        yield* enclosed("{", memberParts(value, parts), "}", indent);
}
function* itemParts(items, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => isLazyList(member) ? valueParts(member, inner) : [indented(member, inner)];
    for (const item of items)
        yield isObject(item) && Object.values(item).some(isLazyList)
            ? enclosed("{", memberParts(item, parts), "}", indent)
            : [indented(item, indent)];
}
function* memberParts(value, parts) {
    for (const [name, member] of Object.entries(value))
        if (member !== undefined)
            yield after(`${textOf(name)}: `, parts(member));
}
function* after(first, rest) {
    yield first;
    yield* rest;
}
/** What stands between brackets, each on a line of its own. */
function* enclosed(opening, members, closing, indent) {
    let separator = "";
    yield opening;
    for (const member of members) {
        yield `${separator}\n${indent}${" ".repeat(INDENT)}`;
        yield* member;
        separator = ",";
    }
    yield separator === "" ? closing : `\n${indent}${closing}`;
}
/** As a member of lists in lists, so that its lines begin where they are to. */
function indented(value, indent) {
    const depth = indent.length / INDENT;
    let nested = value;
    let around = 0;
    for (let i = depth; i > 0; i--) {
        nested = [nested];
        around += "[\n".length + i * INDENT;
    }
    const text = textOf(nested);
    return depth === 0 ? text : text.slice(around, text.length - (around - indent.length));
}
function textOf(value) {
    return escapeJson(JSON.stringify(value, null, INDENT));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function isLazyList(value) {
    return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}
function hasLazyList(value) {
    if (!isObject(value))
        return false;
    return isLazyList(value) || Object.values(value).some(hasLazyList);
}
/** Other than Latin letters and printable punctuation, or the begin of a command: most texts have none, and finding that out is cheaper. */
const MAY_NEED_ESCAPES = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|##\[/;
/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
function escapeJson(json) {
    if (!MAY_NEED_ESCAPES.test(json))
        return json;
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""))
        .replaceAll("##[", "#\\u0023[");
}


/***/ }))

};
