export const id = 878;
export const ids = [878,320];
export const modules = {

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
