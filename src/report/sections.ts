// The sections of the mapping table (CATALOGUE) that findings are shown under. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them.

/** A section's number as findings carry it, its name as the head of a column, and its requirement in a few words. */
export interface Section {
  number: string;
  name: string;
  title: string;
}

/** In the table's order. */
export const SECTIONS: readonly Section[] = [
  { number: "§3.1", name: "SMTP TLS", title: "TLS 1.2+ for SMTP" },
  { number: "§3.3", name: "MTA-STS", title: "MTA-STS enforced" },
  { number: "§3.4", name: "DANE", title: "DNSSEC and DANE" },
  { number: "§4.1", name: "SPF", title: "SPF, at most 10 lookups" },
  { number: "§4.2", name: "DKIM", title: "DKIM keys" },
  { number: "§4.3", name: "DMARC", title: "DMARC quarantine or reject" },
  { number: "§5", name: "Reporting", title: "Reporting" },
  { number: "§6", name: "Monitoring", title: "Monitoring" },
];
