import type { advanceMtaSts as english } from "../english/advance-mta-sts.ts";
import { counted, list } from "./grammar.ts";
import { ofLastDays } from "./shares.ts";

const sessions = (count: number): string => counted(count, "Sitzung", "Sitzungen");

type Code = keyof typeof english;
type Evidence = Pick<typeof english, Extract<Code, `advance/evidence/${string}`>>;
type Watching = Pick<typeof english, Extract<Code, `advance/mta-sts/watch-${string}`>>;
type Summaries = Pick<
  typeof english,
  Extract<
    Code,
    `advance/mta-sts/${"undecided" | "no-mail" | "withdrawn" | "first" | "stay" | "forward" | "back" | "done"}`
  >
>;
type Obstacles = Omit<typeof english, keyof Evidence | keyof Watching | keyof Summaries>;

const summaries: Summaries = {
  "advance/mta-sts/undecided": () => "noch kein Schritt",
  "advance/mta-sts/no-mail": () => "nichts zu tun: Die Domain empfängt keine Mails",
  "advance/mta-sts/withdrawn": () =>
    "nichts zu tun: `mode: none` zieht die Richtlinie zurück. Um neu zu beginnen, eine mit `mode: testing` bereitstellen und eine neue id veröffentlichen",
  "advance/mta-sts/first": () => "eine erste Richtlinie mit `mode: testing` bereitstellen und ankündigen",
  "advance/mta-sts/stay": () => "bei `mode: testing` bleiben; der nächste Schritt ist `mode: enforce`",
  "advance/mta-sts/forward": () => "von `mode: testing` zu `mode: enforce` wechseln",
  "advance/mta-sts/back": ({ failed, total, days }) =>
    `von \`mode: enforce\` zu \`mode: testing\` zurückgehen: Von ${sessions(total)} ${ofLastDays(days)} ` +
    `${failed === 1 ? "ist" : "sind"} ${failed} fehlgeschlagen, wie mehrere Organisationen melden`,
  "advance/mta-sts/done": () => "das Ziel ist erreicht: `mode: enforce`",
};

const obstacles: Obstacles = {
  "advance/mta-sts/not-deployed": ({ name, url }) =>
    `das Repository deklariert an ${name} einen anderen Eintrag oder unter ${url} eine andere Richtlinie, als veröffentlicht ist: zuerst den deklarierten Stand bereitstellen oder die Deklaration angleichen`,
  "advance/mta-sts/no-hosts": () => "die MX-Hosts, die die Richtlinie nennen muss, sind unbekannt",
  "advance/mta-sts/shared-file": ({ file, domains }) =>
    `${file} ist auch die Richtlinie von ${list(domains)}: diesen Schritt für alle gemeinsam gehen oder jeder Domain eine eigene Datei geben`,
  "advance/mta-sts/not-asked": () =>
    "es werden keine TLS-Reports gelesen: ihre Dateien in der Policy mit `reports: { tls-rpt: … }` angeben",
  "advance/mta-sts/no-reports": () => "es gibt keinen TLS-Report zu dieser Domain",
  "advance/mta-sts/stale-reports": ({ lastDay, days }) =>
    `der letzte TLS-Report ist vom ${lastDay}, vor ${counted(days, "Tag", "Tagen")}: sicherstellen, dass die neuesten gelesen werden`,
  "advance/mta-sts/too-early": ({ since, days, needed }) =>
    since === null
      ? `noch hat kein Absender die Richtlinie gemeldet; nötig sind TLS-Reports aus ${counted(needed, "Tag", "Tagen")}`
      : `Absender melden die Richtlinie seit dem ${since} (${counted(days, "Tag", "Tage")}); nötig sind TLS-Reports aus ${counted(needed, "Tag", "Tagen")}`,
  "advance/mta-sts/too-few": ({ total, needed, days, isSlow }) =>
    `TLS-Reports zählen ${sessions(total)} in ${counted(days, "Tag", "Tagen")}; mindestens ${needed} sind nötig` +
    (isSlow ? "" : ", nach der dreifachen Zeit genügt ein Zehntel davon"),
  "advance/mta-sts/few-organisations": ({ count, needed }) =>
    `${counted(count, "Organisation hat", "Organisationen haben")} die Richtlinie gemeldet; mindestens ${needed} sind nötig`,
  "advance/mta-sts/undescribed": ({ count }) =>
    `${counted(count, "Sitzung ist", "Sitzungen sind")} fehlgeschlagen, und die Berichte sagen nicht, warum`,
  "advance/mta-sts/unmeasured": ({ subject, reason }) => `${subject} war nicht messbar: ${reason}`,
};

const watching: Watching = {
  "advance/mta-sts/watch-order": ({ url }) =>
    `Die Richtlinie unter ${url} bereitstellen, bevor der Eintrag die neue id hat: Absender rufen sie ab, wenn sie die id sehen, und danach nicht noch einmal (RFC 8461 §8.1).`,
  "advance/mta-sts/watch-testing": () =>
    "Absender stellen zu wie bisher und melden, was sie zurückweisen würden: die TLS-Reports auswerten.",
  "advance/mta-sts/watch-enforce": () =>
    "Absender stellen Mails an einen Host ohne gültiges Zertifikat jetzt zurück und melden sie nach Tagen als unzustellbar: auf die TLS-Reports achten.",
  "advance/mta-sts/watch-hosts": () =>
    "Einen neuen MX-Host von jetzt an zuerst unter einer neuen id in die Richtlinie aufnehmen und erst danach ins DNS (RFC 8461 §8.1). Um die Richtlinie zurückzuziehen, zuerst `mode: none` bereitstellen (§8.3).",
  "advance/mta-sts/watch-dane": () =>
    "Absender mit DANE beachten diese Richtlinie nicht (RFC 8461 §2): Die TLSA-Einträge müssen für sich stimmen.",
};

const evidence: Evidence = {
  "advance/evidence/tested": () => "Erprobt",
  "advance/evidence/sessions": () => "Sitzungen",
  "advance/evidence/session-count": ({ total, organisations, days, lastDay }) =>
    lastDay === null
      ? "keine"
      : `${total === 0 ? "keine" : `${total} in ${counted(days, "Tag", "Tagen")}, gemeldet von ${counted(organisations, "Organisation", "Organisationen")}`}; der letzte Report ist vom ${lastDay}`,
  "advance/evidence/failed-sessions": () => "Fehlgeschlagen",
  "advance/evidence/share": ({ part, total }) => (part === 0 ? "keine" : `${part} von ${total}`),
};

export const advanceMtaSts: typeof english = { ...summaries, ...obstacles, ...watching, ...evidence };
