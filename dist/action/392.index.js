export const id = 392;
export const ids = [392];
export const modules = {

/***/ 6392:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findShards: () => (/* binding */ findShards)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53459);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76674);
// The snapshots that shards left, in folders as a CI downloads them: one for each artifact, or all files in one.






/** Project limit: entries of a folder; a run has at most 256 shards. */
const MAX_ENTRIES = 1000;
/** `--save shard-3.json`. */
const SAVED = /^shard-.*\.json$/;
/**
 * The snapshots at these places: each is a file, or a folder with `snapshot.json` or `shard-*.json` in it or in its folders. Links in it are
 * not followed. An AuditError names a place that cannot be read.
 */
function findShards(places) {
    return places.flatMap((place) => {
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
            // a CI downloads no folder where no job left a file
            if (stat === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("shards/missing"));
            return stat.isDirectory() ? snapshotsIn(place) : [place];
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("shards/cannot-read", { place, reason: (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .SQ)(error) }));
        }
    });
}
function snapshotsIn(folder) {
    const folders = entriesOf(folder).filter((entry) => entry.isDirectory());
    return [folder, ...folders.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))].flatMap((one) => entriesOf(one)
        .filter((entry) => entry.isFile() && (entry.name === _report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .SNAPSHOT_FILE */ .QX || SAVED.test(entry.name)))
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)));
}
function entriesOf(folder) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    if (entries.length > MAX_ENTRIES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("shards/entries", { folder, limit: MAX_ENTRIES }));
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }))

};
