#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 935:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;


/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Return the part of domain without suffix.
 *
 * Example: for domain 'foo.com', the result would be 'foo'.
 */
function getDomainWithoutSuffix$1(domain, suffix) {
    // Note: here `domain` and `suffix` cannot have the same length because in
    // this case we set `domain` to `null` instead. It is thus safe to assume
    // that `suffix` is shorter than `domain`.
    return domain.slice(0, -suffix.length - 1);
}

/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call — same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority — userinfo/port/brackets/trailing-dot/control — an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase ≡ a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = url.charCodeAt(schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0; // ws
    }
    else if (length === 3) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        const c3 = url.charCodeAt(schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (url.charCodeAt(schemeStart + 1) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 2) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 3) | 32) === 112 &&
            (url.charCodeAt(schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) — all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((url.charCodeAt(start + 4) === 58 /* ':' */ &&
            (url.charCodeAt(start) | 32) === 100 /* d */ &&
            (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
            (url.charCodeAt(start + 2) | 32) === 116 /* t */ &&
            (url.charCodeAt(start + 3) | 32) === 97) /* a */ ||
            (url.charCodeAt(start + 10) === 58 /* ':' */ &&
                (url.charCodeAt(start) | 32) === 106 /* j */ &&
                (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 2) | 32) === 118 /* v */ &&
                (url.charCodeAt(start + 3) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 4) | 32) === 115 /* s */ &&
                (url.charCodeAt(start + 5) | 32) === 99 /* c */ &&
                (url.charCodeAt(start + 6) | 32) === 114 /* r */ &&
                (url.charCodeAt(start + 7) | 32) === 105 /* i */ &&
                (url.charCodeAt(start + 8) | 32) === 112 /* p */ &&
                (url.charCodeAt(start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
        }
        if ((url.charCodeAt(start) === 47 /* '/' */ ||
            url.charCodeAt(start) === 92) /* '\' */ &&
            (url.charCodeAt(start + 1) === 47 /* '/' */ ||
                url.charCodeAt(start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path").
            start += 2;
        }
        else {
            let indexOfProtocol = url.indexOf(':/', start);
            if (indexOfProtocol !== -1) {
                // "scheme://…". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (url.charCodeAt(start) === 47 /* '/' */ ||
                        url.charCodeAt(start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return null;
                    }
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = url.charCodeAt(i);
                        if (!(((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
                            (code >= 48 && code <= 57) || // [0, 9]
                            code === 46 || // '.'
                            code === 45 || // '-'
                            code === 43 // '+'
                        )) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A '/', '\', '?' or '#' first puts this ':/' in a path, query or
                            // fragment ("a.com/r?u=https://x"): re-read the input without it.
                            for (let j = i; j < indexOfProtocol; j += 1) {
                                const c = url.charCodeAt(j);
                                if (c === 47 || c === 92 || c === 63 || c === 35) {
                                    indexOfProtocol = -1;
                                    break;
                                }
                            }
                            if (indexOfProtocol !== -1) {
                                return null;
                            }
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (url.charCodeAt(indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return null;
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[…]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:…").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    let hasIdentifier = false;
                    for (let i = indexOfColon + 1; i < end; i += 1) {
                        const code = url.charCodeAt(i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        let allDigits = true;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = url.charCodeAt(i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            const special = getSpecialScheme(url, start, indexOfColon);
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = url.charCodeAt(j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                if (!isBareIpv6) {
                                    return null;
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return null;
                                    }
                                }
                                else {
                                    while (url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@', ']' and ':' for
        // userinfo, ipv6 and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfClosingBracket = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = url.charCodeAt(start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') —
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code === 93 /* ']' */) {
                indexOfClosingBracket = i;
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (url.charCodeAt(start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if unclosed.
            if (indexOfClosingBracket !== -1) {
                return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"); only reachable here via
        // extraction — a bare valid hostname never lands here.
        if (start >= end) {
            return null;
        }
        // Publish the inline-validation verdict — but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" — e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            indexOfClosingBracket === -1 &&
            url.charCodeAt(end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
    }
    // Trim trailing dots
    while (end > start + 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

/**
 * Check if a hostname is an IP. You should be aware that this only works
 * because `hostname` is already garanteed to be a valid hostname!
 */
function isProbablyIpv4(hostname) {
    // Cannot be shorted than 1.1.1.1
    if (hostname.length < 7) {
        return false;
    }
    // Cannot be longer than: 255.255.255.255
    if (hostname.length > 15) {
        return false;
    }
    let numberOfDots = 0;
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            numberOfDots += 1;
        }
        else if (code < 48 /* '0' */ || code > 57 /* '9' */) {
            return false;
        }
    }
    return (numberOfDots === 3 &&
        hostname.charCodeAt(0) !== 46 /* '.' */ &&
        hostname.charCodeAt(hostname.length - 1) !== 46 /* '.' */);
}
/**
 * Similar to isProbablyIpv4.
 */
function isProbablyIpv6(hostname) {
    if (hostname.length < 3) {
        return hostname === '::';
    }
    let start = hostname.startsWith('[') ? 1 : 0;
    let end = hostname.length;
    if (hostname[end - 1] === ']') {
        end -= 1;
    }
    // We only consider the maximum size of a normal IPV6. Note that this will
    // fail on so-called "IPv4 mapped IPv6 addresses" but this is a corner-case
    // and a proper validation library should be used for these.
    if (end - start > 39) {
        return false;
    }
    let hasColon = false;
    for (; start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (code === 58 /* ':' */) {
            hasColon = true;
        }
        else if (!((code >= 48 && code <= 57) || // 0-9
            (code >= 97 && code <= 102) || // a-f
            (code >= 65 && code <= 70) // A-F (RFC 4291 §2.2: an IPv6 hextet is hex digits only)
        )) {
            return false;
        }
    }
    return hasColon;
}
/**
 * Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
 * This *will not* work on any string. We need `hostname` to be a valid
 * hostname.
 */
function isIp(hostname) {
    return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

/**
 * Special-use domain names from the IANA "Special-Use Domain Names" registry:
 * the authoritative list, created by RFC 6761 and maintained as new RFCs add to
 * it: https://www.iana.org/assignments/special-use-domain-names/
 * Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
 * proposes to retire its prose but keep this registry, so the registry is the
 * source of truth; re-sync this list against it.)
 *
 * These names never correspond to a public registration, yet neither
 * `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
 * Public Suffix List (so `a.test` looks like a registrable domain), and the
 * few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
 * suffixes. `isSpecialUse` is the single signal that covers them all.
 *
 * Per the registry and RFC 6761 ("and any names falling within these domains"),
 * the designation covers each listed name AND all of its sub-domains. DNS labels
 * are case-insensitive (RFC 4343); `hostname` is expected to be already
 * lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
 * same normalization the Public-Suffix-List lookup relies on.
 *
 * Two groups of registry entries are intentionally excluded: the numeric
 * reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, …),
 * which are reverse-DNS PTR zones rather than hostnames and whose parents
 * (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
 * deprecated `eap-noob.arpa` entry.
 */
const SPECIAL_USE_DOMAINS = [
    'test', // RFC 6761
    'localhost', // RFC 6761
    'invalid', // RFC 6761
    'example', // RFC 6761
    'example.com', // RFC 6761
    'example.net', // RFC 6761
    'example.org', // RFC 6761
    'local', // RFC 6762 (mDNS)
    'onion', // RFC 7686 (Tor)
    'alt', // RFC 9476
    'home.arpa', // RFC 8375
    'ipv4only.arpa', // RFC 8880
    'resolver.arpa', // RFC 9462
    'service.arpa', // RFC 9665
    '6tisch.arpa', // RFC 9031
    'eap.arpa', // RFC 9965
];
/**
 * Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
 * (see the registry note above). Expects an already-normalized `hostname`.
 */
function isSpecialUse(hostname) {
    for (const name of SPECIAL_USE_DOMAINS) {
        // Match on a label boundary: `hostname` is either exactly `name` or ends
        // with `.name` (so `latest` is not matched by `test`, nor `myexample.com`
        // by `example.com`).
        if (hostname.endsWith(name) &&
            (hostname.length === name.length ||
                hostname.charCodeAt(hostname.length - name.length - 1) === 46) /* '.' */) {
            return true;
        }
    }
    return false;
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(hostname.charCodeAt(0)) &&
        hostname.charCodeAt(0) !== 46 && // '.' (dot)
        hostname.charCodeAt(0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    if (options === undefined) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Returns the subdomain of a hostname string
 */
function getSubdomain$1(hostname, domain) {
    // If `hostname` and `domain` are the same, then there is no sub-domain
    if (domain.length === hostname.length) {
        return '';
    }
    return hostname.slice(0, -domain.length - 1);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        result.isIp = isIp(result.hostname);
        if (result.isIp) {
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (step === 0 /* FLAG.HOSTNAME */ || result.hostname === null) {
        return result;
    }
    // Flag special-use domains, only when opted in (`detectSpecialUse`) and only
    // for the full `parse()` result (FLAG.ALL). Computed here, before the
    // public-suffix/domain early-returns below, so single-label names like
    // `localhost` (which have no registrable domain) are still flagged.
    if (step === 5 /* FLAG.ALL */ && options.detectSpecialUse) {
        result.isSpecialUse = isSpecialUse(result.hostname);
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (step === 2 /* FLAG.PUBLIC_SUFFIX */ || result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    if (step === 3 /* FLAG.DOMAIN */ || result.domain === null) {
        return result;
    }
    // Extract subdomain
    result.subdomain = getSubdomain$1(result.hostname, result.domain);
    if (step === 4 /* FLAG.SUB_DOMAIN */) {
        return result;
    }
    // Extract domain without suffix
    result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
    return result;
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const nodeFlags = /*#__PURE__*/ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 0, 1, 1, 2, 1, 1, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
const edgeStart = /*#__PURE__*/ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 118, 126, 132, 133, 140, 149, 150, 151, 152, 153, 154, 156, 157, 159, 160, 161, 163, 165, 240, 253, 255, 256, 257, 272, 274, 281, 282, 285, 286, 287, 290, 292, 311, 312, 314, 323, 328, 345, 346, 349, 350, 352, 354, 390, 391, 393, 396, 397, 401, 403, 407, 410, 442, 445, 458, 459, 467, 468, 470, 480, 494, 495, 496, 497, 506, 507, 544, 549, 565, 585, 591, 633, 635, 636, 637, 638, 665, 692, 693, 841, 847, 850, 851, 852, 857, 862, 871, 893, 894, 895, 896, 897, 898, 899, 918, 920, 921, 924, 926, 927, 929, 931, 946, 961, 966, 967, 969, 970, 971, 972, 973, 975, 978, 983, 984, 985, 987, 988, 991, 994, 995, 996, 1009, 1011, 1023, 1034, 1042, 1044, 1084, 1087, 1091, 1092, 1094, 1097, 1108, 1110, 1120, 1122, 1128, 1130, 1131, 1133, 1136, 1137, 1138, 1191, 1193, 1195, 1215, 1216, 1217, 1218, 1220, 1231, 1262, 1273, 1274, 1287, 1297, 1306, 1314, 1315, 1320, 1334, 1345, 1357, 1369, 1383, 1384, 1395, 1429, 1430, 1431, 1447, 1463, 1475, 1548, 1549, 1551, 1552, 1588, 1607, 1608, 1609, 1610, 1611, 1614, 1618, 1621, 1623, 1657, 1658, 1666, 1667, 1668, 1669, 1670, 1672, 1674, 1676, 1677, 1681, 1682, 1683, 1685, 1687, 1688, 1690, 1691, 1692, 1703, 1705, 1706, 1710, 1711, 1714, 1721, 1722, 1727, 1731, 1732, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1749, 1750, 1751, 2214, 2217, 2218, 2220, 2227, 2234, 2244, 2248, 2259, 2260, 2261, 2273, 2274, 2276, 2278, 2279, 2286, 2287, 2289, 2290, 2292, 2293, 2294, 2295, 2296, 2371, 2373, 2394, 2395, 2396, 2398, 2399, 2401, 2402, 2458, 2459, 2460, 2467, 2473, 2483, 2493, 2546, 2547, 2548, 2558, 2572, 2573, 2576, 2583, 2584, 2592, 2594, 2595, 2596, 2597, 2608, 2609, 2610, 2612, 2613, 2615, 2616, 2625, 2637, 2643, 2645, 2677, 2681, 2683, 2684, 2686, 2687, 2699, 2700, 2702, 2710, 2717, 2723, 2728, 2729, 2735, 2738, 2744, 2751, 2758, 2766, 2767, 2768, 2806, 2812, 2816, 2833, 2834, 2839, 2857, 2888, 2906, 2908, 2911, 2919, 2921, 2928, 2980, 3004, 3005, 3006, 3007, 3008, 3009, 3010, 3017, 3018, 3019, 3020, 3021, 3022, 3024, 3025, 3029, 3113, 3126, 3127, 3564, 3568, 3582, 3634, 3662, 3684, 3742, 3764, 3779, 3842, 3893, 3931, 3967, 3992, 4134, 4180, 4231, 4250, 4284, 4299, 4319, 4349, 4380, 4403, 4434, 4464, 4496, 4523, 4598, 4620, 4658, 4668, 4702, 4721, 4747, 4789, 4839, 4865, 4934, 4935, 4937, 4960, 4983, 5019, 5050, 5067, 5124, 5137, 5161, 5190, 5192, 5226, 5242, 5270, 5575, 5584, 5593, 5600, 5617, 5621, 5627, 5666, 5668, 5675, 5682, 5691, 5698, 5699, 5700, 5712, 5715, 5730, 5731, 5740, 5741, 5750, 5759, 5765, 5767, 5768, 5769, 5807, 5808, 5810, 5818, 5825, 5838, 5842, 5844, 5845, 5851, 5858, 5872, 5882, 5887, 5895, 5903, 5909, 5910, 5914, 5916, 5917, 5929, 6001, 6002, 6003, 6004, 6006, 6007, 6010, 6012, 6015, 6019, 6020, 6021, 6027, 6028, 6029, 6031, 6033, 6035, 6036, 6037, 6040, 6042, 6045, 6046, 6048, 6246, 6253, 6254, 6255, 6265, 6270, 6287, 6301, 6310, 6311, 6312, 6316, 6317, 6319, 6321, 6327, 6328, 6331, 6332, 6334, 6335, 6336, 7236, 7239, 7243, 7261, 7270, 7273, 7280, 7281, 7283, 7284, 7285, 7287, 7339, 7340, 7343, 7344, 7462, 7463, 7474, 7492, 7499, 7502, 7511, 7512, 7513, 7528, 7583, 7775, 7777, 7779, 7780, 7782, 7787, 7800, 7801, 7817, 7824, 7833, 7836, 7839, 7846, 7854, 7858, 7859, 7860, 7874, 7879, 7888, 7889, 7890, 7894, 7929, 7930, 7951, 7958, 7966, 7967, 7972, 7980, 8024, 8025, 8031, 8034, 8047, 8052, 8053, 8055, 8057, 8097, 8098, 8104, 8111, 8112, 8122, 8131, 8146, 8150, 8152, 8204, 8205, 8210, 8211, 8214, 8216, 8217, 8218, 8227, 8241, 8249, 8263, 8274, 8275, 8277, 8279, 8301, 8312, 8318, 8319, 8331, 8343, 8430, 8442, 8450, 8453, 8459, 8484, 8487, 8488, 8489, 8490, 8492, 8495, 8498, 8509, 8511, 8513, 8541, 8616, 8623, 8627, 8628, 8637, 8659, 8660, 8665, 8666, 8748, 8750, 8751, 8760, 8764, 8770, 8776, 8782, 8792, 8797, 8798, 8816, 8827, 8832, 8837, 8847, 8853, 8857, 8863, 8869, 10476, 10477, 10478, 10485, 10487]);
const edgeLength = /*#__PURE__*/ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 8, 4, 6, 3, 3, 3, 3, 3, 3, 1, 2, 5, 3, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 8, 9, 8, 7, 10, 6, 9, 8, 10, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 6, 8, 6, 11, 12, 7, 10, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 8, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 8, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 13, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 8, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 3, 3, 5, 5, 5, 10, 8, 7, 4, 4, 4, 8, 7, 10, 9, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 5, 5, 5, 3, 3, 3, 5, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 8, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
const edgeChild = /*#__PURE__*/ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1, 1, 1, 1, 1, 18, 1, 1, 1, 1, 1, 1, 11, 1, 11, 1, 11, 14, 1, 1, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 15, 24, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 22, 11, 1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 17, 19, 1, 1, 16, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 25, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 20, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 27, 28, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 11, 11, 11, 11, 1, 36, 0, 0, 0, 1, 1, 1, 1, 39, 38, 1, 1, 1, 1, 1, 37, 1, 1, 1, 1, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 43, 44, 0, 0, 0, 0, 11, 1, 1, 1, 11, 1, 1, 1, 47, 49, 49, 49, 47, 49, 47, 47, 48, 49, 47, 49, 47, 47, 47, 47, 47, 47, 49, 47, 47, 48, 47, 47, 47, 47, 49, 50, 50, 48, 49, 47, 47, 47, 47, 47, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 55, 53, 53, 53, 55, 53, 54, 53, 56, 53, 54, 54, 53, 53, 53, 54, 56, 54, 56, 53, 54, 54, 11, 58, 58, 57, 59, 54, 56, 53, 53, 51, 52, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 63, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 70, 71, 11, 1, 1, 69, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 80, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 11, 1, 1, 1, 1, 96, 1, 98, 1, 1, 1, 1, 1, 1, 1, 1, 101, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 104, 104, 1, 1, 11, 1, 107, 1, 1, 1, 1, 1, 1, 1, 105, 1, 106, 1, 108, 1, 1, 1, 1, 1, 109, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 117, 118, 1, 1, 1, 1, 1, 1, 120, 120, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 133, 130, 132, 127, 1, 131, 1, 1, 121, 1, 1, 1, 1, 124, 1, 134, 1, 1, 1, 1, 1, 1, 126, 1, 115, 1, 116, 1, 11, 135, 113, 119, 1, 1, 1, 1, 1, 114, 122, 1, 11, 11, 11, 125, 123, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 11, 11, 1, 1, 1, 1, 1, 11, 141, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 143, 1, 1, 1, 1, 1, 1, 1, 1, 144, 145, 11, 11, 142, 140, 49, 49, 147, 53, 53, 146, 149, 148, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1, 0, 151, 139, 1, 0, 1, 1, 11, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 155, 154, 23, 1, 1, 11, 11, 1, 23, 11, 11, 1, 1, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 160, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 1, 143, 1, 1, 159, 1, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 164, 1, 1, 1, 1, 1, 141, 1, 1, 1, 1, 1, 1, 1, 1, 141, 1, 1, 164, 1, 1, 164, 1, 1, 1, 1, 1, 1, 1, 170, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 143, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 176, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 179, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 164, 1, 1, 1, 1, 174, 166, 166, 11, 1, 11, 178, 1, 1, 1, 1, 1, 167, 167, 167, 161, 1, 1, 1, 165, 167, 171, 177, 1, 1, 1, 1, 165, 165, 1, 1, 163, 161, 174, 165, 169, 182, 173, 182, 1, 1, 180, 1, 173, 162, 165, 1, 1, 1, 1, 165, 1, 168, 1, 1, 1, 11, 1, 183, 1, 172, 1, 1, 1, 172, 171, 175, 181, 163, 174, 1, 1, 1, 1, 1, 1, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 186, 185, 185, 186, 185, 185, 185, 185, 187, 187, 185, 185, 186, 185, 186, 185, 185, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 189, 11, 1, 11, 11, 11, 11, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 203, 204, 202, 201, 201, 1, 1, 207, 1, 208, 206, 1, 11, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 201, 201, 201, 201, 219, 1, 1, 1, 1, 222, 223, 221, 1, 1, 1, 1, 1, 1, 225, 225, 1, 1, 1, 225, 225, 227, 228, 226, 1, 230, 1, 1, 1, 1, 11, 236, 237, 238, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 205, 209, 1, 1, 1, 1, 158, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 8, 1, 1, 1, 1, 244, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 192, 216, 1, 1, 1, 212, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 199, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 232, 1, 1, 1, 1, 184, 1, 220, 1, 215, 1, 1, 1, 218, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 197, 1, 11, 1, 1, 11, 1, 1, 1, 1, 200, 1, 1, 1, 214, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 245, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 231, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 191, 11, 1, 1, 1, 194, 11, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 193, 1, 1, 1, 1, 1, 1, 1, 240, 1, 1, 1, 198, 1, 1, 1, 213, 1, 11, 1, 229, 210, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 196, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 188, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 243, 1, 1, 11, 1, 1, 1, 1, 195, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 234, 1, 1, 1, 190, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 224, 1, 1, 1, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 239, 1, 1, 11, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 0, 0, 0, 0, 0, 256, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 260, 1, 1, 1, 0, 261, 258, 259, 1, 1, 1, 1, 1, 1, 266, 1, 268, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 264, 1, 1, 1, 1, 1, 270, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 269, 1, 1, 1, 11, 1, 1, 1, 1, 265, 1, 1, 1, 263, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 11, 1, 1, 1, 1, 11, 1, 1, 276, 1, 1, 14, 1, 1, 1, 11, 11, 273, 274, 1, 1, 1, 1, 275, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 278, 1, 1, 11, 17, 1, 1, 1, 1, 1, 1, 279, 1, 1, 1, 277, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 279, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 292, 292, 1, 0, 0, 0, 0, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 185, 1, 297, 298, 1, 11, 1, 1, 1, 1, 11, 300, 1, 1, 299, 1, 1, 302, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 307, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 11, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 11, 0, 319, 0, 0, 320, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 336, 1, 1, 1, 1, 1, 1, 0, 0, 63, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 362, 362, 363, 362, 0, 1, 211, 1, 1, 14, 358, 1, 356, 0, 0, 0, 0, 0, 0, 0, 359, 1, 1, 364, 1, 1, 241, 1, 1, 1, 1, 357, 1, 1, 354, 1, 360, 1, 352, 1, 361, 1, 353, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 355, 355, 1, 1, 1, 8, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 351, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 367, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 302, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 407, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 375, 386, 1, 1, 374, 409, 1, 380, 1, 1, 372, 404, 1, 1, 390, 371, 376, 1, 1, 1, 383, 414, 392, 1, 1, 1, 1, 1, 1, 393, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 402, 406, 0, 0, 86, 1, 1, 0, 400, 377, 413, 378, 381, 388, 1, 403, 0, 1, 0, 86, 397, 395, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 416, 1, 1, 387, 1, 86, 1, 0, 1, 1, 1, 419, 1, 0, 0, 86, 394, 0, 1, 373, 1, 1, 1, 0, 1, 1, 396, 1, 0, 1, 1, 1, 0, 1, 421, 384, 1, 1, 0, 1, 0, 0, 412, 0, 1, 1, 1, 86, 405, 1, 1, 401, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 379, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 411, 0, 86, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 415, 1, 1, 1, 0, 0, 418, 0, 0, 0, 1, 391, 1, 0, 86, 417, 1, 0, 0, 0, 0, 420, 1, 1, 0, 0, 1, 0, 1, 0, 389, 0, 385, 0, 1, 1, 1, 0, 1, 1, 0, 408, 382, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 11, 1, 1, 1, 11, 436, 436, 1, 1, 11, 11, 1, 436, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 448, 1, 1, 0, 1, 1, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 466, 466, 1, 1, 0, 0, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 479, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 11, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 491, 1, 1, 1, 493, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 490, 1, 485, 1, 1, 1, 1, 472, 1, 1, 1, 1, 1, 1, 1, 1, 486, 11, 1, 1, 1, 1, 492, 1, 1, 1, 487, 481, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 352, 1, 469, 1, 1, 11, 489, 1, 1, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 492, 1, 1, 1, 1, 352, 1, 488, 1, 1, 1, 482, 476, 1, 1, 1, 1, 1, 477, 1, 494, 480, 1, 1, 1, 1, 1, 475, 1, 1, 1, 1, 1, 1, 1, 1, 1, 470, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 484, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 473, 1, 1, 1, 1, 1, 471, 1, 255, 495, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 501, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 11, 1, 71, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 505, 505, 505, 505, 505, 505, 505, 0, 505, 505, 505, 505, 505, 1, 505, 505, 505, 0, 505, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 517, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 527, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 235, 1, 531, 1, 1, 1, 530, 1, 1, 1, 1, 1, 526, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 528, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 529, 1, 1, 1, 1, 1, 1, 1, 1, 407, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 11, 1, 547, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 552, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 63, 1, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 567, 1, 1, 1, 1, 1, 1, 1, 568, 1, 1, 1, 1, 1, 1, 1, 566, 1, 1, 1, 11, 1, 1, 570, 274, 1, 1, 1, 11, 11, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 580, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 139, 1, 1, 11, 585, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 114, 1, 1, 1, 11, 1, 1, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 590, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 151, 1, 1, 1, 263, 1, 1, 11, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 615, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 255, 1, 363, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 620, 1, 1, 1, 1, 0, 622, 0, 86, 0, 621, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 11, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 624, 624, 0, 628, 626, 624, 624, 624, 624, 624, 630, 624, 624, 634, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 631, 628, 624, 624, 628, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 626, 624, 624, 624, 624, 624, 632, 624, 624, 624, 624, 624, 624, 0, 0, 0, 1, 633, 1, 1, 1, 1, 627, 1, 1, 1, 1, 1, 625, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 638, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 11, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 11, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103, 68, 316, 342, 447, 576, 0, 4, 72, 271, 290, 318, 343, 369, 423, 449, 0, 538, 560, 577, 640, 10, 0, 64, 95, 433, 445, 465, 618, 0, 536, 559, 573, 655, 0, 34, 6, 0, 500, 539, 645, 603, 74, 0, 7, 321, 291, 424, 502, 452, 579, 86, 641, 0, 619, 345, 454, 504, 10, 112, 324, 545, 6, 34, 0, 347, 86, 426, 86, 522, 12, 6, 138, 284, 310, 0, 656, 549, 0, 606, 0, 67, 6, 6, 287, 102, 2, 468, 434, 446, 639, 0, 6, 0, 6, 322, 110, 6, 604, 540, 581, 0, 503, 425, 308, 323, 9, 75, 111, 642, 584, 427, 348, 335, 455, 153, 78, 326, 588, 550, 644, 607, 370, 365, 518, 6, 79, 156, 13, 311, 285, 563, 589, 608, 555, 593, 613, 654, 40, 6, 296, 330, 368, 340, 253, 34, 569, 596, 253, 45, 251, 301, 331, 341, 442, 459, 520, 309, 0, 77, 605, 0, 439, 453, 334, 86, 283, 86, 0, 623, 587, 543, 328, 457, 86, 428, 422, 0, 0, 0, 10, 598, 614, 252, 0, 460, 443, 572, 557, 616, 658, 92, 253, 46, 332, 431, 461, 612, 0, 551, 329, 312, 86, 250, 87, 31, 425, 34, 6, 429, 366, 339, 647, 635, 565, 592, 554, 0, 294, 88, 34, 441, 458, 0, 34, 462, 0, 254, 636, 558, 10, 444, 463, 253, 284, 93, 257, 637, 617, 600, 521, 464, 432, 286, 262, 94, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0, 136, 0, 0, 546, 591, 0, 0, 0, 0, 0, 0, 0, 30, 0, 594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 542, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 317, 0, 0, 0, 0, 0, 571, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 350, 0, 0, 0, 0, 81, 0, 289, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 611, 0, 0, 0, 0, 643, 562, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 0, 498, 0, 0, 519, 0, 0, 0, 0, 0, 65, 0, 0, 0, 303, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 315, 653, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 314, 0, 0, 0, 0, 0, 0, 610, 0, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 541, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 649, 0, 0, 595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537, 0, 657, 0, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 0, 586, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 33, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 137, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0, 0, 0, 0, 450, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 349, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 306, 0, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 575, 0, 0, 0, 451, 0, 0, 437, 0, 0, 0, 0, 0, 0, 646, 0, 0, 0, 582, 0, 0, 97, 0, 583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 648, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 666, 666, 666, 666, 666, 666, 665, 667]);
const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjappsofforgcomnetuwukiloappsdevsframerorgmilcomnetedugov*coradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
const rulesRoot = 664;
const exceptionsRoot = 668;

// NOTE: kept (intentionally) near-identical to packages/tldts-icann/src/suffix-trie.ts.
// They are separate copies rather than a shared helper because the lookup is
// only fast when the typed arrays are module-scope monomorphic globals —
// closing over them (a shared factory) measured ~20% slower. The ICANN build
// also specializes (constant mask, no isIcann/isPrivate). Keep the two in sync.
// `edgeOffset` (where each label starts in `labelText`), `edgeHash` (djb2 of
// each label) and `wildcardEdge` (each node's '*' edge, or -1) are derived once
// at load instead of being shipped: the bundle then carries only the
// compressible `labelText` + structure, while the lookup binary-searches
// integer hashes. The cost is a single ~1ms pass at first import — cheaper than
// the object trie it replaces. Kept at module scope (not captured in a closure)
// so V8 treats the typed arrays as fast monomorphic globals.
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        edgeOffset[edge] = offset;
        const end = offset + edgeLength[edge];
        let hash = 5381;
        for (let i = end - 1; i >= offset; i -= 1) {
            hash = (hash * 33) ^ labelText.charCodeAt(i);
        }
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 &&
            labelText.charCodeAt(offset) === 42 /* '*' */) {
            wildcardEdge[node] = edge;
        }
        offset = end;
    }
}
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop —
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function parse(url, options) {
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, getEmptyResult());
}
function getHostname(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 0 /* FLAG.HOSTNAME */, suffixLookup, options, RESULT).hostname;
}
function getPublicSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 2 /* FLAG.PUBLIC_SUFFIX */, suffixLookup, options, RESULT)
        .publicSuffix;
}
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}
function getFullDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    const result = parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT);
    // The hostname *is* the full domain (subdomain + domain) whenever a
    // registrable domain exists; gate on `domain` so non-registrable inputs
    // (IPs, suffix-less or invalid hostnames) return `null` like `getDomain`.
    return result.domain === null ? null : result.hostname;
}
function getSubdomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 4 /* FLAG.SUB_DOMAIN */, suffixLookup, options, RESULT)
        .subdomain;
}
function getDomainWithoutSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, RESULT)
        .domainWithoutSuffix;
}

exports.FB = getDomain;
__webpack_unused_export__ = getDomainWithoutSuffix;
__webpack_unused_export__ = getFullDomain;
__webpack_unused_export__ = getHostname;
__webpack_unused_export__ = getPublicSuffix;
__webpack_unused_export__ = getSubdomain;
__webpack_unused_export__ = parse;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  S: () => (/* binding */ findCheck)
});

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __nccwpck_require__(8266);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __nccwpck_require__(4797);
// EXTERNAL MODULE: ./lib/src/standards/fixes.js
var fixes = __nccwpck_require__(1772);
// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var record = __nccwpck_require__(8701);
;// CONCATENATED MODULE: ./lib/src/standards/dane/applicable-records.js


const UNSIGNED = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/unsigned-zone") };
const LOOKUP_FAILS = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/lookup-fails") };
const NO_ADDRESS = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/no-address") };
const NO_RECORD = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/no-record") };
const NOT_SIGNED = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/not-signed") };
const NOT_USABLE = { outcome: "not-applicable", message: (0,message/* message */.i)("dane/not-usable") };
/** Whether senders do not look up TLSA records: the addresses are not secure, and an alias in front of them has none that count. */
function isUnsigned(addresses, tlsa) {
    return addresses.value.security !== "secure" && tlsa.state === "absent";
}
/** The TLSA records that bind senders, or why there are none to judge. */
function requireSecureSet(addresses, tlsa) {
    if (addresses.state !== "present")
        return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa))
        return UNSIGNED;
    if (tlsa.state === "malformed")
        return LOOKUP_FAILS;
    if (tlsa.state === "absent")
        return NO_RECORD;
    if (tlsa.value.security === "indeterminate")
        return { outcome: "unknown", message: (0,message/* message */.i)("cause/indeterminate") };
    return tlsa.value.security === "secure" ? tlsa.value : NOT_SIGNED;
}
/** The records that bind senders where at least one is usable, or why there are none to judge. */
function requireUsableSet(addresses, tlsa) {
    const set = requireSecureSet(addresses, tlsa);
    return "outcome" in set || set.records.some((data) => (0,record/* uselessReason */.p_)(data) === null) ? set : NOT_USABLE;
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/all-usable.js





const daneAllUsable = (0,define_check/* defineCheck */.qH)({
    id: "dane/all-usable",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }) => {
        const set = requireUsableSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        // usage 0 and 1 are the matter of dane/no-pkix
        const records = set.records.filter(({ usage }) => usage > 1);
        const useless = (0,record/* describeUseless */.Ai)(records);
        if (useless.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dane/all-usable/pass", { count: records.length }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dane/all-usable/fail", { records: useless }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/all-usable/fix", { base: set.base })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __nccwpck_require__(5141);
// EXTERNAL MODULE: ./lib/src/standards/smtp-host.js
var smtp_host = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./lib/src/standards/dane/record-fix.js




/** `records`: those that the new one will stand beside. */
function tlsaRecordFix(host, records = []) {
    const base = (0,dns_name/* prependLabels */.Sm)("_25._tcp", host);
    return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/publish", { base, host, matching: keyMatchingType(records) }));
}
/** The matching type of a record `3 1 …` that senders look at beside these (RFC 7671 §9: not at SHA-256 beside SHA-512). */
function keyMatchingType(records) {
    return (0,record/* usableRecords */.f1)(records).some((data) => data.usage === 3 && data.selector === 1 && data.matching === 2) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/match.js







const daneMatch = (0,define_check/* defineCheck */.qH)({
    id: "dane/match",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7671 §5", "RFC 7672 §3.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    examines: ["tlsa", "addresses"], // in this order: a failure is placed where the TLSA records are declared
    judge: ({ addresses, tlsa, smtp, dane }, { domain }) => {
        const set = requireUsableSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ chain, covers }, address) => {
            if (chain.length === 0)
                return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
            const comparison = dane.addresses.find((each) => each.address === address);
            // RFC 7672 §3.2.2: a certificate for the mail domain is acceptable where the MX answer is secure.
            const mayNameDomain = dane.binding === null && covers.includes(domain);
            return judgeComparison(comparison ?? { matched: [], missed: [], shadowed: [], open: false }, mayNameDomain ? domain : null);
        });
        const useless = removableRecords(dane);
        const fix = useless.length === 0
            ? servedKeysFix(set, smtp)
            : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/match/fix-shadowed", { base: set.base, records: useless }));
        return { ...judgement, fix };
    },
});
/** `domain`: the mail domain where the certificate names it, and it is unknown whether that is enough; else null. */
function judgeComparison({ matched, missed, shadowed, open }, domain) {
    if (matched.length > 0)
        return {
            outcome: "pass",
            message: (0,message/* message */.i)("dane/match/matches", { records: matched.map(({ record }) => record) }),
        };
    if (open)
        return { outcome: "unknown", message: (0,message/* message */.i)("dane/match/incomplete") };
    if (domain !== null && missed.some(({ record }) => record.startsWith("2 ")))
        return { outcome: "unknown", message: (0,message/* message */.i)("dane/match/mail-domain", { domain }) };
    const problems = [
        ...shadowed.map(({ record, by }) => (0,message/* message */.i)("dane/record-problem", { record, problem: (0,message/* message */.i)("dane/mismatch/shadowed", { by }) })),
        ...missed.map((mismatch) => (0,message/* message */.i)("dane/record-problem", { ...mismatch })),
    ];
    return { outcome: "fail", message: (0,message/* message */.i)("dane/match/none", { records: problems }) };
}
/** Records that match nowhere, and without which every address is matched; none where that takes more. */
function removableRecords({ addresses }) {
    const shadowing = new Set(addresses.flatMap(({ shadowed }) => shadowed.flatMap(({ by }) => by)));
    const isMatched = addresses.some(({ matched }) => matched.some(({ record }) => shadowing.has(record)));
    const isEnough = addresses.every(({ matched, shadowed }) => matched.length > 0 || shadowed.length > 0);
    return isEnough && !isMatched ? [...shadowing] : [];
}
/** Records for the keys in use, to add to the existing ones: senders accept a host if one of its records matches. */
function servedKeysFix({ base, records }, { addresses }) {
    const matching = keyMatchingType(records);
    const leaves = addresses.flatMap(({ answer }) => (answer.kind === "tls" ? answer.chain.slice(0, 1) : []));
    const keys = new Set(leaves.map(({ keyInfo }) => (matching === 2 ? keyInfo.sha512 : keyInfo.sha256)));
    const published = [...keys].map((data) => ({
        name: `${base}.`,
        type: "TLSA",
        data: (0,dns_record/* formatRdata */.ew)("TLSA", { usage: 3, selector: 1, matching, data }),
    }));
    return { text: (0,message/* message */.i)("dane/match/fix"), records: published };
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/ttl.js




/** Seconds; TR-03108-05-M recommends them. */
const RECOMMENDED_TTL = 600;
const daneTtl = (0,define_check/* defineCheck */.qH)({
    id: "dane/ttl",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7671 §8.1"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 3600, bsi: 3600, stricter: "lower" },
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { parameter }) => {
        const set = requireSecureSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const { base, ttl } = set;
        // A cached TTL is at most the zone's: too long is certain, short enough is not.
        if (ttl <= parameter)
            return { outcome: "pass", message: (0,message/* message */.i)("dane/ttl/short", { ttl }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dane/ttl/long", { ttl, limit: parameter }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/ttl/fix", { base, ttl: Math.min(parameter, RECOMMENDED_TTL) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/rollover.js






const daneRollover = (0,define_check/* defineCheck */.qH)({
    id: "dane/rollover",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7671 §8"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsa", "addresses", "dane"], // in this order: a failure is placed where the TLSA records are declared
    judge: ({ addresses, tlsa, dane }, { name }) => {
        const set = requireSecureSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const records = (0,record/* usableRecords */.f1)(set.records).filter((data) => (0,record/* uselessReason */.p_)(data) === null);
        const judgement = judgeRecords(records, dane.state === "present" ? dane.value : null);
        return judgement.outcome === "fail" ? { ...judgement, fix: tlsaRecordFix(name, records) } : judgement;
    },
});
function judgeRecords(records, dane) {
    const [first] = records;
    if (first === undefined)
        return { outcome: "fail", message: (0,message/* message */.i)("dane/rollover/none") };
    const texts = records.map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data));
    if (records.length === 1) {
        const [record = ""] = texts;
        // usage 3 with selector 0 names one certificate, and each renewal makes another (RFC 7671 §5.1)
        const isCertificate = first.usage === 3 && first.selector === 0;
        return {
            outcome: "fail",
            message: (0,message/* message */.i)(isCertificate ? "dane/rollover/single-certificate" : "dane/rollover/single", { record }),
        };
    }
    const isMeasured = dane !== null && dane.addresses.length > 0;
    const served = new Set(dane?.addresses.flatMap(({ matched }) => matched.map(({ record }) => record)));
    const next = records.filter((data, i) => data.usage === 2 || !served.has(texts[i]));
    if (next.length === 0)
        return { outcome: "fail", message: (0,message/* message */.i)("dane/rollover/all-current", { records: texts }) };
    if (!isMeasured && mayBeOneCertificate(records))
        return { outcome: "unknown", message: (0,message/* message */.i)("dane/rollover/unmeasured", { records: texts }) };
    return { outcome: "pass", message: (0,message/* message */.i)("dane/rollover/several", { count: records.length }) };
}
/** Whether the records may all be of one certificate: at most one of each kind, for two of one kind differ. */
function mayBeOneCertificate(records) {
    const kinds = new Set(records.map(({ selector, matching }) => `${selector} ${matching}`));
    return records.every(({ usage }) => usage === 3) && kinds.size === records.length;
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/no-pkix.js





const daneNoPkix = (0,define_check/* defineCheck */.qH)({
    id: "dane/no-pkix",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 §3.1.3"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }) => {
        const set = requireSecureSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const { base, records } = set;
        const pkix = records.filter(({ usage }) => usage === 0 || usage === 1);
        if (pkix.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dane/no-pkix/none", { count: records.length }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dane/no-pkix/found", { records: pkix.map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data)) }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/no-pkix/fix", { base })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/usable.js





const daneUsable = (0,define_check/* defineCheck */.qH)({
    id: "dane/usable",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        const set = requireSecureSet(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const unusable = (0,record/* describeUseless */.Ai)(set.records);
        const all = set.records.length;
        const usable = all - unusable.length;
        if (usable > 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dane/usable/some", { usable, all }) };
        return { outcome: "fail", message: (0,message/* message */.i)("dane/usable/none", { records: unusable }), fix: tlsaRecordFix(name) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/present.js






const danePresent = (0,define_check/* defineCheck */.qH)({
    id: "dane/present",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 §2.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name, profile }) => {
        if (addresses.state !== "present")
            return NO_ADDRESS;
        if (isUnsigned(addresses, tlsa)) {
            // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
            if (profile !== "bsi")
                return UNSIGNED;
            const { aliases, owner } = addresses.value;
            return aliases.length === 0
                ? {
                    outcome: "fail",
                    message: (0,message/* message */.i)("dane/present/unsigned-zone", { host: name }),
                    fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/present/sign-zone", { host: name })),
                }
                : {
                    outcome: "fail",
                    message: (0,message/* message */.i)("dane/present/unsigned-alias", { host: name, owner }),
                    fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/present/sign-zones", { host: name, owner })),
                };
        }
        if (tlsa.state === "malformed")
            return LOOKUP_FAILS;
        if (tlsa.state === "absent")
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dane/present/missing", { base: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name) }),
                fix: tlsaRecordFix(name),
            };
        const { base, records, security } = tlsa.value;
        if (security === "indeterminate")
            return { outcome: "unknown", message: (0,message/* message */.i)("cause/indeterminate") };
        if (security !== "secure")
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dane/present/unsigned-records", { base }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/present/sign-records", { base })),
            };
        return { outcome: "pass", message: (0,message/* message */.i)("dane/present/found", { count: records.length, base }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/lookup.js





const daneLookup = (0,define_check/* defineCheck */.qH)({
    id: "dane/lookup",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 §2.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        if (addresses.state !== "present")
            return NO_ADDRESS;
        if (isUnsigned(addresses, tlsa))
            return UNSIGNED;
        if (tlsa.state !== "malformed")
            return { outcome: "pass", message: (0,message/* message */.i)("dane/lookup/answered") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dane/lookup/fails", { problem: tlsa.problem }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dane/lookup/fix", { base: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/not-applicable.js
// What a check of DKIM keys answers where there is no key to judge: another check reports that.

/** The judgement where a record has no valid key (`hasValidKey`). */
function notApplicableWithoutKey({ errors }) {
    const isInvalid = errors.length > 0;
    return {
        outcome: "not-applicable",
        message: isInvalid ? (0,message/* message */.i)("dkim/not-judged/invalid") : (0,message/* message */.i)("dkim/not-judged/revoked"),
    };
}
/** The judgement of a check of all selectors where none is declared. */
function notApplicableWithoutSelector() {
    return { outcome: "not-applicable", message: (0,message/* message */.i)("dkim/not-judged/no-selector") };
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/record-fix.js


/** Publishes the corrected record of a selector; if `name` is an alias, the owner of its target must do so. */
function recordFix(name, { owner }, value, text) {
    if (owner === name)
        return (0,fixes/* txtRecordFix */.HN)(name, value, text);
    return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/fix/alias", { fix: text, name }));
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __nccwpck_require__(3082);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/encoding.js





const dkimEncoding = (0,define_check/* defineCheck */.qH)({
    id: "dkim/encoding",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.1", "RFC 4648 §3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        if (key.portable === null)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/encoding/pass") };
        const { fault, text } = key.portable;
        return {
            outcome: "fail",
            message: (0,message/* message */.i)(`dkim-key/${fault}`),
            fix: recordFix(name, key, text, (0,message/* message */.i)("dkim/encoding/fix")),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dkim/key.js + 2 modules
var dkim_key = __nccwpck_require__(9347);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-size-limit.js






const dkimKeySizeLimit = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-size-limit",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 §3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 4096, bsi: 2048, stricter: "lower" },
    needs: ["key"],
    judge: ({ key: record }, { parameter }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(record))
            return notApplicableWithoutKey(record);
        const { key } = record;
        if (key.type !== "rsa" || key.bits <= parameter)
            return { outcome: "pass", message: (0,dkim_key/* describeKey */.Rx)(key) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/key-size-limit/fail", { bits: key.bits, maximum: parameter }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/key-size-limit/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-strength.js






const dkimKeyStrength = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-strength",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 §3.2", "RFC 8463 §3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 2048, bsi: 2048, stricter: "higher" },
    needs: ["key"],
    judge: ({ key: record }, { parameter }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(record))
            return notApplicableWithoutKey(record);
        const { key } = record;
        if (key.type !== "rsa" || key.bits >= parameter)
            return { outcome: "pass", message: (0,dkim_key/* describeKey */.Rx)(key) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/key-strength/fail", { bits: key.bits, minimum: parameter }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/key-strength/fix", { bits: parameter })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/not-revoked.js




const dkimNotRevoked = (0,define_check/* defineCheck */.qH)({
    id: "dkim/not-revoked",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (key.errors.length > 0)
            return notApplicableWithoutKey(key);
        if (!key.revoked)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/not-revoked/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/not-revoked/fail"),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/not-revoked/fix", { name })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/syntax.js





const dkimSyntax = (0,define_check/* defineCheck */.qH)({
    id: "dkim/syntax",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1", "RFC 8463 §4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key: record }, { name }) => {
        const { errors, key, meant } = record;
        if (errors.length === 0)
            return {
                outcome: "pass",
                message: key === null ? (0,message/* message */.i)("dkim/syntax/revoked") : (0,message/* message */.i)("dkim/syntax/valid", { key: (0,dkim_key/* describeKey */.Rx)(key) }),
            };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/syntax/invalid", { errors }),
            fix: meant === null
                ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/syntax/fix-copy"))
                : recordFix(name, record, meant, (0,message/* message */.i)("dkim/syntax/fix-record")),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __nccwpck_require__(8225);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __nccwpck_require__(2283);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/selector.js







const dkimSelector = (0,define_check/* defineCheck */.qH)({
    id: "dkim/selector",
    scope: "selector",
    requiresSelector: true,
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["key"],
    judge: ({ key }, { domain, name }) => {
        if (key.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/selector/pass") };
        return key.state === "malformed"
            ? failSeveralRecords(key.problem, key.evidence, name)
            : failMissingRecord(key.evidence, domain, name);
    },
});
/** Records that are the halves or the tags of one are joined; of others only the domain's owner knows which one to keep. */
function failSeveralRecords(problem, evidence, name) {
    const texts = evidence.map(({ text }) => text);
    const [first = "", second = ""] = texts;
    const halves = texts.length === 2 ? ((0,dkim_record/* joinSplitKey */.uT)(first, [second]) ?? (0,dkim_record/* joinSplitKey */.uT)(second, [first])) : null;
    const whole = (0,dkim_record/* joinPieces */.Am)(texts) ?? halves;
    const fix = whole === null
        ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/selector/fix-several", { name }))
        : (0,fixes/* txtRecordFix */.HN)(name, whole, (0,message/* message */.i)("dkim/selector/fix-split"));
    return { outcome: "fail", message: problem, fix };
}
/** The record may be at the doubled name, or be one that verifiers discard. */
function failMissingRecord(evidence, domain, name) {
    const doubled = (0,observe/* doubledName */.p1)(domain, name);
    const misplaced = evidence.find(({ at }) => "type" in at && at.name === doubled);
    if (misplaced !== undefined)
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/selector/doubled", { name, doubled }),
            fix: (0,fixes/* txtRecordFix */.HN)(name, misplaced.text, (0,message/* message */.i)("dkim/selector/fix-doubled", { domain })),
        };
    const alias = (0,no_record/* emptyAliasTarget */.BX)(evidence);
    if (alias !== null)
        return failDanglingAlias(evidence, name, alias);
    const hostName = evidence.map(({ text }) => hostNameIn(text)).find((target) => target !== null);
    if (hostName !== undefined && hostName !== null)
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/selector/host-name", { name, target: hostName }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/selector/fix-host-name", { name, target: hostName })),
        };
    // RFC 6376 §3.6.1: verifiers discard a record of any other version
    const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
    return {
        outcome: "fail",
        message: misspelt === undefined
            ? (0,message/* message */.i)("dkim/selector/missing", { name })
            : (0,message/* message */.i)("dkim/selector/version", { name, text: misspelt.text }),
        fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/selector/fix-missing", { name })),
    };
}
/** Where the aliases lead that Microsoft 365 has its customers publish, for selector1 and selector2. */
const MICROSOFT_TARGET = /\.(?:onmicrosoft\.com|dkim\.mail\.microsoft)$/;
function failDanglingAlias(evidence, name, target) {
    const isMissing = evidence.some(no_record/* isMissingName */.em);
    const isSecond = name.startsWith("selector2.") && isMissing && MICROSOFT_TARGET.test(target);
    return {
        outcome: "fail",
        message: isSecond
            ? (0,message/* message */.i)("dkim/selector/dangling-second", { name, target })
            : (0,message/* message */.i)("dkim/selector/dangling", { name, target, isMissing }),
        fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/selector/fix-dangling", { name, target })),
    };
}
/** The host name that a text is, as of the key record of a provider; null where it is something else. */
function hostNameIn(text) {
    const name = /^[A-Za-z0-9._-]+$/.test(text) ? (0,dns_name/* parseName */.$q)(text) : null;
    return name !== null && /\.[a-z][a-z0-9-]*$/.test(name) ? name : null;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/wildcard.js




const dkimWildcard = (0,define_check/* defineCheck */.qH)({
    id: "dkim/wildcard",
    scope: "domain",
    section: "§4.2",
    requirements: [],
    tests: [],
    references: ["RFC 4592 §2.2", "RFC 6376 §3.6.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimWildcard"],
    judge: ({ dkimWildcard: answer }, { domain }) => {
        const name = (0,observe/* wildcardProbeName */.Cw)(domain);
        if (answer.state === "absent")
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/wildcard/absent", { name }) };
        // RFC 6376 §6.1.2: a revoked key verifies nothing
        if (answer.state === "present" && answer.value.revoked)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/wildcard/revoked", { name }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/wildcard/fail", { name }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/wildcard/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-sharing.js




const dkimKeySharing = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-sharing",
    scope: "domain",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimSharing"],
    judge: ({ dkimSharing }, { domain }) => {
        if (dkimSharing.state !== "present")
            return notApplicableWithoutSelector();
        const { domains, keys, shared, unmeasured } = dkimSharing.value;
        if (shared.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dkim/key-sharing/fail", {
                    keys: shared.map(({ selector, at: names, count }) => (0,message/* message */.i)("dkim/key-sharing/key", { selector, names, count })),
                }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/key-sharing/fix", { domain })),
            };
        if (unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        if (domains === 1)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/key-sharing/one-domain") };
        if (keys === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/key-sharing/no-key") };
        return { outcome: "pass", message: (0,message/* message */.i)("dkim/key-sharing/pass", { domains }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/retired.js





const dkimRetired = (0,define_check/* defineCheck */.qH)({
    id: "dkim/retired",
    scope: "retired-selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["key"],
    judge: ({ key: fact }, { domain, name }) => {
        if (fact.state === "absent")
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/retired/no-record") };
        if (fact.state === "malformed")
            return { outcome: "unknown", message: fact.problem };
        const { key, owner, revoked, errors } = fact.value;
        // not a usable key, but anyone can forge signatures that some verifiers accept under it
        const published = key === null ? errors.find(({ code }) => code === "dkim-key/ed25519-small-order") : (0,dkim_key/* describeKey */.Rx)(key);
        if (published === undefined)
            return {
                outcome: "pass",
                message: revoked ? (0,message/* message */.i)("dkim/retired/revoked") : (0,message/* message */.i)("dkim/retired/no-usable-key"),
            };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/retired/fail", { key: published }),
            fix: (0,dns_name/* isWithin */.UO)(owner, domain)
                ? (0,fixes/* txtRecordFix */.HN)(owner, "v=DKIM1; p=", (0,message/* message */.i)("dkim/retired/fix-revoke"))
                : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/retired/fix-alias", { name, owner })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/both-algorithms.js




const dkimBothAlgorithms = (0,define_check/* defineCheck */.qH)({
    id: "dkim/both-algorithms",
    scope: "domain",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: ["TR-03182-P F-01", "TR-03182-P F-02"],
    references: ["RFC 8301 §3", "RFC 8463 §3"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimKeys"],
    judge: ({ dkimKeys }, { domain }) => {
        if (dkimKeys.state !== "present")
            return notApplicableWithoutSelector();
        const { rsa, ed25519, without, unmeasured } = dkimKeys.value;
        const [rsaSelector] = rsa;
        const [ed25519Selector] = ed25519;
        if (rsaSelector !== undefined && ed25519Selector !== undefined)
            return {
                outcome: "pass",
                message: (0,message/* message */.i)("dkim/both-algorithms/pass", { rsa: rsaSelector, ed25519: ed25519Selector }),
            };
        if (unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        const [selector] = without;
        if (selector !== undefined)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dkim/both-algorithms/not-judged", { selector }) };
        const algorithm = rsaSelector === undefined ? "ed25519" : "rsa";
        const selectors = [...rsa, ...ed25519];
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/both-algorithms/fail", { algorithm, selectors }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dkim/both-algorithms/fix", { algorithm, domain })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dkim/set-tag.js
var set_tag = __nccwpck_require__(5182);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/not-testing.js






const dkimNotTesting = (0,define_check/* defineCheck */.qH)({
    id: "dkim/not-testing",
    scope: "selector",
    section: "§4.2",
    requirements: [],
    tests: [],
    references: ["RFC 6376 §3.6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { flags } = key;
        if (!flags.includes("y"))
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/not-testing/pass") };
        const otherFlags = flags.filter((flag) => flag !== "y");
        const value = (0,set_tag/* setTag */.N)(key.text, "t", otherFlags.length > 0 ? otherFlags.join(":") : null);
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/not-testing/fail", { flags }),
            fix: recordFix(name, key, value, (0,message/* message */.i)("dkim/not-testing/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/service.js






const dkimService = (0,define_check/* defineCheck */.qH)({
    id: "dkim/service",
    scope: "selector",
    section: "§4.2",
    requirements: [],
    tests: [],
    references: ["RFC 6376 §3.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { services } = key;
        if (services === null)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/service/any") };
        if (services.includes("*") || services.includes("email"))
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/service/email", { services }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/service/no-email", { services }),
            fix: recordFix(name, key, (0,set_tag/* setTag */.N)(key.text, "s", null), (0,message/* message */.i)("dkim/service/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/hash.js






const dkimHash = (0,define_check/* defineCheck */.qH)({
    id: "dkim/hash",
    scope: "selector",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 §3.1", "RFC 6376 §3.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { hashes } = key;
        if (hashes === null)
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/hash/any") };
        // RFC 6376 §3.6.1: verifiers ignore algorithms that they do not know
        if (hashes.includes("sha256"))
            return { outcome: "pass", message: (0,message/* message */.i)("dkim/hash/sha256", { hashes }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dkim/hash/no-sha256", { hashes }),
            fix: recordFix(name, key, (0,set_tag/* setTag */.N)(key.text, "h", null), (0,message/* message */.i)("dkim/hash/fix")),
        };
    },
});

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __nccwpck_require__(935);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/public-suffix.js
// The organisational domain as receivers that follow RFC 7489 find it: by the Public Suffix List.

/** The public suffix of `domain` and one more label (RFC 7489 §3.2); `domain` itself where it is a suffix. */
function organisationalDomainByPsl(domain) {
    // RFC 7489 leaves the choice of the list's parts open; receivers take the private suffixes too.
    return (0,cjs/* getDomain */.FB)(domain, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? domain;
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/tree-walk.js




const dmarcTreeWalk = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/tree-walk",
    scope: "domain",
    section: "§4.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 §4.10", "RFC 7489 §3.2"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ organisation: { name: found } }, { name }) => {
        const listed = organisationalDomainByPsl(name);
        if (listed === found)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/tree-walk/same", { listed }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/tree-walk/different", { found, listed }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/tree-walk/fix", { listed })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mailto.js + 1 modules
var mailto = __nccwpck_require__(9905);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/not-applicable.js
// What a check of DMARC tags answers where receivers ignore them: dmarc/syntax reports that.

/** The judgement where receivers discard the record, or the value of one of these tags is not valid; null where they use them. */
function notApplicableIfIgnored({ discarded, invalid }, tags = []) {
    if (discarded)
        return { outcome: "not-applicable", message: (0,message/* message */.i)("dmarc/not-judged/discarded") };
    const ignored = tags.filter((tag) => invalid.includes(tag));
    if (ignored.length === 0)
        return null;
    return { outcome: "not-applicable", message: (0,message/* message */.i)("dmarc/not-judged/invalid", { tags: ignored }) };
}
/** The same for checks of the policy: with one invalid policy tag, none counts (RFC 9989 §4.10.1). */
function notApplicableIfPolicyIgnored(record) {
    return notApplicableIfIgnored(record, ["p", "sp", "np"]);
}

// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __nccwpck_require__(4400);
;// CONCATENATED MODULE: ./lib/src/standards/report-uris.js
// The destinations that a proposed record takes over from the one it replaces.


/** Project limit: destinations in a proposed record; RFC 7489 §6.2 lets receivers use the first two only. */
const MAX_URIS = 10;
/** The destinations that reports can be mailed to, as the value of a `rua` or `ruf` tag; null where there are none. */
function usableUris(uris) {
    return joinUris(uris.filter(({ problem }) => problem === null).map(({ uri }) => (0,mailto/* withoutSize */._Z)(uri)));
}
/** Destinations as the value of a `rua` or `ruf` tag; null where there are none. */
function joinUris(uris) {
    const each = [...new Set(uris)].slice(0, MAX_URIS);
    return each.length === 0 ? null : each.join(",");
}
/**
 * The mail destinations that a value was meant to list, which may be parted by white space: without `mailto:`, as `mailto://…`, with
 * characters that are to be percent-encoded, or with a domain that is not ASCII. What is not an address is left out.
 */
function meantUris(value) {
    const words = value.replace(/mailto:\s+/gi, "mailto:").split(/[\s,"\\<>]+/);
    return words.map(meantUri).filter((uri) => uri !== null);
}
function meantUri(word) {
    const uri = (0,mailto/* withoutSize */._Z)(word);
    const address = uri.replace(/^mailto:\/*/i, "");
    const at = address.lastIndexOf("@");
    const domain = address.slice(at + 1);
    const encoded = `${encodeLocalPart(address.slice(0, Math.max(0, at)))}@${(0,idna/* aLabelsOf */.I)(domain) ?? domain}`;
    return [uri, `mailto:${address}`, `mailto:${encoded}`].find((candidate) => isUsable(candidate)) ?? null;
}
function isUsable(uri) {
    return (0,mailto/* parseReportUris */.N2)(uri).every(({ problem }) => problem === null);
}
/** RFC 6068 §2: what an address must not contain unencoded, and `!`, which precedes a size (RFC 9989 §4.8, RFC 8460 §3). */
function encodeLocalPart(text) {
    return text.replace(/%(?![\da-f]{2})|[^\w.~$'()*+:%-]/gi, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __nccwpck_require__(8320);
// EXTERNAL MODULE: ./lib/src/text/trim-wsp.js
var trim_wsp = __nccwpck_require__(2518);
// EXTERNAL MODULE: ./lib/src/standards/zone-file-quoting.js
var zone_file_quoting = __nccwpck_require__(802);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/record.js
var dmarc_record = __nccwpck_require__(8308);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tags.js
var dmarc_tags = __nccwpck_require__(1704);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/corrected.js






/** What was meant to part two tags: a comma or white space in place of `;` does before the name of the next. */
const SEPARATOR = new RegExp(`;|[, \\t]+(?=(?:${dmarc_tags/* ALL_TAGS */.Q$.join("|")})[ \\t]*=)`, "i");
/**
 * The tags that were meant by one record, or by several at one name: with the quoting of a zone file, `:` in place of `=`, a misspelt
 * name or policy, addresses without `mailto:` or behind `;`. Of a repeated policy the weakest is kept, of `rua` and `ruf` each address.
 */
function meantTags(texts) {
    const tags = new Map();
    let list = "rua";
    for (const spec of texts.flatMap((text) => (0,zone_file_quoting/* withoutQuoting */.Y)(text).split(SEPARATOR))) {
        const { name, value } = readSpec(spec, list);
        if (name === null || name === "v")
            continue;
        if (name === "rua" || name === "ruf")
            list = name;
        const before = tags.get(name);
        if (before === undefined)
            tags.set(name, value);
        else if (isPolicyTag(name))
            tags.set(name, weakest(meantPolicy(before), meantPolicy(value)));
        else if (name === list)
            tags.set(name, `${before},${value}`);
    }
    return new Map([...tags].flatMap(([name, value]) => meantValue(name, value)));
}
/** A tag as it was meant; an address by itself belongs to the list before it. */
function readSpec(spec, list) {
    const [, name, value = ""] = /^[\s"']*([A-Za-z0-9_-]+)[ \t]*[=:](.*)$/s.exec(spec) ?? [];
    if (/^\s*mailto:/i.test(spec) || (name === undefined && spec.includes("@")))
        return { name: list, value: spec };
    return { name: name === undefined ? null : (0,dmarc_tags/* meantTag */.Q5)(name), value: (0,trim_wsp/* trimWsp */.j)(value) };
}
/** The tag with a valid value, or nothing where none was meant, or receivers of RFC 9989 know no such tag. */
function meantValue(name, value) {
    if (isPolicyTag(name))
        return [[name, meantPolicy(value)]];
    if (name === "rua" || name === "ruf") {
        const uris = joinUris(meantUris(value));
        return uris === null ? [] : [[name, uris]];
    }
    // a share of forged mail is part of the policy at receivers that follow RFC 7489: without it they apply more
    if (name === "pct")
        return /^\d{1,2}$/.test(value) ? [[name, value]] : [];
    if (dmarc_tags/* REMOVED_TAGS */.Lx.includes(name))
        return [];
    if ((0,dmarc_record/* isAllowedValue */.AP)(name, value))
        return [[name, value]];
    const meant = name === "fo" ? meantOptions(value) : value.slice(0, 1).toLowerCase();
    return (0,dmarc_record/* isAllowedValue */.AP)(name, meant) ? [[name, meant]] : [];
}
/** RFC 9989 §4.8: of 0 and 1 one; 1 asks for all reports that 0 asks for. */
function meantOptions(value) {
    const options = [...new Set(value.toLowerCase().split(/[^01ds]+/))].filter((option) => /^[01ds]$/.test(option));
    return (options.includes("1") ? options.filter((option) => option !== "0") : options).join(":");
}
/** The policy that a value was meant to be; none where that is not clear. */
function meantPolicy(value) {
    const letters = value
        .slice(0, MAX_POLICY)
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    return ((0,closest_word/* closestWord */.E)(letters, dmarc_record/* POLICIES */.PQ) ?? "none");
}
/** Project limit: a longer value is not a misspelt policy. */
const MAX_POLICY = 30;
function weakest(a, b) {
    return dmarc_record/* POLICIES */.PQ.indexOf(a) < dmarc_record/* POLICIES */.PQ.indexOf(b) ? a : b;
}
function isPolicyTag(name) {
    return ["p", "sp", "np"].includes(name);
}
/** The record with these tags, `p` in second place (RFC 7489 §6.3). */
function formatTags(tags) {
    const p = tags.get("p");
    const others = [...tags].filter(([name]) => name !== "p");
    return [["v", "DMARC1"], ...(p === undefined ? [] : [["p", p]]), ...others].map((tag) => tag.join("=")).join("; ");
}
/** Whether a record differs from a corrected one in letter case and white space alone, and all receivers see it. */
function isSameRecord(text, corrected) {
    if (!/^v=DMARC1/i.test(text))
        return false;
    const { tags, errors } = (0,dmarc_tags/* parseTags */.rL)(text);
    const written = tags.map(({ name, value }) => {
        const isList = name === "rua" || name === "ruf";
        return `${name}=${isList ? joinUris(value.split(",").map(trim_wsp/* trimWsp */.j)) : value}`;
    });
    return errors.length === 0 && written.join("; ").toLowerCase() === corrected.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/proposal.js





/** The fix by the corrected record, with the policy that stands there. */
function correctedRecordFix(record, publisher, text) {
    return proposal_recordFix(correctedTags(record, publisher), publisher, text);
}
/**
 * The same for a syntax error. With every address and the strictest policy nothing that stood there before can be stronger, so that
 * it also keeps what a change adds.
 */
function syntaxFix(record, publisher, text) {
    const fix = correctedRecordFix(record, publisher, text);
    const written = meantTags([record.text]);
    const isStrictest = written.get("p") === "reject" &&
        ["sp", "np"].every((tag) => (written.get(tag) ?? "reject") === "reject") &&
        !written.has("t") &&
        !written.has("pct");
    return isStrictest && written.has("rua") ? { ...fix, keepsMeaning: true } : fix;
}
/** The fix of what is found in place of a record that counts; without any text, a first record. */
function newRecordFix(texts, publisher, text) {
    const tags = texts.length === 0
        ? withSettings(new Map([["p", "quarantine"]]), null, publisher)
        : complete(withPolicy(meantTags(texts)), null, publisher);
    return proposal_recordFix(tags, publisher, text);
}
/** The fix by a stronger record, if the domain's is correct; else `advice`, as the record is to be corrected first. */
function strongerRecordFix(record, publisher, advice) {
    if (!isCorrect(record, publisher))
        return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/fix/later", { advice }));
    return (0,fixes/* afterStep */.pV)(proposal_recordFix(strongerTags(record, publisher), publisher, (0,message/* message */.i)("dmarc/fix/publish")));
}
/** The same for what only the `bsi` profile asks for: advice under the other. */
function strictRecordFix(record, publisher, advice) {
    return publisher.profile === "bsi" ? strongerRecordFix(record, publisher, advice) : (0,fixes/* adviceFix */.s$)(advice);
}
/** Whether the record needs no correction, only a stronger policy. */
function isCorrect(record, publisher) {
    const isWhole = record.errors.length === 0 && record.overlooked === null;
    return isWhole && isSameRecord(record.text, formatTags(ownTags(record, publisher)));
}
function proposal_recordFix(tags, { domain }, text) {
    return (0,fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_dmarc", domain), formatTags(tags), text);
}
/** The corrected record; for a domain that inherits, a record of its own with the same policy. */
function correctedTags(record, publisher) {
    if (!record.inherited)
        return ownTags(record, publisher);
    if (record.overlooked !== null)
        return complete(withPolicy(meantTags([record.overlooked.text])), record, publisher);
    const meant = meantTags([record.text]);
    const policy = record.errors.length === 0 ? record.effective : (meant.get(record.decidedBy) ?? meant.get("p"));
    return complete(new Map([["p", policy ?? "none"]]), record, publisher);
}
function ownTags(record, publisher) {
    const tags = meantTags([record.text]);
    // a record without p is valid if it has a usable rua, and dmarc/policy reports it
    return complete(record.errors.length > 0 ? withPolicy(tags) : tags, record, publisher);
}
/** Adds `p=none`, as what receivers apply, to tags without `p`. */
function withPolicy(tags) {
    return tags.has("p") ? tags : tags.set("p", "none");
}
/** Adds a mailbox for reports where there is none, and removes options of failure reports where no such are requested (RFC 9989 §4.7). */
function complete(tags, record, { domain, mail }) {
    if (!tags.has("ruf"))
        tags.delete("fo");
    const mailbox = mail === "send" ? inheritedRua(record) : `mailto:dmarc-reports@${domain}`;
    if (!tags.has("rua") && mailbox !== null)
        tags.set("rua", mailbox);
    return tags;
}
/**
 * One step up. What is a choice (`p=reject`, strict alignment, failure reports) is changed only under the `bsi` profile, which asks
 * for it.
 */
function strongerTags(record, publisher) {
    const tags = correctedTags(record, publisher);
    const p = raisePolicy(record.inherited ? record.effective : record.p, publisher.profile === "bsi");
    tags.set("p", p);
    for (const tag of ["sp", "np"])
        if (tags.get(tag)?.toLowerCase() === "none")
            tags.delete(tag);
    if (p !== "reject" || publisher.profile === "bsi" || !isTestingHarmless(record))
        tags.delete("t");
    tags.delete("pct");
    return withSettings(tags, record, publisher);
}
/** Adds what the `bsi` profile asks for, and a mailbox. */
function withSettings(tags, record, publisher) {
    if (publisher.profile === "bsi") {
        tags.set("adkim", "s").set("aspf", "s");
        tags.delete("ruf");
    }
    return complete(tags, record, publisher);
}
/** One step up (RFC 9989 §7.4): quarantine after none; reject after quarantine only where the profile asks for it. */
function raisePolicy(policy, isStrict) {
    if (policy === "reject" || (policy === "quarantine" && isStrict))
        return "reject";
    return "quarantine";
}
/** Whether `t=y` leaves every policy of the record at quarantine. */
function isTestingHarmless({ testing, sp, np }) {
    return testing && sp !== "quarantine" && np !== "quarantine";
}
/** The destinations of an inherited record; those of a public suffix do not belong into the domain's own record. */
function inheritedRua(record) {
    return record === null || !record.inherited || record.psd === "y" ? null : usableUris(record.rua);
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/removed-tags.js







const dmarcRemovedTags = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/removed-tags",
    scope: "domain",
    section: "§4.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 §C.5.2", "RFC 9989 §C.4"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        // RFC 9989 §C.5.2; a pct below 100 has a check of its own.
        const isPartial = dmarc.pct !== null && dmarc.pct < 100;
        const tags = dmarc.tags.filter((tag) => dmarc_tags/* REMOVED_TAGS */.Lx.includes(tag) && !(tag === "pct" && isPartial));
        const sizes = [...dmarc.rua, ...dmarc.ruf].map(({ uri }) => uri).filter((uri) => (0,mailto/* withoutSize */._Z)(uri) !== uri);
        if (tags.length > 0 || sizes.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dmarc/removed-tags/fail", { tags, sizes, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
                fix: correctedRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/removed-tags/fix")),
            };
        if (isPartial)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dmarc/removed-tags/not-judged") };
        return { outcome: "pass", message: (0,message/* message */.i)("dmarc/removed-tags/pass") };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/destinations.js

/** Each destination as written, with the problem where no report can be mailed there. */
function describeDestinations(uris) {
    return uris.map(({ uri, problem }) => problem === null
        ? (0,message/* message */.i)("dmarc/destination/usable", { uri })
        : (0,message/* message */.i)("dmarc/destination/unusable", { uri, problem }));
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/overlooked.js
var dmarc_overlooked = __nccwpck_require__(2285);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/ignored.js









const dmarcIgnored = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/ignored",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ dmarc, organisation }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { overlooked } = dmarc;
        const policies = ignoredPolicies(dmarc, organisation);
        const parts = [
            ...(overlooked === null ? [] : [(0,dmarc_overlooked/* describeOverlooked */.q)(overlooked, subject.name)]),
            ...ignoredDestinations(dmarc),
            ...unknownTags(dmarc),
            ...ignoredOptions(dmarc),
            ...policies,
        ];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/ignored/found", { parts, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            // whether a policy counts depends on another record, so that no corrected one can leave it out
            fix: policies.length > 0
                ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/ignored/fix", { domain: subject.name }))
                : correctedRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/ignored/fix-record")),
        };
    },
});
/** Destinations without reports beside usable ones; where none is usable, `dmarc/rua` reports that. */
function ignoredDestinations({ rua }) {
    const unusable = rua.filter(({ problem }) => problem !== null);
    if (unusable.length === 0 || unusable.length === rua.length)
        return [];
    return [(0,message/* message */.i)("dmarc/ignored/destinations", { destinations: describeDestinations(unusable) })];
}
/** RFC 9989 §4.7: unknown tags must be ignored. */
function unknownTags({ tags }) {
    const unknown = tags.filter((tag) => !dmarc_tags/* DEFINED_TAGS */.Wv.includes(tag) && !dmarc_tags/* REMOVED_TAGS */.Lx.includes(tag));
    return unknown.map((tag) => (0,message/* message */.i)("dmarc/ignored/unknown", { tag, meant: (0,dmarc_tags/* meantTag */.Q5)(tag) }));
}
/** RFC 9989 §4.7: `fo` is ignored without `ruf`. */
function ignoredOptions({ fo, tags }) {
    return fo !== null && !tags.includes("ruf") ? [(0,message/* message */.i)("dmarc/ignored/options")] : [];
}
/** RFC 9989 §4.7: names below take these tags from the organisational domain's record. */
function ignoredPolicies(record, { name, record: organisations, recordAt }) {
    if (record.inherited || organisations === null || name === record.foundAt)
        return [];
    const tags = ["sp", "np"].filter((tag) => record[tag] !== null);
    return tags.length === 0 ? [] : [(0,message/* message */.i)("dmarc/ignored/policies", { tags, at: recordAt })];
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/compatibility.js








const dmarcCompatibility = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/compatibility",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 7489 §6.3", "RFC 7489 §6.6.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const spelling = describeSpelling(dmarc);
        const parts = [...spelling, ...describePlace(dmarc, subject.name), ...describeTags(dmarc)];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/compatibility/same") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/compatibility/different", { parts, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            fix: spelling.length > 0
                ? correctedRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/compatibility/fix-record"))
                : (0,fixes/* adviceFix */.s$)(adviceFor(dmarc, subject.name)),
        };
    },
});
function adviceFor({ inherited }, domain) {
    return inherited
        ? (0,message/* message */.i)("dmarc/compatibility/fix-inherited", { name: (0,dns_name/* prependLabels */.Sm)("_dmarc", domain) })
        : (0,message/* message */.i)("dmarc/compatibility/fix", { domain });
}
/** What only some receivers accept, though both RFCs (the version) or the newer one (the order) allow it. */
function describeSpelling({ text, tags, p }) {
    return [
        ...(/^v=DMARC1/i.test(text) ? [] : [(0,message/* message */.i)("dmarc/compatibility/version")]),
        // RFC 7489 §6.3: p must follow v
        ...(p !== null && tags.indexOf("p") > 1 ? [(0,message/* message */.i)("dmarc/compatibility/policy-not-second")] : []),
    ];
}
/** RFC 7489 §6.6.3: an inherited record counts only at the organisational domain by the Public Suffix List. */
function describePlace(record, domain) {
    const origin = (0,dmarc_record/* inheritedFrom */.H$)(record);
    const listed = organisationalDomainByPsl(domain);
    if (origin === null || origin === listed)
        return [];
    return [
        listed === domain
            ? (0,message/* message */.i)("dmarc/compatibility/own-only")
            : (0,message/* message */.i)("dmarc/compatibility/listed-only", { listed }),
    ];
}
/** Tags of RFC 9989 that change the policy, and that receivers of RFC 7489 ignore. */
function describeTags(record) {
    const { testing, np, p } = record;
    if (p === null)
        return [];
    const isLowered = [p, record.sp ?? p].some((policy) => policy !== "none");
    const isOwn = (0,dmarc_record/* effectivePolicy */.Ci)(record, "missing") !== (0,dmarc_record/* effectivePolicy */.Ci)(record, "exists");
    return [
        ...(testing && isLowered ? [(0,message/* message */.i)("dmarc/compatibility/testing")] : []),
        ...(np !== null && isOwn ? [(0,message/* message */.i)("dmarc/compatibility/np", { np, policy: record.sp ?? p })] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/syntax.js




const dmarcSyntax = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/syntax",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 §4.7", "RFC 9989 §4.8", "RFC 9989 §4.10.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const { errors, discarded, badTags } = dmarc;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        if (errors.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/syntax/valid", { origin }) };
        let effect = null;
        if (discarded)
            effect = "discarded";
        else if (badTags.length > 0)
            effect = "none";
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/syntax/invalid", { errors, effect, origin }),
            fix: syntaxFix(dmarc, subject, (0,message/* message */.i)("dmarc/syntax/fix", { mail: subject.mail })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/present.js






const dmarcPresent = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/present",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-01"],
    references: ["RFC 9989 §4.10"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    examines: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        if (dmarc.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/present/pass", { origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc.value) }) };
        const { mail, name } = subject;
        const text = (0,message/* message */.i)("dmarc/present/fix", { mail });
        if (dmarc.state === "malformed")
            return {
                outcome: "fail",
                message: dmarc.problem,
                fix: newRecordFix(ownTexts(dmarc.evidence, name), subject, text),
            };
        const found = dmarc.evidence.find((evidence) => (0,dmarc_record/* resemblesDmarc */.Gf)(evidence.text));
        return {
            outcome: "fail",
            message: found === undefined
                ? (0,message/* message */.i)("dmarc-record/absent", { domain: name })
                : (0,dmarc_overlooked/* describeOverlooked */.q)((0,dmarc_overlooked/* nameAndText */.e)(found), name),
            fix: newRecordFix(found === undefined ? [] : [found.text], subject, text),
        };
    },
});
/** The records of the domain itself. */
function ownTexts(evidence, domain) {
    const own = evidence.filter((each) => (0,dmarc_overlooked/* nameAndText */.e)(each).name === (0,dns_name/* prependLabels */.Sm)("_dmarc", domain));
    return (0,dmarc_record/* selectDmarc */._v)(own.map(({ text }) => text));
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/alignment.js





const dmarcAlignment = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/alignment",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["adkim", "aspf"]);
        if (ignored !== null)
            return ignored;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        const tags = ["adkim", "aspf"].filter((tag) => dmarc[tag] === "r");
        if (tags.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/alignment/strict", { origin }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/alignment/relaxed", { tags, origin }),
            fix: strictRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/alignment/fix", { domain: subject.name })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/full-coverage.js





const dmarcFullCoverage = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/full-coverage",
    scope: "domain",
    section: "§4.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 §C.5.2", "RFC 7489 §6.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { pct } = dmarc;
        if (pct === null || pct === 100)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/full-coverage/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/full-coverage/fail", { pct, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            fix: strongerRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/full-coverage/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/subdomains.js






const dmarcSubdomains = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/subdomains",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-01"],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ dmarc, organisation }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        // RFC 9989 §4.10.1: for names below without a record of their own, the organisational domain's counts, not one between
        const record = organisation.record ?? dmarc;
        const at = organisation.recordAt;
        const origin = at === subject.name ? null : at;
        const gaps = unprotectedNames(record);
        if (gaps.length === 0) {
            const [existing, missing] = [(0,dmarc_record/* effectivePolicy */.Ci)(record, "exists"), (0,dmarc_record/* effectivePolicy */.Ci)(record, "missing")];
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/subdomains/pass", { existing, missing, origin }) };
        }
        // dmarc/policy reports the tag that weakens the domain itself: only another tag is a fault of its own
        const hasOtherGap = ["sp", "np"].some((tag) => dmarc[tag] === "none" && tag !== dmarc.decidedBy);
        if (at === dmarc.foundAt && dmarc.effective === "none" && (dmarc.p === null || !hasOtherGap))
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dmarc/subdomains/not-judged") };
        // The record of another organisational domain counts whatever the domain's own says
        const isForeign = organisation.name !== subject.name && organisation.record !== null;
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/subdomains/fail", { gaps, origin }),
            fix: isForeign
                ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/subdomains/fix", { at, domain: subject.name }))
                : strongerRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/subdomains/fix-own")),
        };
    },
});
/** The names below the domain that the record leaves without protection, and the tag that does so. */
function unprotectedNames(record) {
    if (record.discarded)
        return [(0,message/* message */.i)("dmarc/subdomains/discarded")];
    // RFC 9989 §4.10.1: without a valid p the other tags do not count
    if (record.p === null || record.badTags.length > 0)
        return [(0,message/* message */.i)("dmarc/subdomains/no-policy")];
    const existing = record.sp === null ? "p" : "sp";
    const missing = record.np === null ? existing : "np";
    const gaps = [];
    if ((0,dmarc_record/* effectivePolicy */.Ci)(record, "exists") === "none")
        gaps.push((0,message/* message */.i)("dmarc/subdomains/existing", weakTag(record, existing)));
    if ((0,dmarc_record/* effectivePolicy */.Ci)(record, "missing") === "none")
        gaps.push((0,message/* message */.i)("dmarc/subdomains/missing", weakTag(record, missing)));
    return gaps;
}
function weakTag(record, tag) {
    const policy = record[tag] ?? "none";
    return { tag, policy, testing: record.testing && policy === "quarantine" };
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/reject.js





const dmarcReject = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/reject",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 §7.4"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { effective, testing } = dmarc;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        if (effective === "reject")
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/effective-policy", { policy: effective, origin }) };
        if (effective === "none")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dmarc/reject/not-judged") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/reject/quarantine", { testing, origin }),
            fix: strictRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/reject/fix", { domain: subject.name })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/policy.js





const dmarcPolicy = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/policy",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-02"],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { effective } = dmarc;
        if (effective !== "none")
            return {
                outcome: "pass",
                message: (0,message/* message */.i)("dmarc/effective-policy", { policy: effective, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            };
        const fix = strongerRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/policy/fix"));
        return { outcome: "fail", message: whyNone(dmarc), fix };
    },
});
/** Why the effective policy is none. */
function whyNone(dmarc) {
    const { decidedBy: tag, testing } = dmarc;
    const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
    if (dmarc.p === null)
        return (0,message/* message */.i)("dmarc/policy/no-policy", { origin });
    const requested = dmarc[tag] ?? dmarc.p;
    if (testing && requested === "quarantine")
        return (0,message/* message */.i)("dmarc/policy/testing", { tag, origin });
    return (0,message/* message */.i)("dmarc/policy/none", { tag, policy: requested, origin });
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/ruf.js






const dmarcRuf = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/ruf",
    scope: "domain",
    section: "§4.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["ruf"]);
        if (ignored !== null)
            return ignored;
        if (dmarc.ruf.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/ruf/absent") };
        const text = (0,message/* message */.i)("dmarc/ruf/fix", { domain: subject.name });
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dmarc/ruf/present", {
                destinations: describeDestinations(dmarc.ruf),
                origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc),
            }),
            fix: strictRecordFix(dmarc, subject, text),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mailbox.js
var mailbox = __nccwpck_require__(1395);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua-deliverable.js



const dmarcRuaDeliverable = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua-deliverable",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 5321 §5.1", "RFC 7505 §3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "dmarcMailboxes"],
    judge: ({ dmarc, dmarcMailboxes }, { name, mail }) => notApplicableIfIgnored(dmarc) ?? (0,mailbox/* judgeMailboxes */.QT)(dmarcMailboxes, define_check/* RECEIVING_KINDS */.NE.includes(mail) ? name : null),
});

// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __nccwpck_require__(4662);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua-authorised.js





const dmarcRuaAuthorised = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua-authorised",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9990 §4"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "dmarcExternalDestinations"],
    judge: ({ dmarc, dmarcExternalDestinations: { destinations, unasked } }) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const describe = (which) => (0,message/* message */.i)("dmarc/rua-authorised/destinations", {
            destinations: which.map((destination) => describeDestination(dmarc.foundAt, destination)),
        });
        const measured = destinations.filter((destination) => destination.agreed !== null);
        const refusing = measured.filter(({ agreed }) => !agreed);
        if (refusing.length > 0) {
            const names = refusing.map(({ host }) => (0,external_destinations/* authorisationName */.k)(dmarc.foundAt, host));
            return {
                outcome: "fail",
                message: describe(refusing),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/rua-authorised/fix", { names })),
            };
        }
        const causes = destinations.flatMap(({ agreed, reason }) => (agreed === null ? [reason] : []));
        const [cause] = causes;
        if (cause !== undefined)
            return { outcome: "unknown", message: causes.length === 1 ? cause : (0,message/* message */.i)("cause/several", { causes }) };
        if (unasked > 0)
            return { outcome: "unknown", message: (0,message/* message */.i)("dmarc/rua-authorised/unasked", { unasked }) };
        if (destinations.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/rua-authorised/none") };
        return { outcome: "pass", message: describe(measured) };
    },
});
/** Whether a destination of the policy of `domain` has agreed. */
function describeDestination(domain, destination) {
    const { host, agreed, reason } = destination;
    if (agreed)
        return (0,message/* message */.i)("dmarc/rua-authorised/agreed", { host });
    const name = (0,external_destinations/* authorisationName */.k)(domain, host);
    if (reason === "elsewhere")
        return (0,message/* message */.i)("dmarc/rua-authorised/elsewhere", { name, host, elsewhere: destination.elsewhere });
    return reason === "too-long"
        ? (0,message/* message */.i)("dmarc/rua-authorised/too-long", { name, host })
        : (0,message/* message */.i)("dmarc/rua-authorised/refused", { name, host });
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua.js







const dmarcRua = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-03"],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["rua"]);
        if (ignored !== null)
            return ignored;
        const usable = describeDestinations(dmarc.rua.filter(({ problem }) => problem === null));
        const unusable = describeDestinations(dmarc.rua.filter(({ problem }) => problem !== null));
        if (usable.length > 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dmarc/rua/usable", { usable }) };
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        return {
            outcome: "fail",
            message: unusable.length === 0
                ? (0,message/* message */.i)("dmarc/rua/absent", { origin })
                : (0,message/* message */.i)("dmarc/rua/unusable", { unusable, origin }),
            fix: subject.mail === "send"
                ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dmarc/rua/fix-send", { domain: subject.name }))
                : correctedRecordFix(dmarc, subject, (0,message/* message */.i)("dmarc/rua/fix-record")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/algorithm.js



/** Algorithms that must not sign (RFC 8624 §3.1; 5 and 7: RFC 9905 §3; 12: RFC 9906 §3), by their IANA mnemonics. */
const RETIRED_ALGORITHMS = new Map([
    [1, "RSAMD5"],
    [3, "DSA"],
    [5, "RSASHA1"],
    [6, "DSA-NSEC3-SHA1"],
    [7, "RSASHA1-NSEC3-SHA1"],
    [12, "ECC-GOST"],
]);
const dnssecAlgorithm = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/algorithm",
    scope: "domain",
    section: "§3.4",
    requirements: [],
    tests: [],
    references: ["RFC 9905", "RFC 8624 §3.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { keys } }) => {
        if (keys.state === "unknown")
            return { outcome: "unknown", message: keys.reason };
        const { evidence } = keys;
        if (keys.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dnssec/algorithm/no-keys"), evidence };
        const { zone, algorithms } = keys.value;
        const retired = algorithms.flatMap((algorithm) => {
            const mnemonic = RETIRED_ALGORITHMS.get(algorithm);
            return mnemonic === undefined ? [] : [`${algorithm} (${mnemonic})`];
        });
        if (retired.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("dnssec/algorithm/current", { zone, algorithms }), evidence };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("dnssec/algorithm/retired", { zone, algorithms: retired }),
            evidence,
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/algorithm/fix", { zone, algorithms: retired })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/mail-records.js



const dnssecMailRecords = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/mail-records",
    scope: "domain",
    section: "§3.4",
    requirements: ["TR-03182-01-M", "TR-03182-03-M", "TR-03182-06-M"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { records } }) => {
        const evidence = records.map(answerEvidence);
        const unsafe = records.filter(({ state }) => state === "insecure" || state === "bogus");
        if (unsafe.length > 0) {
            const listed = unsafe.map(({ record, name, state }) => (0,message/* message */.i)(state === "bogus" ? "dnssec/mail-records/bogus" : "dnssec/mail-records/unsigned", { record, name }));
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dnssec/mail-records/unsafe", { records: listed }),
                evidence,
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/mail-records/fix")),
            };
        }
        for (const { record, state, reason } of records) {
            if (state === "failure")
                return { outcome: "unknown", message: (0,message/* message */.i)("cause/question", { question: record, reason }), evidence };
        }
        if (records.some(({ state }) => state === "indeterminate"))
            return { outcome: "unknown", message: (0,message/* message */.i)("cause/indeterminate"), evidence };
        if (records.length === 0)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("dnssec/mail-records/none") };
        const signed = (0,message/* message */.i)("dnssec/mail-records/signed", { records: records.map(({ record }) => record) });
        return { outcome: "pass", message: signed, evidence };
    },
});
function answerEvidence({ type, name, state, reason }) {
    return { at: { type, name }, text: "", note: (0,message/* message */.i)("dnssec/seen/answer", { state, reason }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/judge-security.js

/** `secure` passes, `insecure` fails; `subject` is what is signed or not. */
function judgeSecurity(subject, state, fix) {
    if (state === "secure")
        return { outcome: "pass", message: (0,message/* message */.i)("dnssec/secure", { subject }) };
    if (state === "insecure")
        return { outcome: "fail", message: (0,message/* message */.i)("dnssec/insecure", { subject }), fix };
    if (state === "bogus")
        return { outcome: "not-applicable", message: (0,message/* message */.i)("dnssec/bogus") };
    return { outcome: "unknown", message: (0,message/* message */.i)("cause/indeterminate") };
}

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/mx-zone.js




const dnssecMxZone = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/mx-zone",
    scope: "host",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 7672 §2.2.2"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["addresses"],
    judge: ({ addresses: { security, unmeasured, aliases, owner } }, { name }) => {
        if (security === "indeterminate" && unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        if (aliases.length === 0) {
            const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/mx-zone/fix-zone", { name }));
            return judgeSecurity((0,message/* message */.i)("dnssec/zone", { name }), security, fix);
        }
        // RFC 4035 §3.2.3: an answer is authentic only if every part of it is, each alias on the way too.
        const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/mx-zone/fix-aliases", { name, owner }));
        return judgeSecurity((0,message/* message */.i)("dnssec/aliases", { name, owner }), security, fix);
    },
});

// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __nccwpck_require__(8789);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/domain.js





const dnssecDomain = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/domain",
    scope: "domain",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 4035"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec }, { name }) => {
        const { zone, keys, answers } = dnssec;
        // RFC 4035 §5.2: without a DS record, or with none of an algorithm that the resolver knows, signatures count for nothing.
        if (zone === "insecure" && keys.state === "present")
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dnssec/domain/no-chain", { zone: keys.value.zone }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/domain/fix-chain")),
            };
        const soa = answers.find((answer) => answer.type === "SOA" && answer.name === name);
        if (soa?.state === "failure")
            return { outcome: "unknown", message: (0,cause/* openQuestion */.R0)({ type: "SOA", name }, soa.reason) };
        const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/domain/fix-sign"));
        return judgeSecurity((0,message/* message */.i)("dnssec/zone", { name }), soa?.state ?? "indeterminate", fix);
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/not-bogus.js




const dnssecNotBogus = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/not-bogus",
    scope: "domain",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 4035 §5.5"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { answers } }) => {
        const bogus = answers.filter(({ state }) => state === "bogus");
        if (bogus.length > 0) {
            const questions = bogus.map(({ type, name }) => (0,cause/* questionOf */.YH)({ type, name }));
            const reason = bogus.find((answer) => answer.reason !== null)?.reason ?? null;
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("dnssec/not-bogus/found", { questions, reason }),
                evidence: bogus.map(bogusEvidence),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("dnssec/not-bogus/fix")),
            };
        }
        for (const { type, name, state, reason } of answers) {
            if (state === "failure")
                return { outcome: "unknown", message: (0,cause/* openQuestion */.R0)({ type, name }, reason) };
        }
        if (answers.some(({ state }) => state === "indeterminate"))
            return { outcome: "unknown", message: (0,message/* message */.i)("cause/indeterminate") };
        return { outcome: "pass", message: (0,message/* message */.i)("dnssec/not-bogus/none", { count: answers.length }) };
    },
});
function bogusEvidence({ type, name, reason }) {
    return { at: { type, name }, text: "", note: (0,message/* message */.i)("dnssec/seen/bogus", { reason }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/drift/checks/records.js




const driftRecords = (0,define_check/* defineCheck */.qH)({
    id: "drift/records",
    scope: "domain",
    output: "drift",
    section: "§6",
    requirements: [],
    tests: [],
    references: ["RFC 2181 §5"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["drift"],
    judge: ({ drift }) => {
        if (drift.view === "planned")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("drift/records/planned") };
        const { differences, differing, matching, undecided, unread } = drift;
        const gaps = findGaps(drift);
        if (differing > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("drift/records/differs", {
                    differences: differences.map(describeDifference),
                    count: differing,
                    gaps,
                }),
                evidence: differences.flatMap(differenceEvidence),
                fix: differenceFix(differences),
            };
        if (gaps.length > 0)
            return { outcome: "unknown", message: (0,cause/* severalCauses */.Nr)(gaps) };
        if (matching === 0)
            return {
                outcome: "not-applicable",
                message: (0,message/* message */.i)("drift/records/nothing-to-ask", { undecided, unread }),
            };
        return { outcome: "pass", message: (0,message/* message */.i)("drift/records/same", { count: matching, undecided, unread }) };
    },
});
/** What should have been compared, and was not; empty where all was. */
function findGaps({ unmeasured: count, reasons: [reason], unasked }) {
    return [
        ...(reason === undefined ? [] : [(0,cause/* openQuestion */.R0)({ about: (0,message/* message */.i)("drift/gap/unmeasured", { count }) }, reason)]),
        ...(unasked > 0 ? [(0,message/* message */.i)("drift/gap/unasked", { count: unasked })] : []),
    ];
}
function describeDifference({ type, name, held, declared, missing, extra, alias }) {
    const records = textsOf(extra);
    if (held === "unmanaged")
        return (0,message/* message */.i)("drift/difference/unmanaged", { type, name, records });
    if (declared.length === 0)
        return (0,message/* message */.i)("drift/difference/deleted", { type, name, records });
    return (0,message/* message */.i)("drift/difference/changed", { type, name, missing: textsOf(missing), extra: records, alias });
}
function textsOf(records) {
    return records.map(({ text }) => text);
}
/** Both sides; the declared one first, which gives a finding its place. */
function differenceEvidence({ type, name, held, declared, missing, extra, alias }) {
    const at = { type, name };
    const liveAt = { ...at, live: true };
    const quote = (source, records) => records.map(({ text }) => ({ at: source, text }));
    const declaredEvidence = quote(at, missing.length > 0 ? missing : declared.slice(0, 1));
    if (declared.length === 0 && held !== "unmanaged")
        declaredEvidence.push({ at, text: "", note: (0,message/* message */.i)("drift/difference/declared-deleted") });
    if (extra.length > 0)
        return [...declaredEvidence, ...quote(liveAt, extra)];
    const note = alias === null ? (0,message/* message */.i)("drift/difference/no-record") : (0,message/* message */.i)("drift/difference/alias", { target: alias });
    return [...declaredEvidence, { at: liveAt, text: "", note }];
}
function differenceFix(differences) {
    const records = differences.flatMap(({ type, name, held, declared, missing }) => {
        const own = held === "shared" ? missing : declared; // the rest is live, and records of others beside it must not be replaced
        return own.map(({ data }) => ({ name: `${name}.`, type, data }));
    });
    const steps = [
        ...(records.length > 0 ? [(0,message/* message */.i)("drift/fix/publish")] : []),
        ...(differences.some(({ declared }) => declared.length === 0) ? [(0,message/* message */.i)("drift/fix/remove")] : []),
    ];
    return { ...(0,fixes/* adviceFix */.s$)((0,message/* message */.i)("drift/fix/steps", { steps })), records };
}

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/no-policy.js
// What the checks of a served policy say where none is served: the fault fails one check, not each of them.

const NOT_ANNOUNCED = { outcome: "not-applicable", message: (0,message/* message */.i)("mta-sts/not-announced") };
const NOT_SERVED = { outcome: "not-applicable", message: (0,message/* message */.i)("mta-sts/not-served") };
/** Where senders do as if there were no policy. */
const MODE_NONE = { outcome: "not-applicable", message: (0,message/* message */.i)("mta-sts/mode-none") };
/** The judgement where the policy was not fetched. */
function judgeMissingPolicy({ state }) {
    return state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __nccwpck_require__(7461);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/wildcard-certificate.js






const mtaStsWildcardCertificate = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/wildcard-certificate",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-08-R"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        if (mtaStsFetch.state !== "present")
            return judgeMissingPolicy(mtaStsFetch);
        const { names } = mtaStsFetch.value.certificate;
        const note = (0,message/* message */.i)("observed/certificate-names", { names });
        const evidence = [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: "", note }];
        const wildcard = names.find((one) => one.includes("*")); // also in a part of a label, which RFC 9525 §6.3 no longer allows
        if (wildcard === undefined)
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/wildcard-certificate/none"), evidence };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mta-sts/wildcard-certificate/found", { name: wildcard }),
            evidence,
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/wildcard-certificate/fix", { host: (0,dns_name/* prependLabels */.Sm)("mta-sts", name) })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __nccwpck_require__(8013);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/certificate-expiry.js







const mtaStsCertificateExpiry = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/certificate-expiry",
    scope: "domain",
    section: "§3.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 §3.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name, at, parameter: least }) => {
        // A certificate that is not valid now fails mta-sts/policy-fetch.
        if (mtaStsFetch.state !== "present")
            return judgeMissingPolicy(mtaStsFetch);
        const { notAfter: end } = mtaStsFetch.value.certificate;
        const days = (0,validity/* wholeDaysBetween */.v)(at, end);
        if (Number.isNaN(days))
            return { outcome: "unknown", message: (0,message/* message */.i)("mta-sts/certificate-expiry/no-date", { end }) };
        const note = (0,message/* message */.i)("observed/certificate-end", { end });
        const evidence = [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: "", note }];
        if (days >= least)
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/certificate-expiry/later", { days, end }), evidence };
        return {
            outcome: "fail",
            message: days < 0
                ? (0,message/* message */.i)("mta-sts/certificate-expiry/expired", { end })
                : (0,message/* message */.i)("mta-sts/certificate-expiry/soon", { days, end, least }),
            evidence,
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/certificate-expiry/fix", { host: (0,dns_name/* prependLabels */.Sm)("mta-sts", name) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/content-type.js





const mtaStsContentType = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/content-type",
    scope: "domain",
    section: "§3.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 §3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        if (mtaStsFetch.state !== "present")
            return judgeMissingPolicy(mtaStsFetch);
        const { contentType: type } = mtaStsFetch.value;
        // RFC 9110 §8.3.1: type and subtype regardless of case, parameters after a semicolon
        if (type !== null && /^[ \t]*text\/plain[ \t]*(?:;|$)/i.test(type))
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/content-type/plain") };
        return {
            outcome: "fail",
            message: type === null ? (0,message/* message */.i)("mta-sts/content-type/missing") : (0,message/* message */.i)("mta-sts/content-type/other", { type }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/content-type/fix", { url: (0,mta_sts_observe/* policyUrl */.IH)(name) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/policy-fix.js
// The fix of a policy file.




/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). */
function policyEditFix(domain, change) {
    const record = (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain);
    return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/fix/edit-policy", { change, url: (0,mta_sts_observe/* policyUrl */.IH)(domain), record }));
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __nccwpck_require__(2960);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/max-age.js






const mtaStsMaxAge = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/max-age",
    scope: "domain",
    section: "§3.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 §3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 604800, bsi: 604800, stricter: "higher" },
    needs: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy: { mode, maxAge: seconds } }, { name, parameter: least }) => {
        if (mode === "none")
            return MODE_NONE;
        const evidence = [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: `max_age: ${seconds}` }];
        if (seconds >= least)
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/max-age/long", { seconds }), evidence };
        const change = (0,message/* message */.i)("mta-sts/fix/max-age", { seconds: Math.min(least, mta_sts_record/* MAX_AGE_LIMIT */.xe) });
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mta-sts/max-age/short", { seconds, least }),
            evidence,
            fix: policyEditFix(name, change),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mode.js




const mtaStsMode = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mode",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-03"],
    references: ["RFC 8461 §5"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy: { mode } }, { name }) => {
        const judged = {
            message: (0,message/* message */.i)(`mta-sts/mode/${mode}`),
            evidence: [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: `mode: ${mode}` }],
        };
        if (mode === "enforce")
            return { outcome: "pass", ...judged };
        return { outcome: "fail", ...judged, fix: policyEditFix(name, (0,message/* message */.i)("mta-sts/fix/enforce")) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/policy-syntax.js



const mtaStsPolicySyntax = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/policy-syntax",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 §3.2"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy }, { name }) => {
        if (mtaStsPolicy.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/policy-syntax/valid") };
        if (mtaStsPolicy.state === "absent")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("judging/absent", { fact: "mtaStsPolicy" }) };
        return {
            outcome: "fail",
            message: mtaStsPolicy.problem,
            fix: policyEditFix(name, (0,message/* message */.i)("mta-sts/fix/correct")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/policy-fetch.js






const mtaStsPolicyFetch = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/policy-fetch",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-02"],
    references: ["RFC 8461 §3.3"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        const url = (0,mta_sts_observe/* policyUrl */.IH)(name);
        if (mtaStsFetch.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/policy-fetch/served", { url }) };
        if (mtaStsFetch.state === "absent")
            return NOT_ANNOUNCED;
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mta-sts/policy-fetch/not-served", { url, problem: mtaStsFetch.problem }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/policy-fetch/fix", { url, host: (0,dns_name/* prependLabels */.Sm)("mta-sts", name) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/ignored.js





const mtaStsIgnored = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/ignored",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 §3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mtaSts"],
    examines: ["mtaStsPolicy"],
    judge: ({ mtaSts, mtaStsPolicy }) => {
        const parts = [
            ...describeIgnored((0,mta_sts_record/* ignoredRecordFields */.dS)(mtaSts), "record"),
            ...(mtaStsPolicy.state === "present" ? describeIgnored(mtaStsPolicy.value.ignored, "policy") : []),
        ];
        if (parts.length === 0 && mtaStsPolicy.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.i)(`judging/${mtaStsPolicy.state}`, { fact: "mtaStsPolicy" }) };
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mta-sts/ignored/found", { parts }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/ignored/fix")),
        };
    },
});
function describeIgnored({ unknown, repeated }, where) {
    const known = where === "policy" ? mta_sts_record/* KNOWN_POLICY_FIELDS */.$f : ["id"];
    return [
        ...repeated.map((field) => (0,message/* message */.i)("mta-sts/ignored/repeated", { where, field })),
        ...unknown.map((field) => (0,message/* message */.i)("mta-sts/ignored/unknown", { where, field, meant: (0,closest_word/* closestWord */.E)(field, known) })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/record.js





const mtaStsRecord = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/record",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-01"],
    references: ["RFC 8461 §3.1"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaSts"],
    judge: ({ mtaSts }, { name, at }) => {
        if (mtaSts.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/record/valid", { id: mtaSts.value.id }) };
        const recordName = (0,dns_name/* prependLabels */.Sm)("_mta-sts", name);
        const value = `v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`;
        return {
            outcome: "fail",
            message: mtaSts.state === "absent" ? (0,message/* message */.i)("mta-sts/record/absent", { name: recordName }) : mtaSts.problem,
            fix: (0,fixes/* txtRecordFix */.HN)(recordName, value, (0,message/* message */.i)("mta-sts/record/fix", { url: (0,mta_sts_observe/* policyUrl */.IH)(name) })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __nccwpck_require__(648);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/id-change.js
// Senders that have cached a policy fetch a newer one only once the id in the record changes (RFC 8461 §3.1, §8.1).






const mtaStsIdChange = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/id-change",
    scope: "domain",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 §3.1", "RFC 8461 §8.1"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsChange"],
    judge: ({ mtaStsChange }, { name }) => {
        if (mtaStsChange.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("mta-sts/id-change/no-change") };
        const { before, after } = mtaStsChange.value;
        const { id } = after.record;
        const changes = (0,policy_change/* policyDifferences */.b)(before.policy, after.policy);
        const isNew = before.record.id !== id;
        if (changes.length === 0)
            return {
                outcome: "pass",
                message: isNew ? (0,message/* message */.i)("mta-sts/id-change/id-only", { id }) : (0,message/* message */.i)("mta-sts/id-change/same"),
            };
        if (isNew)
            return {
                outcome: "pass",
                message: (0,message/* message */.i)("mta-sts/id-change/both", { before: before.record.id, after: id, changes }),
            };
        // RFC 8461 §3.2: max_age is how long senders may cache a policy
        if (before.policy.maxAge === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/id-change/not-cached", { id, changes }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mta-sts/id-change/policy-only", { id, changes }),
            fix: newIdFix(name, after.record),
        };
    },
});
/** The record as it is, with the next id. */
function newIdFix(domain, { text, id }) {
    const value = text.replace(/(?<=;[ \t]*id=)[^; \t]*/, nextId(id));
    // RFC 8461 §8.1: the policy first; else senders would cache the old policy under the new id
    const words = (0,message/* message */.i)("mta-sts/id-change/fix", { url: (0,mta_sts_observe/* policyUrl */.IH)(domain) });
    return (0,fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_mta-sts", domain), value, words);
}
/** RFC 8461 §3.1: letters and digits, at most 32. */
const MAX_ID_LENGTH = 32;
/** Another id, the same in every run: the number at the end of `id` plus one, or `id` with a 1 behind it. */
function nextId(id) {
    const [digits] = /\d*$/.exec(id);
    const number = digits === "" ? "1" : String(BigInt(digits) + 1n).padStart(digits.length, "0");
    const next = id.slice(0, id.length - digits.length) + number;
    return next.length <= MAX_ID_LENGTH ? next : "1";
}

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mx-certificate.js






const mtaStsMxCertificate = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mx-certificate",
    scope: "host",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 §4.2"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mtaStsPolicy", "smtp"],
    judge: ({ mtaStsPolicy: { mode }, smtp }, { name, at }) => {
        if (mode === "none")
            return MODE_NONE;
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session) => judgeCertificate(session, { host: name, asked: smtp.name, at }));
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/mx-certificate/fix", { host: name })) };
    },
});
/** Whether the certificate of an MX host satisfies the policy (RFC 8461 §4.2). */
function judgeCertificate({ chain: [leaf], covers, distrust }, { host, asked, at }) {
    if (leaf === undefined)
        return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
    const { names, notBefore, notAfter } = leaf;
    const isForHost = covers.includes(host);
    // Senders that apply MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
    if (!isForHost && asked !== host)
        return { outcome: "unknown", message: (0,message/* message */.i)("mta-sts/mx-certificate/other-name", { asked, host }) };
    const faults = [
        ...(isForHost ? [] : [(0,message/* message */.i)("mta-sts/mx-certificate/names", { names, host })]),
        ...(distrust === null ? [] : [distrust]),
        ...((0,validity/* isValidAt */.U)(leaf, at) ? [] : [(0,message/* message */.i)("mta-sts/mx-certificate/dates", { begin: notBefore, end: notAfter })]),
    ];
    return faults.length > 0
        ? { outcome: "fail", message: (0,message/* message */.i)("mta-sts/mx-certificate/invalid", { faults }) }
        : { outcome: "pass", message: (0,message/* message */.i)("mta-sts/mx-certificate/valid", { host, end: notAfter }) };
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __nccwpck_require__(4498);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mx-coverage.js
// Whether the MTA-STS policy covers an MX host (RFC 8461 §4.1): the policy of this view, and the one that senders have cached when a change adds the host (§8.1).










const mtaStsMxCoverage = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mx-coverage",
    scope: "host",
    section: "§3.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 §4.1", "RFC 8461 §8.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mx", "mtaStsPolicy"],
    examines: ["live"],
    judge: ({ mx, mtaStsPolicy, live }, { domain, name }) => {
        const judgement = judgePolicy(mtaStsPolicy, domain, name);
        // RFC 8461 §3.2: a pattern is a domain name, so none can be added for what is not the name of a host.
        if ((0,address/* isIPv4 */.wM)(name) || !(0,dns_name/* isHostName */.uy)(name))
            return judgement.outcome === "fail"
                ? { outcome: "not-applicable", message: (0,message/* message */.i)("mta-sts/mx-coverage/no-host-name", { host: name }) }
                : judgement;
        const cached = live.state === "present" ? judgeCachedPolicy(live.value, mx, domain, name) : null;
        if (cached === null)
            return judgement;
        if (judgement.outcome !== "fail")
            return cached;
        return cached.fix === undefined ? judgement : { ...judgement, fix: cached.fix };
    },
});
/** What the policy of this view says of a host. */
function judgePolicy({ mode, mx: patterns }, domain, host) {
    if (mode === "none")
        return MODE_NONE;
    const pattern = (0,mta_sts_record/* matchingPattern */.Yn)(host, patterns);
    if (pattern !== null)
        return { outcome: "pass", message: (0,message/* message */.i)("mta-sts/mx-coverage/covered", { pattern }) };
    return {
        outcome: "fail",
        message: (0,message/* message */.i)("mta-sts/mx-coverage/uncovered", { host, patterns, mode }),
        fix: policyEditFix(domain, (0,message/* message */.i)("mta-sts/fix/add-mx", { host })),
    };
}
/**
 * What the policy served now says of a host that this change adds: senders have it cached until policy and record are new and the
 * record's TTL has passed (RFC 8461 §8.1), or for max_age if they miss that. null where it does not stop any mail.
 */
function judgeCachedPolicy({ mx: live, mtaStsPolicy: cached }, planned, domain, host) {
    if (live.state === "present" && live.value.records.some(({ exchange }) => exchange === host))
        return null;
    if (cached.state === "unknown") {
        const about = (0,message/* message */.i)("mta-sts/mx-coverage/cached-policy", { host });
        return { outcome: "unknown", message: (0,cause/* openQuestion */.R0)({ about }, cached.reason) };
    }
    if (cached.state !== "present" || !(0,mta_sts_record/* isEnforced */.x5)(cached.value) || (0,mta_sts_record/* matchingPattern */.Yn)(host, cached.value.mx) !== null)
        return null;
    if (live.state === "unknown") {
        const about = (0,message/* message */.i)("mta-sts/mx-coverage/live-host", { host });
        return { outcome: "unknown", message: (0,cause/* openQuestion */.R0)({ about }, live.reason) };
    }
    const { mx: patterns, maxAge } = cached.value;
    return {
        outcome: "fail",
        message: (0,message/* message */.i)("mta-sts/mx-coverage/cached", { host, patterns, maxAge }),
        evidence: [...mxEvidence(planned, domain, host), ...cached.evidence],
        fix: policyFirstFix(domain, host, maxAge),
    };
}
function policyFirstFix(domain, host, maxAge) {
    const record = (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain);
    return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mta-sts/mx-coverage/fix", { host, url: (0,mta_sts_observe/* policyUrl */.IH)(domain), record, maxAge }));
}
function mxEvidence({ records }, domain, host) {
    return records
        .filter(({ exchange }) => exchange === host)
        .map(({ preference }) => ({ at: { type: "MX", name: domain }, text: `${preference} ${host}.` }));
}

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/sender-null.js




const mxSenderNull = (0,define_check/* defineCheck */.qH)({
    id: "mx/sender-null",
    scope: "domain",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 7505 §4.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: ["send"], // of a domain that receives mail too, a null MX is the matter of mx/present
    examines: ["mx"],
    judge: ({ mx }, { name: domain }) => {
        const isNull = mx.state === "present" && mx.value.records.some(({ exchange }) => exchange === dns_name/* ROOT */.Dl);
        if (!isNull)
            return { outcome: "pass", message: (0,message/* message */.i)("mx/sender-null/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mx/sender-null/fail"),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/sender-null/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/sender-resolvable.js




const mxSenderResolvable = (0,define_check/* defineCheck */.qH)({
    id: "mx/sender-resolvable",
    scope: "domain",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 §5.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: ["send"], // of a domain that receives mail too, a missing MX is the matter of mx/present
    examines: ["mx", "implicitMx"],
    judge: ({ mx, implicitMx }, { name: domain }) => {
        if (mx.state === "present") {
            const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
            return hosts.length === 0
                ? { outcome: "not-applicable", message: (0,message/* message */.i)("mx/sender-resolvable/null-mx") }
                : { outcome: "pass", message: (0,message/* message */.i)("mx/sender-resolvable/hosts", { hosts }) };
        }
        if (implicitMx.state === "present") {
            const addresses = [...implicitMx.value.v4, ...implicitMx.value.v6];
            return { outcome: "pass", message: (0,message/* message */.i)("mx/sender-resolvable/addresses", { addresses }) };
        }
        // a proxy's addresses will do: only that the name has some counts
        if (implicitMx.state === "malformed")
            return { outcome: "pass", message: (0,message/* message */.i)("mx/sender-resolvable/proxied") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("mx/sender-resolvable/fail", { domain }),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/sender-resolvable/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/null-exclusive.js




const mxNullExclusive = (0,define_check/* defineCheck */.qH)({
    id: "mx/null-exclusive",
    scope: "domain",
    section: "§3.1",
    requirements: ["TR-03182-11-M"],
    tests: [],
    references: ["RFC 7505 §3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo.filter((kind) => kind !== "send"),
    needs: ["mx"],
    judge: ({ mx }, { name: domain, mail }) => {
        const hosts = mx.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
        if (hosts.length === mx.records.length)
            return { outcome: "pass", message: (0,message/* message */.i)("mx/null-exclusive/no-null-mx") };
        if (mx.records.length === 1)
            return { outcome: "pass", message: (0,message/* message */.i)("mx/null-exclusive/alone") };
        // RFC 7505 §3: a domain with a null MX must not have any other MX record, nor a second null MX.
        return {
            outcome: "fail",
            message: hosts.length > 0 ? (0,message/* message */.i)("mx/null-exclusive/beside", { hosts }) : (0,message/* message */.i)("mx/null-exclusive/repeated"),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)(mail === "none" ? "mx/null-exclusive/fix-keep" : "mx/null-exclusive/fix-remove", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/target.js





const mxTarget = (0,define_check/* defineCheck */.qH)({
    id: "mx/target",
    scope: "host",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 §5.1", "RFC 2181 §10.3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses"],
    judge: ({ addresses }, { domain, name: host }) => {
        if (addresses.state === "malformed")
            return {
                outcome: "fail",
                message: addresses.problem,
                fix: (0,fixes/* adviceFix */.s$)(addresses.problem.code === "mx/target/proxied"
                    ? (0,message/* message */.i)("mx/target/fix-proxied", { host })
                    : (0,message/* message */.i)("mx/target/fix-ip-address", { domain })),
            };
        // RFC 5321 §2.3.5, RFC 1123 §2.1: letters, digits, hyphens; senders may refuse any other name.
        if (!(0,dns_name/* isHostName */.uy)(host))
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("mx/target/invalid-name", { host }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/target/fix-name", { domain })),
            };
        if (addresses.state === "absent")
            return {
                outcome: "fail",
                message: (0,message/* message */.i)(addresses.evidence.every(no_record/* isMissingName */.em) ? "mx/target/no-name" : "mx/target/no-address", {
                    host,
                }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/target/fix-address", { domain, host })),
            };
        const { aliases, owner, v4, v6 } = addresses.value;
        // RFC 2181 §10.3: the target of an MX record must not be an alias.
        if (aliases.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("mx/target/alias", { host, owner }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/target/fix-alias", { domain, host, owner })),
            };
        return { outcome: "pass", message: (0,message/* message */.i)("mx/target/addresses", { host, addresses: [...v4, ...v6] }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/present.js





const mxPresent = (0,define_check/* defineCheck */.qH)({
    id: "mx/present",
    scope: "domain",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 §5.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mx"],
    judge: ({ mx }, { name: domain }) => {
        const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/present/fix", { domain }));
        if (mx.state !== "present") {
            const target = (0,no_record/* emptyAliasTarget */.BX)(mx.evidence);
            if (target === null)
                return { outcome: "fail", message: (0,message/* message */.i)("mx/present/none", { domain }), fix };
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("mx/present/alias", { domain, target }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("mx/present/fix-alias", { domain })),
            };
        }
        const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
        // RFC 7505 §3: a null MX says that the domain accepts no mail.
        if (hosts.length === 0)
            return { outcome: "fail", message: (0,message/* message */.i)("mx/present/null-mx"), fix };
        return { outcome: "pass", message: (0,message/* message */.i)("mx/present/hosts", { hosts }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/parked-domain.js

/** What all checks of parked domains have in common. */
const PARKED_CHECK = {
    scope: "domain",
    requirements: ["TR-03182-11-M"],
    mail: define_check/* PARKED_KINDS */.KM,
};

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/rua.js




const parkedRua = (0,define_check/* defineCheck */.qH)({
    ...PARKED_CHECK,
    id: "parked/rua",
    section: "§5",
    tests: ["TR-03182-P L-05"],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("parked/rua/fix", { domain: name }));
        if (dmarc.state !== "present")
            return { outcome: "fail", message: (0,message/* message */.i)("parked/rua/no-record"), fix };
        if (dmarc.value.discarded)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("parked/rua/not-judged") };
        const uris = dmarc.value.rua.filter(({ problem }) => problem === null).map(({ uri }) => uri);
        if (uris.length > 0)
            return { outcome: "pass", message: (0,message/* message */.i)("parked/rua/pass", { uris }) };
        return { outcome: "fail", message: (0,message/* message */.i)("parked/rua/absent"), fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/dmarc.js






const parkedDmarc = (0,define_check/* defineCheck */.qH)({
    ...PARKED_CHECK,
    id: "parked/dmarc",
    section: "§4.3",
    tests: ["TR-03182-P L-04"],
    references: ["RFC 9989 §4.7"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const fix = rejectRecordFix(name, dmarc);
        if (dmarc.state === "absent")
            return { outcome: "fail", message: (0,message/* message */.i)("dmarc-record/absent", { domain: name }), fix };
        if (dmarc.state === "malformed")
            return { outcome: "fail", message: dmarc.problem, fix };
        const { effective: policy, inherited, foundAt, testing, errors, badTags, discarded, pct } = dmarc.value;
        if (discarded || badTags.length > 0)
            return { outcome: "fail", message: (0,message/* message */.i)("parked/dmarc/invalid", { errors }), fix };
        // RFC 9989 §C.5.2 has removed `pct`: receivers that follow it ignore the tag
        const applied = (0,message/* message */.i)("parked/dmarc/policy", {
            policy,
            testing,
            origin: inherited ? foundAt : null,
            pct: pct ?? 100,
        });
        return policy === "reject" ? { outcome: "pass", message: applied } : { outcome: "fail", message: applied, fix };
    },
});
/**
 * A record with `p=reject`. It keeps the destinations of the current one, unless that is a public suffix's; a parked domain
 * receives no mail, so a new one cannot be guessed.
 */
function rejectRecordFix(domain, dmarc) {
    const isOurs = dmarc.state === "present" && !(dmarc.value.inherited && dmarc.value.psd === "y");
    const rua = isOurs ? usableUris(dmarc.value.rua) : null;
    const value = `v=DMARC1; p=reject${rua === null ? "" : `; rua=${rua}`}`;
    return (0,fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_dmarc", domain), value, (0,message/* message */.i)("parked/dmarc/fix"));
}

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/spf.js




const parkedSpf = (0,define_check/* defineCheck */.qH)({
    ...PARKED_CHECK,
    id: "parked/spf",
    section: "§4.1",
    tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
    references: ["RFC 7208 §10.1.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["spf"],
    judge: ({ spf }, { name }) => {
        const fix = (0,fixes/* txtRecordFix */.HN)(name, "v=spf1 -all", (0,message/* message */.i)("parked/spf/fix", { domain: name }));
        if (spf.state === "absent")
            return { outcome: "fail", message: (0,message/* message */.i)("parked/spf/absent", { domain: name }), fix };
        if (spf.state === "malformed")
            return { outcome: "fail", message: spf.problem, fix };
        // RFC 7208 §4.5, §12: spaces separate terms, and case does not matter
        const { text } = spf.value;
        return /^v=spf1 +-all *$/i.test(text)
            ? { outcome: "pass", message: (0,message/* message */.i)("parked/spf/pass") }
            : { outcome: "fail", message: (0,message/* message */.i)("parked/spf/other", { text }), fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/null-mx.js





const parkedNullMx = (0,define_check/* defineCheck */.qH)({
    ...PARKED_CHECK,
    id: "parked/null-mx",
    section: "§3.1",
    tests: ["TR-03182-P L-01"],
    references: ["RFC 7505 §3"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["mx"],
    judge: ({ mx }, { name }) => {
        const fix = {
            text: (0,message/* message */.i)("parked/null-mx/fix", { domain: name }),
            records: [{ name: `${name}.`, type: "MX", data: "0 ." }],
        };
        if (mx.state !== "present")
            return { outcome: "fail", message: (0,message/* message */.i)("parked/null-mx/absent", { domain: name }), fix };
        // mx/null-exclusive reports a null MX with others beside it
        const { records } = mx.value;
        if (records.some(({ preference, exchange }) => exchange === dns_name/* ROOT */.Dl && preference === 0))
            return { outcome: "pass", message: (0,message/* message */.i)("parked/null-mx/pass") }; // RFC 7505 §3
        const published = records.map((data) => (0,dns_record/* formatRdata */.ew)("MX", data));
        return { outcome: "fail", message: (0,message/* message */.i)("parked/null-mx/other", { records: published }), fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-key.js




const smtpTlsCertificateKey = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-key",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 9155 §1", "RFC 9325 §4.5"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ chain: [leaf] }) => leaf === undefined ? smtp_host/* UNREADABLE_CERTIFICATE */.wC : judgeKey(leaf));
        const limits = { rsaBits: MIN_RSA_BITS, ecBits: MIN_EC_BITS };
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/certificate-key/fix", { host: name, ...limits })) };
    },
});
/** RFC 9325 §4.5. */
const MIN_RSA_BITS = 2048;
/** BSI TR-02102-2 §3.6.1. */
const MIN_EC_BITS = 256;
/** RFC 9155: SHA-256 or better. */
const WEAK_HASHES = ["MD2", "MD5", "SHA-1", "SHA-224"];
function judgeKey(certificate) {
    const parts = [rateKey(certificate), rateSignature(certificate)];
    const judged = (0,message/* message */.i)("smtp-tls/certificate-key/parts", { parts: parts.map((part) => part.message) });
    if (parts.some(({ isStrong }) => isStrong === false))
        return { outcome: "fail", message: judged };
    return { outcome: parts.some(({ isStrong }) => isStrong === null) ? "unknown" : "pass", message: judged };
}
function rateKey({ key: { type, bits } }) {
    const key = { type, bits };
    if (type === "ed25519" || type === "ed448")
        return { isStrong: true, message: (0,message/* message */.i)("smtp-tls/certificate-key/key", key) };
    // RFC 9325 §4.5: RSA, ECDSA, EdDSA
    if (type === "dsa")
        return { isStrong: false, message: (0,message/* message */.i)("smtp-tls/certificate-key/dsa", key) };
    const limit = minBits(type);
    if (bits === null || limit === null)
        return { isStrong: null, message: (0,message/* message */.i)("smtp-tls/certificate-key/unrated", key) };
    return bits >= limit
        ? { isStrong: true, message: (0,message/* message */.i)("smtp-tls/certificate-key/key", key) }
        : { isStrong: false, message: (0,message/* message */.i)("smtp-tls/certificate-key/short", { type, bits, limit }) };
}
function minBits(type) {
    if (type === "rsa" || type === "rsa-pss")
        return MIN_RSA_BITS;
    return type === "ec" ? MIN_EC_BITS : null;
}
function rateSignature({ signature: { algorithm, hash } }) {
    if (hash === null)
        return { isStrong: null, message: (0,message/* message */.i)("smtp-tls/certificate-key/unrated-signature", { algorithm }) };
    return WEAK_HASHES.includes(hash)
        ? { isStrong: false, message: (0,message/* message */.i)("smtp-tls/certificate-key/weak-signature", { algorithm }) }
        : { isStrong: true, message: (0,message/* message */.i)("smtp-tls/certificate-key/signature", { algorithm }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/judge-certificates.js


/** Judges the certificate of every session that DANE does not authenticate by a record of one of these usages. */
function judgeCertificates(smtp, dane, usages, judge) {
    return (0,smtp_host/* judgeSessions */.ZC)(smtp, (session, address) => {
        const [leaf] = session.chain;
        if (leaf === undefined)
            return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
        const isAuthenticated = isAuthenticatedBy(dane, address, usages);
        if (isAuthenticated === true)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("smtp-tls/dane-authenticates", { usages }) };
        const verdict = judge(leaf, session);
        if (verdict.outcome !== "fail" || isAuthenticated === false)
            return verdict;
        return { outcome: "unknown", message: (0,message/* message */.i)("smtp-tls/dane-undetermined", { fault: verdict.message }) };
    });
}
/** CATALOGUE rule 4: secure MX and host, and a record of such a usage that matches what this address serves; null where that is unknown. */
function isAuthenticatedBy({ addresses, binding }, address, usages) {
    if (binding === false)
        return false;
    const comparison = addresses.find((each) => each.address === address);
    if (comparison === undefined || comparison.matched.some(({ usage }) => usages.includes(usage)))
        return binding;
    return comparison.open && usages.includes(2) ? null : false;
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-expiry.js





const smtpTlsCertificateExpiry = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-expiry",
    scope: "host",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5280 §4.1.2.5"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name, at, parameter }) => {
        const judgement = judgeCertificates(smtp, dane, [3], ({ notBefore, notAfter }) => {
            const days = (0,validity/* wholeDaysBetween */.v)(at, notAfter);
            if ((0,validity/* wholeDaysBetween */.v)(notBefore, at) < 0)
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/certificate-expiry/not-yet", { notBefore }) };
            if (days < 0)
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/certificate-expiry/expired", { notAfter }) };
            return days >= parameter
                ? { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/certificate-expiry/valid", { days, notAfter }) }
                : {
                    outcome: "fail",
                    message: (0,message/* message */.i)("smtp-tls/certificate-expiry/soon", { days, notAfter, limit: parameter }),
                };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/certificate-expiry/fix", { host: name })) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-trust.js




const smtpTlsCertificateTrust = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-trust",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-12-R"],
    tests: ["TR-03108-P E-06"],
    references: ["RFC 5280 §6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name }) => {
        const judgement = judgeCertificates(smtp, dane, [2, 3], (leaf, { distrust }) => {
            return distrust === null
                ? { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/certificate-trust/trusted", { issuer: leaf.issuer }) }
                : { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/certificate-trust/untrusted", { reason: distrust }) };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/certificate-trust/fix", { host: name })) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-name.js




const smtpTlsCertificateName = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-name",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-05"],
    references: ["RFC 9525 §6.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name }) => {
        const judgement = judgeCertificates(smtp, dane, [3], (leaf, { covers }) => {
            if (covers.includes(name))
                return { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/certificate-name/match", { host: name }) };
            // Asked for another name, the server may have chosen another certificate.
            if (smtp.name !== name)
                return {
                    outcome: "unknown",
                    message: (0,message/* message */.i)("smtp-tls/certificate-name/base-domain", { base: smtp.name, host: name }),
                };
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("smtp-tls/certificate-name/other", { names: leaf.names, host: name }),
            };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/certificate-name/fix", { host: name })) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/recommended-ciphers.js
// The cipher suites that BSI TR-02102-2 recommends, version 2025-01: IANA names, each with the last year it is recommended for.
/** `2031+` in the guideline: beyond the years it covers. */
const OPEN_END = Number.POSITIVE_INFINITY;
/** Prefix and rest of the names of TLS 1.2 suites with the same last year. */
const FAMILIES = [
    { prefixes: ["ECDHE_ECDSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: OPEN_END },
    {
        prefixes: ["ECDHE_ECDSA", "ECDHE_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: OPEN_END,
    },
    { prefixes: ["DHE_RSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: 2029 },
    {
        prefixes: ["DHE_DSS", "DHE_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2029,
    },
    {
        prefixes: ["ECDH_ECDSA", "ECDH_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2026,
    },
    {
        prefixes: ["DH_DSS", "DH_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2026,
    },
];
const TLS13 = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_AES_128_CCM_SHA256"];
const UNTIL = new Map([
    ...TLS13.map((name) => [name, OPEN_END]),
    ...FAMILIES.flatMap(({ prefixes, rests, until }) => prefixes.flatMap((prefix) => rests.map((rest) => [`TLS_${prefix}_WITH_${rest}`, until]))),
]);
/** The last year the suite is recommended for, `Infinity` where no end is set; null where it is not on the list. */
function recommendedUntil(suite) {
    return UNTIL.get(suite) ?? null;
}
/** TR-02102-2 recommends suites in CBC mode only together with Encrypt-then-MAC (RFC 7366). */
function isCbc(suite) {
    return suite.includes("_CBC_");
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/cipher.js





const smtpTlsCipher = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/cipher",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-01"],
    references: ["TR-02102-2 version 2025-01"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name, at }) => {
        const year = Number(at.slice(0, 4));
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ cipher }) => {
            const until = recommendedUntil(cipher);
            if (until === null)
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/cipher/unlisted", { cipher }) };
            if (year > until)
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/cipher/outdated", { cipher, until }) };
            if (isCbc(cipher))
                return { outcome: "unknown", message: (0,message/* message */.i)("smtp-tls/cipher/cbc", { cipher }) };
            return { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/cipher/listed", { cipher }) };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/cipher/fix", { host: name })) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/forward-secrecy.js




const smtpTlsForwardSecrecy = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/forward-secrecy",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-02"],
    references: ["RFC 9325 §4.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session) => {
            const { cipher, keyExchange } = session;
            return isForwardSecret(session)
                ? { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/forward-secrecy/ephemeral", { keyExchange }) }
                : { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/forward-secrecy/static", { cipher }) };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/forward-secrecy/fix", { host: name })) };
    },
});
/** RFC 9325 §4.1: TLS 1.3 always exchanges ephemeral keys, older versions with the suites named (EC)DHE. */
function isForwardSecret({ protocol, cipher, keyExchange }) {
    return protocol === "TLSv1.3" || keyExchange !== null || /^TLS_(EC)?DHE_/.test(cipher);
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/protocol-versions.js
// The versions of TLS that are not deprecated (RFC 8996 §2).
const CURRENT_VERSIONS = ["TLSv1.2", "TLSv1.3"];

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/legacy.js





const smtpTlsLegacy = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/legacy",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 8996 §2", "TR-03108 §4.3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ protocol, legacy }) => {
            if (!CURRENT_VERSIONS.includes(protocol))
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/negotiated", { protocol }) };
            if (legacy.state === "accepted")
                return { outcome: "fail", message: (0,message/* message */.i)("smtp-tls/legacy/accepted", { protocol: legacy.protocol }) };
            if (legacy.state === "unknown")
                return { outcome: "unknown", message: legacy.reason };
            return { outcome: "pass", message: (0,message/* message */.i)("smtp-tls/legacy/refused") };
        });
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/legacy/fix", { host: name })) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/version.js





const smtpTlsVersion = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/version",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 8996 §2", "RFC 9325 §3.1.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ protocol }) => ({
            outcome: CURRENT_VERSIONS.includes(protocol) ? "pass" : "fail",
            message: (0,message/* message */.i)("smtp-tls/negotiated", { protocol }),
        }));
        return { ...judgement, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("smtp-tls/version/fix", { host: name })) };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __nccwpck_require__(4319);
;// CONCATENATED MODULE: ./lib/src/standards/spf/corrected-record.js
// The domain's record with some terms changed, as a fix.



/** The record with each term as `change` writes it; null removes it. */
function withTerms(node, change) {
    return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}
/** The record without some terms. */
function withoutTerms(node, removed) {
    return withTerms(node, (branch) => (removed.has(branch) ? null : branch.text));
}
/** A fix that changes the domain's record to `record`: behind an alias into another domain only that can publish it. */
function corrected_record_correctedRecordFix({ domain, owner }, record, text) {
    if ((0,dns_name/* isWithin */.UO)(owner, domain))
        return (0,fixes/* txtRecordFix */.HN)(owner, record, text);
    return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/fix/alias", { domain, owner, record }));
}

// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __nccwpck_require__(8041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/incomplete-tree.js


/** For claims about a tree with a permanent error: spf/syntax reports one of a record, spf/include-valid one of a target. */
function permErrorJudgement(errors) {
    const inSyntax = errors.some(({ kind }) => kind === "syntax");
    const inTarget = errors.some(({ kind }) => kind !== "syntax");
    return { outcome: "not-applicable", message: (0,message/* message */.i)("spf/permerror", { inSyntax, inTarget }) };
}
/** The judgement of a tree that breaks no rule as far as it was seen; null if it was seen whole. `others`: more that was not seen. */
function judgeIncomplete(tree, others = [], evidence = (0,traversal/* recordEvidence */.ti)([tree])) {
    const errors = (0,traversal/* permErrors */.eI)(tree);
    return errors.length > 0
        ? permErrorJudgement(errors.map(({ problem }) => problem))
        : judgeUnmeasured(tree, others, evidence);
}
/** The same for claims that hold or fail in spite of a permanent error. */
function judgeUnmeasured(tree, others = [], evidence = (0,traversal/* recordEvidence */.ti)([tree])) {
    return judgeUnseen([...(0,traversal/* unmeasuredReasons */.$2)(tree), ...others], evidence) ?? judgeMailDependent(tree);
}
/** Unknown for these reasons; null if there are none. */
function judgeUnseen(reasons, evidence) {
    const [first, ...more] = (0,traversal/* uniqueMessages */.wG)(reasons);
    return first === undefined ? null : unmeasuredJudgement([first, ...more], evidence);
}
/** Records that depend on the mail are one thing that is unknown, and one check reports it: null if there are none. */
function judgeMailDependent(tree) {
    const term = (0,traversal/* allTerms */.$O)(tree).find(({ branch }) => (0,traversal/* leadsByMail */.MS)(branch));
    return term === undefined
        ? null
        : { outcome: "not-applicable", message: (0,message/* message */.i)("spf/mail-dependent", { term: (0,traversal/* describeTerm */.sA)(term, tree) }) };
}
/**
 * The message is the first reason alone, the same for every check that met it, so that a report names one cause once. The
 * evidence has all of them.
 */
function unmeasuredJudgement(reasons, evidence) {
    const at = { about: (0,message/* message */.i)("spf/evidence/unseen") };
    const unseen = reasons.map((note) => ({ at, text: "", note }));
    return { outcome: "unknown", message: reasons[0], evidence: [...evidence, ...unseen] };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./lib/src/standards/spf/pass-all.js


/** Project limit: one set of networks is enough to fail; naming more makes the fix complete. */
const MAX_SETS = 4;
/** Where the tree authorises every client of a family. */
function findPassAll(tree) {
    const terms = (0,traversal/* passTerms */.ju)(tree);
    const alone = terms
        .filter(({ branch }) => branch.covers.length > 0)
        .map((term) => ({ terms: [term], families: term.branch.covers }));
    const networks = terms.filter(({ branch }) => branch.covers.length === 0).flatMap(toNetwork);
    return [...alone, ...coveringSets("v4", networks), ...coveringSets("v6", networks)];
}
/** The sets of networks that together hold every address of the family; each network is in one set at most. */
function coveringSets(family, networks) {
    const sets = [];
    const used = new Set();
    for (let round = 0; round < MAX_SETS; round++) {
        const terms = (0,spf_network/* coveringNetworks */.Zd)(family, networks.filter(({ item }) => !used.has(item)));
        if (terms.length === 0)
            break;
        sets.push(terms);
        for (const term of terms)
            used.add(term);
    }
    return sets.map((terms) => ({ terms, families: [family] }));
}
/** The network of an `ip4` or `ip6`. */
function toNetwork(term) {
    const { network, prefixes } = term.branch;
    const address = network === null ? null : (0,spf_network/* parseAddress */.or)(network);
    const prefix = address === null ? undefined : prefixes[address.family];
    return address === null || prefix === undefined ? [] : [{ address, prefix, item: term }];
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/several.js

/** Project limit: a message names so many items and counts the others. */
const MAX_NAMED = 10;
/** The first items, and how many there are. */
function firstItems(items) {
    return { items: items.slice(0, MAX_NAMED), count: items.length };
}
/** Several messages as one. */
function several(items) {
    return (0,message/* message */.i)("spf/several", firstItems(items));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/open.js








const spfOpen = (0,define_check/* defineCheck */.qH)({
    id: "spf/open",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgePassAll(spf),
});
/** Nothing in the tree lets every client of a family pass. */
function judgePassAll(fact) {
    const { tree, strangers } = fact;
    const found = findPassAll(tree);
    if (found.length > 0) {
        const terms = found.flatMap((each) => each.terms);
        return {
            outcome: "fail",
            message: several(found.map((each) => describePassAll(each, tree))),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...terms.map(({ node }) => node)]),
            fix: passAllFix(fact, terms),
        };
    }
    const byFamily = ["v4", "v6"].map((family) => strangers.filter((one) => one.family === family));
    const open = byFamily.filter((each) => each.length > 0 && each.every(({ passedBy }) => passedBy !== null)).flat();
    if (open.length > 0)
        return judgeOpenToStrangers(fact, open);
    // a failed lookup may hide an `exists` that matches everyone
    const hidden = (0,traversal/* passTerms */.ju)(tree).flatMap(({ branch: { kind, notLookedUp, unanswered, name } }) => kind === "exists" && name !== null ? [notLookedUp ?? unanswered].filter((reason) => reason !== null) : []);
    const errors = (0,traversal/* permErrors */.eI)(tree).map(({ problem }) => problem);
    if (errors.length > 0)
        return permErrorJudgement(errors);
    // one stranger of a family that does not pass is enough
    const undecided = byFamily.filter((each) => each.every((one) => one.passedBy !== null || one.unmeasured !== null));
    const reasons = undecided.flat().flatMap(({ unmeasured }) => unmeasured ?? []);
    const unseen = judgeUnseen([...(0,traversal/* unmeasuredReasons */.$2)(tree), ...hidden, ...reasons], (0,traversal/* recordEvidence */.ti)([tree]));
    return unseen ?? { outcome: "pass", message: (0,message/* message */.i)("spf/open/none") };
}
/** Names that depend on the mail are answered whatever the mail is. */
function judgeOpenToStrangers(fact, strangers) {
    const { tree } = fact;
    const steps = strangers.flatMap(({ passedBy }) => passedBy?.at(-1) ?? []);
    const terms = new Map(steps.map(({ domain, term }) => [term, { domain, term }]));
    const described = [...terms.values()].map(({ domain, term }) => (0,message/* message */.i)("spf/term", { term, domain: domain === tree.domain ? null : domain }));
    const [first] = terms.values();
    const isOwn = steps.every(({ domain }) => domain === tree.domain);
    return {
        outcome: "fail",
        message: (0,message/* message */.i)("spf/open/strangers", {
            ...firstItems(described),
            families: [...new Set(strangers.map(({ family }) => family))],
            ips: strangers.map(({ ip }) => ip),
        }),
        evidence: (0,traversal/* recordEvidence */.ti)([tree]),
        fix: isOwn || first === undefined
            ? (0,fixes/* afterStep */.pV)(corrected_record_correctedRecordFix(fact, withTerms(tree, ({ text }) => (terms.has(text) ? null : text)), (0,message/* message */.i)("spf/open/fix")))
            : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/open/fix-other", { domain: first.domain, term: (0,message/* message */.i)("spf/term", { ...first }) })),
    };
}
function describePassAll({ terms, families }, tree) {
    const [first] = terms;
    // a name without addresses matches no client today, but the first one that is added opens the record
    if (first !== undefined && families.every((family) => first.branch.found?.[family] === "void"))
        return (0,message/* message */.i)("spf/open/once-address", {
            term: (0,traversal/* describeTerm */.sA)(first, tree),
            families,
        });
    return (0,message/* message */.i)("spf/open/matches", { ...firstItems(terms.map((term) => (0,traversal/* describeTerm */.sA)(term, tree))), families });
}
function passAllFix(fact, terms) {
    const { tree } = fact;
    const foreign = terms.find(({ node }) => node !== tree);
    if (foreign !== undefined) {
        const values = { domain: foreign.node.domain, term: (0,traversal/* describeTerm */.sA)(foreign, tree) };
        return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/open/fix-other", values));
    }
    const tooWide = new Set(terms.map(({ branch }) => branch));
    const record = withTerms(tree, (branch) => !tooWide.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null);
    return (0,fixes/* afterStep */.pV)(corrected_record_correctedRecordFix(fact, record, (0,message/* message */.i)("spf/open/fix")));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/all-mechanism.js
// How the tree ends: the `all` that decides about clients nothing else matched, after any redirects (RFC 7208 §4.7, §5.1, §6.1).



/** How the tree ends. */
function findEnding(tree) {
    const ending = followRedirects(tree);
    return { ...ending, redirectedTo: ending.node === tree ? null : ending.node.domain };
}
function followRedirects(node) {
    const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 §5.1: the first one counts
    const redirect = node.branches.find((branch) => branch.kind === "redirect");
    if (all !== null || redirect === undefined)
        return { node, all, notFollowed: null };
    if (redirect.target !== null)
        return followRedirects(redirect.target); // RFC 7208 §6.1
    return { node, all: null, notFollowed: redirect };
}
/** The judgement of an ending unless it is `?all` or missing: a pass for `-all` and `~all`. Errors elsewhere in the tree do not change it. */
function judgeSoundEnding({ tree }, { node, all, redirectedTo, notFollowed }) {
    if (node.problem !== null)
        return permErrorJudgement([node.problem]);
    const evidence = (0,traversal/* recordEvidence */.ti)([tree, node]);
    if (notFollowed !== null && (0,traversal/* leadsByMail */.MS)(notFollowed))
        return judgeMailDependent(tree);
    const reason = node.unknown ?? notFollowed?.notLookedUp ?? null;
    if (reason !== null)
        return unmeasuredJudgement([reason], evidence);
    if (all?.qualifier === "-" || all?.qualifier === "~")
        return { outcome: "pass", message: (0,message/* message */.i)("spf/all/ends", { all: all.text, redirectedTo }), evidence };
    // CATALOGUE, one fault, one failing check: `+all` is reported as authorising everyone
    if (all?.qualifier === "+")
        return {
            outcome: "not-applicable",
            message: (0,message/* message */.i)("spf/all/authorises-everyone", { all: all.text, redirectedTo }),
        };
    return null;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/all.js







const spfAll = (0,define_check/* defineCheck */.qH)({
    id: "spf/all",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-03"],
    references: ["RFC 7208 §4.7", "RFC 7208 §5.1", "RFC 7208 §6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["spf"],
    judge: ({ spf }, subject) => judgeEnding(spf, subject),
});
/** After any redirects, the record ends in `-all` or `~all`. Errors elsewhere in the tree do not change its ending. */
function judgeEnding(fact, { mail }) {
    const { tree } = fact;
    const ending = findEnding(tree);
    const { node, all, notFollowed } = ending;
    const evidence = (0,traversal/* recordEvidence */.ti)([tree, node]);
    const sound = judgeSoundEnding(fact, ending);
    if (mail === "receive") {
        const hidden = notFollowed?.notLookedUp ?? null;
        if (hidden !== null)
            return unmeasuredJudgement([hidden], evidence);
        if (sound !== null && sound.outcome !== "not-applicable")
            return sound;
        // CATALOGUE: the checks that report a permanent error or `+all` do not speak about domains that only receive
        const fix = corrected_record_correctedRecordFix(fact, "v=spf1 -all", (0,message/* message */.i)("spf/all/fix-receive"));
        return { outcome: "fail", message: describeEnding(ending), evidence, fix };
    }
    if (sound !== null)
        return sound;
    const failed = { outcome: "fail", message: describeEnding(ending), evidence };
    if (node !== tree)
        return { ...failed, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/all/fix-other", { domain: node.domain })) };
    const ended = withTerms(tree, (branch) => (branch === all ? "~all" : branch.text));
    return { ...failed, fix: corrected_record_correctedRecordFix(fact, all === null ? `${ended} ~all` : ended, (0,message/* message */.i)("spf/all/fix")) };
}
/** A failing ending in words. */
function describeEnding({ node, all, redirectedTo }) {
    if (node.problem !== null)
        return (0,message/* message */.i)("spf/all/permerror", { problem: node.problem.message, redirectedTo });
    if (all === null)
        return (0,message/* message */.i)("spf/all/none", { redirectedTo });
    return (0,message/* message */.i)(all.qualifier === "?" ? "spf/all/neutral" : "spf/all/passes", { all: all.text, redirectedTo });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/include-valid.js







const spfIncludeValid = (0,define_check/* defineCheck */.qH)({
    id: "spf/include-valid",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.2", "RFC 7208 §6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    examines: ["spfExpectationResults"],
    judge: ({ spf, spfExpectationResults: results }) => judgeTargets(spf, results.state === "present" ? results.value.length : 0),
});
/**
 * Every include and redirect leads to exactly one record, and none leads back to a record above it. Those whose name depends
 * on the mail are evaluated for the mails of the policy alone: `mails` are so many.
 */
function judgeTargets(fact, mails) {
    const { tree } = fact;
    const invalid = (0,traversal/* allTerms */.$O)(tree).flatMap((term) => {
        const problem = term.branch.target?.problem ?? null;
        return problem === null || problem.kind === "syntax" ? [] : [{ term, problem: problem.message }];
    });
    if (invalid.length > 0) {
        const each = invalid.map(({ term, problem }) => (0,message/* message */.i)("spf/include-valid/target", { term: (0,traversal/* describeTerm */.sA)(term, tree), problem }));
        const ownIncludes = new Set(invalid
            .filter(({ term: { node, branch } }) => node === tree && branch.kind === "include")
            .map(({ term }) => term.branch));
        return {
            outcome: "fail",
            message: several(each),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...invalid.map(({ term }) => term.node)]),
            fix: ownIncludes.size === invalid.length
                ? (0,fixes/* afterStep */.pV)(corrected_record_correctedRecordFix(fact, withoutTerms(tree, ownIncludes), (0,message/* message */.i)("spf/include-valid/fix")))
                : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/include-valid/fix-other")),
        };
    }
    const byMail = (0,traversal/* allTerms */.$O)(tree).filter(({ branch }) => (0,traversal/* leadsByMail */.MS)(branch));
    if (byMail.length > 0 && (0,traversal/* permErrors */.eI)(tree).length === 0 && (0,traversal/* unmeasuredReasons */.$2)(tree).length === 0) {
        const terms = several(byMail.map((term) => (0,traversal/* describeTerm */.sA)(term, tree)));
        const evidence = (0,traversal/* recordEvidence */.ti)([tree, ...byMail.map(({ node }) => node)]);
        return mails > 0
            ? { outcome: "not-applicable", message: (0,message/* message */.i)("spf/include-valid/by-expectations", { terms, mails }) }
            : unmeasuredJudgement([(0,message/* message */.i)("spf/include-valid/by-mail", { terms })], evidence);
    }
    const targets = [...(0,traversal/* allRecords */.Sr)(tree)].length - 1;
    const passed = targets === 0 ? (0,message/* message */.i)("spf/include-valid/none") : (0,message/* message */.i)("spf/include-valid/all", { targets });
    return judgeIncomplete(tree) ?? { outcome: "pass", message: passed };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __nccwpck_require__(2563);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/mx-limit.js







const spfMxLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/mx-limit",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeMxRecords(spf),
});
/** No `mx` mechanism yields more names than allowed. */
function judgeMxRecords({ tree }) {
    const terms = (0,traversal/* allTerms */.$O)(tree)
        .filter(({ branch }) => branch.kind === "mx" && branch.evaluated)
        .map((term) => ({ term, names: term.branch.mxRecords, reason: term.branch.notLookedUp ?? term.branch.unanswered }));
    const counted = terms.flatMap(({ term, names }) => (names === null ? [] : [{ term, names }]));
    const over = counted.filter(({ names }) => names > limits/* MAX_MX */.bI);
    if (over.length > 0) {
        const each = over.map(({ term, names }) => (0,message/* message */.i)("spf/mx-limit/term", { term: (0,traversal/* describeTerm */.sA)(term, tree), names }));
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("spf/mx-limit/over", { terms: several(each), limit: limits/* MAX_MX */.bI }),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...over.map(({ term }) => term.node)]),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/mx-limit/fix")),
        };
    }
    const unknown = terms.flatMap(({ names, reason }) => (names === null && reason !== null ? [reason] : []));
    const passed = terms.length === 0
        ? (0,message/* message */.i)("spf/mx-limit/none")
        : (0,message/* message */.i)("spf/mx-limit/within", { names: counted.map(({ names }) => names), limit: limits/* MAX_MX */.bI });
    return judgeIncomplete(tree, unknown) ?? { outcome: "pass", message: passed };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/void-limit.js







const spfVoidLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/void-limit",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeVoids(spf),
});
/** Few enough void lookups for a client of either family. */
function judgeVoids({ tree }) {
    const counts = [countVoids(tree, "v4"), countVoids(tree, "v6")];
    const { family, certain } = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
    const { items: terms, count } = firstItems(certain.map(({ branch: { text: term }, name }) => ({ term, name })));
    const counted = (isAtLeast) => (0,message/* message */.i)("spf/void-limit/count", { isAtLeast, family, limit: limits/* MAX_VOIDS */.Vm, terms, count });
    const branches = new Set(certain.map(({ branch }) => branch));
    const evidence = (0,traversal/* recordEvidence */.ti)([...(0,traversal/* allRecords */.Sr)(tree)].filter((node) => node.branches.some((one) => branches.has(one))));
    if (count > limits/* MAX_VOIDS */.Vm) {
        const fix = (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/void-limit/fix", { terms, count }));
        return { outcome: "fail", message: counted(false), evidence, fix };
    }
    const undecided = counts.filter(({ most }) => most > limits/* MAX_VOIDS */.Vm);
    const note = counted(true);
    const incomplete = judgeIncomplete(tree, undecided.flatMap(({ possible }) => possible.map(unknownReason)), [...evidence, { at: { about: (0,message/* message */.i)("spf/evidence/voids") }, text: "", note }]);
    return incomplete ?? { outcome: "pass", message: counted(false) };
}
/** Why it is unknown whether the lookups of a term are void for a client that may pass. */
function unknownReason({ text, notLookedUp, unanswered }) {
    return notLookedUp ?? unanswered ?? (0,message/* message */.i)("spf/void-limit/client", { term: text });
}
/**
 * RFC 7208 §5: the client's family decides between A and AAAA, so a host without AAAA is void for IPv6 clients. They count
 * only if one could pass at all: where only clients of the other family can, their mail is refused either way.
 */
function countVoids(tree, family) {
    const terms = [...(0,traversal/* evaluatedTerms */.$P)(tree)].flatMap((branch) => {
        const voids = branch.voids?.[family];
        return voids === undefined ? [] : [{ branch, ...voids }];
    });
    const certain = terms.flatMap(({ branch, names }) => names.map((name) => ({ branch, name })));
    const possible = terms.flatMap(({ branch, possible: more }) => (more > 0 ? [branch] : []));
    const most = terms.reduce((sum, { names, possible: more }) => sum + names.length + more, 0);
    const own = canPass(tree, family);
    const other = canPass(tree, family === "v4" ? "v6" : "v4");
    if (own === "yes" || (own === "no" && other === "no"))
        return { family, certain, possible, most };
    if (own === "no" && other === "yes")
        return { family, certain: [], possible: [], most: 0 };
    return { family, certain: [], possible: [...possible, ...certain.map(({ branch }) => branch)], most };
}
/** Whether a client of the family can pass: "maybe" if that depends on the client, or on a record that was not seen. */
function canPass(node, family) {
    if (node.unknown !== null)
        return "maybe";
    let verdict = "no";
    for (const branch of node.branches) {
        if (!branch.evaluated || (branch.qualifier ?? "+") !== "+")
            continue;
        const one = canTermPass(branch, family);
        if (one === "yes")
            return "yes";
        if (one === "maybe")
            verdict = "maybe";
    }
    return verdict;
}
function canTermPass({ kind, notLookedUp, target, found, prefixes }, family) {
    if (kind === "all" || kind === "ip4" || kind === "ip6")
        return prefixes[family] === undefined ? "no" : "yes";
    if (kind === "ptr" || notLookedUp !== null)
        return "maybe";
    if (target !== null)
        return canPass(target, family);
    if (found === null || found[family] === "void")
        return "no";
    return found[family] === "found" ? "yes" : "maybe";
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/lookup-count.js





/** Judges the lookups of the tree; `describe` says the count. The evidence draws the tree with the lookups of each term. */
function judgeLookups({ domain, text, tree }, limit, describe) {
    const at = { about: (0,message/* message */.i)("spf/evidence/lookups", { domain }) };
    const evidence = [
        { at: { type: "TXT", name: domain }, text },
        ...countedTerms(tree).map((term) => ({ at, text: "", note: (0,message/* message */.i)("spf/evidence/term-lookups", term) })),
    ];
    const costly = tree.branches
        .filter(({ lookups }) => lookups > 0)
        .map(({ text: term, lookups }) => ({ term, lookups }))
        .toSorted((a, b) => b.lookups - a.lookups);
    const { items: terms, count } = firstItems(costly);
    const counted = (isAtLeast) => describe({ lookups: tree.lookups, isAtLeast, limit, terms, count });
    const incomplete = judgeIncomplete(tree, [], [{ at, text: "", note: counted(true) }, ...evidence]);
    if (tree.lookups <= limit)
        return incomplete ?? { outcome: "pass", message: counted(false), evidence };
    const advice = (0,message/* message */.i)("spf/lookup-count/fix", { excess: tree.lookups - limit, most: costly[0] ?? null });
    return { outcome: "fail", message: counted(!(0,traversal/* isSeenWhole */.Fg)(tree)), evidence, fix: (0,fixes/* adviceFix */.s$)(advice) };
}
/** Every term with lookups, each below the one that leads to it. */
function countedTerms(node, depth = 0) {
    return node.branches.flatMap(({ text: term, lookups, target }) => {
        if (lookups === 0)
            return [];
        const own = { term, lookups, depth };
        return target === null ? [own] : [own, ...countedTerms(target, depth + 1)];
    });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/lookup-headroom.js




const spfLookupHeadroom = (0,define_check/* defineCheck */.qH)({
    id: "spf/lookup-headroom",
    scope: "domain",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    levels: { "tr-03108": "should", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 8, bsi: 8, stricter: "lower" },
    needs: ["spf"],
    judge: ({ spf }, { parameter }) => {
        const { lookups } = spf.tree;
        if (lookups <= limits/* MAX_LOOKUPS */.rT)
            return judgeLookups(spf, parameter, (count) => (0,message/* message */.i)("spf/lookup-headroom/count", count));
        // CATALOGUE, one fault, one failing check: more than the limit is reported there
        return {
            outcome: "not-applicable",
            message: (0,message/* message */.i)("spf/lookup-headroom/over-limit", { lookups, limit: limits/* MAX_LOOKUPS */.rT }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/lookup-limit.js




const spfLookupLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/lookup-limit",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeLookups(spf, limits/* MAX_LOOKUPS */.rT, (count) => (0,message/* message */.i)("spf/lookup-limit/count", count)),
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/syntax.js






const spfSyntax = (0,define_check/* defineCheck */.qH)({
    id: "spf/syntax",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6", "RFC 7208 §12"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeSyntax(spf),
});
/** The record and every record it reaches parse; a target without a record is another check's to report. */
function judgeSyntax({ tree }) {
    const faulty = (0,traversal/* permErrors */.eI)(tree).filter(({ problem }) => problem.kind === "syntax");
    if (faulty.length > 0) {
        const problems = new Map(faulty.map(({ node: { domain }, problem }) => [domain, problem.message]));
        const isOwn = faulty.some(({ node }) => node === tree);
        return {
            outcome: "fail",
            message: several([...problems].map(([domain, problem]) => (0,message/* message */.i)("spf/syntax/record", { domain, problem }))),
            evidence: (0,traversal/* recordEvidence */.ti)(faulty.map(({ node }) => node)),
            fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)(isOwn ? "spf/syntax/fix" : "spf/syntax/fix-other")),
        };
    }
    const unmeasured = judgeUnmeasured(tree);
    if (unmeasured !== null)
        return unmeasured;
    const records = [...(0,traversal/* allRecords */.Sr)(tree)].filter(({ text }) => text !== null).length;
    return { outcome: "pass", message: (0,message/* message */.i)("spf/syntax/valid", { records }) };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __nccwpck_require__(2586);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/present.js





const spfPresent = (0,define_check/* defineCheck */.qH)({
    id: "spf/present",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-01"],
    references: ["RFC 7208 §4.5"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    examines: ["spf"],
    judge: ({ spf }, { domain, mail }) => {
        if (spf.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("spf/present/one") };
        if (spf.state === "malformed")
            return { outcome: "fail", message: spf.problem, fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/present/fix-several")) };
        const target = (0,no_record/* emptyAliasTarget */.BX)(spf.evidence);
        if (target !== null)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("spf/present/alias", { domain, target }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/present/fix-alias", { domain })),
            };
        const misspelt = spf.evidence.find(({ text }) => (0,spf_record/* resemblesSpf */.o)(text));
        return {
            outcome: "fail",
            message: misspelt === undefined
                ? (0,message/* message */.i)("spf/records/none", { domain })
                : (0,message/* message */.i)("spf/present/misspelt", { domain, text: misspelt.text }),
            fix: present_newRecordFix(domain, mail),
        };
    },
});
function present_newRecordFix(domain, mail) {
    if (mail === "receive")
        return (0,fixes/* txtRecordFix */.HN)(domain, "v=spf1 -all", (0,message/* message */.i)("spf/present/fix-receive"));
    if (mail === "send")
        return (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/present/fix-send"));
    return (0,fixes/* afterStep */.pV)((0,fixes/* txtRecordFix */.HN)(domain, "v=spf1 mx -all", (0,message/* message */.i)("spf/present/fix-mx")));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/expectations.js







const spfExpectations = (0,define_check/* defineCheck */.qH)({
    id: "spf/expectations",
    scope: "domain",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["spfExpectationResults", "live"],
    judge: ({ spfExpectationResults, live }) => judgeExpectations(spfExpectationResults, live.state === "present" ? live.value.spfExpectationResults : live),
});
/** Every mail gets the expected result. `live` has the current results if `observed` is what a change would make of them. */
function judgeExpectations(observed, live) {
    if (observed.state !== "present")
        return { outcome: "not-applicable", message: (0,message/* message */.i)("spf/expectations/none") };
    const results = observed.value;
    const broken = results.filter((one) => isMeasured(one) && !isMet(one));
    if (broken.length > 0) {
        const before = live.state === "present" ? live.value.filter((one) => isMeasured(one) && isMet(one)) : [];
        const lost = new Set(broken.filter((one) => before.some((other) => isSame(one, other))));
        return {
            outcome: "fail",
            message: several(broken.map((one) => describeResult(one, lost.has(one)))),
            evidence: broken.flatMap(resultEvidence),
            fix: (0,fixes/* adviceFix */.s$)(lost.size > 0 ? adviceBeforeChange([...lost]) : expectations_adviceFor(broken)),
        };
    }
    const evidence = results.flatMap(resultEvidence);
    const [reason, ...others] = (0,traversal/* uniqueMessages */.wG)(results.filter((one) => !isMeasured(one)).flatMap(failureReasons));
    if (reason !== undefined)
        return unmeasuredJudgement([reason, ...others], evidence);
    const [first] = results;
    const passed = results.length === 1 && first !== undefined
        ? describeResult(first, false)
        : (0,message/* message */.i)("spf/expectations/all", { mails: results.length });
    return { outcome: "pass", message: passed, evidence };
}
function isMet({ expected, evaluation }) {
    return evaluation.result === expected;
}
function isSame(one, other) {
    return (one.expected === other.expected &&
        ["ip", "sender", "helo"].every((part) => one.mail[part] === other.mail[part]));
}
/** A question that was not asked, or whose answer cannot be known yet, proves no failure. */
const UNASKED_CAUSES = ["offline", "unobserved", "undecided", "deadline", "given-up"];
/** Whether the evaluation is what receivers see: no lookup failed, or a failure is what is expected. */
function isMeasured({ expected, evaluation: { result, failed } }) {
    if (failed.length === 0)
        return true;
    return (expected === "temperror" && result === "temperror" && failed.every(({ cause }) => !UNASKED_CAUSES.includes(cause)));
}
function failureReasons({ evaluation: { failed } }) {
    return failed.map(({ question, reason }) => (0,cause/* openQuestion */.R0)(question, reason));
}
function describeResult({ mail: { ip, sender }, expected, evaluation: { result, reason, path, explanation } }, isLost) {
    const own = path[0]?.domain;
    const steps = path.map(({ domain, term }) => (0,message/* message */.i)("spf/term", { term, domain: domain === own ? null : domain }));
    const values = { ip, sender, expected, result, path: steps, reason, explanation, isLost };
    return (0,message/* message */.i)("spf/expectations/result", values);
}
function resultEvidence({ mail, evaluation: { result, path, reason, explanation } }) {
    const at = { about: (0,message/* message */.i)("spf/evidence/evaluation", { ip: mail.ip, sender: mail.sender }) };
    const notes = [
        ...path.map((step) => (0,message/* message */.i)("spf/evidence/step", { ...step })),
        (0,message/* message */.i)("spf/evidence/result", { result, reason }),
        ...(explanation === null ? [] : [(0,message/* message */.i)("spf/evidence/explanation", { explanation })]),
    ];
    return notes.map((note) => ({ at, text: "", note }));
}
function expectations_adviceFor(broken) {
    const refused = broken.find(({ expected, evaluation }) => expected === "pass" && ["fail", "softfail", "neutral"].includes(evaluation.result));
    if (refused === undefined)
        return (0,message/* message */.i)("spf/expectations/fix", { term: null });
    const { ip } = refused.mail;
    return (0,message/* message */.i)("spf/expectations/fix", { term: `${ip.includes(":") ? "ip6" : "ip4"}:${ip}` });
}
/** What must come before a change that takes a result away. */
function adviceBeforeChange(lost) {
    if (lost.some(({ expected }) => expected !== "pass"))
        return (0,message/* message */.i)("spf/expectations/fix-lost-results");
    return (0,message/* message */.i)("spf/expectations/fix-lost-senders", firstItems([...new Set(lost.map(({ mail }) => mail.ip))]));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/wildcard.js




const spfWildcard = (0,define_check/* defineCheck */.qH)({
    id: "spf/wildcard",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §3.5"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["spfWildcard"],
    judge: ({ spfWildcard: wildcard }, { domain }) => judgeWildcard(wildcard, domain),
});
/** A wildcard that answers has exactly one SPF record. */
function judgeWildcard(wildcard, domain) {
    if (wildcard.state !== "present")
        return { outcome: "pass", message: (0,message/* message */.i)("spf/wildcard/none", { name: (0,dns_name/* prependLabels */.Sm)("*", domain) }) };
    const { name, owner, types, records } = wildcard.value;
    const count = records.length;
    if (count === 1)
        return { outcome: "pass", message: (0,message/* message */.i)("spf/wildcard/covered", { name, types }) };
    return {
        outcome: "fail",
        message: count === 0
            ? (0,message/* message */.i)("spf/wildcard/missing", { name, types })
            : (0,message/* message */.i)("spf/wildcard/several", { name, types, count }),
        // RFC 1034 §3.6.2: an alias has no other record beside it
        fix: (0,dns_name/* isWithin */.UO)(owner, domain)
            ? (0,fixes/* afterStep */.pV)((0,fixes/* txtRecordFix */.HN)(owner, "v=spf1 -all", (0,message/* message */.i)("spf/wildcard/fix")))
            : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/wildcard/fix-alias", { owner })),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/size.js






/** RFC 7208 §3.4: the strings and the name of one answer should stay below this, so that it fits in 512 octets. */
const MAX_OCTETS = 450;
const spfSize = (0,define_check/* defineCheck */.qH)({
    id: "spf/size",
    scope: "domain",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §3.4"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeSize(spf),
});
/** The strings of each record in the tree fit in an answer of 512 octets. */
function judgeSize({ tree }) {
    const records = new Map([...(0,traversal/* allRecords */.Sr)(tree)].flatMap((node) => (node.text === null ? [] : [[node.domain, node]])));
    const octetsOf = ({ text }) => text?.length ?? 0;
    const large = [...records.values()].filter((node) => octetsOf(node) > MAX_OCTETS);
    if (large.length > 0) {
        const each = large.map((node) => (0,message/* message */.i)("spf/size/record", { domain: node.domain, octets: octetsOf(node) }));
        const advice = (0,message/* message */.i)(large.includes(tree) ? "spf/size/fix" : "spf/size/fix-other");
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("spf/size/large", { records: several(each), limit: MAX_OCTETS }),
            evidence: (0,traversal/* recordEvidence */.ti)(large),
            fix: (0,fixes/* adviceFix */.s$)(advice),
        };
    }
    const octets = Math.max(...[...records.values()].map(octetsOf));
    const passed = (0,message/* message */.i)("spf/size/within", { octets, limit: MAX_OCTETS });
    return judgeUnmeasured(tree) ?? { outcome: "pass", message: passed };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/unwanted-terms.js





/** `describe` says what is wrong with the terms. The fix is a record if all terms are in the domain's own. */
function judgeUnwantedTerms(fact, terms, describe, { fix, passed, losesSenders, replace = () => null }) {
    const { tree } = fact;
    if (terms.length === 0)
        return judgeIncomplete(tree) ?? { outcome: "pass", message: passed };
    const unwanted = new Set(terms.map(({ branch }) => branch));
    const isOwn = terms.every(({ node }) => node === tree);
    const record = withTerms(tree, (branch) => (unwanted.has(branch) ? replace(branch) : branch.text));
    const corrected = corrected_record_correctedRecordFix(fact, record, fix);
    return {
        outcome: "fail",
        message: describe(terms),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, ...terms.map(({ node }) => node)]),
        fix: !isOwn
            ? (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/fix/remove-from-other"))
            : losesSenders === true
                ? (0,fixes/* afterStep */.pV)(corrected)
                : corrected,
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/ptr.js





const spfPtr = (0,define_check/* defineCheck */.qH)({
    id: "spf/ptr",
    scope: "domain",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §5.5", "RFC 7208 §7.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeUnwantedTerms(spf, (0,traversal/* allTerms */.$O)(spf.tree).filter(({ branch }) => branch.asksPtr), (terms) => (0,message/* message */.i)("spf/ptr/terms", firstItems(terms.map((term) => (0,traversal/* describeTerm */.sA)(term, spf.tree)))), { fix: (0,message/* message */.i)("spf/ptr/fix"), passed: (0,message/* message */.i)("spf/ptr/none"), losesSenders: true }),
});

// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __nccwpck_require__(3728);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/unknown-modifiers.js






const spfUnknownModifiers = (0,define_check/* defineCheck */.qH)({
    id: "spf/unknown-modifiers",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §6", "RFC 6652 §3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeUnwantedTerms(spf, (0,traversal/* allTerms */.$O)(spf.tree).filter(({ branch }) => isUnknown(branch)), (terms) => several(terms.map((term) => describeModifier(term, (0,traversal/* describeTerm */.sA)(term, spf.tree)))), {
        fix: (0,message/* message */.i)("spf/unknown-modifiers/fix"),
        passed: (0,message/* message */.i)("spf/unknown-modifiers/none"),
        // receivers would ignore a mechanism after `all` too
        replace: ({ text, evaluated }) => (evaluated ? (0,parse/* parseMeantMechanism */.u8)(text) : null),
    }),
});
/** RFC 6652 §3 has three modifiers for reports, which most receivers ignore, as they may. */
function isUnknown({ kind, text }) {
    return kind === "other" && !/^r[apr]=/i.test(text);
}
function describeModifier({ branch }, term) {
    const meant = (0,parse/* parseMeantMechanism */.u8)(branch.text);
    return (0,message/* message */.i)("spf/unknown-modifiers/term", { term, meant });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/unreachable-terms.js





const spfUnreachableTerms = (0,define_check/* defineCheck */.qH)({
    id: "spf/unreachable-terms",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.1", "RFC 7208 §6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => {
        // modifiers other than `redirect` may stand anywhere
        const unreachable = (0,traversal/* allTerms */.$O)(spf.tree).filter(({ branch }) => !branch.evaluated && branch.kind !== "exp" && branch.kind !== "other");
        const describe = (term) => {
            const isRedirect = term.branch.kind === "redirect";
            const code = isRedirect ? "spf/unreachable-terms/redirect" : "spf/unreachable-terms/after-all";
            return (0,message/* message */.i)(code, { term: (0,traversal/* describeTerm */.sA)(term, spf.tree) });
        };
        return judgeUnwantedTerms(spf, unreachable, (terms) => several(terms.map(describe)), {
            fix: (0,message/* message */.i)("spf/unreachable-terms/fix"),
            passed: (0,message/* message */.i)("spf/unreachable-terms/none"),
        });
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/breadth.js







/** CATALOGUE: the shortest IPv6 prefix; the parameter is that for IPv4. */
const WIDEST_IPV6 = 32;
const spfBreadth = (0,define_check/* defineCheck */.qH)({
    id: "spf/breadth",
    scope: "domain",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.6"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 16, bsi: 16, stricter: "higher" },
    needs: ["spf"],
    judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: WIDEST_IPV6 }),
});
/** Nothing that lets mail pass is wider than these prefixes; what lets every client pass is reported elsewhere. */
function judgeBreadth({ tree }, widest) {
    const passAll = new Set(findPassAll(tree).flatMap(({ terms }) => terms.map(({ branch }) => branch)));
    const wide = (0,traversal/* passTerms */.ju)(tree).flatMap((term) => ["v4", "v6"].flatMap((family) => {
        const prefix = term.branch.prefixes[family];
        return prefix === undefined || prefix === 0 || prefix >= widest[family] || passAll.has(term.branch)
            ? []
            : [{ term, family, prefix }];
    }));
    if (wide.length === 0)
        return judgeIncomplete(tree) ?? { outcome: "pass", message: (0,message/* message */.i)("spf/breadth/within", { ...widest }) };
    const networks = wide.map(({ term, family, prefix }) => (0,message/* message */.i)("spf/breadth/network", { term: (0,traversal/* describeTerm */.sA)(term, tree), family, prefix }));
    const isOwn = wide.some(({ term }) => term.node === tree);
    return {
        outcome: "fail",
        message: (0,message/* message */.i)("spf/breadth/wide", { networks: several(networks), ...widest }),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, ...wide.map(({ term }) => term.node)]),
        fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)(isOwn ? "spf/breadth/fix" : "spf/breadth/fix-other")),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/all-hard.js






const spfAllHard = (0,define_check/* defineCheck */.qH)({
    id: "spf/all-hard",
    scope: "domain",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §8.5"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeHardEnding(spf),
});
/** After any redirects, the record ends in `-all`; an ending other than `~all` is reported elsewhere. */
function judgeHardEnding(fact) {
    const { tree } = fact;
    const ending = findEnding(tree);
    const { node, all, redirectedTo } = ending;
    const sound = judgeSoundEnding(fact, ending);
    if (sound === null)
        return { outcome: "not-applicable", message: (0,message/* message */.i)("spf/all-hard/neither") };
    if (all?.qualifier !== "~")
        return sound;
    const hardened = withTerms(tree, (branch) => (branch === all ? "-all" : branch.text));
    return {
        outcome: "fail",
        message: (0,message/* message */.i)("spf/all-hard/soft", { all: all.text, redirectedTo }),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, node]),
        fix: node === tree
            ? (0,fixes/* afterStep */.pV)(corrected_record_correctedRecordFix(fact, hardened, (0,message/* message */.i)("spf/all-hard/fix")))
            : (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("spf/all-hard/fix-other", { domain: node.domain })),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/not-enforcing.js




const tlsRptNotEnforcing = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/not-enforcing",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 8460 §5.3"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsRptMailboxTls"],
    judge: ({ tlsRptMailboxTls }) => {
        if (tlsRptMailboxTls.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("tls-rpt/not-enforcing/no-record") };
        const { domains, unasked } = tlsRptMailboxTls.value;
        const enforcing = domains.flatMap(describeEnforcement);
        if (enforcing.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.i)("tls-rpt/not-enforcing/found", { domains: enforcing }),
                fix: (0,fixes/* adviceFix */.s$)((0,message/* message */.i)("tls-rpt/not-enforcing/fix")),
            };
        for (const { domain, unmeasured } of domains) {
            if (unmeasured !== null)
                return { outcome: "unknown", message: (0,message/* message */.i)("cause/question", { question: domain, reason: unmeasured }) };
        }
        if (unasked > 0)
            return {
                outcome: "unknown",
                message: (0,message/* message */.i)("mailbox/domain-limit", { left: unasked, limit: mailbox/* MAX_DOMAINS */.xj }),
            };
        if (domains.length === 0)
            return { outcome: "not-applicable", message: (0,message/* message */.i)("tls-rpt/not-enforcing/no-mailbox") };
        return {
            outcome: "pass",
            message: (0,message/* message */.i)("tls-rpt/not-enforcing/none", { domains: domains.map(({ domain }) => domain) }),
        };
    },
});
/** What makes senders require TLS on the way to a domain's mailboxes; empty where nothing does. */
function describeEnforcement({ domain, tlsa, enforced: hasPolicy }) {
    return tlsa.length > 0 || hasPolicy ? [(0,message/* message */.i)("tls-rpt/not-enforcing/domain", { domain, tlsa, hasPolicy })] : [];
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/deliverable.js


const tlsRptDeliverable = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/deliverable",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 5321 §5.1", "RFC 7505 §3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt", "tlsRptMailboxes"],
    judge: ({ tlsRptMailboxes }, { name }) => (0,mailbox/* judgeMailboxes */.QT)(tlsRptMailboxes, name),
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/record-fix.js



/** A fix that publishes the record with this `rua`. */
function tlsRptRecordFix(domain, rua) {
    return (0,fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_smtp._tls", domain), `v=TLSRPTv1; rua=${rua}`, (0,message/* message */.i)("tls-rpt/record/fix"));
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/no-https.js



const tlsRptNoHttps = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/no-https",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-02"],
    references: ["RFC 8460 §3"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const https = tlsRpt.rua.filter(({ uri }) => /^https:/i.test(uri)); // RFC 3986 §3.1: schemes regardless of case
        if (https.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("tls-rpt/no-https/none") };
        const others = tlsRpt.rua.filter((uri) => uri.problem === null).map(({ uri }) => uri);
        const rua = others.length > 0 ? others.join(",") : `mailto:tls-reports@${name}`;
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("tls-rpt/no-https/found", { uris: https.map(({ uri }) => uri) }),
            fix: tlsRptRecordFix(name, rua),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/mailto.js



const tlsRptMailto = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/mailto",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-03"],
    references: ["RFC 8460 §3"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt: { rua } }, { name }) => {
        const usable = rua.filter(({ problem }) => problem === null);
        if (usable.length > 0)
            return { outcome: "pass", message: (0,message/* message */.i)("tls-rpt/mailto/usable", { uris: usable.map(({ uri }) => uri) }) };
        const destinations = rua.flatMap(({ uri, problem }) => problem === null ? [] : [(0,message/* message */.i)("mailto/unusable", { uri, problem })]);
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("tls-rpt/mailto/unusable", { destinations }),
            fix: tlsRptRecordFix(name, `mailto:tls-reports@${name}`),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __nccwpck_require__(321);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/ignored.js





const tlsRptIgnored = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/ignored",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 8460 §3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const destinations = (0,tls_rpt_record/* describeProblems */.yg)(tlsRpt.rua);
        const parts = [
            ...(destinations.length === 0 ? [] : [(0,message/* message */.i)("tls-rpt/ignored/destinations", { destinations })]),
            ...(0,tls_rpt_record/* unknownFields */._6)(tlsRpt).map((field) => (0,message/* message */.i)("tls-rpt/ignored/unknown", { field, meant: (0,closest_word/* closestWord */.E)(field, ["rua"]) })),
        ];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.i)("tls-rpt/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.i)("tls-rpt/ignored/found", { parts }),
            fix: tlsRptRecordFix(name, tlsRpt.rua
                .filter(tls_rpt_record/* isUsable */.Ng)
                .map(({ uri }) => uri)
                .join(",")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/record.js







const tlsRptRecord = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/record",
    scope: "domain",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-01"],
    references: ["RFC 8460 §3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        if (tlsRpt.state === "present")
            return { outcome: "pass", message: (0,message/* message */.i)("tls-rpt/record/valid") };
        return {
            outcome: "fail",
            message: tlsRpt.state === "absent"
                ? (0,message/* message */.i)("tls-rpt/record/absent", { name: (0,dns_name/* prependLabels */.Sm)("_smtp._tls", name) })
                : tlsRpt.problem,
            fix: tlsRptRecordFix(name, meantDestinations(tlsRpt.evidence) ?? `mailto:tls-reports@${name}`),
        };
    },
});
/** The destinations of records that senders discard: the corrected record keeps them. */
function meantDestinations(evidence) {
    const texts = evidence.map(({ text }) => text).filter(tls_rpt_record/* resemblesTlsRpt */.Gi);
    const pieces = texts.flatMap((text) => text
        .replace(/\brua\s*[=:]/gi, ",")
        .split(/[;,]/)
        .map(trim_wsp/* trimWsp */.j));
    return joinUris(pieces.flatMap((piece) => ((0,tls_rpt_record/* isHttpsUri */.EL)(piece) ? [piece] : meantUris(piece))));
}

;// CONCATENATED MODULE: ./lib/src/audit/checks.js































































































const CHECKS = [
    mxPresent,
    mxTarget,
    mxNullExclusive,
    mxSenderNull,
    mxSenderResolvable,
    starttls/* smtpTlsStarttls */.p,
    smtpTlsVersion,
    smtpTlsLegacy,
    smtpTlsForwardSecrecy,
    smtpTlsCipher,
    smtpTlsCertificateName,
    smtpTlsCertificateTrust,
    smtpTlsCertificateExpiry,
    smtpTlsCertificateKey,
    parkedNullMx,
    mtaStsRecord,
    mtaStsPolicyFetch,
    mtaStsPolicySyntax,
    mtaStsMode,
    mtaStsMaxAge,
    mtaStsIgnored,
    mtaStsMxCoverage,
    mtaStsMxCertificate,
    mtaStsContentType,
    mtaStsCertificateExpiry,
    mtaStsWildcardCertificate,
    mtaStsIdChange,
    dnssecNotBogus,
    dnssecDomain,
    dnssecMxZone,
    dnssecMailRecords,
    dnssecAlgorithm,
    daneLookup,
    danePresent,
    daneUsable,
    daneMatch,
    daneAllUsable,
    daneNoPkix,
    daneRollover,
    daneTtl,
    spfPresent,
    spfSyntax,
    spfLookupLimit,
    spfLookupHeadroom,
    spfVoidLimit,
    spfMxLimit,
    spfIncludeValid,
    spfAll,
    spfOpen,
    spfAllHard,
    spfBreadth,
    spfUnreachableTerms,
    spfUnknownModifiers,
    spfPtr,
    spfSize,
    spfWildcard,
    spfExpectations,
    parkedSpf,
    dkimSelector,
    dkimSyntax,
    dkimEncoding,
    dkimNotRevoked,
    dkimKeyStrength,
    dkimKeySizeLimit,
    dkimBothAlgorithms,
    dkimHash,
    dkimService,
    dkimNotTesting,
    dkimRetired,
    dkimKeySharing,
    dkimWildcard,
    dmarcPresent,
    dmarcSyntax,
    dmarcPolicy,
    dmarcReject,
    dmarcSubdomains,
    dmarcFullCoverage,
    dmarcRemovedTags,
    dmarcAlignment,
    dmarcRuf,
    dmarcIgnored,
    dmarcCompatibility,
    dmarcTreeWalk,
    parkedDmarc,
    dmarcRua,
    dmarcRuaAuthorised,
    dmarcRuaDeliverable,
    tlsRptRecord,
    tlsRptMailto,
    tlsRptNoHttps,
    tlsRptIgnored,
    tlsRptDeliverable,
    tlsRptNotEnforcing,
    parkedRua,
    driftRecords,
];
const CHECK_BY_ID = new Map(CHECKS.map((check) => [check.id, check]));
/** The check with this id; undefined where there is none. */
function findCheck(id) {
    return CHECK_BY_ID.get(id);
}


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ severalCauses),
/* harmony export */   R0: () => (/* binding */ openQuestion),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);

/** What was asked, as part of a message. */
function questionOf(at) {
    if ("about" in at)
        return at.about;
    if ("url" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("source/url", at);
    if ("host" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("source/smtp", at);
    const { type, name } = at;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)(at.live === true ? "source/live-rrset" : "source/rrset", { type, name });
}
/** The cause that `question` has no answer. Reports group by its reason. */
function openQuestion(question, reason) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("cause/question", { question: questionOf(question), reason });
}
/** Several causes as one; one alone is itself. */
function severalCauses(causes) {
    const [first, ...others] = causes;
    return first === undefined || others.length > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("cause/several", { causes }) : first;
}
/** The observation that `question` has no answer. */
function unanswered(question, reason) {
    return { state: "unknown", reason: openQuestion(question, reason), evidence: [] };
}


/***/ }),

/***/ 8476:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(122);
/* harmony import */ var _cli_standard_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4846);
// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.


const { argv, env, stdout, stderr } = process;
const AUDIT_FAILED = 3; // FORMATS §2; Node's own code for a crash would say that the gate failed
process.on("uncaughtException", (error) => {
    stderr.write(`mail-policy: internal error: ${error.message}\n`);
    process.exit(AUDIT_FAILED);
});
stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return; // a reader such as `head` may stop early
    process.exitCode = AUDIT_FAILED;
    stderr.write(`mail-policy: ${(0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWriteError */ .J)(error)}\n`);
});
stderr.on("error", () => undefined); // standard error is closed too
const code = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({ args: argv.slice(2), env, cwd: process.cwd(), stdout: (0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_1__/* .openOutput */ .c)(stdout), stderr });
process.exitCode ??= code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __nccwpck_require__(6594);
// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __nccwpck_require__(5211);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 119 modules
var checks = __nccwpck_require__(9027);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __nccwpck_require__(4887);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __nccwpck_require__(776);
// EXTERNAL MODULE: ./lib/src/report/say.js + 32 modules
var say = __nccwpck_require__(5828);
;// CONCATENATED MODULE: ./lib/src/report/json.js


/** Indented by two, ending in a newline. Only what the format names is written. */
function renderJson(report) {
    const { tool, config, gate, waivers } = report;
    const ordered = {
        ...pick(report, "version"),
        tool: pick(tool, "name", "version"),
        ...pick(report, "at", "profile", "view"),
        config: pick(config, "file", "sha256"),
        resolvers: report.resolvers.map((resolver) => pick(resolver, "url", "validates")),
        limitations: report.limitations,
        faults: report.faults.map((fault) => ({ location: toLocation(fault), ...pick(fault, "message") })),
        warnings: report.warnings.map((warning) => ({
            location: toLocation(warning),
            ...pick(warning, "message", "suggestion"),
        })),
        conclusion: report.conclusion,
        gate: pick(gate, "failOn", "passed", "baseline", "reasons", "notes"),
        weakenings: report.weakenings?.map((one) => ({ message: one.message, location: toLocation(one) })) ?? null,
        rollout: report.rollout.map((step) => ({
            ...pick(step, "domain", "subject", "message", "doFirst"),
            location: toLocation(step),
        })),
        counts: toCounts(report),
        domains: report.domains.map(toDomain),
        waivers: { expired: waivers.expired.map(toWaiver), unused: waivers.unused.map(toWaiver) },
    };
    return `${escapeJson(JSON.stringify((0,say/* sayAll */.jO)(ordered), null, 2))}\n`;
}
function toDomain(domain) {
    return {
        ...pick(domain, "name", "mail"),
        counts: toCounts(domain),
        facts: sortKeys(domain.facts),
        findings: domain.findings.map(toFinding),
    };
}
function toFinding(finding) {
    const { evidence, fix, waiver } = finding;
    return {
        ...pick(finding, "key", "check", "subject", "section", "requirements", "tests", "references"),
        ...pick(finding, "outcome", "level", "status", "message"),
        evidence: evidence.map((one) => ({ at: sortKeys(one.at), text: (0,say/* sayEvidence */.$h)(one) })),
        location: toLocation(finding),
        fix: fix && {
            text: fix.text,
            records: fix.records.map((record) => pick(record, "name", "type", "data")),
            edit: fix.edit ? pick(fix.edit, "file", "line", "endLine", "before", "after") : null,
        },
        change: finding.change,
        waiver: waiver && pick(waiver, "reason", "owner", "expires"),
    };
}
function toCounts({ counts }) {
    return pick(counts, "pass", "fail", "warn", "info", "unknown", "notApplicable", "waived");
}
function toWaiver(waiver) {
    return {
        ...pick(waiver, "check", "domain", "reason", "owner", "expires"),
        location: toLocation(waiver),
        problem: waiver.problem,
    };
}
function toLocation({ location }) {
    return pick(location, "file", "line", "column");
}
/** These keys of an object, in this order. */
function pick(from, ...keys) {
    return Object.fromEntries(keys.map((key) => [key, from[key]]));
}
// The standards define the facts. Their keys are sorted, because observers may add them in any order.
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .map(([key, inner]) => [key, sortKeys(inner)]));
}
// JSON leaves C1 controls, bidi overrides and the runner's `##[command]` as they are, and people print JSON on terminals.
function escapeJson(json) {
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""))
        .replaceAll("##[", "#\\u0023[");
}

;// CONCATENATED MODULE: ./lib/src/report/group-findings.js
/** Project limit: findings in one group, so that one block of a comment is small. */
const MAX_GROUP_SIZE = 10;
/** An address, as the source of a pattern. */
const ADDRESS_PATTERN = String.raw `(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]+)`;
/** Addresses, and digests and keys of TLSA records in hexadecimal; SHA-256 has 64 digits. */
const ADDRESS_OR_DIGEST = new RegExp(String.raw `\b[\da-f]{64,}\b|${ADDRESS_PATTERN}`, "gi");
/** A possible name, or a word that ends in one: `_dmarc.example.de`. */
const WORD = /[^\s`"'(),;:/@=]+/g;
/** The findings in groups, ordered by the first of each. Two findings belong together if their messages and fixes have the same codes and values, except for their own names, addresses and keys. */
function groupFindings(findings) {
    const open = new Map();
    const groups = [];
    for (const one of findings) {
        const key = groupKey(one);
        const group = open.get(key);
        if (group !== undefined && group.others.length < MAX_GROUP_SIZE - 1)
            group.others.push(one);
        else {
            const fresh = { first: one, others: [] };
            open.set(key, fresh);
            groups.push(fresh);
        }
    }
    return groups;
}
function groupKey(placed) {
    const { change, check, fix, message, status } = placed.finding;
    // Each message is shown if it differs, but only one fix: in fixes only names may differ.
    return JSON.stringify([
        check,
        status,
        change,
        withValues(message, (text) => withoutNames(text.replace(ADDRESS_OR_DIGEST, "\0"), placed)),
        fix && withValues(fix.text, (text) => withoutNames(text, placed)),
    ]);
}
/** A message as text to compare, with each of its texts replaced. */
function withValues(message, replace) {
    return JSON.stringify(message, (_key, value) => (typeof value === "string" ? replace(value) : value));
}
function withoutNames(text, { domain, finding: { subject } }) {
    return text.replace(WORD, (word) => {
        const name = word.replace(/\.$/, "");
        const own = [subject, domain].find((each) => name === each || name.endsWith(`.${each}`));
        // Either one is fine: they are often equal.
        return own === undefined ? word : `${name.slice(0, -own.length)}\0`;
    });
}

;// CONCATENATED MODULE: ./lib/src/report/english/checks/dane.js
const daneChecks = {
    "dane/lookup": {
        title: "The TLSA lookup is answered",
        why: "Senders that use DANE defer mail while this lookup fails, because an attacker could have suppressed the answer.",
        fix: "Have the DNS operator of the host answer `_25._tcp.<mx>` correctly: with TLSA records, or with a signed denial of their existence.",
    },
    "dane/present": {
        title: "The MX host has a secure TLSA record",
        why: "TLSA records let a sender authenticate the mail server. Without them an attacker on the path can strip or intercept the encryption.",
        fix: "Publish TLSA records at `_25._tcp.<mx>`, in a signed zone: `3 1 1` with the SHA-256 of the server's public key.",
    },
    "dane/usable": {
        title: "At least one TLSA record is usable for SMTP",
        why: "If no record is usable, senders require TLS but do not authenticate the server, so an attacker can intercept the mail.",
        fix: "Publish a record with usage 3 (or 2), selector 0 or 1, and matching type 1 with 32 octets or 2 with 64.",
    },
    "dane/all-usable": {
        title: "Every TLSA record with usage 2 or 3 is usable",
        why: "Senders ignore a record that they cannot use, and one that fits no key matches nothing. It may be the record for the next key: then mail is deferred once that key is in use.",
        fix: "Remove the record, or replace it with one made from the key or certificate.",
    },
    "dane/no-pkix": {
        title: "No TLSA record has usage 0 or 1",
        why: "Senders treat such records as unusable: they protect nothing, and make it look as if the host had a TLSA record.",
        fix: "Replace records of usage 0 with usage 2, records of usage 1 with usage 3.",
    },
    "dane/rollover": {
        title: "A TLSA record can fit the next key or certificate",
        why: "If all records are of the key or certificate in use, changing it leaves a gap: senders defer mail until the old records have expired from every cache. A record with selector 0 names one certificate, which each renewal replaces.",
        fix: "Publish a record for the next key (`3 1 1`) or for the CA (`2 1 1`) beside the current one, long before the key changes.",
    },
    "dane/ttl": {
        title: "No TLSA record was seen with a long TTL",
        why: "Senders use a cached TLSA record until its TTL ends, even if the key has changed. TR-03108 recommends 600 seconds. Resolvers count a TTL down, so a longer one can go unseen.",
        fix: "Lower the TTL of the TLSA records.",
        unit: "seconds at most",
    },
    "dane/match": {
        title: "A usable TLSA record matches what the MX host serves",
        why: "If no record matches, senders that use DANE defer mail and then return it. Other senders deliver, so the fault goes unnoticed.",
        fix: "Publish a record for a key before the server uses it: `3 1 1` with the SHA-256 of its public key. Remove a record only once its key is out of use.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/dkim.js
const dkimChecks = {
    "dkim/selector": {
        title: "The declared selector publishes exactly one DKIM key record",
        why: "Without the public key no receiver can verify signatures made with the selector; with several records it is undefined which one counts.",
        fix: "Publish the public key as one TXT record at `<selector>._domainkey`, or remove a selector that is no longer used from the policy.",
    },
    "dkim/syntax": {
        title: "The DKIM key record is valid and its key can be decoded",
        why: "A verifier that cannot read the key treats the mail as unsigned.",
        fix: "Publish the record as the signing software prints it; look for lost characters where a long value was split into strings.",
    },
    "dkim/encoding": {
        title: "The DKIM key record is written as all receivers read it",
        why: "Some verifiers read only the usual form of a key. They treat the mail as unsigned where RFC 6376 allows more.",
        fix: "Publish the key as SubjectPublicKeyInfo in padded base64, and nothing after the last semicolon.",
    },
    "dkim/not-revoked": {
        title: "The key of an active selector is not revoked",
        why: "An empty `p=` revokes the key: every signature made with this selector fails.",
        fix: "Publish the key that is in use, or remove the selector from the policy.",
    },
    "dkim/key-strength": {
        title: "The DKIM key is an RSA key of at least 2048 bits, or an Ed25519 key",
        why: "Attackers can factor short RSA keys and then sign mail in the domain's name.",
        fix: "Create a 2048-bit key under a new selector, sign with it, then revoke the old one.",
        unit: "bits at least",
    },
    "dkim/key-size-limit": {
        title: "The DKIM key is no longer than receivers verify",
        why: "Verifiers need not support RSA keys of more than 4096 bits, and the guideline advises against more than 2048 bits: receivers may ignore such signatures.",
        fix: "Create a 2048-bit RSA key under a new selector, sign with it, then revoke the long one.",
        unit: "bits at most",
    },
    "dkim/both-algorithms": {
        title: "The domain has an RSA key and an Ed25519 key",
        why: "The guideline asks for keys of all valid algorithms. With both, mail stays signed where a verifier supports only one, and if one of them is broken.",
        fix: "Create a key of the missing algorithm under a selector of its own, publish it, sign with both, and add it to the policy.",
    },
    "dkim/retired": {
        title: "A retired selector publishes no usable key",
        why: "Anyone who has an old private key can sign in the domain's name for as long as its public key is published.",
        fix: "Revoke the key with an empty `p=`, or remove the record.",
    },
    "dkim/key-sharing": {
        title: "No other audited domain publishes the same DKIM key",
        why: "If several domains share a key, one lost private key forges the mail of all of them, and none can change it alone.",
        fix: "Create a key for each domain, and sign with its own. A CNAME to the record of a provider does not count as sharing.",
    },
    "dkim/wildcard": {
        title: "A DKIM selector that does not exist has no key",
        why: "A wildcard publishes the same key for every selector: none can be revoked alone, and receivers cannot see which are in use.",
        fix: "Remove the wildcard, and publish the key of each selector at its own name.",
    },
    "dkim/hash": {
        title: "The DKIM key may be used with SHA-256",
        why: "With `h=sha1` the key allows only signatures made with SHA-1, which verifiers must not accept.",
        fix: "Remove the tag `h` from the key record, or add sha256 to it.",
    },
    "dkim/service": {
        title: "The DKIM key may be used for email",
        why: "Verifiers of email ignore a key whose `s=` names only other services, such as a key for TLS reports.",
        fix: "Remove the tag `s` from the key record, or add email or `*` to it.",
    },
    "dkim/not-testing": {
        title: "The DKIM key is not marked as a test",
        why: "With `t=y` verifiers treat signed mail no better than unsigned mail.",
        fix: "Remove the flag `y` from the tag `t` once mail is signed as planned.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/dmarc.js
const dmarcChecks = {
    "dmarc/present": {
        title: "Exactly one DMARC record applies",
        why: "Without a DMARC record receivers accept mail that forges the domain in its From header. They treat several records as none.",
        fix: "Publish exactly one TXT record at `_dmarc` that begins with `v=DMARC1;`.",
    },
    "dmarc/syntax": {
        title: "The DMARC record is valid",
        why: "Receivers ignore what they cannot read: a misspelt policy counts as `p=none`, or makes them discard the whole record.",
        fix: "Write each tag once, as `name=value` with a value that is allowed for it, and `;` between them.",
    },
    "dmarc/ignored": {
        title: "Receivers use every part of the DMARC record",
        why: "Receivers ignore tags that they do not know, destinations they cannot send to, and policies that another record overrides. So the record does not do what it seems to say.",
        fix: "Correct what receivers ignore, or remove it from the record.",
    },
    "dmarc/compatibility": {
        title: "Receivers that follow RFC 7489 apply the record alike",
        why: "Most receivers still follow RFC 7489. They do not know `t` and `np`, expect `p` right after `v=DMARC1`, and find an inherited record only at the organisational domain of the Public Suffix List.",
        fix: "Begin the record with `v=DMARC1; p=…` and publish it at the domain itself. Use `t` and `np` only if it does not matter that some receivers ignore them.",
    },
    "dmarc/removed-tags": {
        title: "The record has nothing that RFC 9989 has removed: pct, rf, ri, size limits",
        why: "Receivers that follow RFC 9989 ignore these, so the record does not do what it seems to say.",
        fix: "Remove `pct`, `rf` and `ri` from the record, and a size such as `!10m` from addresses.",
    },
    "dmarc/tree-walk": {
        title: "Tree walk and Public Suffix List agree on the organisational domain",
        why: "Receivers that follow RFC 7489 use the list, those that follow RFC 9989 use DNS. Where the two differ, the same mail passes at one receiver and fails at another.",
        fix: "Publish `psd=n` in the record of the organisational domain.",
    },
    "dmarc/policy": {
        title: "The effective DMARC policy is quarantine or reject",
        why: "With `p=none` receivers deliver forged mail like genuine mail, and only report it.",
        fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
    },
    "dmarc/reject": {
        title: "The effective DMARC policy is reject",
        why: "Only `p=reject` keeps forged mail out of every folder. RFC 9989 §7.4 advises against it for domains whose users post to mailing lists: receivers would reject their mail too.",
        fix: "Raise `p` to `reject` after at least a month each of `none` and `quarantine`, unless users of the domain post to mailing lists.",
    },
    "dmarc/subdomains": {
        title: "The effective policy for subdomains, existing or not, is quarantine or reject",
        why: "Forgers simply invent a subdomain: with `sp=none` or `np=none` receivers deliver mail from it, however strict `p` is.",
        fix: "Remove `sp` and `np` from the record, so that `p` applies to subdomains too, or raise them to `quarantine` or `reject`.",
    },
    "dmarc/full-coverage": {
        title: "No pct below 100 weakens the policy",
        why: "Receivers that follow RFC 7489 apply the policy to only that share of forged mail; others ignore the tag.",
        fix: "Remove `pct` from the record; to test a policy, publish `t=y`.",
    },
    "dmarc/alignment": {
        title: "DKIM and SPF must align strictly",
        why: "With relaxed alignment any subdomain, even a forgotten one, can send in the domain's name.",
        fix: "Publish `adkim=s` and `aspf=s` once all mail is signed and sent with the exact domain of its From header.",
    },
    "dmarc/rua": {
        title: "Aggregate reports are requested at a valid email address",
        why: "Only the reports show who sends mail in the domain's name, and whether your own mail passes.",
        fix: "Add `rua=mailto:…` with a mailbox that a person or a program reads.",
    },
    "dmarc/rua-authorised": {
        title: "Every external report destination has agreed to get reports",
        why: "Receivers send no reports to a destination of another organisation unless it agrees to them in DNS.",
        fix: "Ask the operator of the destination to publish a TXT record `v=DMARC1` at `<your domain>._report._dmarc.<its host>`.",
    },
    "dmarc/rua-deliverable": {
        title: "The domains of the report mailboxes accept mail",
        why: "A report to a domain that accepts no mail is lost without notice.",
        fix: "Point `rua` to a mailbox whose domain can receive mail: it has an MX record, and the MX host has an address.",
    },
    "dmarc/ruf": {
        title: "No failure reports are requested",
        why: "Failure reports disclose personal data of mail to their readers; TR-03182 says not to request them.",
        fix: "Remove `ruf` and `fo` from the record.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/dnssec.js
const dnssecChecks = {
    "dnssec/not-bogus": {
        title: "No answer about the domain is bogus",
        why: "A validating resolver answers SERVFAIL for bogus data. Behind such a resolver the domain does not exist: no mail, in either direction.",
        fix: "Fix the chain of trust: renew expired signatures, publish the DS record that belongs to the key in use, or remove the DS record until the zone is signed again.",
    },
    "dnssec/domain": {
        title: "The domain's zone is signed and validates",
        why: "Without signatures, anyone on the path can forge the MX, SPF and DMARC answers. DANE requires them.",
        fix: "Sign the zone at your DNS operator, and have the registrar publish the DS record in the parent zone.",
    },
    "dnssec/mx-zone": {
        title: "The MX host's address records validate",
        why: "Senders ask for TLSA records only if the MX host's addresses are signed. Otherwise they cannot use DANE for it.",
        fix: "Sign the zone that holds the MX host's name, or use a provider that signs it.",
    },
    "dnssec/mail-records": {
        title: "The answers with the domain's mail records validate",
        why: "An SPF, DKIM, DMARC, MTA-STS or TLS-RPT record that is not signed can be forged or suppressed, also where an alias leads out of a signed zone.",
        fix: "Sign the zones that hold these records, and those that an alias leads to.",
    },
    "dnssec/algorithm": {
        title: "No key of the zone uses a retired algorithm",
        why: "Validators stop supporting retired algorithms. They then treat a zone signed with nothing else as unsigned, and DANE no longer works.",
        fix: "Roll the zone's keys over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/drift.js
const driftChecks = {
    "drift/records": {
        title: "Live DNS answers what the repository declares",
        why: "A record changed by hand was not reviewed, and the next deployment overwrites it. A declared record that was not deployed has no effect.",
        fix: "Deploy what is declared, or bring the change into the repository. Run with `--view live` on the default branch, once the TTLs of the earlier answers have passed.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/mta-sts.js
const mtaStsChecks = {
    "mta-sts/record": {
        title: "There is exactly one valid MTA-STS record",
        why: "Senders look for the policy only if this record exists. Without MTA-STS or DANE, anyone on the path can strip the encryption from your mail.",
        fix: "Publish exactly one TXT record at `_mta-sts`: `v=STSv1; id=…` with an id of 1 to 32 letters and digits.",
    },
    "mta-sts/ignored": {
        title: "Senders use every field of the MTA-STS record and policy",
        why: "Senders ignore fields that they do not know, and all but the first of a repeated one. So the policy does not do what it seems to say.",
        fix: "Remove what senders ignore, or correct it. If the policy changes, publish a new id.",
    },
    "mta-sts/policy-fetch": {
        title: "The MTA-STS policy is served",
        why: "Senders that cannot fetch the policy deliver without it. Those that have an older one cached continue to apply that.",
        fix: "Serve the policy at `https://mta-sts.<domain>/.well-known/mta-sts.txt` with status 200, a certificate for that name from a trusted CA, and no redirect.",
    },
    "mta-sts/policy-syntax": {
        title: "The MTA-STS policy is valid",
        why: "Senders ignore a policy that they cannot parse, so it protects no mail.",
        fix: "A policy has the lines `version: STSv1`, `mode: enforce`, `max_age: 604800` (at most 31557600) and an `mx:` line for each MX host.",
    },
    "mta-sts/mode": {
        title: "The mode is enforce",
        why: "In `testing`, senders report a failure and deliver all the same, over whatever connection they get.",
        fix: "Once the TLS reports show no failures, set `mode: enforce` and publish a new id.",
    },
    "mta-sts/max-age": {
        title: "Senders cache the policy long enough",
        why: "Only a cached policy protects against an attacker who blocks its fetch. After `max_age` seconds that protection ends.",
        fix: "Set `max_age` to a week (604800) or more.",
        unit: "seconds at least",
    },
    "mta-sts/content-type": {
        title: "The MTA-STS policy is served as text/plain",
        why: "Some senders reject a policy of any other media type, and deliver as if there were none.",
        fix: "Configure the web server to send `Content-Type: text/plain` with the policy.",
    },
    "mta-sts/certificate-expiry": {
        title: "The policy host's certificate does not expire soon",
        why: "Once the certificate expires, senders can no longer fetch the policy. Those without a cached one deliver unprotected.",
        fix: "Renew the certificate, and automate its renewal. Where certificates are valid for days only, lower the parameter.",
        unit: "days at least",
    },
    "mta-sts/wildcard-certificate": {
        title: "The policy host's certificate is not a wildcard certificate",
        why: "Senders that follow TR-03108-08-R reject a wildcard certificate when they fetch a policy, though RFC 8461 allows one. For them there is no policy.",
        fix: "Get a certificate for the name `mta-sts.<domain>` itself.",
    },
    "mta-sts/id-change": {
        title: "A changed MTA-STS policy has a changed id",
        why: "Senders that have cached the policy compare the id only. While it is the same, they keep the old policy for up to its max_age.",
        fix: "Deploy the policy first, then publish the TXT record at `_mta-sts` with a new id.",
    },
    "mta-sts/mx-certificate": {
        title: "The MX host's certificate satisfies the MTA-STS policy",
        why: "Under an enforced policy, senders do not deliver to a host whose certificate is for another name, untrusted or expired.",
        fix: "Serve a certificate of a public CA for the MX host's name, with its intermediate certificates, and automate its renewal.",
    },
    "mta-sts/mx-coverage": {
        title: "The MX host matches the MTA-STS policy",
        why: "Under an enforced policy, senders do not deliver to an MX host that it does not name. They apply the cached policy until they learn of a newer one.",
        fix: "Add an `mx:` line for each MX host to the policy first, publish a new id, and only then the MX record.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/mx.js
const mxChecks = {
    "mx/present": {
        title: "A receiving domain has an MX record",
        why: "Without an MX record, senders try the domain's own address, usually a web server. Mail bounces or waits, and neither MTA-STS nor DANE can name the host.",
        fix: "Publish an MX record that names each mail server. If the domain receives no mail, declare `mail: send` or `mail: none`.",
    },
    "mx/target": {
        title: "The MX target is a host name with an address, and not an alias",
        why: "Senders look up the address of the MX name. An alias, an IP address or a missing name there makes some of them bounce or misroute mail.",
        fix: "Name a host in the MX record that has an A or AAAA record of its own.",
    },
    "mx/sender-null": {
        title: "A domain that sends mail has no null MX",
        why: "A null MX says that the domain accepts no mail, bounces and replies included. RFC 7505 advises receivers to reject mail from such a domain.",
        fix: "Publish an MX record for a host that takes bounces, or declare `mail: none` if the domain sends no mail.",
    },
    "mx/sender-resolvable": {
        title: "A domain that sends mail has an MX record or an address",
        why: "Receivers reject a sender domain to which they could return no bounce, as Postfix does with `reject_unknown_sender_domain`.",
        fix: "Publish an MX record for a host that takes bounces.",
    },
    "mx/null-exclusive": {
        title: "A null MX is the only MX record",
        why: "A null MX says that the domain accepts no mail. Beside another MX record, senders must guess which of the two is meant.",
        fix: "Keep either the null MX (`0 .`) or the other MX records.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/parked.js
const parkedChecks = {
    "parked/null-mx": {
        title: "A domain without mail publishes a null MX",
        why: "With a null MX senders give up at once, and receivers see that mail from the domain cannot be answered.",
        fix: "Publish the one MX record `0 .`.",
    },
    "parked/spf": {
        title: "The SPF record is exactly v=spf1 -all",
        why: "Forgers prefer domains that send nothing; with `-all` every receiver can reject their mail.",
        fix: "Publish the one SPF record `v=spf1 -all`.",
    },
    "parked/dmarc": {
        title: "The effective DMARC policy is reject",
        why: "A domain that sends nothing loses nothing if receivers reject all of its mail.",
        fix: "Publish `v=DMARC1; p=reject; rua=mailto:…` at `_dmarc`.",
    },
    "parked/rua": {
        title: "Aggregate reports are requested",
        why: "The reports show who tries to forge the domain.",
        fix: "Add `rua=mailto:…` to the DMARC record.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/smtp-tls.js
const smtpTlsChecks = {
    "smtp-tls/certificate-name": {
        title: "The certificate is for the MX host",
        why: "Senders that check certificates treat one for another name as a sign of interception. Only subject alternative names count, not the common name.",
        fix: "Get a certificate whose subject alternative names include the name in the MX record.",
    },
    "smtp-tls/certificate-trust": {
        title: "The certificate leads to a trusted CA",
        why: "A certificate without a trusted CA shows a sender only that some server answers, not which one.",
        fix: "Get the certificate from a public CA, and send the intermediate certificates with it.",
    },
    "smtp-tls/certificate-expiry": {
        title: "The certificate does not expire soon",
        why: "Once it has expired, senders that check certificates no longer deliver.",
        fix: "Renew the certificate, and make sure renewal is automated, including the reload of the mail server. If certificates are valid for days only, lower the parameter.",
        unit: "days at least",
    },
    "smtp-tls/certificate-key": {
        title: "Key and signature of the certificate are strong",
        why: "An attacker can compute a short private key from the public one, and can make a signature by MD5 or SHA-1 fit another certificate.",
        fix: "Get a certificate for a key of at least 2048 bits (RSA) or 256 bits (elliptic curves), signed with SHA-256 or better.",
    },
    "smtp-tls/starttls": {
        title: "The MX host offers STARTTLS, and the handshake completes",
        why: "Without STARTTLS, mail crosses the network in plaintext, and senders that require TLS by MTA-STS or DANE do not deliver. The parameter says for how many days results of `--smtp-evidence` count.",
        fix: "Enable STARTTLS, with a certificate, at every address of the host.",
        unit: "days that a measurement from elsewhere counts",
    },
    "smtp-tls/version": {
        title: "TLS 1.2 or 1.3 is negotiated",
        why: "TLS 1.0 and 1.1 rely on broken hash functions. Current senders refuse them, and then deliver in plaintext or not at all.",
        fix: "Enable TLS 1.2 and 1.3 on the server.",
    },
    "smtp-tls/legacy": {
        title: "TLS 1.0 and 1.1 are refused",
        why: "Senders that support nothing newer use the old versions if the server offers them, which widens the attack surface. TR-03108 §4.3.2 tolerates this on port 25 at low priority.",
        fix: "Disable TLS 1.0 and 1.1.",
    },
    "smtp-tls/forward-secrecy": {
        title: "The negotiated cipher suite has forward secrecy",
        why: "Without it, anyone who recorded the traffic can decrypt all of it once the server's key is known, even years later.",
        fix: "Configure the server to prefer suites with ephemeral keys: TLS 1.3, or those named ECDHE.",
    },
    "smtp-tls/cipher": {
        title: "The negotiated cipher suite is on the list of TR-02102-2",
        why: "TR-03108 requires the TLS parameters of the BSI's guidelines. A suite that is not on the list is not necessarily weak, for example ChaCha20-Poly1305.",
        fix: "Configure the server to prefer the AES-GCM suites of TLS 1.3 and ECDHE.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/spf.js
const spfChecks = {
    "spf/present": {
        title: "The domain has exactly one SPF record",
        why: "Without an SPF record receivers cannot tell which servers may send for the domain. With several they stop with an error.",
        fix: "Publish exactly one TXT record at the domain that begins with `v=spf1`.",
    },
    "spf/syntax": {
        title: "The SPF record and every record it reaches are valid",
        why: "One syntax error anywhere makes the whole evaluation a permanent error. The domain is then as good as without SPF.",
        fix: "Correct the term that the message names.",
    },
    "spf/lookup-limit": {
        title: "SPF evaluation needs at most 10 DNS lookups in the worst case",
        why: "Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. `include`, `a`, `mx`, `ptr`, `exists` and `redirect` count, each time they are reached.",
        fix: "Remove senders that are no longer used. List your own networks with `ip4:` and `ip6:`. Give senders with long records a subdomain of their own.",
    },
    "spf/lookup-headroom": {
        title: "The SPF record leaves room below the lookup limit",
        why: "Included records belong to others and grow without notice. A record close to the limit breaks on the day one of them grows.",
        fix: "Save lookups as for spf/lookup-limit before you add the next sender.",
        unit: "lookups at most",
    },
    "spf/void-limit": {
        title: "SPF evaluation has at most 2 void lookups",
        why: "Many receivers stop with a permanent error at the third lookup that returns no such name or no record. Each MX host counts by itself. A host without an AAAA record is such a void lookup for IPv6 clients.",
        fix: "Remove terms whose names no longer exist. List addresses with `ip4:` and `ip6:` instead of `a:`.",
    },
    "spf/mx-limit": {
        title: "No mx mechanism yields more than 10 names",
        why: "Receivers stop with a permanent error at an `mx` whose domain has more than ten MX records.",
        fix: "List the addresses of the hosts that send with `ip4:` and `ip6:` instead of `mx`.",
    },
    "spf/include-valid": {
        title: "Every include and redirect leads to exactly one SPF record, without a loop",
        why: "An include or redirect to a domain without a record, or with several, makes the whole evaluation a permanent error. Anyone can register a missing domain and then decide who sends for yours. A name that depends on the mail can only be evaluated for the mails in `spf: expect:`.",
        fix: "Correct the name, or remove the term.",
    },
    "spf/all": {
        title: "The SPF record (after any redirect) ends in -all or ~all",
        why: "Mail from a server the record does not name must fail or softfail. With `?all`, or without `all`, receivers learn nothing. `spf/open` reports a `+all`, which lets everyone pass.",
        fix: "End the record in `~all` or `-all`.",
    },
    "spf/open": {
        title: "The SPF record does not authorise everyone: no +all, no network of length 0",
        why: "Anyone who forges the domain's mail passes SPF, and with it DMARC. Names with macros are tried with reserved addresses and an invented sender: a wildcard may answer for everyone.",
        fix: "List the domain's own senders, and end the record in `~all` or `-all`.",
    },
    "spf/all-hard": {
        title: "The SPF record (after any redirect) ends in -all",
        why: "With `~all` receivers mostly accept mail from servers the record does not name, and leave the decision to DMARC. `-all` asks them to reject it.",
        fix: "Once all senders are listed, end the record in `-all`.",
    },
    "spf/breadth": {
        title: "The SPF record lets no network pass that is wider than /16 (IPv4) or /32 (IPv6)",
        why: "Everyone with a server in such a network passes SPF for the domain, and with it DMARC.",
        fix: "List only the networks that send the domain's mail.",
        unit: "bits of the shortest IPv4 prefix allowed",
    },
    "spf/unreachable-terms": {
        title: "No SPF record has terms after all, or a redirect in addition to all",
        why: "Receivers ignore terms after `all`, and `redirect` when `all` is present: a sender named there is not allowed to send.",
        fix: "Move the terms before `all`, or remove them.",
    },
    "spf/unknown-modifiers": {
        title: "No SPF record has an unknown modifier, such as include= or ip4=",
        why: "Receivers ignore modifiers they do not know. A mechanism has `:` where a modifier has `=`: a sender named with `=` is not allowed to send.",
        fix: "Write mechanisms with `:`, as in `include:_spf.example.net`, and remove other unknown modifiers.",
    },
    "spf/ptr": {
        title: "No SPF record uses ptr or the macro %{p}",
        why: "They are slow and unreliable, put load on the servers of .arpa, and should not be published (RFC 7208). Some receivers skip them, so genuine mail fails.",
        fix: "List the senders with `ip4:`, `ip6:`, `a` or `mx`.",
    },
    "spf/size": {
        title: "The strings of each SPF record have at most 450 octets",
        why: "A larger answer does not fit in one UDP packet of 512 octets. Old firewalls and resolvers lose it, and the evaluation ends in a temporary error.",
        fix: "Remove senders that are no longer used, or move terms into a record of their own.",
    },
    "spf/wildcard": {
        title: "A wildcard name that answers A, AAAA or MX has an SPF record",
        why: "Through a wildcard mail can come from every name below the domain. Without a record of its own anyone may send as any of them.",
        fix: "Publish `v=spf1 -all` at the wildcard, or remove the wildcard.",
    },
    "spf/expectations": {
        title: "Every mail for which the policy expects an SPF result gets it",
        why: "A sender that must pass and does not loses mail. An address that must not pass and does can forge the domain's mail.",
        fix: "Change the record so that the mail gets the result, or correct `spf: expect:` in the policy.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/tls-rpt.js
const tlsRptChecks = {
    "tls-rpt/record": {
        title: "There is exactly one valid TLS-RPT record",
        why: "Without it, senders do not tell you that mail to you was delivered unencrypted, or not at all.",
        fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:…`.",
    },
    "tls-rpt/ignored": {
        title: "Senders use every part of the TLS-RPT record",
        why: "Senders ignore fields that they do not know and destinations that they cannot deliver to. You would expect reports there and get none.",
        fix: "Remove what senders ignore, or correct it.",
    },
    "tls-rpt/mailto": {
        title: "TLS reports are requested by mail",
        why: "TR-03108 requires delivery by mail. Not every sender can deliver reports over HTTPS.",
        fix: "Add a `mailto:` destination to `rua`.",
    },
    "tls-rpt/no-https": {
        title: "No TLS reports are requested over HTTPS",
        why: "TR-03108 forbids requesting reports over HTTPS, though RFC 8460 allows it.",
        fix: "Remove every `https:` destination from `rua`.",
    },
    "tls-rpt/deliverable": {
        title: "The domains of the TLS report mailboxes accept mail",
        why: "A report to a domain that accepts no mail is lost without notice.",
        fix: "Use a mailbox in `rua` whose domain has an MX record, and whose MX host has an address.",
    },
    "tls-rpt/not-enforcing": {
        title: "TLS is not enforced on the way to the report mailboxes",
        why: "If TLSA records or an enforced MTA-STS policy apply to the mailbox too, broken TLS stops the reports about itself.",
        fix: "Use a mailbox in `rua` whose domain is a separate one that has neither TLSA records nor an enforced MTA-STS policy.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks.js
// What the checks say of themselves, by id.











const CHECKS = {
    ...daneChecks,
    ...dkimChecks,
    ...dmarcChecks,
    ...dnssecChecks,
    ...driftChecks,
    ...mtaStsChecks,
    ...mxChecks,
    ...parkedChecks,
    ...smtpTlsChecks,
    ...spfChecks,
    ...tlsRptChecks,
};
/** The words of the check with this id; undefined where there is none. */
function checkWords(id) {
    return Object.hasOwn(CHECKS, id) ? CHECKS[id] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/report/finding-view.js


function viewBrief({ domain, finding }) {
    const { check, status, change, subject, message } = finding;
    return { check, status, change, subject: subjectLabel(domain, subject), message: (0,say/* say */.cv)(message) };
}
function viewFinding({ first, others }) {
    const { finding } = first;
    const { location, evidence, section, requirements, tests, references } = finding;
    const words = checkWords(finding.check);
    return {
        ...viewBrief(first),
        location,
        title: words?.title,
        why: words?.why,
        references: [section, ...requirements, ...tests, ...references].join(", "),
        evidence,
        fix: viewFix(finding),
        also: others.map((other) => viewAlso(other, finding)),
    };
}
function viewAlso(other, first) {
    const { subject, message } = viewBrief(other);
    const { location, fix } = other.finding;
    const { file, line, column } = first.location;
    const isSamePlace = location.file === file && location.line === line && location.column === column;
    const shown = new Set(first.fix?.records.map((record) => JSON.stringify(record)));
    const edit = fix?.edit ?? null;
    return {
        subject,
        location: isSamePlace ? null : location,
        message: message === (0,say/* say */.cv)(first.message) ? null : message,
        records: (fix?.records ?? []).filter((record) => !shown.has(JSON.stringify(record))),
        edit: JSON.stringify(edit) === JSON.stringify(first.fix?.edit ?? null) ? null : edit,
    };
}
/** Names that a format lists before "and N more". */
const MAX_NAMES = 5;
function viewUnknowns({ cause, members }) {
    const first = members[0]; // a group has at least one
    return {
        cause,
        only: members.length === 1 ? first : null,
        count: members.length,
        domains: [...new Set(members.map(({ domain }) => domain))],
        checks: [...new Set(members.map(({ finding }) => finding.check))],
        location: first.finding.location,
    };
}
/** How to fix a finding; null where nothing is to be fixed. */
function viewFix({ fix }) {
    return fix && { text: (0,say/* say */.cv)(fix.text), records: fix.records, edit: fix.edit ?? null };
}
/** The subject, and whose it is where its name does not say so: `mx1.mail.example (example.de)`. */
function subjectLabel(domain, subject) {
    return subject === domain || subject.endsWith(`.${domain}`) ? subject : `${subject} (${domain})`;
}

;// CONCATENATED MODULE: ./lib/src/report/sanitize.js


/** Project limit: octets of evidence shown per piece; a 4,096-bit DKIM key has about 740. */
const EVIDENCE_LIMIT = 1024;
/** Project limit: sources, and lines of each, shown for a finding; the JSON report has all. */
const MAX_SOURCES = 5;
const MAX_LINES = 30;
/** Project limit: characters shown of a message, reason or name. */
const PROSE_LIMIT = 2048;
/** Project limit: characters of a record to publish. A record is shown in full or not at all. */
const RECORD_LIMIT = 8192;
// Controls (C0, C1, DEL), bidi overrides and zero widths (Cf, default ignorable), line separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Commands that the Actions runner obeys in its output: `##[command]` anywhere, `::command …::` at the start of a line,
// which wrapping can move any word to (actions/runner, ActionCommand.cs).
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::(?=[a-z-]+(?:\s|::))/gi;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return SHORT_ESCAPES[character] ?? (code <= 0xff ? `\\x${hexDigits(code)}` : `\\u{${hexDigits(code)}}`);
}
function hexDigits(code) {
    return code.toString(16).padStart(2, "0");
}
function escapeInvisible(text) {
    return text
        .replace(INVISIBLE, escapeCharacter)
        .replace(RUNNER_COMMAND, (found) => (found === "##" ? "#\\x23" : "\\x3a:"));
}
/** The first `limit` octets of `text`, and how many were left out. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit)}… (${text.length - limit} octets more)`;
}
/** Text of people and programs (messages, reasons, names, paths), as one line. */
function quoteProse(text, limit = PROSE_LIMIT) {
    if (text.length <= limit)
        return escapeInvisible(text);
    const head = text.slice(0, limit);
    return escapeInvisible(`${head}${closingBacktick(head, text)}… (${text.length - limit} characters more)`);
}
// Truncated code ends before the cut, otherwise its backtick would count as text. Unpaired backticks may not mark code at all.
function closingBacktick(head, text) {
    const pairs = (of) => of.split("`").length % 2 === 1;
    return pairs(text) && !pairs(head) && !head.endsWith("`") ? "`" : "";
}
/** A place in a file, for a line of text. */
function quoteLocation(place) {
    return quoteProse((0,model/* formatLocation */.j$)(place));
}
/** Evidence by source, because a tree or an RRset has several pieces; and the number of omitted sources. */
function quoteEvidence(evidence) {
    const groups = [];
    for (const one of evidence) {
        const source = (0,say/* saySource */.$N)(one.at);
        const text = (0,say/* sayEvidence */.$h)(one);
        const last = groups.at(-1);
        if (last?.source === source)
            last.texts.push(text);
        else
            groups.push({ source, texts: [text] });
    }
    const shown = groups.slice(0, MAX_SOURCES).map(({ source, texts }) => {
        const lines = texts.flatMap(quoteByteString);
        const rest = lines.length - MAX_LINES;
        return {
            source: quoteProse(source),
            lines: rest > 0 ? [...lines.slice(0, MAX_LINES), `… (${rest} lines more)`] : lines,
        };
    });
    return { shown, more: groups.length - shown.length };
}
// Octets from 0x80 are shown as numbers, because their encoding is unknown.
function quoteByteString(text) {
    const lines = truncate(text, EVIDENCE_LIMIT).split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === "")
        lines.pop();
    return lines.map((line) => escapeInvisible(line.replace(/[\u0080-\u00ff]/g, escapeCharacter)));
}
/** A line of a file unchanged, including tabs, except for characters that must be escaped; null if it is too long to show in full. */
function quoteSourceLine(line) {
    return line.length > RECORD_LIMIT ? null : line.split("\t").map(escapeInvisible).join("\t");
}
/**
 * A record as a line to paste into a master file; whatever is not plain there becomes `\DDD` (RFC 1035 §5.1), and so do
 * the few characters the runner or HTML would act on. null where it is too long to show whole: half a record is a wrong one.
 */
function recordLine(record) {
    const line = `${record.name} IN ${record.type} ${record.data}`;
    if (line.length > RECORD_LIMIT)
        return null;
    // Existing escapes are skipped, so that none is split.
    return line.replace(/\\\d{3}|\\?([^ -~]|<|^[ :]|#(?=\[))|\\./gu, (found, special) => special === undefined ? found : decimalEscape(special));
}
/** The same for people to read: a note where the record is too long to show. */
function recordLineOrNote(record) {
    return recordLine(record) ?? "; this record is too long to show here, see the JSON report";
}
/** The corrected text of a file, as a line to paste; null if it is too long to show in full. Its formats treat all white space alike. */
function suggestedLine({ suggestion }) {
    return suggestion === null || suggestion.length > RECORD_LIMIT
        ? null
        : escapeInvisible(suggestion.replaceAll("\t", " "));
}
function decimalEscape(character) {
    const octets = character <= "\u00ff" ? [character.charCodeAt(0)] : [...Buffer.from(character)];
    return octets.map((octet) => `\\${String(octet).padStart(3, "0")}`).join("");
}

;// CONCATENATED MODULE: ./lib/src/report/diff.js

/** The lines of an edit, quoted; null if one of them is too long to show, because half a line is wrong. */
function diffLines({ before, after }) {
    let [head, tail] = [0, 0];
    const shorter = Math.min(before.length, after.length);
    while (head < shorter && before[head] === after[head])
        head++;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const marked = (lines, mark) => lines.map((line) => ({ mark, text: quoteSourceLine(line) }));
    const lines = [
        ...marked(before.slice(0, head), " "),
        ...marked(before.slice(head, before.length - tail), "-"),
        ...marked(after.slice(head, after.length - tail), "+"),
        ...marked(before.slice(before.length - tail), " "),
    ];
    return lines.some(({ text }) => text === null) ? null : lines;
}

;// CONCATENATED MODULE: ./lib/src/report/sanitize-markdown.js


const OPENING_PUNCTUATION = "(\"'";
const CLOSING_PUNCTUATION = ")\"',.;:?…";
const PLAIN_WORD = /^[\p{L}\p{N}§≤≥–—…→·][\p{L}\p{N}\p{M}.,;:/'"()+=%§≤≥–—…→·?-]*$/u;
// Links, `GH-1`, `:emoji:`, commit ids: GitHub acts on these although they consist of plain characters. What has a colon inside
// (`a:mx1.example.de`, an address, a place in a file) is not a word, and must look like its neighbour `include:_spf.example.de`.
const ACTIVE_TEXT = /www\.|:\/\/|\bgh-\d|:[\w+-]+:|\w:\w/i;
const COMMIT_ID = /\b[0-9a-f]{7,40}\b/;
/** Text in backticks or double quotes: a literal quotation. */
const VERBATIM = /(`[^`]+`|(?<![^\s(])"[^"`]+"(?![^\s).,;:]))/;
const LIST_MARKER = /^\d+[.)](?= |$)/;
/** Characters of a table cell: the longest domain name (RFC 1035 §2.3.4). */
const CELL_LIMIT = 255;
/** Prose as Markdown, one line. Text in backticks is already code. */
function markdownProse(text, limit = PROSE_LIMIT) {
    return quoteWords(quoteProse(text, limit), codeSpan);
}
/** Prose for an HTML element such as `<summary>`, one line. */
function htmlProse(text, limit = PROSE_LIMIT) {
    return quoteWords(quoteProse(text, limit), codeElement);
}
/** A name or a path as a code span. */
function markdownCode(text, limit = PROSE_LIMIT) {
    return codeSpan(quoteProse(text, limit));
}
/** A line of a file, as a code span. */
function markdownLocation({ file, line }) {
    return markdownCode((0,model/* formatLocation */.j$)({ file, line }));
}
/**
 * The same for a table cell. A pipe becomes `\x7c`: GFM's own `\|` is read differently by different parsers once
 * another backslash stands before it.
 */
function markdownCell(text) {
    return codeSpan(quoteProse(text, CELL_LIMIT).replaceAll("|", "\\x7c"));
}
/** A name for an HTML element. */
function htmlCode(text) {
    return codeElement(quoteProse(text));
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
// (CommonMark §6.2), and `<wbr>`, invisible in HTML, separates it from the word that would become a link or a mention.
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

// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __nccwpck_require__(6720);
;// CONCATENATED MODULE: ./lib/src/report/markdown-finding.js
// Single findings in Markdown: a folded block for failures and warnings, one list item for the others.







const STATUS_EMOJI = {
    fail: "❌",
    warn: "⚠️",
    unknown: "❔",
    waived: "⏳",
    info: "ℹ️",
    pass: "✅",
    "not-applicable": "➖",
};
/** Characters of a message in the line that stays visible when a block is folded. */
const SUMMARY_LIMIT = 160;
/** A failure or a warning, with the other subjects that have it: folded unless `open`; its summary has the message. */
function findingBlock(view, isOpen = false) {
    const { check, status, change, subject, message, title, why, references, location, evidence, fix, also } = view;
    const badge = change === "new" ? " <b>new</b>" : "";
    const more = also.length > 0 ? ` and ${also.length} more` : "";
    const name = `${htmlCode(check)} ${htmlCode(subject)}${more}`;
    const parts = [
        // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
        `<details${isOpen ? " open" : ""}>\n<summary>${STATUS_EMOJI[status]}${badge} ${name}: ${htmlProse(message, SUMMARY_LIMIT)}</summary>`,
        ...(message.length > SUMMARY_LIMIT ? [`**Seen** ${markdownProse(message)}`] : []),
        `**Rule** ${title === undefined ? "" : `${markdownProse(title)} · `}${markdownProse(references)}`,
        ...(why === undefined ? [] : [`**Why** ${markdownProse(why)}`]),
        `**Where** ${markdownLocation(location)}`,
        ...evidenceBlocks(evidence),
        ...(fix === null ? [] : fixBlocks(fix)),
        ...(also.length === 0 ? [] : alsoBlocks(also)),
        "</details>",
    ];
    return parts.join("\n\n");
}
/** The other subjects of a group: where they differ, and their own records. */
function alsoBlocks(others) {
    const items = others.map(({ subject, location, message }) => {
        const place = location === null ? "" : ` at ${markdownLocation(location)}`;
        return `- ${markdownCode(subject)}${place}${message === null ? "" : `: ${markdownProse(message)}`}`;
    });
    return [
        `**Also**\n\n${items.join("\n")}`,
        ...recordBlocks(others.flatMap(({ records }) => records)),
        ...others.flatMap(({ edit }) => editBlocks(edit)),
    ];
}
/** A finding as its message alone. */
function findingItem(placed) {
    const { check, subject, message } = viewBrief(placed);
    return `- ${markdownCode(check)} ${markdownCode(subject)}: ${markdownProse(message)}`;
}
/** A waived failure, with the reason, owner and expiry of the waiver. */
function waivedItem(placed) {
    const { waiver } = placed.finding;
    if (waiver === null)
        return findingItem(placed);
    const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
    return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}
/** A mistake in a declared file, which keeps its zone from being judged. */
function faultItem({ location, message }) {
    return `- ${markdownLocation(location)} ${markdownProse(message)}`;
}
/** A probable mistake in a declared record, and the corrected text. */
function warningItem(warning) {
    const suggested = suggestedLine(warning);
    const text = `${markdownLocation(warning.location)} ${markdownProse(warning.message)}`;
    return suggested === null ? text : `${text}\n\n${fencedBlock("text", [suggested])}`;
}
/** A step to take before a change. */
function rolloutItem({ domain, subject, message, doFirst }) {
    return `- ${markdownCode(subjectLabel(domain, subject))}: ${markdownProse((0,say/* say */.cv)(message))}. **First:** ${markdownProse((0,say/* say */.cv)(doFirst))}`;
}
/** The checks that could not be measured for one reason. */
function unknownItem(group) {
    const { cause, only, count, domains, checks } = viewUnknowns(group);
    if (only !== null)
        return findingItem(only);
    const codeList = (names) => (0,list/* list */.p)(names.map((name) => markdownCode(name)), MAX_NAMES);
    return `- ${(0,plural/* plural */.L)(count, "check")} of ${codeList(domains)}: ${markdownProse(cause)} (${codeList(checks)})`;
}
function evidenceBlocks(evidence) {
    const { shown, more } = quoteEvidence(evidence);
    const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
    return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}
function fixBlocks(fix) {
    return [`**Fix** ${markdownProse(fix.text)}`, ...recordBlocks(fix.records), ...editBlocks(fix.edit)];
}
function recordBlocks(records) {
    const lines = records.map(recordLineOrNote);
    return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}
/** The change to the file that declares the records. */
function editBlocks(edit) {
    const lines = edit === null ? null : diffLines(edit);
    if (edit === null || lines === null)
        return [];
    return [
        `**Change** ${markdownLocation(edit)}`,
        fencedBlock("diff", lines.map(({ mark, text }) => mark + text)),
    ];
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
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
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
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
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
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
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
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
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
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
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
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

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
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
        // Don’t add the opening space if we’re not aligning and the cell is
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

;// CONCATENATED MODULE: ./lib/src/report/sections.js
// The sections of the mapping table (CATALOGUE) that findings are shown under. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them.
/** In the table's order. */
const SECTIONS = [
    { number: "§3.1", title: "TLS 1.2+ for SMTP" },
    { number: "§3.3", title: "MTA-STS enforced" },
    { number: "§3.4", title: "DNSSEC and DANE" },
    { number: "§4.1", title: "SPF, at most 10 lookups" },
    { number: "§4.2", title: "DKIM keys" },
    { number: "§4.3", title: "DMARC quarantine or reject" },
    { number: "§5", title: "Reporting" },
    { number: "§6", title: "Monitoring" },
];

;// CONCATENATED MODULE: ./lib/src/report/status-matrix.js


/** Project limit: more domains than this are a table's rows instead of its columns, because a page is not wider. */
const MAX_COLUMNS = 8;
/** Worst first: measured failures before checks that could not be measured. */
const STATUS_RANK = {
    fail: 0,
    warn: 1,
    unknown: 2,
    waived: 3,
    info: 4,
    pass: 5,
    "not-applicable": 6,
};
/** The table of a report, domains in the report's order; only sections that apply to one of them. */
function statusMatrix(report) {
    const known = new Set(SECTIONS.map((section) => section.number));
    const used = new Set(report.domains.flatMap((domain) => domain.findings.filter(({ status }) => status !== "not-applicable").map((finding) => finding.section)));
    const unlisted = [...used].filter((number) => !known.has(number)).toSorted(order/* compareText */.n);
    const sections = [
        ...SECTIONS.filter((section) => used.has(section.number)),
        ...unlisted.map((number) => ({ number, title: "" })),
    ];
    return {
        sections,
        rows: report.domains.map((domain) => ({ domain: domain.name, cells: matrixCells(domain, sections) })),
    };
}
function matrixCells(domain, sections) {
    const cells = new Map();
    for (const { section, status } of domain.findings) {
        const cell = cells.get(section);
        if (cell === undefined || STATUS_RANK[status] < STATUS_RANK[cell.status])
            cells.set(section, { status, count: 1 });
        else if (cell.status === status)
            cell.count++;
    }
    return sections.map((section) => cells.get(section.number) ?? null);
}
/** Rows worst first, at most `limit`; of the omitted ones, `passingCount` have only passes, `others` have more to report. */
function worstRows(matrix, limit) {
    const ranked = matrix.rows.map((row) => ({ row, rank: worstRank(row.cells) })).toSorted((a, b) => a.rank - b.rank);
    const notable = ranked.filter(({ rank }) => rank < STATUS_RANK.pass);
    const shown = (matrix.rows.length > limit ? notable : ranked).slice(0, limit);
    return {
        rows: shown.map(({ row }) => row),
        passingCount: matrix.rows.length - Math.max(notable.length, shown.length),
        others: Math.max(0, notable.length - shown.length),
    };
}
function worstRank(cells) {
    return Math.min(STATUS_RANK["not-applicable"], ...cells.map((cell) => (cell === null ? STATUS_RANK["not-applicable"] : STATUS_RANK[cell.status])));
}

;// CONCATENATED MODULE: ./lib/src/report/markdown-table.js
// The table of a Markdown report: sections × domains, turned over where the domains are many.





/** Project limit: rows of domains; the longest names then take about a third of a comment. */
const MAX_ROWS = 50;
const STATUS_LABELS = {
    fail: "failed",
    warn: "warning",
    unknown: "could not be measured",
    waived: "waived",
    info: "for information",
    pass: "passed",
    "not-applicable": "not applicable",
};
/** The table and its key, as Markdown blocks; none without findings. */
function tableBlocks(report) {
    const matrix = statusMatrix(report);
    if (matrix.sections.length === 0)
        return [];
    const isWide = matrix.rows.length > MAX_COLUMNS;
    return [isWide ? domainRows(matrix) : sectionRows(matrix), ...(isWide ? omittedRows(matrix) : []), legend(matrix)];
}
function sectionRows({ sections, rows }) {
    const head = ["", ...rows.map((row) => markdownCell(row.domain))];
    const body = sections.map(({ number, title }, i) => [
        title === "" ? markdownCell(number) : `${number} ${title}`,
        ...rows.map((row) => cellText(row.cells[i] ?? null)),
    ]);
    return markdownTable([head, ...body], { alignDelimiters: false });
}
function domainRows(matrix) {
    const head = ["", ...matrix.sections.map(({ number, title }) => (title === "" ? markdownCell(number) : number))];
    const body = worstRows(matrix, MAX_ROWS).rows.map((row) => [markdownCell(row.domain), ...row.cells.map(cellText)]);
    return markdownTable([head, ...body], { alignDelimiters: false });
}
function omittedRows(matrix) {
    const { passingCount, others } = worstRows(matrix, MAX_ROWS);
    return [
        ...(others > 0 ? [`${(0,plural/* plural */.L)(others, "more domain")} with findings.`] : []),
        ...(passingCount > 0 ? [`${(0,plural/* plural */.L)(passingCount, "more domain")} without findings.`] : []),
    ];
}
function legend(matrix) {
    const used = new Set(matrix.rows.flatMap((row) => row.cells.map((cell) => cell?.status)));
    const statuses = Object.keys(STATUS_LABELS).filter((status) => used.has(status));
    return `<sub>${statuses.map((status) => `${STATUS_EMOJI[status]} ${STATUS_LABELS[status]}`).join(" · ")}</sub>`;
}
function cellText(cell) {
    return cell === null ? "" : `${STATUS_EMOJI[cell.status]} ${cell.count}`;
}

// EXTERNAL MODULE: ./lib/src/message.js
var message = __nccwpck_require__(4797);
;// CONCATENATED MODULE: ./lib/src/report/select-findings.js

/** The findings of one status, new ones first, then by domain, check and subject. */
function findingsWithStatus(report, status) {
    return selectFindings(report, (finding) => finding.status === status);
}
/** The failures that were fixed. */
function fixedFindings(report) {
    return selectFindings(report, (finding) => finding.change === "fixed");
}
function selectFindings(report, isWanted) {
    const all = report.domains.flatMap(({ name, findings }) => findings.filter(isWanted).map((finding) => ({ domain: name, finding })));
    return all.toSorted((a, b) => Number(b.finding.change === "new") - Number(a.finding.change === "new") ||
        (0,order/* compareNaturally */.y)(a.finding.key, b.finding.key));
}

;// CONCATENATED MODULE: ./lib/src/report/group-unknowns.js




/** Unknown findings by cause; causes that hide a must-check first, then the biggest group. */
function groupUnknowns(report) {
    return groupByCause(findingsWithStatus(report, "unknown")).toSorted((a, b) => Number(hasMustCheck(b)) - Number(hasMustCheck(a)) ||
        b.members.length - a.members.length ||
        (0,order/* compareText */.n)(a.cause, b.cause));
}
/** Whether a check that can fail the build is among them. */
function hasMustCheck(group) {
    return group.members.some(({ finding }) => finding.level === "must");
}
/** Groups by the reasons in each message, regardless of the question, address and host. Groups are in the order of their first members. */
function groupByCause(findings) {
    const groups = new Map();
    for (const placed of findings) {
        const reasons = reasonsIn(placed.finding.message);
        const exact = sentence(reasons);
        const general = sentence(reasons.map(group_unknowns_withoutNames)) || exact;
        const group = groups.get(general);
        if (group === undefined)
            groups.set(general, { exact: new Set([exact]), members: [placed] });
        else {
            group.exact.add(exact);
            group.members.push(placed);
        }
    }
    return [...groups].map(([general, { exact, members }]) => {
        const [only = general] = exact;
        return { cause: exact.size === 1 ? only : general, members };
    });
}
function sentence(reasons) {
    const byWords = new Map(reasons.map((reason) => [(0,say/* say */.cv)(reason), reason]));
    return (0,say/* say */.cv)((0,message/* message */.i)("cause/several", { causes: [...byWords.values()] }));
}
/** The reasons of a message: of the questions that stayed open in it, or the message itself where it has none. */
function reasonsIn(text) {
    if (text.code === "cause/question")
        return reasonsIn(text.values.reason);
    if (text.code === "cause/several")
        return text.values.causes.flatMap(reasonsIn);
    if (text.code === "cause/partly")
        return reasonsIn(text.values.cause);
    const open = messagesIn(text).filter(hasOpenQuestion);
    return open.length === 0 ? [text] : open.flatMap(reasonsIn);
}
function hasOpenQuestion(text) {
    return text.code.startsWith("cause/") || messagesIn(text).some(hasOpenQuestion);
}
/** The messages that are values of a message. */
function messagesIn(text) {
    return "values" in text ? Object.values(text.values).flat().filter(say/* isMessage */.K8) : [];
}
/** The message with "an address" and "a host" instead of those it names. */
function group_unknowns_withoutNames(text) {
    if (!("values" in text))
        return text;
    const general = (key, value) => {
        if (key === "address")
            return (0,message/* message */.i)("cause/an-address");
        if (key === "host")
            return (0,message/* message */.i)("cause/a-host");
        if (Array.isArray(value))
            return value.map((one) => general("", one));
        return (0,say/* isMessage */.K8)(value) ? group_unknowns_withoutNames(value) : value;
    };
    const entries = Object.entries(text.values).map(([key, value]) => [key, general(key, value)]);
    return { ...text, values: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./lib/src/report/summary-lines.js




/** The limits of a report. */
const DISCLAIMER = "This report covers only what is visible from outside. It is not a certificate of conformity, and does not cover requirements that only an operator can attest.";
/** The outcome in one line: `2 new failures, 1 known failure, 1 fixed`. */
function headline(report) {
    const failures = findingsWithStatus(report, "fail").map(({ finding }) => finding.change);
    const fresh = failures.filter((change) => change === "new").length;
    const known = failures.filter((change) => change === "unchanged").length;
    const other = failures.length - fresh - known;
    const fixed = fixedFindings(report).length;
    const parts = [
        ...(report.faults.length > 0 ? [`${(0,plural/* plural */.L)(report.faults.length, "error")} in declared files`] : []),
        ...(fresh > 0 ? [(0,plural/* plural */.L)(fresh, "new failure")] : []),
        ...(known > 0 ? [(0,plural/* plural */.L)(known, "known failure")] : []),
        ...(other > 0 ? [(0,plural/* plural */.L)(other, "failure")] : []),
        ...(failures.length === 0 ? ["no failures"] : []),
        ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ];
    const unknown = findingsWithStatus(report, "unknown").length;
    const unmeasured = report.conclusion === "inconclusive" && unknown > 0 ? `; ${(0,plural/* plural */.L)(unknown, "check")} could not be measured` : "";
    return parts.join(", ") + unmeasured;
}
/** The counts that are not zero: `41 passed, 2 failed, 12 unknown`. */
function countsLine(counts) {
    const parts = [
        [counts.pass, "passed"],
        [counts.fail, "failed"],
        [counts.warn, counts.warn === 1 ? "warning" : "warnings"],
        [counts.waived, "waived"],
        [counts.unknown, "unknown"],
        [counts.info, "for information"],
        [counts.notApplicable, "not applicable"],
    ];
    const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return shown.length > 0 ? shown.join(", ") : "nothing was checked";
}
const REGRESSION_RULES = {
    live: "regression mode: only new failures count",
    base: "regression mode: only new failures count, compared with the base",
    none: "regression mode; no baseline, so every failure counts",
};
/** The heading of the settings that a policy weakens. */
const WEAKENINGS_HEADING = "This change also weakens the policy:";
/** Whether the gate passed, and in which mode; the gate has the reasons. */
function gateLine(gate) {
    const rule = {
        regression: REGRESSION_RULES[gate.baseline],
        violation: "violation mode: every failure counts",
        never: "report only",
    }[gate.failOn];
    return `gate ${gate.passed ? "passed" : "failed"} (${rule})`;
}
/** The status that the verdict is marked with: failures that do not fail the gate do not justify a red cross on a pull request. */
function verdictStatus({ gate, conclusion }) {
    const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" };
    return gate.passed ? tolerated[conclusion] : "fail";
}
/** A weakened setting, and its place. */
function weakeningLine({ message, location: { file, line } }) {
    return `${(0,say/* say */.cv)(message)} (${(0,model/* formatLocation */.j$)({ file, line })})`;
}
/** What follows a resolver that may not validate. */
function validationDoubt(validates) {
    if (validates === null)
        return " (unknown whether it validates)";
    return validates ? "" : " (does not validate)";
}
/** The audited view. */
function describeView(view) {
    return view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view";
}

;// CONCATENATED MODULE: ./lib/src/report/markdown.js











/** A report has at least its result, which needs less than this. */
const MIN_LIMIT = 1024;
const TITLE_LIMIT = 100;
/** Reasons, limits and resolvers shown before "and N more"; each is bounded by its characters too. */
const markdown_MAX_LINES = 10;
const LINE_LIMIT = 300;
/** Failures whose block is unfolded, so that the first ones are visible without a click and the list is short. */
const MAX_UNFOLDED = 2;
/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below SMALLEST_LIMIT. */
function renderMarkdown(report, options) {
    const { limit, fullReport = "report.json" } = options;
    if (limit < MIN_LIMIT)
        throw new RangeError(`a report needs ${MIN_LIMIT} octets; the limit is ${limit}`);
    const groups = itemGroups(report);
    const end = footer(report);
    const leftOut = (count) => `**${count} more** did not fit here: see ${markdownProse(fullReport, TITLE_LIMIT)}.`;
    const reserve = byteLength(leftOut(Number.MAX_SAFE_INTEGER)) + byteLength(end) + 2 * byteLength(GAP) + 1;
    const head = headVariants(report, options.title).find((text) => byteLength(text) + reserve <= limit);
    if (head === undefined)
        return `${verdictLine(report)}${GAP}${DISCLAIMER}\n`;
    const { blocks, omitted } = fillBudget(groups, limit - reserve - byteLength(head));
    return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}
const GAP = "\n\n";
function byteLength(text) {
    return Buffer.byteLength(text);
}
// Takes items in order until one does not fit, so that every omitted item is less severe than the shown ones.
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
    return { blocks, omitted };
}
function itemGroups(report) {
    const block = (group, open) => ({
        text: () => findingBlock(viewFinding(group), open),
        findings: 1 + group.others.length,
    });
    const one = (text) => ({ text, findings: 1 });
    const unknown = groupUnknowns(report).map((group) => ({
        text: () => unknownItem(group),
        findings: group.members.length,
    }));
    const ineffective = [...report.waivers.expired, ...report.waivers.unused].map((waiver) => ({
        text: () => ineffectiveWaiverItem(waiver),
        findings: 1,
    }));
    const { counts } = report;
    const groups = [
        faultGroup(report),
        {
            open: `#### Failures${GAP}`,
            items: groupFindings(findingsWithStatus(report, "fail")).map((group, i) => block(group, i < MAX_UNFOLDED)),
            separator: GAP,
            close: "",
        },
        foldedGroup(`${STATUS_EMOJI.warn} ${(0,plural/* plural */.L)(counts.warn, "warning")}`, groupFindings(findingsWithStatus(report, "warn")).map((group) => block(group, false)), GAP),
        {
            open: `#### Rollout order${GAP}`,
            items: report.rollout.map((each) => one(() => rolloutItem(each))),
            separator: "\n",
            close: "",
        },
        foldedGroup(`${STATUS_EMOJI.warn} ${(0,plural/* plural */.L)(report.warnings.length, "warning")} about declared records`, report.warnings.map((remark) => one(() => warningItem(remark))), GAP),
        foldedGroup(`${STATUS_EMOJI.unknown} ${counts.unknown} could not be measured`, unknown, "\n"),
        foldedGroup(`${STATUS_EMOJI.waived} ${counts.waived} waived`, findingsWithStatus(report, "waived").map((placed) => one(() => waivedItem(placed))), "\n"),
        foldedGroup(`${STATUS_EMOJI.pass} ${fixedFindings(report).length} fixed`, fixedFindings(report).map((placed) => one(() => fixedItem(placed))), "\n"),
        foldedGroup(`${STATUS_EMOJI.info} ${counts.info} for information`, findingsWithStatus(report, "info").map((placed) => one(() => findingItem(placed))), "\n"),
        foldedGroup(`${(0,plural/* plural */.L)(ineffective.length, "waiver")} had no effect`, ineffective, "\n"),
    ];
    return groups.filter((group) => group.items.length > 0);
}
function faultGroup({ faults }) {
    return {
        open: `#### Errors in declared files${GAP}Their zones were not judged.${GAP}`,
        items: faults.map((fault) => ({ text: () => faultItem(fault), findings: 1 })),
        separator: "\n",
        close: "",
    };
}
function foldedGroup(summary, items, separator) {
    return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}
function fixedItem(placed) {
    const { check, subject } = viewBrief(placed);
    return `- ${markdownCode(check)} ${markdownCode(subject)}`;
}
function ineffectiveWaiverItem({ check, domain, location, problem }) {
    return `- ${markdownCode(check)} ${markdownCode(domain)} at ${markdownLocation(location)}: ${markdownProse((0,say/* say */.cv)(problem))}`;
}
function verdictLine(report) {
    return `### ${STATUS_EMOJI[verdictStatus(report)]} ${headline(report)} — ${gateLine(report.gate)}`;
}
// The full head, then shorter ones if it does not fit.
function headVariants(report, title) {
    const verdict = verdictLine(report);
    const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
    const counted = `${named}${GAP}${countsLine(report.counts)} on ${(0,plural/* plural */.L)(report.domains.length, "domain")}.`;
    // Failures are listed below; without any, the reasons say why the gate failed.
    const reasons = report.counts.fail > 0 ? [] : report.gate.reasons;
    const notes = bulletList([
        ...[...reasons, ...report.gate.notes].map((one) => (0,say/* say */.cv)(one)),
        ...report.limitations.map((limit) => `Limitation: ${(0,say/* say */.cv)(limit)}`),
    ]);
    const weakened = weakeningBlocks(report);
    return [
        [counted, ...notes, ...weakened, ...tableBlocks(report)],
        [counted, ...notes, ...weakened],
        [counted, ...weakened],
        [counted],
        [verdict],
    ].map((parts) => parts.join(GAP));
}
function weakeningBlocks({ weakenings }) {
    if (weakenings === null || weakenings.length === 0)
        return [];
    return [`${STATUS_EMOJI.warn} **${WEAKENINGS_HEADING}**`, ...bulletList(weakenings.map(weakeningLine))];
}
function bulletList(lines) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, markdown_MAX_LINES).map((line) => `- ${markdownProse(line, LINE_LIMIT)}`);
    const more = lines.length - markdown_MAX_LINES;
    return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}
function footer(report) {
    const resolvers = report.resolvers.map(({ url, validates }) => markdownCode(url, LINE_LIMIT) + validationDoubt(validates));
    const facts = [
        `${markdownCode(report.config.file, LINE_LIMIT)}, profile ${markdownCode(report.profile)}, ${describeView(report.view)}`,
        `resolvers ${(0,list/* list */.p)(resolvers, markdown_MAX_LINES) || "none"}`,
        `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
    ];
    return `---${GAP}${facts.join("; ")}. ${DISCLAIMER}`;
}

;// CONCATENATED MODULE: ./lib/src/report/terminal.js
// SGR parameters (ECMA-48 §8.3.117).
const SGR_CODES = {
    fail: "31",
    warn: "33",
    unknown: "35",
    waived: "36",
    info: "34",
    pass: "32",
    "not-applicable": "2",
    strong: "1",
    dim: "2",
};
const STATUS_MARKS = {
    fail: ["✗", "x"],
    warn: ["▲", "!"],
    unknown: ["?", "?"],
    waived: ["○", "o"],
    info: ["·", "."],
    pass: ["✓", "+"],
    "not-applicable": ["–", "-"],
};
const ELLIPSIS = ["…", "~"];
/** The narrowest layout of a report, also used for narrower terminals. */
const MIN_WIDTH = 40;
/** Writes in the colours, marks and width of one terminal. */
class Terminal {
    width;
    #hasColor;
    #symbolSet;
    constructor(options) {
        this.width = Math.max(MIN_WIDTH, options.width);
        this.#hasColor = options.hasColor;
        this.#symbolSet = options.hasUnicode ? 0 : 1;
    }
    paint(style, text) {
        return this.#hasColor && text !== "" ? `\u001b[${SGR_CODES[style]}m${text}\u001b[0m` : text;
    }
    mark(status) {
        return STATUS_MARKS[status][this.#symbolSet];
    }
    /** `text` in exactly `width` columns. */
    fitColumn(text, width, style) {
        const characters = Array.from(text);
        const fits = characters.length <= width;
        const shown = fits ? text : characters.slice(0, width - 1).join("") + ELLIPSIS[this.#symbolSet];
        const padding = fits ? " ".repeat(width - characters.length) : "";
        return (style === undefined ? shown : this.paint(style, shown)) + padding;
    }
    /** Words wrapped to the width behind a label; further lines are indented as the first. A long word is never broken, so that it can be copied. */
    wrapLabelled(label, text, indent = 4) {
        const margin = indent + LABEL_WIDTH;
        const lines = wrap(text, this.width - margin);
        return lines.map((line, i) => " ".repeat(indent) + (i === 0 ? this.paint("dim", label.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)) + line);
    }
}
/** Columns of the longest label and a space. */
const LABEL_WIDTH = 6;
/** Lines of at most `width` characters, except for longer words. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/src/report/text-finding.js
// One finding of a terminal report: the observation, its place, why it matters, and the record that fixes it.







/** A failure or a warning in full, with the other subjects that have it; `isExplained`: its check was already explained. */
function findingLines(view, isExplained, terminal) {
    const { title, why } = isExplained ? { title: undefined, why: undefined } : view;
    const rule = `${quoteProse(title ?? "")} (${quoteProse(view.references)})`;
    return [
        titleLine(view, terminal),
        ...messageLines(view, terminal),
        ...terminal.wrapLabelled("at", quoteLocation(view.location)),
        ...(title === undefined ? [] : terminal.wrapLabelled("rule", rule)),
        ...(why === undefined ? [] : terminal.wrapLabelled("why", quoteProse(why))),
        ...evidenceLines(view.evidence, terminal),
        ...(view.fix === null ? [] : fixLines(view.fix, terminal)),
        ...view.also.flatMap((also) => alsoLines(also, terminal)),
    ];
}
/** Another subject of a group: where it differs, and its own records. */
function alsoLines({ subject, location, message, records, edit }, terminal) {
    const place = location === null ? "" : ` at ${quoteLocation(location)}`;
    const text = message === null ? "" : `: ${quoteProse(message)}`;
    return [
        ...terminal.wrapLabelled("also", `${quoteProse(subject)}${place}${text}`),
        ...recordLines(records, terminal),
        ...editLines(edit, terminal),
    ];
}
/** A waived failure, with the reason, owner and expiry of the waiver. */
function waivedLines(placed, terminal) {
    const { waiver } = placed.finding;
    const view = viewBrief(placed);
    const by = waiver?.owner ? `, ${waiver.owner}` : "";
    const terms = waiver === null ? [] : terminal.wrapLabelled("until", quoteProse(`${waiver.expires}${by}: ${waiver.reason}`));
    return [titleLine(view, terminal), ...messageLines(view, terminal), ...terms];
}
function messageLines({ message }, terminal) {
    return wrap(quoteProse(message), terminal.width - 4).map((line) => `    ${line}`);
}
/** The checks that could not be measured for one reason. */
function unknownLines(group, terminal) {
    const { cause, only, count, domains, checks } = viewUnknowns(group);
    if (only !== null)
        return briefLines(only, terminal);
    const quotedList = (names) => (0,list/* list */.p)(names.map((name) => quoteProse(name)), MAX_NAMES);
    const title = `${(0,plural/* plural */.L)(count, "check")} of ${quotedList(domains)}: ${quoteProse(cause)}`;
    return [...hangingLines("unknown", title, terminal), ...terminal.wrapLabelled("", quotedList(checks), 0)];
}
/** A finding in as few lines as its message needs. */
function briefLines(placed, terminal) {
    const { check, status, subject, message } = viewBrief(placed);
    return hangingLines(status, `${quoteProse(check)} ${quoteProse(subject)}: ${quoteProse(message)}`, terminal);
}
/** A mistake in a declared file, which keeps its zone from being judged. */
function faultLines({ location, message }, terminal) {
    const label = `${terminal.mark("fail")} error:`;
    const lines = wrap(`${label} ${quoteLocation(location)}: ${quoteProse(message)}`, terminal.width - 4);
    return lines.map((text, i) => (i === 0 ? terminal.paint("fail", label) + text.slice(label.length) : `    ${text}`));
}
/** A probable mistake in a declared record, and the corrected text. */
function warningLines(warning, terminal) {
    const suggested = suggestedLine(warning);
    const label = `${terminal.mark("warn")} record:`;
    const lines = wrap(`${label} ${quoteLocation(warning.location)}: ${quoteProse(warning.message)}`, terminal.width - 4);
    return [
        ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
        ...(suggested === null
            ? []
            : [...terminal.wrapLabelled("fix", "Write instead:"), terminal.paint("pass", suggested)]),
    ];
}
/** A step to take before a change. */
function rolloutLines({ domain, subject, message, doFirst }, terminal) {
    const named = quoteProse(subjectLabel(domain, subject));
    const lines = wrap(`${terminal.mark("warn")} order: ${named}: ${quoteProse((0,say/* say */.cv)(message))}`, terminal.width - 4);
    return [
        ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
        ...terminal.wrapLabelled("first", quoteProse((0,say/* say */.cv)(doFirst))),
    ];
}
function hangingLines(status, text, terminal) {
    const label = `${terminal.mark(status)} ${status}:`;
    const lines = wrap(`${label} ${text}`, terminal.width - 4);
    return lines.map((line, i) => (i === 0 ? terminal.paint(status, label) + line.slice(label.length) : `    ${line}`));
}
function titleLine({ check, status, change, subject }, terminal) {
    const badge = change === "new" ? `${terminal.paint("strong", "NEW")} ` : "";
    const mark = terminal.paint(status, `${terminal.mark(status)} ${status}`);
    return `${mark} ${badge}${terminal.paint("strong", quoteProse(check))} ${quoteProse(subject)}`;
}
function evidenceLines(evidence, terminal) {
    const { shown, more } = quoteEvidence(evidence);
    const lines = shown.flatMap(({ source, lines }) => lines.length === 1 ? [`${source}: ${lines[0]}`] : [`${source}:`, ...lines.map((line) => `| ${line}`)]);
    if (more > 0)
        lines.push(`(${more} more)`);
    return lines.map((line, i) => `    ${terminal.paint("dim", (i === 0 ? "seen" : "").padEnd(6))}${line}`);
}
function fixLines(fix, terminal) {
    return [
        ...terminal.wrapLabelled("fix", quoteProse(fix.text)),
        ...recordLines(fix.records, terminal),
        ...editLines(fix.edit, terminal),
    ];
}
function recordLines(records, terminal) {
    // At the left edge: a master file reads a line that begins with a space as one without an owner (RFC 1035 §5.1).
    return records.map((record) => terminal.paint("pass", recordLineOrNote(record)));
}
/** The change to the file that declares the records. */
function editLines(edit, terminal) {
    const lines = edit === null ? null : diffLines(edit);
    if (edit === null || lines === null)
        return [];
    const style = { " ": "dim", "-": "fail", "+": "pass" };
    const shown = lines.map(({ mark, text }) => `    ${terminal.paint(style[mark], `${mark} ${text.replaceAll("\t", " ")}`)}`);
    return [...terminal.wrapLabelled("edit", quoteLocation({ file: edit.file, line: edit.line })), ...shown];
}

;// CONCATENATED MODULE: ./lib/src/report/text-table.js



/** Project limit: rows of domains, about two screens. */
const text_table_MAX_ROWS = 100;
const text_table_GAP = 2;
const MIN_NAME_WIDTH = 12;
/** The table's lines; none without findings. */
function tableLines(report, terminal) {
    const matrix = statusMatrix(report);
    if (matrix.sections.length === 0)
        return [];
    return text_table_sectionRows(matrix, terminal) ?? text_table_domainRows(matrix, terminal);
}
// Sections as rows; null where that does not fit.
function text_table_sectionRows(matrix, terminal) {
    if (matrix.rows.length > MAX_COLUMNS)
        return null;
    const names = matrix.sections.map(({ number, title }) => quoteProse(`${number} ${title}`.trim()));
    const domains = matrix.rows.map((row) => quoteProse(row.domain));
    const first = maxLength(names);
    const widths = domains.map((domain, i) => maxLength([domain, ...(matrix.rows[i]?.cells ?? []).map((cell) => text_table_cellText(cell, terminal))]));
    if (first + widths.reduce((sum, width) => sum + text_table_GAP + width, 0) > terminal.width)
        return null;
    const head = [
        terminal.fitColumn("", first),
        ...domains.map((domain, i) => terminal.fitColumn(domain, widths[i] ?? 0, "strong")),
    ];
    const rows = names.map((name, section) => [
        terminal.fitColumn(name, first),
        ...matrix.rows.map((row, i) => paintedCell(row.cells[section] ?? null, widths[i] ?? 0, terminal)),
    ]);
    return [head, ...rows].map(joinCells);
}
// Domains as rows, worst first.
function text_table_domainRows(matrix, terminal) {
    const { rows, passingCount, others } = worstRows(matrix, text_table_MAX_ROWS);
    const heads = matrix.sections.map((section) => quoteProse(section.number, MIN_NAME_WIDTH));
    const widths = heads.map((head, i) => maxLength([head, ...rows.map((row) => text_table_cellText(row.cells[i] ?? null, terminal))]));
    const cellsWidth = widths.reduce((sum, width) => sum + text_table_GAP + width, 0);
    const names = rows.map((row) => quoteProse(row.domain));
    const first = Math.max(MIN_NAME_WIDTH, Math.min(maxLength(names), terminal.width - cellsWidth));
    const head = [
        terminal.fitColumn("", first),
        ...heads.map((text, i) => terminal.fitColumn(text, widths[i] ?? 0, "strong")),
    ];
    const body = rows.map((row, r) => [
        terminal.fitColumn(names[r] ?? "", first),
        ...row.cells.map((cell, i) => paintedCell(cell, widths[i] ?? 0, terminal)),
    ]);
    const rest = [
        ...(others > 0 ? [`${(0,plural/* plural */.L)(others, "more domain")} with findings, listed below`] : []),
        ...(passingCount > 0 ? [`${(0,plural/* plural */.L)(passingCount, "more domain")} without findings`] : []),
    ];
    return [...[head, ...body].map(joinCells), ...rest.map((text) => terminal.paint("dim", text))];
}
function joinCells(cells) {
    return cells.join(" ".repeat(text_table_GAP)).trimEnd();
}
function text_table_cellText(cell, terminal) {
    if (cell === null)
        return "";
    return `${terminal.mark(cell.status)} ${cell.count}`;
}
function paintedCell(cell, width, terminal) {
    return terminal.fitColumn(text_table_cellText(cell, terminal), width, cell?.status);
}
function maxLength(texts) {
    return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

;// CONCATENATED MODULE: ./lib/src/report/text.js












const DEFAULT_WIDTH = 100;
/** Fixed findings named before "and N more". */
const MAX_FIXED = 10;
/** Reasons of the gate repeated at the end, and characters of each; the findings above have the details. */
const MAX_REASONS = 10;
const REASON_LIMIT = 100;
/** Weakened settings shown before "and N more"; the JSON report has all. */
const MAX_WEAKENINGS = 20;
/** Resolvers named before "and N more"; two are the default. */
const MAX_RESOLVERS = 5;
/** The whole report as text, ending in a newline. */
function renderText(report, options) {
    const { hasColor, hasUnicode = true, width = DEFAULT_WIDTH } = options;
    const terminal = new Terminal({ hasColor, hasUnicode, width });
    const blocks = [
        headLines(report, terminal),
        tableLines(report, terminal),
        report.faults.flatMap((fault) => faultLines(fault, terminal)),
        ...fullFindings(report, terminal),
        ...report.rollout.map((one) => rolloutLines(one, terminal)),
        ...report.warnings.map((remark) => warningLines(remark, terminal)),
        ...findingsWithStatus(report, "waived").map((placed) => waivedLines(placed, terminal)),
        groupUnknowns(report).flatMap((group) => unknownLines(group, terminal)),
        findingsWithStatus(report, "info").flatMap((placed) => briefLines(placed, terminal)),
        fixedLines(report, terminal),
        waiverLines(report, terminal),
        weakeningLines(report, terminal),
        endLines(report, terminal),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function fullFindings(report, terminal) {
    const explained = new Set();
    return [
        ...groupFindings(findingsWithStatus(report, "fail")),
        ...groupFindings(findingsWithStatus(report, "warn")),
    ].map((group) => {
        const { check } = group.first.finding;
        const isExplained = explained.has(check); // Once is enough: a hundred domains may share a fault.
        explained.add(check);
        return findingLines(viewFinding(group), isExplained, terminal);
    });
}
function headLines(report, terminal) {
    const resolvers = report.resolvers.map(({ url, validates }) => quoteProse(url) + validationDoubt(validates));
    return [
        ...wrapLines(`mail-policy ${quoteProse(report.tool.version)}, profile ${report.profile}, ${describeView(report.view)}, ${quoteProse(report.at)}`, terminal, "strong"),
        ...wrapLines(`${quoteProse(report.config.file)}, resolvers: ${(0,list/* list */.p)(resolvers, MAX_RESOLVERS) || "none"}`, terminal),
    ];
}
function fixedLines(report, terminal) {
    const fixed = fixedFindings(report).map((placed) => {
        const { check, subject } = viewBrief(placed);
        return `${quoteProse(check)} ${quoteProse(subject)}`;
    });
    if (fixed.length === 0)
        return [];
    return wrapLines(`${terminal.mark("pass")} fixed: ${(0,list/* list */.p)(fixed, MAX_FIXED)}`, terminal);
}
function waiverLines(report, terminal) {
    const line = (kind, waiver) => wrapLines(quoteProse(`waiver ${kind}: ${waiver.check} of ${waiver.domain} (${(0,model/* formatLocation */.j$)({ file: waiver.location.file, line: waiver.location.line })}): ${(0,say/* say */.cv)(waiver.problem)}`), terminal);
    return [
        ...report.waivers.expired.flatMap((waiver) => line("ignored", waiver)),
        ...report.waivers.unused.flatMap((waiver) => line("unused", waiver)),
    ];
}
function weakeningLines({ weakenings }, terminal) {
    if (weakenings === null || weakenings.length === 0)
        return [];
    const lines = weakenings.map((weakening) => quoteProse(weakeningLine(weakening)));
    return [
        ...wrapLines(`${terminal.mark("warn")} ${WEAKENINGS_HEADING}`, terminal),
        ...truncatedList(lines, MAX_WEAKENINGS, terminal),
    ];
}
function endLines(report, terminal) {
    const { gate } = report;
    const style = verdictStatus(report);
    return [
        ...report.limitations.flatMap((limit) => wrapLines(`limitation: ${quoteProse((0,say/* say */.cv)(limit))}`, terminal)),
        ...wrapLines(countsLine(report.counts), terminal),
        ...wrapLines(`${terminal.mark(style)} ${headline(report)}; ${gateLine(gate)}`, terminal, style),
        ...truncatedList(gate.reasons.map((reason) => quoteProse((0,say/* say */.cv)(reason), REASON_LIMIT)), MAX_REASONS, terminal),
        ...gate.notes.flatMap((note) => wrapLines(quoteProse((0,say/* say */.cv)(note)), terminal)),
        ...wrapLines(DISCLAIMER, terminal, "dim"),
    ];
}
function truncatedList(quoted, most, terminal) {
    const more = quoted.length - most;
    const shown = [...quoted.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
    return shown.flatMap((item) => wrap(item, terminal.width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)));
}
function wrapLines(text, terminal, style) {
    const lines = wrap(text, terminal.width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
    return style === undefined ? lines : lines.map((line) => terminal.paint(style, line));
}

;// CONCATENATED MODULE: ./lib/src/report/formats.js



/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;
/** A format is a line here, and a pure function beside. The first is the default. */
const REPORT_FORMATS = [
    { name: "text", file: null, output: null, render: renderText },
    { name: "json", file: "report.json", output: "report-json", render: (report) => renderJson(report) },
    {
        name: "markdown",
        file: "report.md",
        output: null,
        render: (report) => renderMarkdown(report, { limit: MARKDOWN_LIMIT }),
    },
];
/** The formats that are written to a file. */
const FILE_FORMATS = REPORT_FORMATS.filter((format) => format.file !== null);

// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __nccwpck_require__(3459);
;// CONCATENATED MODULE: ./lib/src/files/report-files.js
// Writes the reports of a run to a folder (FORMATS §2 `--output`).




/**
 * Writes a file of each format and `snapshot.json` to `folder`, which is created if necessary. All are tried
 * even if one fails (a report may be longer than Node's longest string); an AuditError then names the failed ones.
 */
function writeReports(folder, repository, report, snapshot) {
    const reports = FILE_FORMATS.map(({ file, render }) => [file, () => render(report, { hasColor: false })]);
    const files = [...reports, ["snapshot.json", snapshot]];
    const problems = files.map(([name, text]) => tryWrite((0,external_node_path_.join)(folder, name), (file) => {
        (0,atomic_write/* createFolder */.vV)(folder, repository);
        (0,atomic_write/* writeFileAtomically */.lo)(file, text(), repository);
    }));
    const failures = problems.filter((problem) => problem !== null);
    if (failures.length > 0)
        throw new model/* AuditError */.M_(failures);
}
/** Writes one file; throws an AuditError that names it on failure. */
function writeReportFile(file, repository, text) {
    const problem = tryWrite(file, () => (0,atomic_write/* writeFileAtomically */.lo)(file, text(), repository));
    if (problem !== null)
        throw new model/* AuditError */.M_(problem);
}
function tryWrite(file, write) {
    try {
        write(file);
        return null;
    }
    catch (error) {
        return `cannot write ${file}: ${(0,atomic_write/* describeFileError */.SQ)(error)}`;
    }
}

// EXTERNAL MODULE: ./lib/src/policy/did-you-mean.js
var did_you_mean = __nccwpck_require__(6978);
;// CONCATENATED MODULE: ./lib/src/report/explain.js



const WIDTH = 100;
/** The checks with their titles, by section, ending in a newline. */
function renderCheckList(checks) {
    const width = Math.max(...checks.map(({ id }) => id.length));
    const blocks = SECTIONS.flatMap(({ number, title }) => {
        const own = checks.filter(({ section }) => section === number);
        const rows = own.map(({ id }) => `  ${id.padEnd(width)}  ${checkWords(id).title}`);
        return rows.length === 0 ? [] : [[`${number} ${title}`, ...rows].join("\n")];
    });
    return `${blocks.join("\n\n")}\n`;
}
/** The check in words, ending in a newline. */
function renderExplanation(check) {
    const { id, section, requirements, tests, references, levels, mail, parameter } = check;
    const { title, why, fix, unit } = checkWords(id); // each check has its words
    const number = parameter === undefined
        ? []
        : [["parameter", `${parameter["tr-03108"]} (tr-03108), ${parameter.bsi} (bsi): ${unit}`]];
    const rows = [
        ["section", section],
        ["requirements", requirements.join(", ")],
        ["test cases", tests.join(", ")],
        ["sources", references.join(", ")],
        ["level", `${levels["tr-03108"]} (tr-03108), ${levels.bsi} (bsi)`],
        ...number,
        ["domains", `mail: ${mail.join(", ")}`],
    ].filter(([, value]) => value !== "");
    const paragraphs = [
        [`${id}: ${title}`],
        ["Why", ...wrap(why, WIDTH - 2).map((line) => `  ${line}`)],
        ["How to fix", ...wrap(fix, WIDTH - 2).map((line) => `  ${line}`)],
        rows.map(([name = "", value = ""]) => `${name.padEnd(13)} ${value}`),
    ];
    return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __nccwpck_require__(5534);
;// CONCATENATED MODULE: ./lib/src/report/error-lines.js
// Errors that prevent a report, or a complete one.




/** The errors, a quoted line each: they contain names of files, answers and the user's own text. */
function errorLines(error) {
    return errorMessages(error).map((fault) => quoteProse(fault));
}
function errorMessages(error) {
    if (error instanceof model/* InputError */.dz)
        return error.faults.map(model/* formatLocatedMessage */.pf);
    if (error instanceof model/* NoResolverError */.GN)
        return [(0,say/* say */.cv)(error.reason)];
    if (error instanceof model/* AuditError */.M_)
        return error.reasons;
    if (error instanceof model/* UsageError */.eb)
        return error.message.split("\n"); // our text and the user's own
    return [(0,text_error/* errorText */.k)(error)];
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
// The text of `mail-policy --help`.

const FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);
const REPORT_FILES = FILE_FORMATS.map(({ file }) => file);
const HELP = `mail-policy: mail security as code, against BSI TR-03108 and TR-03182

Usage
  mail-policy check [options]     audit the domains of a policy
  mail-policy probe [options]     probe the mail servers and save the results for a later \`check\`
  mail-policy init DOMAIN...      write a first policy for domains, based on their DNS
  mail-policy explain [CHECK-ID]  list the checks, or explain one: what it requires, why, and how to fix a failure
  mail-policy schema              print the JSON Schema of mail-policy.yml
  mail-policy --version
  mail-policy --help

Options of check
  --config FILE             policy file (default mail-policy.yml)
  --view live|planned|auto  live: DNS as published; planned: live DNS with the declared records applied, as
                            after the merge; auto (default): planned if records are declared, otherwise live
  --resolver URL            https://… (DoH), tls://… (DoT), udp://… or system; repeatable, replaces the
                            policy's resolvers
  --offline                 no network: use only declared records; everything else is unknown
  --smtp auto|on|off        probe the mail servers on port 25; auto (default): skip if outbound port 25 is
                            blocked
  --smtp-evidence FILE      use results written by \`mail-policy probe\`; repeatable
  --helo NAME               host name to send in EHLO (default: the name of this machine)
  --untrusted               others can write to this repository (always assumed by the Action): read only
                            files that git tracks, and the plans that a workflow generates
  --allow-private-network   allow HTTPS and SMTP to private addresses found in DNS, and allow an untrusted
                            policy to name resolvers there
  --base REF                commit of this git repository to use as baseline if live DNS shows no change (e.g.
                            origin/main): its policy and zones, applied to the same live DNS; weakened
                            settings are listed
  --fail-on WHEN            regression (default): only new failures, compared with live DNS or, if that shows
                            no change, with --base; without either, every failure;
                            violation: every failure; never: report only
  --fail-on-unknown         also fail if a must check could not be measured
  --save FILE               save all observations to a snapshot
  --replay FILE             evaluate a snapshot; no network
  --format ${FORMAT_NAMES.join("|")}
                            format of standard output (default ${REPORT_FORMATS[0].name})
  --output DIR              write ${REPORT_FILES.join(", ")} and snapshot.json to this folder
  --domain NAME             only this domain of the policy; repeatable
  --now ISO                 evaluate as of this time
  --concurrency N           number of concurrent DNS queries (default 64)
  --deadline TIME           time limit for queries, such as 90s, 20m or 1h (default 20m); later results are
                            unknown, and the report is still written
  --smtp-deadline TIME      time limit for mail servers (default: half of --deadline)

Options of probe
  --output FILE             file for the results (default smtp-evidence.json)
  --from TEXT               name of this machine in the results (default: its host name)
  --config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,
  --concurrency N, --deadline TIME
                            as for check

Options of init
  --output FILE             policy file to write (default mail-policy.yml); existing files are not overwritten
  --resolver URL, --concurrency N, --deadline TIME
                            as for check

Exit codes
  0 the gate passed, or the policy was written   1 the gate failed   2 an error in the policy, a declared file or the options
  3 the audit could not run
`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __nccwpck_require__(562);
// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __nccwpck_require__(7819);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __nccwpck_require__(3289);
;// CONCATENATED MODULE: ./lib/src/cli/args.js
// Parses the options of a command with node:util; invalid ones throw UsageError.






/** Parses words into options and positional arguments. An option may occur once, unless it is `multiple`. */
function parseOptions(argv, options) {
    const args = [...argv];
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options, strict: false, allowPositionals: true, tokens: true });
    const seen = new Set();
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const problem = optionFault(token, options, seen.has(token.name));
        if (problem !== null)
            throw new model/* UsageError */.eb(problem);
        seen.add(token.name);
    }
    return (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true });
}
/** The problem of one option as it was written; null if it is valid. */
function optionFault({ name, rawName, value, inlineValue }, options, isRepeated) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
        const known = Object.keys(options).map((each) => `--${each}`);
        return `unknown option ${rawName}${(0,did_you_mean/* didYouMean */.a)(rawName, known)}`;
    }
    if (isRepeated && option.multiple !== true)
        return `${rawName} is given twice; keep one`;
    if (option.type === "boolean")
        return value === undefined ? null : `${rawName} takes no value`;
    // the next option is not a value, unless `=` joins it to this one
    const isMissing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
    return isMissing ? `${rawName} needs a value` : null;
}
/** The values of `--resolver`. */
function parseResolvers(urls) {
    for (const url of urls) {
        const parsed = (0,resolver_url/* parseResolverUrl */.d3)(url);
        if ("problem" in parsed)
            throw new model/* UsageError */.eb(`--resolver: ${parsed.problem}`);
    }
    return urls;
}
/** The highest number of concurrent DNS queries. */
const MAX_CONCURRENCY = 10_000;
/** The value of `--concurrency`; null if it is not given. */
function parseConcurrency(value) {
    if (value === undefined)
        return null;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number) || number < 1 || number > MAX_CONCURRENCY) {
        throw new model/* UsageError */.eb(`--concurrency ${value}: use a whole number from 1 to ${MAX_CONCURRENCY}`);
    }
    return number;
}
/** The value of an option that is a time, in milliseconds. */
function parseDurationOption(option, value) {
    const ms = (0,duration/* parseDuration */.E9)(value);
    if (ms === null)
        throw new model/* UsageError */.eb(`${option} ${value}: use ${duration/* DURATION_SYNTAX */.zN}`);
    return ms;
}
/** The repository: the current folder, unless the policy is elsewhere; then the policy's own. */
function repositoryRoot(config, cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, config));
    const way = (0,external_node_path_.relative)(cwd, folder);
    return way.split(external_node_path_.sep)[0] === ".." || (0,external_node_path_.isAbsolute)(way) ? folder : cwd;
}

;// CONCATENATED MODULE: ./lib/src/cli/init.js
// `mail-policy init DOMAIN…`: its arguments, the new file it writes, and its summary.










/** Domains in one call: each costs dozens of queries, and a policy has its limits too. */
const MAX_DOMAINS = 1_000;
const OPTIONS = {
    output: { type: "string", default: "mail-policy.yml" },
    resolver: { type: "string", multiple: true },
    concurrency: { type: "string" },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
};
/** Parses the words after `init`. */
function parseInit(args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0)
        throw new model/* UsageError */.eb("init needs at least one domain, e.g. `mail-policy init example.org example.de`");
    const domains = new Map(positionals.map(parseDomainArgument).map((domain) => [domain.name, domain]));
    if (domains.size > MAX_DOMAINS)
        throw new model/* UsageError */.eb(`init has ${domains.size} domains; the limit is ${MAX_DOMAINS}`);
    return {
        domains: [...domains.values()],
        resolvers: parseResolvers(values.resolver ?? []),
        concurrency: parseConcurrency(values.concurrency),
        deadlineMs: parseDurationOption("--deadline", values.deadline),
        output: values.output,
    };
}
function parseDomainArgument(text) {
    const parsed = (0,mail_domain/* parseMailDomain */.n)(text);
    if ("problem" in parsed)
        throw new model/* UsageError */.eb(parsed.problem);
    const { name } = parsed;
    const unicode = (0,external_node_url_.domainToUnicode)(name); // empty if a label is not a valid A-label
    return { name, unicode: unicode === name || unicode === "" ? null : unicode };
}
/** Throws if the file already exists, before any query. */
function refuseOverwrite(output, cwd) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, output)))
        throw alreadyExists(output);
}
function alreadyExists(output) {
    return new model/* UsageError */.eb(`${output} already exists. Delete it or choose another file with --output.`);
}
/** Writes the draft to a new file. */
function writeNewPolicy(output, cwd, text) {
    if (!createPolicyFile(output, cwd, text))
        throw alreadyExists(output); // it was created in the meantime
}
function createPolicyFile(output, cwd, text) {
    try {
        return (0,atomic_write/* createFileAtomically */.IZ)((0,external_node_path_.resolve)(cwd, output), text);
    }
    catch (error) {
        throw new model/* AuditError */.M_(`cannot write ${output}: ${(0,atomic_write/* describeFileError */.SQ)(error)}`);
    }
}
/** A summary of the written policy, in a few lines. */
function renderInitSummary(output, { proposals, incompleteReason }) {
    const guessCount = proposals.filter(({ isGuess }) => isGuess).length;
    const selectors = proposals.reduce((sum, proposal) => sum + proposal.selectors.length, 0);
    const file = quoteProse(output);
    const config = output === OPTIONS.output.default ? "" : ` --config ${file}`;
    return [
        `Wrote ${file}: ${countNoun(proposals.length, "domain")}, ${guessCount} with a guessed \`mail\` setting, ${countNoun(selectors, "DKIM selector")}.`,
        ...(incompleteReason === null ? [] : [`The policy is incomplete: ${(0,say/* say */.cv)(incompleteReason)}.`]),
        `Read its comments, add settings that DNS does not show, then run \`mail-policy check${config}\`.`,
        "",
    ].join("\n");
}
function countNoun(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

// EXTERNAL MODULE: ./lib/src/text/alternatives.js
var alternatives = __nccwpck_require__(4750);
;// CONCATENATED MODULE: ./lib/src/cli/check.js





const check_FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);
const check_OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    view: { type: "string", default: "auto" },
    resolver: { type: "string", multiple: true },
    offline: { type: "boolean", default: false },
    untrusted: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    smtp: { type: "string" },
    "smtp-evidence": { type: "string", multiple: true },
    helo: { type: "string" },
    base: { type: "string" },
    "fail-on": { type: "string", default: "regression" },
    "fail-on-unknown": { type: "boolean", default: false },
    save: { type: "string" },
    replay: { type: "string" },
    format: { type: "string", default: REPORT_FORMATS[0].name },
    output: { type: "string" },
    domain: { type: "string", multiple: true },
    now: { type: "string" },
    concurrency: { type: "string" },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
    "smtp-deadline": { type: "string" },
};
/** Parses the words after `check`. */
function parseCheck(args, cwd) {
    const { values, positionals } = parseOptions(args, check_OPTIONS);
    const [stray] = positionals;
    if (stray !== undefined)
        throw new model/* UsageError */.eb(`check takes options only, not ${JSON.stringify(stray)}`);
    const view = parseChoice("--view", values.view, ["live", "planned", "auto"]);
    const offlineOption = values.replay !== undefined ? "--replay" : values.offline ? "--offline" : null;
    if (offlineOption !== null && values.smtp === "on")
        throw new model/* UsageError */.eb(`--smtp on needs the network; remove ${offlineOption} or --smtp`);
    if (values.replay !== undefined && values["smtp-evidence"] !== undefined) {
        throw new model/* UsageError */.eb("--smtp-evidence cannot be combined with --replay: the snapshot already contains the SMTP results");
    }
    if (values.offline && view === "live")
        throw new model/* UsageError */.eb("--view live needs the network; remove --offline or use --view planned");
    return {
        run: {
            config: values.config,
            root: repositoryRoot(values.config, cwd),
            view,
            resolvers: parseResolvers(values.resolver ?? []),
            offline: values.offline,
            untrusted: values.untrusted,
            allowPrivateNetwork: values["allow-private-network"],
            smtp: parseChoice("--smtp", values.smtp ?? "auto", ["auto", "on", "off"]),
            smtpEvidence: values["smtp-evidence"] ?? [],
            helo: values.helo ?? null,
            failOn: parseChoice("--fail-on", values["fail-on"], ["regression", "violation", "never"]),
            failOnUnknown: values["fail-on-unknown"],
            base: values.base === undefined ? null : parseBase(values.base),
            replay: values.replay ?? null,
            domains: values.domain ?? [],
            now: values.now === undefined ? null : parseMoment(values.now),
            concurrency: parseConcurrency(values.concurrency),
            deadlineMs: parseDurationOption("--deadline", values.deadline),
            smtpDeadlineMs: values["smtp-deadline"] === undefined ? null : parseDurationOption("--smtp-deadline", values["smtp-deadline"]),
        },
        format: parseFormat(values.format),
        output: values.output ?? null,
        save: values.save ?? null,
    };
}
/** `--base=-x` joins a value to the option that git would treat as an option of its own. */
function parseBase(ref) {
    if (ref.startsWith("-"))
        throw new model/* UsageError */.eb(`--base ${ref}: use a commit as git names it, such as main, origin/main or HEAD~1`);
    return { ref, name: ref, fetchRemote: null };
}
function parseFormat(value) {
    const name = parseChoice("--format", value, check_FORMAT_NAMES);
    return REPORT_FORMATS.find((format) => format.name === name);
}
function parseChoice(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new model/* UsageError */.eb(`${option} ${value}: unknown value; use ${(0,alternatives/* alternatives */.V)(allowed)}`);
    return found;
}
/** An ISO 8601 date, or date and time with its zone. */
function parseMoment(value) {
    const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)?.[1] ?? "";
    const iso = toIso(value);
    // Node reads 2026-02-30 as the second of March; years before 0 and after 9999 have a sign
    if (toIso(day)?.slice(0, 10) !== day || iso === null || !/^\d{4}-/.test(iso)) {
        throw new model/* UsageError */.eb(`--now ${value}: use a date or time such as 2026-11-23 or 2026-11-23T12:00:00Z`);
    }
    return iso;
}
function toIso(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/src/cli/probe.js
// `mail-policy probe`: its options, and a summary of its measurements.






const probe_OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    output: { type: "string", default: "smtp-evidence.json" },
    resolver: { type: "string", multiple: true },
    untrusted: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    domain: { type: "string", multiple: true },
    helo: { type: "string" },
    from: { type: "string" },
    concurrency: { type: "string" },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
};
/** The limit of the evidence's schema. */
const MAX_FROM_LENGTH = 255;
/** Parses the words after `probe`. */
function parseProbe(args, cwd) {
    const { values, positionals } = parseOptions(args, probe_OPTIONS);
    const [stray] = positionals;
    if (stray !== undefined)
        throw new model/* UsageError */.eb(`probe takes options only, not ${JSON.stringify(stray)}`);
    const from = values.from ?? (0,external_node_os_.hostname)();
    if (from.length > MAX_FROM_LENGTH)
        throw new model/* UsageError */.eb(`--from has ${from.length} characters; the limit is ${MAX_FROM_LENGTH}`);
    return {
        run: {
            config: values.config,
            root: repositoryRoot(values.config, cwd),
            untrusted: values.untrusted,
            resolvers: parseResolvers(values.resolver ?? []),
            allowPrivateNetwork: values["allow-private-network"],
            domains: values.domain ?? [],
            helo: values.helo ?? null,
            concurrency: parseConcurrency(values.concurrency),
            deadlineMs: parseDurationOption("--deadline", values.deadline),
            from,
        },
        output: values.output,
    };
}
/** A summary of the written measurements, in a few lines. */
function renderProbeSummary(output, { askedCount, answeredCount, limitations }) {
    const file = quoteProse(output);
    return [
        `Wrote ${file}: probed ${askedCount} ${askedCount === 1 ? "address" : "addresses"} on port 25, ${answeredCount} answered.`,
        ...limitations.map((limit) => `Limitation: ${quoteProse((0,say/* say */.cv)(limit))}`),
        `Use the results with \`mail-policy check --smtp-evidence ${file}\`, on any machine.`,
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/src/cli/progress.js
// Progress on standard error, for runs that take more than two seconds in a terminal.
const DELAY_MS = 2_000;
/** A line that counts finished domains (`did` is the verb); `end` erases it. Silent unless `stream` is a terminal. */
function showProgress(stream, verb) {
    let line = "";
    let isShown = false;
    const show = () => {
        isShown = true;
        stream.write(`\r\u001b[K${line}`);
    };
    const timer = stream.isTTY ? setTimeout(show, DELAY_MS) : undefined;
    return {
        step(done, total) {
            line = `${done} of ${total} domains ${verb}`;
            if (isShown)
                show();
        },
        end() {
            clearTimeout(timer);
            if (isShown)
                stream.write("\r\u001b[K");
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js
// The commands of the command line, and their exit codes.

















/** Runs one command; its exit code (FORMATS §2). */
async function main(shell) {
    try {
        return await runCommand(shell);
    }
    catch (error) {
        const [first = "", ...others] = errorLines(error);
        if (error instanceof model/* InputError */.dz)
            printErrors(shell, [first, ...others]);
        else if (error instanceof model/* UsageError */.eb)
            printErrors(shell, [`mail-policy: ${first}`, ...others, "See mail-policy --help."]);
        else if (error instanceof model/* AuditError */.M_)
            printErrors(shell, [`mail-policy: ${first}`, ...others]);
        else
            printErrors(shell, [`mail-policy: internal error: ${first}`]);
        return error instanceof model/* InputError */.dz || error instanceof model/* UsageError */.eb ? 2 : 3;
    }
}
/** Prints; `isKept`: the text is in a file too. */
function print({ stdout, stderr }, text, isKept = false) {
    stdout.write(text);
    if (stdout.isClosed && !isKept)
        stderr.write("mail-policy: standard output is closed or discarded: the printed text is lost\n");
    return 0;
}
/** The lines are quoted. */
function printErrors(shell, lines) {
    for (const line of lines)
        shell.stderr.write(`${line}\n`);
}
async function runCommand(shell) {
    const [command, ...rest] = shell.args;
    if (rest.includes("--help") || rest.includes("-h"))
        return print(shell, HELP);
    if (command === "check")
        return runCheck(parseCheck(rest, shell.cwd), shell);
    if (command === "probe")
        return runProbe(parseProbe(rest, shell.cwd), shell);
    if (command === "init")
        return print(shell, await runInit(parseInit(rest), shell), true);
    if (command === "explain")
        return print(shell, explainCheck(rest));
    if (command === "schema")
        return print(shell, `${JSON.stringify(mail_policy_schema, null, 2)}\n`);
    if (command === "--version" || command === "-v")
        return print(shell, `${lib_package/* version */.rE}\n`);
    if (command === "--help" || command === "-h" || command === "help")
        return print(shell, HELP);
    if (command === undefined)
        throw new model/* UsageError */.eb("no command given; try `mail-policy check`");
    throw new model/* UsageError */.eb(`unknown command ${JSON.stringify(command)}${(0,did_you_mean/* didYouMean */.a)(command, ["check", "probe", "init", "explain", "schema"])}`);
}
/** One check; without an id, or with only the part before the slash, a list. */
function explainCheck([id, ...rest]) {
    if (rest.length > 0)
        throw new model/* UsageError */.eb("explain takes at most one check id, e.g. `mail-policy explain spf/lookup-limit`");
    const found = id === undefined ? undefined : (0,checks/* findCheck */.S)(id);
    if (found !== undefined)
        return renderExplanation(found);
    const listed = checks/* CHECKS */.u.filter((check) => id === undefined || check.id.startsWith(`${id.replace(/\/$/, "")}/`));
    if (listed.length > 0)
        return renderCheckList(listed);
    const guess = (0,did_you_mean/* didYouMean */.a)(id ?? "", checks/* CHECKS */.u.map((check) => check.id));
    throw new model/* UsageError */.eb(`unknown check ${JSON.stringify(id)}${guess}. List them with \`mail-policy explain\`.`);
}
async function runCheck({ run, format, output, save }, shell) {
    const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(394), __nccwpck_require__.e(495), __nccwpck_require__.e(359)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5359)); // the other commands start faster without it
    const progress = showProgress(shell.stderr, "audited");
    const { report, snapshot, defects } = await check({ ...run, onProgress: progress.step }).finally(progress.end);
    const repository = run.untrusted ? run.root : null;
    // All steps run even if one fails: the measurements must not be lost.
    const steps = [
        () => print(shell, renderReport(report, format, shell), output !== null),
        () => save !== null && writeReportFile(save, repository, snapshot),
        () => output !== null && writeReports(output, repository, report, snapshot),
    ];
    const errors = [...defects.map((defect) => quoteProse((0,say/* say */.cv)(defect))), ...steps.flatMap(tryStep)];
    printErrors(shell, errors.map((trouble) => `mail-policy: ${trouble}`));
    printErrors(shell, errorLines(new model/* InputError */.dz(report.faults)));
    if (errors.length > 0)
        return 3;
    if (report.faults.length > 0)
        return 2;
    return report.gate.passed ? 0 : 1;
}
async function runProbe({ run, output }, shell) {
    const { probe } = await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(394), __nccwpck_require__.e(495), __nccwpck_require__.e(462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6462));
    const progress = showProgress(shell.stderr, "probed");
    const result = await probe({ ...run, onProgress: progress.step }).finally(progress.end);
    writeReportFile((0,external_node_path_.resolve)(shell.cwd, output), run.untrusted ? run.root : null, () => result.text);
    print(shell, renderProbeSummary(output, result), true);
    printErrors(shell, result.defects.map((defect) => `mail-policy: ${quoteProse((0,say/* say */.cv)(defect))}`));
    printErrors(shell, errorLines(new model/* InputError */.dz(result.faults)));
    if (result.defects.length > 0)
        return 3;
    return result.faults.length > 0 ? 2 : 0;
}
async function runInit({ output, ...options }, shell) {
    refuseOverwrite(output, shell.cwd);
    const { draftPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(394), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5657));
    const progress = showProgress(shell.stderr, "looked at");
    const draft = await draftPolicy({ ...options, onProgress: progress.step }).finally(progress.end);
    writeNewPolicy(output, shell.cwd, draft.text);
    return renderInitSummary(output, draft);
}
function tryStep(step) {
    try {
        step();
        return [];
    }
    catch (error) {
        return errorLines(error instanceof model/* AuditError */.M_ ? error : new model/* AuditError */.M_(`cannot write the report: ${(0,atomic_write/* describeFileError */.SQ)(error)}`));
    }
}
function renderReport(report, format, { env, stdout }) {
    const { isTTY = false, columns = 0 } = stdout;
    // https://no-color.org: any value but the empty one
    const color = isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
    // a terminal that does not know its width says 0
    return format.render(report, {
        hasColor: color,
        ...(isTTY && columns > 0 ? { width: Math.max(columns, 60) } : {}),
    });
}


/***/ }),

/***/ 4846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeWriteError),
/* harmony export */   c: () => (/* binding */ openOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4887);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3459);
// Standard output that reports an incomplete write as an error.



/** The stream of standard output. To a file, Node writes once without checking how much was written (its SyncWriteStream). */
function openOutput(stream) {
    if (wasClosed(stream.fd))
        return { isClosed: true, write: () => undefined };
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stream.fd).isFile() ? { write: (text) => writeAll(stream.fd, text) } : stream;
}
/** Node opens /dev/null for a closed descriptor, to read and write. A shell opens `>/dev/null` only to write. */
function wasClosed(fd) {
    try {
        const [, flags = ""] = /^flags:\s*(\d+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${fd}`, "utf8")) ?? [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${fd}`) === "/dev/null" && (Number.parseInt(flags, 8) & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR) !== 0;
    }
    catch {
        return false; // only Linux has these files
    }
}
function writeAll(fd, text) {
    try {
        const octets = Buffer.from(text);
        for (let written = 0; written < octets.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, octets, written);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd); // a disk may find out only now that it is full
    }
    catch (error) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(describeWriteError(error));
    }
}
/** The problem with standard output, in a sentence. */
function describeWriteError(error) {
    return `cannot write to standard output: ${(0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error)}`;
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ PARKED_KINDS),
/* harmony export */   NE: () => (/* binding */ RECEIVING_KINDS),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   hR: () => (/* binding */ ACTIVE_KINDS),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   r9: () => (/* binding */ SENDING_KINDS)
/* harmony export */ });
/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
function defineCheck(definition) {
    return { needs: [], examines: [], ...definition };
}
// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
const RECEIVING_KINDS = ["send-receive", "receive"];
const SENDING_KINDS = ["send-receive", "send"];
const ACTIVE_KINDS = ["send-receive", "send", "receive"];
const PARKED_KINDS = ["none"];
const ALL_KINDS = ["send-receive", "send", "receive", "none"];


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ parseIpv6),
/* harmony export */   DU: () => (/* binding */ formatIpv6),
/* harmony export */   ni: () => (/* binding */ parseIpv4),
/* harmony export */   w7: () => (/* binding */ isIPv6),
/* harmony export */   wM: () => (/* binding */ isIPv4)
/* harmony export */ });
// IP addresses as text: dotted quads (RFC 1035 §3.4.1) and IPv6 text (RFC 4291 §2.2, made canonical by RFC 5952).
/** Whether the text is a dotted-quad IPv4 address, each part 0–255 without leading zeros. */
function isIPv4(text) {
    return parseIpv4(text) !== null;
}
/** Whether the text is an IPv6 address in any of the three forms, without zone index or prefix length. */
function isIPv6(text) {
    return parseIpv6(text) !== null;
}
/** The four octets of a dotted quad without leading zeros, or null. */
function parseIpv4(text) {
    const parts = text.split(".", 5);
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part)))
        return null;
    const octets = parts.map(Number);
    return octets.every((octet) => octet <= 255) ? octets : null;
}
/** The eight groups of an IPv6 address, or null; no zone index, no prefix length. */
function parseIpv6(text) {
    if (text.length > 45)
        return null; // the longest form: six groups and a dotted quad
    const halves = text.split("::");
    if (halves.length > 2)
        return null;
    const head = parseGroups(halves[0], halves.length === 1);
    const tail = halves.length === 2 ? parseGroups(halves[1], true) : [];
    if (head === null || tail === null)
        return null;
    if (halves.length === 1)
        return head.length === 8 ? head : null;
    const missing = 8 - head.length - tail.length;
    // RFC 4291 §2.2 (2): `::` stands for one or more groups
    return missing < 1 ? null : [...head, ...Array(missing).fill(0), ...tail];
}
/** Groups between colons; the last of the whole address may be a dotted quad. */
function parseGroups(text, isLast) {
    if (text === "")
        return [];
    const groups = [];
    const parts = text.split(":");
    for (const [i, part] of parts.entries()) {
        const quad = isLast && i === parts.length - 1 && part.includes(".") ? parseIpv4(part) : null;
        if (quad !== null)
            groups.push((quad[0] << 8) | quad[1], (quad[2] << 8) | quad[3]);
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return null;
    }
    return groups;
}
/** An IPv6 address in the form of RFC 5952: lower case, the first longest run of zero groups as `::`. */
function formatIpv6(groups) {
    let [start, length] = [0, 0];
    for (let i = 0; i < groups.length; i++) {
        let end = i;
        while (groups[end] === 0)
            end++;
        if (end - i > length)
            [start, length] = [i, end - i];
    }
    const hex = groups.map((group) => group.toString(16));
    if (length < 2)
        return hex.join(":"); // §4.2.2: one zero group stays
    return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}`;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ aLabelsOf),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(137);
// Internationalised names: DNS holds A-labels (RFC 5891 §4.4).



/** ASCII labels as they are, others as A-labels. null where a label has none that `isAccepted` takes, or the text is longer than any name. */
function toAscii(text, isAccepted = (label) => label !== "") {
    if (text.length > _name_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME_TEXT */ .$b)
        return null;
    if (!/[^\0-\x7f]/.test(text))
        return text;
    const labels = text.split(".").map((label) => {
        if (!/[^\0-\x7f]/.test(label))
            return label;
        const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
        return isAccepted(ascii) ? ascii : null;
    });
    return labels.includes(null) ? null : labels.join(".");
}
/** The name with A-labels that was meant by octets in UTF-8, as `m\303\274nchen.de`; null where they are ASCII or no such name. */
function aLabelsOf(octets) {
    return !/[\x80-\xff]/.test(octets) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8 */ .co)(octets) ? null : toAscii((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(octets));
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MAX_NAME_TEXT),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   GJ: () => (/* binding */ joinLabels),
/* harmony export */   IC: () => (/* binding */ relativeName),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Sm: () => (/* binding */ prependLabels),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   dk: () => (/* binding */ unescapeLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
// Domain names as text (RFC 1035 §5.1): lower case, without the trailing dot, the root is ".".
// Inside a label a dot or backslash is written `\.` `\\`, any octet outside 0x21–0x7e `\DDD`.
const ROOT = ".";
/** Characters of a name at most: 255 octets (RFC 1035 §2.3.4), each as `\DDD`. */
const MAX_NAME_TEXT = 4 * 255;
/** The labels of a name, leftmost first, still escaped; the root has none. */
function labelsOf(name) {
    if (name === ROOT)
        return [];
    if (!name.includes("\\"))
        return name.split(".");
    const labels = [];
    let label = "";
    for (let i = 0; i < name.length; i++) {
        if (name[i] === "\\")
            label += name.slice(i, ++i + 1);
        else if (name[i] === ".") {
            labels.push(label);
            label = "";
        }
        else
            label += name[i];
    }
    return [...labels, label];
}
/** The name that `labels` (escaped, leftmost first) spell. */
function joinLabels(labels) {
    return labels.length === 0 ? ROOT : labels.join(".");
}
/** The name one label up; the parent of a top-level name is the root, the root has none. */
function parentOf(name) {
    return name === ROOT ? null : name.replace(/(?:[^.\\]|\\.)+\.?/, "") || ROOT;
}
/** Whether `name` is `ancestor` or lies below it. */
function isWithin(name, ancestor) {
    if (ancestor === ROOT || name === ancestor)
        return true;
    if (!name.endsWith(`.${ancestor}`))
        return false;
    const own = labelsOf(name);
    return joinLabels(own.slice(-labelsOf(ancestor).length)) === ancestor;
}
/** `child` put before `parent`: `under("_dmarc", "example.de")` is `_dmarc.example.de`. */
function prependLabels(child, parent) {
    return parent === ROOT ? child : `${child}.${parent}`;
}
/** The part of `name` that is before `ancestor`, which it is in: `_dmarc` of `_dmarc.example.de`; empty for `ancestor` itself. */
function relativeName(name, ancestor) {
    return name.slice(0, -ancestor.length - 1);
}
/** A label's octets (one character each, U+0000–U+00FF) in escaped, lower-case form. */
function escapeLabel(octets) {
    if (!/[^\x21-\x7e]|[A-Z.\\]/.test(octets))
        return octets;
    let out = "";
    for (const c of octets) {
        const code = c.charCodeAt(0);
        if (c === "." || c === "\\")
            out += `\\${c}`;
        else if (c >= "A" && c <= "Z")
            out += c.toLowerCase(); // RFC 4343 §3: only ASCII folds
        else if (code < 0x21 || code > 0x7e)
            out += `\\${String(code).padStart(3, "0")}`;
        else
            out += c;
    }
    return out;
}
/** The octets of an escaped label; null where an escape is broken. */
function unescapeLabel(label) {
    if (!label.includes("\\"))
        return label;
    let out = "";
    for (let i = 0; i < label.length; i++) {
        const c = label[i];
        if (c !== "\\") {
            out += c;
            continue;
        }
        const digits = label.slice(i + 1, i + 4);
        if (/^\d{3}$/.test(digits)) {
            const code = Number(digits);
            if (code > 255)
                return null;
            out += String.fromCharCode(code);
            i += 3;
        }
        else {
            const next = label[++i];
            if (next === undefined || /\d/.test(next))
                return null;
            out += next;
        }
    }
    return out;
}
/**
 * Text typed by a person or found in a record, as a Name: lower-cased, one trailing dot removed.
 * null unless every label has 1–63 octets and the whole 1–255 (RFC 1035 §2.3.4).
 */
function parseName(text) {
    if (text === ".")
        return ROOT;
    const labels = labelsOf(text);
    if (labels.length > 1 && labels.at(-1) === "")
        labels.pop(); // one trailing dot
    const plain = [];
    let octets = 1;
    for (const label of labels) {
        const raw = unescapeLabel(label);
        if (raw === null || raw.length === 0 || raw.length > 63)
            return null;
        if (/[^\0-\xff]/.test(raw))
            return null;
        octets += raw.length + 1;
        plain.push(escapeLabel(raw));
    }
    return octets > 255 ? null : joinLabels(plain);
}
/** Whether the name is a host name: letters, digits, hyphens inside labels (RFC 1123 §2.1; `_` is not one). */
function isHostName(name) {
    return labelsOf(name).every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
}


/***/ }),

/***/ 8225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ emptyAliasTarget),
/* harmony export */   em: () => (/* binding */ isMissingName),
/* harmony export */   rj: () => (/* binding */ absenceEvidence),
/* harmony export */   u3: () => (/* binding */ noRecordEvidence)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);
// Evidence of a name without records of a type.

/** What was seen where the RRset is not there: no such name, or no record of the type. */
function noRecordEvidence(at, kind) {
    const note = kind === "nxdomain" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("observed/no-such-name") : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("observed/no-record", { type: at.type });
    return { at, text: "", note };
}
/** Whether this says that the name does not exist. */
function isMissingName({ note }) {
    return note?.code === "observed/no-such-name";
}
/** What was seen where there are no records: where an alias (CNAME) leads there, that first. */
function absenceEvidence(at, { kind, owner }) {
    if (owner === at.name)
        return [noRecordEvidence(at, kind)];
    return [
        { at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("observed/alias-of", { target: owner }) },
        noRecordEvidence({ ...at, name: owner }, kind),
    ];
}
/** The name that an alias leads to in vain (`absenceEvidence`); null where there is no alias. */
function emptyAliasTarget(evidence) {
    const alias = evidence.find(({ note }) => note?.code === "observed/alias-of")?.note;
    return alias?.code === "observed/alias-of" && typeof alias.values.target === "string" ? alias.values.target : null;
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ MAX_RDATA),
/* harmony export */   BP: () => (/* binding */ MAX_STRING),
/* harmony export */   Hx: () => (/* binding */ quoteForMessage),
/* harmony export */   Ii: () => (/* binding */ txtWireLength),
/* harmony export */   OB: () => (/* binding */ MAX_RDATA_TEXT),
/* harmony export */   Ov: () => (/* binding */ quoteString),
/* harmony export */   ew: () => (/* binding */ formatRdata),
/* harmony export */   fm: () => (/* binding */ txtRdata),
/* harmony export */   gb: () => (/* binding */ txtValue),
/* harmony export */   ph: () => (/* binding */ TYPE_NUMBER)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);

/** The numbers of the types (IANA DNS parameters). */
const TYPE_NUMBER = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    DNAME: 39,
    DS: 43,
    DNSKEY: 48,
    TLSA: 52,
};
/** Octets of a record's data at most: RDLENGTH has 16 bits (RFC 1035 §3.2.1). */
const MAX_RDATA = 65_535;
/** Characters of their text at most, each octet as `\DDD`. */
const MAX_RDATA_TEXT = 4 * MAX_RDATA;
/** Octets of a <character-string> at most (RFC 1035 §3.3). */
const MAX_STRING = 255;
/** The octets of a TXT record: its strings joined without a space (RFC 7208 §3.3, RFC 6376 §3.6.2.2). */
function txtValue(data) {
    return data.strings.join("");
}
/** The octets of a TXT record's data: each string behind its length (RFC 1035 §3.3). */
function txtWireLength({ strings }) {
    return strings.reduce((sum, { length }) => sum + 1 + length, 0);
}
/** A <character-string> quoted for a master file. */
function quoteString(octets) {
    let out = "";
    for (const c of octets) {
        const code = c.charCodeAt(0);
        if (c === '"' || c === "\\")
            out += `\\${c}`;
        else if (code < 0x20 || code > 0x7e)
            out += `\\${String(code).padStart(3, "0")}`;
        else
            out += c;
    }
    return `"${out}"`;
}
/** How much of a field of a record a message shows. */
const MAX_QUOTED_OCTETS = 100;
/** Octets from outside as a message shows them: quoted, at most `most` of them, `…` where more follow. */
function quoteForMessage(octets, maxOctets = MAX_QUOTED_OCTETS) {
    return octets.length > maxOctets ? `${quoteString(octets.slice(0, maxOctets))}…` : quoteString(octets);
}
/** TXT RDATA for a value of any length: as many strings of 255 octets as it takes. */
function txtRdata(value) {
    const strings = [];
    for (let i = 0; i < value.length; i += MAX_STRING)
        strings.push(value.slice(i, i + MAX_STRING));
    return { strings: strings.length > 0 ? strings : [""] };
}
/** A name in master-file text: absolute, and what would end or quote it there escaped (RFC 1035 §5.1). */
function formatName(name) {
    return name === _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : `${name.replace(/[;"()@$]/g, "\\$&")}.`;
}
const FORMATTERS = {
    A: (d) => d.address,
    AAAA: (d) => d.address,
    CNAME: (d) => formatName(d.target),
    DNAME: (d) => formatName(d.target),
    NS: (d) => formatName(d.target),
    PTR: (d) => formatName(d.target),
    MX: (d) => `${d.preference} ${formatName(d.exchange)}`,
    TXT: (d) => d.strings.map(quoteString).join(" "),
    SOA: (d) => `${formatName(d.mname)} ${formatName(d.rname)} ${d.serial} ${d.refresh} ${d.retry} ${d.expire} ${d.minimum}`,
    TLSA: (d) => `${d.usage} ${d.selector} ${d.matching} ${d.data}`,
    DS: (d) => `${d.keyTag} ${d.algorithm} ${d.digestType} ${d.digest}`,
    DNSKEY: (d) => `${d.flags} ${d.protocol} ${d.algorithm} ${Buffer.from(d.key, "hex").toString("base64")}`,
};
/** RDATA as master-file text, names absolute. */
function formatRdata(type, data) {
    return FORMATTERS[type](data);
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookUpTxt)
/* harmony export */ });
/* harmony import */ var _no_record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8225);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);
// The TXT records at a name: SPF, DKIM, DMARC, MTA-STS and TLS-RPT all begin with these.




/** Asks for the TXT records at `name`. A bogus answer is unknown: receivers that validate do not get it. */
async function lookUpTxt(dns, name) {
    const at = { type: "TXT", name };
    const answer = await dns.query(name, "TXT");
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, answer.reason);
    if (answer.security === "bogus")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("cause/bogus"));
    if (answer.kind !== "records") {
        return { state: "absent", evidence: (0,_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .absenceEvidence */ .rj)(at, answer) };
    }
    const texts = answer.records.map((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.data));
    return { state: "present", texts, owner: answer.owner, evidence: texts.map((text) => ({ at, text })) };
}


/***/ }),

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unmeasuredCause)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);
// DNS answers that say nothing of the name.


/** Why an answer does not count, with the question; null where it does. */
function unmeasuredCause(at, answer) {
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .openQuestion */ .R0)(at, answer.reason);
    return answer.security === "bogus" ? (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .openQuestion */ .R0)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("cause/bogus")) : null;
}


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ createFileAtomically),
/* harmony export */   SQ: () => (/* binding */ describeFileError),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(539);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8050);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5534);
// Writes files: complete or not at all under their names, and never through a link that others may have created.






/**
 * Writes a file: an existing one, or a link, is replaced, and is unchanged if that fails. Streams (a device, a pipe,
 * the files in /dev and /proc) are written to. `repository`, if not null, is a folder whose links may be hostile: a
 * path through it must not lead out of it. Throws errors that `describeFileError` puts into words.
 */
function writeFileAtomically(file, text, repository) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), repository), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    if (isStream(target))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text);
    else
        writeAndRename(target, text);
}
/** The same for a new file; false if one exists. */
function createFileAtomically(file, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resolveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), null), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file));
    try {
        writeAndRename(target, text, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(target, "wx"))); // reserves the name, or fails if it exists
        return true;
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === "EEXIST")
            return false;
        throw error;
    }
}
/** Makes a folder and those above it, as needed; `repository` as above. */
function createFolder(folder, repository) {
    const deepestExisting = foldersDownTo((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)).findLast((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(one, { throwIfNoEntry: false }) !== undefined);
    if (deepestExisting !== undefined)
        resolveFolder(deepestExisting, repository); // first: mkdir follows links
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
}
/** Writes a temporary file and renames it, which replaces atomically and keeps the permissions of the existing file; `claim` runs just before. */
function writeAndRename(target, text, reserveName) {
    const mode = permissionsOf(target);
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.mail-policy-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
    const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(unfinished, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, mode ?? 0o666);
    try {
        try {
            if (mode !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode); // restores the bits removed by the umask
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file); // a disk may find out only now that it is full
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        reserveName?.();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
/** The permissions of the existing file; null if none exists. */
function permissionsOf(target) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    return stat?.isFile() ? stat.mode & 0o666 : null;
}
/** Where a folder really is. */
function resolveFolder(folder, repository) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    if (repository === null)
        return real;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(repository);
    if (!(0,_zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real) && leadsThrough(folder, root))
        throw new Error(`a link leads out of ${repository}`);
    return real;
}
/** Whether the way to a folder, link by link, goes through `root`. */
function leadsThrough(folder, root) {
    return foldersDownTo(folder).some((one) => {
        const above = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(one));
        const step = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(one));
        return ((0,_zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, step) ||
            ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(step).isSymbolicLink() && leadsThrough((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(above, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(step)), root)));
    });
}
/** The folders on the way to an absolute path, from the top to itself. */
function foldersDownTo(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return above === path ? [path] : [...foldersDownTo(above), path];
}
/** Links in /dev and /proc are the system's own (`/dev/stdout`, `>(command)`). */
function isStream(target) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    return (target.startsWith("/proc/") ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target) === "/dev" ||
        !(stat.isFile() || stat.isDirectory() || stat.isSymbolicLink()));
}
const ERROR_TEXTS = {
    EACCES: "permission denied for it or its folder",
    EBADF: "it is not open for writing",
    EBUSY: "it is in use, such as a mount of this one file; choose a file in a folder that is mounted as a whole",
    EDQUOT: "the disk quota is used up",
    EEXIST: "a file exists where a folder is needed",
    EFBIG: "it exceeds the file size limit",
    EISDIR: "it is a folder",
    ELOOP: "its links form a loop",
    ENAMETOOLONG: "its name is too long",
    ENOENT: "its folder does not exist",
    ENOSPC: "no space is left on the device",
    ENOTDIR: "a file exists where a folder is needed",
    EPERM: "permission denied for it or its folder",
    EROFS: "its file system is read-only",
};
/** Why something could not be made or written, for people. */
function describeFileError(error) {
    const message = (0,_text_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorText */ .k)(error);
    if (message === "Invalid string length")
        return "it exceeds Node's longest string, 512 MiB; audit fewer domains at once (--domain)";
    return ERROR_TEXTS[(0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error)] ?? message;
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ message),
/* harmony export */   w: () => (/* binding */ uniqueMessages)
/* harmony export */ });
/** The message `code` with its values; they must fit its sentence. */
function message(code, ...values) {
    return (values.length === 0 ? { code } : { code, values: values[0] });
}
/** Each message once, in an order that does not depend on theirs. */
function uniqueMessages(messages) {
    const byText = new Map(messages.map((one) => [JSON.stringify(one), one]));
    return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ NoResolverError),
/* harmony export */   M_: () => (/* binding */ AuditError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   pf: () => (/* binding */ formatLocatedMessage)
/* harmony export */ });
/* unused harmony export isInRepository */
/** Whether a place is in the repository. */
function isInRepository({ file }) {
    return !/^(?:\.{0,2}(?:\/|$)|[A-Za-z]:\/)/.test(file);
}
/**
 * The identity of a finding: whose it is, which check, and of what, `example.de dane/match mx1.example.de`. Findings of two runs
 * are the same if their keys are; sorted by key, they are sorted by domain, check and subject. The names are as they are: hostile.
 */
function findingKey(domain, check, subject) {
    return `${domain} ${check} ${subject}`;
}
/** A place as text: `dns/example.de.zone:12:1`, or `dns/example.de.zone:12` where there is no column. The file's name is as it is: hostile. */
function formatLocation({ file, line, column }) {
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
/** A problem as text, its place first; hostile. */
function formatLocatedMessage({ location, message }) {
    return `${formatLocation(location)}: ${message}`;
}
/** Faults in the policy, its zone files or the options: exit code 2, all of them at once. */
class InputError extends Error {
    faults;
    constructor(problems) {
        super(problems.map(formatLocatedMessage).join("\n"));
        this.name = "InputError";
        this.faults = problems;
    }
}
/** An invalid option or input: exit code 2. The message names it and the accepted values. */
class UsageError extends Error {
    name = "UsageError";
}
/** The audit could not run (files the policy names are unreadable, no resolver answers): exit code 3. */
class AuditError extends Error {
    name = "AuditError";
    /** The causes, a sentence each. */
    reasons;
    constructor(faults) {
        const all = typeof faults === "string" ? [faults] : faults;
        super(all.join("\n"));
        this.reasons = all;
    }
}
/** No resolver answers: the audit could not run. */
class NoResolverError extends AuditError {
    reason;
    constructor(reason) {
        super(reason.code);
        this.reason = reason;
    }
}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8320);
// "Did you mean …?" for misspelt keys, values and check ids.

/** `; did you mean "selectors"?`, or nothing if no word is similar. */
function didYouMean(word, words) {
    const meant = (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_0__/* .closestWord */ .E)(word, words);
    return meant === null ? "" : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   O8: () => (/* binding */ escapeUnprintable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
// An error at one key of the policy, and how messages show its path and text.
/** Characters of a hostile text in a message. */
const MAX_QUOTED = 60;
/** Text with everything that prints nothing, or turns a terminal's direction, written as `\uXXXX`; at most `most` characters. */
function escapeUnprintable(text, most) {
    const escape = (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`;
    const cut = text.length > most ? `${text.slice(0, most)}…` : text;
    return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape);
}
/** Text from the file, in quotes. */
function quote(text) {
    return `"${escapeUnprintable(text, MAX_QUOTED)}"`;
}
/** A count for people: `10,000`. */
function formatCount(n) {
    return n.toLocaleString("en-US");
}
/** `domains[3].mail`, `defaults.levels["dane/present"]`. */
function formatPath(path) {
    let out = "";
    for (const step of path) {
        if (typeof step === "number")
            out += `[${step}]`;
        else if (!/^[A-Za-z0-9_-]{1,60}$/.test(step))
            out += `[${quote(step)}]`;
        else
            out += out === "" ? step : `.${step}`;
    }
    return out;
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toMailDomain),
/* harmony export */   n: () => (/* binding */ parseMailDomain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(455);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4581);
// Parses the name of a mail domain, internationalised or not, into its form in DNS.




/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters of text. */
const MAX_NAME_LENGTH = 253;
/** A domain in A-labels, lower case, or why the text is not valid. One trailing dot is accepted. */
function parseMailDomain(text) {
    const invalid = (why) => ({
        problem: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a valid domain name: ${why}`,
    });
    const written = text.endsWith(".") ? text.slice(0, -1) : text;
    if (written === "")
        return invalid("a label is empty");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(written) !== 0)
        return invalid("it is an IP address");
    if (written.length > MAX_NAME_LENGTH)
        return invalid(`it is longer than ${MAX_NAME_LENGTH} characters`);
    // Characters with another meaning for the URL standard's host parser: ports, percent signs, brackets, white space.
    const stranger = /[\0-\x2c/:-@[-`{-\x7f]/.exec(written);
    if (stranger !== null)
        return invalid(`it contains ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(stranger[0])}; use letters, digits, hyphens and dots`);
    if (/^(\d+|0x[0-9a-f]*)$/i.test(written.split(".").at(-1))) {
        return invalid("its last label is a number"); // RFC 3696 §2: no top-level name is all-numeric
    }
    // UTS #46, as browsers do: `straße.example` keeps its ß. Versions of Node differ on an ASCII name with a false `xn--` label.
    const name = /[^\0-\x7f]/.test(written) ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(written) : written.toLowerCase();
    if (name === "")
        return invalid("a label is not allowed in internationalised names (UTS #46)");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0)
        return invalid("it is an IP address");
    return validateName(name, invalid);
}
/** The same of a text that was judged to be one before. */
function toMailDomain(text) {
    const parsed = parseMailDomain(text);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be a domain name, but ${parsed.problem}`);
    return parsed.name;
}
function validateName(name, invalid) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(name);
    if (name.length > MAX_NAME_LENGTH)
        return invalid(`it is longer than ${MAX_NAME_LENGTH} characters`);
    if (labels.some((label) => label === ""))
        return invalid("a label is empty");
    if (labels.some((label) => label.length > 63))
        return invalid("a label is longer than 63 characters"); // RFC 1035 §2.3.4
    if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .uy)(name))
        return invalid("a label begins or ends with a hyphen"); // RFC 1123 §2.1
    if (labels.length < 2)
        return invalid("it has no dot; write the full name");
    return { name };
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ HTTPS_BODY_LIMIT)
/* harmony export */ });
/** 64 KiB: the policy size RFC 8461 §3.3 suggests to accept at most. */
const HTTPS_BODY_LIMIT = 65_536;


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K8: () => (/* binding */ isMessage),
  cv: () => (/* binding */ say),
  jO: () => (/* binding */ sayAll),
  $h: () => (/* binding */ sayEvidence),
  $N: () => (/* binding */ saySource)
});

// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __nccwpck_require__(8789);
;// CONCATENATED MODULE: ./lib/src/report/english/causes.js
const causes = {
    "cause/question": ({ question, reason }) => `${question}: ${reason}`,
    "cause/bogus": () => "the answer is bogus (DNSSEC)",
    "cause/indeterminate": () => "DNSSEC status unknown: no validating resolver was queried over a trusted channel (DoH, DoT, loopback)",
    "cause/several": ({ causes: all }) => all.join("; "),
    "cause/partly": ({ measured, cause }) => `${measured}; not measured: ${cause}`,
    "cause/an-address": () => "an address",
    "cause/a-host": () => "a host",
};

// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __nccwpck_require__(9950);
;// CONCATENATED MODULE: ./lib/src/report/english/comparison.js
// What is said of the comparison with a baseline: the gate, changes, waivers, and what a policy asks for less.

/** Project limit: how many findings or domains a sentence names. */
const MAX_NAMES = 5;
const resolverNames = (urls) => (urls.length === 0 ? "the built-in ones" : (0,list/* list */.p)(urls));
const comparison = {
    "gate/faults": ({ count }) => `${count} ${count === 1 ? "error" : "errors"} in the declared files: the records affected were not judged`,
    "gate/reason": ({ check, subject, text }) => `${check} of ${subject}: ${text}`,
    "comparison/removed": ({ subject, text }) => `${subject} no longer exists (it failed: ${text})`,
    "comparison/base": ({ base }) => `compared with the policy and the zones of ${base}`,
    "comparison/finding": ({ check, subject }) => `${check} of ${subject}`,
    "comparison/not-compared": ({ findings }) => `possibly not new, because the baseline could not be measured: ${(0,list/* list */.p)(findings, MAX_NAMES)}`,
    "comparison/new-domain": ({ domain, known }) => `${domain} is new in the policy: ${known} of its findings already existed and ${known === 1 ? "does" : "do"} not count as new`,
    "put-back/removed": ({ rrsets, source }) => `This change removes ${(0,list/* list */.p)(rrsets, MAX_NAMES)}, ${source === "live" ? "live now" : "which the base has"}. Put it back.`,
    "put-back/changed": ({ rrsets, source }) => `Put back ${(0,list/* list */.p)(rrsets, MAX_NAMES)} as ${source === "live" ? "it is live now" : "the base has it"}: with that value this check passes.`,
    "put-back/added": ({ rrsets }) => `Remove ${(0,list/* list */.p)(rrsets, MAX_NAMES)} again: this change adds it, and without it this check passes.`,
    "waiver/invalid-date": () => "`expires` must be a date such as 2027-03-31",
    "waiver/expired": ({ until }) => `expired on ${until}`,
    "waiver/unused": () => "matches no failure",
    "weakening/of": ({ domains, weakening }) => `${(0,list/* list */.p)(domains, MAX_NAMES)}: ${weakening}`,
    "weakening/domain": () => "no longer audited",
    "weakening/profile": ({ now, before }) => `profile ${now} instead of ${before}`,
    "weakening/resolvers": ({ now, before }) => `\`resolvers:\` are ${resolverNames(now)} instead of ${resolverNames(before)}`,
    "weakening/zone-source": ({ kind, pattern }) => `\`zones:\` ${kind} ${pattern} is no longer read`,
    "weakening/selector": ({ selector }) => `DKIM selector ${selector} is no longer checked`,
    "weakening/retired-selector": ({ selector }) => `retired DKIM selector ${selector} is no longer watched`,
    "weakening/expectation": ({ ip, sender, helo, result }) => `SPF result ${result} for ${ip} (MAIL FROM ${sender === "" ? "<>" : sender}, HELO ${helo}) is no longer expected`,
    "weakening/records": () => "`records:` are no longer declared",
    "weakening/policy-file": () => "the MTA-STS policy file is no longer read",
    "weakening/mail": (values) => `\`mail: ${values.now}\` instead of \`${values.before}\` (${values.checksNow} checks instead of ${values.checksBefore})`,
    "weakening/level": ({ check, now, before }) => `${check} has the level ${now} instead of ${before}`,
    "weakening/parameter": ({ check, now, before }) => `${check} has the parameter ${now} instead of ${before}`,
    "weakening/waiver": ({ check, until }) => `${check} is waived until ${until}`,
    "weakening/longer-waiver": ({ check, until, before }) => `${check} is waived until ${until} instead of ${before}`,
};

// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __nccwpck_require__(6720);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __nccwpck_require__(1304);
;// CONCATENATED MODULE: ./lib/src/report/english/dane.js
// What is said of DANE.



/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;
/** RDATA is hexadecimal and numbers: it needs no escaping. */
const code = (record) => `\`${(0,truncate/* truncate */.x)(record)}\``;
const listed = (items) => (0,list/* list */.p)(items, MAX_RECORDS, "; ");
const keyCommand = (digest) => `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -${digest}`;
const dane = {
    "dane/unsigned-zone": () => "not judged: the host's zone is not signed, so senders do not look up its TLSA record (RFC 7672 §2.2.2)",
    "dane/lookup-fails": () => "not judged: the TLSA lookup fails, see dane/lookup",
    "dane/no-address": () => "not judged: the host has no address, see mx/target",
    "dane/no-record": () => "not judged: there is no TLSA record, see dane/present",
    "dane/not-signed": () => "not judged: the TLSA records are not signed, see dane/present",
    "dane/not-usable": () => "not judged: no TLSA record is usable, see dane/usable",
    "dane/record-problem": ({ record, problem }) => `${code(record)}: ${problem}`,
    "dane/publish": ({ base, host, matching }) => `Publish \`${base}. TLSA 3 1 ${matching} …\` with the ${matching === 2 ? "SHA-512" : "SHA-256"} of the public key that ${host} serves ` +
        `(\`${keyCommand(matching === 2 ? "sha512" : "sha256")}\`). ` +
        "Publish a second record for the next key, so that the key can be replaced.",
    "dane/unusable/pkix": ({ usage }) => `usage ${usage} is not for SMTP`,
    "dane/unusable/usage": ({ usage }) => `usage ${usage} is unknown`,
    "dane/unusable/selector": ({ selector }) => `selector ${selector} is unknown`,
    "dane/unusable/matching": ({ matching }) => `matching type ${matching} is unknown`,
    "dane/unusable/digest": (values) => `${(0,plural/* plural */.L)(values.octets, "octet")} of data; a digest of matching type ${values.matching} has ${values.digestOctets}`,
    "dane/unusable/empty": () => "it has no data",
    "dane/unusable/incomplete": ({ octets, selector }) => `its ${(0,plural/* plural */.L)(octets, "octet")} ${octets === 1 ? "is" : "are"} not one complete ${selector === 0 ? "certificate" : "public key"}`,
    "dane/unusable/nothing": () => "it is the digest of no data, as of a command that failed: it fits no key",
    "dane/lookup/failure": ({ reason }) => `the lookup fails: ${reason}`,
    "dane/lookup/bogus": ({ explanation }) => `the answer is bogus (DNSSEC: ${explanation})`,
    "dane/lookup/answered": () => "the name servers answer the TLSA lookup",
    "dane/lookup/fails": ({ problem }) => `${problem}; senders that use DANE defer mail`,
    "dane/lookup/fix": ({ base }) => `Configure the name servers to answer ${base} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`,
    "dane/present/unsigned-zone": ({ host }) => `the zone of ${host} is not signed, so it cannot have a secure TLSA record`,
    "dane/present/sign-zone": ({ host }) => `Sign the zone that contains ${host}, then publish TLSA records.`,
    "dane/present/unsigned-alias": ({ host, owner }) => `the chain of aliases from ${host} to ${owner} is not signed, and ${host} has no secure TLSA record of its own`,
    "dane/present/sign-zones": ({ host, owner }) => `Sign the zones that contain ${host} and ${owner}, then publish TLSA records.`,
    "dane/present/missing": ({ base }) => `no TLSA record at ${base}`,
    "dane/present/unsigned-records": ({ base }) => `the TLSA records at ${base} are not signed`,
    "dane/present/sign-records": ({ base }) => `Sign the zone that contains ${base}.`,
    "dane/present/found": ({ count, base }) => `${(0,plural/* plural */.L)(count, "TLSA record")} at ${base}`,
    "dane/usable/some": ({ usable, all }) => `${usable} of ${(0,plural/* plural */.L)(all, "TLSA record")} ${usable === 1 ? "is" : "are"} usable`,
    "dane/usable/none": ({ records }) => `no usable TLSA record: ${listed(records)}`,
    "dane/all-usable/pass": ({ count }) => `senders can use each of ${(0,plural/* plural */.L)(count, "TLSA record")} with usage 2 or 3`,
    "dane/all-usable/fail": ({ records }) => `senders cannot use ${listed(records)}`,
    "dane/all-usable/fix": ({ base }) => `Remove the records at ${base} that senders cannot use, or publish them again from the key (\`${keyCommand("sha256")}\`).`,
    "dane/no-pkix/none": ({ count }) => `none of ${(0,plural/* plural */.L)(count, "TLSA record")} has usage 0 or 1`,
    "dane/no-pkix/found": ({ records }) => `SMTP senders treat usage 0 and 1 as unusable (RFC 7672 §3.1.3): ${listed(records.map(code))}`,
    "dane/no-pkix/fix": ({ base }) => `Remove the records of usage 0 and 1 at ${base}; for SMTP, use usage 3 (or 2).`,
    "dane/rollover/several": ({ count }) => `senders compare the server with ${(0,plural/* plural */.L)(count, "TLSA record")}; one may fit the next key`,
    "dane/rollover/none": () => "no TLSA record is usable, so none fits the next key",
    "dane/rollover/single": ({ record }) => `senders compare the server with one TLSA record only: ${code(record)}`,
    "dane/rollover/single-certificate": ({ record }) => `senders compare the server with one TLSA record only, ${code(record)}. It names one certificate, so it stops matching when that is renewed; \`3 1 1\` keeps matching while the key stays`,
    "dane/rollover/all-current": ({ records }) => `all TLSA records fit what the server serves now, and none the next key: ${listed(records.map(code))}`,
    "dane/rollover/unmeasured": ({ records }) => `the TLSA records may all name one certificate; the server's certificate was not measured: ${listed(records.map(code))}`,
    "dane/ttl/short": ({ ttl }) => `the resolver answered with a TTL of ${ttl} s; the zone's own may be longer, because caches count down`,
    "dane/ttl/long": ({ ttl, limit }) => `the resolver answered with a TTL of ${ttl} s; the limit is ${limit} s`,
    "dane/ttl/fix": ({ base, ttl }) => `Set the TTL of the TLSA records at ${base} to ${ttl} seconds.`,
    "dane/match/matches": ({ records }) => `the certificates of the server match ${listed(records.map(code))}`,
    "dane/match/none": ({ records }) => `no TLSA record matches: ${listed(records)}`,
    "dane/match/incomplete": () => "not all certificates that the server sent could be read, and the CA may be one of the others",
    "dane/match/mail-domain": ({ domain }) => `the certificate names ${domain}. That is acceptable only if the MX answer is secure, which could not be determined`,
    "dane/match/fix": () => "If the server is to keep the keys it serves, add these records to the existing ones. Otherwise configure it to use the key that the existing records name.",
    "dane/match/fix-shadowed": ({ base, records }) => `Remove ${listed(records.map(code))} at ${base}: the server serves ${records.length === 1 ? "another key" : "none of their keys"}. Senders then compare the record that matches.`,
    "dane/mismatch/shadowed": ({ by }) => `it matches, but senders do not look at it beside ${listed(by.map(code))}, whose digest is stronger (RFC 7671 §9)`,
    "dane/mismatch/certificate": () => "the server serves another certificate",
    "dane/mismatch/key": () => "the server serves another key",
    "dane/mismatch/unreadable": () => "the certificate of the server cannot be read",
    "dane/mismatch/names": ({ names }) => `the certificate is for none of ${(0,list/* list */.p)(names)}`,
    "dane/mismatch/key-usage": () => "the extended key usage of the certificate does not include server authentication",
    "dane/mismatch/dates": () => "a certificate in the path to the CA it names is expired or not yet valid",
    "dane/mismatch/other-path": () => "the server sends several certificates of one CA, and the first one leads to another root; OpenSSL, which most senders use, tries no other path",
    "dane/mismatch/no-path": () => "no path of signatures to it keeps all rules of RFC 5280 §6.1",
    "dane/mismatch/path-length": () => "a CA in the path allows fewer intermediate certificates below it (RFC 5280 §4.2.1.9)",
    "dane/mismatch/name-constraints": () => "a CA in the path forbids a name of a certificate below it (name constraints, RFC 5280 §4.2.1.10)",
    "dane/mismatch/critical-extension": () => "a certificate in the path has a critical extension that verifiers do not know, so they reject it (RFC 5280 §4.2)",
    "dane/mismatch/ca-key-usage": () => "the extended key usage of a CA in the path does not include server authentication, which OpenSSL requires",
    "dane/mismatch/not-sent": () => "the server does not send this CA certificate",
    "dane/mismatch/own-certificate": () => "it is the server's own certificate, not a CA's; that needs usage 3",
    "dane/mismatch/not-issuer": () => "the server sends this CA certificate, but no signature leads to it from the server's own certificate",
};

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __nccwpck_require__(562);
;// CONCATENATED MODULE: ./lib/src/report/english/deadlines.js
// Why a question was not asked at all.

const deadlines = {
    "deadline/run": ({ ms }) => `the run's deadline of ${(0,duration/* formatDuration */.a3)(ms)} was reached (--deadline)`,
    "deadline/smtp": ({ ms }) => `the deadline for mail servers of ${(0,duration/* formatDuration */.a3)(ms)} was reached (--smtp-deadline)`,
    "snapshot/unobserved": () => "the snapshot has no answer to this question",
};

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __nccwpck_require__(5141);
;// CONCATENATED MODULE: ./lib/src/report/english/dkim.js
// What is said of DKIM.



/** How much of a value, of a list of values, and of the beginning of a record a sentence shows. */
const MAX_QUOTED = 40;
const MAX_TAG = 100;
const MAX_BEGINNING = 20;
/** How many selectors a sentence names; the policy may declare more. */
const MAX_SELECTORS = 20;
/** The entries of a list as a record writes them. */
function tag(name, entries) {
    return `\`${(0,truncate/* truncate */.x)(`${name}=${entries.join(":")}`, MAX_TAG)}\``;
}
const ALGORITHMS = {
    "rsassa-pss": "an RSASSA-PSS key",
    "elliptic-curve": "an elliptic-curve key",
    ed25519: "an Ed25519 key",
};
const keys = {
    "dkim-key/rsa": ({ bits }) => `${bits}-bit RSA key`,
    "dkim-key/ed25519": () => "Ed25519 key",
    "dkim-key/pem": () => "`p` contains a PEM file; only its base64 lines belong there",
    "dkim-key/base64url": ({ character }) => `\`p\` contains \`${character}\`: it is base64url, RFC 6376 requires plain base64`,
    "dkim-key/not-base64": ({ character }) => `\`p\` contains \`${character}\`, which is not a base64 character`,
    "dkim-key/padding": () => "`p` contains `=` other than once or twice at its end",
    "dkim-key/character-lost": ({ present, needed }) => `\`p\` lacks a character: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/character-doubled": ({ present, needed }) => `\`p\` has one character too many, perhaps doubled: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/truncated": ({ present, needed }) => `\`p\` is truncated: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/length": ({ present }) => `\`p\` has lost or doubled a character: ${present} characters are not valid base64`,
    "dkim-key/bare": () => "`p` has an RSAPublicKey (PKCS #1) without its algorithm, which OpenDKIM and others do not read; nearly all senders publish SubjectPublicKeyInfo",
    "dkim-key/unpadded": () => "the base64 of `p` is not padded to a multiple of 4 characters (RFC 4648 §4), and some receivers do not read it",
    "dkim-key/ed25519-not-a-point": () => "`p` is not an Ed25519 key: its octets are not a point of the curve (RFC 8032 §5.1.3)",
    "dkim-key/ed25519-small-order": () => "`p` is an Ed25519 point of small order: anyone can forge signatures that it verifies",
    "dkim-key/ed25519-wrapped": () => "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); RFC 8463 requires the raw key, its last 32 octets",
    "dkim-key/ed25519-length": ({ octets }) => `\`p\` has ${octets} octets; an Ed25519 key has 32`,
    "dkim-key/ed25519-undeclared": () => "`p` has 32 octets, the length of an Ed25519 key, but the record has no `k=ed25519`",
    "dkim-key/not-rsa": ({ problem }) => `\`p\` is not a valid RSA key: ${problem}`,
    "dkim-key/modulus-even": () => "the RSA modulus in `p` is even",
    "dkim-key/exponent": () => "the RSA exponent in `p` is even or 1",
    "dkim-key/exponent-size": () => "the RSA exponent in `p` is larger than the modulus",
    "dkim-key/not-der": () => "it is not a DER-encoded key",
    "dkim-key/not-public-key": () => "it is not a DER-encoded public key",
    "dkim-key/trailing-octets": ({ octets }) => `extra octets follow the key: ${octets}`,
    "dkim-key/other-algorithm": ({ algorithm }) => `it is ${ALGORITHMS[algorithm] ?? "a key of an unknown algorithm"}, not an RSA key`,
    "dkim-key/only-algorithm": () => "the key is missing after its algorithm",
    "dkim-key/number-missing": ({ number }) => `the ${number} is missing`,
    "dkim-key/number-not-positive": ({ number }) => `the ${number} is not positive`,
    "dkim-key/private-key": () => "it contains more than a modulus and an exponent; it may be the private key",
};
const records = {
    "dkim-record/name-too-long": () => "the name is too long for DNS",
    "dkim-record/several": ({ name, count, isSplit }) => `${name} has ${count} key records; RFC 6376 allows one${isSplit ? ". One key is split into two records" : ""}`,
    "dkim-record/pieces": ({ name, count }) => `${name} has ${count} TXT records that are one key record in pieces; verifiers do not join them`,
    "dkim-record/other-text": ({ name, count }) => `${name} has ${count} TXT records; RFC 6376 allows one. Which one verifiers use is undefined`,
    "dkim-record/split": () => "one key is split into two TXT records, which verifiers do not join",
    "dkim-record/quoting": ({ quotes, backslashes }) => {
        const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])];
        return `${marks.join(" and ")} are part of the published record; they belong in the zone file, not in DNS`;
    },
    "dkim-record/version-not-first": () => "the tag `v` is not the first one; RFC 6376 requires it to be",
    "dkim-record/version": ({ version }) => `the version is ${(0,dns_record/* quoteForMessage */.Hx)(version, MAX_QUOTED)}; RFC 6376 requires DKIM1`,
    "dkim-record/no-key": () => "the tag `p` is missing",
    "dkim-record/type-case": ({ type }) => `the key type must be in lower case: \`k=${type}\``,
    "dkim-record/type": ({ type }) => `${(0,dns_record/* quoteForMessage */.Hx)(type, MAX_QUOTED)} is not a valid key type: use rsa or ed25519`,
    "dkim-record/one-string": ({ problem, octets }) => `${problem}; the record ends after ${octets} octets, the length of one string: the others may be missing`,
};
const checks = {
    "dkim/not-judged/invalid": () => "not judged: the key record is not valid, see dkim/syntax",
    "dkim/not-judged/revoked": () => "not judged: the key is revoked, see dkim/not-revoked",
    "dkim/not-judged/no-selector": () => "not judged: no selector is declared, see dkim/selector",
    "dkim/fix/alias": ({ fix, name }) => `${fix} ${name} is an alias: the owner of its target must change the record there.`,
    "dkim/selector/pass": () => "the selector has one key record",
    "dkim/selector/missing": ({ name }) => `${name} has no DKIM key record`,
    "dkim/selector/dangling": ({ name, target, isMissing }) => `${name} is an alias of ${target}, which ${isMissing ? "does not exist" : "has no DKIM key record"}: is signing switched on at the provider?`,
    "dkim/selector/dangling-second": ({ name, target }) => `${name} is an alias of ${target}, which does not exist. Microsoft publishes the key of the second selector only when keys are rotated`,
    "dkim/selector/fix-dangling": ({ name, target }) => `Switch DKIM signing on at the provider of ${target}, which then publishes the key there. If ${name} signs no mail yet, remove it from the policy.`,
    "dkim/selector/host-name": ({ name, target }) => `${name} has no DKIM key record: its TXT record is the host name ${target}. A CNAME was meant`,
    "dkim/selector/fix-host-name": ({ name, target }) => `Remove the TXT record, and publish \`${name}. CNAME ${target}.\` instead.`,
    "dkim/selector/doubled": ({ name, doubled }) => `${name} has no DKIM key record; one is published at ${doubled}, where the domain name is doubled`,
    "dkim/selector/version": ({ name, text }) => `${name} has no DKIM key record: the TXT record there begins with ${(0,dns_record/* quoteString */.Ov)(text.slice(0, MAX_BEGINNING))}, not with \`v=DKIM1;\``,
    "dkim/selector/fix-several": ({ name }) => `Keep the record at ${name} whose key your server signs with, and remove the others.`,
    "dkim/selector/fix-split": () => "Publish the key as one record. Continue what does not fit into one string in the next string of that record.",
    "dkim/selector/fix-doubled": ({ domain }) => `Move the record to this name. In a zone file, end a full name with a dot, or leave out ${domain}.`,
    "dkim/selector/fix-missing": ({ name }) => `Publish the public key at ${name} as your mail server or provider states it, or remove the selector from the policy.`,
    "dkim/syntax/valid": ({ key }) => `the record is valid: ${key}`,
    "dkim/syntax/revoked": () => "the record is valid; its key is revoked",
    "dkim/syntax/invalid": ({ errors }) => errors.join("; "),
    "dkim/syntax/fix-copy": () => "Correct the record; copying it again from the signing software is safest.",
    "dkim/syntax/fix-record": () => "Replace the record with this one.",
    "dkim/encoding/pass": () => "the key is written as all receivers read it",
    "dkim/encoding/fix": () => "Replace the record with this one; the key stays the same.",
    "dkim/not-revoked/pass": () => "the key is not revoked",
    "dkim/not-revoked/fail": () => "`p=` is empty: the key is revoked",
    "dkim/not-revoked/fix": ({ name }) => `Publish the current key at ${name}, or stop signing with this selector and remove it from the policy.`,
    "dkim/key-strength/fail": ({ bits, minimum }) => `${bits}-bit RSA key; at least ${minimum} bits are required`,
    "dkim/key-strength/fix": ({ bits }) => `Create a ${bits}-bit RSA key or an Ed25519 key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.`,
    "dkim/key-size-limit/fail": ({ bits, maximum }) => `${bits}-bit RSA key; at most ${maximum} bits are recommended`,
    "dkim/key-size-limit/fix": () => "Create a 2048-bit RSA key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.",
    "dkim/both-algorithms/pass": ({ rsa, ed25519 }) => `RSA (selector ${rsa}) and Ed25519 (selector ${ed25519})`,
    "dkim/both-algorithms/not-judged": ({ selector }) => `not judged: selector ${selector} has no valid key, which another check reports`,
    "dkim/both-algorithms/fail": ({ algorithm, selectors, }) => `the declared selectors have only ${algorithm === "rsa" ? "RSA" : "Ed25519"} keys (${(0,list/* list */.p)(selectors, MAX_SELECTORS)})`,
    "dkim/both-algorithms/fix": ({ algorithm, domain }) => `Create ${algorithm === "rsa" ? "an Ed25519 key" : "a 2048-bit RSA key"} for ${domain} under a selector of its own, publish it and sign with both. Add the selector to \`dkim: selectors:\`.`,
    "dkim/hash/any": () => "the record has no `h`: every hash algorithm is allowed",
    "dkim/hash/sha256": ({ hashes }) => `${tag("h", hashes)} allows sha256`,
    "dkim/hash/no-sha256": ({ hashes }) => `${tag("h", hashes)} does not allow sha256`,
    "dkim/hash/fix": () => "Publish the record without `h`.",
    "dkim/service/any": () => "the record has no `s`: the key is for every service",
    "dkim/service/email": ({ services }) => `${tag("s", services)} allows email`,
    "dkim/service/no-email": ({ services }) => `${tag("s", services)} does not allow email`,
    "dkim/service/fix": () => "Publish the record without `s`.",
    "dkim/not-testing/pass": () => "the record has no `t=y`",
    "dkim/not-testing/fail": ({ flags }) => `${tag("t", flags)} marks the key as a test`,
    "dkim/not-testing/fix": () => "Publish the record without the flag `y`.",
    "dkim/retired/no-record": () => "there is no key record",
    "dkim/retired/revoked": () => "the key is revoked",
    "dkim/retired/no-usable-key": () => "the record has no usable key",
    "dkim/retired/fail": ({ key }) => `the selector is retired, but its key is still published: ${key}`,
    "dkim/retired/fix-revoke": () => "Revoke the key by replacing the record with this one, or remove the record.",
    "dkim/retired/fix-alias": ({ name, owner }) => `Remove the alias at ${name}: its target ${owner} belongs to another domain.`,
    "dkim/key-sharing/key": ({ selector, names, count }) => `the key of ${selector} is also published at ${(0,list/* listFirst */.r)(names, count)}`,
    "dkim/key-sharing/fail": ({ keys: shared }) => (0,list/* list */.p)(shared, MAX_SELECTORS, "; "),
    "dkim/key-sharing/one-domain": () => "no other audited domain declares selectors",
    "dkim/key-sharing/no-key": () => "the domain itself publishes no key that could be shared",
    "dkim/key-sharing/pass": ({ domains }) => `no declared selector of another audited domain has the same key (domains compared: ${domains})`,
    "dkim/key-sharing/fix": ({ domain }) => `Create a key that only ${domain} signs with, publish it under a new selector, and revoke the shared key.`,
    "dkim/wildcard/absent": ({ name }) => `${name}, an unused selector, has no key record`,
    "dkim/wildcard/revoked": ({ name }) => `a wildcard answers for ${name}, an unused selector, with a revoked key`,
    "dkim/wildcard/fail": ({ name }) => `a wildcard answers for ${name}, an unused selector, with a key record`,
    "dkim/wildcard/fix": ({ domain }) => `Remove the wildcard TXT record that covers _domainkey.${domain}, and publish the key of each selector at its own name.`,
};
const dkim = { ...keys, ...records, ...checks };

;// CONCATENATED MODULE: ./lib/src/report/english/dmarc.js
// What is said of DMARC.



/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;
const inherited = (origin) => (origin === null ? "" : ` (inherited from ${origin})`);
const foundAt = (origin) => (origin === null ? "" : ` (by the record of ${origin})`);
const tagNames = (tags, separator = ", ") => tags.map((tag) => `\`${tag}\``).join(separator);
const destinations = (all) => (0,list/* list */.p)(all, MAX_DESTINATIONS, "; ");
/** The values that a tag may have. */
const ALLOWED = {
    psd: "y, n or u",
    t: "y or n",
    adkim: "r or s",
    aspf: "r or s",
    fo: "0 or 1, d and s, each at most once, with `:` between them",
};
/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail) => mail === "send"
    ? "Point `rua` to a mailbox of a domain that receives mail."
    : "Point `rua` to a mailbox that somebody reads.";
const didYouMean = (meant) => (meant === null ? "" : `; did you mean \`${meant}\`?`);
const weakPolicy = ({ tag, policy, testing }) => `${tag}=${policy}${testing ? " with t=y" : ""}`;
const dmarc_records = {
    "dmarc-record/absent": ({ domain }) => `no DMARC record applies to ${domain}`,
    "dmarc-record/several": ({ count, name }) => `${count} DMARC records at ${name}; receivers discard all of them`,
    "dmarc-record/policy": ({ tag, value }) => `${(0,dns_record/* quoteForMessage */.Hx)(`${tag}=${value}`)} is not a valid policy: use none, quarantine or reject`,
    "dmarc-record/value": ({ tag, value }) => `${(0,dns_record/* quoteForMessage */.Hx)(`${tag}=${value}`)} is not valid: use ${ALLOWED[tag]}`,
    "dmarc-record/name": ({ name, meant }) => `${(0,dns_record/* quoteForMessage */.Hx)(name)} is not a valid tag name, which has only letters${didYouMean(meant)}`,
    "dmarc-record/empty": ({ name }) => `the tag ${(0,dns_record/* quoteForMessage */.Hx)(name)} has no value`,
    "dmarc-record/no-policy": () => "the record has no `p` and no usable `rua`",
    "dmarc-record/existence": ({ reason }) => `${reason}; the answer decides between \`sp\` and \`np\``,
    "dmarc/destination/usable": ({ uri }) => (0,dns_record/* quoteForMessage */.Hx)(uri),
    "dmarc/destination/unusable": ({ uri, problem }) => `${(0,dns_record/* quoteForMessage */.Hx)(uri)}: ${problem}`,
};
const policies = {
    "dmarc/not-judged/discarded": () => "not judged: receivers discard the record, see dmarc/syntax",
    "dmarc/not-judged/invalid": ({ tags }) => `not judged: ${tagNames(tags)} cannot be read, see dmarc/syntax`,
    "dmarc/fix/publish": () => "Publish this record once the reports show that your own mail passes.",
    "dmarc/fix/later": ({ advice }) => `First publish the record with the other corrections. ${advice}`,
    "dmarc/present/pass": ({ origin }) => `there is one record${inherited(origin)}`,
    "dmarc/present/elsewhere": ({ at, name }) => `a DMARC record is at ${at}; receivers look for it only at ${name}`,
    "dmarc/present/quoting": ({ name, quotes, backslashes }) => {
        const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])].join(" and ");
        return `the record at ${name} is published with the ${marks} of a zone file, so receivers ignore it`;
    },
    "dmarc/present/leading-space": ({ name }) => `the record at ${name} begins with white space, so receivers ignore it (RFC 9989 §4.8)`,
    "dmarc/present/no-semicolon": ({ name, text }) => `the text at ${name} is ${(0,dns_record/* quoteForMessage */.Hx)(text)}; receivers ignore it, because no \`;\` follows \`v=DMARC1\` (RFC 9989 §4.8)`,
    "dmarc/present/misspelt": ({ name, text }) => `the text at ${name} is ${(0,dns_record/* quoteForMessage */.Hx)(text)}; receivers ignore it, because it does not begin with \`v=DMARC1\` (RFC 9989 §4.7)`,
    "dmarc/present/fix": ({ mail }) => `Publish this record and no other DMARC record. ${mailboxAdvice(mail)}`,
    "dmarc/syntax/valid": ({ origin }) => `the record is valid${inherited(origin)}`,
    "dmarc/syntax/invalid": (record) => {
        const { errors, effect, origin } = record;
        const effects = { discarded: "; receivers discard the record", none: "; receivers treat the record as `p=none`" };
        return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
    },
    "dmarc/syntax/fix": ({ mail }) => `Replace the record with this one. ${mailboxAdvice(mail)}`,
    "dmarc/ignored/none": () => "receivers use every part of the record",
    "dmarc/ignored/found": ({ parts, origin }) => `${(0,list/* list */.p)(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/ignored/destinations": ({ destinations: all }) => `receivers send no reports to ${destinations(all)}`,
    "dmarc/ignored/unknown": ({ tag, meant }) => `receivers ignore the unknown tag ${(0,dns_record/* quoteForMessage */.Hx)(tag)}${didYouMean(meant)}`,
    "dmarc/ignored/options": () => "receivers ignore `fo`, because the record has no `ruf`",
    "dmarc/ignored/policies": ({ tags, at }) => `${tagNames(tags, " and ")} ${tags.length > 1 ? "have" : "has"} no effect: for names below, the record of ${at} applies`,
    "dmarc/ignored/fix": ({ domain }) => `Correct what has no effect in the DMARC record of ${domain}, or remove it.`,
    "dmarc/ignored/fix-record": () => "Replace the record with this one: receivers use every part of it.",
    "dmarc/compatibility/same": () => "receivers that follow RFC 7489 read the record alike",
    "dmarc/compatibility/different": ({ parts, origin }) => `${(0,list/* list */.p)(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/compatibility/version": () => "the record does not begin with exactly `v=DMARC1`; it is valid, but large receivers do not see it",
    "dmarc/compatibility/policy-not-second": () => "receivers that follow RFC 7489 expect `p` right after `v`, and may discard the record",
    "dmarc/compatibility/own-only": () => "receivers that follow RFC 7489 look only at the domain itself, and find no record",
    "dmarc/compatibility/listed-only": ({ listed }) => `receivers that follow RFC 7489 look for the record only at the domain itself and at ${listed}`,
    "dmarc/compatibility/testing": () => "receivers that follow RFC 7489 ignore `t=y`, and apply the policy in full",
    "dmarc/compatibility/np": ({ np, policy }) => `receivers that follow RFC 7489 ignore \`np=${np}\`, and apply ${policy} to names that do not exist`,
    "dmarc/compatibility/fix-record": () => "Publish this record, which all receivers read alike.",
    "dmarc/compatibility/fix-inherited": ({ name }) => `Publish a DMARC record at ${name} too.`,
    "dmarc/compatibility/fix": ({ domain }) => `If it matters, remove \`t=y\` and \`np\` from the DMARC record of ${domain}: most receivers do not know these tags yet.`,
    "dmarc/effective-policy": ({ policy, origin }) => `the policy is ${policy}${inherited(origin)}`,
    "dmarc/policy/none": ({ tag, policy, origin }) => `${tag}=${policy}${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/testing": ({ tag, origin }) => `${tag}=quarantine with t=y counts as none${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/no-policy": ({ origin }) => `the record has no \`p\`, which counts as p=none${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/fix": () => "Then, once the reports show that your own mail passes, raise `p` to `quarantine` or `reject`.",
    "dmarc/reject/not-judged": () => "not judged: the policy is weaker than quarantine, see dmarc/policy",
    "dmarc/reject/quarantine": ({ testing, origin }) => `the policy is quarantine${testing ? ", as t=y lowers it" : ""}${inherited(origin)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`,
    "dmarc/reject/fix": ({ domain }) => `If no user of ${domain} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`,
    "dmarc/subdomains/pass": ({ existing, missing, origin }) => `subdomains: ${existing}; names that do not exist: ${missing}${foundAt(origin)}`,
    "dmarc/subdomains/existing": (policy) => `${weakPolicy(policy)} for subdomains`,
    "dmarc/subdomains/missing": (policy) => `${weakPolicy(policy)} for names that do not exist`,
    "dmarc/subdomains/no-policy": () => "`p` is missing, or `p`, `sp` or `np` is invalid, which counts as p=none for every name",
    "dmarc/subdomains/discarded": () => "receivers discard the record",
    "dmarc/subdomains/fix-own": () => "Then remove `sp` and `np`, or raise them to `quarantine` or `reject`.",
    "dmarc/subdomains/fail": ({ gaps, origin }) => `${gaps.join(", ")}${foundAt(origin)}: receivers deliver forged mail`,
    "dmarc/subdomains/not-judged": () => "not judged: the policy is none for the domain itself, see dmarc/policy",
    "dmarc/subdomains/fix": ({ at, domain }) => `Raise the policies in the DMARC record of ${at}: it applies to names below ${domain}.`,
    "dmarc/full-coverage/pass": () => "no `pct` below 100",
    "dmarc/full-coverage/fail": ({ pct, origin }) => `pct=${pct}${inherited(origin)}: receivers that follow RFC 7489 apply the policy to ${pct} % of forged mail, those that follow RFC 9989 to all of it`,
    "dmarc/full-coverage/fix": () => "Then remove `pct`.",
    "dmarc/removed-tags/pass": () => "the record has no `pct`, `rf` or `ri`, and no size limits",
    "dmarc/removed-tags/fail": (record) => {
        const { tags, sizes, origin } = record;
        const limits = `size limits of reports: ${destinations(sizes.map((uri) => (0,dns_record/* quoteForMessage */.Hx)(uri)))}`;
        const removed = [...(tags.length > 0 ? [tagNames(tags)] : []), ...(sizes.length > 0 ? [limits] : [])];
        return `RFC 9989 has removed ${removed.join(", and ")}${inherited(origin)}`;
    },
    "dmarc/removed-tags/not-judged": () => "not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
    "dmarc/removed-tags/fix": () => "Replace the record with this one, which has none of these.",
    "dmarc/alignment/strict": ({ origin }) => `adkim=s and aspf=s${inherited(origin)}`,
    "dmarc/alignment/relaxed": ({ tags, origin }) => `relaxed alignment: ${tagNames(tags, " and ")} ${tags.length > 1 ? "are" : "is"} not set to \`s\`${inherited(origin)}`,
    "dmarc/alignment/fix": ({ domain }) => `Once all mail is signed and sent with the exact domain of its From header, add \`adkim=s; aspf=s\` to the DMARC record of ${domain}.`,
    "dmarc/tree-walk/same": ({ listed }) => `the organisational domain is ${listed}`,
    "dmarc/tree-walk/different": ({ found, listed }) => `the organisational domain is ${found} by the tree walk, ${listed} by the Public Suffix List`,
    "dmarc/tree-walk/fix": ({ listed }) => `If ${listed} is your organisational domain, publish a DMARC record with \`psd=n\` at _dmarc.${listed}.`,
};
const reports = {
    "dmarc/rua/usable": ({ usable }) => `reports go to ${destinations(usable)}`,
    "dmarc/rua/absent": ({ origin }) => `the record has no \`rua\`${inherited(origin)}`,
    "dmarc/rua/unusable": ({ unusable, origin }) => `\`rua\` has no usable address${inherited(origin)}: ${destinations(unusable)}`,
    "dmarc/rua/fix-send": ({ domain }) => `In the DMARC record of ${domain}, point \`rua\` to a mailbox of a domain that receives mail.`,
    "dmarc/rua/fix-record": () => "Publish this record, with a mailbox that somebody reads.",
    "dmarc/rua-authorised/destinations": ({ destinations: all }) => destinations(all),
    "dmarc/rua-authorised/agreed": ({ host }) => `${host} has agreed`,
    "dmarc/rua-authorised/refused": ({ name, host }) => `${host} has not agreed: no \`v=DMARC1\` at ${name}`,
    "dmarc/rua-authorised/elsewhere": ({ name, host, elsewhere }) => `the record at ${name} redirects the reports to ${elsewhere}; RFC 9990 allows only ${host} itself`,
    "dmarc/rua-authorised/too-long": ({ name, host }) => `${name} is too long for DNS, so ${host} cannot agree`,
    "dmarc/rua-authorised/unasked": ({ unasked }) => `${(0,plural/* plural */.L)(unasked, "more host")} in \`rua\` ${unasked === 1 ? "was" : "were"} not checked`,
    "dmarc/rua-authorised/none": () => "reports go to no other organisation",
    "dmarc/rua-authorised/fix": ({ names }) => `Ask the operator of the destination to publish ${names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" and ")}, or remove the destination from \`rua\`.`,
    "dmarc/ruf/absent": () => "the record has no `ruf`",
    "dmarc/ruf/present": (record) => `the record requests failure reports${inherited(record.origin)}: ${destinations(record.destinations)}`,
    "dmarc/ruf/fix": ({ domain }) => `Remove \`ruf\` and \`fo\` from the DMARC record of ${domain}.`,
};
const dmarc = { ...dmarc_records, ...policies, ...reports };

;// CONCATENATED MODULE: ./lib/src/report/english/dns-answers.js
// Why a DNS question has no answer, or none that can be used.



/** IANA "DNS RCODEs". */
const RCODES = [
    "NOERROR",
    "FORMERR",
    "SERVFAIL",
    "NXDOMAIN",
    "NOTIMP",
    "REFUSED",
    "YXDOMAIN",
    "YXRRSET",
    "NXRRSET",
    "NOTAUTH",
    "NOTZONE",
];
/** IANA "Extended DNS Error Codes" (RFC 8914). */
const EXTENDED_ERRORS = [
    "Other",
    "Unsupported DNSKEY Algorithm",
    "Unsupported DS Digest Type",
    "Stale Answer",
    "Forged Answer",
    "DNSSEC Indeterminate",
    "DNSSEC Bogus",
    "Signature Expired",
    "Signature Not Yet Valid",
    "DNSKEY Missing",
    "RRSIGs Missing",
    "No Zone Key Bit Set",
    "NSEC Missing",
    "Cached Error",
    "Not Ready",
    "Blocked",
    "Censored",
    "Filtered",
    "Prohibited",
    "Stale NXDOMAIN Answer",
    "Not Authoritative",
    "Not Supported",
    "No Reachable Authority",
    "Network Error",
    "Invalid Data",
    "Signature Expired before Valid",
    "Too Early",
    "Unsupported NSEC3 Iterations Value",
    "Unable to conform to policy",
    "Synthesized",
];
const dnsAnswers = {
    "dns/no-answer": ({ ms }) => `no resolver answered within ${ms / 1000} s`,
    "dns/timeout": () => "no answer in time",
    "dns/unconfirmed": ({ reason }) => `${reason}; asking again did not confirm that the error lasts`,
    "dns/given-up": ({ count, domains }) => `the resolvers stopped answering: ${count} queries in a row were lost, then those for ${domains.join(" and ")} too`,
    "dns/not-a-name": ({ name }) => `${(0,dns_record/* quoteForMessage */.Hx)(name)} is not a valid domain name`,
    "dns/alias-loop": ({ name }) => `the CNAME chain returns to ${name}`,
    "dns/alias-chain": ({ name, limit }) => `the CNAME chain from ${name} is longer than ${limit} answers`,
    "dns/two-cnames": ({ name }) => `two CNAME records at ${name}`,
    "dns/error-code": ({ rcode, errors }) => [RCODES[rcode] ?? `RCODE ${rcode}`, ...(errors.length === 0 ? [] : [joinErrors(errors)])].join(", "),
    "dns/extended-error": ({ code, text }) => `${EXTENDED_ERRORS[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${JSON.stringify((0,truncate/* truncate */.x)(text))}`}`,
    "dns/extended-errors": ({ errors }) => joinErrors(errors),
    "dns/falsified": ({ errors }) => `the resolver does not give the true answer: ${joinErrors(errors)}`,
    "dns/nxdomain-with-records": () => "the answer says NXDOMAIN, but contains the requested records",
    "dns/records-elsewhere": ({ owner }) => `the answer contains records of the requested type, but none at ${owner}`,
    "dns/referral": () => "the server refers to other servers: it is not a recursive resolver",
    "dns/empty-answer": () => "an empty answer without a SOA record: the zone's name servers may not serve the zone",
    "dns/malformed": ({ problem }) => `a malformed answer: ${problem}`,
    "dns/truncated": () => "a truncated answer over a channel that does not limit its size",
    "dns/http-status": ({ status }) => `HTTP status ${status ?? "missing"}`,
    "dns/media-type": ({ type, expected }) => `the response is ${type === null ? "of no type" : (0,truncate/* truncate */.x)(type)}, not ${expected}`,
    "dns/response-size": ({ limit }) => `the response has more than ${limit} octets`,
    "dns/connection-closed": () => "the connection was closed",
    "dns/handshake-closed": () => "the connection was closed during the TLS handshake",
    "dns/offline": () => "not declared in this repository, and --offline uses no network",
    "dns/resolver-closed": () => "the resolver was closed",
    /** An error in the words of the system. */
    "dns/system-error": ({ error }) => (0,truncate/* truncate */.x)(error),
};
/** What is wrong with the octets of a DNS message. */
const wireErrors = {
    "wire/overrun": ({ octet, end }) => `a field extends to octet ${octet}, but the data ends at ${end}`,
    "wire/name-past-record": () => "a name extends past the end of its record",
    "wire/name-past-message": () => "a name extends past the end of the message",
    "wire/label-past-message": () => "a label extends past the end of the message",
    "wire/label-type": ({ octet }) => `octet ${octet}: unknown label type`,
    "wire/labels-overlap": () => "names overlap",
    "wire/label-count": () => "a name has too many labels and pointers",
    "wire/pointer-forward": ({ octet }) => `octet ${octet}: a compression pointer does not point backwards`,
    "wire/pointer-count": ({ limit }) => `a name has more than ${limit} compression pointers`,
    "wire/name-length": ({ limit }) => `a name has more than ${limit} octets`,
    "wire/trailing-octets": ({ count, type }) => `${(0,plural/* plural */.L)(count, "octet")} too many at the end of a record of type ${type}`,
    "wire/two-opt": () => "more than one OPT record",
    "wire/extended-error": () => "an Extended DNS Error without its code",
    "wire/too-short": ({ octets }) => `${octets} octets are too few for a DNS message`,
    "wire/id": () => "the answer has another id",
    "wire/not-an-answer": () => "a query where an answer is expected",
    "wire/opcode": () => "the answer is to another kind of query",
    "wire/question-count": ({ count }) => `the answer has ${count} questions`,
    "wire/other-question": () => "the answer is to another question",
};
function joinErrors(errors) {
    return (0,truncate/* truncate */.x)(errors.join(", "));
}

;// CONCATENATED MODULE: ./lib/src/report/english/dnssec.js
// What is said of DNSSEC.

/** Project limit: records or questions that a message names; more than most domains have. */
const dnssec_MAX_RECORDS = 20;
const dnssec = {
    "dnssec/zone": ({ name }) => `the zone of ${name}`,
    "dnssec/aliases": ({ name, owner }) => `the chain of aliases from ${name} to ${owner}`,
    "dnssec/secure": ({ subject }) => `${subject} is signed and validates`,
    "dnssec/insecure": ({ subject }) => `${subject} is not signed`,
    "dnssec/bogus": () => "not judged: the answer is bogus, see dnssec/not-bogus",
    "dnssec/no-apex": ({ domain }) => `the apex of the zone that holds ${domain} was not found`,
    "dnssec/seen/zone-state": ({ state }) => state,
    "dnssec/seen/answer": ({ state, reason }) => reason === null ? state : `${state}: ${reason}`,
    "dnssec/seen/bogus": ({ reason }) => `SERVFAIL; the resolver answers only with CD=1${reason === null ? "" : `: ${reason}`}`,
    "dnssec/seen/algorithms": ({ algorithms }) => `${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
    "dnssec/seen/no-zone-key": () => "no zone key",
    "dnssec/seen/unsigned-zone": () => "no keys, in an unsigned zone",
    "dnssec/domain/no-chain": ({ zone }) => `${zone} has keys, but no chain of trust leads to them that resolvers can follow`,
    "dnssec/domain/fix-sign": () => "Sign the zone at your DNS operator, and have the registrar publish the DS record in the parent zone.",
    "dnssec/domain/fix-chain": () => "Have the registrar publish a DS record in the parent zone, for a key of an algorithm in common use (13 or 8).",
    "dnssec/mx-zone/fix-zone": ({ name }) => `Sign the zone that holds ${name}, or ask its operator to sign it.`,
    "dnssec/mx-zone/fix-aliases": ({ name, owner }) => `Sign the zones that hold ${name} and ${owner}, or ask their operators to sign them.`,
    "dnssec/not-bogus/none": ({ count }) => count === 1 ? "the one answer is not bogus" : `none of ${count} answers is bogus`,
    "dnssec/not-bogus/found": ({ questions, reason }) => `bogus: ${(0,list/* list */.p)(questions, dnssec_MAX_RECORDS)}${reason === null ? "" : ` (${reason})`}`,
    "dnssec/not-bogus/fix": () => "Fix the chain of trust: renew expired signatures, and make the DS record in the parent zone match a key in use.",
    "dnssec/mail-records/none": () => "not judged: there is no mail record",
    "dnssec/mail-records/signed": ({ records }) => `signed: ${(0,list/* list */.p)(records, dnssec_MAX_RECORDS)}`,
    "dnssec/mail-records/unsafe": ({ records }) => (0,list/* list */.p)(records, dnssec_MAX_RECORDS),
    "dnssec/mail-records/bogus": ({ record, name }) => `${record} at ${name} is bogus`,
    "dnssec/mail-records/unsigned": ({ record, name }) => `${record} at ${name} is not signed`,
    "dnssec/mail-records/fix": () => "Sign the zones that hold these records. Where a name is an alias, the operator of the zone it leads to must sign that zone.",
    "dnssec/algorithm/no-keys": () => "not judged: the zone has no keys, see dnssec/domain",
    "dnssec/algorithm/current": ({ zone, algorithms }) => `the keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
    "dnssec/algorithm/retired": ({ zone, algorithms }) => `keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}; RFC 9905 and RFC 8624 §3.1 forbid signing with ${algorithms.length === 1 ? "it" : "them"}`,
    "dnssec/algorithm/fix": ({ zone, algorithms }) => `Roll the keys of ${zone} over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256), then remove those of ${algorithms.join(" and ")}.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/drift.js
// What is said of drift.



/** How much of the differences a message shows: RRsets, records on each side, characters of each, and those before the first that differs. */
const MAX_RRSETS = 5;
const drift_MAX_RECORDS = 3;
const MAX_TEXT = 120;
const CONTEXT_LENGTH = 20;
const difference = {
    "drift/difference/unmanaged": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} is live, but the repository declares no such record there`,
    "drift/difference/deleted": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} is live, but declared as deleted`,
    "drift/difference/changed": ({ type, name, missing, extra, alias }) => {
        const from = excerptStart(missing, extra);
        const parts = [
            ...(missing.length > 0 ? [`missing from live DNS: ${quoteRecords(type, missing, from)}`] : []),
            ...(missing.length > 0 && alias !== null ? [`live DNS has an alias to ${alias}`] : []),
            ...(extra.length > 0 ? [`not declared: ${quoteRecords(type, extra, from)}`] : []),
        ];
        return `${type} ${name}: ${parts.join(", ")}`;
    },
    "drift/difference/declared-deleted": () => "declared as deleted",
    "drift/difference/no-record": () => "no such record",
    "drift/difference/alias": ({ target }) => `an alias to ${target}`,
};
const gap = {
    "drift/gap/unmeasured": ({ count }) => `${(0,plural/* plural */.L)(count, "RRset")} could not be compared`,
    "drift/gap/unasked": ({ count }) => `${(0,plural/* plural */.L)(count, "declared RRset")} over the limit ${count === 1 ? "was" : "were"} not queried`,
    "drift/gap/wildcard": () => "whether a wildcard answers cannot be determined",
};
const drift = {
    ...difference,
    ...gap,
    "drift/records/planned": () => "not judged in the planned view, as declared records need not be live before they are deployed; `--view live` compares the two",
    "drift/records/differs": ({ differences, count, gaps, }) => {
        const shown = differences.slice(0, MAX_RRSETS);
        const more = count - shown.length;
        return [...shown, ...(more > 0 ? [(0,plural/* plural */.L)(more, "more RRset")] : []), ...gaps].join("; ");
    },
    "drift/records/nothing-to-ask": (uncompared) => `not judged: no declared record can be looked up in live DNS${uncomparedSuffix(uncompared)}`,
    "drift/records/same": ({ count, ...uncompared }) => `${(0,plural/* plural */.L)(count, "declared RRset")} ${count === 1 ? "is" : "are"} live as declared${uncomparedSuffix(uncompared)}`,
    "drift/fix/steps": ({ steps }) => steps.join(" "),
    "drift/fix/publish": () => "Publish these RRsets as they are declared, or change the declaration to what is live if that is right.",
    "drift/fix/remove": () => "Remove the live records that are not declared, or declare them if they are needed.",
};
/** The first records of one side; `from` is where their texts are shown from. */
function quoteRecords(type, records, from = 0) {
    const texts = records.slice(0, drift_MAX_RECORDS).map((text) => {
        const start = from > 0 ? "…" : "";
        if (type === "TXT")
            return `${start}${(0,dns_record/* quoteForMessage */.Hx)(text.slice(from), MAX_TEXT)}`;
        const end = text.length > from + MAX_TEXT ? "…" : "";
        return `${start}${text.slice(from, from + MAX_TEXT)}${end}`;
    });
    const more = records.length - texts.length;
    return `${texts.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Where two long texts are shown from, so that the first difference is seen; 0 unless there is one of each. */
function excerptStart([one, ...more], [other, ...others]) {
    if (one === undefined || other === undefined || more.length + others.length > 0)
        return 0;
    if (Math.max(one.length, other.length) <= MAX_TEXT)
        return 0;
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    return Math.max(0, same - CONTEXT_LENGTH);
}
/** What the comparison leaves out, as the end of a sentence. */
function uncomparedSuffix({ undecided, unread }) {
    const parts = [
        ...(undecided > 0 ? [`${(0,plural/* plural */.L)(undecided, "RRset")} whose data is known only after apply`] : []),
        ...(unread.length > 0 ? [`records of the type${unread.length === 1 ? "" : "s"} ${(0,list/* list */.p)(unread)}`] : []),
    ];
    return parts.length === 0 ? "" : `; not compared: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/times.js
// Times in sentences.
/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
function within(ms) {
    return ms === null ? "before the audit was stopped" : `within ${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/https-answers.js
// Why an HTTPS GET brought no response, or a proxy no connection.


/** What the server had not done when the time was up, by how far the exchange had come. */
const OPEN_STEPS = {
    connect: "did not accept a connection",
    tls: "did not complete the TLS handshake",
    http: "did not finish its answer",
    body: "did not finish its answer",
};
/** Codes of node's parser that need words. */
const HTTP_PROBLEMS = {
    HPE_PAUSED_UPGRADE: "it switches protocols unasked",
    HPE_HEADER_OVERFLOW: "its header is too large",
};
const httpsAnswers = {
    "https/timeout": ({ address, stage, ms }) => `${address} ${OPEN_STEPS[stage]} ${within(ms)}`,
    "https/refused": ({ address }) => `${address} refused the connection`,
    "https/no-route": ({ address, code }) => `no route to ${address} from here (${code})`,
    "https/unreachable": ({ address, code }) => `${address} could not be reached (${code})`,
    "https/no-handshake": ({ address, problem }) => `${address} does not complete the TLS handshake: ${problem}`,
    "https/not-http": ({ address, code, error }) => `${address} did not send a valid HTTP answer: ${HTTP_PROBLEMS[code] ?? (0,truncate/* truncate */.x)(error)}`,
    "https/no-close-notify": ({ address }) => `${address} closed the connection without close_notify (TLS): its answer may be incomplete`,
    "https/cut-short": ({ address, stage, code }) => `the connection to ${address} ended before ${stage === "tls" ? "the TLS handshake" : "its answer"} was complete${code === null ? "" : ` (${code})`}`,
    "https/not-a-host": ({ host }) => `${host} is not a host name`,
    "https/no-address": ({ host }) => `${host} has no address`,
    "https/not-public": ({ host, addresses }) => (0,truncate/* truncate */.x)(`${host} has only addresses that are not those of a public host: ${addresses.join(", ")}`),
    "https/special-address": ({ address, use }) => `${address} (${use})`,
    "https/failures": ({ failures }) => (0,truncate/* truncate */.x)(failures.join("; ")),
    "proxy/status": ({ proxy, status }) => status === 407
        ? `the proxy ${proxy} asks for a user name and password (407); put them into HTTPS_PROXY`
        : `the proxy ${proxy} refused the connection (HTTP status ${status})`,
    "proxy/not-http": ({ proxy, code }) => `the proxy ${proxy} did not send a valid HTTP answer (${code})`,
    "proxy/unreachable": ({ proxy, code }) => `the proxy ${proxy} cannot be reached (${code})`,
    "https/offline": () => "not fetched: --offline uses no network",
};

;// CONCATENATED MODULE: ./lib/src/report/english/judging.js
// What the engine says where it cannot judge, or not observe.
/** The facts that checks need, as sentences name them. */
const FACTS = {
    dnssec: "DNSSEC status",
    mx: "MX record",
    spf: "SPF record",
    dmarc: "DMARC record",
    organisation: "organisational domain",
    dmarcExternalDestinations: "external report destination",
    dmarcMailboxes: "DMARC report mailbox",
    mtaSts: "MTA-STS record",
    mtaStsFetch: "MTA-STS policy",
    mtaStsPolicy: "MTA-STS policy",
    tlsRpt: "TLS-RPT record",
    tlsRptMailboxes: "TLS report mailbox",
    addresses: "address of the MX host",
    tlsa: "TLSA record",
    smtp: "address of the MX host to connect to",
    dane: "address of the MX host to connect to",
    key: "DKIM key record",
    drift: "declared record of the domain",
};
const judging = {
    "judging/absent": ({ fact }) => `not judged: there is no ${FACTS[fact] ?? fact}`,
    "judging/malformed": ({ fact }) => `not judged: the ${FACTS[fact] ?? fact} is not valid`,
    "judging/mail-kind": ({ mail }) => `not asked: the policy says \`mail: ${mail}\``,
    "judging/no-selector": () => "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`",
    "judging/host-limit": ({ all, limit }) => `${all - limit} of ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not checked; the limit is ${limit}`,
    "judging/defect": ({ check, subject, error }) => `internal error: ${check} of ${subject} could not be judged: ${error}`,
    "judging/observer-defect": ({ name, error }) => `internal error: ${name} could not be observed: ${error}`,
    "judging/edit-defect": ({ check, subject, error }) => `internal error: the edit that fixes ${check} of ${subject} could not be made: ${error}`,
    "fix/without-edit": ({ fix, reason }) => `${fix} ${reason}`,
    "report-mailbox/host-limit": ({ domain, all, limit }) => `${all - limit} of ${all} MX hosts of ${domain} ${all - limit === 1 ? "was" : "were"} not asked for TLSA records; the limit is ${limit}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/limitations.js
// What a run could not see.

const limitations = {
    "audit/no-resolver": ({ urls, reason }) => `no resolver answers: ${(0,list/* list */.p)(urls)}: ${reason}. Name one that can be reached with --resolver or under \`resolvers:\`, set HTTPS_PROXY if HTTPS leaves this network through a proxy, or run with --offline.`,
    "limitation/offline": () => "offline mode: only the records declared in this repository were used",
    "limitation/resolver": ({ url }) => `${url} did not prove to validate DNSSEC over a trusted channel; answers from it alone have no DNSSEC status`,
    "limitation/proxy-address": ({ hosts }) => `the proxy connects by name only: it chose the address that ${(0,list/* list */.p)(hosts)} was fetched from`,
    "limitation/unmeasured": ({ reason }) => `${reason}; results that were not available by then are unknown`,
    "limitation/smtp-off": () => "mail servers were not probed: --smtp off",
    "limitation/port-25": () => "none of the mail servers asked answered on port 25: it may be blocked here",
    "limitation/declared": ({ place, note }) => `${place}: ${note}`,
    "limitation/base": ({ name, reason }) => `not compared with ${name}: ${reason}`,
    "limitation/base-faults": ({ name, fault, others }) => `not compared with ${name}, where ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
    "limitation/base-zones": ({ name, fault, others }) => `${name} has ${others === 0 ? "an error" : `${others + 1} errors`} in its zone files, so failures of these records are not called new: ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
    "limitation/base-plan": ({ name, file }) => `${name} does not contain ${file}; its planned records are assumed to be live`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/mailboxes.js
// What is said of report mailboxes: their addresses, and whether their domains accept mail.



const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
/** What to write in place of a character: white space and angle brackets stand around an address, not in it. */
const insteadOf = (character) => /[ <>]/.test(character) ? "remove it, and write a comma between two addresses" : `write \`%${hex(character)}\``;
/** Why no report can be mailed to a destination. */
const mailto = {
    "mailto/unusable": ({ uri, problem }) => `${(0,dns_record/* quoteForMessage */.Hx)(uri)}: ${problem}`,
    "mailto/no-scheme": () => "it has no scheme; write `mailto:` before the address",
    "mailto/other-scheme": ({ scheme }) => `its scheme is ${(0,dns_record/* quoteForMessage */.Hx)(`${scheme}:`)}; only \`mailto:\` requests reports by mail`,
    "mailto/exclamation-mark": () => "a `!` in it must be written `%21`",
    "mailto/encoding": () => "its percent-encoding is not valid (RFC 3986 §2.1)",
    "mailto/character": ({ character }) => `a URI cannot contain ${(0,dns_record/* quoteForMessage */.Hx)(character)}; ${insteadOf(character)} (RFC 3986 §2)`,
    "mailto/reserved": ({ character }) => `${(0,dns_record/* quoteForMessage */.Hx)(character)} in the address must be written \`%${hex(character)}\` (RFC 6068 §2)`,
    "mailto/header-fields": ({ text }) => `${(0,dns_record/* quoteForMessage */.Hx)(text)} after \`?\` is not of the form name=value (RFC 6068 §2)`,
    "mailto/not-uri": () => "it is not a valid URI (RFC 3986 §3)",
    "mailto/no-host": () => "it has no host (RFC 9110 §4.2)",
    "mailto/address": () => "it is not a valid mail address",
    "mailto/domain": () => "the part after `@` is not a valid domain name",
    "mailto/international": ({ domain, ascii }) => `the domain ${(0,dns_record/* quoteForMessage */.Hx)(domain)} is not ASCII; write ${ascii === null ? "it as `xn--…`" : `\`${ascii}\``} (RFC 5890)`,
};
const mailbox = {
    "mailbox/accepts": ({ domain, host }) => `${domain} accepts mail at ${host}`,
    "mailbox/no-domain": ({ domain }) => `${domain} does not exist`,
    "mailbox/null-mx": ({ domain }) => `${domain} has a null MX, so it accepts no mail`,
    "mailbox/no-address": ({ domain }) => `${domain} has neither an MX record nor an address`,
    "mailbox/no-host": ({ domain }) => `no MX host of ${domain} has an address`,
    "mailbox/domains": ({ domains }) => domains.join("; "),
    "mailbox/none": () => "`rua` names no mailbox",
    "mailbox/own": ({ domains }) => `not judged: ${domains.join("; ")}, see mx/present, mx/null-exclusive and mx/target`,
    "mailbox/domain-limit": ({ left, limit }) => `${(0,plural/* plural */.L)(left, "more domain")} in \`rua\` ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
    "mailbox/host-limit": ({ all, limit }) => `${all - limit} of its ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not asked for an address; the limit is ${limit}`,
    "mailbox/fix": ({ domains }) => `Use a mailbox in \`rua\` whose domain receives mail, or publish an MX record at ${(0,list/* list */.p)(domains)}.`,
};
const mailboxes = { ...mailto, ...mailbox };

;// CONCATENATED MODULE: ./lib/src/report/english/certificate-names.js
// The names of a certificate in a sentence.

/** Project limit: how many names a message shows. */
const certificate_names_MAX_NAMES = 3;
/** The first names, each quoted: a certificate can have any text as a name. "and others", because only its first names are kept. */
function certificateNames(names) {
    if (names.length === 0)
        return "no DNS name";
    const shown = names.slice(0, certificate_names_MAX_NAMES).map((name) => (0,dns_record/* quoteForMessage */.Hx)(name));
    return `${shown.join(", ")}${names.length > certificate_names_MAX_NAMES ? " and others" : ""}`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/mta-sts.js
// What is said of MTA-STS.





/** How many `mx` patterns that were added or removed a message shows. */
const MAX_CHANGED = 5;
/** How much of a policy is shown as evidence. */
const MAX_POLICY = 2_048;
const record = {
    "mta-sts/record/valid": ({ id }) => `there is one valid record; its id is ${id}`,
    "mta-sts/record/absent": ({ name }) => `no MTA-STS record at ${name}`,
    "mta-sts/record/version": () => "the record does not begin with exactly `v=STSv1;` (RFC 8461 §3.1), so senders discard it",
    "mta-sts/record/several": ({ count }) => `${count} MTA-STS records; RFC 8461 §3.1 allows one, so senders ignore them all`,
    "mta-sts/record/field": ({ field }) => `${(0,dns_record/* quoteForMessage */.Hx)(field)} is not of the form name=value`,
    "mta-sts/record/no-id": () => "the record has no `id`",
    "mta-sts/record/invalid-id": ({ id }) => `the id ${(0,dns_record/* quoteForMessage */.Hx)(id)} is not valid; RFC 8461 §3.1 allows 1 to 32 letters and digits`,
    "mta-sts/record/fix": ({ url }) => `Serve a policy at ${url}, then publish only this record.`,
};
const policy = {
    "mta-sts/policy/invalid": ({ problems }) => problems.join("; "),
    "mta-sts/policy/line": ({ line }) => `line ${line} is not of the form \`key: value\``,
    "mta-sts/policy/blank-line": ({ line }) => `line ${line} is blank; RFC 8461 §3.2 allows only \`key: value\``,
    "mta-sts/policy/octet": ({ line, octet }) => `line ${line} contains ${(0,dns_record/* quoteForMessage */.Hx)(octet)}; RFC 8461 §3.2 allows only UTF-8 without control characters`,
    "mta-sts/policy/missing": ({ key }) => `the policy has no \`${key}\``,
    "mta-sts/policy/version": ({ value }) => `${(0,dns_record/* quoteForMessage */.Hx)(`version: ${value}`)} is not valid; RFC 8461 §3.2 requires STSv1`,
    "mta-sts/policy/mode": ({ value }) => `${(0,dns_record/* quoteForMessage */.Hx)(`mode: ${value}`)} is not valid; RFC 8461 §3.2 allows enforce, testing and none`,
    "mta-sts/policy/max-age": ({ value, max }) => `${(0,dns_record/* quoteForMessage */.Hx)(`max_age: ${value}`)} is not valid; RFC 8461 §3.2 allows 0 to ${max} seconds`,
    "mta-sts/policy/pattern": ({ pattern, ascii }) => ascii === null
        ? `the mx pattern ${(0,dns_record/* quoteForMessage */.Hx)(pattern)} is not a valid host name, nor \`*.\` and a valid host name`
        : `the mx pattern ${(0,dns_record/* quoteForMessage */.Hx)(pattern)} is not ASCII; write \`${ascii}\` (RFC 5890)`,
    "mta-sts/policy/size": () => "the policy is larger than 64 KiB, so senders may reject it (RFC 8461 §3.3)",
    "mta-sts/policy/seen-size": () => "HTTP 200, more than 64 KiB",
    /** A file of the repository: only the fields of a policy may be shown; for any other line, its number of octets. */
    "mta-sts/policy/fields": ({ lines }) => lines.every((line) => typeof line === "number")
        ? `not an MTA-STS policy, ${(0,plural/* plural */.L)(lines.length, "line")}`
        : (0,truncate/* truncate */.x)(lines.map(fieldOrSize).join("\n"), MAX_POLICY),
};
const mta_sts_checks = {
    "mta-sts/not-announced": () => "not judged: no valid record announces a policy, see mta-sts/record",
    "mta-sts/not-served": () => "not judged: no policy is served, see mta-sts/policy-fetch",
    "mta-sts/mode-none": () => "not judged: the policy has mode none",
    "mta-sts/policy-fetch/served": ({ url }) => `${url} is served`,
    "mta-sts/policy-fetch/not-served": ({ url, problem }) => `${url}: ${problem}`,
    "mta-sts/policy-fetch/status": ({ status }) => `HTTP ${status}; senders accept only HTTP 200 (RFC 8461 §3.3)`,
    "mta-sts/policy-fetch/redirect": ({ status }) => `HTTP ${status}; senders do not follow a redirect (RFC 8461 §3.3)`,
    "mta-sts/policy-fetch/fix": ({ url, host }) => `Serve the policy at ${url} with status 200, a certificate for ${host} from a trusted CA, and no redirect.`,
    "mta-sts/policy-syntax/valid": () => "the policy is valid",
    "mta-sts/ignored/none": () => "senders use every field of the record and of the policy",
    "mta-sts/ignored/found": ({ parts }) => (0,list/* list */.p)(parts, undefined, "; "),
    "mta-sts/ignored/repeated": ({ where, field }) => `the ${where} has \`${field}\` more than once; senders use the first (RFC 8461 §3.2)`,
    "mta-sts/ignored/unknown": ({ where, field, meant }) => `senders ignore \`${field}\` of the ${where}, which RFC 8461 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "mta-sts/ignored/fix": () => "Remove what senders ignore, or correct it. If the policy changes, publish a new id.",
    "mta-sts/mode/enforce": () => "mode: enforce",
    "mta-sts/mode/testing": () => "mode: testing; senders report failures but deliver all the same (RFC 8461 §5)",
    "mta-sts/mode/none": () => "mode: none; senders do as if there were no policy (RFC 8461 §5)",
    "mta-sts/max-age/long": ({ seconds }) => `max_age is ${seconds} s`,
    "mta-sts/max-age/short": ({ seconds, least }) => `max_age is ${seconds} s; at least ${least} s are required`,
    "mta-sts/content-type/plain": () => "the media type is text/plain",
    "mta-sts/content-type/missing": () => "the policy is served without a media type; senders may ignore a policy that is not text/plain (RFC 8461 §3.2)",
    "mta-sts/content-type/other": ({ type }) => `the media type is ${(0,dns_record/* quoteForMessage */.Hx)(type)}; senders may ignore a policy that is not text/plain (RFC 8461 §3.2)`,
    "mta-sts/content-type/fix": ({ url }) => `Configure the web server to send \`Content-Type: text/plain\` with ${url}.`,
    "mta-sts/certificate-expiry/no-date": ({ end }) => `the certificate's end is not a valid date: ${(0,dns_record/* quoteForMessage */.Hx)(end)}`,
    "mta-sts/certificate-expiry/later": ({ days, end }) => validFor(days, end),
    "mta-sts/certificate-expiry/soon": ({ days, end, least }) => `${validFor(days, end)}; at least ${(0,plural/* plural */.L)(least, "day")} are required`,
    "mta-sts/certificate-expiry/expired": ({ end }) => `the certificate expired on ${end}`,
    "mta-sts/certificate-expiry/fix": ({ host }) => `Renew the certificate of ${host}.`,
    "mta-sts/wildcard-certificate/none": () => "the certificate has no wildcard name",
    "mta-sts/wildcard-certificate/found": ({ name }) => `the certificate is for ${(0,dns_record/* quoteForMessage */.Hx)(name)}; senders that follow TR-03108-08-R reject wildcards`,
    "mta-sts/wildcard-certificate/fix": ({ host }) => `Get a certificate for ${host} itself, without a wildcard.`,
};
const mxCertificate = {
    "mta-sts/mx-certificate/other-name": ({ asked, host }) => `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}. Asked for ${host}, it may send another one`,
    "mta-sts/mx-certificate/names": ({ names, host }) => `it is for ${certificateNames(names)}, not for ${host}`,
    "mta-sts/mx-certificate/dates": ({ begin, end }) => `it is valid from ${begin} to ${end}`,
    "mta-sts/mx-certificate/invalid": ({ faults }) => `the certificate does not satisfy the policy: ${faults.join("; ")}`,
    "mta-sts/mx-certificate/valid": ({ host, end }) => `the certificate is for ${host}, trusted, and valid until ${end}`,
    "mta-sts/mx-certificate/fix": ({ host }) => `Serve a certificate for ${host} from a public CA at each of its addresses, with the intermediate certificates, and renew it in time.`,
};
const mxCoverage = {
    "mta-sts/mx-coverage/covered": ({ pattern }) => `the policy covers the host with \`mx: ${pattern}\``,
    "mta-sts/mx-coverage/uncovered": ({ host, patterns, mode, }) => `the policy (${(0,list/* list */.p)(patterns)}) does not cover ${host}; ${mode === "enforce"
        ? "senders that apply MTA-STS do not deliver to it"
        : "once the policy is enforced, senders do not deliver to it"}`,
    "mta-sts/mx-coverage/no-host-name": ({ host }) => `not judged: ${host} is not a valid host name, see mx/target`,
    "mta-sts/mx-coverage/cached-policy": ({ host }) => `unknown whether the policy that senders have cached covers ${host}`,
    "mta-sts/mx-coverage/live-host": ({ host }) => `unknown whether ${host} is already an MX host`,
    "mta-sts/mx-coverage/cached": ({ host, patterns, maxAge, }) => `senders may have the policy served now (${(0,list/* list */.p)(patterns)}) cached for up to ${mta_sts_duration(maxAge)}. It does not cover ${host}: until they fetch another policy, they defer mail for that host`,
    "mta-sts/mx-coverage/fix": ({ host, url, record: at, maxAge, }) => `First serve a policy at ${url} that also has \`mx: ${host}\`, or has \`mode: none\`, and publish a new id at ${at}. Wait until max_age (${mta_sts_duration(maxAge)}) has passed, or at the very least the TTL of that record. Then publish the MX record.`,
};
const policyChanges = {
    "mta-sts/change/mode": ({ before, after }) => `mode changes from ${before} to ${after}`,
    "mta-sts/change/max-age": ({ before, after }) => `max_age changes from ${before} to ${after}`,
    "mta-sts/change/removed": ({ patterns }) => `mx removed: ${(0,list/* list */.p)(patterns, MAX_CHANGED)}`,
    "mta-sts/change/added": ({ patterns }) => `mx added: ${(0,list/* list */.p)(patterns, MAX_CHANGED)}`,
    "mta-sts/change/undeclared-id": () => "the policy changes, and the TXT record with its id is not declared in this repository, so whether the id changes too cannot be determined. Publish a new id once the new policy is served.",
    "mta-sts/id-change/no-change": () => "not judged: there is no change from one valid policy to another",
    "mta-sts/id-change/same": () => "neither the policy nor its id changes",
    "mta-sts/id-change/id-only": ({ id }) => `the id is new (${id}) and the policy is the same; senders fetch it once more`,
    "mta-sts/id-change/both": ({ before, after, changes, }) => `the policy changes, and its id from ${before} to ${after}: ${changes.join("; ")}`,
    "mta-sts/id-change/not-cached": ({ id, changes }) => `the policy changes and its id remains ${id}, but senders have not cached the old policy, as its max_age is 0: ${changes.join("; ")}`,
    "mta-sts/id-change/policy-only": ({ id, changes }) => `the policy changes and its id remains ${id}, so senders keep the old policy in their cache: ${changes.join("; ")}`,
    "mta-sts/id-change/fix": ({ url }) => `Publish this record once the new policy is served at ${url}, or at the same time.`,
};
const policyFix = {
    "mta-sts/fix/edit-policy": ({ change, url, record: at }) => `${change} in ${url}, then publish the TXT record at ${at} with a new id.`,
    "mta-sts/fix/correct": () => "Correct the policy",
    "mta-sts/fix/enforce": () => "Set `mode: enforce`",
    "mta-sts/fix/max-age": ({ seconds }) => `Set \`max_age: ${seconds}\``,
    "mta-sts/fix/add-mx": ({ host }) => `Add \`mx: ${host}\``,
};
const mtaSts = {
    ...record,
    ...policy,
    ...mta_sts_checks,
    ...mxCertificate,
    ...mxCoverage,
    ...policyChanges,
    ...policyFix,
};
function fieldOrSize(line) {
    return typeof line === "string" ? line : `(${(0,plural/* plural */.L)(line, "octet")} that are not a field of RFC 8461)`;
}
function validFor(days, end) {
    return `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${end}`;
}
function mta_sts_duration(seconds) {
    const days = Math.round(seconds / 8640) / 10;
    return days < 1 ? `${seconds} s` : `${seconds} s, ${days === 1 ? "1 day" : `${days} days`}`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/mx.js
// What is said of MX records and the hosts they name.

const mx = {
    "mx/present/hosts": ({ hosts }) => `MX: ${(0,list/* list */.p)(hosts)}`,
    "mx/present/none": ({ domain }) => `${domain} has no MX record`,
    "mx/present/alias": ({ domain, target }) => `${domain} is an alias (CNAME) of ${target}, which has no MX record; no other record can stand beside a CNAME (RFC 1034 §3.6.2)`,
    "mx/present/fix-alias": ({ domain }) => `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish MX records there.`,
    "mx/present/null-mx": () => "the null MX says that the domain accepts no mail (RFC 7505 §3), but the policy says that it receives mail",
    "mx/present/fix": ({ domain }) => `Publish at least one MX record at ${domain}, e.g. \`${domain}. MX 10 mx1.${domain}.\` with your own host.`,
    "mx/sender-null/pass": () => "the domain has no null MX",
    "mx/sender-null/fail": () => "the domain sends mail, but its null MX says that it accepts none (RFC 7505 §4.2): receivers may reject its mail with 550 5.7.27",
    "mx/sender-null/fix": ({ domain }) => `Publish an MX record at ${domain} for a host that takes bounces and replies, in place of the null MX. If the domain sends no mail, declare \`mail: none\`.`,
    "mx/sender-resolvable/hosts": ({ hosts }) => `MX: ${(0,list/* list */.p)(hosts)}`,
    "mx/sender-resolvable/addresses": ({ addresses }) => `the domain has no MX record, but the ${addresses.length === 1 ? "address" : "addresses"} ${(0,list/* list */.p)(addresses)}`,
    "mx/sender-resolvable/proxied": () => "the domain has no MX record, but the addresses of a proxy, which takes no bounces",
    "mx/sender-resolvable/null-mx": () => "not judged: the domain has a null MX, see mx/sender-null",
    "mx/sender-resolvable/fail": ({ domain }) => `${domain} has no MX record and no address, so no bounce reaches it; many receivers reject mail from such a domain`,
    "mx/sender-resolvable/fix": ({ domain }) => `Publish an MX record at ${domain} for a host that takes bounces and replies.`,
    "mx/null-exclusive/no-null-mx": () => "there is no null MX",
    "mx/null-exclusive/alone": () => "the null MX is the only MX record",
    "mx/null-exclusive/beside": ({ hosts }) => `a null MX is published beside ${(0,list/* list */.p)(hosts)}; RFC 7505 §3 allows no other MX record`,
    "mx/null-exclusive/repeated": () => "a null MX is published beside another; RFC 7505 §3 allows no other MX record",
    "mx/null-exclusive/fix-keep": ({ domain }) => `Remove every MX record of ${domain} but \`${domain}. MX 0 .\`.`,
    "mx/null-exclusive/fix-remove": ({ domain }) => `Remove the null MX (\`${domain}. MX 0 .\`).`,
    "mx/target/addresses": ({ host, addresses }) => `${host} has ${(0,list/* list */.p)(addresses)}`,
    "mx/target/ip-address": ({ host }) => `${host} is an IP address; RFC 5321 §5.1 requires a host name`,
    "mx/target/proxied": ({ name, provider, file, line, }) => `${provider} proxies ${name} (${file}:${line}), but not port 25: at best it puts a name of its own (\`_dc-mx.…\`) into the MX record. That is not a valid host name, and no certificate, TLSA record or MTA-STS policy has it`,
    "mx/target/fix-proxied": ({ host }) => `Switch the proxy off for the addresses of ${host} (DNS only), or name a host in the MX record that is not proxied.`,
    "mx/target/invalid-name": ({ host }) => `${host} is not a valid host name; RFC 1123 §2.1 allows only letters, digits and hyphens`,
    "mx/target/no-name": ({ host }) => `${host} does not exist`,
    "mx/target/no-address": ({ host }) => `${host} has no A or AAAA record`,
    "mx/target/alias": ({ host, owner }) => `${host} is an alias (CNAME) of ${owner}; RFC 2181 §10.3 forbids an alias here`,
    "mx/target/fix-ip-address": ({ domain }) => `Name a host in the MX record of ${domain} instead of an address.`,
    "mx/target/fix-name": ({ domain }) => `Name a host in the MX record of ${domain} whose name has only letters, digits and hyphens.`,
    "mx/target/fix-address": ({ domain, host }) => `Publish an address for ${host}, or remove it from the MX records of ${domain}.`,
    "mx/target/fix-alias": ({ domain, host, owner }) => `Name ${owner} itself in the MX record of ${domain}, or give ${host} addresses of its own.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/observed.js
// What was seen where there was no text to quote.


const observed = {
    "observed/no-such-name": () => "no such name",
    "observed/no-record": ({ type }) => `no ${type} record`,
    "observed/alias": ({ name }) => `${name} is a CNAME`,
    "observed/alias-of": ({ target }) => `a CNAME to ${target}`,
    "observed/http-status": ({ status }) => `HTTP ${status}`,
    "observed/certificate-end": ({ end }) => `the certificate is valid until ${end}`,
    "observed/certificate-names": ({ names }) => `the certificate is for ${(0,list/* list */.p)(names.map((name) => (0,dns_record/* quoteForMessage */.Hx)(name)))}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/parked.js
// What is said of parked domains.


/** How many records or destinations a sentence lists. */
const MAX_LISTED = 10;
const parked = {
    "parked/null-mx/absent": ({ domain }) => `${domain} has no MX record, so senders try its address`,
    "parked/null-mx/pass": () => "the domain has a null MX",
    "parked/null-mx/other": ({ records }) => {
        const listed = records.map((record) => `\`${record}\``);
        return `the domain has no null MX (\`0 .\`) but ${(0,list/* list */.p)(listed, MAX_LISTED)}`;
    },
    "parked/null-mx/fix": ({ domain }) => `Publish this as the only MX record of ${domain}.`,
    "parked/spf/absent": ({ domain }) => `${domain} has no SPF record`,
    "parked/spf/pass": () => "v=spf1 -all",
    "parked/spf/other": ({ text }) => `the record is ${(0,dns_record/* quoteForMessage */.Hx)(text)}`,
    "parked/spf/fix": ({ domain }) => `Publish this as the only SPF record of ${domain}.`,
    "parked/dmarc/invalid": ({ errors }) => `the record is not valid: ${errors.join("; ")}`,
    "parked/dmarc/policy": (record) => {
        const { policy, testing, origin, pct } = record;
        const inherited = origin === null ? "" : ` (inherited from ${origin})`;
        const share = pct === 100 ? "" : `; receivers that follow RFC 7489 apply it to only ${pct} % of forged mail`;
        return `the policy is ${policy}${testing ? ", lowered by t=y" : ""}${inherited}${share}`;
    },
    "parked/dmarc/fix": () => "Publish this as the only DMARC record. Point `rua` to a mailbox of a domain that receives mail.",
    "parked/rua/no-record": () => "no DMARC record requests reports",
    "parked/rua/not-judged": () => "not judged: receivers discard the record, see parked/dmarc",
    "parked/rua/pass": ({ uris }) => `reports go to ${(0,list/* list */.p)(uris.map((uri) => (0,dns_record/* quoteForMessage */.Hx)(uri)), MAX_LISTED)}`,
    "parked/rua/absent": () => "the DMARC record requests no reports by email",
    "parked/rua/fix": ({ domain }) => `Add \`rua=mailto:…\` to the DMARC record of ${domain}, with a mailbox of a domain that receives mail.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/planned.js
// Why the planned view has no answer: what decides is known only once the declared records are applied, or cannot be determined.
/** What live records of others, which stay, leave open. */
const unmanaged = (what, { file, line }) => `${file}:${line} keeps some live records, so it cannot be determined ${what}`;
const planned = {
    "planned/record-limit": ({ limit }) => `the answers from the declared zones contain more than ${limit} records together (project limit); no further names were looked up`,
    "planned/alias-loop": ({ name, owner }) => `the aliases of ${name} lead back to ${owner}`,
    "planned/alias-count": ({ name, limit }) => `${name} leads through more than ${limit} aliases`,
    "planned/alias-changed": ({ name }) => `${name} is an alias in one answer, but not in the next`,
    "planned/unknown-until-applied": ({ type, name, file, line }) => `${type} ${name} is known only after ${file}:${line} is applied`,
    "planned/proxied": ({ name, provider, file, line }) => `${provider} proxies ${name} (${file}:${line}): it answers with its own addresses, and with no MX or TXT record of an alias's target`,
    "planned/faulty-zone": ({ zone, place, problem }) => `the zone ${zone} has an error, so its records cannot be determined: ${place}: ${problem}`,
    "planned/faulty-rrset": ({ type, name, place, problem }) => `the ${type} records of ${name} have an error, so they cannot be determined: ${place}: ${problem}`,
    "planned/faulty-file": ({ place, problem }) => `a file of zones cannot be read, so their records cannot be determined: ${place}: ${problem}`,
    "planned/new-delegation": ({ name, file, line }) => `${file}:${line} delegates ${name}; its servers were not asked`,
    "planned/other-servers": ({ name, file, line }) => `${file}:${line} delegates ${name} to other servers; they were not asked`,
    "planned/delegation-removed": ({ name, file, line }) => `${file}:${line} removes the delegation of ${name}; the records that apply after that cannot be determined`,
    "planned/dname-removed": ({ name, file, line }) => `${file}:${line} removes the DNAME record of ${name}; the records below it cannot be determined`,
    "planned/dname-too-long": ({ name, dname }) => `the DNAME record of ${dname} rewrites ${name} to a name that is too long`,
    "planned/wildcard-ns": ({ name }) => `RFC 4592 §4.2 does not define how servers answer for the NS records of ${name}`,
    "planned/like-wildcard": ({ type, name, wildcard }) => `${name} and ${wildcard} currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own and keeps them`,
    "planned/own-records": ({ type, name }) => `${name} and a wildcard currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own that remain`,
    "planned/other-records": ({ type, name }) => `it cannot be determined whether the other ${type} records of ${name} remain`,
    "planned/unmanaged-delegation": ({ name, ...place }) => unmanaged(`what the delegation of ${name} hides`, place),
    "planned/unmanaged-dname": ({ name, ...place }) => unmanaged(`what the DNAME record of ${name} hides`, place),
    "planned/unmanaged-records": ({ type, name, ...place }) => unmanaged(`whether the ${type} records of ${name} remain`, place),
    "planned/unmanaged-like-wildcards": ({ type, name, wildcards, ...place }) => unmanaged(`whether the ${type} records of ${name} remain, which are the same as those of ${wildcards.join(" and ")}`, place),
    "planned/unmanaged-alias": ({ name, ...place }) => unmanaged(`what becomes of ${name}, which is to have both an alias and other records`, place),
    "planned/unmanaged-wildcard": ({ name, wildcard, ...place }) => unmanaged(`whether ${wildcard} answers for ${name}`, place),
    "planned/unmanaged-closer-name": ({ name, ...place }) => unmanaged(`whether ${name} exists, so that no wildcard answers for it`, place),
    "planned/unmanaged-name": ({ name, ...place }) => unmanaged(`whether ${name} exists`, place),
};

;// CONCATENATED MODULE: ./lib/src/report/english/questions.js
// What was asked, in words.
const questions = {
    "source/rrset": ({ type, name }) => `${type} ${name}`,
    "source/live-rrset": ({ type, name }) => `live ${type} ${name}`,
    "source/url": ({ url }) => url,
    "source/smtp": ({ host, address }) => `SMTP ${host} [${address}]`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/rollout.js
// What must come before a change.


/** Project limit: how many records a message names; a hostile set has hundreds. */
const rollout_MAX_RECORDS = 3;
const UNTIL_DELIVERED = "Stop signing with it, wait until mail in transit is delivered (7 days are safe), and only then remove the record.";
function quotedList(terms) {
    return (0,list/* list */.p)(terms.map((term) => `\`${(0,truncate/* truncate */.x)(term)}\``), rollout_MAX_RECORDS);
}
const rollout = {
    "rollout/mta-sts-removed": ({ maxAge }) => `this change removes the MTA-STS record, but senders that have the policy cached enforce it for up to ${maxAge} s`,
    "rollout/end-mta-sts": ({ url, maxAge }) => `Serve a policy with \`mode: none\` and a small \`max_age\` at ${url}, and publish a new id. ` +
        `Once ${maxAge} s have passed, remove the record and the policy (RFC 8461 §8.3).`,
    "rollout/tlsa-replaced": ({ records }) => {
        return (`this change removes all TLSA records that senders use now (${quotedList(records)}), and the server's key was not measured. ` +
            "If the server still uses a key that they name, senders that use DANE will defer mail");
    },
    "rollout/keep-tlsa": ({ ttl }) => `Publish the new records beside the old ones, and wait two TTLs (the resolver answered with ${ttl} s; the zone's own TTL may be longer). ` +
        "Then let the server use the new key, and remove the old records last (RFC 7671 §8.1).",
    "rollout/spf-senders-removed": ({ terms }) => `this change removes ${quotedList(terms)} from the SPF record, so mail of the senders named there no longer passes SPF`,
    "rollout/move-senders": () => "Make sure that none of these senders sends for the domain any more.",
    "rollout/spf-senders-added": ({ terms }) => `this change adds ${quotedList(terms)} to the SPF record, so all senders named there can send as the domain`,
    "rollout/confirm-senders": () => "Make sure that these senders are meant to send for the domain.",
    "rollout/selector-removed": ({ selector }) => `this change removes selector ${selector} and its key together. Mail already signed with ${selector}, or still being signed with it, will fail DKIM`,
    // RFC 5321 §4.5.4.1: servers give up after 4 or 5 days at the earliest.
    "rollout/keep-key": () => `Keep the key record for now. ${UNTIL_DELIVERED}`,
    "rollout/retire-selector": ({ selector }) => `Name ${selector} under \`dkim: retired:\`, and keep its key record for now. ${UNTIL_DELIVERED}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-answers.js
// What a mail server answered on port 25 instead of TLS, or why it could not be asked.



/** What a server is waited for. */
const STEPS = { greeting: "greet", EHLO: "answer EHLO", HELO: "answer HELO", STARTTLS: "answer STARTTLS" };
/** Its last part may be a stranger's text, of any length. */
const about = (address, words) => (0,truncate/* truncate */.x)(`${address} ${words}`);
const PROBLEMS = {
    "smtp/line-length": ({ limit }) => `a line has more than ${limit} octets`,
    "smtp/not-a-reply": () => "it does not send an SMTP reply",
    "smtp/endless": () => "it sends too much",
    "smtp/mixed-codes": () => "the lines of its reply have different codes",
};
const smtpAnswers = {
    ...PROBLEMS,
    "smtp/connect-timeout": ({ address, ms }) => `${address} did not accept a connection ${within(ms)}`,
    "smtp/connect-timed-out": ({ address }) => `${address} did not accept a connection in time`,
    "smtp/refused": ({ address }) => `${address} refused the connection`,
    "smtp/unreachable": ({ address, code }) => `${address} cannot be reached from here (${code})`,
    "smtp/not-tried": ({ address }) => `${address} could not be tried`,
    "smtp/timeout": ({ address, step, ms }) => `${address} did not ${STEPS[step]} ${within(ms)}`,
    "smtp/hung-up": ({ address, step }) => `${address} hung up and did not ${STEPS[step]}`,
    "smtp/reply": ({ address, step, code, text }) => about(address, `${step === "greeting" ? "greets" : `answers ${step}`} with ${formatReply(code, text)}`),
    "smtp/no-starttls": ({ address }) => `${address} does not offer STARTTLS`,
    "smtp/no-ehlo": ({ address, code, text }) => about(address, `does not support EHLO (${formatReply(code, text)}), so it does not offer STARTTLS`),
    "smtp/injection": ({ address }) => `${address} sends more plaintext after its reply to STARTTLS`,
    "smtp/unasked": ({ address }) => `${address} sends more replies than it was asked for`,
    "smtp/not-smtp": ({ address, problem }) => `${address} does not speak SMTP: ${problem}`,
    "smtp/handshake-timeout": ({ address, ms }) => `${address} did not complete the TLS handshake ${within(ms)}`,
    "smtp/no-handshake": ({ address, problem }) => `${address} does not complete the TLS handshake: ${problem}`,
    "smtp/legacy-not-tried": ({ reason }) => `TLS 1.0 and 1.1 could not be tried: ${reason}`,
    "smtp/blocked": ({ failures }) => `outbound port 25 is blocked here: ${failures.join("; ")}`,
    "smtp/slow": ({ address, ms }) => `${address} was not asked again: under other names it took ${(0,duration/* formatDuration */.a3)(ms)} to answer`,
    "smtp/not-public": ({ address, use }) => `${address} is not the address of a public host: ${use}`,
    "smtp/off": () => "not probed: --smtp off",
    "smtp/offline": () => "not probed: --offline uses no network",
};
function formatReply(code, text) {
    return `${code} ${text}`.trim();
}

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-host.js
// What is said of the addresses of an MX host.

/** Project limit: how many addresses a message names. */
const MAX_ADDRESSES = 4;
const smtp_host_listed = (addresses) => (0,list/* list */.p)(addresses, MAX_ADDRESSES);
const smtpHost = {
    "smtp-host/no-session": () => "not judged: there is no TLS session, see smtp-tls/starttls",
    "smtp-host/unreadable-certificate": () => "the certificate cannot be read",
    "smtp-host/verdict": ({ verdict, addresses }) => `${verdict} (${smtp_host_listed(addresses)})`,
    "smtp-host/verdicts": ({ verdicts }) => verdicts.join("; "),
    "smtp-host/addresses": ({ addresses }) => smtp_host_listed(addresses),
    "smtp-host/measured-elsewhere": ({ address, at, from }) => `${address}, measured ${at.slice(0, 10)} at ${from}`,
    "smtp-host/outdated": ({ at, from, days }) => `measured ${at} at ${from}, more than ${days} days ago: measure again`,
    "smtp-host/too-late": ({ at, from }) => `measured ${at} at ${from}, after the time of this audit: measure again`,
    "smtp-host/refused": ({ reason, family }) => `${reason}, while other hosts answer over ${family}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-tls.js
// What is said of the TLS of mail servers.



/** `2048-bit RSA key`, `ED25519 key`. */
function keyWords({ type, bits }) {
    return `${bits === null ? "" : `${bits}-bit `}${type.toUpperCase()} key`;
}
const smtpTls = {
    "smtp-tls/address-limit": ({ all, limit }) => `${all - limit} of ${all} addresses ${all - limit === 1 ? "was" : "were"} not probed; the limit is ${limit}`,
    "smtp-tls/evidence/answer": ({ parts }) => parts.join("; "),
    "smtp-tls/evidence/certificate": (values) => `certificate ${values.subject} for ${(0,list/* list */.p)(values.names) || "no DNS name"}, issued by ${values.issuer}, valid until ${values.notAfter}`,
    "smtp-tls/evidence/origin": ({ at, from }) => `measured ${at} at ${from}`,
    "smtp-tls/dane-authenticates": ({ usages }) => `not judged: DANE authenticates the host${usages.length === 1 ? ` by usage ${usages.join("")}` : ""}`,
    "smtp-tls/dane-undetermined": ({ fault }) => `${fault}. That does not matter if DANE authenticates the host, which could not be determined`,
    "smtp-tls/negotiated": ({ protocol }) => `the server negotiates ${protocol}`,
    "smtp-tls/starttls/session": ({ protocol }) => `STARTTLS leads to ${protocol}`,
    "smtp-tls/starttls/fix": ({ host }) => `Configure ${host} to answer on port 25 and offer STARTTLS with a certificate at each of its addresses, or remove the address from DNS.`,
    "smtp-tls/version/fix": ({ host }) => `Enable TLS 1.2 and 1.3 at ${host}: update its TLS library, and remove the version limit from its configuration.`,
    "smtp-tls/legacy/accepted": ({ protocol }) => `the server also accepts ${protocol}`,
    "smtp-tls/legacy/refused": () => "the server refuses TLS 1.0 and 1.1",
    "smtp-tls/legacy/fix": ({ host }) => `Disable TLS 1.0 and 1.1 at ${host}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    "smtp-tls/forward-secrecy/ephemeral": ({ keyExchange }) => `the server uses ephemeral keys${keyExchange === null ? "" : ` (${keyExchange})`}`,
    "smtp-tls/forward-secrecy/static": ({ cipher }) => `${cipher} does not use ephemeral keys`,
    "smtp-tls/forward-secrecy/fix": ({ host }) => `Configure ${host} to prefer ECDHE suites, and disable suites that exchange keys by RSA alone.`,
    "smtp-tls/cipher/unlisted": ({ cipher }) => `${cipher} is not on the list of TR-02102-2`,
    "smtp-tls/cipher/outdated": ({ cipher, until }) => `TR-02102-2 recommends ${cipher} only until ${until}`,
    "smtp-tls/cipher/cbc": ({ cipher }) => `TR-02102-2 recommends ${cipher} only with Encrypt-then-MAC, which the probe cannot see`,
    "smtp-tls/cipher/listed": ({ cipher }) => `${cipher} is on the list of TR-02102-2`,
    "smtp-tls/cipher/fix": ({ host }) => `Configure ${host} to prefer TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 and the ECDHE suites with AES-GCM.`,
    "smtp-tls/certificate-name/match": ({ host }) => `the certificate is for ${host}`,
    "smtp-tls/certificate-name/base-domain": ({ base, host }) => `the server was asked for ${base}, the TLSA base domain, and its certificate is not for ${host}`,
    "smtp-tls/certificate-name/other": ({ names, host }) => `the certificate is for ${certificateNames(names)}, not for ${host}`,
    "smtp-tls/certificate-name/fix": ({ host }) => `Get a certificate with ${host} among its subject alternative names, and serve it at each address.`,
    "smtp-tls/certificate-trust/trusted": ({ issuer }) => `issued by ${issuer}`,
    "smtp-tls/certificate-trust/untrusted": ({ reason }) => `the certificate is not trusted: ${reason}`,
    "smtp-tls/certificate-trust/fix": ({ host }) => `Serve a certificate of a public CA at ${host}, with the intermediate certificates, or let DANE authenticate the host.`,
    "smtp-tls/certificate-expiry/not-yet": ({ notBefore }) => `the certificate is not valid before ${notBefore}`,
    "smtp-tls/certificate-expiry/expired": ({ notAfter }) => `the certificate expired on ${notAfter}`,
    "smtp-tls/certificate-expiry/valid": ({ days, notAfter }) => `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${notAfter}`,
    "smtp-tls/certificate-expiry/soon": ({ days, notAfter, limit }) => `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${notAfter}; at least ${(0,plural/* plural */.L)(limit, "day")} are required`,
    "smtp-tls/certificate-expiry/fix": ({ host }) => `Renew the certificate of ${host} and reload the mail server.`,
    "smtp-tls/certificate-key/parts": ({ parts }) => parts.join("; "),
    "smtp-tls/certificate-key/key": (key) => keyWords(key),
    "smtp-tls/certificate-key/short": ({ limit, ...key }) => `${keyWords(key)}, at least ${limit} bits are required`,
    "smtp-tls/certificate-key/dsa": (key) => `${keyWords(key)}, RFC 9325 §4.5 allows RSA, ECDSA and EdDSA`,
    "smtp-tls/certificate-key/unrated": (key) => `${keyWords(key)}, whose strength could not be rated`,
    "smtp-tls/certificate-key/signature": ({ algorithm }) => `signed with ${algorithm}`,
    "smtp-tls/certificate-key/weak-signature": ({ algorithm }) => `signed with ${algorithm}, SHA-256 or better is required`,
    "smtp-tls/certificate-key/unrated-signature": ({ algorithm }) => `signed with ${algorithm}, whose hash could not be rated`,
    "smtp-tls/certificate-key/fix": ({ host, rsaBits, ecBits }) => `Serve a certificate at ${host} with a key of at least ${ecBits} bits (elliptic curves) or ${rsaBits} bits (RSA), signed with SHA-256 or better.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/spf.js
// What is said of SPF records, of the tree of records they lead to, and by the checks of both.




/** How much of a term, a name or a record a message shows: more than any of real use has. */
const MAX_SHOWN = 100;
/** How much of a macro: what follows its letter may be long. */
const MAX_MACRO_SHOWN = 20;
/** The beginning of a text from outside, as part of a sentence. */
function excerpt(text) {
    return (0,truncate/* truncate */.x)(text, MAX_SHOWN);
}
/** The same, set off as what was written. */
function spf_code(text) {
    return `\`${excerpt(text)}\``;
}
function lookupsOf(lookups, isAtLeast) {
    return `${isAtLeast ? "at least " : ""}${(0,plural/* plural */.L)(lookups, "DNS lookup")}`;
}
/** The costliest terms, each with its lookups. */
function costsOf(terms, count) {
    const costs = terms.map(({ term, lookups }) => `${excerpt(term)} (${lookups})`);
    return costs.length === 0 ? "" : `: ${(0,list/* listFirst */.r)(costs, count)}`;
}
/** Terms as written, each with the name it looks up unless that is part of it. */
function lookedUp(terms, count) {
    const named = terms.map(({ term, name }) => name === null || term.includes(name) ? excerpt(term) : `${excerpt(term)} (${name})`);
    return (0,list/* listFirst */.r)(named, count);
}
/** How the record ends, after a redirect that of another domain. */
function endsIn(all, redirectedTo) {
    return `ends in ${spf_code(all)}${redirectedTo === null ? "" : ` after a redirect to ${excerpt(redirectedTo)}`}`;
}
function clients(families) {
    return families.length > 1 ? "address" : `IP${families[0] ?? ""} address`;
}
const spf_records = {
    "spf/several": ({ items, count }) => (0,list/* listFirst */.r)(items, count),
    "spf/term": ({ term, domain }) => domain === null ? spf_code(term) : `${spf_code(term)} in the record of ${excerpt(domain)}`,
    "spf/records/none": ({ domain }) => `${domain} has no SPF record`,
    "spf/records/several": ({ domain, count }) => `${domain} has ${count} SPF records; RFC 7208 allows one`,
    "spf/records/octet-limit": ({ domain, limit }) => `the record of ${domain} was not evaluated: with it the records have more than ${limit} octets (project limit)`,
    "spf/records/depth-limit": ({ domain, depth, limit }) => `the record of ${domain} was not looked up: ${depth} records lead to it; RFC 7208 allows ${limit} lookups`,
    "spf/target/several": ({ domain, count }) => `${domain} has ${count} SPF records`,
    "spf/target/loop": ({ domain }) => `leads back to ${domain}`,
    "spf/target/no-such-name": ({ domain }) => `${domain} does not exist`,
    "spf/target/endless": ({ suffix }) => `every name below ${suffix} has a record that leads to another such name, so receivers stop at a limit`,
    "spf/target/not-a-name": ({ name }) => `${spf_code(name)} is not a valid domain name`,
    "spf/term/mail-macro": ({ term, macro }) => `${spf_code(term)} was not looked up: its name depends on the mail (\`${(0,truncate/* truncate */.x)(macro, MAX_MACRO_SHOWN)}\`)`,
    "spf/term/not-a-name": ({ term, name }) => `${spf_code(term)} cannot be looked up: ${spf_code(name)} is not a valid domain name`,
    "spf/term/lookup-limit": ({ term, before, limit }) => `${spf_code(term)} was not looked up: it comes after ${before} lookups; RFC 7208 allows ${limit}`,
    "spf/permerror": ({ inSyntax, inTarget }) => `not judged: receivers stop at a permanent error, ${inSyntax && inTarget ? "see spf/syntax and spf/include-valid" : inSyntax ? "see spf/syntax" : "see spf/include-valid"}`,
    "spf/mail-dependent": ({ term }) => `not judged: the record that ${term} leads to depends on the mail (spf/include-valid)`,
};
const evidence = {
    "spf/evidence/lookups": ({ domain }) => `lookups of ${domain}`,
    "spf/evidence/term-lookups": ({ term, lookups, depth }) => `${"  ".repeat(depth)}${lookups} ${excerpt(term)}`,
    "spf/evidence/voids": () => "void lookups",
    "spf/evidence/unseen": () => "not seen",
    "spf/evidence/no-record": ({ texts }) => `no SPF record among ${(0,plural/* plural */.L)(texts, "TXT record")}`,
    "spf/evidence/answered": () => "answered",
};
const fixes = {
    "spf/fix/alias": ({ domain, owner, record }) => `${domain} is an alias of ${owner}, whose record applies. Ask the owner of ${owner} to change it to ${spf_code(record)}, or replace the alias with your own records.`,
    "spf/fix/remove-from-other": () => "Ask the owner of the record to remove the term.",
    "spf/present/fix-several": () => "Move the terms of all SPF records into one record, with one `all` at the end, and remove the others.",
    "spf/present/fix-receive": () => "Publish this record: the domain sends no mail.",
    "spf/present/fix-send": () => "Publish a TXT record such as `v=spf1 ip4:… -all` that names every server that sends for the domain.",
    "spf/present/fix-mx": () => "Publish this record if only the MX hosts send mail; add every other sender before `-all`.",
    "spf/syntax/fix": () => "Correct the term and publish the record again.",
    "spf/syntax/fix-other": () => "Ask the owner of the record to correct it. Until then remove the term that leads to it.",
    "spf/lookup-count/fix": ({ excess, most }) => `Save ${(0,plural/* plural */.L)(excess, "lookup")}: remove senders that are no longer used, and list your own networks with \`ip4:\` and \`ip6:\`, which need no lookup.${most === null ? "" : ` ${spf_code(most.term)} costs most: ${most.lookups}.`}`,
    "spf/void-limit/fix": ({ terms, count, }) => `Remove these terms, or publish an address (for IPv6 clients: an AAAA record) for the names they look up: ${lookedUp(terms, count)}.`,
    "spf/mx-limit/fix": () => "Remove the term, and list the addresses of the hosts that send with `ip4:` and `ip6:`.",
    "spf/include-valid/fix": () => "Correct the name. If the sender is no longer used, publish this record without it.",
    "spf/include-valid/fix-other": () => "Correct the name, or remove the term from its record.",
    "spf/all/fix": () => "Publish this record; once all senders are listed, `-all` is stricter.",
    "spf/all/fix-receive": () => "Publish this record: the policy says that the domain sends no mail.",
    "spf/all/fix-other": ({ domain }) => `End the record of ${excerpt(domain)} in \`~all\` or \`-all\`, or do not redirect to it.`,
    "spf/all-hard/fix": () => "Publish this record once every sender is listed and DMARC reports show no failing mail of your own.",
    "spf/all-hard/fix-other": ({ domain }) => `End the record of ${excerpt(domain)} in \`-all\`.`,
    "spf/open/fix": () => "Publish this record with the addresses of your own senders added.",
    "spf/open/fix-other": ({ domain, term }) => `Remove the term that leads to the record of ${excerpt(domain)}, or ask its owner to remove ${term}.`,
    "spf/breadth/fix": () => "List only the networks that send the domain's mail.",
    "spf/breadth/fix-other": () => "Ask the owner of the record for one that names fewer addresses. Until then everyone in these networks can send as the domain.",
    "spf/unreachable-terms/fix": () => "Publish this record: receivers ignore the terms it leaves out. If those terms are meant to count, put them before `all`.",
    "spf/unknown-modifiers/fix": () => "Publish this record: it has the mechanisms that are clearly meant, and leaves out other modifiers that receivers ignore. Remove senders that are no longer used.",
    "spf/ptr/fix": () => "Publish this record, and add the addresses of the senders it leaves out with `ip4:` and `ip6:`.",
    "spf/size/fix": () => "Remove senders that are no longer used, or move terms into a record of their own and include it (each include is a lookup).",
    "spf/size/fix-other": () => "Ask the owner of the record to shorten it.",
    "spf/wildcard/fix": () => "If no name below the wildcard sends mail, publish this record as its only SPF record. Otherwise remove the wildcard.",
    "spf/wildcard/fix-alias": ({ owner }) => `Remove the wildcard, or replace its alias to ${owner} with your own records, with \`v=spf1 -all\` among them.`,
};
const judgements = {
    "spf/present/one": () => "the domain has exactly one SPF record",
    "spf/present/alias": ({ domain, target }) => `${domain} is an alias (CNAME) of ${target}, which has no SPF record; no other record can stand beside a CNAME (RFC 1034 §3.6.2)`,
    "spf/present/fix-alias": ({ domain }) => `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish the SPF record there.`,
    "spf/present/misspelt": ({ domain, text }) => `${domain} has no SPF record: ${(0,dns_record/* quoteForMessage */.Hx)(text)} does not begin with \`v=spf1\` and a space`,
    "spf/syntax/valid": ({ records: count }) => count === 1 ? "the record is valid" : `all ${count} records are valid`,
    "spf/lookup-limit/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; RFC 7208 allows ${limit}${costsOf(terms, count)}`,
    "spf/lookup-headroom/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; at most ${limit} leave room for growth${costsOf(terms, count)}`,
    "spf/lookup-headroom/over-limit": ({ lookups, limit }) => `${(0,plural/* plural */.L)(lookups, "DNS lookup")}; RFC 7208 allows ${limit}: see spf/lookup-limit`,
    "spf/void-limit/count": ({ isAtLeast, family, limit, terms, count, }) => `${isAtLeast ? "at least " : ""}${(0,plural/* plural */.L)(count, "void lookup")} for IP${family} clients; RFC 7208 allows ${limit}${count === 0 ? "" : `: ${lookedUp(terms, count)}`}`,
    "spf/void-limit/client": ({ term }) => `whether ${spf_code(term)} makes a void lookup depends on the client`,
    "spf/mx-limit/term": ({ term, names }) => `${term} yields ${names} names`,
    "spf/mx-limit/over": ({ terms, limit }) => `${terms}; RFC 7208 allows ${limit}`,
    "spf/mx-limit/none": () => "no record uses `mx`",
    "spf/mx-limit/within": ({ names, limit }) => `each \`mx\` yields at most ${limit} names (${(0,list/* list */.p)(names.map(String))})`,
    "spf/include-valid/target": ({ term, problem }) => `${term}: ${problem}`,
    "spf/include-valid/none": () => "no record uses `include` or `redirect`",
    "spf/include-valid/all": ({ targets }) => targets === 1
        ? "the one include or redirect leads to exactly one SPF record"
        : `each of the ${targets} includes and redirects leads to exactly one SPF record`,
    "spf/include-valid/by-mail": ({ terms }) => `${terms}: the name depends on the mail. List mails with the result they must get in \`spf: expect:\` of the policy: they are evaluated in full`,
    "spf/include-valid/by-expectations": ({ terms, mails }) => `${terms}: the name depends on the mail. It was evaluated for ${(0,plural/* plural */.L)(mails, "mail")} of the policy (spf/expectations)`,
    "spf/all/ends": ({ all, redirectedTo }) => endsIn(all, redirectedTo),
    "spf/all/neutral": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from other servers is neutral`,
    "spf/all/passes": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from any server passes`,
    "spf/all/authorises-everyone": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}, which authorises everyone: see spf/open`,
    "spf/all/none": ({ redirectedTo }) => `${redirectedTo === null ? "the record" : `the record of ${excerpt(redirectedTo)}, where a redirect leads,`} has neither \`all\` nor \`redirect\`, so mail from other servers is neutral`,
    "spf/all/permerror": ({ problem, redirectedTo }) => `receivers cannot evaluate the record${redirectedTo === null ? "" : ` after a redirect to ${excerpt(redirectedTo)}`}: ${problem}`,
    "spf/all-hard/soft": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from other servers gets a softfail, which receivers mostly accept`,
    "spf/all-hard/neither": () => "the record ends in neither `-all` nor `~all`: see spf/all",
    "spf/open/matches": ({ items, count, families, }) => `${(0,list/* listFirst */.r)(items, count)} ${count > 1 ? "together match" : "matches"} every ${clients(families)}`,
    "spf/open/strangers": ({ items, count, families, ips, }) => `${(0,list/* listFirst */.r)(items, count)} ${count > 1 ? "let" : "lets"} every ${clients(families)} pass: mail of an invented sender passes from ${(0,list/* list */.p)(ips)}`,
    "spf/open/known-address": ({ ip }) => `${ip} stands for every address, but the record names it: whether others pass was not measured`,
    "spf/open/once-address": ({ term, families }) => `${term} is a network of length 0, which matches every ${clients(families)} once its name has one`,
    "spf/open/none": () => "no term that lets mail pass matches every address",
    "spf/breadth/network": ({ term, family, prefix }) => `${term} is an IP${family} network of length /${prefix}`,
    "spf/breadth/wide": ({ networks, v4, v6 }) => `${networks}; the widest network may be /${v4} (IPv4) or /${v6} (IPv6)`,
    "spf/breadth/within": ({ v4, v6 }) => `no network is wider than /${v4} (IPv4) or /${v6} (IPv6)`,
    "spf/unreachable-terms/after-all": ({ term }) => `${term} comes after \`all\``,
    "spf/unreachable-terms/redirect": ({ term }) => `${term} has no effect because the record has \`all\``,
    "spf/unreachable-terms/none": () => "every term can be reached",
    "spf/unknown-modifiers/term": ({ term, meant }) => `receivers ignore ${term}, a modifier they do not know (RFC 7208 §6)${meant === null ? "" : `; the mechanism is ${spf_code(meant)}`}`,
    "spf/unknown-modifiers/none": () => "every modifier is a known one",
    "spf/ptr/none": () => "no record uses `ptr` or `%{p}`",
    "spf/ptr/terms": ({ items, count }) => `${(0,list/* listFirst */.r)(items, count)} ${count === 1 ? "looks" : "look"} up the client's host name`,
    "spf/size/record": ({ domain, octets }) => `the record of ${domain} has ${octets} octets`,
    "spf/size/large": ({ records: large, limit }) => `${large}; RFC 7208 advises at most ${limit}`,
    "spf/size/within": ({ octets, limit }) => `the largest record has ${octets} octets; RFC 7208 advises at most ${limit}`,
    "spf/wildcard/none": ({ name }) => `${name} answers no A, AAAA or MX`,
    "spf/wildcard/covered": ({ name, types }) => `${name} answers ${types.join(", ")}, and has an SPF record`,
    "spf/wildcard/missing": ({ name, types }) => `${name} answers ${types.join(", ")}, and has no SPF record`,
    "spf/wildcard/several": ({ name, types, count }) => `${name} answers ${types.join(", ")}, and has ${count} SPF records; RFC 7208 allows one`,
};
const spf = { ...spf_records, ...evidence, ...fixes, ...judgements };

;// CONCATENATED MODULE: ./lib/src/report/english/spf-evaluation.js
// What is said of the evaluation of one mail (RFC 7208 §4), and of what the policy expects of it.



/** The sender as people write it; an empty reverse path is `<>`. */
function senderOf(sender) {
    return sender === "" ? "<>" : excerpt(sender);
}
const spfEvaluation = {
    "spf/evaluation/not-a-domain": ({ domain }) => `${spf_code(domain)} is not a domain name with several labels`,
    "spf/evaluation/no-match": ({ domain }) => `nothing in the record of ${domain} matches`,
    "spf/evaluation/target": () => "the target is not a valid domain name",
    "spf/evaluation/lookup-limit": ({ count, limit }) => `this would be lookup ${count}; RFC 7208 allows ${limit}`,
    "spf/evaluation/void-limit": ({ question, count, limit }) => `${question} is void lookup ${count}; RFC 7208 allows ${limit}`,
    "spf/evaluation/mx-limit": ({ domain, count, limit }) => `${domain} has ${count} MX records; RFC 7208 allows ${limit}`,
    "spf/evidence/evaluation": ({ ip, sender }) => `SPF evaluation of ${ip} for ${senderOf(sender)}`,
    "spf/evidence/step": ({ domain, term }) => `${domain}: ${excerpt(term)}`,
    "spf/evidence/result": ({ result, reason }) => reason === null ? result : `${result}: ${reason}`,
    "spf/evidence/explanation": ({ explanation }) => `explanation: ${explanation}`,
    "spf/expectations/none": () => "the policy expects no SPF result",
    "spf/expectations/all": ({ mails }) => mails === 1 ? "the one mail gets the expected result" : `all ${mails} mails get the expected result`,
    "spf/expectations/result": ({ ip, sender, expected, result, path, reason, explanation, isLost, }) => {
        const why = [
            ...(path.length === 0 ? [] : [path.join(", then ")]),
            ...(reason === null ? [] : [excerpt(reason)]),
            ...(explanation === null ? [] : [`explained as ${(0,dns_record/* quoteForMessage */.Hx)(explanation)}`]),
        ];
        const found = result === expected ? `${result}, as expected` : `expected ${expected}, but the result is ${result}`;
        return `${ip} for ${senderOf(sender)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}${isLost ? `; before this change the result is ${expected}` : ""}`;
    },
    "spf/expectations/fix": ({ term }) => `${term === null ? "Change the term that the path names" : `Add \`${term}\` before \`all\`, or fix the term that should name it`}. If the result is right, correct \`spf: expect:\` in the policy.`,
    "spf/expectations/fix-lost-senders": ({ items, count }) => `First make sure that nothing sends from ${(0,list/* listFirst */.r)(items, count)} any more, and remove it from \`spf: expect:\`; then change the record. Otherwise keep the term that gives the current result.`,
    "spf/expectations/fix-lost-results": () => "First make sure that no mail depends on the current result, and remove it from `spf: expect:`; then change the record. Otherwise keep the term that gives the current result.",
};

;// CONCATENATED MODULE: ./lib/src/report/english/spf-syntax.js
// What is wrong with a term of an SPF record (RFC 7208 §12); each sentence follows the term.


const spfSyntax = {
    "spf/syntax/record": ({ domain, problem }) => `in the record of ${domain}: ${problem}`,
    "spf/syntax/problems": ({ items, count }) => (0,list/* listFirst */.r)(items, count, "; "),
    "spf/syntax/term": ({ term, problem }) => `${spf_code(term)}: ${problem}`,
    "spf/syntax/tab": () => "contains a tab; only spaces separate terms",
    "spf/syntax/not-ascii": ({ octets, meant }) => `contains octets outside printable ASCII: ${spf_code(octets)}${meant === null ? "" : `; international names are written as A-labels: ${spf_code(meant)}`}`,
    "spf/syntax/no-mechanism": () => "a mechanism is missing",
    "spf/syntax/bare-ipv4": () => "an IPv4 address needs `ip4:` before it",
    "spf/syntax/unknown-mechanism": ({ name, meant }) => `unknown mechanism ${spf_code(name)}${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "spf/syntax/modifier-name": ({ name }) => `${spf_code(name)} is not a valid modifier name`,
    "spf/syntax/modifier-qualifier": () => "a modifier takes no qualifier",
    "spf/syntax/repeated-modifier": ({ name }) => `\`${name}\` is allowed only once`,
    "spf/syntax/after-all": () => "nothing may follow `all`",
    "spf/syntax/after-ptr": () => "only `:` and a domain may follow `ptr`",
    "spf/syntax/after-name": ({ name }) => `only \`:domain\`, \`/length\` and \`//length\` may follow \`${name}\`, in this order`,
    "spf/syntax/needs-domain": ({ name }) => `\`${name}\` needs \`:\` and a domain`,
    "spf/syntax/no-domain": () => "a domain is missing",
    "spf/syntax/no-top-label": ({ domain }) => `${spf_code(domain)} does not end in a top-level domain such as \`.de\``,
    "spf/syntax/needs-address": ({ name }) => `\`${name}\` needs \`:\` and an address`,
    "spf/syntax/other-family": ({ address, needed }) => `${spf_code(address)} needs \`${needed}\``,
    "spf/syntax/not-an-address": ({ text, family }) => `${spf_code(text)} is not a valid IPv${family} address`,
    "spf/syntax/second-length": () => "only one `/length` may follow the address",
    "spf/syntax/no-length": () => "a prefix length in digits must follow `/`",
    "spf/syntax/leading-zero": ({ digits }) => `${spf_code(`/${digits}`)}: a prefix length must not begin with 0`,
    "spf/syntax/length": ({ digits, max }) => `${spf_code(`/${digits}`)} is too long: an IPv${max === 32 ? 4 : 6} prefix has 0 to ${max} bits`,
    "spf/syntax/macro-zero": ({ macro }) => `${spf_code(macro)}: the number in a macro must not be 0`,
    "spf/syntax/unknown-macro": ({ macro }) => `${spf_code(macro)} is not a valid macro; one looks like \`%{d}\` or \`%{ir}\``,
    "spf/syntax/percent": () => "a `%` must begin a macro such as `%{d}`, or be doubled",
    "spf/syntax/explanation-macro": () => "the macros `c`, `r` and `t` are allowed in explanation texts only",
};

;// CONCATENATED MODULE: ./lib/src/report/english/tag-list.js
// What is said of the tag=value lists of DKIM and DMARC.

/** How much of a faulty tag a sentence shows. */
const tag_list_MAX_QUOTED = 40;
const quote = (text) => (0,dns_record/* quoteForMessage */.Hx)(text, tag_list_MAX_QUOTED);
const tagList = {
    "tag-list/empty": () => "a tag is empty: there is nothing before or between `;`",
    "tag-list/no-value": ({ text }) => `${quote(text)} has no \`=\``,
    "tag-list/name": ({ name }) => `${quote(name)} is not a valid tag name`,
    "tag-list/not-ascii": ({ name, octet }) => `the value of ${quote(name)} contains ${quote(octet)}, which is not printable ASCII`,
    "tag-list/line-break": ({ name }) => `the value of ${quote(name)} contains a line break`,
    "tag-list/repeated": ({ name }) => `the tag ${quote(name)} occurs more than once`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/tls-errors.js
// What is wrong with a certificate, or with a TLS handshake.



/** Names of a certificate that a sentence shows. */
const tls_errors_MAX_NAMES = 3;
/** Why a chain is not trusted: OpenSSL's codes as node gives them, and ours. */
const CHAIN_PROBLEMS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed, not issued by a trusted CA",
    SELF_SIGNED_CERT_IN_CHAIN: "the CA at the end of its chain is not trusted here",
    UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its chain",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not trusted here, or the server does not send an intermediate certificate",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its issuer is not trusted here, or the server does not send an intermediate certificate",
    INVALID_PURPOSE: "it is not for TLS servers",
    CA_OUT_OF_DATE: "a CA certificate on the way to a trusted CA is out of date",
};
// OpenSSL's codes for a handshake that failed.
const NOT_TLS = ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"];
const NO_COMMON_VERSION = ["ERR_SSL_UNSUPPORTED_PROTOCOL", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"];
/** The versions that a handshake offers. */
const VERSIONS = { modern: "neither TLS 1.2 nor TLS 1.3", legacy: "neither TLS 1.0 nor TLS 1.1" };
const tlsErrors = {
    /** `names` may be the first of `count` alone. */
    "tls/certificate-names": ({ names, count, host }) => count === 0
        ? `the certificate has no DNS name, so not ${host} (RFC 9525: a common name does not count)`
        : `the certificate names ${(0,list/* listFirst */.r)(names.slice(0, tls_errors_MAX_NAMES).map((name) => (0,dns_record/* quoteForMessage */.Hx)(name)), count)}, not ${host}`,
    "tls/certificate-expired": ({ at }) => `the certificate expired on ${at}`,
    "tls/chain-expired": () => "a certificate of the chain has expired",
    "tls/certificate-not-yet-valid": ({ at }) => `the certificate is not valid before ${at}`,
    "tls/untrusted": ({ issuer, code }) => `${issuer === "" ? "the certificate names no issuer" : `the certificate was issued by ${(0,truncate/* truncate */.x)(issuer)}`}: ${CHAIN_PROBLEMS[code] ?? `its chain is not valid (${(0,truncate/* truncate */.x)(code)})`}`,
    "tls/no-certificate": () => "the server sent no certificate",
    "tls/hung-up": () => "the server hung up",
    "tls/late-refusal": ({ code }) => `the server refused the handshake at its end (${code})`,
    "tls/error": ({ code, error, offered }) => {
        if (NOT_TLS.includes(code))
            return "the server does not speak TLS";
        return NO_COMMON_VERSION.includes(code) ? `the server supports ${VERSIONS[offered]}` : (0,truncate/* truncate */.x)(error);
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/tls-rpt.js
// What is said of TLS-RPT.


const tlsRpt = {
    "tls-rpt/record/valid": () => "there is one valid record",
    "tls-rpt/record/absent": ({ name }) => `no TLS-RPT record at ${name}`,
    "tls-rpt/record/version": () => "the record does not begin with exactly `v=TLSRPTv1;` (RFC 8460 §3), so senders discard it",
    "tls-rpt/record/several": ({ count }) => `${count} TLS-RPT records; RFC 8460 §3 allows one, so senders ignore them all`,
    "tls-rpt/record/field": ({ field }) => `${(0,dns_record/* quoteForMessage */.Hx)(field)} is not of the form name=value`,
    "tls-rpt/record/no-rua": () => "the record has no `rua`",
    "tls-rpt/record/invalid-uri": ({ uri, problem }) => `${(0,dns_record/* quoteForMessage */.Hx)(uri)} in \`rua\` is not a valid URI, so the record is not valid (RFC 8460 §3): ${problem}`,
    "tls-rpt/record/no-destination": ({ destinations }) => `senders deliver reports only to \`mailto:\` and \`https:\` (RFC 8460 §3), and \`rua\` has no usable destination: ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/record/fix": () => "Publish only this record, with a mailbox that someone reads.",
    "tls-rpt/mailto/usable": ({ uris }) => `senders mail reports to ${quoteUris(uris)}`,
    "tls-rpt/mailto/unusable": ({ destinations }) => `\`rua\` has no usable mail address: ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/none": () => "senders use every part of the record",
    "tls-rpt/ignored/found": ({ parts }) => (0,list/* list */.p)(parts, undefined, "; "),
    "tls-rpt/ignored/destinations": ({ destinations }) => `senders deliver no reports to ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/unknown": ({ field, meant }) => `senders ignore \`${field}\`, which RFC 8460 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "tls-rpt/no-https/none": () => "`rua` has no HTTPS destination",
    "tls-rpt/no-https/found": ({ uris }) => `\`rua\` requests reports over HTTPS, which TR-03108 forbids: ${quoteUris(uris)}`,
    "tls-rpt/not-enforcing/no-record": () => "not judged: the TLS-RPT record is missing or invalid, see tls-rpt/record",
    "tls-rpt/not-enforcing/no-mailbox": () => "not judged: `rua` names no mailbox, see tls-rpt/mailto",
    "tls-rpt/not-enforcing/none": ({ domains }) => `neither TLSA records nor an enforced MTA-STS policy at ${(0,list/* list */.p)(domains)}`,
    "tls-rpt/not-enforcing/found": ({ domains }) => domains.join("; "),
    "tls-rpt/not-enforcing/domain": ({ domain, tlsa, hasPolicy, }) => `${domain} has ${[
        ...(tlsa.length > 0 ? [`TLSA records at ${(0,list/* list */.p)(tlsa)}`] : []),
        ...(hasPolicy ? ["an enforced MTA-STS policy"] : []),
    ].join(" and ")}`,
    "tls-rpt/not-enforcing/fix": () => "Use a mailbox in `rua` whose domain is a separate one that has neither TLSA records nor an enforced MTA-STS policy.",
};
function quoteUris(uris) {
    return (0,list/* list */.p)(uris.map((uri) => (0,dns_record/* quoteForMessage */.Hx)(uri)));
}

;// CONCATENATED MODULE: ./lib/src/report/english/english.js
// The English sentences, by code. They take what a message carries, and quote what came from outside.





























/** What the ports say: these codes, and causes and questions in them, stand in snapshots and evidence files. */
const ANSWERS = { ...deadlines, ...dnsAnswers, ...httpsAnswers, ...smtpAnswers, ...tlsErrors, ...wireErrors };
/** A language is one more object of this type. */
const ENGLISH = {
    ...ANSWERS,
    ...causes,
    ...comparison,
    ...dane,
    ...dkim,
    ...dmarc,
    ...dnssec,
    ...drift,
    ...judging,
    ...limitations,
    ...mailboxes,
    ...mtaSts,
    ...mx,
    ...observed,
    ...parked,
    ...planned,
    ...questions,
    ...rollout,
    ...smtpHost,
    ...smtpTls,
    ...spf,
    ...spfEvaluation,
    ...spfSyntax,
    ...tagList,
    ...tlsRpt,
};

;// CONCATENATED MODULE: ./lib/src/report/say.js


/** The sentence of a message, and of the messages in it. What came from outside is in it: hostile. */
function say(text, language = ENGLISH) {
    const sentence = language[text.code];
    if (!("values" in text))
        return sentence();
    const word = (value) => (isMessage(value) ? say(value, language) : value);
    const entries = Object.entries(text.values);
    return sentence(Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(word) : word(value)])));
}
/** Whether a value of the data is a message. */
function isMessage(value) {
    return typeof value === "object" && value !== null && "code" in value && Object.hasOwn(ENGLISH, String(value.code));
}
/** What was asked, in words. */
function saySource(at) {
    return say((0,cause/* questionOf */.YH)(at));
}
/** What was seen. */
function sayEvidence({ text, note }) {
    return note === undefined ? text : say(note);
}
/** A copy of the data with each message in it as its sentence. */
function sayAll(data) {
    if (typeof data !== "object" || data === null)
        return data;
    if (isMessage(data))
        return say(data);
    if (Array.isArray(data))
        return data.map(sayAll);
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sayAll(value)]));
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ systemResolver),
/* harmony export */   Pt: () => (/* binding */ resolverRefusalReason),
/* harmony export */   d3: () => (/* binding */ parseResolverUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8138);
// How a resolver is named: https:// (RFC 8484), tls:// (RFC 7858), udp://, or `system`.


const HTTPS_PORT = 443;
const TLS_PORT = 853; // RFC 7858 §3.1
const UDP_PORT = 53;
/** The path most DoH services use; RFC 8484 leaves it open. */
const DEFAULT_PATH = "/dns-query";
const FORMS = "https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 or system";
/** Reads a resolver's name; the error says what is allowed. */
function parseResolverUrl(text) {
    if (text === "system")
        return { kind: "system" };
    if (!/^(https|tls|udp):\/\//i.test(text))
        return resolverUrlError(text, `is not a valid resolver; write ${FORMS}`);
    if (!URL.canParse(text))
        return resolverUrlError(text, `is not a valid URL; write ${FORMS} (an IPv6 address in brackets)`);
    const url = new URL(text);
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (!isHost(host))
        return resolverUrlError(text, "has no valid host name or IP address");
    if (url.username !== "" || url.password !== "")
        return resolverUrlError(text, "has a user name or password; resolvers are asked without");
    if (url.search !== "")
        return resolverUrlError(text, "has a query part (?…); resolvers are asked by POST, without one");
    if (url.port === "0")
        return resolverUrlError(text, "has port 0");
    if (url.protocol === "https:")
        return parseHttpsUrl(text, url, host);
    if (url.pathname !== "" && url.pathname !== "/")
        return resolverUrlError(text, "has a path; only https:// has one");
    const port = Number(url.port);
    if (url.protocol === "tls:")
        return parseTlsUrl(text, url, host, port || TLS_PORT);
    if (url.hash !== "")
        return resolverUrlError(text, "has a part after #; only tls:// has one");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0)
        return resolverUrlError(text, "needs an IP address: a name would have to be looked up first");
    return { kind: "udp", url: text, host, port: port || UDP_PORT };
}
/** Why a resolver is not one of the public's, to follow its name; null where it may be: where a host name leads shows once it is connected to. */
function resolverRefusalReason(url) {
    const server = parseResolverUrl(url);
    if ("problem" in server)
        return null;
    if (server.kind === "system")
        return "is the one of this machine, which may know the names of its network";
    const refusal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(server.host) === 0 ? null : (0,_special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRefusalReason */ .p)(server.host);
    return refusal === null ? null : `is not the address of a public host (${refusal})`;
}
/** The resolver at an address of the system's list: `192.0.2.53`, `2001:db8::53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`. */
function systemResolver(address) {
    const [, bracketed, v4, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(address) ?? [];
    const host = bracketed ?? v4 ?? address;
    const number = port === undefined ? UDP_PORT : Number(port);
    return { kind: "udp", url: `udp://${host.includes(":") ? `[${host}]` : host}:${number}`, host, port: number };
}
function parseHttpsUrl(text, url, host) {
    if (url.hash !== "")
        return resolverUrlError(text, "has a part after #; only tls:// has one");
    const path = url.pathname === "/" ? DEFAULT_PATH : url.pathname;
    return { kind: "https", url: text, host, port: Number(url.port) || HTTPS_PORT, authority: url.host, path };
}
function parseTlsUrl(text, url, host, port) {
    const name = url.hash === "" ? host : url.hash.slice(1).toLowerCase();
    if (!isHost(name))
        return resolverUrlError(text, "has no valid name after #, which is the name in the resolver's certificate");
    return { kind: "tls", url: text, host, port, name };
}
/** An IP address or a host name (RFC 1123 §2.1). */
function isHost(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0)
        return true;
    if (/^[\d.]+$/.test(text) || text.length > 253)
        return false;
    return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?$/i.test(text);
}
function resolverUrlError(text, problem) {
    return { problem: `resolver ${JSON.stringify(text)} ${problem}` };
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ addressRefusalReason)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
// Which addresses DNS content may send us to (RFC 6890, RFC 8190): only those the IANA special-purpose address
// registries and the IPv6 address space leave for public hosts. Everything else could reach inside the runner's network.

/**
 * IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771). The one address of Azure is in no registry: GitHub's hosted runners
 * are its machines, and there it answers for the platform (Microsoft Learn, "What is IP address 168.63.129.16?").
 */
const IPV4_BLOCKS = [
    ["0.0.0.0", 8, "this network, RFC 791"],
    ["10.0.0.0", 8, "private, RFC 1918"],
    ["100.64.0.0", 10, "shared by carriers, RFC 6598"],
    ["127.0.0.0", 8, "loopback, RFC 1122"],
    ["168.63.129.16", 32, "Azure's platform"],
    ["169.254.0.0", 16, "link-local, RFC 3927"],
    ["172.16.0.0", 12, "private, RFC 1918"],
    ["192.0.0.0", 24, "protocol assignments, RFC 6890"],
    ["192.0.2.0", 24, "documentation, RFC 5737"],
    ["192.88.99.0", 24, "6to4 relays, RFC 7526"],
    ["192.168.0.0", 16, "private, RFC 1918"],
    ["198.18.0.0", 15, "benchmarking, RFC 2544"],
    ["198.51.100.0", 24, "documentation, RFC 5737"],
    ["203.0.113.0", 24, "documentation, RFC 5737"],
    ["224.0.0.0", 4, "multicast, RFC 5771"],
    ["240.0.0.0", 4, "reserved, RFC 1112"],
];
/** IANA IPv6 Special-Purpose Address Registry, first what carries an IPv4 address inside it. */
const IPV6_BLOCKS = [
    ["::ffff:0:0", 96, "IPv4-mapped, RFC 4291"],
    ["::", 96, "IPv4-compatible or loopback, RFC 4291"],
    ["64:ff9b::", 96, "NAT64, RFC 6052"],
    ["64:ff9b:1::", 48, "NAT64, RFC 8215"],
    ["2002::", 16, "6to4, RFC 3056"],
    ["2001::", 32, "Teredo, RFC 4380"],
    ["2001::", 23, "protocol assignments, RFC 2928"],
    ["2001:db8::", 32, "documentation, RFC 3849"],
    ["3fff::", 20, "documentation, RFC 9637"],
    ["fc00::", 7, "unique local, RFC 4193"],
    ["fe80::", 10, "link-local, RFC 4291"],
    ["ff00::", 8, "multicast, RFC 4291"],
];
/** RFC 4291 §2.4, IANA IPv6 address space: only 2000::/3 is assigned as global unicast. */
const IPV6_GLOBAL = blockListFor(["2000::", 3, ""], "ipv6");
function blockListFor([subnet, prefix], family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(subnet, prefix, family);
    return list;
}
const IPV4_REFUSED = IPV4_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv4"), what: block[2] }));
const IPV6_REFUSED = IPV6_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv6"), what: block[2] }));
/** Why an address must not be connected to, in words like `private, RFC 1918`; null for the address of a public host. */
function addressRefusalReason(address) {
    const version = address.includes("%") ? 0 : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address); // a zone (fe80::1%eth0) is never in DNS
    if (version === 0)
        return "not an IP address";
    const family = version === 4 ? "ipv4" : "ipv6";
    for (const { list, what } of version === 4 ? IPV4_REFUSED : IPV6_REFUSED) {
        if (list.check(address, family))
            return what;
    }
    return version === 6 && !IPV6_GLOBAL.check(address, family) ? "not global unicast, RFC 4291" : null;
}


/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ describeUseless),
/* harmony export */   f1: () => (/* binding */ usableRecords),
/* harmony export */   ib: () => (/* binding */ shadowedRecords),
/* harmony export */   p_: () => (/* binding */ uselessReason)
/* harmony export */ });
/* unused harmony export unusableReason */
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4797);
/* harmony import */ var _x509_association_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1868);



/** Octets of a digest by matching type (RFC 6698 §2.1.3): 1 is SHA-256, 2 is SHA-512. */
const DIGEST_OCTETS = { 1: 32, 2: 64 };
/** Why SMTP senders cannot use a record (RFC 7672 §3.1, RFC 6698 §2.1); null where they can. */
function unusableReason({ usage, selector, matching, data }) {
    if (usage === 0 || usage === 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/pkix", { usage }); // RFC 7672 §3.1.3
    if (usage > 3)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/usage", { usage });
    if (selector > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/selector", { selector });
    if (matching > 2)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/matching", { matching });
    const octets = data.length / 2;
    const digestOctets = DIGEST_OCTETS[matching];
    if (digestOctets !== undefined && octets !== digestOctets)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/digest", { octets, matching, digestOctets });
    if (octets === 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/empty");
    return matching === 0 && !isSequence(data) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/incomplete", { octets, selector }) : null;
}
/** Why a record protects nothing: senders cannot use it, or it fits no key; null where it may. */
function uselessReason(data) {
    return unusableReason(data) ?? ((0,_x509_association_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestOfNothing */ .T)(data.data) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/unusable/nothing") : null);
}
/** The records that protect nothing, each with its reason. */
function describeUseless(records) {
    return records.flatMap((data) => {
        const problem = uselessReason(data);
        return problem === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dane/record-problem", { record: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TLSA", data), problem })];
    });
}
/** Whether the octets (hex) are one DER SEQUENCE of definite length (X.690 §10.1), as a certificate is and a SubjectPublicKeyInfo (RFC 5280 §4.1). */
function isSequence(data) {
    const first = Number.parseInt(data.slice(2, 4), 16);
    const more = first > 0x80 ? first - 0x80 : 0; // octets of a length above 127; RDATA has 65535 at most
    const length = more === 0 ? first : Number.parseInt(data.slice(4, 4 + 2 * more), 16);
    return data.startsWith("30") && first !== 0x80 && more <= 2 && data.length === 2 * (2 + more + length);
}
/**
 * The usable records a sender compares a certificate with. RFC 7671 §9 (digest agility): of one usage and selector those
 * with the strongest digest, and those without one.
 */
function usableRecords(records) {
    return ofAgility(records).compared;
}
/** The usable records that senders do not compare, each with the stronger ones that they compare instead (RFC 7671 §9). */
function shadowedRecords(records) {
    return ofAgility(records).shadowed;
}
function ofAgility(records) {
    const usable = records.filter((data) => unusableReason(data) === null);
    const kindOf = ({ usage, selector }) => `${usage} ${selector}`;
    const strongest = new Map();
    for (const data of usable.filter(({ matching }) => matching > 0)) {
        const group = strongest.get(kindOf(data));
        if (group === undefined || data.matching > (group[0]?.matching ?? 0))
            strongest.set(kindOf(data), [data]);
        else if (data.matching === group[0]?.matching)
            group.push(data);
    }
    const compared = (data) => data.matching === 0 || data.matching === strongest.get(kindOf(data))?.[0]?.matching;
    return {
        compared: usable.filter(compared),
        shadowed: usable.filter((data) => !compared(data)).map((data) => ({ data, by: strongest.get(kindOf(data)) ?? [] })),
    };
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rx: () => (/* binding */ describeKey),
  ay: () => (/* binding */ normaliseKey),
  Do: () => (/* binding */ parseKey),
  JW: () => (/* binding */ reencodeKey),
  d5: () => (/* binding */ unwrapEd25519)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __nccwpck_require__(4797);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __nccwpck_require__(2032);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/der.js


const INTEGER = 0x02;
const BIT_STRING = 0x03;
/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 A.1). */
const RSA_OID = "2a864886f70d010101";
/** Other keys that are published by mistake, by the octets of their object identifier. */
const OTHER_ALGORITHMS = {
    "2a864886f70d01010a": "rsassa-pss", // 1.2.840.113549.1.1.10 (RFC 8017 A.2.3)
    "2a8648ce3d0201": "elliptic-curve", // 1.2.840.10045.2.1 (RFC 5480 §2.1.1)
    "2b6570": "ed25519", // 1.3.101.112 (RFC 8410 §3)
};
/** Reads an RSA public key in either form, or says what is wrong. Never throws. */
function parseRsaKey(octets) {
    const outer = (0,der/* elementAt */.s2)(octets, 0);
    if (outer === null || outer.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.i)("dkim-key/not-der") };
    if (outer.end < octets.length)
        return { problem: (0,message/* message */.i)("dkim-key/trailing-octets", { octets: octets.length - outer.end }) };
    const first = (0,der/* elementAt */.s2)(outer.content, 0);
    if (first?.tag === INTEGER)
        return parseNumbers(outer.content);
    if (first?.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.i)("dkim-key/not-public-key") };
    const oid = (0,der/* elementAt */.s2)(first.content, 0);
    if (oid?.tag !== der/* OBJECT_IDENTIFIER */.yg)
        return { problem: (0,message/* message */.i)("dkim-key/not-public-key") };
    const algorithm = Buffer.from(oid.content).toString("hex");
    if (algorithm !== RSA_OID)
        return {
            problem: (0,message/* message */.i)("dkim-key/other-algorithm", { algorithm: OTHER_ALGORITHMS[algorithm] ?? "unknown" }),
        };
    const bits = (0,der/* elementAt */.s2)(outer.content, first.end);
    // X.690 §8.6.2: the first octet counts unused bits, none in a key
    if (bits?.tag !== BIT_STRING || bits.content[0] !== 0)
        return { problem: (0,message/* message */.i)("dkim-key/only-algorithm") };
    const key = (0,der/* elementAt */.s2)(bits.content, 1);
    if (key?.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.i)("dkim-key/only-algorithm") };
    return parseNumbers(key.content);
}
/** Whether the octets of a key that can be read are an RSAPublicKey (RFC 8017 A.1.1), without the algorithm before it. */
function isBareRsaKey(octets) {
    return (0,der/* elementAt */.s2)((0,der/* elementAt */.s2)(octets, 0)?.content ?? new Uint8Array(), 0)?.tag === INTEGER;
}
/** An RSAPublicKey as SubjectPublicKeyInfo (RFC 5280 §4.1). */
function encodeRsaKey(bare) {
    const algorithm = Buffer.from(`300d0609${RSA_OID}0500`, "hex");
    return encodeElement(der/* SEQUENCE */.gt, algorithm, encodeElement(BIT_STRING, Buffer.from([0]), bare));
}
/** X.690 §10.1: the shortest length. */
function encodeElement(tag, ...parts) {
    const content = Buffer.concat(parts);
    const { length } = content;
    const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
    return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}
/** The length of the key in octets as its header gives it; null where there is no SEQUENCE. */
function declaredLength(octets) {
    const length = (0,der/* lengthAt */.Ir)(octets, 1);
    return octets[0] !== der/* SEQUENCE */.gt || length === null ? null : length.start + length.octets;
}
function parseNumbers(content) {
    const modulus = (0,der/* elementAt */.s2)(content, 0);
    if (modulus?.tag !== INTEGER)
        return { problem: (0,message/* message */.i)("dkim-key/number-missing", { number: "modulus" }) };
    const exponent = (0,der/* elementAt */.s2)(content, modulus.end);
    if (exponent?.tag !== INTEGER)
        return { problem: (0,message/* message */.i)("dkim-key/number-missing", { number: "exponent" }) };
    if (exponent.end < content.length)
        return { problem: (0,message/* message */.i)("dkim-key/private-key") };
    // X.690 §8.3: two's complement, so a first bit of 1 means a negative number
    for (const [number, { content: octets }] of Object.entries({ modulus, exponent }))
        if ((octets[0] ?? 0x80) >= 0x80)
            return { problem: (0,message/* message */.i)("dkim-key/number-not-positive", { number }) };
    return { modulus: trimLeadingZeros(modulus.content), exponent: trimLeadingZeros(exponent.content) };
}
function trimLeadingZeros(octets) {
    const first = octets.findIndex((octet) => octet !== 0);
    return octets.subarray(first < 0 ? octets.length : first);
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/ed25519.js
// Whether 32 octets are an Ed25519 public key that signatures can be verified with (RFC 8032 §5.1).
/** The field's prime and the curve's constant d (RFC 8032 §5.1). */
const P = 2n ** 255n - 19n;
const D = modulo(-121665n * power(121666n, P - 2n));
const SQUARE_ROOT_OF_MINUS_1 = power(2n, (P - 1n) / 4n);
/** `not-a-point`: no point has this encoding. `small-order`: everyone can forge signatures that such a key verifies. */
function ed25519Fault(octets) {
    const point = decodePoint(octets);
    if (point === null)
        return "not-a-point";
    const { x, y, z } = ed25519_double(ed25519_double(ed25519_double(point))); // the cofactor is 8
    return x === 0n && y === z ? "small-order" : null;
}
/** RFC 8032 §5.1.3; null where decoding fails. */
function decodePoint(octets) {
    const encoded = octets.reduceRight((sum, octet) => sum * 256n + BigInt(octet), 0n);
    const isOdd = encoded >> 255n === 1n;
    const y = encoded & (2n ** 255n - 1n);
    if (y >= P)
        return null;
    const u = modulo(y * y - 1n);
    const v = modulo(D * y * y + 1n);
    const candidate = modulo(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
    const square = modulo(v * candidate * candidate);
    if (square !== u && square !== modulo(-u))
        return null;
    const x = square === u ? candidate : modulo(candidate * SQUARE_ROOT_OF_MINUS_1);
    if (x === 0n && isOdd)
        return null;
    return { x: (x % 2n === 1n) === isOdd ? x : P - x, y, z: 1n };
}
/** Twice the point, on -x² + y² = 1 + dx²y². */
function ed25519_double({ x, y, z }) {
    const b = modulo((x + y) ** 2n);
    const [c, d, h] = [modulo(x * x), modulo(y * y), modulo(z * z)];
    const f = d - c;
    const j = f - 2n * h;
    return { x: modulo((b - c - d) * j), y: modulo(f * (-c - d)), z: modulo(f * j) };
}
function modulo(number) {
    const rest = number % P;
    return rest < 0n ? rest + P : rest;
}
function power(base, exponent) {
    let result = 1n;
    let square = modulo(base);
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = modulo(result * square);
        square = modulo(square * square);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/key.js



/** RFC 8032 §5.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 §4: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;
/** How many characters of base64 a DER tag and length take at most. */
const HEADER_CHARACTERS = 8;
/** Decodes a `p=` value that is not empty as a key of type `k`. */
function parseKey(k, p) {
    const problem = base64Problem(p) ?? lengthProblem(k, base64Body(p));
    if (problem !== null)
        return { problem };
    const octets = Buffer.from(base64Body(p), "base64");
    return k === "ed25519" ? parseEd25519(octets) : parseRsa(octets);
}
/** What kind of key it is, as part of a message. */
function describeKey(key) {
    return key.type === "rsa" ? (0,message/* message */.i)("dkim-key/rsa", { bits: key.bits }) : (0,message/* message */.i)("dkim-key/ed25519");
}
/** A text that two `p=` of type `k` share if and only if they are the same key, however wrapped. Only for a `p` that could be read. */
function normaliseKey(k, p) {
    const octets = Buffer.from(base64Body(p), "base64");
    const numbers = k === "rsa" ? parseRsaKey(octets) : null;
    const parts = numbers === null || "problem" in numbers ? [octets] : [numbers.modulus, numbers.exponent];
    return [k, ...parts.map((part) => Buffer.from(part).toString("base64"))].join(" ");
}
/** The raw key in a `p=` that wraps an Ed25519 key in SubjectPublicKeyInfo; null in any other. */
function unwrapEd25519(p) {
    const octets = Buffer.from(base64Body(p), "base64");
    if (base64Problem(p) !== null || octets.length !== ED25519_SPKI_OCTETS)
        return null;
    // RFC 8410 §4: these twelve octets come before every key
    if (octets.subarray(0, 12).toString("hex") !== "302a300506032b6570032100")
        return null;
    return octets.subarray(-ED25519_OCTETS).toString("base64");
}
/** Why some receivers do not read a `p` that could be read, and the same key as all do; null where all do. */
function reencodeKey(k, p) {
    const octets = Buffer.from(base64Body(p), "base64");
    if (k === "rsa" && isBareRsaKey(octets))
        return { fault: "bare", p: encodeRsaKey(octets).toString("base64") };
    // RFC 4648 §3.2: padding belongs to base64, though the ABNF of RFC 6376 §2.10 can do without
    const isPadded = p.replace(/[ \t\r\n]+/g, "").length % 4 === 0;
    return isPadded ? null : { fault: "unpadded", p: octets.toString("base64") };
}
/** `p` without white space and padding. RFC 6376 §3.6.1, §2.10: base64 with white space anywhere; padding is not required. */
function base64Body(p) {
    return p.replace(/[ \t\r\n]+/g, "").replace(/={1,2}$/, "");
}
function base64Problem(p) {
    const text = p.replace(/[ \t\r\n]+/g, "");
    if (text.startsWith("-----BEGIN"))
        return (0,message/* message */.i)("dkim-key/pem");
    const character = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
    if (character === "-" || character === "_")
        return (0,message/* message */.i)("dkim-key/base64url", { character });
    if (character !== undefined)
        return (0,message/* message */.i)("dkim-key/not-base64", { character });
    return base64Body(p).includes("=") ? (0,message/* message */.i)("dkim-key/padding") : null;
}
/** Characters that were lost or doubled on the way into DNS: the key's own header gives its length. */
function lengthProblem(k, body) {
    const octets = k === "ed25519" ? ED25519_OCTETS : declaredLength(Buffer.from(body.slice(0, HEADER_CHARACTERS), "base64"));
    const needed = octets === null ? Number.NaN : Math.ceil((octets * 4) / 3); // RFC 4648 §4: 6 bits a character
    const present = body.length;
    const missing = needed - present;
    if (missing === 1)
        return (0,message/* message */.i)("dkim-key/character-lost", { present, needed });
    if (missing === -1)
        return (0,message/* message */.i)("dkim-key/character-doubled", { present, needed });
    if (missing > 1 && k !== "ed25519")
        return (0,message/* message */.i)("dkim-key/truncated", { present, needed });
    return present % 4 === 1 ? (0,message/* message */.i)("dkim-key/length", { present }) : null;
}
function parseEd25519(octets) {
    if (octets.length === ED25519_OCTETS) {
        const fault = ed25519Fault(octets);
        return fault === null ? { key: { type: "ed25519" } } : { problem: (0,message/* message */.i)(`dkim-key/ed25519-${fault}`) };
    }
    if (octets.length === ED25519_SPKI_OCTETS)
        return { problem: (0,message/* message */.i)("dkim-key/ed25519-wrapped") }; // RFC 8463 §4
    return { problem: (0,message/* message */.i)("dkim-key/ed25519-length", { octets: octets.length }) };
}
function parseRsa(octets) {
    if (octets.length === ED25519_OCTETS)
        return { problem: (0,message/* message */.i)("dkim-key/ed25519-undeclared") };
    const numbers = parseRsaKey(octets);
    if ("problem" in numbers)
        return { problem: (0,message/* message */.i)("dkim-key/not-rsa", { problem: numbers.problem }) };
    const { modulus, exponent } = numbers;
    // RFC 8017 §3.1: n is a product of odd primes, e is odd and from 3 to n - 1
    if (!isOdd(modulus))
        return { problem: (0,message/* message */.i)("dkim-key/modulus-even") };
    if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1))
        return { problem: (0,message/* message */.i)("dkim-key/exponent") };
    if (exponent.length > modulus.length)
        return { problem: (0,message/* message */.i)("dkim-key/exponent-size") };
    return { key: { type: "rsa", bits: bitLength(modulus) } };
}
function isOdd(number) {
    return (number.at(-1) ?? 0) % 2 === 1;
}
/** The length of a big-endian number without leading zeros. */
function bitLength(number) {
    return number.length * 8 - Math.clz32(number[0] ?? 0) + 24;
}


/***/ }),

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ observeDkim),
/* harmony export */   Cw: () => (/* binding */ wildcardProbeName),
/* harmony export */   Of: () => (/* binding */ observeDkimWildcard),
/* harmony export */   PN: () => (/* binding */ observeRetiredSelector),
/* harmony export */   cE: () => (/* binding */ keyRecordName),
/* harmony export */   kH: () => (/* binding */ observeActiveSelector),
/* harmony export */   p1: () => (/* binding */ doubledName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(738);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3082);




/** The name of a selector's key record (RFC 6376 §3.6.2.1). */
function keyRecordName(domain, selector) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)(`${selector}._domainkey`, domain);
}
/** Where the record of `name` is published if the zone file lacks the dot at its end. */
function doubledName(domain, name) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)(name, domain);
}
/** The one key record of a selector; malformed where there are other records too. A CNAME may lead to it. */
function observeDkim(dns, domain, selector) {
    return observeKey(dns, keyRecordName(domain, selector));
}
/** The same of a selector in use. If it has no record, the doubled name is looked up too: a key found there is the evidence. */
async function observeActiveSelector(dns, domain, selector) {
    const name = keyRecordName(domain, selector);
    const key = await observeDkim(dns, domain, selector);
    if (key.state !== "absent")
        return key;
    const doubled = await observeKey(dns, doubledName(domain, name));
    return doubled.state === "present" ? { state: "absent", evidence: doubled.evidence } : key;
}
/** The key that a retired selector still gives, never malformed. */
function observeRetiredSelector(dns, domain, selector) {
    return observeAnyKey(dns, keyRecordName(domain, selector));
}
/** The key that a wildcard publishes for a selector that does not exist, never malformed. */
function observeDkimWildcard(dns, domain) {
    return observeAnyKey(dns, wildcardProbeName(domain));
}
/** The key that a verifier may use: with several records, any of them (RFC 6376 §3.6.2.2). */
async function observeAnyKey(dns, name) {
    const found = await lookUpKeys(dns, name);
    if (found.state !== "present")
        return found;
    const facts = found.texts.map((text) => ({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDkim */ .lx)(text), owner: found.owner }));
    const value = facts.find(({ key }) => key !== null) ?? facts[0];
    return value === undefined
        ? { state: "absent", evidence: found.evidence }
        : { state: "present", value, evidence: found.evidence };
}
/** The key record name of an unused selector. Derived from the domain, so that a replay asks the same question. */
function wildcardProbeName(domain) {
    let hash = 0x811c9dc5; // FNV-1a, 32 bit (draft-eastlake-fnv): spreads well, needs no secret
    for (const c of domain)
        hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0;
    return keyRecordName(domain, `mail-policy-probe-${hash.toString(16).padStart(8, "0")}`);
}
async function lookUpKeys(dns, name) {
    // RFC 1035 §2.3.4: below a long domain there may be no room for such a name
    if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(name) === null)
        return {
            state: "absent",
            evidence: [{ at: { type: "TXT", name }, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("dkim-record/name-too-long") }],
        };
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, name);
    if (lookup.state !== "present")
        return lookup;
    const texts = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .selectDkim */ .QA)(lookup.texts);
    const chosen = new Set(texts);
    if (texts.length === 0)
        return { state: "absent", evidence: lookup.evidence };
    const evidence = texts.map((text) => ({ at: { type: "TXT", name }, text }));
    return {
        state: "present",
        texts,
        others: lookup.texts.filter((text) => !chosen.has(text)),
        owner: lookup.owner,
        evidence,
    };
}
async function observeKey(dns, name) {
    const found = await lookUpKeys(dns, name);
    if (found.state !== "present")
        return found;
    const { texts, others, owner, evidence } = found;
    const all = [...texts, ...others];
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPieces */ .Am)(all) !== null) {
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("dkim-record/pieces", { name, count: all.length });
        return { state: "malformed", problem, evidence: all.map((text) => ({ at: { type: "TXT", name }, text })) };
    }
    const [text = "", second] = texts;
    if (second !== undefined) {
        // RFC 6376 §3.6.2.2: what several records mean is undefined
        const isSplit = texts.length === 2 && ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(text, [second]) ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(second, [text])) !== null;
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("dkim-record/several", { name, count: texts.length, isSplit });
        return { state: "malformed", problem, evidence };
    }
    const record = markSplitKey((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDkim */ .lx)(text), others);
    if (others.length > 0 && record.errors.length === 0) {
        // RFC 6376 §3.6.2.2: also where the others are not keys; OpenDKIM, for one, then uses none
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("dkim-record/other-text", { name, count: others.length + 1 });
        return {
            state: "malformed",
            problem,
            evidence: [...evidence, ...others.map((other) => ({ at: { type: "TXT", name }, text: other }))],
        };
    }
    return { state: "present", value: { ...record, owner }, evidence };
}
/** Adds the error where the key continues, or is whole, in another TXT record at the same name. */
function markSplitKey(record, others) {
    const joined = record.errors.length > 0 || record.revoked ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(record.text, others) : null;
    if (joined === null)
        return record;
    return {
        ...record,
        revoked: false,
        errors: [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("dkim-record/split")],
        meant: joined,
    };
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ hasValidKey),
  Am: () => (/* binding */ joinPieces),
  uT: () => (/* binding */ joinSplitKey),
  CP: () => (/* binding */ keyIdentity),
  lx: () => (/* binding */ parseDkim),
  QA: () => (/* binding */ selectDkim)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __nccwpck_require__(4797);
;// CONCATENATED MODULE: ./lib/src/standards/tag-list.js

/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;
// RFC 6376 §2.8: FWS = [*WSP CRLF] 1*WSP; a bare line break is not white space.
const LEADING_FWS = /^(?:[ \t]|\r\n(?=[ \t]))+/;
const WSP = /[ \t]/;
const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const DISALLOWED_IN_VALUE = /[^\x21-\x7e \t\r\n]/;
const BARE_LINE_BREAK = /\r(?!\n)|(?<!\r)\n|\r\n(?![ \t])/;
/** Reads a tag list; never throws. A record with any error is invalid as a whole (§3.2). */
function parseTagList(text) {
    const tags = [];
    const errors = [];
    const counts = new Map();
    const specs = text.split(";");
    for (const [i, spec] of specs.entries()) {
        const written = trimFws(spec);
        if (written === "" && i === specs.length - 1 && i > 0)
            break; // §3.2: one ";" may end the list
        const read = parseTag(written);
        if ("problem" in read) {
            errors.push(read.problem);
            continue;
        }
        tags.push(read);
        const count = (counts.get(read.name) ?? 0) + 1;
        counts.set(read.name, count);
        // §3.2: a repeated name makes the whole list invalid
        if (count === 2)
            errors.push((0,message/* message */.i)("tag-list/repeated", { name: read.name }));
    }
    return { tags, errors: errors.slice(0, MAX_ERRORS) };
}
function parseTag(written) {
    if (written === "")
        return { problem: (0,message/* message */.i)("tag-list/empty") };
    const equals = written.indexOf("=");
    if (equals < 0)
        return { problem: (0,message/* message */.i)("tag-list/no-value", { text: written }) };
    const name = trimFws(written.slice(0, equals));
    const value = trimFws(written.slice(equals + 1));
    if (!TAG_NAME.test(name))
        return { problem: (0,message/* message */.i)("tag-list/name", { name }) };
    const disallowed = DISALLOWED_IN_VALUE.exec(value)?.[0];
    if (disallowed !== undefined)
        return { problem: (0,message/* message */.i)("tag-list/not-ascii", { name, octet: disallowed }) };
    if (BARE_LINE_BREAK.test(value))
        return { problem: (0,message/* message */.i)("tag-list/line-break", { name }) };
    return { name, value };
}
/** The text without folding white space at either end; one pass from each side. */
function trimFws(text) {
    const start = LEADING_FWS.exec(text)?.[0].length ?? 0;
    let end = text.length;
    while (end > start && WSP.test(text[end - 1])) {
        end -= text.slice(end - 3, end - 1) === "\r\n" && end - 3 >= start ? 3 : 1;
    }
    return text.slice(start, end);
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/set-tag.js
var set_tag = __nccwpck_require__(5182);
// EXTERNAL MODULE: ./lib/src/standards/dkim/key.js + 2 modules
var dkim_key = __nccwpck_require__(9347);
// EXTERNAL MODULE: ./lib/src/standards/zone-file-quoting.js
var zone_file_quoting = __nccwpck_require__(802);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/record.js





/** Whether a record is valid and its key not revoked. */
function hasValidKey(record) {
    return record.errors.length === 0 && record.key !== null;
}
/** RFC 1035 §3.3: the octets of one character-string. */
const STRING_OCTETS = 255;
/** Project limit: how many other TXT records are tried as the second half of a key. A split key leaves one. */
const MAX_HALVES = 4;
/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is recognised by its key. If there is none, those that would be key records without the quoting published with them.
 */
function selectDkim(texts) {
    const meant = texts.filter((text) => isKeyRecord((0,zone_file_quoting/* withoutQuoting */.Y)(text)));
    const records = meant.filter(isKeyRecord);
    return records.length > 0 ? records : meant;
}
/** RFC 6376 §3.6.1; `g` is of RFC 4871. */
const KEY_TAGS = ["v", "g", "h", "k", "n", "p", "s", "t"];
/** No more than there are tags. */
const MAX_PIECES = KEY_TAGS.length;
function isKeyRecord(text) {
    const { tags } = parseTagList(text);
    const [first] = tags;
    if (first?.name === "v")
        return first.value === "DKIM1";
    return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
}
/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 §3.2). */
function parseDkim(text) {
    const record = parseRecord(text);
    if (record.errors.length === 0)
        return record;
    const plain = (0,zone_file_quoting/* withoutQuoting */.Y)(text);
    if (plain === text || parseRecord(plain).errors.length > 0)
        return record;
    return { ...record, errors: [(0,zone_file_quoting/* describeQuoting */.V)(text)], meant: plain };
}
/** The whole record where its key begins in `text` and continues in one of the other TXT records at its name; else null. */
function joinSplitKey(text, others) {
    const wholes = others.slice(0, MAX_HALVES).flatMap((other) => {
        const rest = tagValue(parseTagList(other).tags, "p") ?? other;
        return /^[A-Za-z0-9+/=\s]+$/.test(rest) ? [text + rest] : [];
    });
    return wholes.find((whole) => hasValidKey(parseRecord(whole))) ?? null;
}
/** The whole record where TXT values are the tags of one, each value a part of it; else null. */
function joinPieces(texts) {
    if (texts.length < 2 || texts.length > MAX_PIECES)
        return null;
    const lists = texts.map((text) => parseTagList(text));
    if (lists.some(({ tags, errors }) => tags.length === 0 || errors.length > 0))
        return null;
    const hasVersion = ({ tags }) => tags.some(({ name }) => name === "v");
    const tags = [...lists.filter(hasVersion), ...lists.filter((one) => !hasVersion(one))].flatMap((list) => list.tags);
    const whole = tags.map(({ name, value }) => `${name}=${value}`).join("; ");
    return tags.every(({ name }) => KEY_TAGS.includes(name)) && hasValidKey(parseRecord(whole)) ? whole : null;
}
/** A text that two records share if and only if their keys are the same; null where there is no key. */
function keyIdentity({ text, key }) {
    const p = tagValue(parseTagList(text).tags, "p");
    return key === null || p === undefined ? null : (0,dkim_key/* normaliseKey */.ay)(key.type, p);
}
function parseRecord(text) {
    const { tags, errors } = parseTagList(text);
    const allErrors = [...errors, ...versionErrors(tags)];
    const k = tagValue(tags, "k") ?? "rsa"; // RFC 6376 §3.6.1: the default
    const p = tagValue(tags, "p");
    const record = {
        text,
        errors: allErrors,
        revoked: p === "",
        key: null,
        hashes: tagEntries(tags, "h"),
        services: tagEntries(tags, "s"),
        flags: tagEntries(tags, "t") ?? [],
        meant: null,
        portable: null,
    };
    if (k !== "rsa" && k !== "ed25519")
        allErrors.push(typeError(k));
    else if (p === undefined)
        allErrors.push(...missingKeyError(text, errors));
    else if (p !== "") {
        const parsed = (0,dkim_key/* parseKey */.Do)(k, p);
        if ("key" in parsed) {
            const portable = (0,dkim_key/* reencodeKey */.JW)(k, p);
            return {
                ...record,
                key: parsed.key,
                portable: portable === null ? null : { fault: portable.fault, text: (0,set_tag/* setTag */.N)(text, "p", portable.p) },
            };
        }
        const { problem } = parsed;
        const isOneString = text.length === STRING_OCTETS;
        allErrors.push(isOneString ? (0,message/* message */.i)("dkim-record/one-string", { problem, octets: STRING_OCTETS }) : problem);
        const raw = k === "ed25519" ? (0,dkim_key/* unwrapEd25519 */.d5)(p) : null;
        if (raw !== null && allErrors.length === 1)
            return { ...record, meant: (0,set_tag/* setTag */.N)(text, "p", raw) };
    }
    return record;
}
function tagValue(tags, name) {
    return tags.find((tag) => tag.name === name)?.value;
}
/** RFC 6376 §3.6.1: `h`, `s` and `t` are lists with colons, white space around each entry. */
function tagEntries(tags, name) {
    return (tagValue(tags, name)
        ?.split(":")
        .map((entry) => entry.trim()) ?? null);
}
function versionErrors(tags) {
    const at = tags.findIndex((tag) => tag.name === "v");
    // RFC 6376 §3.6.1: `v` is optional; if present it comes first, and is DKIM1
    if (at > 0)
        return [(0,message/* message */.i)("dkim-record/version-not-first")];
    const version = tags[at]?.value ?? "DKIM1";
    return version === "DKIM1" ? [] : [(0,message/* message */.i)("dkim-record/version", { version })];
}
/** None where the tag list has an error that names a `p`. */
function missingKeyError(text, errors) {
    return errors.length > 0 && /p\s*=/.test(text) ? [] : [(0,message/* message */.i)("dkim-record/no-key")];
}
function typeError(k) {
    const type = k.toLowerCase();
    // RFC 6376 §3.2: values are case-sensitive
    if (type === "rsa" || type === "ed25519")
        return (0,message/* message */.i)("dkim-record/type-case", { type });
    return (0,message/* message */.i)("dkim-record/type", { type: k });
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ setTag)
/* harmony export */ });
/** `text` with the tag set to `value`, or without it where that is null. A tag that is absent is not added. */
function setTag(text, name, value) {
    const parts = text.split(";").map((part) => part.trim());
    return parts
        .filter((part) => part !== "")
        .flatMap((part) => {
        // RFC 6376 §3.2: names are case-sensitive
        if (part.split("=")[0]?.trim() !== name)
            return [part];
        return value === null ? [] : [`${name}=${value}`];
    })
        .join("; ");
}


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ observeExternalDestinations),
/* harmony export */   k: () => (/* binding */ authorisationName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(738);
/* harmony import */ var _mailbox_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1395);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9905);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8308);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1704);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9355);







/** Observes for each host that reports are mailed to whether it is outside the organisation, and whether it has agreed. */
async function observeExternalDestinations(dns, dmarc) {
    if (dmarc.state !== "present")
        return dmarc;
    const { foundAt, rua } = dmarc.value;
    const hosts = (0,_mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .reportDomains */ .y2)(rua);
    const asked = hosts.slice(0, _mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOMAINS */ .xj).filter((host) => host !== foundAt);
    const seen = await Promise.all(asked.map((host) => observeDestination(dns, foundAt, host)));
    const destinations = seen.map(({ value }) => value).filter((value) => value !== null);
    return {
        state: "present",
        value: { destinations, unasked: Math.max(0, hosts.length - _mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOMAINS */ .xj) },
        evidence: seen.flatMap(({ evidence }) => evidence),
    };
}
/** The name of the TXT record by which `host` agrees to receive reports about `domain` (RFC 9990 §4). */
function authorisationName(domain, host) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)(domain, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)("_report._dmarc", host));
}
async function observeDestination(dns, domain, host) {
    const [own, theirs] = await Promise.all([
        (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .observeOrganisationalDomain */ .qI)(dns, domain),
        (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .observeOrganisationalDomain */ .qI)(dns, host),
    ]);
    for (const organisation of [own, theirs]) {
        if (organisation.state === "unknown")
            return { value: { host, agreed: null, reason: organisation.reason }, evidence: [] };
    }
    // RFC 9990 §4: only where the organisational domains differ must the destination have agreed.
    if (own.state === "present" && theirs.state === "present" && own.value.name === theirs.value.name)
        return { value: null, evidence: [] };
    return observeAuthorisation(dns, domain, host);
}
async function observeAuthorisation(dns, domain, host) {
    const name = authorisationName(domain, host);
    if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseName */ .$q)(name) === null)
        return { value: { host, agreed: false, reason: "too-long" }, evidence: [] };
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, name);
    if (lookup.state === "unknown")
        return { value: { host, agreed: null, reason: lookup.reason }, evidence: [] };
    // RFC 9990 §4: one record that begins with v=DMARC1 is enough.
    const records = lookup.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .selectDmarc */ ._v)(lookup.texts) : [];
    const { evidence } = lookup;
    if (records.length === 0)
        return { value: { host, agreed: false, reason: "no-record" }, evidence };
    // RFC 9990 §4: a rua found there replaces the destination, and must stay at the same host.
    const overriding = records.flatMap((text) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTags */ .rL)(text).tags).filter(({ name }) => name === "rua");
    const elsewhere = overriding
        .flatMap(({ value }) => (0,_mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .reportDomains */ .y2)((0,_mailto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReportUris */ .N2)(value)))
        .find((other) => other !== host);
    if (elsewhere === undefined)
        return { value: { host, agreed: true, reason: "record" }, evidence };
    return { value: { host, agreed: false, reason: "elsewhere", elsewhere }, evidence };
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameAndText),
/* harmony export */   q: () => (/* binding */ describeOverlooked)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);


/** Why the text does not count for the domain: because of its name, or how it is written. */
function describeOverlooked({ name: at, text }, domain) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .prependLabels */ .Sm)("_dmarc", domain);
    if (at !== name)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc/present/elsewhere", { at, name });
    const quotes = text.includes('"');
    const backslashes = text.includes("\\");
    if (quotes || backslashes)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc/present/quoting", { name, quotes, backslashes });
    if (/^\s/.test(text))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc/present/leading-space", { name });
    if (/^v[ \t]*=[ \t]*DMARC1\b/.test(text))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc/present/no-semicolon", { name, text });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc/present/misspelt", { name, text });
}
/** The TXT value that was seen, and its name. */
function nameAndText({ at, text }) {
    return { name: "name" in at ? at.name : "", text };
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isAllowedValue),
/* harmony export */   Ci: () => (/* binding */ effectivePolicy),
/* harmony export */   Gf: () => (/* binding */ resemblesDmarc),
/* harmony export */   H$: () => (/* binding */ inheritedFrom),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   YA: () => (/* binding */ decidingTag),
/* harmony export */   _v: () => (/* binding */ selectDmarc),
/* harmony export */   hs: () => (/* binding */ parseDmarc)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4797);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9905);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1704);



/** The tags whose value matters (RFC 9989 §4.7, RFC 7489 §6.3). */
const KNOWN_TAGS = [..._tags_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFINED_TAGS */ .Wv, "pct"];
const POLICY_TAGS = ["p", "sp", "np"];
const POLICIES = ["none", "quarantine", "reject"];
/** RFC 9989 §4.7, §4.8: the values of the other tags that have a closed set of them. */
const VALUE_TESTS = {
    psd: (value) => /^[ynu]$/i.test(value),
    t: (value) => /^[yn]$/i.test(value),
    adkim: (value) => /^[rs]$/i.test(value),
    aspf: (value) => /^[rs]$/i.test(value),
    fo: isFailureOptions,
};
/** Whether a tag may have a value (RFC 9989 §4.8); true for tags whose value has no form of its own. */
function isAllowedValue(tag, value) {
    if (POLICY_TAGS.includes(tag))
        return parsePolicy(value) !== null;
    return !Object.hasOwn(VALUE_TESTS, tag) || VALUE_TESTS[tag]?.(value) !== false;
}
/** RFC 9989 §4.8, dmarc-fo: of 0 and 1 one, and each of d and s at most once. */
function isFailureOptions(value) {
    if (!/^[01ds](?::[01ds]){0,2}$/i.test(value))
        return false;
    const options = value.toLowerCase().split(":");
    return new Set(options.map((option) => (option === "1" ? "0" : option))).size === options.length;
}
/** The DMARC records among TXT values: `v` must be the first tag, and `DMARC1` in just this case (RFC 9989 §4.7, §4.8). */
function selectDmarc(texts) {
    return texts.filter((text) => /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}
/**
 * Whether a text was meant as a DMARC record: its version misspelt, quoted, in another case, behind a space or behind other tags. A
 * word that begins so, as `dmarc-verification=`, is another thing.
 */
function resemblesDmarc(text) {
    return /^\W*(?:v\W*)?DMARC(?![-\w]*[-_a-z])/i.test(text) || /;[ \t]*v[ \t]*=[ \t]*DMARC1/i.test(text);
}
/** Reads one record; never throws. */
function parseDmarc(text) {
    const { tags, unreadable, errors } = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTags */ .rL)(text);
    const values = new Map();
    let duplicate = null;
    for (const { name, value } of tags) {
        if (values.has(name))
            duplicate ??= name;
        else
            values.set(name, value);
    }
    const wrong = [...POLICY_TAGS, ...Object.keys(VALUE_TESTS)].flatMap((tag) => {
        const value = values.get(tag);
        return value === undefined || isAllowedValue(tag, value) ? [] : [{ tag, value }];
    });
    for (const { tag } of wrong)
        values.delete(tag); // RFC 9989 §4.7: an invalid value is ignored, the default counts
    const unread = unreadable.filter((tag) => KNOWN_TAGS.includes(tag) && !values.has(tag));
    const invalid = [...new Set([...wrong.map(({ tag }) => tag), ...unread])];
    const badTags = POLICY_TAGS.filter((tag) => invalid.includes(tag));
    const rua = parseUris(values.get("rua"));
    const isWithoutPolicy = !values.has("p") && !badTags.includes("p");
    const isUnreported = rua.every(({ problem }) => problem !== null);
    const value = (tag) => values.get(tag)?.toLowerCase();
    return {
        text,
        errors: [
            ...(duplicate === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("tag-list/repeated", { name: duplicate })]),
            ...wrong.map((tag) => POLICY_TAGS.some((policyTag) => policyTag === tag.tag)
                ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dmarc-record/policy", tag)
                : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dmarc-record/value", tag)),
            ...errors,
            ...(isWithoutPolicy && isUnreported ? [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("dmarc-record/no-policy")] : []),
        ],
        repeated: duplicate !== null,
        discarded: duplicate !== null || ((badTags.length > 0 || isWithoutPolicy) && isUnreported),
        tags: [...new Set(tags.map(({ name }) => name))],
        p: parsePolicy(values.get("p")),
        sp: parsePolicy(values.get("sp")),
        np: parsePolicy(values.get("np")),
        psd: value("psd") === "y" ? "y" : value("psd") === "n" ? "n" : "u",
        testing: value("t") === "y",
        adkim: value("adkim") === "s" ? "s" : "r",
        aspf: value("aspf") === "s" ? "s" : "r",
        rua,
        ruf: parseUris(values.get("ruf")),
        fo: values.get("fo") ?? null,
        pct: parsePercent(values.get("pct")),
        invalid,
        badTags,
    };
}
function parsePolicy(value) {
    const policy = value?.toLowerCase();
    return policy !== undefined && POLICIES.includes(policy) ? policy : null;
}
function parseUris(value) {
    return value === undefined ? [] : (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReportUris */ .N2)(value);
}
/** RFC 7489 §6.3: a whole number from 0 to 100. */
function parsePercent(value) {
    return value !== undefined && /^\d{1,3}$/.test(value) && Number(value) <= 100 ? Number(value) : null;
}
/** The tag that applies to mail from a domain: `p` of its own record, `sp` or `np` of an inherited one if present (RFC 9989 §4.7). */
function decidingTag({ sp, np }, relation) {
    if (relation === "missing" && np !== null)
        return "np";
    return relation !== "own" && sp !== null ? "sp" : "p";
}
/** The policy for mail from a domain (RFC 9989 §4.7), lowered by `t=y`. */
function effectivePolicy(record, relation) {
    // RFC 9989 §4.10.1, RFC 7489 §6.6.3: with an invalid policy tag or without p the record counts as p=none, whatever sp and np say
    if (record.discarded || record.badTags.length > 0 || record.p === null)
        return "none";
    const requested = record[decidingTag(record, relation)] ?? "none";
    if (!record.testing)
        return requested;
    return requested === "reject" ? "quarantine" : "none"; // RFC 9989 §4.7 on `t`
}
/** Where an inherited record was found; null for the domain's own. */
function inheritedFrom({ inherited, foundAt }) {
    return inherited ? foundAt : null;
}


/***/ }),

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ REMOVED_TAGS),
/* harmony export */   Q$: () => (/* binding */ ALL_TAGS),
/* harmony export */   Q5: () => (/* binding */ meantTag),
/* harmony export */   Wv: () => (/* binding */ DEFINED_TAGS),
/* harmony export */   rL: () => (/* binding */ parseTags)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8320);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2518);



/** RFC 9989 §4.7. */
const DEFINED_TAGS = ["v", "p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo"];
/** RFC 9989 §C.5.2: tags of RFC 7489 that it has removed. */
const REMOVED_TAGS = ["pct", "rf", "ri"];
const ALL_TAGS = [...DEFINED_TAGS, ...REMOVED_TAGS];
const LONG_TAGS = ALL_TAGS.filter((tag) => tag.length > 2);
/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;
/** Reads the tags of a record; never throws. */
function parseTags(text) {
    const list = { tags: [], unreadable: [], errors: [] };
    const specs = text.split(";").map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWsp */ .j);
    if (specs.length > 1 && specs.at(-1) === "")
        specs.pop(); // one ";" may end the record
    for (const spec of specs) {
        const equals = spec.indexOf("=");
        const name = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWspEnd */ .s)(spec.slice(0, Math.max(0, equals)));
        const value = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWsp */ .j)(spec.slice(equals + 1));
        const error = tagError(spec, name, value);
        if (error === null)
            list.tags.push({ name: name.toLowerCase(), value });
        else {
            list.errors.push(error);
            if (equals >= 0)
                list.unreadable.push(name.toLowerCase());
            else if (/^p[ \t]*:/i.test(spec))
                list.unreadable.push("p"); // one fault: a policy that cannot be read, not a missing one too
        }
    }
    return { ...list, errors: list.errors.slice(0, MAX_ERRORS) };
}
function tagError(spec, name, value) {
    if (spec === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tag-list/empty");
    if (!spec.includes("="))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tag-list/no-value", { text: spec });
    if (!/^[A-Za-z]+$/.test(name))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc-record/name", { name, meant: meantTag(name) });
    const octet = /[^\x20-\x7e]/.exec(value)?.[0];
    if (octet !== undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tag-list/not-ascii", { name, octet });
    return value === "" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("dmarc-record/empty", { name }) : null;
}
/** The tag that was meant by a name that is none; null where that is not clear. */
function meantTag(name) {
    const letters = name
        .slice(0, MAX_NAME)
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    if (ALL_TAGS.includes(letters))
        return letters;
    // with two letters, one edit makes another tag: `spf` was not meant as `sp`
    return letters.length < 3 ? null : (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .closestWord */ .E)(letters, LONG_TAGS);
}
/** Project limit: a longer name is not a misspelt one. */
const MAX_NAME = 20;


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   Rh: () => (/* binding */ selectGoverningRecord),
/* harmony export */   jg: () => (/* binding */ readStep),
/* harmony export */   qI: () => (/* binding */ observeOrganisationalDomain)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(738);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8308);



/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 §4.10: eight queries in all). */
function parentNames(domain) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(domain);
    const names = [];
    // RFC 9989 §4.10: from eight labels on, the walk goes on at the name of seven.
    for (let labelCount = Math.min(labels.length - 1, 7); labelCount >= 1; labelCount--)
        names.push((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .joinLabels */ .GJ)(labels.slice(-labelCount)));
    return names;
}
/** Walks the names in order. They are asked together; what lies behind the end of the walk does not count. */
async function walkTree(dns, names) {
    const lookups = await Promise.all(names.map(async (at) => ({ at, lookup: await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_dmarc", at)) })));
    const steps = [];
    const evidence = [];
    for (const { at, lookup } of lookups) {
        if (lookup.state === "unknown")
            return { ...lookup, evidence };
        evidence.push(...lookup.evidence);
        const step = readStep(at, lookup);
        if (step === null)
            continue;
        steps.push(step);
        if (psdOf(step) !== "u")
            break; // RFC 9989 §4.10: psd=y and psd=n end the walk
    }
    return { steps, evidence };
}
/** What a lookup brought; null where there is no DMARC record. */
function readStep(at, lookup) {
    const texts = lookup.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .selectDmarc */ ._v)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return null;
    return { at, record: texts.length > 1 ? texts.length : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDmarc */ .hs)(text) };
}
/**
 * The organisational domain by the records at `domain` and above (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` above the
 * start says that it is one label below, else it has the fewest labels; without any record it is `domain`.
 */
function selectOrganisationalDomain(domain, records) {
    const last = records.at(-1);
    if (last === undefined)
        return domain;
    if (psdOf(last) !== "y" || last.at === domain)
        return last.at;
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .joinLabels */ .GJ)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(domain).slice(-(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(last.at).length - 1));
}
/** The record of the organisational domain among those found; that of the public suffix is the last resort (RFC 9989 §4.10.1). */
function selectGoverningRecord(domain, found) {
    const unambiguous = found.filter(({ record }) => typeof record !== "number"); // §4.10: several are passed by
    const organisation = selectOrganisationalDomain(domain, unambiguous);
    return { organisation, chosen: unambiguous.find(({ at }) => at === organisation) ?? unambiguous.at(-1) };
}
/** The organisational domain of `domain`. */
async function observeOrganisationalDomain(dns, domain) {
    const treeWalk = await walkTree(dns, [domain, ...parentNames(domain)]);
    if ("state" in treeWalk)
        return treeWalk;
    const { organisation: name, chosen } = selectGoverningRecord(domain, treeWalk.steps);
    const record = chosen === undefined || typeof chosen.record === "number" ? null : chosen.record;
    return { state: "present", value: { name, record, recordAt: chosen?.at ?? name }, evidence: treeWalk.evidence };
}
/** RFC 9989 §4.10: the tag counts whatever the policy tags are; not in a list that is invalid as a whole. */
function psdOf({ record }) {
    return typeof record === "number" || record.repeated ? "u" : record.psd;
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ txtRecordFix),
/* harmony export */   pV: () => (/* binding */ afterStep),
/* harmony export */   s$: () => (/* binding */ adviceFix)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);

/** A fix that publishes `value` as TXT record at `name`, in as many strings as it takes. */
function txtRecordFix(name, value, text) {
    return { text, records: [{ name: `${name}.`, type: "TXT", data: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TXT", (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(value)) }] };
}
/** A fix whose records must not be published before something else was done or confirmed, as its text says. */
function afterStep(fix) {
    return fix.records.length === 0 ? fix : { ...fix, needsStep: true };
}
/** A fix without a record: people, or the owner of another domain, must act. */
function adviceFix(text) {
    return { text, records: [] };
}


/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ judgeMailboxes),
/* harmony export */   xj: () => (/* binding */ MAX_DOMAINS),
/* harmony export */   y2: () => (/* binding */ reportDomains),
/* harmony export */   zv: () => (/* binding */ observeMailboxes)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8789);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(455);
/* harmony import */ var _dns_no_record_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8225);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);
/* harmony import */ var _dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8042);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1772);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9905);
// Whether the domains of report mailboxes accept mail, by their DNS records (RFC 5321 §5.1, RFC 7505).









/** Project limit: domains and MX hosts that are asked about; a hostile record names thousands. */
const MAX_DOMAINS = 10;
const MAX_HOSTS = 10;
/** The domains that reports are mailed to, each once. */
function reportDomains(rua) {
    const usable = rua.filter(({ problem }) => problem === null);
    return [...new Set(usable.map(({ uri }) => (0,_mailto_js__WEBPACK_IMPORTED_MODULE_2__/* .mailboxDomain */ .tp)(uri)))].filter((domain) => domain !== null);
}
/** Asks for each domain of a record's destinations; a record that is not there, or not known, is passed on as that. */
async function observeMailboxes(dns, record) {
    if (record.state !== "present")
        return record;
    const domains = reportDomains(record.value.rua);
    const seen = await Promise.all(domains.slice(0, MAX_DOMAINS).map((domain) => observeMailboxDomain(dns, domain)));
    const unasked = domains.length - seen.length;
    return {
        state: "present",
        value: { domains: seen.map(({ value }) => value), unasked },
        evidence: seen.flatMap(({ evidence }) => evidence),
    };
}
/** Judges that every mailbox's domain accepts mail. Whether the audited domain itself (`own`) does is for `mx/*` to judge, where it receives. */
function judgeMailboxes({ domains, unasked }, own) {
    const refusing = domains.filter(({ accepts, domain }) => accepts === false && domain !== own);
    if (refusing.length > 0)
        return {
            outcome: "fail",
            message: describeDomains(refusing),
            fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/fix", { domains: refusing.map(({ domain }) => domain) })),
        };
    const causes = domains.flatMap(({ accepts, reason }) => (accepts === null ? [reason] : []));
    if (causes.length > 0)
        return { outcome: "unknown", message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .severalCauses */ .Nr)(causes) };
    if (unasked > 0)
        return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/domain-limit", { left: unasked, limit: MAX_DOMAINS }) };
    const ownDomain = domains.filter(({ accepts }) => accepts === false);
    if (ownDomain.length > 0)
        return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/own", { domains: ownDomain.map(describeDomain) }) };
    return { outcome: "pass", message: domains.length === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/none") : describeDomains(domains) };
}
function describeDomains(domains) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/domains", { domains: domains.map(describeDomain) });
}
function describeDomain(seen) {
    if (seen.accepts === null)
        return seen.reason;
    const { domain } = seen;
    return seen.accepts
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/accepts", { domain, host: seen.host })
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)(`mailbox/${seen.reason}`, { domain });
}
async function observeMailboxDomain(dns, domain) {
    const answer = await dns.query(domain, "MX");
    const at = { type: "MX", name: domain };
    const reason = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasuredCause */ .v)(at, answer);
    if (reason !== null)
        return { value: { domain, accepts: null, reason }, evidence: [] };
    if (answer.kind !== "records") {
        const isMissing = answer.kind === "nxdomain";
        const evidence = [(0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_6__/* .noRecordEvidence */ .u3)(at, isMissing ? "nxdomain" : "nodata")];
        if (isMissing)
            return { value: { domain, accepts: false, reason: "no-domain" }, evidence };
        // RFC 5321 §5.1: without an MX record the domain's own address counts as one.
        return observeHosts(dns, domain, [domain], evidence);
    }
    const records = answer.records.map(({ data }) => data).toSorted((a, b) => a.preference - b.preference);
    const evidence = records.slice(0, MAX_HOSTS).map((data) => ({ at, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", data) }));
    if (records.some(({ exchange }) => exchange === _dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .ROOT */ .Dl)) {
        // RFC 7505 §3: a null MX says that no mail is accepted.
        return { value: { domain, accepts: false, reason: "null-mx" }, evidence };
    }
    return observeHosts(dns, domain, [...new Set(records.map(({ exchange }) => exchange))], evidence);
}
/** Whether any of the hosts has an address: one is enough, so they are asked in turn. */
async function observeHosts(dns, domain, hosts, seen) {
    let unmeasured = hosts.length > MAX_HOSTS ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("mailbox/host-limit", { all: hosts.length, limit: MAX_HOSTS }) : null;
    const evidence = [...seen];
    for (const host of hosts.slice(0, MAX_HOSTS).filter((name) => !(0,_dns_address_js__WEBPACK_IMPORTED_MODULE_8__/* .isIPv4 */ .wM)(name))) {
        for (const type of ["A", "AAAA"]) {
            const answer = await dns.query(host, type);
            const cause = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasuredCause */ .v)({ type, name: host }, answer);
            if (cause !== null)
                unmeasured = cause;
            else if (answer.kind === "records") {
                evidence.push(...answer.records.slice(0, 1).map(({ data }) => ({ at: { type, name: host }, text: data.address })));
                return { value: { domain, accepts: true, reason: "host", host }, evidence };
            }
        }
    }
    if (unmeasured !== null) {
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("cause/question", { question: domain, reason: unmeasured });
        return { value: { domain, accepts: null, reason }, evidence };
    }
    const own = hosts.length === 1 && hosts[0] === domain;
    return { value: { domain, accepts: false, reason: own ? "no-address" : "no-host" }, evidence };
}


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tp: () => (/* binding */ mailboxDomain),
  N2: () => (/* binding */ parseReportUris),
  wG: () => (/* binding */ reportUriProblem),
  _Z: () => (/* binding */ withoutSize)
});

// EXTERNAL MODULE: ./lib/src/dns/address.js
var dns_address = __nccwpck_require__(4498);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __nccwpck_require__(4400);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __nccwpck_require__(455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __nccwpck_require__(4797);
// EXTERNAL MODULE: ./lib/src/text/trim-wsp.js
var trim_wsp = __nccwpck_require__(2518);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __nccwpck_require__(137);
;// CONCATENATED MODULE: ./lib/src/standards/uri.js
// URIs by their generic syntax (RFC 3986), as records list them.
/** RFC 3986 appendix B. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
// RFC 3986 §2: unreserved and sub-delims; what stands beside them in each part is added there
const CHARACTERS = "A-Za-z0-9._~!$&'()*+,;=\\-";
const PERCENT_ENCODED = "%[0-9A-Fa-f]{2}";
const partOf = (others) => new RegExp(`^(?:[${CHARACTERS}${others}]|${PERCENT_ENCODED})*$`);
const PATH = partOf(":@/");
const QUERY = partOf(":@/?");
const USERINFO = partOf(":");
const REG_NAME = partOf("");
/** RFC 3986 §3.2.2: an address in brackets, which is not read further. */
const IP_LITERAL = /^\[[0-9A-Za-z:.]+\]$/;
/** Reads a URI; null where the text is not one. Linear. */
function parseUri(text) {
    const [, scheme, authority, path = "", query, fragment] = PARTS.exec(text) ?? [];
    if (scheme === undefined)
        return null;
    const isValid = (authority === undefined || isAuthority(authority)) &&
        PATH.test(path) &&
        QUERY.test(query ?? "") &&
        QUERY.test(fragment ?? "");
    if (!isValid)
        return null;
    return {
        scheme: scheme.toLowerCase(),
        authority: authority ?? null,
        path,
        query: query ?? null,
        fragment: fragment ?? null,
    };
}
function isAuthority(authority) {
    const at = authority.lastIndexOf("@");
    const hostAndPort = authority.slice(at + 1);
    const host = hostAndPort.replace(/:\d*$/, "");
    return USERINFO.test(authority.slice(0, Math.max(0, at))) && (REG_NAME.test(host) || IP_LITERAL.test(host));
}

;// CONCATENATED MODULE: ./lib/src/standards/mailto.js
// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.







/** The comma-separated destinations of a `rua` tag; a comma inside a URI is percent-encoded (RFC 9989 §4.6, RFC 8460 §3). */
function parseReportUris(value) {
    return value
        .split(",")
        .map(trim_wsp/* trimWsp */.j)
        .map((uri) => ({ uri, problem: mailtoProblem(uri) }));
}
/** RFC 5322 §3.4.1: a dot-atom, with what RFC 6532 §3.2 adds, or a quoted string. */
const LOCAL_PART = /^(?:[^\s\0-\x1f\x7f<>()[\]:;@\\,"]+|"[^\r\n]+")$/;
/** RFC 7489 §6.2: a size limit after the address, obsolete since RFC 9989. */
const SIZE = /!\d+[kmgt]?$/i;
/** RFC 3986 §2: what no URI contains, whichever part of it. */
const NOT_IN_URI = /[^\w.~!$&'()*+,;=:@/?#[\]%-]/;
/** RFC 6068 §2: what an address has percent-encoded, though URIs contain it. */
const RESERVED_IN_ADDRESS = /[/?#[\]&;=]/;
/** RFC 6068 §2: hfields. */
const HEADER_FIELDS = /^[^&=/?#[\]]*=[^&=/?#[\]]*(?:&[^&=/?#[\]]*=[^&=/?#[\]]*)*$/;
/** RFC 9989 §4.8, RFC 8460 §3: an address must not contain the character that precedes a size. */
const UNENCODED_EXCLAMATION_MARK = (0,message/* message */.i)("mailto/exclamation-mark");
/** The domain of a destination that reports can be mailed to; null for any other. */
function mailboxDomain(uri) {
    const read = parseMailto(uri);
    return "domain" in read ? read.domain : null;
}
/** The destination without the obsolete size limit. */
function withoutSize(uri) {
    return uri.replace(SIZE, "");
}
/** Why a text is not a URI as report destinations are written, where any scheme may be; null where it is one. */
function reportUriProblem(text) {
    const scheme = schemeOf(text);
    if (scheme === null)
        return (0,message/* message */.i)("mailto/no-scheme");
    if (text.includes("!"))
        return UNENCODED_EXCLAMATION_MARK;
    const international = scheme === "mailto" ? internationalDomain(text.slice(text.lastIndexOf("@") + 1)) : null;
    if (international !== null)
        return international;
    const character = NOT_IN_URI.exec(text)?.[0];
    if (character !== undefined)
        return (0,message/* message */.i)("mailto/character", { character });
    const uri = parseUri(text);
    if (uri === null)
        return (0,message/* message */.i)(/%(?![\da-f]{2})/i.test(text) ? "mailto/encoding" : "mailto/not-uri");
    // RFC 9110 §4.2.1, §4.2.2: recipients reject a URI without a host
    const isWithoutHost = /^https?$/.test(scheme) && (uri.authority ?? "").replace(/^.*@|:\d*$/g, "") === "";
    return isWithoutHost ? (0,message/* message */.i)("mailto/no-host") : null;
}
/** Why no mail can be sent to `uri`; null where it can. */
function mailtoProblem(uri) {
    const read = parseMailto(uri);
    return "problem" in read ? read.problem : null;
}
function parseMailto(text) {
    const scheme = schemeOf(text);
    if (scheme === null)
        return { problem: (0,message/* message */.i)("mailto/no-scheme") };
    if (scheme !== "mailto")
        return { problem: (0,message/* message */.i)("mailto/other-scheme", { scheme }) };
    const uri = withoutSize(text);
    const problem = reportUriProblem(uri);
    if (problem !== null)
        return { problem };
    const [to = "", ...fields] = uri.slice("mailto:".length).split("?");
    const reserved = RESERVED_IN_ADDRESS.exec(to)?.[0];
    if (reserved !== undefined)
        return { problem: (0,message/* message */.i)("mailto/reserved", { character: reserved }) };
    if (fields.length > 0 && !HEADER_FIELDS.test(fields.join("?")))
        return { problem: (0,message/* message */.i)("mailto/header-fields", { text: fields.join("?") }) };
    return parseAddress(decodePercents(to));
}
function parseAddress(octets) {
    if (!(0,utf8/* isUtf8 */.co)(octets))
        return { problem: (0,message/* message */.i)("mailto/encoding") };
    const address = (0,utf8/* decodeUtf8 */._6)(octets);
    const at = address.lastIndexOf("@");
    if (at < 1 || !LOCAL_PART.test(address.slice(0, at)))
        return { problem: (0,message/* message */.i)("mailto/address") };
    const international = internationalDomain(octets.slice(octets.lastIndexOf("@") + 1));
    if (international !== null)
        return { problem: international };
    const domain = (0,dns_name/* parseName */.$q)(address.slice(at + 1));
    const isDomain = domain !== null && (0,dns_name/* labelsOf */.PC)(domain).length > 1 && (0,dns_name/* isHostName */.uy)(domain) && !(0,dns_address/* isIPv4 */.wM)(domain);
    return isDomain ? { domain } : { problem: (0,message/* message */.i)("mailto/domain") };
}
/** Whether a domain was written in a script of its own, and its A-labels (RFC 5890 §2.3.2.1); null for ASCII. */
function internationalDomain(octets) {
    if (!/[\x80-\xff]/.test(octets))
        return null;
    return (0,message/* message */.i)("mailto/international", { domain: octets, ascii: (0,idna/* aLabelsOf */.I)(octets) });
}
/** The scheme in lower case (RFC 3986 §3.1). */
function schemeOf(uri) {
    return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? null;
}
function decodePercents(text) {
    return text.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ parseFetchedPolicy),
/* harmony export */   I1: () => (/* binding */ parseDeployedPolicy),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   RJ: () => (/* binding */ observePolicyFetch),
/* harmony export */   ou: () => (/* binding */ observeMtaStsRecord)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(738);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4797);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1502);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2960);






const POLICY_PATH = "/.well-known/mta-sts.txt"; // RFC 8461 §3.2
/** Failures that say something of this machine or of the path, and nothing of the policy host. */
const UNMEASURED_CAUSES = [
    "timeout",
    "incomplete",
    "dns",
    "refused-address",
    "offline",
    "deadline",
    "unobserved",
];
/** The record at `_mta-sts.<domain>`; malformed where senders discard it. */
async function observeMtaStsRecord(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_mta-sts", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsRecord */ .fd)(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return "code" in record
        ? { state: "malformed", problem: record, evidence }
        : { state: "present", value: record, evidence };
}
/** Where the policy of a domain is served. */
function policyUrl(domain) {
    return `https://${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain)}${POLICY_PATH}`;
}
/**
 * Fetches the policy of a domain; malformed where the host serves no policy that a sender may use (RFC 8461 §3.3). `deployed`
 * replaces the body, as far as it may be shown; a file does not say whether and how the host answers, and with what certificate.
 */
async function observePolicyFetch(https, dns, domain, deployed) {
    const at = { url: policyUrl(domain) };
    const fetched = await https.get((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain), POLICY_PATH, dns);
    const result = deployed === undefined ? fetched : withBody(fetched, deployed);
    const noted = (note) => [{ at, text: "", note }];
    if (result.kind === "failure") {
        const { cause, reason } = result;
        return UNMEASURED_CAUSES.includes(cause)
            ? { state: "unknown", reason: (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .openQuestion */ .R0)(at, reason), evidence: noted(reason) }
            : { state: "malformed", problem: reason, evidence: noted(reason) };
    }
    const { status } = result;
    if (status !== 200) {
        // RFC 8461 §3.3: only 200 counts, and a redirect must not be followed.
        const isRedirect = status >= 300 && status < 400;
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)(isRedirect ? "mta-sts/policy-fetch/redirect" : "mta-sts/policy-fetch/status", { status });
        return { state: "malformed", problem, evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("observed/http-status", { status })) };
    }
    if (result.overflow)
        return {
            state: "malformed",
            problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("mta-sts/policy/size"),
            evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("mta-sts/policy/seen-size")),
        };
    const evidence = deployed === undefined ? [{ at, text: result.body }] : deployedEvidence(domain, deployed);
    return { state: "present", value: result, evidence };
}
/** RFC 9110 §15.5.5, §15.5.11: nothing is there, or no longer; deploying the file fixes that. */
const MISSING_STATUSES = [404, 410];
/** What the host will answer once the file is deployed. */
function withBody(served, deployed) {
    if (served.kind === "failure")
        return served;
    const body = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(deployed)
        ?.filter((line) => typeof line === "string")
        .join("\n") ?? deployed;
    const change = { body: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x), overflow: false }; // `parseDeployedPolicy` reports what is too large
    if (served.status === 200)
        return { ...served, ...change };
    return MISSING_STATUSES.includes(served.status)
        ? { ...served, ...change, status: 200, contentType: "text/plain" }
        : served;
}
/** The policy that will be served, quoted as far as it is one. */
function deployedEvidence(domain, body) {
    const at = { url: policyUrl(domain) };
    const lines = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(body);
    if (lines === null)
        return [{ at, text: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x) }];
    return [{ at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("mta-sts/policy/fields", { lines }) }];
}
/** Reads the policy that will be served, whatever is served now. */
function parseDeployedPolicy(domain, body) {
    const evidence = deployedEvidence(domain, body);
    if (body.length > _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x)
        return { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("mta-sts/policy/size"), evidence };
    return toObservation(body, evidence);
}
/** Reads the policy that was fetched. */
function parseFetchedPolicy(fetched) {
    if (fetched.state === "malformed")
        return { state: "absent", evidence: fetched.evidence };
    if (fetched.state !== "present")
        return fetched;
    return toObservation(fetched.value.body, fetched.evidence);
}
function toObservation(body, evidence) {
    const policy = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsPolicy */ .Of)(body);
    return Array.isArray(policy)
        ? { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)("mta-sts/policy/invalid", { problems: policy }), evidence }
        : { state: "present", value: policy, evidence };
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyChange),
/* harmony export */   b: () => (/* binding */ policyDifferences)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);

/**
 * Both views of a domain together; absent where one of them has no valid policy, unknown where one was not measured.
 * `isDeclared`: whether the repository declares the record. Where it does not, its future id is unknown here: the
 * policy must change before the id does (RFC 8461 §8.1).
 */
function policyChange(live, planned, isDeclared) {
    const facts = [live.mtaSts, planned.mtaSts, live.mtaStsPolicy, planned.mtaStsPolicy];
    const evidence = [
        ...planned.mtaSts.evidence,
        ...planned.mtaStsPolicy.evidence,
        ...live.mtaSts.evidence,
        ...live.mtaStsPolicy.evidence,
    ];
    // a policy that is not announced did not change, whatever else was not measured
    if (facts.some(({ state }) => state === "absent" || state === "malformed"))
        return { state: "absent", evidence };
    const unseen = facts.find((fact) => fact.state === "unknown");
    if (unseen?.state === "unknown")
        return { ...unseen, evidence };
    const [before, after] = [recordAndPolicy(live), recordAndPolicy(planned)];
    if (before === null || after === null)
        return { state: "absent", evidence };
    const isUndecidable = !isDeclared &&
        before.record.id === after.record.id &&
        before.policy.maxAge > 0 &&
        policyDifferences(before.policy, after.policy).length > 0;
    if (isUndecidable)
        return { state: "unknown", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("mta-sts/change/undeclared-id"), evidence };
    return { state: "present", value: { before, after }, evidence };
}
function recordAndPolicy({ mtaSts, mtaStsPolicy }) {
    return mtaSts.state === "present" && mtaStsPolicy.state === "present"
        ? { record: mtaSts.value, policy: mtaStsPolicy.value }
        : null;
}
/** What differs between two policies for senders that apply them; the order of lines and unknown fields do not matter to these. */
function policyDifferences(before, after) {
    // RFC 8461 §5: under mode none senders do not look at the hosts that a policy names
    const isOff = before.mode === "none" && after.mode === "none";
    const old = new Set(isOff ? [] : before.mx);
    const fresh = new Set(isOff ? [] : after.mx);
    const removed = [...old].filter((pattern) => !fresh.has(pattern));
    const added = [...fresh].filter((pattern) => !old.has(pattern));
    return [
        ...(before.mode === after.mode ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("mta-sts/change/mode", { before: before.mode, after: after.mode })]),
        ...(before.maxAge === after.maxAge
            ? []
            : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("mta-sts/change/max-age", { before: before.maxAge, after: after.maxAge })]),
        ...(removed.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("mta-sts/change/removed", { patterns: removed })]),
        ...(added.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("mta-sts/change/added", { patterns: added })]),
    ];
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ KNOWN_POLICY_FIELDS),
/* harmony export */   Cp: () => (/* binding */ redactPolicy),
/* harmony export */   Of: () => (/* binding */ parseMtaStsPolicy),
/* harmony export */   Yn: () => (/* binding */ matchingPattern),
/* harmony export */   dS: () => (/* binding */ ignoredRecordFields),
/* harmony export */   fd: () => (/* binding */ parseMtaStsRecord),
/* harmony export */   x5: () => (/* binding */ isEnforced),
/* harmony export */   xe: () => (/* binding */ MAX_AGE_LIMIT)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(455);
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4400);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2518);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(137);





/** Whether senders that have fetched the policy apply it for some time. */
function isEnforced({ mode, maxAge }) {
    return mode === "enforce" && maxAge > 0;
}
/** RFC 8461 §3.2: about one year. */
const MAX_AGE_LIMIT = 31_557_600;
/** The record among TXT values; null for none, a message where senders treat them as none. */
function parseMtaStsRecord(texts) {
    // RFC 8461 §3.1: senders discard what does not begin with just "v=STSv1;"; unless one record remains, there is no policy.
    const records = texts.filter((text) => text.startsWith("v=STSv1;"));
    const [text] = records;
    if (text === undefined) {
        const isNear = texts.some((candidate) => /^\W*(?:v\W*)?STSv1/i.test(candidate));
        return isNear ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/record/version") : null;
    }
    if (records.length > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/record/several", { count: records.length });
    const fields = text.split(";").slice(1).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j);
    if (fields.at(-1) === "")
        fields.pop();
    let id;
    for (const field of fields) {
        const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
        if (name === undefined || value === undefined)
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/record/field", { field });
        if (name === "id")
            id ??= value; // RFC 8461 §3.2: of a repeated field only the first counts
    }
    if (id === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/record/no-id");
    if (!/^[A-Za-z0-9]{1,32}$/.test(id))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/record/invalid-id", { id });
    return { text, id };
}
/** What senders ignore in a valid record. */
function ignoredRecordFields({ text }) {
    const names = text
        .split(";")
        .slice(1)
        .map((field) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(field.split("=", 1)[0] ?? ""));
    return ignoredFields(names.filter((name) => name !== ""), ["id"]);
}
/** What senders ignore in a valid policy; `mx` may repeat. */
function ignoredPolicyFields(names) {
    const { unknown, repeated } = ignoredFields(names, KNOWN_POLICY_FIELDS);
    return { unknown, repeated: repeated.filter((name) => name !== "mx") };
}
function ignoredFields(names, known) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const present = [...counts.keys()];
    return {
        unknown: present.filter((name) => !known.includes(name)),
        repeated: known.filter((name) => (counts.get(name) ?? 0) > 1),
    };
}
/** Project limit: enough to fix a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;
/** The fields that RFC 8461 §3.2 defines; a policy may have others. */
const KNOWN_POLICY_FIELDS = ["version", "mode", "max_age", "mx"];
/** Reads a policy file; the messages say what is wrong with it, at most `MAX_PROBLEMS`. */
function parseMtaStsPolicy(body) {
    const problems = [];
    const keys = [];
    const values = new Map();
    const mx = [];
    for (const [i, line] of splitLines(body).entries()) {
        const { key, value } = parseField(line);
        if (key === "" || value === "") {
            problems.push(describeLine(line, i + 1));
            continue;
        }
        keys.push(key);
        if (key === "mx")
            mx.push(value);
        else if (!values.has(key))
            values.set(key, value); // RFC 8461 §3.2: of a repeated key only the first counts
    }
    const version = values.get("version");
    if (version !== "STSv1")
        problems.push(problemOf("version", version));
    const mode = values.get("mode");
    if (mode !== "enforce" && mode !== "testing" && mode !== "none")
        problems.push(problemOf("mode", mode));
    const age = values.get("max_age");
    const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
    if (!(maxAge <= MAX_AGE_LIMIT))
        problems.push(problemOf("max_age", age));
    for (const pattern of mx) {
        if (!isPattern(pattern))
            problems.push((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/pattern", { pattern, ascii: (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .aLabelsOf */ .I)(pattern) }));
    }
    if (mx.length === 0 && mode !== "none")
        problems.push(problemOf("mx", undefined)); // §3.2: one or more, unless mode is none
    if (problems.length > 0)
        return problems.slice(0, MAX_PROBLEMS);
    return {
        mode: mode,
        maxAge,
        mx: mx.map((pattern) => pattern.toLowerCase()),
        ignored: ignoredPolicyFields(keys),
    };
}
function problemOf(key, value) {
    if (value === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/missing", { key });
    if (key === "max_age")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/max-age", { value, max: MAX_AGE_LIMIT });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(key === "version" ? "mta-sts/policy/version" : "mta-sts/policy/mode", { value });
}
/** Why a line is not a field: it is blank, has what no value contains, or is not of the form `key: value`. */
function describeLine(text, line) {
    if (text === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/blank-line", { line });
    const octet = CONTROL_CHARACTER.exec(text)?.[0] ?? ((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(text) ? undefined : /[\x80-\xff]/.exec(text)?.[0]);
    return octet === undefined
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/line", { line })
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mta-sts/policy/octet", { line, octet });
}
/**
 * The lines of a file of the repository as far as they are fields of a policy; of any other line how many octets it has. The
 * file may be any, named in a policy's place for what it holds. null where every line is a field.
 */
function redactPolicy(body) {
    const lines = splitLines(body).map((line) => KNOWN_POLICY_FIELDS.includes(parseField(line).key) ? line : line.length);
    return lines.some((line) => typeof line === "number") ? lines : null;
}
/** RFC 8461 §3.2: each line ends with CRLF or LF, which the last may lack. */
function splitLines(body) {
    const lines = body.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** RFC 8461 §3.2: no value contains these. Lines that end with CR alone are one line to every reader, and it may contain anything. */
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;
/** `key: value`, both empty where a line is not of that form (RFC 8461 §3.2). */
function parseField(line) {
    const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
    const value = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(line.slice(key.length + 1));
    if (key === "" || CONTROL_CHARACTER.test(value) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(value))
        return { key: "", value: "" };
    return { key, value };
}
/** RFC 8461 §3.2: `Domain` of RFC 5321 §4.1.2, which has no dot at its end, behind `*.` or not. */
function isPattern(pattern) {
    const host = pattern.replace(/^\*\./, "").toLowerCase();
    return host !== _dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT */ .Dl && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)(host) === host && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostName */ .uy)(host);
}
/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 §4.1); null where none does. */
function matchingPattern(host, patterns) {
    const wildcard = `*.${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(host)}`;
    return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ judgeSessions),
/* harmony export */   ec: () => (/* binding */ judgeAddresses),
/* harmony export */   wC: () => (/* binding */ UNREADABLE_CERTIFICATE)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);

const NO_SESSION = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/no-session") };
const UNREADABLE_CERTIFICATE = {
    outcome: "unknown",
    message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/unreadable-certificate"),
};
/** Judges a claim about every TLS session of a host; an address without one is the matter of `smtp-tls/starttls`. */
function judgeSessions(host, judge) {
    return judgeAddresses(host, ({ address, answer }) => {
        if (answer.kind === "tls")
            return judge(answer, address);
        return answer.kind === "failure" ? { outcome: "unknown", message: answer.reason } : NO_SESSION;
    });
}
/** Judges a claim about every address of a host: it fails if one address fails, and passes only if all were measured. */
function judgeAddresses({ addresses, unmeasured }, judge) {
    const verdicts = addresses.map((each) => ({ ...judge(each), label: labelOf(each) }));
    const withOutcome = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const fails = withOutcome("fail");
    const unknowns = withOutcome("unknown");
    const passes = withOutcome("pass");
    if (fails.length > 0)
        return { outcome: "fail", message: verdictsMessage(fails) };
    if (unknowns.length > 0 || (unmeasured !== null && (passes.length > 0 || verdicts.length === 0)))
        return { outcome: "unknown", message: unknownMessage(unknowns, passes, unmeasured) };
    if (passes.length > 0)
        return { outcome: "pass", message: verdictsMessage(passes) };
    return { outcome: "not-applicable", message: (verdicts[0] ?? NO_SESSION).message };
}
/** Where nothing was measured for one reason, that alone; else what was measured, and why the rest was not. */
function unknownMessage(unknowns, passes, unmeasured) {
    const groups = groupByMessage(unknowns);
    const reasons = [...groups.map((group) => group.message), ...(unmeasured === null ? [] : [unmeasured])];
    const [reason] = reasons;
    if (passes.length === 0 && reasons.length === 1 && reason !== undefined)
        return reason;
    const open = groups.map((group) => namesAddress(group.message)
        ? group.message
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("cause/question", {
            question: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/addresses", { addresses: group.labels }),
            reason: group.message,
        }));
    const cause = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("cause/several", { causes: unmeasured === null ? open : [...open, unmeasured] });
    return passes.length === 0 ? cause : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("cause/partly", { measured: verdictsMessage(passes), cause });
}
/** Whether a reason says itself which address it is about. */
function namesAddress(reason) {
    return typeof reason !== "string" && "values" in reason && "address" in reason.values;
}
/** What was seen, and at which addresses. */
function verdictsMessage(verdicts) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/verdicts", {
        verdicts: groupByMessage(verdicts).map((group) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/verdict", { verdict: group.message, addresses: group.labels })),
    });
}
/** The verdicts by message: addresses with the same one are named together. */
function groupByMessage(verdicts) {
    const groups = new Map();
    for (const { message: said, label } of verdicts) {
        const key = JSON.stringify(said);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { message: said, labels: [label] });
        else
            group.labels.push(label);
    }
    return [...groups.values()];
}
function labelOf({ address, at, from }) {
    return from === null ? address : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("smtp-host/measured-elsewhere", { address, at, from });
}


/***/ }),

/***/ 4319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ smtpTlsStarttls)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8266);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1772);
/* harmony import */ var _smtp_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);




const smtpTlsStarttls = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .qH)({
    id: "smtp-tls/starttls",
    scope: "host",
    section: "§3.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-12"],
    references: ["RFC 3207 §4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIVING_KINDS */ .NE,
    parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,_smtp_host_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAddresses */ .ec)(smtp, ({ answer }) => {
            if (answer.kind === "tls")
                return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("smtp-tls/starttls/session", { protocol: answer.protocol }) };
            return { outcome: answer.kind === "failure" ? "unknown" : "fail", message: answer.reason };
        });
        return { ...judgement, fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)("smtp-tls/starttls/fix", { host: name })) };
    },
});


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ MAX_VOIDS),
/* harmony export */   bI: () => (/* binding */ MAX_MX),
/* harmony export */   rT: () => (/* binding */ MAX_LOOKUPS)
/* harmony export */ });
// The limits of one SPF evaluation (RFC 7208 §4.6.4); beyond each of them receivers stop with a permanent error.
/** Terms that need DNS: `include`, `a`, `mx`, `ptr`, `exists`, `redirect`, each time they are evaluated. */
const MAX_LOOKUPS = 10;
/** Lookups with NXDOMAIN or an empty answer. */
const MAX_VOIDS = 2;
/** Names that the MX records of one `mx` yield. */
const MAX_MX = 10;


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ fixedSuffix),
/* harmony export */   Mx: () => (/* binding */ unescapedName),
/* harmony export */   N1: () => (/* binding */ parseExplanation),
/* harmony export */   Q3: () => (/* binding */ expandMacros),
/* harmony export */   R0: () => (/* binding */ parseMacroString),
/* harmony export */   Uy: () => (/* binding */ expandName),
/* harmony export */   XS: () => (/* binding */ parseDomainSpec),
/* harmony export */   fb: () => (/* binding */ parseRawName),
/* harmony export */   rN: () => (/* binding */ hasMacro),
/* harmony export */   wy: () => (/* binding */ expandText)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);


// RFC 7208 §7.1: macro-expand = "%{" macro-letter transformers *delimiter "}"; letters in any case (RFC 5234 §2.3)
const MACRO = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPE = { "%%": "%", "%_": " ", "%-": "%20" };
/** RFC 7208 §7.3: longer names lose labels on the left. */
const MAX_NAME = 253;
/** Parses a macro-string. `text` holds visible ASCII only. */
function parseMacroString(text) {
    const read = tokenize(text);
    return "problem" in read ? read : read.parts;
}
/** Parses an explain-string, macro-strings and spaces (RFC 7208 §6.2: of ASCII only); null if it is not valid. */
function parseExplanation(text) {
    if (/[^\x20-\x7e]/.test(text))
        return null;
    const read = parseMacroString(text);
    return "problem" in read ? null : read;
}
/** The parts, and the literal text after the last macro. */
function tokenize(text) {
    const parts = [];
    let tailAt = 0;
    for (let at = 0; at < text.length;) {
        const percent = text.indexOf("%", at);
        if (percent !== at) {
            const end = percent < 0 ? text.length : percent;
            parts.push(text.slice(at, end));
            at = end;
            continue;
        }
        const escaped = ESCAPE[text.slice(at, at + 2)];
        const macro = escaped ?? parseMacroAt(text, at);
        if (macro === null)
            return { problem: macroProblem(text.slice(at, at + 10)) };
        parts.push(macro);
        at += typeof macro === "string" ? 2 : macro.text.length;
        tailAt = at;
    }
    return { parts, tail: text.slice(tailAt) };
}
function parseMacroAt(text, at) {
    MACRO.lastIndex = at;
    const match = MACRO.exec(text);
    if (match === null)
        return null;
    const [written, letter = "", digits = "", r, delimiters = ""] = match;
    if (/^0+$/.test(digits))
        return null; // RFC 7208 §7.3: the number of parts must not be zero
    return {
        letter: letter.toLowerCase(),
        keep: digits === "" ? null : Number(digits),
        isReversed: r !== "",
        delimiters: delimiters === "" ? "." : delimiters,
        isUrlEscaped: letter !== letter.toLowerCase(),
        text: written,
    };
}
function macroProblem(macro) {
    if (/^%\{.0/.test(macro))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/macro-zero", { macro });
    if (macro.startsWith("%{"))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/unknown-macro", { macro });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/percent");
}
/** Parses a domain-spec: a macro-string that ends in a macro or a top-level label (RFC 7208 §7.1). */
function parseDomainSpec(text) {
    if (text === "")
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/no-domain") };
    const read = tokenize(text);
    if ("problem" in read)
        return read;
    const { parts, tail } = read;
    // RFC 7208 §7.2: c, r and t are for explanations only
    const foreign = parts.find((part) => typeof part !== "string" && "crt".includes(part.letter));
    if (foreign !== undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/explanation-macro") };
    if (tail === "" || endsInTopLabel(tail))
        return parts;
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/syntax/no-top-label", { domain: text }) };
}
// RFC 7208 §7.1: domain-end = "." toplabel [ "." ]; a toplabel is letters, digits and inner hyphens, not digits alone
function endsInTopLabel(tail) {
    const name = tail.endsWith(".") ? tail.slice(0, -1) : tail;
    const dot = name.lastIndexOf(".");
    const label = name.slice(dot + 1);
    return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}
/** Expands the macros that stay the same for every client: `d`, the record's domain, and `o`, the sender's. */
function expandName(parts, domain, sender) {
    return expandMacros(parts, valuesOfRecord(domain, sender));
}
/** The labels after the last macro that depends on the mail, which all names of a domain-spec end in; null if there are none. */
function fixedSuffix(parts, domain, sender) {
    const valueOf = valuesOfRecord(domain, sender);
    const last = parts.findLastIndex((part) => typeof part !== "string" && valueOf(part.letter) === null);
    const text = expandText(parts.slice(last + 1), valueOf).replace(/\.$/, "");
    const dot = text.indexOf(".");
    return last < 0 || dot < 0 ? null : parseRawName(text.slice(dot + 1));
}
function valuesOfRecord(domain, sender) {
    return (letter) => (letter === "d" ? unescapedName(domain) : letter === "o" ? unescapedName(sender) : null);
}
/** Expands a domain-spec with the values of `valueOf`. */
function expandMacros(parts, valueOf) {
    for (const part of parts) {
        if (typeof part !== "string" && valueOf(part.letter) === null)
            return { unknownMacro: part.text };
    }
    let text = expandText(parts, valueOf);
    if (text.endsWith("."))
        text = text.slice(0, -1);
    if (text.length > MAX_NAME)
        text = text.slice(text.indexOf(".", text.length - MAX_NAME - 1) + 1);
    const name = text === "." ? null : parseRawName(text); // "..", and not the root
    return name === null ? { invalid: text } : { name };
}
/** Expands a macro-string to text; a macro without a value stays as written. */
function expandText(parts, valueOf) {
    const expanded = (macro) => {
        const value = valueOf(macro.letter);
        return value === null ? macro.text : applyTransformers(macro, value);
    };
    return parts.map((part) => (typeof part === "string" ? part : expanded(part))).join("");
}
/** Whether one of the macros has this letter. */
function hasMacro(parts, letter) {
    return parts.some((part) => typeof part !== "string" && part.letter === letter);
}
/** Octets whose dots separate labels, as a name; null if it is not a valid one. */
function parseRawName(text) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text.split(".").map(_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLabel */ .cR).join("."));
}
/** A name's octets, without escapes. */
function unescapedName(name) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name)
        .map((label) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeLabel */ .dk)(label) ?? label)
        .join(".");
}
function applyTransformers(macro, value) {
    let parts = value.split(new RegExp(`[${macro.delimiters.replaceAll("-", "\\-")}]`));
    if (macro.isReversed)
        parts = parts.toReversed();
    if (macro.keep !== null)
        parts = parts.slice(-macro.keep);
    const text = parts.join("."); // RFC 7208 §7.3: joined with dots, whatever the delimiters
    return macro.isUrlEscaped
        ? text.replace(/[^A-Za-z0-9._~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        : text;
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   HG: () => (/* binding */ parseClient),
/* harmony export */   LE: () => (/* binding */ isSameNetwork),
/* harmony export */   Zd: () => (/* binding */ coveringNetworks),
/* harmony export */   bG: () => (/* binding */ dottedAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   tb: () => (/* binding */ readableAddress)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4498);
// Addresses and networks of SPF terms as numbers (RFC 7208 §5.6).

/** The bits of an address of each family. */
const BITS = { v4: 32, v6: 128 };
/** Reads an address; null where the text is none. */
function parseAddress(text) {
    const octets = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv4 */ .ni)(text);
    if (octets !== null)
        return { family: "v4", bits: joinBits(octets, 8n) };
    const groups = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv6 */ .BE)(text);
    return groups === null ? null : { family: "v6", bits: joinBits(groups, 16n) };
}
/** The client's address; an IPv4 client seen by an IPv6 server is an IPv4 client (RFC 7208 §5, RFC 4291 §2.5.5.2). */
function parseClient(text) {
    const address = parseAddress(text);
    if (address?.family !== "v6" || address.bits >> 32n !== 0xffffn)
        return address;
    return { family: "v4", bits: address.bits & 0xffffffffn };
}
/** Whether two addresses lie in one network of that prefix length; never across families. */
function isSameNetwork(a, b, prefix) {
    const shift = BigInt(BITS[a.family] - prefix);
    return a.family === b.family && a.bits >> shift === b.bits >> shift;
}
/** The address as people write it: the macro `c` (RFC 7208 §7.3). */
function readableAddress(address) {
    if (address.family === "v4")
        return dottedAddress(address);
    return (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIpv6 */ .DU)([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((address.bits >> shift) & 0xffffn)));
}
/** Of networks in any order, those that together hold every address of the family; none where an address is left out. */
function coveringNetworks(family, networks) {
    const ranges = networks
        .filter(({ address }) => address.family === family)
        .map(({ address: { bits }, prefix, item }) => {
        const size = 1n << BigInt(BITS[family] - prefix);
        const start = bits - (bits % size);
        return { start, end: start + size, item };
    })
        .toSorted((a, b) => a.start === b.start ? Number(b.end > a.end) - Number(b.end < a.end) : a.start < b.start ? -1 : 1);
    const covering = [];
    let reached = 0n;
    for (const { start, end, item } of ranges) {
        if (start > reached)
            return [];
        if (end <= reached)
            continue;
        covering.push(item);
        reached = end;
    }
    return reached === 1n << BigInt(BITS[family]) ? covering : [];
}
/** The macro `i` (RFC 7208 §7.3): a dotted quad, or the 32 nibbles of an IPv6 address with dots between them. */
function dottedAddress({ family, bits }) {
    if (family === "v6")
        return bits.toString(16).padStart(32, "0").split("").join(".");
    return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join(".");
}
/** The name under which PTR records of the address stand (RFC 1035 §3.5, RFC 3596 §2.5). */
function reverseName(address) {
    const labels = dottedAddress(address).split(".").toReversed().join(".");
    return `${labels}.${address.family === "v4" ? "in-addr" : "ip6"}.arpa`;
}
function joinBits(parts, width) {
    return parts.reduce((bits, part) => (bits << width) | BigInt(part), 0n);
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ parseSpf),
/* harmony export */   Ox: () => (/* binding */ prefixLengths),
/* harmony export */   u8: () => (/* binding */ parseMeantMechanism)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4498);
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4400);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(137);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4797);
/* harmony import */ var _macro_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5023);
// The SPF record grammar (RFC 7208 §4.6.1, §12): the terms of a record, and every syntax error in it.






const MECHANISM_PARSERS = new Map([
    ["all", (rest) => (rest === "" ? { kind: "all" } : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/after-all") })],
    ["include", (rest) => parseWithDomain("include", rest)],
    ["exists", (rest) => parseWithDomain("exists", rest)],
    ["a", (rest) => parseWithPrefixes("a", rest)],
    ["mx", (rest) => parseWithPrefixes("mx", rest)],
    ["ptr", parsePtr],
    ["ip4", (rest) => parseWithNetwork("ip4", rest)],
    ["ip6", (rest) => parseWithNetwork("ip6", rest)],
]);
/** Common mistakes, and the mechanism that was meant. */
const MISSPELT_MECHANISMS = new Map([
    ["ip", "ip4"],
    ["ipv4", "ip4"],
    ["ip4v", "ip4"],
    ["ipv6", "ip6"],
    ["ip6v", "ip6"],
    ["includes", "include"],
    ["inlcude", "include"],
    ["incude", "include"],
    ["aaaa", "a"],
    ["host", "a"],
    ["exist", "exists"],
]);
/** Parses a record that `selectSpf` chose; never throws. Any error makes the record a permerror (RFC 7208 §4.6). */
function parseSpf(text) {
    const terms = [];
    const errors = [];
    const modifiers = new Set();
    // RFC 7208 §12: only spaces separate terms
    for (const written of text.slice("v=spf1".length).split(" ")) {
        if (written === "")
            continue;
        const term = parseTerm(written);
        if ("problem" in term) {
            errors.push({ term: written, ...term });
            continue;
        }
        if (term.kind === "redirect" || term.kind === "exp") {
            // RFC 7208 §6: each at most once
            if (modifiers.has(term.kind))
                errors.push({ term: written, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/repeated-modifier", { name: term.kind }) });
            modifiers.add(term.kind);
        }
        terms.push(term);
    }
    return { terms, errors };
}
/** The mechanism that a modifier of its name clearly means, such as `include:a.de` for `include=a.de`; null if there is none. */
function parseMeantMechanism(modifier) {
    const [, name = "", value = ""] = /^([^=]*)=(.*)$/.exec(modifier) ?? [];
    const meant = `${MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? name}:${value}`;
    return "problem" in parseTerm(meant) ? null : meant;
}
/** The prefix lengths of the networks a term matches, by family; that of `all` is 0. */
function prefixLengths(term) {
    switch (term.kind) {
        case "all":
            return { v4: 0, v6: 0 };
        case "ip4":
            return { v4: term.prefix };
        case "ip6":
            return { v6: term.prefix };
        case "a":
        case "mx":
            return { v4: term.prefix4, v6: term.prefix6 };
        default:
            return {};
    }
}
function parseTerm(text) {
    const foreign = /[^\x21-\x7e]/.exec(text)?.[0];
    if (foreign === "\t")
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/tab") };
    if (foreign !== undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/not-ascii", { octets: foreignOctets(text), meant: withALabels(text) }) };
    // RFC 7208 §12: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ), then "="
    const [, modifier, value = ""] = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(text) ?? [];
    if (modifier !== undefined) {
        const read = parseModifier(modifier.toLowerCase(), value);
        return "problem" in read ? read : { text, qualifier: null, ...read };
    }
    const [, sign = "", name = "", rest = ""] = /^([-+~?]?)([^:/=]*)(.*)$/.exec(text) ?? [];
    const parseMechanism = MECHANISM_PARSERS.get(name.toLowerCase());
    if (rest.startsWith("=")) {
        const isQualified = sign !== "";
        return {
            problem: isQualified ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/modifier-qualifier") : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/modifier-name", { name }),
        };
    }
    if (parseMechanism === undefined)
        return { problem: unknownMechanism(name) };
    const read = parseMechanism(rest);
    // RFC 7208 §4.6.2: no qualifier means "+"
    return "problem" in read ? read : { text, qualifier: (sign === "" ? "+" : sign), ...read };
}
/** The octets that no term may have, as master files write them (`\\195\\188`). */
function foreignOctets(text) {
    return text
        .replace(/[\x21-\x7e]/g, "")
        .replace(/[^]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, "0")}`);
}
/** The term with its international labels as A-labels (RFC 7208 §4.3, RFC 5890 §2.3.2.1); null if that does not make it valid. */
function withALabels(text) {
    if (text.length > _dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_TEXT */ .$b)
        return null;
    const written = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .isUtf8 */ .co)(text) ? (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(text) : text;
    const ascii = written.replace(/[^.:/=%{}]*[^\0-\x7f][^.:/=%{}]*/g, (label) => (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .V)(label) ?? label);
    return /^[\x21-\x7e]+$/.test(ascii) && !("problem" in parseTerm(ascii)) ? ascii : null;
}
function unknownMechanism(name) {
    if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM)(name))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/bare-ipv4");
    if (name === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/no-mechanism");
    const meant = MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? null;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/unknown-mechanism", { name, meant });
}
function parseModifier(name, value) {
    if (name === "redirect" || name === "exp") {
        const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(value);
        return "problem" in domain ? domain : { kind: name, domain };
    }
    // RFC 7208 §6: an unknown modifier is ignored, but must be a macro-string
    const read = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMacroString */ .R0)(value);
    return "problem" in read ? read : { kind: "other" };
}
function parseWithDomain(kind, rest) {
    if (!rest.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/needs-domain", { name: kind }) };
    const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(rest.slice(1));
    return "problem" in domain ? domain : { kind, domain };
}
function parsePtr(rest) {
    if (rest === "")
        return { kind: "ptr", domain: null };
    if (!rest.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/after-ptr") };
    const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(rest.slice(1));
    return "problem" in domain ? domain : { kind: "ptr", domain };
}
function parseWithPrefixes(kind, rest) {
    // RFC 7208 §12: [ ":" domain-spec ] [ "/" ip4-prefix ] [ "//" ip6-prefix ]
    const [, spec = "", , four, , six] = /^(.*?)(\/(\d*))?(\/\/(\d*))?$/.exec(rest) ?? [];
    if (spec !== "" && !spec.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/after-name", { name: kind }) };
    const domain = spec === "" ? null : (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(spec.slice(1));
    if (domain !== null && "problem" in domain)
        return domain;
    const prefix4 = parsePrefixLength(four, 32);
    if (typeof prefix4 !== "number")
        return prefix4;
    const prefix6 = parsePrefixLength(six, 128);
    return typeof prefix6 === "number" ? { kind, domain, prefix4, prefix6 } : prefix6;
}
function parseWithNetwork(kind, rest) {
    const [isIp4, isAddress, isOtherFamily] = kind === "ip4" ? [true, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv6 */ .w7] : [false, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv6 */ .w7, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM];
    if (!/^:./.test(rest))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/needs-address", { name: kind }) };
    const [network = "", digits, ...more] = rest.slice(1).split("/");
    if (isOtherFamily(network))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/other-family", { address: network, needed: isIp4 ? "ip6" : "ip4" }) };
    if (!isAddress(network))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/not-an-address", { text: network, family: isIp4 ? 4 : 6 }) };
    if (more.length > 0)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/second-length") };
    const prefix = parsePrefixLength(digits, isIp4 ? 32 : 128);
    return typeof prefix === "number" ? { kind, network, prefix } : prefix;
}
/** Parses the prefix length written after a slash; without one it is that of a single address. */
function parsePrefixLength(digits, max) {
    if (digits === undefined)
        return max;
    if (!/^\d+$/.test(digits))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/no-length") };
    // RFC 7208 §12: "0" or digits that do not begin with 0
    if (digits.length > 1 && digits.startsWith("0"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/leading-zero", { digits }) };
    return digits.length <= 3 && Number(digits) <= max
        ? Number(digits)
        : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("spf/syntax/length", { digits, max }) };
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ selectSpf),
/* harmony export */   o: () => (/* binding */ resemblesSpf)
/* harmony export */ });
/** Whether a text that is not an SPF record looks like one: the version misspelt, quoted, or not followed by a space. */
function resemblesSpf(text) {
    return /^\W*v?\W*spf/i.test(text);
}
/** The SPF records among TXT values (RFC 7208 §4.5): the version ends at a space or the end; §12: in any letter case. */
function selectSpf(texts) {
    return texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
}


/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ unmeasuredReasons),
/* harmony export */   $O: () => (/* binding */ allTerms),
/* harmony export */   $P: () => (/* binding */ evaluatedTerms),
/* harmony export */   CO: () => (/* binding */ leadsToRecord),
/* harmony export */   Fg: () => (/* binding */ isSeenWhole),
/* harmony export */   MS: () => (/* binding */ leadsByMail),
/* harmony export */   Sr: () => (/* binding */ allRecords),
/* harmony export */   eI: () => (/* binding */ permErrors),
/* harmony export */   ju: () => (/* binding */ passTerms),
/* harmony export */   sA: () => (/* binding */ describeTerm),
/* harmony export */   ti: () => (/* binding */ recordEvidence),
/* harmony export */   wG: () => (/* binding */ uniqueMessages)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);

/** Every record that evaluation can reach, the domain's own first, each below the one that names it. */
function* allRecords(node) {
    yield node;
    for (const { target } of node.branches)
        if (target !== null)
            yield* allRecords(target);
}
/** Every term that is evaluated. */
function* evaluatedTerms(root) {
    for (const node of allRecords(root))
        yield* node.branches.filter((branch) => branch.evaluated);
}
/** Every term of every record, evaluated or not. */
function allTerms(root) {
    return [...allRecords(root)].flatMap((node) => node.branches.map((branch) => ({ node, branch })));
}
/** The terms that let clients pass: only `+`, and through an include only if that is `+` too (RFC 7208 §5.2). */
function passTerms(node) {
    return node.branches.flatMap((branch) => {
        if (!branch.evaluated)
            return [];
        if (branch.kind === "redirect" && branch.target !== null)
            return passTerms(branch.target);
        if (branch.qualifier !== "+")
            return [];
        return branch.target === null ? [{ node, branch }] : passTerms(branch.target);
    });
}
/** The permanent errors in the tree, apart from those of the limits. */
function permErrors(root) {
    return [...allRecords(root)].flatMap((node) => (node.problem === null ? [] : [{ node, problem: node.problem }]));
}
/** Whether the term leads to another record. */
function leadsToRecord({ kind }) {
    return kind === "include" || kind === "redirect";
}
/** Whether each mail may lead to another record, so that the tree cannot show it. */
function leadsByMail(branch) {
    return leadsToRecord(branch) && branch.mailDependent !== null && branch.target === null;
}
/** Why records that evaluation can reach were not seen; each reason once. Those that depend on the mail are not among them. */
function unmeasuredReasons(root) {
    const reasons = [];
    for (const node of allRecords(root)) {
        if (node.unknown !== null)
            reasons.push(node.unknown);
        for (const branch of node.branches) {
            if (branch.notLookedUp !== null && leadsToRecord(branch) && !leadsByMail(branch))
                reasons.push(branch.notLookedUp);
        }
    }
    return uniqueMessages(reasons);
}
/** Whether the tree shows every record that evaluation can reach. */
function isSeenWhole(root) {
    return unmeasuredReasons(root).length === 0 && !allTerms(root).some(({ branch }) => leadsByMail(branch));
}
/** The messages, each once. */
function uniqueMessages(messages) {
    return [...new Map(messages.map((each) => [JSON.stringify(each), each])).values()];
}
/** A term as part of a message, with its record unless that is the domain's own. */
function describeTerm({ node, branch }, tree) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("spf/term", { term: branch.text, domain: node === tree ? null : node.domain });
}
/** The texts of the records, each once. */
function recordEvidence(nodes) {
    const texts = new Map(nodes.flatMap(({ domain, text }) => (text === null ? [] : [[domain, text]])));
    return [...texts].map(([name, text]) => ({ at: { type: "TXT", name }, text }));
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ isHttpsUri),
/* harmony export */   Gi: () => (/* binding */ resemblesTlsRpt),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   _6: () => (/* binding */ unknownFields),
/* harmony export */   xM: () => (/* binding */ parseTlsRpt),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2518);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9905);



// RFC 8460 §3: tlsrpt-rua, and tlsrpt-extension, whose value has neither "=" nor spaces.
const RUA_FIELD = /^rua=([\x21-\x3a\x3c-\x7e][\x21-\x3a\x3c-\xff \t]*)$/;
const EXTENSION_FIELD = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/;
/** The TLS-RPT record among TXT values; null for none, a message where senders treat them as none. */
function parseTlsRpt(texts) {
    // RFC 8460 §3: senders discard what does not begin with "v=TLSRPTv1;"; unless one record remains, there is none.
    const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
    const [text] = records;
    if (text === undefined) {
        return texts.some(resemblesTlsRpt) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/version") : null;
    }
    if (records.length > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/several", { count: records.length });
    const fields = text.split(";").slice(1).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j);
    if (fields.at(-1) === "")
        fields.pop();
    const values = [];
    for (const field of fields) {
        const value = RUA_FIELD.exec(field)?.[1];
        if (value !== undefined)
            values.push(value);
        else if (!EXTENSION_FIELD.test(field))
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/field", { field });
    }
    if (values.length === 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/no-rua");
    // RFC 8460 §3: the grammar lets `rua` repeat, and reports go to each destination
    const rua = values.flatMap(_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReportUris */ .N2);
    for (const { uri } of rua) {
        const problem = (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUriProblem */ .wG)(uri);
        if (problem !== null)
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/invalid-uri", { uri, problem });
    }
    if (!rua.some(isUsable))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("tls-rpt/record/no-destination", { destinations: describeProblems(rua) });
    return { text, rua };
}
/** The names of fields of a valid record that no RFC defines, each once: senders ignore these (RFC 8460 §3). */
function unknownFields({ text }) {
    const names = text
        .split(";")
        .slice(1)
        .map((field) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(field.split("=", 1)[0] ?? ""));
    return [...new Set(names)].filter((name) => name !== "" && name !== "rua");
}
/** Whether a text was meant as a TLS-RPT record: with quotation marks, spaces or another case of letters. */
function resemblesTlsRpt(text) {
    return /^\W*(?:v\W*)?TLSRPT/i.test(text);
}
/** Whether a text is a valid `https:` URI. */
function isHttpsUri(text) {
    return /^https:/i.test(text) && (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUriProblem */ .wG)(text) === null;
}
/** Whether senders deliver reports to a destination: they support `mailto:` and `https:` (RFC 8460 §3). */
function isUsable({ uri, problem }) {
    return problem === null || isHttpsUri(uri);
}
/** Each destination that no sender delivers to, with the reason. */
function describeProblems(rua) {
    return rua.flatMap((destination) => {
        const { uri, problem } = destination;
        return problem === null || isUsable(destination) ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("mailto/unusable", { uri, problem })];
    });
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeQuoting),
/* harmony export */   Y: () => (/* binding */ withoutQuoting)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4797);

/** The record without quotation marks and escapes; text without them is returned unchanged. Two quoted strings are joined. */
function withoutQuoting(text) {
    return text
        .replace(/\\(?=[";])/g, "")
        .replace(/"[ \t]+"/g, "")
        .replace(/"/g, "");
}
/** Names what `withoutQuoting` removes. */
function describeQuoting(text) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)("dkim-record/quoting", { quotes: text.includes('"'), backslashes: text.includes("\\") });
}


/***/ }),

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alternatives)
/* harmony export */ });
// Alternatives in a sentence.
/** `a`, `a or b`, `a, b or c`. */
function alternatives(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}


/***/ }),

/***/ 8320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closestWord)
/* harmony export */ });
// The word that a misspelt one was meant to be.
/** Two edits are a misspelling, more are another word. */
const MAX_EDITS = 2;
/** Insertions, deletions, replacements and swaps of neighbours that make `a` into `b` (optimal string alignment); counted no further than it matters. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, beforeLast[j - 2] + 1);
            row.push(least);
        }
        if (Math.min(...row) > MAX_EDITS)
            return MAX_EDITS + 1;
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** The most likely intended word, or null; the first of equals. */
function closestWord(word, words) {
    let best = null;
    let fewest = MAX_EDITS + 1;
    for (const candidate of words) {
        if (Math.abs(candidate.length - word.length) > MAX_EDITS)
            continue;
        const count = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (count < fewest && count < candidate.length) {
            best = candidate;
            fewest = count;
        }
    }
    return best;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ DEFAULT_DEADLINE),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   zN: () => (/* binding */ DURATION_SYNTAX)
/* harmony export */ });
// Lengths of time as people write them: 90s, 20m, 1h.
const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000 };
/** Project limit: longer than any job of a hosted runner (GitHub docs, usage limits: 6 hours). */
const MAX_DURATION_MS = 24 * 3_600_000;
/** Project limit: acceptable for a CI job that people wait for. */
const DEFAULT_DEADLINE = "20m";
/** The times that `parseDuration` accepts, in words that follow "use". */
const DURATION_SYNTAX = "a time with its unit, from 1s to 24h, such as 90s, 20m or 1h";
/** In milliseconds; null unless it matches `DURATION_SYNTAX`. A number without a unit does not: it could mean seconds or minutes. */
function parseDuration(text) {
    const [, number = "", unit = ""] = /^(\d{1,8})([smh])$/.exec(text) ?? [];
    const ms = Number(number) * (UNIT_MS[unit] ?? 0);
    return ms > 0 && ms <= MAX_DURATION_MS ? ms : null;
}
/** Milliseconds in the largest unit that takes them whole, else in seconds: `20 min`. */
function formatDuration(ms) {
    if (ms > 0 && ms % 3_600_000 === 0)
        return `${ms / 3_600_000} h`;
    if (ms > 0 && ms % 60_000 === 0)
        return `${ms / 60_000} min`;
    return `${ms / 1_000} s`;
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
// Errors in sentences.
/** What a thrown value says. Others may have written it: hostile, of any length. */
function errorText(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list),
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
// Lists in sentences.
/** Project limit: how many items a message names. */
const MAX_LISTED = 10;
/** The first `max` items and how many more there are: `a, b and 3 more`, with another separator `a; b; and 3 more`. */
function list(items, max = MAX_LISTED, separator = ", ") {
    return listFirst(items.slice(0, max), items.length, separator);
}
/** The same for a list whose first items alone are available. */
function listFirst(items, count, separator = ", ") {
    const more = count - items.length;
    const listed = items.join(separator);
    return more > 0 ? `${listed}${separator === ", " ? " " : separator}and ${more} more` : listed;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
// The order of texts.
/** By UTF-16 code units, the same on every machine, which `localeCompare` is not. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** As people number things: `d2.example` before `d10.example`. The same on every machine. */
function compareNaturally(a, b) {
    const [parts, others] = [partsOf(a), partsOf(b)];
    for (const [i, part] of parts.slice(0, others.length).entries()) {
        const order = compareParts(part, others[i]);
        if (order !== 0)
            return order;
    }
    return parts.length - others.length || compareText(a, b);
}
/** Runs of digits, and what stands between them. */
function partsOf(text) {
    return text.match(/\d+|\D+/g) ?? [];
}
function compareParts(a, b) {
    if (!isNumber(a) || !isNumber(b))
        return compareText(a, b);
    const [one, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
    return one.length - other.length || compareText(one, other);
}
function isNumber(part) {
    return /^\d/.test(part);
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
// Counted nouns.
/** `1 lookup`, `2 lookups`; `several` is the plural of a noun that does not take an s. */
function plural(count, noun, several = `${noun}s`) {
    return `${count} ${count === 1 ? noun : several}`;
}


/***/ }),

/***/ 2518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trimWsp),
/* harmony export */   s: () => (/* binding */ trimWspEnd)
/* harmony export */ });
// White space of records: spaces and tabs alone (RFC 5234 §B.1).
/** The text without spaces and tabs at either end; one pass from each side. */
function trimWsp(text) {
    return trimWspEnd(text).replace(/^[ \t]+/, "");
}
/** The text without spaces and tabs at its end. */
function trimWspEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t"))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
// Text of others, cut to what a message can hold.
/** Project limit: characters of a stranger's text that a message shows. */
const MAX_CHARACTERS = 200;
/** At most `max` characters of a text, `…` behind them if there are more; no character is cut in two. */
function truncate(text, max = MAX_CHARACTERS) {
    const characters = Array.from(text.slice(0, 2 * (max + 1))); // one character is at most two units
    return characters.length > max ? `${characters.slice(0, max).join("")}…` : text;
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   co: () => (/* binding */ isUtf8)
/* harmony export */ });
/** The octets that text has in UTF-8. */
function encodeUtf8(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
/** The characters that octets spell in UTF-8; U+FFFD where they spell none. */
function decodeUtf8(octets) {
    return Buffer.from(octets, "latin1").toString("utf8");
}
/** Whether octets are UTF-8. */
function isUtf8(octets) {
    return encodeUtf8(decodeUtf8(octets)) === octets;
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isAssociated),
/* harmony export */   T: () => (/* binding */ isDigestOfNothing)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5221);

/** What a script hashes where the command before it printed nothing, or a line end alone. */
const NOTHING = ["", "\n", "\r\n"].map((text) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .computeDigests */ .Dw)(Buffer.from(text)));
/** Whether the data (hex) are the digest of no data: such a record fits no certificate and no key. */
function isDigestOfNothing(data) {
    return NOTHING.some(({ sha256, sha512 }) => data === sha256 || data === sha512);
}
/** Whether the record's data are this certificate's; of a record that is usable (RFC 6698 §2.1.2, §2.1.3). */
function isAssociated({ selector, matching, data }, { whole, keyInfo }) {
    const selected = selector === 0 ? whole : keyInfo;
    if (matching === 2)
        return data === selected.sha512;
    // Matching type 0 holds the octets themselves: equal where their digests are.
    return (matching === 0 ? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .computeDigests */ .Dw)(Buffer.from(data, "hex")).sha256 : data) === selected.sha256;
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dw: () => (/* binding */ computeDigests),
  qv: () => (/* binding */ opensslTimeToIso),
  hB: () => (/* binding */ parseCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __nccwpck_require__(2032);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var names = __nccwpck_require__(7287);
;// CONCATENATED MODULE: ./lib/src/x509/signature.js
// The algorithm a certificate is signed with (RFC 5280 §4.1.1.2), which Node 20 does not name.

const SHA1 = "SHA-1";
/** Hash functions by the octets of their object identifiers (RFC 8017 B.1). */
const HASHES = {
    "2b0e03021a": SHA1, // 1.3.14.3.2.26
    "608648016503040204": "SHA-224", // 2.16.840.1.101.3.4.2.4
    "608648016503040201": "SHA-256",
    "608648016503040202": "SHA-384",
    "608648016503040203": "SHA-512",
};
const RSA_PSS = "2a864886f70d01010a"; // 1.2.840.113549.1.1.10
/** By the octets of the object identifier. */
const ALGORITHMS = {
    "2a864886f70d010102": { algorithm: "RSA with MD2", hash: "MD2" }, // 1.2.840.113549.1.1.2 (RFC 8017 A.2.4)
    "2a864886f70d010104": { algorithm: "RSA with MD5", hash: "MD5" },
    "2a864886f70d010105": { algorithm: "RSA with SHA-1", hash: SHA1 },
    "2a864886f70d01010e": { algorithm: "RSA with SHA-224", hash: "SHA-224" },
    "2a864886f70d01010b": { algorithm: "RSA with SHA-256", hash: "SHA-256" },
    "2a864886f70d01010c": { algorithm: "RSA with SHA-384", hash: "SHA-384" },
    "2a864886f70d01010d": { algorithm: "RSA with SHA-512", hash: "SHA-512" },
    "2b0e03021d": { algorithm: "RSA with SHA-1", hash: SHA1 }, // 1.3.14.3.2.29, an older name
    "2a8648ce380403": { algorithm: "DSA with SHA-1", hash: SHA1 }, // 1.2.840.10040.4.3 (RFC 3279 §2.2.2)
    "608648016503040301": { algorithm: "DSA with SHA-224", hash: "SHA-224" }, // 2.16.840.1.101.3.4.3.1 (RFC 5758 §3.1)
    "608648016503040302": { algorithm: "DSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d0401": { algorithm: "ECDSA with SHA-1", hash: SHA1 }, // 1.2.840.10045.4.1 (RFC 3279 §2.2.3)
    "2a8648ce3d040301": { algorithm: "ECDSA with SHA-224", hash: "SHA-224" }, // 1.2.840.10045.4.3 (RFC 5758 §3.2)
    "2a8648ce3d040302": { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d040303": { algorithm: "ECDSA with SHA-384", hash: "SHA-384" },
    "2a8648ce3d040304": { algorithm: "ECDSA with SHA-512", hash: "SHA-512" },
    "2b6570": { algorithm: "Ed25519", hash: "SHA-512" }, // RFC 8410 §3; RFC 8032 §5.1
    "2b6571": { algorithm: "Ed448", hash: "SHAKE256" }, // RFC 8410 §3; RFC 8032 §5.2
};
/** Reads the content of an AlgorithmIdentifier. Never throws. */
function parseSignatureAlgorithm(identifier) {
    const oid = (0,der/* elementAt */.s2)(identifier, 0);
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? toHex(oid.content) : "";
    if (octets === RSA_PSS) {
        const hash = pssHash(identifier, oid?.end ?? 0);
        return { algorithm: `RSASSA-PSS with ${hash ?? "an unknown hash"}`, hash };
    }
    return Object.hasOwn(ALGORITHMS, octets)
        ? ALGORITHMS[octets]
        : { algorithm: `an algorithm not known here (object identifier ${octets.slice(0, 40)})`, hash: null };
}
/** The hash among the parameters of RSASSA-PSS; SHA-1 where they name none (RFC 8017 A.2.3). */
function pssHash(identifier, at) {
    const parameters = (0,der/* elementAt */.s2)(identifier, at);
    if (parameters?.tag !== der/* SEQUENCE */.gt)
        return parameters === null ? SHA1 : null;
    const field = (0,der/* elementAt */.s2)(parameters.content, 0);
    if (field?.tag !== der/* CONTEXT_0 */.Zf)
        return SHA1;
    const algorithm = (0,der/* elementAt */.s2)(field.content, 0);
    const oid = algorithm?.tag === der/* SEQUENCE */.gt ? (0,der/* elementAt */.s2)(algorithm.content, 0) : null;
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? toHex(oid.content) : "";
    return Object.hasOwn(HASHES, octets) ? HASHES[octets] : null;
}
function toHex(octets) {
    return Buffer.from(octets).toString("hex");
}

;// CONCATENATED MODULE: ./lib/src/x509/certificate.js
// X.509 certificates (RFC 5280) as data.




/** The fields that a report shows. */
const MAX_NAMES = 20;
const MAX_TEXT_LENGTH = 200;
/** As base64; a server may send 64 KiB in all. */
const MAX_BASE64_LENGTH = 131_072;
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
/** Decodes a certificate, DER as base64; null if it is not a certificate, or too large. Never throws. */
function parseCertificate(base64) {
    if (base64.length > MAX_BASE64_LENGTH)
        return null;
    try {
        const x509 = new external_node_crypto_.X509Certificate(Buffer.from(base64, "base64"));
        const parts = (0,der/* parseCertificateParts */.Bx)(x509.raw);
        const notBefore = opensslTimeToIso(x509.validFrom);
        const notAfter = opensslTimeToIso(x509.validTo);
        if (parts === null || notBefore === null || notAfter === null)
            return null;
        return { x509, parts, certificate: describeCertificate(x509, parts, notBefore, notAfter) };
    }
    catch {
        return null; // OpenSSL's own message does not help the reader
    }
}
function describeCertificate(x509, parts, notBefore, notAfter) {
    return {
        subject: (0,names/* formatDistinguishedName */.D$)(x509.subject),
        issuer: (0,names/* formatDistinguishedName */.D$)(x509.issuer),
        isSelfIssued: x509.issuer === x509.subject,
        names: (0,names/* dnsNamesOf */.Hz)(x509, MAX_NAMES).map((name) => name.slice(0, MAX_TEXT_LENGTH)),
        notBefore,
        notAfter,
        key: describePublicKey(x509),
        signature: parseSignatureAlgorithm(parts.signatureAlgorithm),
        isForServerAuth: x509.keyUsage?.includes(SERVER_AUTH) ?? true,
        whole: computeDigests(x509.raw),
        keyInfo: computeDigests(parts.spki),
    };
}
/** The digests a TLSA record may hold (RFC 6698 §2.1.3). */
function computeDigests(octets) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(octets).digest("hex");
    return { sha256: hash("sha256"), sha512: hash("sha512") };
}
function describePublicKey(x509) {
    try {
        const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: { modulusLength, namedCurve: curve = null } = {}, } = x509.publicKey;
        // not `toLegacyObject().bits`: called before node:tls is loaded, it leaves that module broken
        return { type, bits: modulusLength ?? curveBits(curve), curve };
    }
    catch {
        return { type: "unknown", bits: null, curve: null }; // an algorithm this OpenSSL does not have
    }
}
/** The bits of a curve, which OpenSSL's names for curves hold: `prime256v1`, `secp384r1`, `brainpoolP512r1`; null where one does not. */
function curveBits(curve) {
    const size = /[1-9]\d{2}/.exec(curve ?? "")?.[0];
    return size === undefined ? null : Number(size);
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** OpenSSL's text for a moment, `Jan  1 00:00:00 2120 GMT`, as ISO 8601. */
function opensslTimeToIso(text) {
    const [, name = "", day = "", time, year = ""] = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? (\d{1,4}) GMT$/.exec(text) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    if (time === undefined || month === 0)
        return null;
    return `${year.padStart(4, "0")}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${time}.000Z`;
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ parseCertificateParts),
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   Zf: () => (/* binding */ CONTEXT_0),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   yg: () => (/* binding */ OBJECT_IDENTIFIER)
/* harmony export */ });
// Just enough DER (ITU-T X.690) to read keys, and the parts of a certificate (RFC 5280 §4.1) that Node does not give.
const BOOLEAN = 0x01;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
/** Constructed, context-specific, number 0. */
const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;
/** Splits a certificate into its parts; null if it is not a certificate. Never throws; linear in its few outer elements. */
function parseCertificateParts(der) {
    const outer = elementAt(der, 0);
    const body = outer?.tag === SEQUENCE ? elementAt(outer.content, 0) : null;
    if (outer === null || body?.tag !== SEQUENCE)
        return null;
    const algorithm = elementAt(outer.content, body.end);
    // RFC 5280 §4.1.2.1: the version is left out where it is 1
    const first = elementAt(body.content, 0);
    const hasVersion = first?.tag === CONTEXT_0;
    const version = hasVersion ? elementAt(first.content, 0)?.content[0] : 0;
    // serial number, algorithm, issuer, validity, subject: the key is the sixth
    const [, , , , subject, key, ...rest] = elementsOf(body.content.subarray(hasVersion ? first.end : 0));
    if (algorithm?.tag !== SEQUENCE || version === undefined || subject === undefined || key?.tag !== SEQUENCE)
        return null;
    return {
        version: version + 1,
        subject: subject.content,
        spki: key.whole,
        signatureAlgorithm: algorithm.content,
        extensions: parseExtensions(rest.find(({ tag }) => tag === CONTEXT_3)?.content ?? new Uint8Array()),
    };
}
function parseExtensions(content) {
    return elementsOf(elementAt(content, 0)?.content ?? new Uint8Array()).flatMap((one) => {
        const [id, ...rest] = elementsOf(one.content);
        const value = rest.at(-1);
        if (id?.tag !== OBJECT_IDENTIFIER || value === undefined)
            return [];
        const isCritical = rest.length > 1 && rest[0]?.tag === BOOLEAN && rest[0].content[0] !== 0;
        return [{ id: Buffer.from(id.content).toString("hex"), isCritical, value: value.content }];
    });
}
/** The elements in a row, as far as they can be read. Linear. */
function elementsOf(octets) {
    const elements = [];
    for (let next = elementAt(octets, 0); next !== null; next = elementAt(octets, next.end))
        elements.push({ ...next, whole: octets.subarray(next.start, next.end) });
    return elements;
}
/** The element at an offset; null if there is none, or it claims more octets than exist. */
function elementAt(octets, at) {
    const tag = octets[at];
    const length = lengthAt(octets, at + 1);
    if (tag === undefined || length === null)
        return null;
    const end = length.start + length.octets;
    return end > octets.length ? null : { tag, content: octets.subarray(length.start, end), start: at, end };
}
/** The length written at an offset, and the start of its content; null if it is truncated, or not of the definite form. */
function lengthAt(octets, at) {
    const first = octets[at];
    if (first === undefined)
        return null;
    if (first < 0x80)
        return { octets: first, start: at + 1 };
    // X.690 §8.1.3.5: the long form; three octets of length are more than a server may send, or a record hold
    const count = first - 0x80;
    const start = at + 1 + count;
    if (count === 0 || count > 3 || start > octets.length)
        return null;
    return { octets: octets.subarray(at + 1, start).reduce((sum, octet) => sum * 256 + octet, 0), start };
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ formatDistinguishedName),
/* harmony export */   Hz: () => (/* binding */ dnsNamesOf),
/* harmony export */   pt: () => (/* binding */ matchesHostname)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1304);

/** Whether the certificate is for this host: a DNS name equals it, or is `*.` for its whole first label (RFC 9525 §6.3); no common name counts. */
function matchesHostname(x509, host) {
    return x509.checkHost(host, { subject: "never", partialWildcards: false }) !== undefined;
}
/** The first `most` DNS names in subjectAltName, to show, not to match; hostile. Node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
function dnsNamesOf({ subjectAltName = "" }, maxNames) {
    const entry = /([A-Za-z0-9 ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
    const names = [];
    for (let match = entry.exec(subjectAltName); match?.[1] !== undefined && names.length < maxNames; match = entry.exec(subjectAltName)) {
        if (match[1] === "DNS")
            names.push(match[2] ?? "");
    }
    return names;
}
/** A distinguished name, which node writes one attribute a line, on one line, bounded; node leaves an empty one out. */
function formatDistinguishedName(name) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((name ?? "").replaceAll("\n", ", "));
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isValidAt),
/* harmony export */   v: () => (/* binding */ wholeDaysBetween)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** Whether the moment (ISO 8601) lies within the certificate's dates, which belong to it. */
function isValidAt({ notBefore, notAfter }, at) {
    const moment = toEpochMs(at);
    return toEpochMs(notBefore) <= moment && moment <= toEpochMs(notAfter);
}
/** Whole days from one ISO 8601 moment to another, negative where it has passed; NaN if one is not a date. */
function wholeDaysBetween(from, to) {
    return Math.floor((toEpochMs(to) - toEpochMs(from)) / DAY_MS);
}
function toEpochMs(iso) {
    const { parse } = Date; // oxlint-disable-line no-restricted-globals -- reads text, no clock
    return parse(iso);
}


/***/ }),

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   h6: () => (/* binding */ stepsBelow),
/* harmony export */   i_: () => (/* binding */ RefusedPath),
/* harmony export */   wr: () => (/* binding */ followInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// Where a path leads, links followed, as long as it stays inside of one folder and out of `.git`. Nothing outside is looked
// at, so that no answer tells whether something is there.


/** A path that is not followed; the message follows its name. */
class RefusedPath extends Error {
}
const OUTSIDE = "is outside of the repository";
const IN_GIT = "is in .git, where nothing is read";
const LEADS_OUT = "leads out of the repository by a symbolic link";
const LEADS_INTO_GIT = "leads into .git by a symbolic link, and nothing is read there";
/** As many as Linux follows in one path (path_resolution(7)); the text of each is bounded by the file system. */
const MAX_LINKS = 40;
/** Project limit: folders, files and links on the way to one file. Each is looked at, and the text of a link has up to 2,000 more. */
const MAX_STEPS = 256;
/** Whether `path` is `root` or below it; both absolute. */
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/**
 * Whether a file system may take a name for `.git`, by the rules git itself guards its folder with (is_hfs_dotgit, is_ntfs_dotgit):
 * HFS+ knows no case and passes over some characters; NTFS knows no case, ends a name before `:`, drops dots and spaces at
 * its end, and has `git~1` as its short name.
 */
function isGitFolder(name) {
    const plain = name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "");
    let end = plain.length;
    while (plain[end - 1] === "." || plain[end - 1] === " ")
        end--;
    return /^(?:\.git|git~1)$/i.test(plain.slice(0, end));
}
/** Why a path, as it is written, is not followed; null where it is. */
function refusalOf(root, path) {
    if (!isInside(root, path))
        return OUTSIDE;
    return stepsBelow(root, path).some(isGitFolder) ? IN_GIT : null;
}
/** The real path of what is at `path`. Throws Refused, or what the file system answers. */
function followInside(root, path) {
    const refusal = refusalOf(root, path);
    if (refusal !== null)
        throw new RefusedPath(refusal);
    const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    // as the file system spells it: NTFS and HFS+ know a file by more than one name
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(follow(top, root, stepsBelow(root, path)));
    const refused = refusalOf(top, real);
    if (refused !== null)
        throw new RefusedPath(refused);
    return real;
}
/** Goes step by step from `top`, the real path of `root`, as a file system does (path_resolution(7)). */
function follow(top, root, steps) {
    const ahead = steps.toReversed();
    let at = top;
    let links = 0;
    let taken = 0;
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
        if (++taken > MAX_STEPS)
            throw new RefusedPath(`is more than ${MAX_STEPS} steps away, links followed`);
        if (step === ".." && at === top)
            throw new RefusedPath(LEADS_OUT);
        if (isGitFolder(step))
            throw new RefusedPath(LEADS_INTO_GIT);
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, step);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next).isSymbolicLink()) {
            at = next;
            continue;
        }
        if (++links > MAX_LINKS)
            throw new RefusedPath("cannot be read: its symbolic links lead in a circle");
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = top;
        ahead.push(...stepsOf(target, [top, root]).toReversed());
    }
    return at;
}
/** The steps of a link's text from where it stands or, where it is absolute, from the top. */
function stepsOf(target, tops) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? tops.find((top) => isInside(top, target)) : "";
    if (home === undefined)
        throw new RefusedPath(LEADS_OUT);
    return target
        .slice(home.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((step) => step !== "" && step !== ".");
}
/** The steps from a folder to a path in it. */
function stepsBelow(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((step) => step !== "");
}


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ DiskTree),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Hs: () => (/* binding */ fileErrorReason),
/* harmony export */   d5: () => (/* binding */ NO_SUCH_FILE),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(539);
// Where the files of a repository are: in a folder on disk, or in a commit of it.



function tooLarge(limit) {
    return `is larger than ${limit / 2 ** 20} MiB`;
}
const UNTRACKED = "is not tracked by git, and no other file is read in a repository that others write to: commit it";
const NOT_A_FILE = "is not a file";
/** The files at and below one folder; a symbolic link must not lead out of it, nor into `.git`. */
class DiskTree {
    #root;
    #tracked;
    /** `tracked`: the real paths of all files that may be read, except those of a generator; null: any. */
    constructor(root, tracked = null) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#tracked = tracked;
    }
    /**
     * The folder of the repository that a file is in, as far as no link turns the way there: the author of a link must not choose
     * whose files are read. The whole where the file is outside.
     */
    linkFreeFolderOf(path) {
        let folder = this.#root;
        for (const step of (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(this.#root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) === null
            ? (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsBelow */ .h6)(this.#root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)))
            : []) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, step), { throwIfNoEntry: false })?.isDirectory() !== true)
                return folder;
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, step);
        }
        return folder;
    }
    entries(folder) {
        try {
            const real = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, folder);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real, { withFileTypes: true }).map((entry) => ({
                name: entry.name,
                isFolder: entry.isDirectory(),
            }));
        }
        catch (error) {
            if (isMissingFileError(error))
                return [];
            throw error;
        }
    }
    leadsOut(path) {
        try {
            (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path);
            return false;
        }
        catch (error) {
            return error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedPath */ .i_;
        }
    }
    /** An entry that cannot be examined counts as a file: reading it gives the error. */
    isFile(path) {
        try {
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path)).isDirectory();
        }
        catch (error) {
            return !isMissingFileError(error);
        }
    }
    read(path, limit, maker) {
        try {
            const real = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(this.#root, path);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
                return { problem: NOT_A_FILE };
            if (maker === "author" && this.#tracked?.has(real) === false)
                return { problem: UNTRACKED };
            return readRegular(real, limit);
        }
        catch (error) {
            return { problem: error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedPath */ .i_ ? error.message : `cannot be read: ${fileErrorReason(error)}` };
        }
    }
}
/** What is opened is what was looked at: no link, and nothing that would have to be waited for. */
function readRegular(real, limit) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { problem: NOT_A_FILE };
        if (stat.size > limit)
            return { problem: tooLarge(limit) };
        const buffer = Buffer.alloc(stat.size + 1); // one more than there was: it may grow meanwhile
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        return length > limit ? { problem: tooLarge(limit) } : { text: buffer.toString("latin1", 0, length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const NO_SUCH_FILE = "there is no such file";
const REASON = {
    ENOENT: NO_SUCH_FILE,
    ENOTDIR: "there is no such folder",
    EACCES: "permission denied",
    ELOOP: "its symbolic links lead in a circle",
};
/** What a file system's error means. */
function fileErrorReason(error) {
    const code = errorCode(error);
    return REASON[code] ?? (code === "" ? String(error) : code);
}
function isMissingFileError(error) {
    return ["ENOENT", "ENOTDIR"].includes(errorCode(error));
}
/** The code of a file system's error; empty where it has none. */
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}


/***/ }),

/***/ 6594:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ }),

/***/ 5211:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json","title":"Mail policy","description":"mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and the expectations for each.","type":"object","additionalProperties":false,"required":["version","domains"],"properties":{"version":{"description":"The version of this file format.","const":1},"profile":{"description":"How strict the checks are. `tr-03108`: as in the guideline for e-mail service providers. `bsi`: as in the BSI\'s own test.","enum":["tr-03108","bsi"],"default":"tr-03108"},"resolvers":{"description":"The DNS resolvers to query; the first answer counts. `https://…` is DNS over HTTPS, `tls://…` DNS over TLS, `udp://…` plain DNS, `system` the resolver of this machine. Default: two independent validating DNS-over-HTTPS services.","type":"array","items":{"type":"string","minLength":1},"examples":[["https://dns.example.net/dns-query"],["tls://192.0.2.53","udp://127.0.0.1:53"],["system"]]},"zones":{"description":"DNS-as-code files in this repository: the records after the merge.","type":"array","maxItems":1000,"items":{"title":"Zone files","type":"object","additionalProperties":false,"properties":{"bind":{"description":"RFC 1035 master files: a path or glob, relative to the folder of this file.","type":"string","minLength":1,"examples":["dns/*.zone"]},"origin":{"description":"Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).","type":"string","minLength":1,"examples":["example.org"]},"octodns":{"description":"octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone\'s folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.","type":"string","minLength":1,"examples":["config/*.yaml","config/*./*.yaml"]},"escaped-semicolons":{"description":"octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\\\;`; false: it is written `;`.","type":"boolean","default":true,"examples":[false]},"split-extension":{"description":"octoDNS: `split_extension` of its YamlProvider, the suffix of a zone\'s folder after the zone\'s name.","type":"string","default":".","minLength":1,"examples":[".",".tst"]},"shared-filename":{"description":"octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.","type":"string","minLength":1,"examples":["shared.yaml"]},"lenient":{"description":"octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS\'s validation refuses are published all the same.","type":"boolean","default":false,"examples":[true]},"part-of-zone":{"description":"octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.","type":"boolean","default":false,"examples":[true]},"default-ttl":{"description":"octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.","type":"integer","default":3600,"minimum":0,"maximum":2147483647,"examples":[300]},"terraform-plan":{"description":"Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.","type":"string","minLength":1,"examples":["plan.json"]},"zone-names":{"description":"Terraform: zone names by provider zone ID, for plans that contain only the ID.","type":"object","additionalProperties":{"type":"string","minLength":1},"examples":[{"Z0123456789ABCDEFGHIJ":"example.org"}]},"dnscontrol":{"description":"DNSControl\'s configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.","type":"string","minLength":1,"examples":["ir.json"]},"split-horizon-tag":{"description":"DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.","type":"string","examples":["outside",""]}}},"examples":[[{"bind":"dns/*.zone"}],[{"octodns":"config/*.yaml","escaped-semicolons":false}],[{"terraform-plan":"plan.json"}],[{"dnscontrol":"ir.json"}]]},"domains":{"description":"The domains to audit: a bare name, or a map with `name` and its settings.","type":"array","minItems":1,"maxItems":10000,"items":{"title":"Domain","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The domain, e.g. `example.de`. Internationalised names can be written in Unicode.","type":"string","minLength":1,"examples":["example.de","bücher.example"]},"mail":{"$ref":"#/$defs/mail"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"examples":[["example.org",{"name":"example.de","dkim":{"selectors":["s1"]}}]]},"defaults":{"title":"Defaults","description":"Settings for every domain that does not override them. `dkim`, `spf`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.","type":"object","additionalProperties":false,"properties":{"mail":{"$ref":"#/$defs/mail"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"waivers":{"description":"Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.","type":"array","items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","domain","reason","expires"],"properties":{"check":{"description":"The check, e.g. `dane/present`.","type":"string","minLength":1},"domain":{"description":"The domain of the policy to which the waiver applies.","type":"string","minLength":1},"reason":{"description":"Why the failure is accepted.","type":"string","minLength":1},"owner":{"description":"Who is responsible for it.","type":"string","minLength":1,"examples":["@mail-team"]},"expires":{"description":"The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.","type":["string","number","boolean"],"minLength":1,"examples":["2027-03-31"]}}},"examples":[[{"check":"dane/present","domain":"example.de","reason":"the provider signs from 2027-03","expires":"2027-03-31"}]]}},"$defs":{"mail":{"title":"Mail kind","description":"How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.","enum":["send-receive","send","receive","none"],"default":"send-receive"},"dkim":{"title":"Dkim","description":"The DKIM keys of the domain.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"The selectors in use. Put a selector that looks like a number in quotes.","type":"array","items":{"type":"string","minLength":1},"examples":[["s1","s2"]]},"retired":{"description":"Selectors no longer in use. They must not publish a usable key.","type":"array","items":{"type":"string","minLength":1},"examples":[["s0"]]}}},"spf":{"title":"Spf","description":"Expectations of the SPF record.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and the SPF result that each must get (RFC 7208).","type":"array","maxItems":100,"items":{"title":"Spf expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"sender":{"description":"The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.","type":"string","examples":["news@example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"result":{"description":"The result of the evaluation.","enum":["none","neutral","pass","fail","softfail","temperror","permerror"]}}},"examples":[[{"ip":"192.0.2.10","result":"pass"},{"ip":"203.0.113.9","sender":"x@example.de","result":"fail"}]]}}},"mta-sts":{"title":"Mta sts","description":"The MTA-STS policy of the domain.","type":"object","additionalProperties":false,"properties":{"policy-file":{"description":"The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.","type":"string","minLength":1,"examples":["mta-sts/example.de.txt"]}}},"records":{"title":"Records","description":"Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.","type":"string","examples":["@       MX  10 mx1.example.de.\\n_dmarc  TXT \\"v=DMARC1; p=reject\\"\\n"]},"levels":{"title":"Levels","description":"Levels by check id that differ from the profile. Each needs an entry in `reasons`.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"enum":["must","should","info","off"]},"examples":[{"dane/present":"should"}]},"reasons":{"title":"Reasons","description":"Reasons by check id for levels and parameters that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"string","minLength":1},"examples":[{"dane/present":"the provider signs from 2027-03"}]},"parameters":{"title":"Parameters","description":"Limits by check id that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"number","minimum":0},"examples":[{"spf/lookup-headroom":9}]},"check-id":{"title":"Check id","description":"A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"}}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8476);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
