export const id = 498;
export const ids = [498,4750];
export const modules = {

/***/ 91813:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readFonts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/report/pdf/fonts.js
// The faces that a PDF is set in. It embeds what it uses of them, so that it looks the same everywhere.
/** The font file of each face. */
const FONT_FILES = { sans: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf", mono: "DejaVuSansMono.ttf" };

// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(28050);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
;// CONCATENATED MODULE: ./lib/src/files/fonts.js
// Reads the font files of PDF reports.







/** Beside a bundle, or where the package is installed in a checkout. */
const FOLDERS = ["fonts/", "../../node_modules/dejavu-fonts-ttf/ttf/"].map((path) => new URL(path, import.meta.url));
/** All font files, from the first folder that has them; throws an AuditError that names a missing one. */
function readFonts(folders = FOLDERS) {
    const read = (face) => readFont(FONT_FILES[face], folders);
    return { sans: read("sans"), bold: read("bold"), mono: read("mono") };
}
function readFont(name, folders) {
    const problems = [];
    for (const folder of folders) {
        const file = new URL(name, folder);
        try {
            return (0,external_node_fs_.readFileSync)(file);
        }
        catch (error) {
            if ((0,file_tree/* errorCode */.CA)(error) !== "ENOENT")
                problems.push({ file: (0,external_node_url_.fileURLToPath)(file), problem: (0,atomic_write/* describeFileError */.SQ)(error) });
        }
    }
    const [first = { file: (0,external_node_url_.fileURLToPath)(new URL(name, folders[0])), problem: (0,message/* message */.iU)("file/none") }] = problems;
    throw new errors/* AuditError */.M_((0,message/* message */.iU)("file/font", first));
}


/***/ })),

/***/ 30065:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FT: () => (/* binding */ fileOfRun),
  U7: () => (/* binding */ isPathOfRun),
  F9: () => (/* binding */ readNamedRun),
  readReportFolder: () => (/* binding */ readReportFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/json.js
var src_json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/report/failure-json.js + 1 modules
var failure_json = __webpack_require__(16240);
;// CONCATENATED MODULE: ./lib/schema/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/report.schema.json","title":"Mail policy report","description":"report.json: the observations and findings of one run of mail-policy for each domain, and whether the gate passed. It is not a certificate of conformity.","type":"object","additionalProperties":false,"required":["version","tool","at","profile","view","config","resolvers","limitations","faults","warnings","conclusion","gate","weakenings","weakenedFailures","mailRecords","rollout","recording","changedOnly","counts","domains","waivers","requirements"],"properties":{"version":{"description":"The version of this file format.","const":1},"language":{"description":"The language of its sentences. Default: `en`, in reports of before there were several.","enum":["en","de"],"default":"en"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"description":"The evaluation time, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\\\.[0-9]+)?Z$"},"profile":{"enum":["tr-03108","bsi"]},"view":{"description":"live: DNS as published; planned: DNS as it will be after the merge.","enum":["live","planned"]},"config":{"description":"The policy that was checked.","type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"description":"The policy file, relative to the repository.","type":"string"},"sha256":{"description":"The SHA-256 of the policy file; with included files that of what `sha256sum` prints for all of them.","type":"string","pattern":"^[0-9a-f]{64}$"},"included":{"description":"The files that the policy file includes, relative to the repository; missing if it includes none.","type":"array","minItems":1,"items":{"type":"string"}}}},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"description":"null: unknown.","type":["boolean","null"]}}}},"limitations":{"description":"Limitations of this run, in sentences.","type":"array","items":{"type":"string"}},"faults":{"description":"Errors in the declared files, by place. The zones that have them are not judged, and the gate fails.","type":"array","items":{"type":"object","additionalProperties":false,"required":["location","message"],"properties":{"location":{"$ref":"#/$defs/location"},"message":{"type":"string"}}}},"warnings":{"description":"Probable mistakes in declared records, by place. They never fail the build: the checks evaluate the record as it would be published.","type":"array","items":{"type":"object","additionalProperties":false,"required":["location","message","suggestion"],"properties":{"location":{"$ref":"#/$defs/location"},"message":{"type":"string"},"suggestion":{"description":"The corrected text for the file: a master-file line, an octoDNS value, an HCL string or a call of dnsconfig.js; null if unknown.","type":["string","null"]}}}},"conclusion":{"enum":["pass","fail","inconclusive"]},"gate":{"type":"object","additionalProperties":false,"required":["failOn","passed","baseline","base","reasons","notes"],"properties":{"failOn":{"enum":["regression","violation","never"]},"passed":{"type":"boolean"},"baseline":{"description":"The baseline of failures. base: the policy and zones of a commit, applied to live DNS. first-policy: that commit has no policy file, so every failure is known. not-read: that commit could not be read, so no failure is known to be new. Without a commit to expect: history (the last recorded run) if there is one; live (live DNS) if the declared records differ from it, otherwise none.","enum":["live","base","history","first-policy","not-read","none"]},"base":{"description":"The commit whose policy and zones are the baseline, or that has no policy file, e.g. `the base 1a2b3c4d5e`; null for another baseline.","type":["string","null"]},"reasons":{"type":"array","items":{"type":"string"}},"notes":{"description":"Notes on the comparison, in sentences.","type":"array","items":{"type":"string"}}}},"weakenings":{"description":"Settings that this policy weakens against the base commit; they never fail the build. null if no base was read.","type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["message","location"],"properties":{"message":{"type":"string"},"location":{"$ref":"#/$defs/location"}}}},"weakenedFailures":{"description":"Failures that the base\'s policy would count, and that this one waives, lowers in level or no longer checks. They fail the build only with fail-on-weakened.","type":"array","items":{"type":"object","additionalProperties":false,"required":["domain","check","subject","message","by","change","group"],"properties":{"domain":{"type":"string"},"check":{"type":"string"},"subject":{"type":"string"},"message":{"type":"string"},"by":{"description":"A waiver, a lesser level, a check that is off, a looser parameter, another profile or mail kind, or a DKIM selector or domain that is left out.","enum":["waiver","level","off","parameter","profile","mail","selector","domain"]},"change":{"description":"Compared with the baseline; null if it was not compared.","enum":["new","unchanged","fixed",null]},"group":{"description":"As for a finding.","type":"integer","minimum":1}}}},"mailRecords":{"description":"The MX, SPF, DKIM, DMARC, MTA-STS and TLSA records that the change adds to the declared zones or removes, whether or not the policy names them; null without the zones of a base.","type":["object","null"],"additionalProperties":false,"required":["changes","more"],"properties":{"changes":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["change","kind","name","type","data","isNamed","location"],"properties":{"change":{"enum":["added","removed"]},"kind":{"enum":["MX","SPF","DKIM","DMARC","MTA-STS","TLSA"]},"name":{"type":"string"},"type":{"type":"string"},"data":{"description":"At most 500 characters.","type":"string"},"isNamed":{"description":"Whether the policy names the domain of the record.","type":"boolean"},"location":{"description":"Of a removed record: its place in the base.","$ref":"#/$defs/location"}}}},"more":{"description":"How many more records change.","type":"integer","minimum":0}}},"recording":{"description":"Where this run was added to the history, and the SHA-256 of its line, or why it was not added; null if it was not to be.","type":["string","null"]},"changedOnly":{"description":"How many domains were left out because the change cannot touch them; `note` says why that is safe, or why every domain was audited. null if the run was not to leave any out.","type":["object","null"],"additionalProperties":false,"required":["leftOut","note"],"properties":{"leftOut":{"type":"integer","minimum":0},"note":{"type":"string"}}},"rollout":{"description":"Steps to take before the planned change, because senders and receivers still have the old state cached. They never fail the build.","type":"array","items":{"type":"object","additionalProperties":false,"required":["domain","subject","message","doFirst","location"],"properties":{"domain":{"type":"string"},"subject":{"description":"The domain, the MX host or the selector\'s key name that changes.","type":"string"},"message":{"type":"string"},"doFirst":{"description":"The step to take first.","type":"string"},"location":{"$ref":"#/$defs/location"}}}},"counts":{"$ref":"#/$defs/counts"},"domains":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","mail","owner","counts","facts","findings"],"properties":{"name":{"description":"A-labels, lower case.","type":"string"},"owner":{"description":"Who is responsible for the domain, as the policy says; null if it does not.","type":["string","null"]},"mail":{"description":"How the domain uses mail.","enum":["send-receive","send","receive","none"]},"counts":{"$ref":"#/$defs/counts"},"facts":{"description":"Observations by fact name; later versions may add keys to the values.","type":"object","additionalProperties":false,"required":["dnssec","mx","implicitMx","spf","spfExpectationResults","spfWildcard","dkim","dkimAges","dkimRetired","dkimKeys","dkimSharing","dkimWildcard","dmarc","organisation","mailResults","dmarcExternalDestinations","dmarcMailboxes","mtaSts","mtaStsFetch","mtaStsPolicy","mtaStsUnannounced","tlsRpt","tlsRptMailboxTls","tlsRptMailboxes","dmarcReports","tlsReports","live","mtaStsChange","referencedDomains","reverseDns","services","drift","unlistedNames","hosts"],"properties":{"live":{"description":"The live facts beside the planned view; absent in the live view.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["mx","mtaStsPolicy","spfExpectationResults","asksForReports"],"properties":{"asksForReports":{"description":"Whether the live records ask others for reports; null where that was not measured.","type":"object","required":["dmarc","tlsRpt"],"properties":{"dmarc":{"type":["boolean","null"]},"tlsRpt":{"type":["boolean","null"]}}},"mx":{"$ref":"#/properties/domains/items/properties/facts/properties/mx"},"mtaStsPolicy":{"$ref":"#/properties/domains/items/properties/facts/properties/mtaStsPolicy"},"spfExpectationResults":{"$ref":"#/properties/domains/items/properties/facts/properties/spfExpectationResults"}}}}},"mtaStsChange":{"description":"The MTA-STS record and policy, live and planned; absent unless both exist.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["before","after"],"properties":{"before":{"$ref":"#/$defs/announcedPolicy"},"after":{"$ref":"#/$defs/announcedPolicy"}}}}},"reverseDns":{"description":"The names of the addresses of MX hosts and expected senders; absent where the policy names no sender.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["addresses","unmeasured"],"properties":{"addresses":{"type":"array","items":{"type":"object","required":["address","host","names","confirmed","unmeasured"],"properties":{"address":{"type":"string"},"host":{"description":"The MX host that has it; null of an expected sender.","type":["string","null"]},"names":{"description":"Targets of its PTR records.","type":"array","items":{"type":"string"}},"confirmed":{"description":"The first of them that has the address.","type":["string","null"]},"unmeasured":{"description":"Why it is unknown whether one has it.","type":["string","null"]}}}},"unmeasured":{"description":"Why further addresses are unknown.","type":"array","items":{"type":"string"}}}}}},"services":{"description":"What DNS tells mail programs; absent where the policy does not say `services: true`.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["services","autodiscover","names"],"properties":{"services":{"type":"array","items":{"$ref":"#/$defs/serviceRecords"}},"autodiscover":{"$ref":"#/$defs/serviceRecords"},"names":{"description":"The names of automatic configuration.","type":"array","items":{"type":"object","required":["name","state","owner","reason"],"properties":{"name":{"type":"string"},"state":{"enum":["address","missing","dangling","unmeasured"]},"owner":{"description":"Where an alias leads.","type":["string","null"]},"reason":{"description":"Why it is unmeasured.","type":["string","null"]}}}}}}}},"referencedDomains":{"description":"The domains of others that the mail records lead to.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["unregistered","existing","unmeasured"],"properties":{"unregistered":{"description":"Those that do not exist, and what leads to each.","type":"array","items":{"type":"object","required":["domain","places","failing"],"properties":{"domain":{"type":"string"},"places":{"type":"array","items":{"type":"string"}},"failing":{"description":"What leads there, too, and fails another check for it.","type":"array","items":{"type":"string"}}}}},"existing":{"description":"How many exist.","type":"integer","minimum":0},"unmeasured":{"description":"Why the rest is unknown.","type":"array","items":{"type":"string"}}}}}},"dnssec":{"description":"DNSSEC status as reported by the resolver.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["zone","keys","answers","records"],"properties":{"earliest":{"description":"The RRset of the zone whose signature ends first; null where none was seen.","type":["object","null"],"required":["type","name","from","until"],"properties":{"type":{"type":"string"},"name":{"type":"string"},"from":{"type":"string"},"until":{"type":"string"}}},"keys":{"description":"The keys of the zone that contains the domain: its name, and their algorithms (IANA numbers).","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["zone","algorithms"],"properties":{"zone":{"type":"string"},"algorithms":{"type":"array","items":{"type":"integer","minimum":0}}}}}},"records":{"description":"DNSSEC status of the answers with mail records; `record` names the record, e.g. `SPF`.","type":"array","items":{"type":"object","required":["record","type","name","state","reason"],"properties":{"record":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"state":{"enum":["secure","insecure","bogus","indeterminate","failure"]},"reason":{"type":["string","null"]}}}},"zone":{"description":"DNSSEC status of the zone, or the failure of its lookup.","type":"string"},"answers":{"type":"array","items":{"type":"object","required":["type","name","state","reason"],"properties":{"type":{"type":"string"},"name":{"type":"string"},"state":{"enum":["secure","insecure","bogus","indeterminate","failure"]},"reason":{"type":["string","null"]}}}}}}}},"implicitMx":{"description":"The addresses of the domain itself, to which senders deliver where it has no MX record (RFC 5321 \u00a75.1); observed only for domains that only send, and have no MX record.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"$ref":"#/$defs/addresses"}}},"mx":{"description":"The MX RRset; the exchange of a null MX is `.`.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["records","security"],"properties":{"records":{"type":"array","items":{"type":"object","required":["preference","exchange"],"properties":{"preference":{"type":"integer","minimum":0},"exchange":{"type":"string"}}}},"security":{"$ref":"#/$defs/security"}}}}},"spf":{"description":"The SPF record and the tree of records below it.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["domain","owner","text","tree"],"properties":{"domain":{"type":"string"},"owner":{"description":"The name that publishes the record: the target if the name is an alias.","type":"string"},"text":{"type":"string"},"tree":{"$ref":"#/$defs/spfNode"}}}}},"spfExpectationResults":{"description":"The SPF result of each mail that the policy expects one for.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"array","items":{"type":"object","required":["mail","expected","evaluation"],"properties":{"mail":{"type":"object","required":["ip","sender","helo"],"properties":{"ip":{"type":"string"},"sender":{"type":"string"},"helo":{"type":"string"}}},"expected":{"$ref":"#/$defs/spfResult"},"evaluation":{"type":"object","required":["result","reason","path","failed","explanation"],"properties":{"result":{"$ref":"#/$defs/spfResult"},"reason":{"description":"The reason if no term decided.","type":["string","null"]},"path":{"description":"Includes and redirects, then the deciding term.","type":"array","items":{"type":"object","required":["domain","term"],"properties":{"domain":{"type":"string"},"term":{"type":"string"}}}},"failed":{"description":"Lookups without an answer that affect the result.","type":"array","items":{"type":"object","required":["question","cause","reason"],"properties":{"question":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string"},"name":{"type":"string"}}},"cause":{"type":"string"},"reason":{"type":"string"}}}},"explanation":{"description":"The explanation that the domain publishes for a failure (RFC 7208 \u00a76.2).","type":["string","null"]}}}}}}}},"spfWildcard":{"description":"The wildcard directly below the domain that answers A, AAAA or MX, and its SPF records.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["name","owner","types","records"],"properties":{"name":{"type":"string"},"owner":{"description":"The name that has its records: the target if the wildcard is an alias.","type":"string"},"types":{"type":"array","items":{"type":"string"}},"records":{"type":"array","items":{"type":"string"}}}}}},"dkim":{"description":"By selector in use.","type":"object","additionalProperties":{"$ref":"#/$defs/dkimKey"}},"dkimAges":{"description":"Since when the key of each selector in use has been in use.","type":"object","additionalProperties":{"type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["dates","isNew"],"properties":{"dates":{"description":"Dates on which it was in use, the most trusted first.","type":"array","items":{"type":"object","required":["by","at","notBefore"],"properties":{"by":{"enum":["history","commit","policy"]},"at":{"type":"string"},"notBefore":{"description":"It was not in use before; null where it may have been.","type":["string","null"]}}}},"isNew":{"description":"Whether this change publishes it.","type":"boolean"}}}}}},"dkimRetired":{"description":"By retired selector.","type":"object","additionalProperties":{"$ref":"#/$defs/dkimKey"}},"dkimKeys":{"description":"The selectors in use by the algorithm of their valid key.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["rsa","ed25519","without","unmeasured"],"properties":{"rsa":{"type":"array","items":{"type":"string"}},"ed25519":{"type":"array","items":{"type":"string"}},"without":{"description":"Selectors without a valid key.","type":"array","items":{"type":"string"}},"unmeasured":{"description":"The reason if a key could not be read.","type":["string","null"]}}}}},"dkimSharing":{"description":"How the keys compare with those of the other audited domains.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["domains","keys","shared","unmeasured"],"properties":{"domains":{"description":"Number of compared domains, including this one.","type":"integer","minimum":1},"keys":{"description":"Number of keys that the domain publishes at its own names.","type":"integer","minimum":0},"shared":{"type":"array","items":{"type":"object","required":["selector","at","count"],"properties":{"selector":{"type":"string"},"at":{"description":"The first names that also publish the key.","type":"array","items":{"type":"string"}},"count":{"description":"Number of such names.","type":"integer","minimum":1}}}},"unmeasured":{"description":"The reason if a key that might be the same could not be read.","type":["string","null"]}}}}},"dkimWildcard":{"description":"The answer for a selector that is not in use.","$ref":"#/$defs/dkimKey"},"dmarc":{"description":"The DMARC record that applies.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["text","foundAt","errors","discarded","p","sp","np","isTesting","adkim","aspf","rua","ruf","pct","effective"],"properties":{"text":{"type":"string"},"foundAt":{"description":"The name whose record applies (RFC 9989 \u00a74.10).","type":"string"},"errors":{"type":"array","items":{"type":"string"}},"p":{"enum":["none","quarantine","reject",null]},"sp":{"enum":["none","quarantine","reject",null]},"np":{"enum":["none","quarantine","reject",null]},"isTesting":{"description":"`t=y`.","type":"boolean"},"rua":{"$ref":"#/$defs/reportUris"},"discarded":{"description":"Whether receivers discard the whole record.","type":"boolean"},"adkim":{"enum":["r","s"]},"aspf":{"enum":["r","s"]},"ruf":{"$ref":"#/$defs/reportUris"},"pct":{"type":["integer","null"]},"decidedBy":{"description":"The tag that applies to mail from the domain itself (RFC 9989 \u00a74.7).","enum":["p","sp","np"]},"effective":{"description":"The policy that receivers apply to mail from the domain itself.","enum":["none","quarantine","reject"]}}}}},"organisation":{"description":"The organisational domain by DNS tree walk (RFC 9989 \u00a74.10.2).","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["name","record","recordAt"],"properties":{"name":{"type":"string"},"record":{"description":"The DMARC record that applies to names below it without their own.","type":["object","null"]},"recordAt":{"type":"string"}}}}},"mailResults":{"description":"What receivers make of each mail in `dmarc: expect:`.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"array","items":{"type":"object","required":["mail","expected","policy","authentications"],"properties":{"mail":{"type":"object","required":["ip","from","author"],"properties":{"ip":{"type":"string"},"from":{"type":"string"},"author":{"description":"The domain of the From header.","type":"string"}}},"expected":{"enum":["pass","none","quarantine","reject"]},"policy":{"$ref":"#/properties/domains/items/properties/facts/properties/dmarc"},"authentications":{"description":"SPF first, then the DKIM signatures.","type":"array","items":{"type":"object","required":["selector","domain","state","result","reason","alignment","unmeasured"],"properties":{"selector":{"description":"null of SPF.","type":["string","null"]},"domain":{"description":"The domain of MAIL FROM or of the signature; null where there is none.","type":["string","null"]},"state":{"description":"Whether the domain is authenticated; `varies`: receivers differ.","enum":["pass","fail","varies","unknown"]},"result":{"description":"The result of SPF.","type":["string","null"]},"reason":{"description":"Why it does not pass, or is unknown.","type":["string","null"]},"alignment":{"description":"Whether the domain aligns with the author\'s; null where that does not matter.","enum":["aligned","not-aligned","unknown",null]},"unmeasured":{"description":"Why the alignment is unknown.","type":["string","null"]}}}}}}}}},"dmarcExternalDestinations":{"description":"DMARC report destinations outside the organisation (RFC 9990 \u00a74).","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["destinations","unasked"],"properties":{"destinations":{"type":"array","items":{"type":"object","required":["host","agreed","reason"],"properties":{"host":{"type":"string"},"agreed":{"description":"Whether it authorizes the reports; null: not measured.","type":["boolean","null"]},"reason":{"description":"If authorized: record; if not: no-record, too-long (its name is too long for DNS) or elsewhere (that key has the host it names instead); if not measured: the cause.","type":"string"}}}},"unasked":{"type":"integer","minimum":0}}}}},"dmarcMailboxes":{"description":"The domains of the DMARC report mailboxes.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"$ref":"#/$defs/mailboxes"}}},"mtaSts":{"description":"The MTA-STS record.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["text","id"],"properties":{"text":{"type":"string"},"id":{"type":"string"}}}}},"mtaStsFetch":{"description":"The HTTPS response for the MTA-STS policy.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["kind","status","contentType","body","overflow","address","certificate"],"properties":{"kind":{"const":"response"},"status":{"type":"integer","minimum":0},"contentType":{"type":["string","null"]},"body":{"description":"One character per octet.","type":"string"},"overflow":{"description":"Whether the body exceeded 64 KiB.","type":"boolean"},"address":{"type":"string"},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"type":"array","items":{"type":"string"}}}}}}}},"mtaStsPolicy":{"description":"The MTA-STS policy.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["mode","maxAge","mx","ignored"],"properties":{"mode":{"enum":["enforce","testing","none"]},"maxAge":{"description":"Seconds.","type":"integer","minimum":0},"mx":{"type":"array","items":{"type":"string"}},"ignored":{"description":"Fields that senders ignore.","type":"object","required":["unknown","repeated"],"properties":{"unknown":{"type":"array","items":{"type":"string"}},"repeated":{"type":"array","items":{"type":"string"}}}}}}}},"mtaStsUnannounced":{"description":"A valid MTA-STS policy that is served without a record; absent where a record announces it.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"$ref":"#/properties/domains/items/properties/facts/properties/mtaStsPolicy/properties/value"}}},"tlsRpt":{"description":"The TLS-RPT record.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["text","rua"],"properties":{"text":{"type":"string"},"rua":{"$ref":"#/$defs/reportUris"}}}}},"tlsRptMailboxes":{"description":"The domains of the TLS report mailboxes.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"$ref":"#/$defs/mailboxes"}}},"dmarcReports":{"description":"What received aggregate reports say of the domain; absent where the policy names no files under `reports: dmarc:`.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["last","unread","days","since","failing","failingSources"],"properties":{"last":{"$ref":"#/$defs/lastReport"},"unread":{"$ref":"#/$defs/unreadFiles"},"days":{"description":"Mails by day, of the last 30 days with any: all, those that passed DMARC, and of the others those that receivers say were forwarded.","type":"array","maxItems":31,"items":{"type":"object","required":["day","mails","passed","forwarded"],"properties":{"day":{"$ref":"#/$defs/day"},"mails":{"$ref":"#/$defs/count"},"passed":{"$ref":"#/$defs/count"},"forwarded":{"$ref":"#/$defs/count"}}}},"since":{"description":"The first of the days that `dmarc/pass-rate` counts.","$ref":"#/$defs/day"},"failing":{"description":"Where the mails come from that failed since then, those with most mails first.","type":"array","maxItems":20,"items":{"type":"object","required":["ip","domain","mails","from","to"],"properties":{"ip":{"description":"null: all the addresses that are not kept apart.","type":["string","null"]},"domain":{"description":"Of the From header.","type":"string"},"mails":{"$ref":"#/$defs/count"},"from":{"description":"The first of their days.","$ref":"#/$defs/day"},"to":{"description":"The last of their days.","$ref":"#/$defs/day"},"newSince":{"description":"The moment of the last recorded run, if it knew no mail of the address; null if it did, and without such a run.","type":["string","null"]}}}},"failingSources":{"description":"How many such sources there are.","$ref":"#/$defs/count"}}}}},"tlsReports":{"description":"What received TLS reports say of the domain; absent where the policy names no files under `reports: tls-rpt:`.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["last","unread","days","failures","failureKinds"],"properties":{"last":{"$ref":"#/$defs/lastReport"},"unread":{"$ref":"#/$defs/unreadFiles"},"days":{"description":"Sessions by day, of the last 30 days with any.","type":"array","maxItems":31,"items":{"type":"object","required":["day","successful","failed"],"properties":{"day":{"$ref":"#/$defs/day"},"successful":{"$ref":"#/$defs/count"},"failed":{"$ref":"#/$defs/count"}}}},"failures":{"description":"Why sessions failed on the days that `tls-rpt/failures` counts, by type (RFC 8460 \u00a74.3) and host; the kinds with most sessions first.","type":"array","maxItems":20,"items":{"type":"object","required":["type","host","count","organisations","from","to"],"properties":{"type":{"description":"null: the reports do not say.","type":["string","null"]},"host":{"description":"The receiving MX host; null: the reports do not say.","type":["string","null"]},"count":{"$ref":"#/$defs/count"},"organisations":{"description":"Those that reported them, in alphabetical order.","type":"array","maxItems":5,"items":{"type":"string"}},"from":{"description":"The first of their days.","$ref":"#/$defs/day"},"to":{"description":"The last of their days.","$ref":"#/$defs/day"}}}},"failureKinds":{"description":"How many such kinds there are.","$ref":"#/$defs/count"}}}}},"tlsRptMailboxTls":{"description":"TLS enforcement (DANE, MTA-STS) of the domains of the TLS report mailboxes; `unasked` counts domains beyond the limit.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["domains","unasked"],"properties":{"domains":{"type":"array","items":{"type":"object","required":["domain","tlsa","enforced","unmeasured"],"properties":{"domain":{"type":"string"},"tlsa":{"description":"MX hosts with secure TLSA records.","type":"array","items":{"type":"string"}},"enforced":{"description":"Whether it has an MTA-STS policy in mode enforce.","type":"boolean"},"unmeasured":{"description":"The reason if one of the two is not fully known.","type":["string","null"]}}}},"unasked":{"type":"integer","minimum":0}}}}},"unlistedNames":{"description":"Names of declared whole zones that accept or could send mail and are not in the policy.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["zones","names","count"],"properties":{"zones":{"description":"The zones listed at this domain.","type":"array","items":{"type":"string"}},"names":{"description":"At most 100.","type":"array","items":{"type":"object","required":["name","receives","isMxHost"],"properties":{"name":{"type":"string"},"receives":{"description":"Whether it has an MX record that accepts mail; otherwise it has an address and no SPF record.","type":"boolean"},"isMxHost":{"description":"Whether an MX record of the zone names it.","type":"boolean"}}}},"count":{"description":"All such names.","type":"integer"}}}}},"drift":{"description":"Live DNS compared with the repository; not compared in the planned view. Lists are bounded, the numbers count all.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["view"],"properties":{"view":{"enum":["live","planned"]},"matching":{"description":"Number of declared RRsets that live DNS publishes as declared.","type":"integer","minimum":0},"differing":{"type":"integer","minimum":0},"differences":{"type":"array","items":{"type":"object","required":["type","name","held","declared","missing","extra","alias"],"properties":{"type":{"type":"string"},"name":{"type":"string"},"held":{"description":"Whether the RRset is declared, declared in part (others may add records), or not declared.","enum":["declared","shared","unmanaged"]},"declared":{"$ref":"#/$defs/recordData"},"missing":{"description":"Records missing from live DNS.","$ref":"#/$defs/recordData"},"extra":{"description":"Live records that must not exist.","$ref":"#/$defs/recordData"},"alias":{"description":"The name it is an alias of instead.","type":["string","null"]}}}},"unmeasured":{"type":"integer","minimum":0},"reasons":{"type":"array","items":{"type":"string"}},"unasked":{"description":"Number of RRsets beyond the query limit.","type":"integer","minimum":0},"undecided":{"description":"Number of RRsets known only after apply.","type":"integer","minimum":0},"unread":{"description":"Declared types that are not supported.","type":"array","items":{"type":"string"}}}}}},"hosts":{"description":"By MX host.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["addresses","tlsa","smtp","dane"],"properties":{"addresses":{"description":"The host\'s addresses.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"$ref":"#/$defs/addresses"}}},"tlsa":{"description":"The TLSA RRset at port 25.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["base","records","ttl","security"],"properties":{"base":{"type":"string"},"ttl":{"description":"Seconds, as answered.","type":"integer","minimum":0},"records":{"type":"array","items":{"type":"object","required":["usage","selector","matching","data"],"properties":{"usage":{"type":"integer","minimum":0},"selector":{"type":"integer","minimum":0},"matching":{"type":"integer","minimum":0},"data":{"description":"Hex.","type":"string"}}}},"security":{"$ref":"#/$defs/security"}}}}},"smtp":{"description":"The answers of its addresses on port 25.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["name","addresses","unmeasured"],"properties":{"name":{"description":"The SNI name.","type":"string"},"unmeasured":{"description":"The reason if addresses may be missing.","type":["string","null"]},"addresses":{"type":"array","items":{"$ref":"#/$defs/smtpAddress"}}}}}},"dane":{"description":"The TLSA records compared with the certificates of each address.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["isBinding","addresses"],"properties":{"isBinding":{"description":"Whether senders authenticate the host by them; null: unknown.","type":["boolean","null"]},"addresses":{"type":"array","items":{"type":"object","required":["address","certificates"],"properties":{"address":{"type":"string"},"certificates":{"description":"The records compared with each certificate of the server.","type":"array","items":{"type":"object","required":["matched","missed","isOpen"],"properties":{"matched":{"type":"array","items":{"type":"object","required":["usage","record"],"properties":{"usage":{"type":"integer"},"record":{"type":"string"}}}},"missed":{"type":"array","items":{"type":"object","required":["record","problem"],"properties":{"record":{"type":"string"},"problem":{"type":"string"}}}},"isOpen":{"description":"Whether certificates that were sent but not recorded may be the CA that a record names.","type":"boolean"}}}}}}}}}}}}}}}},"findings":{"description":"Findings of every status, including passes.","type":"array","items":{"$ref":"#/$defs/finding"}}}}},"waivers":{"type":"object","additionalProperties":false,"required":["expired","unused"],"properties":{"expired":{"type":"array","items":{"$ref":"#/$defs/ineffectiveWaiver"}},"unused":{"type":"array","items":{"$ref":"#/$defs/ineffectiveWaiver"}}}},"requirements":{"description":"The requirements of BSI TR-03108 and TR-03182, and what this run has on each.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","level","source","coverage","domains","status","checks","switchedOff","attestations"],"properties":{"id":{"description":"As in the guideline, e.g. `TR-03108-04-M`.","type":"string"},"title":{"type":"string"},"level":{"description":"The guideline\'s key word: MUST or SHOULD.","enum":["must","should"]},"source":{"description":"The guideline, its version and section.","type":"string"},"controls":{"description":"The controls of the BSI\'s Grundschutz++ that ask for the same.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"description":"As in the catalogue, e.g. `KONF.13.5`.","type":"string"},"title":{"description":"As in the catalogue, in German.","type":"string"}}}},"coverage":{"description":"The worst of the domains. failed: a must check of it failed. waived: waivers accept all must checks of it that failed, for a time; it is not met. switched-off: the policy switches a must check of it off. not-covered: nothing shows it. unknown: a check of it could not be measured. attested: a statement of the operator that counts; it is not verified. checked: its checks were measured, and no must check failed. not-applicable: it concerns no audited domain.","enum":["failed","waived","switched-off","not-covered","unknown","attested","checked","not-applicable"]},"domains":{"description":"The domains with this coverage.","type":"array","items":{"type":"string"}},"status":{"description":"The worst status of its checks; null without one.","oneOf":[{"$ref":"#/$defs/status"},{"type":"null"}]},"checks":{"description":"The checks that bear on it, each with its worst status of the domains that it concerns. Those of an attested requirement do not decide it.","type":"array","items":{"type":"object","additionalProperties":false,"required":["check","status"],"properties":{"check":{"type":"string"},"status":{"$ref":"#/$defs/status"}}}},"switchedOff":{"description":"The checks that bear on it and that `levels` in the policy switch off for a domain that it concerns.","type":"array","items":{"type":"string"}},"attestations":{"description":"The statements of the policy, in its order; those that do not count too.","type":"array","items":{"type":"object","additionalProperties":false,"required":["statement","by","date","validUntil","evidence","domains","location","problem"],"properties":{"statement":{"type":"string"},"by":{"type":"string"},"date":{"type":"string"},"validUntil":{"description":"The last day on which it counts, UTC.","type":"string"},"evidence":{"description":"A URL, or a file of the repository.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"url":{"type":"string"},"file":{"type":"string"}}},"domains":{"description":"The audited domains that it is for.","type":"array","items":{"type":"string"}},"location":{"$ref":"#/$defs/location"},"problem":{"description":"Why it does not count; null if it does.","type":["string","null"]}}}}}}}},"$defs":{"serviceRecords":{"description":"The SRV records of one service.","type":"object","required":["service","name","state","hosts","reason"],"properties":{"service":{"type":"string"},"name":{"type":"string"},"state":{"enum":["offered","not-offered","missing","unmeasured"]},"hosts":{"type":"array","items":{"type":"object","required":["host","port","state","owner","reason"],"properties":{"host":{"type":"string"},"port":{"type":"integer"},"state":{"enum":["address","alias","no-address","no-name","unmeasured"]},"owner":{"description":"Where an alias leads.","type":["string","null"]},"reason":{"description":"Why it is unmeasured.","type":["string","null"]}}}},"reason":{"description":"Why it, or a part of its hosts, is unmeasured.","type":["string","null"]}}},"addresses":{"type":"object","required":["v4","v6","aliases","owner","security"],"properties":{"v4":{"type":"array","items":{"type":"string"}},"v6":{"type":"array","items":{"type":"string"}},"aliases":{"type":"array","items":{"type":"string"}},"owner":{"type":"string"},"security":{"$ref":"#/$defs/security"}}},"announcedPolicy":{"type":"object","required":["record","policy"],"properties":{"record":{"$ref":"#/properties/domains/items/properties/facts/properties/mtaSts/properties/value"},"policy":{"$ref":"#/properties/domains/items/properties/facts/properties/mtaStsPolicy/properties/value"}}},"recordData":{"description":"Record data, as evidence (text unquoted) and as master-file text.","type":"array","items":{"type":"object","required":["text","data"],"properties":{"text":{"type":"string"},"data":{"type":"string"}}}},"digests":{"description":"Digests of a certificate or of its SubjectPublicKeyInfo, hex.","type":"object","required":["sha256","sha512"],"properties":{"sha256":{"type":"string"},"sha512":{"type":"string"}}},"smtpAddress":{"description":"The answer of one address, its time, and the machine that measured, if not this run.","type":"object","required":["address","at","from","answer"],"properties":{"address":{"type":"string"},"at":{"type":"string"},"from":{"type":["string","null"]},"answer":{"type":"object","required":["kind"],"properties":{"kind":{"description":"A TLS session, no TLS, a refused connection while others succeed, or no measurement.","enum":["tls","plaintext","refused","failure"]},"cause":{"type":"string"},"reason":{"type":"string"},"protocol":{"type":"string"},"cipher":{"description":"IANA name.","type":"string"},"keyExchange":{"type":["string","null"]},"legacy":{"description":"Whether the server accepts TLS 1.0 or 1.1.","type":"object","required":["state"],"properties":{"state":{"enum":["accepted","refused","unknown"]}}},"unseen":{"description":"Why the server may have a certificate of another key type that was not seen; null if it has none or was not asked.","type":["string","null"]},"certificates":{"description":"The certificate that the server prefers, and those it sends to clients that take no certificate of that key type.","type":"array","items":{"type":"object","required":["distrust","chain","isComplete","covers"],"properties":{"distrust":{"description":"The reason if the chain does not lead to a trusted CA; null if it does.","type":["string","null"]},"isComplete":{"description":"Whether the chain contains all certificates that were sent.","type":"boolean"},"covers":{"description":"The names the certificate is valid for, of those that senders may require.","type":"array","items":{"type":"string"}},"chain":{"description":"The certificates, the server\'s own first.","type":"array","items":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","key","signature","whole","keyInfo","isSent","signedBy"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"key":{"description":"Its type, size in bits, and curve.","type":"object","required":["type","bits","curve"],"properties":{"type":{"type":"string"},"bits":{"type":["integer","null"]},"curve":{"type":["string","null"]}}},"signature":{"type":"object","required":["algorithm","hash"],"properties":{"algorithm":{"type":"string"},"hash":{"type":["string","null"]}}},"whole":{"$ref":"#/$defs/digests"},"keyInfo":{"$ref":"#/$defs/digests"},"isSent":{"description":"false: from a TLSA record.","type":"boolean"},"names":{"type":"array","items":{"type":"string"}},"signedBy":{"description":"The certificates of the chain that signed it.","type":"array","items":{"type":"integer","minimum":0}}}}}}}}}}}},"status":{"description":"The outcome of a check combined with its level, or `waived`.","enum":["pass","fail","warn","info","unknown","not-applicable","waived"]},"counts":{"description":"Findings by status.","type":"object","additionalProperties":false,"required":["pass","fail","warn","info","unknown","notApplicable","waived"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0}}},"location":{"description":"A place in a file; line and column count from 1.","type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"evidence":{"description":"The observation, unchanged: untrusted text.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","text"],"properties":{"at":{"description":"The question: an RRset (`live` beside a planned view), a URL, a mail server at an address; or what a check worked out.","anyOf":[{"type":"object","additionalProperties":false,"required":["type","name"],"properties":{"type":{"type":"string"},"name":{"type":"string"},"live":{"const":true}}},{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["host","address"],"properties":{"host":{"type":"string"},"address":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["about"],"properties":{"about":{"type":"string"}}}]},"text":{"description":"What it said, as is, of DNS and HTTPS one character per octet; or in words what was seen.","type":"string"},"note":{"description":"In facts: in words what was seen, where nothing was said.","type":"string"}}}},"finding":{"description":"The result of one check for one subject.","type":"object","additionalProperties":false,"required":["key","check","subject","section","requirements","tests","references","outcome","level","status","message","evidence","location","isDeclared","fix","change","group","cause","waiver"],"properties":{"key":{"description":"Identifies the finding in every run: domain, check and subject, separated by spaces, e.g. `example.de dane/match mx1.example.de`.","type":"string"},"check":{"description":"The check\'s id, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"},"subject":{"description":"The domain, an MX host, or `selector._domainkey.domain`.","type":"string"},"section":{"description":"Section of the mapping table, e.g. `\u00a74.1`.","type":"string"},"requirements":{"description":"Requirements of BSI TR-03108 and TR-03182, e.g. `TR-03182-01-M`.","type":"array","items":{"type":"string"}},"tests":{"description":"Test cases of the BSI\'s test specifications.","type":"array","items":{"type":"string"}},"references":{"description":"The source of the rule, e.g. `RFC 7208 \u00a74.6.4`.","type":"array","items":{"type":"string"}},"outcome":{"description":"The judgement. `unknown`: it could not be measured, which is neither a pass nor a failure.","enum":["pass","fail","unknown","not-applicable"]},"level":{"description":"The level that the profile or the policy gives it.","enum":["must","should","info"]},"status":{"$ref":"#/$defs/status"},"message":{"description":"The observation, with its value.","type":"string"},"evidence":{"$ref":"#/$defs/evidence"},"location":{"description":"The place that declares it, otherwise the domain\'s line in the policy.","$ref":"#/$defs/location"},"isDeclared":{"description":"Whether `location` declares what the finding is about.","type":"boolean"},"fix":{"description":"How to fix it, and the exact records to publish; no records if none can fix it.","type":["object","null"],"additionalProperties":false,"required":["text","records","edit"],"properties":{"edit":{"description":"The change to the file that declares the records; null if no file declares them or the change is not certain.","type":["object","null"],"additionalProperties":false,"required":["file","line","endLine","before","after"],"properties":{"file":{"type":"string"},"line":{"description":"The first replaced line, from 1.","type":"integer","minimum":1},"endLine":{"description":"The last replaced line.","type":"integer","minimum":1},"before":{"description":"The current lines, without line ends; an insertion repeats the adjacent line.","type":"array","minItems":1,"items":{"type":"string"}},"after":{"description":"The new lines.","type":"array","items":{"type":"string"}}}},"text":{"type":"string"},"file":{"description":"The file to serve, whole; only where one fixes the finding and is known.","type":"object","additionalProperties":false,"required":["url","lines"],"properties":{"url":{"type":"string"},"lines":{"type":"array","items":{"type":"string"}}}},"records":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","type","data"],"properties":{"name":{"description":"Absolute, with a trailing dot.","type":"string"},"type":{"type":"string"},"data":{"description":"RDATA as master-file text (RFC 1035 \u00a75.1).","type":"string"}}}}}},"change":{"description":"Compared with the baseline; null if there is none, or nothing to compare.","enum":["new","unchanged","fixed",null]},"group":{"description":"Findings with the same number differ only in their subject: reports count and show them as one. null for a finding that is neither a failure, fixed nor unknown.","type":["integer","null"],"minimum":1},"cause":{"description":"Why an unknown finding is unknown, in words that findings with the same cause share; null for any other.","type":["string","null"]},"waiver":{"description":"The waiver that applies.","type":["object","null"],"additionalProperties":false,"required":["reason","owner","expires"],"properties":{"reason":{"type":"string"},"owner":{"type":["string","null"]},"expires":{"description":"As written in the policy.","type":"string"}}}}},"ineffectiveWaiver":{"description":"A waiver of the policy that has no effect.","type":"object","additionalProperties":false,"required":["check","domain","reason","owner","expires","location","problem"],"properties":{"check":{"type":"string"},"domain":{"type":"string"},"reason":{"type":"string"},"owner":{"type":["string","null"]},"expires":{"type":"string"},"location":{"$ref":"#/$defs/location"},"problem":{"description":"Why it has no effect.","type":"string"}}},"observation":{"description":"The result of an observation. `unknown` was not measured.","oneOf":[{"type":"object","additionalProperties":false,"required":["state","value","evidence"],"properties":{"state":{"const":"present"},"value":true,"evidence":{"$ref":"#/$defs/evidence"}}},{"type":"object","additionalProperties":false,"required":["state","evidence"],"properties":{"state":{"const":"absent"},"evidence":{"$ref":"#/$defs/evidence"}}},{"type":"object","additionalProperties":false,"required":["state","problem","evidence"],"properties":{"state":{"const":"malformed"},"problem":{"type":"string"},"evidence":{"$ref":"#/$defs/evidence"}}},{"type":"object","additionalProperties":false,"required":["state","reason","evidence"],"properties":{"state":{"const":"unknown"},"reason":{"type":"string"},"evidence":{"$ref":"#/$defs/evidence"}}}]},"security":{"description":"How far a DNS answer can be trusted (RFC 4033 \u00a75).","enum":["secure","insecure","bogus","indeterminate"]},"reportUris":{"description":"Report destinations as written.","type":"array","items":{"type":"object","required":["uri","problem"],"properties":{"uri":{"type":"string"},"problem":{"description":"The reason if no report can be mailed there; null if one can.","type":["string","null"]}}}},"dkimKey":{"description":"The key record of a selector.","type":"object","$ref":"#/$defs/observation","properties":{"value":{"type":"object","required":["text","errors","isRevoked","key","hashes","services","flags","meant","owner"],"properties":{"text":{"type":"string"},"errors":{"type":"array","items":{"type":"string"}},"isRevoked":{"type":"boolean"},"key":{"type":["object","null"],"required":["type"],"properties":{"type":{"enum":["rsa","ed25519"]},"bits":{"description":"RSA modulus length.","type":"integer","minimum":0}}},"hashes":{"description":"Hash algorithms allowed; null: any.","type":["array","null"],"items":{"type":"string"}},"services":{"description":"Services allowed; null: any.","type":["array","null"],"items":{"type":"string"}},"flags":{"type":"array","items":{"type":"string"}},"meant":{"description":"The valid record that a record with errors was clearly meant to be.","type":["string","null"]},"owner":{"description":"The name that publishes the record: the target if the name is an alias.","type":"string"}}}}},"spfResult":{"description":"RFC 7208 \u00a72.6.","enum":["none","neutral","pass","fail","softfail","temperror","permerror"]},"day":{"description":"UTC: `2026-11-22`.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"count":{"type":"integer","minimum":0},"unreadFiles":{"description":"Number of files with reports that could not be read, on whatever domain they are.","$ref":"#/$defs/count"},"lastReport":{"description":"The report whose period ends last; null without any.","type":["object","null"],"required":["organisation","end"],"properties":{"organisation":{"type":"string"},"end":{"description":"ISO 8601.","type":"string"}}},"mailboxes":{"description":"Whether the domains of the report mailboxes accept mail; null: not measured.","type":"object","required":["domains","unasked"],"properties":{"domains":{"type":"array","items":{"type":"object","required":["domain","accepts","reason"],"properties":{"domain":{"type":"string"},"accepts":{"type":["boolean","null"]},"reason":{"description":"If it accepts mail: host (under that key); if not: no-domain, null-mx, no-address (nor MX) or no-host (with an address); if not measured: the cause.","type":"string"}}}},"unasked":{"type":"integer","minimum":0}}},"spfNode":{"description":"One record of the tree that an SPF evaluation can reach.","type":"object","required":["domain","text","problem","unknown","lookups","branches"],"properties":{"domain":{"type":"string"},"text":{"description":"null if there is not exactly one record.","type":["string","null"]},"problem":{"type":["object","null"],"required":["kind","message"],"properties":{"kind":{"enum":["syntax","missing","several","loop"]},"message":{"type":"string"}}},"unknown":{"description":"The reason if the record could not be read; null if it was.","type":["string","null"]},"lookups":{"description":"Worst case of the record and all records below it; a lower bound if part of it is unknown.","type":"integer","minimum":0},"branches":{"type":"array","items":{"type":"object","required":["text","isEvaluated","lookups","target"],"properties":{"text":{"type":"string"},"isEvaluated":{"description":"false if no receiver evaluates it.","type":"boolean"},"lookups":{"type":"integer","minimum":0},"target":{"anyOf":[{"$ref":"#/$defs/spfNode"},{"type":"null"}]}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/load-language.js
var load_language = __webpack_require__(96508);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
;// CONCATENATED MODULE: ./lib/src/report/read-report.js
// report.json read back: a report whose sentences were said before. Its text may be anyone's: hostile, as everywhere in a report.







/** The schema of the format, except that facts are not looked at: another version may have others. */
const { domains } = report_schema_namespaceObject.properties;
const READ_SCHEMA = {
    ...report_schema_namespaceObject,
    properties: {
        ...report_schema_namespaceObject.properties,
        domains: {
            ...domains,
            items: { ...domains.items, properties: { ...domains.items.properties, facts: { type: "object" } } },
        },
    },
};
/** The report in data of report.json, without facts and checks that are switched off; or what is wrong with it. Comments of both are the same. */
async function readReport(data) {
    const problem = (0,src_json/* schemaProblem */.Zg)(data, READ_SCHEMA, "report") ??
        sectionProblem(data) ??
        contradictionIn(data);
    if (problem !== null)
        return { problem };
    const language = await (0,load_language.loadLanguage)(data.language ?? report_language/* ENGLISH */.VJ.tag);
    return { report: toReport(data, language), language };
}
/** Project limit: sections of all findings, which are the columns of a table; ours are eight. */
const MAX_SECTIONS = 50;
function sectionProblem(report) {
    const sections = new Set(report.domains.flatMap(({ findings }) => findings.map(({ section }) => section)));
    return sections.size > MAX_SECTIONS ? `report has more than ${MAX_SECTIONS} sections` : null;
}
/** Findings are compared by their keys, and counted by their status. */
function contradictionIn({ domains }) {
    const names = new Set();
    for (const { name, findings } of domains) {
        if (names.has(name))
            return `report/domains has ${JSON.stringify(name)} twice`;
        names.add(name);
        for (const { key, check, subject, outcome, status } of findings) {
            if (key !== (0,model/* findingKey */.fl)(name, check, subject))
                return `the finding ${JSON.stringify(key)} is not of its domain, check and subject`;
            if (status !== outcome && !(outcome === "fail" && FAILED_STATUSES.has(status)))
                return `the finding ${JSON.stringify(key)} has the outcome ${outcome} and the status ${status}`;
        }
    }
    return null;
}
const FAILED_STATUSES = new Set(["warn", "info", "waived"]);
function toReport(json, language) {
    const weakenedFailures = json.weakenedFailures.map(toWeakenedFailure);
    return {
        ...json,
        limitations: json.limitations.map(sentence),
        gate: toGate(json.gate, weakenedFailures, language),
        warnings: json.warnings.map((one) => ({ ...one, message: sentence(one.message) })),
        weakenings: json.weakenings?.map((one) => ({ ...one, message: sentence(one.message) })) ?? null,
        weakenedFailures,
        rollout: json.rollout.map((step) => ({
            ...step,
            message: sentence(step.message),
            doFirst: sentence(step.doFirst),
        })),
        recording: json.recording === null ? null : sentence(json.recording),
        changedOnly: json.changedOnly && { ...json.changedOnly, note: sentence(json.changedOnly.note) },
        domains: json.domains.map((domain) => ({
            ...domain,
            facts: {},
            findings: domain.findings.map(toFinding),
            switchedOff: [],
        })),
        waivers: { expired: json.waivers.expired.map(toWaiver), unused: json.waivers.unused.map(toWaiver) },
        attestations: json.requirements.flatMap(({ id, attestations }) => attestations.map((one) => toAttestation(id, one))),
    };
}
function toFinding(finding) {
    const { evidence, fix } = finding;
    return {
        ...finding,
        message: toFindingMessage(finding),
        evidence: evidence.map(toEvidence),
        fix: fix && { ...fix, text: sentence(fix.text) },
    };
}
function toFindingMessage({ message: text, group, cause }) {
    if (cause !== null)
        return (0,message/* message */.iU)("report/unknown", { text, cause: sentence(cause) });
    return group === null ? sentence(text) : (0,message/* message */.iU)("report/finding", { text, group });
}
function toEvidence({ at, text }) {
    return { at: "about" in at ? { about: sentence(at.about) } : at, text };
}
/** A line names it: the rest of such a finding is shown nowhere. */
function toWeakenedFailure({ domain, by, ...said }) {
    const finding = {
        key: (0,model/* findingKey */.fl)(domain, said.check, said.subject),
        check: said.check,
        subject: said.subject,
        section: "",
        requirements: [],
        tests: [],
        references: [],
        outcome: "fail",
        level: "must",
        status: "fail",
        message: (0,message/* message */.iU)("report/finding", { text: said.message, group: said.group }),
        evidence: [],
        location: NOWHERE,
        isDeclared: false,
        fix: null,
        change: said.change,
        waiver: null,
    };
    return { domain, finding, by };
}
const NOWHERE = { file: "", line: 1, column: 1 };
/** What reports say of single reasons and notes depends on which they are. */
function toGate({ baseline, base, ...gate }, weakened, language) {
    const compared = base === null ? [] : [(0,message/* message */.iU)("comparison/base", { base })];
    const lifted = weakened.map(({ finding: { check, subject }, by }) => (0,message/* message */.iU)("gate/weakened", { check, subject, by }));
    return {
        ...gate,
        baseline: toBaseline(baseline, base ?? ""),
        reasons: gate.reasons.map(recognizer(lifted, language)),
        notes: gate.notes.map(recognizer(compared, language)),
    };
}
/** Gives the one of `messages` that says just this, or else a sentence. */
function recognizer(messages, language) {
    const bySentence = new Map(messages.map((one) => [(0,say.say)(one, language), one]));
    return (text) => bySentence.get(text) ?? sentence(text);
}
function toBaseline(kind, name) {
    switch (kind) {
        case "base":
        case "first-policy":
            return { kind, name };
        case "history":
            return { kind, at: "", commit: null };
        case "not-read":
            return { kind, reason: sentence("") };
        case "none":
            return { kind, counts: "own-comparisons" };
        case "live":
    }
    return { kind };
}
function toWaiver(waiver) {
    return { ...waiver, problem: sentence(waiver.problem) };
}
function toAttestation(requirement, attestation) {
    const { statement, by, date, validUntil, domains, location, evidence, problem } = attestation;
    return {
        requirement,
        statement,
        by,
        date,
        validUntil,
        domains,
        location,
        evidence: toAttestedEvidence(evidence),
        problem: problem === null ? null : sentence(problem),
    };
}
/** Where the file was named is not kept. */
function toAttestedEvidence(evidence) {
    return "url" in evidence ? evidence : { file: evidence.file, location: { ...NOWHERE, file: evidence.file } };
}
function sentence(text) {
    return (0,message/* message */.iU)("report/sentence", { text });
}

// EXTERNAL MODULE: ./lib/src/zones/json-source.js + 1 modules
var json_source = __webpack_require__(15007);
// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(28050);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
// EXTERNAL MODULE: ./lib/src/files/report-files.js + 1 modules
var report_files = __webpack_require__(76739);
;// CONCATENATED MODULE: ./lib/src/files/report-folder.js
// The report that another run left in a folder, which may be anyone's: read within bounds, and never through a link out of the folder.










/** Project limit: octets of the file; a domain with some hosts and selectors fills about 80 kB. */
const MAX_OCTETS = 128 * 2 ** 20;
/** Project limit: characters of a text in it. What is quoted of an answer has at most 65,535 octets. */
const MAX_TEXT = 2 ** 18;
/** Quoted characters of what is wrong with the data: it may name keys of it. */
const QUOTE_LIMIT = 300;
/** Quoted characters of a version. */
const VERSION_LIMIT = 40;
/** What a run left; or why there is nothing to use, in a sentence that names the folder as `given`. A failure counts before a report. */
async function readReportFolder(folder, given = folder) {
    const tree = new file_tree/* DiskTree */.C4(folder);
    const name = [report_files.FAILURE_FILE, report_files.REPORT_FILE].find((one) => tree.isFile((0,external_node_path_.join)(folder, one)));
    if (name === undefined)
        return { problem: (0,message/* message */.iU)("saved/neither", { folder: given, report: report_files.REPORT_FILE, failure: report_files.FAILURE_FILE }) };
    return readLeft(tree, (0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(given, name));
}
/** What a path has of a run, `given` in errors; or why there is nothing to use, in a sentence. */
async function readNamedRun(path, given) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (stat.isDirectory())
            return await readReportFolder(path, given);
        if (!stat.isFile())
            return { problem: (0,message/* message */.iU)("saved/not-regular", { file: given }) }; // a pipe or device may never end
        const file = (0,external_node_fs_.realpathSync)(path); // who named the link wants the file
        if (isSnapshot(file))
            return { snapshot: file };
        return await readLeft(new file_tree/* DiskTree */.C4((0,external_node_path_.dirname)(file)), file, given);
    }
    catch (error) {
        if ((0,file_tree/* errorCode */.CA)(error) === "ENOENT")
            return { problem: (0,message/* message */.iU)("saved/missing", { file: given }) };
        return { problem: (0,message/* message */.iU)("error/at", { place: given, problem: (0,atomic_write/* describeFileError */.SQ)(error) }) };
    }
}
/** Whether a path may be that of a run: there is something. */
function isPathOfRun(path) {
    return (0,external_node_fs_.existsSync)(path);
}
/** The file that a path names, without links: the report of a folder; as it is where there is none. */
function fileOfRun(path) {
    try {
        const file = (0,external_node_fs_.realpathSync)(path);
        return (0,external_node_fs_.statSync)(file).isDirectory() ? (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(file, report_files.REPORT_FILE)) : file;
    }
    catch {
        return path;
    }
}
/** Octets that a file is recognised by: what a snapshot has before its answers fits in. */
const HEAD_OCTETS = 4_096;
/** Whether a file begins as a snapshot does, and no report: what reads it checks the rest. */
function isSnapshot(file) {
    const head = Buffer.alloc(HEAD_OCTETS);
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        return /"(?:offline|dns)"\s*:/.test(head.toString("latin1", 0, (0,external_node_fs_.readSync)(descriptor, head)));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads `report.json` or `failure.json`, which errors name as `given`. */
async function readLeft(tree, file, given) {
    const octets = tree.read(file, MAX_OCTETS, "author");
    if ("problem" in octets)
        return { problem: (0,message/* message */.iU)("saved/refused", { file: given, problem: octets.problem }) };
    const json = (0,json_source/* readJson */.V)({ file: given, text: octets.text });
    if ("message" in json)
        return { problem: (0,message/* message */.iU)("saved/not-json", { file: given, problem: json.message }) };
    if (hasLongText(json.value))
        return { problem: (0,message/* message */.iU)("saved/long-text", { file: given, limit: MAX_TEXT }) };
    const read = (0,external_node_path_.basename)(file) === report_files.FAILURE_FILE ? (0,failure_json/* readFailure */.f)(json.value) : asLeft(await readReport(json.value));
    if (!("problem" in read))
        return read;
    const written = (0,src_json/* valueAt */.fK)(json.value, "tool", "version");
    const version = typeof written === "string" ? written.slice(0, VERSION_LIMIT) : null;
    const problem = read.problem.slice(0, QUOTE_LIMIT);
    return { problem: (0,message/* message */.iU)("saved/other-version", { file: given, version, problem }) };
}
/** Renderers search texts more than once. */
function hasLongText(value) {
    if (typeof value === "string")
        return value.length > MAX_TEXT;
    return typeof value === "object" && value !== null && Object.values(value).some(hasLongText);
}
function asLeft(read) {
    return "problem" in read ? read : { ...read, version: read.report.tool.version };
}


/***/ })),

/***/ 86353:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ DmarcRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
const MAX_ROWS = 500;
/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;
/** The rows of one domain and day. */
class DmarcRows {
    #domain;
    #named = new Map();
    /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
    #sums = new Map();
    constructor(domain) {
        this.#domain = domain;
    }
    add(row) {
        enter(row, row.ip === null ? this.#sums : this.#named);
        if (this.#named.size > MAX_HELD)
            this.#addUpLightest();
    }
    *values() {
        yield* this.#named.values();
        yield* this.#sums.values();
    }
    /** The heaviest first, those past the limit added up. */
    sorted() {
        this.#addUpLightest();
        return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
    }
    #addUpLightest() {
        if (this.#named.size <= MAX_ROWS)
            return;
        for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
            this.#named.delete(key);
            enter(this.#withoutNames(row), this.#sums);
        }
    }
    #withoutNames(row) {
        const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
        return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
    }
}
function enter(row, rows) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, { ...row });
    else
        known.count += row.count;
}
/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }) {
    let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
    if (spf !== null)
        key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
    for (const { domain, selector, result } of dkim)
        key += `\n${domain}\n${selector}\n${result}\n`;
    return key;
}
function heaviestFirst(rows) {
    return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ })),

/***/ 26178:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ MAX_REPORTS),
/* harmony export */   kO: () => (/* binding */ DomainDays),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// The evidence of one domain and kind of reports, by day: what each report counts for is in its day, and a report counts once.

/** Project limit: reports of a domain and day. There are fewer reporters, and a hostile one can send any number. */
const MAX_REPORTS = 1_000;
class DomainDays {
    #createRows;
    #days = new Map();
    #keys = new Set();
    constructor(createRows) {
        this.#createRows = createRows;
    }
    /** Adds the rows of one report, or of none. */
    add(report, rows) {
        if (this.#keys.has(report.key))
            return "duplicate";
        const day = this.#day(dayOf(report));
        if (day.reports.size >= MAX_REPORTS)
            return "too-many";
        this.#enter(day, report);
        for (const row of rows)
            day.rows.add(row);
        return "counted";
    }
    /** Adds what was kept before. */
    addKept({ reports, rows }) {
        for (const report of reports)
            this.#enter(this.#day(dayOf(report)), report);
        for (const { day, ...row } of rows)
            this.#day(day).rows.add(row);
    }
    kept() {
        const days = [...this.#days].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
        return {
            reports: days.flatMap(([, { reports }]) => [...reports.values()].toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key))),
            rows: days.flatMap(([day, { rows }]) => rows.sorted().map((row) => ({ day, ...row }))),
        };
    }
    #day(day) {
        const known = this.#days.get(day);
        if (known !== undefined)
            return known;
        const created = { reports: new Map(), rows: this.#createRows() };
        this.#days.set(day, created);
        return created;
    }
    #enter({ reports }, report) {
        reports.set(report.key, report);
        this.#keys.add(report.key);
    }
}
/** The day on which the period of a report begins, UTC. */
function dayOf({ begin }) {
    return begin.slice(0, 10);
}


/***/ })),

/***/ 64653:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const REPORT_KINDS = ["tls-rpt", "dmarc"];
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** Of a domain; without a report on it, nothing. */
function evidenceOf({ domains }, domain) {
    return Object.hasOwn(domains, domain) ? domains[domain] : NOTHING;
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}


/***/ })),

/***/ 64470:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ evidenceSince),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   vB: () => (/* binding */ firstKeptDay)
/* harmony export */ });
/* unused harmony export RETENTION_DAYS */
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79136);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
/* harmony import */ var _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86353);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26178);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85073);
// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.






/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
const RETENTION_DAYS = 400;
/** The first day that is kept; `at` is now. */
function firstKeptDay(at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .addSeconds */ .ps)(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
function mergeEvidence(a, b, at) {
    return mergeSince(a, b, firstKeptDay(at));
}
/** Without the days before one. */
function evidenceSince(evidence, firstDay) {
    return mergeSince(evidence, { version: 1, domains: {} }, firstDay);
}
function mergeSince(a, b, firstDay) {
    const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
    const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
    const domains = names.map((name) => {
        const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
        return [
            name,
            {
                dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .DmarcRows */ .v(name)),
                tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .TlsRows */ .L()),
            },
        ];
    });
    return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReports */ .MC)(domain))) };
}
function mergeKept(a, b, firstDay, createRows) {
    const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
    const merged = new _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .DomainDays */ .kO(createRows);
    for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
        if (day < firstDay)
            continue;
        for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day)))
            merged.addKept(kept);
    }
    return merged.kept();
}
/** Both where they have no report in common, else the one with more reports. */
function chooseOf(a, b) {
    if (a === undefined || b === undefined)
        return [a ?? b].filter((kept) => kept !== undefined);
    const keys = new Set(a.reports.map(({ key }) => key));
    const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
    if (isDisjoint && a.reports.length + b.reports.length <= _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORTS */ .hk)
        return [a, b];
    const order = b.reports.length - a.reports.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b));
    return [order <= 0 ? a : b];
}
/** Days with reports: rows of others would count for none. */
function byDay({ reports, rows }) {
    const days = new Map();
    for (const report of reports)
        dayIn(days, report).reports.push(report);
    for (const row of rows)
        days.get(row.day)?.rows.push(row);
    return days;
}
function dayIn(days, report) {
    const known = days.get((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report));
    if (known !== undefined)
        return known;
    const created = { reports: [], rows: [] };
    days.set((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report), created);
    return created;
}


/***/ })),

/***/ 85073:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TlsRows),
/* harmony export */   N: () => (/* binding */ addFailures)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;
/** RFC 8460 \u00a74.3. */
const RESULT_TYPES = new Set([
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
]);
/** The rows of one domain and day: as many as reporters and kinds of policies. */
class TlsRows {
    #rows = new Map();
    add(row) {
        const key = JSON.stringify([row.organisation, row.policy]);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
            return;
        }
        known.successful += row.successful;
        known.failed += row.failed;
        known.failures = addFailures(known.failures, row.failures);
    }
    values() {
        return this.#rows.values();
    }
    /** Sorted by organisation and kind of policy. */
    sorted() {
        return [...this.#rows].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, row]) => row);
    }
}
/** Failures of equal kind and host as one, sorted; those past the limit added up. */
function addFailures(some, more) {
    const failures = new Map();
    const enter = (failure) => {
        const key = JSON.stringify([failure.type, failure.host]);
        const known = failures.get(key);
        if (known === undefined)
            failures.set(key, { ...failure });
        else
            known.count += failure.count;
    };
    const addUpLightest = () => {
        const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
        for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
            failures.delete(key);
            // RFC 8460 \u00a74.3.4: the general failure
            enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
        }
    };
    for (const failure of some)
        enter(failure);
    for (const failure of more) {
        enter(failure);
        if (failures.size > MAX_HELD)
            addUpLightest();
    }
    addUpLightest();
    return heaviestFirst(failures).map(([, failure]) => failure);
}
/** Those are as few as there are kinds. */
function isSum({ type, host }) {
    return host === null && RESULT_TYPES.has(type);
}
function heaviestFirst(failures) {
    return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ })),

/***/ 37017:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
// Dates of the Gregorian calendar as people write them: `2027-03-31`.
/** Whether a text is `YYYY-MM-DD`, and a day that exists. */
function isCalendarDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
/** The days of a month; 0 if the month does not exist. */
function daysInMonth(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}


/***/ })),

/***/ 24152:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TextPositions)
/* harmony export */ });
// Lines and columns of a text, both from 1; columns count characters.
/** Project limit: UTF-16 code units between two offsets whose line and column are remembered. */
const STRIDE = 64;
const LINE_FEED = 0x0a;
/** Line and column of offsets in any order, each in bounded time. */
class TextPositions {
    #text;
    /** Of each offset that is a multiple of STRIDE: its line, its column. */
    #lines = new Uint32Array();
    #columns = new Uint32Array();
    #known = 0;
    constructor(text) {
        this.#text = text;
    }
    /** `offset`: at most the length of the text. */
    at(offset) {
        const near = Math.floor(offset / STRIDE);
        if (this.#lines.length === 0) {
            const strides = Math.floor(this.#text.length / STRIDE) + 1;
            [this.#lines, this.#columns] = [new Uint32Array(strides), new Uint32Array(strides)];
        }
        for (; this.#known <= near; this.#known++) {
            const { line, column } = this.#from(this.#known - 1, this.#known * STRIDE);
            this.#lines[this.#known] = line;
            this.#columns[this.#known] = column;
        }
        return this.#from(near, offset);
    }
    #from(stride, offset) {
        let line = this.#lines[stride] ?? 1;
        let column = this.#columns[stride] ?? 1;
        for (let i = Math.max(stride, 0) * STRIDE; i < offset; i++) {
            const code = this.#text.charCodeAt(i);
            if (code === LINE_FEED) {
                line++;
                column = 1;
            }
            else if (code < 0xdc00 || code > 0xdfff)
                column++; // the second half of a character
        }
        return { line, column };
    }
}


/***/ })),

/***/ 15007:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MAX_JSON),
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
;// CONCATENATED MODULE: ./lib/src/zones/json-walk.js
// A walk over a JSON text (RFC 8259), value after value; its nesting and numbers are bounded.

/** Project limit: arrays and objects within each other; plans and the like have some ten. */
const MAX_DEPTH = 100;
/** Project limit: arrays and objects in all. A plan of 50 MB has one million, each takes up to about 200 octets of memory. */
const MAX_CONTAINERS = 2 ** 21;
/** Project limit: values in all. Of 50 MB, a plan has three millions. */
const MAX_VALUES = 2 ** 23;
/** What is wrong with a text, and where. */
class JsonFault extends Error {
    offset;
    problem;
    constructor(offset, problem) {
        super(problem.code);
        this.offset = offset;
        this.problem = problem;
    }
}
/** Walks over the value at `start`; the offset after it. Throws a JsonFault. */
function walk(text, start, visitor) {
    /** Of each array around the index of its element, of each object -1. */
    const indexes = [];
    let containers = 0;
    let at = start;
    for (let values = 1;; values++) {
        if (values > MAX_VALUES)
            throw new JsonFault(at, (0,message/* message */.iU)("json/values", { limit: MAX_VALUES }));
        const isSkipped = visitor.value(indexes.length, indexes.at(-1) ?? -1, at);
        const code = text.charCodeAt(at);
        if (isSkipped && (code === OPEN_BRACE || code === OPEN_BRACKET))
            at = skipContainer(text, at);
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            if (indexes.length >= MAX_DEPTH)
                throw new JsonFault(at, (0,message/* message */.iU)("json/depth", { limit: MAX_DEPTH }));
            if (++containers > MAX_CONTAINERS)
                throw new JsonFault(at, (0,message/* message */.iU)("json/containers", { limit: MAX_CONTAINERS }));
            const inObject = code === OPEN_BRACE;
            at = skipSpace(text, at + 1);
            indexes.push(inObject ? -1 : 0);
            if (text.charCodeAt(at) !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
                if (inObject)
                    at = readKey(text, at, indexes.length, visitor);
                continue;
            }
        }
        else
            at = skipScalar(text, at);
        if (isSkipped)
            visitor.skipped(at);
        const next = readClosings(text, at, indexes, visitor);
        if (indexes.length === 0)
            return next;
        at = next;
    }
}
/** After a value: closes what ends, and moves on to the next value. Once nothing is open, the offset after the last bracket. */
function readClosings(text, start, indexes, visitor) {
    let at = start;
    while (indexes.length > 0) {
        const index = indexes.at(-1);
        const inObject = index < 0;
        at = skipSpace(text, at);
        const code = text.charCodeAt(at);
        if (code === COMMA) {
            at = skipSpace(text, at + 1);
            if (inObject)
                return readKey(text, at, indexes.length, visitor);
            indexes[indexes.length - 1] = index + 1;
            return at;
        }
        if (code !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET))
            throw expected(text, at, inObject ? "comma-or-brace" : "comma-or-bracket");
        indexes.pop();
        at++;
    }
    return at;
}
/** Moves past a member's key and colon, to its value. */
function readKey(text, start, depth, visitor) {
    if (text.charCodeAt(start) !== QUOTE)
        throw expected(text, start, "key");
    const end = skipString(text, start);
    visitor.key(depth, start, end);
    const colon = skipSpace(text, end);
    if (text.charCodeAt(colon) !== COLON)
        throw expected(text, colon, "colon");
    return skipSpace(text, colon + 1);
}
const [LINE_FEED, QUOTE, PLUS, COMMA, MINUS, DOT, ZERO, COLON] = [
    0x0a, 0x22, 0x2b, 0x2c, 0x2d, 0x2e, 0x30, 0x3a,
];
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, LETTER_E, OPEN_BRACE, CLOSE_BRACE] = [
    0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d,
];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Moves past an array or object of a text that was checked. */
function skipContainer(text, start) {
    let depth = 0;
    let at = start;
    do {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = skipCheckedString(text, at);
        else {
            if (code === OPEN_BRACE || code === OPEN_BRACKET)
                depth++;
            else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                depth--;
            at++;
        }
    } while (depth > 0 && at < text.length);
    return at;
}
/** Moves past a string of a text that was checked. */
function skipCheckedString(text, start) {
    const end = text.indexOf('"', start + 1);
    return text.charCodeAt(end - 1) === BACKSLASH ? skipString(text, start) : end + 1;
}
function skipScalar(text, at) {
    switch (text.charCodeAt(at)) {
        case QUOTE:
            return skipString(text, at);
        case 0x74:
            return skipWord(text, at, "true");
        case 0x66:
            return skipWord(text, at, "false");
        case 0x6e:
            return skipWord(text, at, "null");
        default:
            return skipNumber(text, at);
    }
}
function skipWord(text, at, word) {
    if (text.startsWith(word, at))
        return at + word.length;
    throw expected(text, at, "value");
}
/** RFC 8259 \u00a76. What cannot belong to the number is left to what follows it. */
function skipNumber(text, start) {
    const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
    const whole = text.charCodeAt(first) === ZERO ? first + 1 : skipDigits(text, first);
    if (whole === first)
        throw expected(text, start, "value");
    const fraction = text.charCodeAt(whole) === DOT ? skipDigits(text, whole + 1) : whole;
    if (fraction === whole + 1)
        throw expected(text, fraction, "digit");
    if ((text.charCodeAt(fraction) | 0x20) !== LETTER_E)
        return fraction;
    const sign = text.charCodeAt(fraction + 1);
    const power = sign === MINUS || sign === PLUS ? fraction + 2 : fraction + 1;
    const end = skipDigits(text, power);
    if (end === power)
        throw expected(text, end, "digit");
    return end;
}
function skipDigits(text, start) {
    let at = start;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= 0x39; code = text.charCodeAt(++at))
        ;
    return at;
}
/** Characters that stand for themselves; found at once behind the first of a string, since most strings are short. */
const PLAIN = /[^"\\\0-\x1f]*/y;
const LONG = 16;
function skipString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (at - start > LONG) {
            PLAIN.lastIndex = at;
            PLAIN.test(text);
            at = PLAIN.lastIndex;
        }
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code < 0x20)
            throw new JsonFault(at, (0,message/* message */.iU)("json/control"));
        if (code === BACKSLASH) {
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(text))
                throw new JsonFault(at, (0,message/* message */.iU)("json/escape"));
            at = ESCAPE.lastIndex;
        }
        else
            at++;
    }
    throw new JsonFault(start, (0,message/* message */.iU)("json/unclosed"));
}
function skipSpace(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== LINE_FEED && code !== 0x0d && code !== 0x09)
            return at;
        at++;
    }
}
function expected(text, at, part) {
    const isAtEnd = at >= text.length;
    return new JsonFault(isAtEnd ? text.length : at, (0,message/* message */.iU)(isAtEnd ? "json/incomplete" : "json/expected", { part }));
}

// EXTERNAL MODULE: ./lib/src/text/text-positions.js
var text_positions = __webpack_require__(24152);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/zones/valid-utf8.js
var valid_utf8 = __webpack_require__(11258);
;// CONCATENATED MODULE: ./lib/src/zones/json-source.js





/** Project limit: octets of a file of JSON; a Terraform plan of 50 MB is large. */
const MAX_JSON = 64 * 2 ** 20;
/** Reads a file of JSON. Never throws; a Problem where it is none, or nested too deep, or of too many parts. Linear. */
function readJson({ file, text: octets }) {
    const text = (0,valid_utf8/* decodeValidUtf8 */.Q)(octets);
    if (text === null)
        return {
            location: { file, ...findInvalidUtf8(octets) },
            message: (0,message/* message */.iU)("json/not-utf-8"),
        };
    const positions = new text_positions/* TextPositions */.Q(text);
    const locate = (offset) => ({ file, ...positions.at(offset) });
    try {
        checkSyntax(text);
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        return { location: locate(error.offset), message: error.problem };
    }
    let parsed = null;
    return {
        get value() {
            return (parsed ??= { value: JSON.parse(text) }).value;
        },
        valueAt: ({ value, end }) => JSON.parse(text.slice(value, end)),
        positions: (pattern, from = 0) => findPositions(text, pattern, from),
        locate,
    };
}
/** The first octet that no UTF-8 text has, in octets that are none. */
function findInvalidUtf8(octets) {
    for (let line = 1, start = 0;; line++) {
        const end = octets.indexOf("\n", start);
        const text = octets.slice(start, end === -1 ? octets.length : end);
        if ((0,valid_utf8/* decodeValidUtf8 */.Q)(text) === null)
            return { line, column: Array.from((0,utf8/* decodeUtf8 */._6)(text)).indexOf("\ufffd") + 1 };
        start = end + 1;
    }
}
const NO_VISITOR = { key: () => undefined, value: () => false, skipped: () => undefined };
function checkSyntax(text) {
    const end = skipSpace(text, walk(text, skipSpace(text, 0), NO_VISITOR));
    if (end < text.length)
        throw new JsonFault(end, (0,message/* message */.iU)("json/surplus"));
}
function findPositions(text, pattern, from) {
    const found = [];
    const path = [];
    let key = null;
    let open = null;
    const indexes = pattern.map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : -1));
    const fits = (depth, part) => pattern[depth - 1] === "*" || (typeof part === "number" ? indexes : pattern)[depth - 1] === part;
    /** Keeps `path` the longest beginning of the way here that the pattern allows; what no pattern leads to is skipped. */
    const step = (depth, part) => {
        path.length = depth - 1;
        if (fits(depth, part))
            path.push(part);
    };
    walk(text, skipSpace(text, from), {
        key(depth, start, end) {
            key = start;
            step(depth, keyAt(text, start, end));
        },
        value(depth, index, at) {
            if (index >= 0) {
                key = null;
                step(depth, index);
            }
            const isOnWay = path.length === depth;
            if (depth === pattern.length && isOnWay)
                found.push((open = { path: [...path], key, value: at, end: at }));
            return !isOnWay || depth === pattern.length;
        },
        skipped(end) {
            if (open !== null)
                open.end = end;
            open = null;
        },
    });
    return found;
}
/** The key of a member; few have an escape. */
function keyAt(text, start, end) {
    const inner = text.slice(start + 1, end - 1);
    return inner.includes("\\") ? JSON.parse(text.slice(start, end)) : inner;
}


/***/ })),

/***/ 11258:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ decodeValidUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// The text of a file that has to be UTF-8.

/** The characters that octets spell; null where they are not UTF-8. ASCII spells itself, and needs no copy. */
function decodeValidUtf8(octets) {
    const buffer = Buffer.from(octets, "latin1");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(buffer))
        return octets;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer) ? buffer.toString("utf8") : null;
}


/***/ }))

};
