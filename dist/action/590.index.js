export const id = 590;
export const ids = [590];
export const modules = {

/***/ 40641:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   V9: () => (/* binding */ logBlocks)
/* harmony export */ });
/* unused harmony exports MAX_RUNS, renderHistory, renderVerification */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94887);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41304);
/* harmony import */ var _english_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99784);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);





/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;
/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
function renderHistory(entries, policyChanges, { isWhole, language }) {
    const limit = isWhole ? Infinity : MAX_RUNS;
    const { blocks, earlier } = logBlocks(entries, policyChanges, { limit, hasOlder: false, language });
    const lines = blocks.map((block) => [headLine(block), ...block.changes.map((line) => `  ${line}`)]);
    return text(earlier === 0 ? lines : [...lines, [language.words.log.earlierRuns(earlier)]]);
}
/**
 * The runs as blocks, the latest first: up to `limit` with changes, and `earlier` runs that are left out. `hasOlder`: the first is not the first
 * of all.
 */
function logBlocks(entries, policyChanges, { limit, hasOlder, language }) {
    const blocks = [];
    let quiet = [];
    const hasViews = new Set(entries.map(({ view }) => view)).size > 1;
    const flush = () => {
        if (quiet.length > 0)
            blocks.push(quietBlock(quiet, language));
        quiet = [];
    };
    let shown = 0;
    for (const [i, entry] of [...entries.entries()].toReversed()) {
        const commits = (policyChanges.get(entry) ?? []).map(({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(subject, MAX_SUBJECT)}`);
        const before = entries[i - 1] ?? (hasOlder ? entry : undefined);
        const lines = changeLines(entry, { before, commits }, language);
        if (lines.length === 0) {
            quiet.push(entry);
            continue;
        }
        flush();
        if (shown === limit)
            return { blocks, earlier: i + 1 };
        shown++;
        blocks.push({ ...describeRun(entry, hasViews, language), changes: lines.map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(line)) });
    }
    flush();
    return { blocks, earlier: 0 };
}
/** The result of `history verify`, ending in a newline. */
function renderVerification({ entries, files, end, breaks }, language) {
    if (breaks.length === 0)
        return `${language.words.log.unbroken(entries.length, files, end ?? "")}\n`;
    return text(breaks.map((one) => [quoteProse(`${formatLocation(one)}: ${say(one.problem, language)}`)]));
}
function text(blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}
function headLine({ when, conclusion, detail }) {
    return conclusion === null ? `${when}  ${detail}` : quoteProse(`${when}  ${conclusion}  (${detail})`);
}
function describeRun({ at, conclusion, commit, tool, view, isLate, audited }, hasViews, { words }) {
    const { log } = words;
    const facts = [
        ...(commit === null ? [] : [log.commit(commit.slice(0, SHORT_SHA_LENGTH))]),
        `mail-policy ${tool}`,
        ...(hasViews ? [log.views[view]] : []),
        ...(isLate ? [log.recordedLate] : []),
        ...(audited === null ? [] : [log.only(words.list(audited, MAX_DOMAINS))]),
    ];
    return { when: (0,_english_times_js__WEBPACK_IMPORTED_MODULE_3__/* .momentText */ .A)(at), conclusion, detail: facts.join(", ") };
}
/** What changed with a run; empty if nothing did. Hostile: the names in it are as they are. */
function changeLines(entry, { before, commits }, { words }) {
    const { log, listFirst } = words;
    const { changes, unlisted, added, removed, broken, isContinued = true } = entry;
    const namesBreak = broken !== null && (before?.broken ?? null) === null;
    const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
    return [
        ...(before === undefined ? [log.firstRun] : []),
        ...(before !== undefined && before.policy !== entry.policy ? [log.policyChanged, ...commits] : []),
        ...(before !== undefined && before.tool !== entry.tool ? [log.otherVersion(entry.tool, before.tool)] : []),
        ...(added.length > 0
            ? [log.added(listFirst(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded))]
            : []),
        ...(removed.length > 0
            ? [log.removed(listFirst(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved))]
            : []),
        ...changes.slice(0, MAX_CHANGES).map((change) => changeLine(change, log)),
        ...(more > 0 ? [log.moreChanges(more)] : []),
        ...(isContinued || namesBreak ? [] : [log.brokenBefore]),
        ...(namesBreak ? [log.brokenAt((0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)(broken))] : []),
    ];
}
function changeLine({ key, from, to }, log) {
    const [domain, check, subject] = key.split(" ");
    const what = domain === subject ? `${domain} ${check}` : key;
    if (to === "fail")
        return log.fails(what, from === "none", from !== "unknown");
    return to === "pass" ? log.fixed(what) : log.noLongerFails(what);
}
function quietBlock(entries, { words: { log } }) {
    const [last, first] = [entries[0], entries.at(-1)];
    const span = last === first ? (0,_english_times_js__WEBPACK_IMPORTED_MODULE_3__/* .momentText */ .A)(last.at) : log.span((0,_english_times_js__WEBPACK_IMPORTED_MODULE_3__/* .momentText */ .A)(first.at), (0,_english_times_js__WEBPACK_IMPORTED_MODULE_3__/* .momentText */ .A)(last.at));
    return { when: span, conclusion: null, detail: log.quiet(entries.length), changes: [] };
}


/***/ })),

/***/ 37590:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml),
  renderHtmlFiles: () => (/* binding */ renderHtmlFiles)
});

// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/mail-records.js
var mail_records = __webpack_require__(80349);
// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/summary-lines.js
var summary_lines = __webpack_require__(43803);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/report/html/context.js
// What an HTML report is written with, apart from the report.

/** A name that can be a file's and an anchor's, but of no device (Windows: `aux.example.html`); a longer or another one is known by its digest. */
const PLAIN_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_](?:[a-z0-9._-]{0,198}[a-z0-9_-])?$/;
/** What a domain's page and its anchor are called. */
function domainId(domain) {
    return PLAIN_NAME.test(domain) ? domain : (0,external_node_crypto_.createHash)("sha256").update(domain).digest("hex");
}

// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/group-unknowns.js
var group_unknowns = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/src/report/html/markup.js
// HTML that is safe by construction: what a template is filled with is text, unless a template made it.

/** Markup that this program wrote, with everything from outside in it quoted. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template: the literals are markup, and what stands between is content, of elements or of attributes in double quotes. */
function html(literals, ...contents) {
    const [first = "", ...others] = unindented(literals);
    let text = first;
    for (const [i, content] of contents.entries())
        text += textOf(content) + (others[i] ?? "");
    return new Markup(text);
}
const unindentedLiterals = new WeakMap();
/** White space around the end of a line says no more than the end itself; a report has it a thousand times. */
function unindented(literals) {
    const known = unindentedLiterals.get(literals) ?? literals.map((literal) => literal.replace(/\s*\n\s*/g, "\n"));
    unindentedLiterals.set(literals, known);
    return known;
}
/** A sentence, cut where it is long; what stands in backticks is code. */
function prose(text, limit) {
    const parts = (0,sanitize/* quoteProse */.U_)(text, limit).split(/`([^`]+)`/);
    return html `${parts.map((part, i) => (i % 2 === 1 ? html `<code>${part}</code>` : part))}`;
}
/** A name, a record or a place. */
function code(text, limit) {
    return html `<code>${(0,sanitize/* quoteProse */.U_)(text, limit)}</code>`;
}
/** Items with a separator between. */
function joined(items, separator) {
    return items.map((item, i) => (i === 0 ? item : [separator, item]));
}
/** A link of our own making; as it is without an address. */
function markup_link(content, url) {
    return url === null ? content : html `<a href="${url}">${content}</a>`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** The one place where text becomes HTML. */
function textOf(content) {
    if (content === null)
        return "";
    if (content instanceof Markup)
        return content.text;
    if (typeof content === "number")
        return String(content);
    if (typeof content === "string")
        return (0,sanitize/* quoteText */.ol)(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
    return content.map(textOf).join("");
}

;// CONCATENATED MODULE: ./lib/src/report/html/parts.js


/** A mark and its word. */
function label(mark, { words }) {
    return html `<span class="mark ${mark}">${words.finding.marks[mark]}</span>`;
}
/** A day on one line, `2026-05-01`. */
function day(date) {
    return html `<span class="day">${(0,sanitize/* quoteProse */.U_)(date, DAY_LIMIT)}</span>`;
}
/** Characters of a date; what is longer is none. */
const DAY_LIMIT = 30;
/** A part of a page that opens: its head, and what is in it. */
function fold(head, body, isOpen = false) {
    return isOpen
        ? html `<details open>
        <summary>${head}</summary>
        ${body}
      </details>`
        : html `<details>
        <summary>${head}</summary>
        ${body}
      </details>`;
}
/** A table with the heads of its columns, which a narrow page puts before each cell; a column may have none. null without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return null;
    const head = columns.map((column) => (column === "" ? html `<td></td>` : html `<th scope="col">${column}</th>`));
    const body = rows.map((cells) => html `<tr>
        ${cells.map((cell, i) => html `<td data-head="${columns[i] ?? ""}">${cell}</td>`)}
      </tr>`);
    return html `<table class="list">
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/dmarc-walk.js




/** The walk of a domain; null where nothing was asked. */
function dmarcPart({ dmarc, organisation }, context) {
    if (dmarc === undefined)
        return null;
    const { language } = context;
    const words = language.words.html;
    const walked = organisation === undefined || organisation.evidence.length === 0 ? dmarc : organisation;
    const steps = (0,sanitize/* quoteEvidence */.u7)(walked.evidence, language).shown.map(({ source, lines }) => html `<li><span class="of">${source}</span>${lines.map((line) => html `<br /><code>${line}</code>`)}</li>`);
    return fold(html `<h4>${words.dmarc}</h4>
      <span class="note">${resultOf(dmarc, context)}</span>`, html `${steps.length === 0
        ? null
        : html `<ol>
            ${steps}
          </ol>`}
    ${dmarc.state === "present" ? html `<p>${prose(words.dmarcSource(`\`_dmarc.${dmarc.value.foundAt}\``, `\`${dmarc.value.decidedBy}\``))}</p>` : null}
    ${organisation?.state === "present" ? html `<p>${prose(words.organisation(`\`${organisation.value.name}\``))}</p>` : null}`);
}
function resultOf(dmarc, { language }) {
    const words = language.words.html;
    if (dmarc.state === "present")
        return prose(words.dmarcPolicy(dmarc.value.effective));
    if (dmarc.state === "absent")
        return prose(words.noRecord);
    return prose((0,say/* say */.cv)(dmarc.state === "malformed" ? dmarc.problem : dmarc.reason, language));
}

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var diff = __webpack_require__(80142);
;// CONCATENATED MODULE: ./lib/src/report/html/finding.js







/** A finding told whole, with the other subjects that have it. */
function findingArticle(view, context) {
    const { finding } = context.language.words;
    const { headings } = finding;
    const { mark, change, subject, message, location, title, why, references, evidence, fix, also } = view;
    const badge = change === "new" ? html ` <span class="new">${headings.newBadge}</span>` : null;
    return html `<article class="finding">
    <p class="what">${label(mark, context.language)}${badge} ${prose(message)}</p>
    <p class="of">${linkedCheck(view.check, context.language)} \u00b7 ${code(subject)} \u00b7 ${place(location, context)}</p>
    <dl>
      ${row(headings.rule, title === undefined ? prose(references) : html `${prose(title)} <span class="of">(${prose(references)})</span>`)}
      ${why === undefined ? null : row(headings.why, prose(why))} ${fix === null ? null : fixRows(fix, context)}
      ${also.length === 0 ? null : row(headings.also, alsoList(also, context))}
    </dl>
    ${evidenceFold(evidence, context)}
  </article> `;
}
/** Project limit: findings of a domain and status that are listed; the rest is counted. */
const MAX_BRIEF = 500;
/** Findings of a domain as their messages alone, under a head that says their status. A page has 100 passed checks of each domain: they have no links. */
function briefList(placed, { language }) {
    const items = placed.slice(0, MAX_BRIEF).map((one) => {
        const { check, mark, message } = (0,finding_view/* viewBrief */.Wq)(one, language);
        const name = mark === "pass" ? code(check) : linkedCheck(check, language);
        return html `<li>${name} ${otherSubject(one)}${prose(message)}${waiverNote(one.finding, language)}</li>`;
    });
    const more = placed.length - items.length;
    return html `<ul class="brief">
      ${items}
    </ul>
    ${more > 0 ? html `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
/** The subject, where it is not the domain that the list is of. */
function otherSubject({ domain, finding: { subject } }) {
    return subject === domain ? null : html `${code(subject)}: `;
}
/** Who waives a finding, until when, and why. */
function waiverNote({ waiver }, { words }) {
    if (waiver === null)
        return null;
    const { owner, expires, reason } = waiver;
    return html `<br /><span class="of">${prose(`${words.finding.until(owner, expires)}: ${reason}`)}</span>`;
}
/** A check, with the page that says more of it. */
function linkedCheck(check, language) {
    return markup_link(code(check), (0,report_links/* checkUrl */.CU)(check, language));
}
/** A place in a file, linked to its line. */
function place(location, { links }) {
    return markup_link(code((0,model/* formatLocation */.j$)(location)), (0,report_links/* lineUrl */.gV)(links, location));
}
function row(head, content) {
    return html `<dt>${head}</dt>
    <dd>${content}</dd>`;
}
function fixRows({ text, records, file, edit }, context) {
    const { headings } = context.language.words.finding;
    const diff = diffBlock(edit, context);
    return html `${row(headings.fix, [prose(text), diff === null ? recordBlock(records, context) : null])}
  ${diff === null ? null : row(headings.change, diff)}${file === null ? null : row(headings.file, fileBlock(file))}`;
}
function recordBlock(records, { language }) {
    const lines = [...new Set(records.map((record) => (0,sanitize/* recordLineOrNote */.rC)(record, language)))];
    return lines.length === 0 ? null : block(lines);
}
function fileBlock({ url, lines }) {
    return html `${code(url)}${block(lines)}`;
}
/** The change to the file that declares the records; null where there is none to show. */
function diffBlock(edit, context) {
    const lines = edit === null ? null : (0,diff/* diffLines */.P)(edit);
    if (edit === null || lines === null)
        return null;
    const shown = lines.map(({ mark, text }) => {
        if (mark === " ")
            return html `<span> ${text}</span>`;
        return mark === "+" ? html `<ins>+${text}</ins>` : html `<del>-${text}</del>`;
    });
    return html `${place(edit, context)}
    <pre class="diff">${shown}</pre>`;
}
function alsoList(also, context) {
    const items = also.map(({ subject, location, message, records, edit }) => {
        const at = location === null ? null : html ` \u00b7 ${place(location, context)}`;
        const said = message === null ? null : html `: ${prose(message)}`;
        return html `<li>${code(subject)}${at}${said}${diffBlock(edit, context) ?? recordBlock(records, context)}</li>`;
    });
    return html `<ul>
    ${items}
  </ul>`;
}
function evidenceFold(evidence, { language }) {
    const { headings, moreEvidence } = language.words.finding;
    const { shown, more } = (0,sanitize/* quoteEvidence */.u7)(evidence, language);
    if (shown.length === 0)
        return null;
    const blocks = shown.map(({ source, lines }) => html `<p class="of">${source}</p>
        ${block(lines)}`);
    return fold(html `${headings.evidence}`, html `${blocks}${more > 0 ? html `<p>${moreEvidence(more)}</p>` : null}`);
}
/** Lines as they are. */
function block(lines) {
    return html `<pre>${lines.map((line, i) => (i === 0 ? line : [NEWLINE, line]))}</pre>`;
}
const NEWLINE = new Markup("\n");

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
;// CONCATENATED MODULE: ./lib/src/report/html/mail-servers.js
// The mail servers of a domain: their addresses, what they answer with TLS, their certificates and TLSA records.





/** Project limits: of a domain, and of one host, shown. */
const MAX_HOSTS = 20;
const MAX_ADDRESSES = 16;
const MAX_CERTIFICATES = 5;
const MAX_RECORDS = 10;
/** The servers that the MX records name; null where there is none to show. */
function mailServersPart({ mx, hosts = {} }, context) {
    if (mx?.state !== "present")
        return null;
    const { words } = context.language;
    const { records, security } = mx.value;
    const isNull = records.every(({ exchange }) => exchange === dns_name/* ROOT */.Dl);
    const named = isNull ? [] : records;
    const shown = named.slice(0, MAX_HOSTS).map(({ exchange, preference }) => {
        const facts = Object.hasOwn(hosts, exchange) ? hosts[exchange] : undefined;
        const note = html ` <span class="note">${words.html.preference(preference)}</span>`;
        return html `<section class="host">
      <h5>${code(exchange)}${note}</h5>
      ${facts === undefined ? null : host(facts, context)}
    </section>`;
    });
    const more = named.length - shown.length;
    return fold(html `<h4>${words.html.mailServers}</h4>
      <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`, html `${isNull ? html `<p>${words.html.nullMx}</p>` : shown}${more > 0 ? html `<p>${words.page.moreCount(more)}</p>` : null}`);
}
function host({ addresses, smtp, tlsa, dane }, context) {
    const { language } = context;
    const words = language.words.html;
    const compared = dane.state === "present" ? dane.value.addresses : [];
    const answers = smtp.state === "present" ? smtp.value.addresses.slice(0, MAX_ADDRESSES) : [];
    return html `<dl>
    <dt>${words.addresses}</dt>
    <dd>${addressesText(addresses, context)}</dd>
    <dt>${words.tlsa}</dt>
    <dd>${tlsaText(tlsa, compared, context)}</dd>
    ${smtp.state === "unknown"
        ? html `<dt>${words.tls}</dt>
            <dd>${prose((0,say/* say */.cv)(smtp.reason, language))}</dd>`
        : null}
    ${answers.map((answer) => html `<dt>${words.tls} ${code(answer.address)}</dt>
          <dd>${answerText(answer, context)}</dd>`)}
  </dl>`;
}
function addressesText(addresses, { language }) {
    if (addresses.state === "unknown")
        return prose((0,say/* say */.cv)(addresses.reason, language));
    if (addresses.state !== "present")
        return language.words.finding.marks["not-applicable"];
    const { v4, v6, security } = addresses.value;
    const { words } = language;
    const listed = [...v4, ...v6].slice(0, MAX_ADDRESSES).map((address) => code(address));
    return html `${joined(listed, ", ")} <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`;
}
/** The records, and whether they match what was served: each as the comparisons have it, or as DNS has it where there is none. */
function tlsaText(tlsa, compared, { language }) {
    const words = language.words.html;
    if (tlsa.state === "unknown")
        return prose((0,say/* say */.cv)(tlsa.reason, language));
    if (tlsa.state !== "present")
        return words.noTlsa;
    const records = tlsa.value.records.slice(0, MAX_RECORDS).map((data) => {
        const record = (0,dns_record/* formatRdata */.ew)("TLSA", data);
        const said = matchText(record, compared, language);
        return html `<li>${code(record)}${said === null ? null : html ` <span class="note">${prose(said)}</span>`}</li>`;
    });
    return html `<ul>
      ${records}
    </ul>
    <span class="note">${words.dnssec}: ${words.security[tlsa.value.security]}</span>`;
}
/** Whether a certificate matches a record, and at which addresses where not at all of them; null where none was compared. */
function matchText(record, compared, language) {
    const words = language.words.html;
    const hasMatch = ({ certificates }) => certificates.some(({ matched }) => matched.some((one) => one.record === record));
    const matching = compared.filter(hasMatch).map(({ address }) => address);
    if (matching.length > 0)
        return matching.length === compared.length
            ? words.tlsaMatches
            : words.tlsaMatchesAt(language.words.list(matching.map((one) => `\`${one}\``), MAX_ADDRESSES));
    const missed = compared.flatMap(({ certificates }) => certificates.flatMap((one) => one.missed));
    const miss = missed.find((one) => one.record === record);
    return miss === undefined ? null : words.tlsaMisses((0,say/* say */.cv)(miss.problem, language));
}
function answerText({ at, from, answer }, context) {
    const { language } = context;
    const words = language.words.html;
    const measured = html `<br /><span class="of">${prose(words.measuredAt(at, from))}</span>`;
    if (answer.kind === "tls")
        return [sessionText(answer, context), measured, answer.certificates.map((one) => certificates(one, context))];
    const heads = { plaintext: words.noTls, refused: words.refusedConnection, failure: words.notMeasured };
    return [prose(`${heads[answer.kind]}: ${(0,say/* say */.cv)(answer.reason, language)}`), answer.kind === "failure" ? null : measured];
}
function sessionText({ protocol, cipher, keyExchange, legacy }, { language }) {
    const { legacyTls, keyExchange: keyExchangeText } = language.words.html;
    const old = legacy.state === "accepted" ? legacyTls.accepted(legacy.protocol) : legacyTls[legacy.state];
    const rest = [...(keyExchange === null ? [] : [keyExchangeText(keyExchange)]), old].join(", ");
    return html `${code(protocol)}, ${code(cipher)}, ${prose(rest)}`;
}
/** A server's certificate and those that it sent with it. */
function certificates({ chain, distrust }, { language }) {
    const words = language.words.html;
    const rows = chain
        .slice(0, MAX_CERTIFICATES)
        .map(({ subject, issuer, notAfter, key, signature }) => [
        prose(subject),
        prose(issuer),
        day(notAfter.slice(0, "2026-01-01".length)),
        prose([key.type, key.curve ?? key.bits, signature.algorithm].filter((one) => one !== null).join(", ")),
    ]);
    const list = table([words.subject, words.issuer, words.validUntil, words.key], rows);
    const trust = distrust === null ? words.trusted : words.distrusted((0,say/* say */.cv)(distrust, language));
    return list === null ? null : fold(html `${words.certificateChain}: ${prose(trust)}`, list);
}

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
;// CONCATENATED MODULE: ./lib/src/report/sender-facts.js


/** Project limits: what is named of a sender. */
const sender_facts_MAX_ADDRESSES = 3;
const MAX_FROM = 5;
/** Project limit: characters of a text from outside. */
const TEXT_LIMIT = 200;
const SENDER_MARKS = {
    declared: "pass",
    authorised: "pass",
    forwarded: "info",
    known: "warn",
    unknown: "unknown",
};
/** Its days, its addresses, and what receivers did. */
function senderFacts(sender, language) {
    const { words } = language;
    const { addresses, addressCount, from, days } = sender;
    const { received } = words;
    const quote = (text) => (0,sanitize/* quoteProse */.U_)(text, TEXT_LIMIT);
    const ips = addresses.slice(0, sender_facts_MAX_ADDRESSES).map(({ ip }) => quote(ip));
    return [
        received.span(days[0]?.day ?? "", days.at(-1)?.day ?? ""),
        ...(addressCount > 0 ? [received.addresses(addressCount, words.listFirst(ips, addressCount))] : []),
        ...(from.length > 1 ? [received.from(words.list(from.map(quote), MAX_FROM))] : []),
        ...refusals(sender, language),
        ...overrideReasons(sender, language),
    ];
}
/** The days that are shown of it: none where it has one alone. Its own line says all of that. */
function daysBeside({ days }) {
    return days.length > 1 ? days : [];
}
/** How many mails receivers put into quarantine, and how many they rejected. */
function refusals({ dispositions }, { words }) {
    const refused = ["quarantine", "reject"].filter((one) => dispositions[one] > 0);
    return refused.map((one) => `${one} ${words.received.count(dispositions[one])}`);
}
/** Why they did other than the policy asks, and with how many mails. */
function overrideReasons({ overrides }, { words }) {
    return overrides.map(({ type, count }) => `${(0,sanitize/* quoteProse */.U_)(type, TEXT_LIMIT)} ${words.received.count(count)}`);
}
/** What would make its mail pass, and what is unknown of it. */
function senderAdvice({ kind, fixes, unmeasured }, language) {
    const words = language.words.received;
    const isWanted = kind === "declared" || kind === "authorised";
    return [
        ...fixes.map((fix) => (isWanted ? words.fix : words.fixIfYours)((0,sanitize/* quoteProse */.U_)((0,say/* say */.cv)(fix, language)))),
        ...(unmeasured === null ? [] : [words.unmeasured((0,sanitize/* quoteProse */.U_)((0,say/* say */.cv)(unmeasured, language)))]),
    ];
}

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/report/chart.js
// Charts of counts by day: a bar for each day, or for several where they do not fit.

/** From the lowest bar to the highest; a day without anything has none. */
const BARS = { unicode: "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", ascii: ".:-=+*%#" };
/** At most so many bars, and how many days each stands for; the last may have fewer. What was counted outside of the days is left out. */
function barsOf(counts, { first, last }, most) {
    const length = (0,moment/* daysBetween */.YM)(first, last) + 1;
    const days = Math.max(1, Math.ceil(length / most));
    const bars = Array.from({ length: Math.ceil(length / days) }, (_, i) => {
        const end = (0,moment/* addDays */.fi)(first, (i + 1) * days - 1);
        return { first: (0,moment/* addDays */.fi)(first, i * days), last: end < last ? end : last, counted: [] };
    });
    for (const one of counts)
        if (one.day >= first && one.day <= last)
            bars[Math.floor((0,moment/* daysBetween */.YM)(first, one.day) / days)]?.counted.push(one);
    return { bars, days };
}
/** The days from `first` to `last` in one line of text, at most `width` bars. */
function drawChart(counts, period, { width, hasUnicode }) {
    const { bars, days } = barsOf(counts, period, width);
    const sums = bars.map(({ counted }) => counted.reduce((sum, { count }) => sum + count, 0));
    const highest = sums.reduce((most, sum) => Math.max(most, sum), 0);
    const signs = hasUnicode ? BARS.unicode : BARS.ascii;
    // what is more than nothing never looks like nothing
    const signOf = (sum) => sum === 0 ? " " : (signs[Math.ceil((sum / highest) * signs.length) - 1] ?? "");
    return { bars: sums.map(signOf).join(""), days, highest };
}

;// CONCATENATED MODULE: ./lib/src/report/html/day-chart.js


/** Project limit: bars that a narrow screen shows one by one. */
const MAX_BARS = 90;
/** In units of the drawing. */
const HEIGHT = 60;
const BAR = 8;
const STEP = 10;
/** What is more than nothing never looks like nothing. */
const LEAST = 1.5;
/** null where nothing was counted. */
function dayChart(counts, period, caption, language) {
    const { bars, days } = barsOf(counts, period, MAX_BARS);
    const sums = bars.map(({ first, last, counted }) => ({
        span: language.words.received.span(first, last),
        total: sumOf(counted.map(({ total }) => total)),
        failed: sumOf(counted.map(({ failed }) => failed)),
    }));
    const highest = mostOf(sums.map(({ total }) => total));
    if (highest === 0)
        return null;
    const text = caption(highest, days, mostOf(sums.map(({ failed }) => failed)));
    return html `<figure class="chart">
    <svg viewBox="0 0 ${sums.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${text}">
      ${sums.map((sum, i) => bar(sum, i * STEP, highest, language))}
    </svg>
    <figcaption class="of">${text}</figcaption>
  </figure>`;
}
function bar({ span, total, failed }, x, highest, { words }) {
    if (total === 0)
        return null;
    const heightOf = (count) => (count === 0 ? 0 : Math.max(LEAST, (count / highest) * HEIGHT));
    const below = heightOf(failed);
    const above = Math.max(0, heightOf(total) - below);
    const rect = (kind, top, height) => height === 0
        ? null
        : html `<rect class="${kind}" x="${x}" y="${top.toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}" />`;
    return html `<g>
    <title>${words.received.countsOf(span, total, failed)}</title>
    ${rect("pass", HEIGHT - below - above, above)}${rect("fail", HEIGHT - below, below)}
  </g>`;
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}
function mostOf(counts) {
    return counts.reduce((most, count) => Math.max(most, count), 0);
}

;// CONCATENATED MODULE: ./lib/src/report/html/sender-days.js





/** Project limits: a row has some hundred octets. */
const MAX_ROWS_OF_DOMAIN = 300;
const MAX_ROWS_OF_PAGE = 6000;
/** How many rows of days each domain has on a page with so many domains that reports are about. */
function dayRowsOf(domains) {
    return Math.min(MAX_ROWS_OF_DOMAIN, Math.floor(MAX_ROWS_OF_PAGE / Math.max(1, domains)));
}
/** At most so many days; those first of whose mails most failed. */
function selectDays(senders, rows) {
    const failed = ({ counts }) => counts.total - counts.passed;
    const days = new Map();
    let [room, left] = [rows, 0];
    for (const sender of senders.toSorted((a, b) => failed(b) - failed(a))) {
        const all = daysBeside(sender);
        const count = Math.min(room, all.length);
        if (count > 0)
            days.set(sender, all.slice(-count));
        room -= count;
        left += all.length - count;
    }
    return { daysOf: (sender) => days.get(sender) ?? [], left };
}
/** Where the days are that the page has no room for; null where it has all. */
function moreDays(domain, { left }, { words: { received } }) {
    return left === 0 ? null : html `<p>${prose(received.moreDays((0,sanitize/* quoteProse */.U_)(domain, TEXT_LIMIT), left))}</p>`;
}
/** The days of a sender that are shown, of all that it has; null without any. */
function dayTable(all, shown, language) {
    if (shown.length === 0)
        return null;
    const words = language.words.received;
    const rows = shown.map((one) => ({
        day: one,
        action: refusals(one, language).join("; "),
        reason: overrideReasons(one, language).join("; "),
    }));
    const hasAction = rows.some((row) => row.action !== "");
    const hasReason = rows.some((row) => row.reason !== "");
    const heads = [
        ...[words.day, words.messages, words.passed].map(capitalized/* capitalized */.l),
        "SPF",
        "DKIM",
        ...(hasAction ? [(0,capitalized/* capitalized */.l)(words.action)] : []),
        ...(hasReason ? [(0,capitalized/* capitalized */.l)(words.reason)] : []),
    ];
    const { count, share } = words;
    const body = rows.map(({ day: { day, total, passed, spfAligned, dkimAligned }, action, reason }) => html `<tr>
        <th scope="row">${day}</th>
        <td>${count(total)}</td>
        <td>${share(passed, total)}</td>
        <td>${share(spfAligned, total)}</td>
        <td>${share(dkimAligned, total)}</td>
        ${hasAction ? html `<td class="facts">${action}</td>` : null}
        ${hasReason ? html `<td class="facts">${prose(reason, TEXT_LIMIT)}</td>` : null}
      </tr> `);
    return fold(html `<span class="of">${words.byDay(shown.length, all.length)}</span>`, html `<table class="days">
      <thead>
        <tr>
          ${heads.map((head) => html `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`);
}

;// CONCATENATED MODULE: ./lib/src/report/html/received.js








/** Project limits: what is shown of each. */
const MAX_SENDERS = 50;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
/** As a part of a domain that opens; `dayRows` rows of days fit. */
function receivedFold(view, dayRows, language) {
    return fold(html `<h4>${language.words.received.heading}</h4>
      <span class="note">${inShort(view, language)}</span>`, receivedBody(view, dayRows, language));
}
/** All that is shown of a domain; `dayRows` rows of days fit. */
function receivedBody({ domain, period, dmarc, tlsRpt }, dayRows, language) {
    const words = language.words.received;
    if (period === null)
        return html `<p>${words.noReport}</p>`;
    return html `<div class="received">
    <p class="of">${words.span(period.first, period.last)}</p>
    ${received_dmarcPart(dmarc, { domain, period, dayRows }, language)} ${tlsPart(tlsRpt, period, language)}
  </div>`;
}
/** In one line: what passed, and what did not fail. */
function inShort({ dmarc, tlsRpt }, { words: { received } }) {
    return [
        ...(dmarc.reports === 0 ? [] : [received.messagesPassed(dmarc.counts.total, dmarc.counts.passed)]),
        ...(tlsRpt.reports === 0
            ? []
            : [received.sessionsSuccessful(tlsRpt.successful + tlsRpt.failed, tlsRpt.successful)]),
    ].join("; ");
}
function received_dmarcPart(dmarc, { domain, period, dayRows }, language) {
    const words = language.words.received;
    const { reports, organisations, organisationCount, counts, senders, more } = dmarc;
    if (reports === 0)
        return html `<p class="what">${words.noDmarcReport}</p>`;
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => named(one.organisation, one.reports, language));
    const days = dmarc.days.map(({ day, total, passed }) => ({ day, total, failed: total - passed }));
    const [shown, hidden] = [(senders ?? []).slice(0, MAX_SENDERS), (senders ?? []).slice(MAX_SENDERS)];
    const shownDays = selectDays(shown, dayRows);
    const rest = {
        senders: more.senders + hidden.length,
        total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
    };
    return html `<p class="what">
      ${prose(words.dmarcReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.messagesPassed(counts.total, counts.passed)}</p>
    ${dayChart(days, period, words.messagesByDay, language)} ${senderTable(shown, shownDays, dmarc.lastRun, language)}
    ${moreDays(domain, shownDays, language)}
    ${rest.senders > 0 ? html `<p>${words.moreSenders(rest.senders, rest.total)}</p>` : null}`;
}
function senderTable(senders, { daysOf }, lastRun, language) {
    const words = language.words.received;
    const rows = senders.map((sender) => {
        const { total, passed, spfAligned, dkimAligned } = sender.counts;
        return [
            html `${senderCell(sender, lastRun, language)}${dayTable(sender.days, daysOf(sender), language)}`,
            html `${words.count(total)}`,
            ...[passed, spfAligned, dkimAligned].map((part) => html `${words.share(part, total)}`),
        ];
    });
    return table([(0,capitalized/* capitalized */.l)(words.sender), (0,capitalized/* capitalized */.l)(words.messages), (0,capitalized/* capitalized */.l)(words.passed), "SPF", "DKIM"], rows);
}
function senderCell(sender, lastRun, language) {
    const words = language.words.received;
    const { kind, name, provider, news, isNotable } = sender;
    const isNew = news === null ? null : words.isNew(news === "last-run" ? lastRun : null);
    const advice = senderAdvice(sender, language).map((line) => html `<br /><span class="of">${prose(line)}</span>`);
    return html `<b>${prose((0,say/* say */.cv)(name, language), TEXT_LIMIT)}</b>
    <span class="mark ${SENDER_MARKS[kind]}">${words.kinds[kind]}</span>
    ${provider === null ? null : html `<span class="of">${provider}</span>`}
    ${isNew === null ? null : isNotable ? html `<span class="mark warn">${isNew}</span>` : html `<span class="of">${isNew}</span>`}
    <br /><span class="of">${prose(senderFacts(sender, language).join("; "))}</span>${advice}`;
}
function tlsPart(tls, period, language) {
    const words = language.words.received;
    const { reports, successful, failed, organisations, organisationCount, failures, moreFailures } = tls;
    if (reports === 0)
        return html `<p class="what">${words.noTlsReport}</p>`;
    const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
        const sessions = named(one.organisation, one.successful + one.failed, language);
        return one.failed > 0 ? `${sessions} (${words.ofThemFailed(one.failed)})` : sessions;
    });
    const days = tls.days.map((one) => ({ day: one.day, total: one.successful + one.failed, failed: one.failed }));
    const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
    const rows = failures
        .slice(0, MAX_FAILURES)
        .map(({ type, host, count, first, last }) => [
        html `${prose(words.failureAt(type, host), TEXT_LIMIT)}`,
        html `${words.count(count)}`,
        html `<span class="day">${words.span(first, last)}</span>`,
    ]);
    return html `<p class="what">
      ${prose(words.tlsReportsFrom(reports, language.words.listFirst(from, organisationCount)))}
    </p>
    <p>${words.sessionsSuccessful(successful + failed, successful)}</p>
    ${dayChart(days, period, words.sessionsByDay, language)}
    ${table([words.failure, words.failedSessions, words.days].map(capitalized/* capitalized */.l), rows)}
    ${hidden > 0 ? html `<p>${words.moreFailures(hidden)}</p>` : null}`;
}
function named(organisation, count, { words }) {
    return `${(0,sanitize/* quoteProse */.U_)(organisation, TEXT_LIMIT)} ${words.received.count(count)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/spf-tree.js




/** RFC 7208 \u00a74.6.4. */
const ALLOWED_LOOKUPS = 10;
/** Project limit: terms of a tree that are shown. The rest is counted. */
const MAX_TERMS = 200;
/** The tree of a domain; null without a record. */
function spfPart(spf, context) {
    if (spf?.state !== "present")
        return null;
    const { tree } = spf.value;
    const words = context.language.words.html;
    const say = hasUnknown(tree) ? words.spfLookupsAtLeast : words.spfLookups;
    const budget = { left: MAX_TERMS, omitted: 0 };
    const record = spf_tree_recordBlock(tree, budget, context);
    const rest = budget.omitted > 0 ? html `<p>${words.moreTerms(budget.omitted)}</p>` : null;
    return fold(html `<h4>${words.spf}</h4>
      <span class="note">${say(tree.lookups, ALLOWED_LOOKUPS)}</span>`, html `<div class="tree">${record}${rest}</div>`);
}
function hasUnknown({ unknown, branches }) {
    return (unknown !== null ||
        branches.some(({ target, unanswered }) => unanswered !== null || (target !== null && hasUnknown(target))));
}
function spf_tree_recordBlock(node, budget, context) {
    const { language } = context;
    const trouble = node.problem?.message ?? node.unknown;
    const terms = [];
    for (const branch of node.branches) {
        if (budget.left > 0) {
            budget.left--;
            terms.push(html `<li>${term(branch, budget, context)}</li>`);
        }
        else
            budget.omitted++;
    }
    return html `${node.text === null ? null : html `<p><code>${octets(node.text)}</code></p>`}
  ${trouble === null ? null : html `<p class="trouble">${prose((0,say/* say */.cv)(trouble, language))}</p>`}
  ${terms.length === 0
        ? null
        : html `<ul>
          ${terms}
        </ul>`}`;
}
function term(branch, budget, context) {
    const { language } = context;
    const words = language.words.html;
    const { text, lookups, isEvaluated, target, notLookedUp, unanswered } = branch;
    const trouble = notLookedUp ?? unanswered;
    const notes = [
        ...(lookups > 0 ? [words.lookups(lookups)] : []),
        ...(isEvaluated ? [] : [words.notEvaluated]),
        ...(trouble === null ? [] : [(0,say/* say */.cv)(trouble, language)]),
    ];
    const line = html `<code>${octets(text)}</code
    >${notes.map((note) => html ` <span class="note">${prose(note)}</span>`)}`;
    return target === null ? line : fold(line, spf_tree_recordBlock(target, budget, context), true);
}
function octets(text) {
    return (0,sanitize/* quoteByteString */.Up)(text).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/report/html/unseen.js





/** Project limit: causes and checks that are listed. */
const MAX_CAUSES = 100;
const MAX_CHECKS = 60;
/** The causes, each with its checks; `areOfSeveral`: with its domains too. */
function unknownList(groups, areOfSeveral, context) {
    const { words } = context.language;
    const items = groups.slice(0, MAX_CAUSES).map(({ cause, checks, domains }) => {
        const where = areOfSeveral ? html `<br /><span class="of">${domainList(domains, context)}</span>` : null;
        return html `<li>${prose((0,say/* say */.cv)(cause, context.language))}${where}${checkList(checks, context)}</li>`;
    });
    const rest = groups.length - items.length;
    return html `<ul class="causes">
      ${items}
    </ul>
    ${rest > 0 ? html `<p>${words.page.moreCount(rest)}</p>` : null}`;
}
/** The checks that one cause hides; many of them are folded. */
function checkList(checks, { language }) {
    const links = checks.slice(0, MAX_CHECKS).map((check) => linkedCheck(check, language));
    const rest = checks.length - links.length;
    const more = rest > 0 ? `, ${language.words.page.moreCount(rest)}` : null;
    const listed = html `<span class="of">${joined(links, ", ")}${more}</span>`;
    if (checks.length <= finding_view/* MAX_NAMES */.oA)
        return html `<br />${listed}`;
    return fold(html `<span class="of">${language.words.html.checks(checks.length)}</span>`, listed);
}
/** The first domains, as links to what is said of them. */
function domainList(domains, { language, domainUrl }) {
    const shown = domains.slice(0, finding_view/* MAX_NAMES */.oA).map((domain) => markup_link(code(domain), domainUrl(domain)));
    const more = domains.length - shown.length;
    return [joined(shown, ", "), more > 0 ? `, ${language.words.page.moreCount(more)}` : null];
}

;// CONCATENATED MODULE: ./lib/src/report/html/domain.js












/** Project limit: articles of a domain; the rest is counted. */
const MAX_ARTICLES = 100;
/** A domain among others: its name opens it. The anchor is inside, so that a link to it opens it too. */
function domainFold(domain, isOpen, context) {
    return html `<section class="domain" data-name="${domain.name}">
    ${fold(html `<h3>${domain.name}</h3>
        ${countChips(domain, context)}`, html `<div class="body" id="${`domain-${domainId(domain.name)}`}">${domainBody(domain, context)}</div>`, isOpen)}
  </section> `;
}
/** All there is to say of a domain. */
function domainBody(domain, context) {
    const { words } = context.language;
    const placed = domain.findings.map((finding) => ({ domain: domain.name, finding }));
    const withStatus = (status) => placed.filter(({ finding }) => finding.status === status);
    const groups = (0,group_findings/* groupFindings */.kG)([...withStatus("fail"), ...withStatus("warn")]).flatMap(group_findings/* splitGroup */.kE);
    const articles = groups
        .slice(0, MAX_ARTICLES)
        .map((group) => findingArticle((0,finding_view/* viewFinding */.Pz)(group, context.language), context));
    const more = groups.length - articles.length;
    const unknowns = new group_unknowns/* UnknownGroups */.t();
    unknowns.add(domain);
    const facts = domain.facts;
    const folded = (head, findings) => findings.length === 0 ? null : fold(html `<h4>${head}</h4>`, briefList(findings, context));
    const { unknown, waived, info, pass, notApplicable } = domain.counts;
    const received = context.received?.viewOf(domain.name) ?? null;
    const owner = domain.owner === null ? "" : ` \u00b7 ${words.html.owner(domain.owner)}`;
    return html `<p class="of">${prose(words.html.mailKinds[domain.mail] + owner)}</p>
    ${articles}${more > 0 ? html `<p>${words.page.moreCount(more)}</p>` : null}
    ${unknown === 0 ? null : fold(html `<h4>${words.result.couldNotBeMeasured(unknown)}</h4>`, unknownList(unknowns.groups(), false, context))}
    ${folded(words.result.waived(waived), withStatus("waived"))}
    ${folded(words.result.forInformation(info), withStatus("info"))} ${spfPart(facts.spf, context)}
    ${mailServersPart(facts, context)} ${dmarcPart(facts, context)}
    ${received && receivedFold(received, context.dayRows, context.language)}
    ${folded(words.html.passedChecks(pass), withStatus("pass"))}
    ${notApplicable === 0 ? null : html `<p class="of">${words.html.notApplicable(notApplicable)}</p>`}`;
}
/** What a domain that is closed says of itself. */
function countChips({ counts }, { language }) {
    const { result } = language.words;
    const shown = ["fail", "warn", "unknown", "waived"].filter((status) => counts[status] > 0);
    if (shown.length === 0)
        return html `<span class="mark pass">${result.noFailures}</span>`;
    return html `${shown.map((status) => html `<span class="mark ${status}">${counts[status]} ${result.counts[status](counts[status])}</span> `)}`;
}

// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/mark.js
var report_mark = __webpack_require__(84332);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
;// CONCATENATED MODULE: ./lib/src/report/html/domain-table.js
// The table of domains and sections, worst first, with what filters it.




/** Rows of one table: a browser lays out only the tables that are in view, and each repeats its head. */
const ROWS = 50;
/** The tables, a row at a time; the script shows the form above them, which does nothing by itself. */
function* domainTable(matrix, context) {
    const { words } = context.language;
    const heads = matrix.sections.map((section) => (0,report_language/* sectionName */.$)(section, context.language) || section);
    const { rows } = (0,status_matrix/* worstRows */.VA)(matrix, matrix.rows.length);
    if (rows.length > 1)
        yield filterForm(matrix, rows.length, context);
    yield html `<p class="key">
    ${(0,status_matrix/* marksIn */.MC)(matrix).map((mark) => html `<span class="mark ${mark}">${words.finding.marks[mark]}</span> `)}
  </p> `;
    for (let start = 0; start < rows.length; start += ROWS) {
        yield html `<div class="rows">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${words.html.domain}</th>
            ${heads.map((head, i) => html `<th scope="col">${head} <span class="of">${matrix.sections[i] ?? ""}</span></th>`)}
          </tr>
        </thead>
        <tbody>
     `;
        for (const row of rows.slice(start, start + ROWS))
            yield domainRow(row, heads, context);
        yield html `</tbody></table></div> `;
    }
}
function domainRow({ domain, cells }, heads, context) {
    return html `<tr data-name="${domain}" data-marks="${filterMarks(cells).join(" ")}">
    <th scope="row">${markup_link(domain, context.domainUrl(domain))}</th>
    ${cells.map((one, i) => cell(one, heads[i] ?? "", context))}
  </tr> `;
}
/** The sign and the count are drawn; the text is read aloud. */
function cell(one, head, { language }) {
    if (one === null)
        return html `<td></td>`;
    const { mark, checks } = one;
    const word = language.words.finding.marks[mark];
    if (mark === "pass" || checks === 1)
        return html `<td class="${mark}" data-head="${head}">${word}</td>`;
    return html `<td class="${mark}" data-head="${head}" data-count=" ${checks}">${word} ${checks}</td>`;
}
/** What a row is found by: each mark that calls for attention, or the best there is. */
function filterMarks(cells) {
    const marks = [...new Set(cells.flatMap((one) => (one === null ? [] : [one.mark])))];
    const notable = marks.filter((mark) => report_mark/* MARK_RANK */.F[mark] < report_mark/* MARK_RANK */.F.pass);
    if (notable.length > 0)
        return notable;
    return marks.includes("pass") ? ["pass"] : ["not-applicable"];
}
function filterForm(matrix, count, { language }) {
    const { finding, html: words } = language.words;
    const found = new Set(matrix.rows.flatMap(({ cells }) => filterMarks(cells)));
    const marks = (0,status_matrix/* marksIn */.MC)(matrix).filter((mark) => found.has(mark));
    return html `<form class="filter" id="filter" role="search" hidden>
    <label>${words.search} <input type="search" id="search" autocomplete="off" spellcheck="false" /></label>
    <label
      >${words.show}
      <select id="mark">
        <option value="">${words.showAll}</option>
        ${marks.map((mark) => html `<option value="${mark}">${finding.marks[mark]}</option>`)}
      </select></label
    >
    <p role="status">${words.shown} <span id="shown">${count}</span></p>
  </form> `;
}

// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
;// CONCATENATED MODULE: ./lib/src/report/html/overview.js
// What a reader sees first: the verdict, the counts, and what is wrong.













/** Project limit: findings, errors and notes of each kind that the overview lists. */
const MAX_LISTED = 100;
const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass"];
/** The verdict and the counts. */
function verdict(report, { language }) {
    const { words } = language;
    const { counts, domains } = report;
    const figures = COUNTED.filter((status) => counts[status] > 0).map((status) => html `<li class="${status}"><b>${counts[status]}</b> ${words.result.counts[status](counts[status])}</li>`);
    return html `<div class="verdict ${(0,summary_lines/* verdictStatus */.cb)(report)}">
      <h1>${prose((0,capitalized/* capitalized */.l)((0,summary_lines/* headline */.Pl)(report, language)))}</h1>
      <p>
        ${prose((0,capitalized/* capitalized */.l)((0,summary_lines/* gateLine */.C_)(report.gate, language)))}.
        ${(0,summary_lines/* coverageLines */.Uo)((0,survey/* coverageOf */._5)(report), language).map((line) => html `<br />${prose(line)}`)}
      </p>
    </div>
    <ul class="figures">
      <li><b>${domains.length}</b> ${domains.length === 1 ? words.html.domain : words.html.domains}</li>
      ${figures}
    </ul>
    ${proportions(report)} `;
}
/** The findings as one bar; the figures say the same in words. */
function proportions({ counts }) {
    const all = COUNTED.reduce((sum, status) => sum + counts[status], 0);
    if (all === 0)
        return null;
    let start = 0;
    const parts = COUNTED.map((status) => {
        const width = (counts[status] / all) * 1000;
        const part = html `<rect class="${status}" x="${start.toFixed(1)}" width="${width.toFixed(1)}" height="8" />`;
        start += width;
        return part;
    });
    return html `<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
/** What the gate says of itself, what the policy loses, and the failures that this takes out of the count. */
function notes(report, context) {
    const { language } = context;
    const reasons = report.counts.fail > 0 ? [] : (0,summary_lines/* otherReasons */.EQ)(report, language);
    const weakened = (0,report_view/* viewReport */.ab)(report).weakened.map(({ by, group }) => html `${groupItem(group, context)} <span class="of">${prose(language.words.result.weakenedBy(by))}</span>`);
    const weakenings = [...weakened, ...(report.weakenings ?? []).map((one) => prose((0,summary_lines/* weakeningLine */.KI)(one, language)))];
    const lines = [...reasons, ...report.gate.notes.map((note) => (0,say/* say */.cv)(note, language))];
    return html `${lines.length === 0 ? null : list(lines.map((line) => prose((0,capitalized/* capitalized */.l)(line))))}
  ${weakenings.length === 0
        ? null
        : html `<p>${language.words.result.weakenings}</p>
          ${boundedList(weakenings, language, (one) => one)}`}`;
}
/** What is wrong, each fault once with the domains that have it; empty where nothing is. */
function faultsAndFailures(report, context) {
    const { language } = context;
    const { page, result } = language.words;
    const view = (0,report_view/* viewReport */.ab)(report);
    const located = ({ location, message }) => html `${place(location, context)} ${prose((0,say/* sayText */.dZ)(message, language))}`;
    const suspect = (warning) => html `${located(warning)}${suggestion(warning, language)}`;
    const step = ({ subject, message, doFirst }) => html `${code(subject)}: ${prose((0,say/* say */.cv)(message, language))}. ${prose((0,say/* say */.cv)(doFirst, language))}`;
    const groups = (head, listed) => part(head, listed, (group) => groupItem(group, context), language);
    return [
        part(page.declaredErrors, report.faults, located, language, page.notJudged),
        groups((0,summary_lines/* isCompared */.uQ)(report) ? page.newFailures : page.failures, view.failures),
        part(page.rolloutOrder, report.rollout, step, language),
        groups(page.knownFailures, view.knownFailures),
        groups(result.newWarnings(view.newWarnings.length), view.newWarnings),
        groups(result.warnings(view.warnings.length), view.warnings),
        part(page.recordWarnings(report.warnings.length), report.warnings, suspect, language),
        groups(result.fixed(view.fixed.length), view.fixed),
    ].flatMap((one) => one ?? []);
}
/** What the file should say instead. */
function suggestion(warning, { words }) {
    const line = (0,sanitize/* suggestedLine */.iB)(warning);
    return line === null ? null : html `<br />${words.finding.writeInstead} <code>${line}</code>`;
}
/** The mail records that the change declares or no longer declares; null where there are none. */
function mailRecords(report, context) {
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed === null)
        return null;
    const { language } = context;
    const item = (one) => {
        const at = one.change === "added" ? html ` \u00b7 ${place(one.location, context)}` : null;
        return html `${(0,mail_records/* changeLabel */.pG)(one, language)}: ${code((0,mail_records/* changedRecord */.an)(one))}${(0,mail_records/* policyDoubt */.tf)(one, language)}${at}`;
    };
    const more = Math.max(changed.changes.length - MAX_LISTED, 0) + changed.more;
    return html `${list(changed.changes.slice(0, MAX_LISTED).map(item))}
  ${more > 0 ? html `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
function groupItem(group, context) {
    const { check, mark, message } = (0,finding_view/* viewBrief */.Wq)(group.first, context.language);
    const subjects = new Set((0,group_findings/* findingsOf */.WX)([group]).map(({ finding }) => finding.subject)).size;
    const count = subjects > 1 ? html ` <span class="note">\u00d7 ${subjects}</span>` : null;
    return html `${label(mark, context.language)} ${linkedCheck(check, context.language)} ${prose(message)}${count}<br /><span
      class="of"
      >${domainList((0,report_view/* domainsOf */.VH)([group]), context)}</span
    >`;
}
function part(head, items, show, language, note) {
    if (items.length === 0)
        return null;
    return html `<h3>${head}</h3>
    ${note === undefined ? null : html `<p>${note}</p>`}${boundedList(items, language, show)} `;
}
/** The first items, and how many more there are. */
function boundedList(items, { words }, show) {
    const more = items.length - MAX_LISTED;
    return html `${list(items.slice(0, MAX_LISTED).map(show))}${more > 0 ? html `<p>${words.page.moreCount(more)}</p>` : null}`;
}
function list(items) {
    return html `<ul class="causes">
    ${items.map((item) => html `<li>${item}</li>`)}
  </ul>`;
}

// EXTERNAL MODULE: ./lib/src/report/html/page-files.js
var page_files = __webpack_require__(73906);
;// CONCATENATED MODULE: ./lib/src/report/html/script.js
// What a page can do with JavaScript: filter the domains, open what a link leads to, print everything. It reads and writes no text of the report.
/** One script, whose hash the page's policy allows. */
const SCRIPT = `"use strict";
const byId = (id) => document.getElementById(id);
const form = byId("filter");
if (form) {
  const tables = [...document.querySelectorAll(".rows")].map((one) => [one, [...one.querySelectorAll("tr[data-name]")]]);
  const domains = new Map([...document.querySelectorAll("section[data-name]")].map((one) => [one.dataset.name, one]));
  const apply = () => {
    const text = byId("search").value.trim().toLowerCase();
    const mark = byId("mark").value;
    let shown = 0;
    for (const [table, rows] of tables) {
      const before = shown;
      for (const row of rows) {
        const { name, marks } = row.dataset;
        const isWanted = name.includes(text) && (mark === "" || marks.split(" ").includes(mark));
        row.hidden = !isWanted;
        const domain = domains.get(name);
        if (domain) domain.hidden = !isWanted;
        if (isWanted) shown++;
      }
      table.hidden = shown === before;
    }
    byId("shown").textContent = String(shown);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}
const reveal = () => {
  const target = document.querySelector(":target");
  for (let at = target; at; at = at.parentElement) {
    if (at.localName === "details") at.open = true;
    at.hidden = false;
  }
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", reveal);
addEventListener("load", reveal);
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
`;

;// CONCATENATED MODULE: ./lib/src/report/html/style.js
// How a page looks: on screens from 360 pixels on, light and dark, and on paper. Every colour of text has a contrast of at least 4.5 : 1 on
// its ground (WCAG 2.2, 1.4.3), and no meaning has a colour alone.
/** One style sheet, whose hash the page's policy allows. */
const STYLE = `:root {
  color-scheme: light dark;
  --ground: #fbfbf9; --raised: #ffffff; --line: #e2e3df; --text: #1d2124; --quiet: #5a6268; --accent: #1d5a70;
  --fail: #a3231b; --warn: #7a4f00; --unknown: #54479a; --waived: #575f66; --info: #1b5684; --pass: #1d6138;
  --fail-tint: #fbe9e7; --warn-tint: #fbf0d9; --unknown-tint: #eeebfa; --waived-tint: #eceeef; --info-tint: #e6f0f8; --pass-tint: #e5f3ea;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #131618; --raised: #1b1f22; --line: #30363a; --text: #e5e8ea; --quiet: #a4adb4; --accent: #7fc4dc;
    --fail: #ff9d92; --warn: #f0bd63; --unknown: #bfb2f5; --waived: #b3bbc1; --info: #8cc5f2; --pass: #7ed3a0;
    --fail-tint: #3a1f1d; --warn-tint: #352a14; --unknown-tint: #2a2640; --waived-tint: #2a2f33; --info-tint: #1a2d3d; --pass-tint: #19301f;
  }
}
*, ::before { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0 auto; max-width: 76rem; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
[hidden] { display: none !important; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem); letter-spacing: -0.015em; }
h2 { font-size: 1.35rem; letter-spacing: -0.01em; margin: 3.5rem 0 1rem; }
section > h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; } h5 { font-size: .95rem; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .35rem 0; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { display: inline-block; padding: .5rem 1rem; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.of, .note { color: var(--quiet); font-size: .875rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; padding: 1.5rem 0 2.5rem; color: var(--quiet); font-size: .9rem; }
header strong { color: var(--accent); margin-right: .5rem; } header p, nav { margin: 0; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
.verdict { border-left: 5px solid var(--of); padding: .25rem 0 .25rem 1.25rem; }
.verdict p { color: var(--quiet); max-width: 60rem; margin-bottom: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.25rem; list-style: none; margin: 2rem 0 1rem; padding: 0; color: var(--quiet); font-size: .9rem; }
.figures li { margin: 0; } .figures b { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--of, var(--text)); font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: .5rem; border-radius: 4px; } .bar rect { fill: var(--of); }
.fail, .known { --of: var(--fail); --tint: var(--fail-tint); } .warn { --of: var(--warn); --tint: var(--warn-tint); }
.unknown { --of: var(--unknown); --tint: var(--unknown-tint); } .waived, .not-applicable { --of: var(--waived); --tint: var(--waived-tint); }
.info { --of: var(--info); --tint: var(--info-tint); } .pass { --of: var(--pass); --tint: var(--pass-tint); }
/* Where colours are forced, the border shows what the tint does otherwise. */
.mark, .new, .matrix td[class]::before { display: inline-block; color: var(--of); background: var(--tint); border: 1px solid transparent; border-radius: 4px; padding: 0 .45rem; font-size: .8125rem; line-height: 1.5; font-weight: 600; white-space: nowrap; }
.fail { --sign: "\u2715"; } .known { --sign: "\u25c6"; } .warn { --sign: "!"; } .unknown { --sign: "?"; } .waived { --sign: "\u25f7"; } .info { --sign: "i"; } .pass { --sign: "\u2713"; } .not-applicable { --sign: "\u2013"; }
.mark::before { content: var(--sign); margin-right: .4em; } .matrix td[class]::before { content: var(--sign) attr(data-count); min-width: 1.9rem; text-align: center; }
@supports (content: "x" / "") { .mark::before { content: var(--sign) / ""; } .matrix td[class]::before { content: var(--sign) attr(data-count) / ""; } }
.new { --of: var(--ground); --tint: var(--fail); }
.filter { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin: 0 0 1rem; font-size: .9rem; }
.filter label { display: grid; gap: .25rem; color: var(--quiet); } .filter p { margin: 0 0 .5rem; color: var(--quiet); }
input, select { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px; padding: .4rem .6rem; min-width: 11rem; min-height: 2.5rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; border-bottom-color: var(--quiet); }
thead .of { display: block; font-size: .6875rem; font-weight: 400; }
/* A table out of view is not laid out: its rows are as high as 40 pixels each. */
.rows { content-visibility: auto; contain-intrinsic-size: auto 2050px; }
.matrix { table-layout: fixed; border-collapse: separate; border-spacing: 0; } .matrix thead th { background: var(--ground); padding-right: .25rem; font-size: .75rem; } .matrix th:first-child { width: 20%; } .matrix th[scope=row] { font-weight: 500; }
/* The word in a cell is read aloud; the key above the table shows it. */
.matrix td { vertical-align: middle; font-size: 0; }
.list { margin: .5rem 0 1.5rem; font-size: .9375rem; } .list td:first-child { min-width: 9rem; }
#requirements .list { table-layout: fixed; } #requirements th { width: 18%; } #requirements th:first-child { width: 15%; } #requirements th:last-child { width: auto; }
details > summary { cursor: pointer; padding: .5rem 0; } summary > h3, summary > h4, summary > h5 { display: inline; } summary::marker { color: var(--quiet); }
.domain { background: var(--raised); border: 1px solid var(--line); border-radius: 10px; margin: .75rem 0; padding: 0 clamp(.75rem, 2.5vw, 1.5rem); }
.domain > details > summary { padding: .9rem 0; } .domain h3 { font-size: 1.1rem; margin-right: .75rem; }
.body { padding-bottom: 1rem; scroll-margin-top: 4.5rem; }
.body details, main > details { border-top: 1px solid var(--line); } .finding details { border-top: 0; }
.finding { border-top: 1px solid var(--line); padding: 1.1rem 0; } .what { font-weight: 550; margin: 0 0 .25rem; } .what .mark, .what .new { margin-right: .25rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .4rem 1.25rem; margin: .75rem 0; }
dt { color: var(--quiet); font-size: .875rem; padding-top: .1rem; overflow-wrap: anywhere; max-width: 14rem; } dd { margin: 0; min-width: 0; max-width: 56rem; }
.diff ins, .diff del, .diff span { display: block; text-decoration: none; margin: 0 -1rem; padding: 0 1rem; }
.diff { white-space: pre-wrap; } .diff ins { background: var(--pass-tint); color: var(--pass); } .diff del { background: var(--fail-tint); color: var(--fail); }
.brief, .causes { list-style: none; padding: 0; } .brief li, .causes li { padding: .45rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.causes li:last-child, .brief li:last-child { border-bottom: 0; }
.tree ul { list-style: none; padding-left: 1.1rem; margin: .25rem 0 .5rem; border-left: 1px solid var(--line); } .tree li { margin: .1rem 0; }
.tree details { border-top: 0; } .tree summary { padding: .15rem 0; } .trouble { color: var(--fail); }
summary .note, h5 .note, li .note, dd .note { margin-left: .4rem; } h5 .note { font-weight: 400; } .tree details > p { margin: .1rem 0; }
.causes details { border-top: 0; } .causes summary { padding: .15rem 0; } dd > ul + .note { margin-left: 0; }
/* A column of a day: a failure is solid, a pass pale, and what is between has a pattern. */
.patterns { position: absolute; } pattern rect { fill: var(--tint); } pattern path { stroke: var(--of); stroke-width: 1.75; fill: none; }
.timeline { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .5rem 1.25rem; align-items: center; margin: 1rem 0; }
.timeline p { margin: 0; font-size: .9375rem; } .timeline svg { display: block; background: var(--raised); border-bottom: 1px solid var(--line); }
.timeline .axis { grid-column: 2; display: flex; justify-content: space-between; color: var(--quiet); font-size: .8125rem; }
.timeline line { stroke: var(--text); stroke-width: 2; stroke-dasharray: 4 3; }
.timeline .fail, .swatches rect.fail { fill: var(--of); } .timeline .pass, .swatches rect.pass { fill: color-mix(in srgb, var(--of) 30%, var(--raised)); }
.timeline .warn, .swatches rect.warn { fill: url(#on-warn); } .timeline .unknown, .swatches rect.unknown { fill: url(#on-unknown); }
.timeline .waived, .swatches rect.waived { fill: url(#on-waived); } .timeline .info, .swatches rect.info { fill: url(#on-info); }
.swatches { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; } .swatches span { display: inline-flex; align-items: center; gap: .4rem; } .swatches svg { border: 1px solid var(--line); }
.log ul { list-style: none; color: var(--quiet); } .log ul li { border: 0; padding: .1rem 0; }
.chart { margin: .75rem 0 1.25rem; } .chart svg { display: block; width: 100%; max-width: 44rem; height: 4.5rem; border-bottom: 1px solid var(--quiet); } .chart rect { fill: var(--of); } .chart figcaption { padding-top: .25rem; } .received .mark { white-space: normal; }
/* Days of a sender: the same columns on every screen, so that they are compared. On a narrow one, actions and reasons are below them. */
.received .list td:not(:first-child), .received .list th { white-space: nowrap; overflow-wrap: normal; }
.received .list details { border-top: 0; } .received .list summary { padding: .25rem 0; }
.days { width: auto; font-size: .8125rem; font-variant-numeric: tabular-nums; } .days th, .days td, .received .list .days td { padding: .15rem 1rem .15rem 0; } .days tbody th { font-weight: 400; } .received .list .days .facts { min-width: 8rem; white-space: normal; overflow-wrap: anywhere; }
.host { margin: .75rem 0 1.25rem; }
@media screen and (max-width: 66rem) {
  .matrix thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .matrix tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); gap: .5rem .75rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .matrix tbody th:first-child { grid-column: 1 / -1; width: auto; border: 0; padding: 0; } .matrix td { display: grid; justify-items: start; border: 0; padding: 0; }
  .matrix td::after { content: attr(data-head); order: -1; color: var(--quiet); font-size: .75rem; }
  .rows { contain-intrinsic-size: auto 5000px; }
  .days, .days thead, .days tbody { display: block; font-size: .75rem; } .received .list .days thead { position: static; clip-path: none; height: auto; width: auto; }
  .days thead th { font-size: clamp(.625rem, 3vw, .75rem); font-weight: 500; }
  .received .list .days tr { display: grid; grid-template-columns: 4.75rem 52fr 55fr 40fr 39fr; padding: .15rem 0; border-bottom: 1px solid var(--line); }
  .received .list .days tr > * { display: block; min-width: 0; padding: 0; border: 0; } .received .list .days td::before { content: none; }
  .received .list .days tr > td:nth-child(2) { white-space: normal; overflow-wrap: anywhere; }
  .received .list .days tr > td:nth-child(n+6) { grid-column: 1 / -1; white-space: normal; overflow-wrap: anywhere; } .received .list .days tr > :is(td:empty, th:nth-child(n+6)) { display: none; }
}
@media screen and (max-width: 46rem) {
  .timeline { grid-template-columns: minmax(0, 1fr); gap: .25rem; } .timeline p { margin-top: .5rem; } .timeline .axis { grid-column: 1; margin: 0; }
  .list thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .list tr { display: block; padding: .75rem 0; border-bottom: 1px solid var(--line); } .list td { display: block; border: 0; padding: .2rem 0; } .list td:empty { display: none; }
  .list td::before { content: attr(data-head); display: block; color: var(--quiet); font-size: .75rem; }
  .received .list > tbody > tr > td:not(:first-child) { display: inline-block; min-width: 4.5rem; padding-right: .75rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dd { margin-bottom: .6rem; } .figures { gap: 1rem 1.5rem; }
}
@media screen and (min-width: 66.01rem) and (min-height: 30rem) {
  .matrix thead th { position: sticky; top: 0; z-index: 1; }
}
@page { margin: 15mm; }
@media print {
  .timeline svg, .swatches svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :root { color-scheme: light; --ground: #fff; --raised: #fff; } html { font-size: 10pt; } body { max-width: none; padding: 0; }
  .filter, .skip, nav { display: none; } .rows { content-visibility: visible; } details::details-content { content-visibility: visible; height: auto; }
  .received .list details:not([open]) { display: none; }
  .domain { border: 0; padding: 0; } .matrix th:first-child { width: 18%; } .matrix thead th { font-size: .65rem; }
  tr, li, pre, dd { break-inside: avoid; } h2, h3, summary, .what, dt { break-after: avoid; }
}
`;

;// CONCATENATED MODULE: ./lib/src/report/html/page.js
// The frame of every page: one file that asks for nothing, and runs nothing but its own script.





/** In the language of Content Security Policy (CSP3 \u00a72.3.1), the source that is just this text. */
function sourceOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}
/** Nothing is loaded, no form is sent; the icon is in the page, so that no browser asks for one. */
const POLICY = [
    "default-src 'none'",
    `style-src ${sourceOf(STYLE)}`,
    `script-src ${sourceOf(SCRIPT)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23215a6d'/%3E%3Cpath d='M4 8.2l2.7 2.7L12 5.4' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E";
const GENERATOR = new Markup(page_files/* OWN_PAGE */.t);
/** The beginning of a page, up to its content. `home`: the address of the overview, where this is not it. */
function pageStart(title, home, { tag, words }) {
    const back = home === null ? null : html `<nav><a href="${home}">\u2190 ${words.html.allDomains}</a></nav>`;
    return html `<!doctype html>
    <html lang="${tag}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${GENERATOR}
        <title>${title}</title>
        <link rel="icon" href="${ICON}" />
        ${new Markup(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${words.html.skip}</a>
        <header>
          <p><strong>mail-policy</strong> ${words.html.about}</p>
          ${back}
        </header>
        <main id="content">
     `;
}
/** The end of a page; `note`: what it is not. */
function pageEnd({ words }, note = words.result.shortDisclaimer) {
    return html `</main>
<footer><p>${note}</p></footer>
${new Markup(`<script>${SCRIPT}</script>`)}
</body>
</html>
`;
}
/** A part of a page under a heading; null without content. */
function section(id, head, content) {
    return html `<section id="${id}">
    <h2>${head}</h2>
    ${content}
  </section> `;
}

// EXTERNAL MODULE: ./lib/src/controls.js
var controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/coverage.js
var report_coverage = __webpack_require__(67483);
;// CONCATENATED MODULE: ./lib/src/report/html/requirements.js












/** Project limit: rows of waivers. */
const MAX_WAIVERS = 500;
/** The failures that waivers accept, and the waivers without effect; null where there is neither. */
function waivers(report, { language, domainUrl }) {
    const { html: words, page } = language.words;
    const waived = (0,group_findings/* findingsOf */.WX)((0,report_view/* viewReport */.ab)(report).waived);
    const rows = waived
        .slice(0, MAX_WAIVERS)
        .map(({ domain, finding: { check, subject, waiver } }) => [
        html `${linkedCheck(check, language)} ${code(subject)}`,
        html `${markup_link(code(domain), domainUrl(domain))}`,
        prose(waiver?.reason ?? ""),
        prose(waiver?.owner ?? ""),
        day(waiver?.expires ?? ""),
    ]);
    const more = waived.length - rows.length;
    const ineffective = [...report.waivers.expired, ...report.waivers.unused].map((one) => [
        html `${linkedCheck(one.check, language)} ${code((0,model/* formatLocation */.j$)(one.location))}`,
        code(one.domain),
        html `${prose(one.reason)}<br /><span class="of">${prose((0,say/* say */.cv)(one.problem, language))}</span>`,
        prose(one.owner ?? ""),
        day(one.expires),
    ]);
    const columns = (first) => [first, words.domain, words.reason, words.owned, words.until];
    return [
        table(columns(words.waiverOf), rows),
        more > 0 ? html `<p>${page.moreCount(more)}</p>` : null,
        table(columns(words.ineffective), ineffective),
    ];
}
/** Whether `waivers` has anything. */
function hasWaivers(report) {
    const { expired, unused } = report.waivers;
    return (0,report_view/* viewReport */.ab)(report).waived.length + expired.length + unused.length > 0;
}
/** The statements of the operator; null without one. */
function attestations({ attestations: all }, context) {
    const { html: words } = context.language.words;
    const rows = all.map((one) => [
        html `${code(one.requirement)}`,
        html `${prose(one.statement)}${one.problem === null ? null : html `<br /><span class="of">${prose((0,say/* say */.cv)(one.problem, context.language))}</span>`}`,
        prose(one.by),
        day(one.date),
        day(one.validUntil),
        evidenceOf(one),
        html `${domainList(one.domains, context)}`,
    ]);
    const { requirement, statement, by, from, until, evidence, attestedDomains } = words;
    return table([requirement, statement, by, from, until, evidence, attestedDomains], rows);
}
function evidenceOf({ evidence }) {
    return code("url" in evidence ? evidence.url : evidence.file);
}
/** The controls of Grundschutz++ that ask for the same; their titles are German in every language. */
function controlsCell(requirement) {
    const lines = (0,controls/* controlsOfRequirement */.zL)(requirement).map(({ id, title }) => html `<b>${id}</b><br /><span class="of" lang="de">${title}</span>`);
    return html `${joined(lines, html `<br />`)}`;
}
/** Each requirement of the guidelines with the controls that ask for the same, and its state. */
function requirements_requirements(report, context) {
    const { language } = context;
    const { html: words, coverage: coverageWords } = language.words;
    const rows = (0,survey/* coverageOf */._5)(report).map((coverage) => {
        const { requirement, state, domains, concerned, checks, attestations: stated } = coverage;
        const { id, guideline, section, level } = requirement;
        const where = domains.length === concerned || state === "not-applicable"
            ? null
            : html `<br /><span class="of"
              >${words.ofDomains(domains.length, concerned)}: ${domainList(domains, context)}</span
            >`;
        const by = [
            ...checks.map(({ check }) => linkedCheck(check, language)),
            ...stated.map((one) => prose(`${one.by} (${one.date} \u2013 ${one.validUntil})`)),
        ];
        return [
            html `<b>${id}</b><br /><span class="of"
          >v${requirements/* GUIDELINES */._n[guideline].version} ${section} \u00b7 ${words.levels[level]}</span
        >`,
            html `${language.requirements[id]}`,
            controlsCell(id),
            html `<span class="mark ${(0,report_coverage/* markOfCoverage */.x5)(coverage)}">${words.states[state]}</span>${where}`,
            html `${joined(by, ", ")}`,
        ];
    });
    const { controls } = coverageWords.columns;
    return table([words.requirement, words.title, controls, words.state, words.checksOf], rows);
}

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/report/html/received-overview.js




/** Project limit: rows of the table. */
const MAX_ROWS = 100;
/** The row of a domain. */
function rowOf({ domain, dmarc, tlsRpt }) {
    return {
        domain,
        messages: dmarc.counts.total,
        passed: dmarc.counts.passed,
        notable: (dmarc.senders ?? []).filter(({ isNotable }) => isNotable).length,
        sessions: tlsRpt.successful + tlsRpt.failed,
        failedSessions: tlsRpt.failed,
    };
}
/** The rows that fit, and how many more there are. */
function receivedTable(rows, { language, domainUrl }) {
    const words = language.words.received;
    const heads = [
        words.domain,
        words.messages,
        words.passed,
        words.notable,
        words.tlsSessions,
        words.failedSessions,
    ].map(capitalized/* capitalized */.l);
    const shown = rows.toSorted(worstFirst).slice(0, MAX_ROWS);
    const more = rows.length - shown.length;
    return html `${table(heads, shown.map((row) => cells(row, language, domainUrl)))}
  ${more > 0 ? html `<p>${language.words.page.moreCount(more)}</p>` : null}`;
}
function worstFirst(a, b) {
    const failed = (row) => row.messages - row.passed + row.failedSessions;
    return b.notable - a.notable || failed(b) - failed(a) || (0,order/* compareNaturally */.y)(a.domain, b.domain);
}
function cells(row, { words: { received } }, domainUrl) {
    const { domain, messages, passed, notable, sessions, failedSessions } = row;
    const flagged = (count) => count === 0 ? html `${received.count(0)}` : html `<span class="mark warn">${received.count(count)}</span>`;
    return [
        html `${markup_link(domain, domainUrl(domain))}`,
        html `${received.count(messages)}`,
        html `${received.share(passed, messages)}`,
        flagged(notable),
        html `${received.count(sessions)}`,
        flagged(failedSessions),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/html/run.js


/** The particulars of the run, and the limits of what it says. */
function runPart(report, { language }) {
    const { html: words, result } = language.words;
    const { at, profile, view, config, resolvers, tool, changedOnly, recording } = report;
    const used = resolvers.map(({ url, validates }) => html `${code(url)}${result.validationDoubt(validates)}`);
    const files = [config.file, ...(config.included ?? [])].map((file) => code(file));
    const rows = [
        [words.moment, code(at)],
        [words.profile, code(profile)],
        [words.view, result.view(view)],
        [words.policy, joined(files, ", ")],
        [words.policyHash, code(config.sha256)],
        [words.resolvers, used.length === 0 ? result.none : joined(used, ", ")],
        [words.tool, prose(`${tool.name} ${tool.version}`)],
    ];
    const said = [changedOnly?.note, recording].flatMap((one) => one ? [html `<p>${prose((0,say/* say */.cv)(one, language))}</p>`] : []);
    return html `<dl>
      ${rows.map(([head, content]) => html `<dt>${head}</dt>
            <dd>${content}</dd>`)}
    </dl>
    ${said}
    <p>${result.disclaimer}</p> `;
}

// EXTERNAL MODULE: ./lib/src/report/history.js
var report_history = __webpack_require__(40641);
// EXTERNAL MODULE: ./lib/src/report/sections.js
var sections = __webpack_require__(8713);
;// CONCATENATED MODULE: ./lib/src/report/timeline.js


/** Project limit: days that are shown at least, so that the first runs are not as wide as the page. */
const MIN_DAYS = 30;
/** The timeline of the view that was reported; null where no earlier run can be shown. */
function viewTimeline({ runs }) {
    const reported = runs.at(-1);
    if (reported === undefined)
        return null;
    const counted = runs.filter((run) => run.view === reported.view && run.audited === null && run.sections !== undefined);
    if (counted.every((run) => run === reported))
        return null;
    const last = (0,moment/* dayOf */.kb)(reported.at);
    const first = [...counted.map(({ at }) => (0,moment/* dayOf */.kb)(at)), (0,moment/* addDays */.fi)(last, 1 - MIN_DAYS)].reduce((a, b) => (a < b ? a : b));
    const columns = Array.from({ length: (0,moment/* daysBetween */.YM)(first, last) + 1 }, () => null);
    for (const run of counted) {
        const column = (0,moment/* daysBetween */.YM)(first, (0,moment/* dayOf */.kb)(run.at));
        const known = columns[column] ?? null;
        if (known === null || known.run.at <= run.at)
            columns[column] = { day: (0,moment/* dayOf */.kb)(run.at), run };
    }
    const breaks = runs.filter(({ isContinued }) => !isContinued).map(({ at }) => (0,moment/* daysBetween */.YM)(first, (0,moment/* dayOf */.kb)(at)));
    const used = new Set(counted.flatMap(({ sections }) => Object.keys(sections ?? {})));
    return {
        first,
        last,
        columns,
        breaks: [...new Set(breaks)].filter((column) => column >= 0 && column < columns.length),
        sections: sections/* SECTIONS */.b.filter((section) => used.has(section)),
    };
}
/** What a run counted in a section; null where it has no domain that the section applies to. */
function tallyOf({ sections }, section) {
    const tally = sections !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
    return tally !== undefined && Object.values(tally).some((count) => count > 0) ? tally : null;
}
/** The last run of each month that has one, latest first. */
function monthlyRuns({ columns }) {
    const months = new Map();
    for (const column of columns)
        if (column !== null)
            months.set(column.day.slice(0, 7), column.run);
    return [...months.values()].toReversed();
}

;// CONCATENATED MODULE: ./lib/src/report/html/timeline.js







/** From the bottom of a column to its top. */
const STACK = ["fail", "warn", "unknown", "waived", "info", "pass"];
/** Pixels of a row, and of the least part of a column that is shown: one domain of a thousand is seen. */
const ROW_HEIGHT = 28;
const LEAST_HEIGHT = 4;
/** Project limit: runs with changes that a page lists. */
const MAX_LOGGED = 60;
/** What a page says of earlier runs; empty where there are none. */
function historyPart(history, { language }) {
    const { runs } = history;
    if (!runs.some(({ isRecorded }) => isRecorded))
        return [];
    const timeline = viewTimeline(history);
    const isFirst = runs.length === 1;
    const none = isFirst ? [] : [html `<p>${language.words.html.noTimeline}</p>`];
    return [...(timeline === null ? none : [timelinePart(timeline, language)]), logPart(history, language)];
}
function timelinePart(timeline, language) {
    const { html: words } = language.words;
    const { first, last, sections, breaks } = timeline;
    const used = new Set(sections.flatMap((section) => marksOf(timeline, section)));
    return html `<p class="of">${words.timelineNote}${breaks.length > 0 ? ` ${words.timelineBreak}` : null}</p>
    ${PATTERNS}
    <div class="timeline">
      ${sections.map((section) => timeline_row(timeline, section, language))}
      <p class="axis">${day(first)} ${day(last)}</p>
    </div>
    <p class="swatches">${STACK.filter((mark) => used.has(mark)).map((mark) => swatch(mark, language))}</p>
    ${fold(html `<h3>${words.monthTable}</h3>`, monthTable(timeline, language))}`;
}
/** Each status has a pattern, so that its colour is not all that shows it; a pattern is known by its id in the whole page. */
const PATTERNS = html `<svg class="patterns" width="0" height="0" aria-hidden="true">
  <pattern id="on-warn" class="warn" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect width="6" height="6" />
    <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" />
  </pattern>
  <pattern id="on-unknown" class="unknown" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M0 2.5h5" />
  </pattern>
  <pattern id="on-waived" class="waived" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M1.5 2.5h2" />
  </pattern>
  <pattern id="on-info" class="info" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" />
    <path d="M2.5 0v5" />
  </pattern>
</svg> `;
function swatch(mark, language) {
    return html `<span
    ><svg width="16" height="16" aria-hidden="true"><rect class="${mark}" width="16" height="16" /></svg>${label(mark, language)}</span
  > `;
}
function timeline_row(timeline, section, language) {
    const { first, last, columns, breaks } = timeline;
    const name = (0,report_language/* sectionName */.$)(section, language) || section;
    const percent = (column) => `${Number(((column / columns.length) * 100).toFixed(2))}%`;
    const now = timeline.columns.at(-1) ?? null;
    const tally = now === null ? null : tallyOf(now.run, section);
    const bars = STACK.flatMap((mark) => timeline_barsOf(timeline, section, mark));
    return html `<p>${name} <span class="of">${section}</span></p>
    <svg width="100%" height="${ROW_HEIGHT}" role="img">
      <title>${language.words.html.timelineOf(name, first, last)}</title>
      ${tally === null ? null : html `<desc>${now?.day ?? null}: ${tallyText(tally, language)}</desc>`}
      ${bars.map(({ mark, from, to, y, height }) => html `<rect class="${mark}" x="${percent(from)}" width="${percent(to - from)}" y="${y}" height="${height}" />`)}
      ${breaks.map((column) => html `<line x1="${percent(column)}" x2="${percent(column)}" y1="0" y2="${ROW_HEIGHT}" />`)}
    </svg>`;
}
function timeline_barsOf({ columns }, section, mark) {
    const bars = [];
    for (const [i, column] of columns.entries()) {
        const tally = column === null ? null : tallyOf(column.run, section);
        const part = tally === null ? undefined : stacked(tally).find((one) => one.mark === mark);
        if (part === undefined)
            continue;
        const last = bars.at(-1);
        if (last?.to === i && last.y === part.y && last.height === part.height)
            last.to = i + 1;
        else
            bars.push({ ...part, from: i, to: i + 1 });
    }
    return bars;
}
/** The parts of a column: their shares of the height, none less than what can be seen. */
function stacked(tally) {
    const counts = STACK.map((mark) => ({ mark, count: tally[mark] ?? 0 })).filter(({ count }) => count > 0);
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const heights = counts.map(({ count }) => Math.max(LEAST_HEIGHT, Math.round((count / all) * ROW_HEIGHT)));
    const tallest = heights.indexOf(Math.max(...heights));
    heights[tallest] = (heights[tallest] ?? 0) + ROW_HEIGHT - heights.reduce((sum, height) => sum + height, 0);
    let y = ROW_HEIGHT;
    return counts.map(({ mark }, i) => {
        const height = heights[i] ?? 0;
        y -= height;
        return { mark, y, height };
    });
}
function marksOf({ columns }, section) {
    const tallies = columns.map((column) => (column === null ? null : tallyOf(column.run, section)));
    return STACK.filter((mark) => tallies.some((tally) => (tally?.[mark] ?? 0) > 0));
}
function tallyText(tally, { words }) {
    return STACK.filter((mark) => (tally[mark] ?? 0) > 0)
        .map((mark) => `${words.finding.marks[mark]}: ${tally[mark] ?? 0}`)
        .join(", ");
}
function monthTable(timeline, language) {
    const { sections } = timeline;
    const heads = [language.words.html.lastRun, ...sections.map((section) => (0,report_language/* sectionName */.$)(section, language) || section)];
    const rows = monthlyRuns(timeline).map((run) => [
        day((0,moment/* dayOf */.kb)(run.at)),
        ...sections.map((section) => {
            const tally = tallyOf(run, section);
            return html `${tally === null ? "\u2013" : tallyText(tally, language)}`;
        }),
    ]);
    return html `${table(heads, rows)}`;
}
/** What changed with which run. What an unrecorded run changes, its report says. */
function logPart({ runs, hasOlder, problem, policyCommits }, language) {
    const { html: words } = language.words;
    const recorded = runs.filter(({ isRecorded }) => isRecorded);
    const { blocks, earlier } = (0,report_history/* logBlocks */.V9)(recorded, policyCommits, {
        limit: MAX_LOGGED,
        hasOlder: hasOlder || problem !== null,
        language,
    });
    const items = blocks.map(({ when, conclusion, detail, changes }) => {
        const mark = conclusion === null ? null : label(conclusion === "inconclusive" ? "unknown" : conclusion, language);
        const list = html `<ul>
      ${changes.map((change) => html `<li>${prose(change.trim())}</li>`)}
    </ul>`;
        return html `<li>${when} ${mark} <span class="of">${prose(detail)}</span>${changes.length === 0 ? null : list}</li>`;
    });
    const body = html `<ul class="causes log">
      ${items}
    </ul>
    ${earlier > 0 ? html `<p>${words.earlierRuns(earlier)}</p>` : null}
    ${hasOlder ? html `<p>${words.olderRuns}</p>` : null}
    ${problem === null ? null : html `<p>${prose(words.olderUnread((0,say/* sayText */.dZ)(problem, language)))}</p>`}`;
    return fold(html `<h3>${words.whatChanged}</h3>`, body);
}

;// CONCATENATED MODULE: ./lib/src/report/html/html.js


















/** Project limit: domains told on one page; more have a page each. */
const MAX_ON_ONE_PAGE = 300;
/** Up to so many domains with failures are open at first. */
const MAX_OPEN = 3;
/** The whole report on one page, in parts: whatever is printed leads to no other file. */
function* renderHtml(report, rendering) {
    yield* textsOf(wholePage(report, rendering));
}
/** The page `index.html`, and of more than 300 domains a page for each, which it links to. */
function* renderHtmlFiles(report, rendering) {
    const { history = null } = rendering;
    if (report.domains.length <= MAX_ON_ONE_PAGE) {
        yield { name: INDEX, text: renderHtml(report, rendering) };
        return;
    }
    const context = contextOf(rendering, 1, (domain) => `${page_files/* PAGES_FOLDER */.A}/${domainId(domain)}.html`);
    yield { name: INDEX, text: textsOf(overviewPage(report, [], history, context)) };
    const own = contextOf(rendering, 1, (domain) => `${domainId(domain)}.html`);
    for (const domain of report.domains)
        yield { name: `${page_files/* PAGES_FOLDER */.A}/${domainId(domain.name)}.html`, text: textsOf(domainPage(domain, report, own)) };
}
const INDEX = "index.html";
/** For a page that has so many domains in full. */
function contextOf({ language, links = report_links/* NO_LINKS */.EB, received = null }, domains, domainUrl) {
    const dayRows = dayRowsOf(Math.min(domains, received?.domainCount ?? 0));
    return { language, links, received, dayRows, domainUrl };
}
function* textsOf(parts) {
    for (const { text } of parts)
        yield text;
}
function wholePage(report, rendering) {
    const context = contextOf(rendering, report.domains.length, (domain) => `#domain-${domainId(domain)}`);
    return overviewPage(report, details(report, context), rendering.history ?? null, context);
}
function* details({ domains }, context) {
    let open = domains.length === 1 ? 1 : MAX_OPEN;
    for (const domain of domains) {
        const isOpen = open > 0 && (domain.counts.fail > 0 || domains.length === 1);
        if (isOpen)
            open--;
        yield domainFold(domain, isOpen, context);
    }
}
function* overviewPage(report, told, history, context) {
    const { language } = context;
    const { html: words, result } = language.words;
    const { matrix, unknowns } = (0,report_view/* viewReport */.ab)(report);
    yield pageStart(result.verdict((0,summary_lines/* headline */.Pl)(report, language)), null, language);
    yield html `${verdict(report, context)}${notes(report, context)}`;
    yield html `<section id="domains"><h2>${words.allDomains}</h2> `;
    yield* domainTable(matrix, context);
    yield html `</section>
`;
    const wrong = faultsAndFailures(report, context);
    if (wrong.length > 0)
        yield section("failures", words.failuresAndWarnings, wrong);
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed !== null)
        yield section("records", (0,mail_records/* mailRecordsHeading */.wA)(changed, language), mailRecords(report, context));
    const earlier = history === null ? [] : historyPart(history, context);
    if (earlier.length > 0)
        yield section("history", words.history, earlier);
    yield* detailsSection(told, context);
    const received = receivedSection(report, context);
    if (received !== null)
        yield received;
    if (unknowns.length > 0)
        yield section("unseen", words.unseen, unknownList(unknowns, true, context));
    if (report.limitations.length > 0) {
        const limits = report.limitations.map((one) => html `<li>${prose((0,say/* say */.cv)(one, language))}</li>`);
        yield section("limitations", words.limitations, html `<ul class="causes">
        ${limits}
      </ul>`);
    }
    if (hasWaivers(report))
        yield section("waivers", words.waivers, waivers(report, context));
    if (report.attestations.length > 0)
        yield section("attestations", words.attestations, attestations(report, context));
    yield section("requirements", words.requirements, requirements_requirements(report, context));
    yield section("run", words.run, runPart(report, context));
    yield pageEnd(language);
}
/** The domains one by one, where this page tells them. */
function* detailsSection(told, { language }) {
    let isEmpty = true;
    for (const domain of told) {
        if (isEmpty)
            yield html `<section id="details"><h2>${language.words.html.details}</h2> `;
        isEmpty = false;
        yield domain;
    }
    if (!isEmpty)
        yield html `</section>
`;
}
/** The domains that reports are about; null without any. */
function receivedSection({ domains }, context) {
    const { received, language } = context;
    if (received === null)
        return null;
    const rows = [];
    for (const { name } of domains) {
        const view = received.viewOf(name);
        if (view !== null)
            rows.push(rowOf(view));
    }
    const { words } = language;
    return rows.length === 0
        ? null
        : section("received", words.received.heading, [
            html `<p>${words.received.inShort}</p>`,
            received.isOffline ? html `<p class="of">${prose(words.received.byResults)}</p>` : null,
            receivedTable(rows, context),
        ]);
}
function* domainPage(domain, report, context) {
    const { language } = context;
    yield pageStart(`${domain.name} \u2013 mail-policy`, `../${INDEX}`, language);
    yield html `<h1>${domain.name}</h1>
    ${domainBody(domain, context)} `;
    yield section("run", language.words.html.run, runPart(report, context));
    yield pageEnd(language);
}


/***/ }))

};
