import { quoteCharacters } from "../../text/quote.ts";
import type { limitations as english } from "../english/limitations.ts";
import { list, listFirst } from "./grammar.ts";

const others = (count: number): string => (count === 0 ? "" : ` (und ${count} weitere)`);

export const limitations: typeof english = {
  "audit/no-resolver": ({ urls, reason }) =>
    `kein Resolver antwortet: ${list(urls)}: ${reason}. Mit --resolver oder unter \`resolvers:\` einen erreichbaren angeben, HTTPS_PROXY setzen, wenn HTTPS dieses Netz über einen Proxy verlässt, oder \`mail-policy check --offline\` ausführen.`,
  "limitation/offline": () => "Offline-Modus: Nur die in diesem Repository deklarierten Einträge wurden verwendet",
  "limitation/resolver": ({ url }) =>
    `${url} hat nicht gezeigt, dass er DNSSEC über einen vertrauenswürdigen Kanal validiert; Antworten allein von ihm haben keinen DNSSEC-Status`,
  "limitation/proxy-address": ({ hosts }) =>
    `der Proxy verbindet nur nach Namen: Er hat die Adresse gewählt, von der ${list(hosts)} abgerufen wurde`,
  "limitation/missing-shard": ({ number, of, domains }) =>
    `Teil ${number} von ${of} hat keine Ergebnisse hinterlassen: ${domains === 1 ? "seine Domain wurde" : `seine ${domains} Domains wurden`} nicht gemessen`,
  "limitation/stopped-shard": ({ number, of }) =>
    `Teil ${number} von ${of} wurde abgebrochen: Was er bis dahin nicht gemessen hatte, ist unbekannt`,
  "limitation/unmeasured": ({ reason }) => `${reason}; was bis dahin nicht vorlag, ist unbekannt`,
  "limitation/smtp-off": () => "Mailserver wurden nicht geprüft: --smtp off",
  "limitation/port-25": () =>
    "keiner der gefragten Mailserver hat auf Port 25 geantwortet: Er ist hier womöglich gesperrt",
  "limitation/kept-reports": ({ name, problem }) =>
    `die evidence.json von ${name} wurde nicht gelesen und bleibt, wie sie ist: ${problem}. Die Datei wiederherstellen oder, um neu zu beginnen, löschen`,
  "limitation/reports": ({ files, count }) =>
    `${count === 1 ? "eine Datei mit empfangenen Berichten oder ein Teil davon zählt" : `${count} Dateien mit empfangenen Berichten oder Teile davon zählen`} nicht: ${listFirst(files, count, "; ")}`,
  "limitation/report-file": ({ file, reason }) => `${quoteCharacters(file)}: ${reason}`,
  "limitation/declared": ({ place, note }) => `${place}: ${note}`,
  "limitation/key-dates": ({ reason }) =>
    `nicht für alle DKIM-Schlüssel ist bekannt, seit wann dieses Repository sie deklariert: ${reason}`,
  "limitation/base": ({ name, reason }) => `nicht mit ${name} verglichen: ${reason}`,
  "limitation/base-unnamed": ({ problem }) => `nicht mit einem Ausgangsstand verglichen: ${problem}`,
  "limitation/base-faults": ({ name, fault, others: more }) =>
    `nicht mit ${name} verglichen, dort gilt: ${fault}${others(more)}`,
  "limitation/base-zones": ({ name, fault, others: more }) =>
    `${name} hat ${more === 0 ? "einen Fehler" : `${more + 1} Fehler`} in seinen Zonendateien, daher gelten Mängel dieser Einträge nicht als neu: ${fault}${others(more)}`,
  "limitation/base-plan": ({ name, file }) =>
    `${name} enthält ${file} nicht; seine geplanten Einträge gelten als veröffentlicht`,
};
