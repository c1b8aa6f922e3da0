import { quoteOctets } from "../../text/quote.ts";
import type { dmarc as english } from "../english/dmarc.ts";
import { counted, list } from "./grammar.ts";

/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;

const inherited = (origin: string | null): string => (origin === null ? "" : ` (geerbt von ${origin})`);
const foundAt = (origin: string | null): string => (origin === null ? "" : ` (durch den Eintrag von ${origin})`);
const tagNames = (tags: readonly string[], separator = ", "): string => tags.map((tag) => `\`${tag}\``).join(separator);
const destinations = (all: readonly string[]): string => list(all, MAX_DESTINATIONS, "; ");

/** The values that a tag may have. */
const ALLOWED: Readonly<Record<string, string>> = {
  psd: "y, n oder u",
  t: "y oder n",
  adkim: "r oder s",
  aspf: "r oder s",
  fo: "0 oder 1, d und s, jedes höchstens einmal, mit `:` dazwischen",
};

/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail: string): string =>
  mail === "send"
    ? "In `rua` ein Postfach einer Domain angeben, die Mails empfängt."
    : "In `rua` ein Postfach angeben, das jemand auswertet.";

/** Of a domain that sends no mail, names below it may. */
const ownMailPasses = (mail: string, quantity = "die"): string =>
  mail === "receive" ? "keine eigene Mail durchfällt" : `${quantity} eigenen Mails bestehen`;

const didYouMean = (meant: string | null): string => (meant === null ? "" : `; war \`${meant}\` gemeint?`);
const weakPolicy = ({ tag, policy, testing }: { tag: string; policy: string; testing: boolean }): string =>
  `${tag}=${policy}${testing ? " mit t=y" : ""}`;

type Code = keyof typeof english;
type Reports = Pick<typeof english, Extract<Code, `dmarc/ru${string}`>>;
type Records = Pick<typeof english, Extract<Code, `dmarc-record/${string}` | `dmarc/destination/${string}`>>;
type Policies = Omit<typeof english, keyof Reports | keyof Records>;

const records: Records = {
  "dmarc-record/absent": ({ domain }) => `für ${domain} gilt kein DMARC-Eintrag`,
  "dmarc-record/several": ({ count, name }) => `${count} DMARC-Einträge an ${name}; Empfänger verwerfen alle`,
  "dmarc-record/policy": ({ tag, value }) =>
    `${quoteOctets(`${tag}=${value}`)} ist keine gültige Richtlinie: none, quarantine oder reject verwenden`,
  "dmarc-record/value": ({ tag, value }) => `${quoteOctets(`${tag}=${value}`)} ist ungültig: ${ALLOWED[tag]} verwenden`,
  "dmarc-record/name": ({ name, meant }) =>
    `${quoteOctets(name)} ist kein gültiger Name eines Tags, der nur aus Buchstaben besteht${didYouMean(meant)}`,
  "dmarc-record/empty": ({ name }) => `das Tag ${quoteOctets(name)} hat keinen Wert`,
  "dmarc-record/no-policy": () => "der Eintrag hat weder `p` noch ein verwendbares `rua`",
  "dmarc-record/existence": ({ reason }) => `${reason}; die Antwort entscheidet zwischen \`sp\` und \`np\``,
  "dmarc/destination/usable": ({ uri }) => quoteOctets(uri),
  "dmarc/destination/unusable": ({ uri, problem }) => `${quoteOctets(uri)}: ${problem}`,
};

const policies: Policies = {
  "dmarc/not-judged/discarded": () => "nicht bewertet: Empfänger verwerfen den Eintrag, siehe dmarc/syntax",
  "dmarc/not-judged/invalid": ({ tags }) =>
    `nicht bewertet: ${tagNames(tags)} ${tags.length > 1 ? "sind" : "ist"} nicht lesbar, siehe dmarc/syntax`,
  "dmarc/fix/publish": () =>
    "Diesen Eintrag veröffentlichen, sobald die Berichte zeigen, dass die eigenen Mails bestehen.",
  "dmarc/fix/later": ({ advice }) => `Zuerst den Eintrag mit den übrigen Berichtigungen veröffentlichen. ${advice}`,
  "dmarc/fix/once": ({ fix, mail, until, strict }) => {
    const exactly = ", signiert und versandt mit genau der Domain im From-Header";
    const shown = `DMARC-Berichte zeigen, dass ${strict ? `alle eigenen Mails bestehen${exactly}` : ownMailPasses(mail, "alle")}`;
    return until.length === 0
      ? `${fix} Zuerst abwarten, bis ${shown}.`
      : `${fix} Den Eintrag zuerst mit ${tagNames(until, " und ")} veröffentlichen, in dieser Form erst, wenn ${shown}.`;
  },

  "dmarc/present/pass": ({ origin }) => `es gibt einen Eintrag${inherited(origin)}`,
  "dmarc/present/elsewhere": ({ at, name }) => `ein DMARC-Eintrag steht an ${at}; Empfänger suchen ihn nur an ${name}`,
  "dmarc/present/quoting": ({ name, quotes, backslashes }) => {
    const marks = [...(quotes ? ["Anführungszeichen"] : []), ...(backslashes ? ["Backslashes"] : [])].join(" und ");
    return `der Eintrag an ${name} ist mit ${marks} einer Zonendatei veröffentlicht, daher beachten ihn Empfänger nicht`;
  },
  "dmarc/present/leading-space": ({ name }) =>
    `der Eintrag an ${name} beginnt mit Leerraum, daher beachten ihn Empfänger nicht (RFC 9989 §4.8)`,
  "dmarc/present/no-semicolon": ({ name, text }) =>
    `der Text an ${name} ist ${quoteOctets(text)}; Empfänger beachten ihn nicht, weil auf \`v=DMARC1\` kein \`;\` folgt (RFC 9989 §4.8)`,
  "dmarc/present/misspelt": ({ name, text }) =>
    `der Text an ${name} ist ${quoteOctets(text)}; Empfänger beachten ihn nicht, weil er nicht mit \`v=DMARC1\` beginnt (RFC 9989 §4.7)`,
  "dmarc/present/fix": ({ mail, first }) =>
    first
      ? `Diesen Eintrag veröffentlichen. ${mailboxAdvice(mail)} \`p\` anheben, sobald die Berichte zeigen, dass ${ownMailPasses(mail)} (RFC 9989 §7.4).`
      : `Diesen und keinen anderen DMARC-Eintrag veröffentlichen. ${mailboxAdvice(mail)}`,

  "dmarc/syntax/valid": ({ origin }) => `der Eintrag ist gültig${inherited(origin)}`,
  "dmarc/syntax/invalid": ({ errors, effect, origin }) => {
    const effects = {
      discarded: "; Empfänger verwerfen den Eintrag",
      none: "; Empfänger behandeln den Eintrag wie `p=none`",
    };
    return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
  },
  "dmarc/syntax/fix": ({ mail }) => `Den Eintrag durch diesen ersetzen. ${mailboxAdvice(mail)}`,

  "dmarc/ignored/none": () => "Empfänger beachten jeden Teil des Eintrags",
  "dmarc/ignored/found": ({ parts, origin }) => `${list(parts, undefined, "; ")}${inherited(origin)}`,
  "dmarc/ignored/destinations": ({ destinations: all }) => `Empfänger senden keine Berichte an ${destinations(all)}`,
  "dmarc/ignored/unknown": ({ tag, meant }) =>
    `Empfänger übergehen das unbekannte Tag ${quoteOctets(tag)}${didYouMean(meant)}`,
  "dmarc/ignored/options": () => "Empfänger übergehen `fo`, weil der Eintrag kein `ruf` hat",
  "dmarc/ignored/policies": ({ tags, at }) =>
    `${tagNames(tags, " und ")} ${tags.length > 1 ? "haben" : "hat"} keine Wirkung: Für Namen darunter gilt der Eintrag von ${at}`,
  "dmarc/ignored/fix": ({ domain }) =>
    `Im DMARC-Eintrag von ${domain} berichtigen, was keine Wirkung hat, oder es entfernen.`,
  "dmarc/ignored/fix-record": () => "Den Eintrag durch diesen ersetzen: Empfänger beachten jeden Teil davon.",

  "dmarc/compatibility/same": () => "Empfänger nach RFC 7489 lesen den Eintrag ebenso",
  "dmarc/compatibility/different": ({ parts, origin }) => `${list(parts, undefined, "; ")}${inherited(origin)}`,
  "dmarc/compatibility/version": () =>
    "der Eintrag beginnt nicht genau mit `v=DMARC1`; er ist gültig, aber große Empfänger sehen ihn nicht",
  "dmarc/compatibility/policy-not-second": () =>
    "Empfänger nach RFC 7489 erwarten `p` direkt hinter `v` und verwerfen den Eintrag womöglich",
  "dmarc/compatibility/own-only": () =>
    "Empfänger nach RFC 7489 suchen nur an der Domain selbst und finden keinen Eintrag",
  "dmarc/compatibility/listed-only": ({ listed }) =>
    `Empfänger nach RFC 7489 suchen den Eintrag nur an der Domain selbst und an ${listed}`,
  "dmarc/compatibility/testing": () =>
    "Empfänger nach RFC 7489 übergehen `t=y` und wenden die Richtlinie uneingeschränkt an",
  "dmarc/compatibility/np": ({ np, policy }) =>
    `Empfänger nach RFC 7489 übergehen \`np=${np}\` und wenden ${policy} auf Namen an, die es nicht gibt`,
  "dmarc/compatibility/fix-record": () => "Diesen Eintrag veröffentlichen, den alle Empfänger gleich lesen.",
  "dmarc/compatibility/fix-inherited": ({ name }) => `Auch an ${name} einen DMARC-Eintrag veröffentlichen.`,
  "dmarc/compatibility/fix": ({ domain, tags, removed, sp }) => {
    const steps = [
      ...(removed.length > 0 ? [`${tagNames(removed, " und ")} entfernen`] : []),
      ...(sp === null ? [] : [`\`sp\` auf \`${sp}\` setzen`]),
    ];
    return `Wenn es darauf ankommt und sobald DMARC-Berichte zeigen, dass alle eigenen Mails bestehen, im DMARC-Eintrag von ${domain} ${steps.join(" und ")}: Die meisten Empfänger kennen ${tagNames(tags, " und ")} noch nicht.`;
  },

  "dmarc/effective-policy": ({ policy, origin }) => `die Richtlinie ist ${policy}${inherited(origin)}`,
  "dmarc/policy/none": ({ tag, policy, origin }) =>
    `${tag}=${policy}${inherited(origin)}: Empfänger stellen gefälschte Mails zu`,
  "dmarc/policy/testing": ({ tag, origin }) =>
    `${tag}=quarantine mit t=y gilt als none${inherited(origin)}: Empfänger stellen gefälschte Mails zu`,
  "dmarc/policy/no-policy": ({ origin }) =>
    `der Eintrag hat kein \`p\`, was als p=none gilt${inherited(origin)}: Empfänger stellen gefälschte Mails zu`,
  "dmarc/policy/fix": () =>
    "Danach, sobald die Berichte zeigen, dass die eigenen Mails bestehen, `p` auf `quarantine` oder `reject` anheben.",

  "dmarc/reject/not-judged": () => "nicht bewertet: Die Richtlinie ist schwächer als quarantine, siehe dmarc/policy",
  "dmarc/reject/quarantine": ({ testing, origin }) =>
    `die Richtlinie ist quarantine${testing ? ", da t=y sie senkt" : ""}${inherited(origin)}; RFC 9989 §7.4 rät von reject ab, wenn Nutzende an Mailinglisten schreiben`,
  "dmarc/reject/fix": ({ domain }) =>
    `Schreibt niemand von ${domain} an Mailinglisten, \`p\` im DMARC-Eintrag auf \`reject\` anheben, ohne \`t=y\`.`,

  "dmarc/subdomains/pass": ({ existing, missing, origin }) =>
    `Subdomains: ${existing}; Namen, die es nicht gibt: ${missing}${foundAt(origin)}`,
  "dmarc/subdomains/existing": (policy) => `${weakPolicy(policy)} für Subdomains`,
  "dmarc/subdomains/missing": (policy) => `${weakPolicy(policy)} für Namen, die es nicht gibt`,
  "dmarc/subdomains/no-policy": () =>
    "`p` fehlt, oder `p`, `sp` oder `np` ist ungültig, was für jeden Namen als p=none gilt",
  "dmarc/subdomains/discarded": () => "Empfänger verwerfen den Eintrag",
  "dmarc/subdomains/fix-own": () => "Danach `sp` und `np` entfernen oder auf `quarantine` oder `reject` anheben.",
  "dmarc/subdomains/fail": ({ gaps, origin }) =>
    `${gaps.join(", ")}${foundAt(origin)}: Empfänger stellen gefälschte Mails zu`,
  "dmarc/subdomains/not-judged": () => "nicht bewertet: Die Richtlinie der Domain selbst ist none, siehe dmarc/policy",
  "dmarc/subdomains/fix": ({ at, domain }) =>
    `Die Richtlinien im DMARC-Eintrag von ${at} anheben: Er gilt für Namen unterhalb von ${domain}.`,

  "dmarc/full-coverage/pass": () => "kein `pct` unter 100",
  "dmarc/full-coverage/fail": ({ pct, origin }) =>
    `pct=${pct}${inherited(origin)}: Empfänger nach RFC 7489 wenden die Richtlinie auf ${pct} % der gefälschten Mails an, solche nach RFC 9989 auf alle`,

  "dmarc/full-coverage/fix": () => "Danach `pct` entfernen.",

  "dmarc/removed-tags/pass": () => "der Eintrag hat weder `pct`, `rf` und `ri` noch Größenangaben",
  "dmarc/removed-tags/fail": ({ tags, sizes, origin }) => {
    const limits = `Größenangaben für Berichte: ${destinations(sizes.map((uri) => quoteOctets(uri)))}`;
    const removed = [...(tags.length > 0 ? [tagNames(tags)] : []), ...(sizes.length > 0 ? [limits] : [])];
    return `RFC 9989 hat abgeschafft: ${removed.join(", und ")}${inherited(origin)}`;
  },
  "dmarc/removed-tags/not-judged": () =>
    "nicht bewertet: `pct` ist das einzige abgeschaffte Tag des Eintrags, siehe dmarc/full-coverage",
  "dmarc/removed-tags/fix": () => "Den Eintrag durch diesen ersetzen, der nichts davon hat.",

  "dmarc/alignment/strict": ({ origin }) => `adkim=s und aspf=s${inherited(origin)}`,
  "dmarc/alignment/relaxed": ({ tags, origin }) =>
    `lockere Übereinstimmung: ${tagNames(tags, " und ")} ${tags.length > 1 ? "sind" : "ist"} nicht auf \`s\` gesetzt${inherited(origin)}`,
  "dmarc/alignment/fix": ({ domain }) =>
    `Sobald alle Mails mit genau der Domain ihres From-Headers signiert und gesendet werden, den DMARC-Eintrag von ${domain} um \`adkim=s; aspf=s\` ergänzen.`,

  "dmarc/tree-walk/same": ({ listed }) => `die Organisationsdomain ist ${listed}`,
  "dmarc/tree-walk/different": ({ found, listed }) =>
    `die Organisationsdomain ist ${found} laut DNS Tree Walk, ${listed} laut Public Suffix List`,
  "dmarc/tree-walk/suffix": ({ domain }) =>
    `durch \`psd=y\` gilt ${domain} als Public Suffix, was es laut Public Suffix List nicht ist: Ein Name darunter, der signiert oder sendet, stimmt dann nicht damit überein (RFC 9989 §4.10.2)`,
  "dmarc/tree-walk/fix-suffix": ({ domain }) =>
    `\`psd=y\` aus dem DMARC-Eintrag von ${domain} entfernen, außer andere registrieren Domains darunter.`,
  "dmarc/tree-walk/fix": ({ listed }) =>
    `Ist ${listed} die Organisationsdomain, an _dmarc.${listed} einen DMARC-Eintrag mit \`psd=n\` veröffentlichen.`,
};

const reports: Reports = {
  "dmarc/rua/usable": ({ usable }) => `Berichte gehen an ${destinations(usable)}`,
  "dmarc/rua/absent": ({ origin }) => `der Eintrag hat kein \`rua\`${inherited(origin)}`,
  "dmarc/rua/unusable": ({ unusable, origin }) =>
    `\`rua\` hat keine verwendbare Adresse${inherited(origin)}: ${destinations(unusable)}`,
  "dmarc/rua/fix-send": ({ domain }) =>
    `Im DMARC-Eintrag von ${domain} in \`rua\` ein Postfach einer Domain angeben, die Mails empfängt.`,
  "dmarc/rua/fix-record": () => "Diesen Eintrag veröffentlichen, mit einem Postfach, das jemand auswertet.",

  "dmarc/rua-authorised/destinations": ({ destinations: all }) => destinations(all),
  "dmarc/rua-authorised/agreed": ({ host }) => `${host} hat zugestimmt`,
  "dmarc/rua-authorised/refused": ({ name, host }) => `${host} hat nicht zugestimmt: kein \`v=DMARC1\` an ${name}`,
  "dmarc/rua-authorised/elsewhere": ({ name, host, elsewhere }) =>
    `der Eintrag an ${name} leitet die Berichte um nach ${elsewhere}; RFC 9990 erlaubt nur ${host} selbst`,
  "dmarc/rua-authorised/too-long": ({ name, host }) =>
    `${name} ist zu lang für das DNS, daher kann ${host} nicht zustimmen`,
  "dmarc/rua-authorised/unasked": ({ unasked }) =>
    `${counted(unasked, "weiterer Host", "weitere Hosts")} in \`rua\` ${unasked === 1 ? "wurde" : "wurden"} nicht geprüft`,
  "dmarc/rua-authorised/none": () => "Berichte gehen an keine andere Organisation",
  "dmarc/rua-authorised/fix": ({ names, gone, isLeft }) => {
    const records = names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" und ");
    return [
      ...(names.length === 0
        ? []
        : [`Den Betreiber des Ziels bitten, ${records} zu veröffentlichen, oder das Ziel aus \`rua\` entfernen.`]),
      ...(gone.length === 0
        ? []
        : [
            `${gone.join(" und ")} ${isLeft ? "aus `rua` entfernen" : "in `rua` ersetzen"}: ${gone.length === 1 ? "Die Domain" : "Die Domains"} gibt es nicht.`,
          ]),
    ].join(" ");
  },

  "dmarc/ruf/absent": () => "der Eintrag hat kein `ruf`",
  "dmarc/ruf/present": ({ destinations: all, origin }) =>
    `der Eintrag fordert Fehlerberichte an${inherited(origin)}: ${destinations(all)}`,
  "dmarc/ruf/fix": ({ domain }) => `\`ruf\` und \`fo\` aus dem DMARC-Eintrag von ${domain} entfernen.`,
};

export const dmarc: typeof english = { ...records, ...policies, ...reports };
