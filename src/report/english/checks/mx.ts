export const mxChecks = {
  "mx/present": {
    title: "A receiving domain has an MX record",
    why: "Without an MX record senders fall back to the domain's own address, usually a web server; mail bounces or waits, and neither MTA-STS nor DANE can name the host.",
    fix: "Publish an MX record that names each mail server. If the domain receives no mail, declare `mail: send` or `mail: none`.",
  },
  "mx/target": {
    title: "The MX target is a host name with an address, and no alias",
    why: "Senders look up the MX name's address; an alias, an IP address or a missing name there makes some of them bounce or misroute mail.",
    fix: "Let the MX record name a host that has an A or AAAA record of its own.",
  },
  "mx/null-exclusive": {
    title: "A null MX stands alone",
    why: "A null MX says that no mail is accepted; beside another MX record senders must guess which of the two is meant.",
    fix: "Keep either the null MX (`0 .`) or the other MX records.",
  },
};
