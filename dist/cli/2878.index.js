export const id = 2878;
export const ids = [2878,4320];
export const modules = {

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

/***/ 2878:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identifyRun: () => (/* binding */ identifyRun),
  openShards: () => (/* binding */ openShards)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/received-reports/known-reports.js
var known_reports = __webpack_require__(58843);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(88841);
// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
;// CONCATENATED MODULE: ./lib/src/sources/joined-tape.js


/**
 * Joins the tapes of shards, in their order. A measured answer counts before a failure. Of equally good answers, that of the shard counts
 * which measured most about the host: its addresses are part of what else it asked, so they belong together. Then the first counts.
 */
function joinTapes(tapes) {
    const best = bestShards(tapes);
    return {
        dns: joinPart(tapes, { answersOf: ({ dns }) => dns, hostOf: dnsHost, qualityOf: dnsQuality }, best, new answer_store/* AnswerStore */.eE()),
        https: joinPart(tapes, { answersOf: ({ https }) => https, hostOf: httpsHost, qualityOf: httpsQuality }, best, new Map()),
        smtp: joinPart(tapes, { answersOf: ({ smtp }) => smtp, hostOf: smtpHost, qualityOf: smtpQuality }, best, new Map()),
    };
}
/** Puts the answers into `joined`, which is empty at first. */
function joinPart(tapes, { answersOf, hostOf, qualityOf }, best, joined) {
    for (const [index, tape] of tapes.entries()) {
        for (const [question, answer] of answersOf(tape)) {
            const earlier = joined.get(question);
            const gain = earlier === undefined ? 1 : qualityOf(answer) - qualityOf(earlier);
            if (gain > 0 || (gain === 0 && best.get(hostOf(question))?.index === index))
                joined.set(question, answer);
        }
    }
    return joined;
}
function bestShards(tapes) {
    const best = new Map();
    for (const [index, tape] of tapes.entries()) {
        const scores = new Map();
        const add = (host, quality) => scores.set(host, (scores.get(host) ?? 0) + quality);
        for (const [question, answer] of tape.dns)
            add(dnsHost(question), dnsQuality(answer));
        for (const [question, answer] of tape.https)
            add(httpsHost(question), httpsQuality(answer));
        for (const [question, answer] of tape.smtp)
            add(smtpHost(question), smtpQuality(answer));
        for (const [host, score] of scores) {
            if (score > (best.get(host)?.score ?? -1))
                best.set(host, { index, score });
        }
    }
    return best;
}
/** `TYPE name`. */
const dnsHost = (question) => question.slice(question.indexOf(" ") + 1);
/** `https://host/path addresses`. */
const httpsHost = (question) => question.split("/", 3)[2] ?? "";
/** `smtp://[address] name`, and a key type. */
const smtpHost = (question) => question.split(" ", 2)[1] ?? "";
const [NOT_ASKED, FAILED, WITHOUT_STATUS, MEASURED] = [0, 1, 2, 3];
/** Failures that say what kept a run from asking, and nothing about the server. */
const NOT_ASKED_CAUSES = new Set(["deadline", "given-up", "offline", "unobserved", "undecided"]);
function dnsQuality(answer) {
    if (answer.kind === "failure")
        return NOT_ASKED_CAUSES.has(answer.cause) ? NOT_ASKED : FAILED;
    return answer.security === "indeterminate" ? WITHOUT_STATUS : MEASURED;
}
function httpsQuality(result) {
    if (result.kind === "response")
        return MEASURED;
    return NOT_ASKED_CAUSES.has(result.cause) ? NOT_ASKED : FAILED;
}
function smtpQuality({ result }) {
    if (result.kind !== "failure")
        return MEASURED;
    return (0,limitations/* wasAsked */.g)(result) ? FAILED : NOT_ASKED;
}

// EXTERNAL MODULE: ./lib/src/sources/read-snapshot.js
var read_snapshot = __webpack_require__(24320);
// EXTERNAL MODULE: ./lib/src/sources/json-file.js
var json_file = __webpack_require__(27216);
;// CONCATENATED MODULE: ./lib/src/sources/joined-shards.js
// The snapshots of a run's shards, read as one. They come from other jobs and may be anyone's: bounded, and refused unless they agree.











/** Project limit: all snapshots together, in GiB. */
const MAX_GIB = 2;
/** Reads the shards of the run that `run` describes. An AuditError names the files that are not of it, or that do not agree. */
function readShards(files, run) {
    demandSize(files);
    const shards = files.map((file) => readShard(file, run)).toSorted((a, b) => a.shard.number - b.shard.number);
    const [first, ...others] = shards;
    if (first === undefined)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/none"));
    for (const [i, other] of others.entries())
        demandAgreement(first, shards[i], other);
    const at = earliestMoment(shards);
    const reports = shards.flatMap((shard) => shard.reports ?? []);
    return {
        snapshot: {
            at,
            offline: first.offline,
            resolvers: joinResolvers(shards),
            reports: (0,known_reports/* joinKnownReports */.jy)(reports, at),
            tape: joinTapes(shards.map(({ tape }) => tape)),
        },
        numbers: new Set(shards.map(({ shard }) => shard.number)),
        of: first.shard.of,
        stopped: shards.filter(({ tape }) => wasStopped(tape)).map(({ shard }) => shard.number),
    };
}
/** Project limit: a run whose jobs were run again takes some days. */
const MAX_DAYS_APART = 7;
/** When the first of the shards began. Refuses a clock that is wrong: all of them are judged as of this moment. */
function earliestMoment(shards) {
    const byTime = shards.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
    const [earliest, latest] = [byTime[0], byTime.at(-1)];
    if ((0,moment/* toEpochMs */.x8)(latest.at) - (0,moment/* toEpochMs */.x8)(earliest.at) > MAX_DAYS_APART * 86_400_000)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/days-apart", { first: earliest.file, second: latest.file, days: MAX_DAYS_APART }));
    return earliest.at;
}
/** What was under way or to come got this answer. */
function wasStopped({ dns, https, smtp }) {
    const isStop = (reason) => reason?.code === "deadline/stopped";
    for (const { reason } of (0,answer_store/* failuresOf */.dJ)(dns))
        if (isStop(reason))
            return true;
    const results = [...https.values(), ...[...smtp.values()].map(({ result }) => result)];
    return results.some((result) => result.kind === "failure" && isStop(result.reason));
}
function demandSize(files) {
    let octets = 0;
    for (const file of files) {
        try {
            octets += (0,external_node_fs_.statSync)(file).size;
        }
        catch (error) {
            throw new errors/* AuditError */.M_((0,message/* message */.iU)("saved/cannot-read", { kind: "snapshot", file, reason: (0,json_file/* describeReadError */.U)(error) }));
        }
    }
    if (octets > MAX_GIB * 2 ** 30)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/size", { octets, gibibytes: MAX_GIB }));
}
/** What all shards and the merge have in common, in the order that it is compared. */
const COMMON = ["policy", "files", "view", "base"];
function readShard(file, run) {
    const snapshot = (0,read_snapshot.readSnapshot)(file);
    const { shard, toolVersion } = snapshot;
    if (shard === null)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/whole-run", { file }));
    const { number, of } = shard;
    if (number > of)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/number", { file, number, of }));
    if (toolVersion !== lib_package/* version */.rE)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/version", { file, version: toolVersion, own: lib_package/* version */.rE }));
    if (shard.run.base !== run.base && shard.run.base === "unread")
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/base-unread-there", { file }));
    if (shard.run.base !== run.base && run.base === "unread")
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/base-unread-here", { file }));
    for (const what of COMMON)
        if (shard.run[what] !== run[what])
            throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/differs", { file, what }));
    // as texts, until all of them are joined
    const dns = new answer_store/* AnswerStore */.eE();
    for (const [question, answer] of snapshot.tape.dns)
        dns.set(question, answer);
    return { ...snapshot, tape: { ...snapshot.tape, dns }, shard, file };
}
/** `before` is the shard before `other` by number. */
function demandAgreement(first, before, other) {
    const files = { first: first.file, second: other.file };
    const { number, of } = other.shard;
    if (of !== first.shard.of)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/counts", { ...files, firstOf: first.shard.of, secondOf: of }));
    if (number === before.shard.number)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/twice", { ...files, first: before.file, number }));
    if (other.offline !== first.offline)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("shards/offline", files));
}
/** Each resolver once. One that did not prove to validate somewhere did not prove it; one that a shard did not need says nothing. */
function joinResolvers(shards) {
    const joined = new Map();
    for (const { url, validates } of shards.flatMap(({ resolvers }) => resolvers)) {
        const earlier = joined.get(url) ?? null;
        joined.set(url, earlier === null || validates === false ? (validates ?? earlier) : earlier);
    }
    return [...joined].map(([url, validates]) => ({ url, validates }));
}

// EXTERNAL MODULE: ./lib/src/sources/world.js + 1 modules
var world = __webpack_require__(71159);
// EXTERNAL MODULE: ./lib/src/policy/shards.js
var shards = __webpack_require__(81672);
;// CONCATENATED MODULE: ./lib/src/run/merge-shards.js




/** What the shards of a run have in common. */
function identifyRun(view, { policy, repository, filesRead }, base) {
    return {
        policy: policy.sha256,
        files: repository.digestOf(filesRead().toSorted()),
        view,
        base: base === null ? "none" : base.policy === null ? "unread" : base.digest,
    };
}
/** Opens the run that these snapshots are the shards of. Throws an AuditError if they are of another, or do not agree. */
function openShards(files, at, { policy, run }) {
    const { snapshot, numbers, of, stopped } = readShards(files, run);
    const sharding = (0,shards/* shardDomains */.ET)(policy.domains.map(({ name }) => name), of);
    const gaps = findGaps(sharding, numbers);
    const partial = stopped.map((number) => (0,message/* message */.iU)("limitation/stopped-shard", { number, of }));
    return (0,world/* openJoined */.oT)(snapshot, at, { ...gaps, limitations: [...gaps.limitations, ...partial] });
}
/** The shards that have domains, and left nothing. */
function findGaps({ sizes, shardOf }, present) {
    const of = sizes.length;
    const missing = new Map();
    for (const [index, domains] of sizes.entries()) {
        const number = index + 1;
        if (domains === 0 || present.has(number))
            continue;
        const reason = (0,message/* message */.iU)("cause/missing-shard", { number, of });
        missing.set(number, { reason, limitation: (0,message/* message */.iU)("limitation/missing-shard", { number, of, domains }) });
    }
    return {
        reasonFor: (domain) => (missing.size === 0 ? null : (missing.get(shardOf(domain))?.reason ?? null)),
        limitations: [...missing.values()].map(({ limitation }) => limitation),
    };
}


/***/ })),

/***/ 24320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _schema_snapshot_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _answer_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38838);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38674);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79136);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27216);
// Reads snapshot files (schema/snapshot.schema.json). Only a run that asks one again loads it, with its schema.








/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    const data = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonFile */ .J)(file, "snapshot");
    const problem = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaProblem */ .Zg)(data, _schema_snapshot_schema_json__WEBPACK_IMPORTED_MODULE_0__, "snapshot") ?? contentProblem(data);
    if (problem !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("saved/not-a-snapshot", { file, problem }));
    const { tool, at, offline, shard = null, resolvers, dns, https, smtp = {}, reports: read } = data;
    const reports = read === undefined ? null : { ...read, newAddresses: read.newAddresses ?? null };
    const tape = {
        dns: new Map(Object.entries(dns)),
        https: new Map(Object.entries(https)),
        smtp: new Map(Object.entries(smtp)),
    };
    return { toolVersion: tool.version, at, offline, shard, resolvers, reports, tape };
}
/** What the schema cannot say: dates that exist, answers to their questions, and messages that can be said. */
function contentProblem({ at, dns, https, smtp = {}, reports }) {
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(at))
        return `snapshot/at ${at} is not a valid timestamp`;
    for (const [question, answer] of Object.entries(smtp)) {
        if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(answer.at))
            return `snapshot/smtp/${question}/at ${answer.at} is not a valid timestamp`;
        const problem = (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .smtpMessageProblem */ .X)(answer.result);
        if (problem !== null)
            return `snapshot/smtp/${question} ${problem}`;
    }
    for (const [question, answer] of Object.entries(dns)) {
        const mismatch = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (mismatch !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${mismatch.type}`;
        const problem = (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G)(answer.reason);
        if (problem !== null)
            return `snapshot/dns/${question} ${problem}`;
    }
    for (const [question, result] of Object.entries(https)) {
        const problem = result.kind === "failure" ? (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G)(result.reason) : null;
        if (problem !== null)
            return `snapshot/https/${question} ${problem}`;
    }
    return reports === undefined ? null : reportsProblem(reports);
}
function reportsProblem({ evidence, keptProblem, problems, newAddresses }) {
    const reasons = [...(keptProblem === null ? [] : [keptProblem]), ...problems.map(({ reason }) => reason)];
    const problem = reasons.map(_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G).find((one) => one !== null) ?? null;
    if (problem !== null)
        return `snapshot/reports ${problem}`;
    const since = newAddresses?.since;
    if (since !== undefined && !(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(since))
        return `snapshot/reports/newAddresses/since ${since} is not a valid timestamp`;
    const content = (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceProblem */ .jG)(evidence);
    return content === null ? null : `snapshot/reports/${content}`;
}


/***/ }))

};
