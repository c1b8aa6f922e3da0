export const dnsChecks = {
  "dns/dangling": {
    title: "Every domain that mail records lead to exists",
    why: "Anyone can register a domain that does not exist, and then receive your mail or reports, send as you, or publish keys for you. SPF terms, MX hosts, aliases and report addresses count, and SPF records of others that yours includes. A name below a private suffix, such as `azurewebsites.net`, may be free too; DNS does not show that. Checks of what fails already, such as `spf/include-valid` or `mx/target`, fail as well; whether a report address accepts mail is then not judged.",
    fix: "Remove every record and term that leads to the domain, or register it yourself.",
  },
};
