import { quoteOctets } from "../../text/quote.ts";
import { truncate } from "../../text/truncate.ts";
import type { spf as english } from "../english/spf.ts";
import { MAX_MACRO_SHOWN, code, excerpt } from "../english/spf.ts";
import { counted, list, listFirst } from "./grammar.ts";
import { andAnyoneCanRegister } from "./registrable.ts";

type Family = "v4" | "v6";

const queries = (count: number): string => counted(count, "DNS-Abfrage", "DNS-Abfragen");

function lookupsOf(lookups: number, isAtLeast: boolean): string {
  return `${isAtLeast ? "mindestens " : ""}${queries(lookups)}`;
}

/** The costliest terms, each with its lookups. */
function costsOf(terms: readonly { term: string; lookups: number }[], count: number): string {
  const costs = terms.map(({ term, lookups }) => `${excerpt(term)} (${lookups})`);
  return costs.length === 0 ? "" : `: ${listFirst(costs, count)}`;
}

/** Terms as written, each with the name it looks up unless that is part of it. */
function lookedUp(terms: readonly { term: string; name: string | null }[], count: number): string {
  const named = terms.map(({ term, name }) =>
    name === null || term.includes(name) ? excerpt(term) : `${excerpt(term)} (${name})`,
  );
  return listFirst(named, count);
}

export function clients(families: readonly Family[]): string {
  return families.length > 1 ? "Adresse" : `IP${families[0] ?? ""}-Adresse`;
}

type Code = keyof typeof english;
type Fixes = Pick<typeof english, Extract<Code, `spf/fix/${string}` | `${string}/fix` | `${string}/fix-${string}`>>;
type Others = Omit<typeof english, keyof Fixes>;

const others: Others = {
  "spf/several": ({ items, count }) => listFirst(items, count),
  "spf/sentences": ({ items, count }) => listFirst(items, count, "; "),
  "spf/term": ({ term, domain }) => (domain === null ? code(term) : `${code(term)} im Eintrag von ${excerpt(domain)}`),
  "spf/records/none": ({ domain }) => `${domain} hat keinen SPF-Eintrag`,
  "spf/records/several": ({ domain, count }) => `${domain} hat ${count} SPF-Einträge; RFC 7208 erlaubt einen`,
  "spf/records/octet-limit": ({ domain, limit }) =>
    `der Eintrag von ${domain} wurde nicht ausgewertet: Mit ihm haben die Einträge mehr als ${limit} Oktette (Projektgrenze)`,
  "spf/records/depth-limit": ({ domain, depth, limit }) =>
    `der Eintrag von ${domain} wurde nicht nachgeschlagen: ${depth} Einträge führen dorthin; RFC 7208 erlaubt ${limit} Abfragen`,
  "spf/target/several": ({ domain, count }) => `${domain} hat ${count} SPF-Einträge`,
  "spf/target/loop": ({ domain }) => `führt zu ${domain} zurück`,
  "spf/target/no-such-name": ({ domain }) => `${domain} gibt es nicht`,
  "spf/target/endless": ({ suffix }) =>
    `jeder Name unterhalb von ${suffix} hat einen Eintrag, der zu einem weiteren solchen führt, daher brechen Empfänger an einer Grenze ab`,
  "spf/target/not-a-name": ({ name }) => `${code(name)} ist kein gültiger Domainname`,
  "spf/term/mail-macro": ({ term, macro }) =>
    `${code(term)} wurde nicht nachgeschlagen: Der Name hängt von der Mail ab (\`${truncate(macro, MAX_MACRO_SHOWN)}\`)`,
  "spf/term/not-a-name": ({ term, name }) =>
    `${code(term)} lässt sich nicht nachschlagen: ${code(name)} ist kein gültiger Domainname`,
  "spf/term/lookup-limit": ({ term, before, limit }) =>
    `${code(term)} wurde nicht nachgeschlagen: Davor liegen ${before} Abfragen; RFC 7208 erlaubt ${limit}`,
  "spf/permerror": ({ inSyntax, inTarget }) =>
    `nicht bewertet: Empfänger brechen mit einem dauerhaften Fehler ab, ${inSyntax && inTarget ? "siehe spf/syntax und spf/include-valid" : inSyntax ? "siehe spf/syntax" : "siehe spf/include-valid"}`,
  "spf/mail-dependent": ({ term }) =>
    `nicht bewertet: Der Eintrag, zu dem ${term} führt, hängt von der Mail ab (spf/include-valid)`,

  "spf/evidence/lookups": ({ domain }) => `Abfragen von ${domain}`,
  "spf/evidence/term-lookups": ({ term, lookups, depth }) => `${"  ".repeat(depth)}${lookups} ${excerpt(term)}`,
  "spf/evidence/voids": () => "Abfragen ohne Ergebnis",
  "spf/evidence/unseen": () => "nicht gesehen",
  "spf/evidence/no-record": ({ texts }) => `kein SPF-Eintrag unter ${counted(texts, "TXT-Eintrag", "TXT-Einträgen")}`,
  "spf/evidence/answered": () => "beantwortet",

  "spf/present/one": () => "die Domain hat genau einen SPF-Eintrag",
  "spf/present/alias": ({ domain, target }) =>
    `${domain} ist ein Alias (CNAME) von ${target}, das keinen SPF-Eintrag hat; neben einem CNAME kann kein anderer Eintrag stehen (RFC 1034 §3.6.2)`,
  "spf/present/obsolete": ({ domain }) =>
    `${domain} hat seinen SPF-Eintrag nur im DNS-Typ SPF (99), der abgeschafft ist. Empfänger suchen einen TXT-Eintrag (RFC 7208 §3.1)`,
  "spf/present/misspelt": ({ domain, text }) =>
    `${domain} hat keinen SPF-Eintrag: ${quoteOctets(text)} beginnt nicht mit \`v=spf1\` und einem Leerzeichen`,
  "spf/syntax/valid": ({ records: count }) =>
    count === 1 ? "der Eintrag ist gültig" : `alle ${count} Einträge sind gültig`,
  "spf/lookup-limit/count": ({ lookups, isAtLeast, limit, terms, count }) =>
    `${lookupsOf(lookups, isAtLeast)}; RFC 7208 erlaubt ${limit}${costsOf(terms, count)}`,
  "spf/lookup-headroom/count": ({ lookups, isAtLeast, limit, terms, count }) =>
    `${lookupsOf(lookups, isAtLeast)}; höchstens ${limit} lassen Raum für Wachstum${costsOf(terms, count)}`,
  "spf/lookup-headroom/over-limit": ({ lookups, limit }) =>
    `${queries(lookups)}; RFC 7208 erlaubt ${limit}: siehe spf/lookup-limit`,
  "spf/void-limit/count": ({ isAtLeast, family, limit, terms, count }) =>
    `${isAtLeast ? "mindestens " : ""}${counted(count, "Abfrage", "Abfragen")} ohne Ergebnis für Absender mit IP${family}; RFC 7208 erlaubt ${limit}${count === 0 ? "" : `: ${lookedUp(terms, count)}`}`,
  "spf/void-limit/client": ({ term }) => `ob ${code(term)} eine Abfrage ohne Ergebnis ist, hängt vom Absender ab`,
  "spf/mx-limit/term": ({ term, names }) => `${term} führt zu ${names} Namen`,
  "spf/mx-limit/over": ({ terms, limit }) => `${terms}; RFC 7208 erlaubt ${limit}`,
  "spf/mx-limit/none": () => "kein Eintrag verwendet `mx`",
  "spf/mx-limit/within": ({ names, limit }) =>
    `jedes \`mx\` führt zu höchstens ${limit} Namen (${list(names.map(String))})`,
  "spf/include-valid/target": ({ term, problem, free }) => `${term}: ${problem}${andAnyoneCanRegister(free)}`,
  "spf/include-valid/none": () => "kein Eintrag verwendet `include` oder `redirect`",
  "spf/include-valid/all": ({ targets }) =>
    targets === 1
      ? "das eine include oder redirect führt zu genau einem SPF-Eintrag"
      : `jedes der ${targets} include und redirect führt zu genau einem SPF-Eintrag`,
  "spf/include-valid/by-mail": ({ terms }) =>
    `${terms}: Der Name hängt von der Mail ab. Mails mit dem Ergebnis, das sie erhalten müssen, in \`spf: expect:\` der Policy aufführen: Sie werden vollständig ausgewertet`,
  "spf/include-valid/by-expectations": ({ terms, mails }) =>
    `${terms}: Der Name hängt von der Mail ab. Ausgewertet wurde er für ${counted(mails, "Mail", "Mails")} der Policy (spf/expectations)`,
  "spf/open/matches": ({ items, count, families }) =>
    `${listFirst(items, count)} ${count > 1 ? "passen zusammen" : "passt"} zu jeder ${clients(families)}`,
  "spf/open/strangers": ({ items, count, families, ips }) =>
    `${listFirst(items, count)} ${count > 1 ? "lassen" : "lässt"} jede ${clients(families)} bestehen: Mails eines erfundenen Absenders bestehen von ${list(ips)}`,
  "spf/open/known-address": ({ ip }) =>
    `${ip} steht für jede Adresse, aber der Eintrag nennt sie: Ob andere bestehen, wurde nicht gemessen`,
  "spf/open/once-address": ({ term, families }) =>
    `${term} ist ein Netz der Länge 0, das zu jeder ${clients(families)} passt, sobald sein Name eine hat`,
  "spf/open/none": () => "kein Term, der Mails bestehen lässt, passt zu jeder Adresse",
  "spf/breadth/network": ({ term, family, prefix }) => `${term} ist ein IP${family}-Netz der Länge /${prefix}`,
  "spf/breadth/wide": ({ networks, v4, v6 }) =>
    `${networks}; das größte Netz darf /${v4} (IPv4) oder /${v6} (IPv6) sein`,
  "spf/breadth/within": ({ v4, v6 }) => `kein Netz ist größer als /${v4} (IPv4) oder /${v6} (IPv6)`,
  "spf/breadth/everyone": () => "Netze, die jede Adresse enthalten, werden nicht bewertet: siehe spf/open",
  "spf/unreachable-terms/after-all": ({ term }) => `${term} steht hinter \`all\``,
  "spf/unreachable-terms/redirect": ({ term }) => `${term} hat keine Wirkung, weil der Eintrag \`all\` hat`,
  "spf/unreachable-terms/none": () => "jeder Term ist erreichbar",
  "spf/unknown-modifiers/term": ({ term, meant }) =>
    `Empfänger übergehen ${term}, einen Modifier, den sie nicht kennen (RFC 7208 §6)${meant === null ? "" : `; der Mechanismus lautet ${code(meant)}`}`,
  "spf/unknown-modifiers/none": () => "jeder Modifier ist bekannt",
  "spf/ignored/none": () => "kein TXT-Eintrag ist ein falsch geschriebener SPF-Eintrag",
  "spf/ignored/found": ({ domain, texts, count }) =>
    `Empfänger übergehen ${listFirst(
      texts.map((text) => quoteOctets(text)),
      count,
    )} neben dem SPF-Eintrag von ${domain}: Ein Eintrag beginnt mit \`v=spf1\` und einem Leerzeichen`,
  "spf/ptr/none": () => "kein Eintrag verwendet `ptr` oder `%{p}`",
  "spf/ptr/terms": ({ items, count }) =>
    `${listFirst(items, count)} ${count === 1 ? "schlägt" : "schlagen"} den Hostnamen des Absenders nach`,
  "spf/size/record": ({ domain, octets }) => `der Eintrag von ${domain} hat ${octets} Oktette`,
  "spf/size/large": ({ records: large, limit }) => `${large}; RFC 7208 rät zu höchstens ${limit}`,
  "spf/size/within": ({ octets, limit }) =>
    `der größte Eintrag hat ${octets} Oktette; RFC 7208 rät zu höchstens ${limit}`,
  "spf/wildcard/none": ({ name }) => `${name} beantwortet weder A noch AAAA noch MX`,
  "spf/wildcard/covered": ({ name, types }) => `${name} beantwortet ${types.join(", ")} und hat einen SPF-Eintrag`,
  "spf/wildcard/missing": ({ name, types }) => `${name} beantwortet ${types.join(", ")} und hat keinen SPF-Eintrag`,
  "spf/wildcard/several": ({ name, types, count }) =>
    `${name} beantwortet ${types.join(", ")} und hat ${count} SPF-Einträge; RFC 7208 erlaubt einen`,
};

const fixes: Fixes = {
  "spf/fix/alias": ({ domain, owner, record }) =>
    `${domain} ist ein Alias von ${owner}, dessen Eintrag gilt. Den Inhaber von ${owner} bitten, ihn in ${code(record)} zu ändern, oder den Alias durch eigene Einträge ersetzen.`,
  "spf/present/fix-several": () =>
    "Die Terme aller SPF-Einträge in einem Eintrag mit einem `all` am Ende zusammenführen und die anderen entfernen.",
  "spf/present/fix-receive": () => "Diesen Eintrag veröffentlichen: Die Domain sendet keine Mails.",
  "spf/present/fix-send": () =>
    "Einen TXT-Eintrag wie `v=spf1 ip4:… -all` veröffentlichen, der jeden Server nennt, der für die Domain sendet.",
  "spf/present/fix-obsolete": () => "Diesen TXT-Eintrag veröffentlichen und den Eintrag vom Typ SPF entfernen.",
  "spf/present/fix-mx": () =>
    "Diesen Eintrag veröffentlichen, wenn nur die MX-Hosts Mails senden; jeden weiteren Absender vor `-all` ergänzen.",
  "spf/present/fix-alias": ({ domain }) =>
    `Den CNAME an ${domain} durch Adressen (A, AAAA) oder den ALIAS-Eintrag des Anbieters ersetzen. Danach dort den SPF-Eintrag veröffentlichen.`,
  "spf/syntax/fix": () => "Den Term berichtigen und den Eintrag neu veröffentlichen.",
  "spf/syntax/fix-other": () =>
    "Den Inhaber des Eintrags bitten, ihn zu berichtigen. Bis dahin die eigenen Absender aus diesem Eintrag mit `ip4:` und `ip6:` an die Stelle des Terms setzen, der dorthin führt; ist das der `redirect=`, den eigenen Eintrag mit `~all` enden lassen.",
  "spf/lookup-count/fix": ({ excess, most }) =>
    `${counted(excess, "Abfrage", "Abfragen")} einsparen: nicht mehr genutzte Absender entfernen und eigene Netze mit \`ip4:\` und \`ip6:\` aufführen, die keine Abfrage brauchen.${most === null ? "" : ` ${code(most.term)} kostet am meisten: ${most.lookups}.`}`,
  "spf/lookup-count/fix-compact": ({ before, lookups, dropped, copied, parts }) =>
    [
      `Dies veröffentlichen: Es passt zu genau denselben Adressen mit ${counted(lookups, "Abfrage", "Abfragen")} statt ${before}.`,
      ...(dropped.length === 0 ? [] : [`Zu den Adressen von ${list(dropped.map(code))} passen bereits andere Terme.`]),
      ...(parts.length === 0 ? [] : [`Damit der Eintrag klein bleibt, wandern einige Netze nach ${list(parts)}.`]),
      ...(copied.length === 0
        ? []
        : [
            `Die Adressen von ${list(copied.map(code))} stehen dann an zwei Stellen; der Bericht meldet es, wenn eine spätere Änderung sie auseinanderlaufen lässt.`,
          ]),
    ].join(" "),
  "spf/void-limit/fix": ({ terms, count, isOfOthers }) =>
    `Diese Terme haben Abfragen ohne Ergebnis: ${lookedUp(terms, count)}. Die entfernen, die für keinen Absender mehr stehen. An die Stelle der anderen die Adressen aller ihrer Hosts mit \`ip4:\` und \`ip6:\` setzen, die keine Abfrage brauchen.${isOfOthers ? " Steht einer in einem fremden Eintrag, dessen Inhaber darum bitten." : ""}`,
  "spf/mx-limit/fix": () => "Den Term entfernen und die Adressen der sendenden Hosts mit `ip4:` und `ip6:` aufführen.",
  "spf/include-valid/fix": () =>
    "Den Namen berichtigen. Wird der Absender nicht mehr genutzt, diesen Eintrag ohne ihn veröffentlichen.",
  "spf/include-valid/fix-redirect": () =>
    "Den Namen berichtigen oder diesen Eintrag veröffentlichen, ergänzt um die Adressen der eigenen Absender.",
  "spf/include-valid/fix-other": () =>
    "Den Namen berichtigen. Steht er in einem fremden Eintrag, dessen Inhaber darum bitten. Bis dahin die eigenen Absender aus diesem Eintrag mit `ip4:` und `ip6:` an die Stelle des Terms setzen, der dorthin führt; ist das der `redirect=`, den eigenen Eintrag mit `~all` enden lassen.",
  "spf/open/fix": () => "Diesen Eintrag veröffentlichen, ergänzt um die Adressen der eigenen Absender.",
  "spf/breadth/fix": () => "Nur die Netze aufführen, die Mails der Domain senden.",
  "spf/breadth/fix-other": () =>
    "Den Inhaber des Eintrags um einen bitten, der weniger Adressen nennt. Bis dahin kann jeder in diesen Netzen im Namen der Domain senden.",
  "spf/unreachable-terms/fix": () =>
    "Diesen Eintrag veröffentlichen: Die Terme, die er weglässt, beachten Empfänger nicht. Sollen diese Terme zählen, sie vor `all` stellen.",
  "spf/unknown-modifiers/fix": () =>
    "Diesen Eintrag veröffentlichen: Er enthält die offenkundig gemeinten Mechanismen und lässt andere Modifier weg, die Empfänger übergehen. Nicht mehr genutzte Absender entfernen.",
  "spf/ignored/fix": () =>
    "Seine Terme, wenn sie gebraucht werden, mit denen des gültigen Eintrags zusammenführen und ihn entfernen: Ein Name kann nur einen SPF-Eintrag haben.",
  "spf/ptr/fix": () =>
    "Diesen Eintrag veröffentlichen und die Adressen der Absender, die er weglässt, mit `ip4:` und `ip6:` ergänzen.",
  "spf/size/fix": () =>
    "Nicht mehr genutzte Absender entfernen oder Terme in einen eigenen Eintrag auslagern und diesen einbinden (jedes include ist eine Abfrage).",
  "spf/size/fix-other": () => "Den Inhaber des Eintrags bitten, ihn zu kürzen.",
  "spf/wildcard/fix": () =>
    "Sendet kein Name unterhalb des Wildcard-Eintrags Mails, dies als einzigen SPF-Eintrag dort veröffentlichen. Andernfalls den Wildcard-Eintrag entfernen.",
  "spf/wildcard/fix-alias": ({ owner }) =>
    `Den Wildcard-Eintrag entfernen oder seinen Alias zu ${owner} durch eigene Einträge ersetzen, darunter \`v=spf1 -all\`.`,
};

export const spf: typeof english = { ...others, ...fixes };
