export const id = 6034;
export const ids = [6034];
export const modules = {

/***/ 81616:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ fillBudget),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   _B: () => (/* binding */ foldedGroup),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
// As many items as there is room for: a comment and a job summary have a limit, and half an item is none.
/** Between two blocks of Markdown. */
const GAP = "\n\n";
function foldedGroup(summary, items, separator) {
    return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** Takes items in order until one does not fit into `budget` octets, so that every omitted item is less severe than the shown ones. */
function fillBudget(groups, budget) {
    const blocks = [];
    let remaining = budget;
    let omitted = 0;
    for (const group of groups) {
        const taken = [];
        let opening = byteLength(GAP) + byteLength(group.open) + byteLength(group.close);
        for (const item of group.items) {
            const text = omitted > 0 ? null : item.text();
            const cost = text === null ? Infinity : byteLength(text) + opening + byteLength(group.separator);
            if (text === null || cost > remaining) {
                omitted += item.findings;
                continue;
            }
            remaining -= cost;
            opening = 0;
            taken.push(text);
        }
        if (taken.length > 0)
            blocks.push(group.open + taken.join(group.separator) + group.close);
    }
    return { blocks, omitted, remaining };
}


/***/ })),

/***/ 75617:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MARK_EMOJI),
/* harmony export */   V: () => (/* binding */ tableBlocks)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
/* harmony import */ var _sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4630);
/* harmony import */ var _status_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);
// The table of a Markdown report: domains \u00d7 sections, worst first, and its key.




/** Project limit: rows of domains. */
const MAX_ROWS = 50;
const MARK_EMOJI = {
    fail: "\u274c",
    known: "\ud83d\udd36",
    warn: "\u26a0\ufe0f",
    unknown: "\u2754",
    waived: "\u23f3",
    info: "\u2139\ufe0f",
    pass: "\u2705",
    "not-applicable": "\u2796",
};
/** The table and its key, as Markdown blocks; none without findings. */
function tableBlocks(matrix, language, maxRows = MAX_ROWS) {
    if (matrix.sections.length === 0)
        return [];
    const { finding, page } = language.words;
    const { rows, passingCount, others } = (0,_status_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .worstRows */ .VA)(matrix, maxRows);
    const head = ["", ...matrix.sections.map((section) => columnHead(section, language))];
    const body = rows.map((row) => [(0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCell */ .UZ)(row.domain), ...row.cells.map(cellText)]);
    return [
        (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)([head, ...body], { alignDelimiters: false }),
        ...(others > 0 ? [`${page.withFindings(others)}.`] : []),
        ...(passingCount > 0 ? [`${page.withoutFindings(passingCount)}.`] : []),
        `<sub>${(0,_status_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .marksIn */ .MC)(matrix)
            .map((mark) => `${MARK_EMOJI[mark]} ${finding.marks[mark]}`)
            .join(" \u00b7 ")}</sub>`,
    ];
}
function columnHead(section, language) {
    const name = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionName */ .$)(section, language);
    return name === "" ? (0,_sanitize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCell */ .UZ)(section) : `${name} ${section}`;
}
// The number of passes says nothing.
function cellText(cell) {
    if (cell === null)
        return "";
    const { mark, checks } = cell;
    return mark === "pass" || checks === 1 ? MARK_EMOJI[mark] : `${MARK_EMOJI[mark]} ${checks}`;
}


/***/ })),

/***/ 4630:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   DP: () => (/* binding */ markdownEvidence),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   bg: () => (/* binding */ markdownCellProse),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   no: () => (/* binding */ markdownLocation),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94887);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);


const OPENING_PUNCTUATION = "(\"'";
const CLOSING_PUNCTUATION = ")\"',.;:?\u2026";
const PLAIN_WORD = /^[\p{L}\p{N}\u00a7\u2264\u2265\u2013\u2014\u2026\u2192\u00b7][\p{L}\p{N}\p{M}.,;:/'"()+=%\u00a7\u2264\u2265\u2013\u2014\u2026\u2192\u00b7?-]*$/u;
// Links, `GH-1`, `:emoji:`, commit ids: GitHub acts on these although they consist of plain characters. What has a colon inside
// (`a:mx1.example.de`, an address, a place in a file) is not a word, and must look like its neighbour `include:_spf.example.de`.
const ACTIVE_TEXT = /www\.|:\/\/|\bgh-\d|:[\w+-]+:|\w:\w/i;
const COMMIT_ID = /\b[0-9a-f]{7,40}\b/;
/** Text in backticks or double quotes: a literal quotation. */
const VERBATIM = /(`[^`]+`|(?<![^\s(])"[^"`]+"(?![^\s).,;:]))/;
const LIST_MARKER = /^\d+[.)](?= |$)/;
/** Characters of a table cell: the longest domain name (RFC 1035 \u00a72.3.4). */
const CELL_LIMIT = 255;
/** Prose as Markdown, one line. Text in backticks is already code. */
function markdownProse(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return quoteWords((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit), codeSpan);
}
/** Prose for an HTML element such as `<summary>`, one line. */
function htmlProse(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return quoteWords((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit), codeElement);
}
/** A name or a path as a code span. */
function markdownCode(text, limit = _sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE_LIMIT */ .E$) {
    return codeSpan((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, limit));
}
/** A line of a file, as a code span. */
function markdownLocation({ file, line }) {
    return markdownCode((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)({ file, line }));
}
/** Markdown as a link; as it is without an address. The address is ours: nothing of it is quoted. */
function markdownLink(markdown, url) {
    return url === null ? markdown : `[${markdown}](${url})`;
}
/**
 * The same for a table cell. A pipe becomes `\x7c`: GFM's own `\|` is read differently by different parsers once
 * another backslash stands before it.
 */
function markdownCell(text) {
    return codeSpan((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text, CELL_LIMIT).replaceAll("|", "\\x7c"));
}
/** Prose for a table cell. */
function markdownCellProse(text, limit) {
    return markdownProse(text.replaceAll("|", "\\x7c"), limit);
}
/** A name for an HTML element. */
function htmlCode(text) {
    return codeElement((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)(text));
}
/** Lines that were quoted already (evidence) as code, to follow a colon: a span for one line, a block for more. */
function markdownEvidence(lines) {
    return lines.length === 1 ? ` ${codeSpan(lines[0] ?? "")}` : `\n\n${fencedBlock("text", lines)}`;
}
/** A code block whose fence is longer than any run of backticks inside. */
function fencedBlock(language, lines) {
    const text = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${escapeTags(text)}\n${fence}`;
}
function codeSpan(text) {
    if (text === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
    return `${fence}${pad}${escapeTags(text)}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, and the first ones of links, mentions, references and emoji. */
const MARKUP_CHARACTER = /[!"#$%&'*:<>@[\\\]^_`{|}~]|(?<=www)\.|\/(?=\/)/gi;
// A renderer that shows HTML as text reads the content of an element as Markdown. There a numeric character reference is plain text
// (CommonMark \u00a76.2), and `<wbr>`, invisible in HTML, separates it from the word that would become a link or a mention.
function codeElement(text) {
    return `<code>${text.replace(MARKUP_CHARACTER, (sign) => `&#${sign.charCodeAt(0)};<wbr>`)}</code>`;
}
// In code GitHub ignores `<`, but a search of a comment's source for `<!-- marker -->` must not find a forged one.
function escapeTags(text) {
    return text.replaceAll("<", "\\x3c");
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function quoteWords(quoted, asCode) {
    const text = quoted.trimStart(); // after a list marker, spaces would open a code block
    const marker = LIST_MARKER.exec(text)?.[0] ?? "";
    let out = marker === "" ? "" : asCode(marker);
    for (const piece of text.slice(marker.length).split(VERBATIM)) {
        const quoted = quotePiece(piece, asCode);
        // Two code spans that touch would be read as one.
        out += out.endsWith("`") && quoted.startsWith("`") ? ` ${quoted}` : quoted;
    }
    return out;
}
function quotePiece(piece, asCode) {
    const isWithin = (mark) => piece.length > 2 && piece.startsWith(mark) && piece.endsWith(mark);
    if (isWithin("`"))
        return asCode(piece.slice(1, -1));
    const words = piece
        .split(" ")
        .map((word) => quoteWord(word, asCode))
        .join(" ");
    // A quotation is code only as a whole: "`max_age`: 1 week" is not.
    return words !== piece && VERBATIM.test(piece) && isWithin('"') ? asCode(piece.slice(1, -1)) : words;
}
function quoteWord(word, asCode) {
    let start = 0;
    let end = word.length;
    while (start < end && OPENING_PUNCTUATION.includes(word.charAt(start)))
        start++;
    while (end > start && CLOSING_PUNCTUATION.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (core === "" || (PLAIN_WORD.test(core) && !ACTIVE_TEXT.test(word) && !COMMIT_ID.test(word)))
        return word;
    return `${word.slice(0, start)}${asCode(core)}${word.slice(end)}`;
}


/***/ })),

/***/ 735:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn\u2019t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its \u201cvisible\u201d size;
 *   note that what is and isn\u2019t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['\u4e2d\u6587', 'Charlie'],
 *     ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | \u4e2d\u6587 | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['\u4e2d\u6587', 'Charlie'],
 *       ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | \u4e2d\u6587  | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don\u2019t align delimiters, but otherwise we\u2019d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ }))

};
