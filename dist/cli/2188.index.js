export const id = 2188;
export const ids = [2188];
export const modules = {

/***/ 85964:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
// A limit of concurrent work. It is fair: owners who wait take turns, however much one of them wants.
/** Runs at most `size` pieces of work at once; those of one owner first come, first served. Work may reject, but not throw. */
class Semaphore {
    /** Waiting work by owner, the next owner first; no list is empty. */
    #waiting = new Map();
    #size;
    #running = 0;
    #end = () => {
        this.#running--;
        this.#admit();
    };
    constructor(size) {
        this.#size = size;
    }
    get size() {
        return this.#size;
    }
    /** Work that runs. */
    get running() {
        return this.#running;
    }
    /** Another number of pieces at once; what runs already goes on. */
    resize(size) {
        this.#size = size;
        this.#admit();
    }
    run(work, owner = "") {
        if (this.#waiting.size > 0 || this.#running >= this.#size)
            return this.#wait(owner).then(() => this.#start(work));
        this.#running++;
        return this.#start(work);
    }
    #start(work) {
        const begun = work();
        begun.then(this.#end, this.#end);
        return begun;
    }
    #wait(owner) {
        return new Promise((go) => {
            const others = this.#waiting.get(owner);
            if (others === undefined)
                this.#waiting.set(owner, [go]);
            else
                others.push(go);
            this.#admit();
        });
    }
    /** Starts what may start; an owner with more to do goes to the end of the line. */
    #admit() {
        for (const [owner, waiting] of this.#waiting) {
            if (this.#running >= this.#size)
                return;
            this.#waiting.delete(owner);
            this.#running++;
            const next = waiting.shift();
            if (waiting.length > 0)
                this.#waiting.set(owner, waiting);
            next?.();
        }
    }
}


/***/ })),

/***/ 42188:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ DEFAULT_RESOLVERS),
  R: () => (/* binding */ openResolver)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/sources/with-deadline.js
var with_deadline = __webpack_require__(31136);
// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(88841);
;// CONCATENATED MODULE: ./lib/src/sources/dns/cache.js

/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
class CachedDns {
    #below;
    /** What was answered, by question. */
    answers;
    #pending = new Map();
    constructor(below, answers = new answer_store/* AnswerStore */.eE()) {
        this.#below = below;
        this.answers = answers;
    }
    query(name, type) {
        const question = (0,answer_store/* dnsQuestionKey */.Z$)(name, type);
        return (this.#pending.get(question) ?? this.#answer(question, name, type)); // the question holds the type
    }
    #answer(question, name, type) {
        const known = this.answers.get(question);
        if (known !== undefined)
            return Promise.resolve(known);
        const pending = this.#below.query(name, type).then((answer) => {
            this.answers.set(question, answer);
            this.#pending.delete(question);
            return answer;
        });
        this.#pending.set(question, pending);
        return pending;
    }
}

// EXTERNAL MODULE: ./lib/src/cause.js
var src_cause = __webpack_require__(78789);
// EXTERNAL MODULE: ./lib/src/dns/weakest-security.js
var weakest_security = __webpack_require__(23621);
;// CONCATENATED MODULE: ./lib/src/sources/dns/chain.js

/** Algorithms and digest types that every validator implements (RFC 8624 \u00a73.1, \u00a73.3: MUST): RSASHA256 and ECDSAP256SHA256, SHA-256. */
const WIDELY_IMPLEMENTED = { algorithms: new Set([8, 13]), digestTypes: new Set([2]) };
/**
 * Whether an answer leaves nothing to doubt. One without AD but with signatures may come from a member of a farm that does not validate:
 * one that validates says AD, or SERVFAIL, unless no chain of trust leads to the zone.
 */
function isCertain({ security, isSigned }) {
    return security === "secure" || (security === "insecure" && !isSigned);
}
/**
 * An answer without AD but with signatures, all rounds through: insecure where no chain of trust leads to it that every validator can
 * follow; where one does, or none can be determined, its state is unknown.
 */
async function judgeUnauthenticated(asked, answer, upstreams, time) {
    const trustedUpstreams = upstreams.filter(({ isTrusted }) => isTrusted); // that there is no DS record anyone on the way could say
    const chains = await findDsChains(asked, answer, trustedUpstreams, time);
    const isUnsigned = chains.some((chain) => chain !== null && !chain.some(isWidelyImplemented));
    return isUnsigned ? answer : { ...answer, security: "indeterminate" };
}
function isWidelyImplemented({ data: { algorithm, digestType } }) {
    return WIDELY_IMPLEMENTED.algorithms.has(algorithm) && WIDELY_IMPLEMENTED.digestTypes.has(digestType);
}
/** The DS records that lead to the zone of an answer, and to that of the alias it was found by: none where there are none, null where that does not show. */
async function findDsChains(asked, { owner, aliases }, upstreams, time) {
    const parent = (0,dns_name/* parentOf */.gN)(asked); // in the same zone: no alias is an apex (RFC 1912 \u00a72.4)
    const chains = [];
    for (const name of aliases.length > 0 && parent !== null ? [owner, parent] : [owner]) {
        chains.push(await time.retry(upstreams, (upstream) => queryDsChain(name, upstream, time)));
    }
    return chains;
}
/** None where there is no DS record; null where neither is certain. */
async function queryDsChain(name, upstream, time) {
    const soa = await time.ask(upstream, { name, type: "SOA", cd: true });
    if (soa.kind === "failure" || soa.zone === null)
        return null;
    const ds = await time.ask(upstream, { name: soa.zone, type: "DS", cd: false });
    if (ds.kind === "failure")
        return null;
    if (ds.kind !== "records")
        return [];
    return ds.security === "secure" ? ds.records : null;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/servfail.js
// What a SERVFAIL that stays means: that the data is bogus (RFC 4035 \u00a75.5), which takes proof, or that the name is dead.


/**
 * So often SERVFAIL has to come again before it is a verdict. After three rounds that is nine times in a row, and an answer between
 * them each time, with CD=1 or about the root. From a resolver that says SERVFAIL at random to a share p of all questions that comes
 * with a probability of p\u2079\u00b7(1 \u2212 p)\u2076: 2.3\u00b710\u207b\u2076 at p = 0.3, 1.4\u00b710\u207b\u00b9\u00b2 at p = 0.05; and only in a signed zone.
 */
const CONFIRMATIONS = 6;
/**
 * Pauses before each: with the default of 200 ms all take 4.8 s, and the rounds before 0.6 s, which is longer than resolvers keep a
 * SERVFAIL that had another cause (at least 1 s by RFC 9520 \u00a73.2; unbound keeps one for 5 s).
 */
const PAUSES_BEFORE_EACH = 4;
/** What a resolver that is well answers. */
const HEALTH_CHECK = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Project limit: lost packets cost at most as many additional attempts. */
const MAX_ATTEMPTS = 2 * CONFIRMATIONS;
/** RFC 7672 \u00a72.1.1: senders defer mail while this lookup fails, whatever the cause, so its failure is a verdict. */
const SERVFAIL_VERDICT_TYPES = new Set(["TLSA"]);
/** Finds out why `suspects` say SERVFAIL, at least one: by an Extended DNS Error, or by asking on, in turn. */
async function explainServfail(question, suspects, time) {
    time.extend();
    const withProof = suspects.filter(({ failure }) => failure.proof !== undefined);
    const upstreams = (withProof.length > 0 ? withProof : suspects).map(({ upstream }) => upstream);
    const unchecked = await askUnchecked(question, upstreams, time);
    const canBeBogus = unchecked !== null && (await allValidate(upstreams, time));
    if (canBeBogus && withProof[0] !== undefined)
        return asBogus(unchecked, withProof[0].failure.proof);
    const chains = canBeBogus ? await findDsChains(question.name, unchecked, upstreams, time) : [];
    // without a DS record a zone is unsigned (RFC 4035 \u00a75.2), and SERVFAIL has another cause
    if (chains.some((chain) => chain !== null && chain.length > 0))
        return confirmServfail(question, upstreams, unchecked, time);
    return SERVFAIL_VERDICT_TYPES.has(question.type) ? confirmServfail(question, upstreams, null, time) : "lasts";
}
/**
 * Asks on until SERVFAIL has come often enough to be no accident. `unchecked`: what comes with CD=1, which shows that the name is not
 * dead; null where nothing does, and then the root has to be answered each time: a resolver that is down behind a working front end says
 * SERVFAIL to all.
 */
async function confirmServfail(question, upstreams, unchecked, time) {
    let alive = unchecked;
    let confirmed = 0;
    for (let attempt = 0; attempt < MAX_ATTEMPTS && confirmed < CONFIRMATIONS && !time.isOver; attempt++) {
        await time.pause(PAUSES_BEFORE_EACH);
        const upstream = upstreams[attempt % upstreams.length];
        const checked = await time.ask(upstream, question);
        if (checked.kind !== "failure")
            return isCertain(checked) ? checked : "passes";
        if (checked.cause !== "servfail")
            continue; // lost, or refused: neither for nor against it
        const control = await time.ask(upstream, alive === null ? HEALTH_CHECK : { ...question, cd: true });
        if (control.kind !== "failure")
            confirmed++;
        else if (alive !== null && control.cause === "servfail") {
            if (!SERVFAIL_VERDICT_TYPES.has(question.type))
                return "passes";
            alive = null;
        }
    }
    if (confirmed < CONFIRMATIONS)
        return "passes";
    return alive === null ? "lasts" : asBogus(alive);
}
function asBogus(unchecked, reason) {
    return { ...unchecked, security: "bogus", ...(reason === undefined ? {} : { reason }) };
}
/** The answer without validation (CD=1: RFC 4035 \u00a73.2.2); null where there is none. */
async function askUnchecked(question, upstreams, time) {
    return time.retry(upstreams, async (upstream) => {
        const answer = await time.ask(upstream, { ...question, cd: true });
        return answer.kind === "failure" ? null : answer;
    });
}
async function allValidate(upstreams, time) {
    const answers = await Promise.all(upstreams.map((upstream) => time.validates(upstream)));
    return answers.every((validates) => validates === true);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/living-zones.js

/** What a living zone has at its apex, then what its names mostly have. */
const TELLING_TYPES = ["SOA", "A", "AAAA", "MX", "TXT"];
/** Names below an apex: labels with an underscore and wildcards are rarely delegated. */
const UNDELEGATED = /^[_*]/;
/** The zones that have answered in this run. */
class LivingZones {
    #upstreams;
    /** Names that had records of their own: their zones are alive. None with an underscore, which nothing asks for here. */
    #names = new Set();
    #asked = new Map();
    constructor(upstreams) {
        this.#upstreams = upstreams;
    }
    /** Remembers that a name has records. */
    add(name) {
        if (!UNDELEGATED.test(name))
            this.#names.add(name);
    }
    /**
     * Whether the zone of a name is alive, by the nearest name that may be its apex. Labels that are rarely
     * delegated are passed over. Any other name that has no records at all may be the apex of a zone that no server serves.
     */
    isAlive(name, time) {
        let apex = name;
        for (let up = name; up !== null && UNDELEGATED.test(up); up = (0,dns_name/* parentOf */.gN)(up))
            apex = (0,dns_name/* parentOf */.gN)(up) ?? dns_name/* ROOT */.Dl;
        if (this.#names.has(apex))
            return Promise.resolve(true);
        const known = this.#asked.get(apex) ?? this.#hasRecords(apex, time);
        this.#asked.set(apex, known);
        return known;
    }
    async #hasRecords(name, time) {
        for (const upstream of this.#upstreams) {
            for (const type of TELLING_TYPES) {
                if (time.isOver || this.#names.has(name))
                    break;
                const answer = await time.ask(upstream, { name, type, cd: false });
                if (answer.kind === "records" && answer.aliases.length === 0)
                    this.add(name);
                else if (answer.kind === "failure" && answer.isEmpty !== true)
                    break;
            }
        }
        return this.#names.has(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/timing.js
/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
const DEFAULT_TIMING = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };
/** The time that remains for one question. */
class TimeBudget {
    #scope;
    #timing;
    #deadline;
    #isExtended = false;
    constructor(scope, timing) {
        this.#scope = scope;
        this.#timing = timing;
        this.#deadline = performance.now() + timing.question;
    }
    get isOver() {
        return performance.now() >= this.#deadline;
    }
    /** Gives the question its time once more, but only once. */
    extend() {
        if (!this.#isExtended)
            this.#deadline += this.#timing.question;
        this.#isExtended = true;
    }
    /** Waits so many pauses, or what is left. */
    async pause(times) {
        const ms = Math.min(times * this.#timing.pause, this.#deadline - performance.now());
        if (ms > 0)
            await this.#scope.pause(ms);
    }
    /** Asks one upstream after the other, once a round, until one returns something other than null. */
    async retry(upstreams, ask) {
        for (const round of this.#timing.attempts.keys()) {
            await this.pause(round);
            if (this.isOver)
                break;
            const result = await ask(upstreams[round % upstreams.length]);
            if (result !== null)
                return result;
        }
        return null;
    }
    /** Whether an upstream validates; null where that does not show in time. */
    validates(upstream) {
        return upstream.validatesWithin(this.#deadline - performance.now());
    }
    /** Asks an upstream once, as soon as its window has a place; that wait is not the resolver's, so it does not count. */
    ask(upstream, question, round = 0) {
        const remainingMs = Math.max(1, this.#deadline - performance.now());
        return upstream.window.run(() => {
            this.#deadline = Math.max(this.#deadline, performance.now() + remainingMs);
            return upstream.ask(question, Math.min(this.#timing.attempts[round] ?? remainingMs, remainingMs), remainingMs);
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/client.js
// A stub resolver (RFC 1034 \u00a75.3.1) for several upstreams: retries, the next one on failure, bogus told from dead, all before one deadline.








/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;
/** What each upstream failed with; shared by the questions that are answered at once. */
const NO_FAILURES = new Map();
/** Which failure tells most, where upstreams or attempts differ. */
const MOST_INFORMATIVE = ["servfail", "refused", "malformed", "timeout", "unreachable"];
class Client {
    #upstreams;
    #scope;
    #timing;
    #livingZones;
    /** Upstreams in the order of preference. */
    constructor(upstreams, scope, timing) {
        this.#upstreams = upstreams;
        this.#scope = scope;
        this.#timing = timing;
        this.#livingZones = new LivingZones(upstreams);
    }
    async query(name, type) {
        const time = new TimeBudget(this.#scope, this.#timing);
        const aliases = [];
        let security = "secure";
        let reason;
        let owner = name;
        for (let hop = 0; hop <= MAX_HOPS; hop++) {
            if ((0,dns_name/* parseName */.$q)(owner) !== owner)
                return failure("malformed", (0,message/* message */.iU)("dns/not-a-name", { name: owner }));
            const answer = await this.#ask({ name: owner, type, cd: false }, time);
            if (answer.kind === "failure")
                return answer;
            aliases.push(...answer.aliases);
            security = (0,weakest_security/* weakestSecurity */.X)(security, answer.security);
            owner = answer.owner;
            reason ??= answer.reason;
            if (answer.kind === "records") {
                this.#livingZones.add(owner);
                const found = { kind: "records", records: answer.records, owner, aliases, security };
                if (reason !== undefined)
                    found.reason = reason;
                if (answer.signature !== null)
                    found.signature = answer.signature;
                return found;
            }
            if (answer.kind !== "elsewhere")
                return { kind: answer.kind, owner, aliases, security, ...(reason !== undefined && { reason }) };
            if (aliases.includes(owner))
                return failure("malformed", (0,message/* message */.iU)("dns/alias-loop", { name: owner }));
        }
        return failure("malformed", (0,message/* message */.iU)("dns/alias-chain", { name, limit: MAX_HOPS }));
    }
    /** Asks the upstreams in turn, round by round, until one has an answer that leaves no doubt; no failure is final before the last round. */
    async #ask(question, time) {
        let failures = NO_FAILURES;
        let provisional = null;
        for (let round = 0; round < this.#timing.attempts.length; round++) {
            if (round > 0)
                await time.pause(round);
            for (const upstream of this.#byPreference()) {
                if (time.isOver || (upstream.isDemoted && hasProof(failures)))
                    break;
                const answer = await time.ask(upstream, question, round);
                if (answer.kind === "failure")
                    failures = new Map(failures).set(upstream, moreInformative(failures.get(upstream), answer));
                else if (isCertain(answer) || (answer.security === "indeterminate" && findSuspects(failures).length === 0))
                    return answer;
                else
                    provisional ??= answer;
            }
        }
        return this.#conclude(question, failures, provisional, time);
    }
    async #conclude(question, failures, provisional, time) {
        const suspects = findSuspects(failures);
        const explanation = suspects.length > 0 ? await explainServfail(question, suspects, time) : null;
        if (explanation !== null && explanation !== "lasts" && explanation !== "passes")
            return explanation;
        // SERVFAIL to the same question is what a member that validates says of bogus data
        if (provisional !== null)
            return suspects.length > 0
                ? { ...provisional, security: "indeterminate" }
                : judgeUnauthenticated(question.name, provisional, this.#upstreams, time);
        if (isEveryAnswerEmpty(failures, this.#upstreams) && (await this.#livingZones.isAlive(question.name, time)))
            return {
                kind: "nodata",
                owner: question.name,
                aliases: [],
                security: "indeterminate",
                isSigned: false,
                zone: null,
                signature: null,
            };
        const { cause, reason } = summarizeFailures(failures, this.#timing.question);
        const isVerdict = cause === "servfail" && SERVFAIL_VERDICT_TYPES.has(question.type);
        return isVerdict && explanation !== "lasts"
            ? failure("timeout", (0,message/* message */.iU)("dns/unconfirmed", { reason }))
            : failure(cause, reason);
    }
    #byPreference() {
        if (!this.#upstreams.some(({ isDemoted }) => isDemoted))
            return this.#upstreams;
        return [
            ...this.#upstreams.filter(({ isDemoted }) => !isDemoted),
            ...this.#upstreams.filter(({ isDemoted }) => isDemoted),
        ];
    }
}
/** Those whose SERVFAIL may mean something: on a way that anyone could have written to it may be forged. */
function findSuspects(failures) {
    if (failures.size === 0)
        return [];
    const all = [...failures].map(([upstream, failure]) => ({ upstream, failure }));
    return all.filter((suspect) => suspect.upstream.isTrusted && suspect.failure.cause === "servfail");
}
function hasProof(failures) {
    return [...failures.values()].some(({ proof }) => proof !== undefined);
}
/** Whether nothing but empty answers came, and each upstream that is asked first gave one. */
function isEveryAnswerEmpty(failures, upstreams) {
    return upstreams.every((upstream) => {
        const failure = failures.get(upstream);
        return failure === undefined ? upstream.isDemoted : failure.isEmpty === true;
    });
}
/**
 * The later of two that are as informative; a proof wins, since resolvers do not always repeat it. No single failure is a fact, so the
 * outcome is an empty answer only if both are.
 */
function moreInformative(before, next) {
    if (before === undefined)
        return next;
    const chosen = before.proof === undefined && MOST_INFORMATIVE.indexOf(next.cause) <= MOST_INFORMATIVE.indexOf(before.cause)
        ? next
        : before;
    if (before.isEmpty === next.isEmpty || chosen.isEmpty !== true)
        return chosen;
    const { isEmpty: _, ...failure } = chosen;
    return failure;
}
/** The most telling cause, and what the upstreams did: equal reasons once, and none with its URL, so that equal causes are equal. */
function summarizeFailures(failures, questionMs) {
    const causes = [...failures.values()].map(({ cause }) => cause);
    const cause = MOST_INFORMATIVE.find((candidate) => causes.includes(candidate));
    if (cause === undefined)
        return { cause: "timeout", reason: (0,message/* message */.iU)("dns/no-answer", { ms: questionMs }) };
    const reasons = new Map([...failures.values()].map(({ reason }) => [JSON.stringify(reason), reason]));
    return { cause, reason: (0,src_cause/* severalCauses */.Nr)([...reasons.values()]) };
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/concurrency/semaphore.js
var semaphore = __webpack_require__(85964);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/sources/dns/transport.js


/** Why there is no answer; the reason does not name the upstream. */
class TransportError extends Error {
    failure;
    reason;
    constructor(failure, reason) {
        super(reason.code);
        this.name = "TransportError";
        this.failure = failure;
        this.reason = reason;
    }
}
/** A connection broke under a question that may be asked again on a new one (RFC 7766 \u00a76.2.4, RFC 9113 \u00a78.7). */
class ConnectionLost extends TransportError {
}
/** An error of Node's as `unreachable`: node:net, node:tls and node:http2 reject and emit nothing else. */
function unreachableError(error) {
    if (error instanceof TransportError)
        return error;
    return new TransportError("unreachable", systemError(error));
}
/** The same for a connection that had been made. */
function connectionLost(error) {
    return new ConnectionLost("unreachable", error === undefined ? (0,message/* message */.iU)("dns/connection-closed") : systemError(error));
}
/** Whether the resolver asks for fewer questions: 429 (RFC 6585 \u00a74) or 503 (RFC 9110 \u00a715.6.4). */
function isOverload({ reason }) {
    return reason.code === "dns/http-status" && (reason.values.status === 429 || reason.values.status === 503);
}
/** The answer in a reply over a channel that carries only ours, where anything else is a fault. */
function expectAnswer(reply) {
    if (reply.kind !== "answer")
        throw new TransportError("malformed", reply.problem);
    if (reply.message.isTruncated)
        throw new TransportError("malformed", (0,message/* message */.iU)("dns/truncated"));
    return reply.message;
}
function systemError({ message: text, code, syscall, reason, name }) {
    // the text of a failed system call names address and port; an AggregateError (no address of several connected) has none
    const call = syscall !== undefined && code !== undefined ? `${syscall} ${code}` : text;
    // OpenSSL's text names its thread and source file
    const words = reason !== undefined && code?.startsWith("ERR_SSL_") === true ? `TLS: ${reason}` : call;
    return (0,message/* message */.iU)("dns/system-error", { error: (0,truncate/* truncate */.x)(words || code || name) });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh.js



const MEDIA_TYPE = "application/dns-message"; // RFC 8484 \u00a76
/** A DNS message's length has 16 bits (RFC 1035 \u00a74.2.2). */
const MAX_BODY_OCTETS = 65_535;
/**
 * Collects the DNS message in a response; what is not one rejects as soon as that is known. A body that only the end of the connection ends
 * (HTTP/1.1 without length and chunks) may be cut short; then the counts in its header do not match (RFC 1035 \u00a74.1.1), and it is not a DNS message.
 */
function collectMessage({ status, contentType }, body, resolve, reject) {
    // RFC 8484 \u00a74.2.1: a DNS error too comes with 2xx; any other status has no DNS answer
    if (status !== 200)
        return reject(new TransportError("refused", (0,message/* message */.iU)("dns/http-status", { status: status ?? null })));
    const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
    if (mediaType !== MEDIA_TYPE) {
        const type = contentType === undefined ? null : (0,truncate/* truncate */.x)(contentType);
        return reject(new TransportError("malformed", (0,message/* message */.iU)("dns/media-type", { type, expected: MEDIA_TYPE })));
    }
    const chunks = [];
    let size = 0;
    body.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BODY_OCTETS)
            reject(new TransportError("malformed", (0,message/* message */.iU)("dns/response-size", { limit: MAX_BODY_OCTETS })));
        else
            chunks.push(chunk);
    });
    body.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    body.on("aborted", () => reject(connectionLost()));
}

;// CONCATENATED MODULE: ./lib/src/concurrency/time-limit.js
/** Mostly one listens: a list of one takes less room than an empty one that grows. */
const NO_LISTENERS = [];
/** When work has to end: its time is up, or it is not wanted any more. */
class TimeLimit {
    tick = 0;
    #timeout;
    #listeners = NO_LISTENERS;
    #reason = null;
    /** `timeout` says why it ends when its time is up. */
    constructor(timeout) {
        this.#timeout = timeout;
    }
    /** One that ends with an AbortSignal, for its reason. */
    static until(signal) {
        const limit = new TimeLimit(() => signal.reason);
        if (signal.aborted)
            limit.expire();
        else
            signal.addEventListener("abort", () => limit.expire(), { once: true });
        return limit;
    }
    /** Why it has ended; null while it has not. */
    get reason() {
        return this.#reason;
    }
    /** Calls `listener` as soon as it ends. */
    onEnd(listener) {
        if (this.#reason !== null)
            listener(this.#reason);
        else if (this.#listeners.length === 0)
            this.#listeners = [listener];
        else
            this.#listeners.push(listener);
    }
    /** Does not call it any more. */
    off(listener) {
        const at = this.#listeners.lastIndexOf(listener);
        if (at >= 0)
            this.#listeners.splice(at, 1);
    }
    /** Ends it, the first time only. */
    end(reason) {
        if (this.#reason !== null)
            return;
        this.#reason = reason;
        const listeners = this.#listeners;
        this.#listeners = NO_LISTENERS;
        for (const listener of listeners)
            listener(reason);
    }
    expire() {
        this.end(this.#timeout());
    }
    /** The same as an AbortSignal, for what takes one. */
    asSignal() {
        const controller = new AbortController();
        this.onEnd((reason) => controller.abort(reason));
        return controller.signal;
    }
}

;// CONCATENATED MODULE: ./lib/src/concurrency/timer-wheel.js
// Many time limits behind one timer of Node's: to begin one and to end it early is an entry in a set.
/** The precision of a limit: it ends up to so many milliseconds late, never early. */
const TICK_MS = 10;
class TimerWheel {
    /** What ends at each tick. */
    #entries = new Map();
    #timer = null;
    #nextTick = Infinity;
    /** Calls `entry.expire` in `ms` milliseconds. The process waits for it. */
    start(entry, ms) {
        entry.tick = Math.ceil((performance.now() + ms) / TICK_MS);
        const others = this.#entries.get(entry.tick);
        if (others === undefined)
            this.#entries.set(entry.tick, new Set([entry]));
        else
            others.add(entry);
        if (entry.tick < this.#nextTick)
            this.#wakeAt(entry.tick);
    }
    /** Forgets it. With the last one the timer ends. */
    stop(entry) {
        const others = this.#entries.get(entry.tick);
        if (others?.delete(entry) !== true || others.size > 0)
            return;
        this.#entries.delete(entry.tick);
        if (this.#entries.size === 0)
            this.#wakeAt(Infinity);
    }
    /** All that wait. */
    entries() {
        return [...this.#entries.values()].flatMap((entries) => [...entries]);
    }
    #wakeAt(tick) {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#nextTick = tick;
        this.#timer =
            tick === Infinity ? null : setTimeout(() => this.#turn(), Math.max(1, tick * TICK_MS - performance.now()));
    }
    #turn() {
        const now = performance.now() / TICK_MS;
        for (const [tick, entries] of this.#entries) {
            if (tick > now)
                continue;
            this.#entries.delete(tick);
            for (const entry of entries)
                entry.expire();
        }
        this.#wakeAt(Math.min(...this.#entries.keys())); // of none: Infinity
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/deadline.js
// Time limits: no wait here exceeds its limit or outlives close().




/**
 * A promise that ends with `limit` at the latest, rejecting with its reason. `begin` starts the work and returns how to
 * clean up, which happens exactly once, whatever ended it.
 */
function limitedPromise(limit, begin) {
    if (limit.reason !== null)
        return Promise.reject(limit.reason);
    return new Promise((resolve, reject) => {
        let cleanUp = null;
        let isOver = false;
        const settle = () => {
            if (isOver)
                return false;
            isOver = true;
            limit.off(fail);
            cleanUp?.();
            return true;
        };
        const fail = (error) => {
            if (settle())
                reject(error);
        };
        limit.onEnd(fail);
        try {
            cleanUp = begin((value) => settle() && resolve(value), fail);
            if (isOver)
                cleanUp();
        }
        catch (error) {
            fail(unreachableError(error)); // Node throws at once where a socket or session is already gone
        }
    });
}
/** Waits for what others wait for too, but no longer than `limit`. */
function limited(shared, limit) {
    return limitedPromise(limit, (resolve, reject) => {
        shared.then(resolve, reject);
        return () => undefined;
    });
}
/** All that is under way for one resolver. */
class AbortScope {
    #wheel = new TimerWheel();
    #isClosed = false;
    /** A limit that ends in `ms` milliseconds, or when all is closed, with a TransportError. The caller stops it once it is not needed any more. */
    startLimit(ms) {
        const limit = new TimeLimit(timeoutError);
        if (this.#isClosed)
            limit.end(closedError());
        else
            this.#wheel.start(limit, ms);
        return limit;
    }
    stopLimit(limit) {
        this.#wheel.stop(limit);
    }
    /** Runs `work` for at most `ms` milliseconds, though it may ignore its limit; rejects with a TransportError when they are over or all is closed. */
    withTimeout(ms, work) {
        const limit = this.startLimit(ms);
        return limitedPromise(limit, (resolve, reject) => {
            work(limit).then(resolve, reject);
            return () => this.stopLimit(limit);
        });
    }
    /** Waits `ms` milliseconds, or less where all is closed. */
    pause(ms) {
        return this.withTimeout(ms, () => new Promise(() => undefined)).catch(() => undefined);
    }
    close() {
        this.#isClosed = true;
        for (const limit of this.#wheel.entries())
            limit.end(closedError());
    }
}
const timeoutError = () => new TransportError("timeout", (0,message/* message */.iU)("dns/timeout"));
function closedError() {
    return new TransportError("unreachable", (0,message/* message */.iU)("dns/resolver-closed"));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http1.js






/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;
class Http1Connection {
    lastActivityAt = performance.now();
    isClosed = false;
    capacity = MAX_CONNECTIONS;
    #agent;
    /** The agent's own limit counts a connection only once it is made. */
    #slots = new semaphore/* Semaphore */.j(MAX_CONNECTIONS);
    #authority;
    #path;
    /** `connect` makes a connection to the server that speaks HTTP/1.1. */
    constructor(connect, authority, path) {
        this.#agent = new external_node_http_.Agent({ keepAlive: true });
        this.#agent.createConnection = (_options, callback) => {
            if (callback !== undefined)
                (0,external_node_util_.callbackify)(connect)(callback);
            return null;
        };
        this.#authority = authority;
        this.#path = path;
    }
    post(message, limit) {
        return limitedPromise(limit, (resolve, reject) => {
            this.#slots.run(() => this.#postNow(message, limit)).then(resolve, reject);
            return () => undefined;
        });
    }
    close() {
        this.#agent.destroy();
    }
    #postNow(message, limit) {
        return limitedPromise(limit, (resolve, reject) => {
            let isComplete = false;
            let answer = null;
            const headers = {
                host: this.#authority,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            };
            const outgoing = (0,external_node_http_.request)({ agent: this.#agent, method: "POST", path: this.#path, headers }, (response) => {
                this.lastActivityAt = performance.now();
                collectMessage({ status: response.statusCode, contentType: response.headers["content-type"] }, response, (body) => (answer = body), reject);
                response.on("error", (error) => reject(connectionLost(error)));
                response.on("end", () => (isComplete = true));
            });
            outgoing.on("error", (error) => {
                if (!outgoing.reusedSocket)
                    return reject(unreachableError(error));
                this.#dropIdle();
                reject(connectionLost(error)); // RFC 9112 \u00a79.3.1: a kept connection may have been closed just as we wrote
            });
            // only then is its connection free for the next
            outgoing.on("close", () => answer !== null && resolve(answer));
            outgoing.on("socket", (socket) => socket.unref());
            outgoing.end(message);
            return () => {
                if (!isComplete)
                    outgoing.destroy(); // else its connection is kept
            };
        });
    }
    /** Where one kept connection died the others that idle may have died with it. */
    #dropIdle() {
        for (const socket of Object.values(this.#agent.freeSockets).flat())
            socket?.destroy();
    }
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http2.js




class Http2Connection {
    lastActivityAt = performance.now();
    #session;
    #path;
    constructor(socket, authority, path) {
        this.#session = (0,external_node_http2_.connect)(`https://${authority}`, {
            createConnection: () => socket,
            settings: { enablePush: false },
        });
        this.#session.on("error", () => undefined); // each stream hears of it too
        this.#session.unref();
        this.#path = path;
    }
    get isClosed() {
        return this.#session.closed || this.#session.destroyed;
    }
    /** What the server lets be under way (RFC 9113 \u00a76.5.2). */
    get capacity() {
        return this.#session.remoteSettings.maxConcurrentStreams ?? Infinity;
    }
    post(message, limit) {
        return limitedPromise(limit, (resolve, reject) => {
            const stream = this.#session.request({
                ":method": "POST",
                ":path": this.#path,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            });
            let isAnswered = false;
            const answer = (body) => {
                isAnswered = true;
                resolve(body);
            };
            stream.on("response", (headers) => {
                this.lastActivityAt = performance.now();
                // RFC 9113 \u00a78.1: only END_STREAM ends a response; node ends the body where the connection does too
                stream.on("end", () => stream.rstCode !== external_node_http2_.constants.NGHTTP2_NO_ERROR && reject(connectionLost()));
                collectMessage({ status: headers[":status"], contentType: headers["content-type"] }, stream, answer, reject);
            });
            stream.on("error", (error) => reject(connectionLost(error)));
            stream.on("close", () => isAnswered || reject(connectionLost()));
            stream.end(message);
            return () => {
                // a stream that ended by itself needs no RST_STREAM: servers count those (CVE-2023-44487)
                if (!stream.readableEnded)
                    stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            };
        });
    }
    close() {
        this.#session.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/persistent-connection.js


class PersistentConnection {
    #open;
    #current = null;
    /** The one that was opened last. */
    #opened = null;
    #isClosed = false;
    /** `open` must settle by itself, whether or not anybody still waits. */
    constructor(open) {
        this.#open = open;
    }
    /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
    async use(limit, work) {
        try {
            return await this.#useOnce(limit, work);
        }
        catch (error) {
            if (!(error instanceof ConnectionLost))
                throw error;
            return this.#useOnce(limit, work);
        }
    }
    close() {
        this.#isClosed = true;
        this.#current?.then((connection) => connection.close(), () => undefined);
    }
    async #useOnce(limit, work) {
        const connection = this.#opened?.isClosed === false ? this.#opened : await this.#liveConnection(limit);
        const askedAt = performance.now();
        try {
            return await work(connection);
        }
        catch (error) {
            // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
            if (limit.reason !== null && connection.lastActivityAt < askedAt)
                connection.close();
            throw error;
        }
    }
    async #liveConnection(limit) {
        for (;;) {
            const shared = (this.#current ??= this.#openConnection());
            const connection = await limited(shared, limit);
            this.#opened = connection;
            if (!connection.isClosed)
                return connection;
            if (this.#current === shared)
                this.#current = null;
        }
    }
    #openConnection() {
        const opening = this.#open();
        opening.then((connection) => this.#isClosed && connection.close(), () => {
            if (this.#current === opening)
                this.#current = null;
        });
        return opening;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/src/sources/http-proxy.js
var http_proxy = __webpack_require__(95426);
;// CONCATENATED MODULE: ./lib/src/sources/dns/secure-connection.js






/** The options of node:tls for a server. */
function tlsOptions({ host, port, name, ca, lookup }, alpn) {
    return {
        host,
        port,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : "", // RFC 6066 \u00a73: no addresses in SNI
        checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(name, certificate),
        minVersion: "TLSv1.2",
        ALPNProtocols: alpn,
        ...(ca === undefined ? {} : { ca }),
        ...(lookup === undefined ? {} : { lookup }),
    };
}
/** A connection with its handshake done and nothing sent; the process does not wait for it. */
async function connectWithTls(server, alpn, limit) {
    const tunnel = await openServerTunnel(server, limit);
    return limitedPromise(limit, (resolve, reject) => {
        const socket = (0,external_node_tls_.connect)({ ...tlsOptions(server, alpn), ...(tunnel === null ? {} : { socket: tunnel }) });
        let isReady = false;
        socket.unref();
        socket.on("error", (error) => reject(unreachableError(error))); // stays, so that a later error is never unhandled
        socket.on("close", () => reject(new TransportError("unreachable", (0,message/* message */.iU)("dns/handshake-closed"))));
        socket.once("secureConnect", () => {
            isReady = true;
            resolve(socket);
        });
        return () => {
            if (!isReady)
                socket.destroy();
        };
    });
}
/** The way through the proxy; null without one. Rejects with a TransportError. */
async function openServerTunnel({ host, port, proxy, lookup }, limit) {
    if (proxy === null || proxy === undefined)
        return null;
    try {
        const destination = lookup === undefined || (0,external_node_net_.isIP)(host) !== 0 ? host : await firstAddress(host, lookup);
        return await (0,http_proxy/* openTunnel */.X)(proxy, destination, port, limit.asSignal());
    }
    catch (error) {
        throw error instanceof http_proxy/* ProxyError */.T6
            ? new TransportError("unreachable", error.reason)
            : unreachableError(error);
    }
}
const firstAddress = (host, lookup) => new Promise((resolve, reject) => lookup(host, {}, (error, address) => (error === null ? resolve(address) : reject(error))));

// EXTERNAL MODULE: ./node_modules/dns2/index.mjs
var dns2 = __webpack_require__(75303);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/dns/wire/cursor.js
var wire_cursor = __webpack_require__(74138);
// EXTERNAL MODULE: ./lib/src/dns/wire/names.js
var wire_names = __webpack_require__(99002);
// EXTERNAL MODULE: ./lib/src/dns/wire/rdata.js
var rdata = __webpack_require__(34008);
;// CONCATENATED MODULE: ./lib/src/sources/dns/wire.js
// DNS messages on the wire (RFC 1035 \u00a74, RFC 6891, RFC 8914): dns2 writes the frame of our queries, a strict decoder reads answers.






const HEADER_OCTETS = 12;
/** The size that every path carries unfragmented (DNS Flag Day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const CLASS_IN = 1;
const TYPE_RRSIG = 46; // RFC 4034 \u00a73
const TYPE_NSEC3 = 50; // RFC 5155 \u00a73.2
const TYPE_OPT = 41; // RFC 6891 \u00a76.1.1
const OPTION_EDE = 15; // RFC 8914 \u00a72
const TYPE_BY_NUMBER = new Map(Object.entries(record/* TYPE_NUMBER */.ph).map(([type, number]) => [number, type]));
/** A query for the root, as dns2 writes it: RD, and EDNS with DO. Each of ours is this with its own id, name and type: dns2 knows no escapes in names. */
const ROOT_QUERY = writeRootQuery();
const FLAG_CD = 0x10; // in the second octet of the flags (RFC 4035 \u00a73.2.2)
/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
function encodeQuery(question, id) {
    const name = (0,wire_names/* encodeName */.a)(question.name);
    if (name === null)
        throw new TypeError(`not a domain name: ${question.name}`);
    const query = Buffer.allocUnsafe(ROOT_QUERY.length - 1 + name.length);
    const nameEnd = HEADER_OCTETS + name.length;
    ROOT_QUERY.copy(query, 0, 0, HEADER_OCTETS);
    name.copy(query, HEADER_OCTETS);
    ROOT_QUERY.copy(query, nameEnd, HEADER_OCTETS + 1); // the root is one zero octet
    query.writeUInt16BE(id, 0);
    if (question.cd)
        query.writeUInt8(query.readUInt8(3) | FLAG_CD, 3);
    query.writeUInt16BE(record/* TYPE_NUMBER */.ph[question.type], nameEnd);
    return query;
}
function writeRootQuery() {
    const packet = new dns2/* Packet */.$T();
    packet.header = new dns2/* Packet */.$T.Header({ id: 0, rd: 1 });
    packet.questions = [new dns2/* Packet */.$T.Question("", record/* TYPE_NUMBER */.ph.SOA, CLASS_IN)];
    packet.additionals = [dns2/* Packet */.$T.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
    return packet.toBuffer();
}
/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
function readReply(bytes, question, id) {
    try {
        return decodeReply(bytes, question, id);
    }
    catch (error) {
        if (error instanceof wire_cursor/* WireError */.c)
            return { kind: "malformed", problem: (0,message/* message */.iU)("dns/malformed", { problem: error.problem }) };
        throw error;
    }
}
function decodeReply(bytes, question, id) {
    const stray = (problem) => ({ kind: "stray", problem });
    if (bytes.length < HEADER_OCTETS)
        return stray((0,message/* message */.iU)("wire/too-short", { octets: bytes.length }));
    const cursor = new wire_cursor/* Cursor */.b(bytes, 0, bytes.length);
    const names = new wire_names/* NameReader */.F(bytes);
    // RFC 5452 \u00a79.1: what does not match id and question is not ours
    if (cursor.u16() !== id)
        return stray((0,message/* message */.iU)("wire/id"));
    const flags = cursor.u16();
    if ((flags & 0x8000) === 0)
        return stray((0,message/* message */.iU)("wire/not-an-answer"));
    const [questions, answers, authorities, additionals] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if ((flags & 0x7800) !== 0)
        return stray((0,message/* message */.iU)("wire/opcode"));
    if (questions !== 1)
        return stray((0,message/* message */.iU)("wire/question-count", { count: questions }));
    if (!names.matches(cursor, question.name) ||
        cursor.u16() !== record/* TYPE_NUMBER */.ph[question.type] ||
        cursor.u16() !== CLASS_IN) {
        return stray((0,message/* message */.iU)("wire/other-question"));
    }
    const reply = {
        rcode: flags & 0xf,
        isTruncated: (flags & 0x0200) !== 0,
        isAuthenticated: (flags & 0x0020) !== 0,
        answer: [],
        authority: [],
        signatures: [],
        signatureTimes: [],
        isOptOut: false,
        errors: [],
    };
    // RFC 2181 \u00a79: a truncated reply is not to be used, and may end anywhere
    if (reply.isTruncated)
        return { kind: "answer", message: reply };
    reply.answer = readSection(cursor, answers, names, reply);
    reply.authority = readSection(cursor, authorities, names, reply);
    readAdditional(cursor, additionals, names, reply);
    return { kind: "answer", message: reply };
}
function readRecord(cursor, names) {
    const name = names.read(cursor);
    const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
    const from = cursor.offset;
    cursor.skip(length);
    return { name, type, class: cls, ttl, rdata: new wire_cursor/* Cursor */.b(cursor.bytes, from, from + length) };
}
function readSection(cursor, count, names, reply) {
    const records = [];
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type === TYPE_RRSIG) {
            reply.signatures.push(raw.name);
            if (raw.rdata.remaining >= SIGNATURE_OCTETS)
                reply.signatureTimes.push(readTimes(raw.name, raw.rdata));
        }
        if (raw.type === TYPE_NSEC3 && hasOptOut(raw.rdata))
            reply.isOptOut = true;
        const type = TYPE_BY_NUMBER.get(raw.type);
        if (type === undefined || raw.class !== CLASS_IN)
            continue;
        const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 \u00a78
        records.push({ name: raw.name, ttl, type, data: (0,rdata/* decodeRdata */.L)(type, raw.rdata, names) });
    }
    return records;
}
/** RFC 4034 \u00a73.1: the type covered, algorithm, labels and TTL come before the expiration and the inception. */
const SIGNATURE_OCTETS = 16;
function readTimes(name, rdata) {
    const type = rdata.u16();
    rdata.skip(6);
    const until = rdata.u32();
    return { name, type, from: rdata.u32(), until };
}
/** RFC 5155 \u00a73.2: the hash algorithm, flags (their last bit is opt-out), and the number of additional iterations come first. */
function hasOptOut(rdata) {
    rdata.u8();
    return (rdata.u8() & 1) !== 0 || rdata.u16() > 0;
}
/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor, count, names, reply) {
    let hasOpt = false;
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type !== TYPE_OPT)
            continue;
        if (hasOpt)
            throw new wire_cursor/* WireError */.c((0,message/* message */.iU)("wire/two-opt")); // RFC 6891 \u00a76.1.1
        hasOpt = true;
        reply.rcode |= (raw.ttl >>> 24) << 4; // RFC 6891 \u00a76.1.3
        reply.errors = readExtendedErrors(raw.rdata);
    }
}
function readExtendedErrors(rdata) {
    const errors = [];
    while (rdata.remaining > 0) {
        const code = rdata.u16();
        const option = rdata.take(rdata.u16());
        if (code !== OPTION_EDE)
            continue;
        if (option.length < 2)
            throw new wire_cursor/* WireError */.c((0,message/* message */.iU)("wire/extended-error"));
        // RFC 8914 \u00a72: UTF-8, possibly ended by a NUL
        errors.push({ code: option.readUInt16BE(0), text: option.toString("utf8", 2).replace(/\0+$/, "") });
    }
    return errors;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-transport.js






/** RFC 8484 \u00a74.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;
class DohTransport {
    #capacity = Infinity;
    #connection;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, scope, connectMs) {
        const connect = (alpn) => scope.withTimeout(connectMs, (limit) => connectWithTls(server, alpn, limit));
        this.#connection = new PersistentConnection(() => doh_transport_open(server, connect));
    }
    async exchange(question, limit) {
        const query = encodeQuery(question, ID);
        const body = await this.#connection.use(limit, (connection) => {
            this.#capacity = connection.capacity;
            return connection.post(query, limit);
        });
        return expectAnswer(readReply(body, question, ID));
    }
    get capacity() {
        return this.#capacity;
    }
    close() {
        this.#connection.close();
    }
}
async function doh_transport_open({ authority, path }, connect) {
    const socket = await connect(["h2", "http/1.1"]);
    if (socket.alpnProtocol === "h2")
        return new Http2Connection(socket, authority, path);
    socket.destroy(); // its agent makes its own
    return new Http1Connection(() => connect(["http/1.1"]), authority, path);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/limit.js
// Limits the number of concurrent queries; the others wait their turn.

/** A Dns that sends at most `limit` concurrent queries to the one below; first come, first served. */
class LimitedDns {
    #below;
    #semaphore;
    constructor(below, limit) {
        this.#below = below;
        this.#semaphore = new semaphore/* Semaphore */.j(limit);
    }
    query(name, type) {
        return this.#semaphore.run(() => this.#below.query(name, type));
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(53289);
;// CONCATENATED MODULE: ./lib/src/sources/dns/circuit-breaker.js
// A resolver that answers nothing any more must not cost each question its whole time: after many lost in a row, a sign of life is sought first.

/** Project limit: so many questions lost in a row are a reason to doubt. Dead zones lose as many, and doubt costs a live resolver a few questions. */
const FAILURE_THRESHOLD = 50;
/** Every resolver that gets further than the root knows these; their registries have nothing to do with each other. */
const PROBE_DOMAINS = ["com", "org"];
const GIVEN_UP = {
    kind: "failure",
    cause: "given-up",
    reason: (0,message/* message */.iU)("dns/given-up", { count: FAILURE_THRESHOLD, domains: PROBE_DOMAINS }),
};
/**
 * Dead zones and a dead resolver look alike: silence. So after MOST_LOST questions in a row a resolver has to answer for a top-level domain,
 * or the current question; where it does, all goes on. Where it does not, questions fail without being asked, and life is sought again after
 * as many of them, then twice as many, and so on: the time lost grows with the logarithm of the questions, and a resolver that is back is used.
 */
class CircuitBreakerDns {
    #below;
    #lostInARow = 0;
    #probing = null;
    /** Questions that fail before life is sought again. */
    #skips = 0;
    #nextSkips = FAILURE_THRESHOLD;
    constructor(below) {
        this.#below = below;
    }
    query(name, type) {
        return this.#lostInARow < FAILURE_THRESHOLD ? this.#ask(name, type) : this.#askInDoubt(name, type);
    }
    async #askInDoubt(name, type) {
        if (this.#skips > 0) {
            this.#skips--;
            return GIVEN_UP;
        }
        this.#probing ??= this.#probe(name, type);
        return (await this.#probing) ? this.#ask(name, type) : GIVEN_UP;
    }
    #ask(name, type) {
        return this.#below.query(name, type).then((answer) => {
            this.#lostInARow = isUnanswered(answer) ? this.#lostInARow + 1 : 0;
            return answer;
        });
    }
    async #probe(name, type) {
        const top = name.slice(name.lastIndexOf(".") + 1);
        const signs = [...new Set([top, ...PROBE_DOMAINS])].map((domain) => this.#below.query(domain, "SOA"));
        const isAlive = await anyAnswered([this.#below.query(name, type), ...signs]);
        this.#probing = null;
        this.#lostInARow = isAlive ? 0 : this.#lostInARow;
        this.#skips = isAlive ? 0 : this.#nextSkips;
        this.#nextSkips = isAlive ? FAILURE_THRESHOLD : 2 * this.#nextSkips;
        return isAlive;
    }
}
/** No resolver answered; a refusal is an answer. */
function isUnanswered(answer) {
    return answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable");
}
/** As soon as the first is. */
function anyAnswered(answers) {
    const answered = answers.map(async (answer) => {
        if (isUnanswered(await answer))
            throw new Error("lost");
        return true;
    });
    return Promise.any(answered).catch(() => false);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-framing.js
// DNS messages in a stream: each behind two octets of length (RFC 1035 \u00a74.2.2, RFC 7766 \u00a78).
/** A message as it goes over a stream; in one write, as RFC 7766 \u00a78 wants it. */
function frameMessage(message) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
/** Cuts a stream into messages. Holds at most one incomplete message, 65,537 octets, beside the last chunk. */
class FrameReader {
    #chunks = [];
    #bufferedOctets = 0;
    /** The messages that `chunk` completes. */
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bufferedOctets += chunk.length;
        const messages = [];
        for (let length = this.#nextLength(); length !== null && this.#bufferedOctets >= length + 2; length = this.#nextLength()) {
            const all = this.#joinChunks();
            messages.push(all.subarray(2, length + 2));
            this.#chunks = [all.subarray(length + 2)];
            this.#bufferedOctets = all.length - length - 2;
        }
        return messages;
    }
    #nextLength() {
        if (this.#bufferedOctets < 2)
            return null;
        const first = this.#chunks[0];
        return (first.length >= 2 ? first : this.#joinChunks()).readUInt16BE(0);
    }
    /** All that is held as one buffer; done only where it is needed, so that many small chunks cost no quadratic time. */
    #joinChunks() {
        const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [all];
        return all;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/dot-transport.js







class DotTransport {
    #connection;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, scope, connectMs) {
        this.#connection = new PersistentConnection(async () => {
            const socket = await scope.withTimeout(connectMs, (limit) => connectWithTls(server, ["dot"], limit));
            return new DotConnection(socket);
        });
    }
    exchange(question, limit) {
        return this.#connection.use(limit, (connection) => connection.ask(question, limit));
    }
    close() {
        this.#connection.close();
    }
}
class DotConnection {
    lastActivityAt = performance.now();
    #socket;
    #pending = new Map();
    constructor(socket) {
        const frames = new FrameReader();
        this.#socket = socket;
        socket.on("data", (chunk) => {
            this.lastActivityAt = performance.now();
            for (const message of frames.push(chunk))
                this.#deliver(message);
        });
        socket.on("end", () => socket.destroy());
        socket.on("close", () => {
            for (const { fail } of this.#pending.values())
                fail(connectionLost());
        });
    }
    get isClosed() {
        return this.#socket.destroyed || !this.#socket.writable;
    }
    ask(question, limit) {
        const id = this.#freeId();
        return limitedPromise(limit, (resolve, reject) => {
            this.#pending.set(id, { answer: resolve, fail: reject });
            this.#socket.write(frameMessage(encodeQuery(question, id)));
            return () => this.#pending.delete(id);
        }).then((message) => expectAnswer(readReply(message, question, id)));
    }
    close() {
        this.#socket.destroy();
    }
    #deliver(message) {
        if (message.length < 2)
            return;
        this.#pending.get(message.readUInt16BE(0))?.answer(message); // an answer that no caller waits for is dropped
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#pending.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

// EXTERNAL MODULE: ./lib/src/sources/special-purpose-addresses.js
var special_purpose_addresses = __webpack_require__(98138);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-transport.js






/** The first message that comes back. Rejects with a TransportError. */
function askTcp(server, question, limit) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return limitedPromise(limit, (resolve, reject) => {
        const frames = new FrameReader();
        const socket = (0,external_node_net_.connect)(server);
        socket.unref();
        socket.on("error", (error) => reject(unreachableError(error)));
        socket.on("close", () => reject(connectionLost()));
        socket.on("connect", () => socket.write(frameMessage(encodeQuery(question, id))));
        socket.on("data", (chunk) => {
            const [message] = frames.push(chunk);
            if (message !== undefined)
                resolve(readReply(message, question, id));
        });
        return () => socket.destroy();
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./lib/src/sources/dns/udp-socket.js
// One UDP socket to a resolver, with the table of the questions that wait for an answer on it.






class UdpSocket {
    /** When it was made, in `performance.now()` milliseconds. */
    openedAt = performance.now();
    #socket;
    /** The questions that wait for an answer, by id. */
    #pending = new Map();
    #onError;
    #onSent = (error) => {
        if (error && !this.#isRetired)
            this.#fail(error); // it may be about an earlier question
    };
    #isConnected = false;
    #isRetired = false;
    #uses = 0;
    /** `onError` hears why it failed. */
    constructor({ host, port }, onError) {
        this.#onError = onError;
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? "udp6" : "udp4");
        this.#socket = socket;
        socket.unref();
        socket.on("error", (error) => this.#fail(error));
        socket.on("message", (bytes) => this.#receive(bytes));
        // connected, so the kernel hands us only what comes from the resolver
        socket.connect(port, host, (error) => {
            if (error)
                return this.#fail(error);
            this.#isConnected = true;
            for (const [id, { question }] of this.#pending)
                this.#send(encodeQuery(question, id));
        });
    }
    /** Questions asked so far. */
    get uses() {
        return this.#uses;
    }
    /** Whether no further question may be asked: it failed, or was retired. */
    get isRetired() {
        return this.#isRetired;
    }
    /** Asks once; stray packets are passed over (RFC 5452 \u00a79.1). Rejects with a TransportError, and with `limit.reason` as soon as `limit` ends. */
    ask(question, limit) {
        const id = this.#freeId();
        const query = encodeQuery(question, id);
        this.#uses++;
        return limitedPromise(limit, (resolve, reject) => {
            this.#pending.set(id, { question, resolve, reject });
            if (this.#isConnected)
                this.#send(query);
            return () => {
                this.#pending.delete(id);
                if (this.#isRetired && this.#pending.size === 0)
                    this.#socket.close();
            };
        });
    }
    /** Takes no further question, and closes as soon as none is pending. */
    retire() {
        if (this.#isRetired)
            return;
        this.#isRetired = true;
        if (this.#pending.size === 0)
            this.#socket.close();
    }
    #send(query) {
        this.#socket.send(query, this.#onSent);
    }
    #receive(bytes) {
        if (bytes.length < 2)
            return;
        const id = bytes.readUInt16BE(0);
        const query = this.#pending.get(id);
        if (query === undefined)
            return; // late or forged
        const reply = readReply(bytes, query.question, id);
        if (reply.kind === "answer")
            query.resolve(reply.message);
        else if (reply.kind === "malformed")
            query.reject(new TransportError("malformed", reply.problem));
    }
    /** An error (a closed port, above all) does not say which question it is about: it ends all of them, and each is asked again. */
    #fail(error) {
        this.#onError(error);
        for (const { reject } of this.#pending.values())
            reject(unreachableError(error));
        this.retire();
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#pending.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/udp-transport.js
// DNS over UDP (RFC 1035 \u00a74.2.1, RFC 5452) from many ports that are renewed, and TCP where the answer is truncated.





/**
 * Sockets open at once. A forged answer has to hit the port and the id of the one question that it answers (RFC 5452 \u00a77.2: no question is
 * under way twice, so D = 1, and other questions under way do not help). An attacker that knows every open port is left with
 * 1,024 \u00d7 65,536 = 2\u00b2\u2076 possibilities, and has little time to find the ports: each of the first 1,024 questions has a new one, and later
 * ports are renewed. One that does not know them has to guess among all that the system gives out: 28,232 on Linux, so nearly 2\u00b3\u00b9
 * possibilities.
 */
const MAX_SOCKETS = 1024;
/** An attacker on the network cannot forge an answer of loopback; so many that their receive buffers hold the answers to all questions under way. */
const MAX_LOOPBACK_SOCKETS = 16;
/** A port is given up after so many questions \u2026 */
const MAX_USES = 64;
/** \u2026 or milliseconds, in which a third of all ports can be probed (CVE-2020-25705: about 1,000 a second). */
const MAX_AGE_MS = 10_000;
class UdpTransport {
    #server;
    #maxSockets;
    #sockets = [];
    constructor(server) {
        this.#server = server;
        this.#maxSockets = (0,special_purpose_addresses/* isLoopback */.U)(server.host) ? MAX_LOOPBACK_SOCKETS : MAX_SOCKETS;
    }
    exchange(question, limit) {
        const answer = this.#chooseSocket().ask(question, limit);
        return answer.then((message) => message.isTruncated ? askTcp(this.#server, question, limit).then(expectAnswer) : message); // RFC 7766 \u00a75
    }
    close() {
        for (const socket of this.#sockets.splice(0))
            socket.retire();
    }
    /** A new socket until there are enough, then a random one (RFC 5452 \u00a79.2), renewed where it has served long enough. */
    #chooseSocket() {
        const at = this.#sockets.length < this.#maxSockets ? this.#sockets.length : (0,external_node_crypto_.randomInt)(this.#sockets.length);
        const socket = this.#sockets[at];
        if (socket !== undefined && isUsable(socket))
            return socket;
        socket?.retire();
        return (this.#sockets[at] = new UdpSocket(this.#server, (error) => this.#makeRoom(error)));
    }
    /** Where the process may not open further files, half of our sockets have to do: connections need some too. */
    #makeRoom({ code }) {
        if (code !== "EMFILE" && code !== "ENFILE")
            return;
        this.#maxSockets = Math.max(1, Math.floor(this.#sockets.length / 2));
        for (const socket of this.#sockets.splice(this.#maxSockets))
            socket.retire();
    }
}
function isUsable({ isRetired, uses, openedAt }) {
    return !isRetired && uses < MAX_USES && performance.now() - openedAt < MAX_AGE_MS;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/untrusted.js



/** The system's look-up, reduced to the addresses of public hosts: only those are connected to. */
const lookUpPublic = (host, options, callback) => filteredLookup(external_node_dns_.lookup, host, options, callback);
/** `ask` stands for the system's look-up. */
function filteredLookup(lookUp, ...[host, options, callback]) {
    lookUp(host, { ...options, all: true }, (error, found) => {
        if (error !== null)
            return callback(error, []);
        const publicAddresses = found.filter(({ address }) => (0,special_purpose_addresses/* addressRefusalReason */.p)(address) === null);
        const [first] = publicAddresses;
        if (first === undefined)
            callback(new Error(`${host} has no address of a public host`), []);
        else if (options.all === true)
            callback(null, publicAddresses);
        else
            callback(null, first.address, first.family);
    });
}
/** A way to a resolver whose failures all look and last like silence: a closed port looks like one that drops packets. */
class SilentOnFailure {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    exchange(question, limit) {
        return limitedPromise(limit, (resolve) => {
            this.#transport.exchange(question, limit).then(resolve, () => undefined);
            return () => undefined;
        });
    }
    get capacity() {
        return this.#transport.capacity;
    }
    close() {
        this.#transport.close();
    }
}

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/sources/dns/extended-error.js


/**
 * Codes that say that data is bogus: RFC 8914 \u00a74.7\u20134.13; 25 from the registry. Not so an unsupported algorithm, digest or number of
 * iterations (1, 2, 27), which makes a zone count as unsigned (RFC 4035 \u00a75.2, RFC 9276 \u00a73.2), nor an indeterminate state (5).
 */
const DNSSEC_CODES = new Set([6, 7, 8, 9, 10, 11, 12, 25]);
/** Codes that say the answer is not what the DNS holds: RFC 8914 \u00a74.5 (forged), \u00a74.16\u20134.19 (blocked, censored, filtered, prohibited). */
const FALSIFYING_CODES = new Set([4, 15, 16, 17, 18]);
/** Project limit: a resolver has one or two things to say. */
const MAX_ERRORS = 10;
/** The errors as messages, bounded. */
function extendedErrorMessages(errors) {
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ code, text }) => (0,message/* message */.iU)("dns/extended-error", { code, text: (0,truncate/* truncate */.x)(text) }));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/answer.js





const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** Reads what the reply to `question` means. Pure; never throws. */
function interpretAnswer(reply, question) {
    if (reply.rcode !== NOERROR && reply.rcode !== NXDOMAIN)
        return rcodeFailure(reply);
    if (reply.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
        return answer_failure("refused", (0,message/* message */.iU)("dns/falsified", { errors: extendedErrorMessages(reply.errors) }));
    }
    const chain = followAliases(reply.answer, question);
    if ("problem" in chain)
        return answer_failure("malformed", chain.problem);
    const { owner, aliases } = chain;
    const records = uniqueRecords(reply.answer.filter((rr) => rr.type === question.type && rr.name === owner));
    if (reply.rcode === NXDOMAIN) {
        // RFC 2308 \u00a72.1: NXDOMAIN speaks about the end of the chain
        if (records.length > 0)
            return answer_failure("malformed", (0,message/* message */.iU)("dns/nxdomain-with-records"));
        return { kind: "nxdomain", owner, aliases };
    }
    if (records.length > 0)
        return { kind: "records", records, owner, aliases };
    if (reply.answer.some((rr) => rr.type === question.type)) {
        return answer_failure("malformed", (0,message/* message */.iU)("dns/records-elsewhere", { owner }));
    }
    return interpretEmptyAnswer(reply, owner, aliases);
}
/**
 * RFC 2308 \u00a72.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither it is NODATA of type 3, as
 * forwarders answer that strip the SOA; but unbound answers so too for a zone whose name servers do not serve it. Only other
 * answers of the zone tell (`living-zones.ts`).
 */
function interpretEmptyAnswer(reply, owner, aliases) {
    const hasSoa = reply.authority.some((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name));
    if (!hasSoa && aliases.length > 0)
        return { kind: "elsewhere", owner, aliases };
    if (!hasSoa && reply.authority.some((rr) => rr.type === "NS")) {
        return answer_failure("refused", (0,message/* message */.iU)("dns/referral"));
    }
    if (!hasSoa)
        return { kind: "failure", cause: "malformed", reason: (0,message/* message */.iU)("dns/empty-answer"), isEmpty: true };
    return { kind: "nodata", owner, aliases };
}
/**
 * Whether signatures came that prove all of a reply: with each alias, and with the records at their end or the SOA of a denial
 * (RFC 4035 \u00a73.1), unless that denial opts out of proof.
 */
function hasSignatures(reply, { kind, owner, aliases }) {
    if (reply.isOptOut || reply.signatures.length === 0)
        return false;
    const end = kind === "records" ? owner : zoneApex(reply, owner);
    const dnames = reply.answer.flatMap(({ type, name }) => (type === "DNAME" ? [name] : []));
    // RFC 6672 \u00a75.3.1: of a DNAME and the alias made of it, the DNAME is signed
    const signers = aliases.map((alias) => dnames.find((name) => name !== alias && (0,dns_name/* isWithin */.UO)(alias, name)) ?? alias);
    return [...signers, ...(kind === "elsewhere" ? [] : [end])].every((name) => name !== null && reply.signatures.includes(name));
}
const EPOCH = "1970-01-01T00:00:00.000Z";
/** The signature of the records of an answer that lasts longest; null without one, and of an answer without records. */
function signatureOf({ signatureTimes }, { kind, owner }, type) {
    if (kind !== "records")
        return null;
    if (signatureTimes.length === 0)
        return null;
    const [longest] = signatureTimes
        .filter((one) => one.name === owner && one.type === record/* TYPE_NUMBER */.ph[type])
        .toSorted((a, b) => b.until - a.until);
    return longest === undefined
        ? null
        : { from: (0,moment/* addSeconds */.ps)(EPOCH, longest.from), until: (0,moment/* addSeconds */.ps)(EPOCH, longest.until) };
}
/** The apex of the zone that holds `owner`, by the SOA record in a reply. */
function zoneApex({ answer, authority }, owner) {
    const isApexSoa = ({ type, name }) => type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, name);
    return (answer.find(isApexSoa) ?? authority.find(isApexSoa))?.name ?? null;
}
/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 \u00a73.1). */
function followAliases(answer, question) {
    const isAlias = (rr) => rr.type === "CNAME";
    // RFC 1034 \u00a73.6.2: asked for CNAME itself, the alias is the answer
    if (question.type === "CNAME" || !answer.some(isAlias))
        return { owner: question.name, aliases: [] };
    const targets = new Map();
    for (const { name, data } of answer.filter(isAlias)) {
        const known = targets.get(name);
        if (known !== undefined && known !== data.target)
            return { problem: (0,message/* message */.iU)("dns/two-cnames", { name }) };
        targets.set(name, data.target);
    }
    const aliases = new Set();
    let owner = question.name;
    for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
        if (aliases.has(owner))
            return { problem: (0,message/* message */.iU)("dns/alias-loop", { name: owner }) };
        aliases.add(owner);
        owner = next;
    }
    return { owner, aliases: [...aliases] };
}
/** RFC 2181 \u00a75: an RRset is a set. */
function uniqueRecords(records) {
    if (records.length <= 1)
        return records;
    return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}
function rcodeFailure({ rcode, errors }) {
    const reason = (0,message/* message */.iU)("dns/error-code", { rcode, errors: extendedErrorMessages(errors) });
    return answer_failure(rcode === SERVFAIL ? "servfail" : "refused", reason);
}
function answer_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/**
 * How far an answer can be trusted that was not bogus. `isTrusted`: no third party between us and the resolver could have written it
 * (RFC 4035 \u00a74.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
function answerSecurity(isAuthenticated, isTrusted, validates) {
    if (!isTrusted)
        return "indeterminate";
    if (isAuthenticated)
        return "secure";
    return validates === true ? "insecure" : "indeterminate";
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/window.js
// How many questions are under way at one resolver: more while answers come, fewer once some are lost (AIMD, as in RFC 5681 \u00a73.1).

/** Questions under way at once, at most: as many as a resolver 20 ms away needs to answer 10,000 a second. */
const DEFAULT_CONCURRENCY = 256;
/**
 * So many at first, and at least: few enough for any resolver. It is never fewer, since a dead zone looks like a lost packet, and lost
 * questions keep their places for seconds, which slows us down enough.
 */
const INITIAL = 64;
/** After the first loss the window grows by so many for each window of answers. */
const INCREASE = 8;
class Window {
    #places;
    #ceiling;
    #capacity = Infinity;
    #size;
    #hasLost = false;
    /** How often it has narrowed. */
    #generation = 0;
    /** `ceiling`: questions under way at most. */
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#size = Math.min(INITIAL, ceiling);
        this.#places = new semaphore/* Semaphore */.j(this.#size);
    }
    /** Questions under way at most, now. */
    get size() {
        return this.#size;
    }
    /** Counts how often it has narrowed: a loss says nothing of a window that has narrowed since the question was sent. */
    get generation() {
        return this.#generation;
    }
    /** Runs `work` as soon as there is a place for it. */
    run(work) {
        return this.#places.run(work);
    }
    /**
     * An answer came. A window that is not full does not widen: whether more would be answered does not show. `capacity`: what the
     * connection carries at once.
     */
    answered(capacity = Infinity) {
        this.#capacity = capacity;
        if (this.#places.running >= this.#places.size)
            this.#resize(this.#size + (this.#hasLost ? INCREASE / this.#size : 1));
    }
    /** A question of some generation was lost. Those that were under way together count once. */
    lost(generation) {
        if (generation !== this.#generation)
            return;
        this.#generation++;
        this.#hasLost = true;
        this.#resize(Math.max(INITIAL, this.#size / 2));
    }
    /** One question stays under way even where a connection carries none for now (RFC 9113 \u00a76.5.2): its answer shows when that is over. */
    #resize(size) {
        this.#size = Math.max(1, Math.min(size, this.#ceiling, this.#capacity));
        this.#places.resize(Math.floor(this.#size));
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/upstream.js






/** So many questions in a row without a sign of life make an upstream the last choice. */
const UNANSWERED_TO_DEMOTE = 3;
/**
 * What is asked of the root: an answer with AD proves that the resolver validates (RFC 4035 \u00a74.9.3). Each type is asked for once, since a cache
 * answers the same question as before, and a farm may choose its member by the question. Every root has or denies them, in a small answer.
 * Where a later one comes with an error, the first is asked for again in its place.
 */
const PROBE_TYPES = ["SOA", "NS", "TXT"];
/** The first of these, which each run asks anyway. */
const ROOT_QUESTION = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Project limit: how often the root is queried in one run if the answers do not settle it. */
const MAX_PROBES = 24;
class Upstream {
    url;
    /** No third party between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
    isTrusted;
    /** The questions under way at it. */
    window;
    #transport;
    #scope;
    #probe;
    #sentQueries = 0;
    #answeredQueries = 0;
    #unansweredInARow = 0;
    #probes = 0;
    /** The types for which the root's answer came, be it an error. */
    #probedTypes = new Set();
    /** The root's answers without AD. */
    #unauthenticatedAnswers = 0;
    #probing = null;
    #validates = null;
    /** What came back when the root was asked about last to find that out. */
    #rootReply = null;
    /**
     * `probe`: time limits of the attempts to find out whether it validates, and the first pause between them. `concurrency`: questions
     * under way at it, at most.
     */
    constructor(url, isTrusted, transport, scope, probe, concurrency = DEFAULT_CONCURRENCY) {
        this.url = url;
        this.window = new Window(concurrency);
        this.isTrusted = isTrusted;
        this.#transport = transport;
        this.#scope = scope;
        this.#probe = probe;
    }
    /** Questions sent. */
    get sentQueries() {
        return this.#sentQueries;
    }
    /** Questions answered, whatever the answer. */
    get answeredQueries() {
        return this.#answeredQueries;
    }
    /** Whether it has been silent long enough to be asked last. */
    get isDemoted() {
        return this.#unansweredInARow >= UNANSWERED_TO_DEMOTE;
    }
    /** Whether it validates, as far as is known by now. */
    get validates() {
        return this.#validates;
    }
    /**
     * Asks once, for at most `ms` milliseconds, and weighs what comes back; what that takes to know of the resolver is waited for
     * `validationMs` milliseconds. Never rejects.
     */
    ask(question, ms, validationMs) {
        const validationEndsAt = performance.now() + validationMs;
        const rootReply = this.#startDetection(); // asked at the same time, so that it costs none
        const reply = isRootQuestion(question) && rootReply !== null ? rootReply : this.#exchange(question, ms);
        return reply.then((message) => this.#weigh(message, question, validationEndsAt), toFailure);
    }
    #weigh(reply, question, validationEndsAt) {
        const meaning = interpretAnswer(reply, question);
        if (meaning.kind === "failure")
            return { ...meaning, ...this.#dnssecProof(reply) };
        // Node 20 spreads slowly
        const answer = Object.assign(meaning, {
            security: answerSecurity(reply.isAuthenticated, this.isTrusted, question.cd ? null : this.#validates),
            isSigned: hasSignatures(reply, meaning),
            zone: zoneApex(reply, meaning.owner),
            signature: signatureOf(reply, meaning, question.type),
        });
        if (!this.isTrusted || reply.isAuthenticated || question.cd || this.#validates !== null)
            return answer;
        return this.validatesWithin(validationEndsAt - performance.now()).then((validates) => {
            answer.security = answerSecurity(false, true, validates);
            return answer;
        });
    }
    /** Whether it validates; null also where that does not show in time. */
    validatesWithin(ms) {
        return this.#scope.withTimeout(Math.max(1, ms), () => this.detectValidation()).catch(() => null);
    }
    /**
     * Finds out whether it validates: true by one answer, false by several, null where too few came. That is not final: whichever
     * needs to know next asks again. Never rejects.
     */
    detectValidation() {
        if (this.#validates !== null)
            return Promise.resolve(this.#validates);
        this.#probing ??= this.#probeValidation().finally(() => (this.#probing = null));
        return this.#probing;
    }
    /** Begins to find it out, unless it is known or being found out: then the reply about the root that is under way. */
    #startDetection() {
        if (this.#validates !== null || this.#probing !== null)
            return null;
        void this.detectValidation();
        return this.#rootReply;
    }
    close() {
        this.#transport.close();
    }
    #exchange(question, ms) {
        const limit = this.#scope.startLimit(ms);
        if (limit.reason !== null)
            return Promise.reject(limit.reason); // all is closed: a socket that a transport opens now would stay open
        this.#sentQueries++;
        const { generation } = this.window;
        return this.#transport.exchange(question, limit).then((reply) => {
            this.#scope.stopLimit(limit);
            this.#answeredQueries++;
            this.#unansweredInARow = 0;
            this.window.answered(this.#transport.capacity);
            return reply;
        }, (cause) => {
            this.#scope.stopLimit(limit);
            const error = unreachableError(cause);
            if (error.failure === "timeout" || isOverload(error))
                this.window.lost(generation);
            if (error.failure === "timeout" || error.failure === "unreachable")
                this.#unansweredInARow++;
            throw error;
        });
    }
    /** RFC 8914 \u00a76: anyone on the way could have written an Extended DNS Error, unless the way is trusted. */
    #dnssecProof({ rcode, errors }) {
        const proves = this.isTrusted && rcode === SERVFAIL && errors.some(({ code }) => DNSSEC_CODES.has(code));
        return proves ? { proof: (0,message/* message */.iU)("dns/extended-errors", { errors: extendedErrorMessages(errors) }) } : {};
    }
    async #probeValidation() {
        const { attempts, pause } = this.#probe;
        let failures = 0;
        this.#rootReply = null;
        for (const ms of attempts) {
            const open = PROBE_TYPES.filter((type) => !this.#probedTypes.has(type));
            // mostly the first answer settles it; the others go out together
            const types = this.#unauthenticatedAnswers === 0 || open.length === 0 ? PROBE_TYPES.slice(0, 1) : open;
            if (this.#probes + types.length > MAX_PROBES)
                return null;
            if (failures > 0)
                await this.#scope.pause(failures * pause);
            const answers = await Promise.all(types.map((type) => this.#probeType(type, ms)));
            if (answers.includes(true))
                return (this.#validates = true);
            // one member of a farm may not validate, so one answer without AD says little
            if (this.#unauthenticatedAnswers >= PROBE_TYPES.length)
                return (this.#validates = false);
            if (answers.includes(null))
                failures++;
        }
        return null;
    }
    /** Whether the root's answer has AD; null where none came. */
    async #probeType(type, ms) {
        this.#probes++;
        const reply = this.#exchange({ name: dns_name/* ROOT */.Dl, type, cd: false }, ms);
        if (type === ROOT_QUESTION.type)
            this.#rootReply = reply;
        try {
            const { rcode, isAuthenticated } = await reply;
            this.#probedTypes.add(type);
            if (rcode === NOERROR && !isAuthenticated)
                this.#unauthenticatedAnswers++;
            return rcode === NOERROR && isAuthenticated;
        }
        catch (error) {
            if (error instanceof TransportError)
                return null;
            throw error;
        }
    }
}
function toFailure(error) {
    if (error instanceof TransportError)
        return { kind: "failure", cause: error.failure, reason: error.reason };
    throw error;
}
function isRootQuestion({ name, type, cd }) {
    return name === ROOT_QUESTION.name && type === ROOT_QUESTION.type && !cd;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/resolver.js
// The live DNS of one run: the layers put together.



















/**
 * Used where the policy names none: two large services with published terms that validate DNSSEC and filter nothing (a filter's
 * NXDOMAIN would falsify verdicts), independent of each other in operator, network, software and law. The first is DNS4EU's, of the
 * European Union; the second, Cloudflare's 1.1.1.1, is only asked where the first fails and can be reached from everywhere.
 */
const DEFAULT_RESOLVERS = [
    "https://unfiltered.joindns4.eu/dns-query",
    "https://cloudflare-dns.com/dns-query",
];
/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is not valid, or an empty system list. */
function openResolver({ urls, isUntrusted = false, concurrency = DEFAULT_CONCURRENCY, timing = DEFAULT_TIMING, deadline = new run_deadline/* Deadline */.B2(), proxyFor = () => null, ca, }) {
    const scope = new AbortScope();
    const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expandSystemResolver);
    const upstreams = servers.map((server) => {
        const lookup = isUntrusted ? lookUpPublic : undefined;
        const opened = openTransport(server, scope, timing, { ca, lookup, proxyFor });
        const transport = isUntrusted ? new SilentOnFailure(opened) : opened;
        return new Upstream(server.url, (0,resolver_url/* isTrustedChannel */.bY)(server), transport, scope, timing, concurrency);
    });
    const close = () => {
        scope.close();
        for (const upstream of upstreams)
            upstream.close();
    };
    deadline.signal.addEventListener("abort", close, { once: true });
    const limited = new LimitedDns(new CircuitBreakerDns(new Client(upstreams, scope, timing)), concurrency);
    const below = (0,with_deadline/* dnsWithDeadline */.a)(limited, deadline);
    const dns = new CachedDns(below); // what was answered before the deadline stays answered
    return {
        dns,
        answers: dns.answers,
        queryRoot: () => below.query(dns_name/* ROOT */.Dl, "SOA"),
        resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
        sentQueries: () => upstreams.reduce((sum, { sentQueries }) => sum + sentQueries, 0),
        hasAnswered: () => upstreams.some(({ answeredQueries }) => answeredQueries > 0),
        close,
    };
}
function expandSystemResolver(text) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d3)(text);
    if ("problem" in parsed)
        throw new errors/* AuditError */.M_(parsed.problem);
    if (parsed.kind !== "system")
        return [parsed];
    const servers = (0,external_node_dns_.getServers)().map(resolver_url/* systemResolver */.IC);
    if (servers.length === 0)
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("resolver/none"));
    return servers;
}
function openTransport(server, scope, timing, { proxyFor, ...tlsSettings }) {
    const connectMs = Math.max(...timing.attempts);
    if (server.kind === "udp")
        return new UdpTransport(server);
    if (server.kind === "tls")
        return new DotTransport({ ...server, ...tlsSettings }, scope, connectMs);
    const proxy = proxyFor(server.host, server.port);
    return new DohTransport({ ...server, name: server.host, ...tlsSettings, proxy }, scope, connectMs);
}


/***/ })),

/***/ 95426:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ proxyFromEnvironment),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41304);
/* harmony import */ var _special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98138);
/* harmony import */ var _without_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87872);
// The HTTP proxy of this machine's network: which connections go through it, and a tunnel to a server (RFC 9110 \u00a79.3.6).








/**
 * The proxy that `https_proxy` (or HTTPS_PROXY) names: a URL, or host:port. Without a port it is that of the scheme, 80 or 443, as in any
 * URL (RFC 9110 \u00a74.2); curl alone takes 1080 for 80. `no_proxy` (or NO_PROXY) lists what is
 * connected to directly: names with all below them, addresses, networks, each perhaps with a port, or `*`. So is this machine.
 * Throws a UsageError for what is not a valid proxy.
 */
function proxyFromEnvironment(env) {
    const [variable, text] = firstSet(env, ["https_proxy", "HTTPS_PROXY"]);
    if (text === "")
        return () => null;
    const proxy = parseProxy(variable, text);
    const isExcluded = parseExclusions(firstSet(env, ["no_proxy", "NO_PROXY"])[1]);
    return (host, port) => (isThisMachine(host) || isExcluded(host, port) ? null : proxy);
}
/** No connection through the proxy. `reason` says why; `isRefusal`: the proxy does not take this destination, and may take another name of it. */
class ProxyError extends Error {
    reason;
    isRefusal;
    constructor(reason, isRefusal = false) {
        super(reason.code);
        this.name = "ProxyError";
        this.reason = reason;
        this.isRefusal = isRefusal;
    }
}
/** A connection through the proxy to a host name or IP address, nothing sent on it. Rejects with a ProxyError, or with the reason of `signal`. */
function openTunnel(proxy, host, port, signal) {
    const authority = authorityOf(host, port);
    const name = authorityOf(proxy.host, proxy.port);
    const headers = {
        Host: authority,
        ...(proxy.authorization === null ? {} : { "Proxy-Authorization": proxy.authorization }),
    };
    const request = (proxy.isHttps ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        host: proxy.host,
        port: proxy.port,
        servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(proxy.host) === 0 ? proxy.host : "", // else node takes the name in Host; RFC 6066 \u00a73: no addresses
        method: "CONNECT",
        path: authority,
        agent: false,
        signal,
        headers,
    });
    return new Promise((resolve, reject) => {
        // node gives every answer to CONNECT so, whatever its status
        request.on("connect", ({ statusCode: status = 0 }, socket, head) => {
            if (status < 200 || status > 299) {
                socket.destroy();
                return reject(new ProxyError((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("proxy/status", { proxy: name, status }), REFUSALS.includes(status)));
            }
            if (head.length > 0) {
                socket.destroy(); // in TLS the client speaks first: these octets are not the destination's
                return reject(new ProxyError((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("proxy/own-data", { proxy: name, status })));
            }
            resolve(socket);
        });
        request.on("error", (error) => {
            if (signal.aborted)
                return reject(signal.reason);
            const { code = error.message } = error;
            const kind = code.startsWith("HPE_") ? "proxy/not-http" : "proxy/unreachable";
            reject(new ProxyError((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)(kind, { proxy: name, code: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(code) })));
        });
        request.end();
    });
}
/**
 * What proxies answer that take no addresses, or connect to listed destinations only (RFC 9110 \u00a79.3.6, \u00a715.5.1, \u00a715.5.4, \u00a715.5.5). With 502
 * to 504 they tried: to ask again by name would hide that this address cannot be reached. curl does not ask again at all.
 */
const REFUSALS = [400, 403, 404];
const authorityOf = (host, port) => `${(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(host) ? `[${host}]` : host}:${port}`;
function firstSet(env, names) {
    for (const name of names) {
        const text = env[name]?.trim() ?? "";
        if (text !== "")
            return [name, text];
    }
    return ["", ""];
}
function parseProxy(variable, text) {
    const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
    if (url === null || url.hostname === "" || !["http:", "https:"].includes(url.protocol))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("option/proxy", { variable, url: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)((0,_without_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(text)) }));
    const isHttps = url.protocol === "https:";
    const credentials = [url.username, url.password].map(decode).join(":");
    return {
        isHttps,
        host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
        port: Number(url.port) || (isHttps ? 443 : 80),
        authorization: credentials === ":" ? null : `Basic ${Buffer.from(credentials).toString("base64")}`,
    };
}
/** Percent-encoding undone, where it is one. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function parseExclusions(list) {
    const tests = list
        .split(/[\s,]+/)
        .filter((item) => item !== "")
        .map(parseExclusion);
    return (host, port) => tests.some((test) => test(host.toLowerCase().replace(/\.$/, ""), port));
}
function parseExclusion(item) {
    if (item === "*")
        return () => true;
    const network = /^([\da-f.:]+)\/(\d+)$/i.exec(item);
    if (network !== null)
        return isInNetwork(network[1] ?? "", Number(network[2]));
    const [, bracketed, plain = item, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(item) ?? [];
    const name = (bracketed ?? plain)
        .toLowerCase()
        .replace(/^\*?\./, "")
        .replace(/\.$/, "");
    const isAddress = isInNetwork(name, (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(name) ? 128 : 32);
    return (host, to) => (port === undefined || Number(port) === to) &&
        ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? host === name || host.endsWith(`.${name}`) : isAddress(host));
}
function isInNetwork(address, prefix) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address);
    if (family === 0 || prefix > (family === 4 ? 32 : 128))
        return () => false;
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
    networks.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) !== 0 && networks.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(host) ? "ipv6" : "ipv4");
}
function isThisMachine(host) {
    return host === "localhost" || (0,_special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(host);
}


/***/ })),

/***/ 31136:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dnsWithDeadline),
/* harmony export */   r: () => (/* binding */ fetchWithDeadline)
/* harmony export */ });
function dnsWithDeadline(below, deadline) {
    return {
        query(name, type) {
            return deadline.within(() => below.query(name, type), (reason) => ({ kind: "failure", cause: "deadline", reason }));
        },
    };
}
function fetchWithDeadline(below, deadline) {
    return (question) => deadline.within(() => below(question), (reason) => ({ kind: "failure", cause: "deadline", reason, address: null, certificate: null }));
}


/***/ }))

};
