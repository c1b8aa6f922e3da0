export const spfChecks = {
  "spf/present": {
    title: "The domain has exactly one SPF record",
    why: "Without an SPF record receivers cannot tell whose servers may send for the domain; with several they stop with an error.",
    fix: "Publish exactly one TXT record at the domain that begins with `v=spf1`.",
  },
  "spf/syntax": {
    title: "The SPF record and every record it reaches parse whole",
    why: "One syntax error anywhere makes the whole evaluation a permanent error; the domain is then as good as without SPF.",
    fix: "Correct the term the message names.",
  },
  "spf/lookup-limit": {
    title: "Evaluating the SPF record needs at most 10 lookups in the worst case",
    why: "Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. `include`, `a`, `mx`, `ptr`, `exists` and `redirect` count, each time they are reached.",
    fix: "Drop senders that are no longer used; name networks of your own with `ip4:` and `ip6:`; give senders with long records a subdomain of their own.",
  },
  "spf/lookup-headroom": {
    title: "The SPF record leaves room below the limit of lookups",
    why: "Included records belong to others and grow without notice; a record close to the limit breaks on the day one of them does.",
    fix: "Save lookups as for spf/lookup-limit before the next sender is added.",
  },
  "spf/void-limit": {
    title: "At most 2 lookups of the SPF evaluation are void",
    why: "Many receivers stop at the third lookup that finds no such name or nothing there, with a permanent error. A host without an AAAA record is such a void for IPv6 clients.",
    fix: "Take out terms whose names no longer exist; name addresses with `ip4:` and `ip6:` instead of `a:`.",
  },
  "spf/mx-limit": {
    title: "No mx mechanism yields more than 10 names",
    why: "Receivers stop with a permanent error at an `mx` whose domain has more than ten MX records.",
    fix: "Name the addresses of the hosts that send with `ip4:` and `ip6:` instead of `mx`.",
  },
  "spf/include-valid": {
    title: "Every include and redirect leads to exactly one SPF record, and there is no loop",
    why: "An include or redirect to a domain without a record, or with several, makes the whole evaluation a permanent error; a missing domain can be registered by anyone, who then decides who sends for yours.",
    fix: "Correct the name, or take the term out.",
  },
  "spf/all": {
    title: "Following redirects, the SPF record ends in -all or ~all",
    why: "Mail from a server the record does not name must fail or softfail; with `?all`, or without `all`, receivers learn nothing. That `+all` lets everyone pass is for `spf/open` to report.",
    fix: "End the record in `~all` or `-all`.",
  },
  "spf/open": {
    title: "The SPF record does not authorise everyone: no +all, no network of length 0",
    why: "Whoever forges the domain's mail passes SPF, and with it DMARC.",
    fix: "Name the domain's own senders, and end the record in `~all` or `-all`.",
  },
  "spf/all-hard": {
    title: "Following redirects, the SPF record ends in -all",
    why: "With `~all` receivers mostly accept mail from servers the record does not name, and leave the decision to DMARC; `-all` asks them to refuse it.",
    fix: "Once all senders are listed, end the record in `-all`.",
  },
  "spf/breadth": {
    title: "The SPF record lets no network pass that is wider than /16 (IPv4) or /32 (IPv6)",
    why: "Everyone with a server in such a network passes SPF for the domain, and with it DMARC.",
    fix: "Name only the networks that send the domain's mail.",
  },
  "spf/unreachable-terms": {
    title: "Nothing follows all in an SPF record, and no redirect stands beside it",
    why: "Receivers ignore what stands behind `all`, and a `redirect` beside it: a sender named there is not allowed to send.",
    fix: "Put the terms before `all`, or take them out.",
  },
  "spf/ptr": {
    title: "No SPF record uses ptr or the macro %{p}",
    why: "They are slow and not reliable, put load on the servers of .arpa, and should not be published; some receivers skip them, so genuine mail fails.",
    fix: "Name the senders with `ip4:`, `ip6:`, `a` or `mx`.",
  },
  "spf/size": {
    title: "The strings of each SPF record stay within 450 octets",
    why: "A larger answer does not fit in one UDP packet of 512 octets; behind old firewalls and resolvers it is lost, and the evaluation fails for the time being.",
    fix: "Drop senders that are no longer used, or move terms into a record of their own.",
  },
  "spf/wildcard": {
    title: "A wildcard name that answers A, AAAA or MX has an SPF record",
    why: "A wildcard makes every name below the domain one that mail can come from; without a record of its own anyone may send as any of them.",
    fix: "Publish `v=spf1 -all` at the wildcard, or take the wildcard out.",
  },
  "spf/expectations": {
    title: "Every mail for which the policy expects an SPF result gets it",
    why: "A sender that must pass and does not loses mail; an address that must not pass and does can forge the domain's mail.",
    fix: "Change the record so that the mail gets the result, or correct `spf: expect:` in the policy.",
  },
};
