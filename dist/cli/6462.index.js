export const id = 6462;
export const ids = [6462];
export const modules = {

/***/ 86462:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74797);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7855);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36621);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81111);
/* harmony import */ var _mail_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34600);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81672);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28723);
/* harmony import */ var _sources_smtp_limitations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9153);
/* harmony import */ var _sources_smtp_evidence_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88852);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68452);










/** Measures what the mail servers of a policy's domains serve. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function probe(options) {
    return (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .withRunDeadline */ .mH)(options.deadlineMs, (deadline) => probeWithDeadline(deadline, options));
}
async function probeWithDeadline(deadline, options) {
    const { policy, domains, declared } = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .loadInputs */ .I)(options, options.domains);
    (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .demandMailServers */ .n)(domains);
    const { allowPrivateNetwork, helo, concurrency } = options;
    const world = (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_1__.chooseResolvers)(options, policy),
        at: null,
        concurrency,
        allowPrivateNetwork,
        smtp: "auto",
        helo,
        evidence: [],
        deadline,
        smtpDeadlineMs: null,
        smtpRate: options.smtpRate ?? _smtp_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SMTP_RATE */ .k4,
    });
    const defects = new Map();
    let done = 0;
    options.onProgress?.(done, domains.length);
    const smtp = options.shard === null ? world.smtp : ofShard(world.smtp, options.shard, world.at);
    try {
        await (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .askMailServers */ .B)({ domains, declared }, { ...world, smtp }, {
            onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
            onEach: () => options.onProgress?.(++done, domains.length),
        });
        return {
            ...summarizeProbes(world, options.from),
            limitations: world.limitations(),
            defects: [...defects.values()],
            faults: declared.faults,
        };
    }
    finally {
        world.close();
    }
}
/** Only the addresses of a shard are asked; nothing is noted of others, which their shards ask. */
function ofShard(smtp, shard, at) {
    const result = { kind: "failure", cause: "off", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("smtp/off") };
    return {
        probe: (address, ...question) => (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .hasAddress */ .hs)(shard, address) ? smtp.probe(address, ...question) : Promise.resolve({ result, at, from: null }),
    };
}
function summarizeProbes(world, from) {
    const results = [...world.smtpAnswers()].map(([question, { result }]) => [question, result]);
    // an address may be probed with several names, each a question `address name`
    const addresses = (some) => new Set(some.map(([question]) => question.split(" ")[0])).size;
    const answeredCount = addresses(results.filter(([, { kind }]) => kind !== "failure"));
    return {
        text: (0,_sources_smtp_evidence_file_js__WEBPACK_IMPORTED_MODULE_6__/* .formatEvidence */ .V)({ at: world.at, from, smtp: new Map(results) }),
        askedCount: addresses(results.filter(([, result]) => (0,_sources_smtp_limitations_js__WEBPACK_IMPORTED_MODULE_9__/* .wasAsked */ .g)(result))),
        answeredCount,
    };
}


/***/ })),

/***/ 88852:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ formatEvidence),
  readEvidence: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
;// CONCATENATED MODULE: ./lib/schema/smtp-evidence.schema.json
const smtp_evidence_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/smtp-evidence.schema.json","title":"mail-policy SMTP evidence","description":"Results of `mail-policy probe` on port 25, by address and name. `mail-policy check --smtp-evidence` uses them.","type":"object","additionalProperties":false,"required":["version","tool","at","from","smtp"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"description":"The time of the measurement.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"from":{"description":"The machine that measured.","type":"string","minLength":1,"maxLength":255},"smtp":{"description":"Results by address and SNI name.","type":"object","additionalProperties":{"$ref":"snapshot.schema.json#/$defs/smtpResult"}}}}');
// EXTERNAL MODULE: ./lib/schema/snapshot.schema.json
var snapshot_schema = __webpack_require__(35491);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sources/answer-messages.js
var answer_messages = __webpack_require__(38838);
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/sources/json-file.js
var json_file = __webpack_require__(27216);
;// CONCATENATED MODULE: ./lib/src/sources/smtp-evidence-file.js
// The file of SMTP results that `probe` writes and `check --smtp-evidence` reads (schema/smtp-evidence.schema.json).









/** The file's text, its questions sorted. */
function formatEvidence({ at, from, smtp }) {
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    const sorted = Object.fromEntries([...smtp].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, tool, at, from, smtp: sorted }, null, 1)}\n`;
}
/** Reads such a file; an AuditError says what is wrong with it. */
function readEvidence(file) {
    const data = (0,json_file/* readJsonFile */.J)(file, "evidence");
    const problem = (0,json/* schemaProblem */.Zg)(data, smtp_evidence_schema_namespaceObject, "evidence", [snapshot_schema]) ?? contentProblem(data);
    if (problem !== null)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("saved/not-evidence", { file, problem }));
    const { at, from, smtp } = data;
    return { at, from, smtp: new Map(Object.entries(smtp)) };
}
/** What the schema cannot say: a date that exists, and messages that can be said. */
function contentProblem({ at, smtp }) {
    if (!(0,moment/* isMoment */.t_)(at))
        return `evidence/at ${at} is not a valid timestamp`;
    for (const [question, result] of Object.entries(smtp)) {
        const problem = (0,answer_messages/* smtpMessageProblem */.X)(result);
        if (problem !== null)
            return `evidence/smtp/${question} ${problem}`;
    }
    return null;
}


/***/ }))

};
