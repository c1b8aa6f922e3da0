import type { spfThirdParties as english } from "../english/spf-third-parties.ts";
import { networkCount } from "../english/spf-third-parties.ts";
import { code, excerpt } from "../english/spf.ts";
import { counted, list, listFirst } from "./grammar.ts";

export const spfThirdParties: typeof english = {
  "spf/fix/remove-from-other": ({ domains, items, count }) => {
    const names = listFirst(domains.items.map(excerpt), domains.count);
    const what = listFirst(items, count);
    return domains.count === 1
      ? `Den Inhaber des Eintrags von ${names} bitten, ${what} zu entfernen.`
      : `Die Inhaber der Einträge von ${names} bitten, ${what} zu entfernen.`;
  },
  "spf/fix/owners": ({ domains, items, count, ending }) => {
    const names = listFirst(domains.items.map(excerpt), domains.count);
    const what = listFirst(items, count);
    return domains.count === 1
      ? `Den Inhaber des Eintrags von ${names} bitten, ${what} zu entfernen. Oder die eigenen Absender aus diesem Eintrag mit \`ip4:\` und \`ip6:\` an die Stelle des Terms setzen, der dorthin führt; ist das der \`redirect=\`, den eigenen Eintrag mit \`${ending}\` enden lassen.`
      : `Die Inhaber der Einträge von ${names} bitten, ${what} zu entfernen. Oder die eigenen Absender aus diesen Einträgen mit \`ip4:\` und \`ip6:\` an die Stelle der Terme setzen, die dorthin führen; ist einer davon der \`redirect=\`, den eigenen Eintrag mit \`${ending}\` enden lassen.`;
  },
  "spf/fix/replace": ({ term, by }) => `${code(term)} durch ${code(by)}`,
  "spf/fix/own-too": ({ items, count, replacements, replacedCount, losesSenders, others }) => {
    const removed = count > 0 ? [`${listFirst(items, count)} entfernen`] : [];
    const replaced = replacedCount > 0 ? [`${listFirst(replacements, replacedCount)} ersetzen`] : [];
    const senders = losesSenders ? ["die Absender, die damit wegfallen, mit `ip4:` und `ip6:` aufführen"] : [];
    return `Im Eintrag der Domain selbst ${[...removed, ...replaced, ...senders].join(" und ")}. ${others}`;
  },
  "spf/third-party/none": () => "es ist kein Dritter eingebunden",
  "spf/third-party/new": ({ names }) =>
    `nicht bewertet: Kein früherer aufgezeichneter Lauf hat gesehen, was ${list(names.map(excerpt))} zulässt`,
  "spf/third-party/same": ({ names, percent }) =>
    `${list(names.map(excerpt))} ${names.length === 1 ? "lässt" : "lassen"} höchstens ${percent} Prozent mehr Adressen zu als zuvor`,
  "spf/third-party/changed": ({ changes, percent }) =>
    percent === null ? changes : `${changes}; die Grenze liegt bei ${percent} Prozent mehr`,
  "spf/third-party/grown": ({ name, family, before, now, added }) =>
    `${excerpt(name)} lässt ${networkSize(now, family)} zu statt ${networkCount(before, family)}; neu: ${listFirst(added.items, added.count)}`,
  "spf/third-party/empty": ({ name }) =>
    `${excerpt(name)} führt keinen Absender mehr auf, daher scheitern Mails, die von dort für die Domain gesendet werden, an SPF`,
  "spf/third-party/too-large": ({ name }) =>
    `die Netze von ${excerpt(name)} wurden nicht verglichen: Es sind mehr als 1.000 (Projektgrenze)`,
  "spf/third-party/fix": ({ names }) =>
    `Bei ${list(names.map(excerpt))} nachfragen, was sich geändert hat. Hat es seine Richtigkeit, die Prüfung ausnehmen, bis der nächste Lauf aufgezeichnet ist, der den neuen Stand übernimmt. Andernfalls den Term entfernen.`,
};

/** A count of addresses; of IPv6 by networks of /64, the size of one link (RFC 4291 §2.5.4). */
function networkSize(count: string, family: "v4" | "v6"): string {
  const size = networkCount(count, family);
  return family === "v4"
    ? counted(size, "IPv4-Adresse", "IPv4-Adressen")
    : counted(size, "IPv6-Netz /64", "IPv6-Netze /64");
}
