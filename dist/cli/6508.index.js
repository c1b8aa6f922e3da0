export const id = 6508;
export const ids = [6508];
export const modules = {

/***/ 44647:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VJ: () => (/* binding */ ENGLISH),
  iW: () => (/* binding */ checkWords),
  $: () => (/* binding */ sectionName)
});

;// CONCATENATED MODULE: ./lib/src/report/english/checks/attestation.js
const attestationChecks = {
    "attestation/valid": {
        title: "The attestation of a requirement has not run out",
        why: "Systems and people change: a statement that was confirmed long ago shows nothing about today.",
        fix: "Have the statement confirmed, then renew its dates and evidence in the policy. Remove it if it no longer holds.",
    },
};

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
        title: "A usable TLSA record matches each certificate of the MX host",
        why: "If no record matches, senders that use DANE defer mail and then return it. Other senders deliver, so the fault goes unnoticed. A server with an RSA and an ECDSA certificate sends some senders the one and some the other, so both must match.",
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
    "dkim/rotation": {
        title: "The DKIM key is replaced in time",
        why: "The longer a key is in use, the likelier it is that a stranger has the private key and can sign in the domain's name. The guideline asks for a new key every six months. DNS does not say since when a key is in use. An earlier run in the history does, the commit that replaced another key by it, or `since` in the policy. In a shallow checkout the Action asks GitHub for the commits (`contents: read`), with at most 100 requests; with `fetch-depth: 0` it has them all. A commit that added the whole file, or a record to a zone that the repository declares only in part, shows that the key is at least that old. A key that was put back is as old as it was.",
        fix: "Create a key under a new selector, publish it, sign with it, then retire the old one. If the key is newer than that, name its first day: `dkim: { selectors: [{ name: s1, since: 2026-07-01 }] }`.",
        unit: "days at most",
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
        fix: "Begin the record with `v=DMARC1; p=\u2026` and publish it at the domain itself. Use `t` and `np` only if it does not matter that some receivers ignore them.",
    },
    "dmarc/removed-tags": {
        title: "The record has nothing that RFC 9989 has removed: pct, rf, ri, size limits",
        why: "Receivers that follow RFC 9989 ignore these, so the record does not do what it seems to say.",
        fix: "Remove `pct`, `rf` and `ri` from the record, and a size such as `!10m` from addresses.",
    },
    "dmarc/tree-walk": {
        title: "Tree walk and Public Suffix List agree on the organisational domain",
        why: "Receivers that follow RFC 7489 use the list, those that follow RFC 9989 use DNS. Where the two differ, the same mail passes at one receiver and fails at another.",
        fix: "Publish `psd=n` in the record of the organisational domain, and `psd=y` only where others register domains below.",
    },
    "dmarc/policy": {
        title: "The effective DMARC policy is quarantine or reject",
        why: "With `p=none` receivers deliver forged mail like genuine mail, and only report it.",
        fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
    },
    "dmarc/reject": {
        title: "The effective DMARC policy is reject",
        why: "Only `p=reject` keeps forged mail out of every folder. RFC 9989 \u00a77.4 advises against it for domains whose users post to mailing lists: receivers would reject their mail too.",
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
        fix: "Add `rua=mailto:\u2026` with a mailbox that a person or a program reads.",
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
    "dmarc/reports-fresh": {
        title: "An aggregate report has arrived lately",
        why: "Large receivers report every day on which they get mail. If their reports stop, either the mailbox is broken, or nothing collects them, and who sends in the domain's name goes unnoticed.",
        fix: "Check the mailbox in `rua`, and what fetches its reports.",
        unit: "days at most since the end of the last report",
    },
    "dmarc/pass-rate": {
        title: "Almost all mail that reports count passes DMARC",
        why: "Mail that fails is forged, or sent by a service that is not set up; receivers reject both once the policy says so. The days of the last week count, or of up to 30 while there are fewer than 100 mails. Mail that receivers say was forwarded does not count.",
        fix: "Set up SPF and DKIM for each sender of yours that the reports show. If the rest is forged, lower the parameter.",
        unit: "percent of the mails at least",
    },
    "dmarc/expectations": {
        title: "Each mail in `dmarc: expect:` has the expected result",
        why: "DMARC passes only if SPF or DKIM passes for a domain that aligns with the From header. A change of one record can make receivers reject a sender's mail, or accept a forger's.",
        fix: "Repair the step that the message names: authentication, alignment or policy. If the result is right, correct the expectation.",
    },
    "dmarc/ruf": {
        title: "No failure reports are requested",
        why: "Failure reports disclose personal data of mail to their readers; TR-03182 says not to request them.",
        fix: "Remove `ruf` and `fo` from the record.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/dns.js
const dnsChecks = {
    "dns/dangling": {
        title: "Every domain that mail records lead to exists",
        why: "Anyone can register a domain that does not exist, and then receive your mail or reports, send as you, or publish keys for you. SPF terms, MX hosts, aliases and report addresses count, and SPF records of others that yours includes. A name below a private suffix, such as `azurewebsites.net`, may be free too; DNS does not show that. An include, a redirect, an MX host or the alias of a DKIM key that leads to such a domain fails `spf/include-valid`, `mx/target` or `dkim/selector`, which then say that anyone may be able to register it; this check reports what else leads there. Whether a report address accepts mail is then not judged.",
        fix: "Remove every record and term that leads to the domain, or register it yourself.",
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
    "drift/regression": {
        title: "Nothing that passed in the last recorded run fails now",
        why: "A check that only warns can turn worse without anybody noticing, because a warning fails no build.",
        fix: "Look at the checks that are named: each says what is wrong and what to do.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/history.js
const historyChecks = {
    "history/recorded": {
        title: "This run was added to the history",
        why: "A run that is not recorded is missing from the evidence, and later runs cannot be compared with it.",
        fix: "Give the job the permission `contents: write`, or the history's folder the right to be written.",
    },
    "history/intact": {
        title: "The history's hash chain is unbroken",
        why: "A history that somebody changed proves nothing.",
        fix: "Run `mail-policy history verify`, which names each line that is wrong. Protect the branch of the history against force pushes.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/monitoring.js
const monitoringChecks = {
    "monitoring/recent": {
        title: "The last recorded run is recent",
        why: "Drift goes unnoticed while no run looks for it.",
        fix: "Run the audit on a schedule, and check that the workflow is enabled.",
        unit: "days at most",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/mta-sts.js
const mtaStsChecks = {
    "mta-sts/record": {
        title: "There is exactly one valid MTA-STS record",
        why: "Senders look for the policy only if this record exists. Without MTA-STS or DANE, anyone on the path can strip the encryption from your mail.",
        fix: "Publish exactly one TXT record at `_mta-sts`: `v=STSv1; id=\u2026` with an id of 1 to 32 letters and digits.",
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
    "mta-sts/orphan": {
        title: "No MTA-STS policy is served, or enforced from a cache, without a record",
        why: "Senders without a cached policy never look for one that no record announces. Those that have it cached go on applying it, and never learn of a newer one. Where a history is kept, this holds too while senders may have a policy cached that earlier runs saw.",
        fix: "Publish the record at `_mta-sts`. To end MTA-STS, serve a policy with `mode: none` until the old one is cached nowhere, then remove policy and record.",
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
    "mx/reverse-dns": {
        title: "The addresses of senders and MX hosts have a PTR record whose name has that address",
        why: "Google and Yahoo require this of every sending address, IPv4 and IPv6, and others reject or junk such mail. It is asked where the policy names senders by `spf: expect:` with `result: pass`, of these and of the MX hosts. PTR records stand with the provider of the network, so they are forgotten when a server moves.",
        fix: "Have the provider of the network publish a PTR record with the host name of the server. Give that name the address.",
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
        fix: "Publish `v=DMARC1; p=reject; rua=mailto:\u2026` at `_dmarc`.",
    },
    "parked/rua": {
        title: "Aggregate reports are requested",
        why: "The reports show who tries to forge the domain.",
        fix: "Add `rua=mailto:\u2026` to the DMARC record.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks/service.js
const serviceChecks = {
    "service/srv": {
        title: "SRV records lead mail programs to servers with TLS from the start",
        why: "Mail programs look up submissions, IMAPS and POP3S. Without SRV records they guess, or users copy an old manual, and passwords may cross the network in plaintext. A domain that only sends needs submissions, one that only receives the other two. Names for Autoconfig and Autodiscover must lead to an address where they exist; DNS does not show what is served there. It is asked where the policy says `services: true`.",
        fix: "Publish an SRV record for each service, whose target is a host with an address. The target `.` says that a service is not offered.",
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
        why: "Senders that support nothing newer use the old versions if the server offers them, which widens the attack surface. TR-03108 \u00a74.3.2 tolerates this on port 25 at low priority.",
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
    "spf/third-party": {
        title: "No third party in the SPF record authorises far more addresses than before, or none any more",
        why: "The owner of a record that yours includes or redirects to decides who sends for the domain, and can change it at any time. Where a history is kept, what a third party lists is remembered from the first run that saw it. A set that moves to other networks of the same size is not reported. Networks smaller than /24 (IPv4) or /48 (IPv6) count as such a network. Not compared are terms that name hosts, whose addresses rotate. A target that is missing, void or free to register fails without a history: see spf/include-valid, spf/void-limit and dns/dangling. An MX host or a DKIM key whose alias leads nowhere any more fails mx/target or dkim/selector.",
        fix: "Ask the third party what the new networks are for. If they are right, waive the check: the next run that is recorded accepts what is listed then, and the waiver can go. Otherwise remove the include.",
        unit: "percent more addresses at most",
    },
    "spf/all": {
        title: "The SPF record (after any redirect) ends in -all or ~all",
        why: "Mail from a server the record does not name must fail or softfail. With `?all`, or without `all`, receivers learn nothing. A term before `all` that matches every address, such as a `?include:` of a record that lets everyone pass, decides in its place. `spf/open` reports a `+all`, which lets everyone pass.",
        fix: "End the record in `~all` or `-all`.",
    },
    "spf/open": {
        title: "The SPF record does not authorise everyone: no +all, no network of length 0",
        why: "Anyone who forges the domain's mail passes SPF, and with it DMARC. Names with macros are tried with reserved addresses and an invented sender: a wildcard may answer for everyone. Where the name of an `include` or `redirect` depends on the mail, other records may be open, so the result is unknown unless all strangers pass, or `spf: expect:` of the policy names a mail that must not pass.",
        fix: "List the domain's own senders, and end the record in `~all` or `-all`.",
    },
    "spf/all-hard": {
        title: "The SPF record (after any redirect) ends in -all",
        why: "With `~all`, or a `~` term that matches every address, receivers mostly accept mail from servers the record does not name, and leave the decision to DMARC. `-all` asks them to reject it.",
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
    "spf/ignored": {
        title: "No TXT record is a misspelt SPF record beside the valid one",
        why: "Receivers take the record that begins with `v=spf1` and a space, and ignore others. The senders in a misspelt record are not allowed to send.",
        fix: "Join the terms of both in the valid record, and remove the misspelt one.",
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
    "tls-rpt/failures": {
        title: "TLS reports count no failed session",
        why: "A sender that fails to start TLS defers the mail, returns it, or delivers it unencrypted. Only the reports show it: they come from other networks, and of every hour. The days of the last week count, so a failure is forgotten a week after it was fixed. Each type of failure counts, because a report does not show whether the fault is the sender's.",
        fix: "Fix what the reports name, at the host that they name. Allow for some percent of failures with the parameter, where a sender has a fault of its own.",
        unit: "percent of the sessions at most",
    },
    "tls-rpt/fresh": {
        title: "A TLS report has arrived lately",
        why: "Large senders report every day. If their reports stop, either the mailbox is broken, or nothing collects them, and failures go unnoticed.",
        fix: "Check the mailbox in `rua`, and what fetches its reports.",
        unit: "days at most since the end of the last report",
    },
    "tls-rpt/record": {
        title: "There is exactly one valid TLS-RPT record",
        why: "Without it, senders do not tell you that mail to you was delivered unencrypted, or not at all.",
        fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:\u2026`.",
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

;// CONCATENATED MODULE: ./lib/src/report/english/checks/zone.js
const zoneChecks = {
    "zone/unlisted": {
        title: "Each name of a declared zone that accepts or could send mail is in the policy",
        why: "Forgers use names without protection. A name with an MX record or an address needs the same protection as the domains that the policy names.",
        fix: "Add the names to `domains:`, with `mail: none` for those without mail, and publish the records that their checks ask for.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/checks.js
// What the checks say of themselves, by id.

















const CHECKS = {
    ...attestationChecks,
    ...daneChecks,
    ...dkimChecks,
    ...dmarcChecks,
    ...dnsChecks,
    ...dnssecChecks,
    ...driftChecks,
    ...historyChecks,
    ...monitoringChecks,
    ...mtaStsChecks,
    ...mxChecks,
    ...parkedChecks,
    ...serviceChecks,
    ...smtpTlsChecks,
    ...spfChecks,
    ...tlsRptChecks,
    ...zoneChecks,
};

;// CONCATENATED MODULE: ./lib/src/report/english/declared-files.js
/** By the id of the rule. */
const DECLARED_FILE_RULES = {
    "declared/fault": {
        title: "The declared files have no errors",
        why: "Records that cannot be read are not audited, and the tool that publishes them refuses them or publishes something else.",
        fix: "Correct the line as the message says.",
    },
    "declared/warning": {
        title: "The declared records are what was meant",
        why: "A record that is valid but almost certainly a mistake, such as a name without its last dot, is published as it is written.",
        fix: "Write what was meant: the message has the corrected text where it is known.",
    },
};

// EXTERNAL MODULE: ./lib/src/report/english/english.js + 62 modules
var english = __webpack_require__(54814);
;// CONCATENATED MODULE: ./lib/src/report/english/requirements.js
const REQUIREMENT_TITLES = {
    "TR-03108-01-M": "TLS for mail programs of users, set up automatically",
    "TR-03108-02-R": "STARTTLS for older mail programs of users",
    "TR-03108-03-M": "STARTTLS for inbound mail",
    "TR-03108-04-M": "STARTTLS for outbound mail, with a validating resolver",
    "TR-03108-05-M": "DNSSEC and DANE for inbound mail",
    "TR-03108-06-M": "DANE for outbound mail",
    "TR-03108-07-R": "MTA-STS for inbound mail",
    "TR-03108-08-R": "MTA-STS for outbound mail",
    "TR-03108-09-M": "Sending TLS reports",
    "TR-03108-10-M": "Receiving TLS reports",
    "TR-03108-11-R": "Evaluating TLS reports",
    "TR-03108-12-R": "Certificates of a secure CA",
    "TR-03108-13-M": "Security concept",
    "TR-03108-14-M": "Data protection",
    "TR-03108-15-M": "Notifying customers of incidents",
    "TR-03108-16-M": "Naming the partners that meet the guideline",
    "TR-03182-01-M": "SPF record",
    "TR-03182-02-M": "Verifying SPF",
    "TR-03182-03-M": "DKIM keys",
    "TR-03182-04-M": "Signing with DKIM",
    "TR-03182-05-M": "Verifying DKIM",
    "TR-03182-06-M": "DMARC policy",
    "TR-03182-07-M": "Verifying DMARC",
    "TR-03182-08-M": "Sending DMARC reports",
    "TR-03182-09-M": "Receiving DMARC reports",
    "TR-03182-10-M": "Evaluating DMARC reports",
    "TR-03182-11-M": "Domains without mail",
    "TR-03182-12-M": "Security concept",
    "TR-03182-13-M": "Data protection",
    "TR-03182-14-M": "Notifying customers of incidents",
    "TR-03182-15-M": "Naming the partners that meet the guideline",
};

;// CONCATENATED MODULE: ./lib/src/report/english/sections.js
// The sections of a report, by their number in the mapping table.
const SECTION_WORDS = {
    "\u00a73.1": { name: "SMTP TLS", title: "TLS 1.2+ for SMTP" },
    "\u00a73.3": { name: "MTA-STS", title: "MTA-STS enforced" },
    "\u00a73.4": { name: "DANE", title: "DNSSEC and DANE" },
    "\u00a74.1": { name: "SPF", title: "SPF, at most 10 lookups" },
    "\u00a74.2": { name: "DKIM", title: "DKIM keys" },
    "\u00a74.3": { name: "DMARC", title: "DMARC quarantine or reject" },
    "\u00a75": { name: "Reporting", title: "Reporting" },
    "\u00a76": { name: "Monitoring", title: "Monitoring" },
};

// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __webpack_require__(39950);
;// CONCATENATED MODULE: ./lib/src/report/english/words/action.js
// The titles of what the Action notes, and the parts of what it delivers.
const STEPS = {
    log: "write the log",
    files: "write the report files",
    outputs: "set the outputs",
    summary: "write the job summary",
    annotations: "annotate",
    comment: "comment",
    commentFile: "write the comment into a file",
    issue: "update the drift issue",
    failure: "write why there is no report",
    steps: "propose the next steps",
};
const action = {
    couldNot: (step, reason) => `Could not ${STEPS[step]}: ${reason}`,
    logTitle: "Mail policy report",
    title: "Mail policy",
    titles: {
        noComment: "Mail policy: no comment",
        noBaseline: "Mail policy: no baseline",
        noCommentAndBaseline: "Mail policy: no comment and no baseline",
        noSuggestions: "Mail policy: no suggestions",
        noIssue: "Mail policy: no drift issue",
        noNotification: "Mail policy: no notification",
        noSecondLook: "Mail policy: no second look",
        noPullRequest: "Mail policy: no pull request",
        nothingToPublish: "Mail policy: nothing to publish",
        otherVersion: "Mail policy: another version",
        manyDomains: "Mail policy: too many domains",
        otherHistory: "Mail policy: another history",
        notRecorded: "Mail policy: not in the history",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/advance.js
/** By the mark before it: what becomes of the step. */
const VERDICTS = {
    info: "step",
    fail: "step back",
    warn: "stay",
    pass: "done",
};
const advance = {
    verdicts: VERDICTS,
    /** Beside a line in a terminal, at most five characters. */
    labels: {
        seen: "seen",
        needs: "needs",
        watch: "watch",
    },
    note: (text) => `Note: ${text}.`,
    noRoom: (omitted) => `and ${omitted} more, for which there is no room`,
};

// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/report/english/words/badge.js
// What a badge says: a few words beside its label.

const badge = {
    label: "mail policy",
    states: {
        passing: (domains) => `passing, ${(0,plural/* plural */.L)(domains, "domain")}`,
        /** None of the domains where a declared file has an error. */
        failing: (domains, failing) => failing === 0 ? `failing, ${(0,plural/* plural */.L)(domains, "domain")}` : `${failing} of ${(0,plural/* plural */.L)(domains, "domain")} failing`,
        "partly-measured": (domains) => `partly measured, ${(0,plural/* plural */.L)(domains, "domain")}`,
        unknown: (domains) => `unknown, ${(0,plural/* plural */.L)(domains, "domain")}`,
    },
    stale: (day) => `stale, last run ${day}`,
    noReport: "unknown, no report",
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/commands.js
// What commands print beside a report.


const DONE = { audited: "audited", observed: "looked at", probed: "probed" };
const areOrIs = (count) => (count === 1 ? "is" : "are");
const commands = {
    progress: (done, total, what) => `${done} of ${(0,plural/* plural */.L)(total, "domain")} ${DONE[what]}`,
    internalError: (problem) => `internal error: ${problem}`,
    seeHelp: "See mail-policy --help.",
    stoppedReport: "the run was stopped: the report has what was measured until then",
    stopped: "the run was stopped: later results are unknown",
    /** `probe`; `file` is quoted. */
    probed: (file, asked, answered) => `Wrote ${file}: probed ${(0,plural/* plural */.L)(asked, "address", "addresses")} on port 25, ${answered} answered.`,
    useProbe: (file) => `Use the results with \`mail-policy check --smtp-evidence ${file}\`, on any machine.`,
    /** `reports fetch`; the folders are quoted. */
    fetched: (folder, dmarc, tlsRpt) => `Wrote ${(0,plural/* plural */.L)(dmarc + tlsRpt, "mail")} to ${folder}: ${dmarc} with DMARC reports, ${tlsRpt} with TLS reports.`,
    alreadyThere: (count) => `${count} more ${count === 1 ? "was" : "were"} there already.`,
    marked: {
        keep: () => "On the server, nothing was changed.",
        move: (count, folder) => `On the server, ${count} ${areOrIs(count)} now in ${folder}.`,
        seen: (count) => `On the server, ${count} ${areOrIs(count)} marked as read.`,
        keyword: (count, keyword) => `On the server, ${count} ${count === 1 ? "has" : "have"} the keyword ${keyword}.`,
    },
    withoutReport: (count) => `${(0,plural/* plural */.L)(count, "mail")} without a report ${count === 1 ? "was" : "were"} left alone.`,
    tooLarge: (count, mebibytes) => `${(0,plural/* plural */.L)(count, "mail")} of more than ${mebibytes} MiB ${count === 1 ? "was" : "were"} left alone.`,
    notSent: (count) => `The server did not describe or send ${(0,plural/* plural */.L)(count, "mail")} within the limits.`,
    notReached: (count) => `${(0,plural/* plural */.L)(count, "mail")} ${count === 1 ? "was" : "were"} not reached; choose a later --since.`,
    waiting: (count) => `${(0,plural/* plural */.L)(count, "mail")} ${count === 1 ? "waits" : "wait"} for the next run.`,
    /** `plan`. */
    domains: (count) => (0,plural/* plural */.L)(count, "domain"),
    mailServers: (count) => (0,plural/* plural */.L)(count, "mail server"),
    /** `init`; `file` is quoted, and `config` is an option or empty. */
    drafted: (file, domains, guesses, selectors) => `Wrote ${file}: ${(0,plural/* plural */.L)(domains, "domain")}, ${guesses} with a guessed \`mail\` setting, ${(0,plural/* plural */.L)(selectors, "DKIM selector")}.`,
    draftIncomplete: (reason) => `The policy is incomplete: ${reason}.`,
    /** Comments of the draft; `day` is that on which DNS was asked. */
    draftHead: (day) => `A first draft by \`mail-policy init\`, based on DNS on ${day}. Read it, correct it, then run \`mail-policy check\`.`,
    draftSelectors: "DNS cannot list DKIM selectors: for those you use, look for s= in the DKIM-Signature of mail you sent.",
    guess: "a guess",
    readDraft: (config) => `Read its comments, add settings that DNS does not show, then run \`mail-policy check${config}\`.`,
    /** `mta-sts build`. */
    builtSites: (folder, policies, servers) => `${folder}: ${(0,plural/* plural */.L)(policies, "policy", "policies")}, configuration for ${(0,list/* list */.p)(servers)}`,
    filesWritten: (written, removed) => [
        written === 0 ? "nothing changed" : `${(0,plural/* plural */.L)(written, "file")} written`,
        ...(removed === 0 ? [] : [`${removed} removed`]),
    ].join(", "),
    declaredId: (id) => `declared id ${id}`,
    contentId: (id) => `no id is declared; of the content it is ${id}`,
    moreSites: (count) => `\u2026 (${count} more)`,
    /** `mta-sts check`. */
    certificateUntil: (moment) => `the certificate is valid until ${moment}`,
    comparedSites: (policies, deployed, not, unknown) => `${(0,plural/* plural */.L)(policies, "policy", "policies")}: ${deployed} as in the repository, ${not} not, ${unknown} not measured`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/coverage.js
// What the report has on the requirements of the guidelines.

const coverage = {
    /** `TR-03108: 4 of 16 requirements checked (1 failed), 12 not covered`. */
    line: (guideline, checked, total, unmet, rest) => `${guideline}: ${checked} of ${total} requirements checked${unmet === "" ? "" : ` (${unmet})`}${rest}`,
    counts: {
        unknown: (count) => `${count} not measured`,
        attested: (count) => `${count} attested`,
        "switched-off": (count) => `${count} switched off`,
        "not-covered": (count) => `${count} not covered`,
        "not-applicable": (count) => `${count} not applicable`,
        failed: (count) => `${count} failed`,
        waived: (count) => `${count} waived`,
    },
    title: (count) => `${(0,plural/* plural */.L)(count, "requirement")} of TR-03108 and TR-03182`,
    columns: { requirement: "Requirement", controls: "Grundschutz++", coverage: "Coverage" },
    notApplicable: "not applicable",
    failed: ({ bold }, where, checks) => `${bold("failed")}${where}: ${checks}`,
    waived: ({ bold }, where, until, checks) => `${bold("fails, waived")}${where} until ${until}: ${checks}`,
    notMeasured: ({ bold }, where, checks) => `${bold("not measured")}${where}: ${checks}`,
    notChecked: ({ bold }, where, checks) => `${bold("not checked")}${where}: switched off in the policy: ${checks}`,
    attested: ({ bold }) => bold("attested"),
    notCovered: ({ bold }, where) => `${bold("not covered")}${where}`,
    checked: ({ bold }, checks) => `${bold("checked")} by ${(0,plural/* plural */.L)(checks, "check")}`,
    switchedOff: (checks) => `switched off in the policy: ${checks}`,
    forDomains: (domains) => ` for ${domains}`,
    /** After `attested`, or alone where that is not the state. */
    statement: (isState, domains, by, from, to, text, at) => `${isState ? "" : "attested "}${domains === null ? "" : `for ${domains} `}by ${by} (${from} to ${to}): ${text}, evidence ${at}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/explain.js
// What `mail-policy explain` says beside the words of the checks.
const explain = {
    why: "Why",
    howToFix: "How to fix",
    rows: {
        section: "section",
        requirements: "requirements",
        controls: "Grundschutz++",
        tests: "test cases",
        sources: "sources",
        level: "level",
        parameter: "parameter",
        domains: "domains",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/failure.js
// What is said where there is no report.

const failure = {
    couldNotRun: (cause) => `Mail policy could not run${cause === "" ? "" : `: ${cause}`}`,
    /** null: in several files. */
    errors: (count, file) => `${(0,plural/* plural */.L)(count, "error")} in ${file ?? "the policy and the files it names"}`,
    invalidInputs: "invalid inputs",
    internalError: "internal error",
    nothingChecked: "Nothing was checked. Earlier results do not apply to this change.",
    moreInLog: (count) => `and ${count} more: see the log`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/finding.js

/** The key of a table. */
const MARKS = {
    fail: "failed",
    known: "known failure",
    warn: "warning",
    unknown: "could not be measured",
    waived: "waived",
    info: "for information",
    pass: "passed",
    "not-applicable": "not applicable",
};
/** What a line in a terminal begins with. */
const MARK_LABELS = {
    fail: "fail",
    known: "known",
    warn: "warn",
    unknown: "unknown",
    waived: "waived",
    info: "info",
    pass: "pass",
    "not-applicable": "not-applicable",
};
const finding = {
    marks: MARKS,
    markLabels: MARK_LABELS,
    /** Beside a line in a terminal, at most five characters. */
    labels: {
        at: "at",
        rule: "rule",
        why: "why",
        seen: "seen",
        fix: "fix",
        file: "file",
        edit: "edit",
        also: "also",
        until: "until",
        first: "first",
    },
    isNew: "NEW",
    error: "error",
    record: "record",
    order: "order",
    fixed: "fixed",
    /** Before the paragraphs of a block. */
    headings: {
        seen: "Seen",
        rule: "Rule",
        why: "Why",
        where: "Where",
        evidence: "Evidence",
        fix: "Fix",
        file: "File",
        change: "Change",
        also: "Also",
        first: "First:",
        fixed: "Fixed:",
        newBadge: "new",
    },
    topics: {
        why: "why",
        edit: "why, and the change that fixes it",
        records: "why, and the record that fixes it",
        fix: "why, and how to fix it",
    },
    /** After a date. */
    past: ", past",
    atPlace: (place) => ` at ${place}`,
    writeInstead: "Write instead:",
    waivedUntil: (heading, until) => `${heading("Waived")} until ${until}`,
    until: (owner, expires) => `${owner === null ? "" : `${owner}, `}until ${expires}`,
    unmeasured: (checks, domains) => `${(0,plural/* plural */.L)(checks, "check")} of ${domains}`,
    unmeasuredBecause: (checks, domains, cause) => `${(0,plural/* plural */.L)(checks, "check")} of ${domains} could not be measured: ${cause}`,
    moreEvidence: (count) => `(${count} more in the JSON report)`,
    moreSources: (count) => `(${count} more)`,
    moreInReport: (count) => `(${count} more: see the report)`,
    recordTooLong: "this record is too long to show here, see the JSON report",
    waiver: (kind, check, domain, place, problem) => `waiver ${kind}: ${check} of ${domain} (${place}): ${problem}`,
    mailRecords: (changed, unnamed) => `${(0,plural/* plural */.L)(changed, "mail record")} added or removed${unnamed === 0 ? "" : `, ${unnamed} of names that are not in the policy`}`,
    mailRecord: ({ change, kind }) => `${change} ${kind}`,
    notInPolicy: " (not in the policy)",
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/history.js

const VIEWS = { live: "live view", planned: "planned view" };
const log = {
    earlierRuns: (count) => `${(0,plural/* plural */.L)(count, "earlier run")}: use --all`,
    unbroken: (runs, files, end) => `The chain of ${(0,plural/* plural */.L)(runs, "run")} in ${(0,plural/* plural */.L)(files, "file")} is unbroken. The SHA-256 of its last line is ${end}.`,
    commit: (sha) => `commit ${sha}`,
    views: VIEWS,
    recordedLate: "recorded late",
    only: (domains) => `only ${domains}`,
    firstRun: "the first run",
    policyChanged: "the policy changed",
    otherVersion: (now, before) => `mail-policy ${now} instead of ${before}`,
    added: (domains) => `added to the policy: ${domains}`,
    removed: (domains) => `removed from the policy: ${domains}`,
    moreChanges: (count) => `and ${(0,plural/* plural */.L)(count, "more change")}`,
    brokenBefore: "the chain is broken before this run",
    brokenAt: (place) => `the chain is broken at ${place}`,
    fails: (what, isNew, wasMeasured) => `fails: ${what}${isNew ? " (new)" : wasMeasured ? "" : " (not measured before)"}`,
    fixed: (what) => `fixed: ${what}`,
    noLongerFails: (what) => `no longer fails: ${what}`,
    span: (first, last) => `${first} to ${last}`,
    quiet: (runs) => `${(0,plural/* plural */.L)(runs, "run")} without changes`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/help.js
// What `--help` says. The keys are what is written on the command line; capitals in it stand for the user's own.
const help = {
    title: "mail-policy: mail security as code, against BSI TR-03108 and TR-03182",
    usage: "Usage",
    options: "Options",
    exitCodes: `Exit codes
  0 the gate passed, or the command did what it was asked for   1 the gate failed, the chain of a history is broken, or diff --exit-code found a new failure   2 an error in the policy, a declared file or the options
  3 the command could not run, or was stopped by SIGINT or SIGTERM: then the report has all results until then
`,
    /** What stands for the user's own in keys. */
    placeholders: {
        "[options]": "[options]",
        ADDRESS: "ADDRESS",
        AFTER: "AFTER",
        BEFORE: "BEFORE",
        "CHECK-ID": "CHECK-ID",
        COMMAND: "COMMAND",
        DAY: "DAY",
        DAYS: "DAYS",
        DIR: "DIR",
        FILE: "FILE",
        FILES: "FILES",
        FOLDER: "FOLDER",
        KIND: "KIND",
        PATH: "PATH",
        TIME: "TIME",
        WHEN: "WHEN",
    },
    /** The ways to call each command, and what each does. */
    calls: {
        "check [options]": "audit the domains of a policy",
        "probe [options]": "probe the mail servers and save the results for a later `check`",
        "plan [options]": "print how a run is split into shards, for the matrix of a CI",
        "merge DIR...": "put what shards observed together, and report on it as `check` does",
        "init [DOMAIN...]": "write a first policy for domains, based on their DNS",
        "history [verify]": "print what changed in earlier runs, or check the chain of their log",
        "reports fetch [options]": "fetch the mails with received reports from a mailbox, by IMAP",
        "reports show [DOMAIN...]": "print what received reports say of domains, and who sends in their name",
        "advance KIND [DOMAIN...]": "propose the next step of a rollout, on the evidence of received reports: dmarc, mta-sts or dkim",
        "mta-sts build --out DIR": "write the MTA-STS policies of the repository as files to serve, with configuration",
        "mta-sts check [--dir DIR]": "compare the policies that are served with those of the repository",
        "diff BEFORE AFTER": "print what changed between two runs",
        "badge FOLDER": "print the badge of the report in a folder, which can be too old",
        "explain [CHECK-ID]": "list the checks, or explain one: what it requires, why, and how to fix a failure",
        "schema [included]": "print the JSON Schema of mail-policy.yml, or of the files that it includes",
    },
    check: ({ files }) => ({
        "--config FILE": "policy file (default mail-policy.yml)",
        "--view live|planned|auto": "live: DNS as published; planned: live DNS with the declared records applied, as\nafter the merge; auto (default): planned if records are declared, otherwise live",
        "--resolver URL": "https://\u2026 (DoH), tls://\u2026 (DoT), udp://\u2026 or system; repeatable, replaces the\npolicy's resolvers",
        "--offline": "no network: use only declared records; everything else is unknown",
        "--smtp auto|on|off": "probe the mail servers on port 25; auto (default): skip if outbound port 25 is\nblocked",
        "--smtp-evidence FILE": "use results written by `mail-policy probe`; repeatable",
        "--helo NAME": "host name to send in EHLO (default: the name of this machine)",
        "--untrusted": "others can write to this repository (always assumed by the Action): read only\nfiles that git tracks, and the plans that a workflow generates",
        "--allow-private-network": "allow HTTPS and SMTP to private addresses found in DNS, and allow an untrusted\npolicy to name resolvers there",
        "--base REF": "commit of this git repository to use as baseline (e.g. origin/main): its policy and\nzones, applied to the same live DNS; weakened settings are listed",
        "--changed-only": "leave out the domains that the change since --base cannot touch; the report says how many",
        "--history DIR": "folder of the history: the last recorded run is the baseline without --base, and this\nrun is added",
        "--fail-on WHEN": "regression (default): only new failures, compared with --base; without it with the\nlast run in --history; without that with live DNS, if the declared records differ\nfrom it; otherwise every failure; violation: every failure; never: report only",
        "--fail-on-unknown": "also fail if a must check could not be measured",
        "--fail-on-weakened": "also fail if this change waives a failure, lowers its level or no longer checks it,\ncompared with --base",
        "--save FILE": "save all observations to a snapshot",
        "--replay FILE": "evaluate a snapshot; no network",
        "--format FORMATS": "format of standard output (default text)",
        "--lang en|de": "language of the report (default en)",
        "--output DIR": `write ${files} and snapshot.json to this folder,\nand evidence.json, what received reports count`,
        "--domain NAME": "only this domain of the policy; repeatable",
        "--shard I/N": "only this part of the domains, for `mail-policy merge`: save it with --save. It has no\ngate, and mail servers only from --smtp-evidence",
        "--now ISO": "evaluate as of this time",
        "--concurrency N": "DNS queries under way at once, at most (default 256); fewer where some are lost",
        "--deadline TIME": "time limit for queries, such as 90s, 20m or 1h (default 20m); later results are\nunknown, and the report is still written",
        "--smtp-deadline TIME": "time limit for mail servers (default 10m, at most half of --deadline)",
        "--smtp-rate N": "connections to one mail server address per minute, after its first probe (default 2);\nit has one connection at a time",
    }),
    probe: {
        "--output FILE": "file for the results (default smtp-evidence.json)",
        "--from TEXT": "name of this machine in the results (default: its host name)",
        "--shard I/N": "only this part of the mail servers, of all domains",
        "--lang en|de": "language (default en)",
        "--config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,\n--concurrency N, --deadline TIME, --smtp-rate N": "as for check",
    },
    plan: {
        "--shards N": "number of shards, up to 256",
        "--hosts": "find the mail servers in DNS too, and count them",
        "--format text|json": "json: one line, whose lists are matrices",
        "--lang en|de": "language of the text (default en)",
        "--config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME": "as for check",
    },
    merge: {
        DIR: "a snapshot, or a folder with snapshot.json or shard-*.json in it or in its folders",
        "--config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,\n--save FILE, --format, --lang en|de, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME": "as for check; --view and --base as the shards had them",
    },
    init: {
        "--output FILE": "policy file to write (default mail-policy.yml); existing files are not overwritten",
        "--zones FORMAT=FILES": "DNS as code in this repository, e.g. bind=dns/*.zone; relative to the policy's folder, repeatable.\nWithout DOMAIN, the policy is for the zones in these files",
        "--allow-missing": "accept domains that do not exist in DNS",
        "--lang en|de": "language of the comments in the policy (default en)",
        "--resolver URL, --concurrency N, --deadline TIME": "as for check",
    },
    history: {
        "--history DIR": "folder of the history",
        "--branch NAME": "branch of the history, in this git repository or at its remote origin",
        "--lang en|de": "language (default en)",
        "--all": "every run, not only the latest",
    },
    fetch: ({ ports, keyword, secrets }) => ({
        "--host NAME": "mail server; its certificate must be valid for this name",
        "--user NAME": `user name. The password is in ${secrets.password}, or a token of\nOAuth 2.0 in ${secrets.token}`,
        "--port N": `default ${ports.implicit}, with --starttls ${ports.starttls}`,
        "--starttls": "start TLS by STARTTLS; nothing is sent without TLS",
        "--folder NAME": "folder of the mailbox (default INBOX)",
        "--since DAY": "only mails that came on this day or later, such as 2026-11-01, or 14d for the last 14 days",
        "--output DIR": "folder for the mails: TLS reports go to tls-rpt in it, DMARC reports to dmarc (default\nreports)",
        "--move FOLDER": `move the mails that were taken to another folder of the mailbox. Without it, they get the keyword\n${keyword}, where the server stores keywords, and otherwise are marked as read`,
        "--seen": "mark the mails that were taken as read, and take unread ones only",
        "--keep": "change nothing in the mailbox; every run takes all mails again, as --since has it",
        "--deadline TIME": "time limit, such as 90s, 20m or 1h (default 20m); the next run goes on",
        "--lang en|de": "language (default en)",
    }),
    show: {
        DOMAIN: "domain of the policy to show in full; without one, a line for each that has reports",
        "--history DIR, --branch NAME": "history to take earlier reports from too, as for history",
        "--since DAY": "the first day to show, such as 2026-11-01, or a number of days up to the last one with a\nreport, such as 7d (default 30d)",
        "--by-day": "the days of each sender in text, too; json has them anyway, html as many as fit",
        "--format text|json|html": "format of standard output (default text); html has every domain with reports in full",
        "--lang en|de": "language (default en)",
        "--offline": "no network: the results in the reports alone distinguish the senders",
        "--config FILE, --resolver URL, --untrusted, --allow-private-network, --now ISO, --concurrency N, --deadline TIME": "as for check",
    },
    advance: {
        "--format text|json": "format of standard output (default text)",
        "--lang en|de": "language (default en)",
        "--history DIR": "folder of the history, which keeps the evidence of earlier reports; it is only read",
        "--generate DIR": "dkim: make the new keys, though none may be due: the private ones as files for their\nowner alone in this folder, which git must not commit; for one domain",
        "--selector NAME": "dkim: the name of a new key, where the old ones do not say which comes next; repeatable",
        "--config FILE, --resolver URL, --offline, --smtp, --smtp-evidence FILE, --helo NAME, --untrusted,\n--allow-private-network, --replay FILE, --now ISO, --concurrency N, --deadline TIME, --smtp-deadline TIME,\n--smtp-rate N": "as for check",
    },
    mtaSts: {
        "--config FILE, --domain NAME, --untrusted": "as for check",
        "--lang en|de": "language (default en)",
    },
    ofBuild: "Of build:",
    mtaStsBuild: ({ servers }) => ({
        "--out DIR": "folder to write: new, empty, or written by this command before",
        "--for SERVER": `configuration for ${servers} only;\nrepeatable (default: for all)`,
        "--root PATH": "where DIR will be on the server, for nginx and Caddy (default /srv/mta-sts)",
        "--certificate FILE, --certificate-key FILE": "certificate of each host on the server, with its chain, and its key; {host} stands for the\nhost (default: for nginx where certbot keeps them; Caddy gets its own)",
        "--listen ADDRESS": "IP address that nginx and Caddy listen on, at port 443; repeatable (default: all)",
    }),
    ofCheck: "Of check:",
    mtaStsCheck: {
        "--dir DIR": "first demand that DIR has the policies as build writes them now",
        "--record": "also demand that DNS has the id: what the repository declares, else that of the content",
        "--format text|json": "format of standard output (default text)",
        "--resolver URL, --allow-private-network, --concurrency N, --deadline TIME": "as for check",
    },
    mtaStsExitCode: "Exit code of check: 0 served as in the repository, 1 not, 3 not measured",
    diff: {
        "BEFORE, AFTER": "report.json of a run, a folder with it, or a snapshot; with a history also a run of it: last,\nlast~1, a day or moment (the last run until then), or the beginning of a commit",
        "--history DIR": "folder of the history",
        "--branch NAME": "branch of the history, in this git repository or at its remote origin",
        "--format text|markdown|html|json": "format of standard output (default text)",
        "--lang en|de": "language (default en)",
        "--exit-code": "exit with 1 if a must check newly fails",
        "--config FILE, --view, --domain NAME": "of snapshots, which are judged by the policy as it is now, and of the history: as for check",
    },
    badge: {
        "--format json|svg": "JSON for shields.io (default), or an image",
        "--stale-after DAYS": "the badge is stale if the run is older, e.g. 3d (default: never)",
        "--now ISO": "as of this time",
        "--lang en|de": "language (default en)",
    },
    explain: {
        "--lang en|de": "language (default en)",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/html.js

/** The kinds of domains, after a name. */
const MAIL_KINDS = {
    "send-receive": "sends and receives mail",
    send: "only sends mail",
    receive: "only receives mail",
    none: "no mail",
};
const html = {
    about: "Mail domains measured against BSI TR-03108 and TR-03182",
    skip: "Skip to the result",
    allDomains: "All domains",
    domains: "Domains",
    domain: "Domain",
    details: "Domains in detail",
    failuresAndWarnings: "Failures and warnings",
    unseen: "Not measured",
    limitations: "Limitations of this run",
    waivers: "Waivers",
    attestations: "Attestations",
    requirements: "Requirements",
    run: "This run",
    /** The search above the table of domains. */
    search: "Find a domain",
    show: "Show",
    showAll: "all",
    shown: "Domains shown:",
    mailKinds: MAIL_KINDS,
    owner: (owner) => `responsible: ${owner}`,
    checks: (count) => (0,plural/* plural */.L)(count, "check"),
    passedChecks: (count) => `${(0,plural/* plural */.L)(count, "check")} passed`,
    notApplicable: (count) => `${(0,plural/* plural */.L)(count, "check")} not applicable`,
    spf: "SPF record",
    spfLookups: (count, limit) => `${count} of ${limit} DNS lookups`,
    spfLookupsAtLeast: (count, limit) => `at least ${count} of ${limit} DNS lookups`,
    lookups: (count) => (0,plural/* plural */.L)(count, "lookup"),
    notEvaluated: "not evaluated",
    moreTerms: (count) => (0,plural/* plural */.L)(count, "more term"),
    mailServers: "Mail servers",
    nullMx: "The domain accepts no mail (null MX).",
    preference: (preference) => `preference ${preference}`,
    addresses: "Addresses",
    dnssec: "DNSSEC",
    security: { secure: "signed", insecure: "not signed", bogus: "bogus", indeterminate: "unknown" },
    tls: "TLS",
    keyExchange: (group) => `key exchange ${group}`,
    legacyTls: {
        accepted: (protocol) => `also accepts ${protocol}`,
        refused: "refuses TLS 1.1 and older",
        unknown: "whether it accepts TLS 1.1 and older is unknown",
    },
    measuredAt: (at, from) => `measured ${at}${from === null ? "" : ` from ${from}`}`,
    noTls: "no TLS",
    refusedConnection: "connection refused",
    notMeasured: "not measured",
    certificateChain: "Certificate chain",
    subject: "Subject",
    issuer: "Issuer",
    validUntil: "Valid until",
    key: "Key",
    trusted: "chain is trusted",
    distrusted: (reason) => `chain is not trusted: ${reason}`,
    tlsa: "TLSA records",
    tlsaMatches: "matches",
    tlsaMatchesAt: (addresses) => `matches at ${addresses} only`,
    tlsaMisses: (reason) => `does not match: ${reason}`,
    noTlsa: "no TLSA records",
    dmarc: "DMARC tree walk",
    dmarcPolicy: (policy) => `policy ${policy}`,
    dmarcSource: (name, tag) => `The record at ${name} counts, with its tag ${tag}.`,
    organisation: (name) => `The organisational domain is ${name}.`,
    noRecord: "no record",
    waiverOf: "Waived finding",
    reason: "Reason",
    owned: "Owner",
    until: "Until",
    ineffective: "Without effect",
    requirement: "Requirement",
    statement: "Statement",
    by: "By",
    from: "From",
    evidence: "Evidence",
    attestedDomains: "Domains",
    state: "State",
    checksOf: "Checked or attested by",
    states: {
        failed: "failed",
        waived: "waived",
        "switched-off": "switched off",
        "not-covered": "not covered",
        unknown: "not measured",
        attested: "attested",
        checked: "checked",
        "not-applicable": "not applicable",
    },
    ofDomains: (count, concerned) => `${count} of ${(0,plural/* plural */.L)(concerned, "domain")}`,
    title: "Title",
    /** The key words of the guidelines (RFC 2119). */
    levels: { must: "MUST", should: "SHOULD" },
    history: "History",
    timelineNote: "Each column is a day (UTC), by its last run of all domains in this view. The taller a colour, the more domains have it as their worst result. A day without a column had no such run.",
    timelineBreak: "At a dashed line, the log of the runs is broken.",
    noTimeline: "There is no timeline: no earlier run of all domains in this view counted the results by section.",
    timelineOf: (section, first, last) => `${section}, ${first} to ${last}`,
    monthTable: "As a table: the last run of each month",
    lastRun: "Last run",
    whatChanged: "What changed",
    earlierRuns: (count) => (0,plural/* plural */.L)(count, "earlier run"),
    olderRuns: "Older runs are not shown.",
    olderUnread: (problem) => `Older runs could not be read: ${problem}.`,
    moment: "Measured",
    profile: "Profile",
    view: "View",
    policy: "Policy",
    policyHash: "SHA-256 of the policy",
    resolvers: "Resolvers",
    tool: "Tool",
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/oscal.js
// What OSCAL assessment results say beside the findings.

const oscal = {
    title: "Audit of mail domains",
    description: (domains, profile, view) => `${(0,plural/* plural */.L)(domains, "mail domain")}, audited from outside. Profile ${profile}, view ${view}.`,
    plan: "The policy of the audit stands for an assessment plan: it names the domains and what is expected of them.",
    domain: "The mail of this domain.",
    tool: "Audits mail domains against BSI TR-03108 and TR-03182.",
    controls: "Controls of Grundschutz++ that the checks bear on.",
    requirements: (guideline) => `Requirements of BSI ${guideline} that are visible from outside.`,
    objectives: "The requirements of the guidelines again, as the objectives that the findings are about.",
    undecided: "Not decided by this run:",
    asksForMore: "it asks for more than is visible from outside",
    acceptance: "Risk accepted for a time",
    accepted: (owner, until) => owner === null ? `Accepted until ${until}.` : `Accepted until ${until}; ${owner} is responsible.`,
    moreDomains: (count) => `${(0,plural/* plural */.L)(count, "more domain")}: see the JSON report.`,
    attester: "Who makes a statement",
    attested: (domains, evidence) => `For ${domains}. Evidence: ${evidence}. Not verified.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/page.js
// The parts of a report: headings, folds, links.

const page = {
    declaredErrors: "Errors in declared files",
    notJudged: "The records affected were not judged.",
    failures: "Failures",
    newFailures: "New failures",
    knownFailures: "Known failures",
    rolloutOrder: "Rollout order",
    inThisOrder: "In this order:",
    recordWarnings: (count) => `${(0,plural/* plural */.L)(count, "warning")} about declared records`,
    uselessWaivers: (count) => `${(0,plural/* plural */.L)(count, "waiver")} had no effect`,
    uselessWaiver: (check, domain, place, problem) => `${check} ${domain} at ${place}: ${problem}`,
    leftOut: (count, place) => `${count} did not fit here: see report.json${place}.`,
    moreCount: (count) => `${count} more`,
    amongFiles: (link) => ` among the ${link}, if the workflow uploads them`,
    reportFiles: "report files",
    fullReport: "full report",
    allDomains: "All domains",
    withFindings: (count) => `${(0,plural/* plural */.L)(count, "more domain")} with findings`,
    listedBelow: (count) => `${(0,plural/* plural */.L)(count, "more domain")} with findings, listed below`,
    withoutFindings: (count) => `${(0,plural/* plural */.L)(count, "more domain")} without findings`,
    leftOutDomains: (count) => `${count} left out`,
    nothingNew: "Mail policy: nothing new in this change",
    forkNote: "This report comes from a run of a fork's workflow, which the author of this pull request can change.",
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/pdf.js
// The PDF report.

/** The words of the report, each with what it means here. */
const GLOSSARY = [
    [
        "<U+05D0>",
        "The number of a character that this document cannot show, or that is written from right to left (Unicode).",
    ],
    ["Attestation", "A statement of the operator, with evidence and dates. It is listed and not verified."],
    ["Baseline", "The state that failures are compared with, such as the last recorded run."],
    ["Certificate chain", "The certificates that lead from a server's certificate to one that is trusted."],
    ["Check", "One claim about one subject, such as the SPF record of a domain."],
    ["Control", "A requirement of the BSI's Grundschutz++. Each has a number such as KONF.13.5."],
    ["DANE", "TLSA records in signed DNS name the certificate that a mail server must have (RFC 7672)."],
    ["DKIM", "A signature proves that a domain sent a mail (RFC 6376). Its key is a DNS record."],
    ["DMARC", "A domain says what receivers do with mail that fails SPF and DKIM (RFC 9989)."],
    ["DNSSEC", "Signatures that prove where DNS answers come from (RFC 4033)."],
    ["Failure", "A check that a guideline requires, and that failed."],
    ["Finding", "What one check says of one domain, mail server or selector."],
    ["MTA-STS", "A policy on a web server requires TLS from those who send mail to a domain (RFC 8461)."],
    ["MX host", "A mail server that accepts mail for a domain."],
    ["Not measured", "A question had no answer. The check neither passed nor failed."],
    ["Policy", "The file that names the domains and what is expected of them."],
    ["Resolver", "The server that answers DNS questions."],
    ["Selector", "A label that chooses one of the DKIM keys of a domain."],
    ["SPF", "A record that lists the servers that may send mail for a domain (RFC 7208)."],
    ["TLS reporting", "Other servers report where TLS with a domain failed (RFC 8460)."],
    ["View", "The DNS that was judged: as published, or as it will be after a change."],
    ["Waiver", "An accepted failure, with a reason and a last day."],
    ["Warning", "A recommended check that failed."],
];
const pdf = {
    title: "Audit of mail domains",
    contents: "Contents",
    page: (page, pages) => `Page ${page} of ${pages}`,
    /** On the cover. */
    scope: "Scope",
    summary: "Summary",
    sections: "By section",
    section: "Section",
    affected: "Domains affected",
    ofAll: (count, all) => `${count} of ${all}`,
    foremost: "To fix first",
    notSeen: "Not measured",
    nothingToFix: "No check failed.",
    findings: "Findings",
    noFindings: "No failures and no warnings.",
    onlyFirst: (shown, all) => `Here are the first ${shown} of ${all}. The report as JSON (report.json) has all of them.`,
    evidenceOfFirst: "Each finding is shown once, with its evidence and all that it concerns. The report as JSON (report.json) has the evidence of each subject.",
    place: "Place",
    weakened: "No longer counted by this change",
    domains: "Domains",
    moreDomains: (others, passing) => `Not listed: ${(0,plural/* plural */.L)(others, "more domain")} with findings, ${passing} without. The report as JSON (report.json) has all of them.`,
    unseen: "Checks not measured",
    cause: "Cause",
    checks: "Checks",
    allMeasured: "Every check was measured.",
    exceptions: "Waivers and attestations",
    noExceptions: "The policy has no waivers and no attestations.",
    requirements: "Requirements",
    guidelines: "Guidelines of the BSI",
    matrixNote: "Checked: it is visible from outside, and was measured. Attested: the operator states it. Not covered: nothing shows it.",
    catalogue: (title, version) => `${title}, catalogue of ${version}`,
    catalogueNote: "The titles are those of the catalogue. Some controls ask for more than is visible from outside.",
    history: "History",
    olderRuns: "There are older runs, which are not shown here.",
    unreadRuns: (problem) => `Older runs could not be read: ${problem}`,
    auditLog: "Audit log",
    conclusion: "Result",
    conclusions: { pass: "passed", fail: "failed", inconclusive: "partly measured" },
    changed: "What changed",
    unrecorded: "this run, not added to the history",
    notContinued: "lines of the log before this run are missing or changed",
    configurations: "Configuration",
    since: "Since the run of",
    commit: "Commit",
    views: { live: "live", planned: "planned" },
    glossary: "Glossary",
    terms: GLOSSARY,
};

// EXTERNAL MODULE: ./lib/src/text/count.js
var text_count = __webpack_require__(1375);
// EXTERNAL MODULE: ./lib/src/report/english/senders.js
var senders = __webpack_require__(88348);
// EXTERNAL MODULE: ./lib/src/report/english/shares.js
var shares = __webpack_require__(20128);
// EXTERNAL MODULE: ./lib/src/report/english/tls-reports.js
var tls_reports = __webpack_require__(52929);
;// CONCATENATED MODULE: ./lib/src/report/english/words/received.js





/** What a sender is to a domain. */
const KINDS = {
    declared: "declared",
    authorised: "authorised",
    forwarded: "forwarded",
    known: "known",
    unknown: "unknown",
};
const received = {
    count: text_count/* formatCount */.B,
    share: shares/* shareText */.Lu,
    kinds: KINDS,
    /** Heads of columns, and names of charts. */
    domain: "domain",
    sender: "sender",
    messages: "messages",
    passed: "passed",
    failed: "failed",
    sessions: "sessions",
    failedSessions: "failed",
    failure: "failure",
    day: "day",
    days: "days",
    action: "action",
    reason: "reason",
    dmarcReports: "DMARC reports",
    tlsReports: "TLS reports",
    offline: "Offline: the results in the reports alone distinguish the senders, not SPF and reverse DNS.",
    span: (first, last) => (first === last ? first : `${first} to ${last}`),
    noReport: "No received report is about it.",
    noReportOn: (count, areOthers) => `No report is about ${(0,plural/* plural */.L)(count, areOthers ? "other domain" : "domain")}.`,
    atMost: (highest, days) => `at most ${(0,text_count/* formatCount */.B)(highest)} ${days === 1 ? "a day" : `in ${days} days`}`,
    noDmarcReport: "DMARC: no report",
    dmarcReportsFrom: (reports, organisations) => `DMARC: ${(0,plural/* plural */.L)(reports, "report")} (${organisations})`,
    messagesPassed: (total, passed) => `${(0,text_count/* formatCount */.B)(total)} ${total === 1 ? "message" : "messages"}, ${(0,shares/* shareText */.Lu)(passed, total)} passed`,
    /** Of a new sender: compared with the last recorded run, at that moment, or with earlier days. */
    isNew: (lastRun) => (lastRun === null ? "new in the last 7 days" : (0,senders/* newSinceRun */.m)(lastRun)),
    moreSenders: (count, total) => `${(0,plural/* plural */.L)(count, "more sender")} with ${(0,text_count/* formatCount */.B)(total)} ${total === 1 ? "message" : "messages"}`,
    byDay: (shown, all) => `By day (${shown === all ? (0,plural/* plural */.L)(all, "day") : `the last ${shown === 1 ? "" : `${shown} `}of ${(0,plural/* plural */.L)(all, "day")}`})`,
    moreDays: (domain, count) => `Left out here: ${(0,text_count/* formatCount */.B)(count)} ${count === 1 ? "day" : "days"} of individual senders. See \`mail-policy reports show ${domain} --format json\`.`,
    addresses: (count, addresses) => `${(0,plural/* plural */.L)(count, "address", "addresses")}: ${addresses}`,
    from: (domains) => `From: ${domains}`,
    fix: (fix) => `Fix: ${fix}`,
    fixIfYours: (fix) => `If it sends for you: ${fix}`,
    unmeasured: (reason) => `Unknown whether SPF authorises it: ${reason}`,
    noTlsReport: "TLS: no report",
    tlsReportsFrom: (reports, organisations) => `TLS: ${(0,plural/* plural */.L)(reports, "report")}; sessions of ${organisations}`,
    sessionsSuccessful: (total, successful) => `${(0,text_count/* formatCount */.B)(total)} ${total === 1 ? "session" : "sessions"}, ${(0,shares/* shareText */.Lu)(successful, total)} successful`,
    ofThemFailed: (count) => `${(0,text_count/* formatCount */.B)(count)} failed`,
    failureAt: (type, host) => `${(0,tls_reports/* failureText */.k)(type)}${host === null ? "" : ` at ${host}`}`,
    moreFailures: (count) => `${(0,plural/* plural */.L)(count, "more kind")} of failure`,
    /** Pages. */
    heading: "Received reports",
    inShort: "Mail in the name of each domain, and TLS sessions with its mail servers, as other organisations reported them.",
    byResults: "The results in the reports alone distinguish the senders. `mail-policy reports show` with the name of a domain asks DNS too, and names the SPF term or host of each.",
    tlsSessions: "TLS sessions",
    notable: "new senders",
    messagesByDay: (highest, days, failed) => `Messages ${byBar(days)}, ${mostText(highest, failed)}`,
    sessionsByDay: (highest, days, failed) => `TLS sessions ${byBar(days)}, ${mostText(highest, failed)}`,
    countsOf: (span, total, failed) => `${span}: ${(0,text_count/* formatCount */.B)(total)}${failed === 0 ? "" : `, ${(0,text_count/* formatCount */.B)(failed)} failed`}`,
    notCounted: "Reports and files that do not count",
    unsigned: "Reports are not signed: this page shows what their senders say, and proves nothing.",
    moreProblems: (count) => `${(0,plural/* plural */.L)(count, "more problem")} of files`,
};
/** What a bar of a chart is of. */
function byBar(days) {
    return days === 1 ? "by day" : `by ${days} days`;
}
/** The highest bar, and the highest of failures. */
function mostText(highest, failed) {
    return `at most ${(0,text_count/* formatCount */.B)(highest)}; ${failed === 0 ? "none failed" : `the lower part failed, at most ${(0,text_count/* formatCount */.B)(failed)}`}`;
}

// EXTERNAL MODULE: ./lib/src/report/english/comparison.js
var comparison = __webpack_require__(54621);
;// CONCATENATED MODULE: ./lib/src/report/english/words/result.js


const FAILURE_NOUNS = { new: "new failure", unchanged: "known failure" };
const BASELINE_RULES = {
    live: "regression mode: only new failures count",
    base: "regression mode: only new failures count, compared with the base",
    history: "regression mode: only new failures count, compared with the last recorded run",
    "first-policy": "regression mode: with the first policy, every failure is known",
    "not-read": "regression mode: no baseline could be read, so no failure is known to be new",
};
/** What counts under `regression`. */
function regressionRule(baseline) {
    if (baseline.kind !== "none")
        return BASELINE_RULES[baseline.kind];
    return baseline.counts === "every-failure"
        ? "regression mode; no baseline, so every failure counts"
        : "regression mode; no baseline, so only differences from live DNS count";
}
/** What a number of findings is followed by. */
const COUNTS = {
    pass: () => "passed",
    fail: () => "failed",
    warn: (count) => (count === 1 ? "warning" : "warnings"),
    waived: () => "waived",
    unknown: () => "unknown",
    info: () => "for information",
    notApplicable: () => "not applicable",
};
const result = {
    /** The limits of a report. */
    disclaimer: "The checks cover only what is visible from outside, and attestations are not verified. This report is not a certificate of conformity.",
    shortDisclaimer: "Only what is visible from outside was checked; this is not a certificate.",
    domains: (count) => (0,plural/* plural */.L)(count, "domain"),
    /** Where something was found: names, or how many there are. */
    inPlaces: (what, where) => `${what} in ${where}`,
    errors: (count) => (0,plural/* plural */.L)(count, "error"),
    failures: (count) => (0,plural/* plural */.L)(count, "failure"),
    newFailures: (count) => (0,plural/* plural */.L)(count, "new failure"),
    knownFailures: (count) => (0,plural/* plural */.L)(count, "known failure"),
    warnings: (count) => (0,plural/* plural */.L)(count, "warning"),
    newWarnings: (count) => (0,plural/* plural */.L)(count, "new warning"),
    noFailures: "no failures",
    noNewFailures: "no new failures",
    notKnownToBeNew: (what) => `${what}, not known to be new`,
    fixedFailures: (count) => (0,plural/* plural */.L)(count, "failure fixed", "failures fixed"),
    fixedFindings: (count) => (0,plural/* plural */.L)(count, "finding fixed", "findings fixed"),
    noneNew: (what) => `${what}, none new`,
    notMeasured: (count) => `${(0,plural/* plural */.L)(count, "check")} not measured`,
    couldNotBeMeasured: (count) => `${(0,plural/* plural */.L)(count, "check")} could not be measured`,
    waived: (count) => `${count} waived`,
    fixed: (count) => `${count} fixed`,
    forInformation: (count) => `${count} for information`,
    weakened: (count, change, by) => `${(0,plural/* plural */.L)(count, change === "new" || change === "unchanged" ? FAILURE_NOUNS[change] : "failure")}, ${comparison/* WEAKENED_WORDS */.x[by]}`,
    /** Why checks were not measured: the first cause, and how many more there are. */
    because: (what, cause, others) => `${what} (${cause}${others > 0 ? `, and ${(0,plural/* plural */.L)(others, "other cause")}` : ""})`,
    verdict: (headline) => `Mail policy: ${headline}`,
    counts: COUNTS,
    findings: (findings, domains, counts) => `${(0,plural/* plural */.L)(findings, "finding")} on ${(0,plural/* plural */.L)(domains, "domain")}: ${counts}`,
    nothingChecked: "nothing was checked",
    gate: (passed, failOn, baseline) => {
        const rules = {
            regression: regressionRule(baseline),
            violation: "violation mode: every failure counts",
            never: "report only",
        };
        return `gate ${passed ? "passed" : "failed"} (${rules[failOn]})`;
    },
    weakenings: "This change also weakens the policy:",
    weakenedBy: (by) => comparison/* WEAKENED_WORDS */.x[by],
    /** What follows a resolver that may not validate. */
    validationDoubt: (validates) => {
        if (validates === null)
            return " (unknown whether it validates)";
        return validates ? "" : " (does not validate)";
    },
    view: (view) => (view === "planned" ? "planned view (DNS as it will be after the merge)" : "live view"),
    profile: (profile) => `profile ${profile}`,
    resolvers: (resolvers) => `resolvers ${resolvers}`,
    none: "none",
    limitation: (sentence) => `limitation: ${sentence}`,
    more: (count) => `and ${count} more`,
};

// EXTERNAL MODULE: ./lib/src/report/english/runs.js
var runs = __webpack_require__(32654);
;// CONCATENATED MODULE: ./lib/src/report/english/words/runs.js



const SECTIONS = {
    newFailures: "New failures and warnings",
    heavier: "Failed before, and counts for more now",
    uncompared: "Fails now; not measured or not asked before",
    newlyUnknown: "No longer measured",
    lighter: "Fails still, and counts for less now",
    notAsked: "Failed before, and is no longer checked",
    gone: "Failed before, and no longer applies",
    fixed: "Fixed",
    measuredAgain: "Not measured before, and does not fail",
};
const NOTES = {
    uncompared: "It is unknown whether these are new.",
    notAsked: "This does not mean that they are fixed.",
};
const runs_VIEWS = { live: "live", planned: "planned" };
const LANGUAGES = { en: "English", de: "German" };
const SPEAKERS = {
    first: "the sentences of the first run are",
    second: "the sentences of the second run are",
    both: "the sentences of both runs are",
};
const EFFECTS = {
    applied: "applies",
    expired: "no longer counts",
    unused: "matches no failure",
};
function waiverTerms({ expires, owner, reason }) {
    return `until ${expires}${owner === null ? "" : `, ${owner}`}: ${reason}`;
}
function waiverDifferences(before, after) {
    return (0,list/* list */.p)([
        ...(before.effect === after.effect ? [] : [EFFECTS[after.effect]]),
        ...(before.expires === after.expires
            ? [`until ${after.expires}`]
            : [`until ${after.expires} instead of ${before.expires}`]),
        ...(before.owner === after.owner ? [] : [`owner ${after.owner ?? "none"} instead of ${before.owner ?? "none"}`]),
        ...(before.reason === after.reason ? [] : [`reason: ${after.reason}`]),
    ], undefined, "; ");
}
function attestationTerms({ statement, by, date, validUntil, counts }) {
    return `${statement} (${by}, ${date}, until ${validUntil}${counts ? "" : "; does not count"})`;
}
function attestationDifferences(before, after) {
    return (0,list/* list */.p)([
        ...(before.counts === after.counts ? [] : [after.counts ? "counts again" : "no longer counts"]),
        ...(before.date === after.date ? [] : [`stated ${after.date} instead of ${before.date}`]),
        ...(before.validUntil === after.validUntil ? [] : [`until ${after.validUntil} instead of ${before.validUntil}`]),
        ...(before.by === after.by ? [] : [`by ${after.by} instead of ${before.by}`]),
        ...(before.statement === after.statement ? [] : [`statement: ${after.statement}`]),
        ...(before.evidence === after.evidence ? [] : [`evidence ${after.evidence}`]),
        ...(before.domains.join() === after.domains.join() ? [] : [`for ${(0,list/* list */.p)(after.domains)}`]),
    ], undefined, "; ");
}
/** What became of something that a run has or has not. */
function changeOf({ before, after }, terms, both) {
    if (before !== null && after !== null)
        return both(before, after);
    if (after !== null)
        return `new: ${terms(after)}`;
    return before === null ? "" : `removed: ${terms(before)}`;
}
const runs_runs = {
    sections: SECTIONS,
    notes: NOTES,
    views: runs_VIEWS,
    before: "Before",
    after: "After",
    between: (before, after) => `From ${before.name} (${before.at}) to ${after.name} (${after.at})`,
    run: "The runs",
    name: "Report",
    commit: "Commit",
    differences: "How the runs differ",
    counts: "Findings before and after",
    status: "Status",
    domains: "Domains",
    added: "Domains only in the second run",
    removed: "Domains only in the first run",
    settings: "Settings that differ",
    waivers: "Waivers",
    attestations: "Attestations",
    limitation: (isBefore, limitation) => `${(0,runs/* runOf */.n)(isBefore)}: ${limitation}`,
    otherLanguage: (which, language) => `${SPEAKERS[which]} in ${LANGUAGES[language]}`,
    was: "before:",
    waivedUntil: (until) => `waived until ${until}`,
    /** What a section holds, after its head. */
    moreItems: (count) => `and ${count} more: see the JSON format`,
    unmeasured: (checks, domains) => `${(0,plural/* plural */.L)(checks, "check")} of ${domains}`,
    weighing: (count) => `${(0,plural/* plural */.L)(count, "known failure")} that ${count === 1 ? "counts" : "count"} now`,
    uncompared: (count) => `${(0,plural/* plural */.L)(count, "failure")} not measured before`,
    notMeasuredAnyMore: (count) => `${(0,plural/* plural */.L)(count, "check")} no longer measured`,
    failuresOfAdded: (count, domains) => `${(0,plural/* plural */.L)(count, "failure")} in ${(0,plural/* plural */.L)(domains, "domain")} not audited before`,
    noLongerAudited: (count) => `${(0,plural/* plural */.L)(count, "domain")} no longer audited`,
    noLongerAsked: (count) => `${(0,plural/* plural */.L)(count, "failure")} no longer checked`,
    /** The one sentence where no finding, domain, setting, waiver or attestation changed. */
    nothingChanged: (before, after, standing) => `Nothing changed from ${before} to ${after}: ${standing}.`,
    asBefore: (failures) => (failures === 0 ? "no failures" : `${(0,plural/* plural */.L)(failures, "failure")} as before`),
    waiver: (change) => changeOf(change, waiverTerms, waiverDifferences),
    attestation: (change) => changeOf(change, attestationTerms, attestationDifferences),
};

;// CONCATENATED MODULE: ./lib/src/report/english/words/viewers.js
// What is said to other programs that show findings: annotations, code scanning, GitLab's Code Quality.

const viewers = {
    newBadge: "new: ",
    declaredError: "Error in a declared file",
    probableMistake: "This record probably contains a mistake",
    moreOfLevel: (count) => `(${count} more of this level: see the report)`,
    moreFindings: (count) => `${(0,plural/* plural */.L)(count, "more finding")}: see the JSON report`,
    writeInstead: (message, suggested) => `${message}; write instead: ${suggested}`,
    leftOutResults: (count) => `${(0,plural/* plural */.L)(count, "result")} left out, the least severe ones; the JSON report has all.`,
    moreNotes: (count) => `and ${count} more: see the JSON report`,
    repositoryRoot: "The root of the repository.",
    expected: (title) => `Expected: ${title}`,
    howToFix: (fix) => `How to fix: ${fix}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/words.js



















const WORDS = {
    /** The first items, and how many more there are. */
    list: (items, max, separator) => (0,list/* list */.p)(items, max, separator),
    listFirst: (items, count) => (0,list/* listFirst */.r)(items, count),
    action: action,
    advance: advance,
    badge: badge,
    commands: commands,
    coverage: coverage,
    explain: explain,
    failure: failure,
    finding: finding,
    help: help,
    html: html,
    log: log,
    oscal: oscal,
    page: page,
    pdf: pdf,
    received: received,
    result: result,
    runs: runs_runs,
    viewers: viewers,
};

;// CONCATENATED MODULE: ./lib/src/report/language.js






const ENGLISH = {
    tag: "en",
    checksPage: "docs/checks.md",
    sentences: english/* ENGLISH */.V,
    checks: CHECKS,
    declaredFiles: DECLARED_FILE_RULES,
    requirements: REQUIREMENT_TITLES,
    sections: SECTION_WORDS,
    words: WORDS,
};
/** The words of the check with this id; undefined where there is none. */
function checkWords(id, { checks }) {
    return Object.hasOwn(checks, id) ? checks[id] : undefined;
}
/** The name of a section, as the head of a column; empty for one that this version does not know. */
function sectionName(section, { sections }) {
    return Object.hasOwn(sections, section) ? (sections[section]?.name ?? "") : "";
}


/***/ })),

/***/ 96508:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LANGUAGE_TAGS: () => (/* binding */ LANGUAGE_TAGS),
/* harmony export */   loadLanguage: () => (/* binding */ loadLanguage),
/* harmony export */   loadedLanguage: () => (/* binding */ loadedLanguage)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);

const LANGUAGE_TAGS = ["en", "de"];
const loaded = new Map([[_language_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .VJ.tag, _language_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .VJ]]);
/** Loads a language. */
async function loadLanguage(tag) {
    if (tag === "de")
        loaded.set(tag, (await __webpack_require__.e(/* import() */ 8126).then(__webpack_require__.bind(__webpack_require__, 68126))).GERMAN);
    return loadedLanguage(tag);
}
/** A language that has been loaded; a defect where it has not. */
function loadedLanguage(tag) {
    const language = loaded.get(tag);
    if (language === undefined)
        throw new Error(`the language ${tag} has not been loaded`);
    return language;
}


/***/ }))

};
