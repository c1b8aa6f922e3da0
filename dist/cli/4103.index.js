export const id = 4103;
export const ids = [4103];
export const modules = {

/***/ 34103:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchReports: () => (/* binding */ fetchReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
;// CONCATENATED MODULE: ./lib/src/files/fetched-mails.js
// The folder that fetched mails go to, a folder in it for each kind of report. A mail has the name of its content, so it is there once.






/** Hexadecimal digits of the SHA-256 of a mail that its name has: 128 bits. */
const NAME_DIGITS = 32;
/** Writes a mail; false where it was there already. Throws an AuditError. */
function writeMail(folder, octets) {
    const name = `${(0,external_node_crypto_.createHash)("sha256").update(octets).digest("hex").slice(0, NAME_DIGITS)}.eml`;
    const file = (0,external_node_path_.join)(folder, name);
    try {
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.size === octets.length)
            return false;
        (0,atomic_write/* createFolder */.vV)(folder, null);
        (0,atomic_write/* writeFileAtomically */.lo)(file, octets, null);
        return true;
    }
    catch (error) {
        throw new errors/* AuditError */.M_((0,message/* message */.iU)("file/cannot-write", { file, reason: (0,atomic_write/* describeFileError */.SQ)(error) }));
    }
}

;// CONCATENATED MODULE: ./lib/src/received-reports/mail-structure.js
/** Project limit: parts of a mail that are looked at; a report is among the first. */
const MAX_PARTS = 100;
// RFC 8460 \u00a76.4, \u00a76.5; some send plain JSON
const TLS_TYPE = /^application\/(?:tlsrpt\+(?:json|gzip)|json)$/;
const TLS_NAME = /\.json(?:\.gz)?$/i;
// RFC 9990 \u00a73.1.1 (RFC 7489 \u00a77.2.1.1) has `.xml` and `.xml.gz`; many send zip
const DMARC_TYPE = /^(?:text\/xml|application\/(?:xml|gzip|x-gzip|zip|x-zip|x-zip-compressed))$/;
const DMARC_NAME = /\.(?:xml|gz|zip)$/i;
/** The kind of report that a mail seems to carry; null for none. Bounces and failure reports carry none, whatever they quote. */
function reportKindOf(mail) {
    const waiting = [mail];
    let found = null;
    for (let looked = 0; waiting.length > 0 && looked < MAX_PARTS; looked++) {
        const part = waiting.pop();
        const kind = kindOfPart(part);
        if (kind === "tls-rpt")
            return kind; // what says so is rarer, and more certain
        found ??= kind;
        if (!isOtherReport(part))
            waiting.push(...(part.childNodes ?? []).slice(0, MAX_PARTS).toReversed());
    }
    return found;
}
/** A `multipart/report` of another kind (RFC 6522 \u00a73): about a delivery, or a single mail. */
function isOtherReport({ type, parameters }) {
    const of = parameters?.["report-type"]?.toLowerCase();
    return type === "multipart/report" && of !== undefined && of !== "tlsrpt";
}
function kindOfPart({ type, parameters, dispositionParameters }) {
    if (type === "multipart/report" && parameters?.["report-type"]?.toLowerCase() === "tlsrpt")
        return "tls-rpt"; // RFC 8460 \u00a75.3
    const name = dispositionParameters?.["filename"] ?? parameters?.["name"] ?? "";
    if (TLS_TYPE.test(type) || TLS_NAME.test(name))
        return "tls-rpt";
    return DMARC_TYPE.test(type) || DMARC_NAME.test(name) ? "dmarc" : null;
}

// EXTERNAL MODULE: ./lib/src/sources/imap/account.js
var account = __webpack_require__(10816);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/sources/imap/errors.js


/** Mails could not be fetched. `isUsage`: because of what the user wrote. */
class ImapError extends Error {
    reason;
    isUsage;
    constructor(reason, isUsage = false) {
        super(reason.code);
        this.name = "ImapError";
        this.reason = reason;
        this.isUsage = isUsage;
    }
}
/** Why there is no session: the connection, TLS, or the login. */
function sessionError(account, failed) {
    const { host, port, tls, secret } = account;
    const { code, isLoginRefused, isLoginImpossible, isTlsFailed, responseCode } = describe(failed);
    const server = { host, port };
    if (isLoginRefused)
        return new ImapError((0,message/* message */.iU)("imap/login-refused", { secret: secret.kind, code: responseCode }));
    if (isCertificateCode(code))
        return new ImapError((0,message/* message */.iU)("imap/certificate", { host, code }));
    if (code === "ECONNREFUSED")
        return new ImapError((0,message/* message */.iU)("imap/refused", server));
    if (["ENOTFOUND", "EAI_AGAIN"].includes(code))
        return new ImapError((0,message/* message */.iU)("imap/no-host", { host, code }));
    if (TIMEOUTS.includes(code))
        return new ImapError((0,message/* message */.iU)("imap/timeout", server));
    if (code.startsWith("ERR_SSL_"))
        return new ImapError((0,message/* message */.iU)("imap/no-tls", { ...server, tls, code }));
    if (isTlsFailed)
        return new ImapError((0,message/* message */.iU)("imap/no-starttls", server));
    if (LIMITS.includes(code))
        return new ImapError((0,message/* message */.iU)("imap/excessive", { host }));
    if (isLoginImpossible)
        return new ImapError((0,message/* message */.iU)("imap/no-login", { secret: secret.kind }));
    if (ENDS.includes(code))
        return new ImapError((0,message/* message */.iU)("imap/lost", { host, code: null }));
    return new ImapError((0,message/* message */.iU)("imap/unreachable", { ...server, code: (0,truncate/* truncate */.x)(code) }));
}
/** Why a command failed. `responseCode` is that of the server's last answer, where imapflow keeps it to itself. */
function commandError(host, step, failed, lastCode) {
    const { code, status, responseCode } = describe(failed);
    if (LIMITS.includes(code))
        return new ImapError((0,message/* message */.iU)("imap/excessive", { host }));
    if (code === "ETHROTTLE")
        return new ImapError((0,message/* message */.iU)("imap/throttled", { host }));
    if (status === "NO" || status === "BAD" || failed === null)
        return new ImapError((0,message/* message */.iU)("imap/step-refused", { step, code: responseCode ?? lastCode }));
    return new ImapError((0,message/* message */.iU)("imap/lost", { host, code: ENDS.includes(code) ? null : (0,truncate/* truncate */.x)(code) }));
}
const TIMEOUTS = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT", "ETIMEOUT", "ETIMEDOUT"];
/** The server sent more than we let it. */
const LIMITS = [
    "LineTooLarge",
    "LiteralTooLarge",
    "ResponseTooLarge",
    "TooManyTokens",
    "TooManyResponses",
];
/** Ways in which imapflow says that the connection is gone. */
const ENDS = [
    "",
    "NoConnection",
    "EConnectionClosed",
    "StateLogout",
    "NoMailboxSelected",
    "ClosedAfterConnectText",
    "ClosedAfterConnectTLS",
];
/** OpenSSL's codes of a chain, and node's of a name. */
const isCertificateCode = (code) => /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|CRL_|ERR_TLS_CERT_)/.test(code);
function describe(failed) {
    const error = Object(failed);
    const text = (name) => (typeof error[name] === "string" ? error[name] : "");
    const isLogin = error["authenticationFailed"] === true;
    return {
        code: text("code"),
        isLoginRefused: isLogin && text("responseStatus") !== "",
        isLoginImpossible: isLogin || text("message") === "Unsupported authentication mechanism",
        isTlsFailed: error["tlsFailed"] === true,
        status: text("responseStatus"),
        responseCode: responseCodeIn(text("serverResponseCode")),
    };
}
/** A response code as it may be shown (RFC 9051 \u00a77.1): an atom of the server's; null for none. */
function responseCodeIn(text) {
    return text !== undefined && /^[A-Za-z0-9-]{1,40}$/.test(text) ? text.toUpperCase() : null;
}

// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/sources/imap/folder.js




const MAX_MESSAGE_OCTETS = account/* MAX_MESSAGE_MIB */.Y * 2 ** 20;
/** Project limit: octets of a line; a search answer with a million numbers has 8 MiB. */
const MAX_LINE_OCTETS = 16 * 2 ** 20;
/** Project limits, in milliseconds: until there is a connection, until it greets, and of silence. */
const CONNECTION_TIMEOUT_MS = 30_000;
const GREETING_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 60_000;
/** Project limit: answers about other messages than those that a command names; servers send them when flags change (RFC 9051 \u00a77.5.2). */
const MAX_UNASKED = 10_000;
/** How many similar folders are named. */
const MAX_SIMILAR = 3;
/** Does `work` with a folder, until the deadline. Rejects with an ImapError. */
async function withImapFolder(account, { folder, mark }, deadline, work) {
    const { ImapFlow } = await __webpack_require__.e(/* import() */ 5469).then(__webpack_require__.bind(__webpack_require__, 15469));
    const session = new Session(new ImapFlow(clientOptions(account)), account, deadline);
    try {
        await session.connect();
        const result = await work(await session.open(folder, mark));
        await session.logOut();
        return result;
    }
    finally {
        session.close();
    }
}
function clientOptions({ host, port, tls, user, secret, ca }) {
    return {
        host,
        port,
        ...(tls === "implicit" ? { secure: true } : { secure: false, doSTARTTLS: true }), // RFC 8314 \u00a73.2; fails where it is not offered
        // said here, because NODE_TLS_REJECT_UNAUTHORIZED could say otherwise
        tls: { rejectUnauthorized: true, minVersion: "TLSv1.2", ...(ca === undefined ? {} : { ca }) },
        auth: secret.kind === "token" ? { user, accessToken: secret.text } : { user, pass: secret.text },
        clientInfo: { name: "mail-policy", version: "", vendor: "", "support-url": "" },
        logger: false,
        disableAutoIdle: true,
        disableCompression: true, // a few octets could become many
        maxLineLength: MAX_LINE_OCTETS,
        maxLiteralSize: MAX_MESSAGE_OCTETS + 1,
        maxResponseSize: MAX_MESSAGE_OCTETS + MAX_LINE_OCTETS,
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        greetingTimeout: GREETING_TIMEOUT_MS,
        socketTimeout: SILENCE_TIMEOUT_MS,
    };
}
class Session {
    #client;
    #account;
    #deadline;
    #hangUp = () => this.#client.close();
    #fault = null;
    #lastCode = null;
    constructor(client, account, deadline) {
        this.#client = client;
        this.#account = account;
        this.#deadline = deadline;
        client.on("error", (error) => (this.#fault ??= error)); // commands say only that the connection is gone
        client.on("response", ({ code }) => (this.#lastCode = responseCodeIn(code)));
    }
    async connect() {
        const { signal } = this.#deadline;
        signal.addEventListener("abort", this.#hangUp, { once: true });
        if (signal.aborted)
            throw this.#error("open", null);
        try {
            await this.#client.connect();
        }
        catch (error) {
            throw signal.aborted ? this.#error("open", error) : sessionError(this.#account, error);
        }
    }
    /** All is done: what becomes of this makes no difference. */
    async logOut() {
        await this.#client.logout().catch(() => undefined);
    }
    close() {
        this.#deadline.signal.removeEventListener("abort", this.#hangUp);
        this.#client.close();
    }
    async open(path, mark) {
        if (mark.kind === "move") {
            const canMove = ["MOVE", "UIDPLUS", "IMAP4rev2"].some((name) => this.#client.capabilities.has(name));
            if (!canMove)
                throw new ImapError((0,message/* message */.iU)("imap/no-move"), true); // RFC 6851 \u00a73.3: else all that is marked as deleted would go
            await this.#select(mark.folder, true);
        }
        const mailbox = await this.#select(path, mark.kind === "keep");
        const possible = markIn(mailbox, mark);
        return {
            validity: mailbox.uidValidity,
            mark: possible,
            search: (since) => this.#search(possible, since),
            describe: (uids) => this.#describe(uids),
            read: (uids) => this.#read(uids),
            markTaken: (uids) => this.#markTaken(uids, possible),
        };
    }
    async #select(path, readOnly) {
        try {
            return await this.#client.mailboxOpen(path, { readOnly });
        }
        catch (error) {
            if (error.mailboxMissing !== true)
                throw this.#error("open", error);
            throw new ImapError((0,message/* message */.iU)("imap/no-folder", { folder: path, similar: await this.#similarFolders(path) }), true);
        }
    }
    /** Folders that the user may have meant: in another folder, or misspelt. */
    async #similarFolders(path) {
        const folders = await this.#client.list().catch(() => []);
        const lastName = (of) => (of.split(/[/.]/).at(-1) ?? "").toLowerCase();
        const namesakes = folders.filter(({ name }) => name.toLowerCase() === lastName(path)).map((one) => one.path);
        const closest = (0,closest_word/* closestWord */.E)(path, folders.map((one) => one.path));
        return [...new Set(closest === null ? namesakes : [closest, ...namesakes])].slice(0, MAX_SIMILAR);
    }
    async #search(mark, since) {
        const query = {
            deleted: false,
            ...(since === null ? {} : { since }),
            ...(mark.kind === "keyword" ? { unKeyword: account/* FETCHED_KEYWORD */.O } : {}),
            ...(mark.kind === "seen" ? { seen: false } : {}),
        };
        return this.#try("search", async () => (await this.#client.search(query, { uid: true })) || null);
    }
    async *#describe(uids) {
        const rows = this.#fetch(uids, { bodyStructure: true, size: true }, ({ size }) => size !== undefined);
        for await (const { uid, size, bodyStructure } of rows)
            yield { uid, octets: size ?? 0, structure: bodyStructure ?? null };
    }
    async *#read(uids) {
        const whole = { source: { start: 0, maxLength: MAX_MESSAGE_OCTETS + 1 } }; // sizes may be wrong
        for await (const { uid, source } of this.#fetch(uids, whole, ({ source }) => source !== undefined)) {
            const octets = source;
            yield { uid, octets: octets.length > MAX_MESSAGE_OCTETS ? null : octets };
        }
    }
    /** The answers about these messages, each once; the server may send others, and several of one. */
    async *#fetch(uids, query, isAnswer) {
        const missing = new Set(uids);
        let unasked = 0;
        try {
            for await (const row of this.#client.fetch(uids.join(","), query, { uid: true })) {
                if (isAnswer(row) && missing.delete(row.uid))
                    yield row;
                else if (++unasked > MAX_UNASKED)
                    throw new ImapError((0,message/* message */.iU)("imap/excessive", { host: this.#account.host }));
            }
        }
        catch (error) {
            throw this.#error("fetch", error);
        }
    }
    async #markTaken(uids, mark) {
        const range = uids.join(",");
        const byUid = { uid: true };
        if (mark.kind === "keep")
            return;
        if (mark.kind === "move") {
            await this.#try("move", async () => (await this.#client.messageMove(range, mark.folder, byUid)) || null);
            return;
        }
        const flag = mark.kind === "seen" ? "\\Seen" : account/* FETCHED_KEYWORD */.O;
        await this.#try("mark", async () => (await this.#client.messageFlagsAdd(range, [flag], { ...byUid, silent: true })) || null);
    }
    /** The result of a command; null is how imapflow says that it failed. */
    async #try(step, command) {
        let failed = null;
        try {
            const result = await command();
            if (result !== null)
                return result;
        }
        catch (error) {
            failed = error;
        }
        throw this.#error(step, failed);
    }
    #error(step, failed) {
        if (this.#deadline.expiryReason !== null)
            return new ImapError(this.#deadline.expiryReason);
        if (failed instanceof ImapError)
            return failed;
        const cause = this.#client.usable ? failed : (this.#fault ?? failed ?? {});
        return commandError(this.#account.host, step, cause, this.#lastCode);
    }
}
/** What a folder lets us do (RFC 9051 \u00a77.1: PERMANENTFLAGS, `\*` for new keywords; without it, every flag is stored). */
function markIn({ readOnly, permanentFlags }, mark) {
    if (mark.kind === "keep")
        return mark;
    const stores = (...flags) => readOnly !== true && (permanentFlags === undefined || flags.some((flag) => permanentFlags.has(flag)));
    if (mark.kind === "move" && readOnly !== true)
        return mark;
    if (mark.kind === "keyword" && stores("\\*", account/* FETCHED_KEYWORD */.O))
        return mark;
    if (mark.kind !== "move" && stores("\\Seen"))
        return { kind: "seen" };
    throw new ImapError((0,message/* message */.iU)("imap/read-only"), true);
}

// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
;// CONCATENATED MODULE: ./lib/src/run/fetch-reports.js
// The story of `reports fetch`: mails with reports become files, a batch at a time. Each batch is on the disk before it is marked, so a run
// that ends anywhere loses nothing, and the next one goes on.







/** Project limits of a run; the next one goes on. */
const MAX_MAILS = 10_000;
const MAX_OCTETS = 2 ** 30;
/** Mails that are asked about in one command, and marked in one: after a crash, so many are read again. */
const BATCH = 100;
/** Sessions: a mail of very many parts ends one when the server describes it, and so may several. */
const MAX_SESSIONS = 50;
/** Fetches the mails with reports that no run has taken. Rejects with UsageError (a folder that is not there) or AuditError (files). */
async function fetchReports(options) {
    const { account, folder, mark, deadlineMs, stop } = options;
    const result = {
        written: { "tls-rpt": 0, dmarc: 0 },
        known: 0,
        marked: 0,
        others: 0,
        tooLarge: 0,
        missing: 0,
        left: 0,
        mark: null,
        failure: null,
    };
    try {
        await (0,run_deadline/* withRunDeadline */.mH)(deadlineMs, async (deadline) => {
            const progress = { validity: null, done: 0, careful: 0, octets: 0 };
            for (let session = 1;; session++) {
                const ended = await withImapFolder(account, { folder, mark }, deadline, (open) => takeAll(open, options, result, progress));
                if (ended === null)
                    return;
                if (session === MAX_SESSIONS)
                    throw ended;
            }
        }, stop);
    }
    catch (error) {
        if (!(error instanceof ImapError))
            throw error;
        if (error.isUsage)
            throw new errors/* UsageError */.eb(error.reason);
        result.failure = error.reason;
    }
    return result;
}
/** Takes what is left. Resolves to what ended the session before that, where another session can go on behind it; null where none has to. */
async function takeAll(folder, { since, output }, result, progress) {
    if (progress.validity !== folder.validity) {
        progress.done = 0; // all UIDs are new
        progress.careful = 0;
    }
    progress.validity = folder.validity;
    result.mark = folder.mark;
    const uids = (await folder.search(since)).filter((uid) => uid > progress.done);
    result.left = uids.length;
    for (let at = 0, next = 0; at < uids.length && result.marked < MAX_MAILS && progress.octets < MAX_OCTETS; at = next) {
        next = at + (uids[at] <= progress.careful ? 1 : BATCH);
        const batch = uids.slice(at, next);
        const wanted = await findReports(folder, batch, result);
        if (wanted instanceof ImapError) {
            leaveOut(batch, result, progress);
            return wanted;
        }
        const taken = [];
        result.missing += wanted.size;
        for await (const mail of wanted.size === 0 ? [] : folder.read([...wanted.keys()])) {
            result.missing--;
            if (mail.octets === null) {
                result.tooLarge++;
                continue;
            }
            const kind = wanted.get(mail.uid);
            if (writeMail(`${output}/${kind}`, mail.octets))
                result.written[kind]++;
            else
                result.known++;
            taken.push(mail.uid);
            progress.octets += mail.octets.length;
        }
        if (taken.length > 0)
            await folder.markTaken(taken);
        result.marked += taken.length;
        result.left -= batch.length;
        progress.done = batch.at(-1);
    }
    return null;
}
/** A batch that ended the session is looked at one by one by the next; a single mail is left alone. */
function leaveOut(batch, result, progress) {
    const last = batch.at(-1);
    if (batch.length > 1)
        progress.careful = last;
    else {
        progress.done = last;
        result.missing++;
        result.left--;
    }
}
/** The mails of a batch that seem to carry a report, by UID. Where a description ended the session: that error, and nothing is counted. */
async function findReports(folder, batch, result) {
    const found = new Map();
    const count = { missing: batch.length, others: 0, tooLarge: 0 };
    try {
        for await (const { uid, octets, structure } of folder.describe(batch)) {
            count.missing--;
            const kind = structure === null ? null : reportKindOf(structure);
            if (kind === null)
                count.others++;
            else if (octets > account/* MAX_MESSAGE_MIB */.Y * 2 ** 20)
                count.tooLarge++;
            else
                found.set(uid, kind);
        }
    }
    catch (error) {
        if (error instanceof ImapError && ENDS_OF_SESSIONS.has(error.reason.code))
            return error;
        throw error;
    }
    result.missing += count.missing;
    result.others += count.others;
    result.tooLarge += count.tooLarge;
    return found;
}
/** What a description that is too long comes to: a limit of ours, or the connection that a server closes over it. */
const ENDS_OF_SESSIONS = new Set(["imap/excessive", "imap/lost"]);


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


/***/ }))

};
