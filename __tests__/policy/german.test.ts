// The problems of a policy in German. `faults.test.ts` and its neighbours have each of them in English.
import { expect, test } from "@jest/globals";
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { InputError } from "../../src/errors.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { REQUIRED_KEYS } from "../../src/report/german/policy-keys.ts";
import { sayText } from "../../src/report/say.ts";
import { parse } from "./register.ts";

function germanFaults(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ message }) => sayText(message, GERMAN));
  }
  return [];
}

const POLICY = `version: 2
profil: bsi
profile: {}
zones: [{ origin: a.de }, { bind: a.zone, octodns: b.yaml }]
defaults:
  levels: { dane/presant: info, mx/present: info }
  services: ja
  dkim: { selectors: [-a, b], retired: [b] }
domains: [a.de, A.de, 12, b_c.de, { mail: &x none }]
waivers: [{ check: mx/present, domain: a.de, expires: 2027-01-01 }]
attestations:
  - { requirement: TR-03108-04-M, by: I, statement: yes, date: 2026-05-02, valid-until: 2026-05-01, evidence: /a }
`;

test("each problem is in German, with what was written and what to do", () => {
  expect(germanFaults(POLICY)).toEqual([
    "version: ist 2; dieses Programm unterstützt Version 1",
    'profil: unbekannter Schlüssel; möglich sind version, profile, resolvers, zones, include, domains, defaults, waivers, attestations, reports oder advance; war "profile" gemeint?',
    "profile: eine Map ist kein gültiger Wert; tr-03108 oder bsi angeben",
    "zones[0]: nennt keine Dateien; bind, octodns, terraform-plan oder dnscontrol ergänzen",
    'zones[1].octodns: dieser Eintrag hat schon "bind"; "octodns" in einen eigenen Eintrag verschieben',
    'defaults.levels["dane/presant"]: unbekannte Prüfung "dane/presant"; war "dane/present" gemeint?',
    'defaults.levels["mx/present"]: eine geänderte Stufe braucht eine Begründung; "mx/present" unter "reasons" aufnehmen',
    'defaults.services: "ja" ist Text; true oder false angeben',
    'defaults.dkim.selectors[0]: "-a" ist kein gültiger DKIM-Selektor; Buchstaben, Ziffern und Bindestriche verwenden, in Labels mit Punkten dazwischen (RFC 6376 §3.1)',
    'defaults.dkim.retired[0]: "b" steht auch unter "selectors"; ein Selektor ist im Einsatz oder außer Dienst, daher nur einen der Einträge behalten',
    'domains[1]: "A.de" steht schon als domains[0] in Zeile 9; einmal genügt',
    'domains[2]: "12" ist eine Zahl, kein Domainname',
    'domains[3]: "b_c.de" ist kein gültiger Domainname: er enthält "_"; Buchstaben, Ziffern, Bindestriche und Punkte verwenden',
    "domains[4].name: fehlt. Die Domain, etwa `example.de`. Internationalisierte Namen können in Unicode angegeben werden.",
    "domains[4].mail: Anker (&) sind hier nicht erlaubt; den Anker entfernen",
    "waivers[0].reason: fehlt. Warum der Mangel hingenommen wird.",
    'attestations[0].valid-until: 2026-05-01 liegt vor "date" (2026-05-02); einen späteren Tag angeben oder "date" berichtigen',
    'attestations[0].evidence: "/a" muss relativ zum Ordner der Policy-Datei sein oder eine https-URL',
  ]);
});

test("a pattern that does not read as one word is quoted", () => {
  const faults = germanFaults('version: 1\ninclude: ["a.yml", "is fine. All"]\ndomains: [a.de]\n');
  expect(faults.map((fault) => fault.replace(/ kann hier .*$/, ""))).toEqual([
    "include[0]: a.yml",
    'include[1]: "is fine. All"',
  ]);
});

test.each([
  ["", "hat keinen Wert; eine Map angeben"],
  ["- a.de\n", "ist eine Liste; eine Map angeben"],
  ["key: value\n", "ist eine Map ohne `version` und `domains`, also keine Policy"],
  [
    "version: 1\nadvance: { dmarc: { days: 400 } }\ndomains: [a.de]\n",
    "advance.dmarc.days: 400 ist zu groß; der größte Wert ist 366",
  ],
  [
    "version: 1\nadvance: { dmarc: { days: many } }\ndomains: [a.de]\n",
    'advance.dmarc.days: "many" ist Text; eine ganze Zahl angeben',
  ],
  ["version: 1\n---\n", "hier beginnt ein zweites YAML-Dokument; eine Policy besteht aus einem einzigen Dokument"],
])("what is wrong with %j is in German", (text, problem) => {
  expect(germanFaults(text)).toEqual([problem]);
});

/** What a schema says of the keys that must be there. */
function requiredKeys(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { required, properties } = part as { required?: string[]; properties?: Record<string, SchemaKey> };
  const keys = Array.isArray(required)
    ? required.map((key) => (properties ?? schema.properties)[key as "domains"])
    : [];
  const inside = Object.entries(part).flatMap(([key, value]) => (key === "if" ? [] : requiredKeys(value)));
  return [...keys.flatMap((key: SchemaKey) => ("const" in key ? [] : [key.description])), ...inside];
}
interface SchemaKey {
  description: string;
}

test("what the schema says of each required key is in German, and nothing else", () => {
  expect(Object.keys(REQUIRED_KEYS).toSorted()).toEqual([...new Set(requiredKeys(schema))].toSorted());
});
