import type { dnssec as english } from "../english/dnssec.ts";
import { list } from "./grammar.ts";
import { momentText } from "./times.ts";

/** Project limit: records or questions that a message names; more than most domains have. */
const MAX_RECORDS = 20;

export const dnssec: typeof english = {
  "dnssec/zone": ({ name }) => `die Zone von ${name}`,
  "dnssec/aliases": ({ name, owner }) => `die Kette von Aliassen von ${name} zu ${owner}`,
  "dnssec/secure": ({ subject }) => `${subject} ist signiert und lässt sich validieren`,
  "dnssec/insecure": ({ subject }) => `${subject} ist nicht signiert`,
  "dnssec/bogus": () => "nicht bewertet: Die Antwort ist ungültig signiert (bogus), siehe dnssec/not-bogus",
  "dnssec/no-apex": ({ domain }) => `der Apex der Zone, in der ${domain} liegt, wurde nicht gefunden`,

  "dnssec/seen/zone-state": ({ state }) => state,
  "dnssec/seen/answer": ({ state, reason }) => (reason === null ? state : `${state}: ${reason}`),
  "dnssec/seen/bogus": ({ reason }) =>
    `SERVFAIL; der Resolver antwortet nur mit CD=1${reason === null ? "" : `: ${reason}`}`,
  "dnssec/seen/algorithms": ({ algorithms }) => `Verfahren ${algorithms.join(", ")}`,
  "dnssec/seen/no-zone-key": () => "kein Zonenschlüssel",
  "dnssec/seen/unsigned-zone": () => "keine Schlüssel, in einer nicht signierten Zone",

  "dnssec/domain/no-chain": ({ zone }) =>
    `${zone} hat Schlüssel, aber keine Vertrauenskette führt dorthin, der Resolver folgen können`,
  "dnssec/domain/fix-sign": () =>
    "Die Zone beim DNS-Betreiber signieren und den DS-Eintrag über den Registrar in der übergeordneten Zone veröffentlichen lassen.",
  "dnssec/domain/fix-chain": () =>
    "Über den Registrar einen DS-Eintrag in der übergeordneten Zone veröffentlichen lassen, für einen Schlüssel eines gängigen Verfahrens (13 oder 8).",

  "dnssec/mx-zone/fix-zone": ({ name }) =>
    `Die Zone signieren, in der ${name} liegt, oder ihren Betreiber darum bitten.`,
  "dnssec/mx-zone/fix-aliases": ({ name, owner }) =>
    `Die Zonen signieren, in denen ${name} und ${owner} liegen, oder ihre Betreiber darum bitten.`,

  "dnssec/not-bogus/none": ({ count }) =>
    count === 1 ? "die eine Antwort ist nicht bogus" : `keine von ${count} Antworten ist bogus`,
  "dnssec/not-bogus/overdue": ({ type, name, until }) =>
    `keine Antwort ist bogus, aber die Signatur von ${type} ${name} endet am ${momentText(until)} und wurde nicht erneuert`,
  "dnssec/not-bogus/found": ({ questions, reason }) =>
    `ungültig signiert (bogus): ${list(questions, MAX_RECORDS)}${reason === null ? "" : ` (${reason})`}`,
  "dnssec/not-bogus/fix": () =>
    "Die Vertrauenskette herstellen: abgelaufene Signaturen erneuern und den DS-Eintrag in der übergeordneten Zone zu einem genutzten Schlüssel passend machen.",

  "dnssec/mail-records/none": () => "nicht bewertet: Es gibt keinen Mail-Eintrag",
  "dnssec/mail-records/signed": ({ records }) => `signiert: ${list(records, MAX_RECORDS)}`,
  "dnssec/mail-records/unsafe": ({ records }) => list(records, MAX_RECORDS),
  "dnssec/mail-records/bogus": ({ record, name }) => `${record} an ${name} ist ungültig signiert (bogus)`,
  "dnssec/mail-records/unsigned": ({ record, name }) => `${record} an ${name} ist nicht signiert`,
  "dnssec/mail-records/fixes": ({ fixes }) => fixes.join(" "),
  "dnssec/mail-records/fix": () =>
    "Die Zonen signieren, in denen die nicht signierten Einträge liegen. Ist ein Name ein Alias, muss der Betreiber der Zone, in die er führt, diese signieren.",

  "dnssec/algorithm/no-keys": () => "nicht bewertet: Die Zone hat keine Schlüssel, siehe dnssec/domain",
  "dnssec/algorithm/current": ({ zone, algorithms }) =>
    `die Schlüssel von ${zone} nutzen Verfahren ${algorithms.join(", ")}`,
  "dnssec/algorithm/retired": ({ zone, algorithms }) =>
    `Schlüssel von ${zone} nutzen Verfahren ${algorithms.join(", ")}; RFC 9905 und RFC 8624 §3.1 verbieten das Signieren damit`,
  "dnssec/algorithm/fix": ({ zone, algorithms }) =>
    `Die Schlüssel von ${zone} auf Verfahren 13 (ECDSAP256SHA256) oder 8 (RSASHA256) umstellen und danach die mit ${algorithms.join(" und ")} entfernen.`,
};
