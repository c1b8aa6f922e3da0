import { quoteString } from "../../dns/record.ts";
import { quoteOctets } from "../../text/quote.ts";
import { truncate } from "../../text/truncate.ts";
import type { dkim as english } from "../english/dkim.ts";
import { counted, list, listFirst } from "./grammar.ts";
import { andAnyoneCanRegister } from "./registrable.ts";

/** How much of a value, of a list of values, and of the beginning of a record a sentence shows. */
const MAX_QUOTED = 40;
const MAX_TAG = 100;
const MAX_BEGINNING = 20;

/** How many selectors a sentence names; the policy may declare more. */
const MAX_SELECTORS = 20;

/** What shows since when a key is in use. */
const PROOF = {
  history: "wie ein früherer Lauf gesehen hat",
  commit: "wie ein Commit dieses Repositorys zeigt",
  policy: "wie die Policy angibt",
};

const REFUTED_BY = {
  history: "ein früherer Lauf hat ihn",
  commit: "ein Commit dieses Repositorys zeigt ihn",
  policy: "die Policy nennt ihn",
};

const NAME_FIRST_DAY = "seinen ersten Tag als `since` unter `dkim: selectors:` angeben";

/** The entries of a list as a record writes them. */
function tag(name: string, entries: readonly string[]): string {
  return `\`${truncate(`${name}=${entries.join(":")}`, MAX_TAG)}\``;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  "rsassa-pss": "ein RSASSA-PSS-Schlüssel",
  "elliptic-curve": "ein Schlüssel auf einer elliptischen Kurve",
  ed25519: "ein Ed25519-Schlüssel",
};

/** What the number of an RSA key is called. */
const NUMBERS: Readonly<Record<string, string>> = { modulus: "der Modulus", exponent: "der Exponent" };

type Keys = Pick<typeof english, Extract<keyof typeof english, `dkim-key/${string}`>>;
type Records = Pick<typeof english, Extract<keyof typeof english, `dkim-record/${string}`>>;
type Checks = Omit<typeof english, keyof Keys | keyof Records>;

const keys: Keys = {
  "dkim-key/rsa": ({ bits }) => `RSA-Schlüssel mit ${bits} Bit`,
  "dkim-key/ed25519": () => "Ed25519-Schlüssel",
  "dkim-key/pem": () => "`p` enthält eine PEM-Datei; dorthin gehören nur deren Base64-Zeilen",
  "dkim-key/base64url": ({ character }) =>
    `\`p\` enthält \`${character}\`: Das ist Base64url, RFC 6376 verlangt einfaches Base64`,
  "dkim-key/not-base64": ({ character }) => `\`p\` enthält \`${character}\`, das kein Base64-Zeichen ist`,
  "dkim-key/padding": () => "`p` enthält `=` anders als ein- oder zweimal am Ende",
  "dkim-key/character-lost": ({ present, needed }) =>
    `in \`p\` fehlt ein Zeichen: Es hat ${present} Zeichen, der Schlüssel braucht ${needed}`,
  "dkim-key/character-doubled": ({ present, needed }) =>
    `\`p\` hat ein Zeichen zu viel, vielleicht verdoppelt: Es hat ${present} Zeichen, der Schlüssel braucht ${needed}`,
  "dkim-key/truncated": ({ present, needed }) =>
    `\`p\` ist abgeschnitten: Es hat ${present} Zeichen, der Schlüssel braucht ${needed}`,
  "dkim-key/length": ({ present }) =>
    `in \`p\` fehlt ein Zeichen oder ist verdoppelt: ${present} Zeichen sind kein gültiges Base64`,
  "dkim-key/bare": () =>
    "`p` enthält einen RSAPublicKey (PKCS #1) ohne sein Verfahren, den OpenDKIM und andere nicht lesen; fast alle veröffentlichen SubjectPublicKeyInfo",
  "dkim-key/unpadded": () =>
    "das Base64 in `p` ist nicht auf ein Vielfaches von 4 Zeichen aufgefüllt (RFC 4648 §4), und manche Empfänger lesen es nicht",
  "dkim-key/ed25519-not-a-point": () =>
    "`p` ist kein Ed25519-Schlüssel: Seine Oktette sind kein Punkt der Kurve (RFC 8032 §5.1.3)",
  "dkim-key/ed25519-small-order": () =>
    "`p` ist ein Ed25519-Punkt kleiner Ordnung: Jeder kann Signaturen fälschen, die damit als gültig gelten",
  "dkim-key/ed25519-wrapped": () =>
    "`p` enthält den Ed25519-Schlüssel als SubjectPublicKeyInfo (44 Oktette); RFC 8463 verlangt den bloßen Schlüssel, die letzten 32 Oktette",
  "dkim-key/ed25519-length": ({ octets }) => `\`p\` hat ${octets} Oktette; ein Ed25519-Schlüssel hat 32`,
  "dkim-key/ed25519-undeclared": () =>
    "`p` hat 32 Oktette, die Länge eines Ed25519-Schlüssels, aber dem Eintrag fehlt `k=ed25519`",
  "dkim-key/not-rsa": ({ problem }) => `\`p\` ist kein gültiger RSA-Schlüssel: ${problem}`,
  "dkim-key/modulus-even": () => "der RSA-Modulus in `p` ist gerade",
  "dkim-key/exponent": () => "der RSA-Exponent in `p` ist gerade oder 1",
  "dkim-key/exponent-size": () => "der RSA-Exponent in `p` ist größer als der Modulus",
  "dkim-key/not-der": () => "es ist kein DER-kodierter Schlüssel",
  "dkim-key/not-public-key": () => "es ist kein DER-kodierter öffentlicher Schlüssel",
  "dkim-key/trailing-octets": ({ octets }) => `hinter dem Schlüssel stehen weitere Oktette: ${octets}`,
  "dkim-key/other-algorithm": ({ algorithm }) =>
    `es ist ${ALGORITHMS[algorithm] ?? "ein Schlüssel eines unbekannten Verfahrens"}, kein RSA-Schlüssel`,
  "dkim-key/only-algorithm": () => "hinter dem Verfahren fehlt der Schlüssel",
  "dkim-key/number-missing": ({ number }) => `${NUMBERS[number] ?? number} fehlt`,
  "dkim-key/number-not-positive": ({ number }) => `${NUMBERS[number] ?? number} ist nicht positiv`,
  "dkim-key/private-key": () => "es enthält mehr als Modulus und Exponent; womöglich ist es der private Schlüssel",
};

const records: Records = {
  "dkim-record/name-too-long": () => "der Name ist zu lang für das DNS",
  "dkim-record/several": ({ name, count, isSplit }) =>
    `${name} hat ${count} DKIM-Einträge; RFC 6376 erlaubt einen${isSplit ? ". Ein Schlüssel ist auf zwei Einträge verteilt" : ""}`,
  "dkim-record/pieces": ({ name, count }) =>
    `${name} hat ${count} TXT-Einträge, die Stücke eines DKIM-Eintrags sind; Empfänger fügen sie nicht zusammen`,
  "dkim-record/other-text": ({ name, count }) =>
    `${name} hat ${count} TXT-Einträge; RFC 6376 erlaubt einen. Welchen Empfänger verwenden, ist nicht festgelegt`,
  "dkim-record/split": () => "ein Schlüssel ist auf zwei TXT-Einträge verteilt, die Empfänger nicht zusammenfügen",
  "dkim-record/quoting": ({ quotes, backslashes }) => {
    const marks = [...(quotes ? ["Anführungszeichen"] : []), ...(backslashes ? ["Backslashes"] : [])];
    return `${marks.join(" und ")} sind Teil des veröffentlichten Eintrags; sie gehören in die Zonendatei, nicht ins DNS`;
  },
  "dkim-record/version-not-first": () => "das Tag `v` ist nicht das erste; RFC 6376 verlangt das",
  "dkim-record/version": ({ version }) =>
    `die Version ist ${quoteOctets(version, MAX_QUOTED)}; RFC 6376 verlangt DKIM1`,
  "dkim-record/no-key": () => "das Tag `p` fehlt",
  "dkim-record/type-case": ({ type }) => `der Schlüsseltyp muss kleingeschrieben sein: \`k=${type}\``,
  "dkim-record/type": ({ type }) =>
    `${quoteOctets(type, MAX_QUOTED)} ist kein gültiger Schlüsseltyp: rsa oder ed25519 verwenden`,
  "dkim-record/one-string": ({ problem, octets }) =>
    `${problem}; der Eintrag endet nach ${octets} Oktetten, der Länge einer Zeichenkette: Die übrigen fehlen womöglich`,
};

const checks: Checks = {
  "dkim/not-judged/invalid": () => "nicht bewertet: Der DKIM-Eintrag ist ungültig, siehe dkim/syntax",
  "dkim-use/long": ({ bits, limit }) =>
    `RSA-Schlüssel mit ${bits} Bit; mehr als ${limit} Bit müssen Empfänger nicht akzeptieren (RFC 8301 §3.2)`,

  "dkim/not-judged/revoked": () => "nicht bewertet: Der Schlüssel ist widerrufen, siehe dkim/not-revoked",
  "dkim/not-judged/no-selector": () => "nicht bewertet: Es ist kein Selektor angegeben, siehe dkim/selector",
  "dkim/fix/alias": ({ fix, name }) =>
    `${fix} ${name} ist ein Alias: Den Eintrag muss der Inhaber des Ziels dort ändern.`,

  "dkim/selector/pass": () => "der Selektor hat einen DKIM-Eintrag",
  "dkim/selector/missing": ({ name }) => `${name} hat keinen DKIM-Eintrag`,
  "dkim/selector/dangling": ({ name, target, isMissing }) =>
    `${name} ist ein Alias von ${target}, ${isMissing ? "das es nicht gibt" : "das keinen DKIM-Eintrag hat"}: Ist das Signieren beim Anbieter eingeschaltet?`,
  "dkim/selector/free": ({ name, target, free }) =>
    `${name} ist ein Alias von ${target}, das es nicht gibt${andAnyoneCanRegister(free)}`,
  "dkim/selector/fix-free": ({ name }) =>
    `Den Alias an ${name} entfernen oder zum Schlüssel des Anbieters führen lassen, der signiert.`,
  "dkim/selector/dangling-second": ({ name, target }) =>
    `${name} ist ein Alias von ${target}, das es nicht gibt. Microsoft veröffentlicht den Schlüssel des zweiten Selektors erst bei einem Schlüsselwechsel`,
  "dkim/selector/fix-dangling": ({ name, target }) =>
    `Das Signieren mit DKIM beim Anbieter von ${target} einschalten, der dann dort den Schlüssel veröffentlicht. Signiert ${name} noch keine Mails, den Selektor aus der Policy entfernen.`,
  "dkim/selector/host-name": ({ name, target }) =>
    `${name} hat keinen DKIM-Eintrag: Der TXT-Eintrag dort ist der Hostname ${target}. Gemeint war ein CNAME`,
  "dkim/selector/fix-host-name": ({ name, target }) =>
    `Den TXT-Eintrag entfernen und stattdessen \`${name}. CNAME ${target}.\` veröffentlichen.`,
  "dkim/selector/doubled": ({ name, doubled }) =>
    `${name} hat keinen DKIM-Eintrag; einer ist an ${doubled} veröffentlicht, wo der Domainname doppelt steht`,
  "dkim/selector/version": ({ name, text }) =>
    `${name} hat keinen DKIM-Eintrag: Der TXT-Eintrag dort beginnt mit ${quoteString(text.slice(0, MAX_BEGINNING))}, nicht mit \`v=DKIM1;\``,
  "dkim/selector/fix-several": ({ name }) =>
    `Den Eintrag an ${name} behalten, mit dessen Schlüssel der Server signiert, und die anderen entfernen.`,
  "dkim/selector/fix-split": () =>
    "Den Schlüssel als einen Eintrag veröffentlichen. Was nicht in eine Zeichenkette passt, in der nächsten Zeichenkette dieses Eintrags fortsetzen.",
  "dkim/selector/fix-doubled": ({ domain }) =>
    `Den Eintrag unter diesen Namen stellen. In einer Zonendatei einen vollständigen Namen mit einem Punkt abschließen oder ${domain} weglassen.`,
  "dkim/selector/fix-missing": ({ name }) =>
    `Den öffentlichen Schlüssel an ${name} veröffentlichen, wie ihn der Mailserver oder Anbieter angibt, oder den Selektor aus der Policy entfernen.`,

  "dkim/syntax/valid": ({ key }) => `der Eintrag ist gültig: ${key}`,
  "dkim/syntax/revoked": () => "der Eintrag ist gültig; sein Schlüssel ist widerrufen",
  "dkim/syntax/invalid": ({ errors }) => errors.join("; "),
  "dkim/syntax/fix-copy": () =>
    "Den Eintrag berichtigen; am sichersten ist es, ihn noch einmal aus der signierenden Software zu übernehmen.",
  "dkim/syntax/fix-record": () => "Den Eintrag durch diesen ersetzen.",

  "dkim/encoding/pass": () => "der Schlüssel ist so geschrieben, dass ihn alle Empfänger lesen",
  "dkim/encoding/fix": () => "Den Eintrag durch diesen ersetzen; der Schlüssel bleibt derselbe.",

  "dkim/not-revoked/pass": () => "der Schlüssel ist nicht widerrufen",
  "dkim/not-revoked/fail": () => "`p=` ist leer: Der Schlüssel ist widerrufen",
  "dkim/not-revoked/fix": ({ name }) =>
    `Den aktuellen Schlüssel an ${name} veröffentlichen oder mit diesem Selektor nicht mehr signieren und ihn aus der Policy entfernen.`,

  "dkim/key-strength/fail": ({ bits, minimum }) =>
    `RSA-Schlüssel mit ${bits} Bit; mindestens ${minimum} Bit sind verlangt`,
  "dkim/key-strength/fix": ({ bits }) =>
    `Einen RSA-Schlüssel mit ${bits} Bit oder einen Ed25519-Schlüssel unter einem neuen Selektor anlegen, veröffentlichen und damit signieren. Diesen widerrufen, sobald keine damit signierten Mails mehr unterwegs sind.`,

  "dkim/key-size-limit/fail": ({ bits, maximum }) =>
    `RSA-Schlüssel mit ${bits} Bit; empfohlen sind höchstens ${maximum} Bit`,
  "dkim/key-size-limit/fix": () =>
    "Einen RSA-Schlüssel mit 2048 Bit unter einem neuen Selektor anlegen, veröffentlichen und damit signieren. Diesen widerrufen, sobald keine damit signierten Mails mehr unterwegs sind.",

  "dkim/both-algorithms/pass": ({ rsa, ed25519 }) => `RSA (Selektor ${rsa}) und Ed25519 (Selektor ${ed25519})`,
  "dkim/both-algorithms/not-judged": ({ selector }) =>
    `nicht bewertet: Selektor ${selector} hat keinen gültigen Schlüssel, was eine andere Prüfung meldet`,
  "dkim/both-algorithms/fail": ({ algorithm, selectors }) =>
    `die angegebenen Selektoren haben nur ${algorithm === "rsa" ? "RSA" : "Ed25519"}-Schlüssel (${list(selectors, MAX_SELECTORS)})`,
  "dkim/both-algorithms/fix": ({ algorithm, domain }) =>
    `${algorithm === "rsa" ? "Einen Ed25519-Schlüssel" : "Einen RSA-Schlüssel mit 2048 Bit"} für ${domain} unter einem eigenen Selektor anlegen, veröffentlichen und mit beiden signieren. Den Selektor in \`dkim: selectors:\` aufnehmen.`,

  "dkim/hash/any": () => "der Eintrag hat kein `h`: Jedes Hashverfahren ist erlaubt",
  "dkim/hash/sha256": ({ hashes }) => `${tag("h", hashes)} erlaubt sha256`,
  "dkim/hash/no-sha256": ({ hashes }) => `${tag("h", hashes)} erlaubt sha256 nicht`,
  "dkim/hash/case": ({ hashes }) =>
    `${tag("h", hashes)} erlaubt sha256 nicht: Es muss kleingeschrieben sein (RFC 6376 §3.2)`,
  "dkim/hash/fix": () => "Den Eintrag ohne `h` veröffentlichen.",

  "dkim/service/any": () => "der Eintrag hat kein `s`: Der Schlüssel gilt für jeden Dienst",
  "dkim/service/email": ({ services }) => `${tag("s", services)} erlaubt email`,
  "dkim/service/no-email": ({ services }) => `${tag("s", services)} erlaubt email nicht`,
  "dkim/service/case": ({ services }) =>
    `${tag("s", services)} erlaubt email nicht: Es muss kleingeschrieben sein (RFC 6376 §3.2)`,
  "dkim/service/fix": () => "Den Eintrag ohne `s` veröffentlichen.",

  "dkim/not-testing/pass": () => "der Eintrag hat kein `t=y`",
  "dkim/not-testing/fail": ({ flags }) => `${tag("t", flags)} kennzeichnet den Schlüssel als Test`,
  "dkim/not-testing/fix": () => "Den Eintrag ohne die Kennzeichnung `y` veröffentlichen.",

  "dkim/rotation/new": () => "diese Änderung veröffentlicht den Schlüssel",
  "dkim/rotation/young": ({ by, day, days, limit }) =>
    `der Schlüssel ist seit dem ${day} im Einsatz (${counted(days, "Tag", "Tage")}; die Grenze liegt bei ${limit}), ${PROOF[by]}`,
  "dkim/rotation/old": ({ by, day, days, limit, isFirst }) =>
    `der Schlüssel ist seit dem ${day}${isFirst ? "" : " oder länger"} im Einsatz (${counted(days, "Tag", "Tage")}; die Grenze liegt bei ${limit}), ${PROOF[by]}`,
  "dkim/rotation/undated": () => `nichts zeigt, seit wann der Schlüssel im Einsatz ist; ${NAME_FIRST_DAY}`,
  "dkim/rotation/unknown": ({ by, day }) =>
    `der Schlüssel ist seit dem ${day} oder länger im Einsatz, ${PROOF[by]}; ${NAME_FIRST_DAY}`,
  "dkim/rotation/refuted": ({ by, day, said }) =>
    `laut Policy ist der Schlüssel seit dem ${said} im Einsatz, aber ${REFUTED_BY[by]} am ${day}; \`since\` unter \`dkim: selectors:\` berichtigen`,
  "dkim/rotation/fix": ({ name }) =>
    `Einen Schlüssel unter einem neuen Selektor anlegen, veröffentlichen und damit signieren. Danach den Schlüssel an ${name} außer Dienst nehmen.`,

  "dkim/retired/no-record": () => "es gibt keinen DKIM-Eintrag",
  "dkim/retired/revoked": () => "der Schlüssel ist widerrufen",
  "dkim/retired/no-usable-key": () => "der Eintrag hat keinen verwendbaren Schlüssel",
  "dkim/retired/fail": ({ key }) =>
    `der Selektor ist außer Dienst, aber sein Schlüssel ist noch veröffentlicht: ${key}`,
  "dkim/retired/fix-revoke": () =>
    "Den Schlüssel widerrufen, indem der Eintrag durch diesen ersetzt wird, oder den Eintrag entfernen.",
  "dkim/retired/fix-alias": ({ name, owner }) =>
    `Den Alias an ${name} entfernen: Sein Ziel ${owner} gehört zu einer anderen Domain.`,

  "dkim/key-sharing/key": ({ selector, names, count }) =>
    `der Schlüssel von ${selector} ist auch veröffentlicht an ${listFirst(names, count)}`,
  "dkim/key-sharing/fail": ({ keys: shared }) => list(shared, MAX_SELECTORS, "; "),
  "dkim/key-sharing/one-domain": () => "keine andere geprüfte Domain gibt Selektoren an",
  "dkim/key-sharing/no-key": () => "die Domain selbst veröffentlicht keinen Schlüssel, der geteilt sein könnte",
  "dkim/key-sharing/pass": ({ domains }) =>
    `kein angegebener Selektor einer anderen geprüften Domain hat denselben Schlüssel (verglichene Domains: ${domains})`,
  "dkim/key-sharing/fix": ({ domain }) =>
    `Einen Schlüssel anlegen, mit dem nur ${domain} signiert, ihn unter einem neuen Selektor veröffentlichen und den geteilten widerrufen.`,

  "dkim/wildcard/absent": ({ name }) => `${name}, ein nicht genutzter Selektor, hat keinen DKIM-Eintrag`,
  "dkim/wildcard/revoked": ({ name }) =>
    `ein Wildcard-Eintrag antwortet für ${name}, einen nicht genutzten Selektor, mit einem widerrufenen Schlüssel`,
  "dkim/wildcard/fail": ({ name }) =>
    `ein Wildcard-Eintrag antwortet für ${name}, einen nicht genutzten Selektor, mit einem DKIM-Eintrag`,
  "dkim/wildcard/fix": ({ domain }) =>
    `Den Wildcard-TXT-Eintrag entfernen, der _domainkey.${domain} abdeckt, und den Schlüssel jedes Selektors unter dessen Namen veröffentlichen.`,
};

export const dkim: typeof english = { ...keys, ...records, ...checks };
