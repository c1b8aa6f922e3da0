// The controls of Grundschutz++ that are about mail, the requirements that ask for the same, and the checks that bear on them.
import type { RequirementId } from "./requirements.ts";

/** The catalogue of the BSI that has the controls: BSI-Bund/Stand-der-Technik-Bibliothek, kernel catalogue of 29 July 2026, CC BY-SA 4.0. */
export const CONTROL_CATALOGUE = {
  title: "Grundschutz++",
  version: "2026-07-29",
  url: "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek",
} as const;

/** What its decisive checks say of a control: whether it is met, or only that it is not, where it asks for more than they see. */
type Bearing = "decides" | "refutes";

export interface Control {
  id: string;
  /** Its `alt-identifier` in the catalogue. */
  uuid: string;
  /** As the catalogue has it, in German: a name, the same in every language. */
  title: string;
  /** They ask for the same, of the same kinds of domain: one without mail has no *Zielobjekt E-Mail*, the target of all of these controls. */
  requirements: readonly RequirementId[];
  /** Those that bear on it: ids, or all of a standard, `dane/*`. Empty where only an operator can say. */
  checks: readonly string[];
  /**
   * Those whose failure means that it is not met, whatever their level: the catalogue knows nothing of profiles. Where the first was
   * not measured, nothing is said: the others do not apply where there is nothing that they could judge.
   */
  decisive: readonly string[];
  bearing: Bearing;
}

const of = (standard: string, ...ids: readonly string[]): string[] => ids.map((id) => `${standard}/${id}`);

const SPF = of("spf", "present", "syntax", "lookup-limit", "void-limit", "include-valid", "open");
const STRICT_SPF = of("spf", "all", "all-hard"); // `~all` meets TR-03182-01-M, and not the control, which asks for `-all`
const DKIM = of("dkim", "selector", "syntax", "not-revoked", "key-strength", "hash");
const DMARC = of("dmarc", "present", "syntax", "policy", "subdomains");
const DMARC_REPORTS = of("dmarc", "rua", "rua-authorised", "rua-deliverable", "reports-fresh", "pass-rate");
const DANE = [...of("dane", "present", "lookup", "usable", "match"), ...of("dnssec", "not-bogus", "domain", "mx-zone")];
const MTA_STS = of(
  "mta-sts",
  "record",
  "policy-fetch",
  "policy-syntax",
  "mode",
  "mx-coverage",
  "mx-certificate",
  "id-change",
);

// Id, UUID, title, requirements, checks, decisive checks, bearing; in the order of the catalogue.
const ROWS = [
  [
    "KONF.13.2.1",
    "c163be1f-8236-439c-a1d1-34fa7472c06a",
    "Verifikation der Sendeberechtigung",
    ["TR-03182-02-M"],
    [],
    [],
    "refutes",
  ],
  [
    "KONF.13.2.2",
    "2e782128-57ea-4573-a44e-5538d0dd1240",
    "Verifikation der Serversignatur",
    ["TR-03182-05-M"],
    [],
    [],
    "refutes",
  ],
  [
    "KONF.13.3",
    "0588d640-bda0-46d7-978e-6c742f098327",
    "Kryptographische Signatur des Mailservers",
    ["TR-03182-04-M"],
    [],
    [],
    "refutes",
  ],
  [
    "KONF.13.5",
    "4eedf96c-42cf-4d3e-902f-f3efce1f533a",
    "Publikation der Sendeberechtigung",
    ["TR-03182-01-M"],
    SPF,
    SPF,
    "decides",
  ],
  [
    "KONF.13.5.1",
    "b44ec8f5-20f7-43ad-94a6-545a12cc7a67",
    "Strenge Senderpolicy",
    ["TR-03182-01-M"],
    STRICT_SPF,
    STRICT_SPF,
    "decides",
  ],
  [
    "KONF.13.6",
    "faf3fea5-b891-4d47-a2f7-74756b02a668",
    "Publikation der Serversignatur",
    ["TR-03182-03-M"],
    DKIM,
    DKIM,
    "decides",
  ],
  // it asks for a look at the reports: without a record none come, and failures in them show that somebody looked
  [
    "KONF.13.7",
    "becbeefc-417d-42e4-b2a0-7a296c23fa9c",
    "TLS-Reports prüfen",
    ["TR-03108-10-M", "TR-03108-11-R"],
    ["tls-rpt/*"],
    ["tls-rpt/record"],
    "refutes",
  ],
  [
    "KONF.13.8",
    "96dd928d-e5ac-47ec-a2a2-320ae0359e73",
    "DMARC-Reports prüfen",
    ["TR-03182-06-M", "TR-03182-10-M"],
    DMARC_REPORTS,
    ["dmarc/rua"],
    "refutes",
  ],
  [
    "KONF.13.9",
    "b4f12703-f0d8-400d-a979-933d7e29a833",
    "Publikation der DMARC-Richtlinie",
    ["TR-03182-06-M"],
    DMARC,
    DMARC,
    "decides",
  ],
  [
    "KONF.13.10",
    "ee341e2a-290d-4d5f-bf24-c95a265395f6",
    "Authentifizierung der Server-Zertifikate über DNS",
    ["TR-03108-05-M"],
    ["dnssec/*", "dane/*"],
    DANE,
    "decides",
  ],
  [
    "KONF.13.11",
    "19e81bd5-20d6-41af-b172-5a3859738a62",
    "MTA-STS",
    ["TR-03108-07-R"],
    ["mta-sts/*"],
    MTA_STS,
    "decides",
  ],
  // of the draft Mindeststandard TLS of 23 April 2026: TLS 1.3, or 1.2 with forward secrecy; outbound connections are not seen
  [
    "KONF.14.1.1",
    "b73c400e-b4f8-494c-ac02-619258f77a2d",
    "Obligatorische Verschlüsselung",
    ["TR-03108-03-M"],
    ["smtp-tls/*"],
    of("smtp-tls", "starttls", "version", "forward-secrecy"),
    "refutes",
  ],
] as const satisfies readonly (readonly [
  string,
  string,
  string,
  readonly RequirementId[],
  readonly string[],
  readonly string[],
  Bearing,
])[];

/** In the order of the catalogue. */
export const CONTROLS: readonly Control[] = ROWS.map(
  ([id, uuid, title, requirements, checks, decisive, bearing]): Control => ({
    id,
    uuid,
    title,
    requirements,
    checks,
    decisive,
    bearing,
  }),
);

/** The controls that ask for what a requirement does. */
export function controlsOfRequirement(id: string): Control[] {
  return CONTROLS.filter(({ requirements }) => requirements.some((one) => one === id));
}

/** The controls that a check bears on. */
export function controlsOfCheck(check: string): Control[] {
  const standard = `${check.split("/", 1)[0]}/*`;
  return CONTROLS.filter(({ checks }) => checks.includes(check) || checks.includes(standard));
}
