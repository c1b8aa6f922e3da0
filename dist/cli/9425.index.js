export const id = 9425;
export const ids = [9425];
export const modules = {

/***/ 78930:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xg: () => (/* binding */ MAX_LINES),
  Xq: () => (/* binding */ appendLine),
  x6: () => (/* binding */ readLog),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/schema/history-entry.schema.json
const history_entry_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-entry.schema.json","title":"A line of log.jsonl, the log of a history","description":"One run. Each line names the hash of the one before it, in this file or the last line of the archive before it. Later versions may add fields, which a reader ignores.","type":"object","required":["at","commit","policy","tool","view","conclusion","counts","audited","lastWhole","added","removed","unlistedAdded","unlistedRemoved","changes","unlisted","isLate","state","previous","broken"],"properties":{"at":{"description":"The moment observed.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"commit":{"description":"The commit that was checked out; null outside of git.","type":["string","null"],"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"policy":{"description":"SHA-256 of the policy, as report.json has it.","$ref":"#/$defs/sha256"},"tool":{"description":"The version of mail-policy.","type":"string","maxLength":50},"view":{"description":"The view that was judged; the changes are those of this view.","enum":["live","planned"]},"conclusion":{"enum":["pass","fail","inconclusive"]},"counts":{"description":"The findings by status.","type":"object","additionalProperties":false,"required":["pass","fail","warn","info","unknown","notApplicable","waived"],"properties":{"pass":{"$ref":"#/$defs/count"},"fail":{"$ref":"#/$defs/count"},"warn":{"$ref":"#/$defs/count"},"info":{"$ref":"#/$defs/count"},"unknown":{"$ref":"#/$defs/count"},"notApplicable":{"$ref":"#/$defs/count"},"waived":{"$ref":"#/$defs/count"}}},"sections":{"description":"By section of the guidelines, how many domains have which status as the worst of its findings; 0 is left out.","type":"object","maxProperties":50,"propertyNames":{"maxLength":20},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/count"},"fail":{"$ref":"#/$defs/count"},"warn":{"$ref":"#/$defs/count"},"info":{"$ref":"#/$defs/count"},"unknown":{"$ref":"#/$defs/count"},"waived":{"$ref":"#/$defs/count"}}}},"audited":{"description":"The domains that were audited; null: every domain of the policy.","oneOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/name"}}]},"lastWhole":{"description":"The moment of the last run that audited every domain, this one included; null: none did.","oneOf":[{"type":"null"},{"$ref":"#/properties/at"}]},"added":{"description":"Domains that came into the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"removed":{"description":"Domains that left the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"unlistedAdded":{"description":"How many domains more came into the policy.","$ref":"#/$defs/count"},"unlistedRemoved":{"description":"How many domains more left the policy.","$ref":"#/$defs/count"},"changes":{"description":"The findings of other domains that began to fail, and that no longer fail.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","from","to"],"properties":{"key":{"description":"Domain, check and subject.","type":"string","pattern":"^\\\\S+ \\\\S+ \\\\S+$","maxLength":2200},"from":{"$ref":"#/$defs/outcome"},"to":{"$ref":"#/$defs/outcome"}}}},"unlisted":{"description":"How many changes more there were.","$ref":"#/$defs/count"},"isLate":{"description":"Recorded after a run that measured later: the state is that run\'s.","type":"boolean"},"state":{"description":"SHA-256 of latest.json after the run.","$ref":"#/$defs/sha256"},"previous":{"description":"SHA-256 of the line before, without its end; null in the first line of all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/sha256"}]},"broken":{"description":"Where the chain before it was broken already; null where it was not.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string","pattern":"^(?:log(?:-\\\\d{4}-\\\\d{2})?\\\\.jsonl|latest\\\\.json)$"},"line":{"$ref":"#/$defs/count"}}}]}},"$defs":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"count":{"type":"integer","minimum":0},"name":{"type":"string","maxLength":253},"outcome":{"description":"none: it did not apply; unknown: it was never measured, or not by what it is judged by now.","enum":["pass","fail","none","unknown"]}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/history/chain.js
// The hash chain of the log: each line names the hash of the one before, so that no line can change, come or go unseen.






/** Project limit: lines of a file; a run every minute of a month fills fewer. */
const MAX_LINES = 50_000;
/** Of a text in UTF-8, hexadecimal. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * Reads the log `file`; hostile. `previous` is the hash of the line before its first one, null where that is the first of all,
 * `undefined` where the files before it are not read. Throws a SaidError where it is too long.
 */
function readLog(file, text, previous) {
    const entries = [];
    const detached = new Set();
    const breaks = [];
    let end = previous;
    let endsDetached = false;
    const lines = linesOf(file, text);
    for (const [i, line] of lines.entries()) {
        const parsed = parseEntry(line);
        const problem = "problem" in parsed ? parsed.problem : linkProblem(parsed.entry, end);
        if (problem !== null)
            breaks.push({ file, line: i + 1, problem });
        endsDetached ||= problem !== null;
        if ("entry" in parsed) {
            entries.push(parsed.entry);
            if (endsDetached)
                detached.add(parsed.entry);
            endsDetached = false;
        }
        end = sha256(line);
    }
    return { entries, detached, end: end ?? null, lines: lines.length, breaks, endsDetached };
}
/** A log with one more line. */
function appendLine(text, entry) {
    const separator = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${separator}${JSON.stringify(entry)}\n`;
}
function linesOf(file, text) {
    const lines = text.split("\n", MAX_LINES + 2); // one more than the limit, and what is behind the last end
    if (lines.length > MAX_LINES + 1)
        throw new errors/* SaidError */._N((0,message/* message */.iU)("history/too-long", { file, limit: MAX_LINES }));
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function parseEntry(line) {
    const parsed = (0,json/* parseJson */.qF)(line);
    const problem = "problem" in parsed
        ? parsed.problem
        : ((0,json/* schemaProblem */.Zg)(parsed.value, history_entry_schema_namespaceObject, "entry") ?? timeProblem(parsed.value));
    return problem === null
        ? { entry: parsed.value }
        : { problem: (0,message/* message */.iU)("history/not-an-entry", { problem }) };
}
function timeProblem({ at }) {
    return (0,moment/* isMoment */.t_)(at) ? null : `entry/at ${at} is not a valid timestamp`;
}
function linkProblem({ previous }, end) {
    return end === undefined || previous === end ? null : (0,message/* message */.iU)("history/not-linked");
}


/***/ })),

/***/ 19425:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ah: () => (/* binding */ appendRun),
/* harmony export */   b5: () => (/* binding */ stateBreak),
/* harmony export */   wg: () => (/* binding */ earlierBreak)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79136);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26720);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78930);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85618);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50564);
// A history as a run uses it: what the last run found, and this run added to it.







/** Project limit: milliseconds for which a failure counts as recent, the longest pause between runs that `monitoring/recent` allows. */
const RECENT_MS = 7 * 24 * 3_600_000;
/** Project limits: changes and domains that an entry lists. */
const MAX_CHANGES = 2_000;
const MAX_DOMAINS = 1_000;
/** Project limit: milliseconds that a run may be recorded late; GitHub ends jobs after six hours. */
const MAX_LATE_MS = 24 * 3_600_000;
/** Project limit: how often a run that others are faster than tries to add its line. */
const MAX_TRIES = 10;
/** Reads what a store returned; hostile. Throws a SaidError where the log is too long. */
function readHistory({ latest, log }) {
    const { entries, breaks, end } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, log ?? "", undefined);
    const last = entries.at(-1) ?? null;
    const parsed = latest === null ? null : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(latest);
    const state = parsed !== null && "state" in parsed ? parsed.state : null;
    return {
        last,
        state,
        lastAuditOf: lastAuditsIn(entries),
        recentFailures: recentFailuresIn(entries),
        broken: breaks[0] ?? earlierBreak(last) ?? stateBreak(last, end, latest),
    };
}
function lastAuditsIn(entries) {
    const whole = entries.at(-1)?.lastWhole ?? null;
    const partly = new Map(entries.flatMap(({ at, audited }) => (audited ?? []).map((name) => [name, at])));
    return (domain) => {
        const own = partly.get(domain) ?? null;
        return own === null || (whole !== null && whole > own) ? whole : own; // in ISO 8601, text sorts as time does
    };
}
/** What later runs did not see passing again, or gone. What was not measured before is not known to have begun. */
function recentFailuresIn(entries) {
    const end = (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .toEpochMs */ .x8)(entries.at(-1)?.at ?? "");
    const failing = new Set();
    for (const { at, changes } of entries)
        for (const { key, from, to } of changes)
            if (to !== "fail")
                failing.delete(key);
            else if (from !== "unknown" && end - (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .toEpochMs */ .x8)(at) <= RECENT_MS)
                failing.add(key);
    return failing;
}
/** A break that was found before: the entries since name it. */
function earlierBreak(last) {
    return last?.broken ? { ...last.broken, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/broken-before") } : null;
}
/** What is wrong with `latest.json` beside the log's last entry, and the hash of its last line; null where nothing is. */
function stateBreak(last, end, latest) {
    if (last === null && end === null && latest === null)
        return null;
    const at = { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_FILE */ .fx, line: 1 };
    if (latest === null)
        return { ...at, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/no-state") };
    const parsed = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(latest);
    if ("problem" in parsed)
        return { ...at, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/not-a-state", { problem: parsed.problem }) };
    return last?.state === (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(latest) ? null : { ...at, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/other-state") };
}
/** Adds a run to a history: again where another was faster, then on top of that one. `then` is what was read before. Never rejects. */
async function appendRun(store, then, run, update, updateEvidence = null) {
    try {
        for (let tries = 0, now = then; tries < MAX_TRIES; tries++, now = await store.read()) {
            const { entry, isContinued, line, ...added } = addRun(now, run, update, then);
            const evidence = updateEvidence && updateEvidence(await store.readFile(now, _record_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_FILE */ .fi));
            const files = { ...added.files, evidence };
            const problem = sizeProblem(files, line);
            if (problem !== null)
                return { problem };
            if (await store.replace(now, files))
                return { hash: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(entry)), isContinued, files: filesAfter(now, added.files) };
        }
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/overtaken", { count: MAX_TRIES }) };
    }
    catch (error) {
        return { problem: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error) };
    }
}
function filesAfter({ log: former }, update) {
    const { latest, log, archive } = update;
    return new Map([
        [_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_FILE */ .fx, latest],
        ...(archive === null || former === null ? [] : [[archive, former]]),
        [_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, log],
    ]);
}
/** The entry of a run, the line that it is, and the files with it. */
function addRun(stored, run, update, then) {
    const { last, state: earlier, broken } = readHistory(stored);
    const former = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, stored.log ?? "", undefined);
    const archive = archiveOf(former.entries[0], run.at);
    const isLate = last !== null && earlier !== null && isBefore(run.at, last.at);
    const state = isLate ? earlier : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .nextState */ .VK)(earlier, update);
    const latest = isLate && stored.latest !== null ? stored.latest : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatState */ .lN)(state);
    const all = earlier === null ? [] : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .changesBetween */ .iv)(earlier, state, update);
    const added = earlier === null ? [] : domainsBeyond(state, earlier);
    const removed = earlier === null ? [] : domainsBeyond(earlier, state);
    const isWhole = update.domains.length === update.policyDomains.length;
    const line = archive === null ? former.lines + 1 : 1;
    const readThen = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, then.log ?? "", undefined).end;
    const isContinued = readThen === null || former.end === readThen || former.entries.some(({ previous }) => previous === readThen);
    const entry = {
        ...run,
        view: update.view,
        audited: isWhole ? null : update.domains.slice(0, MAX_DOMAINS).map(({ name }) => name),
        lastWhole: isWhole && !isLate ? run.at : (last?.lastWhole ?? null),
        added: added.slice(0, MAX_DOMAINS),
        removed: removed.slice(0, MAX_DOMAINS),
        unlistedAdded: Math.max(0, added.length - MAX_DOMAINS),
        unlistedRemoved: Math.max(0, removed.length - MAX_DOMAINS),
        changes: all.slice(0, MAX_CHANGES),
        unlisted: Math.max(0, all.length - MAX_CHANGES),
        isLate,
        state: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(latest),
        previous: isContinued ? former.end : (former.end ?? readThen),
        broken: broken === null ? (isContinued ? null : { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, line }) : toBreak(broken),
    };
    const log = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .appendLine */ .Xq)(archive === null ? (stored.log ?? "") : "", entry);
    return { entry, line, files: { latest, log, archive, title: titleOf(entry) }, isContinued };
}
function domainsBeyond(state, other) {
    return Object.keys(state.domains).filter((name) => !Object.hasOwn(other.domains, name));
}
/** Why files are not written; null where they may be. */
function sizeProblem({ latest, log, evidence }, lines) {
    const isTooLarge = (text) => Buffer.byteLength(text) > _record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_OCTETS */ .tA;
    const mebibytes = _record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_MIB */ .Vv;
    if (isTooLarge(latest))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/state-size", { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_FILE */ .fx, mebibytes });
    if (evidence !== null && isTooLarge(evidence))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/evidence-size", { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_FILE */ .fi, mebibytes });
    if (lines > _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINES */ .xg)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/log-lines", { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, limit: _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINES */ .xg });
    return isTooLarge(log) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("history/log-size", { file: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP, mebibytes }) : null;
}
/** Whether a run measured before the last one and was only slower. A last run that lies far ahead had a wrong clock. */
function isBefore(at, last) {
    const ahead = (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .toEpochMs */ .x8)(last) - (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .toEpochMs */ .x8)(at);
    return ahead > 0 && ahead <= MAX_LATE_MS;
}
function toBreak({ file, line }) {
    return { file, line };
}
/** The name of the archive that a log becomes in a later month than that of its first entry; null in the same. */
function archiveOf(first, at) {
    const begun = first?.at.slice(0, 7);
    return begun !== undefined && begun < at.slice(0, 7) ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(begun) : null;
}
function titleOf({ at, conclusion, changes, unlisted }) {
    return `${at.slice(0, 16).replace("T", " ")}: ${conclusion}, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(changes.length + unlisted, "change")}`;
}


/***/ })),

/***/ 85618:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iv: () => (/* binding */ changesBetween),
  My: () => (/* binding */ domainState),
  lN: () => (/* binding */ formatState),
  VK: () => (/* binding */ nextState),
  RK: () => (/* binding */ outcomesOf),
  jZ: () => (/* binding */ parseFinding),
  Bu: () => (/* binding */ parseState)
});

;// CONCATENATED MODULE: ./lib/schema/history-state.schema.json
const history_state_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-state.schema.json","title":"latest.json, the state of a history","description":"The last measured outcome of each finding, and what later runs need to know of the facts.","type":"object","additionalProperties":false,"required":["version","config","rules","networks","domains"],"properties":{"version":{"const":1},"config":{"description":"The policy\'s file.","type":"string","maxLength":4096},"include":{"description":"The patterns of the files that it includes, relative to the repository; missing if it includes none.","type":"array","maxItems":100,"items":{"type":"string","maxLength":8192}},"rules":{"description":"The rules that domains were judged by, by their SHA-256.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{64}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["checks","off"],"properties":{"checks":{"description":"The checks that were judged, each with its parameter; null: it has none.","type":"object","propertyNames":{"maxLength":100},"additionalProperties":{"type":["number","null"]}},"off":{"description":"The ids of checks that were known and not judged.","type":"array","items":{"type":"string","maxLength":100}}}}},"networks":{"description":"What third parties in SPF records authorised when they were accepted, by SHA-256.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{64}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["networks","hasOthers"],"properties":{"networks":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^ip[46]:[0-9a-f.:]{2,45}(?:/[0-9]{1,3})?$"}},"hasOthers":{"description":"Other terms let clients pass too.","type":"boolean"}}}},"domains":{"type":"object","propertyNames":{"maxLength":253},"additionalProperties":{"type":"object","additionalProperties":false,"required":["memory"],"properties":{"live":{"$ref":"#/$defs/outcomes"},"planned":{"$ref":"#/$defs/outcomes"},"memory":{"$ref":"#/$defs/memory"}}}}},"$defs":{"outcomes":{"description":"The findings of one view by their last measured outcome. One that is not listed did not apply.","type":"object","additionalProperties":false,"required":["rules","pass","fail","unknown"],"properties":{"rules":{"description":"The rules that it was judged by: a key of `rules`.","type":"string","pattern":"^[0-9a-f]{64}$"},"pass":{"$ref":"#/$defs/findings"},"fail":{"$ref":"#/$defs/findings"},"unknown":{"description":"Never measured.","$ref":"#/$defs/findings"}}},"memory":{"type":"object","additionalProperties":false,"properties":{"dkim":{"$ref":"#/$defs/dkim"},"dmarcReports":{"$ref":"#/$defs/reportRequest"},"tlsReports":{"$ref":"#/$defs/reportRequest"},"mtaSts":{"$ref":"#/$defs/mtaSts"},"spf":{"$ref":"#/$defs/spf"}}},"reportRequest":{"description":"Since when a record asks for reports, if earlier runs saw none: the first run that saw one; null while there is none.","type":"object","additionalProperties":false,"required":["since"],"properties":{"since":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]}}},"moment":{"description":"ISO 8601, UTC.","type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}[.][0-9]{3}Z$"},"dkim":{"type":"object","additionalProperties":false,"required":["selectors","keys"],"properties":{"selectors":{"description":"The selectors that the last run measured, with or without a key.","type":"array","maxItems":200,"items":{"type":"string","maxLength":253}},"keys":{"description":"The keys that were seen, each by the end of its base64. notBefore: the run before, which saw its selector without it; null: it may be older.","type":"object","maxProperties":200,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"object","additionalProperties":false,"required":["at","notBefore"],"properties":{"at":{"$ref":"#/$defs/moment"},"notBefore":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]}}}}}},"mtaSts":{"type":"object","additionalProperties":false,"required":["announced","superseded","enforcedUntil"],"properties":{"announced":{"description":"The last id and policy that were seen; null once the record is gone.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","policy"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9]{1,32}$"},"policy":{"$ref":"#/$defs/policy"}}}]},"superseded":{"description":"The first policy that was seen with this id, if another is served now, and how long senders may have it cached.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["policy","until"],"properties":{"policy":{"$ref":"#/$defs/policy"},"until":{"$ref":"#/$defs/moment"}}}]},"enforcedUntil":{"description":"How long senders may apply an enforced policy that is no longer announced.","oneOf":[{"type":"null"},{"$ref":"#/$defs/moment"}]}}},"spf":{"type":"object","additionalProperties":false,"required":["thirdParties"],"properties":{"thirdParties":{"description":"The hash of what each third party was accepted with, by the name that leads to it.","type":"object","maxProperties":100,"propertyNames":{"minLength":1,"maxLength":1016},"additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"policy":{"description":"What an MTA-STS policy says to senders.","type":"object","additionalProperties":false,"required":["mode","maxAge","mx"],"properties":{"mode":{"enum":["enforce","testing","none"]},"maxAge":{"type":"integer","minimum":0,"maximum":31557600},"mx":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}}},"findings":{"description":"As `check`, and with its subject as `check subject` where that is not the domain.","type":"array","items":{"type":"string","pattern":"^[a-z0-9/-]+(?: \\\\S+)?$","maxLength":1200}}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/history/chain.js + 1 modules
var chain = __webpack_require__(78930);
;// CONCATENATED MODULE: ./lib/src/history/shared-networks.js


/** Takes the networks out of domains; only those in use are kept. */
function shareNetworks(domains) {
    const networks = new Map();
    const hashes = new Map(); // domains that were read share their values
    const store = (accepted) => {
        const hash = hashes.get(accepted) ?? (0,chain/* sha256 */.sc)(JSON.stringify([accepted.networks, accepted.hasOthers]));
        hashes.set(accepted, hash);
        networks.set(hash, accepted);
        return hash;
    };
    const stored = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, store) } },
    }));
    const sorted = [...networks].toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b));
    return { networks: Object.fromEntries(sorted), domains: stored };
}
/** Puts them back; hostile, but of the form that the schema says. */
function withNetworks(networks, domains) {
    let missing = null;
    const find = (hash) => {
        const accepted = Object.hasOwn(networks, hash) ? networks[hash] : undefined;
        if (accepted === undefined)
            missing ??= hash;
        return accepted ?? { networks: [], hasOthers: false };
    };
    const whole = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, find) } },
    }));
    return missing === null ? { domains: whole } : { problem: `state/networks has no ${String(missing)}` };
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

;// CONCATENATED MODULE: ./lib/src/history/state.js






/** Parses `latest.json`; hostile. */
function parseState(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    const problem = "problem" in parsed ? parsed.problem : (0,json/* schemaProblem */.Zg)(parsed.value, history_state_schema_namespaceObject, "state");
    if (problem !== null)
        return { problem };
    const { networks, domains, ...head } = parsed.value;
    const whole = withNetworks(networks, domains);
    if ("problem" in whole)
        return whole;
    const missing = rulesInUse(whole.domains).find((hash) => !Object.hasOwn(head.rules, hash));
    return missing === undefined
        ? { state: { ...head, domains: whole.domains } }
        : { problem: `state/rules has no ${missing}` };
}
function rulesInUse(domains) {
    const outcomes = Object.values(domains).flatMap(({ live, planned }) => [live, planned]);
    return [...new Set(outcomes.flatMap((one) => one?.rules ?? []))].toSorted(order/* compareText */.n);
}
/** `latest.json`, a line for each domain, each set of networks, and what domains are judged by. */
function formatState({ domains: all, rules, ...head }) {
    const { networks, domains } = shareNetworks(all);
    const parts = Object.entries({ rules, networks, domains }).map(([name, values]) => `,${JSON.stringify(name)}:{\n${formatLines(values)}\n}`);
    return `${JSON.stringify(head).slice(0, -1)}${parts.join("")}}\n`;
}
function formatLines(values) {
    return Object.entries(values)
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
        .join(",\n");
}
/** The state after a run that followed `earlier`, null for the first. */
function nextState(earlier, run) {
    const { config, include = [], view } = run;
    const audited = new Map(run.domains.map((domain) => [domain.name, domain]));
    const entries = run.policyDomains.toSorted(order/* compareText */.n).flatMap((name) => {
        const before = domainState(earlier, name);
        const domain = audited.get(name);
        const state = domain === undefined ? before : nextDomainState(before, domain, view);
        return state === undefined ? [] : [[name, state]];
    });
    const domains = Object.fromEntries(entries);
    const known = new Map(Object.entries(earlier?.rules ?? {}));
    for (const domain of run.domains)
        known.set(...rulesEntry(domain.rules));
    const rules = rulesInUse(domains).map((hash) => [hash, known.get(hash)]);
    return { version: 1, config, ...(include.length > 0 && { include }), rules: Object.fromEntries(rules), domains };
}
function rulesEntry({ checks, off }) {
    const sorted = { checks: sortedByKey(checks), off: off.toSorted(order/* compareText */.n) };
    return [(0,chain/* sha256 */.sc)(JSON.stringify(sorted)), sorted];
}
function sortedByKey(record) {
    return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b)));
}
/** The state of a domain; undefined where it has none. */
function domainState(state, name) {
    return state !== null && Object.hasOwn(state.domains, name) ? state.domains[name] : undefined;
}
function nextDomainState(earlier, domain, view) {
    const outcomes = { ...earlier, [view]: nextOutcomes(earlier?.[view], domain) };
    const views = ["live", "planned"].filter((one) => outcomes[one] !== undefined);
    return {
        ...Object.fromEntries(views.map((one) => [one, outcomes[one]])), // in one order
        memory: domain.remember(earlier?.memory ?? {}),
    };
}
/**
 * What was not measured keeps its last outcome, unless it passed by looser rules; so do the subjects of a check that is unknown for any: they
 * may still exist.
 */
function nextOutcomes(earlier, { name, findings, rules, wasMeasured }) {
    const before = new Map([...outcomesOf(earlier)].map(([finding, outcome]) => [
        finding,
        wasMeasured(parseFinding(finding, name)) ? outcome : "unknown",
    ]));
    const open = new Set(findings.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
    const outcomes = new Map([...before].filter(([finding]) => open.has(checkOf(finding))));
    for (const { check, subject, outcome } of findings) {
        const finding = subject === name ? check : `${check} ${subject}`;
        if (outcome === "unknown")
            outcomes.set(finding, before.get(finding) ?? "unknown");
        else if (outcome === "not-applicable")
            outcomes.delete(finding);
        else
            outcomes.set(finding, outcome);
    }
    const having = (wanted) => [...outcomes]
        .filter(([, outcome]) => outcome === wanted)
        .map(([finding]) => finding)
        .toSorted(order/* compareText */.n);
    return { rules: rulesEntry(rules)[0], pass: having("pass"), fail: having("fail"), unknown: having("unknown") };
}
/** The outcomes of a domain in one view by finding, as the state names them. */
function outcomesOf(outcomes) {
    return new Map(["pass", "fail", "unknown"].flatMap((outcome) => (outcomes?.[outcome] ?? []).map((finding) => [finding, outcome])));
}
/** The check and the subject of a finding as the state names it. */
function parseFinding(finding, domain) {
    const check = checkOf(finding);
    return { check, subject: finding.slice(check.length + 1) || domain };
}
function checkOf(finding) {
    return finding.split(" ", 1)[0];
}
/** What began to fail in a run, and what no longer fails, in a view that both states have of a domain; by domain and finding. */
function changesBetween(earlier, now, { view, domains }) {
    const runs = new Map(domains.map((domain) => [domain.name, domain]));
    return Object.entries(now.domains).flatMap(([domain, state]) => {
        const before = domainState(earlier, domain)?.[view];
        if (before === undefined || before === state[view])
            return [];
        const [then, after] = [outcomesOf(before), outcomesOf(state[view])];
        return [...new Set([...then.keys(), ...after.keys()])].toSorted(order/* compareText */.n).flatMap((finding) => {
            const [from, to] = [
                then.get(finding) ?? "none",
                after.get(finding) ?? "none",
            ];
            if (from === to || (from !== "fail" && to !== "fail"))
                return [];
            const { check, subject } = parseFinding(finding, domain);
            const wasMeasured = runs.get(domain)?.wasMeasured({ check, subject }) !== false;
            return [{ key: (0,model/* findingKey */.fl)(domain, check, subject), from: wasMeasured ? from : "unknown", to }];
        });
    });
}


/***/ }))

};
