import type { badge as english } from "../../english/words/badge.ts";
import { counted } from "../grammar.ts";

const count = (domains: number): string => counted(domains, "Domain", "Domains");

export const badge: typeof english = {
  label: "Mail-Policy",
  states: {
    passing: (domains) => `erfüllt, ${count(domains)}`,
    failing: (domains, failing) =>
      failing === 0 ? `nicht erfüllt, ${count(domains)}` : `nicht erfüllt, ${failing} von ${count(domains)}`,
    "partly-measured": (domains) => `teilweise gemessen, ${count(domains)}`,
    unknown: (domains) => `nicht gemessen, ${count(domains)}`,
  },
  stale: (day) => `veraltet, letzter Lauf ${day}`,
  noReport: "unbekannt, kein Bericht",
};
