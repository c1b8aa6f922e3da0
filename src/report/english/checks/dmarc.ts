export const dmarcChecks = {
  "dmarc/present": {
    title: "Exactly one DMARC record applies",
    why: "Without a DMARC record receivers accept mail that forges the domain in its From header; several records count as none.",
    fix: "Publish exactly one TXT record at `_dmarc` that begins with `v=DMARC1;`.",
  },
  "dmarc/syntax": {
    title: "The DMARC record is valid",
    why: "Receivers ignore what they cannot read: a misspelt policy counts as `p=none`, or makes them discard the whole record.",
    fix: "Write each tag once, as `name=value` with a value of its own list, and `;` between them.",
  },
  "dmarc/removed-tags": {
    title: "The record has none of the removed tags pct, rf and ri",
    why: "Today's receivers ignore these tags, so they do not do what whoever reads the record thinks.",
    fix: "Take `pct`, `rf` and `ri` out of the record.",
  },
  "dmarc/tree-walk": {
    title: "Tree walk and Public Suffix List agree on the organisational domain",
    why: "Receivers that follow RFC 7489 look in the list, those that follow RFC 9989 in DNS; where they differ, the same mail passes at one and fails at the other.",
    fix: "Publish `psd=n` in the record of the organisational domain.",
  },
  "dmarc/policy": {
    title: "The effective DMARC policy is quarantine or reject",
    why: "With `p=none` receivers deliver forged mail as if it were genuine; the record only counts it.",
    fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
  },
  "dmarc/reject": {
    title: "The effective DMARC policy is reject",
    why: "Only `p=reject` keeps forged mail out of every folder. RFC 9989 §7.4 advises against it for domains whose users post to mailing lists: their mail would be refused too.",
    fix: "Raise `p` to `reject` after at least a month each of `none` and `quarantine`, unless users of the domain post to mailing lists.",
  },
  "dmarc/subdomains": {
    title: "The effective policy for subdomains, existing or not, is quarantine or reject",
    why: "Forgers simply invent a subdomain: with `sp=none` or `np=none` mail from it is delivered, however strict `p` is.",
    fix: "Take `sp` and `np` out of the record, so that `p` counts for subdomains too, or raise them to `quarantine` or `reject`.",
  },
  "dmarc/full-coverage": {
    title: "No pct below 100 weakens the policy",
    why: "Receivers that follow RFC 7489 apply the policy to that share of forged mail only; others ignore the tag.",
    fix: "Take `pct` out of the record; to try out a policy, publish `t=y`.",
  },
  "dmarc/alignment": {
    title: "DKIM and SPF must align strictly",
    why: "With relaxed alignment any subdomain, a forgotten one too, can send in the domain's name.",
    fix: "Publish `adkim=s` and `aspf=s` once all mail is signed and sent with the very domain of its From header.",
  },
  "dmarc/rua": {
    title: "Aggregate reports are asked for at a valid mail address",
    why: "The reports are the only way to learn who sends mail in the domain's name, and whether one's own mail passes.",
    fix: "Add `rua=mailto:…` with a mailbox that somebody or something reads.",
  },
  "dmarc/rua-authorised": {
    title: "Every external report destination has agreed to get reports",
    why: "Receivers send no report to a destination of another organisation that does not say in DNS that it wants them.",
    fix: "Let the operator of the destination publish a TXT record `v=DMARC1` at `<your domain>._report._dmarc.<its host>`.",
  },
  "dmarc/rua-deliverable": {
    title: "The domains of the report mailboxes accept mail",
    why: "A report to a domain that accepts no mail is lost, and nobody notices.",
    fix: "Let `rua` name a mailbox of a domain with an MX record whose host has an address.",
  },
  "dmarc/ruf": {
    title: "No failure reports are asked for",
    why: "Failure reports carry personal data of mails to whoever reads them; TR-03182 says not to ask for them.",
    fix: "Take `ruf` and `fo` out of the record.",
  },
};
