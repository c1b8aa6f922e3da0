import type { zoneFaults as english } from "../english/zone-faults.ts";
import { counted, formatCount } from "./grammar.ts";

export const zoneFaults: typeof english = {
  "zone-fault/more": ({ count, zone }) =>
    `${counted(count, "weitere Meldung dieser Art folgt", "weitere Meldungen dieser Art folgen")}${zone === null ? "" : ` in der Zone ${zone}`}`,
  "zone-fault/others": ({ count }) => `und ${count} weitere`,
  "zone-fault/rest-unread": ({ limit }) =>
    `dies und alles Folgende wurde nicht gelesen: Davor stehen schon ${limit} Fehler`,
  "zone-fault/not-judged": ({ name, type, reason }) => `der ${type}-Eintrag von ${name} wird nicht bewertet: ${reason}`,
  "zone-fault/include-depth": ({ limit }) => `Dateien sind über mehr als ${limit} Ebenen ineinander eingebunden`,
  "zone-fault/not-a-name": ({ text }) => `${text} ist kein gültiger Domainname`,

  "zone-fault/rrset-size": ({ name, type, limit }) =>
    `mit diesem Eintrag haben die ${type}-Einträge von ${name} zusammen mehr als ${formatCount(limit)} Oktette und passen in keine DNS-Nachricht (RFC 1035 §4.2.2)`,
  "zone-fault/beside-cname": ({ name, type, place }) =>
    `${name} hat einen CNAME-Eintrag (${place}) und darf daher keinen ${type}-Eintrag haben (RFC 2181 §10.1)`,
  "zone-fault/second-record": ({ name, type, place }) =>
    `${name} hat schon einen ${type}-Eintrag (${place}); ein Name darf nur einen haben`,
  "zone-fault/outside": ({ name, zone }) =>
    `${name} liegt nicht in der Domain ${zone}, deren Einträge hier deklariert sind`,
  "zone-fault/no-soa": () =>
    "diese Datei hat keinen SOA-Eintrag, ist also keine vollständige Zone: den SOA-Eintrag ergänzen; einen Teil, den andere Dateien mit $INCLUDE einbinden, unter einem Namen ablegen, auf den das Muster unter `bind:` nicht passt",
  "zone-fault/second-soa": ({ zone, place }) =>
    `ein zweiter SOA-Eintrag: Diese Datei ist die Zone ${zone} (${place}), und eine Zone hat nur einen`,
  "zone-fault/misplaced-soa": ({ name, zone }) =>
    `${name} liegt nicht in der Zone ${zone}, deren SOA-Eintrag in dieser Datei steht: heißt die Zone wirklich so?`,
  "zone-fault/zone-twice": ({ zone, place }) =>
    `die Zone ${zone} ist zweimal deklariert, ${place === null ? "einmal ohne Einträge" : `zuerst in ${place}`}: welche Deklaration gilt?`,
  "zone-fault/rrset-twice": ({ name, type, place }) =>
    `die ${type}-Einträge von ${name} sind zweimal deklariert, zuerst in ${place}: welche gelten?`,
  "zone-fault/whole-zone": ({ zone, place, name, type }) =>
    `die Zone ${zone} ist ${place === null ? "" : `in ${place} `}vollständig deklariert: Der ${type}-Eintrag von ${name} gehört dorthin`,
};
