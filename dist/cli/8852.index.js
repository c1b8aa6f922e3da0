export const id = 8852;
export const ids = [8852];
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
