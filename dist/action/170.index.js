export const id = 170;
export const ids = [170];
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

/***/ 36170:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPdf: () => (/* binding */ renderPdf)
});

// EXTERNAL MODULE: ./lib/src/report/english/times.js
var times = __webpack_require__(99784);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/brief.js
var brief = __webpack_require__(43129);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
// EXTERNAL MODULE: ./lib/src/report/summary-lines.js
var summary_lines = __webpack_require__(43803);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/src/report/pdf/style.js
/** A4 in points (ISO 216), and the margins: what is between them is 483 points wide. */
const PAGE = { width: 595.28, height: 841.89, side: 56, top: 74, bottom: 70 };
const WIDTH = PAGE.width - 2 * PAGE.side;
/** Height of a line, of the size of its text. */
const LEADING = 1.42;
const TEXT = "#1d2124";
const QUIET = "#5a6268";
const ACCENT = "#1d5a70";
const RULE = "#d5d8da";
const GROUND = "#f3f5f5";
const BODY = { face: "sans", size: 9, color: TEXT };
const STRONG = { ...BODY, face: "bold" };
const NOTE = { face: "sans", size: 8, color: QUIET };
const CODE = { face: "mono", size: 8, color: TEXT };
const CELL = { face: "sans", size: 8, color: TEXT };
const CELL_STRONG = { ...CELL, face: "bold" };
const CELL_CODE = { face: "mono", size: 7.5, color: TEXT };
const HEAD = { face: "bold", size: 7.5, color: QUIET };
const HEADINGS = {
    1: { face: "bold", size: 17, color: ACCENT },
    2: { face: "bold", size: 11.5, color: TEXT },
};
const TITLE = { face: "bold", size: 26, color: ACCENT };
const SUBTITLE = { face: "sans", size: 12, color: QUIET };
const FIGURE = { face: "bold", size: 20, color: TEXT };
/** Colours of marks on white, with a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3), on their own tint as well; and a sign for each. */
const MARKS = {
    fail: { color: "#a3231b", tint: "#fbe9e7", sign: "\u2715" },
    known: { color: "#a3231b", tint: "#fbe9e7", sign: "\u25c6" },
    warn: { color: "#7a4f00", tint: "#fbf0d9", sign: "!" },
    unknown: { color: "#54479a", tint: "#eeebfa", sign: "?" },
    waived: { color: "#575f66", tint: "#eceeef", sign: "\u25f7" },
    info: { color: "#1b5684", tint: "#e6f0f8", sign: "i" },
    pass: { color: "#1d6138", tint: "#e5f3ea", sign: "\u2713" },
    "not-applicable": { color: "#575f66", tint: "#eceeef", sign: "\u2013" },
};
const ADDED = { ...CODE, color: "#1d6138" };
const REMOVED = { ...CODE, color: "#a3231b" };

;// CONCATENATED MODULE: ./lib/src/report/pdf/lines.js

/** Where a long word is best broken: after a sign that separates its parts. */
const SEPARATOR = /[/._:;,=@&?+-]/;
/** Of a line: a separator further back than this is not worth the gap. */
const MAX_GAP = 0.35;
/** The lines of spans, one at least. Its work is in proportion to the text. */
function breakLines(spans, width, measure) {
    const setter = new LineSetter(width, measure, spans[0]?.style.size ?? 0);
    for (const { text, style } of spans)
        for (const [i, row] of text.split("\n").entries()) {
            if (i > 0)
                setter.endLine(style.size);
            for (const atom of row.match(/ +|[^ ]+/g) ?? [])
                setter.add(atom, style);
        }
    return setter.finish();
}
/** The height of a line. */
function heightOf({ size }) {
    return size * LEADING;
}
function heightOfLines(lines) {
    return lines.reduce((sum, line) => sum + heightOf(line), 0);
}
/** How many lines from `from` on fit; neither the first nor the last of several stands alone on a page. */
function countFitting(lines, from, room) {
    let [count, height] = [0, 0];
    for (const line of lines.slice(from)) {
        height += heightOf(line);
        if (height > room)
            break;
        count++;
    }
    const rest = lines.length - from - count;
    if (rest === 0)
        return count;
    const kept = rest === 1 ? count - 1 : count;
    return kept === 1 && from === 0 && lines.length > 2 ? 0 : kept;
}
class LineSetter {
    #width;
    #measure;
    #lines = [];
    #line;
    #x = 0;
    /** What has no space in it so far, and so stays together. */
    #word = [];
    #wordWidth = 0;
    constructor(width, measure, size) {
        this.#width = width;
        this.#measure = measure;
        this.#line = { pieces: [], size };
    }
    add(text, style) {
        if (text.startsWith(" ")) {
            this.#endWord();
            this.#addSpace(text, style);
            return;
        }
        const width = this.#measure(text, style);
        this.#word.push({ text, style, x: 0, width });
        this.#wordWidth += width;
    }
    endLine(size) {
        this.#endWord();
        this.#newLine(size);
    }
    finish() {
        this.#endWord();
        this.#lines.push(this.#line);
        return this.#lines;
    }
    #endWord() {
        const [word, width] = [this.#word, this.#wordWidth];
        [this.#word, this.#wordWidth] = [[], 0];
        if (this.#x > 0 && this.#x + width > this.#width)
            this.#newLine(word[0]?.style.size ?? 0);
        for (const piece of word)
            if (this.#x + piece.width <= this.#width)
                this.#place(piece);
            else
                this.#placeInParts(piece);
    }
    /** A word that no line has room for. */
    #placeInParts({ text, style }) {
        const letters = Array.from(text);
        for (let start = 0; start < letters.length;) {
            const end = start + this.#countFitting(letters, start, style);
            const part = letters.slice(start, end).join("");
            if (part !== "")
                this.#place({ text: part, style, x: 0, width: this.#measure(part, style) });
            if (end < letters.length)
                this.#newLine(style.size);
            start = end;
        }
    }
    /** How many letters come into the line; one does at its beginning, however wide. */
    #countFitting(letters, start, style) {
        let x = this.#x;
        let separated = 0;
        for (let count = 0; start + count < letters.length; count++) {
            const letter = letters[start + count] ?? "";
            x += this.#measure(letter, style);
            if (x > this.#width)
                return separated || count || (this.#x === 0 ? 1 : 0);
            if (SEPARATOR.test(letter) && x > this.#width * (1 - MAX_GAP))
                separated = count + 1;
        }
        return letters.length - start;
    }
    /** Space begins the first line alone, where text is indented. */
    #addSpace(text, style) {
        const width = this.#measure(text, style);
        const isLeading = this.#x === 0 && this.#lines.length > 0;
        if (!isLeading && this.#x + width <= this.#width)
            this.#place({ text, style, x: 0, width });
    }
    #place(piece) {
        const last = this.#line.pieces.at(-1);
        if (last !== undefined && last.style === piece.style) {
            last.text += piece.text;
            last.width += piece.width;
        }
        else
            this.#line.pieces.push({ ...piece, x: this.#x });
        this.#x += piece.width;
        this.#line.size = Math.max(this.#line.size, piece.style.size);
    }
    #newLine(size) {
        this.#lines.push(this.#line);
        this.#line = { pieces: [], size };
        this.#x = 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/blocks.js



/** Room that the heading of a part of a part needs below it, so that it does not stand alone at the end of a page: that of a finding and more. */
const KEEP_WITH_NEXT = 84;
/** A short part may begin lower on a page, and not near its end. */
const ROOM = 300;
const ABOVE_PART = 18;
const INDENT = 12;
const PADDING = 6;
/** A part of the document, with its bookmark and its line in the contents. It begins on a page of its own, or where there is `room` for it. */
function part(sheet, name, title, draw, room = PAGE.height) {
    sheet.y += ABOVE_PART;
    if (sheet.room < room)
        sheet.newPage();
    sheet.within("Sect", () => {
        sheet.bookmark(1, title, name);
        heading(sheet, 1, title);
        draw();
    });
}
/** A part of a part. */
function subpart(sheet, title, draw) {
    sheet.within("Sect", () => {
        sheet.y += 8;
        const lines = headingLines(sheet, 2, title);
        sheet.ensure(heightOfLines(lines) + KEEP_WITH_NEXT);
        sheet.bookmark(2, title);
        drawHeading(sheet, 2, lines);
        draw();
    });
}
/** A heading where there is room for it. */
function heading(sheet, level, title) {
    drawHeading(sheet, level, headingLines(sheet, level, title));
}
function headingLines(sheet, level, title) {
    return sheet.lines([{ text: (0,sanitize/* quoteProse */.U_)(title), style: HEADINGS[level] }], WIDTH);
}
function drawHeading(sheet, level, lines) {
    sheet.within(`H${level}`, () => sheet.draw(lines, PAGE.side));
    sheet.y += HEADINGS[level].size * 0.5;
}
/** Prose, cut where it is long; what stands in backticks is code. */
function prose(text, style = BODY, limit) {
    const code = { ...style, face: "mono", size: style.size * 0.94 };
    return (0,sanitize/* quoteProse */.U_)(text, limit)
        .split(/`([^`]+)`/)
        .map((one, i) => ({ text: one, style: i % 2 === 1 ? code : style }))
        .filter((span) => span.text !== "");
}
/** A name, a record or a place. */
function code(text, style = CODE, limit) {
    return { text: (0,sanitize/* quoteProse */.U_)(text, limit), style };
}
/** A mark and its word. */
function label(mark, { words }, { size } = BODY) {
    return labelled(mark, words.finding.marks[mark], size);
}
/** The same with another word. */
function labelled(mark, word, size) {
    const style = { face: "bold", size, color: MARKS[mark].color };
    return [
        { text: `${MARKS[mark].sign}\u00a0`, style: { ...style, isSign: true } },
        { text: word, style },
    ];
}
/** Spans with a separator between. */
function joined(items, separator, style) {
    return items.flatMap((spans, i) => (i === 0 ? spans : [{ text: separator, style }, ...spans]));
}
function paragraph(sheet, spans, { indent = 0, after = 5 } = {}) {
    sheet.within("P", () => sheet.draw(sheet.lines(spans, WIDTH - indent), PAGE.side + indent));
    sheet.y += after;
}
/** Items, each with a bullet. */
function bullets(sheet, items) {
    if (items.length === 0)
        return;
    sheet.within("L", () => {
        for (const item of items)
            sheet.within("LI", () => {
                const lines = sheet.lines(item, WIDTH - INDENT);
                const [first] = lines;
                if (first !== undefined)
                    sheet.ensure(heightOfLines(lines.slice(0, 2)));
                sheet.box(PAGE.side + 2, sheet.y + (first?.size ?? 0) * 0.62, 3.2, 3.2, NOTE.color, 1.6);
                sheet.within("LBody", () => sheet.draw(lines, PAGE.side + INDENT));
                sheet.y += 3;
            });
    });
    sheet.y += 3;
}
/** Terms, and beside each what is said of it. */
function terms(sheet, rows, termWidth = 96) {
    sheet.within("L", () => {
        for (const [term, spans] of rows)
            sheet.within("LI", () => {
                const head = sheet.lines([{ text: term, style: STRONG }], termWidth - 8);
                const body = sheet.lines(spans, WIDTH - termWidth).map(asHighAs(STRONG));
                sheet.ensure(Math.max(heightOfLines(head), heightOfLines(body.slice(0, 2))));
                const top = sheet.y;
                sheet.within("Lbl", () => sheet.drawHere(head, PAGE.side));
                const bottom = sheet.y;
                const page = sheet.pages;
                sheet.y = top;
                sheet.within("LBody", () => sheet.draw(body, PAGE.side + termWidth));
                if (sheet.pages === page)
                    sheet.y = Math.max(sheet.y, bottom);
                sheet.y += 3;
            });
    });
    sheet.y += 3;
}
/** Lines of small text beside larger text have the same base lines. */
function asHighAs({ size }) {
    return (line) => ({ ...line, size: Math.max(line.size, size) });
}
/** Lines of text as they are. */
function codeBlock(sheet, rows, indent = 0) {
    styledBlock(sheet, rows.map((text) => ({ text, style: CODE })), indent);
}
/** The lines of a change to a file. */
function diffBlock(sheet, rows, indent = 0) {
    const styles = { " ": CODE, "+": ADDED, "-": REMOVED };
    styledBlock(sheet, rows.map(({ mark, text }) => ({ text: `${mark}${text}`, style: styles[mark] })), indent);
}
function styledBlock(sheet, rows, indent) {
    if (rows.length === 0)
        return;
    const [x, width] = [PAGE.side + indent, WIDTH - indent];
    const lines = rows.flatMap(({ text, style }) => sheet.lines([{ text: text.replaceAll("\t", "    "), style }], width - 2 * PADDING));
    sheet.ensure(heightOfLines(lines.slice(0, 3)) + 2 * PADDING);
    sheet.within("Code", () => {
        let rest = lines;
        while (rest.length > 0) {
            const fitting = Math.max(1, Math.floor((sheet.room - 2 * PADDING) / heightOf(rest[0] ?? { pieces: [], size: 8 })));
            const now = rest.slice(0, fitting);
            const height = heightOfLines(now);
            sheet.box(x, sheet.y, width, height + 2 * PADDING - 2, GROUND, 2);
            sheet.y += PADDING - 1;
            sheet.drawHere(now, x + PADDING);
            sheet.y += PADDING;
            rest = rest.slice(fitting);
            if (rest.length > 0)
                sheet.newPage();
        }
    });
    sheet.y += 4;
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/table.js
// Tables that break between rows, and where a row is higher than a page inside of it; each page has the heads again.



const GAP = 8;
const ABOVE = 4;
const BELOW = 4;
/** A head that is longer is cut: each page has it. */
const MAX_HEAD_LINES = 3;
/** A row that is lower than this does not break. */
const MAX_WHOLE = 240;
/** What of a higher row is on its first page, at least. */
const MIN_PART = 90;
/** Nothing without rows. Rows are made one at a time. */
function table(sheet, columns, rows) {
    const places = layOut(sheet, columns);
    const heads = columns.map(({ head }, i) => sheet.lines(prose(head, HEAD), places[i]?.width ?? 0).slice(0, MAX_HEAD_LINES));
    const drawHead = (isFirst) => drawHeads(sheet, heads, places, isFirst);
    let isEmpty = true;
    sheet.within("Table", () => {
        for (const row of rows) {
            const spoken = row.map(([first]) => readAloud(first));
            const cells = row.map((cell, i) => sheet.lines(cell, places[i]?.width ?? 0));
            if (isEmpty) {
                sheet.ensure(rowHeight(heads) + Math.min(rowHeight(cells), MAX_WHOLE));
                drawHead(true);
            }
            isEmpty = false;
            sheet.withPageHead(() => drawHead(false), () => drawRow(sheet, { cells, spoken }, columns, places));
        }
    });
    if (!isEmpty)
        sheet.y += 10;
}
function readAloud(first) {
    return {
        ...(first?.spoken === undefined ? {} : { actual: first.spoken }),
        ...(first?.lang === undefined ? {} : { lang: first.lang }),
    };
}
/** Columns by their shares, each at least as wide as the longest word of its head where the others have the room. */
function layOut(sheet, columns) {
    let x = PAGE.side;
    return columnWidths(columns.map(({ share }) => share), columns.map(({ head }) => Math.max(...head.split(" ").map((word) => sheet.widthOf(word, HEAD))) + GAP), WIDTH).map((full) => {
        const place = { x, width: full - GAP };
        x += full;
        return place;
    });
}
/** Widths that add up to `width`, by the shares. Columns below their least width are raised to it, at the cost of those with room. */
function columnWidths(shares, least, width) {
    const all = shares.reduce((sum, share) => sum + share, 0);
    const missing = shares.map((share, i) => Math.max(0, (least[i] ?? 0) - (share / all) * width));
    const spare = shares.map((share, i) => Math.max(0, (share / all) * width - (least[i] ?? 0)));
    const [wanted, had] = [missing, spare].map((points) => points.reduce((sum, one) => sum + one, 0));
    const moved = Math.min(wanted, had);
    return shares.map((share, i) => (share / all) * width + (moved === 0 ? 0 : ((missing[i] ?? 0) / wanted - (spare[i] ?? 0) / had) * moved));
}
function rowHeight(cells) {
    return Math.max(0, ...cells.map(heightOfLines)) + ABOVE + BELOW;
}
/** The heads; after the first page they are decoration, since they have been read. */
function drawHeads(sheet, heads, places, isFirst) {
    const height = rowHeight(heads);
    sheet.box(PAGE.side - 4, sheet.y, WIDTH + 8, height, GROUND, 2);
    const top = sheet.y + ABOVE;
    const drawAll = (draw) => {
        for (const [i, lines] of heads.entries()) {
            sheet.y = top;
            draw(lines, places[i]?.x ?? 0);
        }
    };
    if (isFirst)
        sheet.within("TR", () => drawAll((lines, x) => sheet.within("TH", () => sheet.drawHere(lines, x), { scope: "Column" })));
    else
        drawAll((lines, x) => sheet.drawAgain(lines, x));
    sheet.y = top + height - ABOVE;
}
function drawRow(sheet, { cells, spoken }, columns, places) {
    const height = rowHeight(cells);
    sheet.ensure(height <= MAX_WHOLE ? height : MIN_PART);
    sheet.within("TR", () => {
        const elements = columns.map(({ isRowHead }, i) => isRowHead ? sheet.begin("TH", { scope: "Row" }) : sheet.begin("TD", spoken[i] ?? {}));
        let rest = cells.map((lines) => ({ lines, from: 0 }));
        while (rest.some(({ lines, from }) => from < lines.length)) {
            const top = sheet.y + ABOVE;
            let bottom = top;
            rest = rest.map(({ lines, from }, i) => {
                sheet.y = top;
                const fitting = countFitting(lines, from, sheet.room - BELOW);
                const element = elements[i];
                if (fitting > 0 && element !== undefined)
                    sheet.resume(element, () => sheet.drawHere(lines.slice(from, from + fitting), places[i]?.x ?? 0));
                bottom = Math.max(bottom, sheet.y);
                return { lines, from: from + fitting };
            });
            sheet.y = bottom + BELOW;
            sheet.rule(PAGE.side - 4, sheet.y, WIDTH + 8, RULE);
            if (rest.some(({ lines, from }) => from < lines.length))
                sheet.newPage();
        }
        for (const element of elements)
            element.end();
    });
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/summary.js













/** What one page has room for. */
const MAX_FAILURES = 5;
const MAX_CAUSES = 3;
const MAX_REASONS = 3;
const MAX_TEXT = 150;
const MAX_RESULT = 300;
const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass"];
function summary(report, context) {
    const { sheet, language } = context;
    const { pdf } = language.words;
    part(sheet, "summary", pdf.summary, () => {
        sayResult(report, context);
        const lines = [
            `${(0,capitalized/* capitalized */.l)((0,summary_lines/* gateLine */.C_)(report.gate, language))}.`,
            ...(0,summary_lines/* coverageLines */.Uo)((0,survey/* coverageOf */._5)(report), language).map((line) => `${line}.`),
        ];
        for (const line of lines)
            paragraph(sheet, prose(line, BODY, MAX_RESULT), { after: 2 });
        sheet.y += 6;
        const reasons = report.counts.fail > 0 ? [] : (0,summary_lines/* otherReasons */.EQ)(report, language).slice(0, MAX_REASONS);
        bullets(sheet, reasons.map((reason) => prose((0,capitalized/* capitalized */.l)(briefly(reason)))));
        figures(report, context);
        subpart(sheet, pdf.sections, () => sectionTable((0,report_view/* viewReport */.ab)(report).matrix, context));
        subpart(sheet, pdf.foremost, () => foremost(report, context));
        const { unknowns } = (0,report_view/* viewReport */.ab)(report);
        if (unknowns.length === 0)
            return;
        subpart(sheet, pdf.notSeen, () => {
            bullets(sheet, unknowns
                .slice(0, MAX_CAUSES)
                .map(({ cause, checks }) => [
                ...prose((0,capitalized/* capitalized */.l)(briefly((0,say/* say */.cv)(cause, language)))),
                { text: ` (${language.words.result.notMeasured(checks.length)})`, style: NOTE },
            ]));
        });
    });
}
/** The verdict, on its colour. */
function sayResult(report, { sheet, language }) {
    const { color, tint, sign } = MARKS[(0,summary_lines/* verdictStatus */.cb)(report)];
    const style = { ...STRONG, size: 12, color };
    const lines = sheet.lines(prose((0,capitalized/* capitalized */.l)((0,summary_lines/* headline */.Pl)(report, language)), style, MAX_RESULT), WIDTH - 46);
    const height = heightOfLines(lines) + 18;
    sheet.box(PAGE.side, sheet.y, WIDTH, height, tint, 4);
    sheet.box(PAGE.side, sheet.y, 4, height, color);
    const bottom = sheet.y + height;
    sheet.y += 9;
    const [mark = { pieces: [], size: 12 }] = sheet.lines([{ text: sign, style: { ...style, isSign: true } }], 20);
    const top = sheet.y;
    sheet.drawAgain([mark], PAGE.side + 15);
    sheet.y = top;
    sheet.within("P", () => sheet.drawHere(lines, PAGE.side + 34));
    sheet.y = bottom + 10;
}
/** The counts of findings, and below them one bar of their colours. */
function figures({ counts }, { sheet, language }) {
    const shown = COUNTED.filter((status) => counts[status] > 0);
    const all = shown.reduce((sum, status) => sum + counts[status], 0);
    if (all === 0)
        return;
    const width = WIDTH / COUNTED.length;
    const top = sheet.y;
    let bottom = top;
    sheet.within("L", () => {
        for (const [i, status] of shown.entries()) {
            sheet.y = top;
            const { color } = MARKS[status];
            const lines = sheet.lines([
                { text: String(counts[status]), style: { ...FIGURE, color } },
                { text: `\n${language.words.result.counts[status](counts[status])}`, style: NOTE },
            ], width - 8);
            sheet.within("LI", () => sheet.within("LBody", () => sheet.drawHere(lines, PAGE.side + i * width)));
            bottom = Math.max(bottom, sheet.y);
        }
    });
    sheet.y = bottom + 6;
    let x = PAGE.side;
    for (const status of shown) {
        const share = (counts[status] / all) * WIDTH;
        sheet.box(x, sheet.y, share, 5, MARKS[status].color);
        x += share;
    }
    sheet.y += 12;
}
function sectionTable(matrix, { sheet, language }) {
    const { pdf } = language.words;
    const all = matrix.rows.length;
    const columns = [
        { head: pdf.section, share: 22, isRowHead: true },
        { head: language.words.html.title, share: 38 },
        { head: language.words.html.state, share: 22 },
        { head: pdf.affected, share: 18 },
    ];
    const rows = (0,status_matrix/* compliance */.Is)(matrix).map(({ section, mark }) => {
        const affected = mark === null ? 0 : countWith(matrix, section, mark);
        return [
            prose((0,report_language/* sectionName */.$)(section, language) || section, CELL_STRONG),
            prose(language.sections[section]?.title ?? "", CELL),
            mark === null ? prose(language.words.finding.marks["not-applicable"], CELL) : label(mark, language, CELL),
            prose(mark === null || mark === "pass" ? "" : pdf.ofAll(affected, all), CELL),
        ];
    });
    table(sheet, columns, rows);
}
function countWith({ sections, rows }, section, mark) {
    const column = sections.indexOf(section);
    return rows.filter(({ cells }) => cells[column]?.mark === mark).length;
}
function foremost(report, { sheet, language }) {
    const { failures, knownFailures } = (0,report_view/* viewReport */.ab)(report);
    const all = [...failures, ...knownFailures];
    if (all.length === 0) {
        paragraph(sheet, prose(language.words.pdf.nothingToFix));
        return;
    }
    const item = (group) => {
        const { message } = (0,finding_view/* viewBrief */.Wq)(group.first, language);
        const domains = (0,report_view/* domainsOf */.VH)([group]);
        const where = domains.length === 1 ? (domains[0] ?? "") : language.words.result.domains(domains.length);
        return [...prose((0,capitalized/* capitalized */.l)(briefly(message))), ...prose(` (${where})`, NOTE, MAX_TEXT)];
    };
    bullets(sheet, all.slice(0, MAX_FAILURES).map(item));
    const more = all.length - MAX_FAILURES;
    if (more > 0)
        paragraph(sheet, prose(language.words.page.moreCount(more), NOTE));
}
function briefly(text) {
    return (0,brief/* briefMessage */.g)(text, MAX_TEXT);
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/cover.js





/** Project limit: domains, files and resolvers that the cover names. */
const MAX_LISTED = 12;
const MAX_NAME = 120;
const MAX_NOTE = 300;
function cover(report, { sheet, language }) {
    const { html, pdf, result } = language.words;
    const { domains, at, profile, view, config, resolvers, tool, changedOnly, recording } = report;
    sheet.band(14);
    sheet.y = 150;
    sheet.within("H1", () => sheet.draw(sheet.lines([{ text: pdf.title, style: TITLE }], WIDTH), PAGE.side));
    paragraph(sheet, [{ text: html.about, style: SUBTITLE }], { after: 26 });
    sayResult(report, { sheet, language });
    sheet.y += 14;
    const names = Array.from({ length: Math.min(MAX_LISTED, domains.length) }, (_, i) => domains.at(i)?.name ?? "");
    const used = resolvers
        .slice(0, MAX_LISTED)
        .map(({ url, validates }) => [code(url, CELL_CODE, MAX_NAME), ...prose(result.validationDoubt(validates))]);
    terms(sheet, [
        [pdf.scope, [...prose(`${result.domains(domains.length)}: `), ...listed(names, domains.length, language)]],
        [html.moment, prose((0,times/* momentText */.A)(at))],
        [html.profile, [code(profile, CELL_CODE, MAX_NAME)]],
        [html.view, prose(result.view(view))],
        [
            html.policy,
            listed([config.file, ...(config.included ?? []).slice(0, MAX_LISTED)], 1 + (config.included?.length ?? 0), language),
        ],
        [html.policyHash, [code(config.sha256, CELL_CODE, MAX_NAME)]],
        [html.resolvers, used.length === 0 ? prose(result.none) : commaList(used, resolvers.length, language)],
        [html.tool, prose(`${tool.name} ${tool.version}`, BODY, MAX_NAME)],
    ], 126);
    sheet.y += 10;
    for (const note of [changedOnly?.note, recording])
        if (note)
            paragraph(sheet, prose((0,say/* say */.cv)(note, language), BODY, MAX_NOTE));
    paragraph(sheet, prose(result.disclaimer));
}
function listed(names, count, language) {
    return commaList(names.map((name) => [code(name, CELL_CODE, MAX_NAME)]), count, language);
}
/** Items, and how many more there are. */
function commaList(items, count, { words }) {
    const more = count - items.length;
    const all = more > 0 ? [...items, prose(words.page.moreCount(more))] : items;
    return all.flatMap((spans, i) => (i === 0 ? spans : [{ text: ", ", style: BODY }, ...spans]));
}
/** What the heading and a line for each of eight parts need. */
const CONTENTS_ROOM = 205;
/** The contents, which are filled once the pages of all parts are known. */
class Contents {
    #sheet;
    #page;
    #y;
    #element;
    constructor({ sheet, language }) {
        this.#sheet = sheet;
        sheet.y += 24;
        sheet.ensure(CONTENTS_ROOM);
        heading(sheet, 2, language.words.pdf.contents);
        this.#page = sheet.pages;
        this.#y = sheet.y;
        this.#element = sheet.begin("TOC");
    }
    fill() {
        const sheet = this.#sheet;
        sheet.onPage(this.#page, this.#y, () => sheet.resume(this.#element, () => {
            for (const destination of sheet.destinations)
                this.#entry(destination);
        }));
        this.#element.end();
    }
    #entry(destination) {
        const sheet = this.#sheet;
        const y = sheet.y;
        const text = sheet.lines([{ text: destination.title, style: BODY }], WIDTH - 40);
        const page = sheet.lines([{ text: String(destination.page), style: BODY }], 30);
        const used = page[0]?.pieces[0]?.width ?? 0;
        sheet.within("TOCI", () => sheet.within("Reference", () => sheet.within("Link", () => {
            sheet.drawHere(text, PAGE.side);
            const bottom = sheet.y;
            sheet.y = y;
            sheet.drawHere(page, PAGE.width - PAGE.side - used);
            sheet.y = bottom;
            sheet.link(destination, PAGE.side, y, WIDTH, bottom - y);
        })));
        sheet.y += 3;
        sheet.rule(PAGE.side, sheet.y, WIDTH);
        sheet.y += 5;
    }
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/domains.js






/** Project limit: domains that are listed, on some twenty pages. */
const MAX_DOMAINS = 1_000;
const domains_MAX_NAME = 253;
function domains(report, context) {
    const { sheet, language } = context;
    const { pdf, html } = language.words;
    const { matrix } = (0,report_view/* viewReport */.ab)(report);
    const { rows, others, passingCount } = (0,status_matrix/* worstRows */.VA)(matrix, MAX_DOMAINS);
    const columns = [
        { head: html.domain, share: 34, isRowHead: true },
        ...matrix.sections.map((section) => ({ head: (0,report_language/* sectionName */.$)(section, language) || section, share: 13 })),
    ];
    part(sheet, "domains", pdf.domains, () => {
        const key = (0,status_matrix/* marksIn */.MC)(matrix).map((mark) => label(mark, language, CELL));
        paragraph(sheet, joined(key, "    ", CELL), { after: 8 });
        if (rows.length < matrix.rows.length)
            paragraph(sheet, prose(pdf.moreDomains(others, passingCount), NOTE));
        table(sheet, columns, rows.map(({ domain, cells }) => [
            [code(domain, CELL_CODE, domains_MAX_NAME)],
            ...cells.map((one) => cell(one, context)),
        ]));
    }, ROOM);
}
/** The sign with the number of checks; read aloud, its word. */
function cell(one, { language }) {
    if (one === null)
        return [];
    const { color, sign } = MARKS[one.mark];
    const style = { ...CELL, face: "bold", color };
    const count = one.mark === "pass" || one.checks === 1 ? "" : ` ${one.checks}`;
    return [{ text: `${sign}${count}`, style, spoken: `${language.words.finding.marks[one.mark]}${count}` }];
}

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
;// CONCATENATED MODULE: ./lib/src/report/pdf/exceptions.js








/** Project limit: rows of a table. */
const MAX_ROWS = 300;
const DAY_LIMIT = 30;
function exceptions(report, context) {
    const { sheet, language } = context;
    const { html, pdf } = language.words;
    part(sheet, "exceptions", pdf.exceptions, () => {
        const waived = waivedRows(report);
        const ineffective = ineffectiveRows(report, context);
        const attested = report.attestations;
        if (waived.length + ineffective.length + attested.length === 0)
            paragraph(sheet, prose(pdf.noExceptions));
        limited(html.waivers, waiverColumns(html.waiverOf, context), waived, context);
        limited(html.ineffective, waiverColumns(html.waiverOf, context), ineffective, context);
        const rows = attested.map((one) => () => attestationRow(one, context));
        limited(html.attestations, attestationColumns(context), rows, context);
    }, ROOM);
}
/** A table under its heading; each row is made when it is drawn. */
function limited(head, columns, rows, context) {
    const { sheet, language } = context;
    if (rows.length === 0)
        return;
    subpart(sheet, head, () => {
        if (rows.length > MAX_ROWS)
            paragraph(sheet, prose(language.words.pdf.onlyFirst(MAX_ROWS, rows.length), NOTE));
        table(sheet, columns, rows.slice(0, MAX_ROWS).map((make) => make()));
    });
}
function waiverColumns(first, { language }) {
    const { domain, reason, owned, until } = language.words.html;
    return [
        { head: first, share: 27, isRowHead: true },
        { head: domain, share: 21 },
        { head: reason, share: 25 },
        { head: owned, share: 14 },
        { head: until, share: 13 },
    ];
}
function waivedRows(report) {
    return (0,group_findings/* findingsOf */.WX)((0,report_view/* viewReport */.ab)(report).waived).map((placed) => () => {
        const { check, subject, waiver } = placed.finding;
        return [
            [code(check, CELL_CODE), { text: "\n", style: CELL }, code(subject, CELL_CODE)],
            [code(placed.domain, CELL_CODE)],
            prose(waiver?.reason ?? "", CELL),
            prose(waiver?.owner ?? "", CELL),
            prose(waiver?.expires ?? "", CELL, DAY_LIMIT),
        ];
    });
}
function ineffectiveRows({ waivers: { expired, unused } }, { language }) {
    return [...expired, ...unused].map((one) => () => [
        [code(one.check, CELL_CODE), { text: "\n", style: CELL }, code((0,model/* formatLocation */.j$)(one.location), CELL_CODE)],
        [code(one.domain, CELL_CODE)],
        [...prose(one.reason, CELL), { text: "\n", style: CELL }, ...prose((0,say/* say */.cv)(one.problem, language), NOTE)],
        prose(one.owner ?? "", CELL),
        prose(one.expires, CELL, DAY_LIMIT),
    ]);
}
function attestationColumns({ language }) {
    const { requirement, statement, by, from, until, evidence, attestedDomains } = language.words.html;
    return [
        { head: requirement, share: 17, isRowHead: true },
        { head: statement, share: 22 },
        { head: by, share: 14 },
        { head: `${from} \u2013 ${until}`, share: 12 },
        { head: evidence, share: 19 },
        { head: attestedDomains, share: 16 },
    ];
}
function attestationRow(one, { language }) {
    const { requirement, statement, by, date, validUntil, evidence, domains, problem } = one;
    const more = domains.length - finding_view/* MAX_NAMES */.oA;
    const names = domains.slice(0, finding_view/* MAX_NAMES */.oA).map((name) => [code(name, CELL_CODE)]);
    return [
        prose(requirement, CELL_STRONG),
        [
            ...prose(statement, CELL),
            ...(problem === null ? [] : [{ text: "\n", style: CELL }, ...prose((0,say/* say */.cv)(problem, language), NOTE)]),
        ],
        prose(by, CELL),
        [...prose(date, CELL, DAY_LIMIT), { text: "\n", style: CELL }, ...prose(validUntil, CELL, DAY_LIMIT)],
        [code("url" in evidence ? evidence.url : evidence.file, CELL_CODE)],
        joined(more > 0 ? [...names, prose(language.words.page.moreCount(more), CELL)] : names, ", ", CELL),
    ];
}

// EXTERNAL MODULE: ./lib/src/report/diff.js
var report_diff = __webpack_require__(80142);
// EXTERNAL MODULE: ./lib/src/report/mail-records.js
var mail_records = __webpack_require__(80349);
;// CONCATENATED MODULE: ./lib/src/report/pdf/lists.js









/** Project limit: lines of a list. */
const lists_MAX_LISTED = 200;
/** Says that a list is cut, where it is. */
function sayLimit(count, limit, { sheet, language }) {
    if (count > limit)
        paragraph(sheet, prose(language.words.pdf.onlyFirst(limit, count), NOTE));
}
/** Lists of lines, cut where they are long. */
function list(head, items, count, context, note) {
    if (count === 0)
        return;
    subpart(context.sheet, head, () => {
        if (note !== undefined)
            paragraph(context.sheet, prose(note));
        sayLimit(count, items.length, context);
        bullets(context.sheet, items);
    });
}
/** What is wrong in the files that declare something, and so was not judged. */
function faults({ faults: all }, context) {
    const { page } = context.language.words;
    const items = all.slice(0, lists_MAX_LISTED).map((fault) => located(fault, context));
    list(page.declaredErrors, items, all.length, context, page.notJudged);
}
/** Records that are declared and suspect, with what the file should say instead. */
function recordWarnings({ warnings }, context) {
    const { finding, page } = context.language.words;
    const items = warnings.slice(0, lists_MAX_LISTED).map((warning) => {
        const line = (0,sanitize/* suggestedLine */.iB)(warning);
        const suggestion = line === null ? [] : [{ text: "\n", style: BODY }, ...prose(`${finding.writeInstead} `), code(line)];
        return [...located(warning, context), ...suggestion];
    });
    list((0,capitalized/* capitalized */.l)(page.recordWarnings(warnings.length)), items, warnings.length, context);
}
/** The mail records that the change declares or no longer declares. */
function changedRecords(report, context) {
    const changed = (0,mail_records/* mailRecordChanges */.Wc)(report);
    if (changed === null)
        return;
    const { language } = context;
    const items = changed.changes
        .slice(0, lists_MAX_LISTED)
        .map((one) => [
        ...prose(`${(0,mail_records/* changeLabel */.pG)(one, language)}: `),
        code((0,mail_records/* changedRecord */.an)(one)),
        ...prose((0,mail_records/* policyDoubt */.tf)(one, language)),
        ...(one.change === "added" ? [...prose(" \u00b7 "), code((0,model/* formatLocation */.j$)(one.location))] : []),
    ]);
    const more = changed.changes.length + changed.more - items.length;
    if (more > 0)
        items.push(prose(language.words.page.moreCount(more), NOTE));
    list((0,mail_records/* mailRecordsHeading */.wA)(changed, language), items, items.length, context);
}
function located({ location, message }, { language }) {
    return [code((0,model/* formatLocation */.j$)(location)), { text: " ", style: BODY }, ...prose((0,say/* sayText */.dZ)(message, language))];
}
function lists_brief(head, groups, context) {
    const { language } = context;
    const items = groups.slice(0, lists_MAX_LISTED).map((group) => {
        const { check, mark, message } = (0,finding_view/* viewBrief */.Wq)(group.first, language);
        return [
            ...label(mark, language),
            { text: " ", style: BODY },
            code(check),
            { text: " ", style: BODY },
            code((0,finding_view/* nameSubjects */.Xq)(group, language, (subject) => subject)),
            { text: ": ", style: BODY },
            ...prose(message),
        ];
    });
    list(head, items, groups.length, context);
}
function weakened({ weakenings, weakenedFailures }, context) {
    const { language } = context;
    const { pdf, result } = language.words;
    const settings = (weakenings ?? [])
        .slice(0, lists_MAX_LISTED)
        .map((one) => prose((0,capitalized/* capitalized */.l)((0,summary_lines/* weakeningLine */.KI)(one, language))));
    list(result.weakenings.replace(/:$/, ""), settings, weakenings?.length ?? 0, context);
    const failures = weakenedFailures.slice(0, lists_MAX_LISTED).map(({ domain, finding: one, by }) => {
        const { check, subject, message } = (0,finding_view/* viewBrief */.Wq)({ domain, finding: one }, language);
        return [
            code(check),
            { text: " ", style: BODY },
            code(subject),
            ...prose(`: ${message}`),
            ...prose(` (${result.weakenedBy(by)})`, NOTE),
        ];
    });
    list(pdf.weakened, failures, weakenedFailures.length, context);
}
function rolloutOrder(steps, context) {
    const { language } = context;
    const items = steps
        .slice(0, lists_MAX_LISTED)
        .map(({ subject, message, doFirst }) => [
        code(subject, CODE),
        ...prose(`: ${(0,say/* say */.cv)(message, language)}. ${(0,say/* say */.cv)(doFirst, language)}`),
    ]);
    list(language.words.page.rolloutOrder, items, steps.length, context);
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/findings.js













/**
 * Project limits: what a document of up to some hundred pages has room for. Of each kind, findings in full, and the subjects of
 * each.
 */
const MAX_TOLD = 150;
const MAX_CONCERNED = 40;
const findings_INDENT = 12;
/** A line that says where lines are from, and the first three of them. */
const ROOM_FOR_BLOCK = 64;
function findings(report, context) {
    const { sheet, language } = context;
    const { page, pdf, result } = language.words;
    const view = (0,report_view/* viewReport */.ab)(report);
    const told = [
        [(0,summary_lines/* isCompared */.uQ)(report) ? page.newFailures : page.failures, view.failures],
        [page.knownFailures, view.knownFailures],
        [(0,capitalized/* capitalized */.l)(result.newWarnings(view.newWarnings.length)), view.newWarnings],
        [(0,capitalized/* capitalized */.l)(result.warnings(view.warnings.length)), view.warnings],
    ];
    part(sheet, "findings", pdf.findings, () => {
        const isNone = told.every(([, groups]) => groups.length === 0) && report.faults.length === 0;
        paragraph(sheet, prose(isNone ? pdf.noFindings : pdf.evidenceOfFirst));
        notes(report, context);
        faults(report, context);
        weakened(report, context);
        for (const [head, groups] of told)
            articles(head, groups, context);
        rolloutOrder(report.rollout, context);
        recordWarnings(report, context);
        lists_brief((0,capitalized/* capitalized */.l)(result.fixed(view.fixed.length)), view.fixed, context);
        lists_brief((0,capitalized/* capitalized */.l)(result.forInformation(report.counts.info)), view.infos, context);
        changedRecords(report, context);
    });
}
/** Why the gate failed beside failures, and what the run is compared with. */
function notes(report, { sheet, language }) {
    const reasons = report.counts.fail > 0 ? [] : (0,summary_lines/* otherReasons */.EQ)(report, language);
    const lines = [...reasons, ...report.gate.notes.map((note) => (0,say/* say */.cv)(note, language))];
    bullets(sheet, lines.slice(0, lists_MAX_LISTED).map((line) => prose((0,capitalized/* capitalized */.l)(line))));
}
function articles(head, groups, context) {
    if (groups.length === 0)
        return;
    subpart(context.sheet, head, () => {
        sayLimit(groups.length, MAX_TOLD, context);
        for (const group of groups.slice(0, MAX_TOLD))
            article(group, context);
    });
}
/** A finding told whole. */
function article({ first, others }, context) {
    const { sheet, language } = context;
    const { finding } = language.words;
    const view = (0,finding_view/* viewFinding */.Pz)({ first, others: others.slice(0, MAX_CONCERNED) }, language);
    const { check, mark, change, subject, message, location, title, why, references } = view;
    const badge = change === "new" ? `  ${finding.headings.newBadge}` : "";
    const headLines = sheet.lines([...label(mark, language), { text: `${badge}  `, style: NOTE }, ...prose(message, STRONG)], WIDTH);
    sheet.ensure(Math.min(heightOfLines(headLines) + 64, 260));
    sheet.within("Sect", () => {
        sheet.within("H3", () => sheet.draw(headLines, PAGE.side));
        sheet.y += 2;
        paragraph(sheet, [
            code(check),
            { text: " \u00b7 ", style: NOTE },
            code(subject),
            { text: " \u00b7 ", style: NOTE },
            code((0,model/* formatLocation */.j$)(location)),
        ]);
        terms(sheet, [
            [
                finding.headings.rule,
                [...prose(title ?? ""), ...prose(title === undefined ? references : ` (${references})`, NOTE)],
            ],
            ...(why === undefined ? [] : [[finding.headings.why, prose(why)]]),
            ...fixRows(view, context),
        ]);
        if (view.fix !== null)
            fixBlocks(view.fix, context);
        evidence(view.evidence, context);
        concerned(view, others.length, context);
    });
    sheet.y += 4;
    sheet.rule(PAGE.side, sheet.y, WIDTH, RULE);
    sheet.y += 12;
}
function fixRows({ fix }, { language }) {
    return fix === null ? [] : [[language.words.finding.headings.fix, prose(fix.text)]];
}
/** The change to the file that declares the records, or the records; and a file to serve. */
function fixBlocks({ records, file, edit }, context) {
    const { sheet, language } = context;
    const diff = edit === null ? null : (0,report_diff/* diffLines */.P)(edit);
    if (edit !== null && diff !== null) {
        sheet.ensure(ROOM_FOR_BLOCK);
        paragraph(sheet, [code((0,model/* formatLocation */.j$)(edit), CELL_CODE)], { indent: findings_INDENT, after: 2 });
        diffBlock(sheet, diff, findings_INDENT);
    }
    else
        codeBlock(sheet, recordLines(records, language), findings_INDENT);
    if (file === null)
        return;
    sheet.ensure(ROOM_FOR_BLOCK);
    paragraph(sheet, [code(file.url, CELL_CODE)], { indent: findings_INDENT, after: 2 });
    codeBlock(sheet, file.lines.map((line) => code(line).text), findings_INDENT);
}
function recordLines(records, language) {
    return [...new Set(records.map((record) => (0,sanitize/* recordLineOrNote */.rC)(record, language)))];
}
function evidence(seen, { sheet, language }) {
    const { shown, more } = (0,sanitize/* quoteEvidence */.u7)(seen, language);
    if (shown.length === 0)
        return;
    const { headings, moreEvidence } = language.words.finding;
    for (const [i, { source, lines }] of shown.entries()) {
        const head = i === 0 ? [{ text: `${headings.evidence}: `, style: STRONG }] : [];
        sheet.ensure(ROOM_FOR_BLOCK);
        paragraph(sheet, [...head, { text: source, style: NOTE }], { after: 2 });
        codeBlock(sheet, lines, findings_INDENT);
    }
    if (more > 0)
        paragraph(sheet, prose(moreEvidence(more), NOTE));
}
/** The other subjects of the same finding: their names, and what differs. */
function concerned({ also }, count, context) {
    if (count === 0)
        return;
    const { sheet, language } = context;
    const { pdf, finding } = language.words;
    const isPlaced = also.some(({ location }) => location !== null);
    const isTold = also.some(({ message, records }) => message !== null || records.length > 0);
    const head = `${finding.headings.also}: ${count}`;
    if (!isPlaced && !isTold) {
        const names = also.map(({ subject }) => [code(subject, CELL_CODE)]);
        paragraph(sheet, [{ text: `${head}  `, style: STRONG }, ...joined(names, ", ", CELL)]);
    }
    else {
        const columns = [
            { head, share: 34, isRowHead: true },
            ...(isPlaced ? [{ head: pdf.place, share: 26 }] : []),
            ...(isTold ? [{ head: finding.headings.seen, share: 40 }] : []),
        ];
        const rows = also.map((one) => [
            [code(one.subject, CELL_CODE)],
            ...(isPlaced ? [one.location === null ? [] : [code((0,model/* formatLocation */.j$)(one.location), CELL_CODE)]] : []),
            ...(isTold ? [otherCell(one, context)] : []),
        ]);
        table(sheet, columns, rows);
    }
    sayLimit(count, MAX_CONCERNED, context);
}
function otherCell({ message, records }, { language }) {
    const lines = recordLines(records, language);
    return [
        ...(message === null ? [] : prose(message, CELL)),
        ...lines.map((line, i) => ({ text: i === 0 && message === null ? line : `\n${line}`, style: CELL_CODE })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/glossary.js
// The words of the report, and what it shows of characters that it cannot draw.

const TERM_WIDTH = 120;
function glossary({ sheet, language }) {
    const { pdf } = language.words;
    part(sheet, "glossary", pdf.glossary, () => {
        terms(sheet, pdf.terms.map(([term, text]) => [term, prose(text)]), TERM_WIDTH);
    }, ROOM);
}

// EXTERNAL MODULE: ./lib/src/report/history.js
var report_history = __webpack_require__(40641);
;// CONCATENATED MODULE: ./lib/src/report/pdf/history.js






/** Project limit: rows of a table. */
const history_MAX_ROWS = 200;
/** Project limit: characters of a line on what changed. */
const MAX_LINE = 240;
/** Project limit: domains that a line names. */
const history_MAX_DOMAINS = 10;
const SHORT_SHA_LENGTH = 10;
const history_COUNTED = ["fail", "warn", "unknown"];
function history_history({ runs, hasOlder, problem }, context) {
    const { sheet, language } = context;
    const { pdf } = language.words;
    const isWhole = !hasOlder && problem === null;
    const steps = runs.map((run, i) => ({ run, before: runs[i - 1] ?? (isWhole ? undefined : run) })).toReversed();
    part(sheet, "history", pdf.history, () => {
        const notes = [
            ...(hasOlder ? [pdf.olderRuns] : []),
            ...(problem === null ? [] : [pdf.unreadRuns((0,say/* sayText */.dZ)(problem, context.language))]),
        ];
        bullets(sheet, notes.map((note) => prose(note)));
        subpart(sheet, pdf.auditLog, () => auditLog(steps, context));
        const configurations = steps.filter(({ run, before }) => run === before || isOther(run, before));
        subpart(sheet, pdf.configurations, () => configurationTable(configurations, context));
    }, ROOM);
}
/** The runs, the latest first; those in a row that changed nothing are one row. */
function auditLog(steps, context) {
    const { sheet, language } = context;
    const { html, pdf } = language.words;
    const columns = [
        { head: html.moment, share: 23, isRowHead: true },
        { head: pdf.conclusion, share: 16 },
        { head: pdf.findings, share: 20 },
        { head: pdf.changed, share: 41 },
    ];
    const rows = [...withQuietRuns(steps, context)];
    history_sayLimit(rows.length, context);
    table(sheet, columns, rows.slice(0, history_MAX_ROWS));
}
function* withQuietRuns(steps, context) {
    let quiet = [];
    for (const { run, before } of steps) {
        const lines = linesOf({ run, before }, context);
        const [last] = quiet;
        if (last !== undefined && (lines.length > 0 || !isSameResult(last, run))) {
            yield quietRow(quiet, context);
            quiet = [];
        }
        if (lines.length === 0)
            quiet.push(run);
        else
            yield runRow(run, lines, context);
    }
    if (quiet.length > 0)
        yield quietRow(quiet, context);
}
/** Runs in a row, the latest first, with the same result. */
function quietRow(runs, context) {
    const { log } = context.language.words;
    const [last, first] = [runs[0], runs.at(-1)].map((run) => (0,times/* momentText */.A)(run?.at ?? ""));
    return [
        prose(runs.length === 1 ? (last ?? "") : log.span(first ?? "", last ?? ""), CELL),
        ...(runs[0] === undefined ? [] : resultCells(runs[0], context)),
        prose(log.quiet(runs.length), CELL),
    ];
}
/** What is to be said of a run beside its result. */
function linesOf({ run, before }, { language }) {
    const { log, pdf } = language.words;
    if (!run.isRecorded)
        return [pdf.unrecorded];
    return [
        ...(run.isLate ? [log.recordedLate] : []),
        ...(run.audited === null ? [] : [log.only(language.words.list(run.audited, history_MAX_DOMAINS))]),
        ...(run.isContinued ? [] : [pdf.notContinued]),
        ...(0,report_history/* changeLines */.Ow)(run, { before, commits: [] }, language),
    ];
}
function runRow(run, lines, context) {
    return [
        prose((0,times/* momentText */.A)(run.at), CELL),
        ...resultCells(run, context),
        lines.flatMap((line, i) => [{ text: i === 0 ? "" : "\n", style: CELL }, ...prose(line, CELL, MAX_LINE)]),
    ];
}
/** The result, and the counts of findings that did not pass. */
function resultCells({ conclusion, counts }, { language }) {
    const { pdf, result } = language.words;
    const counted = history_COUNTED.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${result.counts[status](counts[status])}`);
    return [prose(pdf.conclusions[conclusion], CELL), prose(counted.join(", "), CELL)];
}
function isSameResult(one, other) {
    return one.conclusion === other.conclusion && history_COUNTED.every((status) => one.counts[status] === other.counts[status]);
}
/** Whether a run was judged by something else than the one before. */
function isOther(run, before) {
    if (before === undefined)
        return true;
    const haveOthers = run.added.length + run.removed.length > 0;
    return haveOthers || run.policy !== before.policy || run.tool !== before.tool || run.view !== before.view;
}
function configurationTable(steps, context) {
    const { sheet, language } = context;
    const { html, pdf } = language.words;
    history_sayLimit(steps.length, context);
    table(sheet, [
        { head: pdf.since, share: 23, isRowHead: true },
        { head: html.policyHash, share: 35 },
        { head: pdf.commit, share: 14 },
        { head: html.tool, share: 14 },
        { head: html.view, share: 14 },
    ], steps
        .slice(0, history_MAX_ROWS)
        .map(({ run }) => [
        prose((0,times/* momentText */.A)(run.at), CELL),
        [code(run.policy, CELL_CODE, MAX_LINE)],
        run.commit === null ? prose("\u2013", CELL) : [code(run.commit.slice(0, SHORT_SHA_LENGTH), CELL_CODE)],
        prose(run.tool, CELL, MAX_LINE),
        prose(pdf.views[run.view], CELL),
    ]));
}
function history_sayLimit(count, { sheet, language }) {
    if (count > history_MAX_ROWS)
        paragraph(sheet, prose(language.words.pdf.onlyFirst(history_MAX_ROWS, count), NOTE));
}

// EXTERNAL MODULE: ./lib/src/controls.js
var src_controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/coverage.js
var report_coverage = __webpack_require__(67483);
;// CONCATENATED MODULE: ./lib/src/report/pdf/requirements.js
// The requirements of the guidelines one by one, with the controls of Grundschutz++ that ask for the same; then these controls.








/** Project limit: checks and statements that a cell lists. */
const MAX_CHECKS = 12;
const requirements_MAX_NAME = 160;
/** The titles of controls are German in every language. */
const CATALOGUE_LANGUAGE = "de";
const SMALL = { ...NOTE, size: 7 };
function requirements_requirements(report, context) {
    const { sheet, language } = context;
    const { coverage, html, pdf } = language.words;
    const columns = [
        { head: html.requirement, share: 19, isRowHead: true },
        { head: html.title, share: 22 },
        { head: coverage.columns.controls, share: 17 },
        { head: html.state, share: 19 },
        { head: html.checksOf, share: 23 },
    ];
    part(sheet, "requirements", pdf.requirements, () => {
        paragraph(sheet, prose(pdf.matrixNote));
        subpart(sheet, pdf.guidelines, () => table(sheet, columns, (0,survey/* coverageOf */._5)(report).map((one) => requirementRow(one, context))));
        subpart(sheet, pdf.catalogue(src_controls/* CONTROL_CATALOGUE */.qE.title, src_controls/* CONTROL_CATALOGUE */.qE.version), () => {
            paragraph(sheet, prose(pdf.catalogueNote));
            controlTable((0,survey/* surveyOf */.yj)(report).controls, context);
        });
    });
}
function requirementRow(coverage, context) {
    const { language } = context;
    const { id, guideline, section, level } = coverage.requirement;
    const controls = (0,src_controls/* controlsOfRequirement */.zL)(id).map((control) => control.id);
    const stated = coverage.attestations
        .slice(0, MAX_CHECKS)
        .map((one) => prose(`${one.by} (${one.date} \u2013 ${one.validUntil})`, CELL, requirements_MAX_NAME));
    const { version } = requirements/* GUIDELINES */._n[guideline];
    return [
        [
            { text: id, style: CELL_STRONG },
            { text: `\nv${version} ${section} \u00b7 ${language.words.html.levels[level]}`, style: SMALL },
        ],
        prose(language.requirements[id], CELL),
        prose(controls.length === 0 ? "\u2013" : controls.join(", "), CELL),
        stateCell(coverage, language.words.html.states[coverage.state], context),
        joined([...checkNames(coverage, context), ...stated], ", ", CELL),
    ];
}
function stateCell(coverage, word, { language }) {
    const { state, domains, concerned } = coverage;
    const { html, page } = language.words;
    const head = labelled((0,report_coverage/* markOfCoverage */.x5)(coverage), word, CELL.size);
    if (domains.length === concerned || state === "not-applicable")
        return head;
    const more = domains.length - finding_view/* MAX_NAMES */.oA;
    const names = [...domains.slice(0, finding_view/* MAX_NAMES */.oA), ...(more > 0 ? [page.moreCount(more)] : [])].join(", ");
    return [
        ...head,
        { text: "\n", style: CELL },
        ...prose(`${html.ofDomains(domains.length, concerned)}: ${names}`, SMALL),
    ];
}
function checkNames({ checks }, { language }) {
    const more = checks.length - MAX_CHECKS;
    return [
        ...checks.slice(0, MAX_CHECKS).map(({ check }) => [code(check, CELL_CODE, requirements_MAX_NAME)]),
        ...(more > 0 ? [prose(language.words.page.moreCount(more), CELL)] : []),
    ];
}
function controlTable(controls, context) {
    const { sheet, language } = context;
    const { coverage: coverageWords, html } = language.words;
    const columns = [
        { head: coverageWords.columns.controls, share: 16, isRowHead: true },
        { head: html.title, share: 20 },
        { head: html.requirement, share: 17 },
        { head: html.state, share: 19 },
        { head: html.checksOf, share: 28 },
    ];
    const rows = controls.map((coverage) => {
        const { id, title, requirements: ids } = coverage.control;
        const state = stateCell(coverage, html.states[coverage.state], context);
        return [
            [{ text: id, style: CELL_STRONG }],
            prose(title, CELL).map((span) => ({ ...span, lang: CATALOGUE_LANGUAGE })),
            prose(ids.join(", "), CELL),
            state,
            joined(checkNames(coverage, context), ", ", { ...BODY, size: CELL.size }),
        ];
    });
    table(sheet, columns, rows);
}

// EXTERNAL MODULE: ./node_modules/pdfkit/js/pdfkit.node.mjs + 6 modules
var pdfkit_node = __webpack_require__(3307);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/report/pdf/sheet.js
// The pages of a PDF, and its structure: what is drawn is part of an element that says what it is, or marked as decoration
// (ISO 32000-1 \u00a714.7 and \u00a714.8). pdfkit writes the file.





/** Characters in the head or foot of a page. */
const MAX_EDGE = 80;
/** What marked content is called; its element says what it is. */
const CONTENT = "P";
/** Without a font of its own: pdfkit would look for one that no bundle has. */
const NO_FONT = null;
class Sheet {
    /** From the top of the page. */
    y = PAGE.top;
    destinations = [];
    #doc;
    #face;
    #measured = (text, style) => this.#face.widthOf(text, style);
    #open = [];
    #outlines;
    #pages = 0;
    /** What pdfkit has written so far. */
    #written = [];
    /** What each new page begins with. */
    #pageHead = null;
    constructor(face, { title, lang, producer, at }) {
        this.#face = face;
        const program = plain(producer);
        this.#doc = new pdfkit_node/* default */.Ay({
            size: "A4",
            margin: 0,
            autoFirstPage: false,
            bufferPages: true,
            font: NO_FONT,
            pdfVersion: "1.7",
            tagged: true,
            lang,
            displayTitle: true,
            info: { Title: title, Creator: program, Producer: program, CreationDate: toDate(at), ModDate: toDate(at) },
        });
        // what pdfkit takes for a font is what fontkit made of one
        for (const name of Object.keys(face.fonts))
            this.#doc.registerFont(name, face.fonts[name]);
        const root = this.#doc.struct("Document");
        this.#doc.addStructure(root);
        this.#open.push(root);
        this.#outlines = [this.#doc.outline];
        this.newPage();
    }
    /** The pages there are. */
    get pages() {
        return this.#pages;
    }
    /** Points that are left on the page. */
    get room() {
        return PAGE.height - PAGE.bottom - this.y;
    }
    newPage() {
        this.#joinBuffers();
        this.#doc.addPage();
        this.#pages++;
        this.y = PAGE.top;
        this.#pageHead?.();
    }
    /** pdfkit holds each line of the file, and each operator of a page (ISO 32000-1 \u00a77.8.2), in a buffer of its own: 1 MB a page. */
    #joinBuffers() {
        const written = this.#doc.read();
        if (written !== null)
            this.#written.push(written);
        if (this.#pages === 0)
            return;
        const content = this.#doc.page.content;
        content.buffer = [Buffer.concat(content.buffer)];
    }
    /** A new page, unless this one has so much room, or nothing on it. */
    ensure(height) {
        if (this.room < height && this.y > PAGE.top)
            this.newPage();
    }
    /** What `draw` draws goes on pages that begin with what `head` draws, once more on each. */
    withPageHead(head, draw) {
        const outer = this.#pageHead;
        this.#pageHead = head;
        draw();
        this.#pageHead = outer;
    }
    /** Draws on a page that there is already. */
    onPage(page, y, draw) {
        this.#doc.switchToPage(page - 1);
        this.y = y;
        draw();
        this.#doc.switchToPage(this.#pages - 1);
    }
    /** Whatever is drawn inside is part of an element. */
    within(tag, draw, options = {}) {
        const element = this.begin(tag, options);
        this.resume(element, draw);
        element.end();
    }
    /** An element that is filled later. */
    begin(tag, options = {}) {
        const element = this.#doc.struct(tag, options);
        this.#open.at(-1)?.add(element);
        return element;
    }
    resume(element, draw) {
        this.#open.push(element);
        draw(element);
        this.#open.pop();
    }
    /** Adds a bookmark for what comes next, below the last one of the level above. */
    bookmark(level, title, name) {
        const shown = this.#face.drawable(title, "sans");
        const above = this.#outlines[level - 1] ?? this.#doc.outline;
        const options = { top: Math.max(0, this.y - 10), expanded: false };
        this.#outlines.length = level;
        this.#outlines.push(above.addItem(shown, options));
        if (name === undefined)
            return;
        this.#doc.addNamedDestination(name, "XYZ", null, this.y - 10, null);
        this.destinations.push({ name, title, page: this.#pages });
    }
    /** Text in lines of a width. */
    lines(spans, width) {
        const drawable = spans.map(({ text, style }) => ({ text: this.#drawable(text, style), style }));
        return breakLines(drawable, width, this.#measured);
    }
    /** The width of a text in points. */
    widthOf(text, style) {
        return this.#measured(this.#drawable(text, style), style);
    }
    #drawable(text, { face }) {
        return text
            .split("\n")
            .map((row) => this.#face.drawable(row, face))
            .join("\n");
    }
    /** Draws lines from the current height on, over as many pages as they need, as content of the innermost element. */
    draw(lines, x) {
        let from = 0;
        while (from < lines.length) {
            const fitting = countFitting(lines, from, this.room);
            if (fitting === 0)
                this.newPage();
            else
                this.drawHere(lines.slice(from, from + fitting), x);
            from += fitting;
        }
    }
    /** Draws lines on this page. */
    drawHere(lines, x) {
        const top = this.y;
        if (lines.some(({ pieces }) => pieces.some(({ style }) => style.isSign)))
            this.decorate(() => this.#drawPieces(lines, x, ({ style }) => style.isSign === true));
        this.y = top;
        const content = this.#doc.markStructureContent(CONTENT);
        this.#drawPieces(lines, x, ({ style }) => style.isSign !== true);
        this.#doc.endMarkedContent();
        this.#open.at(-1)?.add(content);
    }
    /** Draws lines that were content on an earlier page. */
    drawAgain(lines, x) {
        this.decorate(() => this.#drawPieces(lines, x, () => true));
    }
    #drawPieces(lines, x, isWanted) {
        for (const line of lines) {
            for (const piece of line.pieces)
                if (isWanted(piece))
                    this.#drawPiece(piece, x, this.y + line.size * 1.08);
            this.y += heightOf(line);
        }
    }
    #drawPiece({ text, style, x: offset }, x, baseline) {
        if (text.trim() === "")
            return;
        this.#doc
            .font(style.face, style.size)
            .fillColor(style.color)
            .text(text, x + offset, baseline, { lineBreak: false, baseline: "alphabetic" });
    }
    /** Draws decoration, which readers aloud pass over. */
    decorate(draw) {
        this.#doc.markContent("Artifact", { type: "Layout" });
        draw();
        this.#doc.endMarkedContent();
    }
    /** A filled rectangle; part of no content. */
    box(x, y, width, height, color, radius = 0) {
        this.decorate(() => this.#doc.roundedRect(x, y, width, height, radius).fill(color));
    }
    /** A line across; part of no content. */
    rule(x, y, width, color = RULE) {
        this.box(x, y, width, 0.6, color);
    }
    /** A link to a destination, over what has been drawn there. */
    link({ name, title }, x, y, width, height) {
        const options = { structParent: this.#open.at(-1), Contents: new String(this.#face.drawable(title, "sans")) };
        this.#doc.goTo(x, y, width, height, name, options);
    }
    /** Head and foot of each page from the second on: `left` and `right` above, `foot` and its number below. */
    numberPages(left, right, foot, pageOf) {
        const width = PAGE.width - 2 * PAGE.side;
        const drawAt = (text, y, isRight) => {
            const [line] = this.lines([{ text: (0,sanitize/* quoteProse */.U_)(text, MAX_EDGE), style: NOTE }], width);
            if (line === undefined)
                return;
            const used = line.pieces.reduce((sum, piece) => sum + piece.width, 0);
            this.y = y;
            this.#drawPieces([line], isRight ? PAGE.width - PAGE.side - used : PAGE.side, () => true);
        };
        for (let page = 2; page <= this.#pages; page++)
            this.onPage(page, 0, () => {
                this.#doc.markContent("Artifact", { type: "Pagination" });
                drawAt(left, 34, false);
                drawAt(right, 34, true);
                this.#doc.rect(PAGE.side, 50, width, 0.6).fill(RULE);
                drawAt(foot, PAGE.height - 46, false);
                drawAt(pageOf(page, this.#pages), PAGE.height - 46, true);
                this.#doc.endMarkedContent();
            });
    }
    /** A band across the top of the page. */
    band(height) {
        this.box(0, 0, PAGE.width, height, ACCENT);
    }
    /** The whole file. */
    async finish() {
        for (const element of this.#open.toReversed())
            element.end();
        this.#doc.end();
        for await (const chunk of this.#doc)
            this.#written.push(chunk);
        return Buffer.concat(this.#written);
    }
}
/** pdfkit writes what a document says of itself into XML as it is. */
function plain(text) {
    return text.replace(/[^\w .+-]/g, "");
}
/** A PDF has a moment, or none: that of a report is one. */
function toDate(at) {
    return new Date((0,moment/* isMoment */.t_)(at) ? at : 0); // oxlint-disable-line no-restricted-globals -- no clock
}

// EXTERNAL MODULE: ./node_modules/fontkit/dist/module.mjs + 21 modules
var dist_module = __webpack_require__(21893);
;// CONCATENATED MODULE: ./lib/src/report/pdf/typeface.js

/** Letters that stand side by side from left to right, each by itself. Others are shaped, reordered or stacked on top of each other. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}]$/u;
const ASCII = /^[ -~]*$/;
class Typeface {
    fonts;
    #letters = {
        sans: new Map(),
        bold: new Map(),
        mono: new Map(),
    };
    constructor({ sans, bold, mono }) {
        this.fonts = { sans: typeface_open(sans), bold: typeface_open(bold), mono: typeface_open(mono) };
    }
    /** The width of a text in points. */
    widthOf(text, { face, size }) {
        let units = 0;
        for (const letter of text)
            units += this.#letter(letter, face).width;
        return (units / this.fonts[face].unitsPerEm) * size;
    }
    /** The text with every character that cannot be drawn in its place as its number, `<U+05D0>`. */
    drawable(text, face) {
        if (ASCII.test(text))
            return text;
        return Array.from(text.normalize("NFC"), (letter) => this.#letter(letter, face).shown).join("");
    }
    #letter(letter, face) {
        const letters = this.#letters[face];
        const known = letters.get(letter);
        if (known !== undefined)
            return known;
        const made = lookUp(letter, this.fonts[face]);
        letters.set(letter, made);
        return made;
    }
}
function lookUp(letter, font) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const isDrawn = PLAIN.test(letter) && codePoint >= 0x20 && font.hasGlyphForCodePoint(codePoint);
    return {
        shown: isDrawn ? letter : `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`,
        width: font.glyphForCodePoint(codePoint).advanceWidth,
    };
}
function typeface_open(octets) {
    const font = (0,dist_module/* create */.vt)(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength));
    return Object.assign(font, { layout: (text) => typeface_layOut(text, font) });
}
/** Glyph beside glyph, as text is measured. fontkit would run the programs of the font for each word: for ligatures and kerning, which cost ten times as much. */
function typeface_layOut(text, font) {
    const glyphs = Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/unseen.js







/** Project limit: causes, and checks of each. */
const unseen_MAX_CAUSES = 100;
const unseen_MAX_CHECKS = 40;
const MAX_LIMITATIONS = 200;
function unseen(report, context) {
    const { sheet, language } = context;
    const { html, page, pdf } = language.words;
    const { unknowns } = (0,report_view/* viewReport */.ab)(report);
    const names = (all, most) => {
        const more = all.length - most;
        const shown = all.slice(0, most).map((name) => [code(name, CELL_CODE)]);
        return joined(more > 0 ? [...shown, prose(page.moreCount(more), CELL)] : shown, ", ", CELL);
    };
    part(sheet, "unseen", pdf.unseen, () => {
        if (unknowns.length === 0)
            paragraph(sheet, prose(pdf.allMeasured));
        if (unknowns.length > unseen_MAX_CAUSES)
            paragraph(sheet, prose(pdf.onlyFirst(unseen_MAX_CAUSES, unknowns.length), NOTE));
        table(sheet, [
            { head: pdf.cause, share: 42 },
            { head: pdf.checks, share: 33 },
            { head: html.domains, share: 25 },
        ], unknowns
            .slice(0, unseen_MAX_CAUSES)
            .map(({ cause, checks, domains }) => [
            prose((0,capitalized/* capitalized */.l)((0,say/* say */.cv)(cause, language)), CELL),
            names(checks, unseen_MAX_CHECKS),
            names(domains, finding_view/* MAX_NAMES */.oA),
        ]));
        if (report.limitations.length === 0)
            return;
        subpart(sheet, html.limitations, () => bullets(sheet, report.limitations.slice(0, MAX_LIMITATIONS).map((one) => prose((0,capitalized/* capitalized */.l)((0,say/* say */.cv)(one, language))))));
    }, ROOM);
}

;// CONCATENATED MODULE: ./lib/src/report/pdf/pdf.js












async function renderPdf(report, { language, readFonts, history: earlier = null }) {
    const { pdf, result } = language.words;
    const { tool, at } = report;
    const producer = `${tool.name} ${tool.version}`;
    const sheet = new Sheet(new Typeface(readFonts()), { title: pdf.title, lang: language.tag, producer, at });
    const context = { sheet, language };
    cover(report, context);
    const contents = new Contents(context);
    summary(report, context);
    requirements_requirements(report, context);
    findings(report, context);
    domains(report, context);
    unseen(report, context);
    exceptions(report, context);
    if (earlier !== null)
        history_history(earlier, context);
    glossary(context);
    contents.fill();
    sheet.numberPages(pdf.title, (0,times/* momentText */.A)(at), result.shortDisclaimer, pdf.page);
    return sheet.finish();
}


/***/ }))

};
