import type { Change } from "../../../model.ts";
import type { Baseline, WeakenedBy } from "../../../run-report.ts";
import type { result as english } from "../../english/words/result.ts";
import { WEAKENED_WORDS } from "../comparison.ts";
import { counted } from "../grammar.ts";

const BASELINE_RULES: Readonly<Record<Exclude<Baseline["kind"], "none">, string>> = {
  live: "Modus regression: nur neue Mängel zählen",
  base: "Modus regression: nur neue Mängel zählen, verglichen mit dem Ausgangsstand",
  history: "Modus regression: nur neue Mängel zählen, verglichen mit dem letzten aufgezeichneten Lauf",
  "first-policy": "Modus regression: bei der ersten Policy gilt jeder Mangel als bekannt",
  "not-read": "Modus regression: kein Vergleichsstand lesbar, daher gilt kein Mangel als neu",
};

/** What counts under `regression`. */
function regressionRule(baseline: Baseline): string {
  if (baseline.kind !== "none") return BASELINE_RULES[baseline.kind];
  return baseline.counts === "every-failure"
    ? "Modus regression; ohne Vergleichsstand zählt jeder Mangel"
    : "Modus regression; ohne Vergleichsstand zählen nur Abweichungen vom DNS";
}

const defects = (count: number, change: Change | null): string => {
  if (change === "new") return counted(count, "neuer Mangel", "neue Mängel");
  return change === "unchanged"
    ? counted(count, "bekannter Mangel", "bekannte Mängel")
    : counted(count, "Mangel", "Mängel");
};

export const result: typeof english = {
  disclaimer:
    "Geprüft wird nur, was von außen sichtbar ist; Erklärungen werden nicht überprüft. Dieser Bericht ist keine Konformitätsbescheinigung.",
  shortDisclaimer: "Geprüft wurde nur, was von außen sichtbar ist; dies ist keine Bescheinigung.",

  domains: (count) => counted(count, "Domain", "Domains"),
  inPlaces: (what, where) => `${what} in ${where}`,
  errors: (count) => counted(count, "Fehler", "Fehler"),
  failures: (count) => defects(count, null),
  newFailures: (count) => defects(count, "new"),
  knownFailures: (count) => defects(count, "unchanged"),
  warnings: (count) => counted(count, "Warnung", "Warnungen"),
  newWarnings: (count) => counted(count, "neue Warnung", "neue Warnungen"),
  noFailures: "keine Mängel",
  noNewFailures: "keine neuen Mängel",
  notKnownToBeNew: (what) => `${what}, ob neu, ist nicht bekannt`,
  fixedFailures: (count) => counted(count, "Mangel behoben", "Mängel behoben"),
  fixedFindings: (count) => counted(count, "Feststellung behoben", "Feststellungen behoben"),
  noneNew: (what) => `${what}, keine neuen`,
  notMeasured: (count) => `${counted(count, "Prüfung", "Prüfungen")} nicht messbar`,
  couldNotBeMeasured: (count) => `${counted(count, "Prüfung konnte", "Prüfungen konnten")} nicht gemessen werden`,
  waived: (count) => `${count} ausgenommen`,
  fixed: (count) => `${count} behoben`,
  forInformation: (count) => counted(count, "Hinweis", "Hinweise"),
  weakened: (count, change, by) => `${defects(count, change)}, ${WEAKENED_WORDS[by]}`,
  because: (what, cause, others) =>
    `${what} (${cause}${others > 0 ? `, und ${counted(others, "weitere Ursache", "weitere Ursachen")}` : ""})`,
  verdict: (headline) => `Mail-Policy: ${headline}`,

  counts: {
    pass: () => "bestanden",
    fail: () => "nicht bestanden",
    warn: (count) => (count === 1 ? "Warnung" : "Warnungen"),
    waived: () => "ausgenommen",
    unknown: () => "nicht messbar",
    info: (count) => (count === 1 ? "Hinweis" : "Hinweise"),
    notApplicable: () => "nicht anwendbar",
  },
  findings: (findings, domains, counts) =>
    `${counted(findings, "Feststellung", "Feststellungen")} zu ${counted(domains, "Domain", "Domains")}: ${counts}`,
  nothingChecked: "nichts wurde geprüft",

  gate: (passed, failOn, baseline) => {
    const rules = {
      regression: regressionRule(baseline),
      violation: "Modus violation: jeder Mangel zählt",
      never: "nur Bericht",
    };
    return `Gate ${passed ? "bestanden" : "nicht bestanden"} (${rules[failOn]})`;
  },
  weakenings: "Diese Änderung schwächt außerdem die Policy:",
  weakenedBy: (by: WeakenedBy) => WEAKENED_WORDS[by],
  validationDoubt: (validates) => {
    if (validates === null) return " (unbekannt, ob er validiert)";
    return validates ? "" : " (validiert nicht)";
  },
  view: (view) => (view === "planned" ? "geplante Sicht (DNS, wie es nach dem Merge sein wird)" : "Live-Sicht"),
  profile: (profile) => `Profil ${profile}`,
  resolvers: (resolvers) => `Resolver ${resolvers}`,
  none: "keine",
  limitation: (sentence) => `Einschränkung: ${sentence}`,
  more: (count) => `und ${counted(count, "weiteres", "weitere")}`,
};
