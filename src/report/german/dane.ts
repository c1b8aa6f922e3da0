import type { dane as english } from "../english/dane.ts";
import { truncate } from "../../text/truncate.ts";
import { counted, list } from "./grammar.ts";

/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;

/** RDATA is hexadecimal and numbers: it needs no escaping. */
const code = (record: string): string => `\`${truncate(record)}\``;
const listed = (items: readonly string[]): string => list(items, MAX_RECORDS, "; ");
const tlsa = (count: number): string => counted(count, "TLSA-Eintrag", "TLSA-Einträge");
const tlsaDative = (count: number): string => counted(count, "TLSA-Eintrag", "TLSA-Einträgen");
const octetsOf = (count: number): string => counted(count, "Oktett", "Oktette");

/** Of the records that senders compare, others may fit no key. */
const onlyOne = (compared: number): string =>
  compared === 1
    ? "Absender vergleichen den Server nur mit einem TLSA-Eintrag"
    : `von ${tlsaDative(compared)}, die Absender vergleichen, kann nur einer zu einem Schlüssel passen`;

const keyCommand = (digest: "sha256" | "sha512"): string =>
  `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -${digest}`;

export const dane: typeof english = {
  "dane/unsigned-zone": () =>
    "nicht bewertet: Die Zone des Hosts ist nicht signiert, daher fragen Absender seinen TLSA-Eintrag nicht ab (RFC 7672 §2.2.2)",
  "dane/lookup-fails": () => "nicht bewertet: Die TLSA-Abfrage scheitert, siehe dane/lookup",
  "dane/no-address": () => "nicht bewertet: Der Host hat keine Adresse, siehe mx/target",
  "dane/no-record": () => "nicht bewertet: Es gibt keinen TLSA-Eintrag, siehe dane/present",
  "dane/not-signed": () => "nicht bewertet: Die TLSA-Einträge sind nicht signiert, siehe dane/present",
  "dane/not-usable": () => "nicht bewertet: Kein TLSA-Eintrag ist verwendbar, siehe dane/usable",

  "dane/record-problem": ({ record, problem }) => `${code(record)}: ${problem}`,
  "dane/publish": ({ base, host, matching }) =>
    `\`${base}. TLSA 3 1 ${matching} …\` veröffentlichen, mit dem ${matching === 2 ? "SHA-512" : "SHA-256"} des öffentlichen Schlüssels, den ${host} verwendet ` +
    `(\`${keyCommand(matching === 2 ? "sha512" : "sha256")}\`). ` +
    "Einen zweiten Eintrag für den nächsten Schlüssel veröffentlichen, damit sich der Schlüssel wechseln lässt.",

  "dane/unusable/pkix": ({ usage }) => `Usage ${usage} ist nicht für SMTP bestimmt`,
  "dane/unusable/usage": ({ usage }) => `Usage ${usage} ist unbekannt`,
  "dane/unusable/selector": ({ selector }) => `Selector ${selector} ist unbekannt`,
  "dane/unusable/matching": ({ matching }) => `Matching Type ${matching} ist unbekannt`,
  "dane/unusable/digest": ({ octets, matching, digestOctets }) =>
    `${octetsOf(octets)} Daten; ein Hashwert mit Matching Type ${matching} hat ${digestOctets}`,
  "dane/unusable/empty": () => "er hat keine Daten",
  "dane/unusable/incomplete": ({ octets, selector }) =>
    `seine ${octetsOf(octets)} sind ${selector === 0 ? "kein vollständiges Zertifikat" : "kein vollständiger öffentlicher Schlüssel"}`,

  "dane/unusable/nothing": () =>
    "es ist der Hashwert leerer Daten, wie nach einem gescheiterten Befehl: Er passt zu keinem Schlüssel; passt auch kein anderer Eintrag, stellen Absender Mail zurück (RFC 7672 §2.2)",

  "dane/lookup/failure": ({ reason }) => `die Abfrage scheitert: ${reason}`,
  "dane/lookup/bogus": ({ explanation }) => `die Antwort ist ungültig signiert (bogus, DNSSEC: ${explanation})`,
  "dane/lookup/answered": () => "die Nameserver beantworten die TLSA-Abfrage",
  "dane/lookup/fails": ({ problem }) => `${problem}; Absender mit DANE stellen Mails zurück`,
  "dane/lookup/fix": ({ base }) =>
    `Die Nameserver so einstellen, dass sie ${base} mit TLSA-Einträgen beantworten oder mit einem signierten Nachweis (NSEC oder NSEC3), der sich validieren lässt.`,

  "dane/present/unsigned-zone": ({ host }) =>
    `die Zone von ${host} ist nicht signiert, daher kann es keinen abgesicherten TLSA-Eintrag geben`,
  "dane/present/sign-zone": ({ host }) =>
    `Die Zone signieren, in der ${host} liegt, danach TLSA-Einträge veröffentlichen.`,
  "dane/present/unsigned-alias": ({ host, owner }) =>
    `die Kette von Aliassen von ${host} zu ${owner} ist nicht signiert, und ${host} hat keinen eigenen abgesicherten TLSA-Eintrag`,
  "dane/present/sign-zones": ({ host, owner }) =>
    `Die Zonen signieren, in denen ${host} und ${owner} liegen, danach TLSA-Einträge veröffentlichen.`,
  "dane/present/missing": ({ base }) => `kein TLSA-Eintrag an ${base}`,
  "dane/present/unsigned-records": ({ base }) => `die TLSA-Einträge an ${base} sind nicht signiert`,
  "dane/present/sign-records": ({ base }) => `Die Zone signieren, in der ${base} liegt.`,
  "dane/present/found": ({ count, base }) => `${tlsa(count)} an ${base}`,

  "dane/usable/some": ({ usable, all }) =>
    `${usable} von ${tlsaDative(all)} ${usable === 1 ? "ist" : "sind"} verwendbar`,
  "dane/usable/none": ({ records }) => `kein TLSA-Eintrag ist von Nutzen: ${listed(records)}`,

  "dane/all-usable/pass": ({ count }) =>
    count === 1
      ? "Absender können den TLSA-Eintrag mit Usage 2 oder 3 verwenden"
      : `Absender können alle ${tlsa(count)} mit Usage 2 oder 3 verwenden`,
  "dane/all-usable/fail": ({ records }) => `TLSA-Einträge ohne Nutzen: ${listed(records)}`,
  "dane/all-usable/fix": ({ base }) =>
    `Diese Einträge an ${base} entfernen oder aus dem Schlüssel neu erzeugen (\`${keyCommand("sha256")}\`).`,

  "dane/no-pkix/none": ({ count }) => `keiner von ${tlsaDative(count)} hat Usage 0 oder 1`,
  "dane/no-pkix/found": ({ records }) =>
    `für SMTP-Absender sind Usage 0 und 1 nicht verwendbar (RFC 7672 §3.1.3): ${listed(records.map(code))}`,
  "dane/no-pkix/fix": ({ base }) =>
    `Die Einträge mit Usage 0 und 1 an ${base} entfernen; für SMTP Usage 3 (oder 2) verwenden.`,

  "dane/rollover/several": ({ count }) =>
    `Absender vergleichen den Server mit ${tlsaDative(count)}; einer kann zum nächsten Schlüssel passen`,
  "dane/rollover/none": ({ compared }) =>
    compared === 0
      ? "kein TLSA-Eintrag ist verwendbar, daher passt keiner zum nächsten Schlüssel"
      : "kein TLSA-Eintrag, den Absender vergleichen, kann zu einem Schlüssel passen",
  "dane/rollover/single": ({ record, compared }) => `${onlyOne(compared)}: ${code(record)}`,
  "dane/rollover/single-certificate": ({ record, compared }) =>
    `${onlyOne(compared)}, ${code(record)}. Er gilt für ein Zertifikat und passt nach dessen Erneuerung nicht mehr; \`3 1 1\` passt, solange der Schlüssel bleibt`,
  "dane/rollover/all-current": ({ records }) =>
    `alle TLSA-Einträge gehören zu dem, was der Server derzeit verwendet, keiner zum nächsten Schlüssel: ${listed(records.map(code))}`,
  "dane/rollover/may-be-current": ({ records }) =>
    `womöglich gehören alle TLSA-Einträge zu dem, was der Server derzeit verwendet: ${listed(records.map(code))}`,

  "dane/ttl/short": ({ ttl }) =>
    `der Resolver antwortete mit einer TTL von ${ttl} s; die der Zone kann länger sein, denn Zwischenspeicher zählen herunter`,
  "dane/ttl/long": ({ ttl, limit }) =>
    `der Resolver antwortete mit einer TTL von ${ttl} s; die Grenze liegt bei ${limit} s`,
  "dane/ttl/fix": ({ base, ttl }) => `Die TTL der TLSA-Einträge an ${base} auf ${ttl} Sekunden setzen.`,

  "dane/match/matches": ({ records }) => `das Zertifikat passt zu ${listed(records.map(code))}`,
  "dane/match/none": ({ records }) => `kein TLSA-Eintrag passt: ${listed(records)}`,
  "dane/match/incomplete": () =>
    "nicht alle gesendeten Zertifikate waren lesbar, und die CA kann unter den anderen sein",
  "dane/match/mail-domain": ({ domain }) =>
    `das Zertifikat lautet auf ${domain}. Das ist nur zulässig, wenn die MX-Antwort abgesichert ist, was sich nicht feststellen ließ`,
  "dane/match/fix": () =>
    "Soll der Server seine jetzigen Schlüssel behalten, diese Einträge zu den vorhandenen hinzufügen. Andernfalls den Server auf den Schlüssel umstellen, zu dem die vorhandenen Einträge gehören.",

  "dane/match/fix-shadowed": ({ base, records }) =>
    `${listed(records.map(code))} an ${base} entfernen: Der Server verwendet ${records.length === 1 ? "einen anderen Schlüssel" : "keinen dieser Schlüssel"}. Danach vergleichen Absender den Eintrag, der passt.`,

  "dane/mismatch/shadowed": ({ by }) =>
    `er passt, aber Absender beachten ihn nicht neben ${listed(by.map(code))}, dessen Hashverfahren stärker ist (RFC 7671 §9)`,
  "dane/mismatch/certificate": () => "der Server verwendet ein anderes Zertifikat",
  "dane/mismatch/key": () => "der Server verwendet einen anderen Schlüssel",
  "dane/mismatch/unreadable": () => "das Zertifikat des Servers ist nicht lesbar",
  "dane/mismatch/names": ({ names }) => `das Zertifikat gilt für keinen dieser Namen: ${list(names)}`,
  "dane/mismatch/key-usage": () =>
    "die erweiterte Schlüsselverwendung des Zertifikats schließt Serverauthentifizierung nicht ein",
  "dane/mismatch/dates": () => "ein Zertifikat auf dem Pfad zur genannten CA ist abgelaufen oder noch nicht gültig",
  "dane/mismatch/other-path": () =>
    "der Server sendet mehrere Zertifikate einer CA, und das erste führt zu einer anderen Wurzel; OpenSSL, das die meisten Absender nutzen, versucht keinen anderen Pfad",
  "dane/mismatch/no-path": () => "kein Signaturpfad dorthin hält alle Regeln von RFC 5280 §6.1 ein",
  "dane/mismatch/path-length": () =>
    "eine CA auf dem Pfad erlaubt weniger Zwischenzertifikate unter sich (RFC 5280 §4.2.1.9)",
  "dane/mismatch/name-constraints": () =>
    "eine CA auf dem Pfad verbietet einen Namen eines Zertifikats unter ihr (Name Constraints, RFC 5280 §4.2.1.10)",
  "dane/mismatch/critical-extension": () =>
    "ein Zertifikat auf dem Pfad hat eine kritische Erweiterung, die Prüfende nicht kennen und daher ablehnen (RFC 5280 §4.2)",
  "dane/mismatch/ca-key-usage": () =>
    "die erweiterte Schlüsselverwendung einer CA auf dem Pfad schließt Serverauthentifizierung nicht ein, was OpenSSL verlangt",
  "dane/mismatch/not-sent": () => "der Server sendet dieses CA-Zertifikat nicht",
  "dane/mismatch/own-certificate": () =>
    "es ist das eigene Zertifikat des Servers, nicht das einer CA; dafür braucht es Usage 3",
  "dane/mismatch/not-issuer": () =>
    "der Server sendet dieses CA-Zertifikat, aber keine Signatur führt vom Zertifikat des Servers dorthin",
};
