export const id = 852;
export const ids = [852];
export const modules = {

/***/ 88852:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEvidence: () => (/* binding */ readEvidence)
});

// UNUSED EXPORTS: formatEvidence

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
    const tool = { name: "mail-policy", version: packageJson.version };
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
