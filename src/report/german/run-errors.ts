import type { runErrors as english } from "../english/run-errors.ts";
import { list } from "./grammar.ts";
import { specialUse } from "./special-addresses.ts";

const FORMS = "https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 oder system";

export const runErrors: typeof english = {
  "git/missing": () => "git ist hier nicht installiert",
  "git/failed": ({ command, said }) => `git ${command} ist fehlgeschlagen${said === "" ? "" : `: ${said}`}`,
  "git/output": ({ command, mebibytes }) => `git ${command} gibt mehr als ${mebibytes} MiB aus`,
  "git/not-a-commit": ({ ref }) => `${ref} ist nicht der Name eines Commits`,
  "git/unknown-commit": () => "git kennt hier keinen solchen Commit",
  "git/incomplete": () => "git hat nicht den ganzen Commit",
  "git/not-checked-out": ({ commit }) => `der Checkout enthält ${commit} nicht`,
  "git/untracked": ({ reason }) =>
    `in einem nicht vertrauenswürdigen Repository werden nur Dateien gelesen, die git verwaltet, aber git kann sie nicht auflisten. Zuerst das Repository auschecken (actions/checkout, mit installiertem git). ${reason}`,

  "run/no-policy": ({ config }) =>
    `${config}: Policy-Datei nicht gefunden. Mit \`mail-policy init DOMAIN\` eine erstellen oder --config setzen (Eingabe \`config\` der Action).`,
  "run/policy": ({ config, problem }) => `${config}: die Policy ${problem}`,
  "run/not-a-domain": ({ text, config }) => `${JSON.stringify(text)} ist keine Domain von ${config}`,
  "run/no-mail-server": () => "keine Domain dieser Policy empfängt Mail, daher gibt es keinen Server zu prüfen",
  "run/no-reports": ({ config }) =>
    `${config}: Die Policy nennt keine Dateien mit empfangenen Berichten. Sie unter \`reports:\` nennen oder mit --history oder --branch eine Historie angeben`,
  "run/no-policy-to-serve": ({ config }) =>
    `${config}: Keine Domain hat eine Richtlinie zum Ausliefern. Ihre Datei mit \`mta-sts: policy-file:\` nennen.`,
  "run/several-former-policies": ({ files }) =>
    `die Änderung entfernt mehrere Policys (${list(files)}), und es ist nicht klar, welche davon jetzt eine andere Datei ist.`,
  "run/included-files": ({ limit }) => `die dortigen Dateien binden einander über mehr als ${limit} Ebenen ein`,
  "run/many-removed": ({ count }) =>
    `die Änderung entfernt ${count} YAML-Dateien, daher ist die frühere Policy unbekannt.`,

  "init/missing": ({ names, count }) =>
    `${list(names)}: ${count === 1 ? "Dieser Name existiert" : "Diese Namen existieren"} nicht im DNS. Die Schreibweise berichtigen oder --allow-missing angeben, wenn ${count === 1 ? "er" : "sie"} noch registriert ${count === 1 ? "wird" : "werden"}.`,
  "init/no-zone": () => "die Dateien von --zones enthalten keine vollständige Zone; die Domains nennen",
  "init/too-large": ({ problems }) =>
    `für diese Domains lässt sich keine Policy schreiben; es mit weniger auf einmal versuchen. ${problems.join(" ")}`,

  "resolver/problem": ({ url, problem }) => `Resolver ${JSON.stringify(url)} ${problem}`,
  "resolver/form": () => `ist kein gültiger Resolver; möglich sind ${FORMS}`,
  "resolver/url": () => `ist keine gültige URL; möglich sind ${FORMS} (eine IPv6-Adresse in Klammern)`,
  "resolver/host": () => "hat weder einen gültigen Hostnamen noch eine gültige IP-Adresse",
  "resolver/credentials": () => "enthält Benutzernamen oder Passwort; Resolver werden ohne Anmeldung gefragt",
  "resolver/query": () => "enthält einen Query-Teil (?…); Resolver werden mit POST und ohne ihn gefragt",
  "resolver/port": () => "hat den Port 0",
  "resolver/path": () => "enthält einen Pfad; nur https:// hat einen",
  "resolver/fragment": () => "enthält einen Teil hinter #; nur tls:// hat einen",
  "resolver/udp-name": () => "braucht eine IP-Adresse: Ein Name müsste erst aufgelöst werden",
  "resolver/tls-name": () => "hat hinter # keinen gültigen Namen; dort steht der Name im Zertifikat des Resolvers",
  "resolver/none": () => "das System nennt keinen DNS-Resolver; mit --resolver oder in der Policy einen angeben",
  "resolver/of-this-machine": () => "gehört zu dieser Maschine und kann die Namen ihres Netzes kennen",
  "resolver/not-public": ({ use }) => `ist nicht die Adresse eines öffentlichen Hosts (${specialUse(use)})`,
  "resolver/untrusted": ({ url, refusal }) =>
    `Resolver ${JSON.stringify(url)} ${refusal}, und diese Policy ist nicht vertrauenswürdig. Den Resolver im Workflow (\`resolvers\`) oder mit --resolver angeben oder dort allow-private-network setzen`,
};
