export const mxChecks = {
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
