export const id = 6071;
export const ids = [6071];
export const modules = {

/***/ 68452:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLive: () => (/* binding */ openLive)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(88841);
// EXTERNAL MODULE: ./lib/src/sources/dns/resolver.js + 29 modules
var dns_resolver = __webpack_require__(42188);
// EXTERNAL MODULE: ./lib/src/sources/http-proxy.js
var http_proxy = __webpack_require__(95426);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
;// CONCATENATED MODULE: ./lib/src/concurrency/deadline.js
// A time limit for one piece of work.
/**
 * Runs `work` with a signal that aborts after `ms` milliseconds, for the reason `onTimeout` gives, or with `parent`, for its
 * reason. Work that ignores the signal is waited for all the same.
 */
async function withDeadline(ms, onTimeout, parent, work) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(onTimeout()), ms);
    // not AbortSignal.any: signals that live as long as the run would keep each of the short ones
    const onAbort = () => controller.abort(parent?.reason);
    if (parent?.aborted === true)
        onAbort();
    else
        parent?.addEventListener("abort", onAbort, { once: true });
    try {
        return await work(controller.signal);
    }
    finally {
        clearTimeout(timer);
        parent?.removeEventListener("abort", onAbort);
    }
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/sources/special-purpose-addresses.js
var special_purpose_addresses = __webpack_require__(98138);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(35221);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var x509_names = __webpack_require__(97287);
;// CONCATENATED MODULE: ./lib/src/x509/sent-chain.js
/** At most `max` of them, leaf first, in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function sentChain(leaf, max = Number.POSITIVE_INFINITY) {
    const sent = [];
    for (let next = leaf; next !== undefined && sent.length < max; next = next.issuerCertificate)
        sent.push(next);
    return sent;
}

// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/sources/https-certificate.js






/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const MAX_NAMES = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const MAX_CHAIN_LENGTH = 10;
/** A certificate and those sent after it, as facts. */
function certificateFacts(leaf) {
    return {
        subject: (0,x509_names/* formatDistinguishedName */.D$)(leaf.subject),
        issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer),
        names: (0,x509_names/* dnsNamesOf */.Hz)(leaf, MAX_NAMES).map((name) => (0,truncate/* truncate */.x)(name)),
        notBefore: isoDate(leaf.validFrom),
        notAfter: isoDate(leaf.validTo),
        chain: sentChain(leaf, MAX_CHAIN_LENGTH).map((certificate) => (0,x509_names/* formatDistinguishedName */.D$)(certificate.subject)),
    };
}
/**
 * Why a certificate is not valid for `host`; null if it is. `chainError` is the code of the chain's verification (dates
 * included, names not), null where that succeeded.
 */
function certificateProblem(leaf, host, chainError) {
    const problems = [
        ...((0,x509_names/* matchesHostname */.pt)(leaf, host) ? [] : [wrongNames(leaf, host)]),
        ...(chainError === null ? [] : [chainProblem(leaf, chainError)]),
    ];
    return problems.length === 0 ? null : (0,cause/* severalCauses */.Nr)(problems);
}
function wrongNames(leaf, host) {
    const names = (0,x509_names/* dnsNamesOf */.Hz)(leaf, Number.POSITIVE_INFINITY);
    return (0,message/* message */.iU)("tls/certificate-names", {
        names: names.slice(0, MAX_NAMES).map((name) => (0,truncate/* truncate */.x)(name)),
        count: names.length,
        host,
    });
}
function chainProblem(leaf, code) {
    if (code === "CERT_HAS_EXPIRED") {
        return Date.parse(leaf.validTo) < Date.now()
            ? (0,message/* message */.iU)("tls/certificate-expired", { at: isoDate(leaf.validTo) })
            : (0,message/* message */.iU)("tls/chain-expired");
    }
    if (code === "CERT_NOT_YET_VALID")
        return (0,message/* message */.iU)("tls/certificate-not-yet-valid", { at: isoDate(leaf.validFrom) });
    return (0,message/* message */.iU)("tls/untrusted", { issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer), code });
}
/** A date of a certificate as ISO 8601; a text that is not a date is kept. */
function isoDate(text) {
    return (0,certificate/* opensslTimeToIso */.qv)(text) ?? (0,truncate/* truncate */.x)(text);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/sources/tls-alert.js
// How node names what ends TLS.
/** Whether an error's code stands for an alert that the other side sent (RFC 8446 \u00a76.2), in OpenSSL's names. */
function isTlsAlert(code) {
    return code.startsWith("ERR_SSL_") && code.includes("_ALERT_");
}
/** Whether the other side can use nothing of what it was offered: suites, groups or signatures (RFC 8446 \u00a76.2). */
function isNothingInCommon(code) {
    return isTlsAlert(code) && /_ALERT_(HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)$/.test(code);
}

;// CONCATENATED MODULE: ./lib/src/sources/https-errors.js




/** The exchange was cut short after `ms` milliseconds; null: by the end of the audit. */
function timeoutFailure(stage, address, ms) {
    return { cause: "timeout", reason: (0,message/* message */.iU)("https/timeout", { address, stage, ms }) };
}
/**
 * Says what an error at a stage means. Only what the host says is its failure: a TLS alert, TLS or HTTP that is none. A
 * connection that broke may have been broken on the way, as may the records behind the handshake (RFC 8446 \u00a75.2, \u00a76.1, RFC 9112 \u00a79.8).
 */
function failureFromError(stage, address, failed) {
    if (failed instanceof http_proxy/* ProxyError */.T6)
        return { cause: "timeout", reason: failed.reason };
    const { code, error } = describeError(failed);
    if (stage === "connect")
        return connectFailure(address, code);
    if (code.startsWith("HPE_"))
        return { cause: "http", reason: (0,message/* message */.iU)("https/not-http", { address, code, error }) };
    // An alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 \u00a74.4.2.4).
    if (stage === "tls" ? /^ERR_(SSL|TLS)_/.test(code) : stage === "http" && isTlsAlert(code)) {
        const problem = (0,message/* message */.iU)("tls/error", { code, error, offered: "modern" });
        return { cause: "tls", reason: (0,message/* message */.iU)("https/no-handshake", { address, problem }) };
    }
    if (code === NO_CLOSE_NOTIFY)
        return { cause: "incomplete", reason: (0,message/* message */.iU)("https/no-close-notify", { address }) };
    const cutShort = {
        address,
        stage: stage === "tls" ? "tls" : "answer",
        code: code === "ECONNRESET" ? null : code, // node's code for an orderly end too
    };
    return { cause: "incomplete", reason: (0,message/* message */.iU)("https/cut-short", cutShort) };
}
/** Our code for an end of TCP that TLS did not announce, behind an answer that gave no length. */
const NO_CLOSE_NOTIFY = "NO_CLOSE_NOTIFY";
/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address, code) {
    if (code === "ECONNREFUSED")
        return { cause: "connect", reason: (0,message/* message */.iU)("https/refused", { address }) };
    const hasNoRoute = NO_ROUTE_CODES.includes(code);
    return { cause: "timeout", reason: (0,message/* message */.iU)(hasNoRoute ? "https/no-route" : "https/unreachable", { address, code }) };
}
const NO_ROUTE_CODES = [
    "ENETUNREACH",
    "EHOSTUNREACH",
    "EADDRNOTAVAIL",
    "ENETDOWN",
    "EHOSTDOWN",
    "EAFNOSUPPORT",
];
/** The code of an error and its text, without the file names OpenSSL puts into the message. */
function describeError(failed) {
    const { code, reason, message: text } = Object(failed);
    const error = [reason, text, failed].find((each) => typeof each === "string") ?? "unknown error";
    return { code: typeof code === "string" ? code : "unknown error", error: (0,truncate/* truncate */.x)(error) };
}

;// CONCATENATED MODULE: ./lib/src/sources/https-get.js
// One GET over a TLS connection, read to its end: an answer that may be incomplete does not count (RFC 9112 \u00a78, \u00a79.8).





/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;
/**
 * A TCP connection as a stream of its own, for TLS to run over. On the socket itself node shows the end of TCP and a
 * close_notify alike as the end of TLS; over a stream the end of TCP comes after what came before it, so that an end
 * of TLS that precedes it was a close_notify.
 */
function socketAsStream(tcp) {
    const stream = new external_node_stream_.Duplex({
        read: () => void tcp.resume(),
        write: (chunk, _encoding, done) => void tcp.write(chunk, done),
        final: (done) => void tcp.end(done),
        destroy: (error, done) => {
            tcp.destroy();
            done(error);
        },
    });
    tcp.on("data", (chunk) => void (stream.push(chunk) || tcp.pause()));
    tcp.on("end", () => stream.push(null));
    tcp.on("error", (error) => stream.destroy(error));
    tcp.on("close", () => stream.destroy());
    return stream;
}
/**
 * Asks over `tls`, which runs over `underTls(tcp)`. `onAnswer` is called once the header is there. Rejects with node's error, or with
 * one of ours whose code `https-reason` knows.
 */
function getOverTls(tls, tcp, { host, path }, signal, onHeader) {
    return new Promise((resolve, reject) => {
        let answer = null;
        const request = (0,external_node_http_.request)({
            createConnection: () => tls,
            path,
            signal,
            setHost: false,
            maxHeaderSize: HEADER_LIMIT,
            headers: {
                Host: host,
                "User-Agent": "mail-policy",
                Accept: "text/plain",
                "Accept-Encoding": "identity",
                Connection: "close",
            },
        });
        // of the body too: node tells the request of what is wrong with it, and with the octets behind it, which belong to no answer (RFC 9112 \u00a76.3)
        request.on("error", (error) => answer?.complete || reject(error));
        request.on("response", (response) => {
            answer = response;
            onHeader();
            collectBody(response, tls, tcp).then(resolve, reject);
        });
        // after 101, which we did not ask for, node only closes; the code is the parser's own for it
        request.on("close", () => answer !== null || reject(errorWithCode("HPE_PAUSED_UPGRADE")));
        request.end();
    });
}
/** Reads a body. One that has neither length nor chunks ends with the connection, and is whole only behind a close_notify. */
function collectBody(response, tls, tcp) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        let isCut = false;
        // before node's own listeners, which take any end of the connection for the end of such a body
        tls.prependOnceListener("end", () => (isCut ||= !response.complete && tcp.readableEnded));
        tls.prependOnceListener("close", () => (isCut ||= !response.complete));
        response.on("data", (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > ports/* HTTPS_BODY_LIMIT */.x)
                resolve(toGetResponse(response, Buffer.concat(chunks)));
        });
        response.on("end", () => isCut ? reject(errorWithCode(NO_CLOSE_NOTIFY)) : resolve(toGetResponse(response, Buffer.concat(chunks))));
        response.on("error", reject);
        response.on("close", () => reject(errorWithCode("ECONNRESET")));
    });
}
function toGetResponse({ statusCode, headers }, octets) {
    const contentType = headers["content-type"];
    const body = octets.subarray(0, ports/* HTTPS_BODY_LIMIT */.x).toString("latin1");
    return {
        status: statusCode, // node leaves it out only of requests that a server reads
        contentType: contentType === undefined ? null : (0,truncate/* truncate */.x)(contentType),
        body,
        overflow: octets.length > ports/* HTTPS_BODY_LIMIT */.x,
    };
}
function errorWithCode(code) {
    return Object.assign(new Error(code), { code });
}

;// CONCATENATED MODULE: ./lib/src/sources/https-exchange.js
// One HTTPS GET to one address (RFC 8461 \u00a73.3): TCP, perhaps through a proxy, TLS, certificate, then the request; no redirect is followed.








/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason is that of `timeoutFailure`.
 * Never rejects; the request is sent only under a valid certificate.
 */
async function exchange(vetted, target, connectMs, signal) {
    let address = vetted;
    let stage = "connect";
    let certificate = null;
    let tcp = null;
    try {
        ({ tcp, address } = await withDeadline(connectMs, connectTimeoutError, signal, (ending) => connect(vetted, target, ending)));
        const peer = address ?? target.host;
        tcp.on("error", () => { }); // what matters of it rejects a wait below; a later one has no listener
        stage = "tls";
        const tls = startTls(tcp, target);
        await (0,external_node_events_.once)(tls, "secureConnect", { signal });
        const leaf = tls.getPeerX509Certificate();
        if (leaf === undefined)
            return {
                kind: "failure",
                cause: "tls",
                reason: (0,message/* message */.iU)("https/no-handshake", { address: peer, problem: (0,message/* message */.iU)("tls/no-certificate") }),
                address,
                certificate,
            };
        certificate = certificateFacts(leaf);
        const reason = certificateProblem(leaf, target.host, chainError(tls));
        if (reason !== null)
            return { kind: "failure", cause: "certificate", reason, address, certificate };
        stage = "http";
        const response = await getOverTls(tls, tcp, target, signal, () => (stage = "body"));
        return { kind: "response", ...response, address, certificate };
    }
    catch (error) {
        const failure = signal.aborted
            ? timeoutFailure(stage, address ?? target.host, signal.reason)
            : failureFromError(stage, address ?? target.host, error);
        return { kind: "failure", ...failure, address, certificate };
    }
    finally {
        tcp?.destroy();
    }
}
/** `address` is null where a proxy insists on a name: then it chooses the address. */
async function connect(address, { host, port, proxy, connect: connectTcp }, signal) {
    if (proxy === null)
        return { tcp: await waitForConnection(connectTcp(address, port), signal), address };
    try {
        return { tcp: await (0,http_proxy/* openTunnel */.X)(proxy, address, port, signal), address };
    }
    catch (error) {
        if (!(error instanceof http_proxy/* ProxyError */.T6 && error.isRefusal))
            throw error;
        return { tcp: await (0,http_proxy/* openTunnel */.X)(proxy, host, port, signal), address: null };
    }
}
async function waitForConnection(tcp, signal) {
    try {
        await (0,external_node_events_.once)(tcp, "connect", { signal });
        return tcp;
    }
    catch (error) {
        tcp.destroy();
        throw signal.aborted ? signal.reason : error;
    }
}
function connectTimeoutError() {
    return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}
/** RFC 8461 \u00a77.1, \u00a77.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(tcp, { host, ca }) {
    const tls = (0,external_node_tls_.connect)({
        socket: socketAsStream(tcp),
        servername: host,
        minVersion: "TLSv1.2",
        ALPNProtocols: ["http/1.1"],
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined, // node's own check is not RFC 9525
        ...(ca === undefined ? {} : { ca }),
    });
    tls.on("error", () => { });
    return tls;
}
/** The code of the chain's verification, null where it leads to a trusted root; node gives a string, its types an Error. */
function chainError(tls) {
    return tls.authorized ? null : String(tls.authorizationError);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/sources/tcp.js
// How TCP connections are made.

const connectTcp = (address, port) => (0,external_node_net_.connect)({ host: address, port });

;// CONCATENATED MODULE: ./lib/src/sources/https.js
// HTTPS as RFC 8461 \u00a73.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.








/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const MAX_ADDRESSES = 8;
/** Fetches over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
function openHttps(options) {
    const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, proxyFor = () => null, ca, connect = connectTcp, } = options;
    const closing = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, closing.signal); // one for each GET
    async function fetch(question) {
        const { host, path, addresses } = question;
        if (!(0,dns_name/* isHostName */.uy)(host))
            return httpsFailure("no-address", (0,message/* message */.iU)("https/not-a-host", { host }));
        const usable = allowPrivateNetwork
            ? addresses
            : addresses.filter((address) => (0,special_purpose_addresses/* addressRefusalReason */.p)(address) === null);
        if (usable.length === 0)
            return noUsableAddress(question);
        const target = { host, path, port, proxy: proxyFor(host, port), ca, connect };
        return withDeadline(timeoutMs, () => timeoutMs, closing.signal, (signal) => fetchFromAddresses(usable, target, question.failures, performance.now() + timeoutMs, signal));
    }
    return { fetch, close: () => closing.abort(null) };
}
/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function noUsableAddress({ host, addresses, failures }) {
    if (failures.length > 0)
        return httpsFailure("dns", (0,cause/* severalCauses */.Nr)(failures.map(({ reason }) => reason)));
    if (addresses.length === 0)
        return httpsFailure("no-address", (0,message/* message */.iU)("https/no-address", { host }));
    const refused = addresses
        .slice(0, MAX_ADDRESSES)
        .map((address) => (0,message/* message */.iU)("https/special-address", { address, use: (0,special_purpose_addresses/* addressRefusalReason */.p)(address) ?? "" }));
    return httpsFailure("refused-address", (0,message/* message */.iU)("https/not-public", { host, addresses: refused }));
}
/**
 * Goes from address to address until one accepts a connection; what it then says is the answer of the host. `signal` aborts
 * at `endsAt` (as `performance.now()` counts), its reason is that of `timeoutFailure`.
 */
async function fetchFromAddresses(addresses, target, lookUpFailures, endsAt, signal) {
    const tried = addresses.slice(0, MAX_ADDRESSES);
    const failures = [];
    for (const [index, address] of tried.entries()) {
        const fairShare = (endsAt - performance.now()) / (tried.length - index);
        const result = await exchange(address, target, fairShare, signal);
        if (result.kind === "response" || !NEXT_ADDRESS_CAUSES.includes(result.cause) || signal.aborted)
            return result;
        failures.push(result);
    }
    const reasons = [...failures, ...lookUpFailures].map(({ reason }) => reason);
    return httpsFailure(lookUpFailures.length > 0 ? "dns" : combinedCause(failures), (0,message/* message */.iU)("https/failures", { failures: reasons }), tried.at(-1) ?? null);
}
const NEXT_ADDRESS_CAUSES = ["connect", "timeout"];
/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function combinedCause(failures) {
    return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}
function httpsFailure(cause, reason, address = null) {
    return { kind: "failure", cause, reason, address, certificate: null };
}

// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var dns_address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/x509/chain.js + 2 modules
var chain = __webpack_require__(12009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/chain-verifier.js
// Whether a chain as sent leads to a CA that is trusted here (RFC 5280 \u00a76), dates and names of the server's own certificate aside: those are judged by others.



/** OpenSSL's verdict, as node names it, where nothing but a date is wrong as far as it looked. */
const DATE_ERRORS = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
/** A verdict of this project, in addition to those of OpenSSL: a CA certificate on the way to a trusted CA is out of date. */
const CA_OUT_OF_DATE = "CA_OUT_OF_DATE";
/** RFC 5280 \u00a74.2.1.12. */
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const ANY_PURPOSE = "2.5.29.37.0";
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MAX_ISSUER_CANDIDATES = 4;
/** The roots, parsed once and only where OpenSSL's own verdict cannot be separated from the dates. */
class ChainVerifier {
    /** PEM. */
    roots;
    #at;
    #bySubject = null;
    /** `at` (ISO 8601) is the moment that the dates of CAs are compared with. */
    constructor(roots, at) {
        this.roots = roots;
        this.#at = Date.parse(at);
    }
    /**
     * Why the chain (leaf first) is not trusted; null where it is. `verdict` is what OpenSSL said of it against
     * the same roots (`authorizationError`), null where nothing. It reports the last fault it met, and meets dates after all
     * but name constraints: so a date may hide a missing issuer, and the path is then built here.
     */
    untrustedReason(chain, verdict) {
        const [leaf] = chain;
        if (leaf === undefined)
            return (0,message/* message */.iU)("tls/no-certificate");
        if (verdict === null)
            return null;
        const code = DATE_ERRORS.includes(verdict) ? this.#ignoringExpiry(leaf, chain.slice(1)) : verdict;
        if (code === null)
            return null;
        return (0,message/* message */.iU)("tls/untrusted", { issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer), code });
    }
    /** OpenSSL's verdict as it would be if the leaf's dates did not matter; null where it would have none. */
    #ignoringExpiry(leaf, sent) {
        const purposes = leaf.keyUsage; // node's name for the *extended* key usage
        if (purposes !== undefined && !purposes.includes(SERVER_AUTH) && !purposes.includes(ANY_PURPOSE))
            return "INVALID_PURPOSE";
        if (this.#chainsToRoot(leaf, sent, (authority) => isInDate(authority, this.#at)))
            return null;
        return this.#chainsToRoot(leaf, sent, () => true) ? CA_OUT_OF_DATE : "UNABLE_TO_GET_ISSUER_CERT_LOCALLY";
    }
    /** Whether issuers that are `accepted`, the root among them, lead from the leaf to a root. */
    #chainsToRoot(leaf, sent, isAccepted) {
        const reached = [leaf]; // grows; each certificate is looked at once
        const remaining = new Set(sent.filter((certificate) => certificate.ca && isAccepted(certificate)));
        for (const certificate of reached) {
            if (this.#rootsNamed(certificate.subject).some((root) => root.raw.equals(certificate.raw)))
                return true;
            if (this.#rootsNamed(certificate.issuer).some((root) => isAccepted(root) && isIssuedBy(certificate, root)))
                return true;
            const named = [...remaining]
                .filter((candidate) => certificate.checkIssued(candidate))
                .slice(0, MAX_ISSUER_CANDIDATES);
            for (const issuer of named.filter((candidate) => isIssuedBy(certificate, candidate))) {
                remaining.delete(issuer);
                reached.push(issuer);
            }
        }
        return false;
    }
    #rootsNamed(subject) {
        this.#bySubject ??= indexBySubject(this.roots);
        return this.#bySubject.get(subject) ?? [];
    }
}
function indexBySubject(pems) {
    const roots = new Map();
    for (const pem of pems) {
        const root = parsePem(pem);
        if (root !== null)
            roots.set(root.subject, [...(roots.get(root.subject) ?? []), root]);
    }
    return roots;
}
function parsePem(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return null; // a system file may hold what this OpenSSL cannot read
    }
}
function isInDate({ validFrom, validTo }, at) {
    return Date.parse(validFrom) <= at && at <= Date.parse(validTo);
}
/** By name, key identifier and usage (`checkIssued`), and by signature. A key of a strange kind verifies nothing. */
function isIssuedBy(certificate, issuer) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/handshake.js









/** Project limit: octets of DER kept, of the 100 KiB that OpenSSL accepts by default (SSL_CTX_set_max_cert_list(3)); at most `MAX_CHAIN_CERTIFICATES` certificates. */
const MAX_CHAIN_OCTETS = 65_536;
const CURVES = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };
/**
 * Suites and signatures for certificates of one key type. TLS 1.3 has the signatures decide (RFC 8446 \u00a74.4.2.2), older versions the
 * suite. RSASSA-PKCS1-v1_5 signs certificates alone in TLS 1.3 (\u00a74.2.3): CAs sign ECDSA certificates with it too.
 */
const RSA_CERTIFICATE_SIGNATURES = "RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA224:RSA+SHA1";
const KEY_TYPE_OFFERS = {
    RSA: {
        ciphers: ":!aECDSA",
        sigalgs: `rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512:${RSA_CERTIFICATE_SIGNATURES}`,
    },
    ECDSA: {
        ciphers: ":!aRSA",
        sigalgs: `ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA224:ECDSA+SHA1:${RSA_CERTIFICATE_SIGNATURES}`,
    },
};
class TlsClient {
    #verifier;
    #contexts = new Map();
    /** PEM certificates of the CAs that are trusted, and the run's moment (ISO 8601). */
    constructor(roots, at) {
        this.#verifier = new ChainVerifier(roots, at);
    }
    /**
     * Begins TLS on a socket without other readers; SNI is `name` (RFC 7672 \u00a78.1). Never rejects. Ends after `ms`
     * milliseconds, or with `stop`, whose reason is the time that was up.
     */
    handshake(tcp, name, offer, ms, stop) {
        const socket = (0,external_node_tls_.connect)({
            socket: tcp,
            secureContext: this.#context(offer),
            ...((0,dns_name/* isHostName */.uy)(name) ? { servername: name } : {}), // RFC 6066 \u00a73: nothing but a host name
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined, // node's own check is not RFC 9525
            minDHSize: 1, // a small group is found, not refused
        });
        return withDeadline(ms, () => ms, stop, (signal) => new Promise((resolve) => {
            const timeOut = () => resolve({ kind: "timeout", ms: signal.reason });
            if (signal.aborted)
                timeOut();
            signal.addEventListener("abort", timeOut, { once: true });
            socket.once("secureConnect", () => resolve(this.#completed(socket, offer.generation)));
            socket.on("error", (error) => resolve(failedHandshake(error, offer.generation)));
            socket.once("close", () => resolve(failedHandshake({ code: "ECONNRESET" }, offer.generation)));
        }));
    }
    /** Opportunistic TLS takes weak keys and signatures too (RFC 7435 \u00a73): they are for the checks to see, so SECLEVEL is 0. */
    #context({ generation, keyType }) {
        const key = `${generation} ${keyType}`;
        const known = this.#contexts.get(key);
        if (known !== undefined)
            return known;
        const versions = generation === "modern"
            ? { minVersion: "TLSv1.2", ciphers: external_node_tls_.DEFAULT_CIPHERS }
            : { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:!aNULL" };
        const only = keyType === null ? null : KEY_TYPE_OFFERS[keyType];
        const context = (0,external_node_tls_.createSecureContext)({
            ...versions,
            ciphers: `${versions.ciphers}${only?.ciphers ?? ""}:@SECLEVEL=0`, // at a higher level OpenSSL itself refuses old versions
            ...(only === null ? {} : { sigalgs: only.sigalgs }),
            ca: [...this.#verifier.roots],
        });
        this.#contexts.set(key, context);
        return context;
    }
    /** Certificates may be such that OpenSSL takes them and node cannot show them. */
    #completed(socket, generation) {
        try {
            return { kind: "session", session: this.#session(socket), socket };
        }
        catch (error) {
            return failedHandshake(error, generation);
        }
    }
    #session(socket) {
        const cipher = socket.getCipher().standardName;
        const protocol = socket.getProtocol() ?? "unknown";
        const sent = sentChain(socket.getPeerX509Certificate());
        const chain = limitChain(sent);
        // node gives a string, its types an Error
        const verdict = socket.authorized ? null : String(socket.authorizationError);
        return {
            protocol,
            cipher,
            keyExchange: describeKeyExchange(socket, protocol, cipher),
            chain: chain.map((certificate) => certificate.raw.toString("base64")),
            ...(chain.length < sent.length ? { omitted: sent.length - chain.length } : {}),
            distrust: this.#verifier.untrustedReason(sent, verdict),
        };
    }
}
function limitChain(sent) {
    let octets = 0;
    return sent
        .slice(0, chain/* MAX_CHAIN_CERTIFICATES */.S)
        .filter((certificate) => (octets += certificate.raw.length) <= MAX_CHAIN_OCTETS);
}
/** RFC 9325 \u00a74.1: ephemeral keys give forward secrecy. TLS 1.3 has no other way (RFC 8446 \u00a71.2); before, the suite's name tells. */
function describeKeyExchange(socket, protocol, cipher) {
    if (protocol !== "TLSv1.3" && !/^TLS_(EC)?DHE_/.test(cipher))
        return null;
    const { type, name, size } = (socket.getEphemeralKeyInfo() ?? {});
    if (type === "DH")
        return `DH ${size}`;
    if (name !== undefined)
        return CURVES[name] ?? name; // a curve, or (node 24) a hybrid group
    return cipher.startsWith("TLS_DHE_") ? "DH" : "ECDH";
}
/** What an error of node:tls means. */
function failedHandshake(error, offered) {
    const code = error.code ?? "unknown error";
    const isAlert = isTlsAlert(code);
    const isHungUp = HUNG_UP_CODES.includes(code);
    return {
        kind: "no-session",
        isRefusedByServer: isAlert || isHungUp,
        isVersionMismatch: code === "ERR_SSL_UNSUPPORTED_PROTOCOL" || code === "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        isNothingInCommon: isNothingInCommon(code),
        problem: isHungUp
            ? (0,message/* message */.iU)("tls/hung-up")
            : (0,message/* message */.iU)("tls/error", { code, error: (0,truncate/* truncate */.x)(error.reason ?? error.message ?? code), offered }),
    };
}
const HUNG_UP_CODES = ["ECONNRESET", "EPIPE", "ECONNABORTED"];

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/helo.js
// The name we introduce ourselves by (RFC 5321 \u00a74.1.4): a fully qualified one, or else the address as a literal.



/** Whether a text may stand behind EHLO: a host name with a dot, or an address literal (RFC 5321 \u00a74.1.3). */
function isHeloName(text) {
    if (text.length > 255)
        return false; // RFC 5321 \u00a74.5.3.1.2
    const literal = /^\[(?:IPv6:(?<six>.+)|(?<four>[^:]+))\]$/i.exec(text)?.groups;
    if (literal !== undefined)
        return literal["four"] === undefined ? (0,dns_address/* isIPv6 */.w7)(literal["six"] ?? "") : (0,dns_address/* isIPv4 */.wM)(literal["four"]);
    return text.includes(".") && (0,dns_name/* isHostName */.uy)(text.toLowerCase());
}
/** This host's own name, or the address it connected from. */
function localHeloName(localAddress) {
    const own = (0,external_node_os_.hostname)();
    if (isHeloName(own) && !own.toLowerCase().endsWith(".local"))
        return own; // RFC 6762 \u00a73: other hosts do not know that name
    const address = localAddress ?? "127.0.0.1";
    return address.includes(":") ? `[IPv6:${address.replace(/%.*$/, "")}]` : `[${address}]`;
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/connection-slots.js
// Which connection comes next where more are wanted than may be open: providers take turns, and so do the domains of each.

/**
 * Who runs a mail server: the registrable domain of its name. The addresses of a large provider lie in many networks, but their
 * names are of one domain. A server with a name of the customer's own is a provider of its own.
 */
function providerOf(host) {
    return (0,cjs/* getDomain */.FB)(host, { extractHostname: false, validateHostname: false }) ?? host;
}
/**
 * Open connections. A provider with thousands of hosts, or one whose hosts do not answer, leaves the others their turns. Names cost
 * nothing, so a hostile domain may name hosts of many providers; the limit for a domain holds over all of them.
 */
class ConnectionSlots {
    #limits;
    /** By provider and domain, whose turn is next first; no map and no list is empty. */
    #waiting = new Map();
    #openByProvider = new Map();
    #openByDomain = new Map();
    #open = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Works as soon as a connection is free for the owner. */
    async run(owner, work) {
        await new Promise((go) => {
            const domains = this.#waiting.get(owner.provider) ?? new Map();
            const others = domains.get(owner.domain) ?? [];
            this.#waiting.set(owner.provider, domains.set(owner.domain, others));
            others.push(go);
            this.#admit();
        });
        try {
            return await work();
        }
        finally {
            this.#count(owner, -1);
            this.#admit();
        }
    }
    /** Starts what may start; who is served goes to the end of the line. */
    #admit() {
        for (const [provider, domains] of this.#waiting) {
            if (this.#open >= this.#limits.all)
                return;
            if ((this.#openByProvider.get(provider) ?? 0) >= this.#limits.perProvider)
                continue;
            const next = this.#next(domains);
            if (next === null)
                continue;
            const { domain, waiting } = next;
            this.#waiting.delete(provider);
            domains.delete(domain);
            const go = waiting.shift();
            if (waiting.length > 0)
                domains.set(domain, waiting);
            if (domains.size > 0)
                this.#waiting.set(provider, domains);
            this.#count({ provider, domain }, 1);
            go?.();
        }
    }
    /** The first domain that may have another connection. */
    #next(domains) {
        for (const [domain, waiting] of domains)
            if ((this.#openByDomain.get(domain) ?? 0) < this.#limits.perDomain)
                return { domain, waiting };
        return null;
    }
    #count({ provider, domain }, change) {
        this.#open += change;
        adjust(this.#openByProvider, provider, change);
        adjust(this.#openByDomain, domain, change);
    }
}
function adjust(counts, key, change) {
    const count = (counts.get(key) ?? 0) + change;
    if (count === 0)
        counts.delete(key);
    else
        counts.set(key, count);
}

// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/probe.js

/** Visits the address as often as it takes: twice as a rule, up to four times. */
async function probeAddress(address, connect) {
    /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
    const connectTwiceIfRefused = async (generation) => {
        const offer = { generation, keyType: null };
        const first = await connect(offer);
        return isRefusal(first) ? connect(offer) : first;
    };
    const modern = await connectTwiceIfRefused("modern");
    if (modern.kind === "unreached")
        return modern.failure;
    if (modern.kind !== "session" && modern.kind !== "no-session")
        return modern;
    const legacy = await connectTwiceIfRefused("legacy");
    if (modern.kind === "session")
        return { kind: "tls", talk: modern.talk, session: modern.session, legacy: toLegacyTls(legacy) };
    // a server that speaks nothing newer: its session is the one of the old handshake
    if (legacy.kind === "session")
        return { kind: "tls", talk: legacy.talk, session: legacy.session, legacy: toLegacyTls(legacy) };
    if (legacy.kind === "unreached")
        return legacy.failure;
    // without the old handshake it is unknown whether the server supports TLS at all
    if (legacy.kind === "failure")
        return legacy;
    if (legacy.kind === "plaintext")
        return { kind: "failure", cause: "temporary", reason: legacy.reason };
    return {
        kind: "plaintext",
        talk: modern.talk,
        cause: "handshake",
        reason: noHandshake(address, modern.problem),
    };
}
/** Asks an address that completes handshakes for a certificate of one key type: once as a rule, up to four times. */
async function probeKeyType(address, keyType, connect) {
    const modern = await connect({ generation: "modern", keyType });
    if (!isVersionMismatch(modern))
        return confirmKeyType(address, modern, { generation: "modern", keyType }, connect);
    const offer = { generation: "legacy", keyType };
    return confirmKeyType(address, await connect(offer), offer, connect);
}
/** An alert that says so is an answer. Some servers hang up instead, but so do busy ones: a handshake that offers all shows which. */
async function confirmKeyType(address, first, offer, connect) {
    if (first.kind !== "no-session" || first.isNothingInCommon)
        return toKeyTypeResult(address, first);
    const control = await connect({ ...offer, keyType: null });
    return control.kind === "session" ? toKeyTypeResult(address, await connect(offer)) : toFailure(address, control);
}
function toKeyTypeResult(address, result) {
    if (result.kind === "session")
        return { kind: "tls", talk: result.talk, session: result.session };
    if (result.kind !== "no-session" || !result.isRefusedByServer)
        return toFailure(address, result);
    return { kind: "plaintext", talk: result.talk, cause: "handshake", reason: noHandshake(address, result.problem) };
}
/** The address has completed other handshakes: what is in the way now is passing trouble. */
function toFailure(address, result) {
    if (result.kind === "unreached")
        return result.failure;
    if (result.kind === "failure")
        return result;
    const reason = result.kind === "no-session" ? noHandshake(address, result.problem) : result.reason;
    return { kind: "failure", cause: "temporary", reason };
}
const noHandshake = (address, problem) => (0,message/* message */.iU)("smtp/no-handshake", { address, problem });
function isVersionMismatch(result) {
    return result.kind === "no-session" && result.isVersionMismatch;
}
function isRefusal(result) {
    return result.kind === "plaintext"
        ? result.cause === "refused"
        : result.kind === "no-session" && !result.isVersionMismatch;
}
/** A version is refused only if the server refused it: what this side cannot do says nothing about the server. */
function toLegacyTls(result) {
    if (result.kind === "session")
        return { state: "accepted", protocol: result.session.protocol };
    if (result.kind === "no-session" && result.isRefusedByServer)
        return { state: "refused" };
    return { state: "unknown", reason: (0,message/* message */.iU)("smtp/legacy-not-tried", { reason: failureReason(result) }) };
}
function failureReason(result) {
    if (result.kind === "unreached")
        return result.failure.reason;
    return result.kind === "no-session" ? result.problem : result.reason;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/trust-store.js
// The CAs trusted here: node's own (Mozilla's list), those of the system, and NODE_EXTRA_CA_CERTS.


/** Where systems keep their CAs in one file: Debian and Alpine, Red Hat, SUSE, macOS and the BSDs. */
const SYSTEM_FILES = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** PEM certificates, each once. A file that is not there, or cannot be read, adds none. */
function trustedRoots(env = process.env) {
    const system = env["SSL_CERT_FILE"] === undefined ? SYSTEM_FILES : [env["SSL_CERT_FILE"]];
    const extra = env["NODE_EXTRA_CA_CERTS"];
    const files = [...system, ...(extra === undefined ? [] : [extra])];
    const found = [...external_node_tls_.rootCertificates, ...systemRoots(), ...files.flatMap(readPemFile)];
    return [...new Map(found.map((pem) => [pem.replace(/\s+/g, ""), pem])).values()];
}
/** What only node 22.15 and later can read: the stores of macOS and Windows. */
function systemRoots() {
    const read = external_node_tls_.getCACertificates;
    return read === undefined ? [] : read("system");
}
function readPemFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").match(PEM) ?? [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/concurrency/semaphore.js
var concurrency_semaphore = __webpack_require__(85964);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/rate-limit.js
// Rate limits towards mail servers: one connection at a time to an address, a pause between two, and few in a minute.


/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
class PerHostQueue {
    #semaphores = new Map();
    run(address, owner, work) {
        const semaphore = this.#semaphores.get(address) ?? new concurrency_semaphore/* Semaphore */.j(1);
        this.#semaphores.set(address, semaphore);
        return semaphore.run(work, owner);
    }
}
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
};
const MINUTE_MS = 60_000;
/**
 * Spaces the connections to each address. Those of its first probe are needed to learn anything of it, and know only the pause; a
 * *further* connection asks again, under another name or for another certificate, and there are few of these in a minute.
 */
class ConnectionPace {
    #limits;
    #clock;
    #paces = new Map();
    constructor(limits, clock) {
        this.#limits = limits;
        this.#clock = clock;
    }
    /** Waits until the address may be connected to, or `signal` aborts. */
    async wait(address, isFurther, signal) {
        const { restsUntil, further } = this.#paceOf(address);
        const [oldest] = further;
        const isFull = isFurther && oldest !== undefined && further.length >= this.#limits.perMinute;
        const at = isFull ? Math.max(restsUntil, oldest + MINUTE_MS) : restsUntil;
        const remainingMs = at - this.#clock.now();
        if (remainingMs > 0)
            await this.#clock.sleep(remainingMs, signal);
    }
    began(address, isFurther) {
        if (!isFurther)
            return;
        const { further } = this.#paceOf(address);
        further.push(this.#clock.now());
        if (further.length > this.#limits.perMinute)
            further.shift();
    }
    ended(address) {
        this.#paceOf(address).restsUntil = this.#clock.now() + this.#limits.pauseMs;
    }
    #paceOf(address) {
        const pace = this.#paces.get(address) ?? { restsUntil: -Infinity, further: [] };
        this.#paces.set(address, pace);
        return pace;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/reply.js

/** RFC 5321 \u00a74.5.3.1.5 allows 512 octets; servers with long banners send more, and mail gets through to them. */
const LINE_LIMIT = 2_048;
const LF = 0x0a;
const TOO_LONG = (0,message/* message */.iU)("smtp/line-length", { limit: LINE_LIMIT });
/** Cuts octets into replies. After a problem nothing more is heard. */
class ReplyReader {
    #budget;
    #buffer = Buffer.alloc(0);
    #code = null;
    #lines = [];
    #queue = [];
    #hasFailed = false;
    constructor(budget) {
        this.#budget = budget;
    }
    /** Takes what came in; the chunk is not kept. */
    push(chunk) {
        if (this.#hasFailed)
            return;
        this.#budget.octets -= chunk.length;
        if (this.#budget.octets < 0) {
            this.#fail((0,message/* message */.iU)("smtp/endless"));
            return;
        }
        const octets = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
        let start = 0;
        for (let end = octets.indexOf(LF); end !== -1 && !this.#hasFailed; end = octets.indexOf(LF, start)) {
            this.#parseLine(octets.subarray(start, end));
            start = end + 1;
        }
        this.#buffer = Buffer.from(octets.subarray(start));
        if (!this.#hasFailed && this.#buffer.length > LINE_LIMIT)
            this.#fail(TOO_LONG);
    }
    /** The next that was heard; null until there is more. */
    take() {
        return this.#queue.shift() ?? null;
    }
    /** Whether there is more than what was taken. A server speaks only when asked (RFC 5321 \u00a74.3.1). */
    get hasUnreadData() {
        return this.#queue.length > 0 || this.#code !== null || this.#buffer.length > 0;
    }
    #parseLine(octets) {
        if (octets.length > LINE_LIMIT)
            return this.#fail(TOO_LONG);
        const line = octets.toString("utf8").replace(/\r$/, ""); // RFC 6531 \u00a73.7.4.2: UTF-8 where it is not ASCII
        // RFC 5321 \u00a74.2: a code alone must be accepted too
        const parts = /^([2-5][0-9]{2})(?:([ -])([^]*))?$/.exec(line);
        if (parts === null)
            return this.#fail((0,message/* message */.iU)("smtp/not-a-reply"));
        const code = Number(parts[1]);
        if (this.#code !== null && this.#code !== code)
            return this.#fail((0,message/* message */.iU)("smtp/mixed-codes")); // \u00a74.2.1
        this.#code = code;
        this.#lines.push(parts[3] ?? "");
        if (parts[2] === "-")
            return;
        this.#queue.push({ kind: "reply", reply: { code, lines: this.#lines } });
        this.#code = null;
        this.#lines = [];
    }
    #fail(problem) {
        this.#hasFailed = true;
        this.#buffer = Buffer.alloc(0);
        this.#code = null;
        this.#queue.push({ kind: "problem", problem });
    }
}
/** Whether an EHLO reply offers STARTTLS (RFC 3207 \u00a74); its first line is a greeting, keywords have no case (RFC 5321 \u00a74.1.1.1). */
function offersStarttls({ lines }) {
    return lines.slice(1).some((line) => /^starttls(?:[ \t]|$)/i.test(line));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/dialogue.js

class CommandChannel {
    #socket;
    #reader;
    #isClosed = false;
    #wake = () => undefined;
    /** The code of what broke the connection; null while nothing did, or where the server hung up in good order. */
    errorCode = null;
    /** Listens to a connected socket until it is let go. */
    constructor(socket, budget) {
        this.#socket = socket;
        this.#reader = new ReplyReader(budget);
        socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
        this.#isClosed = socket.destroyed;
    }
    /** Sends one command line. */
    send(command) {
        if (this.#socket.writable)
            this.#socket.write(`${command}\r\n`);
    }
    /** The next reply, waited for at most `ms` milliseconds. */
    async readReply(ms) {
        const endsAt = performance.now() + ms;
        for (;;) {
            const next = this.#reader.take();
            if (next !== null)
                return next;
            if (this.#isClosed)
                return { kind: "closed" };
            const remainingMs = endsAt - performance.now();
            if (remainingMs <= 0)
                return { kind: "timeout" };
            await this.#nextEvent(remainingMs);
        }
    }
    /** Whether the server said more than it was asked. */
    get hasUnreadData() {
        return this.#reader.hasUnreadData;
    }
    /** Says goodbye, waits for its reply for at most `ms` milliseconds (RFC 5321 \u00a74.1.1.10), and is done with the socket. */
    async quit(ms) {
        this.send("QUIT");
        await this.readReply(ms);
        this.#socket.destroy();
    }
    /** Lets go of the socket, so that TLS can begin on it. */
    detach() {
        this.#socket.off("data", this.#onData).off("close", this.#onClose);
    }
    /** Resolves when something came in, the connection ended, or after `ms` milliseconds. */
    #nextEvent(ms) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    #onData = (chunk) => {
        this.#reader.push(chunk);
        this.#wake();
    };
    #onError = (error) => {
        this.errorCode = error.code ?? "unknown error";
    };
    #onClose = () => {
        this.#isClosed = true;
        this.#wake();
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/connect.js


/** Waits at most `ms` milliseconds, and no longer than `stop`, whose reason is the time that was up, as in `smtp/connect-timeout`. */
async function connectWithTimeout(connect, address, port, ms, stop) {
    const failed = (cause, reason) => ({
        kind: "not-connected",
        hasResponded: cause === "connect" || cause === "closed",
        failure: { kind: "failure", cause, reason },
    });
    const timedOut = ({ reason }) => failed("timeout", (0,message/* message */.iU)("smtp/connect-timeout", { address, ms: reason }));
    if (stop.aborted)
        return timedOut(stop);
    const socket = connect(address, port);
    const result = await withDeadline(ms, () => ms, stop, (signal) => new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(timedOut(signal)), { once: true });
        socket.on("error", (error) => resolve(failed(...interpretError(address, error.code ?? "unknown error")))); // stays: a later one has no listener
        socket.once("connect", () => resolve({ kind: "connected", socket }));
    }));
    if (result.kind === "not-connected")
        socket.destroy();
    return result;
}
/** Only an answer of the address itself is its failure; what this side could not do was not measured. */
function interpretError(address, code) {
    if (code === "ECONNREFUSED")
        return ["connect", (0,message/* message */.iU)("smtp/refused", { address })];
    // it had taken the connection, or something on the way had
    if (code === "ECONNRESET")
        return ["closed", (0,message/* message */.iU)("smtp/hung-up", { address, step: "greeting" })];
    if (code === "ETIMEDOUT")
        return ["timeout", (0,message/* message */.iU)("smtp/connect-timed-out", { address })];
    return ["unreachable", (0,message/* message */.iU)("smtp/unreachable", { address, code })];
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/starttls.js



/** Project limit: lines of a reply, and characters of each, that are kept; real servers send less. */
const MAX_LINES = 100;
const MAX_LINE_LENGTH = 512;
/** Talks until TLS may begin. Never rejects. */
async function negotiateStarttls(channel, options) {
    const talk = { greeting: null, capabilities: [] };
    const stage = new StarttlsDialogue(channel, options, talk);
    try {
        await stage.greeting();
        await stage.ehlo();
        await stage.starttls();
        return { kind: "ready", talk };
    }
    catch (error) {
        if (error instanceof PlaintextOnly)
            return error.result;
        throw error;
    }
}
/** The conversation came to an end without TLS. */
class PlaintextOnly extends Error {
    result;
    constructor(result) {
        super(result.reason.code);
        this.result = result;
    }
}
class StarttlsDialogue {
    #channel;
    #options;
    #talk;
    constructor(channel, options, talk) {
        this.#channel = channel;
        this.#options = options;
        this.#talk = talk;
    }
    async greeting() {
        const reply = await this.#reply("greeting");
        this.#talk.greeting = { code: reply.code, lines: truncateLines(reply.lines) };
        if (reply.code !== 220)
            throw this.#refusal(reply, "greeting");
    }
    async ehlo() {
        const reply = await this.#command("EHLO", this.#options.heloName);
        if (reply.code === 250) {
            this.#talk.capabilities = truncateLines(reply.lines.slice(1)); // \u00a74.1.1.1: the first line is a greeting
            if (offersStarttls(reply))
                return;
            throw this.#plaintext("not-offered", (0,message/* message */.iU)("smtp/no-starttls", { address: this.#options.address }));
        }
        if (reply.code < 500)
            throw this.#refusal(reply, "EHLO");
        // RFC 5321 \u00a74.1.4: a server without EHLO may support HELO; it then has no extensions, so no STARTTLS
        const second = await this.#command("HELO", this.#options.heloName);
        if (second.code !== 250)
            throw this.#refusal(second, "HELO");
        const { address } = this.#options;
        throw this.#plaintext("not-offered", (0,message/* message */.iU)("smtp/no-ehlo", { address, code: reply.code, text: textOf(reply) }));
    }
    async starttls() {
        const reply = await this.#command("STARTTLS");
        if (reply.code >= 400)
            throw this.#plaintext("refused", this.#replyMessage(reply, "STARTTLS"));
        if (reply.code !== 220)
            throw this.#plaintext("protocol", this.#replyMessage(reply, "STARTTLS"));
        await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
        // RFC 3207 \u00a76, CVE-2011-0411: plaintext must not pass for what the server sends under TLS
        if (this.#channel.hasUnreadData)
            throw this.#plaintext("injection", (0,message/* message */.iU)("smtp/injection", { address: this.#options.address }));
    }
    #command(command, argument) {
        const { address } = this.#options;
        if (this.#channel.hasUnreadData)
            throw this.#plaintext("protocol", (0,message/* message */.iU)("smtp/unasked", { address })); // RFC 5321 \u00a74.3.1
        this.#channel.send(argument === undefined ? command : `${command} ${argument}`);
        return this.#reply(command);
    }
    async #reply(step) {
        const { address, replyMs, signal } = this.#options;
        const answer = await this.#channel.readReply(replyMs);
        if (answer.kind === "reply")
            return answer.reply;
        if (answer.kind === "problem")
            throw this.#plaintext("protocol", (0,message/* message */.iU)("smtp/not-smtp", { address, problem: answer.problem }));
        if (answer.kind === "closed" && !signal.aborted)
            throw this.#failure("closed", (0,message/* message */.iU)("smtp/hung-up", { address, step }));
        const ms = signal.aborted ? signal.reason : replyMs;
        throw this.#failure("timeout", (0,message/* message */.iU)("smtp/timeout", { address, step, ms }));
    }
    /** The meaning of a reply other than the expected one (RFC 5321 \u00a74.2.1). */
    #refusal(reply, step) {
        const reason = this.#replyMessage(reply, step);
        if (reply.code >= 500)
            return this.#plaintext("rejected", reason);
        return reply.code >= 400 ? this.#failure("temporary", reason) : this.#plaintext("protocol", reason);
    }
    #replyMessage(reply, step) {
        return (0,message/* message */.iU)("smtp/reply", { address: this.#options.address, step, code: reply.code, text: textOf(reply) });
    }
    #plaintext(cause, reason) {
        return new PlaintextOnly({ kind: "plaintext", talk: this.#talk, cause, reason });
    }
    #failure(cause, reason) {
        return new PlaintextOnly({ kind: "failure", cause, reason });
    }
}
/** A reply on one line, without its code. */
function textOf({ lines }) {
    return (0,truncate/* truncate */.x)(lines.join(" "));
}
function truncateLines(lines) {
    return lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE_LENGTH));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/session.js






/** Visits. Never rejects; the connection is closed when it resolves. */
async function runSession(config, request) {
    const { address, signal } = request;
    const connection = await connectWithTimeout(config.connect, address, config.port, config.times.connectMs, signal);
    if (connection.kind === "not-connected" && !connection.hasResponded)
        return { kind: "unreached", failure: connection.failure };
    request.onResponse();
    if (connection.kind === "not-connected")
        return connection.failure;
    const { socket } = connection;
    const onAbort = () => socket.destroy();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
        return await runDialogue(socket, config, request);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
        socket.destroy();
    }
}
async function runDialogue(socket, config, request) {
    const { address, signal, budget } = request;
    const { replyMs, quitMs } = config.times;
    const heloName = config.heloName ?? localHeloName(socket.localAddress);
    const channel = new CommandChannel(socket, budget);
    const outcome = await negotiateStarttls(channel, { address, heloName, replyMs, signal });
    if (outcome.kind !== "ready") {
        if (canQuit(outcome))
            await channel.quit(quitMs);
        return outcome;
    }
    channel.detach();
    return negotiateTls(socket, outcome.talk, heloName, config, request);
}
async function negotiateTls(tcp, talk, heloName, config, request) {
    const { address, name, offer, budget, signal } = request;
    const { handshakeMs, quitMs } = config.times;
    const handshake = await config.tls.handshake(tcp, name, offer, handshakeMs, signal);
    if (handshake.kind === "timeout")
        return {
            kind: "failure",
            cause: "timeout",
            reason: (0,message/* message */.iU)("smtp/handshake-timeout", { address, ms: handshake.ms }),
        };
    if (handshake.kind === "no-session")
        return { ...handshake, talk };
    const channel = new CommandChannel(handshake.socket, budget);
    channel.send(`EHLO ${heloName}`); // RFC 3207 \u00a74.2: start over
    const answer = await channel.readReply(quitMs);
    if (answer.kind === "closed" && channel.errorCode !== null && isTlsAlert(channel.errorCode)) {
        // RFC 8446 \u00a74.4.2.4: in TLS 1.3 the client is done before the server may refuse it, for want of a certificate say
        return {
            kind: "no-session",
            talk,
            isRefusedByServer: true,
            isVersionMismatch: false,
            isNothingInCommon: false,
            problem: (0,message/* message */.iU)("tls/late-refusal", { code: channel.errorCode }),
        };
    }
    if (answer.kind !== "problem")
        await channel.quit(quitMs); // who does not speak SMTP is not taken leave of: it may never end
    return { kind: "session", talk, session: handshake.session };
}
/** Whether a server that gave no TLS still answers what it is asked, so that it can be taken leave of. */
function canQuit({ cause }) {
    return cause === "rejected" || cause === "not-offered" || cause === "refused" || cause === "temporary";
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/port25-egress.js
// Detects blocked outbound port 25, once per run: networks of hosted runners drop packets to it, and each host would
// cost a time-out. A few addresses are canaries; the others wait until one of these connects.


/** Every address is tried, whatever became of others. */
const openGate = {
    acquire: () => Promise.resolve({ kind: "go", succeeded: () => undefined, failed: (failure) => Promise.resolve(failure) }),
    close: () => undefined,
};
/** So many IPv4 addresses that give no sign of life mean that port 25 is blocked. */
const CANARY_COUNT = 3;
/**
 * Only IPv4 canaries count: hosted runners have no IPv6, which says nothing about port 25. They are taken from
 * different networks as far as there are any, so that one dead provider does not stand for the world; and where all were
 * those of one domain, one of another domain is asked too, so that one domain cannot block the others. Where fewer than
 * three addresses are asked at all, each failure stands for itself.
 */
class CanaryGate {
    #state = "not known";
    #pending = [];
    #active = new Set();
    #failures = [];
    #isSelectionScheduled = false;
    acquire(address, domain) {
        if (this.#state === "open")
            return openGate.acquire(address, domain);
        if (this.#state === "blocked")
            return Promise.resolve(this.#blockedFailure());
        return new Promise((admit) => {
            this.#pending.push({ address, domain, grant: admit });
            this.#scheduleSelection();
        });
    }
    close() {
        this.#open();
    }
    /** Not at once: the addresses of one host come one by one, IPv6 perhaps first. */
    #scheduleSelection() {
        if (this.#isSelectionScheduled)
            return;
        this.#isSelectionScheduled = true;
        setImmediate(() => {
            this.#isSelectionScheduled = false;
            if (this.#state === "not known")
                this.#selectCanaries();
        });
    }
    #selectCanaries() {
        for (let next = this.#nextCanary(); next !== null; next = this.#nextCanary())
            this.#start(next);
        if (this.#active.size > 0)
            return;
        if (this.#failures.length >= CANARY_COUNT)
            return this.#block();
        // no IPv4 is left to ask: what failed failed by itself, and IPv6 has to speak for itself
        for (const miss of this.#failures)
            this.#settle(miss, miss.failure);
        for (const waiting of this.#pending.splice(0))
            waiting.grant(this.#permitFor(waiting));
    }
    /** From a network without a canary so far; from any other only when all who were sent have failed. */
    #nextCanary() {
        if (this.#active.size + this.#failures.length >= CANARY_COUNT)
            return this.#canaryOfOtherDomain();
        const known = new Set([...this.#active, ...this.#failures.map(({ address }) => address)].map(networkOf));
        const ipv4 = this.#pending.filter(({ address }) => (0,dns_address/* isIPv4 */.wM)(address));
        const fresh = ipv4.find(({ address }) => !known.has(networkOf(address)));
        return fresh ?? (this.#active.size === 0 ? ipv4[0] : undefined) ?? null;
    }
    /** From another domain, where all who failed were of one. */
    #canaryOfOtherDomain() {
        const [first, ...others] = new Set(this.#failures.map(({ domain }) => domain));
        if (this.#active.size > 0 || others.length > 0)
            return null;
        return this.#pending.find(({ address, domain }) => (0,dns_address/* isIPv4 */.wM)(address) && domain !== first) ?? null;
    }
    #start(canary) {
        this.#pending = this.#pending.filter((other) => other !== canary);
        this.#active.add(canary.address);
        canary.grant(this.#permitFor(canary));
    }
    #permitFor({ address, domain }) {
        return {
            kind: "go",
            succeeded: () => {
                if (this.#state === "not known")
                    this.#open();
            },
            failed: (failure) => {
                const isCanary = this.#active.delete(address);
                if (!isCanary || this.#state === "open")
                    return Promise.resolve(failure);
                return new Promise((tell) => {
                    this.#failures.push({ address, domain, failure, resolve: tell });
                    this.#selectCanaries();
                });
            },
        };
    }
    #open() {
        this.#state = "open";
        for (const miss of this.#failures)
            this.#settle(miss, miss.failure);
        for (const { address, domain, grant } of this.#pending.splice(0))
            void openGate.acquire(address, domain).then(grant);
    }
    #block() {
        this.#state = "blocked";
        for (const miss of this.#failures)
            this.#settle(miss, this.#blockedFailure());
        for (const { grant } of this.#pending.splice(0))
            grant(this.#blockedFailure());
    }
    #settle(miss, failure) {
        miss.resolve?.(failure);
        miss.resolve = null;
    }
    /** The one reason for all. */
    #blockedFailure() {
        const failures = this.#failures.map(({ failure }) => failure.reason);
        return { kind: "failure", cause: "blocked", reason: (0,message/* message */.iU)("smtp/blocked", { failures }) };
    }
}
/** The network of an IPv4 address, as far as providers are apart: its first 24 bits. */
function networkOf(address) {
    return address.slice(0, address.lastIndexOf("."));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/smtp.js
// The port `Smtp` over the network: each address and name probed once per run, politely, within bounds (RFC 3207, RFC 7672).


















/** RFC 5321 \u00a74.5.3.2 would wait 5 minutes for a greeting; a run must end sooner. Servers that delay it do so for up to 30 s, on each connection. */
const DEFAULT_STEP_TIMEOUTS = { connectMs: 10_000, replyMs: 35_000, handshakeMs: 30_000, quitMs: 5_000 };
/** Project limit: a large provider's address answers hundreds of names, each within a second or two; one that delays its greeting by 30 s answers three. */
const DEFAULT_TIMEOUTS = {
    ...DEFAULT_STEP_TIMEOUTS,
    probeMs: 90_000,
    pauseMs: 1_000,
    slowMs: 10_000,
    addressMs: 180_000,
};
/** What a server may say in the clear or under TLS, in octets, over all connections of a probe. */
const MAX_PROBE_OCTETS = 65_536;
const MAX_CONNECTIONS = 50;
/** Project limit: connections to the hosts of one provider. One that does not answer leaves a third to the others. */
const MAX_CONNECTIONS_PER_PROVIDER = 32;
/** Project limit: connections for one domain. Two large MX hosts are asked at once, and three hostile domains leave some to the others. */
const MAX_CONNECTIONS_PER_DOMAIN = 16;
/** Opens the way to port 25. Throws UsageError where EHLO could not say `heloName`. */
function openSmtp(options) {
    const { heloName } = options;
    if (heloName !== undefined && !isHeloName(heloName))
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/helo", { name: heloName }));
    const { deadline = new run_deadline/* Deadline */.B2() } = options;
    const prober = new Prober(options);
    deadline.signal.addEventListener("abort", () => prober.close(), { once: true });
    const answers = new Map();
    const settled = [];
    async function answer(target) {
        const result = await deadline.within(() => prober.probe(target), (reason) => failure("deadline", reason));
        const answer = { result, at: options.at, from: null };
        settled.push(answer);
        return answer;
    }
    return {
        probe(addressText, name, domain = name, keyType) {
            const address = addressToConnect(addressText, options.allowPrivateNetwork);
            const question = `${address} ${name} ${keyType}`;
            const known = answers.get(question) ?? answer({ address, name, domain, keyType: keyType ?? null });
            answers.set(question, known);
            return known;
        },
        limitations: () => (0,limitations/* smtpLimitations */.o)(settled),
        close: () => prober.close(),
    };
}
class Prober {
    #options;
    #times;
    #gate;
    #queue = new PerHostQueue();
    #pace;
    #connections;
    /** Addresses that have had their first probe. */
    #probed = new Set();
    #sniIndependent = new Map();
    /** What slow probes of an address have spent in connections, in milliseconds. */
    #slowMsByAddress = new Map();
    #stopController = new AbortController();
    #sessionConfig = null;
    constructor(options) {
        this.#options = options;
        this.#times = { ...DEFAULT_TIMEOUTS, ...options.times };
        this.#gate = options.mode === "auto" ? new CanaryGate() : openGate;
        const { perMinute, clock = systemClock, connections = MAX_CONNECTIONS } = options;
        this.#pace = new ConnectionPace({ pauseMs: this.#times.pauseMs, perMinute }, clock);
        this.#connections = new ConnectionSlots({
            all: connections,
            perProvider: MAX_CONNECTIONS_PER_PROVIDER,
            perDomain: MAX_CONNECTIONS_PER_DOMAIN,
        });
        (0,external_node_events_.setMaxListeners)(0, this.#stopController.signal); // one for each connection and each rest
    }
    close() {
        this.#stopController.abort(null);
        this.#gate.close();
    }
    async probe(target) {
        const { address, domain, keyType } = target;
        if (this.#options.mode === "off")
            return failure("off", (0,message/* message */.iU)("smtp/off"));
        const refusal = this.#options.allowPrivateNetwork && (0,external_node_net_.isIP)(address) !== 0 ? null : (0,special_purpose_addresses/* addressRefusalReason */.p)(address);
        if (refusal !== null)
            return failure("refused-address", (0,message/* message */.iU)("smtp/not-public", { address, use: refusal }));
        return this.#queue.run(address, domain, async () => {
            const known = this.#sniIndependent.get(address) ?? this.#tooSlow(address);
            if (known !== null)
                return known;
            const result = await this.#probeThroughGate(target);
            // a server that is asked for one key type has completed a handshake: what it says now is not what it always says
            if (keyType === null && isSniIndependent(result))
                this.#sniIndependent.set(address, result);
            return result;
        });
    }
    /** Why an address is not asked again; null if it is. */
    #tooSlow(address) {
        const { addressMs } = this.#times;
        if ((this.#slowMsByAddress.get(address) ?? 0) < addressMs)
            return null;
        return failure("slow", (0,message/* message */.iU)("smtp/slow", { address, ms: addressMs }));
    }
    /** One probe: what its connections say together, and what port 25 as a whole says to it. */
    async #probeThroughGate(target) {
        const { address, domain, keyType } = target;
        const permit = await this.#gate.acquire(address, domain);
        if (permit.kind === "failure")
            return permit;
        const { probeMs, slowMs } = this.#times;
        const budget = { octets: MAX_PROBE_OCTETS, ms: probeMs };
        const isFurther = this.#probed.has(address);
        this.#probed.add(address);
        let isFirst = true;
        const connect = async (offer) => {
            const session = await this.#connect({ ...target, isFurther }, offer, budget, permit);
            const isUnreached = isFirst && session.kind === "unreached";
            isFirst = false;
            return isUnreached ? permit.failed(session.failure) : session;
        };
        const result = keyType === null ? probeAddress(address, connect) : probeKeyType(address, keyType, connect);
        // no visit rejects; should one do so all the same, those who wait for this canary must not wait for ever
        result.catch(() => permit.failed(failure("unreachable", (0,message/* message */.iU)("smtp/not-tried", { address }))));
        await result;
        const spent = probeMs - budget.ms;
        if (spent >= slowMs)
            this.#slowMsByAddress.set(address, (this.#slowMsByAddress.get(address) ?? 0) + spent);
        return result;
    }
    /** One connection, in its turn, within the time that remains for the probe. */
    async #connect({ address, name, domain, isFurther }, offer, budget, permit) {
        await this.#pace.wait(address, isFurther, this.#stopController.signal);
        const onResponse = () => permit.succeeded();
        return this.#connections.run({ provider: providerOf(name), domain }, async () => {
            this.#pace.began(address, isFurther);
            const startedAt = performance.now();
            try {
                return await withDeadline(Math.max(0, budget.ms), () => this.#times.probeMs, this.#stopController.signal, (signal) => runSession(this.#makeSessionConfig(), { address, name, offer, budget, signal, onResponse }));
            }
            finally {
                budget.ms -= performance.now() - startedAt;
                this.#pace.ended(address);
            }
        });
    }
    /** Made when it is first needed: reading the CAs takes a while. */
    #makeSessionConfig() {
        const { connect = connectTcp, port = 25, heloName = null, ca, at } = this.#options;
        this.#sessionConfig ??= {
            connect,
            port,
            heloName,
            times: this.#times,
            tls: new TlsClient(ca ?? trustedRoots(), at),
        };
        return this.#sessionConfig;
    }
}
function isSniIndependent(result) {
    return result.kind !== "tls" && !(result.kind === "plaintext" && result.cause === "handshake");
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/** One address has one text, so that it has one turn (RFC 5952). An IPv4-mapped one (RFC 4291 \u00a72.5.5.2) is reached over IPv4, where it may be at all. */
function addressToConnect(address, isMappedAllowed) {
    if (isMappedAllowed)
        return (0,dns_address/* canonicalAddress */.Z5)(address) ?? address;
    const groups = (0,dns_address/* parseIpv6 */.BE)(address);
    return groups === null ? address : (0,dns_address/* formatIpv6 */.DU)(groups);
}

// EXTERNAL MODULE: ./lib/src/sources/smtp-evidence.js
var smtp_evidence = __webpack_require__(74293);
// EXTERNAL MODULE: ./lib/src/sources/with-deadline.js
var with_deadline = __webpack_require__(31136);
// EXTERNAL MODULE: ./lib/src/sources/world.js + 1 modules
var sources_world = __webpack_require__(71159);
;// CONCATENATED MODULE: ./lib/src/sources/live-world.js
// The world of the network: resolvers, servers, and the sockets to them. Loaded where it is asked, for it takes long.











/** Opens the network. Throws UsageError where EHLO could not say `helo`, and for a proxy that is not valid. */
function openLive(options) {
    const { resolvers, hasUntrustedResolvers, concurrency, timing, allowPrivateNetwork, proxyFor = (0,http_proxy/* proxyFromEnvironment */.GG)(process.env), smtp: mode, helo, evidence, deadline, smtpDeadlineMs, smtpRate, } = options;
    const at = options.at ?? (0,sources_world/* currentTime */.$k)();
    const smtpTimeLimit = smtpDeadlineMs === null ? null : (0,run_deadline/* startSmtpDeadline */.LA)(smtpDeadlineMs, deadline);
    const prober = openSmtp({
        mode,
        allowPrivateNetwork,
        at,
        perMinute: smtpRate,
        deadline: smtpTimeLimit ?? deadline,
        ...(helo === null ? {} : { heloName: helo }),
    });
    const resolver = (0,dns_resolver/* openResolver */.R)({
        urls: resolvers,
        isUntrusted: hasUntrustedResolvers,
        deadline,
        proxyFor,
        ...(concurrency === null ? {} : { concurrency }),
        ...(timing === undefined ? {} : { timing }),
    });
    const https = openHttps({ allowPrivateNetwork, proxyFor });
    deadline.signal.addEventListener("abort", () => https.close(), { once: true });
    const close = () => {
        smtpTimeLimit?.close();
        resolver.close();
        https.close();
        prober.close();
    };
    const sources = {
        dns: resolver.dns,
        fetch: (0,with_deadline/* fetchWithDeadline */.r)(https.fetch, deadline),
        smtp: (0,smtp_evidence/* withEvidence */.K)(evidence, prober),
    };
    const tape = { dns: resolver.answers, https: new Map(), smtp: new Map() };
    const asked = () => resolver.resolvers();
    const own = { at, offline: false, isProbing: mode !== "off", resolvers: asked, close };
    const world = (0,sources_world/* recordingWorld */.eE)(own, sources, tape);
    const urls = () => resolver.resolvers().map(({ url }) => url);
    return {
        ...world,
        dns: resolver.dns, // it keeps its answers on the tape itself
        runWithResolverCheck: (work) => withResolverCheck(work, () => resolver.queryRoot(), tape.dns, urls()),
    };
}
/** The root always exists: a server without any answer, about it or another name, does not resolve. */
async function withResolverCheck(work, queryRoot, answers, urls) {
    const root = queryRoot(); // before the work, so that it does not wait behind a thousand unanswered questions
    const requireAnswer = (answer) => {
        if (answer.kind !== "failure" || answer.cause === "deadline")
            return;
        if ([...(0,answer_store/* failuresOf */.dJ)(answers)].length < answers.size)
            return;
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("audit/no-resolver", { urls, reason: answer.reason }));
    };
    const failEarly = async () => {
        const answer = await root;
        // a server that refuses the root may still know the domains: that shows in the end
        if (answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable"))
            requireAnswer(answer);
    };
    const [result] = await Promise.all([work(), failEarly()]);
    requireAnswer(await root);
    return result;
}


/***/ }))

};
