import { capitalized } from "../../text/capitalized.ts";
import type { service as english } from "../english/service.ts";
import { list } from "./grammar.ts";

export const service: typeof english = {
  "service/srv/not-declared": () => "nicht gefragt: Die Policy gibt nicht `services: true` an",
  "service/srv/parts": ({ parts }) => list(parts, undefined, "; "),
  "service/srv/offered": ({ service: name, hosts }) =>
    `${name}: ${list(hosts.map(({ host, port }) => `${host} Port ${port}`))}`,
  "service/srv/not-offered": ({ service: name }) => `${name}: nicht angeboten`,
  "service/srv/configuration": ({ names }) =>
    names.length === 0
      ? "im DNS gibt es keinen Namen für Autoconfig oder Autodiscover"
      : `automatische Einrichtung: ${list(names)} (die Antworten dort wurden nicht geprüft)`,
  "service/srv/missing": ({ name }) => `kein SRV-Eintrag an ${name}`,
  "service/srv/alias": ({ name, host, owner }) =>
    `${name}: ${host} ist ein Alias (CNAME) von ${owner}, was RFC 2782 hier verbietet`,
  "service/srv/no-name": ({ name, host }) => `${name}: ${host} gibt es nicht`,
  "service/srv/no-address": ({ name, host }) => `${name}: ${host} hat weder einen A- noch einen AAAA-Eintrag`,
  "service/srv/port-zero": ({ name, host }) =>
    `${name}: ${host} hat den Port 0, mit dem sich kein Programm verbinden kann (RFC 6335 §6)`,
  "service/srv/dangling": ({ name, owner }) => `${name} ist ein Alias (CNAME) von ${owner}, das keine Adresse hat`,
  "service/srv/none-offered": ({ services }) =>
    `die Policy gibt \`services: true\` an, aber laut SRV-Einträgen ${services.length === 1 ? "wird" : "werden"} ${list(services)} nicht angeboten (RFC 6186 §3.4)`,
  "service/srv/limit": ({ service: name, all, limit }) =>
    `${all - limit} von ${all} Hosts von ${name} ${all - limit === 1 ? "wurde" : "wurden"} nicht nachgeschlagen; die Grenze liegt bei ${limit}`,
  "service/srv/fix": ({ parts }) => `${capitalized(list(parts, undefined, "; "))}.`,
  "service/srv/fix-missing": ({ service: name, record }) =>
    `\`${record}\` mit dem Host veröffentlichen, der ${name} anbietet, oder mit dem Ziel \`.\`, wenn es keiner tut`,
  "service/srv/fix-host": ({ name, host }) => `an ${name} statt ${host} einen Host mit eigenen Adressen nennen`,
  "service/srv/fix-port": ({ name, host, port }) => `an ${name} den Port von ${host} nennen, üblich ist ${port}`,
  "service/srv/fix-dangling": ({ name }) => `${name} zu einem Host mit Adresse führen lassen oder den Alias entfernen`,
  "service/srv/fix-none-offered": ({ domain }) =>
    `Die Hosts veröffentlichen, mit denen sich Mailprogramme von ${domain} verbinden, oder \`services: true\` entfernen.`,
};
