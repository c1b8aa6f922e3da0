import type { AttestedRequirement, Changed, ReportedWaiver } from "../../../run-changes.ts";
import type { runs as english } from "../../english/words/runs.ts";
import { counted, list } from "../grammar.ts";
import { runOf } from "../runs.ts";

const LANGUAGES = { en: "Englisch", de: "Deutsch" } as const;

const SPEAKERS = {
  first: "die Sätze des ersten Laufs sind",
  second: "die Sätze des zweiten Laufs sind",
  both: "die Sätze beider Läufe sind",
} as const;

const EFFECTS: Readonly<Record<ReportedWaiver["effect"], string>> = {
  applied: "gilt",
  expired: "zählt nicht mehr",
  unused: "passt zu keinem Mangel",
};

const nobody = "niemand";

function waiverTerms({ expires, owner, reason }: ReportedWaiver): string {
  return `bis ${expires}${owner === null ? "" : `, ${owner}`}: ${reason}`;
}

function waiverDifferences(before: ReportedWaiver, after: ReportedWaiver): string {
  return list(
    [
      ...(before.effect === after.effect ? [] : [EFFECTS[after.effect]]),
      ...(before.expires === after.expires
        ? [`bis ${after.expires}`]
        : [`bis ${after.expires} statt ${before.expires}`]),
      ...(before.owner === after.owner
        ? []
        : [`verantwortlich: ${after.owner ?? nobody} statt ${before.owner ?? nobody}`]),
      ...(before.reason === after.reason ? [] : [`Begründung: ${after.reason}`]),
    ],
    undefined,
    "; ",
  );
}

function attestationTerms({ statement, by, date, validUntil, counts }: AttestedRequirement): string {
  return `${statement} (${by}, ${date}, bis ${validUntil}${counts ? "" : "; zählt nicht"})`;
}

function attestationDifferences(before: AttestedRequirement, after: AttestedRequirement): string {
  return list(
    [
      ...(before.counts === after.counts ? [] : [after.counts ? "zählt wieder" : "zählt nicht mehr"]),
      ...(before.date === after.date ? [] : [`abgegeben am ${after.date} statt ${before.date}`]),
      ...(before.validUntil === after.validUntil ? [] : [`bis ${after.validUntil} statt ${before.validUntil}`]),
      ...(before.by === after.by ? [] : [`von ${after.by} statt ${before.by}`]),
      ...(before.statement === after.statement ? [] : [`Erklärung: ${after.statement}`]),
      ...(before.evidence === after.evidence ? [] : [`Nachweis ${after.evidence}`]),
      ...(before.domains.join() === after.domains.join() ? [] : [`für ${list(after.domains)}`]),
    ],
    undefined,
    "; ",
  );
}

/** What became of something that a run has or has not. */
function changeOf<T>({ before, after }: Changed<T>, terms: (one: T) => string, both: (a: T, b: T) => string): string {
  if (before !== null && after !== null) return both(before, after);
  if (after !== null) return `neu: ${terms(after)}`;
  return before === null ? "" : `entfernt: ${terms(before)}`;
}

export const runs: typeof english = {
  sections: {
    newFailures: "Neue Mängel und Warnungen",
    heavier: "Schon zuvor ein Mangel, zählt jetzt mehr",
    uncompared: "Jetzt ein Mangel; zuvor nicht gemessen oder nicht geprüft",
    newlyUnknown: "Nicht mehr messbar",
    lighter: "Noch immer ein Mangel, zählt jetzt weniger",
    notAsked: "Zuvor ein Mangel, wird nicht mehr geprüft",
    gone: "Zuvor ein Mangel, entfällt",
    fixed: "Behoben",
    measuredAgain: "Zuvor nicht messbar, jetzt ohne Mangel",
  },
  notes: {
    uncompared: "Ob diese Mängel neu sind, ist nicht bekannt.",
    notAsked: "Behoben sind diese Mängel damit nicht.",
  },
  views: { live: "live", planned: "geplant" },
  before: "Vorher",
  after: "Nachher",
  between: (before, after) => `Von ${before.name} (${before.at}) bis ${after.name} (${after.at})`,
  run: "Die Läufe",
  name: "Bericht",
  commit: "Commit",
  differences: "Worin sich die Läufe unterscheiden",
  counts: "Feststellungen vorher und nachher",
  status: "Stand",
  domains: "Domains",
  added: "Domains nur im zweiten Lauf",
  removed: "Domains nur im ersten Lauf",
  settings: "Abweichende Einstellungen",
  waivers: "Ausnahmen",
  attestations: "Erklärungen",
  limitation: (isBefore, limitation) => `${runOf(isBefore)}: ${limitation}`,
  otherLanguage: (which, language) => `${SPEAKERS[which]} auf ${LANGUAGES[language]}`,
  was: "vorher:",
  waivedUntil: (until) => `ausgenommen bis ${until}`,
  moreItems: (count) => `und ${counted(count, "weiteres", "weitere")}: siehe JSON-Format`,
  unmeasured: (checks, domains) => `${counted(checks, "Prüfung", "Prüfungen")} zu ${domains}`,

  weighing: (count) => counted(count, "bekannter, jetzt zählender Mangel", "bekannte, jetzt zählende Mängel"),
  uncompared: (count) => counted(count, "zuvor nicht gemessener Mangel", "zuvor nicht gemessene Mängel"),
  notMeasuredAnyMore: (count) => counted(count, "nicht mehr messbare Prüfung", "nicht mehr messbare Prüfungen"),
  failuresOfAdded: (count, domains) =>
    `${counted(count, "Mangel", "Mängel")} in ${counted(domains, "zuvor nicht geprüften Domain", "zuvor nicht geprüften Domains")}`,
  noLongerAudited: (count) => counted(count, "Domain nicht mehr geprüft", "Domains nicht mehr geprüft"),
  noLongerAsked: (count) => counted(count, "nicht mehr geprüfter Mangel", "nicht mehr geprüfte Mängel"),
  nothingChanged: (before, after, standing) => `Von ${before} bis ${after} hat sich nichts geändert: ${standing}.`,
  asBefore: (failures) => (failures === 0 ? "keine Mängel" : `${counted(failures, "Mangel", "Mängel")} wie zuvor`),
  waiver: (change) => changeOf(change, waiverTerms, waiverDifferences),
  attestation: (change) => changeOf(change, attestationTerms, attestationDifferences),
};
