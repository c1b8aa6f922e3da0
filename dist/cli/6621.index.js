export const id = 6621;
export const ids = [6621];
export const modules = {

/***/ 36621:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseResolvers: () => (/* binding */ chooseResolvers)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53289);
/* harmony import */ var _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42188);
// The resolvers of a run, and whether who named them is trusted.




/** `chooseAll`, in the order in which they are asked. */
function chooseResolvers(options, policy) {
    const { resolvers, hasUntrustedResolvers } = chooseAll(options, policy);
    const [first, ...others] = resolvers.length === 0 ? _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RESOLVERS */ .I : resolvers;
    if (options.otherResolverFirst !== true || first === undefined)
        return { resolvers, hasUntrustedResolvers };
    return { resolvers: [...others, first], hasUntrustedResolvers };
}
/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseAll({ resolvers, allowPrivateNetwork, isUntrusted }, policy) {
    if (resolvers.length > 0)
        return { resolvers, hasUntrustedResolvers: false };
    const isConfined = isUntrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
    const problems = policy.resolvers.flatMap(({ url, location }) => {
        const refusal = isConfined ? (0,_sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverRefusalReason */ .Pt)(url) : null;
        return refusal === null ? [] : [{ location, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("resolver/untrusted", { url, refusal }) }];
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}


/***/ }))

};
