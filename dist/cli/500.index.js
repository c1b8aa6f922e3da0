export const id = 500;
export const ids = [500];
export const modules = {

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWholeLog: () => (/* binding */ readWholeLog)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8930);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
// A whole log: the archives of earlier months, and the current one.



/** Reads a log from the texts of its files, by name; hostile. */
function readWholeLog(texts) {
    const names = [...[...texts.keys()].filter(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isArchive */ .tc).toSorted(), ...(texts.has(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_FILE */ .UP) ? [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_FILE */ .UP] : [])];
    const whole = { entries: [], end: null, breaks: [], files: names.length };
    for (const name of names) {
        const { entries, end, breaks } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(name, texts.get(name) ?? "", whole.end);
        whole.entries.push(...entries);
        whole.breaks.push(...breaks);
        whole.end = end;
    }
    const last = whole.entries.at(-1) ?? null;
    const state = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .stateBreak */ .b5)(last, whole.end, texts.get(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .LATEST_FILE */ .fx) ?? null);
    return state === null ? whole : { ...whole, breaks: [...whole.breaks, state] };
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ schemaProblem),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);

/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: "it is not valid JSON" };
    }
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors, { dataVar: name });
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ })

};
