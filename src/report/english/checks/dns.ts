export const dnsChecks = {
  "dns/dangling": {
    title: "Every domain that mail records lead to exists",
    why: "Anyone can register a domain that does not exist, and then receive your mail or reports, send as you, or publish keys for you. SPF terms, MX hosts, aliases and report addresses count, and SPF records of others that yours includes. A name below a private suffix, such as `azurewebsites.net`, may be free too; DNS does not show that. An include, a redirect, an MX host or the alias of a DKIM key that leads to such a domain fails `spf/include-valid`, `mx/target` or `dkim/selector`, which then say that anyone may be able to register it; this check reports what else leads there. Whether a report address accepts mail is then not judged.",
    fix: "Remove every record and term that leads to the domain, or register it yourself.",
  },
};
