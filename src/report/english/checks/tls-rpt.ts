export const tlsRptChecks = {
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
    fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:…`.",
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
