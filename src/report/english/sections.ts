// The sections of a report, by their number in the mapping table.

/** The head of a column, and what the section requires in a few words. */
export interface SectionWords {
  name: string;
  title: string;
}

export const SECTION_WORDS: Readonly<Record<string, SectionWords>> = {
  "§3.1": { name: "SMTP TLS", title: "TLS 1.2+ for SMTP" },
  "§3.3": { name: "MTA-STS", title: "MTA-STS enforced" },
  "§3.4": { name: "DANE", title: "DNSSEC and DANE" },
  "§4.1": { name: "SPF", title: "SPF, at most 10 lookups" },
  "§4.2": { name: "DKIM", title: "DKIM keys" },
  "§4.3": { name: "DMARC", title: "DMARC quarantine or reject" },
  "§5": { name: "Reporting", title: "Reporting" },
  "§6": { name: "Monitoring", title: "Monitoring" },
};
