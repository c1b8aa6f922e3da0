import { quoteOctets } from "../../text/quote.ts";
import { truncate } from "../../text/truncate.ts";
import type { mtaSts as english } from "../english/mta-sts.ts";
import { certificateNames } from "./certificate-names.ts";
import { counted, list } from "./grammar.ts";
import { momentText } from "./times.ts";

/** How many `mx` patterns that were added or removed a message shows. */
const MAX_CHANGED = 5;
/** How much of a policy is shown as evidence. */
const MAX_POLICY = 2_048;

const FIRST_COVER =
  "Absender wenden die Richtlinie dann an: Zuvor sicherstellen, dass sie jeden MX-Host abdeckt oder `mode: testing` enthält.";

export const mtaSts: typeof english = {
  "mta-sts/record/valid": ({ id }) => `es gibt einen gültigen Eintrag; seine id ist ${id}`,
  "mta-sts/record/absent": ({ name }) => `kein MTA-STS-Eintrag an ${name}`,
  "mta-sts/record/version": () =>
    "der Eintrag beginnt nicht genau mit `v=STSv1;` (RFC 8461 §3.1), daher verwerfen ihn Absender",
  "mta-sts/record/several": ({ count }) =>
    `${count} MTA-STS-Einträge; RFC 8461 §3.1 erlaubt einen, daher beachten Absender keinen davon`,
  "mta-sts/record/field": ({ field }) => `${quoteOctets(field)} hat nicht die Form name=wert`,
  "mta-sts/record/no-id": () => "der Eintrag hat keine `id`",
  "mta-sts/record/invalid-id": ({ id }) =>
    `die id ${quoteOctets(id)} ist ungültig; RFC 8461 §3.1 erlaubt 1 bis 32 Buchstaben und Ziffern`,
  "mta-sts/record/fix-replace": ({ url }) =>
    `Sobald die Richtlinie unter ${url} jeden MX-Host abdeckt oder \`mode: testing\` enthält, diesen und keinen anderen Eintrag veröffentlichen. Absender rufen die Richtlinie dann ab.`,
  "mta-sts/record/fix": ({ url }) =>
    `Unter ${url} eine Richtlinie bereitstellen, danach nur diesen Eintrag veröffentlichen. Mit \`mode: testing\` beginnen; \`enforce\` setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,

  "mta-sts/policy/invalid": ({ problems }) => problems.join("; "),
  "mta-sts/policy/line": ({ line }) => `Zeile ${line} hat nicht die Form \`key: value\``,
  "mta-sts/policy/blank-line": ({ line }) => `Zeile ${line} ist leer; RFC 8461 §3.2 erlaubt nur \`key: value\``,
  "mta-sts/policy/octet": ({ line, octet }) =>
    `Zeile ${line} enthält ${quoteOctets(octet)}; RFC 8461 §3.2 erlaubt nur UTF-8 ohne Steuerzeichen`,
  "mta-sts/policy/missing": ({ key }) => `in der Richtlinie fehlt \`${key}\``,
  "mta-sts/policy/version": ({ value }) =>
    `${quoteOctets(`version: ${value}`)} ist ungültig; RFC 8461 §3.2 verlangt STSv1`,
  "mta-sts/policy/mode": ({ value }) =>
    `${quoteOctets(`mode: ${value}`)} ist ungültig; RFC 8461 §3.2 erlaubt enforce, testing und none`,
  "mta-sts/policy/max-age": ({ value, max }) =>
    `${quoteOctets(`max_age: ${value}`)} ist ungültig; RFC 8461 §3.2 erlaubt 0 bis ${max} Sekunden`,
  "mta-sts/policy/pattern": ({ pattern, ascii }) =>
    ascii === null
      ? `das mx-Muster ${quoteOctets(pattern)} ist weder ein gültiger Hostname noch \`*.\` mit einem gültigen Hostnamen`
      : `das mx-Muster ${quoteOctets(pattern)} ist nicht ASCII; \`${ascii}\` schreiben (RFC 5890)`,
  "mta-sts/policy/size": () =>
    "die Richtlinie ist größer als 64 KiB, daher weisen Absender sie womöglich zurück (RFC 8461 §3.3)",
  "mta-sts/policy/seen-size": () => "HTTP 200, mehr als 64 KiB",
  "mta-sts/policy/fields": ({ lines }) =>
    lines.every((line) => typeof line === "number")
      ? `keine MTA-STS-Richtlinie, ${counted(lines.length, "Zeile", "Zeilen")}`
      : truncate(lines.map(fieldOrSize).join("\n"), MAX_POLICY),

  "mta-sts/not-announced": () =>
    "nicht bewertet: Kein gültiger Eintrag kündigt eine Richtlinie an, siehe mta-sts/record",
  "mta-sts/not-served": () => "nicht bewertet: Es ist keine Richtlinie abrufbar, siehe mta-sts/policy-fetch",
  "mta-sts/mode-none": () => "nicht bewertet: Die Richtlinie hat den Modus none",

  "mta-sts/policy-fetch/served": ({ url }) => `${url} ist abrufbar`,
  "mta-sts/policy-fetch/not-served": ({ url, problem }) => `${url}: ${problem}`,
  "mta-sts/policy-fetch/status": ({ status }) => `HTTP ${status}; Absender akzeptieren nur HTTP 200 (RFC 8461 §3.3)`,
  "mta-sts/policy-fetch/redirect": ({ status }) =>
    `HTTP ${status}; Absender folgen keiner Weiterleitung (RFC 8461 §3.3)`,
  "mta-sts/policy-fetch/certificate": ({ reason }) => reason,
  "mta-sts/policy-fetch/fix-certificate": ({ url, host }) =>
    `${url} mit einem Zertifikat einer vertrauenswürdigen CA für ${host} ausliefern. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-redirect": ({ url }) =>
    `Die Richtlinie unter ${url} selbst mit HTTP 200 bereitstellen, nicht am Ziel einer Weiterleitung. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-status": ({ url }) =>
    `${url} mit HTTP 200 und der Richtlinie antworten lassen. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-size": ({ url }) =>
    `Unter ${url} nur die Richtlinie bereitstellen: wenige Zeilen der Form \`key: value\`. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-first": ({ fix }) =>
    `${fix} Gibt es noch keine Richtlinie, mit dieser beginnen und \`mode: enforce\` setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,
  "mta-sts/policy-fetch/fix": ({ url, host }) =>
    `Die Richtlinie unter ${url} mit Status 200, einem Zertifikat einer vertrauenswürdigen CA für ${host} und ohne Weiterleitung bereitstellen. ${FIRST_COVER}`,

  "mta-sts/orphan/announced": () => "es gibt einen Eintrag",
  "mta-sts/orphan/none": () => "ohne Eintrag ist keine Richtlinie abrufbar",
  "mta-sts/orphan/withdrawn": () => "die Richtlinie, die ohne Eintrag abrufbar ist, hat den Modus none",
  "mta-sts/orphan/removal": () =>
    "nicht bewertet: Diese Änderung entfernt den Eintrag einer durchgesetzten Richtlinie, siehe Reihenfolge der Umsetzung",
  "mta-sts/orphan/found": ({ url, mode, record: at }) =>
    `unter ${url} ist eine Richtlinie mit dem Modus ${mode} abrufbar, aber an ${at} gibt es keinen Eintrag. Absender suchen nur dann nach einer Richtlinie, wenn ein Eintrag sie ankündigt (RFC 8461 §3.1)`,
  "mta-sts/orphan/cached": ({ record: at, until }) =>
    `an ${at} gibt es keinen Eintrag mehr, aber ein früherer Lauf hat eine durchgesetzte Richtlinie gesehen. Absender haben sie womöglich bis ${momentText(until)} zwischengespeichert und stellen bis dahin nur den Hosts zu, die sie nennt`,
  "mta-sts/orphan/fix": ({ url, record: at }) =>
    `Um die Richtlinie zu nutzen, den Eintrag an ${at} veröffentlichen, sobald sie jeden MX-Host abdeckt. Um MTA-STS zu beenden, unter ${url} \`mode: none\` bereitstellen, bis kein Absender die alte Richtlinie mehr zwischengespeichert hat, und sie danach entfernen (RFC 8461 §8.3).`,

  "mta-sts/policy-syntax/valid": () => "die Richtlinie ist gültig",

  "mta-sts/ignored/none": () => "Absender beachten jedes Feld des Eintrags und der Richtlinie",
  "mta-sts/ignored/found": ({ parts }) => list(parts, undefined, "; "),
  "mta-sts/ignored/repeated": ({ where, field }) =>
    `\`${field}\` steht mehr als einmal ${inPart(where)}; Absender verwenden das erste (RFC 8461 §3.2)`,
  "mta-sts/ignored/unknown": ({ where, field, meant }) =>
    `Absender übergehen \`${field}\` ${inPart(where)}, das RFC 8461 nicht kennt${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,
  "mta-sts/ignored/fix": () =>
    "Entfernen oder berichtigen, was Absender übergehen. Ändert sich die Richtlinie, eine neue id veröffentlichen.",

  "mta-sts/mode/enforce": () => "mode: enforce",
  "mta-sts/mode/testing": () => "mode: testing; Absender melden Fehler, stellen aber trotzdem zu (RFC 8461 §5)",
  "mta-sts/mode/none": () => "mode: none; Absender verfahren, als gäbe es keine Richtlinie (RFC 8461 §5)",

  "mta-sts/max-age/long": ({ seconds }) => `max_age ist ${seconds} s`,
  "mta-sts/max-age/short": ({ seconds, least }) => `max_age ist ${seconds} s; mindestens ${least} s sind verlangt`,

  "mta-sts/content-type/plain": () => "der Medientyp ist text/plain",
  "mta-sts/content-type/missing": () =>
    "die Richtlinie wird ohne Medientyp ausgeliefert; Absender beachten eine Richtlinie womöglich nicht, die nicht text/plain ist (RFC 8461 §3.2)",
  "mta-sts/content-type/other": ({ type }) =>
    `der Medientyp ist ${quoteOctets(type)}; Absender beachten eine Richtlinie womöglich nicht, die nicht text/plain ist (RFC 8461 §3.2)`,
  "mta-sts/content-type/fix": ({ url }) =>
    `Den Webserver so einstellen, dass er ${url} mit \`Content-Type: text/plain\` ausliefert.`,

  "mta-sts/certificate-expiry/no-date": ({ end }) =>
    `das Ende des Zertifikats ist kein gültiges Datum: ${quoteOctets(end)}`,
  "mta-sts/certificate-expiry/later": ({ days, end }) => validFor(days, end),
  "mta-sts/certificate-expiry/soon": ({ days, end, least }) =>
    `${validFor(days, end)}; mindestens ${counted(least, "Tag ist", "Tage sind")} verlangt`,
  "mta-sts/certificate-expiry/expired": ({ end }) => `das Zertifikat ist am ${end} abgelaufen`,
  "mta-sts/certificate-expiry/fix": ({ host }) => `Das Zertifikat von ${host} erneuern.`,

  "mta-sts/wildcard-certificate/none": () => "das Zertifikat hat keinen Wildcard-Namen",
  "mta-sts/wildcard-certificate/found": ({ name }) =>
    `das Zertifikat lautet auf ${quoteOctets(name)}; Absender, die TR-03108-08-R befolgen, lehnen Wildcards ab`,
  "mta-sts/wildcard-certificate/fix": ({ host }) => `Ein Zertifikat für ${host} selbst beschaffen, ohne Wildcard.`,

  "mta-sts/mx-certificate/other-name": ({ asked, host }) =>
    `der Server wurde nach ${asked} gefragt, der TLSA-Basisdomain, und sein Zertifikat gilt nicht für ${host}. Nach ${host} gefragt, sendet er womöglich ein anderes`,
  "mta-sts/mx-certificate/names": ({ names, host }) => `es lautet auf ${certificateNames(names)}, nicht auf ${host}`,
  "mta-sts/mx-certificate/dates": ({ begin, end }) => `es gilt von ${begin} bis ${end}`,
  "mta-sts/mx-certificate/invalid": ({ faults }) => `das Zertifikat genügt der Richtlinie nicht: ${faults.join("; ")}`,
  "mta-sts/mx-certificate/valid": ({ host, end }) =>
    `das Zertifikat lautet auf ${host}, ist vertrauenswürdig und gilt bis ${end}`,
  "mta-sts/mx-certificate/fix": ({ host }) =>
    `An jeder Adresse von ${host} ein Zertifikat einer öffentlichen CA für diesen Namen samt Zwischenzertifikaten ausliefern und es rechtzeitig erneuern.`,

  "mta-sts/mx-coverage/covered": ({ pattern }) => `die Richtlinie deckt den Host ab: \`mx: ${pattern}\``,
  "mta-sts/mx-coverage/uncovered": ({ host, patterns, mode }) =>
    `die Richtlinie (${list(patterns)}) deckt ${host} nicht ab; ${
      mode === "enforce"
        ? "Absender mit MTA-STS stellen dort nicht zu"
        : "sobald sie durchgesetzt wird, stellen Absender dort nicht zu"
    }`,
  "mta-sts/mx-coverage/no-host-name": ({ host }) =>
    `nicht bewertet: ${host} ist kein gültiger Hostname, siehe mx/target`,
  "mta-sts/mx-coverage/no-address": ({ host }) => `nicht bewertet: ${host} hat keine Adresse, siehe mx/target`,
  "mta-sts/mx-coverage/cached-policy": ({ host }) =>
    `unbekannt, ob die bei Absendern zwischengespeicherte Richtlinie ${host} abdeckt`,
  "mta-sts/mx-coverage/live-host": ({ host }) => `unbekannt, ob ${host} bereits MX-Host ist`,
  "mta-sts/mx-coverage/cached": ({ host, patterns, maxAge }) =>
    `Absender haben die derzeitige Richtlinie (${list(patterns)}) womöglich bis zu ${duration(maxAge)} zwischengespeichert. Sie deckt ${host} nicht ab: Bis sie eine andere Richtlinie abrufen, stellen sie Mails an diesen Host zurück`,
  "mta-sts/mx-coverage/fix": ({ host, url, record: at, maxAge }) =>
    `Zuerst unter ${url} eine Richtlinie bereitstellen, die auch \`mx: ${host}\` enthält oder den \`mode: none\` hat, und an ${at} eine neue id veröffentlichen. Warten, bis max_age (${duration(maxAge)}) vergangen ist, mindestens aber die TTL dieses Eintrags. Danach den MX-Eintrag veröffentlichen.`,

  "mta-sts/change/mode": ({ before, after }) => `mode ändert sich von ${before} zu ${after}`,
  "mta-sts/change/max-age": ({ before, after }) => `max_age ändert sich von ${before} zu ${after}`,
  "mta-sts/change/removed": ({ patterns }) => `mx entfernt: ${list(patterns, MAX_CHANGED)}`,
  "mta-sts/change/added": ({ patterns }) => `mx hinzugefügt: ${list(patterns, MAX_CHANGED)}`,
  "mta-sts/change/undeclared-id": () =>
    "die Richtlinie ändert sich, aber der TXT-Eintrag mit ihrer id ist in diesem Repository nicht deklariert; ob sich auch die id ändert, lässt sich daher nicht feststellen. Eine neue id veröffentlichen, sobald die neue Richtlinie bereitsteht.",

  "mta-sts/id-change/no-change": () =>
    "nicht bewertet: Es gibt keinen Wechsel von einer gültigen Richtlinie zu einer anderen",
  "mta-sts/id-change/same": () => "weder die Richtlinie noch ihre id ändert sich",
  "mta-sts/id-change/id-only": ({ id }) =>
    `die id ist neu (${id}) und die Richtlinie dieselbe; Absender rufen sie noch einmal ab`,
  "mta-sts/id-change/both": ({ before, after, changes }) =>
    `die Richtlinie ändert sich und ihre id von ${before} zu ${after}: ${changes.join("; ")}`,
  "mta-sts/id-change/not-cached": ({ id, changes }) =>
    `die Richtlinie ändert sich, und ihre id bleibt ${id}, aber Absender haben die alte nicht zwischengespeichert, da ihr max_age 0 ist: ${changes.join("; ")}`,
  "mta-sts/id-change/policy-only": ({ id, changes }) =>
    `die Richtlinie ändert sich, und ihre id bleibt ${id}; Absender behalten daher die alte im Zwischenspeicher: ${changes.join("; ")}`,
  "mta-sts/id-change/in-earlier-runs": ({ id, isNew }) =>
    isNew
      ? `die id ${id} ist neu seit dem letzten aufgezeichneten Lauf`
      : `die Richtlinie ist dieselbe, die der letzte aufgezeichnete Lauf mit der id ${id} gesehen hat`,
  "mta-sts/id-change/policy-only-in-earlier-runs": ({ id, changes, until }) =>
    `die Richtlinie ist nicht die, die frühere aufgezeichnete Läufe mit der id ${id} gesehen haben: ${changes.join("; ")}. Absender, die die alte zwischengespeichert haben, behalten sie womöglich bis ${momentText(until)}`,
  "mta-sts/id-change/fix": ({ url }) =>
    `Diesen Eintrag veröffentlichen, sobald die neue Richtlinie unter ${url} bereitsteht, oder gleichzeitig.`,

  "mta-sts/fix/edit-policy": ({ changes, ...places }) =>
    `${places.url} ändern: ${changes.join("; ")}. ${thenAnnounce(places)}`,
  "mta-sts/fix/name-host": ({ domain, changes, ...places }) =>
    `Eine Richtlinie muss einen MX-Host nennen (RFC 8461 §3.2): Zuerst für ${domain} einen MX-Eintrag für einen Host mit gültigem Namen in einer bestehenden Domain veröffentlichen. Danach ${places.url} ändern: ${["eine `mx`-Zeile für diesen Host ergänzen", ...changes].join("; ")}. ${thenAnnounce(places)}`,
  "mta-sts/fix/mode": ({ mode }) => `\`mode: ${mode}\` setzen`,
  "mta-sts/fix/add-mx": ({ patterns }) => `${mxLines(patterns)} ergänzen`,
  "mta-sts/fix/remove-mx": ({ patterns }) =>
    `${mxLines(patterns)} entfernen, denn einen Host darunter könnte jeder registrieren`,
  "mta-sts/fix/max-age": ({ seconds }) => `\`max_age: ${seconds}\` setzen`,
  "mta-sts/mode/fix-first": ({ fix }) =>
    `${fix} \`mode: enforce\` erst setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,
  "mta-sts/mode/fix-testing": (places) =>
    `Sobald die Richtlinie jeden MX-Host abdeckt und TLS-Reports keine Fehler mehr zeigen, in ${places.url} \`mode: enforce\` setzen. ${thenAnnounce(places)}`,
  "mta-sts/policy-syntax/fix": (places) =>
    `Die Richtlinie unter ${places.url} berichtigen. Bevor sie \`mode: enforce\` enthält, muss sie jeden MX-Host abdecken. ${thenAnnounce(places)}`,
};

/** `record` or `policy`. */
function inPart(where: string): string {
  return where === "record" ? "im Eintrag" : "in der Richtlinie";
}

function fieldOrSize(line: string | number): string {
  return typeof line === "string"
    ? line
    : `(${counted(line, "Oktett, das", "Oktette, die")} kein Feld nach RFC 8461 sind)`;
}

function validFor(days: number, end: string): string {
  return `das Zertifikat gilt noch ${counted(days, "Tag", "Tage")}, bis ${end}`;
}

function duration(seconds: number): string {
  const days = Math.round(seconds / 8640) / 10;
  return days < 1 ? `${seconds} s` : `${seconds} s, ${days === 1 ? "1 Tag" : `${String(days).replace(".", ",")} Tage`}`;
}

function mxLines(patterns: readonly string[]): string {
  return list(patterns.map((pattern) => `\`mx: ${pattern}\``));
}

function thenAnnounce({ record: at, id }: { record: string; id: string | null }): string {
  const example = id === null ? "" : `, z. B. \`${id}\`,`;
  return `Danach den TXT-Eintrag an ${at} mit einer neuen id${example} veröffentlichen.`;
}
