// What is wrong with Terraform's plans in German. `plan.test.ts` and `resources.test.ts` have each of it in English.
import { expect, test } from "@jest/globals";
import type { LocatedMessage } from "../../../src/model.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { sayText } from "../../../src/report/say.ts";
import { change, readPlan, readText } from "./plan-files.ts";

const inGerman = (messages: readonly LocatedMessage[]): string[] =>
  messages.map(({ message }) => sayText(message, GERMAN));

const ROUTE53 = "aws_route53_record";
const NAMES = { Z1: "example.de" };
const values = { zone_id: "Z1", name: "x", type: "A", ttl: 60, records: ["192.0.2.1"] };

test.each([
  [
    "{}",
    "dies ist kein Plan von Terraform, wie `terraform show -json PLAN` oder `tofu show -json PLAN` ihn ausgibt: `format_version` fehlt",
  ],
  ['{"format_version": "2.0"}', 'die `format_version` dieses Plans ist "2.0"; bekannt ist nur 1.x'],
  ['{"format_version": "x"}', "die `format_version` dieses Plans ist keine gültige Version; bekannt ist nur 1.x"],
  [
    '{"format_version": "1.2"}',
    "dies zeigt den bestehenden Zustand, nicht den geplanten: den Plan in eine Datei schreiben (`terraform plan -out=PLAN`) und diese ausgeben (`terraform show -json PLAN`)",
  ],
])("what is wrong with %s is in German", (text, problem) => {
  expect(inGerman(readText(text).problems)).toEqual([problem]);
});

test("that a plan is a part is said in German", () => {
  expect(inGerman(readPlan([], { errored: true, complete: false }).notes)).toEqual([
    "die Planung ist fehlgeschlagen, daher enthält der Plan nur einen Teil der Änderungen",
    "der Plan verschiebt Änderungen auf einen späteren Plan",
  ]);
});

test("what is wrong with a value is in German", () => {
  expect(inGerman(readPlan([change(ROUTE53, { ...values, records: ["x"] })], {}, NAMES).problems)).toEqual([
    "aws_route53_record.it: `x` ist keine gültige IPv4-Adresse",
  ]);
});

test.each<[what: object, changes: object[], notes: string[]]>([
  [
    { after_unknown: { zone_id: true } },
    [change(ROUTE53, values, { after_unknown: { zone_id: true } })],
    [
      "hat ein Attribut `zone_id`, das erst nach dem Anwenden bekannt ist; die Einträge dieser Ressource werden nicht gelesen",
    ],
  ],
  [
    { after_sensitive: { name: true } },
    [change(ROUTE53, values, { after_sensitive: { name: true } })],
    ["hat ein Attribut `name`, das als vertraulich markiert ist; die Einträge dieser Ressource werden nicht gelesen"],
  ],
  [
    { after_unknown: { type: true } },
    [change(ROUTE53, values, { after_unknown: { type: true } })],
    ["hat einen unbekannten Typ; die Einträge dieser Ressource werden nicht gelesen"],
  ],
  [
    { zone_id: null },
    [change(ROUTE53, { ...values, zone_id: null })],
    ["hat kein Attribut `zone_id`; die Einträge dieser Ressource werden nicht gelesen"],
  ],
  [
    { zone_id: "Z2" },
    [change(ROUTE53, { ...values, zone_id: "Z2" })],
    [
      'liegt in der Zone "Z2", deren Namen der Plan nicht enthält (mit `zone-names:` kann er angegeben werden); die Einträge dieser Ressource werden nicht gelesen',
    ],
  ],
  [
    { type: "B" },
    [change(ROUTE53, { ...values, type: "?" })],
    ["hat den Typ `?`, den es im DNS nicht gibt; die Einträge dieser Ressource werden nicht gelesen"],
  ],
  [
    { name: "a..b" },
    [change(ROUTE53, { ...values, name: "a..b" })],
    ["hat den Namen `a..b`, der kein gültiger Domainname ist; die Einträge dieser Ressource werden nicht gelesen"],
  ],
  [
    { private_zone: "unknown" },
    [
      change(ROUTE53, { ...values, zone_id: "Z3" }),
      change(
        "aws_route53_zone",
        { zone_id: "Z3", name: "example.org" },
        { address: "data.aws_route53_zone.z", mode: "data", actions: ["read"], after_unknown: { private_zone: true } },
      ),
    ],
    [
      "liegt in der Zone example.org, und ob diese öffentlich ist, ist erst nach dem Anwenden bekannt; die Einträge dieser Ressource werden nicht gelesen",
    ],
  ],
  [
    { zones: 2 },
    [
      change(ROUTE53, { ...values, zone_id: "Z4" }),
      ...["a.test", "b.test"].map((name) =>
        change("aws_route53_zone", { zone_id: "Z4", name }, { address: `aws_route53_zone.${name.charAt(0)}` }),
      ),
    ],
    [
      "liegt in einer von zwei Zonen des Plans mit derselben ID (mit `zone-names:` kann angegeben werden, in welcher); die Einträge dieser Ressource werden nicht gelesen",
    ],
  ],
  [
    { alias: true },
    [change(ROUTE53, { ...values, alias: [{ name: "y" }] })],
    [
      "ist ein Alias, den Route 53 mit den Daten eines anderen Namens beantwortet: Die A-Einträge dieser Ressource sind unbekannt",
    ],
  ],
  [
    { set_identifier: "a" },
    [change(ROUTE53, { ...values, set_identifier: "a" })],
    [
      "hat eine Routing-Richtlinie, sodass nicht alle dieselbe Antwort erhalten: Die A-Einträge dieser Ressource sind unbekannt",
    ],
  ],
  [
    { proxied: true },
    [change("cloudflare_dns_record", { zone_id: "Z1", name: "x", type: "A", content: "192.0.2.1", proxied: true })],
    [
      "wird über einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet: Die A- und AAAA-Einträge dieser Ressource sind unbekannt",
    ],
  ],
  [
    { type: "CNAME", proxied: true },
    [change("cloudflare_dns_record", { zone_id: "Z1", name: "x", type: "CNAME", content: "y.test", proxied: true })],
    [
      "wird über einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet: Die A-, AAAA- und CNAME-Einträge dieser Ressource sind unbekannt",
    ],
  ],
  [
    { target_resource_id: "/id" },
    [change("azurerm_dns_a_record", { zone_name: "example.de", name: "x", target_resource_id: "/id" })],
    ["ist ein Alias einer Azure-Ressource: Die A-Einträge dieser Ressource sind unbekannt"],
  ],
  [
    { after_sensitive: { records: true } },
    [change(ROUTE53, values, { after_sensitive: { records: true } })],
    ["hat Daten, von denen ein Teil als vertraulich markiert ist: Die A-Einträge von x.example.de sind unbekannt"],
  ],
  [
    { records: [] },
    [change(ROUTE53, { ...values, records: [] })],
    ["hat keine Daten: Die A-Einträge von x.example.de sind unbekannt"],
  ],
  [
    { records: [null] },
    [change(ROUTE53, { ...values, records: [null] })],
    ["hat unvollständige Daten: Die A-Einträge von x.example.de sind unbekannt"],
  ],
  [
    { type: "TXT", records: ["ü"] },
    [change(ROUTE53, { ...values, type: "TXT", records: ["ü"] })],
    [
      "hat einen Wert, der Zeichen außerhalb von ASCII enthält, die der Anbieter auf mehr als eine Weise speichern kann: Die TXT-Einträge von x.example.de sind unbekannt",
    ],
  ],
  [
    { twice: true },
    [change(ROUTE53, values, { address: `${ROUTE53}.first` }), change(ROUTE53, values)],
    [
      "deklariert die A-Einträge von x.example.de wie schon eine andere Ressource des Plans: Welche gelten, sagt der Plan nicht",
    ],
  ],
  [
    { actions: ["ponder"] },
    [change("aws_instance", {}, { actions: ["ponder"] })],
    ['hat hier unbekannte Aktionen: "ponder"'],
  ],
])("what is unknown because of %j is said in German", (_what, changes, notes) => {
  const said = inGerman(readPlan(changes, {}, NAMES).notes);
  expect(said.map((note) => note.replace(/^\w+\.it /, ""))).toEqual(notes);
});

test("resources that may say something of DNS are named in German", () => {
  const of = (address: string): object => change("ns1_record", {}, { address });
  expect(inGerman(readPlan([of("ns1_record.a")]).notes)).toEqual([
    "ns1_record.a betrifft womöglich DNS: Ressourcen vom Typ ns1_record werden nicht gelesen",
  ]);
  expect(inGerman(readPlan([of("ns1_record.a"), of("ns1_record.b")]).notes)).toEqual([
    "ns1_record.a betrifft womöglich DNS: Ressourcen vom Typ ns1_record werden nicht gelesen (der Plan hat 1 weitere)",
  ]);
});
