export const tlsRptChecks = {
  "tls-rpt/record": {
    title: "There is exactly one valid TLS-RPT record",
    why: "Without it nobody tells you that mail to you could not be delivered encrypted, or was not delivered at all.",
    fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:…`.",
  },
  "tls-rpt/mailto": {
    title: "TLS reports are asked for by mail",
    why: "TR-03108 asks for delivery by mail; not every sender can deliver reports over HTTPS.",
    fix: "Put a `mailto:` destination into `rua`.",
  },
  "tls-rpt/no-https": {
    title: "No TLS reports are asked for over HTTPS",
    why: "TR-03108 forbids to ask for delivery over HTTPS, though RFC 8460 allows it.",
    fix: "Take every `https:` destination out of `rua`.",
  },
  "tls-rpt/deliverable": {
    title: "The domains of the TLS report mailboxes accept mail",
    why: "A report to a domain that accepts no mail is lost, and nobody notices.",
    fix: "Let `rua` name a mailbox of a domain with an MX record whose host has an address.",
  },
  "tls-rpt/not-enforcing": {
    title: "TLS is not enforced on the way to the report mailboxes",
    why: "Where TLSA records or an enforced MTA-STS policy guard the mailbox too, a broken TLS set-up swallows the reports about itself.",
    fix: "Let `rua` name a mailbox of a separate domain that has neither TLSA records nor an enforced MTA-STS policy.",
  },
};
