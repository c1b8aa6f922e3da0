import type { coverage as english } from "../../english/words/coverage.ts";
import { counted } from "../grammar.ts";

export const coverage: typeof english = {
  line: (guideline, checked, total, unmet, rest) =>
    `${guideline}: ${checked} von ${total} Anforderungen geprüft${unmet === "" ? "" : ` (${unmet})`}${rest}`,
  counts: {
    unknown: (count) => `${count} nicht messbar`,
    attested: (count) => `${count} erklärt`,
    "switched-off": (count) => `${count} abgeschaltet`,
    "not-covered": (count) => `${count} nicht abgedeckt`,
    "not-applicable": (count) => `${count} nicht anwendbar`,
    failed: (count) => `${count} nicht erfüllt`,
    waived: (count) => `${count} ausgenommen`,
  },
  title: (count) => `${counted(count, "Anforderung", "Anforderungen")} aus TR-03108 und TR-03182`,
  columns: { requirement: "Anforderung", controls: "Grundschutz++", coverage: "Abdeckung" },
  notApplicable: "nicht anwendbar",
  failed: ({ bold }, where, checks) => `${bold("nicht erfüllt")}${where}: ${checks}`,
  waived: ({ bold }, where, until, checks) => `${bold("nicht erfüllt, ausgenommen")}${where} bis ${until}: ${checks}`,
  notMeasured: ({ bold }, where, checks) => `${bold("nicht messbar")}${where}: ${checks}`,
  notChecked: ({ bold }, where, checks) => `${bold("nicht geprüft")}${where}: in der Policy abgeschaltet: ${checks}`,
  attested: ({ bold }) => bold("erklärt"),
  notCovered: ({ bold }, where) => `${bold("nicht abgedeckt")}${where}`,
  checked: ({ bold }, checks) => `${bold("geprüft")} durch ${counted(checks, "Prüfung", "Prüfungen")}`,
  switchedOff: (checks) => `in der Policy abgeschaltet: ${checks}`,
  forDomains: (domains) => ` für ${domains}`,
  statement: (isState, domains, by, from, to, text, at) =>
    `${isState ? "" : "erklärt "}${domains === null ? "" : `für ${domains} `}von ${by} (${from} bis ${to}): ${text}, Nachweis ${at}`,
};
