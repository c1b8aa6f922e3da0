export const dnssecChecks = {
  "dnssec/not-bogus": {
    title: "No answer about the domain is bogus",
    why: "A validating resolver answers SERVFAIL for bogus data. Behind such a resolver the domain does not exist: no mail, in either direction.",
    fix: "Fix the chain of trust: renew expired signatures, publish the DS record that belongs to the key in use, or remove the DS record until the zone is signed again.",
  },
  "dnssec/domain": {
    title: "The domain's zone is signed and validates",
    why: "Without signatures, anyone on the path can forge the MX, SPF and DMARC answers. DANE requires them.",
    fix: "Sign the zone at your DNS operator, and have the registrar publish the DS record in the parent zone.",
  },
  "dnssec/mx-zone": {
    title: "The MX host's address records validate",
    why: "Senders ask for TLSA records only if the MX host's addresses are signed. Otherwise they cannot use DANE for it.",
    fix: "Sign the zone that holds the MX host's name, or use a provider that signs it.",
  },
  "dnssec/mail-records": {
    title: "The answers with the domain's mail records validate",
    why: "An SPF, DKIM, DMARC, MTA-STS or TLS-RPT record that is not signed can be forged or suppressed, also where an alias leads out of a signed zone.",
    fix: "Sign the zones that hold these records, and those that an alias leads to.",
  },
  "dnssec/algorithm": {
    title: "No key of the zone uses a retired algorithm",
    why: "Validators stop supporting retired algorithms. They then treat a zone signed with nothing else as unsigned, and DANE no longer works.",
    fix: "Roll the zone's keys over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).",
  },
};
