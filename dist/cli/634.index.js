export const id = 634;
export const ids = [634];
export const modules = {

/***/ 78789:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ severalCauses),
/* harmony export */   R0: () => (/* binding */ openQuestion),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** What was asked, as part of a message. */
function questionOf(at) {
    if ("about" in at)
        return at.about;
    if ("url" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source/url", at);
    if ("host" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source/smtp", at);
    const { type, name } = at;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(at.live === true ? "source/live-rrset" : "source/rrset", { type, name });
}
/** The cause that `question` has no answer. Reports group by its reason. */
function openQuestion(question, reason) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/question", { question: questionOf(question), reason });
}
/** Several causes as one; one alone is itself. */
function severalCauses(causes) {
    const [first, ...others] = causes;
    return first === undefined || others.length > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/several", { causes }) : first;
}
/** The observation that `question` has no answer. */
function unanswered(question, reason) {
    return { state: "unknown", reason: openQuestion(question, reason), evidence: [] };
}


/***/ })),

/***/ 30634:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMessage: () => (/* binding */ isMessage),
/* harmony export */   say: () => (/* binding */ say),
/* harmony export */   sayAll: () => (/* binding */ sayAll),
/* harmony export */   sayEvidence: () => (/* binding */ sayEvidence),
/* harmony export */   saySource: () => (/* binding */ saySource),
/* harmony export */   sayText: () => (/* binding */ sayText)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78789);
/* harmony import */ var _english_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54814);


/** The sentence of a message, and of the messages in it. What came from outside is in it: hostile. */
function say(text, language) {
    const sentence = language.sentences[text.code];
    if (!("values" in text))
        return sentence();
    const word = (value) => (isMessage(value) ? say(value, language) : value);
    const entries = Object.entries(text.values);
    return sentence(Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(word) : word(value)])));
}
/** Words as they are, or the sentence of a message. */
function sayText(text, language) {
    return typeof text === "string" ? text : say(text, language);
}
/** Whether a value of the data is a message. */
function isMessage(value) {
    return typeof value === "object" && value !== null && "code" in value && Object.hasOwn(_english_english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V, String(value.code));
}
/** What was asked, in words. */
function saySource(at, language) {
    return say((0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .questionOf */ .YH)(at), language);
}
/** What was seen. */
function sayEvidence({ text, note }, language) {
    return note === undefined ? text : say(note, language);
}
/** The data with each message in it as its sentence: a copy of the parts that have one. */
function sayAll(data, language) {
    if (typeof data !== "object" || data === null)
        return data;
    if (isMessage(data))
        return say(data, language);
    let said = null;
    for (const [key, value] of Object.entries(data)) {
        const other = sayAll(value, language);
        if (other === value)
            continue;
        said ??= Array.isArray(data) ? [...data] : { ...data };
        said[key] = other;
    }
    return said ?? data;
}


/***/ }))

};
