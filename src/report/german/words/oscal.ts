import type { oscal as english } from "../../english/words/oscal.ts";
import { counted } from "../grammar.ts";

export const oscal: typeof english = {
  title: "Audit der Mail-Domains",
  description: (domains, profile, view) =>
    `${counted(domains, "Mail-Domain", "Mail-Domains")}, von außen geprüft. Profil ${profile}, Sicht ${view}.`,
  plan: "Die Policy des Audits steht anstelle eines Prüfplans: Sie nennt die Domains und was von ihnen erwartet wird.",
  domain: "Der Mailverkehr dieser Domain.",
  tool: "Prüft Mail-Domains nach BSI TR-03108 und TR-03182.",
  controls: "Anforderungen aus Grundschutz++, zu denen die Prüfungen etwas aussagen.",
  requirements: (guideline) => `Anforderungen der BSI ${guideline}, deren Erfüllung von außen sichtbar ist.`,
  objectives: "Dieselben Anforderungen der Richtlinien als Prüfziele, auf die sich die Feststellungen beziehen.",
  undecided: "In diesem Lauf nicht entschieden:",
  asksForMore: "die Anforderung verlangt mehr, als von außen sichtbar ist",
  acceptance: "Befristet akzeptiertes Risiko",
  accepted: (owner, until) =>
    owner === null ? `Akzeptiert bis ${until}.` : `Akzeptiert bis ${until}, verantwortlich: ${owner}.`,
  moreDomains: (count) => `${counted(count, "weitere Domain", "weitere Domains")}: siehe JSON-Bericht.`,
  attester: "Wer eine Erklärung abgibt",
  attested: (domains, evidence) => `Für ${domains}. Nachweis: ${evidence}. Nicht überprüft.`,
};
