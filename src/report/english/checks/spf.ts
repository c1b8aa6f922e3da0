export const spfChecks = {
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
