export const dmarcChecks = {
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
    fix: "Publish `psd=n` in the record of the organisational domain, and `psd=y` only where others register domains below.",
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
