import type { driftIssue as english } from "../english/drift-issue.ts";
import { counted, list } from "./grammar.ts";

/** Project limit: how many domains a sentence names. */
const MAX_DOMAINS = 3;

const inDomains = (domains: readonly string[]): string =>
  domains.length <= MAX_DOMAINS ? list(domains) : counted(domains.length, "Domain", "Domains");
const findings = (count: number): string => counted(count, "Feststellung", "Feststellungen");

export const driftIssue: typeof english = {
  "drift-issue/drift": ({ domains }) => `das DNS weicht vom Repository ab in ${inDomains(domains)}`,
  "drift-issue/findings": ({ count, domains }) => `${findings(count)} in ${inDomains(domains)}`,
  "drift-issue/certificate": ({ subject }) => `das Zertifikat von ${subject}`,
  "drift-issue/waiver": ({ subject }) => `die Ausnahme für ${subject}`,
  "drift-issue/key": ({ subject }) => `die Nutzungsdauer des DKIM-Schlüssels ${subject}`,
  "drift-issue/signature": ({ subject }) => `die DNSSEC-Signatur von ${subject}`,
  "drift-issue/attestation": ({ subject }) => `die Erklärung zur Anforderung ${subject}`,
  "drift-issue/ending": ({ what, ends, isPast }) => `${what} ${isPast ? "endete" : "endet"} am ${ends}`,
  "drift-issue/endings": ({ count, first }) => `${count} Termine, der erste am ${first}`,
  "drift-issue/settled": () => "alles erledigt",
  "drift-issue/not-settled": ({ unmeasured }) =>
    unmeasured === 0 ? "ob erledigt, ist nicht bekannt" : `${findings(unmeasured)} nicht gemessen`,

  "drift-issue/fails": () => "Neuer Mangel oder Abweichung von diesem Repository",
  "drift-issue/ends": () => "Endet bald oder ist abgelaufen",
  "drift-issue/renew-certificate": () => "Erneuern und den Server neu laden.",
  "drift-issue/renew-waiver": () => "Den Mangel beheben oder die Ausnahme verlängern.",
  "drift-issue/renew-key": () =>
    "Einen neuen Schlüssel unter einem neuen Selektor veröffentlichen, damit signieren und diesen danach außer Dienst nehmen.",
  "drift-issue/renew-signature": () =>
    "Klären, warum die signierende Stelle sie nicht erneuert hat. Ist sie abgelaufen, antworten validierende Resolver nicht mehr.",
  "drift-issue/renew-attestation": () => "Erneut bestätigen lassen und die Policy aktualisieren.",
  "drift-issue/unmeasured": () => "Im letzten Lauf nicht gemessen, daher weiter offen",
  "drift-issue/gone": () => "Behoben, erneuert, ausgenommen oder nicht mehr geprüft",
  "drift-issue/closed": () =>
    "Jede Feststellung dieses Issues ist behoben, ausgenommen oder nicht mehr geprüft, und alles wurde gemessen. Das Issue ist geschlossen.",
  "drift-issue/closed-uncounted": () =>
    "Es gibt keinen Mangel mehr, und alles wurde gemessen. Das Issue hatte einige Feststellungen verloren, daher sind sie nicht aufgeführt. Es ist geschlossen.",
  "drift-issue/incomplete": () =>
    "Dieses Issue hat einige Feststellungen verloren: Es sind mehr, als es aufführen kann, oder die verborgenen Zeilen wurden bearbeitet. Es bleibt offen, bis ein Lauf alles misst und nichts zu bemängeln ist. Wer weiß, dass alles erledigt ist, kann es schließen.",
  "drift-issue/uncounted": ({ now }) =>
    now === 0
      ? "Keine der Feststellungen, die dieses Issue noch kannte, besteht weiter."
      : `Die Liste der Feststellungen hat sich geändert. Jetzt gibt es ${findings(now)}.`,
  "drift-issue/duplicate": ({ number }) =>
    `Zwei Läufe haben gleichzeitig ein Issue eröffnet. #${number} führt dieses fort.`,
  "drift-issue/upkeep": () =>
    "Jeder Lauf nach Zeitplan aktualisiert dieses Issue und schließt es, sobald nichts davon mehr offen ist. Wird es von Hand geschlossen, öffnet es nur eine weitere Feststellung wieder.",
};
