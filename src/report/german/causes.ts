import type { causes as english } from "../english/causes.ts";

export const causes: typeof english = {
  "cause/question": ({ question, reason }) => `${question}: ${reason}`,
  "cause/bogus": () => "die Antwort ist ungültig signiert (bogus, DNSSEC)",
  "cause/indeterminate": () =>
    "DNSSEC-Status unbekannt: Kein validierender Resolver wurde über einen vertrauenswürdigen Kanal gefragt (DoH, DoT, Loopback)",
  "cause/missing-shard": ({ number, of }) => `Teil ${number} von ${of} hat keine Ergebnisse hinterlassen`,
  "cause/no-report-files": ({ kind }) => `keine Datei passt zu \`reports: ${kind}:\``,
  "cause/several": ({ causes: all }) => all.join("; "),
  "cause/partly": ({ measured, cause }) => `${measured}; nicht gemessen: ${cause}`,
  "cause/an-address": () => "eine Adresse",
  "cause/a-host": () => "ein Host",
};
