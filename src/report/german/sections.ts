import type { SECTION_WORDS as english } from "../english/sections.ts";

export const SECTION_WORDS: typeof english = {
  "§3.1": { name: "SMTP TLS", title: "TLS ab 1.2 für SMTP" },
  "§3.3": { name: "MTA-STS", title: "MTA-STS durchgesetzt" },
  "§3.4": { name: "DANE", title: "DNSSEC und DANE" },
  "§4.1": { name: "SPF", title: "SPF mit höchstens 10 DNS-Abfragen" },
  "§4.2": { name: "DKIM", title: "DKIM-Schlüssel" },
  "§4.3": { name: "DMARC", title: "DMARC quarantine oder reject" },
  "§5": { name: "Berichte", title: "Berichtswesen" },
  "§6": { name: "Überwachung", title: "Überwachung" },
};
