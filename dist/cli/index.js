#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  S: () => (/* binding */ findCheck)
});

// EXTERNAL MODULE: ./lib/src/check.js
var check = __nccwpck_require__(8446);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __nccwpck_require__(455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __nccwpck_require__(5141);
// EXTERNAL MODULE: ./lib/src/dns/security.js
var dns_security = __nccwpck_require__(2662);
;// CONCATENATED MODULE: ./lib/src/standards/dane/record.js
/** Octets of a digest by matching type (RFC 6698 §2.1.3): 1 is SHA-256, 2 is SHA-512. */
const DIGEST_OCTETS = { 1: 32, 2: 64 };
/** Why SMTP senders cannot use a record (RFC 7672 §3.1, RFC 6698 §2.1); null where they can. */
function unusable({ usage, selector, matching, data }) {
    if (usage === 0 || usage === 1)
        return `usage ${usage} is not for SMTP`; // RFC 7672 §3.1.3
    if (usage > 3)
        return `usage ${usage} is unknown`;
    if (selector > 1)
        return `selector ${selector} is unknown`;
    if (matching > 2)
        return `matching type ${matching} is unknown`;
    const octets = data.length / 2;
    const wanted = DIGEST_OCTETS[matching];
    if (wanted !== undefined && octets !== wanted)
        return `${octets} octets are no digest of matching type ${matching}, which has ${wanted}`;
    return octets === 0 ? "it has no data" : null;
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks.js
// DANE for SMTP as far as DNS shows it (RFC 6698, RFC 7671, RFC 7672).





const MUST = { "tr-03108": "must", bsi: "must" };
const REQUIREMENT = ["TR-03108-05-M"];
const UNSIGNED = { outcome: "not-applicable", message: "not judged: the host's zone is not signed, so senders ask for no TLSA record (RFC 7672 §2.2.2)" };
const LOOKUP_FAILS = { outcome: "not-applicable", message: "not judged: the lookup fails, see dane/lookup" };
const NO_ADDRESS = { outcome: "not-applicable", message: "not judged: the host has no address, see mx/target" };
function publishTlsa(host) {
    const command = `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256`;
    return { text: `Publish \`${(0,dns_name/* under */.hG)("_25._tcp", host)}. TLSA 3 1 1 …\` with the SHA-256 of the public key that ${host} serves (\`${command}\`); a second record for the next key lets it roll.`, records: [] };
}
const daneLookup = (0,check/* defineCheck */.qH)({
    id: "dane/lookup",
    scope: "host",
    title: "The TLSA lookup is answered",
    section: "§3.4",
    requirements: REQUIREMENT,
    tests: [],
    references: ["RFC 7672 §2.1"],
    why: "A sender that uses DANE holds mail back while this lookup fails, because an attacker could have suppressed the answer.",
    fix: "Have the DNS operator of the host answer `_25._tcp.<mx>` correctly: with TLSA records, or with a signed denial of their existence.",
    levels: MUST,
    mail: check/* RECEIVES */.pN,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        if (addresses.state !== "present")
            return NO_ADDRESS;
        if (addresses.value.security !== "secure")
            return UNSIGNED;
        if (tlsa.state !== "malformed")
            return { outcome: "pass", message: "the lookup is answered" };
        const text = `Have the name servers answer ${(0,dns_name/* under */.hG)("_25._tcp", name)} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`;
        return { outcome: "fail", message: `${tlsa.problem}: senders that use DANE hold mail back`, fix: { text, records: [] } };
    },
});
const danePresent = (0,check/* defineCheck */.qH)({
    id: "dane/present",
    scope: "host",
    title: "The MX host has a secure TLSA record",
    section: "§3.4",
    requirements: REQUIREMENT,
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 §2.2"],
    why: "TLSA records are what a sender can authenticate the mail server by; without them encryption can be stripped or intercepted on the way.",
    fix: "Publish TLSA records at `_25._tcp.<mx>`, in a signed zone: `3 1 1` with the SHA-256 of the server's public key.",
    levels: MUST,
    mail: check/* RECEIVES */.pN,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name, profile }) => {
        if (addresses.state !== "present")
            return NO_ADDRESS;
        if (addresses.value.security !== "secure") {
            // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
            if (profile !== "bsi")
                return UNSIGNED;
            return { outcome: "fail", message: `the zone of ${name} is not signed, so it can have no secure TLSA record`, fix: { text: `Sign the zone that holds ${name}, then publish TLSA records.`, records: [] } };
        }
        if (tlsa.state === "malformed")
            return LOOKUP_FAILS;
        if (tlsa.state === "absent")
            return { outcome: "fail", message: `no TLSA record at ${(0,dns_name/* under */.hG)("_25._tcp", name)}`, fix: publishTlsa(name) };
        const { base, records, security } = tlsa.value;
        if (security === "indeterminate")
            return { outcome: "unknown", message: dns_security/* INDETERMINATE */.O };
        if (security !== "secure")
            return { outcome: "fail", message: `the TLSA records at ${base} are not signed`, fix: { text: `Sign the zone that holds ${base}.`, records: [] } };
        return { outcome: "pass", message: `${records.length} TLSA record${records.length === 1 ? "" : "s"} at ${base}` };
    },
});
const daneUsable = (0,check/* defineCheck */.qH)({
    id: "dane/usable",
    scope: "host",
    title: "At least one TLSA record is usable for SMTP",
    section: "§3.4",
    requirements: REQUIREMENT,
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
    why: "Where no record is usable senders require TLS but authenticate nobody, so an interceptor passes.",
    fix: "Publish a record with usage 3 (or 2), selector 0 or 1, and matching type 1 with 32 octets or 2 with 64.",
    levels: MUST,
    mail: check/* RECEIVES */.pN,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        if (addresses.state !== "present")
            return NO_ADDRESS;
        if (addresses.value.security !== "secure")
            return UNSIGNED;
        if (tlsa.state === "malformed")
            return LOOKUP_FAILS;
        if (tlsa.state === "absent")
            return { outcome: "not-applicable", message: "not judged: there is no TLSA record, see dane/present" };
        const { records, security } = tlsa.value;
        if (security === "indeterminate")
            return { outcome: "unknown", message: dns_security/* INDETERMINATE */.O };
        if (security !== "secure")
            return { outcome: "not-applicable", message: "not judged: the records are not signed, see dane/present" };
        const problems = records.map((data) => ({ text: (0,record/* formatRdata */.ew)("TLSA", data), problem: unusable(data) }));
        const usable = problems.filter(({ problem }) => problem === null).length;
        if (usable > 0)
            return { outcome: "pass", message: `${usable} of ${problems.length} TLSA records are usable` };
        const listed = problems.map(({ text, problem }) => `\`${text}\`: ${problem}`).join("; ");
        return { outcome: "fail", message: `no usable TLSA record: ${listed}`, fix: publishTlsa(name) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks.js
// DKIM: each declared selector publishes one valid, strong key (RFC 6376, RFC 8301, RFC 8463, TR-03182-03-M).

const checks_MUST = { "tr-03108": "must", bsi: "must" };
const advise = (text) => ({ text, records: [] });
const INVALID = { outcome: "not-applicable", message: "the key record is not valid: see dkim/syntax" };
const dkimSelector = (0,check/* defineCheck */.qH)({
    id: "dkim/selector",
    scope: "selector",
    title: "The declared selector publishes exactly one DKIM key record",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.2"],
    why: "Without the public key no receiver can verify signatures made with the selector; with several records it is undefined which one counts.",
    fix: "Publish the public key as one TXT record at `<selector>._domainkey`, or take a selector no longer used off the policy.",
    levels: checks_MUST,
    mail: check/* SENDS */.iM,
    examines: ["key"],
    judge: ({ key }, { name }) => {
        if (key.state === "present")
            return { outcome: "pass", message: "there is one key record" };
        if (key.state === "malformed")
            return { outcome: "fail", message: key.problem, fix: advise(`Leave the record at ${name} whose key your server signs with, and remove the others.`) };
        const fix = advise(`Publish the public key at ${name} as your mail server or provider states it, or take the selector off the policy.`);
        return { outcome: "fail", message: `${name} has no DKIM key record`, fix };
    },
});
const dkimSyntax = (0,check/* defineCheck */.qH)({
    id: "dkim/syntax",
    scope: "selector",
    title: "The DKIM key record is valid and its key can be decoded",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1", "RFC 8463 §4"],
    why: "A verifier that cannot read the key treats the mail as if it were not signed.",
    fix: "Publish the record as the signing software prints it; look for lost characters where a long value was split into strings.",
    levels: checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["key"],
    judge: ({ key }) => {
        if (key.errors.length === 0)
            return { outcome: "pass", message: key.revoked ? "the record is valid; its key is revoked" : `the record is valid: ${keyWords(key)}` };
        return { outcome: "fail", message: key.errors.join("; "), fix: advise("Correct the record, best by copying it anew from the signing software.") };
    },
});
const dkimNotRevoked = (0,check/* defineCheck */.qH)({
    id: "dkim/not-revoked",
    scope: "selector",
    title: "The key of an active selector is not revoked",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 §3.6.1"],
    why: "An empty `p=` revokes the key: every signature made with this selector fails.",
    fix: "Publish the key that is in use, or take the selector off the policy.",
    levels: checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (key.errors.length > 0)
            return INVALID;
        if (!key.revoked)
            return { outcome: "pass", message: "the key is not revoked" };
        return { outcome: "fail", message: "`p=` is empty: the key is revoked", fix: advise(`Publish the current key at ${name}, or stop signing with this selector and take it off the policy.`) };
    },
});
const dkimKeyStrength = (0,check/* defineCheck */.qH)({
    id: "dkim/key-strength",
    scope: "selector",
    title: "The DKIM key is RSA of at least 2048 bit, or Ed25519",
    section: "§4.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 §3.2", "RFC 8463 §3"],
    why: "Short RSA keys can be factored; whoever does so signs mail in the domain's name.",
    fix: "Create a key of 2048 bit under a new selector, sign with it, then revoke the old one.",
    levels: checks_MUST,
    mail: check/* SENDS */.iM,
    parameter: { "tr-03108": 2048, bsi: 2048, unit: "bit" },
    needs: ["key"],
    judge: ({ key }, { parameter }) => {
        if (key.errors.length > 0)
            return INVALID;
        if (key.key === null)
            return { outcome: "not-applicable", message: "the key is revoked: see dkim/not-revoked" };
        if (key.key.type === "ed25519" || key.key.bits >= parameter)
            return { outcome: "pass", message: keyWords(key) };
        const fix = advise(`Create an RSA key of ${parameter} bit or an Ed25519 key under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.`);
        return { outcome: "fail", message: `${keyWords(key)}, at least ${parameter} bit are needed`, fix };
    },
});
function keyWords({ key }) {
    return key?.type === "rsa" ? `RSA, ${key.bits} bit` : "Ed25519";
}

// EXTERNAL MODULE: ./lib/src/standards/tag-list.js
var tag_list = __nccwpck_require__(8120);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks.js
// DMARC: a record applies, asks for a strong policy, and asks for reports (RFC 9989, TR-03182-06-M).




const dmarc_checks_MUST = { "tr-03108": "must", bsi: "must" };
const checks_REQUIREMENT = ["TR-03182-06-M"];
/** The record to publish at the domain's own `_dmarc` name. */
function publish(domain, value, text) {
    return { text, records: [{ name: `${(0,dns_name/* under */.hG)("_dmarc", domain)}.`, type: "TXT", data: (0,record/* formatRdata */.ew)("TXT", (0,record/* txtOf */.On)(value)) }] };
}
function where(record) {
    return record.inherited ? ` (inherited from ${record.foundAt})` : "";
}
/** A new record. Reports are asked for at the domain itself only if it receives mail. */
function fresh(domain, mail, policy) {
    return `v=DMARC1; p=${policy}${mail === "send" ? "" : `; rua=mailto:dmarc-reports@${domain}`}`;
}
/** What to put into `rua`. */
function mailboxOf(mail) {
    return mail === "send" ? "let `rua` name a mailbox of a domain that receives mail" : "put a mailbox that is read into `rua`";
}
/** The domain's own record, or a new one where it inherits, with a policy of at least quarantine and no invalid one. */
function raised(record, domain, mail) {
    if (record.inherited)
        return fresh(domain, mail, "quarantine");
    const policy = record.p === "reject" ? "reject" : "quarantine";
    let value = (0,tag_list/* withTag */.R)(record.text, "p", policy);
    for (const tag of record.badTags)
        value = (0,tag_list/* withTag */.R)(value, tag, policy);
    return record.testing && policy === "quarantine" ? (0,tag_list/* withTag */.R)(value, "t", "n") : value;
}
const dmarcPresent = (0,check/* defineCheck */.qH)({
    id: "dmarc/present",
    scope: "domain",
    title: "Exactly one DMARC record applies",
    section: "§4.3",
    requirements: checks_REQUIREMENT,
    tests: ["TR-03182-P H-01"],
    references: ["RFC 9989 §4.10"],
    why: "Without a DMARC record receivers accept mail that forges the domain in its From header; several records count as none.",
    fix: "Publish exactly one TXT record at `_dmarc` that begins with `v=DMARC1;`.",
    levels: dmarc_checks_MUST,
    mail: check/* MAILS */.JB,
    examines: ["dmarc"],
    judge: ({ dmarc }, { name, mail }) => {
        const fix = publish(name, fresh(name, mail, "quarantine"), `Publish this one record and no other; ${mailboxOf(mail)}.`);
        if (dmarc.state === "absent")
            return { outcome: "fail", message: `no DMARC record applies to ${name}`, fix };
        if (dmarc.state === "malformed")
            return { outcome: "fail", message: dmarc.problem, fix };
        return { outcome: "pass", message: `one record applies${where(dmarc.value)}` };
    },
});
const dmarcPolicy = (0,check/* defineCheck */.qH)({
    id: "dmarc/policy",
    scope: "domain",
    title: "The effective DMARC policy is quarantine or reject",
    section: "§4.3",
    requirements: checks_REQUIREMENT,
    tests: ["TR-03182-P H-02"],
    references: ["RFC 9989 §4.7"],
    why: "With `p=none` receivers deliver forged mail as if it were genuine; the record only counts it.",
    fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
    levels: dmarc_checks_MUST,
    mail: check/* MAILS */.JB,
    needs: ["dmarc"],
    judge: ({ dmarc }, { name, mail }) => {
        const from = where(dmarc);
        if (dmarc.effective !== "none")
            return { outcome: "pass", message: `the policy is ${dmarc.effective}${from}` };
        const tag = dmarc.inherited && dmarc.sp !== null ? "sp" : "p";
        const asked = dmarc[tag];
        let message = `${tag}=${asked ?? "none"}${from}: forged mail is delivered`;
        if (dmarc.badTags.length > 0)
            message = `${dmarc.errors.at(-1)}; receivers take it for p=none${from}`;
        else if (dmarc.testing && asked === "quarantine")
            message = `${tag}=quarantine with t=y counts as none${from}`;
        else if (asked === null)
            message = `the record has no \`p\`, which counts as p=none${from}`;
        const fix = publish(name, raised(dmarc, name, mail), "Publish this record, once the reports show that your own mail passes.");
        return { outcome: "fail", message, fix };
    },
});
const dmarcRua = (0,check/* defineCheck */.qH)({
    id: "dmarc/rua",
    scope: "domain",
    title: "Aggregate reports are asked for at a valid mail address",
    section: "§5",
    requirements: checks_REQUIREMENT,
    tests: ["TR-03182-P H-03"],
    references: ["RFC 9989 §4.7"],
    why: "The reports are the only way to learn who sends mail in the domain's name, and whether one's own mail passes.",
    fix: "Add `rua=mailto:…` with a mailbox that somebody or something reads.",
    levels: { "tr-03108": "should", bsi: "must" },
    mail: check/* MAILS */.JB,
    needs: ["dmarc"],
    judge: ({ dmarc }, { name, mail }) => {
        const usable = dmarc.rua.filter((uri) => uri.problem === null);
        if (usable.length > 0)
            return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
        const faults = dmarc.rua.map((uri) => `\`${uri.uri}\`: ${uri.problem}`);
        const message = faults.length === 0 ? `no \`rua\` in the record${where(dmarc)}` : `no usable address in \`rua\`${where(dmarc)}: ${faults.join("; ")}`;
        if (mail === "send")
            return { outcome: "fail", message, fix: { text: `In the DMARC record of ${name}, ${mailboxOf(mail)}.`, records: [] } };
        const value = dmarc.inherited ? fresh(name, mail, dmarc.effective) : (0,tag_list/* withTag */.R)(dmarc.text, "rua", `mailto:dmarc-reports@${name}`);
        return { outcome: "fail", message, fix: publish(name, value, "Publish this record with a mailbox that is read.") };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks.js
// DNSSEC (RFC 4033–4035): the domain's own answers validate, and those of its MX hosts.


const SIGN = "Sign the zone at your DNS operator and have the DS record published by the registrar of the parent zone.";
/** `secure` holds, `insecure` does not; the rest cannot be said here. */
function judgeSecurity(what, state, fix) {
    if (state === "secure")
        return { outcome: "pass", message: `${what} is signed and validates` };
    if (state === "insecure")
        return { outcome: "fail", message: `${what} is not signed`, fix: { text: fix, records: [] } };
    if (state === "bogus")
        return { outcome: "not-applicable", message: "not judged: the answer is bogus, see dnssec/not-bogus" };
    return { outcome: "unknown", message: dns_security/* INDETERMINATE */.O };
}
const dnssecNotBogus = (0,check/* defineCheck */.qH)({
    id: "dnssec/not-bogus",
    scope: "domain",
    title: "No answer about the domain is bogus",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 4035 §5.5"],
    why: "A validating resolver answers SERVFAIL for bogus data, so for everyone behind one the domain does not exist: no mail, in either direction.",
    fix: "Mend the chain of trust: renew expired signatures, publish the DS record that belongs to the key in use, or remove the DS record until the zone is signed again.",
    levels: { "tr-03108": "must", bsi: "must" },
    mail: check/* ANY_KIND */.Oy,
    needs: ["dnssec"],
    judge: ({ dnssec }) => {
        const bogus = dnssec.answers.filter((answer) => answer.state === "bogus");
        if (bogus.length > 0) {
            const names = bogus.map((answer) => `${answer.type} ${answer.name}`);
            const cause = bogus.find((answer) => answer.reason !== null)?.reason;
            return {
                outcome: "fail",
                message: `bogus: ${names.join(", ")}${cause === undefined ? "" : ` (${cause})`}`,
                evidence: bogus.map((answer) => ({ source: `${answer.type} ${answer.name}`, text: `SERVFAIL; an answer only with CD=1${answer.reason === null ? "" : `: ${answer.reason}`}` })),
                fix: { text: "Mend the chain of trust: renew expired signatures, and let the DS record in the parent zone match a key in use.", records: [] },
            };
        }
        const failed = dnssec.answers.find((answer) => answer.state === "failure");
        if (failed)
            return { outcome: "unknown", message: `${failed.type} ${failed.name}: ${failed.reason ?? "no answer"}` };
        if (dnssec.answers.some((answer) => answer.state === "indeterminate")) {
            return { outcome: "unknown", message: dns_security/* INDETERMINATE */.O };
        }
        return { outcome: "pass", message: `none of ${dnssec.answers.length} answers is bogus` };
    },
});
const dnssecDomain = (0,check/* defineCheck */.qH)({
    id: "dnssec/domain",
    scope: "domain",
    title: "The domain's zone is signed and validates",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 4035"],
    why: "Without signatures anyone on the path can forge the MX, SPF and DMARC answers; DANE needs them.",
    fix: SIGN,
    levels: { "tr-03108": "should", bsi: "must" },
    mail: check/* ANY_KIND */.Oy,
    needs: ["dnssec"],
    judge: ({ dnssec }, { name }) => {
        const { zone } = dnssec;
        if (zone === "secure" || zone === "insecure" || zone === "bogus" || zone === "indeterminate") {
            return judgeSecurity(`the zone of ${name}`, zone, SIGN);
        }
        const reason = dnssec.answers.find((answer) => answer.type === "SOA" && answer.name === name)?.reason;
        return { outcome: "unknown", message: `SOA ${name}: ${reason ?? zone}` };
    },
});
const dnssecMxZone = (0,check/* defineCheck */.qH)({
    id: "dnssec/mx-zone",
    scope: "host",
    title: "The MX host's address records validate",
    section: "§3.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 7672 §2.2.2"],
    why: "Senders ask for TLSA records only if the MX host's addresses are signed; without that DANE does not exist for it.",
    fix: "Sign the zone that holds the MX host's name, or use a provider that does.",
    levels: { "tr-03108": "should", bsi: "must" },
    mail: check/* RECEIVES */.pN,
    needs: ["addresses"],
    judge: ({ addresses: { security, unmeasured } }, { name }) => {
        if (security === "indeterminate" && unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        return judgeSecurity(`the zone of ${name}`, security, `Sign the zone that holds ${name}, or ask its operator to.`);
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __nccwpck_require__(7461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __nccwpck_require__(2960);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks.js
// MTA-STS: a policy is announced, served, valid, enforced, and covers every MX host (RFC 8461).





const MUST_SHOULD = { "tr-03108": "must", bsi: "should" };
const mta_sts_checks_REQUIREMENT = ["TR-03108-07-R"];
/** How many `mx` patterns a message shows; a hostile policy has thousands. */
const MAX_LISTED = 10;
/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). */
function editPolicy(domain, change) {
    return { text: `${change} in ${(0,observe/* policyUrl */.IH)(domain)}, then publish the TXT record at ${(0,dns_name/* under */.hG)("_mta-sts", domain)} with a new id.`, records: [] };
}
const mtaStsRecord = (0,check/* defineCheck */.qH)({
    id: "mta-sts/record",
    scope: "domain",
    title: "There is exactly one valid MTA-STS record",
    section: "§3.3",
    requirements: mta_sts_checks_REQUIREMENT,
    tests: ["TR-03108-P I-01"],
    references: ["RFC 8461 §3.1"],
    why: "Senders look for the policy only if this record is there; without MTA-STS or DANE anyone on the path can strip the encryption off your mail.",
    fix: "Publish exactly one TXT record at `_mta-sts`: `v=STSv1; id=…` with an id of 1 to 32 letters and digits.",
    levels: MUST_SHOULD,
    mail: check/* RECEIVES */.pN,
    examines: ["mtaSts"],
    judge: ({ mtaSts }, { name, at }) => {
        if (mtaSts.state === "present")
            return { outcome: "pass", message: `there is one valid record, its id is ${mtaSts.value.id}` };
        const message = mtaSts.state === "absent" ? `no MTA-STS record at ${(0,dns_name/* under */.hG)("_mta-sts", name)}` : mtaSts.problem;
        const data = (0,record/* formatRdata */.ew)("TXT", (0,record/* txtOf */.On)(`v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`));
        const text = `Serve a policy at ${(0,observe/* policyUrl */.IH)(name)}, then publish this one record.`;
        return { outcome: "fail", message, fix: { text, records: [{ name: `${(0,dns_name/* under */.hG)("_mta-sts", name)}.`, type: "TXT", data }] } };
    },
});
const mtaStsPolicyFetch = (0,check/* defineCheck */.qH)({
    id: "mta-sts/policy-fetch",
    scope: "domain",
    title: "The MTA-STS policy is served",
    section: "§3.3",
    requirements: mta_sts_checks_REQUIREMENT,
    tests: ["TR-03108-P I-02"],
    references: ["RFC 8461 §3.3"],
    why: "Senders that cannot fetch the policy deliver without it; those that have cached an older one keep to that.",
    fix: "Serve the policy at `https://mta-sts.<domain>/.well-known/mta-sts.txt` with status 200, a certificate for that name from a trusted CA, and no redirect.",
    levels: MUST_SHOULD,
    mail: check/* RECEIVES */.pN,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        if (mtaStsFetch.state === "present")
            return { outcome: "pass", message: `${(0,observe/* policyUrl */.IH)(name)} is served` };
        if (mtaStsFetch.state === "absent")
            return { outcome: "not-applicable", message: "not judged: no valid record announces a policy, see mta-sts/record" };
        const text = `Serve the policy at ${(0,observe/* policyUrl */.IH)(name)} with status 200, a certificate for ${(0,dns_name/* under */.hG)("mta-sts", name)} from a trusted CA, and no redirect.`;
        return { outcome: "fail", message: `${(0,observe/* policyUrl */.IH)(name)}: ${mtaStsFetch.problem}`, fix: { text, records: [] } };
    },
});
const mtaStsPolicySyntax = (0,check/* defineCheck */.qH)({
    id: "mta-sts/policy-syntax",
    scope: "domain",
    title: "The MTA-STS policy is valid",
    section: "§3.3",
    requirements: mta_sts_checks_REQUIREMENT,
    tests: [],
    references: ["RFC 8461 §3.2"],
    why: "A policy that senders cannot read protects nothing.",
    fix: "A policy has the lines `version: STSv1`, `mode: enforce`, `max_age: 604800` (at most 31557600) and an `mx:` line for each MX host.",
    levels: MUST_SHOULD,
    mail: check/* RECEIVES */.pN,
    examines: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy }, { name }) => {
        if (mtaStsPolicy.state === "present")
            return { outcome: "pass", message: "the policy is valid" };
        if (mtaStsPolicy.state === "absent")
            return { outcome: "not-applicable", message: "not judged: there is no policy" };
        return { outcome: "fail", message: mtaStsPolicy.problem, fix: editPolicy(name, "Mend the policy") };
    },
});
const mtaStsMode = (0,check/* defineCheck */.qH)({
    id: "mta-sts/mode",
    scope: "domain",
    title: "The mode is enforce",
    section: "§3.3",
    requirements: mta_sts_checks_REQUIREMENT,
    tests: ["TR-03108-P I-03"],
    references: ["RFC 8461 §5"],
    why: "In `testing` senders report a failure and deliver all the same, over whatever connection they get.",
    fix: "Once the TLS reports show no failures, set `mode: enforce` and publish a new id.",
    levels: MUST_SHOULD,
    mail: check/* RECEIVES */.pN,
    needs: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy }, { name }) => {
        if (mtaStsPolicy.mode === "enforce")
            return { outcome: "pass", message: "mode: enforce" };
        return { outcome: "fail", message: `mode: ${mtaStsPolicy.mode}`, fix: editPolicy(name, "Set `mode: enforce`") };
    },
});
const mtaStsMaxAge = (0,check/* defineCheck */.qH)({
    id: "mta-sts/max-age",
    scope: "domain",
    title: "Senders keep the policy long enough",
    section: "§3.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 §3.2"],
    why: "Only a cached policy protects against someone who suppresses its fetch; after `max_age` seconds that protection ends.",
    fix: "Set `max_age` to a week (604800) or more.",
    levels: { "tr-03108": "should", bsi: "should" },
    mail: check/* RECEIVES */.pN,
    parameter: { "tr-03108": 604_800, bsi: 604_800, unit: "seconds at least" },
    needs: ["mtaStsPolicy"],
    judge: ({ mtaStsPolicy: { mode, maxAge } }, { name, parameter }) => {
        if (mode === "none")
            return { outcome: "not-applicable", message: "not judged: mode is none" };
        if (maxAge >= parameter)
            return { outcome: "pass", message: `max_age is ${maxAge} s` };
        const wanted = Math.min(parameter, mta_sts_record/* MAX_AGE_LIMIT */.xe);
        return { outcome: "fail", message: `max_age is ${maxAge} s, ${parameter} s are asked for`, fix: editPolicy(name, `Set \`max_age: ${wanted}\``) };
    },
});
const mtaStsMxCoverage = (0,check/* defineCheck */.qH)({
    id: "mta-sts/mx-coverage",
    scope: "host",
    title: "The MX host matches the MTA-STS policy",
    section: "§3.3",
    requirements: mta_sts_checks_REQUIREMENT,
    tests: [],
    references: ["RFC 8461 §4.1"],
    why: "Under an enforced policy senders deliver nothing to an MX host that it does not name.",
    fix: "Add an `mx:` line for each MX host to the policy first, publish a new id, and only then the MX record.",
    levels: { "tr-03108": "must", bsi: "must" },
    mail: check/* RECEIVES */.pN,
    needs: ["mx", "mtaStsPolicy"],
    judge: ({ mtaStsPolicy: { mode, mx } }, { domain, name }) => {
        if (mode === "none")
            return { outcome: "not-applicable", message: "not judged: mode is none" };
        const pattern = (0,mta_sts_record/* patternFor */.uG)(name, mx);
        if (pattern !== null)
            return { outcome: "pass", message: `the policy covers it: ${pattern}` };
        const effect = mode === "enforce" ? "senders that honour the policy deliver nothing there" : "once enforced, nothing would be delivered there";
        const listed = mx.length > MAX_LISTED ? `${mx.slice(0, MAX_LISTED).join(", ")} and ${mx.length - MAX_LISTED} more` : mx.join(", ");
        const message = `the policy (${listed}) does not cover ${name}: ${effect}`;
        return { outcome: "fail", message, fix: editPolicy(domain, `Add \`mx: ${name}\``) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks.js
// MX: a receiving domain names hosts that exist (RFC 5321, RFC 2181, RFC 7505).


const mx_checks_MUST = { "tr-03108": "must", bsi: "must" };
const mxPresent = (0,check/* defineCheck */.qH)({
    id: "mx/present",
    scope: "domain",
    title: "A receiving domain has an MX record",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 §5.1"],
    why: "Without an MX record senders fall back to the domain's own address, usually a web server; mail bounces or waits, and neither MTA-STS nor DANE can name the host.",
    fix: "Publish an MX record that names each mail server. If the domain receives no mail, declare `mail: send` or `mail: none`.",
    levels: mx_checks_MUST,
    mail: check/* RECEIVES */.pN,
    examines: ["mx"],
    judge: ({ mx }, { name }) => {
        const fix = { text: `Publish at least one MX record at ${name}, e.g. \`${name}. MX 10 mx1.${name}.\` with your own host.`, records: [] };
        if (mx.state !== "present")
            return { outcome: "fail", message: `${name} has no MX record`, fix };
        const hosts = mx.value.records.filter((record) => record.exchange !== dns_name/* ROOT */.Dl);
        // RFC 7505 §3: a null MX says that the domain accepts no mail.
        if (hosts.length === 0)
            return { outcome: "fail", message: "a null MX says that this domain accepts no mail, the policy says that it receives", fix };
        return { outcome: "pass", message: `MX: ${hosts.map((record) => record.exchange).join(", ")}` };
    },
});
const mxTarget = (0,check/* defineCheck */.qH)({
    id: "mx/target",
    scope: "host",
    title: "The MX target is a host name with an address, and no alias",
    section: "§3.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 §5.1", "RFC 2181 §10.3"],
    why: "Senders look up the MX name's address; an alias, an IP address or a missing name there makes some of them bounce or misroute mail.",
    fix: "Let the MX record name a host that has an A or AAAA record of its own.",
    levels: mx_checks_MUST,
    mail: check/* RECEIVES */.pN,
    examines: ["addresses"],
    judge: ({ addresses }, { domain, name }) => {
        const fix = (text) => ({ text, records: [] });
        if (addresses.state === "malformed") {
            return { outcome: "fail", message: addresses.problem, fix: fix(`Name a host in the MX record of ${domain} instead of an address.`) };
        }
        if (addresses.state === "absent") {
            const missing = addresses.evidence.every((e) => e.text === "no such name");
            const message = missing ? `${name} does not exist` : `${name} has no A or AAAA record`;
            return { outcome: "fail", message, fix: fix(`Publish an address for ${name}, or take it out of the MX records of ${domain}.`) };
        }
        const { aliases, owner, v4, v6 } = addresses.value;
        if (aliases.length > 0) {
            // RFC 2181 §10.3: the value of an MX record must not be an alias.
            return { outcome: "fail", message: `${name} is an alias (CNAME) of ${owner}`, fix: fix(`Name ${owner} itself in the MX record of ${domain}, or give ${name} addresses of its own.`) };
        }
        return { outcome: "pass", message: `${name} has ${[...v4, ...v6].join(", ")}` };
    },
});
const mxNullExclusive = (0,check/* defineCheck */.qH)({
    id: "mx/null-exclusive",
    scope: "domain",
    title: "A null MX stands alone",
    section: "§3.1",
    requirements: ["TR-03182-11-M"],
    tests: [],
    references: ["RFC 7505 §3"],
    why: "A null MX says that no mail is accepted; beside another MX record senders must guess which of the two is meant.",
    fix: "Keep either the null MX (`0 .`) or the other MX records.",
    levels: mx_checks_MUST,
    mail: check/* ANY_KIND */.Oy.filter((kind) => kind !== "send"),
    needs: ["mx"],
    judge: ({ mx }, { name, mail }) => {
        const others = mx.records.filter((record) => record.exchange !== dns_name/* ROOT */.Dl);
        if (others.length === mx.records.length)
            return { outcome: "pass", message: "there is no null MX" };
        if (mx.records.length === 1)
            return { outcome: "pass", message: "the null MX stands alone" };
        const text = mail === "none"
            ? `Remove every MX record of ${name} but \`${name}. MX 0 .\`.`
            : `Remove the null MX (\`${name}. MX 0 .\`).`;
        // RFC 7505 §3: a domain with a null MX must not have any other MX record, a second `.` neither.
        const beside = others.length > 0 ? others.map((record) => record.exchange).join(", ") : "another";
        const message = `a null MX stands beside ${beside}`;
        return { outcome: "fail", message, fix: { text, records: [] } };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks.js
// Domains that neither send nor receive mail say so (TR-03182-11-M).




const parked_checks_MUST = { "tr-03108": "must", bsi: "must" };
const parked_checks_REQUIREMENT = ["TR-03182-11-M"];
function publishTxt(name, value, text) {
    return { text, records: [{ name: `${name}.`, type: "TXT", data: (0,record/* formatRdata */.ew)("TXT", (0,record/* txtOf */.On)(value)) }] };
}
/** The domain's own record with `p=reject`; a parked domain receives no mail, so where its reports go cannot be guessed. */
function publishReject(domain, dmarc) {
    let value = "v=DMARC1; p=reject";
    if (dmarc.state === "present" && !dmarc.value.inherited) {
        const { text, badTags, testing } = dmarc.value;
        value = (0,tag_list/* withTag */.R)(text, "p", "reject");
        for (const tag of badTags)
            value = (0,tag_list/* withTag */.R)(value, tag, "reject");
        if (testing)
            value = (0,tag_list/* withTag */.R)(value, "t", "n");
    }
    return publishTxt((0,dns_name/* under */.hG)("_dmarc", domain), value, "Publish this one record; let `rua` name a mailbox of a domain that receives mail.");
}
const parkedNullMx = (0,check/* defineCheck */.qH)({
    id: "parked/null-mx",
    scope: "domain",
    title: "A domain without mail publishes a null MX",
    section: "§3.1",
    requirements: parked_checks_REQUIREMENT,
    tests: ["TR-03182-P L-01"],
    references: ["RFC 7505 §3"],
    why: "With a null MX senders give up at once, and receivers see that mail from the domain cannot be answered.",
    fix: "Publish the one MX record `0 .`.",
    levels: parked_checks_MUST,
    mail: check/* PARKED */.ek,
    examines: ["mx"],
    judge: ({ mx }, { name }) => {
        const fix = { text: `Publish this as the only MX record of ${name}.`, records: [{ name: `${name}.`, type: "MX", data: "0 ." }] };
        if (mx.state !== "present")
            return { outcome: "fail", message: `${name} has no MX record, so senders try its address`, fix };
        // A null MX beside others is mx/null-exclusive's fault to report.
        const { records } = mx.value;
        if (records.some(({ preference, exchange }) => exchange === dns_name/* ROOT */.Dl && preference === 0))
            return { outcome: "pass", message: "there is a null MX" }; // RFC 7505 §3
        return { outcome: "fail", message: `no null MX (\`0 .\`) but ${records.map((data) => `\`${(0,record/* formatRdata */.ew)("MX", data)}\``).join(", ")}`, fix };
    },
});
const parkedSpf = (0,check/* defineCheck */.qH)({
    id: "parked/spf",
    scope: "domain",
    title: "The SPF record is exactly v=spf1 -all",
    section: "§4.1",
    requirements: parked_checks_REQUIREMENT,
    tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
    references: ["RFC 7208 §10.1.2"],
    why: "A domain that sends nothing is a favourite for forgers; `-all` lets every receiver refuse.",
    fix: "Publish the one SPF record `v=spf1 -all`.",
    levels: parked_checks_MUST,
    mail: check/* PARKED */.ek,
    examines: ["spf"],
    judge: ({ spf }, { name }) => {
        const fix = publishTxt(name, "v=spf1 -all", `Publish this as the only SPF record of ${name}.`);
        if (spf.state === "absent")
            return { outcome: "fail", message: `${name} has no SPF record`, fix };
        if (spf.state === "malformed")
            return { outcome: "fail", message: spf.problem, fix };
        // RFC 7208 §4.5, §12: terms are apart by spaces, and case does not matter.
        const exact = /^v=spf1 +-all *$/i.test(spf.value.text);
        return exact ? { outcome: "pass", message: "v=spf1 -all" } : { outcome: "fail", message: `the record is \`${spf.value.text}\``, fix };
    },
});
const parkedDmarc = (0,check/* defineCheck */.qH)({
    id: "parked/dmarc",
    scope: "domain",
    title: "The effective DMARC policy is reject",
    section: "§4.3",
    requirements: parked_checks_REQUIREMENT,
    tests: ["TR-03182-P L-04"],
    references: ["RFC 9989 §4.7"],
    why: "A domain that sends nothing has nothing to lose by having all of its mail refused.",
    fix: "Publish `v=DMARC1; p=reject; rua=mailto:…` at `_dmarc`.",
    levels: parked_checks_MUST,
    mail: check/* PARKED */.ek,
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const fix = publishReject(name, dmarc);
        if (dmarc.state === "absent")
            return { outcome: "fail", message: `no DMARC record applies to ${name}`, fix };
        if (dmarc.state === "malformed")
            return { outcome: "fail", message: dmarc.problem, fix };
        const { effective, inherited, foundAt, testing } = dmarc.value;
        const lowered = testing ? ", lowered by t=y" : "";
        const message = `the policy is ${effective}${lowered}${inherited ? ` (inherited from ${foundAt})` : ""}`;
        return effective === "reject" ? { outcome: "pass", message } : { outcome: "fail", message, fix };
    },
});
const parkedRua = (0,check/* defineCheck */.qH)({
    id: "parked/rua",
    scope: "domain",
    title: "Aggregate reports are asked for",
    section: "§5",
    requirements: parked_checks_REQUIREMENT,
    tests: ["TR-03182-P L-05"],
    references: ["RFC 9989 §4.7"],
    why: "The reports show who tries to forge the domain.",
    fix: "Add `rua=mailto:…` to the DMARC record.",
    levels: { "tr-03108": "should", bsi: "must" },
    mail: check/* PARKED */.ek,
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const text = `Add \`rua=mailto:…\` to the DMARC record of ${name}, with a mailbox of a domain that receives mail.`;
        const fix = { text, records: [] };
        if (dmarc.state !== "present")
            return { outcome: "fail", message: "no DMARC record asks for reports", fix };
        const usable = dmarc.value.rua.filter((uri) => uri.problem === null);
        if (usable.length > 0)
            return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
        return { outcome: "fail", message: "the DMARC record asks for no reports by mail", fix };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/spf/tree.js
var spf_tree = __nccwpck_require__(6939);
// EXTERNAL MODULE: ./lib/src/standards/spf/words.js
var spf_words = __nccwpck_require__(9222);
;// CONCATENATED MODULE: ./lib/src/standards/spf/limits.js


/** RFC 7208 §4.6.4: more void lookups than these should end evaluation with a permerror. */
const MAX_VOIDS = 2;
/** For claims about a tree that receivers do not evaluate to its end, for a reason another check reports. */
const PERMERROR = {
    outcome: "not-applicable",
    message: "receivers stop at a permanent error: see spf/syntax and spf/include-valid",
};
/** At most `limit` lookups in the worst case, which `words` says; the evidence draws the tree with the number of each branch. */
function judgeLookups({ domain, text, tree }, limit, words) {
    const source = `lookups of ${domain}`;
    const evidence = [{ source: `TXT ${domain}`, text }, ...(0,spf_tree/* drawTree */.n)(tree).map((line) => ({ source, text: line }))];
    const unseen = (0,spf_tree/* unseenOf */.yY)(tree);
    const costly = tree.branches.filter((branch) => branch.lookups > 0).toSorted((a, b) => b.lookups - a.lookups);
    const count = `${unseen.length > 0 ? "at least " : ""}${(0,spf_words/* plural */.LS)(tree.lookups, "lookup")}, ${limit} ${words}`;
    const message = costly.length === 0 ? count : `${count}: ${(0,spf_words/* list */.p_)(costly.map((branch) => `${(0,spf_words/* shown */.SP)(branch.text)} (${branch.lookups})`))}`;
    if (tree.lookups > limit) {
        return { outcome: "fail", message, evidence, fix: (0,spf_words/* advise */.TH)(saving(costly[0], tree.lookups - limit)) };
    }
    if ((0,spf_tree/* faultsOf */.xm)(tree).length > 0)
        return PERMERROR;
    if (unseen.length > 0)
        return { outcome: "unknown", message: `${message}; not seen: ${(0,spf_words/* list */.p_)(unseen)}`, evidence };
    return { outcome: "pass", message, evidence };
}
function saving(most, excess) {
    const first = most === undefined ? "" : ` \`${(0,spf_words/* shown */.SP)(most.text)}\` costs most, ${most.lookups}.`;
    return `Save ${(0,spf_words/* plural */.LS)(excess, "lookup")}: drop senders that are no longer used, and name networks of your own with \`ip4:\` and \`ip6:\`, which cost nothing.${first}`;
}
/** At most two void lookups for a client of either family. */
function judgeVoids({ tree }) {
    const counts = [voidsFor(tree, "v4"), voidsFor(tree, "v6")];
    const worst = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
    const count = worst.certain.length;
    const named = count === 0 ? "" : `: ${(0,spf_words/* list */.p_)(worst.certain.map(labelOf))}`;
    const message = `${(0,spf_words/* plural */.LS)(count, "void lookup")} for IP${worst.family} clients, ${MAX_VOIDS} are allowed${named}`;
    const evidence = (0,spf_words/* evidenceOf */.X1)([...(0,spf_tree/* nodesOf */.Nh)(tree)].filter((node) => node.branches.some((branch) => worst.certain.includes(branch))));
    if (count > MAX_VOIDS) {
        const text = `Take the terms out of their records, or publish an address (for IPv6 clients: an AAAA record) for what they name: ${(0,spf_words/* list */.p_)(worst.certain.map(labelOf))}.`;
        return { outcome: "fail", message, evidence, fix: (0,spf_words/* advise */.TH)(text) };
    }
    if ((0,spf_tree/* faultsOf */.xm)(tree).length > 0)
        return PERMERROR;
    const open = counts.filter(({ certain, possible }) => certain.length + possible.length > MAX_VOIDS);
    const unseen = [...(0,spf_tree/* unseenOf */.yY)(tree), ...new Set(open.flatMap(({ possible }) => possible.map(labelOf)))];
    if (unseen.length > 0)
        return { outcome: "unknown", message: `at least ${message}; not known: ${(0,spf_words/* list */.p_)(unseen)}`, evidence };
    return { outcome: "pass", message };
}
/**
 * RFC 7208 §5 asks for A or AAAA by the client's family, so a host without AAAA is void for IPv6 clients. They count
 * where one could pass at all: otherwise their mail is refused either way.
 */
function voidsFor(tree, family) {
    const certain = (0,spf_tree/* lookedUpAs */.A4)(tree, family, "void");
    const possible = (0,spf_tree/* lookedUpAs */.A4)(tree, family, "unknown");
    const admits = family === "v6" ? (0,spf_tree/* admitsIPv6 */.OF)(tree) : "yes";
    if (admits === "yes")
        return { family, certain, possible };
    return { family, certain: [], possible: admits === "maybe" ? [...certain, ...possible] : [] };
}
/** A term as written, with its reason where its name is not known. */
function labelOf({ text, name, open }) {
    if (open !== null)
        return `\`${(0,spf_words/* shown */.SP)(text)}\` ${open}`;
    return name === null || text.includes(name) ? (0,spf_words/* shown */.SP)(text) : `${(0,spf_words/* shown */.SP)(text)} (${name})`;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/faults.js



/** The record and every record it reaches parse whole. */
function judgeSyntax({ tree }) {
    const faults = (0,spf_tree/* faultsOf */.xm)(tree).filter(({ problem }) => problem.kind === "syntax");
    if (faults.length > 0) {
        const evidence = (0,spf_words/* evidenceOf */.X1)(faults.map(({ node }) => node));
        const message = (0,spf_words/* list */.p_)([...new Set(faults.map(({ node, problem }) => `in the record of ${node.domain}: ${problem.words}`))]);
        const own = faults.some(({ node }) => node === tree);
        const text = own ? "Correct the term and publish the record again." : "Have the record corrected by whoever publishes it; until then take out the term that leads to it.";
        return { outcome: "fail", message, evidence, fix: (0,spf_words/* advise */.TH)(text) };
    }
    const unseen = (0,spf_tree/* unseenOf */.yY)(tree);
    if (unseen.length > 0)
        return { outcome: "unknown", message: `what was seen parses; not seen: ${(0,spf_words/* list */.p_)(unseen)}` };
    const records = [...(0,spf_tree/* nodesOf */.Nh)(tree)].filter(({ text }) => text !== null).length;
    return { outcome: "pass", message: records === 1 ? "the record parses" : `all ${records} records on the walk parse` };
}
/** Every include and redirect leads to exactly one record, and none leads back to where it came from. */
function judgeTargets({ domain, tree }) {
    const bad = [...(0,spf_tree/* nodesOf */.Nh)(tree)].flatMap((node) => node.branches.flatMap((branch) => {
        const problem = branch.target?.problem ?? null;
        return problem === null || problem.kind === "syntax" ? [] : [{ node, branch, problem }];
    }));
    if (bad.length > 0) {
        const message = (0,spf_words/* list */.p_)(bad.map(({ node, branch, problem }) => `\`${(0,spf_words/* shown */.SP)(branch.text)}\`${node === tree ? "" : ` in the record of ${node.domain}`}: ${problem.words}`));
        const evidence = (0,spf_words/* evidenceOf */.X1)([tree, ...bad.map(({ node }) => node)]);
        const includes = new Set(bad.filter(({ node, branch }) => node === tree && branch.kind === "include").map(({ branch }) => branch));
        const fix = includes.size === bad.length
            ? (0,spf_words/* publish */.mk)(domain, (0,spf_tree/* rewritten */.fm)(tree, (branch) => (includes.has(branch) ? null : branch.text)), "Correct the name; if the sender is no longer used, publish this record without it.")
            : (0,spf_words/* advise */.TH)("Correct the name, or take the term out of its record.");
        return { outcome: "fail", message, evidence, fix };
    }
    if ((0,spf_tree/* faultsOf */.xm)(tree).length > 0)
        return PERMERROR;
    const unseen = (0,spf_tree/* unseenOf */.yY)(tree);
    if (unseen.length > 0)
        return { outcome: "unknown", message: `not seen: ${(0,spf_words/* list */.p_)(unseen)}` };
    const targets = [...(0,spf_tree/* nodesOf */.Nh)(tree)].length - 1;
    return { outcome: "pass", message: targets === 0 ? "there is no include and no redirect" : `each of ${targets} includes and redirects leads to one record` };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/senders.js



/** Following redirects, the record ends in `-all` or `~all`. Faults elsewhere in the tree do not change its ending. */
function judgeEnding({ tree }, { domain, mail }) {
    const { node, all, open } = (0,spf_tree/* endingOf */.z6)(tree);
    const via = node === tree ? "" : ` (by redirect to ${(0,spf_words/* shown */.SP)(node.domain)})`;
    const evidence = (0,spf_words/* evidenceOf */.X1)([tree, node]);
    const silent = (0,spf_words/* publish */.mk)(domain, "v=spf1 -all", "The policy says that this domain sends no mail; publish that.");
    if (node.problem !== null) {
        // spf/syntax and spf/include-valid do not speak about domains that only receive
        if (mail !== "receive")
            return PERMERROR;
        return { outcome: "fail", message: `receivers cannot evaluate the record${via}: ${node.problem.words}`, evidence, fix: silent };
    }
    const reason = node.unknown ?? open;
    if (reason !== null)
        return { outcome: "unknown", message: `it ends in a redirect, and that record was not seen: ${reason}`, evidence };
    if (all?.qualifier === "-" || all?.qualifier === "~")
        return { outcome: "pass", message: `ends in \`${all.text}\`${via}`, evidence };
    const message = all === null
        ? `there is neither \`all\` nor \`redirect\`${via}, so mail from anywhere else is neutral`
        : `ends in \`${all.text}\`${via}: ${all.qualifier === "?" ? "mail from anywhere else is neutral" : "mail from anywhere passes"}`;
    if (mail === "receive")
        return { outcome: "fail", message, evidence, fix: silent };
    if (node !== tree) {
        return { outcome: "fail", message, evidence, fix: (0,spf_words/* advise */.TH)(`Let the record of ${(0,spf_words/* shown */.SP)(node.domain)} end in \`~all\` or \`-all\`, or do not redirect to it.`) };
    }
    const ended = (0,spf_tree/* rewritten */.fm)(tree, (branch) => (branch === all ? "~all" : branch.text));
    const value = all === null ? `${ended} ~all` : ended;
    return { outcome: "fail", message, evidence, fix: (0,spf_words/* publish */.mk)(domain, value, "Publish this record; once all senders are listed, `-all` is stricter.") };
}
/** Nothing in the tree lets every client of a family pass. */
function judgeOpenness({ domain, tree }) {
    const openings = (0,spf_tree/* openingsOf */.D$)(tree);
    if (openings.length > 0) {
        const message = (0,spf_words/* list */.p_)(openings.map(({ node, branch }) => `${placed(branch, node, tree)} matches every ${addressesOf(branch)}`));
        const evidence = (0,spf_words/* evidenceOf */.X1)([tree, ...openings.map(({ node }) => node)]);
        return { outcome: "fail", message, evidence, fix: closing(domain, tree, openings) };
    }
    if ((0,spf_tree/* faultsOf */.xm)(tree).length > 0)
        return PERMERROR;
    // a lookup that failed may hide an `exists` that matches everyone
    const hidden = (0,spf_tree/* lookedUpAs */.A4)(tree, "v4", "unknown").filter((branch) => branch.kind === "exists" && branch.name !== null);
    const unseen = [...(0,spf_tree/* unseenOf */.yY)(tree), ...hidden.map((branch) => `A ${branch.name}`)];
    if (unseen.length > 0)
        return { outcome: "unknown", message: `not seen: ${(0,spf_words/* list */.p_)(unseen)}` };
    return { outcome: "pass", message: "no term that lets mail pass matches every address" };
}
function placed(branch, node, tree) {
    return node === tree ? `\`${(0,spf_words/* shown */.SP)(branch.text)}\`` : `\`${(0,spf_words/* shown */.SP)(branch.text)}\` in the record of ${node.domain}`;
}
function addressesOf({ covers }) {
    return covers.length > 1 ? "address" : `IP${covers[0] ?? ""} address`;
}
function closing(domain, tree, openings) {
    const foreign = openings.find(({ node }) => node !== tree);
    if (foreign !== undefined) {
        return (0,spf_words/* advise */.TH)(`Take out what leads to the record of ${foreign.node.domain}, or have ${placed(foreign.branch, foreign.node, tree)} removed.`);
    }
    const open = new Set(openings.map(({ branch }) => branch));
    const value = (0,spf_tree/* rewritten */.fm)(tree, (branch) => (!open.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null));
    return (0,spf_words/* publish */.mk)(domain, value, "Publish this record with the addresses of your own senders in it.");
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks.js
// SPF: one record that receivers can evaluate within the limits, and that lets only the right senders pass (RFC 7208, TR-03182-01-M).





const spf_checks_MUST = { "tr-03108": "must", bsi: "must" };
/** RFC 7208 §4.6.4. */
const MAX_LOOKUPS = 10;
const spfPresent = (0,check/* defineCheck */.qH)({
    id: "spf/present",
    scope: "domain",
    title: "The domain has exactly one SPF record",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-01"],
    references: ["RFC 7208 §4.5"],
    why: "Without an SPF record receivers cannot tell whose servers may send for the domain; with several they stop with an error.",
    fix: "Publish exactly one TXT record at the domain that begins with `v=spf1`.",
    levels: spf_checks_MUST,
    mail: check/* MAILS */.JB,
    examines: ["spf"],
    judge: ({ spf }, { domain, mail }) => {
        if (spf.state === "present")
            return { outcome: "pass", message: "there is one SPF record" };
        if (spf.state === "malformed") {
            return { outcome: "fail", message: spf.problem, fix: (0,spf_words/* advise */.TH)("Put the terms of all of them into one record, with one `all` at the end, and remove the others.") };
        }
        const message = `${domain} has no SPF record`;
        if (mail === "receive")
            return { outcome: "fail", message, fix: (0,spf_words/* publish */.mk)(domain, "v=spf1 -all", "Publish this record: the domain sends no mail.") };
        if (mail === "send")
            return { outcome: "fail", message, fix: (0,spf_words/* advise */.TH)("Publish a TXT record such as `v=spf1 ip4:… -all` that names every server which sends for the domain.") };
        return { outcome: "fail", message, fix: (0,spf_words/* publish */.mk)(domain, "v=spf1 mx -all", "Publish this record if only the MX hosts send; add every other sender before `-all`.") };
    },
});
const spfSyntax = (0,check/* defineCheck */.qH)({
    id: "spf/syntax",
    scope: "domain",
    title: "The SPF record and every record it reaches parse whole",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6", "RFC 7208 §12"],
    why: "One syntax error anywhere makes the whole evaluation a permanent error; the domain is then as good as without SPF.",
    fix: "Correct the term the message names.",
    levels: spf_checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["spf"],
    judge: ({ spf }) => judgeSyntax(spf),
});
const spfLookupLimit = (0,check/* defineCheck */.qH)({
    id: "spf/lookup-limit",
    scope: "domain",
    title: "Evaluating the SPF record needs at most 10 lookups in the worst case",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    why: "Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. `include`, `a`, `mx`, `ptr`, `exists` and `redirect` count, each time they are reached.",
    fix: "Drop senders that are no longer used; name networks of your own with `ip4:` and `ip6:`; give senders with long records a subdomain of their own.",
    levels: spf_checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["spf"],
    judge: ({ spf }) => judgeLookups(spf, MAX_LOOKUPS, "are allowed"),
});
const spfLookupHeadroom = (0,check/* defineCheck */.qH)({
    id: "spf/lookup-headroom",
    scope: "domain",
    title: "The SPF record leaves room below the limit of lookups",
    section: "§4.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    why: "Included records belong to others and grow without notice; a record close to the limit breaks on the day one of them does.",
    fix: "Save lookups as for spf/lookup-limit before the next sender is added.",
    levels: { "tr-03108": "should", bsi: "info" },
    mail: check/* SENDS */.iM,
    parameter: { "tr-03108": 8, bsi: 8, unit: "lookups" },
    needs: ["spf"],
    judge: ({ spf }, { parameter }) => judgeLookups(spf, parameter, "leave room"),
});
const spfVoidLimit = (0,check/* defineCheck */.qH)({
    id: "spf/void-limit",
    scope: "domain",
    title: "At most 2 lookups of the SPF evaluation are void",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    why: "Many receivers stop at the third lookup that finds no such name or nothing there, with a permanent error. A host without an AAAA record is such a void for IPv6 clients.",
    fix: "Take out terms whose names no longer exist; name addresses with `ip4:` and `ip6:` instead of `a:`.",
    levels: spf_checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["spf"],
    judge: ({ spf }) => judgeVoids(spf),
});
const spfIncludeValid = (0,check/* defineCheck */.qH)({
    id: "spf/include-valid",
    scope: "domain",
    title: "Every include and redirect leads to exactly one SPF record, and there is no loop",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.2", "RFC 7208 §6.1"],
    why: "An include or redirect to a domain without a record, or with several, makes the whole evaluation a permanent error; a missing domain can be registered by anyone, who then decides who sends for yours.",
    fix: "Correct the name, or take the term out.",
    levels: spf_checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["spf"],
    judge: ({ spf }) => judgeTargets(spf),
});
const spfAll = (0,check/* defineCheck */.qH)({
    id: "spf/all",
    scope: "domain",
    title: "Following redirects, the SPF record ends in -all or ~all",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-03"],
    references: ["RFC 7208 §4.7", "RFC 7208 §5.1", "RFC 7208 §6.1"],
    why: "Mail from a server the record does not name must fail or softfail; with `?all`, or without `all`, receivers learn nothing, and `+all` lets everyone pass.",
    fix: "End the record in `~all` or `-all`.",
    levels: spf_checks_MUST,
    mail: check/* MAILS */.JB,
    needs: ["spf"],
    judge: ({ spf }, subject) => judgeEnding(spf, subject),
});
const spfOpen = (0,check/* defineCheck */.qH)({
    id: "spf/open",
    scope: "domain",
    title: "The SPF record does not authorise everyone: no +all, no network of length 0",
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
    why: "Whoever forges the domain's mail passes SPF, and with it DMARC.",
    fix: "Name the domain's own senders, and end the record in `~all` or `-all`.",
    levels: spf_checks_MUST,
    mail: check/* SENDS */.iM,
    needs: ["spf"],
    judge: ({ spf }) => judgeOpenness(spf),
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks.js
// TLS-RPT: senders are asked to report failed TLS by mail (RFC 8460, TR-03108-10-M).



function checks_publish(domain, rua) {
    const data = (0,record/* formatRdata */.ew)("TXT", (0,record/* txtOf */.On)(`v=TLSRPTv1; rua=${rua}`));
    return { text: "Publish this one record with a mailbox that is read.", records: [{ name: `${(0,dns_name/* under */.hG)("_smtp._tls", domain)}.`, type: "TXT", data }] };
}
const tlsRptRecord = (0,check/* defineCheck */.qH)({
    id: "tls-rpt/record",
    scope: "domain",
    title: "There is exactly one valid TLS-RPT record",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-01"],
    references: ["RFC 8460 §3"],
    why: "Without it nobody tells you that mail to you could not be delivered encrypted, or was not delivered at all.",
    fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:…`.",
    levels: { "tr-03108": "must", bsi: "must" },
    mail: check/* RECEIVES */.pN,
    examines: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        if (tlsRpt.state === "present")
            return { outcome: "pass", message: "there is one valid record" };
        const message = tlsRpt.state === "absent" ? `no TLS-RPT record at ${(0,dns_name/* under */.hG)("_smtp._tls", name)}` : tlsRpt.problem;
        return { outcome: "fail", message, fix: checks_publish(name, `mailto:tls-reports@${name}`) };
    },
});
const tlsRptMailto = (0,check/* defineCheck */.qH)({
    id: "tls-rpt/mailto",
    scope: "domain",
    title: "TLS reports are asked for by mail",
    section: "§5",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-03"],
    references: ["RFC 8460 §3"],
    why: "TR-03108 asks for delivery by mail; not every sender can deliver reports over HTTPS.",
    fix: "Put a `mailto:` destination into `rua`.",
    levels: { "tr-03108": "should", bsi: "must" },
    mail: check/* RECEIVES */.pN,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const usable = tlsRpt.rua.filter((uri) => uri.problem === null);
        if (usable.length > 0)
            return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
        const faults = tlsRpt.rua.map((uri) => `\`${uri.uri}\`: ${uri.problem}`);
        return { outcome: "fail", message: `no usable mail address in \`rua\`: ${faults.join("; ")}`, fix: checks_publish(name, `mailto:tls-reports@${name}`) };
    },
});

;// CONCATENATED MODULE: ./lib/src/audit/checks.js









const CHECKS = [
    mxPresent,
    mxTarget,
    mxNullExclusive,
    parkedNullMx,
    mtaStsRecord,
    mtaStsPolicyFetch,
    mtaStsPolicySyntax,
    mtaStsMode,
    mtaStsMaxAge,
    mtaStsMxCoverage,
    dnssecNotBogus,
    dnssecDomain,
    dnssecMxZone,
    daneLookup,
    danePresent,
    daneUsable,
    spfPresent,
    spfSyntax,
    spfLookupLimit,
    spfLookupHeadroom,
    spfVoidLimit,
    spfIncludeValid,
    spfAll,
    spfOpen,
    parkedSpf,
    dkimSelector,
    dkimSyntax,
    dkimNotRevoked,
    dkimKeyStrength,
    dmarcPresent,
    dmarcPolicy,
    parkedDmarc,
    dmarcRua,
    tlsRptRecord,
    tlsRptMailto,
    parkedRua,
];
const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));
/** The check with this id; undefined where there is none. */
function findCheck(id) {
    return BY_ID.get(id);
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ MAILS),
/* harmony export */   Oy: () => (/* binding */ ANY_KIND),
/* harmony export */   ek: () => (/* binding */ PARKED),
/* harmony export */   iM: () => (/* binding */ SENDS),
/* harmony export */   pN: () => (/* binding */ RECEIVES),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
function defineCheck(definition) {
    return { needs: [], examines: [], ...definition };
}
// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
const RECEIVES = ["send-receive", "receive"];
const SENDS = ["send-receive", "send"];
const MAILS = ["send-receive", "send", "receive"];
const PARKED = ["none"];
const ANY_KIND = ["send-receive", "send", "receive", "none"];


/***/ }),

/***/ 8476:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7677);
// Command-line entry. The exit code is set, not forced, so that piped output is written to its end.

const { argv, env, stdout, stderr } = process;
const AUDIT_FAILED = 3; // FORMATS §2; Node's own code for a crash would say that the gate failed
process.on("uncaughtException", (error) => {
    stderr.write(`mail-policy: stopped on a defect of its own: ${error.message}\n`);
    process.exit(AUDIT_FAILED);
});
stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return; // a reader such as `head` may have enough
    process.exitCode = AUDIT_FAILED;
    stderr.write(`mail-policy: cannot write to standard output: ${error.message}\n`);
});
stderr.on("error", () => undefined); // nobody is left to be told
const code = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({ words: argv.slice(2), env, cwd: process.cwd(), stdout, stderr });
process.exitCode ??= code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __nccwpck_require__(6594);
// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __nccwpck_require__(5211);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 13 modules
var checks = __nccwpck_require__(4539);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __nccwpck_require__(4887);
;// CONCATENATED MODULE: ./lib/src/report/json.js
/** Indented by two, ending in a newline. Only what the format names is written. */
function renderJson(report) {
    const { version, tool, at, profile, view, config, conclusion, gate, waivers } = report;
    const ordered = {
        version,
        tool: { name: tool.name, version: tool.version },
        at,
        profile,
        view,
        config: { file: config.file, sha256: config.sha256 },
        resolvers: report.resolvers.map(({ url, validates }) => ({ url, validates })),
        limits: report.limits,
        conclusion,
        gate: { failOn: gate.failOn, passed: gate.passed, baseline: gate.baseline, reasons: gate.reasons },
        counts: countsOf(report.counts),
        domains: report.domains.map(domainOf),
        waivers: { expired: waivers.expired.map(idleOf), unused: waivers.unused.map(idleOf) },
    };
    return `${quoteJson(JSON.stringify(ordered, null, 2))}\n`;
}
function domainOf({ name, mail, counts, facts, findings }) {
    return { name, mail, counts: countsOf(counts), facts: sorted(facts), findings: findings.map(findingOf) };
}
function findingOf(finding) {
    const { check, subject, section, requirements, tests, references, outcome, level, status, message, location, fix, change, waiver } = finding;
    return {
        check, subject, section, requirements, tests, references, outcome, level, status, message,
        evidence: finding.evidence.map(({ source, text }) => ({ source, text })),
        location: { file: location.file, line: location.line, column: location.column },
        fix: fix && { text: fix.text, records: fix.records.map(({ name, type, data }) => ({ name, type, data })) },
        change,
        waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    };
}
function countsOf({ pass, fail, warn, info, unknown, notApplicable, waived }) {
    return { pass, fail, warn, info, unknown, notApplicable, waived };
}
function idleOf({ check, domain, reason, owner, expires, location, problem }) {
    return { check, domain, reason, owner, expires, location: { file: location.file, line: location.line, column: location.column }, problem };
}
// Facts are whatever the standards observe: their keys are sorted, for they may have been gathered in any order.
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
}
// JSON leaves C1 controls, bidi overrides and the runner's `##[command]` as they are, and people print JSON on terminals.
function quoteJson(json) {
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""))
        .replaceAll("##[", "#\\u0023[");
}

;// CONCATENATED MODULE: ./lib/src/report/quote.js
/** Octets of evidence shown per piece; our own bound: a 4,096-bit DKIM key has about 740. */
const EVIDENCE_LIMIT = 1024;
/** Sources, and lines of each, that are shown of a finding; our own bound, all of it is in the JSON report. */
const MOST_SOURCES = 5;
const MOST_LINES = 30;
/** Characters of a message, reason or name shown; our own bound. */
const PROSE_LIMIT = 2048;
/** Characters of a record to publish; our own bound. A record is shown whole or not at all. */
const RECORD_LIMIT = 8192;
// Controls (C0, C1, DEL), bidi overrides and zero widths (Cf, default ignorable), line separators, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// What the Actions runner obeys in a line of output: `##[command]` anywhere, `::command …::` at the start of a line,
// which any word can come to stand at (actions/runner, ActionCommand.cs).
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::(?=[a-z-]+(?:\s|::))/gi;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return SHORT[character] ?? (code <= 0xff ? `\\x${hex(code)}` : `\\u{${hex(code)}}`);
}
function hex(code) {
    return code.toString(16).padStart(2, "0");
}
function visible(text) {
    return text.replace(HIDDEN, escapeCharacter).replace(RUNNER_COMMAND, (found) => (found === "##" ? "#\\x23" : "\\x3a:"));
}
/** The first `limit` characters of `text`, and how many of its `unit` were left out. */
function clip(text, limit, unit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit)}… (${text.length - limit} ${unit} more)`;
}
/** Words of people and programs (messages, reasons, names, paths), as one line. */
function quoteProse(text, limit = PROSE_LIMIT) {
    return visible(clip(text, limit, "characters"));
}
/** Evidence by source, for a tree or an RRset comes in several pieces; and how many sources were left out. */
function quoteEvidence(evidence) {
    const groups = [];
    for (const { source, text } of evidence) {
        const last = groups.at(-1);
        if (last?.source === source)
            last.texts.push(text);
        else
            groups.push({ source, texts: [text] });
    }
    const shown = groups.slice(0, MOST_SOURCES).map(({ source, texts }) => {
        const lines = texts.flatMap(quoteOctets);
        const rest = lines.length - MOST_LINES;
        return { source: quoteProse(source), lines: rest > 0 ? [...lines.slice(0, MOST_LINES), `… (${rest} lines more)`] : lines };
    });
    return { shown, more: groups.length - shown.length };
}
// Octets from 0x80 are shown as numbers, since nothing says what letters they are.
function quoteOctets(text) {
    const lines = clip(text, EVIDENCE_LIMIT, "octets").split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === "")
        lines.pop();
    return lines.map((line) => visible(line.replace(/[\u0080-\u00ff]/g, escapeCharacter)));
}
/**
 * A record as a line to paste into a master file; whatever is not plain there becomes `\DDD` (RFC 1035 §5.1), and so do
 * the few characters the runner or HTML would act on. null where it is too long to show whole: half a record is a wrong one.
 */
function recordLine(record) {
    const line = `${record.name} IN ${record.type} ${record.data}`;
    if (line.length > RECORD_LIMIT)
        return null;
    // Escapes that are there already are stepped over, so that none is taken apart.
    return line.replace(/\\\d{3}|\\?([^ -~]|<|^[ :]|#(?=\[))|\\./gu, (found, special) => special === undefined ? found : escapeDecimal(special));
}
function escapeDecimal(character) {
    const octets = character <= "\u00ff" ? [character.charCodeAt(0)] : [...Buffer.from(character)];
    return octets.map((octet) => `\\${String(octet).padStart(3, "0")}`).join("");
}

;// CONCATENATED MODULE: ./lib/src/report/quote-markdown.js
// Outside text in GitHub Flavored Markdown and in the HTML allowed there: nothing of it is markup, a mention, a
// reference, a link or a comment. Words that could be any of these become code, where GitHub looks for none of them.

const OPENING = "(\"'";
const CLOSING = ")\"',.;:?…";
const PLAIN_WORD = /^[\p{L}\p{N}§≤≥–—…→·][\p{L}\p{N}\p{M}.,;:/'"()+=%§≤≥–—…→·?-]*$/u;
// Links, `GH-1`, `:emoji:`, commit ids: GitHub acts on these although they consist of plain characters.
const ACTS = /www\.|:\/\/|\bgh-\d|:[\w+-]+:/i;
const COMMIT = /\b[0-9a-f]{7,40}\b/;
const LIST_MARKER = /^\d+[.)]$/;
/** Characters of a table cell: the longest domain name (RFC 1035 §2.3.4). */
const CELL_LIMIT = 255;
/** Prose as Markdown, one line. What stands in backticks is code already. */
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
    return `${fence}${language}\n${withoutTags(text)}\n${fence}`;
}
function codeSpan(text) {
    if (text === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
    return `${fence}${pad}${withoutTags(text)}${pad}${fence}`;
}
function codeElement(text) {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `<code>${escaped}</code>`;
}
// Inside code a `<` means nothing to GitHub, but who searches a comment's source for `<!-- marker -->` must not find ours forged.
function withoutTags(text) {
    return text.replaceAll("<", "\\x3c");
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function quoteWords(text, asCode) {
    let out = "";
    for (const piece of text.split(/(`[^`]+`)/)) {
        const isCode = piece.length > 2 && piece.startsWith("`") && piece.endsWith("`");
        const quoted = isCode ? asCode(piece.slice(1, -1)) : piece.split(" ").map((word) => quoteWord(word, asCode)).join(" ");
        // Two code spans that touch would be read as one.
        out += out.endsWith("`") && quoted.startsWith("`") ? ` ${quoted}` : quoted;
    }
    const first = text.split(" ", 1)[0] ?? "";
    return LIST_MARKER.test(first) ? asCode(first) + out.slice(first.length) : out;
}
function quoteWord(word, asCode) {
    let start = 0;
    let end = word.length;
    while (start < end && OPENING.includes(word.charAt(start)))
        start++;
    while (end > start && CLOSING.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (core === "" || (PLAIN_WORD.test(core) && !ACTS.test(word) && !COMMIT.test(word)))
        return word;
    return `${word.slice(0, start)}${asCode(core)}${word.slice(end)}`;
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

;// CONCATENATED MODULE: ./lib/src/report/tally.js

/** More domains than this are a table's rows instead of its columns; our own bound, what a page is wide enough for. */
const MOST_COLUMNS = 8;
/** Worst first. What could not be measured stands behind what was seen to be wrong. */
const RANK = {
    fail: 0, warn: 1, unknown: 2, waived: 3, info: 4, pass: 5, "not-applicable": 6,
};
/** The findings of one status, new ones first, then by domain, check and subject. */
function withStatus(report, status) {
    return placed(report, (finding) => finding.status === status);
}
/** The failures that were mended. */
function fixedIn(report) {
    return placed(report, (finding) => finding.change === "fixed");
}
function placed(report, wanted) {
    const all = report.domains.flatMap(({ name, findings }) => findings.filter(wanted).map((finding) => ({ domain: name, finding })));
    return all.toSorted((a, b) => Number(b.finding.change === "new") - Number(a.finding.change === "new") ||
        order(a.domain, b.domain) ||
        order(a.finding.check, b.finding.check) ||
        order(a.finding.subject, b.finding.subject));
}
// Not localeCompare: the same bytes on every machine.
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Unknown findings by cause; causes that hide a must-check first, then the biggest group. */
function unknownGroups(report) {
    const groups = new Map();
    for (const one of withStatus(report, "unknown")) {
        const cause = causeOf(one.finding.message);
        const members = groups.get(cause);
        if (members === undefined)
            groups.set(cause, [one]);
        else
            members.push(one);
    }
    return [...groups]
        .map(([cause, members]) => ({ cause, members }))
        .toSorted((a, b) => Number(isMust(b)) - Number(isMust(a)) || b.members.length - a.members.length || order(a.cause, b.cause));
}
/** Whether a check that can break a build is among them. */
function isMust(group) {
    return group.members.some(({ finding }) => finding.level === "must");
}
// Observers put the question before the reason (`TXT example.de: timeout`, `https://…: timeout`): one dead resolver is
// one cause, not forty.
function causeOf(message) {
    return message.replace(/^(?:[A-Z]+ \S+|https:\S+): /, "") || message;
}
/** The table of a report, domains in the report's order; only sections that have a finding. */
function gridOf(report) {
    const known = new Set(SECTIONS.map((section) => section.number));
    const used = new Set(report.domains.flatMap((domain) => domain.findings.map((finding) => finding.section)));
    const foreign = [...used].filter((number) => !known.has(number)).toSorted(order);
    const sections = [
        ...SECTIONS.filter((section) => used.has(section.number)),
        ...foreign.map((number) => ({ number, title: "" })),
    ];
    return { sections, rows: report.domains.map((domain) => ({ domain: domain.name, cells: cellsOf(domain, sections) })) };
}
function cellsOf(domain, sections) {
    const cells = new Map();
    for (const { section, status } of domain.findings) {
        const cell = cells.get(section);
        if (cell === undefined || RANK[status] < RANK[cell.status])
            cells.set(section, { status, count: 1 });
        else if (cell.status === status)
            cell.count++;
    }
    return sections.map((section) => cells.get(section.number) ?? null);
}
/** Rows worst first, at most `limit`; `quiet` of those left out have nothing but passes, `others` have more to tell. */
function worstRows(grid, limit) {
    const ranked = grid.rows.map((row) => ({ row, rank: worstRank(row.cells) })).toSorted((a, b) => a.rank - b.rank);
    const loud = ranked.filter(({ rank }) => rank < RANK.pass);
    const shown = (grid.rows.length > limit ? loud : ranked).slice(0, limit);
    return {
        rows: shown.map(({ row }) => row),
        quiet: grid.rows.length - Math.max(loud.length, shown.length),
        others: Math.max(0, loud.length - shown.length),
    };
}
function worstRank(cells) {
    return Math.min(RANK["not-applicable"], ...cells.map((cell) => (cell === null ? RANK["not-applicable"] : RANK[cell.status])));
}
/** The subject, and whose it is where its name does not say so: `mx1.mail.example (example.de)`. */
function subjectOf({ domain, finding: { subject } }) {
    return subject === domain || subject.endsWith(`.${domain}`) ? subject : `${subject} (${domain})`;
}
/** The first few of a list, and how many more there are: `a, b and 3 more`. */
function someOf(items, limit) {
    const more = items.length - limit;
    return more > 0 ? `${items.slice(0, limit).join(", ")} and ${more} more` : items.join(", ");
}

;// CONCATENATED MODULE: ./lib/src/report/verdict.js

/** What a report must not be taken for. */
const DISCLAIMER = "Only what can be seen from outside was checked: this is not a certificate of conformity, and it says nothing about requirements that only an operator can attest.";
/** `1 failure`, `2 failures`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The outcome in one line: `2 new failures, 1 known failure, 1 fixed`. */
function headline(report) {
    const failures = withStatus(report, "fail").map(({ finding }) => finding.change);
    const fresh = failures.filter((change) => change === "new").length;
    const known = failures.filter((change) => change === "unchanged").length;
    const other = failures.length - fresh - known;
    const fixed = fixedIn(report).length;
    const parts = [
        ...(fresh > 0 ? [plural(fresh, "new failure")] : []),
        ...(known > 0 ? [plural(known, "known failure")] : []),
        ...(other > 0 ? [plural(other, "failure")] : []),
        ...(failures.length === 0 ? ["no failures"] : []),
        ...(fixed > 0 ? [`${fixed} fixed`] : []),
        ...(report.conclusion === "inconclusive" ? ["not all could be measured"] : []),
    ];
    return parts.join(", ");
}
/** The counts that are not zero: `41 passed, 2 failed, 12 unknown`. */
function countsLine(counts) {
    const parts = [
        [counts.pass, "passed"], [counts.fail, "failed"], [counts.warn, counts.warn === 1 ? "warning" : "warnings"],
        [counts.waived, "waived"], [counts.unknown, "unknown"], [counts.info, "for information"], [counts.notApplicable, "not applicable"],
    ];
    const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return shown.length > 0 ? shown.join(", ") : "nothing was checked";
}
/** What breaks the build here, and whether it did; the reasons are the gate's own. */
function gateLine(gate) {
    const rule = {
        regression: gate.baseline === "none" ? "fails on every failure (regression, without a baseline)" : "fails on new failures (regression)",
        violation: "fails on every failure (violation)",
        never: "only reports (never fails)",
    }[gate.failOn];
    return `gate ${gate.passed ? "passed" : "failed"}: it ${rule}`;
}
/** Whose state was audited. */
function viewWords(view) {
    return view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view";
}

;// CONCATENATED MODULE: ./lib/src/report/markdown-finding.js




const EMOJI = {
    fail: "❌", warn: "⚠️", unknown: "❔", waived: "⏳", info: "ℹ️", pass: "✅", "not-applicable": "➖",
};
/** Names listed before "and N more". */
const MOST_NAMES = 5;
/** Characters of a message in the line that stays visible when a block is folded. */
const SUMMARY_LIMIT = 160;
/** A failure or a warning: folded unless `open`, its summary says what was seen. */
function findingBlock(placed, words, open = false) {
    const { finding } = placed;
    const badge = finding.change === "new" ? " <b>new</b>" : "";
    const name = `${htmlCode(finding.check)} ${htmlCode(subjectOf(placed))}`;
    const parts = [
        // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
        `<details${open ? " open" : ""}>\n<summary>${EMOJI[finding.status]}${badge} ${name}: ${htmlProse(finding.message, SUMMARY_LIMIT)}</summary>`,
        ...(finding.message.length > SUMMARY_LIMIT ? [`**Seen** ${markdownProse(finding.message)}`] : []),
        ruleOf(finding, words),
        ...(words === undefined ? [] : [`**Why** ${markdownProse(words.why)}`]),
        `**Where** ${placeOf(finding)}`,
        ...evidenceOf(finding.evidence),
        ...(finding.fix === null ? [] : fixOf(finding.fix)),
        "</details>",
    ];
    return parts.join("\n\n");
}
/** A finding that needs no more than its message. */
function findingItem(placed) {
    const { check, message } = placed.finding;
    return `- ${markdownCode(check)} ${markdownCode(subjectOf(placed))}: ${markdownProse(message)}`;
}
/** A waived failure: what is tolerated, why, by whom and until when. */
function waivedItem(placed) {
    const { waiver } = placed.finding;
    if (waiver === null)
        return findingItem(placed);
    const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
    return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}
/** What could not be measured for one reason. */
function unknownItem({ cause, members }) {
    const [first] = members;
    if (first !== undefined && members.length === 1)
        return findingItem(first);
    const domains = [...new Set(members.map((member) => member.domain))].map((name) => markdownCode(name));
    const checks = [...new Set(members.map((member) => member.finding.check))].map((name) => markdownCode(name));
    const who = `${plural(members.length, "check")} of ${someOf(domains, MOST_NAMES)}`;
    return `- ${who}: ${markdownProse(cause)} (${someOf(checks, MOST_NAMES)})`;
}
function ruleOf(finding, words) {
    const sources = [finding.section, ...finding.requirements, ...finding.tests, ...finding.references].join(", ");
    return `**Rule** ${words === undefined ? "" : `${markdownProse(words.title)} · `}${markdownProse(sources)}`;
}
function placeOf({ location }) {
    return markdownCode(`${location.file}:${location.line}`);
}
function evidenceOf(evidence) {
    const { shown, more } = quoteEvidence(evidence);
    const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
    return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}
function fixOf(fix) {
    const lines = fix.records.map((record) => recordLine(record) ?? "; a record too long to show here, it is in the JSON report");
    return [`**Fix** ${markdownProse(fix.text)}`, ...(lines.length > 0 ? [fencedBlock("dns", lines)] : [])];
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

;// CONCATENATED MODULE: ./lib/src/report/markdown-table.js
// The table of a Markdown report: sections × domains, turned over where the domains are many.





/** Rows of domains shown; our own bound: the longest names then take about a third of a comment. */
const MOST_ROWS = 50;
const WORDS = {
    fail: "failed", warn: "warning", unknown: "could not be measured", waived: "waived", info: "for information",
    pass: "passed", "not-applicable": "not applicable",
};
/** The table and its key, as Markdown blocks; none where no finding is. */
function tableBlocks(report) {
    const grid = gridOf(report);
    if (grid.sections.length === 0)
        return [];
    const wide = grid.rows.length > MOST_COLUMNS;
    return [wide ? domainRows(grid) : sectionRows(grid), ...(wide ? restOf(grid) : []), keyOf(grid)];
}
function sectionRows({ sections, rows }) {
    const head = ["", ...rows.map((row) => markdownCell(row.domain))];
    const body = sections.map(({ number, title }, i) => [
        title === "" ? markdownCell(number) : `${number} ${title}`,
        ...rows.map((row) => cellText(row.cells[i] ?? null)),
    ]);
    return markdownTable([head, ...body], { alignDelimiters: false });
}
function domainRows(grid) {
    const head = ["", ...grid.sections.map(({ number, title }) => (title === "" ? markdownCell(number) : number))];
    const body = worstRows(grid, MOST_ROWS).rows.map((row) => [markdownCell(row.domain), ...row.cells.map(cellText)]);
    return markdownTable([head, ...body], { alignDelimiters: false });
}
function restOf(grid) {
    const { quiet, others } = worstRows(grid, MOST_ROWS);
    return [
        ...(others > 0 ? [`${plural(others, "more domain")} with findings.`] : []),
        ...(quiet > 0 ? [`${plural(quiet, "more domain")} without any.`] : []),
    ];
}
function keyOf(grid) {
    const used = new Set(grid.rows.flatMap((row) => row.cells.map((cell) => cell?.status)));
    const statuses = Object.keys(WORDS).filter((status) => used.has(status));
    return `<sub>${statuses.map((status) => `${EMOJI[status]} ${WORDS[status]}`).join(" · ")}</sub>`;
}
function cellText(cell) {
    return cell === null ? "" : `${EMOJI[cell.status]} ${cell.count}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown.js





/** A report has at least its verdict, which needs less than this. */
const SMALLEST_LIMIT = 1024;
const TITLE_LIMIT = 100;
/** Reasons, limits and resolvers shown before "and N more"; each is bounded by its characters too. */
const markdown_MOST_LINES = 10;
const LINE_LIMIT = 300;
/** Failures whose block is unfolded: what a reader must mend is seen without a click, and a long list stays a list. */
const MOST_OPEN = 2;
/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below SMALLEST_LIMIT. */
function renderMarkdown(report, options) {
    const { limit, rest = "report.json" } = options;
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`a report needs ${SMALLEST_LIMIT} octets, ${limit} are allowed`);
    const groups = groupsOf(report, options.describe);
    const end = footOf(report);
    const leftOut = (count) => `**${count} more** did not fit here: see ${markdownProse(rest, TITLE_LIMIT)}.`;
    const reserve = sizeOf(leftOut(Number.MAX_SAFE_INTEGER)) + sizeOf(end) + 2 * sizeOf(GAP) + 1;
    const head = headsOf(report, options.title).find((text) => sizeOf(text) + reserve <= limit);
    if (head === undefined)
        return `${verdictOf(report)}${GAP}${DISCLAIMER}\n`;
    const { blocks, omitted } = fill(groups, limit - reserve - sizeOf(head));
    return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}
const GAP = "\n\n";
function sizeOf(text) {
    return Buffer.byteLength(text);
}
// Takes items in order while they fit; the first one that does not ends it, so that nothing worse is left out than what is kept.
function fill(groups, budget) {
    const blocks = [];
    let left = budget;
    let omitted = 0;
    for (const group of groups) {
        const taken = [];
        let opening = sizeOf(GAP) + sizeOf(group.open) + sizeOf(group.close);
        for (const item of group.items) {
            const cost = sizeOf(item.text) + opening + sizeOf(group.separator);
            if (omitted > 0 || cost > left) {
                omitted += item.findings;
                continue;
            }
            left -= cost;
            opening = 0;
            taken.push(item.text);
        }
        if (taken.length > 0)
            blocks.push(group.open + taken.join(group.separator) + group.close);
    }
    return { blocks, omitted };
}
function groupsOf(report, describe) {
    const block = (placed, open) => ({ text: findingBlock(placed, describe(placed.finding.check), open), findings: 1 });
    const one = (text) => ({ text, findings: 1 });
    const unknown = unknownGroups(report).map((group) => ({ text: unknownItem(group), findings: group.members.length }));
    const idle = [...report.waivers.expired, ...report.waivers.unused].map((waiver) => ({ text: idleItem(waiver), findings: 1 }));
    const { counts } = report;
    const groups = [
        { open: `#### Failures${GAP}`, items: withStatus(report, "fail").map((placed, i) => block(placed, i < MOST_OPEN)), separator: GAP, close: "" },
        folded(`${EMOJI.warn} ${plural(counts.warn, "warning")}`, withStatus(report, "warn").map((placed) => block(placed, false)), GAP),
        folded(`${EMOJI.unknown} ${counts.unknown} could not be measured`, unknown, "\n"),
        folded(`${EMOJI.waived} ${counts.waived} waived`, withStatus(report, "waived").map((placed) => one(waivedItem(placed))), "\n"),
        folded(`${EMOJI.pass} ${fixedIn(report).length} fixed`, fixedIn(report).map((placed) => one(fixedItem(placed))), "\n"),
        folded(`${EMOJI.info} ${counts.info} for information`, withStatus(report, "info").map((placed) => one(findingItem(placed))), "\n"),
        folded(`${plural(idle.length, "waiver")} without effect`, idle, "\n"),
    ];
    return groups.filter((group) => group.items.length > 0);
}
function folded(summary, items, separator) {
    return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}
function fixedItem(placed) {
    return `- ${markdownCode(placed.finding.check)} ${markdownCode(subjectOf(placed))}`;
}
function idleItem({ check, domain, location, problem }) {
    return `- ${markdownCode(check)} ${markdownCode(domain)} at ${markdownCode(`${location.file}:${location.line}`)}: ${markdownProse(problem)}`;
}
function verdictOf(report) {
    // Failures that break nothing are no reason for a red cross on somebody's pull request.
    const tolerated = { pass: EMOJI.pass, fail: EMOJI.warn, inconclusive: EMOJI.unknown }[report.conclusion];
    return `### ${report.gate.passed ? tolerated : EMOJI.fail} ${headline(report)} — ${gateLine(report.gate)}`;
}
// The head as it should be, then shorter ones for when it does not fit.
function headsOf(report, title) {
    const verdict = verdictOf(report);
    const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
    const counted = `${named}${GAP}${countsLine(report.counts)} on ${plural(report.domains.length, "domain")}.`;
    // Failures are told below; where there is none, the reasons say what else broke the gate.
    const reasons = report.counts.fail > 0 ? [] : report.gate.reasons;
    const notes = listOf([...reasons, ...report.limits.map((limit) => `Not seen: ${limit}`)]);
    return [[counted, ...notes, ...tableBlocks(report)], [counted, ...notes], [counted], [verdict]].map((parts) => parts.join(GAP));
}
function listOf(lines) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, markdown_MOST_LINES).map((line) => `- ${markdownProse(line, LINE_LIMIT)}`);
    const more = lines.length - markdown_MOST_LINES;
    return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}
function footOf(report) {
    const resolvers = report.resolvers.map(({ url, validates }) => markdownCode(url, LINE_LIMIT) + (validates === false ? " (does not validate)" : ""));
    const facts = [
        `${markdownCode(report.config.file, LINE_LIMIT)}, profile ${markdownCode(report.profile)}, ${viewWords(report.view)}`,
        `resolvers ${someOf(resolvers, markdown_MOST_LINES) || "none"}`,
        `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
    ];
    return `---${GAP}${facts.join("; ")}. ${DISCLAIMER}`;
}

;// CONCATENATED MODULE: ./lib/src/deliver.js
// Writes the reports of a run to a folder (FORMATS §2 `--output`).






/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;
/**
 * Writes `report.json`, `report.md` and `snapshot.json` to `folder`, which is made if need be. All are tried, whichever of them
 * fails (a report may be longer than Node's longest string); an AuditError then names those that did.
 */
function writeReports(folder, report, snapshot) {
    const files = {
        "report.json": () => renderJson(report),
        "report.md": () => renderMarkdown(report, { limit: MARKDOWN_LIMIT, describe: checks/* findCheck */.S }),
        "snapshot.json": snapshot,
    };
    const problems = Object.entries(files).map(([name, text]) => problemWriting((0,external_node_path_.join)(folder, name), text, folder));
    const failures = problems.filter((problem) => problem !== null);
    if (failures.length > 0)
        throw new model/* AuditError */.M_(failures.join("\n"));
}
/** Writes one file; an AuditError names it where that cannot be done. */
function writeFile(file, text) {
    const problem = problemWriting(file, text, null);
    if (problem !== null)
        throw new model/* AuditError */.M_(problem);
}
function problemWriting(file, text, folder) {
    try {
        if (folder !== null)
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text());
        return null;
    }
    catch (error) {
        return `cannot write ${file}: ${reasonOf(error)}`;
    }
}
/** Why text could not be made or written, for people. */
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message === "Invalid string length" ? "it is longer than Node's longest string, 512 MiB; audit fewer domains at once (--domain)" : message;
}

// EXTERNAL MODULE: ./lib/src/policy/suggest.js
var suggest = __nccwpck_require__(5171);
;// CONCATENATED MODULE: ./lib/src/report/terminal.js
// SGR parameters (ECMA-48 §8.3.117).
const SGR = {
    fail: "31", warn: "33", unknown: "35", waived: "36", info: "34", pass: "32", "not-applicable": "2", strong: "1", dim: "2",
};
const MARK = {
    fail: ["✗", "x"], warn: ["▲", "!"], unknown: ["?", "?"], waived: ["○", "o"], info: ["·", "."], pass: ["✓", "+"], "not-applicable": ["–", "-"],
};
const ELLIPSIS = ["…", "~"];
/** Narrower than this a report cannot be laid out; it is written for this width then. */
const NARROWEST = 40;
/** Writes in the colours, marks and width of one terminal. */
class Terminal {
    width;
    #color;
    #set;
    constructor(options) {
        this.width = Math.max(NARROWEST, options.width);
        this.#color = options.color;
        this.#set = options.unicode ? 0 : 1;
    }
    paint(style, text) {
        return this.#color && text !== "" ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text;
    }
    mark(status) {
        return MARK[status][this.#set];
    }
    /** `text` in exactly `width` columns. */
    column(text, width, style) {
        const characters = Array.from(text);
        const fits = characters.length <= width;
        const shown = fits ? text : characters.slice(0, width - 1).join("") + ELLIPSIS[this.#set];
        const padding = fits ? " ".repeat(width - characters.length) : "";
        return (style === undefined ? shown : this.paint(style, shown)) + padding;
    }
    /** Words wrapped to the width behind a label; further lines are indented as the first. A long word is never broken: it may be meant to be copied. */
    labelled(label, text, indent = 4) {
        const margin = indent + LABEL_WIDTH;
        const lines = wrap(text, this.width - margin);
        return lines.map((line, i) => " ".repeat(indent) + (i === 0 ? this.paint("dim", label.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)) + line);
    }
}
/** Columns of the longest label and a space. */
const LABEL_WIDTH = 6;
/** Lines of at most `width` characters, but for words that are longer. */
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

;// CONCATENATED MODULE: ./lib/src/report/explain.js

const WIDTH = 100;
/** The check in words, ending in a newline. */
function renderExplanation(check) {
    const { id, title, why, fix, section, requirements, tests, references, levels, mail, parameter } = check;
    const number = parameter === undefined ? [] : [["parameter", `${parameter["tr-03108"]} (tr-03108), ${parameter.bsi} (bsi): ${parameter.unit}`]];
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

;// CONCATENATED MODULE: ./lib/src/report/text-finding.js




/** Names listed before "and N more". */
const text_finding_MOST_NAMES = 5;
/** A failure or a warning, whole. `words` is undefined where the check has been explained further up. */
function findingLines(placed, words, terminal) {
    const { finding } = placed;
    const rule = words === undefined ? [] : terminal.labelled("rule", `${quoteProse(words.title)} (${sourcesOf(finding)})`);
    const why = words === undefined ? [] : terminal.labelled("why", quoteProse(words.why));
    return [
        titleLine(placed, terminal),
        ...wrap(quoteProse(finding.message), terminal.width - 4).map((line) => `    ${line}`),
        ...terminal.labelled("at", text_finding_placeOf(finding)),
        ...rule,
        ...why,
        ...evidenceLines(finding.evidence, terminal),
        ...(finding.fix === null ? [] : fixLines(finding.fix, terminal)),
    ];
}
/** A waived failure: what is tolerated, why, by whom and until when. */
function waivedLines(placed, terminal) {
    const { message, waiver } = placed.finding;
    const by = waiver?.owner ? `, ${waiver.owner}` : "";
    const terms = waiver === null ? [] : terminal.labelled("until", quoteProse(`${waiver.expires}${by}: ${waiver.reason}`));
    return [titleLine(placed, terminal), ...wrap(quoteProse(message), terminal.width - 4).map((line) => `    ${line}`), ...terms];
}
/** What could not be measured for one reason. */
function unknownLines({ cause, members }, terminal) {
    const [first] = members;
    if (first !== undefined && members.length === 1)
        return briefLines(first, terminal);
    const domains = [...new Set(members.map((member) => member.domain))].map((domain) => quoteProse(domain));
    const checks = [...new Set(members.map((member) => member.finding.check))].map((check) => quoteProse(check));
    const title = `${plural(members.length, "check")} of ${someOf(domains, text_finding_MOST_NAMES)}: ${quoteProse(cause)}`;
    return [...hanging("unknown", title, terminal), ...terminal.labelled("", someOf(checks, text_finding_MOST_NAMES), 0)];
}
/** A finding in as few lines as its message needs. */
function briefLines(placed, terminal) {
    const { check, message, status } = placed.finding;
    return hanging(status, `${quoteProse(check)} ${quoteProse(subjectOf(placed))}: ${quoteProse(message)}`, terminal);
}
function hanging(status, text, terminal) {
    const label = `${terminal.mark(status)} ${status}:`;
    const lines = wrap(`${label} ${text}`, terminal.width - 4);
    return lines.map((line, i) => (i === 0 ? terminal.paint(status, label) + line.slice(label.length) : `    ${line}`));
}
function titleLine(placed, terminal) {
    const { check, status, change } = placed.finding;
    const badge = change === "new" ? `${terminal.paint("strong", "NEW")} ` : "";
    const mark = terminal.paint(status, `${terminal.mark(status)} ${status}`);
    return `${mark} ${badge}${terminal.paint("strong", quoteProse(check))} ${quoteProse(subjectOf(placed))}`;
}
function text_finding_placeOf({ location }) {
    return `${quoteProse(location.file)}:${location.line}:${location.column}`;
}
function sourcesOf(finding) {
    return quoteProse([finding.section, ...finding.requirements, ...finding.tests, ...finding.references].join(", "));
}
function evidenceLines(evidence, terminal) {
    const { shown, more } = quoteEvidence(evidence);
    const lines = shown.flatMap(({ source, lines: said }) => said.length === 1 ? [`${source}: ${said[0]}`] : [`${source}:`, ...said.map((line) => `| ${line}`)]);
    if (more > 0)
        lines.push(`(${more} more)`);
    return lines.map((line, i) => `    ${terminal.paint("dim", (i === 0 ? "seen" : "").padEnd(6))}${line}`);
}
function fixLines(fix, terminal) {
    const records = fix.records.map((record) => recordLine(record) ?? "; a record too long to show here, it is in the JSON report");
    // At the left edge: a master file reads a line that begins with a space as one without an owner (RFC 1035 §5.1).
    return [...terminal.labelled("fix", quoteProse(fix.text)), ...records.map((record) => terminal.paint("pass", record))];
}

;// CONCATENATED MODULE: ./lib/src/report/text-table.js



/** Rows of domains shown; our own bound, about two screens. */
const text_table_MOST_ROWS = 100;
const text_table_GAP = 2;
const NARROWEST_NAME = 12;
/** The table's lines; none where no finding is. */
function tableLines(report, terminal) {
    const grid = gridOf(report);
    if (grid.sections.length === 0)
        return [];
    return text_table_sectionRows(grid, terminal) ?? text_table_domainRows(grid, terminal);
}
// Sections as rows; null where that does not fit.
function text_table_sectionRows(grid, terminal) {
    if (grid.rows.length > MOST_COLUMNS)
        return null;
    const names = grid.sections.map(({ number, title }) => quoteProse(`${number} ${title}`.trim()));
    const domains = grid.rows.map((row) => quoteProse(row.domain));
    const first = longest(names);
    const widths = domains.map((domain, i) => longest([domain, ...(grid.rows[i]?.cells ?? []).map((cell) => text_table_cellText(cell, terminal))]));
    if (first + widths.reduce((sum, width) => sum + text_table_GAP + width, 0) > terminal.width)
        return null;
    const head = [terminal.column("", first), ...domains.map((domain, i) => terminal.column(domain, widths[i] ?? 0, "strong"))];
    const rows = names.map((name, section) => [
        terminal.column(name, first),
        ...grid.rows.map((row, i) => paintedCell(row.cells[section] ?? null, widths[i] ?? 0, terminal)),
    ]);
    return [head, ...rows].map(joined);
}
// Domains as rows, worst first.
function text_table_domainRows(grid, terminal) {
    const { rows, quiet, others } = worstRows(grid, text_table_MOST_ROWS);
    const heads = grid.sections.map((section) => quoteProse(section.number, NARROWEST_NAME));
    const widths = heads.map((head, i) => longest([head, ...rows.map((row) => text_table_cellText(row.cells[i] ?? null, terminal))]));
    const cellsWidth = widths.reduce((sum, width) => sum + text_table_GAP + width, 0);
    const names = rows.map((row) => quoteProse(row.domain));
    const first = Math.max(NARROWEST_NAME, Math.min(longest(names), terminal.width - cellsWidth));
    const head = [terminal.column("", first), ...heads.map((text, i) => terminal.column(text, widths[i] ?? 0, "strong"))];
    const body = rows.map((row, r) => [
        terminal.column(names[r] ?? "", first),
        ...row.cells.map((cell, i) => paintedCell(cell, widths[i] ?? 0, terminal)),
    ]);
    const rest = [
        ...(others > 0 ? [`${plural(others, "more domain")} with findings, listed below`] : []),
        ...(quiet > 0 ? [`${plural(quiet, "more domain")} without any`] : []),
    ];
    return [...[head, ...body].map(joined), ...rest.map((text) => terminal.paint("dim", text))];
}
function joined(cells) {
    return cells.join(" ".repeat(text_table_GAP)).trimEnd();
}
function text_table_cellText(cell, terminal) {
    if (cell === null)
        return "";
    return `${terminal.mark(cell.status)} ${cell.count}`;
}
function paintedCell(cell, width, terminal) {
    return terminal.column(text_table_cellText(cell, terminal), width, cell?.status);
}
function longest(texts) {
    return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

;// CONCATENATED MODULE: ./lib/src/report/text.js






const DEFAULT_WIDTH = 100;
/** Fixed findings named before "and N more". */
const MOST_FIXED = 10;
/** Reasons of the gate repeated at the end; the findings above say it all. */
const MOST_REASONS = 10;
/** Resolvers named before "and N more"; two are the default. */
const MOST_RESOLVERS = 5;
/** The whole report as text, ending in a newline. */
function renderText(report, options) {
    const { color, describe, unicode = true, width = DEFAULT_WIDTH } = options;
    const terminal = new Terminal({ color, unicode, width });
    const blocks = [
        headLines(report, terminal),
        tableLines(report, terminal),
        ...wholeFindings(report, describe, terminal),
        ...withStatus(report, "waived").map((placed) => waivedLines(placed, terminal)),
        unknownGroups(report).flatMap((group) => unknownLines(group, terminal)),
        withStatus(report, "info").flatMap((placed) => briefLines(placed, terminal)),
        fixedLines(report, terminal),
        waiverLines(report, terminal),
        endLines(report, terminal),
    ];
    return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function wholeFindings(report, describe, terminal) {
    const explained = new Set();
    return [...withStatus(report, "fail"), ...withStatus(report, "warn")].map((placed) => {
        const { check } = placed.finding;
        const words = explained.has(check) ? undefined : describe(check); // Once is enough: a hundred domains may share a fault.
        explained.add(check);
        return findingLines(placed, words, terminal);
    });
}
function headLines(report, terminal) {
    const resolvers = report.resolvers.map(({ url, validates }) => {
        const doubt = { true: "", false: " (does not validate)", null: " (unknown whether it validates)" }[`${validates}`];
        return quoteProse(url) + doubt;
    });
    return [
        ...wrapped(`mail-policy ${quoteProse(report.tool.version)}, profile ${report.profile}, ${viewWords(report.view)}, ${quoteProse(report.at)}`, terminal, "strong"),
        ...wrapped(`${quoteProse(report.config.file)}, resolvers: ${someOf(resolvers, MOST_RESOLVERS) || "none"}`, terminal),
    ];
}
function fixedLines(report, terminal) {
    const fixed = fixedIn(report).map((placed) => `${quoteProse(placed.finding.check)} ${quoteProse(subjectOf(placed))}`);
    if (fixed.length === 0)
        return [];
    return wrapped(`${terminal.mark("pass")} fixed: ${someOf(fixed, MOST_FIXED)}`, terminal);
}
function waiverLines(report, terminal) {
    const line = (kind, waiver) => wrapped(quoteProse(`waiver ${kind}: ${waiver.check} of ${waiver.domain} (${waiver.location.file}:${waiver.location.line}): ${waiver.problem}`), terminal);
    return [
        ...report.waivers.expired.flatMap((waiver) => line("does not count", waiver)),
        ...report.waivers.unused.flatMap((waiver) => line("unused", waiver)),
    ];
}
function endLines(report, terminal) {
    const { conclusion, gate } = report;
    const tolerated = { pass: "pass", fail: "warn", inconclusive: "unknown" }[conclusion];
    const style = gate.passed ? tolerated : "fail";
    return [
        ...report.limits.flatMap((limit) => wrapped(`not seen: ${quoteProse(limit)}`, terminal)),
        ...wrapped(countsLine(report.counts), terminal),
        ...wrapped(`${terminal.mark(style)} ${headline(report)}; ${gateLine(gate)}`, terminal, style),
        ...reasonLines(gate.reasons, terminal),
        ...wrapped(DISCLAIMER, terminal, "dim"),
    ];
}
function reasonLines(reasons, terminal) {
    const more = reasons.length - MOST_REASONS;
    const shown = [...reasons.slice(0, MOST_REASONS).map((reason) => quoteProse(reason)), ...(more > 0 ? [`and ${more} more`] : [])];
    return shown.flatMap((reason) => wrap(reason, terminal.width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)));
}
function wrapped(text, terminal, style) {
    const lines = wrap(text, terminal.width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
    return style === undefined ? lines : lines.map((line) => terminal.paint(style, line));
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
// What `mail-policy --help` says.
const HELP = `mail-policy: mail security as code, against BSI TR-03108 and TR-03182

Usage
  mail-policy check [options]     audit the domains of a policy
  mail-policy explain CHECK-ID    what a check claims, why, and how to mend what it finds
  mail-policy schema              the JSON Schema of mail-policy.yml
  mail-policy --version
  mail-policy --help

Options of check
  --config FILE             the policy (default mail-policy.yml)
  --view live|planned|auto  DNS as it is, as it will be after the merge (declared records laid over
                            live DNS), or planned where records are declared, else live (default auto)
  --resolver URL            https://… (DoH), tls://… (DoT), udp://… or system; repeatable, replaces the
                            policy's resolvers
  --offline                 no network: only declared records answer, the rest is unknown
  --allow-private-network   let HTTPS reach private addresses that DNS names
  --fail-on WHEN            regression: only failures that live DNS does not have yet (default);
                            violation: every failure; never: only report
  --fail-on-unknown         a must-check that could not be measured breaks the build too
  --save FILE               write everything observed to a snapshot
  --replay FILE             judge a snapshot; no network
  --format text|json|markdown
                            what goes to standard output (default text)
  --output DIR              write report.json, report.md and snapshot.json there
  --domain NAME             only this domain of the policy; repeatable
  --now ISO                 judge as of this moment
  --concurrency N           DNS questions under way at once (default 64)

Exit codes
  0 the gate passed   1 the gate failed   2 a fault in the policy or the options
  3 the audit could not run
`;

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __nccwpck_require__(3289);
;// CONCATENATED MODULE: ./lib/src/cli/options.js
// The options of `mail-policy check`, from words to values; whatever is not allowed is a UsageError.





const FORMATS = ["text", "json", "markdown"];
const OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    view: { type: "string", default: "auto" },
    resolver: { type: "string", multiple: true },
    offline: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    "fail-on": { type: "string", default: "regression" },
    "fail-on-unknown": { type: "boolean", default: false },
    save: { type: "string" },
    replay: { type: "string" },
    format: { type: "string", default: "text" },
    output: { type: "string" },
    domain: { type: "string", multiple: true },
    now: { type: "string" },
    concurrency: { type: "string" },
};
/** Reads the words after `check`. */
function parseCheck(words, cwd) {
    const values = parseWords(words);
    const resolvers = values.resolver ?? [];
    for (const url of resolvers) {
        const parsed = (0,resolver_url/* parseResolverUrl */.d)(url);
        if ("error" in parsed)
            throw new model/* UsageError */.eb(`--resolver: ${parsed.error}`);
    }
    const view = oneOf("--view", values.view, ["live", "planned", "auto"]);
    if (values.offline && view === "live")
        throw new model/* UsageError */.eb("--offline asks no one, so there is no live view; leave --view out");
    return {
        run: {
            config: values.config,
            root: rootOf(values.config, cwd),
            view,
            resolvers,
            offline: values.offline,
            allowPrivateNetwork: values["allow-private-network"],
            failOn: oneOf("--fail-on", values["fail-on"], ["regression", "violation", "never"]),
            failOnUnknown: values["fail-on-unknown"],
            replay: values.replay ?? null,
            domains: values.domain ?? [],
            now: values.now === undefined ? null : moment(values.now),
            concurrency: values.concurrency === undefined ? null : count("--concurrency", values.concurrency, 10_000),
        },
        format: oneOf("--format", values.format, FORMATS),
        output: values.output ?? null,
        save: values.save ?? null,
    };
}
/** The repository: the current folder, unless the policy is elsewhere; then the policy's own. */
function rootOf(config, cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, config));
    const way = (0,external_node_path_.relative)(cwd, folder);
    return way.split(external_node_path_.sep)[0] === ".." || (0,external_node_path_.isAbsolute)(way) ? folder : cwd;
}
function parseWords(words) {
    const args = [...words];
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
    const seen = new Set();
    for (const token of tokens) {
        if (token.kind === "positional")
            throw new model/* UsageError */.eb(`check takes options only, not ${JSON.stringify(token.value)}`);
        if (token.kind !== "option")
            continue;
        const problem = problemOf(token, seen.has(token.name));
        if (problem !== null)
            throw new model/* UsageError */.eb(problem);
        seen.add(token.name);
    }
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS }).values;
}
/** What is wrong with one option as it was written; null: nothing. */
function problemOf({ name, rawName, value, inlineValue }, repeated) {
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (option === undefined)
        return `there is no option ${rawName}${(0,suggest/* didYouMean */.a)(name, Object.keys(OPTIONS))}`;
    if (repeated && option.multiple !== true)
        return `${rawName} is given twice; keep one`;
    if (option.type === "boolean")
        return value === undefined ? null : `${rawName} takes no value`;
    // the next option is no value, unless it is tied to this one by `=`
    const missing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
    return missing ? `${rawName} needs a value` : null;
}
function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new model/* UsageError */.eb(`${option} ${value}: allowed are ${allowed.join(", ")}`);
    return found;
}
function count(option, value, most) {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number) || number < 1 || number > most)
        throw new model/* UsageError */.eb(`${option} ${value}: allowed is a whole number from 1 to ${most}`);
    return number;
}
/** An ISO 8601 date, or date and time with its zone. */
function moment(value) {
    const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)?.[1] ?? "";
    const iso = isoOf(value);
    // Node takes 2026-02-30 for the second of March; years before 0 and after 9999 have a sign
    if (isoOf(day)?.slice(0, 10) !== day || iso === null || !/^\d{4}-/.test(iso)) {
        throw new model/* UsageError */.eb(`--now ${value}: allowed is a moment such as 2026-11-23 or 2026-11-23T12:00:00Z`);
    }
    return iso;
}
function isoOf(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./lib/src/cli/progress.js
// Progress on standard error, for runs that take more than two seconds in a terminal.
const QUIET_MS = 2_000;
/** A line that is rewritten as domains are done; `end` wipes it. Silent unless `stream` is a terminal. */
function progressOn(stream) {
    let line = "";
    let shown = false;
    const show = () => {
        shown = true;
        stream.write(`\r\u001b[K${line}`);
    };
    const timer = stream.isTTY ? setTimeout(show, QUIET_MS) : undefined;
    return {
        step(done, total) {
            line = `${done} of ${total} domains audited`;
            if (shown)
                show();
        },
        end() {
            clearTimeout(timer);
            if (shown)
                stream.write("\r\u001b[K");
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js
// The commands of the command line, and their exit codes.














/** GitHub's limit for a job summary, the largest place Markdown goes to. */
const main_MARKDOWN_LIMIT = 1_000_000;
/** Runs one command; its exit code (FORMATS §2). */
async function main(shell) {
    try {
        return await runCommand(shell);
    }
    catch (error) {
        const message = messageOf(error);
        if (error instanceof model/* InputError */.dz)
            complain(shell, message);
        else if (error instanceof model/* UsageError */.eb)
            complain(shell, `mail-policy: ${message}\nSee mail-policy --help.`);
        else if (error instanceof model/* AuditError */.M_)
            complain(shell, `mail-policy: ${message}`);
        else
            complain(shell, `mail-policy: stopped on a defect of its own: ${message}`);
        return error instanceof model/* InputError */.dz || error instanceof model/* UsageError */.eb ? 2 : 3;
    }
}
/** Names, answers and files have their say in messages: what a terminal would act on is made visible. */
function complain(shell, message) {
    for (const line of message.split("\n"))
        shell.stderr.write(`${quoteProse(line)}\n`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function runCommand(shell) {
    const [command, ...rest] = shell.words;
    const print = (text) => {
        shell.stdout.write(text);
        return 0;
    };
    if (rest.includes("--help") || rest.includes("-h"))
        return print(HELP);
    if (command === "check")
        return runCheck(parseCheck(rest, shell.cwd), shell);
    if (command === "explain")
        return print(explain(rest));
    if (command === "schema")
        return print(`${JSON.stringify(mail_policy_schema, null, 2)}\n`);
    if (command === "--version" || command === "-v")
        return print(`${lib_package/* version */.rE}\n`);
    if (command === "--help" || command === "-h" || command === "help")
        return print(HELP);
    if (command === undefined)
        throw new model/* UsageError */.eb("which command? Try `mail-policy check`.");
    throw new model/* UsageError */.eb(`there is no command ${JSON.stringify(command)}${(0,suggest/* didYouMean */.a)(command, ["check", "explain", "schema"])}`);
}
function explain([id, ...rest]) {
    if (id === undefined || rest.length > 0)
        throw new model/* UsageError */.eb("explain takes one check id, e.g. `mail-policy explain spf/lookup-limit`");
    const found = (0,checks/* findCheck */.S)(id);
    if (found !== undefined)
        return renderExplanation(found);
    const ids = checks/* CHECKS */.u.map((one) => one.id);
    throw new model/* UsageError */.eb(`there is no check ${JSON.stringify(id)}${(0,suggest/* didYouMean */.a)(id, ids)}\nThe checks are ${ids.join(", ")}.`);
}
async function runCheck({ run, format, output, save }, shell) {
    const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(806), __nccwpck_require__.e(861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 861)); // the other commands start faster without it
    const progress = progressOn(shell.stderr);
    const { report, snapshot, defects } = await check({ ...run, onProgress: progress.step }).finally(progress.end);
    // Every step is taken, whichever of them fails: what was measured must not be lost.
    const steps = [
        () => void shell.stdout.write(render(report, format, shell)),
        () => save !== null && writeFile(save, snapshot),
        () => output !== null && writeReports(output, report, snapshot),
    ];
    const troubles = [...defects, ...steps.flatMap(troubleOf)];
    for (const trouble of troubles)
        complain(shell, `mail-policy: ${trouble}`);
    if (troubles.length > 0)
        return 3;
    return report.gate.passed ? 0 : 1;
}
function troubleOf(step) {
    try {
        step();
        return [];
    }
    catch (error) {
        return [error instanceof model/* AuditError */.M_ ? error.message : `cannot write the report: ${reasonOf(error)}`];
    }
}
function render(report, format, { env, stdout }) {
    if (format === "json")
        return renderJson(report);
    if (format === "markdown")
        return renderMarkdown(report, { limit: main_MARKDOWN_LIMIT, describe: checks/* findCheck */.S });
    // https://no-color.org: any value but the empty one
    const color = stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
    // a terminal that does not know its width says 0
    return renderText(report, { color, describe: checks/* findCheck */.S, ...(stdout.isTTY && stdout.columns > 0 ? { width: Math.max(stdout.columns, 60) } : {}) });
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   dk: () => (/* binding */ unescapeLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
// Domain names as text (RFC 1035 §5.1): lower case, without the trailing dot, the root is ".".
// Inside a label a dot or backslash is written `\.` `\\`, any octet outside 0x21–0x7e `\DDD`.
const ROOT = ".";
/** The labels of a name, leftmost first, still escaped; the root has none. */
function labelsOf(name) {
    if (name === ROOT)
        return [];
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
function nameOf(labels) {
    return labels.length === 0 ? ROOT : labels.join(".");
}
/** The name one label up; the parent of a top-level name is the root, the root has none. */
function parentOf(name) {
    return name === ROOT ? null : nameOf(labelsOf(name).slice(1));
}
/** Whether `name` is `ancestor` or lies below it. */
function isWithin(name, ancestor) {
    if (ancestor === ROOT || name === ancestor)
        return true;
    if (!name.endsWith(`.${ancestor}`))
        return false;
    const own = labelsOf(name);
    return nameOf(own.slice(-labelsOf(ancestor).length)) === ancestor;
}
/** `child` put before `parent`: `under("_dmarc", "example.de")` is `_dmarc.example.de`. */
function under(child, parent) {
    return parent === ROOT ? child : `${child}.${parent}`;
}
/** A label's octets (one character each, U+0000–U+00FF) in escaped, lower-case form. */
function escapeLabel(octets) {
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
    return octets > 255 ? null : nameOf(plain);
}
/** Whether the name is a host name: letters, digits, hyphens inside labels (RFC 1123 §2.1; `_` is not one). */
function isHostName(name) {
    return labelsOf(name).every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ txtOf),
/* harmony export */   Ov: () => (/* binding */ quoteString),
/* harmony export */   ew: () => (/* binding */ formatRdata),
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
/** The octets of a TXT record: its strings joined without a space (RFC 7208 §3.3, RFC 6376 §3.6.2.2). */
function txtValue(data) {
    return data.strings.join("");
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
/** TXT RDATA for a value of any length: as many strings of 255 octets as it takes. */
function txtOf(value) {
    const strings = [];
    for (let i = 0; i < value.length; i += 255)
        strings.push(value.slice(i, i + 255));
    return { strings: strings.length > 0 ? strings : [""] };
}
/** A name in master-file text: absolute, and what would end or quote it there escaped (RFC 1035 §5.1). */
function dotted(name) {
    return name === _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : `${name.replace(/[;"()@$]/g, "\\$&")}.`;
}
const FORMAT = {
    A: (d) => d.address,
    AAAA: (d) => d.address,
    CNAME: (d) => dotted(d.target),
    DNAME: (d) => dotted(d.target),
    NS: (d) => dotted(d.target),
    PTR: (d) => dotted(d.target),
    MX: (d) => `${d.preference} ${dotted(d.exchange)}`,
    TXT: (d) => d.strings.map(quoteString).join(" "),
    SOA: (d) => `${dotted(d.mname)} ${dotted(d.rname)} ${d.serial} ${d.refresh} ${d.retry} ${d.expire} ${d.minimum}`,
    TLSA: (d) => `${d.usage} ${d.selector} ${d.matching} ${d.data}`,
    DS: (d) => `${d.keyTag} ${d.algorithm} ${d.digestType} ${d.digest}`,
    DNSKEY: (d) => `${d.flags} ${d.protocol} ${d.algorithm} ${Buffer.from(d.key, "hex").toString("base64")}`,
};
/** RDATA as master-file text, names absolute. */
function formatRdata(type, data) {
    return FORMAT[type](data);
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ INDETERMINATE)
/* harmony export */ });
// What is said wherever the DNSSEC state of an answer could not be told.
const INDETERMINATE = "the DNSSEC state is not known: no resolver that validates was asked over a channel that can be trusted";


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookUpTxt)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);

/** Asks for the TXT records at `name`. A bogus answer is unknown: receivers that validate cannot see it. */
async function lookUpTxt(dns, name) {
    const source = `TXT ${name}`;
    const answer = await dns.query(name, "TXT");
    if (answer.kind === "failure")
        return { state: "unknown", reason: `${source}: ${answer.reason}`, evidence: [] };
    if (answer.security === "bogus")
        return { state: "unknown", reason: `${source}: the answer is bogus (DNSSEC)`, evidence: [] };
    if (answer.kind !== "records") {
        const text = answer.kind === "nxdomain" ? "no such name" : "no TXT record";
        return { state: "absent", evidence: [{ source, text }] };
    }
    const texts = answer.records.map((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.data));
    return { state: "present", texts, evidence: texts.map((text) => ({ source, text })) };
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ AuditError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
// The vocabulary of the whole project: what is observed, claimed, found and reported. Imports nothing.
/** Faults in the policy, its zone files or the options: exit code 2, all of them at once. */
class InputError extends Error {
    problems;
    constructor(problems) {
        super(problems.map((p) => `${p.location.file}:${p.location.line}:${p.location.column}: ${p.message}`).join("\n"));
        this.name = "InputError";
        this.problems = problems;
    }
}
/** An option or input that is not allowed: exit code 2. The message names it and what is allowed. */
class UsageError extends Error {
    name = "UsageError";
}
/** The audit could not run (a file the policy names is unreadable, no resolver answers): exit code 3. */
class AuditError extends Error {
    name = "AuditError";
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
// "Did you mean …?" for misspelt keys, values and check ids.
/** Two slips are a misspelling, more is another word. */
const MOST_SLIPS = 2;
/** Insertions, deletions, replacements and swaps of neighbours that make `a` into `b` (optimal string alignment); counted no further than it matters. */
function slips(a, b) {
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
        if (Math.min(...row) > MOST_SLIPS)
            return MOST_SLIPS + 1;
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** The word that was most likely meant, or null; the first of equals. */
function suggest(word, words) {
    let best = null;
    let fewest = MOST_SLIPS + 1;
    for (const candidate of words) {
        if (Math.abs(candidate.length - word.length) > MOST_SLIPS)
            continue;
        const count = slips(word.toLowerCase(), candidate);
        if (count < fewest && count < candidate.length) {
            best = candidate;
            fewest = count;
        }
    }
    return best;
}
/** `; did you mean "selectors"?`, or nothing where no word is near. */
function didYouMean(word, words) {
    const meant = suggest(word, words);
    return meant === null ? "" : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ systemResolver),
/* harmony export */   d: () => (/* binding */ parseResolverUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
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
        return fault(text, `is no resolver; write ${FORMS}`);
    if (!URL.canParse(text))
        return fault(text, `is no URL; write ${FORMS} (an IPv6 address in brackets)`);
    const url = new URL(text);
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (!isHost(host))
        return fault(text, "has no valid host name or IP address");
    if (url.username !== "" || url.password !== "")
        return fault(text, "has a user name or password; resolvers are asked without");
    if (url.search !== "")
        return fault(text, "has a query part (?…); resolvers are asked by POST, without one");
    if (url.port === "0")
        return fault(text, "has port 0");
    if (url.protocol === "https:")
        return readHttps(text, url, host);
    if (url.pathname !== "" && url.pathname !== "/")
        return fault(text, "has a path; only https:// has one");
    const port = Number(url.port);
    if (url.protocol === "tls:")
        return readTls(text, url, host, port || TLS_PORT);
    if (url.hash !== "")
        return fault(text, "has a part after #; only tls:// has one");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0)
        return fault(text, "needs an IP address: a name would have to be looked up first");
    return { kind: "udp", url: text, host, port: port || UDP_PORT };
}
/** The resolver at an address of the system's list: `192.0.2.53`, `2001:db8::53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`. */
function systemResolver(address) {
    const [, bracketed, v4, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(address) ?? [];
    const host = bracketed ?? v4 ?? address;
    const number = port === undefined ? UDP_PORT : Number(port);
    return { kind: "udp", url: `udp://${host.includes(":") ? `[${host}]` : host}:${number}`, host, port: number };
}
function readHttps(text, url, host) {
    if (url.hash !== "")
        return fault(text, "has a part after #; only tls:// has one");
    const path = url.pathname === "/" ? DEFAULT_PATH : url.pathname;
    return { kind: "https", url: text, host, port: Number(url.port) || HTTPS_PORT, authority: url.host, path };
}
function readTls(text, url, host, port) {
    const name = url.hash === "" ? host : url.hash.slice(1).toLowerCase();
    if (!isHost(name))
        return fault(text, "has no valid name after #, which is the name in the resolver's certificate");
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
function fault(text, problem) {
    return { error: `resolver ${JSON.stringify(text)} ${problem}` };
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ observeStsRecord),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   vi: () => (/* binding */ observeStsFetch)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(738);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2960);



const PATH = "/.well-known/mta-sts.txt"; // RFC 8461 §3.2
/** Failures that say something of us, or of the way, and nothing of the policy host. */
const UNMEASURED = ["timeout", "dns", "refused-address", "offline", "unobserved"];
/** The record at `_mta-sts.<domain>`; malformed where senders discard what is there. */
async function observeStsRecord(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)("_mta-sts", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStsRecord */ .n3)(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return typeof record === "string" ? { state: "malformed", problem: record, evidence } : { state: "present", value: record, evidence };
}
/** Where the policy of a domain is served. */
function policyUrl(domain) {
    return `https://${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)("mta-sts", domain)}${PATH}`;
}
/** Fetches the policy of a domain; malformed where the host gave no policy that a sender may use (RFC 8461 §3.3). */
async function observeStsFetch(https, dns, domain) {
    const result = await https.get((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)("mta-sts", domain), PATH, dns);
    const source = policyUrl(domain);
    const said = (text) => [{ source, text }];
    if (result.kind === "failure") {
        const evidence = said(result.reason);
        return UNMEASURED.includes(result.cause)
            ? { state: "unknown", reason: `${source}: ${result.reason}`, evidence }
            : { state: "malformed", problem: result.reason, evidence };
    }
    if (result.status !== 200) {
        // RFC 8461 §3.3: only 200 counts, and a redirect must not be followed.
        const redirect = result.status >= 300 && result.status < 400;
        return { state: "malformed", problem: `HTTP ${result.status}${redirect ? ", and senders follow no redirect" : ""}`, evidence: said(`HTTP ${result.status}`) };
    }
    if (result.overflow)
        return { state: "malformed", problem: "the policy is larger than 64 KiB", evidence: said("HTTP 200, more than 64 KiB") };
    return { state: "present", value: result, evidence: said(result.body) };
}
/** Reads the policy that was fetched. */
function readPolicy(fetched) {
    if (fetched.state === "malformed")
        return { state: "absent", evidence: fetched.evidence };
    if (fetched.state !== "present")
        return fetched;
    const policy = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStsPolicy */ .Gr)(fetched.value.body);
    const { evidence } = fetched;
    return Array.isArray(policy) ? { state: "malformed", problem: policy.join("; "), evidence } : { state: "present", value: policy, evidence };
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parseStsPolicy),
/* harmony export */   n3: () => (/* binding */ parseStsRecord),
/* harmony export */   uG: () => (/* binding */ patternFor),
/* harmony export */   xe: () => (/* binding */ MAX_AGE_LIMIT)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);

/** RFC 8461 §3.2: about one year. */
const MAX_AGE_LIMIT = 31_557_600;
/** The record among TXT values; null for none, a string where senders take what is there for none. */
function parseStsRecord(texts) {
    // RFC 8461 §3.1: what does not begin with just "v=STSv1;" is discarded; unless one is left, there is no policy.
    const records = texts.filter((text) => text.startsWith("v=STSv1;"));
    const [text] = records;
    if (text === undefined) {
        const near = texts.find((candidate) => /^\s*v\s*=\s*STSv1/i.test(candidate));
        return near === undefined ? null : "the record does not begin with exactly `v=STSv1;`, so senders discard it";
    }
    if (records.length > 1)
        return `${records.length} MTA-STS records; senders take several for none`;
    const fields = text.split(";").slice(1).map(trimWsp);
    if (fields.at(-1) === "")
        fields.pop();
    const ids = [];
    for (const field of fields) {
        const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
        if (name === undefined || value === undefined)
            return `\`${field}\` is not of the form name=value`;
        if (name === "id")
            ids.push(value);
    }
    const [id] = ids;
    if (id === undefined || ids.length > 1)
        return id === undefined ? "it has no `id`" : "`id` stands more than once";
    if (!/^[A-Za-z0-9]{1,32}$/.test(id))
        return `the id \`${id}\` is not 1 to 32 letters and digits`;
    return { text, id };
}
/** Enough to mend a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;
/** Reads a policy file; strings say what is wrong with it, at most `MAX_PROBLEMS`. */
function parseStsPolicy(body) {
    const problems = [];
    const values = new Map();
    const mx = [];
    const lines = body.split(/\r?\n/);
    while (lines.at(-1)?.trim() === "")
        lines.pop();
    for (const [i, line] of lines.entries()) {
        const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1];
        const value = key === undefined ? "" : trimWsp(line.slice(key.length + 1));
        if (key === undefined || value === "")
            problems.push(`line ${i + 1} is not of the form \`key: value\``);
        else if (key === "mx")
            mx.push(value.toLowerCase());
        else if (!values.has(key))
            values.set(key, value); // RFC 8461 §3.2: of a repeated key only the first counts
    }
    if (values.get("version") !== "STSv1")
        problems.push(missing("version", values.get("version"), "`STSv1`"));
    const mode = values.get("mode");
    if (mode !== "enforce" && mode !== "testing" && mode !== "none")
        problems.push(missing("mode", mode, "enforce, testing or none"));
    const age = values.get("max_age");
    const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
    if (!(maxAge <= MAX_AGE_LIMIT))
        problems.push(missing("max_age", age, `0 to ${MAX_AGE_LIMIT} seconds`));
    for (const pattern of mx) {
        if (!isPattern(pattern))
            problems.push(`the mx pattern \`${pattern}\` is no host name, nor \`*.\` and one`);
    }
    if (mx.length === 0 && mode !== "none")
        problems.push("there is no `mx`"); // §3.2: one or more, unless mode is none
    return problems.length > 0 ? problems.slice(0, MAX_PROBLEMS) : { mode: mode, maxAge, mx };
}
function missing(key, value, allowed) {
    return value === undefined ? `there is no \`${key}\`` : `\`${key}: ${value}\` is not allowed; ${allowed}`;
}
function isPattern(pattern) {
    const host = pattern.replace(/^\*\./, "");
    return host !== _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(host) !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostName */ .uy)(host);
}
/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 §4.1); null where none does. */
function patternFor(host, patterns) {
    const wildcard = `*.${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(host)}`;
    return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
}
/** The text without spaces and tabs at either end, and nothing else gone; one pass from each side. */
function trimWsp(text) {
    let [start, end] = [0, text.length];
    while (isWsp(text[start]))
        start++;
    while (end > start && isWsp(text[end - 1]))
        end--;
    return text.slice(start, end);
}
function isWsp(c) {
    return c === " " || c === "\t";
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ lookedUpAs),
/* harmony export */   D$: () => (/* binding */ openingsOf),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   OF: () => (/* binding */ admitsIPv6),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   n: () => (/* binding */ drawTree),
/* harmony export */   xm: () => (/* binding */ faultsOf),
/* harmony export */   yY: () => (/* binding */ unseenOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9222);

/** Every record that evaluation can reach, the first one first, each below the one that names it. */
function* nodesOf(node) {
    yield node;
    for (const { target } of node.branches)
        if (target !== null)
            yield* nodesOf(target);
}
/** Every term that is evaluated. */
function* branchesOf(root) {
    for (const node of nodesOf(root))
        yield* node.branches.filter((branch) => branch.evaluated);
}
/** The permerrors that lookup counts apart make of the record. */
function faultsOf(root) {
    return [...nodesOf(root)].flatMap((node) => (node.problem === null ? [] : [{ node, problem: node.problem }]));
}
/** Why records that evaluation can reach were not seen; each reason once. */
function unseenOf(root) {
    const reasons = [];
    for (const node of nodesOf(root)) {
        if (node.unknown !== null)
            reasons.push(node.unknown);
        for (const { kind, open, text } of node.branches) {
            if (open !== null && (kind === "include" || kind === "redirect"))
                reasons.push(`\`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}\` ${open}`);
        }
    }
    return [...new Set(reasons)];
}
/** The evaluated terms whose lookups had the given outcome for clients of the family. */
function lookedUpAs(root, family, outcome) {
    return [...branchesOf(root)].filter((branch) => branch.found?.[family] === outcome);
}
/** Whether an IPv6 client can pass: "maybe" where only the client, or what was not seen, decides. */
function admitsIPv6(node) {
    if (node.unknown !== null)
        return "maybe";
    let verdict = "no";
    for (const branch of node.branches) {
        if (!branch.evaluated || (branch.qualifier ?? "+") !== "+")
            continue;
        const admits = branchAdmits(branch);
        if (admits === "yes")
            return "yes";
        if (admits === "maybe")
            verdict = "maybe";
    }
    return verdict;
}
function branchAdmits({ kind, open, target, found }) {
    if (kind === "all" || kind === "ip6")
        return "yes";
    if (kind === "ptr" || open !== null)
        return "maybe";
    if (target !== null)
        return admitsIPv6(target);
    if (found === null || found.v6 === "void")
        return "no";
    return found.v6 === "found" ? "yes" : "maybe";
}
/** Where the tree authorises everyone: only `+`, and through an include only where that is `+` too (RFC 7208 §5.2). */
function openingsOf(node) {
    return node.branches.flatMap((branch) => {
        if (!branch.evaluated)
            return [];
        if (branch.kind === "redirect" && branch.target !== null)
            return openingsOf(branch.target);
        if (branch.qualifier !== "+")
            return [];
        if (branch.target !== null)
            return openingsOf(branch.target);
        return branch.covers.length > 0 ? [{ node, branch }] : [];
    });
}
/** The record that decides about what nothing else matched, after any redirects; its `all`, null where it has none. */
function endingOf(node) {
    const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 §5.1: the first one counts
    const redirect = node.branches.find((branch) => branch.kind === "redirect");
    if (all !== null || redirect === undefined)
        return { node, all, open: null };
    if (redirect.target !== null)
        return endingOf(redirect.target); // RFC 7208 §6.1
    return { node, all: null, open: `\`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(redirect.text)}\` ${redirect.open ?? ""}` };
}
/** The record with each term as `change` writes it; null takes it out. */
function rewritten(node, change) {
    return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}
/** One line per term that costs lookups, its number first, indented below the term that leads to it. */
function drawTree(node, depth = 0) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        const line = `${"  ".repeat(depth)}${branch.lookups} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(branch.text)}`;
        return branch.target === null ? [line] : [line, ...drawTree(branch.target, depth + 1)];
    });
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TH: () => (/* binding */ advise),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);

/** How many items a message names. */
const MAX_NAMED = 10;
/** How much of a term a message shows: more than any term of real use has. */
const MAX_SHOWN = 100;
/** A fix that publishes `value` as the domain's SPF record. */
function publish(domain, value, text) {
    return { text, records: [{ name: `${domain}.`, type: "TXT", data: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TXT", (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtOf */ .On)(value)) }] };
}
/** A fix without a record: what to do is up to people, or to another domain. */
function advise(text) {
    return { text, records: [] };
}
/** The texts of the records, each once. */
function evidenceOf(nodes) {
    const texts = new Map(nodes.flatMap(({ domain, text }) => (text === null ? [] : [[`TXT ${domain}`, text]])));
    return [...texts].map(([source, text]) => ({ source, text }));
}
/** The first items, and how many more there are. */
function list(items) {
    const named = items.slice(0, MAX_NAMED).join(", ");
    return items.length > MAX_NAMED ? `${named} and ${items.length - MAX_NAMED} more` : named;
}
/** `1 lookup`, `2 lookups`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The beginning of a record's text, which may have 64 KiB; `…` where more follows. */
function shown(text) {
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}


/***/ }),

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withTag),
/* harmony export */   c: () => (/* binding */ parseTagList)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5141);

/** Enough to mend a record by; a hostile one has as many errors as octets. */
const MAX_ERRORS = 10;
/** How much of a faulty tag an error shows. */
const SHOWN = 40;
// RFC 6376 §2.8: FWS = [*WSP CRLF] 1*WSP; a bare line break is none.
const LEADING_FWS = /^(?:[ \t]|\r\n(?=[ \t]))+/;
const FWS_AT = /[ \t]/;
const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const NOT_IN_VALUE = /[^\x21-\x7e \t\r\n]/;
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
        if ("error" in read) {
            errors.push(read.error);
            continue;
        }
        tags.push(read);
        const count = (counts.get(read.name) ?? 0) + 1;
        counts.set(read.name, count);
        // §3.2: a repeated name makes the whole list invalid
        if (count === 2)
            errors.push(`the tag ${shown(read.name)} is there more than once`);
    }
    return { tags, errors: errors.slice(0, MAX_ERRORS) };
}
/** `text` with the tag set to `value`: replaced where it stands, else put second (`p`, as RFC 7489 §6.3 wants) or last. */
function withTag(text, name, value) {
    const parts = text.split(";").map((part) => part.trim()).filter((part) => part !== "");
    const at = parts.findIndex((part) => part.split("=")[0]?.trim().toLowerCase() === name);
    if (at >= 0)
        parts[at] = `${name}=${value}`;
    else
        parts.splice(name === "p" ? 1 : parts.length, 0, `${name}=${value}`);
    return parts.join("; ");
}
function parseTag(written) {
    if (written === "")
        return { error: "a tag is empty: nothing stands before or between `;`" };
    const equals = written.indexOf("=");
    if (equals < 0)
        return { error: `${shown(written)} has no \`=\`` };
    const name = trimFws(written.slice(0, equals));
    const value = trimFws(written.slice(equals + 1));
    if (!TAG_NAME.test(name))
        return { error: `${shown(name)} is no tag name` };
    const foreign = NOT_IN_VALUE.exec(value);
    if (foreign !== null)
        return { error: `the value of ${shown(name)} holds ${shown(foreign[0])}, which is not printable ASCII` };
    if (BARE_LINE_BREAK.test(value))
        return { error: `the value of ${shown(name)} holds a line break` };
    return { name, value };
}
/** The text without folding white space at either end; one pass from each side. */
function trimFws(text) {
    const start = LEADING_FWS.exec(text)?.[0].length ?? 0;
    let end = text.length;
    while (end > start && FWS_AT.test(text[end - 1])) {
        end -= text.slice(end - 3, end - 1) === "\r\n" && end - 3 >= start ? 3 : 1;
    }
    return text.slice(start, end);
}
function shown(text) {
    return text.length > SHOWN ? `${(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteString */ .Ov)(text.slice(0, SHOWN))}…` : (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteString */ .Ov)(text);
}


/***/ }),

/***/ 6594:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ }),

/***/ 5211:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json","title":"Mail policy","description":"mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and what is expected of each.","type":"object","additionalProperties":false,"required":["version","domains"],"properties":{"version":{"description":"The version of this file format.","const":1},"profile":{"description":"How strictly the checks are weighed. `tr-03108`: as the guideline for e-mail service providers does. `bsi`: as the BSI\'s own test does.","enum":["tr-03108","bsi"],"default":"tr-03108"},"resolvers":{"description":"The DNS resolvers to ask, the first that answers counts. `https://…` is DNS over HTTPS, `tls://…` DNS over TLS, `udp://…` plain DNS, `system` what this machine uses. Without it, two independent validating DNS-over-HTTPS services are asked.","type":"array","items":{"type":"string","minLength":1},"examples":[["https://dns.example.net/dns-query"],["tls://192.0.2.53","udp://127.0.0.1:53"],["system"]]},"zones":{"description":"DNS-as-code in this repository: what DNS will say after the merge.","type":"array","items":{"title":"Zone files","type":"object","additionalProperties":false,"required":["bind"],"properties":{"bind":{"description":"RFC 1035 master files: a path or glob, relative to the folder of this file.","type":"string","minLength":1,"examples":["dns/*.zone"]}}},"examples":[[{"bind":"dns/*.zone"}]]},"domains":{"description":"The domains to audit: a bare name, or a map with `name` and what is special about it.","type":"array","minItems":1,"maxItems":10000,"items":{"title":"Domain","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The domain, e.g. `example.de`. Internationalised names may be written as they are read.","type":"string","minLength":1,"examples":["example.de","bücher.example"]},"mail":{"$ref":"#/$defs/mail"},"dkim":{"$ref":"#/$defs/dkim"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"examples":[["example.org",{"name":"example.de","dkim":{"selectors":["s1"]}}]]},"defaults":{"title":"Defaults","description":"Inherited by every domain that does not say otherwise. `dkim`, `levels`, `reasons` and `parameters` are merged key by key; everything else a domain says replaces the default.","type":"object","additionalProperties":false,"properties":{"mail":{"$ref":"#/$defs/mail"},"dkim":{"$ref":"#/$defs/dkim"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"waivers":{"description":"Failures that are accepted for a time. They stay in the report, but break no build until they expire.","type":"array","items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","domain","reason","expires"],"properties":{"check":{"description":"The check, e.g. `dane/present`.","type":"string","minLength":1},"domain":{"description":"The domain of the policy it is waived for.","type":"string","minLength":1},"reason":{"description":"Why the failure is accepted.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1,"examples":["@mail-team"]},"expires":{"description":"The last day it counts, UTC: `2027-03-31`. Anything that is no date makes the waiver void, and the report says so.","type":["string","number","boolean"],"minLength":1,"examples":["2027-03-31"]}}},"examples":[[{"check":"dane/present","domain":"example.de","reason":"the provider signs from 2027-03","expires":"2027-03-31"}]]}},"$defs":{"mail":{"title":"Mail kind","description":"What the domain does with mail. `none` is a parked domain: it must say so in DNS.","enum":["send-receive","send","receive","none"],"default":"send-receive"},"dkim":{"title":"Dkim","description":"The DKIM keys of the domain.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"The selectors in use. Put one that looks like a number in quotes.","type":"array","items":{"type":"string","minLength":1},"examples":[["s1","s2"]]}}},"records":{"title":"Records","description":"Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.","type":"string","examples":["@       MX  10 mx1.example.de.\\n_dmarc  TXT \\"v=DMARC1; p=reject\\"\\n"]},"levels":{"title":"Levels","description":"How much a check counts, by check id, where that differs from the profile. Each needs an entry in `reasons`.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"enum":["must","should","info","off"]},"examples":[{"dane/present":"should"}]},"reasons":{"title":"Reasons","description":"Why a level or a parameter differs from the profile, by check id.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"string","minLength":1},"examples":[{"dane/present":"the provider signs from 2027-03"}]},"parameters":{"title":"Parameters","description":"The number a check compares with, by check id, where that differs from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"number","minimum":0},"examples":[{"spf/lookup-headroom":9}]},"check-id":{"title":"Check id","description":"A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"}}}');

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
