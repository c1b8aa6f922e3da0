// @ts-nocheck
// Generated from the schemas of the policy by scripts/generate-types.mjs; do not edit.
const countCharacters = (text) => Array.from(text).length;
export const validatePolicy = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json","title":"Mail policy","description":"mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and the expectations for each.","type":"object","additionalProperties":false,"required":["version"],"if":{"not":{"required":["include"]}},"then":{"required":["domains"]},"properties":{"version":{"description":"The version of this file format.","const":1},"profile":{"description":"How strict the checks are. `tr-03108`: as in the guideline for e-mail service providers. `bsi`: as in the BSI's own test.","enum":["tr-03108","bsi"],"default":"tr-03108"},"resolvers":{"description":"The DNS resolvers to query; the first answer counts. `https://…` is DNS over HTTPS, `tls://…` DNS over TLS, `udp://…` plain DNS, `system` the resolver of this machine. Default: two independent validating DNS-over-HTTPS services.","type":"array","items":{"type":"string","minLength":1},"examples":[["https://dns.example.net/dns-query"],["tls://192.0.2.53","udp://127.0.0.1:53"],["system"]]},"zones":{"description":"DNS-as-code files in this repository: the records after the merge.","type":"array","maxItems":1000,"items":{"title":"Zone files","type":"object","additionalProperties":false,"properties":{"bind":{"description":"RFC 1035 master files: a path or glob, relative to the folder of this file.","type":"string","minLength":1,"examples":["dns/*.zone"]},"origin":{"description":"Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).","type":"string","minLength":1,"examples":["example.org"]},"octodns":{"description":"octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.","type":"string","minLength":1,"examples":["config/*.yaml","config/*./*.yaml"]},"escaped-semicolons":{"description":"octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\;`; false: it is written `;`.","type":"boolean","default":true,"examples":[false]},"split-extension":{"description":"octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.","type":"string","default":".","minLength":1,"examples":[".",".tst"]},"shared-filename":{"description":"octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.","type":"string","minLength":1,"examples":["shared.yaml"]},"lenient":{"description":"octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.","type":"boolean","default":false,"examples":[true]},"part-of-zone":{"description":"octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.","type":"boolean","default":false,"examples":[true]},"default-ttl":{"description":"octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.","type":"integer","default":3600,"minimum":0,"maximum":2147483647,"examples":[300]},"terraform-plan":{"description":"Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.","type":"string","minLength":1,"examples":["plan.json"]},"zone-names":{"description":"Terraform: zone names by provider zone ID, for plans that contain only the ID.","type":"object","additionalProperties":{"type":"string","minLength":1},"examples":[{"Z0123456789ABCDEFGHIJ":"example.org"}]},"dnscontrol":{"description":"DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.","type":"string","minLength":1,"examples":["ir.json"]},"split-horizon-tag":{"description":"DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.","type":"string","examples":["outside",""]}}},"examples":[[{"bind":"dns/*.zone"}],[{"octodns":"config/*.yaml","escaped-semicolons":false}],[{"terraform-plan":"plan.json"}],[{"dnscontrol":"ir.json"}]]},"include":{"title":"Include","description":"More files of this policy: paths or globs, relative to the folder of this file. Each has its own domains, `defaults`, waivers and attestations.","type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"examples":["teams/*.yml",["teams/*.yml","brands/**/mail.yml"]]},"domains":{"description":"The domains to audit: a bare name, or a map with `name` and its settings.","type":"array","minItems":1,"maxItems":10000,"items":{"title":"Domain","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The domain, e.g. `example.de`. Internationalised names can be written in Unicode.","type":"string","minLength":1,"examples":["example.de","bücher.example"]},"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"examples":[["example.org",{"name":"example.de","dkim":{"selectors":["s1"]}}]]},"defaults":{"title":"Defaults","description":"Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.","type":"object","additionalProperties":false,"properties":{"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"waivers":{"description":"Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.","type":"array","items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","domain","reason","expires"],"properties":{"check":{"description":"The check, e.g. `dane/present`.","type":"string","minLength":1},"domain":{"description":"The domain of the policy to which the waiver applies.","type":"string","minLength":1},"reason":{"description":"Why the failure is accepted.","type":"string","minLength":1},"owner":{"description":"Who is responsible for it.","type":"string","minLength":1,"examples":["@mail-team"]},"expires":{"description":"The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.","type":["string","number","boolean"],"minLength":1,"examples":["2027-03-31"]}}},"examples":[[{"check":"dane/present","domain":"example.de","reason":"the provider signs from 2027-03","expires":"2027-03-31"}]]},"attestations":{"description":"Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.","type":"array","maxItems":1000,"items":{"title":"Attestation","type":"object","additionalProperties":false,"required":["requirement","statement","by","date","valid-until","evidence"],"properties":{"requirement":{"description":"The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.","type":"string","minLength":1,"examples":["TR-03108-04-M","TR-03182-12-M"]},"statement":{"description":"How the requirement is met.","type":"string","minLength":1,"maxLength":1000},"by":{"description":"Who states it: a person, and in which role.","type":"string","minLength":1,"maxLength":200,"examples":["Erika Mustermann, head of IT security"]},"date":{"description":"The day it was stated: `2026-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2026-05-01"]},"valid-until":{"description":"The last day on which it counts, UTC: `2027-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2027-05-01"]},"evidence":{"description":"What shows it: an https URL, or a file of this repository, relative to the folder of this file.","type":"string","minLength":1,"maxLength":2048,"examples":["https://wiki.example.de/mail/outbound-tls","evidence/outbound-tls.pdf"]},"domains":{"description":"The domains of the policy that it is for. Default: each domain that the requirement concerns.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["example.de","example.org"]]}}},"examples":[[{"requirement":"TR-03108-04-M","statement":"All outbound relays validate DNSSEC and use STARTTLS","by":"Erika Mustermann, head of IT security","date":"2026-05-01","valid-until":"2027-05-01","evidence":"evidence/outbound-tls.pdf"}]]},"reports":{"title":"Received reports","description":"Files with the reports that others sent about the domains: plain, compressed, or as mails. Only counts by day, source and result are kept.","type":"object","additionalProperties":false,"properties":{"tls-rpt":{"description":"TLS reports (RFC 8460): paths or globs, relative to the folder of this file.","$ref":"#/$defs/report-files"},"dmarc":{"description":"DMARC aggregate reports (RFC 9990, RFC 7489): paths or globs, relative to the folder of this file.","$ref":"#/$defs/report-files"}},"examples":[{"tls-rpt":"reports/tls/**","dmarc":"reports/dmarc/**"}]},"advance":{"title":"Advance","description":"How `mail-policy advance` proposes the next step of a rollout.","type":"object","additionalProperties":false,"properties":{"pull-request":{"description":"Whether the Action proposes steps as a pull request.","type":"boolean","default":false,"examples":[true]},"dmarc":{"title":"DMARC steps","description":"The evidence of received reports that a step of the DMARC policy needs.","type":"object","additionalProperties":false,"properties":{"days":{"description":"Minimum number of days that each policy is published. RFC 9989 §7.4 asks for a month of `p=none` and as long of `p=quarantine`; a month also covers monthly mailings.","type":"integer","minimum":7,"maximum":366,"default":30,"examples":[30]},"messages":{"description":"Minimum number of messages in the reports of these days. After three times the days, a tenth is enough.","type":"integer","minimum":1,"maximum":1000000000,"default":150,"examples":[1000]},"pass-rate":{"description":"Share of your own messages that must pass DMARC, in percent.","type":"number","minimum":90,"maximum":100,"default":98,"examples":[99.5]},"unknown":{"description":"Share of all messages that one unknown sender may have, in percent.","type":"number","minimum":0,"maximum":50,"default":1,"examples":[0.5]},"goal":{"description":"The policy to end at. Without it the goal is `reject`, unless reports show mail from mailing lists, which RFC 9989 §7.4 advises not to reject.","enum":["quarantine","reject"],"examples":["quarantine"]}},"examples":[{"days":30,"messages":1000,"pass-rate":99}]},"mta-sts":{"title":"MTA-STS steps","description":"The evidence of received TLS reports that an enforced MTA-STS policy needs.","type":"object","additionalProperties":false,"properties":{"days":{"description":"Days of reports without a failure.","type":"integer","minimum":7,"maximum":366,"default":14,"examples":[28]},"sessions":{"description":"Minimum number of sessions that senders tested against the policy in these days. After three times the days, a tenth is enough.","type":"integer","minimum":1,"maximum":1000000000,"default":100,"examples":[1000]},"organisations":{"description":"Minimum number of organisations that report them. After three times the days, one is enough.","type":"integer","minimum":1,"maximum":100,"default":2,"examples":[3]}},"examples":[{"days":28,"sessions":1000}]}},"examples":[{"pull-request":true,"dmarc":{"goal":"quarantine"}}]}},"$defs":{"report-files":{"title":"Report files","type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"examples":["reports/tls/**",["reports/google/*.json.gz","reports/mail/*.eml"]]},"mail":{"title":"Mail kind","description":"How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.","enum":["send-receive","send","receive","none"],"default":"send-receive"},"owner":{"title":"Owner","description":"Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.","type":"string","minLength":1,"examples":["@example/mail-team","Postmaster, +49 30 123456"]},"dkim":{"title":"Dkim","description":"The DKIM keys of the domain.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.","type":"array","items":{"title":"Selector","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The selector.","type":"string","minLength":1,"examples":["s1"]},"since":{"description":"The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.","type":"string","minLength":1,"examples":["2026-07-01"]}}},"examples":[["s1","s2"],[{"name":"s1","since":"2026-07-01"}]]},"retired":{"description":"Selectors no longer in use. They must not publish a usable key.","type":"array","items":{"type":"string","minLength":1},"examples":[["s0"]]}}},"spf":{"title":"Spf","description":"Expectations of the SPF record.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and the SPF result that each must get (RFC 7208).","type":"array","maxItems":100,"items":{"title":"Spf expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"sender":{"description":"The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.","type":"string","examples":["news@example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"result":{"description":"The result of the evaluation.","enum":["none","neutral","pass","fail","softfail","temperror","permerror"]}}},"examples":[[{"ip":"192.0.2.10","result":"pass"},{"ip":"203.0.113.9","sender":"x@example.de","result":"fail"}]]}}},"dmarc":{"title":"Dmarc","description":"Expectations of DMARC.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).","type":"array","maxItems":100,"items":{"title":"Dmarc expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"from":{"description":"The address in the From header. Default: postmaster at the domain.","type":"string","minLength":1,"examples":["news@example.de"]},"mail-from":{"description":"The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.","type":"string","examples":["bounce@bounce.example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"dkim":{"description":"The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.","type":"array","maxItems":10,"items":{"title":"Dkim signature","type":"object","additionalProperties":false,"required":["selector"],"properties":{"domain":{"description":"The signing domain (`d=`). Default: the domain of the From header.","type":"string","minLength":1,"examples":["example.de"]},"selector":{"description":"The selector (`s=`). Put one that looks like a number in quotes.","type":"string","minLength":1,"examples":["s1"]}}},"examples":[[{"domain":"example.de","selector":"s1"}]]},"result":{"description":"`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.","enum":["pass","none","quarantine","reject"]}}},"examples":[[{"from":"news@example.de","mail-from":"bounce@bounce.example.de","ip":"192.0.2.10","dkim":[{"selector":"s1"}],"result":"pass"},{"ip":"203.0.113.9","result":"reject"}]]}}},"services":{"title":"Services","description":"Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.","type":"boolean","default":false,"examples":[true]},"mta-sts":{"title":"Mta sts","description":"The MTA-STS policy of the domain.","type":"object","additionalProperties":false,"properties":{"policy-file":{"description":"The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.","type":"string","minLength":1,"examples":["mta-sts/example.de.txt"]}}},"records":{"title":"Records","description":"Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.","type":"string","examples":["@       MX  10 mx1.example.de.\n_dmarc  TXT \"v=DMARC1; p=reject\"\n"]},"levels":{"title":"Levels","description":"Levels by check id that differ from the profile. Each needs an entry in `reasons`.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"enum":["must","should","info","off"]},"examples":[{"dane/present":"should"}]},"reasons":{"title":"Reasons","description":"Reasons by check id for levels and parameters that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"string","minLength":1},"examples":[{"dane/present":"the provider signs from 2027-03"}]},"parameters":{"title":"Parameters","description":"Limits by check id that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"number","minimum":0},"examples":[{"spf/lookup-headroom":9}]},"check-id":{"title":"Check id","description":"A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const schema20 = {"title":"Mail kind","description":"How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.","enum":["send-receive","send","receive","none"],"default":"send-receive"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "send-receive") || (data === "send")) || (data === "receive")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},schema:schema20.enum,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"Owner","description":"Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.","type":"string","minLength":1,"examples":["@example/mail-team","Postmaster, +49 30 123456"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"Dkim","description":"The DKIM keys of the domain.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.","type":"array","items":{"title":"Selector","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The selector.","type":"string","minLength":1,"examples":["s1"]},"since":{"description":"The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.","type":"string","minLength":1,"examples":["2026-07-01"]}}},"examples":[["s1","s2"],[{"name":"s1","since":"2026-07-01"}]]},"retired":{"description":"Selectors no longer in use. They must not publish a usable key.","type":"array","items":{"type":"string","minLength":1},"examples":[["s0"]]}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "selectors") || (key0 === "retired"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.selectors !== undefined){
let data0 = data.selectors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err1 = {instancePath:instancePath+"/selectors/" + i0,schemaPath:"#/properties/selectors/items/type",keyword:"type",params:{type: schema22.properties.selectors.items.type},schema:schema22.properties.selectors.items.type,parentSchema:schema22.properties.selectors.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/selectors/" + i0,schemaPath:"#/properties/selectors/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.selectors.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/selectors/" + i0,schemaPath:"#/properties/selectors/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema22.properties.selectors.items.required,parentSchema:schema22.properties.selectors.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "since"))){
const err4 = {instancePath:instancePath+"/selectors/" + i0,schemaPath:"#/properties/selectors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema22.properties.selectors.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/selectors/" + i0+"/name",schemaPath:"#/properties/selectors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.selectors.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/selectors/" + i0+"/name",schemaPath:"#/properties/selectors/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema22.properties.selectors.items.properties.name.type,parentSchema:schema22.properties.selectors.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.since !== undefined){
let data3 = data1.since;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/selectors/" + i0+"/since",schemaPath:"#/properties/selectors/items/properties/since/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.selectors.items.properties.since,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/selectors/" + i0+"/since",schemaPath:"#/properties/selectors/items/properties/since/type",keyword:"type",params:{type: "string"},schema:schema22.properties.selectors.items.properties.since.type,parentSchema:schema22.properties.selectors.items.properties.since,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "array"},schema:schema22.properties.selectors.type,parentSchema:schema22.properties.selectors,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.retired !== undefined){
let data4 = data.retired;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err10 = {instancePath:instancePath+"/retired/" + i1,schemaPath:"#/properties/retired/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.retired.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/retired/" + i1,schemaPath:"#/properties/retired/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.retired.items.type,parentSchema:schema22.properties.retired.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "array"},schema:schema22.properties.retired.type,parentSchema:schema22.properties.retired,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"Spf","description":"Expectations of the SPF record.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and the SPF result that each must get (RFC 7208).","type":"array","maxItems":100,"items":{"title":"Spf expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"sender":{"description":"The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.","type":"string","examples":["news@example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"result":{"description":"The result of the evaluation.","enum":["none","neutral","pass","fail","softfail","temperror","permerror"]}}},"examples":[[{"ip":"192.0.2.10","result":"pass"},{"ip":"203.0.113.9","sender":"x@example.de","result":"fail"}]]}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "expect")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.expect !== undefined){
let data0 = data.expect;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema23.properties.expect,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ip === undefined){
const err2 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "ip"},schema:schema23.properties.expect.items.required,parentSchema:schema23.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.result === undefined){
const err3 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "result"},schema:schema23.properties.expect.items.required,parentSchema:schema23.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "ip") || (key1 === "sender")) || (key1 === "helo")) || (key1 === "result"))){
const err4 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema23.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.ip !== undefined){
let data2 = data1.ip;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/expect/" + i0+"/ip",schemaPath:"#/properties/expect/items/properties/ip/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.expect.items.properties.ip,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expect/" + i0+"/ip",schemaPath:"#/properties/expect/items/properties/ip/type",keyword:"type",params:{type: "string"},schema:schema23.properties.expect.items.properties.ip.type,parentSchema:schema23.properties.expect.items.properties.ip,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.sender !== undefined){
let data3 = data1.sender;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/expect/" + i0+"/sender",schemaPath:"#/properties/expect/items/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema23.properties.expect.items.properties.sender.type,parentSchema:schema23.properties.expect.items.properties.sender,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.helo !== undefined){
let data4 = data1.helo;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err8 = {instancePath:instancePath+"/expect/" + i0+"/helo",schemaPath:"#/properties/expect/items/properties/helo/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.expect.items.properties.helo,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/expect/" + i0+"/helo",schemaPath:"#/properties/expect/items/properties/helo/type",keyword:"type",params:{type: "string"},schema:schema23.properties.expect.items.properties.helo.type,parentSchema:schema23.properties.expect.items.properties.helo,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.result !== undefined){
let data5 = data1.result;
if(!(((((((data5 === "none") || (data5 === "neutral")) || (data5 === "pass")) || (data5 === "fail")) || (data5 === "softfail")) || (data5 === "temperror")) || (data5 === "permerror"))){
const err10 = {instancePath:instancePath+"/expect/" + i0+"/result",schemaPath:"#/properties/expect/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema23.properties.expect.items.properties.result.enum},schema:schema23.properties.expect.items.properties.result.enum,parentSchema:schema23.properties.expect.items.properties.result,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema23.properties.expect.items.type,parentSchema:schema23.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},schema:schema23.properties.expect.type,parentSchema:schema23.properties.expect,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"Dmarc","description":"Expectations of DMARC.","type":"object","additionalProperties":false,"properties":{"expect":{"description":"Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).","type":"array","maxItems":100,"items":{"title":"Dmarc expectation","type":"object","additionalProperties":false,"required":["ip","result"],"properties":{"from":{"description":"The address in the From header. Default: postmaster at the domain.","type":"string","minLength":1,"examples":["news@example.de"]},"mail-from":{"description":"The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.","type":"string","examples":["bounce@bounce.example.de"]},"helo":{"description":"The name the client gives in HELO or EHLO. Default: the domain.","type":"string","minLength":1,"examples":["mail.example.de"]},"ip":{"description":"The IPv4 or IPv6 address the mail comes from.","type":"string","minLength":1,"examples":["192.0.2.10","2001:db8::10"]},"dkim":{"description":"The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.","type":"array","maxItems":10,"items":{"title":"Dkim signature","type":"object","additionalProperties":false,"required":["selector"],"properties":{"domain":{"description":"The signing domain (`d=`). Default: the domain of the From header.","type":"string","minLength":1,"examples":["example.de"]},"selector":{"description":"The selector (`s=`). Put one that looks like a number in quotes.","type":"string","minLength":1,"examples":["s1"]}}},"examples":[[{"domain":"example.de","selector":"s1"}]]},"result":{"description":"`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.","enum":["pass","none","quarantine","reject"]}}},"examples":[[{"from":"news@example.de","mail-from":"bounce@bounce.example.de","ip":"192.0.2.10","dkim":[{"selector":"s1"}],"result":"pass"},{"ip":"203.0.113.9","result":"reject"}]]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "expect")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.expect !== undefined){
let data0 = data.expect;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema24.properties.expect,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ip === undefined){
const err2 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "ip"},schema:schema24.properties.expect.items.required,parentSchema:schema24.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.result === undefined){
const err3 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "result"},schema:schema24.properties.expect.items.required,parentSchema:schema24.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "from") || (key1 === "mail-from")) || (key1 === "helo")) || (key1 === "ip")) || (key1 === "dkim")) || (key1 === "result"))){
const err4 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema24.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/expect/" + i0+"/from",schemaPath:"#/properties/expect/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.expect.items.properties.from,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expect/" + i0+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties.from.type,parentSchema:schema24.properties.expect.items.properties.from,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1["mail-from"] !== undefined){
let data3 = data1["mail-from"];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/expect/" + i0+"/mail-from",schemaPath:"#/properties/expect/items/properties/mail-from/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties["mail-from"].type,parentSchema:schema24.properties.expect.items.properties["mail-from"],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.helo !== undefined){
let data4 = data1.helo;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err8 = {instancePath:instancePath+"/expect/" + i0+"/helo",schemaPath:"#/properties/expect/items/properties/helo/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.expect.items.properties.helo,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/expect/" + i0+"/helo",schemaPath:"#/properties/expect/items/properties/helo/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties.helo.type,parentSchema:schema24.properties.expect.items.properties.helo,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.ip !== undefined){
let data5 = data1.ip;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err10 = {instancePath:instancePath+"/expect/" + i0+"/ip",schemaPath:"#/properties/expect/items/properties/ip/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.expect.items.properties.ip,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/expect/" + i0+"/ip",schemaPath:"#/properties/expect/items/properties/ip/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties.ip.type,parentSchema:schema24.properties.expect.items.properties.ip,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.dkim !== undefined){
let data6 = data1.dkim;
if(Array.isArray(data6)){
if(data6.length > 10){
const err12 = {instancePath:instancePath+"/expect/" + i0+"/dkim",schemaPath:"#/properties/expect/items/properties/dkim/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema24.properties.expect.items.properties.dkim,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.selector === undefined){
const err13 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1,schemaPath:"#/properties/expect/items/properties/dkim/items/required",keyword:"required",params:{missingProperty: "selector"},schema:schema24.properties.expect.items.properties.dkim.items.required,parentSchema:schema24.properties.expect.items.properties.dkim.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "domain") || (key2 === "selector"))){
const err14 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1,schemaPath:"#/properties/expect/items/properties/dkim/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema24.properties.expect.items.properties.dkim.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.domain !== undefined){
let data8 = data7.domain;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err15 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1+"/domain",schemaPath:"#/properties/expect/items/properties/dkim/items/properties/domain/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.expect.items.properties.dkim.items.properties.domain,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1+"/domain",schemaPath:"#/properties/expect/items/properties/dkim/items/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties.dkim.items.properties.domain.type,parentSchema:schema24.properties.expect.items.properties.dkim.items.properties.domain,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.selector !== undefined){
let data9 = data7.selector;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err17 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1+"/selector",schemaPath:"#/properties/expect/items/properties/dkim/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.expect.items.properties.dkim.items.properties.selector,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1+"/selector",schemaPath:"#/properties/expect/items/properties/dkim/items/properties/selector/type",keyword:"type",params:{type: "string"},schema:schema24.properties.expect.items.properties.dkim.items.properties.selector.type,parentSchema:schema24.properties.expect.items.properties.dkim.items.properties.selector,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/expect/" + i0+"/dkim/" + i1,schemaPath:"#/properties/expect/items/properties/dkim/items/type",keyword:"type",params:{type: "object"},schema:schema24.properties.expect.items.properties.dkim.items.type,parentSchema:schema24.properties.expect.items.properties.dkim.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/expect/" + i0+"/dkim",schemaPath:"#/properties/expect/items/properties/dkim/type",keyword:"type",params:{type: "array"},schema:schema24.properties.expect.items.properties.dkim.type,parentSchema:schema24.properties.expect.items.properties.dkim,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.result !== undefined){
let data10 = data1.result;
if(!((((data10 === "pass") || (data10 === "none")) || (data10 === "quarantine")) || (data10 === "reject"))){
const err21 = {instancePath:instancePath+"/expect/" + i0+"/result",schemaPath:"#/properties/expect/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema24.properties.expect.items.properties.result.enum},schema:schema24.properties.expect.items.properties.result.enum,parentSchema:schema24.properties.expect.items.properties.result,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema24.properties.expect.items.type,parentSchema:schema24.properties.expect.items,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},schema:schema24.properties.expect.type,parentSchema:schema24.properties.expect,data:data0};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"Services","description":"Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.","type":"boolean","default":false,"examples":[true]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Mta sts","description":"The MTA-STS policy of the domain.","type":"object","additionalProperties":false,"properties":{"policy-file":{"description":"The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.","type":"string","minLength":1,"examples":["mta-sts/example.de.txt"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "policy-file")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["policy-file"] !== undefined){
let data0 = data["policy-file"];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/policy-file",schemaPath:"#/properties/policy-file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties["policy-file"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/policy-file",schemaPath:"#/properties/policy-file/type",keyword:"type",params:{type: "string"},schema:schema26.properties["policy-file"].type,parentSchema:schema26.properties["policy-file"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"Records","description":"Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.","type":"string","examples":["@       MX  10 mx1.example.de.\n_dmarc  TXT \"v=DMARC1; p=reject\"\n"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Levels","description":"Levels by check id that differ from the profile. Each needs an entry in `reasons`.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"enum":["must","should","info","off"]},"examples":[{"dane/present":"should"}]};
const schema29 = {"title":"Check id","description":"A check, as `mail-policy explain` and the documentation name it, e.g. `spf/lookup-limit`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"};
const pattern3 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"},schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate70(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema28.propertyNames,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!((((data0 === "must") || (data0 === "should")) || (data0 === "info")) || (data0 === "off"))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema28.additionalProperties.enum},schema:schema28.additionalProperties.enum,parentSchema:schema28.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"Reasons","description":"Reasons by check id for levels and parameters that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"string","minLength":1},"examples":[{"dane/present":"the provider signs from 2027-03"}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate70(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema30.propertyNames,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema30.additionalProperties.type,parentSchema:schema30.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"Parameters","description":"Limits by check id that differ from the profile.","type":"object","propertyNames":{"$ref":"#/$defs/check-id"},"additionalProperties":{"type":"number","minimum":0},"examples":[{"spf/lookup-headroom":9}]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate70(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema31.propertyNames,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema31.additionalProperties.type,parentSchema:schema31.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"Report files","type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"examples":["reports/tls/**",["reports/google/*.json.gz","reports/mail/*.eml"]]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema32.items.type,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.include === undefined) && (missing0 = "include")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domains === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "domains"},schema:schema19.then.required,parentSchema:schema19.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema19.if,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.profile !== undefined){
let data1 = data.profile;
if(!((data1 === "tr-03108") || (data1 === "bsi"))){
const err7 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema19.properties.profile.enum},schema:schema19.properties.profile.enum,parentSchema:schema19.properties.profile,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resolvers !== undefined){
let data2 = data.resolvers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/resolvers/" + i0,schemaPath:"#/properties/resolvers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.resolvers.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/resolvers/" + i0,schemaPath:"#/properties/resolvers/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.resolvers.items.type,parentSchema:schema19.properties.resolvers.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/resolvers",schemaPath:"#/properties/resolvers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.resolvers.type,parentSchema:schema19.properties.resolvers,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.zones !== undefined){
let data4 = data.zones;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(func1.call(schema19.properties.zones.items.properties, key1))){
const err12 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.zones.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.bind !== undefined){
let data6 = data5.bind;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/zones/" + i1+"/bind",schemaPath:"#/properties/zones/items/properties/bind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties.bind,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/zones/" + i1+"/bind",schemaPath:"#/properties/zones/items/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties.bind.type,parentSchema:schema19.properties.zones.items.properties.bind,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.origin !== undefined){
let data7 = data5.origin;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err15 = {instancePath:instancePath+"/zones/" + i1+"/origin",schemaPath:"#/properties/zones/items/properties/origin/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties.origin,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/zones/" + i1+"/origin",schemaPath:"#/properties/zones/items/properties/origin/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties.origin.type,parentSchema:schema19.properties.zones.items.properties.origin,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.octodns !== undefined){
let data8 = data5.octodns;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/zones/" + i1+"/octodns",schemaPath:"#/properties/zones/items/properties/octodns/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties.octodns,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/zones/" + i1+"/octodns",schemaPath:"#/properties/zones/items/properties/octodns/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties.octodns.type,parentSchema:schema19.properties.zones.items.properties.octodns,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5["escaped-semicolons"] !== undefined){
let data9 = data5["escaped-semicolons"];
if(typeof data9 !== "boolean"){
const err19 = {instancePath:instancePath+"/zones/" + i1+"/escaped-semicolons",schemaPath:"#/properties/zones/items/properties/escaped-semicolons/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.zones.items.properties["escaped-semicolons"].type,parentSchema:schema19.properties.zones.items.properties["escaped-semicolons"],data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5["split-extension"] !== undefined){
let data10 = data5["split-extension"];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/zones/" + i1+"/split-extension",schemaPath:"#/properties/zones/items/properties/split-extension/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties["split-extension"],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/zones/" + i1+"/split-extension",schemaPath:"#/properties/zones/items/properties/split-extension/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties["split-extension"].type,parentSchema:schema19.properties.zones.items.properties["split-extension"],data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5["shared-filename"] !== undefined){
let data11 = data5["shared-filename"];
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/zones/" + i1+"/shared-filename",schemaPath:"#/properties/zones/items/properties/shared-filename/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties["shared-filename"],data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/zones/" + i1+"/shared-filename",schemaPath:"#/properties/zones/items/properties/shared-filename/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties["shared-filename"].type,parentSchema:schema19.properties.zones.items.properties["shared-filename"],data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.lenient !== undefined){
let data12 = data5.lenient;
if(typeof data12 !== "boolean"){
const err24 = {instancePath:instancePath+"/zones/" + i1+"/lenient",schemaPath:"#/properties/zones/items/properties/lenient/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.zones.items.properties.lenient.type,parentSchema:schema19.properties.zones.items.properties.lenient,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5["part-of-zone"] !== undefined){
let data13 = data5["part-of-zone"];
if(typeof data13 !== "boolean"){
const err25 = {instancePath:instancePath+"/zones/" + i1+"/part-of-zone",schemaPath:"#/properties/zones/items/properties/part-of-zone/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.zones.items.properties["part-of-zone"].type,parentSchema:schema19.properties.zones.items.properties["part-of-zone"],data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5["default-ttl"] !== undefined){
let data14 = data5["default-ttl"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err26 = {instancePath:instancePath+"/zones/" + i1+"/default-ttl",schemaPath:"#/properties/zones/items/properties/default-ttl/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.zones.items.properties["default-ttl"].type,parentSchema:schema19.properties.zones.items.properties["default-ttl"],data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/zones/" + i1+"/default-ttl",schemaPath:"#/properties/zones/items/properties/default-ttl/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema19.properties.zones.items.properties["default-ttl"],data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/zones/" + i1+"/default-ttl",schemaPath:"#/properties/zones/items/properties/default-ttl/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.zones.items.properties["default-ttl"],data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data5["terraform-plan"] !== undefined){
let data15 = data5["terraform-plan"];
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err29 = {instancePath:instancePath+"/zones/" + i1+"/terraform-plan",schemaPath:"#/properties/zones/items/properties/terraform-plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties["terraform-plan"],data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/zones/" + i1+"/terraform-plan",schemaPath:"#/properties/zones/items/properties/terraform-plan/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties["terraform-plan"].type,parentSchema:schema19.properties.zones.items.properties["terraform-plan"],data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5["zone-names"] !== undefined){
let data16 = data5["zone-names"];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err31 = {instancePath:instancePath+"/zones/" + i1+"/zone-names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/items/properties/zone-names/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties["zone-names"].additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/zones/" + i1+"/zone-names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/items/properties/zone-names/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties["zone-names"].additionalProperties.type,parentSchema:schema19.properties.zones.items.properties["zone-names"].additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/zones/" + i1+"/zone-names",schemaPath:"#/properties/zones/items/properties/zone-names/type",keyword:"type",params:{type: "object"},schema:schema19.properties.zones.items.properties["zone-names"].type,parentSchema:schema19.properties.zones.items.properties["zone-names"],data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.dnscontrol !== undefined){
let data18 = data5.dnscontrol;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err34 = {instancePath:instancePath+"/zones/" + i1+"/dnscontrol",schemaPath:"#/properties/zones/items/properties/dnscontrol/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.zones.items.properties.dnscontrol,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/zones/" + i1+"/dnscontrol",schemaPath:"#/properties/zones/items/properties/dnscontrol/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties.dnscontrol.type,parentSchema:schema19.properties.zones.items.properties.dnscontrol,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5["split-horizon-tag"] !== undefined){
let data19 = data5["split-horizon-tag"];
if(typeof data19 !== "string"){
const err36 = {instancePath:instancePath+"/zones/" + i1+"/split-horizon-tag",schemaPath:"#/properties/zones/items/properties/split-horizon-tag/type",keyword:"type",params:{type: "string"},schema:schema19.properties.zones.items.properties["split-horizon-tag"].type,parentSchema:schema19.properties.zones.items.properties["split-horizon-tag"],data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.zones.items.type,parentSchema:schema19.properties.zones.items,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema19.properties.zones.type,parentSchema:schema19.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.include !== undefined){
let data20 = data.include;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err39 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema19.properties.include.type},schema:schema19.properties.include.type,parentSchema:schema19.properties.include,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err40 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.include,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(Array.isArray(data20)){
if(data20.length > 100){
const err41 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.include,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data20.length < 1){
const err42 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.include,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err43 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.include.items,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.include.items.type,parentSchema:schema19.properties.include.items,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data.domains !== undefined){
let data22 = data.domains;
if(Array.isArray(data22)){
if(data22.length > 10000){
const err45 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema19.properties.domains,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.length < 1){
const err46 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.domains,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if((typeof data23 !== "string") && (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))){
const err47 = {instancePath:instancePath+"/domains/" + i3,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type: schema19.properties.domains.items.type},schema:schema19.properties.domains.items.type,parentSchema:schema19.properties.domains.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err48 = {instancePath:instancePath+"/domains/" + i3,schemaPath:"#/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.domains.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name === undefined){
const err49 = {instancePath:instancePath+"/domains/" + i3,schemaPath:"#/properties/domains/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.domains.items.required,parentSchema:schema19.properties.domains.items,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data23){
if(!(func1.call(schema19.properties.domains.items.properties, key3))){
const err50 = {instancePath:instancePath+"/domains/" + i3,schemaPath:"#/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.domains.items,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err51 = {instancePath:instancePath+"/domains/" + i3+"/name",schemaPath:"#/properties/domains/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.domains.items.properties.name,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/domains/" + i3+"/name",schemaPath:"#/properties/domains/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.domains.items.properties.name.type,parentSchema:schema19.properties.domains.items.properties.name,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.mail !== undefined){
if(!(validate53(data23.mail, {instancePath:instancePath+"/domains/" + i3+"/mail",parentData:data23,parentDataProperty:"mail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
if(!(validate55(data23.owner, {instancePath:instancePath+"/domains/" + i3+"/owner",parentData:data23,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data23.dkim !== undefined){
if(!(validate57(data23.dkim, {instancePath:instancePath+"/domains/" + i3+"/dkim",parentData:data23,parentDataProperty:"dkim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data23.spf !== undefined){
if(!(validate59(data23.spf, {instancePath:instancePath+"/domains/" + i3+"/spf",parentData:data23,parentDataProperty:"spf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data23.dmarc !== undefined){
if(!(validate61(data23.dmarc, {instancePath:instancePath+"/domains/" + i3+"/dmarc",parentData:data23,parentDataProperty:"dmarc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data23.services !== undefined){
if(!(validate63(data23.services, {instancePath:instancePath+"/domains/" + i3+"/services",parentData:data23,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data23["mta-sts"] !== undefined){
if(!(validate65(data23["mta-sts"], {instancePath:instancePath+"/domains/" + i3+"/mta-sts",parentData:data23,parentDataProperty:"mta-sts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data23.records !== undefined){
if(!(validate67(data23.records, {instancePath:instancePath+"/domains/" + i3+"/records",parentData:data23,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data23.levels !== undefined){
if(!(validate69(data23.levels, {instancePath:instancePath+"/domains/" + i3+"/levels",parentData:data23,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data23.reasons !== undefined){
if(!(validate73(data23.reasons, {instancePath:instancePath+"/domains/" + i3+"/reasons",parentData:data23,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data23.parameters !== undefined){
if(!(validate76(data23.parameters, {instancePath:instancePath+"/domains/" + i3+"/parameters",parentData:data23,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type: "array"},schema:schema19.properties.domains.type,parentSchema:schema19.properties.domains,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.defaults !== undefined){
let data36 = data.defaults;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
if(!(func1.call(schema19.properties.defaults.properties, key4))){
const err54 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.defaults,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.mail !== undefined){
if(!(validate53(data36.mail, {instancePath:instancePath+"/defaults/mail",parentData:data36,parentDataProperty:"mail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data36.owner !== undefined){
if(!(validate55(data36.owner, {instancePath:instancePath+"/defaults/owner",parentData:data36,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data36.dkim !== undefined){
if(!(validate57(data36.dkim, {instancePath:instancePath+"/defaults/dkim",parentData:data36,parentDataProperty:"dkim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data36.spf !== undefined){
if(!(validate59(data36.spf, {instancePath:instancePath+"/defaults/spf",parentData:data36,parentDataProperty:"spf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data36.dmarc !== undefined){
if(!(validate61(data36.dmarc, {instancePath:instancePath+"/defaults/dmarc",parentData:data36,parentDataProperty:"dmarc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data36.services !== undefined){
if(!(validate63(data36.services, {instancePath:instancePath+"/defaults/services",parentData:data36,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data36["mta-sts"] !== undefined){
if(!(validate65(data36["mta-sts"], {instancePath:instancePath+"/defaults/mta-sts",parentData:data36,parentDataProperty:"mta-sts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data36.records !== undefined){
if(!(validate67(data36.records, {instancePath:instancePath+"/defaults/records",parentData:data36,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data36.levels !== undefined){
if(!(validate69(data36.levels, {instancePath:instancePath+"/defaults/levels",parentData:data36,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data36.reasons !== undefined){
if(!(validate73(data36.reasons, {instancePath:instancePath+"/defaults/reasons",parentData:data36,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data36.parameters !== undefined){
if(!(validate76(data36.parameters, {instancePath:instancePath+"/defaults/parameters",parentData:data36,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema19.properties.defaults.type,parentSchema:schema19.properties.defaults,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.waivers !== undefined){
let data48 = data.waivers;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.check === undefined){
const err56 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data49.domain === undefined){
const err57 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "domain"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data49.reason === undefined){
const err58 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data49.expires === undefined){
const err59 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data49){
if(!(((((key5 === "check") || (key5 === "domain")) || (key5 === "reason")) || (key5 === "owner")) || (key5 === "expires"))){
const err60 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data49.check !== undefined){
let data50 = data49.check;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err61 = {instancePath:instancePath+"/waivers/" + i4+"/check",schemaPath:"#/properties/waivers/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.check,data:data50};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/waivers/" + i4+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.check.type,parentSchema:schema19.properties.waivers.items.properties.check,data:data50};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data49.domain !== undefined){
let data51 = data49.domain;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err63 = {instancePath:instancePath+"/waivers/" + i4+"/domain",schemaPath:"#/properties/waivers/items/properties/domain/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.domain,data:data51};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/waivers/" + i4+"/domain",schemaPath:"#/properties/waivers/items/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.domain.type,parentSchema:schema19.properties.waivers.items.properties.domain,data:data51};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data49.reason !== undefined){
let data52 = data49.reason;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err65 = {instancePath:instancePath+"/waivers/" + i4+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.reason,data:data52};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/waivers/" + i4+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.reason.type,parentSchema:schema19.properties.waivers.items.properties.reason,data:data52};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data49.owner !== undefined){
let data53 = data49.owner;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err67 = {instancePath:instancePath+"/waivers/" + i4+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.owner,data:data53};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/waivers/" + i4+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.owner.type,parentSchema:schema19.properties.waivers.items.properties.owner,data:data53};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data49.expires !== undefined){
let data54 = data49.expires;
if(((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")){
const err69 = {instancePath:instancePath+"/waivers/" + i4+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: schema19.properties.waivers.items.properties.expires.type},schema:schema19.properties.waivers.items.properties.expires.type,parentSchema:schema19.properties.waivers.items.properties.expires,data:data54};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err70 = {instancePath:instancePath+"/waivers/" + i4+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.expires,data:data54};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.waivers.items.type,parentSchema:schema19.properties.waivers.items,data:data49};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.waivers.type,parentSchema:schema19.properties.waivers,data:data48};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.attestations !== undefined){
let data55 = data.attestations;
if(Array.isArray(data55)){
if(data55.length > 1000){
const err73 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.attestations,data:data55};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
let data56 = data55[i5];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.requirement === undefined){
const err74 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "requirement"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data56.statement === undefined){
const err75 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "statement"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data56.by === undefined){
const err76 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data56.date === undefined){
const err77 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data56["valid-until"] === undefined){
const err78 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "valid-until"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data56.evidence === undefined){
const err79 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema19.properties.attestations.items.required,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data56){
if(!(((((((key6 === "requirement") || (key6 === "statement")) || (key6 === "by")) || (key6 === "date")) || (key6 === "valid-until")) || (key6 === "evidence")) || (key6 === "domains"))){
const err80 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data56.requirement !== undefined){
let data57 = data56.requirement;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err81 = {instancePath:instancePath+"/attestations/" + i5+"/requirement",schemaPath:"#/properties/attestations/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.requirement,data:data57};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/attestations/" + i5+"/requirement",schemaPath:"#/properties/attestations/items/properties/requirement/type",keyword:"type",params:{type: "string"},schema:schema19.properties.attestations.items.properties.requirement.type,parentSchema:schema19.properties.attestations.items.properties.requirement,data:data57};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data56.statement !== undefined){
let data58 = data56.statement;
if(typeof data58 === "string"){
if(func2(data58) > 1000){
const err83 = {instancePath:instancePath+"/attestations/" + i5+"/statement",schemaPath:"#/properties/attestations/items/properties/statement/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.attestations.items.properties.statement,data:data58};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func2(data58) < 1){
const err84 = {instancePath:instancePath+"/attestations/" + i5+"/statement",schemaPath:"#/properties/attestations/items/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.statement,data:data58};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/attestations/" + i5+"/statement",schemaPath:"#/properties/attestations/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema19.properties.attestations.items.properties.statement.type,parentSchema:schema19.properties.attestations.items.properties.statement,data:data58};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data56.by !== undefined){
let data59 = data56.by;
if(typeof data59 === "string"){
if(func2(data59) > 200){
const err86 = {instancePath:instancePath+"/attestations/" + i5+"/by",schemaPath:"#/properties/attestations/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.attestations.items.properties.by,data:data59};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data59) < 1){
const err87 = {instancePath:instancePath+"/attestations/" + i5+"/by",schemaPath:"#/properties/attestations/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.by,data:data59};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/attestations/" + i5+"/by",schemaPath:"#/properties/attestations/items/properties/by/type",keyword:"type",params:{type: "string"},schema:schema19.properties.attestations.items.properties.by.type,parentSchema:schema19.properties.attestations.items.properties.by,data:data59};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data56.date !== undefined){
let data60 = data56.date;
if(((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))) && (typeof data60 !== "boolean")){
const err89 = {instancePath:instancePath+"/attestations/" + i5+"/date",schemaPath:"#/properties/attestations/items/properties/date/type",keyword:"type",params:{type: schema19.properties.attestations.items.properties.date.type},schema:schema19.properties.attestations.items.properties.date.type,parentSchema:schema19.properties.attestations.items.properties.date,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err90 = {instancePath:instancePath+"/attestations/" + i5+"/date",schemaPath:"#/properties/attestations/items/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.date,data:data60};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data56["valid-until"] !== undefined){
let data61 = data56["valid-until"];
if(((typeof data61 !== "string") && (!((typeof data61 == "number") && (isFinite(data61))))) && (typeof data61 !== "boolean")){
const err91 = {instancePath:instancePath+"/attestations/" + i5+"/valid-until",schemaPath:"#/properties/attestations/items/properties/valid-until/type",keyword:"type",params:{type: schema19.properties.attestations.items.properties["valid-until"].type},schema:schema19.properties.attestations.items.properties["valid-until"].type,parentSchema:schema19.properties.attestations.items.properties["valid-until"],data:data61};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err92 = {instancePath:instancePath+"/attestations/" + i5+"/valid-until",schemaPath:"#/properties/attestations/items/properties/valid-until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties["valid-until"],data:data61};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data56.evidence !== undefined){
let data62 = data56.evidence;
if(typeof data62 === "string"){
if(func2(data62) > 2048){
const err93 = {instancePath:instancePath+"/attestations/" + i5+"/evidence",schemaPath:"#/properties/attestations/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema19.properties.attestations.items.properties.evidence,data:data62};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data62) < 1){
const err94 = {instancePath:instancePath+"/attestations/" + i5+"/evidence",schemaPath:"#/properties/attestations/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.evidence,data:data62};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/attestations/" + i5+"/evidence",schemaPath:"#/properties/attestations/items/properties/evidence/type",keyword:"type",params:{type: "string"},schema:schema19.properties.attestations.items.properties.evidence.type,parentSchema:schema19.properties.attestations.items.properties.evidence,data:data62};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data56.domains !== undefined){
let data63 = data56.domains;
if(Array.isArray(data63)){
if(data63.length < 1){
const err96 = {instancePath:instancePath+"/attestations/" + i5+"/domains",schemaPath:"#/properties/attestations/items/properties/domains/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.domains,data:data63};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
let data64 = data63[i6];
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err97 = {instancePath:instancePath+"/attestations/" + i5+"/domains/" + i6,schemaPath:"#/properties/attestations/items/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.attestations.items.properties.domains.items,data:data64};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/attestations/" + i5+"/domains/" + i6,schemaPath:"#/properties/attestations/items/properties/domains/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.attestations.items.properties.domains.items.type,parentSchema:schema19.properties.attestations.items.properties.domains.items,data:data64};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/attestations/" + i5+"/domains",schemaPath:"#/properties/attestations/items/properties/domains/type",keyword:"type",params:{type: "array"},schema:schema19.properties.attestations.items.properties.domains.type,parentSchema:schema19.properties.attestations.items.properties.domains,data:data63};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/attestations/" + i5,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.attestations.items.type,parentSchema:schema19.properties.attestations.items,data:data56};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},schema:schema19.properties.attestations.type,parentSchema:schema19.properties.attestations,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.reports !== undefined){
let data65 = data.reports;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key7 in data65){
if(!((key7 === "tls-rpt") || (key7 === "dmarc"))){
const err102 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.reports,data:data65};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data65["tls-rpt"] !== undefined){
if(!(validate90(data65["tls-rpt"], {instancePath:instancePath+"/reports/tls-rpt",parentData:data65,parentDataProperty:"tls-rpt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data65.dmarc !== undefined){
if(!(validate90(data65.dmarc, {instancePath:instancePath+"/reports/dmarc",parentData:data65,parentDataProperty:"dmarc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},schema:schema19.properties.reports.type,parentSchema:schema19.properties.reports,data:data65};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.advance !== undefined){
let data68 = data.advance;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key8 in data68){
if(!(((key8 === "pull-request") || (key8 === "dmarc")) || (key8 === "mta-sts"))){
const err104 = {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.advance,data:data68};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data68["pull-request"] !== undefined){
let data69 = data68["pull-request"];
if(typeof data69 !== "boolean"){
const err105 = {instancePath:instancePath+"/advance/pull-request",schemaPath:"#/properties/advance/properties/pull-request/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.advance.properties["pull-request"].type,parentSchema:schema19.properties.advance.properties["pull-request"],data:data69};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data68.dmarc !== undefined){
let data70 = data68.dmarc;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key9 in data70){
if(!(((((key9 === "days") || (key9 === "messages")) || (key9 === "pass-rate")) || (key9 === "unknown")) || (key9 === "goal"))){
const err106 = {instancePath:instancePath+"/advance/dmarc",schemaPath:"#/properties/advance/properties/dmarc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.advance.properties.dmarc,data:data70};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data70.days !== undefined){
let data71 = data70.days;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err107 = {instancePath:instancePath+"/advance/dmarc/days",schemaPath:"#/properties/advance/properties/dmarc/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.advance.properties.dmarc.properties.days.type,parentSchema:schema19.properties.advance.properties.dmarc.properties.days,data:data71};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 366 || isNaN(data71)){
const err108 = {instancePath:instancePath+"/advance/dmarc/days",schemaPath:"#/properties/advance/properties/dmarc/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema19.properties.advance.properties.dmarc.properties.days,data:data71};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data71 < 7 || isNaN(data71)){
const err109 = {instancePath:instancePath+"/advance/dmarc/days",schemaPath:"#/properties/advance/properties/dmarc/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},schema:7,parentSchema:schema19.properties.advance.properties.dmarc.properties.days,data:data71};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data70.messages !== undefined){
let data72 = data70.messages;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err110 = {instancePath:instancePath+"/advance/dmarc/messages",schemaPath:"#/properties/advance/properties/dmarc/properties/messages/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.advance.properties.dmarc.properties.messages.type,parentSchema:schema19.properties.advance.properties.dmarc.properties.messages,data:data72};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000000 || isNaN(data72)){
const err111 = {instancePath:instancePath+"/advance/dmarc/messages",schemaPath:"#/properties/advance/properties/dmarc/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema19.properties.advance.properties.dmarc.properties.messages,data:data72};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data72 < 1 || isNaN(data72)){
const err112 = {instancePath:instancePath+"/advance/dmarc/messages",schemaPath:"#/properties/advance/properties/dmarc/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.advance.properties.dmarc.properties.messages,data:data72};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data70["pass-rate"] !== undefined){
let data73 = data70["pass-rate"];
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 100 || isNaN(data73)){
const err113 = {instancePath:instancePath+"/advance/dmarc/pass-rate",schemaPath:"#/properties/advance/properties/dmarc/properties/pass-rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.advance.properties.dmarc.properties["pass-rate"],data:data73};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data73 < 90 || isNaN(data73)){
const err114 = {instancePath:instancePath+"/advance/dmarc/pass-rate",schemaPath:"#/properties/advance/properties/dmarc/properties/pass-rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90},schema:90,parentSchema:schema19.properties.advance.properties.dmarc.properties["pass-rate"],data:data73};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/advance/dmarc/pass-rate",schemaPath:"#/properties/advance/properties/dmarc/properties/pass-rate/type",keyword:"type",params:{type: "number"},schema:schema19.properties.advance.properties.dmarc.properties["pass-rate"].type,parentSchema:schema19.properties.advance.properties.dmarc.properties["pass-rate"],data:data73};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data70.unknown !== undefined){
let data74 = data70.unknown;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 50 || isNaN(data74)){
const err116 = {instancePath:instancePath+"/advance/dmarc/unknown",schemaPath:"#/properties/advance/properties/dmarc/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema19.properties.advance.properties.dmarc.properties.unknown,data:data74};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err117 = {instancePath:instancePath+"/advance/dmarc/unknown",schemaPath:"#/properties/advance/properties/dmarc/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.advance.properties.dmarc.properties.unknown,data:data74};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/advance/dmarc/unknown",schemaPath:"#/properties/advance/properties/dmarc/properties/unknown/type",keyword:"type",params:{type: "number"},schema:schema19.properties.advance.properties.dmarc.properties.unknown.type,parentSchema:schema19.properties.advance.properties.dmarc.properties.unknown,data:data74};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data70.goal !== undefined){
let data75 = data70.goal;
if(!((data75 === "quarantine") || (data75 === "reject"))){
const err119 = {instancePath:instancePath+"/advance/dmarc/goal",schemaPath:"#/properties/advance/properties/dmarc/properties/goal/enum",keyword:"enum",params:{allowedValues: schema19.properties.advance.properties.dmarc.properties.goal.enum},schema:schema19.properties.advance.properties.dmarc.properties.goal.enum,parentSchema:schema19.properties.advance.properties.dmarc.properties.goal,data:data75};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/advance/dmarc",schemaPath:"#/properties/advance/properties/dmarc/type",keyword:"type",params:{type: "object"},schema:schema19.properties.advance.properties.dmarc.type,parentSchema:schema19.properties.advance.properties.dmarc,data:data70};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data68["mta-sts"] !== undefined){
let data76 = data68["mta-sts"];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key10 in data76){
if(!(((key10 === "days") || (key10 === "sessions")) || (key10 === "organisations"))){
const err121 = {instancePath:instancePath+"/advance/mta-sts",schemaPath:"#/properties/advance/properties/mta-sts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.advance.properties["mta-sts"],data:data76};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data76.days !== undefined){
let data77 = data76.days;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err122 = {instancePath:instancePath+"/advance/mta-sts/days",schemaPath:"#/properties/advance/properties/mta-sts/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.advance.properties["mta-sts"].properties.days.type,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.days,data:data77};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 366 || isNaN(data77)){
const err123 = {instancePath:instancePath+"/advance/mta-sts/days",schemaPath:"#/properties/advance/properties/mta-sts/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.days,data:data77};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data77 < 7 || isNaN(data77)){
const err124 = {instancePath:instancePath+"/advance/mta-sts/days",schemaPath:"#/properties/advance/properties/mta-sts/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},schema:7,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.days,data:data77};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data76.sessions !== undefined){
let data78 = data76.sessions;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err125 = {instancePath:instancePath+"/advance/mta-sts/sessions",schemaPath:"#/properties/advance/properties/mta-sts/properties/sessions/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.advance.properties["mta-sts"].properties.sessions.type,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.sessions,data:data78};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1000000000 || isNaN(data78)){
const err126 = {instancePath:instancePath+"/advance/mta-sts/sessions",schemaPath:"#/properties/advance/properties/mta-sts/properties/sessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.sessions,data:data78};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err127 = {instancePath:instancePath+"/advance/mta-sts/sessions",schemaPath:"#/properties/advance/properties/mta-sts/properties/sessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.sessions,data:data78};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data76.organisations !== undefined){
let data79 = data76.organisations;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err128 = {instancePath:instancePath+"/advance/mta-sts/organisations",schemaPath:"#/properties/advance/properties/mta-sts/properties/organisations/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.advance.properties["mta-sts"].properties.organisations.type,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.organisations,data:data79};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 100 || isNaN(data79)){
const err129 = {instancePath:instancePath+"/advance/mta-sts/organisations",schemaPath:"#/properties/advance/properties/mta-sts/properties/organisations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.organisations,data:data79};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err130 = {instancePath:instancePath+"/advance/mta-sts/organisations",schemaPath:"#/properties/advance/properties/mta-sts/properties/organisations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.advance.properties["mta-sts"].properties.organisations,data:data79};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/advance/mta-sts",schemaPath:"#/properties/advance/properties/mta-sts/type",keyword:"type",params:{type: "object"},schema:schema19.properties.advance.properties["mta-sts"].type,parentSchema:schema19.properties.advance.properties["mta-sts"],data:data76};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type: "object"},schema:schema19.properties.advance.type,parentSchema:schema19.properties.advance,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateIncluded = validate93;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/included-policy.schema.json","title":"Included mail policy","description":"A file that `include:` of mail-policy.yml names: the mail domains of one team, and the expectations for each.","type":"object","additionalProperties":false,"required":["version","domains"],"properties":{"version":{"description":"The version of this file format.","const":1},"domains":{"description":"The domains to audit: a bare name, or a map with `name` and its settings. No other file lists them.","$ref":"mail-policy.schema.json#/properties/domains"},"defaults":{"description":"Settings for every domain of this file that does not override them, over the `defaults` of mail-policy.yml.","$ref":"mail-policy.schema.json#/properties/defaults"},"waivers":{"description":"Failures of the domains of this file that are accepted for a time.","$ref":"mail-policy.schema.json#/properties/waivers"},"attestations":{"description":"Statements of the operator, for the domains of this file. They replace those of mail-policy.yml on the same requirement.","$ref":"mail-policy.schema.json#/properties/attestations"}}};
const schema34 = {"description":"The domains to audit: a bare name, or a map with `name` and its settings.","type":"array","minItems":1,"maxItems":10000,"items":{"title":"Domain","type":["string","object"],"minLength":1,"additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The domain, e.g. `example.de`. Internationalised names can be written in Unicode.","type":"string","minLength":1,"examples":["example.de","bücher.example"]},"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}},"examples":[["example.org",{"name":"example.de","dkim":{"selectors":["s1"]}}]]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema34.items.type},schema:schema34.items.type,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema34.items.required,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema34.items.properties, key0))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.items.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema34.items.properties.name.type,parentSchema:schema34.items.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.mail !== undefined){
if(!(validate53(data0.mail, {instancePath:instancePath+"/" + i0+"/mail",parentData:data0,parentDataProperty:"mail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data0.owner !== undefined){
if(!(validate55(data0.owner, {instancePath:instancePath+"/" + i0+"/owner",parentData:data0,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0.dkim !== undefined){
if(!(validate57(data0.dkim, {instancePath:instancePath+"/" + i0+"/dkim",parentData:data0,parentDataProperty:"dkim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data0.spf !== undefined){
if(!(validate59(data0.spf, {instancePath:instancePath+"/" + i0+"/spf",parentData:data0,parentDataProperty:"spf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.dmarc !== undefined){
if(!(validate61(data0.dmarc, {instancePath:instancePath+"/" + i0+"/dmarc",parentData:data0,parentDataProperty:"dmarc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data0.services !== undefined){
if(!(validate63(data0.services, {instancePath:instancePath+"/" + i0+"/services",parentData:data0,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data0["mta-sts"] !== undefined){
if(!(validate65(data0["mta-sts"], {instancePath:instancePath+"/" + i0+"/mta-sts",parentData:data0,parentDataProperty:"mta-sts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data0.records !== undefined){
if(!(validate67(data0.records, {instancePath:instancePath+"/" + i0+"/records",parentData:data0,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data0.levels !== undefined){
if(!(validate69(data0.levels, {instancePath:instancePath+"/" + i0+"/levels",parentData:data0,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data0.reasons !== undefined){
if(!(validate73(data0.reasons, {instancePath:instancePath+"/" + i0+"/reasons",parentData:data0,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data0.parameters !== undefined){
if(!(validate76(data0.parameters, {instancePath:instancePath+"/" + i0+"/parameters",parentData:data0,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"Defaults","description":"Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.","type":"object","additionalProperties":false,"properties":{"mail":{"$ref":"#/$defs/mail"},"owner":{"$ref":"#/$defs/owner"},"dkim":{"$ref":"#/$defs/dkim"},"spf":{"$ref":"#/$defs/spf"},"dmarc":{"$ref":"#/$defs/dmarc"},"services":{"$ref":"#/$defs/services"},"mta-sts":{"$ref":"#/$defs/mta-sts"},"records":{"$ref":"#/$defs/records"},"levels":{"$ref":"#/$defs/levels"},"reasons":{"$ref":"#/$defs/reasons"},"parameters":{"$ref":"#/$defs/parameters"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mail !== undefined){
if(!(validate53(data.mail, {instancePath:instancePath+"/mail",parentData:data,parentDataProperty:"mail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate55(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.dkim !== undefined){
if(!(validate57(data.dkim, {instancePath:instancePath+"/dkim",parentData:data,parentDataProperty:"dkim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.spf !== undefined){
if(!(validate59(data.spf, {instancePath:instancePath+"/spf",parentData:data,parentDataProperty:"spf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.dmarc !== undefined){
if(!(validate61(data.dmarc, {instancePath:instancePath+"/dmarc",parentData:data,parentDataProperty:"dmarc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate63(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["mta-sts"] !== undefined){
if(!(validate65(data["mta-sts"], {instancePath:instancePath+"/mta-sts",parentData:data,parentDataProperty:"mta-sts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
if(!(validate67(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
if(!(validate69(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.reasons !== undefined){
if(!(validate73(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate76(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.","type":"array","items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","domain","reason","expires"],"properties":{"check":{"description":"The check, e.g. `dane/present`.","type":"string","minLength":1},"domain":{"description":"The domain of the policy to which the waiver applies.","type":"string","minLength":1},"reason":{"description":"Why the failure is accepted.","type":"string","minLength":1},"owner":{"description":"Who is responsible for it.","type":"string","minLength":1,"examples":["@mail-team"]},"expires":{"description":"The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.","type":["string","number","boolean"],"minLength":1,"examples":["2027-03-31"]}}},"examples":[[{"check":"dane/present","domain":"example.de","reason":"the provider signs from 2027-03","expires":"2027-03-31"}]]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.check === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema36.items.required,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.domain === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "domain"},schema:schema36.items.required,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.reason === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema36.items.required,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.expires === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "expires"},schema:schema36.items.required,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "check") || (key0 === "domain")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.check !== undefined){
let data1 = data0.check;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/check",schemaPath:"#/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.items.properties.check,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/check",schemaPath:"#/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.check.type,parentSchema:schema36.items.properties.check,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.domain !== undefined){
let data2 = data0.domain;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/domain",schemaPath:"#/items/properties/domain/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.items.properties.domain,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/domain",schemaPath:"#/items/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.domain.type,parentSchema:schema36.items.properties.domain,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.reason !== undefined){
let data3 = data0.reason;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.items.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.reason.type,parentSchema:schema36.items.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.owner !== undefined){
let data4 = data0.owner;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/owner",schemaPath:"#/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.items.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/owner",schemaPath:"#/items/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.owner.type,parentSchema:schema36.items.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.expires !== undefined){
let data5 = data0.expires;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err13 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/type",keyword:"type",params:{type: schema36.items.properties.expires.type},schema:schema36.items.properties.expires.type,parentSchema:schema36.items.properties.expires,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.items.properties.expires,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema36.items.type,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.","type":"array","maxItems":1000,"items":{"title":"Attestation","type":"object","additionalProperties":false,"required":["requirement","statement","by","date","valid-until","evidence"],"properties":{"requirement":{"description":"The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.","type":"string","minLength":1,"examples":["TR-03108-04-M","TR-03182-12-M"]},"statement":{"description":"How the requirement is met.","type":"string","minLength":1,"maxLength":1000},"by":{"description":"Who states it: a person, and in which role.","type":"string","minLength":1,"maxLength":200,"examples":["Erika Mustermann, head of IT security"]},"date":{"description":"The day it was stated: `2026-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2026-05-01"]},"valid-until":{"description":"The last day on which it counts, UTC: `2027-05-01`.","type":["string","number","boolean"],"minLength":1,"examples":["2027-05-01"]},"evidence":{"description":"What shows it: an https URL, or a file of this repository, relative to the folder of this file.","type":"string","minLength":1,"maxLength":2048,"examples":["https://wiki.example.de/mail/outbound-tls","evidence/outbound-tls.pdf"]},"domains":{"description":"The domains of the policy that it is for. Default: each domain that the requirement concerns.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["example.de","example.org"]]}}},"examples":[[{"requirement":"TR-03108-04-M","statement":"All outbound relays validate DNSSEC and use STARTTLS","by":"Erika Mustermann, head of IT security","date":"2026-05-01","valid-until":"2027-05-01","evidence":"evidence/outbound-tls.pdf"}]]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.requirement === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "requirement"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.statement === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "statement"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.by === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.date === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0["valid-until"] === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "valid-until"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.evidence === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "requirement") || (key0 === "statement")) || (key0 === "by")) || (key0 === "date")) || (key0 === "valid-until")) || (key0 === "evidence")) || (key0 === "domains"))){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.requirement !== undefined){
let data1 = data0.requirement;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/" + i0+"/requirement",schemaPath:"#/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.requirement,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/requirement",schemaPath:"#/items/properties/requirement/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.requirement.type,parentSchema:schema37.items.properties.requirement,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.statement !== undefined){
let data2 = data0.statement;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err10 = {instancePath:instancePath+"/" + i0+"/statement",schemaPath:"#/items/properties/statement/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema37.items.properties.statement,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/statement",schemaPath:"#/items/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.statement,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/statement",schemaPath:"#/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.statement.type,parentSchema:schema37.items.properties.statement,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.by !== undefined){
let data3 = data0.by;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err13 = {instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema37.items.properties.by,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.by,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/items/properties/by/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.by.type,parentSchema:schema37.items.properties.by,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.date !== undefined){
let data4 = data0.date;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err16 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/items/properties/date/type",keyword:"type",params:{type: schema37.items.properties.date.type},schema:schema37.items.properties.date.type,parentSchema:schema37.items.properties.date,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/items/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.date,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data0["valid-until"] !== undefined){
let data5 = data0["valid-until"];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err18 = {instancePath:instancePath+"/" + i0+"/valid-until",schemaPath:"#/items/properties/valid-until/type",keyword:"type",params:{type: schema37.items.properties["valid-until"].type},schema:schema37.items.properties["valid-until"].type,parentSchema:schema37.items.properties["valid-until"],data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err19 = {instancePath:instancePath+"/" + i0+"/valid-until",schemaPath:"#/items/properties/valid-until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties["valid-until"],data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data0.evidence !== undefined){
let data6 = data0.evidence;
if(typeof data6 === "string"){
if(func2(data6) > 2048){
const err20 = {instancePath:instancePath+"/" + i0+"/evidence",schemaPath:"#/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema37.items.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/" + i0+"/evidence",schemaPath:"#/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/" + i0+"/evidence",schemaPath:"#/items/properties/evidence/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.evidence.type,parentSchema:schema37.items.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.domains !== undefined){
let data7 = data0.domains;
if(Array.isArray(data7)){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/" + i0+"/domains",schemaPath:"#/items/properties/domains/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.domains,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err24 = {instancePath:instancePath+"/" + i0+"/domains/" + i1,schemaPath:"#/items/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.items.properties.domains.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0+"/domains/" + i1,schemaPath:"#/items/properties/domains/items/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.domains.items.type,parentSchema:schema37.items.properties.domains.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0+"/domains",schemaPath:"#/items/properties/domains/type",keyword:"type",params:{type: "array"},schema:schema37.items.properties.domains.type,parentSchema:schema37.items.properties.domains,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema37.items.type,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/included-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domains === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domains"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "domains")) || (key0 === "defaults")) || (key0 === "waivers")) || (key0 === "attestations"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema33.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.domains !== undefined){
if(!(validate94(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate107(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate120(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.attestations !== undefined){
if(!(validate122(data.attestations, {instancePath:instancePath+"/attestations",parentData:data,parentDataProperty:"attestations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
