import { quoteOctets } from "../../text/quote.ts";
import type { advanceDmarc as english } from "../english/advance-dmarc.ts";
import { counted } from "./grammar.ts";
import { decimalText, ofLastDays, shareText } from "./shares.ts";

/** The policy of each phase, as its record says it. */
const POLICIES: Readonly<Record<string, string>> = {
  none: "`p=none`",
  testing: "`p=quarantine` im Testbetrieb (`t=y`)",
  quarantine: "`p=quarantine`",
  reject: "`p=reject`",
};

const mails = (count: number): string => counted(count, "Mail", "Mails");
const ownMails = (count: number): string => counted(count, "eigenen Mail", "eigenen Mails");
const advice = (fixes: readonly string[]): string => fixes.map((fix) => `; ${fix}`).join("");

type Code = keyof typeof english;
type Watching = Pick<typeof english, Extract<Code, `advance/dmarc/watch-${string}`>>;
type Summaries = Pick<
  typeof english,
  Extract<
    Code,
    `advance/dmarc/${"undecided" | "first" | "reports" | "forward" | "subdomains" | "stay" | "stay-subdomains" | "done" | "back" | "silent" | "silent-done"}`
  >
>;
type Obstacles = Omit<typeof english, keyof Watching | keyof Summaries>;

const summaries: Summaries = {
  "advance/dmarc/undecided": () => "noch kein Schritt",
  "advance/dmarc/first": () => "einen ersten Eintrag mit `p=none` veröffentlichen, der Berichte anfordert",
  "advance/dmarc/reports": () => "Berichte anfordern",
  "advance/dmarc/forward": ({ phase, next }) => `von ${POLICIES[phase]} zu ${POLICIES[next]} wechseln`,
  "advance/dmarc/stay": ({ phase, next }) =>
    `bei ${POLICIES[phase]} bleiben; der nächste Schritt ist ${POLICIES[next]}`,
  "advance/dmarc/subdomains": ({ phase }) =>
    `die Richtlinie für Subdomains (\`sp\`, \`np\`), die schwächer ist als ${POLICIES[phase]}, um einen Schritt verschärfen`,
  "advance/dmarc/stay-subdomains": ({ phase }) =>
    `bei ${POLICIES[phase]} bleiben; der nächste Schritt ist eine strengere Richtlinie für Subdomains (\`sp\`, \`np\`)`,
  "advance/dmarc/done": ({ phase }) => `das Ziel ist erreicht: ${POLICIES[phase]}`,
  "advance/dmarc/back": ({ phase, before, failed, total, days }) =>
    `von ${POLICIES[phase]} zu ${POLICIES[before]} zurückgehen: Von ${ownMails(total)} ${ofLastDays(days)} ` +
    `${failed === 1 ? "ist" : "sind"} ${failed} gescheitert`,
  "advance/dmarc/silent": () =>
    "sofort zu `p=reject` wechseln: Die Domain sendet keine Mails, daher braucht es keinen Nachweis",
  "advance/dmarc/silent-done": () => "das Ziel ist erreicht: `p=reject`",
};

const obstacles: Obstacles = {
  "advance/dmarc/alias": ({ name, target }) =>
    `${name} ist ein Alias von ${target}, daher ist die Richtlinie dort zu ändern`,
  "advance/dmarc/inherited": ({ domain, origin }) =>
    `${domain} hat keinen eigenen Eintrag, daher gilt der von ${origin}: dort den nächsten Schritt gehen`,
  "advance/dmarc/no-mailbox": ({ domain }) =>
    `${domain} empfängt keine Mails: mit \`rua=mailto:…\` Berichte an ein Postfach einer Domain anfordern, die Mails empfängt`,
  "advance/dmarc/not-silent": ({ passed }) =>
    `laut Policy sendet die Domain keine Mails, aber ${counted(passed, "Mail hat", "Mails haben")} DMARC bestanden: \`mail:\` berichtigen`,
  "advance/dmarc/not-asked": () =>
    "es werden keine DMARC-Berichte gelesen: ihre Dateien in der Policy mit `reports: { dmarc: … }` angeben",
  "advance/dmarc/no-reports": () => "es gibt keinen DMARC-Bericht zu dieser Domain",
  "advance/dmarc/stale-reports": ({ lastDay, days }) =>
    `der letzte Bericht ist vom ${lastDay}, vor ${counted(days, "Tag", "Tagen")}: sicherstellen, dass die neuesten gelesen werden`,
  "advance/dmarc/too-early": ({ since, days, needed }) =>
    since === null
      ? `noch zeigt kein Bericht die Richtlinie; sie muss ${counted(needed, "Tag", "Tage")} lang veröffentlicht sein`
      : `Berichte zeigen die Richtlinie seit dem ${since} (${counted(days, "Tag", "Tage")}); sie muss ${counted(needed, "Tag", "Tage")} lang veröffentlicht sein`,
  "advance/dmarc/too-few": ({ total, needed, days, isSlow }) =>
    `Berichte zählen ${mails(total)} in ${counted(days, "Tag", "Tagen")}; mindestens ${needed} sind nötig` +
    (isSlow ? "" : ", nach der dreifachen Zeit genügt ein Zehntel davon"),
  "advance/dmarc/none-own": ({ total }) =>
    `von ${mails(total)} stammt keine von einem Absender, den die Policy nennt oder die eigenen Einträge zulassen`,
  "advance/dmarc/pass-rate": ({ passed, total, needed }) =>
    `von ${ownMails(total)} bestehen ${shareText(passed, total)} DMARC; mindestens ${decimalText(needed)} % sind verlangt`,
  "advance/dmarc/failing": ({ sender, failed, total, fixes }) =>
    `${sender}: ${failed} von ${mails(total)} ${failed === 1 ? "scheitert" : "scheitern"}${advice(fixes)}`,
  "advance/dmarc/unknown-sender": ({ sender, provider, failed, total, all, fixes }) =>
    `${sender}${provider === null ? "" : ` (${provider})`}: ${mails(total)} (${shareText(total, all)} aller Mails), davon ${failed} gescheitert. ` +
    `Ob dieser Absender für die Domain sendet, ist unbekannt.${fixes.length === 0 ? "" : ` Wenn ja: ${fixes.join("; ")}.`} Wenn nein, das unter \`spf: expect:\` mit \`result: fail\` angeben (\`softfail\`, wo der SPF-Eintrag mit \`~all\` endet)`,
  "advance/dmarc/unmeasured-sender": ({ sender, total, reason }) =>
    `${sender}: ${mails(total)}; ob der SPF-Eintrag diesen Absender zulässt, ist unbekannt: ${reason}`,
  "advance/dmarc/more-senders": ({ more }) =>
    `und ${counted(more, "weiterer unbekannter Absender", "weitere unbekannte Absender")}`,
  "advance/dmarc/lists": ({ count, total }) =>
    `${count} von ${mails(total)} ${count === 1 ? "ist gescheitert, weil sie über Mailinglisten oder Weiterleitungen lief" : "sind gescheitert, weil sie über Mailinglisten oder Weiterleitungen liefen"}. RFC 9989 §7.4 rät davon ab, ` +
    "solche Mails abweisen zu lassen: es unter `advance: { dmarc: … }` bei `goal: quarantine` belassen oder mit `goal: reject` den Verlust hinnehmen",
  "advance/dmarc/spf-alone": ({ count, total }) =>
    `von ${counted(total, "Mail, die DMARC besteht,", "Mails, die DMARC bestehen,")} ${count === 1 ? "verdankt" : "verdanken"} es ${count} allein SPF. RFC 9989 §7.4: sie mit DKIM signieren, bevor Mails abgewiesen werden, denn nach einer Weiterleitung scheitert SPF`,
};

const watching: Watching = {
  "advance/dmarc/watch-mailbox": ({ destination }) =>
    `Sicherstellen, dass ${quoteOctets(destination)} ein Postfach ist und die Berichte darin ausgewertet werden.`,
  "advance/dmarc/watch-testing": () =>
    "Empfänger unternehmen weiterhin nichts, aber Mailinglisten, die bei solchen Domains den From-Header umschreiben, tun das jetzt: die gescheiterten weitergeleiteten Mails mit denen davor vergleichen.",
  "advance/dmarc/watch-checks": () =>
    "`dmarc/policy` bleibt ein Mangel, und `dmarc/full-coverage` warnt vor `pct=0`, bis der nächste Schritt beide Tags entfernt.",
  "advance/dmarc/watch-subdomains": () =>
    "Solange `t=y` veröffentlicht ist, gelten auch strengere Richtlinien für Subdomains (`sp`, `np`) eine Stufe niedriger.",
  "advance/dmarc/watch-applied": ({ next }) =>
    next === "reject"
      ? "Gescheiterte Mails gehen jetzt an ihren Absender zurück: auf Unzustellbarkeitsmeldungen achten und auf Absender, zu denen Berichte keine bestandenen Mails mehr zeigen."
      : "Gescheiterte Mails landen jetzt im Spam-Ordner: auf Absender achten, deren Mails vermisst werden.",
  "advance/dmarc/watch-forwarded": ({ count, next }) =>
    `${counted(count, "Mail ist", "Mails sind")} nach dem Weg über Mailinglisten oder Weiterleitungen gescheitert; solche Mails ${next === "reject" ? "werden jetzt womöglich abgewiesen" : "landen jetzt womöglich im Spam-Ordner"}.`,
  "advance/dmarc/watch-lists": () =>
    "RFC 9989 §7.4: Nutzende dieser Domain, die an Mailinglisten schreiben, verlieren womöglich Mails und werden von der Liste abgemeldet, wenn diese unzustellbar sind.",
};

export const advanceDmarc: typeof english = { ...summaries, ...obstacles, ...watching };
