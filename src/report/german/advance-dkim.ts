import { capitalized } from "../../text/capitalized.ts";
import { quoteOctets } from "../../text/quote.ts";
import type { advanceDkim as english } from "../english/advance-dkim.ts";
import { counted, list } from "./grammar.ts";
import { daysText } from "./shares.ts";

type Selectors = readonly string[];

/** How many selectors a sentence names. */
const MAX_SELECTORS = 20;
const MAX_QUOTED = 40;

const names = (selectors: Selectors): string => list(selectors, MAX_SELECTORS);

/** `für Selektor a`, `für die Selektoren a, b`. */
const forSelectors = (selectors: Selectors): string =>
  `für ${selectors.length === 1 ? "Selektor" : "die Selektoren"} ${names(selectors)}`;

/** `mit Selektor a`, `mit den Selektoren a, b`. */
const withSelectors = (selectors: Selectors): string =>
  `mit ${selectors.length === 1 ? "Selektor" : "den Selektoren"} ${names(selectors)}`;

/** The keys as an object: `den Schlüssel von Selektor a`, `die Schlüssel der Selektoren a, b`. */
const keysOf = (selectors: Selectors): string =>
  selectors.length === 1
    ? `den Schlüssel von Selektor ${names(selectors)}`
    : `die Schlüssel der Selektoren ${names(selectors)}`;

type Code = keyof typeof english;
type Summaries = Pick<
  typeof english,
  Extract<Code, `advance/dkim/${"publish" | "deploy" | "sign" | "revoke" | "wait" | "provider" | "none" | "due"}`>
>;
type Evidence = Pick<
  typeof english,
  Extract<
    Code,
    `advance/dkim/${"selector" | "retired-selector" | "state" | "alias" | "no-valid-key" | "unknown-key" | "nothing" | "use" | "unused" | "others" | "other-selectors" | "unnamed" | "mails"}`
  >
>;
type Watch = Pick<
  typeof english,
  Extract<Code, `advance/dkim/${`then-${string}` | "confirm-retired" | "declare" | "declare-retired" | "key-file"}`>
>;
type Obstacles = Omit<typeof english, keyof Summaries | keyof Evidence | keyof Watch>;

const summaries: Summaries = {
  "advance/dkim/publish": ({ selectors, follows }) =>
    `${selectors.length === 1 ? "einen Schlüssel" : "Schlüssel"} ${forSelectors(selectors)} veröffentlichen${follows.length === 0 ? "" : `, als Ersatz für ${names(follows)}`}`,
  "advance/dkim/deploy": ({ selectors }) => `${keysOf(selectors)} veröffentlichen`,
  "advance/dkim/sign": ({ follows, selector }) => `mit Selektor ${selector} statt ${follows} signieren`,
  "advance/dkim/revoke": ({ selectors }) => `${keysOf(selectors)} widerrufen`,
  "advance/dkim/wait": ({ selector }) => `den Schlüssel von Selektor ${selector} später widerrufen`,
  "advance/dkim/provider": () =>
    "nichts zu tun: Jeder Selektor ist ein Alias, und den Schlüssel wechselt der Inhaber des Ziels",
  "advance/dkim/none": () => "noch kein Schritt",
  "advance/dkim/due": ({ due }) =>
    `vor dem ${due} ist kein Schritt fällig; an diesem Tag ist der erste Schlüssel zu ersetzen`,
};

const obstacles: Obstacles = {
  "advance/dkim/not-deployed": ({ selectors }) =>
    selectors.length === 1
      ? `der Schlüssel von Selektor ${names(selectors)} ist deklariert, aber noch nicht im DNS: die Zone bereitstellen`
      : `die Schlüssel der Selektoren ${names(selectors)} sind deklariert, aber noch nicht im DNS: die Zone bereitstellen`,
  "advance/dkim/switch": ({ follows, selector }) =>
    `der Schlüssel von Selektor ${selector} ist im DNS: den Mailserver damit statt mit ${follows} signieren lassen`,
  "advance/dkim/still-signs": ({ selector, last, until }) =>
    last === null
      ? `kein Bericht zeigt eine Signatur mit Selektor ${selector}; sein Schlüssel kann widerrufen werden, sobald die Berichte bis zum ${until} keine zeigen`
      : `mit Selektor ${selector} wurde am ${last} signiert; sein Schlüssel kann widerrufen werden, sobald die Berichte bis zum ${until} keine spätere Signatur zeigen`,
  "advance/dkim/sends-no-mail": () => "laut Policy sendet die Domain keine Mails und braucht daher keinen Schlüssel",
  "advance/dkim/not-observed": () => "danach wurde nicht gefragt",
  "advance/dkim/unknown": ({ selector, reason }) => `der Schlüssel von Selektor ${selector} ist unbekannt: ${reason}`,
  "advance/dkim/no-selector": ({ domain }) =>
    `die Policy nennt keinen Selektor von ${domain}. Werden die Mails signiert, die Selektoren unter \`dkim: selectors:\` angeben; andernfalls mit --generate DIR einen ersten Schlüssel anlegen`,
  "advance/dkim/no-key": ({ selector }) =>
    `Selektor ${selector} ist im Einsatz, aber es ist kein gültiger Schlüssel veröffentlicht; das zuerst beheben, \`mail-policy check\` zeigt, wie`,
  "advance/dkim/removed-while-signing": ({ selector, last }) =>
    `das Repository entfernt den Schlüssel von Selektor ${selector}, mit dem noch am ${last} signiert wurde; ihn bis 7 Tage nach der letzten Signatur behalten`,
  "advance/dkim/replaced": ({ selector }) =>
    `das Repository deklariert unter Selektor ${selector} einen anderen Schlüssel; Mails, die mit dem im DNS signiert sind, würden scheitern. Den neuen Schlüssel unter einem neuen Selektor veröffentlichen (RFC 6376 §3.1)`,
  "advance/dkim/retired-signs": ({ selector, last }) =>
    `Selektor ${selector} ist laut Policy außer Dienst, aber noch am ${last} wurde damit signiert; ermitteln, was damit signiert, und es umstellen, bevor der Schlüssel widerrufen wird`,
  "advance/dkim/no-reports": ({ domain }) =>
    `kein DMARC-Bericht der letzten 14 Tage zeigt, mit welchem Selektor für ${domain} signiert wird; die Berichte unter \`reports: dmarc:\` angeben`,
  "advance/dkim/none-signs": ({ selectors }) =>
    `kein DMARC-Bericht zeigt für die letzten 7 Tage eine Signatur ${withSelectors(selectors)}, daher gilt noch kein Schlüssel als ersetzt`,
  "advance/dkim/age-not-judged": ({ selector }) =>
    `die Policy schaltet dkim/rotation ab, daher bleibt unbekannt, wann der Schlüssel von Selektor ${selector} zu ersetzen ist`,
  "advance/dkim/undated": ({ selector, reason }) => `Selektor ${selector}: ${reason}`,
  "advance/dkim/no-series": ({ selector }) =>
    `der Selektor ${selector} enthält weder eine Nummer noch ein Datum, daher ergibt sich kein nächster Name; einen mit --selector angeben oder ihn unter \`dkim: retired:\` nennen, wenn er nicht mehr signiert`,
  "advance/dkim/taken": ({ selector }) =>
    `der Selektor ${selector} hat oder hatte einen Schlüssel; einen Namen wählen, der nie genutzt wurde`,
  "advance/dkim/none-made": () => "es wurde kein Schlüssel angelegt: Dieser Schritt ist nicht fällig",
  "advance/dkim/expected": ({ selector }) =>
    `\`dmarc: expect:\` erwartet, dass Mails mit Signatur von Selektor ${selector} bestehen; das ändern, bevor sein Schlüssel widerrufen wird`,
  "advance/dkim/aliased": ({ selector, alias }) =>
    `${alias} ist ein Alias des Schlüssels von Selektor ${selector}; ihn auf einen anderen Namen zeigen lassen, bevor der Schlüssel widerrufen wird`,
  "advance/dkim/no-key-made": ({ selectors }) =>
    `${forSelectors(selectors)} gibt es noch ${selectors.length === 1 ? "keinen Schlüssel: ihn" : "keine Schlüssel: sie"} mit --generate DIR oder im Mailserver anlegen`,
};

const evidence: Evidence = {
  "advance/dkim/selector": ({ selector }) => `Selektor ${selector}`,
  "advance/dkim/retired-selector": ({ selector }) => `Selektor ${selector} (außer Dienst)`,
  "advance/dkim/state": ({ key, age, use }) => [key, age, use].filter((part) => part !== "").join("; "),
  "advance/dkim/alias": ({ owner }) => `Alias von ${owner}, dessen Inhaber den Schlüssel wechselt`,
  "advance/dkim/no-valid-key": () => "kein gültiger Schlüssel",
  "advance/dkim/unknown-key": ({ reason }) => `unbekannt: ${reason}`,
  "advance/dkim/nothing": () => "",
  "advance/dkim/use": ({ mails, first, last }) =>
    `gültige Signatur in ${counted(mails, "Mail", "Mails")} ${daysText(first, last)}`,
  "advance/dkim/unused": ({ first, last }) => `gültige Signatur in keiner Mail ${daysText(first, last)}`,
  "advance/dkim/others": () => "weitere Selektoren, mit denen signiert wird",
  "advance/dkim/other-selectors": ({ selectors }) =>
    names(selectors.map((selector) => quoteOctets(selector, MAX_QUOTED))),
  "advance/dkim/unnamed": () => "Signaturen ohne Selektor im Bericht",
  "advance/dkim/mails": ({ mails }) => counted(mails, "Mail", "Mails"),
};

const watch: Watch = {
  "advance/dkim/then-sign": ({ selectors }) =>
    `Sobald ${selectors.length === 1 ? "der Schlüssel im DNS ist" : "die Schlüssel im DNS sind"}, so lange warten, wie Antworten zwischengespeichert werden (TTLs der Zone), und dann ${withSelectors(selectors)} signieren. Nicht vorher: Mails würden an DKIM scheitern.`,
  "advance/dkim/then-keep": ({ selectors }) =>
    `${capitalized(keysOf(selectors))} bis 7 Tage nach der letzten Signatur behalten: So lange können damit signierte Mails noch unterwegs sein.`,
  "advance/dkim/then-reports": ({ selector }) =>
    `Die nächsten DMARC-Berichte müssen Signaturen mit Selektor ${selector} zeigen.`,
  "advance/dkim/then-nothing-fails": ({ selectors }) =>
    `Kein DMARC-Bericht darf Mails zeigen, die ${withSelectors(selectors)} an DKIM scheitern. Andernfalls den Schlüssel wieder veröffentlichen.`,
  "advance/dkim/confirm-retired": ({ selectors }) =>
    `Kein Bericht zeigt, wann zuletzt ${withSelectors(selectors)} signiert wurde. Sicherstellen, dass seit 7 Tagen nichts mehr damit signiert.`,
  "advance/dkim/declare": ({ domain, selectors }) =>
    `In der Policy unter \`dkim: selectors:\` von ${domain} ergänzen: ${names(selectors)}.`,
  "advance/dkim/declare-retired": ({ domain, selectors }) =>
    `In der Policy bei ${domain} von \`dkim: selectors:\` nach \`dkim: retired:\` verschieben: ${names(selectors)}.`,
  "advance/dkim/key-file": ({ selector, file }) =>
    `Der private Schlüssel von Selektor ${selector} liegt in ${file}: auf den Mailserver verschieben und nie ins Repository aufnehmen.`,
};

export const advanceDkim: typeof english = { ...summaries, ...obstacles, ...evidence, ...watch };
