import type { planned as english } from "../english/planned.ts";

/** What live records of others, which stay, leave open. */
const unmanaged = (what: string, { file, line }: { file: string; line: number }): string =>
  `${file}:${line} lässt einige veröffentlichte Einträge stehen, daher lässt sich nicht feststellen, ${what}`;

export const planned: typeof english = {
  "planned/record-limit": ({ limit }) =>
    `die Antworten aus den deklarierten Zonen enthalten zusammen mehr als ${limit} Einträge (Projektgrenze); weitere Namen wurden nicht nachgeschlagen`,
  "planned/alias-loop": ({ name, owner }) => `die Aliasse von ${name} führen zu ${owner} zurück`,
  "planned/alias-count": ({ name, limit }) => `${name} führt über mehr als ${limit} Aliasse`,
  "planned/alias-changed": ({ name }) => `${name} ist in einer Antwort ein Alias, in der nächsten nicht`,
  "planned/unknown-until-applied": ({ type, name, file, line }) =>
    `${type} ${name} ist erst bekannt, wenn ${file}:${line} angewendet ist`,
  "planned/proxied": ({ name, provider, file, line }) =>
    `${provider} leitet ${name} über einen Proxy (${file}:${line}): Er antwortet mit eigenen Adressen und ohne MX- oder TXT-Eintrag des Ziels eines Alias`,
  "planned/faulty-zone": ({ zone, place, problem }) =>
    `die Zone ${zone} hat einen Fehler, daher stehen ihre Einträge nicht fest: ${place}: ${problem}`,
  "planned/faulty-rrset": ({ type, name, place, problem }) =>
    `die ${type}-Einträge von ${name} haben einen Fehler, daher stehen sie nicht fest: ${place}: ${problem}`,
  "planned/faulty-file": ({ place, problem }) =>
    `es ist unbekannt, welche Zonen eine Datei deklariert, daher können diese Einträge darunter sein: ${place}: ${problem}`,
  "planned/new-delegation": ({ name, file, line }) =>
    `${file}:${line} delegiert ${name}; dessen Server wurden nicht gefragt`,
  "planned/other-servers": ({ name, file, line }) =>
    `${file}:${line} delegiert ${name} an andere Server; sie wurden nicht gefragt`,
  "planned/delegation-removed": ({ name, file, line }) =>
    `${file}:${line} entfernt die Delegation von ${name}; welche Einträge danach gelten, lässt sich nicht feststellen`,
  "planned/dname-removed": ({ name, file, line }) =>
    `${file}:${line} entfernt den DNAME-Eintrag von ${name}; die Einträge darunter lassen sich nicht feststellen`,
  "planned/dname-too-long": ({ name, dname }) =>
    `der DNAME-Eintrag von ${dname} macht aus ${name} einen zu langen Namen`,
  "planned/wildcard-ns": ({ name }) =>
    `RFC 4592 §4.2 legt nicht fest, wie Server bei den NS-Einträgen von ${name} antworten`,
  "planned/like-wildcard": ({ type, name, wildcard }) =>
    `${name} und ${wildcard} liefern derzeit dieselben Einträge, daher lässt sich nicht feststellen, ob ${name} eigene ${type}-Einträge hat und behält`,
  "planned/own-records": ({ type, name }) =>
    `${name} und ein Wildcard-Eintrag liefern derzeit dieselben Einträge, daher lässt sich nicht feststellen, ob ${name} eigene ${type}-Einträge hat, die bleiben`,
  "planned/other-records": ({ type, name }) =>
    `es lässt sich nicht feststellen, ob die anderen ${type}-Einträge von ${name} bleiben`,
  "planned/unmanaged-delegation": ({ name, ...place }) => unmanaged(`was die Delegation von ${name} verdeckt`, place),
  "planned/unmanaged-dname": ({ name, ...place }) => unmanaged(`was der DNAME-Eintrag von ${name} verdeckt`, place),
  "planned/unmanaged-records": ({ type, name, ...place }) =>
    unmanaged(`ob die ${type}-Einträge von ${name} bleiben`, place),
  "planned/unmanaged-like-wildcards": ({ type, name, wildcards, ...place }) =>
    unmanaged(
      `ob die ${type}-Einträge von ${name} bleiben, die dieselben sind wie die von ${wildcards.join(" und ")}`,
      place,
    ),
  "planned/unmanaged-alias": ({ name, ...place }) =>
    unmanaged(`was aus ${name} wird, das einen Alias und andere Einträge zugleich haben soll`, place),
  "planned/unmanaged-wildcard": ({ name, wildcard, ...place }) =>
    unmanaged(`ob ${wildcard} für ${name} antwortet`, place),
  "planned/unmanaged-closer-name": ({ name, ...place }) =>
    unmanaged(`ob es ${name} gibt, sodass kein Wildcard-Eintrag dafür antwortet`, place),
  "planned/unmanaged-name": ({ name, ...place }) => unmanaged(`ob es ${name} gibt`, place),
};
