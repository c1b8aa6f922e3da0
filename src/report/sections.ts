// The sections of the mapping table (CATALOGUE) that findings are shown under. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them.

/** A section's number as findings carry it, and its requirement in a few words. */
export interface Section {
  number: string;
  title: string;
}

/** In the table's order. */
export const SECTIONS: readonly Section[] = [
  { number: "§3.1", title: "TLS 1.2+ for SMTP" },
  { number: "§3.3", title: "MTA-STS enforced" },
  { number: "§3.4", title: "DNSSEC and DANE" },
  { number: "§4.1", title: "SPF, at most 10 lookups" },
  { number: "§4.2", title: "DKIM keys" },
  { number: "§4.3", title: "DMARC quarantine or reject" },
  { number: "§5", title: "Reporting" },
  { number: "§6", title: "Monitoring" },
];
