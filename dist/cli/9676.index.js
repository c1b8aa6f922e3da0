export const id = 9676;
export const ids = [9676];
export const modules = {

/***/ 23621:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ weakestSecurity)
/* harmony export */ });
/** From the least trustworthy. */
const WEAKEST_FIRST = ["bogus", "indeterminate", "insecure", "secure"];
/** A chain is as trustworthy as its weakest part. */
function weakestSecurity(a, b) {
    return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}


/***/ })),

/***/ 88841:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ dnsQuestionKey),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   eE: () => (/* binding */ AnswerStore)
/* harmony export */ });
/** So many answers that came or were wanted last are kept as they are, and up to as many more: those are wanted again soonest. */
const RECENT = 512;
/** Joined: the key of a map is held, and V8 holds a text made of a template together with its parts. */
const dnsQuestionKey = (name, type) => [type, name].join(" ");
/** The failures among answers. */
function* failuresOf(answers) {
    if (answers instanceof AnswerStore)
        yield* answers.failures();
    else
        for (const [, answer] of answers)
            if (answer.kind === "failure")
                yield answer;
}
class AnswerStore {
    #texts = new Map();
    #recent = new Map();
    #lessRecent = new Map();
    get size() {
        return this.#texts.size;
    }
    get(question) {
        const recent = this.#recent.get(question);
        if (recent !== undefined)
            return recent;
        const text = this.#texts.get(question);
        if (text === undefined)
            return undefined;
        const answer = this.#lessRecent.get(question) ?? unpack(text, question);
        this.#remember(question, answer);
        return answer;
    }
    set(question, answer) {
        this.#texts.set(question, pack(answer, question));
        this.#remember(question, answer);
    }
    keys() {
        return this.#texts.keys();
    }
    *[Symbol.iterator]() {
        for (const [question, text] of this.#texts)
            yield [question, unpack(text, question)];
    }
    /** The answers that are failures; the others are not read. */
    *failures() {
        for (const text of this.#texts.values())
            if (text.startsWith("{"))
                yield JSON.parse(text);
    }
    #remember(question, answer) {
        this.#recent.set(question, answer);
        if (this.#recent.size <= RECENT)
            return;
        this.#lessRecent = this.#recent;
        this.#recent = new Map();
    }
}
const KINDS = ["records", "nodata", "nxdomain"];
const SECURITIES = ["secure", "insecure", "bogus", "indeterminate"];
/** The texts of answers without records, aliases and reason, by kind and security: one text for all of a run. */
const EMPTY_ANSWERS = KINDS.map((_, kind) => SECURITIES.map((_each, security) => JSON.stringify([kind, security])));
/** A failure as it is, an object; of another answer a list. */
function pack(answer, question) {
    if (answer.kind === "failure")
        return JSON.stringify(answer);
    const { kind, security, owner, aliases, reason } = answer;
    const name = nameIn(question);
    if (kind !== "records" && owner === name && aliases.length === 0 && reason === undefined)
        return EMPTY_ANSWERS[KINDS.indexOf(kind)]?.[SECURITIES.indexOf(security)];
    const type = typeIn(question);
    const isRecords = kind === "records";
    const packed = [
        KINDS.indexOf(kind),
        SECURITIES.indexOf(security),
        isRecords ? answer.records.map((rr) => (rr.name === owner && rr.type === type ? [rr.ttl, rr.data] : rr)) : 0,
        owner === name ? 0 : owner,
        aliases.length === 0 ? 0 : aliases,
        reason ?? 0,
        (isRecords ? answer.signature : undefined) ?? 0,
    ];
    while (packed.at(-1) === 0 && packed.length > 2)
        packed.pop();
    return JSON.stringify(packed);
}
/** The same answer again, its members in the order in which the client gives them. */
function unpack(text, question) {
    const data = JSON.parse(text);
    if (!Array.isArray(data))
        return data;
    const [kindAt, securityAt, records = 0, owner = 0, aliases = 0, reason = 0, signature = 0] = data;
    const name = owner === 0 ? nameIn(question) : owner;
    const kind = KINDS[kindAt];
    const rest = {
        owner: name,
        aliases: aliases === 0 ? [] : aliases,
        security: SECURITIES[securityAt],
        ...(reason === 0 ? {} : { reason }),
        ...(signature === 0 ? {} : { signature }),
    };
    if (records === 0)
        return { kind, ...rest };
    const type = typeIn(question);
    const read = records.map((rr) => (Array.isArray(rr) ? { name, ttl: rr[0], type, data: rr[1] } : rr));
    return { kind, records: read, ...rest };
}
function typeIn(question) {
    return question.slice(0, question.indexOf(" "));
}
function nameIn(question) {
    return question.slice(question.indexOf(" ") + 1);
}


/***/ })),

/***/ 28723:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   LA: () => (/* binding */ startSmtpDeadline),
/* harmony export */   mH: () => (/* binding */ withRunDeadline)
/* harmony export */ });
/* unused harmony exports startDeadline, startRunDeadline */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
// The deadline of a run, or of a part of it: pending questions are then answered at once, with the reason.


class Deadline {
    #controller = new AbortController();
    #expiryListeners = new Set();
    #expiryReason = null;
    constructor() {
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.signal); // one for each resolver, commit and process that is to end
    }
    /** Why the time is up; null while it is not. */
    get expiryReason() {
        return this.#expiryReason;
    }
    /** Aborts after all who waited have been answered. */
    get signal() {
        return this.#controller.signal;
    }
    /** What `start` comes to; `onExpiry` where the time is up first, or was before it began. */
    within(start, onExpiry) {
        if (this.#expiryReason !== null)
            return Promise.resolve(onExpiry(this.#expiryReason));
        return new Promise((resolve, reject) => {
            const expire = (reason) => resolve(onExpiry(reason));
            this.#expiryListeners.add(expire);
            const isInTime = () => this.#expiryListeners.delete(expire);
            start().then((value) => isInTime() && resolve(value), (error) => isInTime() && reject(error));
        });
    }
    /** The time is up. */
    end(reason) {
        if (this.#expiryReason !== null)
            return;
        this.#expiryReason = reason;
        for (const expire of this.#expiryListeners)
            expire(reason);
        this.#expiryListeners.clear();
        this.#controller.abort(new Error(reason.code));
    }
}
/** A deadline in `ms` milliseconds, or with the one it is a part of. `close` stops the clock. */
function startDeadline(ms, reason, parent) {
    const deadline = new Deadline();
    const timer = setTimeout(() => deadline.end(reason), ms);
    if (parent !== undefined)
        timer.unref(); // the process waits for the whole alone
    const endWithParent = () => deadline.end(parent?.expiryReason ?? reason);
    if (parent?.signal.aborted === true)
        endWithParent();
    parent?.signal.addEventListener("abort", endWithParent, { once: true });
    return Object.assign(deadline, { close: () => clearTimeout(timer) });
}
/** The deadline of a run. */
function startRunDeadline(ms) {
    return startDeadline(ms, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("deadline/run", { ms }));
}
/** Does the work of a run, which has `ms` milliseconds, or until it is stopped; the clock stops with it. */
async function withRunDeadline(ms, work, stop) {
    const deadline = startRunDeadline(ms);
    const end = () => deadline.end(STOPPED);
    stop?.addEventListener("abort", end, { once: true });
    if (stop?.aborted === true)
        end();
    try {
        return await work(deadline);
    }
    finally {
        stop?.removeEventListener("abort", end);
        deadline.close();
    }
}
const STOPPED = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("deadline/stopped");
/** The deadline of what a run asks mail servers. */
function startSmtpDeadline(ms, run) {
    return startDeadline(ms, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("deadline/smtp", { ms }), run);
}


/***/ })),

/***/ 74293:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withEvidence)
/* harmony export */ });
/* harmony import */ var _smtp_limitations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9153);
/* harmony import */ var _tape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42574);


/**
 * `live` with the evidence before it: what was measured is not measured again. Of several files the latest counts that
 * reached the server; whether it is too old is judged per domain.
 */
function withEvidence(evidence, live) {
    const latestFirst = evidence.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return {
        probe(address, name, domain, keyType) {
            const answerIn = ({ at, from, smtp }, type) => {
                const result = smtp.get((0,_tape_js__WEBPACK_IMPORTED_MODULE_0__/* .smtpProbeKey */ .iQ)(address, name, type));
                return result === undefined || !(0,_smtp_limitations_js__WEBPACK_IMPORTED_MODULE_1__/* .wasAsked */ .g)(result) ? [] : [{ result, at, from }];
            };
            const isReached = (file) => answerIn(file).some(({ result }) => result.kind !== "failure");
            const file = latestFirst.find(isReached) ?? latestFirst.find((each) => answerIn(each).length > 0);
            // the certificates of a server are those of one measurement
            const [measured] = file === undefined ? [] : answerIn(file, keyType);
            return measured === undefined ? live.probe(address, name, domain, keyType) : Promise.resolve(measured);
        },
    };
}


/***/ })),

/***/ 9153:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wasAsked),
/* harmony export */   o: () => (/* binding */ smtpLimitations)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** Each once; answers measured elsewhere say nothing of here. */
function smtpLimitations(answers) {
    const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
    const failures = here.filter((result) => result.kind === "failure");
    if (failures.some(({ cause }) => cause === "off"))
        return [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("limitation/smtp-off")];
    const blocked = failures.filter(({ cause }) => cause === "blocked");
    if (blocked.length > 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedUniqueMessages */ .Lq)(blocked.map(({ reason }) => reason));
    const asked = here.filter(wasAsked);
    const isSilent = asked.length > 0 && !asked.some(hasAnswered);
    return isSilent ? [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("limitation/port-25")] : [];
}
const NOT_ASKED_CAUSES = [
    "refused-address",
    "blocked",
    "off",
    "offline",
    "deadline",
    "slow",
    "unobserved",
];
/** Whether the address was asked at all; else its failure says nothing of it. */
function wasAsked(result) {
    return result.kind !== "failure" || !NOT_ASKED_CAUSES.includes(result.cause);
}
/** Whether it spoke: a firewall on the way refuses connections too, or takes them and hangs up. */
function hasAnswered(result) {
    return result.kind !== "failure" || result.cause === "temporary";
}


/***/ })),

/***/ 42574:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ record),
  eZ: () => (/* binding */ replay),
  iQ: () => (/* binding */ smtpProbeKey)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(88841);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
;// CONCATENATED MODULE: ./lib/src/sources/https-question.js
// What an HTTPS GET asks, and that it is asked once per run: the policy host's addresses are part of the question.


/** The port Https over a fetcher, which gets each question once per run; failures are cached too. */
function cachedHttps(fetch) {
    const answers = new Map();
    return {
        async get(host, path, dns) {
            const question = await resolveQuestion(host, path, dns);
            const key = httpsQuestionKey(question);
            const answer = answers.get(key) ?? fetch(question);
            answers.set(key, answer);
            return answer;
        },
    };
}
/** The question as a text, the same wherever the same is asked. */
function httpsQuestionKey({ host, path, addresses, failures }) {
    return [`https://${host}${path}`, ...[...addresses, ...failures.map(({ cause }) => cause)].toSorted()].join(" ");
}
/** Looks the host up; how long that may take is for `dns` to bound. */
async function resolveQuestion(host, path, dns) {
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const failures = answers.flatMap((answer, i) => {
        const failure = lookupFailure(answer);
        const question = { type: i === 0 ? "A" : "AAAA", name: host };
        return failure === null ? [] : [{ ...failure, reason: (0,cause/* openQuestion */.R0)(question, failure.reason) }];
    });
    const addresses = answers.flatMap((answer) => answer.kind === "records" && lookupFailure(answer) === null ? answer.records.map(({ data }) => data.address) : []);
    return { host, path, addresses: [...new Set(addresses)], failures };
}
/** Why an answer cannot be used; null if it can. */
function lookupFailure(answer) {
    if (answer.kind === "failure")
        return { cause: answer.cause, reason: answer.reason };
    return answer.security === "bogus" ? { cause: "bogus", reason: (0,message/* message */.iU)("cause/bogus") } : null; // RFC 4035 \u00a75.5: not to be used
}

;// CONCATENATED MODULE: ./lib/src/sources/tape.js



/** What is asked of a mail server, as a question. */
const smtpProbeKey = (address, name, keyType) => [`smtp://[${address}]`, name, ...(keyType === undefined ? [] : [keyType])].join(" ");
/** The ports, with every answer noted on the tape: what is asked again must get the same one. */
function record({ dns, fetch, smtp }, tape) {
    return {
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                tape.dns.set((0,answer_store/* dnsQuestionKey */.Z$)(name, type), answer);
                return answer;
            },
        },
        https: cachedHttps(async (question) => {
            const result = await fetch(question);
            tape.https.set(httpsQuestionKey(question), result);
            return result;
        }),
        smtp: {
            async probe(address, name, domain, keyType) {
                const answer = await smtp.probe(address, name, domain, keyType);
                tape.smtp.set(smtpProbeKey(address, name, keyType), answer);
                return answer;
            },
        },
    };
}
const UNOBSERVED = (0,message/* message */.iU)("snapshot/unobserved");
/** The ports, answered from the tape alone; `at` (ISO 8601) is the moment it was recorded. */
function replay(tape, at) {
    return {
        dns: {
            query(name, type) {
                const answer = tape.dns.get((0,answer_store/* dnsQuestionKey */.Z$)(name, type));
                return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
            },
        },
        https: cachedHttps((question) => {
            const result = tape.https.get(httpsQuestionKey(question));
            return Promise.resolve(result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null });
        }),
        smtp: {
            probe(address, name, _domain, keyType) {
                const answer = tape.smtp.get(smtpProbeKey(address, name, keyType));
                return Promise.resolve(answer ?? { result: { kind: "failure", cause: "unobserved", reason: UNOBSERVED }, at, from: null });
            },
        },
    };
}


/***/ })),

/***/ 71159:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ currentTime),
  oT: () => (/* binding */ openJoined),
  GA: () => (/* binding */ openOffline),
  YW: () => (/* binding */ openReplay),
  eE: () => (/* binding */ recordingWorld)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(53289);
// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/src/sources/smtp-evidence.js
var smtp_evidence = __webpack_require__(74293);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/sources/snapshot.js
// Writes snapshot files (schema/snapshot.schema.json), which `read-snapshot` reads.


/** The snapshot as a file's text, its questions sorted, an answer at a time. */
function* formatSnapshot({ at, offline, resolvers, reports, tape }, shard = null) {
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    const part = shard === null ? {} : { shard };
    const head = JSON.stringify({ version: 1, tool, at, offline, ...part, resolvers }, null, INDENT);
    yield head.slice(0, -"\n}".length);
    yield* formatAnswers("dns", tape.dns);
    yield* formatAnswers("https", tape.https);
    yield* formatAnswers("smtp", tape.smtp);
    if (reports !== null)
        yield* formatReports(reports);
    yield "\n}\n";
}
const INDENT = 1;
/** `domains` last: one at a time. */
function* formatReports({ evidence, ...rest }) {
    const { domains, ...head } = evidence;
    const text = JSON.stringify({ ...rest, evidence: head });
    yield `,\n "reports": ${text.slice(0, -"}}".length)},"domains":{`;
    let separator = "";
    for (const [name, domain] of Object.entries(domains)) {
        yield `${separator}\n  ${JSON.stringify(name)}: ${JSON.stringify(domain)}`;
        separator = ",";
    }
    yield "\n }}}";
}
/** A member of the snapshot, with the comma before it. */
function* formatAnswers(member, answers) {
    yield `,\n "${member}": {`;
    let separator = "";
    for (const question of [...answers.keys()].toSorted(order/* compareText */.n)) {
        const answer = JSON.stringify(answers.get(question), null, INDENT);
        yield `${separator}\n  ${JSON.stringify(question)}: ${answer.replaceAll("\n", "\n  ")}`;
        separator = ",";
    }
    yield separator === "" ? "}" : "\n }";
}

// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(88841);
// EXTERNAL MODULE: ./lib/src/sources/tape.js + 1 modules
var sources_tape = __webpack_require__(42574);
;// CONCATENATED MODULE: ./lib/src/sources/world.js







const currentTime = () => new Date().toISOString();
/** A world that answers nothing but what was measured on port 25 elsewhere. */
function openOffline(moment, offlineDns, evidence) {
    const at = moment ?? currentTime();
    const notFetched = {
        kind: "failure",
        cause: "offline",
        reason: (0,message/* message */.iU)("https/offline"),
        address: null,
        certificate: null,
    };
    const notProbed = { kind: "failure", cause: "offline", reason: (0,message/* message */.iU)("smtp/offline") };
    const smtp = { probe: () => Promise.resolve({ result: notProbed, at, from: null }) };
    return recordingWorld({ at, offline: true, isProbing: false, resolvers: () => [], close: () => undefined }, { dns: offlineDns, fetch: () => Promise.resolve(notFetched), smtp: (0,smtp_evidence/* withEvidence */.K)(evidence, smtp) }, { dns: new answer_store/* AnswerStore */.eE(), https: new Map(), smtp: new Map() });
}
/** A run that was put together, asked again; `gaps` are its missing shards. */
function openJoined(snapshot, at, gaps) {
    const world = openReplay(snapshot, at);
    const recorded = { reports: snapshot.reports, isPart: true };
    return { ...world, gaps, recorded, limitations: () => [...gaps.limitations, ...world.limitations()] };
}
/** An earlier run, asked again; `at` replaces its moment where given. */
function openReplay(snapshot, at) {
    const moment = at ?? snapshot.at;
    return {
        ...(0,sources_tape/* replay */.eZ)(snapshot.tape, snapshot.at),
        at: moment,
        offline: snapshot.offline,
        isProbing: false,
        resolvers: () => snapshot.resolvers,
        limitations: () => findLimitations(snapshot),
        runWithResolverCheck: (work) => work(),
        recorded: { reports: snapshot.reports, isPart: false },
        snapshot: (shard, reports = null) => formatSnapshot({ ...snapshot, at: moment, reports }, shard),
        smtpAnswers: () => snapshot.tape.smtp,
        close: () => undefined,
    };
}
/** A world that notes every answer; one whose sources may fail as a whole replaces `runWithResolverCheck`. */
function recordingWorld(rest, sources, tape) {
    let reportedResolvers = null;
    const resolvers = () => (reportedResolvers ??= rest.resolvers()); // the snapshot says what the report said, whatever shows later
    return {
        ...rest,
        resolvers,
        ...(0,sources_tape/* record */.g1)(sources, tape),
        limitations: () => findLimitations({ resolvers: resolvers(), offline: rest.offline, tape }),
        runWithResolverCheck: (work) => work(),
        snapshot: (shard, reports = null) => formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: resolvers(), reports, tape }, shard),
        smtpAnswers: () => tape.smtp,
    };
}
function findLimitations({ resolvers, offline, tape }) {
    if (offline)
        return [(0,message/* message */.iU)("limitation/offline")];
    const untrusted = resolvers
        .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
        .map(({ url }) => (0,message/* message */.iU)("limitation/resolver", { url }));
    return [
        ...untrusted,
        ...proxyLimitations(tape),
        ...deadlineLimitations(tape),
        ...(0,limitations/* smtpLimitations */.o)(tape.smtp.values()),
    ];
}
/** Hosts whose address a proxy chose, which may not be one of those in DNS. */
function proxyLimitations({ https }) {
    const hosts = [...https].flatMap(([question, result]) => result.kind === "response" && result.address === null ? [new URL(question.split(" ", 1)[0] ?? "").hostname] : []);
    return hosts.length === 0 ? [] : [(0,message/* message */.iU)("limitation/proxy-address", { hosts: [...new Set(hosts)].toSorted() })];
}
/** Why a run did not ask all that it wanted to know. */
function deadlineLimitations({ dns, https, smtp }) {
    const reasons = [];
    for (const answer of (0,answer_store/* failuresOf */.dJ)(dns))
        if (answer.cause === "deadline" || answer.cause === "given-up")
            reasons.push(answer.reason);
    for (const answer of [...https.values(), ...[...smtp.values()].map(({ result }) => result)])
        if (answer.kind === "failure" && answer.cause === "deadline")
            reasons.push(answer.reason);
    return (0,message/* sortedUniqueMessages */.Lq)(reasons).map((reason) => (0,message/* message */.iU)("limitation/unmeasured", { reason }));
}
function isTrustedUrl(url) {
    const server = (0,resolver_url/* parseResolverUrl */.d3)(url);
    return !("problem" in server) && server.kind !== "system" && (0,resolver_url/* isTrustedChannel */.bY)(server);
}


/***/ })),

/***/ 12009:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ MAX_CHAIN_CERTIFICATES),
  z: () => (/* binding */ parseChain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(35221);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(62032);
;// CONCATENATED MODULE: ./lib/src/x509/extensions.js

const BASIC_CONSTRAINTS = "551d13"; // 2.5.29.19
const INTEGER = 0x02;
/** The object identifiers, in hex, of the extensions that OpenSSL, which most senders use, knows (X509_supported_extension(3)). */
const KNOWN = [
    BASIC_CONSTRAINTS,
    "551d0f", // key usage
    "551d11", // subject alternative name
    "551d1e", // name constraints
    "551d1f", // CRL distribution points
    "551d20", // certificate policies
    "551d21", // policy mappings
    "551d24", // policy constraints
    "551d25", // extended key usage
    "551d36", // inhibit anyPolicy
    "6086480186f8420101", // Netscape certificate type
    "2b06010505070107", // RFC 3779: IP addresses
    "2b06010505070108", // RFC 3779: autonomous systems
    "2b0601050507300105", // OCSP no check (RFC 6960 \u00a74.2.2.2.1)
    "2b0601050507010e", // RFC 3820: proxy certificates
];
function findExtension({ extensions }, id) {
    return extensions.find((extension) => extension.id === id)?.value ?? null;
}
/** How many intermediate certificates may stand between this one and the server's (RFC 5280 \u00a74.2.1.9); null without a limit. */
function pathLengthOf(parts) {
    const value = findExtension(parts, BASIC_CONSTRAINTS);
    const constraints = value === null ? [] : (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(value)[0]?.content ?? new Uint8Array());
    const length = constraints.find(({ tag }) => tag === INTEGER)?.content;
    return length === undefined
        ? null
        : Math.min(length.reduce((sum, octet) => sum * 256 + octet, 0), MAX_PATH_LENGTH);
}
/** More than any chain has. */
const MAX_PATH_LENGTH = 65_535;
/** The critical extensions that verifiers do not know, with dots; they must then reject the certificate (RFC 5280 \u00a74.2). */
function unknownCriticalExtensions({ extensions }) {
    return extensions
        .filter(({ id, isCritical }) => isCritical && !KNOWN.includes(id))
        .map(({ id }) => dotted(id));
}
/** An object identifier with dots (X.690 \u00a78.19). */
function dotted(hex) {
    const numbers = [];
    let number = 0;
    for (const octet of Buffer.from(hex, "hex")) {
        number = number * 128 + (octet & 127);
        if (octet < 128) {
            numbers.push(number);
            number = 0;
        }
    }
    const [first = 0, ...rest] = numbers;
    const arc = Math.min(Math.floor(first / 40), 2);
    return [arc, first - arc * 40, ...rest].join(".");
}

;// CONCATENATED MODULE: ./lib/src/x509/name-constraints.js


const NAME_CONSTRAINTS = "551d1e"; // 2.5.29.30
const SUBJECT_ALTERNATIVE_NAME = "551d11"; // 2.5.29.17
const EMAIL_ADDRESS = "2a864886f70d010901"; // 1.2.840.113549.1.9.1
// The tags of GeneralName (RFC 5280 \u00a74.2.1.6).
const EMAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
/** EXCLUDED in NameConstraints; permitted subtrees are `CONTEXT_0`. */
const CONTEXT_1 = 0xa1;
/** The constraints of a CA certificate; null where it has none. Linear. */
function nameConstraintsOf(parts) {
    const value = findExtension(parts, NAME_CONSTRAINTS);
    if (value === null)
        return null;
    const lists = (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(value)[0]?.content ?? new Uint8Array());
    const subtrees = (list) => lists.filter(({ tag }) => tag === list).flatMap(({ content }) => (0,der/* elementsOf */.ZE)(content).flatMap(parseSubtree));
    return { permitted: subtrees(der/* CONTEXT_0 */.Zf), excluded: subtrees(CONTEXT_1) };
}
/** The names of a certificate that constraints speak of: its subject, and its alternative names. Linear. */
function namesOf(parts) {
    const list = findExtension(parts, SUBJECT_ALTERNATIVE_NAME) ?? new Uint8Array();
    const names = (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(list)[0]?.content ?? new Uint8Array()).map(parseName);
    const relative = (0,der/* elementsOf */.ZE)(parts.subject);
    const subject = relative.length === 0 ? [] : [{ form: DIRECTORY, text: directoryText(parts.subject) }];
    return [...subject, ...relative.flatMap(({ content }) => (0,der/* elementsOf */.ZE)(content).flatMap(emailAddress)), ...names];
}
/** Whether no name is excluded, and each is permitted where its form is constrained (RFC 5280 \u00a76.1.3 (b), (c)). */
function arePermitted(names, { permitted, excluded }) {
    return names.every((name) => {
        const allowed = permitted.filter(({ form }) => form === name.form);
        const isAllowed = allowed.length === 0 || allowed.some((subtree) => subtree.text !== null && isWithin(name, subtree));
        return isAllowed && !excluded.some((one) => one.form === name.form && (one.text === null || isWithin(name, one)));
    });
}
/** The work that `arePermitted` takes. */
function comparisons(names, { permitted, excluded }) {
    return names.length * (permitted.length + excluded.length);
}
function parseSubtree({ content }) {
    const [base, ...limits] = (0,der/* elementsOf */.ZE)(content);
    if (base === undefined)
        return [];
    // RFC 5280 \u00a74.2.1.10: minimum and maximum are not used; other forms of name may be rejected
    const isJudged = limits.length === 0 && [EMAIL, DNS, DIRECTORY, URI, IP].includes(base.tag);
    return isJudged ? [parseName(base)] : [{ form: base.tag, text: null }];
}
function parseName({ tag: form, content }) {
    if (form === DIRECTORY)
        return { form, text: directoryText((0,der/* elementsOf */.ZE)(content)[0]?.content ?? new Uint8Array()) };
    if (form === IP)
        return { form, text: Buffer.from(content).toString("hex") };
    return { form, text: Buffer.from(content).toString("latin1") };
}
function emailAddress({ content }) {
    const [type, value] = (0,der/* elementsOf */.ZE)(content);
    const isEmail = type !== undefined && Buffer.from(type.content).toString("hex") === EMAIL_ADDRESS;
    return isEmail && value !== undefined ? [{ form: EMAIL, text: Buffer.from(value.content).toString("latin1") }] : [];
}
/** An RDNSequence as text: equal and a prefix where the names are (RFC 5280 \u00a77.1: case and runs of spaces do not count). */
function directoryText(sequence) {
    const relative = (0,der/* elementsOf */.ZE)(sequence).map(({ content }) => (0,der/* elementsOf */.ZE)(content).map(attributeText).toSorted().join("+"));
    return relative.map((text) => `${text}/`).join("");
}
const BMP_STRING = 0x1e;
function attributeText({ content }) {
    const [type, value] = (0,der/* elementsOf */.ZE)(content);
    const id = type?.tag === der/* OBJECT_IDENTIFIER */.yg ? Buffer.from(type.content).toString("hex") : "";
    const octets = Buffer.from(value?.content ?? []);
    const text = value?.tag === BMP_STRING && octets.length % 2 === 0 ? octets.swap16().toString("utf16le") : octets.toString();
    return `${id}=${JSON.stringify(text.trim().replace(/\s+/g, " ").toLowerCase())}`;
}
function isWithin(name, { form, text: base }) {
    if (form === DIRECTORY)
        return name.text.startsWith(base);
    if (form === IP)
        return isAddressWithin(name.text, base);
    if (form === EMAIL)
        return isMailboxWithin(name.text, base);
    return form === URI ? isHostWithin(uriHost(name.text), base) : isDomainWithin(name.text, base);
}
/** Zero or more labels are added on the left; with a leading dot (as OpenSSL reads it) one or more. */
function isDomainWithin(name, base) {
    const [own, tree] = [name.toLowerCase(), base.toLowerCase()];
    if (tree === "" || own === tree)
        return true;
    return own.endsWith(tree.startsWith(".") ? tree : `.${tree}`);
}
/** One host; with a leading dot all hosts below. */
function isHostWithin(host, base) {
    const [own, tree] = [host.toLowerCase(), base.toLowerCase()];
    return tree.startsWith(".") ? own.endsWith(tree) : own === tree;
}
function isMailboxWithin(mailbox, base) {
    const at = mailbox.lastIndexOf("@");
    const host = mailbox.slice(at + 1);
    const baseAt = base.lastIndexOf("@");
    if (baseAt < 0)
        return isHostWithin(host, base);
    return mailbox.slice(0, at) === base.slice(0, baseAt) && isHostWithin(host, base.slice(baseAt + 1));
}
function uriHost(uri) {
    const authority = /^[^:/?#]+:\/\/([^/?#]*)/.exec(uri)?.[1] ?? "";
    return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
}
/** An address of 4 or 16 octets, and a subtree of as many octets of address and of mask. */
function isAddressWithin(address, base) {
    if (base.length !== 2 * address.length)
        return false;
    const own = Buffer.from(address, "hex");
    const tree = Buffer.from(base, "hex");
    return own.every((octet, i) => ((octet ^ tree[i]) & tree[own.length + i]) === 0);
}

;// CONCATENATED MODULE: ./lib/src/x509/chain.js
// The certificates a TLS server sent, and which of them vouches for which: by signature, whatever their order (RFC 5280 \u00a76.1).




/** The default limit of OpenSSL's verification: a leaf, 100 intermediates, an anchor (SSL_CTX_set_verify_depth(3)). */
const MAX_CHAIN_CERTIFICATES = 102;
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MAX_ISSUER_CANDIDATES = 4;
const MAX_ANCHORS = 5;
const MAX_EXTENSIONS = 3;
/** What OpenSSL takes for one certificate and one CA (NAME_CHECK_MAX); beyond it, as there, names are not permitted. */
const MAX_NAME_COMPARISONS = 1 << 20;
/** Cache: thousands of domains share a provider's hosts and their certificates. */
const parsedChains = new WeakMap();
/** Reads what a server sent (DER as base64, leaf first; an array that is not changed later) and, behind it, the anchors. Never throws. */
function parseChain(sent, anchors = []) {
    if (anchors.length > 0)
        return linkChain(sent, anchors);
    const known = parsedChains.get(sent) ?? linkChain(sent, []);
    parsedChains.set(sent, known);
    return known;
}
function linkChain(sent, anchors) {
    const parsed = sent.slice(0, MAX_CHAIN_CERTIFICATES).map(certificate/* parseCertificate */.hB);
    const broken = parsed.indexOf(null);
    const readable = (broken < 0 ? parsed : parsed.slice(0, broken));
    const offered = anchors.slice(0, MAX_ANCHORS);
    const anchorCertificates = offered.flatMap(({ kind, data }) => kind === "certificate" ? ((0,certificate/* parseCertificate */.hB)(Buffer.from(data, "hex").toString("base64")) ?? []) : []);
    const keys = offered.flatMap(({ kind, data }) => (kind === "key" ? (parsePublicKey(data) ?? []) : []));
    const all = [...readable, ...anchorCertificates];
    const forbidden = findForbidden(all);
    const chain = all.map((one, i) => {
        return {
            ...one.certificate,
            isSent: i < readable.length,
            signedBy: findSigners(one, all),
            signedByKeys: keys.filter(({ key }) => isSignedWith(one, key)).map(({ digest }) => digest),
            pathLength: pathLengthOf(one.parts),
            forbids: forbidden[i] ?? [],
            unknownCritical: unknownCriticalExtensions(one.parts).slice(0, MAX_EXTENSIONS),
        };
    });
    return { chain, isComplete: broken < 0 && sent.length <= MAX_CHAIN_CERTIFICATES, leaf: readable[0] ?? null };
}
/** For each certificate, those with names that it forbids. */
function findForbidden(all) {
    const constraints = all.map(({ parts }) => nameConstraintsOf(parts));
    if (constraints.every((one) => one === null))
        return [];
    const names = all.map(({ parts }) => namesOf(parts));
    let remaining = MAX_NAME_COMPARISONS;
    return constraints.map((constraint) => constraint === null
        ? []
        : names.flatMap((own, i) => {
            remaining -= comparisons(own, constraint);
            return remaining >= 0 && arePermitted(own, constraint) ? [] : [i];
        }));
}
function parsePublicKey(hex) {
    const der = Buffer.from(hex, "hex");
    try {
        return { key: (0,external_node_crypto_.createPublicKey)({ key: der, format: "der", type: "spki" }), digest: (0,certificate/* computeDigests */.Dw)(der).sha256 };
    }
    catch {
        return null;
    }
}
function findSigners(one, all) {
    const named = all.flatMap((issuer, k) => (isNamedIssuer(one, issuer) ? [k] : []));
    return named.slice(0, MAX_ISSUER_CANDIDATES).filter((k) => isSignedBy(one, all[k]));
}
/** Whether names and extensions make this the issuer; no certificate is its own (RFC 5280 \u00a76.1). */
function isNamedIssuer({ x509 }, issuer) {
    return !x509.raw.equals(issuer.x509.raw) && mayIssue(issuer) && x509.checkIssued(issuer.x509);
}
function isSignedBy(one, issuer) {
    try {
        return isSignedWith(one, issuer.x509.publicKey);
    }
    catch {
        return false; // a key this OpenSSL does not have
    }
}
/** RFC 5280 \u00a74.2.1.9: only a CA's key signs certificates; a self-issued one of version 1 has no way to say that it is one. */
function mayIssue({ x509, parts }) {
    return x509.ca || (parts.version === 1 && x509.checkIssued(x509));
}
function isSignedWith({ x509 }, key) {
    try {
        return x509.verify(key);
    }
    catch {
        return false; // a key of another kind than the signature
    }
}


/***/ })),

/***/ 65320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changedWildcardAbove),
/* harmony export */   u: () => (/* binding */ combinePartialZones)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54222);



/** Project limit: RRsets remembered below a name; live DNS is asked for them to see whether the name exists. */
const MAX_RRSETS_BELOW = 8;
function combinePartialZones(zones) {
    const cuts = new Map();
    const visible = zones.map((zone) => {
        const own = delegationsByName(zone);
        for (const [name, cut] of own)
            cuts.set(name, cut);
        return withoutGlue(zone, own);
    });
    const [only] = visible;
    const nodes = new _authority_js__WEBPACK_IMPORTED_MODULE_0__/* .ZoneNodes */ .e({
        // the list itself where it is the only one: its records are by name already
        records: only !== undefined && visible.length === 1 ? only.records : visible.flatMap(({ records }) => records),
        undecided: visible.flatMap(({ undecided }) => undecided),
    });
    const deleted = deletedRrsets(zones, nodes);
    const below = rrsetsBelowNames(nodes);
    const deletedNames = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .existingNames */ .QF)([...deleted.values()].map(({ name }) => name), _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
    const origins = new Set(zones.map(({ origin }) => origin));
    const above = (name, find) => {
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const found = find(at);
            if (found !== null && found !== undefined)
                return found;
        }
        return null;
    };
    return {
        answer(name, type) {
            const own = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAtNode */ .ih)(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            const parent = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name);
            return parent === null
                ? null
                : above(parent, (at) => (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .synthesizeFromDname */ .eY)(name, type, nodes.get(at)) ?? undecidedWithoutDname(deleted.get(`DNAME ${at}`)));
        },
        delegation: (name, type) => above(type === "DS" ? ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl) : name, (at) => cuts.get(at)),
        covers: (name) => above(name, (at) => origins.has(at) || null) !== null,
        exists: (name) => below.has(name),
        rrsetsBelow: (name) => below.get(name) ?? [],
        deletesName: (name) => deletedNames.has(name),
        deletesRrset: (name, type) => deleted.has(`${type} ${name}`),
    };
}
/** The RRsets that are removed and not replaced by declared ones, by `TYPE name`. */
function deletedRrsets(zones, nodes) {
    const deleted = zones
        .flatMap((zone) => zone.deleted)
        .filter(({ name, type }) => {
        const node = nodes.get(name);
        return node === undefined || !(node.sets.has(type) || node.undecided.has(type));
    });
    return new Map(deleted.map((set) => [`${set.type} ${set.name}`, set]));
}
/** What stands below a DNAME is out of sight while it is there. */
function undecidedWithoutDname(set) {
    if (set === undefined)
        return null;
    const { file, line } = set.location;
    return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("planned/dname-removed", { name: set.name, file, line }) };
}
/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 \u00a74.2.1). */
function delegationsByName(zone) {
    const cuts = new Map();
    for (const { name, type, location } of zone.deleted) {
        const { file, line } = location;
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("planned/delegation-removed", { name, file, line });
        if (type === "NS" && name !== zone.origin)
            cuts.set(name, { name, reason });
    }
    const nodes = new _authority_js__WEBPACK_IMPORTED_MODULE_0__/* .ZoneNodes */ .e(zone);
    for (const name of nodes.namesWith("NS")) {
        if (name === zone.origin)
            continue;
        const undecided = nodes.get(name)?.undecided.get("NS");
        const cut = undecided === undefined
            ? (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationAt */ .CR)(name, nodes.get(name))
            : { name, reason: (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedAnswer */ .cv)(undecided).reason };
        if (cut !== null)
            cuts.set(name, cut);
    }
    return cuts;
}
/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 \u00a76.1). */
function withoutGlue(zone, cuts) {
    if (cuts.size === 0)
        return zone;
    const isOurs = (name, type) => {
        for (let at = type === "DS" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) : name; at !== null && at !== zone.origin; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (cuts.has(at))
                return false;
        return true;
    };
    return {
        records: zone.records.filter(({ rr }) => isOurs(rr.name, rr.type)),
        undecided: zone.undecided.filter(({ name, type }) => isOurs(name, type)),
    };
}
/** For each name that exists by what is declared, some of that. */
function rrsetsBelowNames(nodes) {
    const below = new Map();
    for (const name of new Set(nodes.names())) {
        const types = nodes
            .typesAt(name)
            .slice(0, MAX_RRSETS_BELOW)
            .map((type) => ({ name, type }));
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const known = below.get(at);
            if (known === undefined)
                below.set(at, [...types]);
            else if (known.length < MAX_RRSETS_BELOW)
                known.push(...types);
            else
                break; // what is above has as many
        }
    }
    return below;
}
/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
function changedWildcardAbove(zones, name) {
    for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name); at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const wildcard = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)("*", at);
        if (zones.exists(wildcard) || zones.deletesName(wildcard))
            return at;
    }
    return null;
}


/***/ }))

};
