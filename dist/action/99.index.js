export const id = 99;
export const ids = [99];
export const modules = {

/***/ 38838:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reasonProblem),
/* harmony export */   X: () => (/* binding */ smtpMessageProblem)
/* harmony export */ });
const STEPS = { greeting: true, EHLO: true, HELO: true, STARTTLS: true };
const AT_ADDRESS = { address: "text" };
const WITH_CODE = { address: "text", code: "text" };
const WITH_TIME = { address: "text", ms: "number or null" };
const WITH_PROBLEM = { address: "text", problem: "message" };
const WITH_LIMIT = { limit: "number" };
const NOTHING = {};
const SHAPES = {
    "cause/bogus": NOTHING,
    "cause/question": { question: "text", reason: "message" },
    "cause/several": { causes: "messages" },
    "source/rrset": { type: "text", name: "text" },
    "deadline/run": { ms: "number" },
    "deadline/smtp": { ms: "number" },
    "deadline/stopped": NOTHING,
    "snapshot/unobserved": NOTHING,
    "comparison/history-not-read": { name: "text", problem: "text" },
    "history/other-policy": { config: "text" },
    "limitation/kept-reports": { name: "text", problem: "text" },
    "dns/alias-chain": { name: "text", limit: "number" },
    "dns/alias-loop": { name: "text" },
    "dns/connection-closed": NOTHING,
    "dns/empty-answer": NOTHING,
    "dns/error-code": { rcode: "number", errors: "messages" },
    "dns/extended-error": { code: "number", text: "text" },
    "dns/extended-errors": { errors: "messages" },
    "dns/falsified": { errors: "messages" },
    "dns/given-up": { count: "number", domains: "texts" },
    "dns/handshake-closed": NOTHING,
    "dns/http-status": { status: "number or null" },
    "dns/malformed": { problem: "message" },
    "dns/media-type": { type: "text or null", expected: "text" },
    "dns/no-answer": { ms: "number" },
    "dns/not-a-name": { name: "text" },
    "dns/nxdomain-with-records": NOTHING,
    "dns/offline": NOTHING,
    "dns/records-elsewhere": { owner: "text" },
    "dns/referral": NOTHING,
    "dns/resolver-closed": NOTHING,
    "dns/response-size": WITH_LIMIT,
    "dns/system-error": { error: "text" },
    "dns/timeout": NOTHING,
    "dns/truncated": NOTHING,
    "dns/two-cnames": { name: "text" },
    "dns/unconfirmed": { reason: "message" },
    "file/in-git": NOTHING,
    "file/leads-into-git": NOTHING,
    "file/leads-out": NOTHING,
    "file/missing": NOTHING,
    "file/not-a-file": NOTHING,
    "file/outside": NOTHING,
    "file/steps": WITH_LIMIT,
    "file/unreadable": { error: "text" },
    "file/untracked": NOTHING,
    "https/cut-short": { address: "text", stage: { tls: true, answer: true }, code: "text or null" },
    "https/failures": { failures: "messages" },
    "https/no-address": { host: "text" },
    "https/no-close-notify": AT_ADDRESS,
    "https/no-handshake": WITH_PROBLEM,
    "https/no-route": WITH_CODE,
    "https/not-a-host": { host: "text" },
    "https/not-http": { address: "text", code: "text", error: "text" },
    "https/not-public": { host: "text", addresses: "messages" },
    "https/offline": NOTHING,
    "https/refused": AT_ADDRESS,
    "https/special-address": { address: "text", use: "text" },
    "https/timeout": {
        address: "text",
        stage: { connect: true, tls: true, http: true, body: true },
        ms: "number or null",
    },
    "https/unreachable": WITH_CODE,
    "proxy/not-http": { proxy: "text", code: "text" },
    "proxy/own-data": { proxy: "text", status: "number" },
    "proxy/status": { proxy: "text", status: "number" },
    "proxy/unreachable": { proxy: "text", code: "text" },
    "reports/dmarc/no-domain": NOTHING,
    "reports/dmarc/no-value": { element: "text" },
    "reports/dmarc/record": { number: "number", problem: "message" },
    "reports/dmarc/records": { faults: "number", count: "number", first: "message" },
    "reports/ended": {},
    "reports/file": { problem: "text" },
    "reports/foreign": { domain: "text" },
    "reports/gzip": NOTHING,
    "reports/json/invalid": NOTHING,
    "reports/json/no-report": NOTHING,
    "reports/mail": NOTHING,
    "reports/mail-total": { mebibytes: "number" },
    "reports/mail/attachments": { most: "number" },
    "reports/mail/lines": { most: "number" },
    "reports/mail/parts": { most: "number" },
    "reports/nested": { most: "number" },
    "reports/no-report": NOTHING,
    "reports/organisation": NOTHING,
    "reports/part": { steps: "parts", reason: "message" },
    "reports/period/backwards": { begin: "text", end: "text" },
    "reports/period/future": { begin: "text" },
    "reports/period/long": { days: "number", most: "number" },
    "reports/period/none": NOTHING,
    "reports/tls-rpt/count": { number: "number" },
    "reports/tls-rpt/no-domain": { number: "number" },
    "reports/tls-rpt/no-policies": NOTHING,
    "reports/tls-rpt/policies": { most: "number" },
    "reports/tls-rpt/policy-type": { number: "number" },
    "reports/too-large": { mebibytes: "number" },
    "reports/too-many": { day: "text", most: "number" },
    "reports/total": { gibibytes: "number" },
    "reports/xml/attributes": NOTHING,
    "reports/xml/between-tags": NOTHING,
    "reports/xml/depth": NOTHING,
    "reports/xml/doctype": NOTHING,
    "reports/xml/malformed": { line: "number", column: "number" },
    "reports/xml/root": { name: "text" },
    "reports/zip": NOTHING,
    "reports/zip/encrypted": NOTHING,
    "reports/zip/entries": { most: "number" },
    "smtp/blocked": { failures: "messages" },
    "smtp/connect-timed-out": AT_ADDRESS,
    "smtp/connect-timeout": WITH_TIME,
    "smtp/endless": NOTHING,
    "smtp/handshake-timeout": WITH_TIME,
    "smtp/hung-up": { address: "text", step: STEPS },
    "smtp/injection": AT_ADDRESS,
    "smtp/legacy-not-tried": { reason: "message" },
    "smtp/line-length": WITH_LIMIT,
    "smtp/mixed-codes": NOTHING,
    "smtp/no-ehlo": { address: "text", code: "number", text: "text" },
    "smtp/no-handshake": WITH_PROBLEM,
    "smtp/no-starttls": AT_ADDRESS,
    "smtp/not-a-reply": NOTHING,
    "smtp/not-public": { address: "text", use: "text" },
    "smtp/not-smtp": WITH_PROBLEM,
    "smtp/not-tried": AT_ADDRESS,
    "smtp/off": NOTHING,
    "smtp/offline": NOTHING,
    "smtp/refused": AT_ADDRESS,
    "smtp/reply": { address: "text", step: STEPS, code: "number", text: "text" },
    "smtp/slow": { address: "text", ms: "number" },
    "smtp/timeout": { address: "text", step: STEPS, ms: "number or null" },
    "smtp/unasked": AT_ADDRESS,
    "smtp/unreachable": WITH_CODE,
    "tls/certificate-expired": { at: "text" },
    "tls/certificate-names": { names: "texts", count: "number", host: "text" },
    "tls/certificate-not-yet-valid": { at: "text" },
    "tls/chain-expired": NOTHING,
    "tls/error": { code: "text", error: "text", offered: { modern: true, legacy: true } },
    "tls/hung-up": NOTHING,
    "tls/late-refusal": { code: "text" },
    "tls/no-certificate": NOTHING,
    "tls/untrusted": { issuer: "text", code: "text" },
    "wire/extended-error": NOTHING,
    "wire/id": NOTHING,
    "wire/label-count": NOTHING,
    "wire/label-past-message": NOTHING,
    "wire/label-type": { octet: "number" },
    "wire/labels-overlap": NOTHING,
    "wire/name-length": WITH_LIMIT,
    "wire/name-past-message": NOTHING,
    "wire/name-past-record": NOTHING,
    "wire/not-an-answer": NOTHING,
    "wire/opcode": NOTHING,
    "wire/other-question": NOTHING,
    "wire/overrun": { octet: "number", end: "number" },
    "wire/pointer-count": WITH_LIMIT,
    "wire/pointer-forward": { octet: "number" },
    "wire/question-count": { count: "number" },
    "wire/too-short": { octets: "number" },
    "wire/trailing-octets": { count: "number", type: "text" },
    "wire/two-opt": NOTHING,
};
const PART_KINDS = new Set(["message", "attachment", "file"]);
/** Project limit: messages in messages; ours go four deep. */
const MAX_DEPTH = 8;
/** What is wrong with the reason of an answer, where there is one; null: nothing. */
function reasonProblem(reason) {
    return reason === undefined ? null : messageProblem(reason);
}
/** What is wrong with a message of a mail server's answer; null: nothing. */
function smtpMessageProblem(result) {
    if (result.kind !== "tls")
        return messageProblem(result.reason);
    const { session, legacy } = result;
    return (reasonProblem(session.distrust ?? undefined) ??
        reasonProblem(legacy?.state === "unknown" ? legacy.reason : undefined));
}
/** What is wrong with a value that ought to be a message of a port; null: nothing. */
function messageProblem(value, depth = 0) {
    if (depth > MAX_DEPTH)
        return `has more than ${MAX_DEPTH} messages inside each other`;
    if (!isObject(value) || typeof value["code"] !== "string")
        return "is not a message";
    const { code, values, ...others } = value;
    if (!Object.hasOwn(SHAPES, code))
        return `has an unknown code ${JSON.stringify(code.slice(0, 100))}`;
    const shapes = SHAPES[code];
    const keys = Object.keys(shapes);
    const isWhole = keys.length === 0 ? values === undefined : isObject(values);
    if (!isWhole || Object.keys(others).length > 0)
        return `has other parts than ${code}`;
    const given = (values ?? {});
    if (Object.keys(given).length !== keys.length)
        return `has other values than ${code}`;
    for (const [key, shape] of Object.entries(shapes)) {
        if (!Object.hasOwn(given, key))
            return `has other values than ${code}`;
        const problem = valueProblem(given[key], shape, depth);
        if (problem !== null)
            return `${code}: ${key} ${problem}`;
    }
    return null;
}
function valueProblem(value, shape, depth) {
    if (typeof shape === "object")
        return typeof value === "string" && Object.hasOwn(shape, value) ? null : "is not a known word";
    if (value === null && shape.endsWith(" or null"))
        return null;
    if (shape.startsWith("number"))
        return typeof value === "number" ? null : "is not a number";
    const isMessage = shape.startsWith("message");
    const problemOf = (one) => typeof one === "string" && !isMessage ? null : messageProblem(one, depth + 1);
    if (!shape.endsWith("s"))
        return problemOf(value);
    if (!Array.isArray(value))
        return "is not a list";
    if (shape === "parts")
        return value.every(isNumberedPart) ? null : "is not a list of parts";
    return value.map(problemOf).find((problem) => problem !== null) ?? null;
}
function isNumberedPart(value) {
    return isObject(value) && typeof value["number"] === "number" && PART_KINDS.has(value["kind"]);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })),

/***/ 27216:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile),
/* harmony export */   U: () => (/* binding */ describeReadError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38674);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50564);
// JSON files of our own making, brought back by the user: read within bounds.





/** Ten thousand domains fill about 300 MB; a larger file is not ours. */
const MAX_FILE_MIB = 512;
/** The JSON of a file; `kind` names it in errors. An AuditError says why it is not available. */
function readJsonFile(file, kind) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stat.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("file/not-regular")); // a pipe or device may never end
        if (stat.size > MAX_FILE_MIB * 2 ** 20)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("file/too-large", { mebibytes: MAX_FILE_MIB }));
        const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
        if ("problem" in parsed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N(parsed.problem);
        return parsed.value;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("saved/cannot-read", { kind, file, reason: describeReadError(error) }));
    }
}
/** Why a file could not be read; Node's own words where there are no others. */
function describeReadError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N || !(error instanceof Error))
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error);
    const { code = "" } = error;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("file/read-problem", { code, detail: error.message });
}


/***/ })),

/***/ 35491:
/***/ ((function (module) {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/snapshot.schema.json","title":"mail-policy snapshot","description":"All input of one run from the network: DNS answers, HTTPS results and mail server results, by question. `mail-policy check --replay` uses only these.","type":"object","additionalProperties":false,"required":["version","tool","at","offline","resolvers","dns","https"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"$ref":"#/$defs/moment"},"offline":{"type":"boolean"},"shard":{"description":"Which part of a run this is (`--shard`), and what the shards of one run have in common; missing where it is a whole run.","type":"object","additionalProperties":false,"required":["number","of","run"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"run":{"type":"object","additionalProperties":false,"required":["policy","files","view","base"],"properties":{"policy":{"description":"SHA-256 of the policy.","type":"string","pattern":"^[0-9a-f]{64}$"},"files":{"description":"Digest of the policy and the files it names.","type":"string","pattern":"^[0-9a-f]{16}$"},"view":{"enum":["live","planned","auto"]},"base":{"description":"Digest of the policy of the base commit and the files it names; `none` without one, `unread` if that policy could not be read.","type":"string","pattern":"^([0-9a-f]{64}|none|unread)$"}}}}},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"type":["boolean","null"]}}}},"dns":{"description":"Answers by `TYPE name`.","type":"object","additionalProperties":{"$ref":"#/$defs/dnsAnswer"}},"https":{"description":"Results by URL and the addresses of its host.","type":"object","additionalProperties":{"$ref":"#/$defs/httpsResult"}},"smtp":{"description":"Mail server results on port 25, by `smtp://[address] name`; missing in older snapshots.","type":"object","additionalProperties":{"$ref":"#/$defs/smtpAnswer"}},"reports":{"description":"What the run knew of received reports; missing where its policy names none, and in older snapshots.","type":"object","additionalProperties":false,"required":["keptProblem","sources","unread","problems","problemCount","evidence"],"properties":{"keptProblem":{"description":"Why what the history kept is not part of it, as a message; null where it is.","type":["object","null"]},"sources":{"description":"By kind of report: whether there were files or kept reports; `unobserved`: not looked for.","type":"object","propertyNames":{"enum":["tls-rpt","dmarc"]},"additionalProperties":{"enum":["read","empty","unobserved"]}},"unread":{"description":"Number of files and parts that may hold a report and could not be read.","type":"integer","minimum":0},"problems":{"description":"The first files with something that does not count, each with the reason as a message.","type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["file","reason"],"properties":{"file":{"type":"string","maxLength":4096},"reason":{"type":"object"}}}},"problemCount":{"description":"How many parts of files do not count.","type":"integer","minimum":0},"newAddresses":{"description":"Addresses that send mail in the name of its domains and that the last recorded run did not know; null without such a run. Missing in older snapshots.","type":["object","null"],"additionalProperties":false,"required":["since","domains"],"properties":{"since":{"$ref":"#/$defs/moment"},"domains":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"array","items":{"type":"string","maxLength":45}}}}},"evidence":{"description":"Of its domains, as evidence.json (evidence.schema.json).","type":"object"}}}},"$defs":{"moment":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"security":{"enum":["secure","insecure","bogus","indeterminate"]},"name":{"description":"Lower case, no trailing dot; 255 octets, each written with up to four characters.","type":"string","maxLength":1020},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"octets":{"description":"One character per octet.","type":"string","pattern":"^[\\\\u0000-\\\\u00ff]*$"},"hex":{"type":"string","pattern":"^([0-9a-f]{2})*$"},"texts":{"type":"array","items":{"type":"string"}},"message":{"description":"A sentence as data: its code, and the values it takes; texts among them may be messages again.","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string"},"values":{"type":"object"}}},"u8":{"type":"integer","minimum":0,"maximum":255},"u16":{"type":"integer","minimum":0,"maximum":65535},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"record":{"type":"object","required":["name","ttl","type","data"],"propertyNames":{"enum":["name","ttl","type","data"]},"properties":{"name":{"$ref":"#/$defs/name"},"ttl":{"$ref":"#/$defs/u32"},"data":{"type":"object"}},"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"const":"A"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9.]{7,15}$"}}}}},{"properties":{"type":{"const":"AAAA"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$"}}}}},{"properties":{"type":{"const":"CNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"DNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"NS"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"PTR"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"MX"},"data":{"additionalProperties":false,"required":["preference","exchange"],"properties":{"preference":{"$ref":"#/$defs/u16"},"exchange":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"SRV"},"data":{"additionalProperties":false,"required":["priority","weight","port","target"],"properties":{"priority":{"$ref":"#/$defs/u16"},"weight":{"$ref":"#/$defs/u16"},"port":{"$ref":"#/$defs/u16"},"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"TXT"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SPF"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SOA"},"data":{"additionalProperties":false,"required":["mname","rname","serial","refresh","retry","expire","minimum"],"properties":{"mname":{"$ref":"#/$defs/name"},"rname":{"$ref":"#/$defs/name"},"serial":{"$ref":"#/$defs/u32"},"refresh":{"$ref":"#/$defs/u32"},"retry":{"$ref":"#/$defs/u32"},"expire":{"$ref":"#/$defs/u32"},"minimum":{"$ref":"#/$defs/u32"}}}}},{"properties":{"type":{"const":"TLSA"},"data":{"additionalProperties":false,"required":["usage","selector","matching","data"],"properties":{"usage":{"$ref":"#/$defs/u8"},"selector":{"$ref":"#/$defs/u8"},"matching":{"$ref":"#/$defs/u8"},"data":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DS"},"data":{"additionalProperties":false,"required":["keyTag","algorithm","digestType","digest"],"properties":{"keyTag":{"$ref":"#/$defs/u16"},"algorithm":{"$ref":"#/$defs/u8"},"digestType":{"$ref":"#/$defs/u8"},"digest":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DNSKEY"},"data":{"additionalProperties":false,"required":["flags","protocol","algorithm","key"],"properties":{"flags":{"$ref":"#/$defs/u16"},"protocol":{"$ref":"#/$defs/u8"},"algorithm":{"$ref":"#/$defs/u8"},"key":{"$ref":"#/$defs/hex"}}}}}]},"dnsAnswer":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["records","owner","aliases","security"],"properties":{"kind":{"const":"records"},"signature":{"description":"From when until when the records are signed.","type":"object","required":["from","until"],"properties":{"from":{"$ref":"#/$defs/moment"},"until":{"$ref":"#/$defs/moment"}},"additionalProperties":false},"records":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/record"}},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["owner","aliases","security"],"properties":{"kind":{"enum":["nodata","nxdomain"]},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","servfail","refused","unreachable","malformed","undecided","offline","deadline","given-up","unobserved"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"$ref":"#/$defs/texts"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"httpsResult":{"type":"object","required":["kind","address","certificate"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["status","contentType","body","overflow"],"properties":{"kind":{"const":"response"},"status":{"type":"integer"},"contentType":{"type":["string","null"]},"body":{"$ref":"#/$defs/octets"},"overflow":{"type":"boolean"},"address":{"type":["string","null"]},"certificate":{"$ref":"#/$defs/certificate"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["no-address","dns","refused-address","connect","certificate","tls","http","incomplete","timeout","offline","deadline","unobserved"]},"reason":{"$ref":"#/$defs/message"},"address":{"type":["string","null"]},"certificate":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/certificate"}]}},"additionalProperties":false}]},"smtpTalk":{"description":"The server\'s replies before TLS.","type":"object","required":["greeting","capabilities"],"properties":{"greeting":{"anyOf":[{"type":"null"},{"type":"object","required":["code","lines"],"properties":{"code":{"type":"integer","minimum":200,"maximum":599},"lines":{"$ref":"#/$defs/texts"}},"additionalProperties":false}]},"capabilities":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"tlsSession":{"type":"object","required":["protocol","cipher","keyExchange","chain","distrust"],"properties":{"protocol":{"type":"string"},"cipher":{"type":"string"},"keyExchange":{"type":["string","null"]},"chain":{"description":"DER as base64, leaf first; 64 KiB in all.","type":"array","maxItems":102,"items":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","maxLength":87384}},"omitted":{"description":"Number of further certificates the server sent; missing if none.","type":"integer","minimum":1},"distrust":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/message"}]}},"additionalProperties":false},"legacyTls":{"type":"object","required":["state"],"discriminator":{"propertyName":"state"},"oneOf":[{"required":["protocol"],"properties":{"state":{"const":"accepted"},"protocol":{"type":"string"}},"additionalProperties":false},{"properties":{"state":{"const":"refused"}},"additionalProperties":false},{"required":["reason"],"properties":{"state":{"const":"unknown"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"smtpResult":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["talk","session"],"properties":{"kind":{"const":"tls"},"talk":{"$ref":"#/$defs/smtpTalk"},"session":{"$ref":"#/$defs/tlsSession"},"legacy":{"$ref":"#/$defs/legacyTls","description":"Missing where one key type was asked for."}},"additionalProperties":false},{"required":["talk","cause","reason"],"properties":{"kind":{"const":"plaintext"},"talk":{"$ref":"#/$defs/smtpTalk"},"cause":{"enum":["rejected","not-offered","refused","injection","handshake","protocol"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","connect","unreachable","closed","temporary","refused-address","blocked","off","offline","deadline","slow","unobserved"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"smtpAnswer":{"description":"A measurement with its time, and its machine if another one measured.","type":"object","required":["result","at","from"],"properties":{"result":{"$ref":"#/$defs/smtpResult"},"at":{"$ref":"#/$defs/moment"},"from":{"type":["string","null"]}},"additionalProperties":false}}}');

/***/ }))

};
